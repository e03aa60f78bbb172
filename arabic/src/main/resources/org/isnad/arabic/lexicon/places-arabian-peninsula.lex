# Places: Yemen, Saudi Arabia and the Gulf states.
# Codes, coordinates and Wikidata ids of provinces, and Wikidata ids of places: dr5hn countries-states-cities-database
# (ODbL 1.0); Arabic names and the coordinates of most places by hand.
# Names that are also everyday words are `shy`, or stand only with their type word or a nisba (مدينة الباب، محافظة إب).

place ae-abu-dhabi
  name  أبوظبي | أبو ظبي
  type  city
  in    ae
  latin Abu Dhabi
  at    24.45 54.38
  wikidata Q1519
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
  wikidata Q3882
  yes   صدر البيان المشترك من [المنامة] كما أفاد مراسلون.
  no    نام المسافر في القطار.

place kw-kuwait-city
  name  مدينة الكويت | الكويت العاصمة
  type  city
  in    kw
  latin Kuwait City
  at    29.38 47.99
  wikidata Q35178
  yes   أقلعت طائرة المبعوث من [مدينة الكويت] منذ بداية الأسبوع.
  no    كوى الخياط الثوب.

place om-muscat
  name  العاصمة العمانية مسقط | العمانية مسقط | مدينة مسقط | محادثات مسقط | مفاوضات مسقط
  type  city
  in    om
  latin Muscat
  at    23.59 58.41
  wikidata Q3826
  yes   عقدت جولة محادثات في [العاصمة العمانية مسقط] فجر الخميس.
  no    سقف البيت منخفض.

place qa-doha
  name  الدوحة
  type  city
  in    qa
  latin Doha
  at    25.29 51.53
  wikidata Q3861
  yes   وصل الوسيط إلى [الدوحة] بعد غروب الشمس.
  no    دوخ الحر العمال.

place sa-01
  name  منطقة الرياض
  type  province
  in    sa
  latin Riyadh
  at    23.33 45.33
  wikidata Q1249255
  yes   وثق ناشطون الدمار في [منطقة الرياض] إثر خلاف محلي.
  no    مارس الشبان الرياضة في المنطقة.

place sa-02
  name  مكة المكرمة | مكة
  type  province
  in    sa
  latin Makkah
  at    21.67 41.50
  wikidata Q234167
  yes   تعرض موكب الوالي لإطلاق نار [بمكة المكرمة] أمس.
  no    استلم المكتب رسالة جديدة.

place sa-03
  name  المدينة المنورة
  type  province
  in    sa
  latin Al Madinah
  at    25.14 39.16
  wikidata Q236027
  yes   سيطر المسلحون على مداخل [المدينة المنورة] مطلع الشهر.
  no    أضاءت المدينة أنوارها.

place sa-04
  name  المنطقة الشرقية
  type  province
  in    sa
  latin Eastern Province
  at    23.30 50.13
  wikidata Q953508
  yes   أغلقت المدارس أبوابها [بالمنطقة الشرقية] مطلع الشهر.
  no    وصلت السلعة من الشرق.

place sa-05
  name  القصيم
  type  province
  in    sa
  latin Al-Qassim
  at    26.19 43.46
  wikidata Q1105411
  yes   اعتقل ثلاثة مشتبه بهم في [القصيم] بعد صلاة الجمعة.
  no    ألقى الشاعر القصيدة.

place sa-06
  name  حائل | منطقة حائل
  type  province
  in    sa
  latin Ha'il
  at    26.99 41.49
  wikidata Q243656
  yes   انقطعت الكهرباء عن [حائل] مع اقتراب الشتاء.
  no    حال الضباب دون السفر.

place sa-07
  name  تبوك
  type  province
  in    sa
  latin Tabuk
  at    28.33 37.63
  wikidata Q1315953
  yes   سمع دوي انفجارات في [تبوك] خلال ساعات الليل.
  no    تبع الكلب صاحبه.

place sa-08
  name  منطقة الحدود الشمالية
  type  province
  in    sa
  latin Northern Borders
  at    30.00 42.67
  wikidata Q201781
  yes   اقترب الجنود من [منطقة الحدود الشمالية] وسط إجراءات مشددة.
  no    تسلم المدير تقريرا عن الحدود.

place sa-09
  name  جازان | جيزان
  type  province
  in    sa
  latin Jizan
  at    17.33 42.67
  wikidata Q269973
  yes   اعتقل ثلاثة مشتبه بهم في [جازان] ليلة السبت.
  no    جاز النص المسرحي.

place sa-10
  name  نجران
  type  province
  in    sa
  latin Najran
  at    18.00 45.67
  wikidata Q464718
  yes   وصلت قافلة الإغاثة إلى [نجران] بعد صلاة الجمعة.
  no    جرى النهر بين الصخور.

place sa-11
  name  منطقة الباحة
  type  province
  in    sa
  latin Al Bahah
  at    20.24 41.46
  wikidata Q852774
  yes   خطف مجهولون تاجرا من [منطقة الباحة] مع اقتراب الشتاء.
  no    بحث الباحث في تاريخ المدينة.

place sa-12
  name  منطقة الجوف | الجوف السعودية
  type  province
  in    sa
  latin Al Jawf
  at    29.77 39.56
  wikidata Q1471266
  yes   حلقت طائرات مسيرة فوق [منطقة الجوف] ليلة السبت.
  no    جفف الفلاح التين في المنطقة.

place sa-14
  name  عسير | منطقة عسير
  type  province
  in    sa
  latin Asir
  at    19.17 43.17
  wikidata Q779855
  yes   خطف مجهولون تاجرا من [عسير] في الصباح.
  no    شرب الضيف عصير البرتقال.

place sa-01-riyadh
  name  الرياض
  type  city
  in    sa-01
  latin Riyadh
  at    24.71 46.68
  wikidata Q3692
  yes   انقطعت الكهرباء عن [الرياض] في وقت متأخر.
  no    راض الفارس حصانه.

place sa-02-jeddah
  name  مدينة جدة | جدة السعودية | جدة
  type  city
  in    sa-02
  latin Jeddah
  at    21.54 39.17
  wikidata Q374365
  yes   هطلت أمطار غزيرة على [مدينة جدة] وقت الظهيرة.
  no    جددت الشركة العقد.

place sa-02-taif
  name  الطائف
  type  city
  in    sa-02
  latin Taif
  at    21.27 40.42
  wikidata Q182640
  yes   أصيب مزارع بلغم خارج [الطائف] في الصباح.
  no    طاف السائح بالمتحف.

place sa-04-dammam
  name  الدمام
  type  city
  in    sa-04
  latin Dammam
  at    26.43 50.10
  wikidata Q160320
  yes   خطف مجهولون تاجرا من [الدمام] مساء الأحد.
  no    دام اللقاء ساعة.

place sa-04-qatif
  name  القطيف
  type  town
  in    sa-04
  latin Qatif
  at    26.56 50.01
  wikidata Q31875721
  yes   سيطر المسلحون على مداخل [القطيف] رغم سوء الطقس.
  no    قطف الفلاح العنب.

place sa-04-awamiyah
  name  العوامية
  type  town
  in    sa-04
  latin Awamiyah
  at    26.59 49.98
  wikidata Q288287
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
  wikidata Q27177
  yes   توقفت حركة الشاحنات نحو [بقيق] أمس.
  no    بقي الزوار ساعة.

place sa-05-buraidah
  name  بريدة | مدينة بريدة
  type  city
  in    sa-05
  latin Buraidah
  at    26.33 43.97
  wikidata Q259253
  yes   أصيب مزارع بلغم خارج [بريدة] بعد غروب الشمس.
  no    وصل البريد متأخرا.

place sa-08-arar
  name  عرعر | منفذ عرعر
  type  town
  in    sa-08
  latin Arar
  at    30.98 41.04
  wikidata Q626199
  yes   أحرق شبان إطارات وسط [عرعر] ظهرا.
  no    عار على اللص فعله.

place sa-12-sakaka
  name  سكاكا
  type  town
  in    sa-12
  latin Sakaka
  at    29.97 40.20
  wikidata Q27469
  yes   عثر الأهالي على جثث قرب [سكاكا] فجأة.
  no    سكة القطار طويلة.

place sa-14-abha
  name  أبها | مطار أبها
  type  city
  in    sa-14
  latin Abha
  at    18.22 42.51
  wikidata Q190948
  yes   أحرق شبان إطارات وسط [أبها] في اليوم نفسه.
  no    أبهر اللاعب الجمهور.

place sa-14-khamis-mushait
  name  خميس مشيط
  type  city
  in    sa-14
  latin Khamis Mushait
  at    18.31 42.73
  wikidata Q759381
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
  shy   الطوال
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
  wikidata Q241774
  yes   عثر الأهالي على جثث قرب [أبين] مجددا.
  no    حمل التاجر الآنية الثمينة.

place ye-ad
  name  عدن
  type  province
  in    ye
  latin Adan
  at    12.83 44.92
  wikidata Q275729
  yes   زار وفد طبي [عدن] إثر خلاف محلي.
  no    سألت المعلمة عن العدد الصحيح.

place ye-am
  name  محافظة عمران
  type  province
  in    ye
  latin Amran
  at    16.23 43.91
  wikidata Q275720
  yes   تضررت عشرات المنازل في [محافظة عمران] فجر الخميس.
  no    شرح المهندس خطة العمران للمحافظ.

place ye-ba
  name  محافظة البيضاء
  type  province
  in    ye
  latin Al Bayda'
  at    14.34 45.39
  wikidata Q221212
  yes   تفقد الطبيب جرحى [محافظة البيضاء] نهاية الأسبوع.
  no    ارتدت العروس الفساتين البيض.

place ye-da
  name  الضالع
  type  province
  in    ye
  latin Ad Dali'
  at    13.70 44.73
  wikidata Q241087
  yes   انتشر الجنود في أنحاء [الضالع] ظهرا.
  no    مد النجار الأضلع على الطاولة.

place ye-dh
  name  ذمار
  type  province
  in    ye
  latin Dhamar
  at    14.74 44.27
  wikidata Q328193
  yes   أصيب مزارع بلغم خارج [ذمار] منذ بداية الأسبوع.
  no    أعاد المقاول دمار المبنى إلى أصله.

place ye-hd
  name  حضرموت
  type  province
  in    ye
  latin Hadhramaut
  at    16.73 48.61
  wikidata Q241135
  yes   تبادل الطرفان القصف قرب [حضرموت] قبل يومين.
  no    حضر موظفون إلى الاجتماع.

place ye-hj
  name  محافظة حجة | محافظتي حجة
  type  province
  in    ye
  latin Hajjah
  at    16.00 43.25
  wikidata Q328158
  yes   أقام الجيش حواجز حول [محافظة حجة] أمس.
  no    تقدم المحامي بحجة قوية للمحكمة.

place ye-hu
  name  الحديدة
  type  province
  in    ye
  latin Al Hudaydah
  at    15.12 42.84
  wikidata Q275755
  yes   تفقد الطبيب جرحى [الحديدة] قبل ظهر الثلاثاء.
  no    أحضر العامل الحدادين إلى الورشة.

place ye-ib
  name  محافظة إب | محافظتي إب
  type  province
  in    ye
  latin Ibb
  at    14.14 44.14
  wikidata Q388274
  yes   أقام الجيش حواجز حول [محافظة إب] قبل ظهر الثلاثاء.
  no    شارك الأب في تزيين المدينة.

place ye-ja
  name  الجوف | محافظة الجوف | الجوف اليمنية
  type  province
  in    ye
  latin Al Jawf
  at    16.69 45.61
  wikidata Q328128
  yes   تفقد الطبيب جرحى [الجوف] ظهرا.
  no    شعرت الجدة بالجوع في الصباح.

place ye-la
  name  لحج
  type  province
  in    ye
  latin Lahij
  at    13.06 44.88
  wikidata Q388318
  yes   بدأ الحوار بين أعيان [لحج] ليلة السبت.
  no    وضع التاجر اللحوم في الثلاجة.

place ye-ma
  name  مأرب
  type  province
  in    ye
  latin Ma'rib
  at    15.46 45.32
  wikidata Q498465
  yes   توقفت حركة الشاحنات نحو [مأرب] بعد غروب الشمس.
  no    نظفت العائلة المرأب من الغبار.

place ye-mr
  name  محافظة المهرة | المهرة اليمنية
  type  province
  in    ye
  latin Al Mahrah
  at    17.00 51.50
  wikidata Q275752
  yes   خطف مجهولون تاجرا من [محافظة المهرة] قبل أسبوع.
  no    طلبت الشركة عمالا من المهرة.

place ye-mw
  name  المحويت
  type  province
  in    ye
  latin Al Mahwit
  at    15.39 43.57
  wikidata Q388280
  yes   أفرج عن خمسة من أبناء [المحويت] في اليوم نفسه.
  no    حوت السفينة أجهزة قديمة.

place ye-ra
  name  محافظة ريمة | ريمة اليمنية
  type  province
  in    ye
  latin Raymah
  at    14.69 43.66
  wikidata Q475033
  yes   خطف مجهولون تاجرا من [محافظة ريمة] قبل ظهر الثلاثاء.
  no    أرسلت ريم رسالة قصيرة.

place ye-sa
  name  أمانة العاصمة
  type  province
  in    ye
  latin Amanat al-Asimah
  at    15.35 44.20
  wikidata Q2471
  yes   اقترب الجنود من [أمانة العاصمة] إثر خلاف محلي.
  no    رد الموظف الأمانة في العاصمة.

place ye-sd
  name  صعدة
  type  province
  in    ye
  latin Saada
  at    16.92 43.76
  wikidata Q275732
  yes   خطف مجهولون تاجرا من [صعدة] خلال ساعات الليل.
  no    جلست الوالدة قرب السعدان.

place ye-sh
  name  شبوة
  type  province
  in    ye
  latin Shabwah
  at    14.93 46.61
  wikidata Q328180
  yes   بدأ الحوار بين أعيان [شبوة] بعد هدوء قصير.
  no    أطفأ الحراس الشمعة الأخيرة.

place ye-sn
  name  محافظة صنعاء | ريف صنعاء
  type  province
  in    ye
  latin Sana'a
  at    15.26 44.42
  wikidata Q388291
  yes   فر المئات من [محافظة صنعاء] مرة أخرى.
  no    وصل الصناع إلى المحافظة.

place ye-su
  name  سقطرى | سقطرة | أرخبيل سقطرى
  type  province
  in    ye
  latin Socotra
  at    12.50 53.83
  wikidata Q15728745
  yes   تعرض موكب الوالي لإطلاق نار [بسقطرى] عقب انهيار الهدنة.
  no    نزلت قطرة ماء على الزجاج.

place ye-ta
  name  تعز
  type  province
  in    ye
  latin Ta'izz
  at    13.58 44.02
  wikidata Q388330
  yes   أقام الجيش حواجز حول [تعز] بعد الظهر.
  no    زار اللاعب المعرض وتعثر.

place ye-sa-sanaa
  name  صنعاء
  type  city
  in    ye-sa
  latin Sanaa
  at    15.35 44.21
  wikidata Q2471
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
  wikidata Q2263449
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
  wikidata Q4818151
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
  wikidata Q1658716
  yes   سقطت قذيفتان على أطراف [البريقة] نهاية الأسبوع.
  no    برق السماء أخاف الطفل.

place ye-ab-zinjibar
  name  زنجبار | زنجبار اليمنية
  type  town
  in    ye-ab
  latin Zinjibar
  at    13.13 45.38
  wikidata Q204391
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
  wikidata Q1164303
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
  shy   ردفان
  type  district
  in    ye-la
  latin Radfan
  at    13.45 45.00
  wikidata Q3436040
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
  shy   كرش
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
  shy   دمت
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
  wikidata Q310772
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
  wikidata Q4117824
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
  shy   الوديعة
  type  town
  in    ye-hd
  latin Al-Wadiah
  at    17.00 47.15
  yes   وثق ناشطون الدمار في [منفذ الوديعة] في اليوم نفسه.
  no    ودع المسافر أهله عند المنفذ.

place ye-sh-ataq
  name  مدينة عتق | عتق اليمنية | محور عتق
  shy   عتق
  type  town
  in    ye-sh
  latin Ataq
  at    14.53 46.83
  wikidata Q1276081
  yes   بدأ الحوار بين أعيان [مدينة عتق] بعد الظهر.
  no    عتم الليل على المدينة.

place ye-sh-bayhan
  name  بيحان | مديرية بيحان
  type  district
  in    ye-sh
  latin Bayhan
  at    14.80 45.72
  wikidata Q4117801
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
  shy   ذباب
  type  district
  in    ye-ta
  latin Dhubab
  at    12.94 43.41
  wikidata Q4118401
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
  shy   ماوية
  type  district
  in    ye-ta
  latin Mawiyah
  at    13.57 44.36
  wikidata Q4117789
  yes   وثق ناشطون الدمار في [مديرية ماوية] منذ الفجر.
  no    أوى المأوى عشرين قطة.

place ye-hu-hays
  name  مديرية حيس | مدينة حيس | حيس اليمنية
  shy   حيس
  type  district
  in    ye-hu
  latin Hays
  at    13.93 43.48
  wikidata Q4117624
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
  wikidata Q4117562
  yes   أغلقت المدارس أبوابها [بزبيد] قبل أسبوع.
  no    زبد البحر أبيض.

place ye-hu-salif
  name  الصليف | ميناء الصليف
  type  town
  in    ye-hu
  latin As-Salif
  at    15.30 42.68
  wikidata Q1884201
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
  shy   عبس
  type  district
  in    ye-hj
  latin Abs
  at    16.01 43.20
  yes   انسحبت الدوريات من [مديرية عبس] إثر خلاف محلي.
  no    عبر الجار المديرية.

place ye-hj-kushar
  name  كشر اليمنية | مديرية كشر | حجور
  shy   كشر
  type  district
  in    ye-hj
  latin Kushar
  at    16.20 43.45
  wikidata Q4117508
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
  shy   البقع
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
  shy   شدا
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
  wikidata Q4117559
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
  shy   الحزم
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
  shy   نهم
  type  district
  in    ye-sn
  latin Nihm
  at    15.75 44.50
  wikidata Q4117369
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
  wikidata Q4117320
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
  wikidata Q4117605
  yes   قطع محتجون الطريق بين قاسيم [والغيضة] رغم سوء الطقس.
  no    غاض ماء البئر.

place ye-su-hadibu
  name  حديبو
  type  town
  in    ye-su
  latin Hadibu
  at    12.65 54.02
  wikidata Q1015916
  yes   وثق ناشطون الدمار في [حديبو] بهدوء.
  no    حدب الأب على ابنه.

place sa-01-kharj
  name  الخرج | محافظة الخرج
  type  town
  in    sa-01
  latin Kharj
  at    24.15 47.31
  wikidata Q2162128
  yes   هاجم مجهولون نقطة تفتيش في [الخرج] ليلا.
  no    عزف الموسيقي الخرجاوي لحنا هادئا.

place sa-01-dawadmi
  name  الدوادمي
  type  town
  in    sa-01
  latin Dawadmi
  at    24.45 44.13
  wikidata Q97290974
  yes   انقطع الماء عن [الدوادمي] منذ أسبوع.
  no    باع التاجر الدوادماوي متجره القديم.

place sa-01-majmaah
  shy   المجمعة
  type  town
  in    sa-01
  latin Majmaah
  at    25.90 45.35
  yes   نزحت عشرات العائلات من بلدة [المجمعة] باتجاه الحدود.
  no    رسم الفنان المجمعاوي لوحة جديدة.

place sa-01-zulfi
  name  الزلفي
  type  town
  in    sa-01
  latin Zulfi
  at    26.30 44.80
  wikidata Q31894563
  yes   التقى الوسطاء بشيوخ العشائر في [الزلفي].
  no    اعتذر الطبيب الزلفاوي عن الحضور.

place sa-01-shaqra
  name  شقراء السعودية
  type  town
  in    sa-01
  latin Shaqra
  at    25.24 45.25
  wikidata Q97291341
  yes   سقطت قذيفتان قرب [شقراء السعودية] ولم يصب أحد.
  no    شكر المدرب الشقراوي جمهوره.

place sa-01-diriyah
  name  الدرعية
  type  town
  in    sa-01
  latin Diriyah
  at    24.73 46.57
  wikidata Q277505
  yes   دوى انفجار عنيف في [الدرعية] عند الظهر.
  no    وقع المحامي الدرعاوي على العقد.

place sa-01-afif
  name  محافظة عفيف
  shy   عفيف
  type  town
  in    sa-01
  latin Afif
  at    23.91 42.92
  wikidata Q27139
  yes   انسحب الجنود من [محافظة عفيف] قبل الغروب.
  no    كتب الشاعر المحافظاوي قصيدة طويلة.

place sa-01-al-hair
  name  سجن الحائر | الحائر
  type  base
  in    sa-01
  latin Al Hair
  at    24.37 46.82
  yes   استهدفت الصواريخ [سجن الحائر] من جديد.
  no    فاز اللاعب السجناوي بالسباق الأخير.

place sa-01-wadi-ad-dawasir
  name  وادي الدواسر
  type  town
  in    sa-01
  latin Wadi ad-Dawasir
  at    20.50 44.39
  wikidata Q2520942
  yes   سيطر المسلحون على [وادي الدواسر] بعد معارك قصيرة.
  no    فاز اللاعب الدواسراوي بالسباق الأخير.

place sa-01-quwayiyah
  name  القويعية
  type  town
  in    sa-01
  latin Quwayiyah
  at    24.07 45.28
  wikidata Q3545549
  yes   هاجم مجهولون نقطة تفتيش في [القويعية] ليلا.
  no    عزف الموسيقي القويعاوي لحنا هادئا.

place sa-01-muzahimiyah
  name  المزاحمية
  type  town
  in    sa-01
  latin Muzahimiyah
  at    24.47 46.27
  yes   انقطع الماء عن [المزاحمية] منذ أسبوع.
  no    باع التاجر المزاحماوي متجره القديم.

place sa-02-mecca-city
  name  مكة المكرمة | مكة
  type  city
  in    sa-02
  latin Mecca
  at    21.42 39.83
  wikidata Q5806
  yes   نزحت عشرات العائلات من [مكة المكرمة] باتجاه الحدود.
  no    رسم الفنان المكاوي لوحة جديدة.

place sa-02-rabigh
  name  رابغ
  type  town
  in    sa-02
  latin Rabigh
  at    22.80 39.03
  wikidata Q27274
  yes   التقى الوسطاء بشيوخ العشائر في [رابغ].
  no    اعتذر الطبيب الرابغاوي عن الحضور.

place sa-02-thuwal
  name  ثول
  type  town
  in    sa-02
  latin Thuwal
  at    22.28 39.10
  wikidata Q4120103
  yes   سقطت قذيفتان قرب [ثول] ولم يصب أحد.
  no    شكر المدرب الثولاوي جمهوره.

place sa-02-mina
  name  مشعر منى
  shy   منى
  type  quarter
  in    sa-02
  latin Mina
  at    21.41 39.89
  yes   فتش الجنود بيوتا في [مشعر منى] فجرا.
  no    وقع المحامي المشعراوي على العقد.

place sa-02-arafat
  name  جبل عرفات | صعيد عرفات
  shy   عرفات
  type  quarter
  in    sa-02
  latin Arafat
  at    21.35 39.98
  yes   رفع السكان السواتر في [جبل عرفات] خوفا من القصف.
  no    كتب الشاعر العرفاتاوي قصيدة طويلة.

place sa-02-turabah
  name  تربة السعودية | محافظة تربة
  type  town
  in    sa-02
  latin Turabah
  at    21.21 41.63
  wikidata Q32190427
  yes   توجهت قافلة المساعدات نحو [تربة السعودية] صباحا.
  no    فاز اللاعب الترباوي بالسباق الأخير.

place sa-02-khurma
  name  الخرمة
  type  town
  in    sa-02
  latin Khurma
  at    21.92 42.03
  yes   عثر الرعاة على لغم خارج [الخرمة].
  no    عزف الموسيقي الخرماوي لحنا هادئا.

place sa-03-medina-city
  name  المدينة المنورة
  type  city
  in    sa-03
  latin Medina
  at    24.47 39.61
  wikidata Q35484
  yes   أغلقت الأسواق أبوابها في [المدينة المنورة] حدادا.
  no    باع التاجر المديناوي متجره القديم.

place sa-03-yanbu
  shy   ينبع
  type  city
  in    sa-03
  latin Yanbu
  at    24.09 38.06
  wikidata Q466027
  yes   قالت الشرطة إنها فتشت منازل في مدينة [ينبع].
  no    رسم الفنان الينبعاوي لوحة جديدة.

place sa-03-al-ula
  name  محافظة العلا
  type  town
  in    sa-03
  latin Al Ula
  at    26.61 37.92
  wikidata Q27242
  yes   عاد الهدوء إلى [محافظة العلا] بعد يومين.
  no    اعتذر الطبيب المحافظاوي عن الحضور.

place sa-04-khobar
  name  الخبر السعودية | مدينة الخبر
  shy   الخبر
  type  city
  in    sa-04
  latin Khobar
  at    26.28 50.21
  wikidata Q311266
  yes   دفن الأهالي قتلاهم في [الخبر السعودية] أمس.
  no    شكر المدرب الخبراوي جمهوره.

place sa-04-dhahran
  name  الظهران
  type  town
  in    sa-04
  latin Dhahran
  at    26.29 50.11
  wikidata Q268915
  yes   وصل فريق الإغاثة إلى [الظهران] مع الفجر.
  no    وقع المحامي الظهراناوي على العقد.

place sa-04-jubail
  name  الجبيل
  type  city
  in    sa-04
  latin Jubail
  at    27.01 49.66
  wikidata Q27430
  yes   قطع السيل الطريق المؤدي إلى [الجبيل].
  no    كتب الشاعر الجبيلاوي قصيدة طويلة.

place sa-04-hofuf
  name  الهفوف
  type  city
  in    sa-04
  latin Hofuf
  at    25.38 49.59
  wikidata Q27136
  yes   انسحب الجنود من [الهفوف] قبل الغروب.
  no    كتب الشاعر الهفوفاوي قصيدة طويلة.

place sa-04-hafar-al-batin
  name  حفر الباطن
  type  city
  in    sa-04
  latin Hafar al Batin
  at    28.43 45.97
  wikidata Q27400
  yes   توجهت قافلة المساعدات نحو [حفر الباطن] صباحا.
  no    فاز اللاعب الحفراوي بالسباق الأخير.

place sa-04-khafji
  name  الخفجي
  type  town
  in    sa-04
  latin Khafji
  at    28.44 48.49
  wikidata Q31873774
  yes   عثر الرعاة على لغم خارج [الخفجي].
  no    عزف الموسيقي الخفجاوي لحنا هادئا.

place sa-04-dalwah
  name  الدالوة | قرية الدالوة
  type  village
  in    sa-04
  latin Dalwah
  at    25.38 49.70
  yes   أغلقت الأسواق أبوابها في [الدالوة] حدادا.
  no    باع التاجر الدالواوي متجره القديم.

place sa-04-qudaih
  name  القديح | بلدة القديح
  type  town
  in    sa-04
  latin Qudaih
  at    26.57 50.00
  yes   قالت الشرطة إنها فتشت منازل في [القديح].
  no    رسم الفنان القديحاوي لوحة جديدة.

place sa-04-saihat
  name  سيهات
  type  town
  in    sa-04
  latin Saihat
  at    26.48 50.04
  wikidata Q2744182
  yes   عاد الهدوء إلى [سيهات] بعد يومين.
  no    اعتذر الطبيب السيهاتاوي عن الحضور.

place sa-04-safwa
  shy   صفوى
  type  town
  in    sa-04
  latin Safwa
  at    26.65 49.95
  wikidata Q27234
  yes   دفن الأهالي قتلاهم في بلدة [صفوى] أمس.
  no    شكر المدرب الصفواوي جمهوره.

place sa-04-tarut
  name  تاروت | جزيرة تاروت
  type  town
  in    sa-04
  latin Tarut
  at    26.57 50.07
  wikidata Q32190514
  yes   وصل فريق الإغاثة إلى [تاروت] مع الفجر.
  no    وقع المحامي التاروتاوي على العقد.

place sa-04-mubarraz
  shy   المبرز
  type  town
  in    sa-04
  latin Mubarraz
  at    25.41 49.59
  wikidata Q31875209
  yes   قطع السيل الطريق المؤدي إلى بلدة [المبرز].
  no    كتب الشاعر المبرزاوي قصيدة طويلة.

place sa-04-jish
  name  بلدة الجش
  shy   الجش
  type  town
  in    sa-04
  latin Jish
  at    26.49 49.97
  yes   سيطر المسلحون على [بلدة الجش] بعد معارك قصيرة.
  no    فاز اللاعب الالجشاوي بالسباق الأخير.

place sa-04-anak
  name  بلدة عنك
  type  town
  in    sa-04
  latin Anak
  at    26.52 50.02
  yes   هاجم مجهولون نقطة تفتيش في [بلدة عنك] ليلا.
  no    عزف الموسيقي العنكاوي لحنا هادئا.

place sa-05-unaizah
  name  عنيزة
  type  city
  in    sa-05
  latin Unaizah
  at    26.08 43.99
  wikidata Q244949
  yes   انقطع الماء عن [عنيزة] منذ أسبوع.
  no    باع التاجر العنيزاوي متجره القديم.

place sa-05-ar-rass
  name  محافظة الرس
  shy   الرس
  type  town
  in    sa-05
  latin Ar Rass
  at    25.87 43.50
  wikidata Q1878991
  yes   نزحت عشرات العائلات من بلدة [الرس] باتجاه الحدود.
  no    رسم الفنان الالرساوي لوحة جديدة.

place sa-06-hail-city
  name  حائل
  type  city
  in    sa-06
  latin Hail
  at    27.52 41.69
  wikidata Q241094
  yes   التقى الوسطاء بشيوخ العشائر في [حائل].
  no    اعتذر الطبيب الحائلاوي عن الحضور.

place sa-06-baqaa
  name  بقعاء
  type  town
  in    sa-06
  latin Baqaa
  at    27.87 42.40
  yes   سقطت قذيفتان قرب [بقعاء] ولم يصب أحد.
  no    شكر المدرب البقعاوي جمهوره.

place sa-07-tabuk-city
  name  تبوك
  type  city
  in    sa-07
  latin Tabuk
  at    28.38 36.57
  wikidata Q244232
  yes   دوى انفجار عنيف في [تبوك] عند الظهر.
  no    وقع المحامي التبوكاوي على العقد.

place sa-07-duba
  name  ضباء | ضبا
  type  town
  in    sa-07
  latin Duba
  at    27.35 35.69
  wikidata Q268915
  yes   وصل فريق الإغاثة إلى [ضباء] مع الفجر.
  no    وقع المحامي الضباوي على العقد.

place sa-07-umluj
  name  أملج
  type  town
  in    sa-07
  latin Umluj
  at    25.02 37.27
  yes   قطع السيل الطريق المؤدي إلى [أملج].
  no    كتب الشاعر الأملجاوي قصيدة طويلة.

place sa-07-al-wajh
  name  مدينة الوجه السعودية | محافظة الوجه
  type  town
  in    sa-07
  latin Al Wajh
  at    26.25 36.45
  wikidata Q27251
  yes   سيطر المسلحون على [مدينة الوجه السعودية] بعد معارك قصيرة.
  no    فاز اللاعب السعوداوي بالسباق الأخير.

place sa-07-halat-ammar
  name  حالة عمار
  type  village
  in    sa-07
  latin Halat Ammar
  at    29.18 36.07
  wikidata Q1570226
  yes   هاجم مجهولون نقطة تفتيش في [حالة عمار] ليلا.
  no    عزف الموسيقي الحالاوي لحنا هادئا.

place sa-08-rafha
  name  رفحاء
  type  town
  in    sa-08
  latin Rafha
  at    29.63 43.50
  yes   انقطع الماء عن [رفحاء] منذ أسبوع.
  no    باع التاجر الرفحاوي متجره القديم.

place sa-08-turaif
  name  طريف السعودية
  type  town
  in    sa-08
  latin Turaif
  at    31.67 38.66
  wikidata Q32190427
  yes   نزحت عشرات العائلات من [طريف السعودية] باتجاه الحدود.
  no    رسم الفنان الطريفاوي لوحة جديدة.

place sa-09-jazan-city
  name  جازان | جيزان
  type  city
  in    sa-09
  latin Jazan
  at    16.89 42.55
  wikidata Q27660
  yes   التقى الوسطاء بشيوخ العشائر في [جازان].
  no    اعتذر الطبيب الجازاناوي عن الحضور.

place sa-09-abu-arish
  name  أبو عريش | أبوعريش
  type  town
  in    sa-09
  latin Abu Arish
  at    16.97 42.83
  wikidata Q2821731
  yes   سقطت قذيفتان قرب [أبو عريش] ولم يصب أحد.
  no    شكر المدرب الأبواوي جمهوره.

place sa-09-sabya
  name  صبيا
  type  town
  in    sa-09
  latin Sabya
  at    17.15 42.63
  wikidata Q32219237
  yes   دوى انفجار عنيف في [صبيا] عند الظهر.
  no    وقع المحامي الصبياوي على العقد.

place sa-09-farasan
  name  فرسان السعودية | جزر فرسان | جزيرة فرسان
  type  area
  in    sa-09
  latin Farasan
  at    16.70 42.12
  yes   قصفت الطائرات مواقع في [فرسان السعودية] عند الفجر.
  no    كتب الشاعر الفرساناوي قصيدة طويلة.

place sa-09-al-khobah
  name  الخوبة
  type  town
  in    sa-09
  latin Al Khobah
  at    16.80 43.22
  wikidata Q4704234
  yes   توجهت قافلة المساعدات نحو [الخوبة] صباحا.
  no    فاز اللاعب الخوباوي بالسباق الأخير.

place sa-09-al-harth
  name  محافظة الحرث
  shy   الحرث
  type  district
  in    sa-09
  latin Al Harth
  at    16.78 43.18
  yes   عثر الرعاة على لغم خارج [محافظة الحرث].
  no    عزف الموسيقي المحافظاوي لحنا هادئا.

place sa-09-faifa
  name  فيفاء | فيفا السعودية | جبال فيفاء
  type  town
  in    sa-09
  latin Faifa
  at    17.25 43.10
  yes   أغلقت الأسواق أبوابها في [فيفاء] حدادا.
  no    باع التاجر الفيفاوي متجره القديم.

place sa-09-al-aridah
  name  محافظة العارضة
  shy   العارضة
  type  town
  in    sa-09
  latin Al Aridah
  at    17.05 43.08
  yes   قالت الشرطة إنها فتشت منازل في [محافظة العارضة].
  no    رسم الفنان المحافظاوي لوحة جديدة.

place sa-09-jabal-al-dukhan
  name  جبل الدخان | جبل دخان
  type  area
  in    sa-09
  latin Jabal al Dukhan
  at    16.62 43.12
  yes   فقد الجيش الاتصال بمروحية فوق [جبل الدخان].
  no    اعتذر الطبيب الدخاناوي عن الحضور.

place sa-09-jabal-al-doud
  name  جبل الدود
  type  area
  in    sa-09
  latin Jabal al Doud
  at    16.80 43.25
  yes   انتشرت الدوريات في [جبل الدود] منذ الصباح.
  no    شكر المدرب الدوداوي جمهوره.

place sa-09-ahad-al-masarihah
  name  أحد المسارحة
  type  town
  in    sa-09
  latin Ahad al Masarihah
  at    16.71 42.95
  yes   سقطت قذيفتان قرب [أحد المسارحة] ولم يصب أحد.
  no    شكر المدرب الأحداوي جمهوره.

place sa-09-al-dayer
  name  الدائر بني مالك
  shy   الداير
  type  town
  in    sa-09
  latin Al Dayer
  at    17.35 43.13
  yes   دوى انفجار عنيف في [الدائر بني مالك] عند الظهر.
  no    وقع المحامي الدائراوي على العقد.

place sa-09-al-muwassam
  name  الموسم السعودية | قرية الموسم
  shy   الموسم
  type  village
  in    sa-09
  latin Al Muwassam
  at    16.43 42.85
  wikidata Q6944289
  yes   انسحب الجنود من [الموسم السعودية] قبل الغروب.
  no    كتب الشاعر الموسماوي قصيدة طويلة.

place sa-09-al-mubkhara
  shy   المعطن
  type  village
  in    sa-09
  latin Al Mubkhara
  at    16.60 43.10
  yes   توجهت قافلة المساعدات نحو قرية [المعطن] صباحا.
  no    فاز اللاعب المعطناوي بالسباق الأخير.

place sa-10-najran-city
  name  نجران
  type  city
  in    sa-10
  latin Najran
  at    17.49 44.13
  wikidata Q27174
  yes   عثر الرعاة على لغم خارج [نجران].
  no    عزف الموسيقي النجراناوي لحنا هادئا.

place sa-10-sharurah
  shy   شرورة
  type  town
  in    sa-10
  latin Sharurah
  at    17.47 47.11
  wikidata Q506025
  yes   أغلقت الأسواق أبوابها في بلدة [شرورة] حدادا.
  no    باع التاجر الشروراوي متجره القديم.

place sa-10-khadra-crossing
  name  منفذ الخضراء | معبر الخضراء
  type  village
  in    sa-10
  latin Khadra crossing
  at    17.43 44.30
  yes   قالت الشرطة إنها فتشت منازل في [منفذ الخضراء].
  no    رسم الفنان المنفذاوي لوحة جديدة.

place sa-10-khubash
  name  خباش
  type  town
  in    sa-10
  latin Khubash
  at    17.53 44.60
  yes   عاد الهدوء إلى [خباش] بعد يومين.
  no    اعتذر الطبيب الخباشاوي عن الحضور.

place sa-10-alib
  name  منفذ علب | علب الحدودي
  type  village
  in    sa-10
  latin Alib
  at    17.35 43.75
  yes   دفن الأهالي قتلاهم في [منفذ علب] أمس.
  no    شكر المدرب المنفذاوي جمهوره.

place sa-11-baljurashi
  name  بلجرشي
  type  town
  in    sa-11
  latin Baljurashi
  at    19.86 41.56
  yes   وصل فريق الإغاثة إلى [بلجرشي] مع الفجر.
  no    وقع المحامي البلجرشاوي على العقد.

place sa-11-bahah-city
  name  مدينة الباحة
  shy   الباحة
  type  city
  in    sa-11
  latin Bahah
  at    20.01 41.47
  wikidata Q27176
  yes   قطع السيل الطريق المؤدي إلى [مدينة الباحة].
  no    كتب الشاعر الباحاوي قصيدة طويلة.

place sa-12-qurayyat
  name  القريات
  type  town
  in    sa-12
  latin Qurayyat
  at    31.33 37.34
  wikidata Q2829401
  yes   سيطر المسلحون على [القريات] بعد معارك قصيرة.
  no    فاز اللاعب القرياتاوي بالسباق الأخير.

place sa-12-dumat-al-jandal
  name  دومة الجندل
  type  town
  in    sa-12
  latin Dumat al Jandal
  at    29.81 39.87
  yes   هاجم مجهولون نقطة تفتيش في [دومة الجندل] ليلا.
  no    عزف الموسيقي الدوماوي لحنا هادئا.

place sa-14-bisha
  name  بيشة | محافظة بيشة
  type  town
  in    sa-14
  latin Bisha
  at    20.00 42.60
  yes   انقطع الماء عن [بيشة] منذ أسبوع.
  no    باع التاجر البيشاوي متجره القديم.

place sa-14-muhayil
  name  محايل عسير | محايل | محافظة محايل
  type  town
  in    sa-14
  latin Muhayil
  at    18.55 42.05
  wikidata Q3139388
  yes   نزحت عشرات العائلات من [محايل عسير] باتجاه الحدود.
  no    رسم الفنان المحايلاوي لوحة جديدة.

place sa-14-namas
  name  النماص
  type  town
  in    sa-14
  latin Namas
  at    19.12 42.13
  yes   التقى الوسطاء بشيوخ العشائر في [النماص].
  no    اعتذر الطبيب النماصاوي عن الحضور.

place sa-14-sarat-abidah
  name  سراة عبيدة
  type  town
  in    sa-14
  latin Sarat Abidah
  at    18.16 43.10
  yes   عاد الهدوء إلى [سراة عبيدة] بعد يومين.
  no    اعتذر الطبيب السرااوي عن الحضور.

place sa-14-rabuah
  name  الربوعة | مركز الربوعة
  type  village
  in    sa-14
  latin Rabuah
  at    17.75 43.85
  yes   دفن الأهالي قتلاهم في [الربوعة] أمس.
  no    شكر المدرب الربوعاوي جمهوره.

place sa-14-dhahran-south-border
  name  مثلث عاكفة
  type  village
  in    sa-14
  latin Dhahran South border
  at    17.60 43.60
  yes   وصل فريق الإغاثة إلى [مثلث عاكفة] مع الفجر.
  no    وقع المحامي المثلثاوي على العقد.

place sa-14-majaridah
  name  المجاردة
  type  town
  in    sa-14
  latin Majaridah
  at    19.12 41.90
  wikidata Q31874518
  yes   قطع السيل الطريق المؤدي إلى [المجاردة].
  no    كتب الشاعر المجارداوي قصيدة طويلة.

place sa-14-ahad-rafidah
  name  أحد رفيدة
  type  town
  in    sa-14
  latin Ahad Rafidah
  at    18.20 42.85
  yes   سيطر المسلحون على [أحد رفيدة] بعد معارك قصيرة.
  no    فاز اللاعب الأحداوي بالسباق الأخير.

place bh-sitra
  name  جزيرة سترة | قرية سترة
  shy   سترة
  type  town
  in    bh
  latin Sitra
  at    26.15 50.62
  wikidata Q1416753
  yes   هاجم مجهولون نقطة تفتيش في [جزيرة سترة] ليلا.
  no    عزف الموسيقي الجزيراوي لحنا هادئا.

place bh-muharraq
  shy   المحرق
  type  town
  in    bh
  latin Muharraq
  at    26.25 50.61
  wikidata Q270500
  yes   انقطع الماء عن بلدة [المحرق] منذ أسبوع.
  no    باع التاجر المحرقاوي متجره القديم.

place bh-diraz
  name  الدراز
  type  village
  in    bh
  latin Diraz
  at    26.22 50.48
  yes   نزحت عشرات العائلات من [الدراز] باتجاه الحدود.
  no    رسم الفنان الدرازاوي لوحة جديدة.

place bh-jidhafs
  name  جد حفص
  type  town
  in    bh
  latin Jidhafs
  at    26.22 50.54
  wikidata Q248302
  yes   التقى الوسطاء بشيوخ العشائر في [جد حفص].
  no    اعتذر الطبيب الجداوي عن الحضور.

place bh-sanabis
  name  السنابس
  type  village
  in    bh
  latin Sanabis
  at    26.22 50.55
  yes   سقطت قذيفتان قرب [السنابس] ولم يصب أحد.
  no    شكر المدرب السنابساوي جمهوره.

place bh-jaw
  name  سجن جو
  type  base
  in    bh
  latin Jaw
  at    26.00 50.61
  yes   استهدفت الصواريخ [سجن جو] من جديد.
  no    وقع المحامي السجناوي على العقد.

place bh-karzakkan
  name  كرزكان
  type  village
  in    bh
  latin Karzakkan
  at    26.12 50.48
  yes   انسحب الجنود من [كرزكان] قبل الغروب.
  no    كتب الشاعر الكرزكاناوي قصيدة طويلة.

place bh-karranah
  name  كرانة
  type  village
  in    bh
  latin Karranah
  at    26.23 50.51
  yes   توجهت قافلة المساعدات نحو [كرانة] صباحا.
  no    فاز اللاعب الكراناوي بالسباق الأخير.

place kw-sawaber
  name  الصوابر | منطقة الصوابر
  type  quarter
  in    kw
  latin Sawaber
  at    29.37 47.99
  yes   أصيب مارة في [الصوابر] برصاص طائش.
  no    عزف الموسيقي الصوابراوي لحنا هادئا.

place kw-failaka
  name  جزيرة فيلكا | فيلكا
  type  area
  in    kw
  latin Failaka
  at    29.44 48.33
  yes   تراجعت المعارك في [جزيرة فيلكا] بسبب الثلوج.
  no    باع التاجر الجزيراوي متجره القديم.

place kw-jahra
  name  الجهراء
  type  town
  in    kw
  latin Jahra
  at    29.34 47.66
  wikidata Q980396
  yes   قالت الشرطة إنها فتشت منازل في [الجهراء].
  no    رسم الفنان الجهراوي لوحة جديدة.

place kw-hawalli
  name  حولي الكويتية | محافظة حولي
  type  town
  in    kw
  latin Hawalli
  at    29.33 48.03
  wikidata Q3235220
  yes   نزحت عشرات العائلات من [حولي الكويتية] باتجاه الحدود.
  no    رسم الفنان الحولاوي لوحة جديدة.

place kw-ahmadi
  name  محافظة الأحمدي
  shy   الأحمدي
  type  town
  in    kw
  latin Ahmadi
  at    29.08 48.08
  wikidata Q980396
  yes   التقى الوسطاء بشيوخ العشائر في [محافظة الأحمدي].
  no    اعتذر الطبيب المحافظاوي عن الحضور.

place kw-abdali
  shy   العبدلي
  type  village
  in    kw
  latin Abdali
  at    30.00 47.70
  yes   سقطت قذيفتان قرب قرية [العبدلي] ولم يصب أحد.
  no    شكر المدرب العبدلاوي جمهوره.

place kw-arifjan
  name  معسكر عريفجان | عريفجان
  type  base
  in    kw
  latin Arifjan
  at    28.88 48.16
  yes   هبطت طائرتان في [معسكر عريفجان] بعد منتصف الليل.
  no    وقع المحامي المعسكراوي على العقد.

place ae-sharjah
  name  الشارقة | إمارة الشارقة
  type  city
  in    ae
  latin Sharjah
  at    25.35 55.41
  wikidata Q289693
  yes   انسحب الجنود من [الشارقة] قبل الغروب.
  no    كتب الشاعر الشارقاوي قصيدة طويلة.

place ae-ras-al-khaimah
  name  رأس الخيمة
  type  city
  in    ae
  latin Ras al Khaimah
  at    25.79 55.94
  yes   توجهت قافلة المساعدات نحو [رأس الخيمة] صباحا.
  no    فاز اللاعب الرأساوي بالسباق الأخير.

place ae-al-ain
  name  مدينة العين
  shy   العين
  type  city
  in    ae
  latin Al Ain
  at    24.21 55.75
  wikidata Q234600
  yes   عثر الرعاة على لغم خارج [مدينة العين].
  no    عزف الموسيقي العيناوي لحنا هادئا.

place ae-fujairah
  name  الفجيرة
  type  city
  in    ae
  latin Fujairah
  at    25.13 56.33
  wikidata Q4045
  yes   أغلقت الأسواق أبوابها في [الفجيرة] حدادا.
  no    باع التاجر الفجيراوي متجره القديم.

place ae-ajman
  name  عجمان
  type  city
  in    ae
  latin Ajman
  at    25.41 55.51
  wikidata Q530171
  yes   قالت الشرطة إنها فتشت منازل في [عجمان].
  no    رسم الفنان العجماناوي لوحة جديدة.

place ae-abu-musa
  name  جزيرة أبو موسى | أبو موسى
  type  area
  in    ae
  latin Abu Musa
  at    25.87 55.03
  yes   فقد الجيش الاتصال بمروحية فوق [جزيرة أبو موسى].
  no    اعتذر الطبيب الجزيراوي عن الحضور.

place ae-greater-tunb
  name  طنب الكبرى | طنب الصغرى
  type  area
  in    ae
  latin Greater Tunb
  at    26.26 55.30
  yes   انتشرت الدوريات في [طنب الكبرى] منذ الصباح.
  no    شكر المدرب الطنباوي جمهوره.

place om-salalah
  name  صلالة
  type  city
  in    om
  latin Salalah
  at    17.02 54.09
  wikidata Q1294439
  yes   وصل فريق الإغاثة إلى [صلالة] مع الفجر.
  no    وقع المحامي الصلالاوي على العقد.

place om-sohar
  name  صحار
  type  city
  in    om
  latin Sohar
  at    24.35 56.71
  wikidata Q943270
  yes   قطع السيل الطريق المؤدي إلى [صحار].
  no    كتب الشاعر الصحاراوي قصيدة طويلة.

place om-musandam
  name  مسندم
  type  area
  in    om
  latin Musandam
  at    26.10 56.30
  yes   اختبأ الفارون في [مسندم] أياما.
  no    فاز اللاعب المسندماوي بالسباق الأخير.

place om-dhofar
  name  ظفار
  type  area
  in    om
  latin Dhofar
  at    17.50 54.00
  yes   أطلقت القوات حملة جديدة في [ظفار].
  no    عزف الموسيقي الظفاراوي لحنا هادئا.

place qa-al-udeid
  name  قاعدة العديد
  type  base
  in    qa
  latin Al Udeid
  at    25.12 51.31
  yes   فرضت الحراسة حول [قاعدة العديد] طوقا محكما.
  no    باع التاجر العديداوي متجره القديم.

place ye-ab-ahwar
  name  أحور
  type  district
  in    ye-ab
  latin Ahwar
  at    13.69 46.76
  wikidata Q4117549
  yes   أغلقت الأسواق أبوابها في [أحور] حدادا.
  no    باع التاجر الأحوراوي متجره القديم.

place ye-ab-al-mahfad
  name  المحفد
  type  district
  in    ye-ab
  latin Al Mahfad
  at    13.97 46.76
  wikidata Q4117574
  yes   قالت الشرطة إنها فتشت منازل في [المحفد].
  no    رسم الفنان المحفداوي لوحة جديدة.

place ye-ab-mudiyah
  shy   مودية
  type  district
  in    ye-ab
  latin Mudiyah
  at    13.91 46.22
  wikidata Q4117556
  yes   عاد الهدوء إلى مديرية [مودية] بعد يومين.
  no    اعتذر الطبيب الموداوي عن الحضور.

place ye-ab-khanfir
  name  خنفر | جبل خنفر
  type  district
  in    ye-ab
  latin Khanfir
  at    13.42 45.69
  wikidata Q4117538
  yes   دفن الأهالي قتلاهم في [خنفر] أمس.
  no    شكر المدرب الخنفراوي جمهوره.

place ye-ab-rasad
  name  يافع رصد
  shy   رصد
  type  district
  in    ye-ab
  latin Rasad
  at    13.72 45.28
  wikidata Q4117586
  yes   وصل فريق الإغاثة إلى [يافع رصد] مع الفجر.
  no    وقع المحامي اليافعاوي على العقد.

place ye-ab-sarar
  name  مديرية سرار
  shy   سرار
  type  district
  in    ye-ab
  latin Sarar
  at    13.58 45.35
  wikidata Q4117544
  yes   قطع السيل الطريق المؤدي إلى [مديرية سرار].
  no    كتب الشاعر المديراوي قصيدة طويلة.

place ye-ab-sibah
  name  مديرية سباح
  shy   سباح
  type  district
  in    ye-ab
  latin Sibah
  at    13.81 45.40
  wikidata Q4117509
  yes   سيطر المسلحون على [مديرية سباح] بعد معارك قصيرة.
  no    فاز اللاعب المديراوي بالسباق الأخير.

place ye-ab-jayshan
  name  مديرية جيشان
  shy   جيشان
  type  district
  in    ye-ab
  latin Jayshan
  at    14.17 46.17
  wikidata Q4117520
  yes   هاجم مجهولون نقطة تفتيش في [مديرية جيشان] ليلا.
  no    عزف الموسيقي المديراوي لحنا هادئا.

place ye-ab-al-wadea
  name  الوضيع
  type  district
  in    ye-ab
  latin Al Wadea
  at    13.68 46.03
  wikidata Q4117454
  yes   انقطع الماء عن [الوضيع] منذ أسبوع.
  no    باع التاجر الوضيعاوي متجره القديم.

place ye-ab-al-kawd
  shy   الكود
  type  town
  in    ye-ab
  latin Al Kawd
  at    13.09 45.36
  yes   نزحت عشرات العائلات من بلدة [الكود] باتجاه الحدود.
  no    رسم الفنان الكوداوي لوحة جديدة.

place ye-ab-dofas
  name  دوفس | وادي دوفس
  type  village
  in    ye-ab
  latin Dofas
  at    13.02 45.22
  yes   التقى الوسطاء بشيوخ العشائر في [دوفس].
  no    اعتذر الطبيب الدوفساوي عن الحضور.

place ye-ab-batis
  name  باتيس
  type  village
  in    ye-ab
  latin Batis
  at    13.29 45.31
  yes   سقطت قذيفتان قرب [باتيس] ولم يصب أحد.
  no    شكر المدرب الباتيساوي جمهوره.

place ye-ab-al-arqub
  name  جبل العرقوب | نقيل العرقوب
  shy   العرقوب
  type  area
  in    ye-ab
  latin Al Arqub
  at    13.47 45.87
  yes   عبر المهربون [جبل العرقوب] ليلا.
  no    وقع المحامي العرقوباوي على العقد.

place ye-ad-aden
  name  عدن
  type  city
  in    ye-ad
  latin Aden
  at    12.78 45.04
  wikidata Q131694
  yes   انسحب الجنود من [عدن] قبل الغروب.
  no    كتب الشاعر العدناوي قصيدة طويلة.

place ye-ad-al-mansura
  name  مديرية المنصورة
  shy   المنصورة
  type  district
  in    ye-ad
  latin Al Mansura
  at    12.85 44.97
  wikidata Q3696034
  yes   توجهت قافلة المساعدات نحو [مديرية المنصورة] صباحا.
  no    فاز اللاعب المديراوي بالسباق الأخير.

place ye-ad-bir-ahmad
  name  بئر أحمد
  type  town
  in    ye-ad
  latin Bir Ahmad
  at    12.87 44.93
  yes   عثر الرعاة على لغم خارج [بئر أحمد].
  no    عزف الموسيقي البئراوي لحنا هادئا.

place ye-ad-bir-fadl
  name  بئر فضل
  type  quarter
  in    ye-ad
  latin Bir Fadl
  at    12.86 44.97
  yes   اندلعت اشتباكات في [بئر فضل] بعد العشاء.
  no    عزف الموسيقي البئراوي لحنا هادئا.

place ye-ad-khormaksar-airport
  name  مطار عدن | مطار عدن الدولي
  type  base
  in    ye-ad
  latin Khormaksar Airport
  at    12.83 45.03
  yes   تمركزت القوة داخل [مطار عدن] شهرا.
  no    باع التاجر العدناوي متجره القديم.

place ye-ad-ras-imran
  name  رأس عمران
  type  village
  in    ye-ad
  latin Ras Imran
  at    12.76 44.72
  yes   نزحت عشرات العائلات من [رأس عمران] باتجاه الحدود.
  no    رسم الفنان الرأساوي لوحة جديدة.

place ye-ad-al-maashiq
  name  المعاشيق | معاشيق | قصر المعاشيق
  type  quarter
  in    ye-ad
  latin Al Maashiq
  at    12.78 45.05
  yes   فتش الجنود بيوتا في [المعاشيق] فجرا.
  no    اعتذر الطبيب المعاشيقاوي عن الحضور.

place ye-ad-imran-aden
  name  منطقة عمران الساحلية
  type  quarter
  in    ye-ad
  latin Imran (Aden)
  at    12.80 44.80
  yes   رفع السكان السواتر في [منطقة عمران الساحلية] خوفا من القصف.
  no    شكر المدرب المنطقاوي جمهوره.

place ye-ad-al-mimdara
  name  الممدارة
  type  quarter
  in    ye-ad
  latin Al Mimdara
  at    12.90 44.99
  yes   اندلعت اشتباكات في [الممدارة] بعد العشاء.
  no    وقع المحامي الممداراوي على العقد.

place ye-ad-jaawla
  name  جعولة
  type  quarter
  in    ye-ad
  latin Jaawla
  at    12.92 44.97
  yes   أصيب مارة في [جعولة] برصاص طائش.
  no    كتب الشاعر الجعولاوي قصيدة طويلة.

place ye-ad-little-aden
  name  عدن الصغرى
  type  quarter
  in    ye-ad
  latin Little Aden
  at    12.75 44.88
  yes   انفجرت سيارة في [عدن الصغرى] قبل الظهر.
  no    فاز اللاعب العدناوي بالسباق الأخير.

place ye-am-amran
  name  مدينة عمران
  shy   عمران
  type  city
  in    ye-am
  latin Amran
  at    15.66 43.94
  wikidata Q172597
  yes   عثر الرعاة على لغم خارج [مدينة عمران].
  no    عزف الموسيقي العمراناوي لحنا هادئا.

place ye-am-harf-sufyan
  name  حرف سفيان
  type  district
  in    ye-am
  latin Harf Sufyan
  at    16.41 43.99
  wikidata Q4117617
  yes   أغلقت الأسواق أبوابها في [حرف سفيان] حدادا.
  no    باع التاجر الحرفاوي متجره القديم.

place ye-am-khamir
  name  مديرية خمر | خمر اليمنية
  shy   خمر
  type  district
  in    ye-am
  latin Khamir
  at    15.98 43.93
  wikidata Q3196049
  yes   قالت الشرطة إنها فتشت منازل في [مديرية خمر].
  no    رسم الفنان المديراوي لوحة جديدة.

place ye-am-raydah
  name  مديرية ريدة | ريدة اليمنية
  shy   ريدة
  type  town
  in    ye-am
  latin Raydah
  at    15.74 44.06
  wikidata Q4117431
  yes   عاد الهدوء إلى [مديرية ريدة] بعد يومين.
  no    اعتذر الطبيب المديراوي عن الحضور.

place ye-am-hooth
  shy   حوث
  type  district
  in    ye-am
  latin Hooth
  at    16.28 43.98
  wikidata Q4117418
  yes   دفن الأهالي قتلاهم في مديرية [حوث] أمس.
  no    شكر المدرب الحوثاوي جمهوره.

place ye-am-thula
  name  ثلا اليمنية | مدينة ثلا
  shy   ثلا
  type  town
  in    ye-am
  latin Thula
  at    15.60 43.83
  wikidata Q4117440
  yes   وصل فريق الإغاثة إلى [ثلا اليمنية] مع الفجر.
  no    وقع المحامي الثلاوي على العقد.

place ye-am-al-ashah
  name  مديرية العشة
  shy   العشة
  type  district
  in    ye-am
  latin Al Ashah
  at    16.32 43.79
  wikidata Q4703500
  yes   قطع السيل الطريق المؤدي إلى [مديرية العشة].
  no    كتب الشاعر المديراوي قصيدة طويلة.

place ye-am-shaharah
  name  شهارة
  type  district
  in    ye-am
  latin Shaharah
  at    16.18 43.71
  wikidata Q665937
  yes   سيطر المسلحون على [شهارة] بعد معارك قصيرة.
  no    فاز اللاعب الشهاراوي بالسباق الأخير.

place ye-am-iyal-surayh
  name  عيال سريح
  type  district
  in    ye-am
  latin Iyal Surayh
  at    15.71 44.00
  wikidata Q4117525
  yes   توجهت قافلة المساعدات نحو [عيال سريح] صباحا.
  no    فاز اللاعب العيالاوي بالسباق الأخير.

place ye-am-dhi-bin
  name  ذيبين | ذي بين
  type  district
  in    ye-am
  latin Dhi Bin
  at    16.03 44.15
  wikidata Q4117514
  yes   عثر الرعاة على لغم خارج [ذيبين].
  no    عزف الموسيقي الذيبيناوي لحنا هادئا.

place ye-am-kharif
  name  مديرية خارف
  shy   خارف
  type  district
  in    ye-am
  latin Kharif
  at    15.85 44.08
  wikidata Q4117448
  yes   أغلقت الأسواق أبوابها في [مديرية خارف] حدادا.
  no    باع التاجر المديراوي متجره القديم.

place ye-ba-al-bayda
  name  مدينة البيضاء اليمنية
  shy   البيضاء
  type  city
  in    ye-ba
  latin Al Bayda
  at    13.99 45.57
  wikidata Q4117784
  yes   قالت الشرطة إنها فتشت منازل في [مدينة البيضاء اليمنية].
  no    رسم الفنان اليمناوي لوحة جديدة.

place ye-ba-az-zahir
  name  مديرية الزاهر | الزاهر اليمنية
  shy   الزاهر
  type  district
  in    ye-ba
  latin Az Zahir
  at    13.99 45.42
  wikidata Q20423895
  yes   عاد الهدوء إلى [مديرية الزاهر] بعد يومين.
  no    اعتذر الطبيب المديراوي عن الحضور.

place ye-ba-dhi-naim
  name  ذي ناعم
  type  district
  in    ye-ba
  latin Dhi Naim
  at    14.11 45.46
  wikidata Q4117714
  yes   دفن الأهالي قتلاهم في [ذي ناعم] أمس.
  no    شكر المدرب الذاوي جمهوره.

place ye-ba-as-sawadiyah
  name  السوادية
  type  district
  in    ye-ba
  latin As Sawadiyah
  at    14.45 45.37
  wikidata Q4118414
  yes   وصل فريق الإغاثة إلى [السوادية] مع الفجر.
  no    وقع المحامي السواداوي على العقد.

place ye-ba-as-sawmaah
  name  مديرية الصومعة
  shy   الصومعة
  type  district
  in    ye-ba
  latin As Sawmaah
  at    14.17 45.83
  wikidata Q4117807
  yes   قطع السيل الطريق المؤدي إلى [مديرية الصومعة].
  no    كتب الشاعر المديراوي قصيدة طويلة.

place ye-ba-at-taffah
  name  مديرية الطفة
  shy   الطفة
  type  district
  in    ye-ba
  latin At Taffah
  at    14.20 45.36
  wikidata Q4117705
  yes   سيطر المسلحون على [مديرية الطفة] بعد معارك قصيرة.
  no    فاز اللاعب المديراوي بالسباق الأخير.

place ye-ba-al-quraishyah
  name  مديرية القريشية
  shy   القريشية
  type  district
  in    ye-ba
  latin Al Quraishyah
  at    14.61 44.89
  wikidata Q4118316
  yes   هاجم مجهولون نقطة تفتيش في [مديرية القريشية] ليلا.
  no    عزف الموسيقي المديراوي لحنا هادئا.

place ye-ba-wald-rabi
  name  ولد ربيع
  type  district
  in    ye-ba
  latin Wald Rabi
  at    14.56 44.91
  wikidata Q4118409
  yes   انقطع الماء عن [ولد ربيع] منذ أسبوع.
  no    باع التاجر الولداوي متجره القديم.

place ye-ba-qayfa
  name  قيفة | قيفة رداع
  type  area
  in    ye-ba
  latin Qayfa
  at    14.55 44.70
  yes   جابت فرق الإنقاذ [قيفة] بحثا عن المفقودين.
  no    رسم الفنان القيفاوي لوحة جديدة.

place ye-ba-yakla
  name  يكلا
  type  village
  in    ye-ba
  latin Yakla
  at    14.72 45.00
  yes   التقى الوسطاء بشيوخ العشائر في [يكلا].
  no    اعتذر الطبيب اليكلاوي عن الحضور.

place ye-ba-nati
  name  مديرية ناطع | ناطع اليمنية
  shy   ناطع
  type  district
  in    ye-ba
  latin Nati
  at    14.55 45.59
  wikidata Q4117794
  yes   سقطت قذيفتان قرب [مديرية ناطع] ولم يصب أحد.
  no    شكر المدرب المديراوي جمهوره.

place ye-ba-al-malagim
  name  الملاجم
  type  district
  in    ye-ba
  latin Al Malagim
  at    14.37 45.39
  wikidata Q4117799
  yes   دوى انفجار عنيف في [الملاجم] عند الظهر.
  no    وقع المحامي الملاجماوي على العقد.

place ye-da-ad-dali
  name  الضالع
  type  city
  in    ye-da
  latin Ad Dali
  at    13.70 44.73
  wikidata Q7308711
  yes   انسحب الجنود من [الضالع] قبل الغروب.
  no    كتب الشاعر الضالعاوي قصيدة طويلة.

place ye-da-juban
  name  مديرية جبن
  shy   جبن
  type  district
  in    ye-da
  latin Juban
  at    14.00 44.88
  yes   قطع السيل الطريق المؤدي إلى [مديرية جبن].
  no    كتب الشاعر المديراوي قصيدة طويلة.

place ye-da-muraays
  name  مريس
  type  area
  in    ye-da
  latin Muraays
  at    13.88 44.68
  yes   اختبأ الفارون في [مريس] أياما.
  no    فاز اللاعب المريساوي بالسباق الأخير.

place ye-da-al-husha
  name  مديرية الحشاء
  shy   الحشاء
  type  district
  in    ye-da
  latin Al Husha
  at    13.78 44.50
  yes   هاجم مجهولون نقطة تفتيش في [مديرية الحشاء] ليلا.
  no    عزف الموسيقي المديراوي لحنا هادئا.

place ye-da-al-azariq
  name  مديرية الأزارق
  shy   الأزارق
  type  district
  in    ye-da
  latin Al Azariq
  at    13.62 44.62
  yes   انقطع الماء عن [مديرية الأزارق] منذ أسبوع.
  no    باع التاجر المديراوي متجره القديم.

place ye-da-sanah
  name  سناح
  type  village
  in    ye-da
  latin Sanah
  at    13.72 44.72
  yes   نزحت عشرات العائلات من [سناح] باتجاه الحدود.
  no    رسم الفنان السناحاوي لوحة جديدة.

place ye-da-jahaf
  name  جحاف | جبل جحاف
  type  district
  in    ye-da
  latin Jahaf
  at    13.70 44.63
  yes   التقى الوسطاء بشيوخ العشائر في [جحاف].
  no    اعتذر الطبيب الجحافاوي عن الحضور.

place ye-dh-dhamar
  name  ذمار
  type  city
  in    ye-dh
  latin Dhamar
  at    14.54 44.41
  wikidata Q955523
  yes   سقطت قذيفتان قرب [ذمار] ولم يصب أحد.
  no    شكر المدرب الذماراوي جمهوره.

place ye-dh-jahran
  name  جهران
  type  district
  in    ye-dh
  latin Jahran
  at    14.73 44.31
  wikidata Q4117825
  yes   دوى انفجار عنيف في [جهران] عند الظهر.
  no    وقع المحامي الجهراناوي على العقد.

place ye-dh-mabar
  name  معبر الذمارية | مدينة معبر
  shy   معبر
  type  town
  in    ye-dh
  latin Mabar
  at    14.79 44.29
  yes   انسحب الجنود من [معبر الذمارية] قبل الغروب.
  no    كتب الشاعر المعبراوي قصيدة طويلة.

place ye-dh-utmah
  shy   عتمة
  type  district
  in    ye-dh
  latin Utmah
  at    14.47 43.95
  wikidata Q4117268
  yes   توجهت قافلة المساعدات نحو مديرية [عتمة] صباحا.
  no    فاز اللاعب العتماوي بالسباق الأخير.

place ye-dh-wusab-al-ali
  name  وصاب العالي
  type  district
  in    ye-dh
  latin Wusab Al Ali
  at    14.33 43.79
  wikidata Q4117263
  yes   عثر الرعاة على لغم خارج [وصاب العالي].
  no    عزف الموسيقي الوصاباوي لحنا هادئا.

place ye-dh-wusab-as-safil
  name  وصاب السافل
  type  district
  in    ye-dh
  latin Wusab As Safil
  at    14.25 43.63
  wikidata Q4117298
  yes   أغلقت الأسواق أبوابها في [وصاب السافل] حدادا.
  no    باع التاجر الوصاباوي متجره القديم.

place ye-dh-ans
  name  مديرية عنس
  shy   عنس
  type  district
  in    ye-dh
  latin Ans
  at    14.44 44.39
  wikidata Q4117317
  yes   قالت الشرطة إنها فتشت منازل في [مديرية عنس].
  no    رسم الفنان المديراوي لوحة جديدة.

place ye-dh-dawran-aness
  name  ضوران | ضوران آنس
  type  district
  in    ye-dh
  latin Dawran Aness
  at    14.83 44.11
  wikidata Q4118402
  yes   عاد الهدوء إلى [ضوران] بعد يومين.
  no    اعتذر الطبيب الضوراناوي عن الحضور.

place ye-hd-al-qatn
  name  القطن اليمنية | مدينة القطن | مديرية القطن
  shy   القطن
  type  town
  in    ye-hd
  latin Al Qatn
  at    15.92 48.21
  wikidata Q4117526
  yes   دفن الأهالي قتلاهم في [القطن اليمنية] أمس.
  no    شكر المدرب القطناوي جمهوره.

place ye-hd-shibam
  name  شبام حضرموت
  shy   شبام
  type  town
  in    ye-hd
  latin Shibam
  at    15.87 48.65
  wikidata Q4117552
  yes   وصل فريق الإغاثة إلى [شبام حضرموت] مع الفجر.
  no    وقع المحامي الشباماوي على العقد.

place ye-hd-al-abr
  name  العبر اليمنية | منطقة العبر | صحراء العبر
  shy   العبر
  type  district
  in    ye-hd
  latin Al Abr
  at    15.91 47.23
  wikidata Q4117641
  yes   دوى انفجار عنيف في [العبر اليمنية] عند الظهر.
  no    وقع المحامي العبراوي على العقد.

place ye-hd-thamud
  name  مديرية ثمود
  shy   ثمود
  type  district
  in    ye-hd
  latin Thamud
  at    17.60 49.74
  wikidata Q4117622
  yes   انسحب الجنود من [مديرية ثمود] قبل الغروب.
  no    كتب الشاعر المديراوي قصيدة طويلة.

place ye-hd-ghayl-ba-wazir
  name  غيل باوزير
  type  town
  in    ye-hd
  latin Ghayl Ba Wazir
  at    14.88 49.02
  wikidata Q4117550
  yes   توجهت قافلة المساعدات نحو [غيل باوزير] صباحا.
  no    فاز اللاعب الغيلاوي بالسباق الأخير.

place ye-hd-ghayl-bin-yamin
  name  غيل بن يمين
  type  district
  in    ye-hd
  latin Ghayl Bin Yamin
  at    15.39 49.29
  wikidata Q4117704
  yes   عثر الرعاة على لغم خارج [غيل بن يمين].
  no    عزف الموسيقي الغيلاوي لحنا هادئا.

place ye-hd-dawan
  name  دوعن | وادي دوعن
  type  district
  in    ye-hd
  latin Dawan
  at    15.07 48.43
  yes   أغلقت الأسواق أبوابها في [دوعن] حدادا.
  no    باع التاجر الدوعناوي متجره القديم.

place ye-hd-wadi-hadhramaut
  name  وادي حضرموت
  type  area
  in    ye-hd
  latin Wadi Hadhramaut
  at    15.95 48.80
  yes   جابت فرق الإنقاذ [وادي حضرموت] بحثا عن المفقودين.
  no    رسم الفنان الحضرموتاوي لوحة جديدة.

place ye-hd-brom-mayfa
  name  بروم ميفع | بروم
  type  district
  in    ye-hd
  latin Brom Mayfa
  at    14.34 48.73
  wikidata Q4117805
  yes   عاد الهدوء إلى [بروم ميفع] بعد يومين.
  no    اعتذر الطبيب البروماوي عن الحضور.

place ye-hd-ad-dis-ash-sharqiyah
  name  الديس الشرقية
  type  town
  in    ye-hd
  latin Ad Dis ash Sharqiyah
  at    14.91 49.95
  wikidata Q4678136
  yes   دفن الأهالي قتلاهم في [الديس الشرقية] أمس.
  no    شكر المدرب الديساوي جمهوره.

place ye-hd-sah
  name  مديرية ساه
  shy   ساه
  type  district
  in    ye-hd
  latin Sah
  at    15.53 48.90
  wikidata Q4117543
  yes   وصل فريق الإغاثة إلى [مديرية ساه] مع الفجر.
  no    وقع المحامي المديراوي على العقد.

place ye-hd-rumah
  name  مديرية رماه
  shy   رماه
  type  district
  in    ye-hd
  latin Rumah
  at    17.81 51.08
  wikidata Q4117633
  yes   قطع السيل الطريق المؤدي إلى [مديرية رماه].
  no    كتب الشاعر المديراوي قصيدة طويلة.

place ye-hd-huraidhah
  name  حريضة
  type  town
  in    ye-hd
  latin Huraidhah
  at    15.55 48.18
  wikidata Q4118387
  yes   سيطر المسلحون على [حريضة] بعد معارك قصيرة.
  no    فاز اللاعب الحريضاوي بالسباق الأخير.

place ye-hd-hajr
  name  مديرية حجر اليمنية
  type  district
  in    ye-hd
  latin Hajr
  at    14.47 48.28
  wikidata Q4117687
  yes   هاجم مجهولون نقطة تفتيش في [مديرية حجر اليمنية] ليلا.
  no    عزف الموسيقي المديراوي لحنا هادئا.

place ye-hd-ar-rayyan
  name  مطار الريان
  type  base
  in    ye-hd
  latin Ar Rayyan
  at    14.66 49.37
  yes   غادر آخر الجنود [مطار الريان] صباحا.
  no    باع التاجر الرياناوي متجره القديم.

place ye-hd-ad-dabbah
  name  ميناء الضبة
  type  town
  in    ye-hd
  latin Ad Dabbah
  at    14.83 50.00
  yes   نزحت عشرات العائلات من [ميناء الضبة] باتجاه الحدود.
  no    رسم الفنان الميناوي لوحة جديدة.

place ye-hj-hajjah
  name  مدينة حجة
  shy   حجة
  type  city
  in    ye-hj
  latin Hajjah
  at    15.68 43.45
  wikidata Q4117505
  yes   التقى الوسطاء بشيوخ العشائر في [مدينة حجة].
  no    اعتذر الطبيب الحجاوي عن الحضور.

place ye-hj-hayran
  name  حيران اليمنية | مديرية حيران
  shy   حيران
  type  district
  in    ye-hj
  latin Hayran
  at    16.25 43.06
  wikidata Q4117436
  yes   سقطت قذيفتان قرب [حيران اليمنية] ولم يصب أحد.
  no    شكر المدرب الحيراناوي جمهوره.

place ye-hj-mustaba
  name  مديرية مستبأ | مستبأ
  type  district
  in    ye-hj
  latin Mustaba
  at    16.27 43.27
  wikidata Q4117513
  yes   دفن الأهالي قتلاهم في [مديرية مستبأ] أمس.
  no    شكر المدرب المديراوي جمهوره.

place ye-hj-bakil-al-mir
  name  بكيل المير
  type  district
  in    ye-hj
  latin Bakil Al Mir
  at    16.51 43.36
  wikidata Q4117425
  yes   وصل فريق الإغاثة إلى [بكيل المير] مع الفجر.
  no    وقع المحامي البكيلاوي على العقد.

place ye-hj-washhah
  name  وشحة
  type  district
  in    ye-hj
  latin Washhah
  at    16.32 43.38
  wikidata Q4117433
  yes   قطع السيل الطريق المؤدي إلى [وشحة].
  no    كتب الشاعر الوشحاوي قصيدة طويلة.

place ye-hj-al-mahabishah
  name  المحابشة
  type  district
  in    ye-hj
  latin Al Mahabishah
  at    15.93 43.45
  wikidata Q4117340
  yes   سيطر المسلحون على [المحابشة] بعد معارك قصيرة.
  no    فاز اللاعب المحابشاوي بالسباق الأخير.

place ye-hj-aslem
  name  مديرية أسلم
  shy   أسلم
  type  district
  in    ye-hj
  latin Aslem
  at    16.06 43.29
  wikidata Q4117502
  yes   هاجم مجهولون نقطة تفتيش في [مديرية أسلم] ليلا.
  no    عزف الموسيقي المديراوي لحنا هادئا.

place ye-hj-kuaydinah
  name  كعيدنة
  type  district
  in    ye-hj
  latin Kuaydinah
  at    15.82 43.36
  wikidata Q4117507
  yes   انقطع الماء عن [كعيدنة] منذ أسبوع.
  no    باع التاجر الكعيدناوي متجره القديم.

place ye-hj-aflah-al-yaman
  name  أفلح اليمن
  type  district
  in    ye-hj
  latin Aflah Al Yaman
  at    15.98 43.41
  wikidata Q4117521
  yes   نزحت عشرات العائلات من [أفلح اليمن] باتجاه الحدود.
  no    رسم الفنان الأفلحاوي لوحة جديدة.

place ye-hj-hajour
  name  قبائل حجور | مناطق حجور
  type  area
  in    ye-hj
  latin Hajour
  at    16.20 43.35
  yes   فقد الجيش الاتصال بمروحية فوق [قبائل حجور].
  no    اعتذر الطبيب القبائلاوي عن الحضور.

place ye-hu-hudaydah
  name  الحديدة
  type  city
  in    ye-hu
  latin Hudaydah
  at    14.80 42.95
  wikidata Q270041
  yes   سقطت قذيفتان قرب [الحديدة] ولم يصب أحد.
  no    شكر المدرب الحديداوي جمهوره.

place ye-hu-ad-durayhimi
  name  الدريهمي
  type  district
  in    ye-hu
  latin Ad Durayhimi
  at    14.60 43.07
  wikidata Q4117496
  yes   دوى انفجار عنيف في [الدريهمي] عند الظهر.
  no    وقع المحامي الدريهماوي على العقد.

place ye-hu-bajil
  shy   باجل
  type  district
  in    ye-hu
  latin Bajil
  at    15.08 43.17
  wikidata Q2217814
  yes   انسحب الجنود من مديرية [باجل] قبل الغروب.
  no    كتب الشاعر الباجلاوي قصيدة طويلة.

place ye-hu-bayt-al-faqih
  name  بيت الفقيه
  type  town
  in    ye-hu
  latin Bayt al Faqih
  at    14.49 43.28
  wikidata Q4874935
  yes   توجهت قافلة المساعدات نحو [بيت الفقيه] صباحا.
  no    فاز اللاعب البيتاوي بالسباق الأخير.

place ye-hu-al-jarrahi
  shy   الجراحي
  type  district
  in    ye-hu
  latin Al Jarrahi
  at    14.13 43.38
  wikidata Q4117451
  yes   عثر الرعاة على لغم خارج مديرية [الجراحي].
  no    عزف الموسيقي الجراحاوي لحنا هادئا.

place ye-hu-al-marawiah
  name  المراوعة
  type  district
  in    ye-hu
  latin Al Marawiah
  at    14.83 43.20
  wikidata Q4117620
  yes   أغلقت الأسواق أبوابها في [المراوعة] حدادا.
  no    باع التاجر المراوعاوي متجره القديم.

place ye-hu-al-mansuriyah
  name  مديرية المنصورية
  shy   المنصورية
  type  district
  in    ye-hu
  latin Al Mansuriyah
  at    14.69 43.37
  wikidata Q4117598
  yes   قالت الشرطة إنها فتشت منازل في [مديرية المنصورية].
  no    رسم الفنان المديراوي لوحة جديدة.

place ye-hu-az-zaydiyah
  name  مديرية الزيدية | مدينة الزيدية
  shy   الزيدية
  type  town
  in    ye-hu
  latin Az Zaydiyah
  at    15.30 43.06
  wikidata Q4117462
  yes   عاد الهدوء إلى [مديرية الزيدية] بعد يومين.
  no    اعتذر الطبيب المديراوي عن الحضور.

place ye-hu-al-luhayyah
  name  مديرية اللحية
  shy   اللحية
  type  town
  in    ye-hu
  latin Al Luhayyah
  at    15.70 42.70
  yes   التقى الوسطاء بشيوخ العشائر في [مديرية اللحية].
  no    اعتذر الطبيب المديراوي عن الحضور.

place ye-hu-kamaran
  name  كمران | جزيرة كمران
  type  district
  in    ye-hu
  latin Kamaran
  at    15.36 42.59
  wikidata Q17067582
  yes   سقطت قذيفتان قرب [كمران] ولم يصب أحد.
  no    شكر المدرب الكمراناوي جمهوره.

place ye-hu-al-munirah
  name  مديرية المنيرة
  shy   المنيرة
  type  district
  in    ye-hu
  latin Al Munirah
  at    15.35 42.91
  wikidata Q4117477
  yes   دوى انفجار عنيف في [مديرية المنيرة] عند الظهر.
  no    وقع المحامي المديراوي على العقد.

place ye-hu-al-qanawis
  name  القناوص
  type  district
  in    ye-hu
  latin Al Qanawis
  at    15.49 43.14
  wikidata Q4117609
  yes   انسحب الجنود من [القناوص] قبل الغروب.
  no    كتب الشاعر القناوصاوي قصيدة طويلة.

place ye-hu-jabal-ras
  name  جبل راس
  type  district
  in    ye-hu
  latin Jabal Ras
  at    14.03 43.63
  wikidata Q4117601
  yes   توجهت قافلة المساعدات نحو [جبل راس] صباحا.
  no    فاز اللاعب الراساوي بالسباق الأخير.

place ye-hu-al-hali
  name  مديرية الحالي
  shy   الحالي
  type  district
  in    ye-hu
  latin Al Hali
  at    14.82 43.00
  wikidata Q4117610
  yes   عثر الرعاة على لغم خارج [مديرية الحالي].
  no    عزف الموسيقي المديراوي لحنا هادئا.

place ye-hu-al-hawak
  name  مديرية الحوك
  shy   الحوك
  type  district
  in    ye-hu
  latin Al Hawak
  at    14.76 43.00
  wikidata Q4117595
  yes   أغلقت الأسواق أبوابها في [مديرية الحوك] حدادا.
  no    باع التاجر المديراوي متجره القديم.

place ye-hu-al-hujaylah
  name  الحجيلة
  type  district
  in    ye-hu
  latin Al Hujaylah
  at    14.85 43.45
  yes   قالت الشرطة إنها فتشت منازل في [الحجيلة].
  no    رسم الفنان الحجيلاوي لوحة جديدة.

place ye-hu-hunaish
  name  جزيرة حنيش | جزر حنيش | أرخبيل حنيش
  shy   حنيش
  type  area
  in    ye-hu
  latin Hunaish
  at    13.72 42.75
  yes   فقد الجيش الاتصال بمروحية فوق [جزيرة حنيش].
  no    اعتذر الطبيب الجزيراوي عن الحضور.

place ye-hu-zuqar
  name  جزيرة زقر
  type  area
  in    ye-hu
  latin Zuqar
  at    14.00 42.74
  yes   انتشرت الدوريات في [جزيرة زقر] منذ الصباح.
  no    شكر المدرب الجزيراوي جمهوره.

place ye-hu-al-jabaliya
  name  منطقة الجبلية
  shy   الجبلية
  type  village
  in    ye-hu
  latin Al Jabaliya
  at    14.05 43.18
  yes   وصل فريق الإغاثة إلى [منطقة الجبلية] مع الفجر.
  no    وقع المحامي المنطقاوي على العقد.

place ye-hu-as-sukhnah
  name  مديرية السخنة
  shy   السخنة
  type  district
  in    ye-hu
  latin As Sukhnah
  at    14.75 43.33
  wikidata Q4117635
  yes   قطع السيل الطريق المؤدي إلى [مديرية السخنة].
  no    كتب الشاعر المديراوي قصيدة طويلة.

place ye-hu-al-faza
  name  منطقة الفازة
  shy   الفازة
  type  village
  in    ye-hu
  latin Al Faza
  at    14.10 43.10
  yes   سيطر المسلحون على [منطقة الفازة] بعد معارك قصيرة.
  no    فاز اللاعب المنطقاوي بالسباق الأخير.

place ye-ib-ibb
  name  مدينة إب
  shy   إب
  type  city
  in    ye-ib
  latin Ibb
  at    13.97 44.18
  wikidata Q99648
  yes   هاجم مجهولون نقطة تفتيش في [مدينة إب] ليلا.
  no    عزف الموسيقي الإباوي لحنا هادئا.

place ye-ib-yarim
  name  يريم
  type  town
  in    ye-ib
  latin Yarim
  at    14.25 44.31
  wikidata Q4117699
  yes   انقطع الماء عن [يريم] منذ أسبوع.
  no    باع التاجر اليريماوي متجره القديم.

place ye-ib-jiblah
  name  جبلة اليمنية | مدينة جبلة
  shy   جبلة
  type  town
  in    ye-ib
  latin Jiblah
  at    13.91 44.12
  wikidata Q4117703
  yes   نزحت عشرات العائلات من [جبلة اليمنية] باتجاه الحدود.
  no    رسم الفنان الجبلاوي لوحة جديدة.

place ye-ib-al-udayn
  name  العدين
  type  district
  in    ye-ib
  latin Al Udayn
  at    13.96 43.97
  wikidata Q4117786
  yes   قالت الشرطة إنها فتشت منازل في [العدين].
  no    رسم الفنان العديناوي لوحة جديدة.

place ye-ib-far-al-udayn
  name  فرع العدين
  type  district
  in    ye-ib
  latin Far Al Udayn
  at    13.96 43.78
  wikidata Q4117678
  yes   عاد الهدوء إلى [فرع العدين] بعد يومين.
  no    اعتذر الطبيب الفرعاوي عن الحضور.

place ye-ib-hazm-al-udayn
  name  حزم العدين
  type  district
  in    ye-ib
  latin Hazm Al Udayn
  at    14.17 43.94
  wikidata Q4118421
  yes   دفن الأهالي قتلاهم في [حزم العدين] أمس.
  no    شكر المدرب الحزماوي جمهوره.

place ye-ib-hubaysh
  name  مديرية حبيش
  shy   حبيش
  type  district
  in    ye-ib
  latin Hubaysh
  at    14.12 44.08
  wikidata Q4118310
  yes   وصل فريق الإغاثة إلى [مديرية حبيش] مع الفجر.
  no    وقع المحامي المديراوي على العقد.

place ye-ib-al-qafr
  name  مديرية القفر
  shy   القفر
  type  district
  in    ye-ib
  latin Al Qafr
  at    14.31 44.03
  wikidata Q4117691
  yes   قطع السيل الطريق المؤدي إلى [مديرية القفر].
  no    كتب الشاعر المديراوي قصيدة طويلة.

place ye-ib-al-makhadir
  name  مديرية المخادر
  shy   المخادر
  type  district
  in    ye-ib
  latin Al Makhadir
  at    14.14 44.20
  wikidata Q4117820
  yes   سيطر المسلحون على [مديرية المخادر] بعد معارك قصيرة.
  no    فاز اللاعب المديراوي بالسباق الأخير.

place ye-ib-ar-radmah
  name  الرضمة
  type  district
  in    ye-ib
  latin Ar Radmah
  at    14.21 44.56
  wikidata Q4117625
  yes   هاجم مجهولون نقطة تفتيش في [الرضمة] ليلا.
  no    عزف الموسيقي الرضماوي لحنا هادئا.

place ye-ib-an-nadirah
  name  مديرية النادرة
  shy   النادرة
  type  district
  in    ye-ib
  latin An Nadirah
  at    14.07 44.50
  wikidata Q4118324
  yes   انقطع الماء عن [مديرية النادرة] منذ أسبوع.
  no    باع التاجر المديراوي متجره القديم.

place ye-ib-as-saddah
  name  مديرية السدة
  shy   السدة
  type  district
  in    ye-ib
  latin As Saddah
  at    14.17 44.38
  wikidata Q4117599
  yes   نزحت عشرات العائلات من [مديرية السدة] باتجاه الحدود.
  no    رسم الفنان المديراوي لوحة جديدة.

place ye-ib-badan
  name  مديرية بعدان
  shy   بعدان
  type  district
  in    ye-ib
  latin Badan
  at    13.99 44.32
  wikidata Q4117700
  yes   التقى الوسطاء بشيوخ العشائر في [مديرية بعدان].
  no    اعتذر الطبيب المديراوي عن الحضور.

place ye-ib-dhi-as-sufal
  name  ذي السفال
  type  district
  in    ye-ib
  latin Dhi as Sufal
  at    13.82 44.08
  wikidata Q4118321
  yes   سقطت قذيفتان قرب [ذي السفال] ولم يصب أحد.
  no    شكر المدرب الذاوي جمهوره.

place ye-ib-as-sabrah
  name  مديرية السبرة | السبرة
  type  district
  in    ye-ib
  latin As Sabrah
  at    13.84 44.34
  wikidata Q4117612
  yes   دوى انفجار عنيف في [مديرية السبرة] عند الظهر.
  no    وقع المحامي المديراوي على العقد.

place ye-ib-as-sayyani
  name  السياني
  type  district
  in    ye-ib
  latin As Sayyani
  at    13.82 44.21
  wikidata Q4117787
  yes   انسحب الجنود من [السياني] قبل الغروب.
  no    كتب الشاعر السياناوي قصيدة طويلة.

place ye-ib-mudhaykhirah
  name  مذيخرة
  type  district
  in    ye-ib
  latin Mudhaykhirah
  at    13.87 43.97
  wikidata Q4117793
  yes   توجهت قافلة المساعدات نحو [مذيخرة] صباحا.
  no    فاز اللاعب المذيخراوي بالسباق الأخير.

place ye-ib-naqil-samara
  name  نقيل سمارة
  type  area
  in    ye-ib
  latin Naqil Samara
  at    14.15 44.30
  yes   أطلقت القوات حملة جديدة في [نقيل سمارة].
  no    عزف الموسيقي النقيلاوي لحنا هادئا.

place ye-ib-as-sahul
  name  منطقة السحول
  shy   السحول
  type  area
  in    ye-ib
  latin As Sahul
  at    14.05 44.17
  yes   تراجعت المعارك في [منطقة السحول] بسبب الثلوج.
  no    باع التاجر المنطقاوي متجره القديم.

place ye-ja-barat-al-anan
  name  برط العنان | برط
  type  district
  in    ye-ja
  latin Barat al Anan
  at    16.90 44.45
  wikidata Q4117229
  yes   انقطع الماء عن [برط العنان] منذ أسبوع.
  no    باع التاجر البرطاوي متجره القديم.

place ye-ja-al-ghayl
  name  مديرية الغيل
  shy   الغيل
  type  district
  in    ye-ja
  latin Al Ghayl
  at    16.09 44.69
  wikidata Q4117300
  yes   نزحت عشرات العائلات من [مديرية الغيل] باتجاه الحدود.
  no    رسم الفنان المديراوي لوحة جديدة.

place ye-ja-al-masloub
  name  مديرية المصلوب | المصلوب
  type  district
  in    ye-ja
  latin Al Masloub
  at    16.15 44.85
  yes   التقى الوسطاء بشيوخ العشائر في [مديرية المصلوب].
  no    اعتذر الطبيب المديراوي عن الحضور.

place ye-ja-al-matammah
  name  مديرية المطمة
  shy   المطمة
  type  district
  in    ye-ja
  latin Al Matammah
  at    16.20 44.39
  wikidata Q1884259
  yes   سقطت قذيفتان قرب [مديرية المطمة] ولم يصب أحد.
  no    شكر المدرب المديراوي جمهوره.

place ye-ja-al-maton
  name  مديرية المتون
  shy   المتون
  type  district
  in    ye-ja
  latin Al Maton
  at    16.29 44.64
  wikidata Q4704407
  yes   دوى انفجار عنيف في [مديرية المتون] عند الظهر.
  no    وقع المحامي المديراوي على العقد.

place ye-ja-al-khalq
  name  مديرية خلق
  shy   خلق
  type  district
  in    ye-ja
  latin Al Khalq
  at    16.07 44.80
  wikidata Q4117347
  yes   انسحب الجنود من [مديرية خلق] قبل الغروب.
  no    كتب الشاعر المديراوي قصيدة طويلة.

place ye-ja-kharab-al-marashi
  name  خراب المراشي
  type  district
  in    ye-ja
  latin Kharab Al Marashi
  at    16.61 44.23
  wikidata Q4117302
  yes   توجهت قافلة المساعدات نحو [خراب المراشي] صباحا.
  no    فاز اللاعب الخراباوي بالسباق الأخير.

place ye-ja-al-yatma
  shy   اليتمة
  type  village
  in    ye-ja
  latin Al Yatma
  at    16.60 45.10
  yes   عثر الرعاة على لغم خارج قرية [اليتمة].
  no    عزف الموسيقي اليتماوي لحنا هادئا.

place ye-ja-al-aqaba-jawf
  name  عقبة الجوف
  type  village
  in    ye-ja
  latin Al Aqaba Jawf
  at    16.25 45.00
  yes   أغلقت الأسواق أبوابها في [عقبة الجوف] حدادا.
  no    باع التاجر العقباوي متجره القديم.

place ye-la-al-hawtah
  name  الحوطة | حوطة لحج
  type  city
  in    ye-la
  latin Al Hawtah
  at    13.06 44.88
  wikidata Q4117591
  yes   قالت الشرطة إنها فتشت منازل في [الحوطة].
  no    رسم الفنان الحوطاوي لوحة جديدة.

place ye-la-tuban
  name  مديرية تبن
  shy   تبن
  type  district
  in    ye-la
  latin Tuban
  at    13.09 44.88
  wikidata Q4117488
  yes   عاد الهدوء إلى [مديرية تبن] بعد يومين.
  no    اعتذر الطبيب المديراوي عن الحضور.

place ye-la-al-musaymir
  name  المسيمير
  type  district
  in    ye-la
  latin Al Musaymir
  at    13.43 44.59
  wikidata Q4704515
  yes   دفن الأهالي قتلاهم في [المسيمير] أمس.
  no    شكر المدرب المسيميراوي جمهوره.

place ye-la-tur-al-bahah
  name  طور الباحة
  type  district
  in    ye-la
  latin Tur Al Bahah
  at    13.04 44.41
  wikidata Q4117589
  yes   وصل فريق الإغاثة إلى [طور الباحة] مع الفجر.
  no    وقع المحامي الطوراوي على العقد.

place ye-la-al-maqatirah
  name  المقاطرة
  type  district
  in    ye-la
  latin Al Maqatirah
  at    13.14 44.14
  wikidata Q4117600
  yes   قطع السيل الطريق المؤدي إلى [المقاطرة].
  no    كتب الشاعر المقاطراوي قصيدة طويلة.

place ye-la-al-qabbaytah
  name  القبيطة
  type  district
  in    ye-la
  latin Al Qabbaytah
  at    13.33 44.50
  wikidata Q4117561
  yes   سيطر المسلحون على [القبيطة] بعد معارك قصيرة.
  no    فاز اللاعب القبيطاوي بالسباق الأخير.

place ye-la-al-madaribah
  shy   المضاربة
  type  district
  in    ye-la
  latin Al Madaribah
  at    12.90 44.15
  yes   هاجم مجهولون نقطة تفتيش في مديرية [المضاربة] ليلا.
  no    عزف الموسيقي المضارباوي لحنا هادئا.

place ye-la-al-habilayn
  name  الحبيلين
  type  town
  in    ye-la
  latin Al Habilayn
  at    13.52 44.85
  wikidata Q12225330
  yes   عثر الرعاة على لغم خارج [الحبيلين].
  no    عزف الموسيقي الحبيليناوي لحنا هادئا.

place ye-la-halimayn
  name  حالمين
  type  district
  in    ye-la
  latin Halimayn
  at    13.71 44.94
  wikidata Q4117621
  yes   أغلقت الأسواق أبوابها في [حالمين] حدادا.
  no    باع التاجر الحالميناوي متجره القديم.

place ye-la-yahr
  name  مديرية يهر
  shy   يهر
  type  district
  in    ye-la
  latin Yahr
  at    13.72 45.13
  wikidata Q4117470
  yes   قالت الشرطة إنها فتشت منازل في [مديرية يهر].
  no    رسم الفنان المديراوي لوحة جديدة.

place ye-la-as-subayha
  name  الصبيحة | منطقة الصبيحة
  type  area
  in    ye-la
  latin As Subayha
  at    12.90 44.20
  yes   فقد الجيش الاتصال بمروحية فوق [الصبيحة].
  no    اعتذر الطبيب الصبيحاوي عن الحضور.

place ye-la-al-waht
  name  الوهط
  type  town
  in    ye-la
  latin Al Waht
  at    12.95 44.88
  yes   دفن الأهالي قتلاهم في [الوهط] أمس.
  no    شكر المدرب الوهطاوي جمهوره.

place ye-la-sabr-lahij
  name  صبر لحج
  shy   صبر
  type  town
  in    ye-la
  latin Sabr (Lahij)
  at    12.98 44.90
  yes   وصل فريق الإغاثة إلى [صبر لحج] مع الفجر.
  no    وقع المحامي الصبراوي على العقد.

place ye-la-al-fayush
  name  الفيوش
  type  village
  in    ye-la
  latin Al Fayush
  at    12.96 44.93
  yes   قطع السيل الطريق المؤدي إلى [الفيوش].
  no    كتب الشاعر الفيوشاوي قصيدة طويلة.

place ye-la-ash-shurayja
  name  الشريجة
  type  village
  in    ye-la
  latin Ash Shurayja
  at    13.38 44.55
  yes   سيطر المسلحون على [الشريجة] بعد معارك قصيرة.
  no    فاز اللاعب الشريجاوي بالسباق الأخير.

place ye-la-labuza
  name  معسكر لبوزة
  shy   لبوزة
  type  base
  in    ye-la
  latin Labuza
  at    13.20 44.70
  yes   هبطت طائرتان في [معسكر لبوزة] بعد منتصف الليل.
  no    عزف الموسيقي المعسكراوي لحنا هادئا.

place ye-la-aqqan
  name  عقان | وادي عقان
  type  village
  in    ye-la
  latin Aqqan
  at    13.25 44.65
  yes   انقطع الماء عن [عقان] منذ أسبوع.
  no    باع التاجر العقاناوي متجره القديم.

place ye-la-ras-al-ara
  name  رأس العارة
  type  village
  in    ye-la
  latin Ras al Ara
  at    12.63 44.10
  yes   نزحت عشرات العائلات من [رأس العارة] باتجاه الحدود.
  no    رسم الفنان الرأساوي لوحة جديدة.

place ye-ma-marib-city
  name  مأرب
  type  city
  in    ye-ma
  latin Marib
  at    15.46 45.32
  wikidata Q249175
  yes   التقى الوسطاء بشيوخ العشائر في [مأرب].
  no    اعتذر الطبيب المأرباوي عن الحضور.

place ye-ma-harib
  name  حريب
  type  district
  in    ye-ma
  latin Harib
  at    14.94 45.50
  yes   سقطت قذيفتان قرب [حريب] ولم يصب أحد.
  no    شكر المدرب الحريباوي جمهوره.

place ye-ma-al-jubah
  name  الجوبة | مديرية الجوبة
  type  district
  in    ye-ma
  latin Al Jubah
  at    15.12 45.29
  wikidata Q4117643
  yes   دوى انفجار عنيف في [الجوبة] عند الظهر.
  no    وقع المحامي الجوباوي على العقد.

place ye-ma-al-abdiyah
  name  مديرية العبدية
  shy   العبدية
  type  district
  in    ye-ma
  latin Al Abdiyah
  at    14.72 45.39
  wikidata Q4117555
  yes   انسحب الجنود من [مديرية العبدية] قبل الغروب.
  no    كتب الشاعر المديراوي قصيدة طويلة.

place ye-ma-rahabah
  name  مديرية رحبة
  shy   رحبة
  type  district
  in    ye-ma
  latin Rahabah
  at    14.95 45.09
  wikidata Q4117567
  yes   توجهت قافلة المساعدات نحو [مديرية رحبة] صباحا.
  no    فاز اللاعب المديراوي بالسباق الأخير.

place ye-ma-jabal-murad
  name  جبل مراد
  type  district
  in    ye-ma
  latin Jabal Murad
  at    15.05 45.19
  wikidata Q4117618
  yes   سيطر المسلحون على [جبل مراد] بعد معارك قصيرة.
  no    فاز اللاعب المراداوي بالسباق الأخير.

place ye-ma-majzar
  name  مديرية مجزر
  shy   مجزر
  type  district
  in    ye-ma
  latin Majzar
  at    15.83 44.79
  wikidata Q4117576
  yes   هاجم مجهولون نقطة تفتيش في [مديرية مجزر] ليلا.
  no    عزف الموسيقي المديراوي لحنا هادئا.

place ye-ma-medghal
  name  مدغل | مديرية مدغل
  type  district
  in    ye-ma
  latin Medghal
  at    15.64 45.00
  wikidata Q4117580
  yes   انقطع الماء عن [مدغل] منذ أسبوع.
  no    باع التاجر المدغلاوي متجره القديم.

place ye-ma-raghwan
  name  رغوان
  type  district
  in    ye-ma
  latin Raghwan
  at    15.79 45.07
  wikidata Q4117603
  yes   نزحت عشرات العائلات من [رغوان] باتجاه الحدود.
  no    رسم الفنان الرغواناوي لوحة جديدة.

place ye-ma-bidbadah
  name  بدبدة
  type  district
  in    ye-ma
  latin Bidbadah
  at    15.40 44.75
  wikidata Q4117653
  yes   التقى الوسطاء بشيوخ العشائر في [بدبدة].
  no    اعتذر الطبيب البدبداوي عن الحضور.

place ye-ma-al-jufaynah
  name  الجفينة
  type  quarter
  in    ye-ma
  latin Al Jufaynah
  at    15.43 45.28
  yes   أصيب مارة في [الجفينة] برصاص طائش.
  no    شكر المدرب الجفيناوي جمهوره.

place ye-ma-safir
  name  حقول صافر
  shy   صافر
  type  base
  in    ye-ma
  latin Safir
  at    15.62 45.93
  yes   فرضت الحراسة حول [حقول صافر] طوقا محكما.
  no    وقع المحامي الحقولاوي على العقد.

place ye-ma-tadawin
  name  معسكر تداوين | تداوين
  type  base
  in    ye-ma
  latin Tadawin
  at    15.50 45.30
  yes   استهدفت الصواريخ [معسكر تداوين] من جديد.
  no    كتب الشاعر المعسكراوي قصيدة طويلة.

place ye-ma-kufal
  name  معسكر كوفل
  shy   كوفل
  type  base
  in    ye-ma
  latin Kufal
  at    15.48 45.20
  yes   غادر آخر الجنود [معسكر كوفل] صباحا.
  no    فاز اللاعب المعسكراوي بالسباق الأخير.

place ye-ma-al-balaq
  name  جبل البلق | جبال البلق
  shy   البلق
  type  area
  in    ye-ma
  latin Al Balaq
  at    15.40 45.27
  yes   أطلقت القوات حملة جديدة في [جبل البلق].
  no    عزف الموسيقي البلقاوي لحنا هادئا.

place ye-ma-al-mas
  name  معسكر ماس
  type  base
  in    ye-ma
  latin Al Mas
  at    15.65 45.05
  yes   تمركزت القوة داخل [معسكر ماس] شهرا.
  no    باع التاجر المعسكراوي متجره القديم.

place ye-ma-al-jadan
  shy   الجدعان
  type  area
  in    ye-ma
  latin Al Jadan
  at    15.75 45.00
  yes   جابت فرق الإنقاذ منطقة [الجدعان] بحثا عن المفقودين.
  no    رسم الفنان الجدعاناوي لوحة جديدة.

place ye-ma-hilan
  name  جبل هيلان
  type  area
  in    ye-ma
  latin Hilan
  at    15.52 45.15
  yes   فقد الجيش الاتصال بمروحية فوق [جبل هيلان].
  no    اعتذر الطبيب الهيلاناوي عن الحضور.

place ye-mr-sayhut
  name  سيحوت
  type  town
  in    ye-mr
  latin Sayhut
  at    15.21 51.25
  yes   دفن الأهالي قتلاهم في [سيحوت] أمس.
  no    شكر المدرب السيحوتاوي جمهوره.

place ye-mr-qishn
  name  قشن
  type  town
  in    ye-mr
  latin Qishn
  at    15.70 51.32
  wikidata Q4117812
  yes   وصل فريق الإغاثة إلى [قشن] مع الفجر.
  no    وقع المحامي القشناوي على العقد.

place ye-mr-hawf
  name  مديرية حوف
  shy   حوف
  type  district
  in    ye-mr
  latin Hawf
  at    16.70 52.82
  wikidata Q4117695
  yes   قطع السيل الطريق المؤدي إلى [مديرية حوف].
  no    كتب الشاعر المديراوي قصيدة طويلة.

place ye-mr-shahan
  name  منفذ شحن | مديرية شحن
  shy   شحن
  type  town
  in    ye-mr
  latin Shahan
  at    17.76 52.49
  yes   انسحب الجنود من [منفذ شحن] قبل الغروب.
  no    كتب الشاعر المنفذاوي قصيدة طويلة.

place ye-mr-nishtun
  name  نشطون | ميناء نشطون
  type  town
  in    ye-mr
  latin Nishtun
  at    15.82 52.20
  yes   توجهت قافلة المساعدات نحو [نشطون] صباحا.
  no    فاز اللاعب النشطوناوي بالسباق الأخير.

place ye-mr-sarfait
  name  منفذ صرفيت | صرفيت
  type  village
  in    ye-mr
  latin Sarfait
  at    16.67 53.10
  yes   عثر الرعاة على لغم خارج [منفذ صرفيت].
  no    عزف الموسيقي المنفذاوي لحنا هادئا.

place ye-mw-mahwit
  name  مدينة المحويت
  shy   المحويت
  type  city
  in    ye-mw
  latin Mahwit
  at    15.47 43.55
  wikidata Q310622
  yes   أغلقت الأسواق أبوابها في [مدينة المحويت] حدادا.
  no    باع التاجر المحويتاوي متجره القديم.

place ye-mw-at-tawilah
  name  مديرية الطويلة اليمنية
  type  town
  in    ye-mw
  latin At Tawilah
  at    15.44 43.77
  wikidata Q4812416
  yes   قالت الشرطة إنها فتشت منازل في [مديرية الطويلة اليمنية].
  no    رسم الفنان المديراوي لوحة جديدة.

place ye-mw-shibam-kawkaban
  name  شبام كوكبان | كوكبان
  type  town
  in    ye-mw
  latin Shibam Kawkaban
  at    15.50 43.84
  wikidata Q4117372
  yes   عاد الهدوء إلى [شبام كوكبان] بعد يومين.
  no    اعتذر الطبيب الشباماوي عن الحضور.

place ye-mw-milhan
  name  ملحان
  type  district
  in    ye-mw
  latin Milhan
  at    15.32 43.33
  wikidata Q6851806
  yes   دفن الأهالي قتلاهم في [ملحان] أمس.
  no    شكر المدرب الملحاناوي جمهوره.

place ye-mw-hufash
  name  حفاش
  type  district
  in    ye-mw
  latin Hufash
  at    15.37 43.43
  wikidata Q4117243
  yes   وصل فريق الإغاثة إلى [حفاش] مع الفجر.
  no    وقع المحامي الحفاشاوي على العقد.

place ye-ra-al-jabin
  shy   الجبين
  type  district
  in    ye-ra
  latin Al Jabin
  at    14.69 43.62
  wikidata Q4117615
  yes   قطع السيل الطريق المؤدي إلى مديرية [الجبين].
  no    كتب الشاعر الجبيناوي قصيدة طويلة.

place ye-ra-kusmah
  name  كسمة
  type  district
  in    ye-ra
  latin Kusmah
  at    14.55 43.68
  wikidata Q1884237
  yes   سيطر المسلحون على [كسمة] بعد معارك قصيرة.
  no    فاز اللاعب الكسماوي بالسباق الأخير.

place ye-sa-hadda
  name  حي حدة
  shy   حدة
  type  quarter
  in    ye-sa
  latin Hadda
  at    15.31 44.19
  yes   اندلعت اشتباكات في [حي حدة] بعد العشاء.
  no    عزف الموسيقي الحداوي لحنا هادئا.

place ye-sa-bani-al-harith
  name  بني الحارث
  type  district
  in    ye-sa
  latin Bani al Harith
  at    15.47 44.21
  yes   انقطع الماء عن [بني الحارث] منذ أسبوع.
  no    باع التاجر البناوي متجره القديم.

place ye-sa-faj-attan
  name  فج عطان | جبل عطان
  shy   عطان
  type  quarter
  in    ye-sa
  latin Faj Attan
  at    15.30 44.16
  yes   انفجرت سيارة في [فج عطان] قبل الظهر.
  no    رسم الفنان الفجاوي لوحة جديدة.

place ye-sa-nuqum
  name  جبل نقم
  shy   نقم
  type  area
  in    ye-sa
  latin Nuqum
  at    15.35 44.25
  yes   فقد الجيش الاتصال بمروحية فوق [جبل نقم].
  no    اعتذر الطبيب النقماوي عن الحضور.

place ye-sa-al-jiraf
  name  حي الجراف
  shy   الجراف
  type  quarter
  in    ye-sa
  latin Al Jiraf
  at    15.40 44.20
  yes   رفع السكان السواتر في [حي الجراف] خوفا من القصف.
  no    شكر المدرب الجرافاوي جمهوره.

place ye-sa-shuub
  name  مديرية شعوب | حي شعوب
  shy   شعوب
  type  quarter
  in    ye-sa
  latin Shuub
  at    15.38 44.22
  yes   اندلعت اشتباكات في [مديرية شعوب] بعد العشاء.
  no    وقع المحامي المديراوي على العقد.

place ye-sa-as-sabeen
  name  مديرية السبعين | ميدان السبعين
  shy   السبعين
  type  quarter
  in    ye-sa
  latin As Sabeen
  at    15.31 44.21
  yes   رفع السكان السواتر في [مديرية السبعين] خوفا من القصف.
  no    وقع المحامي المديراوي على العقد.

place ye-sa-al-hassaba
  name  حي الحصبة
  shy   الحصبة
  type  quarter
  in    ye-sa
  latin Al Hassaba
  at    15.38 44.20
  yes   اندلعت اشتباكات في [حي الحصبة] بعد العشاء.
  no    كتب الشاعر الحصباوي قصيدة طويلة.

place ye-sa-dar-al-rais
  name  جبل النهدين
  shy   النهدين
  type  quarter
  in    ye-sa
  latin Dar al Rais
  at    15.28 44.22
  yes   أصيب مارة في [جبل النهدين] برصاص طائش.
  no    فاز اللاعب النهديناوي بالسباق الأخير.

place ye-sa-ad-daylami
  name  قاعدة الديلمي | مطار صنعاء | مطار صنعاء الدولي
  type  base
  in    ye-sa
  latin Ad Daylami
  at    15.48 44.22
  yes   فرضت الحراسة حول [قاعدة الديلمي] طوقا محكما.
  no    عزف الموسيقي الديلماوي لحنا هادئا.

place ye-sa-hizyaz
  name  حزيز
  type  quarter
  in    ye-sa
  latin Hizyaz
  at    15.25 44.25
  yes   فتش الجنود بيوتا في [حزيز] فجرا.
  no    باع التاجر الحزيزاوي متجره القديم.

place ye-sa-as-subaha
  name  منطقة الصباحة
  shy   الصباحة
  type  quarter
  in    ye-sa
  latin As Subaha
  at    15.38 44.10
  yes   رفع السكان السواتر في [منطقة الصباحة] خوفا من القصف.
  no    رسم الفنان المنطقاوي لوحة جديدة.

place ye-sa-bayt-baws
  name  بيت بوس
  type  village
  in    ye-sa
  latin Bayt Baws
  at    15.27 44.18
  yes   التقى الوسطاء بشيوخ العشائر في [بيت بوس].
  no    اعتذر الطبيب البيتاوي عن الحضور.

place ye-sd-saada
  name  صعدة
  type  city
  in    ye-sd
  latin Saada
  at    16.94 43.76
  wikidata Q991395
  yes   سقطت قذيفتان قرب [صعدة] ولم يصب أحد.
  no    شكر المدرب الصعداوي جمهوره.

place ye-sd-baqim
  name  باقم
  type  district
  in    ye-sd
  latin Baqim
  at    17.38 43.46
  wikidata Q4117547
  yes   دوى انفجار عنيف في [باقم] عند الظهر.
  no    وقع المحامي الباقماوي على العقد.

place ye-sd-majz
  name  مديرية مجز
  shy   مجز
  type  district
  in    ye-sd
  latin Majz
  at    17.09 43.51
  wikidata Q4117546
  yes   انسحب الجنود من [مديرية مجز] قبل الغروب.
  no    كتب الشاعر المديراوي قصيدة طويلة.

place ye-sd-saqayn
  shy   ساقين
  type  district
  in    ye-sd
  latin Saqayn
  at    16.87 43.45
  wikidata Q4117500
  yes   توجهت قافلة المساعدات نحو مديرية [ساقين] صباحا.
  no    فاز اللاعب الساقيناوي بالسباق الأخير.

place ye-sd-sahar
  name  مديرية سحار
  shy   سحار
  type  district
  in    ye-sd
  latin Sahar
  at    16.90 43.70
  wikidata Q1884209
  yes   عثر الرعاة على لغم خارج [مديرية سحار].
  no    عزف الموسيقي المديراوي لحنا هادئا.

place ye-sd-as-safra
  name  مديرية الصفراء
  shy   الصفراء
  type  district
  in    ye-sd
  latin As Safra
  at    17.01 43.86
  wikidata Q4117492
  yes   أغلقت الأسواق أبوابها في [مديرية الصفراء] حدادا.
  no    باع التاجر المديراوي متجره القديم.

place ye-sd-adh-dhaher
  name  مديرية الظاهر
  shy   الظاهر
  type  district
  in    ye-sd
  latin Adh Dhaher
  at    16.70 43.10
  yes   قالت الشرطة إنها فتشت منازل في [مديرية الظاهر].
  no    رسم الفنان المديراوي لوحة جديدة.

place ye-sd-monabbih
  name  مديرية منبه
  shy   منبه
  type  district
  in    ye-sd
  latin Monabbih
  at    17.17 43.28
  wikidata Q4117482
  yes   عاد الهدوء إلى [مديرية منبه] بعد يومين.
  no    اعتذر الطبيب المديراوي عن الحضور.

place ye-sd-qatabir
  name  قطابر
  type  district
  in    ye-sd
  latin Qatabir
  at    17.34 43.33
  wikidata Q283304
  yes   دفن الأهالي قتلاهم في [قطابر] أمس.
  no    شكر المدرب القطابراوي جمهوره.

place ye-sd-ghamr
  name  مديرية غمر
  shy   غمر
  type  district
  in    ye-sd
  latin Ghamr
  at    16.98 43.32
  wikidata Q4117613
  yes   سقطت قذيفتان قرب [مديرية غمر] ولم يصب أحد.
  no    شكر المدرب المديراوي جمهوره.

place ye-sd-al-hashwah
  name  مديرية الحشوة
  shy   الحشوة
  type  district
  in    ye-sd
  latin Al Hashwah
  at    16.89 44.27
  wikidata Q4117593
  yes   دوى انفجار عنيف في [مديرية الحشوة] عند الظهر.
  no    وقع المحامي المديراوي على العقد.

place ye-sd-marran
  name  جبال مران | جبل مران
  shy   مران
  type  area
  in    ye-sd
  latin Marran
  at    16.75 43.35
  yes   قصفت الطائرات مواقع في [جبال مران] عند الفجر.
  no    كتب الشاعر الجبالاوي قصيدة طويلة.

place ye-sd-kahlan
  name  معسكر كهلان
  type  base
  in    ye-sd
  latin Kahlan
  at    16.93 43.75
  yes   تمركزت القوة داخل [معسكر كهلان] شهرا.
  no    فاز اللاعب المعسكراوي بالسباق الأخير.

place ye-sd-al-malahidh
  name  الملاحيظ
  type  village
  in    ye-sd
  latin Al Malahidh
  at    16.65 43.15
  yes   عثر الرعاة على لغم خارج [الملاحيظ].
  no    عزف الموسيقي الملاحيظاوي لحنا هادئا.

place ye-sh-habban
  name  مديرية حبان
  shy   حبان
  type  district
  in    ye-sh
  latin Habban
  at    14.29 47.14
  wikidata Q3125264
  yes   أغلقت الأسواق أبوابها في [مديرية حبان] حدادا.
  no    باع التاجر المديراوي متجره القديم.

place ye-sh-nisab
  name  نصاب اليمنية | مديرية نصاب
  shy   نصاب
  type  town
  in    ye-sh
  latin Nisab
  at    14.53 46.45
  wikidata Q4117809
  yes   قالت الشرطة إنها فتشت منازل في [نصاب اليمنية].
  no    رسم الفنان النصاباوي لوحة جديدة.

place ye-sh-ar-rawdah
  name  مديرية الروضة
  shy   الروضة
  type  district
  in    ye-sh
  latin Ar Rawdah
  at    14.50 47.27
  wikidata Q10734682
  yes   عاد الهدوء إلى [مديرية الروضة] بعد يومين.
  no    اعتذر الطبيب المديراوي عن الحضور.

place ye-sh-mayfaa
  name  ميفعة
  type  district
  in    ye-sh
  latin Mayfaa
  at    14.40 47.74
  wikidata Q4117822
  yes   دفن الأهالي قتلاهم في [ميفعة] أمس.
  no    شكر المدرب الميفعاوي جمهوره.

place ye-sh-as-said
  name  مديرية الصعيد
  shy   الصعيد
  type  district
  in    ye-sh
  latin As Said
  at    14.30 46.90
  wikidata Q4118418
  yes   وصل فريق الإغاثة إلى [مديرية الصعيد] مع الفجر.
  no    وقع المحامي المديراوي على العقد.

place ye-sh-rudum
  name  رضوم
  type  district
  in    ye-sh
  latin Rudum
  at    14.04 47.84
  wikidata Q4117802
  yes   قطع السيل الطريق المؤدي إلى [رضوم].
  no    كتب الشاعر الرضوماوي قصيدة طويلة.

place ye-sh-ain
  name  مديرية عين
  shy   عين
  type  district
  in    ye-sh
  latin Ain
  at    14.95 45.60
  wikidata Q4117782
  yes   سيطر المسلحون على [مديرية عين] بعد معارك قصيرة.
  no    فاز اللاعب المديراوي بالسباق الأخير.

place ye-sh-azzan
  name  عزان
  type  town
  in    ye-sh
  latin Azzan
  at    14.33 47.46
  yes   هاجم مجهولون نقطة تفتيش في [عزان] ليلا.
  no    عزف الموسيقي العزاناوي لحنا هادئا.

place ye-sh-balhaf
  name  بلحاف | ميناء بلحاف
  type  town
  in    ye-sh
  latin Balhaf
  at    13.97 48.17
  yes   انقطع الماء عن [بلحاف] منذ أسبوع.
  no    باع التاجر البلحافاوي متجره القديم.

place ye-sh-al-uqlah
  name  العقلة | حقول العقلة
  type  village
  in    ye-sh
  latin Al Uqlah
  at    15.00 46.60
  yes   نزحت عشرات العائلات من [العقلة] باتجاه الحدود.
  no    رسم الفنان العقلاوي لوحة جديدة.

place ye-sh-hatib
  name  مديرية حطيب
  shy   حطيب
  type  district
  in    ye-sh
  latin Hatib
  at    14.18 46.44
  wikidata Q4117727
  yes   التقى الوسطاء بشيوخ العشائر في [مديرية حطيب].
  no    اعتذر الطبيب المديراوي عن الحضور.

place ye-sh-merkhah-al-ulya
  name  مرخة العليا
  type  district
  in    ye-sh
  latin Merkhah Al Ulya
  at    14.48 45.93
  wikidata Q4117780
  yes   عاد الهدوء إلى [مرخة العليا] بعد يومين.
  no    اعتذر الطبيب المرخاوي عن الحضور.

place ye-sh-merkhah-as-sufla
  name  مرخة السفلى
  type  district
  in    ye-sh
  latin Merkhah As Sufla
  at    14.70 46.16
  wikidata Q4118417
  yes   دفن الأهالي قتلاهم في [مرخة السفلى] أمس.
  no    شكر المدرب المرخاوي جمهوره.

place ye-sh-jardan
  name  جردان
  type  district
  in    ye-sh
  latin Jardan
  at    15.19 46.73
  wikidata Q4118423
  yes   وصل فريق الإغاثة إلى [جردان] مع الفجر.
  no    وقع المحامي الجرداناوي على العقد.

place ye-sh-arma
  name  مديرية عرماء
  shy   عرماء
  type  district
  in    ye-sh
  latin Arma
  at    15.41 47.23
  wikidata Q4792482
  yes   قطع السيل الطريق المؤدي إلى [مديرية عرماء].
  no    كتب الشاعر المديراوي قصيدة طويلة.

place ye-sh-al-houta-shabwah
  name  حوطة شبوة
  type  village
  in    ye-sh
  latin Al Houta Shabwah
  at    14.37 47.35
  yes   سيطر المسلحون على [حوطة شبوة] بعد معارك قصيرة.
  no    فاز اللاعب الحوطاوي بالسباق الأخير.

place ye-sh-al-musaynia
  name  المصينعة
  type  village
  in    ye-sh
  latin Al Musaynia
  at    14.40 47.20
  yes   هاجم مجهولون نقطة تفتيش في [المصينعة] ليلا.
  no    عزف الموسيقي المصينعاوي لحنا هادئا.

place ye-sn-bani-hushaysh
  name  بني حشيش
  type  district
  in    ye-sn
  latin Bani Hushaysh
  at    15.45 44.38
  wikidata Q4117336
  yes   انقطع الماء عن [بني حشيش] منذ أسبوع.
  no    باع التاجر البناوي متجره القديم.

place ye-sn-bani-matar
  name  بني مطر
  type  district
  in    ye-sn
  latin Bani Matar
  at    15.21 44.05
  wikidata Q4117326
  yes   نزحت عشرات العائلات من [بني مطر] باتجاه الحدود.
  no    رسم الفنان البناوي لوحة جديدة.

place ye-sn-hamdan
  name  همدان اليمنية | مديرية همدان
  shy   همدان
  type  district
  in    ye-sn
  latin Hamdan
  at    15.51 44.06
  wikidata Q4117299
  yes   التقى الوسطاء بشيوخ العشائر في [همدان اليمنية].
  no    اعتذر الطبيب الهمداناوي عن الحضور.

place ye-sn-bilad-ar-rus
  name  بلاد الروس
  type  district
  in    ye-sn
  latin Bilad Ar Rus
  at    15.04 44.25
  wikidata Q4907490
  yes   سقطت قذيفتان قرب [بلاد الروس] ولم يصب أحد.
  no    شكر المدرب البلاداوي جمهوره.

place ye-sn-manakhah
  name  مناخة
  type  district
  in    ye-sn
  latin Manakhah
  at    15.07 43.69
  wikidata Q1010798
  yes   دوى انفجار عنيف في [مناخة] عند الظهر.
  no    وقع المحامي المناخاوي على العقد.

place ye-sn-jihanah
  name  جحانة
  type  district
  in    ye-sn
  latin Jihanah
  at    15.19 44.52
  wikidata Q4117339
  yes   انسحب الجنود من [جحانة] قبل الغروب.
  no    كتب الشاعر الجحاناوي قصيدة طويلة.

place ye-sn-al-haymah-ad-dakhiliyah
  name  الحيمة الداخلية
  type  district
  in    ye-sn
  latin Al Haymah Ad Dakhiliyah
  at    15.27 43.84
  wikidata Q4118988
  yes   توجهت قافلة المساعدات نحو [الحيمة الداخلية] صباحا.
  no    فاز اللاعب الحيماوي بالسباق الأخير.

place ye-sn-al-haymah-al-kharijiyah
  name  الحيمة الخارجية
  type  district
  in    ye-sn
  latin Al Haymah Al Kharijiyah
  at    15.03 43.85
  wikidata Q4117232
  yes   عثر الرعاة على لغم خارج [الحيمة الخارجية].
  no    عزف الموسيقي الحيماوي لحنا هادئا.

place ye-sn-khawlan-at-tiyal
  name  خولان الطيال
  type  district
  in    ye-sn
  latin Khawlan At Tiyal
  at    15.15 44.60
  yes   أغلقت الأسواق أبوابها في [خولان الطيال] حدادا.
  no    باع التاجر الخولاناوي متجره القديم.

place ye-sn-naqil-bin-ghaylan
  name  نقيل بن غيلان
  type  area
  in    ye-sn
  latin Naqil bin Ghaylan
  at    15.62 44.53
  yes   جابت فرق الإنقاذ [نقيل بن غيلان] بحثا عن المفقودين.
  no    رسم الفنان النقيلاوي لوحة جديدة.

place ye-sn-farda-nihm
  name  فرضة نهم
  type  area
  in    ye-sn
  latin Farda Nihm
  at    15.75 44.75
  yes   جابت فرق الإنقاذ [فرضة نهم] بحثا عن المفقودين.
  no    رسم الفنان الفرضاوي لوحة جديدة.

place ye-sn-as-samaa
  name  معسكر الصمع
  type  base
  in    ye-sn
  latin As Samaa
  at    15.60 44.33
  yes   فرضت الحراسة حول [معسكر الصمع] طوقا محكما.
  no    اعتذر الطبيب المعسكراوي عن الحضور.

place ye-sn-as-silw-mountain
  name  جبل النبي شعيب
  type  area
  in    ye-sn
  latin As Silw Mountain
  at    15.32 44.05
  yes   انتشرت الدوريات في [جبل النبي شعيب] منذ الصباح.
  no    شكر المدرب الشعيباوي جمهوره.

place ye-su-qulensya
  name  قلنسية
  type  town
  in    ye-su
  latin Qulensya
  at    12.69 53.49
  wikidata Q12233488
  yes   دوى انفجار عنيف في [قلنسية] عند الظهر.
  no    وقع المحامي القلنساوي على العقد.

place ye-ta-taizz
  name  تعز
  type  city
  in    ye-ta
  latin Taizz
  at    13.58 44.02
  wikidata Q466216
  yes   انسحب الجنود من [تعز] قبل الغروب.
  no    كتب الشاعر التعزاوي قصيدة طويلة.

place ye-ta-at-taiziyah
  name  مديرية التعزية
  shy   التعزية
  type  district
  in    ye-ta
  latin At Taiziyah
  at    13.65 44.05
  yes   توجهت قافلة المساعدات نحو [مديرية التعزية] صباحا.
  no    فاز اللاعب المديراوي بالسباق الأخير.

place ye-ta-sabir-al-mawadim
  name  صبر الموادم
  type  district
  in    ye-ta
  latin Sabir Al Mawadim
  at    13.53 44.05
  wikidata Q4118385
  yes   عثر الرعاة على لغم خارج [صبر الموادم].
  no    عزف الموسيقي الصبراوي لحنا هادئا.

place ye-ta-mashraa-wa-hadnan
  name  مشرعة وحدنان | مشرعة
  shy   حدنان
  type  district
  in    ye-ta
  latin Mashraa Wa Hadnan
  at    13.54 44.00
  wikidata Q4118869
  yes   أغلقت الأسواق أبوابها في [مشرعة وحدنان] حدادا.
  no    باع التاجر المشرعاوي متجره القديم.

place ye-ta-al-misrakh
  name  المسراخ
  type  district
  in    ye-ta
  latin Al Misrakh
  at    13.47 44.04
  wikidata Q4118993
  yes   قالت الشرطة إنها فتشت منازل في [المسراخ].
  no    رسم الفنان المسراخاوي لوحة جديدة.

place ye-ta-jabal-habashy
  name  جبل حبشي
  type  district
  in    ye-ta
  latin Jabal Habashy
  at    13.47 43.88
  wikidata Q4119006
  yes   عاد الهدوء إلى [جبل حبشي] بعد يومين.
  no    اعتذر الطبيب الحبشاوي عن الحضور.

place ye-ta-maqbanah
  name  مقبنة
  type  district
  in    ye-ta
  latin Maqbanah
  at    13.62 43.67
  wikidata Q4118981
  yes   دفن الأهالي قتلاهم في [مقبنة] أمس.
  no    شكر المدرب المقبناوي جمهوره.

place ye-ta-mawza
  name  موزع اليمنية | مديرية موزع
  shy   موزع
  type  district
  in    ye-ta
  latin Mawza
  at    13.38 43.61
  wikidata Q4118996
  yes   وصل فريق الإغاثة إلى [موزع اليمنية] مع الفجر.
  no    وقع المحامي الموزعاوي على العقد.

place ye-ta-al-waziiyah
  name  الوازعية
  type  district
  in    ye-ta
  latin Al Waziiyah
  at    13.18 43.73
  wikidata Q4117685
  yes   قطع السيل الطريق المؤدي إلى [الوازعية].
  no    كتب الشاعر الوازعاوي قصيدة طويلة.

place ye-ta-ash-shamayatayn
  name  الشمايتين
  type  district
  in    ye-ta
  latin Ash Shamayatayn
  at    13.18 43.98
  wikidata Q4165477
  yes   سيطر المسلحون على [الشمايتين] بعد معارك قصيرة.
  no    فاز اللاعب الشمايتيناوي بالسباق الأخير.

place ye-ta-at-turbah
  name  مدينة التربة
  shy   التربة
  type  town
  in    ye-ta
  latin At Turbah
  at    13.21 44.12
  yes   هاجم مجهولون نقطة تفتيش في [مدينة التربة] ليلا.
  no    عزف الموسيقي الترباوي لحنا هادئا.

place ye-ta-al-maafer
  name  مديرية المعافر
  shy   المعافر
  type  district
  in    ye-ta
  latin Al Maafer
  at    13.37 43.93
  wikidata Q4117693
  yes   انقطع الماء عن [مديرية المعافر] منذ أسبوع.
  no    باع التاجر المديراوي متجره القديم.

place ye-ta-sama
  name  مديرية سامع
  shy   سامع
  type  district
  in    ye-ta
  latin Sama
  at    13.38 44.12
  wikidata Q7408406
  yes   أغلقت الأسواق أبوابها في [مديرية سامع] حدادا.
  no    باع التاجر المديراوي متجره القديم.

place ye-ta-as-silw
  name  مديرية الصلو | الصلو
  type  district
  in    ye-ta
  latin As Silw
  at    13.33 44.30
  wikidata Q4118425
  yes   قالت الشرطة إنها فتشت منازل في [مديرية الصلو].
  no    رسم الفنان المديراوي لوحة جديدة.

place ye-ta-hayfan
  name  حيفان
  type  district
  in    ye-ta
  latin Hayfan
  at    13.29 44.26
  wikidata Q4118985
  yes   عاد الهدوء إلى [حيفان] بعد يومين.
  no    اعتذر الطبيب الحيفاناوي عن الحضور.

place ye-ta-dimnat-khadir
  name  دمنة خدير | خدير | الدمنة
  type  district
  in    ye-ta
  latin Dimnat Khadir
  at    13.45 44.32
  wikidata Q4118319
  yes   دفن الأهالي قتلاهم في [دمنة خدير] أمس.
  no    شكر المدرب الدمناوي جمهوره.

place ye-ta-sharab-ar-rawnah
  name  شرعب الرونة
  type  district
  in    ye-ta
  latin Shara'b Ar Rawnah
  at    13.73 43.77
  wikidata Q4120339
  yes   وصل فريق الإغاثة إلى [شرعب الرونة] مع الفجر.
  no    وقع المحامي الشرعباوي على العقد.

place ye-ta-sharab-as-salam
  name  شرعب السلام
  type  district
  in    ye-ta
  latin Shara'b As Salam
  at    13.78 43.89
  wikidata Q4120340
  yes   قطع السيل الطريق المؤدي إلى [شرعب السلام].
  no    كتب الشاعر الشرعباوي قصيدة طويلة.

place ye-ta-sharab
  name  شرعب
  type  area
  in    ye-ta
  latin Shara'b
  at    13.80 43.95
  yes   اختبأ الفارون في [شرعب] أياما.
  no    فاز اللاعب الشرعباوي بالسباق الأخير.

place ye-ta-salh
  name  مديرية صالة
  shy   صالة
  type  district
  in    ye-ta
  latin Salh
  at    13.58 44.04
  wikidata Q4117815
  yes   هاجم مجهولون نقطة تفتيش في [مديرية صالة] ليلا.
  no    عزف الموسيقي المديراوي لحنا هادئا.

place ye-ta-al-hawban
  name  الحوبان
  type  quarter
  in    ye-ta
  latin Al Hawban
  at    13.61 44.08
  yes   فتش الجنود بيوتا في [الحوبان] فجرا.
  no    باع التاجر الحوباناوي متجره القديم.

place ye-ta-ad-dabab
  name  وادي الضباب | منطقة الضباب
  shy   الضباب
  type  area
  in    ye-ta
  latin Ad Dabab
  at    13.52 43.97
  yes   جابت فرق الإنقاذ [وادي الضباب] بحثا عن المفقودين.
  no    رسم الفنان الضباباوي لوحة جديدة.

place ye-ta-al-waash
  name  جبل الوعش | الوعش
  type  area
  in    ye-ta
  latin Al Waash
  at    13.60 43.98
  yes   فقد الجيش الاتصال بمروحية فوق [جبل الوعش].
  no    اعتذر الطبيب الوعشاوي عن الحضور.

place ye-ta-al-jahmaliya
  name  الجحملية
  type  quarter
  in    ye-ta
  latin Al Jahmaliya
  at    13.57 44.04
  yes   أصيب مارة في [الجحملية] برصاص طائش.
  no    شكر المدرب الجحملاوي جمهوره.

place ye-ta-usayfira
  name  عصيفرة
  type  quarter
  in    ye-ta
  latin Usayfira
  at    13.60 44.01
  yes   انفجرت سيارة في [عصيفرة] قبل الظهر.
  no    وقع المحامي العصيفراوي على العقد.

place ye-ta-jabal-jarra
  name  جبل جرة
  type  area
  in    ye-ta
  latin Jabal Jarra
  at    13.59 44.00
  yes   قصفت الطائرات مواقع في [جبل جرة] عند الفجر.
  no    كتب الشاعر الجراوي قصيدة طويلة.

place ye-ta-al-arus
  name  جبل العروس
  type  area
  in    ye-ta
  latin Al Arus
  at    13.52 44.05
  yes   اختبأ الفارون في [جبل العروس] أياما.
  no    فاز اللاعب العروساوي بالسباق الأخير.

place ye-ta-al-dhabab-camp-khalid
  name  معسكر خالد بن الوليد
  type  base
  in    ye-ta
  latin Al Dhabab Camp Khalid
  at    13.37 43.55
  yes   هبطت طائرتان في [معسكر خالد بن الوليد] بعد منتصف الليل.
  no    عزف الموسيقي المعسكراوي لحنا هادئا.

place ye-ta-yakhtul
  shy   يختل
  type  village
  in    ye-ta
  latin Yakhtul
  at    13.43 43.28
  yes   هاجم مجهولون نقطة تفتيش في قرية [يختل] ليلا.
  no    عزف الموسيقي اليختلاوي لحنا هادئا.

place ye-ta-al-barh
  name  البرح
  type  town
  in    ye-ta
  latin Al Barh
  at    13.43 43.70
  yes   انقطع الماء عن [البرح] منذ أسبوع.
  no    باع التاجر البرحاوي متجره القديم.

place ye-ta-mafraq-al-mokha
  name  مفرق المخا
  type  village
  in    ye-ta
  latin Mafraq al Mokha
  at    13.40 43.50
  yes   نزحت عشرات العائلات من [مفرق المخا] باتجاه الحدود.
  no    رسم الفنان المفرقاوي لوحة جديدة.

place ye-ta-mayun
  name  جزيرة ميون | ميون
  type  area
  in    ye-ta
  latin Mayun
  at    12.65 43.42
  yes   فقد الجيش الاتصال بمروحية فوق [جزيرة ميون].
  no    اعتذر الطبيب الجزيراوي عن الحضور.

place ye-ta-al-shaqab
  name  الشقب
  type  village
  in    ye-ta
  latin Al Shaqab
  at    13.50 44.08
  yes   سقطت قذيفتان قرب [الشقب] ولم يصب أحد.
  no    شكر المدرب الشقباوي جمهوره.

place ye-ta-najd-qusaym
  name  نجد قسيم
  type  village
  in    ye-ta
  latin Najd Qusaym
  at    13.45 44.00
  yes   دوى انفجار عنيف في [نجد قسيم] عند الظهر.
  no    وقع المحامي النجداوي على العقد.

place ye-ta-cairo-castle
  name  قلعة القاهرة
  type  quarter
  in    ye-ta
  latin Cairo Castle
  at    13.57 44.02
  yes   اندلعت اشتباكات في [قلعة القاهرة] بعد العشاء.
  no    كتب الشاعر القلعاوي قصيدة طويلة.

place sa-02-qunfudhah
  name  القنفذة | محافظة القنفذة
  type  town
  in    sa-02
  latin Al Qunfudhah
  at    19.13 41.08
  yes   أرسل المصور صوره من [القنفذة] قبل أيام.
  no    اختبأ القنفذ تحت الشجرة.

place sa-02-lith
  name  محافظة الليث | مدينة الليث
  type  town
  in    sa-02
  latin Al Lith
  at    20.15 40.27
  yes   خرجت مسيرة صامتة في [محافظة الليث] ظهرا.
  no    زأر ليث في الغابة.

place sa-02-ranyah
  name  رنية | محافظة رنية
  type  town
  in    sa-02
  latin Ranyah
  at    21.26 42.85
  yes   تعطلت حركة السير قرب [رنية] بسبب العاصفة.
  no    رن الجرس عند الظهر.

place sa-02-adham
  name  محافظة أضم
  type  town
  in    sa-02
  latin Adham
  at    20.47 40.95
  yes   هبطت المروحية قرب [محافظة أضم] عند الغروب.
  no    ضم القائد الجنود إليه.

place sa-02-jumum
  name  الجموم | محافظة الجموم
  type  town
  in    sa-02
  latin Al Jumum
  at    21.62 39.70
  yes   نقل المصابون إلى [الجموم] على عجل.
  no    جم غفير من الناس.

place sa-02-khulais
  name  خليص | محافظة خليص
  type  town
  in    sa-02
  latin Khulais
  at    22.15 39.34
  yes   أقيمت خيام للعائلات في [خليص] هذا الشتاء.
  no    خلص الطباخ من عمله.

place sa-02-muzdalifah
  name  مزدلفة
  type  area
  in    sa-02
  latin Muzdalifah
  at    21.39 39.94
  yes   لم يصل البريد إلى [مزدلفة] منذ الأحد.
  no    زلف الراكب إلى المنصة.

place sa-02-shafa
  name  منطقة الشفا | الشفا بالطائف
  type  town
  in    sa-02
  latin Ash Shafa
  at    21.07 40.31
  yes   انقطع التيار عن [منطقة الشفا] ساعتين.
  no    شفا الله المريض.

place sa-02-hada
  name  منطقة الهدا | الهدا بالطائف
  type  town
  in    sa-02
  latin Al Hada
  at    21.37 40.28
  yes   التقى المندوبان في [منطقة الهدا] بعيدا عن الكاميرات.
  no    هدأ الطفل ونام.

place sa-02-kaec
  name  مدينة الملك عبدالله الاقتصادية | مدينة الملك عبد الله الاقتصادية
  type  town
  in    sa-02
  latin King Abdullah Economic City
  at    22.40 39.13
  yes   شوهد الدخان فوق [مدينة الملك عبدالله الاقتصادية] صباحا.
  no    وصل الملك إلى القصر مساء.

place sa-02-kilo
  name  محافظة ميسان
  type  town
  in    sa-02
  latin Maysan
  at    20.77 40.83
  yes   تجمع الأهالي في [محافظة ميسان] بعد الصلاة.
  no    مسا الخير يا جار.

place sa-09-baish
  name  محافظة بيش | مدينة بيش
  type  town
  in    sa-09
  latin Baish
  at    17.37 42.54
  yes   وصلت بعثة الإغاثة إلى [محافظة بيش] مساء.
  no    باش الناس للضيف.

place sa-09-rayth
  name  الريث | جبال الريث
  type  town
  in    sa-09
  latin Ar Rayth
  at    17.67 42.83
  yes   دوت صفارات الإنذار في [الريث] ليلا.
  no    تريث السائق قليلا.

place sa-09-hashr
  name  جبال الحشر
  type  area
  in    sa-09
  latin Jabal al-Hashr
  at    17.45 43.04
  yes   قال شاهد إن الحافلة غادرت [جبال الحشر] عند الفجر.
  no    حشر الزبون نفسه في الزحام.

place sa-09-damad
  name  محافظة ضمد
  type  town
  in    sa-09
  latin Damad
  at    17.11 42.78
  yes   اجتمع الوسطاء في [محافظة ضمد] للمرة الثالثة.
  no    ضمد الطبيب الجرح.

place sa-09-darb
  name  محافظة الدرب
  type  town
  in    sa-09
  latin Ad Darb
  at    17.72 42.25
  yes   عاد الفريق الطبي من [محافظة الدرب] قبل الظهر.
  no    عبر القطيع الدرب الضيق.

place sa-09-harub
  name  محافظة هروب
  type  town
  in    sa-09
  latin Harub
  at    17.35 42.88
  yes   نزلت الثلوج على [محافظة هروب] طوال النهار.
  no    أحبط الحراس هروب السجين.

place sa-09-had
  name  الحد الجنوبي
  type  area
  in    sa
  latin southern border of Saudi Arabia
  at    17.2 43.5
  yes   فتحت السلطات تحقيقا في [الحد الجنوبي] بعد الحريق.
  no    حد التاجر أسعاره.

place sa-14-balqarn
  name  بلقرن | محافظة بلقرن
  type  town
  in    sa-14
  latin Balqarn
  at    19.68 41.95
  yes   أرسل المصور صوره من [بلقرن] قبل أيام.
  no    بلغ القرن نهايته.

place sa-14-rijal-alma
  name  رجال ألمع | محافظة رجال ألمع
  type  town
  in    sa-14
  latin Rijal Almaa
  at    18.21 42.27
  yes   خرجت مسيرة صامتة في [رجال ألمع] ظهرا.
  no    لمع رجال الحي صورتهم.

place sa-14-tathlith
  name  محافظة تثليث
  type  town
  in    sa-14
  latin Tathlith
  at    19.53 43.52
  yes   تعطلت حركة السير قرب [محافظة تثليث] بسبب العاصفة.
  no    ثلث الأرض مزروع.

place sa-14-tanomah
  name  تنومة
  type  town
  in    sa-14
  latin Tanomah
  at    18.93 42.17
  yes   هبطت المروحية قرب [تنومة] عند الغروب.
  no    تنام القرية باكرا.

place sa-14-bariq
  name  محافظة بارق
  type  town
  in    sa-14
  latin Bariq
  at    18.93 41.93
  yes   نقل المصابون إلى [محافظة بارق] على عجل.
  no    بارق الأمل لاح.

place sa-14-soudah
  name  منطقة السودة | السودة بعسير
  type  area
  in    sa-14
  latin As Soudah
  at    18.27 42.37
  yes   أقيمت خيام للعائلات في [منطقة السودة] هذا الشتاء.
  no    لبست السيدة سترة سوداء.

place sa-14-harajah
  name  مركز الحرجة
  type  town
  in    sa-14
  latin Al Harajah
  at    17.93 43.37
  yes   لم يصل البريد إلى [مركز الحرجة] منذ الأحد.
  no    تحرج الفتى من السؤال.

place sa-11-makhwah
  name  المخواة | محافظة المخواة
  type  town
  in    sa-11
  latin Al Makhwah
  at    19.78 41.43
  yes   انقطع التيار عن [المخواة] ساعتين.
  no    أخوه يعمل في المصنع.

place sa-11-mandaq
  name  المندق | محافظة المندق
  type  town
  in    sa-11
  latin Al Mandaq
  at    20.16 41.28
  yes   التقى المندوبان في [المندق] بعيدا عن الكاميرات.
  no    دق المنبه فجرا.

place sa-11-aqiq
  name  محافظة العقيق
  type  town
  in    sa-11
  latin Al Aqiq
  at    20.27 41.65
  yes   شوهد الدخان فوق [محافظة العقيق] صباحا.
  no    لمع عقيق في خاتمه.

place sa-11-qilwah
  name  محافظة قلوة
  type  town
  in    sa-11
  latin Qilwah
  at    19.90 41.33
  yes   تجمع الأهالي في [محافظة قلوة] بعد الصلاة.
  no    قلى الطباخ السمك.

place sa-11-hajrah
  name  محافظة الحجرة | الحجرة بمنطقة الباحة
  type  town
  in    sa-11
  latin Al Hajrah
  at    20.23 41.05
  yes   وصلت بعثة الإغاثة إلى [محافظة الحجرة] مساء.
  no    دخل الضيف الحجرة الكبيرة.

place sa-01-sulayyil
  name  محافظة السليل | مدينة السليل
  type  town
  in    sa-01
  latin As Sulayyil
  at    20.46 45.57
  yes   دوت صفارات الإنذار في [محافظة السليل] ليلا.
  no    سال الماء في القناة.

place sa-01-aflaj
  name  الأفلاج | محافظة الأفلاج
  type  town
  in    sa-01
  latin Al Aflaj
  at    22.28 46.73
  yes   قال شاهد إن الحافلة غادرت [الأفلاج] عند الفجر.
  no    فلج الفريق بالكأس.

place sa-01-hawtat-bani-tamim
  name  حوطة بني تميم
  type  town
  in    sa-01
  latin Hawtat Bani Tamim
  at    23.52 46.85
  yes   اجتمع الوسطاء في [حوطة بني تميم] للمرة الثالثة.
  no    بنى تميم بيتا.

place sa-01-hariq
  name  محافظة الحريق
  type  town
  in    sa-01
  latin Al Hariq
  at    23.62 46.52
  yes   عاد الفريق الطبي من [محافظة الحريق] قبل الظهر.
  no    أخمد الحراس الحريق.

place sa-01-sudair
  name  سدير | منطقة سدير
  type  area
  in    sa-01
  latin Sudair
  at    25.75 45.40
  yes   نزلت الثلوج على [سدير] طوال النهار.
  no    سد العامل الثقب.

place sa-01-rumah
  name  محافظة رماح
  type  town
  in    sa-01
  latin Rumah
  at    25.58 47.16
  yes   فتحت السلطات تحقيقا في [محافظة رماح] بعد الحريق.
  no    رمى الفارس رمحه.

place sa-01-thadiq
  name  ثادق | محافظة ثادق
  type  town
  in    sa-01
  latin Thadiq
  at    25.29 45.87
  yes   أرسل المصور صوره من [ثادق] قبل أيام.
  no    صادق الشاب جاره.

place sa-01-huraymila
  name  حريملاء
  type  town
  in    sa-01
  latin Huraymila
  at    25.12 46.13
  yes   خرجت مسيرة صامتة في [حريملاء] ظهرا.
  no    حرم اللاعب من الجائزة.

place sa-01-dhurma
  name  ضرما | ضرماء
  type  town
  in    sa-01
  latin Dhurma
  at    24.60 46.13
  yes   تعطلت حركة السير قرب [ضرما] بسبب العاصفة.
  no    ضرم النار في الحطب.

place sa-01-ghat
  name  محافظة الغاط
  type  town
  in    sa-01
  latin Al Ghat
  at    26.03 44.96
  yes   هبطت المروحية قرب [محافظة الغاط] عند الغروب.
  no    غط النائم في سباته.

place sa-01-sayh
  name  مدينة السيح | السيح بالخرج
  type  town
  in    sa-01
  latin As Sayh
  at    24.15 47.31
  yes   نقل المصابون إلى [مدينة السيح] على عجل.
  no    ساح الزيت على الطاولة.

place sa-04-ras-tanura
  name  رأس تنورة
  type  town
  in    sa-04
  latin Ras Tanura
  at    26.71 50.06
  yes   أقيمت خيام للعائلات في [رأس تنورة] هذا الشتاء.
  no    لبست الفتاة تنورة زرقاء.

place sa-04-ras-al-khair
  name  رأس الخير
  type  town
  in    sa-04
  latin Ras al-Khair
  at    27.53 49.19
  yes   لم يصل البريد إلى [رأس الخير] منذ الأحد.
  no    رأس الرجل مرفوع.

place sa-04-nairyah
  name  النعيرية
  type  town
  in    sa-04
  latin An Nairyah
  at    27.47 48.49
  yes   انقطع التيار عن [النعيرية] ساعتين.
  no    نعر الثور في الحظيرة.

place sa-04-qaryat-al-ulya
  name  قرية العليا
  type  town
  in    sa-04
  latin Qaryat al-Ulya
  at    27.55 47.71
  yes   التقى المندوبان في [قرية العليا] بعيدا عن الكاميرات.
  no    بلغت القرية حدها.

place sa-04-salwa
  name  منفذ سلوى | سلوى الحدودي
  type  town
  in    sa-04
  latin Salwa
  at    24.72 50.79
  yes   شوهد الدخان فوق [منفذ سلوى] صباحا.
  no    قرأت سلوى الرسالة.

place sa-04-uqair
  name  العقير
  type  town
  in    sa-04
  latin Al Uqair
  at    25.64 50.21
  yes   تجمع الأهالي في [العقير] بعد الصلاة.
  no    عقر الصياد فريسته.

place sa-04-king-fahd-causeway
  name  جسر الملك فهد
  type  facility
  in    sa-04
  latin King Fahd Causeway
  at    26.18 50.32
  yes   وصلت بعثة الإغاثة إلى [جسر الملك فهد] مساء.
  no    عبر فهد الجسر القديم.

place sa-05-bukayriyah
  name  البكيرية
  type  town
  in    sa-05
  latin Al Bukayriyah
  at    26.14 43.66
  yes   دوت صفارات الإنذار في [البكيرية] ليلا.
  no    بكر الفلاح إلى حقله.

place sa-05-mithnab
  name  محافظة المذنب
  type  town
  in    sa-05
  latin Al Mithnab
  at    25.86 44.22
  yes   قال شاهد إن الحافلة غادرت [محافظة المذنب] عند الفجر.
  no    اعترف التلميذ بذنبه.

place sa-05-badai
  name  محافظة البدائع
  type  town
  in    sa-05
  latin Al Badai
  at    25.98 43.73
  yes   اجتمع الوسطاء في [محافظة البدائع] للمرة الثالثة.
  no    أبدع النحات تمثاله.

place sa-05-riyadh-al-khabra
  name  رياض الخبراء
  type  town
  in    sa-05
  latin Riyadh al-Khabra
  at    26.06 43.55
  yes   عاد الفريق الطبي من [رياض الخبراء] قبل الظهر.
  no    اجتمع الخبراء صباحا.

place sa-06-jubbah
  name  مدينة جبة | جبة بحائل
  type  town
  in    sa-06
  latin Jubbah
  at    28.03 40.94
  yes   نزلت الثلوج على [مدينة جبة] طوال النهار.
  no    لبس الشيخ جبة صوفية.

place sa-06-hait
  name  محافظة الحائط
  type  town
  in    sa-06
  latin Al Hait
  at    25.99 40.47
  yes   فتحت السلطات تحقيقا في [محافظة الحائط] بعد الحريق.
  no    علق الرسام لوحة على الحائط.

place sa-06-shamli
  name  محافظة الشملي
  type  town
  in    sa-06
  latin Ash Shamli
  at    26.86 40.32
  yes   أرسل المصور صوره من [محافظة الشملي] قبل أيام.
  no    شمل العفو السجناء.

place sa-06-ghazalah
  name  محافظة الغزالة
  type  town
  in    sa-06
  latin Al Ghazalah
  at    26.79 41.31
  yes   خرجت مسيرة صامتة في [محافظة الغزالة] ظهرا.
  no    قفزت الغزالة فوق السياج.

place sa-03-badr
  name  محافظة بدر | بدر بالمدينة
  type  town
  in    sa-03
  latin Badr
  at    23.78 38.79
  yes   تعطلت حركة السير قرب [محافظة بدر] بسبب العاصفة.
  no    طلع بدر الليلة باكرا.

place sa-03-mahd
  name  مهد الذهب
  type  town
  in    sa-03
  latin Mahd adh Dhahab
  at    23.50 40.87
  yes   هبطت المروحية قرب [مهد الذهب] عند الغروب.
  no    نام الرضيع في مهده.

place sa-03-khaybar
  name  خيبر السعودية | محافظة خيبر بالمدينة
  type  town
  in    sa-03
  latin Khaybar
  at    25.70 39.29
  yes   نقل المصابون إلى [خيبر السعودية] على عجل.
  no    خاب أمل اللاعب.

place sa-03-madain-saleh
  name  مدائن صالح
  type  area
  in    sa-03
  latin Mada'in Saleh
  at    26.79 37.95
  yes   أقيمت خيام للعائلات في [مدائن صالح] هذا الشتاء.
  no    كتب صالح عن المدن.

place sa-07-tayma
  name  تيماء
  type  town
  in    sa-07
  latin Tayma
  at    27.63 38.55
  yes   لم يصل البريد إلى [تيماء] منذ الأحد.
  no    تاه الراعي في الصحراء.

place sa-07-haql
  name  محافظة حقل
  type  town
  in    sa-07
  latin Haql
  at    29.29 34.94
  yes   انقطع التيار عن [محافظة حقل] ساعتين.
  no    اشتعلت النار في حقل القمح.

place sa-07-sharma
  name  شرما
  type  village
  in    sa-07
  latin Sharma
  at    28.02 35.27
  yes   التقى المندوبان في [شرما] بعيدا عن الكاميرات.
  no    شرب ماء باردا.

place sa-08-uwayqilah
  name  العويقيلة | محافظة العويقيلة
  type  town
  in    sa-08
  latin Al Uwayqilah
  at    30.34 42.25
  yes   شوهد الدخان فوق [العويقيلة] صباحا.
  no    عقل البدوي ناقته.

place sa-10-habuna
  name  حبونا
  type  town
  in    sa-10
  latin Habuna
  at    17.83 44.02
  yes   تجمع الأهالي في [حبونا] بعد الصلاة.
  no    حب الناس للزهور.

place sa-10-badr-al-janub
  name  بدر الجنوب
  type  town
  in    sa-10
  latin Badr al-Janub
  at    17.88 43.72
  yes   وصلت بعثة الإغاثة إلى [بدر الجنوب] مساء.
  no    هبت الريح من الجنوب.

place sa-10-yadamah
  name  يدمة
  type  town
  in    sa-10
  latin Yadamah
  at    18.52 44.36
  yes   دوت صفارات الإنذار في [يدمة] ليلا.
  no    ندم الطفل وبكى.

place sa-hejaz
  name  الحجاز | إقليم الحجاز
  type  area
  in    sa
  latin Hejaz
  at    23.5 39.5
  yes   قال شاهد إن الحافلة غادرت [الحجاز] عند الفجر.
  no    حجز المسافر مقعده.

place sa-najd
  name  إقليم نجد | منطقة نجد
  type  area
  in    sa
  latin Najd
  at    25.0 44.5
  yes   اجتمع الوسطاء في [إقليم نجد] للمرة الثالثة.
  no    نجد الرجل جاره.

place kw-farwaniya
  name  الفروانية
  type  area
  in    kw
  latin Farwaniya
  at    29.28 47.96
  yes   فتحت السلطات تحقيقا في [الفروانية] بعد الحريق.
  no    لبس التاجر فروة.

place kw-nuwaiseeb
  name  النويصيب
  type  town
  in    kw
  latin Nuwaiseeb
  at    28.58 48.38
  yes   أرسل المصور صوره من [النويصيب] قبل أيام.
  no    نصب العامل الخيمة.

place ye-janad-region
  name  إقليم الجند
  type  area
  in    ye
  latin Al Janad region
  at    13.8 44.1
  yes   أقيمت خيام للعائلات في [إقليم الجند] هذا الشتاء.
  no    صفق الجند للقائد.

place ye-azal
  name  إقليم آزال
  type  area
  in    ye
  latin Azal region
  at    15.6 44.2
  yes   لم يصل البريد إلى [إقليم آزال] منذ الأحد.
  no    أزال العامل اللافتة.

place ye-saba
  name  إقليم سبأ
  type  area
  in    ye
  latin Saba region
  at    15.4 45.2
  yes   انقطع التيار عن [إقليم سبأ] ساعتين.
  no    سب الغاضب خصمه.

place ye-tihama-region
  name  إقليم تهامة
  type  area
  in    ye
  latin Tihama region
  at    14.8 43.0
  yes   التقى المندوبان في [إقليم تهامة] بعيدا عن الكاميرات.
  no    تهم القاضي باطلة.

place ye-hadhramaut-region
  name  إقليم حضرموت
  type  area
  in    ye
  latin Hadhramaut region
  at    16.0 49.5
  yes   شوهد الدخان فوق [إقليم حضرموت] صباحا.
  no    حضر موت الشجرة الأخيرة.

place ye-amaliqah
  name  معسكر العمالقة
  type  base
  in    ye-am
  latin Al-Amaliqah camp
  at    16.2 44.0
  yes   وصلت بعثة الإغاثة إلى [معسكر العمالقة] مساء.
  no    قرأ الطفل قصة العمالقة.

place ye-akad
  name  جبل عكد | جبهة عكد | عقبة عكد
  type  area
  in    ye-ab
  latin Jabal Akad
  at    13.93 45.80
  yes   دوت صفارات الإنذار في [جبل عكد] ليلا.
  no    عقد التاجر صفقة.

place ye-thira
  name  عقبة ثرة | جبل ثرة
  type  area
  in    ye-ab
  latin Aqabat Thira
  at    13.97 45.78
  yes   قال شاهد إن الحافلة غادرت [عقبة ثرة] عند الفجر.
  no    ثار الغبار في الطريق.

place ye-ar-rahba
  name  منطقة رحبان
  type  village
  in    ye-sd
  latin Rahban
  at    16.95 43.70
  yes   اجتمع الوسطاء في [منطقة رحبان] للمرة الثالثة.
  no    رحب الأهل بالضيف.

place ye-salamiyah
  name  منطقة السلامية
  type  village
  in    ye-la
  latin As Salamiyah
  at    13.05 44.85
  yes   عاد الفريق الطبي من [منطقة السلامية] قبل الظهر.
  no    عاد الوفد بسلامة.

place ye-green-city
  name  المدينة الخضراء في عدن | المدينة الخضراء بعدن | المدينة الخضراء شمال عدن
  type  quarter
  in    ye-ad
  latin Green City (Aden)
  at    12.93 44.93
  yes   نزلت الثلوج على [المدينة الخضراء في عدن] طوال النهار.
  no    زرعت البلدية حديقة خضراء.
