# Places: India.
# Codes, coordinates and Wikidata ids of provinces, and Wikidata ids of places: dr5hn countries-states-cities-database
# (ODbL 1.0); Arabic names and the coordinates of most places by hand.
# Names that are also everyday words are `shy`, or stand only with their type word or a nisba (مدينة الباب، محافظة إب).

place in-an
  name  جزر أندامان ونيكوبار | جزر أندامان
  type  province
  in    in
  latin Andaman and Nicobar Islands
  at    12.61 92.83
  wikidata Q40888
  yes   أغلقت المدارس أبوابها [بجزر أندامان ونيكوبار] بهدوء.
  no    سكن القراصنة الجزر البعيدة.

place in-ap
  name  أندرا براديش | أندهرا براديش
  type  province
  in    in
  latin Andhra Pradesh
  at    15.92 80.19
  wikidata Q1159
  yes   توقفت حركة الشاحنات نحو [أندرا براديش] قبل يومين.
  no    ندر البرد في الصيف.

place in-ar
  name  أروناتشال براديش | أروناشال براديش
  type  province
  in    in
  latin Arunachal Pradesh
  at    28.09 94.59
  wikidata Q1162
  yes   تعرض موكب الوالي لإطلاق نار [بأروناتشال براديش] ليلة السبت.
  no    أرى البراد يعمل.

place in-as
  name  ولاية آسام | آسام الهندية | إقليم آسام
  type  province
  in    in
  latin Assam
  at    26.41 93.26
  wikidata Q1164
  yes   اجتمع شيوخ القبائل في [ولاية آسام] يوم الاثنين الماضي.
  no    ساهم الأسد في الحكاية.

place in-br
  name  بيهار | ولاية بهار
  type  province
  in    in
  latin Bihar
  at    25.64 85.91
  wikidata Q1165
  yes   شيع الأهالي ضحايا الهجوم في [بيهار] يوم الاثنين الماضي.
  no    بهر المغني جمهوره.

place in-ch
  name  شانديغار | تشانديغار
  type  province
  in    in
  latin Chandigarh
  at    30.73 76.78
  wikidata Q43433
  yes   اقترب الجنود من [شانديغار] بعد صلاة الجمعة.
  no    نادى الشاب غاره.

place in-cg
  name  تشاتيسغار | تشهاتيسغار | شاتيسغار
  type  province
  in    in
  latin Chhattisgarh
  at    21.66 81.84
  yes   وثق ناشطون الدمار في [تشاتيسغار] مطلع الشهر.
  no    شتت الريح الغبار.

place in-dh
  name  دادرا وناغار هافيلي ودامان وديو | دامان وديو
  type  province
  in    in
  latin Dadra and Nagar Haveli and Daman and Diu
  at    20.72 70.93
  wikidata Q66710
  yes   أغلقت المدارس أبوابها [بدادرا وناغار هافيلي ودامان وديو] ليلا.
  no    دام الديوان ساعة كاملة.

place in-dl
  name  ولاية دلهي | إقليم دلهي
  type  province
  in    in
  latin Delhi
  at    28.63 77.22
  wikidata Q1353
  yes   انتشر الجنود في أنحاء [ولاية دلهي] صباحا.
  no    دله الشرطي على الولاية.

place in-ga
  name  ولاية غوا | غوا الهندية
  type  province
  in    in
  latin Goa
  at    15.30 74.09
  wikidata Q1171
  yes   بدأ الحوار بين أعيان [ولاية غوا] في وقت متأخر.
  no    غوى الصيد الشاب.

place in-gj
  name  غوجارات | كجرات | غوجرات | جوجارات
  type  province
  in    in
  latin Gujarat
  at    22.39 71.75
  wikidata Q1061
  yes   عاد الهدوء إلى [غوجارات] لأول مرة منذ عام.
  no    جارت الأيام على الفلاح.

place in-hp
  name  هيماشال براديش | هيماتشال براديش
  type  province
  in    in
  latin Himachal Pradesh
  at    31.93 77.18
  wikidata Q1177
  yes   فرض حظر التجول في [هيماشال براديش] على مدى يومين.
  no    هام الشاعر في البرية.

place in-hr
  name  هاريانا | هريانا
  type  province
  in    in
  latin Haryana
  at    29.00 76.00
  wikidata Q1174
  yes   حلقت طائرات مسيرة فوق [هاريانا] دون وقوع إصابات.
  no    هرب الريان من الحر.

place in-jh
  name  جارخاند | جهارخاند | جاركند
  type  province
  in    in
  latin Jharkhand
  at    23.46 85.26
  wikidata Q1184
  yes   انقطعت الكهرباء عن [جارخاند] وسط إجراءات مشددة.
  no    جار خالد رجل طيب.

place in-jk
  name  جامو وكشمير | كشمير الهندية | الشطر الهندي من كشمير | جامو
  type  province
  in    in
  latin Jammu and Kashmir
  at    33.66 75.16
  wikidata Q1180
  yes   تضررت عشرات المنازل في [جامو وكشمير] بعد الظهر.
  no    جمع الخياط الصوف والكشمير.

place in-ka
  name  كارناتاكا | كرناتاكا
  type  province
  in    in
  latin Karnataka
  at    14.52 75.72
  wikidata Q1185
  yes   خطف مجهولون تاجرا من [كارناتاكا] بهدوء.
  no    كان التاكسي مسرعا.

place in-kl
  name  كيرالا | كيرلا
  type  province
  in    in
  latin Kerala
  at    10.35 76.51
  wikidata Q1186
  yes   سقطت قذيفتان على أطراف [كيرالا] فجر الخميس.
  no    كرر اللاعب المحاولة.

place in-la
  name  لاداخ | لداخ
  type  province
  in    in
  latin Ladakh
  at    33.95 77.66
  wikidata Q200667
  yes   تبادل الطرفان القصف قرب [لاداخ] للمرة الثانية هذا الشهر.
  no    دخل الطبيب العيادة.

place in-ld
  name  لاكشادويب | لكشديب
  type  province
  in    in
  latin Lakshadweep
  at    10.33 72.92
  wikidata Q26927
  yes   حلقت طائرات مسيرة فوق [لاكشادويب] وقت الظهيرة.
  no    كشف الأديب سرا.

place in-mh
  name  ماهاراشترا | مهاراشترا
  type  province
  in    in
  latin Maharashtra
  at    18.91 75.67
  wikidata Q1191
  yes   اعتقل ثلاثة مشتبه بهم في [ماهاراشترا] قبل يومين.
  no    مهر الشتاء ثيابهم.

place in-ml
  name  ميغالايا | ميغالاي
  type  province
  in    in
  latin Meghalaya
  at    25.54 91.30
  wikidata Q1195
  yes   حلقت طائرات مسيرة فوق [ميغالايا] صباحا.
  no    غالى البائع في السعر.

place in-mn
  name  مانيبور
  type  province
  in    in
  latin Manipur
  at    24.72 93.92
  wikidata Q1193
  yes   وثق ناشطون الدمار في [مانيبور] كما أفاد مراسلون.
  no    مر البور من هنا.

place in-mp
  name  ماديا براديش | مادهيا براديش
  type  province
  in    in
  latin Madhya Pradesh
  at    23.81 77.53
  wikidata Q1188
  yes   شيع الأهالي ضحايا الهجوم في [ماديا براديش] مجددا.
  no    مد البراد الشاي.

place in-mz
  name  ميزورام | ميزورم
  type  province
  in    in
  latin Mizoram
  at    23.21 92.87
  wikidata Q1502
  yes   أحرق شبان إطارات وسط [ميزورام] كما أفاد مراسلون.
  no    زور التاجر الميزان.

place in-nl
  name  ناغالاند | ناجالاند | نغالاند
  type  province
  in    in
  latin Nagaland
  at    26.16 94.59
  wikidata Q1599
  yes   شيع الأهالي ضحايا الهجوم في [ناغالاند] وسط إجراءات مشددة.
  no    نال الغلام جائزة.

place in-od
  name  أوديشا | أوريسا | أوديسا الهندية
  type  province
  in    in
  latin Odisha
  at    20.54 84.69
  yes   عاد الهدوء إلى [أوديشا] في اليوم نفسه.
  no    أدى الشاب التحية.

place in-pb
  name  البنجاب الهندية | البنجاب الهندي | بنجاب الهند
  type  province
  in    in
  latin Punjab
  at    30.93 75.50
  wikidata Q22424
  yes   وصلت قافلة الإغاثة إلى [البنجاب الهندية] أمس.
  no    أنجب الفلاح خمسة أبناء.

place in-py
  name  بودوتشيري | بونديشيري | بونديتشيري
  type  province
  in    in
  latin Puducherry
  at    11.93 79.83
  wikidata Q66743
  yes   انتشر الجنود في أنحاء [بودوتشيري] على مدى يومين.
  no    بدا الشرر من بعيد.

place in-rj
  name  راجستان | راجاستان
  type  province
  in    in
  latin Rajasthan
  at    26.81 73.77
  wikidata Q1437
  yes   تظاهر عمال المصنع في [راجستان] لأول مرة منذ عام.
  no    راجع الطالب البستاني.

place in-sk
  name  سيكيم | سكيم
  type  province
  in    in
  latin Sikkim
  at    27.60 88.45
  wikidata Q1505
  yes   انقطعت الكهرباء عن [سيكيم] فجأة.
  no    سكن الحكيم الجبل.

place in-ts
  name  تلنغانا | تيلانغانا | تيلنغانا
  type  province
  in    in
  latin Telangana
  at    17.85 79.12
  yes   اجتمع شيوخ القبائل في [تلنغانا] ليلة السبت.
  no    غنى التلاميذ نشيدا.

place in-tn
  name  تاميل نادو | تاميلنادو
  type  province
  in    in
  latin Tamil Nadu
  at    10.91 78.37
  wikidata Q1445
  yes   تضررت عشرات المنازل في [تاميل نادو] منذ الفجر.
  no    نادى البائع زبائنه.

place in-tr
  name  تريبورا | تريبورة
  type  province
  in    in
  latin Tripura
  at    23.78 91.70
  wikidata Q1363
  yes   أفرج عن خمسة من أبناء [تريبورا] كما أفاد مراسلون.
  no    ترك البور بلا زرع.

place in-uk
  name  أوتاراخند | أوتاراخاند | أوتارخند
  type  province
  in    in
  latin Uttarakhand
  at    30.04 79.09
  wikidata Q1499
  yes   أغلقت المدارس أبوابها [بأوتاراخند] مجددا.
  no    أخذ التاجر ماله.

place in-up
  name  أوتار براديش | أتر برديش | أوتر براديش
  type  province
  in    in
  latin Uttar Pradesh
  at    27.13 80.86
  wikidata Q1498
  yes   زار وفد طبي [أوتار براديش] يوم الاثنين الماضي.
  no    قطع العازف أوتار العود.

place in-wb
  name  البنغال الغربية | ولاية البنغال الغربية | غرب البنغال
  type  province
  in    in
  latin West Bengal
  at    23.00 87.69
  wikidata Q1356
  yes   نزحت عشرات الأسر من [البنغال الغربية] مطلع الشهر.
  no    سافر الغريب على البغال.

place in-dl-new-delhi
  name  نيودلهي | دلهي | نيو دلهي | دلهي الجديدة
  type  city
  in    in-dl
  latin New Delhi
  at    28.61 77.21
  yes   نقل المصابون إلى مستشفى في [نيودلهي] مرة أخرى.
  no    دله على الطريق الصحيح.

place in-mh-mumbai
  name  مومباي | بومباي | مومبي
  type  city
  in    in-mh
  latin Mumbai
  at    19.08 72.88
  yes   قطع محتجون الطريق بين قاسيم [ومومباي] قبل يومين.
  no    ممر الباص ضيق.

place in-mh-pune
  name  بونا الهندية | بونه الهندية | بوني الهندية
  shy   بونا | بونه | بوني
  type  city
  in    in-mh
  latin Pune
  at    18.52 73.86
  yes   انسحبت الدوريات من [بونا الهندية] مجددا.
  no    باع البناء أدواته.

place in-ts-hyderabad
  name  حيدر آباد | حيدراباد
  type  city
  in    in-ts
  latin Hyderabad
  at    17.39 78.49
  yes   اقترب الجنود من [حيدر آباد] بعد هدوء قصير.
  no    كتب حيدر رسالة.

place in-wb-kolkata
  name  كلكتا | كولكاتا | كالكوتا | كلكته | كالكتا
  type  city
  in    in-wb
  latin Kolkata
  at    22.57 88.36
  yes   أعيد فتح السوق القديم في [كلكتا] مع اقتراب الشتاء.
  no    أكل الكاتب الكعكة.

place in-tn-chennai
  name  تشيناي | شيناي | مدراس
  type  city
  in    in-tn
  latin Chennai
  at    13.08 80.27
  yes   انتشر الجنود في أنحاء [تشيناي] نهاية الأسبوع.
  no    سيناريو الفيلم جيد.

place in-ka-bangalore
  name  بنغالور | بنجالور | بانغالور | بنغالورو
  type  city
  in    in-ka
  latin Bangalore
  at    12.97 77.59
  yes   خطف مجهولون تاجرا من [بنغالور] للمرة الثانية هذا الشهر.
  no    بنى الغالب قصرا.

place in-gj-ahmedabad
  name  أحمد آباد | أحمداباد
  type  city
  in    in-gj
  latin Ahmedabad
  at    23.02 72.57
  yes   سمع دوي انفجارات في [أحمد آباد] ظهرا.
  no    ركض أحمد في الحديقة.

place in-jk-srinagar
  name  سريناغار | سرينغار | سريناجار | سرينجر | سريناغر
  type  city
  in    in-jk
  latin Srinagar
  at    34.09 74.80
  yes   دخلت فرق إزالة الألغام [سريناغار] قبل أسبوع.
  no    سرى نغم جميل.

place in-jk-pulwama
  name  بولواما | بلواما
  type  district
  in    in-jk
  latin Pulwama
  at    33.87 74.90
  yes   سمع دوي انفجارات في [بولواما] قبل أسبوع.
  no    بلل الماء الثوب.

place in-jk-uri
  name  بلدة أوري | أوري الكشميرية
  shy   أوري
  type  town
  in    in-jk
  latin Uri
  at    34.08 74.05
  yes   فرض حظر التجول في [بلدة أوري] صباحا.
  no    روى الراوي قصة.

place in-pb-amritsar
  name  أمريتسار | أمرتسار | أمرتسر | أمريتسر
  type  city
  in    in-pb
  latin Amritsar
  at    31.63 74.87
  yes   أغلقت المدارس أبوابها [بأمريتسار] للمرة الثانية هذا الشهر.
  no    أمر التاجر بالسير.

place in-as-guwahati
  name  غواهاتي | جواهاتي | غوهاتي | جوهاتي
  type  city
  in    in-as
  latin Guwahati
  at    26.14 91.74
  yes   وزع متطوعون خياما على نازحي [غواهاتي] فجأة.
  no    هاتي الكتاب يا أختي.

place in-mn-imphal
  name  إمفال
  type  city
  in    in-mn
  latin Imphal
  at    24.81 93.94
  yes   سمع دوي انفجارات في [إمفال] في الصباح.
  no    أفل القمر خلف التل.

place in-jk-anantnag
  name  أنانتناغ | اناناتناغ | أنانتناج
  type  town
  in    in-jk
  latin Anantnag
  at    33.73 75.15
  yes   دوى انفجار عنيف في [أنانتناغ] عند الظهر.
  no    وقع المحامي الأنانتناغاوي على العقد.

place in-jk-baramulla
  name  بارامولا | برامولا
  type  town
  in    in-jk
  latin Baramulla
  at    34.20 74.34
  yes   وصل فريق الإغاثة إلى [بارامولا] مع الفجر.
  no    وقع المحامي البارامولاوي على العقد.

place in-jk-sopore
  shy   سوبور
  type  town
  in    in-jk
  latin Sopore
  at    34.30 74.47
  yes   قطع السيل الطريق المؤدي إلى بلدة [سوبور].
  no    كتب الشاعر السوبوراوي قصيدة طويلة.

place in-jk-kupwara
  name  كوبوارا
  type  district
  in    in-jk
  latin Kupwara
  at    34.53 74.26
  yes   سيطر المسلحون على [كوبوارا] بعد معارك قصيرة.
  no    فاز اللاعب الكوبواراوي بالسباق الأخير.

place in-jk-shopian
  name  شوبيان
  type  town
  in    in-jk
  latin Shopian
  at    33.72 74.83
  yes   هاجم مجهولون نقطة تفتيش في [شوبيان] ليلا.
  no    عزف الموسيقي الشوبياناوي لحنا هادئا.

place in-jk-handwara
  name  هاندوارا
  type  town
  in    in-jk
  latin Handwara
  at    34.40 74.28
  yes   انقطع الماء عن [هاندوارا] منذ أسبوع.
  no    باع التاجر الهاندواراوي متجره القديم.

place in-jk-poonch-india
  name  بونش | بونتش
  type  district
  in    in-jk
  latin Poonch (India)
  at    33.77 74.10
  yes   نزحت عشرات العائلات من [بونش] باتجاه الحدود.
  no    رسم الفنان البونشاوي لوحة جديدة.

place in-jk-rajouri
  name  راجوري
  type  district
  in    in-jk
  latin Rajouri
  at    33.38 74.30
  yes   التقى الوسطاء بشيوخ العشائر في [راجوري].
  no    اعتذر الطبيب الراجوراوي عن الحضور.

place in-jk-kulgam
  name  كولغام
  type  district
  in    in-jk
  latin Kulgam
  at    33.64 75.02
  yes   سقطت قذيفتان قرب [كولغام] ولم يصب أحد.
  no    شكر المدرب الكولغاماوي جمهوره.

place in-jk-udhampur
  name  أودامبور
  type  town
  in    in-jk
  latin Udhampur
  at    32.93 75.14
  yes   دوى انفجار عنيف في [أودامبور] عند الظهر.
  no    وقع المحامي الأودامبوراوي على العقد.

place in-jk-kathua
  name  كاثوا
  type  town
  in    in-jk
  latin Kathua
  at    32.37 75.52
  yes   انسحب الجنود من [كاثوا] قبل الغروب.
  no    كتب الشاعر الكاثواوي قصيدة طويلة.

place in-jk-samba
  name  سامبا الهندية
  type  town
  in    in-jk
  latin Samba
  at    32.56 75.12
  yes   توجهت قافلة المساعدات نحو [سامبا الهندية] صباحا.
  no    فاز اللاعب السامباوي بالسباق الأخير.

place in-jk-jammu-city
  name  مدينة جامو | جامو
  type  city
  in    in-jk
  latin Jammu
  at    32.73 74.87
  yes   عثر الرعاة على لغم خارج [مدينة جامو].
  no    عزف الموسيقي الجامواوي لحنا هادئا.

place in-jk-nagrota
  name  ناغروتا
  type  base
  in    in-jk
  latin Nagrota
  at    32.79 74.92
  yes   استهدفت الصواريخ [ناغروتا] من جديد.
  no    باع التاجر الناغروتاوي متجره القديم.

place in-jk-kishtwar
  name  كيشتوار
  type  town
  in    in-jk
  latin Kishtwar
  at    33.31 75.77
  yes   قالت الشرطة إنها فتشت منازل في [كيشتوار].
  no    رسم الفنان الكيشتواراوي لوحة جديدة.

place in-jk-bandipora
  name  بانديبورا
  type  town
  in    in-jk
  latin Bandipora
  at    34.42 74.65
  yes   عاد الهدوء إلى [بانديبورا] بعد يومين.
  no    اعتذر الطبيب البانديبوراوي عن الحضور.

place in-jk-ganderbal
  name  غاندربال
  type  town
  in    in-jk
  latin Ganderbal
  at    34.23 74.78
  yes   دفن الأهالي قتلاهم في [غاندربال] أمس.
  no    شكر المدرب الغاندربالاوي جمهوره.

place in-jk-amarnath
  name  أمارناث | كهف أمارناث
  type  village
  in    in-jk
  latin Amarnath
  at    34.21 75.50
  yes   سقطت قذيفتان قرب [أمارناث] ولم يصب أحد.
  no    شكر المدرب الأمارناثاوي جمهوره.

place in-jk-pahalgam
  name  باهالغام
  type  town
  in    in-jk
  latin Pahalgam
  at    34.01 75.32
  yes   دوى انفجار عنيف في [باهالغام] عند الظهر.
  no    وقع المحامي الباهالغاماوي على العقد.

place in-la-kargil
  name  كارغيل | كارجيل
  type  town
  in    in-la
  latin Kargil
  at    34.56 76.13
  yes   انسحب الجنود من [كارغيل] قبل الغروب.
  no    كتب الشاعر الكارغيلاوي قصيدة طويلة.

place in-la-leh
  name  مدينة ليه
  shy   ليه
  type  town
  in    in-la
  latin Leh
  at    34.16 77.58
  yes   توجهت قافلة المساعدات نحو [مدينة ليه] صباحا.
  no    فاز اللاعب اللياوي بالسباق الأخير.

place in-la-galwan
  name  وادي غالوان | غالوان
  type  area
  in    in-la
  latin Galwan
  at    34.75 78.20
  yes   أطلقت القوات حملة جديدة في [وادي غالوان].
  no    عزف الموسيقي الغالواناوي لحنا هادئا.

place in-pb-gurdaspur
  name  غورداسبور | جورداسبور
  type  town
  in    in-pb
  latin Gurdaspur
  at    32.04 75.40
  yes   أغلقت الأسواق أبوابها في [غورداسبور] حدادا.
  no    باع التاجر الغورداسبوراوي متجره القديم.

place in-pb-dinanagar
  name  ديناناغار | ديناناجار
  type  town
  in    in-pb
  latin Dinanagar
  at    32.13 75.47
  yes   قالت الشرطة إنها فتشت منازل في [ديناناغار].
  no    رسم الفنان الديناناغاراوي لوحة جديدة.

place in-pb-pathankot
  name  باثانكوت | باتانكوت | قاعدة باثانكوت
  type  town
  in    in-pb
  latin Pathankot
  at    32.27 75.65
  yes   عاد الهدوء إلى [باثانكوت] بعد يومين.
  no    اعتذر الطبيب الباثانكوتاوي عن الحضور.

place in-pb-ludhiana
  name  لوديانا
  type  city
  in    in-pb
  latin Ludhiana
  at    30.90 75.85
  yes   دفن الأهالي قتلاهم في [لوديانا] أمس.
  no    شكر المدرب اللودياناوي جمهوره.

place in-gj-surat
  name  سورات الهندية
  type  city
  in    in-gj
  latin Surat
  at    21.17 72.83
  yes   وصل فريق الإغاثة إلى [سورات الهندية] مع الفجر.
  no    وقع المحامي السوراتاوي على العقد.

place in-gj-godhra
  name  غودهرا | جودرا
  type  town
  in    in-gj
  latin Godhra
  at    22.78 73.61
  yes   قطع السيل الطريق المؤدي إلى [غودهرا].
  no    كتب الشاعر الغودهراوي قصيدة طويلة.

place in-up-lucknow
  name  لكناو | لكنو
  type  city
  in    in-up
  latin Lucknow
  at    26.85 80.95
  yes   سيطر المسلحون على [لكناو] بعد معارك قصيرة.
  no    فاز اللاعب اللكناواوي بالسباق الأخير.

place in-up-varanasi
  name  فاراناسي | بنارس
  type  city
  in    in-up
  latin Varanasi
  at    25.32 82.97
  yes   هاجم مجهولون نقطة تفتيش في [فاراناسي] ليلا.
  no    عزف الموسيقي الفاراناساوي لحنا هادئا.

place in-up-agra
  name  أغرا | أجرا الهندية
  type  city
  in    in-up
  latin Agra
  at    27.18 78.01
  yes   انقطع الماء عن [أغرا] منذ أسبوع.
  no    باع التاجر الأغراوي متجره القديم.

place in-up-ayodhya
  name  أيوديا | أيودهيا
  type  town
  in    in-up
  latin Ayodhya
  at    26.80 82.20
  yes   نزحت عشرات العائلات من [أيوديا] باتجاه الحدود.
  no    رسم الفنان الأيودياوي لوحة جديدة.

place in-up-muzaffarnagar
  name  مظفر نغر | مظفرناغار
  type  town
  in    in-up
  latin Muzaffarnagar
  at    29.47 77.70
  yes   التقى الوسطاء بشيوخ العشائر في [مظفر نغر].
  no    اعتذر الطبيب المظفراوي عن الحضور.

place in-up-allahabad
  name  الله آباد
  type  city
  in    in-up
  latin Allahabad
  at    25.44 81.85
  yes   عاد الهدوء إلى [الله آباد] بعد يومين.
  no    اعتذر الطبيب الاللاوي عن الحضور.

place in-up-kanpur
  name  كانبور
  type  city
  in    in-up
  latin Kanpur
  at    26.45 80.33
  yes   دفن الأهالي قتلاهم في [كانبور] أمس.
  no    شكر المدرب الكانبوراوي جمهوره.

place in-mh-malegaon
  name  ماليغاون | ماليجاون
  type  town
  in    in-mh
  latin Malegaon
  at    20.55 74.53
  yes   وصل فريق الإغاثة إلى [ماليغاون] مع الفجر.
  no    وقع المحامي الماليغاوناوي على العقد.

place in-mh-nagpur
  name  ناغبور | ناجبور
  type  city
  in    in-mh
  latin Nagpur
  at    21.15 79.09
  yes   قطع السيل الطريق المؤدي إلى [ناغبور].
  no    كتب الشاعر الناغبوراوي قصيدة طويلة.

place in-mh-gadchiroli
  name  غادتشيرولي | جادشيرولي
  type  district
  in    in-mh
  latin Gadchiroli
  at    20.18 80.00
  yes   سيطر المسلحون على [غادتشيرولي] بعد معارك قصيرة.
  no    فاز اللاعب الغادتشيرولاوي بالسباق الأخير.

place in-br-patna
  name  باتنا الهندية | مدينة باتنا
  shy   باتنا
  type  city
  in    in-br
  latin Patna
  at    25.59 85.14
  yes   هاجم مجهولون نقطة تفتيش في [باتنا الهندية] ليلا.
  no    عزف الموسيقي الباتناوي لحنا هادئا.

place in-br-gaya
  name  بود غايا | بوده غايا
  type  town
  in    in-br
  latin Gaya
  at    24.79 85.00
  yes   انقطع الماء عن [بود غايا] منذ أسبوع.
  no    باع التاجر البوداوي متجره القديم.

place in-wb-darjeeling
  name  دارجيلينغ | دارجيلنج
  type  town
  in    in-wb
  latin Darjeeling
  at    27.04 88.26
  yes   نزحت عشرات العائلات من [دارجيلينغ] باتجاه الحدود.
  no    رسم الفنان الدارجيلينغاوي لوحة جديدة.

place in-wb-lalgarh
  name  لالغار | لالجار
  type  town
  in    in-wb
  latin Lalgarh
  at    22.59 87.05
  yes   التقى الوسطاء بشيوخ العشائر في [لالغار].
  no    اعتذر الطبيب اللالغاراوي عن الحضور.

place in-cg-dantewada
  name  دانتيوادا | دنتوادا
  type  district
  in    in-cg
  latin Dantewada
  at    18.90 81.35
  yes   سقطت قذيفتان قرب [دانتيوادا] ولم يصب أحد.
  no    شكر المدرب الدانتيواداوي جمهوره.

place in-cg-bastar
  name  باستار
  type  district
  in    in-cg
  latin Bastar
  at    19.20 81.90
  yes   دوى انفجار عنيف في [باستار] عند الظهر.
  no    وقع المحامي الباستاراوي على العقد.

place in-cg-raipur
  name  رايبور
  type  city
  in    in-cg
  latin Raipur
  at    21.25 81.63
  yes   انسحب الجنود من [رايبور] قبل الغروب.
  no    كتب الشاعر الرايبوراوي قصيدة طويلة.

place in-cg-sukma
  name  سوكما
  type  district
  in    in-cg
  latin Sukma
  at    18.40 81.66
  yes   توجهت قافلة المساعدات نحو [سوكما] صباحا.
  no    فاز اللاعب السوكماوي بالسباق الأخير.

place in-jh-ranchi
  name  رانشي | رانتشي
  type  city
  in    in-jh
  latin Ranchi
  at    23.36 85.33
  yes   عثر الرعاة على لغم خارج [رانشي].
  no    عزف الموسيقي الرانشاوي لحنا هادئا.

place in-jh-jamshedpur
  name  جمشدبور
  type  city
  in    in-jh
  latin Jamshedpur
  at    22.80 86.18
  yes   أغلقت الأسواق أبوابها في [جمشدبور] حدادا.
  no    باع التاجر الجمشدبوراوي متجره القديم.

place in-rj-jaipur
  name  جايبور
  type  city
  in    in-rj
  latin Jaipur
  at    26.92 75.79
  yes   قالت الشرطة إنها فتشت منازل في [جايبور].
  no    رسم الفنان الجايبوراوي لوحة جديدة.

place in-rj-ajmer
  name  أجمير
  type  town
  in    in-rj
  latin Ajmer
  at    26.45 74.64
  yes   نزحت عشرات العائلات من [أجمير] باتجاه الحدود.
  no    رسم الفنان الأجميراوي لوحة جديدة.

place in-mp-bhopal
  name  بوبال | بهوبال
  type  city
  in    in-mp
  latin Bhopal
  at    23.26 77.41
  yes   التقى الوسطاء بشيوخ العشائر في [بوبال].
  no    اعتذر الطبيب البوبالاوي عن الحضور.

place in-ka-mangalore
  name  مانغالور | منجالور
  type  city
  in    in-ka
  latin Mangalore
  at    12.87 74.88
  yes   سقطت قذيفتان قرب [مانغالور] ولم يصب أحد.
  no    شكر المدرب المانغالوراوي جمهوره.

place in-as-kokrajhar
  name  كوكراجهار | كوكراجار
  type  town
  in    in-as
  latin Kokrajhar
  at    26.40 90.27
  yes   دوى انفجار عنيف في [كوكراجهار] عند الظهر.
  no    وقع المحامي الكوكراجهاراوي على العقد.

place in-hr-panipat
  name  بانيبات
  type  town
  in    in-hr
  latin Panipat
  at    29.39 76.97
  yes   انسحب الجنود من [بانيبات] قبل الغروب.
  no    كتب الشاعر البانيباتاوي قصيدة طويلة.

place in-dl-delhi-city
  name  مدينة دلهي | دلهي القديمة
  type  city
  in    in-dl
  latin Delhi
  at    28.65 77.23
  yes   توجهت قافلة المساعدات نحو [مدينة دلهي] صباحا.
  no    فاز اللاعب الدلهاوي بالسباق الأخير.

place in-ts-hyderabad-mecca-masjid
  name  مسجد مكة في حيدر آباد
  type  quarter
  in    in-ts
  latin Hyderabad Mecca Masjid
  at    17.36 78.47
  yes   رفع السكان السواتر في [مسجد مكة في حيدر آباد] خوفا من القصف.
  no    عزف الموسيقي المسجداوي لحنا هادئا.
