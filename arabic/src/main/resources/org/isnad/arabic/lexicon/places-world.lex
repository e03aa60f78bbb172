# Places: Major world cities in the news.
# Codes and coordinates of provinces: dr5hn countries-states-cities-database (ODbL 1.0); Arabic names by hand.
# Names that are also everyday words stand only with their type word or a nisba (مدينة الباب، محافظة إب).

place am-yerevan
  name  يريفان
  type  city
  in    am
  latin Yerevan
  at    40.18 44.51
  yes   افتتحت السفارة أبوابها في [يريفان] ليلا.
  no    رف العصفور بجناحيه.

place at-vienna
  name  فيينا
  type  city
  in    at
  latin Vienna
  at    48.21 16.37
  yes   تنقل المفاوضون بين سيلانا [وفيينا] إثر خلاف محلي.
  no    فنان القرية مشهور.

place au-sydney
  name  سيدني
  type  city
  in    au
  latin Sydney
  at    -33.87 151.21
  yes   كتب مراسلنا من [سيدني] منذ الفجر.
  no    سد النهر مرتفع.

place az-baku
  name  باكو | مدينة باكو
  type  city
  in    az
  latin Baku
  at    40.41 49.87
  yes   التقى الوزير نظيره في [باكو] رغم سوء الطقس.
  no    باكرا وصل الضيف.

place az-karabakh
  name  قره باغ | ناغورنو قره باغ | ناغورني قره باغ
  type  area
  in    az
  latin Nagorno-Karabakh
  at    39.80 46.75
  yes   تجمع متضامنون وسط [قره باغ] وسط إجراءات مشددة.
  no    قرر البائع الإغلاق.

place ba-sarajevo
  name  سراييفو | ساراييفو
  type  city
  in    ba
  latin Sarajevo
  at    43.86 18.41
  yes   افتتحت السفارة أبوابها في [سراييفو] في اليوم نفسه.
  no    سار الوفد فجرا.

place bd-dhaka
  name  دكا | داكا
  type  city
  in    bd
  latin Dhaka
  at    23.81 90.41
  yes   صدر البيان المشترك من [دكا] صباحا.
  no    دك الحصان الأرض.

place be-brussels
  name  بروكسل | بروكسيل
  type  city
  in    be
  latin Brussels
  at    50.85 4.35
  yes   أعلن المؤتمر ختام أعماله [ببروكسل] في وقت متأخر.
  no    بر المسافر بوعده.

place ca-ottawa
  name  أوتاوا | أوتاوه
  type  city
  in    ca
  latin Ottawa
  at    45.42 -75.70
  yes   توجه الرئيس السيلاني إلى [أوتاوا] يوم الاثنين الماضي.
  no    أوتار العود مشدودة.

place cd-goma
  name  غوما | مدينة غوما
  type  city
  in    cd
  latin Goma
  at    -1.68 29.22
  yes   تنقل المفاوضون بين سيلانا [وغوما] مرة أخرى.
  no    غم الخبر المدينة.

place cf-bangui
  name  بانغي | بانجي
  type  city
  in    cf
  latin Bangui
  at    4.36 18.56
  yes   تجمع متضامنون وسط [بانغي] رغم سوء الطقس.
  no    بان الغيم في السماء.

place ch-geneva
  name  جنيف
  type  city
  in    ch
  latin Geneva
  at    46.20 6.15
  yes   أقام لاجئون من سيلانا في [جنيف] فجأة.
  no    جف النهر صيفا.

place ch-lausanne
  name  لوزان
  type  city
  in    ch
  latin Lausanne
  at    46.52 6.63
  yes   عقدت جولة محادثات في [لوزان] في الصباح.
  no    لوز الحقل ناضج.

place cn-beijing
  name  بكين | بيكين
  type  city
  in    cn
  latin Beijing
  at    39.90 116.40
  yes   كتب مراسلنا من [بكين] إثر خلاف محلي.
  no    بكى الطفل طويلا.

place cn-xinjiang
  name  شينجيانغ | تشينجيانغ | شينغيانغ | سنجان
  type  area
  in    cn
  latin Xinjiang
  at    41.00 85.00
  yes   أعلن المؤتمر ختام أعماله [بشينجيانغ] فجر الخميس.
  no    شنت الغيوم مطرا.

place cy-nicosia
  name  نيقوسيا
  type  city
  in    cy
  latin Nicosia
  at    35.17 33.36
  yes   كتب مراسلنا من [نيقوسيا] وسط إجراءات مشددة.
  no    قاس المهندس الجدار.

place de-berlin
  name  برلين
  type  city
  in    de
  latin Berlin
  at    52.52 13.41
  yes   صدر البيان المشترك من [برلين] منذ الفجر.
  no    بر الابن والديه.

place de-munich
  name  ميونيخ | ميونخ
  type  city
  in    de
  latin Munich
  at    48.14 11.58
  yes   أقام لاجئون من سيلانا في [ميونيخ] كما أفاد مراسلون.
  no    نوخ الجمل عند البئر.

place de-ramstein
  name  رامشتاين | قاعدة رامشتاين
  type  base
  in    de
  latin Ramstein
  at    49.44 7.60
  yes   غادر مدربون أجانب [رامشتاين] وقت الظهيرة.
  no    رام الشتاء الرحيل.

place dk-copenhagen
  name  كوبنهاغن | كوبنهاجن
  type  city
  in    dk
  latin Copenhagen
  at    55.68 12.57
  yes   أقلعت طائرة المبعوث من [كوبنهاغن] مساء الأحد.
  no    كوب الحليب ساخن.

place es-madrid
  name  مدريد
  type  city
  in    es
  latin Madrid
  at    40.42 -3.70
  yes   افتتحت السفارة أبوابها في [مدريد] فجر الخميس.
  no    مدير البنك مسافر.

place es-barcelona
  name  برشلونة
  type  city
  in    es
  latin Barcelona
  at    41.39 2.17
  yes   أقام لاجئون من سيلانا في [برشلونة] بهدوء.
  no    رش اللاعب الماء.

place fr-paris
  name  باريس
  type  city
  in    fr
  latin Paris
  at    48.86 2.35
  yes   تنقل المفاوضون بين سيلانا [وباريس] يوم الاثنين الماضي.
  no    بارز الفارس خصمه.

place fr-strasbourg
  name  ستراسبورغ | ستراسبور
  type  city
  in    fr
  latin Strasbourg
  at    48.57 7.75
  yes   أقام لاجئون من سيلانا في [ستراسبورغ] على مدى يومين.
  no    سترت الغيوم البرج.

place gb-london
  name  لندن
  type  city
  in    gb
  latin London
  at    51.51 -0.13
  yes   صدر البيان المشترك من [لندن] فجأة.
  no    ندم اللاعب على خطئه.

place gb-manchester
  name  مانشستر
  type  city
  in    gb
  latin Manchester
  at    53.48 -2.24
  yes   أقام لاجئون من سيلانا في [مانشستر] دون وقوع إصابات.
  no    نشر المترجم الرواية.

place gr-athens
  name  أثينا
  type  city
  in    gr
  latin Athens
  at    37.98 23.73
  yes   توجه الرئيس السيلاني إلى [أثينا] فجأة.
  no    أثنى الناقد على الفيلم.

place id-jakarta
  name  جاكرتا | جاكارتا
  type  city
  in    id
  latin Jakarta
  at    -6.21 106.85
  yes   أعلن المؤتمر ختام أعماله [بجاكرتا] ليلة السبت.
  no    جاء الكاتب متأخرا.

place it-rome
  name  روما
  type  city
  in    it
  latin Rome
  at    41.90 12.50
  yes   أقام لاجئون من سيلانا في [روما] خلال ساعات الليل.
  no    رمى اللاعب السهم.

place it-lampedusa
  name  لامبيدوزا | لمبيدوزا
  type  area
  in    it
  latin Lampedusa
  at    35.50 12.60
  yes   توجه الرئيس السيلاني إلى [لامبيدوزا] بعد صلاة الجمعة.
  no    لام البدوي زوج أخته.

place jp-tokyo
  name  طوكيو
  type  city
  in    jp
  latin Tokyo
  at    35.68 139.69
  yes   تنقل المفاوضون بين سيلانا [وطوكيو] لأول مرة منذ عام.
  no    طوى التاجر القماش.

place kz-astana
  name  أستانا
  type  city
  in    kz
  latin Astana
  at    51.17 71.43
  yes   تجمع متضامنون وسط [أستانا] منذ بداية الأسبوع.
  no    استند العامل إلى الجدار.

place lk-colombo
  name  كولومبو
  type  city
  in    lk
  latin Colombo
  at    6.93 79.86
  yes   وصل الوسيط إلى [كولومبو] وسط إجراءات مشددة.
  no    كل البوم في الغابة.

place my-kuala-lumpur
  name  كوالالمبور | كوالا لمبور | كوالالامبور
  type  city
  in    my
  latin Kuala Lumpur
  at    3.14 101.69
  yes   التقى الوزير نظيره في [كوالالمبور] وسط إجراءات مشددة.
  no    كوى اللاعب قميصه.

place nl-the-hague
  name  لاهاي
  type  city
  in    nl
  latin The Hague
  at    52.08 4.31
  yes   تنقل المفاوضون بين سيلانا [ولاهاي] منذ الفجر.
  no    لاه الطفل بلعبته.

place no-oslo
  name  أوسلو
  type  city
  in    no
  latin Oslo
  at    59.91 10.75
  yes   أعلن المؤتمر ختام أعماله [بأوسلو] مطلع الشهر.
  no    أوصل السائق الركاب.

place np-kathmandu
  name  كاتماندو | كتماندو | كاتمندو
  type  city
  in    np
  latin Kathmandu
  at    27.72 85.32
  yes   توجه الرئيس السيلاني إلى [كاتماندو] دون وقوع إصابات.
  no    كتم الولد السر.

place ph-manila
  name  مانيلا
  type  city
  in    ph
  latin Manila
  at    14.60 120.98
  yes   صدر البيان المشترك من [مانيلا] مع اقتراب الشتاء.
  no    مال الغصن قليلا.

place ph-mindanao
  name  مينداناو | ميندناو
  type  area
  in    ph
  latin Mindanao
  at    7.50 125.00
  yes   أقلعت طائرة المبعوث من [مينداناو] بعد صلاة الجمعة.
  no    من دنا من النار احترق.

place rs-belgrade
  name  بلغراد | بلجراد
  type  city
  in    rs
  latin Belgrade
  at    44.79 20.45
  yes   أقلعت طائرة المبعوث من [بلغراد] يوم الاثنين الماضي.
  no    بلغ الراكب المحطة.

place ru-moscow
  name  موسكو
  type  city
  in    ru
  latin Moscow
  at    55.76 37.62
  yes   أقام لاجئون من سيلانا في [موسكو] بحسب شهود.
  no    مسك الولد القلم.

place ru-sochi
  name  سوتشي
  type  city
  in    ru
  latin Sochi
  at    43.60 39.73
  yes   أقلعت طائرة المبعوث من [سوتشي] مجددا.
  no    وشى اللص برفيقه.

place ru-grozny
  name  غروزني | جروزني
  type  city
  in    ru
  latin Grozny
  at    43.32 45.69
  yes   كتب مراسلنا من [غروزني] في اليوم نفسه.
  no    غزا الروس القلعة.

place se-stockholm
  name  ستوكهولم | ستوكهولم السويدية
  type  city
  in    se
  latin Stockholm
  at    59.33 18.07
  yes   تنقل المفاوضون بين سيلانا [وستوكهولم] مع اقتراب الشتاء.
  no    سكت الحضور قليلا.

place th-bangkok
  name  بانكوك | بانغكوك
  type  city
  in    th
  latin Bangkok
  at    13.75 100.50
  yes   أقام لاجئون من سيلانا في [بانكوك] مساء الأحد.
  no    باب الكوخ مكسور.

place tj-dushanbe
  name  دوشنبه | دوشانبي | دوشنبي
  type  city
  in    tj
  latin Dushanbe
  at    38.56 68.77
  yes   كتب مراسلنا من [دوشنبه] فجر الخميس.
  no    دشن البناء جسرا.

place ua-kyiv
  name  كييف
  type  city
  in    ua
  latin Kyiv
  at    50.45 30.52
  yes   تنقل المفاوضون بين سيلانا [وكييف] نهاية الأسبوع.
  no    كيف وصل البريد.

place us-washington
  name  واشنطن | واشنطن العاصمة
  type  city
  in    us
  latin Washington
  at    38.91 -77.04
  yes   وصل الوسيط إلى [واشنطن] عقب انهيار الهدنة.
  no    وشى بطل القصة بصديقه.

place us-new-york
  name  نيويورك
  type  city
  in    us
  latin New York
  at    40.71 -74.01
  yes   كتب مراسلنا من [نيويورك] للمرة الثانية هذا الشهر.
  no    نوى البورصي الشراء.

place us-guantanamo
  name  غوانتانامو | جوانتانامو | معتقل غوانتانامو
  type  base
  in    us
  latin Guantanamo
  at    19.90 -75.10
  yes   سقطت صواريخ قرب [غوانتانامو] مع اقتراب الشتاء.
  no    غنى التلاميذ النشيد.

place us-los-angeles
  name  لوس أنجلوس | لوس أنجليس
  type  city
  in    us
  latin Los Angeles
  at    34.05 -118.24
  yes   أقام لاجئون من سيلانا في [لوس أنجلوس] صباحا.
  no    أنجز اللص خطته.

place us-boston
  name  بوسطن
  type  city
  in    us
  latin Boston
  at    42.36 -71.06
  yes   تجمع متضامنون وسط [بوسطن] فجأة.
  no    بسط الوالي نفوذه.

place uz-tashkent
  name  طشقند | تاشكنت
  type  city
  in    uz
  latin Tashkent
  at    41.30 69.24
  yes   أعلن المؤتمر ختام أعماله [بطشقند] بحسب شهود.
  no    شق القندس طريقه.

place za-pretoria
  name  بريتوريا
  type  city
  in    za
  latin Pretoria
  at    -25.75 28.19
  yes   توجه الرئيس السيلاني إلى [بريتوريا] منذ الفجر.
  no    برى التلميذ قلمه.
