# Talks, meetings, visits, mediation (CONSULT).
# Written for Isnad from general knowledge of news Arabic; all example sentences are invented.
# Forms are listed one by one where a derived participle would be another common word (مجتمع, مستقبل, مؤسسة, مسلم).

frame consult-meet
  type       CONSULT
  verb       التقى/يلتقي
  noun       لقاء | التقاء
  form       لقائه | لقائها | لقائهم | لقاؤه | لقاؤها | لقاؤهم
  agents     subject | of | prep بين
  targets    prep مع ب | object
  unless     next الإياب الذهاب ودي
  yes        [التقى] المبعوث شيوخ القبائل في سيلانا.
  yes        جرى [لقاء] بين الجانبين في فندق المدينة.
  no         ألقى الصياد شباكه في البحيرة.

frame consult-gather
  type       CONSULT
  noun       اجتماع | اجتماعات
  form       اجتمع | اجتمعت | اجتمعوا | اجتمعا | يجتمع | تجتمع | يجتمعون | يجتمعان | يجتمعوا | نجتمع
  agents     subject | of | prep بين
  targets    prep مع ب
  unless     prev التواصل الضمان التضامن
  yes        [اجتمع] الوفد مع حاكم قاسيم صباح الأحد.
  yes        انتهى [الاجتماع] بين القادة دون بيان.
  no         رحب المجتمع الدولي بقرار المحكمة.

frame consult-talks
  type       CONSULT
  noun       محادثة | محادثات
  agents     subject | of | prep بين
  targets    prep مع
  yes        بدأ الوزير [محادثات] مع نظيره في العاصمة.
  no         وقعت حادثة سير قرب الجسر.

frame consult-deliberate
  type       CONSULT
  verb       تباحث/يتباحث
  noun       مباحثات | تباحث
  agents     subject | of | prep بين
  targets    prep مع
  yes        استأنف الطرفان [المباحثات] في قصر الضيافة.
  no         داهم رجال المباحث منزل التاجر.

frame consult-negotiate
  type       CONSULT
  verb       تفاوض/يتفاوض
  noun       مفاوضات | تفاوض
  form       فاوض | فاوضت | فاوضوا | يفاوض | تفاوض | يفاوضون
  agents     subject | of | prep بين
  targets    prep مع | object
  yes        رفضت الجماعة [التفاوض] مع حكومة سيلانا.
  yes        انطلقت جولة من [المفاوضات] في جنيف.
  no         فوض المجلس رئيسه بتوقيع العقد.

frame consult-dialogue
  type       CONSULT
  noun       حوار | حوارات | تحاور
  form       حاور | حاورت | حاوروا | يحاور | تحاور | يحاورون | نحاور | تحاوروا
  agents     subject | of | prep بين
  targets    prep مع | object
  yes        بدأ [حوار] وطني بين الأحزاب.
  no         تقدم الجيش على ثلاثة محاور.

frame consult-consult
  type       CONSULT
  verb       تشاور/يتشاور | شاور/يشاور
  noun       تشاور | مشاورات
  agents     subject | of | prep بين
  targets    prep مع | object
  yes        تجري الحكومة [مشاورات] مع حلفائها قبل القرار.
  no         شارك المستشار في حفل التخرج.

frame consult-discuss
  type       CONSULT
  noun       مناقشة | مناقشات | نقاش | نقاشات
  form       ناقش | ناقشت | ناقشوا | ناقشا | يناقش | تناقش | يناقشون | يناقشان | نناقش
  agents     subject | of | prep بين
  targets    prep مع
  yes        [ناقش] الوزيران أمن الحدود مساء الاثنين.
  no         نقش الحرفي اسمه على الباب.

frame consult-examine
  type       CONSULT
  noun       بحث
  form       بحثت | بحثا | بحثوا | يبحث | تبحث | يبحثون | يبحثان | نبحث | بحثه | سيبحث
  agents     subject | of
  targets    prep مع
  unless     next عن علمي العلمي
  unless     prev مركز معهد فرق عمليات
  yes        [بحث] الرئيس مع ضيفه ملف اللاجئين.
  no         خرج الأهالي يبحثون عن الطفل المفقود.

frame consult-deliberations
  type       CONSULT
  noun       مداولات
  agents     subject | of | prep بين
  targets    prep مع
  yes        استمرت [المداولات] بين المندوبين حتى الفجر.
  no         عقد الدولاب أثار إعجاب الزوار.

frame consult-visit
  type       CONSULT
  noun       زيارة
  verb       زار/يزور
  agents     subject | of
  targets    object | prep إلى ل
  unless     next الخارجية الداخلية الدفاع العدل الصحة الإعلام المالية الخزانة الهجرة شؤون الأمن التعليم النفط النقل التجارة الأوقاف
  yes        وصل المبعوث في [زيارة] إلى قاسيم.
  yes        [زار] وزير الدفاع قاعدة وادي رند.
  no         نشرت وزارة الدفاع أرقاما جديدة.

frame consult-tour
  type       CONSULT
  noun       جولة
  agents     subject | of
  targets    prep إلى في على
  only       next في إلى على إقليمية خارجية أوروبية آسيوية أفريقية عربية
  yes        بدأت الوزيرة [جولة] إقليمية تشمل أربع دول.
  no         خسر الملاكم في الجولة الثالثة.

frame consult-receive
  type       CONSULT
  noun       استقبال
  form       استقبل | استقبلت | استقبلوا | يستقبل | تستقبل | يستقبلون | استقبله | استقبلهم | سيستقبل
  agents     subject | of
  targets    object
  unless     next المستشفى مستشفى المستشفيات جرحى مصابين
  yes        [استقبل] الأمير وفدا من الشيوخ.
  no         تحدث الوزير عن مستقبل التعليم.

frame consult-see
  type       CONSULT
  form       قابلوا | قابلهم | قابلتهم | يقابل | يقابلون | تقابل | يقابله
  phrase     قابل الرئيس | قابل الوزير | قابل وزير | قابل رئيس | قابل المبعوث | قابل الأمير | قابل السفير
  agents     subject
  targets    object
  yes        [قابلوا] ممثل الصليب الأحمر قرب المعبر.
  no         دفع الرجل المال مقابل البضاعة.

frame consult-mediate
  type       CONSULT
  noun       وساطة | وساطات
  form       توسط | توسطت | توسطوا | يتوسط | تتوسط | يتوسطون
  agents     subject | of | by
  targets    prep بين
  unless     next المدينة الساحة الطريق البلدة
  yes        نجحت [وساطة] قبلية في وادي رند.
  yes        [يتوسط] الشيخ بين العشيرتين منذ شهر.
  no         غرق القارب في البحر المتوسط.

frame consult-call
  type       CONSULT
  noun       اتصال | اتصالات
  form       اتصل | اتصلت | اتصلوا | يتصل | تتصل | يتصلون
  agents     subject | of | prep بين
  targets    prep مع ب
  unless     prev شركة شركات وزارة وزير شبكة شبكات أبراج برج قطاع خدمة خدمات
  unless     next بوكالة بالوكالة
  yes        أجرى القائد [اتصالا] مع الحاكم ليلا.
  no         تعطلت شبكة الاتصالات بعد العاصفة.

frame consult-contact
  type       CONSULT
  phrase     تواصل/يتواصل مع | التواصل مع
  agents     subject
  targets    of
  yes        [تواصل مع] شيوخ العشائر قبل الصلح.
  no         تواصلت الأمطار حتى المساء.

frame consult-talk-with
  type       CONSULT
  phrase     تحدث/يتحدث مع | تحدثا مع | التحدث مع
  agents     subject
  targets    of
  yes        [تحدث مع] زعيم القرية عن الأسرى.
  no         متحدث رسمي نفى الخبر.

frame consult-conference
  type       CONSULT
  noun       مؤتمر | مؤتمرات
  agents     of
  targets    prep مع
  unless     next صحفي صحافي صحفيا صحافيا الصحفي الصحافي الوطني الشعبي
  yes        يعقد [مؤتمر] دولي حول سيلانا الشهر المقبل.
  no         عقد الوزير مؤتمرا صحفيا قصيرا.

frame consult-summit
  type       CONSULT
  noun       قمة
  agents     of | prep بين
  targets    prep مع
  unless     next جبل الجبل التل تل الهرم الغضب
  yes        تنعقد [القمة] الثلاثية في قاسيم غدا.
  no         تمركز الجنود على قمة جبل مرتفع.

frame consult-session
  type       CONSULT
  noun       جلسة | جلسات
  agents     of
  targets    prep مع
  unless     next محاكمة المحاكمة المحكمة عمل
  yes        عقد مجلس الأمن [جلسة] طارئة حول سيلانا.
  no         حددت المحكمة جلسة محاكمة للمتهم.

frame consult-sit-with
  type       CONSULT
  phrase     جلس/يجلس مع | الجلوس مع | الجلوس إلى طاولة المفاوضات | الجلوس على طاولة المفاوضات
  agents     subject
  targets    of
  yes        قرر الشيخ [الجلوس مع] خصومه.
  no         جلب التاجر القمح من القرية.

frame consult-peace-process
  type       CONSULT
  phrase     عملية السلام | عملية سلام | محادثات السلام | محادثات سلام | مفاوضات السلام | مسار السلام
  agents     subject | prep بين
  targets    prep مع
  yes        تعثرت [عملية السلام] بين الطرفين.
  no         قتل جنديان في عملية أمنية.

frame consult-good-offices
  type       CONSULT
  phrase     مساع حميدة | المساعي الحميدة | مساعي حميدة | مساعي الصلح | مساعي التسوية
  agents     subject | of
  targets    prep بين
  yes        بذلت سيلانا [مساعي حميدة] بين الجارين.
  no         ركض الساعي بين المكاتب.

frame consult-reconcile
  type       CONSULT
  phrase     جهود المصالحة | مساعي المصالحة | جهود مصالحة | لجنة المصالحة | جهود السلام
  agents     subject | of
  targets    prep بين مع
  yes        دعمت العشائر [جهود المصالحة] في وادي رند.
  no         درس الطالب المصطلح الجديد.

frame consult-bring-closer
  type       CONSULT
  phrase     تقريب وجهات النظر | قرب/يقرب وجهات النظر
  agents     subject
  targets    prep بين
  yes        يسعى الوسيط إلى [تقريب وجهات النظر].
  no         وصل التقرير إلى مكتب الحاكم.

frame consult-hearing
  type       CONSULT
  phrase     جلسة استماع | جلسات استماع | أدلى/يدلي بشهادة | الإدلاء بشهادة | أدلى/يدلي بشهادته
  agents     of | subject
  yes        عقد النواب [جلسة استماع] مغلقة.
  no         استماع الناس إلى الراديو تراجع.

frame consult-briefing
  type       CONSULT
  phrase     استمع/يستمع إلى شرح | استمع/يستمع إلى إيجاز | استمع/يستمع إلى تقرير | اطلع/يطلع على سير
  agents     subject
  targets    prep من
  yes        [استمع إلى شرح] من قائد اللواء.
  no         يحب الأطفال سماع القصص.

frame consult-inspect
  type       CONSULT
  verb       تفقد/يتفقد
  agents     subject
  targets    object
  unless     next السيطرة الأمل الوعي حياتها توازنها أهميتها
  yes        [تفقد] رئيس الأركان جنود الجبهة الشمالية.
  no         ضاع المفتاح في فناء الدار.

frame consult-study
  type       CONSULT
  phrase     درس/يدرس سبل | درس/يدرس إمكانية | بحث سبل | بحث/يبحث سبل | تدارس/يتدارس الوضع
  agents     subject
  targets    prep مع
  yes        [يدرس إمكانية] عقد هدنة مع خصومه.
  no         درس الطالب الكيمياء في قاسيم.

frame consult-summon-ambassador
  type       CONSULT
  phrase     استدعى/يستدعي السفير | استدعاء السفير | استدعى/يستدعي القائم بالأعمال | استدعاء القائم بالأعمال
  agents     subject | by
  targets    of
  yes        قررت الخارجية [استدعاء السفير] السيلاني.
  no         ادعى السفير السابق أنه مريض.

frame consult-round-table
  type       CONSULT
  phrase     طاولة الحوار | طاولة مستديرة | الطاولة المستديرة | مائدة مستديرة | مائدة الحوار
  agents     subject
  targets    prep مع
  yes        عاد الخصوم إلى [مائدة مستديرة] في قاسيم.
  no         اشترت الأسرة طاولة خشبية كبيرة.

frame consult-delegation-exchange
  type       CONSULT
  phrase     تبادل الزيارات | تبادل زيارات | تبادل الوفود | تبادل الرسائل | تبادل رسائل
  agents     subject | prep بين
  targets    prep مع
  yes        اتفق البلدان على [تبادل الوفود] كل عام.
  no         وصل الوفد متأخرا بسبب المطر.

frame consult-forum
  type       CONSULT
  noun       منتدى | منتديات
  agents     of
  targets    prep مع
  unless     next إلكتروني الإلكتروني جهادي الجهادي على
  unless     prev موقع مواقع
  yes        افتتح الوزير [منتدى] الأمن الإقليمي.
  no         ندد الشيخ بالسرقة في خطبته.

frame consult-attend
  type       CONSULT
  phrase     حضر/يحضر الاجتماع | حضر/يحضر اجتماع | حضر/يحضر المؤتمر | شارك/يشارك في المؤتمر | شارك/يشارك في اجتماع | شارك/يشارك في الاجتماع | شارك/يشارك في المحادثات | شارك/يشارك في المفاوضات | المشاركة في المؤتمر | المشاركة في اجتماع | المشاركة في المحادثات | المشاركة في المفاوضات
  agents     subject | of
  targets    prep مع
  yes        رفضت الجماعة [المشاركة في المفاوضات] المقبلة.
  no         حضر الطلاب حفل الموسيقى.
