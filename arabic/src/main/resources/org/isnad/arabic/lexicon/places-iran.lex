# Places: Iran.
# Codes, coordinates and Wikidata ids of provinces, and Wikidata ids of places: dr5hn countries-states-cities-database
# (ODbL 1.0); Arabic names and the coordinates of most places by hand.
# Names that are also everyday words are `shy`, or stand only with their type word or a nisba (مدينة الباب، محافظة إب).

place ir-00
  name  المحافظة المركزية | محافظة مركزي
  type  province
  in    ir
  latin Markazi
  at    34.53 49.79
  wikidata Q134417
  yes   تظاهر عمال المصنع في [المحافظة المركزية] بعد صلاة الجمعة.
  no    حفظ المدير المركز.

place ir-01
  name  جيلان | غيلان | كيلان
  type  province
  in    ir
  latin Gilan
  at    37.15 49.64
  wikidata Q928828
  yes   أغلقت المدارس أبوابها [بجيلان] قبل ظهر الثلاثاء.
  no    جيل اليوم مختلف.

place ir-02
  name  مازندران | مازنداران
  type  province
  in    ir
  latin Mazandaran
  at    36.32 51.90
  wikidata Q308864
  yes   سمع دوي انفجارات في [مازندران] مجددا.
  no    زاد الران في الخزان.

place ir-03
  name  أذربيجان الشرقية
  type  province
  in    ir
  latin East Azerbaijan
  at    37.92 46.68
  wikidata Q176081
  yes   تضررت عشرات المنازل في [أذربيجان الشرقية] بحسب شهود.
  no    بزغ الشرق بأنواره.

place ir-04
  name  أذربيجان الغربية
  type  province
  in    ir
  latin West Azarbaijan
  at    38.49 44.32
  wikidata Q134411
  yes   اجتمع شيوخ القبائل في [أذربيجان الغربية] قبل يومين.
  no    أغلق الغرب حدوده.

place ir-05
  name  كرمانشاه | كرمنشاه
  type  province
  in    ir
  latin Kermanshah
  at    34.49 46.81
  wikidata Q174010
  yes   دخلت فرق إزالة الألغام [كرمانشاه] نهاية الأسبوع.
  no    كرم الشاهد بوسام.

place ir-06
  name  خوزستان | خوزيستان | عربستان
  type  province
  in    ir
  latin Khuzestan
  at    31.56 49.01
  wikidata Q241119
  yes   أغلقت المدارس أبوابها [بخوزستان] مرة أخرى.
  no    خزن البستاني الثمار.

place ir-07
  name  إقليم فارس | محافظة فارس
  type  province
  in    ir
  latin Fars
  at    29.30 53.22
  wikidata Q1004666
  yes   تضررت عشرات المنازل في [إقليم فارس] حتى إشعار آخر.
  no    ركب الفرسان في الإقليم.

place ir-08
  name  كرمان | محافظة كرمان
  type  province
  in    ir
  latin Kerman
  at    29.57 57.30
  wikidata Q165352
  yes   وزع متطوعون خياما على نازحي [كرمان] حتى إشعار آخر.
  no    كرر الضمان شروطه.

place ir-09
  name  خراسان رضوي | خراسان الرضوية
  type  province
  in    ir
  latin Razavi Khorasan
  at    35.48 59.02
  wikidata Q587090
  yes   امتدت المعارك إلى سيلانا [وخراسان رضوي] نهاية الأسبوع.
  no    رضي الخراط بأجره.

place ir-10
  name  أصفهان | أصفهان الإيرانية
  type  province
  in    ir
  latin Isfahan
  at    33.19 52.50
  wikidata Q1367759
  yes   تضررت عشرات المنازل في [أصفهان] بعد أسبوع من القتال.
  no    صف المعلم الأطفال.

place ir-11
  name  سيستان وبلوشستان | سيستان بلوشستان | سستان وبلوشستان
  type  province
  in    ir
  latin Sistan and Baluchestan
  at    28.13 60.82
  wikidata Q939575
  yes   اقترب الجنود من [سيستان وبلوشستان] مجددا.
  no    سيبيع البستان بعد الحصاد.

place ir-12
  name  كردستان الإيرانية | كردستان إيران | إقليم كردستان الإيراني
  type  province
  in    ir
  latin Kurdistan Province
  at    35.67 47.01
  wikidata Q134386
  yes   فر المئات من [كردستان الإيرانية] بحسب شهود.
  no    كرد البستان عشبه.

place ir-13
  name  همدان | همذان
  type  province
  in    ir
  latin Hamadan
  at    34.80 48.52
  wikidata Q187373
  yes   نقل المصابون إلى مستشفى في [همدان] بعد هدوء قصير.
  no    هم النادلان بالخروج.

place ir-14
  name  جهار محال وبختياري | جهارمحال وبختياري | تشهارمحال وبختياري
  type  province
  in    ir
  latin Chaharmahal and Bakhtiari
  at    32.02 50.69
  wikidata Q171702
  yes   أغلقت المدارس أبوابها [بجهار محال وبختياري] أمس.
  no    جهر المحامي برأيه.

place ir-15
  name  لرستان | لورستان
  type  province
  in    ir
  latin Lorestan
  at    33.54 48.24
  wikidata Q1131727
  yes   انسحبت الدوريات من [لرستان] بحسب شهود.
  no    رست السفن في الميناء.

place ir-16
  name  إيلام | محافظة إيلام
  type  province
  in    ir
  latin Ilam
  at    33.15 46.76
  wikidata Q170570
  yes   فرض حظر التجول في [إيلام] مرة أخرى.
  no    عرضت القناة أفلاما قديمة.

place ir-17
  name  كهكيلويه وبوير أحمد | كهجيلويه وبوير أحمد
  type  province
  in    ir
  latin Kohgiluyeh and Boyer-Ahmad
  at    30.81 50.87
  wikidata Q180068
  yes   سقطت قذيفتان على أطراف [كهكيلويه وبوير أحمد] منذ الفجر.
  no    كهل اسمه أحمد يعمل هنا.

place ir-18
  name  بوشهر
  type  province
  in    ir
  latin Bushehr
  at    28.89 51.32
  wikidata Q132945
  yes   نقل المصابون إلى مستشفى في [بوشهر] مطلع الشهر.
  no    بلغ الشهر نهايته.

place ir-19
  name  زنجان
  type  province
  in    ir
  latin Zanjan
  at    36.52 48.48
  wikidata Q146726
  yes   تعرض موكب الوالي لإطلاق نار [بزنجان] بعد غروب الشمس.
  no    زنبق الحديقة أبيض.

place ir-20
  name  سمنان
  type  province
  in    ir
  latin Semnan
  at    35.38 54.62
  wikidata Q168949
  yes   عاد الهدوء إلى [سمنان] بعد غروب الشمس.
  no    سمن البقر غال.

place ir-21
  name  يزد | محافظة يزد
  type  province
  in    ir
  latin Yazd
  at    31.91 54.37
  wikidata Q170568
  yes   تفقد الطبيب جرحى [يزد] دون وقوع إصابات.
  no    يزيد الأب مصروف ابنه.

place ir-22
  name  هرمزغان | هرمزكان | هرمزجان
  type  province
  in    ir
  latin Hormozgan
  at    27.72 56.34
  wikidata Q633659
  yes   نزحت عشرات الأسر من [هرمزغان] بعد غروب الشمس.
  no    زمزم الهرم شفتيه.

place ir-23
  name  محافظة طهران | إقليم طهران
  type  province
  in    ir
  latin Tehran
  at    35.69 51.39
  wikidata Q590866
  yes   توقفت حركة الشاحنات نحو [محافظة طهران] في اليوم نفسه.
  no    طهر الطبيب الجرح.

place ir-24
  name  أردبيل | أردابيل
  type  province
  in    ir
  latin Ardabil
  at    38.46 47.93
  wikidata Q134228
  yes   فرض حظر التجول في [أردبيل] منذ بداية الأسبوع.
  no    أردى الصقر فريسته.

place ir-25
  name  محافظة قم | مدينة قم | قم الإيرانية | قم المقدسة
  type  province
  in    ir
  latin Qom
  at    34.64 50.87
  wikidata Q131664
  yes   اعتقل ثلاثة مشتبه بهم في [محافظة قم] في الصباح.
  no    سكب العامل القمح في المدينة.

place ir-26
  name  محافظة قزوين | مدينة قزوين
  type  province
  in    ir
  latin Qazvin
  at    36.02 49.84
  wikidata Q1105893
  yes   نزحت عشرات الأسر من [محافظة قزوين] ظهرا.
  no    زين العمال المدينة.

place ir-27
  name  غلستان | كلستان | جولستان | غولستان
  type  province
  in    ir
  latin Golestan
  at    37.20 55.07
  wikidata Q170041
  yes   أصيب مزارع بلغم خارج [غلستان] للمرة الثانية هذا الشهر.
  no    غسل البستاني يديه.

place ir-28
  name  خراسان الشمالية
  type  province
  in    ir
  latin North Khorasan
  at    37.54 56.95
  wikidata Q180075
  yes   انسحبت الدوريات من [خراسان الشمالية] بعد صلاة الجمعة.
  no    خرس الشمال بعد العاصفة.

place ir-29
  name  خراسان الجنوبية
  type  province
  in    ir
  latin South Khorasan
  at    33.13 58.11
  wikidata Q171551
  yes   أفرج عن خمسة من أبناء [خراسان الجنوبية] مساء الأحد.
  no    خرس الجنوب بعد العاصفة.

place ir-30
  name  ألبرز | محافظة البرز
  type  province
  in    ir
  latin Alborz
  at    35.94 50.79
  wikidata Q392522
  yes   امتدت المعارك إلى سيلانا [وألبرز] ليلة السبت.
  no    شرب الضيف البن الساخن.

place ir-23-tehran
  name  طهران
  type  city
  in    ir-23
  latin Tehran
  at    35.69 51.39
  wikidata Q3616
  yes   وصلت قافلة الإغاثة إلى [طهران] خلال ساعات الليل.
  no    طهر الراعي البئر.

place ir-11-zahedan
  name  زاهدان | زهدان
  type  city
  in    ir-11
  latin Zahedan
  at    29.50 60.86
  wikidata Q140561
  yes   تضررت عشرات المنازل في [زاهدان] في وقت متأخر.
  no    زهد الشيخ في المال.

place ir-11-chabahar
  name  تشابهار | جابهار | شابهار | تشابهار الإيرانية
  type  city
  in    ir-11
  latin Chabahar
  at    25.29 60.64
  wikidata Q862466
  yes   تبادل الطرفان القصف قرب [تشابهار] صباحا.
  no    شاب هادئ الطبع.

place ir-11-iranshahr
  name  إيرانشهر | إيران شهر
  type  city
  in    ir-11
  latin Iranshahr
  at    27.20 60.68
  wikidata Q643687
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
  shy   راسك
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
  wikidata Q4364051
  yes   سقطت قذيفتان على أطراف [بيشين الإيرانية] قبل أسبوع.
  no    بين الشرح والنص فرق.

place ir-06-ahvaz
  name  الأهواز | الأحواز
  type  city
  in    ir-06
  latin Ahvaz
  at    31.32 48.67
  wikidata Q170366
  yes   أعيد فتح السوق القديم في [الأهواز] منذ الفجر.
  no    هز الهواء الشجرة.

place ir-06-abadan
  name  عبادان | آبادان
  type  city
  in    ir-06
  latin Abadan
  at    30.34 48.30
  wikidata Q63049
  yes   وزع متطوعون خياما على نازحي [عبادان] بعد صلاة الجمعة.
  no    عبد الطريق عمال.

place ir-09-mashhad
  name  مدينة مشهد | مشهد الإيرانية
  shy   مشهد
  type  city
  in    ir-09
  latin Mashhad
  at    36.30 59.61
  wikidata Q121157
  yes   هطلت أمطار غزيرة على [مدينة مشهد] أمس.
  no    مهد عمال المدينة الشارع.

place ir-10-natanz
  name  نطنز | ناتانز
  type  town
  in    ir-10
  latin Natanz
  at    33.51 51.92
  wikidata Q124669
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
  wikidata Q6397066
  yes   أفرج عن خمسة من أبناء [شيراز] رغم سوء الطقس.
  no    شرائح الزبدة جاهزة.

place ir-03-tabriz
  name  تبريز
  type  city
  in    ir-03
  latin Tabriz
  at    38.08 46.29
  wikidata Q80053
  yes   انقطعت الكهرباء عن [تبريز] قبل أسبوع.
  no    برز التلميذ في الرسم.

place ir-04-urmia
  name  أرومية | أورمية
  type  city
  in    ir-04
  latin Urmia
  at    37.55 45.08
  wikidata Q179665
  yes   وصلت قافلة الإغاثة إلى [أرومية] قبل يومين.
  no    رمى الولد الكرة.

place ir-04-mahabad
  name  مهاباد
  type  city
  in    ir-04
  latin Mahabad
  at    36.76 45.72
  wikidata Q335518
  yes   انسحبت الدوريات من [مهاباد] فجر الخميس.
  no    هاب الولد الظلام.

place ir-12-sanandaj
  name  سنندج | سنندج الإيرانية
  type  city
  in    ir-12
  latin Sanandaj
  at    35.31 47.00
  wikidata Q272093
  yes   أصيب مزارع بلغم خارج [سنندج] مساء الأحد.
  no    ساند الجار جاره.

place ir-22-bandar-abbas
  name  بندر عباس
  type  city
  in    ir-22
  latin Bandar Abbas
  at    27.18 56.27
  wikidata Q154814
  yes   بدأ الحوار بين أعيان [بندر عباس] بعد صلاة الجمعة.
  no    عباس يبيع السمك.

place ir-11-zabol
  name  زابل الإيرانية | زابول الإيرانية
  type  town
  in    ir-11
  latin Zabol
  at    31.03 61.50
  wikidata Q139024
  yes   أغلقت الأسواق أبوابها في [زابل الإيرانية] حدادا.
  no    باع التاجر الزابلاوي متجره القديم.

place ir-11-khash
  name  خاش الإيرانية
  type  town
  in    ir-11
  latin Khash
  at    28.22 61.21
  wikidata Q2112778
  yes   قالت الشرطة إنها فتشت منازل في [خاش الإيرانية].
  no    رسم الفنان الخاشاوي لوحة جديدة.

place ir-11-mirjaveh
  name  ميرجاوه
  type  town
  in    ir-11
  latin Mirjaveh
  at    29.01 61.45
  wikidata Q720410
  yes   عاد الهدوء إلى [ميرجاوه] بعد يومين.
  no    اعتذر الطبيب الميرجاواوي عن الحضور.

place ir-11-saravan-jakigur
  name  جكيغور
  type  village
  in    ir-11
  latin Saravan Jakigur
  at    26.50 61.70
  yes   دفن الأهالي قتلاهم في [جكيغور] أمس.
  no    شكر المدرب الجكيغوراوي جمهوره.

place ir-11-sarbaz
  name  سرباز
  type  district
  in    ir-11
  latin Sarbaz
  at    26.63 61.26
  yes   وصل فريق الإغاثة إلى [سرباز] مع الفجر.
  no    وقع المحامي السربازاوي على العقد.

place ir-12-sanandaj-city-marivan
  name  مريوان | مدينة مريوان
  type  town
  in    ir-12
  latin Sanandaj city Marivan
  at    35.52 46.18
  yes   قطع السيل الطريق المؤدي إلى [مريوان].
  no    كتب الشاعر المريواناوي قصيدة طويلة.

place ir-12-baneh
  name  بانه الإيرانية
  type  town
  in    ir-12
  latin Baneh
  at    36.00 45.89
  wikidata Q643430
  yes   سيطر المسلحون على [بانه الإيرانية] بعد معارك قصيرة.
  no    فاز اللاعب الباناوي بالسباق الأخير.

place ir-12-saqqez
  name  سقز
  type  town
  in    ir-12
  latin Saqqez
  at    36.25 46.27
  wikidata Q348972
  yes   هاجم مجهولون نقطة تفتيش في [سقز] ليلا.
  no    عزف الموسيقي السقزاوي لحنا هادئا.

place ir-12-paveh
  name  باوه الإيرانية
  type  town
  in    ir-12
  latin Paveh
  at    35.04 46.36
  wikidata Q720608
  yes   انقطع الماء عن [باوه الإيرانية] منذ أسبوع.
  no    باع التاجر الباواوي متجره القديم.

place ir-04-sardasht
  name  سردشت
  type  town
  in    ir-04
  latin Sardasht
  at    36.16 45.48
  wikidata Q765536
  yes   أغلقت الأسواق أبوابها في [سردشت] حدادا.
  no    باع التاجر السردشتاوي متجره القديم.

place ir-04-piranshahr
  name  بيرانشهر
  type  town
  in    ir-04
  latin Piranshahr
  at    36.70 45.14
  wikidata Q3015863
  yes   قالت الشرطة إنها فتشت منازل في [بيرانشهر].
  no    رسم الفنان البيرانشهراوي لوحة جديدة.

place ir-04-oshnavieh
  name  أشنوية
  type  town
  in    ir-04
  latin Oshnavieh
  at    37.04 45.10
  wikidata Q720699
  yes   عاد الهدوء إلى [أشنوية] بعد يومين.
  no    اعتذر الطبيب الأشنواوي عن الحضور.

place ir-04-khoy
  name  خوي الإيرانية
  type  town
  in    ir-04
  latin Khoy
  at    38.55 44.95
  wikidata Q605105
  yes   دفن الأهالي قتلاهم في [خوي الإيرانية] أمس.
  no    شكر المدرب الخواوي جمهوره.

place ir-04-maku
  name  ماكو الإيرانية
  type  town
  in    ir-04
  latin Maku
  at    39.30 44.52
  yes   وصل فريق الإغاثة إلى [ماكو الإيرانية] مع الفجر.
  no    وقع المحامي الماكواوي على العقد.

place ir-05-kermanshah-city
  name  كرمانشاه | كرمنشاه
  type  city
  in    ir-05
  latin Kermanshah
  at    34.31 47.07
  wikidata Q180078
  yes   قطع السيل الطريق المؤدي إلى [كرمانشاه].
  no    كتب الشاعر الكرمانشااوي قصيدة طويلة.

place ir-05-sarpol-e-zahab
  name  سربل ذهاب
  type  town
  in    ir-05
  latin Sarpol-e Zahab
  at    34.46 45.86
  yes   سيطر المسلحون على [سربل ذهاب] بعد معارك قصيرة.
  no    فاز اللاعب السربلاوي بالسباق الأخير.

place ir-05-qasr-e-shirin
  name  قصر شيرين
  type  town
  in    ir-05
  latin Qasr-e Shirin
  at    34.51 45.58
  yes   هاجم مجهولون نقطة تفتيش في [قصر شيرين] ليلا.
  no    عزف الموسيقي القصراوي لحنا هادئا.

place ir-06-khorramshahr
  name  خرمشهر | المحمرة
  type  town
  in    ir-06
  latin Khorramshahr
  at    30.44 48.18
  wikidata Q458396
  yes   انقطع الماء عن [خرمشهر] منذ أسبوع.
  no    باع التاجر الخرمشهراوي متجره القديم.

place ir-06-dezful
  name  دزفول
  type  town
  in    ir-06
  latin Dezful
  at    32.38 48.40
  yes   نزحت عشرات العائلات من [دزفول] باتجاه الحدود.
  no    رسم الفنان الدزفولاوي لوحة جديدة.

place ir-06-shush
  name  مدينة السوس الإيرانية
  type  town
  in    ir-06
  latin Shush
  at    32.19 48.24
  wikidata Q4168823
  yes   التقى الوسطاء بشيوخ العشائر في [مدينة السوس الإيرانية].
  no    اعتذر الطبيب الإيراناوي عن الحضور.

place ir-06-mahshahr
  name  ماهشهر | معشور
  type  town
  in    ir-06
  latin Mahshahr
  at    30.56 49.19
  yes   سقطت قذيفتان قرب [ماهشهر] ولم يصب أحد.
  no    شكر المدرب الماهشهراوي جمهوره.

place ir-06-behbahan
  name  بهبهان
  type  town
  in    ir-06
  latin Behbahan
  at    30.60 50.24
  wikidata Q643207
  yes   دوى انفجار عنيف في [بهبهان] عند الظهر.
  no    وقع المحامي البهبهاناوي على العقد.

place ir-07-shiraz-airport-jahrom
  name  جهرم
  type  town
  in    ir-07
  latin Shiraz airport Jahrom
  at    28.50 53.56
  yes   انسحب الجنود من [جهرم] قبل الغروب.
  no    كتب الشاعر الجهرماوي قصيدة طويلة.

place ir-08-kerman-city
  name  كرمان الإيرانية | مدينة كرمان
  shy   كرمان
  type  city
  in    ir-08
  latin Kerman
  at    30.28 57.08
  wikidata Q171714
  yes   توجهت قافلة المساعدات نحو [كرمان الإيرانية] صباحا.
  no    فاز اللاعب الكرماناوي بالسباق الأخير.

place ir-08-bam
  name  بم الإيرانية
  type  town
  in    ir-08
  latin Bam
  at    29.11 58.36
  yes   عثر الرعاة على لغم خارج [بم الإيرانية].
  no    عزف الموسيقي البماوي لحنا هادئا.

place ir-09-mashhad-city
  name  مشهد الإيرانية المقدسة
  type  city
  in    ir-09
  latin Mashhad
  at    36.30 59.60
  wikidata Q121157
  yes   هاجم مجهولون نقطة تفتيش في [مشهد الإيرانية المقدسة] ليلا.
  no    عزف الموسيقي المشهداوي لحنا هادئا.

place ir-09-nishapur
  name  نيسابور | نيشابور
  type  town
  in    ir-09
  latin Nishapur
  at    36.21 58.80
  wikidata Q131350
  yes   انقطع الماء عن [نيسابور] منذ أسبوع.
  no    باع التاجر النيسابوراوي متجره القديم.

place ir-09-sarakhs
  name  سرخس
  type  town
  in    ir-09
  latin Sarakhs
  at    36.54 61.16
  wikidata Q765536
  yes   نزحت عشرات العائلات من [سرخس] باتجاه الحدود.
  no    رسم الفنان السرخساوي لوحة جديدة.

place ir-10-isfahan-city
  name  أصفهان
  type  city
  in    ir-10
  latin Isfahan
  at    32.65 51.67
  wikidata Q42053
  yes   التقى الوسطاء بشيوخ العشائر في [أصفهان].
  no    اعتذر الطبيب الأصفهاناوي عن الحضور.

place ir-10-najafabad
  name  نجف آباد الإيرانية
  type  town
  in    ir-10
  latin Najafabad
  at    32.63 51.37
  wikidata Q721198
  yes   سقطت قذيفتان قرب [نجف آباد الإيرانية] ولم يصب أحد.
  no    شكر المدرب النجفاوي جمهوره.

place ir-13-hamadan-city
  name  همدان | همذان
  type  city
  in    ir-13
  latin Hamadan
  at    34.80 48.51
  wikidata Q28587
  yes   دوى انفجار عنيف في [همدان] عند الظهر.
  no    وقع المحامي الهمداناوي على العقد.

place ir-17-yasuj
  name  ياسوج
  type  town
  in    ir-17
  latin Yasuj
  at    30.67 51.59
  wikidata Q383129
  yes   انسحب الجنود من [ياسوج] قبل الغروب.
  no    كتب الشاعر الياسوجاوي قصيدة طويلة.

place ir-18-bushehr-city
  name  بوشهر | مفاعل بوشهر
  type  city
  in    ir-18
  latin Bushehr
  at    28.97 50.84
  wikidata Q158928
  yes   توجهت قافلة المساعدات نحو [بوشهر] صباحا.
  no    فاز اللاعب البوشهراوي بالسباق الأخير.

place ir-18-assaluyeh
  name  عسلوية
  type  town
  in    ir-18
  latin Assaluyeh
  at    27.48 52.61
  yes   عثر الرعاة على لغم خارج [عسلوية].
  no    عزف الموسيقي العسلواوي لحنا هادئا.

place ir-22-qeshm
  name  قشم | جزيرة قشم
  type  area
  in    ir-22
  latin Qeshm
  at    26.80 55.95
  yes   تراجعت المعارك في [قشم] بسبب الثلوج.
  no    باع التاجر القشماوي متجره القديم.

place ir-22-kish
  name  جزيرة كيش
  type  area
  in    ir-22
  latin Kish
  at    26.54 53.98
  yes   جابت فرق الإنقاذ [جزيرة كيش] بحثا عن المفقودين.
  no    رسم الفنان الجزيراوي لوحة جديدة.

place ir-22-bandar-lengeh
  name  بندر لنجة
  type  town
  in    ir-22
  latin Bandar Lengeh
  at    26.56 54.88
  wikidata Q388620
  yes   عاد الهدوء إلى [بندر لنجة] بعد يومين.
  no    اعتذر الطبيب البندراوي عن الحضور.

place ir-23-evin
  name  سجن إيفين | ايفين
  type  base
  in    ir-23
  latin Evin
  at    35.79 51.39
  yes   استهدفت الصواريخ [سجن إيفين] من جديد.
  no    شكر المدرب السجناوي جمهوره.

place ir-23-parchin
  name  بارشين | قاعدة بارشين | بارتشين
  type  base
  in    ir-23
  latin Parchin
  at    35.52 51.77
  yes   غادر آخر الجنود [بارشين] صباحا.
  no    وقع المحامي البارشيناوي على العقد.

place ir-23-azadi-square
  name  ساحة آزادي | ميدان آزادي
  type  quarter
  in    ir-23
  latin Azadi Square
  at    35.70 51.34
  yes   اندلعت اشتباكات في [ساحة آزادي] بعد العشاء.
  no    كتب الشاعر الساحاوي قصيدة طويلة.

place ir-30-karaj
  name  كرج | كرج الإيرانية
  type  city
  in    ir-30
  latin Karaj
  at    35.83 50.99
  wikidata Q36529
  yes   سيطر المسلحون على [كرج] بعد معارك قصيرة.
  no    فاز اللاعب الكرجاوي بالسباق الأخير.

place ir-00-arak
  name  مفاعل آراك
  shy   آراك
  type  city
  in    ir-00
  latin Arak
  at    34.09 49.69
  wikidata Q212628
  yes   توجهت قافلة المساعدات نحو [مفاعل آراك] صباحا.
  no    فاز اللاعب المفاعلاوي بالسباق الأخير.

place ir-24-ardabil-city
  name  أردبيل
  type  city
  in    ir-24
  latin Ardabil
  at    38.25 48.30
  wikidata Q180103
  yes   عثر الرعاة على لغم خارج [أردبيل].
  no    عزف الموسيقي الأردبيلاوي لحنا هادئا.

place ir-15-khorramabad
  name  خرم آباد
  type  city
  in    ir-15
  latin Khorramabad
  at    33.49 48.36
  wikidata Q502212
  yes   أغلقت الأسواق أبوابها في [خرم آباد] حدادا.
  no    باع التاجر الخرماوي متجره القديم.

place ir-01-rasht
  name  رشت الإيرانية
  type  city
  in    ir-01
  latin Rasht
  at    37.28 49.59
  wikidata Q178373
  yes   قالت الشرطة إنها فتشت منازل في [رشت الإيرانية].
  no    رسم الفنان الرشتاوي لوحة جديدة.

place ir-21-yazd-city
  name  مدينة يزد
  shy   يزد
  type  city
  in    ir-21
  latin Yazd
  at    31.90 54.37
  wikidata Q182394
  yes   عاد الهدوء إلى [مدينة يزد] بعد يومين.
  no    اعتذر الطبيب اليزداوي عن الحضور.

place ir-19-zanjan-city
  name  مدينة زنجان
  shy   زنجان
  type  city
  in    ir-19
  latin Zanjan
  at    36.68 48.49
  wikidata Q146699
  yes   دفن الأهالي قتلاهم في [مدينة زنجان] أمس.
  no    شكر المدرب الزنجاناوي جمهوره.
