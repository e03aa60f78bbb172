# CONCEDE: admission, apology, yielding, backing down, easing of a measure.
# Written from general knowledge of the language of Arabic news; all example sentences are invented.

frame concede-admit
  type       CONCEDE
  verb       اعترف/يعترف
  noun       اعتراف | اعترافات
  adjective  معترف
  agents     subject | of | head | by
  targets    prep ل أمام
  unless     near باستقلال بالدولة بدولة
  yes        [اعترف] الحاكم بخسارة الجسر.
  yes        نشر القاضي [اعترافات] سائق الشاحنة.
  no         احترف اللاعب في نادي سيلانا.

# the sense with ب; أقر قانونا is agree-adopt-law
frame concede-acknowledge
  type       CONCEDE
  noun       إقرار
  form       أقر | أقرت | أقروا | يقر | تقر | نقر | يقرون
  agents     subject | of | head | by
  targets    prep ل أمام
  unless     near قانون القانون قانونا مشروع خطة الخطة ميزانية الميزانية الموازنة موازنة تشريعا قرارا
  yes        [وأقرت] الحركة بمقتل قائدها.
  no         أقر البرلمان قانون الصيد الجديد.

frame concede-apologise
  type       CONCEDE
  verb       اعتذر/يعتذر
  noun       اعتذار | اعتذارات
  adjective  معتذر
  agents     subject | of | head | by
  targets    prep ل إلى من
  unless     near الحضور المشاركة الترشح
  yes        [اعتذر] الجيش لأهالي القرية.
  no         اعتزل المغني بعد حفل قاسيم.

frame concede-make-apology
  type       CONCEDE
  phrase     قدم/يقدم … اعتذارا | قدم/يقدم … اعتذار | قدم/يقدم … اعتذاره | قدم/يقدم … اعتذارها | تقديم اعتذار | تقديم الاعتذار
  agents     subject | by
  targets    prep إلى ل
  yes        الوزير [قدم اعتذارا] إلى العائلة.
  no         قدم الوزير جائزة إلى الطالبة.

frame concede-regret
  type       CONCEDE
  phrase     أبدى/يبدي … أسفه | أبدى/يبدي … أسفها
  phrase     أعرب/يعرب … عن أسف | عبر/يعبر … عن أسف
  phrase     أعرب/يعرب … عن أسفه | عبر/يعبر … عن أسفه
  phrase     أعرب/يعرب … عن أسفها | عبر/يعبر … عن أسفها
  phrase     أعرب/يعرب … عن أسفهم | عبر/يعبر … عن أسفهم
  phrase     أعرب/يعرب … عن الأسف | عبر/يعبر … عن الأسف
  form       يأسف | تأسف | نأسف | يأسفون
  agents     subject | by
  targets    prep ل على
  yes        المتحدث [أعرب عن أسفه] لمقتل المدنيين.
  yes        [وتأسف] القيادة لسقوط الضحايا.
  no         أسرع السائق نحو المشفى.

frame concede-remorse
  type       CONCEDE
  verb       ندم/يندم
  noun       ندم
  adjective  نادم
  agents     subject | of | head | by
  targets    prep على
  yes        أبدى السجين [ندما] على أفعاله.
  no         قدم المزارع شايا للضيوف.

frame concede-back-down
  type       CONCEDE
  verb       تراجع/يتراجع
  noun       تراجع
  adjective  متراجع
  agents     subject | of | head | by
  targets    prep عن
  unless     prev لن
  only       near قراره قرارها القرار قرار موقفه موقفها تصريحاته تصريحاتها تعهده تعهدها شروطه شروطها تهديده تهديداته
  yes        [تراجع] الحاكم عن قراره أمس.
  no         تراجع سعر القمح هذا الأسبوع.

frame concede-yield
  type       CONCEDE
  verb       رضخ/يرضخ
  noun       رضوخ
  adjective  راضخ
  agents     subject | of | head | by
  targets    prep ل
  unless     prev لن لا لم عدم
  yes        [رضخت] الحكومة لمطالب الخاطفين.
  no         رسخ الجذر في تربة الوادي.

frame concede-submit
  type       CONCEDE
  verb       أذعن/يذعن
  noun       إذعان
  adjective  مذعن
  agents     subject | of | head | by
  targets    prep ل
  unless     prev لن لا لم عدم
  yes        [أذعن] قائد الحرس لشروط القبائل.
  no         أذاع الراديو أغنية قديمة.

frame concede-comply
  type       CONCEDE
  verb       انصاع/ينصاع
  noun       انصياع
  adjective  منصاع
  agents     subject | of | head | by
  targets    prep ل
  unless     prev لن لا لم عدم
  yes        [انصاعت] جماعة رند لطلب الشيوخ.
  no         انصرف التلاميذ بعد الدرس.

frame concede-give-in
  type       CONCEDE
  verb       خنع/يخنع
  noun       خنوع
  agents     subject | of | head | by
  targets    prep ل
  yes        عد الحزب الصفقة [خنوعا] للغزاة.
  no         صنع النجار بابا جديدا.

frame concede-change-position
  type       CONCEDE
  phrase     غير/يغير رأيه | غير/يغير رأيها | غير/يغير موقفه | غير/يغير موقفها | غير/يغير من موقفه | تغيير موقفه | تغيير موقفها
  agents     subject | by
  targets    prep من
  yes        الحاكم [غير موقفه] من المفاوضات.
  no         كان الطقس غير مستقر أمس.

frame concede-ease-restrictions
  type       CONCEDE
  phrase     خفف/يخفف … القيود | خفف/يخفف … القبضة | خفف/يخفف … الحصار | خفف/يخفف … العقوبات | تخفيف القيود | تخفيف الحصار | تخفيف العقوبات
  agents     subject | by
  targets    prep على عن
  yes        سلطات قاسيم [خففت القيود] على السفر.
  no         خف المطر بعد الظهر.

frame concede-lift-measures
  type       CONCEDE
  phrase     رفع/يرفع … القيود | رفع/يرفع … الحظر | رفع/يرفع … حظر | رفع/يرفع … العقوبات | رفع/يرفع … حالة الطوارئ | رفع القيود | رفع حظر التجول | رفع الحظر | رفع العقوبات | رفع حالة الطوارئ | إنهاء حالة الطوارئ
  agents     subject | by
  targets    prep على عن
  yes        حكومة سيلانا [رفعت الحظر] عن الصحف.
  no         رفع العامل صندوقا ثقيلا.

frame concede-lift-siege
  type       CONCEDE
  phrase     رفع/يرفع … الحصار | فك/يفك … الحصار | رفع الحصار | فك الحصار
  agents     subject | by
  targets    prep على عن
  yes        الجيش [رفع الحصار] عن القرية.
  no         حاصر الثلج قرى الجبل.

frame concede-turn-blind-eye
  type       CONCEDE
  phrase     غض/يغض الطرف | غض/يغض … النظر | غض الطرف | غض النظر | غاضا الطرف
  agents     subject | by
  targets    prep عن
  yes        الشرطة [تغض الطرف] عن المهربين.
  no         غص السوق بالمتسوقين صباحا.

frame concede-concession
  type       CONCEDE
  verb       تنازل/يتنازل
  noun       تنازل | تنازلات
  adjective  متنازل
  agents     subject | of | head | by
  targets    prep ل
  unless     prev لن لا
  yes        قدم الوفد [تنازلات] كبيرة للمتمردين.
  no         تناول الجنود طعام العشاء.

frame concede-flexibility
  type       CONCEDE
  phrase     أبدى/يبدي … مرونة | أظهر/يظهر … مرونة | إبداء مرونة | إبداء المرونة
  agents     subject | by
  targets    prep في مع
  yes        الوفد [أبدى مرونة] في ملف الأسرى.
  no         درس المهندس مرونة المعدن.

frame concede-cancel-measure
  type       CONCEDE
  verb       ألغى/يلغي
  noun       إلغاء
  agents     subject | of | head | by
  only       near قرار القرار قرارها قراره قرارا الطوارئ الأحكام حكم الحكم
  yes        [ألغى] الحاكم قرار الإغلاق.
  no         ألغى المغني حفله بسبب المطر.

frame concede-freeze-measure
  type       CONCEDE
  verb       جمد/يجمد
  noun       تجميد
  agents     subject | of | head | by
  only       near قرار القرار قرارها قراره الاستيطان تنفيذ
  yes        [جمدت] الحكومة تنفيذ خطة الإخلاء.
  no         جمد البرد ماء البحيرة.

frame concede-revise
  type       CONCEDE
  verb       عدل/يعدل
  noun       عدول
  agents     subject | of | head | by
  targets    prep عن
  only       next عن
  yes        [عدل] عن قراره حاكم رند.
  no         عدل القاضي نظارته ببطء.

frame concede-forced-to
  type       CONCEDE
  verb       اضطر/يضطر
  adjective  مضطر
  agents     subject | head
  yes        [اضطر] الحاكم إلى قبول الشروط.
  no         اضطرب البحر قبل العاصفة.

frame concede-compensate
  type       CONCEDE
  noun       تعويض | تعويضات
  form       يعوض | تعوض | عوضت
  agents     subject | of | head | by
  targets    object | prep ل
  yes        دفعت القيادة [تعويضات] لأسر القتلى.
  no         وصل عضو المجلس متأخرا.

frame concede-surrender-persons
  type       CONCEDE
  phrase     سلم/يسلم … أنفسهم | سلم/يسلم … نفسه | سلم/يسلم … نفسها | تسليم أنفسهم | تسليم نفسه | تسليم أنفسكم
  agents     subject | by
  targets    prep إلى ل
  yes        المتمردون [سلموا أنفسهم] إلى الحرس.
  no         سلم الساعي الرسالة إلى صاحبها.
