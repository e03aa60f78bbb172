# Places: Somalia and East Africa.
# Codes, coordinates and Wikidata ids of provinces, and Wikidata ids of places: dr5hn countries-states-cities-database
# (ODbL 1.0); Arabic names and the coordinates of most places by hand.
# Names that are also everyday words are `shy`, or stand only with their type word or a nisba (مدينة الباب، محافظة إب).

place dj-djibouti-city
  name  مدينة جيبوتي
  type  city
  in    dj
  latin Djibouti City
  at    11.59 43.15
  yes   تجمع متضامنون وسط [مدينة جيبوتي] في وقت متأخر.
  no    جابت الدورية المدينة.

place er-asmara
  name  أسمرة | أسمرا
  type  city
  in    er
  latin Asmara
  at    15.32 38.93
  yes   صدر البيان المشترك من [أسمرة] قبل أسبوع.
  no    أسر الكاتب قراءه.

place et-addis-ababa
  name  أديس أبابا
  type  city
  in    et
  latin Addis Ababa
  at    9.03 38.74
  yes   عقدت جولة محادثات في [أديس أبابا] فجأة.
  no    أدى البواب عمله.

place et-ogaden
  name  أوغادين | أوغادن | أوجادين
  type  area
  in    et
  latin Ogaden
  at    7.00 44.00
  yes   عقدت جولة محادثات في [أوغادين] نهاية الأسبوع.
  no    غادر الدليل القافلة.

place et-tigray
  name  تيغراي | تيغري | تيجراي | إقليم تيغراي
  type  area
  in    et
  latin Tigray
  at    13.88 39.13
  yes   افتتحت السفارة أبوابها في [تيغراي] قبل أسبوع.
  no    تغير الرأي العام.

place ke-nairobi
  name  نيروبي
  type  city
  in    ke
  latin Nairobi
  at    -1.29 36.82
  yes   وزع متطوعون خياما على نازحي [نيروبي] ليلة السبت.
  no    نير الثور ثقيل.

place ke-garissa
  name  غاريسا | جاريسا
  type  city
  in    ke
  latin Garissa
  at    -0.45 39.65
  yes   اجتمع شيوخ القبائل في [غاريسا] على مدى يومين.
  no    غرس الصبي وردة.

place ke-mandera
  name  مانديرا | منديرا
  type  town
  in    ke
  latin Mandera
  at    3.94 41.86
  yes   نزحت عشرات الأسر من [مانديرا] بهدوء.
  no    مدير النادي جديد.

place ke-lamu
  name  لامو | جزيرة لامو
  type  town
  in    ke
  latin Lamu
  at    -2.27 40.90
  yes   توقفت حركة الشاحنات نحو [لامو] للمرة الثانية هذا الشهر.
  no    لام الوالد ابنه.

place ke-mombasa
  name  مومباسا | ممباسا | مومباسة
  type  city
  in    ke
  latin Mombasa
  at    -4.05 39.66
  yes   انفجرت عبوة قرب مدخل [مومباسا] بعد صلاة الجمعة.
  no    ما باس الصبي قطته.

place so-aw
  name  أودل | أودال
  type  province
  in    so
  latin Awdal
  at    10.70 43.49
  wikidata Q791667
  yes   نزحت عشرات الأسر من [أودل] فجأة.
  no    أدلى الشاهد بأقواله.

place so-bk
  name  باكول | بكول
  type  province
  in    so
  latin Bakool
  at    4.35 43.72
  wikidata Q282471
  yes   خطف مجهولون تاجرا من [باكول] قبل يومين.
  no    أعدت الجدة المأكولات.

place so-bn
  name  بنادير | إقليم بنادر | بانادير
  type  province
  in    so
  latin Banaadir
  at    2.08 45.28
  wikidata Q806070
  yes   وصلت قافلة الإغاثة إلى [بنادير] منذ بداية الأسبوع.
  no    أضاء القبطان القنديل في الإقليم.

place so-br
  name  إقليم باري | إقليم بري الصومالي
  type  province
  in    so
  latin Bari
  at    10.19 50.13
  wikidata Q729170
  yes   وثق ناشطون الدمار في [إقليم باري] في الصباح.
  no    جرت المباراة في الإقليم.

place so-by
  name  إقليم باي | إقليم باي الصومالي
  type  province
  in    so
  latin Bay
  at    3.00 43.50
  wikidata Q812064
  yes   زار وفد طبي [إقليم باي] بعد غروب الشمس.
  no    أكل الشيخ الباذنجان في الإقليم.

place so-ga
  name  غلغدود | جلجدود | غالغادود
  type  province
  in    so
  latin Galguduud
  at    5.08 46.88
  wikidata Q876772
  yes   نقل المصابون إلى مستشفى في [غلغدود] خلال ساعات الليل.
  no    تجاوز اللاعب الحدود المسموحة.

place so-ge
  name  جيدو | إقليم غدو | إقليم جدو | غيدو
  type  province
  in    so
  latin Gedo
  at    3.00 42.00
  wikidata Q856719
  yes   أفرج عن خمسة من أبناء [جيدو] في وقت متأخر.
  no    جلس جيدا على المقعد.

place so-hi
  name  هيران | إقليم حيران
  type  province
  in    so
  latin Hiran
  at    4.36 45.53
  wikidata Q660040
  yes   قطع محتجون الطريق بين قاسيم [وهيران] مع اقتراب الشتاء.
  no    أحضر الجيران الطعام.

place so-jd
  name  جوبا الوسطى
  type  province
  in    so
  latin Middle Juba
  at    1.43 42.66
  wikidata Q1046324
  yes   أصيب مزارع بلغم خارج [جوبا الوسطى] بعد هدوء قصير.
  no    اختار المدرب الطريقة الوسطى.

place so-jh
  name  جوبا السفلى
  type  province
  in    so
  latin Lower Juba
  at    -0.00 42.00
  wikidata Q877042
  yes   تبادل الطرفان القصف قرب [جوبا السفلى] مساء الأحد.
  no    أصلح العامل الطبقة السفلى.

place so-mu
  name  مدغ | مودوغ | مدج | مدق الصومالية
  type  province
  in    so
  latin Mudug
  at    6.65 48.30
  wikidata Q877034
  yes   نقل المصابون إلى مستشفى في [مدغ] ليلة السبت.
  no    مدح الشاعر صديقه القديم.

place so-nu
  name  نوغال | نغال | نوجال
  type  province
  in    so
  latin Nugal
  at    8.17 49.00
  wikidata Q1046329
  yes   زار وفد طبي [نوغال] بعد صلاة الجمعة.
  no    انشغل العامل بالنوافذ.

place so-sa
  name  سناغ | سناج
  type  province
  in    so
  latin Sanaag
  at    10.44 47.59
  wikidata Q751387
  yes   وزع متطوعون خياما على نازحي [سناغ] صباحا.
  no    قدم الحداد السياج الجديد.

place so-sd
  name  شبيلي الوسطى | شابيلي الوسطى
  type  province
  in    so
  latin Middle Shebelle
  at    3.00 46.00
  wikidata Q678435
  yes   زار وفد طبي [شبيلي الوسطى] مع اقتراب الشتاء.
  no    مر الشبل في الوسط.

place so-sh
  name  شبيلي السفلى | شابيلي السفلى
  type  province
  in    so
  latin Lower Shebelle
  at    1.84 44.59
  wikidata Q877028
  yes   دخلت فرق إزالة الألغام [شبيلي السفلى] وسط إجراءات مشددة.
  no    رأت السائحة الشبل في الغابة.

place so-so
  name  إقليم سول | سول الصومالية
  type  province
  in    so
  latin Sool
  at    8.40 47.69
  wikidata Q848864
  yes   تفقد الطبيب جرحى [إقليم سول] بعد هدوء قصير.
  no    سأل السائح عن الإقليم.

place so-to
  name  توغدير | توجدير
  type  province
  in    so
  latin Togdheer
  at    9.30 45.49
  wikidata Q865590
  yes   فرض حظر التجول في [توغدير] بعد الظهر.
  no    استحق العامل التقدير.

place so-wo
  name  ووقوي غالبيد | وقوي جلبيد | ووقويي غالبيد
  type  province
  in    so
  latin Woqooyi Galbeed
  at    9.56 44.07
  wikidata Q10326669
  yes   امتدت المعارك إلى سيلانا [وووقوي غالبيد] مع اقتراب الشتاء.
  no    وقف غالب بعيدا عن الباب.

place so-bn-mogadishu
  name  مقديشو | مقديشيو | مقاديشو | مقدشو
  type  city
  in    so-bn
  latin Mogadishu
  at    2.04 45.34
  wikidata Q2449
  yes   اقترب الجنود من [مقديشو] منذ الفجر.
  no    قدم الشيف طبقا.

place so-sh-merca
  name  مركا | مركه الصومالية
  shy   مركه
  type  town
  in    so-sh
  latin Merca
  at    1.72 44.77
  yes   تضررت عشرات المنازل في [مركا] وسط إجراءات مشددة.
  no    مر الكاتب بالمكتبة.

place so-sh-afgooye
  name  أفغوي | أفجوي | أفغويي
  type  town
  in    so-sh
  latin Afgooye
  at    2.14 45.12
  wikidata Q383218
  yes   سيطر المسلحون على مداخل [أفغوي] بعد صلاة الجمعة.
  no    أفاق الوالد مبكرا.

place so-sh-barawe
  name  براوة | براوى | باراوي
  type  town
  in    so-sh
  latin Barawe
  at    1.11 44.03
  yes   تظاهر عمال المصنع في [براوة] بهدوء.
  no    برى الولد قلمه.

place so-sh-qoryoley
  name  قوريولي | قريولي
  type  town
  in    so-sh
  latin Qoryoley
  at    1.79 44.53
  yes   تعرض موكب الوالي لإطلاق نار [بقوريولي] مع اقتراب الشتاء.
  no    قرر الولي زيارته.

place so-sd-jowhar
  name  مدينة جوهر | جوهر الصومالية
  shy   جوهر
  type  town
  in    so-sd
  latin Jowhar
  at    2.78 45.50
  wikidata Q646574
  yes   توقفت حركة الشاحنات نحو [مدينة جوهر] على مدى يومين.
  no    جهر أمير المدينة برأيه.

place so-sd-balad
  name  بلعد
  type  town
  in    so-sd
  latin Balad
  at    2.36 45.39
  yes   عاد الهدوء إلى [بلعد] عقب انهيار الهدنة.
  no    بلع الطفل الدواء.

place so-jh-kismayo
  name  كيسمايو | كسمايو | كيسمايوه
  type  city
  in    so-jh
  latin Kismayo
  at    -0.36 42.55
  wikidata Q270787
  yes   حلقت طائرات مسيرة فوق [كيسمايو] فجر الخميس.
  no    كسا الماء الأرض.

place so-jh-dhobley
  name  دوبلي | طوبلي | ذوبلي
  type  town
  in    so-jh
  latin Dhobley
  at    0.41 41.01
  yes   اعتقل ثلاثة مشتبه بهم في [دوبلي] مساء الأحد.
  no    ذبل الورد في الحديقة.

place so-jd-jilib
  name  جلب الصومالية | جيليب | مدينة جلب
  shy   جلب
  type  town
  in    so-jd
  latin Jilib
  at    0.49 42.79
  wikidata Q1509787
  yes   حلقت طائرات مسيرة فوق [جلب الصومالية] مرة أخرى.
  no    جلس رئيس المدينة.

place so-jd-buale
  name  بوآلي | بوالي الصومالية
  type  town
  in    so-jd
  latin Bu'ale
  at    1.24 42.57
  yes   زار وفد طبي [بوآلي] وقت الظهيرة.
  no    أبو علي يصنع الخبز.

place so-jubaland
  name  جوبالاند | جوبا لاند
  type  area
  in    so
  latin Jubaland
  at    0.50 42.00
  yes   اقترب الجنود من [جوبالاند] خلال ساعات الليل.
  no    جاب اللاعبون الملعب.

place so-by-baidoa
  name  بيدوا | بيدوة | بيداوا | بايدوا
  type  city
  in    so-by
  latin Baidoa
  at    3.11 43.65
  wikidata Q506578
  yes   سيطر المسلحون على مداخل [بيدوا] مرة أخرى.
  no    بدا الولد مسرورا.

place so-by-dinsoor
  name  دينسور | دينصور
  type  town
  in    so-by
  latin Dinsoor
  at    2.41 42.98
  yes   اعتقل ثلاثة مشتبه بهم في [دينسور] إثر خلاف محلي.
  no    دين الصديق ثقيل.

place so-hi-beledweyne
  name  بلدوين | بلدوينة | بلد وين | بليدوين
  type  city
  in    so-hi
  latin Beledweyne
  at    4.74 45.20
  wikidata Q815370
  yes   تعرض موكب الوالي لإطلاق نار [ببلدوين] بعد الظهر.
  no    بدل الوزن القديم.

place so-hi-bulo-burde
  name  بولوبردي | بولو بردي | بولوبورتي | بولوبرتي
  type  town
  in    so-hi
  latin Bulo Burde
  at    3.85 45.57
  yes   سقطت قذيفتان على أطراف [بولوبردي] لأول مرة منذ عام.
  no    برد البلور قليلا.

place so-ge-garbahaarrey
  name  غربهاري | جربهاري
  type  town
  in    so-ge
  latin Garbahaarrey
  at    3.33 42.22
  wikidata Q1017167
  yes   نزحت عشرات الأسر من [غربهاري] مجددا.
  no    غرب النهار سريعا.

place so-ge-luuq
  name  لوق الصومالية | مدينة لوق
  shy   لوق
  type  town
  in    so-ge
  latin Luuq
  at    3.80 42.54
  wikidata Q1878274
  yes   قطع محتجون الطريق بين قاسيم [ولوق الصومالية] مجددا.
  no    علق أهل المدينة الزينة.

place so-ge-el-adde
  name  عيل عدي | عيل عدة
  type  town
  in    so-ge
  latin El Adde
  at    3.08 41.88
  yes   وزع متطوعون خياما على نازحي [عيل عدي] مساء الأحد.
  no    عال عدي أسرته.

place so-bk-hudur
  name  حدر الصومالية | حودور | هودور
  shy   حدر
  type  town
  in    so-bk
  latin Hudur
  at    4.12 43.89
  wikidata Q1017160
  yes   اقترب الجنود من [حدر الصومالية] ليلا.
  no    حذر الراعي غنمه.

place so-ga-dhusamareb
  name  طوسمريب | دوسمريب | طوسامريب | دوساماريب
  type  town
  in    so-ga
  latin Dhusamareb
  at    5.54 46.39
  yes   أقام الجيش حواجز حول [طوسمريب] بعد أسبوع من القتال.
  no    دس المريب الورقة.

place so-ga-guriel
  name  غرعيل | جرعيل | غوريعيل | جوريعيل
  type  town
  in    so-ga
  latin Guriel
  at    5.30 45.88
  yes   بدأ الحوار بين أعيان [غرعيل] فجر الخميس.
  no    جر العيال العربة.

place so-mu-galkayo
  name  غالكعيو | جالكعيو | غالكايو | جالكايو
  type  city
  in    so-mu
  latin Galkayo
  at    6.77 47.43
  yes   تظاهر عمال المصنع في [غالكعيو] وقت الظهيرة.
  no    غلا الكعك في العيد.

place so-mu-hobyo
  name  هوبيو | حوبيو
  type  town
  in    so-mu
  latin Hobyo
  at    5.35 48.53
  wikidata Q1016908
  yes   بدأ الحوار بين أعيان [هوبيو] صباحا.
  no    هوى الباب على الأرض.

place so-nu-garowe
  name  غاروي | جاروي | غروي | جرووي
  type  city
  in    so-nu
  latin Garowe
  at    8.41 48.48
  wikidata Q822679
  yes   امتدت المعارك إلى سيلانا [وغاروي] كما أفاد مراسلون.
  no    غار الراوي من صديقه.

place so-br-bosaso
  name  بوصاصو | بوساسو
  type  city
  in    so-br
  latin Bosaso
  at    11.28 49.18
  wikidata Q331556
  yes   قطع محتجون الطريق بين قاسيم [وبوصاصو] ليلة السبت.
  no    باس الصبي يد جده.

place so-br-qandala
  name  قندلا | قندالا
  type  town
  in    so-br
  latin Qandala
  at    11.47 49.87
  wikidata Q1668870
  yes   اجتمع شيوخ القبائل في [قندلا] بعد هدوء قصير.
  no    قنديل الدار انطفأ.

place so-puntland
  name  بونتلاند | بونت لاند | بلاد بونت | أرض البنط
  type  area
  in    so
  latin Puntland
  at    9.00 49.00
  yes   سيطر المسلحون على مداخل [بونتلاند] بحسب شهود.
  no    بنت اللاعب جميلة.

place so-somaliland
  name  صوماليلاند | أرض الصومال | صومالي لاند
  type  area
  in    so
  latin Somaliland
  at    9.50 45.50
  yes   تضررت عشرات المنازل في [صوماليلاند] قبل أسبوع.
  no    صام اللاعب يوما.

place so-galmudug
  name  غلمدغ | جلمدغ | غالمودوغ | جالمودوغ
  type  area
  in    so
  latin Galmudug
  at    5.90 46.80
  yes   انقطعت الكهرباء عن [غلمدغ] بعد الظهر.
  no    غلام دغدغ أخاه.

place so-hirshabelle
  name  هيرشبيلي | هيرشابيلي | هرشبيلي | هير شبيلي
  type  area
  in    so
  latin Hirshabelle
  at    3.50 45.50
  yes   وزع متطوعون خياما على نازحي [هيرشبيلي] قبل أسبوع.
  no    هرب الشبل إلى الغابة.

place so-wo-hargeisa
  name  هرغيسا | هرجيسا | هرجيسة | هرغيسة
  type  city
  in    so-wo
  latin Hargeisa
  at    9.56 44.06
  wikidata Q168652
  yes   تبادل الطرفان القصف قرب [هرغيسا] إثر خلاف محلي.
  no    هرع السائق إلى بيته.

place so-wo-berbera
  name  بربرة | ميناء بربرة
  type  city
  in    so-wo
  latin Berbera
  at    10.44 45.01
  yes   تظاهر عمال المصنع في [بربرة] فجأة.
  no    رب الأسرة حازم.

place so-so-las-anod
  name  لاسعانود | لاس عانود | لاس أنود | لاسعنود
  type  city
  in    so-so
  latin Las Anod
  at    8.48 47.36
  wikidata Q1017223
  yes   تبادل الطرفان القصف قرب [لاسعانود] بعد هدوء قصير.
  no    لا عاند ولا جادل.

place ss-juba
  name  جوبا
  type  city
  in    ss
  latin Juba
  at    4.85 31.58
  yes   امتدت المعارك إلى سيلانا [وجوبا] ظهرا.
  no    جاب الرحالة البلاد.

place ss-malakal
  name  ملكال
  type  city
  in    ss
  latin Malakal
  at    9.53 31.66
  yes   انفجرت عبوة قرب مدخل [ملكال] ليلة السبت.
  no    ملك الخيال قلبه.

place ss-bentiu
  name  بانتيو | بنتيو
  type  city
  in    ss
  latin Bentiu
  at    9.23 29.83
  yes   سيطر المسلحون على مداخل [بانتيو] في اليوم نفسه.
  no    بان التوت في السلة.

place ug-kampala
  name  كمبالا | كامبالا
  type  city
  in    ug
  latin Kampala
  at    0.32 32.58
  yes   أعلن المؤتمر ختام أعماله [بكمبالا] وقت الظهيرة.
  no    كم بال الصبي مشغول.

place ke-wajir
  name  وجير | واجير
  type  town
  in    ke
  latin Wajir
  at    1.75 40.06
  yes   انقطع الماء عن [وجير] منذ أسبوع.
  no    باع التاجر الوجيراوي متجره القديم.

place ke-dadaab
  name  داداب | مخيم داداب
  type  camp
  in    ke
  latin Dadaab
  at    0.05 40.31
  yes   اندلع حريق صغير في [داداب] ليلا.
  no    رسم الفنان الداداباوي لوحة جديدة.

place ke-mpeketoni
  name  مبيكيتوني
  type  town
  in    ke
  latin Mpeketoni
  at    -2.39 40.69
  yes   التقى الوسطاء بشيوخ العشائر في [مبيكيتوني].
  no    اعتذر الطبيب المبيكيتوناوي عن الحضور.

place ke-el-wak
  name  علواق | عيل واق
  type  town
  in    ke
  latin El Wak
  at    2.80 40.93
  yes   سقطت قذيفتان قرب [علواق] ولم يصب أحد.
  no    شكر المدرب العلواقاوي جمهوره.

place ke-westgate
  name  ويست غيت | وست غيت
  type  quarter
  in    ke
  latin Westgate
  at    -1.26 36.80
  yes   أصيب مارة في [ويست غيت] برصاص طائش.
  no    وقع المحامي الويستاوي على العقد.

place ke-kisumu
  name  كيسومو
  type  city
  in    ke
  latin Kisumu
  at    -0.09 34.77
  yes   انسحب الجنود من [كيسومو] قبل الغروب.
  no    كتب الشاعر الكيسومواوي قصيدة طويلة.

place et-somali-region
  name  الإقليم الصومالي الإثيوبي
  type  area
  in    et
  latin Somali Region
  at    7.00 44.00
  yes   اختبأ الفارون في [الإقليم الصومالي الإثيوبي] أياما.
  no    فاز اللاعب الإقليماوي بالسباق الأخير.

place et-mekelle
  name  ميكيلي
  shy   مقلي
  type  city
  in    et
  latin Mekelle
  at    13.50 39.47
  yes   سيطر المسلحون على [ميكيلي] بعد معارك قصيرة.
  no    فاز اللاعب الميكيلاوي بالسباق الأخير.

place et-amhara
  name  أمهرة | أمهرا | إقليم أمهرة
  type  area
  in    et
  latin Amhara
  at    11.50 38.00
  yes   أطلقت القوات حملة جديدة في [أمهرة].
  no    عزف الموسيقي الأمهراوي لحنا هادئا.

place et-oromia
  name  أوروميا | إقليم أوروميا
  type  area
  in    et
  latin Oromia
  at    8.00 39.00
  yes   تراجعت المعارك في [أوروميا] بسبب الثلوج.
  no    باع التاجر الأورومياوي متجره القديم.

place et-gambela
  name  غامبيلا
  type  area
  in    et
  latin Gambela
  at    8.25 34.59
  yes   جابت فرق الإنقاذ [غامبيلا] بحثا عن المفقودين.
  no    رسم الفنان الغامبيلاوي لوحة جديدة.

place et-badme
  name  بادمي | بادما
  type  town
  in    et
  latin Badme
  at    14.73 37.80
  yes   التقى الوسطاء بشيوخ العشائر في [بادمي].
  no    اعتذر الطبيب البادماوي عن الحضور.

place er-massawa
  name  مصوع
  type  city
  in    er
  latin Massawa
  at    15.61 39.45
  yes   سقطت قذيفتان قرب [مصوع] ولم يصب أحد.
  no    شكر المدرب المصوعاوي جمهوره.

place er-assab
  name  عصب الإريترية | ميناء عصب | مدينة عصب
  shy   عصب
  type  town
  in    er
  latin Assab
  at    13.01 42.74
  yes   دوى انفجار عنيف في [عصب الإريترية] عند الظهر.
  no    وقع المحامي العصباوي على العقد.

place so-aw-borama
  name  بوراما | بورما الصومالية
  type  town
  in    so-aw
  latin Borama
  at    9.94 43.18
  yes   انسحب الجنود من [بوراما] قبل الغروب.
  no    كتب الشاعر البوراماوي قصيدة طويلة.

place so-aw-zeila
  name  زيلع
  type  town
  in    so-aw
  latin Zeila
  at    11.35 43.47
  yes   توجهت قافلة المساعدات نحو [زيلع] صباحا.
  no    فاز اللاعب الزيلعاوي بالسباق الأخير.

place so-bk-el-barde
  name  عيل بردي
  type  town
  in    so-bk
  latin El Barde
  at    4.83 43.65
  yes   عثر الرعاة على لغم خارج [عيل بردي].
  no    عزف الموسيقي العيلاوي لحنا هادئا.

place so-bk-wajid
  shy   واجد
  type  town
  in    so-bk
  latin Wajid
  at    3.81 43.25
  wikidata Q2064657
  yes   أغلقت الأسواق أبوابها في بلدة [واجد] حدادا.
  no    باع التاجر الواجداوي متجره القديم.

place so-bk-tiyeglow
  name  تييغلو | تيجلو
  type  town
  in    so-bk
  latin Tiyeglow
  at    4.02 44.51
  yes   قالت الشرطة إنها فتشت منازل في [تييغلو].
  no    رسم الفنان التييغلواوي لوحة جديدة.

place so-bn-bakara
  name  سوق بكارا | سوق البكارة | بكارا | سوق بكارة
  type  quarter
  in    so-bn
  latin Bakara
  at    2.05 45.32
  yes   رفع السكان السواتر في [سوق بكارا] خوفا من القصف.
  no    اعتذر الطبيب السوقاوي عن الحضور.

place so-bn-daynile
  name  دينيلي | دينلي
  type  quarter
  in    so-bn
  latin Daynile
  at    2.09 45.28
  yes   اندلعت اشتباكات في [دينيلي] بعد العشاء.
  no    شكر المدرب الدينيلاوي جمهوره.

place so-bn-halane
  name  معسكر حلني
  shy   حلني
  type  base
  in    so-bn
  latin Halane
  at    2.01 45.30
  yes   تمركزت القوة داخل [معسكر حلني] شهرا.
  no    وقع المحامي المعسكراوي على العقد.

place so-bn-aden-adde-airport
  name  مطار مقديشو | مطار آدم عدي
  type  base
  in    so-bn
  latin Aden Adde Airport
  at    2.01 45.30
  yes   فرضت الحراسة حول [مطار مقديشو] طوقا محكما.
  no    كتب الشاعر المقديشواوي قصيدة طويلة.

place so-bn-hodan
  name  هودن
  shy   هدن
  type  quarter
  in    so-bn
  latin Hodan
  at    2.05 45.31
  yes   أصيب مارة في [هودن] برصاص طائش.
  no    كتب الشاعر الهودناوي قصيدة طويلة.

place so-bn-karan
  shy   كاران
  type  quarter
  in    so-bn
  latin Karan
  at    2.07 45.37
  yes   انفجرت سيارة في حي [كاران] قبل الظهر.
  no    فاز اللاعب الكاراناوي بالسباق الأخير.

place so-bn-wadajir
  name  ودجر
  type  quarter
  in    so-bn
  latin Wadajir
  at    2.02 45.28
  yes   فتش الجنود بيوتا في [ودجر] فجرا.
  no    عزف الموسيقي الودجراوي لحنا هادئا.

place so-bn-villa-somalia
  name  فيلا صوماليا
  type  quarter
  in    so-bn
  latin Villa Somalia
  at    2.04 45.34
  yes   رفع السكان السواتر في [فيلا صوماليا] خوفا من القصف.
  no    باع التاجر الفيلاوي متجره القديم.

place so-bn-yaqshid
  name  ياقشيد
  type  quarter
  in    so-bn
  latin Yaqshid
  at    2.06 45.35
  yes   اندلعت اشتباكات في [ياقشيد] بعد العشاء.
  no    رسم الفنان الياقشيداوي لوحة جديدة.

place so-bn-hamarweyne
  name  حمروين
  type  quarter
  in    so-bn
  latin Hamarweyne
  at    2.03 45.34
  yes   أصيب مارة في [حمروين] برصاص طائش.
  no    اعتذر الطبيب الحمرويناوي عن الحضور.

place so-br-galgala
  name  جلجلا | غلغلا | جبال غلغلا | جبال جلجلا
  type  area
  in    so-br
  latin Galgala
  at    11.00 49.05
  yes   انتشرت الدوريات في [جلجلا] منذ الصباح.
  no    شكر المدرب الجلجلاوي جمهوره.

place so-br-iskushuban
  name  إسكشبن
  type  town
  in    so-br
  latin Iskushuban
  at    10.28 50.23
  wikidata Q1017200
  yes   وصل فريق الإغاثة إلى [إسكشبن] مع الفجر.
  no    وقع المحامي الإسكشبناوي على العقد.

place so-br-alula
  name  علولا
  type  town
  in    so-br
  latin Alula
  at    11.97 50.76
  yes   قطع السيل الطريق المؤدي إلى [علولا].
  no    كتب الشاعر العلولاوي قصيدة طويلة.

place so-br-bargal
  name  برغال
  type  town
  in    so-br
  latin Bargal
  at    11.28 51.08
  yes   سيطر المسلحون على [برغال] بعد معارك قصيرة.
  no    فاز اللاعب البرغالاوي بالسباق الأخير.

place so-by-burhakaba
  name  بور هكبا | بورهكبة | بورهكبا
  type  town
  in    so-by
  latin Burhakaba
  at    2.79 44.08
  yes   هاجم مجهولون نقطة تفتيش في [بور هكبا] ليلا.
  no    عزف الموسيقي البوراوي لحنا هادئا.

place so-by-qansahdhere
  name  قنسح طيري | قنسحطيري
  type  town
  in    so-by
  latin Qansahdhere
  at    2.90 42.98
  yes   انقطع الماء عن [قنسح طيري] منذ أسبوع.
  no    باع التاجر القنسحاوي متجره القديم.

place so-by-berdale
  name  بردالي
  type  town
  in    so-by
  latin Berdale
  at    3.25 43.08
  yes   نزحت عشرات العائلات من [بردالي] باتجاه الحدود.
  no    رسم الفنان البردالاوي لوحة جديدة.

place so-ga-elbur
  name  عيل بور
  type  town
  in    so-ga
  latin Elbur
  at    4.68 46.62
  yes   التقى الوسطاء بشيوخ العشائر في [عيل بور].
  no    اعتذر الطبيب العيلاوي عن الحضور.

place so-ga-eldher
  name  عيل طير
  type  town
  in    so-ga
  latin Eldher
  at    3.87 47.18
  yes   سقطت قذيفتان قرب [عيل طير] ولم يصب أحد.
  no    شكر المدرب العيلاوي جمهوره.

place so-ga-abudwak
  name  عابد واق | عابدواق
  type  town
  in    so-ga
  latin Abudwak
  at    6.15 46.23
  yes   دوى انفجار عنيف في [عابد واق] عند الظهر.
  no    وقع المحامي العابداوي على العقد.

place so-ga-adado
  name  عدادو
  type  town
  in    so-ga
  latin Adado
  at    6.14 46.63
  yes   وصل فريق الإغاثة إلى [عدادو] مع الفجر.
  no    وقع المحامي العدادواوي على العقد.

place so-ge-bardhere
  name  بارديرا | باردير | بارطيري | بارديري | باردهير
  type  town
  in    so-ge
  latin Bardhere
  at    2.34 42.28
  wikidata Q383218
  yes   قطع السيل الطريق المؤدي إلى [بارديرا].
  no    كتب الشاعر البارديراوي قصيدة طويلة.

place so-ge-bula-hawa
  name  بلد حاوة | بلدحاوة | بلد حواء | بولو هاوو
  type  town
  in    so-ge
  latin Bula Hawa
  at    3.93 41.88
  yes   سيطر المسلحون على [بلد حاوة] بعد معارك قصيرة.
  no    فاز اللاعب البلداوي بالسباق الأخير.

place so-ge-dolow
  name  دولو | دولو الصومالية
  type  town
  in    so-ge
  latin Dolow
  at    4.17 42.08
  yes   هاجم مجهولون نقطة تفتيش في [دولو] ليلا.
  no    عزف الموسيقي الدولواوي لحنا هادئا.

place so-hi-jalalaqsi
  name  جلالقسي
  type  town
  in    so-hi
  latin Jalalaqsi
  at    3.38 45.60
  wikidata Q694851
  yes   انقطع الماء عن [جلالقسي] منذ أسبوع.
  no    باع التاجر الجلالقساوي متجره القديم.

place so-hi-halgan
  name  هلجن | حلغن
  type  town
  in    so-hi
  latin Halgan
  at    4.30 45.40
  yes   نزحت عشرات العائلات من [هلجن] باتجاه الحدود.
  no    رسم الفنان الهلجناوي لوحة جديدة.

place so-hi-mataban
  name  متبان
  type  town
  in    so-hi
  latin Mataban
  at    5.20 45.53
  yes   التقى الوسطاء بشيوخ العشائر في [متبان].
  no    اعتذر الطبيب المتباناوي عن الحضور.

place so-jd-sakow
  name  ساكو
  type  town
  in    so-jd
  latin Sakow
  at    1.64 42.45
  yes   سقطت قذيفتان قرب [ساكو] ولم يصب أحد.
  no    شكر المدرب الساكواوي جمهوره.

place so-jh-afmadow
  name  أفمدو | أفمدوا
  type  town
  in    so-jh
  latin Afmadow
  at    0.51 42.07
  yes   دوى انفجار عنيف في [أفمدو] عند الظهر.
  no    وقع المحامي الأفمدواوي على العقد.

place so-jh-ras-kamboni
  name  رأس كامبوني
  type  town
  in    so-jh
  latin Ras Kamboni
  at    -1.64 41.59
  yes   انسحب الجنود من [رأس كامبوني] قبل الغروب.
  no    كتب الشاعر الرأساوي قصيدة طويلة.

place so-jh-jamame
  name  جمامي | جمامة
  type  town
  in    so-jh
  latin Jamame
  at    0.07 42.75
  yes   توجهت قافلة المساعدات نحو [جمامي] صباحا.
  no    فاز اللاعب الجماماوي بالسباق الأخير.

place so-jh-badhadhe
  name  بدادي
  type  town
  in    so-jh
  latin Badhadhe
  at    -0.53 41.60
  yes   عثر الرعاة على لغم خارج [بدادي].
  no    عزف الموسيقي البداداوي لحنا هادئا.

place so-jh-kulbiyow
  name  كلبيو | كلبيوو
  type  town
  in    so-jh
  latin Kulbiyow
  at    -0.03 41.35
  yes   أغلقت الأسواق أبوابها في [كلبيو] حدادا.
  no    باع التاجر الكلبيواوي متجره القديم.

place so-jh-barsanguni
  name  برسنغوني
  type  village
  in    so-jh
  latin Barsanguni
  at    -0.05 42.55
  yes   قالت الشرطة إنها فتشت منازل في [برسنغوني].
  no    رسم الفنان البرسنغوناوي لوحة جديدة.

place so-mu-harardhere
  name  حررطيري | حرر طيري | هراديري | هراردهيري
  type  town
  in    so-mu
  latin Harardhere
  at    4.65 47.86
  yes   عاد الهدوء إلى [حررطيري] بعد يومين.
  no    اعتذر الطبيب الحررطيراوي عن الحضور.

place so-mu-galdogob
  name  غلدغب
  type  town
  in    so-mu
  latin Galdogob
  at    7.03 47.00
  yes   دفن الأهالي قتلاهم في [غلدغب] أمس.
  no    شكر المدرب الغلدغباوي جمهوره.

place so-nu-eyl
  name  إيل الصومالية | عيل الصومالية
  type  town
  in    so-nu
  latin Eyl
  at    7.98 49.82
  wikidata Q1019060
  yes   سقطت قذيفتان قرب [إيل الصومالية] ولم يصب أحد.
  no    شكر المدرب الإيلاوي جمهوره.

place so-sa-erigavo
  name  عيرغابو | عيرجابو
  type  town
  in    so-sa
  latin Erigavo
  at    10.62 47.37
  yes   دوى انفجار عنيف في [عيرغابو] عند الظهر.
  no    وقع المحامي العيرغابواوي على العقد.

place so-sa-badhan
  name  بدن الصومالية
  type  town
  in    so-sa
  latin Badhan
  at    10.72 48.33
  yes   انسحب الجنود من [بدن الصومالية] قبل الغروب.
  no    كتب الشاعر البدناوي قصيدة طويلة.

place so-sa-las-khorey
  name  لاسقري
  type  town
  in    so-sa
  latin Las Khorey
  at    11.16 48.20
  wikidata Q1017225
  yes   توجهت قافلة المساعدات نحو [لاسقري] صباحا.
  no    فاز اللاعب اللاسقراوي بالسباق الأخير.

place so-sd-adale
  name  عدالي
  shy   عدلي
  type  town
  in    so-sd
  latin Adale
  at    2.76 46.32
  yes   عثر الرعاة على لغم خارج [عدالي].
  no    عزف الموسيقي العدالاوي لحنا هادئا.

place so-sd-mahaday
  name  مهداي | محداي
  type  town
  in    so-sd
  latin Mahaday
  at    2.97 45.53
  yes   أغلقت الأسواق أبوابها في [مهداي] حدادا.
  no    باع التاجر المهدااوي متجره القديم.

place so-sd-warsheikh
  name  ورشيخ
  type  town
  in    so-sd
  latin Warsheikh
  at    2.30 45.80
  yes   قالت الشرطة إنها فتشت منازل في [ورشيخ].
  no    رسم الفنان الورشيخاوي لوحة جديدة.

place so-sh-wanlaweyn
  name  ونلوين | وانلوين
  type  town
  in    so-sh
  latin Wanlaweyn
  at    2.62 44.90
  wikidata Q1444410
  yes   عاد الهدوء إلى [ونلوين] بعد يومين.
  no    اعتذر الطبيب الونلويناوي عن الحضور.

place so-sh-lego
  shy   ليغو | ليجو
  type  town
  in    so-sh
  latin Lego
  at    2.60 44.70
  yes   دفن الأهالي قتلاهم في بلدة [ليغو] أمس.
  no    شكر المدرب الليغواوي جمهوره.

place so-sh-janale
  name  جنالي
  type  town
  in    so-sh
  latin Janale
  at    1.80 44.70
  yes   وصل فريق الإغاثة إلى [جنالي] مع الفجر.
  no    وقع المحامي الجنالاوي على العقد.

place so-sh-bulomarer
  name  بولو مرير | بولومرير
  type  town
  in    so-sh
  latin Bulomarer
  at    1.62 44.52
  yes   قطع السيل الطريق المؤدي إلى [بولو مرير].
  no    كتب الشاعر البولواوي قصيدة طويلة.

place so-sh-kurtunwarey
  name  كونتواري
  type  town
  in    so-sh
  latin Kurtunwarey
  at    1.60 44.30
  yes   سيطر المسلحون على [كونتواري] بعد معارك قصيرة.
  no    فاز اللاعب الكونتواراوي بالسباق الأخير.

place so-to-burao
  name  برعو | بوراو
  type  town
  in    so-to
  latin Burao
  at    9.52 45.53
  wikidata Q948448
  yes   هاجم مجهولون نقطة تفتيش في [برعو] ليلا.
  no    عزف الموسيقي البرعواوي لحنا هادئا.

place ke-boni
  name  غابة بوني | غابات بوني
  type  area
  in    ke
  latin Boni forest
  at    -1.6 41.3
  yes   وصلت بعثة الإغاثة إلى [غابة بوني] مساء.
  no    بنى الجد كوخا.
