# THREATEN: threat, warning, ultimatum, vow of revenge.
# Written from general knowledge of the language of Arabic news; all example sentences are invented.

frame threaten-threaten
  type       THREATEN
  verb       هدد/يهدد
  noun       تهديد | تهديدات
  adjective  مهدد
  agents     subject | of | head | by
  targets    object | prep ل
  yes        [هددت] جماعة رند الحكومة بحرق الجسور.
  yes        وصلت القاضي رسالة [تهديد] جديدة.
  no         حدد الوزير موعد الاجتماع المقبل.

frame threaten-vow
  type       THREATEN
  verb       توعد/يتوعد
  noun       توعد | وعيد
  adjective  متوعد
  agents     subject | of | head | by
  targets    object | prep ل
  yes        [توعد] قائد الحرس المتمردين بالملاحقة.
  yes        ظهر الزعيم في شريط [متوعدا] خصومه.
  no         تقاعد الحارس بعد عيد ميلاده.

frame threaten-warn
  type       THREATEN
  verb       حذر/يحذر
  noun       تحذير | تحذيرات
  adjective  محذر
  agents     subject | of | head | by
  targets    object | prep ل إلى
  unless     near رعاياها رعاياه رعاياهما مواطنيها مواطنيه بحذر الحذر
  yes        [حذر] الجنرال القبائل من إيواء المتمردين.
  yes        تحدث الحاكم [محذرا] المهربين من العقاب.
  no         حذرت حكومة سيلانا رعاياها من السفر.
  no         حضر الوزير حفل المدرسة.

frame threaten-issue-threat
  type       THREATEN
  phrase     وجه/يوجه … تهديد | وجه/يوجه … تهديدا | وجه/يوجه … تهديدات | أطلق/يطلق … تهديدات | أطلق/يطلق … تهديدا | وجه/يوجه … تحذيرا | وجه/يوجه … تحذير | أطلق/يطلق … تحذيرا | وجه/يوجه … إنذارا | توجيه تهديدات | توجيه تحذير | توجيه إنذار
  agents     subject | by
  targets    prep إلى ل ضد
  yes        الحركة [وجهت تهديدات] إلى معلمي القرية.
  no         وجهت الحركة رسالة ود إلى جيرانها.

frame threaten-ultimatum
  type       THREATEN
  verb       أنذر/ينذر
  noun       إنذار | إنذارات
  agents     subject | of | head | by
  targets    object | prep إلى ل
  unless     next مبكر المبكر
  unless     prev صفارات صافرات صفارة صافرة جهاز أجهزة
  yes        سلم المتمردون الحاكم [إنذارا] أخيرا.
  no         دوت صفارات الإنذار في المدينة.
  no         نذر الشيخ صيام ثلاثة أيام.

frame threaten-deadline
  type       THREATEN
  verb       أمهل/يمهل
  noun       مهلة | إمهال
  agents     subject | of | head | by
  targets    object | prep ل
  yes        [أمهلت] جماعة رند الحكومة ثلاثة أيام.
  yes        حدد الخاطفون [مهلة] جديدة للعائلة.
  no         أهمل السائق صيانة شاحنته.

frame threaten-brandish
  type       THREATEN
  verb       لوح/يلوح
  noun       تلويح
  adjective  ملوح
  agents     subject | of | head | by
  targets    prep ل ضد
  unless     next في خشبي زجاجي خشبية زجاجية
  unless     near الأفق العلم الأعلام
  yes        [لوح] وزير الدفاع باستخدام القوة.
  no         لاح القمر فوق وادي رند.

frame threaten-hint
  type       THREATEN
  verb       ألمح/يلمح | لمح/يلمح
  noun       إلماح | تلميح | تلميحات
  agents     subject | of | head | by
  targets    prep إلى ل
  yes        [ألمح] القائد إلى اجتياح المدينة.
  no         ملح الطباخ الحساء قبل تقديمه.

frame threaten-vow-revenge
  type       THREATEN
  verb       تعهد/يتعهد | أقسم/يقسم
  adjective  متعهد
  form       وعد | وعدت | وعدوا
  agents     subject | of | head | by
  targets    prep من ل على
  only       near بالانتقام بالثأر بالقصاص بالرد الانتقام الثأر
  yes        [تعهد] الزعيم بالانتقام من حراس السجن.
  no         تعهد الزعيم بحماية المزارع.

frame threaten-will-avenge
  type       THREATEN
  form       سينتقم | سننتقم | ستنتقم | سأنتقم | سينتقمون | سنثأر | سيثأر | ستثأر | سنقتص | سيقتص
  agents     subject
  targets    prep من ل
  yes        قال القائد [سننتقم] من حكومة سيلانا.
  no         قال القائد سننتقل إلى مقر آخر.

frame threaten-will-strike
  type       THREATEN
  form       سنضرب | سنقتل | سنهاجم | سنذبح | سنستهدف | سأقتل | سنقاتل | سنسحق | سنقضي | سندمر
  agents     subject
  targets    object | prep على
  yes        قال الخاطف [سنقتل] الرهينة مساء الغد.
  no         قال الخاطف سنقبل الوساطة غدا.

frame threaten-will-continue-fight
  type       THREATEN
  form       سنواصل | سيواصل | ستواصل | سيواصلون
  agents     subject
  targets    prep ضد على
  only       near القتال الجهاد الهجمات هجماتنا هجماتها هجماته العمليات عملياتنا عملياتها عملياته الحرب
  yes        قالت الحركة [سنواصل] القتال ضد الجيش.
  no         قالت الشركة ستواصل بناء الجسر.

frame threaten-will-respond
  type       THREATEN
  form       سنرد | سيرد | سترد | سيردون
  agents     subject
  targets    prep على
  only       near بقوة بحزم بقسوة بشدة
  yes        قال الجنرال [سنرد] بقوة على المتمردين.
  no         قال الأستاذ سنرد على الرسائل غدا.

frame threaten-iron-fist
  type       THREATEN
  phrase     بيد من حديد | بقبضة من حديد
  agents     subject | by
  targets    prep على
  yes        قال الحاكم سيضرب [بيد من حديد] المخربين.
  no         صنع الحداد بابا من حديد.

frame threaten-will-pay
  type       THREATEN
  phrase     سيدفع الثمن | سيدفع ثمن | سيدفعون الثمن | سيدفعون ثمن | ستدفع الثمن | ستدفع ثمن | سوف يدفع الثمن | سوف يدفعون الثمن | سوف تدفع الثمن | يدفع الثمن غاليا | ثمنا باهظا
  agents     by
  targets    subject
  yes        قال الزعيم إن الخونة [سيدفعون الثمن].
  no         دفع المزارع ثمن البذور نقدا.

frame threaten-not-escape
  type       THREATEN
  phrase     لن يفلت | لن يفلتوا | لن تفلت | لن يمر دون عقاب | لن تمر دون عقاب | لن يبقى دون عقاب
  agents     by
  targets    subject
  yes        قال الوزير إن القتلة [لن يفلتوا] منا.
  no         أفلت العصفور من يد الطفل.

frame threaten-not-stand-idle
  type       THREATEN
  phrase     مكتوف الأيدي | مكتوفي الأيدي | مكتوفة الأيدي | مكتوف اليدين
  agents     subject | by
  targets    prep إزاء أمام
  yes        قال الجيش إنه لن يقف [مكتوف الأيدي].
  no         كان الأسير مكتوفا داخل الغرفة.

frame threaten-all-options
  type       THREATEN
  phrase     كل الخيارات | جميع الخيارات | كافة الخيارات
  agents     subject | by
  targets    prep ضد مع
  only       near مطروحة الطاولة مفتوحة متاحة
  yes        قال الرئيس إن [كل الخيارات] مطروحة.
  no         جرب المهندس كل الطرق مرتين.

frame threaten-red-line
  type       THREATEN
  phrase     خط أحمر | خطا أحمر | خطوط حمراء | خطوطا حمراء | الخط الأحمر | الخطوط الحمراء
  agents     by | subject
  targets    prep ل
  yes        قال الملك إن العاصمة [خط أحمر].
  no         رسم المعلم خطا أزرق مستقيما.

frame threaten-intimidate
  type       THREATEN
  noun       ترهيب | ترويع | تخويف
  agents     subject | of | head | by
  targets    of | object
  yes        شكا السكان من [ترهيب] المسلحين لهم.
  no         جرى ترحيب كبير بالفريق الفائز.

frame threaten-blackmail
  type       THREATEN
  verb       ابتز/يبتز
  noun       ابتزاز
  agents     subject | of | head | by
  targets    object | of
  yes        [ابتزت] العصابة تجار قاسيم.
  no         اهتز الجسر بسبب العاصفة.

frame threaten-declare-war
  type       THREATEN
  phrase     أعلن/يعلن … الحرب | أعلن/يعلن … حربا | إعلان الحرب | إعلان حرب
  agents     subject | by
  targets    prep على ضد
  yes        جماعة رند [أعلنت الحرب] على القبائل.
  no         أعلنت المدرسة أسماء الفائزين.

frame threaten-declare-jihad
  type       THREATEN
  phrase     أعلن/يعلن … الجهاد | إعلان الجهاد | أعلن/يعلن … النفير
  agents     subject | by
  targets    prep على ضد
  yes        زعيم الحركة [أعلن الجهاد] على الغزاة.
  no         أعلن زعيم الحركة موعد المؤتمر.

frame threaten-consequences
  type       THREATEN
  phrase     عواقب وخيمة | بعواقب وخيمة | عواقب خطيرة | بعواقب خطيرة | عواقب كارثية | العواقب الوخيمة
  agents     by | subject
  targets    prep على ل
  yes        تحدث القائد عن [عواقب وخيمة] للاجتياح.
  no         تعاقب الحراس على البوابة ليلا.

frame threaten-gates-of-hell
  type       THREATEN
  phrase     أبواب الجحيم | أبواب جهنم | بفتح أبواب الجحيم
  agents     subject | by
  targets    prep على
  yes        قال المتمردون سنفتح عليهم [أبواب جهنم].
  no         دهن النجار أبواب المدرسة كلها.

frame threaten-outlaw-blood
  type       THREATEN
  phrase     أهدر/يهدر … دم | أهدر/يهدر … دمه | أهدر/يهدر … دماء | إهدار دم | إهدار دمه | هدر دم
  agents     subject | by
  targets    of
  yes        الشيخ [أهدر دم] الكاتب المعروف.
  no         أهدر اللاعب ركلة جزاء مبكرة.

frame threaten-wage-new-attacks
  type       THREATEN
  phrase     مزيد من الهجمات | المزيد من الهجمات | بمزيد من الهجمات | بالمزيد من الهجمات | هجمات جديدة | بهجمات جديدة
  agents     subject | by
  targets    prep ضد على
  only       near سيشن ستشن سنشن شن هدد هددت توعد توعدت
  yes        قال القائد سنشن [المزيد من الهجمات] ضدهم.
  no         وصل المزيد من اللاجئين إلى المخيم.
