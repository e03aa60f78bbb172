# REJECT: refusal, opposition, objection, refusal to act.
# Written from general knowledge of the language of Arabic news; all example sentences are invented.

frame reject-refuse
  type       REJECT
  verb       رفض/يرفض
  noun       رفض
  adjective  رافض
  agents     subject | of | head | by
  targets    object | prep ل
  yes        [رفضت] جماعة رند عرض الوسيط.
  yes        غادر الوفد القاعة [رافضا] شروط الحكومة.
  no         فرض المحافظ حظر التجول مساء.

frame reject-rejected
  type       REJECT
  adjective  مرفوض
  agents     by
  targets    head | subject
  yes        قال الزعيم إن الخطة [مرفوضة] تماما.
  no         عاد المفوض من سيلانا أمس.

frame reject-unacceptable
  type       REJECT
  phrase     غير مقبول | غير مقبولة | غير مقبولين | غير المقبول | غير المقبولة | لا يمكن القبول | لا يمكن قبول
  agents     by
  targets    head | subject
  yes        قال السفير إن الشرط [غير مقبول].
  no         كان الطريق غير معبد حتى القرية.

frame reject-oppose
  type       REJECT
  verb       عارض/يعارض
  noun       معارضة
  adjective  معارض
  agents     subject | of | head | by
  targets    object | prep ل
  unless     next السورية السودانية اليمنية الليبية التركية الإيرانية المسلحة السياسية السوري الإيراني
  unless     prev قوات فصائل فصيل قوى أحزاب زعيم زعماء قادة مقاتلي مقاتلو نواب ائتلاف
  yes        [يعارض] شيوخ رند بناء القاعدة.
  yes        أعلن النائب [معارضته] الخطة الأمنية.
  no         قصفت قوات المعارضة مطارا قرب النهر.

frame reject-object
  type       REJECT
  verb       اعترض/يعترض
  noun       اعتراض | اعتراضات
  adjective  معترض
  agents     subject | of | head | by
  targets    prep على
  unless     near صاروخ صاروخا صواريخ طائرة الطائرة مسيرة سفينة السفينة قافلة القافلة حافلة الحافلة طريق الطريق
  yes        [اعترض] مندوب قاسيم على القرار.
  no         اعترضت السفينة الحربية زورقا صغيرا.

frame reject-abstain
  type       REJECT
  verb       امتنع/يمتنع
  noun       امتناع
  adjective  ممتنع
  agents     subject | of | head | by
  targets    prep عن
  yes        [امتنعت] الحكومة عن استقبال الوفد.
  no         امتلأ السد بمياه الأمطار.

frame reject-rule-out
  type       REJECT
  verb       استبعد/يستبعد
  noun       استبعاد
  adjective  مستبعد
  agents     subject | of | head | by
  targets    object | prep ل
  yes        [استبعدت] حكومة سيلانا التفاوض مع المسلحين.
  no         استعبد الملك أسرى الحروب قديما.

frame reject-veto
  type       REJECT
  noun       فيتو
  phrase     حق النقض
  agents     subject | of | head | by
  targets    prep على ضد
  yes        استخدم المندوب [حق النقض] ضد القرار.
  no         حق للعمال أخذ عطلة قصيرة.

frame reject-refrain
  type       REJECT
  verb       أحجم/يحجم
  noun       إحجام
  agents     subject | of | head | by
  targets    prep عن
  only       next عن
  yes        [أحجم] عن المشاركة زعماء القبائل.
  no         باع المتجر سلعا من كل الأحجام.

frame reject-reservations
  type       REJECT
  noun       تحفظات
  phrase     أبدى/يبدي … تحفظ | أبدى/يبدي … تحفظا | أبدى/يبدي … تحفظه | أبدى/يبدي … تحفظها
  phrase     أعرب/يعرب … عن تحفظ | عبر/يعبر … عن تحفظ
  phrase     أعرب/يعرب … عن تحفظه | عبر/يعبر … عن تحفظه
  phrase     أعرب/يعرب … عن تحفظها | عبر/يعبر … عن تحفظها
  phrase     أعرب/يعرب … عن تحفظهم | عبر/يعبر … عن تحفظهم
  agents     subject | of | head | by
  targets    prep على إزاء عن
  yes        سجلت حكومة رند [تحفظات] على البيان.
  yes        الوفد [أبدى تحفظه] على بند الأسرى.
  no         تحفل المكتبة بمخطوطات قديمة.

frame reject-ignore
  type       REJECT
  verb       تجاهل/يتجاهل
  noun       تجاهل
  adjective  متجاهل
  agents     subject | of | head | by
  targets    object | prep ل
  yes        [تجاهلت] الحكومة رسالة الخاطفين.
  no         جهل السائق طريق العودة.

frame reject-postpone
  type       REJECT
  verb       أرجأ/يرجئ
  noun       إرجاء
  agents     subject | of | head | by
  targets    prep ل
  unless     prev في جميع كل كافة شتى مختلف
  yes        [أرجأ] المجلس إقرار الهدنة شهرا.
  no         سقط المطر في أرجاء البلاد.

frame reject-renounce
  type       REJECT
  verb       نبذ/ينبذ
  noun       نبذ
  adjective  نابذ
  agents     subject | of | head | by
  targets    object | prep ل
  unless     next عن مختصرة تاريخية قصيرة موجزة
  yes        [نبذت] القبائل التعاون مع المسلحين.
  no         نبت العشب فوق السور القديم.

frame reject-wont-yield
  type       REJECT
  verb       رضخ/يرضخ | أذعن/يذعن | انصاع/ينصاع | استسلم/يستسلم | خضع/يخضع
  agents     subject | of | head | by
  targets    prep ل
  only       prev لن
  yes        قال الزعيم لن [نرضخ] لشروط الحكومة.
  no         رضخت الإدارة لمطالب العمال.

frame reject-impossible
  type       REJECT
  phrase     غير وارد | غير واردة | غير ممكن | من المستحيل | أمر مستحيل | أمرا مستحيلا | ضرب من المستحيل
  agents     by | subject
  yes        قال المفاوض إن الحوار الآن [غير وارد].
  no         كان القطار غير مزدحم صباحا.

frame reject-wont-take-part
  type       REJECT
  phrase     لن يشارك | لن تشارك | لن نشارك | لن يشاركوا | لن يحضر | لن تحضر | لن نحضر
  agents     subject | by
  targets    prep في مع
  yes        قال الحزب إنه [لن يشارك] في الانتخابات.
  no         قال الحزب إنه سيشارك في الاحتفال.

frame reject-wont-accept
  type       REJECT
  phrase     لن يقبل | لن تقبل | لن نقبل | لن يقبلوا | لا يقبل | لا تقبل | لا نقبل | لا يقبلون | لم يقبل | لم تقبل | لم يقبلوا
  agents     subject | by
  targets    object | prep ب
  yes        قالت جماعة رند إنها [لن تقبل] التفتيش.
  no         وصل الوفد قبل موعد الاجتماع.

frame reject-wont-allow
  type       REJECT
  phrase     لن يسمح | لن تسمح | لن نسمح | لن يسمحوا | لن أسمح | لا يسمح | لا تسمح | لا نسمح
  agents     subject | by
  targets    prep ل ب
  yes        الجنرال أكد [لن نسمح] بعودة المسلحين.
  no         سمع الحراس صوتا خلف السور.

frame reject-wont-support
  type       REJECT
  phrase     لن يدعم | لن تدعم | لن ندعم | لن يدعموا | لن يؤيد | لن تؤيد | لن نؤيد
  agents     subject | by
  targets    object
  yes        قال الرئيس إنه [لن يدعم] جماعة رند.
  no         لن يندم الفلاح على زراعة القمح.

frame reject-wont-negotiate
  type       REJECT
  phrase     لن يتفاوض | لن تتفاوض | لن نتفاوض | لا يتفاوض | لا تتفاوض | لا نتفاوض | لا تفاوض | لا حوار | لا مفاوضات
  agents     subject | by
  targets    prep مع
  yes        قال الوزير [لن نتفاوض] مع الخاطفين.
  no         لن يتفاجأ الركاب بتأخر القطار.

frame reject-wont-back-down
  type       REJECT
  phrase     لن يتراجع | لن تتراجع | لن نتراجع | لن يتراجعوا | لن أتراجع | لن يتخلى | لن تتخلى | لن نتخلى | لن يتنازل | لن تتنازل | لن نتنازل
  agents     subject | by
  targets    prep عن
  yes        قال الحزب [لن نتراجع] عن شروطنا.
  no         لن يتزوج الجندي قبل نهاية خدمته.

frame reject-unwilling
  type       REJECT
  phrase     لا يعتزم | لا تعتزم | لا نعتزم | لا ينوي | لا تنوي | لا ننوي | لا يريد | لا تريد | لا نريد | لا يرغب | لا ترغب | لا نرغب
  agents     subject | by
  targets    prep مع
  yes        قال السفير إن بلاده [لا تعتزم] التدخل.
  no         لا يعرف السائق طريق الجبل.

frame reject-demur
  type       REJECT
  verb       مانع/يمانع
  noun       ممانعة
  form       يتمنع | تتمنع
  agents     subject | of | head | by
  targets    prep في ل
  unless     prev محور دول
  yes        لم تبد القبائل أي [ممانعة] للاتفاق.
  no         مارس العمال حرفتهم في السوق.

frame reject-belittle
  type       REJECT
  verb       قلل/يقلل
  noun       تقليل
  agents     subject | of | head | by
  targets    prep من
  only       near شأن أهمية خطورة
  yes        [قلل] المتحدث من أهمية الاقتراح.
  no         قللت الأسرة استهلاك الماء صيفا.

frame reject-stall
  type       REJECT
  verb       ماطل/يماطل
  noun       مماطلة
  adjective  مماطل
  agents     subject | of | head | by
  targets    prep في
  yes        [تماطل] الحكومة في تنفيذ الهدنة.
  no         هطل المطر على قرى قاسيم.

frame reject-balk
  type       REJECT
  verb       تلكأ/يتلكأ
  noun       تلكؤ
  adjective  متلكئ
  agents     subject | of | head | by
  targets    prep في
  yes        انتقد المراقبون [تلكؤ] الحكومة في الإصلاح.
  no         تملك الأسرة بيتا قرب النهر.

frame reject-disregard
  type       REJECT
  phrase     ضرب/يضرب … عرض الحائط | ضاربا عرض الحائط | ضاربة عرض الحائط
  agents     subject | by
  targets    prep ب
  yes        الجيش [ضرب عرض الحائط] بالقرار الدولي.
  no         علق الأستاذ الخريطة على الحائط.

frame reject-turn-back-on
  type       REJECT
  phrase     أدار/يدير … ظهره | أدار/يدير … ظهرها | أدار/يدير … ظهورهم
  agents     subject | by
  targets    prep ل
  yes        الحاكم [أدار ظهره] لمبادرة الصلح.
  no         شعر السائق بألم في ظهره.

frame reject-with-suspicion
  type       REJECT
  phrase     بعين الشك | بعين الريبة | بعين الحذر
  agents     subject | by
  targets    prep إلى ل
  yes        تنظر القبائل [بعين الشك] إلى الاتفاق.
  no         شرب الرعاة من عين رند.

frame reject-vote-against
  type       REJECT
  phrase     صوت/يصوت … ضد | التصويت ضد | تصويت ضد
  agents     subject | of | by
  targets    of
  yes        مندوب قاسيم [صوت ضد] القرار.
  no         سمع الطفل صوت الرعد ليلا.

frame reject-disdain
  type       REJECT
  verb       استنكف/يستنكف
  noun       استنكاف
  agents     subject | of | head | by
  targets    prep عن
  yes        [استنكف] الحاكم عن لقاء المزارعين.
  no         استكشف العلماء كهفا عميقا.

frame reject-turn-away
  type       REJECT
  verb       عزف/يعزف
  noun       عزوف
  agents     subject | of | head | by
  targets    prep عن
  only       next عن
  yes        [عزف] عن الاقتراع شبان العاصمة.
  no         عزفت الفرقة لحنا قديما.

frame reject-keep-distance
  type       REJECT
  phrase     نأى/ينأى … بنفسه | نأى/ينأى … بنفسها | النأي بالنفس | ينأى بنفسه | تنأى بنفسها
  agents     subject | by
  targets    prep عن
  yes        الحزب [نأى بنفسه] عن تصريحات النائب.
  no         رأى الراعي الذئب بنفسه.

frame reject-useless
  type       REJECT
  phrase     لا جدوى | عديم الجدوى | عديمة الجدوى | مضيعة للوقت
  agents     by | subject
  yes        قال الزعيم إن الحوار [عديم الجدوى].
  no         قدمت الشركة دراسة جدوى للمصنع.

frame reject-negative-answer
  type       REJECT
  phrase     رد سلبي | ردا سلبيا | ردا بالنفي | جوابا سلبيا
  agents     subject | by
  targets    prep على
  yes        تلقى الوسيط [ردا سلبيا] من الخاطفين.
  no         تلقى الوسيط رسالة طويلة من الخاطفين.
