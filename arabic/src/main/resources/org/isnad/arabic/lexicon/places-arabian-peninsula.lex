# Places: Yemen, Saudi Arabia and the Gulf states.
# Codes and coordinates of provinces: dr5hn countries-states-cities-database (ODbL 1.0); Arabic names by hand.
# Names that are also everyday words stand only with their type word or a nisba (مدينة الباب، محافظة إب).

place ae-abu-dhabi
  name  أبوظبي | أبو ظبي
  type  city
  in    ae
  latin Abu Dhabi
  at    24.45 54.38
  yes   توجه الرئيس السيلاني إلى [أبوظبي] في وقت متأخر.
  no    رأى أبوه الغزال.

place ae-dubai
  name  دبي
  type  city
  in    ae
  latin Dubai
  at    25.20 55.27
  yes   تجمع متضامنون وسط [دبي] صباحا.
  no    دب النمل على الحائط.

place bh-manama
  name  المنامة
  type  city
  in    bh
  latin Manama
  at    26.23 50.59
  yes   صدر البيان المشترك من [المنامة] كما أفاد مراسلون.
  no    نام المسافر في القطار.

place kw-kuwait-city
  name  مدينة الكويت | الكويت العاصمة
  type  city
  in    kw
  latin Kuwait City
  at    29.38 47.99
  yes   أقلعت طائرة المبعوث من [مدينة الكويت] منذ بداية الأسبوع.
  no    كوى الخياط الثوب.

place om-muscat
  name  العاصمة العمانية مسقط | العمانية مسقط | مدينة مسقط | محادثات مسقط | مفاوضات مسقط
  type  city
  in    om
  latin Muscat
  at    23.59 58.41
  yes   عقدت جولة محادثات في [العاصمة العمانية مسقط] فجر الخميس.
  no    سقف البيت منخفض.

place qa-doha
  name  الدوحة
  type  city
  in    qa
  latin Doha
  at    25.29 51.53
  yes   وصل الوسيط إلى [الدوحة] بعد غروب الشمس.
  no    دوخ الحر العمال.

place sa-01
  name  منطقة الرياض
  type  province
  in    sa
  latin Riyadh
  at    23.33 45.33
  yes   وثق ناشطون الدمار في [منطقة الرياض] إثر خلاف محلي.
  no    مارس الشبان الرياضة في المنطقة.

place sa-02
  name  مكة المكرمة | مكة
  type  province
  in    sa
  latin Makkah
  at    21.67 41.50
  yes   تعرض موكب الوالي لإطلاق نار [بمكة المكرمة] أمس.
  no    استلم المكتب رسالة جديدة.

place sa-03
  name  المدينة المنورة
  type  province
  in    sa
  latin Al Madinah
  at    25.14 39.16
  yes   سيطر المسلحون على مداخل [المدينة المنورة] مطلع الشهر.
  no    أضاءت المدينة أنوارها.

place sa-04
  name  المنطقة الشرقية
  type  province
  in    sa
  latin Eastern Province
  at    23.30 50.13
  yes   أغلقت المدارس أبوابها [بالمنطقة الشرقية] مطلع الشهر.
  no    وصلت السلعة من الشرق.

place sa-05
  name  القصيم
  type  province
  in    sa
  latin Al-Qassim
  at    26.19 43.46
  yes   اعتقل ثلاثة مشتبه بهم في [القصيم] بعد صلاة الجمعة.
  no    ألقى الشاعر القصيدة.

place sa-06
  name  حائل | منطقة حائل
  type  province
  in    sa
  latin Ha'il
  at    26.99 41.49
  yes   انقطعت الكهرباء عن [حائل] مع اقتراب الشتاء.
  no    حال الضباب دون السفر.

place sa-07
  name  تبوك
  type  province
  in    sa
  latin Tabuk
  at    28.33 37.63
  yes   سمع دوي انفجارات في [تبوك] خلال ساعات الليل.
  no    تبع الكلب صاحبه.

place sa-08
  name  منطقة الحدود الشمالية
  type  province
  in    sa
  latin Northern Borders
  at    30.00 42.67
  yes   اقترب الجنود من [منطقة الحدود الشمالية] وسط إجراءات مشددة.
  no    تسلم المدير تقريرا عن الحدود.

place sa-09
  name  جازان | جيزان
  type  province
  in    sa
  latin Jizan
  at    17.33 42.67
  yes   اعتقل ثلاثة مشتبه بهم في [جازان] ليلة السبت.
  no    جاز النص المسرحي.

place sa-10
  name  نجران
  type  province
  in    sa
  latin Najran
  at    18.00 45.67
  yes   وصلت قافلة الإغاثة إلى [نجران] بعد صلاة الجمعة.
  no    جرى النهر بين الصخور.

place sa-11
  name  منطقة الباحة | مدينة الباحة
  type  province
  in    sa
  latin Al Bahah
  at    20.24 41.46
  yes   خطف مجهولون تاجرا من [منطقة الباحة] مع اقتراب الشتاء.
  no    بحث الباحث في تاريخ المدينة.

place sa-12
  name  منطقة الجوف | الجوف السعودية
  type  province
  in    sa
  latin Al Jawf
  at    29.77 39.56
  yes   حلقت طائرات مسيرة فوق [منطقة الجوف] ليلة السبت.
  no    جفف الفلاح التين في المنطقة.

place sa-14
  name  عسير | منطقة عسير
  type  province
  in    sa
  latin Asir
  at    19.17 43.17
  yes   خطف مجهولون تاجرا من [عسير] في الصباح.
  no    شرب الضيف عصير البرتقال.

place sa-01-riyadh
  name  الرياض
  type  city
  in    sa-01
  latin Riyadh
  at    24.71 46.68
  yes   انقطعت الكهرباء عن [الرياض] في وقت متأخر.
  no    راض الفارس حصانه.

place sa-02-jeddah
  name  مدينة جدة | جدة السعودية | جدة
  type  city
  in    sa-02
  latin Jeddah
  at    21.54 39.17
  yes   هطلت أمطار غزيرة على [مدينة جدة] وقت الظهيرة.
  no    جددت الشركة العقد.

place sa-02-taif
  name  الطائف
  type  city
  in    sa-02
  latin Taif
  at    21.27 40.42
  yes   أصيب مزارع بلغم خارج [الطائف] في الصباح.
  no    طاف السائح بالمتحف.

place sa-04-dammam
  name  الدمام
  type  city
  in    sa-04
  latin Dammam
  at    26.43 50.10
  yes   خطف مجهولون تاجرا من [الدمام] مساء الأحد.
  no    دام اللقاء ساعة.

place sa-04-qatif
  name  القطيف
  type  town
  in    sa-04
  latin Qatif
  at    26.56 50.01
  yes   سيطر المسلحون على مداخل [القطيف] رغم سوء الطقس.
  no    قطف الفلاح العنب.

place sa-04-awamiyah
  name  العوامية
  type  town
  in    sa-04
  latin Awamiyah
  at    26.59 49.98
  yes   حلقت طائرات مسيرة فوق [العوامية] وسط إجراءات مشددة.
  no    عام السباح طويلا.

place sa-04-ahsa
  name  الأحساء
  type  district
  in    sa-04
  latin Al-Ahsa
  at    25.38 49.59
  yes   نقل المصابون إلى مستشفى في [الأحساء] فجأة.
  no    أحس الرجل بالتعب.

place sa-04-abqaiq
  name  بقيق
  type  town
  in    sa-04
  latin Abqaiq
  at    25.93 49.67
  yes   توقفت حركة الشاحنات نحو [بقيق] أمس.
  no    بقي الزوار ساعة.

place sa-05-buraidah
  name  بريدة | مدينة بريدة
  type  city
  in    sa-05
  latin Buraidah
  at    26.33 43.97
  yes   أصيب مزارع بلغم خارج [بريدة] بعد غروب الشمس.
  no    وصل البريد متأخرا.

place sa-08-arar
  name  عرعر | منفذ عرعر
  type  town
  in    sa-08
  latin Arar
  at    30.98 41.04
  yes   أحرق شبان إطارات وسط [عرعر] ظهرا.
  no    عار على اللص فعله.

place sa-12-sakaka
  name  سكاكا
  type  town
  in    sa-12
  latin Sakaka
  at    29.97 40.20
  yes   عثر الأهالي على جثث قرب [سكاكا] فجأة.
  no    سكة القطار طويلة.

place sa-14-abha
  name  أبها | مطار أبها
  type  city
  in    sa-14
  latin Abha
  at    18.22 42.51
  yes   أحرق شبان إطارات وسط [أبها] في اليوم نفسه.
  no    أبهر اللاعب الجمهور.

place sa-14-khamis-mushait
  name  خميس مشيط
  type  city
  in    sa-14
  latin Khamis Mushait
  at    18.31 42.73
  yes   زار وفد طبي [خميس مشيط] دون وقوع إصابات.
  no    مشط الجندي الحقل.

place sa-14-dhahran-al-janub
  name  ظهران الجنوب
  type  town
  in    sa-14
  latin Dhahran al-Janub
  at    17.67 43.51
  yes   حلقت طائرات مسيرة فوق [ظهران الجنوب] كما أفاد مراسلون.
  no    ظهر القمر من الجنوب.

place sa-09-samtah
  name  صامطة
  type  town
  in    sa-09
  latin Samtah
  at    16.60 42.94
  yes   خطف مجهولون تاجرا من [صامطة] منذ بداية الأسبوع.
  no    صمت الطلاب قليلا.

place sa-09-tuwal
  name  منفذ الطوال | الطوال الحدودية
  type  town
  in    sa-09
  latin At-Tuwal
  at    16.50 42.96
  yes   انفجرت عبوة قرب مدخل [منفذ الطوال] إثر خلاف محلي.
  no    طال حديث الرجال.

place ye-ab
  name  أبين
  type  province
  in    ye
  latin Abyan
  at    13.79 46.14
  yes   عثر الأهالي على جثث قرب [أبين] مجددا.
  no    حمل التاجر الآنية الثمينة.

place ye-ad
  name  عدن
  type  province
  in    ye
  latin Adan
  at    12.83 44.92
  yes   زار وفد طبي [عدن] إثر خلاف محلي.
  no    سألت المعلمة عن العدد الصحيح.

place ye-am
  name  محافظة عمران | مدينة عمران
  type  province
  in    ye
  latin Amran
  at    16.23 43.91
  yes   تضررت عشرات المنازل في [محافظة عمران] فجر الخميس.
  no    شرح المهندس خطة العمران للمحافظ.

place ye-ba
  name  محافظة البيضاء | مدينة البيضاء اليمنية
  type  province
  in    ye
  latin Al Bayda'
  at    14.34 45.39
  yes   تفقد الطبيب جرحى [محافظة البيضاء] نهاية الأسبوع.
  no    ارتدت العروس الفساتين البيض.

place ye-da
  name  الضالع
  type  province
  in    ye
  latin Ad Dali'
  at    13.70 44.73
  yes   انتشر الجنود في أنحاء [الضالع] ظهرا.
  no    مد النجار الأضلع على الطاولة.

place ye-dh
  name  ذمار
  type  province
  in    ye
  latin Dhamar
  at    14.74 44.27
  yes   أصيب مزارع بلغم خارج [ذمار] منذ بداية الأسبوع.
  no    أعاد المقاول دمار المبنى إلى أصله.

place ye-hd
  name  حضرموت
  type  province
  in    ye
  latin Hadhramaut
  at    16.73 48.61
  yes   تبادل الطرفان القصف قرب [حضرموت] قبل يومين.
  no    حضر موظفون إلى الاجتماع.

place ye-hj
  name  محافظة حجة | مدينة حجة | محافظتي حجة
  type  province
  in    ye
  latin Hajjah
  at    16.00 43.25
  yes   أقام الجيش حواجز حول [محافظة حجة] أمس.
  no    تقدم المحامي بحجة قوية للمحكمة.

place ye-hu
  name  الحديدة
  type  province
  in    ye
  latin Al Hudaydah
  at    15.12 42.84
  yes   تفقد الطبيب جرحى [الحديدة] قبل ظهر الثلاثاء.
  no    أحضر العامل الحدادين إلى الورشة.

place ye-ib
  name  محافظة إب | مدينة إب | محافظتي إب
  type  province
  in    ye
  latin Ibb
  at    14.14 44.14
  yes   أقام الجيش حواجز حول [محافظة إب] قبل ظهر الثلاثاء.
  no    شارك الأب في تزيين المدينة.

place ye-ja
  name  الجوف | محافظة الجوف | الجوف اليمنية
  type  province
  in    ye
  latin Al Jawf
  at    16.69 45.61
  yes   تفقد الطبيب جرحى [الجوف] ظهرا.
  no    شعرت الجدة بالجوع في الصباح.

place ye-la
  name  لحج
  type  province
  in    ye
  latin Lahij
  at    13.06 44.88
  yes   بدأ الحوار بين أعيان [لحج] ليلة السبت.
  no    وضع التاجر اللحوم في الثلاجة.

place ye-ma
  name  مأرب
  type  province
  in    ye
  latin Ma'rib
  at    15.46 45.32
  yes   توقفت حركة الشاحنات نحو [مأرب] بعد غروب الشمس.
  no    نظفت العائلة المرأب من الغبار.

place ye-mr
  name  محافظة المهرة | المهرة اليمنية
  type  province
  in    ye
  latin Al Mahrah
  at    17.00 51.50
  yes   خطف مجهولون تاجرا من [محافظة المهرة] قبل أسبوع.
  no    طلبت الشركة عمالا من المهرة.

place ye-mw
  name  المحويت
  type  province
  in    ye
  latin Al Mahwit
  at    15.39 43.57
  yes   أفرج عن خمسة من أبناء [المحويت] في اليوم نفسه.
  no    حوت السفينة أجهزة قديمة.

place ye-ra
  name  محافظة ريمة | ريمة اليمنية
  type  province
  in    ye
  latin Raymah
  at    14.69 43.66
  yes   خطف مجهولون تاجرا من [محافظة ريمة] قبل ظهر الثلاثاء.
  no    أرسلت ريم رسالة قصيرة.

place ye-sa
  name  أمانة العاصمة
  type  province
  in    ye
  latin Amanat al-Asimah
  at    15.35 44.20
  yes   اقترب الجنود من [أمانة العاصمة] إثر خلاف محلي.
  no    رد الموظف الأمانة في العاصمة.

place ye-sd
  name  صعدة
  type  province
  in    ye
  latin Saada
  at    16.92 43.76
  yes   خطف مجهولون تاجرا من [صعدة] خلال ساعات الليل.
  no    جلست الوالدة قرب السعدان.

place ye-sh
  name  شبوة
  type  province
  in    ye
  latin Shabwah
  at    14.93 46.61
  yes   بدأ الحوار بين أعيان [شبوة] بعد هدوء قصير.
  no    أطفأ الحراس الشمعة الأخيرة.

place ye-sn
  name  محافظة صنعاء | ريف صنعاء
  type  province
  in    ye
  latin Sana'a
  at    15.26 44.42
  yes   فر المئات من [محافظة صنعاء] مرة أخرى.
  no    وصل الصناع إلى المحافظة.

place ye-su
  name  سقطرى | سقطرة | أرخبيل سقطرى
  type  province
  in    ye
  latin Socotra
  at    12.50 53.83
  yes   تعرض موكب الوالي لإطلاق نار [بسقطرى] عقب انهيار الهدنة.
  no    نزلت قطرة ماء على الزجاج.

place ye-ta
  name  تعز
  type  province
  in    ye
  latin Ta'izz
  at    13.58 44.02
  yes   أقام الجيش حواجز حول [تعز] بعد الظهر.
  no    زار اللاعب المعرض وتعثر.

place ye-sa-sanaa
  name  صنعاء
  type  city
  in    ye-sa
  latin Sanaa
  at    15.35 44.21
  yes   انسحبت الدوريات من [صنعاء] عقب انهيار الهدنة.
  no    صنع النجار طاولة.

place ye-ad-khor-maksar
  name  خور مكسر | خورمكسر
  type  district
  in    ye-ad
  latin Khor Maksar
  at    12.81 45.03
  yes   خطف مجهولون تاجرا من [خور مكسر] وسط إجراءات مشددة.
  no    كسر الحارس الباب.

place ye-ad-crater
  name  كريتر | مديرية كريتر
  type  district
  in    ye-ad
  latin Crater
  at    12.78 45.04
  yes   نقل المصابون إلى مستشفى في [كريتر] يوم الاثنين الماضي.
  no    كرر التاجر طلبه.

place ye-ad-mualla
  name  المعلا | مديرية المعلا
  type  district
  in    ye-ad
  latin Al-Mualla
  at    12.79 45.00
  yes   أفرج عن خمسة من أبناء [المعلا] عقب انهيار الهدنة.
  no    علا الموج فجأة.

place ye-ad-tawahi
  name  التواهي | مديرية التواهي
  type  district
  in    ye-ad
  latin Al-Tawahi
  at    12.79 44.98
  yes   تبادل الطرفان القصف قرب [التواهي] مجددا.
  no    تاه الولد في السوق.

place ye-ad-dar-saad
  name  دار سعد
  type  district
  in    ye-ad
  latin Dar Saad
  at    12.89 44.99
  yes   وزع متطوعون خياما على نازحي [دار سعد] في الصباح.
  no    سعد الجار بعودته.

place ye-ad-sheikh-othman
  name  الشيخ عثمان | مديرية الشيخ عثمان
  type  district
  in    ye-ad
  latin Sheikh Othman
  at    12.87 44.99
  yes   سيطر المسلحون على مداخل [الشيخ عثمان] وسط إجراءات مشددة.
  no    قابل عثمان المدير.

place ye-ad-buraiqa
  name  البريقة | مديرية البريقة
  type  district
  in    ye-ad
  latin Al-Buraiqa
  at    12.77 44.88
  yes   سقطت قذيفتان على أطراف [البريقة] نهاية الأسبوع.
  no    برق السماء أخاف الطفل.

place ye-ab-zinjibar
  name  زنجبار | زنجبار اليمنية
  type  town
  in    ye-ab
  latin Zinjibar
  at    13.13 45.38
  yes   انفجرت عبوة قرب مدخل [زنجبار] بعد هدوء قصير.
  no    شرب الضيف الزنجبيل.

place ye-ab-jaar
  name  جعار
  type  town
  in    ye-ab
  latin Jaar
  at    13.22 45.31
  yes   انسحبت الدوريات من [جعار] منذ بداية الأسبوع.
  no    جاع الطفل فبكى.

place ye-ab-lawdar
  name  لودر | مديرية لودر
  type  town
  in    ye-ab
  latin Lawdar
  at    13.88 45.87
  yes   توقفت حركة الشاحنات نحو [لودر] دون وقوع إصابات.
  no    لو درس لنجح الطالب.

place ye-ab-shaqra
  name  شقرة | منطقة شقرة
  type  town
  in    ye-ab
  latin Shuqrah
  at    13.36 45.70
  yes   انقطعت الكهرباء عن [شقرة] بعد صلاة الجمعة.
  no    شق الرعد السكون.

place ye-la-anad
  name  العند | قاعدة العند | قاعدة العند الجوية
  type  base
  in    ye-la
  latin Al-Anad
  at    13.18 44.77
  yes   هبطت طائرة شحن في [العند] حتى إشعار آخر.
  no    عاند الولد أخاه.

place ye-la-radfan
  name  مديريات ردفان | مديرية ردفان | جبال ردفان | ردفان اليمنية
  type  district
  in    ye-la
  latin Radfan
  at    13.45 45.00
  yes   امتدت المعارك إلى سيلانا [ومديريات ردفان] في اليوم نفسه.
  no    رد الفنان التحية.

place ye-la-yafa
  name  يافع
  type  area
  in    ye-la
  latin Yafa
  at    13.85 45.10
  yes   نقل المصابون إلى مستشفى في [يافع] قبل ظهر الثلاثاء.
  no    يافا القديمة في الذاكرة.

place ye-la-karish
  name  جبهة كرش | منطقة كرش | مديرية كرش
  type  town
  in    ye-la
  latin Karish
  at    13.42 44.50
  yes   انقطعت الكهرباء عن [جبهة كرش] بحسب شهود.
  no    كرس المقاتل نفسه للمنطقة.

place ye-da-qataba
  name  قعطبة
  type  town
  in    ye-da
  latin Qataba
  at    13.86 44.70
  yes   بدأ الحوار بين أعيان [قعطبة] في الصباح.
  no    قطع البائع البطيخة.

place ye-da-damt
  name  مديرية دمت | مدينة دمت | دمت اليمنية
  type  town
  in    ye-da
  latin Damt
  at    14.09 44.68
  yes   سقطت قذيفتان على أطراف [مديرية دمت] يوم الاثنين الماضي.
  no    دام حكم المدينة طويلا.

place ye-hd-mukalla
  name  المكلا
  type  city
  in    ye-hd
  latin Mukalla
  at    14.54 49.13
  yes   فر المئات من [المكلا] بعد هدوء قصير.
  no    كل العمال حضروا.

place ye-hd-sayun
  name  سيئون | سيؤون
  type  city
  in    ye-hd
  latin Seiyun
  at    15.94 48.79
  yes   حلقت طائرات مسيرة فوق [سيئون] عقب انهيار الهدنة.
  no    يسألون عن موعد القطار.

place ye-hd-tarim
  name  تريم | مدينة تريم
  type  town
  in    ye-hd
  latin Tarim
  at    16.05 49.00
  yes   سيطر المسلحون على مداخل [تريم] قبل ظهر الثلاثاء.
  no    ترنم المغني بلحن قديم.

place ye-hd-shihr
  name  الشحر
  type  town
  in    ye-hd
  latin Ash-Shihr
  at    14.76 49.60
  yes   حلقت طائرات مسيرة فوق [الشحر] نهاية الأسبوع.
  no    شرح المعلم الدرس.

place ye-hd-wadiah
  name  منفذ الوديعة | معبر الوديعة | الوديعة الحدودي
  type  town
  in    ye-hd
  latin Al-Wadiah
  at    17.00 47.15
  yes   وثق ناشطون الدمار في [منفذ الوديعة] في اليوم نفسه.
  no    ودع المسافر أهله عند المنفذ.

place ye-sh-ataq
  name  مدينة عتق | عتق اليمنية | محور عتق
  type  town
  in    ye-sh
  latin Ataq
  at    14.53 46.83
  yes   بدأ الحوار بين أعيان [مدينة عتق] بعد الظهر.
  no    عتم الليل على المدينة.

place ye-sh-bayhan
  name  بيحان | مديرية بيحان
  type  district
  in    ye-sh
  latin Bayhan
  at    14.80 45.72
  yes   شيع الأهالي ضحايا الهجوم في [بيحان] في وقت متأخر.
  no    باح الفتى بسره.

place ye-sh-usaylan
  name  عسيلان | مديرية عسيلان
  type  district
  in    ye-sh
  latin Usaylan
  at    15.05 45.75
  yes   اعتقل ثلاثة مشتبه بهم في [عسيلان] يوم الاثنين الماضي.
  no    سال العسل من الجرة.

place ye-ta-mokha
  name  المخا | المخاء | ميناء المخا
  type  town
  in    ye-ta
  latin Mokha
  at    13.32 43.25
  yes   نقل المصابون إلى مستشفى في [المخا] مساء الأحد.
  no    مخ الإنسان معقد.

place ye-ta-bab-al-mandab
  name  باب المندب | مضيق باب المندب
  type  sea
  in    ye-ta
  latin Bab al-Mandab
  at    12.58 43.33
  yes   نفذت الدوريات تدريبا في [باب المندب] منذ بداية الأسبوع.
  no    فتح المندوب الباب.

place ye-ta-dhubab
  name  مديرية ذباب | ذوباب | ذباب اليمنية
  type  district
  in    ye-ta
  latin Dhubab
  at    12.94 43.41
  yes   نزحت عشرات الأسر من [مديرية ذباب] ليلة السبت.
  no    ذاب الثلج في المديرية.

place ye-ta-jabal-sabir
  name  جبل صبر
  type  area
  in    ye-ta
  latin Jabal Sabir
  at    13.52 44.04
  yes   هطلت أمطار غزيرة على [جبل صبر] مرة أخرى.
  no    صبر الرجل عاما.

place ye-ta-rahida
  name  الراهدة
  type  town
  in    ye-ta
  latin Ar-Rahidah
  at    13.34 44.29
  yes   اجتمع شيوخ القبائل في [الراهدة] لأول مرة منذ عام.
  no    زهد الراهب في المال.

place ye-ta-mawiyah
  name  مديرية ماوية | ماوية اليمنية
  type  district
  in    ye-ta
  latin Mawiyah
  at    13.57 44.36
  yes   وثق ناشطون الدمار في [مديرية ماوية] منذ الفجر.
  no    أوى المأوى عشرين قطة.

place ye-hu-hays
  name  مديرية حيس | مدينة حيس | حيس اليمنية
  type  district
  in    ye-hu
  latin Hays
  at    13.93 43.48
  yes   وزع متطوعون خياما على نازحي [مديرية حيس] مرة أخرى.
  no    حيث يسكن مدير المدينة.

place ye-hu-khokha
  name  الخوخة
  type  town
  in    ye-hu
  latin Al-Khokha
  at    13.80 43.25
  yes   انفجرت عبوة قرب مدخل [الخوخة] للمرة الثانية هذا الشهر.
  no    أكل الطفل الخبز.

place ye-hu-zabid
  name  زبيد | مدينة زبيد
  type  town
  in    ye-hu
  latin Zabid
  at    14.20 43.32
  yes   أغلقت المدارس أبوابها [بزبيد] قبل أسبوع.
  no    زبد البحر أبيض.

place ye-hu-salif
  name  الصليف | ميناء الصليف
  type  town
  in    ye-hu
  latin As-Salif
  at    15.30 42.68
  yes   نزحت عشرات الأسر من [الصليف] في اليوم نفسه.
  no    وقف الطلاب في الصفوف.

place ye-hu-ras-isa
  name  رأس عيسى | ميناء رأس عيسى
  type  town
  in    ye-hu
  latin Ras Isa
  at    15.12 42.60
  yes   زار وفد طبي [رأس عيسى] بعد الظهر.
  no    رأى عيسى الهلال.

place ye-hu-tuhayta
  name  التحيتا
  type  district
  in    ye-hu
  latin At-Tuhayta
  at    14.18 43.23
  yes   توقفت حركة الشاحنات نحو [التحيتا] في الصباح.
  no    رد الجار التحية.

place ye-hu-tihama
  name  تهامة | الساحل الغربي اليمني
  type  area
  in    ye-hu
  latin Tihama
  at    14.80 43.20
  yes   أقام الجيش حواجز حول [تهامة] فجأة.
  no    وجه القاضي التهم.

place ye-hj-haradh
  name  حرض | مديرية حرض
  type  town
  in    ye-hj
  latin Haradh
  at    16.41 43.06
  yes   توقفت حركة الشاحنات نحو [حرض] بهدوء.
  no    ركض الحارس سريعا.

place ye-hj-midi
  name  ميدي | مديرية ميدي
  type  town
  in    ye-hj
  latin Midi
  at    16.32 42.81
  yes   اقترب الجنود من [ميدي] رغم سوء الطقس.
  no    نال الفائز ميدالية.

place ye-hj-abs
  name  مديرية عبس | عبس اليمنية
  type  district
  in    ye-hj
  latin Abs
  at    16.01 43.20
  yes   انسحبت الدوريات من [مديرية عبس] إثر خلاف محلي.
  no    عبر الجار المديرية.

place ye-hj-kushar
  name  كشر اليمنية | مديرية كشر | حجور
  type  district
  in    ye-hj
  latin Kushar
  at    16.20 43.45
  yes   فر المئات من [كشر اليمنية] مطلع الشهر.
  no    حجر كبير سد الطريق.

place ye-sd-kitaf
  name  كتاف | مديرية كتاف
  type  district
  in    ye-sd
  latin Kitaf
  at    17.05 44.10
  yes   دخلت فرق إزالة الألغام [كتاف] بعد أسبوع من القتال.
  no    التف الحبل حول الشجرة.

place ye-sd-baqa
  name  البقع اليمنية | منفذ البقع | جبهة البقع
  type  district
  in    ye-sd
  latin Al-Buqa
  at    17.33 44.60
  yes   أعيد فتح السوق القديم في [البقع اليمنية] بهدوء.
  no    انتهت البقالة من البيع.

place ye-sd-razih
  name  رازح | مديرية رازح
  type  district
  in    ye-sd
  latin Razih
  at    17.10 43.20
  yes   أفرج عن خمسة من أبناء [رازح] ظهرا.
  no    رزح العامل تحت الدين.

place ye-sd-haydan
  name  حيدان | مديرية حيدان
  type  district
  in    ye-sd
  latin Haydan
  at    16.77 43.37
  yes   تظاهر عمال المصنع في [حيدان] مطلع الشهر.
  no    حاد السائق عن الطريق.

place ye-sd-dammaj
  name  دماج
  type  town
  in    ye-sd
  latin Dammaj
  at    16.90 43.80
  yes   بدأ الحوار بين أعيان [دماج] قبل ظهر الثلاثاء.
  no    دمج المدير القسمين.

place ye-sd-shada
  name  مديرية شدا | مثلث شدا | شدا الحدودية
  type  district
  in    ye-sd
  latin Shada
  at    16.95 43.08
  yes   تظاهر عمال المصنع في [مديرية شدا] وسط إجراءات مشددة.
  no    شد الحارس الحبل.

place ye-ma-sirwah
  name  صرواح
  type  district
  in    ye-ma
  latin Sirwah
  at    15.45 45.02
  yes   نقل المصابون إلى مستشفى في [صرواح] عقب انهيار الهدنة.
  no    صرخ الولد من الألم.

place ye-ma-mahliyah
  name  ماهلية
  type  district
  in    ye-ma
  latin Mahliyah
  at    14.90 45.20
  yes   سيطر المسلحون على مداخل [ماهلية] بعد غروب الشمس.
  no    أهل الحي سعداء.

place ye-ja-hazm
  name  مدينة الحزم | مديرية الحزم | الحزم اليمنية
  type  town
  in    ye-ja
  latin Al-Hazm
  at    16.16 44.78
  yes   تبادل الطرفان القصف قرب [مدينة الحزم] عقب انهيار الهدنة.
  no    حزم التاجر بضاعته للمدينة.

place ye-ja-khabb
  name  خب والشعف | خب الشعف
  type  district
  in    ye-ja
  latin Khabb wa ash-Shaaf
  at    16.80 45.20
  yes   تعرض موكب الوالي لإطلاق نار [بخب والشعف] مرة أخرى.
  no    خبأ الصبي الشعلة.

place ye-sn-nihm
  name  مديرية نهم | جبهة نهم | نهم اليمنية
  type  district
  in    ye-sn
  latin Nihm
  at    15.75 44.50
  yes   توقفت حركة الشاحنات نحو [مديرية نهم] ليلة السبت.
  no    فهم المدير المسألة.

place ye-sn-arhab
  name  أرحب | مديرية أرحب
  type  district
  in    ye-sn
  latin Arhab
  at    15.65 44.25
  yes   زار وفد طبي [أرحب] بعد هدوء قصير.
  no    رحب المدير بالزائر.

place ye-sn-khawlan
  name  خولان | منطقة خولان
  type  district
  in    ye-sn
  latin Khawlan
  at    15.20 44.50
  yes   قطع محتجون الطريق بين قاسيم [وخولان] مساء الأحد.
  no    خول القانون القاضي.

place ye-sn-sanhan
  name  سنحان | مديرية سنحان
  type  district
  in    ye-sn
  latin Sanhan
  at    15.20 44.30
  yes   نقل المصابون إلى مستشفى في [سنحان] بهدوء.
  no    سنح الوقت للراحة.

place ye-ba-rada
  name  رداع
  type  town
  in    ye-ba
  latin Rada
  at    14.43 44.83
  yes   فر المئات من [رداع] إثر خلاف محلي.
  no    رفع المزارع القفص.

place ye-ba-mukayras
  name  مكيراس
  type  district
  in    ye-ba
  latin Mukayras
  at    13.94 45.67
  yes   وثق ناشطون الدمار في [مكيراس] دون وقوع إصابات.
  no    كيس السكر ثقيل.

place ye-mr-ghaydah
  name  الغيضة
  type  town
  in    ye-mr
  latin Al-Ghaydah
  at    16.21 52.18
  yes   قطع محتجون الطريق بين قاسيم [والغيضة] رغم سوء الطقس.
  no    غاض ماء البئر.

place ye-su-hadibu
  name  حديبو
  type  town
  in    ye-su
  latin Hadibu
  at    12.65 54.02
  yes   وثق ناشطون الدمار في [حديبو] بهدوء.
  no    حدب الأب على ابنه.
