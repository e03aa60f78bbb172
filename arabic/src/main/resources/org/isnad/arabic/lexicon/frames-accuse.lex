# ACCUSE: blame, condemnation, accusation, criticism, complaint.
# Entries whose only agent is `by` are contents of an accusation: the accuser is the speaker, the one who is
# said to have done it (subject, head) is the target.
# Written from general knowledge of the language of Arabic news; all example sentences are invented.

frame accuse-charge
  type       ACCUSE
  verb       اتهم/يتهم
  noun       اتهام | اتهامات
  adjective  متهم
  agents     subject | of | head | by
  targets    object | prep إلى ل ضد
  unless     prev أصابع بأصابع
  yes        [اتهمت] الحكومة جماعة رند بقتل القرويين.
  yes        غادر الوفد القاعة [متهما] الحكومة بالمماطلة.
  yes        رد الوزير على [اتهامات] الحزب أمس.
  no         اهتم الطبيب بالجرحى حتى المساء.

frame accuse-charge-noun
  type       ACCUSE
  noun       تهمة
  phrase     بتهم | تهما
  agents     by
  targets    prep إلى ل ضد
  yes        سجن الشيخ سالم سنتين [بتهمة] التجسس.
  no         عمل المتطوعون بهمة عالية.

frame accuse-accused
  type       ACCUSE
  phrase     المتهم | المتهمة | المتهمون | المتهمين | المتهمان
  agents     by
  targets    self | head
  yes        نقل [المتهم] إلى سجن قاسيم المركزي.
  no         قرأ المعلم الدرس المهم مرتين.

frame accuse-level
  type       ACCUSE
  phrase     وجه/يوجه … اتهام | وجه/يوجه … اتهاما | وجه/يوجه … اتهامات | وجه/يوجه … الاتهام | وجه/يوجه … الاتهامات
  phrase     توجيه اتهام | توجيه اتهامات | توجيه الاتهام | توجيه الاتهامات
  agents     subject | by
  targets    prep إلى ل ضد
  yes        النيابة [وجهت اتهامات] إلى ضابط سابق.
  yes        تنوي المحكمة [توجيه الاتهام] إلى قائد الحرس.
  no         وجه المدير رسالة شكر إلى العمال.

frame accuse-trade
  type       ACCUSE
  phrase     تبادل/يتبادل … الاتهامات | تبادل/يتبادل … الاتهام | تبادل/يتبادل … اتهامات | تبادل الاتهامات
  phrase     تراشق/يتراشق … بالاتهامات | تراشق بالاتهامات | التراشق بالاتهامات
  agents     subject | by
  targets    prep مع
  yes        حكومة سيلانا [تبادلت الاتهامات] مع جارتها.
  no         تبادل الوفدان الهدايا في ختام الزيارة.

frame accuse-fingers
  type       ACCUSE
  phrase     أصابع الاتهام | بأصابع الاتهام | إصبع الاتهام | بإصبع الاتهام
  agents     subject | by
  targets    prep إلى ل نحو
  yes        أشار المحافظ [بأصابع الاتهام] إلى جماعة رند.
  no         أصيبت أصابع العامل في المصنع.

frame accuse-press-charges
  type       ACCUSE
  phrase     وجه/يوجه … تهمة | وجه/يوجه … تهما | وجه/يوجه … تهم | توجيه تهمة | توجيه تهم
  agents     subject | by
  targets    prep إلى ل ضد
  yes        المحكمة [وجهت تهمة] الخيانة إلى الوزير السابق.
  no         وجهت البلدية إنارة الساحة نحو النهر.

frame accuse-condemn
  type       ACCUSE
  verb       أدان/يدين
  noun       إدانة | إدانات
  form       دان | دانت | دانوا | دانتا
  agents     subject | of | head | by
  targets    object | prep ل
  unless     next بالولاء بالفضل بالإسلام بالمسيحية
  yes        [أدان] مجلس قاسيم قصف السوق.
  yes        [ودانت] النقابات اعتقال المعلمين.
  no         ارتفع الأذان من مسجد القرية.

frame accuse-denounce
  type       ACCUSE
  verb       استنكر/يستنكر
  noun       استنكار | استنكارات
  adjective  مستنكر
  agents     subject | of | head | by
  targets    object | prep ل
  yes        [استنكر] وجهاء وادي رند خطف الطبيب.
  no         استمر المطر حتى صباح الخميس.

frame accuse-decry
  type       ACCUSE
  verb       ندد/يندد
  noun       تنديد
  adjective  مندد
  agents     subject | of | head | by
  targets    prep ب | object
  yes        [ونددت] بلدية سيلانا بإحراق المدرسة.
  no         زار المندوب مخيما قرب الحدود.

frame accuse-deplore
  type       ACCUSE
  verb       شجب/يشجب
  noun       شجب
  adjective  شاجب
  agents     subject | of | head | by
  targets    object | prep ل
  yes        [شجبت] الكنيسة اغتيال المعلم.
  no         كان المريض شاحبا عند وصوله.

frame accuse-criticise
  type       ACCUSE
  verb       انتقد/ينتقد
  noun       انتقاد | انتقادات
  adjective  منتقد
  agents     subject | of | head | by
  targets    object | prep ل إلى
  yes        [انتقدت] المعارضة خطة الحكومة الأمنية.
  no         أنقذ الصياد طفلا من الغرق.

frame accuse-voice-criticism
  type       ACCUSE
  phrase     وجه/يوجه … انتقاد | وجه/يوجه … انتقادا | وجه/يوجه … انتقادات | توجيه انتقادات | توجيه الانتقادات | توجيه انتقاد
  agents     subject | by
  targets    prep إلى ل
  yes        النائب [وجه انتقادات] حادة إلى الجيش.
  no         وجه القبطان السفينة نحو الميناء.

frame accuse-verbal-attack
  type       ACCUSE
  phrase     هجوما لاذعا | هجوم لاذع | هجوما لفظيا | هجوم لفظي | هجوما كلاميا | هجوم كلامي
  agents     subject | by
  targets    prep على ضد
  yes        شن الخطيب [هجوما لاذعا] على الحكومة.
  no         شن المسلحون هجوما واسعا على المخفر.

frame accuse-disapprove
  type       ACCUSE
  verb       استهجن/يستهجن
  noun       استهجان
  adjective  مستهجن
  agents     subject | of | head | by
  targets    object | prep ل
  yes        [استهجنت] نقابة الأطباء منع الدواء.
  no         استهلك المصنع كميات كبيرة من الوقود.

frame accuse-astonished
  type       ACCUSE
  verb       استغرب/يستغرب
  noun       استغراب
  adjective  مستغرب
  agents     subject | of | head | by
  targets    object | prep من ل
  yes        [استغرب] الحزب صمت الحكومة عن المجزرة.
  no         استغرق السفر ثلاث ساعات.

# form II: load someone with the responsibility
frame accuse-hold-responsible
  type       ACCUSE
  verb       حمل/يحمل
  noun       تحميل
  adjective  محمل
  agents     subject | of | head | by
  targets    object
  unless     prev على إلى عدم
  unless     next عسكرية أمنية انتخابية إعلامية اعتقالات
  only       near مسؤولية المسؤولية مسؤوليته مسؤوليتها
  yes        [وحمل] الأهالي الحكومة مسؤولية المجزرة.
  yes        غادر الوزير [محملا] جماعة رند مسؤولية التفجير.
  no         حمل العامل صندوقا ثقيلا إلى المخزن.

frame accuse-lay-blame
  type       ACCUSE
  phrase     ألقى/يلقي … باللوم | ألقى/يلقي … اللوم | ألقى/يلقي … باللائمة | ألقى/يلقي … اللائمة
  phrase     ألقى/يلقي … بالمسؤولية | ألقى/يلقي … المسؤولية | أنحى/ينحي … باللوم | أنحى/ينحي … باللائمة
  phrase     إلقاء اللوم | إلقاء اللائمة | إلقاء المسؤولية
  agents     subject | by
  targets    prep على
  yes        الوزير [ألقى باللوم] على جماعة رند.
  yes        الحزب [أنحى باللائمة] على الشرطة.
  no         ألقى الشاعر قصيدة طويلة أمام الحضور.

frame accuse-reproach
  type       ACCUSE
  noun       لوم | ملامة
  form       يلوم | تلوم | نلوم | لامت | يلومون
  agents     subject | of | head | by
  targets    object | prep على ل
  yes        [تلوم] النقابة الشرطة على تأخرها.
  no         نام الأطفال في ساحة المدرسة.

frame accuse-attribute
  type       ACCUSE
  verb       نسب/ينسب
  agents     subject | of | head | by
  targets    prep إلى ل
  unless     near قوله قولها القول مصدر مصادر
  only       near هجوم الهجوم هجمات الهجمات تفجير التفجير تفجيرات اغتيال الاغتيال عملية العملية مجزرة المجزرة قصف القصف
  yes        [نسبت] الشرطة التفجير إلى جماعة رند.
  no         تحسنت نسب النجاح في المدارس.

frame accuse-pin
  type       ACCUSE
  phrase     ألصق/يلصق … التهمة | ألصق/يلصق … تهمة | ألصق/يلصق … التهم | إلصاق التهمة | إلصاق تهمة | إلصاق التهم
  agents     subject | by
  targets    prep ب
  yes        المحقق [ألصق التهمة] بسائق بريء.
  no         ألصق الطالب الصورة على الجدار.

# only with a word of condemnation in the sentence
frame accuse-describe
  type       ACCUSE
  verb       وصف/يصف
  noun       وصف
  adjective  واصف
  agents     subject | of | head | by
  targets    object | prep ل
  only       near إرهابي إرهابيا إرهابية إرهابيون إرهابيين بالإرهابي بالإرهابية بالإرهابيين بالإرهاب
  only       near إجرامي إجرامية بالإجرامي بالإجرامية بالجبان جبان بالجبانة وحشي وحشية بالوحشي بالوحشية همجي همجية بالهمجي بالهمجية بشعة بالبشعة
  only       near بالخونة خونة بالمرتزقة مرتزقة بالعملاء مجزرة بالمجزرة جريمة بالجريمة عدوان بالعدوان
  yes        [ووصف] البيان حركة قاسيم بالإرهابية.
  no         وصف الكاتب جمال النهر في الربيع.

# only with a word of condemnation in the sentence
frame accuse-consider
  type       ACCUSE
  verb       اعتبر/يعتبر
  adjective  معتبر
  agents     subject | of | head | by
  targets    object
  only       near جريمة عدوانا خيانة خرقا انتهاكا إرهابية إرهابيا إرهابيين مؤامرة استفزازا مجزرة خونة
  yes        [واعتبر] الحزب اغتيال القاضي جريمة.
  no         اعتبر الأهالي يوم العودة عيدا.

frame accuse-allegations
  type       ACCUSE
  noun       مزاعم | ادعاءات
  agents     of | by | subject
  targets    prep ضد
  yes        نشرت الصحيفة [مزاعم] بالفساد ضد الوزير.
  no         بنت البلدية مطاعم جديدة للزوار.

frame accuse-lie
  type       ACCUSE
  verb       كذب/يكذب
  noun       كذب | أكاذيب
  agents     by
  targets    subject | of
  yes        الحكومة [تكذب] على أهالي المدينة.
  no         جذب المتحف زوارا كثيرين.

frame accuse-takfir
  type       ACCUSE
  noun       تكفير
  agents     by | subject
  targets    of | object
  yes        رفض العلماء [تكفير] خصومهم السياسيين.
  no         طال تفكير القائد في الأمر.

frame accuse-takhwin
  type       ACCUSE
  noun       تخوين
  agents     by | subject
  targets    of | object
  yes        منع الحزب [تخوين] الصحفيين في صحيفته.
  no         اكتمل تخزين القمح قبل الشتاء.

frame accuse-question
  type       ACCUSE
  verb       شكك/يشكك
  noun       تشكيك
  adjective  مشكك
  agents     subject | of | head | by
  targets    prep في ب
  yes        [شككت] المعارضة في نزاهة الانتخابات.
  no         شكل البرلمان لجنة جديدة.

frame accuse-complain
  type       ACCUSE
  verb       اشتكى/يشتكي | شكا/يشكو
  noun       شكوى | شكاوى
  agents     subject | of | head | by
  targets    prep من ضد على
  yes        [اشتكى] القرويون من تجاوزات الحراس.
  yes        [وتشكو] القبائل من ظلم الحاكم.
  no         اشترى المزارعون بذورا جديدة.

frame accuse-file-complaint
  type       ACCUSE
  phrase     رفع/يرفع … دعوى | رفع/يرفع … شكوى | قدم/يقدم … شكوى | تقدم/يتقدم … بشكوى | رفع دعوى | تقديم شكوى | دعوى قضائية
  agents     subject | by
  targets    prep ضد على
  yes        النقابة [رفعت دعوى] ضد قائد الشرطة.
  no         رفع الجنود العلم فوق المبنى.

frame accuse-lawsuit
  type       ACCUSE
  noun       دعوى | دعاوى
  agents     subject | of | head | by
  targets    prep ضد على
  yes        نظرت المحكمة في [دعاوى] المزارعين ضد الشركة.
  no         دوى صوت الرعد فوق الوادي.

frame accuse-sue
  type       ACCUSE
  noun       مقاضاة
  form       يقاضي | يقاضون
  agents     by | subject
  targets    object | of
  yes        طلبت الأسر [مقاضاة] ضباط السجن.
  no         اشتد المطر في مقاطعة رند.

frame accuse-protest-note
  type       ACCUSE
  phrase     مذكرة احتجاج | رسالة احتجاج | احتجاج رسمي | احتجاجا رسميا | احتجاج شديد | احتجاجا شديدا
  agents     subject | by
  targets    prep إلى ل على
  yes        سلمت الخارجية السفير [مذكرة احتجاج].
  no         سلمت الخارجية السفير مذكرة تهنئة.

frame accuse-war-crimes
  type       ACCUSE
  phrase     جرائم حرب | جريمة حرب | جرائم الحرب | جرائم ضد الإنسانية | جريمة ضد الإنسانية
  agents     by
  targets    subject
  yes        ارتكب الجنود [جرائم حرب] في قاسيم.
  no         عرض المتحف صور حرب قديمة.

frame accuse-violate
  type       ACCUSE
  verb       انتهك/ينتهك
  noun       انتهاك | انتهاكات
  adjective  منتهك
  agents     by
  targets    subject | of | head
  yes        الميليشيا [تنتهك] حقوق السكان يوميا.
  no         انتهت الجلسة صباح السبت.

frame accuse-criminal-act
  type       ACCUSE
  phrase     عمل إرهابي | عملا إرهابيا | عمل إجرامي | عملا إجراميا | عمل جبان | عملا جبانا | جريمة نكراء | جريمة بشعة
  agents     by
  targets    subject
  yes        قال المحافظ إن التفجير [عمل جبان].
  no         قدم الشاب عملا فنيا جميلا.

frame accuse-displeasure
  type       ACCUSE
  verb       استاء/يستاء
  noun       استياء | استيائه | استيائها | استيائهم
  adjective  مستاء
  agents     subject | of | head | by
  targets    prep من
  yes        أثار القصف [استياء] سكان الحي.
  no         جرى استيفاء الرسوم في الميناء.

frame accuse-express-anger
  type       ACCUSE
  phrase     أعرب/يعرب … عن غضب | عبر/يعبر … عن غضب
  phrase     أعرب/يعرب … عن غضبه | عبر/يعبر … عن غضبه
  phrase     أعرب/يعرب … عن غضبها | عبر/يعبر … عن غضبها
  phrase     أعرب/يعرب … عن غضبهم | عبر/يعبر … عن غضبهم
  agents     subject | by
  targets    prep من على إزاء ل
  yes        رئيس البلدية [أعرب عن غضبه] من القصف.
  no         أعرب الكاتب عن حبه للبحر.

frame accuse-express-concern
  type       ACCUSE
  phrase     أعرب/يعرب … عن قلق | عبر/يعبر … عن قلق
  phrase     أعرب/يعرب … عن قلقه | عبر/يعبر … عن قلقه
  phrase     أعرب/يعرب … عن قلقها | عبر/يعبر … عن قلقها
  phrase     أعرب/يعرب … عن قلقهم | عبر/يعبر … عن قلقهم
  phrase     أعرب/يعرب … عن انزعاج | عبر/يعبر … عن انزعاج
  phrase     أعرب/يعرب … عن انزعاجه | عبر/يعبر … عن انزعاجه
  phrase     أعرب/يعرب … عن انزعاجها | عبر/يعبر … عن انزعاجها
  phrase     أعرب/يعرب … عن انزعاجهم | عبر/يعبر … عن انزعاجهم
  agents     subject | by
  targets    prep من إزاء حيال ل
  yes        وفد قاسيم [أعرب عن قلقه] إزاء القصف.
  no         عبر المسافرون عن فرحهم بالوصول.

frame accuse-disappointment
  type       ACCUSE
  phrase     خيبة أمل | خيبة أمله | خيبة أملها | خيبة أملهم | بخيبة أمل
  agents     subject | by
  targets    prep من إزاء ل
  yes        أبدى الوسيط [خيبة أمله] من الطرفين.
  no         انتظر البحارة هبوب الريح طويلا.

frame accuse-rebuke
  type       ACCUSE
  verb       وبخ/يوبخ
  noun       توبيخ
  agents     subject | of | head | by
  targets    object | prep ل
  yes        [وبخ] الجنرال ضباط الحراسة علنا.
  no         طبخ الجنود طعامهم في المعسكر.

frame accuse-scold
  type       ACCUSE
  verb       عاتب/يعاتب
  noun       عتاب | معاتبة
  adjective  معاتب
  agents     subject | of | head | by
  targets    object | prep ل
  yes        [عاتب] الزعيم حلفاءه على صمتهم.
  no         كاتب الرواية من مدينة سيلانا.

frame accuse-expose
  type       ACCUSE
  verb       فضح/يفضح
  noun       فضح
  agents     subject | of | head | by
  targets    object | of
  yes        التقرير [فضح] تجاوزات الشرطة السرية.
  no         فتح التاجر متجره رغم البرد.

frame accuse-trump-up
  type       ACCUSE
  verb       لفق/يلفق
  noun       تلفيق
  adjective  ملفق
  agents     by
  targets    subject | of
  yes        الشرطة [لفقت] أدلة ضد الطبيب.
  no         أغلق التاجر متجره قبل الغروب.

frame accuse-fabricate
  type       ACCUSE
  verb       فبرك/يفبرك
  noun       فبركة
  adjective  مفبرك
  agents     by
  targets    subject | of
  yes        المخابرات [فبركت] تسجيلا للزعيم.
  no         ترك الراعي أغنامه قرب البئر.

frame accuse-mastermind
  type       ACCUSE
  phrase     الرأس المدبر | العقل المدبر
  agents     by
  targets    subject | head
  yes        الشرطة تعتبره [الرأس المدبر] للتفجيرات.
  no         أصيب الجندي في الرأس والكتف.

frame accuse-forge
  type       ACCUSE
  noun       تزوير
  agents     by
  targets    subject | of
  yes        رأى المراقبون [تزويرا] واسعا في الاقتراع.
  no         جرى تزويد القرى بالماء.

frame accuse-negligence
  type       ACCUSE
  verb       تقاعس/يتقاعس
  noun       تقاعس
  adjective  متقاعس
  agents     by
  targets    subject | of | head
  yes        الشرطة [تقاعست] عن حماية السوق.
  no         تقاعد الضابط بعد ثلاثين عاما.

frame accuse-let-down
  type       ACCUSE
  verb       تخاذل/يتخاذل
  noun       تخاذل
  adjective  متخاذل
  agents     by
  targets    subject | of | head
  yes        الحلفاء [تخاذلوا] عن نجدة المدينة.
  no         تخرج الطلاب في احتفال بسيط.

frame accuse-collude
  type       ACCUSE
  verb       تواطأ/يتواطأ
  noun       تواطؤ
  adjective  متواطئ
  agents     by
  targets    subject | of | head
  yes        كشف الصحفي [تواطؤ] الحراس مع المهربين.
  no         تواضع الفائز أمام منافسيه.

frame accuse-incite
  type       ACCUSE
  verb       حرض/يحرض
  noun       تحريض
  adjective  محرض
  agents     by
  targets    subject | of | head
  yes        الإذاعة [تحرض] على قتل المهاجرين.
  no         حرص الطبيب على متابعة الجرحى.

frame accuse-illegal
  type       ACCUSE
  phrase     غير شرعي | غير شرعية | غير الشرعي | غير الشرعية | غير قانوني | غير قانونية | غير مشروع | غير مشروعة | غير مسؤول | غير مسؤولة
  agents     by
  targets    head | subject
  unless     near مهاجر مهاجرين المهاجرين مهاجرون هجرة الهجرة
  yes        قال القاضي إن الاعتقال [غير قانوني].
  no         قال السائق إن الطريق غير آمن.

frame accuse-hypocrisy
  type       ACCUSE
  noun       نفاق
  adjective  منافق
  agents     by
  targets    subject | head
  yes        وصفه الخصوم بأنه [منافق] كبير.
  no         توقف القطار عند نهاية النفق.

frame accuse-demonise
  type       ACCUSE
  noun       شيطنة
  agents     by | subject
  targets    of
  yes        رفض الحزب [شيطنة] خصومه في الإعلام.
  no         وصلت شحنة قمح إلى الميناء.

frame accuse-resent
  type       ACCUSE
  verb       امتعض/يمتعض
  noun       امتعاض
  adjective  ممتعض
  agents     subject | of | head | by
  targets    prep من
  yes        أبدى السفير [امتعاضا] من التصريحات.
  no         امتحن المعلم تلاميذه صباح الأحد.

frame accuse-ridicule
  type       ACCUSE
  verb       سخر/يسخر
  noun       سخرية
  adjective  ساخر
  agents     subject | of | head | by
  targets    prep من
  yes        [سخر] الخطيب من وعود الحكومة.
  no         سحر المنظر زوار الوادي.

frame accuse-defame
  type       ACCUSE
  noun       تشهير
  agents     subject | of | head | by
  targets    prep ب
  yes        عد الحزب المقال [تشهيرا] بقائده.
  no         قضى المسافر شهرين في البحر.

frame accuse-slander
  type       ACCUSE
  verb       افترى/يفتري
  noun       افتراء | افتراءات
  agents     subject | of | head | by
  targets    prep على
  yes        قال الإمام إن الخبر [افتراء] على الجماعة.
  no         افترق الصديقان عند باب المحطة.
