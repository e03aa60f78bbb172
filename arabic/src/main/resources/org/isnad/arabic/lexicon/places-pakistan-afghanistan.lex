# Places: Pakistan and Afghanistan.
# Codes and coordinates of provinces: dr5hn countries-states-cities-database (ODbL 1.0); Arabic names by hand.
# Names that are also everyday words stand only with their type word or a nisba (مدينة الباب، محافظة إب).

place af-bal
  name  بلخ
  type  province
  in    af
  latin Balkh
  at    36.76 66.90
  yes   أصيب مزارع بلغم خارج [بلخ] حتى إشعار آخر.
  no    وضع المزارع البلح في السلال.

place af-bam
  name  باميان
  type  province
  in    af
  latin Bamyan
  at    34.79 67.68
  yes   تظاهر عمال المصنع في [باميان] قبل يومين.
  no    ملأ المهندس بيان الاستلام ووقعه.

place af-bdg
  name  بادغيس | بادغيز
  type  province
  in    af
  latin Badghis
  at    35.00 63.75
  yes   سيطر المسلحون على مداخل [بادغيس] بعد هدوء قصير.
  no    بادر الطبيب إلى فحص الجرحى.

place af-bds
  name  بدخشان | بداخشان
  type  province
  in    af
  latin Badakhshan
  at    36.80 71.37
  yes   أحرق شبان إطارات وسط [بدخشان] على مدى يومين.
  no    لم يكن للبدر شأن في القصة.

place af-bgl
  name  بغلان | باغلان
  type  province
  in    af
  latin Baghlan
  at    36.18 68.75
  yes   تظاهر عمال المصنع في [بغلان] فجر الخميس.
  no    أعلن المدرب بطلان نتيجة المباراة.

place af-day
  name  دايكوندي | دايكندي
  type  province
  in    af
  latin Daykundi
  at    33.73 66.22
  yes   قطع محتجون الطريق بين قاسيم [ودايكوندي] إثر خلاف محلي.
  no    جلس داود مع كندي في المقهى.

place af-fra
  name  فراه | ولاية فرح
  type  province
  in    af
  latin Farah
  at    32.37 62.11
  yes   انتشر الجنود في أنحاء [فراه] بحسب شهود.
  no    عمت الفرحة منازل الناجحين.

place af-fyb
  name  فارياب | فرياب
  type  province
  in    af
  latin Faryab
  at    35.93 64.62
  yes   تضررت عشرات المنازل في [فارياب] مطلع الشهر.
  no    تصفح القارئ أرياب الكتب النادرة.

place af-gha
  name  غزني | غزنة
  type  province
  in    af
  latin Ghazni
  at    33.55 68.42
  yes   عثر الأهالي على جثث قرب [غزني] صباحا.
  no    كتب الشاعر غزلا رقيقا.

place af-gho
  name  غور الأفغانية | ولاية غور | ولاية غوور
  type  province
  in    af
  latin Ghor
  at    34.16 64.92
  yes   أفرج عن خمسة من أبناء [غور الأفغانية] ليلة السبت.
  no    اشترى المصور غرفة صغيرة للعمل.

place af-hel
  name  هلمند | هيلمند
  type  province
  in    af
  latin Helmand
  at    31.00 64.00
  yes   سمع دوي انفجارات في [هلمند] وقت الظهيرة.
  no    جمع المتطوعون الحلم والهمة معا.

place af-her
  name  هرات | هيرات
  type  province
  in    af
  latin Herat
  at    34.35 62.22
  yes   أغلقت المدارس أبوابها [بهرات] مع اقتراب الشتاء.
  no    تزايدت الهزات بعد الزلزال.

place af-jow
  name  جوزجان | جوزجن
  type  province
  in    af
  latin Jowzjan
  at    36.97 65.96
  yes   اعتقل ثلاثة مشتبه بهم في [جوزجان] فجأة.
  no    كسر الطفل حبة الجوز بيده.

place af-kab
  name  ولاية كابول | ولاية كابل | إقليم كابول
  type  province
  in    af
  latin Kabul
  at    34.53 69.18
  yes   فر المئات من [ولاية كابول] حتى إشعار آخر.
  no    قطع العمال الكابلات القديمة.

place af-kan
  name  قندهار | كندهار
  type  province
  in    af
  latin Kandahar
  at    31.62 65.72
  yes   زار وفد طبي [قندهار] مطلع الشهر.
  no    انطفأ القنديل في نهاية الليل.

place af-kap
  name  كابيسا | كابيسة
  type  province
  in    af
  latin Kapisa
  at    34.91 69.74
  yes   فر المئات من [كابيسا] يوم الاثنين الماضي.
  no    استمع الركاب إلى كابوس طويل.

place af-kdz
  name  قندوز | قندز | كوندوز | قوندوز
  type  province
  in    af
  latin Kunduz
  at    36.87 68.76
  yes   انفجرت عبوة قرب مدخل [قندوز] مساء الأحد.
  no    حملت السفينة القنافذ النادرة.

place af-kho
  name  خوست
  type  province
  in    af
  latin Khost
  at    33.34 69.92
  yes   اعتقل ثلاثة مشتبه بهم في [خوست] مرة أخرى.
  no    خاض السباحون الخوض الأخير.

place af-knr
  name  كونر | كونار | كنر
  type  province
  in    af
  latin Kunar
  at    34.95 71.13
  yes   قطع محتجون الطريق بين قاسيم [وكونر] بعد صلاة الجمعة.
  no    كنز القرية القديم لم يعثر عليه.

place af-lag
  name  لغمان | لاغمان
  type  province
  in    af
  latin Laghman
  at    34.78 70.18
  yes   انتشر الجنود في أنحاء [لغمان] بعد أسبوع من القتال.
  no    وجد الجندي لغما تحت الشجرة.

place af-log
  name  لوغر | لوغار | لوجار
  type  province
  in    af
  latin Logar
  at    34.07 69.16
  yes   أحرق شبان إطارات وسط [لوغر] لأول مرة منذ عام.
  no    رسم المصمم لوغو الشركة الجديد.

place af-nan
  name  ننغرهار | نانغارهار | ننجرهار | نانجارهار | ننكرهار
  type  province
  in    af
  latin Nangarhar
  at    34.22 70.38
  yes   اعتقل ثلاثة مشتبه بهم في [ننغرهار] بعد الظهر.
  no    نهار الصيف طويل في القرية.

place af-nim
  name  نيمروز | نمروز
  type  province
  in    af
  latin Nimruz
  at    30.78 62.48
  yes   انقطعت الكهرباء عن [نيمروز] بهدوء.
  no    ظهر النمر قرب حافة الغابة.

place af-nur
  name  نورستان | نوريستان
  type  province
  in    af
  latin Nuristan
  at    35.30 70.83
  yes   انسحبت الدوريات من [نورستان] على مدى يومين.
  no    زارت نور بستان جدها.

place af-pan
  name  بنجشير | بانشير | بانجشير | بنشير
  type  province
  in    af
  latin Panjshir
  at    35.70 70.10
  yes   انتشر الجنود في أنحاء [بنجشير] رغم سوء الطقس.
  no    كتب التلاميذ بالطباشير على اللوح.

place af-par
  name  بروان | باروان | بارفان
  type  province
  in    af
  latin Parwan
  at    34.98 68.91
  yes   فر المئات من [بروان] فجأة.
  no    رفع النادي البرواز على الجدار.

place af-pia
  name  بكتيا | باكتيا
  type  province
  in    af
  latin Paktia
  at    33.71 69.41
  yes   عاد الهدوء إلى [بكتيا] خلال ساعات الليل.
  no    فحص المختبر بكتيريا الماء.

place af-pka
  name  بكتيكا | باكتيكا
  type  province
  in    af
  latin Paktika
  at    32.39 68.70
  yes   فرض حظر التجول في [بكتيكا] مجددا.
  no    وضع المدرب تكتيكا جديدا للفريق.

place af-sam
  name  سمنغان | سمنجان | سامنغان
  type  province
  in    af
  latin Samangan
  at    36.27 68.02
  yes   سيطر المسلحون على مداخل [سمنغان] في الصباح.
  no    أكل الحصان السمن والشعير.

place af-sar
  name  سربل | سربول | سري بل | ساري بول
  type  province
  in    af
  latin Sar-e Pol
  at    36.22 65.93
  yes   أعيد فتح السوق القديم في [سربل] بعد غروب الشمس.
  no    لبس المحارب سروالا واسعا.

place af-tak
  name  تخار | تاخار | طخار
  type  province
  in    af
  latin Takhar
  at    36.59 69.79
  yes   دخلت فرق إزالة الألغام [تخار] في اليوم نفسه.
  no    اشتدت التجارة في الموانئ.

place af-uru
  name  أوروزغان | أروزغان | أورزغان | أوروزجان
  type  province
  in    af
  latin Urozgan
  at    32.81 66.02
  yes   تبادل الطرفان القصف قرب [أوروزغان] بعد صلاة الجمعة.
  no    باع المزارع الأرز في السوق.

place af-war
  name  وردك | ميدان وردك | ورداك
  type  province
  in    af
  latin Wardak
  at    34.30 68.50
  yes   انفجرت عبوة قرب مدخل [وردك] بهدوء.
  no    قطف البستاني الوردة الحمراء.

place af-zab
  name  زابل | زابول
  type  province
  in    af
  latin Zabul
  at    32.31 67.13
  yes   قطع محتجون الطريق بين قاسيم [وزابل] حتى إشعار آخر.
  no    أزال البواب زبالة الحي.

place af-kab-kabul
  name  كابول | كابل
  type  city
  in    af-kab
  latin Kabul
  at    34.53 69.17
  yes   أصيب مزارع بلغم خارج [كابول] ليلا.
  no    كبل الحارس يدي اللص.

place af-kab-sarobi
  name  سروبي | ساروبي
  type  district
  in    af-kab
  latin Surobi
  at    34.59 69.76
  yes   حلقت طائرات مسيرة فوق [سروبي] لأول مرة منذ عام.
  no    سرب الحمام عاد.

place af-kab-paghman
  name  بغمان | باغمان
  type  district
  in    af-kab
  latin Paghman
  at    34.59 68.95
  yes   أقام الجيش حواجز حول [بغمان] بهدوء.
  no    بائع الغلمان في الحكاية هرب.

place af-par-bagram
  name  باغرام | بجرام | باجرام | قاعدة باغرام
  type  base
  in    af-par
  latin Bagram
  at    34.95 69.27
  yes   سقطت صواريخ قرب [باغرام] مطلع الشهر.
  no    اشترى الطباخ عشرة غرامات.

place af-hel-lashkar-gah
  name  لشكرغاه | لشكركاه | لشكر غاه | لشكر كاه | لاشكرغاه
  type  city
  in    af-hel
  latin Lashkar Gah
  at    31.59 64.36
  yes   هطلت أمطار غزيرة على [لشكرغاه] منذ الفجر.
  no    شكر الضيف صاحب البيت.

place af-hel-marjah
  name  مرجة | مارجه | مارجا | مرجا
  type  district
  in    af-hel
  latin Marjah
  at    31.52 64.12
  yes   شيع الأهالي ضحايا الهجوم في [مرجة] رغم سوء الطقس.
  no    قدم الضابط خريطة مرتبة.

place af-hel-sangin
  name  سانغين | سنجين | سانجين | سنغين | سانكين
  type  district
  in    af-hel
  latin Sangin
  at    32.07 64.83
  yes   نزحت عشرات الأسر من [سانغين] كما أفاد مراسلون.
  no    سكن الحارسان الكوخ.

place af-hel-musa-qala
  name  موسى قلعة | موسا قلعة
  type  district
  in    af-hel
  latin Musa Qala
  at    32.37 64.77
  yes   أقام الجيش حواجز حول [موسى قلعة] بحسب شهود.
  no    بنى موسى بيتا صغيرا.

place af-hel-nad-ali
  name  ناد علي | نادي علي | ناد-علي
  type  district
  in    af-hel
  latin Nad Ali
  at    31.64 64.24
  yes   اجتمع شيوخ القبائل في [ناد علي] في الصباح.
  no    نادت علياء أختها.

place af-hel-nawa
  name  ناوا | منطقة ناوة
  type  district
  in    af-hel
  latin Nawa
  at    31.38 64.19
  yes   فر المئات من [ناوا] عقب انهيار الهدنة.
  no    نوى الرجل السفر.

place af-hel-garmsir
  name  غرمسير | جرمسير | كرمسير
  type  district
  in    af-hel
  latin Garmsir
  at    31.12 64.20
  yes   امتدت المعارك إلى سيلانا [وغرمسير] منذ بداية الأسبوع.
  no    غمر السيل الحقول.

place af-hel-kajaki
  name  كاجاكي | كجكي
  type  district
  in    af-hel
  latin Kajaki
  at    32.27 65.05
  yes   شيع الأهالي ضحايا الهجوم في [كاجاكي] حتى إشعار آخر.
  no    كان الجد حكيما.

place af-hel-gereshk
  name  غريشك | جريشك | كريشك | غرشك
  type  town
  in    af-hel
  latin Gereshk
  at    31.82 64.57
  yes   وزع متطوعون خياما على نازحي [غريشك] بهدوء.
  no    غرست الشركة أشجارا.

place af-kan-spin-boldak
  name  سبين بولدك | سبين بولداك | سبين بلدك
  type  town
  in    af-kan
  latin Spin Boldak
  at    31.00 66.40
  yes   توقفت حركة الشاحنات نحو [سبين بولدك] مرة أخرى.
  no    سبب البلل تلف الكتب.

place af-kan-panjwai
  name  بنجواي | بانجواي | بنجوائي | بانجوايي
  type  district
  in    af-kan
  latin Panjwayi
  at    31.55 65.46
  yes   فرض حظر التجول في [بنجواي] ظهرا.
  no    نجا الوالد من الحادث.

place af-kan-zhari
  name  زاري الأفغانية | زهاري | جاري الأفغانية | مديرية زاري
  type  district
  in    af-kan
  latin Zhari
  at    31.60 65.42
  yes   أصيب مزارع بلغم خارج [زاري الأفغانية] في وقت متأخر.
  no    زاد الحر في المديرية.

place af-kan-arghandab
  name  أرغنداب | أرغانداب | أرجنداب
  type  district
  in    af-kan
  latin Arghandab
  at    31.66 65.65
  yes   انقطعت الكهرباء عن [أرغنداب] ظهرا.
  no    رغم الضباب أقلعت الطائرة.

place af-kan-maywand
  name  مايواند | ميوند | مايوند
  type  district
  in    af-kan
  latin Maywand
  at    31.75 65.05
  yes   فر المئات من [مايواند] خلال ساعات الليل.
  no    موائد الطعام جاهزة.

place af-nan-jalalabad
  name  جلال آباد | جلاباد
  type  city
  in    af-nan
  latin Jalalabad
  at    34.43 70.45
  yes   وصلت قافلة الإغاثة إلى [جلال آباد] يوم الاثنين الماضي.
  no    التقى جلال جاره.

place af-nan-achin
  name  أتشين | أشين الأفغانية | مديرية أتشين
  type  district
  in    af-nan
  latin Achin
  at    34.12 70.71
  yes   عاد الهدوء إلى [أتشين] كما أفاد مراسلون.
  no    أنهى الشاب التمارين.

place af-nan-khogyani
  name  خوجياني | خوكياني | خوغياني
  type  district
  in    af-nan
  latin Khogyani
  at    34.27 70.22
  yes   أحرق شبان إطارات وسط [خوجياني] رغم سوء الطقس.
  no    جنى الأخ الثمار.

place af-nan-tora-bora
  name  تورا بورا | طورا بورا | توره بوره
  type  area
  in    af-nan
  latin Tora Bora
  at    34.12 70.22
  yes   سقطت قذيفتان على أطراف [تورا بورا] صباحا.
  no    ثار البركان فجأة.

place af-nan-behsud
  name  بهسود | بيهسود
  type  district
  in    af-nan
  latin Behsud
  at    34.44 70.48
  yes   انسحبت الدوريات من [بهسود] صباحا.
  no    بهت السود من القطيع.

place af-knr-asadabad
  name  أسد آباد | أسعد آباد
  type  city
  in    af-knr
  latin Asadabad
  at    34.87 71.15
  yes   وثق ناشطون الدمار في [أسد آباد] خلال ساعات الليل.
  no    زأر الأسد في القفص.

place af-knr-korengal
  name  كورنغال | كورينغال | كورنجال | وادي كورنغال
  type  area
  in    af-knr
  latin Korengal Valley
  at    34.88 70.90
  yes   فر المئات من [كورنغال] مع اقتراب الشتاء.
  no    كور النجار الخشب.

place af-nur-kamdesh
  name  كامديش | كمديش | قمديش
  type  district
  in    af-nur
  latin Kamdesh
  at    35.42 71.35
  yes   أصيب مزارع بلغم خارج [كامديش] بعد أسبوع من القتال.
  no    كم دشنت الشركة من مصنع.

place af-lag-mihtarlam
  name  مهترلام | مهتر لام | ميهترلام
  type  city
  in    af-lag
  latin Mihtarlam
  at    34.67 70.21
  yes   شيع الأهالي ضحايا الهجوم في [مهترلام] مرة أخرى.
  no    مهارة الغلام لافتة.

place af-log-puli-alam
  name  بولي علم | بل علم | بولي عالم | بول علم
  type  city
  in    af-log
  latin Puli Alam
  at    33.99 69.03
  yes   امتدت المعارك إلى سيلانا [وبولي علم] في الصباح.
  no    علم الفريق يرفرف.

place af-log-baraki-barak
  name  باراكي باراك | براكي برك | بركي برك
  type  district
  in    af-log
  latin Baraki Barak
  at    33.97 68.95
  yes   عثر الأهالي على جثث قرب [باراكي باراك] مرة أخرى.
  no    برك الجمل قرب البئر.

place af-war-maidan-shahr
  name  ميدان شهر | ميدان شار
  type  city
  in    af-war
  latin Maidan Shahr
  at    34.40 68.87
  yes   توقفت حركة الشاحنات نحو [ميدان شهر] يوم الاثنين الماضي.
  no    أغلق الميدان طوال الأسبوع.

place af-pia-gardez
  name  غارديز | كرديز | جرديز | غرديز | جارديز
  type  city
  in    af-pia
  latin Gardez
  at    33.60 69.23
  yes   عاد الهدوء إلى [غارديز] منذ بداية الأسبوع.
  no    غرد العصفور على الغصن.

place af-pka-sharana
  name  شرنة | شارانا | شرانا | شرن
  type  city
  in    af-pka
  latin Sharana
  at    33.18 68.73
  yes   وزع متطوعون خياما على نازحي [شرنة] إثر خلاف محلي.
  no    شرح الأستاذ النص.

place af-zab-qalat
  name  قلات
  type  city
  in    af-zab
  latin Qalat
  at    32.11 66.90
  yes   فرض حظر التجول في [قلات] في وقت متأخر.
  no    قلت الأمطار هذا العام.

place af-uru-tarin-kot
  name  ترين كوت | تارين كوت | ترينكوت | طرين كوت
  type  city
  in    af-uru
  latin Tarin Kot
  at    32.63 65.87
  yes   اعتقل ثلاثة مشتبه بهم في [ترين كوت] مجددا.
  no    تمرين الصباح كان شاقا.

place af-nim-zaranj
  name  زرنج | زارنج | زرنغ
  type  city
  in    af-nim
  latin Zaranj
  at    30.96 61.86
  yes   سيطر المسلحون على مداخل [زرنج] مساء الأحد.
  no    زرع البستاني النعناع.

place af-fra-shindand
  name  شينداند | شنداند | شيندند
  type  district
  in    af-fra
  latin Shindand
  at    33.30 62.15
  yes   فر المئات من [شينداند] مساء الأحد.
  no    شد النادل الحبل.

place af-her-islam-qala
  name  إسلام قلعة
  type  town
  in    af-her
  latin Islam Qala
  at    34.67 61.07
  yes   سيطر المسلحون على مداخل [إسلام قلعة] نهاية الأسبوع.
  no    بنى إسلام منزلا.

place af-bdg-bala-murghab
  name  بالا مرغاب | بالا مورغاب | بالامرغاب
  type  district
  in    af-bdg
  latin Bala Murghab
  at    35.58 63.33
  yes   هطلت أمطار غزيرة على [بالا مرغاب] في الصباح.
  no    رغب البالغون في السفر.

place af-bdg-qala-e-naw
  name  قلعة نو | قلعة ناو
  type  city
  in    af-bdg
  latin Qala-e-Naw
  at    34.99 63.13
  yes   أفرج عن خمسة من أبناء [قلعة نو] وقت الظهيرة.
  no    نام الحارس في القلعة.

place af-gho-chaghcharan
  name  تشغتشران | شغتشران | فيروزكوه | فيروز كوه
  type  city
  in    af-gho
  latin Chaghcharan
  at    34.52 65.25
  yes   تفقد الطبيب جرحى [تشغتشران] في الصباح.
  no    شغر المكان طوال العام.

place af-fyb-maymana
  name  ميمنة
  type  city
  in    af-fyb
  latin Maymana
  at    35.92 64.78
  yes   سقطت قذيفتان على أطراف [ميمنة] للمرة الثانية هذا الشهر.
  no    تيمن القائد باسم أبيه.

place af-jow-sheberghan
  name  شبرغان | شيبرغان | شبرجان
  type  city
  in    af-jow
  latin Sheberghan
  at    36.67 65.75
  yes   تضررت عشرات المنازل في [شبرغان] وقت الظهيرة.
  no    شبع الغلمان من الطعام.

place af-bal-mazar-i-sharif
  name  مزار شريف | مزار الشريف | مزاري شريف
  type  city
  in    af-bal
  latin Mazar-i-Sharif
  at    36.71 67.11
  yes   شيع الأهالي ضحايا الهجوم في [مزار شريف] فجأة.
  no    شريف يعمل في المزرعة.

place af-bgl-pul-e-khumri
  name  بولي خمري | بل خمري | بلي خمري | بول خمري
  type  city
  in    af-bgl
  latin Pul-e-Khumri
  at    35.94 68.71
  yes   سقطت قذيفتان على أطراف [بولي خمري] بهدوء.
  no    خمر الخباز العجين.

place af-kdz-chardara
  name  تشاردره | تشار دره | شهاردره | تشاردرا | جاردره
  type  district
  in    af-kdz
  latin Chahar Dara
  at    36.70 68.78
  yes   قطع محتجون الطريق بين قاسيم [وتشاردره] في وقت متأخر.
  no    شاردا في أفكاره جلس الشاب.

place af-kdz-imam-sahib
  name  إمام صاحب | إمام صاحب الأفغانية
  type  district
  in    af-kdz
  latin Imam Sahib
  at    37.19 68.91
  yes   دخلت فرق إزالة الألغام [إمام صاحب] مرة أخرى.
  no    صحب الإمام ضيوفه.

place af-tak-taloqan
  name  طالقان | طالوقان | تالقان | طالقان الأفغانية
  type  city
  in    af-tak
  latin Taloqan
  at    36.74 69.53
  yes   وثق ناشطون الدمار في [طالقان] نهاية الأسبوع.
  no    طالت القائمة كثيرا.

place af-bds-faizabad
  name  فيض آباد | فايز آباد
  type  city
  in    af-bds
  latin Faizabad
  at    37.12 70.58
  yes   سمع دوي انفجارات في [فيض آباد] ليلا.
  no    فاض النهر على البلدة.

place af-bds-warduj
  name  وردوج | واردوج
  type  district
  in    af-bds
  latin Warduj
  at    36.90 71.40
  yes   تضررت عشرات المنازل في [وردوج] بعد غروب الشمس.
  no    ورد المخزن فارغ.

place pk-ba
  name  بلوشستان | بلوتشستان
  type  province
  in    pk
  latin Balochistan
  at    28.00 66.00
  yes   اجتمع شيوخ القبائل في [بلوشستان] بعد غروب الشمس.
  no    اشترى التاجر أكياس البلاستيك من السوق.

place pk-gb
  name  غلغت بلتستان | غيلغيت بالتستان | جيلجيت بالتستان | جيلجيت بلتستان
  type  province
  in    pk
  latin Gilgit-Baltistan
  at    36.00 75.00
  yes   اعتقل ثلاثة مشتبه بهم في [غلغت بلتستان] ليلا.
  no    أغلق الحارس بستان العنب قبل المغيب.

place pk-is
  name  إقليم العاصمة إسلام آباد | منطقة العاصمة إسلام آباد
  type  province
  in    pk
  latin Islamabad Capital Territory
  at    33.69 73.07
  yes   أحرق شبان إطارات وسط [إقليم العاصمة إسلام آباد] مجددا.
  no    عاد إسلام إلى بيته في العاصمة.

place pk-jk
  name  آزاد كشمير | كشمير الحرة | كشمير الباكستانية | الشطر الباكستاني من كشمير
  type  province
  in    pk
  latin Azad Kashmir
  at    33.84 73.80
  yes   سيطر المسلحون على مداخل [آزاد كشمير] في وقت متأخر.
  no    ارتدت الممثلة شالا من الكشمير الناعم.

place pk-kp
  name  خيبر باختونخوا | خيبر بختونخوا | خيبر باختونخواه | خيبر بختونخواه | الإقليم الحدودي الشمالي الغربي | سرحد
  type  province
  in    pk
  latin Khyber Pakhtunkhwa
  at    33.71 71.27
  yes   عثر الأهالي على جثث قرب [خيبر باختونخوا] قبل أسبوع.
  no    وصل الخبير إلى المصنع في الصباح.

place pk-pb
  name  البنجاب | بنجاب | البنجاب الباكستاني
  type  province
  in    pk
  latin Punjab
  at    31.00 72.00
  yes   امتدت المعارك إلى سيلانا [والبنجاب] لأول مرة منذ عام.
  no    شرب الأطفال كوبا من البنجر والجزر.

place pk-sd
  name  السند | إقليم السند
  type  province
  in    pk
  latin Sindh
  at    25.50 69.00
  yes   سمع دوي انفجارات في [السند] فجر الخميس.
  no    رفع البناء السد قبل موسم الأمطار.

place pk-is-islamabad
  name  إسلام آباد
  type  city
  in    pk-is
  latin Islamabad
  at    33.69 73.05
  yes   فرض حظر التجول في [إسلام آباد] قبل أسبوع.
  no    أنهى إسلام قراءة الرواية.

place pk-ba-quetta
  name  كويتا | كويته
  type  city
  in    pk-ba
  latin Quetta
  at    30.18 67.00
  yes   تفقد الطبيب جرحى [كويتا] مطلع الشهر.
  no    عاد التاجر من الكويت أمس.

place pk-ba-gwadar
  name  غوادر | جوادر | كوادر الباكستانية
  type  city
  in    pk-ba
  latin Gwadar
  at    25.13 62.32
  yes   حلقت طائرات مسيرة فوق [غوادر] حتى إشعار آخر.
  no    غادر السياح الفندق القديم.

place pk-ba-turbat
  name  مدينة تربت | توربات | تربت الباكستانية
  type  town
  in    pk-ba
  latin Turbat
  at    26.00 63.05
  yes   انقطعت الكهرباء عن [مدينة تربت] رغم سوء الطقس.
  no    ربتت الأم على كتف طفلها.

place pk-ba-khuzdar
  name  خضدار | خوزدار
  type  town
  in    pk-ba
  latin Khuzdar
  at    27.81 66.61
  yes   خطف مجهولون تاجرا من [خضدار] بعد صلاة الجمعة.
  no    زرع الجد الخضار في الحديقة.

place pk-ba-panjgur
  name  بنجغور | بنجكور | بنجور
  type  town
  in    pk-ba
  latin Panjgur
  at    26.97 64.09
  yes   انفجرت عبوة قرب مدخل [بنجغور] كما أفاد مراسلون.
  no    غاب البنجر عن السوق.

place pk-ba-mastung
  name  مستونغ | ماستونغ
  type  town
  in    pk-ba
  latin Mastung
  at    29.80 66.85
  yes   عاد الهدوء إلى [مستونغ] أمس.
  no    مست النار طرف الستارة.

place pk-ba-kalat
  name  قلات الباكستانية | كلات
  type  town
  in    pk-ba
  latin Kalat
  at    29.02 66.59
  yes   تضررت عشرات المنازل في [قلات الباكستانية] مرة أخرى.
  no    كلت يد العامل من الحمل.

place pk-ba-chaman
  name  تشامان | شمن | جمن
  type  town
  in    pk-ba
  latin Chaman
  at    30.92 66.45
  yes   فر المئات من [تشامان] للمرة الثانية هذا الشهر.
  no    دفع الزبون الثمن كاملا.

place pk-ba-zhob
  name  زوب | جوب الباكستانية
  type  town
  in    pk-ba
  latin Zhob
  at    31.34 69.45
  yes   أصيب مزارع بلغم خارج [زوب] مطلع الشهر.
  no    ذوب الطباخ السكر.

place pk-ba-sibi
  name  سيبي | سبي الباكستانية
  type  town
  in    pk-ba
  latin Sibi
  at    29.54 67.88
  yes   تبادل الطرفان القصف قرب [سيبي] في وقت متأخر.
  no    نسي الصبي كتابه.

place pk-ba-dera-bugti
  name  ديرا بوغتي | ديره بوغتي | ديرا بكتي
  type  district
  in    pk-ba
  latin Dera Bugti
  at    29.03 69.16
  yes   تفقد الطبيب جرحى [ديرا بوغتي] مساء الأحد.
  no    دار البوق على التلاميذ.

place pk-ba-kohlu
  name  كوهلو
  type  district
  in    pk-ba
  latin Kohlu
  at    29.90 69.25
  yes   بدأ الحوار بين أعيان [كوهلو] نهاية الأسبوع.
  no    كهل يجلس أمام المقهى.

place pk-ba-loralai
  name  لورالاي | لورالاي الباكستانية
  type  town
  in    pk-ba
  latin Loralai
  at    30.37 68.60
  yes   أعيد فتح السوق القديم في [لورالاي] دون وقوع إصابات.
  no    رأى اللاعبون لوحة النتائج.

place pk-kp-peshawar
  name  بيشاور | بشاور
  type  city
  in    pk-kp
  latin Peshawar
  at    34.01 71.58
  yes   تفقد الطبيب جرحى [بيشاور] منذ الفجر.
  no    شاور المدير مساعديه.

place pk-kp-swat
  name  سوات | وادي سوات
  type  district
  in    pk-kp
  latin Swat
  at    35.22 72.43
  yes   سمع دوي انفجارات في [سوات] بهدوء.
  no    رست السفينة أمام المرفأ.

place pk-kp-mingora
  name  مينغورا | منغورا | مينجورا
  type  city
  in    pk-kp
  latin Mingora
  at    34.77 72.36
  yes   أغلقت المدارس أبوابها [بمينغورا] صباحا.
  no    من غرفة الحارس خرج الصوت.

place pk-kp-matta
  name  بلدة ماتا | بلدة متا
  type  town
  in    pk-kp
  latin Matta
  at    34.93 72.41
  yes   تظاهر عمال المصنع في [بلدة ماتا] عقب انهيار الهدنة.
  no    متى تصل الحافلة إلى البلدة.

place pk-kp-buner
  name  بونير | بونر
  type  district
  in    pk-kp
  latin Buner
  at    34.44 72.50
  yes   شيع الأهالي ضحايا الهجوم في [بونير] على مدى يومين.
  no    أنار البدر الطريق.

place pk-kp-lower-dir
  name  دير السفلى | لوار دير | دير السفلا
  type  district
  in    pk-kp
  latin Lower Dir
  at    34.85 71.85
  yes   امتدت المعارك إلى سيلانا [ودير السفلى] إثر خلاف محلي.
  no    رمم العمال الدير القديم.

place pk-kp-upper-dir
  name  دير العليا | دير العلوي
  type  district
  in    pk-kp
  latin Upper Dir
  at    35.21 71.88
  yes   انقطعت الكهرباء عن [دير العليا] بعد أسبوع من القتال.
  no    زار الوفد الدير مرتين.

place pk-kp-malakand
  name  مالاكند | ملاكند | مالكند
  type  district
  in    pk-kp
  latin Malakand
  at    34.57 71.93
  yes   تعرض موكب الوالي لإطلاق نار [بمالاكند] دون وقوع إصابات.
  no    ملك الهند القديم بنى قصرا.

place pk-kp-shangla
  name  شانغلا | شنغلا
  type  district
  in    pk-kp
  latin Shangla
  at    34.88 72.60
  yes   عاد الهدوء إلى [شانغلا] دون وقوع إصابات.
  no    شغل الطفل نفسه بالرسم.

place pk-kp-chitral
  name  شيترال | تشيترال | جيترال
  type  district
  in    pk-kp
  latin Chitral
  at    35.85 71.79
  yes   أغلقت المدارس أبوابها [بشيترال] في اليوم نفسه.
  no    شق الرالي طريقه في الصحراء.

place pk-kp-mardan
  name  مردان | ماردان
  type  city
  in    pk-kp
  latin Mardan
  at    34.20 72.04
  yes   سمع دوي انفجارات في [مردان] على مدى يومين.
  no    مر الفتيان قرب المدرسة.

place pk-kp-charsadda
  name  تشارسادا | شارسادا | تشارسدا | جارسده
  type  city
  in    pk-kp
  latin Charsadda
  at    34.15 71.74
  yes   تبادل الطرفان القصف قرب [تشارسادا] يوم الاثنين الماضي.
  no    سار السادة إلى المجلس.

place pk-kp-nowshera
  name  نوشيرا | ناوشيرا | نوشهرة
  type  city
  in    pk-kp
  latin Nowshera
  at    34.02 71.98
  yes   وزع متطوعون خياما على نازحي [نوشيرا] قبل يومين.
  no    نشر الراعي الحبل.

place pk-kp-swabi
  name  سوابي | صوابي الباكستانية
  type  city
  in    pk-kp
  latin Swabi
  at    34.12 72.47
  yes   نزحت عشرات الأسر من [سوابي] مع اقتراب الشتاء.
  no    سوى البائع حسابه.

place pk-kp-kohat
  name  كوهات
  type  city
  in    pk-kp
  latin Kohat
  at    33.58 71.44
  yes   زار وفد طبي [كوهات] منذ بداية الأسبوع.
  no    فتح الزوار أبواب الكهوف.

place pk-kp-hangu
  name  هانغو | هنغو | هانجو
  type  district
  in    pk-kp
  latin Hangu
  at    33.53 71.06
  yes   تظاهر عمال المصنع في [هانغو] منذ بداية الأسبوع.
  no    هان الأمر على البطل.

place pk-kp-bannu
  name  بانو | مدينة بنو | منطقة بنو
  type  city
  in    pk-kp
  latin Bannu
  at    32.99 70.60
  yes   بدأ الحوار بين أعيان [بانو] مرة أخرى.
  no    بان الفجر من خلف التل.

place pk-kp-lakki-marwat
  name  لكي مروت | لاكي مروت | لاكي ماروات
  type  district
  in    pk-kp
  latin Lakki Marwat
  at    32.61 70.91
  yes   دخلت فرق إزالة الألغام [لكي مروت] قبل ظهر الثلاثاء.
  no    لكي يصل الفريق مر بالجسر.

place pk-kp-dera-ismail-khan
  name  ديرا إسماعيل خان | ديره إسماعيل خان
  type  city
  in    pk-kp
  latin Dera Ismail Khan
  at    31.83 70.90
  yes   توقفت حركة الشاحنات نحو [ديرا إسماعيل خان] منذ الفجر.
  no    زار إسماعيل الخان القديم.

place pk-kp-tank
  name  تانك | منطقة تانك
  type  district
  in    pk-kp
  latin Tank
  at    32.22 70.38
  yes   انسحبت الدوريات من [تانك] قبل أسبوع.
  no    غطى التنك سقف الكوخ.

place pk-kp-abbottabad
  name  أبوت آباد | أبت آباد | أبوتاباد
  type  city
  in    pk-kp
  latin Abbottabad
  at    34.15 73.21
  yes   تبادل الطرفان القصف قرب [أبوت آباد] وقت الظهيرة.
  no    أبدى أبوه رضاه.

place pk-kp-mansehra
  name  مانسهرا | مانسيهرا | منسهرة
  type  city
  in    pk-kp
  latin Mansehra
  at    34.33 73.20
  yes   أحرق شبان إطارات وسط [مانسهرا] بعد أسبوع من القتال.
  no    سهر المناوب حتى الصباح.

place pk-kp-kohistan
  name  كوهستان | كوهيستان
  type  district
  in    pk-kp
  latin Kohistan
  at    35.25 73.05
  yes   تضررت عشرات المنازل في [كوهستان] يوم الاثنين الماضي.
  no    كست الثلوج المكان.

place pk-kp-khyber
  name  خيبر | إقليم خيبر | ممر خيبر
  type  district
  in    pk-kp
  latin Khyber
  at    34.03 71.15
  yes   تظاهر عمال المصنع في [خيبر] في الصباح.
  no    استعان القاضي بخبير الخطوط.

place pk-kp-landi-kotal
  name  لاندي كوتال | لندي كوتل | لندي كوتال
  type  town
  in    pk-kp
  latin Landi Kotal
  at    34.10 71.15
  yes   وزع متطوعون خياما على نازحي [لاندي كوتال] ليلا.
  no    أكل اللاعبون في المطعم.

place pk-kp-jamrud
  name  جمرود | جامرود
  type  town
  in    pk-kp
  latin Jamrud
  at    34.00 71.38
  yes   سيطر المسلحون على مداخل [جمرود] ليلا.
  no    جمدت المياه في البركة.

place pk-kp-tirah
  name  وادي تيراه | تيراه
  type  area
  in    pk-kp
  latin Tirah Valley
  at    33.73 70.83
  yes   أصيب مزارع بلغم خارج [وادي تيراه] رغم سوء الطقس.
  no    رأى الحارس طيرا غريبا.

place pk-kp-torkham
  name  طورخم | تورخم | تورخام
  type  town
  in    pk-kp
  latin Torkham
  at    34.12 71.10
  yes   امتدت المعارك إلى سيلانا [وطورخم] في وقت متأخر.
  no    طور الخبير برنامجا جديدا.

place pk-kp-bajaur
  name  باجور | باجاور | باجوار
  type  district
  in    pk-kp
  latin Bajaur
  at    34.80 71.50
  yes   هطلت أمطار غزيرة على [باجور] كما أفاد مراسلون.
  no    جاور الشاب خاله.

place pk-kp-mohmand
  name  مهمند | موهمند | مهماند
  type  district
  in    pk-kp
  latin Mohmand
  at    34.52 71.29
  yes   شيع الأهالي ضحايا الهجوم في [مهمند] ليلة السبت.
  no    مهد العمال الطريق.

place pk-kp-orakzai
  name  أوركزاي | أوراكزاي | أوركزي | أورقزاي
  type  district
  in    pk-kp
  latin Orakzai
  at    33.67 70.92
  yes   خطف مجهولون تاجرا من [أوركزاي] في اليوم نفسه.
  no    أورق الزيتون مبكرا.

place pk-kp-kurram
  name  كورام | كورم | إقليم كرم | منطقة كرم | وادي كرم
  type  district
  in    pk-kp
  latin Kurram
  at    33.69 70.34
  yes   اقترب الجنود من [كورام] في وقت متأخر.
  no    أكرم المزارع ضيوف الإقليم.

place pk-kp-parachinar
  name  باراتشينار | باراشينار | بارتشنار
  type  town
  in    pk-kp
  latin Parachinar
  at    33.90 70.10
  yes   امتدت المعارك إلى سيلانا [وباراتشينار] وقت الظهيرة.
  no    رأى البائع الدينار على الأرض.

place pk-kp-waziristan
  name  وزيرستان
  type  area
  in    pk-kp
  latin Waziristan
  at    32.60 69.80
  yes   أقام الجيش حواجز حول [وزيرستان] يوم الاثنين الماضي.
  no    وزير البستنة زار المعرض.

place pk-kp-north-waziristan
  name  وزيرستان الشمالية | شمال وزيرستان | شمالي وزيرستان
  type  district
  in    pk-kp
  latin North Waziristan
  at    32.95 69.83
  yes   زار وفد طبي [وزيرستان الشمالية] منذ الفجر.
  no    مر الوزير بالحدود الشمالية.

place pk-kp-south-waziristan
  name  وزيرستان الجنوبية | جنوب وزيرستان | جنوبي وزيرستان
  type  district
  in    pk-kp
  latin South Waziristan
  at    32.30 69.68
  yes   نزحت عشرات الأسر من [وزيرستان الجنوبية] بعد هدوء قصير.
  no    مر الوزير بالقرى الجنوبية.

place pk-kp-miranshah
  name  ميران شاه | ميرانشاه | ميرام شاه
  type  town
  in    pk-kp
  latin Miranshah
  at    33.00 70.07
  yes   سمع دوي انفجارات في [ميران شاه] منذ بداية الأسبوع.
  no    شاهد الأمير السباق.

place pk-kp-mir-ali
  name  مير علي
  type  town
  in    pk-kp
  latin Mir Ali
  at    32.98 70.26
  yes   هطلت أمطار غزيرة على [مير علي] في اليوم نفسه.
  no    علي تاجر من القرية.

place pk-kp-datta-khel
  name  داتا خيل | دتا خيل
  type  town
  in    pk-kp
  latin Datta Khel
  at    32.91 69.74
  yes   سمع دوي انفجارات في [داتا خيل] مساء الأحد.
  no    دارت الخيل حول الحلبة.

place pk-kp-razmak
  name  رازماك | رزمك | رزماك
  type  town
  in    pk-kp
  latin Razmak
  at    32.68 69.84
  yes   وزع متطوعون خياما على نازحي [رازماك] منذ بداية الأسبوع.
  no    رسم الطفل سمكة.

place pk-kp-shawal
  name  وادي شوال | منطقة شوال
  type  area
  in    pk-kp
  latin Shawal
  at    32.80 69.50
  yes   وثق ناشطون الدمار في [وادي شوال] وسط إجراءات مشددة.
  no    شال الراعي حمله في المنطقة.

place pk-kp-wana
  name  بلدة وانا | مدينة وانا | منطقة وانا
  type  town
  in    pk-kp
  latin Wana
  at    32.30 69.57
  yes   هطلت أمطار غزيرة على [بلدة وانا] مجددا.
  no    سألت الطفلة أنا في أي بلدة.

place pk-kp-makeen
  name  بلدة مكين | منطقة مكين | ماكين الباكستانية
  type  town
  in    pk-kp
  latin Makeen
  at    32.62 69.80
  yes   أحرق شبان إطارات وسط [بلدة مكين] منذ بداية الأسبوع.
  no    صيانة المكائن بطيئة في المنطقة.

place pk-kp-ladha
  name  بلدة لادها | منطقة لادها | لادها الباكستانية
  type  town
  in    pk-kp
  latin Ladha
  at    32.57 69.83
  yes   بدأ الحوار بين أعيان [بلدة لادها] مع اقتراب الشتاء.
  no    أعاد الصبي لعبتها.

place pk-kp-kotkai
  name  كوتكاي | كوتكي
  type  village
  in    pk-kp
  latin Kotkai
  at    32.40 69.90
  yes   فرض حظر التجول في [كوتكاي] فجأة.
  no    وضعت الكوكي في العلبة.

place pk-kp-sararogha
  name  ساراروغا | سراروغا | ساراروغه
  type  town
  in    pk-kp
  latin Sararogha
  at    32.53 69.97
  yes   سيطر المسلحون على مداخل [ساراروغا] لأول مرة منذ عام.
  no    سار الروائي بين القراء.

place pk-pb-lahore
  name  لاهور
  type  city
  in    pk-pb
  latin Lahore
  at    31.55 74.34
  yes   سقطت قذيفتان على أطراف [لاهور] مجددا.
  no    لا يهوى الكاتب السفر.

place pk-pb-rawalpindi
  name  روالبندي | راولبندي | راوالبندي
  type  city
  in    pk-pb
  latin Rawalpindi
  at    33.60 73.05
  yes   توقفت حركة الشاحنات نحو [روالبندي] مساء الأحد.
  no    راق للطفل البندق.

place pk-pb-multan
  name  ملتان | مولتان
  type  city
  in    pk-pb
  latin Multan
  at    30.20 71.47
  yes   شيع الأهالي ضحايا الهجوم في [ملتان] وقت الظهيرة.
  no    التقى الفتيان قرب الجسر.

place pk-pb-faisalabad
  name  فيصل آباد
  type  city
  in    pk-pb
  latin Faisalabad
  at    31.42 73.09
  yes   أصيب مزارع بلغم خارج [فيصل آباد] فجر الخميس.
  no    قرأ فيصل الصحيفة.

place pk-pb-gujranwala
  name  غوجرانوالا | غجرانوالا | جوجرانوالا
  type  city
  in    pk-pb
  latin Gujranwala
  at    32.16 74.19
  yes   أحرق شبان إطارات وسط [غوجرانوالا] فجأة.
  no    جرى النوال خلف الكرة.

place pk-pb-sialkot
  name  سيالكوت | سيالكوته
  type  city
  in    pk-pb
  latin Sialkot
  at    32.49 74.53
  yes   عاد الهدوء إلى [سيالكوت] مساء الأحد.
  no    سال الكوثر في القصيدة.

place pk-pb-sargodha
  name  سرغودا | سرغودها | سارغودا
  type  city
  in    pk-pb
  latin Sargodha
  at    32.08 72.67
  yes   شيع الأهالي ضحايا الهجوم في [سرغودا] بهدوء.
  no    سر الغواص بالدرة.

place pk-pb-bahawalpur
  name  بهاولبور | باهاوالبور
  type  city
  in    pk-pb
  latin Bahawalpur
  at    29.40 71.68
  yes   تظاهر عمال المصنع في [بهاولبور] مجددا.
  no    بهي الطلة ووالده كذلك.

place pk-pb-dera-ghazi-khan
  name  ديرا غازي خان | ديره غازي خان
  type  city
  in    pk-pb
  latin Dera Ghazi Khan
  at    30.05 70.64
  yes   تبادل الطرفان القصف قرب [ديرا غازي خان] ليلا.
  no    خان الغازي أصحابه.

place pk-pb-muridke
  name  مريدكي | موريدكي
  type  town
  in    pk-pb
  latin Muridke
  at    31.80 74.26
  yes   خطف مجهولون تاجرا من [مريدكي] حتى إشعار آخر.
  no    أراد كل مرشد تلميذا.

place pk-pb-attock
  name  أتوك | أتك الباكستانية
  type  town
  in    pk-pb
  latin Attock
  at    33.77 72.36
  yes   أصيب مزارع بلغم خارج [أتوك] أمس.
  no    أوتاد الخيمة قديمة.

place pk-sd-karachi
  name  كراتشي | كاراتشي
  type  city
  in    pk-sd
  latin Karachi
  at    24.86 67.01
  yes   هطلت أمطار غزيرة على [كراتشي] رغم سوء الطقس.
  no    كتب التلميذ في كراسته.

place pk-sd-hyderabad
  name  حيدر آباد الباكستانية | حيدر آباد السند
  type  city
  in    pk-sd
  latin Hyderabad (Sindh)
  at    25.40 68.37
  yes   أقام الجيش حواجز حول [حيدر آباد الباكستانية] مجددا.
  no    فاز حيدر بالسباق.

place pk-sd-sukkur
  name  سوكور | مدينة سكر الباكستانية
  type  city
  in    pk-sd
  latin Sukkur
  at    27.71 68.86
  yes   اعتقل ثلاثة مشتبه بهم في [سوكور] منذ بداية الأسبوع.
  no    سكب النادل القهوة.

place pk-sd-larkana
  name  لاركانا | لركانة
  type  city
  in    pk-sd
  latin Larkana
  at    27.56 68.21
  yes   أعيد فتح السوق القديم في [لاركانا] حتى إشعار آخر.
  no    ركن السائق حافلته.

place pk-sd-jacobabad
  name  جاكوب آباد | جيكب آباد | يعقوب آباد
  type  city
  in    pk-sd
  latin Jacobabad
  at    28.28 68.44
  yes   شيع الأهالي ضحايا الهجوم في [جاكوب آباد] مطلع الشهر.
  no    أصلح يعقوب الساعة.

place pk-sd-shikarpur
  name  شيكاربور | شكاربور
  type  city
  in    pk-sd
  latin Shikarpur
  at    27.96 68.64
  yes   انسحبت الدوريات من [شيكاربور] أمس.
  no    شكا الراكب من الحر.

place pk-jk-muzaffarabad
  name  مظفر آباد | مظفراباد
  type  city
  in    pk-jk
  latin Muzaffarabad
  at    34.36 73.47
  yes   بدأ الحوار بين أعيان [مظفر آباد] كما أفاد مراسلون.
  no    عاد مظفر من رحلته.

place pk-gb-gilgit
  name  غيلغيت | غلغت | جيلجيت | جلجت
  type  city
  in    pk-gb
  latin Gilgit
  at    35.92 74.31
  yes   هطلت أمطار غزيرة على [غيلغيت] لأول مرة منذ عام.
  no    غلت المياه في القدر.

place pk-fata
  name  المناطق القبلية | فاتا | مناطق القبائل | الحزام القبلي | المناطق القبلية الباكستانية
  type  area
  in    pk
  latin Federally Administered Tribal Areas
  at    33.00 70.10
  yes   نقل المصابون إلى مستشفى في [المناطق القبلية] ظهرا.
  no    قبل الظهر زار الوزير المنطقة.
