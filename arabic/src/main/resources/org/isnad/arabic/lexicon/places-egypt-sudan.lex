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
  name  مدينة السادس من أكتوبر | مدينة 6 أكتوبر
  type  city
  in    eg-gz
  latin 6th of October City
  at    29.94 30.92
  yes   اعتقل ثلاثة مشتبه بهم في [مدينة السادس من أكتوبر] بهدوء.
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
  yes   انقطع الماء عن [الجورة] منذ أسبوع.
  no    باع التاجر الجوراوي متجره القديم.

place eg-sin-al-kharouba
  name  قرية الخروبة | كمين الخروبة
  shy   الخروبة
  type  village
  in    eg-sin
  latin Al Kharouba
  at    31.12 33.98
  yes   نزحت عشرات العائلات من [قرية الخروبة] باتجاه الحدود.
  no    رسم الفنان الخروباوي لوحة جديدة.

place eg-sin-al-muqataa
  name  المقاطعة السيناوية | قرية المقاطعة
  shy   المقاطعة
  type  village
  in    eg-sin
  latin Al Muqataa
  at    31.18 34.15
  yes   التقى الوسطاء بشيوخ العشائر في [المقاطعة السيناوية].
  no    اعتذر الطبيب المقاطعاوي عن الحضور.

place eg-sin-al-mahdiya
  name  قرية المهدية | المهدية السيناوية
  shy   المهدية
  type  village
  in    eg-sin
  latin Al Mahdiya
  at    31.20 34.22
  yes   عاد الهدوء إلى [قرية المهدية] بعد يومين.
  no    اعتذر الطبيب المهداوي عن الحضور.

place eg-sin-jabal-al-halal
  name  جبل الحلال
  type  area
  in    eg-sin
  latin Jabal al Halal
  at    30.65 33.95
  yes   انتشرت الدوريات في [جبل الحلال] منذ الصباح.
  no    شكر المدرب الحلالاوي جمهوره.

place eg-sin-al-masoura
  name  ميدان الماسورة | الماسورة
  type  quarter
  in    eg-sin
  latin Al Masoura
  at    31.27 34.23
  yes   اندلعت اشتباكات في [ميدان الماسورة] بعد العشاء.
  no    وقع المحامي الميداناوي على العقد.

place eg-sin-al-lafitat
  name  اللفيتات | قرية اللفيتات
  type  village
  in    eg-sin
  latin Al Lafitat
  at    31.15 34.05
  yes   قطع السيل الطريق المؤدي إلى [اللفيتات].
  no    كتب الشاعر اللفيتاتاوي قصيدة طويلة.

place eg-sin-al-tuma
  name  قرية التومة | التومة
  type  village
  in    eg-sin
  latin Al Tuma
  at    31.13 34.08
  yes   سيطر المسلحون على [قرية التومة] بعد معارك قصيرة.
  no    فاز اللاعب التوماوي بالسباق الأخير.

place eg-sin-al-barth
  name  قرية البرث | البرث
  type  village
  in    eg-sin
  latin Al Barth
  at    31.02 34.22
  yes   هاجم مجهولون نقطة تفتيش في [قرية البرث] ليلا.
  no    عزف الموسيقي البرثاوي لحنا هادئا.

place eg-sin-al-rawda
  name  قرية الروضة | مسجد الروضة
  shy   الروضة
  type  village
  in    eg-sin
  latin Al Rawda
  at    31.03 33.35
  yes   انقطع الماء عن [قرية الروضة] منذ أسبوع.
  no    باع التاجر الروضاوي متجره القديم.

place eg-sin-karam-al-qawadis
  name  كرم القواديس
  type  village
  in    eg-sin
  latin Karam al Qawadis
  at    31.11 34.00
  yes   نزحت عشرات العائلات من [كرم القواديس] باتجاه الحدود.
  no    رسم الفنان الكرماوي لوحة جديدة.

place eg-sin-abu-tawila
  name  قرية أبو طويلة | أبو طويلة
  type  village
  in    eg-sin
  latin Abu Tawila
  at    31.20 34.08
  yes   التقى الوسطاء بشيوخ العشائر في [قرية أبو طويلة].
  no    اعتذر الطبيب الطويلاوي عن الحضور.

place eg-sin-rabaa
  name  قرية رابعة
  shy   رابعة
  type  village
  in    eg-sin
  latin Rabaa
  at    31.00 32.75
  yes   سقطت قذيفتان قرب [قرية رابعة] ولم يصب أحد.
  no    شكر المدرب الرابعاوي جمهوره.

place eg-sin-al-goura-dahra
  name  قرية الظهير
  shy   الظهير
  type  village
  in    eg-sin
  latin Al Goura Dahra
  at    31.10 34.20
  yes   دوى انفجار عنيف في [قرية الظهير] عند الظهر.
  no    وقع المحامي الظهيراوي على العقد.

place eg-sin-karm-abu-salem-egypt
  name  نجع شيبانة | شيبانة
  type  village
  in    eg-sin
  latin Karm Abu Salem Egypt
  at    30.95 34.28
  yes   انسحب الجنود من [نجع شيبانة] قبل الغروب.
  no    كتب الشاعر النجعاوي قصيدة طويلة.

place eg-sin-jabal-al-maghara
  name  جبل المغارة
  type  area
  in    eg-sin
  latin Jabal al Maghara
  at    30.72 33.42
  yes   اختبأ الفارون في [جبل المغارة] أياما.
  no    فاز اللاعب المغاراوي بالسباق الأخير.

place eg-sin-al-safaa-square
  name  أبو رفاعي
  type  village
  in    eg-sin
  latin Al Safaa Square
  at    31.22 34.11
  yes   عثر الرعاة على لغم خارج [أبو رفاعي].
  no    عزف الموسيقي الأبواوي لحنا هادئا.

place eg-js-el-tor
  name  طور سيناء | مدينة الطور
  shy   الطور
  type  town
  in    eg-js
  latin El Tor
  at    28.24 33.62
  wikidata Q867603
  yes   أغلقت الأسواق أبوابها في [طور سيناء] حدادا.
  no    باع التاجر الطوراوي متجره القديم.

place eg-js-dahab
  name  دهب | مدينة دهب
  type  town
  in    eg-js
  latin Dahab
  at    28.48 34.50
  wikidata Q370495
  yes   قالت الشرطة إنها فتشت منازل في [دهب].
  no    رسم الفنان الدهباوي لوحة جديدة.

place eg-js-nuweiba
  name  نويبع
  type  town
  in    eg-js
  latin Nuweiba
  at    28.97 34.65
  wikidata Q1011488
  yes   نزحت عشرات العائلات من [نويبع] باتجاه الحدود.
  no    رسم الفنان النويبعاوي لوحة جديدة.

place eg-js-saint-catherine
  name  سانت كاترين
  type  town
  in    eg-js
  latin Saint Catherine
  at    28.56 33.95
  wikidata Q986325
  yes   التقى الوسطاء بشيوخ العشائر في [سانت كاترين].
  no    اعتذر الطبيب السانتاوي عن الحضور.

place eg-js-ras-sidr
  name  رأس سدر
  type  town
  in    eg-js
  latin Ras Sidr
  at    29.59 32.71
  yes   سقطت قذيفتان قرب [رأس سدر] ولم يصب أحد.
  no    شكر المدرب الرأساوي جمهوره.

place eg-alx-alexandria-city
  name  الإسكندرية | مدينة الإسكندرية
  type  city
  in    eg-alx
  latin Alexandria
  at    31.20 29.92
  wikidata Q87
  yes   دوى انفجار عنيف في [الإسكندرية] عند الظهر.
  no    وقع المحامي الإسكندراوي على العقد.

place eg-alx-sidi-bishr
  name  سيدي بشر
  type  quarter
  in    eg-alx
  latin Sidi Bishr
  at    31.25 29.99
  yes   أصيب مارة في [سيدي بشر] برصاص طائش.
  no    كتب الشاعر السيداوي قصيدة طويلة.

place eg-alx-borg-el-arab
  name  برج العرب | سجن برج العرب
  type  town
  in    eg-alx
  latin Borg El Arab
  at    30.92 29.53
  wikidata Q1043090
  yes   توجهت قافلة المساعدات نحو [برج العرب] صباحا.
  no    فاز اللاعب البرجاوي بالسباق الأخير.

place eg-alx-agami
  name  منطقة العجمي
  shy   العجمي
  type  quarter
  in    eg-alx
  latin Agami
  at    31.10 29.76
  yes   فتش الجنود بيوتا في [منطقة العجمي] فجرا.
  no    عزف الموسيقي المنطقاوي لحنا هادئا.

place eg-alx-abu-qir
  name  أبو قير | أبوقير
  type  town
  in    eg-alx
  latin Abu Qir
  at    31.32 30.07
  wikidata Q139773
  yes   أغلقت الأسواق أبوابها في [أبو قير] حدادا.
  no    باع التاجر الأبواوي متجره القديم.

place eg-alx-montaza
  shy   المنتزه
  type  quarter
  in    eg-alx
  latin Montaza
  at    31.28 30.02
  yes   اندلعت اشتباكات في حي [المنتزه] بعد العشاء.
  no    رسم الفنان المنتزاوي لوحة جديدة.

place eg-asn-aswan-city
  name  أسوان | مدينة أسوان
  type  city
  in    eg-asn
  latin Aswan
  at    24.09 32.90
  wikidata Q29888
  yes   عاد الهدوء إلى [أسوان] بعد يومين.
  no    اعتذر الطبيب الأسواناوي عن الحضور.

place eg-asn-idfu
  name  إدفو
  type  town
  in    eg-asn
  latin Idfu
  at    24.98 32.88
  wikidata Q239107
  yes   دفن الأهالي قتلاهم في [إدفو] أمس.
  no    شكر المدرب الإدفواوي جمهوره.

place eg-asn-abu-simbel
  name  أبو سمبل
  type  town
  in    eg-asn
  latin Abu Simbel
  at    22.35 31.62
  wikidata Q6655437
  yes   وصل فريق الإغاثة إلى [أبو سمبل] مع الفجر.
  no    وقع المحامي الأبواوي على العقد.

place eg-asn-kom-ombo
  name  كوم أمبو
  type  town
  in    eg-asn
  latin Kom Ombo
  at    24.48 32.94
  wikidata Q138833
  yes   قطع السيل الطريق المؤدي إلى [كوم أمبو].
  no    كتب الشاعر الكوماوي قصيدة طويلة.

place eg-ast-asyut-city
  name  أسيوط | مدينة أسيوط
  type  city
  in    eg-ast
  latin Asyut
  at    27.18 31.18
  wikidata Q29962
  yes   سيطر المسلحون على [أسيوط] بعد معارك قصيرة.
  no    فاز اللاعب الأسيوطاوي بالسباق الأخير.

place eg-ast-dayrut
  name  ديروط
  type  town
  in    eg-ast
  latin Dayrut
  at    27.56 30.81
  wikidata Q951804
  yes   هاجم مجهولون نقطة تفتيش في [ديروط] ليلا.
  no    عزف الموسيقي الديروطاوي لحنا هادئا.

place eg-ast-manfalut
  name  منفلوط
  type  town
  in    eg-ast
  latin Manfalut
  at    27.31 30.97
  wikidata Q556095
  yes   انقطع الماء عن [منفلوط] منذ أسبوع.
  no    باع التاجر المنفلوطاوي متجره القديم.

place eg-ba-quseir
  name  مدينة القصير المصرية
  type  town
  in    eg-ba
  latin Quseir
  at    26.11 34.28
  yes   أغلقت الأسواق أبوابها في [مدينة القصير المصرية] حدادا.
  no    باع التاجر المصراوي متجره القديم.

place eg-ba-safaga
  name  سفاجا
  type  town
  in    eg-ba
  latin Safaga
  at    26.75 33.94
  wikidata Q986325
  yes   قالت الشرطة إنها فتشت منازل في [سفاجا].
  no    رسم الفنان السفاجاوي لوحة جديدة.

place eg-ba-ras-gharib
  name  رأس غارب
  type  town
  in    eg-ba
  latin Ras Gharib
  at    28.36 33.08
  wikidata Q1404020
  yes   عاد الهدوء إلى [رأس غارب] بعد يومين.
  no    اعتذر الطبيب الرأساوي عن الحضور.

place eg-ba-marsa-alam
  name  مرسى علم
  type  town
  in    eg-ba
  latin Marsa Alam
  at    25.06 34.89
  wikidata Q1001901
  yes   دفن الأهالي قتلاهم في [مرسى علم] أمس.
  no    شكر المدرب المرساوي جمهوره.

place eg-bh-damanhur
  name  دمنهور
  type  city
  in    eg-bh
  latin Damanhur
  at    31.03 30.47
  wikidata Q328153
  yes   وصل فريق الإغاثة إلى [دمنهور] مع الفجر.
  no    وقع المحامي الدمنهوراوي على العقد.

place eg-bh-kafr-al-dawwar
  name  كفر الدوار
  type  town
  in    eg-bh
  latin Kafr al Dawwar
  at    31.13 30.13
  wikidata Q31915573
  yes   قطع السيل الطريق المؤدي إلى [كفر الدوار].
  no    كتب الشاعر الكفراوي قصيدة طويلة.

place eg-bh-rashid
  name  مدينة رشيد | رشيد المصرية
  shy   رشيد
  type  town
  in    eg-bh
  latin Rashid
  at    31.40 30.42
  yes   سيطر المسلحون على [مدينة رشيد] بعد معارك قصيرة.
  no    فاز اللاعب الرشيداوي بالسباق الأخير.

place eg-bh-wadi-al-natrun
  name  وادي النطرون | سجن وادي النطرون
  type  town
  in    eg-bh
  latin Wadi al Natrun
  at    30.40 30.35
  yes   هاجم مجهولون نقطة تفتيش في [وادي النطرون] ليلا.
  no    عزف الموسيقي النطروناوي لحنا هادئا.

place eg-bns-beni-suef-city
  name  بني سويف | مدينة بني سويف
  type  city
  in    eg-bns
  latin Beni Suef
  at    29.07 31.10
  wikidata Q394080
  yes   انقطع الماء عن [بني سويف] منذ أسبوع.
  no    باع التاجر البناوي متجره القديم.

place eg-bns-sumusta
  name  سمسطا
  type  town
  in    eg-bns
  latin Sumusta
  at    28.92 30.85
  yes   نزحت عشرات العائلات من [سمسطا] باتجاه الحدود.
  no    رسم الفنان السمسطاوي لوحة جديدة.

place eg-c-helwan
  name  حلوان
  type  quarter
  in    eg-c
  latin Helwan
  at    29.84 31.33
  yes   أصيب مارة في [حلوان] برصاص طائش.
  no    اعتذر الطبيب الحلواناوي عن الحضور.

place eg-c-maadi
  shy   المعادي
  type  quarter
  in    eg-c
  latin Maadi
  at    29.97 31.25
  yes   انفجرت سيارة في حي [المعادي] قبل الظهر.
  no    شكر المدرب المعاداوي جمهوره.

place eg-c-heliopolis
  name  مصر الجديدة
  type  quarter
  in    eg-c
  latin Heliopolis
  at    30.13 31.30
  yes   فتش الجنود بيوتا في [مصر الجديدة] فجرا.
  no    وقع المحامي المصراوي على العقد.

place eg-c-matariya
  name  حي المطرية
  shy   المطرية
  type  quarter
  in    eg-c
  latin Matariya
  at    30.12 31.31
  yes   رفع السكان السواتر في [حي المطرية] خوفا من القصف.
  no    كتب الشاعر المطراوي قصيدة طويلة.

place eg-c-shubra
  name  شبرا | حي شبرا
  type  quarter
  in    eg-c
  latin Shubra
  at    30.07 31.24
  yes   اندلعت اشتباكات في [شبرا] بعد العشاء.
  no    فاز اللاعب الشبراوي بالسباق الأخير.

place eg-c-zamalek
  name  الزمالك السكنية | حي الزمالك
  shy   الزمالك
  type  quarter
  in    eg-c
  latin Zamalek
  at    30.06 31.22
  yes   أصيب مارة في [الزمالك السكنية] برصاص طائش.
  no    عزف الموسيقي الزمالكاوي لحنا هادئا.

place eg-c-rabaa-al-adawiya
  name  رابعة العدوية | ميدان رابعة العدوية | ميدان رابعة
  type  quarter
  in    eg-c
  latin Rabaa al Adawiya
  at    30.07 31.32
  yes   اندلعت اشتباكات في [رابعة العدوية] بعد العشاء.
  no    عزف الموسيقي الرابعاوي لحنا هادئا.

place eg-c-ain-shams
  name  عين شمس
  type  quarter
  in    eg-c
  latin Ain Shams
  at    30.13 31.33
  yes   أصيب مارة في [عين شمس] برصاص طائش.
  no    باع التاجر العيناوي متجره القديم.

place eg-c-badr
  name  مدينة بدر
  shy   بدر
  type  town
  in    eg-c
  latin Badr
  at    30.14 31.71
  wikidata Q12197650
  yes   نزحت عشرات العائلات من [مدينة بدر] باتجاه الحدود.
  no    رسم الفنان البدراوي لوحة جديدة.

place eg-c-tora
  name  سجن طرة | سجون طرة
  type  base
  in    eg-c
  latin Tora
  at    29.95 31.27
  yes   استهدفت الصواريخ [سجن طرة] من جديد.
  no    اعتذر الطبيب السجناوي عن الحضور.

place eg-c-new-cairo
  name  القاهرة الجديدة | التجمع الخامس
  type  town
  in    eg-c
  latin New Cairo
  at    30.03 31.47
  wikidata Q12191144
  yes   سقطت قذيفتان قرب [القاهرة الجديدة] ولم يصب أحد.
  no    شكر المدرب القاهراوي جمهوره.

place eg-c-musturud
  name  مسطرد
  type  quarter
  in    eg-c
  latin Musturud
  at    30.14 31.30
  yes   اندلعت اشتباكات في [مسطرد] بعد العشاء.
  no    وقع المحامي المسطرداوي على العقد.

place eg-c-garden-city
  name  غاردن سيتي | جاردن سيتي
  type  quarter
  in    eg-c
  latin Garden City
  at    30.04 31.23
  yes   أصيب مارة في [غاردن سيتي] برصاص طائش.
  no    كتب الشاعر الغاردناوي قصيدة طويلة.

place eg-c-cairo-airport
  name  مطار القاهرة | مطار القاهرة الدولي
  type  base
  in    eg-c
  latin Cairo Airport
  at    30.12 31.41
  yes   فرضت الحراسة حول [مطار القاهرة] طوقا محكما.
  no    فاز اللاعب القاهراوي بالسباق الأخير.

place eg-c-abbasiya
  shy   العباسية
  type  quarter
  in    eg-c
  latin Abbasiya
  at    30.07 31.28
  yes   فتش الجنود بيوتا في حي [العباسية] فجرا.
  no    عزف الموسيقي العباساوي لحنا هادئا.

place eg-c-imbaba
  name  إمبابة
  type  quarter
  in    eg-c
  latin Imbaba
  at    30.08 31.21
  yes   رفع السكان السواتر في [إمبابة] خوفا من القصف.
  no    باع التاجر الإمباباوي متجره القديم.

place eg-c-marg
  name  حي المرج
  shy   المرج
  type  quarter
  in    eg-c
  latin Marg
  at    30.16 31.34
  yes   اندلعت اشتباكات في [حي المرج] بعد العشاء.
  no    رسم الفنان المرجاوي لوحة جديدة.

place eg-dk-mansoura-governorate-mit-ghamr
  name  ميت غمر
  type  town
  in    eg-dk
  latin Mansoura governorate Mit Ghamr
  at    30.72 31.26
  yes   عاد الهدوء إلى [ميت غمر] بعد يومين.
  no    اعتذر الطبيب الميتاوي عن الحضور.

place eg-dk-belqas
  name  بلقاس
  type  town
  in    eg-dk
  latin Belqas
  at    31.21 31.36
  yes   دفن الأهالي قتلاهم في [بلقاس] أمس.
  no    شكر المدرب البلقاساوي جمهوره.

place eg-dk-talkha
  name  طلخا
  type  town
  in    eg-dk
  latin Talkha
  at    31.05 31.38
  wikidata Q952118
  yes   وصل فريق الإغاثة إلى [طلخا] مع الفجر.
  no    وقع المحامي الطلخاوي على العقد.

place eg-dk-manzala
  name  المنزلة المصرية
  type  town
  in    eg-dk
  latin Manzala
  at    31.16 31.94
  wikidata Q3494688
  yes   قطع السيل الطريق المؤدي إلى [المنزلة المصرية].
  no    كتب الشاعر المنزلاوي قصيدة طويلة.

place eg-dt-damietta-city
  name  دمياط | مدينة دمياط
  type  city
  in    eg-dt
  latin Damietta
  at    31.42 31.81
  wikidata Q189383
  yes   سيطر المسلحون على [دمياط] بعد معارك قصيرة.
  no    فاز اللاعب الدمياطاوي بالسباق الأخير.

place eg-fym-faiyum-city
  name  الفيوم | مدينة الفيوم
  type  city
  in    eg-fym
  latin Faiyum
  at    29.31 30.84
  wikidata Q203299
  yes   توجهت قافلة المساعدات نحو [الفيوم] صباحا.
  no    فاز اللاعب الفيوماوي بالسباق الأخير.

place eg-fym-ibshaway
  name  أبشواي
  type  town
  in    eg-fym
  latin Ibshaway
  at    29.36 30.68
  wikidata Q23949980
  yes   عثر الرعاة على لغم خارج [أبشواي].
  no    عزف الموسيقي الأبشوااوي لحنا هادئا.

place eg-gz-giza-city
  name  الجيزة | مدينة الجيزة
  type  city
  in    eg-gz
  latin Giza
  at    30.01 31.21
  wikidata Q81788
  yes   أغلقت الأسواق أبوابها في [الجيزة] حدادا.
  no    باع التاجر الجيزاوي متجره القديم.

place eg-gz-al-badrashin
  name  البدرشين
  type  town
  in    eg-gz
  latin Al Badrashin
  at    29.85 31.28
  yes   قالت الشرطة إنها فتشت منازل في [البدرشين].
  no    رسم الفنان البدرشيناوي لوحة جديدة.

place eg-gz-al-ayyat
  name  العياط
  type  town
  in    eg-gz
  latin Al Ayyat
  at    29.62 31.26
  wikidata Q23955572
  yes   عاد الهدوء إلى [العياط] بعد يومين.
  no    اعتذر الطبيب العياطاوي عن الحضور.

place eg-gz-haram
  name  حي الهرم | منطقة الهرم | شارع الهرم
  shy   الهرم
  type  quarter
  in    eg-gz
  latin Haram
  at    29.99 31.15
  yes   رفع السكان السواتر في [حي الهرم] خوفا من القصف.
  no    شكر المدرب الهرماوي جمهوره.

place eg-gz-faisal
  name  شارع فيصل
  type  quarter
  in    eg-gz
  latin Faisal
  at    30.00 31.17
  yes   اندلعت اشتباكات في [شارع فيصل] بعد العشاء.
  no    وقع المحامي الشارعاوي على العقد.

place eg-gz-nahia
  name  ناهيا
  type  village
  in    eg-gz
  latin Nahia
  at    30.05 31.12
  yes   قطع السيل الطريق المؤدي إلى [ناهيا].
  no    كتب الشاعر الناهياوي قصيدة طويلة.

place eg-gz-bahariya
  name  الواحات البحرية
  shy   الواحات
  type  town
  in    eg-gz
  latin Bahariya
  at    28.35 28.87
  yes   سيطر المسلحون على [الواحات البحرية] بعد معارك قصيرة.
  no    فاز اللاعب الواحاتاوي بالسباق الأخير.

place eg-gz-hawamidiya
  name  الحوامدية
  type  town
  in    eg-gz
  latin Hawamidiya
  at    29.90 31.25
  wikidata Q23955406
  yes   هاجم مجهولون نقطة تفتيش في [الحوامدية] ليلا.
  no    عزف الموسيقي الحوامداوي لحنا هادئا.

place eg-gz-cairo-university
  name  جامعة القاهرة
  type  quarter
  in    eg-gz
  latin Cairo University
  at    30.03 31.21
  yes   رفع السكان السواتر في [جامعة القاهرة] خوفا من القصف.
  no    باع التاجر الجامعاوي متجره القديم.

place eg-is-ismailia-city
  name  الإسماعيلية | مدينة الإسماعيلية
  type  city
  in    eg-is
  latin Ismailia
  at    30.60 32.27
  wikidata Q217156
  yes   نزحت عشرات العائلات من [الإسماعيلية] باتجاه الحدود.
  no    رسم الفنان الإسماعيلاوي لوحة جديدة.

place eg-is-qantara
  name  القنطرة شرق | القنطرة غرب | القنطرة المصرية
  type  town
  in    eg-is
  latin Qantara
  at    30.85 32.31
  yes   التقى الوسطاء بشيوخ العشائر في [القنطرة شرق].
  no    اعتذر الطبيب القنطراوي عن الحضور.

place eg-kb-banha
  name  بنها
  type  town
  in    eg-kb
  latin Banha
  at    30.46 31.18
  wikidata Q336966
  yes   سقطت قذيفتان قرب [بنها] ولم يصب أحد.
  no    شكر المدرب البنهاوي جمهوره.

place eg-kb-qalyub
  name  قليوب
  type  town
  in    eg-kb
  latin Qalyub
  at    30.18 31.21
  wikidata Q336724
  yes   دوى انفجار عنيف في [قليوب] عند الظهر.
  no    وقع المحامي القليوباوي على العقد.

place eg-kb-shubra-al-khayma
  name  شبرا الخيمة
  type  town
  in    eg-kb
  latin Shubra al Khayma
  at    30.12 31.25
  yes   انسحب الجنود من [شبرا الخيمة] قبل الغروب.
  no    كتب الشاعر الشبراوي قصيدة طويلة.

place eg-kb-khanka
  name  الخانكة
  type  town
  in    eg-kb
  latin Khanka
  at    30.21 31.37
  wikidata Q23955433
  yes   قطع السيل الطريق المؤدي إلى [الخانكة].
  no    كتب الشاعر الخانكاوي قصيدة طويلة.

place eg-kb-khusus
  name  مدينة الخصوص
  type  town
  in    eg-kb
  latin Khusus
  at    30.16 31.31
  yes   سيطر المسلحون على [مدينة الخصوص] بعد معارك قصيرة.
  no    فاز اللاعب الخصوصاوي بالسباق الأخير.

place eg-kfs-kafr-el-sheikh-city
  name  مدينة كفر الشيخ
  type  city
  in    eg-kfs
  latin Kafr el Sheikh
  at    31.11 30.94
  yes   هاجم مجهولون نقطة تفتيش في [مدينة كفر الشيخ] ليلا.
  no    عزف الموسيقي الشيخاوي لحنا هادئا.

place eg-kfs-desouk
  name  دسوق
  type  town
  in    eg-kfs
  latin Desouk
  at    31.13 30.65
  yes   انقطع الماء عن [دسوق] منذ أسبوع.
  no    باع التاجر الدسوقاوي متجره القديم.

place eg-kn-qena-city
  name  قنا | مدينة قنا
  type  city
  in    eg-kn
  latin Qena
  at    26.16 32.72
  wikidata Q336661
  yes   نزحت عشرات العائلات من [قنا] باتجاه الحدود.
  no    رسم الفنان القناوي لوحة جديدة.

place eg-kn-nag-hammadi
  name  نجع حمادي
  type  town
  in    eg-kn
  latin Nag Hammadi
  at    26.05 32.24
  yes   التقى الوسطاء بشيوخ العشائر في [نجع حمادي].
  no    اعتذر الطبيب النجعاوي عن الحضور.

place eg-lx-luxor-city
  name  الأقصر | مدينة الأقصر
  type  city
  in    eg-lx
  latin Luxor
  at    25.69 32.64
  wikidata Q130514
  yes   سقطت قذيفتان قرب [الأقصر] ولم يصب أحد.
  no    شكر المدرب الأقصراوي جمهوره.

place eg-mn-minya-city
  name  المنيا | مدينة المنيا
  type  city
  in    eg-mn
  latin Minya
  at    28.09 30.76
  wikidata Q310117
  yes   دوى انفجار عنيف في [المنيا] عند الظهر.
  no    وقع المحامي المنياوي على العقد.

place eg-mn-mallawi
  name  ملوي
  type  town
  in    eg-mn
  latin Mallawi
  at    27.73 30.84
  wikidata Q393498
  yes   انسحب الجنود من [ملوي] قبل الغروب.
  no    كتب الشاعر الملواوي قصيدة طويلة.

place eg-mn-dayr-mawas
  name  دير مواس
  type  town
  in    eg-mn
  latin Dayr Mawas
  at    27.64 30.85
  wikidata Q3652748
  yes   توجهت قافلة المساعدات نحو [دير مواس] صباحا.
  no    فاز اللاعب الديراوي بالسباق الأخير.

place eg-mn-samalut
  name  سمالوط
  type  town
  in    eg-mn
  latin Samalut
  at    28.31 30.71
  wikidata Q950924
  yes   عثر الرعاة على لغم خارج [سمالوط].
  no    عزف الموسيقي السمالوطاوي لحنا هادئا.

place eg-mn-abu-qurqas
  name  أبو قرقاص
  type  town
  in    eg-mn
  latin Abu Qurqas
  at    27.93 30.84
  wikidata Q3646152
  yes   أغلقت الأسواق أبوابها في [أبو قرقاص] حدادا.
  no    باع التاجر الأبواوي متجره القديم.

place eg-mn-matay
  name  مطاي
  type  town
  in    eg-mn
  latin Matay
  at    28.42 30.78
  wikidata Q3498842
  yes   قالت الشرطة إنها فتشت منازل في [مطاي].
  no    رسم الفنان المطااوي لوحة جديدة.

place eg-mnf-shibin-al-kawm
  name  شبين الكوم
  type  town
  in    eg-mnf
  latin Shibin al Kawm
  at    30.55 31.01
  wikidata Q31350
  yes   عاد الهدوء إلى [شبين الكوم] بعد يومين.
  no    اعتذر الطبيب الشبيناوي عن الحضور.

place eg-mnf-sadat-city
  name  مدينة السادات
  shy   السادات
  type  town
  in    eg-mnf
  latin Sadat City
  at    30.36 30.53
  yes   دفن الأهالي قتلاهم في [مدينة السادات] أمس.
  no    شكر المدرب الساداتاوي جمهوره.

place eg-mnf-ashmun
  name  أشمون
  type  town
  in    eg-mnf
  latin Ashmun
  at    30.30 30.98
  wikidata Q951186
  yes   وصل فريق الإغاثة إلى [أشمون] مع الفجر.
  no    وقع المحامي الأشموناوي على العقد.

place eg-mt-matrouh-city
  name  مدينة مرسى مطروح | مرسى مطروح
  type  city
  in    eg-mt
  latin Matrouh
  at    31.35 27.24
  wikidata Q393829
  yes   دوى انفجار عنيف في [مدينة مرسى مطروح] عند الظهر.
  no    وقع المحامي المطروحاوي على العقد.

place eg-mt-salloum
  name  السلوم | منفذ السلوم | معبر السلوم
  type  town
  in    eg-mt
  latin Salloum
  at    31.55 25.16
  yes   انسحب الجنود من [السلوم] قبل الغروب.
  no    كتب الشاعر السلوماوي قصيدة طويلة.

place eg-mt-el-alamein
  shy   العلمين
  type  town
  in    eg-mt
  latin El Alamein
  at    30.83 28.95
  wikidata Q204439
  yes   توجهت قافلة المساعدات نحو بلدة [العلمين] صباحا.
  no    فاز اللاعب العلميناوي بالسباق الأخير.

place eg-mt-dabaa
  name  الضبعة
  type  town
  in    eg-mt
  latin Dabaa
  at    31.03 28.43
  yes   عثر الرعاة على لغم خارج [الضبعة].
  no    عزف الموسيقي الضبعاوي لحنا هادئا.

place eg-pts-port-said-city
  name  بورسعيد | مدينة بورسعيد
  type  city
  in    eg-pts
  latin Port Said
  at    31.26 32.30
  wikidata Q134509
  yes   أغلقت الأسواق أبوابها في [بورسعيد] حدادا.
  no    باع التاجر البورسعيداوي متجره القديم.

place eg-shg-sohag-city
  name  سوهاج | مدينة سوهاج
  type  city
  in    eg-shg
  latin Sohag
  at    26.56 31.69
  wikidata Q1524502
  yes   قالت الشرطة إنها فتشت منازل في [سوهاج].
  no    رسم الفنان السوهاجاوي لوحة جديدة.

place eg-shg-jirja
  name  جرجا
  type  town
  in    eg-shg
  latin Jirja
  at    26.34 31.89
  wikidata Q749187
  yes   عاد الهدوء إلى [جرجا] بعد يومين.
  no    اعتذر الطبيب الجرجاوي عن الحضور.

place eg-shg-akhmim
  name  أخميم
  type  town
  in    eg-shg
  latin Akhmim
  at    26.56 31.75
  wikidata Q31865526
  yes   دفن الأهالي قتلاهم في [أخميم] أمس.
  no    شكر المدرب الأخميماوي جمهوره.

place eg-shr-zagazig
  name  الزقازيق
  type  city
  in    eg-shr
  latin Zagazig
  at    30.58 31.35
  wikidata Q140304
  yes   وصل فريق الإغاثة إلى [الزقازيق] مع الفجر.
  no    وقع المحامي الزقازيقاوي على العقد.

place eg-shr-bilbeis
  name  بلبيس
  type  town
  in    eg-shr
  latin Bilbeis
  at    30.42 31.55
  wikidata Q393495
  yes   قطع السيل الطريق المؤدي إلى [بلبيس].
  no    كتب الشاعر البلبيساوي قصيدة طويلة.

place eg-shr-faqous
  name  فاقوس
  type  town
  in    eg-shr
  latin Faqous
  at    30.73 31.80
  wikidata Q22930182
  yes   سيطر المسلحون على [فاقوس] بعد معارك قصيرة.
  no    فاز اللاعب الفاقوساوي بالسباق الأخير.

place eg-shr-abu-hammad
  name  أبو حماد | أبوحماد
  type  town
  in    eg-shr
  latin Abu Hammad
  at    30.53 31.67
  yes   هاجم مجهولون نقطة تفتيش في [أبو حماد] ليلا.
  no    عزف الموسيقي الأبواوي لحنا هادئا.

place eg-shr-10th-of-ramadan
  name  مدينة العاشر من رمضان
  type  city
  in    eg-shr
  latin 10th of Ramadan
  at    30.30 31.61
  wikidata Q337539
  yes   انقطع الماء عن [مدينة العاشر من رمضان] منذ أسبوع.
  no    باع التاجر الرمضاناوي متجره القديم.

place eg-shr-anshas
  name  أنشاص
  type  base
  in    eg-shr
  latin Anshas
  at    30.38 31.45
  yes   هبطت طائرتان في [أنشاص] بعد منتصف الليل.
  no    رسم الفنان الأنشاصاوي لوحة جديدة.

place eg-suz-suez-city
  name  السويس | مدينة السويس
  type  city
  in    eg-suz
  latin Suez
  at    29.97 32.53
  wikidata Q134514
  yes   التقى الوسطاء بشيوخ العشائر في [السويس].
  no    اعتذر الطبيب السويساوي عن الحضور.

place eg-suz-ain-sukhna
  name  العين السخنة
  type  town
  in    eg-suz
  latin Ain Sukhna
  at    29.60 32.32
  wikidata Q23955761
  yes   سقطت قذيفتان قرب [العين السخنة] ولم يصب أحد.
  no    شكر المدرب العيناوي جمهوره.

place eg-wad-kharga
  name  واحة الخارجة
  type  town
  in    eg-wad
  latin Kharga
  at    25.44 30.55
  yes   دفن الأهالي قتلاهم في [واحة الخارجة] أمس.
  no    شكر المدرب الواحاوي جمهوره.

place eg-wad-dakhla
  name  واحة الداخلة
  type  town
  in    eg-wad
  latin Dakhla
  at    25.50 28.98
  yes   وصل فريق الإغاثة إلى [واحة الداخلة] مع الفجر.
  no    وقع المحامي الواحاوي على العقد.

place sd-dn-umm-kaddadah
  name  أم كدادة
  type  town
  in    sd-dn
  latin Umm Kaddadah
  at    13.60 26.69
  wikidata Q1010754
  yes   قطع السيل الطريق المؤدي إلى [أم كدادة].
  no    كتب الشاعر الأماوي قصيدة طويلة.

place sd-dn-kabkabiya
  name  كبكابية
  type  town
  in    sd-dn
  latin Kabkabiya
  at    13.65 24.08
  yes   سيطر المسلحون على [كبكابية] بعد معارك قصيرة.
  no    فاز اللاعب الكبكاباوي بالسباق الأخير.

place sd-dn-korma
  name  كورما | كورمة
  type  town
  in    sd-dn
  latin Korma
  at    13.83 24.75
  yes   هاجم مجهولون نقطة تفتيش في [كورما] ليلا.
  no    عزف الموسيقي الكورماوي لحنا هادئا.

place sd-dn-tabit
  name  قرية تابت
  shy   تابت
  type  village
  in    sd-dn
  latin Tabit
  at    13.34 25.10
  yes   انقطع الماء عن [قرية تابت] منذ أسبوع.
  no    باع التاجر التابتاوي متجره القديم.

place sd-dn-abu-shouk
  name  مخيم أبو شوك | معسكر أبوشوك | معسكر أبو شوك
  type  camp
  in    sd-dn
  latin Abu Shouk
  at    13.67 25.33
  yes   اندلع حريق صغير في [مخيم أبو شوك] ليلا.
  no    رسم الفنان الشوكاوي لوحة جديدة.

place sd-dn-mallit-karnoi
  name  كرنوي
  type  town
  in    sd-dn
  latin Mallit Karnoi
  at    14.90 23.28
  yes   التقى الوسطاء بشيوخ العشائر في [كرنوي].
  no    اعتذر الطبيب الكرنواوي عن الحضور.

place sd-dn-tina
  name  الطينة | بلدة الطينة
  type  town
  in    sd-dn
  latin Tina
  at    15.05 22.83
  yes   سقطت قذيفتان قرب [الطينة] ولم يصب أحد.
  no    شكر المدرب الطيناوي جمهوره.

place sd-dn-umm-baru
  name  أم برو
  type  town
  in    sd-dn
  latin Umm Baru
  at    14.90 23.70
  yes   دوى انفجار عنيف في [أم برو] عند الظهر.
  no    وقع المحامي الأماوي على العقد.

place sd-dn-jebel-amer
  name  جبل عامر
  type  area
  in    sd-dn
  latin Jebel Amer
  at    13.80 24.10
  yes   قصفت الطائرات مواقع في [جبل عامر] عند الفجر.
  no    كتب الشاعر العامراوي قصيدة طويلة.

place sd-dn-tabra
  name  طابرة
  type  village
  in    sd-dn
  latin Tabra
  at    13.75 24.95
  yes   توجهت قافلة المساعدات نحو [طابرة] صباحا.
  no    فاز اللاعب الطابراوي بالسباق الأخير.

place sd-ds-gereida
  name  قريضة
  type  town
  in    sd-ds
  latin Gereida
  at    11.28 25.14
  wikidata Q15615482
  yes   عثر الرعاة على لغم خارج [قريضة].
  no    عزف الموسيقي القريضاوي لحنا هادئا.

place sd-ds-buram
  name  برام السودانية | مدينة برام
  shy   برام
  type  town
  in    sd-ds
  latin Buram
  at    9.84 25.17
  yes   أغلقت الأسواق أبوابها في [برام السودانية] حدادا.
  no    باع التاجر البراماوي متجره القديم.

place sd-ds-kas
  name  مدينة كاس | كاس السودانية
  shy   كاس
  type  town
  in    sd-ds
  latin Kas
  at    12.50 24.28
  yes   قالت الشرطة إنها فتشت منازل في [مدينة كاس].
  no    رسم الفنان الكاساوي لوحة جديدة.

place sd-ds-tullus
  shy   تلس
  type  town
  in    sd-ds
  latin Tullus
  at    11.12 24.53
  yes   عاد الهدوء إلى بلدة [تلس] بعد يومين.
  no    اعتذر الطبيب التلساوي عن الحضور.

place sd-ds-mershing
  name  مرشنج
  type  town
  in    sd-ds
  latin Mershing
  at    12.63 24.87
  yes   التقى الوسطاء بشيوخ العشائر في [مرشنج].
  no    اعتذر الطبيب المرشنجاوي عن الحضور.

place sd-ds-labado
  name  لبدو
  type  town
  in    sd-ds
  latin Labado
  at    12.17 25.35
  yes   سقطت قذيفتان قرب [لبدو] ولم يصب أحد.
  no    شكر المدرب اللبدواوي جمهوره.

place sd-ds-muhajiriya
  name  مهاجرية
  type  town
  in    sd-ds
  latin Muhajiriya
  at    12.01 25.54
  yes   دوى انفجار عنيف في [مهاجرية] عند الظهر.
  no    وقع المحامي المهاجراوي على العقد.

place sd-ds-shearia
  name  شعيرية
  type  town
  in    sd-ds
  latin Shearia
  at    12.02 25.45
  yes   انسحب الجنود من [شعيرية] قبل الغروب.
  no    كتب الشاعر الشعيراوي قصيدة طويلة.

place sd-ds-umm-dafuq
  name  أم دافوق
  type  town
  in    sd-ds
  latin Umm Dafuq
  at    10.46 23.30
  yes   توجهت قافلة المساعدات نحو [أم دافوق] صباحا.
  no    فاز اللاعب الأماوي بالسباق الأخير.

place sd-dw-geneina-city
  name  الجنينة السودانية
  type  city
  in    sd-dw
  latin Geneina
  at    13.45 22.45
  wikidata Q311309
  yes   عثر الرعاة على لغم خارج [الجنينة السودانية].
  no    عزف الموسيقي الجنيناوي لحنا هادئا.

place sd-dw-kulbus
  name  كلبس
  type  town
  in    sd-dw
  latin Kulbus
  at    14.36 22.50
  yes   أغلقت الأسواق أبوابها في [كلبس] حدادا.
  no    باع التاجر الكلبساوي متجره القديم.

place sd-dw-forbranga
  name  فور برنقا | فوربرنقا
  type  town
  in    sd-dw
  latin Forbranga
  at    12.45 22.80
  yes   قالت الشرطة إنها فتشت منازل في [فور برنقا].
  no    رسم الفنان الفوراوي لوحة جديدة.

place sd-dw-kerenik
  name  كرينك
  type  town
  in    sd-dw
  latin Kerenik
  at    13.37 22.88
  yes   عاد الهدوء إلى [كرينك] بعد يومين.
  no    اعتذر الطبيب الكرينكاوي عن الحضور.

place sd-dc-nertiti
  name  نيرتتي | نرتتي
  type  town
  in    sd-dc
  latin Nertiti
  at    12.96 24.05
  yes   دفن الأهالي قتلاهم في [نيرتتي] أمس.
  no    شكر المدرب النيرتتاوي جمهوره.

place sd-dc-golo
  name  قولو
  type  town
  in    sd-dc
  latin Golo
  at    13.11 24.29
  yes   وصل فريق الإغاثة إلى [قولو] مع الفجر.
  no    وقع المحامي القولواوي على العقد.

place sd-dc-garsila
  name  قارسيلا | قارسلا
  type  town
  in    sd-dc
  latin Garsila
  at    12.36 23.13
  yes   قطع السيل الطريق المؤدي إلى [قارسيلا].
  no    كتب الشاعر القارسيلاوي قصيدة طويلة.

place sd-dc-wadi-salih
  name  وادي صالح
  type  district
  in    sd-dc
  latin Wadi Salih
  at    12.00 23.20
  yes   سيطر المسلحون على [وادي صالح] بعد معارك قصيرة.
  no    فاز اللاعب الصالحاوي بالسباق الأخير.

place sd-dc-guldo
  name  قلدو
  type  town
  in    sd-dc
  latin Guldo
  at    13.10 24.10
  yes   هاجم مجهولون نقطة تفتيش في [قلدو] ليلا.
  no    عزف الموسيقي القلدواوي لحنا هادئا.

place sd-dc-rockero
  name  روكرو
  type  town
  in    sd-dc
  latin Rockero
  at    13.35 24.35
  yes   انقطع الماء عن [روكرو] منذ أسبوع.
  no    باع التاجر الروكرواوي متجره القديم.

place sd-gd-gedaref-city
  name  القضارف
  type  city
  in    sd-gd
  latin Gedaref
  at    14.03 35.38
  wikidata Q311199
  yes   نزحت عشرات العائلات من [القضارف] باتجاه الحدود.
  no    رسم الفنان القضارفاوي لوحة جديدة.

place sd-gd-fashaga
  name  الفشقة
  type  area
  in    sd-gd
  latin Fashaga
  at    14.00 36.20
  yes   جابت فرق الإنقاذ [الفشقة] بحثا عن المفقودين.
  no    رسم الفنان الفشقاوي لوحة جديدة.

place sd-gd-gallabat
  shy   القلابات
  type  town
  in    sd-gd
  latin Gallabat
  at    12.97 36.15
  yes   عاد الهدوء إلى بلدة [القلابات] بعد يومين.
  no    اعتذر الطبيب القلاباتاوي عن الحضور.

place sd-gd-doka
  shy   دوكة
  type  town
  in    sd-gd
  latin Doka
  at    13.52 35.77
  wikidata Q5210211
  yes   دفن الأهالي قتلاهم في بلدة [دوكة] أمس.
  no    شكر المدرب الدوكاوي جمهوره.

place sd-gk-nuhud
  name  النهود
  type  town
  in    sd-gk
  latin Nuhud
  at    12.70 28.43
  wikidata Q287343
  yes   وصل فريق الإغاثة إلى [النهود] مع الفجر.
  no    وقع المحامي النهوداوي على العقد.

place sd-gk-muglad
  name  المجلد السودانية
  type  town
  in    sd-gk
  latin Muglad
  at    11.03 27.74
  yes   قطع السيل الطريق المؤدي إلى [المجلد السودانية].
  no    كتب الشاعر المجلداوي قصيدة طويلة.

place sd-gk-al-fula
  name  الفولة
  type  town
  in    sd-gk
  latin Al Fula
  at    11.72 28.35
  wikidata Q290849
  yes   سيطر المسلحون على [الفولة] بعد معارك قصيرة.
  no    فاز اللاعب الفولاوي بالسباق الأخير.

place sd-gk-lagawa
  name  لقاوة
  type  town
  in    sd-gk
  latin Lagawa
  at    11.40 29.13
  yes   هاجم مجهولون نقطة تفتيش في [لقاوة] ليلا.
  no    عزف الموسيقي اللقاواوي لحنا هادئا.

place sd-gk-meiram
  name  الميرم
  type  town
  in    sd-gk
  latin Meiram
  at    9.70 27.73
  yes   انقطع الماء عن [الميرم] منذ أسبوع.
  no    باع التاجر الميرماوي متجره القديم.

place sd-gk-diffra
  name  دفرا
  type  village
  in    sd-gk
  latin Diffra
  at    10.10 28.40
  yes   نزحت عشرات العائلات من [دفرا] باتجاه الحدود.
  no    رسم الفنان الدفراوي لوحة جديدة.

place sd-gz-hasaheisa
  name  الحصاحيصا
  type  town
  in    sd-gz
  latin Hasaheisa
  at    14.74 33.30
  wikidata Q290849
  yes   التقى الوسطاء بشيوخ العشائر في [الحصاحيصا].
  no    اعتذر الطبيب الحصاحيصاوي عن الحضور.

place sd-gz-managil
  name  المناقل
  type  town
  in    sd-gz
  latin Managil
  at    14.25 32.99
  yes   سقطت قذيفتان قرب [المناقل] ولم يصب أحد.
  no    شكر المدرب المناقلاوي جمهوره.

place sd-gz-rufaa
  name  رفاعة السودانية
  type  town
  in    sd-gz
  latin Rufaa
  at    14.76 33.37
  yes   دوى انفجار عنيف في [رفاعة السودانية] عند الظهر.
  no    وقع المحامي الرفاعاوي على العقد.

place sd-ka-kassala-city
  name  كسلا
  type  city
  in    sd-ka
  latin Kassala
  at    15.45 36.40
  wikidata Q686813
  yes   انسحب الجنود من [كسلا] قبل الغروب.
  no    كتب الشاعر الكسلاوي قصيدة طويلة.

place sd-ka-halfa-al-jadida
  name  حلفا الجديدة
  type  town
  in    sd-ka
  latin Halfa al Jadida
  at    15.32 35.60
  yes   توجهت قافلة المساعدات نحو [حلفا الجديدة] صباحا.
  no    فاز اللاعب الحلفاوي بالسباق الأخير.

place sd-ka-aroma
  name  أروما
  type  town
  in    sd-ka
  latin Aroma
  at    15.81 36.15
  wikidata Q31888917
  yes   عثر الرعاة على لغم خارج [أروما].
  no    عزف الموسيقي الأروماوي لحنا هادئا.

place sd-kh-jebel-aulia
  name  جبل أولياء
  type  town
  in    sd-kh
  latin Jebel Aulia
  at    15.24 32.50
  yes   أغلقت الأسواق أبوابها في [جبل أولياء] حدادا.
  no    باع التاجر الأولياوي متجره القديم.

place sd-kh-kalakla
  name  الكلاكلة
  type  quarter
  in    sd-kh
  latin Kalakla
  at    15.47 32.48
  yes   فتش الجنود بيوتا في [الكلاكلة] فجرا.
  no    باع التاجر الكلاكلاوي متجره القديم.

place sd-kh-haj-yusuf
  name  الحاج يوسف
  type  quarter
  in    sd-kh
  latin Haj Yusuf
  at    15.64 32.62
  yes   رفع السكان السواتر في [الحاج يوسف] خوفا من القصف.
  no    رسم الفنان الحاجاوي لوحة جديدة.

place sd-kh-soba
  name  سوبا السودانية
  shy   سوبا
  type  quarter
  in    sd-kh
  latin Soba
  at    15.50 32.63
  yes   اندلعت اشتباكات في [سوبا السودانية] بعد العشاء.
  no    اعتذر الطبيب السوباوي عن الحضور.

place sd-kh-burri
  name  بري السودانية
  type  quarter
  in    sd-kh
  latin Burri
  at    15.60 32.58
  yes   أصيب مارة في [بري السودانية] برصاص طائش.
  no    شكر المدرب البراوي جمهوره.

place sd-kh-al-halfaya
  name  حلفاية الملوك
  type  quarter
  in    sd-kh
  latin Al Halfaya
  at    15.70 32.57
  yes   انفجرت سيارة في [حلفاية الملوك] قبل الظهر.
  no    وقع المحامي الحلفااوي على العقد.

place sd-kh-merkhiyat
  name  جبال المرخيات
  type  area
  in    sd-kh
  latin Merkhiyat
  at    15.68 32.40
  yes   قصفت الطائرات مواقع في [جبال المرخيات] عند الفجر.
  no    كتب الشاعر الجبالاوي قصيدة طويلة.

place sd-kh-wadi-seidna
  name  وادي سيدنا | قاعدة وادي سيدنا
  type  base
  in    sd-kh
  latin Wadi Seidna
  at    15.82 32.52
  yes   غادر آخر الجنود [وادي سيدنا] صباحا.
  no    فاز اللاعب السيدناوي بالسباق الأخير.

place sd-kh-yarmouk-complex
  name  مصنع اليرموك | مجمع اليرموك
  type  base
  in    sd-kh
  latin Yarmouk complex
  at    15.45 32.50
  yes   هبطت طائرتان في [مصنع اليرموك] بعد منتصف الليل.
  no    عزف الموسيقي المصنعاوي لحنا هادئا.

place sd-kh-kobar
  name  سجن كوبر
  shy   كوبر
  type  quarter
  in    sd-kh
  latin Kobar
  at    15.63 32.55
  yes   أصيب مارة في [سجن كوبر] برصاص طائش.
  no    باع التاجر السجناوي متجره القديم.

place sd-kn-el-obeid-city
  name  الأبيض السودانية الكردفانية
  type  city
  in    sd-kn
  latin El Obeid
  at    13.18 30.22
  wikidata Q309475
  yes   قالت الشرطة إنها فتشت منازل في [الأبيض السودانية الكردفانية].
  no    رسم الفنان الأبيضاوي لوحة جديدة.

place sd-kn-umm-ruwaba
  name  أم روابة
  type  town
  in    sd-kn
  latin Umm Ruwaba
  at    12.90 31.22
  wikidata Q2618048
  yes   عاد الهدوء إلى [أم روابة] بعد يومين.
  no    اعتذر الطبيب الأماوي عن الحضور.

place sd-kn-bara
  name  مدينة بارا
  shy   بارا
  type  town
  in    sd-kn
  latin Bara
  at    13.70 30.37
  wikidata Q614453
  yes   دفن الأهالي قتلاهم في [مدينة بارا] أمس.
  no    شكر المدرب الباراوي جمهوره.

place sd-kn-rahad
  name  الرهد
  type  town
  in    sd-kn
  latin Rahad
  at    12.72 30.65
  wikidata Q4118058
  yes   وصل فريق الإغاثة إلى [الرهد] مع الفجر.
  no    وقع المحامي الرهداوي على العقد.

place sd-kn-sodari
  name  سودري
  type  town
  in    sd-kn
  latin Sodari
  at    14.42 29.08
  yes   قطع السيل الطريق المؤدي إلى [سودري].
  no    كتب الشاعر السودراوي قصيدة طويلة.

place sd-kn-hamrat-al-sheikh
  name  حمرة الشيخ
  type  town
  in    sd-kn
  latin Hamrat al Sheikh
  at    14.58 27.97
  yes   سيطر المسلحون على [حمرة الشيخ] بعد معارك قصيرة.
  no    فاز اللاعب الحمراوي بالسباق الأخير.

place sd-kn-abu-kershola
  name  أبو كرشولا | أبوكرشولا
  type  town
  in    sd-kn
  latin Abu Kershola
  at    12.08 30.62
  yes   هاجم مجهولون نقطة تفتيش في [أبو كرشولا] ليلا.
  no    عزف الموسيقي الأبواوي لحنا هادئا.

place sd-ks-talodi
  name  تلودي
  type  town
  in    sd-ks
  latin Talodi
  at    10.64 30.38
  wikidata Q2390680
  yes   عثر الرعاة على لغم خارج [تلودي].
  no    عزف الموسيقي التلوداوي لحنا هادئا.

place sd-ks-abu-jubeiha
  name  أبو جبيهة
  type  town
  in    sd-ks
  latin Abu Jubeiha
  at    11.45 31.23
  wikidata Q31866628
  yes   أغلقت الأسواق أبوابها في [أبو جبيهة] حدادا.
  no    باع التاجر الأبواوي متجره القديم.

place sd-ks-rashad
  name  رشاد السودانية
  type  town
  in    sd-ks
  latin Rashad
  at    11.86 31.05
  yes   قالت الشرطة إنها فتشت منازل في [رشاد السودانية].
  no    رسم الفنان الرشاداوي لوحة جديدة.

place sd-ks-abbasiya
  name  العباسية السودانية | العباسية تقلي
  type  town
  in    sd-ks
  latin Abbasiya
  at    12.17 31.31
  yes   عاد الهدوء إلى [العباسية السودانية] بعد يومين.
  no    اعتذر الطبيب العباساوي عن الحضور.

place sd-ks-heiban
  name  هيبان
  type  town
  in    sd-ks
  latin Heiban
  at    11.22 30.52
  yes   دفن الأهالي قتلاهم في [هيبان] أمس.
  no    شكر المدرب الهيباناوي جمهوره.

place sd-ks-umm-dorein
  name  أم دورين
  type  town
  in    sd-ks
  latin Umm Dorein
  at    10.87 30.10
  yes   وصل فريق الإغاثة إلى [أم دورين] مع الفجر.
  no    وقع المحامي الأماوي على العقد.

place sd-ks-buram-nuba
  name  البرام
  type  town
  in    sd-ks
  latin Buram (Nuba)
  at    10.63 30.05
  yes   قطع السيل الطريق المؤدي إلى [البرام].
  no    كتب الشاعر البراماوي قصيدة طويلة.

place sd-ks-dalami
  shy   الدلامي
  type  town
  in    sd-ks
  latin Dalami
  at    11.87 30.48
  yes   سيطر المسلحون على بلدة [الدلامي] بعد معارك قصيرة.
  no    فاز اللاعب الدلاماوي بالسباق الأخير.

place sd-ks-kalogi
  name  كالوقي
  type  town
  in    sd-ks
  latin Kalogi
  at    11.02 30.83
  yes   هاجم مجهولون نقطة تفتيش في [كالوقي] ليلا.
  no    عزف الموسيقي الكالوقاوي لحنا هادئا.

place sd-ks-hajar-al-mak
  name  حجر المك
  type  village
  in    sd-ks
  latin Hajar al Mak
  at    11.00 29.90
  yes   انقطع الماء عن [حجر المك] منذ أسبوع.
  no    باع التاجر الحجراوي متجره القديم.

place sd-nb-roseires
  name  الروصيرص
  type  town
  in    sd-nb
  latin Roseires
  at    11.85 34.39
  yes   نزحت عشرات العائلات من [الروصيرص] باتجاه الحدود.
  no    رسم الفنان الروصيرصاوي لوحة جديدة.

place sd-nb-bau
  name  باو السودانية
  type  town
  in    sd-nb
  latin Bau
  at    11.37 34.08
  yes   التقى الوسطاء بشيوخ العشائر في [باو السودانية].
  no    اعتذر الطبيب الباواوي عن الحضور.

place sd-nb-geissan
  name  قيسان
  type  town
  in    sd-nb
  latin Geissan
  at    10.87 34.27
  yes   سقطت قذيفتان قرب [قيسان] ولم يصب أحد.
  no    شكر المدرب القيساناوي جمهوره.

place sd-nb-deim-mansour
  name  ديم منصور
  type  village
  in    sd-nb
  latin Deim Mansour
  at    10.60 34.20
  yes   دوى انفجار عنيف في [ديم منصور] عند الظهر.
  no    وقع المحامي الديماوي على العقد.

place sd-nb-yabus
  name  يابوس
  type  town
  in    sd-nb
  latin Yabus
  at    9.95 34.20
  yes   انسحب الجنود من [يابوس] قبل الغروب.
  no    كتب الشاعر اليابوساوي قصيدة طويلة.

place sd-no-dongola
  name  دنقلا
  type  city
  in    sd-no
  latin Dongola
  at    19.18 30.48
  wikidata Q821321
  yes   توجهت قافلة المساعدات نحو [دنقلا] صباحا.
  no    فاز اللاعب الدنقلاوي بالسباق الأخير.

place sd-no-wadi-halfa
  name  وادي حلفا
  type  town
  in    sd-no
  latin Wadi Halfa
  at    21.80 31.35
  yes   سيطر المسلحون على [وادي حلفا] بعد معارك قصيرة.
  no    فاز اللاعب الحلفاوي بالسباق الأخير.

place sd-no-ad-dabbah
  name  الدبة السودانية | مدينة الدبة
  shy   الدبة
  type  town
  in    sd-no
  latin Ad Dabbah
  at    18.05 30.95
  wikidata Q1754253
  yes   هاجم مجهولون نقطة تفتيش في [الدبة السودانية] ليلا.
  no    عزف الموسيقي الدباوي لحنا هادئا.

place sd-no-karima
  name  كريمة السودانية
  type  town
  in    sd-no
  latin Karima
  at    18.55 31.85
  wikidata Q1729372
  yes   انقطع الماء عن [كريمة السودانية] منذ أسبوع.
  no    باع التاجر الكريماوي متجره القديم.

place sd-nr-shendi
  name  شندي
  type  town
  in    sd-nr
  latin Shendi
  at    16.69 33.43
  wikidata Q997838
  yes   نزحت عشرات العائلات من [شندي] باتجاه الحدود.
  no    رسم الفنان الشنداوي لوحة جديدة.

place sd-nr-damer
  name  الدامر
  type  town
  in    sd-nr
  latin Damer
  at    17.59 33.96
  yes   التقى الوسطاء بشيوخ العشائر في [الدامر].
  no    اعتذر الطبيب الدامراوي عن الحضور.

place sd-nr-berber
  name  بربر السودانية | مدينة بربر
  shy   بربر
  type  town
  in    sd-nr
  latin Berber
  at    18.02 33.98
  wikidata Q375935
  yes   سقطت قذيفتان قرب [بربر السودانية] ولم يصب أحد.
  no    شكر المدرب البربراوي جمهوره.

place sd-nr-abu-hamad
  name  أبو حمد السودانية | مدينة أبو حمد
  type  town
  in    sd-nr
  latin Abu Hamad
  at    19.53 33.32
  yes   دوى انفجار عنيف في [أبو حمد السودانية] عند الظهر.
  no    وقع المحامي الأبواوي على العقد.

place sd-nr-mesektab
  name  المتمة السودانية
  type  town
  in    sd-nr
  latin Mesektab
  at    16.79 33.60
  yes   انسحب الجنود من [المتمة السودانية] قبل الغروب.
  no    كتب الشاعر المتماوي قصيدة طويلة.

place sd-nw-rabak
  shy   ربك
  type  town
  in    sd-nw
  latin Rabak
  at    13.18 32.74
  wikidata Q1004008
  yes   توجهت قافلة المساعدات نحو بلدة [ربك] صباحا.
  no    فاز اللاعب الربكاوي بالسباق الأخير.

place sd-nw-duweim
  name  الدويم
  type  town
  in    sd-nw
  latin Duweim
  at    14.00 32.31
  yes   عثر الرعاة على لغم خارج [الدويم].
  no    عزف الموسيقي الدويماوي لحنا هادئا.

place sd-nw-tendelti
  name  تندلتي
  type  town
  in    sd-nw
  latin Tendelti
  at    13.02 31.87
  yes   أغلقت الأسواق أبوابها في [تندلتي] حدادا.
  no    باع التاجر التندلتاوي متجره القديم.

place sd-rs-suakin
  name  سواكن
  type  town
  in    sd-rs
  latin Suakin
  at    19.10 37.33
  wikidata Q571215
  yes   قالت الشرطة إنها فتشت منازل في [سواكن].
  no    رسم الفنان السواكناوي لوحة جديدة.

place sd-rs-tokar
  name  طوكر
  type  town
  in    sd-rs
  latin Tokar
  at    18.43 37.73
  wikidata Q1010754
  yes   عاد الهدوء إلى [طوكر] بعد يومين.
  no    اعتذر الطبيب الطوكراوي عن الحضور.

place sd-rs-halaib
  name  حلايب | مثلث حلايب
  type  town
  in    sd-rs
  latin Halaib
  at    22.22 36.65
  yes   دفن الأهالي قتلاهم في [حلايب] أمس.
  no    شكر المدرب الحلايباوي جمهوره.

place sd-rs-shalateen
  name  شلاتين
  type  town
  in    sd-rs
  latin Shalateen
  at    23.13 35.58
  yes   وصل فريق الإغاثة إلى [شلاتين] مع الفجر.
  no    وقع المحامي الشلاتيناوي على العقد.

place sd-si-singa
  shy   سنجة
  type  town
  in    sd-si
  latin Singa
  at    13.15 33.93
  wikidata Q997838
  yes   قطع السيل الطريق المؤدي إلى بلدة [سنجة].
  no    كتب الشاعر السنجاوي قصيدة طويلة.

place sd-si-dinder
  name  الدندر
  type  town
  in    sd-si
  latin Dinder
  at    13.20 34.17
  yes   انسحب الجنود من [الدندر] قبل الغروب.
  no    كتب الشاعر الدندراوي قصيدة طويلة.

place sd-si-sinnar-city
  name  مدينة سنار
  shy   سنار
  type  town
  in    sd-si
  latin Sinnar
  at    13.55 33.60
  wikidata Q611867
  yes   توجهت قافلة المساعدات نحو [مدينة سنار] صباحا.
  no    فاز اللاعب السناراوي بالسباق الأخير.

place sd-si-suki
  name  السوكي
  type  town
  in    sd-si
  latin Suki
  at    13.32 33.89
  yes   عثر الرعاة على لغم خارج [السوكي].
  no    عزف الموسيقي السوكاوي لحنا هادئا.

place ss-bor
  name  مدينة بور | بور السودانية
  shy   بور
  type  town
  in    ss
  latin Bor
  at    6.21 31.56
  yes   أغلقت الأسواق أبوابها في [مدينة بور] حدادا.
  no    باع التاجر البوراوي متجره القديم.

place ss-wau
  name  مدينة واو | واو السودانية
  shy   واو
  type  town
  in    ss
  latin Wau
  at    7.70 28.00
  yes   قالت الشرطة إنها فتشت منازل في [مدينة واو].
  no    رسم الفنان الواواوي لوحة جديدة.

place ss-jonglei
  name  جونقلي | جونجلي | جونغلي
  type  area
  in    ss
  latin Jonglei
  at    7.40 32.00
  yes   فقد الجيش الاتصال بمروحية فوق [جونقلي].
  no    اعتذر الطبيب الجونقلاوي عن الحضور.

place ss-upper-nile
  name  أعالي النيل | ولاية أعالي النيل
  type  area
  in    ss
  latin Upper Nile
  at    9.90 32.70
  yes   انتشرت الدوريات في [أعالي النيل] منذ الصباح.
  no    شكر المدرب الأعالاوي جمهوره.

place ss-unity-state
  name  ولاية الوحدة
  type  area
  in    ss
  latin Unity State
  at    9.20 29.80
  yes   عبر المهربون [ولاية الوحدة] ليلا.
  no    وقع المحامي الولااوي على العقد.

place ss-equatoria
  name  ولاية الاستوائية
  shy   الاستوائية
  type  area
  in    ss
  latin Equatoria
  at    4.60 31.00
  yes   قصفت الطائرات مواقع في [ولاية الاستوائية] عند الفجر.
  no    كتب الشاعر الولااوي قصيدة طويلة.

place ss-leer
  name  بلدة لير | مدينة لير
  shy   لير
  type  town
  in    ss
  latin Leer
  at    8.30 30.14
  yes   سيطر المسلحون على [بلدة لير] بعد معارك قصيرة.
  no    فاز اللاعب الليراوي بالسباق الأخير.

place ss-pibor
  name  بيبور
  type  town
  in    ss
  latin Pibor
  at    6.80 33.13
  yes   هاجم مجهولون نقطة تفتيش في [بيبور] ليلا.
  no    عزف الموسيقي البيبوراوي لحنا هادئا.

place ss-renk
  name  الرنك
  type  town
  in    ss
  latin Renk
  at    11.75 32.78
  yes   انقطع الماء عن [الرنك] منذ أسبوع.
  no    باع التاجر الرنكاوي متجره القديم.

place ss-melut
  name  ملوط
  type  town
  in    ss
  latin Melut
  at    10.44 32.20
  yes   نزحت عشرات العائلات من [ملوط] باتجاه الحدود.
  no    رسم الفنان الملوطاوي لوحة جديدة.

place ss-yambio
  name  يامبيو
  type  town
  in    ss
  latin Yambio
  at    4.57 28.40
  yes   التقى الوسطاء بشيوخ العشائر في [يامبيو].
  no    اعتذر الطبيب اليامبيواوي عن الحضور.

place ss-torit
  name  توريت
  type  town
  in    ss
  latin Torit
  at    4.41 32.57
  yes   سقطت قذيفتان قرب [توريت] ولم يصب أحد.
  no    شكر المدرب التوريتاوي جمهوره.

place ss-bahr-el-ghazal
  name  بحر الغزال
  type  area
  in    ss
  latin Bahr el Ghazal
  at    8.20 27.50
  yes   عبر المهربون [بحر الغزال] ليلا.
  no    وقع المحامي البحراوي على العقد.

place ss-akobo
  name  أكوبو
  type  town
  in    ss
  latin Akobo
  at    7.78 33.00
  yes   وصل فريق الإغاثة إلى [أكوبو] مع الفجر.
  no    وقع المحامي الأكوبواوي على العقد.

place ss-pagak
  name  باقاك
  type  town
  in    ss
  latin Pagak
  at    8.42 34.03
  yes   قطع السيل الطريق المؤدي إلى [باقاك].
  no    كتب الشاعر الباقاكاوي قصيدة طويلة.

place eg-fym-sinnuris
  name  مركز سنورس | سنورس
  type  town
  in    eg-fym
  latin Sinnuris
  at    29.41 30.87
  yes   نزلت الثلوج على [مركز سنورس] طوال النهار.
  no    سن العامل منجله.
