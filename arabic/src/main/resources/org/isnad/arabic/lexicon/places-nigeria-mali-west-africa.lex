# Places: Nigeria, Mali and West Africa.
# Codes, coordinates and Wikidata ids of provinces, and Wikidata ids of places: dr5hn countries-states-cities-database
# (ODbL 1.0); Arabic names and the coordinates of most places by hand.
# Names that are also everyday words are `shy`, or stand only with their type word or a nisba (مدينة الباب، محافظة إب).

place bf-ouagadougou
  name  واغادوغو | واغادوغا | واجادوجو | أوغادوغو
  type  city
  in    bf
  latin Ouagadougou
  at    12.37 -1.53
  wikidata Q3777
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
  wikidata Q332113
  yes   اعتقل ثلاثة مشتبه بهم في [كايس] في وقت متأخر.
  no    وضع العامل أكياس الرمل.

place ml-10
  name  تاودني | تاوديني
  type  province
  in    ml
  latin Taoudénit
  at    20.86 -3.40
  wikidata Q2424657
  yes   بدأ الحوار بين أعيان [تاودني] مطلع الشهر.
  no    تأنى المهندس قبل القرار.

place ml-2
  name  كوليكورو
  type  province
  in    ml
  latin Koulikoro
  at    13.48 -7.61
  wikidata Q287789
  yes   حلقت طائرات مسيرة فوق [كوليكورو] بحسب شهود.
  no    أكل الطفل كوز ذرة.

place ml-3
  name  سيكاسو
  type  province
  in    ml
  latin Sikasso
  at    11.53 -6.87
  wikidata Q461298
  yes   تضررت عشرات المنازل في [سيكاسو] للمرة الثانية هذا الشهر.
  no    سيكون الاجتماع طويلا.

place ml-4
  name  سيغو | سيجو | سيغو المالية
  type  province
  in    ml
  latin Ségou
  at    14.05 -6.00
  wikidata Q656845
  yes   وثق ناشطون الدمار في [سيغو] أمس.
  no    سيغادر الوفد بعد يومين.

place ml-5
  name  موبتي
  type  province
  in    ml
  latin Mopti
  at    14.51 -3.65
  wikidata Q214155
  yes   انسحبت الدوريات من [موبتي] قبل ظهر الثلاثاء.
  no    موت الأشجار سببه الجفاف.

place ml-6
  name  تمبكتو | تومبكتو | تمبوكتو | تنبكتو
  type  province
  in    ml
  latin Tombouctou
  at    16.77 -3.01
  wikidata Q339462
  yes   سقطت قذيفتان على أطراف [تمبكتو] في وقت متأخر.
  no    تم بناء المكتبة العام الماضي.

place ml-7
  name  غاو
  type  province
  in    ml
  latin Gao
  at    17.00 -0.10
  wikidata Q332392
  yes   أعيد فتح السوق القديم في [غاو] إثر خلاف محلي.
  no    غاب الطالب عن الدرس.

place ml-8
  name  كيدال
  type  province
  in    ml
  latin Kidal
  at    18.44 1.41
  wikidata Q338988
  yes   فرض حظر التجول في [كيدال] حتى إشعار آخر.
  no    كيل القمح أمام البائع.

place ml-9
  name  ميناكا
  type  province
  in    ml
  latin Ménaka
  at    15.92 2.40
  wikidata Q3455550
  yes   أغلقت المدارس أبوابها [بميناكا] خلال ساعات الليل.
  no    رست السفينة في الميناء.

place ml-bko
  name  منطقة باماكو | دائرة باماكو
  type  province
  in    ml
  latin Bamako District
  at    12.65 -8.00
  wikidata Q3703
  yes   أعيد فتح السوق القديم في [منطقة باماكو] فجر الخميس.
  no    أغلقت الدائرة باكرا.

place ml-bko-bamako
  name  باماكو | بماكو
  type  city
  in    ml-bko
  latin Bamako
  at    12.64 -8.00
  wikidata Q799794
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
  wikidata Q1813226
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
  wikidata Q2620152
  yes   تفقد الطبيب جرحى [أنسونغو] عقب انهيار الهدنة.
  no    نسي الغواص أدواته.

place ml-5-sevare
  name  سيفاري | سفاري المالية | سافاري المالية
  shy   سفاري | سافاري
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
  wikidata Q2358526
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
  shy   عروان
  type  town
  in    ml-6
  latin Araouane
  at    18.90 -3.53
  wikidata Q626121
  yes   سيطر المسلحون على مداخل [أروان] فجأة.
  no    روى الشاعر قصيدته.

place ml-6-goundam
  name  غوندام | جوندام
  type  town
  in    ml-6
  latin Goundam
  at    16.41 -3.67
  wikidata Q976923
  yes   نزحت عشرات الأسر من [غوندام] منذ بداية الأسبوع.
  no    غدا نام الجميع.

place ml-6-lere
  name  ليري المالية | بلدة ليري
  shy   ليري
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
  wikidata Q3674
  yes   عاد الهدوء إلى [نيامي] مجددا.
  no    نام الصبي في السيارة.

place ne-diffa
  name  ديفا | منطقة ديفا
  type  town
  in    ne
  latin Diffa
  at    13.32 12.61
  wikidata Q888839
  yes   سقطت قذيفتان على أطراف [ديفا] فجأة.
  no    دفأ الأب البيت.

place ne-agadez
  name  أغاديز | أغادس | أغاديس | أغادير النيجرية | أجاديز
  shy   أغادير
  type  town
  in    ne
  latin Agadez
  at    16.97 7.99
  wikidata Q320049
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
  wikidata Q320852
  yes   تظاهر عمال المصنع في [ولاية أبيا] على مدى يومين.
  no    رأى أباه في السوق.

place ng-ad
  name  أداماوا | أدماوا | أداماوة
  type  province
  in    ng
  latin Adamawa
  at    9.51 12.39
  wikidata Q337514
  yes   اجتمع شيوخ القبائل في [أداماوا] منذ الفجر.
  no    دام الاحتفال ثلاثة أيام.

place ng-ak
  name  أكوا إيبوم
  type  province
  in    ng
  latin Akwa Ibom
  at    4.99 7.80
  wikidata Q424388
  yes   سمع دوي انفجارات في [أكوا إيبوم] ليلة السبت.
  no    أكد الشاهد أقواله يوم المحاكمة.

place ng-an
  name  أنامبرا
  type  province
  in    ng
  latin Anambra
  at    6.22 6.95
  wikidata Q117714
  yes   حلقت طائرات مسيرة فوق [أنامبرا] بعد الظهر.
  no    نام البراعم بعد العشاء.

place ng-ba
  name  باوتشي | بوتشي | باوشي
  type  province
  in    ng
  latin Bauchi
  at    10.62 10.03
  wikidata Q503936
  yes   أعيد فتح السوق القديم في [باوتشي] ليلا.
  no    باع التاجر وشاحا صوفيا.

place ng-be
  name  بينوي | بنوي | ولاية بنو
  type  province
  in    ng
  latin Benue
  at    7.35 8.78
  wikidata Q429908
  yes   أحرق شبان إطارات وسط [بينوي] قبل ظهر الثلاثاء.
  no    بنى العامل جدارا عاليا.

place ng-bo
  name  بورنو | برنو
  type  province
  in    ng
  latin Borno
  at    12.19 13.31
  wikidata Q130626
  yes   نقل المصابون إلى مستشفى في [بورنو] مع اقتراب الشتاء.
  no    اشترت الجدة برنوسا صوفيا.

place ng-by
  name  بايلسا | بايلسة
  type  province
  in    ng
  latin Bayelsa
  at    4.76 6.03
  wikidata Q532153
  yes   أعيد فتح السوق القديم في [بايلسا] قبل أسبوع.
  no    بائع السجاد يعمل حتى المساء.

place ng-cr
  name  كروس ريفر | ولاية نهر كروس
  type  province
  in    ng
  latin Cross River
  at    5.87 8.52
  wikidata Q739676
  yes   خطف مجهولون تاجرا من [كروس ريفر] بحسب شهود.
  no    كرر الحارس سؤاله.

place ng-de
  name  ولاية دلتا | ولاية الدلتا | دلتا النيجيرية
  type  province
  in    ng
  latin Delta
  at    5.53 6.18
  wikidata Q503910
  yes   انقطعت الكهرباء عن [ولاية دلتا] كما أفاد مراسلون.
  no    دلت العلامات على الطريق.

place ng-eb
  name  إيبوني | إبوني
  type  province
  in    ng
  latin Ebonyi
  at    6.20 8.03
  wikidata Q506808
  yes   توقفت حركة الشاحنات نحو [إيبوني] حتى إشعار آخر.
  no    جمع الأبناء ثمن الهدية.

place ng-ed
  name  ولاية إيدو | إيدو النيجيرية
  type  province
  in    ng
  latin Edo
  at    6.61 5.97
  wikidata Q682704
  yes   فرض حظر التجول في [ولاية إيدو] بحسب شهود.
  no    أيد المجلس مشروع القانون.

place ng-ek
  name  إيكيتي | إكيتي
  type  province
  in    ng
  latin Ekiti
  at    7.74 5.27
  wikidata Q534917
  yes   عاد الهدوء إلى [إيكيتي] بعد صلاة الجمعة.
  no    بكيت الطفلة في الطابور.

place ng-en
  name  إينوغو | إنوغو | إينوجو
  type  province
  in    ng
  latin Enugu
  at    6.55 7.41
  wikidata Q3817714
  yes   انسحبت الدوريات من [إينوغو] فجأة.
  no    أنهى الرسام لوحته.

place ng-fc
  name  إقليم العاصمة الاتحادية | إقليم العاصمة الفيدرالية
  type  province
  in    ng
  latin Federal Capital Territory
  at    8.83 7.17
  wikidata Q509300
  yes   اقترب الجنود من [إقليم العاصمة الاتحادية] وقت الظهيرة.
  no    زار الوزير العاصمة في الإقليم.

place ng-go
  name  غومبي | غومبة | جومبي
  type  province
  in    ng
  latin Gombe
  at    10.43 11.21
  wikidata Q376241
  yes   أعيد فتح السوق القديم في [غومبي] قبل يومين.
  no    جلس الغلام بين الصفوف.

place ng-im
  name  ولاية إيمو | إيمو النيجيرية
  type  province
  in    ng
  latin Imo
  at    5.59 7.07
  wikidata Q842939
  yes   انتشر الجنود في أنحاء [ولاية إيمو] يوم الاثنين الماضي.
  no    أيمن طالب مجتهد.

place ng-ji
  name  جيغاوا | جيجاوا
  type  province
  in    ng
  latin Jigawa
  at    12.33 9.51
  wikidata Q682691
  yes   وزع متطوعون خياما على نازحي [جيغاوا] ظهرا.
  no    جاء الضيف من بعيد.

place ng-kd
  name  كادونا | كدونا
  type  province
  in    ng
  latin Kaduna
  at    10.38 7.85
  wikidata Q878284
  yes   هطلت أمطار غزيرة على [كادونا] في وقت متأخر.
  no    كاد اللاعب يسجل هدفا.

place ng-ke
  name  ولاية كيبي | كيبي النيجيرية | كبي النيجيرية
  type  province
  in    ng
  latin Kebbi
  at    11.42 4.11
  wikidata Q748523
  yes   توقفت حركة الشاحنات نحو [ولاية كيبي] إثر خلاف محلي.
  no    وقف الكلب قرب الكوخ.

place ng-kn
  name  كانو
  type  province
  in    ng
  latin Kano
  at    11.89 8.54
  wikidata Q682571
  yes   امتدت المعارك إلى سيلانا [وكانو] وسط إجراءات مشددة.
  no    بدأ كانون باردا هذا العام.

place ng-ko
  name  كوجي | كوغي
  type  province
  in    ng
  latin Kogi
  at    7.79 6.69
  wikidata Q387745
  yes   تضررت عشرات المنازل في [كوجي] كما أفاد مراسلون.
  no    وضع الطفل الكوز على الطاولة.

place ng-kt
  name  كاتسينا | كتسينا
  type  province
  in    ng
  latin Katsina
  at    12.56 7.62
  wikidata Q657821
  yes   وصلت قافلة الإغاثة إلى [كاتسينا] فجأة.
  no    كانت السفينة راسية.

place ng-kw
  name  كوارا
  type  province
  in    ng
  latin Kwara
  at    8.84 4.67
  wikidata Q464953
  yes   بدأ الحوار بين أعيان [كوارا] عقب انهيار الهدنة.
  no    أصلح العمال الكوابح.

place ng-la
  name  لاغوس | لاجوس
  type  province
  in    ng
  latin Lagos
  at    6.46 3.39
  wikidata Q815913
  yes   توقفت حركة الشاحنات نحو [لاغوس] بعد الظهر.
  no    لا يغوص السباح في الشتاء.

place ng-na
  name  ناساراوا | نساراوا | نصراوا
  type  province
  in    ng
  latin Nasarawa
  at    8.44 8.24
  wikidata Q836645
  yes   أحرق شبان إطارات وسط [ناساراوا] مطلع الشهر.
  no    نام الساهرون عند الفجر.

place ng-ni
  name  ولاية النيجر
  type  province
  in    ng
  latin Niger
  at    9.93 5.65
  wikidata Q503932
  yes   وصلت قافلة الإغاثة إلى [ولاية النيجر] صباحا.
  no    قطع النجار الخشب في الولاية.

place ng-og
  name  ولاية أوغون | ولاية أوجون | أوغون النيجيرية
  type  province
  in    ng
  latin Ogun
  at    6.98 3.44
  wikidata Q836657
  yes   توقفت حركة الشاحنات نحو [ولاية أوغون] ليلا.
  no    غاص الأخوان في البحيرة.

place ng-on
  name  ولاية أوندو | أوندو النيجيرية
  type  province
  in    ng
  latin Ondo
  at    7.02 5.06
  wikidata Q836654
  yes   وثق ناشطون الدمار في [ولاية أوندو] بحسب شهود.
  no    شارك أولاده في العمل.

place ng-os
  name  ولاية أوسون | أوسون النيجيرية
  type  province
  in    ng
  latin Osun
  at    7.55 4.50
  wikidata Q682721
  yes   زار وفد طبي [ولاية أوسون] صباحا.
  no    طرح الدارس أسئلة كثيرة.

place ng-oy
  name  ولاية أويو | أويو النيجيرية
  type  province
  in    ng
  latin Oyo
  at    8.22 3.56
  wikidata Q503905
  yes   انقطعت الكهرباء عن [ولاية أويو] لأول مرة منذ عام.
  no    أوى الجد القطة إلى بيته.

place ng-pl
  name  ولاية بلاتو | بلاتو النيجيرية | ولاية الهضبة | ولاية بلاتوه
  type  province
  in    ng
  latin Plateau
  at    9.06 9.68
  wikidata Q503928
  yes   انفجرت عبوة قرب مدخل [ولاية بلاتو] بحسب شهود.
  no    بلل المطر ثياب المسافر.

place ng-ri
  name  ولاية ريفرز | ريفرز النيجيرية | ولاية الأنهار
  type  province
  in    ng
  latin Rivers
  at    4.84 6.86
  wikidata Q503923
  yes   فر المئات من [ولاية ريفرز] قبل يومين.
  no    جرت المياه في الأودية.

place ng-so
  name  سوكوتو | سكوتو
  type  province
  in    ng
  latin Sokoto
  at    13.06 5.32
  wikidata Q503941
  yes   سمع دوي انفجارات في [سوكوتو] دون وقوع إصابات.
  no    ساد السكوت في القاعة.

place ng-ta
  name  تارابا | ترابا النيجيرية
  type  province
  in    ng
  latin Taraba
  at    8.01 10.74
  wikidata Q463959
  yes   أعيد فتح السوق القديم في [تارابا] في اليوم نفسه.
  no    سقط التراب من السقف.

place ng-yo
  name  يوبي | ولاية يوبي
  type  province
  in    ng
  latin Yobe
  at    12.12 11.51
  wikidata Q682777
  yes   نزحت عشرات الأسر من [يوبي] رغم سوء الطقس.
  no    مر يومي سريعا.

place ng-za
  name  زمفارا | زامفارا | زمفرا
  type  province
  in    ng
  latin Zamfara
  at    12.01 6.42
  wikidata Q145793
  yes   تفقد الطبيب جرحى [زمفارا] خلال ساعات الليل.
  no    زار المسافر الفرات.

place ng-fc-abuja
  name  أبوجا | أبوجه
  type  city
  in    ng-fc
  latin Abuja
  at    9.06 7.50
  wikidata Q3787
  yes   أعيد فتح السوق القديم في [أبوجا] خلال ساعات الليل.
  no    أبو جمال في البيت.

place ng-bo-maiduguri
  name  مايدوغوري | ميدوغوري | مايدوجوري | مايدغوري
  type  city
  in    ng-bo
  latin Maiduguri
  at    11.83 13.15
  wikidata Q221436
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
  wikidata Q793588
  yes   انسحبت الدوريات من [باما] في اليوم نفسه.
  no    باع ماله كله.

place ng-bo-baga
  name  باغا | بلدة باغا | بغا النيجيرية
  shy   بغا
  type  town
  in    ng-bo
  latin Baga
  at    13.10 13.83
  yes   انتشر الجنود في أنحاء [باغا] حتى إشعار آخر.
  no    باع الغلام البيض.

place ng-bo-gwoza
  name  غوزا | غووزا | جوزا | جوزة النيجيرية
  shy   جوزة
  type  town
  in    ng-bo
  latin Gwoza
  at    11.09 13.69
  wikidata Q591598
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
  wikidata Q6887995
  yes   أقام الجيش حواجز حول [مونغونو] بعد هدوء قصير.
  no    من غنى هذه الأغنية.

place ng-bo-damboa
  name  دامبوا | دمبوا
  type  town
  in    ng-bo
  latin Damboa
  at    11.16 12.76
  wikidata Q1023722
  yes   عاد الهدوء إلى [دامبوا] بعد الظهر.
  no    دام البوح طويلا.

place ng-bo-biu
  name  بيو النيجيرية | بلدة بيو
  shy   بيو
  type  town
  in    ng-bo
  latin Biu
  at    10.61 12.19
  wikidata Q320704
  yes   أفرج عن خمسة من أبناء [بيو النيجيرية] قبل يومين.
  no    باع التاجر بيته في البلدة.

place ng-bo-dikwa
  name  ديكوا | دكوا
  type  town
  in    ng-bo
  latin Dikwa
  at    12.03 13.92
  wikidata Q1173023
  yes   خطف مجهولون تاجرا من [ديكوا] وقت الظهيرة.
  no    ديك القرية يصيح.

place ng-bo-sambisa
  name  سامبيسا | غابة سامبيسا | سمبيسا | سامبيزا
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
  wikidata Q1023722
  yes   تفقد الطبيب جرحى [داماتورو] صباحا.
  no    دام التوتر أياما.

place ng-yo-potiskum
  name  بوتيسكوم | بوتسكوم | بوتيسكم
  type  city
  in    ng-yo
  latin Potiskum
  at    11.71 11.08
  wikidata Q1023703
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
  wikidata Q5526456
  yes   اعتقل ثلاثة مشتبه بهم في [غيدام] دون وقوع إصابات.
  no    غدا دام العرض.

place ng-ad-mubi
  name  موبي | مدينة موبي
  type  town
  in    ng-ad
  latin Mubi
  at    10.27 13.26
  wikidata Q1951627
  yes   شيع الأهالي ضحايا الهجوم في [موبي] نهاية الأسبوع.
  no    مر بي رجل المدينة.

place ng-ad-yola
  name  يولا
  type  city
  in    ng-ad
  latin Yola
  at    9.21 12.48
  wikidata Q994114
  yes   انسحبت الدوريات من [يولا] وقت الظهيرة.
  no    يلعب الأولاد هناك.

place ng-pl-jos
  name  مدينة جوس | جوس النيجيرية | جوس
  type  city
  in    ng-pl
  latin Jos
  at    9.90 8.86
  wikidata Q321079
  yes   سيطر المسلحون على مداخل [مدينة جوس] إثر خلاف محلي.
  no    جوز الهند لذيذ.

place ng-kd-zaria
  name  زاريا
  type  city
  in    ng-kd
  latin Zaria
  at    11.11 7.72
  wikidata Q147975
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
  wikidata Q3659
  yes   أغلقت المدارس أبوابها [بنجامينا] نهاية الأسبوع.
  no    نجا مينا من الغرق.

place ml-1-nara
  name  نارا المالية | مدينة نارا
  shy   نارا
  type  town
  in    ml-1
  latin Nara
  at    15.17 -7.29
  yes   انسحب الجنود من [نارا المالية] قبل الغروب.
  no    كتب الشاعر الناراوي قصيدة طويلة.

place ml-1-nioro
  name  نيورو
  type  town
  in    ml-1
  latin Nioro
  at    15.23 -9.59
  yes   توجهت قافلة المساعدات نحو [نيورو] صباحا.
  no    فاز اللاعب النيورواوي بالسباق الأخير.

place ml-2-kati
  name  مدينة كاتي
  shy   كاتي
  type  town
  in    ml-2
  latin Kati
  at    12.74 -8.07
  wikidata Q771251
  yes   عثر الرعاة على لغم خارج [مدينة كاتي].
  no    عزف الموسيقي الكاتاوي لحنا هادئا.

place ml-3-misseni
  name  ميسيني
  type  town
  in    ml-3
  latin Misseni
  at    10.30 -6.09
  yes   أغلقت الأسواق أبوابها في [ميسيني] حدادا.
  no    باع التاجر الميسيناوي متجره القديم.

place ml-3-fakola
  name  فاكولا
  type  town
  in    ml-3
  latin Fakola
  at    10.54 -6.93
  yes   قالت الشرطة إنها فتشت منازل في [فاكولا].
  no    رسم الفنان الفاكولاوي لوحة جديدة.

place ml-3-koutiala
  name  كوتيالا
  type  town
  in    ml-3
  latin Koutiala
  at    12.39 -5.46
  wikidata Q281000
  yes   عاد الهدوء إلى [كوتيالا] بعد يومين.
  no    اعتذر الطبيب الكوتيالاوي عن الحضور.

place ml-4-niono
  name  نيونو
  type  town
  in    ml-4
  latin Niono
  at    14.25 -5.99
  yes   دفن الأهالي قتلاهم في [نيونو] أمس.
  no    شكر المدرب النيونواوي جمهوره.

place ml-4-nampala
  name  نامبالا | نمبالا
  type  town
  in    ml-4
  latin Nampala
  at    15.28 -5.55
  yes   وصل فريق الإغاثة إلى [نامبالا] مع الفجر.
  no    وقع المحامي النامبالاوي على العقد.

place ml-4-markala
  name  ماركالا
  type  town
  in    ml-4
  latin Markala
  at    13.70 -6.07
  wikidata Q976115
  yes   قطع السيل الطريق المؤدي إلى [ماركالا].
  no    كتب الشاعر الماركالاوي قصيدة طويلة.

place ml-4-sokolo
  name  سوكولو
  type  town
  in    ml-4
  latin Sokolo
  at    14.73 -6.12
  wikidata Q2257485
  yes   سيطر المسلحون على [سوكولو] بعد معارك قصيرة.
  no    فاز اللاعب السوكولواوي بالسباق الأخير.

place ml-5-mopti-city
  name  موبتي | مدينة موبتي
  type  city
  in    ml-5
  latin Mopti
  at    14.49 -4.19
  wikidata Q211227
  yes   هاجم مجهولون نقطة تفتيش في [موبتي] ليلا.
  no    عزف الموسيقي الموبتاوي لحنا هادئا.

place ml-5-bandiagara
  name  باندياغارا | بندياغارا
  type  town
  in    ml-5
  latin Bandiagara
  at    14.35 -3.61
  wikidata Q538753
  yes   انقطع الماء عن [باندياغارا] منذ أسبوع.
  no    باع التاجر الباندياغاراوي متجره القديم.

place ml-5-djenne
  name  جينيه | جيني المالية | دجيني
  type  town
  in    ml-5
  latin Djenne
  at    13.90 -4.55
  wikidata Q213507
  yes   نزحت عشرات العائلات من [جينيه] باتجاه الحدود.
  no    رسم الفنان الجينياوي لوحة جديدة.

place ml-5-tenenkou
  name  تينينكو | تننكو
  type  town
  in    ml-5
  latin Tenenkou
  at    14.46 -4.92
  wikidata Q1031849
  yes   التقى الوسطاء بشيوخ العشائر في [تينينكو].
  no    اعتذر الطبيب التينينكواوي عن الحضور.

place ml-5-hombori
  name  هومبوري
  type  town
  in    ml-5
  latin Hombori
  at    15.28 -1.69
  yes   سقطت قذيفتان قرب [هومبوري] ولم يصب أحد.
  no    شكر المدرب الهومبوراوي جمهوره.

place ml-5-boni
  name  بوني المالية
  type  town
  in    ml-5
  latin Boni
  at    15.07 -2.22
  yes   دوى انفجار عنيف في [بوني المالية] عند الظهر.
  no    وقع المحامي البوناوي على العقد.

place ml-5-koro
  name  كورو المالية
  type  town
  in    ml-5
  latin Koro
  at    14.07 -3.08
  yes   وصل فريق الإغاثة إلى [كورو المالية] مع الفجر.
  no    وقع المحامي الكورواوي على العقد.

place ml-5-bankass
  name  بانكاس | بنكاس
  type  town
  in    ml-5
  latin Bankass
  at    14.08 -3.52
  yes   قطع السيل الطريق المؤدي إلى [بانكاس].
  no    كتب الشاعر البانكاساوي قصيدة طويلة.

place ml-5-youwarou
  name  يووارو
  type  town
  in    ml-5
  latin Youwarou
  at    15.37 -4.27
  yes   سيطر المسلحون على [يووارو] بعد معارك قصيرة.
  no    فاز اللاعب اليووارواوي بالسباق الأخير.

place ml-5-boulikessi
  name  بوليكيسي | بولكيسي
  type  base
  in    ml-5
  latin Boulikessi
  at    14.80 -1.40
  yes   غادر آخر الجنود [بوليكيسي] صباحا.
  no    عزف الموسيقي البوليكيساوي لحنا هادئا.

place ml-5-ogossagou
  name  أوغوساغو
  type  village
  in    ml-5
  latin Ogossagou
  at    14.15 -3.60
  yes   انقطع الماء عن [أوغوساغو] منذ أسبوع.
  no    باع التاجر الأوغوساغواوي متجره القديم.

place ml-5-macina
  name  ماسينا
  type  area
  in    ml-5
  latin Macina
  at    14.20 -4.80
  yes   جابت فرق الإنقاذ [ماسينا] بحثا عن المفقودين.
  no    رسم الفنان الماسيناوي لوحة جديدة.

place ml-5-dioura
  name  ديورا
  type  town
  in    ml-5
  latin Dioura
  at    14.90 -5.25
  yes   التقى الوسطاء بشيوخ العشائر في [ديورا].
  no    اعتذر الطبيب الديوراوي عن الحضور.

place ml-5-diafarabe
  name  ديافارابي
  type  town
  in    ml-5
  latin Diafarabe
  at    14.15 -5.02
  yes   سقطت قذيفتان قرب [ديافارابي] ولم يصب أحد.
  no    شكر المدرب الديافاراباوي جمهوره.

place ml-6-timbuktu-city
  name  تمبكتو | تومبكتو | تمبوكتو | تنبكتو
  type  city
  in    ml-6
  latin Timbuktu
  at    16.77 -3.01
  wikidata Q9427
  yes   دوى انفجار عنيف في [تمبكتو] عند الظهر.
  no    وقع المحامي التمبكتواوي على العقد.

place ml-6-ber
  name  بلدة بير | بير المالية
  shy   بير
  type  town
  in    ml-6
  latin Ber
  at    16.83 -2.53
  yes   انسحب الجنود من [بلدة بير] قبل الغروب.
  no    كتب الشاعر البيراوي قصيدة طويلة.

place ml-6-gourma-rharous
  name  غورما راروس | غورما رهاروس
  type  town
  in    ml-6
  latin Gourma Rharous
  at    16.88 -1.92
  yes   توجهت قافلة المساعدات نحو [غورما راروس] صباحا.
  no    فاز اللاعب الغورماوي بالسباق الأخير.

place ml-6-niafunke
  name  نيافونكي | نيافونكه
  type  town
  in    ml-6
  latin Niafunke
  at    15.93 -3.99
  wikidata Q3100146
  yes   عثر الرعاة على لغم خارج [نيافونكي].
  no    عزف الموسيقي النيافونكاوي لحنا هادئا.

place ml-6-bambara-maounde
  name  بمبرا ماوندي
  type  village
  in    ml-6
  latin Bambara Maounde
  at    15.85 -2.78
  yes   أغلقت الأسواق أبوابها في [بمبرا ماوندي] حدادا.
  no    باع التاجر البمبراوي متجره القديم.

place ml-6-araouane-village
  name  أروان المالية
  type  village
  in    ml-6
  latin Araouane village
  at    18.90 -3.53
  wikidata Q626121
  yes   قالت الشرطة إنها فتشت منازل في [أروان المالية].
  no    رسم الفنان الأرواناوي لوحة جديدة.

place ml-6-lerneb
  name  لرنب | ليرنب
  type  village
  in    ml-6
  latin Lerneb
  at    16.34 -4.91
  yes   عاد الهدوء إلى [لرنب] بعد يومين.
  no    اعتذر الطبيب اللرنباوي عن الحضور.

place ml-6-taoudenni
  name  تاوديني | تاودني
  type  town
  in    ml-6
  latin Taoudenni
  at    22.67 -3.98
  yes   دفن الأهالي قتلاهم في [تاوديني] أمس.
  no    شكر المدرب التاوديناوي جمهوره.

place ml-6-dire
  name  بلدة ديري | ديري المالية
  shy   ديري
  type  town
  in    ml-6
  latin Dire
  at    16.28 -3.31
  wikidata Q319858
  yes   سقطت قذيفتان قرب [بلدة ديري] ولم يصب أحد.
  no    شكر المدرب الديراوي جمهوره.

place ml-7-gao-city
  name  غاو | جاو المالية | مدينة غاو
  type  city
  in    ml-7
  latin Gao
  at    16.27 -0.05
  wikidata Q188904
  yes   دوى انفجار عنيف في [غاو] عند الظهر.
  no    وقع المحامي الغاواوي على العقد.

place ml-7-bourem
  name  بوريم
  type  town
  in    ml-7
  latin Bourem
  at    16.95 -0.35
  yes   انسحب الجنود من [بوريم] قبل الغروب.
  no    كتب الشاعر البوريماوي قصيدة طويلة.

place ml-7-almoustarat
  name  المسطرات | ألموستارات
  type  town
  in    ml-7
  latin Almoustarat
  at    17.37 0.13
  yes   توجهت قافلة المساعدات نحو [المسطرات] صباحا.
  no    فاز اللاعب المسطراتاوي بالسباق الأخير.

place ml-7-tarkint
  name  تركنت | تاركينت
  type  town
  in    ml-7
  latin Tarkint
  at    17.45 -0.10
  yes   عثر الرعاة على لغم خارج [تركنت].
  no    عزف الموسيقي التركنتاوي لحنا هادئا.

place ml-7-labbezanga
  name  لابيزانغا
  type  town
  in    ml-7
  latin Labbezanga
  at    14.96 0.70
  yes   أغلقت الأسواق أبوابها في [لابيزانغا] حدادا.
  no    باع التاجر اللابيزانغاوي متجره القديم.

place ml-7-menaka-city
  name  ميناكا
  type  town
  in    ml-7
  latin Menaka
  at    15.92 2.40
  yes   قالت الشرطة إنها فتشت منازل في [ميناكا].
  no    رسم الفنان الميناكاوي لوحة جديدة.

place ml-7-indelimane
  name  إنديليمان
  type  town
  in    ml-7
  latin Indelimane
  at    15.75 1.47
  yes   عاد الهدوء إلى [إنديليمان] بعد يومين.
  no    اعتذر الطبيب الإنديليماناوي عن الحضور.

place ml-7-in-arab-djebock
  name  جبوك
  type  town
  in    ml-7
  latin In Arab Djebock
  at    16.46 0.22
  yes   دفن الأهالي قتلاهم في [جبوك] أمس.
  no    شكر المدرب الجبوكاوي جمهوره.

place ml-8-kidal-city
  name  كيدال | مدينة كيدال
  type  city
  in    ml-8
  latin Kidal
  at    18.44 1.41
  wikidata Q650100
  yes   وصل فريق الإغاثة إلى [كيدال] مع الفجر.
  no    وقع المحامي الكيدالاوي على العقد.

place ml-8-anefis
  name  أنيفيس | أنفيس | أنافيس
  type  town
  in    ml-8
  latin Anefis
  at    18.05 0.60
  yes   قطع السيل الطريق المؤدي إلى [أنيفيس].
  no    كتب الشاعر الأنيفيساوي قصيدة طويلة.

place ml-8-in-khalil
  name  إن خليل | الخليل المالية | إنخليل
  type  town
  in    ml-8
  latin In Khalil
  at    21.33 0.95
  yes   سيطر المسلحون على [إن خليل] بعد معارك قصيرة.
  no    فاز اللاعب الإناوي بالسباق الأخير.

place ml-8-tin-zaouaten
  name  تنزاواتن | تينزواتن
  type  town
  in    ml-8
  latin Tin Zaouaten
  at    19.95 2.97
  yes   هاجم مجهولون نقطة تفتيش في [تنزاواتن] ليلا.
  no    عزف الموسيقي التنزاواتناوي لحنا هادئا.

place ml-8-tigharghar
  name  تغرغار | تيغرغار
  type  area
  in    ml-8
  latin Tigharghar
  at    19.60 1.20
  yes   تراجعت المعارك في [تغرغار] بسبب الثلوج.
  no    باع التاجر التغرغاراوي متجره القديم.

place ml-8-amettetai
  name  أمتتاي | وادي أمتتاي
  type  area
  in    ml-8
  latin Amettetai
  at    19.60 1.05
  yes   جابت فرق الإنقاذ [أمتتاي] بحثا عن المفقودين.
  no    رسم الفنان الأمتتااوي لوحة جديدة.

place bf-djibo
  name  جيبو
  type  town
  in    bf
  latin Djibo
  at    14.10 -1.63
  wikidata Q578567
  yes   التقى الوسطاء بشيوخ العشائر في [جيبو].
  no    اعتذر الطبيب الجيبواوي عن الحضور.

place bf-dori
  name  دوري البوركينية
  type  town
  in    bf
  latin Dori
  at    14.04 -0.03
  wikidata Q999493
  yes   عاد الهدوء إلى [دوري البوركينية] بعد يومين.
  no    اعتذر الطبيب الدوراوي عن الحضور.

place bf-arbinda
  name  أربيندا
  type  town
  in    bf
  latin Arbinda
  at    14.23 -0.87
  yes   دفن الأهالي قتلاهم في [أربيندا] أمس.
  no    شكر المدرب الأربينداوي جمهوره.

place bf-soum
  name  إقليم سوم البوركيني
  type  area
  in    bf
  latin Soum
  at    14.30 -1.30
  yes   عبر المهربون [إقليم سوم البوركيني] ليلا.
  no    وقع المحامي الإقليماوي على العقد.

place bf-bobo-dioulasso
  name  بوبو ديولاسو | بوبوديولاسو
  type  city
  in    bf
  latin Bobo-Dioulasso
  at    11.18 -4.30
  wikidata Q223761
  yes   قطع السيل الطريق المؤدي إلى [بوبو ديولاسو].
  no    كتب الشاعر البوبواوي قصيدة طويلة.

place bf-nassoumbou
  name  ناسومبو
  type  village
  in    bf
  latin Nassoumbou
  at    14.19 -1.83
  yes   سيطر المسلحون على [ناسومبو] بعد معارك قصيرة.
  no    فاز اللاعب الناسومبواوي بالسباق الأخير.

place bf-inata
  name  إيناتا
  type  base
  in    bf
  latin Inata
  at    14.37 -1.33
  yes   غادر آخر الجنود [إيناتا] صباحا.
  no    عزف الموسيقي الإيناتاوي لحنا هادئا.

place bf-solhan
  name  سولهان
  type  village
  in    bf
  latin Solhan
  at    13.30 1.00
  yes   انقطع الماء عن [سولهان] منذ أسبوع.
  no    باع التاجر السولهاناوي متجره القديم.

place bf-yirgou
  name  ييرغو
  type  village
  in    bf
  latin Yirgou
  at    13.60 -1.20
  yes   نزحت عشرات العائلات من [ييرغو] باتجاه الحدود.
  no    رسم الفنان الييرغواوي لوحة جديدة.

place bf-fada-ngourma
  name  فادا نغورما
  type  town
  in    bf
  latin Fada N'gourma
  at    12.06 0.36
  wikidata Q990122
  yes   التقى الوسطاء بشيوخ العشائر في [فادا نغورما].
  no    اعتذر الطبيب الفاداوي عن الحضور.

place ci-grand-bassam
  name  غراند بسام | غران باسام | غراند باسام
  type  town
  in    ci
  latin Grand-Bassam
  at    5.20 -3.74
  yes   سقطت قذيفتان قرب [غراند بسام] ولم يصب أحد.
  no    شكر المدرب الغرانداوي جمهوره.

place ci-bouake
  name  بواكيه | بواكي
  type  city
  in    ci
  latin Bouake
  at    7.69 -5.03
  yes   دوى انفجار عنيف في [بواكيه] عند الظهر.
  no    وقع المحامي البواكياوي على العقد.

place ci-yamoussoukro
  name  ياموسوكرو
  type  city
  in    ci
  latin Yamoussoukro
  at    6.82 -5.28
  yes   انسحب الجنود من [ياموسوكرو] قبل الغروب.
  no    كتب الشاعر الياموسوكرواوي قصيدة طويلة.

place ng-bo-gamboru
  name  غامبورو | جامبورو | غمبورو | جمبورو
  type  town
  in    ng-bo
  latin Gamboru
  at    12.37 14.22
  wikidata Q3056264
  yes   توجهت قافلة المساعدات نحو [غامبورو] صباحا.
  no    فاز اللاعب الغامبورواوي بالسباق الأخير.

place ng-bo-ngala
  name  نغالا
  type  town
  in    ng-bo
  latin Ngala
  at    12.34 14.19
  wikidata Q1951627
  yes   عثر الرعاة على لغم خارج [نغالا].
  no    عزف الموسيقي النغالاوي لحنا هادئا.

place ng-bo-damasak
  name  داماساك | دمساك
  type  town
  in    ng-bo
  latin Damasak
  at    13.11 12.51
  wikidata Q15043598
  yes   أغلقت الأسواق أبوابها في [داماساك] حدادا.
  no    باع التاجر الداماساكاوي متجره القديم.

place ng-bo-marte
  name  بلدة مارتي | مارتي النيجيرية
  shy   مارتي
  type  town
  in    ng-bo
  latin Marte
  at    12.37 13.83
  wikidata Q994096
  yes   قالت الشرطة إنها فتشت منازل في [بلدة مارتي].
  no    رسم الفنان المارتاوي لوحة جديدة.

place ng-bo-kukawa
  name  كوكاوا
  type  town
  in    ng-bo
  latin Kukawa
  at    12.92 13.57
  wikidata Q937487
  yes   نزحت عشرات العائلات من [كوكاوا] باتجاه الحدود.
  no    رسم الفنان الكوكاواوي لوحة جديدة.

place ng-bo-magumeri
  name  ماغوميري
  type  town
  in    ng-bo
  latin Magumeri
  at    12.11 12.83
  wikidata Q8673
  yes   التقى الوسطاء بشيوخ العشائر في [ماغوميري].
  no    اعتذر الطبيب الماغوميراوي عن الحضور.

place ng-bo-mafa
  name  بلدة مافا | مافا النيجيرية
  shy   مافا
  type  town
  in    ng-bo
  latin Mafa
  at    11.92 13.60
  yes   سقطت قذيفتان قرب [بلدة مافا] ولم يصب أحد.
  no    شكر المدرب المافاوي جمهوره.

place ng-bo-askira
  name  أسكيرا
  type  town
  in    ng-bo
  latin Askira
  at    10.65 12.92
  yes   دوى انفجار عنيف في [أسكيرا] عند الظهر.
  no    وقع المحامي الأسكيراوي على العقد.

place ng-bo-uba
  name  أوبا النيجيرية
  type  town
  in    ng-bo
  latin Uba
  at    10.46 13.22
  wikidata Q7859479
  yes   انسحب الجنود من [أوبا النيجيرية] قبل الغروب.
  no    كتب الشاعر الأوباوي قصيدة طويلة.

place ng-bo-kala-balge
  name  كالا بالغي | كالا بالج | كالا بلجي
  type  district
  in    ng-bo
  latin Kala Balge
  at    12.00 14.45
  yes   توجهت قافلة المساعدات نحو [كالا بالغي] صباحا.
  no    فاز اللاعب الكالاوي بالسباق الأخير.

place ng-bo-rann
  name  بلدة ران النيجيرية | ران النيجيرية
  type  town
  in    ng-bo
  latin Rann
  at    12.28 14.47
  yes   عثر الرعاة على لغم خارج [بلدة ران النيجيرية].
  no    عزف الموسيقي النيجيراوي لحنا هادئا.

place ng-bo-banki
  name  بانكي النيجيرية | بلدة بانكي
  shy   بانكي
  type  town
  in    ng-bo
  latin Banki
  at    11.30 14.15
  yes   أغلقت الأسواق أبوابها في [بانكي النيجيرية] حدادا.
  no    باع التاجر البانكاوي متجره القديم.

place ng-bo-benisheikh
  name  بينيشيك | بنيشيك | بني شيخ
  type  town
  in    ng-bo
  latin Benisheikh
  at    11.81 12.49
  wikidata Q320704
  yes   قالت الشرطة إنها فتشت منازل في [بينيشيك].
  no    رسم الفنان البينيشيكاوي لوحة جديدة.

place ng-bo-kirawa
  name  كيراوا
  type  town
  in    ng-bo
  latin Kirawa
  at    11.18 13.95
  yes   عاد الهدوء إلى [كيراوا] بعد يومين.
  no    اعتذر الطبيب الكيراواوي عن الحضور.

place ng-bo-gubio
  name  غوبيو
  type  town
  in    ng-bo
  latin Gubio
  at    12.50 12.78
  yes   دفن الأهالي قتلاهم في [غوبيو] أمس.
  no    شكر المدرب الغوبيواوي جمهوره.

place ng-bo-doron-baga
  name  دورون باغا | دورو باغا
  type  town
  in    ng-bo
  latin Doron Baga
  at    13.13 13.85
  yes   وصل فريق الإغاثة إلى [دورون باغا] مع الفجر.
  no    وقع المحامي الدوروناوي على العقد.

place ng-bo-malam-fatori
  name  مالام فاتوري
  type  town
  in    ng-bo
  latin Malam Fatori
  at    13.67 13.33
  yes   قطع السيل الطريق المؤدي إلى [مالام فاتوري].
  no    كتب الشاعر المالاماوي قصيدة طويلة.

place ng-bo-chad-basin-zabarmari
  name  زابارماري
  type  village
  in    ng-bo
  latin Chad Basin Zabarmari
  at    11.95 13.20
  yes   سيطر المسلحون على [زابارماري] بعد معارك قصيرة.
  no    فاز اللاعب الزابارماراوي بالسباق الأخير.

place ng-bo-giwa-barracks
  name  ثكنة غيوا | ثكنات غيوا
  type  base
  in    ng-bo
  latin Giwa Barracks
  at    11.85 13.12
  yes   فرضت الحراسة حول [ثكنة غيوا] طوقا محكما.
  no    عزف الموسيقي الثكناوي لحنا هادئا.

place ng-bo-dalori
  name  دالوري
  type  village
  in    ng-bo
  latin Dalori
  at    11.78 13.24
  yes   انقطع الماء عن [دالوري] منذ أسبوع.
  no    باع التاجر الدالوراوي متجره القديم.

place ng-bo-auno
  name  أونو النيجيرية
  type  village
  in    ng-bo
  latin Auno
  at    11.85 12.92
  yes   أغلقت الأسواق أبوابها في [أونو النيجيرية] حدادا.
  no    باع التاجر الأونواوي متجره القديم.

place ng-bo-nganzai
  name  نغانزاي
  type  district
  in    ng-bo
  latin Nganzai
  at    12.42 13.15
  yes   قالت الشرطة إنها فتشت منازل في [نغانزاي].
  no    رسم الفنان النغانزااوي لوحة جديدة.

place ng-bo-abadam
  name  أبادام
  type  district
  in    ng-bo
  latin Abadam
  at    13.62 13.27
  yes   عاد الهدوء إلى [أبادام] بعد يومين.
  no    اعتذر الطبيب الأباداماوي عن الحضور.

place ng-bo-guzamala
  name  غوزامالا
  type  district
  in    ng-bo
  latin Guzamala
  at    12.90 13.20
  yes   دفن الأهالي قتلاهم في [غوزامالا] أمس.
  no    شكر المدرب الغوزامالاوي جمهوره.

place ng-bo-chibok-district-mbalala
  name  مبالالا
  type  village
  in    ng-bo
  latin Chibok district Mbalala
  at    10.87 12.90
  yes   وصل فريق الإغاثة إلى [مبالالا] مع الفجر.
  no    وقع المحامي المبالالاوي على العقد.

place ng-bo-shani
  name  بلدة شاني
  shy   شاني
  type  town
  in    ng-bo
  latin Shani
  at    10.22 12.06
  wikidata Q3500788
  yes   قطع السيل الطريق المؤدي إلى [بلدة شاني].
  no    كتب الشاعر الشاناوي قصيدة طويلة.

place ng-yo-gashua
  name  غاشوا
  type  town
  in    ng-yo
  latin Gashua
  at    12.87 11.04
  wikidata Q5526456
  yes   سيطر المسلحون على [غاشوا] بعد معارك قصيرة.
  no    فاز اللاعب الغاشواوي بالسباق الأخير.

place ng-yo-nguru
  name  نغورو
  type  town
  in    ng-yo
  latin Nguru
  at    12.88 10.46
  wikidata Q1951627
  yes   هاجم مجهولون نقطة تفتيش في [نغورو] ليلا.
  no    عزف الموسيقي النغورواوي لحنا هادئا.

place ng-yo-gujba
  name  غوجبا | جوجبا
  type  town
  in    ng-yo
  latin Gujba
  at    11.50 11.93
  wikidata Q591598
  yes   انقطع الماء عن [غوجبا] منذ أسبوع.
  no    باع التاجر الغوجباوي متجره القديم.

place ng-yo-fika
  name  فيكا
  type  town
  in    ng-yo
  latin Fika
  at    11.38 11.24
  wikidata Q5448220
  yes   نزحت عشرات العائلات من [فيكا] باتجاه الحدود.
  no    رسم الفنان الفيكاوي لوحة جديدة.

place ng-yo-dapchi
  name  دابتشي | دابشي
  type  town
  in    ng-yo
  latin Dapchi
  at    12.50 11.50
  wikidata Q1023722
  yes   التقى الوسطاء بشيوخ العشائر في [دابتشي].
  no    اعتذر الطبيب الدابتشاوي عن الحضور.

place ng-yo-buni-gari
  name  بوني غاري
  type  town
  in    ng-yo
  latin Buni Gari
  at    11.18 12.05
  yes   سقطت قذيفتان قرب [بوني غاري] ولم يصب أحد.
  no    شكر المدرب البوناوي جمهوره.

place ng-yo-goniri
  name  غونيري
  type  town
  in    ng-yo
  latin Goniri
  at    11.48 12.31
  wikidata Q591598
  yes   دوى انفجار عنيف في [غونيري] عند الظهر.
  no    وقع المحامي الغونيراوي على العقد.

place ng-yo-kanamma
  name  كاناما
  type  town
  in    ng-yo
  latin Kanamma
  at    13.10 12.10
  yes   انسحب الجنود من [كاناما] قبل الغروب.
  no    كتب الشاعر الكاناماوي قصيدة طويلة.

place ng-yo-gulani
  name  غولاني
  type  district
  in    ng-yo
  latin Gulani
  at    10.70 11.75
  yes   توجهت قافلة المساعدات نحو [غولاني] صباحا.
  no    فاز اللاعب الغولاناوي بالسباق الأخير.

place ng-ad-madagali
  name  ماداغالي | مداغالي
  type  town
  in    ng-ad
  latin Madagali
  at    10.89 13.63
  wikidata Q8673
  yes   عثر الرعاة على لغم خارج [ماداغالي].
  no    عزف الموسيقي الماداغالاوي لحنا هادئا.

place ng-ad-michika
  name  ميشيكا | ميتشيكا
  type  town
  in    ng-ad
  latin Michika
  at    10.62 13.39
  yes   هاجم مجهولون نقطة تفتيش في [ميشيكا] ليلا.
  no    عزف الموسيقي الميشيكاوي لحنا هادئا.

place ng-ad-gulak
  name  غولاك
  type  town
  in    ng-ad
  latin Gulak
  at    10.80 13.45
  yes   انقطع الماء عن [غولاك] منذ أسبوع.
  no    باع التاجر الغولاكاوي متجره القديم.

place ng-ad-hong
  name  هونغ النيجيرية
  type  town
  in    ng-ad
  latin Hong
  at    10.23 12.93
  yes   نزحت عشرات العائلات من [هونغ النيجيرية] باتجاه الحدود.
  no    رسم الفنان الهونغاوي لوحة جديدة.

place ng-ad-gombi
  name  غومبي أداماوا
  type  town
  in    ng-ad
  latin Gombi
  at    10.17 12.74
  wikidata Q591598
  yes   التقى الوسطاء بشيوخ العشائر في [غومبي أداماوا].
  no    اعتذر الطبيب الغومباوي عن الحضور.

place ng-ad-jimeta
  name  جيميتا
  type  town
  in    ng-ad
  latin Jimeta
  at    9.28 12.46
  wikidata Q1689268
  yes   سقطت قذيفتان قرب [جيميتا] ولم يصب أحد.
  no    شكر المدرب الجيميتاوي جمهوره.

place ng-ad-numan
  shy   نومان
  type  town
  in    ng-ad
  latin Numan
  at    9.46 12.03
  wikidata Q2750772
  yes   دوى انفجار عنيف في بلدة [نومان] عند الظهر.
  no    وقع المحامي النوماناوي على العقد.

place ng-ad-maiha
  shy   مايها
  type  town
  in    ng-ad
  latin Maiha
  at    10.05 13.17
  yes   انسحب الجنود من بلدة [مايها] قبل الغروب.
  no    كتب الشاعر المايهاوي قصيدة طويلة.

place ng-ad-vimtim
  name  فيمتيم
  type  village
  in    ng-ad
  latin Vimtim
  at    10.35 13.30
  yes   توجهت قافلة المساعدات نحو [فيمتيم] صباحا.
  no    فاز اللاعب الفيمتيماوي بالسباق الأخير.

place ng-ad-demsa
  name  ديمسا
  type  district
  in    ng-ad
  latin Demsa
  at    9.45 12.15
  yes   عثر الرعاة على لغم خارج [ديمسا].
  no    عزف الموسيقي الديمساوي لحنا هادئا.

place ng-ba-bauchi-city
  name  مدينة باوتشي | باوتشي
  type  city
  in    ng-ba
  latin Bauchi
  at    10.31 9.84
  wikidata Q811144
  yes   أغلقت الأسواق أبوابها في [مدينة باوتشي] حدادا.
  no    باع التاجر الباوتشاوي متجره القديم.

place ng-ba-azare
  name  أزاري
  type  town
  in    ng-ba
  latin Azare
  at    11.67 10.19
  wikidata Q793588
  yes   قالت الشرطة إنها فتشت منازل في [أزاري].
  no    رسم الفنان الأزاراوي لوحة جديدة.

place ng-ba-darazo
  name  دارازو
  type  town
  in    ng-ba
  latin Darazo
  at    11.00 10.41
  wikidata Q1023722
  yes   عاد الهدوء إلى [دارازو] بعد يومين.
  no    اعتذر الطبيب الدارازواوي عن الحضور.

place ng-go-gombe-city
  name  مدينة غومبي | غومبي | غومبيه
  type  city
  in    ng-go
  latin Gombe
  at    10.29 11.17
  wikidata Q591598
  yes   دفن الأهالي قتلاهم في [مدينة غومبي] أمس.
  no    شكر المدرب الغومباوي جمهوره.

place ng-kn-kano-city
  name  مدينة كانو | كانو
  type  city
  in    ng-kn
  latin Kano
  at    12.00 8.52
  wikidata Q182984
  yes   وصل فريق الإغاثة إلى [مدينة كانو] مع الفجر.
  no    وقع المحامي الكانواوي على العقد.

place ng-kd-kaduna-city
  name  مدينة كادونا | كادونا
  type  city
  in    ng-kd
  latin Kaduna
  at    10.52 7.44
  wikidata Q208318
  yes   قطع السيل الطريق المؤدي إلى [مدينة كادونا].
  no    كتب الشاعر الكادوناوي قصيدة طويلة.

place ng-kd-kafanchan
  name  كافانشان
  type  town
  in    ng-kd
  latin Kafanchan
  at    9.58 8.29
  wikidata Q6346073
  yes   سيطر المسلحون على [كافانشان] بعد معارك قصيرة.
  no    فاز اللاعب الكافانشاناوي بالسباق الأخير.

place ng-kd-kajuru
  name  كاجورو
  type  town
  in    ng-kd
  latin Kajuru
  at    10.32 7.68
  wikidata Q6346073
  yes   توجهت قافلة المساعدات نحو [كاجورو] صباحا.
  no    فاز اللاعب الكاجورواوي بالسباق الأخير.

place ng-kd-birnin-gwari
  name  بيرنين غواري
  type  town
  in    ng-kd
  latin Birnin Gwari
  at    10.98 6.79
  yes   عثر الرعاة على لغم خارج [بيرنين غواري].
  no    عزف الموسيقي البيرنيناوي لحنا هادئا.

place ng-kd-sanga
  name  سانغا
  type  district
  in    ng-kd
  latin Sanga
  at    9.20 8.45
  yes   أغلقت الأسواق أبوابها في [سانغا] حدادا.
  no    باع التاجر السانغاوي متجره القديم.

place ng-kd-zangon-kataf
  name  زانغو كتاف | زانغون كتاف
  type  district
  in    ng-kd
  latin Zangon Kataf
  at    9.80 8.30
  yes   قالت الشرطة إنها فتشت منازل في [زانغو كتاف].
  no    رسم الفنان الزانغواوي لوحة جديدة.

place ng-kt-katsina-city
  name  مدينة كاتسينا | كاتسينا
  type  city
  in    ng-kt
  latin Katsina
  at    12.99 7.60
  wikidata Q937487
  yes   عاد الهدوء إلى [مدينة كاتسينا] بعد يومين.
  no    اعتذر الطبيب الكاتسيناوي عن الحضور.

place ng-kt-daura
  name  داورا
  type  town
  in    ng-kt
  latin Daura
  at    13.03 8.32
  wikidata Q1173023
  yes   دفن الأهالي قتلاهم في [داورا] أمس.
  no    شكر المدرب الداوراوي جمهوره.

place ng-kt-funtua
  name  فونتوا
  type  town
  in    ng-kt
  latin Funtua
  at    11.47 7.31
  wikidata Q3056264
  yes   وصل فريق الإغاثة إلى [فونتوا] مع الفجر.
  no    وقع المحامي الفونتواوي على العقد.

place ng-kt-kankara
  name  كانكارا
  type  town
  in    ng-kt
  latin Kankara
  at    11.93 7.41
  wikidata Q6346073
  yes   قطع السيل الطريق المؤدي إلى [كانكارا].
  no    كتب الشاعر الكانكاراوي قصيدة طويلة.

place ng-kt-jibia
  name  جيبيا
  type  town
  in    ng-kt
  latin Jibia
  at    13.09 7.23
  wikidata Q3509021
  yes   سيطر المسلحون على [جيبيا] بعد معارك قصيرة.
  no    فاز اللاعب الجيبياوي بالسباق الأخير.

place ng-so-sokoto-city
  name  مدينة سوكوتو | سوكوتو
  type  city
  in    ng-so
  latin Sokoto
  at    13.06 5.24
  wikidata Q336350
  yes   هاجم مجهولون نقطة تفتيش في [مدينة سوكوتو] ليلا.
  no    عزف الموسيقي السوكوتواوي لحنا هادئا.

place ng-so-goronyo
  name  غورونيو
  type  town
  in    ng-so
  latin Goronyo
  at    13.44 5.67
  wikidata Q591598
  yes   انقطع الماء عن [غورونيو] منذ أسبوع.
  no    باع التاجر الغورونيواوي متجره القديم.

place ng-so-sabon-birni
  name  سابون بيرني
  type  town
  in    ng-so
  latin Sabon Birni
  at    13.57 6.40
  yes   نزحت عشرات العائلات من [سابون بيرني] باتجاه الحدود.
  no    رسم الفنان السابوناوي لوحة جديدة.

place ng-za-gusau
  name  غوساو
  type  town
  in    ng-za
  latin Gusau
  at    12.17 6.66
  wikidata Q591598
  yes   التقى الوسطاء بشيوخ العشائر في [غوساو].
  no    اعتذر الطبيب الغوساواوي عن الحضور.

place ng-za-anka
  name  بلدة أنكا
  shy   أنكا
  type  town
  in    ng-za
  latin Anka
  at    12.11 5.93
  wikidata Q423831
  yes   سقطت قذيفتان قرب [بلدة أنكا] ولم يصب أحد.
  no    شكر المدرب الأنكاوي جمهوره.

place ng-za-tsafe
  name  تسافي
  type  town
  in    ng-za
  latin Tsafe
  at    11.96 6.92
  wikidata Q336350
  yes   دوى انفجار عنيف في [تسافي] عند الظهر.
  no    وقع المحامي التسافاوي على العقد.

place ng-za-maru
  shy   مارو
  type  town
  in    ng-za
  latin Maru
  at    12.33 6.40
  wikidata Q994096
  yes   انسحب الجنود من بلدة [مارو] قبل الغروب.
  no    كتب الشاعر المارواوي قصيدة طويلة.

place ng-za-kaura-namoda
  name  كورا نامودا
  type  town
  in    ng-za
  latin Kaura Namoda
  at    12.59 6.59
  wikidata Q937487
  yes   قطع السيل الطريق المؤدي إلى [كورا نامودا].
  no    كتب الشاعر الكوراوي قصيدة طويلة.

place ng-ta-jalingo
  name  جالينغو
  type  town
  in    ng-ta
  latin Jalingo
  at    8.89 11.36
  wikidata Q3140630
  yes   سيطر المسلحون على [جالينغو] بعد معارك قصيرة.
  no    فاز اللاعب الجالينغواوي بالسباق الأخير.

place ng-ta-wukari
  name  ووكاري
  type  town
  in    ng-ta
  latin Wukari
  at    7.87 9.78
  wikidata Q574593
  yes   هاجم مجهولون نقطة تفتيش في [ووكاري] ليلا.
  no    عزف الموسيقي الووكاراوي لحنا هادئا.

place ng-ta-takum
  name  تاكوم
  type  town
  in    ng-ta
  latin Takum
  at    7.27 10.00
  wikidata Q336350
  yes   انقطع الماء عن [تاكوم] منذ أسبوع.
  no    باع التاجر التاكوماوي متجره القديم.

place ng-pl-langtang
  name  لانغتانغ
  type  town
  in    ng-pl
  latin Langtang
  at    9.14 9.79
  wikidata Q8673
  yes   نزحت عشرات العائلات من [لانغتانغ] باتجاه الحدود.
  no    رسم الفنان اللانغتانغاوي لوحة جديدة.

place ng-pl-barkin-ladi
  name  باركين لادي
  type  town
  in    ng-pl
  latin Barkin Ladi
  at    9.54 8.90
  yes   التقى الوسطاء بشيوخ العشائر في [باركين لادي].
  no    اعتذر الطبيب الباركيناوي عن الحضور.

place ng-pl-riyom
  name  ريوم
  type  town
  in    ng-pl
  latin Riyom
  at    9.63 8.77
  yes   سقطت قذيفتان قرب [ريوم] ولم يصب أحد.
  no    شكر المدرب الريوماوي جمهوره.

place ng-pl-bukuru
  name  بوكورو
  type  town
  in    ng-pl
  latin Bukuru
  at    9.79 8.86
  wikidata Q4987153
  yes   دوى انفجار عنيف في [بوكورو] عند الظهر.
  no    وقع المحامي البوكورواوي على العقد.

place ng-pl-bassa
  name  باسا النيجيرية
  type  district
  in    ng-pl
  latin Bassa
  at    10.00 8.73
  yes   انسحب الجنود من [باسا النيجيرية] قبل الغروب.
  no    كتب الشاعر الباساوي قصيدة طويلة.

place ng-pl-wase
  name  واسي النيجيرية
  type  town
  in    ng-pl
  latin Wase
  at    9.10 9.95
  yes   توجهت قافلة المساعدات نحو [واسي النيجيرية] صباحا.
  no    فاز اللاعب الواساوي بالسباق الأخير.

place ng-pl-shendam
  name  شندام
  type  town
  in    ng-pl
  latin Shendam
  at    8.88 9.53
  yes   عثر الرعاة على لغم خارج [شندام].
  no    عزف الموسيقي الشنداماوي لحنا هادئا.

place ng-be-makurdi
  name  ماكوردي
  type  town
  in    ng-be
  latin Makurdi
  at    7.73 8.52
  wikidata Q994096
  yes   أغلقت الأسواق أبوابها في [ماكوردي] حدادا.
  no    باع التاجر الماكورداوي متجره القديم.

place ng-be-gboko
  name  غبوكو
  type  town
  in    ng-be
  latin Gboko
  at    7.33 8.98
  wikidata Q2425179
  yes   قالت الشرطة إنها فتشت منازل في [غبوكو].
  no    رسم الفنان الغبوكواوي لوحة جديدة.

place ng-be-guma
  name  غوما النيجيرية
  type  district
  in    ng-be
  latin Guma
  at    7.90 8.70
  yes   عاد الهدوء إلى [غوما النيجيرية] بعد يومين.
  no    اعتذر الطبيب الغوماوي عن الحضور.

place ng-be-agatu
  name  أغاتو
  type  district
  in    ng-be
  latin Agatu
  at    7.90 7.90
  yes   دفن الأهالي قتلاهم في [أغاتو] أمس.
  no    شكر المدرب الأغاتواوي جمهوره.

place ng-be-logo
  name  لوغو النيجيرية
  type  district
  in    ng-be
  latin Logo
  at    7.65 9.35
  yes   وصل فريق الإغاثة إلى [لوغو النيجيرية] مع الفجر.
  no    وقع المحامي اللوغواوي على العقد.

place ng-na-lafia
  name  لافيا
  type  town
  in    ng-na
  latin Lafia
  at    8.49 8.52
  wikidata Q937487
  yes   دوى انفجار عنيف في [لافيا] عند الظهر.
  no    وقع المحامي اللافياوي على العقد.

place ng-na-keffi
  shy   كيفي
  type  town
  in    ng-na
  latin Keffi
  at    8.85 7.87
  wikidata Q937487
  yes   انسحب الجنود من بلدة [كيفي] قبل الغروب.
  no    كتب الشاعر الكيفاوي قصيدة طويلة.

place ng-ni-minna
  name  مينا النيجيرية
  type  town
  in    ng-ni
  latin Minna
  at    9.62 6.55
  wikidata Q994105
  yes   توجهت قافلة المساعدات نحو [مينا النيجيرية] صباحا.
  no    فاز اللاعب الميناوي بالسباق الأخير.

place ng-ni-suleja
  name  سوليجا
  type  town
  in    ng-ni
  latin Suleja
  at    9.18 7.18
  wikidata Q336350
  yes   عثر الرعاة على لغم خارج [سوليجا].
  no    عزف الموسيقي السوليجاوي لحنا هادئا.

place ng-ni-madalla
  name  مادالا | مدالا
  type  town
  in    ng-ni
  latin Madalla
  at    9.11 7.21
  wikidata Q8673
  yes   أغلقت الأسواق أبوابها في [مادالا] حدادا.
  no    باع التاجر المادالاوي متجره القديم.

place ng-ni-kontagora
  name  كونتاغورا
  type  town
  in    ng-ni
  latin Kontagora
  at    10.40 5.47
  wikidata Q937487
  yes   قالت الشرطة إنها فتشت منازل في [كونتاغورا].
  no    رسم الفنان الكونتاغوراوي لوحة جديدة.

place ng-fc-nyanya
  name  نيانيا
  type  town
  in    ng-fc
  latin Nyanya
  at    9.03 7.57
  yes   عاد الهدوء إلى [نيانيا] بعد يومين.
  no    اعتذر الطبيب النيانياوي عن الحضور.

place ng-fc-kuje
  name  كوجي النيجيرية | كوجه
  type  town
  in    ng-fc
  latin Kuje
  at    8.88 7.23
  wikidata Q937487
  yes   دفن الأهالي قتلاهم في [كوجي النيجيرية] أمس.
  no    شكر المدرب الكوجاوي جمهوره.

place ng-fc-wuse
  name  وسي أبوجا | ووسي
  type  quarter
  in    ng-fc
  latin Wuse
  at    9.07 7.48
  yes   أصيب مارة في [وسي أبوجا] برصاص طائش.
  no    وقع المحامي الوساوي على العقد.

place ng-fc-kubwa
  name  كوبوا
  type  town
  in    ng-fc
  latin Kubwa
  at    9.15 7.32
  wikidata Q6441355
  yes   قطع السيل الطريق المؤدي إلى [كوبوا].
  no    كتب الشاعر الكوبواوي قصيدة طويلة.

place ng-ko-lokoja
  name  لوكوجا
  type  town
  in    ng-ko
  latin Lokoja
  at    7.80 6.74
  wikidata Q8673
  yes   سيطر المسلحون على [لوكوجا] بعد معارك قصيرة.
  no    فاز اللاعب اللوكوجاوي بالسباق الأخير.

place ng-ko-okene
  name  أوكيني
  type  town
  in    ng-ko
  latin Okene
  at    7.55 6.24
  wikidata Q2017187
  yes   هاجم مجهولون نقطة تفتيش في [أوكيني] ليلا.
  no    عزف الموسيقي الأوكيناوي لحنا هادئا.

place ng-de-warri
  shy   واري
  type  city
  in    ng-de
  latin Warri
  at    5.52 5.75
  wikidata Q574593
  yes   انقطع الماء عن مدينة [واري] منذ أسبوع.
  no    باع التاجر الواراوي متجره القديم.

place ng-de-asaba
  name  أسابا
  type  city
  in    ng-de
  latin Asaba
  at    6.20 6.73
  wikidata Q1061665
  yes   نزحت عشرات العائلات من [أسابا] باتجاه الحدود.
  no    رسم الفنان الأساباوي لوحة جديدة.

place ng-de-burutu
  name  بوروتو
  type  town
  in    ng-de
  latin Burutu
  at    5.35 5.51
  wikidata Q3510499
  yes   التقى الوسطاء بشيوخ العشائر في [بوروتو].
  no    اعتذر الطبيب البوروتواوي عن الحضور.

place ng-ri-port-harcourt
  name  بورت هاركورت | بورت هاركورة
  type  city
  in    ng-ri
  latin Port Harcourt
  at    4.75 7.00
  wikidata Q217432
  yes   سقطت قذيفتان قرب [بورت هاركورت] ولم يصب أحد.
  no    شكر المدرب البورتاوي جمهوره.

place ng-ri-ogoniland
  name  أوغونيلاند
  type  area
  in    ng-ri
  latin Ogoniland
  at    4.70 7.40
  yes   انتشرت الدوريات في [أوغونيلاند] منذ الصباح.
  no    شكر المدرب الأوغونيلانداوي جمهوره.

place ng-by-yenagoa
  name  يناغوا
  type  city
  in    ng-by
  latin Yenagoa
  at    4.93 6.27
  wikidata Q574593
  yes   وصل فريق الإغاثة إلى [يناغوا] مع الفجر.
  no    وقع المحامي اليناغواوي على العقد.

place ng-en-enugu-city
  name  إينوغو | مدينة إينوغو
  type  city
  in    ng-en
  latin Enugu
  at    6.45 7.51
  wikidata Q465022
  yes   قطع السيل الطريق المؤدي إلى [إينوغو].
  no    كتب الشاعر الإينوغواوي قصيدة طويلة.

place ng-ab-aba
  name  مدينة آبا
  shy   آبا
  type  town
  in    ng-ab
  latin Aba
  at    5.11 7.37
  wikidata Q202162
  yes   سيطر المسلحون على [مدينة آبا] بعد معارك قصيرة.
  no    فاز اللاعب الآباوي بالسباق الأخير.

place ng-ab-umuahia
  name  أوموهيا
  type  town
  in    ng-ab
  latin Umuahia
  at    5.52 7.49
  wikidata Q203301
  yes   هاجم مجهولون نقطة تفتيش في [أوموهيا] ليلا.
  no    عزف الموسيقي الأوموهياوي لحنا هادئا.

place ng-ed-benin-city
  name  بنين سيتي | مدينة بنين
  type  city
  in    ng-ed
  latin Benin City
  at    6.34 5.63
  wikidata Q320704
  yes   انقطع الماء عن [بنين سيتي] منذ أسبوع.
  no    باع التاجر البنيناوي متجره القديم.

place ng-oy-ibadan
  name  إيبادان | إبادان
  type  city
  in    ng-oy
  latin Ibadan
  at    7.38 3.91
  wikidata Q183298
  yes   نزحت عشرات العائلات من [إيبادان] باتجاه الحدود.
  no    رسم الفنان الإيباداناوي لوحة جديدة.

place ng-la-lagos-city
  name  لاغوس | لاجوس
  type  city
  in    ng-la
  latin Lagos
  at    6.46 3.39
  wikidata Q8673
  yes   التقى الوسطاء بشيوخ العشائر في [لاغوس].
  no    اعتذر الطبيب اللاغوساوي عن الحضور.

place ng-la-ikeja
  name  إيكيجا
  type  quarter
  in    ng-la
  latin Ikeja
  at    6.60 3.34
  yes   اندلعت اشتباكات في [إيكيجا] بعد العشاء.
  no    شكر المدرب الإيكيجاوي جمهوره.

place ng-la-badagry
  name  باداغري
  type  town
  in    ng-la
  latin Badagry
  at    6.42 2.88
  wikidata Q793588
  yes   دوى انفجار عنيف في [باداغري] عند الظهر.
  no    وقع المحامي الباداغراوي على العقد.

place ng-an-onitsha
  name  أونيتشا
  type  city
  in    ng-an
  latin Onitsha
  at    6.15 6.79
  wikidata Q852238
  yes   انسحب الجنود من [أونيتشا] قبل الغروب.
  no    كتب الشاعر الأونيتشاوي قصيدة طويلة.

place ng-cr-calabar
  name  كالابار
  type  city
  in    ng-cr
  latin Calabar
  at    4.96 8.33
  wikidata Q844091
  yes   توجهت قافلة المساعدات نحو [كالابار] صباحا.
  no    فاز اللاعب الكالاباراوي بالسباق الأخير.

place ng-cr-bakassi
  name  باكاسي | شبه جزيرة باكاسي
  type  area
  in    ng-cr
  latin Bakassi
  at    4.80 8.60
  yes   أطلقت القوات حملة جديدة في [باكاسي].
  no    عزف الموسيقي الباكاساوي لحنا هادئا.

place cm-fotokol
  name  فوتوكول
  type  town
  in    cm
  latin Fotokol
  at    12.37 14.23
  yes   أغلقت الأسواق أبوابها في [فوتوكول] حدادا.
  no    باع التاجر الفوتوكولاوي متجره القديم.

place cm-mora
  name  بلدة مورا | مورا الكاميرونية
  shy   مورا
  type  town
  in    cm
  latin Mora
  at    11.05 14.15
  yes   قالت الشرطة إنها فتشت منازل في [بلدة مورا].
  no    رسم الفنان الموراوي لوحة جديدة.

place cm-kousseri
  name  كوسيري
  type  town
  in    cm
  latin Kousseri
  at    12.08 15.03
  yes   عاد الهدوء إلى [كوسيري] بعد يومين.
  no    اعتذر الطبيب الكوسيراوي عن الحضور.

place cm-waza
  name  وازا
  type  town
  in    cm
  latin Waza
  at    11.40 14.57
  yes   التقى الوسطاء بشيوخ العشائر في [وازا].
  no    اعتذر الطبيب الوازاوي عن الحضور.

place cm-amchide
  name  أمشيدي | أمتشيدي
  type  town
  in    cm
  latin Amchide
  at    11.30 14.15
  yes   سقطت قذيفتان قرب [أمشيدي] ولم يصب أحد.
  no    شكر المدرب الأمشيداوي جمهوره.

place cm-far-north-cameroon
  name  أقصى شمال الكاميرون | منطقة أقصى الشمال الكاميرونية | إقليم أقصى الشمال | منطقة أقصى الشمال
  type  area
  in    cm
  latin Far North Cameroon
  at    10.90 14.30
  yes   عبر المهربون [أقصى شمال الكاميرون] ليلا.
  no    وقع المحامي الأقصاوي على العقد.

place cm-garoua
  name  غاروا
  type  city
  in    cm
  latin Garoua
  at    9.30 13.40
  yes   انسحب الجنود من [غاروا] قبل الغروب.
  no    كتب الشاعر الغارواوي قصيدة طويلة.

place cm-douala
  name  دوالا
  type  city
  in    cm
  latin Douala
  at    4.05 9.70
  yes   توجهت قافلة المساعدات نحو [دوالا] صباحا.
  no    فاز اللاعب الدوالاوي بالسباق الأخير.

place cm-bamenda
  name  باميندا
  type  city
  in    cm
  latin Bamenda
  at    5.96 10.15
  yes   عثر الرعاة على لغم خارج [باميندا].
  no    عزف الموسيقي البامينداوي لحنا هادئا.

place cm-buea
  name  بويا
  type  town
  in    cm
  latin Buea
  at    4.15 9.24
  yes   أغلقت الأسواق أبوابها في [بويا] حدادا.
  no    باع التاجر البوياوي متجره القديم.

place cm-mokolo
  name  موكولو
  type  town
  in    cm
  latin Mokolo
  at    10.74 13.80
  yes   قالت الشرطة إنها فتشت منازل في [موكولو].
  no    رسم الفنان الموكولواوي لوحة جديدة.

place cm-kerawa
  name  كيراوا الكاميرونية
  type  town
  in    cm
  latin Kerawa
  at    11.20 13.92
  yes   عاد الهدوء إلى [كيراوا الكاميرونية] بعد يومين.
  no    اعتذر الطبيب الكيراواوي عن الحضور.

place cm-tourou
  name  تورو الكاميرونية
  type  town
  in    cm
  latin Tourou
  at    10.85 13.70
  yes   دفن الأهالي قتلاهم في [تورو الكاميرونية] أمس.
  no    شكر المدرب التورواوي جمهوره.

place cm-makary
  name  مكاري
  type  town
  in    cm
  latin Makary
  at    12.58 14.45
  yes   وصل فريق الإغاثة إلى [مكاري] مع الفجر.
  no    وقع المحامي المكاراوي على العقد.

place ne-bosso
  name  بلدة بوسو | بوسو النيجرية
  shy   بوسو
  type  town
  in    ne
  latin Bosso
  at    13.70 13.31
  yes   قطع السيل الطريق المؤدي إلى [بلدة بوسو].
  no    كتب الشاعر البوسواوي قصيدة طويلة.

place ne-arlit
  name  أرليت
  type  town
  in    ne
  latin Arlit
  at    18.74 7.39
  wikidata Q675798
  yes   سيطر المسلحون على [أرليت] بعد معارك قصيرة.
  no    فاز اللاعب الأرليتاوي بالسباق الأخير.

place ne-tahoua
  name  تاهوا
  type  town
  in    ne
  latin Tahoua
  at    14.89 5.27
  wikidata Q664550
  yes   هاجم مجهولون نقطة تفتيش في [تاهوا] ليلا.
  no    عزف الموسيقي التاهواوي لحنا هادئا.

place ne-zinder
  name  زيندر
  type  town
  in    ne
  latin Zinder
  at    13.81 8.99
  wikidata Q204365
  yes   انقطع الماء عن [زيندر] منذ أسبوع.
  no    باع التاجر الزيندراوي متجره القديم.

place ne-maradi
  name  مارادي
  type  town
  in    ne
  latin Maradi
  at    13.50 7.10
  wikidata Q664550
  yes   نزحت عشرات العائلات من [مارادي] باتجاه الحدود.
  no    رسم الفنان الماراداوي لوحة جديدة.

place ne-ayorou
  name  أيورو
  type  town
  in    ne
  latin Ayorou
  at    14.73 0.92
  wikidata Q675798
  yes   قالت الشرطة إنها فتشت منازل في [أيورو].
  no    رسم الفنان الأيورواوي لوحة جديدة.

place ne-dirkou
  name  ديركو
  type  town
  in    ne
  latin Dirkou
  at    19.01 12.89
  yes   عاد الهدوء إلى [ديركو] بعد يومين.
  no    اعتذر الطبيب الديركواوي عن الحضور.

place ne-madama
  name  ماداما | قاعدة ماداما
  type  base
  in    ne
  latin Madama
  at    21.95 13.65
  yes   فرضت الحراسة حول [ماداما] طوقا محكما.
  no    شكر المدرب الماداماوي جمهوره.

place ne-tongo-tongo
  name  تونغو تونغو
  type  village
  in    ne
  latin Tongo Tongo
  at    14.95 1.80
  yes   وصل فريق الإغاثة إلى [تونغو تونغو] مع الفجر.
  no    وقع المحامي التونغواوي على العقد.

place ne-inates
  name  إيناتس | إيناتيس
  type  town
  in    ne
  latin Inates
  at    15.00 1.30
  yes   قطع السيل الطريق المؤدي إلى [إيناتس].
  no    كتب الشاعر الإيناتساوي قصيدة طويلة.

place ne-chinagodrar
  name  شينغودار | شينيغودار
  type  town
  in    ne
  latin Chinagodrar
  at    15.02 2.35
  yes   سيطر المسلحون على [شينغودار] بعد معارك قصيرة.
  no    فاز اللاعب الشينغوداراوي بالسباق الأخير.

place ne-toumour
  name  تومور
  type  town
  in    ne
  latin Toumour
  at    13.66 13.12
  yes   هاجم مجهولون نقطة تفتيش في [تومور] ليلا.
  no    عزف الموسيقي التوموراوي لحنا هادئا.

place ne-banibangou
  name  بانيبانغو
  type  town
  in    ne
  latin Banibangou
  at    15.04 2.70
  yes   انقطع الماء عن [بانيبانغو] منذ أسبوع.
  no    باع التاجر البانيبانغواوي متجره القديم.

place td-lake-chad-region
  name  منطقة بحيرة تشاد التشادية
  type  area
  in    td
  latin Lake Chad region
  at    13.40 14.30
  yes   جابت فرق الإنقاذ [منطقة بحيرة تشاد التشادية] بحثا عن المفقودين.
  no    رسم الفنان المنطقاوي لوحة جديدة.

place td-baga-sola
  name  باغا سولا
  type  town
  in    td
  latin Baga Sola
  at    13.54 14.32
  yes   التقى الوسطاء بشيوخ العشائر في [باغا سولا].
  no    اعتذر الطبيب الباغاوي عن الحضور.

place td-bol
  name  بلدة بول التشادية
  type  town
  in    td
  latin Bol
  at    13.46 14.71
  wikidata Q891241
  yes   سقطت قذيفتان قرب [بلدة بول التشادية] ولم يصب أحد.
  no    شكر المدرب التشاداوي جمهوره.

place td-ngouboua
  name  نغوبوا
  type  village
  in    td
  latin Ngouboua
  at    13.50 14.20
  yes   دوى انفجار عنيف في [نغوبوا] عند الظهر.
  no    وقع المحامي النغوبواوي على العقد.

place td-abeche
  name  أبشي
  type  town
  in    td
  latin Abeche
  at    13.83 20.83
  wikidata Q242587
  yes   انسحب الجنود من [أبشي] قبل الغروب.
  no    كتب الشاعر الأبشاوي قصيدة طويلة.

place td-faya
  name  فايا لارجو
  type  town
  in    td
  latin Faya
  at    17.93 19.11
  wikidata Q516769
  yes   توجهت قافلة المساعدات نحو [فايا لارجو] صباحا.
  no    فاز اللاعب الفاياوي بالسباق الأخير.

place td-tibesti
  name  تيبستي | جبال تيبستي
  type  area
  in    td
  latin Tibesti
  at    21.00 17.50
  yes   أطلقت القوات حملة جديدة في [تيبستي].
  no    عزف الموسيقي التيبستاوي لحنا هادئا.

place td-aouzou
  name  أوزو | شريط أوزو | قطاع أوزو
  type  area
  in    td
  latin Aouzou
  at    21.80 17.40
  yes   تراجعت المعارك في [أوزو] بسبب الثلوج.
  no    باع التاجر الأوزواوي متجره القديم.

place td-boma
  name  بوما التشادية
  type  village
  in    td
  latin Boma
  at    13.58 13.90
  yes   انقطع الماء عن [بوما التشادية] منذ أسبوع.
  no    باع التاجر البوماوي متجره القديم.

place ng-ngamdu
  name  نغامدو | نجامدو
  type  village
  in    ng
  latin Ngamdu
  at    11.77 12.23
  yes   تجمع الأهالي في [نغامدو] بعد الصلاة.
  no    غم الجد على حاله.
