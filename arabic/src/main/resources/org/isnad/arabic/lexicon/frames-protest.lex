# Demonstrations, strikes, riots (PROTEST).
# Written for Isnad from general knowledge of news Arabic; all example sentences are invented.
# Forms are listed one by one where a derived participle would be another common word (مجتمع, مستقبل, مؤسسة, مسلم).

frame protest-demonstrate
  type       PROTEST
  noun       مظاهرة | مظاهرات | تظاهرة | تظاهرات
  form       تظاهر | تظاهرت | تظاهروا | يتظاهر | يتظاهرون | نتظاهر
  agents     subject | of
  targets    prep ضد على
  yes        [تظاهر] مئات الطلاب ضد قرار الحاكم.
  yes        خرجت [مظاهرات] في ثلاث مدن.
  no         كانت ظاهرة نادرة في الصحراء.

frame protest-protest
  type       PROTEST
  noun       احتجاج | احتجاجات
  form       احتج | احتجت | احتجوا | يحتج | تحتج | يحتجون
  agents     subject | of
  targets    prep ضد على
  yes        تواصلت [الاحتجاجات] ضد الغلاء في سيلانا.
  yes        [احتج] السكان على قطع المياه.
  no         احتاج المزارع إلى ماء كثير.

frame protest-march
  type       PROTEST
  noun       مسيرة | مسيرات
  agents     subject | of
  targets    prep ضد على
  unless     prev طائرة طائرات الطائرة الطائرات بطائرة بطائرات
  unless     next المهنية السياسية التعليمية
  yes        سار الطلاب في [مسيرة] نحو القصر.
  no         أسقط الدفاع الجوي طائرة مسيرة.

frame protest-sit-in
  type       PROTEST
  noun       اعتصام | اعتصامات
  form       اعتصم | اعتصمت | اعتصموا | يعتصم | يعتصمون | تعتصم
  agents     subject | of
  targets    prep ضد على
  yes        [اعتصم] العمال أمام مبنى البلدية.
  no         زارنا المعتصم صباح الجمعة.

frame protest-strike
  type       PROTEST
  noun       إضراب | إضرابات
  form       أضربوا
  phrase     أضرب/يضرب عن العمل | أضرب/يضرب عن الطعام | مضرب عن الطعام | مضربون عن الطعام
  agents     subject | of
  targets    prep ضد على
  yes        بدأ السجناء [إضرابا] في سجن سيلانا.
  no         ضرب الإعصار ساحل قاسيم.

frame protest-disobey
  type       PROTEST
  noun       عصيان
  agents     subject | of
  targets    prep ضد على
  yes        دعت النقابة إلى [عصيان] شامل.
  no         حمل الراعي عصا طويلة.

frame protest-riot
  type       PROTEST
  noun       شغب
  phrase     أعمال شغب | أعمال الشغب
  agents     subject | of
  targets    prep ضد على
  unless     prev مكافحة شرطة قوات
  yes        أثار السجناء [الشغب] في العنبر الثالث.
  no         انتشرت شرطة مكافحة الشغب حول الملعب.

frame protest-rally
  type       PROTEST
  verb       تجمع/يتجمع | تجمهر/يتجمهر
  noun       تجمع | تجمعات | تجمهر
  agents     subject | of
  targets    prep ضد أمام
  only       near محتجون محتجين متظاهرون متظاهرين احتجاجا تنديدا للتنديد للاحتجاج الغاضبين غاضبون غاضبين
  yes        [تجمع] مئات السكان أمام المحكمة احتجاجا.
  no         تجمعت مياه المطر في الوادي.

frame protest-vigil
  type       PROTEST
  phrase     وقفة احتجاجية | وقفة تضامنية | وقفات احتجاجية | مسيرة احتجاجية | حركة احتجاجية
  agents     subject | of
  targets    prep ضد على
  yes        نظم المعلمون [وقفة احتجاجية] قرب الوزارة.
  no         وقف المعلم أمام السبورة.

frame protest-chant
  type       PROTEST
  verb       هتف/يهتف
  noun       هتاف | هتافات
  phrase     ردد/يردد شعارات | يرددون شعارات | رددوا شعارات | ترديد شعارات
  agents     subject
  targets    prep ضد
  yes        [هتف] الشبان ضد رئيس البلدية.
  no         رن الهاتف طوال الليل.

frame protest-street
  type       PROTEST
  phrase     نزل/ينزل إلى الشارع | نزل/ينزل إلى الشوارع | نزلت إلى الشوارع | نزلوا إلى الشوارع | النزول إلى الشارع | النزول إلى الشوارع | خرج/يخرج إلى الشوارع | خرجوا إلى الشوارع
  agents     subject
  targets    prep ضد
  yes        دعا الحزب أنصاره إلى [النزول إلى الشارع].
  no         نزل المطر على شوارع المدينة.

frame protest-burn-flag
  type       PROTEST
  phrase     أحرق/يحرق العلم | أحرقوا العلم | أحرقوا الأعلام | أحرق/يحرق أعلام | إحراق العلم | حرق العلم | إحراق الأعلام
  agents     subject
  targets    of
  yes        [أحرقوا العلم] أمام باب السفارة.
  no         أحرق الفلاح القش اليابس.

frame protest-burn-tyres
  type       PROTEST
  phrase     إحراق الإطارات | إحراق إطارات | أحرقوا الإطارات | أحرقوا إطارات | أشعلوا الإطارات | أشعلوا إطارات | حرق الإطارات
  agents     subject
  targets    prep ضد
  yes        [أحرقوا إطارات] السيارات وسط الطريق.
  no         اشترى السائق إطارات جديدة.

frame protest-uprising
  type       PROTEST
  noun       انتفاضة | انتفاضات
  form       انتفض | انتفضت | انتفضوا | ينتفض | ينتفضون
  agents     subject | of
  targets    prep ضد على في
  yes        اندلعت [انتفاضة] في قرى وادي رند.
  no         انخفض منسوب النهر كثيرا.

frame protest-placards
  type       PROTEST
  phrase     رفع/يرفع لافتات | رفعوا لافتات | حمل/يحمل لافتات | حملوا لافتات | رفع لافتات | يحملون لافتات | يرفعون لافتات
  agents     subject
  targets    prep ضد
  yes        [رفعوا لافتات] تطالب بالإفراج عن أبنائهم.
  no         علق التاجر لافتة فوق متجره.

frame protest-block-road
  type       PROTEST
  phrase     قطع/يقطع الطريق | قطعوا الطريق | قطع الطريق | قطع الطرق | قطع/يقطع الطرق | إغلاق الطرق | أغلقوا الطرق | أغلقوا الطريق
  agents     subject
  targets    of
  only       near محتجون محتجين المحتجون متظاهرون احتجاجا الأهالي
  yes        [قطعوا الطريق] الرئيسي احتجاجا على الغلاء.
  no         قطع المسافر الطريق في ساعتين.

frame protest-boycott
  type       PROTEST
  noun       مقاطعة
  form       قاطع | قاطعت | قاطعوا | يقاطع | تقاطع | يقاطعون
  agents     subject | of
  targets    object | of
  only       near الانتخابات انتخابات المنتجات منتجات الجلسة جلسة الاجتماع البضائع بضائع الاقتراع الاستفتاء
  yes        أعلنت الأحزاب [مقاطعة] الانتخابات المحلية.
  no         هزت هزة أرضية مقاطعة سيلانا.
