# Places: Iraq.
# Codes, coordinates and Wikidata ids of provinces, and Wikidata ids of places: dr5hn countries-states-cities-database
# (ODbL 1.0); Arabic names and the coordinates of most places by hand.
# Names that are also everyday words are `shy`, or stand only with their type word or a nisba (مدينة الباب، محافظة إب).

place iq-an
  name  الأنبار
  type  province
  in    iq
  latin Al Anbar
  at    32.79 41.61
  wikidata Q187334
  yes   أفرج عن خمسة من أبناء [الأنبار] ليلا.
  no    نقلت الصحف الأنباء الأخيرة.

place iq-ar
  name  أربيل | هولير
  type  province
  in    iq
  latin Erbil
  at    36.55 44.48
  wikidata Q213189
  yes   سقطت قذيفتان على أطراف [أربيل] قبل يومين.
  no    اشترى الفلاح أربعة أكياس.

place iq-ba
  name  البصرة
  type  province
  in    iq
  latin Basra
  at    30.50 47.81
  wikidata Q193551
  yes   أقام الجيش حواجز حول [البصرة] فجر الخميس.
  no    يتمتع الحكيم بالبصيرة والصبر.

place iq-bb
  name  بابل
  type  province
  in    iq
  latin Babylon
  at    32.63 44.56
  wikidata Q59202
  yes   بدأ الحوار بين أعيان [بابل] قبل يومين.
  no    رأى الصياد البلبل على الغصن.

place iq-bg
  name  محافظة بغداد
  type  province
  in    iq
  latin Baghdad
  at    33.31 44.39
  wikidata Q191075
  yes   سقطت قذيفتان على أطراف [محافظة بغداد] رغم سوء الطقس.
  no    تناول الضيوف الغداء في المحافظة.

place iq-da
  name  دهوك
  type  province
  in    iq
  latin Dohuk
  at    36.85 42.99
  wikidata Q189541
  yes   خطف مجهولون تاجرا من [دهوك] على مدى يومين.
  no    ضحك الطلاب من نكتة قديمة.

place iq-di
  name  ديالى
  type  province
  in    iq
  latin Diyala
  at    34.02 45.10
  wikidata Q217075
  yes   وصلت قافلة الإغاثة إلى [ديالى] بعد أسبوع من القتال.
  no    أطال الديك صياحه في الفجر.

place iq-dq
  name  ذي قار
  type  province
  in    iq
  latin Dhi Qar
  at    31.29 46.31
  wikidata Q215649
  yes   تفقد الطبيب جرحى [ذي قار] قبل يومين.
  no    غطى الثلج القارة القطبية.

place iq-ka
  name  كربلاء
  type  province
  in    iq
  latin Karbala
  at    32.45 43.82
  wikidata Q214104
  yes   اقترب الجنود من [كربلاء] قبل أسبوع.
  no    كان الكبرياء سمة البطل.

place iq-ki
  name  كركوك
  type  province
  in    iq
  latin Kirkuk
  at    35.30 44.03
  wikidata Q193268
  yes   اجتمع شيوخ القبائل في [كركوك] بحسب شهود.
  no    جمع النحات الكراكي في لوحته.

place iq-kr
  name  كردستان العراق | كردستان | إقليم كردستان | كردستان العراقية
  type  province
  in    iq
  latin Kurdistan Region
  at    36.18 44.00
  wikidata Q205047
  yes   نزحت عشرات الأسر من [كردستان العراق] صباحا.
  no    رد بستان القرية جميلا.

place iq-ma
  name  ميسان
  type  province
  in    iq
  latin Maysan
  at    32.02 47.07
  wikidata Q213170
  yes   اجتمع شيوخ القبائل في [ميسان] مجددا.
  no    قاس الحارس الميزان القديم.

place iq-mu
  name  المثنى | محافظة المثنى
  type  province
  in    iq
  latin Al Muthanna
  at    30.59 45.29
  wikidata Q212761
  yes   وزع متطوعون خياما على نازحي [المثنى] يوم الاثنين الماضي.
  no    درس التلاميذ الثناء في القصيدة.

place iq-na
  name  النجف
  type  province
  in    iq
  latin Najaf
  at    31.34 43.84
  wikidata Q192882
  yes   أصيب مزارع بلغم خارج [النجف] لأول مرة منذ عام.
  no    رأى المسافر النجمة في السماء.

place iq-ni
  name  نينوى
  type  province
  in    iq
  latin Nineveh
  at    36.04 42.32
  wikidata Q189352
  yes   تضررت عشرات المنازل في [نينوى] صباحا.
  no    اشترت نينا ثوبا أزرق.

place iq-qa
  name  القادسية | محافظة القادسية | محافظة الديوانية
  type  province
  in    iq
  latin Al-Qadisiyyah
  at    31.96 45.12
  wikidata Q62987
  yes   انفجرت عبوة قرب مدخل [القادسية] خلال ساعات الليل.
  no    رجع القديس إلى الدير.

place iq-sd
  name  صلاح الدين | محافظة صلاح الدين
  type  province
  in    iq
  latin Saladin
  at    34.38 43.64
  wikidata Q190131
  yes   فرض حظر التجول في [صلاح الدين] في اليوم نفسه.
  no    أعلن القاضي صلاحية العقد.

place iq-su
  name  السليمانية
  type  province
  in    iq
  latin Sulaymaniyah
  at    35.56 45.44
  wikidata Q213182
  yes   دخلت فرق إزالة الألغام [السليمانية] منذ بداية الأسبوع.
  no    عاد سليمان من السفر.

place iq-wa
  name  واسط | محافظة واسط
  type  province
  in    iq
  latin Wasit
  at    32.69 45.68
  wikidata Q189747
  yes   انتشر الجنود في أنحاء [واسط] كما أفاد مراسلون.
  no    يقع البيت في وسط الحي.

place iq-bg-baghdad
  name  بغداد
  type  city
  in    iq-bg
  latin Baghdad
  at    33.31 44.37
  wikidata Q1530
  yes   شيع الأهالي ضحايا الهجوم في [بغداد] مساء الأحد.
  no    بدد التاجر ثروته.

place iq-bg-sadr-city
  name  مدينة الصدر
  shy   الصدر
  type  district
  in    iq-bg
  latin Sadr City
  at    33.39 44.46
  wikidata Q1017715
  yes   اجتمع شيوخ القبائل في [مدينة الصدر] نهاية الأسبوع.
  no    كتب الصدر الأعظم رسالة.

place iq-bg-kadhimiya
  name  الكاظمية
  type  district
  in    iq-bg
  latin Kadhimiya
  at    33.38 44.34
  wikidata Q311315
  yes   أحرق شبان إطارات وسط [الكاظمية] وقت الظهيرة.
  no    كظم الرجل غيظه.

place iq-bg-adhamiya
  name  الأعظمية
  type  district
  in    iq-bg
  latin Adhamiya
  at    33.37 44.36
  yes   انتشر الجنود في أنحاء [الأعظمية] فجر الخميس.
  no    قال إن الخطأ عظيم.

place iq-bg-dora
  name  منطقة الدورة | حي الدورة
  shy   الدورة
  type  district
  in    iq-bg
  latin Dora
  at    33.25 44.40
  wikidata Q226695
  yes   أغلقت المدارس أبوابها [بمنطقة الدورة] دون وقوع إصابات.
  no    فاز الفريق في المنطقة المجاورة.

place iq-bg-green-zone
  name  المنطقة الخضراء
  type  area
  in    iq-bg
  latin Green Zone
  at    33.30 44.39
  yes   هطلت أمطار غزيرة على [المنطقة الخضراء] بعد الظهر.
  no    زرع البلدي أشجارا خضراء.

place iq-bg-karrada
  name  الكرادة
  type  district
  in    iq-bg
  latin Karrada
  at    33.30 44.42
  wikidata Q6367812
  yes   نزحت عشرات الأسر من [الكرادة] للمرة الثانية هذا الشهر.
  no    أخذ الطالب الكراسة.

place iq-bg-abu-ghraib
  name  أبو غريب | أبوغريب
  type  town
  in    iq-bg
  latin Abu Ghraib
  at    33.29 44.19
  wikidata Q335021
  yes   امتدت المعارك إلى سيلانا [وأبو غريب] مجددا.
  no    جاء أبوه بطعام غريب الشكل.

place iq-bg-taji
  name  التاجي | معسكر التاجي
  type  town
  in    iq-bg
  latin Taji
  at    33.51 44.27
  yes   وثق ناشطون الدمار في [التاجي] لأول مرة منذ عام.
  no    لبس الملك التاج الذهبي.

place iq-bg-tarmiyah
  name  الطارمية
  type  town
  in    iq-bg
  latin Tarmiyah
  at    33.67 44.40
  yes   دخلت فرق إزالة الألغام [الطارمية] قبل يومين.
  no    طرد المدرب اللاعب.

place iq-bg-mahmudiya
  name  المحمودية
  type  town
  in    iq-bg
  latin Mahmudiya
  at    33.06 44.36
  yes   توقفت حركة الشاحنات نحو [المحمودية] بعد صلاة الجمعة.
  no    سافر محمود إلى الجنوب.

place iq-bg-yusufiya
  name  اليوسفية
  type  town
  in    iq-bg
  latin Yusufiya
  at    33.06 44.24
  yes   بدأ الحوار بين أعيان [اليوسفية] للمرة الثانية هذا الشهر.
  no    روى يوسف حلمه.

place iq-an-ramadi
  name  الرمادي
  type  city
  in    iq-an
  latin Ramadi
  at    33.42 43.30
  wikidata Q192961
  yes   وصلت قافلة الإغاثة إلى [الرمادي] ليلا.
  no    لون الرماد يغطي الموقد.

place iq-an-fallujah
  name  الفلوجة
  type  city
  in    iq-an
  latin Fallujah
  at    33.35 43.78
  wikidata Q191170
  yes   دخلت فرق إزالة الألغام [الفلوجة] دون وقوع إصابات.
  no    جمع الفلاح الفواكه.

place iq-an-hit
  name  مدينة هيت | قضاء هيت | هيت العراقية
  shy   هيت
  type  town
  in    iq-an
  latin Hit
  at    33.64 42.83
  wikidata Q2422345
  yes   تفقد الطبيب جرحى [مدينة هيت] للمرة الثانية هذا الشهر.
  no    هات القلم يا ولدي.

place iq-an-haditha
  name  قضاء حديثة | مدينة حديثة العراقية | حديثة العراقية | سد حديثة
  type  town
  in    iq-an
  latin Haditha
  at    34.14 42.38
  yes   انقطعت الكهرباء عن [قضاء حديثة] ليلة السبت.
  no    حدث القاضي زميله.

place iq-an-qaim
  name  القائم العراقية | قضاء القائم | مدينة القائم
  shy   القائم
  type  town
  in    iq-an
  latin Al-Qaim
  at    34.37 41.09
  yes   تضررت عشرات المنازل في [القائم العراقية] دون وقوع إصابات.
  no    قام القاضي من مكانه.

place iq-an-rutba
  name  الرطبة | قضاء الرطبة
  type  town
  in    iq-an
  latin Rutba
  at    33.04 40.28
  wikidata Q4532299
  yes   وزع متطوعون خياما على نازحي [الرطبة] وسط إجراءات مشددة.
  no    جلبت الأم الرقبة المشوية.

place iq-an-ana
  name  قضاء عانة | مدينة عانة | عنة العراقية
  shy   عانة | عنة
  type  town
  in    iq-an
  latin Ana
  at    34.37 41.99
  wikidata Q2627750
  yes   أصيب مزارع بلغم خارج [قضاء عانة] منذ الفجر.
  no    عاد التاجر إلى المدينة.

place iq-an-rawa
  name  قضاء راوة | مدينة راوة | راوة العراقية
  shy   راوة
  type  town
  in    iq-an
  latin Rawa
  at    34.48 41.92
  wikidata Q2354244
  yes   انتشر الجنود في أنحاء [قضاء راوة] في اليوم نفسه.
  no    رأى الولد أرنبا.

place iq-an-karma
  name  الكرمة | ناحية الكرمة
  type  town
  in    iq-an
  latin Karmah
  at    33.40 43.91
  yes   وثق ناشطون الدمار في [الكرمة] بعد أسبوع من القتال.
  no    رفع النادي كأس الكرة.

place iq-an-khalidiya
  name  الخالدية
  type  town
  in    iq-an
  latin Khalidiya
  at    33.39 43.52
  yes   وصلت قافلة الإغاثة إلى [الخالدية] منذ الفجر.
  no    كتب خالد مقالا.

place iq-an-habbaniyah
  name  الحبانية
  type  town
  in    iq-an
  latin Habbaniyah
  at    33.37 43.57
  yes   دخلت فرق إزالة الألغام [الحبانية] بعد هدوء قصير.
  no    باعت العجوز الحبوب.

place iq-an-baghdadi
  name  ناحية البغدادي | بلدة البغدادي
  shy   البغدادي
  type  town
  in    iq-an
  latin Al-Baghdadi
  at    33.86 42.54
  yes   زار وفد طبي [ناحية البغدادي] نهاية الأسبوع.
  no    جاء البغاددة إلى الناحية.

place iq-an-ain-al-asad
  name  عين الأسد | قاعدة عين الأسد
  type  base
  in    iq-an
  latin Ain al-Asad
  at    33.79 42.44
  yes   غادر مدربون أجانب [عين الأسد] مع اقتراب الشتاء.
  no    أغمض الأسد عينيه.

place iq-sd-tikrit
  name  تكريت
  type  city
  in    iq-sd
  latin Tikrit
  at    34.61 43.68
  wikidata Q165444
  yes   وثق ناشطون الدمار في [تكريت] حتى إشعار آخر.
  no    تكررت الشكوى أمس.

place iq-sd-baiji
  name  بيجي | مصفاة بيجي
  type  town
  in    iq-sd
  latin Baiji
  at    34.93 43.49
  yes   زار وفد طبي [بيجي] قبل يومين.
  no    يجيء الشتاء باردا.

place iq-sd-samarra
  name  سامراء
  type  city
  in    iq-sd
  latin Samarra
  at    34.20 43.87
  wikidata Q170047
  yes   هطلت أمطار غزيرة على [سامراء] وسط إجراءات مشددة.
  no    سمر الشباب قرب النار.

place iq-sd-balad
  name  قضاء بلد | مدينة بلد | قاعدة بلد
  type  town
  in    iq-sd
  latin Balad
  at    34.01 44.14
  wikidata Q1029645
  yes   حلقت طائرات مسيرة فوق [قضاء بلد] مجددا.
  no    ولد الشاعر في المدينة.

place iq-sd-dour
  name  قضاء الدور | بلدة الدور
  shy   الدور
  type  town
  in    iq-sd
  latin Al-Dour
  at    34.46 43.80
  yes   شيع الأهالي ضحايا الهجوم في [قضاء الدور] أمس.
  no    قضى العامل يومه في الدار.

place iq-sd-sharqat
  name  الشرقاط
  type  town
  in    iq-sd
  latin Shirqat
  at    35.51 43.24
  yes   قطع محتجون الطريق بين قاسيم [والشرقاط] نهاية الأسبوع.
  no    شرق العامل بالماء.

place iq-sd-tuz-khurmatu
  name  طوزخورماتو | طوز خورماتو | طوز خرماتو | طوزخرماتو
  type  town
  in    iq-sd
  latin Tuz Khurmatu
  at    34.88 44.64
  yes   انتشر الجنود في أنحاء [طوزخورماتو] بعد صلاة الجمعة.
  no    طرز الخياط ثوبا.

place iq-sd-dujail
  name  الدجيل
  type  town
  in    iq-sd
  latin Dujail
  at    33.85 44.23
  wikidata Q988430
  yes   انفجرت عبوة قرب مدخل [الدجيل] وسط إجراءات مشددة.
  no    كشف الدليل الحقيقة.

place iq-sd-camp-speicher
  name  سبايكر | قاعدة سبايكر | معسكر سبايكر
  type  base
  in    iq-sd
  latin Camp Speicher
  at    34.67 43.54
  yes   سقطت صواريخ قرب [سبايكر] بعد هدوء قصير.
  no    سباك الحي أصلح الماسورة.

place iq-ni-mosul
  name  الموصل
  type  city
  in    iq-ni
  latin Mosul
  at    36.34 43.13
  wikidata Q83317
  yes   تبادل الطرفان القصف قرب [الموصل] منذ الفجر.
  no    حصل الطالب على شهادته.

place iq-ni-tal-afar
  name  تلعفر | تل عفر
  type  town
  in    iq-ni
  latin Tal Afar
  at    36.38 42.45
  yes   سمع دوي انفجارات في [تلعفر] كما أفاد مراسلون.
  no    تلعثم الخطيب قليلا.

place iq-ni-sinjar
  name  سنجار | جبل سنجار | شنكال
  type  town
  in    iq-ni
  latin Sinjar
  at    36.32 41.86
  wikidata Q7376823
  yes   اجتمع شيوخ القبائل في [سنجار] ظهرا.
  no    زرع الفلاح أشجار سنط.

place iq-ni-qayyarah
  name  القيارة
  type  town
  in    iq-ni
  latin Qayyarah
  at    35.80 43.29
  yes   اقترب الجنود من [القيارة] أمس.
  no    قاد السائق السيارة.

place iq-ni-makhmur
  name  قضاء مخمور | بلدة مخمور | مخمور العراقية
  shy   مخمور
  type  town
  in    iq-ni
  latin Makhmur
  at    35.78 43.58
  yes   عاد الهدوء إلى [قضاء مخمور] حتى إشعار آخر.
  no    مخبز القضاء مغلق.

place iq-ni-bashiqa
  name  بعشيقة
  type  town
  in    iq-ni
  latin Bashiqa
  at    36.45 43.35
  yes   توقفت حركة الشاحنات نحو [بعشيقة] مطلع الشهر.
  no    رافقت الفتاة شقيقتها.

place iq-ni-hamdaniya
  name  الحمدانية | قرقوش | بغديدا
  type  town
  in    iq-ni
  latin Hamdaniya
  at    36.27 43.38
  wikidata Q2995584
  yes   وصلت قافلة الإغاثة إلى [الحمدانية] بهدوء.
  no    حمد الراكب ربه.

place iq-ni-rabia
  name  ناحية ربيعة | منفذ ربيعة
  shy   ربيعة
  type  town
  in    iq-ni
  latin Rabia
  at    36.80 42.10
  yes   توقفت حركة الشاحنات نحو [ناحية ربيعة] فجأة.
  no    ربح الفريق في الناحية.

place iq-ni-baaj
  name  البعاج
  type  town
  in    iq-ni
  latin Baaj
  at    36.04 41.72
  yes   تظاهر عمال المصنع في [البعاج] في وقت متأخر.
  no    باع الجار بيته.

place iq-ni-hatra
  name  قضاء الحضر | مدينة الحضر
  shy   الحضر
  type  town
  in    iq-ni
  latin Hatra
  at    35.59 42.72
  yes   وصلت قافلة الإغاثة إلى [قضاء الحضر] مطلع الشهر.
  no    حظر القاضي النشر في القضاء.

place iq-ni-nineveh-plains
  name  سهل نينوى
  type  area
  in    iq-ni
  latin Nineveh Plains
  at    36.50 43.20
  yes   تبادل الطرفان القصف قرب [سهل نينوى] رغم سوء الطقس.
  no    سهل المعلم الدرس.

place iq-di-baqubah
  name  بعقوبة
  type  city
  in    iq-di
  latin Baqubah
  at    33.75 44.64
  wikidata Q270821
  yes   أعيد فتح السوق القديم في [بعقوبة] بحسب شهود.
  no    نال المذنب عقابه.

place iq-di-muqdadiyah
  name  المقدادية | شهربان
  type  town
  in    iq-di
  latin Muqdadiyah
  at    33.98 44.94
  wikidata Q2353893
  yes   تعرض موكب الوالي لإطلاق نار [بالمقدادية] على مدى يومين.
  no    قدم المقداد الهدية.

place iq-di-khanaqin
  name  خانقين
  type  town
  in    iq-di
  latin Khanaqin
  at    34.35 45.39
  yes   أحرق شبان إطارات وسط [خانقين] بعد هدوء قصير.
  no    خنق الدخان السكان.

place iq-di-jalawla
  name  جلولاء | جلولا
  type  town
  in    iq-di
  latin Jalawla
  at    34.27 45.17
  yes   بدأ الحوار بين أعيان [جلولاء] مساء الأحد.
  no    جال الولاة في السوق.

place iq-di-saadiya
  name  ناحية السعدية | السعدية العراقية
  shy   السعدية
  type  town
  in    iq-di
  latin Saadiya
  at    34.19 45.12
  yes   دخلت فرق إزالة الألغام [ناحية السعدية] ليلة السبت.
  no    سعد الولد بالناحية الجديدة.

place iq-di-khalis
  name  قضاء الخالص | مدينة الخالص
  shy   الخالص
  type  town
  in    iq-di
  latin Khalis
  at    33.81 44.53
  wikidata Q199909
  yes   زار وفد طبي [قضاء الخالص] خلال ساعات الليل.
  no    خلص القضاة إلى قرار.

place iq-di-buhriz
  name  بهرز
  type  town
  in    iq-di
  latin Buhriz
  at    33.69 44.67
  yes   شيع الأهالي ضحايا الهجوم في [بهرز] بعد غروب الشمس.
  no    بهر العرض الزوار.

place iq-ki-hawija
  name  الحويجة
  type  town
  in    iq-ki
  latin Hawija
  at    35.33 43.77
  yes   اعتقل ثلاثة مشتبه بهم في [الحويجة] عقب انهيار الهدنة.
  no    حاجة الناس كبيرة.

place iq-ki-daquq
  name  داقوق
  type  town
  in    iq-ki
  latin Daquq
  at    35.14 44.45
  yes   فر المئات من [داقوق] لأول مرة منذ عام.
  no    دقق المراجع الحساب.

place iq-dq-nasiriyah
  name  الناصرية
  type  city
  in    iq-dq
  latin Nasiriyah
  at    31.05 46.26
  wikidata Q38811
  yes   حلقت طائرات مسيرة فوق [الناصرية] في الصباح.
  no    نصر المحامي موكله.

place iq-mu-samawah
  name  السماوة
  type  city
  in    iq-mu
  latin Samawah
  at    31.33 45.28
  wikidata Q750679
  yes   انقطعت الكهرباء عن [السماوة] مرة أخرى.
  no    صفت السماء بعد المطر.

place iq-qa-diwaniyah
  name  الديوانية
  type  city
  in    iq-qa
  latin Diwaniyah
  at    31.99 44.93
  wikidata Q694939
  yes   عثر الأهالي على جثث قرب [الديوانية] بعد الظهر.
  no    نشر الشاعر ديوانه.

place iq-bb-hillah
  name  الحلة
  type  city
  in    iq-bb
  latin Hillah
  at    32.48 44.43
  wikidata Q243846
  yes   امتدت المعارك إلى سيلانا [والحلة] بعد غروب الشمس.
  no    حل الطالب المسألة.

place iq-bb-musayyib
  name  المسيب
  type  town
  in    iq-bb
  latin Musayyib
  at    32.78 44.29
  wikidata Q4120374
  yes   عثر الأهالي على جثث قرب [المسيب] عقب انهيار الهدنة.
  no    سبب العطل انقطاعا.

place iq-bb-jurf-al-sakhar
  name  جرف الصخر | جرف النصر
  type  town
  in    iq-bb
  latin Jurf al-Sakhar
  at    32.87 44.21
  yes   أصيب مزارع بلغم خارج [جرف الصخر] قبل أسبوع.
  no    سقطت الصخرة من المنحدر.

place iq-bb-iskandariya
  name  الإسكندرية العراقية | إسكندرية بابل
  shy   الإسكندرية
  type  town
  in    iq-bb
  latin Iskandariya
  at    32.89 44.35
  yes   حلقت طائرات مسيرة فوق [الإسكندرية العراقية] بهدوء.
  no    إسكندر بائع متجول.

place iq-ma-amarah
  name  مدينة العمارة | العمارة العراقية
  shy   العمارة
  type  city
  in    iq-ma
  latin Amarah
  at    31.84 47.15
  wikidata Q366010
  yes   دخلت فرق إزالة الألغام [مدينة العمارة] صباحا.
  no    عمر الفلاح في المدينة طويلا.

place iq-wa-kut
  name  الكوت | مدينة الكوت
  type  city
  in    iq-wa
  latin Kut
  at    32.51 45.82
  wikidata Q328030
  yes   وثق ناشطون الدمار في [الكوت] للمرة الثانية هذا الشهر.
  no    أكل الولد التوت.

place iq-na-kufa
  name  الكوفة
  type  city
  in    iq-na
  latin Kufa
  at    32.03 44.40
  wikidata Q186234
  yes   بدأ الحوار بين أعيان [الكوفة] لأول مرة منذ عام.
  no    لبس الشيخ الكوفية.

place iq-ba-zubayr
  name  الزبير العراقية | قضاء الزبير
  shy   الزبير
  type  town
  in    iq-ba
  latin Zubayr
  at    30.39 47.70
  wikidata Q227509
  yes   وصلت قافلة الإغاثة إلى [الزبير العراقية] مساء الأحد.
  no    زأر الأسد في القضاء.

place iq-ba-umm-qasr
  name  أم قصر | ميناء أم قصر
  type  town
  in    iq-ba
  latin Umm Qasr
  at    30.03 47.93
  wikidata Q842407
  yes   سمع دوي انفجارات في [أم قصر] بحسب شهود.
  no    زارت الأم القصور.

place iq-ba-faw
  name  شبه جزيرة الفاو | مدينة الفاو | ميناء الفاو | الفاو العراقية
  shy   الفاو
  type  town
  in    iq-ba
  latin Faw
  at    29.98 48.47
  wikidata Q1164081
  yes   سقطت قذيفتان على أطراف [شبه جزيرة الفاو] بعد الظهر.
  no    فاح العطر في الجزيرة.

place iq-su-halabja
  name  حلبجة
  type  town
  in    iq-su
  latin Halabja
  at    35.18 45.98
  wikidata Q605544
  yes   اعتقل ثلاثة مشتبه بهم في [حلبجة] بعد غروب الشمس.
  no    علق الصياد الحلبة.

place iq-su-qandil
  name  جبال قنديل | جبل قنديل | قنديل
  type  area
  in    iq-su
  latin Qandil Mountains
  at    36.60 45.00
  yes   تبادل الطرفان القصف قرب [جبال قنديل] قبل أسبوع.
  no    تسلق الفريق الجبال بالمناديل.

place iq-da-zakho
  name  زاخو
  type  town
  in    iq-da
  latin Zakho
  at    37.14 42.69
  yes   نزحت عشرات الأسر من [زاخو] لأول مرة منذ عام.
  no    زخر الكتاب بالصور.

place iq-da-amadiya
  name  العمادية
  type  town
  in    iq-da
  latin Amadiya
  at    37.09 43.49
  wikidata Q460736
  yes   سقطت قذيفتان على أطراف [العمادية] مع اقتراب الشتاء.
  no    عمد المختار الوثيقة.

place iq-an-as-saqlawiyah
  name  الصقلاوية
  type  town
  in    iq-an
  latin As Saqlawiyah
  at    33.40 43.69
  yes   وصل فريق الإغاثة إلى [الصقلاوية] مع الفجر.
  no    وقع المحامي الصقلاواوي على العقد.

place iq-an-amiriyat-al-fallujah
  name  عامرية الفلوجة | عامرية الصمود
  type  town
  in    iq-an
  latin Amiriyat al Fallujah
  at    33.20 43.85
  yes   قطع السيل الطريق المؤدي إلى [عامرية الفلوجة].
  no    كتب الشاعر العامراوي قصيدة طويلة.

place iq-an-kubaysah
  name  كبيسة
  type  town
  in    iq-an
  latin Kubaysah
  at    33.58 42.60
  yes   سيطر المسلحون على [كبيسة] بعد معارك قصيرة.
  no    فاز اللاعب الكبيساوي بالسباق الأخير.

place iq-an-al-ubaydi
  name  ناحية العبيدي | بلدة العبيدي
  shy   العبيدي
  type  town
  in    iq-an
  latin Al Ubaydi
  at    34.41 41.22
  yes   هاجم مجهولون نقطة تفتيش في [ناحية العبيدي] ليلا.
  no    عزف الموسيقي الناحاوي لحنا هادئا.

place iq-an-husaybah
  name  حصيبة
  type  town
  in    iq-an
  latin Husaybah
  at    34.38 41.00
  yes   انقطع الماء عن [حصيبة] منذ أسبوع.
  no    باع التاجر الحصيباوي متجره القديم.

place iq-an-husaybah-ash-sharqiyah
  name  حصيبة الشرقية
  type  town
  in    iq-an
  latin Husaybah ash Sharqiyah
  at    33.42 43.47
  yes   نزحت عشرات العائلات من [حصيبة الشرقية] باتجاه الحدود.
  no    رسم الفنان الحصيباوي لوحة جديدة.

place iq-an-akashat
  name  عكاشات
  type  town
  in    iq-an
  latin Akashat
  at    33.67 39.98
  yes   التقى الوسطاء بشيوخ العشائر في [عكاشات].
  no    اعتذر الطبيب العكاشاتاوي عن الحضور.

place iq-an-ar-rahaliyah
  name  الرحالية
  type  village
  in    iq-an
  latin Ar Rahaliyah
  at    32.75 43.38
  yes   سقطت قذيفتان قرب [الرحالية] ولم يصب أحد.
  no    شكر المدرب الرحالاوي جمهوره.

place iq-an-an-nukhayb
  name  النخيب
  type  town
  in    iq-an
  latin An Nukhayb
  at    32.04 42.25
  yes   دوى انفجار عنيف في [النخيب] عند الظهر.
  no    وقع المحامي النخيباوي على العقد.

place iq-an-trebil
  name  طريبيل | معبر طريبيل | منفذ طريبيل
  type  village
  in    iq-an
  latin Trebil
  at    32.88 39.03
  yes   وصل فريق الإغاثة إلى [طريبيل] مع الفجر.
  no    وقع المحامي الطريبيلاوي على العقد.

place iq-an-al-walid-crossing
  name  منفذ الوليد | معبر الوليد
  type  village
  in    iq-an
  latin Al Walid crossing
  at    33.42 38.93
  yes   قطع السيل الطريق المؤدي إلى [منفذ الوليد].
  no    كتب الشاعر المنفذاوي قصيدة طويلة.

place iq-an-ath-tharthar
  name  بحيرة الثرثار
  shy   الثرثار
  type  area
  in    iq-an
  latin Ath Tharthar
  at    33.80 43.10
  yes   اختبأ الفارون في [بحيرة الثرثار] أياما.
  no    فاز اللاعب البحيراوي بالسباق الأخير.

place iq-an-at-tash
  name  منطقة الطاش
  shy   الطاش
  type  village
  in    iq-an
  latin At Tash
  at    33.38 43.25
  yes   هاجم مجهولون نقطة تفتيش في [منطقة الطاش] ليلا.
  no    عزف الموسيقي المنطقاوي لحنا هادئا.

place iq-an-al-bu-faraj
  name  البو فراج | البوفراج
  type  village
  in    iq-an
  latin Al Bu Faraj
  at    33.45 43.30
  yes   انقطع الماء عن [البو فراج] منذ أسبوع.
  no    باع التاجر الالبواوي متجره القديم.

place iq-an-al-bu-alwan
  name  البوعلوان | البو علوان
  type  village
  in    iq-an
  latin Al Bu Alwan
  at    33.42 43.35
  yes   نزحت عشرات العائلات من [البوعلوان] باتجاه الحدود.
  no    رسم الفنان البوعلواناوي لوحة جديدة.

place iq-an-al-bu-aitha
  name  البوعيثة | البو عيثة
  type  village
  in    iq-an
  latin Al Bu Aitha
  at    33.46 43.35
  yes   التقى الوسطاء بشيوخ العشائر في [البوعيثة].
  no    اعتذر الطبيب البوعيثاوي عن الحضور.

place iq-an-az-zankura
  name  الزنكورة
  type  village
  in    iq-an
  latin Az Zankura
  at    33.46 43.20
  yes   سقطت قذيفتان قرب [الزنكورة] ولم يصب أحد.
  no    شكر المدرب الزنكوراوي جمهوره.

place iq-an-at-tamim-ramadi
  name  حي التأميم
  shy   التأميم
  type  quarter
  in    iq-an
  latin At Tamim (Ramadi)
  at    33.41 43.26
  yes   أصيب مارة في [حي التأميم] برصاص طائش.
  no    وقع المحامي التأميماوي على العقد.

place iq-an-al-malab
  name  حي الملعب الرمادي
  type  quarter
  in    iq-an
  latin Al Malab
  at    33.42 43.32
  yes   انفجرت سيارة في [حي الملعب الرمادي] قبل الظهر.
  no    كتب الشاعر الرماداوي قصيدة طويلة.

place iq-an-juwayba
  name  جويبة
  type  village
  in    iq-an
  latin Juwayba
  at    33.43 43.42
  yes   توجهت قافلة المساعدات نحو [جويبة] صباحا.
  no    فاز اللاعب الجويباوي بالسباق الأخير.

place iq-an-al-jazira-ramadi
  name  جزيرة الخالدية | جزيرة الرمادي
  type  area
  in    iq-an
  latin Al Jazira (Ramadi)
  at    33.47 43.25
  yes   أطلقت القوات حملة جديدة في [جزيرة الخالدية].
  no    عزف الموسيقي الجزيراوي لحنا هادئا.

place iq-an-as-sajariyah
  name  السجارية
  type  village
  in    iq-an
  latin As Sajariyah
  at    33.41 43.41
  yes   أغلقت الأسواق أبوابها في [السجارية] حدادا.
  no    باع التاجر السجاراوي متجره القديم.

place iq-an-garma
  name  الكرمة العراقية
  type  town
  in    iq-an
  latin Garma
  at    33.40 43.91
  yes   قالت الشرطة إنها فتشت منازل في [الكرمة العراقية].
  no    رسم الفنان الكرماوي لوحة جديدة.

place iq-an-naimiya
  name  النعيمية
  type  village
  in    iq-an
  latin Naimiya
  at    33.30 43.77
  yes   عاد الهدوء إلى [النعيمية] بعد يومين.
  no    اعتذر الطبيب النعيماوي عن الحضور.

place iq-an-al-halabsa
  name  الحلابسة
  type  village
  in    iq-an
  latin Al Halabsa
  at    33.36 43.72
  yes   دفن الأهالي قتلاهم في [الحلابسة] أمس.
  no    شكر المدرب الحلابساوي جمهوره.

place iq-an-barwanah
  name  بروانة
  type  town
  in    iq-an
  latin Barwanah
  at    34.09 42.42
  yes   سقطت قذيفتان قرب [بروانة] ولم يصب أحد.
  no    شكر المدرب البرواناوي جمهوره.

place iq-an-alus
  name  آلوس
  type  town
  in    iq-an
  latin Alus
  at    34.07 42.42
  yes   دوى انفجار عنيف في [آلوس] عند الظهر.
  no    وقع المحامي الآلوساوي على العقد.

place iq-an-al-ratga
  name  وادي حوران
  type  area
  in    iq-an
  latin Al Ratga
  at    33.90 40.90
  yes   قصفت الطائرات مواقع في [وادي حوران] عند الفجر.
  no    كتب الشاعر الحوراناوي قصيدة طويلة.

place iq-an-nadhim-al-thirthar
  name  ناظم الثرثار
  type  village
  in    iq-an
  latin Nadhim al Thirthar
  at    33.60 43.60
  yes   توجهت قافلة المساعدات نحو [ناظم الثرثار] صباحا.
  no    فاز اللاعب الناظماوي بالسباق الأخير.

place iq-an-nadhim-al-taqsim
  name  ناظم التقسيم
  type  village
  in    iq-an
  latin Nadhim al Taqsim
  at    33.62 43.55
  yes   عثر الرعاة على لغم خارج [ناظم التقسيم].
  no    عزف الموسيقي الناظماوي لحنا هادئا.

place iq-an-al-baghdadi-jubba
  name  جزيرة البغدادي
  type  village
  in    iq-an
  latin Al Baghdadi Jubba
  at    33.87 42.60
  yes   أغلقت الأسواق أبوابها في [جزيرة البغدادي] حدادا.
  no    باع التاجر الجزيراوي متجره القديم.

place iq-an-h3-base
  name  قاعدة اتش ثري
  type  base
  in    iq-an
  latin H3 base
  at    32.93 39.75
  yes   استهدفت الصواريخ [قاعدة اتش ثري] من جديد.
  no    رسم الفنان الثراوي لوحة جديدة.

place iq-ar-erbil-city
  name  أربيل | هولير
  type  city
  in    iq-ar
  latin Erbil
  at    36.19 44.01
  wikidata Q132754
  yes   عاد الهدوء إلى [أربيل] بعد يومين.
  no    اعتذر الطبيب الأربيلاوي عن الحضور.

place iq-ar-soran
  name  سوران | سوران العراقية
  type  town
  in    iq-ar
  latin Soran
  at    36.65 44.54
  wikidata Q955690
  yes   دفن الأهالي قتلاهم في [سوران] أمس.
  no    شكر المدرب السوراناوي جمهوره.

place iq-ar-shaqlawa
  name  شقلاوة
  type  town
  in    iq-ar
  latin Shaqlawa
  at    36.40 44.32
  wikidata Q2231235
  yes   وصل فريق الإغاثة إلى [شقلاوة] مع الفجر.
  no    وقع المحامي الشقلاواوي على العقد.

place iq-ar-koysinjaq
  name  كويسنجق | كوية
  type  town
  in    iq-ar
  latin Koysinjaq
  at    36.08 44.63
  yes   قطع السيل الطريق المؤدي إلى [كويسنجق].
  no    كتب الشاعر الكويسنجقاوي قصيدة طويلة.

place iq-ar-rawanduz
  name  راوندوز | رواندز
  type  town
  in    iq-ar
  latin Rawanduz
  at    36.61 44.52
  yes   سيطر المسلحون على [راوندوز] بعد معارك قصيرة.
  no    فاز اللاعب الراوندوزاوي بالسباق الأخير.

place iq-ar-choman
  name  جومان | قضاء جومان
  type  town
  in    iq-ar
  latin Choman
  at    36.64 44.89
  yes   هاجم مجهولون نقطة تفتيش في [جومان] ليلا.
  no    عزف الموسيقي الجوماناوي لحنا هادئا.

place iq-ar-khabat
  name  ناحية خبات | قضاء خبات
  shy   خبات
  type  town
  in    iq-ar
  latin Khabat
  at    36.27 43.66
  yes   انقطع الماء عن [ناحية خبات] منذ أسبوع.
  no    باع التاجر الناحاوي متجره القديم.

place iq-ar-gwer
  name  الكوير | كوير
  type  town
  in    iq-ar
  latin Gwer
  at    36.04 43.48
  yes   نزحت عشرات العائلات من [الكوير] باتجاه الحدود.
  no    رسم الفنان الكويراوي لوحة جديدة.

place iq-ar-makhmur-plain
  name  سهل مخمور
  type  area
  in    iq-ar
  latin Makhmur plain
  at    35.85 43.70
  yes   فقد الجيش الاتصال بمروحية فوق [سهل مخمور].
  no    اعتذر الطبيب السهلاوي عن الحضور.

place iq-ar-sidakan
  name  سيدكان
  type  town
  in    iq-ar
  latin Sidakan
  at    36.80 44.67
  yes   عاد الهدوء إلى [سيدكان] بعد يومين.
  no    اعتذر الطبيب السيدكاناوي عن الحضور.

place iq-ar-pirmam
  name  صلاح الدين أربيل | مصيف صلاح الدين
  type  town
  in    iq-ar
  latin Pirmam
  at    36.38 44.20
  yes   دفن الأهالي قتلاهم في [صلاح الدين أربيل] أمس.
  no    شكر المدرب الصلاحاوي جمهوره.

place iq-ar-hasan-sham
  name  مخيم حسن شام | حسن شام
  type  camp
  in    iq-ar
  latin Hasan Sham
  at    36.33 43.50
  yes   شيع اللاجئون القتيل في [مخيم حسن شام] عصرا.
  no    وقع المحامي الشاماوي على العقد.

place iq-ar-harir
  name  قاعدة حرير | حرير أربيل
  type  base
  in    iq-ar
  latin Harir
  at    36.55 44.35
  yes   غادر آخر الجنود [قاعدة حرير] صباحا.
  no    كتب الشاعر الحريراوي قصيدة طويلة.

place iq-ar-kasnazan
  name  كسنزان
  type  quarter
  in    iq-ar
  latin Kasnazan
  at    36.22 44.15
  yes   اندلعت اشتباكات في [كسنزان] بعد العشاء.
  no    فاز اللاعب الكسنزاناوي بالسباق الأخير.

place iq-ar-ankawa
  name  عنكاوا | عينكاوا
  type  quarter
  in    iq-ar
  latin Ankawa
  at    36.23 43.99
  yes   أصيب مارة في [عنكاوا] برصاص طائش.
  no    عزف الموسيقي العنكاواوي لحنا هادئا.

place iq-ba-basra-city
  name  البصرة | مدينة البصرة
  type  city
  in    iq-ba
  latin Basra
  at    30.51 47.81
  wikidata Q48195
  yes   انقطع الماء عن [البصرة] منذ أسبوع.
  no    باع التاجر البصراوي متجره القديم.

place iq-ba-safwan
  name  منفذ صفوان | ناحية صفوان
  shy   صفوان
  type  town
  in    iq-ba
  latin Safwan
  at    30.11 47.72
  yes   نزحت عشرات العائلات من [منفذ صفوان] باتجاه الحدود.
  no    رسم الفنان المنفذاوي لوحة جديدة.

place iq-ba-abu-al-khasib
  name  أبو الخصيب
  type  town
  in    iq-ba
  latin Abu al Khasib
  at    30.44 47.99
  yes   التقى الوسطاء بشيوخ العشائر في [أبو الخصيب].
  no    اعتذر الطبيب الأبواوي عن الحضور.

place iq-ba-al-qurnah
  name  القرنة | قضاء القرنة
  type  town
  in    iq-ba
  latin Al Qurnah
  at    31.01 47.43
  yes   سقطت قذيفتان قرب [القرنة] ولم يصب أحد.
  no    شكر المدرب القرناوي جمهوره.

place iq-ba-al-madinah-basra
  name  قضاء المدينة
  type  town
  in    iq-ba
  latin Al Madinah (Basra)
  at    30.96 47.27
  yes   دوى انفجار عنيف في [قضاء المدينة] عند الظهر.
  no    وقع المحامي القضاوي على العقد.

place iq-ba-shatt-al-arab
  name  شط العرب
  type  river
  in    iq-ba
  latin Shatt al Arab
  at    30.40 48.15
  yes   أبحرت الفرقاطة عبر [شط العرب] صباحا.
  no    كتب الشاعر الشطاوي قصيدة طويلة.

place iq-ba-rumaila
  name  حقل الرميلة | الرميلة
  type  area
  in    iq-ba
  latin Rumaila
  at    30.20 47.40
  yes   اختبأ الفارون في [حقل الرميلة] أياما.
  no    فاز اللاعب الحقلاوي بالسباق الأخير.

place iq-ba-shalamcheh
  name  الشلامجة | منفذ الشلامجة
  type  village
  in    iq-ba
  latin Shalamcheh
  at    30.49 48.03
  yes   عثر الرعاة على لغم خارج [الشلامجة].
  no    عزف الموسيقي الشلامجاوي لحنا هادئا.

place iq-ba-al-harithah
  name  الحارثة
  type  town
  in    iq-ba
  latin Al Harithah
  at    30.58 47.76
  wikidata Q2617657
  yes   أغلقت الأسواق أبوابها في [الحارثة] حدادا.
  no    باع التاجر الحارثاوي متجره القديم.

place iq-ba-al-dair
  name  ناحية الدير البصرية
  type  town
  in    iq-ba
  latin Al Dair
  at    30.80 47.58
  yes   قالت الشرطة إنها فتشت منازل في [ناحية الدير البصرية].
  no    رسم الفنان الناحاوي لوحة جديدة.

place iq-bb-al-hashimiyah
  name  قضاء الهاشمية
  shy   الهاشمية
  type  town
  in    iq-bb
  latin Al Hashimiyah
  at    32.37 44.66
  yes   نزحت عشرات العائلات من [قضاء الهاشمية] باتجاه الحدود.
  no    رسم الفنان القضاوي لوحة جديدة.

place iq-bb-al-mahawil
  name  المحاويل
  type  town
  in    iq-bb
  latin Al Mahawil
  at    32.66 44.42
  yes   التقى الوسطاء بشيوخ العشائر في [المحاويل].
  no    اعتذر الطبيب المحاويلاوي عن الحضور.

place iq-bb-babil-ruins
  name  آثار بابل
  type  area
  in    iq-bb
  latin Babil ruins
  at    32.54 44.42
  yes   انتشرت الدوريات في [آثار بابل] منذ الصباح.
  no    شكر المدرب الآثاراوي جمهوره.

place iq-bb-al-latifiyah
  name  اللطيفية
  type  town
  in    iq-bb
  latin Al Latifiyah
  at    32.98 44.35
  yes   دوى انفجار عنيف في [اللطيفية] عند الظهر.
  no    وقع المحامي اللطيفاوي على العقد.

place iq-bb-al-haswa
  name  ناحية الحصوة
  shy   الحصوة
  type  town
  in    iq-bb
  latin Al Haswa
  at    32.87 44.33
  yes   انسحب الجنود من [ناحية الحصوة] قبل الغروب.
  no    كتب الشاعر الناحاوي قصيدة طويلة.

place iq-bb-saddat-al-hindiyah
  name  سدة الهندية
  type  town
  in    iq-bb
  latin Saddat al Hindiyah
  at    32.72 44.27
  yes   توجهت قافلة المساعدات نحو [سدة الهندية] صباحا.
  no    فاز اللاعب السداوي بالسباق الأخير.

place iq-bb-al-qasim
  name  ناحية القاسم
  shy   القاسم
  type  town
  in    iq-bb
  latin Al Qasim
  at    32.30 44.69
  yes   عثر الرعاة على لغم خارج [ناحية القاسم].
  no    عزف الموسيقي الناحاوي لحنا هادئا.

place iq-bg-al-madain
  name  قضاء المدائن | سلمان باك
  shy   المدائن
  type  town
  in    iq-bg
  latin Al Madain
  at    33.10 44.58
  yes   أغلقت الأسواق أبوابها في [قضاء المدائن] حدادا.
  no    باع التاجر القضاوي متجره القديم.

place iq-bg-an-nahrawan
  name  النهروان
  type  town
  in    iq-bg
  latin An Nahrawan
  at    33.37 44.78
  yes   قالت الشرطة إنها فتشت منازل في [النهروان].
  no    رسم الفنان النهرواناوي لوحة جديدة.

place iq-bg-arab-jabur
  name  عرب جبور
  type  area
  in    iq-bg
  latin Arab Jabur
  at    33.17 44.42
  yes   فقد الجيش الاتصال بمروحية فوق [عرب جبور].
  no    اعتذر الطبيب العرباوي عن الحضور.

place iq-bg-al-husayniyah
  name  منطقة الحسينية | ناحية الحسينية
  shy   الحسينية
  type  town
  in    iq-bg
  latin Al Husayniyah
  at    33.48 44.42
  yes   دفن الأهالي قتلاهم في [منطقة الحسينية] أمس.
  no    شكر المدرب المنطقاوي جمهوره.

place iq-bg-ar-rashidiyah
  name  الراشدية
  type  town
  in    iq-bg
  latin Ar Rashidiyah
  at    33.50 44.37
  yes   وصل فريق الإغاثة إلى [الراشدية] مع الفجر.
  no    وقع المحامي الراشداوي على العقد.

place iq-bg-az-zafaraniyah
  name  الزعفرانية
  type  quarter
  in    iq-bg
  latin Az Zafaraniyah
  at    33.26 44.49
  yes   انفجرت سيارة في [الزعفرانية] قبل الظهر.
  no    كتب الشاعر الزعفراناوي قصيدة طويلة.

place iq-bg-baghdad-jadida
  name  بغداد الجديدة
  type  quarter
  in    iq-bg
  latin Baghdad Jadida
  at    33.31 44.48
  yes   فتش الجنود بيوتا في [بغداد الجديدة] فجرا.
  no    فاز اللاعب البغداداوي بالسباق الأخير.

place iq-bg-al-mansour
  name  حي المنصور | منطقة المنصور
  shy   المنصور
  type  quarter
  in    iq-bg
  latin Al Mansour
  at    33.31 44.34
  yes   رفع السكان السواتر في [حي المنصور] خوفا من القصف.
  no    عزف الموسيقي المنصوراوي لحنا هادئا.

place iq-bg-al-amiriyah
  name  حي العامرية | منطقة العامرية
  shy   العامرية
  type  quarter
  in    iq-bg
  latin Al Amiriyah
  at    33.30 44.28
  yes   اندلعت اشتباكات في [حي العامرية] بعد العشاء.
  no    باع التاجر العامراوي متجره القديم.

place iq-bg-al-ghazaliyah
  name  الغزالية
  type  quarter
  in    iq-bg
  latin Al Ghazaliyah
  at    33.34 44.28
  yes   رفع السكان السواتر في [الغزالية] خوفا من القصف.
  no    باع التاجر الغزالاوي متجره القديم.

place iq-bg-al-jihad
  name  حي الجهاد
  shy   الجهاد
  type  quarter
  in    iq-bg
  latin Al Jihad
  at    33.26 44.29
  yes   اندلعت اشتباكات في [حي الجهاد] بعد العشاء.
  no    رسم الفنان الجهاداوي لوحة جديدة.

place iq-bg-al-bayaa
  name  حي البياع
  shy   البياع
  type  quarter
  in    iq-bg
  latin Al Bayaa
  at    33.26 44.34
  yes   أصيب مارة في [حي البياع] برصاص طائش.
  no    اعتذر الطبيب البياعاوي عن الحضور.

place iq-bg-as-saidiyah
  name  حي السيدية | السيدية
  type  quarter
  in    iq-bg
  latin As Saidiyah
  at    33.24 44.36
  yes   انفجرت سيارة في [حي السيدية] قبل الظهر.
  no    شكر المدرب السيداوي جمهوره.

place iq-bg-al-yarmouk
  name  حي اليرموك
  shy   اليرموك
  type  quarter
  in    iq-bg
  latin Al Yarmouk
  at    33.30 44.33
  yes   فتش الجنود بيوتا في [حي اليرموك] فجرا.
  no    وقع المحامي اليرموكاوي على العقد.

place iq-bg-ash-shaab
  name  حي الشعب | منطقة الشعب
  shy   الشعب
  type  quarter
  in    iq-bg
  latin Ash Shaab
  at    33.40 44.43
  yes   رفع السكان السواتر في [حي الشعب] خوفا من القصف.
  no    كتب الشاعر الشعباوي قصيدة طويلة.

place iq-bg-bab-al-sharqi
  name  الباب الشرقي
  type  quarter
  in    iq-bg
  latin Bab al Sharqi
  at    33.32 44.42
  yes   اندلعت اشتباكات في [الباب الشرقي] بعد العشاء.
  no    فاز اللاعب الباباوي بالسباق الأخير.

place iq-bg-bab-al-muadham
  name  باب المعظم
  type  quarter
  in    iq-bg
  latin Bab al Muadham
  at    33.35 44.38
  yes   أصيب مارة في [باب المعظم] برصاص طائش.
  no    عزف الموسيقي الباباوي لحنا هادئا.

place iq-bg-al-shorja
  name  الشورجة
  type  quarter
  in    iq-bg
  latin Al Shorja
  at    33.34 44.39
  yes   انفجرت سيارة في [الشورجة] قبل الظهر.
  no    باع التاجر الشورجاوي متجره القديم.

place iq-bg-al-bataween
  name  البتاوين
  type  quarter
  in    iq-bg
  latin Al Bataween
  at    33.31 44.42
  yes   فتش الجنود بيوتا في [البتاوين] فجرا.
  no    رسم الفنان البتاويناوي لوحة جديدة.

place iq-bg-as-salihiyah
  name  الصالحية
  type  quarter
  in    iq-bg
  latin As Salihiyah
  at    33.32 44.39
  yes   رفع السكان السواتر في [الصالحية] خوفا من القصف.
  no    اعتذر الطبيب الصالحاوي عن الحضور.

place iq-bg-al-jadriyah
  name  الجادرية
  type  quarter
  in    iq-bg
  latin Al Jadriyah
  at    33.28 44.38
  yes   اندلعت اشتباكات في [الجادرية] بعد العشاء.
  no    شكر المدرب الجادراوي جمهوره.

place iq-bg-hurriya
  name  حي الحرية | مدينة الحرية
  shy   الحرية
  type  quarter
  in    iq-bg
  latin Hurriya
  at    33.36 44.32
  yes   أصيب مارة في [حي الحرية] برصاص طائش.
  no    وقع المحامي الحراوي على العقد.

place iq-bg-ash-shula
  name  حي الشعلة | منطقة الشعلة | مدينة الشعلة
  shy   الشعلة
  type  quarter
  in    iq-bg
  latin Ash Shula
  at    33.38 44.28
  yes   انفجرت سيارة في [حي الشعلة] قبل الظهر.
  no    كتب الشاعر الشعلاوي قصيدة طويلة.

place iq-bg-al-kamaliyah
  name  الكمالية
  type  quarter
  in    iq-bg
  latin Al Kamaliyah
  at    33.33 44.52
  yes   فتش الجنود بيوتا في [الكمالية] فجرا.
  no    فاز اللاعب الكمالاوي بالسباق الأخير.

place iq-bg-ar-radwaniyah
  name  الرضوانية
  type  town
  in    iq-bg
  latin Ar Radwaniyah
  at    33.22 44.20
  yes   عثر الرعاة على لغم خارج [الرضوانية].
  no    عزف الموسيقي الرضواناوي لحنا هادئا.

place iq-bg-al-bakriyah
  name  البكرية
  type  quarter
  in    iq-bg
  latin Al Bakriyah
  at    33.33 44.22
  yes   فتش الجنود بيوتا في [البكرية] فجرا.
  no    عزف الموسيقي البكراوي لحنا هادئا.

place iq-bg-al-ubaidi-baghdad
  name  حي العبيدي
  shy   العبيدي
  type  quarter
  in    iq-bg
  latin Al Ubaidi (Baghdad)
  at    33.32 44.54
  yes   رفع السكان السواتر في [حي العبيدي] خوفا من القصف.
  no    باع التاجر العبيداوي متجره القديم.

place iq-bg-haifa-street
  name  شارع حيفا
  type  quarter
  in    iq-bg
  latin Haifa Street
  at    33.33 44.38
  yes   اندلعت اشتباكات في [شارع حيفا] بعد العشاء.
  no    رسم الفنان الشارعاوي لوحة جديدة.

place iq-bg-tahrir-square-baghdad
  name  ساحة التحرير
  type  quarter
  in    iq-bg
  latin Tahrir Square Baghdad
  at    33.33 44.41
  yes   أصيب مارة في [ساحة التحرير] برصاص طائش.
  no    اعتذر الطبيب الساحاوي عن الحضور.

place iq-bg-baghdad-airport
  name  مطار بغداد | مطار بغداد الدولي
  type  base
  in    iq-bg
  latin Baghdad Airport
  at    33.26 44.23
  yes   فرضت الحراسة حول [مطار بغداد] طوقا محكما.
  no    شكر المدرب البغداداوي جمهوره.

place iq-bg-al-muthanna-airfield
  name  مطار المثنى
  type  base
  in    iq-bg
  latin Al Muthanna airfield
  at    33.33 44.36
  yes   استهدفت الصواريخ [مطار المثنى] من جديد.
  no    وقع المحامي المثناوي على العقد.

place iq-bg-camp-ashraf-site
  name  مخيم ليبرتي | معسكر ليبرتي | مخيم الحرية العراقي
  shy   ليبرتي
  type  camp
  in    iq-bg
  latin Camp Ashraf site
  at    33.26 44.25
  yes   اندلع حريق صغير في [مخيم ليبرتي] ليلا.
  no    كتب الشاعر الليبرتاوي قصيدة طويلة.

place iq-bg-al-khadra
  name  حي الخضراء
  shy   الخضراء
  type  quarter
  in    iq-bg
  latin Al Khadra
  at    33.32 44.30
  yes   اندلعت اشتباكات في [حي الخضراء] بعد العشاء.
  no    فاز اللاعب الخضراوي بالسباق الأخير.

place iq-bg-abu-dshir
  name  أبو دشير
  type  quarter
  in    iq-bg
  latin Abu Dshir
  at    33.20 44.37
  yes   أصيب مارة في [أبو دشير] برصاص طائش.
  no    عزف الموسيقي الأبواوي لحنا هادئا.

place iq-bg-az-zaidan
  name  منطقة الزيدان | خان ضاري
  shy   الزيدان
  type  village
  in    iq-bg
  latin Az Zaidan
  at    33.25 44.10
  yes   أغلقت الأسواق أبوابها في [منطقة الزيدان] حدادا.
  no    باع التاجر المنطقاوي متجره القديم.

place iq-bg-zuba
  name  منطقة زوبع
  type  area
  in    iq-bg
  latin Zuba
  at    33.26 44.05
  yes   جابت فرق الإنقاذ [منطقة زوبع] بحثا عن المفقودين.
  no    رسم الفنان المنطقاوي لوحة جديدة.

place iq-da-duhok-city
  name  دهوك | مدينة دهوك
  type  city
  in    iq-da
  latin Duhok
  at    36.87 42.99
  wikidata Q152831
  yes   عاد الهدوء إلى [دهوك] بعد يومين.
  no    اعتذر الطبيب الدهوكاوي عن الحضور.

place iq-da-batifa
  name  باطوفة | باتيفا
  type  town
  in    iq-da
  latin Batifa
  at    37.17 43.01
  wikidata Q48195
  yes   دفن الأهالي قتلاهم في [باطوفة] أمس.
  no    شكر المدرب الباطوفاوي جمهوره.

place iq-da-bardarash
  name  بردرش
  type  town
  in    iq-da
  latin Bardarash
  at    36.50 43.58
  yes   وصل فريق الإغاثة إلى [بردرش] مع الفجر.
  no    وقع المحامي البردرشاوي على العقد.

place iq-da-semel
  name  سميل
  type  town
  in    iq-da
  latin Semel
  at    36.86 42.85
  yes   قطع السيل الطريق المؤدي إلى [سميل].
  no    كتب الشاعر السميلاوي قصيدة طويلة.

place iq-da-domiz
  name  مخيم دوميز | دوميز
  type  camp
  in    iq-da
  latin Domiz
  at    36.78 42.89
  yes   وزع المتطوعون الخبز في [مخيم دوميز] صباحا.
  no    فاز اللاعب الدوميزاوي بالسباق الأخير.

place iq-da-deralok
  name  ديرلوك
  type  town
  in    iq-da
  latin Deralok
  at    37.07 43.65
  yes   توجهت قافلة المساعدات نحو [ديرلوك] صباحا.
  no    فاز اللاعب الديرلوكاوي بالسباق الأخير.

place iq-da-kani-masi
  name  كاني ماسي
  type  town
  in    iq-da
  latin Kani Masi
  at    37.23 43.44
  yes   عثر الرعاة على لغم خارج [كاني ماسي].
  no    عزف الموسيقي الكاناوي لحنا هادئا.

place iq-da-haftanin
  name  حفتانين | هفتانين
  type  area
  in    iq-da
  latin Haftanin
  at    37.32 43.00
  yes   تراجعت المعارك في [حفتانين] بسبب الثلوج.
  no    باع التاجر الحفتانيناوي متجره القديم.

place iq-da-faysh-khabur
  name  فيش خابور | فيشخابور | معبر فيشخابور
  type  village
  in    iq-da
  latin Faysh Khabur
  at    37.07 42.38
  yes   قالت الشرطة إنها فتشت منازل في [فيش خابور].
  no    رسم الفنان الفيشاوي لوحة جديدة.

place iq-da-ibrahim-khalil
  name  إبراهيم الخليل | معبر إبراهيم الخليل
  type  village
  in    iq-da
  latin Ibrahim Khalil
  at    37.14 42.56
  yes   عاد الهدوء إلى [إبراهيم الخليل] بعد يومين.
  no    اعتذر الطبيب الإبراهيماوي عن الحضور.

place iq-da-zap-kurdistan
  name  منطقة الزاب | جبال الزاب
  type  area
  in    iq-da
  latin Zap (Kurdistan)
  at    37.15 43.60
  yes   انتشرت الدوريات في [منطقة الزاب] منذ الصباح.
  no    شكر المدرب المنطقاوي جمهوره.

place iq-da-metina
  name  جبال متينا | متينا الكردية
  type  area
  in    iq-da
  latin Metina
  at    37.20 43.30
  yes   عبر المهربون [جبال متينا] ليلا.
  no    وقع المحامي الجبالاوي على العقد.

place iq-da-gara
  name  جبل كارة | جبال كارا
  type  area
  in    iq-da
  latin Gara
  at    36.95 43.60
  yes   قصفت الطائرات مواقع في [جبل كارة] عند الفجر.
  no    كتب الشاعر الكاراوي قصيدة طويلة.

place iq-da-shiladze
  name  شيلادزي
  type  town
  in    iq-da
  latin Shiladze
  at    37.02 43.77
  yes   سيطر المسلحون على [شيلادزي] بعد معارك قصيرة.
  no    فاز اللاعب الشيلادزاوي بالسباق الأخير.

place iq-di-mandali
  name  مندلي
  type  town
  in    iq-di
  latin Mandali
  at    33.75 45.56
  wikidata Q1382440
  yes   هاجم مجهولون نقطة تفتيش في [مندلي] ليلا.
  no    عزف الموسيقي المندلاوي لحنا هادئا.

place iq-di-balad-ruz
  name  بلدروز
  type  town
  in    iq-di
  latin Balad Ruz
  at    33.70 45.08
  wikidata Q804598
  yes   انقطع الماء عن [بلدروز] منذ أسبوع.
  no    باع التاجر البلدروزاوي متجره القديم.

place iq-di-qara-tapa
  name  قرة تبة
  type  town
  in    iq-di
  latin Qara Tapa
  at    34.43 44.94
  yes   نزحت عشرات العائلات من [قرة تبة] باتجاه الحدود.
  no    رسم الفنان القراوي لوحة جديدة.

place iq-di-bani-saad
  name  بني سعد | ناحية بني سعد
  type  town
  in    iq-di
  latin Bani Saad
  at    33.57 44.53
  yes   التقى الوسطاء بشيوخ العشائر في [بني سعد].
  no    اعتذر الطبيب البناوي عن الحضور.

place iq-di-khan-bani-saad
  name  خان بني سعد
  type  town
  in    iq-di
  latin Khan Bani Saad
  at    33.56 44.54
  yes   سقطت قذيفتان قرب [خان بني سعد] ولم يصب أحد.
  no    شكر المدرب الخاناوي جمهوره.

place iq-di-kifri
  name  قضاء كفري | ناحية كفري | كفري العراقية
  shy   كفري
  type  town
  in    iq-di
  latin Kifri
  at    34.69 44.96
  wikidata Q2626532
  yes   دوى انفجار عنيف في [قضاء كفري] عند الظهر.
  no    وقع المحامي القضاوي على العقد.

place iq-di-al-mansouriyah
  name  المنصورية العراقية | منصورية الجبل
  type  town
  in    iq-di
  latin Al Mansouriyah
  at    34.02 44.95
  yes   انسحب الجنود من [المنصورية العراقية] قبل الغروب.
  no    كتب الشاعر المنصوراوي قصيدة طويلة.

place iq-di-sadiyat-al-jabal
  name  ناحية السعدية العراقية
  type  town
  in    iq-di
  latin Sadiyat al Jabal
  at    34.19 45.12
  yes   قطع السيل الطريق المؤدي إلى [ناحية السعدية العراقية].
  no    كتب الشاعر الناحاوي قصيدة طويلة.

place iq-di-himrin-mountains
  name  حمرين | جبال حمرين | سلسلة جبال حمرين | تلال حمرين
  type  area
  in    iq-di
  latin Himrin mountains
  at    34.60 44.60
  yes   اختبأ الفارون في [حمرين] أياما.
  no    فاز اللاعب الحمريناوي بالسباق الأخير.

place iq-di-al-adhaim
  name  ناحية العظيم
  type  town
  in    iq-di
  latin Al Adhaim
  at    34.08 44.50
  yes   هاجم مجهولون نقطة تفتيش في [ناحية العظيم] ليلا.
  no    عزف الموسيقي الناحاوي لحنا هادئا.

place iq-di-abu-saida
  name  أبو صيدا | أبي صيدا
  type  town
  in    iq-di
  latin Abu Saida
  at    33.92 44.75
  yes   انقطع الماء عن [أبو صيدا] منذ أسبوع.
  no    باع التاجر الأبواوي متجره القديم.

place iq-di-kanaan
  name  ناحية كنعان | كنعان العراقية
  shy   كنعان
  type  town
  in    iq-di
  latin Kanaan
  at    33.68 44.86
  yes   نزحت عشرات العائلات من [ناحية كنعان] باتجاه الحدود.
  no    رسم الفنان الناحاوي لوحة جديدة.

place iq-di-hibhib
  name  هبهب
  type  town
  in    iq-di
  latin Hibhib
  at    33.77 44.47
  yes   التقى الوسطاء بشيوخ العشائر في [هبهب].
  no    اعتذر الطبيب الهبهباوي عن الحضور.

place iq-di-imam-wais
  name  إمام ويس
  type  village
  in    iq-di
  latin Imam Wais
  at    34.10 45.13
  yes   سقطت قذيفتان قرب [إمام ويس] ولم يصب أحد.
  no    شكر المدرب الإماماوي جمهوره.

place iq-di-al-mukhisa
  name  المخيسة
  type  village
  in    iq-di
  latin Al Mukhisa
  at    33.95 44.70
  yes   دوى انفجار عنيف في [المخيسة] عند الظهر.
  no    وقع المحامي المخيساوي على العقد.

place iq-di-al-wajihiyah
  name  الوجيهية
  type  town
  in    iq-di
  latin Al Wajihiyah
  at    33.84 44.83
  yes   انسحب الجنود من [الوجيهية] قبل الغروب.
  no    كتب الشاعر الوجيهاوي قصيدة طويلة.

place iq-di-camp-ashraf
  name  معسكر أشرف | مخيم أشرف
  shy   أشرف
  type  camp
  in    iq-di
  latin Camp Ashraf
  at    33.88 44.53
  yes   وزع المتطوعون الخبز في [معسكر أشرف] صباحا.
  no    فاز اللاعب المعسكراوي بالسباق الأخير.

place iq-dq-suq-ash-shuyukh
  name  سوق الشيوخ
  type  town
  in    iq-dq
  latin Suq ash Shuyukh
  at    30.89 46.46
  yes   عثر الرعاة على لغم خارج [سوق الشيوخ].
  no    عزف الموسيقي السوقاوي لحنا هادئا.

place iq-dq-ash-shatrah
  name  الشطرة
  type  town
  in    iq-dq
  latin Ash Shatrah
  at    31.41 46.17
  wikidata Q2669841
  yes   أغلقت الأسواق أبوابها في [الشطرة] حدادا.
  no    باع التاجر الشطراوي متجره القديم.

place iq-dq-ar-rifai
  name  قضاء الرفاعي
  shy   الرفاعي
  type  town
  in    iq-dq
  latin Ar Rifai
  at    31.72 46.10
  yes   قالت الشرطة إنها فتشت منازل في [قضاء الرفاعي].
  no    رسم الفنان القضاوي لوحة جديدة.

place iq-dq-al-fuhud
  name  الفهود العراقية
  type  town
  in    iq-dq
  latin Al Fuhud
  at    30.97 46.72
  yes   عاد الهدوء إلى [الفهود العراقية] بعد يومين.
  no    اعتذر الطبيب الفهوداوي عن الحضور.

place iq-dq-al-chibayish
  name  الجبايش | الجبايش العراقية
  type  town
  in    iq-dq
  latin Al Chibayish
  at    30.97 47.03
  yes   دفن الأهالي قتلاهم في [الجبايش] أمس.
  no    شكر المدرب الجبايشاوي جمهوره.

place iq-dq-talil
  name  قاعدة الإمام علي | قاعدة تليل
  type  base
  in    iq-dq
  latin Talil
  at    30.94 46.09
  yes   تمركزت القوة داخل [قاعدة الإمام علي] شهرا.
  no    وقع المحامي العلاوي على العقد.

place iq-ka-karbala-city
  name  كربلاء | كربلاء المقدسة
  type  city
  in    iq-ka
  latin Karbala
  at    32.61 44.02
  wikidata Q199909
  yes   دوى انفجار عنيف في [كربلاء] عند الظهر.
  no    وقع المحامي الكربلاوي على العقد.

place iq-ka-al-hindiyah
  name  قضاء الهندية
  shy   الهندية
  type  town
  in    iq-ka
  latin Al Hindiyah
  at    32.55 44.23
  wikidata Q2617657
  yes   انسحب الجنود من [قضاء الهندية] قبل الغروب.
  no    كتب الشاعر القضاوي قصيدة طويلة.

place iq-ka-ayn-at-tamr
  name  عين التمر
  type  town
  in    iq-ka
  latin Ayn at Tamr
  at    32.57 43.49
  yes   توجهت قافلة المساعدات نحو [عين التمر] صباحا.
  no    فاز اللاعب العيناوي بالسباق الأخير.

place iq-ka-al-ukhaydir
  name  الأخيضر
  type  village
  in    iq-ka
  latin Al Ukhaydir
  at    32.44 43.60
  yes   عثر الرعاة على لغم خارج [الأخيضر].
  no    عزف الموسيقي الأخيضراوي لحنا هادئا.

place iq-ki-kirkuk-city
  name  كركوك | مدينة كركوك
  type  city
  in    iq-ki
  latin Kirkuk
  at    35.47 44.39
  wikidata Q173310
  yes   أغلقت الأسواق أبوابها في [كركوك] حدادا.
  no    باع التاجر الكركوكاوي متجره القديم.

place iq-ki-dibis
  name  الدبس | قضاء الدبس
  type  town
  in    iq-ki
  latin Dibis
  at    35.67 44.07
  yes   قالت الشرطة إنها فتشت منازل في [الدبس].
  no    رسم الفنان الدبساوي لوحة جديدة.

place iq-ki-ar-riyad-kirkuk
  name  ناحية الرياض
  type  town
  in    iq-ki
  latin Ar Riyad (Kirkuk)
  at    35.24 43.90
  yes   عاد الهدوء إلى [ناحية الرياض] بعد يومين.
  no    اعتذر الطبيب الناحاوي عن الحضور.

place iq-ki-ar-rashad
  name  ناحية الرشاد
  shy   الرشاد
  type  town
  in    iq-ki
  latin Ar Rashad
  at    35.13 44.06
  yes   دفن الأهالي قتلاهم في [ناحية الرشاد] أمس.
  no    شكر المدرب الناحاوي جمهوره.

place iq-ki-al-abbasi
  name  ناحية العباسي
  shy   العباسي
  type  town
  in    iq-ki
  latin Al Abbasi
  at    35.25 43.58
  yes   وصل فريق الإغاثة إلى [ناحية العباسي] مع الفجر.
  no    وقع المحامي الناحاوي على العقد.

place iq-ki-az-zab
  name  ناحية الزاب
  shy   الزاب
  type  town
  in    iq-ki
  latin Az Zab
  at    35.26 43.43
  yes   قطع السيل الطريق المؤدي إلى [ناحية الزاب].
  no    كتب الشاعر الناحاوي قصيدة طويلة.

place iq-ki-taza
  name  تازة | تازة خورماتو
  type  town
  in    iq-ki
  latin Taza
  at    35.30 44.32
  yes   سيطر المسلحون على [تازة] بعد معارك قصيرة.
  no    فاز اللاعب التازاوي بالسباق الأخير.

place iq-ki-laylan
  name  ليلان
  type  town
  in    iq-ki
  latin Laylan
  at    35.33 44.51
  yes   هاجم مجهولون نقطة تفتيش في [ليلان] ليلا.
  no    عزف الموسيقي الليلاناوي لحنا هادئا.

place iq-ki-altun-kupri
  name  التون كوبري
  type  town
  in    iq-ki
  latin Altun Kupri
  at    35.75 44.14
  yes   انقطع الماء عن [التون كوبري] منذ أسبوع.
  no    باع التاجر التوناوي متجره القديم.

place iq-ki-mullah-abdullah
  name  ملا عبد الله | ملا عبدالله
  type  village
  in    iq-ki
  latin Mullah Abdullah
  at    35.41 44.15
  yes   نزحت عشرات العائلات من [ملا عبد الله] باتجاه الحدود.
  no    رسم الفنان الملاوي لوحة جديدة.

place iq-ki-maktab-khalid
  name  مكتب خالد
  type  village
  in    iq-ki
  latin Maktab Khalid
  at    35.38 44.15
  yes   التقى الوسطاء بشيوخ العشائر في [مكتب خالد].
  no    اعتذر الطبيب المكتباوي عن الحضور.

place iq-ki-bashir
  name  قرية بشير
  shy   بشير
  type  village
  in    iq-ki
  latin Bashir
  at    35.33 44.30
  yes   سقطت قذيفتان قرب [قرية بشير] ولم يصب أحد.
  no    شكر المدرب البشيراوي جمهوره.

place iq-ki-k1
  name  قاعدة كي وان | معسكر كيوان
  type  base
  in    iq-ki
  latin K1
  at    35.52 44.29
  yes   غادر آخر الجنود [قاعدة كي وان] صباحا.
  no    شكر المدرب الواناوي جمهوره.

place iq-ki-baba-gurgur
  name  بابا كركر | باباكركر
  type  area
  in    iq-ki
  latin Baba Gurgur
  at    35.53 44.34
  yes   عبر المهربون [بابا كركر] ليلا.
  no    وقع المحامي الباباوي على العقد.

place iq-ki-yaychi
  name  يايجي
  type  village
  in    iq-ki
  latin Yaychi
  at    35.42 44.30
  yes   قطع السيل الطريق المؤدي إلى [يايجي].
  no    كتب الشاعر اليايجاوي قصيدة طويلة.

place iq-ma-qalat-salih
  name  قلعة صالح
  type  town
  in    iq-ma
  latin Qalat Salih
  at    31.52 47.30
  yes   سيطر المسلحون على [قلعة صالح] بعد معارك قصيرة.
  no    فاز اللاعب القلعاوي بالسباق الأخير.

place iq-ma-ali-al-gharbi
  name  علي الغربي
  type  town
  in    iq-ma
  latin Ali al Gharbi
  at    32.46 46.69
  wikidata Q1029650
  yes   هاجم مجهولون نقطة تفتيش في [علي الغربي] ليلا.
  no    عزف الموسيقي العلاوي لحنا هادئا.

place iq-ma-al-majar-al-kabir
  name  المجر الكبير
  type  town
  in    iq-ma
  latin Al Majar al Kabir
  at    31.56 47.17
  yes   انقطع الماء عن [المجر الكبير] منذ أسبوع.
  no    باع التاجر المجراوي متجره القديم.

place iq-ma-al-kumayt
  name  ناحية كميت
  shy   كميت
  type  town
  in    iq-ma
  latin Al Kumayt
  at    32.03 46.87
  yes   نزحت عشرات العائلات من [ناحية كميت] باتجاه الحدود.
  no    رسم الفنان الناحاوي لوحة جديدة.

place iq-ma-shib
  name  منفذ الشيب
  type  village
  in    iq-ma
  latin Shib
  at    32.37 47.36
  yes   التقى الوسطاء بشيوخ العشائر في [منفذ الشيب].
  no    اعتذر الطبيب المنفذاوي عن الحضور.

place iq-mu-ar-rumaythah
  name  الرميثة | قضاء الرميثة
  type  town
  in    iq-mu
  latin Ar Rumaythah
  at    31.53 45.20
  wikidata Q4532299
  yes   سقطت قذيفتان قرب [الرميثة] ولم يصب أحد.
  no    شكر المدرب الرميثاوي جمهوره.

place iq-mu-al-khidhir
  name  قضاء الخضر
  shy   الخضر
  type  town
  in    iq-mu
  latin Al Khidhir
  at    31.19 45.55
  yes   دوى انفجار عنيف في [قضاء الخضر] عند الظهر.
  no    وقع المحامي القضاوي على العقد.

place iq-mu-as-salman
  name  قضاء السلمان | نقرة السلمان
  shy   السلمان
  type  town
  in    iq-mu
  latin As Salman
  at    30.50 44.54
  yes   انسحب الجنود من [قضاء السلمان] قبل الغروب.
  no    كتب الشاعر القضاوي قصيدة طويلة.

place iq-na-najaf-city
  name  النجف | النجف الأشرف
  type  city
  in    iq-na
  latin Najaf
  at    32.00 44.33
  wikidata Q168193
  yes   توجهت قافلة المساعدات نحو [النجف] صباحا.
  no    فاز اللاعب النجفاوي بالسباق الأخير.

place iq-na-al-mishkhab
  name  المشخاب
  type  town
  in    iq-na
  latin Al Mishkhab
  at    31.80 44.49
  wikidata Q2353893
  yes   عثر الرعاة على لغم خارج [المشخاب].
  no    عزف الموسيقي المشخاباوي لحنا هادئا.

place iq-na-al-manathira
  name  المناذرة
  type  town
  in    iq-na
  latin Al Manathira
  at    31.91 44.49
  yes   أغلقت الأسواق أبوابها في [المناذرة] حدادا.
  no    باع التاجر المناذراوي متجره القديم.

place iq-ni-tall-kayf
  name  تلكيف | تل كيف
  type  town
  in    iq-ni
  latin Tall Kayf
  at    36.49 43.12
  wikidata Q990427
  yes   قالت الشرطة إنها فتشت منازل في [تلكيف].
  no    رسم الفنان التلكيفاوي لوحة جديدة.

place iq-ni-hammam-al-alil
  name  حمام العليل
  type  town
  in    iq-ni
  latin Hammam al Alil
  at    36.16 43.26
  yes   عاد الهدوء إلى [حمام العليل] بعد يومين.
  no    اعتذر الطبيب الحماماوي عن الحضور.

place iq-ni-badush
  name  بادوش | سجن بادوش | سد بادوش
  type  town
  in    iq-ni
  latin Badush
  at    36.42 42.98
  yes   التقى الوسطاء بشيوخ العشائر في [بادوش].
  no    اعتذر الطبيب البادوشاوي عن الحضور.

place iq-ni-zummar
  name  ناحية زمار
  shy   زمار
  type  town
  in    iq-ni
  latin Zummar
  at    36.65 42.57
  yes   سقطت قذيفتان قرب [ناحية زمار] ولم يصب أحد.
  no    شكر المدرب الناحاوي جمهوره.

place iq-ni-wanah
  name  ناحية وانة
  type  town
  in    iq-ni
  latin Wanah
  at    36.58 42.83
  yes   دوى انفجار عنيف في [ناحية وانة] عند الظهر.
  no    وقع المحامي الناحاوي على العقد.

place iq-ni-al-qush
  name  القوش
  type  town
  in    iq-ni
  latin Al Qush
  at    36.74 43.10
  yes   انسحب الجنود من [القوش] قبل الغروب.
  no    كتب الشاعر القوشاوي قصيدة طويلة.

place iq-ni-bartella
  name  برطلة | برطلا
  type  town
  in    iq-ni
  latin Bartella
  at    36.35 43.38
  yes   توجهت قافلة المساعدات نحو [برطلة] صباحا.
  no    فاز اللاعب البرطلاوي بالسباق الأخير.

place iq-ni-akre
  name  عقرة | قضاء عقرة
  type  town
  in    iq-ni
  latin Akre
  at    36.74 43.89
  wikidata Q421302
  yes   عثر الرعاة على لغم خارج [عقرة].
  no    عزف الموسيقي العقراوي لحنا هادئا.

place iq-ni-ash-shaykhan
  name  قضاء الشيخان | عين سفني
  shy   الشيخان
  type  town
  in    iq-ni
  latin Ash Shaykhan
  at    36.69 43.35
  wikidata Q4058903
  yes   أغلقت الأسواق أبوابها في [قضاء الشيخان] حدادا.
  no    باع التاجر القضاوي متجره القديم.

place iq-ni-kocho
  name  كوجو | قرية كوجو
  type  village
  in    iq-ni
  latin Kocho
  at    36.10 41.75
  yes   قالت الشرطة إنها فتشت منازل في [كوجو].
  no    رسم الفنان الكوجواوي لوحة جديدة.

place iq-ni-sinuni
  name  سنوني
  type  town
  in    iq-ni
  latin Sinuni
  at    36.46 41.66
  yes   عاد الهدوء إلى [سنوني] بعد يومين.
  no    اعتذر الطبيب السنوناوي عن الحضور.

place iq-ni-khanasor
  name  خانصور
  type  village
  in    iq-ni
  latin Khanasor
  at    36.47 41.57
  yes   دفن الأهالي قتلاهم في [خانصور] أمس.
  no    شكر المدرب الخانصوراوي جمهوره.

place iq-ni-al-qahtaniyah-nineveh
  name  ناحية القحطانية
  shy   القحطانية
  type  town
  in    iq-ni
  latin Al Qahtaniyah (Nineveh)
  at    36.15 41.62
  yes   وصل فريق الإغاثة إلى [ناحية القحطانية] مع الفجر.
  no    وقع المحامي الناحاوي على العقد.

place iq-ni-al-iyadhiyah
  name  العياضية | ناحية العياضية
  type  town
  in    iq-ni
  latin Al Iyadhiyah
  at    36.46 42.31
  yes   قطع السيل الطريق المؤدي إلى [العياضية].
  no    كتب الشاعر العياضاوي قصيدة طويلة.

place iq-ni-al-mahalabiyah
  name  المحلبية
  type  town
  in    iq-ni
  latin Al Mahalabiyah
  at    36.23 42.68
  yes   سيطر المسلحون على [المحلبية] بعد معارك قصيرة.
  no    فاز اللاعب المحلباوي بالسباق الأخير.

place iq-ni-al-nimrud
  name  النمرود | ناحية النمرود
  shy   نمرود
  type  town
  in    iq-ni
  latin Al Nimrud
  at    36.10 43.33
  yes   هاجم مجهولون نقطة تفتيش في [النمرود] ليلا.
  no    عزف الموسيقي النمروداوي لحنا هادئا.

place iq-ni-ash-shura
  name  ناحية الشورة
  shy   الشورة
  type  town
  in    iq-ni
  latin Ash Shura
  at    35.99 43.20
  yes   انقطع الماء عن [ناحية الشورة] منذ أسبوع.
  no    باع التاجر الناحاوي متجره القديم.

place iq-ni-al-khazir
  name  الخازر | نهر الخازر | مخيم الخازر
  type  area
  in    iq-ni
  latin Al Khazir
  at    36.34 43.52
  yes   جابت فرق الإنقاذ [الخازر] بحثا عن المفقودين.
  no    رسم الفنان الخازراوي لوحة جديدة.

place iq-ni-mosul-dam
  name  سد الموصل
  type  base
  in    iq-ni
  latin Mosul Dam
  at    36.63 42.82
  yes   فرضت الحراسة حول [سد الموصل] طوقا محكما.
  no    رسم الفنان السداوي لوحة جديدة.

place iq-ni-bazwaya
  name  بازوايا
  type  village
  in    iq-ni
  latin Bazwaya
  at    36.34 43.29
  yes   عاد الهدوء إلى [بازوايا] بعد يومين.
  no    اعتذر الطبيب البازواياوي عن الحضور.

place iq-ni-kawkjali
  name  كوكجلي
  type  quarter
  in    iq-ni
  latin Kawkjali
  at    36.35 43.24
  yes   رفع السكان السواتر في [كوكجلي] خوفا من القصف.
  no    شكر المدرب الكوكجلاوي جمهوره.

place iq-ni-gogjali
  name  قوقجلي
  type  quarter
  in    iq-ni
  latin Gogjali
  at    36.35 43.23
  yes   اندلعت اشتباكات في [قوقجلي] بعد العشاء.
  no    وقع المحامي القوقجلاوي على العقد.

place iq-ni-al-qayyarah-base
  name  قاعدة القيارة | مطار القيارة
  type  base
  in    iq-ni
  latin Al Qayyarah base
  at    35.77 43.12
  yes   تمركزت القوة داخل [قاعدة القيارة] شهرا.
  no    كتب الشاعر القياراوي قصيدة طويلة.

place iq-ni-ghuwayr
  name  القوير | ناحية القوير
  type  town
  in    iq-ni
  latin Ghuwayr
  at    36.03 43.40
  yes   سيطر المسلحون على [القوير] بعد معارك قصيرة.
  no    فاز اللاعب القويراوي بالسباق الأخير.

place iq-ni-as-salamiyah
  name  قرية السلامية | السلامية العراقية
  shy   السلامية
  type  village
  in    iq-ni
  latin As Salamiyah
  at    36.15 43.35
  yes   هاجم مجهولون نقطة تفتيش في [قرية السلامية] ليلا.
  no    عزف الموسيقي السلاماوي لحنا هادئا.

place iq-ni-tal-banat
  name  تل بنات | تل قصب | تل عزير
  type  village
  in    iq-ni
  latin Tal Banat
  at    36.10 41.90
  yes   انقطع الماء عن [تل بنات] منذ أسبوع.
  no    باع التاجر التلاوي متجره القديم.

place iq-ni-mount-bashiqa
  name  جبل بعشيقة
  type  area
  in    iq-ni
  latin Mount Bashiqa
  at    36.48 43.38
  yes   جابت فرق الإنقاذ [جبل بعشيقة] بحثا عن المفقودين.
  no    رسم الفنان البعشيقاوي لوحة جديدة.

place iq-ni-as-sahaji
  name  السحاجي
  type  village
  in    iq-ni
  latin As Sahaji
  at    36.35 43.00
  yes   التقى الوسطاء بشيوخ العشائر في [السحاجي].
  no    اعتذر الطبيب السحاجاوي عن الحضور.

place iq-ni-al-hud
  name  قرية الحود
  shy   الحود
  type  village
  in    iq-ni
  latin Al Hud
  at    35.85 43.15
  yes   سقطت قذيفتان قرب [قرية الحود] ولم يصب أحد.
  no    شكر المدرب الحوداوي جمهوره.

place iq-ni-hajj-ali
  name  قرية الحاج علي
  type  village
  in    iq-ni
  latin Hajj Ali
  at    35.78 43.22
  yes   دوى انفجار عنيف في [قرية الحاج علي] عند الظهر.
  no    وقع المحامي العلاوي على العقد.

place iq-ni-kisik
  name  الكسك | قاعدة الكسك | مفرق الكسك
  type  base
  in    iq-ni
  latin Kisik
  at    36.50 42.60
  yes   غادر آخر الجنود [الكسك] صباحا.
  no    كتب الشاعر الكسكاوي قصيدة طويلة.

place iq-ni-mosul-airport
  name  مطار الموصل
  type  base
  in    iq-ni
  latin Mosul Airport
  at    36.31 43.15
  yes   هبطت طائرتان في [مطار الموصل] بعد منتصف الليل.
  no    فاز اللاعب الموصلاوي بالسباق الأخير.

place iq-ni-ghazlani
  name  معسكر الغزلاني | الغزلاني
  type  base
  in    iq-ni
  latin Ghazlani
  at    36.31 43.13
  yes   تمركزت القوة داخل [معسكر الغزلاني] شهرا.
  no    عزف الموسيقي المعسكراوي لحنا هادئا.

place iq-ni-tall-abtah
  name  تل عبطة
  type  town
  in    iq-ni
  latin Tall Abtah
  at    35.92 42.57
  yes   أغلقت الأسواق أبوابها في [تل عبطة] حدادا.
  no    باع التاجر التلاوي متجره القديم.

place iq-qa-ash-shamiyah
  name  قضاء الشامية | الشامية العراقية
  shy   الشامية
  type  town
  in    iq-qa
  latin Ash Shamiyah
  at    31.96 44.60
  wikidata Q2669841
  yes   انقطع الماء عن [قضاء الشامية] منذ أسبوع.
  no    باع التاجر القضاوي متجره القديم.

place iq-qa-afak
  name  عفك
  type  town
  in    iq-qa
  latin Afak
  at    32.06 45.25
  wikidata Q1029650
  yes   نزحت عشرات العائلات من [عفك] باتجاه الحدود.
  no    رسم الفنان العفكاوي لوحة جديدة.

place iq-qa-ghammas
  name  ناحية غماس | غماس
  type  town
  in    iq-qa
  latin Ghammas
  at    31.74 44.62
  wikidata Q4133105
  yes   التقى الوسطاء بشيوخ العشائر في [ناحية غماس].
  no    اعتذر الطبيب الناحاوي عن الحضور.

place iq-sd-yathrib
  name  ناحية يثرب
  shy   يثرب
  type  town
  in    iq-sd
  latin Yathrib
  at    33.92 44.30
  yes   سقطت قذيفتان قرب [ناحية يثرب] ولم يصب أحد.
  no    شكر المدرب الناحاوي جمهوره.

place iq-sd-ad-duluiyah
  name  الضلوعية
  type  town
  in    iq-sd
  latin Ad Duluiyah
  at    34.07 44.21
  yes   دوى انفجار عنيف في [الضلوعية] عند الظهر.
  no    وقع المحامي الضلوعاوي على العقد.

place iq-sd-al-ishaqi
  name  الإسحاقي | ناحية الإسحاقي
  type  town
  in    iq-sd
  latin Al Ishaqi
  at    34.00 44.07
  yes   انسحب الجنود من [الإسحاقي] قبل الغروب.
  no    كتب الشاعر الإسحاقاوي قصيدة طويلة.

place iq-sd-al-alam-saladin
  name  ناحية العلم
  shy   العلم
  type  town
  in    iq-sd
  latin Al Alam (Saladin)
  at    34.70 43.70
  yes   توجهت قافلة المساعدات نحو [ناحية العلم] صباحا.
  no    فاز اللاعب الناحاوي بالسباق الأخير.

place iq-sd-as-siniyah
  name  قضاء الصينية | ناحية الصينية
  type  town
  in    iq-sd
  latin As Siniyah
  at    34.92 43.40
  yes   عثر الرعاة على لغم خارج [قضاء الصينية].
  no    عزف الموسيقي القضاوي لحنا هادئا.

place iq-sd-amerli
  name  آمرلي
  type  town
  in    iq-sd
  latin Amerli
  at    34.72 44.58
  yes   أغلقت الأسواق أبوابها في [آمرلي] حدادا.
  no    باع التاجر الآمرلاوي متجره القديم.

place iq-sd-sulayman-beg
  name  سليمان بيك | سليمان بك
  type  town
  in    iq-sd
  latin Sulayman Beg
  at    34.83 44.67
  yes   قالت الشرطة إنها فتشت منازل في [سليمان بيك].
  no    رسم الفنان السليماناوي لوحة جديدة.

place iq-sd-mukayshifah
  name  مكيشيفة | المكيشيفة
  type  town
  in    iq-sd
  latin Mukayshifah
  at    34.40 43.73
  yes   عاد الهدوء إلى [مكيشيفة] بعد يومين.
  no    اعتذر الطبيب المكيشيفاوي عن الحضور.

place iq-sd-al-awja
  name  قرية العوجة
  shy   العوجة
  type  village
  in    iq-sd
  latin Al Awja
  at    34.55 43.74
  yes   دفن الأهالي قتلاهم في [قرية العوجة] أمس.
  no    شكر المدرب العوجاوي جمهوره.

place iq-sd-al-hajjaj
  name  قرية الحجاج
  shy   الحجاج
  type  village
  in    iq-sd
  latin Al Hajjaj
  at    34.80 43.60
  yes   وصل فريق الإغاثة إلى [قرية الحجاج] مع الفجر.
  no    وقع المحامي الحجاجاوي على العقد.

place iq-sd-al-fathah
  name  منطقة الفتحة
  shy   الفتحة
  type  village
  in    iq-sd
  latin Al Fathah
  at    35.06 43.57
  yes   قطع السيل الطريق المؤدي إلى [منطقة الفتحة].
  no    كتب الشاعر المنطقاوي قصيدة طويلة.

place iq-sd-makhoul
  name  جبال مكحول | جبل مكحول
  shy   مكحول
  type  area
  in    iq-sd
  latin Makhoul
  at    35.10 43.35
  yes   اختبأ الفارون في [جبال مكحول] أياما.
  no    فاز اللاعب الجبالاوي بالسباق الأخير.

place iq-sd-sayyid-gharib
  name  سيد غريب
  type  village
  in    iq-sd
  latin Sayyid Gharib
  at    33.87 44.05
  yes   هاجم مجهولون نقطة تفتيش في [سيد غريب] ليلا.
  no    عزف الموسيقي السيداوي لحنا هادئا.

place iq-sd-al-mutasim
  name  ناحية المعتصم
  shy   المعتصم
  type  village
  in    iq-sd
  latin Al Mutasim
  at    34.02 43.90
  yes   عثر الرعاة على لغم خارج [ناحية المعتصم].
  no    عزف الموسيقي الناحاوي لحنا هادئا.

place iq-sd-balad-air-base
  name  قاعدة بلد الجوية
  type  base
  in    iq-sd
  latin Balad Air Base
  at    33.94 44.36
  yes   تمركزت القوة داخل [قاعدة بلد الجوية] شهرا.
  no    باع التاجر الجواوي متجره القديم.

place iq-sd-az-zuhur-saladin
  name  ينكجة
  type  village
  in    iq-sd
  latin Az Zuhur (Saladin)
  at    34.88 44.63
  yes   قالت الشرطة إنها فتشت منازل في [ينكجة].
  no    رسم الفنان الينكجاوي لوحة جديدة.

place iq-sd-albu-ajil
  name  البو عجيل | البوعجيل
  type  village
  in    iq-sd
  latin Albu Ajil
  at    34.60 43.72
  yes   عاد الهدوء إلى [البو عجيل] بعد يومين.
  no    اعتذر الطبيب الالبواوي عن الحضور.

place iq-sd-zarga-saladin
  name  الزركة العراقية
  type  village
  in    iq-sd
  latin Zarga (Saladin)
  at    34.80 44.30
  yes   دفن الأهالي قتلاهم في [الزركة العراقية] أمس.
  no    شكر المدرب الزركاوي جمهوره.

place iq-sd-sadiq-field
  name  جزيرة سامراء
  type  village
  in    iq-sd
  latin Sadiq field
  at    34.10 43.80
  yes   وصل فريق الإغاثة إلى [جزيرة سامراء] مع الفجر.
  no    وقع المحامي الجزيراوي على العقد.

place iq-su-sulaymaniyah-city
  name  السليمانية
  type  city
  in    iq-su
  latin Sulaymaniyah
  at    35.56 45.43
  wikidata Q191204
  yes   قطع السيل الطريق المؤدي إلى [السليمانية].
  no    كتب الشاعر السليماناوي قصيدة طويلة.

place iq-su-chamchamal
  name  جمجمال | جمجمال الكردية
  type  town
  in    iq-su
  latin Chamchamal
  at    35.53 44.83
  wikidata Q870475
  yes   سيطر المسلحون على [جمجمال] بعد معارك قصيرة.
  no    فاز اللاعب الجمجمالاوي بالسباق الأخير.

place iq-su-penjwen
  name  بنجوين
  type  town
  in    iq-su
  latin Penjwen
  at    35.62 45.95
  yes   هاجم مجهولون نقطة تفتيش في [بنجوين] ليلا.
  no    عزف الموسيقي البنجويناوي لحنا هادئا.

place iq-su-ranya
  name  رانية | رانية العراقية
  type  town
  in    iq-su
  latin Ranya
  at    36.25 44.88
  yes   انقطع الماء عن [رانية] منذ أسبوع.
  no    باع التاجر الراناوي متجره القديم.

place iq-su-qaladiza
  name  قلعة دزة
  type  town
  in    iq-su
  latin Qaladiza
  at    36.18 45.13
  yes   نزحت عشرات العائلات من [قلعة دزة] باتجاه الحدود.
  no    رسم الفنان القلعاوي لوحة جديدة.

place iq-su-darbandikhan
  name  دربندخان | دربندي خان
  type  town
  in    iq-su
  latin Darbandikhan
  at    35.11 45.70
  yes   التقى الوسطاء بشيوخ العشائر في [دربندخان].
  no    اعتذر الطبيب الدربندخاناوي عن الحضور.

place iq-su-kalar
  name  كلار
  type  town
  in    iq-su
  latin Kalar
  at    34.63 45.32
  yes   سقطت قذيفتان قرب [كلار] ولم يصب أحد.
  no    شكر المدرب الكلاراوي جمهوره.

place iq-su-dukan
  name  دوكان
  type  town
  in    iq-su
  latin Dukan
  at    35.94 44.95
  yes   دوى انفجار عنيف في [دوكان] عند الظهر.
  no    وقع المحامي الدوكاناوي على العقد.

place iq-su-tuwaila
  name  طويلة الكردية
  type  town
  in    iq-su
  latin Tuwaila
  at    35.20 46.19
  yes   انسحب الجنود من [طويلة الكردية] قبل الغروب.
  no    كتب الشاعر الطويلاوي قصيدة طويلة.

place iq-su-saidsadiq
  name  سيد صادق
  type  town
  in    iq-su
  latin Saidsadiq
  at    35.36 45.87
  yes   توجهت قافلة المساعدات نحو [سيد صادق] صباحا.
  no    فاز اللاعب السيداوي بالسباق الأخير.

place iq-su-arbat
  shy   عربت
  type  town
  in    iq-su
  latin Arbat
  at    35.42 45.58
  yes   سيطر المسلحون على بلدة [عربت] بعد معارك قصيرة.
  no    فاز اللاعب العربتاوي بالسباق الأخير.

place iq-su-mawat
  name  ماوت
  type  town
  in    iq-su
  latin Mawat
  at    35.90 45.41
  yes   هاجم مجهولون نقطة تفتيش في [ماوت] ليلا.
  no    عزف الموسيقي الماوتاوي لحنا هادئا.

place iq-su-bashmaq
  name  باشماق | منفذ باشماق
  type  village
  in    iq-su
  latin Bashmaq
  at    35.61 46.00
  yes   انقطع الماء عن [باشماق] منذ أسبوع.
  no    باع التاجر الباشماقاوي متجره القديم.

place iq-wa-al-aziziyah
  name  العزيزية العراقية | قضاء العزيزية
  shy   العزيزية
  type  town
  in    iq-wa
  latin Al Aziziyah
  at    32.91 45.06
  wikidata Q366010
  yes   نزحت عشرات العائلات من [العزيزية العراقية] باتجاه الحدود.
  no    رسم الفنان العزيزاوي لوحة جديدة.

place iq-wa-as-suwayrah
  name  الصويرة العراقية | قضاء الصويرة
  shy   الصويرة
  type  town
  in    iq-wa
  latin As Suwayrah
  at    32.92 44.78
  wikidata Q227509
  yes   التقى الوسطاء بشيوخ العشائر في [الصويرة العراقية].
  no    اعتذر الطبيب الصويراوي عن الحضور.

place iq-wa-al-hayy
  name  قضاء الحي
  shy   الحي
  type  town
  in    iq-wa
  latin Al Hayy
  at    32.17 46.04
  wikidata Q4120374
  yes   سقطت قذيفتان قرب [قضاء الحي] ولم يصب أحد.
  no    شكر المدرب القضاوي جمهوره.

place iq-wa-an-numaniyah
  name  النعمانية العراقية | قضاء النعمانية
  shy   النعمانية
  type  town
  in    iq-wa
  latin An Numaniyah
  at    32.54 45.42
  yes   دوى انفجار عنيف في [النعمانية العراقية] عند الظهر.
  no    وقع المحامي النعماناوي على العقد.

place iq-wa-badra
  name  قضاء بدرة
  shy   بدرة
  type  town
  in    iq-wa
  latin Badra
  at    33.11 45.94
  yes   انسحب الجنود من [قضاء بدرة] قبل الغروب.
  no    كتب الشاعر القضاوي قصيدة طويلة.

place iq-wa-zurbatiyah
  name  زرباطية | منفذ زرباطية
  type  town
  in    iq-wa
  latin Zurbatiyah
  at    33.15 46.05
  yes   توجهت قافلة المساعدات نحو [زرباطية] صباحا.
  no    فاز اللاعب الزرباطاوي بالسباق الأخير.

place iq-camp-bucca
  name  سجن بوكا | معسكر بوكا | معتقل بوكا
  type  base
  in    iq-ba
  latin Camp Bucca
  at    30.19 47.86
  yes   خرجت مسيرة صامتة في [سجن بوكا] ظهرا.
  no    بكى الطفل طويلا.

place iq-abu-ghraib-prison
  name  سجن أبو غريب | معتقل أبو غريب
  type  facility
  in    iq-bg
  latin Abu Ghraib prison
  at    33.29 44.07
  yes   تعطلت حركة السير قرب [سجن أبو غريب] بسبب العاصفة.
  no    جاء رجل غريب إلى الحي.

place iq-hadid
  name  منطقة الحديد غرب بعقوبة
  type  village
  in    iq-di
  latin Al-Hadid
  at    33.76 44.55
  yes   هبطت المروحية قرب [منطقة الحديد غرب بعقوبة] عند الغروب.
  no    طرق الحداد الحديد.

place iq-tarah
  name  حي الطراح
  type  quarter
  in    iq-an
  latin At-Tarrah
  at    33.90 43.20
  yes   أقيمت خيام للعائلات في [حي الطراح] هذا الشتاء.
  no    طرح الطالب سؤالا.

place iq-da-zargali
  name  قرية زركال | زركال
  type  village
  in    iq-da
  latin Zargali
  at    36.66 44.76
  yes   شوهد الدخان فوق [قرية زركال] صباحا.
  no    زرق الحارس الباب.
