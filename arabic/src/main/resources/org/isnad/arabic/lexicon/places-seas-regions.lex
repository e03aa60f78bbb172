# Places: Seas, rivers and regions that belong to no single country.
# Codes and coordinates of provinces: dr5hn countries-states-cities-database (ODbL 1.0); Arabic names by hand.
# Names that are also everyday words stand only with their type word or a nisba (مدينة الباب، محافظة إب).

place aegean-sea
  name  بحر إيجة
  type  sea
  latin Aegean Sea
  at    38.50 25.00
  yes   انتشل المنقذون صيادين من [بحر إيجة] بحسب شهود.
  no    جاء الصيف باردا.

place arabian-sea
  name  بحر العرب
  type  sea
  latin Arabian Sea
  at    15.00 65.00
  yes   مر القارب السيلاني قرب [بحر العرب] ظهرا.
  no    أبحر التاجر غربا.

place atlantic-ocean
  name  المحيط الأطلسي | المحيط الأطلنطي
  type  sea
  latin Atlantic Ocean
  at    20.00 -35.00
  yes   غرق قارب صيد في [المحيط الأطلسي] في وقت متأخر.
  no    أطل السياح على الوادي.

place black-sea
  name  البحر الأسود
  type  sea
  latin Black Sea
  at    43.00 35.00
  yes   هدأت الرياح فوق [البحر الأسود] فجأة.
  no    لبس البحار معطفا أسود.

place bosphorus
  name  البوسفور | مضيق البوسفور
  type  sea
  latin Bosphorus
  at    41.10 29.06
  yes   غرق قارب صيد في [البوسفور] مساء الأحد.
  no    سافر البطل وحيدا.

place caspian-sea
  name  بحر قزوين
  type  sea
  latin Caspian Sea
  at    41.00 51.00
  yes   غرق قارب صيد في [بحر قزوين] على مدى يومين.
  no    زين الفنان القاعة.

place durand-line
  name  خط ديوراند | خط دوراند | ديوراند
  type  area
  latin Durand Line
  at    32.00 69.30
  yes   صدر البيان المشترك من [خط ديوراند] يوم الاثنين الماضي.
  no    خط الراكب رسالة.

place euphrates
  name  الفرات | نهر الفرات
  type  river
  latin Euphrates
  at    34.50 41.50
  yes   أبحرت سفينة الإغاثة عبر [الفرات] مساء الأحد.
  no    ولد الفارس في القرية.

place gulf-of-aden
  name  خليج عدن
  type  sea
  latin Gulf of Aden
  at    12.50 47.00
  yes   أبحرت سفينة الإغاثة عبر [خليج عدن] بعد هدوء قصير.
  no    خلع العداء حذاءه.

place gulf-of-oman
  name  خليج عمان | بحر عمان
  type  sea
  latin Gulf of Oman
  at    25.00 58.50
  yes   انتشل المنقذون صيادين من [خليج عمان] مع اقتراب الشتاء.
  no    أبحر العمال شرقا.

place gulf-of-guinea
  name  خليج غينيا
  type  sea
  latin Gulf of Guinea
  at    2.00 3.00
  yes   هدأت الرياح فوق [خليج غينيا] ليلا.
  no    غنى الطفل أغنية.

place hormuz
  name  مضيق هرمز | هرمز
  type  sea
  latin Strait of Hormuz
  at    26.57 56.25
  yes   رصدت البحرية زورقا مسرعا في [مضيق هرمز] قبل يومين.
  no    رمز الفريق نسر.

place horn-of-africa
  name  القرن الأفريقي
  type  area
  latin Horn of Africa
  at    8.00 46.00
  yes   تجمع متضامنون وسط [القرن الأفريقي] منذ الفجر.
  no    قرأ الأفارقة القصيدة.

place indian-ocean
  name  المحيط الهندي
  type  sea
  latin Indian Ocean
  at    -10.00 75.00
  yes   رصدت البحرية زورقا مسرعا في [المحيط الهندي] مجددا.
  no    أحاط الهنود بالقلعة.

place kashmir
  name  كشمير | إقليم كشمير
  type  area
  latin Kashmir
  at    34.50 76.00
  yes   التقى الوزير نظيره في [كشمير] قبل أسبوع.
  no    كشر الحارس في وجه اللص.

place mediterranean-sea
  name  البحر المتوسط | البحر الأبيض المتوسط
  type  sea
  latin Mediterranean Sea
  at    35.00 18.00
  yes   نفذت الدوريات تدريبا في [البحر المتوسط] في اليوم نفسه.
  no    أحب الصياد البحيرة.

place nile
  name  نهر النيل | مياه النيل | حوض النيل
  type  river
  latin Nile
  at    27.00 31.00
  yes   هدأت الرياح فوق [نهر النيل] فجر الخميس.
  no    نال الطالب جائزة.

place persian-gulf
  name  الخليج العربي | الخليج الفارسي | مياه الخليج
  type  sea
  latin Persian Gulf
  at    26.50 52.00
  yes   غرق قارب صيد في [الخليج العربي] بعد هدوء قصير.
  no    خلط الفارسي الألوان.

place red-sea
  name  البحر الأحمر
  type  sea
  latin Red Sea
  at    20.00 38.50
  yes   مر القارب السيلاني قرب [البحر الأحمر] حتى إشعار آخر.
  no    رسم الولد وردة حمراء.

place sahel
  name  منطقة الساحل الأفريقي | الساحل الأفريقي | منطقة الساحل
  type  area
  latin Sahel
  at    15.00 0.00
  yes   وصل الوسيط إلى [منطقة الساحل الأفريقي] بهدوء.
  no    رحل السياح إلى الغابة.

place tigris
  name  نهر دجلة | دجلة
  type  river
  latin Tigris
  at    33.50 44.30
  yes   رصدت البحرية زورقا مسرعا في [نهر دجلة] بهدوء.
  no    دجن الفلاح الطيور.
