# Places: Seas, rivers and regions that belong to no single country.
# Codes, coordinates and Wikidata ids of provinces, and Wikidata ids of places: dr5hn countries-states-cities-database
# (ODbL 1.0); Arabic names and the coordinates of most places by hand.
# Names that are also everyday words are `shy`, or stand only with their type word or a nisba (مدينة الباب، محافظة إب).

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

place caucasus
  name  القوقاز
  type  area
  latin Caucasus
  at    42.50 45.00
  yes   جابت فرق الإنقاذ [القوقاز] بحثا عن المفقودين.
  no    رسم الفنان القوقازاوي لوحة جديدة.

place sahara
  name  الصحراء الكبرى
  type  area
  latin Sahara
  at    23.00 10.00
  yes   فقد الجيش الاتصال بمروحية فوق [الصحراء الكبرى].
  no    اعتذر الطبيب الصحراوي عن الحضور.

place middle-east
  name  الشرق الأوسط
  type  area
  latin Middle East
  at    30.00 42.00
  yes   انتشرت الدوريات في [الشرق الأوسط] منذ الصباح.
  no    شكر المدرب الشرقاوي جمهوره.

place central-asia
  name  آسيا الوسطى | وسط آسيا
  type  area
  latin Central Asia
  at    43.00 68.00
  yes   عبر المهربون [آسيا الوسطى] ليلا.
  no    وقع المحامي الآسياوي على العقد.

place south-asia
  name  جنوب آسيا
  type  area
  latin South Asia
  at    22.00 78.00
  yes   قصفت الطائرات مواقع في [جنوب آسيا] عند الفجر.
  no    كتب الشاعر الجنوباوي قصيدة طويلة.

place southeast-asia
  name  جنوب شرق آسيا | جنوب شرقي آسيا
  type  area
  latin Southeast Asia
  at    8.00 110.00
  yes   اختبأ الفارون في [جنوب شرق آسيا] أياما.
  no    فاز اللاعب الجنوباوي بالسباق الأخير.

place arabian-peninsula
  name  شبه الجزيرة العربية | الجزيرة العربية
  type  area
  latin Arabian Peninsula
  at    22.00 47.00
  yes   أطلقت القوات حملة جديدة في [شبه الجزيرة العربية].
  no    عزف الموسيقي الشباوي لحنا هادئا.

place levant
  name  بلاد الشام
  type  area
  latin Levant
  at    34.00 37.00
  yes   تراجعت المعارك في [بلاد الشام] بسبب الثلوج.
  no    باع التاجر البلاداوي متجره القديم.

place khorasan
  name  خراسان
  type  area
  latin Khorasan
  at    35.00 62.00
  yes   جابت فرق الإنقاذ [خراسان] بحثا عن المفقودين.
  no    رسم الفنان الخراساناوي لوحة جديدة.

place europe
  name  أوروبا | القارة الأوروبية
  type  area
  latin Europe
  at    50.00 15.00
  yes   فقد الجيش الاتصال بمروحية فوق [أوروبا].
  no    اعتذر الطبيب الأوروباوي عن الحضور.

place africa
  name  أفريقيا | القارة الأفريقية
  type  area
  latin Africa
  at    2.00 20.00
  yes   انتشرت الدوريات في [أفريقيا] منذ الصباح.
  no    شكر المدرب الأفريقياوي جمهوره.

place north-africa
  name  شمال أفريقيا
  type  area
  latin North Africa
  at    28.00 10.00
  yes   عبر المهربون [شمال أفريقيا] ليلا.
  no    وقع المحامي الشمالاوي على العقد.

place east-africa
  name  شرق أفريقيا
  type  area
  latin East Africa
  at    2.00 37.00
  yes   قصفت الطائرات مواقع في [شرق أفريقيا] عند الفجر.
  no    كتب الشاعر الشرقاوي قصيدة طويلة.

place west-africa
  name  غرب أفريقيا
  type  area
  latin West Africa
  at    12.00 -3.00
  yes   اختبأ الفارون في [غرب أفريقيا] أياما.
  no    فاز اللاعب الغرباوي بالسباق الأخير.

place asia
  name  آسيا | قارة آسيا
  type  area
  latin Asia
  at    35.00 90.00
  yes   أطلقت القوات حملة جديدة في [آسيا].
  no    عزف الموسيقي الآسياوي لحنا هادئا.

place pacific-ocean
  name  المحيط الهادئ
  type  sea
  latin Pacific Ocean
  at    0.00 -160.00
  yes   أبحرت الفرقاطة عبر [المحيط الهادئ] صباحا.
  no    عزف الموسيقي المحيطاوي لحنا هادئا.

place bay-of-bengal
  name  خليج البنغال
  type  sea
  latin Bay of Bengal
  at    15.00 88.00
  yes   غرق زورق في [خليج البنغال] ليلا.
  no    باع التاجر الخليجاوي متجره القديم.

place balkans
  name  البلقان
  type  area
  latin Balkans
  at    42.50 21.50
  yes   جابت فرق الإنقاذ [البلقان] بحثا عن المفقودين.
  no    رسم الفنان البلقاناوي لوحة جديدة.

place hindu-kush
  name  هندوكوش | جبال هندوكوش
  type  area
  latin Hindu Kush
  at    35.50 70.50
  yes   فقد الجيش الاتصال بمروحية فوق [هندوكوش].
  no    اعتذر الطبيب الهندوكوشاوي عن الحضور.

place south-america
  name  أمريكا الجنوبية | أميركا الجنوبية
  type  area
  latin South America
  at    -15.00 -60.00
  yes   انتشرت الدوريات في [أمريكا الجنوبية] منذ الصباح.
  no    شكر المدرب الأمريكاوي جمهوره.

place latin-america
  name  أمريكا اللاتينية | أميركا اللاتينية
  type  area
  latin Latin America
  at    -10.00 -65.00
  yes   عبر المهربون [أمريكا اللاتينية] ليلا.
  no    وقع المحامي الأمريكاوي على العقد.

place central-america
  name  أمريكا الوسطى | أميركا الوسطى
  type  area
  latin Central America
  at    14.00 -87.00
  yes   قصفت الطائرات مواقع في [أمريكا الوسطى] عند الفجر.
  no    كتب الشاعر الأمريكاوي قصيدة طويلة.

place north-america
  name  أمريكا الشمالية | أميركا الشمالية
  type  area
  latin North America
  at    45.00 -100.00
  yes   اختبأ الفارون في [أمريكا الشمالية] أياما.
  no    فاز اللاعب الأمريكاوي بالسباق الأخير.
