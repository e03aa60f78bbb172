# Frames of the type COERCE: arrests, bans, seizures, control of ground, expulsion.
# Sentences were written for this file; none is taken from a publication.

# Arrest, detention, courts

frame arrest
  type       COERCE
  mode       arrest
  verb       اعتقل/يعتقل
  noun       اعتقال
  agents     subject | by
  targets    object | of
  unless     prev سراح
  yes        [اعتقلت] الشرطة ثلاثة طلاب قرب الجامعة.
  yes        طالبت الأسرة بتفسير [اعتقال] ابنها.
  no         اعتقد السكان أن المطر قريب.

frame arrest-qabd
  type       COERCE
  mode       arrest
  phrase     ألقى/يلقي القبض | ألقي القبض | إلقاء القبض | قبض/يقبض على | القبض على | ألقى/يلقي … القبض
  agents     subject | by
  targets    prep على | of
  yes        عناصر الدرك [ألقوا القبض] على مهرب سلاح.
  yes        أعلن الحرس [إلقاء القبض] على المهاجم.
  no         قبض العامل راتبه نهاية الشهر.

frame arrest-tawqif
  type       COERCE
  mode       arrest
  noun       توقيف
  agents     by
  targets    of
  unless     prev مذكرة مذكرات أمر
  yes        أكدت النيابة [توقيف] ضابطين سابقين.
  no         توقيت المباراة مناسب للجميع.

frame arrest-awqafa
  type       COERCE
  mode       arrest
  verb       أوقف/يوقف
  noun       إيقاف
  agents     subject | by
  targets    object | of
  unless     next إطلاق القتال الحرب العمليات الهجمات القصف النار المساعدات
  only       near شخص شخصا أشخاص مشتبه المشتبه متهم المتهم متهمين مطلوب مطلوبا مطلوبين مسلح مسلحا مسلحين عنصر عنصرا عناصر مهرب مهربين ناشط ناشطا ناشطين صحفي صحفيا صحفيين معارض معارضا معارضين الشرطة الأمن الدرك
  yes        [أوقفت] الشرطة شخصا يحمل مسدسا.
  no         أوقف الحكم المباراة بسبب المطر.

frame stop-person
  type       COERCE
  mode       arrest
  verb       استوقف/يستوقف
  noun       استيقاف
  agents     subject | by
  targets    object | of
  yes        [استوقف] الدرك سائقا أجنبيا عند الحاجز.
  no         استوعب الطلاب الدرس بسرعة.

frame detain
  type       COERCE
  mode       arrest
  verb       احتجز/يحتجز
  noun       احتجاز
  agents     subject | by
  targets    object | of
  unless     near رهائن الرهائن رهينة مياه المياه
  yes        [احتجزت] السلطات صحفيين في المطار.
  no         احتاج البناء إلى ترميم.

frame capture-fighter
  type       COERCE
  mode       arrest
  verb       أسر/يأسر
  noun       أسر
  agents     subject | by
  targets    object | of
  only       near جندي جنديا جنديين جنود جنود الجنود مقاتل مقاتلا مقاتلين مسلحين المسلحين ضابط ضابطا ضباط طيار طيارا عناصر قتلى معركة المعركة
  yes        [أسر] المتمردون جنديين قرب الجسر.
  no         زارت أسرة الفقيد قبره.

frame prisoners
  type       COERCE
  mode       arrest
  noun       أسير | أسرى
  agents     by
  targets    self | of
  unless     near تبادل أفرج أفرجت الإفراج إطلاق أطلق أطلقت تسليم
  yes        ما زال خمسة [أسرى] في قبضة المتمردين.
  no         جرى تبادل الأسرى عند المعبر.

frame imprison
  type       COERCE
  mode       arrest
  verb       سجن/يسجن
  noun       سجن
  agents     subject | by
  targets    object | of
  unless     prev في من داخل إلى خارج مدير قرب حراس حارس إدارة باحة أسوار اقتحام
  unless     next المركزي مركزي النساء
  yes        [سجنت] السلطات كاتبا انتقد الوزير.
  yes        عاقبت المحكمة المهرب [بالسجن] خمس سنوات.
  no         عمل الطباخ في سجن المدينة.

frame imprison-habs
  type       COERCE
  mode       arrest
  verb       حبس/يحبس
  noun       حبس
  agents     subject | by
  targets    object | of
  unless     next الأنفاس أنفاسهم أنفاسه الأنفس
  yes        قررت النيابة [حبس] الناشط أسبوعين.
  no         جلس الركاب في القاعة.

frame house-arrest
  type       COERCE
  mode       arrest
  phrase     الإقامة الجبرية | إقامة جبرية | إقامته الجبرية | إقامتها الجبرية
  agents     by
  targets    prep على | subject | object
  yes        وضعت الحكومة الزعيم تحت [الإقامة الجبرية].
  no         جددت الطالبة رخصة الإقامة السنوية.

frame arrest-warrant
  type       COERCE
  mode       arrest
  phrase     مذكرة توقيف | مذكرات توقيف | مذكرة اعتقال | مذكرات اعتقال | أمر اعتقال | أوامر اعتقال | مذكرة جلب
  phrase     قائمة المطلوبين | لائحة المطلوبين
  agents     of | by
  targets    prep بحق ضد
  yes        أصدر القاضي [مذكرة توقيف] بحق النائب.
  no         وقع الوزيران مذكرة تفاهم تجارية.

frame interrogate
  type       COERCE
  verb       استجوب/يستجوب
  noun       استجواب
  phrase     التحقيق معه | التحقيق معهم | التحقيق معها
  agents     subject | by
  targets    object | of
  unless     near البرلمان النواب مجلس
  yes        [استجوب] المحققون سائق الشاحنة.
  no         استورد التاجر أقمشة من الجزيرة.

frame try-court
  type       COERCE
  form       يحاكم | تحاكم | يحاكمون | يحاكموا | سيحاكم | حوكم | حوكمت | حوكموا | حاكمت | حاكموا
  noun       محاكمة
  agents     by
  targets    of | subject
  yes        بدأت [محاكمة] الضابط المتهم بالتعذيب.
  no         زار حاكم الإقليم محاكم المدينة.

frame refer-to-court
  type       COERCE
  verb       أحال/يحيل
  noun       إحالة
  agents     subject | by
  targets    object | of
  only       near القضاء للقضاء المحكمة محكمة النيابة المحاكمة للمحاكمة القاضي
  yes        [أحالت] الشرطة المتهمين إلى القضاء.
  no         أحال البنك الأوراق إلى الأرشيف.

frame sentence
  type       COERCE
  phrase     حكم/يحكم عليه | حكم/يحكم عليها | حكم/يحكم عليهم | حكم/يحكم بالسجن | حكم/يحكم بالإعدام
  phrase     حكم/يحكم … بالسجن | حكم/يحكم … بالإعدام | حكما بالسجن | حكم بالسجن | حكما بالإعدام | أحكام بالسجن
  phrase     أحكاما بالسجن | أصدر/يصدر حكما | أصدر/يصدر أحكاما | أصدر/يصدر … حكما | قضت المحكمة | قضت محكمة
  phrase     قضى بسجنه
  agents     subject | by
  targets    prep على بحق ضد
  yes        محكمة الجزيرة [حكمت بالسجن] على المهربين.
  no         حكم الملك البلاد ثلاثين عاما.

frame death-sentence
  type       COERCE
  phrase     حكم الإعدام | أحكام الإعدام | عقوبة الإعدام | بالإعدام | حكم القتل | تنفيذ حكم القتل
  phrase     تنفيذ حكم الإعدام | نفذ/ينفذ حكم الإعدام | نفذ/ينفذ حكم القتل | القتل تعزيرا | حد الحرابة | القصاص
  agents     subject | by
  targets    prep في بحق على | of
  yes        صادق الأمير على [حكم الإعدام] بحق الخاطف.
  no         كتب الناقد حكما قاسيا على الرواية.

frame convict
  type       COERCE
  form       أدين | أدينت | أدينوا | وأدين | مدان | مدانين | أدانته | أدانتهم
  agents     by
  targets    subject | object
  only       near المحكمة محكمة بتهمة بتهم القضاء بجريمة بالسجن بارتكاب بالتورط
  yes        [أدين] الجندي بتهمة تعذيب سجين.
  no         أذن المدرس للطلاب بالخروج.

frame punish
  type       COERCE
  verb       عاقب/يعاقب
  noun       معاقبة
  agents     subject | by
  targets    object | of
  unless     near مباراة المباراة منتخب المنتخب الدوري كأس البطولة ملعب اللاعب لاعب
  yes        [عاقبت] الحركة فلاحا خالف أوامرها.
  no         عانق الجد أحفاده في المحطة.

frame fine
  type       COERCE
  mode       seize
  verb       غرم/يغرم
  noun       غرامة | تغريم
  agents     subject | by
  targets    object | of | prep على
  unless     prev بكل بحب
  unless     next به بها بحب
  yes        فرض المسلحون [غرامة] على أصحاب المتاجر.
  no         عزم الرحالة على عبور الصحراء.

# Bans, restrictions, closures

frame ban
  type       COERCE
  mode       restrict
  verb       حظر/يحظر
  noun       حظر
  adjective  محظور
  agents     subject | by
  targets    object | of | prep على | head
  unless     next التجول تجول
  yes        [حظرت] الحكومة نشاط الجماعة.
  yes        وزع أنصار الحزب [المحظور] منشورات ليلا.
  no         حضر الطلاب ندوة عن الشعر.

frame forbid
  type       COERCE
  mode       restrict
  verb       منع/يمنع
  noun       منع
  adjective  ممنوع
  agents     subject | by
  targets    object | of
  unless     next وقوع حدوث تكرار تدهور انزلاق التجول تجول
  yes        [منع] الجنود المزارعين من دخول حقولهم.
  no         صنع النجار بابا جديدا.

frame curfew
  type       COERCE
  mode       curfew
  phrase     حظر التجول | حظر تجول | حظرا للتجول | حظر للتجول | منع التجول | منع تجول
  agents     subject | by
  targets    prep في على
  yes        فرضت الشرطة [حظر التجول] في قاسيم.
  no         يحب السياح التجول في الأسواق.

frame martial-law
  type       COERCE
  mode       martial-law
  phrase     حالة الطوارئ | حالة طوارئ | قانون الطوارئ | الأحكام العرفية | أحكام عرفية | إعلان الطوارئ
  agents     subject | by
  targets    prep في
  yes        مددت الحكومة [حالة الطوارئ] شهرا.
  no         عمل الطبيب في قسم الطوارئ.

frame restrict
  type       COERCE
  mode       restrict
  noun       تقييد | قيود
  agents     of | by
  targets    prep على
  unless     near مالية النقد تجارية المرضى
  yes        فرض الجيش [قيودا] على تنقل السكان.
  no         وعود المرشحين كثيرة هذا العام.

frame constrain
  type       COERCE
  mode       restrict
  noun       تضييق
  phrase     ضيق/يضيق على
  agents     by
  targets    prep على
  unless     next الخناق الفجوة الهوة
  yes        اشتكى الصحفيون من [التضييق] على عملهم.
  no         تصديق الوثائق إلزامي للمسافرين.

frame close-down
  type       COERCE
  mode       restrict
  verb       أغلق/يغلق | أقفل/يقفل
  noun       إغلاق | غلق | إقفال
  agents     subject | by
  targets    object | of
  only       near معبر المعبر معابر المعابر الحدود حدودها حدود مكتب مكاتب مكاتبها طريق الطريق الطرق مدرسة مدارس المدارس صحيفة الصحيفة قناة القناة المطار مطار السفارة المجال مقر مقار
  yes        [أغلقت] السلطات المعبر أمام المسافرين.
  no         أغلق الصيدلي باب بيته ونام.

frame cut-off
  type       COERCE
  mode       restrict
  phrase     قطع/يقطع الطريق | قطع/يقطع طريق | قطع/يقطع الطرق | قطع/يقطع طرق | قطع/يقطع الاتصالات
  phrase     قطع/يقطع الإنترنت | قطع/يقطع الكهرباء | قطع/يقطع الإمدادات | قطع/يقطع خطوط | قطع/يقطع خط | قطع الطريق
  phrase     قطع الطرق | قطع الاتصالات | قطع الإنترنت | قطع الكهرباء | قطع الإمدادات | قطع طريق | قطع طرق
  agents     subject | by
  targets    of | object
  yes        المسلحون [قطعوا الطريق] بين قاسيم والميناء.
  no         قطع العداء مسافة طويلة وحده.

frame roadblock
  type       COERCE
  mode       restrict
  phrase     نصب/ينصب حاجز | نصب/ينصب حاجزا | نصب/ينصب حواجز | نصب/ينصب … حواجز | أقام/يقيم حواجز | أقام/يقيم حاجزا
  phrase     أقام/يقيم نقاط تفتيش | أقام/يقيم نقطة تفتيش | إقامة حواجز | إقامة حاجز | إقامة نقاط تفتيش | جدار عازل
  phrase     الجدار العازل
  agents     subject | by
  targets    prep على في
  yes        عناصر الميليشيا [نصبوا حواجز] على الطريق الساحلي.
  no         تخطى العداء حواجز السباق بسهولة.

frame censor
  type       COERCE
  mode       censor
  form       حجبت | حجبوا | تحجب | حجب
  noun       حجب
  agents     subject | by
  targets    object | of
  unless     next الثقة ثقة الشمس الرؤية أشعة
  unless     near الغيوم الضباب الغبار
  yes        [حجبت] الوزارة مواقع إخبارية معارضة.
  no         حجبت الغيوم ضوء القمر.

frame gag-press
  type       COERCE
  mode       censor
  phrase     تكميم الأفواه | تكميم أفواه | قمع الصحافة | قمع الحريات | الرقابة على الصحف | الرقابة على الصحافة
  phrase     الرقابة على الإعلام | مصادرة الحريات | كمم/يكمم أفواه
  agents     subject | of | by
  targets    prep على
  yes        اتهمت النقابة الوزارة [بتكميم الأفواه].
  no         ارتدى الأطباء كمامات واقية.

frame suppress
  type       COERCE
  verb       قمع/يقمع
  noun       قمع
  agents     subject | by
  targets    object | of
  yes        [قمعت] الشرطة مسيرة للطلاب.
  no         سمع الحارس صوتا غريبا.

frame disperse
  type       COERCE
  noun       تفريق
  phrase     فرق/يفرق المتظاهرين | فرق/يفرق متظاهرين | فرق/يفرق المظاهرة | فرق/يفرق مظاهرة | فرق/يفرق المحتجين
  phrase     فرق/يفرق محتجين | فرق/يفرق … المتظاهرين | فض/يفض اعتصام | فض/يفض الاعتصام | فض اعتصام | فض الاعتصام
  agents     subject | by
  targets    object | of
  unless     next بين شملهم
  yes        حاول الدرك [تفريق] المحتجين أمام البلدية.
  no         توفيق الأعمال والدراسة أمر صعب.

frame dissolve
  type       COERCE
  mode       restrict
  phrase     حل البرلمان | حل الحكومة | حل الحزب | حل الجماعة | حل المجلس | حل الجمعية | حل مجلس | حل حزب | حل جماعة
  phrase     حلت الحكومة | حلت المحكمة
  agents     subject | by
  targets    of
  yes        قرر الرئيس [حل البرلمان] بعد الأزمة.
  no         حل السائح ضيفا على القرية.

frame revoke
  type       COERCE
  mode       withhold
  phrase     سحب الجنسية | سحب جنسية | سحب جنسيته | إسقاط الجنسية | إسقاط جنسية | سحب ترخيص | سحب تراخيص | سحب رخصة
  phrase     إلغاء ترخيص | إلغاء رخصة | ألغى/يلغي ترخيص | جرد/يجرد من الجنسية
  agents     subject | by
  targets    of | prep من
  yes        قررت الوزارة [سحب ترخيص] القناة المعارضة.
  no         سحب الصياد الشبكة من البحر.

frame list-as-terror
  type       COERCE
  mode       restrict
  verb       صنف/يصنف | أدرج/يدرج
  noun       تصنيف | إدراج
  agents     subject | by
  targets    object | of
  only       near إرهابية إرهابيا إرهابي الإرهابية القائمة قائمة لائحة قائمتها السوداء المحظورة الإرهاب
  yes        [صنفت] الدولة الحركة منظمة إرهابية.
  no         صنف الباحث النباتات حسب ألوانها.

frame terror-list
  type       COERCE
  mode       restrict
  phrase     قائمة الإرهاب | لائحة الإرهاب | قوائم الإرهاب | قائمة المنظمات الإرهابية | لائحة المنظمات الإرهابية
  phrase     قائمة الجماعات الإرهابية | القائمة السوداء | اللائحة السوداء | قائمة التنظيمات الإرهابية
  phrase     قائمة المنظمات المحظورة
  agents     of | by
  targets    prep على
  yes        أضافت الحكومة التنظيم إلى [قائمة الإرهاب].
  no         نشر النادي قائمة اللاعبين الجدد.

frame sanctions
  type       COERCE
  mode       restrict
  noun       عقوبات
  phrase     فرض/يفرض عقوبات | فرض/يفرض … عقوبات | فرض عقوبات | عقوبات اقتصادية | حظر الأسلحة | حظر أسلحة
  phrase     حظر السلاح | حظر نفطي | حظر اقتصادي
  agents     of | by
  targets    prep على ضد
  unless     near مباراة المباراة منتخب المنتخب الدوري كأس البطولة ملعب اللاعب لاعب رفع رفعت إلغاء قانون
  yes        طالب النواب بتشديد [العقوبات] على النظام.
  no         عقبات الطريق كثيرة في الجبل.

frame freeze-assets
  type       COERCE
  mode       withhold
  verb       جمد/يجمد
  noun       تجميد
  agents     subject | by
  targets    object | of
  only       near أصول الأصول أصولها أصوله أرصدة أرصدتها أرصدته الأرصدة أموال أمواله الأموال حسابات حساباته الحسابات عضوية نشاط ودائع موجودات
  yes        [جمدت] المصارف أرصدة التنظيم.
  no         جمد البرد مياه البحيرة.

frame deprive
  type       COERCE
  mode       withhold
  noun       حرمان
  phrase     حرم/يحرم السكان | حرم/يحرم من حق | حجب المساعدات | منع المساعدات | منع وصول المساعدات
  agents     by
  targets    of
  yes        ندد الأهالي [بحرمان] قراهم من الماء.
  no         كرمت الجامعة أوائل الطلبة.

frame hinder
  type       COERCE
  verb       عرقل/يعرقل
  form       أعاق | أعاقت | يعيق | تعيق
  noun       عرقلة
  agents     subject | by
  targets    object | of
  unless     near مباراة المباراة منتخب المنتخب الدوري كأس البطولة ملعب اللاعب لاعب الأمطار العواصف الثلوج
  yes        [عرقلت] الميليشيا عمل فريق المراقبين.
  no         عرق العامل تحت الشمس.

frame force-argham
  type       COERCE
  verb       أرغم/يرغم
  noun       إرغام
  agents     subject | by
  targets    object | of
  yes        [أرغم] المسلحون الركاب على النزول.
  no         رغم المطر بدأ السباق.

frame force-ajbar
  type       COERCE
  verb       أجبر/يجبر
  noun       إجبار
  agents     subject | by
  targets    object | of
  unless     next الخاطر بخاطر
  yes        [أجبر] المتمردون القرويين على الرحيل.
  no         أخبر الراعي جيرانه بالعاصفة.

# Property and arms

frame confiscate
  type       COERCE
  mode       seize
  form       صادرت | صادروا | صادرتها | يصادر | تصادر | يصادرون | صودر | صودرت
  noun       مصادرة
  agents     subject | by
  targets    object | of
  yes        [صادرت] الشرطة خمسين بندقية.
  no         أفادت مصادر محلية بهطول المطر.

frame seize-dabt
  type       COERCE
  mode       seize
  form       ضبطت | ضبطوا | يضبط | تضبط | يضبطون | ضبطته | ضبطتها | ضبطوه | ضبطهم
  agents     subject | by
  targets    object
  unless     next النفس أعصابها الأسعار إيقاع نفسها
  yes        [ضبطت] الجمارك شحنة بنادق.
  no         هبطت أسعار القمح قليلا.

frame seize-dabt-noun
  type       COERCE
  mode       seize
  form       مضبوطات
  noun       ضبط
  agents     subject | by
  targets    of | object
  only       near أسلحة الأسلحة سلاح متفجرات المتفجرات ذخيرة ذخائر كمية كميات مخبأ عبوة عبوات أحزمة شخص أشخاص عناصر مسلح مسلحين مسلحا مشتبه متهم متهمين إرهابيين مهربين مطلوب مطلوبين خلية
  yes        أعلن الحرس [ضبط] أسلحة في مزرعة.
  no         لم يعرف الطفل الموعد بالضبط.

frame impound
  type       COERCE
  mode       seize
  verb       حجز/يحجز
  noun       حجز
  agents     subject | by
  targets    object | of
  only       near أسلحة سلاح بندقية بنادق متفجرات ذخيرة ممتلكات أموال شحنة كيلوغرام كيلوغراما مخدرات سيارات سفينة
  yes        [وحجزت] القوات بنادق وذخيرة في مخبأ.
  no         حجز المسافر غرفة في الفندق.

frame find-arms
  type       COERCE
  mode       seize
  phrase     العثور على أسلحة | عثر/يعثر على أسلحة | عثر/يعثر على مخبأ | عثر/يعثر على متفجرات | عثر/يعثر على كمية
  phrase     العثور على مخبأ | العثور على متفجرات | العثور على كمية | اكتشاف مخبأ | كشف مخبأ
  agents     subject | by
  targets    of
  yes        دورية للجيش [عثرت على مخبأ] قرب النهر.
  no         عثر الراعي على خروفه الضائع.

frame booty
  type       COERCE
  mode       seize
  verb       غنم/يغنم
  noun       غنيمة | غنائم
  agents     subject | by
  targets    object | of
  only       near أسلحة الأسلحة سلاح ذخائر ذخيرة عتاد آلية آليات دبابة دبابات بنادق معركة المعركة
  yes        [غنم] المقاتلون دبابة وثلاث آليات.
  no         يرعى الفتى غنم جاره.

frame plunder
  type       COERCE
  mode       seize
  verb       نهب/ينهب
  noun       نهب
  agents     subject | by
  targets    object | of
  yes        [نهب] مسلحون مخازن الإغاثة.
  no         ذهب التجار إلى السوق.

frame rob-salb
  type       COERCE
  mode       seize
  verb       سلب/يسلب
  noun       سلب
  agents     subject | by
  targets    object | of
  only       near أموال أموالهم ممتلكات نهب ونهب مسلحون مسلحين سيارات سيارة مسافرين المسافرين ركاب
  yes        اشتكى الركاب من [سلب] أموالهم عند الحاجز.
  no         طلب الزبون قهوة باردة.

frame rob-steal
  type       COERCE
  mode       seize
  verb       سرق/يسرق
  noun       سرقة
  phrase     سطا/يسطو على | السطو على | سطو مسلح | السطو المسلح | عمليات سطو | عملية سطو
  agents     subject | by
  targets    object | of
  unless     next الأضواء الأنظار
  yes        [سرق] المسلحون شاحنة أدوية.
  no         شرق القرية نهر صغير.

frame extort
  type       COERCE
  mode       seize
  phrase     فرض/يفرض إتاوات | فرض/يفرض إتاوة | فرض/يفرض جزية | فرض/يفرض الجزية | فرض إتاوات | فرض الجزية
  phrase     فرض الإتاوات | جباية الإتاوات | جمع الإتاوات
  agents     subject | by
  targets    prep على
  yes        عناصر التنظيم [فرضوا إتاوات] على التجار.
  no         فرض المدرس واجبا على الطلاب.

# Ground

frame control
  type       COERCE
  mode       seize
  verb       سيطر/يسيطر
  noun       سيطرة
  agents     subject | of | by
  targets    prep على
  unless     near حريق الحريق حرائق الحرائق وباء الوباء التضخم مباراة المباراة منتخب المنتخب الدوري كأس البطولة ملعب اللاعب لاعب
  yes        [سيطر] المتمردون على بلدة ساحلية.
  yes        تقع القلعة تحت [سيطرة] الحرس الجمهوري.
  no         سطر الكاتب رواية طويلة.

frame control-extend
  type       COERCE
  mode       seize
  phrase     بسط/يبسط سيطرته | بسط/يبسط سيطرتها | بسط/يبسط سيطرتهم | بسط/يبسط سيطرة | بسط/يبسط نفوذه
  phrase     بسط/يبسط نفوذها | بسط/يبسط … سيطرته | بسط سيطرة | بسط سيطرته | بسط سيطرتها | بسط سيطرتهم | بسط سيطرتنا
  phrase     بسط نفوذ | فرض/يفرض سيطرته | فرض/يفرض سيطرتها | فرض/يفرض سيطرتهم | فرض/يفرض السيطرة | فرض سيطرته
  phrase     فرض سيطرتها | فرض السيطرة | أحكم/يحكم سيطرته | أحكم/يحكم سيطرتها | أحكم/يحكم سيطرتهم
  phrase     أحكم/يحكم السيطرة | أحكم/يحكم قبضته | أحكم/يحكم قبضتها | إحكام السيطرة | إحكام سيطرته | إحكام قبضته
  agents     subject | of
  targets    prep على
  yes        الفصيل [بسط سيطرته] على مناجم الشمال.
  no         بسط التاجر بضاعته على الرصيف.

frame control-under
  type       COERCE
  mode       seize
  phrase     تحت سيطرة | تحت السيطرة | في قبضة | في يد المتمردين | بيد المتمردين | بأيدي المتمردين | الخاضعة لسيطرة
  phrase     الخاضع لسيطرة | خاضعة لسيطرة | خاضع لسيطرة | يخضع لسيطرة | تخضع لسيطرة | خضعت لسيطرة
  agents     of
  targets    head | subject
  unless     near حريق الحريق حرائق الوباء
  yes        ما زالت التلة [تحت سيطرة] المتمردين.
  no         أصبح حريق الغابة تحت السيطرة.

frame seize-istila
  type       COERCE
  mode       seize
  verb       استولى/يستولي
  noun       استيلاء
  agents     subject | of | by
  targets    prep على
  yes        [استولى] المسلحون على محطة الوقود.
  yes        نفى الناطق [الاستيلاء] على القافلة.
  no         استوفى المرشح شروط الوظيفة.

frame seize-istihwadh
  type       COERCE
  mode       seize
  verb       استحوذ/يستحوذ
  noun       استحواذ
  agents     subject | of | by
  targets    prep على
  unless     near شركة الشركة أسهم مباراة المباراة منتخب المنتخب الدوري كأس البطولة ملعب اللاعب لاعب
  yes        [استحوذ] المقاتلون على مخازن الذخيرة.
  no         استعان الفلاح بجاره في الحصاد.

frame retake
  type       COERCE
  mode       seize
  verb       استعاد/يستعيد
  noun       استعادة
  agents     subject | by
  targets    object | of
  unless     near وعيه وعيها عافيته عافيتها توازنه ثقته ثقة الثقة الذكريات ذكرياته صحته لقبه
  yes        [استعاد] الجيش جسر قاسيم من المتمردين.
  no         استعاد المريض وعيه بعد ساعات.

frame retake-control
  type       COERCE
  mode       seize
  phrase     استعاد/يستعيد السيطرة | استعاد/يستعيد سيطرته | استعاد/يستعيد سيطرتها | استعادة السيطرة | انتزاع السيطرة
  phrase     انتزع/ينتزع السيطرة
  agents     subject | by
  targets    prep على
  yes        القوات الحكومية [استعادت السيطرة] على المطار.
  no         استعار الطالب كتابا من المكتبة.

frame retake-istarad
  type       COERCE
  mode       seize
  verb       استرد/يسترد
  noun       استرداد
  agents     subject | by
  targets    object | of
  unless     next أنفاسه عافيته ثمن المبلغ أموالهم أموالها
  yes        تعهد الجنرال [باسترداد] التلال المحتلة.
  no         استورد التاجر أقمشة ملونة.

frame retake-istarjaa
  type       COERCE
  mode       seize
  verb       استرجع/يسترجع
  noun       استرجاع
  agents     subject | by
  targets    object | of
  unless     near ذكرياته ذكرياتها الذكريات أنفاسه
  yes        [استرجع] الحرس محطة الضخ بعد معركة.
  no         استرجع العجوز ذكرياته القديمة.

frame liberate
  type       COERCE
  mode       seize
  verb       حرر/يحرر
  noun       تحرير
  agents     subject | by
  targets    object | of
  unless     prev رئيس منظمة جبهة حركة ميدان جيش هيئة مدير حزب قوات هيئات
  unless     next الشام التجارة الأسعار الاقتصاد الشؤون المقال الخبر محضر
  unless     near رهائن الرهائن رهينة مختطف مختطفين المختطفين مخطوفين المخطوفين أسرى الأسرى محتجزين المحتجزين
  yes        [حرر] الجيش بلدة سيلانا من المسلحين.
  no         زار الوفد رئيس تحرير الصحيفة.

frame clear-ground
  type       COERCE
  mode       seize
  form       طهرت | طهروا | يطهر | تطهر | يطهرون | نطهر | سنطهر | مطهرة
  noun       تطهير
  agents     subject | by
  targets    object | of
  unless     next عرقي العرقي طائفي ديني الجروح المياه اليدين
  yes        بدأت القوات [تطهير] الأحياء الشرقية.
  no         ظهر القمر فوق التلال.

frame wrest
  type       COERCE
  mode       seize
  verb       انتزع/ينتزع
  noun       انتزاع
  agents     subject | by
  targets    object | of
  unless     near اعترافات اعترافا الفوز فوزا لقب اللقب تنازلات مباراة المباراة منتخب المنتخب الدوري كأس البطولة ملعب اللاعب لاعب
  yes        [انتزع] المتمردون التلة من الجيش.
  no         انتزع الفريق فوزا ثمينا.

frame fall-into-hands
  type       COERCE
  mode       seize
  phrase     سقط/يسقط بيد | سقط/يسقط في يد | سقط/يسقط في أيدي | سقط/يسقط بأيدي | سقط/يسقط بين أيدي | سقط/يسقط … بيد
  phrase     سقط/يسقط … في يد | سقط/يسقط … في أيدي | سقوط بيد | سقوط … بيد | سقوط … في يد | سقوط … في أيدي
  phrase     سقوط … بأيدي | وقع/يقع في أيدي | وقع/يقع بأيدي | وقع/يقع بيد | وقوعه في أيدي | وقوعها في أيدي
  agents     of
  targets    subject
  yes        قال الشهود إن الثكنة [سقطت بيد] المسلحين.
  no         سقط الكتاب عن الرف.

frame fall-of-city
  type       COERCE
  mode       seize
  phrase     سقوط المدينة | سقوط العاصمة | سقوط البلدة | سقوط القاعدة | سقوط النظام | سقوط نظام | سقوط الحكومة
  phrase     سقوط حكومة | سقوط حكم
  agents     by
  targets    of
  yes        خشي السكان [سقوط المدينة] خلال ساعات.
  no         سقوط الثلوج أغلق المتاجر.

frame occupy
  type       COERCE
  mode       seize
  verb       احتل/يحتل
  noun       احتلال
  agents     subject | by
  targets    object | of
  unless     near المرتبة مكانة الصدارة مرتبة صدارة حيزا الفريق فريق مباراة المباراة منتخب المنتخب الدوري كأس البطولة ملعب اللاعب لاعب
  unless     prev سلطات جيش قوات جنود
  yes        [احتلت] الإمارة جزيرة صغيرة.
  no         احتل الفريق المركز الثالث.

frame overrun
  type       COERCE
  mode       seize
  verb       اجتاح/يجتاح
  noun       اجتياح
  agents     subject | by
  targets    object | of
  unless     near فيضان فيضانات سيول وباء الوباء فيروس إعصار عاصفة حريق حرائق موجة الجراد
  yes        [اجتاح] المتمردون بلدات الجنوب.
  no         احتاج الراعي إلى دواء.

frame gain-ground
  type       COERCE
  mode       seize
  phrase     أحرز/يحرز تقدما | أحرز/يحرز تقدم | أحرز/يحرز … تقدما | إحراز تقدم | حقق/يحقق تقدما ميدانيا
  phrase     تقدما ميدانيا | تقدم ميداني | تقدما عسكريا
  agents     subject | by
  targets    prep في على
  unless     near المفاوضات مفاوضات المحادثات محادثات الحوار الدراسة التحقيق
  yes        القوات [أحرزت تقدما] في ريف قاسيم.
  no         أحرز اللاعب هدفين في المباراة.

frame raze-out
  type       COERCE
  verb       استأصل/يستأصل
  noun       استئصال
  agents     subject | by
  targets    object | of
  unless     near ورم الورم الطبيب جراحة المرض
  yes        تعهد الوزير [باستئصال] الجماعات المسلحة.
  no         استأجر التاجر مخزنا كبيرا.

# Power

frame coup
  type       COERCE
  mode       seize
  noun       انقلاب
  phrase     انقلب/ينقلب على | محاولة انقلابية | المحاولة الانقلابية
  agents     subject | of | by
  targets    prep على ضد
  unless     next سيارة السيارة شاحنة الشاحنة حافلة قارب مركب
  yes        نفذ ضباط شبان [انقلابا] في الجزيرة.
  no         انقلبت شاحنة قرب المصنع.

frame overthrow
  type       COERCE
  mode       seize
  verb       أطاح/يطيح
  noun       إطاحة
  phrase     إسقاط النظام | إسقاط نظام | إسقاط الحكومة | إسقاط حكومة | أسقط/يسقط النظام | أسقط/يسقط نظام
  phrase     أسقط/يسقط حكومة | قلب نظام الحكم
  agents     subject | by
  targets    prep ب | of
  unless     near مباراة المباراة منتخب المنتخب الدوري كأس البطولة ملعب اللاعب لاعب
  yes        سعى الضباط إلى [الإطاحة] بالملك.
  no         ألاح المسافر بمنديله من النافذة.

frame usurp-power
  type       COERCE
  mode       seize
  phrase     اغتصاب السلطة | اغتصب/يغتصب السلطة | اختطاف السلطة | الاستيلاء على السلطة | استولى/يستولي على السلطة
  phrase     الاستيلاء على الحكم | استولى/يستولي على الحكم | اغتصاب الحكم
  agents     subject | of | by
  targets    of
  yes        اتهمت المعارضة الجنرال [باغتصاب السلطة].
  no         تسلم الملك السلطة وفق الدستور.

frame depose
  type       COERCE
  form       أقال | أقالت | أقالوا | أقيل | أقيلت | أقيلوا
  noun       إقالة
  agents     subject | by
  targets    object | of
  unless     near المدرب مدرب مباراة المباراة منتخب المنتخب الدوري كأس البطولة ملعب اللاعب لاعب
  yes        [أقال] الأمير قائد الحرس.
  no         قال الشاعر كلاما جميلا.

frame depose-azl
  type       COERCE
  verb       عزل/يعزل | خلع/يخلع
  noun       عزل | خلع
  agents     subject | by
  targets    object | of
  only       near الرئيس رئيس منصبه منصبها الوزير وزير قائد القائد الملك السلطان
  yes        [عزل] البرلمان الرئيس بعد جلسة طويلة.
  no         عزل الطبيب المريض في غرفة.

# Expulsion and displacement

frame expel
  type       COERCE
  verb       طرد/يطرد
  noun       طرد
  agents     subject | by
  targets    object | of
  unless     next بريدي بريديا ملغوم ملغوما مفخخ مفخخا مشبوه مشبوها
  unless     near السفير سفير سفيرا دبلوماسي دبلوماسيا دبلوماسيين دبلوماسيي مباراة المباراة منتخب المنتخب الدوري كأس البطولة ملعب اللاعب لاعب
  yes        [طردت] الحركة عمال الإغاثة من قاسيم.
  no         سرد الجد حكاية قديمة.

frame deport
  type       COERCE
  mode       deport
  noun       ترحيل | إبعاد
  agents     by
  targets    of
  unless     next الموعد المشكلة الأزمات
  yes        أمرت المحكمة [بترحيل] ثلاثة أجانب.
  no         ترحيب الأهالي بالضيوف كان حارا.

frame displace
  type       COERCE
  mode       deport
  form       هجرتهم | مهجر | مهجرين | شردت
  noun       تهجير | تشريد
  agents     subject | by
  targets    object | of
  yes        اتهم الشيوخ الميليشيا [بتهجير] سكان الوادي.
  no         تجهيز القاعة استغرق يومين.

# Raids, searches, foiled attacks

frame raid-premises
  type       COERCE
  verb       داهم/يداهم | دهم/يدهم
  noun       مداهمة | دهم
  agents     subject | by
  targets    object | of
  unless     next الوقت الخطر
  yes        [داهمت] الشرطة منزلا في الضاحية.
  no         ساهم الأهالي في بناء المدرسة.

frame search-premises
  type       COERCE
  mode       restrict
  form       فتشت | فتشوا | يفتش | يفتشون | تفتش
  noun       تفتيش
  agents     subject | by
  targets    object | of
  unless     prev نقطة نقاط حاجز حواجز هيئة نقطتي لنقطة
  unless     next عن النووي
  yes        [فتشت] القوات بيوت الحي كلها.
  no         مفتاح البيت عند الجار.

frame foil
  type       COERCE
  verb       أحبط/يحبط
  form       أفشل | أفشلت | أفشلوا | إفشال
  noun       إحباط
  agents     subject | by
  targets    object | of
  unless     prev حالة مشاعر شعور يشعر بخيبة
  unless     near نفسي نفسية
  yes        [أحبطت] الشرطة مخططا لنسف الجسر.
  no         ضبط العازف أوتار العود.

frame dismantle
  type       COERCE
  verb       فكك/يفكك
  noun       تفكيك
  agents     subject | by
  targets    object | of
  only       near خلية خلايا شبكة شبكات عبوة عبوات قنبلة قنابل متفجرات المتفجرات لغم ألغام الألغام تنظيم تنظيما عصابة مستوطنة مستوطنات الخلايا الخلية معسكر
  yes        [فكك] الأمن خلية من خمسة شبان.
  no         فكك الطفل لعبته الجديدة.

frame defuse
  type       COERCE
  phrase     أبطل/يبطل مفعول | إبطال مفعول | أبطل/يبطل مفعولها | إبطال مفعولها | إبطال عبوة | إبطال قنبلة
  agents     subject | by
  targets    of
  yes        خبراء الجيش [أبطلوا مفعول] قنبلة قديمة.
  no         أبطل القاضي عقد البيع.

frame judicial-pursuit
  type       COERCE
  phrase     ملاحقة قضائية | ملاحقات قضائية | الملاحقة القضائية | الملاحقات القضائية | ملاحقة قانونية | الملاحقة القانونية
  agents     of | by
  targets    prep ضد بحق
  yes        باشر المدعي [ملاحقات قضائية] بحق الجنود.
  no         لاحظ القضاة أخطاء في المحضر.

frame bounty
  type       COERCE
  phrase     مكافأة مالية | مكافأة قدرها | مكافأة بقيمة | رصد/يرصد مكافأة | عرض/يعرض مكافأة
  agents     subject | of
  targets    prep ل
  unless     near مباراة المباراة منتخب المنتخب الدوري كأس البطولة ملعب اللاعب لاعب الموظفين العمال
  yes        وزارة الأمن [رصدت مكافأة] لمعرفة مكانه.
  no         كافأ المدير عمال المصنع.

frame cyber
  type       COERCE
  mode       cyber
  phrase     هجوم إلكتروني | هجوما إلكترونيا | الهجوم الإلكتروني | هجمات إلكترونية | الهجمات الإلكترونية
  phrase     هجوم سيبراني | هجمات سيبرانية | الهجمات السيبرانية | اختراق موقع | اختراق مواقع | اختراق حساب
  phrase     قرصنة إلكترونية | القرصنة الإلكترونية | قرصنة موقع | هجوم معلوماتي | هجمات معلوماتية
  agents     of | by
  targets    prep على ضد | of
  yes        تعرضت الوزارة إلى [هجوم إلكتروني] واسع.
  no         تصفح الطالب موقع الجامعة.

frame misinform
  type       COERCE
  mode       misinformation
  phrase     حملة تضليل | حملات تضليل | تضليل إعلامي | التضليل الإعلامي | نشر الشائعات | بث الشائعات | بث شائعات
  phrase     حرب نفسية
  agents     of | by
  targets    prep ضد على
  yes        اتهم الناطق خصومه [بحملة تضليل] ضد الحكومة.
  no         تظليل النوافذ ممنوع في المدينة.
