# Places: Libya, Tunisia, Algeria, Morocco, Mauritania.
# Codes and coordinates of provinces: dr5hn countries-states-cities-database (ODbL 1.0); Arabic names by hand.
# Names that are also everyday words stand only with their type word or a nisba (مدينة الباب، محافظة إب).

place dz-01
  name  أدرار | ولاية أدرار
  type  province
  in    dz
  latin Adrar
  at    26.49 -1.36
  yes   توقفت حركة الشاحنات نحو [أدرار] نهاية الأسبوع.
  no    أدار الخبير الندوة.

place dz-02
  name  الشلف
  type  province
  in    dz
  latin Chlef
  at    36.16 1.33
  yes   تضررت عشرات المنازل في [الشلف] ظهرا.
  no    كشف السلف عن مخطوطات قديمة.

place dz-03
  name  الأغواط
  type  province
  in    dz
  latin Laghouat
  at    33.81 2.88
  yes   اعتقل ثلاثة مشتبه بهم في [الأغواط] كما أفاد مراسلون.
  no    علت الأصوات في القاعة.

place dz-04
  name  أم البواقي
  type  province
  in    dz
  latin Oum El Bouaghi
  at    35.87 7.11
  yes   نزحت عشرات الأسر من [أم البواقي] بعد الظهر.
  no    جمعت الأم بقايا الطعام.

place dz-05
  name  باتنة
  type  province
  in    dz
  latin Batna
  at    35.55 6.12
  yes   تفقد الطبيب جرحى [باتنة] مجددا.
  no    بات الضيف ليلة واحدة.

place dz-06
  name  بجاية
  type  province
  in    dz
  latin Béjaïa
  at    36.75 5.06
  yes   تبادل الطرفان القصف قرب [بجاية] بعد الظهر.
  no    أجاب الطالب بجدية.

place dz-07
  name  بسكرة
  type  province
  in    dz
  latin Biskra
  at    34.84 5.72
  yes   تفقد الطبيب جرحى [بسكرة] بعد أسبوع من القتال.
  no    أنهى السائق السهرة مبكرا.

place dz-08
  name  ولاية بشار | مدينة بشار
  type  province
  in    dz
  latin Béchar
  at    31.62 -2.22
  yes   عاد الهدوء إلى [ولاية بشار] مع اقتراب الشتاء.
  no    نقل الرسول بشارة إلى المدينة.

place dz-09
  name  البليدة
  type  province
  in    dz
  latin Blida
  at    36.50 2.95
  yes   أحرق شبان إطارات وسط [البليدة] مع اقتراب الشتاء.
  no    اشترت الأسرة البلاطة الجديدة.

place dz-10
  name  البويرة
  type  province
  in    dz
  latin Bouïra
  at    36.37 3.90
  yes   خطف مجهولون تاجرا من [البويرة] منذ الفجر.
  no    قرأ الطلاب السيرة كاملة.

place dz-11
  name  تمنراست | تامنراست | تمنغست
  type  province
  in    dz
  latin Tamanghasset
  at    22.79 5.53
  yes   سقطت قذيفتان على أطراف [تمنراست] بحسب شهود.
  no    تمنى الراكب رحلة آمنة.

place dz-12
  name  تبسة
  type  province
  in    dz
  latin Tébessa
  at    35.12 7.90
  yes   نزحت عشرات الأسر من [تبسة] قبل أسبوع.
  no    أطلقت الطفلة بسمة خجولة.

place dz-13
  name  تلمسان
  type  province
  in    dz
  latin Tlemcen
  at    34.67 -1.30
  yes   حلقت طائرات مسيرة فوق [تلمسان] في وقت متأخر.
  no    تلمس الأعمى طريقه.

place dz-14
  name  تيارت
  type  province
  in    dz
  latin Tiaret
  at    35.37 1.32
  yes   عاد الهدوء إلى [تيارت] للمرة الثانية هذا الشهر.
  no    مر التيار تحت الجسر.

place dz-15
  name  تيزي وزو | تيزي أوزو
  type  province
  in    dz
  latin Tizi Ouzou
  at    36.68 4.24
  yes   سمع دوي انفجارات في [تيزي وزو] نهاية الأسبوع.
  no    تميز الوزير بهدوئه.

place dz-16
  name  ولاية الجزائر
  type  province
  in    dz
  latin Algiers Province
  at    36.70 3.03
  yes   نزحت عشرات الأسر من [ولاية الجزائر] مساء الأحد.
  no    زار السائح الجزيرة في الولاية.

place dz-17
  name  الجلفة
  type  province
  in    dz
  latin Djelfa
  at    34.67 3.25
  yes   سقطت قذيفتان على أطراف [الجلفة] منذ بداية الأسبوع.
  no    انتهت الجلسة عند الظهر.

place dz-18
  name  جيجل
  type  province
  in    dz
  latin Jijel
  at    36.73 5.96
  yes   قطع محتجون الطريق بين قاسيم [وجيجل] يوم الاثنين الماضي.
  no    جهل الراوي اسم البطل.

place dz-19
  name  سطيف
  type  province
  in    dz
  latin Sétif
  at    36.19 5.40
  yes   دخلت فرق إزالة الألغام [سطيف] بعد صلاة الجمعة.
  no    لطف المضيف الجو بحديثه.

place dz-20
  name  ولاية سعيدة | مدينة سعيدة
  type  province
  in    dz
  latin Saida
  at    34.83 0.15
  yes   انتشر الجنود في أنحاء [ولاية سعيدة] أمس.
  no    سعد الفلاح بموسم الولاية.

place dz-21
  name  سكيكدة
  type  province
  in    dz
  latin Skikda
  at    36.75 6.89
  yes   دخلت فرق إزالة الألغام [سكيكدة] ظهرا.
  no    أعطته السكينة راحة كبيرة.

place dz-22
  name  سيدي بلعباس | سيدي بل عباس
  type  province
  in    dz
  latin Sidi Bel Abbès
  at    34.68 -0.44
  yes   أصيب مزارع بلغم خارج [سيدي بلعباس] بهدوء.
  no    جلس عباس مع سيده.

place dz-23
  name  عنابة
  type  province
  in    dz
  latin Annaba
  at    36.84 7.60
  yes   تضررت عشرات المنازل في [عنابة] عقب انهيار الهدنة.
  no    باع الفلاح العنب في السوق.

place dz-24
  name  قالمة
  type  province
  in    dz
  latin Guelma
  at    36.46 7.43
  yes   أفرج عن خمسة من أبناء [قالمة] فجر الخميس.
  no    كتب الأستاذ قائمة الأسماء.

place dz-25
  name  قسنطينة
  type  province
  in    dz
  latin Constantine
  at    36.36 6.67
  yes   نزحت عشرات الأسر من [قسنطينة] في وقت متأخر.
  no    وزع المدير قسط التأمين.

place dz-26
  name  المدية
  type  province
  in    dz
  latin Médéa
  at    36.26 2.76
  yes   انفجرت عبوة قرب مدخل [المدية] منذ الفجر.
  no    قدم التاجر الهدية لضيفه.

place dz-27
  name  مستغانم
  type  province
  in    dz
  latin Mostaganem
  at    36.00 0.37
  yes   زار وفد طبي [مستغانم] كما أفاد مراسلون.
  no    قسم الفائز غنائم اللعبة.

place dz-28
  name  المسيلة | مسيلة
  type  province
  in    dz
  latin M'Sila
  at    35.71 4.54
  yes   انقطعت الكهرباء عن [المسيلة] بعد هدوء قصير.
  no    جربت الشركة وسيلة جديدة.

place dz-29
  name  ولاية معسكر | مدينة معسكر
  type  province
  in    dz
  latin Mascara
  at    35.39 0.14
  yes   سمع دوي انفجارات في [ولاية معسكر] إثر خلاف محلي.
  no    خيم الكشافة في معسكرهم الصيفي.

place dz-30
  name  ورقلة
  type  province
  in    dz
  latin Ouargla
  at    31.94 5.32
  yes   حلقت طائرات مسيرة فوق [ورقلة] للمرة الثانية هذا الشهر.
  no    كتب الطالب ورقة عن النحل.

place dz-31
  name  وهران
  type  province
  in    dz
  latin Oran
  at    35.62 -0.70
  yes   قطع محتجون الطريق بين قاسيم [ووهران] عقب انهيار الهدنة.
  no    وهب الشيخ أرضه للمدرسة.

place dz-32
  name  ولاية البيض | مدينة البيض
  type  province
  in    dz
  latin El Bayadh
  at    32.57 1.13
  yes   بدأ الحوار بين أعيان [ولاية البيض] حتى إشعار آخر.
  no    غسل العامل الباب في المدينة.

place dz-33
  name  إليزي | إيليزي
  type  province
  in    dz
  latin Illizi
  at    26.50 8.48
  yes   وثق ناشطون الدمار في [إليزي] منذ بداية الأسبوع.
  no    عزى الجار جاره الحزين.

place dz-34
  name  برج بوعريريج | برج بو عريريج
  type  province
  in    dz
  latin Bordj Bou Arréridj
  at    36.07 4.76
  yes   أغلقت المدارس أبوابها [ببرج بوعريريج] على مدى يومين.
  no    صعد السائح إلى البرج العالي.

place dz-35
  name  بومرداس
  type  province
  in    dz
  latin Boumerdès
  at    36.74 3.62
  yes   فرض حظر التجول في [بومرداس] خلال ساعات الليل.
  no    مر الدارس بجانب البوابة.

place dz-36
  name  الطارف
  type  province
  in    dz
  latin El Tarf
  at    36.77 8.32
  yes   أفرج عن خمسة من أبناء [الطارف] دون وقوع إصابات.
  no    طرق الزائر الباب مرتين.

place dz-37
  name  تندوف
  type  province
  in    dz
  latin Tindouf
  at    27.54 -6.24
  yes   بدأ الحوار بين أعيان [تندوف] قبل أسبوع.
  no    ندف الثلج تتساقط ببطء.

place dz-38
  name  تيسمسيلت
  type  province
  in    dz
  latin Tissemsilt
  at    35.61 1.81
  yes   زار وفد طبي [تيسمسيلت] بهدوء.
  no    تيسر السبيل أمام الركب.

place dz-39
  name  ولاية الوادي | وادي سوف | مدينة الوادي
  type  province
  in    dz
  latin El Oued
  at    33.36 6.86
  yes   فر المئات من [ولاية الوادي] فجر الخميس.
  no    غادر الواثقون من النصر.

place dz-40
  name  خنشلة
  type  province
  in    dz
  latin Khenchela
  at    35.43 7.15
  yes   أعيد فتح السوق القديم في [خنشلة] عقب انهيار الهدنة.
  no    حمل النادل شعلة صغيرة.

place dz-41
  name  سوق أهراس
  type  province
  in    dz
  latin Souk Ahras
  at    36.28 7.95
  yes   وصلت قافلة الإغاثة إلى [سوق أهراس] قبل أسبوع.
  no    سوق الخضار يغلق مبكرا.

place dz-42
  name  تيبازة
  type  province
  in    dz
  latin Tipasa
  at    36.53 2.17
  yes   توقفت حركة الشاحنات نحو [تيبازة] بعد أسبوع من القتال.
  no    تبارزت الفرقتان في الملعب.

place dz-43
  name  ولاية ميلة | مدينة ميلة
  type  province
  in    dz
  latin Mila
  at    36.25 6.17
  yes   وصلت قافلة الإغاثة إلى [ولاية ميلة] في الصباح.
  no    زار الطلاب المدينة الجميلة.

place dz-44
  name  عين الدفلى
  type  province
  in    dz
  latin Aïn Defla
  at    36.27 1.97
  yes   بدأ الحوار بين أعيان [عين الدفلى] وقت الظهيرة.
  no    نبتت الدفلى قرب الساقية.

place dz-45
  name  ولاية النعامة
  type  province
  in    dz
  latin Naama
  at    33.27 -0.31
  yes   انتشر الجنود في أنحاء [ولاية النعامة] مطلع الشهر.
  no    رعى البدو الأنعام في الولاية.

place dz-46
  name  عين تموشنت
  type  province
  in    dz
  latin Aïn Témouchent
  at    35.30 -1.14
  yes   وصلت قافلة الإغاثة إلى [عين تموشنت] عقب انهيار الهدنة.
  no    زارت العين الطبيبة ثم مشت.

place dz-47
  name  غرداية
  type  province
  in    dz
  latin Ghardaïa
  at    32.49 3.68
  yes   اجتمع شيوخ القبائل في [غرداية] منذ بداية الأسبوع.
  no    كانت بداية الفصل ممطرة.

place dz-48
  name  غليزان | غيليزان
  type  province
  in    dz
  latin Relizane
  at    35.74 0.55
  yes   خطف مجهولون تاجرا من [غليزان] إثر خلاف محلي.
  no    نفخ الموسيقي في الغليون.

place dz-57
  name  ولاية المغير
  type  province
  in    dz
  latin El M'ghair
  at    33.96 5.70
  yes   تظاهر عمال المصنع في [ولاية المغير] يوم الاثنين الماضي.
  no    أجرى المدير التغيير في الولاية.

place dz-58
  name  المنيعة
  type  province
  in    dz
  latin El Menia
  at    30.71 3.05
  yes   اجتمع شيوخ القبائل في [المنيعة] وسط إجراءات مشددة.
  no    كانت الطبيعة ساحرة هناك.

place dz-51
  name  أولاد جلال
  type  province
  in    dz
  latin Ouled Djellal
  at    34.43 5.06
  yes   توقفت حركة الشاحنات نحو [أولاد جلال] بحسب شهود.
  no    لعب الأولاد مع جلال.

place dz-50
  name  برج باجي مختار
  type  province
  in    dz
  latin Bordj Badji Mokhtar
  at    22.63 0.13
  yes   فرض حظر التجول في [برج باجي مختار] مساء الأحد.
  no    التقى مختار صديقه في البرج.

place dz-52
  name  بني عباس
  type  province
  in    dz
  latin Béni Abbès
  at    30.11 -2.46
  yes   نقل المصابون إلى مستشفى في [بني عباس] قبل يومين.
  no    وصل عباس مع ابنه.

place dz-49
  name  تيميمون
  type  province
  in    dz
  latin Timimoun
  at    30.02 0.85
  yes   تظاهر عمال المصنع في [تيميمون] إثر خلاف محلي.
  no    تيمن القائد باسم جده.

place dz-55
  name  تقرت | توقرت
  type  province
  in    dz
  latin Touggourt
  at    33.10 6.07
  yes   انتشر الجنود في أنحاء [تقرت] في وقت متأخر.
  no    تقررت الرحلة في الربيع.

place dz-56
  name  جانت
  type  province
  in    dz
  latin Djanet
  at    24.07 9.62
  yes   سيطر المسلحون على مداخل [جانت] حتى إشعار آخر.
  no    جاءت الطائرة متأخرة.

place dz-53
  name  عين صالح | إن صالح
  type  province
  in    dz
  latin In Salah
  at    27.20 2.48
  yes   انقطعت الكهرباء عن [عين صالح] منذ الفجر.
  no    اعتذر صالح لجاره.

place dz-54
  name  عين قزام | إن قزام
  type  province
  in    dz
  latin In Guezzam
  at    20.43 4.68
  yes   وصلت قافلة الإغاثة إلى [عين قزام] كما أفاد مراسلون.
  no    قزم صغير ظهر في الحكاية.

place dz-16-algiers
  name  الجزائر العاصمة | العاصمة الجزائرية
  type  city
  in    dz-16
  latin Algiers
  at    36.75 3.06
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
  type  town
  in    dz-01
  latin Reggane
  at    26.72 0.17
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
  yes   هطلت أمطار غزيرة على [بنغازي] يوم الاثنين الماضي.
  no    أوقف الحارس الغازي القديم.

place ly-bu
  name  البطنان | منطقة البطنان
  type  province
  in    ly
  latin Al Butnan
  at    30.00 24.00
  yes   حلقت طائرات مسيرة فوق [البطنان] مع اقتراب الشتاء.
  no    وضعت الأم البطانية على السرير.

place ly-dr
  name  درنة
  type  province
  in    ly
  latin Derna
  at    32.76 22.64
  yes   خطف مجهولون تاجرا من [درنة] رغم سوء الطقس.
  no    رفع العامل درجة الحرارة.

place ly-gt
  name  منطقة غات | مدينة غات | غات الليبية
  type  province
  in    ly
  latin Ghat
  at    24.96 10.18
  yes   دخلت فرق إزالة الألغام [منطقة غات] مع اقتراب الشتاء.
  no    اجتاز العداء الغابات الكثيفة.

place ly-ja
  name  الجبل الأخضر
  type  province
  in    ly
  latin Jabal al Akhdar
  at    32.49 21.71
  yes   عاد الهدوء إلى [الجبل الأخضر] مطلع الشهر.
  no    زرع الفلاح الجبال بالزيتون.

place ly-jg
  name  الجبل الغربي | جبل نفوسة
  type  province
  in    ly
  latin Jabal al Gharbi
  at    30.70 13.22
  yes   بدأ الحوار بين أعيان [الجبل الغربي] منذ الفجر.
  no    جلس الرجل الغريب عند الجدول.

place ly-ji
  name  الجفارة | منطقة الجفارة
  type  province
  in    ly
  latin Jafara
  at    32.56 13.07
  yes   انفجرت عبوة قرب مدخل [الجفارة] بعد أسبوع من القتال.
  no    لعب الأولاد حول الحفارة الجديدة.

place ly-ju
  name  الجفرة
  type  province
  in    ly
  latin Jufra
  at    28.01 16.74
  yes   زار وفد طبي [الجفرة] على مدى يومين.
  no    أوقف السائق الشاحنة قرب الحفرة.

place ly-kf
  name  مدينة الكفرة | منطقة الكفرة | واحة الكفرة | الكفرة الليبية
  type  province
  in    ly
  latin Kufra
  at    23.33 22.08
  yes   انفجرت عبوة قرب مدخل [مدينة الكفرة] في وقت متأخر.
  no    قذف الأولاد الكرة في المدينة.

place ly-mb
  name  المرقب | منطقة المرقب
  type  province
  in    ly
  latin Murqub
  at    32.41 13.86
  yes   حلقت طائرات مسيرة فوق [المرقب] قبل ظهر الثلاثاء.
  no    ركب المسافرون المركب عند الفجر.

place ly-mi
  name  مصراتة
  type  province
  in    ly
  latin Misrata
  at    32.37 15.09
  yes   وثق ناشطون الدمار في [مصراتة] على مدى يومين.
  no    أغلقت الشركة مصراع الباب.

place ly-mj
  name  مدينة المرج | المرج الليبية
  type  province
  in    ly
  latin Marj
  at    31.91 21.15
  yes   وصلت قافلة الإغاثة إلى [مدينة المرج] مرة أخرى.
  no    أعاد الأمين المرجع إلى الرف.

place ly-mq
  name  مرزق
  type  province
  in    ly
  latin Murzuq
  at    25.92 13.93
  yes   اعتقل ثلاثة مشتبه بهم في [مرزق] بعد هدوء قصير.
  no    بحث الشاب عن رزق حلال.

place ly-nl
  name  نالوت
  type  province
  in    ly
  latin Nalut
  at    31.86 10.98
  yes   نزحت عشرات الأسر من [نالوت] وقت الظهيرة.
  no    نالت اللاعبة جائزة الدورة.

place ly-nq
  name  النقاط الخمس
  type  province
  in    ly
  latin Nuqat al Khams
  at    32.72 11.99
  yes   اقترب الجنود من [النقاط الخمس] ليلة السبت.
  no    جمع الفريق النقاط الثلاث.

place ly-sb
  name  سبها
  type  province
  in    ly
  latin Sabha
  at    27.04 14.43
  yes   عثر الأهالي على جثث قرب [سبها] رغم سوء الطقس.
  no    شرح الأستاذ سببها للطلاب.

place ly-sr
  name  سرت
  type  province
  in    ly
  latin Sirte
  at    31.21 16.58
  yes   وصلت قافلة الإغاثة إلى [سرت] إثر خلاف محلي.
  no    أكملت الحافلة سيرها في الليل.

place ly-tb
  name  شعبية طرابلس | منطقة طرابلس | بلدية طرابلس الكبرى
  type  province
  in    ly
  latin Tripoli
  at    32.77 13.33
  yes   زار وفد طبي [شعبية طرابلس] رغم سوء الطقس.
  no    زادت شعبية المطربة في المنطقة.

place ly-wa
  name  منطقة الواحات | الواحات الليبية
  type  province
  in    ly
  latin Al Wahat
  at    29.16 21.75
  yes   انفجرت عبوة قرب مدخل [منطقة الواحات] عقب انهيار الهدنة.
  no    علقت المدرسة اللوحات في الممر.

place ly-wd
  name  وادي الحياة | وادي الآجال
  type  province
  in    ly
  latin Wadi al Hayaa
  at    26.42 12.72
  yes   انقطعت الكهرباء عن [وادي الحياة] أمس.
  no    تغيرت الحياة في الوادي الصغير.

place ly-ws
  name  وادي الشاطئ
  type  province
  in    ly
  latin Wadi al Shatii
  at    27.60 12.86
  yes   تفقد الطبيب جرحى [وادي الشاطئ] بعد صلاة الجمعة.
  no    لعب الأطفال على الشاطئ الرملي.

place ly-za
  name  مدينة الزاوية | الزاوية الليبية | مصفاة الزاوية
  type  province
  in    ly
  latin Zawiya
  at    32.76 12.74
  yes   انقطعت الكهرباء عن [مدينة الزاوية] خلال ساعات الليل.
  no    وضع الحجر في زاوية البيت.

place ly-tb-tripoli
  name  طرابلس | طرابلس الغرب | طرابلس الليبية
  type  city
  in    ly-tb
  latin Tripoli
  at    32.89 13.19
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
  type  town
  in    ly-ji
  latin Aziziya
  at    32.53 13.02
  yes   أغلقت المدارس أبوابها [بالعزيزية الليبية] لأول مرة منذ عام.
  no    زار عزيز عمه.

place ly-mi-bani-walid
  name  بني وليد
  type  town
  in    ly-mi
  latin Bani Walid
  at    31.76 13.99
  yes   دخلت فرق إزالة الألغام [بني وليد] بهدوء.
  no    أكرم وليد ابنه.

place ly-mb-khoms
  name  مدينة الخمس | الخمس الليبية
  type  town
  in    ly-mb
  latin Khoms
  at    32.65 14.26
  yes   أحرق شبان إطارات وسط [مدينة الخمس] منذ الفجر.
  no    قضى خمسة أيام في المدينة.

place ly-mb-tarhuna
  name  ترهونة
  type  town
  in    ly-mb
  latin Tarhuna
  at    32.43 13.63
  yes   تعرض موكب الوالي لإطلاق نار [بترهونة] بعد هدوء قصير.
  no    رهن التاجر بيته.

place ly-nq-zuwara
  name  زوارة | زواره الليبية
  type  town
  in    ly-nq
  latin Zuwara
  at    32.93 12.08
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
  yes   انتشر الجنود في أنحاء [الزنتان] مجددا.
  no    زين العريس سيارته.

place ly-jg-gharyan
  name  غريان
  type  town
  in    ly-jg
  latin Gharyan
  at    32.17 13.02
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
  yes   اقترب الجنود من [أجدابيا] مساء الأحد.
  no    أجاب الدب في الحكاية.

place ly-wa-brega
  name  البريقة الليبية | مرسى البريقة
  type  town
  in    ly-wa
  latin Brega
  at    30.41 19.57
  yes   فر المئات من [البريقة الليبية] بعد صلاة الجمعة.
  no    أبرق السفير رسالة.

place ly-bu-tobruk
  name  طبرق
  type  city
  in    ly-bu
  latin Tobruk
  at    32.08 23.96
  yes   هطلت أمطار غزيرة على [طبرق] فجر الخميس.
  no    طرق الولد الباب.

place ly-ja-bayda
  name  البيضاء الليبية | مدينة البيضاء الليبية
  type  city
  in    ly-ja
  latin Bayda
  at    32.76 21.76
  yes   شيع الأهالي ضحايا الهجوم في [البيضاء الليبية] قبل يومين.
  no    باض الطائر في العش.

place ly-ju-waddan
  name  بلدة ودان | ودان الليبية
  type  town
  in    ly-ju
  latin Waddan
  at    29.16 16.14
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
  yes   تنقل المفاوضون بين سيلانا [والرباط] بعد أسبوع من القتال.
  no    ربط البحار القارب.

place ma-casablanca
  name  الدار البيضاء
  type  city
  in    ma
  latin Casablanca
  at    33.57 -7.59
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
  yes   وثق ناشطون الدمار في [ولاية تونس] بعد غروب الشمس.
  no    وصل السياح إلى الولاية.

place tn-12
  name  أريانة | أريانا
  type  province
  in    tn
  latin Ariana
  at    36.97 10.12
  yes   انفجرت عبوة قرب مدخل [أريانة] مرة أخرى.
  no    رأى الفلاح الريحانة الذابلة.

place tn-13
  name  بن عروس
  type  province
  in    tn
  latin Ben Arous
  at    36.63 10.21
  yes   امتدت المعارك إلى سيلانا [وبن عروس] بعد صلاة الجمعة.
  no    زفت العروس إلى بيتها.

place tn-14
  name  منوبة
  type  province
  in    tn
  latin Manouba
  at    36.76 9.83
  yes   دخلت فرق إزالة الألغام [منوبة] للمرة الثانية هذا الشهر.
  no    دفع المشترك نوبة الحراسة.

place tn-21
  name  ولاية نابل | مدينة نابل | نابل التونسية
  type  province
  in    tn
  latin Nabeul
  at    36.48 10.67
  yes   تبادل الطرفان القصف قرب [ولاية نابل] على مدى يومين.
  no    نال الباحث منحة صغيرة.

place tn-22
  name  زغوان
  type  province
  in    tn
  latin Zaghouan
  at    36.40 10.14
  yes   انتشر الجنود في أنحاء [زغوان] مرة أخرى.
  no    كثر الزوان في القمح.

place tn-23
  name  بنزرت
  type  province
  in    tn
  latin Bizerte
  at    37.04 9.64
  yes   وثق ناشطون الدمار في [بنزرت] فجأة.
  no    تبنت زميلتي قطة صغيرة.

place tn-31
  name  باجة
  type  province
  in    tn
  latin Béja
  at    36.72 9.19
  yes   انتشر الجنود في أنحاء [باجة] منذ الفجر.
  no    شوت الأم الدجاجة في الفرن.

place tn-32
  name  جندوبة
  type  province
  in    tn
  latin Jendouba
  at    36.68 8.75
  yes   توقفت حركة الشاحنات نحو [جندوبة] ظهرا.
  no    كتب الجندي مذكراته.

place tn-33
  name  ولاية الكاف | مدينة الكاف
  type  province
  in    tn
  latin Kef
  at    36.04 8.72
  yes   اعتقل ثلاثة مشتبه بهم في [ولاية الكاف] فجر الخميس.
  no    شرب الضيف الكأس في المدينة.

place tn-34
  name  سليانة
  type  province
  in    tn
  latin Siliana
  at    36.09 9.36
  yes   شيع الأهالي ضحايا الهجوم في [سليانة] دون وقوع إصابات.
  no    تناول الطفل السلطانة والجبن.

place tn-41
  name  القيروان
  type  province
  in    tn
  latin Kairouan
  at    35.67 10.10
  yes   أغلقت المدارس أبوابها [بالقيروان] بحسب شهود.
  no    رسم القبطان خريطة جديدة.

place tn-42
  name  القصرين | القصرين التونسية
  type  province
  in    tn
  latin Kasserine
  at    35.17 8.84
  yes   وصلت قافلة الإغاثة إلى [القصرين] نهاية الأسبوع.
  no    أنهى العامل القسمين معا.

place tn-43
  name  سيدي بوزيد | سيدي بو زيد
  type  province
  in    tn
  latin Sidi Bouzid
  at    35.04 9.48
  yes   اجتمع شيوخ القبائل في [سيدي بوزيد] عقب انهيار الهدنة.
  no    حكى زيد لسيده القصة.

place tn-51
  name  سوسة
  type  province
  in    tn
  latin Sousse
  at    35.89 10.40
  yes   اقترب الجنود من [سوسة] في الصباح.
  no    كسر الولد كوسة خضراء.

place tn-52
  name  المنستير
  type  province
  in    tn
  latin Monastir
  at    35.77 10.83
  yes   اعتقل ثلاثة مشتبه بهم في [المنستير] حتى إشعار آخر.
  no    درب المنسق الفريق الجديد.

place tn-53
  name  المهدية
  type  province
  in    tn
  latin Mahdia
  at    35.49 10.96
  yes   سقطت قذيفتان على أطراف [المهدية] وقت الظهيرة.
  no    نثر العامل الهدايا على الأطفال.

place tn-61
  name  صفاقس
  type  province
  in    tn
  latin Sfax
  at    34.72 10.34
  yes   عاد الهدوء إلى [صفاقس] في الصباح.
  no    صفق الناس للمسرحية.

place tn-71
  name  قفصة
  type  province
  in    tn
  latin Gafsa
  at    34.42 8.78
  yes   انفجرت عبوة قرب مدخل [قفصة] بعد الظهر.
  no    روى الجد قصة طويلة.

place tn-72
  name  توزر
  type  province
  in    tn
  latin Tozeur
  at    33.98 8.07
  yes   شيع الأهالي ضحايا الهجوم في [توزر] إثر خلاف محلي.
  no    أوزار الماضي تلاحق البطل.

place tn-73
  name  ولاية قبلي | مدينة قبلي
  type  province
  in    tn
  latin Kebili
  at    33.71 8.97
  yes   امتدت المعارك إلى سيلانا [وولاية قبلي] عقب انهيار الهدنة.
  no    زار قبطان السفينة المدينة.

place tn-81
  name  قابس
  type  province
  in    tn
  latin Gabès
  at    33.78 9.79
  yes   أعيد فتح السوق القديم في [قابس] قبل ظهر الثلاثاء.
  no    قابل المدرب لاعبيه.

place tn-82
  name  مدنين
  type  province
  in    tn
  latin Medenine
  at    33.34 10.49
  yes   وزع متطوعون خياما على نازحي [مدنين] رغم سوء الطقس.
  no    عبر المدمن عن ندمه.

place tn-83
  name  تطاوين
  type  province
  in    tn
  latin Tataouine
  at    31.73 9.77
  yes   عاد الهدوء إلى [تطاوين] بحسب شهود.
  no    تطاول البناء حتى السحاب.

place tn-11-tunis
  name  تونس العاصمة | العاصمة التونسية
  type  city
  in    tn-11
  latin Tunis
  at    36.80 10.18
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
  type  town
  in    tn-42
  latin Thala
  at    35.57 8.67
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
  yes   اعتقل ثلاثة مشتبه بهم في [القنطاوي] وقت الظهيرة.
  no    قنط الراوي من البحث.
