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
