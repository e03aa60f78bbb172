# Places: Somalia and East Africa.
# Codes and coordinates of provinces: dr5hn countries-states-cities-database (ODbL 1.0); Arabic names by hand.
# Names that are also everyday words stand only with their type word or a nisba (مدينة الباب، محافظة إب).

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
  yes   نزحت عشرات الأسر من [أودل] فجأة.
  no    أدلى الشاهد بأقواله.

place so-bk
  name  باكول | بكول
  type  province
  in    so
  latin Bakool
  at    4.35 43.72
  yes   خطف مجهولون تاجرا من [باكول] قبل يومين.
  no    أعدت الجدة المأكولات.

place so-bn
  name  بنادير | إقليم بنادر | بانادير
  type  province
  in    so
  latin Banaadir
  at    2.08 45.28
  yes   وصلت قافلة الإغاثة إلى [بنادير] منذ بداية الأسبوع.
  no    أضاء القبطان القنديل في الإقليم.

place so-br
  name  إقليم باري | إقليم بري الصومالي
  type  province
  in    so
  latin Bari
  at    10.19 50.13
  yes   وثق ناشطون الدمار في [إقليم باري] في الصباح.
  no    جرت المباراة في الإقليم.

place so-by
  name  إقليم باي | إقليم باي الصومالي
  type  province
  in    so
  latin Bay
  at    3.00 43.50
  yes   زار وفد طبي [إقليم باي] بعد غروب الشمس.
  no    أكل الشيخ الباذنجان في الإقليم.

place so-ga
  name  غلغدود | جلجدود | غالغادود
  type  province
  in    so
  latin Galguduud
  at    5.08 46.88
  yes   نقل المصابون إلى مستشفى في [غلغدود] خلال ساعات الليل.
  no    تجاوز اللاعب الحدود المسموحة.

place so-ge
  name  جيدو | إقليم غدو | إقليم جدو | غيدو
  type  province
  in    so
  latin Gedo
  at    3.00 42.00
  yes   أفرج عن خمسة من أبناء [جيدو] في وقت متأخر.
  no    جلس جيدا على المقعد.

place so-hi
  name  هيران | إقليم حيران
  type  province
  in    so
  latin Hiran
  at    4.36 45.53
  yes   قطع محتجون الطريق بين قاسيم [وهيران] مع اقتراب الشتاء.
  no    أحضر الجيران الطعام.

place so-jd
  name  جوبا الوسطى
  type  province
  in    so
  latin Middle Juba
  at    1.43 42.66
  yes   أصيب مزارع بلغم خارج [جوبا الوسطى] بعد هدوء قصير.
  no    اختار المدرب الطريقة الوسطى.

place so-jh
  name  جوبا السفلى
  type  province
  in    so
  latin Lower Juba
  at    -0.00 42.00
  yes   تبادل الطرفان القصف قرب [جوبا السفلى] مساء الأحد.
  no    أصلح العامل الطبقة السفلى.

place so-mu
  name  مدغ | مودوغ | مدج | مدق الصومالية
  type  province
  in    so
  latin Mudug
  at    6.65 48.30
  yes   نقل المصابون إلى مستشفى في [مدغ] ليلة السبت.
  no    مدح الشاعر صديقه القديم.

place so-nu
  name  نوغال | نغال | نوجال
  type  province
  in    so
  latin Nugal
  at    8.17 49.00
  yes   زار وفد طبي [نوغال] بعد صلاة الجمعة.
  no    انشغل العامل بالنوافذ.

place so-sa
  name  سناغ | سناج
  type  province
  in    so
  latin Sanaag
  at    10.44 47.59
  yes   وزع متطوعون خياما على نازحي [سناغ] صباحا.
  no    قدم الحداد السياج الجديد.

place so-sd
  name  شبيلي الوسطى | شابيلي الوسطى
  type  province
  in    so
  latin Middle Shebelle
  at    3.00 46.00
  yes   زار وفد طبي [شبيلي الوسطى] مع اقتراب الشتاء.
  no    مر الشبل في الوسط.

place so-sh
  name  شبيلي السفلى | شابيلي السفلى
  type  province
  in    so
  latin Lower Shebelle
  at    1.84 44.59
  yes   دخلت فرق إزالة الألغام [شبيلي السفلى] وسط إجراءات مشددة.
  no    رأت السائحة الشبل في الغابة.

place so-so
  name  إقليم سول | سول الصومالية
  type  province
  in    so
  latin Sool
  at    8.40 47.69
  yes   تفقد الطبيب جرحى [إقليم سول] بعد هدوء قصير.
  no    سأل السائح عن الإقليم.

place so-to
  name  توغدير | توجدير
  type  province
  in    so
  latin Togdheer
  at    9.30 45.49
  yes   فرض حظر التجول في [توغدير] بعد الظهر.
  no    استحق العامل التقدير.

place so-wo
  name  ووقوي غالبيد | وقوي جلبيد | ووقويي غالبيد
  type  province
  in    so
  latin Woqooyi Galbeed
  at    9.56 44.07
  yes   امتدت المعارك إلى سيلانا [وووقوي غالبيد] مع اقتراب الشتاء.
  no    وقف غالب بعيدا عن الباب.

place so-bn-mogadishu
  name  مقديشو | مقديشيو | مقاديشو | مقدشو
  type  city
  in    so-bn
  latin Mogadishu
  at    2.04 45.34
  yes   اقترب الجنود من [مقديشو] منذ الفجر.
  no    قدم الشيف طبقا.

place so-sh-merca
  name  مركا | مركه الصومالية
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
  type  town
  in    so-sd
  latin Jowhar
  at    2.78 45.50
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
  type  town
  in    so-jd
  latin Jilib
  at    0.49 42.79
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
  yes   نزحت عشرات الأسر من [غربهاري] مجددا.
  no    غرب النهار سريعا.

place so-ge-luuq
  name  لوق الصومالية | مدينة لوق
  type  town
  in    so-ge
  latin Luuq
  at    3.80 42.54
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
  type  town
  in    so-bk
  latin Hudur
  at    4.12 43.89
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
  yes   بدأ الحوار بين أعيان [هوبيو] صباحا.
  no    هوى الباب على الأرض.

place so-nu-garowe
  name  غاروي | جاروي | غروي | جرووي
  type  city
  in    so-nu
  latin Garowe
  at    8.41 48.48
  yes   امتدت المعارك إلى سيلانا [وغاروي] كما أفاد مراسلون.
  no    غار الراوي من صديقه.

place so-br-bosaso
  name  بوصاصو | بوساسو
  type  city
  in    so-br
  latin Bosaso
  at    11.28 49.18
  yes   قطع محتجون الطريق بين قاسيم [وبوصاصو] ليلة السبت.
  no    باس الصبي يد جده.

place so-br-qandala
  name  قندلا | قندالا
  type  town
  in    so-br
  latin Qandala
  at    11.47 49.87
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
