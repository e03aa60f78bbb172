# Places: Nigeria, Mali and West Africa.
# Codes and coordinates of provinces: dr5hn countries-states-cities-database (ODbL 1.0); Arabic names by hand.
# Names that are also everyday words stand only with their type word or a nisba (مدينة الباب، محافظة إب).

place bf-ouagadougou
  name  واغادوغو | واغادوغا | واجادوجو | أوغادوغو
  type  city
  in    bf
  latin Ouagadougou
  at    12.37 -1.53
  yes   أقلعت طائرة المبعوث من [واغادوغو] بحسب شهود.
  no    غادر الوغد الحلبة.

place ci-abidjan
  name  أبيدجان | أبيدجين
  type  city
  in    ci
  latin Abidjan
  at    5.35 -4.02
  yes   التقى الوزير نظيره في [أبيدجان] في وقت متأخر.
  no    أبى الدجاج الطعام.

place cm-maroua
  name  ماروا | ماروا الكاميرونية
  type  city
  in    cm
  latin Maroua
  at    10.59 14.32
  yes   فر المئات من [ماروا] دون وقوع إصابات.
  no    مر الوالد قرب المخبز.

place cm-kolofata
  name  كولوفاتا | كولوفاطا
  type  town
  in    cm
  latin Kolofata
  at    11.16 14.01
  yes   بدأ الحوار بين أعيان [كولوفاتا] فجأة.
  no    أكل الفتى وشرب.

place ml-1
  name  كايس | كاييس | خاي المالية
  type  province
  in    ml
  latin Kayes
  at    13.80 -10.22
  yes   اعتقل ثلاثة مشتبه بهم في [كايس] في وقت متأخر.
  no    وضع العامل أكياس الرمل.

place ml-10
  name  تاودني | تاوديني
  type  province
  in    ml
  latin Taoudénit
  at    20.86 -3.40
  yes   بدأ الحوار بين أعيان [تاودني] مطلع الشهر.
  no    تأنى المهندس قبل القرار.

place ml-2
  name  كوليكورو
  type  province
  in    ml
  latin Koulikoro
  at    13.48 -7.61
  yes   حلقت طائرات مسيرة فوق [كوليكورو] بحسب شهود.
  no    أكل الطفل كوز ذرة.

place ml-3
  name  سيكاسو
  type  province
  in    ml
  latin Sikasso
  at    11.53 -6.87
  yes   تضررت عشرات المنازل في [سيكاسو] للمرة الثانية هذا الشهر.
  no    سيكون الاجتماع طويلا.

place ml-4
  name  سيغو | سيجو | سيغو المالية
  type  province
  in    ml
  latin Ségou
  at    14.05 -6.00
  yes   وثق ناشطون الدمار في [سيغو] أمس.
  no    سيغادر الوفد بعد يومين.

place ml-5
  name  موبتي
  type  province
  in    ml
  latin Mopti
  at    14.51 -3.65
  yes   انسحبت الدوريات من [موبتي] قبل ظهر الثلاثاء.
  no    موت الأشجار سببه الجفاف.

place ml-6
  name  تمبكتو | تومبكتو | تمبوكتو | تنبكتو
  type  province
  in    ml
  latin Tombouctou
  at    16.77 -3.01
  yes   سقطت قذيفتان على أطراف [تمبكتو] في وقت متأخر.
  no    تم بناء المكتبة العام الماضي.

place ml-7
  name  غاو
  type  province
  in    ml
  latin Gao
  at    17.00 -0.10
  yes   أعيد فتح السوق القديم في [غاو] إثر خلاف محلي.
  no    غاب الطالب عن الدرس.

place ml-8
  name  كيدال
  type  province
  in    ml
  latin Kidal
  at    18.44 1.41
  yes   فرض حظر التجول في [كيدال] حتى إشعار آخر.
  no    كيل القمح أمام البائع.

place ml-9
  name  ميناكا
  type  province
  in    ml
  latin Ménaka
  at    15.92 2.40
  yes   أغلقت المدارس أبوابها [بميناكا] خلال ساعات الليل.
  no    رست السفينة في الميناء.

place ml-bko
  name  منطقة باماكو | دائرة باماكو
  type  province
  in    ml
  latin Bamako District
  at    12.65 -8.00
  yes   أعيد فتح السوق القديم في [منطقة باماكو] فجر الخميس.
  no    أغلقت الدائرة باكرا.

place ml-bko-bamako
  name  باماكو | بماكو
  type  city
  in    ml-bko
  latin Bamako
  at    12.64 -8.00
  yes   أقام الجيش حواجز حول [باماكو] رغم سوء الطقس.
  no    بما كتب الشاعر اشتهر.

place ml-8-tessalit
  name  تيساليت | تساليت
  type  town
  in    ml-8
  latin Tessalit
  at    20.20 1.01
  yes   أصيب مزارع بلغم خارج [تيساليت] بعد الظهر.
  no    تسلى الأطفال باللعب.

place ml-8-aguelhok
  name  أغيلهوك | أغلهوك | أجلهوك | أغيلهوق
  type  town
  in    ml-8
  latin Aguelhok
  at    19.46 0.86
  yes   وزع متطوعون خياما على نازحي [أغيلهوك] في اليوم نفسه.
  no    أغلق الهواة المسرح.

place ml-8-ifoghas
  name  أدرار إيفوغاس | جبال إيفوغاس | إيفوغاس
  type  area
  in    ml-8
  latin Adrar des Ifoghas
  at    19.70 1.80
  yes   تفقد الطبيب جرحى [أدرار إيفوغاس] في وقت متأخر.
  no    غاص الفتى في الماء.

place ml-8-tinzaouaten
  name  تينزاواتين | تنزواتين | تين زواتين
  type  town
  in    ml-8
  latin Tinzaouaten
  at    19.95 2.97
  yes   تضررت عشرات المنازل في [تينزاواتين] مساء الأحد.
  no    تين الزوادة لذيذ.

place ml-8-abeibara
  name  أبيبرا | أبيبارا
  type  town
  in    ml-8
  latin Abeibara
  at    19.12 1.75
  yes   عثر الأهالي على جثث قرب [أبيبرا] بعد صلاة الجمعة.
  no    أبى برد الشتاء الرحيل.

place ml-7-gossi
  name  غوسي | جوسي
  type  town
  in    ml-7
  latin Gossi
  at    15.82 -1.30
  yes   اقترب الجنود من [غوسي] عقب انهيار الهدنة.
  no    غسل الصبي يديه.

place ml-7-ansongo
  name  أنسونغو | أنسونجو
  type  town
  in    ml-7
  latin Ansongo
  at    15.66 0.50
  yes   تفقد الطبيب جرحى [أنسونغو] عقب انهيار الهدنة.
  no    نسي الغواص أدواته.

place ml-5-sevare
  name  سيفاري | سفاري المالية
  type  town
  in    ml-5
  latin Sevare
  at    14.53 -4.10
  yes   فر المئات من [سيفاري] نهاية الأسبوع.
  no    سيفان معلقان على الجدار.

place ml-5-douentza
  name  دوينتزا | دونتزا | دوانتزا
  type  town
  in    ml-5
  latin Douentza
  at    15.00 -2.95
  yes   حلقت طائرات مسيرة فوق [دوينتزا] على مدى يومين.
  no    دون التلميذ ملاحظاته.

place ml-5-konna
  name  كونا المالية | كونا | بلدة كونا
  type  town
  in    ml-5
  latin Konna
  at    14.94 -3.89
  yes   زار وفد طبي [كونا المالية] فجر الخميس.
  no    كان الجو ممطرا.

place ml-4-diabaly
  name  ديابالي | جابالي
  type  town
  in    ml-4
  latin Diabaly
  at    14.69 -6.02
  yes   تفقد الطبيب جرحى [ديابالي] يوم الاثنين الماضي.
  no    دب الليل على القرية.

place ml-6-taoudenni-araouane
  name  أروان | عروان المالية
  type  town
  in    ml-6
  latin Araouane
  at    18.90 -3.53
  yes   سيطر المسلحون على مداخل [أروان] فجأة.
  no    روى الشاعر قصيدته.

place ml-6-goundam
  name  غوندام | جوندام
  type  town
  in    ml-6
  latin Goundam
  at    16.41 -3.67
  yes   نزحت عشرات الأسر من [غوندام] منذ بداية الأسبوع.
  no    غدا نام الجميع.

place ml-6-lere
  name  ليري المالية | بلدة ليري
  type  town
  in    ml-6
  latin Lere
  at    15.71 -4.91
  yes   حلقت طائرات مسيرة فوق [ليري المالية] رغم سوء الطقس.
  no    رأى ليلا بلدة صغيرة.

place ml-azawad
  name  أزواد | إقليم أزواد
  type  area
  in    ml
  latin Azawad
  at    19.00 0.00
  yes   عثر الأهالي على جثث قرب [أزواد] بعد غروب الشمس.
  no    أزاد التاجر السعر.

place ne-niamey
  name  نيامي
  type  city
  in    ne
  latin Niamey
  at    13.51 2.11
  yes   عاد الهدوء إلى [نيامي] مجددا.
  no    نام الصبي في السيارة.

place ne-diffa
  name  ديفا | منطقة ديفا
  type  town
  in    ne
  latin Diffa
  at    13.32 12.61
  yes   سقطت قذيفتان على أطراف [ديفا] فجأة.
  no    دفأ الأب البيت.

place ne-agadez
  name  أغاديز | أغادس | أغاديس
  type  town
  in    ne
  latin Agadez
  at    16.97 7.99
  yes   زار وفد طبي [أغاديز] ليلا.
  no    أغاظ الولد أخاه.

place ne-tillaberi
  name  تيلابيري | تيلابري
  type  area
  in    ne
  latin Tillaberi
  at    14.21 1.45
  yes   توقفت حركة الشاحنات نحو [تيلابيري] في وقت متأخر.
  no    تلا البريء أقواله.

place ng-ab
  name  ولاية أبيا | أبيا النيجيرية
  type  province
  in    ng
  latin Abia
  at    5.45 7.52
  yes   تظاهر عمال المصنع في [ولاية أبيا] على مدى يومين.
  no    رأى أباه في السوق.

place ng-ad
  name  أداماوا | أدماوا | أداماوة
  type  province
  in    ng
  latin Adamawa
  at    9.51 12.39
  yes   اجتمع شيوخ القبائل في [أداماوا] منذ الفجر.
  no    دام الاحتفال ثلاثة أيام.

place ng-ak
  name  أكوا إيبوم
  type  province
  in    ng
  latin Akwa Ibom
  at    4.99 7.80
  yes   سمع دوي انفجارات في [أكوا إيبوم] ليلة السبت.
  no    أكد الشاهد أقواله يوم المحاكمة.

place ng-an
  name  أنامبرا
  type  province
  in    ng
  latin Anambra
  at    6.22 6.95
  yes   حلقت طائرات مسيرة فوق [أنامبرا] بعد الظهر.
  no    نام البراعم بعد العشاء.

place ng-ba
  name  باوتشي | بوتشي | باوشي
  type  province
  in    ng
  latin Bauchi
  at    10.62 10.03
  yes   أعيد فتح السوق القديم في [باوتشي] ليلا.
  no    باع التاجر وشاحا صوفيا.

place ng-be
  name  بينوي | بنوي | ولاية بنو
  type  province
  in    ng
  latin Benue
  at    7.35 8.78
  yes   أحرق شبان إطارات وسط [بينوي] قبل ظهر الثلاثاء.
  no    بنى العامل جدارا عاليا.

place ng-bo
  name  بورنو | برنو
  type  province
  in    ng
  latin Borno
  at    12.19 13.31
  yes   نقل المصابون إلى مستشفى في [بورنو] مع اقتراب الشتاء.
  no    اشترت الجدة برنوسا صوفيا.

place ng-by
  name  بايلسا | بايلسة
  type  province
  in    ng
  latin Bayelsa
  at    4.76 6.03
  yes   أعيد فتح السوق القديم في [بايلسا] قبل أسبوع.
  no    بائع السجاد يعمل حتى المساء.

place ng-cr
  name  كروس ريفر | ولاية نهر كروس
  type  province
  in    ng
  latin Cross River
  at    5.87 8.52
  yes   خطف مجهولون تاجرا من [كروس ريفر] بحسب شهود.
  no    كرر الحارس سؤاله.

place ng-de
  name  ولاية دلتا | ولاية الدلتا | دلتا النيجيرية
  type  province
  in    ng
  latin Delta
  at    5.53 6.18
  yes   انقطعت الكهرباء عن [ولاية دلتا] كما أفاد مراسلون.
  no    دلت العلامات على الطريق.

place ng-eb
  name  إيبوني | إبوني
  type  province
  in    ng
  latin Ebonyi
  at    6.20 8.03
  yes   توقفت حركة الشاحنات نحو [إيبوني] حتى إشعار آخر.
  no    جمع الأبناء ثمن الهدية.

place ng-ed
  name  ولاية إيدو | إيدو النيجيرية
  type  province
  in    ng
  latin Edo
  at    6.61 5.97
  yes   فرض حظر التجول في [ولاية إيدو] بحسب شهود.
  no    أيد المجلس مشروع القانون.

place ng-ek
  name  إيكيتي | إكيتي
  type  province
  in    ng
  latin Ekiti
  at    7.74 5.27
  yes   عاد الهدوء إلى [إيكيتي] بعد صلاة الجمعة.
  no    بكيت الطفلة في الطابور.

place ng-en
  name  إينوغو | إنوغو | إينوجو
  type  province
  in    ng
  latin Enugu
  at    6.55 7.41
  yes   انسحبت الدوريات من [إينوغو] فجأة.
  no    أنهى الرسام لوحته.

place ng-fc
  name  إقليم العاصمة الاتحادية | إقليم العاصمة الفيدرالية
  type  province
  in    ng
  latin Federal Capital Territory
  at    8.83 7.17
  yes   اقترب الجنود من [إقليم العاصمة الاتحادية] وقت الظهيرة.
  no    زار الوزير العاصمة في الإقليم.

place ng-go
  name  غومبي | غومبة | جومبي
  type  province
  in    ng
  latin Gombe
  at    10.43 11.21
  yes   أعيد فتح السوق القديم في [غومبي] قبل يومين.
  no    جلس الغلام بين الصفوف.

place ng-im
  name  ولاية إيمو | إيمو النيجيرية
  type  province
  in    ng
  latin Imo
  at    5.59 7.07
  yes   انتشر الجنود في أنحاء [ولاية إيمو] يوم الاثنين الماضي.
  no    أيمن طالب مجتهد.

place ng-ji
  name  جيغاوا | جيجاوا
  type  province
  in    ng
  latin Jigawa
  at    12.33 9.51
  yes   وزع متطوعون خياما على نازحي [جيغاوا] ظهرا.
  no    جاء الضيف من بعيد.

place ng-kd
  name  كادونا | كدونا
  type  province
  in    ng
  latin Kaduna
  at    10.38 7.85
  yes   هطلت أمطار غزيرة على [كادونا] في وقت متأخر.
  no    كاد اللاعب يسجل هدفا.

place ng-ke
  name  ولاية كيبي | كيبي النيجيرية | كبي النيجيرية
  type  province
  in    ng
  latin Kebbi
  at    11.42 4.11
  yes   توقفت حركة الشاحنات نحو [ولاية كيبي] إثر خلاف محلي.
  no    وقف الكلب قرب الكوخ.

place ng-kn
  name  كانو
  type  province
  in    ng
  latin Kano
  at    11.89 8.54
  yes   امتدت المعارك إلى سيلانا [وكانو] وسط إجراءات مشددة.
  no    بدأ كانون باردا هذا العام.

place ng-ko
  name  كوجي | كوغي
  type  province
  in    ng
  latin Kogi
  at    7.79 6.69
  yes   تضررت عشرات المنازل في [كوجي] كما أفاد مراسلون.
  no    وضع الطفل الكوز على الطاولة.

place ng-kt
  name  كاتسينا | كتسينا
  type  province
  in    ng
  latin Katsina
  at    12.56 7.62
  yes   وصلت قافلة الإغاثة إلى [كاتسينا] فجأة.
  no    كانت السفينة راسية.

place ng-kw
  name  كوارا
  type  province
  in    ng
  latin Kwara
  at    8.84 4.67
  yes   بدأ الحوار بين أعيان [كوارا] عقب انهيار الهدنة.
  no    أصلح العمال الكوابح.

place ng-la
  name  لاغوس | لاجوس
  type  province
  in    ng
  latin Lagos
  at    6.46 3.39
  yes   توقفت حركة الشاحنات نحو [لاغوس] بعد الظهر.
  no    لا يغوص السباح في الشتاء.

place ng-na
  name  ناساراوا | نساراوا | نصراوا
  type  province
  in    ng
  latin Nasarawa
  at    8.44 8.24
  yes   أحرق شبان إطارات وسط [ناساراوا] مطلع الشهر.
  no    نام الساهرون عند الفجر.

place ng-ni
  name  ولاية النيجر
  type  province
  in    ng
  latin Niger
  at    9.93 5.65
  yes   وصلت قافلة الإغاثة إلى [ولاية النيجر] صباحا.
  no    قطع النجار الخشب في الولاية.

place ng-og
  name  ولاية أوغون | ولاية أوجون | أوغون النيجيرية
  type  province
  in    ng
  latin Ogun
  at    6.98 3.44
  yes   توقفت حركة الشاحنات نحو [ولاية أوغون] ليلا.
  no    غاص الأخوان في البحيرة.

place ng-on
  name  ولاية أوندو | أوندو النيجيرية
  type  province
  in    ng
  latin Ondo
  at    7.02 5.06
  yes   وثق ناشطون الدمار في [ولاية أوندو] بحسب شهود.
  no    شارك أولاده في العمل.

place ng-os
  name  ولاية أوسون | أوسون النيجيرية
  type  province
  in    ng
  latin Osun
  at    7.55 4.50
  yes   زار وفد طبي [ولاية أوسون] صباحا.
  no    طرح الدارس أسئلة كثيرة.

place ng-oy
  name  ولاية أويو | أويو النيجيرية
  type  province
  in    ng
  latin Oyo
  at    8.22 3.56
  yes   انقطعت الكهرباء عن [ولاية أويو] لأول مرة منذ عام.
  no    أوى الجد القطة إلى بيته.

place ng-pl
  name  ولاية بلاتو | بلاتو النيجيرية | ولاية الهضبة | ولاية بلاتوه
  type  province
  in    ng
  latin Plateau
  at    9.06 9.68
  yes   انفجرت عبوة قرب مدخل [ولاية بلاتو] بحسب شهود.
  no    بلل المطر ثياب المسافر.

place ng-ri
  name  ولاية ريفرز | ريفرز النيجيرية | ولاية الأنهار
  type  province
  in    ng
  latin Rivers
  at    4.84 6.86
  yes   فر المئات من [ولاية ريفرز] قبل يومين.
  no    جرت المياه في الأودية.

place ng-so
  name  سوكوتو | سكوتو
  type  province
  in    ng
  latin Sokoto
  at    13.06 5.32
  yes   سمع دوي انفجارات في [سوكوتو] دون وقوع إصابات.
  no    ساد السكوت في القاعة.

place ng-ta
  name  تارابا | ترابا النيجيرية
  type  province
  in    ng
  latin Taraba
  at    8.01 10.74
  yes   أعيد فتح السوق القديم في [تارابا] في اليوم نفسه.
  no    سقط التراب من السقف.

place ng-yo
  name  يوبي | ولاية يوبي
  type  province
  in    ng
  latin Yobe
  at    12.12 11.51
  yes   نزحت عشرات الأسر من [يوبي] رغم سوء الطقس.
  no    مر يومي سريعا.

place ng-za
  name  زمفارا | زامفارا | زمفرا
  type  province
  in    ng
  latin Zamfara
  at    12.01 6.42
  yes   تفقد الطبيب جرحى [زمفارا] خلال ساعات الليل.
  no    زار المسافر الفرات.

place ng-fc-abuja
  name  أبوجا | أبوجه
  type  city
  in    ng-fc
  latin Abuja
  at    9.06 7.50
  yes   أعيد فتح السوق القديم في [أبوجا] خلال ساعات الليل.
  no    أبو جمال في البيت.

place ng-bo-maiduguri
  name  مايدوغوري | ميدوغوري | مايدوجوري | مايدغوري
  type  city
  in    ng-bo
  latin Maiduguri
  at    11.83 13.15
  yes   وزع متطوعون خياما على نازحي [مايدوغوري] في وقت متأخر.
  no    مد الغواص يده.

place ng-bo-chibok
  name  شيبوك | تشيبوك | شيبوق
  type  town
  in    ng-bo
  latin Chibok
  at    10.87 12.85
  yes   انفجرت عبوة قرب مدخل [شيبوك] فجأة.
  no    شبك الصياد الحبال.

place ng-bo-bama
  name  باما | بلدة باما
  type  town
  in    ng-bo
  latin Bama
  at    11.52 13.69
  yes   انسحبت الدوريات من [باما] في اليوم نفسه.
  no    باع ماله كله.

place ng-bo-baga
  name  باغا | بلدة باغا | بغا النيجيرية
  type  town
  in    ng-bo
  latin Baga
  at    13.10 13.83
  yes   انتشر الجنود في أنحاء [باغا] حتى إشعار آخر.
  no    باع الغلام البيض.

place ng-bo-gwoza
  name  غوزا | غووزا | جوزا | جوزة النيجيرية
  type  town
  in    ng-bo
  latin Gwoza
  at    11.09 13.69
  yes   أغلقت المدارس أبوابها [بغوزا] ليلة السبت.
  no    غزا المرض الحقول.

place ng-bo-konduga
  name  كوندوغا | كوندوجا | كندوغا
  type  town
  in    ng-bo
  latin Konduga
  at    11.65 13.42
  yes   سقطت قذيفتان على أطراف [كوندوغا] حتى إشعار آخر.
  no    كون الدوري مواهب.

place ng-bo-monguno
  name  مونغونو | مونجونو | مونغنو
  type  town
  in    ng-bo
  latin Monguno
  at    12.67 13.61
  yes   أقام الجيش حواجز حول [مونغونو] بعد هدوء قصير.
  no    من غنى هذه الأغنية.

place ng-bo-damboa
  name  دامبوا | دمبوا
  type  town
  in    ng-bo
  latin Damboa
  at    11.16 12.76
  yes   عاد الهدوء إلى [دامبوا] بعد الظهر.
  no    دام البوح طويلا.

place ng-bo-biu
  name  بيو النيجيرية | بلدة بيو
  type  town
  in    ng-bo
  latin Biu
  at    10.61 12.19
  yes   أفرج عن خمسة من أبناء [بيو النيجيرية] قبل يومين.
  no    باع التاجر بيته في البلدة.

place ng-bo-dikwa
  name  ديكوا | دكوا
  type  town
  in    ng-bo
  latin Dikwa
  at    12.03 13.92
  yes   خطف مجهولون تاجرا من [ديكوا] وقت الظهيرة.
  no    ديك القرية يصيح.

place ng-bo-sambisa
  name  سامبيسا | غابة سامبيسا | سمبيسا
  type  area
  in    ng-bo
  latin Sambisa Forest
  at    11.25 13.42
  yes   نقل المصابون إلى مستشفى في [سامبيسا] فجر الخميس.
  no    سام البائع البضاعة.

place ng-yo-damaturu
  name  داماتورو | دماتورو
  type  city
  in    ng-yo
  latin Damaturu
  at    11.75 11.96
  yes   تفقد الطبيب جرحى [داماتورو] صباحا.
  no    دام التوتر أياما.

place ng-yo-potiskum
  name  بوتيسكوم | بوتسكوم | بوتيسكم
  type  city
  in    ng-yo
  latin Potiskum
  at    11.71 11.08
  yes   فر المئات من [بوتيسكوم] وقت الظهيرة.
  no    بات السكون مخيما.

place ng-yo-buni-yadi
  name  بوني يادي
  type  town
  in    ng-yo
  latin Buni Yadi
  at    11.27 12.00
  yes   تعرض موكب الوالي لإطلاق نار [ببوني يادي] وقت الظهيرة.
  no    بنى بيديه جدارا.

place ng-yo-geidam
  name  غيدام | جيدام
  type  town
  in    ng-yo
  latin Geidam
  at    12.89 11.93
  yes   اعتقل ثلاثة مشتبه بهم في [غيدام] دون وقوع إصابات.
  no    غدا دام العرض.

place ng-ad-mubi
  name  موبي | مدينة موبي
  type  town
  in    ng-ad
  latin Mubi
  at    10.27 13.26
  yes   شيع الأهالي ضحايا الهجوم في [موبي] نهاية الأسبوع.
  no    مر بي رجل المدينة.

place ng-ad-yola
  name  يولا
  type  city
  in    ng-ad
  latin Yola
  at    9.21 12.48
  yes   انسحبت الدوريات من [يولا] وقت الظهيرة.
  no    يلعب الأولاد هناك.

place ng-pl-jos
  name  مدينة جوس | جوس النيجيرية | جوس
  type  city
  in    ng-pl
  latin Jos
  at    9.90 8.86
  yes   سيطر المسلحون على مداخل [مدينة جوس] إثر خلاف محلي.
  no    جوز الهند لذيذ.

place ng-kd-zaria
  name  زاريا
  type  city
  in    ng-kd
  latin Zaria
  at    11.11 7.72
  yes   انسحبت الدوريات من [زاريا] قبل يومين.
  no    زار الياس صديقه.

place ng-lake-chad
  name  بحيرة تشاد | حوض بحيرة تشاد
  type  area
  in    ng
  latin Lake Chad
  at    13.00 14.00
  yes   انتشر الجنود في أنحاء [بحيرة تشاد] مع اقتراب الشتاء.
  no    شاد العمال برجا.

place ng-niger-delta
  name  دلتا النيجر | دلتا نهر النيجر
  type  area
  in    ng
  latin Niger Delta
  at    5.00 6.20
  yes   نزحت عشرات الأسر من [دلتا النيجر] فجر الخميس.
  no    دل التاجر الزبون.

place sn-dakar
  name  داكار | دكار
  type  city
  in    sn
  latin Dakar
  at    14.69 -17.45
  yes   أقلعت طائرة المبعوث من [داكار] صباحا.
  no    ذاكر الطالب دروسه.

place td-ndjamena
  name  نجامينا | إنجامينا | أنجمينا
  type  city
  in    td
  latin N'Djamena
  at    12.13 15.06
  yes   أغلقت المدارس أبوابها [بنجامينا] نهاية الأسبوع.
  no    نجا مينا من الغرق.
