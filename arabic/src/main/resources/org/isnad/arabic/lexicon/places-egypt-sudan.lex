# Places: Egypt and Sudan.
# Codes, coordinates and Wikidata ids of provinces, and Wikidata ids of places: dr5hn countries-states-cities-database
# (ODbL 1.0); Arabic names and the coordinates of most places by hand.
# Names that are also everyday words are `shy`, or stand only with their type word or a nisba (مدينة الباب، محافظة إب).

place eg-alx
  name  الإسكندرية
  type  province
  in    eg
  latin Alexandria
  at    31.20 29.92
  wikidata Q29943
  yes   عثر الأهالي على جثث قرب [الإسكندرية] مساء الأحد.
  no    زار إسكندر المتحف الجديد.

place eg-asn
  name  أسوان
  type  province
  in    eg
  latin Aswan
  at    23.67 32.69
  wikidata Q29937
  yes   تفقد الطبيب جرحى [أسوان] إثر خلاف محلي.
  no    ساق السائق السيارة إلى أسواق القرية.

place eg-ast
  name  أسيوط | محافظة أسيوط
  type  province
  in    eg
  latin Asyut
  at    27.21 31.55
  wikidata Q29965
  yes   دخلت فرق إزالة الألغام [أسيوط] كما أفاد مراسلون.
  no    سحب الحارس السياط من الحصان.

place eg-ba
  name  محافظة البحر الأحمر
  type  province
  in    eg
  latin Red Sea
  at    25.59 34.17
  wikidata Q30831
  yes   اقترب الجنود من [محافظة البحر الأحمر] صباحا.
  no    هبت الرياح من البحر على المحافظة.

place eg-bh
  name  محافظة البحيرة
  type  province
  in    eg
  latin Beheira
  at    30.79 30.35
  wikidata Q30630
  yes   أصيب مزارع بلغم خارج [محافظة البحيرة] مجددا.
  no    سبح المحافظ في البحر.

place eg-bns
  name  بني سويف
  type  province
  in    eg
  latin Beni Suef
  at    29.07 31.10
  wikidata Q30683
  yes   دخلت فرق إزالة الألغام [بني سويف] خلال ساعات الليل.
  no    سوف يبني العامل الجدار.

place eg-c
  name  محافظة القاهرة
  type  province
  in    eg
  latin Cairo
  at    30.03 31.56
  wikidata Q30805
  yes   بدأ الحوار بين أعيان [محافظة القاهرة] إثر خلاف محلي.
  no    اعتذر المحافظ عن ظروف قاهرة.

place eg-dk
  name  الدقهلية
  type  province
  in    eg
  latin Dakahlia
  at    31.14 31.89
  wikidata Q31068
  yes   وزع متطوعون خياما على نازحي [الدقهلية] بعد هدوء قصير.
  no    كسر العامل الدقيقة في الساعة.

place eg-dt
  name  دمياط
  type  province
  in    eg
  latin Damietta
  at    31.41 31.76
  wikidata Q30644
  yes   أفرج عن خمسة من أبناء [دمياط] إثر خلاف محلي.
  no    خاط الخياط ثوبا جديدا.

place eg-fym
  name  الفيوم
  type  province
  in    eg
  latin Faiyum
  at    29.31 30.84
  wikidata Q30656
  yes   هطلت أمطار غزيرة على [الفيوم] ظهرا.
  no    غطت الغيوم سماء القرية.

place eg-gh
  name  محافظة الغربية
  type  province
  in    eg
  latin Gharbia
  at    30.84 31.00
  wikidata Q30835
  yes   قطع محتجون الطريق بين قاسيم [ومحافظة الغربية] منذ الفجر.
  no    وقف الغريب أمام مبنى المحافظة.

place eg-gz
  name  الجيزة | محافظة الجيزة
  type  province
  in    eg
  latin Giza
  at    29.05 29.42
  wikidata Q30832
  yes   تفقد الطبيب جرحى [الجيزة] منذ بداية الأسبوع.
  no    نالت الفتاة الجائزة الأولى.

place eg-is
  name  الإسماعيلية
  type  province
  in    eg
  latin Ismailia
  at    30.60 32.28
  wikidata Q31067
  yes   تظاهر عمال المصنع في [الإسماعيلية] ليلا.
  no    سافر إسماعيل مع أسرته.

place eg-js
  name  جنوب سيناء | محافظة جنوب سيناء
  type  province
  in    eg
  latin South Sinai
  at    28.64 33.87
  wikidata Q30815
  yes   فر المئات من [جنوب سيناء] بعد غروب الشمس.
  no    حلق السرب باتجاه الجنوب.

place eg-kb
  name  القليوبية
  type  province
  in    eg
  latin Qalyubia
  at    30.33 31.22
  wikidata Q31075
  yes   سيطر المسلحون على مداخل [القليوبية] فجر الخميس.
  no    رسم الطالب القلوب الحمراء.

place eg-kfs
  name  كفر الشيخ | محافظة كفر الشيخ
  type  province
  in    eg
  latin Kafr El-Sheikh
  at    31.38 30.85
  wikidata Q30946
  yes   سمع دوي انفجارات في [كفر الشيخ] حتى إشعار آخر.
  no    صافح الشيخ ضيوفه.

place eg-kn
  name  محافظة قنا
  type  province
  in    eg
  latin Qena
  at    26.16 32.72
  wikidata Q31065
  yes   أفرج عن خمسة من أبناء [محافظة قنا] قبل أسبوع.
  no    ناقش النواب قانون المرور.

place eg-lx
  name  الأقصر
  type  province
  in    eg
  latin Luxor
  at    25.70 32.65
  wikidata Q30797
  yes   قطع محتجون الطريق بين قاسيم [والأقصر] مطلع الشهر.
  no    طلب المسافر الأقداح الفارغة.

place eg-mn
  name  المنيا | محافظة المنيا
  type  province
  in    eg
  latin Minya
  at    28.09 30.76
  wikidata Q30675
  yes   نزحت عشرات الأسر من [المنيا] وسط إجراءات مشددة.
  no    وصل البريد إلى الميناء.

place eg-mnf
  name  المنوفية
  type  province
  in    eg
  latin Monufia
  at    30.44 30.75
  wikidata Q30786
  yes   بدأ الحوار بين أعيان [المنوفية] بحسب شهود.
  no    سدد العميل المنحة كاملة.

place eg-mt
  name  مرسى مطروح | محافظة مطروح
  type  province
  in    eg
  latin Matrouh
  at    29.79 27.43
  wikidata Q30682
  yes   امتدت المعارك إلى سيلانا [ومرسى مطروح] قبل أسبوع.
  no    طرح النائب سؤالا على المحافظ.

place eg-pts
  name  بورسعيد | بور سعيد
  type  province
  in    eg
  latin Port Said
  at    31.18 32.37
  wikidata Q31079
  yes   شيع الأهالي ضحايا الهجوم في [بورسعيد] منذ بداية الأسبوع.
  no    سعد الجمهور بعودة الفريق.

place eg-shg
  name  سوهاج
  type  province
  in    eg
  latin Sohag
  at    26.76 32.09
  wikidata Q30669
  yes   تفقد الطبيب جرحى [سوهاج] حتى إشعار آخر.
  no    أسرج الفارس حصانه.

place eg-shr
  name  محافظة الشرقية
  type  province
  in    eg
  latin Sharqia
  at    30.63 31.79
  wikidata Q31074
  yes   أصيب مزارع بلغم خارج [محافظة الشرقية] على مدى يومين.
  no    أشرقت الشمس على المحافظة.

place eg-sin
  name  شمال سيناء | محافظة شمال سيناء
  type  province
  in    eg
  latin North Sinai
  at    30.50 33.59
  wikidata Q30662
  yes   اقترب الجنود من [شمال سيناء] مع اقتراب الشتاء.
  no    اتجه الصياد نحو الشمال.

place eg-suz
  name  السويس | محافظة السويس
  type  province
  in    eg
  latin Suez
  at    29.42 32.15
  wikidata Q31070
  yes   حلقت طائرات مسيرة فوق [السويس] منذ الفجر.
  no    وصلت الخيول السويسرية إلى السباق.

place eg-wad
  name  الوادي الجديد | محافظة الوادي الجديد
  type  province
  in    eg
  latin New Valley
  at    24.88 28.78
  wikidata Q30650
  yes   أحرق شبان إطارات وسط [الوادي الجديد] فجر الخميس.
  no    غمرت المياه الوديان الجديدة.

place eg-c-cairo
  name  القاهرة
  type  city
  in    eg-c
  latin Cairo
  at    30.04 31.24
  wikidata Q85
  yes   سمع دوي انفجارات في [القاهرة] قبل يومين.
  no    قهر البطل خصمه.

place eg-c-tahrir
  name  ميدان التحرير
  type  area
  in    eg-c
  latin Tahrir Square
  at    30.04 31.24
  yes   امتدت المعارك إلى سيلانا [وميدان التحرير] منذ الفجر.
  no    رئيس تحرير الصحيفة مسافر.

place eg-c-nasr-city
  name  مدينة نصر
  type  district
  in    eg-c
  latin Nasr City
  at    30.06 31.33
  wikidata Q1309979
  yes   انسحبت الدوريات من [مدينة نصر] بعد غروب الشمس.
  no    انتصر فريق المدينة.

place eg-gz-kerdasa
  name  كرداسة
  type  town
  in    eg-gz
  latin Kerdasa
  at    30.03 31.11
  yes   عثر الأهالي على جثث قرب [كرداسة] خلال ساعات الليل.
  no    كراسة الطالب جديدة.

place eg-gz-october
  name  السادس من أكتوبر | مدينة 6 أكتوبر
  type  city
  in    eg-gz
  latin 6th of October City
  at    29.94 30.92
  yes   اعتقل ثلاثة مشتبه بهم في [السادس من أكتوبر] بهدوء.
  no    ولدت في السادس من مايو.

place eg-sinai
  name  سيناء | شبه جزيرة سيناء
  type  area
  in    eg
  latin Sinai
  at    29.50 33.80
  yes   امتدت المعارك إلى سيلانا [وسيناء] حتى إشعار آخر.
  no    سنة جديدة تبدأ غدا.

place eg-sin-arish
  name  العريش | مدينة العريش
  type  city
  in    eg-sin
  latin Arish
  at    31.13 33.80
  wikidata Q238452
  yes   سقطت قذيفتان على أطراف [العريش] أمس.
  no    عرش الملك من ذهب.

place eg-sin-sheikh-zuweid
  name  الشيخ زويد
  type  town
  in    eg-sin
  latin Sheikh Zuweid
  at    31.22 34.11
  yes   سيطر المسلحون على مداخل [الشيخ زويد] قبل أسبوع.
  no    زود الشيخ ضيفه.

place eg-sin-rafah
  name  رفح المصرية
  shy   رفح
  type  town
  in    eg-sin
  latin Rafah (Egypt)
  at    31.28 34.24
  yes   تعرض موكب الوالي لإطلاق نار [برفح المصرية] فجر الخميس.
  no    رفض المصري العرض.

place eg-sin-bir-al-abed
  name  بئر العبد
  type  town
  in    eg-sin
  latin Bir al-Abed
  at    31.02 33.01
  yes   سمع دوي انفجارات في [بئر العبد] بعد صلاة الجمعة.
  no    حفر العبيد آبارا.

place eg-sin-nakhl
  name  نخل السيناوية | مدينة نخل
  shy   نخل
  type  town
  in    eg-sin
  latin Nakhl
  at    29.90 33.74
  yes   زار وفد طبي [نخل السيناوية] ليلة السبت.
  no    زرع المدينة نخلات.

place eg-sin-hasna
  name  الحسنة السيناوية | مدينة الحسنة
  shy   الحسنة
  type  town
  in    eg-sin
  latin Al-Hasana
  at    30.47 33.78
  yes   انسحبت الدوريات من [الحسنة السيناوية] مطلع الشهر.
  no    حسن المدير وضع المدينة.

place eg-js-sharm-el-sheikh
  name  شرم الشيخ
  type  city
  in    eg-js
  latin Sharm el-Sheikh
  at    27.92 34.33
  wikidata Q644
  yes   نزحت عشرات الأسر من [شرم الشيخ] بحسب شهود.
  no    شم الشيخ رائحة الورد.

place eg-js-taba
  name  مدينة طابا | طابا | معبر طابا
  type  town
  in    eg-js
  latin Taba
  at    29.49 34.90
  yes   تضررت عشرات المنازل في [مدينة طابا] ليلا.
  no    طاب الجو مساء.

place eg-ba-hurghada
  name  الغردقة
  type  city
  in    eg-ba
  latin Hurghada
  at    27.26 33.81
  wikidata Q187284
  yes   شيع الأهالي ضحايا الهجوم في [الغردقة] خلال ساعات الليل.
  no    غرد الطائر فوق الغصن.

place eg-mt-siwa
  name  واحة سيوة | سيوة
  type  town
  in    eg-mt
  latin Siwa
  at    29.20 25.52
  wikidata Q1524502
  yes   تعرض موكب الوالي لإطلاق نار [بواحة سيوة] مجددا.
  no    سوى الرجل حسابه.

place eg-wad-farafra
  name  الفرافرة | واحة الفرافرة
  type  town
  in    eg-wad
  latin Farafra
  at    27.06 27.97
  yes   سمع دوي انفجارات في [الفرافرة] للمرة الثانية هذا الشهر.
  no    رفرف العلم عاليا.

place eg-gh-tanta
  name  طنطا
  type  city
  in    eg-gh
  latin Tanta
  at    30.79 31.00
  yes   فر المئات من [طنطا] أمس.
  no    طن النحل حول الزهرة.

place eg-gh-mahalla
  name  المحلة الكبرى
  type  city
  in    eg-gh
  latin Mahalla al-Kubra
  at    30.97 31.17
  wikidata Q312723
  yes   أفرج عن خمسة من أبناء [المحلة الكبرى] بعد الظهر.
  no    أغلقت المحال أبوابها.

place eg-dk-mansoura
  name  المنصورة
  type  city
  in    eg-dk
  latin Mansoura
  at    31.04 31.38
  wikidata Q223587
  yes   دخلت فرق إزالة الألغام [المنصورة] في الصباح.
  no    نصر المحارب سيده.

place eg-suez-canal
  name  قناة السويس
  type  area
  in    eg
  latin Suez Canal
  at    30.60 32.33
  yes   أعيد فتح السوق القديم في [قناة السويس] في الصباح.
  no    شاهد الناس القناة الأولى.

place sd-dc
  name  وسط دارفور | ولاية وسط دارفور
  type  province
  in    sd
  latin Central Darfur
  at    12.13 23.35
  wikidata Q4116493
  yes   عثر الأهالي على جثث قرب [وسط دارفور] ليلا.
  no    دار فريق الباحثين وسط القاعة.

place sd-de
  name  شرق دارفور | ولاية شرق دارفور
  type  province
  in    sd
  latin East Darfur
  at    11.22 26.59
  wikidata Q3545641
  yes   وزع متطوعون خياما على نازحي [شرق دارفور] وقت الظهيرة.
  no    دار الفلك نحو الشرق.

place sd-dn
  name  شمال دارفور | ولاية شمال دارفور
  type  province
  in    sd
  latin North Darfur
  at    16.00 26.00
  wikidata Q688306
  yes   خطف مجهولون تاجرا من [شمال دارفور] ليلة السبت.
  no    دار الفارس نحو الشمال.

place sd-ds
  name  جنوب دارفور | ولاية جنوب دارفور
  type  province
  in    sd
  latin South Darfur
  at    11.00 25.00
  wikidata Q838778
  yes   فر المئات من [جنوب دارفور] في الصباح.
  no    دار المركب نحو الجنوب.

place sd-dw
  name  غرب دارفور | ولاية غرب دارفور
  type  province
  in    sd
  latin West Darfur
  at    13.51 22.70
  wikidata Q846331
  yes   تظاهر عمال المصنع في [غرب دارفور] بحسب شهود.
  no    دار الحديث حول الغرب.

place sd-gd
  name  القضارف
  type  province
  in    sd
  latin Al Qadarif
  at    14.04 35.40
  wikidata Q309478
  yes   أحرق شبان إطارات وسط [القضارف] للمرة الثانية هذا الشهر.
  no    فتح القاضي الملف القديم.

place sd-gk
  name  غرب كردفان | ولاية غرب كردفان
  type  province
  in    sd
  latin West Kordofan
  at    11.75 28.20
  wikidata Q536396
  yes   عثر الأهالي على جثث قرب [غرب كردفان] مطلع الشهر.
  no    رد الفنان على أسئلة الجمهور.

place sd-gz
  name  ولاية الجزيرة | الجزيرة السودانية
  type  province
  in    sd
  latin Al Jazirah
  at    14.67 33.22
  wikidata Q309469
  yes   دخلت فرق إزالة الألغام [ولاية الجزيرة] بحسب شهود.
  no    زار السياح الجزر في الولاية.

place sd-ka
  name  كسلا | كسلى
  type  province
  in    sd
  latin Kassala
  at    15.45 36.38
  wikidata Q954963
  yes   خطف مجهولون تاجرا من [كسلا] فجأة.
  no    شعر الطالب بالكسل بعد الظهر.

place sd-kh
  name  ولاية الخرطوم
  type  province
  in    sd
  latin Khartoum
  at    15.50 32.57
  wikidata Q310385
  yes   سقطت قذيفتان على أطراف [ولاية الخرطوم] إثر خلاف محلي.
  no    رفع الفيل خرطومه عاليا.

place sd-kn
  name  شمال كردفان | ولاية شمال كردفان
  type  province
  in    sd
  latin North Kordofan
  at    14.42 29.47
  wikidata Q864093
  yes   خطف مجهولون تاجرا من [شمال كردفان] في وقت متأخر.
  no    رد الفتى على الشمال بسؤال.

place sd-ks
  name  جنوب كردفان | ولاية جنوب كردفان
  type  province
  in    sd
  latin South Kordofan
  at    11.00 31.00
  wikidata Q465490
  yes   سقطت قذيفتان على أطراف [جنوب كردفان] في اليوم نفسه.
  no    رد الفتى على الجنوب بسؤال.

place sd-nb
  name  النيل الأزرق | ولاية النيل الأزرق
  type  province
  in    sd
  latin Blue Nile
  at    11.96 34.12
  wikidata Q309489
  yes   تظاهر عمال المصنع في [النيل الأزرق] منذ الفجر.
  no    حصل على نيل الجائزة الزرقاء.

place sd-no
  name  الولاية الشمالية
  type  province
  in    sd
  latin Northern State
  at    19.00 30.00
  wikidata Q310118
  yes   هطلت أمطار غزيرة على [الولاية الشمالية] قبل ظهر الثلاثاء.
  no    اتجهت الرياح نحو الشمال.

place sd-nr
  name  ولاية نهر النيل
  type  province
  in    sd
  latin River Nile
  at    19.01 33.02
  wikidata Q849297
  yes   وثق ناشطون الدمار في [ولاية نهر النيل] ليلا.
  no    جف النهر في الولاية المجاورة.

place sd-nw
  name  النيل الأبيض | ولاية النيل الأبيض
  type  province
  in    sd
  latin White Nile
  at    12.50 32.50
  wikidata Q311371
  yes   اجتمع شيوخ القبائل في [النيل الأبيض] دون وقوع إصابات.
  no    نجح الفريق في نيل اللقب.

place sd-rs
  name  ولاية البحر الأحمر
  type  province
  in    sd
  latin Red Sea
  at    20.00 36.00
  wikidata Q310120
  yes   زار وفد طبي [ولاية البحر الأحمر] مجددا.
  no    لون الرسام البحر بالأحمر القاني.

place sd-si
  name  سنار
  type  province
  in    sd
  latin Sennar
  at    13.54 33.61
  wikidata Q865534
  yes   أحرق شبان إطارات وسط [سنار] في وقت متأخر.
  no    أصلح الطبيب السن المكسورة.

place sd-kh-khartoum
  name  الخرطوم
  type  city
  in    sd-kh
  latin Khartoum
  at    15.50 32.56
  wikidata Q1963
  yes   وثق ناشطون الدمار في [الخرطوم] مساء الأحد.
  no    رفع الفيل أذنيه.

place sd-kh-omdurman
  name  أم درمان | أمدرمان
  type  city
  in    sd-kh
  latin Omdurman
  at    15.65 32.48
  wikidata Q180921
  yes   أقام الجيش حواجز حول [أم درمان] قبل أسبوع.
  no    درس أمين القانون.

place sd-kh-bahri
  name  الخرطوم بحري | الخرطوم البحري
  type  city
  in    sd-kh
  latin Khartoum North
  at    15.64 32.53
  yes   فرض حظر التجول في [الخرطوم بحري] كما أفاد مراسلون.
  no    خرج البحارة من الميناء.

place sd-darfur
  name  دارفور | إقليم دارفور
  type  area
  in    sd
  latin Darfur
  at    13.00 24.50
  yes   انسحبت الدوريات من [دارفور] خلال ساعات الليل.
  no    دار الفلك ببطء.

place sd-kordofan
  name  إقليم كردفان | كردفان
  type  area
  in    sd
  latin Kordofan
  at    12.50 30.00
  yes   فرض حظر التجول في [إقليم كردفان] بعد صلاة الجمعة.
  no    رد الفنان على النقد.

place sd-dn-fasher
  name  الفاشر
  type  city
  in    sd-dn
  latin El Fasher
  at    13.63 25.35
  wikidata Q311204
  yes   تبادل الطرفان القصف قرب [الفاشر] لأول مرة منذ عام.
  no    فشل اللص في الهرب.

place sd-dn-kutum
  name  كتم السودانية | مدينة كتم | محلية كتم
  shy   كتم
  type  town
  in    sd-dn
  latin Kutum
  at    14.20 24.67
  wikidata Q3317346
  yes   فرض حظر التجول في [كتم السودانية] عقب انهيار الهدنة.
  no    ختم الموظف وثائق المدينة.

place sd-dn-mellit
  name  مدينة مليط | مليط | محلية مليط
  type  town
  in    sd-dn
  latin Mellit
  at    14.13 25.54
  yes   نقل المصابون إلى مستشفى في [مدينة مليط] نهاية الأسبوع.
  no    ملأ الطفل الكوب.

place sd-dn-zamzam
  name  مخيم زمزم | معسكر زمزم
  shy   زمزم
  type  camp
  in    sd-dn
  latin Zamzam camp
  at    13.49 25.31
  yes   فرض حظر التجول في [مخيم زمزم] مطلع الشهر.
  no    زم الرجل شفتيه في المخيم.

place sd-dn-tawila
  name  بلدة طويلة السودانية | محلية طويلة | طويلة السودانية
  type  town
  in    sd-dn
  latin Tawila
  at    13.50 24.90
  yes   دخلت فرق إزالة الألغام [بلدة طويلة السودانية] منذ الفجر.
  no    طال مقام الوفد في البلدة.

place sd-ds-nyala
  name  نيالا
  type  city
  in    sd-ds
  latin Nyala
  at    12.05 24.88
  wikidata Q851576
  yes   أقام الجيش حواجز حول [نيالا] إثر خلاف محلي.
  no    نال الولد حقه.

place sd-ds-kalma
  name  مخيم كلمة | معسكر كلما | مخيم كلما
  shy   كلما
  type  camp
  in    sd-ds
  latin Kalma camp
  at    12.02 25.00
  yes   وصلت قافلة الإغاثة إلى [مخيم كلمة] وسط إجراءات مشددة.
  no    أكمل العمال المخيم.

place sd-dw-geneina
  name  مدينة الجنينة | الجنينة
  type  city
  in    sd-dw
  latin El Geneina
  at    13.45 22.45
  yes   انسحبت الدوريات من [مدينة الجنينة] وسط إجراءات مشددة.
  no    الجنين بصحة جيدة.

place sd-dw-ardamata
  name  أردمتا | أردماتا
  type  town
  in    sd-dw
  latin Ardamata
  at    13.48 22.48
  yes   خطف مجهولون تاجرا من [أردمتا] كما أفاد مراسلون.
  no    أراد متى أن يسافر.

place sd-dc-zalingei
  name  زالنجي
  type  town
  in    sd-dc
  latin Zalingei
  at    12.91 23.47
  wikidata Q4118131
  yes   أغلقت المدارس أبوابها [بزالنجي] بعد الظهر.
  no    زال النجم عن الأفق.

place sd-dc-jebel-marra
  name  جبل مرة
  type  area
  in    sd-dc
  latin Jebel Marra
  at    13.00 24.25
  yes   خطف مجهولون تاجرا من [جبل مرة] مجددا.
  no    مر الراعي قرب الجبل.

place sd-de-daein
  name  الضعين
  type  city
  in    sd-de
  latin Ed Daein
  at    11.46 26.13
  wikidata Q288196
  yes   سقطت قذيفتان على أطراف [الضعين] وسط إجراءات مشددة.
  no    ضعف البصر مع السن.

place sd-ks-kadugli
  name  كادقلي | كادوقلي | كادوغلي
  type  city
  in    sd-ks
  latin Kadugli
  at    11.01 29.72
  wikidata Q1011819
  yes   أغلقت المدارس أبوابها [بكادقلي] بعد صلاة الجمعة.
  no    كاد قلبه يقف.

place sd-ks-dilling
  name  الدلنج
  type  town
  in    sd-ks
  latin Dilling
  at    12.05 29.65
  wikidata Q5210211
  yes   دخلت فرق إزالة الألغام [الدلنج] لأول مرة منذ عام.
  no    دلت الخرائط على الكنز.

place sd-ks-kauda
  name  كاودا | كاودة
  type  town
  in    sd-ks
  latin Kauda
  at    11.10 30.51
  yes   انقطعت الكهرباء عن [كاودا] إثر خلاف محلي.
  no    كان داود هنا.

place sd-nuba
  name  جبال النوبة
  type  area
  in    sd
  latin Nuba Mountains
  at    11.50 30.50
  yes   أحرق شبان إطارات وسط [جبال النوبة] مساء الأحد.
  no    نابت الجدة عن الأم.

place sd-kn-obeid
  name  الأبيض السودانية | مدينة الأبيض | مطار الأبيض
  shy   الأبيض
  type  city
  in    sd-kn
  latin El Obeid
  at    13.18 30.22
  wikidata Q309475
  yes   شيع الأهالي ضحايا الهجوم في [الأبيض السودانية] في الصباح.
  no    أبدى وفد المدينة رأيه.

place sd-gk-babanusa
  name  بابنوسة
  type  town
  in    sd-gk
  latin Babanusa
  at    11.33 27.82
  yes   اجتمع شيوخ القبائل في [بابنوسة] وقت الظهيرة.
  no    نسي البواب المفتاح.

place sd-gk-abyei
  name  أبيي | منطقة أبيي
  type  area
  in    sd-gk
  latin Abyei
  at    9.60 28.43
  yes   أقام الجيش حواجز حول [أبيي] ليلة السبت.
  no    أبى الأمير الهدية.

place sd-gk-heglig
  name  هجليج | حقل هجليج
  type  town
  in    sd-gk
  latin Heglig
  at    9.99 29.40
  yes   سيطر المسلحون على مداخل [هجليج] قبل يومين.
  no    هجر الجليل داره.

place sd-nb-damazin
  name  الدمازين
  type  city
  in    sd-nb
  latin Ad-Damazin
  at    11.77 34.36
  wikidata Q311307
  yes   أقام الجيش حواجز حول [الدمازين] في اليوم نفسه.
  no    دام الزين ثلاثة أيام.

place sd-nb-kurmuk
  name  الكرمك
  type  town
  in    sd-nb
  latin Kurmuk
  at    10.55 34.28
  wikidata Q2329622
  yes   سقطت قذيفتان على أطراف [الكرمك] مطلع الشهر.
  no    كرم الملك الشاعر.

place sd-gz-wad-madani
  name  ود مدني | مدني السودانية | ودمدني
  shy   مدني
  type  city
  in    sd-gz
  latin Wad Madani
  at    14.40 33.52
  wikidata Q852528
  yes   انفجرت عبوة قرب مدخل [ود مدني] نهاية الأسبوع.
  no    ود المدرب الفوز.

place sd-rs-port-sudan
  name  بورتسودان | بور تسودان | بورت سودان
  type  city
  in    sd-rs
  latin Port Sudan
  at    19.62 37.22
  wikidata Q180921
  yes   انتشر الجنود في أنحاء [بورتسودان] إثر خلاف محلي.
  no    وردت سفن محملة.

place sd-nr-atbara
  name  عطبرة
  type  city
  in    sd-nr
  latin Atbara
  at    17.70 33.98
  wikidata Q753906
  yes   انسحبت الدوريات من [عطبرة] مساء الأحد.
  no    عبر القطار الجسر.

place sd-nr-merowe
  name  مروي | سد مروي | مطار مروي
  type  town
  in    sd-nr
  latin Merowe
  at    18.48 31.82
  wikidata Q2784541
  yes   اجتمع شيوخ القبائل في [مروي] حتى إشعار آخر.
  no    مر الراوي بالقرية.

place sd-nw-kosti
  name  كوستي
  type  city
  in    sd-nw
  latin Kosti
  at    13.16 32.66
  wikidata Q587715
  yes   أحرق شبان إطارات وسط [كوستي] خلال ساعات الليل.
  no    كسا الثلج التل.

place eg-sin-al-jura
  name  الجورة | قرية الجورة | مطار الجورة
  type  town
  in    eg-sin
  latin Al Jura
  at    31.08 34.13
  yes   سيطر المسلحون على [الجورة] بعد معارك قصيرة.
  no    فاز اللاعب الجوراوي بالسباق الأخير.

place eg-sin-al-kharouba
  name  قرية الخروبة | كمين الخروبة
  shy   الخروبة
  type  village
  in    eg-sin
  latin Al Kharouba
  at    31.12 33.98
  yes   هاجم مجهولون نقطة تفتيش في [قرية الخروبة] ليلا.
  no    عزف الموسيقي الخروباوي لحنا هادئا.

place eg-sin-al-muqataa
  name  المقاطعة السيناوية | قرية المقاطعة
  shy   المقاطعة
  type  village
  in    eg-sin
  latin Al Muqataa
  at    31.18 34.15
  yes   انقطع الماء عن [المقاطعة السيناوية] منذ أسبوع.
  no    باع التاجر المقاطعاوي متجره القديم.

place eg-sin-al-mahdiya
  name  قرية المهدية | المهدية السيناوية
  shy   المهدية
  type  village
  in    eg-sin
  latin Al Mahdiya
  at    31.20 34.22
  yes   نزحت عشرات العائلات من [قرية المهدية] باتجاه الحدود.
  no    رسم الفنان المهداوي لوحة جديدة.

place eg-sin-jabal-al-halal
  name  جبل الحلال
  type  area
  in    eg-sin
  latin Jabal al Halal
  at    30.65 33.95
  yes   فقد الجيش الاتصال بمروحية فوق [جبل الحلال].
  no    اعتذر الطبيب الحلالاوي عن الحضور.

place eg-sin-al-masoura
  name  ميدان الماسورة | الماسورة
  type  quarter
  in    eg-sin
  latin Al Masoura
  at    31.27 34.23
  yes   فتش الجنود بيوتا في [ميدان الماسورة] فجرا.
  no    اعتذر الطبيب الميداناوي عن الحضور.

place eg-sin-al-lafitat
  name  اللفيتات | قرية اللفيتات
  type  village
  in    eg-sin
  latin Al Lafitat
  at    31.15 34.05
  yes   دفن الأهالي قتلاهم في [اللفيتات] أمس.
  no    شكر المدرب اللفيتاتاوي جمهوره.

place eg-sin-al-tuma
  name  قرية التومة | التومة
  type  village
  in    eg-sin
  latin Al Tuma
  at    31.13 34.08
  yes   وصل فريق الإغاثة إلى [قرية التومة] مع الفجر.
  no    وقع المحامي التوماوي على العقد.

place eg-sin-al-barth
  name  قرية البرث | البرث
  type  village
  in    eg-sin
  latin Al Barth
  at    31.02 34.22
  yes   قطع السيل الطريق المؤدي إلى [قرية البرث].
  no    كتب الشاعر البرثاوي قصيدة طويلة.

place eg-sin-al-rawda
  name  قرية الروضة | مسجد الروضة
  shy   الروضة
  type  village
  in    eg-sin
  latin Al Rawda
  at    31.03 33.35
  yes   سيطر المسلحون على [قرية الروضة] بعد معارك قصيرة.
  no    فاز اللاعب الروضاوي بالسباق الأخير.

place eg-sin-karam-al-qawadis
  name  كرم القواديس
  type  village
  in    eg-sin
  latin Karam al Qawadis
  at    31.11 34.00
  yes   هاجم مجهولون نقطة تفتيش في [كرم القواديس] ليلا.
  no    عزف الموسيقي الكرماوي لحنا هادئا.

place eg-sin-abu-tawila
  name  قرية أبو طويلة | أبو طويلة
  type  village
  in    eg-sin
  latin Abu Tawila
  at    31.20 34.08
  yes   انقطع الماء عن [قرية أبو طويلة] منذ أسبوع.
  no    باع التاجر الطويلاوي متجره القديم.

place eg-sin-rabaa
  name  قرية رابعة
  shy   رابعة
  type  village
  in    eg-sin
  latin Rabaa
  at    31.00 32.75
  yes   نزحت عشرات العائلات من [قرية رابعة] باتجاه الحدود.
  no    رسم الفنان الرابعاوي لوحة جديدة.

place eg-sin-al-goura-dahra
  name  قرية الظهير
  shy   الظهير
  type  village
  in    eg-sin
  latin Al Goura Dahra
  at    31.10 34.20
  yes   التقى الوسطاء بشيوخ العشائر في [قرية الظهير].
  no    اعتذر الطبيب الظهيراوي عن الحضور.

place eg-sin-karm-abu-salem-egypt
  name  نجع شيبانة | شيبانة
  type  village
  in    eg-sin
  latin Karm Abu Salem Egypt
  at    30.95 34.28
  yes   سقطت قذيفتان قرب [نجع شيبانة] ولم يصب أحد.
  no    شكر المدرب النجعاوي جمهوره.

place eg-sin-jabal-al-maghara
  name  جبل المغارة
  type  area
  in    eg-sin
  latin Jabal al Maghara
  at    30.72 33.42
  yes   عبر المهربون [جبل المغارة] ليلا.
  no    وقع المحامي المغاراوي على العقد.

place eg-sin-al-safaa-square
  name  أبو رفاعي
  type  village
  in    eg-sin
  latin Al Safaa Square
  at    31.22 34.11
  yes   انسحب الجنود من [أبو رفاعي] قبل الغروب.
  no    كتب الشاعر الأبواوي قصيدة طويلة.

place eg-js-el-tor
  name  طور سيناء | مدينة الطور
  shy   الطور
  type  town
  in    eg-js
  latin El Tor
  at    28.24 33.62
  wikidata Q867603
  yes   توجهت قافلة المساعدات نحو [طور سيناء] صباحا.
  no    فاز اللاعب الطوراوي بالسباق الأخير.

place eg-js-dahab
  name  دهب | مدينة دهب
  type  town
  in    eg-js
  latin Dahab
  at    28.48 34.50
  wikidata Q370495
  yes   عثر الرعاة على لغم خارج [دهب].
  no    عزف الموسيقي الدهباوي لحنا هادئا.

place eg-js-nuweiba
  name  نويبع
  type  town
  in    eg-js
  latin Nuweiba
  at    28.97 34.65
  wikidata Q1011488
  yes   أغلقت الأسواق أبوابها في [نويبع] حدادا.
  no    باع التاجر النويبعاوي متجره القديم.

place eg-js-saint-catherine
  name  سانت كاترين
  type  town
  in    eg-js
  latin Saint Catherine
  at    28.56 33.95
  wikidata Q986325
  yes   قالت الشرطة إنها فتشت منازل في [سانت كاترين].
  no    رسم الفنان السانتاوي لوحة جديدة.

place eg-js-ras-sidr
  name  رأس سدر
  type  town
  in    eg-js
  latin Ras Sidr
  at    29.59 32.71
  yes   نزحت عشرات العائلات من [رأس سدر] باتجاه الحدود.
  no    رسم الفنان الرأساوي لوحة جديدة.

place eg-alx-alexandria-city
  name  الإسكندرية | مدينة الإسكندرية
  type  city
  in    eg-alx
  latin Alexandria
  at    31.20 29.92
  wikidata Q87
  yes   التقى الوسطاء بشيوخ العشائر في [الإسكندرية].
  no    اعتذر الطبيب الإسكندراوي عن الحضور.

place eg-alx-sidi-bishr
  name  سيدي بشر
  type  quarter
  in    eg-alx
  latin Sidi Bishr
  at    31.25 29.99
  yes   رفع السكان السواتر في [سيدي بشر] خوفا من القصف.
  no    شكر المدرب السيداوي جمهوره.

place eg-alx-borg-el-arab
  name  برج العرب | سجن برج العرب
  type  town
  in    eg-alx
  latin Borg El Arab
  at    30.92 29.53
  wikidata Q1043090
  yes   دوى انفجار عنيف في [برج العرب] عند الظهر.
  no    وقع المحامي البرجاوي على العقد.

place eg-alx-agami
  name  منطقة العجمي
  shy   العجمي
  type  quarter
  in    eg-alx
  latin Agami
  at    31.10 29.76
  yes   أصيب مارة في [منطقة العجمي] برصاص طائش.
  no    كتب الشاعر المنطقاوي قصيدة طويلة.

place eg-alx-abu-qir
  name  أبو قير | أبوقير
  type  town
  in    eg-alx
  latin Abu Qir
  at    31.32 30.07
  wikidata Q139773
  yes   توجهت قافلة المساعدات نحو [أبو قير] صباحا.
  no    فاز اللاعب الأبواوي بالسباق الأخير.

place eg-alx-montaza
  shy   المنتزه
  type  quarter
  in    eg-alx
  latin Montaza
  at    31.28 30.02
  yes   فتش الجنود بيوتا في حي [المنتزه] فجرا.
  no    عزف الموسيقي المنتزاوي لحنا هادئا.

place eg-asn-aswan-city
  name  أسوان | مدينة أسوان
  type  city
  in    eg-asn
  latin Aswan
  at    24.09 32.90
  wikidata Q29888
  yes   أغلقت الأسواق أبوابها في [أسوان] حدادا.
  no    باع التاجر الأسواناوي متجره القديم.

place eg-asn-idfu
  name  إدفو
  type  town
  in    eg-asn
  latin Idfu
  at    24.98 32.88
  wikidata Q239107
  yes   قالت الشرطة إنها فتشت منازل في [إدفو].
  no    رسم الفنان الإدفواوي لوحة جديدة.

place eg-asn-abu-simbel
  name  أبو سمبل
  type  town
  in    eg-asn
  latin Abu Simbel
  at    22.35 31.62
  wikidata Q6655437
  yes   عاد الهدوء إلى [أبو سمبل] بعد يومين.
  no    اعتذر الطبيب الأبواوي عن الحضور.

place eg-asn-kom-ombo
  name  كوم أمبو
  type  town
  in    eg-asn
  latin Kom Ombo
  at    24.48 32.94
  wikidata Q138833
  yes   دفن الأهالي قتلاهم في [كوم أمبو] أمس.
  no    شكر المدرب الكوماوي جمهوره.

place eg-ast-asyut-city
  name  أسيوط | مدينة أسيوط
  type  city
  in    eg-ast
  latin Asyut
  at    27.18 31.18
  wikidata Q29962
  yes   وصل فريق الإغاثة إلى [أسيوط] مع الفجر.
  no    وقع المحامي الأسيوطاوي على العقد.

place eg-ast-dayrut
  name  ديروط
  type  town
  in    eg-ast
  latin Dayrut
  at    27.56 30.81
  wikidata Q951804
  yes   قطع السيل الطريق المؤدي إلى [ديروط].
  no    كتب الشاعر الديروطاوي قصيدة طويلة.

place eg-ast-manfalut
  name  منفلوط
  type  town
  in    eg-ast
  latin Manfalut
  at    27.31 30.97
  wikidata Q556095
  yes   سيطر المسلحون على [منفلوط] بعد معارك قصيرة.
  no    فاز اللاعب المنفلوطاوي بالسباق الأخير.

place eg-ba-quseir
  name  مدينة القصير المصرية
  type  town
  in    eg-ba
  latin Quseir
  at    26.11 34.28
  yes   هاجم مجهولون نقطة تفتيش في [مدينة القصير المصرية] ليلا.
  no    عزف الموسيقي المصراوي لحنا هادئا.

place eg-ba-safaga
  name  سفاجا
  type  town
  in    eg-ba
  latin Safaga
  at    26.75 33.94
  wikidata Q986325
  yes   انقطع الماء عن [سفاجا] منذ أسبوع.
  no    باع التاجر السفاجاوي متجره القديم.

place eg-ba-ras-gharib
  name  رأس غارب
  type  town
  in    eg-ba
  latin Ras Gharib
  at    28.36 33.08
  wikidata Q1404020
  yes   أغلقت الأسواق أبوابها في [رأس غارب] حدادا.
  no    باع التاجر الرأساوي متجره القديم.

place eg-ba-marsa-alam
  name  مرسى علم
  type  town
  in    eg-ba
  latin Marsa Alam
  at    25.06 34.89
  wikidata Q1001901
  yes   قالت الشرطة إنها فتشت منازل في [مرسى علم].
  no    رسم الفنان المرساوي لوحة جديدة.

place eg-bh-damanhur
  name  دمنهور
  type  city
  in    eg-bh
  latin Damanhur
  at    31.03 30.47
  wikidata Q328153
  yes   عاد الهدوء إلى [دمنهور] بعد يومين.
  no    اعتذر الطبيب الدمنهوراوي عن الحضور.

place eg-bh-kafr-al-dawwar
  name  كفر الدوار
  type  town
  in    eg-bh
  latin Kafr al Dawwar
  at    31.13 30.13
  wikidata Q31915573
  yes   دفن الأهالي قتلاهم في [كفر الدوار] أمس.
  no    شكر المدرب الكفراوي جمهوره.

place eg-bh-rashid
  name  مدينة رشيد | رشيد المصرية
  shy   رشيد
  type  town
  in    eg-bh
  latin Rashid
  at    31.40 30.42
  yes   وصل فريق الإغاثة إلى [مدينة رشيد] مع الفجر.
  no    وقع المحامي الرشيداوي على العقد.

place eg-bh-wadi-al-natrun
  name  وادي النطرون | سجن وادي النطرون
  type  town
  in    eg-bh
  latin Wadi al Natrun
  at    30.40 30.35
  yes   قطع السيل الطريق المؤدي إلى [وادي النطرون].
  no    كتب الشاعر النطروناوي قصيدة طويلة.

place eg-bns-beni-suef-city
  name  بني سويف | مدينة بني سويف
  type  city
  in    eg-bns
  latin Beni Suef
  at    29.07 31.10
  wikidata Q394080
  yes   سيطر المسلحون على [بني سويف] بعد معارك قصيرة.
  no    فاز اللاعب البناوي بالسباق الأخير.

place eg-bns-sumusta
  name  سمسطا
  type  town
  in    eg-bns
  latin Sumusta
  at    28.92 30.85
  yes   هاجم مجهولون نقطة تفتيش في [سمسطا] ليلا.
  no    عزف الموسيقي السمسطاوي لحنا هادئا.

place eg-c-helwan
  name  حلوان
  type  quarter
  in    eg-c
  latin Helwan
  at    29.84 31.33
  yes   رفع السكان السواتر في [حلوان] خوفا من القصف.
  no    باع التاجر الحلواناوي متجره القديم.

place eg-c-maadi
  shy   المعادي
  type  quarter
  in    eg-c
  latin Maadi
  at    29.97 31.25
  yes   اندلعت اشتباكات في حي [المعادي] بعد العشاء.
  no    رسم الفنان المعاداوي لوحة جديدة.

place eg-c-heliopolis
  name  مصر الجديدة
  type  quarter
  in    eg-c
  latin Heliopolis
  at    30.13 31.30
  yes   أصيب مارة في [مصر الجديدة] برصاص طائش.
  no    اعتذر الطبيب المصراوي عن الحضور.

place eg-c-matariya
  name  حي المطرية
  shy   المطرية
  type  quarter
  in    eg-c
  latin Matariya
  at    30.12 31.31
  yes   انفجرت سيارة في [حي المطرية] قبل الظهر.
  no    شكر المدرب المطراوي جمهوره.

place eg-c-shubra
  name  شبرا | حي شبرا
  type  quarter
  in    eg-c
  latin Shubra
  at    30.07 31.24
  yes   فتش الجنود بيوتا في [شبرا] فجرا.
  no    وقع المحامي الشبراوي على العقد.

place eg-c-zamalek
  name  الزمالك السكنية | حي الزمالك
  shy   الزمالك
  type  quarter
  in    eg-c
  latin Zamalek
  at    30.06 31.22
  yes   رفع السكان السواتر في [الزمالك السكنية] خوفا من القصف.
  no    كتب الشاعر الزمالكاوي قصيدة طويلة.

place eg-c-rabaa-al-adawiya
  name  رابعة العدوية | ميدان رابعة العدوية | ميدان رابعة
  type  quarter
  in    eg-c
  latin Rabaa al Adawiya
  at    30.07 31.32
  yes   اندلعت اشتباكات في [رابعة العدوية] بعد العشاء.
  no    فاز اللاعب الرابعاوي بالسباق الأخير.

place eg-c-ain-shams
  name  عين شمس
  type  quarter
  in    eg-c
  latin Ain Shams
  at    30.13 31.33
  yes   أصيب مارة في [عين شمس] برصاص طائش.
  no    عزف الموسيقي العيناوي لحنا هادئا.

place eg-c-badr
  name  مدينة بدر
  shy   بدر
  type  town
  in    eg-c
  latin Badr
  at    30.14 31.71
  wikidata Q12197650
  yes   هاجم مجهولون نقطة تفتيش في [مدينة بدر] ليلا.
  no    عزف الموسيقي البدراوي لحنا هادئا.

place eg-c-tora
  name  سجن طرة | سجون طرة
  type  base
  in    eg-c
  latin Tora
  at    29.95 31.27
  yes   تمركزت القوة داخل [سجن طرة] شهرا.
  no    باع التاجر السجناوي متجره القديم.

place eg-c-new-cairo
  name  القاهرة الجديدة | التجمع الخامس
  type  town
  in    eg-c
  latin New Cairo
  at    30.03 31.47
  wikidata Q12191144
  yes   نزحت عشرات العائلات من [القاهرة الجديدة] باتجاه الحدود.
  no    رسم الفنان القاهراوي لوحة جديدة.

place eg-c-musturud
  name  مسطرد
  type  quarter
  in    eg-c
  latin Musturud
  at    30.14 31.30
  yes   فتش الجنود بيوتا في [مسطرد] فجرا.
  no    اعتذر الطبيب المسطرداوي عن الحضور.

place eg-c-garden-city
  name  غاردن سيتي | جاردن سيتي
  type  quarter
  in    eg-c
  latin Garden City
  at    30.04 31.23
  yes   رفع السكان السواتر في [غاردن سيتي] خوفا من القصف.
  no    شكر المدرب الغاردناوي جمهوره.

place eg-c-cairo-airport
  name  مطار القاهرة | مطار القاهرة الدولي
  type  base
  in    eg-c
  latin Cairo Airport
  at    30.12 31.41
  yes   هبطت طائرتان في [مطار القاهرة] بعد منتصف الليل.
  no    وقع المحامي القاهراوي على العقد.

place eg-c-abbasiya
  shy   العباسية
  type  quarter
  in    eg-c
  latin Abbasiya
  at    30.07 31.28
  yes   أصيب مارة في حي [العباسية] برصاص طائش.
  no    كتب الشاعر العباساوي قصيدة طويلة.

place eg-c-imbaba
  name  إمبابة
  type  quarter
  in    eg-c
  latin Imbaba
  at    30.08 31.21
  yes   انفجرت سيارة في [إمبابة] قبل الظهر.
  no    فاز اللاعب الإمباباوي بالسباق الأخير.

place eg-c-marg
  name  حي المرج
  shy   المرج
  type  quarter
  in    eg-c
  latin Marg
  at    30.16 31.34
  yes   فتش الجنود بيوتا في [حي المرج] فجرا.
  no    عزف الموسيقي المرجاوي لحنا هادئا.

place eg-dk-mansoura-governorate-mit-ghamr
  name  ميت غمر
  type  town
  in    eg-dk
  latin Mansoura governorate Mit Ghamr
  at    30.72 31.26
  yes   أغلقت الأسواق أبوابها في [ميت غمر] حدادا.
  no    باع التاجر الميتاوي متجره القديم.

place eg-dk-belqas
  name  بلقاس
  type  town
  in    eg-dk
  latin Belqas
  at    31.21 31.36
  yes   قالت الشرطة إنها فتشت منازل في [بلقاس].
  no    رسم الفنان البلقاساوي لوحة جديدة.

place eg-dk-talkha
  name  طلخا
  type  town
  in    eg-dk
  latin Talkha
  at    31.05 31.38
  wikidata Q952118
  yes   عاد الهدوء إلى [طلخا] بعد يومين.
  no    اعتذر الطبيب الطلخاوي عن الحضور.

place eg-dk-manzala
  name  المنزلة المصرية
  type  town
  in    eg-dk
  latin Manzala
  at    31.16 31.94
  wikidata Q3494688
  yes   دفن الأهالي قتلاهم في [المنزلة المصرية] أمس.
  no    شكر المدرب المنزلاوي جمهوره.

place eg-dt-damietta-city
  name  دمياط | مدينة دمياط
  type  city
  in    eg-dt
  latin Damietta
  at    31.42 31.81
  wikidata Q189383
  yes   وصل فريق الإغاثة إلى [دمياط] مع الفجر.
  no    وقع المحامي الدمياطاوي على العقد.

place eg-fym-faiyum-city
  name  الفيوم | مدينة الفيوم
  type  city
  in    eg-fym
  latin Faiyum
  at    29.31 30.84
  wikidata Q203299
  yes   قطع السيل الطريق المؤدي إلى [الفيوم].
  no    كتب الشاعر الفيوماوي قصيدة طويلة.

place eg-fym-ibshaway
  name  أبشواي
  type  town
  in    eg-fym
  latin Ibshaway
  at    29.36 30.68
  wikidata Q23949980
  yes   سيطر المسلحون على [أبشواي] بعد معارك قصيرة.
  no    فاز اللاعب الأبشوااوي بالسباق الأخير.

place eg-gz-giza-city
  name  الجيزة | مدينة الجيزة
  type  city
  in    eg-gz
  latin Giza
  at    30.01 31.21
  wikidata Q81788
  yes   توجهت قافلة المساعدات نحو [الجيزة] صباحا.
  no    فاز اللاعب الجيزاوي بالسباق الأخير.

place eg-gz-al-badrashin
  name  البدرشين
  type  town
  in    eg-gz
  latin Al Badrashin
  at    29.85 31.28
  yes   عثر الرعاة على لغم خارج [البدرشين].
  no    عزف الموسيقي البدرشيناوي لحنا هادئا.

place eg-gz-al-ayyat
  name  العياط
  type  town
  in    eg-gz
  latin Al Ayyat
  at    29.62 31.26
  wikidata Q23955572
  yes   أغلقت الأسواق أبوابها في [العياط] حدادا.
  no    باع التاجر العياطاوي متجره القديم.

place eg-gz-haram
  name  حي الهرم | منطقة الهرم | شارع الهرم
  shy   الهرم
  type  quarter
  in    eg-gz
  latin Haram
  at    29.99 31.15
  yes   انفجرت سيارة في [حي الهرم] قبل الظهر.
  no    رسم الفنان الهرماوي لوحة جديدة.

place eg-gz-faisal
  name  شارع فيصل
  type  quarter
  in    eg-gz
  latin Faisal
  at    30.00 31.17
  yes   فتش الجنود بيوتا في [شارع فيصل] فجرا.
  no    اعتذر الطبيب الشارعاوي عن الحضور.

place eg-gz-nahia
  name  ناهيا
  type  village
  in    eg-gz
  latin Nahia
  at    30.05 31.12
  yes   دفن الأهالي قتلاهم في [ناهيا] أمس.
  no    شكر المدرب الناهياوي جمهوره.

place eg-gz-bahariya
  name  الواحات البحرية
  shy   الواحات
  type  town
  in    eg-gz
  latin Bahariya
  at    28.35 28.87
  yes   وصل فريق الإغاثة إلى [الواحات البحرية] مع الفجر.
  no    وقع المحامي الواحاتاوي على العقد.

place eg-gz-hawamidiya
  name  الحوامدية
  type  town
  in    eg-gz
  latin Hawamidiya
  at    29.90 31.25
  wikidata Q23955406
  yes   قطع السيل الطريق المؤدي إلى [الحوامدية].
  no    كتب الشاعر الحوامداوي قصيدة طويلة.

place eg-gz-cairo-university
  name  جامعة القاهرة
  type  quarter
  in    eg-gz
  latin Cairo University
  at    30.03 31.21
  yes   انفجرت سيارة في [جامعة القاهرة] قبل الظهر.
  no    فاز اللاعب الجامعاوي بالسباق الأخير.

place eg-is-ismailia-city
  name  الإسماعيلية | مدينة الإسماعيلية
  type  city
  in    eg-is
  latin Ismailia
  at    30.60 32.27
  wikidata Q217156
  yes   هاجم مجهولون نقطة تفتيش في [الإسماعيلية] ليلا.
  no    عزف الموسيقي الإسماعيلاوي لحنا هادئا.

place eg-is-qantara
  name  القنطرة شرق | القنطرة غرب | القنطرة المصرية
  type  town
  in    eg-is
  latin Qantara
  at    30.85 32.31
  yes   انقطع الماء عن [القنطرة شرق] منذ أسبوع.
  no    باع التاجر القنطراوي متجره القديم.

place eg-kb-banha
  name  بنها
  type  town
  in    eg-kb
  latin Banha
  at    30.46 31.18
  wikidata Q336966
  yes   نزحت عشرات العائلات من [بنها] باتجاه الحدود.
  no    رسم الفنان البنهاوي لوحة جديدة.

place eg-kb-qalyub
  name  قليوب
  type  town
  in    eg-kb
  latin Qalyub
  at    30.18 31.21
  wikidata Q336724
  yes   التقى الوسطاء بشيوخ العشائر في [قليوب].
  no    اعتذر الطبيب القليوباوي عن الحضور.

place eg-kb-shubra-al-khayma
  name  شبرا الخيمة
  type  town
  in    eg-kb
  latin Shubra al Khayma
  at    30.12 31.25
  yes   سقطت قذيفتان قرب [شبرا الخيمة] ولم يصب أحد.
  no    شكر المدرب الشبراوي جمهوره.

place eg-kb-khanka
  name  الخانكة
  type  town
  in    eg-kb
  latin Khanka
  at    30.21 31.37
  wikidata Q23955433
  yes   دوى انفجار عنيف في [الخانكة] عند الظهر.
  no    وقع المحامي الخانكاوي على العقد.

place eg-kb-khusus
  name  مدينة الخصوص
  type  town
  in    eg-kb
  latin Khusus
  at    30.16 31.31
  yes   انسحب الجنود من [مدينة الخصوص] قبل الغروب.
  no    كتب الشاعر الخصوصاوي قصيدة طويلة.

place eg-kfs-kafr-el-sheikh-city
  name  مدينة كفر الشيخ
  type  city
  in    eg-kfs
  latin Kafr el Sheikh
  at    31.11 30.94
  yes   قطع السيل الطريق المؤدي إلى [مدينة كفر الشيخ].
  no    كتب الشاعر الشيخاوي قصيدة طويلة.

place eg-kfs-desouk
  name  دسوق
  type  town
  in    eg-kfs
  latin Desouk
  at    31.13 30.65
  yes   سيطر المسلحون على [دسوق] بعد معارك قصيرة.
  no    فاز اللاعب الدسوقاوي بالسباق الأخير.

place eg-kn-qena-city
  name  قنا | مدينة قنا
  type  city
  in    eg-kn
  latin Qena
  at    26.16 32.72
  wikidata Q336661
  yes   هاجم مجهولون نقطة تفتيش في [قنا] ليلا.
  no    عزف الموسيقي القناوي لحنا هادئا.

place eg-kn-nag-hammadi
  name  نجع حمادي
  type  town
  in    eg-kn
  latin Nag Hammadi
  at    26.05 32.24
  yes   انقطع الماء عن [نجع حمادي] منذ أسبوع.
  no    باع التاجر النجعاوي متجره القديم.

place eg-lx-luxor-city
  name  الأقصر | مدينة الأقصر
  type  city
  in    eg-lx
  latin Luxor
  at    25.69 32.64
  wikidata Q130514
  yes   نزحت عشرات العائلات من [الأقصر] باتجاه الحدود.
  no    رسم الفنان الأقصراوي لوحة جديدة.

place eg-mn-minya-city
  name  المنيا | مدينة المنيا
  type  city
  in    eg-mn
  latin Minya
  at    28.09 30.76
  wikidata Q310117
  yes   التقى الوسطاء بشيوخ العشائر في [المنيا].
  no    اعتذر الطبيب المنياوي عن الحضور.

place eg-mn-mallawi
  name  ملوي
  type  town
  in    eg-mn
  latin Mallawi
  at    27.73 30.84
  wikidata Q393498
  yes   سقطت قذيفتان قرب [ملوي] ولم يصب أحد.
  no    شكر المدرب الملواوي جمهوره.

place eg-mn-dayr-mawas
  name  دير مواس
  type  town
  in    eg-mn
  latin Dayr Mawas
  at    27.64 30.85
  wikidata Q3652748
  yes   دوى انفجار عنيف في [دير مواس] عند الظهر.
  no    وقع المحامي الديراوي على العقد.

place eg-mn-samalut
  name  سمالوط
  type  town
  in    eg-mn
  latin Samalut
  at    28.31 30.71
  wikidata Q950924
  yes   انسحب الجنود من [سمالوط] قبل الغروب.
  no    كتب الشاعر السمالوطاوي قصيدة طويلة.

place eg-mn-abu-qurqas
  name  أبو قرقاص
  type  town
  in    eg-mn
  latin Abu Qurqas
  at    27.93 30.84
  wikidata Q3646152
  yes   توجهت قافلة المساعدات نحو [أبو قرقاص] صباحا.
  no    فاز اللاعب الأبواوي بالسباق الأخير.

place eg-mn-matay
  name  مطاي
  type  town
  in    eg-mn
  latin Matay
  at    28.42 30.78
  wikidata Q3498842
  yes   عثر الرعاة على لغم خارج [مطاي].
  no    عزف الموسيقي المطااوي لحنا هادئا.

place eg-mnf-shibin-al-kawm
  name  شبين الكوم
  type  town
  in    eg-mnf
  latin Shibin al Kawm
  at    30.55 31.01
  wikidata Q31350
  yes   أغلقت الأسواق أبوابها في [شبين الكوم] حدادا.
  no    باع التاجر الشبيناوي متجره القديم.

place eg-mnf-sadat-city
  name  مدينة السادات
  shy   السادات
  type  town
  in    eg-mnf
  latin Sadat City
  at    30.36 30.53
  yes   قالت الشرطة إنها فتشت منازل في [مدينة السادات].
  no    رسم الفنان الساداتاوي لوحة جديدة.

place eg-mnf-ashmun
  name  أشمون
  type  town
  in    eg-mnf
  latin Ashmun
  at    30.30 30.98
  wikidata Q951186
  yes   عاد الهدوء إلى [أشمون] بعد يومين.
  no    اعتذر الطبيب الأشموناوي عن الحضور.

place eg-mt-matrouh-city
  name  مدينة مرسى مطروح | مرسى مطروح
  type  city
  in    eg-mt
  latin Matrouh
  at    31.35 27.24
  wikidata Q393829
  yes   دفن الأهالي قتلاهم في [مدينة مرسى مطروح] أمس.
  no    شكر المدرب المطروحاوي جمهوره.

place eg-mt-salloum
  name  السلوم | منفذ السلوم | معبر السلوم
  type  town
  in    eg-mt
  latin Salloum
  at    31.55 25.16
  yes   وصل فريق الإغاثة إلى [السلوم] مع الفجر.
  no    وقع المحامي السلوماوي على العقد.

place eg-mt-el-alamein
  shy   العلمين
  type  town
  in    eg-mt
  latin El Alamein
  at    30.83 28.95
  wikidata Q204439
  yes   دوى انفجار عنيف في بلدة [العلمين] عند الظهر.
  no    وقع المحامي العلميناوي على العقد.

place eg-mt-dabaa
  name  الضبعة
  type  town
  in    eg-mt
  latin Dabaa
  at    31.03 28.43
  yes   انسحب الجنود من [الضبعة] قبل الغروب.
  no    كتب الشاعر الضبعاوي قصيدة طويلة.

place eg-pts-port-said-city
  name  بورسعيد | مدينة بورسعيد
  type  city
  in    eg-pts
  latin Port Said
  at    31.26 32.30
  wikidata Q134509
  yes   توجهت قافلة المساعدات نحو [بورسعيد] صباحا.
  no    فاز اللاعب البورسعيداوي بالسباق الأخير.

place eg-shg-sohag-city
  name  سوهاج | مدينة سوهاج
  type  city
  in    eg-shg
  latin Sohag
  at    26.56 31.69
  wikidata Q1524502
  yes   عثر الرعاة على لغم خارج [سوهاج].
  no    عزف الموسيقي السوهاجاوي لحنا هادئا.

place eg-shg-jirja
  name  جرجا
  type  town
  in    eg-shg
  latin Jirja
  at    26.34 31.89
  wikidata Q749187
  yes   أغلقت الأسواق أبوابها في [جرجا] حدادا.
  no    باع التاجر الجرجاوي متجره القديم.

place eg-shg-akhmim
  name  أخميم
  type  town
  in    eg-shg
  latin Akhmim
  at    26.56 31.75
  wikidata Q31865526
  yes   قالت الشرطة إنها فتشت منازل في [أخميم].
  no    رسم الفنان الأخميماوي لوحة جديدة.

place eg-shr-zagazig
  name  الزقازيق
  type  city
  in    eg-shr
  latin Zagazig
  at    30.58 31.35
  wikidata Q140304
  yes   عاد الهدوء إلى [الزقازيق] بعد يومين.
  no    اعتذر الطبيب الزقازيقاوي عن الحضور.

place eg-shr-bilbeis
  name  بلبيس
  type  town
  in    eg-shr
  latin Bilbeis
  at    30.42 31.55
  wikidata Q393495
  yes   دفن الأهالي قتلاهم في [بلبيس] أمس.
  no    شكر المدرب البلبيساوي جمهوره.

place eg-shr-faqous
  name  فاقوس
  type  town
  in    eg-shr
  latin Faqous
  at    30.73 31.80
  wikidata Q22930182
  yes   وصل فريق الإغاثة إلى [فاقوس] مع الفجر.
  no    وقع المحامي الفاقوساوي على العقد.

place eg-shr-abu-hammad
  name  أبو حماد | أبوحماد
  type  town
  in    eg-shr
  latin Abu Hammad
  at    30.53 31.67
  yes   قطع السيل الطريق المؤدي إلى [أبو حماد].
  no    كتب الشاعر الأبواوي قصيدة طويلة.

place eg-shr-10th-of-ramadan
  name  مدينة العاشر من رمضان
  type  city
  in    eg-shr
  latin 10th of Ramadan
  at    30.30 31.61
  wikidata Q337539
  yes   سيطر المسلحون على [مدينة العاشر من رمضان] بعد معارك قصيرة.
  no    فاز اللاعب الرمضاناوي بالسباق الأخير.

place eg-shr-anshas
  name  أنشاص
  type  base
  in    eg-shr
  latin Anshas
  at    30.38 31.45
  yes   استهدفت الصواريخ [أنشاص] من جديد.
  no    عزف الموسيقي الأنشاصاوي لحنا هادئا.

place eg-suz-suez-city
  name  السويس | مدينة السويس
  type  city
  in    eg-suz
  latin Suez
  at    29.97 32.53
  wikidata Q134514
  yes   انقطع الماء عن [السويس] منذ أسبوع.
  no    باع التاجر السويساوي متجره القديم.

place eg-suz-ain-sukhna
  name  العين السخنة
  type  town
  in    eg-suz
  latin Ain Sukhna
  at    29.60 32.32
  wikidata Q23955761
  yes   نزحت عشرات العائلات من [العين السخنة] باتجاه الحدود.
  no    رسم الفنان العيناوي لوحة جديدة.

place eg-wad-kharga
  name  واحة الخارجة
  type  town
  in    eg-wad
  latin Kharga
  at    25.44 30.55
  yes   التقى الوسطاء بشيوخ العشائر في [واحة الخارجة].
  no    اعتذر الطبيب الواحاوي عن الحضور.

place eg-wad-dakhla
  name  واحة الداخلة
  type  town
  in    eg-wad
  latin Dakhla
  at    25.50 28.98
  yes   سقطت قذيفتان قرب [واحة الداخلة] ولم يصب أحد.
  no    شكر المدرب الواحاوي جمهوره.

place sd-dn-umm-kaddadah
  name  أم كدادة
  type  town
  in    sd-dn
  latin Umm Kaddadah
  at    13.60 26.69
  wikidata Q1010754
  yes   دفن الأهالي قتلاهم في [أم كدادة] أمس.
  no    شكر المدرب الأماوي جمهوره.

place sd-dn-kabkabiya
  name  كبكابية
  type  town
  in    sd-dn
  latin Kabkabiya
  at    13.65 24.08
  yes   وصل فريق الإغاثة إلى [كبكابية] مع الفجر.
  no    وقع المحامي الكبكاباوي على العقد.

place sd-dn-korma
  name  كورما | كورمة
  type  town
  in    sd-dn
  latin Korma
  at    13.83 24.75
  yes   قطع السيل الطريق المؤدي إلى [كورما].
  no    كتب الشاعر الكورماوي قصيدة طويلة.

place sd-dn-tabit
  name  قرية تابت
  shy   تابت
  type  village
  in    sd-dn
  latin Tabit
  at    13.34 25.10
  yes   سيطر المسلحون على [قرية تابت] بعد معارك قصيرة.
  no    فاز اللاعب التابتاوي بالسباق الأخير.

place sd-dn-abu-shouk
  name  مخيم أبو شوك | معسكر أبوشوك | معسكر أبو شوك
  type  camp
  in    sd-dn
  latin Abu Shouk
  at    13.67 25.33
  yes   دخلت شاحنتان إلى [مخيم أبو شوك] أمس.
  no    عزف الموسيقي الشوكاوي لحنا هادئا.

place sd-dn-mallit-karnoi
  name  كرنوي
  type  town
  in    sd-dn
  latin Mallit Karnoi
  at    14.90 23.28
  yes   انقطع الماء عن [كرنوي] منذ أسبوع.
  no    باع التاجر الكرنواوي متجره القديم.

place sd-dn-tina
  name  الطينة | بلدة الطينة
  type  town
  in    sd-dn
  latin Tina
  at    15.05 22.83
  yes   نزحت عشرات العائلات من [الطينة] باتجاه الحدود.
  no    رسم الفنان الطيناوي لوحة جديدة.

place sd-dn-umm-baru
  name  أم برو
  type  town
  in    sd-dn
  latin Umm Baru
  at    14.90 23.70
  yes   التقى الوسطاء بشيوخ العشائر في [أم برو].
  no    اعتذر الطبيب الأماوي عن الحضور.

place sd-dn-jebel-amer
  name  جبل عامر
  type  area
  in    sd-dn
  latin Jebel Amer
  at    13.80 24.10
  yes   انتشرت الدوريات في [جبل عامر] منذ الصباح.
  no    شكر المدرب العامراوي جمهوره.

place sd-dn-tabra
  name  طابرة
  type  village
  in    sd-dn
  latin Tabra
  at    13.75 24.95
  yes   دوى انفجار عنيف في [طابرة] عند الظهر.
  no    وقع المحامي الطابراوي على العقد.

place sd-ds-gereida
  name  قريضة
  type  town
  in    sd-ds
  latin Gereida
  at    11.28 25.14
  wikidata Q15615482
  yes   انسحب الجنود من [قريضة] قبل الغروب.
  no    كتب الشاعر القريضاوي قصيدة طويلة.

place sd-ds-buram
  name  برام السودانية | مدينة برام
  shy   برام
  type  town
  in    sd-ds
  latin Buram
  at    9.84 25.17
  yes   توجهت قافلة المساعدات نحو [برام السودانية] صباحا.
  no    فاز اللاعب البراماوي بالسباق الأخير.

place sd-ds-kas
  name  مدينة كاس | كاس السودانية
  shy   كاس
  type  town
  in    sd-ds
  latin Kas
  at    12.50 24.28
  yes   عثر الرعاة على لغم خارج [مدينة كاس].
  no    عزف الموسيقي الكاساوي لحنا هادئا.

place sd-ds-tullus
  shy   تلس
  type  town
  in    sd-ds
  latin Tullus
  at    11.12 24.53
  yes   أغلقت الأسواق أبوابها في بلدة [تلس] حدادا.
  no    باع التاجر التلساوي متجره القديم.

place sd-ds-mershing
  name  مرشنج
  type  town
  in    sd-ds
  latin Mershing
  at    12.63 24.87
  yes   قالت الشرطة إنها فتشت منازل في [مرشنج].
  no    رسم الفنان المرشنجاوي لوحة جديدة.

place sd-ds-labado
  name  لبدو
  type  town
  in    sd-ds
  latin Labado
  at    12.17 25.35
  yes   عاد الهدوء إلى [لبدو] بعد يومين.
  no    اعتذر الطبيب اللبدواوي عن الحضور.

place sd-ds-muhajiriya
  name  مهاجرية
  type  town
  in    sd-ds
  latin Muhajiriya
  at    12.01 25.54
  yes   التقى الوسطاء بشيوخ العشائر في [مهاجرية].
  no    اعتذر الطبيب المهاجراوي عن الحضور.

place sd-ds-shearia
  name  شعيرية
  type  town
  in    sd-ds
  latin Shearia
  at    12.02 25.45
  yes   سقطت قذيفتان قرب [شعيرية] ولم يصب أحد.
  no    شكر المدرب الشعيراوي جمهوره.

place sd-ds-umm-dafuq
  name  أم دافوق
  type  town
  in    sd-ds
  latin Umm Dafuq
  at    10.46 23.30
  yes   دوى انفجار عنيف في [أم دافوق] عند الظهر.
  no    وقع المحامي الأماوي على العقد.

place sd-dw-geneina-city
  name  الجنينة السودانية
  type  city
  in    sd-dw
  latin Geneina
  at    13.45 22.45
  wikidata Q311309
  yes   انسحب الجنود من [الجنينة السودانية] قبل الغروب.
  no    كتب الشاعر الجنيناوي قصيدة طويلة.

place sd-dw-kulbus
  name  كلبس
  type  town
  in    sd-dw
  latin Kulbus
  at    14.36 22.50
  yes   توجهت قافلة المساعدات نحو [كلبس] صباحا.
  no    فاز اللاعب الكلبساوي بالسباق الأخير.

place sd-dw-forbranga
  name  فور برنقا | فوربرنقا
  type  town
  in    sd-dw
  latin Forbranga
  at    12.45 22.80
  yes   عثر الرعاة على لغم خارج [فور برنقا].
  no    عزف الموسيقي الفوراوي لحنا هادئا.

place sd-dw-kerenik
  name  كرينك
  type  town
  in    sd-dw
  latin Kerenik
  at    13.37 22.88
  yes   أغلقت الأسواق أبوابها في [كرينك] حدادا.
  no    باع التاجر الكرينكاوي متجره القديم.

place sd-dc-nertiti
  name  نيرتتي | نرتتي
  type  town
  in    sd-dc
  latin Nertiti
  at    12.96 24.05
  yes   قالت الشرطة إنها فتشت منازل في [نيرتتي].
  no    رسم الفنان النيرتتاوي لوحة جديدة.

place sd-dc-golo
  name  قولو
  type  town
  in    sd-dc
  latin Golo
  at    13.11 24.29
  yes   عاد الهدوء إلى [قولو] بعد يومين.
  no    اعتذر الطبيب القولواوي عن الحضور.

place sd-dc-garsila
  name  قارسيلا | قارسلا
  type  town
  in    sd-dc
  latin Garsila
  at    12.36 23.13
  yes   دفن الأهالي قتلاهم في [قارسيلا] أمس.
  no    شكر المدرب القارسيلاوي جمهوره.

place sd-dc-wadi-salih
  name  وادي صالح
  type  district
  in    sd-dc
  latin Wadi Salih
  at    12.00 23.20
  yes   وصل فريق الإغاثة إلى [وادي صالح] مع الفجر.
  no    وقع المحامي الصالحاوي على العقد.

place sd-dc-guldo
  name  قلدو
  type  town
  in    sd-dc
  latin Guldo
  at    13.10 24.10
  yes   قطع السيل الطريق المؤدي إلى [قلدو].
  no    كتب الشاعر القلدواوي قصيدة طويلة.

place sd-dc-rockero
  name  روكرو
  type  town
  in    sd-dc
  latin Rockero
  at    13.35 24.35
  yes   سيطر المسلحون على [روكرو] بعد معارك قصيرة.
  no    فاز اللاعب الروكرواوي بالسباق الأخير.

place sd-gd-gedaref-city
  name  القضارف
  type  city
  in    sd-gd
  latin Gedaref
  at    14.03 35.38
  wikidata Q311199
  yes   هاجم مجهولون نقطة تفتيش في [القضارف] ليلا.
  no    عزف الموسيقي القضارفاوي لحنا هادئا.

place sd-gd-fashaga
  name  الفشقة
  type  area
  in    sd-gd
  latin Fashaga
  at    14.00 36.20
  yes   تراجعت المعارك في [الفشقة] بسبب الثلوج.
  no    باع التاجر الفشقاوي متجره القديم.

place sd-gd-gallabat
  shy   القلابات
  type  town
  in    sd-gd
  latin Gallabat
  at    12.97 36.15
  yes   نزحت عشرات العائلات من بلدة [القلابات] باتجاه الحدود.
  no    رسم الفنان القلاباتاوي لوحة جديدة.

place sd-gd-doka
  shy   دوكة
  type  town
  in    sd-gd
  latin Doka
  at    13.52 35.77
  wikidata Q5210211
  yes   قالت الشرطة إنها فتشت منازل في بلدة [دوكة].
  no    رسم الفنان الدوكاوي لوحة جديدة.

place sd-gk-nuhud
  name  النهود
  type  town
  in    sd-gk
  latin Nuhud
  at    12.70 28.43
  wikidata Q287343
  yes   عاد الهدوء إلى [النهود] بعد يومين.
  no    اعتذر الطبيب النهوداوي عن الحضور.

place sd-gk-muglad
  name  المجلد السودانية
  type  town
  in    sd-gk
  latin Muglad
  at    11.03 27.74
  yes   دفن الأهالي قتلاهم في [المجلد السودانية] أمس.
  no    شكر المدرب المجلداوي جمهوره.

place sd-gk-al-fula
  name  الفولة
  type  town
  in    sd-gk
  latin Al Fula
  at    11.72 28.35
  wikidata Q290849
  yes   وصل فريق الإغاثة إلى [الفولة] مع الفجر.
  no    وقع المحامي الفولاوي على العقد.

place sd-gk-lagawa
  name  لقاوة
  type  town
  in    sd-gk
  latin Lagawa
  at    11.40 29.13
  yes   قطع السيل الطريق المؤدي إلى [لقاوة].
  no    كتب الشاعر اللقاواوي قصيدة طويلة.

place sd-gk-meiram
  name  الميرم
  type  town
  in    sd-gk
  latin Meiram
  at    9.70 27.73
  yes   سيطر المسلحون على [الميرم] بعد معارك قصيرة.
  no    فاز اللاعب الميرماوي بالسباق الأخير.

place sd-gk-diffra
  name  دفرا
  type  village
  in    sd-gk
  latin Diffra
  at    10.10 28.40
  yes   هاجم مجهولون نقطة تفتيش في [دفرا] ليلا.
  no    عزف الموسيقي الدفراوي لحنا هادئا.

place sd-gz-hasaheisa
  name  الحصاحيصا
  type  town
  in    sd-gz
  latin Hasaheisa
  at    14.74 33.30
  wikidata Q290849
  yes   انقطع الماء عن [الحصاحيصا] منذ أسبوع.
  no    باع التاجر الحصاحيصاوي متجره القديم.

place sd-gz-managil
  name  المناقل
  type  town
  in    sd-gz
  latin Managil
  at    14.25 32.99
  yes   نزحت عشرات العائلات من [المناقل] باتجاه الحدود.
  no    رسم الفنان المناقلاوي لوحة جديدة.

place sd-gz-rufaa
  name  رفاعة السودانية
  type  town
  in    sd-gz
  latin Rufaa
  at    14.76 33.37
  yes   التقى الوسطاء بشيوخ العشائر في [رفاعة السودانية].
  no    اعتذر الطبيب الرفاعاوي عن الحضور.

place sd-ka-kassala-city
  name  كسلا
  type  city
  in    sd-ka
  latin Kassala
  at    15.45 36.40
  wikidata Q686813
  yes   سقطت قذيفتان قرب [كسلا] ولم يصب أحد.
  no    شكر المدرب الكسلاوي جمهوره.

place sd-ka-halfa-al-jadida
  name  حلفا الجديدة
  type  town
  in    sd-ka
  latin Halfa al Jadida
  at    15.32 35.60
  yes   دوى انفجار عنيف في [حلفا الجديدة] عند الظهر.
  no    وقع المحامي الحلفاوي على العقد.

place sd-ka-aroma
  name  أروما
  type  town
  in    sd-ka
  latin Aroma
  at    15.81 36.15
  wikidata Q31888917
  yes   انسحب الجنود من [أروما] قبل الغروب.
  no    كتب الشاعر الأروماوي قصيدة طويلة.

place sd-kh-jebel-aulia
  name  جبل أولياء
  type  town
  in    sd-kh
  latin Jebel Aulia
  at    15.24 32.50
  yes   توجهت قافلة المساعدات نحو [جبل أولياء] صباحا.
  no    فاز اللاعب الأولياوي بالسباق الأخير.

place sd-kh-kalakla
  name  الكلاكلة
  type  quarter
  in    sd-kh
  latin Kalakla
  at    15.47 32.48
  yes   فتش الجنود بيوتا في [الكلاكلة] فجرا.
  no    عزف الموسيقي الكلاكلاوي لحنا هادئا.

place sd-kh-haj-yusuf
  name  الحاج يوسف
  type  quarter
  in    sd-kh
  latin Haj Yusuf
  at    15.64 32.62
  yes   رفع السكان السواتر في [الحاج يوسف] خوفا من القصف.
  no    باع التاجر الحاجاوي متجره القديم.

place sd-kh-soba
  name  سوبا السودانية
  shy   سوبا
  type  quarter
  in    sd-kh
  latin Soba
  at    15.50 32.63
  yes   فتش الجنود بيوتا في [سوبا السودانية] فجرا.
  no    باع التاجر السوباوي متجره القديم.

place sd-kh-burri
  name  بري السودانية
  type  quarter
  in    sd-kh
  latin Burri
  at    15.60 32.58
  yes   رفع السكان السواتر في [بري السودانية] خوفا من القصف.
  no    رسم الفنان البراوي لوحة جديدة.

place sd-kh-al-halfaya
  name  حلفاية الملوك
  type  quarter
  in    sd-kh
  latin Al Halfaya
  at    15.70 32.57
  yes   اندلعت اشتباكات في [حلفاية الملوك] بعد العشاء.
  no    اعتذر الطبيب الحلفااوي عن الحضور.

place sd-kh-merkhiyat
  name  جبال المرخيات
  type  area
  in    sd-kh
  latin Merkhiyat
  at    15.68 32.40
  yes   انتشرت الدوريات في [جبال المرخيات] منذ الصباح.
  no    شكر المدرب الجبالاوي جمهوره.

place sd-kh-wadi-seidna
  name  وادي سيدنا | قاعدة وادي سيدنا
  type  base
  in    sd-kh
  latin Wadi Seidna
  at    15.82 32.52
  yes   فرضت الحراسة حول [وادي سيدنا] طوقا محكما.
  no    وقع المحامي السيدناوي على العقد.

place sd-kh-yarmouk-complex
  name  مصنع اليرموك | مجمع اليرموك
  type  base
  in    sd-kh
  latin Yarmouk complex
  at    15.45 32.50
  yes   استهدفت الصواريخ [مصنع اليرموك] من جديد.
  no    كتب الشاعر المصنعاوي قصيدة طويلة.

place sd-kh-kobar
  name  سجن كوبر
  shy   كوبر
  type  quarter
  in    sd-kh
  latin Kobar
  at    15.63 32.55
  yes   رفع السكان السواتر في [سجن كوبر] خوفا من القصف.
  no    فاز اللاعب السجناوي بالسباق الأخير.

place sd-kn-el-obeid-city
  name  الأبيض السودانية الكردفانية
  type  city
  in    sd-kn
  latin El Obeid
  at    13.18 30.22
  wikidata Q309475
  yes   عثر الرعاة على لغم خارج [الأبيض السودانية الكردفانية].
  no    عزف الموسيقي الأبيضاوي لحنا هادئا.

place sd-kn-umm-ruwaba
  name  أم روابة
  type  town
  in    sd-kn
  latin Umm Ruwaba
  at    12.90 31.22
  wikidata Q2618048
  yes   أغلقت الأسواق أبوابها في [أم روابة] حدادا.
  no    باع التاجر الأماوي متجره القديم.

place sd-kn-bara
  name  مدينة بارا
  shy   بارا
  type  town
  in    sd-kn
  latin Bara
  at    13.70 30.37
  wikidata Q614453
  yes   قالت الشرطة إنها فتشت منازل في [مدينة بارا].
  no    رسم الفنان الباراوي لوحة جديدة.

place sd-kn-rahad
  name  الرهد
  type  town
  in    sd-kn
  latin Rahad
  at    12.72 30.65
  wikidata Q4118058
  yes   عاد الهدوء إلى [الرهد] بعد يومين.
  no    اعتذر الطبيب الرهداوي عن الحضور.

place sd-kn-sodari
  name  سودري
  type  town
  in    sd-kn
  latin Sodari
  at    14.42 29.08
  yes   دفن الأهالي قتلاهم في [سودري] أمس.
  no    شكر المدرب السودراوي جمهوره.

place sd-kn-hamrat-al-sheikh
  name  حمرة الشيخ
  type  town
  in    sd-kn
  latin Hamrat al Sheikh
  at    14.58 27.97
  yes   وصل فريق الإغاثة إلى [حمرة الشيخ] مع الفجر.
  no    وقع المحامي الحمراوي على العقد.

place sd-kn-abu-kershola
  name  أبو كرشولا | أبوكرشولا
  type  town
  in    sd-kn
  latin Abu Kershola
  at    12.08 30.62
  yes   قطع السيل الطريق المؤدي إلى [أبو كرشولا].
  no    كتب الشاعر الأبواوي قصيدة طويلة.

place sd-ks-talodi
  name  تلودي
  type  town
  in    sd-ks
  latin Talodi
  at    10.64 30.38
  wikidata Q2390680
  yes   سيطر المسلحون على [تلودي] بعد معارك قصيرة.
  no    فاز اللاعب التلوداوي بالسباق الأخير.

place sd-ks-abu-jubeiha
  name  أبو جبيهة
  type  town
  in    sd-ks
  latin Abu Jubeiha
  at    11.45 31.23
  wikidata Q31866628
  yes   هاجم مجهولون نقطة تفتيش في [أبو جبيهة] ليلا.
  no    عزف الموسيقي الأبواوي لحنا هادئا.

place sd-ks-rashad
  name  رشاد السودانية
  type  town
  in    sd-ks
  latin Rashad
  at    11.86 31.05
  yes   عثر الرعاة على لغم خارج [رشاد السودانية].
  no    عزف الموسيقي الرشاداوي لحنا هادئا.

place sd-ks-abbasiya
  name  العباسية السودانية | العباسية تقلي
  type  town
  in    sd-ks
  latin Abbasiya
  at    12.17 31.31
  yes   أغلقت الأسواق أبوابها في [العباسية السودانية] حدادا.
  no    باع التاجر العباساوي متجره القديم.

place sd-ks-heiban
  name  هيبان
  type  town
  in    sd-ks
  latin Heiban
  at    11.22 30.52
  yes   قالت الشرطة إنها فتشت منازل في [هيبان].
  no    رسم الفنان الهيباناوي لوحة جديدة.

place sd-ks-umm-dorein
  name  أم دورين
  type  town
  in    sd-ks
  latin Umm Dorein
  at    10.87 30.10
  yes   عاد الهدوء إلى [أم دورين] بعد يومين.
  no    اعتذر الطبيب الأماوي عن الحضور.

place sd-ks-buram-nuba
  name  البرام
  type  town
  in    sd-ks
  latin Buram (Nuba)
  at    10.63 30.05
  yes   دفن الأهالي قتلاهم في [البرام] أمس.
  no    شكر المدرب البراماوي جمهوره.

place sd-ks-dalami
  shy   الدلامي
  type  town
  in    sd-ks
  latin Dalami
  at    11.87 30.48
  yes   وصل فريق الإغاثة إلى بلدة [الدلامي] مع الفجر.
  no    وقع المحامي الدلاماوي على العقد.

place sd-ks-kalogi
  name  كالوقي
  type  town
  in    sd-ks
  latin Kalogi
  at    11.02 30.83
  yes   قطع السيل الطريق المؤدي إلى [كالوقي].
  no    كتب الشاعر الكالوقاوي قصيدة طويلة.

place sd-ks-hajar-al-mak
  name  حجر المك
  type  village
  in    sd-ks
  latin Hajar al Mak
  at    11.00 29.90
  yes   سيطر المسلحون على [حجر المك] بعد معارك قصيرة.
  no    فاز اللاعب الحجراوي بالسباق الأخير.

place sd-nb-roseires
  name  الروصيرص
  type  town
  in    sd-nb
  latin Roseires
  at    11.85 34.39
  yes   هاجم مجهولون نقطة تفتيش في [الروصيرص] ليلا.
  no    عزف الموسيقي الروصيرصاوي لحنا هادئا.

place sd-nb-bau
  name  باو السودانية
  type  town
  in    sd-nb
  latin Bau
  at    11.37 34.08
  yes   انقطع الماء عن [باو السودانية] منذ أسبوع.
  no    باع التاجر الباواوي متجره القديم.

place sd-nb-geissan
  name  قيسان
  type  town
  in    sd-nb
  latin Geissan
  at    10.87 34.27
  yes   نزحت عشرات العائلات من [قيسان] باتجاه الحدود.
  no    رسم الفنان القيساناوي لوحة جديدة.

place sd-nb-deim-mansour
  name  ديم منصور
  type  village
  in    sd-nb
  latin Deim Mansour
  at    10.60 34.20
  yes   التقى الوسطاء بشيوخ العشائر في [ديم منصور].
  no    اعتذر الطبيب الديماوي عن الحضور.

place sd-nb-yabus
  name  يابوس
  type  town
  in    sd-nb
  latin Yabus
  at    9.95 34.20
  yes   سقطت قذيفتان قرب [يابوس] ولم يصب أحد.
  no    شكر المدرب اليابوساوي جمهوره.

place sd-no-dongola
  name  دنقلا
  type  city
  in    sd-no
  latin Dongola
  at    19.18 30.48
  wikidata Q821321
  yes   دوى انفجار عنيف في [دنقلا] عند الظهر.
  no    وقع المحامي الدنقلاوي على العقد.

place sd-no-wadi-halfa
  name  وادي حلفا
  type  town
  in    sd-no
  latin Wadi Halfa
  at    21.80 31.35
  yes   انسحب الجنود من [وادي حلفا] قبل الغروب.
  no    كتب الشاعر الحلفاوي قصيدة طويلة.

place sd-no-ad-dabbah
  name  الدبة السودانية | مدينة الدبة
  shy   الدبة
  type  town
  in    sd-no
  latin Ad Dabbah
  at    18.05 30.95
  wikidata Q1754253
  yes   توجهت قافلة المساعدات نحو [الدبة السودانية] صباحا.
  no    فاز اللاعب الدباوي بالسباق الأخير.

place sd-no-karima
  name  كريمة السودانية
  type  town
  in    sd-no
  latin Karima
  at    18.55 31.85
  wikidata Q1729372
  yes   سيطر المسلحون على [كريمة السودانية] بعد معارك قصيرة.
  no    فاز اللاعب الكريماوي بالسباق الأخير.

place sd-nr-shendi
  name  شندي
  type  town
  in    sd-nr
  latin Shendi
  at    16.69 33.43
  wikidata Q997838
  yes   هاجم مجهولون نقطة تفتيش في [شندي] ليلا.
  no    عزف الموسيقي الشنداوي لحنا هادئا.

place sd-nr-damer
  name  الدامر
  type  town
  in    sd-nr
  latin Damer
  at    17.59 33.96
  yes   انقطع الماء عن [الدامر] منذ أسبوع.
  no    باع التاجر الدامراوي متجره القديم.

place sd-nr-berber
  name  بربر السودانية | مدينة بربر
  shy   بربر
  type  town
  in    sd-nr
  latin Berber
  at    18.02 33.98
  wikidata Q375935
  yes   نزحت عشرات العائلات من [بربر السودانية] باتجاه الحدود.
  no    رسم الفنان البربراوي لوحة جديدة.

place sd-nr-abu-hamad
  name  أبو حمد السودانية | مدينة أبو حمد
  type  town
  in    sd-nr
  latin Abu Hamad
  at    19.53 33.32
  yes   التقى الوسطاء بشيوخ العشائر في [أبو حمد السودانية].
  no    اعتذر الطبيب الأبواوي عن الحضور.

place sd-nr-mesektab
  name  المتمة السودانية
  type  town
  in    sd-nr
  latin Mesektab
  at    16.79 33.60
  yes   سقطت قذيفتان قرب [المتمة السودانية] ولم يصب أحد.
  no    شكر المدرب المتماوي جمهوره.

place sd-nw-rabak
  shy   ربك
  type  town
  in    sd-nw
  latin Rabak
  at    13.18 32.74
  wikidata Q1004008
  yes   دوى انفجار عنيف في بلدة [ربك] عند الظهر.
  no    وقع المحامي الربكاوي على العقد.

place sd-nw-duweim
  name  الدويم
  type  town
  in    sd-nw
  latin Duweim
  at    14.00 32.31
  yes   انسحب الجنود من [الدويم] قبل الغروب.
  no    كتب الشاعر الدويماوي قصيدة طويلة.

place sd-nw-tendelti
  name  تندلتي
  type  town
  in    sd-nw
  latin Tendelti
  at    13.02 31.87
  yes   توجهت قافلة المساعدات نحو [تندلتي] صباحا.
  no    فاز اللاعب التندلتاوي بالسباق الأخير.

place sd-rs-suakin
  name  سواكن
  type  town
  in    sd-rs
  latin Suakin
  at    19.10 37.33
  wikidata Q571215
  yes   عثر الرعاة على لغم خارج [سواكن].
  no    عزف الموسيقي السواكناوي لحنا هادئا.

place sd-rs-tokar
  name  طوكر
  type  town
  in    sd-rs
  latin Tokar
  at    18.43 37.73
  wikidata Q1010754
  yes   أغلقت الأسواق أبوابها في [طوكر] حدادا.
  no    باع التاجر الطوكراوي متجره القديم.

place sd-rs-halaib
  name  حلايب | مثلث حلايب
  type  town
  in    sd-rs
  latin Halaib
  at    22.22 36.65
  yes   قالت الشرطة إنها فتشت منازل في [حلايب].
  no    رسم الفنان الحلايباوي لوحة جديدة.

place sd-rs-shalateen
  name  شلاتين
  type  town
  in    sd-rs
  latin Shalateen
  at    23.13 35.58
  yes   عاد الهدوء إلى [شلاتين] بعد يومين.
  no    اعتذر الطبيب الشلاتيناوي عن الحضور.

place sd-si-singa
  shy   سنجة
  type  town
  in    sd-si
  latin Singa
  at    13.15 33.93
  wikidata Q997838
  yes   دفن الأهالي قتلاهم في بلدة [سنجة] أمس.
  no    شكر المدرب السنجاوي جمهوره.

place sd-si-dinder
  name  الدندر
  type  town
  in    sd-si
  latin Dinder
  at    13.20 34.17
  yes   وصل فريق الإغاثة إلى [الدندر] مع الفجر.
  no    وقع المحامي الدندراوي على العقد.

place sd-si-sinnar-city
  name  مدينة سنار
  shy   سنار
  type  town
  in    sd-si
  latin Sinnar
  at    13.55 33.60
  wikidata Q611867
  yes   قطع السيل الطريق المؤدي إلى [مدينة سنار].
  no    كتب الشاعر السناراوي قصيدة طويلة.

place sd-si-suki
  name  السوكي
  type  town
  in    sd-si
  latin Suki
  at    13.32 33.89
  yes   انسحب الجنود من [السوكي] قبل الغروب.
  no    كتب الشاعر السوكاوي قصيدة طويلة.

place ss-bor
  name  مدينة بور | بور السودانية
  shy   بور
  type  town
  in    ss
  latin Bor
  at    6.21 31.56
  yes   توجهت قافلة المساعدات نحو [مدينة بور] صباحا.
  no    فاز اللاعب البوراوي بالسباق الأخير.

place ss-wau
  name  مدينة واو | واو السودانية
  shy   واو
  type  town
  in    ss
  latin Wau
  at    7.70 28.00
  yes   عثر الرعاة على لغم خارج [مدينة واو].
  no    عزف الموسيقي الواواوي لحنا هادئا.

place ss-jonglei
  name  جونقلي | جونجلي | جونغلي
  type  area
  in    ss
  latin Jonglei
  at    7.40 32.00
  yes   تراجعت المعارك في [جونقلي] بسبب الثلوج.
  no    باع التاجر الجونقلاوي متجره القديم.

place ss-upper-nile
  name  أعالي النيل | ولاية أعالي النيل
  type  area
  in    ss
  latin Upper Nile
  at    9.90 32.70
  yes   جابت فرق الإنقاذ [أعالي النيل] بحثا عن المفقودين.
  no    رسم الفنان الأعالاوي لوحة جديدة.

place ss-unity-state
  name  ولاية الوحدة
  type  area
  in    ss
  latin Unity State
  at    9.20 29.80
  yes   فقد الجيش الاتصال بمروحية فوق [ولاية الوحدة].
  no    اعتذر الطبيب الولااوي عن الحضور.

place ss-equatoria
  name  ولاية الاستوائية
  shy   الاستوائية
  type  area
  in    ss
  latin Equatoria
  at    4.60 31.00
  yes   انتشرت الدوريات في [ولاية الاستوائية] منذ الصباح.
  no    شكر المدرب الولااوي جمهوره.

place ss-leer
  name  بلدة لير | مدينة لير
  shy   لير
  type  town
  in    ss
  latin Leer
  at    8.30 30.14
  yes   وصل فريق الإغاثة إلى [بلدة لير] مع الفجر.
  no    وقع المحامي الليراوي على العقد.

place ss-pibor
  name  بيبور
  type  town
  in    ss
  latin Pibor
  at    6.80 33.13
  yes   قطع السيل الطريق المؤدي إلى [بيبور].
  no    كتب الشاعر البيبوراوي قصيدة طويلة.

place ss-renk
  name  الرنك
  type  town
  in    ss
  latin Renk
  at    11.75 32.78
  yes   سيطر المسلحون على [الرنك] بعد معارك قصيرة.
  no    فاز اللاعب الرنكاوي بالسباق الأخير.

place ss-melut
  name  ملوط
  type  town
  in    ss
  latin Melut
  at    10.44 32.20
  yes   هاجم مجهولون نقطة تفتيش في [ملوط] ليلا.
  no    عزف الموسيقي الملوطاوي لحنا هادئا.

place ss-yambio
  name  يامبيو
  type  town
  in    ss
  latin Yambio
  at    4.57 28.40
  yes   انقطع الماء عن [يامبيو] منذ أسبوع.
  no    باع التاجر اليامبيواوي متجره القديم.

place ss-torit
  name  توريت
  type  town
  in    ss
  latin Torit
  at    4.41 32.57
  yes   نزحت عشرات العائلات من [توريت] باتجاه الحدود.
  no    رسم الفنان التوريتاوي لوحة جديدة.

place ss-bahr-el-ghazal
  name  بحر الغزال
  type  area
  in    ss
  latin Bahr el Ghazal
  at    8.20 27.50
  yes   فقد الجيش الاتصال بمروحية فوق [بحر الغزال].
  no    اعتذر الطبيب البحراوي عن الحضور.

place ss-akobo
  name  أكوبو
  type  town
  in    ss
  latin Akobo
  at    7.78 33.00
  yes   سقطت قذيفتان قرب [أكوبو] ولم يصب أحد.
  no    شكر المدرب الأكوبواوي جمهوره.

place ss-pagak
  name  باقاك
  type  town
  in    ss
  latin Pagak
  at    8.42 34.03
  yes   دوى انفجار عنيف في [باقاك] عند الظهر.
  no    وقع المحامي الباقاكاوي على العقد.
