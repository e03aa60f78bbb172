# Places: Iraq.
# Codes and coordinates of provinces: dr5hn countries-states-cities-database (ODbL 1.0); Arabic names by hand.
# Names that are also everyday words stand only with their type word or a nisba (مدينة الباب، محافظة إب).

place iq-an
  name  الأنبار
  type  province
  in    iq
  latin Al Anbar
  at    32.79 41.61
  yes   أفرج عن خمسة من أبناء [الأنبار] ليلا.
  no    نقلت الصحف الأنباء الأخيرة.

place iq-ar
  name  أربيل | هولير
  type  province
  in    iq
  latin Erbil
  at    36.55 44.48
  yes   سقطت قذيفتان على أطراف [أربيل] قبل يومين.
  no    اشترى الفلاح أربعة أكياس.

place iq-ba
  name  البصرة
  type  province
  in    iq
  latin Basra
  at    30.50 47.81
  yes   أقام الجيش حواجز حول [البصرة] فجر الخميس.
  no    يتمتع الحكيم بالبصيرة والصبر.

place iq-bb
  name  بابل
  type  province
  in    iq
  latin Babylon
  at    32.63 44.56
  yes   بدأ الحوار بين أعيان [بابل] قبل يومين.
  no    رأى الصياد البلبل على الغصن.

place iq-bg
  name  محافظة بغداد
  type  province
  in    iq
  latin Baghdad
  at    33.31 44.39
  yes   سقطت قذيفتان على أطراف [محافظة بغداد] رغم سوء الطقس.
  no    تناول الضيوف الغداء في المحافظة.

place iq-da
  name  دهوك
  type  province
  in    iq
  latin Dohuk
  at    36.85 42.99
  yes   خطف مجهولون تاجرا من [دهوك] على مدى يومين.
  no    ضحك الطلاب من نكتة قديمة.

place iq-di
  name  ديالى
  type  province
  in    iq
  latin Diyala
  at    34.02 45.10
  yes   وصلت قافلة الإغاثة إلى [ديالى] بعد أسبوع من القتال.
  no    أطال الديك صياحه في الفجر.

place iq-dq
  name  ذي قار
  type  province
  in    iq
  latin Dhi Qar
  at    31.29 46.31
  yes   تفقد الطبيب جرحى [ذي قار] قبل يومين.
  no    غطى الثلج القارة القطبية.

place iq-ka
  name  كربلاء
  type  province
  in    iq
  latin Karbala
  at    32.45 43.82
  yes   اقترب الجنود من [كربلاء] قبل أسبوع.
  no    كان الكبرياء سمة البطل.

place iq-ki
  name  كركوك
  type  province
  in    iq
  latin Kirkuk
  at    35.30 44.03
  yes   اجتمع شيوخ القبائل في [كركوك] بحسب شهود.
  no    جمع النحات الكراكي في لوحته.

place iq-kr
  name  كردستان العراق | كردستان | إقليم كردستان | كردستان العراقية
  type  province
  in    iq
  latin Kurdistan Region
  at    36.18 44.00
  yes   نزحت عشرات الأسر من [كردستان العراق] صباحا.
  no    رد بستان القرية جميلا.

place iq-ma
  name  ميسان
  type  province
  in    iq
  latin Maysan
  at    32.02 47.07
  yes   اجتمع شيوخ القبائل في [ميسان] مجددا.
  no    قاس الحارس الميزان القديم.

place iq-mu
  name  المثنى | محافظة المثنى
  type  province
  in    iq
  latin Al Muthanna
  at    30.59 45.29
  yes   وزع متطوعون خياما على نازحي [المثنى] يوم الاثنين الماضي.
  no    درس التلاميذ الثناء في القصيدة.

place iq-na
  name  النجف
  type  province
  in    iq
  latin Najaf
  at    31.34 43.84
  yes   أصيب مزارع بلغم خارج [النجف] لأول مرة منذ عام.
  no    رأى المسافر النجمة في السماء.

place iq-ni
  name  نينوى
  type  province
  in    iq
  latin Nineveh
  at    36.04 42.32
  yes   تضررت عشرات المنازل في [نينوى] صباحا.
  no    اشترت نينا ثوبا أزرق.

place iq-qa
  name  القادسية | محافظة القادسية | محافظة الديوانية
  type  province
  in    iq
  latin Al-Qadisiyyah
  at    31.96 45.12
  yes   انفجرت عبوة قرب مدخل [القادسية] خلال ساعات الليل.
  no    رجع القديس إلى الدير.

place iq-sd
  name  صلاح الدين | محافظة صلاح الدين
  type  province
  in    iq
  latin Saladin
  at    34.38 43.64
  yes   فرض حظر التجول في [صلاح الدين] في اليوم نفسه.
  no    أعلن القاضي صلاحية العقد.

place iq-su
  name  السليمانية
  type  province
  in    iq
  latin Sulaymaniyah
  at    35.56 45.44
  yes   دخلت فرق إزالة الألغام [السليمانية] منذ بداية الأسبوع.
  no    عاد سليمان من السفر.

place iq-wa
  name  واسط | محافظة واسط
  type  province
  in    iq
  latin Wasit
  at    32.69 45.68
  yes   انتشر الجنود في أنحاء [واسط] كما أفاد مراسلون.
  no    يقع البيت في وسط الحي.

place iq-bg-baghdad
  name  بغداد
  type  city
  in    iq-bg
  latin Baghdad
  at    33.31 44.37
  yes   شيع الأهالي ضحايا الهجوم في [بغداد] مساء الأحد.
  no    بدد التاجر ثروته.

place iq-bg-sadr-city
  name  مدينة الصدر
  type  district
  in    iq-bg
  latin Sadr City
  at    33.39 44.46
  yes   اجتمع شيوخ القبائل في [مدينة الصدر] نهاية الأسبوع.
  no    كتب الصدر الأعظم رسالة.

place iq-bg-kadhimiya
  name  الكاظمية
  type  district
  in    iq-bg
  latin Kadhimiya
  at    33.38 44.34
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
  type  district
  in    iq-bg
  latin Dora
  at    33.25 44.40
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
  yes   نزحت عشرات الأسر من [الكرادة] للمرة الثانية هذا الشهر.
  no    أخذ الطالب الكراسة.

place iq-bg-abu-ghraib
  name  أبو غريب | أبوغريب
  type  town
  in    iq-bg
  latin Abu Ghraib
  at    33.29 44.19
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
  yes   وصلت قافلة الإغاثة إلى [الرمادي] ليلا.
  no    لون الرماد يغطي الموقد.

place iq-an-fallujah
  name  الفلوجة
  type  city
  in    iq-an
  latin Fallujah
  at    33.35 43.78
  yes   دخلت فرق إزالة الألغام [الفلوجة] دون وقوع إصابات.
  no    جمع الفلاح الفواكه.

place iq-an-hit
  name  مدينة هيت | قضاء هيت | هيت العراقية
  type  town
  in    iq-an
  latin Hit
  at    33.64 42.83
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
  yes   وزع متطوعون خياما على نازحي [الرطبة] وسط إجراءات مشددة.
  no    جلبت الأم الرقبة المشوية.

place iq-an-ana
  name  قضاء عانة | مدينة عانة | عنة العراقية
  type  town
  in    iq-an
  latin Ana
  at    34.37 41.99
  yes   أصيب مزارع بلغم خارج [قضاء عانة] منذ الفجر.
  no    عاد التاجر إلى المدينة.

place iq-an-rawa
  name  قضاء راوة | مدينة راوة | راوة العراقية
  type  town
  in    iq-an
  latin Rawa
  at    34.48 41.92
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
  yes   هطلت أمطار غزيرة على [سامراء] وسط إجراءات مشددة.
  no    سمر الشباب قرب النار.

place iq-sd-balad
  name  قضاء بلد | مدينة بلد | قاعدة بلد
  type  town
  in    iq-sd
  latin Balad
  at    34.01 44.14
  yes   حلقت طائرات مسيرة فوق [قضاء بلد] مجددا.
  no    ولد الشاعر في المدينة.

place iq-sd-dour
  name  قضاء الدور | بلدة الدور
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
  yes   وصلت قافلة الإغاثة إلى [الحمدانية] بهدوء.
  no    حمد الراكب ربه.

place iq-ni-rabia
  name  ناحية ربيعة | منفذ ربيعة
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
  yes   أعيد فتح السوق القديم في [بعقوبة] بحسب شهود.
  no    نال المذنب عقابه.

place iq-di-muqdadiyah
  name  المقدادية | شهربان
  type  town
  in    iq-di
  latin Muqdadiyah
  at    33.98 44.94
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
  type  town
  in    iq-di
  latin Saadiya
  at    34.19 45.12
  yes   دخلت فرق إزالة الألغام [ناحية السعدية] ليلة السبت.
  no    سعد الولد بالناحية الجديدة.

place iq-di-khalis
  name  قضاء الخالص | مدينة الخالص
  type  town
  in    iq-di
  latin Khalis
  at    33.81 44.53
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
  yes   حلقت طائرات مسيرة فوق [الناصرية] في الصباح.
  no    نصر المحامي موكله.

place iq-mu-samawah
  name  السماوة
  type  city
  in    iq-mu
  latin Samawah
  at    31.33 45.28
  yes   انقطعت الكهرباء عن [السماوة] مرة أخرى.
  no    صفت السماء بعد المطر.

place iq-qa-diwaniyah
  name  الديوانية
  type  city
  in    iq-qa
  latin Diwaniyah
  at    31.99 44.93
  yes   عثر الأهالي على جثث قرب [الديوانية] بعد الظهر.
  no    نشر الشاعر ديوانه.

place iq-bb-hillah
  name  الحلة
  type  city
  in    iq-bb
  latin Hillah
  at    32.48 44.43
  yes   امتدت المعارك إلى سيلانا [والحلة] بعد غروب الشمس.
  no    حل الطالب المسألة.

place iq-bb-musayyib
  name  المسيب
  type  town
  in    iq-bb
  latin Musayyib
  at    32.78 44.29
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
  type  town
  in    iq-bb
  latin Iskandariya
  at    32.89 44.35
  yes   حلقت طائرات مسيرة فوق [الإسكندرية العراقية] بهدوء.
  no    إسكندر بائع متجول.

place iq-ma-amarah
  name  مدينة العمارة | العمارة العراقية
  type  city
  in    iq-ma
  latin Amarah
  at    31.84 47.15
  yes   دخلت فرق إزالة الألغام [مدينة العمارة] صباحا.
  no    عمر الفلاح في المدينة طويلا.

place iq-wa-kut
  name  الكوت | مدينة الكوت
  type  city
  in    iq-wa
  latin Kut
  at    32.51 45.82
  yes   وثق ناشطون الدمار في [الكوت] للمرة الثانية هذا الشهر.
  no    أكل الولد التوت.

place iq-na-kufa
  name  الكوفة
  type  city
  in    iq-na
  latin Kufa
  at    32.03 44.40
  yes   بدأ الحوار بين أعيان [الكوفة] لأول مرة منذ عام.
  no    لبس الشيخ الكوفية.

place iq-ba-zubayr
  name  الزبير العراقية | قضاء الزبير
  type  town
  in    iq-ba
  latin Zubayr
  at    30.39 47.70
  yes   وصلت قافلة الإغاثة إلى [الزبير العراقية] مساء الأحد.
  no    زأر الأسد في القضاء.

place iq-ba-umm-qasr
  name  أم قصر | ميناء أم قصر
  type  town
  in    iq-ba
  latin Umm Qasr
  at    30.03 47.93
  yes   سمع دوي انفجارات في [أم قصر] بحسب شهود.
  no    زارت الأم القصور.

place iq-ba-faw
  name  شبه جزيرة الفاو | مدينة الفاو | ميناء الفاو | الفاو العراقية
  type  town
  in    iq-ba
  latin Faw
  at    29.98 48.47
  yes   سقطت قذيفتان على أطراف [شبه جزيرة الفاو] بعد الظهر.
  no    فاح العطر في الجزيرة.

place iq-su-halabja
  name  حلبجة
  type  town
  in    iq-su
  latin Halabja
  at    35.18 45.98
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
  yes   سقطت قذيفتان على أطراف [العمادية] مع اقتراب الشتاء.
  no    عمد المختار الوثيقة.
