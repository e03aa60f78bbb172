# Places: Libya, Tunisia, Algeria, Morocco, Mauritania.
# Codes, coordinates and Wikidata ids of provinces, and Wikidata ids of places: dr5hn countries-states-cities-database
# (ODbL 1.0); Arabic names and the coordinates of most places by hand.
# Names that are also everyday words are `shy`, or stand only with their type word or a nisba (مدينة الباب، محافظة إب).

place dz-01
  name  أدرار | ولاية أدرار
  type  province
  in    dz
  latin Adrar
  at    26.49 -1.36
  wikidata Q188166
  yes   توقفت حركة الشاحنات نحو [أدرار] نهاية الأسبوع.
  no    أدار الخبير الندوة.

place dz-02
  name  الشلف
  type  province
  in    dz
  latin Chlef
  at    36.16 1.33
  wikidata Q231752
  yes   تضررت عشرات المنازل في [الشلف] ظهرا.
  no    كشف السلف عن مخطوطات قديمة.

place dz-03
  name  الأغواط
  type  province
  in    dz
  latin Laghouat
  at    33.81 2.88
  wikidata Q231748
  yes   اعتقل ثلاثة مشتبه بهم في [الأغواط] كما أفاد مراسلون.
  no    علت الأصوات في القاعة.

place dz-04
  name  أم البواقي
  type  province
  in    dz
  latin Oum El Bouaghi
  at    35.87 7.11
  wikidata Q235705
  yes   نزحت عشرات الأسر من [أم البواقي] بعد الظهر.
  no    جمعت الأم بقايا الطعام.

place dz-05
  name  باتنة
  type  province
  in    dz
  latin Batna
  at    35.55 6.12
  wikidata Q215452
  yes   تفقد الطبيب جرحى [باتنة] مجددا.
  no    بات الضيف ليلة واحدة.

place dz-06
  name  بجاية
  type  province
  in    dz
  latin Béjaïa
  at    36.75 5.06
  wikidata Q233665
  yes   تبادل الطرفان القصف قرب [بجاية] بعد الظهر.
  no    أجاب الطالب بجدية.

place dz-07
  name  بسكرة
  type  province
  in    dz
  latin Biskra
  at    34.84 5.72
  wikidata Q458402
  yes   تفقد الطبيب جرحى [بسكرة] بعد أسبوع من القتال.
  no    أنهى السائق السهرة مبكرا.

place dz-08
  name  ولاية بشار | مدينة بشار
  type  province
  in    dz
  latin Béchar
  at    31.62 -2.22
  wikidata Q215467
  yes   عاد الهدوء إلى [ولاية بشار] مع اقتراب الشتاء.
  no    نقل الرسول بشارة إلى المدينة.

place dz-09
  name  البليدة
  type  province
  in    dz
  latin Blida
  at    36.50 2.95
  wikidata Q233637
  yes   أحرق شبان إطارات وسط [البليدة] مع اقتراب الشتاء.
  no    اشترت الأسرة البلاطة الجديدة.

place dz-10
  name  البويرة
  type  province
  in    dz
  latin Bouïra
  at    36.37 3.90
  wikidata Q233655
  yes   خطف مجهولون تاجرا من [البويرة] منذ الفجر.
  no    قرأ الطلاب السيرة كاملة.

place dz-11
  name  تمنراست | تامنراست | تمنغست
  type  province
  in    dz
  latin Tamanghasset
  at    22.79 5.53
  wikidata Q229467
  yes   سقطت قذيفتان على أطراف [تمنراست] بحسب شهود.
  no    تمنى الراكب رحلة آمنة.

place dz-12
  name  تبسة
  type  province
  in    dz
  latin Tébessa
  at    35.12 7.90
  wikidata Q267224
  yes   نزحت عشرات الأسر من [تبسة] قبل أسبوع.
  no    أطلقت الطفلة بسمة خجولة.

place dz-13
  name  تلمسان
  type  province
  in    dz
  latin Tlemcen
  at    34.67 -1.30
  wikidata Q233632
  yes   حلقت طائرات مسيرة فوق [تلمسان] في وقت متأخر.
  no    تلمس الأعمى طريقه.

place dz-14
  name  تيارت
  type  province
  in    dz
  latin Tiaret
  at    35.37 1.32
  wikidata Q233258
  yes   عاد الهدوء إلى [تيارت] للمرة الثانية هذا الشهر.
  no    مر التيار تحت الجسر.

place dz-15
  name  تيزي وزو | تيزي أوزو
  type  province
  in    dz
  latin Tizi Ouzou
  at    36.68 4.24
  wikidata Q233645
  yes   سمع دوي انفجارات في [تيزي وزو] نهاية الأسبوع.
  no    تميز الوزير بهدوئه.

place dz-16
  name  ولاية الجزائر
  type  province
  in    dz
  latin Algiers Province
  at    36.70 3.03
  wikidata Q141026
  yes   نزحت عشرات الأسر من [ولاية الجزائر] مساء الأحد.
  no    زار السائح الجزيرة في الولاية.

place dz-17
  name  الجلفة
  type  province
  in    dz
  latin Djelfa
  at    34.67 3.25
  wikidata Q233233
  yes   سقطت قذيفتان على أطراف [الجلفة] منذ بداية الأسبوع.
  no    انتهت الجلسة عند الظهر.

place dz-18
  name  جيجل
  type  province
  in    dz
  latin Jijel
  at    36.73 5.96
  wikidata Q235718
  yes   قطع محتجون الطريق بين قاسيم [وجيجل] يوم الاثنين الماضي.
  no    جهل الراوي اسم البطل.

place dz-19
  name  سطيف
  type  province
  in    dz
  latin Sétif
  at    36.19 5.40
  wikidata Q237164
  yes   دخلت فرق إزالة الألغام [سطيف] بعد صلاة الجمعة.
  no    لطف المضيف الجو بحديثه.

place dz-20
  name  ولاية سعيدة | مدينة سعيدة
  type  province
  in    dz
  latin Saida
  at    34.83 0.15
  wikidata Q233640
  yes   انتشر الجنود في أنحاء [ولاية سعيدة] أمس.
  no    سعد الفلاح بموسم الولاية.

place dz-21
  name  سكيكدة
  type  province
  in    dz
  latin Skikda
  at    36.75 6.89
  wikidata Q234227
  yes   دخلت فرق إزالة الألغام [سكيكدة] ظهرا.
  no    أعطته السكينة راحة كبيرة.

place dz-22
  name  سيدي بلعباس | سيدي بل عباس
  type  province
  in    dz
  latin Sidi Bel Abbès
  at    34.68 -0.44
  wikidata Q235714
  yes   أصيب مزارع بلغم خارج [سيدي بلعباس] بهدوء.
  no    جلس عباس مع سيده.

place dz-23
  name  عنابة
  type  province
  in    dz
  latin Annaba
  at    36.84 7.60
  wikidata Q213944
  yes   تضررت عشرات المنازل في [عنابة] عقب انهيار الهدنة.
  no    باع الفلاح العنب في السوق.

place dz-24
  name  قالمة
  type  province
  in    dz
  latin Guelma
  at    36.46 7.43
  wikidata Q235727
  yes   أفرج عن خمسة من أبناء [قالمة] فجر الخميس.
  no    كتب الأستاذ قائمة الأسماء.

place dz-25
  name  قسنطينة
  type  province
  in    dz
  latin Constantine
  at    36.36 6.67
  wikidata Q232043
  yes   نزحت عشرات الأسر من [قسنطينة] في وقت متأخر.
  no    وزع المدير قسط التأمين.

place dz-26
  name  المدية
  type  province
  in    dz
  latin Médéa
  at    36.26 2.76
  wikidata Q235810
  yes   انفجرت عبوة قرب مدخل [المدية] منذ الفجر.
  no    قدم التاجر الهدية لضيفه.

place dz-27
  name  مستغانم
  type  province
  in    dz
  latin Mostaganem
  at    36.00 0.37
  wikidata Q221445
  yes   زار وفد طبي [مستغانم] كما أفاد مراسلون.
  no    قسم الفائز غنائم اللعبة.

place dz-28
  name  المسيلة | مسيلة
  type  province
  in    dz
  latin M'Sila
  at    35.71 4.54
  wikidata Q240870
  yes   انقطعت الكهرباء عن [المسيلة] بعد هدوء قصير.
  no    جربت الشركة وسيلة جديدة.

place dz-29
  name  ولاية معسكر | مدينة معسكر
  type  province
  in    dz
  latin Mascara
  at    35.39 0.14
  wikidata Q236776
  yes   سمع دوي انفجارات في [ولاية معسكر] إثر خلاف محلي.
  no    خيم الكشافة في معسكرهم الصيفي.

place dz-30
  name  ورقلة
  type  province
  in    dz
  latin Ouargla
  at    31.94 5.32
  wikidata Q235709
  yes   حلقت طائرات مسيرة فوق [ورقلة] للمرة الثانية هذا الشهر.
  no    كتب الطالب ورقة عن النحل.

place dz-31
  name  وهران
  type  province
  in    dz
  latin Oran
  at    35.62 -0.70
  wikidata Q231331
  yes   قطع محتجون الطريق بين قاسيم [ووهران] عقب انهيار الهدنة.
  no    وهب الشيخ أرضه للمدرسة.

place dz-32
  name  ولاية البيض | مدينة البيض
  type  province
  in    dz
  latin El Bayadh
  at    32.57 1.13
  wikidata Q235703
  yes   بدأ الحوار بين أعيان [ولاية البيض] حتى إشعار آخر.
  no    غسل العامل الباب في المدينة.

place dz-33
  name  إليزي | إيليزي
  type  province
  in    dz
  latin Illizi
  at    26.50 8.48
  wikidata Q233659
  yes   وثق ناشطون الدمار في [إليزي] منذ بداية الأسبوع.
  no    عزى الجار جاره الحزين.

place dz-34
  name  برج بوعريريج | برج بو عريريج
  type  province
  in    dz
  latin Bordj Bou Arréridj
  at    36.07 4.76
  wikidata Q266411
  yes   أغلقت المدارس أبوابها [ببرج بوعريريج] على مدى يومين.
  no    صعد السائح إلى البرج العالي.

place dz-35
  name  بومرداس
  type  province
  in    dz
  latin Boumerdès
  at    36.74 3.62
  wikidata Q236752
  yes   فرض حظر التجول في [بومرداس] خلال ساعات الليل.
  no    مر الدارس بجانب البوابة.

place dz-36
  name  الطارف
  type  province
  in    dz
  latin El Tarf
  at    36.77 8.32
  wikidata Q236788
  yes   أفرج عن خمسة من أبناء [الطارف] دون وقوع إصابات.
  no    طرق الزائر الباب مرتين.

place dz-37
  name  تندوف
  type  province
  in    dz
  latin Tindouf
  at    27.54 -6.24
  wikidata Q231151
  yes   بدأ الحوار بين أعيان [تندوف] قبل أسبوع.
  no    ندف الثلج تتساقط ببطء.

place dz-38
  name  تيسمسيلت
  type  province
  in    dz
  latin Tissemsilt
  at    35.61 1.81
  wikidata Q235805
  yes   زار وفد طبي [تيسمسيلت] بهدوء.
  no    تيسر السبيل أمام الركب.

place dz-39
  name  ولاية الوادي | وادي سوف | مدينة الوادي
  type  province
  in    dz
  latin El Oued
  at    33.36 6.86
  wikidata Q233651
  yes   فر المئات من [ولاية الوادي] فجر الخميس.
  no    غادر الواثقون من النصر.

place dz-40
  name  خنشلة
  type  province
  in    dz
  latin Khenchela
  at    35.43 7.15
  wikidata Q213950
  yes   أعيد فتح السوق القديم في [خنشلة] عقب انهيار الهدنة.
  no    حمل النادل شعلة صغيرة.

place dz-41
  name  سوق أهراس
  type  province
  in    dz
  latin Souk Ahras
  at    36.28 7.95
  wikidata Q236772
  yes   وصلت قافلة الإغاثة إلى [سوق أهراس] قبل أسبوع.
  no    سوق الخضار يغلق مبكرا.

place dz-42
  name  تيبازة
  type  province
  in    dz
  latin Tipasa
  at    36.53 2.17
  wikidata Q235814
  yes   توقفت حركة الشاحنات نحو [تيبازة] بعد أسبوع من القتال.
  no    تبارزت الفرقتان في الملعب.

place dz-43
  name  ولاية ميلة | مدينة ميلة
  type  province
  in    dz
  latin Mila
  at    36.25 6.17
  wikidata Q235723
  yes   وصلت قافلة الإغاثة إلى [ولاية ميلة] في الصباح.
  no    زار الطلاب المدينة الجميلة.

place dz-44
  name  عين الدفلى
  type  province
  in    dz
  latin Aïn Defla
  at    36.27 1.97
  wikidata Q168953
  yes   بدأ الحوار بين أعيان [عين الدفلى] وقت الظهيرة.
  no    نبتت الدفلى قرب الساقية.

place dz-45
  name  ولاية النعامة
  type  province
  in    dz
  latin Naama
  at    33.27 -0.31
  wikidata Q233675
  yes   انتشر الجنود في أنحاء [ولاية النعامة] مطلع الشهر.
  no    رعى البدو الأنعام في الولاية.

place dz-46
  name  عين تموشنت
  type  province
  in    dz
  latin Aïn Témouchent
  at    35.30 -1.14
  wikidata Q233670
  yes   وصلت قافلة الإغاثة إلى [عين تموشنت] عقب انهيار الهدنة.
  no    زارت العين الطبيبة ثم مشت.

place dz-47
  name  غرداية
  type  province
  in    dz
  latin Ghardaïa
  at    32.49 3.68
  wikidata Q17601
  yes   اجتمع شيوخ القبائل في [غرداية] منذ بداية الأسبوع.
  no    كانت بداية الفصل ممطرة.

place dz-48
  name  غليزان | غيليزان
  type  province
  in    dz
  latin Relizane
  at    35.74 0.55
  wikidata Q236758
  yes   خطف مجهولون تاجرا من [غليزان] إثر خلاف محلي.
  no    نفخ الموسيقي في الغليون.

place dz-57
  name  ولاية المغير
  type  province
  in    dz
  latin El M'ghair
  at    33.96 5.70
  wikidata Q76593022
  yes   تظاهر عمال المصنع في [ولاية المغير] يوم الاثنين الماضي.
  no    أجرى المدير التغيير في الولاية.

place dz-58
  name  المنيعة
  type  province
  in    dz
  latin El Menia
  at    30.71 3.05
  wikidata Q77102475
  yes   اجتمع شيوخ القبائل في [المنيعة] وسط إجراءات مشددة.
  no    كانت الطبيعة ساحرة هناك.

place dz-51
  name  أولاد جلال
  type  province
  in    dz
  latin Ouled Djellal
  at    34.43 5.06
  wikidata Q77105251
  yes   توقفت حركة الشاحنات نحو [أولاد جلال] بحسب شهود.
  no    لعب الأولاد مع جلال.

place dz-50
  name  برج باجي مختار
  type  province
  in    dz
  latin Bordj Badji Mokhtar
  at    22.63 0.13
  wikidata Q76520264
  yes   فرض حظر التجول في [برج باجي مختار] مساء الأحد.
  no    التقى مختار صديقه في البرج.

place dz-52
  name  بني عباس
  type  province
  in    dz
  latin Béni Abbès
  at    30.11 -2.46
  wikidata Q76592938
  yes   نقل المصابون إلى مستشفى في [بني عباس] قبل يومين.
  no    وصل عباس مع ابنه.

place dz-49
  name  تيميمون
  type  province
  in    dz
  latin Timimoun
  at    30.02 0.85
  wikidata Q77103173
  yes   تظاهر عمال المصنع في [تيميمون] إثر خلاف محلي.
  no    تيمن القائد باسم جده.

place dz-55
  name  تقرت | توقرت
  type  province
  in    dz
  latin Touggourt
  at    33.10 6.07
  wikidata Q77103880
  yes   انتشر الجنود في أنحاء [تقرت] في وقت متأخر.
  no    تقررت الرحلة في الربيع.

place dz-56
  name  جانت
  type  province
  in    dz
  latin Djanet
  at    24.07 9.62
  wikidata Q77101547
  yes   سيطر المسلحون على مداخل [جانت] حتى إشعار آخر.
  no    جاءت الطائرة متأخرة.

place dz-53
  name  عين صالح | إن صالح
  type  province
  in    dz
  latin In Salah
  at    27.20 2.48
  wikidata Q21606902
  yes   انقطعت الكهرباء عن [عين صالح] منذ الفجر.
  no    اعتذر صالح لجاره.

place dz-54
  name  عين قزام | إن قزام
  type  province
  in    dz
  latin In Guezzam
  at    20.43 4.68
  wikidata Q21606903
  yes   وصلت قافلة الإغاثة إلى [عين قزام] كما أفاد مراسلون.
  no    قزم صغير ظهر في الحكاية.

place dz-16-algiers
  name  الجزائر العاصمة | العاصمة الجزائرية
  type  city
  in    dz-16
  latin Algiers
  at    36.75 3.06
  wikidata Q3561
  yes   تبادل الطرفان القصف قرب [الجزائر العاصمة] بهدوء.
  no    خزائن الملابس قديمة.

place dz-kabylie
  name  منطقة القبائل | بلاد القبائل
  type  area
  in    dz
  latin Kabylie
  at    36.60 4.50
  yes   عاد الهدوء إلى [منطقة القبائل] منذ الفجر.
  no    استقبلت المنطقة ضيوفها.

place dz-33-in-amenas
  name  عين أمناس | إن أميناس | تيغنتورين
  type  town
  in    dz-33
  latin In Amenas
  at    28.04 9.56
  yes   حلقت طائرات مسيرة فوق [عين أمناس] منذ بداية الأسبوع.
  no    نام الناس باكرا.

place dz-hoggar
  name  الهقار | جبال الهقار
  type  area
  in    dz
  latin Hoggar
  at    23.30 5.50
  yes   شيع الأهالي ضحايا الهجوم في [الهقار] مع اقتراب الشتاء.
  no    أوقف الحارس القطار.

place dz-01-reggane
  name  مدينة رقان | رقان الجزائرية
  shy   رقان
  type  town
  in    dz-01
  latin Reggane
  at    26.72 0.17
  wikidata Q582905
  yes   تضررت عشرات المنازل في [مدينة رقان] قبل ظهر الثلاثاء.
  no    رقى المدير موظفيه.

place dz-16-bab-el-oued
  name  باب الوادي
  type  district
  in    dz-16
  latin Bab El Oued
  at    36.79 3.05
  yes   عاد الهدوء إلى [باب الوادي] فجأة.
  no    فتح الوالد الباب.

place eh-laayoune
  name  مدينة العيون | العيون الصحراوية
  shy   العيون
  type  city
  in    eh
  latin Laayoune
  at    27.15 -13.20
  yes   افتتحت السفارة أبوابها في [مدينة العيون] بعد هدوء قصير.
  no    عاين خبراء المدينة الجسر.

place ly-ba
  name  بنغازي
  type  province
  in    ly
  latin Benghazi
  at    32.12 20.09
  wikidata Q40816
  yes   هطلت أمطار غزيرة على [بنغازي] يوم الاثنين الماضي.
  no    أوقف الحارس الغازي القديم.

place ly-bu
  name  البطنان | منطقة البطنان
  type  province
  in    ly
  latin Al Butnan
  at    30.00 24.00
  wikidata Q25931
  yes   حلقت طائرات مسيرة فوق [البطنان] مع اقتراب الشتاء.
  no    وضعت الأم البطانية على السرير.

place ly-dr
  name  درنة
  type  province
  in    ly
  latin Derna
  at    32.76 22.64
  wikidata Q26124
  yes   خطف مجهولون تاجرا من [درنة] رغم سوء الطقس.
  no    رفع العامل درجة الحرارة.

place ly-gt
  name  منطقة غات | غات الليبية
  type  province
  in    ly
  latin Ghat
  at    24.96 10.18
  wikidata Q48236
  yes   دخلت فرق إزالة الألغام [منطقة غات] مع اقتراب الشتاء.
  no    اجتاز العداء الغابات الكثيفة.

place ly-ja
  name  الجبل الأخضر
  type  province
  in    ly
  latin Jabal al Akhdar
  at    32.49 21.71
  wikidata Q32841
  yes   عاد الهدوء إلى [الجبل الأخضر] مطلع الشهر.
  no    زرع الفلاح الجبال بالزيتون.

place ly-jg
  name  الجبل الغربي | جبل نفوسة
  type  province
  in    ly
  latin Jabal al Gharbi
  at    30.70 13.22
  wikidata Q25632
  yes   بدأ الحوار بين أعيان [الجبل الغربي] منذ الفجر.
  no    جلس الرجل الغريب عند الجدول.

place ly-ji
  name  الجفارة | منطقة الجفارة
  type  province
  in    ly
  latin Jafara
  at    32.56 13.07
  wikidata Q329060
  yes   انفجرت عبوة قرب مدخل [الجفارة] بعد أسبوع من القتال.
  no    لعب الأولاد حول الحفارة الجديدة.

place ly-ju
  name  الجفرة
  type  province
  in    ly
  latin Jufra
  at    28.01 16.74
  wikidata Q48247
  yes   زار وفد طبي [الجفرة] على مدى يومين.
  no    أوقف السائق الشاحنة قرب الحفرة.

place ly-kf
  name  منطقة الكفرة | واحة الكفرة | الكفرة الليبية
  type  province
  in    ly
  latin Kufra
  at    23.33 22.08
  wikidata Q48200
  yes   انفجرت عبوة قرب مدخل [منطقة الكفرة] في وقت متأخر.
  no    قذف الأولاد الكرة في المدينة.

place ly-mb
  name  المرقب | منطقة المرقب
  type  province
  in    ly
  latin Murqub
  at    32.41 13.86
  wikidata Q209778
  yes   حلقت طائرات مسيرة فوق [المرقب] قبل ظهر الثلاثاء.
  no    ركب المسافرون المركب عند الفجر.

place ly-mi
  name  مصراتة
  type  province
  in    ly
  latin Misrata
  at    32.37 15.09
  wikidata Q32845
  yes   وثق ناشطون الدمار في [مصراتة] على مدى يومين.
  no    أغلقت الشركة مصراع الباب.

place ly-mj
  name  المرج الليبية
  type  province
  in    ly
  latin Marj
  at    31.91 21.15
  wikidata Q26023
  yes   وصلت قافلة الإغاثة إلى [المرج الليبية] مرة أخرى.
  no    أعاد الأمين المرجع إلى الرف.

place ly-mq
  name  مرزق
  type  province
  in    ly
  latin Murzuq
  at    25.92 13.93
  wikidata Q48239
  yes   اعتقل ثلاثة مشتبه بهم في [مرزق] بعد هدوء قصير.
  no    بحث الشاب عن رزق حلال.

place ly-nl
  name  نالوت
  type  province
  in    ly
  latin Nalut
  at    31.86 10.98
  wikidata Q27659
  yes   نزحت عشرات الأسر من [نالوت] وقت الظهيرة.
  no    نالت اللاعبة جائزة الدورة.

place ly-nq
  name  النقاط الخمس
  type  province
  in    ly
  latin Nuqat al Khams
  at    32.72 11.99
  wikidata Q26161
  yes   اقترب الجنود من [النقاط الخمس] ليلة السبت.
  no    جمع الفريق النقاط الثلاث.

place ly-sb
  name  سبها
  type  province
  in    ly
  latin Sabha
  at    27.04 14.43
  wikidata Q26132
  yes   عثر الأهالي على جثث قرب [سبها] رغم سوء الطقس.
  no    شرح الأستاذ سببها للطلاب.

place ly-sr
  name  سرت
  type  province
  in    ly
  latin Sirte
  at    31.21 16.58
  wikidata Q26417
  yes   وصلت قافلة الإغاثة إلى [سرت] إثر خلاف محلي.
  no    أكملت الحافلة سيرها في الليل.

place ly-tb
  name  شعبية طرابلس | منطقة طرابلس | بلدية طرابلس الكبرى
  type  province
  in    ly
  latin Tripoli
  at    32.77 13.33
  wikidata Q32837
  yes   زار وفد طبي [شعبية طرابلس] رغم سوء الطقس.
  no    زادت شعبية المطربة في المنطقة.

place ly-wa
  name  منطقة الواحات | الواحات الليبية
  type  province
  in    ly
  latin Al Wahat
  at    29.16 21.75
  wikidata Q26000
  yes   انفجرت عبوة قرب مدخل [منطقة الواحات] عقب انهيار الهدنة.
  no    علقت المدرسة اللوحات في الممر.

place ly-wd
  name  وادي الحياة | وادي الآجال
  type  province
  in    ly
  latin Wadi al Hayaa
  at    26.42 12.72
  wikidata Q48233
  yes   انقطعت الكهرباء عن [وادي الحياة] أمس.
  no    تغيرت الحياة في الوادي الصغير.

place ly-ws
  name  وادي الشاطئ
  type  province
  in    ly
  latin Wadi al Shatii
  at    27.60 12.86
  wikidata Q48232
  yes   تفقد الطبيب جرحى [وادي الشاطئ] بعد صلاة الجمعة.
  no    لعب الأطفال على الشاطئ الرملي.

place ly-za
  name  مدينة الزاوية | الزاوية الليبية | مصفاة الزاوية
  type  province
  in    ly
  latin Zawiya
  at    32.76 12.74
  wikidata Q26153
  yes   انقطعت الكهرباء عن [مدينة الزاوية] خلال ساعات الليل.
  no    وضع الحجر في زاوية البيت.

place ly-tb-tripoli
  name  طرابلس | طرابلس الغرب | طرابلس الليبية | مدينة طرابلس الليبية
  type  city
  in    ly-tb
  latin Tripoli
  at    32.89 13.19
  wikidata Q3579
  yes   هطلت أمطار غزيرة على [طرابلس] بهدوء.
  no    طرب السامع للنغم.

place ly-tb-tajura
  name  تاجوراء | تاجورا
  type  town
  in    ly-tb
  latin Tajura
  at    32.88 13.35
  yes   انفجرت عبوة قرب مدخل [تاجوراء] على مدى يومين.
  no    تاجر القماش ثري.

place ly-tb-mitiga
  name  معيتيقة | مطار معيتيقة
  type  base
  in    ly-tb
  latin Mitiga airport
  at    32.89 13.28
  yes   غادر مدربون أجانب [معيتيقة] فجأة.
  no    عتيق هو هذا المتحف.

place ly-ji-aziziya
  name  العزيزية الليبية | مدينة العزيزية
  shy   العزيزية
  type  town
  in    ly-ji
  latin Aziziya
  at    32.53 13.02
  wikidata Q312307
  yes   أغلقت المدارس أبوابها [بالعزيزية الليبية] لأول مرة منذ عام.
  no    زار عزيز عمه.

place ly-mi-bani-walid
  name  بني وليد
  type  town
  in    ly-mi
  latin Bani Walid
  at    31.76 13.99
  wikidata Q244230
  yes   دخلت فرق إزالة الألغام [بني وليد] بهدوء.
  no    أكرم وليد ابنه.

place ly-mb-khoms
  name  مدينة الخمس | الخمس الليبية
  shy   الخمس
  type  town
  in    ly-mb
  latin Khoms
  at    32.65 14.26
  wikidata Q310381
  yes   أحرق شبان إطارات وسط [مدينة الخمس] منذ الفجر.
  no    قضى خمسة أيام في المدينة.

place ly-mb-tarhuna
  name  ترهونة
  type  town
  in    ly-mb
  latin Tarhuna
  at    32.43 13.63
  wikidata Q1642670
  yes   تعرض موكب الوالي لإطلاق نار [بترهونة] بعد هدوء قصير.
  no    رهن التاجر بيته.

place ly-nq-zuwara
  name  زوارة | زواره الليبية
  type  town
  in    ly-nq
  latin Zuwara
  at    32.93 12.08
  wikidata Q231167
  yes   اقترب الجنود من [زوارة] للمرة الثانية هذا الشهر.
  no    زار الولد عمته.

place ly-za-sabratha
  name  صبراتة
  type  town
  in    ly-za
  latin Sabratha
  at    32.79 12.48
  yes   أفرج عن خمسة من أبناء [صبراتة] مع اقتراب الشتاء.
  no    صبر المريض على الألم.

place ly-jg-zintan
  name  الزنتان
  type  town
  in    ly-jg
  latin Zintan
  at    31.93 12.25
  wikidata Q221503
  yes   انتشر الجنود في أنحاء [الزنتان] مجددا.
  no    زين العريس سيارته.

place ly-jg-gharyan
  name  غريان
  type  town
  in    ly-jg
  latin Gharyan
  at    32.17 13.02
  wikidata Q867102
  yes   انفجرت عبوة قرب مدخل [غريان] مع اقتراب الشتاء.
  no    غرق الزورق قرب الشاطئ.

place ly-sr-ras-lanuf
  name  راس لانوف
  type  town
  in    ly-sr
  latin Ras Lanuf
  at    30.51 18.57
  yes   أصيب مزارع بلغم خارج [راس لانوف] وسط إجراءات مشددة.
  no    رأى الفلاح الأنواع.

place ly-wa-sidra
  name  السدرة | ميناء السدرة
  type  town
  in    ly-wa
  latin Es Sider
  at    30.64 18.36
  yes   تعرض موكب الوالي لإطلاق نار [بالسدرة] بعد صلاة الجمعة.
  no    أسدل الستار على المسرح.

place ly-wa-ajdabiya
  name  أجدابيا
  type  city
  in    ly-wa
  latin Ajdabiya
  at    30.76 20.23
  wikidata Q202991
  yes   اقترب الجنود من [أجدابيا] مساء الأحد.
  no    أجاب الدب في الحكاية.

place ly-wa-brega
  name  البريقة الليبية | مرسى البريقة
  shy   البريقة
  type  town
  in    ly-wa
  latin Brega
  at    30.41 19.57
  wikidata Q36219
  yes   فر المئات من [البريقة الليبية] بعد صلاة الجمعة.
  no    أبرق السفير رسالة.

place ly-bu-tobruk
  name  طبرق
  type  city
  in    ly-bu
  latin Tobruk
  at    32.08 23.96
  wikidata Q182092
  yes   هطلت أمطار غزيرة على [طبرق] فجر الخميس.
  no    طرق الولد الباب.

place ly-ja-bayda
  name  البيضاء الليبية | مدينة البيضاء الليبية
  shy   البيضاء
  type  city
  in    ly-ja
  latin Bayda
  at    32.76 21.76
  wikidata Q35784
  yes   شيع الأهالي ضحايا الهجوم في [البيضاء الليبية] قبل يومين.
  no    باض الطائر في العش.

place ly-ju-waddan
  name  بلدة ودان | ودان الليبية
  shy   ودان
  type  town
  in    ly-ju
  latin Waddan
  at    29.16 16.14
  wikidata Q679352
  yes   فرض حظر التجول في [بلدة ودان] ليلا.
  no    وادع الجار سكان البلدة.

place ly-fezzan
  name  فزان
  type  area
  in    ly
  latin Fezzan
  at    26.50 14.00
  yes   أعيد فتح السوق القديم في [فزان] في وقت متأخر.
  no    فاز الناشئون بالكأس.

place ly-cyrenaica
  name  إقليم برقة | برقة
  type  area
  in    ly
  latin Cyrenaica
  at    31.00 22.50
  yes   أحرق شبان إطارات وسط [إقليم برقة] مرة أخرى.
  no    برق في السماء ضوء.

place ly-oil-crescent
  name  الهلال النفطي
  type  area
  in    ly
  latin Oil Crescent
  at    30.50 18.80
  yes   عاد الهدوء إلى [الهلال النفطي] إثر خلاف محلي.
  no    ظهر الهلال مساء.

place ma-rabat
  name  الرباط
  type  city
  in    ma
  latin Rabat
  at    34.02 -6.84
  wikidata Q3551
  yes   تنقل المفاوضون بين سيلانا [والرباط] بعد أسبوع من القتال.
  no    ربط البحار القارب.

place ma-casablanca
  name  الدار البيضاء
  type  city
  in    ma
  latin Casablanca
  at    33.57 -7.59
  wikidata Q649078
  yes   أقلعت طائرة المبعوث من [الدار البيضاء] بعد غروب الشمس.
  no    طلى العامل الجدار بالأبيض.

place mr-nouakchott
  name  نواكشوط | نواقشوط
  type  city
  in    mr
  latin Nouakchott
  at    18.08 -15.98
  yes   وصل الوسيط إلى [نواكشوط] مرة أخرى.
  no    نوى الكشاف الرحيل.

place tn-11
  name  ولاية تونس
  type  province
  in    tn
  latin Tunis Governorate
  at    36.82 10.21
  wikidata Q328109
  yes   وثق ناشطون الدمار في [ولاية تونس] بعد غروب الشمس.
  no    وصل السياح إلى الولاية.

place tn-12
  name  أريانة | أريانا
  type  province
  in    tn
  latin Ariana
  at    36.97 10.12
  wikidata Q233116
  yes   انفجرت عبوة قرب مدخل [أريانة] مرة أخرى.
  no    رأى الفلاح الريحانة الذابلة.

place tn-13
  name  بن عروس
  type  province
  in    tn
  latin Ben Arous
  at    36.63 10.21
  wikidata Q238555
  yes   امتدت المعارك إلى سيلانا [وبن عروس] بعد صلاة الجمعة.
  no    زفت العروس إلى بيتها.

place tn-14
  name  منوبة
  type  province
  in    tn
  latin Manouba
  at    36.76 9.83
  wikidata Q734328
  yes   دخلت فرق إزالة الألغام [منوبة] للمرة الثانية هذا الشهر.
  no    دفع المشترك نوبة الحراسة.

place tn-21
  name  ولاية نابل | مدينة نابل | نابل التونسية
  type  province
  in    tn
  latin Nabeul
  at    36.48 10.67
  wikidata Q328145
  yes   تبادل الطرفان القصف قرب [ولاية نابل] على مدى يومين.
  no    نال الباحث منحة صغيرة.

place tn-22
  name  زغوان
  type  province
  in    tn
  latin Zaghouan
  at    36.40 10.14
  wikidata Q27916
  yes   انتشر الجنود في أنحاء [زغوان] مرة أخرى.
  no    كثر الزوان في القمح.

place tn-23
  name  بنزرت
  type  province
  in    tn
  latin Bizerte
  at    37.04 9.64
  wikidata Q241129
  yes   وثق ناشطون الدمار في [بنزرت] فجأة.
  no    تبنت زميلتي قطة صغيرة.

place tn-31
  name  باجة
  type  province
  in    tn
  latin Béja
  at    36.72 9.19
  wikidata Q276576
  yes   انتشر الجنود في أنحاء [باجة] منذ الفجر.
  no    شوت الأم الدجاجة في الفرن.

place tn-32
  name  جندوبة
  type  province
  in    tn
  latin Jendouba
  at    36.68 8.75
  wikidata Q276580
  yes   توقفت حركة الشاحنات نحو [جندوبة] ظهرا.
  no    كتب الجندي مذكراته.

place tn-33
  name  ولاية الكاف | مدينة الكاف
  type  province
  in    tn
  latin Kef
  at    36.04 8.72
  wikidata Q328199
  yes   اعتقل ثلاثة مشتبه بهم في [ولاية الكاف] فجر الخميس.
  no    شرب الضيف الكأس في المدينة.

place tn-34
  name  سليانة
  type  province
  in    tn
  latin Siliana
  at    36.09 9.36
  wikidata Q328115
  yes   شيع الأهالي ضحايا الهجوم في [سليانة] دون وقوع إصابات.
  no    تناول الطفل السلطانة والجبن.

place tn-41
  name  القيروان
  type  province
  in    tn
  latin Kairouan
  at    35.67 10.10
  wikidata Q276574
  yes   أغلقت المدارس أبوابها [بالقيروان] بحسب شهود.
  no    رسم القبطان خريطة جديدة.

place tn-42
  name  القصرين | القصرين التونسية
  type  province
  in    tn
  latin Kasserine
  at    35.17 8.84
  wikidata Q388047
  yes   وصلت قافلة الإغاثة إلى [القصرين] نهاية الأسبوع.
  no    أنهى العامل القسمين معا.

place tn-43
  name  سيدي بوزيد | سيدي بو زيد
  type  province
  in    tn
  latin Sidi Bouzid
  at    35.04 9.48
  wikidata Q327097
  yes   اجتمع شيوخ القبائل في [سيدي بوزيد] عقب انهيار الهدنة.
  no    حكى زيد لسيده القصة.

place tn-51
  name  سوسة
  type  province
  in    tn
  latin Sousse
  at    35.89 10.40
  wikidata Q276565
  yes   اقترب الجنود من [سوسة] في الصباح.
  no    كسر الولد كوسة خضراء.

place tn-52
  name  المنستير
  type  province
  in    tn
  latin Monastir
  at    35.77 10.83
  wikidata Q318102
  yes   اعتقل ثلاثة مشتبه بهم في [المنستير] حتى إشعار آخر.
  no    درب المنسق الفريق الجديد.

place tn-53
  name  المهدية
  type  province
  in    tn
  latin Mahdia
  at    35.49 10.96
  wikidata Q328164
  yes   سقطت قذيفتان على أطراف [المهدية] وقت الظهيرة.
  no    نثر العامل الهدايا على الأطفال.

place tn-61
  name  صفاقس
  type  province
  in    tn
  latin Sfax
  at    34.72 10.34
  wikidata Q241145
  yes   عاد الهدوء إلى [صفاقس] في الصباح.
  no    صفق الناس للمسرحية.

place tn-71
  name  قفصة
  type  province
  in    tn
  latin Gafsa
  at    34.42 8.78
  wikidata Q269968
  yes   انفجرت عبوة قرب مدخل [قفصة] بعد الظهر.
  no    روى الجد قصة طويلة.

place tn-72
  name  توزر
  type  province
  in    tn
  latin Tozeur
  at    33.98 8.07
  wikidata Q388059
  yes   شيع الأهالي ضحايا الهجوم في [توزر] إثر خلاف محلي.
  no    أوزار الماضي تلاحق البطل.

place tn-73
  name  ولاية قبلي | مدينة قبلي
  type  province
  in    tn
  latin Kebili
  at    33.71 8.97
  wikidata Q286063
  yes   امتدت المعارك إلى سيلانا [وولاية قبلي] عقب انهيار الهدنة.
  no    زار قبطان السفينة المدينة.

place tn-81
  name  قابس
  type  province
  in    tn
  latin Gabès
  at    33.78 9.79
  wikidata Q242263
  yes   أعيد فتح السوق القديم في [قابس] قبل ظهر الثلاثاء.
  no    قابل المدرب لاعبيه.

place tn-82
  name  مدنين
  type  province
  in    tn
  latin Medenine
  at    33.34 10.49
  wikidata Q327087
  yes   وزع متطوعون خياما على نازحي [مدنين] رغم سوء الطقس.
  no    عبر المدمن عن ندمه.

place tn-83
  name  تطاوين
  type  province
  in    tn
  latin Tataouine
  at    31.73 9.77
  wikidata Q327045
  yes   عاد الهدوء إلى [تطاوين] بحسب شهود.
  no    تطاول البناء حتى السحاب.

place tn-11-tunis
  name  تونس العاصمة | العاصمة التونسية
  type  city
  in    tn-11
  latin Tunis
  at    36.80 10.18
  wikidata Q3572
  yes   امتدت المعارك إلى سيلانا [وتونس العاصمة] مساء الأحد.
  no    تؤنس القطة وحدتها.

place tn-11-bardo
  name  باردو | متحف باردو
  type  town
  in    tn-11
  latin Bardo
  at    36.81 10.14
  yes   انقطعت الكهرباء عن [باردو] للمرة الثانية هذا الشهر.
  no    برد الشاي على الطاولة.

place tn-42-chaambi
  name  الشعانبي | جبل الشعانبي | جبال الشعانبي
  type  area
  in    tn-42
  latin Mount Chaambi
  at    35.21 8.68
  yes   سقطت قذيفتان على أطراف [الشعانبي] عقب انهيار الهدنة.
  no    شعر الضيف بالبرد.

place tn-42-semmama
  name  جبل سمامة | سمامة
  type  area
  in    tn-42
  latin Mount Semmama
  at    35.30 8.85
  yes   اقترب الجنود من [جبل سمامة] بهدوء.
  no    سمى الأب ابنته سلمى.

place tn-42-sbeitla
  name  سبيطلة
  type  town
  in    tn-42
  latin Sbeitla
  at    35.24 9.12
  yes   أصيب مزارع بلغم خارج [سبيطلة] فجأة.
  no    سيطر البطل على اللقاء.

place tn-42-kasserine-thala
  name  مدينة تالة | تالة التونسية
  shy   تالة
  type  town
  in    tn-42
  latin Thala
  at    35.57 8.67
  wikidata Q1975233
  yes   تفقد الطبيب جرحى [مدينة تالة] فجأة.
  no    تلا أهل المدينة النشيد.

place tn-82-ben-gardane
  name  بن قردان | بنقردان
  type  town
  in    tn-82
  latin Ben Guerdane
  at    33.14 11.22
  yes   فرض حظر التجول في [بن قردان] إثر خلاف محلي.
  no    قرد في الحديقة يلعب.

place tn-82-ras-ajdir
  name  رأس جدير | معبر رأس جدير
  type  town
  in    tn-82
  latin Ras Ajdir
  at    33.15 11.55
  yes   اعتقل ثلاثة مشتبه بهم في [رأس جدير] ظهرا.
  no    رأى جدي الهلال.

place tn-82-zarzis
  name  جرجيس
  type  town
  in    tn-82
  latin Zarzis
  at    33.50 11.11
  wikidata Q148142
  yes   أفرج عن خمسة من أبناء [جرجيس] مرة أخرى.
  no    جرس المدرسة رن.

place tn-83-dehiba
  name  ذهيبة | معبر ذهيبة
  type  town
  in    tn-83
  latin Dehiba
  at    32.02 10.70
  yes   هطلت أمطار غزيرة على [ذهيبة] بعد غروب الشمس.
  no    ذهب الطفل إلى النوم.

place tn-51-kantaoui
  name  القنطاوي | مرسى القنطاوي | ميناء القنطاوي
  type  town
  in    tn-51
  latin Port El Kantaoui
  at    35.89 10.60
  wikidata Q3136209
  yes   اعتقل ثلاثة مشتبه بهم في [القنطاوي] وقت الظهيرة.
  no    قنط الراوي من البحث.

place tn-11-carthage
  name  قرطاج | قصر قرطاج
  type  town
  in    tn-11
  latin Carthage
  at    36.86 10.33
  wikidata Q28151514
  yes   سيطر المسلحون على [قرطاج] بعد معارك قصيرة.
  no    فاز اللاعب القرطاجاوي بالسباق الأخير.

place tn-11-la-goulette
  name  حلق الوادي
  type  town
  in    tn-11
  latin La Goulette
  at    36.82 10.31
  wikidata Q798445
  yes   هاجم مجهولون نقطة تفتيش في [حلق الوادي] ليلا.
  no    عزف الموسيقي الحلقاوي لحنا هادئا.

place tn-11-la-marsa
  name  ضاحية المرسى
  type  town
  in    tn-11
  latin La Marsa
  at    36.88 10.32
  yes   انقطع الماء عن [ضاحية المرسى] منذ أسبوع.
  no    باع التاجر الضاحاوي متجره القديم.

place tn-11-raoued
  name  رواد التونسية
  type  town
  in    tn-11
  latin Raoued
  at    36.95 10.18
  wikidata Q1889387
  yes   نزحت عشرات العائلات من [رواد التونسية] باتجاه الحدود.
  no    رسم الفنان الرواداوي لوحة جديدة.

place tn-12-ettadhamen
  name  حي التضامن التونسي
  type  quarter
  in    tn-12
  latin Ettadhamen
  at    36.84 10.10
  yes   اندلعت اشتباكات في [حي التضامن التونسي] بعد العشاء.
  no    اعتذر الطبيب التونساوي عن الحضور.

place tn-12-mnihla
  name  المنيهلة
  type  town
  in    tn-12
  latin Mnihla
  at    36.84 10.20
  wikidata Q1837676
  yes   سقطت قذيفتان قرب [المنيهلة] ولم يصب أحد.
  no    شكر المدرب المنيهلاوي جمهوره.

place tn-12-ariana-city
  name  مدينة أريانة
  shy   أريانة
  type  city
  in    tn-12
  latin Ariana
  at    36.86 10.19
  wikidata Q208169
  yes   دوى انفجار عنيف في [مدينة أريانة] عند الظهر.
  no    وقع المحامي الأرياناوي على العقد.

place tn-14-oued-ellil
  name  وادي الليل
  type  town
  in    tn-14
  latin Oued Ellil
  at    36.83 10.04
  yes   انسحب الجنود من [وادي الليل] قبل الغروب.
  no    كتب الشاعر الليلاوي قصيدة طويلة.

place tn-13-ben-arous-city
  name  بنعروس | مدينة بن عروس
  type  city
  in    tn-13
  latin Ben Arous
  at    36.75 10.22
  wikidata Q816443
  yes   توجهت قافلة المساعدات نحو [بنعروس] صباحا.
  no    فاز اللاعب البنعروساوي بالسباق الأخير.

place tn-13-rades
  name  رادس
  type  town
  in    tn-13
  latin Rades
  at    36.77 10.27
  wikidata Q27062
  yes   عثر الرعاة على لغم خارج [رادس].
  no    عزف الموسيقي الرادساوي لحنا هادئا.

place tn-13-hammam-lif
  name  حمام الأنف
  type  town
  in    tn-13
  latin Hammam Lif
  at    36.72 10.33
  wikidata Q1568078
  yes   أغلقت الأسواق أبوابها في [حمام الأنف] حدادا.
  no    باع التاجر الحماماوي متجره القديم.

place tn-23-bizerte-city
  name  بنزرت
  type  city
  in    tn-23
  latin Bizerte
  at    37.27 9.87
  wikidata Q2737160
  yes   قالت الشرطة إنها فتشت منازل في [بنزرت].
  no    رسم الفنان البنزرتاوي لوحة جديدة.

place tn-23-menzel-bourguiba
  name  منزل بورقيبة
  type  town
  in    tn-23
  latin Menzel Bourguiba
  at    37.15 9.79
  wikidata Q27435
  yes   عاد الهدوء إلى [منزل بورقيبة] بعد يومين.
  no    اعتذر الطبيب المنزلاوي عن الحضور.

place tn-23-sejenane
  name  سجنان
  type  town
  in    tn-23
  latin Sejenane
  at    37.06 9.24
  wikidata Q2720033
  yes   دفن الأهالي قتلاهم في [سجنان] أمس.
  no    شكر المدرب السجناناوي جمهوره.

place tn-23-mateur
  shy   ماطر
  type  town
  in    tn-23
  latin Mateur
  at    37.04 9.67
  wikidata Q27159
  yes   سقطت قذيفتان قرب بلدة [ماطر] ولم يصب أحد.
  no    شكر المدرب الماطراوي جمهوره.

place tn-31-beja-city
  name  مدينة باجة
  shy   باجة
  type  city
  in    tn-31
  latin Beja
  at    36.73 9.18
  wikidata Q177099
  yes   دوى انفجار عنيف في [مدينة باجة] عند الظهر.
  no    وقع المحامي الباجاوي على العقد.

place tn-31-testour
  name  تستور
  type  town
  in    tn-31
  latin Testour
  at    36.55 9.44
  yes   انسحب الجنود من [تستور] قبل الغروب.
  no    كتب الشاعر التستوراوي قصيدة طويلة.

place tn-32-jendouba-city
  name  جندوبة
  type  city
  in    tn-32
  latin Jendouba
  at    36.50 8.78
  wikidata Q27064
  yes   توجهت قافلة المساعدات نحو [جندوبة] صباحا.
  no    فاز اللاعب الجندوباوي بالسباق الأخير.

place tn-32-tabarka
  name  طبرقة
  type  town
  in    tn-32
  latin Tabarka
  at    36.95 8.76
  wikidata Q986213
  yes   عثر الرعاة على لغم خارج [طبرقة].
  no    عزف الموسيقي الطبرقاوي لحنا هادئا.

place tn-32-fernana
  name  فرنانة
  type  town
  in    tn-32
  latin Fernana
  at    36.65 8.70
  wikidata Q3069035
  yes   أغلقت الأسواق أبوابها في [فرنانة] حدادا.
  no    باع التاجر الفرناناوي متجره القديم.

place tn-32-oued-meliz
  name  وادي مليز
  type  town
  in    tn-32
  latin Oued Meliz
  at    36.47 8.55
  wikidata Q3136209
  yes   قالت الشرطة إنها فتشت منازل في [وادي مليز].
  no    رسم الفنان المليزاوي لوحة جديدة.

place tn-32-ain-draham
  name  عين دراهم
  type  town
  in    tn-32
  latin Ain Draham
  at    36.78 8.68
  yes   عاد الهدوء إلى [عين دراهم] بعد يومين.
  no    اعتذر الطبيب العيناوي عن الحضور.

place tn-32-ghardimaou
  name  غار الدماء
  type  town
  in    tn-32
  latin Ghardimaou
  at    36.45 8.44
  yes   دفن الأهالي قتلاهم في [غار الدماء] أمس.
  no    شكر المدرب الغاراوي جمهوره.

place tn-32-balta
  name  بلطة بوعوان
  type  town
  in    tn-32
  latin Balta
  at    36.67 8.93
  yes   وصل فريق الإغاثة إلى [بلطة بوعوان] مع الفجر.
  no    وقع المحامي البلطاوي على العقد.

place tn-32-jebel-ouergha
  name  جبل ورغة
  type  area
  in    tn-32
  latin Jebel Ouergha
  at    36.30 8.45
  yes   قصفت الطائرات مواقع في [جبل ورغة] عند الفجر.
  no    كتب الشاعر الورغاوي قصيدة طويلة.

place tn-33-kef-city
  name  الكاف التونسية
  type  city
  in    tn-33
  latin Kef
  at    36.17 8.70
  wikidata Q27155
  yes   سيطر المسلحون على [الكاف التونسية] بعد معارك قصيرة.
  no    فاز اللاعب الكافاوي بالسباق الأخير.

place tn-33-sakiet-sidi-youssef
  name  ساقية سيدي يوسف
  type  town
  in    tn-33
  latin Sakiet Sidi Youssef
  at    36.22 8.36
  wikidata Q958423
  yes   هاجم مجهولون نقطة تفتيش في [ساقية سيدي يوسف] ليلا.
  no    عزف الموسيقي الساقاوي لحنا هادئا.

place tn-33-tajerouine
  name  تاجروين
  type  town
  in    tn-33
  latin Tajerouine
  at    35.89 8.55
  wikidata Q3175916
  yes   انقطع الماء عن [تاجروين] منذ أسبوع.
  no    باع التاجر التاجرويناوي متجره القديم.

place tn-33-nebeur
  shy   نبر
  type  town
  in    tn-33
  latin Nebeur
  at    36.29 8.77
  yes   نزحت عشرات العائلات من بلدة [نبر] باتجاه الحدود.
  no    رسم الفنان النبراوي لوحة جديدة.

place tn-34-siliana-city
  name  سليانة
  type  city
  in    tn-34
  latin Siliana
  at    36.08 9.37
  wikidata Q27216
  yes   التقى الوسطاء بشيوخ العشائر في [سليانة].
  no    اعتذر الطبيب السلياناوي عن الحضور.

place tn-41-kairouan-city
  name  القيروان
  type  city
  in    tn-41
  latin Kairouan
  at    35.67 10.10
  wikidata Q179570
  yes   عاد الهدوء إلى [القيروان] بعد يومين.
  no    اعتذر الطبيب القيرواناوي عن الحضور.

place tn-42-kasserine-city
  name  القصرين
  type  city
  in    tn-42
  latin Kasserine
  at    35.17 8.83
  wikidata Q852735
  yes   دفن الأهالي قتلاهم في [القصرين] أمس.
  no    شكر المدرب القصريناوي جمهوره.

place tn-42-foussana
  name  فوسانة
  type  town
  in    tn-42
  latin Foussana
  at    35.35 8.63
  yes   وصل فريق الإغاثة إلى [فوسانة] مع الفجر.
  no    وقع المحامي الفوساناوي على العقد.

place tn-42-hidra
  shy   حيدرة
  type  town
  in    tn-42
  latin Hidra
  at    35.57 8.46
  yes   قطع السيل الطريق المؤدي إلى بلدة [حيدرة].
  no    كتب الشاعر الحيدراوي قصيدة طويلة.

place tn-42-feriana
  name  فريانة
  type  town
  in    tn-42
  latin Feriana
  at    34.95 8.57
  yes   سيطر المسلحون على [فريانة] بعد معارك قصيرة.
  no    فاز اللاعب الفرياناوي بالسباق الأخير.

place tn-42-mghila
  name  جبل مغيلة | مغيلة
  type  area
  in    tn-42
  latin Mghila
  at    35.30 9.20
  yes   أطلقت القوات حملة جديدة في [جبل مغيلة].
  no    عزف الموسيقي المغيلاوي لحنا هادئا.

place tn-42-selloum
  name  جبل السلوم | جبل سلوم
  type  area
  in    tn-42
  latin Selloum
  at    35.07 8.77
  yes   تراجعت المعارك في [جبل السلوم] بسبب الثلوج.
  no    باع التاجر السلوماوي متجره القديم.

place tn-42-sbiba
  name  سبيبة
  type  town
  in    tn-42
  latin Sbiba
  at    35.54 9.07
  wikidata Q971090
  yes   نزحت عشرات العائلات من [سبيبة] باتجاه الحدود.
  no    رسم الفنان السبيباوي لوحة جديدة.

place tn-42-boulaaba
  name  بولعابة
  type  village
  in    tn-42
  latin Boulaaba
  at    35.25 8.72
  yes   التقى الوسطاء بشيوخ العشائر في [بولعابة].
  no    اعتذر الطبيب البولعاباوي عن الحضور.

place tn-42-henchir-tela
  name  هنشير التلة | هنشير التل
  type  village
  in    tn-42
  latin Henchir Tela
  at    35.35 8.55
  yes   سقطت قذيفتان قرب [هنشير التلة] ولم يصب أحد.
  no    شكر المدرب الهنشيراوي جمهوره.

place tn-43-sidi-bouzid-city
  name  سيدي بوزيد
  type  city
  in    tn-43
  latin Sidi Bouzid
  at    35.04 9.48
  wikidata Q692716
  yes   دوى انفجار عنيف في [سيدي بوزيد] عند الظهر.
  no    وقع المحامي السيداوي على العقد.

place tn-43-regueb
  shy   الرقاب
  type  town
  in    tn-43
  latin Regueb
  at    34.86 9.79
  wikidata Q2743148
  yes   انسحب الجنود من بلدة [الرقاب] قبل الغروب.
  no    كتب الشاعر الرقاباوي قصيدة طويلة.

place tn-43-menzel-bouzaiane
  name  منزل بوزيان
  type  town
  in    tn-43
  latin Menzel Bouzaiane
  at    34.57 9.42
  yes   توجهت قافلة المساعدات نحو [منزل بوزيان] صباحا.
  no    فاز اللاعب المنزلاوي بالسباق الأخير.

place tn-43-jelma
  name  جلمة
  type  town
  in    tn-43
  latin Jelma
  at    35.28 9.42
  yes   عثر الرعاة على لغم خارج [جلمة].
  no    عزف الموسيقي الجلماوي لحنا هادئا.

place tn-43-ouled-haffouz
  name  أولاد حفوز
  type  town
  in    tn-43
  latin Ouled Haffouz
  at    35.05 9.70
  yes   أغلقت الأسواق أبوابها في [أولاد حفوز] حدادا.
  no    باع التاجر الأولاداوي متجره القديم.

place tn-51-sousse-city
  name  سوسة
  type  city
  in    tn-51
  latin Sousse
  at    35.83 10.64
  wikidata Q180717
  yes   قالت الشرطة إنها فتشت منازل في [سوسة].
  no    رسم الفنان السوساوي لوحة جديدة.

place tn-51-akouda
  name  أكودة
  type  town
  in    tn-51
  latin Akouda
  at    35.87 10.57
  wikidata Q2734713
  yes   نزحت عشرات العائلات من [أكودة] باتجاه الحدود.
  no    رسم الفنان الأكوداوي لوحة جديدة.

place tn-51-enfidha
  name  النفيضة
  type  town
  in    tn-51
  latin Enfidha
  at    36.13 10.38
  yes   التقى الوسطاء بشيوخ العشائر في [النفيضة].
  no    اعتذر الطبيب النفيضاوي عن الحضور.

place tn-52-monastir-city
  name  المنستير
  type  city
  in    tn-52
  latin Monastir
  at    35.77 10.83
  wikidata Q208715
  yes   سقطت قذيفتان قرب [المنستير] ولم يصب أحد.
  no    شكر المدرب المنستيراوي جمهوره.

place tn-53-mahdia-city
  name  المهدية
  type  city
  in    tn-53
  latin Mahdia
  at    35.50 11.06
  wikidata Q466054
  yes   دوى انفجار عنيف في [المهدية] عند الظهر.
  no    وقع المحامي المهداوي على العقد.

place tn-53-el-jem
  shy   الجم
  type  town
  in    tn-53
  latin El Jem
  at    35.30 10.72
  wikidata Q291012
  yes   انسحب الجنود من بلدة [الجم] قبل الغروب.
  no    كتب الشاعر الالجماوي قصيدة طويلة.

place tn-61-sfax-city
  name  صفاقس
  type  city
  in    tn-61
  latin Sfax
  at    34.74 10.76
  wikidata Q46325
  yes   توجهت قافلة المساعدات نحو [صفاقس] صباحا.
  no    فاز اللاعب الصفاقساوي بالسباق الأخير.

place tn-61-jebiniana
  name  جبنيانة
  type  town
  in    tn-61
  latin Jebiniana
  at    35.03 10.91
  yes   عثر الرعاة على لغم خارج [جبنيانة].
  no    عزف الموسيقي الجبنياناوي لحنا هادئا.

place tn-61-kerkennah
  name  قرقنة | جزيرة قرقنة
  type  area
  in    tn-61
  latin Kerkennah
  at    34.70 11.20
  yes   تراجعت المعارك في [قرقنة] بسبب الثلوج.
  no    باع التاجر القرقناوي متجره القديم.

place tn-71-gafsa-city
  name  قفصة
  type  city
  in    tn-71
  latin Gafsa
  at    34.42 8.78
  wikidata Q466006
  yes   قالت الشرطة إنها فتشت منازل في [قفصة].
  no    رسم الفنان القفصاوي لوحة جديدة.

place tn-71-metlaoui
  name  المتلوي
  type  town
  in    tn-71
  latin Metlaoui
  at    34.32 8.40
  wikidata Q3050056
  yes   عاد الهدوء إلى [المتلوي] بعد يومين.
  no    اعتذر الطبيب المتلواوي عن الحضور.

place tn-71-redeyef
  shy   الرديف
  type  town
  in    tn-71
  latin Redeyef
  at    34.38 8.15
  wikidata Q3307409
  yes   دفن الأهالي قتلاهم في بلدة [الرديف] أمس.
  no    شكر المدرب الرديفاوي جمهوره.

place tn-71-orbata
  name  جبل عرباطة
  type  area
  in    tn-71
  latin Orbata
  at    34.38 9.05
  yes   عبر المهربون [جبل عرباطة] ليلا.
  no    وقع المحامي العرباطاوي على العقد.

place tn-71-oum-larayes
  name  أم العرائس
  type  town
  in    tn-71
  latin Oum Larayes
  at    34.48 8.26
  yes   قطع السيل الطريق المؤدي إلى [أم العرائس].
  no    كتب الشاعر الأماوي قصيدة طويلة.

place tn-72-tozeur-city
  name  توزر
  type  city
  in    tn-72
  latin Tozeur
  at    33.92 8.13
  wikidata Q504661
  yes   سيطر المسلحون على [توزر] بعد معارك قصيرة.
  no    فاز اللاعب التوزراوي بالسباق الأخير.

place tn-73-douz
  shy   دوز
  type  town
  in    tn-73
  latin Douz
  at    33.47 9.02
  wikidata Q1009268
  yes   هاجم مجهولون نقطة تفتيش في بلدة [دوز] ليلا.
  no    عزف الموسيقي الدوزاوي لحنا هادئا.

place tn-81-gabes-city
  name  قابس
  type  city
  in    tn-81
  latin Gabes
  at    33.88 10.10
  wikidata Q3069035
  yes   انقطع الماء عن [قابس] منذ أسبوع.
  no    باع التاجر القابساوي متجره القديم.

place tn-81-matmata
  name  مطماطة
  type  town
  in    tn-81
  latin Matmata
  at    33.54 9.97
  wikidata Q338512
  yes   أغلقت الأسواق أبوابها في [مطماطة] حدادا.
  no    باع التاجر المطماطاوي متجره القديم.

place tn-82-medenine-city
  name  مدنين
  type  city
  in    tn-82
  latin Medenine
  at    33.35 10.50
  wikidata Q846653
  yes   قالت الشرطة إنها فتشت منازل في [مدنين].
  no    رسم الفنان المدنيناوي لوحة جديدة.

place tn-82-djerba
  name  جربة | جزيرة جربة
  type  town
  in    tn-82
  latin Djerba
  at    33.81 10.86
  yes   عاد الهدوء إلى [جربة] بعد يومين.
  no    اعتذر الطبيب الجرباوي عن الحضور.

place tn-83-tataouine-city
  name  تطاوين
  type  city
  in    tn-83
  latin Tataouine
  at    32.93 10.45
  wikidata Q817149
  yes   دفن الأهالي قتلاهم في [تطاوين] أمس.
  no    شكر المدرب التطاويناوي جمهوره.

place tn-83-remada
  name  رمادة
  type  town
  in    tn-83
  latin Remada
  at    32.32 10.40
  wikidata Q1015427
  yes   وصل فريق الإغاثة إلى [رمادة] مع الفجر.
  no    وقع المحامي الرماداوي على العقد.

place tn-22-zriba
  name  حمام الزريبة
  type  town
  in    tn-22
  latin Zriba
  at    36.33 10.22
  wikidata Q3142622
  yes   قطع السيل الطريق المؤدي إلى [حمام الزريبة].
  no    كتب الشاعر الحماماوي قصيدة طويلة.

place tn-21-hammamet
  name  مدينة الحمامات | الحمامات التونسية
  shy   الحمامات
  type  town
  in    tn-21
  latin Hammamet
  at    36.42 10.60
  wikidata Q339535
  yes   سيطر المسلحون على [مدينة الحمامات] بعد معارك قصيرة.
  no    فاز اللاعب الحماماتاوي بالسباق الأخير.

place tn-21-soliman
  name  سليمان التونسية
  type  town
  in    tn-21
  latin Soliman
  at    36.70 10.49
  wikidata Q726858
  yes   هاجم مجهولون نقطة تفتيش في [سليمان التونسية] ليلا.
  no    عزف الموسيقي السليماناوي لحنا هادئا.

place tn-21-kelibia
  name  قليبية
  type  town
  in    tn-21
  latin Kelibia
  at    36.85 11.09
  wikidata Q27241
  yes   انقطع الماء عن [قليبية] منذ أسبوع.
  no    باع التاجر القليباوي متجره القديم.

place tn-21-nabeul-city
  name  نابل التونسية الساحلية
  type  city
  in    tn-21
  latin Nabeul
  at    36.46 10.74
  wikidata Q867615
  yes   نزحت عشرات العائلات من [نابل التونسية الساحلية] باتجاه الحدود.
  no    رسم الفنان النابلاوي لوحة جديدة.

place dz-44-ain-defla-city
  name  عين الدفلى
  type  city
  in    dz-44
  latin Ain Defla
  at    36.26 1.97
  wikidata Q168846
  yes   التقى الوسطاء بشيوخ العشائر في [عين الدفلى].
  no    اعتذر الطبيب العيناوي عن الحضور.

place dz-44-jebel-louh
  name  جبل اللوح
  type  area
  in    dz-44
  latin Jebel Louh
  at    36.10 2.00
  yes   انتشرت الدوريات في [جبل اللوح] منذ الصباح.
  no    شكر المدرب اللوحاوي جمهوره.

place dz-44-tarik-ibn-ziad
  name  طارق بن زياد الجزائرية
  type  town
  in    dz-44
  latin Tarik Ibn Ziad
  at    36.00 2.15
  yes   دوى انفجار عنيف في [طارق بن زياد الجزائرية] عند الظهر.
  no    وقع المحامي الطارقاوي على العقد.

place dz-10-bouira-city
  name  البويرة
  type  city
  in    dz-10
  latin Bouira
  at    36.38 3.90
  wikidata Q722522
  yes   انسحب الجنود من [البويرة] قبل الغروب.
  no    كتب الشاعر البويراوي قصيدة طويلة.

place dz-10-lakhdaria
  name  الأخضرية
  type  town
  in    dz-10
  latin Lakhdaria
  at    36.56 3.59
  wikidata Q2522066
  yes   توجهت قافلة المساعدات نحو [الأخضرية] صباحا.
  no    فاز اللاعب الأخضراوي بالسباق الأخير.

place dz-35-boumerdes-city
  name  بومرداس
  type  city
  in    dz-35
  latin Boumerdes
  at    36.76 3.48
  wikidata Q770518
  yes   عثر الرعاة على لغم خارج [بومرداس].
  no    عزف الموسيقي البومرداساوي لحنا هادئا.

place dz-35-dellys
  name  دلس
  type  town
  in    dz-35
  latin Dellys
  at    36.92 3.91
  wikidata Q3021755
  yes   هاجم مجهولون نقطة تفتيش في [دلس] ليلا.
  no    عزف الموسيقي الدلساوي لحنا هادئا.

place dz-35-baghlia
  name  بغلية
  type  town
  in    dz-35
  latin Baghlia
  at    36.81 3.86
  yes   انقطع الماء عن [بغلية] منذ أسبوع.
  no    باع التاجر البغلاوي متجره القديم.

place dz-35-thenia
  name  الثنية
  type  town
  in    dz-35
  latin Thenia
  at    36.73 3.56
  wikidata Q2225013
  yes   نزحت عشرات العائلات من [الثنية] باتجاه الحدود.
  no    رسم الفنان الثناوي لوحة جديدة.

place dz-35-naciria
  name  الناصرية الجزائرية
  type  town
  in    dz-35
  latin Naciria
  at    36.75 3.83
  wikidata Q6957278
  yes   التقى الوسطاء بشيوخ العشائر في [الناصرية الجزائرية].
  no    اعتذر الطبيب الناصراوي عن الحضور.

place dz-35-les-issers
  name  يسر الجزائرية
  type  town
  in    dz-35
  latin Les Issers
  at    36.72 3.67
  yes   سقطت قذيفتان قرب [يسر الجزائرية] ولم يصب أحد.
  no    شكر المدرب اليسراوي جمهوره.

place dz-15-tizi-ouzou-city
  name  تيزي وزو
  type  city
  in    dz-15
  latin Tizi Ouzou
  at    36.71 4.05
  wikidata Q277201
  yes   دوى انفجار عنيف في [تيزي وزو] عند الظهر.
  no    وقع المحامي التيزاوي على العقد.

place dz-15-azazga
  name  عزازقة
  type  town
  in    dz-15
  latin Azazga
  at    36.74 4.37
  wikidata Q2875118
  yes   انسحب الجنود من [عزازقة] قبل الغروب.
  no    كتب الشاعر العزازقاوي قصيدة طويلة.

place dz-15-azeffoun
  name  أزفون
  type  town
  in    dz-15
  latin Azeffoun
  at    36.89 4.42
  yes   توجهت قافلة المساعدات نحو [أزفون] صباحا.
  no    فاز اللاعب الأزفوناوي بالسباق الأخير.

place dz-15-yakouren
  name  ياكوران
  type  town
  in    dz-15
  latin Yakouren
  at    36.73 4.44
  yes   عثر الرعاة على لغم خارج [ياكوران].
  no    عزف الموسيقي الياكوراناوي لحنا هادئا.

place dz-40-khenchela-city
  name  خنشلة
  type  city
  in    dz-40
  latin Khenchela
  at    35.43 7.14
  wikidata Q1649570
  yes   أغلقت الأسواق أبوابها في [خنشلة] حدادا.
  no    باع التاجر الخنشلاوي متجره القديم.

place dz-12-tebessa-city
  name  تبسة
  type  city
  in    dz-12
  latin Tebessa
  at    35.40 8.12
  wikidata Q984575
  yes   قالت الشرطة إنها فتشت منازل في [تبسة].
  no    رسم الفنان التبساوي لوحة جديدة.

place dz-12-bir-el-ater
  name  بئر العاتر
  type  town
  in    dz-12
  latin Bir el Ater
  at    34.74 8.06
  wikidata Q2904370
  yes   عاد الهدوء إلى [بئر العاتر] بعد يومين.
  no    اعتذر الطبيب البئراوي عن الحضور.

place dz-18-jijel-city
  name  جيجل
  type  city
  in    dz-18
  latin Jijel
  at    36.82 5.77
  wikidata Q402726
  yes   دفن الأهالي قتلاهم في [جيجل] أمس.
  no    شكر المدرب الجيجلاوي جمهوره.

place dz-21-skikda-city
  name  سكيكدة
  type  city
  in    dz-21
  latin Skikda
  at    36.88 6.91
  wikidata Q2292517
  yes   وصل فريق الإغاثة إلى [سكيكدة] مع الفجر.
  no    وقع المحامي السكيكداوي على العقد.

place dz-25-constantine-city
  name  قسنطينة
  type  city
  in    dz-25
  latin Constantine
  at    36.37 6.61
  wikidata Q1093156
  yes   قطع السيل الطريق المؤدي إلى [قسنطينة].
  no    كتب الشاعر القسنطيناوي قصيدة طويلة.

place dz-05-batna-city
  name  باتنة
  type  city
  in    dz-05
  latin Batna
  at    35.56 6.17
  wikidata Q338844
  yes   سيطر المسلحون على [باتنة] بعد معارك قصيرة.
  no    فاز اللاعب الباتناوي بالسباق الأخير.

place dz-05-arris
  name  أريس الجزائرية
  type  town
  in    dz-05
  latin Arris
  at    35.26 6.35
  wikidata Q1388056
  yes   توجهت قافلة المساعدات نحو [أريس الجزائرية] صباحا.
  no    فاز اللاعب الأريساوي بالسباق الأخير.

place dz-30-hassi-messaoud
  name  حاسي مسعود
  type  town
  in    dz-30
  latin Hassi Messaoud
  at    31.68 6.07
  wikidata Q1000139
  yes   عثر الرعاة على لغم خارج [حاسي مسعود].
  no    عزف الموسيقي الحاساوي لحنا هادئا.

place dz-30-ouargla-city
  name  ورقلة
  type  city
  in    dz-30
  latin Ouargla
  at    31.95 5.33
  wikidata Q852469
  yes   أغلقت الأسواق أبوابها في [ورقلة] حدادا.
  no    باع التاجر الورقلاوي متجره القديم.

place dz-30-berkane-tamouret
  name  صحراء ورقلة
  type  area
  in    dz-30
  latin Berkane Tamouret
  at    31.50 5.00
  yes   جابت فرق الإنقاذ [صحراء ورقلة] بحثا عن المفقودين.
  no    رسم الفنان الصحراوي لوحة جديدة.

place dz-47-ghardaia-city
  name  غرداية
  type  city
  in    dz-47
  latin Ghardaia
  at    32.49 3.67
  wikidata Q622841
  yes   عاد الهدوء إلى [غرداية] بعد يومين.
  no    اعتذر الطبيب الغردااوي عن الحضور.

place dz-47-berriane
  shy   بريان
  type  town
  in    dz-47
  latin Berriane
  at    32.83 3.77
  wikidata Q1649062
  yes   دفن الأهالي قتلاهم في بلدة [بريان] أمس.
  no    شكر المدرب البرياناوي جمهوره.

place dz-47-guerrara
  name  القرارة الجزائرية
  type  town
  in    dz-47
  latin Guerrara
  at    32.79 4.49
  yes   وصل فريق الإغاثة إلى [القرارة الجزائرية] مع الفجر.
  no    وقع المحامي القراراوي على العقد.

place dz-33-illizi-city
  name  إليزي
  type  town
  in    dz-33
  latin Illizi
  at    26.50 8.48
  wikidata Q640740
  yes   قطع السيل الطريق المؤدي إلى [إليزي].
  no    كتب الشاعر الإليزاوي قصيدة طويلة.

place dz-33-debdeb
  name  الدبداب
  type  town
  in    dz-33
  latin Debdeb
  at    29.97 9.43
  yes   سيطر المسلحون على [الدبداب] بعد معارك قصيرة.
  no    فاز اللاعب الدبداباوي بالسباق الأخير.

place dz-11-tamanrasset-city
  name  تمنراست
  type  city
  in    dz-11
  latin Tamanrasset
  at    22.79 5.53
  wikidata Q205792
  yes   هاجم مجهولون نقطة تفتيش في [تمنراست] ليلا.
  no    عزف الموسيقي التمنراستاوي لحنا هادئا.

place dz-11-tin-zaouatine-algeria
  name  تين زاوتين | تين زواتين الجزائرية
  type  town
  in    dz-11
  latin Tin Zaouatine (Algeria)
  at    19.95 2.97
  yes   انقطع الماء عن [تين زاوتين] منذ أسبوع.
  no    باع التاجر التيناوي متجره القديم.

place dz-37-tindouf-city
  name  تندوف
  type  town
  in    dz-37
  latin Tindouf
  at    27.67 -8.15
  wikidata Q328510
  yes   نزحت عشرات العائلات من [تندوف] باتجاه الحدود.
  no    رسم الفنان التندوفاوي لوحة جديدة.

place dz-31-oran-city
  name  وهران
  type  city
  in    dz-31
  latin Oran
  at    35.70 -0.63
  wikidata Q131818
  yes   التقى الوسطاء بشيوخ العشائر في [وهران].
  no    اعتذر الطبيب الوهراناوي عن الحضور.

place dz-23-annaba-city
  name  عنابة
  type  city
  in    dz-23
  latin Annaba
  at    36.90 7.77
  wikidata Q45942
  yes   سقطت قذيفتان قرب [عنابة] ولم يصب أحد.
  no    شكر المدرب العناباوي جمهوره.

place dz-06-bejaia-city
  name  بجاية
  type  city
  in    dz-06
  latin Bejaia
  at    36.75 5.06
  wikidata Q59975
  yes   دوى انفجار عنيف في [بجاية] عند الظهر.
  no    وقع المحامي البجااوي على العقد.

place dz-19-setif-city
  name  سطيف
  type  city
  in    dz-19
  latin Setif
  at    36.19 5.41
  wikidata Q244004
  yes   انسحب الجنود من [سطيف] قبل الغروب.
  no    كتب الشاعر السطيفاوي قصيدة طويلة.

place dz-07-biskra-city
  name  بسكرة
  type  city
  in    dz-07
  latin Biskra
  at    34.85 5.73
  wikidata Q312759
  yes   قطع السيل الطريق المؤدي إلى [بسكرة].
  no    كتب الشاعر البسكراوي قصيدة طويلة.

place dz-09-blida-city
  name  البليدة
  type  city
  in    dz-09
  latin Blida
  at    36.47 2.83
  wikidata Q216990
  yes   سيطر المسلحون على [البليدة] بعد معارك قصيرة.
  no    فاز اللاعب البليداوي بالسباق الأخير.

place dz-09-boufarik
  name  بوفاريك
  type  town
  in    dz-09
  latin Boufarik
  at    36.57 2.91
  wikidata Q2344308
  yes   هاجم مجهولون نقطة تفتيش في [بوفاريك] ليلا.
  no    عزف الموسيقي البوفاريكاوي لحنا هادئا.

place dz-39-el-oued-city
  name  وادي سوف
  type  city
  in    dz-39
  latin El Oued
  at    33.36 6.86
  wikidata Q1649298
  yes   انقطع الماء عن [وادي سوف] منذ أسبوع.
  no    باع التاجر السوفاوي متجره القديم.

place dz-26-medea-city
  name  المدية
  type  city
  in    dz-26
  latin Medea
  at    36.27 2.75
  wikidata Q1982137
  yes   نزحت عشرات العائلات من [المدية] باتجاه الحدود.
  no    رسم الفنان المداوي لوحة جديدة.

place dz-16-bab-ezzouar
  name  باب الزوار
  type  quarter
  in    dz-16
  latin Bab Ezzouar
  at    36.73 3.18
  yes   انفجرت سيارة في [باب الزوار] قبل الظهر.
  no    اعتذر الطبيب الباباوي عن الحضور.

place dz-16-baraki
  name  براقي
  type  quarter
  in    dz-16
  latin Baraki
  at    36.67 3.10
  yes   فتش الجنود بيوتا في [براقي] فجرا.
  no    شكر المدرب البراقاوي جمهوره.

place dz-24-guelma-city
  name  قالمة
  type  city
  in    dz-24
  latin Guelma
  at    36.46 7.43
  wikidata Q609871
  yes   دوى انفجار عنيف في [قالمة] عند الظهر.
  no    وقع المحامي القالماوي على العقد.

place dz-41-souk-ahras-city
  name  سوق أهراس
  type  city
  in    dz-41
  latin Souk Ahras
  at    36.29 7.95
  wikidata Q402992
  yes   انسحب الجنود من [سوق أهراس] قبل الغروب.
  no    كتب الشاعر السوقاوي قصيدة طويلة.

place dz-13-tlemcen-city
  name  تلمسان
  type  city
  in    dz-13
  latin Tlemcen
  at    34.88 -1.32
  wikidata Q185134
  yes   توجهت قافلة المساعدات نحو [تلمسان] صباحا.
  no    فاز اللاعب التلمساناوي بالسباق الأخير.

place dz-52-beni-abbes-city
  name  بني عباس
  type  town
  in    dz-52
  latin Beni Abbes
  at    30.13 -2.17
  yes   عثر الرعاة على لغم خارج [بني عباس].
  no    عزف الموسيقي البناوي لحنا هادئا.

place ma-tangier
  name  طنجة
  type  city
  in    ma
  latin Tangier
  at    35.77 -5.80
  wikidata Q3514940
  yes   أغلقت الأسواق أبوابها في [طنجة] حدادا.
  no    باع التاجر الطنجاوي متجره القديم.

place ma-marrakesh
  name  مراكش
  type  city
  in    ma
  latin Marrakesh
  at    31.63 -8.00
  wikidata Q101625
  yes   قالت الشرطة إنها فتشت منازل في [مراكش].
  no    رسم الفنان المراكشاوي لوحة جديدة.

place ma-fez
  name  مدينة فاس
  shy   فاس
  type  city
  in    ma
  latin Fez
  at    34.03 -5.00
  yes   عاد الهدوء إلى [مدينة فاس] بعد يومين.
  no    اعتذر الطبيب الفاساوي عن الحضور.

place ma-tetouan
  name  تطوان
  type  city
  in    ma
  latin Tetouan
  at    35.57 -5.37
  wikidata Q1257443
  yes   دفن الأهالي قتلاهم في [تطوان] أمس.
  no    شكر المدرب التطواناوي جمهوره.

place ma-agadir
  name  أغادير
  type  city
  in    ma
  latin Agadir
  at    30.42 -9.60
  wikidata Q170525
  yes   وصل فريق الإغاثة إلى [أغادير] مع الفجر.
  no    وقع المحامي الأغاديراوي على العقد.

place ma-meknes
  name  مكناس
  type  city
  in    ma
  latin Meknes
  at    33.90 -5.55
  wikidata Q3408890
  yes   دوى انفجار عنيف في [مكناس] عند الظهر.
  no    وقع المحامي المكناساوي على العقد.

place ma-nador
  name  الناظور
  type  city
  in    ma
  latin Nador
  at    35.17 -2.93
  yes   انسحب الجنود من [الناظور] قبل الغروب.
  no    كتب الشاعر الناظوراوي قصيدة طويلة.

place ma-rif
  name  منطقة الريف المغربية
  type  area
  in    ma
  latin Rif
  at    35.00 -4.00
  yes   اختبأ الفارون في [منطقة الريف المغربية] أياما.
  no    فاز اللاعب المنطقاوي بالسباق الأخير.

place ma-sale
  name  مدينة سلا
  shy   سلا
  type  town
  in    ma
  latin Sale
  at    34.05 -6.80
  wikidata Q466046
  yes   عثر الرعاة على لغم خارج [مدينة سلا].
  no    عزف الموسيقي السلاوي لحنا هادئا.

place ly-ba-benghazi-city
  name  بنغازي
  type  city
  in    ly-ba
  latin Benghazi
  at    32.12 20.07
  wikidata Q244230
  yes   أغلقت الأسواق أبوابها في [بنغازي] حدادا.
  no    باع التاجر البنغازاوي متجره القديم.

place ly-ba-sabri
  name  حي الصابري | منطقة الصابري
  shy   الصابري
  type  quarter
  in    ly-ba
  latin Sabri
  at    32.13 20.07
  yes   أصيب مارة في [حي الصابري] برصاص طائش.
  no    رسم الفنان الصابراوي لوحة جديدة.

place ly-ba-al-laythi
  name  منطقة الليثي | حي الليثي
  shy   الليثي
  type  quarter
  in    ly-ba
  latin Al Laythi
  at    32.09 20.13
  yes   انفجرت سيارة في [منطقة الليثي] قبل الظهر.
  no    اعتذر الطبيب المنطقاوي عن الحضور.

place ly-ba-bu-atni
  name  بوعطني | بو عطني
  type  quarter
  in    ly-ba
  latin Bu Atni
  at    32.07 20.19
  yes   فتش الجنود بيوتا في [بوعطني] فجرا.
  no    شكر المدرب البوعطناوي جمهوره.

place ly-ba-benina
  name  بنينا | مطار بنينا | قاعدة بنينا
  type  base
  in    ly-ba
  latin Benina
  at    32.10 20.27
  yes   غادر آخر الجنود [بنينا] صباحا.
  no    وقع المحامي البنيناوي على العقد.

place ly-ba-sidi-faraj
  name  سيدي فرج
  type  quarter
  in    ly-ba
  latin Sidi Faraj
  at    32.04 20.15
  yes   اندلعت اشتباكات في [سيدي فرج] بعد العشاء.
  no    كتب الشاعر السيداوي قصيدة طويلة.

place ly-ba-qawarsha
  name  القوارشة
  type  quarter
  in    ly-ba
  latin Qawarsha
  at    32.03 20.05
  yes   أصيب مارة في [القوارشة] برصاص طائش.
  no    فاز اللاعب القوارشاوي بالسباق الأخير.

place ly-ba-al-hawari
  name  منطقة الهواري
  shy   الهواري
  type  quarter
  in    ly-ba
  latin Al Hawari
  at    32.04 20.10
  yes   انفجرت سيارة في [منطقة الهواري] قبل الظهر.
  no    عزف الموسيقي المنطقاوي لحنا هادئا.

place ly-ba-ganfouda
  name  قنفودة
  type  quarter
  in    ly-ba
  latin Ganfouda
  at    32.00 20.00
  yes   فتش الجنود بيوتا في [قنفودة] فجرا.
  no    باع التاجر القنفوداوي متجره القديم.

place ly-ba-suq-al-hut
  name  سوق الحوت
  type  quarter
  in    ly-ba
  latin Suq al Hut
  at    32.12 20.06
  yes   رفع السكان السواتر في [سوق الحوت] خوفا من القصف.
  no    رسم الفنان السوقاوي لوحة جديدة.

place ly-ba-suluq
  name  سلوق
  type  town
  in    ly-ba
  latin Suluq
  at    31.67 20.25
  yes   التقى الوسطاء بشيوخ العشائر في [سلوق].
  no    اعتذر الطبيب السلوقاوي عن الحضور.

place ly-ba-qaminis
  name  قمينس
  type  town
  in    ly-ba
  latin Qaminis
  at    31.66 20.01
  yes   سقطت قذيفتان قرب [قمينس] ولم يصب أحد.
  no    شكر المدرب القمينساوي جمهوره.

place ly-bu-umm-saad
  name  إمساعد | معبر إمساعد
  type  village
  in    ly-bu
  latin Umm Saad
  at    31.58 25.06
  yes   دفن الأهالي قتلاهم في [إمساعد] أمس.
  no    شكر المدرب الإمساعداوي جمهوره.

place ly-bu-bardia
  name  البردي | البردية
  type  town
  in    ly-bu
  latin Bardia
  at    31.76 25.07
  wikidata Q141687
  yes   وصل فريق الإغاثة إلى [البردي] مع الفجر.
  no    وقع المحامي البرداوي على العقد.

place ly-bu-jaghbub
  name  الجغبوب
  type  town
  in    ly-bu
  latin Jaghbub
  at    29.74 24.52
  wikidata Q284251
  yes   قطع السيل الطريق المؤدي إلى [الجغبوب].
  no    كتب الشاعر الجغبوباوي قصيدة طويلة.

place ly-dr-derna-city
  name  درنة
  type  city
  in    ly-dr
  latin Derna
  at    32.77 22.64
  wikidata Q211866
  yes   سيطر المسلحون على [درنة] بعد معارك قصيرة.
  no    فاز اللاعب الدرناوي بالسباق الأخير.

place ly-dr-al-qubbah
  name  القبة الليبية | مدينة القبة | بلدة القبة
  shy   القبة
  type  town
  in    ly-dr
  latin Al Qubbah
  at    32.76 22.24
  wikidata Q2552984
  yes   هاجم مجهولون نقطة تفتيش في [القبة الليبية] ليلا.
  no    عزف الموسيقي القباوي لحنا هادئا.

place ly-dr-martuba
  name  مرتوبة
  type  town
  in    ly-dr
  latin Martuba
  at    32.58 22.75
  yes   انقطع الماء عن [مرتوبة] منذ أسبوع.
  no    باع التاجر المرتوباوي متجره القديم.

place ly-dr-ras-al-hilal
  name  رأس الهلال
  type  village
  in    ly-dr
  latin Ras al Hilal
  at    32.90 22.17
  yes   نزحت عشرات العائلات من [رأس الهلال] باتجاه الحدود.
  no    رسم الفنان الرأساوي لوحة جديدة.

place ly-dr-al-fataih
  name  الفتائح | منطقة الفتائح
  type  village
  in    ly-dr
  latin Al Fataih
  at    32.72 22.70
  yes   التقى الوسطاء بشيوخ العشائر في [الفتائح].
  no    اعتذر الطبيب الفتائحاوي عن الحضور.

place ly-gt-ghat-city
  name  مدينة غات
  shy   غات
  type  town
  in    ly-gt
  latin Ghat
  at    24.96 10.18
  wikidata Q209393
  yes   سقطت قذيفتان قرب [مدينة غات] ولم يصب أحد.
  no    شكر المدرب الغاتاوي جمهوره.

place ly-ja-shahhat
  name  شحات | مدينة شحات
  type  town
  in    ly-ja
  latin Shahhat
  at    32.83 21.86
  yes   دوى انفجار عنيف في [شحات] عند الظهر.
  no    وقع المحامي الشحاتاوي على العقد.

place ly-ja-al-labraq
  name  الأبرق الليبية | مطار الأبرق
  type  town
  in    ly-ja
  latin Al Labraq
  at    32.79 21.96
  yes   انسحب الجنود من [الأبرق الليبية] قبل الغروب.
  no    كتب الشاعر الأبرقاوي قصيدة طويلة.

place ly-ja-susa-libya
  name  سوسة الليبية
  type  town
  in    ly-ja
  latin Susa (Libya)
  at    32.90 21.97
  yes   توجهت قافلة المساعدات نحو [سوسة الليبية] صباحا.
  no    فاز اللاعب السوساوي بالسباق الأخير.

place ly-jg-mizdah
  name  مزدة
  type  town
  in    ly-jg
  latin Mizdah
  at    31.45 12.99
  wikidata Q3646468
  yes   عثر الرعاة على لغم خارج [مزدة].
  no    عزف الموسيقي المزداوي لحنا هادئا.

place ly-jg-yafran
  name  يفرن
  type  town
  in    ly-jg
  latin Yafran
  at    32.06 12.53
  wikidata Q1018215
  yes   أغلقت الأسواق أبوابها في [يفرن] حدادا.
  no    باع التاجر اليفرناوي متجره القديم.

place ly-jg-jadu
  name  جادو
  type  town
  in    ly-jg
  latin Jadu
  at    31.96 12.03
  yes   قالت الشرطة إنها فتشت منازل في [جادو].
  no    رسم الفنان الجادواوي لوحة جديدة.

place ly-jg-kikla
  name  ككلة
  type  town
  in    ly-jg
  latin Kikla
  at    32.07 12.69
  yes   عاد الهدوء إلى [ككلة] بعد يومين.
  no    اعتذر الطبيب الككلاوي عن الحضور.

place ly-jg-kabaw
  name  كاباو
  type  town
  in    ly-jg
  latin Kabaw
  at    31.85 11.33
  yes   التقى الوسطاء بشيوخ العشائر في [كاباو].
  no    اعتذر الطبيب الكاباواوي عن الحضور.

place ly-jg-rujban
  name  الرجبان
  type  town
  in    ly-jg
  latin Rujban
  at    31.98 12.11
  yes   سقطت قذيفتان قرب [الرجبان] ولم يصب أحد.
  no    شكر المدرب الرجباناوي جمهوره.

place ly-jg-al-asabiah
  name  الأصابعة
  type  town
  in    ly-jg
  latin Al Asabiah
  at    32.04 12.85
  yes   دوى انفجار عنيف في [الأصابعة] عند الظهر.
  no    وقع المحامي الأصابعاوي على العقد.

place ly-jg-rayayina
  name  الرياينة
  type  village
  in    ly-jg
  latin Rayayina
  at    32.07 12.25
  yes   انسحب الجنود من [الرياينة] قبل الغروب.
  no    كتب الشاعر الريايناوي قصيدة طويلة.

place ly-jg-shakshuk
  name  شكشوك
  type  village
  in    ly-jg
  latin Shakshuk
  at    32.02 12.22
  yes   توجهت قافلة المساعدات نحو [شكشوك] صباحا.
  no    فاز اللاعب الشكشوكاوي بالسباق الأخير.

place ly-jg-wershefana
  name  ورشفانة
  type  area
  in    ly-jg
  latin Wershefana
  at    32.55 12.95
  yes   أطلقت القوات حملة جديدة في [ورشفانة].
  no    عزف الموسيقي الورشفاناوي لحنا هادئا.

place ly-jg-al-watiya
  name  قاعدة الوطية
  shy   الوطية
  type  base
  in    ly-jg
  latin Al Watiya
  at    32.48 11.90
  yes   هبطت طائرتان في [قاعدة الوطية] بعد منتصف الليل.
  no    باع التاجر الوطاوي متجره القديم.

place ly-ji-al-maya
  shy   الماية
  type  town
  in    ly-ji
  latin Al Maya
  at    32.80 12.88
  yes   قالت الشرطة إنها فتشت منازل في بلدة [الماية].
  no    رسم الفنان المااوي لوحة جديدة.

place ly-ji-sawani
  shy   السواني
  type  town
  in    ly-ji
  latin Sawani
  at    32.75 13.08
  yes   عاد الهدوء إلى بلدة [السواني] بعد يومين.
  no    اعتذر الطبيب السواناوي عن الحضور.

place ly-ji-qasr-bin-ghashir
  name  قصر بن غشير
  type  town
  in    ly-ji
  latin Qasr bin Ghashir
  at    32.68 13.18
  yes   دفن الأهالي قتلاهم في [قصر بن غشير] أمس.
  no    شكر المدرب القصراوي جمهوره.

place ly-ju-hun
  name  هون الليبية | مدينة هون
  shy   هون
  type  town
  in    ly-ju
  latin Hun
  at    29.13 15.95
  wikidata Q1991249
  yes   وصل فريق الإغاثة إلى [هون الليبية] مع الفجر.
  no    وقع المحامي الهوناوي على العقد.

place ly-ju-sawknah
  name  سوكنة
  type  town
  in    ly-ju
  latin Sawknah
  at    29.07 15.78
  yes   قطع السيل الطريق المؤدي إلى [سوكنة].
  no    كتب الشاعر السوكناوي قصيدة طويلة.

place ly-ju-zillah
  name  زلة الليبية
  type  town
  in    ly-ju
  latin Zillah
  at    28.55 17.56
  yes   سيطر المسلحون على [زلة الليبية] بعد معارك قصيرة.
  no    فاز اللاعب الزلاوي بالسباق الأخير.

place ly-ju-al-jufra-base
  name  قاعدة الجفرة | مطار الجفرة
  type  base
  in    ly-ju
  latin Al Jufra base
  at    29.20 16.00
  yes   فرضت الحراسة حول [قاعدة الجفرة] طوقا محكما.
  no    عزف الموسيقي الجفراوي لحنا هادئا.

place ly-kf-kufra
  name  الكفرة | مدينة الكفرة
  type  town
  in    ly-kf
  latin Kufra
  at    24.18 23.29
  yes   انقطع الماء عن [الكفرة] منذ أسبوع.
  no    باع التاجر الكفراوي متجره القديم.

place ly-kf-tazirbu
  name  تازربو
  type  town
  in    ly-kf
  latin Tazirbu
  at    25.68 21.13
  yes   نزحت عشرات العائلات من [تازربو] باتجاه الحدود.
  no    رسم الفنان التازربواوي لوحة جديدة.

place ly-kf-al-uwaynat
  name  جبل العوينات | العوينات الليبية
  type  area
  in    ly-kf
  latin Al Uwaynat
  at    21.90 24.90
  yes   جابت فرق الإنقاذ [جبل العوينات] بحثا عن المفقودين.
  no    رسم الفنان العويناتاوي لوحة جديدة.

place ly-kf-rabyanah
  name  ربيانة
  type  village
  in    ly-kf
  latin Rabyanah
  at    24.23 21.98
  yes   عاد الهدوء إلى [ربيانة] بعد يومين.
  no    اعتذر الطبيب الربياناوي عن الحضور.

place ly-mb-masallatah
  name  مسلاتة
  type  town
  in    ly-mb
  latin Masallatah
  at    32.62 14.00
  wikidata Q3646468
  yes   دفن الأهالي قتلاهم في [مسلاتة] أمس.
  no    شكر المدرب المسلاتاوي جمهوره.

place ly-mb-qasr-khiyar
  name  قصر خيار | القره بوللي
  type  town
  in    ly-mb
  latin Qasr Khiyar
  at    32.53 13.87
  yes   وصل فريق الإغاثة إلى [قصر خيار] مع الفجر.
  no    وقع المحامي القصراوي على العقد.

place ly-mb-garabulli
  name  القره بوللي الليبية | القرابوللي | القرة بوللي
  type  town
  in    ly-mb
  latin Garabulli
  at    32.75 13.72
  yes   قطع السيل الطريق المؤدي إلى [القره بوللي الليبية].
  no    كتب الشاعر القراوي قصيدة طويلة.

place ly-mi-misrata-city
  name  مصراتة
  type  city
  in    ly-mi
  latin Misrata
  at    32.38 15.09
  wikidata Q131323
  yes   سيطر المسلحون على [مصراتة] بعد معارك قصيرة.
  no    فاز اللاعب المصراتاوي بالسباق الأخير.

place ly-mi-zliten
  name  زليتن
  type  town
  in    ly-mi
  latin Zliten
  at    32.47 14.57
  wikidata Q207259
  yes   هاجم مجهولون نقطة تفتيش في [زليتن] ليلا.
  no    عزف الموسيقي الزليتناوي لحنا هادئا.

place ly-mi-abu-grein
  name  أبو قرين | بوقرين | ابوقرين
  type  town
  in    ly-mi
  latin Abu Grein
  at    31.40 15.23
  yes   انقطع الماء عن [أبو قرين] منذ أسبوع.
  no    باع التاجر الأبواوي متجره القديم.

place ly-mi-tawergha
  name  تاورغاء | تاورغا
  type  town
  in    ly-mi
  latin Tawergha
  at    32.02 15.12
  yes   نزحت عشرات العائلات من [تاورغاء] باتجاه الحدود.
  no    رسم الفنان التاورغاوي لوحة جديدة.

place ly-mi-as-sadadah
  name  السدادة
  type  town
  in    ly-mi
  latin As Sadadah
  at    31.75 14.60
  yes   التقى الوسطاء بشيوخ العشائر في [السدادة].
  no    اعتذر الطبيب السداداوي عن الحضور.

place ly-mj-al-abyar
  name  الأبيار
  type  town
  in    ly-mj
  latin Al Abyar
  at    32.19 20.60
  wikidata Q1050731
  yes   سقطت قذيفتان قرب [الأبيار] ولم يصب أحد.
  no    شكر المدرب الأبياراوي جمهوره.

place ly-mj-tukrah
  name  توكرة
  type  town
  in    ly-mj
  latin Tukrah
  at    32.53 20.58
  wikidata Q1788306
  yes   دوى انفجار عنيف في [توكرة] عند الظهر.
  no    وقع المحامي التوكراوي على العقد.

place ly-mj-al-marj-city
  name  مدينة المرج
  shy   المرج
  type  town
  in    ly-mj
  latin Al Marj
  at    32.49 20.83
  wikidata Q427646
  yes   انسحب الجنود من [مدينة المرج] قبل الغروب.
  no    كتب الشاعر المرجاوي قصيدة طويلة.

place ly-mj-ar-rajma
  name  الرجمة
  type  village
  in    ly-mj
  latin Ar Rajma
  at    32.05 20.35
  yes   توجهت قافلة المساعدات نحو [الرجمة] صباحا.
  no    فاز اللاعب الرجماوي بالسباق الأخير.

place ly-mq-murzuq-city
  name  مرزق
  type  town
  in    ly-mq
  latin Murzuq
  at    25.92 13.92
  wikidata Q526822
  yes   عثر الرعاة على لغم خارج [مرزق].
  no    عزف الموسيقي المرزقاوي لحنا هادئا.

place ly-mq-al-qatrun
  name  القطرون
  type  town
  in    ly-mq
  latin Al Qatrun
  at    24.93 14.64
  wikidata Q285287
  yes   أغلقت الأسواق أبوابها في [القطرون] حدادا.
  no    باع التاجر القطروناوي متجره القديم.

place ly-mq-al-wigh
  name  قاعدة الويغ
  type  base
  in    ly-mq
  latin Al Wigh
  at    24.20 14.50
  yes   فرضت الحراسة حول [قاعدة الويغ] طوقا محكما.
  no    باع التاجر الويغاوي متجره القديم.

place ly-mq-salvador-pass
  name  ممر السلفادور
  type  area
  in    ly-mq
  latin Salvador Pass
  at    23.20 11.90
  yes   جابت فرق الإنقاذ [ممر السلفادور] بحثا عن المفقودين.
  no    رسم الفنان الممراوي لوحة جديدة.

place ly-mq-umm-al-aranib
  name  أم الأرانب
  type  town
  in    ly-mq
  latin Umm al Aranib
  at    26.13 14.75
  yes   التقى الوسطاء بشيوخ العشائر في [أم الأرانب].
  no    اعتذر الطبيب الأماوي عن الحضور.

place ly-nl-ghadamis
  name  غدامس
  type  town
  in    ly-nl
  latin Ghadamis
  at    30.13 9.50
  wikidata Q192237
  yes   سقطت قذيفتان قرب [غدامس] ولم يصب أحد.
  no    شكر المدرب الغدامساوي جمهوره.

place ly-nl-wazin
  name  معبر وازن
  shy   وازن
  type  village
  in    ly-nl
  latin Wazin
  at    31.90 10.69
  yes   دوى انفجار عنيف في [معبر وازن] عند الظهر.
  no    وقع المحامي المعبراوي على العقد.

place ly-nl-nalut-city
  name  نالوت
  type  town
  in    ly-nl
  latin Nalut
  at    31.87 10.98
  wikidata Q526822
  yes   انسحب الجنود من [نالوت] قبل الغروب.
  no    كتب الشاعر النالوتاوي قصيدة طويلة.

place ly-nq-al-ajaylat
  name  العجيلات
  type  town
  in    ly-nq
  latin Al Ajaylat
  at    32.76 12.38
  wikidata Q1050731
  yes   توجهت قافلة المساعدات نحو [العجيلات] صباحا.
  no    فاز اللاعب العجيلاتاوي بالسباق الأخير.

place ly-nq-al-jamil
  name  الجميل الليبية | مدينة الجميل
  shy   الجميل
  type  town
  in    ly-nq
  latin Al Jamil
  at    32.86 12.06
  yes   عثر الرعاة على لغم خارج [الجميل الليبية].
  no    عزف الموسيقي الجميلاوي لحنا هادئا.

place ly-nq-mellitah
  name  مليتة | مجمع مليتة
  type  town
  in    ly-nq
  latin Mellitah
  at    32.85 12.24
  yes   أغلقت الأسواق أبوابها في [مليتة] حدادا.
  no    باع التاجر المليتاوي متجره القديم.

place ly-nq-zaltan
  name  زلطن
  type  town
  in    ly-nq
  latin Zaltan
  at    32.95 11.87
  wikidata Q3123958
  yes   قالت الشرطة إنها فتشت منازل في [زلطن].
  no    رسم الفنان الزلطناوي لوحة جديدة.

place ly-nq-ras-ajdir-libya
  name  رأس اجدير الليبي
  type  village
  in    ly-nq
  latin Ras Ajdir (Libya)
  at    33.15 11.57
  yes   عاد الهدوء إلى [رأس اجدير الليبي] بعد يومين.
  no    اعتذر الطبيب الرأساوي عن الحضور.

place ly-sb-sabha-city
  name  سبها
  type  city
  in    ly-sb
  latin Sabha
  at    27.04 14.43
  wikidata Q208389
  yes   دفن الأهالي قتلاهم في [سبها] أمس.
  no    شكر المدرب السبهاوي جمهوره.

place ly-sb-tamanhint
  name  تمنهنت | قاعدة تمنهنت
  type  base
  in    ly-sb
  latin Tamanhint
  at    27.24 14.65
  yes   غادر آخر الجنود [تمنهنت] صباحا.
  no    وقع المحامي التمنهنتاوي على العقد.

place ly-sr-sirte-city
  name  سرت
  type  city
  in    ly-sr
  latin Sirte
  at    31.21 16.59
  wikidata Q162413
  yes   قطع السيل الطريق المؤدي إلى [سرت].
  no    كتب الشاعر السرتاوي قصيدة طويلة.

place ly-sr-bin-jawad
  name  بن جواد
  type  town
  in    ly-sr
  latin Bin Jawad
  at    30.80 18.08
  yes   سيطر المسلحون على [بن جواد] بعد معارك قصيرة.
  no    فاز اللاعب البناوي بالسباق الأخير.

place ly-sr-nawfaliya
  name  النوفلية
  type  town
  in    ly-sr
  latin Nawfaliya
  at    30.78 17.83
  yes   هاجم مجهولون نقطة تفتيش في [النوفلية] ليلا.
  no    عزف الموسيقي النوفلاوي لحنا هادئا.

place ly-sr-harawa
  name  هراوة
  type  town
  in    ly-sr
  latin Harawa
  at    31.03 17.40
  yes   عثر الرعاة على لغم خارج [هراوة].
  no    عزف الموسيقي الهراواوي لحنا هادئا.

place ly-sr-qasr-abu-hadi
  name  قصر أبو هادي
  type  village
  in    ly-sr
  latin Qasr Abu Hadi
  at    31.06 16.66
  wikidata Q68301
  yes   أغلقت الأسواق أبوابها في [قصر أبو هادي] حدادا.
  no    باع التاجر القصراوي متجره القديم.

place ly-sr-wadi-jarif
  name  وادي جارف
  type  area
  in    ly-sr
  latin Wadi Jarif
  at    30.95 16.60
  yes   جابت فرق الإنقاذ [وادي جارف] بحثا عن المفقودين.
  no    رسم الفنان الجارفاوي لوحة جديدة.

place ly-sr-al-qardabiya
  name  القرضابية | قاعدة القرضابية
  type  base
  in    ly-sr
  latin Al Qardabiya
  at    31.06 16.60
  yes   غادر آخر الجنود [القرضابية] صباحا.
  no    اعتذر الطبيب القرضاباوي عن الحضور.

place ly-tb-abu-salim
  name  أبو سليم | أبوسليم | سجن أبو سليم
  type  quarter
  in    ly-tb
  latin Abu Salim
  at    32.84 13.17
  yes   اندلعت اشتباكات في [أبو سليم] بعد العشاء.
  no    شكر المدرب الأبواوي جمهوره.

place ly-tb-ain-zara
  name  عين زارة
  type  quarter
  in    ly-tb
  latin Ain Zara
  at    32.80 13.27
  yes   أصيب مارة في [عين زارة] برصاص طائش.
  no    وقع المحامي العيناوي على العقد.

place ly-tb-salah-al-din-tripoli
  name  حي صلاح الدين الليبي
  type  quarter
  in    ly-tb
  latin Salah al Din (Tripoli)
  at    32.82 13.20
  yes   انفجرت سيارة في [حي صلاح الدين الليبي] قبل الظهر.
  no    كتب الشاعر الليباوي قصيدة طويلة.

place ly-tb-janzur
  name  جنزور
  type  town
  in    ly-tb
  latin Janzur
  at    32.82 13.01
  yes   سيطر المسلحون على [جنزور] بعد معارك قصيرة.
  no    فاز اللاعب الجنزوراوي بالسباق الأخير.

place ly-tb-suq-al-jumaa
  name  منطقة سوق الجمعة | حي سوق الجمعة
  type  quarter
  in    ly-tb
  latin Suq al Jumaa
  at    32.88 13.25
  yes   رفع السكان السواتر في [منطقة سوق الجمعة] خوفا من القصف.
  no    عزف الموسيقي المنطقاوي لحنا هادئا.

place ly-tb-bab-al-aziziya
  name  باب العزيزية
  type  quarter
  in    ly-tb
  latin Bab al Aziziya
  at    32.87 13.17
  yes   اندلعت اشتباكات في [باب العزيزية] بعد العشاء.
  no    باع التاجر الباباوي متجره القديم.

place ly-tb-airport-of-tripoli
  name  مطار طرابلس الدولي | مطار طرابلس
  type  base
  in    ly-tb
  latin Airport of Tripoli
  at    32.66 13.16
  yes   تمركزت القوة داخل [مطار طرابلس الدولي] شهرا.
  no    رسم الفنان الدولاوي لوحة جديدة.

place ly-tb-hadba
  name  سجن الهضبة
  type  quarter
  in    ly-tb
  latin Hadba
  at    32.82 13.19
  yes   انفجرت سيارة في [سجن الهضبة] قبل الظهر.
  no    اعتذر الطبيب السجناوي عن الحضور.

place ly-tb-martyrs-square-tripoli
  name  ميدان الشهداء طرابلس
  type  quarter
  in    ly-tb
  latin Martyrs Square Tripoli
  at    32.90 13.18
  yes   فتش الجنود بيوتا في [ميدان الشهداء طرابلس] فجرا.
  no    شكر المدرب الميداناوي جمهوره.

place ly-tb-fashloum
  name  فشلوم
  type  quarter
  in    ly-tb
  latin Fashloum
  at    32.88 13.21
  yes   رفع السكان السواتر في [فشلوم] خوفا من القصف.
  no    وقع المحامي الفشلوماوي على العقد.

place ly-wa-zueitina
  name  الزويتينة | ميناء الزويتينة
  type  town
  in    ly-wa
  latin Zueitina
  at    30.87 20.12
  yes   انسحب الجنود من [الزويتينة] قبل الغروب.
  no    كتب الشاعر الزويتيناوي قصيدة طويلة.

place ly-wa-awjilah
  name  أوجلة
  type  town
  in    ly-wa
  latin Awjilah
  at    29.11 21.29
  wikidata Q137320
  yes   توجهت قافلة المساعدات نحو [أوجلة] صباحا.
  no    فاز اللاعب الأوجلاوي بالسباق الأخير.

place ly-wa-jalu
  name  جالو | واحة جالو
  type  town
  in    ly-wa
  latin Jalu
  at    29.03 21.55
  yes   سيطر المسلحون على [جالو] بعد معارك قصيرة.
  no    فاز اللاعب الجالواوي بالسباق الأخير.

place ly-wa-marada
  name  مرادة الليبية
  type  town
  in    ly-wa
  latin Marada
  at    29.23 19.21
  wikidata Q3646468
  yes   هاجم مجهولون نقطة تفتيش في [مرادة الليبية] ليلا.
  no    عزف الموسيقي المراداوي لحنا هادئا.

place ly-wa-bishr
  name  بشر الليبية
  type  village
  in    ly-wa
  latin Bishr
  at    30.27 19.40
  yes   انقطع الماء عن [بشر الليبية] منذ أسبوع.
  no    باع التاجر البشراوي متجره القديم.

place ly-wa-sarir
  name  حقل السرير
  type  base
  in    ly-wa
  latin Sarir
  at    27.65 22.50
  yes   استهدفت الصواريخ [حقل السرير] من جديد.
  no    رسم الفنان الحقلاوي لوحة جديدة.

place ly-wa-zelten-field
  name  حقل زلطن
  type  base
  in    ly-wa
  latin Zelten field
  at    28.90 19.80
  yes   غادر آخر الجنود [حقل زلطن] صباحا.
  no    اعتذر الطبيب الحقلاوي عن الحضور.

place ly-wa-al-mabruk-field
  name  حقل المبروك
  type  base
  in    ly-wa
  latin Al Mabruk field
  at    29.90 17.40
  yes   هبطت طائرتان في [حقل المبروك] بعد منتصف الليل.
  no    شكر المدرب الحقلاوي جمهوره.

place ly-wa-al-dahra-field
  name  حقل الظهرة
  type  base
  in    ly-wa
  latin Al Dahra field
  at    29.50 17.90
  yes   تمركزت القوة داخل [حقل الظهرة] شهرا.
  no    وقع المحامي الحقلاوي على العقد.

place ly-wa-bahi-field
  name  حقل الباهي
  type  base
  in    ly-wa
  latin Bahi field
  at    29.80 17.70
  yes   فرضت الحراسة حول [حقل الباهي] طوقا محكما.
  no    كتب الشاعر الحقلاوي قصيدة طويلة.

place ly-wa-al-ghani-field
  name  حقل الغاني
  type  base
  in    ly-wa
  latin Al Ghani field
  at    28.75 17.30
  yes   استهدفت الصواريخ [حقل الغاني] من جديد.
  no    فاز اللاعب الحقلاوي بالسباق الأخير.

place ly-wd-ubari
  name  أوباري
  type  town
  in    ly-wd
  latin Ubari
  at    26.59 12.78
  wikidata Q1424460
  yes   عثر الرعاة على لغم خارج [أوباري].
  no    عزف الموسيقي الأوباراوي لحنا هادئا.

place ly-wd-sharara-field
  name  حقل الشرارة | حقل شرارة
  type  base
  in    ly-wd
  latin Sharara field
  at    26.60 12.20
  yes   هبطت طائرتان في [حقل الشرارة] بعد منتصف الليل.
  no    باع التاجر الحقلاوي متجره القديم.

place ly-wd-el-feel-field
  name  حقل الفيل
  type  base
  in    ly-wd
  latin El Feel field
  at    26.10 11.90
  yes   تمركزت القوة داخل [حقل الفيل] شهرا.
  no    رسم الفنان الحقلاوي لوحة جديدة.

place ly-wd-germa
  shy   جرمة
  type  town
  in    ly-wd
  latin Germa
  at    26.54 13.06
  yes   عاد الهدوء إلى بلدة [جرمة] بعد يومين.
  no    اعتذر الطبيب الجرماوي عن الحضور.

place ly-ws-brak
  name  براك الشاطئ | قاعدة براك
  shy   براك
  type  town
  in    ly-ws
  latin Brak
  at    27.55 14.27
  wikidata Q1196877
  yes   دفن الأهالي قتلاهم في [براك الشاطئ] أمس.
  no    شكر المدرب البراكاوي جمهوره.

place ly-za-zawiya-city
  name  الزاوية الليبية الساحلية
  type  city
  in    ly-za
  latin Zawiya
  at    32.76 12.73
  wikidata Q221503
  yes   وصل فريق الإغاثة إلى [الزاوية الليبية الساحلية] مع الفجر.
  no    وقع المحامي الزاواوي على العقد.

place ly-za-surman
  name  صرمان
  type  town
  in    ly-za
  latin Surman
  at    32.76 12.57
  wikidata Q2075535
  yes   قطع السيل الطريق المؤدي إلى [صرمان].
  no    كتب الشاعر الصرماناوي قصيدة طويلة.

place mr-nema
  name  النعمة الموريتانية
  type  town
  in    mr
  latin Nema
  at    16.62 -7.26
  yes   انسحب الجنود من [النعمة الموريتانية] قبل الغروب.
  no    كتب الشاعر النعماوي قصيدة طويلة.

place mr-nouadhibou
  name  نواذيبو
  type  city
  in    mr
  latin Nouadhibou
  at    20.94 -17.04
  yes   توجهت قافلة المساعدات نحو [نواذيبو] صباحا.
  no    فاز اللاعب النواذيبواوي بالسباق الأخير.

place mr-bassikounou
  name  باسكنو | باسيكونو
  type  town
  in    mr
  latin Bassikounou
  at    15.87 -5.94
  yes   عثر الرعاة على لغم خارج [باسكنو].
  no    عزف الموسيقي الباسكنواوي لحنا هادئا.

place mr-mberra
  name  مخيم امبره | مخيم مبرة
  shy   امبره | مبرة
  type  camp
  in    mr
  latin Mberra
  at    15.83 -5.75
  yes   شيع اللاجئون القتيل في [مخيم امبره] عصرا.
  no    باع التاجر الامبراوي متجره القديم.

place mr-lemgheity
  name  لمغيطي | المغيطي
  type  base
  in    mr
  latin Lemgheity
  at    25.52 -7.60
  yes   استهدفت الصواريخ [لمغيطي] من جديد.
  no    رسم الفنان اللمغيطاوي لوحة جديدة.

place mr-zouerat
  name  ازويرات | الزويرات
  type  town
  in    mr
  latin Zouerat
  at    22.73 -12.47
  yes   عاد الهدوء إلى [ازويرات] بعد يومين.
  no    اعتذر الطبيب الازويراتاوي عن الحضور.

place mr-atar
  shy   أطار
  type  town
  in    mr
  latin Atar
  at    20.52 -13.05
  yes   دفن الأهالي قتلاهم في بلدة [أطار] أمس.
  no    شكر المدرب الأطاراوي جمهوره.
