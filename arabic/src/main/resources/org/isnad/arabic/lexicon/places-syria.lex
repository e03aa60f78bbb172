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
  name  تدمر
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
  yes   فتش الجنود بيوتا في [القابون] فجرا.
  no    شكر المدرب القابوناوي جمهوره.

place sy-di-barzeh
  name  برزة | حي برزة
  type  quarter
  in    sy-di
  latin Barzeh
  at    33.55 36.31
  yes   رفع السكان السواتر في [برزة] خوفا من القصف.
  no    وقع المحامي البرزاوي على العقد.

place sy-di-tishreen-quarter
  name  حي تشرين
  shy   تشرين
  type  quarter
  in    sy-di
  latin Tishreen quarter
  at    33.56 36.32
  yes   اندلعت اشتباكات في [حي تشرين] بعد العشاء.
  no    كتب الشاعر التشريناوي قصيدة طويلة.

place sy-di-qadam
  name  حي القدم
  shy   القدم
  type  quarter
  in    sy-di
  latin Qadam
  at    33.47 36.29
  yes   أصيب مارة في [حي القدم] برصاص طائش.
  no    فاز اللاعب القدماوي بالسباق الأخير.

place sy-di-tadamon
  name  حي التضامن
  shy   التضامن
  type  quarter
  in    sy-di
  latin Tadamon
  at    33.47 36.31
  yes   انفجرت سيارة في [حي التضامن] قبل الظهر.
  no    عزف الموسيقي التضامناوي لحنا هادئا.

place sy-di-asali
  name  حي العسالي | العسالي
  type  quarter
  in    sy-di
  latin Asali
  at    33.46 36.30
  yes   فتش الجنود بيوتا في [حي العسالي] فجرا.
  no    باع التاجر العسالاوي متجره القديم.

place sy-di-midan
  name  حي الميدان
  shy   الميدان
  type  quarter
  in    sy-di
  latin Midan
  at    33.49 36.30
  yes   رفع السكان السواتر في [حي الميدان] خوفا من القصف.
  no    رسم الفنان الميداناوي لوحة جديدة.

place sy-di-bab-touma
  name  باب توما | حي باب توما
  type  quarter
  in    sy-di
  latin Bab Touma
  at    33.51 36.32
  yes   اندلعت اشتباكات في [باب توما] بعد العشاء.
  no    اعتذر الطبيب الباباوي عن الحضور.

place sy-di-abbasiyyin
  name  ساحة العباسيين | العباسيين
  type  quarter
  in    sy-di
  latin Abbasiyyin
  at    33.52 36.32
  yes   أصيب مارة في [ساحة العباسيين] برصاص طائش.
  no    شكر المدرب الساحاوي جمهوره.

place sy-di-kafr-sousa
  name  كفر سوسة | كفرسوسة
  type  quarter
  in    sy-di
  latin Kafr Sousa
  at    33.50 36.27
  yes   انفجرت سيارة في [كفر سوسة] قبل الظهر.
  no    وقع المحامي الكفراوي على العقد.

place sy-di-qassioun
  name  جبل قاسيون | قاسيون
  type  area
  in    sy-di
  latin Qassioun
  at    33.54 36.28
  yes   قصفت الطائرات مواقع في [جبل قاسيون] عند الفجر.
  no    كتب الشاعر القاسيوناوي قصيدة طويلة.

place sy-di-rukn-al-din
  name  ركن الدين
  type  quarter
  in    sy-di
  latin Rukn al Din
  at    33.54 36.30
  yes   رفع السكان السواتر في [ركن الدين] خوفا من القصف.
  no    فاز اللاعب الركناوي بالسباق الأخير.

place sy-di-dummar
  name  مشروع دمر
  shy   دمر
  type  quarter
  in    sy-di
  latin Dummar
  at    33.54 36.23
  yes   فتش الجنود بيوتا في [مشروع دمر] فجرا.
  no    فاز اللاعب المشروعاوي بالسباق الأخير.

place sy-dr-daraa-city
  name  درعا | مدينة درعا
  type  city
  in    sy-dr
  latin Daraa
  at    32.62 36.10
  wikidata Q238217
  yes   عثر الرعاة على لغم خارج [درعا].
  no    عزف الموسيقي الدرعاوي لحنا هادئا.

place sy-dr-daraa-al-balad
  name  درعا البلد
  type  quarter
  in    sy-dr
  latin Daraa al Balad
  at    32.61 36.10
  yes   اندلعت اشتباكات في [درعا البلد] بعد العشاء.
  no    باع التاجر الدرعاوي متجره القديم.

place sy-dr-daraa-al-mahatta
  name  درعا المحطة
  type  quarter
  in    sy-dr
  latin Daraa al Mahatta
  at    32.63 36.10
  yes   أصيب مارة في [درعا المحطة] برصاص طائش.
  no    رسم الفنان الدرعاوي لوحة جديدة.

place sy-dr-izra
  name  إزرع | مدينة إزرع
  type  town
  in    sy-dr
  latin Izra
  at    32.87 36.25
  wikidata Q3235210
  yes   عاد الهدوء إلى [إزرع] بعد يومين.
  no    اعتذر الطبيب الإزرعاوي عن الحضور.

place sy-dr-jasim
  name  جاسم السورية | مدينة جاسم
  shy   جاسم
  type  town
  in    sy-dr
  latin Jasim
  at    32.99 36.06
  wikidata Q4116040
  yes   دفن الأهالي قتلاهم في [جاسم السورية] أمس.
  no    شكر المدرب الجاسماوي جمهوره.

place sy-dr-al-harak
  name  الحراك السورية | مدينة الحراك | بلدة الحراك
  shy   الحراك
  type  town
  in    sy-dr
  latin Al Harak
  at    32.75 36.30
  wikidata Q212757
  yes   وصل فريق الإغاثة إلى [الحراك السورية] مع الفجر.
  no    وقع المحامي الحراكاوي على العقد.

place sy-dr-busra-al-harir
  name  بصر الحرير
  type  town
  in    sy-dr
  latin Busra al Harir
  at    32.84 36.34
  yes   قطع السيل الطريق المؤدي إلى [بصر الحرير].
  no    كتب الشاعر البصراوي قصيدة طويلة.

place sy-dr-dael
  name  داعل
  type  town
  in    sy-dr
  latin Dael
  at    32.75 36.13
  yes   سيطر المسلحون على [داعل] بعد معارك قصيرة.
  no    فاز اللاعب الداعلاوي بالسباق الأخير.

place sy-dr-ibtaa
  name  إبطع
  type  town
  in    sy-dr
  latin Ibtaa
  at    32.78 36.16
  yes   هاجم مجهولون نقطة تفتيش في [إبطع] ليلا.
  no    عزف الموسيقي الإبطعاوي لحنا هادئا.

place sy-dr-atman
  name  عتمان
  type  village
  in    sy-dr
  latin Atman
  at    32.67 36.10
  yes   انقطع الماء عن [عتمان] منذ أسبوع.
  no    باع التاجر العتماناوي متجره القديم.

place sy-dr-muzayrib
  name  المزيريب | مزيريب
  type  town
  in    sy-dr
  latin Muzayrib
  at    32.71 36.03
  wikidata Q6944401
  yes   نزحت عشرات العائلات من [المزيريب] باتجاه الحدود.
  no    رسم الفنان المزيريباوي لوحة جديدة.

place sy-dr-al-yadudah
  name  اليادودة
  type  village
  in    sy-dr
  latin Al Yadudah
  at    32.66 36.07
  yes   التقى الوسطاء بشيوخ العشائر في [اليادودة].
  no    اعتذر الطبيب اليادوداوي عن الحضور.

place sy-dr-an-naimah
  name  بلدة النعيمة
  shy   النعيمة
  type  village
  in    sy-dr
  latin An Naimah
  at    32.63 36.16
  yes   سقطت قذيفتان قرب [بلدة النعيمة] ولم يصب أحد.
  no    شكر المدرب النعيماوي جمهوره.

place sy-dr-saida
  name  صيدا الحوران | صيدا السورية
  type  village
  in    sy-dr
  latin Saida
  at    32.61 36.22
  yes   دوى انفجار عنيف في [صيدا الحوران] عند الظهر.
  no    وقع المحامي الصيداوي على العقد.

place sy-dr-tasil
  shy   تسيل
  type  town
  in    sy-dr
  latin Tasil
  at    32.83 35.97
  wikidata Q7687248
  yes   انسحب الجنود من بلدة [تسيل] قبل الغروب.
  no    كتب الشاعر التسيلاوي قصيدة طويلة.

place sy-dr-saham-al-jawlan
  name  سحم الجولان
  type  village
  in    sy-dr
  latin Saham al Jawlan
  at    32.78 35.93
  yes   قطع السيل الطريق المؤدي إلى [سحم الجولان].
  no    كتب الشاعر السحماوي قصيدة طويلة.

place sy-dr-khirbet-ghazaleh
  name  خربة غزالة
  type  town
  in    sy-dr
  latin Khirbet Ghazaleh
  at    32.73 36.20
  yes   سيطر المسلحون على [خربة غزالة] بعد معارك قصيرة.
  no    فاز اللاعب الخرباوي بالسباق الأخير.

place sy-dr-sheikh-saad
  name  الشيخ سعد السورية
  type  village
  in    sy-dr
  latin Sheikh Saad
  at    32.83 36.03
  yes   هاجم مجهولون نقطة تفتيش في [الشيخ سعد السورية] ليلا.
  no    عزف الموسيقي الشيخاوي لحنا هادئا.

place sy-dr-kafr-shams
  name  كفر شمس
  type  town
  in    sy-dr
  latin Kafr Shams
  at    33.12 36.11
  yes   انقطع الماء عن [كفر شمس] منذ أسبوع.
  no    باع التاجر الكفراوي متجره القديم.

place sy-dr-kafr-nasij
  name  كفر ناسج
  type  village
  in    sy-dr
  latin Kafr Nasij
  at    33.17 36.01
  yes   نزحت عشرات العائلات من [كفر ناسج] باتجاه الحدود.
  no    رسم الفنان الكفراوي لوحة جديدة.

place sy-dr-deir-al-adas
  name  دير العدس
  type  village
  in    sy-dr
  latin Deir al Adas
  at    33.14 36.17
  yes   التقى الوسطاء بشيوخ العشائر في [دير العدس].
  no    اعتذر الطبيب الديراوي عن الحضور.

place sy-dr-aqraba
  name  عقربا السورية
  type  village
  in    sy-dr
  latin Aqraba
  at    33.12 36.00
  yes   سقطت قذيفتان قرب [عقربا السورية] ولم يصب أحد.
  no    شكر المدرب العقرباوي جمهوره.

place sy-dr-al-harra
  name  تل الحارة | الحارة السورية | مدينة الحارة
  shy   الحارة
  type  town
  in    sy-dr
  latin Al Harra
  at    33.06 36.01
  yes   دوى انفجار عنيف في [تل الحارة] عند الظهر.
  no    وقع المحامي التلاوي على العقد.

place sy-dr-al-ghariya-al-gharbiya
  name  الغارية الغربية
  type  village
  in    sy-dr
  latin Al Ghariya al Gharbiya
  at    32.69 36.22
  yes   انسحب الجنود من [الغارية الغربية] قبل الغروب.
  no    كتب الشاعر الغاراوي قصيدة طويلة.

place sy-dr-al-ghariya-al-sharqiya
  name  الغارية الشرقية
  type  village
  in    sy-dr
  latin Al Ghariya al Sharqiya
  at    32.68 36.26
  yes   توجهت قافلة المساعدات نحو [الغارية الشرقية] صباحا.
  no    فاز اللاعب الغاراوي بالسباق الأخير.

place sy-dr-mlihat-al-atash
  name  مليحة العطش
  type  village
  in    sy-dr
  latin Mlihat al Atash
  at    32.80 36.38
  yes   عثر الرعاة على لغم خارج [مليحة العطش].
  no    عزف الموسيقي المليحاوي لحنا هادئا.

place sy-dr-al-karak-al-sharqi
  name  الكرك الشرقي
  type  village
  in    sy-dr
  latin Al Karak al Sharqi
  at    32.69 36.35
  yes   أغلقت الأسواق أبوابها في [الكرك الشرقي] حدادا.
  no    باع التاجر الكركاوي متجره القديم.

place sy-dr-nahta
  name  ناحتة
  type  village
  in    sy-dr
  latin Nahta
  at    32.77 36.37
  yes   قالت الشرطة إنها فتشت منازل في [ناحتة].
  no    رسم الفنان الناحتاوي لوحة جديدة.

place sy-dr-al-musayfirah
  name  المسيفرة
  type  town
  in    sy-dr
  latin Al Musayfirah
  at    32.63 36.34
  yes   عاد الهدوء إلى [المسيفرة] بعد يومين.
  no    اعتذر الطبيب المسيفراوي عن الحضور.

place sy-dr-umm-al-mayadin
  name  أم المياذن
  type  village
  in    sy-dr
  latin Umm al Mayadin
  at    32.57 36.18
  yes   دفن الأهالي قتلاهم في [أم المياذن] أمس.
  no    شكر المدرب الأماوي جمهوره.

place sy-dr-tall-shihab
  name  تل شهاب
  type  town
  in    sy-dr
  latin Tall Shihab
  at    32.69 35.97
  yes   وصل فريق الإغاثة إلى [تل شهاب] مع الفجر.
  no    وقع المحامي التلاوي على العقد.

place sy-dr-ghabaghib
  name  غباغب
  type  town
  in    sy-dr
  latin Ghabaghib
  at    33.18 36.23
  wikidata Q5555136
  yes   دوى انفجار عنيف في [غباغب] عند الظهر.
  no    وقع المحامي الغباغباوي على العقد.

place sy-dr-al-sura-daraa
  name  خربة السورة
  type  village
  in    sy-dr
  latin Al Sura (Daraa)
  at    32.86 36.43
  yes   انسحب الجنود من [خربة السورة] قبل الغروب.
  no    كتب الشاعر الخرباوي قصيدة طويلة.

place sy-dr-yarmouk-basin
  name  حوض اليرموك | وادي اليرموك
  type  area
  in    sy-dr
  latin Yarmouk Basin
  at    32.73 35.90
  yes   اختبأ الفارون في [حوض اليرموك] أياما.
  no    فاز اللاعب الحوضاوي بالسباق الأخير.

place sy-dr-al-lajat
  name  اللجاة | منطقة اللجاة
  type  area
  in    sy-dr
  latin Al Lajat
  at    32.95 36.40
  yes   أطلقت القوات حملة جديدة في [اللجاة].
  no    عزف الموسيقي اللجااوي لحنا هادئا.

place sy-dy-deir-ez-zor-city
  name  دير الزور | ديرالزور | دير الزور المدينة
  type  city
  in    sy-dy
  latin Deir ez-Zor
  at    35.34 40.14
  wikidata Q239097
  yes   أغلقت الأسواق أبوابها في [دير الزور] حدادا.
  no    باع التاجر الديراوي متجره القديم.

place sy-dy-hajin
  name  بلدة هجين
  shy   هجين
  type  town
  in    sy-dy
  latin Hajin
  at    34.69 40.83
  wikidata Q5639989
  yes   قالت الشرطة إنها فتشت منازل في [بلدة هجين].
  no    رسم الفنان الهجيناوي لوحة جديدة.

place sy-dy-al-baghuz
  name  الباغوز
  type  village
  in    sy-dy
  latin Al Baghuz
  at    34.46 40.94
  yes   عاد الهدوء إلى [الباغوز] بعد يومين.
  no    اعتذر الطبيب الباغوزاوي عن الحضور.

place sy-dy-subaykhan
  name  صبيخان
  type  town
  in    sy-dy
  latin Subaykhan
  at    34.85 40.60
  wikidata Q7645373
  yes   دفن الأهالي قتلاهم في [صبيخان] أمس.
  no    شكر المدرب الصبيخاناوي جمهوره.

place sy-dy-al-shuhayl
  name  الشحيل
  type  town
  in    sy-dy
  latin Al Shuhayl
  at    35.12 40.43
  yes   وصل فريق الإغاثة إلى [الشحيل] مع الفجر.
  no    وقع المحامي الشحيلاوي على العقد.

place sy-dy-al-busayrah
  name  البصيرة السورية | بلدة البصيرة
  shy   البصيرة
  type  town
  in    sy-dy
  latin Al Busayrah
  at    35.16 40.43
  yes   قطع السيل الطريق المؤدي إلى [البصيرة السورية].
  no    كتب الشاعر البصيراوي قصيدة طويلة.

place sy-dy-al-ashara
  name  العشارة
  type  town
  in    sy-dy
  latin Al Ashara
  at    34.92 40.56
  yes   سيطر المسلحون على [العشارة] بعد معارك قصيرة.
  no    فاز اللاعب العشاراوي بالسباق الأخير.

place sy-dy-gharanij
  name  غرانيج
  type  town
  in    sy-dy
  latin Gharanij
  at    34.80 40.72
  yes   هاجم مجهولون نقطة تفتيش في [غرانيج] ليلا.
  no    عزف الموسيقي الغرانيجاوي لحنا هادئا.

place sy-dy-al-kishkiyah
  name  الكشكية
  type  village
  in    sy-dy
  latin Al Kishkiyah
  at    34.81 40.72
  yes   انقطع الماء عن [الكشكية] منذ أسبوع.
  no    باع التاجر الكشكاوي متجره القديم.

place sy-dy-abu-hamam
  name  أبو حمام السورية
  type  village
  in    sy-dy
  latin Abu Hamam
  at    34.83 40.68
  yes   نزحت عشرات العائلات من [أبو حمام السورية] باتجاه الحدود.
  no    رسم الفنان الأبواوي لوحة جديدة.

place sy-dy-al-susah
  name  السوسة السورية
  type  village
  in    sy-dy
  latin Al Susah
  at    34.50 40.93
  yes   التقى الوسطاء بشيوخ العشائر في [السوسة السورية].
  no    اعتذر الطبيب السوساوي عن الحضور.

place sy-dy-as-suwar
  name  بلدة الصور السورية
  type  town
  in    sy-dy
  latin As Suwar
  at    35.50 40.65
  yes   سقطت قذيفتان قرب [بلدة الصور السورية] ولم يصب أحد.
  no    شكر المدرب السوراوي جمهوره.

place sy-dy-al-tibni
  shy   التبني
  type  town
  in    sy-dy
  latin Al Tibni
  at    35.60 39.78
  yes   دفن الأهالي قتلاهم في بلدة [التبني] أمس.
  no    شكر المدرب التبناوي جمهوره.

place sy-dy-muhassan
  name  موحسن
  type  town
  in    sy-dy
  latin Muhassan
  at    35.22 40.33
  yes   وصل فريق الإغاثة إلى [موحسن] مع الفجر.
  no    وقع المحامي الموحسناوي على العقد.

place sy-dy-hatla
  name  حطلة
  type  village
  in    sy-dy
  latin Hatla
  at    35.37 40.17
  yes   قطع السيل الطريق المؤدي إلى [حطلة].
  no    كتب الشاعر الحطلاوي قصيدة طويلة.

place sy-dy-al-mreiyah
  name  المريعية
  type  village
  in    sy-dy
  latin Al Mreiyah
  at    35.27 40.20
  yes   سيطر المسلحون على [المريعية] بعد معارك قصيرة.
  no    فاز اللاعب المريعاوي بالسباق الأخير.

place sy-dy-al-husseiniyah
  name  حسينية دير الزور
  type  village
  in    sy-dy
  latin Al Husseiniyah
  at    35.39 40.12
  yes   هاجم مجهولون نقطة تفتيش في [حسينية دير الزور] ليلا.
  no    عزف الموسيقي الحسيناوي لحنا هادئا.

place sy-dy-deir-ez-zor-airport
  name  مطار دير الزور | مطار دير الزور العسكري
  type  base
  in    sy-dy
  latin Deir ez-Zor airport
  at    35.29 40.18
  yes   هبطت طائرتان في [مطار دير الزور] بعد منتصف الليل.
  no    باع التاجر الزوراوي متجره القديم.

place sy-dy-al-omar-field
  name  حقل العمر | حقل العمر النفطي
  type  base
  in    sy-dy
  latin Al Omar field
  at    35.11 40.58
  yes   تمركزت القوة داخل [حقل العمر] شهرا.
  no    رسم الفنان الحقلاوي لوحة جديدة.

place sy-dy-koniko
  name  حقل كونيكو | كونيكو
  type  base
  in    sy-dy
  latin Koniko
  at    35.34 40.31
  yes   فرضت الحراسة حول [حقل كونيكو] طوقا محكما.
  no    اعتذر الطبيب الحقلاوي عن الحضور.

place sy-dy-al-jafra
  name  حقل الجفرة
  type  base
  in    sy-dy
  latin Al Jafra
  at    35.29 40.21
  yes   استهدفت الصواريخ [حقل الجفرة] من جديد.
  no    شكر المدرب الحقلاوي جمهوره.

place sy-dy-ayyash
  name  عياش دير الزور
  type  village
  in    sy-dy
  latin Ayyash
  at    35.40 40.00
  yes   دوى انفجار عنيف في [عياش دير الزور] عند الظهر.
  no    وقع المحامي العياشاوي على العقد.

place sy-ha-hasakah-city
  name  الحسكة
  type  city
  in    sy-ha
  latin Hasakah
  at    36.50 40.75
  wikidata Q311321
  yes   انسحب الجنود من [الحسكة] قبل الغروب.
  no    كتب الشاعر الحسكاوي قصيدة طويلة.

place sy-ha-al-malikiyah
  name  المالكية السورية
  shy   ديريك
  type  town
  in    sy-ha
  latin Al Malikiyah
  at    37.18 42.14
  wikidata Q2603127
  yes   توجهت قافلة المساعدات نحو [المالكية السورية] صباحا.
  no    فاز اللاعب المالكاوي بالسباق الأخير.

place sy-ha-al-darbasiyah
  name  الدرباسية
  type  town
  in    sy-ha
  latin Al Darbasiyah
  at    37.07 40.65
  wikidata Q4023866
  yes   عثر الرعاة على لغم خارج [الدرباسية].
  no    عزف الموسيقي الدرباساوي لحنا هادئا.

place sy-ha-amuda
  name  عامودا
  type  town
  in    sy-ha
  latin Amuda
  at    37.10 40.93
  yes   أغلقت الأسواق أبوابها في [عامودا] حدادا.
  no    باع التاجر العاموداوي متجره القديم.

place sy-ha-rmeilan
  name  رميلان
  type  town
  in    sy-ha
  latin Rmeilan
  at    36.99 41.96
  yes   قالت الشرطة إنها فتشت منازل في [رميلان].
  no    رسم الفنان الرميلاناوي لوحة جديدة.

place sy-ha-al-yarubiyah
  name  اليعربية | تل كوجر | معبر اليعربية
  type  town
  in    sy-ha
  latin Al Yarubiyah
  at    36.81 42.06
  yes   عاد الهدوء إلى [اليعربية] بعد يومين.
  no    اعتذر الطبيب اليعرباوي عن الحضور.

place sy-ha-al-qahtaniyah
  name  تربسبيه | قحطانية الحسكة
  type  town
  in    sy-ha
  latin Al Qahtaniyah
  at    37.03 41.52
  yes   التقى الوسطاء بشيوخ العشائر في [تربسبيه].
  no    اعتذر الطبيب التربسبياوي عن الحضور.

place sy-ha-tal-brak
  name  تل براك
  type  town
  in    sy-ha
  latin Tal Brak
  at    36.67 41.06
  yes   سقطت قذيفتان قرب [تل براك] ولم يصب أحد.
  no    شكر المدرب التلاوي جمهوره.

place sy-ha-semalka
  name  سيمالكا | معبر سيمالكا
  type  village
  in    sy-ha
  latin Semalka
  at    37.08 42.37
  yes   دوى انفجار عنيف في [سيمالكا] عند الظهر.
  no    وقع المحامي السيمالكاوي على العقد.

place sy-ha-nashwa
  name  حي النشوة
  shy   النشوة
  type  quarter
  in    sy-ha
  latin Nashwa
  at    36.49 40.74
  yes   انفجرت سيارة في [حي النشوة] قبل الظهر.
  no    كتب الشاعر النشواوي قصيدة طويلة.

place sy-ha-ghuwayran
  name  غويران | حي غويران | سجن غويران
  type  quarter
  in    sy-ha
  latin Ghuwayran
  at    36.48 40.75
  yes   فتش الجنود بيوتا في [غويران] فجرا.
  no    فاز اللاعب الغويراناوي بالسباق الأخير.

place sy-ha-mount-abdulaziz
  name  جبل عبد العزيز | جبل عبدالعزيز
  type  area
  in    sy-ha
  latin Mount Abdulaziz
  at    36.42 40.30
  yes   أطلقت القوات حملة جديدة في [جبل عبد العزيز].
  no    عزف الموسيقي العزيزاوي لحنا هادئا.

place sy-ha-al-shaddadi-field
  name  حقول الشدادي
  type  base
  in    sy-ha
  latin Al Shaddadi field
  at    36.07 40.73
  yes   هبطت طائرتان في [حقول الشدادي] بعد منتصف الليل.
  no    باع التاجر الحقولاوي متجره القديم.

place sy-ha-kawkab
  name  جبل كوكب | فوج كوكب
  type  base
  in    sy-ha
  latin Kawkab
  at    36.54 40.83
  yes   تمركزت القوة داخل [جبل كوكب] شهرا.
  no    رسم الفنان الكوكباوي لوحة جديدة.

place sy-ha-roj
  name  مخيم روج
  shy   روج
  type  camp
  in    sy-ha
  latin Roj
  at    36.95 42.05
  yes   وزع المتطوعون الخبز في [مخيم روج] صباحا.
  no    اعتذر الطبيب الروجاوي عن الحضور.

place sy-ha-al-arisha
  name  مخيم العريشة
  shy   العريشة
  type  camp
  in    sy-ha
  latin Al Arisha
  at    36.27 40.73
  yes   دخلت شاحنتان إلى [مخيم العريشة] أمس.
  no    شكر المدرب العريشاوي جمهوره.

place sy-hi-homs-city
  name  حمص
  type  city
  in    sy-hi
  latin Homs
  at    34.73 36.71
  wikidata Q131301
  yes   وصل فريق الإغاثة إلى [حمص] مع الفجر.
  no    وقع المحامي الحمصاوي على العقد.

place sy-hi-al-waer
  name  الوعر | حي الوعر
  type  quarter
  in    sy-hi
  latin Al Waer
  at    34.74 36.67
  yes   اندلعت اشتباكات في [الوعر] بعد العشاء.
  no    كتب الشاعر الوعراوي قصيدة طويلة.

place sy-hi-bab-amr
  name  بابا عمرو | باب عمرو
  type  quarter
  in    sy-hi
  latin Bab Amr
  at    34.71 36.69
  yes   أصيب مارة في [بابا عمرو] برصاص طائش.
  no    فاز اللاعب الباباوي بالسباق الأخير.

place sy-hi-khalidiyah-homs
  name  حي الخالدية
  shy   الخالدية
  type  quarter
  in    sy-hi
  latin Khalidiyah (Homs)
  at    34.74 36.72
  yes   انفجرت سيارة في [حي الخالدية] قبل الظهر.
  no    عزف الموسيقي الخالداوي لحنا هادئا.

place sy-hi-al-zahra-homs
  name  حي الزهراء
  shy   الزهراء
  type  quarter
  in    sy-hi
  latin Al Zahra (Homs)
  at    34.73 36.74
  yes   فتش الجنود بيوتا في [حي الزهراء] فجرا.
  no    باع التاجر الزهراوي متجره القديم.

place sy-hi-tallkalakh
  name  تلكلخ
  type  town
  in    sy-hi
  latin Tallkalakh
  at    34.67 36.26
  wikidata Q24341
  yes   نزحت عشرات العائلات من [تلكلخ] باتجاه الحدود.
  no    رسم الفنان التلكلخاوي لوحة جديدة.

place sy-hi-al-furqlus
  name  الفرقلس
  type  town
  in    sy-hi
  latin Al Furqlus
  at    34.60 37.08
  yes   قالت الشرطة إنها فتشت منازل في [الفرقلس].
  no    رسم الفنان الفرقلساوي لوحة جديدة.

place sy-hi-al-ghantu
  name  الغنطو
  type  town
  in    sy-hi
  latin Al Ghantu
  at    34.81 36.70
  wikidata Q310892
  yes   عاد الهدوء إلى [الغنطو] بعد يومين.
  no    اعتذر الطبيب الغنطواوي عن الحضور.

place sy-hi-sadad
  name  بلدة صدد | صدد السورية
  shy   صدد
  type  town
  in    sy-hi
  latin Sadad
  at    34.31 36.92
  wikidata Q3461076
  yes   دفن الأهالي قتلاهم في [بلدة صدد] أمس.
  no    شكر المدرب الصدداوي جمهوره.

place sy-hi-mahin
  shy   مهين
  type  town
  in    sy-hi
  latin Mahin
  at    34.24 37.06
  yes   وصل فريق الإغاثة إلى بلدة [مهين] مع الفجر.
  no    وقع المحامي المهيناوي على العقد.

place sy-hi-hisya
  name  حسياء | حسيا
  type  town
  in    sy-hi
  latin Hisya
  at    34.41 36.76
  wikidata Q5871229
  yes   قطع السيل الطريق المؤدي إلى [حسياء].
  no    كتب الشاعر الحسياوي قصيدة طويلة.

place sy-hi-al-mukharram
  name  المخرم
  type  town
  in    sy-hi
  latin Al Mukharram
  at    34.82 37.08
  yes   سيطر المسلحون على [المخرم] بعد معارك قصيرة.
  no    فاز اللاعب المخرماوي بالسباق الأخير.

place sy-hi-tir-maalah
  name  تير معلة
  type  village
  in    sy-hi
  latin Tir Maalah
  at    34.79 36.71
  yes   هاجم مجهولون نقطة تفتيش في [تير معلة] ليلا.
  no    عزف الموسيقي التيراوي لحنا هادئا.

place sy-hi-al-shaer
  name  حقل شاعر | حقل الشاعر | جبل شاعر
  type  base
  in    sy-hi
  latin Al Shaer
  at    34.93 37.75
  yes   هبطت طائرتان في [حقل شاعر] بعد منتصف الليل.
  no    باع التاجر الحقلاوي متجره القديم.

place sy-hi-jazal
  name  حقل جزل
  shy   جزل
  type  base
  in    sy-hi
  latin Jazal
  at    34.70 37.95
  yes   تمركزت القوة داخل [حقل جزل] شهرا.
  no    رسم الفنان الحقلاوي لوحة جديدة.

place sy-hi-kafr-laha
  name  كفرلاها | كفر لاها
  type  town
  in    sy-hi
  latin Kafr Laha
  at    34.88 36.52
  wikidata Q3079261
  yes   التقى الوسطاء بشيوخ العشائر في [كفرلاها].
  no    اعتذر الطبيب الكفرلاهاوي عن الحضور.

place sy-hi-taldou
  name  تلدو
  type  town
  in    sy-hi
  latin Taldou
  at    34.87 36.54
  yes   سقطت قذيفتان قرب [تلدو] ولم يصب أحد.
  no    شكر المدرب التلدواوي جمهوره.

place sy-hi-al-dar-al-kabirah
  name  الدار الكبيرة
  type  village
  in    sy-hi
  latin Al Dar al Kabirah
  at    34.79 36.68
  yes   دوى انفجار عنيف في [الدار الكبيرة] عند الظهر.
  no    وقع المحامي الداراوي على العقد.

place sy-hi-krak-des-chevaliers
  name  قلعة الحصن
  type  area
  in    sy-hi
  latin Krak des Chevaliers
  at    34.76 36.29
  yes   قصفت الطائرات مواقع في [قلعة الحصن] عند الفجر.
  no    كتب الشاعر القلعاوي قصيدة طويلة.

place sy-hi-umm-sharshouh
  name  أم شرشوح
  type  village
  in    sy-hi
  latin Umm Sharshouh
  at    34.83 36.67
  yes   توجهت قافلة المساعدات نحو [أم شرشوح] صباحا.
  no    فاز اللاعب الأماوي بالسباق الأخير.

place sy-hi-al-badiya
  name  البادية السورية | بادية الشام | بادية حمص
  type  area
  in    sy-hi
  latin Al Badiya
  at    34.50 38.50
  yes   أطلقت القوات حملة جديدة في [البادية السورية].
  no    عزف الموسيقي الباداوي لحنا هادئا.

place sy-hi-t4-tower
  name  البيارات | بيارات تدمر
  type  village
  in    sy-hi
  latin T4 tower
  at    34.52 37.60
  yes   أغلقت الأسواق أبوابها في [البيارات] حدادا.
  no    باع التاجر البياراتاوي متجره القديم.

place sy-hi-shayrat
  name  مطار الشعيرات | قاعدة الشعيرات
  shy   الشعيرات
  type  base
  in    sy-hi
  latin Shayrat
  at    34.49 36.91
  yes   فرضت الحراسة حول [مطار الشعيرات] طوقا محكما.
  no    باع التاجر الشعيراتاوي متجره القديم.

place sy-hi-al-tanf
  name  التنف | معبر التنف | قاعدة التنف
  type  village
  in    sy-hi
  latin Al Tanf
  at    33.50 38.67
  yes   نزحت عشرات العائلات من [التنف] باتجاه الحدود.
  no    رسم الفنان التنفاوي لوحة جديدة.

place sy-hl-aleppo-city
  name  حلب | حلب الشهباء
  type  city
  in    sy-hl
  latin Aleppo
  at    36.20 37.16
  wikidata Q41183
  yes   التقى الوسطاء بشيوخ العشائر في [حلب].
  no    اعتذر الطبيب الحلباوي عن الحضور.

place sy-hl-al-atarib
  name  الأتارب
  type  town
  in    sy-hl
  latin Al Atarib
  at    36.14 36.82
  wikidata Q4118953
  yes   سقطت قذيفتان قرب [الأتارب] ولم يصب أحد.
  no    شكر المدرب الأتارباوي جمهوره.

place sy-hl-anadan
  name  عندان
  type  town
  in    sy-hl
  latin Anadan
  at    36.30 37.04
  yes   دوى انفجار عنيف في [عندان] عند الظهر.
  no    وقع المحامي العنداناوي على العقد.

place sy-hl-hreitan
  name  حريتان
  type  town
  in    sy-hl
  latin Hreitan
  at    36.29 37.08
  yes   انسحب الجنود من [حريتان] قبل الغروب.
  no    كتب الشاعر الحريتاناوي قصيدة طويلة.

place sy-hl-hayyan
  name  حيان السورية | بلدة حيان
  shy   حيان
  type  town
  in    sy-hl
  latin Hayyan
  at    36.33 37.08
  yes   توجهت قافلة المساعدات نحو [حيان السورية] صباحا.
  no    فاز اللاعب الحياناوي بالسباق الأخير.

place sy-hl-deir-hafer
  name  دير حافر
  type  town
  in    sy-hl
  latin Deir Hafer
  at    36.16 37.71
  wikidata Q5243296
  yes   عثر الرعاة على لغم خارج [دير حافر].
  no    عزف الموسيقي الديراوي لحنا هادئا.

place sy-hl-sarrin
  name  صرين | بلدة صرين
  type  town
  in    sy-hl
  latin Sarrin
  at    36.61 38.26
  yes   أغلقت الأسواق أبوابها في [صرين] حدادا.
  no    باع التاجر الصريناوي متجره القديم.

place sy-hl-qara-qozak
  name  قره قوزاق | جسر قره قوزاق
  type  village
  in    sy-hl
  latin Qara Qozak
  at    36.63 38.22
  yes   قالت الشرطة إنها فتشت منازل في [قره قوزاق].
  no    رسم الفنان القراوي لوحة جديدة.

place sy-hl-soran-azaz
  name  صوران إعزاز
  type  town
  in    sy-hl
  latin Soran (Azaz)
  at    36.57 37.21
  yes   عاد الهدوء إلى [صوران إعزاز] بعد يومين.
  no    اعتذر الطبيب الصوراناوي عن الحضور.

place sy-hl-al-rai
  name  بلدة الراعي | الراعي السورية
  shy   الراعي
  type  town
  in    sy-hl
  latin Al Rai
  at    36.62 37.45
  yes   دفن الأهالي قتلاهم في [بلدة الراعي] أمس.
  no    شكر المدرب الراعاوي جمهوره.

place sy-hl-tadef
  name  تادف
  type  town
  in    sy-hl
  latin Tadef
  at    36.35 37.53
  wikidata Q7697373
  yes   وصل فريق الإغاثة إلى [تادف] مع الفجر.
  no    وقع المحامي التادفاوي على العقد.

place sy-hl-qabasin
  name  قباسين
  type  town
  in    sy-hl
  latin Qabasin
  at    36.43 37.57
  yes   قطع السيل الطريق المؤدي إلى [قباسين].
  no    كتب الشاعر القباسيناوي قصيدة طويلة.

place sy-hl-akhtarin
  name  أخترين
  type  town
  in    sy-hl
  latin Akhtarin
  at    36.51 37.33
  yes   سيطر المسلحون على [أخترين] بعد معارك قصيرة.
  no    فاز اللاعب الأختريناوي بالسباق الأخير.

place sy-hl-bashkoy
  name  باشكوي
  type  village
  in    sy-hl
  latin Bashkoy
  at    36.32 37.12
  yes   هاجم مجهولون نقطة تفتيش في [باشكوي] ليلا.
  no    عزف الموسيقي الباشكواوي لحنا هادئا.

place sy-hl-khan-tuman
  name  خان طومان
  type  village
  in    sy-hl
  latin Khan Tuman
  at    36.12 37.05
  yes   عثر الرعاة على لغم خارج [خان طومان].
  no    عزف الموسيقي الخاناوي لحنا هادئا.

place sy-hl-al-hader
  name  بلدة الحاضر | الحاضر السورية
  shy   الحاضر
  type  town
  in    sy-hl
  latin Al Hader
  at    36.00 37.05
  yes   أغلقت الأسواق أبوابها في [بلدة الحاضر] حدادا.
  no    باع التاجر الحاضراوي متجره القديم.

place sy-hl-al-eis
  name  بلدة العيس | تل العيس
  shy   العيس
  type  village
  in    sy-hl
  latin Al Eis
  at    35.99 36.99
  yes   قالت الشرطة إنها فتشت منازل في [بلدة العيس].
  no    رسم الفنان العيساوي لوحة جديدة.

place sy-hl-kafr-hamra
  name  كفر حمرة
  type  village
  in    sy-hl
  latin Kafr Hamra
  at    36.26 37.08
  yes   عاد الهدوء إلى [كفر حمرة] بعد يومين.
  no    اعتذر الطبيب الكفراوي عن الحضور.

place sy-hl-zitan
  name  زيتان
  type  village
  in    sy-hl
  latin Zitan
  at    36.09 37.05
  yes   دفن الأهالي قتلاهم في [زيتان] أمس.
  no    شكر المدرب الزيتاناوي جمهوره.

place sy-hl-maskanah
  name  بلدة مسكنة
  shy   مسكنة
  type  town
  in    sy-hl
  latin Maskanah
  at    35.96 38.04
  yes   وصل فريق الإغاثة إلى [بلدة مسكنة] مع الفجر.
  no    وقع المحامي المسكناوي على العقد.

place sy-hl-khanasir
  name  خناصر
  type  town
  in    sy-hl
  latin Khanasir
  at    35.78 37.49
  wikidata Q4751791
  yes   قطع السيل الطريق المؤدي إلى [خناصر].
  no    كتب الشاعر الخناصراوي قصيدة طويلة.

place sy-hl-al-zahraa-aleppo
  name  بلدة الزهراء
  shy   الزهراء
  type  town
  in    sy-hl
  latin Al Zahraa (Aleppo)
  at    36.36 37.02
  yes   سيطر المسلحون على [بلدة الزهراء] بعد معارك قصيرة.
  no    فاز اللاعب الزهراوي بالسباق الأخير.

place sy-hl-kafr-naya
  name  كفرنايا | كفر نايا
  type  village
  in    sy-hl
  latin Kafr Naya
  at    36.40 37.08
  yes   هاجم مجهولون نقطة تفتيش في [كفرنايا] ليلا.
  no    عزف الموسيقي الكفرناياوي لحنا هادئا.

place sy-hl-al-bab-countryside-bizaah
  name  بزاعة
  type  town
  in    sy-hl
  latin Al Bab countryside Bizaah
  at    36.37 37.55
  yes   انقطع الماء عن [بزاعة] منذ أسبوع.
  no    باع التاجر البزاعاوي متجره القديم.

place sy-hl-ariha-aleppo
  name  الشيخ مقصود | حي الشيخ مقصود
  type  quarter
  in    sy-hl
  latin Ariha (Aleppo)
  at    36.25 37.13
  yes   أصيب مارة في [الشيخ مقصود] برصاص طائش.
  no    رسم الفنان الشيخاوي لوحة جديدة.

place sy-hl-ashrafiyah
  name  حي الأشرفية
  shy   الأشرفية
  type  quarter
  in    sy-hl
  latin Ashrafiyah
  at    36.24 37.14
  yes   انفجرت سيارة في [حي الأشرفية] قبل الظهر.
  no    اعتذر الطبيب الأشرفاوي عن الحضور.

place sy-hl-castello
  name  الكاستيلو | طريق الكاستيلو
  type  village
  in    sy-hl
  latin Castello
  at    36.26 37.13
  yes   سقطت قذيفتان قرب [الكاستيلو] ولم يصب أحد.
  no    شكر المدرب الكاستيلواوي جمهوره.

place sy-hl-ramouseh
  name  الراموسة
  type  quarter
  in    sy-hl
  latin Ramouseh
  at    36.15 37.13
  yes   رفع السكان السواتر في [الراموسة] خوفا من القصف.
  no    وقع المحامي الراموساوي على العقد.

place sy-hl-salah-al-din-aleppo
  name  حي صلاح الدين
  type  quarter
  in    sy-hl
  latin Salah al Din (Aleppo)
  at    36.18 37.12
  yes   اندلعت اشتباكات في [حي صلاح الدين] بعد العشاء.
  no    كتب الشاعر الديناوي قصيدة طويلة.

place sy-hl-bustan-al-qasr
  name  بستان القصر
  type  quarter
  in    sy-hl
  latin Bustan al Qasr
  at    36.19 37.14
  yes   أصيب مارة في [بستان القصر] برصاص طائش.
  no    فاز اللاعب البستاناوي بالسباق الأخير.

place sy-hl-kallaseh
  name  حي الكلاسة
  shy   الكلاسة
  type  quarter
  in    sy-hl
  latin Kallaseh
  at    36.19 37.15
  yes   اندلعت اشتباكات في [حي الكلاسة] بعد العشاء.
  no    فاز اللاعب الكلاساوي بالسباق الأخير.

place sy-hl-shaar
  name  حي الشعار
  shy   الشعار
  type  quarter
  in    sy-hl
  latin Shaar
  at    36.20 37.19
  yes   أصيب مارة في [حي الشعار] برصاص طائش.
  no    عزف الموسيقي الشعاراوي لحنا هادئا.

place sy-hl-aleppo-airport
  name  مطار حلب | مطار حلب الدولي
  type  base
  in    sy-hl
  latin Aleppo Airport
  at    36.18 37.22
  yes   فرضت الحراسة حول [مطار حلب] طوقا محكما.
  no    باع التاجر الحلباوي متجره القديم.

place sy-hl-nayrab
  name  مخيم النيرب | مطار النيرب
  shy   النيرب
  type  camp
  in    sy-hl
  latin Nayrab
  at    36.17 37.23
  yes   اندلع حريق صغير في [مخيم النيرب] ليلا.
  no    رسم الفنان النيرباوي لوحة جديدة.

place sy-hl-mount-simeon
  name  جبل سمعان
  type  area
  in    sy-hl
  latin Mount Simeon
  at    36.33 36.85
  yes   فقد الجيش الاتصال بمروحية فوق [جبل سمعان].
  no    اعتذر الطبيب السمعاناوي عن الحضور.

place sy-hl-daret-izza
  name  دارة عزة
  type  town
  in    sy-hl
  latin Daret Izza
  at    36.28 36.85
  yes   سقطت قذيفتان قرب [دارة عزة] ولم يصب أحد.
  no    شكر المدرب الداراوي جمهوره.

place sy-hl-kafr-takharim
  name  كفر تخاريم
  type  town
  in    sy-hl
  latin Kafr Takharim
  at    36.12 36.51
  wikidata Q4120373
  yes   دوى انفجار عنيف في [كفر تخاريم] عند الظهر.
  no    وقع المحامي الكفراوي على العقد.

place sy-hl-sheikh-najjar
  name  الشيخ نجار
  type  quarter
  in    sy-hl
  latin Sheikh Najjar
  at    36.26 37.24
  yes   انفجرت سيارة في [الشيخ نجار] قبل الظهر.
  no    كتب الشاعر الشيخاوي قصيدة طويلة.

place sy-hl-menagh
  name  مطار منغ | منغ | مطار منغ العسكري
  type  base
  in    sy-hl
  latin Menagh
  at    36.52 37.04
  yes   استهدفت الصواريخ [مطار منغ] من جديد.
  no    فاز اللاعب المنغاوي بالسباق الأخير.

place sy-hl-bab-al-salama
  name  باب السلامة | معبر باب السلامة
  type  village
  in    sy-hl
  latin Bab al Salama
  at    36.63 37.09
  yes   عثر الرعاة على لغم خارج [باب السلامة].
  no    عزف الموسيقي الباباوي لحنا هادئا.

place sy-hl-jindires
  name  جنديرس
  type  town
  in    sy-hl
  latin Jindires
  at    36.39 36.69
  yes   أغلقت الأسواق أبوابها في [جنديرس] حدادا.
  no    باع التاجر الجنديرساوي متجره القديم.

place sy-hl-rajo
  name  بلدة راجو | راجو السورية
  shy   راجو
  type  town
  in    sy-hl
  latin Rajo
  at    36.67 36.66
  yes   قالت الشرطة إنها فتشت منازل في [بلدة راجو].
  no    رسم الفنان الراجواوي لوحة جديدة.

place sy-hl-bulbul
  name  بلبل السورية | ناحية بلبل
  shy   بلبل
  type  town
  in    sy-hl
  latin Bulbul
  at    36.76 36.83
  yes   عاد الهدوء إلى [بلبل السورية] بعد يومين.
  no    اعتذر الطبيب البلبلاوي عن الحضور.

place sy-hl-umm-housh
  name  أم حوش
  type  village
  in    sy-hl
  latin Umm Housh
  at    36.38 37.19
  yes   دفن الأهالي قتلاهم في [أم حوش] أمس.
  no    شكر المدرب الأماوي جمهوره.

place sy-hl-herbel
  name  حربل
  type  village
  in    sy-hl
  latin Herbel
  at    36.42 37.15
  yes   وصل فريق الإغاثة إلى [حربل] مع الفجر.
  no    وقع المحامي الحربلاوي على العقد.

place sy-hl-al-shuyukh
  name  الشيوخ الفوقاني | الشيوخ تحتاني
  type  town
  in    sy-hl
  latin Al Shuyukh
  at    36.79 38.02
  yes   قطع السيل الطريق المؤدي إلى [الشيوخ الفوقاني].
  no    كتب الشاعر الشيوخاوي قصيدة طويلة.

place sy-hl-ghandura
  name  الغندورة
  type  village
  in    sy-hl
  latin Ghandura
  at    36.68 37.68
  yes   انسحب الجنود من [الغندورة] قبل الغروب.
  no    كتب الشاعر الغندوراوي قصيدة طويلة.

place sy-hl-arima
  name  العريمة
  type  town
  in    sy-hl
  latin Arima
  at    36.44 37.75
  yes   توجهت قافلة المساعدات نحو [العريمة] صباحا.
  no    فاز اللاعب العريماوي بالسباق الأخير.

place sy-hl-infantry-school
  name  مدرسة المشاة
  type  base
  in    sy-hl
  latin Infantry school
  at    36.30 37.23
  yes   تمركزت القوة داخل [مدرسة المشاة] شهرا.
  no    عزف الموسيقي المدرساوي لحنا هادئا.

place sy-hl-kuweires-village
  name  كويرس شرقي
  type  village
  in    sy-hl
  latin Kuweires village
  at    36.19 37.58
  yes   أغلقت الأسواق أبوابها في [كويرس شرقي] حدادا.
  no    باع التاجر الكويرساوي متجره القديم.

place sy-hl-al-mashfa
  name  المحطة الحرارية
  type  base
  in    sy-hl
  latin Al Mashfa
  at    36.23 37.35
  yes   استهدفت الصواريخ [المحطة الحرارية] من جديد.
  no    رسم الفنان المحطاوي لوحة جديدة.

place sy-hl-jubb-al-safa
  name  جب الصفا
  type  village
  in    sy-hl
  latin Jubb al Safa
  at    36.18 37.40
  yes   عاد الهدوء إلى [جب الصفا] بعد يومين.
  no    اعتذر الطبيب الجباوي عن الحضور.

place sy-hm-hama-city
  name  حماة
  type  city
  in    sy-hm
  latin Hama
  at    35.13 36.75
  wikidata Q173545
  yes   دفن الأهالي قتلاهم في [حماة] أمس.
  no    شكر المدرب الحمااوي جمهوره.

place sy-hm-souran
  name  صوران حماة | صوران السورية
  type  town
  in    sy-hm
  latin Souran
  at    35.29 36.74
  wikidata Q7645373
  yes   وصل فريق الإغاثة إلى [صوران حماة] مع الفجر.
  no    وقع المحامي الصوراناوي على العقد.

place sy-hm-masyaf
  name  مصياف
  type  town
  in    sy-hm
  latin Masyaf
  at    35.06 36.34
  wikidata Q825818
  yes   قطع السيل الطريق المؤدي إلى [مصياف].
  no    كتب الشاعر المصيافاوي قصيدة طويلة.

place sy-hm-al-suqaylabiyah
  name  السقيلبية
  type  town
  in    sy-hm
  latin Al Suqaylabiyah
  at    35.37 36.40
  wikidata Q986763
  yes   سيطر المسلحون على [السقيلبية] بعد معارك قصيرة.
  no    فاز اللاعب السقيلباوي بالسباق الأخير.

place sy-hm-halfaya
  name  حلفايا
  type  town
  in    sy-hm
  latin Halfaya
  at    35.26 36.61
  wikidata Q1704164
  yes   هاجم مجهولون نقطة تفتيش في [حلفايا] ليلا.
  no    عزف الموسيقي الحلفاياوي لحنا هادئا.

place sy-hm-al-lataminah
  name  اللطامنة
  type  town
  in    sy-hm
  latin Al Lataminah
  at    35.32 36.62
  yes   انقطع الماء عن [اللطامنة] منذ أسبوع.
  no    باع التاجر اللطامناوي متجره القديم.

place sy-hm-taybat-al-imam
  name  طيبة الإمام
  type  town
  in    sy-hm
  latin Taybat al Imam
  at    35.27 36.71
  wikidata Q4120104
  yes   نزحت عشرات العائلات من [طيبة الإمام] باتجاه الحدود.
  no    رسم الفنان الطيباوي لوحة جديدة.

place sy-hm-khattab
  name  بلدة خطاب
  shy   خطاب
  type  village
  in    sy-hm
  latin Khattab
  at    35.20 36.66
  yes   التقى الوسطاء بشيوخ العشائر في [بلدة خطاب].
  no    اعتذر الطبيب الخطاباوي عن الحضور.

place sy-hm-jourin
  name  جورين
  type  village
  in    sy-hm
  latin Jourin
  at    35.62 36.26
  yes   سقطت قذيفتان قرب [جورين] ولم يصب أحد.
  no    شكر المدرب الجوريناوي جمهوره.

place sy-hm-al-ziyarah
  name  بلدة الزيارة السورية
  type  village
  in    sy-hm
  latin Al Ziyarah
  at    35.68 36.35
  yes   دوى انفجار عنيف في [بلدة الزيارة السورية] عند الظهر.
  no    وقع المحامي السوراوي على العقد.

place sy-hm-qalaat-al-madiq
  name  قلعة المضيق
  type  town
  in    sy-hm
  latin Qalaat al Madiq
  at    35.42 36.40
  yes   وصل فريق الإغاثة إلى [قلعة المضيق] مع الفجر.
  no    وقع المحامي القلعاوي على العقد.

place sy-hm-karnaz
  name  كرناز
  type  town
  in    sy-hm
  latin Karnaz
  at    35.37 36.50
  yes   قطع السيل الطريق المؤدي إلى [كرناز].
  no    كتب الشاعر الكرنازاوي قصيدة طويلة.

place sy-hm-tremseh
  name  التريمسة
  type  village
  in    sy-hm
  latin Tremseh
  at    35.28 36.52
  wikidata Q7697373
  yes   سيطر المسلحون على [التريمسة] بعد معارك قصيرة.
  no    فاز اللاعب التريمساوي بالسباق الأخير.

place sy-hm-al-saan
  name  السعن
  type  town
  in    sy-hm
  latin Al Saan
  at    35.28 37.37
  yes   هاجم مجهولون نقطة تفتيش في [السعن] ليلا.
  no    عزف الموسيقي السعناوي لحنا هادئا.

place sy-hm-uqayribat
  name  عقيربات
  type  town
  in    sy-hm
  latin Uqayribat
  at    34.98 37.52
  yes   انقطع الماء عن [عقيربات] منذ أسبوع.
  no    باع التاجر العقيرباتاوي متجره القديم.

place sy-hm-maan
  name  قرية معان
  shy   معان
  type  village
  in    sy-hm
  latin Maan
  at    35.38 36.74
  yes   نزحت عشرات العائلات من [قرية معان] باتجاه الحدود.
  no    رسم الفنان المعاناوي لوحة جديدة.

place sy-hm-qamhana
  name  قمحانة
  type  village
  in    sy-hm
  latin Qamhana
  at    35.20 36.73
  yes   التقى الوسطاء بشيوخ العشائر في [قمحانة].
  no    اعتذر الطبيب القمحاناوي عن الحضور.

place sy-hm-kafr-nabudah
  name  كفر نبودة | كفرنبودة
  type  town
  in    sy-hm
  latin Kafr Nabudah
  at    35.43 36.48
  yes   سقطت قذيفتان قرب [كفر نبودة] ولم يصب أحد.
  no    شكر المدرب الكفراوي جمهوره.

place sy-hm-mabujah
  name  المبعوجة
  type  village
  in    sy-hm
  latin Mabujah
  at    35.12 37.22
  yes   دوى انفجار عنيف في [المبعوجة] عند الظهر.
  no    وقع المحامي المبعوجاوي على العقد.

place sy-hm-ithriya
  shy   إثريا
  type  village
  in    sy-hm
  latin Ithriya
  at    35.36 37.78
  yes   انسحب الجنود من قرية [إثريا] قبل الغروب.
  no    كتب الشاعر الإثرياوي قصيدة طويلة.

place sy-hm-zeytoun
  name  تل واسط
  type  village
  in    sy-hm
  latin Zeytoun
  at    35.60 36.30
  yes   توجهت قافلة المساعدات نحو [تل واسط] صباحا.
  no    فاز اللاعب التلاوي بالسباق الأخير.

place sy-hm-tall-salhab
  name  تل سلحب
  type  town
  in    sy-hm
  latin Tall Salhab
  at    35.26 36.38
  wikidata Q3265279
  yes   عثر الرعاة على لغم خارج [تل سلحب].
  no    عزف الموسيقي التلاوي لحنا هادئا.

place sy-hm-rabia-hama
  name  الربيعة السورية
  type  village
  in    sy-hm
  latin Rabia (Hama)
  at    35.12 36.58
  yes   أغلقت الأسواق أبوابها في [الربيعة السورية] حدادا.
  no    باع التاجر الربيعاوي متجره القديم.

place sy-hm-hama-airport
  name  مطار حماة | مطار حماة العسكري
  type  base
  in    sy-hm
  latin Hama airport
  at    35.12 36.71
  yes   تمركزت القوة داخل [مطار حماة] شهرا.
  no    رسم الفنان الحمااوي لوحة جديدة.

place sy-id-idlib-city
  name  إدلب
  type  city
  in    sy-id
  latin Idlib
  at    35.93 36.63
  wikidata Q131301
  yes   عاد الهدوء إلى [إدلب] بعد يومين.
  no    اعتذر الطبيب الإدلباوي عن الحضور.

place sy-id-ariha
  name  أريحا السورية | مدينة أريحا السورية
  type  town
  in    sy-id
  latin Ariha
  at    35.81 36.61
  wikidata Q2631639
  yes   دفن الأهالي قتلاهم في [أريحا السورية] أمس.
  no    شكر المدرب الأريحاوي جمهوره.

place sy-id-sarmada
  name  سرمدا
  type  town
  in    sy-id
  latin Sarmada
  at    36.18 36.72
  yes   سقطت قذيفتان قرب [سرمدا] ولم يصب أحد.
  no    شكر المدرب السرمداوي جمهوره.

place sy-id-al-dana
  name  الدانا | بلدة الدانا
  type  town
  in    sy-id
  latin Al Dana
  at    36.21 36.77
  yes   دوى انفجار عنيف في [الدانا] عند الظهر.
  no    وقع المحامي الداناوي على العقد.

place sy-id-harem
  name  مدينة حارم | حارم السورية
  shy   حارم
  type  town
  in    sy-id
  latin Harem
  at    36.21 36.52
  wikidata Q771907
  yes   انسحب الجنود من [مدينة حارم] قبل الغروب.
  no    كتب الشاعر الحارماوي قصيدة طويلة.

place sy-id-salqin
  name  سلقين
  type  town
  in    sy-id
  latin Salqin
  at    36.14 36.45
  wikidata Q1498128
  yes   توجهت قافلة المساعدات نحو [سلقين] صباحا.
  no    فاز اللاعب السلقيناوي بالسباق الأخير.

place sy-id-darkush
  name  دركوش
  type  town
  in    sy-id
  latin Darkush
  at    35.99 36.39
  wikidata Q5223803
  yes   عثر الرعاة على لغم خارج [دركوش].
  no    عزف الموسيقي الدركوشاوي لحنا هادئا.

place sy-id-maarrat-misrin
  name  معرة مصرين | معرتمصرين
  type  town
  in    sy-id
  latin Maarrat Misrin
  at    36.01 36.67
  wikidata Q825818
  yes   أغلقت الأسواق أبوابها في [معرة مصرين] حدادا.
  no    باع التاجر المعراوي متجره القديم.

place sy-id-taftanaz
  name  تفتناز | مطار تفتناز
  type  town
  in    sy-id
  latin Taftanaz
  at    36.00 36.79
  wikidata Q844598
  yes   قالت الشرطة إنها فتشت منازل في [تفتناز].
  no    رسم الفنان التفتنازاوي لوحة جديدة.

place sy-id-sarmin
  name  سرمين
  type  town
  in    sy-id
  latin Sarmin
  at    35.90 36.73
  wikidata Q1645039
  yes   عاد الهدوء إلى [سرمين] بعد يومين.
  no    اعتذر الطبيب السرميناوي عن الحضور.

place sy-id-jarjanaz
  name  جرجناز
  type  town
  in    sy-id
  latin Jarjanaz
  at    35.60 36.78
  yes   دفن الأهالي قتلاهم في [جرجناز] أمس.
  no    شكر المدرب الجرجنازاوي جمهوره.

place sy-id-jabal-zawiya
  name  جبل الزاوية
  type  area
  in    sy-id
  latin Jabal Zawiya
  at    35.72 36.57
  yes   عبر المهربون [جبل الزاوية] ليلا.
  no    وقع المحامي الزاواوي على العقد.

place sy-id-ihsim
  name  إحسم
  type  town
  in    sy-id
  latin Ihsim
  at    35.73 36.56
  yes   قطع السيل الطريق المؤدي إلى [إحسم].
  no    كتب الشاعر الإحسماوي قصيدة طويلة.

place sy-id-kansafra
  name  كنصفرة
  type  village
  in    sy-id
  latin Kansafra
  at    35.66 36.49
  yes   سيطر المسلحون على [كنصفرة] بعد معارك قصيرة.
  no    فاز اللاعب الكنصفراوي بالسباق الأخير.

place sy-id-khan-assubul
  name  خان السبل
  type  village
  in    sy-id
  latin Khan Assubul
  at    35.72 36.74
  yes   هاجم مجهولون نقطة تفتيش في [خان السبل] ليلا.
  no    عزف الموسيقي الخاناوي لحنا هادئا.

place sy-id-hass
  name  بلدة حاس | حاس السورية
  shy   حاس
  type  village
  in    sy-id
  latin Hass
  at    35.67 36.57
  yes   انقطع الماء عن [بلدة حاس] منذ أسبوع.
  no    باع التاجر الحاساوي متجره القديم.

place sy-id-maar-shurin
  name  معرشورين
  type  village
  in    sy-id
  latin Maar Shurin
  at    35.66 36.71
  yes   نزحت عشرات العائلات من [معرشورين] باتجاه الحدود.
  no    رسم الفنان المعرشوريناوي لوحة جديدة.

place sy-id-al-tamanah
  name  التمانعة
  type  town
  in    sy-id
  latin Al Tamanah
  at    35.46 36.74
  yes   التقى الوسطاء بشيوخ العشائر في [التمانعة].
  no    اعتذر الطبيب التمانعاوي عن الحضور.

place sy-id-hazano
  name  حزانو
  type  village
  in    sy-id
  latin Hazano
  at    36.10 36.75
  yes   عاد الهدوء إلى [حزانو] بعد يومين.
  no    اعتذر الطبيب الحزانواوي عن الحضور.

place sy-id-kafr-yahmul
  name  كفريحمول
  type  village
  in    sy-id
  latin Kafr Yahmul
  at    36.02 36.70
  yes   دفن الأهالي قتلاهم في [كفريحمول] أمس.
  no    شكر المدرب الكفريحمولاوي جمهوره.

place sy-id-al-mastumah
  name  المسطومة | معسكر المسطومة
  type  village
  in    sy-id
  latin Al Mastumah
  at    35.87 36.63
  yes   وصل فريق الإغاثة إلى [المسطومة] مع الفجر.
  no    وقع المحامي المسطوماوي على العقد.

place sy-id-qarmid
  name  معسكر القرميد
  type  base
  in    sy-id
  latin Qarmid
  at    35.85 36.65
  yes   غادر آخر الجنود [معسكر القرميد] صباحا.
  no    كتب الشاعر المعسكراوي قصيدة طويلة.

place sy-id-frikka
  name  الفريكة
  type  village
  in    sy-id
  latin Frikka
  at    35.78 36.36
  yes   سيطر المسلحون على [الفريكة] بعد معارك قصيرة.
  no    فاز اللاعب الفريكاوي بالسباق الأخير.

place sy-id-qarqur
  name  تل القرقور | القرقور
  type  village
  in    sy-id
  latin Qarqur
  at    35.74 36.33
  yes   هاجم مجهولون نقطة تفتيش في [تل القرقور] ليلا.
  no    عزف الموسيقي التلاوي لحنا هادئا.

place sy-id-al-ghassaniyah
  name  الغسانية السورية
  type  village
  in    sy-id
  latin Al Ghassaniyah
  at    35.85 36.39
  yes   انقطع الماء عن [الغسانية السورية] منذ أسبوع.
  no    باع التاجر الغساناوي متجره القديم.

place sy-id-ishtabraq
  name  اشتبرق
  type  village
  in    sy-id
  latin Ishtabraq
  at    35.77 36.35
  yes   نزحت عشرات العائلات من [اشتبرق] باتجاه الحدود.
  no    رسم الفنان الاشتبرقاوي لوحة جديدة.

place sy-id-muhambal
  name  محمبل
  type  town
  in    sy-id
  latin Muhambal
  at    35.79 36.46
  yes   التقى الوسطاء بشيوخ العشائر في [محمبل].
  no    اعتذر الطبيب المحمبلاوي عن الحضور.

place sy-id-bidama
  name  بداما
  type  town
  in    sy-id
  latin Bidama
  at    35.83 36.21
  yes   سقطت قذيفتان قرب [بداما] ولم يصب أحد.
  no    شكر المدرب البداماوي جمهوره.

place sy-id-khirbet-al-joz
  name  خربة الجوز
  type  village
  in    sy-id
  latin Khirbet al Joz
  at    35.90 36.22
  yes   دوى انفجار عنيف في [خربة الجوز] عند الظهر.
  no    وقع المحامي الخرباوي على العقد.

place sy-id-armanaz
  name  أرمناز
  type  town
  in    sy-id
  latin Armanaz
  at    36.08 36.50
  wikidata Q168807
  yes   انسحب الجنود من [أرمناز] قبل الغروب.
  no    كتب الشاعر الأرمنازاوي قصيدة طويلة.

place sy-id-qah
  name  مخيم قاح | مخيمات قاح
  shy   قاح
  type  camp
  in    sy-id
  latin Qah
  at    36.27 36.66
  yes   وزع المتطوعون الخبز في [مخيم قاح] صباحا.
  no    فاز اللاعب القاحاوي بالسباق الأخير.

place sy-id-barisha
  name  باريشا
  type  village
  in    sy-id
  latin Barisha
  at    36.16 36.62
  yes   عثر الرعاة على لغم خارج [باريشا].
  no    عزف الموسيقي الباريشاوي لحنا هادئا.

place sy-id-wadi-al-deif
  name  وادي الضيف | معسكر وادي الضيف
  type  base
  in    sy-id
  latin Wadi al Deif
  at    35.66 36.70
  yes   هبطت طائرتان في [وادي الضيف] بعد منتصف الليل.
  no    باع التاجر الضيفاوي متجره القديم.

place sy-id-al-hamidiyah-camp
  name  معسكر الحامدية
  type  base
  in    sy-id
  latin Al Hamidiyah camp
  at    35.62 36.68
  yes   تمركزت القوة داخل [معسكر الحامدية] شهرا.
  no    رسم الفنان المعسكراوي لوحة جديدة.

place sy-id-sarja
  name  سرجة السورية
  type  village
  in    sy-id
  latin Sarja
  at    35.75 36.62
  yes   نزحت عشرات العائلات من [سرجة السورية] باتجاه الحدود.
  no    رسم الفنان السرجاوي لوحة جديدة.

place sy-id-kafr-aweid
  name  كفرعويد | كفر عويد
  type  village
  in    sy-id
  latin Kafr Aweid
  at    35.64 36.47
  yes   التقى الوسطاء بشيوخ العشائر في [كفرعويد].
  no    اعتذر الطبيب الكفرعويداوي عن الحضور.

place sy-id-bzabor
  name  بزابور
  type  village
  in    sy-id
  latin Bzabor
  at    35.77 36.58
  yes   سقطت قذيفتان قرب [بزابور] ولم يصب أحد.
  no    شكر المدرب البزابوراوي جمهوره.

place sy-la-latakia-city
  name  اللاذقية
  type  city
  in    sy-la
  latin Latakia
  at    35.52 35.79
  wikidata Q200030
  yes   دوى انفجار عنيف في [اللاذقية] عند الظهر.
  no    وقع المحامي اللاذقاوي على العقد.

place sy-la-slinfah
  name  صلنفة
  type  town
  in    sy-la
  latin Slinfah
  at    35.60 36.18
  wikidata Q986334
  yes   انسحب الجنود من [صلنفة] قبل الغروب.
  no    كتب الشاعر الصلنفاوي قصيدة طويلة.

place sy-la-jabal-al-akrad
  name  جبل الأكراد
  type  area
  in    sy-la
  latin Jabal al Akrad
  at    35.72 36.15
  yes   اختبأ الفارون في [جبل الأكراد] أياما.
  no    فاز اللاعب الأكراداوي بالسباق الأخير.

place sy-la-salma
  name  بلدة سلمى | سلمى السورية
  shy   سلمى
  type  town
  in    sy-la
  latin Salma
  at    35.67 36.08
  yes   عثر الرعاة على لغم خارج [بلدة سلمى].
  no    عزف الموسيقي السلماوي لحنا هادئا.

place sy-la-rabia
  name  بلدة ربيعة | ربيعة السورية
  shy   ربيعة
  type  town
  in    sy-la
  latin Rabia
  at    35.80 36.01
  yes   أغلقت الأسواق أبوابها في [بلدة ربيعة] حدادا.
  no    باع التاجر الربيعاوي متجره القديم.

place sy-la-al-haffah
  name  الحفة السورية | بلدة الحفة
  shy   الحفة
  type  town
  in    sy-la
  latin Al Haffah
  at    35.60 36.03
  wikidata Q2278356
  yes   قالت الشرطة إنها فتشت منازل في [الحفة السورية].
  no    رسم الفنان الحفاوي لوحة جديدة.

place sy-la-kinsabba
  name  كنسبا
  type  town
  in    sy-la
  latin Kinsabba
  at    35.73 36.17
  yes   عاد الهدوء إلى [كنسبا] بعد يومين.
  no    اعتذر الطبيب الكنسباوي عن الحضور.

place sy-la-doreen
  name  دورين السورية | قرية دورين
  shy   دورين
  type  village
  in    sy-la
  latin Doreen
  at    35.64 36.09
  yes   دفن الأهالي قتلاهم في [دورين السورية] أمس.
  no    شكر المدرب الدوريناوي جمهوره.

place sy-la-jub-al-ahmar
  name  الجب الأحمر
  type  area
  in    sy-la
  latin Jub al Ahmar
  at    35.66 36.18
  yes   عبر المهربون [الجب الأحمر] ليلا.
  no    وقع المحامي الالجباوي على العقد.

place sy-la-coastal-syria
  name  الساحل السوري
  type  area
  in    sy-la
  latin Coastal Syria
  at    35.40 35.95
  yes   قصفت الطائرات مواقع في [الساحل السوري] عند الفجر.
  no    كتب الشاعر الساحلاوي قصيدة طويلة.

place sy-la-bassel-al-assad-airport
  name  مطار باسل الأسد
  type  base
  in    sy-la
  latin Bassel al Assad airport
  at    35.40 35.95
  yes   استهدفت الصواريخ [مطار باسل الأسد] من جديد.
  no    فاز اللاعب الأسداوي بالسباق الأخير.

place sy-qu-quneitra-city
  name  القنيطرة
  type  city
  in    sy-qu
  latin Quneitra
  at    33.12 35.82
  wikidata Q576368
  yes   هاجم مجهولون نقطة تفتيش في [القنيطرة] ليلا.
  no    عزف الموسيقي القنيطراوي لحنا هادئا.

place sy-qu-khan-arnabah
  name  خان أرنبة
  type  town
  in    sy-qu
  latin Khan Arnabah
  at    33.18 35.89
  yes   انقطع الماء عن [خان أرنبة] منذ أسبوع.
  no    باع التاجر الخاناوي متجره القديم.

place sy-qu-hadar
  name  حضر السورية | بلدة حضر | قرية حضر
  shy   حضر
  type  town
  in    sy-qu
  latin Hadar
  at    33.28 35.84
  yes   أغلقت الأسواق أبوابها في [حضر السورية] حدادا.
  no    باع التاجر الحضراوي متجره القديم.

place sy-qu-majdal-shams
  name  مجدل شمس
  type  town
  in    sy-qu
  latin Majdal Shams
  at    33.27 35.77
  yes   قالت الشرطة إنها فتشت منازل في [مجدل شمس].
  no    رسم الفنان المجدلاوي لوحة جديدة.

place sy-qu-madinat-al-baath
  name  مدينة البعث
  shy   البعث
  type  town
  in    sy-qu
  latin Madinat al Baath
  at    33.16 35.89
  yes   عاد الهدوء إلى [مدينة البعث] بعد يومين.
  no    اعتذر الطبيب البعثاوي عن الحضور.

place sy-qu-jubata-al-khashab
  name  جباتا الخشب
  type  town
  in    sy-qu
  latin Jubata al Khashab
  at    33.22 35.85
  yes   دفن الأهالي قتلاهم في [جباتا الخشب] أمس.
  no    شكر المدرب الجباتاوي جمهوره.

place sy-qu-mount-hermon
  name  جبل الشيخ | جبل حرمون
  type  area
  in    sy-qu
  latin Mount Hermon
  at    33.41 35.86
  yes   عبر المهربون [جبل الشيخ] ليلا.
  no    وقع المحامي الشيخاوي على العقد.

place sy-qu-al-samdaniyah
  name  الصمدانية الغربية | الصمدانية الشرقية | الصمدانية
  type  village
  in    sy-qu
  latin Al Samdaniyah
  at    33.13 35.84
  yes   قطع السيل الطريق المؤدي إلى [الصمدانية الغربية].
  no    كتب الشاعر الصمداناوي قصيدة طويلة.

place sy-qu-tal-krum
  name  تل كروم جبا
  type  area
  in    sy-qu
  latin Tal Krum
  at    33.15 35.92
  yes   اختبأ الفارون في [تل كروم جبا] أياما.
  no    فاز اللاعب التلاوي بالسباق الأخير.

place sy-qu-jubb-al-samaa
  name  مسحرة
  type  village
  in    sy-qu
  latin Jubb al Samaa
  at    33.12 35.88
  yes   هاجم مجهولون نقطة تفتيش في [مسحرة] ليلا.
  no    عزف الموسيقي المسحراوي لحنا هادئا.

place sy-ra-raqqa-city
  name  الرقة
  type  city
  in    sy-ra
  latin Raqqa
  at    35.95 39.01
  wikidata Q283368
  yes   انقطع الماء عن [الرقة] منذ أسبوع.
  no    باع التاجر الرقاوي متجره القديم.

place sy-ra-slouk
  name  بلدة سلوك | سلوك السورية
  shy   سلوك
  type  town
  in    sy-ra
  latin Slouk
  at    36.60 39.13
  yes   نزحت عشرات العائلات من [بلدة سلوك] باتجاه الحدود.
  no    رسم الفنان السلوكاوي لوحة جديدة.

place sy-ra-al-thawrah
  name  مدينة الثورة السورية
  type  town
  in    sy-ra
  latin Al Thawrah
  at    35.84 38.55
  yes   التقى الوسطاء بشيوخ العشائر في [مدينة الثورة السورية].
  no    اعتذر الطبيب السوراوي عن الحضور.

place sy-ra-maadan
  name  معدان السورية | بلدة معدان
  shy   معدان
  type  town
  in    sy-ra
  latin Maadan
  at    35.75 39.60
  yes   سقطت قذيفتان قرب [معدان السورية] ولم يصب أحد.
  no    شكر المدرب المعداناوي جمهوره.

place sy-ra-al-karamah
  name  بلدة الكرامة السورية
  type  town
  in    sy-ra
  latin Al Karamah
  at    35.87 39.28
  yes   دوى انفجار عنيف في [بلدة الكرامة السورية] عند الظهر.
  no    وقع المحامي السوراوي على العقد.

place sy-ra-resafa
  name  الرصافة السورية
  type  town
  in    sy-ra
  latin Resafa
  at    35.63 38.76
  yes   انسحب الجنود من [الرصافة السورية] قبل الغروب.
  no    كتب الشاعر الرصافاوي قصيدة طويلة.

place sy-ra-brigade-93
  name  اللواء 93
  type  base
  in    sy-ra
  latin Brigade 93
  at    36.38 38.87
  yes   استهدفت الصواريخ [اللواء 93] من جديد.
  no    فاز اللاعب اللواوي بالسباق الأخير.

place sy-ra-ain-issa-camp
  name  مخيم عين عيسى
  type  camp
  in    sy-ra
  latin Ain Issa camp
  at    36.38 38.85
  yes   دخلت شاحنتان إلى [مخيم عين عيسى] أمس.
  no    عزف الموسيقي العيساوي لحنا هادئا.

place sy-ra-hammam-al-turkman
  name  حمام التركمان
  type  village
  in    sy-ra
  latin Hammam al Turkman
  at    36.53 39.07
  yes   هاجم مجهولون نقطة تفتيش في [حمام التركمان] ليلا.
  no    عزف الموسيقي الحماماوي لحنا هادئا.

place sy-ra-mansoura-raqqa
  name  المنصورة السورية
  type  town
  in    sy-ra
  latin Mansoura (Raqqa)
  at    35.86 38.75
  yes   انقطع الماء عن [المنصورة السورية] منذ أسبوع.
  no    باع التاجر المنصوراوي متجره القديم.

place sy-rd-zamalka
  name  زملكا
  type  town
  in    sy-rd
  latin Zamalka
  at    33.53 36.35
  yes   نزحت عشرات العائلات من [زملكا] باتجاه الحدود.
  no    رسم الفنان الزملكاوي لوحة جديدة.

place sy-rd-ain-tarma
  name  عين ترما
  type  town
  in    sy-rd
  latin Ain Tarma
  at    33.52 36.35
  yes   التقى الوسطاء بشيوخ العشائر في [عين ترما].
  no    اعتذر الطبيب العيناوي عن الحضور.

place sy-rd-jaramana
  name  جرمانا
  type  town
  in    sy-rd
  latin Jaramana
  at    33.49 36.35
  wikidata Q195531
  yes   سقطت قذيفتان قرب [جرمانا] ولم يصب أحد.
  no    شكر المدرب الجرماناوي جمهوره.

place sy-rd-jisreen
  shy   جسرين
  type  village
  in    sy-rd
  latin Jisreen
  at    33.51 36.39
  yes   دوى انفجار عنيف في قرية [جسرين] عند الظهر.
  no    وقع المحامي الجسريناوي على العقد.

place sy-rd-saqba
  name  سقبا
  type  town
  in    sy-rd
  latin Saqba
  at    33.52 36.38
  yes   انسحب الجنود من [سقبا] قبل الغروب.
  no    كتب الشاعر السقباوي قصيدة طويلة.

place sy-rd-kafr-batna
  name  كفربطنا | كفر بطنا
  type  town
  in    sy-rd
  latin Kafr Batna
  at    33.51 36.38
  yes   توجهت قافلة المساعدات نحو [كفربطنا] صباحا.
  no    فاز اللاعب الكفربطناوي بالسباق الأخير.

place sy-rd-misraba
  name  مسرابا
  type  village
  in    sy-rd
  latin Misraba
  at    33.55 36.40
  yes   عثر الرعاة على لغم خارج [مسرابا].
  no    عزف الموسيقي المسراباوي لحنا هادئا.

place sy-rd-mleiha
  name  المليحة السورية | بلدة المليحة
  shy   المليحة
  type  town
  in    sy-rd
  latin Mleiha
  at    33.48 36.37
  yes   أغلقت الأسواق أبوابها في [المليحة السورية] حدادا.
  no    باع التاجر المليحاوي متجره القديم.

place sy-rd-erbin-hammuriyah
  name  حمورية
  type  town
  in    sy-rd
  latin Erbin Hammuriyah
  at    33.53 36.38
  yes   قالت الشرطة إنها فتشت منازل في [حمورية].
  no    رسم الفنان الحموراوي لوحة جديدة.

place sy-rd-al-marj
  name  مرج السلطان | المرج السورية
  type  area
  in    sy-rd
  latin Al Marj
  at    33.47 36.47
  yes   فقد الجيش الاتصال بمروحية فوق [مرج السلطان].
  no    اعتذر الطبيب المرجاوي عن الحضور.

place sy-rd-deir-al-asafir
  name  دير العصافير
  type  town
  in    sy-rd
  latin Deir al Asafir
  at    33.46 36.42
  yes   دفن الأهالي قتلاهم في [دير العصافير] أمس.
  no    شكر المدرب الديراوي جمهوره.

place sy-rd-al-tall
  name  مدينة التل السورية | بلدة التل
  shy   التل
  type  town
  in    sy-rd
  latin Al Tall
  at    33.61 36.31
  yes   وصل فريق الإغاثة إلى [مدينة التل السورية] مع الفجر.
  no    وقع المحامي السوراوي على العقد.

place sy-rd-wadi-ain-tarma
  name  وادي عين ترما
  type  area
  in    sy-rd
  latin Wadi Ain Tarma
  at    33.51 36.34
  yes   قصفت الطائرات مواقع في [وادي عين ترما] عند الفجر.
  no    كتب الشاعر الترماوي قصيدة طويلة.

place sy-rd-al-qutayfah
  name  القطيفة السورية
  type  town
  in    sy-rd
  latin Al Qutayfah
  at    33.74 36.60
  wikidata Q576368
  yes   سيطر المسلحون على [القطيفة السورية] بعد معارك قصيرة.
  no    فاز اللاعب القطيفاوي بالسباق الأخير.

place sy-rd-rankous
  name  رنكوس
  type  town
  in    sy-rd
  latin Rankous
  at    33.76 36.39
  yes   توجهت قافلة المساعدات نحو [رنكوس] صباحا.
  no    فاز اللاعب الرنكوساوي بالسباق الأخير.

place sy-rd-flita
  name  فليطة
  type  village
  in    sy-rd
  latin Flita
  at    33.93 36.51
  yes   عثر الرعاة على لغم خارج [فليطة].
  no    عزف الموسيقي الفليطاوي لحنا هادئا.

place sy-rd-jarajir
  name  الجراجير | جرود الجراجير
  type  village
  in    sy-rd
  latin Jarajir
  at    33.98 36.52
  yes   أغلقت الأسواق أبوابها في [الجراجير] حدادا.
  no    باع التاجر الجراجيراوي متجره القديم.

place sy-rd-qara
  name  قارة السورية | مدينة قارة
  shy   قارة
  type  town
  in    sy-rd
  latin Qara
  at    34.15 36.74
  wikidata Q1280049
  yes   قالت الشرطة إنها فتشت منازل في [قارة السورية].
  no    رسم الفنان القاراوي لوحة جديدة.

place sy-rd-assal-al-ward
  name  عسال الورد
  type  village
  in    sy-rd
  latin Assal al Ward
  at    33.87 36.41
  yes   عاد الهدوء إلى [عسال الورد] بعد يومين.
  no    اعتذر الطبيب العسالاوي عن الحضور.

place sy-rd-deir-atiyah
  name  دير عطية
  type  town
  in    sy-rd
  latin Deir Atiyah
  at    34.09 36.77
  yes   دفن الأهالي قتلاهم في [دير عطية] أمس.
  no    شكر المدرب الديراوي جمهوره.

place sy-rd-jayrud
  shy   جيرود
  type  town
  in    sy-rd
  latin Jayrud
  at    33.81 36.74
  wikidata Q6167965
  yes   وصل فريق الإغاثة إلى بلدة [جيرود] مع الفجر.
  no    وقع المحامي الجيروداوي على العقد.

place sy-rd-al-dumayr
  name  الضمير السورية | مدينة الضمير | مطار الضمير
  shy   الضمير
  type  town
  in    sy-rd
  latin Al Dumayr
  at    33.64 36.69
  yes   قطع السيل الطريق المؤدي إلى [الضمير السورية].
  no    كتب الشاعر الضميراوي قصيدة طويلة.

place sy-rd-saidnaya
  name  صيدنايا | سجن صيدنايا
  type  town
  in    sy-rd
  latin Saidnaya
  at    33.70 36.37
  yes   سيطر المسلحون على [صيدنايا] بعد معارك قصيرة.
  no    فاز اللاعب الصيدناياوي بالسباق الأخير.

place sy-rd-bludan
  name  بلودان
  type  town
  in    sy-rd
  latin Bludan
  at    33.72 36.13
  yes   هاجم مجهولون نقطة تفتيش في [بلودان] ليلا.
  no    عزف الموسيقي البلوداناوي لحنا هادئا.

place sy-rd-serghaya
  name  سرغايا
  type  town
  in    sy-rd
  latin Serghaya
  at    33.81 36.16
  yes   انقطع الماء عن [سرغايا] منذ أسبوع.
  no    باع التاجر السرغاياوي متجره القديم.

place sy-rd-bqine
  name  بقين
  type  village
  in    sy-rd
  latin Bqine
  at    33.69 36.12
  yes   نزحت عشرات العائلات من [بقين] باتجاه الحدود.
  no    رسم الفنان البقيناوي لوحة جديدة.

place sy-rd-ain-al-fijah
  name  عين الفيجة
  type  town
  in    sy-rd
  latin Ain al Fijah
  at    33.61 36.18
  yes   التقى الوسطاء بشيوخ العشائر في [عين الفيجة].
  no    اعتذر الطبيب العيناوي عن الحضور.

place sy-rd-khan-al-shih
  name  خان الشيح | مخيم خان الشيح
  type  camp
  in    sy-rd
  latin Khan al Shih
  at    33.37 36.12
  yes   دخلت شاحنتان إلى [خان الشيح] أمس.
  no    شكر المدرب الخاناوي جمهوره.

place sy-rd-beit-jinn
  name  بيت جن
  type  village
  in    sy-rd
  latin Beit Jinn
  at    33.31 35.89
  yes   دوى انفجار عنيف في [بيت جن] عند الظهر.
  no    وقع المحامي البيتاوي على العقد.

place sy-rd-yalda
  name  يلدا
  type  town
  in    sy-rd
  latin Yalda
  at    33.46 36.32
  yes   انسحب الجنود من [يلدا] قبل الغروب.
  no    كتب الشاعر اليلداوي قصيدة طويلة.

place sy-rd-babbila
  name  ببيلا
  type  town
  in    sy-rd
  latin Babbila
  at    33.47 36.33
  yes   قطع السيل الطريق المؤدي إلى [ببيلا].
  no    كتب الشاعر الببيلاوي قصيدة طويلة.

place sy-rd-beit-sahm
  name  بيت سحم
  type  town
  in    sy-rd
  latin Beit Sahm
  at    33.46 36.34
  yes   سيطر المسلحون على [بيت سحم] بعد معارك قصيرة.
  no    فاز اللاعب البيتاوي بالسباق الأخير.

place sy-rd-sbeneh
  name  السبينة
  type  town
  in    sy-rd
  latin Sbeneh
  at    33.44 36.29
  yes   هاجم مجهولون نقطة تفتيش في [السبينة] ليلا.
  no    عزف الموسيقي السبيناوي لحنا هادئا.

place sy-rd-artouz
  name  جديدة عرطوز | عرطوز
  type  town
  in    sy-rd
  latin Artouz
  at    33.44 36.15
  yes   انقطع الماء عن [جديدة عرطوز] منذ أسبوع.
  no    باع التاجر الجديداوي متجره القديم.

place sy-rd-sasa
  name  سعسع السورية | بلدة سعسع
  shy   سعسع
  type  town
  in    sy-rd
  latin Sasa
  at    33.28 36.03
  yes   نزحت عشرات العائلات من [سعسع السورية] باتجاه الحدود.
  no    رسم الفنان السعسعاوي لوحة جديدة.

place sy-rd-qudsaya
  name  قدسيا
  type  town
  in    sy-rd
  latin Qudsaya
  at    33.54 36.21
  yes   التقى الوسطاء بشيوخ العشائر في [قدسيا].
  no    اعتذر الطبيب القدسياوي عن الحضور.

place sy-rd-al-hamah
  shy   الهامة
  type  town
  in    sy-rd
  latin Al Hamah
  at    33.56 36.21
  yes   سقطت قذيفتان قرب بلدة [الهامة] ولم يصب أحد.
  no    شكر المدرب الهاماوي جمهوره.

place sy-rd-bir-qasab
  name  بئر القصب
  type  area
  in    sy-rd
  latin Bir Qasab
  at    33.33 36.80
  yes   عبر المهربون [بئر القصب] ليلا.
  no    وقع المحامي البئراوي على العقد.

place sy-rd-hosh-nasri
  name  حوش نصري
  type  village
  in    sy-rd
  latin Hosh Nasri
  at    33.56 36.47
  yes   انسحب الجنود من [حوش نصري] قبل الغروب.
  no    كتب الشاعر الحوشاوي قصيدة طويلة.

place sy-rd-al-shifuniyah
  name  الشيفونية
  type  village
  in    sy-rd
  latin Al Shifuniyah
  at    33.56 36.42
  yes   توجهت قافلة المساعدات نحو [الشيفونية] صباحا.
  no    فاز اللاعب الشيفوناوي بالسباق الأخير.

place sy-rd-tall-kurdi
  name  تل كردي | تل الكردي
  type  village
  in    sy-rd
  latin Tall Kurdi
  at    33.58 36.44
  yes   عثر الرعاة على لغم خارج [تل كردي].
  no    عزف الموسيقي التلاوي لحنا هادئا.

place sy-rd-mezzeh-airport
  name  مطار المزة | مطار المزة العسكري
  type  base
  in    sy-rd
  latin Mezzeh airport
  at    33.48 36.22
  yes   فرضت الحراسة حول [مطار المزة] طوقا محكما.
  no    باع التاجر المزاوي متجره القديم.

place sy-rd-damascus-airport
  name  مطار دمشق | مطار دمشق الدولي
  type  base
  in    sy-rd
  latin Damascus Airport
  at    33.41 36.51
  yes   استهدفت الصواريخ [مطار دمشق] من جديد.
  no    رسم الفنان الدمشقاوي لوحة جديدة.

place sy-rd-marj-ruhayyil
  name  مطار مرج رحيل | مطار بلي
  type  base
  in    sy-rd
  latin Marj Ruhayyil
  at    33.28 36.46
  yes   غادر آخر الجنود [مطار مرج رحيل] صباحا.
  no    اعتذر الطبيب الرحيلاوي عن الحضور.

place sy-rd-jdeidet-yabous
  name  جديدة يابوس
  type  village
  in    sy-rd
  latin Jdeidet Yabous
  at    33.65 36.08
  yes   دفن الأهالي قتلاهم في [جديدة يابوس] أمس.
  no    شكر المدرب الجديداوي جمهوره.

place sy-su-suwayda-city
  name  السويداء
  type  city
  in    sy-su
  latin Suwayda
  at    32.71 36.57
  wikidata Q311099
  yes   وصل فريق الإغاثة إلى [السويداء] مع الفجر.
  no    وقع المحامي السويداوي على العقد.

place sy-su-shahba
  name  شهبا
  type  town
  in    sy-su
  latin Shahba
  at    32.85 36.63
  wikidata Q926336
  yes   دوى انفجار عنيف في [شهبا] عند الظهر.
  no    وقع المحامي الشهباوي على العقد.

place sy-su-salkhad
  name  صلخد
  type  town
  in    sy-su
  latin Salkhad
  at    32.49 36.71
  wikidata Q24343
  yes   انسحب الجنود من [صلخد] قبل الغروب.
  no    كتب الشاعر الصلخداوي قصيدة طويلة.

place sy-su-khalkhalah
  name  مطار خلخلة
  shy   خلخلة
  type  base
  in    sy-su
  latin Khalkhalah
  at    33.06 36.55
  yes   فرضت الحراسة حول [مطار خلخلة] طوقا محكما.
  no    فاز اللاعب الخلخلاوي بالسباق الأخير.

place sy-su-al-thaala-airport
  name  مطار الثعلة | الثعلة
  type  base
  in    sy-su
  latin Al Thaala airport
  at    32.70 36.41
  yes   استهدفت الصواريخ [مطار الثعلة] من جديد.
  no    عزف الموسيقي الثعلاوي لحنا هادئا.

place sy-su-shaqqa
  name  شقا السورية
  type  village
  in    sy-su
  latin Shaqqa
  at    32.90 36.69
  yes   أغلقت الأسواق أبوابها في [شقا السورية] حدادا.
  no    باع التاجر الشقاوي متجره القديم.

place sy-ta-tartus-city
  name  طرطوس
  type  city
  in    sy-ta
  latin Tartus
  at    34.89 35.89
  wikidata Q174916
  yes   قالت الشرطة إنها فتشت منازل في [طرطوس].
  no    رسم الفنان الطرطوساوي لوحة جديدة.

place sy-ta-safita
  name  صافيتا
  type  town
  in    sy-ta
  latin Safita
  at    34.82 36.12
  wikidata Q4120580
  yes   عاد الهدوء إلى [صافيتا] بعد يومين.
  no    اعتذر الطبيب الصافيتاوي عن الحضور.

place sy-ta-draykish
  name  الدريكيش
  type  town
  in    sy-ta
  latin Draykish
  at    34.90 36.13
  yes   دفن الأهالي قتلاهم في [الدريكيش] أمس.
  no    شكر المدرب الدريكيشاوي جمهوره.

place sy-ta-qadmus
  name  القدموس
  type  town
  in    sy-ta
  latin Qadmus
  at    35.10 36.16
  yes   وصل فريق الإغاثة إلى [القدموس] مع الفجر.
  no    وقع المحامي القدموساوي على العقد.
