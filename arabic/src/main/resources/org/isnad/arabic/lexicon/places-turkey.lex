# Places: Turkey.
# Codes and coordinates of provinces: dr5hn countries-states-cities-database (ODbL 1.0); Arabic names by hand.
# Names that are also everyday words stand only with their type word or a nisba (مدينة الباب، محافظة إب).

place tr-01
  name  أضنة | أضنا
  type  province
  in    tr
  latin Adana
  at    37.14 35.50
  yes   انقطعت الكهرباء عن [أضنة] مطلع الشهر.
  no    أضاء القمر الطريق.

place tr-02
  name  أديامان | أديمان
  type  province
  in    tr
  latin Adıyaman
  at    37.79 38.31
  yes   قطع محتجون الطريق بين قاسيم [وأديامان] مرة أخرى.
  no    نال الأديب جائزة كبيرة.

place tr-03
  name  أفيون قره حصار
  type  province
  in    tr
  latin Afyonkarahisar
  at    38.69 30.64
  yes   أعيد فتح السوق القديم في [أفيون قره حصار] ظهرا.
  no    أتلف الجمارك كمية أفيون.

place tr-04
  name  آغري | أغرى التركية
  type  province
  in    tr
  latin Agri
  at    39.72 43.05
  yes   تفقد الطبيب جرحى [آغري] لأول مرة منذ عام.
  no    غرق المركب قرب الشاطئ.

place tr-05
  name  أماسيا
  type  province
  in    tr
  latin Amasya
  at    40.65 35.83
  yes   عاد الهدوء إلى [أماسيا] على مدى يومين.
  no    كانت الأماسي هادئة.

place tr-06
  name  ولاية أنقرة | محافظة أنقرة | إقليم أنقرة
  type  province
  in    tr
  latin Ankara Province
  at    39.72 32.71
  yes   اقترب الجنود من [ولاية أنقرة] بعد الظهر.
  no    أنقذ الجار القطة في الولاية.

place tr-07
  name  أنطاليا | أنتاليا
  type  province
  in    tr
  latin Antalya
  at    36.93 30.73
  yes   سمع دوي انفجارات في [أنطاليا] فجأة.
  no    انطلى الخداع على الجميع.

place tr-08
  name  أرتفين | أرتوين
  type  province
  in    tr
  latin Artvin
  at    41.16 41.84
  yes   عاد الهدوء إلى [أرتفين] رغم سوء الطقس.
  no    ارتفع المنطاد قليلا.

place tr-09
  name  أيدين | ولاية أيدن
  type  province
  in    tr
  latin Aydin
  at    37.74 28.07
  yes   انقطعت الكهرباء عن [أيدين] نهاية الأسبوع.
  no    أيد النواب المشروع.

place tr-10
  name  بالق أسير | باليكسير | بالكسير
  type  province
  in    tr
  latin Balikesir
  at    39.65 27.89
  yes   تبادل الطرفان القصف قرب [بالق أسير] منذ بداية الأسبوع.
  no    وقع الأسير في الكمين.

place tr-11
  name  بيله جك | بيلجيك | بيليجيك
  type  province
  in    tr
  latin Bilecik
  at    40.14 29.98
  yes   دخلت فرق إزالة الألغام [بيله جك] إثر خلاف محلي.
  no    أصلح العامل بلاط المطبخ.

place tr-12
  name  بينغول | بنغول | بينجول
  type  province
  in    tr
  latin Bingol
  at    39.07 40.73
  yes   سقطت قذيفتان على أطراف [بينغول] مساء الأحد.
  no    غادر المغول ساحة المعركة.

place tr-13
  name  بتليس | بدليس | بيتليس
  type  province
  in    tr
  latin Bitlis
  at    38.50 42.17
  yes   اجتمع شيوخ القبائل في [بتليس] للمرة الثانية هذا الشهر.
  no    لبس الطفل معطفه.

place tr-14
  name  ولاية بولو | إقليم بولو
  type  province
  in    tr
  latin Bolu
  at    40.62 31.65
  yes   اقترب الجنود من [ولاية بولو] بعد غروب الشمس.
  no    لبس الفارس بلوزة زرقاء.

place tr-15
  name  بوردور | بردور
  type  province
  in    tr
  latin Burdur
  at    37.52 30.17
  yes   أحرق شبان إطارات وسط [بوردور] بعد غروب الشمس.
  no    دار البرد حول القمة.

place tr-16
  name  ولاية بورصة | مدينة بورصة | بورصة التركية
  type  province
  in    tr
  latin Bursa
  at    40.18 29.07
  yes   دخلت فرق إزالة الألغام [ولاية بورصة] يوم الاثنين الماضي.
  no    ورث الشاب مزرعة في المدينة.

place tr-17
  name  جناق قلعة | تشاناكالي | تشناق قلعة
  type  province
  in    tr
  latin Canakkale
  at    40.05 26.93
  yes   خطف مجهولون تاجرا من [جناق قلعة] نهاية الأسبوع.
  no    صعد السياح إلى القلعة.

place tr-18
  name  جانقري | تشانكيري | شانكيري
  type  province
  in    tr
  latin Cankiri
  at    40.60 33.62
  yes   عثر الأهالي على جثث قرب [جانقري] بحسب شهود.
  no    جرى النقاش في الجلسة.

place tr-19
  name  جوروم | تشوروم
  type  province
  in    tr
  latin Corum
  at    40.57 34.73
  yes   قطع محتجون الطريق بين قاسيم [وجوروم] منذ بداية الأسبوع.
  no    حرم القاضي المتهم من الإرث.

place tr-20
  name  دنيزلي | دينيزلي
  type  province
  in    tr
  latin Denizli
  at    37.78 29.10
  yes   عثر الأهالي على جثث قرب [دنيزلي] ليلة السبت.
  no    نزل الدبلوماسي في الفندق.

place tr-21
  name  ديار بكر | دياربكر | آمد التركية
  type  province
  in    tr
  latin Diyarbakir
  at    38.08 40.43
  yes   سمع دوي انفجارات في [ديار بكر] بعد الظهر.
  no    بكر العمال إلى الحقول.

place tr-22
  name  أدرنة
  type  province
  in    tr
  latin Edirne
  at    41.18 26.62
  yes   قطع محتجون الطريق بين قاسيم [وأدرنة] فجر الخميس.
  no    أدرك الصياد خطأه.

place tr-23
  name  إلازيغ | إيلازيغ
  type  province
  in    tr
  latin Elazig
  at    38.58 39.40
  yes   أعيد فتح السوق القديم في [إلازيغ] أمس.
  no    لا يغفل الطبيب عن مريضه.

place tr-24
  name  أرزنجان | إرزينجان
  type  province
  in    tr
  latin Erzincan
  at    39.61 39.20
  yes   قطع محتجون الطريق بين قاسيم [وأرزنجان] في اليوم نفسه.
  no    زرع الفلاح الأرز.

place tr-25
  name  أرضروم | أرزروم | إرزوروم
  type  province
  in    tr
  latin Erzurum
  at    39.91 41.27
  yes   اقترب الجنود من [أرضروم] بعد أسبوع من القتال.
  no    أرضعت النعجة صغيرها.

place tr-26
  name  إسكي شهير | أسكي شهر | إسكيشهير
  type  province
  in    tr
  latin Eskisehir
  at    39.68 31.07
  yes   نزحت عشرات الأسر من [إسكي شهير] بعد صلاة الجمعة.
  no    اشتهر الكاتب بعد روايته.

place tr-27
  name  غازي عنتاب | غازي عينتاب | عنتاب | غازيعنتاب
  type  province
  in    tr
  latin Gaziantep
  at    37.06 37.38
  yes   تظاهر عمال المصنع في [غازي عنتاب] بعد الظهر.
  no    عاتب الصديق صديقه.

place tr-28
  name  غيرسون | غيريسون
  type  province
  in    tr
  latin Giresun
  at    40.65 38.52
  yes   خطف مجهولون تاجرا من [غيرسون] فجر الخميس.
  no    غرس الجد شجرة تين.

place tr-29
  name  غوموش خانة | غوموشانة | كموشخانة | جوموشانه
  type  province
  in    tr
  latin Gumushane
  at    40.25 39.38
  yes   بدأ الحوار بين أعيان [غوموش خانة] بهدوء.
  no    خان الحظ الفريق.

place tr-30
  name  هكاري | حكاري | هاكاري
  type  province
  in    tr
  latin Hakkari
  at    37.58 43.74
  yes   تبادل الطرفان القصف قرب [هكاري] قبل ظهر الثلاثاء.
  no    كرر الطباخ الوصفة.

place tr-31
  name  هاتاي | هطاي | لواء إسكندرون | لواء الإسكندرونة
  type  province
  in    tr
  latin Hatay
  at    36.35 36.07
  yes   سيطر المسلحون على مداخل [هاتاي] منذ بداية الأسبوع.
  no    هات الكتاب من الرف.

place tr-32
  name  إسبرطة
  type  province
  in    tr
  latin Isparta
  at    37.95 30.96
  yes   اجتمع شيوخ القبائل في [إسبرطة] بهدوء.
  no    برط الحصان في الحقل.

place tr-33
  name  مرسين | ميرسين
  type  province
  in    tr
  latin Mersin
  at    36.80 34.63
  yes   شيع الأهالي ضحايا الهجوم في [مرسين] في اليوم نفسه.
  no    رست البواخر على المرسى.

place tr-34
  name  إسطنبول | إستانبول | استنبول | الآستانة
  type  province
  in    tr
  latin Istanbul
  at    41.01 28.98
  yes   سقطت قذيفتان على أطراف [إسطنبول] قبل ظهر الثلاثاء.
  no    اصطاد الصياد بلبلا.

place tr-35
  name  إزمير
  type  province
  in    tr
  latin Izmir
  at    38.42 27.13
  yes   أعيد فتح السوق القديم في [إزمير] منذ بداية الأسبوع.
  no    أزهر البستان في الربيع.

place tr-36
  name  كارس | ولاية قارص | قارس التركية
  type  province
  in    tr
  latin Kars
  at    40.46 43.00
  yes   انفجرت عبوة قرب مدخل [كارس] أمس.
  no    كرس الباحث وقته للعلم.

place tr-37
  name  كاستامونو | قسطموني
  type  province
  in    tr
  latin Kastamonu
  at    41.37 33.76
  yes   توقفت حركة الشاحنات نحو [كاستامونو] عقب انهيار الهدنة.
  no    كسا الثلج المنازل.

place tr-38
  name  ولاية قيصري | قيصري التركية | كايسري
  type  province
  in    tr
  latin Kayseri
  at    38.66 35.55
  yes   اجتمع شيوخ القبائل في [ولاية قيصري] مطلع الشهر.
  no    قصر القماش بعد الغسيل.

place tr-39
  name  قرقلر إيلي | كيركلاريلي | قرقلرايلي
  type  province
  in    tr
  latin Kirklareli
  at    41.71 27.61
  yes   زار وفد طبي [قرقلر إيلي] ظهرا.
  no    كركر الطفل من الفرح.

place tr-40
  name  قيرشهير | كيرشهير | قرشهر
  type  province
  in    tr
  latin Kirsehir
  at    39.33 34.13
  yes   تفقد الطبيب جرحى [قيرشهير] وسط إجراءات مشددة.
  no    قرأ الشهود أقوالهم.

place tr-41
  name  قوجه إيلي | كوجالي | قوجايلي | كوجايلي
  type  province
  in    tr
  latin Kocaeli
  at    40.82 29.95
  yes   انسحبت الدوريات من [قوجه إيلي] بهدوء.
  no    جال الكاتب في القرى.

place tr-42
  name  قونية | قونيا
  type  province
  in    tr
  latin Konya
  at    38.02 32.52
  yes   عاد الهدوء إلى [قونية] وقت الظهيرة.
  no    كون الطلاب فرقة موسيقية.

place tr-43
  name  كوتاهية | كوتاهيا
  type  province
  in    tr
  latin Kutahya
  at    39.25 29.49
  yes   تعرض موكب الوالي لإطلاق نار [بكوتاهية] كما أفاد مراسلون.
  no    كتب الأخ رسالة طويلة.

place tr-44
  name  ملاطية | ملطية | ملاطيا
  type  province
  in    tr
  latin Malatya
  at    38.48 38.10
  yes   انقطعت الكهرباء عن [ملاطية] ليلا.
  no    ملأ الطباخ القدر بالماء.

place tr-45
  name  مانيسا | مغنيسا
  type  province
  in    tr
  latin Manisa
  at    38.86 28.06
  yes   سيطر المسلحون على مداخل [مانيسا] صباحا.
  no    ما نسي الجندي قريته.

place tr-46
  name  كهرمان مرعش | قهرمان مرعش | مرعش
  type  province
  in    tr
  latin Kahramanmaras
  at    37.78 36.83
  yes   أقام الجيش حواجز حول [كهرمان مرعش] خلال ساعات الليل.
  no    اشترت السيدة عقدا من الكهرمان.

place tr-47
  name  ماردين
  type  province
  in    tr
  latin Mardin
  at    37.32 40.73
  yes   تبادل الطرفان القصف قرب [ماردين] حتى إشعار آخر.
  no    مر الدليل أمام الكهف.

place tr-48
  name  موغلا | موغلة
  type  province
  in    tr
  latin Mugla
  at    37.22 28.36
  yes   سمع دوي انفجارات في [موغلا] في وقت متأخر.
  no    مال الغلام إلى النوم.

place tr-49
  name  ولاية موش | مدينة موش | موش التركية
  type  province
  in    tr
  latin Mus
  at    38.97 41.96
  yes   زار وفد طبي [ولاية موش] وسط إجراءات مشددة.
  no    مشى الموكب في المدينة.

place tr-50
  name  نوشهير | نوشهر | نفشهير
  type  province
  in    tr
  latin Nevsehir
  at    38.72 34.72
  yes   أحرق شبان إطارات وسط [نوشهير] بهدوء.
  no    نشر الشهر الماضي كتابا.

place tr-51
  name  نيغدة
  type  province
  in    tr
  latin Nigde
  at    38.07 34.71
  yes   أغلقت المدارس أبوابها [بنيغدة] كما أفاد مراسلون.
  no    نادى الغد شبابه.

place tr-52
  name  أوردو
  type  province
  in    tr
  latin Ordu
  at    40.83 37.41
  yes   اجتمع شيوخ القبائل في [أوردو] فجر الخميس.
  no    أورد الكاتب أمثلة كثيرة.

place tr-53
  name  ولاية ريزا | ولاية ريزه | ريزة التركية
  type  province
  in    tr
  latin Rize
  at    40.96 40.88
  yes   عاد الهدوء إلى [ولاية ريزا] ظهرا.
  no    زارت الزبونة متجرا في الولاية.

place tr-54
  name  سكاريا | ساكاريا | صقاريا
  type  province
  in    tr
  latin Sakarya
  at    40.78 30.40
  yes   تضررت عشرات المنازل في [سكاريا] فجأة.
  no    سكر الطباخ الشاي.

place tr-55
  name  سامسون | صامسون | صمصون
  type  province
  in    tr
  latin Samsun
  at    41.23 35.97
  yes   امتدت المعارك إلى سيلانا [وسامسون] قبل ظهر الثلاثاء.
  no    سمسم الحلوى من القرية.

place tr-56
  name  سعرد | سيرت التركية
  type  province
  in    tr
  latin Siirt
  at    37.86 42.05
  yes   نزحت عشرات الأسر من [سعرد] على مدى يومين.
  no    سعر الخبز ارتفع قليلا.

place tr-57
  name  سينوب | سينوب التركية
  type  province
  in    tr
  latin Sinop
  at    41.65 34.96
  yes   حلقت طائرات مسيرة فوق [سينوب] قبل أسبوع.
  no    ينوب المدير عن الوزير.

place tr-58
  name  سيواس | سيفاس
  type  province
  in    tr
  latin Sivas
  at    39.42 37.10
  yes   انسحبت الدوريات من [سيواس] دون وقوع إصابات.
  no    سواس الخيل ناموا.

place tr-59
  name  تكيرداغ | تيكيرداغ | تكرداغ
  type  province
  in    tr
  latin Tekirdag
  at    41.07 27.41
  yes   امتدت المعارك إلى سيلانا [وتكيرداغ] على مدى يومين.
  no    تكرر العطل في المصنع.

place tr-60
  name  توقات | توكات
  type  province
  in    tr
  latin Tokat
  at    40.39 36.63
  yes   انسحبت الدوريات من [توقات] منذ الفجر.
  no    توقف القطار قليلا.

place tr-61
  name  طرابزون | طربزون
  type  province
  in    tr
  latin Trabzon
  at    40.85 39.78
  yes   انتشر الجنود في أنحاء [طرابزون] وقت الظهيرة.
  no    رابط الزورق عند المرفأ.

place tr-62
  name  تونجلي | تونجيلي | درسيم
  type  province
  in    tr
  latin Tunceli
  at    39.22 39.41
  yes   أغلقت المدارس أبوابها [بتونجلي] فجر الخميس.
  no    انجلى الغبار عن الوادي.

place tr-63
  name  شانلي أورفا | أورفا | أورفة | شانلي أورفة | الرها
  type  province
  in    tr
  latin Sanliurfa
  at    37.26 39.04
  yes   اقترب الجنود من [شانلي أورفا] لأول مرة منذ عام.
  no    أوفى التاجر بوعده.

place tr-64
  name  أوشاك
  type  province
  in    tr
  latin Usak
  at    38.58 29.37
  yes   سمع دوي انفجارات في [أوشاك] بعد غروب الشمس.
  no    شاك السفرجل أصابع الطفل.

place tr-65
  name  ولاية فان | مدينة فان | إقليم فان
  type  province
  in    tr
  latin Van
  at    38.32 43.66
  yes   خطف مجهولون تاجرا من [ولاية فان] ظهرا.
  no    قال المدرب فإن الفريق جاهز.

place tr-66
  name  يوزغات | يوزغت
  type  province
  in    tr
  latin Yozgat
  at    39.72 35.17
  yes   وثق ناشطون الدمار في [يوزغات] صباحا.
  no    غاب يوسف عن الدرس.

place tr-67
  name  زونغولداك | زنغولداق
  type  province
  in    tr
  latin Zonguldak
  at    41.25 31.84
  yes   أحرق شبان إطارات وسط [زونغولداك] أمس.
  no    زان الحداد البوابة.

place tr-68
  name  أكسراي | أكساراي | آق سراي
  type  province
  in    tr
  latin Aksaray
  at    38.37 34.03
  yes   وزع متطوعون خياما على نازحي [أكسراي] بعد غروب الشمس.
  no    كسر العامل السراج.

place tr-69
  name  بايبورت
  type  province
  in    tr
  latin Bayburt
  at    40.26 40.23
  yes   أقام الجيش حواجز حول [بايبورت] كما أفاد مراسلون.
  no    بات البريد متأخرا.

place tr-70
  name  كارامان | قرمان | كرمان التركية
  type  province
  in    tr
  latin Karaman
  at    37.18 33.34
  yes   شيع الأهالي ضحايا الهجوم في [كارامان] منذ الفجر.
  no    كرم النادي لاعبيه.

place tr-71
  name  قيريق قلعة | كيريكالي | قيريقكالي
  type  province
  in    tr
  latin Kirikkale
  at    39.89 33.83
  yes   تظاهر عمال المصنع في [قيريق قلعة] مع اقتراب الشتاء.
  no    قرقعة الصحون أزعجت الضيف.

place tr-72
  name  باطمان | ولاية باتمان | مدينة باتمان
  type  province
  in    tr
  latin Batman
  at    37.79 41.26
  yes   انسحبت الدوريات من [باطمان] في الصباح.
  no    اطمأن الأب على أولاده.

place tr-73
  name  شرناق | شيرناق | شرناخ
  type  province
  in    tr
  latin Sirnak
  at    37.46 42.52
  yes   اجتمع شيوخ القبائل في [شرناق] في وقت متأخر.
  no    قرأ الشاعر أوراقه.

place tr-74
  name  بارتين | بارطين
  type  province
  in    tr
  latin Bartın
  at    41.49 32.44
  yes   أقام الجيش حواجز حول [بارتين] مرة أخرى.
  no    تبارى الطلاب في المسابقة.

place tr-75
  name  أرداهان | أردهان
  type  province
  in    tr
  latin Ardahan
  at    41.11 42.70
  yes   تبادل الطرفان القصف قرب [أرداهان] بحسب شهود.
  no    أراد التاجر الرهان.

place tr-76
  name  إغدير | إيغدير
  type  province
  in    tr
  latin Igdir
  at    39.92 44.05
  yes   حلقت طائرات مسيرة فوق [إغدير] بعد أسبوع من القتال.
  no    غادر الوفد المطار.

place tr-77
  name  يالوفا
  type  province
  in    tr
  latin Yalova
  at    40.58 29.17
  yes   سقطت قذيفتان على أطراف [يالوفا] بعد صلاة الجمعة.
  no    وفى الشاب بوعده.

place tr-78
  name  كارابوك | قره بوك
  type  province
  in    tr
  latin Karabük
  at    41.20 32.62
  yes   عاد الهدوء إلى [كارابوك] مرة أخرى.
  no    ركب الأب الباص.

place tr-79
  name  كيليس | كلس
  type  province
  in    tr
  latin Kilis
  at    36.78 37.14
  yes   انتشر الجنود في أنحاء [كيليس] بعد الظهر.
  no    كيلو السكر غال.

place tr-80
  name  ولاية عثمانية | مدينة عثمانية | عثمانية التركية
  type  province
  in    tr
  latin Osmaniye
  at    37.25 36.30
  yes   هطلت أمطار غزيرة على [ولاية عثمانية] إثر خلاف محلي.
  no    زار عثمان الولاية.

place tr-81
  name  دوزجة | دوزجي
  type  province
  in    tr
  latin Duzce
  at    40.88 31.20
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
  yes   وصلت قافلة الإغاثة إلى [أنطاكيا] في وقت متأخر.
  no    نطق الطفل أول كلمة.

place tr-31-iskenderun
  name  إسكندرون | الإسكندرون | إسكندرونة
  type  city
  in    tr-31
  latin Iskenderun
  at    36.59 36.17
  yes   اجتمع شيوخ القبائل في [إسكندرون] بعد صلاة الجمعة.
  no    إسكندر تلميذ ذكي.

place tr-31-reyhanli
  name  الريحانية | ريحانلي
  type  town
  in    tr-31
  latin Reyhanli
  at    36.27 36.57
  yes   أفرج عن خمسة من أبناء [الريحانية] في الصباح.
  no    زرعت الأم الريحان.

place tr-63-suruc
  name  سوروتش | سوروج | سروج التركية
  type  town
  in    tr-63
  latin Suruc
  at    36.98 38.42
  yes   أعيد فتح السوق القديم في [سوروتش] صباحا.
  no    سور الجنينة مائل.

place tr-63-akcakale
  name  أقجة قلعة | أكتشاكالي | أقجا قلعة
  type  town
  in    tr-63
  latin Akcakale
  at    36.71 38.95
  yes   سمع دوي انفجارات في [أقجة قلعة] منذ الفجر.
  no    قلع العامل المسمار.

place tr-63-ceylanpinar
  name  جيلان بينار | جيلانبينار
  type  town
  in    tr-63
  latin Ceylanpinar
  at    36.85 40.05
  yes   تفقد الطبيب جرحى [جيلان بينار] ليلة السبت.
  no    جيلان بائعة ورد.

place tr-33-tarsus
  name  طرسوس
  type  town
  in    tr-33
  latin Tarsus
  at    36.92 34.90
  yes   عثر الأهالي على جثث قرب [طرسوس] إثر خلاف محلي.
  no    طرس قديم في المتحف.

place tr-73-cizre
  name  جزرة التركية | جيزرة | جزيرة ابن عمر
  type  town
  in    tr-73
  latin Cizre
  at    37.33 42.19
  yes   أقام الجيش حواجز حول [جزرة التركية] منذ بداية الأسبوع.
  no    زرع الجيران الجزر.

place tr-73-silopi
  name  سيلوبي | سلوبي
  type  town
  in    tr-73
  latin Silopi
  at    37.25 42.47
  yes   نزحت عشرات الأسر من [سيلوبي] يوم الاثنين الماضي.
  no    سلب اللص المتجر.

place tr-73-habur
  name  معبر الخابور | معبر خابور | خابور التركية
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
  yes   اقترب الجنود من [نصيبين] نهاية الأسبوع.
  no    نصب اللصوص كمينا.

place tr-30-yuksekova
  name  يوكسكوفا | يوكسيكوفا | يوكسك أوفا
  type  town
  in    tr-30
  latin Yuksekova
  at    37.57 44.28
  yes   خطف مجهولون تاجرا من [يوكسكوفا] مطلع الشهر.
  no    يكسو الورق الجدار.

place tr-30-semdinli
  name  شمدينلي | شمدينان | شمزينان
  type  town
  in    tr-30
  latin Semdinli
  at    37.31 44.57
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
  type  town
  in    tr-21
  latin Silvan
  at    38.14 41.00
  yes   تظاهر عمال المصنع في [سيلوان] نهاية الأسبوع.
  no    سيل النهر جارف.

place tr-21-lice
  name  ليجه | ليجا التركية
  type  town
  in    tr-21
  latin Lice
  at    38.46 40.65
  yes   أفرج عن خمسة من أبناء [ليجه] حتى إشعار آخر.
  no    لجأ الطفل إلى أمه.

place tr-21-sur
  name  حي سور | قضاء سور | منطقة سور
  type  district
  in    tr-21
  latin Sur (Diyarbakir)
  at    37.91 40.24
  yes   انتشر الجنود في أنحاء [حي سور] بعد هدوء قصير.
  no    سار رجل في الحي.

place tr-04-dogubayazit
  name  دوغو بايزيد | دوغوبايزيد | دوغو بيازيد
  type  town
  in    tr-04
  latin Dogubayazit
  at    39.55 44.08
  yes   عاد الهدوء إلى [دوغو بايزيد] نهاية الأسبوع.
  no    زيد يبيع الخضار.

place tr-01-incirlik
  name  إنجرليك | إنجيرليك | قاعدة إنجرليك | إنجيرلك
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
