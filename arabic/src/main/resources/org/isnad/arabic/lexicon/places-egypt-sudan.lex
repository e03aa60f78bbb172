# Places: Egypt and Sudan.
# Codes and coordinates of provinces: dr5hn countries-states-cities-database (ODbL 1.0); Arabic names by hand.
# Names that are also everyday words stand only with their type word or a nisba (مدينة الباب، محافظة إب).

place eg-alx
  name  الإسكندرية
  type  province
  in    eg
  latin Alexandria
  at    31.20 29.92
  yes   عثر الأهالي على جثث قرب [الإسكندرية] مساء الأحد.
  no    زار إسكندر المتحف الجديد.

place eg-asn
  name  أسوان
  type  province
  in    eg
  latin Aswan
  at    23.67 32.69
  yes   تفقد الطبيب جرحى [أسوان] إثر خلاف محلي.
  no    ساق السائق السيارة إلى أسواق القرية.

place eg-ast
  name  أسيوط | محافظة أسيوط
  type  province
  in    eg
  latin Asyut
  at    27.21 31.55
  yes   دخلت فرق إزالة الألغام [أسيوط] كما أفاد مراسلون.
  no    سحب الحارس السياط من الحصان.

place eg-ba
  name  محافظة البحر الأحمر
  type  province
  in    eg
  latin Red Sea
  at    25.59 34.17
  yes   اقترب الجنود من [محافظة البحر الأحمر] صباحا.
  no    هبت الرياح من البحر على المحافظة.

place eg-bh
  name  محافظة البحيرة
  type  province
  in    eg
  latin Beheira
  at    30.79 30.35
  yes   أصيب مزارع بلغم خارج [محافظة البحيرة] مجددا.
  no    سبح المحافظ في البحر.

place eg-bns
  name  بني سويف
  type  province
  in    eg
  latin Beni Suef
  at    29.07 31.10
  yes   دخلت فرق إزالة الألغام [بني سويف] خلال ساعات الليل.
  no    سوف يبني العامل الجدار.

place eg-c
  name  محافظة القاهرة
  type  province
  in    eg
  latin Cairo
  at    30.03 31.56
  yes   بدأ الحوار بين أعيان [محافظة القاهرة] إثر خلاف محلي.
  no    اعتذر المحافظ عن ظروف قاهرة.

place eg-dk
  name  الدقهلية
  type  province
  in    eg
  latin Dakahlia
  at    31.14 31.89
  yes   وزع متطوعون خياما على نازحي [الدقهلية] بعد هدوء قصير.
  no    كسر العامل الدقيقة في الساعة.

place eg-dt
  name  دمياط
  type  province
  in    eg
  latin Damietta
  at    31.41 31.76
  yes   أفرج عن خمسة من أبناء [دمياط] إثر خلاف محلي.
  no    خاط الخياط ثوبا جديدا.

place eg-fym
  name  الفيوم
  type  province
  in    eg
  latin Faiyum
  at    29.31 30.84
  yes   هطلت أمطار غزيرة على [الفيوم] ظهرا.
  no    غطت الغيوم سماء القرية.

place eg-gh
  name  محافظة الغربية
  type  province
  in    eg
  latin Gharbia
  at    30.84 31.00
  yes   قطع محتجون الطريق بين قاسيم [ومحافظة الغربية] منذ الفجر.
  no    وقف الغريب أمام مبنى المحافظة.

place eg-gz
  name  الجيزة | محافظة الجيزة
  type  province
  in    eg
  latin Giza
  at    29.05 29.42
  yes   تفقد الطبيب جرحى [الجيزة] منذ بداية الأسبوع.
  no    نالت الفتاة الجائزة الأولى.

place eg-is
  name  الإسماعيلية
  type  province
  in    eg
  latin Ismailia
  at    30.60 32.28
  yes   تظاهر عمال المصنع في [الإسماعيلية] ليلا.
  no    سافر إسماعيل مع أسرته.

place eg-js
  name  جنوب سيناء | محافظة جنوب سيناء
  type  province
  in    eg
  latin South Sinai
  at    28.64 33.87
  yes   فر المئات من [جنوب سيناء] بعد غروب الشمس.
  no    حلق السرب باتجاه الجنوب.

place eg-kb
  name  القليوبية
  type  province
  in    eg
  latin Qalyubia
  at    30.33 31.22
  yes   سيطر المسلحون على مداخل [القليوبية] فجر الخميس.
  no    رسم الطالب القلوب الحمراء.

place eg-kfs
  name  كفر الشيخ | محافظة كفر الشيخ
  type  province
  in    eg
  latin Kafr El-Sheikh
  at    31.38 30.85
  yes   سمع دوي انفجارات في [كفر الشيخ] حتى إشعار آخر.
  no    صافح الشيخ ضيوفه.

place eg-kn
  name  محافظة قنا | مدينة قنا
  type  province
  in    eg
  latin Qena
  at    26.16 32.72
  yes   أفرج عن خمسة من أبناء [محافظة قنا] قبل أسبوع.
  no    ناقش النواب قانون المرور.

place eg-lx
  name  الأقصر
  type  province
  in    eg
  latin Luxor
  at    25.70 32.65
  yes   قطع محتجون الطريق بين قاسيم [والأقصر] مطلع الشهر.
  no    طلب المسافر الأقداح الفارغة.

place eg-mn
  name  المنيا | محافظة المنيا
  type  province
  in    eg
  latin Minya
  at    28.09 30.76
  yes   نزحت عشرات الأسر من [المنيا] وسط إجراءات مشددة.
  no    وصل البريد إلى الميناء.

place eg-mnf
  name  المنوفية
  type  province
  in    eg
  latin Monufia
  at    30.44 30.75
  yes   بدأ الحوار بين أعيان [المنوفية] بحسب شهود.
  no    سدد العميل المنحة كاملة.

place eg-mt
  name  مرسى مطروح | محافظة مطروح
  type  province
  in    eg
  latin Matrouh
  at    29.79 27.43
  yes   امتدت المعارك إلى سيلانا [ومرسى مطروح] قبل أسبوع.
  no    طرح النائب سؤالا على المحافظ.

place eg-pts
  name  بورسعيد | بور سعيد
  type  province
  in    eg
  latin Port Said
  at    31.18 32.37
  yes   شيع الأهالي ضحايا الهجوم في [بورسعيد] منذ بداية الأسبوع.
  no    سعد الجمهور بعودة الفريق.

place eg-shg
  name  سوهاج
  type  province
  in    eg
  latin Sohag
  at    26.76 32.09
  yes   تفقد الطبيب جرحى [سوهاج] حتى إشعار آخر.
  no    أسرج الفارس حصانه.

place eg-shr
  name  محافظة الشرقية
  type  province
  in    eg
  latin Sharqia
  at    30.63 31.79
  yes   أصيب مزارع بلغم خارج [محافظة الشرقية] على مدى يومين.
  no    أشرقت الشمس على المحافظة.

place eg-sin
  name  شمال سيناء | محافظة شمال سيناء
  type  province
  in    eg
  latin North Sinai
  at    30.50 33.59
  yes   اقترب الجنود من [شمال سيناء] مع اقتراب الشتاء.
  no    اتجه الصياد نحو الشمال.

place eg-suz
  name  السويس | محافظة السويس
  type  province
  in    eg
  latin Suez
  at    29.42 32.15
  yes   حلقت طائرات مسيرة فوق [السويس] منذ الفجر.
  no    وصلت الخيول السويسرية إلى السباق.

place eg-wad
  name  الوادي الجديد | محافظة الوادي الجديد
  type  province
  in    eg
  latin New Valley
  at    24.88 28.78
  yes   أحرق شبان إطارات وسط [الوادي الجديد] فجر الخميس.
  no    غمرت المياه الوديان الجديدة.

place eg-c-cairo
  name  القاهرة
  type  city
  in    eg-c
  latin Cairo
  at    30.04 31.24
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
  type  town
  in    eg-sin
  latin Nakhl
  at    29.90 33.74
  yes   زار وفد طبي [نخل السيناوية] ليلة السبت.
  no    زرع المدينة نخلات.

place eg-sin-hasna
  name  الحسنة السيناوية | مدينة الحسنة
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
  yes   شيع الأهالي ضحايا الهجوم في [الغردقة] خلال ساعات الليل.
  no    غرد الطائر فوق الغصن.

place eg-mt-siwa
  name  واحة سيوة | سيوة
  type  town
  in    eg-mt
  latin Siwa
  at    29.20 25.52
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
  yes   أفرج عن خمسة من أبناء [المحلة الكبرى] بعد الظهر.
  no    أغلقت المحال أبوابها.

place eg-dk-mansoura
  name  المنصورة
  type  city
  in    eg-dk
  latin Mansoura
  at    31.04 31.38
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
  yes   عثر الأهالي على جثث قرب [وسط دارفور] ليلا.
  no    دار فريق الباحثين وسط القاعة.

place sd-de
  name  شرق دارفور | ولاية شرق دارفور
  type  province
  in    sd
  latin East Darfur
  at    11.22 26.59
  yes   وزع متطوعون خياما على نازحي [شرق دارفور] وقت الظهيرة.
  no    دار الفلك نحو الشرق.

place sd-dn
  name  شمال دارفور | ولاية شمال دارفور
  type  province
  in    sd
  latin North Darfur
  at    16.00 26.00
  yes   خطف مجهولون تاجرا من [شمال دارفور] ليلة السبت.
  no    دار الفارس نحو الشمال.

place sd-ds
  name  جنوب دارفور | ولاية جنوب دارفور
  type  province
  in    sd
  latin South Darfur
  at    11.00 25.00
  yes   فر المئات من [جنوب دارفور] في الصباح.
  no    دار المركب نحو الجنوب.

place sd-dw
  name  غرب دارفور | ولاية غرب دارفور
  type  province
  in    sd
  latin West Darfur
  at    13.51 22.70
  yes   تظاهر عمال المصنع في [غرب دارفور] بحسب شهود.
  no    دار الحديث حول الغرب.

place sd-gd
  name  القضارف
  type  province
  in    sd
  latin Al Qadarif
  at    14.04 35.40
  yes   أحرق شبان إطارات وسط [القضارف] للمرة الثانية هذا الشهر.
  no    فتح القاضي الملف القديم.

place sd-gk
  name  غرب كردفان | ولاية غرب كردفان
  type  province
  in    sd
  latin West Kordofan
  at    11.75 28.20
  yes   عثر الأهالي على جثث قرب [غرب كردفان] مطلع الشهر.
  no    رد الفنان على أسئلة الجمهور.

place sd-gz
  name  ولاية الجزيرة | الجزيرة السودانية
  type  province
  in    sd
  latin Al Jazirah
  at    14.67 33.22
  yes   دخلت فرق إزالة الألغام [ولاية الجزيرة] بحسب شهود.
  no    زار السياح الجزر في الولاية.

place sd-ka
  name  كسلا | كسلى
  type  province
  in    sd
  latin Kassala
  at    15.45 36.38
  yes   خطف مجهولون تاجرا من [كسلا] فجأة.
  no    شعر الطالب بالكسل بعد الظهر.

place sd-kh
  name  ولاية الخرطوم
  type  province
  in    sd
  latin Khartoum
  at    15.50 32.57
  yes   سقطت قذيفتان على أطراف [ولاية الخرطوم] إثر خلاف محلي.
  no    رفع الفيل خرطومه عاليا.

place sd-kn
  name  شمال كردفان | ولاية شمال كردفان
  type  province
  in    sd
  latin North Kordofan
  at    14.42 29.47
  yes   خطف مجهولون تاجرا من [شمال كردفان] في وقت متأخر.
  no    رد الفتى على الشمال بسؤال.

place sd-ks
  name  جنوب كردفان | ولاية جنوب كردفان
  type  province
  in    sd
  latin South Kordofan
  at    11.00 31.00
  yes   سقطت قذيفتان على أطراف [جنوب كردفان] في اليوم نفسه.
  no    رد الفتى على الجنوب بسؤال.

place sd-nb
  name  النيل الأزرق | ولاية النيل الأزرق
  type  province
  in    sd
  latin Blue Nile
  at    11.96 34.12
  yes   تظاهر عمال المصنع في [النيل الأزرق] منذ الفجر.
  no    حصل على نيل الجائزة الزرقاء.

place sd-no
  name  الولاية الشمالية
  type  province
  in    sd
  latin Northern State
  at    19.00 30.00
  yes   هطلت أمطار غزيرة على [الولاية الشمالية] قبل ظهر الثلاثاء.
  no    اتجهت الرياح نحو الشمال.

place sd-nr
  name  ولاية نهر النيل
  type  province
  in    sd
  latin River Nile
  at    19.01 33.02
  yes   وثق ناشطون الدمار في [ولاية نهر النيل] ليلا.
  no    جف النهر في الولاية المجاورة.

place sd-nw
  name  النيل الأبيض | ولاية النيل الأبيض
  type  province
  in    sd
  latin White Nile
  at    12.50 32.50
  yes   اجتمع شيوخ القبائل في [النيل الأبيض] دون وقوع إصابات.
  no    نجح الفريق في نيل اللقب.

place sd-rs
  name  ولاية البحر الأحمر
  type  province
  in    sd
  latin Red Sea
  at    20.00 36.00
  yes   زار وفد طبي [ولاية البحر الأحمر] مجددا.
  no    لون الرسام البحر بالأحمر القاني.

place sd-si
  name  سنار
  type  province
  in    sd
  latin Sennar
  at    13.54 33.61
  yes   أحرق شبان إطارات وسط [سنار] في وقت متأخر.
  no    أصلح الطبيب السن المكسورة.

place sd-kh-khartoum
  name  الخرطوم
  type  city
  in    sd-kh
  latin Khartoum
  at    15.50 32.56
  yes   وثق ناشطون الدمار في [الخرطوم] مساء الأحد.
  no    رفع الفيل أذنيه.

place sd-kh-omdurman
  name  أم درمان | أمدرمان
  type  city
  in    sd-kh
  latin Omdurman
  at    15.65 32.48
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
  yes   تبادل الطرفان القصف قرب [الفاشر] لأول مرة منذ عام.
  no    فشل اللص في الهرب.

place sd-dn-kutum
  name  كتم السودانية | مدينة كتم | محلية كتم
  type  town
  in    sd-dn
  latin Kutum
  at    14.20 24.67
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
  yes   أقام الجيش حواجز حول [نيالا] إثر خلاف محلي.
  no    نال الولد حقه.

place sd-ds-kalma
  name  مخيم كلمة | معسكر كلما | مخيم كلما
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
  yes   سقطت قذيفتان على أطراف [الضعين] وسط إجراءات مشددة.
  no    ضعف البصر مع السن.

place sd-ks-kadugli
  name  كادقلي | كادوقلي | كادوغلي
  type  city
  in    sd-ks
  latin Kadugli
  at    11.01 29.72
  yes   أغلقت المدارس أبوابها [بكادقلي] بعد صلاة الجمعة.
  no    كاد قلبه يقف.

place sd-ks-dilling
  name  الدلنج
  type  town
  in    sd-ks
  latin Dilling
  at    12.05 29.65
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
  type  city
  in    sd-kn
  latin El Obeid
  at    13.18 30.22
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
  yes   أقام الجيش حواجز حول [الدمازين] في اليوم نفسه.
  no    دام الزين ثلاثة أيام.

place sd-nb-kurmuk
  name  الكرمك
  type  town
  in    sd-nb
  latin Kurmuk
  at    10.55 34.28
  yes   سقطت قذيفتان على أطراف [الكرمك] مطلع الشهر.
  no    كرم الملك الشاعر.

place sd-gz-wad-madani
  name  ود مدني | مدني السودانية | ودمدني
  type  city
  in    sd-gz
  latin Wad Madani
  at    14.40 33.52
  yes   انفجرت عبوة قرب مدخل [ود مدني] نهاية الأسبوع.
  no    ود المدرب الفوز.

place sd-rs-port-sudan
  name  بورتسودان | بور تسودان | بورت سودان
  type  city
  in    sd-rs
  latin Port Sudan
  at    19.62 37.22
  yes   انتشر الجنود في أنحاء [بورتسودان] إثر خلاف محلي.
  no    وردت سفن محملة.

place sd-nr-atbara
  name  عطبرة
  type  city
  in    sd-nr
  latin Atbara
  at    17.70 33.98
  yes   انسحبت الدوريات من [عطبرة] مساء الأحد.
  no    عبر القطار الجسر.

place sd-nr-merowe
  name  مروي | سد مروي | مطار مروي
  type  town
  in    sd-nr
  latin Merowe
  at    18.48 31.82
  yes   اجتمع شيوخ القبائل في [مروي] حتى إشعار آخر.
  no    مر الراوي بالقرية.

place sd-nw-kosti
  name  كوستي
  type  city
  in    sd-nw
  latin Kosti
  at    13.16 32.66
  yes   أحرق شبان إطارات وسط [كوستي] خلال ساعات الليل.
  no    كسا الثلج التل.
