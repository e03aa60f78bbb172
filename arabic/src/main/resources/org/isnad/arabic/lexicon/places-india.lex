# Places: India.
# Codes and coordinates of provinces: dr5hn countries-states-cities-database (ODbL 1.0); Arabic names by hand.
# Names that are also everyday words stand only with their type word or a nisba (مدينة الباب، محافظة إب).

place in-an
  name  جزر أندامان ونيكوبار | جزر أندامان
  type  province
  in    in
  latin Andaman and Nicobar Islands
  at    12.61 92.83
  yes   أغلقت المدارس أبوابها [بجزر أندامان ونيكوبار] بهدوء.
  no    سكن القراصنة الجزر البعيدة.

place in-ap
  name  أندرا براديش | أندهرا براديش
  type  province
  in    in
  latin Andhra Pradesh
  at    15.92 80.19
  yes   توقفت حركة الشاحنات نحو [أندرا براديش] قبل يومين.
  no    ندر البرد في الصيف.

place in-ar
  name  أروناتشال براديش | أروناشال براديش
  type  province
  in    in
  latin Arunachal Pradesh
  at    28.09 94.59
  yes   تعرض موكب الوالي لإطلاق نار [بأروناتشال براديش] ليلة السبت.
  no    أرى البراد يعمل.

place in-as
  name  ولاية آسام | آسام الهندية | إقليم آسام
  type  province
  in    in
  latin Assam
  at    26.41 93.26
  yes   اجتمع شيوخ القبائل في [ولاية آسام] يوم الاثنين الماضي.
  no    ساهم الأسد في الحكاية.

place in-br
  name  بيهار | ولاية بهار
  type  province
  in    in
  latin Bihar
  at    25.64 85.91
  yes   شيع الأهالي ضحايا الهجوم في [بيهار] يوم الاثنين الماضي.
  no    بهر المغني جمهوره.

place in-ch
  name  شانديغار | تشانديغار
  type  province
  in    in
  latin Chandigarh
  at    30.73 76.78
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
  yes   أغلقت المدارس أبوابها [بدادرا وناغار هافيلي ودامان وديو] ليلا.
  no    دام الديوان ساعة كاملة.

place in-dl
  name  ولاية دلهي | إقليم دلهي
  type  province
  in    in
  latin Delhi
  at    28.63 77.22
  yes   انتشر الجنود في أنحاء [ولاية دلهي] صباحا.
  no    دله الشرطي على الولاية.

place in-ga
  name  ولاية غوا | غوا الهندية
  type  province
  in    in
  latin Goa
  at    15.30 74.09
  yes   بدأ الحوار بين أعيان [ولاية غوا] في وقت متأخر.
  no    غوى الصيد الشاب.

place in-gj
  name  غوجارات | كجرات | غوجرات | جوجارات
  type  province
  in    in
  latin Gujarat
  at    22.39 71.75
  yes   عاد الهدوء إلى [غوجارات] لأول مرة منذ عام.
  no    جارت الأيام على الفلاح.

place in-hp
  name  هيماشال براديش | هيماتشال براديش
  type  province
  in    in
  latin Himachal Pradesh
  at    31.93 77.18
  yes   فرض حظر التجول في [هيماشال براديش] على مدى يومين.
  no    هام الشاعر في البرية.

place in-hr
  name  هاريانا | هريانا
  type  province
  in    in
  latin Haryana
  at    29.00 76.00
  yes   حلقت طائرات مسيرة فوق [هاريانا] دون وقوع إصابات.
  no    هرب الريان من الحر.

place in-jh
  name  جارخاند | جهارخاند | جاركند
  type  province
  in    in
  latin Jharkhand
  at    23.46 85.26
  yes   انقطعت الكهرباء عن [جارخاند] وسط إجراءات مشددة.
  no    جار خالد رجل طيب.

place in-jk
  name  جامو وكشمير | كشمير الهندية | الشطر الهندي من كشمير | جامو
  type  province
  in    in
  latin Jammu and Kashmir
  at    33.66 75.16
  yes   تضررت عشرات المنازل في [جامو وكشمير] بعد الظهر.
  no    جمع الخياط الصوف والكشمير.

place in-ka
  name  كارناتاكا | كرناتاكا
  type  province
  in    in
  latin Karnataka
  at    14.52 75.72
  yes   خطف مجهولون تاجرا من [كارناتاكا] بهدوء.
  no    كان التاكسي مسرعا.

place in-kl
  name  كيرالا | كيرلا
  type  province
  in    in
  latin Kerala
  at    10.35 76.51
  yes   سقطت قذيفتان على أطراف [كيرالا] فجر الخميس.
  no    كرر اللاعب المحاولة.

place in-la
  name  لاداخ | لداخ
  type  province
  in    in
  latin Ladakh
  at    33.95 77.66
  yes   تبادل الطرفان القصف قرب [لاداخ] للمرة الثانية هذا الشهر.
  no    دخل الطبيب العيادة.

place in-ld
  name  لاكشادويب | لكشديب
  type  province
  in    in
  latin Lakshadweep
  at    10.33 72.92
  yes   حلقت طائرات مسيرة فوق [لاكشادويب] وقت الظهيرة.
  no    كشف الأديب سرا.

place in-mh
  name  ماهاراشترا | مهاراشترا
  type  province
  in    in
  latin Maharashtra
  at    18.91 75.67
  yes   اعتقل ثلاثة مشتبه بهم في [ماهاراشترا] قبل يومين.
  no    مهر الشتاء ثيابهم.

place in-ml
  name  ميغالايا | ميغالاي
  type  province
  in    in
  latin Meghalaya
  at    25.54 91.30
  yes   حلقت طائرات مسيرة فوق [ميغالايا] صباحا.
  no    غالى البائع في السعر.

place in-mn
  name  مانيبور
  type  province
  in    in
  latin Manipur
  at    24.72 93.92
  yes   وثق ناشطون الدمار في [مانيبور] كما أفاد مراسلون.
  no    مر البور من هنا.

place in-mp
  name  ماديا براديش | مادهيا براديش
  type  province
  in    in
  latin Madhya Pradesh
  at    23.81 77.53
  yes   شيع الأهالي ضحايا الهجوم في [ماديا براديش] مجددا.
  no    مد البراد الشاي.

place in-mz
  name  ميزورام | ميزورم
  type  province
  in    in
  latin Mizoram
  at    23.21 92.87
  yes   أحرق شبان إطارات وسط [ميزورام] كما أفاد مراسلون.
  no    زور التاجر الميزان.

place in-nl
  name  ناغالاند | ناجالاند | نغالاند
  type  province
  in    in
  latin Nagaland
  at    26.16 94.59
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
  yes   وصلت قافلة الإغاثة إلى [البنجاب الهندية] أمس.
  no    أنجب الفلاح خمسة أبناء.

place in-py
  name  بودوتشيري | بونديشيري | بونديتشيري
  type  province
  in    in
  latin Puducherry
  at    11.93 79.83
  yes   انتشر الجنود في أنحاء [بودوتشيري] على مدى يومين.
  no    بدا الشرر من بعيد.

place in-rj
  name  راجستان | راجاستان
  type  province
  in    in
  latin Rajasthan
  at    26.81 73.77
  yes   تظاهر عمال المصنع في [راجستان] لأول مرة منذ عام.
  no    راجع الطالب البستاني.

place in-sk
  name  سيكيم | سكيم
  type  province
  in    in
  latin Sikkim
  at    27.60 88.45
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
  yes   تضررت عشرات المنازل في [تاميل نادو] منذ الفجر.
  no    نادى البائع زبائنه.

place in-tr
  name  تريبورا | تريبورة
  type  province
  in    in
  latin Tripura
  at    23.78 91.70
  yes   أفرج عن خمسة من أبناء [تريبورا] كما أفاد مراسلون.
  no    ترك البور بلا زرع.

place in-uk
  name  أوتاراخند | أوتاراخاند | أوتارخند
  type  province
  in    in
  latin Uttarakhand
  at    30.04 79.09
  yes   أغلقت المدارس أبوابها [بأوتاراخند] مجددا.
  no    أخذ التاجر ماله.

place in-up
  name  أوتار براديش | أتر برديش | أوتر براديش
  type  province
  in    in
  latin Uttar Pradesh
  at    27.13 80.86
  yes   زار وفد طبي [أوتار براديش] يوم الاثنين الماضي.
  no    قطع العازف أوتار العود.

place in-wb
  name  البنغال الغربية | ولاية البنغال الغربية | غرب البنغال
  type  province
  in    in
  latin West Bengal
  at    23.00 87.69
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
