# Places: Lebanon, Palestine, Israel, Jordan.
# Codes, coordinates and Wikidata ids of provinces, and Wikidata ids of places: dr5hn countries-states-cities-database
# (ODbL 1.0); Arabic names and the coordinates of most places by hand.
# Names that are also everyday words are `shy`, or stand only with their type word or a nisba (مدينة الباب، محافظة إب).

place il-tel-aviv
  name  تل أبيب
  type  city
  in    il
  latin Tel Aviv
  at    32.08 34.78
  wikidata Q33935
  yes   انفجرت عبوة قرب مدخل [تل أبيب] مطلع الشهر.
  no    تلا الأب القصة.

place il-haifa
  name  حيفا
  type  city
  in    il
  latin Haifa
  at    32.79 34.99
  wikidata Q41621
  yes   شيع الأهالي ضحايا الهجوم في [حيفا] بعد الظهر.
  no    جفا النوم عينيه.

place il-ashkelon
  name  عسقلان | أشكلون
  type  city
  in    il
  latin Ashkelon
  at    31.67 34.57
  wikidata Q60956
  yes   أغلقت المدارس أبوابها [بعسقلان] إثر خلاف محلي.
  no    عسل النحل لذيذ.

place il-ashdod
  name  أسدود | أشدود
  type  city
  in    il
  latin Ashdod
  at    31.80 34.65
  wikidata Q171639
  yes   فرض حظر التجول في [أسدود] قبل ظهر الثلاثاء.
  no    أسد الغابة جائع.

place il-sderot
  name  سديروت
  type  town
  in    il
  latin Sderot
  at    31.52 34.60
  yes   نزحت عشرات الأسر من [سديروت] ليلا.
  no    سدد المدين قرضه.

place il-eilat
  name  إيلات
  type  city
  in    il
  latin Eilat
  at    29.56 34.95
  wikidata Q134762
  yes   أصيب مزارع بلغم خارج [إيلات] بحسب شهود.
  no    التفت الحارس فجأة.

place il-beersheba
  name  بئر السبع
  type  city
  in    il
  latin Beersheba
  at    31.25 34.79
  wikidata Q41843
  yes   بدأ الحوار بين أعيان [بئر السبع] أمس.
  no    حفر العامل سبع آبار.

place il-nazareth
  name  الناصرة | مدينة الناصرة
  type  city
  in    il
  latin Nazareth
  at    32.70 35.30
  wikidata Q430776
  yes   تظاهر عمال المصنع في [الناصرة] للمرة الثانية هذا الشهر.
  no    نصر الله عبده.

place jo-amman
  name  عمّان الأردنية | العاصمة الأردنية
  type  city
  in    jo
  latin Amman
  at    31.95 35.93
  wikidata Q3805
  yes   خطف مجهولون تاجرا من [عمّان الأردنية] بعد الظهر.
  no    عاد العم من السفر.

place jo-zarqa
  name  الزرقاء الأردنية | مدينة الزرقاء
  shy   الزرقاء
  type  city
  in    jo
  latin Zarqa
  at    32.07 36.09
  wikidata Q148062
  yes   بدأ الحوار بين أعيان [الزرقاء الأردنية] في اليوم نفسه.
  no    زرع أهل المدينة القمح.

place jo-irbid
  name  إربد
  type  city
  in    jo
  latin Irbid
  at    32.56 35.85
  wikidata Q194165
  yes   دخلت فرق إزالة الألغام [إربد] على مدى يومين.
  no    أربك الضيف المذيع.

place jo-maan
  name  مدينة معان | معان الأردنية
  shy   معان
  type  city
  in    jo
  latin Maan
  at    30.20 35.73
  wikidata Q31616
  yes   سمع دوي انفجارات في [مدينة معان] رغم سوء الطقس.
  no    عاد معلم المدينة.

place jo-zaatari
  name  مخيم الزعتري | الزعتري
  type  camp
  in    jo
  latin Zaatari
  at    32.29 36.33
  yes   توقفت حركة الشاحنات نحو [مخيم الزعتري] صباحا.
  no    باع مالك المخيم الزيت.

place jo-rukban
  name  مخيم الركبان | الركبان
  type  camp
  in    jo
  latin Rukban
  at    33.31 38.70
  wikidata Q31572
  yes   تبادل الطرفان القصف قرب [مخيم الركبان] في اليوم نفسه.
  no    ركب المسافر القطار.

place lb-ak
  name  عكار
  type  province
  in    lb
  latin Akkar
  at    34.56 36.20
  wikidata Q556146
  yes   تفقد الطبيب جرحى [عكار] مع اقتراب الشتاء.
  no    عكر الصياد صفو الماء.

place lb-as
  name  محافظة لبنان الشمالي | محافظة الشمال | لبنان الشمالي | شمال لبنان
  type  province
  in    lb
  latin North Lebanon
  at    34.45 35.90
  wikidata Q390267
  yes   دخلت فرق إزالة الألغام [محافظة لبنان الشمالي] أمس.
  no    هبت ريح الشمال.

place lb-ba
  name  محافظة بيروت
  type  province
  in    lb
  latin Beirut
  at    33.89 35.50
  wikidata Q651688
  yes   زار وفد طبي [محافظة بيروت] في وقت متأخر.
  no    حضر الموظف إلى المحافظة.

place lb-bh
  name  بعلبك الهرمل | محافظة بعلبك
  type  province
  in    lb
  latin Baalbek-Hermel
  at    34.17 36.31
  wikidata Q787753
  yes   وثق ناشطون الدمار في [بعلبك الهرمل] بعد هدوء قصير.
  no    تسلق الفتى الهرم الكبير.

place lb-bi
  name  البقاع | وادي البقاع | سهل البقاع
  type  province
  in    lb
  latin Beqaa
  at    33.67 35.83
  wikidata Q319632
  yes   نقل المصابون إلى مستشفى في [البقاع] وقت الظهيرة.
  no    قرر الوزير البقاء في منصبه.

place lb-ja
  name  محافظة لبنان الجنوبي | لبنان الجنوبي | جنوب لبنان | محافظة الجنوب
  type  province
  in    lb
  latin South Lebanon
  at    33.27 35.20
  wikidata Q223643
  yes   أغلقت المدارس أبوابها [بمحافظة لبنان الجنوبي] مساء الأحد.
  no    هبت ريح الجنوب.

place lb-jl
  name  جبل لبنان | محافظة جبل لبنان
  type  province
  in    lb
  latin Mount Lebanon
  at    33.80 35.60
  wikidata Q216945
  yes   اجتمع شيوخ القبائل في [جبل لبنان] رغم سوء الطقس.
  no    تسلق الفريق جبلا شاهقا.

place lb-na
  name  النبطية
  type  province
  in    lb
  latin Nabatieh
  at    33.38 35.48
  wikidata Q458417
  yes   انفجرت عبوة قرب مدخل [النبطية] منذ بداية الأسبوع.
  no    نبتت الأعشاب بعد المطر.

place lb-ba-beirut
  name  بيروت
  type  city
  in    lb-ba
  latin Beirut
  at    33.89 35.50
  wikidata Q3820
  yes   نزحت عشرات الأسر من [بيروت] مرة أخرى.
  no    بيوت القرية حجرية.

place lb-ba-dahieh
  name  الضاحية الجنوبية | ضاحية بيروت الجنوبية
  type  area
  in    lb-ba
  latin Dahieh
  at    33.85 35.51
  yes   عاد الهدوء إلى [الضاحية الجنوبية] فجر الخميس.
  no    ضحى الجندي بنفسه.

place lb-as-tripoli
  name  طرابلس اللبنانية | طرابلس لبنان | طرابلس الشام
  type  city
  in    lb-as
  latin Tripoli (Lebanon)
  at    34.44 35.84
  wikidata Q168954
  yes   سمع دوي انفجارات في [طرابلس اللبنانية] أمس.
  no    طرب الحاضرون للغناء.

place lb-as-bab-al-tabbaneh
  name  باب التبانة | التبانة
  type  district
  in    lb-as
  latin Bab al-Tabbaneh
  at    34.45 35.85
  yes   انقطعت الكهرباء عن [باب التبانة] قبل ظهر الثلاثاء.
  no    تبنت الجمعية المشروع.

place lb-as-jabal-mohsen
  name  جبل محسن
  type  district
  in    lb-as
  latin Jabal Mohsen
  at    34.44 35.85
  yes   فرض حظر التجول في [جبل محسن] رغم سوء الطقس.
  no    صعد محسن إلى الجبال.

place lb-bh-baalbek
  name  بعلبك
  type  city
  in    lb-bh
  latin Baalbek
  at    34.01 36.21
  wikidata Q178835
  yes   عثر الأهالي على جثث قرب [بعلبك] كما أفاد مراسلون.
  no    علب الطعام فارغة.

place lb-bh-arsal
  name  عرسال | جرود عرسال
  type  town
  in    lb-bh
  latin Arsal
  at    34.18 36.42
  yes   انقطعت الكهرباء عن [عرسال] منذ بداية الأسبوع.
  no    أرسل الموظف كتابا.

place lb-bh-ras-baalbek
  name  رأس بعلبك
  type  town
  in    lb-bh
  latin Ras Baalbek
  at    34.26 36.42
  yes   شيع الأهالي ضحايا الهجوم في [رأس بعلبك] قبل أسبوع.
  no    رأس الجبل مغطى بالثلج.

place lb-bh-hermel
  name  الهرمل
  type  town
  in    lb-bh
  latin Hermel
  at    34.39 36.38
  yes   خطف مجهولون تاجرا من [الهرمل] دون وقوع إصابات.
  no    رسم الطفل هرما ونهرا.

place lb-bh-brital
  name  بريتال
  type  town
  in    lb-bh
  latin Brital
  at    33.94 36.13
  yes   فر المئات من [بريتال] ليلا.
  no    بريد المكتب تأخر.

place lb-ja-sidon
  name  صيدا
  type  city
  in    lb-ja
  latin Sidon
  at    33.56 35.37
  wikidata Q163490
  yes   فرض حظر التجول في [صيدا] نهاية الأسبوع.
  no    صاد القط عصفورا.

place lb-ja-tyre
  name  مدينة صور | صور اللبنانية | قضاء صور
  shy   صور
  type  city
  in    lb-ja
  latin Tyre
  at    33.27 35.20
  wikidata Q82070
  yes   امتدت المعارك إلى سيلانا [ومدينة صور] مطلع الشهر.
  no    سور الحديقة عال في المدينة.

place lb-ja-ain-al-hilweh
  name  عين الحلوة | مخيم عين الحلوة
  type  camp
  in    lb-ja
  latin Ain al-Hilweh
  at    33.54 35.38
  yes   تظاهر عمال المصنع في [عين الحلوة] دون وقوع إصابات.
  no    أكلت الأم الحلوى.

place lb-na-bint-jbeil
  name  بنت جبيل
  type  town
  in    lb-na
  latin Bint Jbeil
  at    33.12 35.43
  yes   سيطر المسلحون على مداخل [بنت جبيل] خلال ساعات الليل.
  no    لعبت البنت قرب الجبل.

place lb-na-shebaa
  name  شبعا | مزارع شبعا
  type  town
  in    lb-na
  latin Shebaa
  at    33.35 35.75
  yes   أقام الجيش حواجز حول [شبعا] صباحا.
  no    شبع الحصان من العشب.

place lb-na-khiam
  name  بلدة الخيام | الخيام اللبنانية
  shy   الخيام
  type  town
  in    lb-na
  latin Khiam
  at    33.33 35.61
  yes   انسحبت الدوريات من [بلدة الخيام] ليلا.
  no    نصبت البلدة خيمة كبيرة.

place lb-ak-wadi-khaled
  name  وادي خالد
  type  area
  in    lb-ak
  latin Wadi Khaled
  at    34.65 36.40
  yes   نقل المصابون إلى مستشفى في [وادي خالد] صباحا.
  no    زار خالد الوديان.

place lb-jl-jounieh
  name  جونية
  type  town
  in    lb-jl
  latin Jounieh
  at    33.98 35.62
  wikidata Q173532
  yes   نزحت عشرات الأسر من [جونية] بعد أسبوع من القتال.
  no    جنى الفلاح الثمار.

place ps-bth
  name  بيت لحم
  type  province
  in    ps
  latin Bethlehem
  at    31.71 35.19
  wikidata Q247037
  yes   عاد الهدوء إلى [بيت لحم] بعد أسبوع من القتال.
  no    اشترى البيت جاره الطيب.

place ps-deb
  name  دير البلح
  type  province
  in    ps
  latin Deir El Balah
  at    31.42 34.35
  wikidata Q592249
  yes   أحرق شبان إطارات وسط [دير البلح] بحسب شهود.
  no    أكل الراهب البلح في الدير.

place ps-gza
  name  غزة
  type  province
  in    ps
  latin Gaza
  at    31.50 34.47
  wikidata Q762573
  yes   نقل المصابون إلى مستشفى في [غزة] دون وقوع إصابات.
  no    لبس الصياد القبعة وغزل الصوف.

place ps-hbn
  name  الخليل
  type  province
  in    ps
  latin Hebron
  at    31.53 35.06
  wikidata Q264180
  yes   دخلت فرق إزالة الألغام [الخليل] عقب انهيار الهدنة.
  no    ركض الحصان بين الخيول.

place ps-jem
  name  القدس | القدس المحتلة | القدس الشرقية
  type  province
  in    ps
  latin Jerusalem
  at    31.78 35.22
  wikidata Q941828
  yes   وثق ناشطون الدمار في [القدس] مع اقتراب الشتاء.
  no    قدم الكاهن القداس صباحا.

place ps-jen
  name  جنين
  type  province
  in    ps
  latin Jenin
  at    32.43 35.09
  wikidata Q519311
  yes   تظاهر عمال المصنع في [جنين] صباحا.
  no    فتح الطبيب الجبين المجروح.

place ps-jrh
  name  أريحا
  type  province
  in    ps
  latin Jericho
  at    31.86 35.45
  wikidata Q658527
  yes   اعتقل ثلاثة مشتبه بهم في [أريحا] نهاية الأسبوع.
  no    ترك المسافر رائحة العطر.

place ps-kys
  name  خان يونس | خانيونس
  type  province
  in    ps
  latin Khan Yunis
  at    31.35 34.30
  wikidata Q948026
  yes   خطف مجهولون تاجرا من [خان يونس] بعد غروب الشمس.
  no    حكى يونس قصة الحوت.

place ps-nbs
  name  نابلس
  type  province
  in    ps
  latin Nablus
  at    32.22 35.21
  wikidata Q1074138
  yes   شيع الأهالي ضحايا الهجوم في [نابلس] ظهرا.
  no    نام البلبل على الغصن.

place ps-ngz
  name  شمال غزة | شمال قطاع غزة
  type  province
  in    ps
  latin North Gaza
  at    31.55 34.50
  wikidata Q181636
  yes   خطف مجهولون تاجرا من [شمال غزة] يوم الاثنين الماضي.
  no    غزت الأسماك شمال البحيرة.

place ps-qqa
  name  قلقيلية
  type  province
  in    ps
  latin Qalqilya
  at    32.18 34.99
  wikidata Q1074443
  yes   تظاهر عمال المصنع في [قلقيلية] أمس.
  no    زاد القلق بين المسافرين.

place ps-rbh
  name  رام الله
  type  province
  in    ps
  latin Ramallah
  at    31.90 35.20
  wikidata Q1093166
  yes   خطف مجهولون تاجرا من [رام الله] ليلا.
  no    رام الفتى مجدا كبيرا.

place ps-rfh
  name  رفح
  type  province
  in    ps
  latin Rafah
  at    31.29 34.25
  wikidata Q1074341
  yes   انفجرت عبوة قرب مدخل [رفح] في اليوم نفسه.
  no    رفع العامل الصندوق.

place ps-slt
  name  سلفيت
  type  province
  in    ps
  latin Salfit
  at    32.11 34.96
  wikidata Q926530
  yes   أصيب مزارع بلغم خارج [سلفيت] مرة أخرى.
  no    سلفت الجارة بعض السكر.

place ps-tbs
  name  طوباس
  type  province
  in    ps
  latin Tubas
  at    32.32 35.37
  wikidata Q948228
  yes   اجتمع شيوخ القبائل في [طوباس] إثر خلاف محلي.
  no    طبع الناشر الكتاب مجددا.

place ps-tkm
  name  طولكرم | طول كرم
  type  province
  in    ps
  latin Tulkarm
  at    32.33 34.92
  wikidata Q1093157
  yes   أغلقت المدارس أبوابها [بطولكرم] وقت الظهيرة.
  no    أثنى الضيف على كرم العائلة.

place ps-gaza-strip
  name  قطاع غزة
  type  area
  in    ps
  latin Gaza Strip
  at    31.40 34.36
  yes   فرض حظر التجول في [قطاع غزة] فجر الخميس.
  no    أطلق القطار صفيره.

place ps-west-bank
  name  الضفة الغربية | الضفة
  type  area
  in    ps
  latin West Bank
  at    32.00 35.25
  yes   انقطعت الكهرباء عن [الضفة الغربية] دون وقوع إصابات.
  no    ضف السؤال إلى القائمة.

place ps-ngz-jabalia
  name  جباليا | مخيم جباليا
  type  camp
  in    ps-ngz
  latin Jabalia
  at    31.53 34.48
  wikidata Q1015472
  yes   بدأ الحوار بين أعيان [جباليا] بعد غروب الشمس.
  no    جبل الفنان الطين.

place ps-ngz-beit-hanoun
  name  بيت حانون
  type  town
  in    ps-ngz
  latin Beit Hanoun
  at    31.54 34.54
  wikidata Q74176
  yes   فرض حظر التجول في [بيت حانون] أمس.
  no    أغلق الحانوت مبكرا.

place ps-ngz-beit-lahia
  name  بيت لاهيا
  type  town
  in    ps-ngz
  latin Beit Lahia
  at    31.55 34.50
  wikidata Q803986
  yes   تضررت عشرات المنازل في [بيت لاهيا] في الصباح.
  no    لها الطفل بالكرة.

place ps-gza-shujaiya
  name  الشجاعية | حي الشجاعية
  type  district
  in    ps-gza
  latin Shujaiya
  at    31.50 34.47
  yes   تعرض موكب الوالي لإطلاق نار [بالشجاعية] يوم الاثنين الماضي.
  no    شجع الجمهور فريقه.

place ps-deb-nuseirat
  name  النصيرات | مخيم النصيرات
  type  camp
  in    ps-deb
  latin Nuseirat
  at    31.45 34.39
  yes   شيع الأهالي ضحايا الهجوم في [النصيرات] بعد صلاة الجمعة.
  no    ناصر الأخ أخاه.

place ps-deb-bureij
  name  البريج | مخيم البريج
  type  camp
  in    ps-deb
  latin Bureij
  at    31.44 34.40
  yes   وصلت قافلة الإغاثة إلى [البريج] لأول مرة منذ عام.
  no    زار السائح البرج.

place ps-rfh-kerem-shalom
  name  كرم أبو سالم | معبر كرم أبو سالم
  type  town
  in    ps-rfh
  latin Kerem Shalom
  at    31.23 34.28
  yes   أصيب مزارع بلغم خارج [كرم أبو سالم] ليلة السبت.
  no    سالم رجل كريم.

place ps-ngz-erez
  name  بيت حانون إيرز | معبر إيرز | حاجز إيرز
  type  town
  in    ps-ngz
  latin Erez Crossing
  at    31.56 34.55
  yes   حلقت طائرات مسيرة فوق [بيت حانون إيرز] ليلا.
  no    أنشد المغني قرب المعبر القديم.

place ps-rbh-qalandia
  name  قلنديا | مخيم قلنديا | حاجز قلنديا
  type  camp
  in    ps-rbh
  latin Qalandia
  at    31.87 35.22
  wikidata Q94800
  yes   وصلت قافلة الإغاثة إلى [قلنديا] على مدى يومين.
  no    قلد الندل الضيف.

place ps-nbs-duma
  name  قرية دوما | دوما الفلسطينية
  shy   دوما
  type  village
  in    ps-nbs
  latin Duma (West Bank)
  at    32.06 35.37
  yes   انتشر الجنود في أنحاء [قرية دوما] عقب انهيار الهدنة.
  no    دام الحفل ليلة.

place ps-nbs-balata
  name  مخيم بلاطة | بلاطة البلد
  shy   بلاطة
  type  camp
  in    ps-nbs
  latin Balata
  at    32.21 35.28
  yes   أغلقت المدارس أبوابها [بمخيم بلاطة] بعد غروب الشمس.
  no    رصف العامل البلاط في المخيم.

place ps-jem-al-aqsa
  name  المسجد الأقصى | الحرم القدسي
  type  area
  in    ps-jem
  latin Al-Aqsa compound
  at    31.78 35.24
  yes   تظاهر عمال المصنع في [المسجد الأقصى] قبل ظهر الثلاثاء.
  no    صلى الشيخ في المسجد الصغير.

place ps-jem-shuafat
  name  شعفاط | مخيم شعفاط
  type  camp
  in    ps-jem
  latin Shuafat
  at    31.81 35.23
  yes   تعرض موكب الوالي لإطلاق نار [بشعفاط] في وقت متأخر.
  no    شاع الخبر في القرية.

place ps-hbn-kiryat-arba
  name  كريات أربع | قريات أربع
  type  town
  in    ps-hbn
  latin Kiryat Arba
  at    31.53 35.12
  yes   انتشر الجنود في أنحاء [كريات أربع] فجأة.
  no    كرر أربع مرات.

place lb-ak-halba
  name  حلبا اللبنانية | بلدة حلبا
  shy   حلبا
  type  town
  in    lb-ak
  latin Halba
  at    34.54 36.08
  yes   عثر الرعاة على لغم خارج [حلبا اللبنانية].
  no    عزف الموسيقي الحلباوي لحنا هادئا.

place lb-ak-al-qubayyat
  name  القبيات
  type  town
  in    lb-ak
  latin Al Qubayyat
  at    34.57 36.28
  yes   أغلقت الأسواق أبوابها في [القبيات] حدادا.
  no    باع التاجر القبياتاوي متجره القديم.

place lb-ak-bebnine
  name  ببنين
  type  town
  in    lb-ak
  latin Bebnine
  at    34.49 35.98
  yes   قالت الشرطة إنها فتشت منازل في [ببنين].
  no    رسم الفنان الببنيناوي لوحة جديدة.

place lb-ak-al-abdeh
  name  العبدة
  type  town
  in    lb-ak
  latin Al Abdeh
  at    34.52 35.98
  yes   عاد الهدوء إلى [العبدة] بعد يومين.
  no    اعتذر الطبيب العبداوي عن الحضور.

place lb-ak-akroum
  name  أكروم
  type  town
  in    lb-ak
  latin Akroum
  at    34.53 36.40
  yes   دفن الأهالي قتلاهم في [أكروم] أمس.
  no    شكر المدرب الأكروماوي جمهوره.

place lb-as-tripoli-quarter-qobbeh
  name  القبة الطرابلسية
  type  quarter
  in    lb-as
  latin Tripoli quarter Qobbeh
  at    34.43 35.85
  yes   فتش الجنود بيوتا في [القبة الطرابلسية] فجرا.
  no    وقع المحامي القباوي على العقد.

place lb-as-bahsas
  name  البحصاص
  type  quarter
  in    lb-as
  latin Bahsas
  at    34.41 35.82
  yes   رفع السكان السواتر في [البحصاص] خوفا من القصف.
  no    كتب الشاعر البحصاصاوي قصيدة طويلة.

place lb-as-mina
  name  الميناء الطرابلسية
  type  town
  in    lb-as
  latin Mina
  at    34.45 35.82
  yes   انسحب الجنود من [الميناء الطرابلسية] قبل الغروب.
  no    كتب الشاعر الميناوي قصيدة طويلة.

place lb-as-zgharta
  name  زغرتا
  type  town
  in    lb-as
  latin Zgharta
  at    34.40 35.90
  yes   توجهت قافلة المساعدات نحو [زغرتا] صباحا.
  no    فاز اللاعب الزغرتاوي بالسباق الأخير.

place lb-as-bsharri
  name  بشري اللبنانية | قضاء بشري
  shy   بشري
  type  town
  in    lb-as
  latin Bsharri
  at    34.25 36.01
  wikidata Q181167
  yes   عثر الرعاة على لغم خارج [بشري اللبنانية].
  no    عزف الموسيقي البشراوي لحنا هادئا.

place lb-as-batroun
  name  البترون
  type  town
  in    lb-as
  latin Batroun
  at    34.26 35.66
  wikidata Q3285145
  yes   أغلقت الأسواق أبوابها في [البترون] حدادا.
  no    باع التاجر البتروناوي متجره القديم.

place lb-as-koura
  shy   الكورة
  type  district
  in    lb-as
  latin Koura
  at    34.30 35.80
  yes   قالت الشرطة إنها فتشت منازل في مديرية [الكورة].
  no    رسم الفنان الكوراوي لوحة جديدة.

place lb-as-nahr-al-bared
  name  نهر البارد | مخيم نهر البارد
  type  camp
  in    lb-as
  latin Nahr al Bared
  at    34.51 35.96
  yes   وزع المتطوعون الخبز في [نهر البارد] صباحا.
  no    اعتذر الطبيب النهراوي عن الحضور.

place lb-as-beddawi
  name  البداوي | مخيم البداوي
  type  camp
  in    lb-as
  latin Beddawi
  at    34.44 35.86
  yes   دخلت شاحنتان إلى [البداوي] أمس.
  no    شكر المدرب البداواوي جمهوره.

place lb-as-denniyeh
  name  الضنية
  type  district
  in    lb-as
  latin Denniyeh
  at    34.43 36.00
  yes   وصل فريق الإغاثة إلى [الضنية] مع الفجر.
  no    وقع المحامي الضناوي على العقد.

place lb-ba-hamra-beirut
  name  شارع الحمراء
  type  quarter
  in    lb-ba
  latin Hamra Beirut
  at    33.90 35.48
  yes   أصيب مارة في [شارع الحمراء] برصاص طائش.
  no    كتب الشاعر الشارعاوي قصيدة طويلة.

place lb-ba-ashrafieh
  name  الأشرفية | منطقة الأشرفية
  type  quarter
  in    lb-ba
  latin Ashrafieh
  at    33.89 35.52
  yes   انفجرت سيارة في [الأشرفية] قبل الظهر.
  no    فاز اللاعب الأشرفاوي بالسباق الأخير.

place lb-ba-tariq-al-jdideh
  name  الطريق الجديدة
  type  quarter
  in    lb-ba
  latin Tariq al Jdideh
  at    33.87 35.50
  yes   فتش الجنود بيوتا في [الطريق الجديدة] فجرا.
  no    عزف الموسيقي الطريقاوي لحنا هادئا.

place lb-ba-ain-al-mreisseh
  name  عين المريسة
  type  quarter
  in    lb-ba
  latin Ain al Mreisseh
  at    33.90 35.49
  yes   رفع السكان السواتر في [عين المريسة] خوفا من القصف.
  no    باع التاجر العيناوي متجره القديم.

place lb-ba-martyrs-square-beirut
  name  ساحة الشهداء | ساحة رياض الصلح
  type  quarter
  in    lb-ba
  latin Martyrs' Square Beirut
  at    33.90 35.51
  yes   اندلعت اشتباكات في [ساحة الشهداء] بعد العشاء.
  no    رسم الفنان الساحاوي لوحة جديدة.

place lb-ba-beirut-airport
  name  مطار بيروت | مطار رفيق الحريري
  type  base
  in    lb-ba
  latin Beirut Airport
  at    33.82 35.49
  yes   تمركزت القوة داخل [مطار بيروت] شهرا.
  no    اعتذر الطبيب البيروتاوي عن الحضور.

place lb-ba-mar-elias-camp
  name  مخيم مار الياس
  type  camp
  in    lb-ba
  latin Mar Elias camp
  at    33.88 35.48
  yes   دخلت شاحنتان إلى [مخيم مار الياس] أمس.
  no    شكر المدرب الياساوي جمهوره.

place lb-bh-al-qaa
  name  بلدة القاع اللبنانية | القاع اللبنانية
  type  town
  in    lb-bh
  latin Al Qaa
  at    34.34 36.48
  yes   دوى انفجار عنيف في [بلدة القاع اللبنانية] عند الظهر.
  no    وقع المحامي اللبناناوي على العقد.

place lb-bh-nabi-sheet
  name  النبي شيت
  type  town
  in    lb-bh
  latin Nabi Sheet
  at    33.87 36.11
  yes   وصل فريق الإغاثة إلى [النبي شيت] مع الفجر.
  no    وقع المحامي النباوي على العقد.

place lb-bh-al-labweh
  name  اللبوة
  type  town
  in    lb-bh
  latin Al Labweh
  at    34.20 36.35
  yes   قطع السيل الطريق المؤدي إلى [اللبوة].
  no    كتب الشاعر اللبواوي قصيدة طويلة.

place lb-bh-al-fakeha
  name  الفاكهة اللبنانية
  type  town
  in    lb-bh
  latin Al Fakeha
  at    34.24 36.40
  yes   سيطر المسلحون على [الفاكهة اللبنانية] بعد معارك قصيرة.
  no    فاز اللاعب الفاكهاوي بالسباق الأخير.

place lb-bh-younine
  name  يونين
  type  town
  in    lb-bh
  latin Younine
  at    34.08 36.27
  yes   هاجم مجهولون نقطة تفتيش في [يونين] ليلا.
  no    عزف الموسيقي اليونيناوي لحنا هادئا.

place lb-bh-nahleh
  name  نحلة البقاعية | جرود نحلة
  type  town
  in    lb-bh
  latin Nahleh
  at    34.03 36.25
  yes   انقطع الماء عن [نحلة البقاعية] منذ أسبوع.
  no    باع التاجر النحلاوي متجره القديم.

place lb-bh-tfail
  shy   الطفيل
  type  village
  in    lb-bh
  latin Tfail
  at    33.87 36.42
  yes   نزحت عشرات العائلات من قرية [الطفيل] باتجاه الحدود.
  no    رسم الفنان الطفيلاوي لوحة جديدة.

place lb-bi-zahle
  name  زحلة
  type  town
  in    lb-bi
  latin Zahle
  at    33.85 35.90
  wikidata Q26569
  yes   التقى الوسطاء بشيوخ العشائر في [زحلة].
  no    اعتذر الطبيب الزحلاوي عن الحضور.

place lb-bi-chtaura
  name  شتورا
  type  town
  in    lb-bi
  latin Chtaura
  at    33.82 35.85
  yes   سقطت قذيفتان قرب [شتورا] ولم يصب أحد.
  no    شكر المدرب الشتوراوي جمهوره.

place lb-bi-aanjar
  name  عنجر
  type  town
  in    lb-bi
  latin Aanjar
  at    33.73 35.93
  wikidata Q14842846
  yes   دوى انفجار عنيف في [عنجر] عند الظهر.
  no    وقع المحامي العنجراوي على العقد.

place lb-bi-masnaa
  name  المصنع الحدودية | معبر المصنع | نقطة المصنع
  type  village
  in    lb-bi
  latin Masnaa
  at    33.69 35.96
  yes   انسحب الجنود من [المصنع الحدودية] قبل الغروب.
  no    كتب الشاعر المصنعاوي قصيدة طويلة.

place lb-bi-bar-elias
  name  بر الياس
  type  town
  in    lb-bi
  latin Bar Elias
  at    33.77 35.90
  yes   توجهت قافلة المساعدات نحو [بر الياس] صباحا.
  no    فاز اللاعب البراوي بالسباق الأخير.

place lb-bi-majdal-anjar
  name  مجدل عنجر
  type  town
  in    lb-bi
  latin Majdal Anjar
  at    33.71 35.90
  yes   عثر الرعاة على لغم خارج [مجدل عنجر].
  no    عزف الموسيقي المجدلاوي لحنا هادئا.

place lb-bi-saadnayel
  name  سعدنايل
  type  town
  in    lb-bi
  latin Saadnayel
  at    33.82 35.88
  yes   أغلقت الأسواق أبوابها في [سعدنايل] حدادا.
  no    باع التاجر السعدنايلاوي متجره القديم.

place lb-bi-taanayel
  name  تعنايل
  type  town
  in    lb-bi
  latin Taanayel
  at    33.79 35.87
  yes   قالت الشرطة إنها فتشت منازل في [تعنايل].
  no    رسم الفنان التعنايلاوي لوحة جديدة.

place lb-bi-rashaya
  name  راشيا
  type  town
  in    lb-bi
  latin Rashaya
  at    33.50 35.84
  yes   عاد الهدوء إلى [راشيا] بعد يومين.
  no    اعتذر الطبيب الراشياوي عن الحضور.

place lb-bi-saghbine
  name  صغبين
  type  town
  in    lb-bi
  latin Saghbine
  at    33.62 35.70
  yes   دفن الأهالي قتلاهم في [صغبين] أمس.
  no    شكر المدرب الصغبيناوي جمهوره.

place lb-ja-sarafand
  name  الصرفند
  type  town
  in    lb-ja
  latin Sarafand
  at    33.45 35.29
  yes   سقطت قذيفتان قرب [الصرفند] ولم يصب أحد.
  no    شكر المدرب الصرفنداوي جمهوره.

place lb-ja-naqoura
  name  الناقورة
  type  town
  in    lb-ja
  latin Naqoura
  at    33.12 35.14
  yes   دوى انفجار عنيف في [الناقورة] عند الظهر.
  no    وقع المحامي الناقوراوي على العقد.

place lb-ja-rashidieh
  name  مخيم الرشيدية | الرشيدية
  type  camp
  in    lb-ja
  latin Rashidieh
  at    33.24 35.22
  yes   اندلع حريق صغير في [مخيم الرشيدية] ليلا.
  no    كتب الشاعر الرشيداوي قصيدة طويلة.

place lb-ja-burj-al-shamali
  name  البرج الشمالي | مخيم البرج الشمالي
  type  camp
  in    lb-ja
  latin Burj al Shamali
  at    33.26 35.24
  yes   وزع المتطوعون الخبز في [البرج الشمالي] صباحا.
  no    فاز اللاعب البرجاوي بالسباق الأخير.

place lb-ja-mieh-mieh
  name  المية ومية | مخيم المية ومية
  type  camp
  in    lb-ja
  latin Mieh Mieh
  at    33.54 35.39
  yes   دخلت شاحنتان إلى [المية ومية] أمس.
  no    عزف الموسيقي الماوي لحنا هادئا.

place lb-ja-qana
  shy   قانا
  type  town
  in    lb-ja
  latin Qana
  at    33.21 35.30
  yes   أغلقت الأسواق أبوابها في بلدة [قانا] حدادا.
  no    باع التاجر القاناوي متجره القديم.

place lb-ja-abra
  shy   عبرا
  type  town
  in    lb-ja
  latin Abra
  at    33.57 35.40
  yes   قالت الشرطة إنها فتشت منازل في بلدة [عبرا].
  no    رسم الفنان العبراوي لوحة جديدة.

place lb-ja-jezzine
  name  جزين
  type  town
  in    lb-ja
  latin Jezzine
  at    33.54 35.58
  yes   عاد الهدوء إلى [جزين] بعد يومين.
  no    اعتذر الطبيب الجزيناوي عن الحضور.

place lb-ja-tyre-city
  name  صور الجنوبية | مدينة صور اللبنانية
  type  city
  in    lb-ja
  latin Tyre
  at    33.27 35.20
  wikidata Q82070
  yes   دفن الأهالي قتلاهم في [صور الجنوبية] أمس.
  no    شكر المدرب الصوراوي جمهوره.

place lb-ja-maghdouche
  name  مغدوشة
  type  town
  in    lb-ja
  latin Maghdouche
  at    33.52 35.38
  yes   وصل فريق الإغاثة إلى [مغدوشة] مع الفجر.
  no    وقع المحامي المغدوشاوي على العقد.

place lb-ja-litani
  name  الليطاني | نهر الليطاني
  type  river
  in    lb-ja
  latin Litani
  at    33.50 35.60
  yes   أبحرت الفرقاطة عبر [الليطاني] صباحا.
  no    كتب الشاعر الليطاناوي قصيدة طويلة.

place lb-jl-baabda
  name  بعبدا
  type  town
  in    lb-jl
  latin Baabda
  at    33.83 35.54
  wikidata Q26454
  yes   سيطر المسلحون على [بعبدا] بعد معارك قصيرة.
  no    فاز اللاعب البعبداوي بالسباق الأخير.

place lb-jl-haret-hreik
  name  حارة حريك
  type  quarter
  in    lb-jl
  latin Haret Hreik
  at    33.85 35.51
  yes   فتش الجنود بيوتا في [حارة حريك] فجرا.
  no    عزف الموسيقي الحاراوي لحنا هادئا.

place lb-jl-burj-al-barajneh
  name  برج البراجنة | مخيم برج البراجنة
  type  camp
  in    lb-jl
  latin Burj al Barajneh
  at    33.85 35.50
  yes   شيع اللاجئون القتيل في [برج البراجنة] عصرا.
  no    باع التاجر البرجاوي متجره القديم.

place lb-jl-bir-al-abed
  name  بئر العبد اللبنانية
  type  quarter
  in    lb-jl
  latin Bir al Abed
  at    33.85 35.51
  yes   اندلعت اشتباكات في [بئر العبد اللبنانية] بعد العشاء.
  no    رسم الفنان البئراوي لوحة جديدة.

place lb-jl-ouzai
  shy   الأوزاعي
  type  quarter
  in    lb-jl
  latin Ouzai
  at    33.85 35.48
  yes   أصيب مارة في حي [الأوزاعي] برصاص طائش.
  no    اعتذر الطبيب الأوزاعاوي عن الحضور.

place lb-jl-khaldeh
  name  خلدة
  type  town
  in    lb-jl
  latin Khaldeh
  at    33.78 35.48
  yes   عاد الهدوء إلى [خلدة] بعد يومين.
  no    اعتذر الطبيب الخلداوي عن الحضور.

place lb-jl-naameh
  name  الناعمة اللبنانية | مطمر الناعمة
  type  town
  in    lb-jl
  latin Naameh
  at    33.74 35.46
  yes   دفن الأهالي قتلاهم في [الناعمة اللبنانية] أمس.
  no    شكر المدرب الناعماوي جمهوره.

place lb-jl-choueifat
  name  الشويفات
  type  town
  in    lb-jl
  latin Choueifat
  at    33.80 35.52
  yes   وصل فريق الإغاثة إلى [الشويفات] مع الفجر.
  no    وقع المحامي الشويفاتاوي على العقد.

place lb-jl-aley
  name  قضاء عاليه
  shy   عاليه
  type  town
  in    lb-jl
  latin Aley
  at    33.81 35.60
  yes   قطع السيل الطريق المؤدي إلى [قضاء عاليه].
  no    كتب الشاعر القضاوي قصيدة طويلة.

place lb-jl-shouf
  name  الشوف | قضاء الشوف
  type  district
  in    lb-jl
  latin Shouf
  at    33.67 35.58
  yes   سيطر المسلحون على [الشوف] بعد معارك قصيرة.
  no    فاز اللاعب الشوفاوي بالسباق الأخير.

place lb-jl-jbeil
  name  جبيل | قضاء جبيل
  type  town
  in    lb-jl
  latin Jbeil
  at    34.12 35.65
  wikidata Q173532
  yes   هاجم مجهولون نقطة تفتيش في [جبيل] ليلا.
  no    عزف الموسيقي الجبيلاوي لحنا هادئا.

place lb-jl-damour
  name  الدامور
  type  town
  in    lb-jl
  latin Damour
  at    33.73 35.46
  yes   انقطع الماء عن [الدامور] منذ أسبوع.
  no    باع التاجر الداموراوي متجره القديم.

place lb-jl-roumieh
  name  سجن رومية
  shy   رومية
  type  base
  in    lb-jl
  latin Roumieh
  at    33.88 35.61
  yes   فرضت الحراسة حول [سجن رومية] طوقا محكما.
  no    رسم الفنان السجناوي لوحة جديدة.

place lb-jl-kaslik
  name  الكسليك
  type  quarter
  in    lb-jl
  latin Kaslik
  at    33.98 35.62
  yes   فتش الجنود بيوتا في [الكسليك] فجرا.
  no    اعتذر الطبيب الكسليكاوي عن الحضور.

place lb-jl-dekwaneh
  name  الدكوانة
  type  quarter
  in    lb-jl
  latin Dekwaneh
  at    33.88 35.54
  yes   رفع السكان السواتر في [الدكوانة] خوفا من القصف.
  no    شكر المدرب الدكواناوي جمهوره.

place lb-jl-sin-el-fil
  name  سن الفيل
  type  quarter
  in    lb-jl
  latin Sin el Fil
  at    33.87 35.54
  yes   اندلعت اشتباكات في [سن الفيل] بعد العشاء.
  no    وقع المحامي السناوي على العقد.

place lb-jl-yarze
  name  اليرزة
  type  quarter
  in    lb-jl
  latin Yarze
  at    33.85 35.55
  yes   أصيب مارة في [اليرزة] برصاص طائش.
  no    كتب الشاعر اليرزاوي قصيدة طويلة.

place lb-jl-marjeyoun-road-bchamoun
  name  بشامون
  type  town
  in    lb-jl
  latin Marjeyoun road Bchamoun
  at    33.79 35.53
  yes   توجهت قافلة المساعدات نحو [بشامون] صباحا.
  no    فاز اللاعب البشاموناوي بالسباق الأخير.

place lb-jl-iqlim-al-kharroub
  name  إقليم الخروب
  type  area
  in    lb-jl
  latin Iqlim al Kharroub
  at    33.62 35.47
  yes   أطلقت القوات حملة جديدة في [إقليم الخروب].
  no    عزف الموسيقي الإقليماوي لحنا هادئا.

place lb-jl-saadiyat
  name  السعديات
  type  town
  in    lb-jl
  latin Saadiyat
  at    33.70 35.43
  yes   أغلقت الأسواق أبوابها في [السعديات] حدادا.
  no    باع التاجر السعدياتاوي متجره القديم.

place lb-na-nabatieh-city
  name  مدينة النبطية
  shy   النبطية
  type  city
  in    lb-na
  latin Nabatieh
  at    33.38 35.48
  yes   قالت الشرطة إنها فتشت منازل في [مدينة النبطية].
  no    رسم الفنان النبطاوي لوحة جديدة.

place lb-na-marjayoun
  name  مرجعيون | قضاء مرجعيون
  type  town
  in    lb-na
  latin Marjayoun
  at    33.36 35.59
  wikidata Q25659
  yes   نزحت عشرات العائلات من [مرجعيون] باتجاه الحدود.
  no    رسم الفنان المرجعيوناوي لوحة جديدة.

place lb-na-hasbaya
  name  حاصبيا
  type  town
  in    lb-na
  latin Hasbaya
  at    33.40 35.68
  yes   التقى الوسطاء بشيوخ العشائر في [حاصبيا].
  no    اعتذر الطبيب الحاصبياوي عن الحضور.

place lb-na-maroun-al-ras
  name  مارون الراس
  type  town
  in    lb-na
  latin Maroun al Ras
  at    33.11 35.45
  yes   سقطت قذيفتان قرب [مارون الراس] ولم يصب أحد.
  no    شكر المدرب الماروناوي جمهوره.

place lb-na-aitaroun
  name  عيترون
  type  town
  in    lb-na
  latin Aitaroun
  at    33.12 35.47
  yes   دوى انفجار عنيف في [عيترون] عند الظهر.
  no    وقع المحامي العيتروناوي على العقد.

place lb-na-ayta-ash-shab
  name  عيتا الشعب
  type  town
  in    lb-na
  latin Ayta ash Shab
  at    33.10 35.33
  yes   انسحب الجنود من [عيتا الشعب] قبل الغروب.
  no    كتب الشاعر العيتاوي قصيدة طويلة.

place lb-na-aainata
  name  عيناتا | عيناثا
  type  town
  in    lb-na
  latin Aainata
  at    33.13 35.43
  yes   توجهت قافلة المساعدات نحو [عيناتا] صباحا.
  no    فاز اللاعب العيناتاوي بالسباق الأخير.

place lb-na-kfar-kila
  name  كفركلا
  type  town
  in    lb-na
  latin Kfar Kila
  at    33.28 35.55
  yes   عثر الرعاة على لغم خارج [كفركلا].
  no    عزف الموسيقي الكفركلاوي لحنا هادئا.

place lb-na-adaisseh
  name  العديسة
  type  town
  in    lb-na
  latin Adaisseh
  at    33.25 35.54
  yes   أغلقت الأسواق أبوابها في [العديسة] حدادا.
  no    باع التاجر العديساوي متجره القديم.

place lb-na-ghajar
  name  الغجر | قرية الغجر
  type  village
  in    lb-na
  latin Ghajar
  at    33.27 35.63
  yes   قالت الشرطة إنها فتشت منازل في [الغجر].
  no    رسم الفنان الغجراوي لوحة جديدة.

place lb-na-arabsalim
  name  عربصاليم
  type  town
  in    lb-na
  latin Arabsalim
  at    33.43 35.50
  yes   عاد الهدوء إلى [عربصاليم] بعد يومين.
  no    اعتذر الطبيب العربصاليماوي عن الحضور.

place lb-na-kfar-shuba
  name  كفرشوبا | كفر شوبا | تلال كفرشوبا
  type  town
  in    lb-na
  latin Kfar Shuba
  at    33.35 35.68
  yes   دفن الأهالي قتلاهم في [كفرشوبا] أمس.
  no    شكر المدرب الكفرشوباوي جمهوره.

place lb-na-mlita
  name  مليتا
  type  village
  in    lb-na
  latin Mlita
  at    33.46 35.53
  yes   وصل فريق الإغاثة إلى [مليتا] مع الفجر.
  no    وقع المحامي المليتاوي على العقد.

place lb-na-hula
  name  حولا اللبنانية
  type  town
  in    lb-na
  latin Hula
  at    33.21 35.51
  yes   قطع السيل الطريق المؤدي إلى [حولا اللبنانية].
  no    كتب الشاعر الحولاوي قصيدة طويلة.

place lb-na-al-khiyam
  name  الخيام اللبنانية الجنوبية
  type  town
  in    lb-na
  latin Al Khiyam
  at    33.33 35.61
  yes   سيطر المسلحون على [الخيام اللبنانية الجنوبية] بعد معارك قصيرة.
  no    فاز اللاعب الخياماوي بالسباق الأخير.

place lb-na-iqlim-al-tuffah
  name  إقليم التفاح
  type  area
  in    lb-na
  latin Iqlim al Tuffah
  at    33.47 35.53
  yes   أطلقت القوات حملة جديدة في [إقليم التفاح].
  no    عزف الموسيقي الإقليماوي لحنا هادئا.

place jo-mafraq
  name  المفرق الأردنية | مدينة المفرق | محافظة المفرق
  shy   المفرق
  type  town
  in    jo
  latin Mafraq
  at    32.34 36.21
  wikidata Q276747
  yes   انقطع الماء عن [المفرق الأردنية] منذ أسبوع.
  no    باع التاجر المفرقاوي متجره القديم.

place jo-aqaba
  name  العقبة الأردنية | مدينة العقبة | ميناء العقبة
  shy   العقبة
  type  city
  in    jo
  latin Aqaba
  at    29.53 35.01
  wikidata Q180522
  yes   أغلقت الأسواق أبوابها في [العقبة الأردنية] حدادا.
  no    باع التاجر العقباوي متجره القديم.

place jo-karak
  name  الكرك | قلعة الكرك
  type  town
  in    jo
  latin Karak
  at    31.18 35.70
  yes   قالت الشرطة إنها فتشت منازل في [الكرك].
  no    رسم الفنان الكركاوي لوحة جديدة.

place jo-salt
  name  مدينة السلط | السلط
  type  town
  in    jo
  latin Salt
  at    32.04 35.73
  yes   عاد الهدوء إلى [مدينة السلط] بعد يومين.
  no    اعتذر الطبيب السلطاوي عن الحضور.

place jo-tafilah
  name  الطفيلة
  type  town
  in    jo
  latin Tafilah
  at    30.84 35.60
  yes   دفن الأهالي قتلاهم في [الطفيلة] أمس.
  no    شكر المدرب الطفيلاوي جمهوره.

place jo-madaba
  name  مادبا
  type  town
  in    jo
  latin Madaba
  at    31.72 35.79
  wikidata Q1683958
  yes   وصل فريق الإغاثة إلى [مادبا] مع الفجر.
  no    وقع المحامي المادباوي على العقد.

place jo-jerash
  name  جرش
  type  town
  in    jo
  latin Jerash
  at    32.28 35.90
  wikidata Q31565
  yes   قطع السيل الطريق المؤدي إلى [جرش].
  no    كتب الشاعر الجرشاوي قصيدة طويلة.

place jo-ajloun
  name  عجلون
  type  town
  in    jo
  latin Ajloun
  at    32.33 35.75
  wikidata Q3505801
  yes   سيطر المسلحون على [عجلون] بعد معارك قصيرة.
  no    فاز اللاعب العجلوناوي بالسباق الأخير.

place jo-ramtha
  name  الرمثا
  type  town
  in    jo
  latin Ramtha
  at    32.56 36.01
  wikidata Q31594
  yes   هاجم مجهولون نقطة تفتيش في [الرمثا] ليلا.
  no    عزف الموسيقي الرمثاوي لحنا هادئا.

place jo-azraq
  name  مخيم الأزرق | الأزرق الأردنية
  shy   الأزرق
  type  camp
  in    jo
  latin Azraq
  at    31.83 36.82
  yes   شيع اللاجئون القتيل في [مخيم الأزرق] عصرا.
  no    باع التاجر الأزرقاوي متجره القديم.

place jo-jaber-crossing
  name  معبر جابر | جابر الحدودي
  type  village
  in    jo
  latin Jaber crossing
  at    32.51 36.19
  yes   نزحت عشرات العائلات من [معبر جابر] باتجاه الحدود.
  no    رسم الفنان المعبراوي لوحة جديدة.

place jo-rusaifa
  name  الرصيفة
  type  town
  in    jo
  latin Rusaifa
  at    32.02 36.05
  wikidata Q2361176
  yes   التقى الوسطاء بشيوخ العشائر في [الرصيفة].
  no    اعتذر الطبيب الرصيفاوي عن الحضور.

place jo-baqaa
  name  مخيم البقعة | البقعة الأردنية
  shy   البقعة
  type  camp
  in    jo
  latin Baqaa
  at    32.08 35.84
  yes   دخلت شاحنتان إلى [مخيم البقعة] أمس.
  no    شكر المدرب البقعاوي جمهوره.

place jo-hadalat
  name  الحدلات
  type  village
  in    jo
  latin Hadalat
  at    32.38 38.90
  yes   دوى انفجار عنيف في [الحدلات] عند الظهر.
  no    وقع المحامي الحدلاتاوي على العقد.

place jo-muwaqqar
  name  الموقر الأردنية
  shy   الموقر
  type  town
  in    jo
  latin Muwaqqar
  at    31.82 36.10
  yes   انسحب الجنود من [الموقر الأردنية] قبل الغروب.
  no    كتب الشاعر الموقراوي قصيدة طويلة.

place jo-irbid-camp
  name  مخيم إربد
  type  camp
  in    jo
  latin Irbid camp
  at    32.56 35.85
  wikidata Q194165
  yes   وزع المتطوعون الخبز في [مخيم إربد] صباحا.
  no    فاز اللاعب الإربداوي بالسباق الأخير.

place jo-wadi-rum
  name  وادي رم
  type  area
  in    jo
  latin Wadi Rum
  at    29.58 35.42
  yes   أطلقت القوات حملة جديدة في [وادي رم].
  no    عزف الموسيقي الرماوي لحنا هادئا.

place jo-treibil-border-karameh
  name  معبر الكرامة الأردني
  type  village
  in    jo
  latin Treibil border Karameh
  at    32.87 39.00
  yes   هاجم مجهولون نقطة تفتيش في [معبر الكرامة الأردني] ليلا.
  no    عزف الموسيقي المعبراوي لحنا هادئا.

place jo-swaqa
  name  سجن سواقة
  type  base
  in    jo
  latin Swaqa
  at    31.37 36.11
  yes   استهدفت الصواريخ [سجن سواقة] من جديد.
  no    باع التاجر السجناوي متجره القديم.

place ps-bth-bethlehem-city
  name  بيت لحم
  type  city
  in    ps-bth
  latin Bethlehem
  at    31.70 35.20
  wikidata Q5776
  yes   نزحت عشرات العائلات من [بيت لحم] باتجاه الحدود.
  no    رسم الفنان البيتاوي لوحة جديدة.

place ps-bth-beit-fajjar
  name  بيت فجار
  type  town
  in    ps-bth
  latin Beit Fajjar
  at    31.62 35.13
  wikidata Q4881435
  yes   التقى الوسطاء بشيوخ العشائر في [بيت فجار].
  no    اعتذر الطبيب البيتاوي عن الحضور.

place ps-bth-beit-jala
  name  بيت جالا
  type  town
  in    ps-bth
  latin Beit Jala
  at    31.72 35.17
  wikidata Q803984
  yes   سقطت قذيفتان قرب [بيت جالا] ولم يصب أحد.
  no    شكر المدرب البيتاوي جمهوره.

place ps-bth-beit-sahour
  name  بيت ساحور
  type  town
  in    ps-bth
  latin Beit Sahour
  at    31.70 35.21
  wikidata Q803990
  yes   دوى انفجار عنيف في [بيت ساحور] عند الظهر.
  no    وقع المحامي البيتاوي على العقد.

place ps-bth-husan
  name  حوسان | قرية حوسان
  type  village
  in    ps-bth
  latin Husan
  at    31.71 35.11
  wikidata Q5948939
  yes   انسحب الجنود من [حوسان] قبل الغروب.
  no    كتب الشاعر الحوساناوي قصيدة طويلة.

place ps-bth-al-khader
  name  بلدة الخضر
  shy   الخضر
  type  town
  in    ps-bth
  latin Al Khader
  at    31.69 35.15
  wikidata Q1996562
  yes   توجهت قافلة المساعدات نحو [بلدة الخضر] صباحا.
  no    فاز اللاعب الخضراوي بالسباق الأخير.

place ps-bth-nahalin
  name  نحالين
  type  village
  in    ps-bth
  latin Nahalin
  at    31.69 35.10
  wikidata Q2898800
  yes   عثر الرعاة على لغم خارج [نحالين].
  no    عزف الموسيقي النحاليناوي لحنا هادئا.

place ps-bth-tuqu
  name  بلدة تقوع | تقوع
  type  village
  in    ps-bth
  latin Tuqu
  at    31.64 35.19
  wikidata Q2448610
  yes   أغلقت الأسواق أبوابها في [بلدة تقوع] حدادا.
  no    باع التاجر التقوعاوي متجره القديم.

place ps-bth-al-ubeidiya
  shy   العبيدية
  type  town
  in    ps-bth
  latin Al Ubeidiya
  at    31.72 35.29
  wikidata Q4703304
  yes   قالت الشرطة إنها فتشت منازل في بلدة [العبيدية].
  no    رسم الفنان العبيداوي لوحة جديدة.

place ps-bth-dheisheh
  name  مخيم الدهيشة | الدهيشة
  type  camp
  in    ps-bth
  latin Dheisheh
  at    31.69 35.18
  yes   وزع المتطوعون الخبز في [مخيم الدهيشة] صباحا.
  no    اعتذر الطبيب الدهيشاوي عن الحضور.

place ps-bth-aida-camp
  name  مخيم عايدة
  shy   عايدة
  type  camp
  in    ps-bth
  latin Aida camp
  at    31.72 35.20
  yes   دخلت شاحنتان إلى [مخيم عايدة] أمس.
  no    شكر المدرب العايداوي جمهوره.

place ps-bth-gush-etzion
  name  غوش عتصيون | مفترق غوش عتصيون
  type  village
  in    ps-bth
  latin Gush Etzion
  at    31.65 35.12
  yes   وصل فريق الإغاثة إلى [غوش عتصيون] مع الفجر.
  no    وقع المحامي الغوشاوي على العقد.

place ps-deb-maghazi
  name  المغازي | مخيم المغازي
  type  camp
  in    ps-deb
  latin Maghazi
  at    31.42 34.39
  yes   اندلع حريق صغير في [المغازي] ليلا.
  no    كتب الشاعر المغازاوي قصيدة طويلة.

place ps-deb-deir-al-balah-city
  name  دير البلح
  type  town
  in    ps-deb
  latin Deir al-Balah
  at    31.42 34.35
  wikidata Q557383
  yes   سيطر المسلحون على [دير البلح] بعد معارك قصيرة.
  no    فاز اللاعب الديراوي بالسباق الأخير.

place ps-deb-az-zawayda
  name  الزوايدة
  type  town
  in    ps-deb
  latin Az Zawayda
  at    31.43 34.35
  wikidata Q59623
  yes   توجهت قافلة المساعدات نحو [الزوايدة] صباحا.
  no    فاز اللاعب الزوايداوي بالسباق الأخير.

place ps-deb-wadi-gaza
  name  وادي غزة | جسر وادي غزة
  type  area
  in    ps-deb
  latin Wadi Gaza
  at    31.45 34.40
  yes   أطلقت القوات حملة جديدة في [وادي غزة].
  no    عزف الموسيقي الغزاوي لحنا هادئا.

place ps-gza-gaza-city
  name  مدينة غزة | غزة
  type  city
  in    ps-gza
  latin Gaza City
  at    31.50 34.47
  wikidata Q47492
  yes   أغلقت الأسواق أبوابها في [مدينة غزة] حدادا.
  no    باع التاجر الغزاوي متجره القديم.

place ps-gza-shati
  name  مخيم الشاطئ
  shy   الشاطئ
  type  camp
  in    ps-gza
  latin Shati
  at    31.53 34.45
  yes   اندلع حريق صغير في [مخيم الشاطئ] ليلا.
  no    رسم الفنان الشاطئاوي لوحة جديدة.

place ps-gza-sheikh-radwan
  name  الشيخ رضوان | حي الشيخ رضوان
  type  quarter
  in    ps-gza
  latin Sheikh Radwan
  at    31.53 34.46
  yes   اندلعت اشتباكات في [الشيخ رضوان] بعد العشاء.
  no    اعتذر الطبيب الشيخاوي عن الحضور.

place ps-gza-zeitoun
  name  حي الزيتون
  shy   الزيتون
  type  quarter
  in    ps-gza
  latin Zeitoun
  at    31.49 34.45
  yes   أصيب مارة في [حي الزيتون] برصاص طائش.
  no    شكر المدرب الزيتوناوي جمهوره.

place ps-gza-tuffah
  name  حي التفاح
  shy   التفاح
  type  quarter
  in    ps-gza
  latin Tuffah
  at    31.51 34.48
  yes   انفجرت سيارة في [حي التفاح] قبل الظهر.
  no    وقع المحامي التفاحاوي على العقد.

place ps-gza-rimal
  name  حي الرمال
  shy   الرمال
  type  quarter
  in    ps-gza
  latin Rimal
  at    31.52 34.45
  yes   فتش الجنود بيوتا في [حي الرمال] فجرا.
  no    كتب الشاعر الرمالاوي قصيدة طويلة.

place ps-gza-tel-al-hawa
  name  تل الهوى | حي تل الهوى
  type  quarter
  in    ps-gza
  latin Tel al Hawa
  at    31.50 34.43
  yes   رفع السكان السواتر في [تل الهوى] خوفا من القصف.
  no    فاز اللاعب التلاوي بالسباق الأخير.

place ps-gza-sabra
  name  حي الصبرة
  shy   الصبرة
  type  quarter
  in    ps-gza
  latin Sabra
  at    31.50 34.45
  yes   اندلعت اشتباكات في [حي الصبرة] بعد العشاء.
  no    عزف الموسيقي الصبراوي لحنا هادئا.

place ps-gza-juhr-ad-dik
  name  جحر الديك
  type  village
  in    ps-gza
  latin Juhr ad Dik
  at    31.45 34.43
  yes   انقطع الماء عن [جحر الديك] منذ أسبوع.
  no    باع التاجر الجحراوي متجره القديم.

place ps-gza-nahal-oz
  name  ناحال عوز | نحل عوز | معبر ناحل عوز | معبر نحال عوز
  type  village
  in    ps-gza
  latin Nahal Oz
  at    31.47 34.50
  yes   نزحت عشرات العائلات من [ناحال عوز] باتجاه الحدود.
  no    رسم الفنان الناحالاوي لوحة جديدة.

place ps-gza-karni
  name  معبر المنطار | معبر كارني | كارني
  type  village
  in    ps-gza
  latin Karni
  at    31.47 34.47
  yes   التقى الوسطاء بشيوخ العشائر في [معبر المنطار].
  no    اعتذر الطبيب المعبراوي عن الحضور.

place ps-hbn-hebron-city
  name  مدينة الخليل
  shy   الخليل
  type  city
  in    ps-hbn
  latin Hebron
  at    31.53 35.10
  wikidata Q168225
  yes   سقطت قذيفتان قرب [مدينة الخليل] ولم يصب أحد.
  no    شكر المدرب الخليلاوي جمهوره.

place ps-hbn-dura
  name  بلدة دورا | دورا الخليل
  shy   دورا
  type  town
  in    ps-hbn
  latin Dura
  at    31.51 35.03
  wikidata Q2435966
  yes   دوى انفجار عنيف في [بلدة دورا] عند الظهر.
  no    وقع المحامي الدوراوي على العقد.

place ps-hbn-halhul
  name  حلحول
  type  town
  in    ps-hbn
  latin Halhul
  at    31.58 35.08
  wikidata Q2574933
  yes   انسحب الجنود من [حلحول] قبل الغروب.
  no    كتب الشاعر الحلحولاوي قصيدة طويلة.

place ps-hbn-yatta
  name  يطا
  type  town
  in    ps-hbn
  latin Yatta
  at    31.44 35.07
  wikidata Q2282208
  yes   قطع السيل الطريق المؤدي إلى [يطا].
  no    كتب الشاعر اليطاوي قصيدة طويلة.

place ps-hbn-ad-dhahiriya
  shy   الظاهرية
  type  town
  in    ps-hbn
  latin Ad Dhahiriya
  at    31.41 34.97
  wikidata Q600680
  yes   سيطر المسلحون على بلدة [الظاهرية] بعد معارك قصيرة.
  no    فاز اللاعب الظاهراوي بالسباق الأخير.

place ps-hbn-bani-naim
  name  بني نعيم
  type  town
  in    ps-hbn
  latin Bani Naim
  at    31.51 35.14
  wikidata Q2918596
  yes   هاجم مجهولون نقطة تفتيش في [بني نعيم] ليلا.
  no    عزف الموسيقي البناوي لحنا هادئا.

place ps-hbn-beit-awwa
  name  بيت عوا | بيت عوان
  type  town
  in    ps-hbn
  latin Beit Awwa
  at    31.51 34.95
  wikidata Q4881423
  yes   انقطع الماء عن [بيت عوا] منذ أسبوع.
  no    باع التاجر البيتاوي متجره القديم.

place ps-hbn-beit-ummar
  name  بيت أمر
  type  town
  in    ps-hbn
  latin Beit Ummar
  at    31.62 35.08
  wikidata Q2893117
  yes   نزحت عشرات العائلات من [بيت أمر] باتجاه الحدود.
  no    رسم الفنان البيتاوي لوحة جديدة.

place ps-hbn-sair
  name  بلدة سعير
  shy   سعير
  type  town
  in    ps-hbn
  latin Sair
  at    31.58 35.14
  wikidata Q7395443
  yes   التقى الوسطاء بشيوخ العشائر في [بلدة سعير].
  no    اعتذر الطبيب السعيراوي عن الحضور.

place ps-hbn-as-samu
  name  السموع
  type  town
  in    ps-hbn
  latin As Samu
  at    31.40 35.04
  wikidata Q1768653
  yes   سقطت قذيفتان قرب [السموع] ولم يصب أحد.
  no    شكر المدرب السموعاوي جمهوره.

place ps-hbn-surif
  name  صوريف
  type  town
  in    ps-hbn
  latin Surif
  at    31.65 35.04
  wikidata Q2898863
  yes   دوى انفجار عنيف في [صوريف] عند الظهر.
  no    وقع المحامي الصوريفاوي على العقد.

place ps-hbn-tarqumiya
  name  ترقوميا | معبر ترقوميا
  type  town
  in    ps-hbn
  latin Tarqumiya
  at    31.58 34.99
  wikidata Q1998630
  yes   انسحب الجنود من [ترقوميا] قبل الغروب.
  no    كتب الشاعر الترقومياوي قصيدة طويلة.

place ps-hbn-idhna
  name  بلدة إذنا
  shy   إذنا
  type  town
  in    ps-hbn
  latin Idhna
  at    31.56 34.96
  wikidata Q2919205
  yes   توجهت قافلة المساعدات نحو [بلدة إذنا] صباحا.
  no    فاز اللاعب الإذناوي بالسباق الأخير.

place ps-hbn-fawwar
  name  مخيم الفوار
  shy   الفوار
  type  camp
  in    ps-hbn
  latin Fawwar
  at    31.48 35.06
  yes   دخلت شاحنتان إلى [مخيم الفوار] أمس.
  no    عزف الموسيقي الفواراوي لحنا هادئا.

place ps-hbn-arroub
  name  مخيم العروب
  shy   العروب
  type  camp
  in    ps-hbn
  latin Arroub
  at    31.62 35.14
  yes   شيع اللاجئون القتيل في [مخيم العروب] عصرا.
  no    باع التاجر العروباوي متجره القديم.

place ps-hbn-taffuh
  shy   تفوح
  type  town
  in    ps-hbn
  latin Taffuh
  at    31.54 35.03
  wikidata Q7674962
  yes   قالت الشرطة إنها فتشت منازل في بلدة [تفوح].
  no    رسم الفنان التفوحاوي لوحة جديدة.

place ps-hbn-ibrahimi-mosque
  name  الحرم الإبراهيمي
  type  quarter
  in    ps-hbn
  latin Ibrahimi Mosque
  at    31.52 35.11
  yes   فتش الجنود بيوتا في [الحرم الإبراهيمي] فجرا.
  no    اعتذر الطبيب الحرماوي عن الحضور.

place ps-hbn-susya
  name  سوسيا | قرية سوسيا
  type  village
  in    ps-hbn
  latin Susya
  at    31.39 35.11
  yes   دفن الأهالي قتلاهم في [سوسيا] أمس.
  no    شكر المدرب السوسياوي جمهوره.

place ps-jem-jerusalem-city
  name  مدينة القدس | القدس
  type  city
  in    ps-jem
  latin Jerusalem
  at    31.78 35.23
  yes   وصل فريق الإغاثة إلى [مدينة القدس] مع الفجر.
  no    وقع المحامي القدساوي على العقد.

place ps-jem-old-city
  name  البلدة القديمة في القدس | البلدة القديمة بالقدس
  type  quarter
  in    ps-jem
  latin Old City
  at    31.78 35.23
  yes   رفع السكان السواتر في [البلدة القديمة في القدس] خوفا من القصف.
  no    وقع المحامي البلداوي على العقد.

place ps-jem-abu-dis
  name  أبو ديس
  type  town
  in    ps-jem
  latin Abu Dis
  at    31.76 35.24
  wikidata Q246590
  yes   انسحب الجنود من [أبو ديس] قبل الغروب.
  no    كتب الشاعر الأبواوي قصيدة طويلة.

place ps-jem-al-eizariya
  name  العيزرية
  type  town
  in    ps-jem
  latin Al Eizariya
  at    31.77 35.26
  yes   توجهت قافلة المساعدات نحو [العيزرية] صباحا.
  no    فاز اللاعب العيزراوي بالسباق الأخير.

place ps-jem-ar-ram
  name  بلدة الرام
  shy   الرام
  type  town
  in    ps-jem
  latin Ar Ram
  at    31.85 35.21
  wikidata Q775087
  yes   عثر الرعاة على لغم خارج [بلدة الرام].
  no    عزف الموسيقي الراماوي لحنا هادئا.

place ps-jem-anata
  name  عناتا
  type  town
  in    ps-jem
  latin Anata
  at    31.81 35.26
  yes   أغلقت الأسواق أبوابها في [عناتا] حدادا.
  no    باع التاجر العناتاوي متجره القديم.

place ps-jem-silwan
  name  سلوان | حي سلوان
  type  quarter
  in    ps-jem
  latin Silwan
  at    31.77 35.24
  yes   رفع السكان السواتر في [سلوان] خوفا من القصف.
  no    رسم الفنان السلواناوي لوحة جديدة.

place ps-jem-sheikh-jarrah
  name  الشيخ جراح | حي الشيخ جراح
  type  quarter
  in    ps-jem
  latin Sheikh Jarrah
  at    31.79 35.23
  yes   اندلعت اشتباكات في [الشيخ جراح] بعد العشاء.
  no    اعتذر الطبيب الشيخاوي عن الحضور.

place ps-jem-issawiya
  name  العيسوية | العيساوية
  type  quarter
  in    ps-jem
  latin Issawiya
  at    31.80 35.25
  yes   أصيب مارة في [العيسوية] برصاص طائش.
  no    شكر المدرب العيسواوي جمهوره.

place ps-jem-jabel-mukaber
  name  جبل المكبر
  type  quarter
  in    ps-jem
  latin Jabel Mukaber
  at    31.75 35.24
  yes   انفجرت سيارة في [جبل المكبر] قبل الظهر.
  no    وقع المحامي المكبراوي على العقد.

place ps-jem-sur-baher
  name  صور باهر
  type  quarter
  in    ps-jem
  latin Sur Baher
  at    31.74 35.23
  yes   فتش الجنود بيوتا في [صور باهر] فجرا.
  no    كتب الشاعر الصوراوي قصيدة طويلة.

place ps-jem-beit-hanina
  name  بيت حنينا
  type  quarter
  in    ps-jem
  latin Beit Hanina
  at    31.83 35.22
  yes   رفع السكان السواتر في [بيت حنينا] خوفا من القصف.
  no    فاز اللاعب البيتاوي بالسباق الأخير.

place ps-jem-wadi-al-joz
  name  وادي الجوز
  type  quarter
  in    ps-jem
  latin Wadi al Joz
  at    31.79 35.24
  yes   اندلعت اشتباكات في [وادي الجوز] بعد العشاء.
  no    عزف الموسيقي الجوزاوي لحنا هادئا.

place ps-jem-at-tur
  name  جبل الزيتون
  type  quarter
  in    ps-jem
  latin At Tur
  at    31.78 35.25
  yes   أصيب مارة في [جبل الزيتون] برصاص طائش.
  no    باع التاجر الزيتوناوي متجره القديم.

place ps-jem-bab-al-amud
  name  باب العامود
  type  quarter
  in    ps-jem
  latin Bab al Amud
  at    31.78 35.23
  yes   انفجرت سيارة في [باب العامود] قبل الظهر.
  no    رسم الفنان الباباوي لوحة جديدة.

place ps-jem-kafr-aqab
  name  كفر عقب
  type  town
  in    ps-jem
  latin Kafr Aqab
  at    31.87 35.22
  wikidata Q2918647
  yes   التقى الوسطاء بشيوخ العشائر في [كفر عقب].
  no    اعتذر الطبيب الكفراوي عن الحضور.

place ps-jem-hizma
  shy   حزما
  type  village
  in    ps-jem
  latin Hizma
  at    31.84 35.24
  wikidata Q2907886
  yes   سقطت قذيفتان قرب قرية [حزما] ولم يصب أحد.
  no    شكر المدرب الحزماوي جمهوره.

place ps-jem-bir-nabala
  name  بير نبالا
  type  town
  in    ps-jem
  latin Bir Nabala
  at    31.85 35.18
  wikidata Q2905320
  yes   دفن الأهالي قتلاهم في [بير نبالا] أمس.
  no    شكر المدرب البيراوي جمهوره.

place ps-jem-qatanna
  shy   قطنة
  type  village
  in    ps-jem
  latin Qatanna
  at    31.83 35.09
  wikidata Q7267085
  yes   وصل فريق الإغاثة إلى قرية [قطنة] مع الفجر.
  no    وقع المحامي القطناوي على العقد.

place ps-jem-beit-safafa
  name  بيت صفافا
  type  quarter
  in    ps-jem
  latin Beit Safafa
  at    31.74 35.21
  yes   اندلعت اشتباكات في [بيت صفافا] بعد العشاء.
  no    كتب الشاعر البيتاوي قصيدة طويلة.

place ps-jem-maale-adumim
  name  معاليه أدوميم | معالي أدوميم
  type  town
  in    ps-jem
  latin Maale Adumim
  at    31.78 35.30
  yes   سيطر المسلحون على [معاليه أدوميم] بعد معارك قصيرة.
  no    فاز اللاعب المعالياوي بالسباق الأخير.

place ps-jen-jenin-city
  name  مدينة جنين | جنين
  type  city
  in    ps-jen
  latin Jenin
  at    32.46 35.30
  wikidata Q374748
  yes   هاجم مجهولون نقطة تفتيش في [مدينة جنين] ليلا.
  no    عزف الموسيقي الجنيناوي لحنا هادئا.

place ps-jen-jenin-camp
  name  مخيم جنين
  type  camp
  in    ps-jen
  latin Jenin camp
  at    32.46 35.29
  wikidata Q374748
  yes   شيع اللاجئون القتيل في [مخيم جنين] عصرا.
  no    باع التاجر الجنيناوي متجره القديم.

place ps-jen-qabatiya
  name  قباطية
  type  town
  in    ps-jen
  latin Qabatiya
  at    32.41 35.26
  wikidata Q1899332
  yes   نزحت عشرات العائلات من [قباطية] باتجاه الحدود.
  no    رسم الفنان القباطاوي لوحة جديدة.

place ps-jen-arrabah
  name  بلدة عرابة
  shy   عرابة
  type  town
  in    ps-jen
  latin Arrabah
  at    32.40 35.19
  wikidata Q2463999
  yes   التقى الوسطاء بشيوخ العشائر في [بلدة عرابة].
  no    اعتذر الطبيب العراباوي عن الحضور.

place ps-jen-burqin
  name  برقين | بلدة برقين
  type  town
  in    ps-jen
  latin Burqin
  at    32.46 35.24
  wikidata Q286871
  yes   سقطت قذيفتان قرب [برقين] ولم يصب أحد.
  no    شكر المدرب البرقيناوي جمهوره.

place ps-jen-yabad
  shy   يعبد
  type  town
  in    ps-jen
  latin Yabad
  at    32.45 35.17
  wikidata Q1828708
  yes   دوى انفجار عنيف في بلدة [يعبد] عند الظهر.
  no    وقع المحامي اليعبداوي على العقد.

place ps-jen-al-yamun
  name  اليامون
  type  town
  in    ps-jen
  latin Al Yamun
  at    32.49 35.21
  wikidata Q4703350
  yes   انسحب الجنود من [اليامون] قبل الغروب.
  no    كتب الشاعر الياموناوي قصيدة طويلة.

place ps-jen-silat-al-harithiya
  name  سيلة الحارثية | السيلة الحارثية
  type  town
  in    ps-jen
  latin Silat al Harithiya
  at    32.51 35.21
  wikidata Q2898808
  yes   توجهت قافلة المساعدات نحو [سيلة الحارثية] صباحا.
  no    فاز اللاعب السيلاوي بالسباق الأخير.

place ps-jen-jalamah
  name  الجلمة | حاجز الجلمة | معبر الجلمة
  type  village
  in    ps-jen
  latin Jalamah
  at    32.51 35.31
  yes   عثر الرعاة على لغم خارج [الجلمة].
  no    عزف الموسيقي الجلماوي لحنا هادئا.

place ps-jen-jaba
  name  بلدة جبع
  shy   جبع
  type  town
  in    ps-jen
  latin Jaba
  at    32.32 35.22
  wikidata Q2267472
  yes   أغلقت الأسواق أبوابها في [بلدة جبع] حدادا.
  no    باع التاجر الجبعاوي متجره القديم.

place ps-jrh-jericho-city
  name  أريحا | مدينة أريحا
  type  city
  in    ps-jrh
  latin Jericho
  at    31.86 35.46
  wikidata Q5687
  yes   قالت الشرطة إنها فتشت منازل في [أريحا].
  no    رسم الفنان الأريحاوي لوحة جديدة.

place ps-jrh-aqabat-jabr
  name  عقبة جبر | مخيم عقبة جبر
  type  camp
  in    ps-jrh
  latin Aqabat Jabr
  at    31.84 35.44
  yes   وزع المتطوعون الخبز في [عقبة جبر] صباحا.
  no    اعتذر الطبيب العقباوي عن الحضور.

place ps-jrh-jordan-valley
  name  الأغوار | غور الأردن | وادي الأردن | الأغوار الشمالية
  type  area
  in    ps-jrh
  latin Jordan Valley
  at    32.10 35.50
  yes   فقد الجيش الاتصال بمروحية فوق [الأغوار].
  no    اعتذر الطبيب الأغواراوي عن الحضور.

place ps-jrh-dead-sea
  name  البحر الميت
  type  sea
  in    ps-jrh
  latin Dead Sea
  at    31.50 35.48
  yes   أبحرت الفرقاطة عبر [البحر الميت] صباحا.
  no    شكر المدرب البحراوي جمهوره.

place ps-jrh-al-karama-crossing
  name  معبر الكرامة | جسر الملك حسين | جسر اللنبي
  type  village
  in    ps-jrh
  latin Al Karama crossing
  at    31.87 35.54
  yes   دوى انفجار عنيف في [معبر الكرامة] عند الظهر.
  no    وقع المحامي المعبراوي على العقد.

place ps-kys-khan-yunis-city
  name  خان يونس | خانيونس
  type  city
  in    ps-kys
  latin Khan Yunis
  at    31.34 34.30
  wikidata Q309348
  yes   انسحب الجنود من [خان يونس] قبل الغروب.
  no    كتب الشاعر الخاناوي قصيدة طويلة.

place ps-kys-khuzaa
  name  بلدة خزاعة | خزاعة الفلسطينية
  shy   خزاعة
  type  town
  in    ps-kys
  latin Khuzaa
  at    31.31 34.36
  wikidata Q3303148
  yes   توجهت قافلة المساعدات نحو [بلدة خزاعة] صباحا.
  no    فاز اللاعب الخزاعاوي بالسباق الأخير.

place ps-kys-abasan
  name  عبسان | عبسان الكبيرة
  type  town
  in    ps-kys
  latin Abasan
  at    31.32 34.34
  wikidata Q3303148
  yes   عثر الرعاة على لغم خارج [عبسان].
  no    عزف الموسيقي العبساناوي لحنا هادئا.

place ps-kys-bani-suheila
  name  بني سهيلا | بني سهيلة
  type  town
  in    ps-kys
  latin Bani Suheila
  at    31.34 34.30
  wikidata Q1983186
  yes   أغلقت الأسواق أبوابها في [بني سهيلا] حدادا.
  no    باع التاجر البناوي متجره القديم.

place ps-kys-qarara
  shy   القرارة
  type  town
  in    ps-kys
  latin Qarara
  at    31.37 34.34
  wikidata Q1814845
  yes   قالت الشرطة إنها فتشت منازل في بلدة [القرارة].
  no    رسم الفنان القراراوي لوحة جديدة.

place ps-nbs-nablus-city
  name  نابلس | مدينة نابلس
  type  city
  in    ps-nbs
  latin Nablus
  at    32.22 35.26
  wikidata Q214178
  yes   عاد الهدوء إلى [نابلس] بعد يومين.
  no    اعتذر الطبيب النابلساوي عن الحضور.

place ps-nbs-huwara
  name  حاجز حوارة
  shy   حوارة
  type  town
  in    ps-nbs
  latin Huwara
  at    32.15 35.24
  wikidata Q2898928
  yes   دفن الأهالي قتلاهم في [حاجز حوارة] أمس.
  no    شكر المدرب الحاجزاوي جمهوره.

place ps-nbs-beita
  name  بلدة بيتا
  shy   بيتا
  type  town
  in    ps-nbs
  latin Beita
  at    32.14 35.27
  wikidata Q275915
  yes   وصل فريق الإغاثة إلى [بلدة بيتا] مع الفجر.
  no    وقع المحامي البيتاوي على العقد.

place ps-nbs-beit-furik
  name  بيت فوريك
  type  town
  in    ps-nbs
  latin Beit Furik
  at    32.18 35.32
  wikidata Q246369
  yes   قطع السيل الطريق المؤدي إلى [بيت فوريك].
  no    كتب الشاعر البيتاوي قصيدة طويلة.

place ps-nbs-askar
  name  مخيم عسكر
  shy   عسكر
  type  camp
  in    ps-nbs
  latin Askar
  at    32.22 35.29
  yes   وزع المتطوعون الخبز في [مخيم عسكر] صباحا.
  no    فاز اللاعب العسكراوي بالسباق الأخير.

place ps-nbs-burin
  name  قرية بورين | بورين
  type  village
  in    ps-nbs
  latin Burin
  at    32.19 35.25
  yes   هاجم مجهولون نقطة تفتيش في [قرية بورين] ليلا.
  no    عزف الموسيقي البوريناوي لحنا هادئا.

place ps-nbs-urif
  name  عوريف
  type  village
  in    ps-nbs
  latin Urif
  at    32.16 35.23
  yes   انقطع الماء عن [عوريف] منذ أسبوع.
  no    باع التاجر العوريفاوي متجره القديم.

place ps-nbs-qusra
  name  قرية قصرة
  shy   قصرة
  type  village
  in    ps-nbs
  latin Qusra
  at    32.08 35.33
  yes   نزحت عشرات العائلات من [قرية قصرة] باتجاه الحدود.
  no    رسم الفنان القصراوي لوحة جديدة.

place ps-nbs-jalud
  name  جالود
  type  village
  in    ps-nbs
  latin Jalud
  at    32.07 35.31
  yes   قالت الشرطة إنها فتشت منازل في [جالود].
  no    رسم الفنان الجالوداوي لوحة جديدة.

place ps-nbs-sebastia
  name  سبسطية
  type  town
  in    ps-nbs
  latin Sebastia
  at    32.28 35.18
  wikidata Q2918480
  yes   عاد الهدوء إلى [سبسطية] بعد يومين.
  no    اعتذر الطبيب السبسطاوي عن الحضور.

place ps-nbs-yitzhar
  name  يتسهار
  type  village
  in    ps-nbs
  latin Yitzhar
  at    32.17 35.23
  yes   دفن الأهالي قتلاهم في [يتسهار] أمس.
  no    شكر المدرب اليتسهاراوي جمهوره.

place ps-nbs-itamar
  name  إيتمار
  type  village
  in    ps-nbs
  latin Itamar
  at    32.17 35.31
  yes   وصل فريق الإغاثة إلى [إيتمار] مع الفجر.
  no    وقع المحامي الإيتماراوي على العقد.

place ps-nbs-asira-al-qibliya
  name  عصيرة القبلية
  type  village
  in    ps-nbs
  latin Asira al Qibliya
  at    32.17 35.21
  yes   قطع السيل الطريق المؤدي إلى [عصيرة القبلية].
  no    كتب الشاعر العصيراوي قصيدة طويلة.

place ps-nbs-aqraba
  name  عقربا
  type  town
  in    ps-nbs
  latin Aqraba
  at    32.13 35.32
  wikidata Q2918318
  yes   سيطر المسلحون على [عقربا] بعد معارك قصيرة.
  no    فاز اللاعب العقرباوي بالسباق الأخير.

place ps-nbs-zaatara
  name  حاجز زعترة
  type  village
  in    ps-nbs
  latin Zaatara
  at    32.12 35.26
  yes   هاجم مجهولون نقطة تفتيش في [حاجز زعترة] ليلا.
  no    عزف الموسيقي الحاجزاوي لحنا هادئا.

place ps-qqa-qalqilya-city
  name  قلقيلية
  type  town
  in    ps-qqa
  latin Qalqilya
  at    32.19 34.97
  wikidata Q623159
  yes   انقطع الماء عن [قلقيلية] منذ أسبوع.
  no    باع التاجر القلقيلاوي متجره القديم.

place ps-qqa-azzun
  name  عزون
  type  town
  in    ps-qqa
  latin Azzun
  at    32.18 35.04
  wikidata Q4119457
  yes   نزحت عشرات العائلات من [عزون] باتجاه الحدود.
  no    رسم الفنان العزوناوي لوحة جديدة.

place ps-qqa-kafr-qaddum
  name  كفر قدوم
  type  village
  in    ps-qqa
  latin Kafr Qaddum
  at    32.22 35.15
  yes   التقى الوسطاء بشيوخ العشائر في [كفر قدوم].
  no    اعتذر الطبيب الكفراوي عن الحضور.

place ps-rbh-ramallah-city
  name  رام الله
  type  city
  in    ps-rbh
  latin Ramallah
  at    31.90 35.20
  wikidata Q158119
  yes   سقطت قذيفتان قرب [رام الله] ولم يصب أحد.
  no    شكر المدرب الراماوي جمهوره.

place ps-rbh-al-bireh
  name  مدينة البيرة
  shy   البيرة
  type  town
  in    ps-rbh
  latin Al Bireh
  at    31.91 35.22
  wikidata Q311326
  yes   دوى انفجار عنيف في [مدينة البيرة] عند الظهر.
  no    وقع المحامي البيراوي على العقد.

place ps-rbh-bir-zeit
  name  بيرزيت | بير زيت
  type  town
  in    ps-rbh
  latin Bir Zeit
  at    31.98 35.18
  wikidata Q212381
  yes   انسحب الجنود من [بيرزيت] قبل الغروب.
  no    كتب الشاعر البيرزيتاوي قصيدة طويلة.

place ps-rbh-beitunia
  name  بيتونيا
  type  town
  in    ps-rbh
  latin Beitunia
  at    31.89 35.15
  wikidata Q528941
  yes   توجهت قافلة المساعدات نحو [بيتونيا] صباحا.
  no    فاز اللاعب البيتونياوي بالسباق الأخير.

place ps-rbh-bilin
  name  بلعين | قرية بلعين
  type  village
  in    ps-rbh
  latin Bilin
  at    31.93 35.08
  yes   عثر الرعاة على لغم خارج [بلعين].
  no    عزف الموسيقي البلعيناوي لحنا هادئا.

place ps-rbh-nilin
  name  قرية نعلين
  shy   نعلين
  type  village
  in    ps-rbh
  latin Nilin
  at    31.95 35.02
  wikidata Q2918718
  yes   أغلقت الأسواق أبوابها في [قرية نعلين] حدادا.
  no    باع التاجر النعليناوي متجره القديم.

place ps-rbh-nabi-saleh
  name  النبي صالح
  type  village
  in    ps-rbh
  latin Nabi Saleh
  at    32.01 35.12
  yes   انقطع الماء عن [النبي صالح] منذ أسبوع.
  no    باع التاجر النباوي متجره القديم.

place ps-rbh-silwad
  name  سلواد
  type  town
  in    ps-rbh
  latin Silwad
  at    31.98 35.24
  wikidata Q684632
  yes   نزحت عشرات العائلات من [سلواد] باتجاه الحدود.
  no    رسم الفنان السلواداوي لوحة جديدة.

place ps-rbh-jalazone
  name  الجلزون | مخيم الجلزون
  type  camp
  in    ps-rbh
  latin Jalazone
  at    31.95 35.21
  yes   وزع المتطوعون الخبز في [الجلزون] صباحا.
  no    اعتذر الطبيب الجلزوناوي عن الحضور.

place ps-rbh-amari-camp
  name  مخيم الأمعري | الأمعري
  type  camp
  in    ps-rbh
  latin Amari camp
  at    31.89 35.21
  yes   دخلت شاحنتان إلى [مخيم الأمعري] أمس.
  no    شكر المدرب الأمعراوي جمهوره.

place ps-rbh-ofer
  name  سجن عوفر | عوفر | معسكر عوفر
  type  base
  in    ps-rbh
  latin Ofer
  at    31.87 35.18
  yes   غادر آخر الجنود [سجن عوفر] صباحا.
  no    وقع المحامي السجناوي على العقد.

place ps-rbh-beit-el
  name  بيت إيل | مستوطنة بيت إيل
  type  village
  in    ps-rbh
  latin Beit El
  at    31.94 35.22
  yes   انسحب الجنود من [بيت إيل] قبل الغروب.
  no    كتب الشاعر البيتاوي قصيدة طويلة.

place ps-rbh-turmus-ayya
  name  ترمسعيا | ترمس عيا
  type  town
  in    ps-rbh
  latin Turmus Ayya
  at    32.03 35.27
  wikidata Q7855610
  yes   توجهت قافلة المساعدات نحو [ترمسعيا] صباحا.
  no    فاز اللاعب الترمسعياوي بالسباق الأخير.

place ps-rbh-sinjil
  name  سنجل
  type  town
  in    ps-rbh
  latin Sinjil
  at    32.03 35.24
  wikidata Q2909143
  yes   عثر الرعاة على لغم خارج [سنجل].
  no    عزف الموسيقي السنجلاوي لحنا هادئا.

place ps-rbh-al-mughayyir
  name  قرية المغير
  shy   المغير
  type  village
  in    ps-rbh
  latin Al Mughayyir
  at    32.02 35.35
  yes   أغلقت الأسواق أبوابها في [قرية المغير] حدادا.
  no    باع التاجر المغيراوي متجره القديم.

place ps-rfh-rafah-city
  name  رفح | مدينة رفح
  type  city
  in    ps-rfh
  latin Rafah
  at    31.29 34.25
  wikidata Q172343
  yes   قالت الشرطة إنها فتشت منازل في [رفح].
  no    رسم الفنان الرفحاوي لوحة جديدة.

place ps-rfh-rafah-crossing
  name  معبر رفح
  type  village
  in    ps-rfh
  latin Rafah crossing
  at    31.25 34.26
  yes   عاد الهدوء إلى [معبر رفح] بعد يومين.
  no    اعتذر الطبيب المعبراوي عن الحضور.

place ps-rfh-philadelphi
  name  محور فيلادلفيا | ممر فيلادلفيا | محور صلاح الدين
  type  area
  in    ps-rfh
  latin Philadelphi
  at    31.27 34.25
  yes   انتشرت الدوريات في [محور فيلادلفيا] منذ الصباح.
  no    شكر المدرب المحوراوي جمهوره.

place ps-slt-ariel
  name  أريئيل | مستوطنة أريئيل
  type  town
  in    ps-slt
  latin Ariel
  at    32.11 35.19
  yes   وصل فريق الإغاثة إلى [أريئيل] مع الفجر.
  no    وقع المحامي الأريئيلاوي على العقد.

place ps-tbs-tubas-city
  name  طوباس
  type  town
  in    ps-tbs
  latin Tubas
  at    32.32 35.37
  wikidata Q275919
  yes   قطع السيل الطريق المؤدي إلى [طوباس].
  no    كتب الشاعر الطوباساوي قصيدة طويلة.

place ps-tbs-tammun
  name  طمون
  type  town
  in    ps-tbs
  latin Tammun
  at    32.28 35.38
  wikidata Q275722
  yes   سيطر المسلحون على [طمون] بعد معارك قصيرة.
  no    فاز اللاعب الطموناوي بالسباق الأخير.

place ps-tbs-fara
  name  مخيم الفارعة
  shy   الفارعة
  type  camp
  in    ps-tbs
  latin Far'a
  at    32.29 35.34
  yes   دخلت شاحنتان إلى [مخيم الفارعة] أمس.
  no    عزف الموسيقي الفارعاوي لحنا هادئا.

place ps-tkm-tulkarm-city
  name  طولكرم | مدينة طولكرم
  type  city
  in    ps-tkm
  latin Tulkarm
  at    32.31 35.03
  wikidata Q985531
  yes   عثر الرعاة على لغم خارج [طولكرم].
  no    عزف الموسيقي الطولكرماوي لحنا هادئا.

place ps-tkm-nur-shams
  name  نور شمس | مخيم نور شمس
  type  camp
  in    ps-tkm
  latin Nur Shams
  at    32.32 35.06
  yes   شيع اللاجئون القتيل في [نور شمس] عصرا.
  no    باع التاجر النوراوي متجره القديم.

place ps-tkm-anabta
  name  عنبتا
  type  town
  in    ps-tkm
  latin Anabta
  at    32.31 35.10
  wikidata Q2701952
  yes   قالت الشرطة إنها فتشت منازل في [عنبتا].
  no    رسم الفنان العنبتاوي لوحة جديدة.

place il-jaffa
  name  يافا
  type  town
  in    il
  latin Jaffa
  at    32.05 34.75
  wikidata Q180294
  yes   عاد الهدوء إلى [يافا] بعد يومين.
  no    اعتذر الطبيب اليافاوي عن الحضور.

place il-acre
  name  مدينة عكا | عكا
  type  town
  in    il
  latin Acre
  at    32.93 35.08
  wikidata Q126084
  yes   دفن الأهالي قتلاهم في [مدينة عكا] أمس.
  no    شكر المدرب العكاوي جمهوره.

place il-safed
  name  صفد | مدينة صفد
  type  town
  in    il
  latin Safed
  at    32.97 35.50
  wikidata Q188336
  yes   وصل فريق الإغاثة إلى [صفد] مع الفجر.
  no    وقع المحامي الصفداوي على العقد.

place il-tiberias
  name  طبريا | بحيرة طبريا
  type  town
  in    il
  latin Tiberias
  at    32.79 35.53
  wikidata Q151920
  yes   قطع السيل الطريق المؤدي إلى [طبريا].
  no    كتب الشاعر الطبرياوي قصيدة طويلة.

place il-netanya
  name  نتانيا
  type  city
  in    il
  latin Netanya
  at    32.32 34.86
  wikidata Q192225
  yes   سيطر المسلحون على [نتانيا] بعد معارك قصيرة.
  no    فاز اللاعب النتانياوي بالسباق الأخير.

place il-netivot
  name  نتيفوت
  type  town
  in    il
  latin Netivot
  at    31.42 34.59
  wikidata Q167649
  yes   هاجم مجهولون نقطة تفتيش في [نتيفوت] ليلا.
  no    عزف الموسيقي النتيفوتاوي لحنا هادئا.

place il-kiryat-shmona
  name  كريات شمونة
  type  town
  in    il
  latin Kiryat Shmona
  at    33.21 35.57
  wikidata Q327413
  yes   انقطع الماء عن [كريات شمونة] منذ أسبوع.
  no    باع التاجر الكرياتاوي متجره القديم.

place il-nahariya
  name  نهاريا
  type  town
  in    il
  latin Nahariya
  at    33.01 35.10
  wikidata Q167749
  yes   نزحت عشرات العائلات من [نهاريا] باتجاه الحدود.
  no    رسم الفنان النهارياوي لوحة جديدة.

place il-lod
  name  مدينة اللد | اللد
  type  town
  in    il
  latin Lod
  at    31.95 34.90
  wikidata Q207540
  yes   التقى الوسطاء بشيوخ العشائر في [مدينة اللد].
  no    اعتذر الطبيب الاللداوي عن الحضور.

place il-ramla
  name  مدينة الرملة
  shy   الرملة
  type  town
  in    il
  latin Ramla
  at    31.93 34.87
  wikidata Q221447
  yes   سقطت قذيفتان قرب [مدينة الرملة] ولم يصب أحد.
  no    شكر المدرب الرملاوي جمهوره.

place il-herzliya
  name  هرتسليا | هرتزليا
  type  town
  in    il
  latin Herzliya
  at    32.16 34.84
  wikidata Q152491
  yes   دوى انفجار عنيف في [هرتسليا] عند الظهر.
  no    وقع المحامي الهرتسلياوي على العقد.

place il-petah-tikva
  name  بتاح تكفا | بيتاح تيكفا
  type  town
  in    il
  latin Petah Tikva
  at    32.09 34.89
  wikidata Q190828
  yes   انسحب الجنود من [بتاح تكفا] قبل الغروب.
  no    كتب الشاعر البتاحاوي قصيدة طويلة.

place il-rishon-lezion
  name  ريشون لتسيون | ريشون ليتسيون
  type  town
  in    il
  latin Rishon LeZion
  at    31.97 34.80
  yes   توجهت قافلة المساعدات نحو [ريشون لتسيون] صباحا.
  no    فاز اللاعب الريشوناوي بالسباق الأخير.

place il-dimona
  name  ديمونا | مفاعل ديمونا
  type  town
  in    il
  latin Dimona
  at    31.07 35.03
  wikidata Q152396
  yes   سيطر المسلحون على [ديمونا] بعد معارك قصيرة.
  no    فاز اللاعب الديموناوي بالسباق الأخير.

place il-umm-al-fahm
  name  أم الفحم
  type  town
  in    il
  latin Umm al Fahm
  at    32.52 35.15
  wikidata Q168245
  yes   هاجم مجهولون نقطة تفتيش في [أم الفحم] ليلا.
  no    عزف الموسيقي الأماوي لحنا هادئا.

place il-negev
  name  صحراء النقب
  shy   النقب
  type  area
  in    il
  latin Negev
  at    30.80 34.80
  yes   تراجعت المعارك في [صحراء النقب] بسبب الثلوج.
  no    باع التاجر الصحراوي متجره القديم.

place il-galilee
  name  الجليل الأعلى
  shy   الجليل
  type  area
  in    il
  latin Galilee
  at    32.80 35.40
  yes   جابت فرق الإنقاذ [الجليل الأعلى] بحثا عن المفقودين.
  no    رسم الفنان الجليلاوي لوحة جديدة.

place il-shefa-amr
  name  شفاعمرو
  type  town
  in    il
  latin Shefa-Amr
  at    32.81 35.17
  yes   التقى الوسطاء بشيوخ العشائر في [شفاعمرو].
  no    اعتذر الطبيب الشفاعمرواوي عن الحضور.

place il-sakhnin
  name  سخنين
  type  town
  in    il
  latin Sakhnin
  at    32.86 35.30
  wikidata Q168330
  yes   سقطت قذيفتان قرب [سخنين] ولم يصب أحد.
  no    شكر المدرب السخنيناوي جمهوره.

place il-kiryat-gat
  name  كريات غات
  type  town
  in    il
  latin Kiryat Gat
  at    31.61 34.77
  yes   دوى انفجار عنيف في [كريات غات] عند الظهر.
  no    وقع المحامي الكرياتاوي على العقد.

place il-bat-yam
  name  بات يام
  type  town
  in    il
  latin Bat Yam
  at    32.02 34.75
  wikidata Q208725
  yes   انسحب الجنود من [بات يام] قبل الغروب.
  no    كتب الشاعر الباتاوي قصيدة طويلة.

place il-ofakim
  name  أوفاكيم
  type  town
  in    il
  latin Ofakim
  at    31.31 34.62
  yes   توجهت قافلة المساعدات نحو [أوفاكيم] صباحا.
  no    فاز اللاعب الأوفاكيماوي بالسباق الأخير.

place il-ben-gurion-airport
  name  مطار بن غوريون | مطار بن جوريون
  type  base
  in    il
  latin Ben Gurion Airport
  at    32.01 34.88
  yes   فرضت الحراسة حول [مطار بن غوريون] طوقا محكما.
  no    عزف الموسيقي الغوريوناوي لحنا هادئا.

place il-kissufim
  name  كيسوفيم
  type  village
  in    il
  latin Kissufim
  at    31.37 34.40
  yes   أغلقت الأسواق أبوابها في [كيسوفيم] حدادا.
  no    باع التاجر الكيسوفيماوي متجره القديم.

place il-eshkol
  name  مجلس أشكول | أشكول
  type  area
  in    il
  latin Eshkol
  at    31.27 34.40
  yes   جابت فرق الإنقاذ [مجلس أشكول] بحثا عن المفقودين.
  no    رسم الفنان المجلساوي لوحة جديدة.

place il-hadera
  name  الخضيرة
  type  town
  in    il
  latin Hadera
  at    32.44 34.92
  wikidata Q471886
  yes   عاد الهدوء إلى [الخضيرة] بعد يومين.
  no    اعتذر الطبيب الخضيراوي عن الحضور.

place il-afula
  name  العفولة
  type  town
  in    il
  latin Afula
  at    32.61 35.29
  wikidata Q152462
  yes   دفن الأهالي قتلاهم في [العفولة] أمس.
  no    شكر المدرب العفولاوي جمهوره.

place il-beit-shemesh
  name  بيت شيمش
  type  town
  in    il
  latin Beit Shemesh
  at    31.75 34.99
  wikidata Q152449
  yes   وصل فريق الإغاثة إلى [بيت شيمش] مع الفجر.
  no    وقع المحامي البيتاوي على العقد.

place il-rahat
  shy   رهط
  type  town
  in    il
  latin Rahat
  at    31.39 34.75
  wikidata Q167617
  yes   قطع السيل الطريق المؤدي إلى بلدة [رهط].
  no    كتب الشاعر الرهطاوي قصيدة طويلة.

place ps-palestinian-territories
  name  الأراضي الفلسطينية | الاراضي المحتلة | الأراضي الفلسطينية المحتلة
  type  area
  in    ps
  latin Palestinian territories
  at    31.9 35.2
  yes   دوت صفارات الإنذار في [الأراضي الفلسطينية] ليلا.
  no    حرث الفلاح أرضه.
