# Places: Syria.
# Codes and coordinates of provinces: dr5hn countries-states-cities-database (ODbL 1.0); Arabic names by hand.
# Names that are also everyday words stand only with their type word or a nisba (مدينة الباب، محافظة إب).

place sy-di
  name  محافظة دمشق
  type  province
  in    sy
  latin Damascus Governorate
  at    33.51 36.31
  yes   أغلقت المدارس أبوابها [بمحافظة دمشق] عقب انهيار الهدنة.
  no    وقع المحافظ الدمشقي الوثيقة.

place sy-dr
  name  درعا
  type  province
  in    sy
  latin Daraa
  at    32.83 36.11
  yes   حلقت طائرات مسيرة فوق [درعا] في اليوم نفسه.
  no    حمل الجندي درعه فوق كتفه.

place sy-dy
  name  دير الزور | ديرالزور
  type  province
  in    sy
  latin Deir ez-Zor
  at    35.27 40.24
  yes   دخلت فرق إزالة الألغام [دير الزور] رغم سوء الطقس.
  no    زار الراهب الدير القديم.

place sy-ha
  name  الحسكة
  type  province
  in    sy
  latin Al-Hasakah
  at    36.44 40.58
  yes   تضررت عشرات المنازل في [الحسكة] لأول مرة منذ عام.
  no    اشترى الصياد السمكة الكبيرة.

place sy-hi
  name  حمص
  type  province
  in    sy
  latin Homs
  at    34.47 38.15
  yes   هطلت أمطار غزيرة على [حمص] على مدى يومين.
  no    خفضت الشركة حصص المساهمين.

place sy-hl
  name  حلب
  type  province
  in    sy
  latin Aleppo
  at    36.15 37.39
  yes   أقام الجيش حواجز حول [حلب] عقب انهيار الهدنة.
  no    علق الصياد الحبل على الوتد.

place sy-hm
  name  حماة
  type  province
  in    sy
  latin Hama
  at    35.31 37.27
  yes   قطع محتجون الطريق بين قاسيم [وحماة] كما أفاد مراسلون.
  no    تحدث عن الحمامة البيضاء.

place sy-id
  name  إدلب
  type  province
  in    sy
  latin Idlib
  at    35.86 36.57
  yes   وصلت قافلة الإغاثة إلى [إدلب] بعد غروب الشمس.
  no    جمع الطبيب أدلة جديدة.

place sy-la
  name  اللاذقية
  type  province
  in    sy
  latin Latakia
  at    35.58 35.98
  yes   سمع دوي انفجارات في [اللاذقية] في اليوم نفسه.
  no    أرسلت الشركة اللافتة الجديدة.

place sy-qu
  name  القنيطرة
  type  province
  in    sy
  latin Quneitra
  at    33.05 35.90
  yes   نزحت عشرات الأسر من [القنيطرة] منذ الفجر.
  no    عبر المشاة القنطرة القديمة.

place sy-ra
  name  الرقة
  type  province
  in    sy
  latin Al-Raqqah
  at    35.95 39.01
  yes   فرض حظر التجول في [الرقة] ليلة السبت.
  no    اختتم الفنان الرقصة الأخيرة.

place sy-rd
  name  ريف دمشق
  type  province
  in    sy
  latin Rif Dimashq
  at    33.47 37.65
  yes   دخلت فرق إزالة الألغام [ريف دمشق] مطلع الشهر.
  no    يعيش الفلاح في الريف الهادئ.

place sy-su
  name  السويداء
  type  province
  in    sy
  latin As-Suwayda
  at    32.77 36.88
  yes   أفرج عن خمسة من أبناء [السويداء] يوم الاثنين الماضي.
  no    احترقت السيدة من الشمس.

place sy-ta
  name  طرطوس
  type  province
  in    sy
  latin Tartus
  at    34.95 36.08
  yes   هطلت أمطار غزيرة على [طرطوس] دون وقوع إصابات.
  no    لبس اللاعب الطربوش الأحمر.

place sy-di-damascus
  name  دمشق
  type  city
  in    sy-di
  latin Damascus
  at    33.51 36.29
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
  yes   نقل المصابون إلى مستشفى في [دوما] منذ الفجر.
  no    لا يدوم البرد طويلا.

place sy-rd-harasta
  name  حرستا
  type  town
  in    sy-rd
  latin Harasta
  at    33.56 36.37
  yes   حلقت طائرات مسيرة فوق [حرستا] خلال ساعات الليل.
  no    حرس الجندي الباب.

place sy-rd-arbin
  name  عربين
  type  town
  in    sy-rd
  latin Arbin
  at    33.54 36.37
  yes   امتدت المعارك إلى سيلانا [وعربين] خلال ساعات الليل.
  no    عبر الرجلان الجسر.

place sy-rd-darayya
  name  داريا
  type  town
  in    sy-rd
  latin Darayya
  at    33.46 36.23
  yes   عثر الأهالي على جثث قرب [داريا] على مدى يومين.
  no    دار الحوار بهدوء.

place sy-rd-zabadani
  name  الزبداني
  type  town
  in    sy-rd
  latin Zabadani
  at    33.72 36.10
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
  yes   انفجرت عبوة قرب مدخل [النبك] صباحا.
  no    نبت الزرع سريعا.

place sy-rd-maaloula
  name  معلولا
  type  town
  in    sy-rd
  latin Maaloula
  at    33.84 36.55
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
  type  town
  in    sy-rd
  latin Al-Kiswah
  at    33.36 36.24
  yes   سيطر المسلحون على مداخل [بلدة الكسوة] عقب انهيار الهدنة.
  no    كسا الخياط أبناء البلدة.

place sy-rd-qatana
  name  قطنا
  type  town
  in    sy-rd
  latin Qatana
  at    33.44 36.08
  yes   دخلت فرق إزالة الألغام [قطنا] حتى إشعار آخر.
  no    قطف العامل القطن.

place sy-dr-bosra
  name  بصرى الشام | بصرى السورية
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
  yes   أقام الجيش حواجز حول [الشيخ مسكين] وسط إجراءات مشددة.
  no    ساعد الشيخ المساكين.

place sy-dr-nawa
  name  مدينة نوى | نوى السورية
  type  town
  in    sy-dr
  latin Nawa
  at    32.89 36.04
  yes   تبادل الطرفان القصف قرب [مدينة نوى] وسط إجراءات مشددة.
  no    نوى التمر نافع.

place sy-dr-inkhil
  name  إنخل
  type  town
  in    sy-dr
  latin Inkhil
  at    33.02 36.13
  yes   خطف مجهولون تاجرا من [إنخل] مرة أخرى.
  no    نخل الطحان الدقيق.

place sy-dr-tafas
  name  طفس
  type  town
  in    sy-dr
  latin Tafas
  at    32.74 36.06
  yes   سيطر المسلحون على مداخل [طفس] للمرة الثانية هذا الشهر.
  no    طفا القارب فوق الماء.

place sy-dr-sanamayn
  name  الصنمين
  type  town
  in    sy-dr
  latin As-Sanamayn
  at    33.07 36.18
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
  yes   وثق ناشطون الدمار في [تدمر] مرة أخرى.
  no    تذمر الركاب من التأخير.

place sy-hi-rastan
  name  الرستن
  type  town
  in    sy-hi
  latin Ar-Rastan
  at    34.93 36.73
  yes   اقترب الجنود من [الرستن] فجأة.
  no    رسن الفرس مقطوع.

place sy-hi-talbiseh
  name  تلبيسة
  type  town
  in    sy-hi
  latin Talbiseh
  at    34.84 36.73
  yes   انسحبت الدوريات من [تلبيسة] يوم الاثنين الماضي.
  no    ألبست الأم طفلها.

place sy-hi-qusayr
  name  مدينة القصير | القصير السورية
  type  town
  in    sy-hi
  latin Al-Qusayr
  at    34.51 36.58
  yes   اقترب الجنود من [مدينة القصير] في اليوم نفسه.
  no    سكن الأمير القصر.

place sy-hi-qaryatayn
  name  القريتين
  type  town
  in    sy-hi
  latin Al-Qaryatayn
  at    34.23 37.24
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
  yes   أعيد فتح السوق القديم في [منبج] كما أفاد مراسلون.
  no    منح النادي الجائزة.

place sy-hl-kobani
  name  عين العرب | كوباني | كوباني السورية
  type  town
  in    sy-hl
  latin Kobani (Ayn al-Arab)
  at    36.89 38.35
  yes   سمع دوي انفجارات في [عين العرب] يوم الاثنين الماضي.
  no    كتب الأستاذ عن العربية.

place sy-hl-al-bab
  name  مدينة الباب | الباب السورية
  type  town
  in    sy-hl
  latin Al-Bab
  at    36.37 37.52
  yes   انقطعت الكهرباء عن [مدينة الباب] صباحا.
  no    طرق الضيف باب المدينة.

place sy-hl-azaz
  name  أعزاز | عزاز
  type  town
  in    sy-hl
  latin Azaz
  at    36.59 37.05
  yes   أعيد فتح السوق القديم في [أعزاز] وسط إجراءات مشددة.
  no    عزز المدرب دفاعه.

place sy-hl-afrin
  name  عفرين
  type  town
  in    sy-hl
  latin Afrin
  at    36.51 36.87
  yes   تبادل الطرفان القصف قرب [عفرين] ظهرا.
  no    عفر الغبار وجهه.

place sy-hl-jarabulus
  name  جرابلس
  type  town
  in    sy-hl
  latin Jarabulus
  at    36.82 38.01
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
  type  town
  in    sy-hl
  latin As-Safira
  at    36.08 37.37
  yes   عثر الأهالي على جثث قرب [السفيرة السورية] فجر الخميس.
  no    غادر السفراء البلدة.

place sy-hl-nubl
  name  نبل والزهراء | بلدة نبل
  type  town
  in    sy-hl
  latin Nubl
  at    36.37 37.00
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
  yes   فر المئات من [خان شيخون] ليلة السبت.
  no    شاخ الخان القديم.

place sy-id-saraqib
  name  سراقب
  type  town
  in    sy-id
  latin Saraqib
  at    35.86 36.81
  yes   تعرض موكب الوالي لإطلاق نار [بسراقب] رغم سوء الطقس.
  no    راقب الحارس الباب.

place sy-id-binnish
  name  بنش
  type  town
  in    sy-id
  latin Binnish
  at    35.96 36.71
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
  type  town
  in    sy-hm
  latin Salamiyah
  at    35.01 37.05
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
  yes   تظاهر عمال المصنع في [كفر زيتا] في اليوم نفسه.
  no    زيت الزيتون غال.

place sy-ha-qamishli
  name  القامشلي | قامشلو
  type  city
  in    sy-ha
  latin Qamishli
  at    37.05 41.23
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
  yes   وثق ناشطون الدمار في [تل أبيض] يوم الاثنين الماضي.
  no    لبس التلميذ قميصا أبيض.

place sy-ra-tabqa
  name  مدينة الطبقة | الطبقة السورية | سد الطبقة | مطار الطبقة
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
  yes   عثر الأهالي على جثث قرب [البوكمال] يوم الاثنين الماضي.
  no    كمال لاعب ماهر.

place sy-dy-mayadin
  name  مدينة الميادين | الميادين السورية
  type  town
  in    sy-dy
  latin Al-Mayadin
  at    35.02 40.45
  yes   اقترب الجنود من [مدينة الميادين] ظهرا.
  no    زار المدون المدينة.

place sy-la-jableh
  name  جبلة | جبلة السورية
  type  town
  in    sy-la
  latin Jableh
  at    35.36 35.93
  yes   تفقد الطبيب جرحى [جبلة] كما أفاد مراسلون.
  no    جدل الخباز العجينة.

place sy-la-qardaha
  name  القرداحة
  type  town
  in    sy-la
  latin Qardaha
  at    35.46 36.06
  yes   حلقت طائرات مسيرة فوق [القرداحة] يوم الاثنين الماضي.
  no    قرد الحديقة مريض.

place sy-la-kessab
  name  كسب السورية | بلدة كسب
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
