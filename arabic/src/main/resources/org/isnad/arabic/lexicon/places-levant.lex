# Places: Lebanon, Palestine, Israel, Jordan.
# Codes and coordinates of provinces: dr5hn countries-states-cities-database (ODbL 1.0); Arabic names by hand.
# Names that are also everyday words stand only with their type word or a nisba (مدينة الباب، محافظة إب).

place il-tel-aviv
  name  تل أبيب
  type  city
  in    il
  latin Tel Aviv
  at    32.08 34.78
  yes   انفجرت عبوة قرب مدخل [تل أبيب] مطلع الشهر.
  no    تلا الأب القصة.

place il-haifa
  name  حيفا
  type  city
  in    il
  latin Haifa
  at    32.79 34.99
  yes   شيع الأهالي ضحايا الهجوم في [حيفا] بعد الظهر.
  no    جفا النوم عينيه.

place il-ashkelon
  name  عسقلان | أشكلون
  type  city
  in    il
  latin Ashkelon
  at    31.67 34.57
  yes   أغلقت المدارس أبوابها [بعسقلان] إثر خلاف محلي.
  no    عسل النحل لذيذ.

place il-ashdod
  name  أسدود | أشدود
  type  city
  in    il
  latin Ashdod
  at    31.80 34.65
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
  yes   أصيب مزارع بلغم خارج [إيلات] بحسب شهود.
  no    التفت الحارس فجأة.

place il-beersheba
  name  بئر السبع
  type  city
  in    il
  latin Beersheba
  at    31.25 34.79
  yes   بدأ الحوار بين أعيان [بئر السبع] أمس.
  no    حفر العامل سبع آبار.

place il-nazareth
  name  الناصرة | مدينة الناصرة
  type  city
  in    il
  latin Nazareth
  at    32.70 35.30
  yes   تظاهر عمال المصنع في [الناصرة] للمرة الثانية هذا الشهر.
  no    نصر الله عبده.

place jo-amman
  name  عمّان الأردنية | العاصمة الأردنية
  type  city
  in    jo
  latin Amman
  at    31.95 35.93
  yes   خطف مجهولون تاجرا من [عمّان الأردنية] بعد الظهر.
  no    عاد العم من السفر.

place jo-zarqa
  name  الزرقاء الأردنية | مدينة الزرقاء
  type  city
  in    jo
  latin Zarqa
  at    32.07 36.09
  yes   بدأ الحوار بين أعيان [الزرقاء الأردنية] في اليوم نفسه.
  no    زرع أهل المدينة القمح.

place jo-irbid
  name  إربد
  type  city
  in    jo
  latin Irbid
  at    32.56 35.85
  yes   دخلت فرق إزالة الألغام [إربد] على مدى يومين.
  no    أربك الضيف المذيع.

place jo-maan
  name  مدينة معان | معان الأردنية
  type  city
  in    jo
  latin Maan
  at    30.20 35.73
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
  yes   تبادل الطرفان القصف قرب [مخيم الركبان] في اليوم نفسه.
  no    ركب المسافر القطار.

place lb-ak
  name  عكار
  type  province
  in    lb
  latin Akkar
  at    34.56 36.20
  yes   تفقد الطبيب جرحى [عكار] مع اقتراب الشتاء.
  no    عكر الصياد صفو الماء.

place lb-as
  name  محافظة لبنان الشمالي | محافظة الشمال | لبنان الشمالي | شمال لبنان
  type  province
  in    lb
  latin North Lebanon
  at    34.45 35.90
  yes   دخلت فرق إزالة الألغام [محافظة لبنان الشمالي] أمس.
  no    هبت ريح الشمال.

place lb-ba
  name  محافظة بيروت
  type  province
  in    lb
  latin Beirut
  at    33.89 35.50
  yes   زار وفد طبي [محافظة بيروت] في وقت متأخر.
  no    حضر الموظف إلى المحافظة.

place lb-bh
  name  بعلبك الهرمل | محافظة بعلبك
  type  province
  in    lb
  latin Baalbek-Hermel
  at    34.17 36.31
  yes   وثق ناشطون الدمار في [بعلبك الهرمل] بعد هدوء قصير.
  no    تسلق الفتى الهرم الكبير.

place lb-bi
  name  البقاع | وادي البقاع | سهل البقاع
  type  province
  in    lb
  latin Beqaa
  at    33.67 35.83
  yes   نقل المصابون إلى مستشفى في [البقاع] وقت الظهيرة.
  no    قرر الوزير البقاء في منصبه.

place lb-ja
  name  محافظة لبنان الجنوبي | لبنان الجنوبي | جنوب لبنان | محافظة الجنوب
  type  province
  in    lb
  latin South Lebanon
  at    33.27 35.20
  yes   أغلقت المدارس أبوابها [بمحافظة لبنان الجنوبي] مساء الأحد.
  no    هبت ريح الجنوب.

place lb-jl
  name  جبل لبنان | محافظة جبل لبنان
  type  province
  in    lb
  latin Mount Lebanon
  at    33.80 35.60
  yes   اجتمع شيوخ القبائل في [جبل لبنان] رغم سوء الطقس.
  no    تسلق الفريق جبلا شاهقا.

place lb-na
  name  النبطية
  type  province
  in    lb
  latin Nabatieh
  at    33.38 35.48
  yes   انفجرت عبوة قرب مدخل [النبطية] منذ بداية الأسبوع.
  no    نبتت الأعشاب بعد المطر.

place lb-ba-beirut
  name  بيروت
  type  city
  in    lb-ba
  latin Beirut
  at    33.89 35.50
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
  yes   فرض حظر التجول في [صيدا] نهاية الأسبوع.
  no    صاد القط عصفورا.

place lb-ja-tyre
  name  مدينة صور | صور اللبنانية | قضاء صور
  type  city
  in    lb-ja
  latin Tyre
  at    33.27 35.20
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
  yes   نزحت عشرات الأسر من [جونية] بعد أسبوع من القتال.
  no    جنى الفلاح الثمار.

place ps-bth
  name  بيت لحم
  type  province
  in    ps
  latin Bethlehem
  at    31.71 35.19
  yes   عاد الهدوء إلى [بيت لحم] بعد أسبوع من القتال.
  no    اشترى البيت جاره الطيب.

place ps-deb
  name  دير البلح
  type  province
  in    ps
  latin Deir El Balah
  at    31.42 34.35
  yes   أحرق شبان إطارات وسط [دير البلح] بحسب شهود.
  no    أكل الراهب البلح في الدير.

place ps-gza
  name  غزة | مدينة غزة
  type  province
  in    ps
  latin Gaza
  at    31.50 34.47
  yes   نقل المصابون إلى مستشفى في [غزة] دون وقوع إصابات.
  no    لبس الصياد القبعة وغزل الصوف.

place ps-hbn
  name  الخليل | مدينة الخليل
  type  province
  in    ps
  latin Hebron
  at    31.53 35.06
  yes   دخلت فرق إزالة الألغام [الخليل] عقب انهيار الهدنة.
  no    ركض الحصان بين الخيول.

place ps-jem
  name  القدس | القدس المحتلة | القدس الشرقية
  type  province
  in    ps
  latin Jerusalem
  at    31.78 35.22
  yes   وثق ناشطون الدمار في [القدس] مع اقتراب الشتاء.
  no    قدم الكاهن القداس صباحا.

place ps-jen
  name  جنين
  type  province
  in    ps
  latin Jenin
  at    32.43 35.09
  yes   تظاهر عمال المصنع في [جنين] صباحا.
  no    فتح الطبيب الجبين المجروح.

place ps-jrh
  name  أريحا
  type  province
  in    ps
  latin Jericho
  at    31.86 35.45
  yes   اعتقل ثلاثة مشتبه بهم في [أريحا] نهاية الأسبوع.
  no    ترك المسافر رائحة العطر.

place ps-kys
  name  خان يونس | خانيونس
  type  province
  in    ps
  latin Khan Yunis
  at    31.35 34.30
  yes   خطف مجهولون تاجرا من [خان يونس] بعد غروب الشمس.
  no    حكى يونس قصة الحوت.

place ps-nbs
  name  نابلس
  type  province
  in    ps
  latin Nablus
  at    32.22 35.21
  yes   شيع الأهالي ضحايا الهجوم في [نابلس] ظهرا.
  no    نام البلبل على الغصن.

place ps-ngz
  name  شمال غزة | شمال قطاع غزة
  type  province
  in    ps
  latin North Gaza
  at    31.55 34.50
  yes   خطف مجهولون تاجرا من [شمال غزة] يوم الاثنين الماضي.
  no    غزت الأسماك شمال البحيرة.

place ps-qqa
  name  قلقيلية
  type  province
  in    ps
  latin Qalqilya
  at    32.18 34.99
  yes   تظاهر عمال المصنع في [قلقيلية] أمس.
  no    زاد القلق بين المسافرين.

place ps-rbh
  name  رام الله
  type  province
  in    ps
  latin Ramallah
  at    31.90 35.20
  yes   خطف مجهولون تاجرا من [رام الله] ليلا.
  no    رام الفتى مجدا كبيرا.

place ps-rfh
  name  رفح
  type  province
  in    ps
  latin Rafah
  at    31.29 34.25
  yes   انفجرت عبوة قرب مدخل [رفح] في اليوم نفسه.
  no    رفع العامل الصندوق.

place ps-slt
  name  سلفيت
  type  province
  in    ps
  latin Salfit
  at    32.11 34.96
  yes   أصيب مزارع بلغم خارج [سلفيت] مرة أخرى.
  no    سلفت الجارة بعض السكر.

place ps-tbs
  name  طوباس
  type  province
  in    ps
  latin Tubas
  at    32.32 35.37
  yes   اجتمع شيوخ القبائل في [طوباس] إثر خلاف محلي.
  no    طبع الناشر الكتاب مجددا.

place ps-tkm
  name  طولكرم | طول كرم
  type  province
  in    ps
  latin Tulkarm
  at    32.33 34.92
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
  yes   بدأ الحوار بين أعيان [جباليا] بعد غروب الشمس.
  no    جبل الفنان الطين.

place ps-ngz-beit-hanoun
  name  بيت حانون
  type  town
  in    ps-ngz
  latin Beit Hanoun
  at    31.54 34.54
  yes   فرض حظر التجول في [بيت حانون] أمس.
  no    أغلق الحانوت مبكرا.

place ps-ngz-beit-lahia
  name  بيت لاهيا
  type  town
  in    ps-ngz
  latin Beit Lahia
  at    31.55 34.50
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
  yes   وصلت قافلة الإغاثة إلى [قلنديا] على مدى يومين.
  no    قلد الندل الضيف.

place ps-nbs-duma
  name  قرية دوما | دوما الفلسطينية
  type  village
  in    ps-nbs
  latin Duma (West Bank)
  at    32.06 35.37
  yes   انتشر الجنود في أنحاء [قرية دوما] عقب انهيار الهدنة.
  no    دام الحفل ليلة.

place ps-nbs-balata
  name  مخيم بلاطة | بلاطة البلد
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
