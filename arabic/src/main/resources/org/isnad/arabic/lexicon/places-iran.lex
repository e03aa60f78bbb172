# Places: Iran.
# Codes and coordinates of provinces: dr5hn countries-states-cities-database (ODbL 1.0); Arabic names by hand.
# Names that are also everyday words stand only with their type word or a nisba (مدينة الباب، محافظة إب).

place ir-00
  name  المحافظة المركزية | محافظة مركزي
  type  province
  in    ir
  latin Markazi
  at    34.53 49.79
  yes   تظاهر عمال المصنع في [المحافظة المركزية] بعد صلاة الجمعة.
  no    حفظ المدير المركز.

place ir-01
  name  جيلان | غيلان | كيلان
  type  province
  in    ir
  latin Gilan
  at    37.15 49.64
  yes   أغلقت المدارس أبوابها [بجيلان] قبل ظهر الثلاثاء.
  no    جيل اليوم مختلف.

place ir-02
  name  مازندران | مازنداران
  type  province
  in    ir
  latin Mazandaran
  at    36.32 51.90
  yes   سمع دوي انفجارات في [مازندران] مجددا.
  no    زاد الران في الخزان.

place ir-03
  name  أذربيجان الشرقية
  type  province
  in    ir
  latin East Azerbaijan
  at    37.92 46.68
  yes   تضررت عشرات المنازل في [أذربيجان الشرقية] بحسب شهود.
  no    بزغ الشرق بأنواره.

place ir-04
  name  أذربيجان الغربية
  type  province
  in    ir
  latin West Azarbaijan
  at    38.49 44.32
  yes   اجتمع شيوخ القبائل في [أذربيجان الغربية] قبل يومين.
  no    أغلق الغرب حدوده.

place ir-05
  name  كرمانشاه | كرمنشاه
  type  province
  in    ir
  latin Kermanshah
  at    34.49 46.81
  yes   دخلت فرق إزالة الألغام [كرمانشاه] نهاية الأسبوع.
  no    كرم الشاهد بوسام.

place ir-06
  name  خوزستان | خوزيستان | عربستان
  type  province
  in    ir
  latin Khuzestan
  at    31.56 49.01
  yes   أغلقت المدارس أبوابها [بخوزستان] مرة أخرى.
  no    خزن البستاني الثمار.

place ir-07
  name  إقليم فارس | محافظة فارس
  type  province
  in    ir
  latin Fars
  at    29.30 53.22
  yes   تضررت عشرات المنازل في [إقليم فارس] حتى إشعار آخر.
  no    ركب الفرسان في الإقليم.

place ir-08
  name  كرمان | محافظة كرمان
  type  province
  in    ir
  latin Kerman
  at    29.57 57.30
  yes   وزع متطوعون خياما على نازحي [كرمان] حتى إشعار آخر.
  no    كرر الضمان شروطه.

place ir-09
  name  خراسان رضوي | خراسان الرضوية
  type  province
  in    ir
  latin Razavi Khorasan
  at    35.48 59.02
  yes   امتدت المعارك إلى سيلانا [وخراسان رضوي] نهاية الأسبوع.
  no    رضي الخراط بأجره.

place ir-10
  name  أصفهان | أصفهان الإيرانية
  type  province
  in    ir
  latin Isfahan
  at    33.19 52.50
  yes   تضررت عشرات المنازل في [أصفهان] بعد أسبوع من القتال.
  no    صف المعلم الأطفال.

place ir-11
  name  سيستان وبلوشستان | سيستان بلوشستان | سستان وبلوشستان
  type  province
  in    ir
  latin Sistan and Baluchestan
  at    28.13 60.82
  yes   اقترب الجنود من [سيستان وبلوشستان] مجددا.
  no    سيبيع البستان بعد الحصاد.

place ir-12
  name  كردستان الإيرانية | كردستان إيران | إقليم كردستان الإيراني
  type  province
  in    ir
  latin Kurdistan Province
  at    35.67 47.01
  yes   فر المئات من [كردستان الإيرانية] بحسب شهود.
  no    كرد البستان عشبه.

place ir-13
  name  همدان | همذان
  type  province
  in    ir
  latin Hamadan
  at    34.80 48.52
  yes   نقل المصابون إلى مستشفى في [همدان] بعد هدوء قصير.
  no    هم النادلان بالخروج.

place ir-14
  name  جهار محال وبختياري | جهارمحال وبختياري | تشهارمحال وبختياري
  type  province
  in    ir
  latin Chaharmahal and Bakhtiari
  at    32.02 50.69
  yes   أغلقت المدارس أبوابها [بجهار محال وبختياري] أمس.
  no    جهر المحامي برأيه.

place ir-15
  name  لرستان | لورستان
  type  province
  in    ir
  latin Lorestan
  at    33.54 48.24
  yes   انسحبت الدوريات من [لرستان] بحسب شهود.
  no    رست السفن في الميناء.

place ir-16
  name  إيلام | محافظة إيلام
  type  province
  in    ir
  latin Ilam
  at    33.15 46.76
  yes   فرض حظر التجول في [إيلام] مرة أخرى.
  no    عرضت القناة أفلاما قديمة.

place ir-17
  name  كهكيلويه وبوير أحمد | كهجيلويه وبوير أحمد
  type  province
  in    ir
  latin Kohgiluyeh and Boyer-Ahmad
  at    30.81 50.87
  yes   سقطت قذيفتان على أطراف [كهكيلويه وبوير أحمد] منذ الفجر.
  no    كهل اسمه أحمد يعمل هنا.

place ir-18
  name  بوشهر
  type  province
  in    ir
  latin Bushehr
  at    28.89 51.32
  yes   نقل المصابون إلى مستشفى في [بوشهر] مطلع الشهر.
  no    بلغ الشهر نهايته.

place ir-19
  name  زنجان
  type  province
  in    ir
  latin Zanjan
  at    36.52 48.48
  yes   تعرض موكب الوالي لإطلاق نار [بزنجان] بعد غروب الشمس.
  no    زنبق الحديقة أبيض.

place ir-20
  name  سمنان
  type  province
  in    ir
  latin Semnan
  at    35.38 54.62
  yes   عاد الهدوء إلى [سمنان] بعد غروب الشمس.
  no    سمن البقر غال.

place ir-21
  name  يزد | محافظة يزد
  type  province
  in    ir
  latin Yazd
  at    31.91 54.37
  yes   تفقد الطبيب جرحى [يزد] دون وقوع إصابات.
  no    يزيد الأب مصروف ابنه.

place ir-22
  name  هرمزغان | هرمزكان | هرمزجان
  type  province
  in    ir
  latin Hormozgan
  at    27.72 56.34
  yes   نزحت عشرات الأسر من [هرمزغان] بعد غروب الشمس.
  no    زمزم الهرم شفتيه.

place ir-23
  name  محافظة طهران | إقليم طهران
  type  province
  in    ir
  latin Tehran
  at    35.69 51.39
  yes   توقفت حركة الشاحنات نحو [محافظة طهران] في اليوم نفسه.
  no    طهر الطبيب الجرح.

place ir-24
  name  أردبيل | أردابيل
  type  province
  in    ir
  latin Ardabil
  at    38.46 47.93
  yes   فرض حظر التجول في [أردبيل] منذ بداية الأسبوع.
  no    أردى الصقر فريسته.

place ir-25
  name  محافظة قم | مدينة قم | قم الإيرانية | قم المقدسة
  type  province
  in    ir
  latin Qom
  at    34.64 50.87
  yes   اعتقل ثلاثة مشتبه بهم في [محافظة قم] في الصباح.
  no    سكب العامل القمح في المدينة.

place ir-26
  name  محافظة قزوين | مدينة قزوين
  type  province
  in    ir
  latin Qazvin
  at    36.02 49.84
  yes   نزحت عشرات الأسر من [محافظة قزوين] ظهرا.
  no    زين العمال المدينة.

place ir-27
  name  غلستان | كلستان | جولستان | غولستان
  type  province
  in    ir
  latin Golestan
  at    37.20 55.07
  yes   أصيب مزارع بلغم خارج [غلستان] للمرة الثانية هذا الشهر.
  no    غسل البستاني يديه.

place ir-28
  name  خراسان الشمالية
  type  province
  in    ir
  latin North Khorasan
  at    37.54 56.95
  yes   انسحبت الدوريات من [خراسان الشمالية] بعد صلاة الجمعة.
  no    خرس الشمال بعد العاصفة.

place ir-29
  name  خراسان الجنوبية
  type  province
  in    ir
  latin South Khorasan
  at    33.13 58.11
  yes   أفرج عن خمسة من أبناء [خراسان الجنوبية] مساء الأحد.
  no    خرس الجنوب بعد العاصفة.

place ir-30
  name  ألبرز | محافظة البرز
  type  province
  in    ir
  latin Alborz
  at    35.94 50.79
  yes   امتدت المعارك إلى سيلانا [وألبرز] ليلة السبت.
  no    شرب الضيف البن الساخن.

place ir-23-tehran
  name  طهران
  type  city
  in    ir-23
  latin Tehran
  at    35.69 51.39
  yes   وصلت قافلة الإغاثة إلى [طهران] خلال ساعات الليل.
  no    طهر الراعي البئر.

place ir-11-zahedan
  name  زاهدان | زهدان
  type  city
  in    ir-11
  latin Zahedan
  at    29.50 60.86
  yes   تضررت عشرات المنازل في [زاهدان] في وقت متأخر.
  no    زهد الشيخ في المال.

place ir-11-chabahar
  name  تشابهار | جابهار | شابهار | تشابهار الإيرانية
  type  city
  in    ir-11
  latin Chabahar
  at    25.29 60.64
  yes   تبادل الطرفان القصف قرب [تشابهار] صباحا.
  no    شاب هادئ الطبع.

place ir-11-iranshahr
  name  إيرانشهر | إيران شهر
  type  city
  in    ir-11
  latin Iranshahr
  at    27.20 60.68
  yes   أغلقت المدارس أبوابها [بإيرانشهر] حتى إشعار آخر.
  no    ارتاح الشهر الماضي.

place ir-11-saravan
  name  سراوان | ساراوان
  type  city
  in    ir-11
  latin Saravan
  at    27.37 62.33
  yes   امتدت المعارك إلى سيلانا [وسراوان] مرة أخرى.
  no    سار الوالدان معا.

place ir-11-rask
  name  راسك الإيرانية | مدينة راسك
  type  town
  in    ir-11
  latin Rask
  at    26.24 61.40
  yes   أغلقت المدارس أبوابها [براسك الإيرانية] يوم الاثنين الماضي.
  no    رسم فنان المدينة لوحة.

place ir-11-pishin
  name  بيشين الإيرانية | بلدة بيشين | بيشين
  type  town
  in    ir-11
  latin Pishin (Iran)
  at    26.08 61.75
  yes   سقطت قذيفتان على أطراف [بيشين الإيرانية] قبل أسبوع.
  no    بين الشرح والنص فرق.

place ir-06-ahvaz
  name  الأهواز | الأحواز
  type  city
  in    ir-06
  latin Ahvaz
  at    31.32 48.67
  yes   أعيد فتح السوق القديم في [الأهواز] منذ الفجر.
  no    هز الهواء الشجرة.

place ir-06-abadan
  name  عبادان | آبادان
  type  city
  in    ir-06
  latin Abadan
  at    30.34 48.30
  yes   وزع متطوعون خياما على نازحي [عبادان] بعد صلاة الجمعة.
  no    عبد الطريق عمال.

place ir-09-mashhad
  name  مدينة مشهد | مشهد الإيرانية
  type  city
  in    ir-09
  latin Mashhad
  at    36.30 59.61
  yes   هطلت أمطار غزيرة على [مدينة مشهد] أمس.
  no    مهد عمال المدينة الشارع.

place ir-10-natanz
  name  نطنز | ناتانز
  type  town
  in    ir-10
  latin Natanz
  at    33.51 51.92
  yes   فر المئات من [نطنز] ظهرا.
  no    نط النمر عن السور.

place ir-25-fordow
  name  فوردو | منشأة فوردو
  type  base
  in    ir-25
  latin Fordow
  at    34.88 50.99
  yes   سقطت صواريخ قرب [فوردو] أمس.
  no    فرد الولد الخريطة.

place ir-07-shiraz
  name  شيراز
  type  city
  in    ir-07
  latin Shiraz
  at    29.59 52.58
  yes   أفرج عن خمسة من أبناء [شيراز] رغم سوء الطقس.
  no    شرائح الزبدة جاهزة.

place ir-03-tabriz
  name  تبريز
  type  city
  in    ir-03
  latin Tabriz
  at    38.08 46.29
  yes   انقطعت الكهرباء عن [تبريز] قبل أسبوع.
  no    برز التلميذ في الرسم.

place ir-04-urmia
  name  أرومية | أورمية
  type  city
  in    ir-04
  latin Urmia
  at    37.55 45.08
  yes   وصلت قافلة الإغاثة إلى [أرومية] قبل يومين.
  no    رمى الولد الكرة.

place ir-04-mahabad
  name  مهاباد
  type  city
  in    ir-04
  latin Mahabad
  at    36.76 45.72
  yes   انسحبت الدوريات من [مهاباد] فجر الخميس.
  no    هاب الولد الظلام.

place ir-12-sanandaj
  name  سنندج | سنندج الإيرانية
  type  city
  in    ir-12
  latin Sanandaj
  at    35.31 47.00
  yes   أصيب مزارع بلغم خارج [سنندج] مساء الأحد.
  no    ساند الجار جاره.

place ir-22-bandar-abbas
  name  بندر عباس
  type  city
  in    ir-22
  latin Bandar Abbas
  at    27.18 56.27
  yes   بدأ الحوار بين أعيان [بندر عباس] بعد صلاة الجمعة.
  no    عباس يبيع السمك.
