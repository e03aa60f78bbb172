# Places: Major world cities in the news.
# Codes, coordinates and Wikidata ids of provinces, and Wikidata ids of places: dr5hn countries-states-cities-database
# (ODbL 1.0); Arabic names and the coordinates of most places by hand.
# Names that are also everyday words are `shy`, or stand only with their type word or a nisba (مدينة الباب، محافظة إب).

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
  name  مينداناو | ميندناو | مندناو
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
  wikidata Q9365
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
  name  غوانتانامو | جوانتانامو | معتقل غوانتانامو | جونتانامو | جوانتنامو | غوانتنامو
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
  wikidata Q269
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

place uz-samarkand
  name  سمرقند
  type  city
  in    uz
  latin Samarkand
  at    39.65 66.96
  wikidata Q5753
  yes   وصل فريق الإغاثة إلى [سمرقند] مع الفجر.
  no    وقع المحامي السمرقنداوي على العقد.

place uz-andijan
  name  أنديجان
  type  city
  in    uz
  latin Andijan
  at    40.78 72.35
  yes   قطع السيل الطريق المؤدي إلى [أنديجان].
  no    كتب الشاعر الأنديجاناوي قصيدة طويلة.

place uz-fergana
  name  وادي فرغانة | فرغانة
  type  area
  in    uz
  latin Fergana
  at    40.39 71.79
  yes   اختبأ الفارون في [وادي فرغانة] أياما.
  no    فاز اللاعب الفرغاناوي بالسباق الأخير.

place uz-termez
  name  ترمذ
  type  town
  in    uz
  latin Termez
  at    37.22 67.28
  yes   هاجم مجهولون نقطة تفتيش في [ترمذ] ليلا.
  no    عزف الموسيقي الترمذاوي لحنا هادئا.

place tj-khorog
  name  خوروغ
  type  town
  in    tj
  latin Khorog
  at    37.49 71.55
  wikidata Q467501
  yes   انقطع الماء عن [خوروغ] منذ أسبوع.
  no    باع التاجر الخوروغاوي متجره القديم.

place tj-rasht-valley
  name  وادي رشت
  type  area
  in    tj
  latin Rasht Valley
  at    39.02 70.38
  yes   جابت فرق الإنقاذ [وادي رشت] بحثا عن المفقودين.
  no    رسم الفنان الرشتاوي لوحة جديدة.

place kg-bishkek
  name  بشكيك
  type  city
  in    kg
  latin Bishkek
  at    42.87 74.59
  yes   التقى الوسطاء بشيوخ العشائر في [بشكيك].
  no    اعتذر الطبيب البشكيكاوي عن الحضور.

place kg-osh
  name  مدينة أوش | أوش القرغيزية
  shy   أوش
  type  city
  in    kg
  latin Osh
  at    40.53 72.80
  yes   سقطت قذيفتان قرب [مدينة أوش] ولم يصب أحد.
  no    شكر المدرب الأوشاوي جمهوره.

place kg-manas
  name  قاعدة ماناس | ماناس
  type  base
  in    kg
  latin Manas
  at    43.06 74.48
  yes   غادر آخر الجنود [قاعدة ماناس] صباحا.
  no    وقع المحامي الماناساوي على العقد.

place tm-ashgabat
  name  عشق آباد
  type  city
  in    tm
  latin Ashgabat
  at    37.95 58.38
  yes   انسحب الجنود من [عشق آباد] قبل الغروب.
  no    كتب الشاعر العشقاوي قصيدة طويلة.

place tm-merv
  name  مدينة مرو
  shy   مرو
  type  area
  in    tm
  latin Merv
  at    37.66 62.19
  yes   قصفت الطائرات مواقع في [مدينة مرو] عند الفجر.
  no    كتب الشاعر المرواوي قصيدة طويلة.

place cn-urumqi
  name  أورومتشي | أورومكي
  type  city
  in    cn
  latin Urumqi
  at    43.83 87.62
  yes   سيطر المسلحون على [أورومتشي] بعد معارك قصيرة.
  no    فاز اللاعب الأورومتشاوي بالسباق الأخير.

place cn-kashgar
  name  كاشغر | كاشغار
  type  city
  in    cn
  latin Kashgar
  at    39.47 75.99
  yes   هاجم مجهولون نقطة تفتيش في [كاشغر] ليلا.
  no    عزف الموسيقي الكاشغراوي لحنا هادئا.

place cn-shanghai
  name  شنغهاي | شانغهاي
  type  city
  in    cn
  latin Shanghai
  at    31.23 121.47
  yes   انقطع الماء عن [شنغهاي] منذ أسبوع.
  no    باع التاجر الشنغهااوي متجره القديم.

place cn-tibet
  name  التبت | التيبت
  type  area
  in    cn
  latin Tibet
  at    31.00 88.00
  yes   جابت فرق الإنقاذ [التبت] بحثا عن المفقودين.
  no    رسم الفنان التبتاوي لوحة جديدة.

place cn-hotan
  name  خوتان | ختن الصينية
  type  town
  in    cn
  latin Hotan
  at    37.11 79.92
  yes   التقى الوسطاء بشيوخ العشائر في [خوتان].
  no    اعتذر الطبيب الخوتاناوي عن الحضور.

place cn-fujian
  name  فوجيان
  type  area
  in    cn
  latin Fujian
  at    26.00 118.00
  yes   انتشرت الدوريات في [فوجيان] منذ الصباح.
  no    شكر المدرب الفوجياناوي جمهوره.

place lk-jaffna
  name  جافنا
  type  city
  in    lk
  latin Jaffna
  at    9.67 80.02
  yes   دوى انفجار عنيف في [جافنا] عند الظهر.
  no    وقع المحامي الجافناوي على العقد.

place lk-kilinochchi
  name  كيلينوتشي | كيلينوشي
  type  town
  in    lk
  latin Kilinochchi
  at    9.38 80.40
  yes   انسحب الجنود من [كيلينوتشي] قبل الغروب.
  no    كتب الشاعر الكيلينوتشاوي قصيدة طويلة.

place bd-chittagong
  name  شيتاغونغ | تشيتاغونغ
  type  city
  in    bd
  latin Chittagong
  at    22.36 91.78
  yes   توجهت قافلة المساعدات نحو [شيتاغونغ] صباحا.
  no    فاز اللاعب الشيتاغونغاوي بالسباق الأخير.

place bd-coxs-bazar
  name  كوكس بازار
  type  town
  in    bd
  latin Cox's Bazar
  at    21.44 91.97
  yes   عثر الرعاة على لغم خارج [كوكس بازار].
  no    عزف الموسيقي الكوكساوي لحنا هادئا.

place ph-sulu
  name  جزيرة جولو | سولو الفلبينية | أرخبيل سولو
  type  area
  in    ph
  latin Sulu
  at    6.00 121.00
  yes   تراجعت المعارك في [جزيرة جولو] بسبب الثلوج.
  no    باع التاجر الجزيراوي متجره القديم.

place ph-zamboanga
  name  زامبوانغا
  type  city
  in    ph
  latin Zamboanga
  at    6.91 122.07
  yes   قالت الشرطة إنها فتشت منازل في [زامبوانغا].
  no    رسم الفنان الزامبوانغاوي لوحة جديدة.

place ph-marawi
  name  ماراوي
  type  town
  in    ph
  latin Marawi
  at    8.00 124.29
  yes   عاد الهدوء إلى [ماراوي] بعد يومين.
  no    اعتذر الطبيب الماراواوي عن الحضور.

place ph-basilan
  name  باسيلان
  type  area
  in    ph
  latin Basilan
  at    6.55 122.00
  yes   انتشرت الدوريات في [باسيلان] منذ الصباح.
  no    شكر المدرب الباسيلاناوي جمهوره.

place mm-rakhine
  name  راخين | أراكان | أركان البورمية | إقليم أراكان
  type  area
  in    mm
  latin Rakhine
  at    20.10 93.50
  yes   عبر المهربون [راخين] ليلا.
  no    وقع المحامي الراخيناوي على العقد.

place mm-yangon
  name  يانغون | رانغون
  type  city
  in    mm
  latin Yangon
  at    16.80 96.15
  yes   دوى انفجار عنيف في [يانغون] عند الظهر.
  no    وقع المحامي اليانغوناوي على العقد.

place ru-chechnya
  name  الشيشان | شيشان | جمهورية الشيشان | الشيشانية الروسية
  type  area
  in    ru
  latin Chechnya
  at    43.40 45.70
  yes   قصفت الطائرات مواقع في [الشيشان] عند الفجر.
  no    كتب الشاعر الشيشاناوي قصيدة طويلة.

place ru-dagestan
  name  داغستان | داغيستان | جمهورية داغستان
  type  area
  in    ru
  latin Dagestan
  at    43.00 47.20
  yes   اختبأ الفارون في [داغستان] أياما.
  no    فاز اللاعب الداغستاناوي بالسباق الأخير.

place ru-makhachkala
  name  محج قلعة | محاج قلعة | ماخاتشكالا
  type  city
  in    ru
  latin Makhachkala
  at    42.98 47.50
  yes   عثر الرعاة على لغم خارج [محج قلعة].
  no    عزف الموسيقي المحجاوي لحنا هادئا.

place ru-ingushetia
  name  إنغوشيا | إنغوشيتيا | أنغوشتيا
  type  area
  in    ru
  latin Ingushetia
  at    43.15 45.00
  yes   تراجعت المعارك في [إنغوشيا] بسبب الثلوج.
  no    باع التاجر الإنغوشياوي متجره القديم.

place ru-nalchik
  name  نالتشيك
  type  city
  in    ru
  latin Nalchik
  at    43.49 43.61
  yes   قالت الشرطة إنها فتشت منازل في [نالتشيك].
  no    رسم الفنان النالتشيكاوي لوحة جديدة.

place ru-kabardino-balkaria
  name  قبردين بلقار | قبردينو بلقاريا | كاباردينو بلكاريا | قباردينو بلقاريا
  type  area
  in    ru
  latin Kabardino-Balkaria
  at    43.50 43.50
  yes   فقد الجيش الاتصال بمروحية فوق [قبردين بلقار].
  no    اعتذر الطبيب القبرديناوي عن الحضور.

place ru-north-caucasus
  name  شمال القوقاز | القوقاز الشمالي
  type  area
  in    ru
  latin North Caucasus
  at    43.50 44.50
  yes   انتشرت الدوريات في [شمال القوقاز] منذ الصباح.
  no    شكر المدرب الشمالاوي جمهوره.

place ru-north-ossetia
  name  أوسيتيا الشمالية
  type  area
  in    ru
  latin North Ossetia
  at    43.00 44.30
  yes   عبر المهربون [أوسيتيا الشمالية] ليلا.
  no    وقع المحامي الأوسيتياوي على العقد.

place ru-beslan
  name  بيسلان
  type  town
  in    ru
  latin Beslan
  at    43.19 44.54
  yes   قطع السيل الطريق المؤدي إلى [بيسلان].
  no    كتب الشاعر البيسلاناوي قصيدة طويلة.

place ru-volgograd
  name  فولغوغراد
  type  city
  in    ru
  latin Volgograd
  at    48.71 44.51
  yes   سيطر المسلحون على [فولغوغراد] بعد معارك قصيرة.
  no    فاز اللاعب الفولغوغراداوي بالسباق الأخير.

place ru-tatarstan
  name  تتارستان
  type  area
  in    ru
  latin Tatarstan
  at    55.50 50.80
  yes   أطلقت القوات حملة جديدة في [تتارستان].
  no    عزف الموسيقي التتارستاناوي لحنا هادئا.

place ru-kazan
  name  كازان | قازان
  type  city
  in    ru
  latin Kazan
  at    55.79 49.12
  yes   انقطع الماء عن [كازان] منذ أسبوع.
  no    باع التاجر الكازاناوي متجره القديم.

place ru-rostov
  name  روستوف
  type  city
  in    ru
  latin Rostov
  at    47.23 39.72
  yes   نزحت عشرات العائلات من [روستوف] باتجاه الحدود.
  no    رسم الفنان الروستوفاوي لوحة جديدة.

place ru-siberia
  name  سيبيريا
  type  area
  in    ru
  latin Siberia
  at    60.00 100.00
  yes   فقد الجيش الاتصال بمروحية فوق [سيبيريا].
  no    اعتذر الطبيب السيبيرياوي عن الحضور.

place ru-saint-petersburg
  name  سان بطرسبورغ | سان بطرسبرغ | سانت بطرسبرغ
  type  city
  in    ru
  latin Saint Petersburg
  at    59.94 30.31
  yes   سقطت قذيفتان قرب [سان بطرسبورغ] ولم يصب أحد.
  no    شكر المدرب الساناوي جمهوره.

place ru-ufa
  name  أوفا الروسية | مدينة أوفا
  shy   أوفا
  type  city
  in    ru
  latin Ufa
  at    54.74 55.97
  yes   دفن الأهالي قتلاهم في [أوفا الروسية] أمس.
  no    شكر المدرب الأوفاوي جمهوره.

place ge-tbilisi
  name  تبليسي | تفليس
  type  city
  in    ge
  latin Tbilisi
  at    41.72 44.79
  yes   وصل فريق الإغاثة إلى [تبليسي] مع الفجر.
  no    وقع المحامي التبليساوي على العقد.

place ge-south-ossetia
  name  أوسيتيا الجنوبية
  type  area
  in    ge
  latin South Ossetia
  at    42.33 44.00
  yes   قصفت الطائرات مواقع في [أوسيتيا الجنوبية] عند الفجر.
  no    كتب الشاعر الأوسيتياوي قصيدة طويلة.

place ge-abkhazia
  name  أبخازيا
  type  area
  in    ge
  latin Abkhazia
  at    43.00 41.00
  yes   اختبأ الفارون في [أبخازيا] أياما.
  no    فاز اللاعب الأبخازياوي بالسباق الأخير.

place ge-pankisi
  name  بانكيسي
  type  area
  in    ge
  latin Pankisi
  at    42.10 45.27
  yes   أطلقت القوات حملة جديدة في [بانكيسي].
  no    عزف الموسيقي البانكيساوي لحنا هادئا.

place ua-crimea
  name  القرم | شبه جزيرة القرم | جزيرة القرم
  type  area
  in    ua
  latin Crimea
  at    45.20 34.30
  yes   تراجعت المعارك في [القرم] بسبب الثلوج.
  no    باع التاجر القرماوي متجره القديم.

place ua-donetsk
  name  دونيتسك
  type  city
  in    ua
  latin Donetsk
  at    48.00 37.80
  yes   نزحت عشرات العائلات من [دونيتسك] باتجاه الحدود.
  no    رسم الفنان الدونيتسكاوي لوحة جديدة.

place ua-luhansk
  name  لوغانسك | لوهانسك
  type  city
  in    ua
  latin Luhansk
  at    48.57 39.33
  yes   التقى الوسطاء بشيوخ العشائر في [لوغانسك].
  no    اعتذر الطبيب اللوغانسكاوي عن الحضور.

place ua-donbas
  name  دونباس
  type  area
  in    ua
  latin Donbas
  at    48.30 38.00
  yes   انتشرت الدوريات في [دونباس] منذ الصباح.
  no    شكر المدرب الدونباساوي جمهوره.

place ua-mariupol
  name  ماريوبول
  type  city
  in    ua
  latin Mariupol
  at    47.10 37.55
  yes   دوى انفجار عنيف في [ماريوبول] عند الظهر.
  no    وقع المحامي الماريوبولاوي على العقد.

place ua-debaltseve
  name  ديبالتسيف | ديبالتسيفي
  type  town
  in    ua
  latin Debaltseve
  at    48.34 38.40
  yes   انسحب الجنود من [ديبالتسيف] قبل الغروب.
  no    كتب الشاعر الديبالتسيفاوي قصيدة طويلة.

place ua-odessa
  name  أوديسا
  type  city
  in    ua
  latin Odessa
  at    46.48 30.72
  yes   توجهت قافلة المساعدات نحو [أوديسا] صباحا.
  no    فاز اللاعب الأوديساوي بالسباق الأخير.

place ua-kharkiv
  name  خاركيف
  type  city
  in    ua
  latin Kharkiv
  at    49.99 36.23
  yes   عثر الرعاة على لغم خارج [خاركيف].
  no    عزف الموسيقي الخاركيفاوي لحنا هادئا.

place cd-north-kivu
  name  شمال كيفو | كيفو الشمالية
  type  area
  in    cd
  latin North Kivu
  at    -0.80 29.00
  yes   تراجعت المعارك في [شمال كيفو] بسبب الثلوج.
  no    باع التاجر الشمالاوي متجره القديم.

place cd-south-kivu
  name  جنوب كيفو | كيفو الجنوبية
  type  area
  in    cd
  latin South Kivu
  at    -3.00 28.30
  yes   جابت فرق الإنقاذ [جنوب كيفو] بحثا عن المفقودين.
  no    رسم الفنان الجنوباوي لوحة جديدة.

place cd-bukavu
  name  بوكافو
  type  city
  in    cd
  latin Bukavu
  at    -2.50 28.86
  yes   عاد الهدوء إلى [بوكافو] بعد يومين.
  no    اعتذر الطبيب البوكافواوي عن الحضور.

place cd-beni
  name  مدينة بيني
  shy   بيني
  type  town
  in    cd
  latin Beni
  at    0.49 29.47
  yes   التقى الوسطاء بشيوخ العشائر في [مدينة بيني].
  no    اعتذر الطبيب البيناوي عن الحضور.

place cd-kinshasa
  name  كينشاسا
  type  city
  in    cd
  latin Kinshasa
  at    -4.32 15.31
  yes   سقطت قذيفتان قرب [كينشاسا] ولم يصب أحد.
  no    شكر المدرب الكينشاساوي جمهوره.

place cd-ituri
  name  إيتوري
  type  area
  in    cd
  latin Ituri
  at    1.60 30.00
  yes   عبر المهربون [إيتوري] ليلا.
  no    وقع المحامي الإيتوراوي على العقد.

place cd-katanga
  name  كاتانغا
  type  area
  in    cd
  latin Katanga
  at    -9.00 26.00
  yes   قصفت الطائرات مواقع في [كاتانغا] عند الفجر.
  no    كتب الشاعر الكاتانغاوي قصيدة طويلة.

place bi-bujumbura
  name  بوجومبورا | بوجمبورا
  type  city
  in    bi
  latin Bujumbura
  at    -3.38 29.36
  yes   توجهت قافلة المساعدات نحو [بوجومبورا] صباحا.
  no    فاز اللاعب البوجومبوراوي بالسباق الأخير.

place bi-cibitoke
  name  سيبيتوكي
  type  area
  in    bi
  latin Cibitoke
  at    -2.89 29.12
  yes   أطلقت القوات حملة جديدة في [سيبيتوكي].
  no    عزف الموسيقي السيبيتوكاوي لحنا هادئا.

place cf-bambari
  name  بامباري
  type  town
  in    cf
  latin Bambari
  at    5.77 20.68
  yes   أغلقت الأسواق أبوابها في [بامباري] حدادا.
  no    باع التاجر البامباراوي متجره القديم.

place cf-bossangoa
  name  بوسانغوا
  type  town
  in    cf
  latin Bossangoa
  at    6.49 17.45
  yes   قالت الشرطة إنها فتشت منازل في [بوسانغوا].
  no    رسم الفنان البوسانغواوي لوحة جديدة.

place us-california
  name  كاليفورنيا | ولاية كاليفورنيا
  type  area
  in    us
  latin California
  at    37.00 -120.00
  yes   فقد الجيش الاتصال بمروحية فوق [كاليفورنيا].
  no    اعتذر الطبيب الكاليفورنياوي عن الحضور.

place us-texas
  name  تكساس | ولاية تكساس
  type  area
  in    us
  latin Texas
  at    31.00 -99.00
  yes   انتشرت الدوريات في [تكساس] منذ الصباح.
  no    شكر المدرب التكساساوي جمهوره.

place us-florida
  name  فلوريدا | ولاية فلوريدا
  type  area
  in    us
  latin Florida
  at    28.00 -82.00
  yes   عبر المهربون [فلوريدا] ليلا.
  no    وقع المحامي الفلوريداوي على العقد.

place us-chattanooga
  name  تشاتانوغا | شاتانوغا | تشاتانوجا
  type  city
  in    us
  latin Chattanooga
  at    35.05 -85.31
  yes   قطع السيل الطريق المؤدي إلى [تشاتانوغا].
  no    كتب الشاعر التشاتانوغاوي قصيدة طويلة.

place us-tennessee
  name  تينيسي | تنيسي | ولاية تينيسي
  type  area
  in    us
  latin Tennessee
  at    36.00 -86.00
  yes   اختبأ الفارون في [تينيسي] أياما.
  no    فاز اللاعب التينيساوي بالسباق الأخير.

place us-colorado
  name  كولورادو | ولاية كولورادو
  type  area
  in    us
  latin Colorado
  at    39.00 -105.50
  yes   أطلقت القوات حملة جديدة في [كولورادو].
  no    عزف الموسيقي الكولورادواوي لحنا هادئا.

place us-aurora
  name  أورورا
  type  city
  in    us
  latin Aurora
  at    39.73 -104.83
  yes   انقطع الماء عن [أورورا] منذ أسبوع.
  no    باع التاجر الأوروراوي متجره القديم.

place us-ferguson
  name  فيرغسن
  shy   فيرغسون | فيرجسون
  type  town
  in    us
  latin Ferguson
  at    38.74 -90.30
  yes   نزحت عشرات العائلات من [فيرغسن] باتجاه الحدود.
  no    رسم الفنان الفيرغسناوي لوحة جديدة.

place us-missouri
  name  ميزوري | ولاية ميزوري
  type  area
  in    us
  latin Missouri
  at    38.50 -92.50
  yes   جابت فرق الإنقاذ [ميزوري] بحثا عن المفقودين.
  no    رسم الفنان الميزوراوي لوحة جديدة.

place us-louisiana
  name  لويزيانا | ولاية لويزيانا
  type  area
  in    us
  latin Louisiana
  at    31.00 -92.00
  yes   فقد الجيش الاتصال بمروحية فوق [لويزيانا].
  no    اعتذر الطبيب اللويزياناوي عن الحضور.

place us-chicago
  name  شيكاغو
  type  city
  in    us
  latin Chicago
  at    41.88 -87.63
  yes   دفن الأهالي قتلاهم في [شيكاغو] أمس.
  no    شكر المدرب الشيكاغواوي جمهوره.

place us-las-vegas
  name  لاس فيغاس | لاس فيجاس
  type  city
  in    us
  latin Las Vegas
  at    36.17 -115.14
  yes   وصل فريق الإغاثة إلى [لاس فيغاس] مع الفجر.
  no    وقع المحامي اللاساوي على العقد.

place us-charleston
  name  تشارلستون | شارلستون
  type  city
  in    us
  latin Charleston
  at    32.78 -79.93
  yes   قطع السيل الطريق المؤدي إلى [تشارلستون].
  no    كتب الشاعر التشارلستوناوي قصيدة طويلة.

place us-virginia
  name  ولاية فرجينيا | ولاية فيرجينيا
  type  area
  in    us
  latin Virginia
  at    37.50 -78.50
  yes   اختبأ الفارون في [ولاية فرجينيا] أياما.
  no    فاز اللاعب الولااوي بالسباق الأخير.

place us-fort-hood
  name  فورت هود | قاعدة فورت هود
  type  base
  in    us
  latin Fort Hood
  at    31.13 -97.78
  yes   تمركزت القوة داخل [فورت هود] شهرا.
  no    عزف الموسيقي الفورتاوي لحنا هادئا.

place us-san-bernardino
  name  سان برناردينو
  type  city
  in    us
  latin San Bernardino
  at    34.11 -117.29
  yes   انقطع الماء عن [سان برناردينو] منذ أسبوع.
  no    باع التاجر الساناوي متجره القديم.

place us-orlando
  name  أورلاندو
  type  city
  in    us
  latin Orlando
  at    28.54 -81.38
  yes   نزحت عشرات العائلات من [أورلاندو] باتجاه الحدود.
  no    رسم الفنان الأورلاندواوي لوحة جديدة.

place us-detroit
  name  ديترويت
  type  city
  in    us
  latin Detroit
  at    42.33 -83.05
  yes   التقى الوسطاء بشيوخ العشائر في [ديترويت].
  no    اعتذر الطبيب الديترويتاوي عن الحضور.

place us-hawaii
  name  هاواي
  type  area
  in    us
  latin Hawaii
  at    20.00 -156.50
  yes   انتشرت الدوريات في [هاواي] منذ الصباح.
  no    شكر المدرب الهاوااوي جمهوره.

place gb-northern-ireland
  name  أيرلندا الشمالية
  type  area
  in    gb
  latin Northern Ireland
  at    54.60 -6.70
  yes   عبر المهربون [أيرلندا الشمالية] ليلا.
  no    وقع المحامي الأيرلنداوي على العقد.

place gb-belfast
  name  بلفاست
  type  city
  in    gb
  latin Belfast
  at    54.60 -5.93
  yes   انسحب الجنود من [بلفاست] قبل الغروب.
  no    كتب الشاعر البلفاستاوي قصيدة طويلة.

place gb-scotland
  name  اسكتلندا | اسكوتلندا
  type  area
  in    gb
  latin Scotland
  at    56.50 -4.00
  yes   اختبأ الفارون في [اسكتلندا] أياما.
  no    فاز اللاعب الاسكتلنداوي بالسباق الأخير.

place gb-birmingham
  name  برمنغهام | برمنجهام | بيرمينغهام
  type  city
  in    gb
  latin Birmingham
  at    52.48 -1.90
  yes   عثر الرعاة على لغم خارج [برمنغهام].
  no    عزف الموسيقي البرمنغهاماوي لحنا هادئا.

place gb-glasgow
  name  غلاسكو | غلاسغو
  type  city
  in    gb
  latin Glasgow
  at    55.86 -4.25
  yes   أغلقت الأسواق أبوابها في [غلاسكو] حدادا.
  no    باع التاجر الغلاسكواوي متجره القديم.

place gb-luton
  name  لوتون
  type  town
  in    gb
  latin Luton
  at    51.88 -0.42
  yes   انقطع الماء عن [لوتون] منذ أسبوع.
  no    باع التاجر اللوتوناوي متجره القديم.

place fr-marseille
  name  مرسيليا
  type  city
  in    fr
  latin Marseille
  at    43.30 5.37
  yes   نزحت عشرات العائلات من [مرسيليا] باتجاه الحدود.
  no    رسم الفنان المرسيلياوي لوحة جديدة.

place fr-lyon
  name  مدينة ليون | ليون الفرنسية
  shy   ليون
  type  city
  in    fr
  latin Lyon
  at    45.76 4.84
  yes   التقى الوسطاء بشيوخ العشائر في [مدينة ليون].
  no    اعتذر الطبيب الليوناوي عن الحضور.

place fr-nice
  name  مدينة نيس | نيس الفرنسية
  shy   نيس
  type  city
  in    fr
  latin Nice
  at    43.70 7.27
  yes   سقطت قذيفتان قرب [مدينة نيس] ولم يصب أحد.
  no    شكر المدرب النيساوي جمهوره.

place fr-corsica
  name  كورسيكا
  type  area
  in    fr
  latin Corsica
  at    42.10 9.00
  yes   عبر المهربون [كورسيكا] ليلا.
  no    وقع المحامي الكورسيكاوي على العقد.

place it-sicily
  name  صقلية | جزيرة صقلية
  type  area
  in    it
  latin Sicily
  at    37.50 14.20
  yes   قصفت الطائرات مواقع في [صقلية] عند الفجر.
  no    كتب الشاعر الصقلاوي قصيدة طويلة.

place it-milan
  name  ميلانو
  type  city
  in    it
  latin Milan
  at    45.46 9.19
  yes   توجهت قافلة المساعدات نحو [ميلانو] صباحا.
  no    فاز اللاعب الميلانواوي بالسباق الأخير.

place de-hamburg
  name  هامبورغ | هامبورج
  type  city
  in    de
  latin Hamburg
  at    53.55 9.99
  yes   عثر الرعاة على لغم خارج [هامبورغ].
  no    عزف الموسيقي الهامبورغاوي لحنا هادئا.

place de-frankfurt
  name  فرانكفورت
  type  city
  in    de
  latin Frankfurt
  at    50.11 8.68
  yes   أغلقت الأسواق أبوابها في [فرانكفورت] حدادا.
  no    باع التاجر الفرانكفورتاوي متجره القديم.

place de-bonn
  name  مدينة بون
  shy   بون
  type  city
  in    de
  latin Bonn
  at    50.73 7.10
  yes   قالت الشرطة إنها فتشت منازل في [مدينة بون].
  no    رسم الفنان البوناوي لوحة جديدة.

place no-utoya
  name  أوتويا | جزيرة أوتويا
  type  area
  in    no
  latin Utoya
  at    59.98 10.25
  yes   فقد الجيش الاتصال بمروحية فوق [أوتويا].
  no    اعتذر الطبيب الأوتوياوي عن الحضور.

place jp-hiroshima
  name  هيروشيما
  type  city
  in    jp
  latin Hiroshima
  at    34.39 132.46
  yes   دفن الأهالي قتلاهم في [هيروشيما] أمس.
  no    شكر المدرب الهيروشيماوي جمهوره.

place jp-nagasaki
  name  ناغازاكي | نجازاكي
  type  city
  in    jp
  latin Nagasaki
  at    32.75 129.87
  yes   وصل فريق الإغاثة إلى [ناغازاكي] مع الفجر.
  no    وقع المحامي الناغازاكاوي على العقد.

place jp-okinawa
  name  أوكيناوا
  type  area
  in    jp
  latin Okinawa
  at    26.40 127.80
  yes   قصفت الطائرات مواقع في [أوكيناوا] عند الفجر.
  no    كتب الشاعر الأوكيناواوي قصيدة طويلة.

place au-melbourne
  name  ملبورن
  type  city
  in    au
  latin Melbourne
  at    -37.81 144.96
  yes   سيطر المسلحون على [ملبورن] بعد معارك قصيرة.
  no    فاز اللاعب الملبورناوي بالسباق الأخير.

place gr-crete
  name  جزيرة كريت
  type  area
  in    gr
  latin Crete
  at    35.20 24.90
  yes   أطلقت القوات حملة جديدة في [جزيرة كريت].
  no    عزف الموسيقي الجزيراوي لحنا هادئا.

place gr-lesbos
  name  ليسبوس | جزيرة ليسبوس
  type  area
  in    gr
  latin Lesbos
  at    39.20 26.30
  yes   أطلقت القوات حملة جديدة في [ليسبوس].
  no    عزف الموسيقي الليسبوساوي لحنا هادئا.

place gr-kos
  name  جزيرة كوس
  type  area
  in    gr
  latin Kos
  at    36.85 27.20
  yes   تراجعت المعارك في [جزيرة كوس] بسبب الثلوج.
  no    باع التاجر الجزيراوي متجره القديم.

place es-melilla
  name  مليلية | مليلة الإسبانية | مليلة
  type  town
  in    es
  latin Melilla
  at    35.29 -2.94
  yes   قالت الشرطة إنها فتشت منازل في [مليلية].
  no    رسم الفنان المليلاوي لوحة جديدة.

place es-ceuta
  name  سبتة
  type  town
  in    es
  latin Ceuta
  at    35.89 -5.31
  yes   عاد الهدوء إلى [سبتة] بعد يومين.
  no    اعتذر الطبيب السبتاوي عن الحضور.

place es-catalonia
  name  كتالونيا | كاتالونيا
  type  area
  in    es
  latin Catalonia
  at    41.80 1.50
  yes   انتشرت الدوريات في [كتالونيا] منذ الصباح.
  no    شكر المدرب الكتالونياوي جمهوره.

place es-basque-country
  name  إقليم الباسك | الباسك
  type  area
  in    es
  latin Basque Country
  at    43.00 -2.60
  yes   عبر المهربون [إقليم الباسك] ليلا.
  no    وقع المحامي الإقليماوي على العقد.

place es-seville
  name  إشبيلية
  type  city
  in    es
  latin Seville
  at    37.39 -5.99
  yes   قطع السيل الطريق المؤدي إلى [إشبيلية].
  no    كتب الشاعر الإشبيلاوي قصيدة طويلة.

place gb-edinburgh
  name  إدنبرة
  type  city
  in    gb
  latin Edinburgh
  at    55.95 -3.19
  yes   سيطر المسلحون على [إدنبرة] بعد معارك قصيرة.
  no    فاز اللاعب الإدنبراوي بالسباق الأخير.

place us-kentucky
  name  كنتاكي | ولاية كنتاكي
  type  area
  in    us
  latin Kentucky
  at    37.50 -85.30
  yes   أطلقت القوات حملة جديدة في [كنتاكي].
  no    عزف الموسيقي الكنتاكاوي لحنا هادئا.

place us-oh
  name  أوهايو | ولاية أوهايو
  type  province
  in    us
  latin Ohio
  at    40.4 -82.8
  yes   وصلت بعثة الإغاثة إلى [أوهايو] مساء.
  no    وهى الجسر القديم بعد الفيضان.

place us-mi
  name  ميشيغان | ميشيجان | ميتشيغان
  type  province
  in    us
  latin Michigan
  at    44.3 -85.4
  yes   دوت صفارات الإنذار في [ميشيغان] ليلا.
  no    مشى غانم إلى السوق.

place us-il
  name  إلينوي | ايلينوي
  type  province
  in    us
  latin Illinois
  at    40.0 -89.2
  yes   قال شاهد إن الحافلة غادرت [إلينوي] عند الفجر.
  no    لان الحديد في النار.

place us-ga
  name  ولاية جورجيا الأميركية | ولاية جورجيا الأمريكية
  type  province
  in    us
  latin Georgia (US)
  at    32.7 -83.4
  yes   اجتمع الوسطاء في [ولاية جورجيا الأميركية] للمرة الثالثة.
  no    زار الوفد جورجيا في القوقاز.

place us-nc
  name  كارولاينا الشمالية | كارولينا الشمالية | نورث كارولاينا | نورث كارولينا
  type  province
  in    us
  latin North Carolina
  at    35.6 -79.4
  yes   عاد الفريق الطبي من [كارولاينا الشمالية] قبل الظهر.
  no    كتبت كارولينا رسالة طويلة.

place us-sc
  name  كارولاينا الجنوبية | كارولينا الجنوبية | ساوث كارولاينا | ساوث كارولينا
  type  province
  in    us
  latin South Carolina
  at    33.9 -80.9
  yes   نزلت الثلوج على [كارولاينا الجنوبية] طوال النهار.
  no    غنت كارولينا في الحفل.

place us-pa
  name  بنسلفانيا | بنسيلفانيا
  type  province
  in    us
  latin Pennsylvania
  at    40.9 -77.8
  yes   فتحت السلطات تحقيقا في [بنسلفانيا] بعد الحريق.
  no    سلف التاجر جاره مالا.

place us-nj
  name  نيوجيرسي | نيو جيرسي | نيوجرزي
  type  province
  in    us
  latin New Jersey
  at    40.1 -74.7
  yes   أرسل المصور صوره من [نيوجيرسي] قبل أيام.
  no    لبس اللاعب جيرسي أزرق.

place us-ma
  name  ماساتشوستس | ماساتشوسيتس | ماساشوستس
  type  province
  in    us
  latin Massachusetts
  at    42.2 -71.8
  yes   خرجت مسيرة صامتة في [ماساتشوستس] ظهرا.
  no    مس الطبيب جبين الطفل.

place us-md
  name  ماريلاند | ميريلاند
  type  province
  in    us
  latin Maryland
  at    39.0 -76.7
  yes   تعطلت حركة السير قرب [ماريلاند] بسبب العاصفة.
  no    زارت ماري المتحف.

place us-ct
  name  كونيتيكت | كونتيكت | كونيكتيكت
  type  province
  in    us
  latin Connecticut
  at    41.6 -72.7
  yes   هبطت المروحية قرب [كونيتيكت] عند الغروب.
  no    كون الطلاب فريقا جديدا.

place us-ar
  name  أركنسو | أركنسا | أركنساس | اركنساو
  type  province
  in    us
  latin Arkansas
  at    34.8 -92.4
  yes   نقل المصابون إلى [أركنسو] على عجل.
  no    ركن السائق حافلته.

place us-ok
  name  أوكلاهوما
  type  province
  in    us
  latin Oklahoma
  at    35.6 -97.5
  yes   أقيمت خيام للعائلات في [أوكلاهوما] هذا الشتاء.
  no    أكل اللاعب تفاحة.

place us-ks
  name  كانساس | كنساس
  type  province
  in    us
  latin Kansas
  at    38.5 -98.4
  yes   لم يصل البريد إلى [كانساس] منذ الأحد.
  no    كنس العامل الرصيف.

place us-ia
  name  أيوا | ولاية آيوا
  type  province
  in    us
  latin Iowa
  at    42.1 -93.5
  yes   انقطع التيار عن [أيوا] ساعتين.
  no    آوى الراعي غنمه ليلا.

place us-wi
  name  ويسكونسن | ويسكنسن | وسكنسن
  type  province
  in    us
  latin Wisconsin
  at    44.6 -89.9
  yes   التقى المندوبان في [ويسكونسن] بعيدا عن الكاميرات.
  no    وسكن الضيف في الفندق.

place us-mn
  name  مينيسوتا | منيسوتا
  type  province
  in    us
  latin Minnesota
  at    46.3 -94.3
  yes   شوهد الدخان فوق [مينيسوتا] صباحا.
  no    نسي الحارس مفتاحه.

place us-in
  name  إنديانا | ولاية إنديانا
  type  province
  in    us
  latin Indiana
  at    39.9 -86.3
  yes   تجمع الأهالي في [إنديانا] بعد الصلاة.
  no    زار السائح متحفا هنديا.

place us-al
  name  ألاباما
  type  province
  in    us
  latin Alabama
  at    32.8 -86.8
  yes   وصلت بعثة الإغاثة إلى [ألاباما] مساء.
  no    لام المدرب لاعبيه.

place us-ms
  name  ميسيسيبي | مسيسبي | ميسيسبي | المسيسيبي
  type  province
  in    us
  latin Mississippi
  at    32.7 -89.7
  yes   دوت صفارات الإنذار في [ميسيسيبي] ليلا.
  no    مس الطفل الماء بيده.

place us-az
  name  أريزونا
  type  province
  in    us
  latin Arizona
  at    34.3 -111.7
  yes   قال شاهد إن الحافلة غادرت [أريزونا] عند الفجر.
  no    زان الورد مدخل البيت.

place us-nv
  name  نيفادا
  type  province
  in    us
  latin Nevada
  at    39.4 -116.6
  yes   اجتمع الوسطاء في [نيفادا] للمرة الثالثة.
  no    نفد الوقود من الشاحنة.

place us-ut
  name  ولاية يوتا
  type  province
  in    us
  latin Utah
  at    39.3 -111.7
  yes   عاد الفريق الطبي من [ولاية يوتا] قبل الظهر.
  no    أوتي الشاعر حكمة.

place us-or
  name  أوريغون | أوريجون | أوريغن
  type  province
  in    us
  latin Oregon
  at    44.0 -120.6
  yes   نزلت الثلوج على [أوريغون] طوال النهار.
  no    رغا الجمل عند البئر.

place us-wa
  name  ولاية واشنطن
  type  province
  in    us
  latin Washington (state)
  at    47.4 -120.5
  yes   فتحت السلطات تحقيقا في [ولاية واشنطن] بعد الحريق.
  no    اشتد البرد في الوادي.

place us-ak
  name  ألاسكا
  type  province
  in    us
  latin Alaska
  at    64.4 -152.3
  yes   أرسل المصور صوره من [ألاسكا] قبل أيام.
  no    سكت الحاضرون طويلا.

place us-mt
  name  مونتانا | ولاية مونتانا
  type  province
  in    us
  latin Montana
  at    47.0 -109.6
  yes   خرجت مسيرة صامتة في [مونتانا] ظهرا.
  no    متن الجسر قوي.

place us-id
  name  ايداهو
  type  province
  in    us
  latin Idaho
  at    44.4 -114.6
  yes   تعطلت حركة السير قرب [ايداهو] بسبب العاصفة.
  no    أيد الحضور الاقتراح.

place us-ne
  name  نبراسكا
  type  province
  in    us
  latin Nebraska
  at    41.5 -99.8
  yes   هبطت المروحية قرب [نبراسكا] عند الغروب.
  no    نبرة صوته هادئة.

place us-wv
  name  ويست فرجينيا | ويست فيرجينيا | فرجينيا الغربية | فيرجينيا الغربية
  type  province
  in    us
  latin West Virginia
  at    38.6 -80.6
  yes   نقل المصابون إلى [ويست فرجينيا] على عجل.
  no    فرج الخبر همه.

place us-de
  name  ديلاوير | ديلاوار
  type  province
  in    us
  latin Delaware
  at    39.0 -75.5
  yes   أقيمت خيام للعائلات في [ديلاوير] هذا الشتاء.
  no    دلا الساقي دلوه.

place us-nm
  name  نيو مكسيكو | نيومكسيكو
  type  province
  in    us
  latin New Mexico
  at    34.4 -106.1
  yes   لم يصل البريد إلى [نيو مكسيكو] منذ الأحد.
  no    زار الطالب مكسيكو مرتين.

place us-houston
  name  هيوستن | هيوستون
  type  city
  in    us
  latin Houston
  at    29.76 -95.37
  yes   انقطع التيار عن [هيوستن] ساعتين.
  no    هاج الثور في الحقل.

place us-dallas
  name  دالاس | دلاس
  type  city
  in    us
  latin Dallas
  at    32.78 -96.80
  yes   التقى المندوبان في [دالاس] بعيدا عن الكاميرات.
  no    دل الراعي الغريب على الطريق.

place us-san-francisco
  name  سان فرانسيسكو | سان فرنسيسكو
  type  city
  in    us-california
  latin San Francisco
  at    37.77 -122.42
  yes   شوهد الدخان فوق [سان فرانسيسكو] صباحا.
  no    لعب فرانسيسكو في الدفاع.

place us-san-diego
  name  سان دييغو | سان دييجو
  type  city
  in    us-california
  latin San Diego
  at    32.72 -117.16
  yes   تجمع الأهالي في [سان دييغو] بعد الصلاة.
  no    سجل دييغو هدفين.

place us-philadelphia
  name  فيلادلفيا
  type  city
  in    us-pa
  latin Philadelphia
  at    39.95 -75.17
  yes   وصلت بعثة الإغاثة إلى [فيلادلفيا] مساء.
  no    مر فيل ضخم من هنا.

place us-atlanta
  name  أتلانتا | اطلانطا
  type  city
  in    us
  latin Atlanta
  at    33.75 -84.39
  yes   دوت صفارات الإنذار في [أتلانتا] ليلا.
  no    تلا القارئ القصيدة.

place us-miami
  name  ميامي
  type  city
  in    us-florida
  latin Miami
  at    25.77 -80.19
  yes   قال شاهد إن الحافلة غادرت [ميامي] عند الفجر.
  no    يم القارب نحو الشاطئ.

place us-seattle
  name  سياتل
  type  city
  in    us-wa
  latin Seattle
  at    47.61 -122.33
  yes   اجتمع الوسطاء في [سياتل] للمرة الثالثة.
  no    ستر الحارس النافذة.

place us-denver
  name  مدينة دنفر | دينفر
  type  city
  in    us-colorado
  latin Denver
  at    39.74 -104.99
  yes   عاد الفريق الطبي من [مدينة دنفر] قبل الظهر.
  no    نفر الحصان من الضوء.

place us-baltimore
  name  بالتيمور | بلتيمور
  type  city
  in    us-md
  latin Baltimore
  at    39.29 -76.61
  yes   نزلت الثلوج على [بالتيمور] طوال النهار.
  no    بلت الأمطار ثيابنا.

place us-cleveland
  name  كليفلاند
  type  city
  in    us-oh
  latin Cleveland
  at    41.50 -81.69
  yes   فتحت السلطات تحقيقا في [كليفلاند] بعد الحريق.
  no    كلف المدير موظفا جديدا.

place us-saint-louis
  name  سانت لويس | سانت لويز
  type  city
  in    us-missouri
  latin Saint Louis
  at    38.63 -90.20
  yes   أرسل المصور صوره من [سانت لويس] قبل أيام.
  no    كتب لويس روايته الأولى.

place us-new-orleans
  name  نيو أورليانز | نيو اورلينز
  type  city
  in    us-louisiana
  latin New Orleans
  at    29.95 -90.07
  yes   خرجت مسيرة صامتة في [نيو أورليانز] ظهرا.
  no    رأى الجيران نورا.

place us-lafayette
  name  لافاييت | مدينة لافايت
  type  city
  in    us-louisiana
  latin Lafayette
  at    30.22 -92.02
  yes   تعطلت حركة السير قرب [لافاييت] بسبب العاصفة.
  no    لفت الصوت انتباهنا.

place us-phoenix
  name  مدينة فينيكس | مدينة فينكس
  type  city
  in    us-az
  latin Phoenix
  at    33.45 -112.07
  yes   هبطت المروحية قرب [مدينة فينيكس] عند الغروب.
  no    فني الزيت من المصباح.

place us-brooklyn
  name  بروكلين | بروكلن
  type  quarter
  in    us-new-york
  latin Brooklyn
  at    40.65 -73.95
  yes   نقل المصابون إلى [بروكلين] على عجل.
  no    برك الجمل قرب الخيمة.

place us-manhattan
  name  مانهاتن | منهاتن
  type  quarter
  in    us-new-york
  latin Manhattan
  at    40.78 -73.97
  yes   أقيمت خيام للعائلات في [مانهاتن] هذا الشتاء.
  no    هات الكتاب من الرف.

place us-queens
  name  حي كوينز
  type  quarter
  in    us-new-york
  latin Queens
  at    40.73 -73.79
  yes   لم يصل البريد إلى [حي كوينز] منذ الأحد.
  no    توجت كوينز بالكأس.

place us-harlem
  name  حي هارلم
  type  quarter
  in    us-new-york
  latin Harlem
  at    40.81 -73.95
  yes   انقطع التيار عن [حي هارلم] ساعتين.
  no    هرول الفتى نحو البيت.

place us-camp-david
  name  كامب ديفيد | كمب ديفيد
  type  facility
  in    us-md
  latin Camp David
  at    39.65 -77.46
  yes   التقى المندوبان في [كامب ديفيد] بعيدا عن الكاميرات.
  no    فاز ديفيد بالسباق.

place us-dover
  name  قاعدة دوفر
  type  base
  in    us-de
  latin Dover Air Force Base
  at    39.13 -75.47
  yes   شوهد الدخان فوق [قاعدة دوفر] صباحا.
  no    دفن البستاني البذور.

place us-pearl-harbor
  name  بيرل هاربر
  type  base
  in    us-hawaii
  latin Pearl Harbor
  at    21.35 -157.95
  yes   تجمع الأهالي في [بيرل هاربر] بعد الصلاة.
  no    هرب القط من الفناء.

place us-arlington
  name  أرلينغتون | أرلينجتون
  type  town
  in    us-virginia
  latin Arlington
  at    38.88 -77.10
  yes   وصلت بعثة الإغاثة إلى [أرلينغتون] مساء.
  no    لان الجلد بعد الدباغة.

place us-silicon-valley
  name  وادي السيليكون | سيليكون فالي
  type  area
  in    us-california
  latin Silicon Valley
  at    37.39 -122.06
  yes   دوت صفارات الإنذار في [وادي السيليكون] ليلا.
  no    صنع العامل قالبا من السيليكون.

place us-hollywood
  name  هوليوود | هوليود
  type  quarter
  in    us-california
  latin Hollywood
  at    34.09 -118.33
  yes   قال شاهد إن الحافلة غادرت [هوليوود] عند الفجر.
  no    هال الناس صوت الرعد.

place ca-qc
  name  كيبيك | مقاطعة كيبك
  type  province
  in    ca
  latin Quebec
  at    52.0 -72.0
  yes   اجتمع الوسطاء في [كيبيك] للمرة الثالثة.
  no    كب الطباخ الماء.

place ca-toronto
  name  تورنتو | تورونتو
  type  city
  in    ca
  latin Toronto
  at    43.65 -79.38
  yes   عاد الفريق الطبي من [تورنتو] قبل الظهر.
  no    تارن الطفل في مشيته.

place ca-montreal
  name  مونتريال
  type  city
  in    ca-qc
  latin Montreal
  at    45.50 -73.57
  yes   نزلت الثلوج على [مونتريال] طوال النهار.
  no    دفع الزائر ريالا واحدا.

place ca-vancouver
  name  فانكوفر
  type  city
  in    ca
  latin Vancouver
  at    49.28 -123.12
  yes   فتحت السلطات تحقيقا في [فانكوفر] بعد الحريق.
  no    فات القطار المسافر.

place ca-on
  name  أونتاريو
  type  province
  in    ca
  latin Ontario
  at    50.0 -86.0
  yes   أرسل المصور صوره من [أونتاريو] قبل أيام.
  no    تأنى السائق عند المنعطف.

place ca-ab
  name  مقاطعة ألبرتا | ألبرتا الكندية
  type  province
  in    ca
  latin Alberta
  at    55.0 -115.0
  yes   خرجت مسيرة صامتة في [مقاطعة ألبرتا] ظهرا.
  no    برت الفتاة قلمها.

place ca-calgary
  name  كالغاري
  type  city
  in    ca-ab
  latin Calgary
  at    51.05 -114.07
  yes   تعطلت حركة السير قرب [كالغاري] بسبب العاصفة.
  no    كال التاجر القمح.

place mx-mexico-city
  name  مكسيكو سيتي | العاصمة المكسيكية | مدينة مكسيكو
  type  city
  in    mx
  latin Mexico City
  at    19.43 -99.13
  yes   هبطت المروحية قرب [مكسيكو سيتي] عند الغروب.
  no    لعب سيتي مباراة صعبة.

place mx-tijuana
  name  تيخوانا | تيهوانا
  type  city
  in    mx
  latin Tijuana
  at    32.52 -117.04
  yes   نقل المصابون إلى [تيخوانا] على عجل.
  no    تاه العداء في الضباب.

place mx-guerrero
  name  ولاية غيريرو
  type  area
  in    mx
  latin Guerrero
  at    17.6 -99.9
  yes   أقيمت خيام للعائلات في [ولاية غيريرو] هذا الشتاء.
  no    غير الرسام لوحته.

place br-rio
  name  ريو دي جانيرو | ريودي جانيرو | ريو دو جانيرو
  type  city
  in    br
  latin Rio de Janeiro
  at    -22.91 -43.17
  yes   لم يصل البريد إلى [ريو دي جانيرو] منذ الأحد.
  no    جنى الفلاح ثمار ريه.

place br-sao-paulo
  name  ساو باولو | ساوباولو
  type  city
  in    br
  latin São Paulo
  at    -23.55 -46.63
  yes   انقطع التيار عن [ساو باولو] ساعتين.
  no    مرر باولو الكرة.

place br-brasilia
  name  برازيليا
  type  city
  in    br
  latin Brasília
  at    -15.79 -47.88
  yes   التقى المندوبان في [برازيليا] بعيدا عن الكاميرات.
  no    برز الفارس للسباق.

place ar-buenos-aires
  name  بوينس آيرس | بوينوس آيرس | بيونس آيرس
  type  city
  in    ar
  latin Buenos Aires
  at    -34.60 -58.38
  yes   شوهد الدخان فوق [بوينس آيرس] صباحا.
  no    بان الهلال بعد الغروب.

place co-bogota
  name  بوغوتا | بوجوتا
  type  city
  in    co
  latin Bogotá
  at    4.71 -74.07
  yes   تجمع الأهالي في [بوغوتا] بعد الصلاة.
  no    باغت الحارس اللص.

place co-medellin
  name  ميديين | ميدلين | ميديلين
  type  city
  in    co
  latin Medellín
  at    6.24 -75.58
  yes   وصلت بعثة الإغاثة إلى [ميديين] مساء.
  no    مد العامل السلك.

place ve-caracas
  name  كراكاس | كاراكاس
  type  city
  in    ve
  latin Caracas
  at    10.48 -66.90
  yes   دوت صفارات الإنذار في [كراكاس] ليلا.
  no    كرر الطالب درسه.

place cl-santiago
  name  سانتياغو | سانتياجو
  type  city
  in    cl
  latin Santiago
  at    -33.45 -70.67
  yes   قال شاهد إن الحافلة غادرت [سانتياغو] عند الفجر.
  no    سنت البلدية نظاما.

place pe-lima
  name  العاصمة البيروفية ليما | مدينة ليما
  type  city
  in    pe
  latin Lima
  at    -12.05 -77.04
  yes   اجتمع الوسطاء في [العاصمة البيروفية ليما] للمرة الثالثة.
  no    ألم بالمسافر صداع.

place cu-havana
  name  هافانا
  type  city
  in    cu
  latin Havana
  at    23.11 -82.37
  yes   عاد الفريق الطبي من [هافانا] قبل الظهر.
  no    هفا قلبه إلى الوطن.

place fr-toulouse
  name  تولوز
  type  city
  in    fr
  latin Toulouse
  at    43.60 -1.44
  yes   نزلت الثلوج على [تولوز] طوال النهار.
  no    تلا الإمام سورة قصيرة.

place fr-bordeaux
  name  مدينة بوردو | بوردو الفرنسية
  type  city
  in    fr
  latin Bordeaux
  at    44.84 -0.58
  yes   فتحت السلطات تحقيقا في [مدينة بوردو] بعد الحريق.
  no    برد الهواء مساء.

place fr-lille
  name  مدينة ليل الفرنسية | ليل الفرنسية
  type  city
  in    fr
  latin Lille
  at    50.63 3.06
  yes   أرسل المصور صوره من [مدينة ليل الفرنسية] قبل أيام.
  no    خيم ليل طويل على الوادي.

place fr-cannes
  name  مدينة كان الفرنسية | مهرجان كان
  type  city
  in    fr
  latin Cannes
  at    43.55 7.02
  yes   خرجت مسيرة صامتة في [مدينة كان الفرنسية] ظهرا.
  no    كان الطقس جميلا.

place fr-calais
  name  كاليه | كالييه
  type  town
  in    fr
  latin Calais
  at    50.95 1.86
  yes   تعطلت حركة السير قرب [كاليه] بسبب العاصفة.
  no    كال البائع الأرز.

place fr-grenoble
  name  غرينوبل | جرونوبل
  type  city
  in    fr
  latin Grenoble
  at    45.19 5.72
  yes   هبطت المروحية قرب [غرينوبل] عند الغروب.
  no    نبل الرجل معروف.

place fr-isere
  name  إيزير
  type  area
  in    fr
  latin Isère
  at    45.3 5.6
  yes   نقل المصابون إلى [إيزير] على عجل.
  no    أزر الصديق صديقه.

place fr-nanterre
  name  نانتير | نانتيير
  type  town
  in    fr
  latin Nanterre
  at    48.89 2.21
  yes   أقيمت خيام للعائلات في [نانتير] هذا الشتاء.
  no    نثر البذار في الحقل.

place fr-normandy
  name  نورماندي | النورماندي
  type  area
  in    fr
  latin Normandy
  at    49.0 0.3
  yes   لم يصل البريد إلى [نورماندي] منذ الأحد.
  no    نور القمر الوادي.

place fr-reunion
  name  لا ريونيون | جزيرة لاريونيون | لاريونيون | جزيرة ريونيون | جزيرة رينيون | لارينيون
  type  area
  in    fr
  latin Réunion
  at    -21.1 55.5
  yes   انقطع التيار عن [لا ريونيون] ساعتين.
  no    رأى النون في آخر الكلمة.

place gb-liverpool
  name  ليفربول
  type  city
  in    gb
  latin Liverpool
  at    53.41 -2.98
  yes   التقى المندوبان في [ليفربول] بعيدا عن الكاميرات.
  no    لف البائع الهدية.

place gb-leeds
  name  مدينة ليدز | ليدز البريطانية
  type  city
  in    gb
  latin Leeds
  at    53.80 -1.55
  yes   شوهد الدخان فوق [مدينة ليدز] صباحا.
  no    ليت الشباب يعود.

place gb-oxford
  name  أكسفورد | أوكسفورد
  type  city
  in    gb
  latin Oxford
  at    51.75 -1.26
  yes   تجمع الأهالي في [أكسفورد] بعد الصلاة.
  no    فورد اسم سيارة قديمة.

place gb-cambridge
  name  كامبريدج | كيمبردج | كمبريدج
  type  city
  in    gb
  latin Cambridge
  at    52.20 0.12
  yes   وصلت بعثة الإغاثة إلى [كامبريدج] مساء.
  no    بردت القهوة سريعا.

place gb-wales
  name  مقاطعة ويلز | ويلز البريطانية
  type  area
  in    gb
  latin Wales
  at    52.3 -3.8
  yes   دوت صفارات الإنذار في [مقاطعة ويلز] ليلا.
  no    ويل للمهمل من التأخير.

place gb-cardiff
  name  كارديف
  type  city
  in    gb-wales
  latin Cardiff
  at    51.48 -3.18
  yes   قال شاهد إن الحافلة غادرت [كارديف] عند الفجر.
  no    رد الفتى الكرة.

place gb-bradford
  name  برادفورد
  type  city
  in    gb
  latin Bradford
  at    53.80 -1.75
  yes   اجتمع الوسطاء في [برادفورد] للمرة الثالثة.
  no    برد الشاي على المائدة.

place gb-southampton
  name  ساوثهامبتون | ساوثمبتون | ساوثامبتون
  type  city
  in    gb
  latin Southampton
  at    50.90 -1.40
  yes   عاد الفريق الطبي من [ساوثهامبتون] قبل الظهر.
  no    ساوى الحكم بين الفريقين.

place gb-bristol
  name  بريستول
  type  city
  in    gb
  latin Bristol
  at    51.45 -2.59
  yes   نزلت الثلوج على [بريستول] طوال النهار.
  no    برز الستار خلف المنصة.

place gb-yorkshire
  name  يوركشاير
  type  area
  in    gb
  latin Yorkshire
  at    53.9 -1.3
  yes   فتحت السلطات تحقيقا في [يوركشاير] بعد الحريق.
  no    أورق الشجر في الربيع.

place gb-english-channel
  name  بحر المانش | المانش | القنال الإنجليزي
  type  sea
  in    gb
  latin English Channel
  at    50.2 -0.5
  yes   أرسل المصور صوره من [بحر المانش] قبل أيام.
  no    ناقش المعلم التلميذ.

place de-cologne
  name  كولونيا | مدينة كولن
  type  city
  in    de
  latin Cologne
  at    50.94 6.96
  yes   خرجت مسيرة صامتة في [كولونيا] ظهرا.
  no    لون الرسام الجدار.

place de-stuttgart
  name  شتوتغارت | شتوتجارت
  type  city
  in    de
  latin Stuttgart
  at    48.78 9.18
  yes   تعطلت حركة السير قرب [شتوتغارت] بسبب العاصفة.
  no    شتت الريح الغيوم.

place de-dresden
  name  دريسدن | درسدن
  type  city
  in    de
  latin Dresden
  at    51.05 13.74
  yes   هبطت المروحية قرب [دريسدن] عند الغروب.
  no    درس الطالب ساعتين.

place de-leipzig
  name  لايبزيغ | لايبزيج
  type  city
  in    de
  latin Leipzig
  at    51.34 12.37
  yes   نقل المصابون إلى [لايبزيغ] على عجل.
  no    لبى الضيف الدعوة.

place de-bavaria
  name  بافاريا | ولاية بافاريا
  type  area
  in    de
  latin Bavaria
  at    48.9 11.4
  yes   أقيمت خيام للعائلات في [بافاريا] هذا الشتاء.
  no    وفى البائع بوعده.

place de-saxony
  name  ساكسونيا
  type  area
  in    de
  latin Saxony
  at    51.0 13.4
  yes   لم يصل البريد إلى [ساكسونيا] منذ الأحد.
  no    سكن الشاعر بيتا صغيرا.

place de-dusseldorf
  name  دوسلدورف | دوسيلدورف
  type  city
  in    de
  latin Düsseldorf
  at    51.23 6.78
  yes   انقطع التيار عن [دوسلدورف] ساعتين.
  no    دس الطفل اللعبة تحت السرير.

place de-dortmund
  name  دورتموند
  type  city
  in    de
  latin Dortmund
  at    51.51 7.47
  yes   التقى المندوبان في [دورتموند] بعيدا عن الكاميرات.
  no    دار تاجر حول الساحة.

place it-naples
  name  نابولي
  type  city
  in    it
  latin Naples
  at    40.85 14.27
  yes   شوهد الدخان فوق [نابولي] صباحا.
  no    ناب الفيل ثقيل.

place it-turin
  name  تورينو
  type  city
  in    it
  latin Turin
  at    45.07 7.69
  yes   تجمع الأهالي في [تورينو] بعد الصلاة.
  no    ثار النور في المضمار.

place it-venice
  name  مدينة البندقية | البندقية الإيطالية
  type  city
  in    it
  latin Venice
  at    45.44 12.33
  yes   وصلت بعثة الإغاثة إلى [مدينة البندقية] مساء.
  no    صوب الصياد البندقية نحو الهدف.

place it-florence
  name  فلورنسا
  type  city
  in    it
  latin Florence
  at    43.77 11.26
  yes   دوت صفارات الإنذار في [فلورنسا] ليلا.
  no    فلح المزارع أرضه.

place it-palermo
  name  باليرمو
  type  city
  in    it-sicily
  latin Palermo
  at    38.12 13.36
  yes   قال شاهد إن الحافلة غادرت [باليرمو] عند الفجر.
  no    رمى الصياد شبكته.

place it-genoa
  name  مدينة جنوى | مدينة جنوة
  type  city
  in    it
  latin Genoa
  at    44.41 8.93
  yes   اجتمع الوسطاء في [مدينة جنوى] للمرة الثالثة.
  no    جنى الفلاح الزيتون.

place it-trieste
  name  تريستي | ترييستي
  type  city
  in    it
  latin Trieste
  at    45.65 13.78
  yes   عاد الفريق الطبي من [تريستي] قبل الظهر.
  no    تريث السائق عند الإشارة.

place it-bologna
  name  بولونيا الإيطالية | مدينة بولونيا
  type  city
  in    it
  latin Bologna
  at    44.49 11.34
  yes   نزلت الثلوج على [بولونيا الإيطالية] طوال النهار.
  no    لون البناء السور.

place it-sardinia
  name  سردينيا
  type  area
  in    it
  latin Sardinia
  at    40.1 9.0
  yes   فتحت السلطات تحقيقا في [سردينيا] بعد الحريق.
  no    سرد الراوي الحكاية.

place es-valencia
  name  فالنسيا | بلنسية
  type  city
  in    es
  latin Valencia
  at    39.47 -0.38
  yes   أرسل المصور صوره من [فالنسيا] قبل أيام.
  no    نسي الطباخ الملح.

place es-granada
  name  غرناطة
  type  city
  in    es
  latin Granada
  at    37.18 -3.60
  yes   خرجت مسيرة صامتة في [غرناطة] ظهرا.
  no    غر الطفل لون الحلوى.

place es-cordoba
  name  قرطبة
  type  city
  in    es
  latin Córdoba
  at    37.89 -4.78
  yes   تعطلت حركة السير قرب [قرطبة] بسبب العاصفة.
  no    قرط الفتاة لامع.

place es-malaga
  name  مالقة | ملقا الإسبانية
  type  city
  in    es
  latin Málaga
  at    36.72 -4.42
  yes   هبطت المروحية قرب [مالقة] عند الغروب.
  no    لقي الصديق صديقه.

place es-tarragona
  name  تاراغونا | تاراجونا
  type  city
  in    es-catalonia
  latin Tarragona
  at    41.12 1.25
  yes   نقل المصابون إلى [تاراغونا] على عجل.
  no    تراجع العداء إلى الوراء.

place es-andalusia
  name  إقليم الأندلس | منطقة الأندلس
  type  area
  in    es
  latin Andalusia
  at    37.4 -4.8
  yes   أقيمت خيام للعائلات في [إقليم الأندلس] هذا الشتاء.
  no    قرأ الطالب عن شعر الأندلس القديم.

place es-canary
  name  جزر الكناري
  type  area
  in    es
  latin Canary Islands
  at    28.3 -16.6
  yes   لم يصل البريد إلى [جزر الكناري] منذ الأحد.
  no    غرد كناري في القفص.

place pt-lisbon
  name  لشبونة
  type  city
  in    pt
  latin Lisbon
  at    38.72 -9.14
  yes   انقطع التيار عن [لشبونة] ساعتين.
  no    لبس الضيف معطفا.

place pt-porto
  name  مدينة بورتو | بورتو البرتغالية
  type  city
  in    pt
  latin Porto
  at    41.15 -8.61
  yes   التقى المندوبان في [مدينة بورتو] بعيدا عن الكاميرات.
  no    سجل بورتو هدفا مبكرا.

place nl-amsterdam
  name  أمستردام
  type  city
  in    nl
  latin Amsterdam
  at    52.37 4.90
  yes   شوهد الدخان فوق [أمستردام] صباحا.
  no    استرد التاجر ماله.

place nl-rotterdam
  name  روتردام
  type  city
  in    nl
  latin Rotterdam
  at    51.92 4.48
  yes   تجمع الأهالي في [روتردام] بعد الصلاة.
  no    رتب الطالب كتبه.

place be-antwerp
  name  أنتويرب | انتورب
  type  city
  in    be
  latin Antwerp
  at    51.22 4.40
  yes   وصلت بعثة الإغاثة إلى [أنتويرب] مساء.
  no    انتبه الحارس للصوت.

place ch-zurich
  name  زيوريخ | زيورخ | زوريخ
  type  city
  in    ch
  latin Zurich
  at    47.37 8.54
  yes   دوت صفارات الإنذار في [زيوريخ] ليلا.
  no    زار خالد عمه.

place ch-bern
  name  العاصمة السويسرية برن | مدينة برن
  type  city
  in    ch
  latin Bern
  at    46.95 7.45
  yes   قال شاهد إن الحافلة غادرت [العاصمة السويسرية برن] عند الفجر.
  no    رن الهاتف مرتين.

place ch-basel
  name  مدينة بازل | بازل السويسرية
  type  city
  in    ch
  latin Basel
  at    47.56 7.59
  yes   اجتمع الوسطاء في [مدينة بازل] للمرة الثالثة.
  no    بزل الطبيب الورم.

place ch-st-moritz
  name  سان مورتيز | سانت موريتز
  type  town
  in    ch
  latin St. Moritz
  at    46.50 9.84
  yes   عاد الفريق الطبي من [سان مورتيز] قبل الظهر.
  no    مرت السيارة بسرعة.

place at-salzburg
  name  سالزبورغ | سالزبورج | مدينة سالزبورغ
  type  city
  in    at
  latin Salzburg
  at    47.80 13.04
  yes   نزلت الثلوج على [سالزبورغ] طوال النهار.
  no    سال الماء من البرج.

place pl-warsaw
  name  وارسو
  type  city
  in    pl
  latin Warsaw
  at    52.23 21.01
  yes   فتحت السلطات تحقيقا في [وارسو] بعد الحريق.
  no    رست السفينة في الميناء.

place cz-prague
  name  براغ
  type  city
  in    cz
  latin Prague
  at    50.08 14.44
  yes   أرسل المصور صوره من [براغ] قبل أيام.
  no    برع العازف في الحفل.

place hu-budapest
  name  بودابست
  type  city
  in    hu
  latin Budapest
  at    47.50 19.04
  yes   خرجت مسيرة صامتة في [بودابست] ظهرا.
  no    بدا بستان الجد أخضر.

place ro-bucharest
  name  بوخارست | بوخاريست
  type  city
  in    ro
  latin Bucharest
  at    44.43 26.10
  yes   تعطلت حركة السير قرب [بوخارست] بسبب العاصفة.
  no    بخار القدر كثيف.

place bg-sofia
  name  العاصمة البلغارية صوفيا | مدينة صوفيا
  type  city
  in    bg
  latin Sofia
  at    42.70 23.32
  yes   هبطت المروحية قرب [العاصمة البلغارية صوفيا] عند الغروب.
  no    حفظت صوفيا القصيدة.

place sk-bratislava
  name  براتيسلافا | براتسيلافا
  type  city
  in    sk
  latin Bratislava
  at    48.15 17.11
  yes   نقل المصابون إلى [براتيسلافا] على عجل.
  no    برت الفتاة قلم الرصاص.

place hr-zagreb
  name  زغرب
  type  city
  in    hr
  latin Zagreb
  at    45.81 15.98
  yes   أقيمت خيام للعائلات في [زغرب] هذا الشتاء.
  no    رغب الطالب في السفر.

place ba-srebrenica
  name  سربرنيتسا | سريبرينيتسا | سربرنيتشا
  type  town
  in    ba
  latin Srebrenica
  at    44.10 19.30
  yes   لم يصل البريد إلى [سربرنيتسا] منذ الأحد.
  no    سرب الطيور في السماء.

place rs-kosovo-pristina
  name  بريشتينا
  type  city
  in    xk
  latin Pristina
  at    42.66 21.17
  yes   انقطع التيار عن [بريشتينا] ساعتين.
  no    برش الطباخ الجبن.

place fi-helsinki
  name  هلسنكي
  type  city
  in    fi
  latin Helsinki
  at    60.17 24.94
  yes   التقى المندوبان في [هلسنكي] بعيدا عن الكاميرات.
  no    هل سنحت لك الفرصة.

place ie-dublin
  name  العاصمة الأيرلندية دبلن | دبلن
  type  city
  in    ie
  latin Dublin
  at    53.35 -6.26
  yes   شوهد الدخان فوق [العاصمة الأيرلندية دبلن] صباحا.
  no    دب النمل على الورقة.

place is-reykjavik
  name  ريكيافيك
  type  city
  in    is
  latin Reykjavik
  at    64.15 -21.94
  yes   تجمع الأهالي في [ريكيافيك] بعد الصلاة.
  no    راق المنظر للزوار.

place gr-thessaloniki
  name  سالونيك | تسالونيكي
  type  city
  in    gr
  latin Thessaloniki
  at    40.64 22.94
  yes   وصلت بعثة الإغاثة إلى [سالونيك] مساء.
  no    سال الزيت على الأرض.

place gr-idomeni
  name  إيدوميني
  type  village
  in    gr
  latin Idomeni
  at    41.12 22.51
  yes   دوت صفارات الإنذار في [إيدوميني] ليلا.
  no    دوام الموظف طويل.

place mk-skopje
  name  سكوبيي | سكوبيه
  type  city
  in    mk
  latin Skopje
  at    42.00 21.43
  yes   قال شاهد إن الحافلة غادرت [سكوبيي] عند الفجر.
  no    سكب النادل العصير.

place by-minsk
  name  مينسك
  type  city
  in    by
  latin Minsk
  at    53.90 27.57
  yes   اجتمع الوسطاء في [مينسك] للمرة الثالثة.
  no    مسك الطفل يد أمه.

place ua-sloviansk
  name  سلافيانسك
  type  city
  in    ua-donetsk
  latin Sloviansk
  at    48.85 37.61
  yes   عاد الفريق الطبي من [سلافيانسك] قبل الظهر.
  no    سلف الجار جاره.

place ua-kramatorsk
  name  كراماتورسك
  type  city
  in    ua-donetsk
  latin Kramatorsk
  at    48.74 37.58
  yes   نزلت الثلوج على [كراماتورسك] طوال النهار.
  no    كرم المدير الفائزين.

place ua-sevastopol
  name  سيفاستوبول | سيباستوبول
  type  city
  in    ua-crimea
  latin Sevastopol
  at    44.62 33.53
  yes   فتحت السلطات تحقيقا في [سيفاستوبول] بعد الحريق.
  no    سف الريح الرمل.

place ua-stanytsia
  name  ستانيتسا لوغانسكا | ستانيتسيا لوغانسكا
  type  town
  in    ua-luhansk
  latin Stanytsia Luhanska
  at    48.65 39.47
  yes   أرسل المصور صوره من [ستانيتسا لوغانسكا] قبل أيام.
  no    استأنى لغانم في الطريق.

place jp-tokyo-fukushima
  name  فوكوشيما
  type  city
  in    jp
  latin Fukushima
  at    37.75 140.47
  yes   خرجت مسيرة صامتة في [فوكوشيما] ظهرا.
  no    فك الشاب العقدة.

place jp-osaka
  name  أوساكا
  type  city
  in    jp
  latin Osaka
  at    34.69 135.50
  yes   تعطلت حركة السير قرب [أوساكا] بسبب العاصفة.
  no    ساق الراعي الغنم.

place jp-yamaguchi
  name  ياماغوتشي | ياماجوتشي
  type  city
  in    jp
  latin Yamaguchi
  at    34.18 131.47
  yes   هبطت المروحية قرب [ياماغوتشي] عند الغروب.
  no    يم القارب نحو الجزيرة.

place kr-seoul
  name  سيئول | سيول الكورية | العاصمة الكورية الجنوبية
  type  city
  in    kr
  latin Seoul
  at    37.57 126.98
  yes   نقل المصابون إلى [سيئول] على عجل.
  no    سال الوادي بعد المطر.

place kp-pyongyang
  name  بيونغ يانغ | بيونغيانغ | بيونج يانج
  type  city
  in    kp
  latin Pyongyang
  at    39.03 125.75
  yes   أقيمت خيام للعائلات في [بيونغ يانغ] هذا الشتاء.
  no    بين المعلم المسألة.

place korean-peninsula
  name  شبه الجزيرة الكورية | شبه جزيرة كوريا
  type  area
  latin Korean Peninsula
  at    38.0 127.5
  yes   لم يصل البريد إلى [شبه الجزيرة الكورية] منذ الأحد.
  no    زار الوفد جزيرة صغيرة.

place hk-hong-kong
  name  هونغ كونغ | هونج كونج | هونغ كونج
  type  city
  in    cn
  latin Hong Kong
  at    22.32 114.17
  yes   انقطع التيار عن [هونغ كونغ] ساعتين.
  no    كون الطلاب حلقة.

place cn-guangdong
  name  غوانغدونغ | قوانغدونغ
  type  area
  in    cn
  latin Guangdong
  at    23.4 113.4
  yes   التقى المندوبان في [غوانغدونغ] بعيدا عن الكاميرات.
  no    دون الكاتب ملاحظاته.

place cn-tianjin
  name  تيانجين
  type  city
  in    cn
  latin Tianjin
  at    39.14 117.18
  yes   شوهد الدخان فوق [تيانجين] صباحا.
  no    تأنى الجندي عند الباب.

place cn-guangzhou
  name  غوانغتشو | قوانغتشو
  type  city
  in    cn-guangdong
  latin Guangzhou
  at    23.13 113.26
  yes   تجمع الأهالي في [غوانغتشو] بعد الصلاة.
  no    غنى جو أغنية قديمة.

place tw-taipei
  name  تايبيه | تايبه | تايبي
  type  city
  in    tw
  latin Taipei
  at    25.03 121.57
  yes   وصلت بعثة الإغاثة إلى [تايبيه] مساء.
  no    تاب اللص وندم.

place vn-hanoi
  name  هانوي
  type  city
  in    vn
  latin Hanoi
  at    21.03 105.85
  yes   دوت صفارات الإنذار في [هانوي] ليلا.
  no    هان الأمر على الفريق.

place id-bali
  name  جزيرة بالي | بالي الإندونيسية
  type  area
  in    id
  latin Bali
  at    -8.4 115.2
  yes   قال شاهد إن الحافلة غادرت [جزيرة بالي] عند الفجر.
  no    بلي الثوب القديم.

place id-papua
  name  إقليم بابوا | بابوا الإندونيسية
  type  area
  in    id
  latin Papua
  at    -4.3 138.1
  yes   اجتمع الوسطاء في [إقليم بابوا] للمرة الثالثة.
  no    بوب المؤلف كتابه.

place id-aceh
  name  إقليم آتشيه | آتشيه
  type  area
  in    id
  latin Aceh
  at    4.7 96.7
  yes   عاد الفريق الطبي من [إقليم آتشيه] قبل الظهر.
  no    اتشح الحضور بالبياض.

place id-sumatra
  name  سومطرة
  type  area
  in    id
  latin Sumatra
  at    -0.6 101.3
  yes   نزلت الثلوج على [سومطرة] طوال النهار.
  no    سمط من اللؤلؤ حول عنقها.

place au-canberra
  name  كانبيرا | كانبرا
  type  city
  in    au
  latin Canberra
  at    -35.28 149.13
  yes   فتحت السلطات تحقيقا في [كانبيرا] بعد الحريق.
  no    كنا بريدا مستعجلا.

place au-queensland
  name  كوينزلاند
  type  area
  in    au
  latin Queensland
  at    -22.6 144.6
  yes   أرسل المصور صوره من [كوينزلاند] قبل أيام.
  no    كون الفريق لجنة.

place au-perth
  name  بيرث الأسترالية | مدينة بيرث
  type  city
  in    au
  latin Perth
  at    -31.95 115.86
  yes   خرجت مسيرة صامتة في [بيرث الأسترالية] ظهرا.
  no    ورث الابن بيتا.

place nz-auckland
  name  أوكلاند
  type  city
  in    nz
  latin Auckland
  at    -36.85 174.76
  yes   تعطلت حركة السير قرب [أوكلاند] بسبب العاصفة.
  no    أكل الولد تمرة.

place za-johannesburg
  name  جوهانسبرغ | جوهانسبورغ | جوهانسبرج
  type  city
  in    za
  latin Johannesburg
  at    -26.20 28.05
  yes   هبطت المروحية قرب [جوهانسبرغ] عند الغروب.
  no    جهز البرج للزوار.

place za-cape-town
  name  كيب تاون
  type  city
  in    za
  latin Cape Town
  at    -33.92 18.42
  yes   نقل المصابون إلى [كيب تاون] على عجل.
  no    كب الطفل الحليب.

place za-durban
  name  ديربان | دوربان
  type  city
  in    za
  latin Durban
  at    -29.86 31.02
  yes   أقيمت خيام للعائلات في [ديربان] هذا الشتاء.
  no    درب المدرب اللاعبين.

place gh-accra
  name  العاصمة الغانية أكرا | مدينة أكرا
  type  city
  in    gh
  latin Accra
  at    5.60 -0.19
  yes   لم يصل البريد إلى [العاصمة الغانية أكرا] منذ الأحد.
  no    كرر القارئ الآية.

place gn-conakry
  name  كوناكري
  type  city
  in    gn
  latin Conakry
  at    9.54 -13.68
  yes   انقطع التيار عن [كوناكري] ساعتين.
  no    كون القاضي رأيه.

place sl-freetown
  name  فريتاون
  type  city
  in    sl
  latin Freetown
  at    8.47 -13.23
  yes   التقى المندوبان في [فريتاون] بعيدا عن الكاميرات.
  no    فر الطائر من القفص.

place lr-monrovia
  name  مونروفيا
  type  city
  in    lr
  latin Monrovia
  at    6.30 -10.80
  yes   شوهد الدخان فوق [مونروفيا] صباحا.
  no    مان روى قصته.

place tg-lome
  name  لومي عاصمة توغو | العاصمة التوغولية
  type  city
  in    tg
  latin Lomé
  at    6.13 1.22
  yes   تجمع الأهالي في [لومي عاصمة توغو] بعد الصلاة.
  no    لوم الصديق لطيف.

place bj-cotonou
  name  كوتونو
  type  city
  in    bj
  latin Cotonou
  at    6.37 2.39
  yes   وصلت بعثة الإغاثة إلى [كوتونو] مساء.
  no    كتب النادل الطلب.

place cg-brazzaville
  name  برازافيل
  type  city
  in    cg
  latin Brazzaville
  at    -4.27 15.28
  yes   دوت صفارات الإنذار في [برازافيل] ليلا.
  no    برز فيل من الغابة.

place zw-harare
  name  هراري
  type  city
  in    zw
  latin Harare
  at    -17.83 31.05
  yes   قال شاهد إن الحافلة غادرت [هراري] عند الفجر.
  no    هر أبيض على السور.

place zm-lusaka
  name  لوساكا
  type  city
  in    zm
  latin Lusaka
  at    -15.42 28.28
  yes   اجتمع الوسطاء في [لوساكا] للمرة الثالثة.
  no    لو سكت لسلم.

place mz-maputo
  name  مابوتو
  type  city
  in    mz
  latin Maputo
  at    -25.97 32.58
  yes   عاد الفريق الطبي من [مابوتو] قبل الظهر.
  no    ما بات ليلته هنا.

place ao-luanda
  name  لواندا
  type  city
  in    ao
  latin Luanda
  at    -8.84 13.23
  yes   نزلت الثلوج على [لواندا] طوال النهار.
  no    لوى الريح الغصن.

place mg-antananarivo
  name  أنتاناناريفو
  type  city
  in    mg
  latin Antananarivo
  at    -18.88 47.51
  yes   فتحت السلطات تحقيقا في [أنتاناناريفو] بعد الحريق.
  no    أنت نار القصيدة.
