# DENY: denial, refutation, disavowal.
# Written from general knowledge of the language of Arabic news; all example sentences are invented.

frame deny-deny
  type       DENY
  verb       نفى/ينفي
  noun       نفي
  adjective  نافي
  agents     subject | of | head | by
  unless     next إلى خارج
  yes        [نفى] متحدث رند سقوط الجسر.
  yes        [وتنفي] الشركة تمويل المسلحين.
  no         عاش الملك في منفاه عشرين سنة.

frame deny-disclaim
  type       DENY
  verb       أنكر/ينكر
  noun       إنكار
  adjective  منكر
  agents     subject | of | head | by
  unless     prev عن
  yes        [أنكر] السجين معرفته بالخاطفين.
  no         أكد السجين معرفته بالطريق.

frame deny-refute
  type       DENY
  verb       دحض/يدحض
  noun       دحض
  adjective  داحض
  agents     subject | of | head | by
  targets    prep ل
  yes        [دحض] الوزير رواية الصحيفة.
  no         دحرج الأطفال حجرا كبيرا.

frame deny-rebut
  type       DENY
  verb       فند/يفند
  noun       تفنيد
  adjective  مفند
  agents     subject | of | head | by
  targets    prep ل
  yes        [فندت] الشرطة رواية الشهود.
  no         نزل الوفد في فندق سيلانا.

frame deny-belie
  type       DENY
  noun       تكذيب
  agents     subject | of | head | by
  targets    prep ل
  yes        أصدر القصر [تكذيبا] رسميا للخبر.
  no         انتهى تركيب المضخة الجديدة.

frame deny-disown
  type       DENY
  verb       تنصل/يتنصل
  noun       تنصل
  adjective  متنصل
  agents     subject | of | head | by
  targets    prep من
  yes        [تنصل] الحزب من تصريحات النائب.
  no         اتصل الحارس بمدير السجن.

frame deny-dissociate
  type       DENY
  verb       تبرأ/يتبرأ
  noun       تبرؤ
  adjective  متبرئ
  agents     subject | of | head | by
  targets    prep من
  yes        [تبرأ] الشيخ من أفعال ابنه.
  no         تبرع التاجر بمال كثير.

frame deny-shirk
  type       DENY
  verb       تملص/يتملص
  noun       تملص
  adjective  متملص
  agents     subject | of | head | by
  targets    prep من
  yes        [تملصت] الشركة من كل صلة بالصفقة.
  no         تخلص الفلاح من الحشرات.

frame deny-unfounded
  type       DENY
  phrase     لا أساس له | لا أساس لها | لا أساس لهما | بلا أساس | لا صحة | عار عن الصحة | عارية عن الصحة | عار من الصحة | عارية من الصحة
  agents     by
  yes        قال المتحدث إن الخبر [لا أساس له].
  no         وضع العمال أساس البناء أمس.

frame deny-untrue
  type       DENY
  phrase     غير صحيح | غير صحيحة | غير صحيحا | ليس صحيحا | ليست صحيحة | غير دقيق | غير دقيقة
  agents     by
  yes        قال الأمير إن الرواية [غير صحيحة].
  no         كان غذاء الطفل صحيا جدا.

frame deny-false-reports
  type       DENY
  phrase     أنباء كاذبة | ادعاءات باطلة | مزاعم كاذبة | مزاعم باطلة | ادعاءات كاذبة | محض افتراء | محض كذب | محض خيال
  agents     by
  yes        قال القائد إنها [أنباء كاذبة].
  no         نقل الراديو أنباء سارة مساء.

frame deny-rumours
  type       DENY
  noun       إشاعات | شائعات | شائعة | إشاعة
  agents     by
  yes        عد الناطق الخبر [إشاعات] مغرضة.
  no         أشعل الحارس النار ليلا.

frame deny-no-connection
  type       DENY
  phrase     لا علاقة له | لا علاقة لها | لا علاقة لهم | لا علاقة لنا | ليس له علاقة | ليست له علاقة | ليس لها علاقة | ليست لها علاقة | لا صلة له | لا صلة لها | لا صلة لهم | ليس له صلة | ليست له صلة
  agents     subject | by
  targets    prep ب
  yes        قال الحزب إنه [لا علاقة له] بالتفجير.
  no         أقام الحزب علاقة متينة بجيرانه.

frame deny-not-linked
  type       DENY
  phrase     لا يرتبط | لا ترتبط | لا نرتبط | لا ينتمي | لا تنتمي | لا ننتمي
  agents     subject | by
  targets    prep ب إلى ل
  yes        قال النادي إنه [لا يرتبط] بأي حزب.
  no         لا يرتاح العمال يوم الجمعة.

frame deny-no-knowledge
  type       DENY
  phrase     لا علم له | لا علم لها | لا علم لهم | لا علم لنا | ليس لديه علم | ليس لديها علم | ليس لدينا علم
  agents     subject | by
  targets    prep ب
  yes        قال الحاكم إنه [لا علم له] بالقصف.
  no         درس الشاب علم النبات.

frame deny-innocence
  type       DENY
  phrase     أكد/يؤكد … براءته | أكد/يؤكد … براءتها | أعلن/يعلن … براءته | دفع/يدفع … ببراءته | تمسك/يتمسك … ببراءته | أصر/يصر … على براءته | غير مذنب
  agents     subject | by
  yes        السجين [أكد براءته] أمام المحكمة.
  no         بارى الفريق خصمه في الملعب.

frame deny-clear-oneself
  type       DENY
  phrase     برأ/يبرئ … نفسه | برأ/يبرئ … نفسها | برأ/يبرئ … ساحته | تبرئة نفسه | تبرئة ساحته
  agents     subject | by
  targets    prep من
  yes        القائد [برأ نفسه] من التقصير.
  no         رأى الطفل نفسه في المرآة.

frame deny-answer-accusations
  type       DENY
  phrase     رد/يرد … على الاتهامات | رد/يرد … على المزاعم | الرد على الاتهامات | ردا على الاتهامات
  agents     subject | by
  yes        الوزير [رد على الاتهامات] في بيان.
  no         رد الوزير على أسئلة الطلاب.

frame deny-deny-strongly
  type       DENY
  phrase     نفيا قاطعا | نفيا باتا | جملة وتفصيلا | نفيا تاما
  agents     subject | by
  yes        قال المتحدث ننكر ذلك [جملة وتفصيلا].
  no         كتب التلميذ جملة قصيرة.

frame deny-never-been
  type       DENY
  phrase     لم يكن أبدا | لم تكن أبدا | لم نكن أبدا | لم يكن يوما | لم تكن يوما | لم نكن يوما
  agents     subject
  yes        قالت الحركة إنها [لم تكن يوما] عميلة.
  no         لم يكمل التلميذ واجبه أمس.
