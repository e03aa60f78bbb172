# Places: Turkey.
# Codes, coordinates and Wikidata ids of provinces, and Wikidata ids of places: dr5hn countries-states-cities-database
# (ODbL 1.0); Arabic names and the coordinates of most places by hand.
# Names that are also everyday words are `shy`, or stand only with their type word or a nisba (مدينة الباب، محافظة إب).

place tr-01
  name  أضنة | أضنا
  type  province
  in    tr
  latin Adana
  at    37.14 35.50
  wikidata Q40549
  yes   انقطعت الكهرباء عن [أضنة] مطلع الشهر.
  no    أضاء القمر الطريق.

place tr-02
  name  أديامان | أديمان
  type  province
  in    tr
  latin Adıyaman
  at    37.79 38.31
  wikidata Q43924
  yes   قطع محتجون الطريق بين قاسيم [وأديامان] مرة أخرى.
  no    نال الأديب جائزة كبيرة.

place tr-03
  name  أفيون قره حصار
  type  province
  in    tr
  latin Afyonkarahisar
  at    38.69 30.64
  wikidata Q45220
  yes   أعيد فتح السوق القديم في [أفيون قره حصار] ظهرا.
  no    أتلف الجمارك كمية أفيون.

place tr-04
  name  آغري | أغرى التركية
  type  province
  in    tr
  latin Agri
  at    39.72 43.05
  wikidata Q80051
  yes   تفقد الطبيب جرحى [آغري] لأول مرة منذ عام.
  no    غرق المركب قرب الشاطئ.

place tr-05
  name  أماسيا
  type  province
  in    tr
  latin Amasya
  at    40.65 35.83
  wikidata Q80036
  yes   عاد الهدوء إلى [أماسيا] على مدى يومين.
  no    كانت الأماسي هادئة.

place tr-06
  name  ولاية أنقرة | محافظة أنقرة | إقليم أنقرة
  type  province
  in    tr
  latin Ankara Province
  at    39.72 32.71
  wikidata Q2297724
  yes   اقترب الجنود من [ولاية أنقرة] بعد الظهر.
  no    أنقذ الجار القطة في الولاية.

place tr-07
  name  أنطاليا | أنتاليا
  type  province
  in    tr
  latin Antalya
  at    36.93 30.73
  wikidata Q40249
  yes   سمع دوي انفجارات في [أنطاليا] فجأة.
  no    انطلى الخداع على الجميع.

place tr-08
  name  أرتفين | أرتوين
  type  province
  in    tr
  latin Artvin
  at    41.16 41.84
  wikidata Q43745
  yes   عاد الهدوء إلى [أرتفين] رغم سوء الطقس.
  no    ارتفع المنطاد قليلا.

place tr-09
  name  أيدين | ولاية أيدن
  type  province
  in    tr
  latin Aydin
  at    37.74 28.07
  wikidata Q79846
  yes   انقطعت الكهرباء عن [أيدين] نهاية الأسبوع.
  no    أيد النواب المشروع.

place tr-10
  name  بالق أسير | باليكسير | بالكسير
  type  province
  in    tr
  latin Balikesir
  at    39.65 27.89
  wikidata Q47117
  yes   تبادل الطرفان القصف قرب [بالق أسير] منذ بداية الأسبوع.
  no    وقع الأسير في الكمين.

place tr-11
  name  بيله جك | بيلجيك | بيليجيك
  type  province
  in    tr
  latin Bilecik
  at    40.14 29.98
  wikidata Q46763
  yes   دخلت فرق إزالة الألغام [بيله جك] إثر خلاف محلي.
  no    أصلح العامل بلاط المطبخ.

place tr-12
  name  بينغول | بنغول | بينجول
  type  province
  in    tr
  latin Bingol
  at    39.07 40.73
  wikidata Q79760
  yes   سقطت قذيفتان على أطراف [بينغول] مساء الأحد.
  no    غادر المغول ساحة المعركة.

place tr-13
  name  بتليس | بدليس | بيتليس
  type  province
  in    tr
  latin Bitlis
  at    38.50 42.17
  wikidata Q83239
  yes   اجتمع شيوخ القبائل في [بتليس] للمرة الثانية هذا الشهر.
  no    لبس الطفل معطفه.

place tr-14
  name  ولاية بولو | إقليم بولو
  type  province
  in    tr
  latin Bolu
  at    40.62 31.65
  wikidata Q82089
  yes   اقترب الجنود من [ولاية بولو] بعد غروب الشمس.
  no    لبس الفارس بلوزة زرقاء.

place tr-15
  name  بوردور | بردور
  type  province
  in    tr
  latin Burdur
  at    37.52 30.17
  wikidata Q80088
  yes   أحرق شبان إطارات وسط [بوردور] بعد غروب الشمس.
  no    دار البرد حول القمة.

place tr-16
  name  ولاية بورصة | مدينة بورصة | بورصة التركية
  type  province
  in    tr
  latin Bursa
  at    40.18 29.07
  wikidata Q43690
  yes   دخلت فرق إزالة الألغام [ولاية بورصة] يوم الاثنين الماضي.
  no    ورث الشاب مزرعة في المدينة.

place tr-17
  name  جناق قلعة | تشاناكالي | تشناق قلعة
  type  province
  in    tr
  latin Canakkale
  at    40.05 26.93
  wikidata Q47813
  yes   خطف مجهولون تاجرا من [جناق قلعة] نهاية الأسبوع.
  no    صعد السياح إلى القلعة.

place tr-18
  name  جانقري | تشانكيري | شانكيري
  type  province
  in    tr
  latin Cankiri
  at    40.60 33.62
  wikidata Q272662
  yes   عثر الأهالي على جثث قرب [جانقري] بحسب شهود.
  no    جرى النقاش في الجلسة.

place tr-19
  name  جوروم | تشوروم
  type  province
  in    tr
  latin Corum
  at    40.57 34.73
  wikidata Q272947
  yes   قطع محتجون الطريق بين قاسيم [وجوروم] منذ بداية الأسبوع.
  no    حرم القاضي المتهم من الإرث.

place tr-20
  name  دنيزلي | دينيزلي
  type  province
  in    tr
  latin Denizli
  at    37.78 29.10
  wikidata Q82096
  yes   عثر الأهالي على جثث قرب [دنيزلي] ليلة السبت.
  no    نزل الدبلوماسي في الفندق.

place tr-21
  name  ديار بكر | دياربكر | آمد التركية
  type  province
  in    tr
  latin Diyarbakir
  at    38.08 40.43
  wikidata Q83081
  yes   سمع دوي انفجارات في [ديار بكر] بعد الظهر.
  no    بكر العمال إلى الحقول.

place tr-22
  name  أدرنة
  type  province
  in    tr
  latin Edirne
  at    41.18 26.62
  wikidata Q83102
  yes   قطع محتجون الطريق بين قاسيم [وأدرنة] فجر الخميس.
  no    أدرك الصياد خطأه.

place tr-23
  name  إلازيغ | إيلازيغ
  type  province
  in    tr
  latin Elazig
  at    38.58 39.40
  wikidata Q483091
  yes   أعيد فتح السوق القديم في [إلازيغ] أمس.
  no    لا يغفل الطبيب عن مريضه.

place tr-24
  name  أرزنجان | إرزينجان
  type  province
  in    tr
  latin Erzincan
  at    39.61 39.20
  wikidata Q483173
  yes   قطع محتجون الطريق بين قاسيم [وأرزنجان] في اليوم نفسه.
  no    زرع الفلاح الأرز.

place tr-25
  name  أرضروم | أرزروم | إرزوروم
  type  province
  in    tr
  latin Erzurum
  at    39.91 41.27
  wikidata Q376797
  yes   اقترب الجنود من [أرضروم] بعد أسبوع من القتال.
  no    أرضعت النعجة صغيرها.

place tr-26
  name  إسكي شهير | أسكي شهر | إسكيشهير
  type  province
  in    tr
  latin Eskisehir
  at    39.68 31.07
  wikidata Q483053
  yes   نزحت عشرات الأسر من [إسكي شهير] بعد صلاة الجمعة.
  no    اشتهر الكاتب بعد روايته.

place tr-27
  name  غازي عنتاب | غازي عينتاب | عنتاب | غازيعنتاب
  type  province
  in    tr
  latin Gaziantep
  at    37.06 37.38
  wikidata Q483154
  yes   تظاهر عمال المصنع في [غازي عنتاب] بعد الظهر.
  no    عاتب الصديق صديقه.

place tr-28
  name  غيرسون | غيريسون
  type  province
  in    tr
  latin Giresun
  at    40.65 38.52
  wikidata Q482779
  yes   خطف مجهولون تاجرا من [غيرسون] فجر الخميس.
  no    غرس الجد شجرة تين.

place tr-29
  name  غوموش خانة | غوموشانة | كموشخانة | جوموشانه | كوموش خانة
  type  province
  in    tr
  latin Gumushane
  at    40.25 39.38
  wikidata Q482788
  yes   بدأ الحوار بين أعيان [غوموش خانة] بهدوء.
  no    خان الحظ الفريق.

place tr-30
  name  هكاري | حكاري | هاكاري
  type  province
  in    tr
  latin Hakkari
  at    37.58 43.74
  wikidata Q93209
  yes   تبادل الطرفان القصف قرب [هكاري] قبل ظهر الثلاثاء.
  no    كرر الطباخ الوصفة.

place tr-31
  name  هاتاي | هطاي | لواء إسكندرون | لواء الإسكندرونة
  type  province
  in    tr
  latin Hatay
  at    36.35 36.07
  wikidata Q83274
  yes   سيطر المسلحون على مداخل [هاتاي] منذ بداية الأسبوع.
  no    هات الكتاب من الرف.

place tr-32
  name  إسبرطة
  type  province
  in    tr
  latin Isparta
  at    37.95 30.96
  wikidata Q268043
  yes   اجتمع شيوخ القبائل في [إسبرطة] بهدوء.
  no    برط الحصان في الحقل.

place tr-33
  name  مرسين | ميرسين
  type  province
  in    tr
  latin Mersin
  at    36.80 34.63
  wikidata Q132637
  yes   شيع الأهالي ضحايا الهجوم في [مرسين] في اليوم نفسه.
  no    رست البواخر على المرسى.

place tr-34
  name  إسطنبول | إستانبول | استنبول | الآستانة
  type  province
  in    tr
  latin Istanbul
  at    41.01 28.98
  wikidata Q534799
  yes   سقطت قذيفتان على أطراف [إسطنبول] قبل ظهر الثلاثاء.
  no    اصطاد الصياد بلبلا.

place tr-35
  name  إزمير
  type  province
  in    tr
  latin Izmir
  at    38.42 27.13
  wikidata Q344490
  yes   أعيد فتح السوق القديم في [إزمير] منذ بداية الأسبوع.
  no    أزهر البستان في الربيع.

place tr-36
  name  كارس | ولاية قارص | قارس التركية
  type  province
  in    tr
  latin Kars
  at    40.46 43.00
  wikidata Q83077
  yes   انفجرت عبوة قرب مدخل [كارس] أمس.
  no    كرس الباحث وقته للعلم.

place tr-37
  name  كاستامونو | قسطموني
  type  province
  in    tr
  latin Kastamonu
  at    41.37 33.76
  wikidata Q483191
  yes   توقفت حركة الشاحنات نحو [كاستامونو] عقب انهيار الهدنة.
  no    كسا الثلج المنازل.

place tr-38
  name  ولاية قيصري | قيصري التركية | كايسري
  type  province
  in    tr
  latin Kayseri
  at    38.66 35.55
  wikidata Q483472
  yes   اجتمع شيوخ القبائل في [ولاية قيصري] مطلع الشهر.
  no    قصر القماش بعد الغسيل.

place tr-39
  name  قرقلر إيلي | كيركلاريلي | قرقلرايلي
  type  province
  in    tr
  latin Kirklareli
  at    41.71 27.61
  wikidata Q131597
  yes   زار وفد طبي [قرقلر إيلي] ظهرا.
  no    كركر الطفل من الفرح.

place tr-40
  name  قيرشهير | كيرشهير | قرشهر
  type  province
  in    tr
  latin Kirsehir
  at    39.33 34.13
  wikidata Q134187
  yes   تفقد الطبيب جرحى [قيرشهير] وسط إجراءات مشددة.
  no    قرأ الشهود أقوالهم.

place tr-41
  name  قوجه إيلي | كوجالي | قوجايلي | كوجايلي
  type  province
  in    tr
  latin Kocaeli
  at    40.82 29.95
  wikidata Q83965
  yes   انسحبت الدوريات من [قوجه إيلي] بهدوء.
  no    جال الكاتب في القرى.

place tr-42
  name  قونية | قونيا
  type  province
  in    tr
  latin Konya
  at    38.02 32.52
  wikidata Q81551
  yes   عاد الهدوء إلى [قونية] وقت الظهيرة.
  no    كون الطلاب فرقة موسيقية.

place tr-43
  name  كوتاهية | كوتاهيا
  type  province
  in    tr
  latin Kutahya
  at    39.25 29.49
  wikidata Q126874
  yes   تعرض موكب الوالي لإطلاق نار [بكوتاهية] كما أفاد مراسلون.
  no    كتب الأخ رسالة طويلة.

place tr-44
  name  ملاطية | ملطية | ملاطيا
  type  province
  in    tr
  latin Malatya
  at    38.48 38.10
  wikidata Q131384
  yes   انقطعت الكهرباء عن [ملاطية] ليلا.
  no    ملأ الطباخ القدر بالماء.

place tr-45
  name  مانيسا | مغنيسا
  type  province
  in    tr
  latin Manisa
  at    38.86 28.06
  wikidata Q130553
  yes   سيطر المسلحون على مداخل [مانيسا] صباحا.
  no    ما نسي الجندي قريته.

place tr-46
  name  كهرمان مرعش | قهرمان مرعش | مرعش
  type  province
  in    tr
  latin Kahramanmaras
  at    37.78 36.83
  wikidata Q482834
  yes   أقام الجيش حواجز حول [كهرمان مرعش] خلال ساعات الليل.
  no    اشترت السيدة عقدا من الكهرمان.

place tr-47
  name  ماردين
  type  province
  in    tr
  latin Mardin
  at    37.32 40.73
  wikidata Q131293
  yes   تبادل الطرفان القصف قرب [ماردين] حتى إشعار آخر.
  no    مر الدليل أمام الكهف.

place tr-48
  name  موغلا | موغلة
  type  province
  in    tr
  latin Mugla
  at    37.22 28.36
  wikidata Q123934
  yes   سمع دوي انفجارات في [موغلا] في وقت متأخر.
  no    مال الغلام إلى النوم.

place tr-49
  name  ولاية موش | مدينة موش | موش التركية
  type  province
  in    tr
  latin Mus
  at    38.97 41.96
  wikidata Q131387
  yes   زار وفد طبي [ولاية موش] وسط إجراءات مشددة.
  no    مشى الموكب في المدينة.

place tr-50
  name  نوشهير | نوشهر | نفشهير
  type  province
  in    tr
  latin Nevsehir
  at    38.72 34.72
  wikidata Q430693
  yes   أحرق شبان إطارات وسط [نوشهير] بهدوء.
  no    نشر الشهر الماضي كتابا.

place tr-51
  name  نيغدة
  type  province
  in    tr
  latin Nigde
  at    38.07 34.71
  wikidata Q155219
  yes   أغلقت المدارس أبوابها [بنيغدة] كما أفاد مراسلون.
  no    نادى الغد شبابه.

place tr-52
  name  أوردو
  type  province
  in    tr
  latin Ordu
  at    40.83 37.41
  wikidata Q483180
  yes   اجتمع شيوخ القبائل في [أوردو] فجر الخميس.
  no    أورد الكاتب أمثلة كثيرة.

place tr-53
  name  ولاية ريزا | ولاية ريزه | ريزة التركية
  type  province
  in    tr
  latin Rize
  at    40.96 40.88
  wikidata Q483481
  yes   عاد الهدوء إلى [ولاية ريزا] ظهرا.
  no    زارت الزبونة متجرا في الولاية.

place tr-54
  name  سكاريا | ساكاريا | صقاريا
  type  province
  in    tr
  latin Sakarya
  at    40.78 30.40
  wikidata Q83069
  yes   تضررت عشرات المنازل في [سكاريا] فجأة.
  no    سكر الطباخ الشاي.

place tr-55
  name  سامسون | صامسون | صمصون
  type  province
  in    tr
  latin Samsun
  at    41.23 35.97
  wikidata Q483040
  yes   امتدت المعارك إلى سيلانا [وسامسون] قبل ظهر الثلاثاء.
  no    سمسم الحلوى من القرية.

place tr-56
  name  سعرد | سيرت التركية
  type  province
  in    tr
  latin Siirt
  at    37.86 42.05
  wikidata Q482825
  yes   نزحت عشرات الأسر من [سعرد] على مدى يومين.
  no    سعر الخبز ارتفع قليلا.

place tr-57
  name  سينوب | سينوب التركية
  type  province
  in    tr
  latin Sinop
  at    41.65 34.96
  wikidata Q134413
  yes   حلقت طائرات مسيرة فوق [سينوب] قبل أسبوع.
  no    ينوب المدير عن الوزير.

place tr-58
  name  سيواس | سيفاس
  type  province
  in    tr
  latin Sivas
  at    39.42 37.10
  wikidata Q483100
  yes   انسحبت الدوريات من [سيواس] دون وقوع إصابات.
  no    سواس الخيل ناموا.

place tr-59
  name  تكيرداغ | تيكيرداغ | تكرداغ
  type  province
  in    tr
  latin Tekirdag
  at    41.07 27.41
  wikidata Q129387
  yes   امتدت المعارك إلى سيلانا [وتكيرداغ] على مدى يومين.
  no    تكرر العطل في المصنع.

place tr-60
  name  توقات | توكات
  type  province
  in    tr
  latin Tokat
  at    40.39 36.63
  wikidata Q483195
  yes   انسحبت الدوريات من [توقات] منذ الفجر.
  no    توقف القطار قليلا.

place tr-61
  name  طرابزون | طربزون
  type  province
  in    tr
  latin Trabzon
  at    40.85 39.78
  wikidata Q388995
  yes   انتشر الجنود في أنحاء [طرابزون] وقت الظهيرة.
  no    رابط الزورق عند المرفأ.

place tr-62
  name  تونجلي | تونجيلي | درسيم
  type  province
  in    tr
  latin Tunceli
  at    39.22 39.41
  wikidata Q620742
  yes   أغلقت المدارس أبوابها [بتونجلي] فجر الخميس.
  no    انجلى الغبار عن الوادي.

place tr-63
  name  شانلي أورفا | أورفا | أورفة | شانلي أورفة | الرها
  type  province
  in    tr
  latin Sanliurfa
  at    37.26 39.04
  wikidata Q388469
  yes   اقترب الجنود من [شانلي أورفا] لأول مرة منذ عام.
  no    أوفى التاجر بوعده.

place tr-64
  name  أوشاك
  type  province
  in    tr
  latin Usak
  at    38.58 29.37
  wikidata Q483078
  yes   سمع دوي انفجارات في [أوشاك] بعد غروب الشمس.
  no    شاك السفرجل أصابع الطفل.

place tr-65
  name  ولاية فان | مدينة فان | إقليم فان
  type  province
  in    tr
  latin Van
  at    38.32 43.66
  wikidata Q80550
  yes   خطف مجهولون تاجرا من [ولاية فان] ظهرا.
  no    قال المدرب فإن الفريق جاهز.

place tr-66
  name  يوزغات | يوزغت
  type  province
  in    tr
  latin Yozgat
  at    39.72 35.17
  wikidata Q75445
  yes   وثق ناشطون الدمار في [يوزغات] صباحا.
  no    غاب يوسف عن الدرس.

place tr-67
  name  زونغولداك | زنغولداق
  type  province
  in    tr
  latin Zonguldak
  at    41.25 31.84
  wikidata Q219956
  yes   أحرق شبان إطارات وسط [زونغولداك] أمس.
  no    زان الحداد البوابة.

place tr-68
  name  أكسراي | أكساراي | آق سراي
  type  province
  in    tr
  latin Aksaray
  at    38.37 34.03
  wikidata Q83073
  yes   وزع متطوعون خياما على نازحي [أكسراي] بعد غروب الشمس.
  no    كسر العامل السراج.

place tr-69
  name  بايبورت
  type  province
  in    tr
  latin Bayburt
  at    40.26 40.23
  wikidata Q483063
  yes   أقام الجيش حواجز حول [بايبورت] كما أفاد مراسلون.
  no    بات البريد متأخرا.

place tr-70
  name  كارامان | قرمان | كرمان التركية
  type  province
  in    tr
  latin Karaman
  at    37.18 33.34
  wikidata Q482975
  yes   شيع الأهالي ضحايا الهجوم في [كارامان] منذ الفجر.
  no    كرم النادي لاعبيه.

place tr-71
  name  قيريق قلعة | كيريكالي | قيريقكالي
  type  province
  in    tr
  latin Kirikkale
  at    39.89 33.83
  wikidata Q484392
  yes   تظاهر عمال المصنع في [قيريق قلعة] مع اقتراب الشتاء.
  no    قرقعة الصحون أزعجت الضيف.

place tr-72
  name  باطمان | ولاية باتمان
  type  province
  in    tr
  latin Batman
  at    37.79 41.26
  wikidata Q80370
  yes   انسحبت الدوريات من [باطمان] في الصباح.
  no    اطمأن الأب على أولاده.

place tr-73
  name  شرناق | شيرناق | شرناخ
  type  province
  in    tr
  latin Sirnak
  at    37.46 42.52
  wikidata Q647378
  yes   اجتمع شيوخ القبائل في [شرناق] في وقت متأخر.
  no    قرأ الشاعر أوراقه.

place tr-74
  name  بارتين | بارطين
  type  province
  in    tr
  latin Bartın
  at    41.49 32.44
  wikidata Q83342
  yes   أقام الجيش حواجز حول [بارتين] مرة أخرى.
  no    تبارى الطلاب في المسابقة.

place tr-75
  name  أرداهان | أردهان
  type  province
  in    tr
  latin Ardahan
  at    41.11 42.70
  wikidata Q79840
  yes   تبادل الطرفان القصف قرب [أرداهان] بحسب شهود.
  no    أراد التاجر الرهان.

place tr-76
  name  إغدير | إيغدير
  type  province
  in    tr
  latin Igdir
  at    39.92 44.05
  wikidata Q125506
  yes   حلقت طائرات مسيرة فوق [إغدير] بعد أسبوع من القتال.
  no    غادر الوفد المطار.

place tr-77
  name  يالوفا
  type  province
  in    tr
  latin Yalova
  at    40.58 29.17
  wikidata Q483083
  yes   سقطت قذيفتان على أطراف [يالوفا] بعد صلاة الجمعة.
  no    وفى الشاب بوعده.

place tr-78
  name  كارابوك | قره بوك
  type  province
  in    tr
  latin Karabük
  at    41.20 32.62
  wikidata Q483168
  yes   عاد الهدوء إلى [كارابوك] مرة أخرى.
  no    ركب الأب الباص.

place tr-79
  name  كيليس | كلس
  type  province
  in    tr
  latin Kilis
  at    36.78 37.14
  wikidata Q128978
  yes   انتشر الجنود في أنحاء [كيليس] بعد الظهر.
  no    كيلو السكر غال.

place tr-80
  name  ولاية عثمانية | مدينة عثمانية | عثمانية التركية
  type  province
  in    tr
  latin Osmaniye
  at    37.25 36.30
  wikidata Q281206
  yes   هطلت أمطار غزيرة على [ولاية عثمانية] إثر خلاف محلي.
  no    زار عثمان الولاية.

place tr-81
  name  دوزجة | دوزجي
  type  province
  in    tr
  latin Duzce
  at    40.88 31.20
  wikidata Q432391
  yes   أقام الجيش حواجز حول [دوزجة] مساء الأحد.
  no    زوجة الحطاب تعبت.

place tr-06-ankara
  name  أنقرة
  type  city
  in    tr-06
  latin Ankara
  at    39.93 32.86
  yes   هطلت أمطار غزيرة على [أنقرة] ليلة السبت.
  no    أنقذ الحارس الطفل.

place tr-31-antakya
  name  أنطاكيا | أنطاكية
  type  city
  in    tr-31
  latin Antakya
  at    36.20 36.16
  wikidata Q80561
  yes   وصلت قافلة الإغاثة إلى [أنطاكيا] في وقت متأخر.
  no    نطق الطفل أول كلمة.

place tr-31-iskenderun
  name  إسكندرون | الإسكندرون | إسكندرونة
  type  city
  in    tr-31
  latin Iskenderun
  at    36.59 36.17
  wikidata Q4819763
  yes   اجتمع شيوخ القبائل في [إسكندرون] بعد صلاة الجمعة.
  no    إسكندر تلميذ ذكي.

place tr-31-reyhanli
  name  الريحانية | ريحانلي
  type  town
  in    tr-31
  latin Reyhanli
  at    36.27 36.57
  wikidata Q945375
  yes   أفرج عن خمسة من أبناء [الريحانية] في الصباح.
  no    زرعت الأم الريحان.

place tr-63-suruc
  name  سوروتش | سوروج | سروج التركية | سروج | مدينة سروج
  type  town
  in    tr-63
  latin Suruc
  at    36.98 38.42
  wikidata Q917836
  yes   أعيد فتح السوق القديم في [سوروتش] صباحا.
  no    سور الجنينة مائل.

place tr-63-akcakale
  name  أقجة قلعة | أكتشاكالي | أقجا قلعة
  type  town
  in    tr-63
  latin Akcakale
  at    36.71 38.95
  wikidata Q424700
  yes   سمع دوي انفجارات في [أقجة قلعة] منذ الفجر.
  no    قلع العامل المسمار.

place tr-63-ceylanpinar
  name  جيلان بينار | جيلانبينار
  type  town
  in    tr-63
  latin Ceylanpinar
  at    36.85 40.05
  wikidata Q917838
  yes   تفقد الطبيب جرحى [جيلان بينار] ليلة السبت.
  no    جيلان بائعة ورد.

place tr-33-tarsus
  name  طرسوس
  type  town
  in    tr-33
  latin Tarsus
  at    36.92 34.90
  wikidata Q134287
  yes   عثر الأهالي على جثث قرب [طرسوس] إثر خلاف محلي.
  no    طرس قديم في المتحف.

place tr-73-cizre
  name  جزرة التركية | جيزرة | جزيرة ابن عمر | جيزرا
  type  town
  in    tr-73
  latin Cizre
  at    37.33 42.19
  wikidata Q821363
  yes   أقام الجيش حواجز حول [جزرة التركية] منذ بداية الأسبوع.
  no    زرع الجيران الجزر.

place tr-73-silopi
  name  سيلوبي | سلوبي | شيلوبي | سيلبوبي
  type  town
  in    tr-73
  latin Silopi
  at    37.25 42.47
  wikidata Q185084
  yes   نزحت عشرات الأسر من [سيلوبي] يوم الاثنين الماضي.
  no    سلب اللص المتجر.

place tr-73-habur
  name  معبر الخابور | معبر خابور | خابور التركية
  shy   خابور
  type  town
  in    tr-73
  latin Habur
  at    37.15 42.57
  yes   انقطعت الكهرباء عن [معبر الخابور] على مدى يومين.
  no    خاب المعلق في توقعه.

place tr-47-nusaybin
  name  نصيبين
  type  town
  in    tr-47
  latin Nusaybin
  at    37.07 41.22
  wikidata Q1553052
  yes   اقترب الجنود من [نصيبين] نهاية الأسبوع.
  no    نصب اللصوص كمينا.

place tr-30-yuksekova
  name  يوكسكوفا | يوكسيكوفا | يوكسك أوفا
  type  town
  in    tr-30
  latin Yuksekova
  at    37.57 44.28
  wikidata Q2176882
  yes   خطف مجهولون تاجرا من [يوكسكوفا] مطلع الشهر.
  no    يكسو الورق الجدار.

place tr-30-semdinli
  name  شمدينلي | شمدينان | شمزينان | سيمدينلي | شامدينلي
  type  town
  in    tr-30
  latin Semdinli
  at    37.31 44.57
  wikidata Q16961654
  yes   نقل المصابون إلى مستشفى في [شمدينلي] بعد الظهر.
  no    شم الدليل الدخان.

place tr-30-daglica
  name  داغليجا | داغلجا | داغليجه
  type  town
  in    tr-30
  latin Daglica
  at    37.40 44.30
  yes   انسحبت الدوريات من [داغليجا] ليلة السبت.
  no    دغل جاف يحيط بالقرية.

place tr-21-silvan
  name  سيلوان | سيلفان | سلوان التركية
  shy   سلوان
  type  town
  in    tr-21
  latin Silvan
  at    38.14 41.00
  wikidata Q1012881
  yes   تظاهر عمال المصنع في [سيلوان] نهاية الأسبوع.
  no    سيل النهر جارف.

place tr-21-lice
  name  ليجه | ليجا التركية
  shy   ليجا
  type  town
  in    tr-21
  latin Lice
  at    38.46 40.65
  wikidata Q1012828
  yes   أفرج عن خمسة من أبناء [ليجه] حتى إشعار آخر.
  no    لجأ الطفل إلى أمه.

place tr-21-sur
  name  حي سور | قضاء سور | منطقة سور
  type  district
  in    tr-21
  latin Sur (Diyarbakir)
  at    37.91 40.24
  wikidata Q1015401
  yes   انتشر الجنود في أنحاء [حي سور] بعد هدوء قصير.
  no    سار رجل في الحي.

place tr-04-dogubayazit
  name  دوغو بايزيد | دوغوبايزيد | دوغو بيازيد | دوغوبيازيد | دوغوبايزيت | دوغوبيازيت | دوجوبيازيت
  type  town
  in    tr-04
  latin Dogubayazit
  at    39.55 44.08
  wikidata Q849535
  yes   عاد الهدوء إلى [دوغو بايزيد] نهاية الأسبوع.
  no    زيد يبيع الخضار.

place tr-01-incirlik
  name  إنجرليك | إنجيرليك | قاعدة إنجرليك | إنجيرلك | إنغرليك | إنغيرليك
  type  base
  in    tr-01
  latin Incirlik
  at    37.00 35.43
  yes   أغلق الحراس مداخل [إنجرليك] بحسب شهود.
  no    جر الديك الخيط.

place tr-34-taksim
  name  ميدان تقسيم | ساحة تقسيم | تقسيم إسطنبول
  type  area
  in    tr-34
  latin Taksim
  at    41.04 28.98
  yes   انتشر الجنود في أنحاء [ميدان تقسيم] دون وقوع إصابات.
  no    قسم الأب الميراث.

place tr-34-ataturk-airport
  name  مطار أتاتورك
  type  area
  in    tr-34
  latin Ataturk Airport
  at    40.98 28.81
  yes   تضررت عشرات المنازل في [مطار أتاتورك] خلال ساعات الليل.
  no    ترك المسافر المطار.

place tr-21-diyarbakir-city
  name  ديار بكر | دياربكر
  type  city
  in    tr-21
  latin Diyarbakir
  at    37.91 40.24
  yes   انقطع الماء عن [ديار بكر] منذ أسبوع.
  no    باع التاجر الدياراوي متجره القديم.

place tr-21-bismil
  name  بسميل | بيسميل
  type  town
  in    tr-21
  latin Bismil
  at    37.85 40.66
  wikidata Q208472
  yes   نزحت عشرات العائلات من [بسميل] باتجاه الحدود.
  no    رسم الفنان البسميلاوي لوحة جديدة.

place tr-21-cinar
  name  تشينار
  type  town
  in    tr-21
  latin Cinar
  at    37.73 40.42
  wikidata Q272992
  yes   التقى الوسطاء بشيوخ العشائر في [تشينار].
  no    اعتذر الطبيب التشيناراوي عن الحضور.

place tr-21-kulp
  name  كولب
  type  town
  in    tr-21
  latin Kulp
  at    38.50 41.01
  wikidata Q955561
  yes   سقطت قذيفتان قرب [كولب] ولم يصب أحد.
  no    شكر المدرب الكولباوي جمهوره.

place tr-21-hani
  name  هاني التركية
  type  town
  in    tr-21
  latin Hani
  at    38.41 40.39
  wikidata Q1014299
  yes   دفن الأهالي قتلاهم في [هاني التركية] أمس.
  no    شكر المدرب الهاناوي جمهوره.

place tr-21-dicle
  name  ديجلة التركية
  type  town
  in    tr-21
  latin Dicle
  at    38.37 40.07
  wikidata Q1207056
  yes   وصل فريق الإغاثة إلى [ديجلة التركية] مع الفجر.
  no    وقع المحامي الديجلاوي على العقد.

place tr-21-egil
  name  إيجيل
  type  town
  in    tr-21
  latin Egil
  at    38.26 40.08
  wikidata Q1017752
  yes   قطع السيل الطريق المؤدي إلى [إيجيل].
  no    كتب الشاعر الإيجيلاوي قصيدة طويلة.

place tr-21-ergani
  name  أرغاني
  type  town
  in    tr-21
  latin Ergani
  at    38.27 39.76
  wikidata Q996056
  yes   سيطر المسلحون على [أرغاني] بعد معارك قصيرة.
  no    فاز اللاعب الأرغاناوي بالسباق الأخير.

place tr-34-istanbul-city
  name  إسطنبول | استنبول | إستانبول
  type  city
  in    tr-34
  latin Istanbul
  at    41.01 28.97
  yes   هاجم مجهولون نقطة تفتيش في [إسطنبول] ليلا.
  no    عزف الموسيقي الإسطنبولاوي لحنا هادئا.

place tr-34-besiktas
  name  حي بشكتاش | بشكتاش
  type  quarter
  in    tr-34
  latin Besiktas
  at    41.04 29.01
  yes   رفع السكان السواتر في [حي بشكتاش] خوفا من القصف.
  no    باع التاجر البشكتاشاوي متجره القديم.

place tr-34-sultanbeyli
  name  سلطان بيلي | سلطان بايلي
  type  quarter
  in    tr-34
  latin Sultanbeyli
  at    40.97 29.26
  yes   اندلعت اشتباكات في [سلطان بيلي] بعد العشاء.
  no    رسم الفنان السلطاناوي لوحة جديدة.

place tr-34-gazi
  name  حي غازي | غازي محلسي
  shy   غازي
  type  quarter
  in    tr-34
  latin Gazi
  at    41.11 28.91
  yes   أصيب مارة في [حي غازي] برصاص طائش.
  no    اعتذر الطبيب الغازاوي عن الحضور.

place tr-34-sultangazi
  name  سلطان غازي
  type  quarter
  in    tr-34
  latin Sultangazi
  at    41.11 28.87
  yes   انفجرت سيارة في [سلطان غازي] قبل الظهر.
  no    شكر المدرب السلطاناوي جمهوره.

place tr-34-beyoglu
  name  بي أوغلو | بيوغلو | بيه أوغلو
  type  quarter
  in    tr-34
  latin Beyoglu
  at    41.03 28.98
  yes   فتش الجنود بيوتا في [بي أوغلو] فجرا.
  no    وقع المحامي الباوي على العقد.

place tr-34-kadikoy
  name  كاديكوي | قاضي كوي
  type  quarter
  in    tr-34
  latin Kadikoy
  at    40.99 29.03
  yes   رفع السكان السواتر في [كاديكوي] خوفا من القصف.
  no    كتب الشاعر الكاديكواوي قصيدة طويلة.

place tr-34-sultanahmet
  name  ميدان السلطان أحمد
  type  quarter
  in    tr-34
  latin Sultanahmet
  at    41.01 28.98
  yes   اندلعت اشتباكات في [ميدان السلطان أحمد] بعد العشاء.
  no    فاز اللاعب الميداناوي بالسباق الأخير.

place tr-34-dolmabahce
  name  دولمة بهجة | دولما بهتشة
  type  quarter
  in    tr-34
  latin Dolmabahce
  at    41.04 29.00
  yes   أصيب مارة في [دولمة بهجة] برصاص طائش.
  no    عزف الموسيقي الدولماوي لحنا هادئا.

place tr-34-okmeydani
  name  أوك ميداني | أوكميداني
  type  quarter
  in    tr-34
  latin Okmeydani
  at    41.06 28.97
  yes   انفجرت سيارة في [أوك ميداني] قبل الظهر.
  no    باع التاجر الأوكاوي متجره القديم.

place tr-34-sariyer
  name  ساريير
  type  quarter
  in    tr-34
  latin Sariyer
  at    41.17 29.05
  yes   فتش الجنود بيوتا في [ساريير] فجرا.
  no    رسم الفنان السارييراوي لوحة جديدة.

place tr-34-istinye
  name  استينيا
  type  quarter
  in    tr-34
  latin Istinye
  at    41.11 29.05
  yes   رفع السكان السواتر في [استينيا] خوفا من القصف.
  no    اعتذر الطبيب الاستينياوي عن الحضور.

place tr-34-bagcilar
  name  باغجيلار
  type  quarter
  in    tr-34
  latin Bagcilar
  at    41.04 28.85
  yes   فتش الجنود بيوتا في [باغجيلار] فجرا.
  no    اعتذر الطبيب الباغجيلاراوي عن الحضور.

place tr-34-fatih
  name  حي الفاتح
  shy   الفاتح
  type  quarter
  in    tr-34
  latin Fatih
  at    41.02 28.95
  yes   رفع السكان السواتر في [حي الفاتح] خوفا من القصف.
  no    شكر المدرب الفاتحاوي جمهوره.

place tr-34-reina
  name  أورتاكوي
  type  quarter
  in    tr-34
  latin Reina
  at    41.05 29.03
  yes   اندلعت اشتباكات في [أورتاكوي] بعد العشاء.
  no    وقع المحامي الأورتاكواوي على العقد.

place tr-34-imrali
  name  إمرالي | جزيرة إمرالي | ايمرالي
  type  area
  in    tr-34
  latin Imrali
  at    40.53 28.53
  yes   قصفت الطائرات مواقع في [إمرالي] عند الفجر.
  no    كتب الشاعر الإمرالاوي قصيدة طويلة.

place tr-30-hakkari-city
  name  هكاري | هكاري التركية
  type  town
  in    tr-30
  latin Hakkari
  at    37.58 43.74
  yes   توجهت قافلة المساعدات نحو [هكاري] صباحا.
  no    فاز اللاعب الهكاراوي بالسباق الأخير.

place tr-30-cukurca
  name  تشوكورجا | جوكورجا | جقورجة
  type  town
  in    tr-30
  latin Cukurca
  at    37.25 43.61
  wikidata Q2868524
  yes   عثر الرعاة على لغم خارج [تشوكورجا].
  no    عزف الموسيقي التشوكورجاوي لحنا هادئا.

place tr-73-sirnak-city
  name  شرناق | شيرناق
  type  town
  in    tr-73
  latin Sirnak
  at    37.52 42.46
  yes   أغلقت الأسواق أبوابها في [شرناق] حدادا.
  no    باع التاجر الشرناقاوي متجره القديم.

place tr-73-idil
  name  إيديل | قضاء إديل
  shy   إديل
  type  town
  in    tr-73
  latin Idil
  at    37.34 41.89
  wikidata Q335204
  yes   قالت الشرطة إنها فتشت منازل في [إيديل].
  no    رسم الفنان الإيديلاوي لوحة جديدة.

place tr-73-beytussebap
  name  بيت الشباب التركية
  type  town
  in    tr-73
  latin Beytussebap
  at    37.57 43.17
  wikidata Q853401
  yes   عاد الهدوء إلى [بيت الشباب التركية] بعد يومين.
  no    اعتذر الطبيب البيتاوي عن الحضور.

place tr-73-uludere
  name  أولوديري | أولودره
  type  town
  in    tr-73
  latin Uludere
  at    37.45 42.84
  wikidata Q1012840
  yes   دفن الأهالي قتلاهم في [أولوديري] أمس.
  no    شكر المدرب الأولوديراوي جمهوره.

place tr-47-mardin-city
  name  ماردين
  type  city
  in    tr-47
  latin Mardin
  at    37.31 40.74
  yes   وصل فريق الإغاثة إلى [ماردين] مع الفجر.
  no    وقع المحامي المارديناوي على العقد.

place tr-47-midyat
  name  ميديات
  shy   مديات
  type  town
  in    tr-47
  latin Midyat
  at    37.42 41.34
  wikidata Q1367930
  yes   قطع السيل الطريق المؤدي إلى [ميديات].
  no    كتب الشاعر الميدياتاوي قصيدة طويلة.

place tr-47-kiziltepe
  name  قزل تبه | كيزيل تبه | قزلتبه
  type  town
  in    tr-47
  latin Kiziltepe
  at    37.19 40.59
  wikidata Q693929
  yes   سيطر المسلحون على [قزل تبه] بعد معارك قصيرة.
  no    فاز اللاعب القزلاوي بالسباق الأخير.

place tr-47-dargecit
  name  دارغيجيت | دارغتشيت
  type  town
  in    tr-47
  latin Dargecit
  at    37.55 41.72
  wikidata Q1003964
  yes   هاجم مجهولون نقطة تفتيش في [دارغيجيت] ليلا.
  no    عزف الموسيقي الدارغيجيتاوي لحنا هادئا.

place tr-47-derik
  name  ديريك التركية
  type  town
  in    tr-47
  latin Derik
  at    37.36 40.27
  wikidata Q176086
  yes   انقطع الماء عن [ديريك التركية] منذ أسبوع.
  no    باع التاجر الديريكاوي متجره القديم.

place tr-63-sanliurfa-city
  name  شانلي أورفا | أورفا | شانلي أورفة
  type  city
  in    tr-63
  latin Sanliurfa
  at    37.16 38.79
  yes   نزحت عشرات العائلات من [شانلي أورفا] باتجاه الحدود.
  no    رسم الفنان الشانلاوي لوحة جديدة.

place tr-63-viransehir
  name  فيران شهير | ويران شهر
  type  town
  in    tr-63
  latin Viransehir
  at    37.23 39.76
  wikidata Q2086353
  yes   قالت الشرطة إنها فتشت منازل في [فيران شهير].
  no    رسم الفنان الفيراناوي لوحة جديدة.

place tr-63-birecik
  name  بيرجيك | بيره جك
  type  town
  in    tr-63
  latin Birecik
  at    37.03 37.98
  wikidata Q208472
  yes   عاد الهدوء إلى [بيرجيك] بعد يومين.
  no    اعتذر الطبيب البيرجيكاوي عن الحضور.

place tr-27-gaziantep-city
  name  غازي عنتاب | غازي عينتاب | غازيعنتاب | عنتاب
  type  city
  in    tr-27
  latin Gaziantep
  at    37.07 37.38
  yes   دفن الأهالي قتلاهم في [غازي عنتاب] أمس.
  no    شكر المدرب الغازاوي جمهوره.

place tr-27-karkamis
  name  قرقميش | كركميش | كاركاميش | جرابلس التركية
  type  town
  in    tr-27
  latin Karkamis
  at    36.83 38.00
  wikidata Q1018531
  yes   وصل فريق الإغاثة إلى [قرقميش] مع الفجر.
  no    وقع المحامي القرقميشاوي على العقد.

place tr-27-nizip
  name  نيزيب | نزيب
  type  town
  in    tr-27
  latin Nizip
  at    37.01 37.79
  wikidata Q1012831
  yes   قطع السيل الطريق المؤدي إلى [نيزيب].
  no    كتب الشاعر النيزيباوي قصيدة طويلة.

place tr-79-kilis-city
  name  كيليس | كليس | كيلس
  shy   كلس
  type  city
  in    tr-79
  latin Kilis
  at    36.72 37.12
  yes   سيطر المسلحون على [كيليس] بعد معارك قصيرة.
  no    فاز اللاعب الكيليساوي بالسباق الأخير.

place tr-79-elbeyli
  shy   إلبيلي
  type  town
  in    tr-79
  latin Elbeyli
  at    36.67 37.47
  wikidata Q174060
  yes   هاجم مجهولون نقطة تفتيش في بلدة [إلبيلي] ليلا.
  no    عزف الموسيقي الإلبيلاوي لحنا هادئا.

place tr-79-oncupinar
  name  أونجو بينار | معبر أونجو بينار
  type  village
  in    tr-79
  latin Oncupinar
  at    36.65 37.09
  yes   انقطع الماء عن [أونجو بينار] منذ أسبوع.
  no    باع التاجر الأونجواوي متجره القديم.

place tr-31-hatay-cilvegozu
  name  جيلوه غوزو | معبر جيلفا غوزو | جيلفاغوزو
  type  village
  in    tr-31
  latin Hatay Cilvegozu
  at    36.24 36.63
  yes   نزحت عشرات العائلات من [جيلوه غوزو] باتجاه الحدود.
  no    رسم الفنان الجيلواوي لوحة جديدة.

place tr-31-yayladagi
  name  يايلاداغي | يايلا داغي | يايلاداغ
  type  town
  in    tr-31
  latin Yayladagi
  at    35.90 36.06
  wikidata Q1003948
  yes   التقى الوسطاء بشيوخ العشائر في [يايلاداغي].
  no    اعتذر الطبيب اليايلاداغاوي عن الحضور.

place tr-31-altinozu
  name  ألتينوزو
  type  town
  in    tr-31
  latin Altinozu
  at    36.11 36.25
  wikidata Q2034360
  yes   سقطت قذيفتان قرب [ألتينوزو] ولم يصب أحد.
  no    شكر المدرب الألتينوزواوي جمهوره.

place tr-65-van-city
  name  وان التركية
  type  city
  in    tr-65
  latin Van
  at    38.50 43.38
  yes   دوى انفجار عنيف في [وان التركية] عند الظهر.
  no    وقع المحامي الواناوي على العقد.

place tr-65-ercis
  name  أرجيش
  type  town
  in    tr-65
  latin Ercis
  at    39.03 43.36
  yes   انسحب الجنود من [أرجيش] قبل الغروب.
  no    كتب الشاعر الأرجيشاوي قصيدة طويلة.

place tr-49-mus-city
  name  موش التركية الشرقية
  type  town
  in    tr-49
  latin Mus
  at    38.73 41.49
  yes   توجهت قافلة المساعدات نحو [موش التركية الشرقية] صباحا.
  no    فاز اللاعب الموشاوي بالسباق الأخير.

place tr-49-varto
  name  فارتو
  type  town
  in    tr-49
  latin Varto
  at    39.17 41.46
  wikidata Q1004578
  yes   عثر الرعاة على لغم خارج [فارتو].
  no    عزف الموسيقي الفارتواوي لحنا هادئا.

place tr-49-bulanik
  name  بولانيك
  type  town
  in    tr-49
  latin Bulanik
  at    39.09 42.27
  wikidata Q1947496
  yes   أغلقت الأسواق أبوابها في [بولانيك] حدادا.
  no    باع التاجر البولانيكاوي متجره القديم.

place tr-12-bingol-city
  name  بينغول | بنغول
  type  city
  in    tr-12
  latin Bingol
  at    38.88 40.50
  yes   انقطع الماء عن [بينغول] منذ أسبوع.
  no    باع التاجر البينغولاوي متجره القديم.

place tr-12-karliova
  name  كارليوفا
  type  town
  in    tr-12
  latin Karliova
  at    39.30 41.01
  wikidata Q1018531
  yes   نزحت عشرات العائلات من [كارليوفا] باتجاه الحدود.
  no    رسم الفنان الكارليوفاوي لوحة جديدة.

place tr-13-tatvan
  name  تطوان التركية
  type  town
  in    tr-13
  latin Tatvan
  at    38.51 42.28
  wikidata Q4817099
  yes   التقى الوسطاء بشيوخ العشائر في [تطوان التركية].
  no    اعتذر الطبيب التطواناوي عن الحضور.

place tr-13-bitlis-city
  name  بتليس
  type  town
  in    tr-13
  latin Bitlis
  at    38.40 42.11
  yes   سقطت قذيفتان قرب [بتليس] ولم يصب أحد.
  no    شكر المدرب البتليساوي جمهوره.

place tr-62-tunceli-city
  name  تونجلي
  type  town
  in    tr-62
  latin Tunceli
  at    39.11 39.55
  yes   دوى انفجار عنيف في [تونجلي] عند الظهر.
  no    وقع المحامي التونجلاوي على العقد.

place tr-62-pulumur
  name  بولومور
  type  town
  in    tr-62
  latin Pulumur
  at    39.49 39.90
  wikidata Q1023268
  yes   انسحب الجنود من [بولومور] قبل الغروب.
  no    كتب الشاعر البولوموراوي قصيدة طويلة.

place tr-04-agri-city
  name  آغري
  type  city
  in    tr-04
  latin Agri
  at    39.72 43.05
  yes   توجهت قافلة المساعدات نحو [آغري] صباحا.
  no    فاز اللاعب الآغراوي بالسباق الأخير.

place tr-04-mount-ararat
  name  جبل أرارات | أرارات
  type  area
  in    tr-04
  latin Mount Ararat
  at    39.70 44.30
  yes   أطلقت القوات حملة جديدة في [جبل أرارات].
  no    عزف الموسيقي الأراراتاوي لحنا هادئا.

place tr-76-tuzluca
  name  توزلوجا
  type  town
  in    tr-76
  latin Tuzluca
  at    40.04 43.66
  wikidata Q938548
  yes   أغلقت الأسواق أبوابها في [توزلوجا] حدادا.
  no    باع التاجر التوزلوجاوي متجره القديم.

place tr-76-igdir-city
  name  إغدير | إجدير
  type  town
  in    tr-76
  latin Igdir
  at    39.92 44.04
  yes   قالت الشرطة إنها فتشت منازل في [إغدير].
  no    رسم الفنان الإغديراوي لوحة جديدة.

place tr-36-sarikamis
  name  صاري قامش | ساري كاميش
  type  town
  in    tr-36
  latin Sarikamis
  at    40.33 42.58
  wikidata Q1947487
  yes   عاد الهدوء إلى [صاري قامش] بعد يومين.
  no    اعتذر الطبيب الصاراوي عن الحضور.

place tr-36-kars-city
  name  مدينة قارص
  shy   قارص
  type  city
  in    tr-36
  latin Kars
  at    40.60 43.10
  yes   دفن الأهالي قتلاهم في [مدينة قارص] أمس.
  no    شكر المدرب القارصاوي جمهوره.

place tr-56-siirt-city
  shy   سيرت
  type  city
  in    tr-56
  latin Siirt
  at    37.93 41.94
  yes   وصل فريق الإغاثة إلى مدينة [سيرت] مع الفجر.
  no    وقع المحامي السيرتاوي على العقد.

place tr-56-sirvan
  name  شيروان التركية
  type  town
  in    tr-56
  latin Sirvan
  at    38.06 42.03
  wikidata Q241631
  yes   قطع السيل الطريق المؤدي إلى [شيروان التركية].
  no    كتب الشاعر الشيرواناوي قصيدة طويلة.

place tr-56-pervari
  name  برواري
  type  town
  in    tr-56
  latin Pervari
  at    37.90 42.55
  wikidata Q990298
  yes   سيطر المسلحون على [برواري] بعد معارك قصيرة.
  no    فاز اللاعب البرواراوي بالسباق الأخير.

place tr-56-eruh
  name  إروه
  type  town
  in    tr-56
  latin Eruh
  at    37.75 42.18
  wikidata Q16957420
  yes   هاجم مجهولون نقطة تفتيش في [إروه] ليلا.
  no    عزف الموسيقي الإرواوي لحنا هادئا.

place tr-01-adana-city
  name  أضنة | أضنا
  type  city
  in    tr-01
  latin Adana
  at    37.00 35.32
  yes   عثر الرعاة على لغم خارج [أضنة].
  no    عزف الموسيقي الأضناوي لحنا هادئا.

place tr-33-mersin-city
  name  مرسين
  type  city
  in    tr-33
  latin Mersin
  at    36.80 34.63
  yes   أغلقت الأسواق أبوابها في [مرسين] حدادا.
  no    باع التاجر المرسيناوي متجره القديم.

place tr-33-silifke
  name  سيليفكي
  type  town
  in    tr-33
  latin Silifke
  at    36.38 33.93
  wikidata Q185084
  yes   قالت الشرطة إنها فتشت منازل في [سيليفكي].
  no    رسم الفنان السيليفكاوي لوحة جديدة.

place tr-35-izmir-city
  name  إزمير
  type  city
  in    tr-35
  latin Izmir
  at    38.42 27.14
  yes   عاد الهدوء إلى [إزمير] بعد يومين.
  no    اعتذر الطبيب الإزميراوي عن الحضور.

place tr-35-cesme
  name  تشيشمه | جشمة
  type  town
  in    tr-35
  latin Cesme
  at    38.32 26.31
  wikidata Q2248795
  yes   دفن الأهالي قتلاهم في [تشيشمه] أمس.
  no    شكر المدرب التشيشماوي جمهوره.

place tr-10-ayvalik
  name  أيفاليك
  type  town
  in    tr-10
  latin Ayvalik
  at    39.32 26.69
  wikidata Q793377
  yes   وصل فريق الإغاثة إلى [أيفاليك] مع الفجر.
  no    وقع المحامي الأيفاليكاوي على العقد.

place tr-48-bodrum
  name  بودروم
  type  town
  in    tr-48
  latin Bodrum
  at    37.03 27.43
  wikidata Q83531
  yes   قطع السيل الطريق المؤدي إلى [بودروم].
  no    كتب الشاعر البودروماوي قصيدة طويلة.

place tr-48-marmaris
  name  مرمريس
  type  town
  in    tr-48
  latin Marmaris
  at    36.85 28.27
  wikidata Q209908
  yes   سيطر المسلحون على [مرمريس] بعد معارك قصيرة.
  no    فاز اللاعب المرمريساوي بالسباق الأخير.

place tr-07-antalya-city
  name  أنطاليا | أنتاليا
  type  city
  in    tr-07
  latin Antalya
  at    36.90 30.70
  yes   هاجم مجهولون نقطة تفتيش في [أنطاليا] ليلا.
  no    عزف الموسيقي الأنطالياوي لحنا هادئا.

place tr-16-bursa-city
  name  بورصة التركية | بورصا
  type  city
  in    tr-16
  latin Bursa
  at    40.18 29.06
  yes   انقطع الماء عن [بورصة التركية] منذ أسبوع.
  no    باع التاجر البورصاوي متجره القديم.

place tr-17-dardanelles
  name  الدردنيل | مضيق الدردنيل
  type  sea
  in    tr-17
  latin Dardanelles
  at    40.20 26.40
  yes   أبحرت الفرقاطة عبر [الدردنيل] صباحا.
  no    رسم الفنان الدردنيلاوي لوحة جديدة.

place tr-46-kahramanmaras-city
  name  كهرمان مرعش | مرعش
  type  city
  in    tr-46
  latin Kahramanmaras
  at    37.58 36.93
  yes   التقى الوسطاء بشيوخ العشائر في [كهرمان مرعش].
  no    اعتذر الطبيب الكهرماناوي عن الحضور.

place tr-46-elbistan
  name  البستان التركية
  type  town
  in    tr-46
  latin Elbistan
  at    38.20 37.20
  wikidata Q1018515
  yes   سقطت قذيفتان قرب [البستان التركية] ولم يصب أحد.
  no    شكر المدرب البستاناوي جمهوره.

place tr-44-malatya-city
  name  ملاطية | ملطية
  type  city
  in    tr-44
  latin Malatya
  at    38.35 38.31
  yes   دوى انفجار عنيف في [ملاطية] عند الظهر.
  no    وقع المحامي الملاطاوي على العقد.

place tr-25-erzurum-city
  name  أرضروم | أرزروم
  type  city
  in    tr-25
  latin Erzurum
  at    39.90 41.27
  yes   انسحب الجنود من [أرضروم] قبل الغروب.
  no    كتب الشاعر الأرضروماوي قصيدة طويلة.

place tr-61-trabzon-city
  name  طرابزون
  type  city
  in    tr-61
  latin Trabzon
  at    41.00 39.72
  yes   توجهت قافلة المساعدات نحو [طرابزون] صباحا.
  no    فاز اللاعب الطرابزوناوي بالسباق الأخير.

place tr-23-elazig-city
  name  إلازيغ
  type  city
  in    tr-23
  latin Elazig
  at    38.67 39.22
  yes   سيطر المسلحون على [إلازيغ] بعد معارك قصيرة.
  no    فاز اللاعب الإلازيغاوي بالسباق الأخير.

place tr-72-batman-city
  name  باتمان | باطمان | مدينة باتمان
  type  city
  in    tr-72
  latin Batman
  at    37.88 41.13
  yes   هاجم مجهولون نقطة تفتيش في [باتمان] ليلا.
  no    عزف الموسيقي الباتماناوي لحنا هادئا.

place tr-42-konya-city
  name  قونية | قونيا
  type  city
  in    tr-42
  latin Konya
  at    37.87 32.48
  yes   انقطع الماء عن [قونية] منذ أسبوع.
  no    باع التاجر القوناوي متجره القديم.

place tr-22-edirne-city
  name  أدرنة
  type  city
  in    tr-22
  latin Edirne
  at    41.68 26.56
  yes   نزحت عشرات العائلات من [أدرنة] باتجاه الحدود.
  no    رسم الفنان الأدرناوي لوحة جديدة.

place tr-02-adiyaman-city
  name  أديامان | أدي يمان
  type  city
  in    tr-02
  latin Adiyaman
  at    37.76 38.28
  yes   التقى الوسطاء بشيوخ العشائر في [أديامان].
  no    اعتذر الطبيب الأدياماناوي عن الحضور.

place tr-06-kizilay
  name  كيزيلاي | قزلاي
  type  quarter
  in    tr-06
  latin Kizilay
  at    39.92 32.85
  yes   رفع السكان السواتر في [كيزيلاي] خوفا من القصف.
  no    شكر المدرب الكيزيلااوي جمهوره.

place tr-70-karaman-city
  name  مدينة كارامان
  shy   كارامان
  type  town
  in    tr-70
  latin Karaman
  at    37.18 33.22
  yes   دوى انفجار عنيف في [مدينة كارامان] عند الظهر.
  no    وقع المحامي الكاراماناوي على العقد.

place tr-sehidlik
  name  حي شهيدلك
  type  quarter
  in    tr-21
  latin Şehitlik
  at    37.91 40.22
  yes   فتحت السلطات تحقيقا في [حي شهيدلك] بعد الحريق.
  no    شهد لك الجار بالأمانة.

place tr-03-afyon
  name  مدينة أفيون
  type  city
  in    tr-03
  latin Afyonkarahisar
  at    38.76 30.54
  yes   أرسل المصور صوره من [مدينة أفيون] قبل أيام.
  no    زرع المهربون أفيون الخشخاش.

place tr-14-bolu
  name  مدينة بولو التركية | مدينة بولو
  type  city
  in    tr-14
  latin Bolu
  at    40.74 31.61
  yes   خرجت مسيرة صامتة في [مدينة بولو التركية] ظهرا.
  no    بل المطر ثيابه.

place tr-galata
  name  جسر غلطة | غلاطة
  type  quarter
  in    tr-34
  latin Galata
  at    41.02 28.97
  yes   تعطلت حركة السير قرب [جسر غلطة] بسبب العاصفة.
  no    غلط الطالب في الحساب.
