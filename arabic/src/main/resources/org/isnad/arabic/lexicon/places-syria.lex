# Places: Syria.
# Codes, coordinates and Wikidata ids of provinces, and Wikidata ids of places: dr5hn countries-states-cities-database
# (ODbL 1.0); Arabic names and the coordinates of most places by hand.
# Names that are also everyday words are `shy`, or stand only with their type word or a nisba (مدينة الباب، محافظة إب).

place sy-di
  name  محافظة دمشق
  type  province
  in    sy
  latin Damascus Governorate
  at    33.51 36.31
  wikidata Q2007044
  yes   أغلقت المدارس أبوابها [بمحافظة دمشق] عقب انهيار الهدنة.
  no    وقع المحافظ الدمشقي الوثيقة.

place sy-dr
  name  درعا
  type  province
  in    sy
  latin Daraa
  at    32.83 36.11
  wikidata Q1689560
  yes   حلقت طائرات مسيرة فوق [درعا] في اليوم نفسه.
  no    حمل الجندي درعه فوق كتفه.

place sy-dy
  name  دير الزور | ديرالزور
  type  province
  in    sy
  latin Deir ez-Zor
  at    35.27 40.24
  wikidata Q232387
  yes   دخلت فرق إزالة الألغام [دير الزور] رغم سوء الطقس.
  no    زار الراهب الدير القديم.

place sy-ha
  name  الحسكة
  type  province
  in    sy
  latin Al-Hasakah
  at    36.44 40.58
  wikidata Q233914
  yes   تضررت عشرات المنازل في [الحسكة] لأول مرة منذ عام.
  no    اشترى الصياد السمكة الكبيرة.

place sy-hi
  name  حمص
  type  province
  in    sy
  latin Homs
  at    34.47 38.15
  wikidata Q214094
  yes   هطلت أمطار غزيرة على [حمص] على مدى يومين.
  no    خفضت الشركة حصص المساهمين.

place sy-hl
  name  حلب
  type  province
  in    sy
  latin Aleppo
  at    36.15 37.39
  wikidata Q214064
  yes   أقام الجيش حواجز حول [حلب] عقب انهيار الهدنة.
  no    علق الصياد الحبل على الوتد.

place sy-hm
  name  حماة
  type  province
  in    sy
  latin Hama
  at    35.31 37.27
  wikidata Q232355
  yes   قطع محتجون الطريق بين قاسيم [وحماة] كما أفاد مراسلون.
  no    تحدث عن الحمامة البيضاء.

place sy-id
  name  إدلب
  type  province
  in    sy
  latin Idlib
  at    35.86 36.57
  wikidata Q233218
  yes   وصلت قافلة الإغاثة إلى [إدلب] بعد غروب الشمس.
  no    جمع الطبيب أدلة جديدة.

place sy-la
  name  اللاذقية
  type  province
  in    sy
  latin Latakia
  at    35.58 35.98
  wikidata Q233236
  yes   سمع دوي انفجارات في [اللاذقية] في اليوم نفسه.
  no    أرسلت الشركة اللافتة الجديدة.

place sy-qu
  name  القنيطرة
  type  province
  in    sy
  latin Quneitra
  at    33.05 35.90
  wikidata Q219690
  yes   نزحت عشرات الأسر من [القنيطرة] منذ الفجر.
  no    عبر المشاة القنطرة القديمة.

place sy-ra
  name  الرقة
  type  province
  in    sy
  latin Al-Raqqah
  at    35.95 39.01
  wikidata Q235563
  yes   فرض حظر التجول في [الرقة] ليلة السبت.
  no    اختتم الفنان الرقصة الأخيرة.

place sy-rd
  name  ريف دمشق
  type  province
  in    sy
  latin Rif Dimashq
  at    33.47 37.65
  wikidata Q232399
  yes   دخلت فرق إزالة الألغام [ريف دمشق] مطلع الشهر.
  no    يعيش الفلاح في الريف الهادئ.

place sy-su
  name  السويداء
  type  province
  in    sy
  latin As-Suwayda
  at    32.77 36.88
  wikidata Q236797
  yes   أفرج عن خمسة من أبناء [السويداء] يوم الاثنين الماضي.
  no    احترقت السيدة من الشمس.

place sy-ta
  name  طرطوس
  type  province
  in    sy
  latin Tartus
  at    34.95 36.08
  wikidata Q232382
  yes   هطلت أمطار غزيرة على [طرطوس] دون وقوع إصابات.
  no    لبس اللاعب الطربوش الأحمر.

place sy-di-damascus
  name  دمشق
  type  city
  in    sy-di
  latin Damascus
  at    33.51 36.29
  wikidata Q3766
  yes   فرض حظر التجول في [دمشق] وقت الظهيرة.
  no    دقق المشرف الوثائق.

place sy-di-jobar
  name  جوبر | حي جوبر
  type  district
  in    sy-di
  latin Jobar
  at    33.53 36.34
  yes   أصيب مزارع بلغم خارج [جوبر] قبل ظهر الثلاثاء.
  no    جبر الطبيب الكسر.

place sy-di-mezzeh
  name  المزة | حي المزة
  type  district
  in    sy-di
  latin Mezzeh
  at    33.50 36.25
  yes   اقترب الجنود من [المزة] مرة أخرى.
  no    تناول الضيف الموزة.

place sy-di-yarmouk-camp
  name  مخيم اليرموك
  shy   اليرموك
  type  camp
  in    sy-di
  latin Yarmouk Camp
  at    33.47 36.30
  yes   اجتمع شيوخ القبائل في [مخيم اليرموك] ليلا.
  no    رمم العمال مخيما صيفيا.

place sy-rd-douma
  name  دوما
  type  town
  in    sy-rd
  latin Douma
  at    33.57 36.40
  wikidata Q403446
  yes   نقل المصابون إلى مستشفى في [دوما] منذ الفجر.
  no    لا يدوم البرد طويلا.

place sy-rd-harasta
  name  حرستا
  type  town
  in    sy-rd
  latin Harasta
  at    33.56 36.37
  wikidata Q2013262
  yes   حلقت طائرات مسيرة فوق [حرستا] خلال ساعات الليل.
  no    حرس الجندي الباب.

place sy-rd-arbin
  name  عربين
  type  town
  in    sy-rd
  latin Arbin
  at    33.54 36.37
  wikidata Q250663
  yes   امتدت المعارك إلى سيلانا [وعربين] خلال ساعات الليل.
  no    عبر الرجلان الجسر.

place sy-rd-darayya
  name  داريا
  type  town
  in    sy-rd
  latin Darayya
  at    33.46 36.23
  wikidata Q1033066
  yes   عثر الأهالي على جثث قرب [داريا] على مدى يومين.
  no    دار الحوار بهدوء.

place sy-rd-zabadani
  name  الزبداني
  type  town
  in    sy-rd
  latin Zabadani
  at    33.72 36.10
  wikidata Q374768
  yes   أعيد فتح السوق القديم في [الزبداني] بعد الظهر.
  no    صنعت الجدة الزبدة.

place sy-rd-madaya
  name  مضايا
  type  town
  in    sy-rd
  latin Madaya
  at    33.69 36.10
  yes   دخلت فرق إزالة الألغام [مضايا] مساء الأحد.
  no    مضى يوم آخر.

place sy-rd-moadamiyeh
  name  معضمية الشام | المعضمية
  type  town
  in    sy-rd
  latin Moadamiyeh
  at    33.46 36.19
  yes   تضررت عشرات المنازل في [معضمية الشام] نهاية الأسبوع.
  no    معظم الطلاب حضروا.

place sy-rd-eastern-ghouta
  name  الغوطة الشرقية
  type  area
  in    sy-rd
  latin Eastern Ghouta
  at    33.53 36.45
  yes   عاد الهدوء إلى [الغوطة الشرقية] في وقت متأخر.
  no    لمعت الغيوم في الأفق.

place sy-rd-western-ghouta
  name  الغوطة الغربية
  type  area
  in    sy-rd
  latin Western Ghouta
  at    33.43 36.20
  yes   تضررت عشرات المنازل في [الغوطة الغربية] في اليوم نفسه.
  no    رحلت الغيوم نحو الجبل.

place sy-rd-ghouta
  name  الغوطة | غوطة دمشق
  type  area
  in    sy-rd
  latin Ghouta
  at    33.50 36.40
  yes   نقل المصابون إلى مستشفى في [الغوطة] بعد غروب الشمس.
  no    غطت الأعشاب الحقل.

place sy-rd-yabroud
  name  يبرود
  type  town
  in    sy-rd
  latin Yabroud
  at    33.97 36.66
  wikidata Q172251
  yes   انتشر الجنود في أنحاء [يبرود] لأول مرة منذ عام.
  no    يبرد الشاي بسرعة.

place sy-rd-qalamoun
  name  القلمون | جبال القلمون
  type  area
  in    sy-rd
  latin Qalamoun
  at    33.90 36.60
  yes   تظاهر عمال المصنع في [القلمون] مرة أخرى.
  no    اشترى الطالب القلم.

place sy-rd-wadi-barada
  name  وادي بردى
  type  area
  in    sy-rd
  latin Wadi Barada
  at    33.65 36.15
  yes   تفقد الطبيب جرحى [وادي بردى] فجر الخميس.
  no    برد الجو في الوادي.

place sy-rd-nabk
  name  النبك
  type  town
  in    sy-rd
  latin An-Nabk
  at    34.02 36.73
  wikidata Q2317068
  yes   انفجرت عبوة قرب مدخل [النبك] صباحا.
  no    نبت الزرع سريعا.

place sy-rd-maaloula
  name  معلولا
  type  town
  in    sy-rd
  latin Maaloula
  at    33.84 36.55
  wikidata Q740804
  yes   اقترب الجنود من [معلولا] فجر الخميس.
  no    علل الولد غيابه.

place sy-rd-adra
  name  عدرا | عدرا العمالية
  type  town
  in    sy-rd
  latin Adra
  at    33.61 36.51
  yes   اجتمع شيوخ القبائل في [عدرا] أمس.
  no    عذر المدير الموظف.

place sy-rd-hajar-al-aswad
  name  الحجر الأسود السوري | مدينة الحجر الأسود
  type  town
  in    sy-rd
  latin Al-Hajar al-Aswad
  at    33.46 36.31
  yes   أقام الجيش حواجز حول [الحجر الأسود السوري] وقت الظهيرة.
  no    رمى الولد الحجارة السوداء.

place sy-rd-sayyida-zaynab
  name  السيدة زينب
  type  town
  in    sy-rd
  latin Sayyida Zaynab
  at    33.44 36.34
  yes   نزحت عشرات الأسر من [السيدة زينب] خلال ساعات الليل.
  no    زينت الفتاة غرفتها.

place sy-rd-kiswah
  name  بلدة الكسوة | الكسوة السورية
  shy   الكسوة
  type  town
  in    sy-rd
  latin Al-Kiswah
  at    33.36 36.24
  wikidata Q2915767
  yes   سيطر المسلحون على مداخل [بلدة الكسوة] عقب انهيار الهدنة.
  no    كسا الخياط أبناء البلدة.

place sy-rd-qatana
  name  قطنا
  type  town
  in    sy-rd
  latin Qatana
  at    33.44 36.08
  wikidata Q1280049
  yes   دخلت فرق إزالة الألغام [قطنا] حتى إشعار آخر.
  no    قطف العامل القطن.

place sy-dr-bosra
  name  بصرى الشام | بصرى السورية
  shy   بصرى
  type  town
  in    sy-dr
  latin Bosra al-Sham
  at    32.52 36.48
  yes   تفقد الطبيب جرحى [بصرى الشام] رغم سوء الطقس.
  no    أبصر الحارس القارب.

place sy-dr-sheikh-maskin
  name  الشيخ مسكين
  type  town
  in    sy-dr
  latin Sheikh Maskin
  at    32.83 36.16
  wikidata Q3266216
  yes   أقام الجيش حواجز حول [الشيخ مسكين] وسط إجراءات مشددة.
  no    ساعد الشيخ المساكين.

place sy-dr-nawa
  name  مدينة نوى | نوى السورية
  shy   نوى
  type  town
  in    sy-dr
  latin Nawa
  at    32.89 36.04
  wikidata Q1758024
  yes   تبادل الطرفان القصف قرب [مدينة نوى] وسط إجراءات مشددة.
  no    نوى التمر نافع.

place sy-dr-inkhil
  name  إنخل
  type  town
  in    sy-dr
  latin Inkhil
  at    33.02 36.13
  wikidata Q4119742
  yes   خطف مجهولون تاجرا من [إنخل] مرة أخرى.
  no    نخل الطحان الدقيق.

place sy-dr-tafas
  name  طفس
  type  town
  in    sy-dr
  latin Tafas
  at    32.74 36.06
  wikidata Q4120104
  yes   سيطر المسلحون على مداخل [طفس] للمرة الثانية هذا الشهر.
  no    طفا القارب فوق الماء.

place sy-dr-sanamayn
  name  الصنمين
  type  town
  in    sy-dr
  latin As-Sanamayn
  at    33.07 36.18
  wikidata Q2561767
  yes   سمع دوي انفجارات في [الصنمين] عقب انهيار الهدنة.
  no    اشترى العامل السمن.

place sy-dr-nasib
  name  معبر نصيب | معبر نصيب الحدودي
  type  town
  in    sy-dr
  latin Nasib
  at    32.55 36.18
  yes   تفقد الطبيب جرحى [معبر نصيب] ليلا.
  no    نسب الرجل إلى عشيرته.

place sy-dr-hauran
  name  حوران
  type  area
  in    sy-dr
  latin Hauran
  at    32.70 36.20
  yes   سمع دوي انفجارات في [حوران] صباحا.
  no    حار الرجل في أمره.

place sy-hi-palmyra
  name  تدمر | مدينة تدمر | منطقة تدمر | تدمر الأثرية | تدمر السورية
  type  town
  in    sy-hi
  latin Palmyra (Tadmur)
  at    34.56 38.28
  wikidata Q5747
  yes   وثق ناشطون الدمار في [تدمر] مرة أخرى.
  no    تذمر الركاب من التأخير.

place sy-hi-rastan
  name  الرستن
  type  town
  in    sy-hi
  latin Ar-Rastan
  at    34.93 36.73
  wikidata Q1867822
  yes   اقترب الجنود من [الرستن] فجأة.
  no    رسن الفرس مقطوع.

place sy-hi-talbiseh
  name  تلبيسة
  type  town
  in    sy-hi
  latin Talbiseh
  at    34.84 36.73
  wikidata Q3458895
  yes   انسحبت الدوريات من [تلبيسة] يوم الاثنين الماضي.
  no    ألبست الأم طفلها.

place sy-hi-qusayr
  name  مدينة القصير | القصير السورية
  shy   القصير
  type  town
  in    sy-hi
  latin Al-Qusayr
  at    34.51 36.58
  wikidata Q576368
  yes   اقترب الجنود من [مدينة القصير] في اليوم نفسه.
  no    سكن الأمير القصر.

place sy-hi-qaryatayn
  name  القريتين
  type  town
  in    sy-hi
  latin Al-Qaryatayn
  at    34.23 37.24
  wikidata Q2603127
  yes   سمع دوي انفجارات في [القريتين] بعد هدوء قصير.
  no    زار القاضي القرى.

place sy-hi-houla
  name  الحولة
  type  town
  in    sy-hi
  latin Houla
  at    34.88 36.50
  yes   تضررت عشرات المنازل في [الحولة] بعد صلاة الجمعة.
  no    حاول الولد الصعود.

place sy-hi-sukhnah
  name  السخنة | بلدة السخنة
  type  town
  in    sy-hi
  latin As-Sukhnah
  at    34.89 38.87
  yes   أفرج عن خمسة من أبناء [السخنة] صباحا.
  no    سحن الطباخ الفلفل.

place sy-hi-tiyas
  name  مطار التيفور | التيفور | قاعدة تي فور
  type  base
  in    sy-hi
  latin T4 airbase
  at    34.52 37.63
  yes   دوت صفارات الإنذار في [مطار التيفور] وسط إجراءات مشددة.
  no    فارت القهوة على النار.

place sy-hl-manbij
  name  منبج
  type  town
  in    sy-hl
  latin Manbij
  at    36.53 37.95
  wikidata Q1146939
  yes   أعيد فتح السوق القديم في [منبج] كما أفاد مراسلون.
  no    منح النادي الجائزة.

place sy-hl-kobani
  name  عين العرب | كوباني | كوباني السورية
  type  town
  in    sy-hl
  latin Kobani (Ayn al-Arab)
  at    36.89 38.35
  wikidata Q126415
  yes   سمع دوي انفجارات في [عين العرب] يوم الاثنين الماضي.
  no    كتب الأستاذ عن العربية.

place sy-hl-al-bab
  name  مدينة الباب | الباب السورية
  shy   الباب
  type  town
  in    sy-hl
  latin Al-Bab
  at    36.37 37.52
  wikidata Q4118360
  yes   انقطعت الكهرباء عن [مدينة الباب] صباحا.
  no    طرق الضيف باب المدينة.

place sy-hl-azaz
  name  أعزاز | عزاز
  type  town
  in    sy-hl
  latin Azaz
  at    36.59 37.05
  wikidata Q277674
  yes   أعيد فتح السوق القديم في [أعزاز] وسط إجراءات مشددة.
  no    عزز المدرب دفاعه.

place sy-hl-afrin
  name  عفرين
  type  town
  in    sy-hl
  latin Afrin
  at    36.51 36.87
  wikidata Q302268
  yes   تبادل الطرفان القصف قرب [عفرين] ظهرا.
  no    عفر الغبار وجهه.

place sy-hl-jarabulus
  name  جرابلس
  type  town
  in    sy-hl
  latin Jarabulus
  at    36.82 38.01
  wikidata Q1149502
  yes   وزع متطوعون خياما على نازحي [جرابلس] دون وقوع إصابات.
  no    جرب اللص حظه.

place sy-hl-marea
  name  مارع | مارع السورية
  type  town
  in    sy-hl
  latin Marea
  at    36.48 37.20
  yes   بدأ الحوار بين أعيان [مارع] رغم سوء الطقس.
  no    ماء البئر عذب.

place sy-hl-dabiq
  name  دابق
  type  town
  in    sy-hl
  latin Dabiq
  at    36.54 37.27
  yes   اقترب الجنود من [دابق] دون وقوع إصابات.
  no    دبق العسل على يديه.

place sy-hl-safira
  name  السفيرة السورية | بلدة السفيرة
  shy   السفيرة
  type  town
  in    sy-hl
  latin As-Safira
  at    36.08 37.37
  wikidata Q575774
  yes   عثر الأهالي على جثث قرب [السفيرة السورية] فجر الخميس.
  no    غادر السفراء البلدة.

place sy-hl-nubl
  name  نبل والزهراء | بلدة نبل
  shy   نبل
  type  town
  in    sy-hl
  latin Nubl
  at    36.37 37.00
  wikidata Q7067856
  yes   وزع متطوعون خياما على نازحي [نبل والزهراء] بحسب شهود.
  no    نال الزهراوي لقبه.

place sy-hl-handarat
  name  حندرات | مخيم حندرات
  type  town
  in    sy-hl
  latin Handarat
  at    36.28 37.18
  yes   انتشر الجنود في أنحاء [حندرات] للمرة الثانية هذا الشهر.
  no    حذر الدركي السائقين.

place sy-hl-tal-rifaat
  name  تل رفعت
  type  town
  in    sy-hl
  latin Tal Rifaat
  at    36.47 37.10
  wikidata Q1896205
  yes   انقطعت الكهرباء عن [تل رفعت] مجددا.
  no    رفعت الطالبة يدها.

place sy-hl-tishrin-dam
  name  سد تشرين
  type  base
  in    sy-hl
  latin Tishrin Dam
  at    36.38 38.18
  yes   سقطت صواريخ قرب [سد تشرين] مجددا.
  no    شرب العمال الشاي.

place sy-hl-kuweires
  name  كويرس | مطار كويرس
  type  base
  in    sy-hl
  latin Kuweires airbase
  at    36.19 37.58
  yes   عزز الجيش حمايته حول [كويرس] حتى إشعار آخر.
  no    كرس الكاتب وقته.

place sy-id-jisr-al-shughur
  name  جسر الشغور | جسرالشغور
  type  town
  in    sy-id
  latin Jisr al-Shughur
  at    35.81 36.32
  wikidata Q798765
  yes   نزحت عشرات الأسر من [جسر الشغور] حتى إشعار آخر.
  no    مر القطار فوق الجسر.

place sy-id-maarat-numan
  name  معرة النعمان | المعرة
  type  town
  in    sy-id
  latin Maarrat al-Numan
  at    35.64 36.67
  yes   انتشر الجنود في أنحاء [معرة النعمان] منذ بداية الأسبوع.
  no    عرف النعمان الطريق.

place sy-id-khan-shaykhun
  name  خان شيخون
  type  town
  in    sy-id
  latin Khan Shaykhun
  at    35.44 36.65
  wikidata Q603516
  yes   فر المئات من [خان شيخون] ليلة السبت.
  no    شاخ الخان القديم.

place sy-id-saraqib
  name  سراقب
  type  town
  in    sy-id
  latin Saraqib
  at    35.86 36.81
  wikidata Q1895761
  yes   تعرض موكب الوالي لإطلاق نار [بسراقب] رغم سوء الطقس.
  no    راقب الحارس الباب.

place sy-id-binnish
  name  بنش
  type  town
  in    sy-id
  latin Binnish
  at    35.96 36.71
  wikidata Q3012768
  yes   اعتقل ثلاثة مشتبه بهم في [بنش] في اليوم نفسه.
  no    نبش الكلب التراب.

place sy-id-fuah
  name  الفوعة | الفوعة وكفريا
  type  town
  in    sy-id
  latin Al-Fuah
  at    35.98 36.70
  yes   تضررت عشرات المنازل في [الفوعة] منذ بداية الأسبوع.
  no    فاعل الخير مجهول.

place sy-id-kafriya
  name  كفريا
  type  town
  in    sy-id
  latin Kafriya
  at    35.99 36.67
  yes   سقطت قذيفتان على أطراف [كفريا] بعد أسبوع من القتال.
  no    كف الرجل عن الكلام.

place sy-id-kafr-nabl
  name  كفرنبل | كفر نبل
  type  town
  in    sy-id
  latin Kafr Nabl
  at    35.61 36.56
  wikidata Q6346193
  yes   أفرج عن خمسة من أبناء [كفرنبل] بهدوء.
  no    كفل النبيل اليتيم.

place sy-id-abu-al-duhur
  name  أبو الظهور | أبو الضهور | مطار أبو الظهور
  type  base
  in    sy-id
  latin Abu al-Duhur airbase
  at    35.73 37.10
  yes   سقطت صواريخ قرب [أبو الظهور] منذ بداية الأسبوع.
  no    أبى الظهور أمام الكاميرا.

place sy-id-atmeh
  name  مخيم أطمة | مخيمات أطمة | بلدة أطمة | أطمة السورية
  shy   أطمة
  type  camp
  in    sy-id
  latin Atmeh
  at    36.30 36.69
  yes   عثر الأهالي على جثث قرب [مخيم أطمة] نهاية الأسبوع.
  no    طمأن الطبيب المريض.

place sy-id-bab-al-hawa
  name  باب الهوى | معبر باب الهوى
  type  town
  in    sy-id
  latin Bab al-Hawa
  at    36.24 36.69
  yes   وصلت قافلة الإغاثة إلى [باب الهوى] بحسب شهود.
  no    حرك الهواء الباب.

place sy-hm-salamiyah
  name  مدينة السلمية | بلدة السلمية | السلمية السورية
  shy   السلمية
  type  town
  in    sy-hm
  latin Salamiyah
  at    35.01 37.05
  wikidata Q75621
  yes   اقترب الجنود من [مدينة السلمية] قبل ظهر الثلاثاء.
  no    سلم الطالب ورقته.

place sy-hm-ghab-plain
  name  سهل الغاب
  type  area
  in    sy-hm
  latin Ghab Plain
  at    35.50 36.30
  yes   تبادل الطرفان القصف قرب [سهل الغاب] دون وقوع إصابات.
  no    سهل الغياب على الموظف.

place sy-hm-mhardeh
  name  محردة
  type  town
  in    sy-hm
  latin Mhardeh
  at    35.25 36.57
  yes   انقطعت الكهرباء عن [محردة] بعد غروب الشمس.
  no    مرد الخلاف سوء الفهم.

place sy-hm-morek
  name  مورك
  type  town
  in    sy-hm
  latin Morek
  at    35.37 36.69
  yes   تبادل الطرفان القصف قرب [مورك] بعد أسبوع من القتال.
  no    مورد المصنع تأخر.

place sy-hm-kafr-zita
  name  كفر زيتا | كفرزيتا
  type  town
  in    sy-hm
  latin Kafr Zita
  at    35.37 36.60
  wikidata Q6346221
  yes   تظاهر عمال المصنع في [كفر زيتا] في اليوم نفسه.
  no    زيت الزيتون غال.

place sy-ha-qamishli
  name  القامشلي | قامشلو
  type  city
  in    sy-ha
  latin Qamishli
  at    37.05 41.23
  wikidata Q212757
  yes   تعرض موكب الوالي لإطلاق نار [بالقامشلي] إثر خلاف محلي.
  no    لبس القائم شاله.

place sy-ha-ras-al-ayn
  name  رأس العين
  type  town
  in    sy-ha
  latin Ras al-Ayn
  at    36.85 40.07
  yes   أصيب مزارع بلغم خارج [رأس العين] نهاية الأسبوع.
  no    رأى العينة تحت المجهر.

place sy-ha-shaddadi
  name  الشدادي
  type  town
  in    sy-ha
  latin Ash-Shaddadi
  at    36.05 40.73
  yes   وزع متطوعون خياما على نازحي [الشدادي] خلال ساعات الليل.
  no    شدد القاضي العقوبة.

place sy-ha-tal-tamr
  name  تل تمر
  type  town
  in    sy-ha
  latin Tal Tamr
  at    36.66 40.37
  yes   زار وفد طبي [تل تمر] في الصباح.
  no    أكل التلميذ التمر.

place sy-ha-tal-hamis
  name  تل حميس
  type  town
  in    sy-ha
  latin Tal Hamis
  at    36.53 41.34
  yes   امتدت المعارك إلى سيلانا [وتل حميس] ليلا.
  no    تلا حسن القصيدة.

place sy-ha-hol
  name  مخيم الهول | بلدة الهول | الهول السورية
  shy   الهول
  type  camp
  in    sy-ha
  latin Al-Hol
  at    36.38 41.15
  yes   أغلقت المدارس أبوابها [بمخيم الهول] في الصباح.
  no    تحدث الهواة في المخيم.

place sy-ra-tal-abyad
  name  تل أبيض
  type  town
  in    sy-ra
  latin Tal Abyad
  at    36.70 38.95
  wikidata Q1896205
  yes   وثق ناشطون الدمار في [تل أبيض] يوم الاثنين الماضي.
  no    لبس التلميذ قميصا أبيض.

place sy-ra-tabqa
  name  مدينة الطبقة | الطبقة السورية | سد الطبقة | مطار الطبقة
  shy   الطبقة
  type  town
  in    sy-ra
  latin Tabqa
  at    35.84 38.55
  yes   اجتمع شيوخ القبائل في [مدينة الطبقة] في اليوم نفسه.
  no    طبق المدير قانون المدينة.

place sy-ra-ayn-issa
  name  عين عيسى
  type  town
  in    sy-ra
  latin Ayn Issa
  at    36.38 38.86
  yes   حلقت طائرات مسيرة فوق [عين عيسى] فجأة.
  no    فتح عيسى عينيه.

place sy-dy-abu-kamal
  name  البوكمال | أبو كمال | البو كمال
  type  town
  in    sy-dy
  latin Abu Kamal
  at    34.45 40.92
  wikidata Q152828
  yes   عثر الأهالي على جثث قرب [البوكمال] يوم الاثنين الماضي.
  no    كمال لاعب ماهر.

place sy-dy-mayadin
  name  مدينة الميادين | الميادين السورية
  shy   الميادين
  type  town
  in    sy-dy
  latin Al-Mayadin
  at    35.02 40.45
  wikidata Q310895
  yes   اقترب الجنود من [مدينة الميادين] ظهرا.
  no    زار المدون المدينة.

place sy-la-jableh
  name  جبلة | جبلة السورية
  type  town
  in    sy-la
  latin Jableh
  at    35.36 35.93
  wikidata Q175923
  yes   تفقد الطبيب جرحى [جبلة] كما أفاد مراسلون.
  no    جدل الخباز العجينة.

place sy-la-qardaha
  name  القرداحة
  type  town
  in    sy-la
  latin Qardaha
  at    35.46 36.06
  wikidata Q2611794
  yes   حلقت طائرات مسيرة فوق [القرداحة] يوم الاثنين الماضي.
  no    قرد الحديقة مريض.

place sy-la-kessab
  name  كسب السورية | بلدة كسب
  shy   كسب
  type  town
  in    sy-la
  latin Kessab
  at    35.93 35.99
  yes   سمع دوي انفجارات في [كسب السورية] مع اقتراب الشتاء.
  no    كتب شاعر البلدة قصيدة.

place sy-la-hmeimim
  name  حميميم | قاعدة حميميم
  type  base
  in    sy-la
  latin Hmeimim airbase
  at    35.41 35.95
  yes   أغلق الحراس مداخل [حميميم] للمرة الثانية هذا الشهر.
  no    حمام القرية قديم.

place sy-la-jabal-turkman
  name  جبل التركمان
  type  area
  in    sy-la
  latin Jabal Turkman
  at    35.80 36.05
  yes   زار وفد طبي [جبل التركمان] في اليوم نفسه.
  no    ترك الرجل الجبل.

place sy-ta-baniyas
  name  بانياس
  type  town
  in    sy-ta
  latin Baniyas
  at    35.18 35.95
  wikidata Q263922
  yes   أقام الجيش حواجز حول [بانياس] بعد صلاة الجمعة.
  no    بان اليأس على وجهه.

place sy-qu-golan
  name  الجولان | هضبة الجولان | مرتفعات الجولان
  type  area
  in    sy-qu
  latin Golan Heights
  at    33.00 35.80
  yes   وثق ناشطون الدمار في [الجولان] مجددا.
  no    جال المنادي في الحي.

place sy-su-jabal-al-arab
  name  جبل العرب | جبل الدروز
  type  area
  in    sy-su
  latin Jabal al-Arab
  at    32.70 36.70
  yes   سمع دوي انفجارات في [جبل العرب] وسط إجراءات مشددة.
  no    صعد الأعراب التلال.

place sy-di-qaboun
  name  القابون | حي القابون
  type  quarter
  in    sy-di
  latin Qaboun
  at    33.55 36.33
  yes   أصيب مارة في [القابون] برصاص طائش.
  no    فاز اللاعب القابوناوي بالسباق الأخير.

place sy-di-barzeh
  name  برزة | حي برزة
  type  quarter
  in    sy-di
  latin Barzeh
  at    33.55 36.31
  yes   انفجرت سيارة في [برزة] قبل الظهر.
  no    عزف الموسيقي البرزاوي لحنا هادئا.

place sy-di-tishreen-quarter
  name  حي تشرين
  shy   تشرين
  type  quarter
  in    sy-di
  latin Tishreen quarter
  at    33.56 36.32
  yes   فتش الجنود بيوتا في [حي تشرين] فجرا.
  no    باع التاجر التشريناوي متجره القديم.

place sy-di-qadam
  name  حي القدم
  shy   القدم
  type  quarter
  in    sy-di
  latin Qadam
  at    33.47 36.29
  yes   رفع السكان السواتر في [حي القدم] خوفا من القصف.
  no    رسم الفنان القدماوي لوحة جديدة.

place sy-di-tadamon
  name  حي التضامن
  shy   التضامن
  type  quarter
  in    sy-di
  latin Tadamon
  at    33.47 36.31
  yes   اندلعت اشتباكات في [حي التضامن] بعد العشاء.
  no    اعتذر الطبيب التضامناوي عن الحضور.

place sy-di-asali
  name  حي العسالي | العسالي
  type  quarter
  in    sy-di
  latin Asali
  at    33.46 36.30
  yes   أصيب مارة في [حي العسالي] برصاص طائش.
  no    شكر المدرب العسالاوي جمهوره.

place sy-di-midan
  name  حي الميدان
  shy   الميدان
  type  quarter
  in    sy-di
  latin Midan
  at    33.49 36.30
  yes   انفجرت سيارة في [حي الميدان] قبل الظهر.
  no    وقع المحامي الميداناوي على العقد.

place sy-di-bab-touma
  name  باب توما | حي باب توما
  type  quarter
  in    sy-di
  latin Bab Touma
  at    33.51 36.32
  yes   فتش الجنود بيوتا في [باب توما] فجرا.
  no    كتب الشاعر الباباوي قصيدة طويلة.

place sy-di-abbasiyyin
  name  ساحة العباسيين | العباسيين
  type  quarter
  in    sy-di
  latin Abbasiyyin
  at    33.52 36.32
  yes   رفع السكان السواتر في [ساحة العباسيين] خوفا من القصف.
  no    فاز اللاعب الساحاوي بالسباق الأخير.

place sy-di-kafr-sousa
  name  كفر سوسة | كفرسوسة
  type  quarter
  in    sy-di
  latin Kafr Sousa
  at    33.50 36.27
  yes   فتش الجنود بيوتا في [كفر سوسة] فجرا.
  no    فاز اللاعب الكفراوي بالسباق الأخير.

place sy-di-qassioun
  name  جبل قاسيون | قاسيون
  type  area
  in    sy-di
  latin Qassioun
  at    33.54 36.28
  yes   أطلقت القوات حملة جديدة في [جبل قاسيون].
  no    عزف الموسيقي القاسيوناوي لحنا هادئا.

place sy-di-rukn-al-din
  name  ركن الدين
  type  quarter
  in    sy-di
  latin Rukn al Din
  at    33.54 36.30
  yes   اندلعت اشتباكات في [ركن الدين] بعد العشاء.
  no    باع التاجر الركناوي متجره القديم.

place sy-di-dummar
  name  مشروع دمر
  shy   دمر
  type  quarter
  in    sy-di
  latin Dummar
  at    33.54 36.23
  yes   أصيب مارة في [مشروع دمر] برصاص طائش.
  no    رسم الفنان المشروعاوي لوحة جديدة.

place sy-dr-daraa-city
  name  درعا | مدينة درعا
  type  city
  in    sy-dr
  latin Daraa
  at    32.62 36.10
  wikidata Q238217
  yes   عاد الهدوء إلى [درعا] بعد يومين.
  no    اعتذر الطبيب الدرعاوي عن الحضور.

place sy-dr-daraa-al-balad
  name  درعا البلد
  type  quarter
  in    sy-dr
  latin Daraa al Balad
  at    32.61 36.10
  yes   فتش الجنود بيوتا في [درعا البلد] فجرا.
  no    شكر المدرب الدرعاوي جمهوره.

place sy-dr-daraa-al-mahatta
  name  درعا المحطة
  type  quarter
  in    sy-dr
  latin Daraa al Mahatta
  at    32.63 36.10
  yes   رفع السكان السواتر في [درعا المحطة] خوفا من القصف.
  no    وقع المحامي الدرعاوي على العقد.

place sy-dr-izra
  name  إزرع | مدينة إزرع
  type  town
  in    sy-dr
  latin Izra
  at    32.87 36.25
  wikidata Q3235210
  yes   قطع السيل الطريق المؤدي إلى [إزرع].
  no    كتب الشاعر الإزرعاوي قصيدة طويلة.

place sy-dr-jasim
  name  جاسم السورية | مدينة جاسم
  shy   جاسم
  type  town
  in    sy-dr
  latin Jasim
  at    32.99 36.06
  wikidata Q4116040
  yes   سيطر المسلحون على [جاسم السورية] بعد معارك قصيرة.
  no    فاز اللاعب الجاسماوي بالسباق الأخير.

place sy-dr-al-harak
  name  الحراك السورية | مدينة الحراك | بلدة الحراك
  shy   الحراك
  type  town
  in    sy-dr
  latin Al Harak
  at    32.75 36.30
  wikidata Q212757
  yes   هاجم مجهولون نقطة تفتيش في [الحراك السورية] ليلا.
  no    عزف الموسيقي الحراكاوي لحنا هادئا.

place sy-dr-busra-al-harir
  name  بصر الحرير
  type  town
  in    sy-dr
  latin Busra al Harir
  at    32.84 36.34
  yes   انقطع الماء عن [بصر الحرير] منذ أسبوع.
  no    باع التاجر البصراوي متجره القديم.

place sy-dr-dael
  name  داعل
  type  town
  in    sy-dr
  latin Dael
  at    32.75 36.13
  yes   نزحت عشرات العائلات من [داعل] باتجاه الحدود.
  no    رسم الفنان الداعلاوي لوحة جديدة.

place sy-dr-ibtaa
  name  إبطع
  type  town
  in    sy-dr
  latin Ibtaa
  at    32.78 36.16
  yes   التقى الوسطاء بشيوخ العشائر في [إبطع].
  no    اعتذر الطبيب الإبطعاوي عن الحضور.

place sy-dr-atman
  name  عتمان
  type  village
  in    sy-dr
  latin Atman
  at    32.67 36.10
  yes   سقطت قذيفتان قرب [عتمان] ولم يصب أحد.
  no    شكر المدرب العتماناوي جمهوره.

place sy-dr-muzayrib
  name  المزيريب | مزيريب
  type  town
  in    sy-dr
  latin Muzayrib
  at    32.71 36.03
  wikidata Q6944401
  yes   دوى انفجار عنيف في [المزيريب] عند الظهر.
  no    وقع المحامي المزيريباوي على العقد.

place sy-dr-al-yadudah
  name  اليادودة
  type  village
  in    sy-dr
  latin Al Yadudah
  at    32.66 36.07
  yes   انسحب الجنود من [اليادودة] قبل الغروب.
  no    كتب الشاعر اليادوداوي قصيدة طويلة.

place sy-dr-an-naimah
  name  بلدة النعيمة
  shy   النعيمة
  type  village
  in    sy-dr
  latin An Naimah
  at    32.63 36.16
  yes   قطع السيل الطريق المؤدي إلى [بلدة النعيمة].
  no    كتب الشاعر النعيماوي قصيدة طويلة.

place sy-dr-saida
  name  صيدا الحوران | صيدا السورية
  type  village
  in    sy-dr
  latin Saida
  at    32.61 36.22
  yes   سيطر المسلحون على [صيدا الحوران] بعد معارك قصيرة.
  no    فاز اللاعب الصيداوي بالسباق الأخير.

place sy-dr-tasil
  shy   تسيل
  type  town
  in    sy-dr
  latin Tasil
  at    32.83 35.97
  wikidata Q7687248
  yes   هاجم مجهولون نقطة تفتيش في بلدة [تسيل] ليلا.
  no    عزف الموسيقي التسيلاوي لحنا هادئا.

place sy-dr-saham-al-jawlan
  name  سحم الجولان
  type  village
  in    sy-dr
  latin Saham al Jawlan
  at    32.78 35.93
  yes   انقطع الماء عن [سحم الجولان] منذ أسبوع.
  no    باع التاجر السحماوي متجره القديم.

place sy-dr-khirbet-ghazaleh
  name  خربة غزالة
  type  town
  in    sy-dr
  latin Khirbet Ghazaleh
  at    32.73 36.20
  yes   نزحت عشرات العائلات من [خربة غزالة] باتجاه الحدود.
  no    رسم الفنان الخرباوي لوحة جديدة.

place sy-dr-sheikh-saad
  name  الشيخ سعد السورية
  type  village
  in    sy-dr
  latin Sheikh Saad
  at    32.83 36.03
  yes   التقى الوسطاء بشيوخ العشائر في [الشيخ سعد السورية].
  no    اعتذر الطبيب الشيخاوي عن الحضور.

place sy-dr-kafr-shams
  name  كفر شمس
  type  town
  in    sy-dr
  latin Kafr Shams
  at    33.12 36.11
  yes   سقطت قذيفتان قرب [كفر شمس] ولم يصب أحد.
  no    شكر المدرب الكفراوي جمهوره.

place sy-dr-kafr-nasij
  name  كفر ناسج
  type  village
  in    sy-dr
  latin Kafr Nasij
  at    33.17 36.01
  yes   دوى انفجار عنيف في [كفر ناسج] عند الظهر.
  no    وقع المحامي الكفراوي على العقد.

place sy-dr-deir-al-adas
  name  دير العدس
  type  village
  in    sy-dr
  latin Deir al Adas
  at    33.14 36.17
  yes   انسحب الجنود من [دير العدس] قبل الغروب.
  no    كتب الشاعر الديراوي قصيدة طويلة.

place sy-dr-aqraba
  name  عقربا السورية
  type  village
  in    sy-dr
  latin Aqraba
  at    33.12 36.00
  yes   توجهت قافلة المساعدات نحو [عقربا السورية] صباحا.
  no    فاز اللاعب العقرباوي بالسباق الأخير.

place sy-dr-al-harra
  name  تل الحارة | الحارة السورية | مدينة الحارة
  shy   الحارة
  type  town
  in    sy-dr
  latin Al Harra
  at    33.06 36.01
  yes   عثر الرعاة على لغم خارج [تل الحارة].
  no    عزف الموسيقي التلاوي لحنا هادئا.

place sy-dr-al-ghariya-al-gharbiya
  name  الغارية الغربية
  type  village
  in    sy-dr
  latin Al Ghariya al Gharbiya
  at    32.69 36.22
  yes   أغلقت الأسواق أبوابها في [الغارية الغربية] حدادا.
  no    باع التاجر الغاراوي متجره القديم.

place sy-dr-al-ghariya-al-sharqiya
  name  الغارية الشرقية
  type  village
  in    sy-dr
  latin Al Ghariya al Sharqiya
  at    32.68 36.26
  yes   قالت الشرطة إنها فتشت منازل في [الغارية الشرقية].
  no    رسم الفنان الغاراوي لوحة جديدة.

place sy-dr-mlihat-al-atash
  name  مليحة العطش
  type  village
  in    sy-dr
  latin Mlihat al Atash
  at    32.80 36.38
  yes   عاد الهدوء إلى [مليحة العطش] بعد يومين.
  no    اعتذر الطبيب المليحاوي عن الحضور.

place sy-dr-al-karak-al-sharqi
  name  الكرك الشرقي
  type  village
  in    sy-dr
  latin Al Karak al Sharqi
  at    32.69 36.35
  yes   دفن الأهالي قتلاهم في [الكرك الشرقي] أمس.
  no    شكر المدرب الكركاوي جمهوره.

place sy-dr-nahta
  name  ناحتة
  type  village
  in    sy-dr
  latin Nahta
  at    32.77 36.37
  yes   وصل فريق الإغاثة إلى [ناحتة] مع الفجر.
  no    وقع المحامي الناحتاوي على العقد.

place sy-dr-al-musayfirah
  name  المسيفرة
  type  town
  in    sy-dr
  latin Al Musayfirah
  at    32.63 36.34
  yes   دوى انفجار عنيف في [المسيفرة] عند الظهر.
  no    وقع المحامي المسيفراوي على العقد.

place sy-dr-umm-al-mayadin
  name  أم المياذن
  type  village
  in    sy-dr
  latin Umm al Mayadin
  at    32.57 36.18
  yes   انسحب الجنود من [أم المياذن] قبل الغروب.
  no    كتب الشاعر الأماوي قصيدة طويلة.

place sy-dr-tall-shihab
  name  تل شهاب
  type  town
  in    sy-dr
  latin Tall Shihab
  at    32.69 35.97
  yes   توجهت قافلة المساعدات نحو [تل شهاب] صباحا.
  no    فاز اللاعب التلاوي بالسباق الأخير.

place sy-dr-ghabaghib
  name  غباغب
  type  town
  in    sy-dr
  latin Ghabaghib
  at    33.18 36.23
  wikidata Q5555136
  yes   عثر الرعاة على لغم خارج [غباغب].
  no    عزف الموسيقي الغباغباوي لحنا هادئا.

place sy-dr-al-sura-daraa
  name  خربة السورة
  type  village
  in    sy-dr
  latin Al Sura (Daraa)
  at    32.86 36.43
  yes   أغلقت الأسواق أبوابها في [خربة السورة] حدادا.
  no    باع التاجر الخرباوي متجره القديم.

place sy-dr-yarmouk-basin
  name  حوض اليرموك | وادي اليرموك
  type  area
  in    sy-dr
  latin Yarmouk Basin
  at    32.73 35.90
  yes   جابت فرق الإنقاذ [حوض اليرموك] بحثا عن المفقودين.
  no    رسم الفنان الحوضاوي لوحة جديدة.

place sy-dr-al-lajat
  name  اللجاة | منطقة اللجاة
  type  area
  in    sy-dr
  latin Al Lajat
  at    32.95 36.40
  yes   فقد الجيش الاتصال بمروحية فوق [اللجاة].
  no    اعتذر الطبيب اللجااوي عن الحضور.

place sy-dy-deir-ez-zor-city
  name  دير الزور | ديرالزور | دير الزور المدينة
  type  city
  in    sy-dy
  latin Deir ez-Zor
  at    35.34 40.14
  wikidata Q239097
  yes   دفن الأهالي قتلاهم في [دير الزور] أمس.
  no    شكر المدرب الديراوي جمهوره.

place sy-dy-hajin
  name  بلدة هجين
  shy   هجين
  type  town
  in    sy-dy
  latin Hajin
  at    34.69 40.83
  wikidata Q5639989
  yes   وصل فريق الإغاثة إلى [بلدة هجين] مع الفجر.
  no    وقع المحامي الهجيناوي على العقد.

place sy-dy-al-baghuz
  name  الباغوز
  type  village
  in    sy-dy
  latin Al Baghuz
  at    34.46 40.94
  yes   قطع السيل الطريق المؤدي إلى [الباغوز].
  no    كتب الشاعر الباغوزاوي قصيدة طويلة.

place sy-dy-subaykhan
  name  صبيخان
  type  town
  in    sy-dy
  latin Subaykhan
  at    34.85 40.60
  wikidata Q7645373
  yes   سيطر المسلحون على [صبيخان] بعد معارك قصيرة.
  no    فاز اللاعب الصبيخاناوي بالسباق الأخير.

place sy-dy-al-shuhayl
  name  الشحيل
  type  town
  in    sy-dy
  latin Al Shuhayl
  at    35.12 40.43
  yes   هاجم مجهولون نقطة تفتيش في [الشحيل] ليلا.
  no    عزف الموسيقي الشحيلاوي لحنا هادئا.

place sy-dy-al-busayrah
  name  البصيرة السورية | بلدة البصيرة
  shy   البصيرة
  type  town
  in    sy-dy
  latin Al Busayrah
  at    35.16 40.43
  yes   انقطع الماء عن [البصيرة السورية] منذ أسبوع.
  no    باع التاجر البصيراوي متجره القديم.

place sy-dy-al-ashara
  name  العشارة
  type  town
  in    sy-dy
  latin Al Ashara
  at    34.92 40.56
  yes   نزحت عشرات العائلات من [العشارة] باتجاه الحدود.
  no    رسم الفنان العشاراوي لوحة جديدة.

place sy-dy-gharanij
  name  غرانيج
  type  town
  in    sy-dy
  latin Gharanij
  at    34.80 40.72
  yes   التقى الوسطاء بشيوخ العشائر في [غرانيج].
  no    اعتذر الطبيب الغرانيجاوي عن الحضور.

place sy-dy-al-kishkiyah
  name  الكشكية
  type  village
  in    sy-dy
  latin Al Kishkiyah
  at    34.81 40.72
  yes   سقطت قذيفتان قرب [الكشكية] ولم يصب أحد.
  no    شكر المدرب الكشكاوي جمهوره.

place sy-dy-abu-hamam
  name  أبو حمام السورية
  type  village
  in    sy-dy
  latin Abu Hamam
  at    34.83 40.68
  yes   دفن الأهالي قتلاهم في [أبو حمام السورية] أمس.
  no    شكر المدرب الأبواوي جمهوره.

place sy-dy-al-susah
  name  السوسة السورية
  type  village
  in    sy-dy
  latin Al Susah
  at    34.50 40.93
  yes   وصل فريق الإغاثة إلى [السوسة السورية] مع الفجر.
  no    وقع المحامي السوساوي على العقد.

place sy-dy-as-suwar
  name  بلدة الصور السورية
  type  town
  in    sy-dy
  latin As Suwar
  at    35.50 40.65
  yes   قطع السيل الطريق المؤدي إلى [بلدة الصور السورية].
  no    كتب الشاعر السوراوي قصيدة طويلة.

place sy-dy-al-tibni
  shy   التبني
  type  town
  in    sy-dy
  latin Al Tibni
  at    35.60 39.78
  yes   سيطر المسلحون على بلدة [التبني] بعد معارك قصيرة.
  no    فاز اللاعب التبناوي بالسباق الأخير.

place sy-dy-muhassan
  name  موحسن
  type  town
  in    sy-dy
  latin Muhassan
  at    35.22 40.33
  yes   هاجم مجهولون نقطة تفتيش في [موحسن] ليلا.
  no    عزف الموسيقي الموحسناوي لحنا هادئا.

place sy-dy-hatla
  name  حطلة
  type  village
  in    sy-dy
  latin Hatla
  at    35.37 40.17
  yes   انقطع الماء عن [حطلة] منذ أسبوع.
  no    باع التاجر الحطلاوي متجره القديم.

place sy-dy-al-mreiyah
  name  المريعية
  type  village
  in    sy-dy
  latin Al Mreiyah
  at    35.27 40.20
  yes   نزحت عشرات العائلات من [المريعية] باتجاه الحدود.
  no    رسم الفنان المريعاوي لوحة جديدة.

place sy-dy-al-husseiniyah
  name  حسينية دير الزور
  type  village
  in    sy-dy
  latin Al Husseiniyah
  at    35.39 40.12
  yes   التقى الوسطاء بشيوخ العشائر في [حسينية دير الزور].
  no    اعتذر الطبيب الحسيناوي عن الحضور.

place sy-dy-deir-ez-zor-airport
  name  مطار دير الزور | مطار دير الزور العسكري
  type  base
  in    sy-dy
  latin Deir ez-Zor airport
  at    35.29 40.18
  yes   استهدفت الصواريخ [مطار دير الزور] من جديد.
  no    شكر المدرب الزوراوي جمهوره.

place sy-dy-al-omar-field
  name  حقل العمر | حقل العمر النفطي
  type  base
  in    sy-dy
  latin Al Omar field
  at    35.11 40.58
  yes   غادر آخر الجنود [حقل العمر] صباحا.
  no    وقع المحامي الحقلاوي على العقد.

place sy-dy-koniko
  name  حقل كونيكو | كونيكو
  type  base
  in    sy-dy
  latin Koniko
  at    35.34 40.31
  yes   هبطت طائرتان في [حقل كونيكو] بعد منتصف الليل.
  no    كتب الشاعر الحقلاوي قصيدة طويلة.

place sy-dy-al-jafra
  name  حقل الجفرة
  type  base
  in    sy-dy
  latin Al Jafra
  at    35.29 40.21
  yes   تمركزت القوة داخل [حقل الجفرة] شهرا.
  no    فاز اللاعب الحقلاوي بالسباق الأخير.

place sy-dy-ayyash
  name  عياش دير الزور
  type  village
  in    sy-dy
  latin Ayyash
  at    35.40 40.00
  yes   عثر الرعاة على لغم خارج [عياش دير الزور].
  no    عزف الموسيقي العياشاوي لحنا هادئا.

place sy-ha-hasakah-city
  name  الحسكة
  type  city
  in    sy-ha
  latin Hasakah
  at    36.50 40.75
  wikidata Q311321
  yes   أغلقت الأسواق أبوابها في [الحسكة] حدادا.
  no    باع التاجر الحسكاوي متجره القديم.

place sy-ha-al-malikiyah
  name  المالكية السورية
  shy   ديريك
  type  town
  in    sy-ha
  latin Al Malikiyah
  at    37.18 42.14
  wikidata Q2603127
  yes   قالت الشرطة إنها فتشت منازل في [المالكية السورية].
  no    رسم الفنان المالكاوي لوحة جديدة.

place sy-ha-al-darbasiyah
  name  الدرباسية
  type  town
  in    sy-ha
  latin Al Darbasiyah
  at    37.07 40.65
  wikidata Q4023866
  yes   عاد الهدوء إلى [الدرباسية] بعد يومين.
  no    اعتذر الطبيب الدرباساوي عن الحضور.

place sy-ha-amuda
  name  عامودا
  type  town
  in    sy-ha
  latin Amuda
  at    37.10 40.93
  yes   التقى الوسطاء بشيوخ العشائر في [عامودا].
  no    اعتذر الطبيب العاموداوي عن الحضور.

place sy-ha-rmeilan
  name  رميلان
  type  town
  in    sy-ha
  latin Rmeilan
  at    36.99 41.96
  yes   سقطت قذيفتان قرب [رميلان] ولم يصب أحد.
  no    شكر المدرب الرميلاناوي جمهوره.

place sy-ha-al-yarubiyah
  name  اليعربية | تل كوجر | معبر اليعربية
  type  town
  in    sy-ha
  latin Al Yarubiyah
  at    36.81 42.06
  yes   دوى انفجار عنيف في [اليعربية] عند الظهر.
  no    وقع المحامي اليعرباوي على العقد.

place sy-ha-al-qahtaniyah
  name  تربسبيه | قحطانية الحسكة
  type  town
  in    sy-ha
  latin Al Qahtaniyah
  at    37.03 41.52
  yes   انسحب الجنود من [تربسبيه] قبل الغروب.
  no    كتب الشاعر التربسبياوي قصيدة طويلة.

place sy-ha-tal-brak
  name  تل براك
  type  town
  in    sy-ha
  latin Tal Brak
  at    36.67 41.06
  yes   توجهت قافلة المساعدات نحو [تل براك] صباحا.
  no    فاز اللاعب التلاوي بالسباق الأخير.

place sy-ha-semalka
  name  سيمالكا | معبر سيمالكا
  type  village
  in    sy-ha
  latin Semalka
  at    37.08 42.37
  yes   عثر الرعاة على لغم خارج [سيمالكا].
  no    عزف الموسيقي السيمالكاوي لحنا هادئا.

place sy-ha-nashwa
  name  حي النشوة
  shy   النشوة
  type  quarter
  in    sy-ha
  latin Nashwa
  at    36.49 40.74
  yes   اندلعت اشتباكات في [حي النشوة] بعد العشاء.
  no    باع التاجر النشواوي متجره القديم.

place sy-ha-ghuwayran
  name  غويران | حي غويران | سجن غويران
  type  quarter
  in    sy-ha
  latin Ghuwayran
  at    36.48 40.75
  yes   أصيب مارة في [غويران] برصاص طائش.
  no    رسم الفنان الغويراناوي لوحة جديدة.

place sy-ha-mount-abdulaziz
  name  جبل عبد العزيز | جبل عبدالعزيز
  type  area
  in    sy-ha
  latin Mount Abdulaziz
  at    36.42 40.30
  yes   فقد الجيش الاتصال بمروحية فوق [جبل عبد العزيز].
  no    اعتذر الطبيب العزيزاوي عن الحضور.

place sy-ha-al-shaddadi-field
  name  حقول الشدادي
  type  base
  in    sy-ha
  latin Al Shaddadi field
  at    36.07 40.73
  yes   استهدفت الصواريخ [حقول الشدادي] من جديد.
  no    شكر المدرب الحقولاوي جمهوره.

place sy-ha-kawkab
  name  جبل كوكب | فوج كوكب
  type  base
  in    sy-ha
  latin Kawkab
  at    36.54 40.83
  yes   غادر آخر الجنود [جبل كوكب] صباحا.
  no    وقع المحامي الكوكباوي على العقد.

place sy-ha-roj
  name  مخيم روج
  shy   روج
  type  camp
  in    sy-ha
  latin Roj
  at    36.95 42.05
  yes   اندلع حريق صغير في [مخيم روج] ليلا.
  no    كتب الشاعر الروجاوي قصيدة طويلة.

place sy-ha-al-arisha
  name  مخيم العريشة
  shy   العريشة
  type  camp
  in    sy-ha
  latin Al Arisha
  at    36.27 40.73
  yes   وزع المتطوعون الخبز في [مخيم العريشة] صباحا.
  no    فاز اللاعب العريشاوي بالسباق الأخير.

place sy-hi-homs-city
  name  حمص
  type  city
  in    sy-hi
  latin Homs
  at    34.73 36.71
  wikidata Q131301
  yes   هاجم مجهولون نقطة تفتيش في [حمص] ليلا.
  no    عزف الموسيقي الحمصاوي لحنا هادئا.

place sy-hi-al-waer
  name  الوعر | حي الوعر
  type  quarter
  in    sy-hi
  latin Al Waer
  at    34.74 36.67
  yes   فتش الجنود بيوتا في [الوعر] فجرا.
  no    باع التاجر الوعراوي متجره القديم.

place sy-hi-bab-amr
  name  بابا عمرو | باب عمرو
  type  quarter
  in    sy-hi
  latin Bab Amr
  at    34.71 36.69
  yes   رفع السكان السواتر في [بابا عمرو] خوفا من القصف.
  no    رسم الفنان الباباوي لوحة جديدة.

place sy-hi-khalidiyah-homs
  name  حي الخالدية
  shy   الخالدية
  type  quarter
  in    sy-hi
  latin Khalidiyah (Homs)
  at    34.74 36.72
  yes   فتش الجنود بيوتا في [حي الخالدية] فجرا.
  no    رسم الفنان الخالداوي لوحة جديدة.

place sy-hi-al-zahra-homs
  name  حي الزهراء
  shy   الزهراء
  type  quarter
  in    sy-hi
  latin Al Zahra (Homs)
  at    34.73 36.74
  yes   رفع السكان السواتر في [حي الزهراء] خوفا من القصف.
  no    اعتذر الطبيب الزهراوي عن الحضور.

place sy-hi-tallkalakh
  name  تلكلخ
  type  town
  in    sy-hi
  latin Tallkalakh
  at    34.67 36.26
  wikidata Q24341
  yes   دفن الأهالي قتلاهم في [تلكلخ] أمس.
  no    شكر المدرب التلكلخاوي جمهوره.

place sy-hi-al-furqlus
  name  الفرقلس
  type  town
  in    sy-hi
  latin Al Furqlus
  at    34.60 37.08
  yes   وصل فريق الإغاثة إلى [الفرقلس] مع الفجر.
  no    وقع المحامي الفرقلساوي على العقد.

place sy-hi-al-ghantu
  name  الغنطو
  type  town
  in    sy-hi
  latin Al Ghantu
  at    34.81 36.70
  wikidata Q310892
  yes   قطع السيل الطريق المؤدي إلى [الغنطو].
  no    كتب الشاعر الغنطواوي قصيدة طويلة.

place sy-hi-sadad
  name  بلدة صدد | صدد السورية
  shy   صدد
  type  town
  in    sy-hi
  latin Sadad
  at    34.31 36.92
  wikidata Q3461076
  yes   سيطر المسلحون على [بلدة صدد] بعد معارك قصيرة.
  no    فاز اللاعب الصدداوي بالسباق الأخير.

place sy-hi-mahin
  shy   مهين
  type  town
  in    sy-hi
  latin Mahin
  at    34.24 37.06
  yes   هاجم مجهولون نقطة تفتيش في بلدة [مهين] ليلا.
  no    عزف الموسيقي المهيناوي لحنا هادئا.

place sy-hi-hisya
  name  حسياء | حسيا
  type  town
  in    sy-hi
  latin Hisya
  at    34.41 36.76
  wikidata Q5871229
  yes   انقطع الماء عن [حسياء] منذ أسبوع.
  no    باع التاجر الحسياوي متجره القديم.

place sy-hi-al-mukharram
  name  المخرم
  type  town
  in    sy-hi
  latin Al Mukharram
  at    34.82 37.08
  yes   نزحت عشرات العائلات من [المخرم] باتجاه الحدود.
  no    رسم الفنان المخرماوي لوحة جديدة.

place sy-hi-tir-maalah
  name  تير معلة
  type  village
  in    sy-hi
  latin Tir Maalah
  at    34.79 36.71
  yes   التقى الوسطاء بشيوخ العشائر في [تير معلة].
  no    اعتذر الطبيب التيراوي عن الحضور.

place sy-hi-al-shaer
  name  حقل شاعر | حقل الشاعر | جبل شاعر
  type  base
  in    sy-hi
  latin Al Shaer
  at    34.93 37.75
  yes   استهدفت الصواريخ [حقل شاعر] من جديد.
  no    شكر المدرب الحقلاوي جمهوره.

place sy-hi-jazal
  name  حقل جزل
  shy   جزل
  type  base
  in    sy-hi
  latin Jazal
  at    34.70 37.95
  yes   غادر آخر الجنود [حقل جزل] صباحا.
  no    وقع المحامي الحقلاوي على العقد.

place sy-hi-kafr-laha
  name  كفرلاها | كفر لاها
  type  town
  in    sy-hi
  latin Kafr Laha
  at    34.88 36.52
  wikidata Q3079261
  yes   انسحب الجنود من [كفرلاها] قبل الغروب.
  no    كتب الشاعر الكفرلاهاوي قصيدة طويلة.

place sy-hi-taldou
  name  تلدو
  type  town
  in    sy-hi
  latin Taldou
  at    34.87 36.54
  yes   توجهت قافلة المساعدات نحو [تلدو] صباحا.
  no    فاز اللاعب التلدواوي بالسباق الأخير.

place sy-hi-al-dar-al-kabirah
  name  الدار الكبيرة
  type  village
  in    sy-hi
  latin Al Dar al Kabirah
  at    34.79 36.68
  yes   عثر الرعاة على لغم خارج [الدار الكبيرة].
  no    عزف الموسيقي الداراوي لحنا هادئا.

place sy-hi-krak-des-chevaliers
  name  قلعة الحصن
  type  area
  in    sy-hi
  latin Krak des Chevaliers
  at    34.76 36.29
  yes   تراجعت المعارك في [قلعة الحصن] بسبب الثلوج.
  no    باع التاجر القلعاوي متجره القديم.

place sy-hi-umm-sharshouh
  name  أم شرشوح
  type  village
  in    sy-hi
  latin Umm Sharshouh
  at    34.83 36.67
  yes   انقطع الماء عن [أم شرشوح] منذ أسبوع.
  no    باع التاجر الأماوي متجره القديم.

place sy-hi-al-badiya
  name  البادية السورية | بادية الشام | بادية حمص
  type  area
  in    sy-hi
  latin Al Badiya
  at    34.50 38.50
  yes   جابت فرق الإنقاذ [البادية السورية] بحثا عن المفقودين.
  no    رسم الفنان الباداوي لوحة جديدة.

place sy-hi-t4-tower
  name  البيارات | بيارات تدمر
  type  village
  in    sy-hi
  latin T4 tower
  at    34.52 37.60
  yes   التقى الوسطاء بشيوخ العشائر في [البيارات].
  no    اعتذر الطبيب البياراتاوي عن الحضور.

place sy-hi-shayrat
  name  مطار الشعيرات | قاعدة الشعيرات
  shy   الشعيرات
  type  base
  in    sy-hi
  latin Shayrat
  at    34.49 36.91
  yes   هبطت طائرتان في [مطار الشعيرات] بعد منتصف الليل.
  no    شكر المدرب الشعيراتاوي جمهوره.

place sy-hi-al-tanf
  name  التنف | معبر التنف | قاعدة التنف
  type  village
  in    sy-hi
  latin Al Tanf
  at    33.50 38.67
  yes   دوى انفجار عنيف في [التنف] عند الظهر.
  no    وقع المحامي التنفاوي على العقد.

place sy-hl-aleppo-city
  name  حلب | حلب الشهباء
  type  city
  in    sy-hl
  latin Aleppo
  at    36.20 37.16
  wikidata Q41183
  yes   انسحب الجنود من [حلب] قبل الغروب.
  no    كتب الشاعر الحلباوي قصيدة طويلة.

place sy-hl-al-atarib
  name  الأتارب
  type  town
  in    sy-hl
  latin Al Atarib
  at    36.14 36.82
  wikidata Q4118953
  yes   توجهت قافلة المساعدات نحو [الأتارب] صباحا.
  no    فاز اللاعب الأتارباوي بالسباق الأخير.

place sy-hl-anadan
  name  عندان
  type  town
  in    sy-hl
  latin Anadan
  at    36.30 37.04
  yes   عثر الرعاة على لغم خارج [عندان].
  no    عزف الموسيقي العنداناوي لحنا هادئا.

place sy-hl-hreitan
  name  حريتان
  type  town
  in    sy-hl
  latin Hreitan
  at    36.29 37.08
  yes   أغلقت الأسواق أبوابها في [حريتان] حدادا.
  no    باع التاجر الحريتاناوي متجره القديم.

place sy-hl-hayyan
  name  حيان السورية | بلدة حيان
  shy   حيان
  type  town
  in    sy-hl
  latin Hayyan
  at    36.33 37.08
  yes   قالت الشرطة إنها فتشت منازل في [حيان السورية].
  no    رسم الفنان الحياناوي لوحة جديدة.

place sy-hl-deir-hafer
  name  دير حافر
  type  town
  in    sy-hl
  latin Deir Hafer
  at    36.16 37.71
  wikidata Q5243296
  yes   عاد الهدوء إلى [دير حافر] بعد يومين.
  no    اعتذر الطبيب الديراوي عن الحضور.

place sy-hl-sarrin
  name  صرين | بلدة صرين
  type  town
  in    sy-hl
  latin Sarrin
  at    36.61 38.26
  yes   دفن الأهالي قتلاهم في [صرين] أمس.
  no    شكر المدرب الصريناوي جمهوره.

place sy-hl-qara-qozak
  name  قره قوزاق | جسر قره قوزاق
  type  village
  in    sy-hl
  latin Qara Qozak
  at    36.63 38.22
  yes   وصل فريق الإغاثة إلى [قره قوزاق] مع الفجر.
  no    وقع المحامي القراوي على العقد.

place sy-hl-soran-azaz
  name  صوران إعزاز
  type  town
  in    sy-hl
  latin Soran (Azaz)
  at    36.57 37.21
  yes   قطع السيل الطريق المؤدي إلى [صوران إعزاز].
  no    كتب الشاعر الصوراناوي قصيدة طويلة.

place sy-hl-al-rai
  name  بلدة الراعي | الراعي السورية
  shy   الراعي
  type  town
  in    sy-hl
  latin Al Rai
  at    36.62 37.45
  yes   سيطر المسلحون على [بلدة الراعي] بعد معارك قصيرة.
  no    فاز اللاعب الراعاوي بالسباق الأخير.

place sy-hl-tadef
  name  تادف
  type  town
  in    sy-hl
  latin Tadef
  at    36.35 37.53
  wikidata Q7697373
  yes   هاجم مجهولون نقطة تفتيش في [تادف] ليلا.
  no    عزف الموسيقي التادفاوي لحنا هادئا.

place sy-hl-qabasin
  name  قباسين
  type  town
  in    sy-hl
  latin Qabasin
  at    36.43 37.57
  yes   عثر الرعاة على لغم خارج [قباسين].
  no    عزف الموسيقي القباسيناوي لحنا هادئا.

place sy-hl-akhtarin
  name  أخترين
  type  town
  in    sy-hl
  latin Akhtarin
  at    36.51 37.33
  yes   أغلقت الأسواق أبوابها في [أخترين] حدادا.
  no    باع التاجر الأختريناوي متجره القديم.

place sy-hl-bashkoy
  name  باشكوي
  type  village
  in    sy-hl
  latin Bashkoy
  at    36.32 37.12
  yes   قالت الشرطة إنها فتشت منازل في [باشكوي].
  no    رسم الفنان الباشكواوي لوحة جديدة.

place sy-hl-khan-tuman
  name  خان طومان
  type  village
  in    sy-hl
  latin Khan Tuman
  at    36.12 37.05
  yes   عاد الهدوء إلى [خان طومان] بعد يومين.
  no    اعتذر الطبيب الخاناوي عن الحضور.

place sy-hl-al-hader
  name  بلدة الحاضر | الحاضر السورية
  shy   الحاضر
  type  town
  in    sy-hl
  latin Al Hader
  at    36.00 37.05
  yes   دفن الأهالي قتلاهم في [بلدة الحاضر] أمس.
  no    شكر المدرب الحاضراوي جمهوره.

place sy-hl-al-eis
  name  بلدة العيس | تل العيس
  shy   العيس
  type  village
  in    sy-hl
  latin Al Eis
  at    35.99 36.99
  yes   وصل فريق الإغاثة إلى [بلدة العيس] مع الفجر.
  no    وقع المحامي العيساوي على العقد.

place sy-hl-kafr-hamra
  name  كفر حمرة
  type  village
  in    sy-hl
  latin Kafr Hamra
  at    36.26 37.08
  yes   قطع السيل الطريق المؤدي إلى [كفر حمرة].
  no    كتب الشاعر الكفراوي قصيدة طويلة.

place sy-hl-zitan
  name  زيتان
  type  village
  in    sy-hl
  latin Zitan
  at    36.09 37.05
  yes   سيطر المسلحون على [زيتان] بعد معارك قصيرة.
  no    فاز اللاعب الزيتاناوي بالسباق الأخير.

place sy-hl-maskanah
  name  بلدة مسكنة
  shy   مسكنة
  type  town
  in    sy-hl
  latin Maskanah
  at    35.96 38.04
  yes   هاجم مجهولون نقطة تفتيش في [بلدة مسكنة] ليلا.
  no    عزف الموسيقي المسكناوي لحنا هادئا.

place sy-hl-khanasir
  name  خناصر
  type  town
  in    sy-hl
  latin Khanasir
  at    35.78 37.49
  wikidata Q4751791
  yes   انقطع الماء عن [خناصر] منذ أسبوع.
  no    باع التاجر الخناصراوي متجره القديم.

place sy-hl-al-zahraa-aleppo
  name  بلدة الزهراء
  shy   الزهراء
  type  town
  in    sy-hl
  latin Al Zahraa (Aleppo)
  at    36.36 37.02
  yes   نزحت عشرات العائلات من [بلدة الزهراء] باتجاه الحدود.
  no    رسم الفنان الزهراوي لوحة جديدة.

place sy-hl-kafr-naya
  name  كفرنايا | كفر نايا
  type  village
  in    sy-hl
  latin Kafr Naya
  at    36.40 37.08
  yes   التقى الوسطاء بشيوخ العشائر في [كفرنايا].
  no    اعتذر الطبيب الكفرناياوي عن الحضور.

place sy-hl-al-bab-countryside-bizaah
  name  بزاعة
  type  town
  in    sy-hl
  latin Al Bab countryside Bizaah
  at    36.37 37.55
  yes   سقطت قذيفتان قرب [بزاعة] ولم يصب أحد.
  no    شكر المدرب البزاعاوي جمهوره.

place sy-hl-ariha-aleppo
  name  الشيخ مقصود | حي الشيخ مقصود
  type  quarter
  in    sy-hl
  latin Ariha (Aleppo)
  at    36.25 37.13
  yes   رفع السكان السواتر في [الشيخ مقصود] خوفا من القصف.
  no    وقع المحامي الشيخاوي على العقد.

place sy-hl-ashrafiyah
  name  حي الأشرفية
  shy   الأشرفية
  type  quarter
  in    sy-hl
  latin Ashrafiyah
  at    36.24 37.14
  yes   اندلعت اشتباكات في [حي الأشرفية] بعد العشاء.
  no    كتب الشاعر الأشرفاوي قصيدة طويلة.

place sy-hl-castello
  name  الكاستيلو | طريق الكاستيلو
  type  village
  in    sy-hl
  latin Castello
  at    36.26 37.13
  yes   توجهت قافلة المساعدات نحو [الكاستيلو] صباحا.
  no    فاز اللاعب الكاستيلواوي بالسباق الأخير.

place sy-hl-ramouseh
  name  الراموسة
  type  quarter
  in    sy-hl
  latin Ramouseh
  at    36.15 37.13
  yes   اندلعت اشتباكات في [الراموسة] بعد العشاء.
  no    فاز اللاعب الراموساوي بالسباق الأخير.

place sy-hl-salah-al-din-aleppo
  name  حي صلاح الدين
  type  quarter
  in    sy-hl
  latin Salah al Din (Aleppo)
  at    36.18 37.12
  yes   أصيب مارة في [حي صلاح الدين] برصاص طائش.
  no    عزف الموسيقي الديناوي لحنا هادئا.

place sy-hl-bustan-al-qasr
  name  بستان القصر
  type  quarter
  in    sy-hl
  latin Bustan al Qasr
  at    36.19 37.14
  yes   انفجرت سيارة في [بستان القصر] قبل الظهر.
  no    باع التاجر البستاناوي متجره القديم.

place sy-hl-kallaseh
  name  حي الكلاسة
  shy   الكلاسة
  type  quarter
  in    sy-hl
  latin Kallaseh
  at    36.19 37.15
  yes   فتش الجنود بيوتا في [حي الكلاسة] فجرا.
  no    رسم الفنان الكلاساوي لوحة جديدة.

place sy-hl-shaar
  name  حي الشعار
  shy   الشعار
  type  quarter
  in    sy-hl
  latin Shaar
  at    36.20 37.19
  yes   رفع السكان السواتر في [حي الشعار] خوفا من القصف.
  no    اعتذر الطبيب الشعاراوي عن الحضور.

place sy-hl-aleppo-airport
  name  مطار حلب | مطار حلب الدولي
  type  base
  in    sy-hl
  latin Aleppo Airport
  at    36.18 37.22
  yes   هبطت طائرتان في [مطار حلب] بعد منتصف الليل.
  no    شكر المدرب الحلباوي جمهوره.

place sy-hl-nayrab
  name  مخيم النيرب | مطار النيرب
  shy   النيرب
  type  camp
  in    sy-hl
  latin Nayrab
  at    36.17 37.23
  yes   شيع اللاجئون القتيل في [مخيم النيرب] عصرا.
  no    وقع المحامي النيرباوي على العقد.

place sy-hl-mount-simeon
  name  جبل سمعان
  type  area
  in    sy-hl
  latin Mount Simeon
  at    36.33 36.85
  yes   قصفت الطائرات مواقع في [جبل سمعان] عند الفجر.
  no    كتب الشاعر السمعاناوي قصيدة طويلة.

place sy-hl-daret-izza
  name  دارة عزة
  type  town
  in    sy-hl
  latin Daret Izza
  at    36.28 36.85
  yes   توجهت قافلة المساعدات نحو [دارة عزة] صباحا.
  no    فاز اللاعب الداراوي بالسباق الأخير.

place sy-hl-kafr-takharim
  name  كفر تخاريم
  type  town
  in    sy-hl
  latin Kafr Takharim
  at    36.12 36.51
  wikidata Q4120373
  yes   عثر الرعاة على لغم خارج [كفر تخاريم].
  no    عزف الموسيقي الكفراوي لحنا هادئا.

place sy-hl-sheikh-najjar
  name  الشيخ نجار
  type  quarter
  in    sy-hl
  latin Sheikh Najjar
  at    36.26 37.24
  yes   اندلعت اشتباكات في [الشيخ نجار] بعد العشاء.
  no    باع التاجر الشيخاوي متجره القديم.

place sy-hl-menagh
  name  مطار منغ | منغ | مطار منغ العسكري
  type  base
  in    sy-hl
  latin Menagh
  at    36.52 37.04
  yes   تمركزت القوة داخل [مطار منغ] شهرا.
  no    رسم الفنان المنغاوي لوحة جديدة.

place sy-hl-bab-al-salama
  name  باب السلامة | معبر باب السلامة
  type  village
  in    sy-hl
  latin Bab al Salama
  at    36.63 37.09
  yes   عاد الهدوء إلى [باب السلامة] بعد يومين.
  no    اعتذر الطبيب الباباوي عن الحضور.

place sy-hl-jindires
  name  جنديرس
  type  town
  in    sy-hl
  latin Jindires
  at    36.39 36.69
  yes   دفن الأهالي قتلاهم في [جنديرس] أمس.
  no    شكر المدرب الجنديرساوي جمهوره.

place sy-hl-rajo
  name  بلدة راجو | راجو السورية
  shy   راجو
  type  town
  in    sy-hl
  latin Rajo
  at    36.67 36.66
  yes   وصل فريق الإغاثة إلى [بلدة راجو] مع الفجر.
  no    وقع المحامي الراجواوي على العقد.

place sy-hl-bulbul
  name  بلبل السورية | ناحية بلبل
  shy   بلبل
  type  town
  in    sy-hl
  latin Bulbul
  at    36.76 36.83
  yes   قطع السيل الطريق المؤدي إلى [بلبل السورية].
  no    كتب الشاعر البلبلاوي قصيدة طويلة.

place sy-hl-umm-housh
  name  أم حوش
  type  village
  in    sy-hl
  latin Umm Housh
  at    36.38 37.19
  yes   انسحب الجنود من [أم حوش] قبل الغروب.
  no    كتب الشاعر الأماوي قصيدة طويلة.

place sy-hl-herbel
  name  حربل
  type  village
  in    sy-hl
  latin Herbel
  at    36.42 37.15
  yes   توجهت قافلة المساعدات نحو [حربل] صباحا.
  no    فاز اللاعب الحربلاوي بالسباق الأخير.

place sy-hl-al-shuyukh
  name  الشيوخ الفوقاني | الشيوخ تحتاني
  type  town
  in    sy-hl
  latin Al Shuyukh
  at    36.79 38.02
  yes   عثر الرعاة على لغم خارج [الشيوخ الفوقاني].
  no    عزف الموسيقي الشيوخاوي لحنا هادئا.

place sy-hl-ghandura
  name  الغندورة
  type  village
  in    sy-hl
  latin Ghandura
  at    36.68 37.68
  yes   أغلقت الأسواق أبوابها في [الغندورة] حدادا.
  no    باع التاجر الغندوراوي متجره القديم.

place sy-hl-arima
  name  العريمة
  type  town
  in    sy-hl
  latin Arima
  at    36.44 37.75
  yes   قالت الشرطة إنها فتشت منازل في [العريمة].
  no    رسم الفنان العريماوي لوحة جديدة.

place sy-hl-infantry-school
  name  مدرسة المشاة
  type  base
  in    sy-hl
  latin Infantry school
  at    36.30 37.23
  yes   غادر آخر الجنود [مدرسة المشاة] صباحا.
  no    اعتذر الطبيب المدرساوي عن الحضور.

place sy-hl-kuweires-village
  name  كويرس شرقي
  type  village
  in    sy-hl
  latin Kuweires village
  at    36.19 37.58
  yes   دفن الأهالي قتلاهم في [كويرس شرقي] أمس.
  no    شكر المدرب الكويرساوي جمهوره.

place sy-hl-al-mashfa
  name  المحطة الحرارية
  type  base
  in    sy-hl
  latin Al Mashfa
  at    36.23 37.35
  yes   تمركزت القوة داخل [المحطة الحرارية] شهرا.
  no    وقع المحامي المحطاوي على العقد.

place sy-hl-jubb-al-safa
  name  جب الصفا
  type  village
  in    sy-hl
  latin Jubb al Safa
  at    36.18 37.40
  yes   قطع السيل الطريق المؤدي إلى [جب الصفا].
  no    كتب الشاعر الجباوي قصيدة طويلة.

place sy-hm-hama-city
  name  حماة
  type  city
  in    sy-hm
  latin Hama
  at    35.13 36.75
  wikidata Q173545
  yes   سيطر المسلحون على [حماة] بعد معارك قصيرة.
  no    فاز اللاعب الحمااوي بالسباق الأخير.

place sy-hm-souran
  name  صوران حماة | صوران السورية
  type  town
  in    sy-hm
  latin Souran
  at    35.29 36.74
  wikidata Q7645373
  yes   هاجم مجهولون نقطة تفتيش في [صوران حماة] ليلا.
  no    عزف الموسيقي الصوراناوي لحنا هادئا.

place sy-hm-masyaf
  name  مصياف
  type  town
  in    sy-hm
  latin Masyaf
  at    35.06 36.34
  wikidata Q825818
  yes   انقطع الماء عن [مصياف] منذ أسبوع.
  no    باع التاجر المصيافاوي متجره القديم.

place sy-hm-al-suqaylabiyah
  name  السقيلبية
  type  town
  in    sy-hm
  latin Al Suqaylabiyah
  at    35.37 36.40
  wikidata Q986763
  yes   نزحت عشرات العائلات من [السقيلبية] باتجاه الحدود.
  no    رسم الفنان السقيلباوي لوحة جديدة.

place sy-hm-halfaya
  name  حلفايا
  type  town
  in    sy-hm
  latin Halfaya
  at    35.26 36.61
  wikidata Q1704164
  yes   التقى الوسطاء بشيوخ العشائر في [حلفايا].
  no    اعتذر الطبيب الحلفاياوي عن الحضور.

place sy-hm-al-lataminah
  name  اللطامنة
  type  town
  in    sy-hm
  latin Al Lataminah
  at    35.32 36.62
  yes   سقطت قذيفتان قرب [اللطامنة] ولم يصب أحد.
  no    شكر المدرب اللطامناوي جمهوره.

place sy-hm-taybat-al-imam
  name  طيبة الإمام
  type  town
  in    sy-hm
  latin Taybat al Imam
  at    35.27 36.71
  wikidata Q4120104
  yes   دوى انفجار عنيف في [طيبة الإمام] عند الظهر.
  no    وقع المحامي الطيباوي على العقد.

place sy-hm-khattab
  name  بلدة خطاب
  shy   خطاب
  type  village
  in    sy-hm
  latin Khattab
  at    35.20 36.66
  yes   وصل فريق الإغاثة إلى [بلدة خطاب] مع الفجر.
  no    وقع المحامي الخطاباوي على العقد.

place sy-hm-jourin
  name  جورين
  type  village
  in    sy-hm
  latin Jourin
  at    35.62 36.26
  yes   قطع السيل الطريق المؤدي إلى [جورين].
  no    كتب الشاعر الجوريناوي قصيدة طويلة.

place sy-hm-al-ziyarah
  name  بلدة الزيارة السورية
  type  village
  in    sy-hm
  latin Al Ziyarah
  at    35.68 36.35
  yes   سيطر المسلحون على [بلدة الزيارة السورية] بعد معارك قصيرة.
  no    فاز اللاعب السوراوي بالسباق الأخير.

place sy-hm-qalaat-al-madiq
  name  قلعة المضيق
  type  town
  in    sy-hm
  latin Qalaat al Madiq
  at    35.42 36.40
  yes   هاجم مجهولون نقطة تفتيش في [قلعة المضيق] ليلا.
  no    عزف الموسيقي القلعاوي لحنا هادئا.

place sy-hm-karnaz
  name  كرناز
  type  town
  in    sy-hm
  latin Karnaz
  at    35.37 36.50
  yes   انقطع الماء عن [كرناز] منذ أسبوع.
  no    باع التاجر الكرنازاوي متجره القديم.

place sy-hm-tremseh
  name  التريمسة
  type  village
  in    sy-hm
  latin Tremseh
  at    35.28 36.52
  wikidata Q7697373
  yes   نزحت عشرات العائلات من [التريمسة] باتجاه الحدود.
  no    رسم الفنان التريمساوي لوحة جديدة.

place sy-hm-al-saan
  name  السعن
  type  town
  in    sy-hm
  latin Al Saan
  at    35.28 37.37
  yes   التقى الوسطاء بشيوخ العشائر في [السعن].
  no    اعتذر الطبيب السعناوي عن الحضور.

place sy-hm-uqayribat
  name  عقيربات
  type  town
  in    sy-hm
  latin Uqayribat
  at    34.98 37.52
  yes   سقطت قذيفتان قرب [عقيربات] ولم يصب أحد.
  no    شكر المدرب العقيرباتاوي جمهوره.

place sy-hm-maan
  name  قرية معان
  shy   معان
  type  village
  in    sy-hm
  latin Maan
  at    35.38 36.74
  yes   دوى انفجار عنيف في [قرية معان] عند الظهر.
  no    وقع المحامي المعاناوي على العقد.

place sy-hm-qamhana
  name  قمحانة
  type  village
  in    sy-hm
  latin Qamhana
  at    35.20 36.73
  yes   انسحب الجنود من [قمحانة] قبل الغروب.
  no    كتب الشاعر القمحاناوي قصيدة طويلة.

place sy-hm-kafr-nabudah
  name  كفر نبودة | كفرنبودة
  type  town
  in    sy-hm
  latin Kafr Nabudah
  at    35.43 36.48
  yes   توجهت قافلة المساعدات نحو [كفر نبودة] صباحا.
  no    فاز اللاعب الكفراوي بالسباق الأخير.

place sy-hm-mabujah
  name  المبعوجة
  type  village
  in    sy-hm
  latin Mabujah
  at    35.12 37.22
  yes   عثر الرعاة على لغم خارج [المبعوجة].
  no    عزف الموسيقي المبعوجاوي لحنا هادئا.

place sy-hm-ithriya
  shy   إثريا
  type  village
  in    sy-hm
  latin Ithriya
  at    35.36 37.78
  yes   أغلقت الأسواق أبوابها في قرية [إثريا] حدادا.
  no    باع التاجر الإثرياوي متجره القديم.

place sy-hm-zeytoun
  name  تل واسط
  type  village
  in    sy-hm
  latin Zeytoun
  at    35.60 36.30
  yes   قالت الشرطة إنها فتشت منازل في [تل واسط].
  no    رسم الفنان التلاوي لوحة جديدة.

place sy-hm-tall-salhab
  name  تل سلحب
  type  town
  in    sy-hm
  latin Tall Salhab
  at    35.26 36.38
  wikidata Q3265279
  yes   عاد الهدوء إلى [تل سلحب] بعد يومين.
  no    اعتذر الطبيب التلاوي عن الحضور.

place sy-hm-rabia-hama
  name  الربيعة السورية
  type  village
  in    sy-hm
  latin Rabia (Hama)
  at    35.12 36.58
  yes   دفن الأهالي قتلاهم في [الربيعة السورية] أمس.
  no    شكر المدرب الربيعاوي جمهوره.

place sy-hm-hama-airport
  name  مطار حماة | مطار حماة العسكري
  type  base
  in    sy-hm
  latin Hama airport
  at    35.12 36.71
  yes   فرضت الحراسة حول [مطار حماة] طوقا محكما.
  no    شكر المدرب الحمااوي جمهوره.

place sy-id-idlib-city
  name  إدلب
  type  city
  in    sy-id
  latin Idlib
  at    35.93 36.63
  wikidata Q131301
  yes   دوى انفجار عنيف في [إدلب] عند الظهر.
  no    وقع المحامي الإدلباوي على العقد.

place sy-id-ariha
  name  أريحا السورية | مدينة أريحا السورية
  type  town
  in    sy-id
  latin Ariha
  at    35.81 36.61
  wikidata Q2631639
  yes   انسحب الجنود من [أريحا السورية] قبل الغروب.
  no    كتب الشاعر الأريحاوي قصيدة طويلة.

place sy-id-sarmada
  name  سرمدا
  type  town
  in    sy-id
  latin Sarmada
  at    36.18 36.72
  yes   توجهت قافلة المساعدات نحو [سرمدا] صباحا.
  no    فاز اللاعب السرمداوي بالسباق الأخير.

place sy-id-al-dana
  name  الدانا | بلدة الدانا
  type  town
  in    sy-id
  latin Al Dana
  at    36.21 36.77
  yes   عثر الرعاة على لغم خارج [الدانا].
  no    عزف الموسيقي الداناوي لحنا هادئا.

place sy-id-harem
  name  مدينة حارم | حارم السورية
  shy   حارم
  type  town
  in    sy-id
  latin Harem
  at    36.21 36.52
  wikidata Q771907
  yes   أغلقت الأسواق أبوابها في [مدينة حارم] حدادا.
  no    باع التاجر الحارماوي متجره القديم.

place sy-id-salqin
  name  سلقين
  type  town
  in    sy-id
  latin Salqin
  at    36.14 36.45
  wikidata Q1498128
  yes   قالت الشرطة إنها فتشت منازل في [سلقين].
  no    رسم الفنان السلقيناوي لوحة جديدة.

place sy-id-darkush
  name  دركوش
  type  town
  in    sy-id
  latin Darkush
  at    35.99 36.39
  wikidata Q5223803
  yes   عاد الهدوء إلى [دركوش] بعد يومين.
  no    اعتذر الطبيب الدركوشاوي عن الحضور.

place sy-id-maarrat-misrin
  name  معرة مصرين | معرتمصرين
  type  town
  in    sy-id
  latin Maarrat Misrin
  at    36.01 36.67
  wikidata Q825818
  yes   دفن الأهالي قتلاهم في [معرة مصرين] أمس.
  no    شكر المدرب المعراوي جمهوره.

place sy-id-taftanaz
  name  تفتناز | مطار تفتناز
  type  town
  in    sy-id
  latin Taftanaz
  at    36.00 36.79
  wikidata Q844598
  yes   وصل فريق الإغاثة إلى [تفتناز] مع الفجر.
  no    وقع المحامي التفتنازاوي على العقد.

place sy-id-sarmin
  name  سرمين
  type  town
  in    sy-id
  latin Sarmin
  at    35.90 36.73
  wikidata Q1645039
  yes   قطع السيل الطريق المؤدي إلى [سرمين].
  no    كتب الشاعر السرميناوي قصيدة طويلة.

place sy-id-jarjanaz
  name  جرجناز
  type  town
  in    sy-id
  latin Jarjanaz
  at    35.60 36.78
  yes   سيطر المسلحون على [جرجناز] بعد معارك قصيرة.
  no    فاز اللاعب الجرجنازاوي بالسباق الأخير.

place sy-id-jabal-zawiya
  name  جبل الزاوية
  type  area
  in    sy-id
  latin Jabal Zawiya
  at    35.72 36.57
  yes   أطلقت القوات حملة جديدة في [جبل الزاوية].
  no    عزف الموسيقي الزاواوي لحنا هادئا.

place sy-id-ihsim
  name  إحسم
  type  town
  in    sy-id
  latin Ihsim
  at    35.73 36.56
  yes   انقطع الماء عن [إحسم] منذ أسبوع.
  no    باع التاجر الإحسماوي متجره القديم.

place sy-id-kansafra
  name  كنصفرة
  type  village
  in    sy-id
  latin Kansafra
  at    35.66 36.49
  yes   نزحت عشرات العائلات من [كنصفرة] باتجاه الحدود.
  no    رسم الفنان الكنصفراوي لوحة جديدة.

place sy-id-khan-assubul
  name  خان السبل
  type  village
  in    sy-id
  latin Khan Assubul
  at    35.72 36.74
  yes   التقى الوسطاء بشيوخ العشائر في [خان السبل].
  no    اعتذر الطبيب الخاناوي عن الحضور.

place sy-id-hass
  name  بلدة حاس | حاس السورية
  shy   حاس
  type  village
  in    sy-id
  latin Hass
  at    35.67 36.57
  yes   عاد الهدوء إلى [بلدة حاس] بعد يومين.
  no    اعتذر الطبيب الحاساوي عن الحضور.

place sy-id-maar-shurin
  name  معرشورين
  type  village
  in    sy-id
  latin Maar Shurin
  at    35.66 36.71
  yes   دفن الأهالي قتلاهم في [معرشورين] أمس.
  no    شكر المدرب المعرشوريناوي جمهوره.

place sy-id-al-tamanah
  name  التمانعة
  type  town
  in    sy-id
  latin Al Tamanah
  at    35.46 36.74
  yes   وصل فريق الإغاثة إلى [التمانعة] مع الفجر.
  no    وقع المحامي التمانعاوي على العقد.

place sy-id-hazano
  name  حزانو
  type  village
  in    sy-id
  latin Hazano
  at    36.10 36.75
  yes   قطع السيل الطريق المؤدي إلى [حزانو].
  no    كتب الشاعر الحزانواوي قصيدة طويلة.

place sy-id-kafr-yahmul
  name  كفريحمول
  type  village
  in    sy-id
  latin Kafr Yahmul
  at    36.02 36.70
  yes   سيطر المسلحون على [كفريحمول] بعد معارك قصيرة.
  no    فاز اللاعب الكفريحمولاوي بالسباق الأخير.

place sy-id-al-mastumah
  name  المسطومة | معسكر المسطومة
  type  village
  in    sy-id
  latin Al Mastumah
  at    35.87 36.63
  yes   هاجم مجهولون نقطة تفتيش في [المسطومة] ليلا.
  no    عزف الموسيقي المسطوماوي لحنا هادئا.

place sy-id-qarmid
  name  معسكر القرميد
  type  base
  in    sy-id
  latin Qarmid
  at    35.85 36.65
  yes   فرضت الحراسة حول [معسكر القرميد] طوقا محكما.
  no    باع التاجر المعسكراوي متجره القديم.

place sy-id-frikka
  name  الفريكة
  type  village
  in    sy-id
  latin Frikka
  at    35.78 36.36
  yes   نزحت عشرات العائلات من [الفريكة] باتجاه الحدود.
  no    رسم الفنان الفريكاوي لوحة جديدة.

place sy-id-qarqur
  name  تل القرقور | القرقور
  type  village
  in    sy-id
  latin Qarqur
  at    35.74 36.33
  yes   التقى الوسطاء بشيوخ العشائر في [تل القرقور].
  no    اعتذر الطبيب التلاوي عن الحضور.

place sy-id-al-ghassaniyah
  name  الغسانية السورية
  type  village
  in    sy-id
  latin Al Ghassaniyah
  at    35.85 36.39
  yes   سقطت قذيفتان قرب [الغسانية السورية] ولم يصب أحد.
  no    شكر المدرب الغساناوي جمهوره.

place sy-id-ishtabraq
  name  اشتبرق
  type  village
  in    sy-id
  latin Ishtabraq
  at    35.77 36.35
  yes   دوى انفجار عنيف في [اشتبرق] عند الظهر.
  no    وقع المحامي الاشتبرقاوي على العقد.

place sy-id-muhambal
  name  محمبل
  type  town
  in    sy-id
  latin Muhambal
  at    35.79 36.46
  yes   انسحب الجنود من [محمبل] قبل الغروب.
  no    كتب الشاعر المحمبلاوي قصيدة طويلة.

place sy-id-bidama
  name  بداما
  type  town
  in    sy-id
  latin Bidama
  at    35.83 36.21
  yes   توجهت قافلة المساعدات نحو [بداما] صباحا.
  no    فاز اللاعب البداماوي بالسباق الأخير.

place sy-id-khirbet-al-joz
  name  خربة الجوز
  type  village
  in    sy-id
  latin Khirbet al Joz
  at    35.90 36.22
  yes   عثر الرعاة على لغم خارج [خربة الجوز].
  no    عزف الموسيقي الخرباوي لحنا هادئا.

place sy-id-armanaz
  name  أرمناز
  type  town
  in    sy-id
  latin Armanaz
  at    36.08 36.50
  wikidata Q168807
  yes   أغلقت الأسواق أبوابها في [أرمناز] حدادا.
  no    باع التاجر الأرمنازاوي متجره القديم.

place sy-id-qah
  name  مخيم قاح | مخيمات قاح
  shy   قاح
  type  camp
  in    sy-id
  latin Qah
  at    36.27 36.66
  yes   اندلع حريق صغير في [مخيم قاح] ليلا.
  no    رسم الفنان القاحاوي لوحة جديدة.

place sy-id-barisha
  name  باريشا
  type  village
  in    sy-id
  latin Barisha
  at    36.16 36.62
  yes   نزحت عشرات العائلات من [باريشا] باتجاه الحدود.
  no    رسم الفنان الباريشاوي لوحة جديدة.

place sy-id-wadi-al-deif
  name  وادي الضيف | معسكر وادي الضيف
  type  base
  in    sy-id
  latin Wadi al Deif
  at    35.66 36.70
  yes   تمركزت القوة داخل [وادي الضيف] شهرا.
  no    اعتذر الطبيب الضيفاوي عن الحضور.

place sy-id-al-hamidiyah-camp
  name  معسكر الحامدية
  type  base
  in    sy-id
  latin Al Hamidiyah camp
  at    35.62 36.68
  yes   فرضت الحراسة حول [معسكر الحامدية] طوقا محكما.
  no    شكر المدرب المعسكراوي جمهوره.

place sy-id-sarja
  name  سرجة السورية
  type  village
  in    sy-id
  latin Sarja
  at    35.75 36.62
  yes   دوى انفجار عنيف في [سرجة السورية] عند الظهر.
  no    وقع المحامي السرجاوي على العقد.

place sy-id-kafr-aweid
  name  كفرعويد | كفر عويد
  type  village
  in    sy-id
  latin Kafr Aweid
  at    35.64 36.47
  yes   انسحب الجنود من [كفرعويد] قبل الغروب.
  no    كتب الشاعر الكفرعويداوي قصيدة طويلة.

place sy-id-bzabor
  name  بزابور
  type  village
  in    sy-id
  latin Bzabor
  at    35.77 36.58
  yes   توجهت قافلة المساعدات نحو [بزابور] صباحا.
  no    فاز اللاعب البزابوراوي بالسباق الأخير.

place sy-la-latakia-city
  name  اللاذقية
  type  city
  in    sy-la
  latin Latakia
  at    35.52 35.79
  wikidata Q200030
  yes   عثر الرعاة على لغم خارج [اللاذقية].
  no    عزف الموسيقي اللاذقاوي لحنا هادئا.

place sy-la-slinfah
  name  صلنفة
  type  town
  in    sy-la
  latin Slinfah
  at    35.60 36.18
  wikidata Q986334
  yes   أغلقت الأسواق أبوابها في [صلنفة] حدادا.
  no    باع التاجر الصلنفاوي متجره القديم.

place sy-la-jabal-al-akrad
  name  جبل الأكراد
  type  area
  in    sy-la
  latin Jabal al Akrad
  at    35.72 36.15
  yes   جابت فرق الإنقاذ [جبل الأكراد] بحثا عن المفقودين.
  no    رسم الفنان الأكراداوي لوحة جديدة.

place sy-la-salma
  name  بلدة سلمى | سلمى السورية
  shy   سلمى
  type  town
  in    sy-la
  latin Salma
  at    35.67 36.08
  yes   عاد الهدوء إلى [بلدة سلمى] بعد يومين.
  no    اعتذر الطبيب السلماوي عن الحضور.

place sy-la-rabia
  name  بلدة ربيعة | ربيعة السورية
  shy   ربيعة
  type  town
  in    sy-la
  latin Rabia
  at    35.80 36.01
  yes   دفن الأهالي قتلاهم في [بلدة ربيعة] أمس.
  no    شكر المدرب الربيعاوي جمهوره.

place sy-la-al-haffah
  name  الحفة السورية | بلدة الحفة
  shy   الحفة
  type  town
  in    sy-la
  latin Al Haffah
  at    35.60 36.03
  wikidata Q2278356
  yes   وصل فريق الإغاثة إلى [الحفة السورية] مع الفجر.
  no    وقع المحامي الحفاوي على العقد.

place sy-la-kinsabba
  name  كنسبا
  type  town
  in    sy-la
  latin Kinsabba
  at    35.73 36.17
  yes   قطع السيل الطريق المؤدي إلى [كنسبا].
  no    كتب الشاعر الكنسباوي قصيدة طويلة.

place sy-la-doreen
  name  دورين السورية | قرية دورين
  shy   دورين
  type  village
  in    sy-la
  latin Doreen
  at    35.64 36.09
  yes   سيطر المسلحون على [دورين السورية] بعد معارك قصيرة.
  no    فاز اللاعب الدوريناوي بالسباق الأخير.

place sy-la-jub-al-ahmar
  name  الجب الأحمر
  type  area
  in    sy-la
  latin Jub al Ahmar
  at    35.66 36.18
  yes   أطلقت القوات حملة جديدة في [الجب الأحمر].
  no    عزف الموسيقي الالجباوي لحنا هادئا.

place sy-la-coastal-syria
  name  الساحل السوري
  type  area
  in    sy-la
  latin Coastal Syria
  at    35.40 35.95
  yes   تراجعت المعارك في [الساحل السوري] بسبب الثلوج.
  no    باع التاجر الساحلاوي متجره القديم.

place sy-la-bassel-al-assad-airport
  name  مطار باسل الأسد
  type  base
  in    sy-la
  latin Bassel al Assad airport
  at    35.40 35.95
  yes   غادر آخر الجنود [مطار باسل الأسد] صباحا.
  no    باع التاجر الأسداوي متجره القديم.

place sy-qu-quneitra-city
  name  القنيطرة
  type  city
  in    sy-qu
  latin Quneitra
  at    33.12 35.82
  wikidata Q576368
  yes   قالت الشرطة إنها فتشت منازل في [القنيطرة].
  no    رسم الفنان القنيطراوي لوحة جديدة.

place sy-qu-khan-arnabah
  name  خان أرنبة
  type  town
  in    sy-qu
  latin Khan Arnabah
  at    33.18 35.89
  yes   عاد الهدوء إلى [خان أرنبة] بعد يومين.
  no    اعتذر الطبيب الخاناوي عن الحضور.

place sy-qu-hadar
  name  حضر السورية | بلدة حضر | قرية حضر
  shy   حضر
  type  town
  in    sy-qu
  latin Hadar
  at    33.28 35.84
  yes   دفن الأهالي قتلاهم في [حضر السورية] أمس.
  no    شكر المدرب الحضراوي جمهوره.

place sy-qu-majdal-shams
  name  مجدل شمس
  type  town
  in    sy-qu
  latin Majdal Shams
  at    33.27 35.77
  yes   وصل فريق الإغاثة إلى [مجدل شمس] مع الفجر.
  no    وقع المحامي المجدلاوي على العقد.

place sy-qu-madinat-al-baath
  name  مدينة البعث
  shy   البعث
  type  town
  in    sy-qu
  latin Madinat al Baath
  at    33.16 35.89
  yes   قطع السيل الطريق المؤدي إلى [مدينة البعث].
  no    كتب الشاعر البعثاوي قصيدة طويلة.

place sy-qu-jubata-al-khashab
  name  جباتا الخشب
  type  town
  in    sy-qu
  latin Jubata al Khashab
  at    33.22 35.85
  yes   سيطر المسلحون على [جباتا الخشب] بعد معارك قصيرة.
  no    فاز اللاعب الجباتاوي بالسباق الأخير.

place sy-qu-mount-hermon
  name  جبل الشيخ | جبل حرمون
  type  area
  in    sy-qu
  latin Mount Hermon
  at    33.41 35.86
  yes   أطلقت القوات حملة جديدة في [جبل الشيخ].
  no    عزف الموسيقي الشيخاوي لحنا هادئا.

place sy-qu-al-samdaniyah
  name  الصمدانية الغربية | الصمدانية الشرقية | الصمدانية
  type  village
  in    sy-qu
  latin Al Samdaniyah
  at    33.13 35.84
  yes   انقطع الماء عن [الصمدانية الغربية] منذ أسبوع.
  no    باع التاجر الصمداناوي متجره القديم.

place sy-qu-tal-krum
  name  تل كروم جبا
  type  area
  in    sy-qu
  latin Tal Krum
  at    33.15 35.92
  yes   جابت فرق الإنقاذ [تل كروم جبا] بحثا عن المفقودين.
  no    رسم الفنان التلاوي لوحة جديدة.

place sy-qu-jubb-al-samaa
  name  مسحرة
  type  village
  in    sy-qu
  latin Jubb al Samaa
  at    33.12 35.88
  yes   التقى الوسطاء بشيوخ العشائر في [مسحرة].
  no    اعتذر الطبيب المسحراوي عن الحضور.

place sy-ra-raqqa-city
  name  الرقة
  type  city
  in    sy-ra
  latin Raqqa
  at    35.95 39.01
  wikidata Q283368
  yes   سقطت قذيفتان قرب [الرقة] ولم يصب أحد.
  no    شكر المدرب الرقاوي جمهوره.

place sy-ra-slouk
  name  بلدة سلوك | سلوك السورية
  shy   سلوك
  type  town
  in    sy-ra
  latin Slouk
  at    36.60 39.13
  yes   دوى انفجار عنيف في [بلدة سلوك] عند الظهر.
  no    وقع المحامي السلوكاوي على العقد.

place sy-ra-al-thawrah
  name  مدينة الثورة السورية
  type  town
  in    sy-ra
  latin Al Thawrah
  at    35.84 38.55
  yes   انسحب الجنود من [مدينة الثورة السورية] قبل الغروب.
  no    كتب الشاعر السوراوي قصيدة طويلة.

place sy-ra-maadan
  name  معدان السورية | بلدة معدان
  shy   معدان
  type  town
  in    sy-ra
  latin Maadan
  at    35.75 39.60
  yes   توجهت قافلة المساعدات نحو [معدان السورية] صباحا.
  no    فاز اللاعب المعداناوي بالسباق الأخير.

place sy-ra-al-karamah
  name  بلدة الكرامة السورية
  type  town
  in    sy-ra
  latin Al Karamah
  at    35.87 39.28
  yes   عثر الرعاة على لغم خارج [بلدة الكرامة السورية].
  no    عزف الموسيقي السوراوي لحنا هادئا.

place sy-ra-resafa
  name  الرصافة السورية
  type  town
  in    sy-ra
  latin Resafa
  at    35.63 38.76
  yes   هاجم مجهولون نقطة تفتيش في [الرصافة السورية] ليلا.
  no    عزف الموسيقي الرصافاوي لحنا هادئا.

place sy-ra-brigade-93
  name  اللواء 93
  type  base
  in    sy-ra
  latin Brigade 93
  at    36.38 38.87
  yes   غادر آخر الجنود [اللواء 93] صباحا.
  no    باع التاجر اللواوي متجره القديم.

place sy-ra-ain-issa-camp
  name  مخيم عين عيسى
  type  camp
  in    sy-ra
  latin Ain Issa camp
  at    36.38 38.85
  yes   اندلع حريق صغير في [مخيم عين عيسى] ليلا.
  no    رسم الفنان العيساوي لوحة جديدة.

place sy-ra-hammam-al-turkman
  name  حمام التركمان
  type  village
  in    sy-ra
  latin Hammam al Turkman
  at    36.53 39.07
  yes   التقى الوسطاء بشيوخ العشائر في [حمام التركمان].
  no    اعتذر الطبيب الحماماوي عن الحضور.

place sy-ra-mansoura-raqqa
  name  المنصورة السورية
  type  town
  in    sy-ra
  latin Mansoura (Raqqa)
  at    35.86 38.75
  yes   سقطت قذيفتان قرب [المنصورة السورية] ولم يصب أحد.
  no    شكر المدرب المنصوراوي جمهوره.

place sy-rd-zamalka
  name  زملكا
  type  town
  in    sy-rd
  latin Zamalka
  at    33.53 36.35
  yes   دوى انفجار عنيف في [زملكا] عند الظهر.
  no    وقع المحامي الزملكاوي على العقد.

place sy-rd-ain-tarma
  name  عين ترما
  type  town
  in    sy-rd
  latin Ain Tarma
  at    33.52 36.35
  yes   انسحب الجنود من [عين ترما] قبل الغروب.
  no    كتب الشاعر العيناوي قصيدة طويلة.

place sy-rd-jaramana
  name  جرمانا
  type  town
  in    sy-rd
  latin Jaramana
  at    33.49 36.35
  wikidata Q195531
  yes   توجهت قافلة المساعدات نحو [جرمانا] صباحا.
  no    فاز اللاعب الجرماناوي بالسباق الأخير.

place sy-rd-jisreen
  shy   جسرين
  type  village
  in    sy-rd
  latin Jisreen
  at    33.51 36.39
  yes   عثر الرعاة على لغم خارج قرية [جسرين].
  no    عزف الموسيقي الجسريناوي لحنا هادئا.

place sy-rd-saqba
  name  سقبا
  type  town
  in    sy-rd
  latin Saqba
  at    33.52 36.38
  yes   أغلقت الأسواق أبوابها في [سقبا] حدادا.
  no    باع التاجر السقباوي متجره القديم.

place sy-rd-kafr-batna
  name  كفربطنا | كفر بطنا
  type  town
  in    sy-rd
  latin Kafr Batna
  at    33.51 36.38
  yes   قالت الشرطة إنها فتشت منازل في [كفربطنا].
  no    رسم الفنان الكفربطناوي لوحة جديدة.

place sy-rd-misraba
  name  مسرابا
  type  village
  in    sy-rd
  latin Misraba
  at    33.55 36.40
  yes   عاد الهدوء إلى [مسرابا] بعد يومين.
  no    اعتذر الطبيب المسراباوي عن الحضور.

place sy-rd-mleiha
  name  المليحة السورية | بلدة المليحة
  shy   المليحة
  type  town
  in    sy-rd
  latin Mleiha
  at    33.48 36.37
  yes   دفن الأهالي قتلاهم في [المليحة السورية] أمس.
  no    شكر المدرب المليحاوي جمهوره.

place sy-rd-erbin-hammuriyah
  name  حمورية
  type  town
  in    sy-rd
  latin Erbin Hammuriyah
  at    33.53 36.38
  yes   وصل فريق الإغاثة إلى [حمورية] مع الفجر.
  no    وقع المحامي الحموراوي على العقد.

place sy-rd-al-marj
  name  مرج السلطان | المرج السورية
  type  area
  in    sy-rd
  latin Al Marj
  at    33.47 36.47
  yes   قصفت الطائرات مواقع في [مرج السلطان] عند الفجر.
  no    كتب الشاعر المرجاوي قصيدة طويلة.

place sy-rd-deir-al-asafir
  name  دير العصافير
  type  town
  in    sy-rd
  latin Deir al Asafir
  at    33.46 36.42
  yes   سيطر المسلحون على [دير العصافير] بعد معارك قصيرة.
  no    فاز اللاعب الديراوي بالسباق الأخير.

place sy-rd-al-tall
  name  مدينة التل السورية | بلدة التل
  shy   التل
  type  town
  in    sy-rd
  latin Al Tall
  at    33.61 36.31
  yes   توجهت قافلة المساعدات نحو [مدينة التل السورية] صباحا.
  no    فاز اللاعب السوراوي بالسباق الأخير.

place sy-rd-wadi-ain-tarma
  name  وادي عين ترما
  type  area
  in    sy-rd
  latin Wadi Ain Tarma
  at    33.51 36.34
  yes   أطلقت القوات حملة جديدة في [وادي عين ترما].
  no    عزف الموسيقي الترماوي لحنا هادئا.

place sy-rd-al-qutayfah
  name  القطيفة السورية
  type  town
  in    sy-rd
  latin Al Qutayfah
  at    33.74 36.60
  wikidata Q576368
  yes   أغلقت الأسواق أبوابها في [القطيفة السورية] حدادا.
  no    باع التاجر القطيفاوي متجره القديم.

place sy-rd-rankous
  name  رنكوس
  type  town
  in    sy-rd
  latin Rankous
  at    33.76 36.39
  yes   قالت الشرطة إنها فتشت منازل في [رنكوس].
  no    رسم الفنان الرنكوساوي لوحة جديدة.

place sy-rd-flita
  name  فليطة
  type  village
  in    sy-rd
  latin Flita
  at    33.93 36.51
  yes   عاد الهدوء إلى [فليطة] بعد يومين.
  no    اعتذر الطبيب الفليطاوي عن الحضور.

place sy-rd-jarajir
  name  الجراجير | جرود الجراجير
  type  village
  in    sy-rd
  latin Jarajir
  at    33.98 36.52
  yes   دفن الأهالي قتلاهم في [الجراجير] أمس.
  no    شكر المدرب الجراجيراوي جمهوره.

place sy-rd-qara
  name  قارة السورية | مدينة قارة
  shy   قارة
  type  town
  in    sy-rd
  latin Qara
  at    34.15 36.74
  wikidata Q1280049
  yes   وصل فريق الإغاثة إلى [قارة السورية] مع الفجر.
  no    وقع المحامي القاراوي على العقد.

place sy-rd-assal-al-ward
  name  عسال الورد
  type  village
  in    sy-rd
  latin Assal al Ward
  at    33.87 36.41
  yes   قطع السيل الطريق المؤدي إلى [عسال الورد].
  no    كتب الشاعر العسالاوي قصيدة طويلة.

place sy-rd-deir-atiyah
  name  دير عطية
  type  town
  in    sy-rd
  latin Deir Atiyah
  at    34.09 36.77
  yes   سيطر المسلحون على [دير عطية] بعد معارك قصيرة.
  no    فاز اللاعب الديراوي بالسباق الأخير.

place sy-rd-jayrud
  shy   جيرود
  type  town
  in    sy-rd
  latin Jayrud
  at    33.81 36.74
  wikidata Q6167965
  yes   هاجم مجهولون نقطة تفتيش في بلدة [جيرود] ليلا.
  no    عزف الموسيقي الجيروداوي لحنا هادئا.

place sy-rd-al-dumayr
  name  الضمير السورية | مدينة الضمير | مطار الضمير
  shy   الضمير
  type  town
  in    sy-rd
  latin Al Dumayr
  at    33.64 36.69
  yes   انقطع الماء عن [الضمير السورية] منذ أسبوع.
  no    باع التاجر الضميراوي متجره القديم.

place sy-rd-saidnaya
  name  صيدنايا | سجن صيدنايا
  type  town
  in    sy-rd
  latin Saidnaya
  at    33.70 36.37
  yes   نزحت عشرات العائلات من [صيدنايا] باتجاه الحدود.
  no    رسم الفنان الصيدناياوي لوحة جديدة.

place sy-rd-bludan
  name  بلودان
  type  town
  in    sy-rd
  latin Bludan
  at    33.72 36.13
  yes   التقى الوسطاء بشيوخ العشائر في [بلودان].
  no    اعتذر الطبيب البلوداناوي عن الحضور.

place sy-rd-serghaya
  name  سرغايا
  type  town
  in    sy-rd
  latin Serghaya
  at    33.81 36.16
  yes   سقطت قذيفتان قرب [سرغايا] ولم يصب أحد.
  no    شكر المدرب السرغاياوي جمهوره.

place sy-rd-bqine
  name  بقين
  type  village
  in    sy-rd
  latin Bqine
  at    33.69 36.12
  yes   دوى انفجار عنيف في [بقين] عند الظهر.
  no    وقع المحامي البقيناوي على العقد.

place sy-rd-ain-al-fijah
  name  عين الفيجة
  type  town
  in    sy-rd
  latin Ain al Fijah
  at    33.61 36.18
  yes   انسحب الجنود من [عين الفيجة] قبل الغروب.
  no    كتب الشاعر العيناوي قصيدة طويلة.

place sy-rd-khan-al-shih
  name  خان الشيح | مخيم خان الشيح
  type  camp
  in    sy-rd
  latin Khan al Shih
  at    33.37 36.12
  yes   اندلع حريق صغير في [خان الشيح] ليلا.
  no    كتب الشاعر الخاناوي قصيدة طويلة.

place sy-rd-beit-jinn
  name  بيت جن
  type  village
  in    sy-rd
  latin Beit Jinn
  at    33.31 35.89
  yes   سيطر المسلحون على [بيت جن] بعد معارك قصيرة.
  no    فاز اللاعب البيتاوي بالسباق الأخير.

place sy-rd-yalda
  name  يلدا
  type  town
  in    sy-rd
  latin Yalda
  at    33.46 36.32
  yes   هاجم مجهولون نقطة تفتيش في [يلدا] ليلا.
  no    عزف الموسيقي اليلداوي لحنا هادئا.

place sy-rd-babbila
  name  ببيلا
  type  town
  in    sy-rd
  latin Babbila
  at    33.47 36.33
  yes   انقطع الماء عن [ببيلا] منذ أسبوع.
  no    باع التاجر الببيلاوي متجره القديم.

place sy-rd-beit-sahm
  name  بيت سحم
  type  town
  in    sy-rd
  latin Beit Sahm
  at    33.46 36.34
  yes   نزحت عشرات العائلات من [بيت سحم] باتجاه الحدود.
  no    رسم الفنان البيتاوي لوحة جديدة.

place sy-rd-sbeneh
  name  السبينة
  type  town
  in    sy-rd
  latin Sbeneh
  at    33.44 36.29
  yes   التقى الوسطاء بشيوخ العشائر في [السبينة].
  no    اعتذر الطبيب السبيناوي عن الحضور.

place sy-rd-artouz
  name  جديدة عرطوز | عرطوز
  type  town
  in    sy-rd
  latin Artouz
  at    33.44 36.15
  yes   سقطت قذيفتان قرب [جديدة عرطوز] ولم يصب أحد.
  no    شكر المدرب الجديداوي جمهوره.

place sy-rd-sasa
  name  سعسع السورية | بلدة سعسع
  shy   سعسع
  type  town
  in    sy-rd
  latin Sasa
  at    33.28 36.03
  yes   دوى انفجار عنيف في [سعسع السورية] عند الظهر.
  no    وقع المحامي السعسعاوي على العقد.

place sy-rd-qudsaya
  name  قدسيا
  type  town
  in    sy-rd
  latin Qudsaya
  at    33.54 36.21
  yes   انسحب الجنود من [قدسيا] قبل الغروب.
  no    كتب الشاعر القدسياوي قصيدة طويلة.

place sy-rd-al-hamah
  shy   الهامة
  type  town
  in    sy-rd
  latin Al Hamah
  at    33.56 36.21
  yes   توجهت قافلة المساعدات نحو بلدة [الهامة] صباحا.
  no    فاز اللاعب الهاماوي بالسباق الأخير.

place sy-rd-bir-qasab
  name  بئر القصب
  type  area
  in    sy-rd
  latin Bir Qasab
  at    33.33 36.80
  yes   أطلقت القوات حملة جديدة في [بئر القصب].
  no    عزف الموسيقي البئراوي لحنا هادئا.

place sy-rd-hosh-nasri
  name  حوش نصري
  type  village
  in    sy-rd
  latin Hosh Nasri
  at    33.56 36.47
  yes   أغلقت الأسواق أبوابها في [حوش نصري] حدادا.
  no    باع التاجر الحوشاوي متجره القديم.

place sy-rd-al-shifuniyah
  name  الشيفونية
  type  village
  in    sy-rd
  latin Al Shifuniyah
  at    33.56 36.42
  yes   قالت الشرطة إنها فتشت منازل في [الشيفونية].
  no    رسم الفنان الشيفوناوي لوحة جديدة.

place sy-rd-tall-kurdi
  name  تل كردي | تل الكردي
  type  village
  in    sy-rd
  latin Tall Kurdi
  at    33.58 36.44
  yes   عاد الهدوء إلى [تل كردي] بعد يومين.
  no    اعتذر الطبيب التلاوي عن الحضور.

place sy-rd-mezzeh-airport
  name  مطار المزة | مطار المزة العسكري
  type  base
  in    sy-rd
  latin Mezzeh airport
  at    33.48 36.22
  yes   هبطت طائرتان في [مطار المزة] بعد منتصف الليل.
  no    شكر المدرب المزاوي جمهوره.

place sy-rd-damascus-airport
  name  مطار دمشق | مطار دمشق الدولي
  type  base
  in    sy-rd
  latin Damascus Airport
  at    33.41 36.51
  yes   تمركزت القوة داخل [مطار دمشق] شهرا.
  no    وقع المحامي الدمشقاوي على العقد.

place sy-rd-marj-ruhayyil
  name  مطار مرج رحيل | مطار بلي
  type  base
  in    sy-rd
  latin Marj Ruhayyil
  at    33.28 36.46
  yes   هبطت طائرتان في [مطار مرج رحيل] بعد منتصف الليل.
  no    وقع المحامي الرحيلاوي على العقد.

place sy-rd-jdeidet-yabous
  name  جديدة يابوس
  type  village
  in    sy-rd
  latin Jdeidet Yabous
  at    33.65 36.08
  yes   انسحب الجنود من [جديدة يابوس] قبل الغروب.
  no    كتب الشاعر الجديداوي قصيدة طويلة.

place sy-su-suwayda-city
  name  السويداء
  type  city
  in    sy-su
  latin Suwayda
  at    32.71 36.57
  wikidata Q311099
  yes   توجهت قافلة المساعدات نحو [السويداء] صباحا.
  no    فاز اللاعب السويداوي بالسباق الأخير.

place sy-su-shahba
  name  شهبا
  type  town
  in    sy-su
  latin Shahba
  at    32.85 36.63
  wikidata Q926336
  yes   عثر الرعاة على لغم خارج [شهبا].
  no    عزف الموسيقي الشهباوي لحنا هادئا.

place sy-su-salkhad
  name  صلخد
  type  town
  in    sy-su
  latin Salkhad
  at    32.49 36.71
  wikidata Q24343
  yes   أغلقت الأسواق أبوابها في [صلخد] حدادا.
  no    باع التاجر الصلخداوي متجره القديم.

place sy-su-khalkhalah
  name  مطار خلخلة
  shy   خلخلة
  type  base
  in    sy-su
  latin Khalkhalah
  at    33.06 36.55
  yes   هبطت طائرتان في [مطار خلخلة] بعد منتصف الليل.
  no    رسم الفنان الخلخلاوي لوحة جديدة.

place sy-su-al-thaala-airport
  name  مطار الثعلة | الثعلة
  type  base
  in    sy-su
  latin Al Thaala airport
  at    32.70 36.41
  yes   تمركزت القوة داخل [مطار الثعلة] شهرا.
  no    اعتذر الطبيب الثعلاوي عن الحضور.

place sy-su-shaqqa
  name  شقا السورية
  type  village
  in    sy-su
  latin Shaqqa
  at    32.90 36.69
  yes   دفن الأهالي قتلاهم في [شقا السورية] أمس.
  no    شكر المدرب الشقاوي جمهوره.

place sy-ta-tartus-city
  name  طرطوس
  type  city
  in    sy-ta
  latin Tartus
  at    34.89 35.89
  wikidata Q174916
  yes   وصل فريق الإغاثة إلى [طرطوس] مع الفجر.
  no    وقع المحامي الطرطوساوي على العقد.

place sy-ta-safita
  name  صافيتا
  type  town
  in    sy-ta
  latin Safita
  at    34.82 36.12
  wikidata Q4120580
  yes   قطع السيل الطريق المؤدي إلى [صافيتا].
  no    كتب الشاعر الصافيتاوي قصيدة طويلة.

place sy-ta-draykish
  name  الدريكيش
  type  town
  in    sy-ta
  latin Draykish
  at    34.90 36.13
  yes   سيطر المسلحون على [الدريكيش] بعد معارك قصيرة.
  no    فاز اللاعب الدريكيشاوي بالسباق الأخير.

place sy-ta-qadmus
  name  القدموس
  type  town
  in    sy-ta
  latin Qadmus
  at    35.10 36.16
  yes   هاجم مجهولون نقطة تفتيش في [القدموس] ليلا.
  no    عزف الموسيقي القدموساوي لحنا هادئا.

place sy-bir-qasab
  name  بئر قصب
  type  village
  in    sy-rd
  latin Bir al-Qasab
  at    33.35 36.80
  yes   لم يصل البريد إلى [بئر قصب] منذ الأحد.
  no    حفر العمال بئرا.

place sy-mushayk
  name  المشيك | قرية المشيك
  type  village
  in    sy-hm
  latin Al-Mushayk
  at    35.63 36.37
  yes   انقطع التيار عن [المشيك] ساعتين.
  no    مشى كريم إلى السوق.

place sy-zayzun
  name  زيزون | محطة زيزون
  type  village
  in    sy-id
  latin Zayzun
  at    35.72 36.37
  yes   التقى المندوبان في [زيزون] بعيدا عن الكاميرات.
  no    زين الأطفال الشارع.
