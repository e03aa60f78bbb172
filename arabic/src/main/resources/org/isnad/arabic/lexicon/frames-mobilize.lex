# Frames of the type MOBILIZE: deployment, siege, pursuit, advance, alert.
# Sentences were written for this file; none is taken from a publication.

# Deployment

frame deploy
  type       MOBILIZE
  verb       نشر/ينشر
  noun       نشر
  agents     subject | by
  targets    object | of
  unless     next بيانا بيان تسجيلا تقريرا صورا شريطا مقطع فيديو صور
  only       near قوات القوات قواته قواتها قوة جنود الجنود جنوده جندي كتيبة لواء دبابات الدبابات مدرعات وحدات مقاتلين المقاتلين تعزيزات عسكرية العسكرية عسكريين الجيش الشرطة صواريخ بطاريات سفن بارجة شرطة مسلحين
  yes        [نشرت] الحكومة قوات على الساحل.
  no         نشر الشاعر ديوانه الأول.

frame spread-out
  type       MOBILIZE
  verb       انتشر/ينتشر
  noun       انتشار
  agents     subject | of
  targets    prep في على
  unless     near مرض المرض الأمراض فيروس الفيروس وباء الوباء شائعة شائعات الشائعات الكوليرا خبر الخبر صور فيديو النووي النووية
  yes        [انتشر] الجنود حول مبنى الإذاعة.
  no         انتشرت شائعات عن عاصفة قوية.

frame send-forces
  type       MOBILIZE
  mode       troops
  verb       أرسل/يرسل
  noun       إرسال
  agents     subject | by
  targets    object | of
  only       near قوات القوات قواته قواتها قوة جنود الجنود جنوده جندي كتيبة لواء دبابات الدبابات مدرعات وحدات مقاتلين المقاتلين تعزيزات عسكرية العسكرية عسكريين الجيش الشرطة سفن بارجة حاملة طائرات صواريخ
  yes        [أرسلت] الدولة كتيبة إلى الحدود.
  no         أرسل التاجر رسالة إلى أخيه.

frame dispatch-forces
  type       MOBILIZE
  mode       troops
  phrase     بعث/يبعث بقوات | بعث/يبعث قوات | بعث/يبعث بتعزيزات | دفع/يدفع بتعزيزات | دفع/يدفع بقوات
  phrase     دفع/يدفع بمقاتلين | دفع/يدفع بوحدات | دفع/يدفع … بتعزيزات | دفع/يدفع … بقوات | الدفع بتعزيزات
  phrase     الدفع بقوات | الدفع بمزيد من القوات | استقدم/يستقدم تعزيزات | استقدام تعزيزات
  agents     subject | by
  targets    prep إلى نحو
  yes        القيادة [دفعت بتعزيزات] إلى وادي رند.
  no         دفع الزبون ثمن القماش.

frame troop-increase
  type       MOBILIZE
  mode       troops
  phrase     زيادة عدد القوات | زيادة القوات | زيادة عدد الجنود | زيادة عدد قواتها | زيادة قواتها | زيادة عدد جنودها
  phrase     رفع عدد القوات | رفع عدد الجنود | رفع عدد جنودها | زاد/يزيد عدد القوات | زاد/يزيد عدد قواته
  phrase     زاد/يزيد عدد جنوده | رفع/يرفع عدد القوات | رفع/يرفع عدد قواته | رفع/يرفع عدد جنوده | إرسال قوات إضافية
  phrase     قوات إضافية
  agents     subject | by
  targets    prep في
  yes        وعد الوزير [بزيادة عدد القوات] في الجزيرة.
  no         زيادة عدد السياح أسعدت التجار.

frame more-troops
  type       MOBILIZE
  mode       troops
  noun       زيادة
  agents     of | by
  targets    prep في
  only       next القوات قواتها قواته الجنود جنودها عديد
  yes        رفض النواب [زيادة] قواتها في الإقليم.
  no         زيادة الرواتب تسعد الموظفين.

frame reinforce
  type       MOBILIZE
  mode       troops
  verb       عزز/يعزز
  noun       تعزيز
  agents     subject | by
  targets    object | of
  unless     next العلاقات التعاون الثقة الحوار
  only       near قوات القوات قواته قواتها قوة جنود الجنود جنوده جندي كتيبة لواء دبابات الدبابات مدرعات وحدات مقاتلين المقاتلين تعزيزات عسكرية العسكرية عسكريين الجيش الشرطة مواقع مواقعه مواقعها مواقعهم الحراسة حراسة تحصينات دفاعات دفاعاته
  yes        [عزز] الجيش مواقعه قرب البحيرة.
  no         عزز المدرب ثقة الفريق.

frame reinforcements
  type       MOBILIZE
  mode       troops
  noun       تعزيزات
  agents     of | by
  targets    prep إلى
  yes        وصلت [تعزيزات] إلى حامية المدينة.
  no         تجهيزات المكتب جديدة وأنيقة جدا.

frame extend-mission
  type       MOBILIZE
  phrase     تمديد مهمة | تمديد مهمتها | تمديد بقاء | تمديد ولاية | تمديد تفويض | مدد/يمدد مهمة | مدد/يمدد ولاية
  phrase     مدد/يمدد مهمتها | تمديد وجود | تمديد انتشار
  agents     subject | by
  targets    of
  unless     near السفير الرئاسية النواب البرلمان
  yes        أقر المجلس [تمديد مهمة] القوات سنة.
  no         مدد المتحف ساعات الزيارة.

frame keep-forces
  type       MOBILIZE
  mode       troops
  phrase     إبقاء قوات | إبقاء القوات | إبقاء قواته | إبقاء قواتها | إبقاء جنود | إبقاء جنودها | الإبقاء على قوات
  phrase     الاحتفاظ بقوات | الاحتفاظ بوجود عسكري | الاحتفاظ بقواعد | أبقى/يبقي قوات | أبقى/يبقي على قوات
  phrase     بقاء القوات | بقاء قواتها | تواجد عسكري | وجود عسكري | الوجود العسكري | التواجد العسكري
  agents     subject | of | by
  targets    prep في
  yes        أيد الحزب [إبقاء قوات] في القاعدة الجنوبية.
  no         أبقى الحارس الباب مفتوحا.

frame move-forces
  type       MOBILIZE
  mode       troops
  form       حركوا | يحرك | يحركون
  noun       تحريك
  agents     subject | by
  targets    object | of
  only       near قوات القوات قواته قواتها قوة جنود الجنود جنوده جندي كتيبة لواء دبابات الدبابات مدرعات وحدات مقاتلين المقاتلين تعزيزات عسكرية العسكرية عسكريين الجيش الشرطة آليات رتل أرتال قطع
  yes        قررت القيادة [تحريك] دبابات نحو الجسر.
  no         حركة السير بطيئة في العاصمة.

frame troop-movement
  type       MOBILIZE
  verb       تحرك/يتحرك
  noun       تحرك | تحركات
  agents     subject | of
  targets    prep نحو إلى باتجاه ضد
  only       near قوات القوات قواته قواتها قوة جنود الجنود جنوده جندي كتيبة لواء دبابات الدبابات مدرعات وحدات مقاتلين المقاتلين تعزيزات عسكرية العسكرية عسكريين الجيش الشرطة رتل أرتال مسلحون المسلحون المتمردون آليات الحدود
  yes        رصد السكان [تحركات] قوات مجهولة.
  no         تحركت مشاعر الجمهور في المسرح.

frame troops-arrive
  type       MOBILIZE
  mode       troops
  phrase     وصول قوات | وصول تعزيزات | وصول القوات | وصول جنود | وصول طلائع | وصل/يصل قوات | وصل/يصل تعزيزات
  phrase     قدوم قوات | دخول القوات | دخول قوات | دخل/يدخل قوات | دخل/يدخل القوات | دخل/يدخل دبابات
  phrase     دخل/يدخل الدبابات
  agents     of
  targets    prep إلى
  yes        انتظر السكان [وصول قوات] حفظ السلام.
  no         وصل القطار متأخرا إلى المحطة.

frame stationed
  type       MOBILIZE
  verb       تمركز/يتمركز
  noun       تمركز
  agents     subject | of
  targets    prep في على
  yes        [تمركز] قناصة فوق سطوح المصرف.
  no         تركز النقاش على أسعار الخبز.

frame garrisoned
  type       MOBILIZE
  form       يرابط | يرابطون | مرابطة | المرابطة | عسكروا | يعسكر | يعسكرون | عسكرت
  adjective  مرابط
  agents     subject | head
  targets    prep في على
  yes        زار القائد الجنود [المرابطين] على الحدود.
  no         ربط الفلاح حصانه بالشجرة.

frame fortify
  type       MOBILIZE
  verb       تحصن/يتحصن
  noun       تحصن
  agents     subject
  targets    prep في ب
  yes        [تحصن] المسلحون في مدرسة مهجورة.
  no         تحسن الطقس في سيلانا.

frame hide-out
  type       MOBILIZE
  verb       اختبأ/يختبئ
  noun       اختباء
  agents     subject
  targets    prep في
  unless     near الطفل الأطفال القط السكان المدنيون
  yes        [يختبئ] المتمردون في كهوف الجبل.
  no         اختبر المعلم تلاميذه أمس.

frame mass-troops
  type       MOBILIZE
  mode       troops
  verb       حشد/يحشد
  noun       حشد | حشود
  agents     subject | by
  targets    object | of
  unless     next الشعبي الشعبية
  only       near قوات القوات قواته قواتها قوة جنود الجنود جنوده جندي كتيبة لواء دبابات الدبابات مدرعات وحدات مقاتلين المقاتلين تعزيزات عسكرية العسكرية عسكريين الجيش الشرطة الحدود
  yes        [حشدت] الدولة دبابات على الحدود.
  no         حصد المزارعون القمح مبكرا.

frame mass-together
  type       MOBILIZE
  mode       troops
  verb       احتشد/يحتشد
  noun       احتشاد
  agents     subject
  targets    prep قرب على
  unless     near متظاهرون المتظاهرون متظاهر محتجون مصلون جمهور
  only       near قوات القوات قواته قواتها قوة جنود الجنود جنوده جندي كتيبة لواء دبابات الدبابات مدرعات وحدات مقاتلين المقاتلين تعزيزات عسكرية العسكرية عسكريين الجيش الشرطة
  yes        [احتشد] جنود قرب الجسر الشمالي.
  no         احتشد جمهور أمام المسرح.

frame call-up
  type       MOBILIZE
  mode       troops
  noun       تعبئة
  phrase     استدعاء الاحتياط | استدعاء جنود الاحتياط | استدعاء قوات الاحتياط | استدعى/يستدعي الاحتياط
  phrase     استدعى/يستدعي جنود | استدعى/يستدعي قوات | التعبئة العامة | تعبئة عامة | النفير العام
  agents     subject | by
  targets    of
  unless     next المياه الغاز استمارة الاستمارة الزجاجات الوقود النموذج
  yes        أعلن الملك [التعبئة] في كل الأقاليم.
  no         تغطية المباراة استمرت ساعتين.

frame alert
  type       MOBILIZE
  verb       تأهب/يتأهب | استنفر/يستنفر
  noun       تأهب | استنفار
  agents     subject | of | by
  targets    prep ضد على
  unless     near كورونا الوباء العاصفة الإعصار الصحية
  yes        وضعت القيادة الجنود في حالة [تأهب].
  no         تأهل المنتخب إلى النهائي.

frame prepare-attack
  type       MOBILIZE
  verb       استعد/يستعد
  noun       استعداد
  agents     subject | of
  targets    prep ل
  unless     prev على
  only       near هجوم لهجوم معركة لمعركة المعركة للمعركة حرب لحرب للحرب اقتحام لاقتحام القوات قوات الجيش المقاتلون المسلحون لمهاجمة
  status     planned
  yes        [تستعد] الميليشيا لهجوم على الميناء.
  no         استعد الطلاب للامتحان جيدا.

frame take-up-arms
  type       MOBILIZE
  mode       militia
  phrase     حمل السلاح | حمل/يحمل السلاح | حملوا السلاح | رفع السلاح
  agents     subject | by
  targets    prep ضد في
  unless     prev ترخيص رخصة ترك
  yes        شبان القرية [حملوا السلاح] ضد الغزاة.
  no         حمل العامل صندوقا ثقيلا.

frame recruit
  type       MOBILIZE
  mode       militia
  form       يجند | يجندون | تجند | جندت | جندوا | جندته | وجندها
  noun       تجنيد
  phrase     استقطاب مقاتلين | استقطاب الشبان | استقطاب الشباب | استقطاب عناصر
  agents     subject | by
  targets    object | of
  unless     prev مركز مراكز لمركز بمركز مكتب
  yes        حذرت المنظمة من [تجنيد] الأطفال في المخيم.
  no         تجديد الجسر استغرق سنة.

frame manoeuvres
  type       MOBILIZE
  mode       troops
  noun       مناورة
  phrase     تدريبات عسكرية | تدريبات مشتركة | تدريبات بحرية | عرض عسكري | استعراض عسكري | عرضا عسكريا
  agents     of
  targets    prep قرب ضد في
  unless     next سياسية دبلوماسية انتخابية سياسيا
  yes        بدأت البحرية [مناورات] قرب الجزيرة.
  no         وصف الكاتب القرار بأنه مناورة سياسية.

frame weapons-test
  type       MOBILIZE
  mode       weapons
  phrase     تجربة صاروخية | تجارب صاروخية | تجربة صاروخ | تجربة نووية | تجارب نووية | اختبار صاروخ | اختبار صاروخي
  phrase     اختبر/يختبر صاروخا | اختبر/يختبر صاروخ | صاروخا تجريبيا | نصب صواريخ | نصب بطاريات | نصب/ينصب صواريخ
  agents     subject | of | by
  targets    prep في قرب
  yes        دول الجوار نددت [بتجربة صاروخية] فوق البحر.
  no         اختبر المهندس محرك السيارة.

# Siege and sweeps

frame encircle
  type       MOBILIZE
  form       طوقت | طوقوا | يطوق | تطوق | يطوقون | مطوق | مطوقة
  noun       تطويق | طوق
  agents     subject | by
  targets    object | of
  unless     next النجاة نجاة الياسمين
  yes        [طوق] الجنود الحي القديم.
  no         طرق الضيف باب البيت.

frame besiege
  type       MOBILIZE
  verb       حاصر/يحاصر
  noun       محاصرة | حصار
  agents     subject | of | by
  targets    object | prep على | of
  yes        [حاصر] المتمردون حامية الميناء.
  yes        رفع الجيش [الحصار] المفروض على القلعة.
  no         حاضر الأستاذ في جامعة قاسيم.

frame impose-siege
  type       MOBILIZE
  phrase     فرض/يفرض حصار | فرض/يفرض حصارا | فرض/يفرض الحصار | فرض/يفرض طوقا | فرض/يفرض … حصارا | فرض/يفرض … طوقا
  phrase     فرض حصار | فرض الحصار | ضرب/يضرب طوقا | ضرب/يضرب حصارا | تضييق الخناق | ضيق/يضيق الخناق
  phrase     شدد/يشدد الحصار | تشديد الحصار | طوق أمني | طوقا أمنيا
  agents     subject | by
  targets    prep على حول
  yes        المسلحون [فرضوا حصارا] على قرى الوادي.
  no         فرض الأب على ابنه القراءة.

frame comb
  type       MOBILIZE
  verb       مشط/يمشط
  noun       تمشيط
  agents     subject | by
  targets    object | of
  unless     next شعرها شعره الشعر شعر
  yes        بدأ الجيش [تمشيط] الغابة بحثا عن مسلحين.
  no         نشط الخباز منذ الصباح.

frame security-campaign
  type       MOBILIZE
  mode       police
  phrase     حملة أمنية | الحملة الأمنية | حملات أمنية | عملية أمنية | العملية الأمنية | عمليات أمنية
  phrase     العمليات الأمنية | حملة تفتيش | حملات تفتيش | حملة دهم | حملة تمشيط | عملية تمشيط | عمليات تمشيط
  phrase     حملة مداهمات | عملية استباقية
  agents     subject | of | by
  targets    prep على ضد في
  yes        أطلقت الشرطة [حملة أمنية] ضد المهربين.
  no         أطلق المتجر حملة تخفيضات كبيرة.

frame search-operation
  type       MOBILIZE
  phrase     عملية بحث | عمليات بحث | عمليات البحث | عملية البحث | عملية مطاردة | عملية ملاحقة | عمليات الملاحقة
  phrase     البحث عن مسلحين | البحث عن المسلحين | البحث عن المهاجمين | البحث عن منفذي | البحث عن الخاطفين
  phrase     للبحث عن المهاجمين
  agents     subject | of | by
  targets    prep عن | of
  unless     near زلزال الزلزال بزلزال فيضان فيضانات الفيضانات سيول السيول سير السير مرور المرور مروري مرورية صاعقة إعصار الإعصار اصطدام غرق سفينة الطائرة ناجين
  yes        تواصل الشرطة [عمليات البحث] عن الخاطفين.
  no         أنجز الطالب بحثا عن الطيور.

frame pursue
  type       MOBILIZE
  form       لاحقت | لاحقوا | يلاحق | تلاحق | يلاحقون | نلاحق | سنلاحق
  noun       ملاحقة
  agents     subject | by
  targets    object | of
  unless     next قضائية القضائية قانونية القانونية
  yes        [تلاحق] الشرطة مسلحين فروا من السجن.
  no         وصل الضيف في وقت لاحق.

frame chase
  type       MOBILIZE
  verb       طارد/يطارد
  noun       مطاردة
  agents     subject | by
  targets    object | of
  unless     near مباراة المباراة منتخب المنتخب الدوري كأس البطولة ملعب اللاعب لاعب
  yes        [طارد] الحرس المهربين حتى النهر.
  no         طالب التجار بخفض الضرائب.

frame track
  type       MOBILIZE
  verb       تعقب/يتعقب
  noun       تعقب
  phrase     اقتفى/يقتفي أثر | اقتفاء أثر | تقفي أثر
  agents     subject | by
  targets    object | of
  yes        [تعقبت] الطائرات قافلة المسلحين ليلا.
  no         تعاقب الفصول يسعد المزارعين.

frame tighten-security
  type       MOBILIZE
  mode       police
  phrase     تشديد الإجراءات الأمنية | تشديد الإجراءات | تشديد الأمن | تشديد الحراسة | تشديد التدابير
  phrase     شدد/يشدد الإجراءات | شدد/يشدد إجراءات | شدد/يشدد الحراسة | شدد/يشدد إجراءاتها | إجراءات أمنية مشددة
  phrase     الإجراءات الأمنية المشددة | حراسة مشددة | الحراسة المشددة | إجراءات أمنية | الإجراءات الأمنية
  phrase     تدابير أمنية
  agents     subject | by
  targets    prep في على حول
  unless     near كورونا الوباء
  yes        قررت الوزارة [تشديد الحراسة] حول السفارات.
  no         شدد الطبيب على شرب الماء.

frame step-up
  type       MOBILIZE
  verb       كثف/يكثف
  noun       تكثيف
  agents     subject | by
  targets    object | of
  only       near قوات القوات قواته قواتها قوة جنود الجنود جنوده جندي كتيبة لواء دبابات الدبابات مدرعات وحدات مقاتلين المقاتلين تعزيزات عسكرية العسكرية عسكريين الجيش الشرطة عملياته عملياتها عمليات دوريات دورياته دورياتها انتشار وجوده وجودها
  yes        [كثفت] الشرطة دورياتها في قاسيم.
  no         كشف الباحث سر النقش.

frame patrol
  type       MOBILIZE
  phrase     سير/يسير دوريات | تسيير دوريات | قام/يقوم بدورية | قام/يقوم بدوريات | دوريات مشتركة | دورية مشتركة
  phrase     جاب/يجوب شوارع | جاب/يجوب الشوارع | يجوبون الشوارع | تجوب شوارع | تجوب الشوارع
  agents     subject | by
  targets    prep في على
  yes        قوات الحدود [تسير دوريات] على الساحل.
  no         زار الطلاب معرضا للمجلات الدورية.

frame guard-flights
  type       MOBILIZE
  phrase     رحلات استطلاع | طلعات استطلاع | طلعات استطلاعية | رحلات استطلاعية | طلعة استطلاع | عملية استطلاع
  phrase     عمليات استطلاع
  agents     subject | of
  targets    prep فوق
  yes        نفذت الطائرات [طلعات استطلاعية] فوق الجزيرة.
  no         نشرت الصحيفة استطلاع رأي جديدا.

frame overfly
  type       MOBILIZE
  verb       حلق/يحلق
  noun       تحليق
  agents     subject | of
  targets    prep فوق
  only       near طائرة طائرات الطائرات الطائرة مروحية مروحيات المروحيات مقاتلات الطيران
  yes        [حلقت] طائرات فوق مواقع المتمردين.
  no         حلق الرجل شعره صباحا.

frame take-off
  type       MOBILIZE
  verb       أقلع/يقلع
  noun       إقلاع
  agents     subject | of
  targets    prep نحو إلى
  only       near مقاتلات حربية الحربية قاذفات مقاتلة عسكرية العسكرية
  yes        [أقلعت] مقاتلات من القاعدة الجنوبية.
  no         أقلع الموظف عن التدخين.

# Advance and incursion

frame infiltrate
  type       MOBILIZE
  verb       تسلل/يتسلل
  noun       تسلل
  agents     subject | of
  targets    prep إلى
  unless     near مباراة المباراة منتخب المنتخب الدوري كأس البطولة ملعب اللاعب لاعب الحكم
  yes        [تسلل] مسلحون إلى القرية ليلا.
  no         تسلم الطالب جائزته أمس.

frame incursion
  type       MOBILIZE
  verb       توغل/يتوغل
  noun       توغل
  agents     subject | of
  targets    prep في داخل
  yes        [توغلت] دبابات في أراضي سيلانا.
  no         توصل الخبراء إلى حل.

frame advance
  type       MOBILIZE
  verb       تقدم/يتقدم
  noun       تقدم
  agents     subject | of
  targets    prep نحو باتجاه في صوب
  unless     next بطلب بشكوى باستقالته بعرض باقتراح بالشكر بخالص بمبادرة بمشروع
  unless     near المفاوضات مفاوضات المحادثات محادثات الحوار العلمي
  only       near قوات القوات الجيش جنود الجنود مقاتلون مقاتلو المقاتلون المتمردون مسلحون المسلحون دبابات الدبابات الحوثيون جبهة الجبهة
  yes        [تقدمت] القوات نحو مشارف العاصمة.
  no         تقدم الطالب بطلب منحة.

frame march-on
  type       MOBILIZE
  verb       زحف/يزحف
  noun       زحف
  agents     subject | of
  targets    prep نحو على إلى باتجاه
  unless     next العمراني الصحراوي الرمال
  yes        [زحف] المتمردون نحو القصر.
  no         زخرف الفنان جدار القاعة.

frame cross-border
  type       MOBILIZE
  phrase     اجتازوا | اجتازت الحدود | عبرت الحدود | عبروا الحدود | يعبرون الحدود | تعبر الحدود | عبور الحدود
  phrase     اجتاز/يجتاز الحدود | اجتاز/يجتاز … الحدود | اجتياز الحدود | تخطى/يتخطى الحدود
  agents     subject
  targets    prep إلى
  unless     near لاجئ لاجئا لاجئون لاجئين اللاجئين نازحون نازحين مهاجرون مهاجرين شاحنات المسافرين التجار
  yes        دبابات مجهولة [اجتازت الحدود] ليلا.
  no         تنتقل البضائع عبر الحدود بسهولة.

frame intervene
  type       MOBILIZE
  mode       troops
  phrase     تدخل عسكري أجنبي | تدخل عسكري | التدخل العسكري | تدخلا عسكريا | تدخل/يتدخل عسكريا | التدخل عسكريا | تدخل القوات
  phrase     تدخل الجيش | التدخل المسلح
  agents     subject | of | by
  targets    prep في ضد
  yes        عارضت الأحزاب [التدخل العسكري] في الجزيرة.
  no         تدخل الوسيط لحل خلاف التاجرين.

frame landing
  type       MOBILIZE
  mode       troops
  phrase     إنزال جوي | الإنزال الجوي | إنزالا جويا | إنزال بحري | عملية إنزال | الإنزال البحري | إنزال مظلي
  agents     of | by
  targets    prep على في خلف
  yes        نفذت المروحيات [إنزالا جويا] خلف التلال.
  no         راقب المسافرون إنزال الحقائب من القطار.

# Camps, trenches, regrouping

frame set-up-camp
  type       MOBILIZE
  phrase     أقام/يقيم معسكر | أقام/يقيم معسكرا | أقام/يقيم معسكرات | أقام/يقيم قاعدة عسكرية
  phrase     أقام/يقيم قواعد عسكرية | أنشأ/ينشئ قاعدة عسكرية | أنشأ/ينشئ معسكرا | أنشأ/ينشئ قواعد عسكرية
  phrase     إقامة معسكر | إقامة معسكرات | إقامة قاعدة عسكرية | إقامة قواعد عسكرية | إنشاء قاعدة عسكرية
  phrase     إنشاء قواعد عسكرية | إنشاء معسكر | إنشاء معسكرات | معسكرات تدريب | معسكر تدريب
  agents     subject | by
  targets    prep في
  yes        رجال الجماعة [أقاموا معسكرا] في الصحراء.
  no         أقام النادي حفلا لتكريم اللاعبين.

frame dig-in
  type       MOBILIZE
  phrase     حفر/يحفر خنادق | حفر/يحفر الخنادق | حفر/يحفر خندقا | حفر/يحفر أنفاقا | حفر/يحفر نفقا | حفر/يحفر أنفاق
  phrase     حفر خنادق | حفر الخنادق | حفر أنفاق | حفر الأنفاق | حفر نفق | رفع السواتر | رفع سواتر
  agents     subject | by
  targets    prep حول في
  yes        المقاتلون [حفروا خنادق] حول المطار.
  no         حفر الفلاح بئرا في حقله.

frame regroup
  type       MOBILIZE
  phrase     إعادة تجميع | إعادة تنظيم صفوفها | إعادة تنظيم صفوفهم | إعادة تنظيم صفوفه | أعاد/يعيد تجميع
  phrase     أعاد/يعيد تنظيم صفوفه | أعاد/يعيد تنظيم صفوفها | أعاد/يعيد تنظيم صفوفهم | أعاد/يعيد بناء قواته
  phrase     رص الصفوف | تجميع صفوفها | تجميع صفوفهم
  agents     subject | by
  targets    of
  unless     near سيارات السيارات أجهزة
  yes        حاولت الحركة [إعادة تنظيم صفوفها] في الجبال.
  no         أعاد القارئ تنظيم مكتبته.
