# Withdrawal, flight, release, truce, resignation (RETREAT).
# Written for Isnad from general knowledge of news Arabic; all example sentences are invented.
# Forms are listed one by one where a derived participle would be another common word (مجتمع, مستقبل, مؤسسة, مسلم).

frame retreat-withdraw
  type       RETREAT
  verb       انسحب/ينسحب
  noun       انسحاب | انسحابات
  agents     subject | of
  targets    prep من
  unless     next اللاعب المنتخب الفريق
  yes        [انسحبت] القوات من وادي رند ليلا.
  yes        طالب النواب [بانسحاب] فوري من سيلانا.
  no         حجبت السحب ضوء القمر.

frame retreat-pull
  type       RETREAT
  verb       سحب/يسحب
  noun       سحب
  agents     subject | of
  targets    object | of | prep من
  only       near القوات قوات قواته قواتها قواتهما قواتهم جنوده جنودها جنود الجنود جيشه جيشها مقاتليه مقاتليها مسلحيه مسلحيها وحداته وحداتها آلياته آلياتها جندي كتيبة
  yes        قررت سيلانا [سحب] جنودها من الجزيرة.
  no         غطت سحب كثيفة سماء قاسيم.

frame retreat-fall-back
  type       RETREAT
  verb       تراجع/يتراجع
  noun       تراجع
  agents     subject | of
  targets    prep من
  unless     next عن سعر أسعار الأسعار النمو الإنتاج الاقتصاد
  yes        [تراجع] المسلحون إلى التلال شرق النهر.
  no         راجع المريض طبيبه صباحا.

frame retreat-flee
  type       RETREAT
  verb       فر/يفر
  noun       فرار
  form       فارون | الفارين | فارين | الفارون
  phrase     لاذ/يلوذ بالفرار | لاذوا بالفرار | لاذت بالفرار | يلوذون بالفرار
  agents     subject | of
  targets    prep من
  unless     next الشيخ سوسة الدوار الزيات نبل السكن الدعم الغذاء
  yes        [فر] المهاجمون على دراجات نارية.
  yes        تمكن الخاطفون من [الفرار] قبل الفجر.
  no         حفر العمال بئرا عميقة.

frame retreat-escape
  type       RETREAT
  verb       هرب/يهرب
  noun       هروب | هرب
  adjective  هارب
  agents     subject | of | head
  targets    prep من
  unless     next أسلحة السلاح الأسلحة المخدرات مخدرات بضائع
  yes        [هرب] ستة سجناء عبر نفق قديم.
  no         أصلح العامل سلك الكهرباء.

frame retreat-leave
  type       RETREAT
  verb       غادر/يغادر
  noun       مغادرة
  agents     subject | of
  targets    object | prep من
  yes        [غادر] المقاتلون البلدة في حافلات.
  no         خاف الجندي من الغدر.

frame retreat-vacate
  type       RETREAT
  noun       إخلاء
  form       أخلى | أخلت | أخلوا | أخلوها | يخلي | يخلون | أخلاها | تخلي
  agents     subject | of
  targets    object | of | prep من
  unless     next سبيل سبيله سبيلها سبيلهم سبيلهما عن
  yes        [أخلى] المسلحون مواقعهم قبل الغارة.
  no         خلط العامل الرمل بالماء.

frame retreat-evacuate
  type       RETREAT
  noun       إجلاء
  form       أجلى | أجلوهم | يجلي | يجلون | أجلتهم
  agents     subject | of | by
  targets    object | of | prep من
  unless     next الجرحى المصابين
  yes        تم [إجلاء] المدنيين من الحي القديم.
  no         أجل القاضي النظر في القضية.

frame retreat-release
  type       RETREAT
  phrase     إطلاق سراح | أطلق/يطلق سراح | أطلقوا سراح | أطلق/يطلق … سراح | أطلقوا … سراح | إطلاق … سراح | إطلاق الأسرى | إطلاق أسرى | إطلاق المعتقلين | أطلق/يطلق الأسرى
  agents     subject | by
  targets    of
  yes        تم [إطلاق سراح] المهندس بعد أسبوعين.
  yes        [أطلقوا سراح] البحارة مقابل فدية.
  no         أطلق الحارس رصاصة في الهواء.

frame retreat-ifraj
  type       RETREAT
  verb       أفرج/يفرج
  noun       إفراج
  agents     subject | of | by
  targets    prep عن
  unless     next على
  yes        [أفرجت] الجماعة عن صحفيين أجنبيين.
  no         رفرف العلم فوق سارية القصر.

frame retreat-let-go
  type       RETREAT
  phrase     إخلاء سبيل | أخلى/يخلي سبيل | أخلوا سبيل | تخلية سبيل
  agents     subject | by
  targets    of
  yes        أمر القاضي [بإخلاء سبيل] الشابين.
  no         سبيل الماء في الساحة معطل.

frame retreat-free-captive
  type       RETREAT
  verb       حرر/يحرر
  noun       تحرير
  agents     subject | of | by
  targets    object | of
  unless     prev رئيس هيئة حركة جيش جبهة رئيسة
  only       near الرهائن رهائن رهينة الرهينة المختطف المختطفين المخطوفين مختطف مختطفين الأسرى أسرى المحتجزين محتجزين السجناء المعتقلين الرهينتين البحارة
  yes        تمكنت الشرطة من [تحرير] ثلاثة رهائن.
  no         جرى حفل تخرج الطلاب.

frame retreat-rescue
  type       RETREAT
  verb       أنقذ/ينقذ
  noun       إنقاذ
  agents     subject | of | by
  targets    object | of
  unless     prev فرق فريق رجال عمال جبهة منظمة حكومة
  only       near الرهائن رهائن رهينة الرهينة المختطف المختطفين المخطوفين مختطف الأسرى أسرى المحتجزين محتجزين البحارة الخاطفين خاطفيه
  yes        [أنقذ] الجنود المهندس من خاطفيه.
  no         أنقذ الصياد قطة من البئر.

frame retreat-truce
  type       RETREAT
  noun       هدنة
  agents     subject | of | prep بين
  targets    prep مع
  yes        وافقت الجماعة على [هدنة] مدتها أسبوع.
  no         صمم المهندس هندسة الجسر.

frame retreat-ceasefire
  type       RETREAT
  phrase     وقف إطلاق النار | وقف لإطلاق النار | وقفا لإطلاق النار | إيقاف إطلاق النار | وقف إطلاق نار | أوقف/يوقف إطلاق النار | وقف النار | وقف لإطلاق نار | وقفا لإطلاق نار
  agents     subject | prep بين
  targets    prep مع
  yes        دخل [وقف إطلاق النار] حيز التنفيذ.
  no         أطلق اللص النار وهرب.

frame retreat-cease
  type       RETREAT
  phrase     وقف القتال | وقف العنف | وقف الأعمال العدائية | وقف العمليات العسكرية | وقف العمليات | وقف الغارات | وقف الضربات | وقف الهجمات | وقف القصف | وقف الاشتباكات | إنهاء القتال | إنهاء الحرب | وقف الحرب | إنهاء العنف | وقف التصعيد
  agents     subject | by
  targets    prep على ضد في
  yes        أعلنت قاسيم [وقف الغارات] على سيلانا.
  no         وقف الطالب أمام السبورة.

frame retreat-halt
  type       RETREAT
  phrase     أوقف/يوقف القتال | أوقف/يوقف عملياته | أوقف/يوقف عملياتها | أوقف/يوقف هجماته | أوقف/يوقف هجماتها | أوقف/يوقف الغارات | أوقفوا هجماتهم | أوقف/يوقف القصف | توقف القتال | توقفت الاشتباكات | توقفت المعارك | توقف القصف
  agents     subject
  targets    prep على ضد
  yes        [توقفت المعارك] في وادي رند صباحا.
  no         توقفت الحافلة قرب المدرسة.

frame retreat-end-mission
  type       RETREAT
  phrase     إنهاء مهمة | إنهاء المهمة | إنهاء مهمتها | إنهاء مهمته | نهاية المهمة | انتهاء المهمة | انتهاء مهمة | انتهاء العملية العسكرية | انتهاء العملية | انتهاء العمليات | إنهاء العملية | إنهاء العمليات | إنهاء وجودها | إنهاء وجوده | إنهاء وجود | إنهاء الوجود | أنهى/ينهي مهمته | أنهى/ينهي مهمتها
  agents     subject | of
  targets    prep في
  yes        يستعد الحلف [لإنهاء مهمته] في سيلانا.
  no         نهى الطبيب مريضه عن التدخين.

frame retreat-calm
  type       RETREAT
  noun       تهدئة
  agents     subject | of | prep بين
  targets    prep مع
  yes        اتفق الفصيلان على [تهدئة] لعشرة أيام.
  no         اهتدى الضائع إلى الطريق.

frame retreat-surrender
  type       RETREAT
  verb       استسلم/يستسلم
  noun       استسلام
  agents     subject | of
  targets    prep ل إلى
  yes        [استسلم] أربعون مقاتلا للجيش.
  no         سلم المبنى مكسور منذ سنة.

frame retreat-give-self-up
  type       RETREAT
  phrase     تسليم أنفسهم | تسليم نفسه | تسليم نفسها | سلم/يسلم نفسه | سلم/يسلم نفسها | سلموا أنفسهم | يسلمون أنفسهم | سلم/يسلم أنفسهم
  agents     subject
  targets    prep ل إلى
  yes        [سلم نفسه] إلى الشرطة طوعا.
  no         سلم الساعي الرسالة إلى الجار.

frame retreat-lay-down-arms
  type       RETREAT
  phrase     إلقاء السلاح | إلقاء أسلحتهم | ألقى/يلقي السلاح | ألقى/يلقي سلاحه | ألقوا السلاح | ألقوا أسلحتهم | يلقون السلاح | يلقون أسلحتهم | تسليم السلاح | تسليم سلاحه | تسليم أسلحتهم | تسليم سلاحها | سلموا أسلحتهم | سلم/يسلم سلاحه | التخلي عن السلاح | ترك السلاح | وضع السلاح
  agents     subject
  targets    prep ل إلى
  yes        [ألقوا أسلحتهم] بعد حصار طويل.
  no         ألقى الشاعر قصيدة في الحفل.

frame retreat-resign
  type       RETREAT
  verb       استقال/يستقيل
  noun       استقالة | استقالات
  agents     subject | of
  targets    prep من
  yes        أعلن مدير الأمن [استقالته] مساء أمس.
  no         نال الطالب المرتبة الأولى.

frame retreat-step-down
  type       RETREAT
  verb       تنحى/يتنحى
  noun       تنح | تنحي
  agents     subject | of
  targets    prep عن
  yes        [تنحى] قائد الفرقة عن منصبه.
  no         انحنى العجوز ليلتقط عصاه.

frame retreat-leave-post
  type       RETREAT
  phrase     ترك/يترك منصبه | ترك منصبه | تركوا مناصبهم | ترك/يترك مهامه | اعتزل/يعتزل السياسة | اعتزال السياسة | ترك السلطة | ترك/يترك السلطة
  agents     subject
  targets    of
  yes        [ترك منصبه] بعد خسارة المعركة.
  no         ترك الولد كتابه على المقعد.

frame retreat-abandon
  type       RETREAT
  verb       تخلى/يتخلى
  noun       تخل | تخلي
  agents     subject | of
  targets    prep عن
  yes        [تخلت] الكتيبة عن ثلاثة مواقع.
  no         تخللت الحفل أغان قديمة.

frame retreat-exit
  type       RETREAT
  noun       خروج
  form       خرجت | خرجوا | تخرج | يخرجون | يخرجوا
  agents     subject | of
  targets    prep من
  unless     next مظاهرة مظاهرات مسيرة مسيرات احتجاجات
  only       near المقاتلين مقاتلين المقاتلون المسلحين المسلحون مسلحين القوات قوات الجنود مقاتلو مقاتلي
  yes        بدأ [خروج] المقاتلين من الحي الغربي.
  no         جرح الزجاج يد الطفل.

frame retreat-take-out
  type       RETREAT
  noun       إخراج
  form       أخرجت | أخرجوا | يخرج
  agents     subject | of | by
  targets    of | object
  only       near المرتزقة القوات المقاتلين المسلحين الميليشيات
  yes        ينص الاتفاق على [إخراج] المرتزقة من سيلانا.
  no         أخرج الطفل لسانه أمام المرآة.

frame retreat-repelled
  type       RETREAT
  verb       اندحر/يندحر
  noun       اندحار
  agents     subject | of
  targets    prep من
  yes        [اندحر] المسلحون بعد ساعتين من القتال.
  no         انحدر الوادي نحو الجنوب.

frame retreat-fall-away
  type       RETREAT
  verb       تقهقر/يتقهقر
  noun       تقهقر
  agents     subject | of
  targets    prep من
  yes        [تقهقرت] الكتيبة نحو الضفة الأخرى.
  no         ضحك الرجل مقهقها من النكتة.

frame retreat-redeploy
  type       RETREAT
  phrase     إعادة التموضع | إعادة تموضع | أعاد/يعيد التموضع | أعاد/يعيد تموضعه | إعادة الانتشار | إعادة انتشار | أعاد/يعيد الانتشار | أعاد/يعيد انتشاره
  agents     subject | of
  targets    prep من
  yes        بدأت القوات [إعادة انتشار] خارج الميناء.
  no         انتشر المرض بين الماشية.

frame retreat-scale-down
  type       RETREAT
  verb       قلص/يقلص
  noun       تقليص
  agents     subject | of | by
  targets    object | of
  only       near القوات قوات قواته قواتها الجنود جنوده جنودها وجوده وجودها عديد
  yes        تنوي سيلانا [تقليص] قواتها في الجزيرة.
  no         قلص المصنع إنتاجه من السكر.

frame retreat-reduce
  type       RETREAT
  verb       خفض/يخفض
  noun       تخفيض | خفض
  form       سينخفض | انخفض
  agents     subject | of | by
  targets    object | of
  only       near القوات قوات قواته قواتها الجنود جنوده جنودها عديد وجوده وجودها
  yes        أمر الرئيس [بتخفيض] عدد الجنود.
  no         خفض المتجر أسعار الملابس.

frame retreat-lift
  type       RETREAT
  phrase     رفع الحصار | رفع/يرفع الحصار | فك الحصار | فك/يفك الحصار | رفع العقوبات | رفع/يرفع العقوبات | رفع حظر التجول | رفع الحظر | رفع/يرفع حظر التجول | رفع/يرفع الحظر | رفع القيود | رفع/يرفع القيود | رفع حالة الطوارئ | رفع/يرفع حالة الطوارئ | رفع/يرفع حظر
  agents     subject | by
  targets    prep عن
  yes        قرر الحاكم [رفع الحصار] عن البلدة.
  no         رفع العامل الصندوق إلى الرف.

frame retreat-pardon
  type       RETREAT
  noun       عفو
  verb       عفا/يعفو
  agents     subject | of | by
  targets    prep عن ل
  unless     next الدولية
  unless     prev منظمة
  yes        أصدر الملك [عفوا] عن مئة سجين.
  no         دعت منظمة العفو الدولية إلى التحقيق.

frame retreat-prisoner-swap
  type       RETREAT
  phrase     تبادل الأسرى | تبادل أسرى | تبادل للأسرى | تبادل السجناء | تبادل سجناء | تبادل المعتقلين | صفقة تبادل | تبادل المحتجزين
  agents     subject | prep بين
  targets    prep مع
  yes        نفذ الطرفان [تبادل أسرى] قرب المعبر.
  no         تبادل الجيران التحية صباحا.

frame retreat-call-off
  type       RETREAT
  phrase     إلغاء العملية | إلغاء الهجوم | ألغى/يلغي العملية | ألغى/يلغي الهجوم | ألغي القرار | إلغاء القرار | ألغى/يلغي القرار | إلغاء قرار | ألغى/يلغي قرار | التراجع عن قرار
  agents     subject | by
  targets    of
  yes        أمر القائد [بإلغاء الهجوم] قبل ساعة.
  no         ألقى القاضي كلمة قصيرة.

frame retreat-depart
  type       RETREAT
  verb       رحل/يرحل
  noun       رحيل
  agents     subject | of
  targets    prep عن من
  only       near القوات قوات الجنود الاحتلال المقاتلين المسلحين الأمريكيين الغزاة
  yes        يطالب السكان [برحيل] القوات الأجنبية.
  no         رحلة القطار استغرقت ساعتين.

frame retreat-disengage
  type       RETREAT
  phrase     فض الاشتباك | فض اشتباك | فك الاشتباك | فصل القوات
  agents     subject | prep بين
  targets    prep مع
  yes        وقع الجيشان اتفاق [فض الاشتباك] الأول.
  no         اشتبك خيط الصياد بصخرة.

frame retreat-dissolve
  type       RETREAT
  phrase     حل نفسه | حل نفسها | حلت نفسها | حل/يحل نفسه | حل/يحل نفسها
  agents     subject
  yes        أعلن التنظيم [حل نفسه] نهائيا.
  no         حل الطالب المسألة وحده.

frame retreat-back-to-barracks
  type       RETREAT
  phrase     العودة إلى الثكنات | عودة إلى الثكنات | عاد/يعود إلى الثكنات | عادت إلى الثكنات | العودة إلى ثكناته | العودة إلى ثكناتها | عودة الجيش إلى الثكنات
  agents     subject
  targets    prep من
  yes        أمر القائد جنوده [بالعودة إلى الثكنات].
  no         عاد التاجر إلى قريته.

frame retreat-suspend
  type       RETREAT
  phrase     تعليق العمليات | تعليق القتال | تعليق الغارات | تعليق الهجمات | علق/يعلق عملياته | علق/يعلق عملياتها | علق/يعلق القتال | علق/يعلق هجماته | تجميد القتال
  agents     subject
  targets    prep ضد على
  yes        وافقت الجبهة على [تعليق القتال] شهرا.
  no         علق المعطف خلف الباب.
