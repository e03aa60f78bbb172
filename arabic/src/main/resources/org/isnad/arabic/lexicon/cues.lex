# Negation.

cue not-lam
  status     denied
  phrase     لم
  scope      next
  unless     next يزل تزل يزالوا
  yes        [لم] يهاجم المقاتلون الثكنة ليلا.
  yes        [ولم] تصل القافلة إلى سيلانا.
  no         حلم الأسير بالعودة إلى قاسيم.

cue not-lan
  status     denied
  phrase     لن
  scope      next
  yes        [لن] تنسحب القوات من قاسيم.
  yes        [ولن] يعود الوفد هذا العام.
  no         سافر التاجر إلى لندن.

cue not-laysa
  status     denied
  phrase     ليس | ليست | ليسوا | لسنا | لست | ليسا
  scope      clause
  unless     next فقط وحده وحدها
  unless     near فحسب
  yes        [ليس] للحركة مقر في رند.
  yes        [وليست] الشرطة طرفا في الصفقة.
  no         ليس فقط الجيش من هاجم البلدة.
  no         جلس الوسطاء تحت الشجرة.

cue not-la
  status     denied
  phrase     لا
  scope      next
  unless     next يزال تزال يزالون يزالان زال زالت زالوا بد سيما شك محالة ريب
  yes        [لا] يملك المقاتلون مدافع كبيرة.
  yes        [ولا] يوجد سجن في القرية.
  no         لا تزال المدينة محاصرة.

cue nor-wala
  status     denied
  phrase     لا وجود | لا علاقة | لا صلة | لا دخل | لا دور | لا أثر
  scope      clause
  yes        [لا علاقة] للحركة بتفجير السوق.
  yes        [ولا وجود] لجنود في البلدة.
  no         نشأت علاقة قوية بين الطرفين.

cue not-ma
  status     denied
  phrase     ما كان | ما كانت | ما كانوا | ما من
  scope      next
  yes        [ما من] جندي دخل القرية.
  yes        [وما كان] القائد حاضرا يومها.
  no         بحث الجنود عن مكان آمن.

cue no-longer
  status     denied
  phrase     لم يعد | لم تعد | لم يعودوا | ما عاد | ما عادت
  scope      clause
  yes        [لم يعد] الجيش موجودا في سيلانا.
  no         عاد النازحون إلى بيوتهم.

cue not-yet
  status     denied
  phrase     ليس بعد | لم … بعد
  scope      clause
  yes        [لم يدخل الجيش بعد] مدينة رند.
  no         دخل الجيش المدينة بعد الفجر.

cue without-an
  status     denied
  phrase     من دون أن | من غير أن | دون أن | بدون أن
  scope      next
  yes        انسحب المقاتلون [دون أن] يطلقوا رصاصة.
  yes        مرت القافلة [دون أن] تفتش.
  no         انحنى الجسر تحت ثقل الشاحنة.

cue without
  status     denied
  phrase     من دون | من غير | دون | بدون
  scope      next
  unless     next أن
  yes        دخل الجيش البلدة [دون] مقاومة.
  yes        عاد الوفد [بدون] اتفاق.
  no         رحل اللاجئون دون أن يودعوا أحدا.

cue not-ghayr
  status     denied
  phrase     غير
  scope      next
  unless     next أن أنه أنها أنهم ذلك مباشر مباشرة
  yes        كان الحارس [غير] متورط في الهجوم.
  no         غير أن المقاتلين ثبتوا في مواقعهم.
  no         طار سرب طيور فوق التل.

cue lack-of
  status     denied
  noun       عدم | انعدام
  scope      next
  yes        أكد الطبيب [عدم] إصابة الحراس.
  yes        يشكو السكان [انعدام] الأمن.
  no         أعدت الأسرة طعاما للجنود.

cue failed-to
  status     denied
  verb       فشل/يفشل | أخفق/يخفق
  scope      clause
  yes        [فشل] المقاتلون في دخول الثكنة.
  yes        [وأخفقت] الوساطة في وقف القتال.
  no         خفف القاضي الحكم على السائق.

cue unable-to
  status     denied
  verb       عجز/يعجز
  phrase     لم يتمكن | لم تتمكن | لم يتمكنوا | لم يستطع | لم تستطع | لم ينجح | لم تنجح | لم ينجحوا
  scope      clause
  yes        [عجز] الجيش عن فك الحصار.
  yes        [ولم يتمكن] القناص من الفرار.
  no         أنجز العمال الجسر بسرعة.

cue refrained
  status     denied
  verb       امتنع/يمتنع | أحجم/يحجم
  scope      clause
  yes        [امتنعت] الحركة عن مهاجمة القافلة.
  no         استمتع الأطفال بالعيد رغم الحرب.

cue nearly
  status     denied
  verb       كاد/يكاد | أوشك/يوشك
  scope      next
  yes        [كاد] القائد يقتل في الكمين.
  no         كدس العمال الأكياس قرب السور.

cue were-it-not
  status     denied
  phrase     لو لم | لولا
  scope      clause
  yes        [لولا] الحارس لوقعت مجزرة.
  no         وصل لواء كامل إلى الجبهة.

cue never
  status     denied
  phrase     أبدا | قط | إطلاقا | البتة | مطلقا | بتاتا
  scope      clause
  yes        لم تدخل الحركة المدينة [قط] منذ تأسست.
  yes        لم نتفاوض معهم [إطلاقا] في رند.
  no         أطلق الجنود سراح راع مسن.

cue denied-verb
  status     denied
  verb       نفى/ينفي
  scope      clause
  unless     near المنفى منفاه
  yes        [نفت] الحركة قصف المستشفى.
  yes        [وينفي] الجيش فرار جنوده.
  no         نفد الماء من المخيم.

cue denied-disavow
  status     denied
  verb       أنكر/ينكر
  scope      clause
  yes        [أنكر] السائق نقل السلاح.
  no         ابتكر الطلاب جهازا للري.

cue denied-belie
  status     denied
  verb       كذب/يكذب | فند/يفند | دحض/يدحض
  scope      clause
  yes        [كذبت] الوزارة خبر اغتيال الوالي.
  no         جذب الضوء حشرات الليل.

cue denial-noun
  status     denied
  noun       نفي | تكذيب | إنكار
  scope      clause
  yes        صدر [نفي] لمقتل الزعيم.
  no         حفر المقاتلون نفقا تحت السور.

cue denying-participle
  status     denied
  noun       نافيا | نافية | نافين | مكذبا | منكرا
  scope      clause
  yes        تكلم الناطق [نافيا] سقوط البلدة.
  no         أصلح العامل نافذة المدرسة.

cue untrue
  status     denied
  phrase     لا أساس له | لا أساس لها | لا أساس لهذه | عار عن الصحة | عارية عن الصحة | لا صحة | غير صحيح | غير صحيحة | محض افتراء | محض كذب
  scope      clause
  yes        الحديث عن مقتل الزعيم [غير صحيح] إطلاقا.
  yes        [ولا صحة] لخبر سقوط رند.
  no         اهتم الأطباء بصحة الأسير.

cue innocent-of
  status     denied
  phrase     بريء من | بريئة من | أبرياء من | لا ناقة
  scope      clause
  yes        الحركة [بريئة من] تفجير المدرسة.
  no         بريد القرية مغلق منذ الصباح.

cue did-not-result
  status     denied
  phrase     لم يسفر | لم تسفر | لم يؤد | لم تؤد | لم يوقع | لم توقع | لم يخلف | لم تخلف
  scope      next
  yes        [ولم يسفر] القصف عن ضحايا.
  no         أسفر القصف عن احتراق متجر.

# Possibility.

# قد before an imperfect: the list holds the verbs that are frequent after it (forms that may also be a perfect of form V are left out).

cue may-be
  status     possible
  phrase     قد يكون | قد تكون | قد يكونون | قد يؤدي | قد تؤدي | قد يصل | قد تصل | قد يشن | قد تشن | قد يقع | قد تقع | قد يحدث | قد ينفذ | قد تنفذ | قد يستهدف | قد تستهدف | قد يهاجم | قد تهاجم | قد يقتل | قد تقتل | قد يصبح | قد تصبح | قد يضطر | قد تضطر | قد يدفع | قد تدفع | قد يسفر | قد تسفر | قد ينسحب | قد تنسحب | قد يلجأ | قد تلجأ | قد يستخدم | قد تستخدم | قد يعود | قد تعود | قد يبدأ | قد تبدأ | قد يوافق | قد توافق | قد يرفض | قد ترفض | قد يشمل | قد تشمل | قد يشكل | قد يرتفع | قد ترتفع | قد يندلع | قد تندلع | قد ينهار | قد تنهار | قد يغير | قد يسمح | قد تسمح | قد يساعد | قد تساعد | قد يسعى | قد تسعى | قد يحاول | قد تحاول | قد يعني | قد تعني | قد يستغرق | قد تستغرق | قد يستمر | قد تستمر | قد يواجه | قد تواجه | قد يشهد | قد تشهد | قد يفتح | قد تفتح | قد يفقد | قد تفقد | قد ينضم | قد تنضم | قد يقوم | قد تقوم | قد يطال | قد تطال | قد يتسبب | قد تتسبب | قد يتعرض | قد تتعرض | قد يثير | قد تثير | قد يخلف | قد يرد | قد ترد | قد يكلف | قد يستأنف | قد تستأنف | قد يتخذ | قد تتخذ | قد يلقى | قد تلقى | قد يمثل | قد يمنع | قد تمنع | قد يؤثر | قد يزيد | قد تزيد | قد يطلق | قد تطلق | قد لا | قد يكونوا | قد يكونان | قد ينسحبون | قد يهاجمون | قد يستهدفون
  scope      clause
  yes        [قد يكون] المهاجم جنديا سابقا.
  yes        [وقد تنسحب] القوات من قاسيم.
  no         وقد كانت القرية خالية تماما.

cue perhaps
  status     possible
  phrase     ربما | لعل | لربما
  scope      clause
  yes        [ربما] عبر المهاجمون النهر ليلا.
  yes        [ولعل] الزعيم جرح في القصف.
  no         لعب الصغار قرب الخندق.

cue it-is-possible
  status     possible
  phrase     ليس من المستبعد | من غير المستبعد | من المحتمل | من الممكن | من الجائز | من الوارد
  scope      clause
  yes        [من المحتمل] أن يكون القناص قتل.
  no         حمل الجنود زميلهم على الأكتاف.

cue likely-verb
  status     possible
  phrase     يحتمل | تحتمل
  scope      clause
  yes        [ويحتمل] أن المهاجم دخل من الباب الخلفي.
  no         حمل السائق أكياس القمح.

cue possible-adjective
  status     possible
  phrase     محتمل | محتملة | المحتمل | المحتملة | محتملون | محتملين
  scope      clause
  yes        حذر الضابط من هجوم [محتمل] على الميناء.
  no         وصلت الشاحنة محملة بالخبز.

cue probability
  status     possible
  noun       احتمال
  scope      clause
  yes        يخشى السكان [احتمال] قصف المخيم.
  no         أقام السكان احتفالا صغيرا.

cue can-happen
  status     possible
  phrase     يمكن أن | يمكنه أن | يمكنها أن | يمكنهم أن | في إمكان | بإمكان | بوسع | بمقدور
  scope      next
  yes        [يمكن أن] تهاجم الحركة المطار.
  no         سكن النازحون في خيام ممزقة.

cue must-likely
  status     possible
  phrase     في أغلب الظن | على الأرجح | على الأغلب | أغلب الظن | في الأغلب | الأرجح أن
  scope      clause
  yes        قتله رفاقه [على الأرجح] خطأ.
  no         جلس الطفل على الأرجوحة.

cue probable-passive
  status     possible
  phrase     من المرجح أن | من الأرجح أن | رجح/يرجح أن | رجح/يرجح … أن
  scope      clause
  yes        [ويرجح أن] الزعيم قتل في القصف.
  yes        [ورجحت الشرطة أن] المهاجم انتحر.
  no         نجح الوسطاء في تبادل الأسرى.

cue believed-passive
  status     possible
  verb       اعتقد/يعتقد
  scope      clause
  yes        [ويعتقد] أن المسلحين قتلوا الراعي.
  no         اعتقل الجنود شابا عند الحاجز.

cue thought-passive
  status     possible
  verb       ظن/يظن
  scope      clause
  yes        [ويظن] أنه فر إلى سيلانا.
  no         ظهر دخان أسود فوق التل.

cue suspected
  status     possible
  verb       اشتبه/يشتبه
  scope      clause
  yes        [ويشتبه] في أن الحارس قتل رفيقه.
  no         اشتبك المسلحون مع الجيش.

cue suspect-noun
  status     possible
  phrase     مشتبه به | مشتبها به | المشتبه به | مشتبه بهم | المشتبه بهم | مشتبه فيه | مشتبه فيهم | المشتبه فيه | المشتبه فيهم | المشتبه في | المشتبه بأنهم | المشتبه بأنه
  scope      clause
  yes        قتل [المشتبه به] شرطيا في السوق.
  no         وقع اشتباك قرب الجسر.

cue suspicion
  status     possible
  noun       شبهة | شبهات
  phrase     للاشتباه | اشتباها
  scope      clause
  yes        أوقف ثلاثة تجار [بشبهة] تمويل الحركة.
  no         وزع الجنود أشرطة الضماد.

cue on-charge-of
  status     possible
  phrase     متهم بأنه | المتهم بأنه | بتهمة | بتهم | بدعوى
  scope      clause
  yes        حوكم السائق [بتهمة] قتل القاضي.
  no         التهم الحريق مخزن الخشب.

cue alleged-cue
  status     possible
  verb       زعم/يزعم
  scope      clause
  yes        [ويزعم] أن القائد خان رجاله.
  no         وصل زعيم القبيلة إلى سيلانا.

cue alleged-adjective
  status     possible
  noun       مزعوم | مزعومة
  scope      next
  yes        روى الأسير قصة الهجوم [المزعوم] على القافلة.
  no         خاف الجندي من الظلام.

cue supposed-adjective
  status     possible
  noun       مفترض | مفترضة
  scope      next
  yes        صورت الشرطة القاتل [المفترض] في السوق.
  no         اعترض الحراس شاحنة غريبة.

cue supposed-verb
  status     possible
  verb       افترض/يفترض
  scope      clause
  yes        [ويفترض] أن الرهائن في الكهف.
  no         عرض التاجر بضاعته في رند.

cue it-seems
  status     possible
  phrase     على ما يبدو | يبدو أن | يبدو أنه | يبدو أنها | كما يبدو | فيما يبدو | بدا أن | الظاهر أن
  scope      clause
  yes        قتل القائد [على ما يبدو] في كمين.
  no         عاش الراعي في البادية.

cue feared-passive
  status     possible
  phrase     يخشى أن | يخشى من | تخشى أن | تخشى من | يخشون أن | يخشون من | خشية أن | خشية من | خشية وقوع
  scope      clause
  yes        [ويخشى أن] يكون الصحفي قد قتل.
  no         خشع المصلون في المسجد.

cue fears
  status     possible
  noun       مخاوف
  scope      clause
  yes        أثار القصف [مخاوف] من نزوح جديد.
  no         وصلت خراف الراعي إلى القرية.

cue expected
  status     possible
  verb       توقع/يتوقع
  scope      clause
  yes        [وتتوقع] الشرطة هجوما جديدا.
  no         زار الوفد موقعا أثريا.

cue said-passive
  status     possible
  phrase     يقال إن | قيل إن | يقال إنه | يقال إنها | قيل إنه | قيل إنها | يقال إنهم | قيل إنهم
  scope      clause
  yes        [ويقال إن] الزعيم مات مسموما.
  no         قال الحارس إن الباب مغلق.

cue rumoured
  status     possible
  phrase     يشاع أن | أشيع أن | يتردد أن | تردد أن | شائعات عن | أنباء عن
  scope      clause
  yes        [ويشاع أن] الحركة باعت الرهينة.
  no         شاع النور في الوادي.

cue speculation
  status     possible
  noun       تكهنات | ترجيحات | تخمينات
  scope      clause
  yes        سرت [تكهنات] باغتيال القائد.
  no         كتم الناس أسرارهم عن الشرطة.

cue indications
  status     possible
  phrase     مؤشرات على | مؤشرات إلى | دلائل على | مؤشر على
  scope      clause
  yes        ظهرت [مؤشرات على] هجوم قريب.
  no         أشعل الحارس مشعلا كبيرا.

cue if-law
  status     possible
  phrase     لو
  scope      clause
  unless     next لم
  yes        [لو] هاجم الجيش لسقطت البلدة.
  no         لون الأطفال جدار المدرسة.

cue if-idha
  status     possible
  phrase     في حال | في حالة | شريطة أن | بشرط أن | إذا
  scope      clause
  yes        [إذا] قصف الجيش القرية رحل أهلها.
  yes        سيرد المقاتلون [في حال] قصفت رند.
  no         اختفت الجماعة إذ جاء الشتاء.

cue doubts
  status     possible
  noun       شكوك
  scope      clause
  yes        تحوم [شكوك] حول مقتل القائد.
  no         شك النجار مسمارا في الخشب.

cue not-excluded
  status     possible
  phrase     لا يستبعد | لم يستبعد | لم تستبعد | لا تستبعد | غير مستبعد | لا يستبعدون
  scope      clause
  yes        [ولا يستبعد] الخبراء هجوما على الميناء.
  no         استعبد القراصنة بحارة السفينة.

cue expected-phrase
  status     possible
  phrase     من المتوقع
  scope      clause
  yes        [ومن المتوقع] أن تستسلم الحامية.
  no         زار الوفد موقعا أثريا.

# Plans and intentions.

cue intends
  status     planned
  verb       اعتزم/يعتزم
  scope      clause
  yes        [تعتزم] الحكومة سحب جنودها.
  no         اعتز القائد بشجاعة رجاله.

cue will-sawfa
  status     planned
  phrase     سوف
  scope      next
  yes        [سوف] يهاجم الجيش قاسيم.
  yes        [وسوف] تنسحب الحركة من رند.
  no         باع التاجر صوف خرافه.

cue has-in-mind
  status     planned
  verb       نوى/ينوي
  phrase     في نيته | في نيتها | في نية | لديه نية | ينوون
  scope      clause
  yes        [وينوي] القائد مهاجمة الميناء.
  no         نام الحراس قرب النار.

cue plans-to
  status     planned
  verb       خطط/يخطط
  scope      clause
  yes        [خططت] الخلية لتفجير الجسر.
  no         خطف المسلحون طبيبا من بيته.

cue plan-noun
  status     planned
  noun       خطة | خطط | مخطط
  scope      clause
  yes        كشف الأسير [خطة] لاغتيال الوالي.
  no         ألقى الشيخ خطبة قصيرة.

cue plot-noun
  status     planned
  noun       مؤامرة
  scope      clause
  yes        أحبط الحراس [مؤامرة] لقتل الرئيس.
  no         شارك اللاعب في مباراة ودية.

cue is-to-be
  status     planned
  phrase     من المقرر | من المزمع | من المنتظر | من المفترض | كان مقررا
  scope      clause
  yes        [ومن المقرر] أن يصل الوفد الجمعة.
  no         فتح المقر الجديد في سيلانا.

cue scheduled
  status     planned
  noun       مرتقب | مرتقبة | مزمع | مزمعة
  scope      next
  yes        ألغى الوسطاء الاجتماع [المرتقب] في رند.
  no         راقب الحراس الطريق ليلا.

cue ready-to
  status     planned
  verb       استعد/يستعد | تأهب/يتأهب | تحضر/يتحضر
  scope      clause
  yes        [ويستعد] الجيش لدخول المدينة.
  no         استعاد الجريح وعيه سريعا.

cue ready-adjective
  status     planned
  phrase     مستعدون | مستعدين | مستعد | مستعدة
  scope      clause
  yes        أعلن الزعيم أنه [مستعد] لإلقاء السلاح.
  no         سكن النازحون مستودعا قديما.

cue preparing-for
  status     planned
  phrase     استعدادا | تمهيدا | تحضيرا | تأهبا | استعدادات | تحضيرات
  scope      clause
  yes        حشد الجيش دباباته [استعدادا] لاقتحام قاسيم.
  no         استعاد الجنود تلة صغيرة.

cue resolved-to
  status     planned
  verb       قرر/يقرر | عزم/يعزم | صمم/يصمم
  scope      clause
  yes        [قررت] الحركة مهاجمة الميناء.
  no         كرر الطفل الأغنية مرتين.

cue determination
  status     planned
  noun       نية | نوايا | عزم
  scope      clause
  yes        أكد القائد [عزمه] على اقتحام المدينة.
  no         عزف الجندي لحنا حزينا.

cue pledged-to
  status     planned
  verb       تعهد/يتعهد
  scope      clause
  yes        [تعهدت] الجماعة بإطلاق الرهائن.
  no         فتح المعهد أبوابه للنازحين.

cue promised-to
  status     planned
  phrase     وعد | وعدت | وعدوا | يعدون
  scope      clause
  only       near بأن بإطلاق بسحب بوقف بفتح بإرسال بإعادة بدعم بحماية بتسليم بمساعدة
  yes        [ووعدت] الحكومة بسحب الجنود.
  no         طال انتظار القافلة في رند.

cue threatened-to
  status     planned
  verb       هدد/يهدد | توعد/يتوعد
  scope      clause
  yes        [هدد] الخاطفون بقتل الرهينة.
  no         هدم الجنود جدار المدرسة.

cue tries-to
  status     planned
  verb       حاول/يحاول
  scope      clause
  yes        [حاول] المسلحون اقتحام السجن.
  no         تحول المصنع إلى ثكنة.

cue attempt-noun
  status     planned
  noun       محاولة
  scope      clause
  yes        أفشل الحراس [محاولة] خطف القنصل.
  no         سار الموكب حول المدينة.

cue strives-to
  status     planned
  verb       سعى/يسعى | هدف/يهدف | رمى/يرمي
  scope      clause
  only       near إلى
  yes        [وتسعى] الحركة إلى توحيد الفصائل.
  no         رمى الطفل حجرا في النهر.

cue in-order-to
  status     planned
  phrase     من أجل | سعيا إلى | بهدف | بغية | بقصد | بغرض | لأجل
  scope      clause
  yes        جند القائد شبانا [بهدف] مهاجمة الميناء.
  no         وصلت بغال القافلة متعبة.

cue so-that
  status     planned
  phrase     لكي | كي | كيما
  scope      next
  unless     next لا
  yes        تقدم الجيش [لكي] يفك الحصار.
  no         كوى الخياط ثوب الضابط.

cue about-to
  status     planned
  phrase     في طريقه إلى | في طريقها إلى | على وشك | بصدد | وشيك | وشيكة
  scope      clause
  yes        كان المسلحون [على وشك] اقتحام الثكنة.
  no         شوك الطريق جرح أقدام الرعاة.

cue wants-to
  status     planned
  verb       أراد/يريد | رغب/يرغب | أمل/يأمل
  scope      clause
  yes        [ويريد] الزعيم عقد صلح جديد.
  no         رعب الأطفال زاد مع القصف.

cue desire-noun
  status     planned
  noun       رغبة | استعداد | إرادة
  scope      clause
  yes        أبدى القائد [رغبته] في إلقاء السلاح.
  no         غرب الوادي قرية صغيرة.

cue bound-to
  status     planned
  phrase     من شأنه أن | من شأنها أن | مرشح ل | في انتظار | بانتظار
  scope      clause
  yes        اتفاق [من شأنه أن] ينهي القتال.
  no         شن الجيش حملة قصيرة.

cue ordered
  status     planned
  verb       أوعز/يوعز
  phrase     أمرت | أمروا | يأمر | تأمر | يأمرون
  phrase     أمر … بأن | أمر … بقتل | أمر … بوقف | أمر … بسحب | أمر … بإرسال | أمر … بنشر | أمر … بإحراق | أمر … بإطلاق | أمر … بفتح | أمر … بإغلاق
  scope      clause
  yes        [أمر القائد رجاله بإحراق] الجسر
  yes        [وأمرت] الحركة رجالها بالانسحاب.
  no         مر الموكب قرب المدرسة.

cue foiled
  status     planned
  verb       أحبط/يحبط | أفشل/يفشل
  scope      clause
  yes        [أحبطت] الشرطة هجوما على المصرف.
  no         هبط الطيار قرب قاسيم.

# Requests.

cue asks
  status     requested
  verb       طلب/يطلب
  scope      clause
  yes        [طلبت] الحركة وقف القصف.
  no         غلب النعاس حارس الجسر.

cue calls-for
  status     requested
  verb       دعا/يدعو
  scope      clause
  only       near إلى
  yes        [دعا] المبعوث إلى سحب الدبابات.
  no         ودع السكان جيرانهم قبل الرحيل.

cue demands
  status     requested
  phrase     طالبت | طالبوا | طالبا | يطالب | تطالب | يطالبون
  phrase     طالب بأن | طالب … بأن
  scope      clause
  yes        [وتطالب] القبائل بإعدام القاتل.
  no         تظاهر طلاب الجامعة ضد الغلاء.

cue demand-noun
  status     requested
  noun       مطالبة | مطلب | مطالب
  scope      clause
  yes        رفع المعتصمون [مطالبهم] إلى الوالي.
  no         تحمل الجنود مصاعب كثيرة.

cue call-noun
  status     requested
  noun       دعوة | نداء | مناشدة
  scope      clause
  yes        رفض المتمردون [دعوة] إلى نزع السلاح.
  no         وعد القائد رجاله بالنصر.

cue request-noun
  status     requested
  noun       طلب | طلبات
  scope      clause
  yes        رفض الوالي [طلب] إرسال جنود.
  no         تعلب التاجر على خصمه.

cue appeals-to
  status     requested
  verb       ناشد/يناشد | التمس/يلتمس | استنجد/يستنجد
  scope      clause
  yes        [ناشدت] الأم الخاطفين إطلاق ابنها.
  no         أنشد الأطفال أغنية قديمة.

cue urges
  status     requested
  verb       حث/يحث
  scope      clause
  yes        [حثت] البعثة الجيش على الانسحاب.
  no         حرث الفلاحون حقولهم مبكرا.

cue proposes
  status     requested
  verb       اقترح/يقترح
  scope      clause
  yes        [اقترح] الوسيط تبادل الأسرى.
  no         اقترع السكان في ثلاثة مراكز.

cue recommends
  status     requested
  verb       أوصى/يوصي
  scope      clause
  yes        [أوصت] اللجنة بإغلاق المعبر.
  no         وصل الصيادون إلى الساحل.

cue must
  status     requested
  phrase     لا بد من | لا بد أن | يجب أن | يجب على | ينبغي أن | ينبغي على | يتعين على | يتعين أن | يتوجب على | من الضروري | من الواجب
  scope      clause
  yes        [يجب أن] تنسحب القوات فورا.
  yes        [وينبغي على] الحركة إطلاق الرهائن.
  no         وجد الراعي قطيعه سالما.

cue begs
  status     requested
  verb       رجا/يرجو | توسل/يتوسل
  scope      clause
  yes        [وتوسلت] الزوجة إلى الخاطفين إطلاقه.
  no         رجل مسن عبر الجسر وحده.

# Explicitly not confirmed.

cue could-not-be-confirmed
  status     unconfirmed
  phrase     لم يتسن التأكد | لم يتسن التحقق | لم يتسن … التأكد | لم يتسن … التحقق | لم يتسن تأكيد | لم يتسن … تأكيد | لم يتسن الحصول | لم يتسن … الحصول | لم يتسن التثبت | لم يتسن … التثبت | لا يتسنى … التحقق
  scope      sentence
  yes        [ولم يتسن التأكد] من مقتل القائد.
  yes        [لم يتسن للصحيفة التحقق] من الصور.
  no         تأكد الحارس من إغلاق الباب.

cue not-verified
  status     unconfirmed
  phrase     لم يتم التأكد | لم يتم … التأكد | لم يتم التحقق | لم تتحقق من | لم يتحقق من | لم يتأكد | لم تتأكد | لم يتأكدوا
  scope      sentence
  yes        [ولم يتأكد] خبر فرار الزعيم.
  no         تأكد الحارس من إغلاق الباب.

cue not-confirmed-by
  status     unconfirmed
  phrase     لم تؤكد | لم يؤكد | لم يؤكدوا | لا تؤكد | لا يؤكد
  scope      sentence
  yes        [ولم تؤكد] الشرطة خبر الاغتيال.
  no         أكدت الشرطة خبر الاغتيال.

cue neither-confirmed-nor-denied
  status     unconfirmed
  phrase     لم يؤكد ولم ينف | لم تؤكد ولم تنف | لم يؤكد أو ينف | لم تؤكد أو تنف | لم ينف ولم يؤكد | لم تنف ولم تؤكد | لم تنف أو تؤكد | لم ينف أو يؤكد
  scope      sentence
  yes        [ولم يؤكد أو ينف] الناطق خبر الصفقة.
  no         نفت الحركة خبر الصفقة.

cue verification-impossible
  status     unconfirmed
  phrase     تعذر التحقق | تعذر التأكد | تعذر … التحقق | تعذر … التأكد | يتعذر التحقق | يتعذر التأكد | يتعذر … التحقق | تعذر تأكيد | تعذر الاتصال
  scope      sentence
  yes        [وتعذر التحقق] من صحة الشريط.
  yes        [تعذر على الصحيفة التأكد] من الحصيلة.
  no         اعتذر الضيف عن التأخير.

cue cannot-verify
  status     unconfirmed
  phrase     لم يكن ممكنا التحقق | لم يكن بالإمكان التحقق | لم يكن بالإمكان … التحقق | لم نتمكن من التحقق | لم تتمكن … من التحقق | لم يتمكن … من التحقق | لم تتمكن … من التأكد | لم يتمكن … من التأكد | لا يمكن التحقق | لا يمكن … التحقق | لا يمكن التأكد | لا يمكن … التأكد | لم يمكن التحقق | من الصعب التحقق | من الصعب التأكد | من الصعب … التحقق | من المستحيل التحقق | يصعب التحقق | يصعب التأكد
  scope      sentence
  yes        [ولا يمكن التحقق] من هذه الأرقام.
  yes        [ولم تتمكن الوكالة من التحقق] من الخبر.
  no         حقق الفريق فوزا كبيرا.

cue unconfirmed-adjective
  status     unconfirmed
  phrase     غير مؤكد | غير مؤكدة | غير المؤكد | غير المؤكدة | غير موثوق | غير موثوقة | لم يثبت | لم تثبت
  scope      clause
  yes        وصلت أنباء [غير مؤكدة] عن مقتل الوالي.
  no         وعد القائد رجاله بنصر مؤكد.

cue conflicting-reports
  status     unconfirmed
  phrase     أنباء متضاربة | الأنباء المتضاربة | تضارب الأنباء | تضاربت الأنباء | تضاربت الروايات | تضاربت المعلومات | تضارب المعلومات | تضارب الروايات | معلومات متضاربة | روايات متضاربة | تضاربت التقارير | تقارير متضاربة
  scope      sentence
  yes        [وتضاربت الأنباء] حول مصير القائد.
  no         ضرب الجنود بائعا في السوق.

cue no-confirmation
  status     unconfirmed
  phrase     لم يصدر تأكيد | لم يصدر … تأكيد | لم يرد تأكيد | لم يرد … تأكيد | ليس هناك تأكيد | ليس هناك … تأكيد | لا يوجد تأكيد | لا يوجد … تأكيد | في انتظار تأكيد | لا تأكيد | دون تأكيد | بانتظار تأكيد
  scope      sentence
  yes        [ولم يصدر أي تأكيد] من قيادة الجيش.
  no         صدر كتاب جديد في سيلانا.

cue independent-check
  status     unconfirmed
  phrase     لم يتأكد من مصدر مستقل | لم تتأكد من مصدر مستقل | لم يتسن … مصدر مستقل | لم تؤكده مصادر مستقلة | لم تؤكدها مصادر مستقلة | لم يؤكده مصدر مستقل | لم يؤكدها مصدر مستقل | دون تأكيد مستقل
  scope      sentence
  yes        خبر [لم يؤكده مصدر مستقل] في رند.
  no         انتخب السكان مرشحا مستقلا.

cue not-clear
  status     unconfirmed
  phrase     لم يتضح بعد ما إذا | ليس من الواضح ما إذا | من غير الواضح ما إذا | لم يكن واضحا ما إذا | لم يتضح بعد إن | لم يتضح ما إذا | ليس واضحا ما إذا | ليس من الواضح إن | من غير الواضح إن | لم يكن واضحا إن | لا يعرف ما إذا | لم يتضح إن | ليس واضحا إن | لا يعرف إن
  scope      clause
  yes        [ولم يتضح إن] كان القائد قتل.
  no         اتضح الطريق مع طلوع الشمس.

