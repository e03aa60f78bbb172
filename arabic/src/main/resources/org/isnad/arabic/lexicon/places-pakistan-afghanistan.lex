# Places: Pakistan and Afghanistan.
# Codes, coordinates and Wikidata ids of provinces, and Wikidata ids of places: dr5hn countries-states-cities-database
# (ODbL 1.0); Arabic names and the coordinates of most places by hand.
# Names that are also everyday words are `shy`, or stand only with their type word or a nisba (مدينة الباب، محافظة إب).

place af-bal
  name  بلخ
  type  province
  in    af
  latin Balkh
  at    36.76 66.90
  wikidata Q121104
  yes   أصيب مزارع بلغم خارج [بلخ] حتى إشعار آخر.
  no    وضع المزارع البلح في السلال.

place af-bam
  name  باميان
  type  province
  in    af
  latin Bamyan
  at    34.79 67.68
  wikidata Q171382
  yes   تظاهر عمال المصنع في [باميان] قبل يومين.
  no    ملأ المهندس بيان الاستلام ووقعه.

place af-bdg
  name  بادغيس | بادغيز | باغديس | بدجيس
  type  province
  in    af
  latin Badghis
  at    35.00 63.75
  wikidata Q172052
  yes   سيطر المسلحون على مداخل [بادغيس] بعد هدوء قصير.
  no    بادر الطبيب إلى فحص الجرحى.

place af-bds
  name  بدخشان | بداخشان | باداخشان
  type  province
  in    af
  latin Badakhshan
  at    36.80 71.37
  wikidata Q165376
  yes   أحرق شبان إطارات وسط [بدخشان] على مدى يومين.
  no    لم يكن للبدر شأن في القصة.

place af-bgl
  name  بغلان | باغلان
  type  province
  in    af
  latin Baghlan
  at    36.18 68.75
  wikidata Q170309
  yes   تظاهر عمال المصنع في [بغلان] فجر الخميس.
  no    أعلن المدرب بطلان نتيجة المباراة.

place af-day
  name  دايكوندي | دايكندي
  type  province
  in    af
  latin Daykundi
  at    33.73 66.22
  wikidata Q181220
  yes   قطع محتجون الطريق بين قاسيم [ودايكوندي] إثر خلاف محلي.
  no    جلس داود مع كندي في المقهى.

place af-fra
  name  فراه | ولاية فرح
  type  province
  in    af
  latin Farah
  at    32.37 62.11
  wikidata Q180330
  yes   انتشر الجنود في أنحاء [فراه] بحسب شهود.
  no    عمت الفرحة منازل الناجحين.

place af-fyb
  name  فارياب | فرياب
  type  province
  in    af
  latin Faryab
  at    35.93 64.62
  wikidata Q173830
  yes   تضررت عشرات المنازل في [فارياب] مطلع الشهر.
  no    تصفح القارئ أرياب الكتب النادرة.

place af-gha
  name  غزني | غزنة
  type  province
  in    af
  latin Ghazni
  at    33.55 68.42
  wikidata Q180415
  yes   عثر الأهالي على جثث قرب [غزني] صباحا.
  no    كتب الشاعر غزلا رقيقا.

place af-gho
  name  غور الأفغانية | ولاية غور | ولاية غوور
  type  province
  in    af
  latin Ghor
  at    34.16 64.92
  wikidata Q186392
  yes   أفرج عن خمسة من أبناء [غور الأفغانية] ليلة السبت.
  no    اشترى المصور غرفة صغيرة للعمل.

place af-hel
  name  هلمند | هيلمند | هلماند
  type  province
  in    af
  latin Helmand
  at    31.00 64.00
  wikidata Q173821
  yes   سمع دوي انفجارات في [هلمند] وقت الظهيرة.
  no    جمع المتطوعون الحلم والهمة معا.

place af-her
  name  هرات | هيرات
  type  province
  in    af
  latin Herat
  at    34.35 62.22
  wikidata Q182844
  yes   أغلقت المدارس أبوابها [بهرات] مع اقتراب الشتاء.
  no    تزايدت الهزات بعد الزلزال.

place af-jow
  name  جوزجان | جوزجن
  type  province
  in    af
  latin Jowzjan
  at    36.97 65.96
  wikidata Q183036
  yes   اعتقل ثلاثة مشتبه بهم في [جوزجان] فجأة.
  no    كسر الطفل حبة الجوز بيده.

place af-kab
  name  ولاية كابول | ولاية كابل | إقليم كابول
  type  province
  in    af
  latin Kabul
  at    34.53 69.18
  wikidata Q188933
  yes   فر المئات من [ولاية كابول] حتى إشعار آخر.
  no    قطع العمال الكابلات القديمة.

place af-kan
  name  قندهار | كندهار
  type  province
  in    af
  latin Kandahar
  at    31.62 65.72
  wikidata Q173808
  yes   زار وفد طبي [قندهار] مطلع الشهر.
  no    انطفأ القنديل في نهاية الليل.

place af-kap
  name  كابيسا | كابيسة
  type  province
  in    af
  latin Kapisa
  at    34.91 69.74
  wikidata Q173816
  yes   فر المئات من [كابيسا] يوم الاثنين الماضي.
  no    استمع الركاب إلى كابوس طويل.

place af-kdz
  name  قندوز | قندز | كوندوز | قوندوز | كندوز | كندز
  type  province
  in    af
  latin Kunduz
  at    36.87 68.76
  wikidata Q186418
  yes   انفجرت عبوة قرب مدخل [قندوز] مساء الأحد.
  no    حملت السفينة القنافذ النادرة.

place af-kho
  name  خوست
  type  province
  in    af
  latin Khost
  at    33.34 69.92
  wikidata Q185752
  yes   اعتقل ثلاثة مشتبه بهم في [خوست] مرة أخرى.
  no    خاض السباحون الخوض الأخير.

place af-knr
  name  كونر | كونار | كنر
  type  province
  in    af
  latin Kunar
  at    34.95 71.13
  wikidata Q188147
  yes   قطع محتجون الطريق بين قاسيم [وكونر] بعد صلاة الجمعة.
  no    كنز القرية القديم لم يعثر عليه.

place af-lag
  name  لغمان | لاغمان
  type  province
  in    af
  latin Laghman
  at    34.78 70.18
  wikidata Q185442
  yes   انتشر الجنود في أنحاء [لغمان] بعد أسبوع من القتال.
  no    وجد الجندي لغما تحت الشجرة.

place af-log
  name  لوغر | لوغار | لوجار
  type  province
  in    af
  latin Logar
  at    34.07 69.16
  wikidata Q6667298
  yes   أحرق شبان إطارات وسط [لوغر] لأول مرة منذ عام.
  no    رسم المصمم لوغو الشركة الجديد.

place af-nan
  name  ننغرهار | نانغارهار | ننجرهار | نانجارهار | ننكرهار
  type  province
  in    af
  latin Nangarhar
  at    34.22 70.38
  wikidata Q178471
  yes   اعتقل ثلاثة مشتبه بهم في [ننغرهار] بعد الظهر.
  no    نهار الصيف طويل في القرية.

place af-nim
  name  نيمروز | نمروز
  type  province
  in    af
  latin Nimruz
  at    30.78 62.48
  wikidata Q183021
  yes   انقطعت الكهرباء عن [نيمروز] بهدوء.
  no    ظهر النمر قرب حافة الغابة.

place af-nur
  name  نورستان | نوريستان
  type  province
  in    af
  latin Nuristan
  at    35.30 70.83
  wikidata Q167485
  yes   انسحبت الدوريات من [نورستان] على مدى يومين.
  no    زارت نور بستان جدها.

place af-pan
  name  بنجشير | بانشير | بانجشير | بنشير
  type  province
  in    af
  latin Panjshir
  at    35.70 70.10
  wikidata Q181235
  yes   انتشر الجنود في أنحاء [بنجشير] رغم سوء الطقس.
  no    كتب التلاميذ بالطباشير على اللوح.

place af-par
  name  بروان | باروان | بارفان
  type  province
  in    af
  latin Parwan
  at    34.98 68.91
  wikidata Q188157
  yes   فر المئات من [بروان] فجأة.
  no    رفع النادي البرواز على الجدار.

place af-pia
  name  بكتيا | باكتيا
  type  province
  in    af
  latin Paktia
  at    33.71 69.41
  wikidata Q182493
  yes   عاد الهدوء إلى [بكتيا] خلال ساعات الليل.
  no    فحص المختبر بكتيريا الماء.

place af-pka
  name  بكتيكا | باكتيكا
  type  province
  in    af
  latin Paktika
  at    32.39 68.70
  wikidata Q185575
  yes   فرض حظر التجول في [بكتيكا] مجددا.
  no    وضع المدرب تكتيكا جديدا للفريق.

place af-sam
  name  سمنغان | سمنجان | سامنغان
  type  province
  in    af
  latin Samangan
  at    36.27 68.02
  wikidata Q183015
  yes   سيطر المسلحون على مداخل [سمنغان] في الصباح.
  no    أكل الحصان السمن والشعير.

place af-sar
  name  سربل | سربول | سري بل | ساري بول
  type  province
  in    af
  latin Sar-e Pol
  at    36.22 65.93
  wikidata Q182487
  yes   أعيد فتح السوق القديم في [سربل] بعد غروب الشمس.
  no    لبس المحارب سروالا واسعا.

place af-tak
  name  تخار | تاخار | طخار
  type  province
  in    af
  latin Takhar
  at    36.59 69.79
  wikidata Q186395
  yes   دخلت فرق إزالة الألغام [تخار] في اليوم نفسه.
  no    اشتدت التجارة في الموانئ.

place af-uru
  name  أوروزغان | أروزغان | أورزغان | أوروزجان | أروزجان | أرزجان
  type  province
  in    af
  latin Urozgan
  at    32.81 66.02
  wikidata Q183028
  yes   تبادل الطرفان القصف قرب [أوروزغان] بعد صلاة الجمعة.
  no    باع المزارع الأرز في السوق.

place af-war
  name  وردك | ميدان وردك | ورداك
  type  province
  in    af
  latin Wardak
  at    34.30 68.50
  wikidata Q171366
  yes   انفجرت عبوة قرب مدخل [وردك] بهدوء.
  no    قطف البستاني الوردة الحمراء.

place af-zab
  name  زابل | زابول
  type  province
  in    af
  latin Zabul
  at    32.31 67.13
  wikidata Q139126
  yes   قطع محتجون الطريق بين قاسيم [وزابل] حتى إشعار آخر.
  no    أزال البواب زبالة الحي.

place af-kab-kabul
  name  كابول | كابل
  type  city
  in    af-kab
  latin Kabul
  at    34.53 69.17
  wikidata Q5838
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
  wikidata Q2502256
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
  name  لشكرغاه | لشكركاه | لشكر غاه | لشكر كاه | لاشكرغاه | لاشكار جاه | لشكر جاه | لشكرجاه | لشكرغا
  type  city
  in    af-hel
  latin Lashkar Gah
  at    31.59 64.36
  wikidata Q476800
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
  wikidata Q2457742
  yes   نزحت عشرات الأسر من [سانغين] كما أفاد مراسلون.
  no    سكن الحارسان الكوخ.

place af-hel-musa-qala
  name  موسى قلعة | موسا قلعة | موسى كالا
  type  district
  in    af-hel
  latin Musa Qala
  at    32.37 64.77
  yes   أقام الجيش حواجز حول [موسى قلعة] بحسب شهود.
  no    بنى موسى بيتا صغيرا.

place af-hel-nad-ali
  name  ناد علي | نادي علي | ناد-علي | ند علي
  type  district
  in    af-hel
  latin Nad Ali
  at    31.64 64.24
  yes   اجتمع شيوخ القبائل في [ناد علي] في الصباح.
  no    نادت علياء أختها.

place af-hel-nawa
  name  ناوا | منطقة ناوة | منطقة نوا | منطقة ناوا
  shy   نوا | ناوة
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
  wikidata Q3735459
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
  shy   زاري | جاري
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
  wikidata Q183303
  yes   وصلت قافلة الإغاثة إلى [جلال آباد] يوم الاثنين الماضي.
  no    التقى جلال جاره.

place af-nan-achin
  name  أتشين | أشين الأفغانية | مديرية أتشين
  shy   أشين
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
  wikidata Q685808
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
  wikidata Q1006289
  yes   امتدت المعارك إلى سيلانا [وبولي علم] في الصباح.
  no    علم الفريق يرفرف.

place af-log-baraki-barak
  name  باراكي باراك | براكي برك | بركي برك
  type  district
  in    af-log
  latin Baraki Barak
  at    33.97 68.95
  wikidata Q807234
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
  name  غارديز | كرديز | جرديز | غرديز | جارديز | قرديز
  type  city
  in    af-pia
  latin Gardez
  at    33.60 69.23
  wikidata Q467632
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
  wikidata Q527318
  yes   فرض حظر التجول في [قلات] في وقت متأخر.
  no    قلت الأمطار هذا العام.

place af-uru-tarin-kot
  name  ترين كوت | تارين كوت | ترينكوت | طرين كوت
  type  city
  in    af-uru
  latin Tarin Kot
  at    32.63 65.87
  wikidata Q989293
  yes   اعتقل ثلاثة مشتبه بهم في [ترين كوت] مجددا.
  no    تمرين الصباح كان شاقا.

place af-nim-zaranj
  name  زرنج | زارنج | زرنغ
  type  city
  in    af-nim
  latin Zaranj
  at    30.96 61.86
  wikidata Q475802
  yes   سيطر المسلحون على مداخل [زرنج] مساء الأحد.
  no    زرع البستاني النعناع.

place af-fra-shindand
  name  شينداند | شنداند | شيندند
  type  district
  in    af-fra
  latin Shindand
  at    33.30 62.15
  wikidata Q3944388
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
  wikidata Q958621
  yes   تفقد الطبيب جرحى [تشغتشران] في الصباح.
  no    شغر المكان طوال العام.

place af-fyb-maymana
  name  ميمنة
  type  city
  in    af-fyb
  latin Maymana
  at    35.92 64.78
  wikidata Q309345
  yes   سقطت قذيفتان على أطراف [ميمنة] للمرة الثانية هذا الشهر.
  no    تيمن القائد باسم أبيه.

place af-jow-sheberghan
  name  شبرغان | شيبرغان | شبرجان
  type  city
  in    af-jow
  latin Sheberghan
  at    36.67 65.75
  wikidata Q838954
  yes   تضررت عشرات المنازل في [شبرغان] وقت الظهيرة.
  no    شبع الغلمان من الطعام.

place af-bal-mazar-i-sharif
  name  مزار شريف | مزار الشريف | مزاري شريف
  type  city
  in    af-bal
  latin Mazar-i-Sharif
  at    36.71 67.11
  wikidata Q130469
  yes   شيع الأهالي ضحايا الهجوم في [مزار شريف] فجأة.
  no    شريف يعمل في المزرعة.

place af-bgl-pul-e-khumri
  name  بولي خمري | بل خمري | بلي خمري | بول خمري
  type  city
  in    af-bgl
  latin Pul-e-Khumri
  at    35.94 68.71
  wikidata Q477148
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
  wikidata Q670101
  yes   دخلت فرق إزالة الألغام [إمام صاحب] مرة أخرى.
  no    صحب الإمام ضيوفه.

place af-tak-taloqan
  name  طالقان | طالوقان | تالقان | طالقان الأفغانية
  type  city
  in    af-tak
  latin Taloqan
  at    36.74 69.53
  wikidata Q477238
  yes   وثق ناشطون الدمار في [طالقان] نهاية الأسبوع.
  no    طالت القائمة كثيرا.

place af-bds-faizabad
  name  فيض آباد | فايز آباد
  type  city
  in    af-bds
  latin Faizabad
  at    37.12 70.58
  wikidata Q156558
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
  wikidata Q163239
  yes   اجتمع شيوخ القبائل في [بلوشستان] بعد غروب الشمس.
  no    اشترى التاجر أكياس البلاستيك من السوق.

place pk-gb
  name  غلغت بلتستان | غيلغيت بالتستان | جيلجيت بالتستان | جيلجيت بلتستان
  type  province
  in    pk
  latin Gilgit-Baltistan
  at    36.00 75.00
  wikidata Q200697
  yes   اعتقل ثلاثة مشتبه بهم في [غلغت بلتستان] ليلا.
  no    أغلق الحارس بستان العنب قبل المغيب.

place pk-is
  name  إقليم العاصمة إسلام آباد | منطقة العاصمة إسلام آباد
  type  province
  in    pk
  latin Islamabad Capital Territory
  at    33.69 73.07
  wikidata Q848613
  yes   أحرق شبان إطارات وسط [إقليم العاصمة إسلام آباد] مجددا.
  no    عاد إسلام إلى بيته في العاصمة.

place pk-jk
  name  آزاد كشمير | كشمير الحرة | كشمير الباكستانية | الشطر الباكستاني من كشمير
  type  province
  in    pk
  latin Azad Kashmir
  at    33.84 73.80
  wikidata Q200130
  yes   سيطر المسلحون على مداخل [آزاد كشمير] في وقت متأخر.
  no    ارتدت الممثلة شالا من الكشمير الناعم.

place pk-kp
  name  خيبر باختونخوا | خيبر بختونخوا | خيبر باختونخواه | خيبر بختونخواه | الإقليم الحدودي الشمالي الغربي | سرحد
  type  province
  in    pk
  latin Khyber Pakhtunkhwa
  at    33.71 71.27
  wikidata Q183314
  yes   عثر الأهالي على جثث قرب [خيبر باختونخوا] قبل أسبوع.
  no    وصل الخبير إلى المصنع في الصباح.

place pk-pb
  name  البنجاب | بنجاب | البنجاب الباكستاني
  type  province
  in    pk
  latin Punjab
  at    31.00 72.00
  wikidata Q4478
  yes   امتدت المعارك إلى سيلانا [والبنجاب] لأول مرة منذ عام.
  no    شرب الأطفال كوبا من البنجر والجزر.

place pk-sd
  name  السند | إقليم السند
  type  province
  in    pk
  latin Sindh
  at    25.50 69.00
  wikidata Q37211
  yes   سمع دوي انفجارات في [السند] فجر الخميس.
  no    رفع البناء السد قبل موسم الأمطار.

place pk-is-islamabad
  name  إسلام آباد
  type  city
  in    pk-is
  latin Islamabad
  at    33.69 73.05
  wikidata Q1362
  yes   فرض حظر التجول في [إسلام آباد] قبل أسبوع.
  no    أنهى إسلام قراءة الرواية.

place pk-ba-quetta
  name  كويتا | كويته
  type  city
  in    pk-ba
  latin Quetta
  at    30.18 67.00
  wikidata Q185458
  yes   تفقد الطبيب جرحى [كويتا] مطلع الشهر.
  no    عاد التاجر من الكويت أمس.

place pk-ba-gwadar
  name  غوادر | جوادر | كوادر الباكستانية
  shy   كوادر
  type  city
  in    pk-ba
  latin Gwadar
  at    25.13 62.32
  wikidata Q580533
  yes   حلقت طائرات مسيرة فوق [غوادر] حتى إشعار آخر.
  no    غادر السياح الفندق القديم.

place pk-ba-turbat
  name  مدينة تربت | توربات | تربت الباكستانية
  shy   تربت
  type  town
  in    pk-ba
  latin Turbat
  at    26.00 63.05
  wikidata Q2977093
  yes   انقطعت الكهرباء عن [مدينة تربت] رغم سوء الطقس.
  no    ربتت الأم على كتف طفلها.

place pk-ba-khuzdar
  name  خضدار | خوزدار
  type  town
  in    pk-ba
  latin Khuzdar
  at    27.81 66.61
  wikidata Q1249939
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
  wikidata Q2592655
  yes   عاد الهدوء إلى [مستونغ] أمس.
  no    مست النار طرف الستارة.

place pk-ba-kalat
  name  قلات الباكستانية | كلات
  shy   قلات
  type  town
  in    pk-ba
  latin Kalat
  at    29.02 66.59
  wikidata Q1542553
  yes   تضررت عشرات المنازل في [قلات الباكستانية] مرة أخرى.
  no    كلت يد العامل من الحمل.

place pk-ba-chaman
  name  تشامان | شمن | جمن
  type  town
  in    pk-ba
  latin Chaman
  at    30.92 66.45
  wikidata Q1017644
  yes   فر المئات من [تشامان] للمرة الثانية هذا الشهر.
  no    دفع الزبون الثمن كاملا.

place pk-ba-zhob
  name  زوب | جوب الباكستانية
  shy   جوب
  type  town
  in    pk-ba
  latin Zhob
  at    31.34 69.45
  wikidata Q2665223
  yes   أصيب مزارع بلغم خارج [زوب] مطلع الشهر.
  no    ذوب الطباخ السكر.

place pk-ba-sibi
  name  سيبي | سبي الباكستانية
  shy   سبي
  type  town
  in    pk-ba
  latin Sibi
  at    29.54 67.88
  wikidata Q2364754
  yes   تبادل الطرفان القصف قرب [سيبي] في وقت متأخر.
  no    نسي الصبي كتابه.

place pk-ba-dera-bugti
  name  ديرا بوغتي | ديره بوغتي | ديرا بكتي
  type  district
  in    pk-ba
  latin Dera Bugti
  at    29.03 69.16
  wikidata Q2989478
  yes   تفقد الطبيب جرحى [ديرا بوغتي] مساء الأحد.
  no    دار البوق على التلاميذ.

place pk-ba-kohlu
  name  كوهلو
  type  district
  in    pk-ba
  latin Kohlu
  at    29.90 69.25
  wikidata Q2633568
  yes   بدأ الحوار بين أعيان [كوهلو] نهاية الأسبوع.
  no    كهل يجلس أمام المقهى.

place pk-ba-loralai
  name  لورالاي | لورالاي الباكستانية
  type  town
  in    pk-ba
  latin Loralai
  at    30.37 68.60
  wikidata Q2663236
  yes   أعيد فتح السوق القديم في [لورالاي] دون وقوع إصابات.
  no    رأى اللاعبون لوحة النتائج.

place pk-kp-peshawar
  name  بيشاور | بشاور
  type  city
  in    pk-kp
  latin Peshawar
  at    34.01 71.58
  wikidata Q1113311
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
  name  مينغورا | منغورا | مينجورا | ميغورا
  type  city
  in    pk-kp
  latin Mingora
  at    34.77 72.36
  wikidata Q31356
  yes   أغلقت المدارس أبوابها [بمينغورا] صباحا.
  no    من غرفة الحارس خرج الصوت.

place pk-kp-matta
  name  بلدة ماتا | بلدة متا | متا سوات
  shy   ماتا | متا
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
  wikidata Q2039096
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
  name  دير العليا | دير العلوي | منطقة دير | مقاطعة دير | وادي دير | إقليم دير
  shy   دير
  type  district
  in    pk-kp
  latin Upper Dir
  at    35.21 71.88
  wikidata Q654483
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
  name  شانغلا | شنغلا | شانجلا
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
  wikidata Q12126543
  yes   أغلقت المدارس أبوابها [بشيترال] في اليوم نفسه.
  no    شق الرالي طريقه في الصحراء.

place pk-kp-mardan
  name  مردان | ماردان
  type  city
  in    pk-kp
  latin Mardan
  at    34.20 72.04
  wikidata Q993859
  yes   سمع دوي انفجارات في [مردان] على مدى يومين.
  no    مر الفتيان قرب المدرسة.

place pk-kp-charsadda
  name  تشارسادا | شارسادا | تشارسدا | جارسده
  type  city
  in    pk-kp
  latin Charsadda
  at    34.15 71.74
  wikidata Q1642808
  yes   تبادل الطرفان القصف قرب [تشارسادا] يوم الاثنين الماضي.
  no    سار السادة إلى المجلس.

place pk-kp-nowshera
  name  نوشيرا | ناوشيرا | نوشهرة
  type  city
  in    pk-kp
  latin Nowshera
  at    34.02 71.98
  wikidata Q2003745
  yes   وزع متطوعون خياما على نازحي [نوشيرا] قبل يومين.
  no    نشر الراعي الحبل.

place pk-kp-swabi
  name  سوابي | صوابي الباكستانية
  shy   صوابي
  type  city
  in    pk-kp
  latin Swabi
  at    34.12 72.47
  wikidata Q2665241
  yes   نزحت عشرات الأسر من [سوابي] مع اقتراب الشتاء.
  no    سوى البائع حسابه.

place pk-kp-kohat
  name  كوهات
  type  city
  in    pk-kp
  latin Kohat
  at    33.58 71.44
  wikidata Q1195983
  yes   زار وفد طبي [كوهات] منذ بداية الأسبوع.
  no    فتح الزوار أبواب الكهوف.

place pk-kp-hangu
  name  هانغو | هنغو | هانجو
  type  district
  in    pk-kp
  latin Hangu
  at    33.53 71.06
  wikidata Q1575544
  yes   تظاهر عمال المصنع في [هانغو] منذ بداية الأسبوع.
  no    هان الأمر على البطل.

place pk-kp-bannu
  name  بانو | مدينة بنو | منطقة بنو
  shy   بنو
  type  city
  in    pk-kp
  latin Bannu
  at    32.99 70.60
  wikidata Q806916
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
  name  ديرا إسماعيل خان | ديره إسماعيل خان | ديرة اسماعيل
  type  city
  in    pk-kp
  latin Dera Ismail Khan
  at    31.83 70.90
  wikidata Q1249888
  yes   توقفت حركة الشاحنات نحو [ديرا إسماعيل خان] منذ الفجر.
  no    زار إسماعيل الخان القديم.

place pk-kp-tank
  name  تانك | منطقة تانك
  type  district
  in    pk-kp
  latin Tank
  at    32.22 70.38
  wikidata Q3695618
  yes   انسحبت الدوريات من [تانك] قبل أسبوع.
  no    غطى التنك سقف الكوخ.

place pk-kp-abbottabad
  name  أبوت آباد | أبت آباد | أبوتاباد
  type  city
  in    pk-kp
  latin Abbottabad
  at    34.15 73.21
  wikidata Q170315
  yes   تبادل الطرفان القصف قرب [أبوت آباد] وقت الظهيرة.
  no    أبدى أبوه رضاه.

place pk-kp-mansehra
  name  مانسهرا | مانسيهرا | منسهرة
  type  city
  in    pk-kp
  latin Mansehra
  at    34.33 73.20
  wikidata Q2662991
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
  wikidata Q1803018
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
  name  باجور | باجاور | باجوار | بجاور
  type  district
  in    pk-kp
  latin Bajaur
  at    34.80 71.50
  yes   هطلت أمطار غزيرة على [باجور] كما أفاد مراسلون.
  no    جاور الشاب خاله.

place pk-kp-mohmand
  name  مهمند | موهمند | مهماند | موهماند
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
  name  كورام | كورم | إقليم كرم | منطقة كرم | وادي كرم | منطقة خرم | خورم
  shy   كرم
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
  wikidata Q124385
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
  shy   شوال
  type  area
  in    pk-kp
  latin Shawal
  at    32.80 69.50
  yes   وثق ناشطون الدمار في [وادي شوال] وسط إجراءات مشددة.
  no    شال الراعي حمله في المنطقة.

place pk-kp-wana
  name  بلدة وانا | مدينة وانا | منطقة وانا
  shy   وانا
  type  town
  in    pk-kp
  latin Wana
  at    32.30 69.57
  wikidata Q1026635
  yes   هطلت أمطار غزيرة على [بلدة وانا] مجددا.
  no    سألت الطفلة أنا في أي بلدة.

place pk-kp-makeen
  name  بلدة مكين | منطقة مكين | ماكين الباكستانية
  shy   مكين | ماكين
  type  town
  in    pk-kp
  latin Makeen
  at    32.62 69.80
  yes   أحرق شبان إطارات وسط [بلدة مكين] منذ بداية الأسبوع.
  no    صيانة المكائن بطيئة في المنطقة.

place pk-kp-ladha
  name  بلدة لادها | منطقة لادها | لادها الباكستانية
  shy   لادها
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
  wikidata Q11739
  yes   سقطت قذيفتان على أطراف [لاهور] مجددا.
  no    لا يهوى الكاتب السفر.

place pk-pb-rawalpindi
  name  روالبندي | راولبندي | راوالبندي
  type  city
  in    pk-pb
  latin Rawalpindi
  at    33.60 73.05
  wikidata Q93230
  yes   توقفت حركة الشاحنات نحو [روالبندي] مساء الأحد.
  no    راق للطفل البندق.

place pk-pb-multan
  name  ملتان | مولتان
  type  city
  in    pk-pb
  latin Multan
  at    30.20 71.47
  wikidata Q185453
  yes   شيع الأهالي ضحايا الهجوم في [ملتان] وقت الظهيرة.
  no    التقى الفتيان قرب الجسر.

place pk-pb-faisalabad
  name  فيصل آباد
  type  city
  in    pk-pb
  latin Faisalabad
  at    31.42 73.09
  wikidata Q173985
  yes   أصيب مزارع بلغم خارج [فيصل آباد] فجر الخميس.
  no    قرأ فيصل الصحيفة.

place pk-pb-gujranwala
  name  غوجرانوالا | غجرانوالا | جوجرانوالا | كجرانواله | كجرانوالا
  type  city
  in    pk-pb
  latin Gujranwala
  at    32.16 74.19
  wikidata Q243322
  yes   أحرق شبان إطارات وسط [غوجرانوالا] فجأة.
  no    جرى النوال خلف الكرة.

place pk-pb-sialkot
  name  سيالكوت | سيالكوته
  type  city
  in    pk-pb
  latin Sialkot
  at    32.49 74.53
  wikidata Q643883
  yes   عاد الهدوء إلى [سيالكوت] مساء الأحد.
  no    سال الكوثر في القصيدة.

place pk-pb-sargodha
  name  سرغودا | سرغودها | سارغودا
  type  city
  in    pk-pb
  latin Sargodha
  at    32.08 72.67
  wikidata Q855997
  yes   شيع الأهالي ضحايا الهجوم في [سرغودا] بهدوء.
  no    سر الغواص بالدرة.

place pk-pb-bahawalpur
  name  بهاولبور | باهاوالبور | بهاولفور
  type  city
  in    pk-pb
  latin Bahawalpur
  at    29.40 71.68
  wikidata Q318156
  yes   تظاهر عمال المصنع في [بهاولبور] مجددا.
  no    بهي الطلة ووالده كذلك.

place pk-pb-dera-ghazi-khan
  name  ديرا غازي خان | ديره غازي خان | ديرة غازي | ديرا غازي
  type  city
  in    pk-pb
  latin Dera Ghazi Khan
  at    30.05 70.64
  wikidata Q999076
  yes   تبادل الطرفان القصف قرب [ديرا غازي خان] ليلا.
  no    خان الغازي أصحابه.

place pk-pb-muridke
  name  مريدكي | موريدكي
  type  town
  in    pk-pb
  latin Muridke
  at    31.80 74.26
  wikidata Q2978509
  yes   خطف مجهولون تاجرا من [مريدكي] حتى إشعار آخر.
  no    أراد كل مرشد تلميذا.

place pk-pb-attock
  name  أتوك | أتك الباكستانية
  shy   أتك
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
  wikidata Q8660
  yes   هطلت أمطار غزيرة على [كراتشي] رغم سوء الطقس.
  no    كتب التلميذ في كراسته.

place pk-sd-hyderabad
  name  حيدر آباد الباكستانية | حيدر آباد السند
  type  city
  in    pk-sd
  latin Hyderabad (Sindh)
  at    25.40 68.37
  wikidata Q1640079
  yes   أقام الجيش حواجز حول [حيدر آباد الباكستانية] مجددا.
  no    فاز حيدر بالسباق.

place pk-sd-sukkur
  name  سوكور | مدينة سكر الباكستانية
  type  city
  in    pk-sd
  latin Sukkur
  at    27.71 68.86
  wikidata Q868631
  yes   اعتقل ثلاثة مشتبه بهم في [سوكور] منذ بداية الأسبوع.
  no    سكب النادل القهوة.

place pk-sd-larkana
  name  لاركانا | لركانة
  type  city
  in    pk-sd
  latin Larkana
  at    27.56 68.21
  wikidata Q696605
  yes   أعيد فتح السوق القديم في [لاركانا] حتى إشعار آخر.
  no    ركن السائق حافلته.

place pk-sd-jacobabad
  name  جاكوب آباد | جيكب آباد | يعقوب آباد
  type  city
  in    pk-sd
  latin Jacobabad
  at    28.28 68.44
  wikidata Q1017696
  yes   شيع الأهالي ضحايا الهجوم في [جاكوب آباد] مطلع الشهر.
  no    أصلح يعقوب الساعة.

place pk-sd-shikarpur
  name  شيكاربور | شكاربور
  type  city
  in    pk-sd
  latin Shikarpur
  at    27.96 68.64
  wikidata Q1250069
  yes   انسحبت الدوريات من [شيكاربور] أمس.
  no    شكا الراكب من الحر.

place pk-jk-muzaffarabad
  name  مظفر آباد | مظفراباد
  type  city
  in    pk-jk
  latin Muzaffarabad
  at    34.36 73.47
  wikidata Q461307
  yes   بدأ الحوار بين أعيان [مظفر آباد] كما أفاد مراسلون.
  no    عاد مظفر من رحلته.

place pk-gb-gilgit
  name  غيلغيت | غلغت | جيلجيت | جلجت
  type  city
  in    pk-gb
  latin Gilgit
  at    35.92 74.31
  wikidata Q609024
  yes   هطلت أمطار غزيرة على [غيلغيت] لأول مرة منذ عام.
  no    غلت المياه في القدر.

place pk-fata
  name  المناطق القبلية | فاتا | مناطق القبائل | الحزام القبلي | المناطق القبلية الباكستانية | منطقة القبائل | منطقة القبائل الباكستانية
  type  area
  in    pk
  latin Federally Administered Tribal Areas
  at    33.00 70.10
  yes   نقل المصابون إلى مستشفى في [المناطق القبلية] ظهرا.
  no    قبل الظهر زار الوزير المنطقة.

place af-bal-balkh-city
  name  مدينة بلخ | بلخ القديمة
  shy   بلخ
  type  town
  in    af-bal
  latin Balkh
  at    36.76 66.90
  wikidata Q182159
  yes   هاجم مجهولون نقطة تفتيش في [مدينة بلخ] ليلا.
  no    عزف الموسيقي البلخاوي لحنا هادئا.

place af-bal-chimtal
  name  تشيمتال | شمتال | تشمتال
  type  district
  in    af-bal
  latin Chimtal
  at    36.69 66.75
  yes   انقطع الماء عن [تشيمتال] منذ أسبوع.
  no    باع التاجر التشيمتالاوي متجره القديم.

place af-bal-sholgara
  name  شولغارا | شولغره
  type  district
  in    af-bal
  latin Sholgara
  at    36.32 66.87
  yes   نزحت عشرات العائلات من [شولغارا] باتجاه الحدود.
  no    رسم الفنان الشولغاراوي لوحة جديدة.

place af-bal-hairatan
  name  حيرتان | حيراتان
  type  town
  in    af-bal
  latin Hairatan
  at    37.22 67.42
  yes   التقى الوسطاء بشيوخ العشائر في [حيرتان].
  no    اعتذر الطبيب الحيرتاناوي عن الحضور.

place af-bal-dihdadi
  name  دهدادي
  type  district
  in    af-bal
  latin Dihdadi
  at    36.65 66.99
  yes   سقطت قذيفتان قرب [دهدادي] ولم يصب أحد.
  no    شكر المدرب الدهداداوي جمهوره.

place af-bal-chahar-bolak
  name  تشهار بولك | جهار بولك
  type  district
  in    af-bal
  latin Chahar Bolak
  at    36.78 66.71
  yes   دوى انفجار عنيف في [تشهار بولك] عند الظهر.
  no    وقع المحامي التشهاراوي على العقد.

place af-bal-dawlatabad-balkh
  name  دولت آباد | دولة آباد
  type  district
  in    af-bal
  latin Dawlatabad (Balkh)
  at    36.99 66.82
  wikidata Q2163607
  yes   انسحب الجنود من [دولت آباد] قبل الغروب.
  no    كتب الشاعر الدولتاوي قصيدة طويلة.

place af-bal-kholm
  name  خولم
  shy   خلم
  type  town
  in    af-bal
  latin Kholm
  at    36.70 67.70
  wikidata Q1014375
  yes   توجهت قافلة المساعدات نحو [خولم] صباحا.
  no    فاز اللاعب الخولماوي بالسباق الأخير.

place af-bal-camp-shaheen
  name  معسكر شاهين | قاعدة شاهين
  type  base
  in    af-bal
  latin Camp Shaheen
  at    36.65 67.00
  yes   غادر آخر الجنود [معسكر شاهين] صباحا.
  no    عزف الموسيقي المعسكراوي لحنا هادئا.

place af-bam-bamyan-city
  name  مدينة باميان
  shy   باميان
  type  town
  in    af-bam
  latin Bamyan
  at    34.82 67.82
  wikidata Q214495
  yes   أغلقت الأسواق أبوابها في [مدينة باميان] حدادا.
  no    باع التاجر البامياناوي متجره القديم.

place af-bam-yakawlang
  name  يكاولنغ | يكه ولنغ
  type  district
  in    af-bam
  latin Yakawlang
  at    34.74 67.05
  yes   قالت الشرطة إنها فتشت منازل في [يكاولنغ].
  no    رسم الفنان اليكاولنغاوي لوحة جديدة.

place af-bam-shibar
  name  شيبار | شيبر
  type  district
  in    af-bam
  latin Shibar
  at    34.92 68.10
  yes   عاد الهدوء إلى [شيبار] بعد يومين.
  no    اعتذر الطبيب الشيباراوي عن الحضور.

place af-bam-kahmard
  name  كهمرد | كاهمارد
  type  district
  in    af-bam
  latin Kahmard
  at    35.33 67.63
  yes   دفن الأهالي قتلاهم في [كهمرد] أمس.
  no    شكر المدرب الكهمرداوي جمهوره.

place af-bdg-ghormach
  name  غورماش | غورماتش | غورمج
  type  district
  in    af-bdg
  latin Ghormach
  at    35.73 63.78
  wikidata Q5556982
  yes   وصل فريق الإغاثة إلى [غورماش] مع الفجر.
  no    وقع المحامي الغورماشاوي على العقد.

place af-bdg-qadis
  name  مديرية قادس | منطقة قادس
  shy   قادس
  type  district
  in    af-bdg
  latin Qadis
  at    34.81 63.42
  yes   قطع السيل الطريق المؤدي إلى [مديرية قادس].
  no    كتب الشاعر المديراوي قصيدة طويلة.

place af-bdg-jawand
  name  جوند
  type  district
  in    af-bdg
  latin Jawand
  at    35.06 64.15
  yes   انسحب الجنود من [جوند] قبل الغروب.
  no    كتب الشاعر الجونداوي قصيدة طويلة.

place af-bdg-muqur-badghis
  name  مقر بادغيس
  type  district
  in    af-bdg
  latin Muqur (Badghis)
  at    34.83 63.25
  yes   توجهت قافلة المساعدات نحو [مقر بادغيس] صباحا.
  no    فاز اللاعب المقراوي بالسباق الأخير.

place af-bds-jurm
  name  جورم | مديرية جرم
  shy   جرم
  type  district
  in    af-bds
  latin Jurm
  at    36.86 70.83
  wikidata Q10308323
  yes   عثر الرعاة على لغم خارج [جورم].
  no    عزف الموسيقي الجورماوي لحنا هادئا.

place af-bds-ishkashim
  name  إشكاشم
  type  district
  in    af-bds
  latin Ishkashim
  at    36.72 71.57
  yes   أغلقت الأسواق أبوابها في [إشكاشم] حدادا.
  no    باع التاجر الإشكاشماوي متجره القديم.

place af-bds-wakhan
  name  واخان | ممر واخان
  type  area
  in    af-bds
  latin Wakhan
  at    37.06 73.35
  yes   جابت فرق الإنقاذ [واخان] بحثا عن المفقودين.
  no    رسم الفنان الواخاناوي لوحة جديدة.

place af-bds-yumgan
  name  يمغان | يومغان
  type  district
  in    af-bds
  latin Yumgan
  at    36.55 70.80
  yes   عاد الهدوء إلى [يمغان] بعد يومين.
  no    اعتذر الطبيب اليمغاناوي عن الحضور.

place af-bds-argo-badakhshan
  name  مديرية أرغو
  shy   أرغو
  type  district
  in    af-bds
  latin Argo (Badakhshan)
  at    37.05 70.40
  yes   دفن الأهالي قتلاهم في [مديرية أرغو] أمس.
  no    شكر المدرب المديراوي جمهوره.

place af-bds-baharak
  name  بهارك | باهاراك
  type  district
  in    af-bds
  latin Baharak
  at    36.99 70.89
  yes   وصل فريق الإغاثة إلى [بهارك] مع الفجر.
  no    وقع المحامي البهاركاوي على العقد.

place af-bds-kuran-wa-munjan
  name  كران ومنجان
  type  district
  in    af-bds
  latin Kuran wa Munjan
  at    36.00 70.77
  yes   قطع السيل الطريق المؤدي إلى [كران ومنجان].
  no    كتب الشاعر الكراناوي قصيدة طويلة.

place af-bds-raghistan
  name  راغستان
  type  district
  in    af-bds
  latin Raghistan
  at    37.66 70.67
  wikidata Q2670909
  yes   سيطر المسلحون على [راغستان] بعد معارك قصيرة.
  no    فاز اللاعب الراغستاناوي بالسباق الأخير.

place af-bgl-baghlan-city
  name  مدينة بغلان
  shy   بغلان
  type  town
  in    af-bgl
  latin Baghlan
  at    36.13 68.70
  wikidata Q732879
  yes   هاجم مجهولون نقطة تفتيش في [مدينة بغلان] ليلا.
  no    عزف الموسيقي البغلاناوي لحنا هادئا.

place af-bgl-dand-e-ghori
  name  دند غوري | داند غوري
  type  area
  in    af-bgl
  latin Dand-e-Ghori
  at    36.00 68.55
  yes   تراجعت المعارك في [دند غوري] بسبب الثلوج.
  no    باع التاجر الدنداوي متجره القديم.

place af-bgl-dahana-i-ghuri
  name  دهنة غوري | دهانه غوري
  type  district
  in    af-bgl
  latin Dahana-i-Ghuri
  at    35.90 68.50
  yes   نزحت عشرات العائلات من [دهنة غوري] باتجاه الحدود.
  no    رسم الفنان الدهناوي لوحة جديدة.

place af-bgl-baghlan-e-jadid
  name  بغلان الجديدة | بغلان مركزي
  type  district
  in    af-bgl
  latin Baghlan-e-Jadid
  at    36.17 68.75
  yes   التقى الوسطاء بشيوخ العشائر في [بغلان الجديدة].
  no    اعتذر الطبيب البغلاناوي عن الحضور.

place af-bgl-nahrin
  name  نهرين الأفغانية | مديرية نهرين
  shy   نهرين
  type  district
  in    af-bgl
  latin Nahrin
  at    36.06 69.13
  wikidata Q6959392
  yes   سقطت قذيفتان قرب [نهرين الأفغانية] ولم يصب أحد.
  no    شكر المدرب النهريناوي جمهوره.

place af-bgl-doshi
  name  مديرية دوشي
  shy   دوشي
  type  district
  in    af-bgl
  latin Doshi
  at    35.61 68.68
  yes   دوى انفجار عنيف في [مديرية دوشي] عند الظهر.
  no    وقع المحامي المديراوي على العقد.

place af-bgl-andarab
  name  أندراب
  type  district
  in    af-bgl
  latin Andarab
  at    35.63 69.25
  yes   وصل فريق الإغاثة إلى [أندراب] مع الفجر.
  no    وقع المحامي الأندراباوي على العقد.

place af-bgl-burka
  name  مديرية بوركه
  shy   بوركه
  type  district
  in    af-bgl
  latin Burka
  at    36.22 69.15
  yes   قطع السيل الطريق المؤدي إلى [مديرية بوركه].
  no    كتب الشاعر المديراوي قصيدة طويلة.

place af-day-nili
  shy   نيلي
  type  town
  in    af-day
  latin Nili
  at    33.72 66.13
  wikidata Q3218967
  yes   سيطر المسلحون على بلدة [نيلي] بعد معارك قصيرة.
  no    فاز اللاعب النيلاوي بالسباق الأخير.

place af-day-khadir
  name  مديرية خضير
  shy   خضير
  type  district
  in    af-day
  latin Khadir
  at    33.90 65.95
  yes   هاجم مجهولون نقطة تفتيش في [مديرية خضير] ليلا.
  no    عزف الموسيقي المديراوي لحنا هادئا.

place af-day-gizab
  name  غيزاب | جيزاب
  type  district
  in    af-day
  latin Gizab
  at    33.37 65.93
  yes   انقطع الماء عن [غيزاب] منذ أسبوع.
  no    باع التاجر الغيزاباوي متجره القديم.

place af-fra-farah-city
  name  مدينة فراه | مدينة فرح | فراه
  shy   فرح
  type  city
  in    af-fra
  latin Farah
  at    32.37 62.11
  wikidata Q593156
  yes   نزحت عشرات العائلات من [مدينة فراه] باتجاه الحدود.
  no    رسم الفنان الفرااوي لوحة جديدة.

place af-fra-bala-buluk
  name  بالا بولوك | بالا بلوك | بالابولوك | بالابلوك
  type  district
  in    af-fra
  latin Bala Buluk
  at    32.63 62.47
  yes   التقى الوسطاء بشيوخ العشائر في [بالا بولوك].
  no    اعتذر الطبيب البالاوي عن الحضور.

place af-fra-bakwa
  name  بكوا | باكوا
  type  district
  in    af-fra
  latin Bakwa
  at    32.24 62.95
  yes   سقطت قذيفتان قرب [بكوا] ولم يصب أحد.
  no    شكر المدرب البكواوي جمهوره.

place af-fra-gulistan
  name  غولستان الأفغانية | غلستان الأفغانية
  type  district
  in    af-fra
  latin Gulistan
  at    32.62 63.65
  yes   دوى انفجار عنيف في [غولستان الأفغانية] عند الظهر.
  no    وقع المحامي الغولستاناوي على العقد.

place af-fra-delaram
  name  ديلارام | دلارام
  type  town
  in    af-fra
  latin Delaram
  at    32.16 63.43
  yes   انسحب الجنود من [ديلارام] قبل الغروب.
  no    كتب الشاعر الديلاراماوي قصيدة طويلة.

place af-fra-pusht-rod
  name  بوشت رود | بشت رود
  type  district
  in    af-fra
  latin Pusht Rod
  at    32.50 62.25
  yes   توجهت قافلة المساعدات نحو [بوشت رود] صباحا.
  no    فاز اللاعب البوشتاوي بالسباق الأخير.

place af-fra-khaki-safed
  name  خاكي سفيد | خاك سفيد
  type  district
  in    af-fra
  latin Khaki Safed
  at    32.67 62.10
  yes   عثر الرعاة على لغم خارج [خاكي سفيد].
  no    عزف الموسيقي الخاكاوي لحنا هادئا.

place af-fra-anar-dara
  name  أنار دره
  type  district
  in    af-fra
  latin Anar Dara
  at    32.76 61.65
  yes   أغلقت الأسواق أبوابها في [أنار دره] حدادا.
  no    باع التاجر الأناراوي متجره القديم.

place af-fyb-almar
  name  مديرية ألمار | منطقة ألمار | ألمار الأفغانية
  shy   ألمار
  type  district
  in    af-fyb
  latin Almar
  at    35.85 64.53
  yes   قالت الشرطة إنها فتشت منازل في [مديرية ألمار].
  no    رسم الفنان المديراوي لوحة جديدة.

place af-fyb-qaysar
  name  قيصار | مديرية قيصر
  shy   قيصر
  type  district
  in    af-fyb
  latin Qaysar
  at    35.69 64.29
  yes   عاد الهدوء إلى [قيصار] بعد يومين.
  no    اعتذر الطبيب القيصاراوي عن الحضور.

place af-fyb-shirin-tagab
  name  شيرين تاجاب | شيرين تغاب | شيرين تاغاب
  type  district
  in    af-fyb
  latin Shirin Tagab
  at    36.24 64.86
  yes   دفن الأهالي قتلاهم في [شيرين تاجاب] أمس.
  no    شكر المدرب الشيريناوي جمهوره.

place af-fyb-andkhoy
  name  أندخوي
  type  town
  in    af-fyb
  latin Andkhoy
  at    36.95 65.12
  wikidata Q1054127
  yes   سقطت قذيفتان قرب [أندخوي] ولم يصب أحد.
  no    شكر المدرب الأندخواوي جمهوره.

place af-fyb-pashtun-kot
  name  بشتون كوت
  type  district
  in    af-fyb
  latin Pashtun Kot
  at    35.85 64.78
  yes   دوى انفجار عنيف في [بشتون كوت] عند الظهر.
  no    وقع المحامي البشتوناوي على العقد.

place af-fyb-dawlatabad-faryab
  name  دولت آباد فارياب
  type  district
  in    af-fyb
  latin Dawlatabad (Faryab)
  at    36.44 64.92
  yes   انسحب الجنود من [دولت آباد فارياب] قبل الغروب.
  no    كتب الشاعر الدولتاوي قصيدة طويلة.

place af-fyb-garziwan
  name  غرزيوان
  type  district
  in    af-fyb
  latin Garziwan
  at    35.53 65.25
  yes   توجهت قافلة المساعدات نحو [غرزيوان] صباحا.
  no    فاز اللاعب الغرزيواناوي بالسباق الأخير.

place af-gha-ghazni-city
  name  مدينة غزني | غزني | غزنة
  type  city
  in    af-gha
  latin Ghazni
  at    33.55 68.42
  wikidata Q173731
  yes   عثر الرعاة على لغم خارج [مدينة غزني].
  no    عزف الموسيقي الغزناوي لحنا هادئا.

place af-gha-andar
  name  أندار | مديرية اندر | أندر الأفغانية
  shy   اندر
  type  district
  in    af-gha
  latin Andar
  at    33.33 68.43
  yes   أغلقت الأسواق أبوابها في [أندار] حدادا.
  no    باع التاجر الأنداراوي متجره القديم.

place af-gha-qarabagh
  name  قره باغ الأفغانية | قرباغ الأفغانية | قره باغ غزني
  type  district
  in    af-gha
  latin Qarabagh
  at    33.20 68.10
  yes   قالت الشرطة إنها فتشت منازل في [قره باغ الأفغانية].
  no    رسم الفنان القراوي لوحة جديدة.

place af-gha-gelan
  name  غيلان الأفغانية | جيلان غزني | مديرية جيلان
  shy   جيلان
  type  district
  in    af-gha
  latin Gelan
  at    32.75 67.62
  yes   عاد الهدوء إلى [غيلان الأفغانية] بعد يومين.
  no    اعتذر الطبيب الغيلاناوي عن الحضور.

place af-gha-muqur
  name  مقر غزني | مقور
  type  district
  in    af-gha
  latin Muqur
  at    32.84 67.77
  yes   دفن الأهالي قتلاهم في [مقر غزني] أمس.
  no    شكر المدرب المقراوي جمهوره.

place af-gha-giro
  name  مديرية غيرو | جيرو الأفغانية
  shy   غيرو
  type  district
  in    af-gha
  latin Giro
  at    32.95 68.30
  yes   وصل فريق الإغاثة إلى [مديرية غيرو] مع الفجر.
  no    وقع المحامي المديراوي على العقد.

place af-gha-dih-yak
  name  ديه ياك | ده يك
  type  district
  in    af-gha
  latin Dih Yak
  at    33.50 68.70
  yes   قطع السيل الطريق المؤدي إلى [ديه ياك].
  no    كتب الشاعر الدياوي قصيدة طويلة.

place af-gha-khogyani-ghazni
  name  خوجياني غزني
  type  district
  in    af-gha
  latin Khogyani (Ghazni)
  at    33.56 68.15
  yes   سيطر المسلحون على [خوجياني غزني] بعد معارك قصيرة.
  no    فاز اللاعب الخوجياناوي بالسباق الأخير.

place af-gha-jaghori
  name  جاغوري
  type  district
  in    af-gha
  latin Jaghori
  at    33.14 67.45
  yes   هاجم مجهولون نقطة تفتيش في [جاغوري] ليلا.
  no    عزف الموسيقي الجاغوراوي لحنا هادئا.

place af-gha-malistan
  name  مالستان
  type  district
  in    af-gha
  latin Malistan
  at    33.32 67.13
  yes   انقطع الماء عن [مالستان] منذ أسبوع.
  no    باع التاجر المالستاناوي متجره القديم.

place af-gha-nawa-ghazni
  name  ناوة غزني
  type  district
  in    af-gha
  latin Nawa (Ghazni)
  at    32.43 67.83
  yes   نزحت عشرات العائلات من [ناوة غزني] باتجاه الحدود.
  no    رسم الفنان الناواوي لوحة جديدة.

place af-gho-shahrak
  name  شهرك الأفغانية
  type  district
  in    af-gho
  latin Shahrak
  at    34.11 64.31
  wikidata Q7461922
  yes   التقى الوسطاء بشيوخ العشائر في [شهرك الأفغانية].
  no    اعتذر الطبيب الشهركاوي عن الحضور.

place af-gho-tulak
  name  تولك
  type  district
  in    af-gho
  latin Tulak
  at    33.97 63.73
  yes   عاد الهدوء إلى [تولك] بعد يومين.
  no    اعتذر الطبيب التولكاوي عن الحضور.

place af-gho-pasaband
  name  باسابند | بسابند
  type  district
  in    af-gho
  latin Pasaband
  at    33.68 64.86
  yes   دفن الأهالي قتلاهم في [باسابند] أمس.
  no    شكر المدرب الباسابنداوي جمهوره.

place af-gho-lal-wa-sarjangal
  name  لعل وسرجنغل
  type  district
  in    af-gho
  latin Lal wa Sarjangal
  at    34.50 66.27
  yes   وصل فريق الإغاثة إلى [لعل وسرجنغل] مع الفجر.
  no    وقع المحامي اللعلاوي على العقد.

place af-gho-charsada
  name  تشارسادا الأفغانية
  type  district
  in    af-gho
  latin Charsada
  at    35.00 65.20
  yes   قطع السيل الطريق المؤدي إلى [تشارسادا الأفغانية].
  no    كتب الشاعر التشارساداوي قصيدة طويلة.

place af-hel-nahri-saraj
  name  نهر سراج | نهري سراج
  type  district
  in    af-hel
  latin Nahri Saraj
  at    31.90 64.60
  yes   سيطر المسلحون على [نهر سراج] بعد معارك قصيرة.
  no    فاز اللاعب النهراوي بالسباق الأخير.

place af-hel-nawzad
  name  ناوزاد | نوزاد | نو زاد
  type  district
  in    af-hel
  latin Nawzad
  at    32.40 64.47
  yes   هاجم مجهولون نقطة تفتيش في [ناوزاد] ليلا.
  no    عزف الموسيقي الناوزاداوي لحنا هادئا.

place af-hel-washir
  name  واشير | واشر
  type  district
  in    af-hel
  latin Washir
  at    32.25 63.86
  yes   انقطع الماء عن [واشير] منذ أسبوع.
  no    باع التاجر الواشيراوي متجره القديم.

place af-hel-khanashin
  name  خانشين | خان نشين | خانيشين
  type  district
  in    af-hel
  latin Khanashin
  at    30.55 63.79
  yes   نزحت عشرات العائلات من [خانشين] باتجاه الحدود.
  no    رسم الفنان الخانشيناوي لوحة جديدة.

place af-hel-dishu
  name  ديشو
  type  district
  in    af-hel
  latin Dishu
  at    30.43 63.32
  yes   التقى الوسطاء بشيوخ العشائر في [ديشو].
  no    اعتذر الطبيب الديشواوي عن الحضور.

place af-hel-baghran
  name  باغران | بغران
  type  district
  in    af-hel
  latin Baghran
  at    33.05 65.08
  yes   سقطت قذيفتان قرب [باغران] ولم يصب أحد.
  no    شكر المدرب الباغراناوي جمهوره.

place af-hel-reg-helmand
  name  ريغ الأفغانية
  type  district
  in    af-hel
  latin Reg (Helmand)
  at    29.90 63.90
  yes   دوى انفجار عنيف في [ريغ الأفغانية] عند الظهر.
  no    وقع المحامي الريغاوي على العقد.

place af-hel-babaji
  name  باباجي | بابا جي
  type  area
  in    af-hel
  latin Babaji
  at    31.73 64.30
  yes   قصفت الطائرات مواقع في [باباجي] عند الفجر.
  no    كتب الشاعر الباباجاوي قصيدة طويلة.

place af-hel-camp-bastion
  name  كامب باستيون | قاعدة باستيون | معسكر باستيون
  type  base
  in    af-hel
  latin Camp Bastion
  at    31.86 64.22
  yes   استهدفت الصواريخ [كامب باستيون] من جديد.
  no    فاز اللاعب الكامباوي بالسباق الأخير.

place af-hel-camp-leatherneck
  name  معسكر ليذرنيك | كامب ليذرنيك
  type  base
  in    af-hel
  latin Camp Leatherneck
  at    31.87 64.20
  yes   غادر آخر الجنود [معسكر ليذرنيك] صباحا.
  no    عزف الموسيقي المعسكراوي لحنا هادئا.

place af-hel-chah-e-anjir
  name  تشاه أنجير
  type  village
  in    af-hel
  latin Chah-e Anjir
  at    31.70 64.25
  yes   أغلقت الأسواق أبوابها في [تشاه أنجير] حدادا.
  no    باع التاجر التشااوي متجره القديم.

place af-hel-gereshk-district-malgir
  name  مالغير
  type  area
  in    af-hel
  latin Gereshk district Malgir
  at    31.75 64.45
  yes   جابت فرق الإنقاذ [مالغير] بحثا عن المفقودين.
  no    رسم الفنان المالغيراوي لوحة جديدة.

place af-hel-basharan
  name  بشران الأفغانية
  type  village
  in    af-hel
  latin Basharan
  at    31.62 64.28
  yes   نزحت عشرات العائلات من [بشران الأفغانية] باتجاه الحدود.
  no    رسم الفنان البشراناوي لوحة جديدة.

place af-her-herat-city
  name  هرات | هيرات
  type  city
  in    af-her
  latin Herat
  at    34.35 62.20
  wikidata Q45313
  yes   التقى الوسطاء بشيوخ العشائر في [هرات].
  no    اعتذر الطبيب الهراتاوي عن الحضور.

place af-her-shindand-base
  name  قاعدة شينداند
  type  base
  in    af-her
  latin Shindand base
  at    33.39 62.26
  yes   فرضت الحراسة حول [قاعدة شينداند] طوقا محكما.
  no    شكر المدرب الشيندانداوي جمهوره.

place af-her-guzara
  name  غوزارا | غذره | غوزره | كذره
  type  district
  in    af-her
  latin Guzara
  at    34.21 62.22
  yes   دوى انفجار عنيف في [غوزارا] عند الظهر.
  no    وقع المحامي الغوزاراوي على العقد.

place af-her-pashtun-zarghun
  name  بشتون زرغون
  type  district
  in    af-her
  latin Pashtun Zarghun
  at    34.29 62.73
  yes   انسحب الجنود من [بشتون زرغون] قبل الغروب.
  no    كتب الشاعر البشتوناوي قصيدة طويلة.

place af-her-obe
  name  مديرية أوبه | أوبة الأفغانية
  shy   أوبه
  type  district
  in    af-her
  latin Obe
  at    34.37 63.18
  yes   توجهت قافلة المساعدات نحو [مديرية أوبه] صباحا.
  no    فاز اللاعب المديراوي بالسباق الأخير.

place af-her-adraskan
  name  أدرسكن
  type  district
  in    af-her
  latin Adraskan
  at    33.64 62.27
  yes   عثر الرعاة على لغم خارج [أدرسكن].
  no    عزف الموسيقي الأدرسكناوي لحنا هادئا.

place af-her-ghoryan
  name  غوريان | غوريان الأفغانية
  type  district
  in    af-her
  latin Ghoryan
  at    34.34 61.49
  wikidata Q2634612
  yes   أغلقت الأسواق أبوابها في [غوريان] حدادا.
  no    باع التاجر الغورياناوي متجره القديم.

place af-her-kohsan
  name  كهسان | كوهسان
  type  district
  in    af-her
  latin Kohsan
  at    34.65 61.20
  wikidata Q6426147
  yes   قالت الشرطة إنها فتشت منازل في [كهسان].
  no    رسم الفنان الكهساناوي لوحة جديدة.

place af-her-kushk
  name  كشك الأفغانية | كشك رباط
  type  district
  in    af-her
  latin Kushk
  at    34.87 62.35
  yes   عاد الهدوء إلى [كشك الأفغانية] بعد يومين.
  no    اعتذر الطبيب الكشكاوي عن الحضور.

place af-her-gulran
  name  غولران | كلران
  type  district
  in    af-her
  latin Gulran
  at    35.10 61.68
  yes   دفن الأهالي قتلاهم في [غولران] أمس.
  no    شكر المدرب الغولراناوي جمهوره.

place af-her-injil
  name  إنجيل الأفغانية | مديرية إنجيل
  shy   إنجيل
  type  district
  in    af-her
  latin Injil
  at    34.30 62.25
  yes   وصل فريق الإغاثة إلى [إنجيل الأفغانية] مع الفجر.
  no    وقع المحامي الإنجيلاوي على العقد.

place af-her-karukh
  name  كرخ الأفغانية | مديرية كرخ
  shy   كرخ
  type  district
  in    af-her
  latin Karukh
  at    34.48 62.59
  wikidata Q6373621
  yes   قطع السيل الطريق المؤدي إلى [كرخ الأفغانية].
  no    كتب الشاعر الكرخاوي قصيدة طويلة.

place af-her-chishti-sharif
  name  جشت شريف | تشيشتي شريف
  type  district
  in    af-her
  latin Chishti Sharif
  at    34.35 63.74
  yes   سيطر المسلحون على [جشت شريف] بعد معارك قصيرة.
  no    فاز اللاعب الجشتاوي بالسباق الأخير.

place af-her-zinda-jan
  name  زنده جان
  type  district
  in    af-her
  latin Zinda Jan
  at    34.34 61.75
  yes   هاجم مجهولون نقطة تفتيش في [زنده جان] ليلا.
  no    عزف الموسيقي الزنداوي لحنا هادئا.

place af-her-tor-ghundi
  name  تورغندي | طورغندي
  type  town
  in    af-her
  latin Tor Ghundi
  at    35.25 62.27
  yes   انقطع الماء عن [تورغندي] منذ أسبوع.
  no    باع التاجر التورغنداوي متجره القديم.

place af-jow-aqcha
  name  آقتشه | أقجة
  type  town
  in    af-jow
  latin Aqcha
  at    36.91 66.18
  yes   أغلقت الأسواق أبوابها في [آقتشه] حدادا.
  no    باع التاجر الآقتشاوي متجره القديم.

place af-jow-darzab
  name  درزاب
  type  district
  in    af-jow
  latin Darzab
  at    35.98 65.38
  wikidata Q5196429
  yes   قالت الشرطة إنها فتشت منازل في [درزاب].
  no    رسم الفنان الدرزاباوي لوحة جديدة.

place af-jow-qush-tepa
  name  قوش تيبه | قوش تبه
  type  district
  in    af-jow
  latin Qush Tepa
  at    36.10 65.40
  yes   عاد الهدوء إلى [قوش تيبه] بعد يومين.
  no    اعتذر الطبيب القوشاوي عن الحضور.

place af-jow-faizabad-jowzjan
  name  فيض آباد جوزجان
  type  district
  in    af-jow
  latin Faizabad (Jowzjan)
  at    36.86 66.43
  yes   دفن الأهالي قتلاهم في [فيض آباد جوزجان] أمس.
  no    شكر المدرب الفيضاوي جمهوره.

place af-kab-bagrami
  name  بغرامي | باغرامي
  type  district
  in    af-kab
  latin Bagrami
  at    34.49 69.27
  yes   وصل فريق الإغاثة إلى [بغرامي] مع الفجر.
  no    وقع المحامي البغراماوي على العقد.

place af-kab-deh-sabz
  name  ده سبز | ديه سبز
  type  district
  in    af-kab
  latin Deh Sabz
  at    34.62 69.30
  yes   قطع السيل الطريق المؤدي إلى [ده سبز].
  no    كتب الشاعر الداوي قصيدة طويلة.

place af-kab-shakar-dara
  name  شكردره | شكر دره
  type  district
  in    af-kab
  latin Shakar Dara
  at    34.69 69.02
  yes   سيطر المسلحون على [شكردره] بعد معارك قصيرة.
  no    فاز اللاعب الشكردراوي بالسباق الأخير.

place af-kab-char-asiab
  name  تشار آسياب | جهار آسياب | شهار آسياب
  type  district
  in    af-kab
  latin Char Asiab
  at    34.40 69.15
  yes   هاجم مجهولون نقطة تفتيش في [تشار آسياب] ليلا.
  no    عزف الموسيقي التشاراوي لحنا هادئا.

place af-kab-musayi
  name  موسهي
  type  district
  in    af-kab
  latin Musayi
  at    34.36 69.24
  yes   انقطع الماء عن [موسهي] منذ أسبوع.
  no    باع التاجر الموسهاوي متجره القديم.

place af-kab-khak-e-jabbar
  name  خاك جبار
  type  district
  in    af-kab
  latin Khak-e Jabbar
  at    34.43 69.40
  yes   نزحت عشرات العائلات من [خاك جبار] باتجاه الحدود.
  no    رسم الفنان الخاكاوي لوحة جديدة.

place af-kab-pul-e-charkhi
  name  بل تشرخي | بولي تشرخي | بول شرخي | بوليشارخي | سجن بول تشرخي
  type  quarter
  in    af-kab
  latin Pul-e-Charkhi
  at    34.54 69.36
  yes   رفع السكان السواتر في [بل تشرخي] خوفا من القصف.
  no    اعتذر الطبيب البلاوي عن الحضور.

place af-kab-wazir-akbar-khan
  name  وزير أكبر خان | حي وزير أكبر خان
  type  quarter
  in    af-kab
  latin Wazir Akbar Khan
  at    34.54 69.19
  yes   اندلعت اشتباكات في [وزير أكبر خان] بعد العشاء.
  no    شكر المدرب الوزيراوي جمهوره.

place af-kab-shah-shahid
  name  شاه شهيد | حي شاه شهيد | شاه شاهيد
  type  quarter
  in    af-kab
  latin Shah Shahid
  at    34.50 69.20
  yes   أصيب مارة في [شاه شهيد] برصاص طائش.
  no    وقع المحامي الشااوي على العقد.

place af-kab-khair-khana
  name  خير خانة
  type  quarter
  in    af-kab
  latin Khair Khana
  at    34.57 69.14
  yes   انفجرت سيارة في [خير خانة] قبل الظهر.
  no    كتب الشاعر الخيراوي قصيدة طويلة.

place af-kab-dasht-e-barchi
  name  دشت برشي | دشت برتشي | داشت برتشي
  type  quarter
  in    af-kab
  latin Dasht-e-Barchi
  at    34.49 69.08
  yes   فتش الجنود بيوتا في [دشت برشي] فجرا.
  no    فاز اللاعب الدشتاوي بالسباق الأخير.

place af-kab-karte-naw
  name  كارته ناو
  type  quarter
  in    af-kab
  latin Karte Naw
  at    34.49 69.20
  yes   رفع السكان السواتر في [كارته ناو] خوفا من القصف.
  no    عزف الموسيقي الكارتاوي لحنا هادئا.

place af-kab-deh-mazang
  name  ديه مازانغ | دهمزنغ | ده مزنك
  type  quarter
  in    af-kab
  latin Deh Mazang
  at    34.51 69.14
  yes   فتش الجنود بيوتا في [ديه مازانغ] فجرا.
  no    عزف الموسيقي الدياوي لحنا هادئا.

place af-kab-kabul-airport
  name  مطار كابول | مطار حامد كرزاي | مطار كابول الدولي
  type  base
  in    af-kab
  latin Kabul Airport
  at    34.57 69.21
  yes   غادر آخر الجنود [مطار كابول] صباحا.
  no    باع التاجر الكابولاوي متجره القديم.

place af-kab-camp-integrity
  name  كامب إنتيغريتي | معسكر كامب انتيغريتي
  type  base
  in    af-kab
  latin Camp Integrity
  at    34.55 69.28
  yes   هبطت طائرتان في [كامب إنتيغريتي] بعد منتصف الليل.
  no    رسم الفنان الكامباوي لوحة جديدة.

place af-kab-darulaman
  name  دار الأمان الأفغانية | دار الامان
  type  quarter
  in    af-kab
  latin Darulaman
  at    34.46 69.12
  yes   أصيب مارة في [دار الأمان الأفغانية] برصاص طائش.
  no    اعتذر الطبيب الداراوي عن الحضور.

place af-kan-kandahar-city
  name  قندهار | مدينة قندهار | كندهار
  type  city
  in    af-kan
  latin Kandahar
  at    31.61 65.71
  wikidata Q45604
  yes   سقطت قذيفتان قرب [قندهار] ولم يصب أحد.
  no    شكر المدرب القندهاراوي جمهوره.

place af-kan-daman
  name  مديرية دامان | دامان الأفغانية
  shy   دامان
  type  district
  in    af-kan
  latin Daman
  at    31.40 65.95
  yes   دوى انفجار عنيف في [مديرية دامان] عند الظهر.
  no    وقع المحامي المديراوي على العقد.

place af-kan-dand
  name  مديرية داند | داند الأفغانية
  shy   داند
  type  district
  in    af-kan
  latin Dand
  at    31.50 65.65
  yes   انسحب الجنود من [مديرية داند] قبل الغروب.
  no    كتب الشاعر المديراوي قصيدة طويلة.

place af-kan-shah-wali-kot
  name  شاه ولي كوت | شاولي كوت | شاوالي كوت
  type  district
  in    af-kan
  latin Shah Wali Kot
  at    31.99 65.95
  yes   توجهت قافلة المساعدات نحو [شاه ولي كوت] صباحا.
  no    فاز اللاعب الشااوي بالسباق الأخير.

place af-kan-khakrez
  name  خاكريز
  type  district
  in    af-kan
  latin Khakrez
  at    31.98 65.49
  yes   عثر الرعاة على لغم خارج [خاكريز].
  no    عزف الموسيقي الخاكريزاوي لحنا هادئا.

place af-kan-nesh
  name  مديرية نيش
  shy   نيش
  type  district
  in    af-kan
  latin Nesh
  at    32.38 65.60
  yes   أغلقت الأسواق أبوابها في [مديرية نيش] حدادا.
  no    باع التاجر المديراوي متجره القديم.

place af-kan-mianishin
  name  ميانشين | مياناشين
  type  district
  in    af-kan
  latin Mianishin
  at    32.40 66.30
  yes   قالت الشرطة إنها فتشت منازل في [ميانشين].
  no    رسم الفنان الميانشيناوي لوحة جديدة.

place af-kan-ghorak
  name  غورك الأفغانية
  type  district
  in    af-kan
  latin Ghorak
  at    31.97 65.10
  yes   عاد الهدوء إلى [غورك الأفغانية] بعد يومين.
  no    اعتذر الطبيب الغوركاوي عن الحضور.

place af-kan-shorabak
  name  شورابك | شوراباك
  type  district
  in    af-kan
  latin Shorabak
  at    30.13 66.07
  yes   دفن الأهالي قتلاهم في [شورابك] أمس.
  no    شكر المدرب الشورابكاوي جمهوره.

place af-kan-arghistan
  name  أرغستان
  type  district
  in    af-kan
  latin Arghistan
  at    31.56 66.50
  yes   وصل فريق الإغاثة إلى [أرغستان] مع الفجر.
  no    وقع المحامي الأرغستاناوي على العقد.

place af-kan-maruf
  name  مديرية معروف
  shy   معروف
  type  district
  in    af-kan
  latin Maruf
  at    31.57 67.05
  yes   قطع السيل الطريق المؤدي إلى [مديرية معروف].
  no    كتب الشاعر المديراوي قصيدة طويلة.

place af-kan-takhta-pul
  name  تخته بل | تختة بول
  type  district
  in    af-kan
  latin Takhta Pul
  at    31.30 65.98
  yes   سيطر المسلحون على [تخته بل] بعد معارك قصيرة.
  no    فاز اللاعب التختاوي بالسباق الأخير.

place af-kan-registan
  name  ريغستان | ريجستان
  type  area
  in    af-kan
  latin Registan
  at    30.60 65.50
  yes   اختبأ الفارون في [ريغستان] أياما.
  no    فاز اللاعب الريغستاناوي بالسباق الأخير.

place af-kan-kandahar-airfield
  name  مطار قندهار | قاعدة قندهار | قاعدة قندهار الجوية
  type  base
  in    af-kan
  latin Kandahar Airfield
  at    31.51 65.85
  yes   استهدفت الصواريخ [مطار قندهار] من جديد.
  no    عزف الموسيقي القندهاراوي لحنا هادئا.

place af-kan-senjaray
  name  سنجراي
  type  village
  in    af-kan
  latin Senjaray
  at    31.62 65.50
  yes   أغلقت الأسواق أبوابها في [سنجراي] حدادا.
  no    باع التاجر السنجرااوي متجره القديم.

place af-kan-kandahar-sarposa
  name  سجن ساربوزا | سربوزة
  type  quarter
  in    af-kan
  latin Kandahar Sarposa
  at    31.62 65.67
  yes   اندلعت اشتباكات في [سجن ساربوزا] بعد العشاء.
  no    رسم الفنان السجناوي لوحة جديدة.

place af-kan-wesh
  name  ويش الأفغانية
  type  village
  in    af-kan
  latin Wesh
  at    30.98 66.43
  yes   عاد الهدوء إلى [ويش الأفغانية] بعد يومين.
  no    اعتذر الطبيب الويشاوي عن الحضور.

place af-kap-tagab
  name  تغاب | تاغاب | تاجاب | تاغب | وادي تاجاب | تقاب
  type  district
  in    af-kap
  latin Tagab
  at    34.85 69.65
  yes   دفن الأهالي قتلاهم في [تغاب] أمس.
  no    شكر المدرب التغاباوي جمهوره.

place af-kap-nijrab
  name  نجراب | نيجراب
  type  district
  in    af-kap
  latin Nijrab
  at    34.98 69.57
  yes   وصل فريق الإغاثة إلى [نجراب] مع الفجر.
  no    وقع المحامي النجراباوي على العقد.

place af-kap-alasay
  name  ألاساي | ألساي
  type  district
  in    af-kap
  latin Alasay
  at    34.94 69.72
  yes   قطع السيل الطريق المؤدي إلى [ألاساي].
  no    كتب الشاعر الألاسااوي قصيدة طويلة.

place af-kap-mahmud-i-raqi
  name  محمود راقي | محمود الراقي
  type  town
  in    af-kap
  latin Mahmud-i-Raqi
  at    35.01 69.33
  yes   سيطر المسلحون على [محمود راقي] بعد معارك قصيرة.
  no    فاز اللاعب المحموداوي بالسباق الأخير.

place af-kdz-kunduz-city
  name  قندوز | قندز | كوندوز | مدينة قندوز
  type  city
  in    af-kdz
  latin Kunduz
  at    36.73 68.87
  wikidata Q108155
  yes   هاجم مجهولون نقطة تفتيش في [قندوز] ليلا.
  no    عزف الموسيقي القندوزاوي لحنا هادئا.

place af-kdz-khan-abad
  name  خان آباد | خاناباد
  type  district
  in    af-kdz
  latin Khan Abad
  at    36.68 69.12
  wikidata Q1247205
  yes   انقطع الماء عن [خان آباد] منذ أسبوع.
  no    باع التاجر الخاناوي متجره القديم.

place af-kdz-archi
  name  دشت أرتشي | أرشي | مديرية أرتشي | دشتي أرتشي | آرتشي
  type  district
  in    af-kdz
  latin Archi
  at    37.08 69.15
  wikidata Q21758408
  yes   نزحت عشرات العائلات من [دشت أرتشي] باتجاه الحدود.
  no    رسم الفنان الدشتاوي لوحة جديدة.

place af-kdz-aliabad
  name  علي آباد | علياباد | مديرية علي آباد
  type  district
  in    af-kdz
  latin Aliabad
  at    36.52 68.90
  yes   التقى الوسطاء بشيوخ العشائر في [علي آباد].
  no    اعتذر الطبيب العلاوي عن الحضور.

place af-kdz-qalay-i-zal
  name  قلعة زال | قلعة ذال
  type  district
  in    af-kdz
  latin Qalay-i-Zal
  at    36.97 68.48
  yes   سقطت قذيفتان قرب [قلعة زال] ولم يصب أحد.
  no    شكر المدرب القلعاوي جمهوره.

place af-kdz-aqtash
  name  أقتاش
  type  district
  in    af-kdz
  latin Aqtash
  at    36.85 69.05
  yes   دوى انفجار عنيف في [أقتاش] عند الظهر.
  no    وقع المحامي الأقتاشاوي على العقد.

place af-kdz-gul-tepa
  name  غول تيبه | غل تبه
  type  district
  in    af-kdz
  latin Gul Tepa
  at    36.62 68.78
  yes   انسحب الجنود من [غول تيبه] قبل الغروب.
  no    كتب الشاعر الغولاوي قصيدة طويلة.

place af-kdz-sher-khan-bandar
  name  شير خان بندر | شيرخان بندر
  type  town
  in    af-kdz
  latin Sher Khan Bandar
  at    37.18 68.62
  yes   قطع السيل الطريق المؤدي إلى [شير خان بندر].
  no    كتب الشاعر الشيراوي قصيدة طويلة.

place af-kho-khost-city
  name  مدينة خوست | خوست
  type  city
  in    af-kho
  latin Khost
  at    33.34 69.92
  wikidata Q386682
  yes   سيطر المسلحون على [مدينة خوست] بعد معارك قصيرة.
  no    فاز اللاعب الخوستاوي بالسباق الأخير.

place af-kho-sabari
  name  صبري الأفغانية | سبري | مديرية صبري
  shy   صبري
  type  district
  in    af-kho
  latin Sabari
  at    33.55 69.87
  yes   هاجم مجهولون نقطة تفتيش في [صبري الأفغانية] ليلا.
  no    عزف الموسيقي الصبراوي لحنا هادئا.

place af-kho-ali-sher
  name  تيريزاي | مديرية علي شير
  type  district
  in    af-kho
  latin Ali Sher
  at    33.45 70.12
  yes   انقطع الماء عن [تيريزاي] منذ أسبوع.
  no    باع التاجر التيريزااوي متجره القديم.

place af-kho-nadir-shah-kot
  name  نادر شاه كوت
  type  district
  in    af-kho
  latin Nadir Shah Kot
  at    33.27 69.78
  yes   نزحت عشرات العائلات من [نادر شاه كوت] باتجاه الحدود.
  no    رسم الفنان النادراوي لوحة جديدة.

place af-kho-gurbuz
  name  غربز | غوربوز
  type  district
  in    af-kho
  latin Gurbuz
  at    33.23 69.95
  yes   التقى الوسطاء بشيوخ العشائر في [غربز].
  no    اعتذر الطبيب الغربزاوي عن الحضور.

place af-kho-bak
  name  مديرية باك
  shy   باك
  type  district
  in    af-kho
  latin Bak
  at    33.50 69.97
  yes   سقطت قذيفتان قرب [مديرية باك] ولم يصب أحد.
  no    شكر المدرب المديراوي جمهوره.

place af-kho-camp-chapman
  name  قاعدة تشابمان | كامب تشابمان | معسكر تشابمان
  type  base
  in    af-kho
  latin Camp Chapman
  at    33.34 69.96
  yes   استهدفت الصواريخ [قاعدة تشابمان] من جديد.
  no    وقع المحامي التشابماناوي على العقد.

place af-kho-camp-salerno
  name  قاعدة ساليرنو | معسكر ساليرنو
  type  base
  in    af-kho
  latin Camp Salerno
  at    33.36 69.95
  yes   غادر آخر الجنود [قاعدة ساليرنو] صباحا.
  no    كتب الشاعر الساليرنواوي قصيدة طويلة.

place af-kho-spera
  name  سبيرة الأفغانية | سبيرا
  type  district
  in    af-kho
  latin Spera
  at    33.22 69.45
  yes   توجهت قافلة المساعدات نحو [سبيرة الأفغانية] صباحا.
  no    فاز اللاعب السبيراوي بالسباق الأخير.

place af-knr-asmar
  name  أسمار
  type  district
  in    af-knr
  latin Asmar
  at    35.03 71.36
  wikidata Q21765090
  yes   عثر الرعاة على لغم خارج [أسمار].
  no    عزف الموسيقي الأسماراوي لحنا هادئا.

place af-knr-ghaziabad
  name  غازي آباد | غازيآباد
  type  district
  in    af-knr
  latin Ghaziabad
  at    35.15 71.42
  yes   أغلقت الأسواق أبوابها في [غازي آباد] حدادا.
  no    باع التاجر الغازاوي متجره القديم.

place af-knr-shigal
  name  شيغال | شيجال | شيغل
  type  district
  in    af-knr
  latin Shigal
  at    34.98 71.20
  yes   قالت الشرطة إنها فتشت منازل في [شيغال].
  no    رسم الفنان الشيغالاوي لوحة جديدة.

place af-knr-watapur
  name  وتابور | واتابور | وته بور
  type  district
  in    af-knr
  latin Watapur
  at    34.97 71.05
  yes   عاد الهدوء إلى [وتابور] بعد يومين.
  no    اعتذر الطبيب الوتابوراوي عن الحضور.

place af-knr-manogai
  name  مانوغاي | مانوغي
  type  district
  in    af-knr
  latin Manogai
  at    34.98 70.90
  yes   دفن الأهالي قتلاهم في [مانوغاي] أمس.
  no    شكر المدرب المانوغااوي جمهوره.

place af-knr-pech
  name  وادي بيتش | بيش درة | بيتش درة
  type  area
  in    af-knr
  latin Pech
  at    34.90 71.00
  yes   عبر المهربون [وادي بيتش] ليلا.
  no    وقع المحامي البيتشاوي على العقد.

place af-knr-chapa-dara
  name  تشابا دره | جبه دره
  type  district
  in    af-knr
  latin Chapa Dara
  at    34.97 70.70
  yes   دوى انفجار عنيف في [تشابا دره] عند الظهر.
  no    وقع المحامي التشاباوي على العقد.

place af-knr-sirkanay
  name  سركاني | سرکانو | سيركاناي
  type  district
  in    af-knr
  latin Sirkanay
  at    34.70 71.02
  yes   انسحب الجنود من [سركاني] قبل الغروب.
  no    كتب الشاعر السركاناوي قصيدة طويلة.

place af-knr-khas-kunar
  name  خاص كونر | خاص كنر
  type  district
  in    af-knr
  latin Khas Kunar
  at    34.64 70.90
  yes   توجهت قافلة المساعدات نحو [خاص كونر] صباحا.
  no    فاز اللاعب الخاصاوي بالسباق الأخير.

place af-knr-narang
  name  نارانغ | نارنج كونر | نارانج
  type  district
  in    af-knr
  latin Narang
  at    34.77 71.03
  yes   عثر الرعاة على لغم خارج [نارانغ].
  no    عزف الموسيقي النارانغاوي لحنا هادئا.

place af-knr-dangam
  name  دانغام | دنغام
  type  district
  in    af-knr
  latin Dangam
  at    34.98 71.42
  yes   أغلقت الأسواق أبوابها في [دانغام] حدادا.
  no    باع التاجر الدانغاماوي متجره القديم.

place af-knr-marawara
  name  ماراوارا | مراوره
  type  district
  in    af-knr
  latin Marawara
  at    34.88 71.23
  yes   قالت الشرطة إنها فتشت منازل في [ماراوارا].
  no    رسم الفنان الماراواراوي لوحة جديدة.

place af-knr-nari
  name  مديرية ناري | نري الأفغانية
  shy   ناري
  type  district
  in    af-knr
  latin Nari
  at    35.23 71.53
  yes   عاد الهدوء إلى [مديرية ناري] بعد يومين.
  no    اعتذر الطبيب المديراوي عن الحضور.

place af-knr-sawkai
  name  سوكي الأفغانية | تشوكي
  type  district
  in    af-knr
  latin Sawkai
  at    34.67 70.95
  yes   دفن الأهالي قتلاهم في [سوكي الأفغانية] أمس.
  no    شكر المدرب السوكاوي جمهوره.

place af-lag-alingar
  name  ألينغار | علينغار | علينكار
  type  district
  in    af-lag
  latin Alingar
  at    34.83 70.37
  yes   وصل فريق الإغاثة إلى [ألينغار] مع الفجر.
  no    وقع المحامي الألينغاراوي على العقد.

place af-lag-alishing
  name  عليشنغ | أليشنغ
  type  district
  in    af-lag
  latin Alishing
  at    34.70 70.14
  yes   قطع السيل الطريق المؤدي إلى [عليشنغ].
  no    كتب الشاعر العليشنغاوي قصيدة طويلة.

place af-lag-qarghayi
  name  قرغاي | قرغه ئي
  type  district
  in    af-lag
  latin Qarghayi
  at    34.55 70.23
  yes   سيطر المسلحون على [قرغاي] بعد معارك قصيرة.
  no    فاز اللاعب القرغااوي بالسباق الأخير.

place af-lag-dawlat-shah
  name  دولت شاه
  type  district
  in    af-lag
  latin Dawlat Shah
  at    34.98 70.07
  yes   هاجم مجهولون نقطة تفتيش في [دولت شاه] ليلا.
  no    عزف الموسيقي الدولتاوي لحنا هادئا.

place af-log-azra
  name  أزرا الأفغانية
  shy   أزره | ازرا
  type  district
  in    af-log
  latin Azra
  at    34.15 69.66
  yes   انقطع الماء عن [أزرا الأفغانية] منذ أسبوع.
  no    باع التاجر الأزراوي متجره القديم.

place af-log-mohammad-agha
  name  محمد أغا
  type  district
  in    af-log
  latin Mohammad Agha
  at    34.23 69.11
  yes   نزحت عشرات العائلات من [محمد أغا] باتجاه الحدود.
  no    رسم الفنان المحمداوي لوحة جديدة.

place af-log-charkh
  name  تشرخ | شرخ الأفغانية | جرخ
  type  district
  in    af-log
  latin Charkh
  at    33.80 68.93
  yes   التقى الوسطاء بشيوخ العشائر في [تشرخ].
  no    اعتذر الطبيب التشرخاوي عن الحضور.

place af-log-kharwar
  name  خروار | خاروار
  type  district
  in    af-log
  latin Kharwar
  at    33.70 68.85
  yes   سقطت قذيفتان قرب [خروار] ولم يصب أحد.
  no    شكر المدرب الخرواراوي جمهوره.

place af-log-khoshi
  name  مديرية خوشي
  shy   خوشي
  type  district
  in    af-log
  latin Khoshi
  at    34.00 69.23
  yes   دفن الأهالي قتلاهم في [مديرية خوشي] أمس.
  no    شكر المدرب المديراوي جمهوره.

place af-log-mes-aynak
  name  مس عينك | ميس أيناك
  type  area
  in    af-log
  latin Mes Aynak
  at    34.27 69.30
  yes   عبر المهربون [مس عينك] ليلا.
  no    وقع المحامي المساوي على العقد.

place af-nan-bati-kot
  name  بتي كوت | باتي كوت
  type  district
  in    af-nan
  latin Bati Kot
  at    34.25 70.78
  yes   قطع السيل الطريق المؤدي إلى [بتي كوت].
  no    كتب الشاعر البتاوي قصيدة طويلة.

place af-nan-shinwar
  name  شينوار | شنوار
  type  district
  in    af-nan
  latin Shinwar
  at    34.18 70.82
  yes   سيطر المسلحون على [شينوار] بعد معارك قصيرة.
  no    فاز اللاعب الشينواراوي بالسباق الأخير.

place af-nan-ghani-khel
  name  غني خيل
  type  town
  in    af-nan
  latin Ghani Khel
  at    34.18 70.78
  yes   هاجم مجهولون نقطة تفتيش في [غني خيل] ليلا.
  no    عزف الموسيقي الغناوي لحنا هادئا.

place af-nan-kot-nangarhar
  name  مديرية كوت
  shy   كوت
  type  district
  in    af-nan
  latin Kot (Nangarhar)
  at    34.18 70.58
  yes   انقطع الماء عن [مديرية كوت] منذ أسبوع.
  no    باع التاجر المديراوي متجره القديم.

place af-nan-deh-bala
  name  ده بالا | ديه بالا | هسكه مينه | هسكا مينا
  type  district
  in    af-nan
  latin Deh Bala
  at    34.10 70.48
  yes   نزحت عشرات العائلات من [ده بالا] باتجاه الحدود.
  no    رسم الفنان الداوي لوحة جديدة.

place af-nan-nazian
  name  نازيان | نازيانو
  type  district
  in    af-nan
  latin Nazian
  at    34.05 70.83
  yes   التقى الوسطاء بشيوخ العشائر في [نازيان].
  no    اعتذر الطبيب النازياناوي عن الحضور.

place af-nan-dur-baba
  name  دوربابا | دور بابا
  type  district
  in    af-nan
  latin Dur Baba
  at    34.02 70.95
  yes   سقطت قذيفتان قرب [دوربابا] ولم يصب أحد.
  no    شكر المدرب الدورباباوي جمهوره.

place af-nan-momand-dara
  name  مهمند دره | مومند دره
  type  district
  in    af-nan
  latin Momand Dara
  at    34.22 70.98
  yes   دوى انفجار عنيف في [مهمند دره] عند الظهر.
  no    وقع المحامي المهمنداوي على العقد.

place af-nan-lal-pur
  name  لال بور | لعل بور
  type  district
  in    af-nan
  latin Lal Pur
  at    34.24 71.05
  yes   انسحب الجنود من [لال بور] قبل الغروب.
  no    كتب الشاعر اللالاوي قصيدة طويلة.

place af-nan-goshta
  name  غوشتا | غوشته
  type  district
  in    af-nan
  latin Goshta
  at    34.35 71.03
  yes   توجهت قافلة المساعدات نحو [غوشتا] صباحا.
  no    فاز اللاعب الغوشتاوي بالسباق الأخير.

place af-nan-surkh-rod
  name  سرخ رود | سرخرود
  type  district
  in    af-nan
  latin Surkh Rod
  at    34.40 70.30
  yes   عثر الرعاة على لغم خارج [سرخ رود].
  no    عزف الموسيقي السرخاوي لحنا هادئا.

place af-nan-chaparhar
  name  تشبرهار | شابارهار | تشابرهار | جبرهار
  type  district
  in    af-nan
  latin Chaparhar
  at    34.28 70.37
  yes   أغلقت الأسواق أبوابها في [تشبرهار] حدادا.
  no    باع التاجر التشبرهاراوي متجره القديم.

place af-nan-pachir-wa-agam
  name  باتشيرواغام | بشيراغام | باشيرواغام | باتشير أغام
  type  district
  in    af-nan
  latin Pachir wa Agam
  at    34.20 70.27
  yes   قالت الشرطة إنها فتشت منازل في [باتشيرواغام].
  no    رسم الفنان الباتشيرواغاماوي لوحة جديدة.

place af-nan-hisarak
  name  حصارك | هساراك
  type  district
  in    af-nan
  latin Hisarak
  at    34.13 69.95
  yes   عاد الهدوء إلى [حصارك] بعد يومين.
  no    اعتذر الطبيب الحصاركاوي عن الحضور.

place af-nan-sherzad
  name  شيرزاد | شرزاد
  type  district
  in    af-nan
  latin Sherzad
  at    34.20 69.93
  yes   التقى الوسطاء بشيوخ العشائر في [شيرزاد].
  no    اعتذر الطبيب الشيرزاداوي عن الحضور.

place af-nan-rodat
  name  روداتو | رودات
  type  district
  in    af-nan
  latin Rodat
  at    34.25 70.55
  yes   سقطت قذيفتان قرب [روداتو] ولم يصب أحد.
  no    شكر المدرب الروداتواوي جمهوره.

place af-nan-kama
  name  مديرية كاما
  shy   كاما
  type  district
  in    af-nan
  latin Kama
  at    34.43 70.62
  yes   دوى انفجار عنيف في [مديرية كاما] عند الظهر.
  no    وقع المحامي المديراوي على العقد.

place af-nan-khewa
  name  كوز كونر | خيوة
  type  district
  in    af-nan
  latin Khewa
  at    34.55 70.55
  yes   انسحب الجنود من [كوز كونر] قبل الغروب.
  no    كتب الشاعر الكوزاوي قصيدة طويلة.

place af-nan-torkham-afghanistan
  name  طورخم الأفغانية
  type  town
  in    af-nan
  latin Torkham (Afghanistan)
  at    34.12 71.09
  yes   توجهت قافلة المساعدات نحو [طورخم الأفغانية] صباحا.
  no    فاز اللاعب الطورخماوي بالسباق الأخير.

place af-nan-mamand-valley
  name  وادي مهمند | مامند الأفغانية
  type  area
  in    af-nan
  latin Mamand Valley
  at    34.07 70.65
  yes   أطلقت القوات حملة جديدة في [وادي مهمند].
  no    عزف الموسيقي المهمنداوي لحنا هادئا.

place af-nan-jalalabad-airport
  name  مطار جلال آباد | قاعدة فنتي
  type  base
  in    af-nan
  latin Jalalabad Airport
  at    34.40 70.50
  yes   غادر آخر الجنود [مطار جلال آباد] صباحا.
  no    باع التاجر الآباداوي متجره القديم.

place af-nan-spin-ghar
  name  سبين غار | جبال سبين غار | الجبل الأبيض الأفغاني
  type  area
  in    af-nan
  latin Spin Ghar
  at    34.00 70.30
  yes   جابت فرق الإنقاذ [سبين غار] بحثا عن المفقودين.
  no    رسم الفنان السبيناوي لوحة جديدة.

place af-nim-khash-rod
  name  خاش رود | خاشرود
  type  district
  in    af-nim
  latin Khash Rod
  at    31.52 62.87
  yes   عاد الهدوء إلى [خاش رود] بعد يومين.
  no    اعتذر الطبيب الخاشاوي عن الحضور.

place af-nim-chakhansur
  name  تشخانسور | جخانسور
  type  district
  in    af-nim
  latin Chakhansur
  at    31.17 62.06
  yes   دفن الأهالي قتلاهم في [تشخانسور] أمس.
  no    شكر المدرب التشخانسوراوي جمهوره.

place af-nur-barg-i-matal
  name  بارغ متال | برغ متال | بارغي متال | بركمتال
  type  district
  in    af-nur
  latin Barg-i Matal
  at    35.67 71.34
  yes   وصل فريق الإغاثة إلى [بارغ متال] مع الفجر.
  no    وقع المحامي البارغاوي على العقد.

place af-nur-parun
  name  بارون الأفغانية
  shy   بارون
  type  town
  in    af-nur
  latin Parun
  at    35.42 70.92
  wikidata Q1023669
  yes   قطع السيل الطريق المؤدي إلى [بارون الأفغانية].
  no    كتب الشاعر الباروناوي قصيدة طويلة.

place af-nur-wama
  name  واما الأفغانية
  type  district
  in    af-nur
  latin Wama
  at    35.20 70.85
  yes   سيطر المسلحون على [واما الأفغانية] بعد معارك قصيرة.
  no    فاز اللاعب الواماوي بالسباق الأخير.

place af-nur-waygal
  name  وايغال | ويغل
  type  district
  in    af-nur
  latin Waygal
  at    35.13 71.00
  yes   هاجم مجهولون نقطة تفتيش في [وايغال] ليلا.
  no    عزف الموسيقي الوايغالاوي لحنا هادئا.

place af-nur-nurgaram
  name  نورغرام | نورجرام
  type  district
  in    af-nur
  latin Nurgaram
  at    34.95 70.55
  yes   انقطع الماء عن [نورغرام] منذ أسبوع.
  no    باع التاجر النورغراماوي متجره القديم.

place af-nur-kamdesh-base
  name  قاعدة كيتنغ
  type  base
  in    af-nur
  latin Kamdesh base
  at    35.42 71.33
  yes   استهدفت الصواريخ [قاعدة كيتنغ] من جديد.
  no    رسم الفنان الكيتنغاوي لوحة جديدة.

place af-pan-bazarak
  name  بازارك | بزارك
  type  town
  in    af-pan
  latin Bazarak
  at    35.31 69.52
  wikidata Q4875129
  yes   قالت الشرطة إنها فتشت منازل في [بازارك].
  no    رسم الفنان البازاركاوي لوحة جديدة.

place af-pan-panjshir-valley
  name  وادي بنجشير | وادي بانشير
  type  area
  in    af-pan
  latin Panjshir Valley
  at    35.40 69.70
  yes   فقد الجيش الاتصال بمروحية فوق [وادي بنجشير].
  no    اعتذر الطبيب البنجشيراوي عن الحضور.

place af-par-charikar
  name  تشاريكار | شاريكار | جاريكار
  type  town
  in    af-par
  latin Charikar
  at    35.01 69.17
  wikidata Q944395
  yes   دفن الأهالي قتلاهم في [تشاريكار] أمس.
  no    شكر المدرب التشاريكاراوي جمهوره.

place af-par-salang
  name  سالانغ | سالنغ | ممر سالانغ | نفق سالانغ
  type  area
  in    af-par
  latin Salang
  at    35.31 69.04
  yes   عبر المهربون [سالانغ] ليلا.
  no    وقع المحامي السالانغاوي على العقد.

place af-par-ghorband
  name  غوربند | وادي غوربند
  type  area
  in    af-par
  latin Ghorband
  at    34.98 68.80
  yes   قصفت الطائرات مواقع في [غوربند] عند الفجر.
  no    كتب الشاعر الغوربنداوي قصيدة طويلة.

place af-par-siyagird
  name  سياه غرد
  type  district
  in    af-par
  latin Siyagird
  at    34.99 68.87
  yes   سيطر المسلحون على [سياه غرد] بعد معارك قصيرة.
  no    فاز اللاعب السيااوي بالسباق الأخير.

place af-par-shinwari-parwan
  name  شينواري بروان
  type  district
  in    af-par
  latin Shinwari (Parwan)
  at    35.02 68.95
  yes   هاجم مجهولون نقطة تفتيش في [شينواري بروان] ليلا.
  no    عزف الموسيقي الشينواراوي لحنا هادئا.

place af-par-koh-i-safi
  name  كوه صافي | كوهي صافي
  type  district
  in    af-par
  latin Koh-i-Safi
  at    34.88 69.38
  yes   انقطع الماء عن [كوه صافي] منذ أسبوع.
  no    باع التاجر الكواوي متجره القديم.

place af-pia-zurmat
  name  زرمت | زورمات | زرمات | زورمت
  type  district
  in    af-pia
  latin Zurmat
  at    33.44 69.02
  yes   نزحت عشرات العائلات من [زرمت] باتجاه الحدود.
  no    رسم الفنان الزرمتاوي لوحة جديدة.

place af-pia-sayid-karam
  name  سيد كرم
  type  district
  in    af-pia
  latin Sayid Karam
  at    33.69 69.37
  yes   التقى الوسطاء بشيوخ العشائر في [سيد كرم].
  no    اعتذر الطبيب السيداوي عن الحضور.

place af-pia-jani-khel-paktia
  name  جاني خيل بكتيا
  type  district
  in    af-pia
  latin Jani Khel (Paktia)
  at    33.68 69.75
  yes   سقطت قذيفتان قرب [جاني خيل بكتيا] ولم يصب أحد.
  no    شكر المدرب الجاناوي جمهوره.

place af-pia-dand-wa-patan
  name  دند وباتان | داند باتان
  type  district
  in    af-pia
  latin Dand wa Patan
  at    33.85 69.98
  yes   دوى انفجار عنيف في [دند وباتان] عند الظهر.
  no    وقع المحامي الدنداوي على العقد.

place af-pia-chamkani
  name  تشامكاني | شمكني | جمكني
  type  district
  in    af-pia
  latin Chamkani
  at    33.80 69.82
  yes   انسحب الجنود من [تشامكاني] قبل الغروب.
  no    كتب الشاعر التشامكاناوي قصيدة طويلة.

place af-pia-jaji
  name  جاجي | زازي
  type  district
  in    af-pia
  latin Jaji
  at    34.00 69.70
  yes   توجهت قافلة المساعدات نحو [جاجي] صباحا.
  no    فاز اللاعب الجاجاوي بالسباق الأخير.

place af-pia-shah-i-kot
  name  شاه كوت | شاهي كوت | وادي شاه كوت
  type  area
  in    af-pia
  latin Shah-i-Kot
  at    33.38 69.20
  yes   أطلقت القوات حملة جديدة في [شاه كوت].
  no    عزف الموسيقي الشااوي لحنا هادئا.

place af-pia-gerda-serai
  name  غرده سراي
  type  district
  in    af-pia
  latin Gerda Serai
  at    33.50 69.45
  yes   أغلقت الأسواق أبوابها في [غرده سراي] حدادا.
  no    باع التاجر الغرداوي متجره القديم.

place af-pka-barmal
  name  بيرمل | بارمال | برمال
  shy   برمل
  type  district
  in    af-pka
  latin Barmal
  at    32.70 69.35
  yes   انقطع الماء عن [بيرمل] منذ أسبوع.
  no    باع التاجر البيرملاوي متجره القديم.

place af-pka-orgun
  name  أرغون | أورغون
  type  district
  in    af-pka
  latin Orgun
  at    32.93 69.17
  yes   نزحت عشرات العائلات من [أرغون] باتجاه الحدود.
  no    رسم الفنان الأرغوناوي لوحة جديدة.

place af-pka-gayan
  name  غيان | جيان الأفغانية
  type  district
  in    af-pka
  latin Gayan
  at    33.00 69.35
  yes   التقى الوسطاء بشيوخ العشائر في [غيان].
  no    اعتذر الطبيب الغياناوي عن الحضور.

place af-pka-waza-khwa
  name  وازه خوا | وازا خوا
  type  district
  in    af-pka
  latin Waza Khwa
  at    32.19 68.35
  yes   سقطت قذيفتان قرب [وازه خوا] ولم يصب أحد.
  no    شكر المدرب الوازاوي جمهوره.

place af-pka-sarobi-paktika
  name  سروبي بكتيكا
  type  district
  in    af-pka
  latin Sarobi (Paktika)
  at    32.68 69.07
  wikidata Q6596821
  yes   دوى انفجار عنيف في [سروبي بكتيكا] عند الظهر.
  no    وقع المحامي السروباوي على العقد.

place af-pka-yahya-khel
  name  يحيى خيل | يحي خيل
  type  district
  in    af-pka
  latin Yahya Khel
  at    32.93 68.65
  yes   انسحب الجنود من [يحيى خيل] قبل الغروب.
  no    كتب الشاعر اليحياوي قصيدة طويلة.

place af-pka-yusuf-khel
  name  يوسف خيل
  type  district
  in    af-pka
  latin Yusuf Khel
  at    33.02 68.63
  yes   توجهت قافلة المساعدات نحو [يوسف خيل] صباحا.
  no    فاز اللاعب اليوسفاوي بالسباق الأخير.

place af-pka-mata-khan
  name  متا خان
  type  district
  in    af-pka
  latin Mata Khan
  at    33.18 68.78
  yes   عثر الرعاة على لغم خارج [متا خان].
  no    عزف الموسيقي المتاوي لحنا هادئا.

place af-pka-ziruk
  name  زيروك
  type  district
  in    af-pka
  latin Ziruk
  at    33.00 69.25
  yes   أغلقت الأسواق أبوابها في [زيروك] حدادا.
  no    باع التاجر الزيروكاوي متجره القديم.

place af-pka-sar-hawza
  name  سر حوضه | سر حوزة
  type  district
  in    af-pka
  latin Sar Hawza
  at    33.08 69.07
  yes   قالت الشرطة إنها فتشت منازل في [سر حوضه].
  no    رسم الفنان السراوي لوحة جديدة.

place af-pka-gomal-afghanistan
  name  غومال الأفغانية
  type  district
  in    af-pka
  latin Gomal (Afghanistan)
  at    32.50 68.90
  yes   عاد الهدوء إلى [غومال الأفغانية] بعد يومين.
  no    اعتذر الطبيب الغومالاوي عن الحضور.

place af-sam-aybak
  name  أيبك
  type  town
  in    af-sam
  latin Aybak
  at    36.26 68.02
  wikidata Q1020649
  yes   دفن الأهالي قتلاهم في [أيبك] أمس.
  no    شكر المدرب الأيبكاوي جمهوره.

place af-sam-dara-i-suf
  name  دره صوف | درة الصوف
  type  district
  in    af-sam
  latin Dara-i-Suf
  at    35.90 67.25
  yes   وصل فريق الإغاثة إلى [دره صوف] مع الفجر.
  no    وقع المحامي الدراوي على العقد.

place af-sar-sayyad
  name  صياد الأفغانية | مديرية صياد
  shy   صياد
  type  district
  in    af-sar
  latin Sayyad
  at    36.07 65.85
  yes   قطع السيل الطريق المؤدي إلى [صياد الأفغانية].
  no    كتب الشاعر الصياداوي قصيدة طويلة.

place af-sar-mirza-olang
  name  ميرزا أولنغ | ميرزا ولنغ
  type  village
  in    af-sar
  latin Mirza Olang
  at    36.10 65.75
  yes   سيطر المسلحون على [ميرزا أولنغ] بعد معارك قصيرة.
  no    فاز اللاعب الميرزاوي بالسباق الأخير.

place af-sar-kohistanat
  name  كوهستانات
  type  district
  in    af-sar
  latin Kohistanat
  at    35.60 65.85
  yes   هاجم مجهولون نقطة تفتيش في [كوهستانات] ليلا.
  no    عزف الموسيقي الكوهستاناتاوي لحنا هادئا.

place af-sar-sar-e-pul-city
  name  مدينة سربل | مدينة ساري بول
  shy   سربل
  type  town
  in    af-sar
  latin Sar-e Pul
  at    36.22 65.93
  wikidata Q1649301
  yes   عثر الرعاة على لغم خارج [مدينة سربل].
  no    عزف الموسيقي السربلاوي لحنا هادئا.

place af-tak-khwaja-ghar
  name  خواجة غار
  type  district
  in    af-tak
  latin Khwaja Ghar
  at    37.08 69.43
  yes   أغلقت الأسواق أبوابها في [خواجة غار] حدادا.
  no    باع التاجر الخواجاوي متجره القديم.

place af-tak-ishkamish
  name  إشكمش
  type  district
  in    af-tak
  latin Ishkamish
  at    36.38 69.32
  yes   قالت الشرطة إنها فتشت منازل في [إشكمش].
  no    رسم الفنان الإشكمشاوي لوحة جديدة.

place af-tak-yangi-qala
  name  ينغي قلعة | يانغي قلعة
  type  district
  in    af-tak
  latin Yangi Qala
  at    37.46 69.61
  yes   عاد الهدوء إلى [ينغي قلعة] بعد يومين.
  no    اعتذر الطبيب الينغاوي عن الحضور.

place af-tak-darqad
  name  درقد
  type  district
  in    af-tak
  latin Darqad
  at    37.42 69.45
  yes   دفن الأهالي قتلاهم في [درقد] أمس.
  no    شكر المدرب الدرقداوي جمهوره.

place af-tak-khwaja-bahauddin
  name  خواجة بهاء الدين
  type  district
  in    af-tak
  latin Khwaja Bahauddin
  at    37.30 69.60
  yes   وصل فريق الإغاثة إلى [خواجة بهاء الدين] مع الفجر.
  no    وقع المحامي الخواجاوي على العقد.

place af-tak-baharak-takhar
  name  بهارك تخار
  type  district
  in    af-tak
  latin Baharak (Takhar)
  at    36.70 69.40
  yes   قطع السيل الطريق المؤدي إلى [بهارك تخار].
  no    كتب الشاعر البهاركاوي قصيدة طويلة.

place af-tak-farkhar
  name  فرخار
  type  district
  in    af-tak
  latin Farkhar
  at    36.57 69.85
  yes   سيطر المسلحون على [فرخار] بعد معارك قصيرة.
  no    فاز اللاعب الفرخاراوي بالسباق الأخير.

place af-uru-dihrawud
  name  دهراود | ديهراود | دهراوود | داهراود
  type  district
  in    af-uru
  latin Dihrawud
  at    32.61 65.46
  yes   هاجم مجهولون نقطة تفتيش في [دهراود] ليلا.
  no    عزف الموسيقي الدهراوداوي لحنا هادئا.

place af-uru-chora
  name  مديرية تشورا | تشورا الأفغانية | شورا الأفغانية
  shy   تشورا
  type  district
  in    af-uru
  latin Chora
  at    32.80 66.05
  yes   انقطع الماء عن [مديرية تشورا] منذ أسبوع.
  no    باع التاجر المديراوي متجره القديم.

place af-uru-khas-uruzgan
  name  خاص أروزغان | خاص أوروزغان
  type  district
  in    af-uru
  latin Khas Uruzgan
  at    32.93 66.70
  yes   نزحت عشرات العائلات من [خاص أروزغان] باتجاه الحدود.
  no    رسم الفنان الخاصاوي لوحة جديدة.

place af-uru-shahidi-hassas
  name  شهيد حساس | تشارتشينو
  type  district
  in    af-uru
  latin Shahidi Hassas
  at    33.13 65.60
  yes   التقى الوسطاء بشيوخ العشائر في [شهيد حساس].
  no    اعتذر الطبيب الشهيداوي عن الحضور.

place af-uru-charchino
  name  جارجينو | شارشينو
  type  district
  in    af-uru
  latin Charchino
  at    33.10 65.55
  yes   سقطت قذيفتان قرب [جارجينو] ولم يصب أحد.
  no    شكر المدرب الجارجينواوي جمهوره.

place af-war-sayed-abad
  name  سيد آباد | سيداباد
  type  district
  in    af-war
  latin Sayed Abad
  at    34.00 68.70
  wikidata Q7429446
  yes   دوى انفجار عنيف في [سيد آباد] عند الظهر.
  no    وقع المحامي السيداوي على العقد.

place af-war-chak
  name  تشاك وردك | جك وردك | شاك وردك
  type  district
  in    af-war
  latin Chak
  at    34.10 68.58
  yes   انسحب الجنود من [تشاك وردك] قبل الغروب.
  no    كتب الشاعر التشاكاوي قصيدة طويلة.

place af-war-nirkh
  name  نرخ | مديرية نرخ
  type  district
  in    af-war
  latin Nirkh
  at    34.33 68.78
  yes   توجهت قافلة المساعدات نحو [نرخ] صباحا.
  no    فاز اللاعب النرخاوي بالسباق الأخير.

place af-war-jalrez
  name  جلريز | جلرز
  type  district
  in    af-war
  latin Jalrez
  at    34.52 68.78
  wikidata Q6126984
  yes   سيطر المسلحون على [جلريز] بعد معارك قصيرة.
  no    فاز اللاعب الجلريزاوي بالسباق الأخير.

place af-war-tangi-valley
  name  وادي تانغي | تنغي
  type  area
  in    af-war
  latin Tangi Valley
  at    34.03 68.83
  yes   أطلقت القوات حملة جديدة في [وادي تانغي].
  no    عزف الموسيقي التانغاوي لحنا هادئا.

place af-war-behsud-wardak
  name  بهسود وردك
  type  district
  in    af-war
  latin Behsud (Wardak)
  at    34.35 67.90
  yes   انقطع الماء عن [بهسود وردك] منذ أسبوع.
  no    باع التاجر البهسوداوي متجره القديم.

place af-war-day-mirdad
  name  داي ميرداد | ديمرداد
  type  district
  in    af-war
  latin Day Mirdad
  at    34.15 68.20
  yes   نزحت عشرات العائلات من [داي ميرداد] باتجاه الحدود.
  no    رسم الفنان الدااوي لوحة جديدة.

place af-war-jaghatu
  name  جغتو
  type  district
  in    af-war
  latin Jaghatu
  at    34.08 68.45
  wikidata Q5920788
  yes   التقى الوسطاء بشيوخ العشائر في [جغتو].
  no    اعتذر الطبيب الجغتواوي عن الحضور.

place af-zab-shinkay
  name  شينكاي | شنكي | شنكاي
  type  district
  in    af-zab
  latin Shinkay
  at    31.95 67.43
  yes   سقطت قذيفتان قرب [شينكاي] ولم يصب أحد.
  no    شكر المدرب الشينكااوي جمهوره.

place af-zab-shah-joy
  name  شاه جوي | شاجوي | شهجوي
  type  district
  in    af-zab
  latin Shah Joy
  at    32.52 67.42
  yes   دوى انفجار عنيف في [شاه جوي] عند الظهر.
  no    وقع المحامي الشااوي على العقد.

place af-zab-arghandab-zabul
  name  أرغنداب زابل
  type  district
  in    af-zab
  latin Arghandab (Zabul)
  at    32.46 66.75
  yes   انسحب الجنود من [أرغنداب زابل] قبل الغروب.
  no    كتب الشاعر الأرغنداباوي قصيدة طويلة.

place af-zab-atghar
  name  أتغر
  type  district
  in    af-zab
  latin Atghar
  at    31.72 67.35
  yes   توجهت قافلة المساعدات نحو [أتغر] صباحا.
  no    فاز اللاعب الأتغراوي بالسباق الأخير.

place af-zab-mizan
  name  مديرية ميزان
  shy   ميزان
  type  district
  in    af-zab
  latin Mizan
  at    32.12 66.60
  yes   عثر الرعاة على لغم خارج [مديرية ميزان].
  no    عزف الموسيقي المديراوي لحنا هادئا.

place af-zab-shamulzayi
  name  شملزاي | شمولزاي
  type  district
  in    af-zab
  latin Shamulzayi
  at    31.80 67.85
  yes   أغلقت الأسواق أبوابها في [شملزاي] حدادا.
  no    باع التاجر الشملزااوي متجره القديم.

place af-zab-tarnak-wa-jaldak
  name  ترنك وجلدك | جلدك
  type  district
  in    af-zab
  latin Tarnak wa Jaldak
  at    31.90 66.70
  yes   قالت الشرطة إنها فتشت منازل في [ترنك وجلدك].
  no    رسم الفنان الترنكاوي لوحة جديدة.

place af-zab-day-chopan
  name  دايتشوبان | داي تشوبان | دايشوبان
  type  district
  in    af-zab
  latin Day Chopan
  at    32.80 66.95
  yes   عاد الهدوء إلى [دايتشوبان] بعد يومين.
  no    اعتذر الطبيب الدايتشوباناوي عن الحضور.

place af-zab-naw-bahar
  name  نوبهار
  type  district
  in    af-zab
  latin Naw Bahar
  at    32.30 67.95
  yes   دفن الأهالي قتلاهم في [نوبهار] أمس.
  no    شكر المدرب النوبهاراوي جمهوره.

place pk-ba-pishin
  name  بشين الباكستانية | بيشين الباكستانية | منطقة بيشين
  shy   بيشين
  type  district
  in    pk-ba
  latin Pishin
  at    30.58 66.99
  wikidata Q2449537
  yes   وصل فريق الإغاثة إلى [بشين الباكستانية] مع الفجر.
  no    وقع المحامي البشيناوي على العقد.

place pk-ba-qila-saifullah
  name  قلعة سيف الله
  type  district
  in    pk-ba
  latin Qila Saifullah
  at    30.95 68.34
  wikidata Q7265783
  yes   قطع السيل الطريق المؤدي إلى [قلعة سيف الله].
  no    كتب الشاعر القلعاوي قصيدة طويلة.

place pk-ba-qila-abdullah
  name  قلعة عبد الله | قلعة عبدالله
  type  district
  in    pk-ba
  latin Qila Abdullah
  at    30.73 66.66
  yes   انسحب الجنود من [قلعة عبد الله] قبل الغروب.
  no    كتب الشاعر القلعاوي قصيدة طويلة.

place pk-ba-nushki
  name  نوشكي
  type  town
  in    pk-ba
  latin Nushki
  at    29.55 66.02
  wikidata Q34759319
  yes   توجهت قافلة المساعدات نحو [نوشكي] صباحا.
  no    فاز اللاعب النوشكاوي بالسباق الأخير.

place pk-ba-dalbandin
  name  دالبندين
  type  town
  in    pk-ba
  latin Dalbandin
  at    28.89 64.41
  wikidata Q3235682
  yes   عثر الرعاة على لغم خارج [دالبندين].
  no    عزف الموسيقي الدالبنديناوي لحنا هادئا.

place pk-ba-chagai
  name  تشاغاي | شاغاي | تشاجاي
  type  district
  in    pk-ba
  latin Chagai
  at    29.31 64.69
  yes   أغلقت الأسواق أبوابها في [تشاغاي] حدادا.
  no    باع التاجر التشاغااوي متجره القديم.

place pk-ba-kharan
  name  خاران الباكستانية | مدينة خاران
  shy   خاران
  type  town
  in    pk-ba
  latin Kharan
  at    28.58 65.42
  wikidata Q1740586
  yes   قالت الشرطة إنها فتشت منازل في [خاران الباكستانية].
  no    رسم الفنان الخاراناوي لوحة جديدة.

place pk-ba-awaran
  name  أواران
  type  district
  in    pk-ba
  latin Awaran
  at    26.21 65.43
  wikidata Q250800
  yes   عاد الهدوء إلى [أواران] بعد يومين.
  no    اعتذر الطبيب الأواراناوي عن الحضور.

place pk-ba-lasbela
  name  لاسبيلا | لسبيلة
  type  district
  in    pk-ba
  latin Lasbela
  at    25.79 66.60
  wikidata Q44942
  yes   دفن الأهالي قتلاهم في [لاسبيلا] أمس.
  no    شكر المدرب اللاسبيلاوي جمهوره.

place pk-ba-hub
  name  مدينة هب الباكستانية | حب تشوكي
  type  town
  in    pk-ba
  latin Hub
  at    25.03 66.88
  yes   وصل فريق الإغاثة إلى [مدينة هب الباكستانية] مع الفجر.
  no    وقع المحامي الباكستاناوي على العقد.

place pk-ba-ormara
  name  أورمارا
  type  town
  in    pk-ba
  latin Ormara
  at    25.21 64.64
  wikidata Q1188222
  yes   قطع السيل الطريق المؤدي إلى [أورمارا].
  no    كتب الشاعر الأورماراوي قصيدة طويلة.

place pk-ba-pasni
  name  باسني الباكستانية | بسني
  type  town
  in    pk-ba
  latin Pasni
  at    25.26 63.47
  wikidata Q715199
  yes   سيطر المسلحون على [باسني الباكستانية] بعد معارك قصيرة.
  no    فاز اللاعب الباسناوي بالسباق الأخير.

place pk-ba-jiwani
  name  جيواني
  type  town
  in    pk-ba
  latin Jiwani
  at    25.05 61.75
  wikidata Q2621751
  yes   هاجم مجهولون نقطة تفتيش في [جيواني] ليلا.
  no    عزف الموسيقي الجيواناوي لحنا هادئا.

place pk-ba-mach
  name  مدينة ماتش | ماتش الباكستانية
  shy   ماتش
  type  town
  in    pk-ba
  latin Mach
  at    29.86 67.33
  wikidata Q639806
  yes   انقطع الماء عن [مدينة ماتش] منذ أسبوع.
  no    باع التاجر الماتشاوي متجره القديم.

place pk-ba-dhadar
  name  دادار الباكستانية
  type  town
  in    pk-ba
  latin Dhadar
  at    29.47 67.65
  wikidata Q254504
  yes   نزحت عشرات العائلات من [دادار الباكستانية] باتجاه الحدود.
  no    رسم الفنان الداداراوي لوحة جديدة.

place pk-ba-ziarat
  name  زيارت
  type  town
  in    pk-ba
  latin Ziarat
  at    30.38 67.73
  wikidata Q1968523
  yes   التقى الوسطاء بشيوخ العشائر في [زيارت].
  no    اعتذر الطبيب الزيارتاوي عن الحضور.

place pk-ba-harnai
  name  هرناي | هارناي
  type  town
  in    pk-ba
  latin Harnai
  at    30.10 67.94
  wikidata Q2995546
  yes   سقطت قذيفتان قرب [هرناي] ولم يصب أحد.
  no    شكر المدرب الهرنااوي جمهوره.

place pk-ba-duki
  name  دوكي الباكستانية
  type  town
  in    pk-ba
  latin Duki
  at    30.15 68.57
  wikidata Q3249928
  yes   دوى انفجار عنيف في [دوكي الباكستانية] عند الظهر.
  no    وقع المحامي الدوكاوي على العقد.

place pk-ba-barkhan
  name  بركان الباكستانية | برخان
  type  district
  in    pk-ba
  latin Barkhan
  at    29.90 69.53
  wikidata Q2640339
  yes   وصل فريق الإغاثة إلى [بركان الباكستانية] مع الفجر.
  no    وقع المحامي البركاناوي على العقد.

place pk-ba-musakhel
  name  موسى خيل | موساخيل
  type  district
  in    pk-ba
  latin Musakhel
  at    30.86 69.82
  wikidata Q461307
  yes   قطع السيل الطريق المؤدي إلى [موسى خيل].
  no    كتب الشاعر الموساوي قصيدة طويلة.

place pk-ba-jhal-magsi
  name  جال مغسي | جهل مغسي
  type  district
  in    pk-ba
  latin Jhal Magsi
  at    28.37 67.54
  wikidata Q2633556
  yes   سيطر المسلحون على [جال مغسي] بعد معارك قصيرة.
  no    فاز اللاعب الجالاوي بالسباق الأخير.

place pk-ba-nasirabad
  name  نصير آباد
  type  district
  in    pk-ba
  latin Nasirabad
  at    28.63 68.13
  wikidata Q2315447
  yes   هاجم مجهولون نقطة تفتيش في [نصير آباد] ليلا.
  no    عزف الموسيقي النصيراوي لحنا هادئا.

place pk-ba-jafarabad
  name  جعفر آباد
  type  district
  in    pk-ba
  latin Jafarabad
  at    28.30 68.20
  wikidata Q595921
  yes   انقطع الماء عن [جعفر آباد] منذ أسبوع.
  no    باع التاجر الجعفراوي متجره القديم.

place pk-ba-dera-murad-jamali
  name  ديرا مراد جمالي | ديره مراد جمالي
  type  town
  in    pk-ba
  latin Dera Murad Jamali
  at    28.55 68.22
  yes   نزحت عشرات العائلات من [ديرا مراد جمالي] باتجاه الحدود.
  no    رسم الفنان الديراوي لوحة جديدة.

place pk-ba-sui
  name  بلدة سوي | حقل سوي | سوي الباكستانية
  shy   سوي
  type  town
  in    pk-ba
  latin Sui
  at    28.65 69.20
  yes   التقى الوسطاء بشيوخ العشائر في [بلدة سوي].
  no    اعتذر الطبيب السواوي عن الحضور.

place pk-ba-bolan
  name  بولان | ممر بولان
  type  area
  in    pk-ba
  latin Bolan
  at    29.60 67.50
  yes   انتشرت الدوريات في [بولان] منذ الصباح.
  no    شكر المدرب البولاناوي جمهوره.

place pk-ba-taftan
  name  تفتان | تافتان
  type  town
  in    pk-ba
  latin Taftan
  at    28.97 61.59
  yes   دوى انفجار عنيف في [تفتان] عند الظهر.
  no    وقع المحامي التفتاناوي على العقد.

place pk-ba-kech
  name  منطقة كيش | إقليم كيتش | كيتش
  shy   كيش
  type  district
  in    pk-ba
  latin Kech
  at    26.00 62.80
  yes   انسحب الجنود من [منطقة كيش] قبل الغروب.
  no    كتب الشاعر المنطقاوي قصيدة طويلة.

place pk-ba-washuk
  name  واشوك
  type  district
  in    pk-ba
  latin Washuk
  at    27.72 64.80
  yes   توجهت قافلة المساعدات نحو [واشوك] صباحا.
  no    فاز اللاعب الواشوكاوي بالسباق الأخير.

place pk-ba-sherani
  name  شيراني
  type  district
  in    pk-ba
  latin Sherani
  at    31.60 69.90
  yes   عثر الرعاة على لغم خارج [شيراني].
  no    عزف الموسيقي الشيراناوي لحنا هادئا.

place pk-ba-surab
  name  سوراب
  type  town
  in    pk-ba
  latin Surab
  at    28.49 66.26
  wikidata Q868631
  yes   أغلقت الأسواق أبوابها في [سوراب] حدادا.
  no    باع التاجر السوراباوي متجره القديم.

place pk-ba-bela
  name  بيلا الباكستانية
  type  town
  in    pk-ba
  latin Bela
  at    26.23 66.31
  wikidata Q815082
  yes   قالت الشرطة إنها فتشت منازل في [بيلا الباكستانية].
  no    رسم الفنان البيلاوي لوحة جديدة.

place pk-ba-mand
  name  بلدة ماند
  shy   ماند
  type  town
  in    pk-ba
  latin Mand
  at    26.12 62.04
  yes   عاد الهدوء إلى [بلدة ماند] بعد يومين.
  no    اعتذر الطبيب المانداوي عن الحضور.

place pk-ba-hazara-town
  name  هزارة تاون | هزارا تاون
  type  quarter
  in    pk-ba
  latin Hazara Town
  at    30.17 66.95
  yes   انفجرت سيارة في [هزارة تاون] قبل الظهر.
  no    شكر المدرب الهزاراوي جمهوره.

place pk-ba-kuchlak
  name  كوشلاك | كوتشلاك
  type  town
  in    pk-ba
  latin Kuchlak
  at    30.33 66.95
  yes   سقطت قذيفتان قرب [كوشلاك] ولم يصب أحد.
  no    شكر المدرب الكوشلاكاوي جمهوره.

place pk-ba-spinney-road-mastung-dringar
  name  درينغار | درينجار
  type  village
  in    pk-ba
  latin Spinney Road Mastung Dringar
  at    29.75 66.75
  yes   دوى انفجار عنيف في [درينغار] عند الظهر.
  no    وقع المحامي الدرينغاراوي على العقد.

place pk-gb-skardu
  name  سكاردو | سكردو
  type  town
  in    pk-gb
  latin Skardu
  at    35.30 75.63
  wikidata Q976955
  yes   انسحب الجنود من [سكاردو] قبل الغروب.
  no    كتب الشاعر السكاردواوي قصيدة طويلة.

place pk-gb-hunza
  name  هونزا | وادي هونزا
  type  district
  in    pk-gb
  latin Hunza
  at    36.32 74.65
  yes   توجهت قافلة المساعدات نحو [هونزا] صباحا.
  no    فاز اللاعب الهونزاوي بالسباق الأخير.

place pk-gb-diamer
  name  ديامر | ديامير
  type  district
  in    pk-gb
  latin Diamer
  at    35.42 74.10
  yes   عثر الرعاة على لغم خارج [ديامر].
  no    عزف الموسيقي الديامراوي لحنا هادئا.

place pk-gb-chilas
  name  تشيلاس | شيلاس
  type  town
  in    pk-gb
  latin Chilas
  at    35.42 74.10
  yes   أغلقت الأسواق أبوابها في [تشيلاس] حدادا.
  no    باع التاجر التشيلاساوي متجره القديم.

place pk-gb-tangir
  name  وادي تانجير | تانغير
  type  area
  in    pk-gb
  latin Tangir
  at    35.60 73.48
  yes   جابت فرق الإنقاذ [وادي تانجير] بحثا عن المفقودين.
  no    رسم الفنان التانجيراوي لوحة جديدة.

place pk-gb-darel
  name  وادي داريل
  type  area
  in    pk-gb
  latin Darel
  at    35.70 73.60
  yes   فقد الجيش الاتصال بمروحية فوق [وادي داريل].
  no    اعتذر الطبيب الداريلاوي عن الحضور.

place pk-gb-ghizer
  name  غيزر | غذر
  type  district
  in    pk-gb
  latin Ghizer
  at    36.25 73.60
  yes   دفن الأهالي قتلاهم في [غيزر] أمس.
  no    شكر المدرب الغيزراوي جمهوره.

place pk-gb-astore
  name  أستور الباكستانية
  type  district
  in    pk-gb
  latin Astore
  at    35.37 74.86
  yes   وصل فريق الإغاثة إلى [أستور الباكستانية] مع الفجر.
  no    وقع المحامي الأستوراوي على العقد.

place pk-gb-siachen-glacier
  name  سياتشين | سياشين | نهر سياتشن الجليدي
  type  area
  in    pk-gb
  latin Siachen Glacier
  at    35.42 77.11
  yes   قصفت الطائرات مواقع في [سياتشين] عند الفجر.
  no    كتب الشاعر السياتشيناوي قصيدة طويلة.

place pk-gb-nanga-parbat
  name  نانغا باربات | نانجا باربات
  type  area
  in    pk-gb
  latin Nanga Parbat
  at    35.24 74.59
  yes   اختبأ الفارون في [نانغا باربات] أياما.
  no    فاز اللاعب النانغاوي بالسباق الأخير.

place pk-jk-mirpur
  name  ميربور الكشميرية | ميربور
  type  town
  in    pk-jk
  latin Mirpur
  at    33.22 73.75
  wikidata Q2571434
  yes   هاجم مجهولون نقطة تفتيش في [ميربور الكشميرية] ليلا.
  no    عزف الموسيقي الميربوراوي لحنا هادئا.

place pk-jk-kotli
  name  كوتلي
  type  town
  in    pk-jk
  latin Kotli
  at    33.52 73.90
  wikidata Q2586558
  yes   انقطع الماء عن [كوتلي] منذ أسبوع.
  no    باع التاجر الكوتلاوي متجره القديم.

place pk-jk-rawalakot
  name  راولاكوت | راوالاكوت
  type  town
  in    pk-jk
  latin Rawalakot
  at    33.86 73.76
  wikidata Q3246396
  yes   نزحت عشرات العائلات من [راولاكوت] باتجاه الحدود.
  no    رسم الفنان الراولاكوتاوي لوحة جديدة.

place pk-jk-bagh
  name  مدينة باغ | باغ الكشميرية
  shy   باغ
  type  town
  in    pk-jk
  latin Bagh
  at    33.98 73.78
  yes   التقى الوسطاء بشيوخ العشائر في [مدينة باغ].
  no    اعتذر الطبيب الباغاوي عن الحضور.

place pk-jk-neelum
  name  نيلوم | وادي نيلوم
  type  district
  in    pk-jk
  latin Neelum
  at    34.59 73.91
  yes   عاد الهدوء إلى [نيلوم] بعد يومين.
  no    اعتذر الطبيب النيلوماوي عن الحضور.

place pk-jk-poonch-pakistan
  name  بونش الباكستانية
  type  district
  in    pk-jk
  latin Poonch (Pakistan)
  at    33.85 73.85
  yes   دفن الأهالي قتلاهم في [بونش الباكستانية] أمس.
  no    شكر المدرب البونشاوي جمهوره.

place pk-jk-bhimbar
  name  بهيمبر | بيمبر
  type  town
  in    pk-jk
  latin Bhimbar
  at    32.97 74.08
  wikidata Q3631249
  yes   وصل فريق الإغاثة إلى [بهيمبر] مع الفجر.
  no    وقع المحامي البهيمبراوي على العقد.

place pk-jk-balakot
  name  بالاكوت
  type  town
  in    pk-jk
  latin Balakot
  at    34.55 73.35
  yes   قطع السيل الطريق المؤدي إلى [بالاكوت].
  no    كتب الشاعر البالاكوتاوي قصيدة طويلة.

place pk-jk-line-of-control
  name  خط المراقبة | الخط الفاصل في كشمير | خط السيطرة
  type  area
  in    pk-jk
  latin Line of Control
  at    34.00 74.00
  yes   اختبأ الفارون في [خط المراقبة] أياما.
  no    فاز اللاعب الخطاوي بالسباق الأخير.

place pk-kp-battagram
  name  باتاغرام | بتغرام | بتجرام
  type  district
  in    pk-kp
  latin Battagram
  at    34.68 73.02
  wikidata Q2582559
  yes   هاجم مجهولون نقطة تفتيش في [باتاغرام] ليلا.
  no    عزف الموسيقي الباتاغراماوي لحنا هادئا.

place pk-kp-batkhela
  name  بات خيلا | باتخيلا | بت خيله
  type  town
  in    pk-kp
  latin Batkhela
  at    34.62 71.97
  wikidata Q2582559
  yes   انقطع الماء عن [بات خيلا] منذ أسبوع.
  no    باع التاجر الباتاوي متجره القديم.

place pk-kp-chakdara
  name  تشاكدارا | جكدره | شاكدارا
  type  town
  in    pk-kp
  latin Chakdara
  at    34.64 72.03
  yes   نزحت عشرات العائلات من [تشاكدارا] باتجاه الحدود.
  no    رسم الفنان التشاكداراوي لوحة جديدة.

place pk-kp-timergara
  name  تيمرغارا | تيمرجارا | تيمرغره
  type  town
  in    pk-kp
  latin Timergara
  at    34.83 71.84
  yes   التقى الوسطاء بشيوخ العشائر في [تيمرغارا].
  no    اعتذر الطبيب التيمرغاراوي عن الحضور.

place pk-kp-maidan-dir
  name  وادي ميدان | منطقة ميدان
  type  area
  in    pk-kp
  latin Maidan (Dir)
  at    34.95 71.80
  yes   انتشرت الدوريات في [وادي ميدان] منذ الصباح.
  no    شكر المدرب الميداناوي جمهوره.

place pk-kp-lal-qila
  name  لال قلعة
  type  village
  in    pk-kp
  latin Lal Qila
  at    34.93 71.84
  yes   دوى انفجار عنيف في [لال قلعة] عند الظهر.
  no    وقع المحامي اللالاوي على العقد.

place pk-kp-kabal
  name  بلدة كابال | منطقة كابال | قرية كابال
  shy   كابال
  type  town
  in    pk-kp
  latin Kabal
  at    34.79 72.28
  yes   انسحب الجنود من [بلدة كابال] قبل الغروب.
  no    كتب الشاعر الكابالاوي قصيدة طويلة.

place pk-kp-charbagh
  name  تشارباغ | شارباغ | جارباغ
  type  town
  in    pk-kp
  latin Charbagh
  at    34.83 72.44
  yes   توجهت قافلة المساعدات نحو [تشارباغ] صباحا.
  no    فاز اللاعب التشارباغاوي بالسباق الأخير.

place pk-kp-khwazakhela
  name  خوازاخيلا | خوازا خيلا
  type  town
  in    pk-kp
  latin Khwazakhela
  at    34.93 72.47
  yes   عثر الرعاة على لغم خارج [خوازاخيلا].
  no    عزف الموسيقي الخوازاخيلاوي لحنا هادئا.

place pk-kp-bahrain-swat
  name  بحرين سوات
  type  town
  in    pk-kp
  latin Bahrain (Swat)
  at    35.21 72.55
  yes   أغلقت الأسواق أبوابها في [بحرين سوات] حدادا.
  no    باع التاجر البحريناوي متجره القديم.

place pk-kp-kalam
  name  بلدة كالام | وادي كالام
  shy   كالام
  type  town
  in    pk-kp
  latin Kalam
  at    35.49 72.59
  yes   قالت الشرطة إنها فتشت منازل في [بلدة كالام].
  no    رسم الفنان الكالاماوي لوحة جديدة.

place pk-kp-peochar
  name  بيوتشار | بيوشار | بيوكار
  type  village
  in    pk-kp
  latin Peochar
  at    34.95 72.30
  yes   نزحت عشرات العائلات من [بيوتشار] باتجاه الحدود.
  no    رسم الفنان البيوتشاراوي لوحة جديدة.

place pk-kp-malam-jabba
  name  مالام جبا | ملم جبه
  type  village
  in    pk-kp
  latin Malam Jabba
  at    34.80 72.57
  yes   التقى الوسطاء بشيوخ العشائر في [مالام جبا].
  no    اعتذر الطبيب المالاماوي عن الحضور.

place pk-kp-saidu-sharif
  name  سيدو شريف | سايدو شريف
  type  town
  in    pk-kp
  latin Saidu Sharif
  at    34.75 72.36
  yes   سقطت قذيفتان قرب [سيدو شريف] ولم يصب أحد.
  no    شكر المدرب السيدواوي جمهوره.

place pk-kp-kanju
  name  كانجو
  type  village
  in    pk-kp
  latin Kanju
  at    34.81 72.34
  yes   دوى انفجار عنيف في [كانجو] عند الظهر.
  no    وقع المحامي الكانجواوي على العقد.

place pk-kp-barikot
  name  باريكوت
  type  town
  in    pk-kp
  latin Barikot
  at    34.68 72.21
  yes   انسحب الجنود من [باريكوت] قبل الغروب.
  no    كتب الشاعر الباريكوتاوي قصيدة طويلة.

place pk-kp-daggar
  name  داغار | دكر بونير
  type  town
  in    pk-kp
  latin Daggar
  at    34.51 72.48
  yes   توجهت قافلة المساعدات نحو [داغار] صباحا.
  no    فاز اللاعب الداغاراوي بالسباق الأخير.

place pk-kp-sultanwas
  name  سلطانواس | سلطان واس
  type  village
  in    pk-kp
  latin Sultanwas
  at    34.60 72.60
  yes   عثر الرعاة على لغم خارج [سلطانواس].
  no    عزف الموسيقي السلطانواساوي لحنا هادئا.

place pk-kp-alpuri
  name  ألبوري
  type  town
  in    pk-kp
  latin Alpuri
  at    34.90 72.65
  yes   أغلقت الأسواق أبوابها في [ألبوري] حدادا.
  no    باع التاجر الألبوراوي متجره القديم.

place pk-kp-besham
  name  بشام | بيشام
  type  town
  in    pk-kp
  latin Besham
  at    34.93 72.88
  yes   قالت الشرطة إنها فتشت منازل في [بشام].
  no    رسم الفنان البشاماوي لوحة جديدة.

place pk-kp-dassu
  name  داسو
  type  town
  in    pk-kp
  latin Dassu
  at    35.29 73.29
  yes   عاد الهدوء إلى [داسو] بعد يومين.
  no    اعتذر الطبيب الداسواوي عن الحضور.

place pk-kp-torghar
  name  تورغار | تور غار
  type  district
  in    pk-kp
  latin Torghar
  at    34.63 72.78
  yes   دفن الأهالي قتلاهم في [تورغار] أمس.
  no    شكر المدرب التورغاراوي جمهوره.

place pk-kp-haripur
  name  هاريبور | هريبور
  type  town
  in    pk-kp
  latin Haripur
  at    34.00 72.93
  wikidata Q520821
  yes   وصل فريق الإغاثة إلى [هاريبور] مع الفجر.
  no    وقع المحامي الهاريبوراوي على العقد.

place pk-kp-havelian
  name  هافليان | حويليان
  type  town
  in    pk-kp
  latin Havelian
  at    34.05 73.16
  wikidata Q2659092
  yes   قطع السيل الطريق المؤدي إلى [هافليان].
  no    كتب الشاعر الهافلياناوي قصيدة طويلة.

place pk-kp-tarbela
  name  تاربيلا | سد تاربيلا
  type  area
  in    pk-kp
  latin Tarbela
  at    34.09 72.70
  yes   اختبأ الفارون في [تاربيلا] أياما.
  no    فاز اللاعب التاربيلاوي بالسباق الأخير.

place pk-kp-topi
  name  بلدة توبي
  shy   توبي
  type  town
  in    pk-kp
  latin Topi
  at    34.07 72.62
  wikidata Q4460662
  yes   هاجم مجهولون نقطة تفتيش في [بلدة توبي] ليلا.
  no    عزف الموسيقي التوباوي لحنا هادئا.

place pk-kp-pabbi
  name  بلدة بابي | بابي الباكستانية
  shy   بابي
  type  town
  in    pk-kp
  latin Pabbi
  at    34.01 71.79
  wikidata Q3045006
  yes   انقطع الماء عن [بلدة بابي] منذ أسبوع.
  no    باع التاجر الباباوي متجره القديم.

place pk-kp-akora-khattak
  name  أكورا ختك | أكورا خاتاك
  type  town
  in    pk-kp
  latin Akora Khattak
  at    34.00 72.12
  yes   أغلقت الأسواق أبوابها في [أكورا ختك] حدادا.
  no    باع التاجر الأكوراوي متجره القديم.

place pk-kp-risalpur
  name  رسالبور
  type  town
  in    pk-kp
  latin Risalpur
  at    34.08 71.99
  yes   قالت الشرطة إنها فتشت منازل في [رسالبور].
  no    رسم الفنان الرسالبوراوي لوحة جديدة.

place pk-kp-shabqadar
  name  شبقدر | شابقدار | شبقادر
  type  town
  in    pk-kp
  latin Shabqadar
  at    34.22 71.56
  wikidata Q4519132
  yes   عاد الهدوء إلى [شبقدر] بعد يومين.
  no    اعتذر الطبيب الشبقدراوي عن الحضور.

place pk-kp-tangi
  name  بلدة تانغي
  shy   تانغي
  type  town
  in    pk-kp
  latin Tangi
  at    34.30 71.65
  wikidata Q3695618
  yes   دفن الأهالي قتلاهم في [بلدة تانغي] أمس.
  no    شكر المدرب التانغاوي جمهوره.

place pk-kp-utmanzai-charsadda
  name  عثمان زي | عثمانزاي | أتمانزاي
  type  town
  in    pk-kp
  latin Utmanzai (Charsadda)
  at    34.19 71.76
  wikidata Q2581505
  yes   وصل فريق الإغاثة إلى [عثمان زي] مع الفجر.
  no    وقع المحامي العثماناوي على العقد.

place pk-kp-takht-bhai
  name  تخت بهاي | تخت باي
  type  town
  in    pk-kp
  latin Takht Bhai
  at    34.29 71.94
  yes   قطع السيل الطريق المؤدي إلى [تخت بهاي].
  no    كتب الشاعر التختاوي قصيدة طويلة.

place pk-kp-katlang
  name  كاتلانغ
  type  town
  in    pk-kp
  latin Katlang
  at    34.36 72.07
  yes   سيطر المسلحون على [كاتلانغ] بعد معارك قصيرة.
  no    فاز اللاعب الكاتلانغاوي بالسباق الأخير.

place pk-kp-karak
  name  كرك الباكستانية | مدينة كرك | منطقة كرك
  shy   كرك
  type  district
  in    pk-kp
  latin Karak
  at    33.12 71.09
  wikidata Q2579936
  yes   هاجم مجهولون نقطة تفتيش في [كرك الباكستانية] ليلا.
  no    عزف الموسيقي الكركاوي لحنا هادئا.

place pk-kp-lachi
  name  لاتشي
  type  town
  in    pk-kp
  latin Lachi
  at    33.38 71.34
  wikidata Q951628
  yes   انقطع الماء عن [لاتشي] منذ أسبوع.
  no    باع التاجر اللاتشاوي متجره القديم.

place pk-kp-darra-adam-khel
  name  درة آدم خيل | دارا آدم خيل | درا آدم خيل
  type  town
  in    pk-kp
  latin Darra Adam Khel
  at    33.68 71.52
  yes   نزحت عشرات العائلات من [درة آدم خيل] باتجاه الحدود.
  no    رسم الفنان الدراوي لوحة جديدة.

place pk-kp-doaba
  name  دوابا
  type  town
  in    pk-kp
  latin Doaba
  at    33.42 70.74
  wikidata Q2985681
  yes   التقى الوسطاء بشيوخ العشائر في [دوابا].
  no    اعتذر الطبيب الدواباوي عن الحضور.

place pk-kp-thall
  name  ثال الباكستانية | بلدة ثال | بلدة تال
  shy   ثال | تال
  type  town
  in    pk-kp
  latin Thall
  at    33.36 70.55
  yes   سقطت قذيفتان قرب [ثال الباكستانية] ولم يصب أحد.
  no    شكر المدرب الثالاوي جمهوره.

place pk-kp-ustarzai
  name  استرزاي | استرزي | استرزال
  type  village
  in    pk-kp
  latin Ustarzai
  at    33.53 71.23
  yes   دوى انفجار عنيف في [استرزاي] عند الظهر.
  no    وقع المحامي الاسترزااوي على العقد.

place pk-kp-domel
  name  دوميل
  type  town
  in    pk-kp
  latin Domel
  at    32.90 70.65
  yes   انسحب الجنود من [دوميل] قبل الغروب.
  no    كتب الشاعر الدوميلاوي قصيدة طويلة.

place pk-kp-jani-khel
  name  جاني خيل | جانيخيل
  type  town
  in    pk-kp
  latin Jani Khel
  at    32.85 70.45
  yes   توجهت قافلة المساعدات نحو [جاني خيل] صباحا.
  no    فاز اللاعب الجاناوي بالسباق الأخير.

place pk-kp-baka-khel
  name  باكا خيل | بكاخيل
  type  village
  in    pk-kp
  latin Baka Khel
  at    32.85 70.47
  yes   عثر الرعاة على لغم خارج [باكا خيل].
  no    عزف الموسيقي الباكاوي لحنا هادئا.

place pk-kp-naurang
  name  سراي نورنغ | نورنغ
  type  town
  in    pk-kp
  latin Naurang
  at    32.82 70.78
  yes   هاجم مجهولون نقطة تفتيش في [سراي نورنغ] ليلا.
  no    عزف الموسيقي السرااوي لحنا هادئا.

place pk-kp-shah-hassan-khel
  name  شاه حسن خيل
  type  village
  in    pk-kp
  latin Shah Hassan Khel
  at    32.43 70.75
  yes   انقطع الماء عن [شاه حسن خيل] منذ أسبوع.
  no    باع التاجر الشااوي متجره القديم.

place pk-kp-kulachi
  name  كولاتشي | كلاتشي
  type  town
  in    pk-kp
  latin Kulachi
  at    31.93 70.46
  wikidata Q2571465
  yes   نزحت عشرات العائلات من [كولاتشي] باتجاه الحدود.
  no    رسم الفنان الكولاتشاوي لوحة جديدة.

place pk-kp-paharpur
  name  باهاربور
  type  town
  in    pk-kp
  latin Paharpur
  at    32.11 70.97
  wikidata Q3045006
  yes   التقى الوسطاء بشيوخ العشائر في [باهاربور].
  no    اعتذر الطبيب الباهاربوراوي عن الحضور.

place pk-kp-paroa
  name  بروا | باروا
  type  town
  in    pk-kp
  latin Paroa
  at    31.63 70.66
  yes   سقطت قذيفتان قرب [بروا] ولم يصب أحد.
  no    شكر المدرب البرواوي جمهوره.

place pk-kp-manjhi-wala-bannu-fr
  name  منطقة بانو الحدودية
  type  area
  in    pk-kp
  latin Manjhi Wala Bannu FR
  at    33.00 70.40
  yes   عبر المهربون [منطقة بانو الحدودية] ليلا.
  no    وقع المحامي المنطقاوي على العقد.

place pk-kp-badaber
  name  بادابير | بدابر
  type  town
  in    pk-kp
  latin Badaber
  at    33.94 71.57
  yes   انسحب الجنود من [بادابير] قبل الغروب.
  no    كتب الشاعر البادابيراوي قصيدة طويلة.

place pk-kp-bara
  name  بلدة بارا | منطقة بارا | بارا الباكستانية | باره
  shy   بارا
  type  town
  in    pk-kp
  latin Bara
  at    33.92 71.45
  yes   توجهت قافلة المساعدات نحو [بلدة بارا] صباحا.
  no    فاز اللاعب الباراوي بالسباق الأخير.

place pk-kp-matani
  name  ماتاني | متني
  type  town
  in    pk-kp
  latin Matani
  at    33.80 71.57
  yes   عثر الرعاة على لغم خارج [ماتاني].
  no    عزف الموسيقي الماتاناوي لحنا هادئا.

place pk-kp-hayatabad
  name  حياة آباد | حياتاباد
  type  quarter
  in    pk-kp
  latin Hayatabad
  at    33.99 71.44
  yes   أصيب مارة في [حياة آباد] برصاص طائش.
  no    باع التاجر الحيااوي متجره القديم.

place pk-kp-university-town-peshawar
  name  تهكال
  type  quarter
  in    pk-kp
  latin University Town Peshawar
  at    34.00 71.49
  yes   انفجرت سيارة في [تهكال] قبل الظهر.
  no    رسم الفنان التهكالاوي لوحة جديدة.

place pk-kp-khyber-bazaar
  name  خيبر بازار | قصة خواني
  type  quarter
  in    pk-kp
  latin Khyber Bazaar
  at    34.01 71.57
  yes   فتش الجنود بيوتا في [خيبر بازار] فجرا.
  no    اعتذر الطبيب الخيبراوي عن الحضور.

place pk-kp-peepal-mandi
  name  بيبال ماندي | مينا بازار
  type  quarter
  in    pk-kp
  latin Peepal Mandi
  at    34.01 71.58
  yes   رفع السكان السواتر في [بيبال ماندي] خوفا من القصف.
  no    شكر المدرب البيبالاوي جمهوره.

place pk-kp-warsak
  name  ورسك | سد ورسك
  type  area
  in    pk-kp
  latin Warsak
  at    34.16 71.36
  yes   عبر المهربون [ورسك] ليلا.
  no    وقع المحامي الورسكاوي على العقد.

place pk-kp-adezai
  name  أدزاي | أديزاي | آدي زاي
  type  village
  in    pk-kp
  latin Adezai
  at    33.83 71.55
  yes   قطع السيل الطريق المؤدي إلى [أدزاي].
  no    كتب الشاعر الأدزااوي قصيدة طويلة.

place pk-kp-michni
  name  ميشني | متشني
  type  village
  in    pk-kp
  latin Michni
  at    34.20 71.45
  yes   سيطر المسلحون على [ميشني] بعد معارك قصيرة.
  no    فاز اللاعب الميشناوي بالسباق الأخير.

place pk-kp-ali-masjid
  name  بلدة علي مسجد | منطقة علي مسجد
  type  village
  in    pk-kp
  latin Ali Masjid
  at    34.03 71.27
  yes   توجهت قافلة المساعدات نحو [بلدة علي مسجد] صباحا.
  no    فاز اللاعب المسجداوي بالسباق الأخير.

place pk-kp-tor-khel-sipah
  name  منطقة سيباه
  shy   سباه
  type  area
  in    pk-kp
  latin Tor Khel Sipah
  at    33.88 71.40
  yes   أطلقت القوات حملة جديدة في [منطقة سيباه].
  no    عزف الموسيقي المنطقاوي لحنا هادئا.

place pk-kp-shakas
  name  شاكاس
  type  village
  in    pk-kp
  latin Shakas
  at    33.97 71.40
  yes   أغلقت الأسواق أبوابها في [شاكاس] حدادا.
  no    باع التاجر الشاكاساوي متجره القديم.

place pk-kp-ghundi
  name  غندي الباكستانية
  type  village
  in    pk-kp
  latin Ghundi
  at    33.99 71.38
  yes   قالت الشرطة إنها فتشت منازل في [غندي الباكستانية].
  no    رسم الفنان الغنداوي لوحة جديدة.

place pk-kp-zakha-khel
  name  زخا خيل | زكا خيل
  type  area
  in    pk-kp
  latin Zakha Khel
  at    34.00 71.10
  yes   فقد الجيش الاتصال بمروحية فوق [زخا خيل].
  no    اعتذر الطبيب الزخاوي عن الحضور.

place pk-kp-khar
  name  بلدة خار | مدينة خار | خار الباكستانية
  shy   خار
  type  town
  in    pk-kp
  latin Khar
  at    34.73 71.53
  yes   دفن الأهالي قتلاهم في [بلدة خار] أمس.
  no    شكر المدرب الخاراوي جمهوره.

place pk-kp-mamond
  name  ماموند | مامند
  type  district
  in    pk-kp
  latin Mamond
  at    34.85 71.40
  yes   وصل فريق الإغاثة إلى [ماموند] مع الفجر.
  no    وقع المحامي المامونداوي على العقد.

place pk-kp-nawagai
  name  ناواغاي | نواغي | نواغاي
  type  town
  in    pk-kp
  latin Nawagai
  at    34.68 71.35
  yes   قطع السيل الطريق المؤدي إلى [ناواغاي].
  no    كتب الشاعر الناواغااوي قصيدة طويلة.

place pk-kp-salarzai
  name  سالارزاي | سالارزئي | سلارزاي
  type  district
  in    pk-kp
  latin Salarzai
  at    34.80 71.60
  yes   سيطر المسلحون على [سالارزاي] بعد معارك قصيرة.
  no    فاز اللاعب السالارزااوي بالسباق الأخير.

place pk-kp-inayat-kalay
  name  عنايت كلي | عناية كلي
  type  village
  in    pk-kp
  latin Inayat Kalay
  at    34.75 71.45
  yes   هاجم مجهولون نقطة تفتيش في [عنايت كلي] ليلا.
  no    عزف الموسيقي العنايتاوي لحنا هادئا.

place pk-kp-damadola
  name  دامادولا | دمدولا | داما دولا
  type  village
  in    pk-kp
  latin Damadola
  at    34.82 71.46
  yes   انقطع الماء عن [دامادولا] منذ أسبوع.
  no    باع التاجر الدامادولاوي متجره القديم.

place pk-kp-loi-sam
  name  لوي سام | لويسام
  type  village
  in    pk-kp
  latin Loi Sam
  at    34.72 71.42
  yes   نزحت عشرات العائلات من [لوي سام] باتجاه الحدود.
  no    رسم الفنان اللواوي لوحة جديدة.

place pk-kp-chinagai
  name  تشيناغاي | شيناغاي
  type  village
  in    pk-kp
  latin Chinagai
  at    34.83 71.40
  yes   التقى الوسطاء بشيوخ العشائر في [تشيناغاي].
  no    اعتذر الطبيب التشيناغااوي عن الحضور.

place pk-kp-ghalanai
  name  غالاناي | غلاناي | غلنئي
  type  town
  in    pk-kp
  latin Ghalanai
  at    34.33 71.40
  yes   سقطت قذيفتان قرب [غالاناي] ولم يصب أحد.
  no    شكر المدرب الغالانااوي جمهوره.

place pk-kp-yakaghund
  name  يكاغوند | ياكا غوند | يكه غوند
  type  town
  in    pk-kp
  latin Yakaghund
  at    34.28 71.45
  yes   دوى انفجار عنيف في [يكاغوند] عند الظهر.
  no    وقع المحامي اليكاغونداوي على العقد.

place pk-kp-lakaro
  name  لاكارو | لكارو
  type  town
  in    pk-kp
  latin Lakaro
  at    34.53 71.40
  yes   انسحب الجنود من [لاكارو] قبل الغروب.
  no    كتب الشاعر اللاكارواوي قصيدة طويلة.

place pk-kp-safi-mohmand
  name  منطقة سافي | منطقة صافي
  shy   سافي | صافي
  type  district
  in    pk-kp
  latin Safi (Mohmand)
  at    34.55 71.37
  yes   قطع السيل الطريق المؤدي إلى [منطقة سافي].
  no    كتب الشاعر المنطقاوي قصيدة طويلة.

place pk-kp-baizai
  name  بيزاي | بايزاي
  type  district
  in    pk-kp
  latin Baizai
  at    34.50 71.10
  yes   سيطر المسلحون على [بيزاي] بعد معارك قصيرة.
  no    فاز اللاعب البيزااوي بالسباق الأخير.

place pk-kp-khwezai
  name  خويزاي
  type  district
  in    pk-kp
  latin Khwezai
  at    34.45 71.15
  yes   هاجم مجهولون نقطة تفتيش في [خويزاي] ليلا.
  no    عزف الموسيقي الخويزااوي لحنا هادئا.

place pk-kp-pandiali
  name  بانديالي
  type  district
  in    pk-kp
  latin Pandiali
  at    34.45 71.50
  yes   انقطع الماء عن [بانديالي] منذ أسبوع.
  no    باع التاجر البانديالاوي متجره القديم.

place pk-kp-ambar
  name  منطقة أمبر
  shy   أمبار | أمبر
  type  district
  in    pk-kp
  latin Ambar
  at    34.55 71.50
  yes   نزحت عشرات العائلات من [منطقة أمبر] باتجاه الحدود.
  no    رسم الفنان المنطقاوي لوحة جديدة.

place pk-kp-kalaya
  name  كالايا | كلايا
  type  town
  in    pk-kp
  latin Kalaya
  at    33.74 70.98
  yes   التقى الوسطاء بشيوخ العشائر في [كالايا].
  no    اعتذر الطبيب الكالاياوي عن الحضور.

place pk-kp-ghiljo
  name  غلجو | غيلجو
  type  village
  in    pk-kp
  latin Ghiljo
  at    33.78 70.85
  yes   سقطت قذيفتان قرب [غلجو] ولم يصب أحد.
  no    شكر المدرب الغلجواوي جمهوره.

place pk-kp-dabori
  name  دابوري | دبوري
  type  village
  in    pk-kp
  latin Dabori
  at    33.75 70.80
  yes   دوى انفجار عنيف في [دابوري] عند الظهر.
  no    وقع المحامي الدابوراوي على العقد.

place pk-kp-mamozai
  name  ماموزاي | مامو زاي
  type  area
  in    pk-kp
  latin Mamozai
  at    33.80 70.75
  yes   قصفت الطائرات مواقع في [ماموزاي] عند الفجر.
  no    كتب الشاعر الماموزااوي قصيدة طويلة.

place pk-kp-sadda
  name  بلدة سادا | بلدة صدة
  shy   سادا | صدة
  type  town
  in    pk-kp
  latin Sadda
  at    33.33 70.33
  yes   توجهت قافلة المساعدات نحو [بلدة سادا] صباحا.
  no    فاز اللاعب الساداوي بالسباق الأخير.

place pk-kp-bagan
  name  باغان الباكستانية
  type  village
  in    pk-kp
  latin Bagan
  at    33.36 70.48
  yes   عثر الرعاة على لغم خارج [باغان الباكستانية].
  no    عزف الموسيقي الباغاناوي لحنا هادئا.

place pk-kp-upper-kurram
  name  كورام العليا | أعالي كورام
  type  district
  in    pk-kp
  latin Upper Kurram
  at    33.90 70.05
  yes   أغلقت الأسواق أبوابها في [كورام العليا] حدادا.
  no    باع التاجر الكوراماوي متجره القديم.

place pk-kp-lower-kurram
  name  كورام السفلى
  type  district
  in    pk-kp
  latin Lower Kurram
  at    33.40 70.40
  yes   قالت الشرطة إنها فتشت منازل في [كورام السفلى].
  no    رسم الفنان الكوراماوي لوحة جديدة.

place pk-kp-teri-mangal
  name  تري منغل | تيري مانغال
  type  village
  in    pk-kp
  latin Teri Mangal
  at    33.98 69.95
  yes   عاد الهدوء إلى [تري منغل] بعد يومين.
  no    اعتذر الطبيب التراوي عن الحضور.

place pk-kp-dandey-darpakhel
  name  داندي داربا خيل | داندي درباخيل | دندي درباخيل | داندي دربا خيل
  type  village
  in    pk-kp
  latin Dandey Darpakhel
  at    33.03 70.03
  yes   دفن الأهالي قتلاهم في [داندي داربا خيل] أمس.
  no    شكر المدرب الدانداوي جمهوره.

place pk-kp-machi-khel
  name  ماتشي خيل | مشي خيل | مجيخيل
  type  village
  in    pk-kp
  latin Machi Khel
  at    32.97 70.10
  yes   وصل فريق الإغاثة إلى [ماتشي خيل] مع الفجر.
  no    وقع المحامي الماتشاوي على العقد.

place pk-kp-hamzoni
  name  حمزوني | هامزوني | حامزوني
  type  village
  in    pk-kp
  latin Hamzoni
  at    33.00 69.98
  yes   دوى انفجار عنيف في [حمزوني] عند الظهر.
  no    وقع المحامي الحمزوناوي على العقد.

place pk-kp-mizar-madakhel
  name  ميزر مدا خيل | مدا خيل
  shy   مداخيل
  type  village
  in    pk-kp
  latin Mizar Madakhel
  at    32.85 69.70
  yes   انسحب الجنود من [ميزر مدا خيل] قبل الغروب.
  no    كتب الشاعر الميزراوي قصيدة طويلة.

place pk-kp-ghulam-khan
  name  غلام خان
  type  town
  in    pk-kp
  latin Ghulam Khan
  at    33.12 70.02
  yes   توجهت قافلة المساعدات نحو [غلام خان] صباحا.
  no    فاز اللاعب الغلاماوي بالسباق الأخير.

place pk-kp-shewa
  name  شيوا الباكستانية
  type  town
  in    pk-kp
  latin Shewa
  at    33.20 70.50
  yes   عثر الرعاة على لغم خارج [شيوا الباكستانية].
  no    عزف الموسيقي الشيواوي لحنا هادئا.

place pk-kp-spinwam
  name  سبينوام | سبين وام
  type  town
  in    pk-kp
  latin Spinwam
  at    33.16 70.39
  yes   أغلقت الأسواق أبوابها في [سبينوام] حدادا.
  no    باع التاجر السبينواماوي متجره القديم.

place pk-kp-dosali
  name  دوسالي
  type  village
  in    pk-kp
  latin Dosali
  at    32.75 70.08
  yes   قالت الشرطة إنها فتشت منازل في [دوسالي].
  no    رسم الفنان الدوسالاوي لوحة جديدة.

place pk-kp-garyom
  name  غريوم | غاريوم
  type  village
  in    pk-kp
  latin Garyom
  at    32.72 70.10
  yes   عاد الهدوء إلى [غريوم] بعد يومين.
  no    اعتذر الطبيب الغريوماوي عن الحضور.

place pk-kp-esha
  name  إيشا
  type  village
  in    pk-kp
  latin Esha
  at    32.97 70.17
  yes   دفن الأهالي قتلاهم في [إيشا] أمس.
  no    شكر المدرب الإيشاوي جمهوره.

place pk-kp-eidak
  name  عيدك | إيداك
  type  village
  in    pk-kp
  latin Eidak
  at    32.96 70.22
  yes   وصل فريق الإغاثة إلى [عيدك] مع الفجر.
  no    وقع المحامي العيدكاوي على العقد.

place pk-kp-khaisoor
  name  خيسور | خايسور
  type  area
  in    pk-kp
  latin Khaisoor
  at    32.85 70.20
  yes   قصفت الطائرات مواقع في [خيسور] عند الفجر.
  no    كتب الشاعر الخيسوراوي قصيدة طويلة.

place pk-kp-hassu-khel
  name  حسو خيل | هسو خيل
  type  village
  in    pk-kp
  latin Hassu Khel
  at    32.97 70.27
  yes   سيطر المسلحون على [حسو خيل] بعد معارك قصيرة.
  no    فاز اللاعب الحسواوي بالسباق الأخير.

place pk-kp-tapi
  name  تابي الباكستانية | قرية تابي
  shy   تابي
  type  village
  in    pk-kp
  latin Tapi
  at    32.93 70.13
  yes   هاجم مجهولون نقطة تفتيش في [تابي الباكستانية] ليلا.
  no    عزف الموسيقي التاباوي لحنا هادئا.

place pk-kp-norak
  name  نوراك | قرية نوراك
  type  village
  in    pk-kp
  latin Norak
  at    32.98 70.19
  yes   انقطع الماء عن [نوراك] منذ أسبوع.
  no    باع التاجر النوراكاوي متجره القديم.

place pk-kp-alwara-mandi
  name  ألوارا ماندي
  type  village
  in    pk-kp
  latin Alwara Mandi
  at    32.72 69.55
  yes   نزحت عشرات العائلات من [ألوارا ماندي] باتجاه الحدود.
  no    رسم الفنان الألواراوي لوحة جديدة.

place pk-kp-mangroti
  name  منغروتي | مانغروتي
  type  village
  in    pk-kp
  latin Mangroti
  at    32.75 69.55
  yes   التقى الوسطاء بشيوخ العشائر في [منغروتي].
  no    اعتذر الطبيب المنغروتاوي عن الحضور.

place pk-kp-bannu-mir-ali-road
  name  بكا خيل
  type  area
  in    pk-kp
  latin Bannu Mir Ali Road
  at    32.96 70.40
  yes   انتشرت الدوريات في [بكا خيل] منذ الصباح.
  no    شكر المدرب البكاوي جمهوره.

place pk-kp-azam-warsak
  name  أعظم ورسك | اعظم وارساك
  type  town
  in    pk-kp
  latin Azam Warsak
  at    32.25 69.45
  yes   دفن الأهالي قتلاهم في [أعظم ورسك] أمس.
  no    شكر المدرب الأعظماوي جمهوره.

place pk-kp-shakai
  name  شاكاي | شكاي
  type  town
  in    pk-kp
  latin Shakai
  at    32.42 69.58
  yes   وصل فريق الإغاثة إلى [شاكاي] مع الفجر.
  no    وقع المحامي الشاكااوي على العقد.

place pk-kp-kalosha
  name  كالوشا | كلوشة
  type  village
  in    pk-kp
  latin Kalosha
  at    32.31 69.53
  yes   قطع السيل الطريق المؤدي إلى [كالوشا].
  no    كتب الشاعر الكالوشاوي قصيدة طويلة.

place pk-kp-birmal
  name  منطقة برمل | بيرمل الباكستانية
  shy   برمل
  type  district
  in    pk-kp
  latin Birmal
  at    32.45 69.40
  yes   سيطر المسلحون على [منطقة برمل] بعد معارك قصيرة.
  no    فاز اللاعب المنطقاوي بالسباق الأخير.

place pk-kp-angoor-ada
  name  أنغور أدا | أنغور أدة | أنجور أدا
  type  town
  in    pk-kp
  latin Angoor Ada
  at    32.51 69.29
  yes   هاجم مجهولون نقطة تفتيش في [أنغور أدا] ليلا.
  no    عزف الموسيقي الأنغوراوي لحنا هادئا.

place pk-kp-zeri-noor
  name  زاري نور
  type  village
  in    pk-kp
  latin Zeri Noor
  at    32.30 69.60
  yes   انقطع الماء عن [زاري نور] منذ أسبوع.
  no    باع التاجر الزاراوي متجره القديم.

place pk-kp-kaniguram
  name  كانيغورام | كانيجورام | كانيغورم | كاني غورم | كانيجرام
  type  town
  in    pk-kp
  latin Kaniguram
  at    32.53 69.78
  yes   نزحت عشرات العائلات من [كانيغورام] باتجاه الحدود.
  no    رسم الفنان الكانيغوراماوي لوحة جديدة.

place pk-kp-sarwakai
  name  سرواكاي | سارواكاي | سروكي
  type  town
  in    pk-kp
  latin Sarwakai
  at    32.30 69.90
  yes   التقى الوسطاء بشيوخ العشائر في [سرواكاي].
  no    اعتذر الطبيب السرواكااوي عن الحضور.

place pk-kp-shakai-tiarza
  name  تيارزا | تيارزه
  type  town
  in    pk-kp
  latin Shakai Tiarza
  at    32.40 69.75
  yes   سقطت قذيفتان قرب [تيارزا] ولم يصب أحد.
  no    شكر المدرب التيارزاوي جمهوره.

place pk-kp-jandola
  name  جاندولا | جندولا | جندوله
  type  town
  in    pk-kp
  latin Jandola
  at    32.33 70.12
  yes   دوى انفجار عنيف في [جاندولا] عند الظهر.
  no    وقع المحامي الجاندولاوي على العقد.

place pk-kp-srarogha-kotkai
  name  سبينكاي رغزاي | سبين كاي رغزاي
  type  village
  in    pk-kp
  latin Srarogha Kotkai
  at    32.50 70.00
  yes   انسحب الجنود من [سبينكاي رغزاي] قبل الغروب.
  no    كتب الشاعر السبينكااوي قصيدة طويلة.

place pk-kp-sherwangai
  name  شيروانغاي | شروانجي | شيروانغي
  type  village
  in    pk-kp
  latin Sherwangai
  at    32.45 69.80
  yes   توجهت قافلة المساعدات نحو [شيروانغاي] صباحا.
  no    فاز اللاعب الشيروانغااوي بالسباق الأخير.

place pk-kp-nawaz-kot
  name  نواز كوت | نوازكوت
  type  village
  in    pk-kp
  latin Nawaz Kot
  at    32.60 69.85
  yes   عثر الرعاة على لغم خارج [نواز كوت].
  no    عزف الموسيقي النوازاوي لحنا هادئا.

place pk-kp-sam-waziristan
  name  قرية سام | بلدة سام
  shy   سام
  type  village
  in    pk-kp
  latin Sam (Waziristan)
  at    32.55 69.83
  yes   أغلقت الأسواق أبوابها في [قرية سام] حدادا.
  no    باع التاجر الساماوي متجره القديم.

place pk-kp-janata
  name  جناتا
  type  village
  in    pk-kp
  latin Janata
  at    32.48 69.92
  yes   قالت الشرطة إنها فتشت منازل في [جناتا].
  no    رسم الفنان الجناتاوي لوحة جديدة.

place pk-kp-zangara
  name  زانغارا | زنغارة | زانجارا
  type  village
  in    pk-kp
  latin Zangara
  at    32.37 69.90
  yes   عاد الهدوء إلى [زانغارا] بعد يومين.
  no    اعتذر الطبيب الزانغاراوي عن الحضور.

place pk-kp-lattaka
  name  لاتاكا
  type  village
  in    pk-kp
  latin Lattaka
  at    32.40 69.70
  yes   التقى الوسطاء بشيوخ العشائر في [لاتاكا].
  no    اعتذر الطبيب اللاتاكاوي عن الحضور.

place pk-kp-tiza
  name  تيزا
  type  village
  in    pk-kp
  latin Tiza
  at    32.45 69.70
  yes   سقطت قذيفتان قرب [تيزا] ولم يصب أحد.
  no    شكر المدرب التيزاوي جمهوره.

place pk-kp-shawangai
  name  شوانغي
  type  village
  in    pk-kp
  latin Shawangai
  at    32.45 69.80
  yes   دوى انفجار عنيف في [شوانغي] عند الظهر.
  no    وقع المحامي الشوانغاوي على العقد.

place pk-kp-barwand
  name  باروند | برواند
  type  village
  in    pk-kp
  latin Barwand
  at    32.35 69.95
  yes   انسحب الجنود من [باروند] قبل الغروب.
  no    كتب الشاعر البارونداوي قصيدة طويلة.

place pk-kp-gomal
  name  جومال | وادي غومال | ممر غومال
  shy   غومال
  type  area
  in    pk-kp
  latin Gomal
  at    32.05 69.70
  yes   اختبأ الفارون في [جومال] أياما.
  no    فاز اللاعب الجومالاوي بالسباق الأخير.

place pk-kp-zarmelan
  name  زرملان | زرميلان
  type  village
  in    pk-kp
  latin Zarmelan
  at    32.05 69.55
  yes   عثر الرعاة على لغم خارج [زرملان].
  no    عزف الموسيقي الزرملاناوي لحنا هادئا.

place pk-kp-wacha-khwara
  name  وتشا خوارا
  type  village
  in    pk-kp
  latin Wacha Khwara
  at    32.40 69.60
  yes   أغلقت الأسواق أبوابها في [وتشا خوارا] حدادا.
  no    باع التاجر الوتشاوي متجره القديم.

place pk-kp-frontier-region-tank
  name  منطقة تانك الحدودية
  type  area
  in    pk-kp
  latin Frontier Region Tank
  at    32.33 70.25
  yes   جابت فرق الإنقاذ [منطقة تانك الحدودية] بحثا عن المفقودين.
  no    رسم الفنان المنطقاوي لوحة جديدة.

place pk-pb-murree
  name  موري الباكستانية | بلدة موري | مري الباكستانية
  shy   موري
  type  town
  in    pk-pb
  latin Murree
  at    33.91 73.39
  wikidata Q1020224
  yes   عاد الهدوء إلى [موري الباكستانية] بعد يومين.
  no    اعتذر الطبيب الموراوي عن الحضور.

place pk-pb-taxila
  name  تاكسيلا | تكسيلا
  type  town
  in    pk-pb
  latin Taxila
  at    33.74 72.80
  yes   دفن الأهالي قتلاهم في [تاكسيلا] أمس.
  no    شكر المدرب التاكسيلاوي جمهوره.

place pk-pb-wah
  name  مدينة واه | واه الباكستانية | واه كانت
  shy   واه
  type  town
  in    pk-pb
  latin Wah
  at    33.77 72.75
  wikidata Q2119444
  yes   وصل فريق الإغاثة إلى [مدينة واه] مع الفجر.
  no    وقع المحامي الوااوي على العقد.

place pk-pb-kamra
  name  كامرا | قاعدة كامرا | قاعدة منهاس
  type  base
  in    pk-pb
  latin Kamra
  at    33.75 73.51
  wikidata Q1260929
  yes   استهدفت الصواريخ [كامرا] من جديد.
  no    كتب الشاعر الكامراوي قصيدة طويلة.

place pk-pb-kahuta
  name  كاهوتا | كهوتا
  type  town
  in    pk-pb
  latin Kahuta
  at    33.59 73.39
  wikidata Q988103
  yes   سيطر المسلحون على [كاهوتا] بعد معارك قصيرة.
  no    فاز اللاعب الكاهوتاوي بالسباق الأخير.

place pk-pb-gujar-khan
  name  غوجار خان
  type  town
  in    pk-pb
  latin Gujar Khan
  at    33.25 73.30
  wikidata Q3049021
  yes   هاجم مجهولون نقطة تفتيش في [غوجار خان] ليلا.
  no    عزف الموسيقي الغوجاراوي لحنا هادئا.

place pk-pb-jhelum
  name  جيلوم | جهيلوم | جهلم
  type  town
  in    pk-pb
  latin Jhelum
  at    32.93 73.73
  wikidata Q121551
  yes   انقطع الماء عن [جيلوم] منذ أسبوع.
  no    باع التاجر الجيلوماوي متجره القديم.

place pk-pb-chakwal
  name  تشاكوال | شكوال
  type  town
  in    pk-pb
  latin Chakwal
  at    32.93 72.85
  wikidata Q1251473
  yes   نزحت عشرات العائلات من [تشاكوال] باتجاه الحدود.
  no    رسم الفنان التشاكوالاوي لوحة جديدة.

place pk-pb-mianwali
  name  ميانوالي
  type  town
  in    pk-pb
  latin Mianwali
  at    32.58 71.53
  wikidata Q3307925
  yes   قالت الشرطة إنها فتشت منازل في [ميانوالي].
  no    رسم الفنان الميانوالاوي لوحة جديدة.

place pk-pb-bhakkar
  name  بهاكار | بهكر
  type  town
  in    pk-pb
  latin Bhakkar
  at    31.63 71.06
  wikidata Q2428259
  yes   عاد الهدوء إلى [بهاكار] بعد يومين.
  no    اعتذر الطبيب البهاكاراوي عن الحضور.

place pk-pb-khushab
  name  خوشاب
  type  town
  in    pk-pb
  latin Khushab
  at    32.30 72.35
  wikidata Q1249939
  yes   دفن الأهالي قتلاهم في [خوشاب] أمس.
  no    شكر المدرب الخوشاباوي جمهوره.

place pk-pb-jhang
  name  جهانغ | جهنغ
  shy   جانغ
  type  town
  in    pk-pb
  latin Jhang
  at    31.31 72.33
  wikidata Q1026616
  yes   وصل فريق الإغاثة إلى [جهانغ] مع الفجر.
  no    وقع المحامي الجهانغاوي على العقد.

place pk-pb-chiniot
  name  تشينيوت | شينيوت
  type  town
  in    pk-pb
  latin Chiniot
  at    31.72 72.98
  wikidata Q1017651
  yes   قطع السيل الطريق المؤدي إلى [تشينيوت].
  no    كتب الشاعر التشينيوتاوي قصيدة طويلة.

place pk-pb-toba-tek-singh
  name  توبا تك سينغ | توبا تيك سينغ
  type  town
  in    pk-pb
  latin Toba Tek Singh
  at    30.97 72.48
  wikidata Q2659599
  yes   سيطر المسلحون على [توبا تك سينغ] بعد معارك قصيرة.
  no    فاز اللاعب التوباوي بالسباق الأخير.

place pk-pb-gojra
  name  غوجرا | جوجرا
  type  town
  in    pk-pb
  latin Gojra
  at    31.15 72.68
  wikidata Q609024
  yes   هاجم مجهولون نقطة تفتيش في [غوجرا] ليلا.
  no    عزف الموسيقي الغوجراوي لحنا هادئا.

place pk-pb-gujrat
  name  غوجرات الباكستانية | مدينة غوجرات الباكستانية
  type  city
  in    pk-pb
  latin Gujrat
  at    32.57 74.08
  wikidata Q243322
  yes   انقطع الماء عن [غوجرات الباكستانية] منذ أسبوع.
  no    باع التاجر الغوجراتاوي متجره القديم.

place pk-pb-hafizabad
  name  حافظ آباد
  type  town
  in    pk-pb
  latin Hafizabad
  at    32.07 73.69
  wikidata Q1253663
  yes   نزحت عشرات العائلات من [حافظ آباد] باتجاه الحدود.
  no    رسم الفنان الحافظاوي لوحة جديدة.

place pk-pb-sheikhupura
  name  شيخوبورا | شيخوبوره
  type  city
  in    pk-pb
  latin Sheikhupura
  at    31.71 73.99
  wikidata Q972756
  yes   التقى الوسطاء بشيوخ العشائر في [شيخوبورا].
  no    اعتذر الطبيب الشيخوبوراوي عن الحضور.

place pk-pb-nankana-sahib
  name  نانكانا صاحب
  type  town
  in    pk-pb
  latin Nankana Sahib
  at    31.45 73.71
  wikidata Q2353077
  yes   سقطت قذيفتان قرب [نانكانا صاحب] ولم يصب أحد.
  no    شكر المدرب النانكاناوي جمهوره.

place pk-pb-kasur
  name  كاسور | قصور الباكستانية
  type  city
  in    pk-pb
  latin Kasur
  at    31.12 74.45
  wikidata Q2625917
  yes   دوى انفجار عنيف في [كاسور] عند الظهر.
  no    وقع المحامي الكاسوراوي على العقد.

place pk-pb-raiwind
  name  رايوند | راي ويند | رائيوند
  type  town
  in    pk-pb
  latin Raiwind
  at    31.25 74.22
  wikidata Q4688896
  yes   انسحب الجنود من [رايوند] قبل الغروب.
  no    كتب الشاعر الرايونداوي قصيدة طويلة.

place pk-pb-okara
  name  أوكارا
  type  city
  in    pk-pb
  latin Okara
  at    30.81 73.45
  wikidata Q968211
  yes   توجهت قافلة المساعدات نحو [أوكارا] صباحا.
  no    فاز اللاعب الأوكاراوي بالسباق الأخير.

place pk-pb-pakpattan
  name  باكباتان | باكبتن | باكبتان
  type  town
  in    pk-pb
  latin Pakpattan
  at    30.34 73.39
  wikidata Q1249801
  yes   عثر الرعاة على لغم خارج [باكباتان].
  no    عزف الموسيقي الباكباتاناوي لحنا هادئا.

place pk-pb-sahiwal
  name  ساهيوال
  type  city
  in    pk-pb
  latin Sahiwal
  at    30.67 73.10
  wikidata Q523778
  yes   أغلقت الأسواق أبوابها في [ساهيوال] حدادا.
  no    باع التاجر الساهيوالاوي متجره القديم.

place pk-pb-vihari
  name  فيهاري | وهاري
  type  town
  in    pk-pb
  latin Vihari
  at    30.04 72.36
  wikidata Q2581505
  yes   انقطع الماء عن [فيهاري] منذ أسبوع.
  no    باع التاجر الفيهاراوي متجره القديم.

place pk-pb-khanewal
  name  خانيوال
  type  town
  in    pk-pb
  latin Khanewal
  at    30.30 71.93
  wikidata Q1253395
  yes   نزحت عشرات العائلات من [خانيوال] باتجاه الحدود.
  no    رسم الفنان الخانيوالاوي لوحة جديدة.

place pk-pb-lodhran
  name  لودران
  type  town
  in    pk-pb
  latin Lodhran
  at    29.53 71.63
  wikidata Q1249783
  yes   التقى الوسطاء بشيوخ العشائر في [لودران].
  no    اعتذر الطبيب اللودراناوي عن الحضور.

place pk-pb-muzaffargarh
  name  مظفرغاره | مظفر غار | مظفرغر | مظفر غره
  type  city
  in    pk-pb
  latin Muzaffargarh
  at    30.07 71.19
  wikidata Q301627
  yes   سقطت قذيفتان قرب [مظفرغاره] ولم يصب أحد.
  no    شكر المدرب المظفرغاراوي جمهوره.

place pk-pb-layyah
  name  لايا الباكستانية | ليه الباكستانية
  type  town
  in    pk-pb
  latin Layyah
  at    30.96 70.94
  wikidata Q44942
  yes   دوى انفجار عنيف في [لايا الباكستانية] عند الظهر.
  no    وقع المحامي اللاياوي على العقد.

place pk-pb-kot-addu
  name  كوت أدو
  type  town
  in    pk-pb
  latin Kot Addu
  at    30.47 70.97
  yes   انسحب الجنود من [كوت أدو] قبل الغروب.
  no    كتب الشاعر الكوتاوي قصيدة طويلة.

place pk-pb-rajanpur
  name  راجانبور | راجنبور
  type  town
  in    pk-pb
  latin Rajanpur
  at    29.10 70.33
  wikidata Q2998238
  yes   توجهت قافلة المساعدات نحو [راجانبور] صباحا.
  no    فاز اللاعب الراجانبوراوي بالسباق الأخير.

place pk-pb-rahim-yar-khan
  name  رحيم يار خان
  type  city
  in    pk-pb
  latin Rahim Yar Khan
  at    28.42 70.30
  wikidata Q989297
  yes   عثر الرعاة على لغم خارج [رحيم يار خان].
  no    عزف الموسيقي الرحيماوي لحنا هادئا.

place pk-pb-sadiqabad
  name  صادق آباد
  type  town
  in    pk-pb
  latin Sadiqabad
  at    28.31 70.13
  wikidata Q1251234
  yes   أغلقت الأسواق أبوابها في [صادق آباد] حدادا.
  no    باع التاجر الصادقاوي متجره القديم.

place pk-pb-bahawalnagar
  name  بهاولنغر | بهاولناغار
  type  town
  in    pk-pb
  latin Bahawalnagar
  at    30.00 73.25
  wikidata Q1249932
  yes   قالت الشرطة إنها فتشت منازل في [بهاولنغر].
  no    رسم الفنان البهاولنغراوي لوحة جديدة.

place pk-pb-mian-channun
  name  ميان شانون | ميان تشانو
  type  town
  in    pk-pb
  latin Mian Channun
  at    30.44 72.36
  wikidata Q4311575
  yes   عاد الهدوء إلى [ميان شانون] بعد يومين.
  no    اعتذر الطبيب المياناوي عن الحضور.

place pk-pb-narowal
  name  ناروال | نارووال
  type  town
  in    pk-pb
  latin Narowal
  at    32.10 74.87
  wikidata Q2977081
  yes   دفن الأهالي قتلاهم في [ناروال] أمس.
  no    شكر المدرب الناروالاوي جمهوره.

place pk-pb-wazirabad
  name  وزير آباد | وزيراباد
  type  town
  in    pk-pb
  latin Wazirabad
  at    32.44 74.12
  wikidata Q1026613
  yes   وصل فريق الإغاثة إلى [وزير آباد] مع الفجر.
  no    وقع المحامي الوزيراوي على العقد.

place pk-pb-mandi-bahauddin
  name  ماندي بهاء الدين
  type  town
  in    pk-pb
  latin Mandi Bahauddin
  at    32.59 73.49
  wikidata Q6745993
  yes   قطع السيل الطريق المؤدي إلى [ماندي بهاء الدين].
  no    كتب الشاعر المانداوي قصيدة طويلة.

place pk-pb-rabwah
  name  ربوة الباكستانية | مدينة ربوة
  shy   ربوة
  type  town
  in    pk-pb
  latin Rabwah
  at    31.76 72.91
  wikidata Q1069835
  yes   سيطر المسلحون على [ربوة الباكستانية] بعد معارك قصيرة.
  no    فاز اللاعب الربواوي بالسباق الأخير.

place pk-pb-wagah
  name  واغا | واجا | معبر واغا | واهغا | معبر واهغا
  type  town
  in    pk-pb
  latin Wagah
  at    31.60 74.57
  yes   هاجم مجهولون نقطة تفتيش في [واغا] ليلا.
  no    عزف الموسيقي الواغاوي لحنا هادئا.

place pk-pb-model-town-lahore
  name  موديل تاون | حي موديل تاون
  type  quarter
  in    pk-pb
  latin Model Town Lahore
  at    31.48 74.33
  yes   رفع السكان السواتر في [موديل تاون] خوفا من القصف.
  no    عزف الموسيقي الموديلاوي لحنا هادئا.

place pk-pb-manawan
  name  ماناوان | مناوان
  type  quarter
  in    pk-pb
  latin Manawan
  at    31.58 74.49
  yes   اندلعت اشتباكات في [ماناوان] بعد العشاء.
  no    باع التاجر الماناواناوي متجره القديم.

place pk-pb-garhi-shahu
  name  غارهي شاهو | جارهي شاهو
  type  quarter
  in    pk-pb
  latin Garhi Shahu
  at    31.57 74.35
  yes   أصيب مارة في [غارهي شاهو] برصاص طائش.
  no    رسم الفنان الغارهاوي لوحة جديدة.

place pk-pb-gulshan-iqbal-park
  name  حديقة غلشن إقبال | منتزه غلشان إقبال
  type  quarter
  in    pk-pb
  latin Gulshan Iqbal Park
  at    31.52 74.29
  yes   انفجرت سيارة في [حديقة غلشن إقبال] قبل الظهر.
  no    اعتذر الطبيب الحديقاوي عن الحضور.

place pk-pb-liberty-market
  name  ميدان ليبرتي
  type  quarter
  in    pk-pb
  latin Liberty Market
  at    31.51 74.34
  yes   فتش الجنود بيوتا في [ميدان ليبرتي] فجرا.
  no    شكر المدرب الميداناوي جمهوره.

place pk-pb-shadi-khan-attock
  name  شادي خان
  type  village
  in    pk-pb
  latin Shadi Khan Attock
  at    33.85 72.40
  yes   وصل فريق الإغاثة إلى [شادي خان] مع الفجر.
  no    وقع المحامي الشاداوي على العقد.

place pk-pb-rawat
  name  راوات الباكستانية
  type  town
  in    pk-pb
  latin Rawat
  at    33.50 73.19
  yes   قطع السيل الطريق المؤدي إلى [راوات الباكستانية].
  no    كتب الشاعر الراواتاوي قصيدة طويلة.

place pk-pb-adiala
  name  سجن أديالا | أديالا
  type  quarter
  in    pk-pb
  latin Adiala
  at    33.47 73.03
  yes   أصيب مارة في [سجن أديالا] برصاص طائش.
  no    فاز اللاعب السجناوي بالسباق الأخير.

place pk-pb-choti-zareen
  name  تشوتي
  type  town
  in    pk-pb
  latin Choti Zareen
  at    29.85 70.47
  yes   هاجم مجهولون نقطة تفتيش في [تشوتي] ليلا.
  no    عزف الموسيقي التشوتاوي لحنا هادئا.

place pk-pb-taunsa
  name  تونسا
  type  town
  in    pk-pb
  latin Taunsa
  at    30.70 70.65
  wikidata Q3243471
  yes   انقطع الماء عن [تونسا] منذ أسبوع.
  no    باع التاجر التونساوي متجره القديم.

place pk-pb-fort-munro
  name  فورت مونرو
  type  town
  in    pk-pb
  latin Fort Munro
  at    29.92 70.00
  yes   نزحت عشرات العائلات من [فورت مونرو] باتجاه الحدود.
  no    رسم الفنان الفورتاوي لوحة جديدة.

place pk-sd-nawabshah
  name  نواب شاه | نوابشاه
  type  city
  in    pk-sd
  latin Nawabshah
  at    26.24 68.40
  wikidata Q1017637
  yes   التقى الوسطاء بشيوخ العشائر في [نواب شاه].
  no    اعتذر الطبيب النواباوي عن الحضور.

place pk-sd-mirpur-khas
  name  ميربور خاص | مير بور خاص
  type  city
  in    pk-sd
  latin Mirpur Khas
  at    25.53 69.01
  wikidata Q1020490
  yes   سقطت قذيفتان قرب [ميربور خاص] ولم يصب أحد.
  no    شكر المدرب الميربوراوي جمهوره.

place pk-sd-thatta
  name  تهاتا | ثاتا | تاتا الباكستانية
  type  town
  in    pk-sd
  latin Thatta
  at    24.75 67.92
  wikidata Q27212
  yes   دوى انفجار عنيف في [تهاتا] عند الظهر.
  no    وقع المحامي التهاتاوي على العقد.

place pk-sd-badin
  name  مدينة بدين
  shy   بادين | بدين
  type  town
  in    pk-sd
  latin Badin
  at    24.66 68.84
  wikidata Q2625289
  yes   انسحب الجنود من [مدينة بدين] قبل الغروب.
  no    كتب الشاعر البديناوي قصيدة طويلة.

place pk-sd-dadu
  name  دادو
  type  town
  in    pk-sd
  latin Dadu
  at    26.73 67.78
  wikidata Q1081635
  yes   توجهت قافلة المساعدات نحو [دادو] صباحا.
  no    فاز اللاعب الدادواوي بالسباق الأخير.

place pk-sd-jamshoro
  name  جامشورو
  type  town
  in    pk-sd
  latin Jamshoro
  at    25.44 68.28
  wikidata Q112817
  yes   سيطر المسلحون على [جامشورو] بعد معارك قصيرة.
  no    فاز اللاعب الجامشورواوي بالسباق الأخير.

place pk-sd-sehwan
  name  سهوان | سيهوان | سيوان شريف
  type  town
  in    pk-sd
  latin Sehwan
  at    26.42 67.86
  wikidata Q3308397
  yes   هاجم مجهولون نقطة تفتيش في [سهوان] ليلا.
  no    عزف الموسيقي السهواناوي لحنا هادئا.

place pk-sd-khairpur
  name  خيربور
  type  town
  in    pk-sd
  latin Khairpur
  at    28.06 69.70
  wikidata Q2625917
  yes   انقطع الماء عن [خيربور] منذ أسبوع.
  no    باع التاجر الخيربوراوي متجره القديم.

place pk-sd-ghotki
  name  غوتكي
  type  town
  in    pk-sd
  latin Ghotki
  at    28.00 69.32
  wikidata Q2592625
  yes   نزحت عشرات العائلات من [غوتكي] باتجاه الحدود.
  no    رسم الفنان الغوتكاوي لوحة جديدة.

place pk-sd-kashmore
  name  كشمور
  type  town
  in    pk-sd
  latin Kashmore
  at    28.43 69.58
  wikidata Q2625917
  yes   التقى الوسطاء بشيوخ العشائر في [كشمور].
  no    اعتذر الطبيب الكشموراوي عن الحضور.

place pk-sd-kandhkot
  name  كندكوت
  type  town
  in    pk-sd
  latin Kandhkot
  at    28.25 69.18
  wikidata Q3695624
  yes   سقطت قذيفتان قرب [كندكوت] ولم يصب أحد.
  no    شكر المدرب الكندكوتاوي جمهوره.

place pk-sd-rohri
  name  روهري
  type  town
  in    pk-sd
  latin Rohri
  at    27.69 68.90
  wikidata Q33687
  yes   دوى انفجار عنيف في [روهري] عند الظهر.
  no    وقع المحامي الروهراوي على العقد.

place pk-sd-sanghar
  name  سانغار | سنغار
  type  town
  in    pk-sd
  latin Sanghar
  at    26.05 68.95
  wikidata Q3472203
  yes   انسحب الجنود من [سانغار] قبل الغروب.
  no    كتب الشاعر السانغاراوي قصيدة طويلة.

place pk-sd-umerkot
  name  عمركوت
  type  town
  in    pk-sd
  latin Umerkot
  at    25.37 69.73
  wikidata Q2625910
  yes   توجهت قافلة المساعدات نحو [عمركوت] صباحا.
  no    فاز اللاعب العمركوتاوي بالسباق الأخير.

place pk-sd-tharparkar
  name  تهارباركر | ثارباركر | صحراء ثار
  type  district
  in    pk-sd
  latin Tharparkar
  at    24.74 69.80
  yes   عثر الرعاة على لغم خارج [تهارباركر].
  no    عزف الموسيقي التهارباركراوي لحنا هادئا.

place pk-sd-mithi
  name  ميثي
  type  town
  in    pk-sd
  latin Mithi
  at    24.74 69.80
  wikidata Q3246442
  yes   أغلقت الأسواق أبوابها في [ميثي] حدادا.
  no    باع التاجر الميثاوي متجره القديم.

place pk-sd-garhi-khuda-bakhsh
  name  غارهي خودا بخش | جارهي خودا بخش | غري خدا بخش
  type  village
  in    pk-sd
  latin Garhi Khuda Bakhsh
  at    27.64 68.12
  yes   قالت الشرطة إنها فتشت منازل في [غارهي خودا بخش].
  no    رسم الفنان الغارهاوي لوحة جديدة.

place pk-sd-malir
  name  مالير | ملير
  type  quarter
  in    pk-sd
  latin Malir
  at    24.89 67.20
  yes   اندلعت اشتباكات في [مالير] بعد العشاء.
  no    اعتذر الطبيب الماليراوي عن الحضور.

place pk-sd-lyari
  name  لياري
  type  quarter
  in    pk-sd
  latin Lyari
  at    24.87 66.99
  yes   أصيب مارة في [لياري] برصاص طائش.
  no    شكر المدرب اللياراوي جمهوره.

place pk-sd-orangi
  name  أورانغي | أورنغي
  type  quarter
  in    pk-sd
  latin Orangi
  at    24.95 66.98
  yes   انفجرت سيارة في [أورانغي] قبل الظهر.
  no    وقع المحامي الأورانغاوي على العقد.

place pk-sd-korangi
  name  كورانغي
  type  quarter
  in    pk-sd
  latin Korangi
  at    24.82 67.13
  yes   فتش الجنود بيوتا في [كورانغي] فجرا.
  no    كتب الشاعر الكورانغاوي قصيدة طويلة.

place pk-sd-sohrab-goth
  name  سهراب غوث | سوهراب غوث | سهراب جوث
  type  quarter
  in    pk-sd
  latin Sohrab Goth
  at    24.95 67.09
  yes   انفجرت سيارة في [سهراب غوث] قبل الظهر.
  no    كتب الشاعر السهراباوي قصيدة طويلة.

place pk-sd-clifton-karachi
  name  حي كليفتون
  shy   كليفتون
  type  quarter
  in    pk-sd
  latin Clifton Karachi
  at    24.82 67.03
  yes   فتش الجنود بيوتا في [حي كليفتون] فجرا.
  no    فاز اللاعب الكليفتوناوي بالسباق الأخير.

place pk-sd-gulshan-e-iqbal
  name  غولشان إقبال | غلشن إقبال
  type  quarter
  in    pk-sd
  latin Gulshan-e-Iqbal
  at    24.92 67.09
  yes   رفع السكان السواتر في [غولشان إقبال] خوفا من القصف.
  no    عزف الموسيقي الغولشاناوي لحنا هادئا.

place pk-sd-north-nazimabad
  name  ناظم آباد
  type  quarter
  in    pk-sd
  latin North Nazimabad
  at    24.94 67.05
  yes   اندلعت اشتباكات في [ناظم آباد] بعد العشاء.
  no    باع التاجر الناظماوي متجره القديم.

place pk-sd-safoora
  name  صفورا | صفورا غوث | دوار صفورا
  type  quarter
  in    pk-sd
  latin Safoora
  at    24.94 67.17
  yes   أصيب مارة في [صفورا] برصاص طائش.
  no    رسم الفنان الصفوراوي لوحة جديدة.

place pk-sd-manghopir
  name  مانغوبير | منغوبير | منجوبير | مانغو بير
  type  quarter
  in    pk-sd
  latin Manghopir
  at    25.02 67.03
  yes   انفجرت سيارة في [مانغوبير] قبل الظهر.
  no    اعتذر الطبيب المانغوبيراوي عن الحضور.

place pk-sd-baldia-town
  name  بلدية تاون | بالديا تاون
  type  quarter
  in    pk-sd
  latin Baldia Town
  at    24.95 66.97
  yes   فتش الجنود بيوتا في [بلدية تاون] فجرا.
  no    شكر المدرب البلداوي جمهوره.

place pk-sd-keamari
  name  كيماري
  type  quarter
  in    pk-sd
  latin Keamari
  at    24.82 66.98
  yes   رفع السكان السواتر في [كيماري] خوفا من القصف.
  no    وقع المحامي الكيماراوي على العقد.

place pk-sd-saddar-karachi
  name  حي صدر كراتشي
  type  quarter
  in    pk-sd
  latin Saddar Karachi
  at    24.86 67.02
  yes   اندلعت اشتباكات في [حي صدر كراتشي] بعد العشاء.
  no    كتب الشاعر الكراتشاوي قصيدة طويلة.

place pk-sd-karachi-airport
  name  مطار كراتشي | مطار جناح الدولي
  type  base
  in    pk-sd
  latin Karachi Airport
  at    24.90 67.16
  yes   تمركزت القوة داخل [مطار كراتشي] شهرا.
  no    فاز اللاعب الكراتشاوي بالسباق الأخير.

place pk-sd-mehran-base
  name  قاعدة مهران | قاعدة مهران البحرية
  type  base
  in    pk-sd
  latin Mehran Base
  at    24.89 67.12
  yes   فرضت الحراسة حول [قاعدة مهران] طوقا محكما.
  no    عزف الموسيقي المهراناوي لحنا هادئا.

place pk-is-lal-masjid
  name  المسجد الأحمر
  type  quarter
  in    pk-is
  latin Lal Masjid
  at    33.71 73.09
  yes   فتش الجنود بيوتا في [المسجد الأحمر] فجرا.
  no    باع التاجر المسجداوي متجره القديم.

place pk-is-rawal-lake
  name  راوال
  type  quarter
  in    pk-is
  latin Rawal Lake
  at    33.70 73.13
  yes   رفع السكان السواتر في [راوال] خوفا من القصف.
  no    رسم الفنان الراوالاوي لوحة جديدة.

place pk-is-bhara-kahu
  name  بارا كاهو | بهارا كاهو
  type  quarter
  in    pk-is
  latin Bhara Kahu
  at    33.74 73.18
  yes   اندلعت اشتباكات في [بارا كاهو] بعد العشاء.
  no    اعتذر الطبيب الباراوي عن الحضور.

place pk-is-faizabad-interchange
  name  فايز آباد إسلام آباد
  type  quarter
  in    pk-is
  latin Faizabad interchange
  at    33.66 73.08
  yes   أصيب مارة في [فايز آباد إسلام آباد] برصاص طائش.
  no    شكر المدرب الفايزاوي جمهوره.

place af-uzbin
  name  أوزبين | وادي أوزبين
  type  area
  in    af-kab
  latin Uzbin valley
  at    34.68 69.80
  yes   هبطت المروحية قرب [أوزبين] عند الغروب.
  no    أوزع العم الهدايا.

place pk-nwfp
  name  إقليم الحدود الشمالية الغربية | ولاية الحدود الشمالية الغربية | اقليم الشمال الغربي الحدودي | إقليم الحدود الشمالي الغربي
  type  area
  in    pk
  latin North-West Frontier Province
  at    34.95 72.33
  yes   نقل المصابون إلى [إقليم الحدود الشمالية الغربية] على عجل.
  no    رسمت اللجنة الحدود الشمالية.
