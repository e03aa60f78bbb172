# Verbs and phrases of saying. "speaker after عن | subject": the person quoted comes after عن, the subject is the outlet that quotes (nearest first).

# Verbs that assert.

saying said
  stance     asserts
  verb       قال/يقول
  speaker    subject
  yes        [قال] المتحدث إن القافلة وصلت إلى سيلانا.
  yes        [وتقول] المنظمة إن الحصار مستمر.
  yes        [وقالوا] إنهم شاهدوا دخانا فوق التل.
  no         استقال وزير الزراعة من منصبه مساء.

saying affirmed
  stance     asserts
  verb       أكد/يؤكد
  speaker    subject
  yes        [وأكد] قائد الشرطة أن الطريق مفتوح.
  yes        [أكدت] الحركة سيطرتها على بلدة قاسيم.
  no         عثر الحراس على أكداس من الحطب.

saying announced
  stance     announces
  verb       أعلن/يعلن
  speaker    subject
  yes        [أعلن] الجيش انتهاء العملية في وادي رند.
  yes        [وأعلنت] الوزارة حظر التجول ليلا.
  no         تشاجر التاجران علنا في السوق.

saying declared
  stance     asserts
  verb       صرح/يصرح
  speaker    subject
  yes        [وصرح] الناطق بأن الهدنة صامدة.
  no         امتلأ مسرح المدينة بالنازحين.

saying reported
  stance     asserts
  verb       أفاد/يفيد
  speaker    subject
  unless     next من
  yes        [أفاد] شهود بسماع دوي انفجار قوي.
  yes        [وتفيد] الشرطة بأن المهاجم فر.
  no         استفاد التجار من الهدنة القصيرة.

saying mentioned
  stance     asserts
  verb       ذكر/يذكر
  speaker    subject
  yes        [وذكرت] الوكالة أن الجسر تهدم.
  yes        [ذكر] التلفزيون أن المعبر مغلق.
  no         وضع الوفد زهورا عند النصب التذكاري.

saying clarified
  stance     asserts
  verb       أوضح/يوضح
  speaker    subject
  yes        [وأوضح] المصدر أن المهاجمين ثلاثة.
  no         كان الطريق إلى القرية واضحا تماما.

saying pointed-out
  stance     asserts
  verb       أشار/يشير
  speaker    subject
  yes        [وأشار] التقرير إلى تراجع المعارك.
  yes        [وتشير] الوزارة إلى نقص الدواء.
  no         استشار القائد مساعديه قبل الرحيل.

saying told
  stance     asserts
  verb       أخبر/يخبر
  speaker    subject
  yes        [أخبر] السائق الصحفيين أن الحاجز خال.
  no         اختبر المهندسون متانة الجسر الجديد.

saying informed
  stance     asserts
  form       أبلغ | أبلغت | أبلغوا | أبلغا
  speaker    subject
  yes        [أبلغ] المحافظ الصحفيين أن الوضع هادئ.
  no         يبلغ سكان البلدة عشرين نسمة.
  no         بلغ الماء حافة السد القديم.

saying revealed
  stance     asserts
  verb       كشف/يكشف
  speaker    subject
  yes        [وكشفت] الشرطة عن هوية المهاجم.
  no         اكتشف الرعاة كهفا قرب قاسيم.

saying cited
  stance     quotes
  verb       أورد/يورد
  speaker    subject
  yes        [وأوردت] الصحيفة أن القائد نجا.
  no         استورد التاجر أقمشة من سيلانا.

saying spoke-of
  stance     asserts
  verb       تحدث/يتحدث
  speaker    subject
  only       near عن عنه عنها عنهم إلى مع
  yes        [وتحدث] الشهود عن قصف عنيف ليلا.
  no         وقع حادث سير على الطريق السريع.

saying confessed
  stance     asserts
  verb       اعترف/يعترف
  speaker    subject
  yes        [اعترف] الموقوف بأنه نقل المتفجرات.
  no         احترف الشاب صيد السمك في رند.

saying conceded
  stance     asserts
  verb       أقر/يقر
  speaker    subject
  unless     near قانون القانون قانونا ميزانية الميزانية دستور الدستور
  yes        [وأقر] القائد بأن رجاله تراجعوا.
  no         أقر النواب قانون الصيد الجديد.
  no         استقر النازحون في مدرسة مهجورة.

saying drew-attention
  stance     asserts
  verb       لفت/يلفت
  speaker    subject
  unless     next الانتباه النظر الأنظار
  only       near إلى
  yes        [ولفت] المحلل إلى أن التحالف هش.
  no         لفت المشهد أنظار المارة في السوق.
  no         التفت الحارس نحو الباب الخلفي.

saying stressed
  stance     asserts
  verb       شدد/يشدد
  speaker    subject
  only       near على
  yes        [وشدد] الوزير على أن الحدود آمنة.
  no         شددت الشرطة الحراسة حول المصرف.

saying noted
  stance     asserts
  verb       نوه/ينوه
  speaker    subject
  yes        [ونوه] المسؤول إلى أن الخسائر كبيرة.
  no         تاه الرعاة في صحراء رند.

saying observed
  stance     asserts
  verb       لاحظ/يلاحظ
  speaker    subject
  yes        [ولاحظ] المراقبون أن الحواجز زادت.
  no         لحظ القانون حالات مشابهة قبل سنوات.

saying made-clear
  stance     asserts
  phrase     وبين … أن | وأبان … أن
  form       بينت | بينوا | أبانت
  speaker    subject
  yes        [وبينت] الوزارة أن المعبر سيفتح.
  yes        [وبين المسؤول أن] الحصيلة مؤقتة.
  yes        [وأبان الناطق أن] القافلة سليمة.
  no         يقع الحاجز بين القريتين منذ شهر.
  no         انهار السوق إبان الحرب الطويلة.

saying concluded
  stance     asserts
  verb       خلص/يخلص
  speaker    subject
  only       near إلى
  yes        [وخلص] الخبراء إلى أن السلاح قديم.
  no         خلصت المؤونة قبل نهاية الحصار.

saying inferred
  stance     believes
  verb       استنتج/يستنتج
  speaker    subject
  yes        [واستنتج] المحقق أن الفاعل جندي سابق.
  no         ارتفع إنتاج القمح في قاسيم.

saying showed
  stance     asserts
  verb       أظهر/يظهر
  speaker    subject
  only       near أن
  yes        [أظهر] التقرير أن العنف تراجع.
  no         اختبأ القناص خلف ظهر الدبابة.

saying proved
  stance     asserts
  verb       أثبت/يثبت
  speaker    subject
  only       near أن
  yes        [أثبت] التحقيق أن القذيفة محلية.
  no         أثبت الصغار شجاعة كبيرة.

saying insisted
  stance     asserts
  verb       أصر/يصر
  speaker    subject
  only       near على أن
  yes        [وأصر] المتحدث على أن الهدنة قائمة.
  no         انتهى عصر القوافل منذ زمن.

saying asserted-firmly
  stance     asserts
  verb       جزم/يجزم
  speaker    subject
  yes        [وجزم] القائد بأن المدينة لن تسقط.
  no         ربط الحمال الحزم فوق العربة.

saying swore
  stance     asserts
  verb       أقسم/يقسم
  speaker    subject
  yes        [وأقسم] السجين أنه بريء.
  no         انقسم المجلس حول الموازنة.

saying testified
  stance     asserts
  phrase     شهد/يشهد بأن | شهد/يشهد … بأن | أدلى/يدلي بشهادة | أدلى/يدلي … بشهادة
  speaker    subject
  yes        [شهد الحارس بأن] الباب كان مفتوحا.
  yes        [أدلى بشهادة] أمام قاضي سيلانا.
  no         شهدت المدينة أمطارا غزيرة أمس.

saying gave-statement
  stance     asserts
  phrase     أدلى/يدلي بتصريح | أدلى/يدلي بتصريحات | أدلى/يدلي … بتصريحات | أدلى/يدلي ببيان | أدلى/يدلي بإفادة
  speaker    subject
  yes        [أدلى بتصريحات] قرب مقر الحركة.
  no         أدلى الناخبون بأصواتهم في هدوء.

saying narrated
  stance     asserts
  verb       روى/يروي
  speaker    subject
  unless     near الحقول الأرض المزارع
  yes        [وروى] أحد الناجين أن الحافلة احترقت.
  no         ارتفع راتب الحارس هذا العام.

saying wrote
  stance     asserts
  verb       كتب/يكتب
  speaker    subject
  only       near أن إن حسابه حسابها صفحته صفحتها تويتر فيسبوك تغريدة صحيفة مقال
  yes        [وكتب] الناشط على حسابه أن الطريق مقطوع.
  no         أحرق المسلحون كتب المدرسة.

saying tweeted
  stance     asserts
  verb       غرد/يغرد
  speaker    subject
  channel    social-media
  yes        [وغرد] الوزير بأن المفاوضات انتهت.
  no         غادر الوفد سيلانا فجرا.

saying commented
  stance     asserts
  verb       علق/يعلق
  speaker    subject
  unless     near الدراسة عضويته عضويتها مشاركته مشاركتها المحادثات المفاوضات
  only       near على قائلا بالقول
  yes        [وعلق] المتحدث على الهجوم بأنه جبان.
  no         علق المعلمون الدراسة أسبوعا.

saying replied
  stance     asserts
  phrase     رد/يرد قائلا | رد/يرد بالقول | رد/يرد … قائلا | رد/يرد … بالقول | رد/يرد … بأن
  speaker    subject
  yes        [ورد القائد قائلا] إن رجاله باقون.
  no         رد الجيش بقصف التلال القريبة.

saying answered
  stance     asserts
  verb       أجاب/يجيب
  speaker    subject
  yes        [وأجاب] الناطق أن التحقيق مستمر.
  no         استجاب الجيران لنداء الإغاثة سريعا.

saying warned
  stance     asserts
  verb       حذر/يحذر
  speaker    subject
  unless     prev هدوء ترقب تفاؤل
  yes        [وحذر] المبعوث من أن الهدنة هشة.
  no         ساد هدوء حذر أنحاء المدينة.

saying accused-said
  stance     claims
  verb       اتهم/يتهم
  speaker    subject
  yes        [واتهمت] الحكومة المتمردين بقصف السوق.
  no         التهمت النيران مخزن القمح.

saying pledged-said
  stance     announces
  verb       تعهد/يتعهد
  speaker    subject
  yes        [وتعهد] الزعيم بأن يسلم السلاح.
  no         فتح المعهد أبوابه للنازحين.

saying threatened-said
  stance     announces
  verb       هدد/يهدد
  speaker    subject
  yes        [هددت] الجماعة بأنها ستقطع الطريق.
  no         هدم الجنود جدار المدرسة القديمة.

saying vowed
  stance     announces
  verb       توعد/يتوعد
  speaker    subject
  yes        [وتوعد] القائد بأن الرد قريب.
  no         شكا الجندي من توعك خفيف.

saying demanded-said
  stance     announces
  form       طالبت | طالبوا | طالبا | يطالب | تطالب | يطالبون
  speaker    subject
  yes        [وطالبت] النقابة بفتح الطريق.
  yes        [ويطالب] الأهالي بأن ينسحب المسلحون.
  no         تظاهر طلاب الجامعة ضد الغلاء.

saying demanded-masculine
  stance     announces
  form       طالب
  speaker    subject
  only       near بأن بوقف بإطلاق بفتح بانسحاب بتسليم بتحقيق بإجراء برفع بإنهاء
  yes        [وطالب] النائب بإجراء تحقيق عاجل.
  no         نجا طالب واحد من الحريق.

saying called-for
  stance     announces
  verb       دعا/يدعو
  speaker    subject
  only       near إلى
  yes        [ودعت] البعثة إلى وقف القتال.
  no         ودع السكان جيرانهم قبل الرحيل.

saying appealed-said
  stance     announces
  verb       ناشد/يناشد
  speaker    subject
  yes        [وناشد] الأهالي الجيش أن يفتح الممر.
  no         أنشد الأطفال أغنية قديمة.

saying urged-said
  stance     announces
  verb       حث/يحث
  speaker    subject
  yes        [وحثت] الأمم المتحدة الطرفين على الحوار.
  no         حرث الفلاحون حقولهم مبكرا.

saying proposed-said
  stance     announces
  verb       اقترح/يقترح
  speaker    subject
  yes        [واقترح] الوسيط أن تمدد الهدنة.
  no         اقترع السكان في ثلاثة مراكز.

saying justified
  stance     claims
  verb       برر/يبرر
  speaker    subject
  yes        [وبررت] الشرطة إطلاق النار بالدفاع عن النفس.
  no         برز خلاف حول توزيع الوقود.

saying criticised-said
  stance     asserts
  verb       انتقد/ينتقد
  speaker    subject
  yes        [وانتقد] الحزب قرار إغلاق المعبر.
  no         افتقد السكان الماء والكهرباء.

saying denounced-said
  stance     asserts
  verb       ندد/يندد
  speaker    subject
  yes        [ونددت] المنظمة بقصف المستشفى.
  no         تبدد الدخان فوق القرية ظهرا.

saying condemned-said
  stance     asserts
  verb       أدان/يدين
  speaker    subject
  yes        [وأدانت] الرابطة خطف الصحفي.
  no         استدان التاجر مالا من أخيه.

saying welcomed-said
  stance     asserts
  verb       رحب/يرحب
  speaker    subject
  yes        [ورحب] المبعوث بوقف النار.
  no         رحل السكان عن القرية ليلا.

saying praised-said
  stance     asserts
  verb       أشاد/يشيد
  speaker    subject
  yes        [وأشاد] الوزير بصمود الحراس.
  no         اشتد القتال قرب وادي رند.

saying hinted
  stance     believes
  verb       ألمح/يلمح | لمح/يلمح
  speaker    subject
  only       near إلى
  yes        [وألمح] الناطق إلى أن الزعيم مريض.
  no         لمح الراعي ضوءا في الوادي.

saying documented
  stance     asserts
  verb       وثق/يوثق
  speaker    subject
  yes        [ووثقت] المنظمة عشر حالات تعذيب.
  no         وثب الحارس من فوق السور.

saying counted
  stance     asserts
  verb       أحصى/يحصي
  speaker    subject
  yes        [وأحصت] اللجنة سبعين منزلا مدمرا.
  no         غطى الحصى مدخل القرية.

saying complained
  stance     asserts
  verb       اشتكى/يشتكي | شكا/يشكو
  speaker    subject
  yes        [واشتكى] السكان من أن الماء مقطوع.
  no         اشترى الجنود خبزا من السوق.

saying repeated
  stance     asserts
  verb       كرر/يكرر
  speaker    subject
  yes        [وكرر] الوزير أن بلاده محايدة.
  no         كرم المحافظ عمال الإطفاء.

saying reaffirmed
  stance     asserts
  phrase     جدد/يجدد تأكيد | جدد/يجدد … تأكيد | جدد/يجدد التأكيد | جدد/يجدد … التأكيد | أعاد/يعيد التأكيد | أعاد/يعيد … التأكيد
  speaker    subject
  yes        [جدد الرئيس تأكيده] أن الحوار مستمر.
  no         جدد العمال طلاء المدرسة.

saying expressed
  stance     asserts
  verb       أعرب/يعرب
  speaker    subject
  yes        [وأعرب] المبعوث عن قلقه من القصف.
  no         عبرت العربات الجسر قبل الغروب.

saying expressed-belief
  stance     believes
  phrase     عبر/يعبر عن اعتقاد | عبر/يعبر … عن اعتقاد | أعرب/يعرب عن اعتقاد | أعرب/يعرب … عن اعتقاد | أبدى/يبدي اعتقاد | أبدى/يبدي … اعتقاد
  speaker    subject
  yes        [عبر المحلل عن اعتقاده] بأن الحرب طويلة.
  no         عبر الجنود النهر بزوارق صغيرة.

saying expressed-fear
  stance     believes
  phrase     عبر/يعبر عن خشية | عبر/يعبر … عن خشية | عبر/يعبر عن قلق | عبر/يعبر … عن قلق | أبدى/يبدي قلق | أبدى/يبدي … قلق | أبدى/يبدي مخاوف | أبدى/يبدي … مخاوف
  speaker    subject
  yes        [عبرت المنظمة عن قلقها] من حصار قاسيم.
  no         مرت شاحنة عبر حاجز صغير.

saying expressed-doubt
  stance     doubts
  phrase     أعرب/يعرب عن شكوك | أعرب/يعرب … عن شكوك | عبر/يعبر … عن شكوك | أبدى/يبدي شكوك | أبدى/يبدي … شكوك | أثار/يثير شكوك | أثار/يثير … شكوكا
  speaker    subject
  yes        [أبدى الخبراء شكوكهم] في رواية الشرطة.
  no         أبدى الحارس شجاعة نادرة.

saying described-as
  stance     believes
  verb       وصف/يصف
  speaker    subject
  yes        [ووصف] القائد المعركة بأنها قاسية.
  no         رصف العمال شارع السوق.

saying blamed-said
  stance     claims
  phrase     ألقى/يلقي باللوم | ألقى/يلقي … باللوم | ألقى/يلقي باللائمة | ألقى/يلقي … باللائمة | أنحى/ينحي باللائمة | أنحى/ينحي … باللائمة | أنحى/ينحي باللوم | حمل/يحمل … مسؤولية | حمل/يحمل … المسؤولية
  speaker    subject
  yes        [وألقى الوزير باللوم] على مسلحي الحدود.
  yes        [حملت الحركة الجيش مسؤولية] قصف المخيم.
  no         حمل الرجال الماء إلى الخنادق.

saying levelled-accusation
  stance     claims
  phrase     وجه/يوجه أصابع الاتهام | وجه/يوجه … أصابع الاتهام | وجه/يوجه اتهاما | وجه/يوجه … اتهاما | وجه/يوجه الاتهام | وجه/يوجه … الاتهام | وجه/يوجه اتهامات | وجه/يوجه … اتهامات
  speaker    subject
  yes        [وجه القاضي الاتهام] إلى ثلاثة حراس.
  no         وجه الحارس مصباحه نحو النهر.

saying attributed-cause
  stance     believes
  verb       عزا/يعزو
  speaker    subject
  yes        [وعزا] المهندس الانفجار إلى تسرب الغاز.
  no         غزا الجراد حقول سيلانا.

saying issued-statement
  stance     announces
  phrase     أصدر/يصدر بيانا | أصدر/يصدر … بيانا | نشر/ينشر بيانا | نشر/ينشر … بيانا | وزع/يوزع بيانا | وزع/يوزع … بيانا
  speaker    subject
  channel    statement
  yes        [أصدرت الحركة بيانا] من ثلاثة أسطر.
  no         أصدر المصرف عملة جديدة.

saying read-statement
  stance     announces
  phrase     تلا/يتلو بيانا | تلا/يتلو … بيانا | قرأ/يقرأ بيانا | قرأ/يقرأ … بيانا | قرأت بيانا | قرأت … بيانا
  speaker    subject
  channel    statement
  yes        [تلا الضابط بيانا] على شاشة التلفزيون.
  no         تلا الإمام آيات قصيرة.

# Words that go on with the speaker before.

saying added
  stance     asserts
  verb       أضاف/يضيف
  speaker    subject
  continues  yes
  yes        [وأضاف] أن القتال توقف مساء.
  yes        [وتضيف] أن الجرحى نقلوا إلى رند.
  no         استضاف الوزير وفدا من قاسيم.

saying continued
  stance     asserts
  verb       تابع/يتابع
  speaker    subject
  continues  yes
  unless     next عن الوضع الأوضاع التطورات القضية الملف الدراسة طريقه طريقها سيره سيرها تقدمه تقدمها
  yes        [وتابع] أن المهاجم لم يكن وحده.
  yes        [وتابعت] أن التحقيق لم ينته.
  no         تتبع الجنود آثار العربة.
  no         تابع الأوضاع من مقره البعيد.

saying went-on
  stance     asserts
  phrase     واصل/يواصل قائلا | واصل/يواصل … قائلا | واصل/يواصل حديثه | واصل/يواصل كلامه | واصل/يواصل بالقول
  speaker    subject
  continues  yes
  yes        [وواصل حديثه] عن أسباب الهزيمة.
  no         واصل الجنود السير نحو التلال.

saying proceeded
  stance     asserts
  phrase     مضى/يمضي إلى القول | مضى/يمضي في القول | مضى/يمضي قائلا | مضى/يمضي … قائلا | مضى/يمضي يقول | مضى/يمضي بالقول
  speaker    subject
  continues  yes
  yes        [ومضى قائلا] إن الحصار سيرفع قريبا.
  no         مضى الليل هادئا في سيلانا.

saying followed-up
  stance     asserts
  verb       أردف/يردف
  speaker    subject
  continues  yes
  yes        [وأردف] أن القافلة عادت سالمة.
  no         ترادفت الكلمتان في معجم قديم.

saying digressed
  stance     asserts
  verb       استطرد/يستطرد
  speaker    subject
  continues  yes
  yes        [واستطرد] أن السلاح سرق من المخزن.
  no         طرد الحراس زائرا غريبا.

saying said-more
  stance     asserts
  phrase     زاد/يزيد قائلا | زاد/يزيد … قائلا | زاد/يزيد بالقول | زاد/يزيد أن | زاد/يزيد … أن
  speaker    subject
  continues  yes
  yes        [وزاد أن] المعبر أغلق ليلا.
  no         زاد عدد النازحين في قاسيم.

saying completed-speech
  stance     asserts
  phrase     أكمل/يكمل قائلا | أكمل/يكمل حديثه | أكمل/يكمل كلامه | استأنف/يستأنف قائلا | استأنف/يستأنف حديثه | استأنف/يستأنف كلامه
  speaker    subject
  continues  yes
  yes        [وأكمل حديثه] بنبرة حزينة.
  no         أكمل الطالب دراسته في رند.

saying closed-speech
  stance     asserts
  phrase     اختتم/يختتم حديثه | اختتم/يختتم كلامه | اختتم/يختتم تصريحه | اختتم/يختتم تصريحاته | اختتم/يختتم قائلا | اختتم/يختتم بالقول | اختتم/يختتم … بالقول | ختم/يختم حديثه | ختم/يختم كلامه | ختم/يختم قائلا | ختم/يختم بالقول | ختم/يختم … بالقول
  speaker    subject
  continues  yes
  yes        [واختتم بالقول] إن الصلح ممكن.
  no         اختتم المهرجان فعالياته مبكرا.

saying returned-to-say
  stance     asserts
  phrase     عاد/يعود إلى القول | عاد/يعود ليقول | عاد/يعود ليؤكد | عاد/يعود وأكد | عاد/يعود فأكد
  speaker    subject
  continues  yes
  yes        [وعاد ليؤكد] أن الجنود بخير.
  no         عاد ليلا إلى بيته في قاسيم.

# Verbs that deny or doubt.

saying denied
  stance     denies
  verb       نفى/ينفي
  speaker    subject
  unless     near المنفى منفاه الخارج
  yes        [ونفى] المتحدث أن يكون الزعيم قد قتل.
  yes        [وتنفي] الحكومة وجود سجن سري.
  no         نفد الوقود من محطات قاسيم.

saying disavowed
  stance     denies
  verb       أنكر/ينكر
  speaker    subject
  yes        [وأنكرت] الحركة علمها بالحادث.
  no         ابتكر الطلاب جهازا للري.

saying belied
  stance     denies
  verb       كذب/يكذب
  speaker    subject
  yes        [وكذبت] الوزارة خبر الانقلاب.
  no         جذب الضوء حشرات الليل.

saying refuted
  stance     denies
  verb       دحض/يدحض
  speaker    subject
  yes        [ودحض] الناطق رواية الشرطة.
  no         تدحرج الصخر على الطريق.

saying rebutted
  stance     denies
  verb       فند/يفند
  speaker    subject
  yes        [وفند] الجيش أقوال الأسير.
  no         نزل الوفد في فندق صغير.

saying disclaimed-link
  stance     denies
  phrase     نأى/ينأى بنفسه عن | تبرأ/يتبرأ من | تبرأ/يتبرأ … من | تبرأت من | تبرأت … من | تبرؤوا من | تنصل/يتنصل من | تنصل/يتنصل … من
  speaker    subject
  yes        [وتبرأ القائد من] تفجير السوق.
  yes        [تبرأت الجماعة من] ذبح الرهائن.
  no         برئ الجريح من إصابته سريعا.

saying ruled-out
  stance     doubts
  verb       استبعد/يستبعد
  speaker    subject
  unless     prev لم لا لن
  yes        [واستبعد] الخبير أن تنجح الوساطة.
  no         ابتعد السكان عن الجسر.
  no         لم يستبعد القائد تمديد الهدنة.

saying not-ruled-out
  stance     believes
  phrase     لم يستبعد | لم تستبعد | لم يستبعدوا | لا يستبعد | لا تستبعد | لا يستبعدون
  speaker    subject
  yes        [ولم يستبعد] القائد تمديد الهدنة.
  no         استبعد الخبير نجاح الوساطة.

saying cast-doubt
  stance     doubts
  verb       شكك/يشكك
  speaker    subject
  yes        [وشككت] المنظمة في صحة الشريط.
  no         شكل الزعيم مجلسا جديدا.

saying wondered
  stance     doubts
  verb       تساءل/يتساءل
  speaker    subject
  yes        [وتساءل] المحلل عن جدوى الهدنة.
  no         تسلل مسلحان إلى القرية.

saying questioned-doubt
  stance     doubts
  verb       ارتاب/يرتاب
  speaker    subject
  yes        [وارتاب] المحقق في أقوال السائق.
  no         ارتبط الشابان بصداقة قديمة.

# Verbs of belief.

saying deemed-likely
  stance     believes
  verb       رجح/يرجح
  speaker    subject
  yes        [ورجحت] الشرطة أن الفاعل هرب.
  no         نجح الوسطاء في تبادل الأسرى.

saying believed
  stance     believes
  verb       اعتقد/يعتقد
  speaker    subject
  yes        [ويعتقد] المراقبون أن الزعيم في رند.
  no         اعتقل الجنود شابا عند الحاجز.

saying thought
  stance     believes
  verb       ظن/يظن
  speaker    subject
  yes        [وظن] السكان أن القصف توقف.
  no         ظهر دخان أسود فوق التل.

saying opined
  stance     believes
  verb       رأى/يرى
  speaker    subject
  unless     next العام
  only       near أن بأن
  yes        [ورأى] المحلل أن التحالف سينهار.
  yes        [ويرى] الخبراء أن الحرب طويلة.
  no         رأى الراعي ذئبا قرب النهر.

saying considered
  stance     believes
  verb       اعتبر/يعتبر
  speaker    subject
  yes        [واعتبر] النائب القصف جريمة.
  no         اعتمر الشيخ عمامة بيضاء.

saying expected
  stance     believes
  verb       توقع/يتوقع
  speaker    subject
  yes        [وتوقع] القائد أن تطول المعركة.
  no         زار الوفد موقعا أثريا.

saying estimated
  stance     believes
  verb       قدر/يقدر
  speaker    subject
  only       near عدد بنحو بأكثر بحوالي أن بأن حجم
  yes        [وقدرت] اللجنة عدد النازحين بألفين.
  no         بذل الفريق قدرا كبيرا من الجهد.

saying feared
  stance     believes
  verb       خشي/يخشى | تخوف/يتخوف
  speaker    subject
  yes        [ويخشى] السكان أن يعود القصف.
  no         اشترى النجار خشبا من رند.

saying supposed
  stance     believes
  verb       افترض/يفترض
  speaker    subject
  yes        [وافترض] المحقق أن الباب كسر.
  no         اعترض المسلحون حافلة صغيرة.

saying speculated
  stance     believes
  verb       تكهن/يتكهن
  speaker    subject
  yes        [وتكهن] المعلقون بأن الحكومة ستسقط.
  no         زار السياح كهنة المعبد.

saying suspected
  stance     believes
  verb       اشتبه/يشتبه
  speaker    subject
  yes        [وتشتبه] الشرطة في تورط الحارس.
  no         اشتبك المسلحون مع الجيش.

saying hoped-said
  stance     believes
  phrase     عبر/يعبر عن أمل | عبر/يعبر … عن أمل | أعرب/يعرب عن أمل | أعرب/يعرب … عن أمل
  speaker    subject
  yes        [عبر الوسيط عن أمله] في هدنة طويلة.
  no         حمل الناس أمتعتهم نحو الحدود.

# Claims for which the writer takes no responsibility.

saying claimed
  stance     claims
  verb       زعم/يزعم
  speaker    subject
  yes        [وزعمت] الجماعة أنها أسقطت مروحية.
  no         وصل زعيم القبيلة إلى سيلانا.

saying alleged
  stance     claims
  phrase     يدعي أن | تدعي أن | يدعون أن | يدعي … أن | تدعي … أن
  form       ادعى | ادعت | ادعوا | ادعيا
  speaker    subject
  yes        [وادعى] القائد أنه دخل المدينة.
  yes        [وتدعي الحركة أن] رجالها انتصروا.
  no         قبض على رجل يدعى سالم رند.

saying boasted
  stance     claims
  verb       تباهى/يتباهى | تفاخر/يتفاخر
  speaker    subject
  yes        [وتباهى] المتحدث بإسقاط الطائرة.
  no         تنبه الحارس إلى صوت غريب.

saying went-rumour
  stance     claims
  phrase     راجت أنباء | راجت شائعات | سرت أنباء | سرت شائعات | سرت إشاعات | ترددت أنباء | ترددت شائعات | ترددت معلومات | انتشرت شائعات | تواترت أنباء
  yes        [وترددت أنباء] عن فرار القائد.
  no         تردد الجنود قبل عبور النهر.

saying reportedly
  stance     claims
  phrase     يقال إن | قيل إن | يتردد أن | تردد أن | يشاع أن | أشيع أن
  yes        [ويقال إن] الزعيم غادر البلاد.
  no         أشعل الراعي نارا قرب النهر.

# Verbs of quoting: outlets and others who pass words on.

saying quoted
  stance     quotes
  verb       نقل/ينقل
  speaker    after عن | subject
  only       near عن عنه عنها عنهم عنهما
  yes        [ونقلت] الوكالة عن المتحدث أن الهجوم فشل.
  no         نقل المصابون إلى مستشفى قريب.

saying relayed
  stance     quotes
  phrase     نقل/ينقل قوله | نقل/ينقل … قوله | نقل/ينقل قولها | نقل/ينقل قولهم
  speaker    of
  yes        [نقل عنه قوله] إن الطريق خال.
  no         نقل الجرحى فوق عربات خشبية.

saying ascribed
  stance     quotes
  verb       نسب/ينسب
  speaker    after إلى | subject
  only       near إلى إليه إليها إليهم
  yes        [ونسبت] الصحيفة إلى القائد تهديدا.
  no         ارتفعت نسب البطالة في قاسيم.

saying published
  stance     quotes
  verb       نشر/ينشر
  speaker    subject
  only       near تقرير تقريرا بيان بيانا موقع موقعها موقعه صحيفة مجلة مقال مقالا شريط شريطا تسجيل تسجيلا خبر خبرا دراسة صفحته صفحتها الإنترنت
  yes        [ونشرت] الصحيفة مقالا عن الصفقة.
  no         نشر الجيش دباباته قرب الحدود.

saying broadcast
  stance     quotes
  verb       بث/يبث
  speaker    subject
  channel    broadcast
  unless     next الرعب الذعر الخوف الفرقة الحياة
  yes        [وبثت] القناة تسجيلا للزعيم.
  no         بث الرعب في قلوب السكان.

saying aired
  stance     quotes
  verb       أذاع/يذيع
  speaker    subject
  channel    broadcast
  yes        [وأذاع] التلفزيون خطاب القائد.
  no         ذاع خبر الهزيمة بين الجنود.

saying circulated
  stance     quotes
  verb       تناقل/يتناقل
  speaker    subject
  yes        [وتناقلت] الصحف خبر مقتل القائد.
  no         تنقل الوفد بين قرى الوادي.

saying passed-around
  stance     quotes
  verb       تداول/يتداول
  speaker    subject
  channel    social-media
  yes        [وتداول] ناشطون تسجيلا للمعركة.
  no         تناول الجنود العشاء في الخندق.

saying learned-from
  stance     quotes
  form       علمت
  speaker    after من | subject
  only       near من أن
  yes        [وعلمت] الصحيفة من دبلوماسي أن الوفد عاد.
  no         تعلمت الطفلة الخياطة في المخيم.

saying received-information
  stance     quotes
  phrase     حصل/يحصل على معلومات | حصل/يحصل … على معلومات | تلقى/يتلقى معلومات | تلقى/يتلقى … معلومات
  speaker    subject
  yes        [وتلقت اللجنة معلومات] عن سجن سري.
  no         تلقى الجريح علاجا في رند.

saying appeared-in
  stance     quotes
  phrase     ورد/يرد في | ورد/يرد … في
  speaker    after
  yes        [وورد في] الصحيفة أن القائد مريض.
  no         قطف الطفل وردة من الحديقة.

saying came-in-statement
  stance     quotes
  phrase     جاء/يجيء في نص البيان | جاء/يجيء في بيان | جاء/يجيء في البيان | جاء/يجيء … في بيان | جاء/يجيء في بلاغ
  speaker    of
  channel    statement
  yes        [وجاء في بيان] الحركة أن الهدنة انتهت.
  no         جاء الوفد إلى بيت الشيخ.

saying came-in-report
  stance     quotes
  phrase     جاء/يجيء في تقرير | جاء/يجيء في التقرير | جاء/يجيء في تحقيق | جاء/يجيء في دراسة | جاء/يجيء في صحيفة | جاء/يجيء في تصريح
  speaker    of
  yes        [وجاء في تقرير] المنظمة أن العنف زاد.
  no         جاء التجار في قافلة طويلة.

saying came-in-letter
  stance     quotes
  phrase     جاء/يجيء في رسالة | جاء/يجيء في الرسالة | جاء/يجيء في برقية | جاء/يجيء في وثيقة
  speaker    of
  channel    letter
  yes        [وجاء في رسالة] السجين أنه مريض.
  no         جاء ساعي البريد في الصباح.

saying came-in-recording
  stance     quotes
  phrase     جاء/يجيء في تسجيل | جاء/يجيء في التسجيل | جاء/يجيء في شريط | جاء/يجيء في الشريط
  speaker    of
  channel    audio
  yes        [وجاء في التسجيل] أن الأسير سيعدم.
  no         جاء المطر في آخر الشتاء.

# Nouns that introduce speech.

saying his-words
  stance     asserts
  noun       قول | أقوال
  speaker    of
  yes        أوردت الصحيفة [قوله] إن الجسر سقط.
  yes        واكتفى المحافظ [بالقول] إن الوضع صعب.
  no         وصلت قافلة صغيرة إلى رند.

saying statement
  stance     announces
  noun       بيان
  speaker    of
  channel    statement
  yes        حمل [بيان] الحركة توقيع الزعيم.
  yes        وختمت الوزارة [بيانها] بالدعاء للجرحى.
  no         تباين موقف الطرفين من الهدنة.

saying communique
  stance     announces
  noun       بلاغ | بلاغات
  speaker    of
  channel    statement
  yes        تحدث [بلاغ] الجيش عن معركة قصيرة.
  no         رصف العمال الفناء ببلاط أبيض.

saying remark
  stance     asserts
  noun       تصريح
  speaker    of
  unless     next دخول الدخول مرور المرور عمل العمل سفر
  yes        أثارت [تصريحات] الوزير غضب السكان.
  yes        ختم القائد [تصريحه] بتحية الجنود.
  no         بدأ تسريح المقاتلين الصغار.
  no         حمل السائق تصريح مرور قديما.

saying announcement
  stance     announces
  noun       إعلان
  speaker    of
  unless     next تجاري تجارية مبادئ
  yes        جاء [إعلان] الحركة قبل الفجر.
  no         أغلقت وسائل الإعلام مكاتبها.

saying report
  stance     quotes
  noun       تقرير | تقارير
  speaker    of
  unless     next المصير مصير مصيره مصيرها
  yes        اتهم [تقرير] المنظمة الجيش بالتعذيب.
  yes        وصفت [تقارير] صحفية المعركة بالعنيفة.
  no         طالب السكان بحق تقرير المصير.

saying testimony-report
  stance     asserts
  noun       إفادة | إفادات
  speaker    of
  yes        اختلفت [إفادات] الشهود حول عدد المهاجمين.
  no         أوصى الطبيب بالاستفادة من الراحة.

saying testimony
  stance     asserts
  noun       شهادة
  speaker    of
  only       next شاهد الشاهد شهود الشهود أحد ناج الناجين الضحايا ضحية السكان
  yes        استند القاضي إلى [شهادات] الناجين.
  no         نال الطالب شهادة الطب.

saying account
  stance     asserts
  noun       رواية
  speaker    of
  unless     next أدبية بوليسية تاريخية
  yes        تناقضت [رواية] الشرطة مع كلام الأهالي.
  no         رفع المقاتلون راية بيضاء.

saying affirmation
  stance     asserts
  noun       تأكيد
  speaker    of
  yes        رغم [تأكيد] القائد أن الهدنة صامدة.
  no         نال المرشح تأييد القبائل.

saying denial
  stance     denies
  noun       نفي | تكذيب
  speaker    of
  yes        صدر [نفي] الحكومة بعد ساعة.
  no         حفر المقاتلون نفقا تحت السور.

saying claims
  stance     claims
  noun       مزاعم | زعم
  speaker    of
  yes        رفض القاضي [مزاعم] الحركة كلها.
  no         أحرق المسلحون مزارع القرية.

saying allegation
  stance     claims
  noun       ادعاء
  speaker    of
  unless     next العام العامة
  yes        لم تصمد [ادعاءات] القائد طويلا.
  no         طلب الادعاء العام سجن السائق.

saying accusation
  stance     claims
  noun       اتهام
  speaker    of
  yes        كرر النائب [اتهاماته] للحكومة بالفساد.
  no         لقي الجرحى اهتماما كبيرا.

saying warning
  stance     asserts
  noun       تحذير
  speaker    of
  yes        سبق الهجوم [تحذير] الجماعة من الاقتراب.
  no         بدأ تحضير الطعام للنازحين.

saying belief
  stance     believes
  noun       اعتقاد
  speaker    of
  yes        أسس الخبير [اعتقاده] على الصور.
  no         طال اعتقال الشاب شهرين.

saying expectation
  stance     believes
  noun       توقعات | تكهنات | تقديرات | ترجيحات
  speaker    of
  yes        خالفت النتيجة [توقعات] الخبراء.
  yes        تشير [تقديرات] المنظمة إلى كارثة.
  no         حضر الرئيس توقيع العقد.

saying rumour
  stance     claims
  noun       شائعة | إشاعة
  yes        بددت الصورة [شائعات] موت الزعيم.
  no         ألقى شاعر القبيلة قصيدة طويلة.

saying news-of
  stance     claims
  noun       أنباء
  only       next عن تفيد تحدثت أشارت متضاربة متداولة غير
  yes        وصلت [أنباء] عن فرار الحراس.
  no         أغلقت وكالة الأنباء مكتبها.

saying information-of
  stance     quotes
  noun       معلومات
  only       next تفيد تشير تؤكد أولية استخباراتية استخبارية عن
  yes        لدى الشرطة [معلومات] أولية عن الفاعل.
  no         درس الشاب هندسة المعلومات.

saying leak
  stance     claims
  noun       تسريبات
  speaker    of
  yes        أغضبت [تسريبات] الصحيفة قادة الجيش.
  no         انتهت تدريبات الحرس في رند.

saying comment
  stance     asserts
  noun       تعليق
  speaker    of
  only       next على له لها لهم
  yes        رفض الوزير أي [تعليق] على الخبر.
  no         قرر الاتحاد تعليق المباريات.

# Phrases that name the source.

saying according-hasab
  stance     quotes
  phrase     بحسب | حسب
  speaker    after
  unless     next بل ولكن لكن إنما وإنما
  yes        [وبحسب] الشرطة فر المهاجم شمالا.
  yes        بلغ عدد القتلى سبعة [حسب] رواية الأهالي.
  no         لم يقتل الحارس فحسب بل أحرق بيته.

saying according-wifqan
  stance     quotes
  phrase     وفقا
  speaker    after ل
  yes        عبر المقاتلون النهر [وفقا] لشاهد عيان.
  no         عاد الجندي مع رفاقه إلى رند.

saying according-wifq
  stance     quotes
  phrase     وفق
  speaker    after
  unless     next الله القانون الشريعة الدستور
  yes        قتل ستة حراس [وفق] مصدر طبي.
  no         رافق الحارس القافلة حتى المعبر.

saying according-tibqan
  stance     quotes
  phrase     طبقا
  speaker    after ل
  unless     next للقانون للدستور للشريعة لخطة
  yes        أصيب خمسة [طبقا] لمسؤول محلي.
  no         صعد القناص إلى الطابق الثالث.

saying according-to-what
  stance     quotes
  phrase     حسب ما | بحسب ما | وفق ما | وفقا لما | طبقا لما | على ما | حسبما | كما
  speaker    subject
  only       next أفاد أفادت ذكر ذكرت قال قالت قالوا أعلن أعلنت أكد أكدت أوضح أوضحت نقل نقلت صرح نشر نشرت أورد أوردت جاء ورد كشف كشفت يقول تقول ذكروا أفادوا نشرته أوردته نقلته أعلنته
  yes        انسحب المقاتلون [حسبما] أفاد قائد محلي.
  yes        نجا الزعيم [وفق ما] ذكرت الشرطة.
  no         حسب التاجر ثمن القمح مرتين.

saying quoting-from
  stance     quotes
  phrase     نقلا
  speaker    after عن
  only       next عن عنه عنها
  yes        نشرت الصحيفة الخبر [نقلا] عن ضابط.
  no         تنقل الراعي بين الوديان.

saying based-on
  stance     quotes
  phrase     استنادا
  speaker    after إلى
  only       next إلى
  yes        كتب المحقق ذلك [استنادا] إلى أقوال شهود.
  no         طلب الجنود إسنادا من الجو.

saying in-the-words-of
  stance     claims
  phrase     على حد قول | على حد تعبير | على حد وصف | على حد زعم | على حد ما
  speaker    of
  yes        كان الهجوم درسا [على حد تعبيره] للجيران.
  yes        قتل العشرات [على حد قول] القائد.
  no         وقف الجنود على حدود سيلانا.

saying by-claim-of
  stance     claims
  phrase     حسب زعم | بحسب زعم | وفق زعم | حسب مزاعم | بحسب مزاعم | وفق مزاعم | حسب ادعاء | بحسب ادعاء | بزعم
  speaker    of
  yes        أسقطت الطائرة [بحسب زعم] المتمردين.
  no         زار زعماء القبائل مدينة رند.

saying by-tongue-of
  stance     quotes
  phrase     على لسان | عن لسان | بلسان
  speaker    after
  yes        جاء الرد [على لسان] نائب القائد.
  no         أقيم المرفأ على ساحل رملي.

saying in-opinion-of
  stance     believes
  phrase     من وجهة نظر | في رأي | حسب رأي | بحسب رأي | وفق رأي | في تقدير | في نظر | في اعتقاد | برأي
  speaker    of
  yes        الهدنة مناورة [في رأي] المحلل.
  no         رفعت السفينة راية بيضاء.

saying in-statements-to
  stance     asserts
  phrase     في تصريح خاص | في تصريحات خاصة | في تصريح | في تصريحات
  speaker    after ل
  yes        أعلن ذلك [في تصريحات] لصحيفة محلية.
  no         شارك الضابط في تسريح الجنود.

saying in-call-with
  stance     asserts
  phrase     في اتصال هاتفي | في اتصال بالهاتف | في مكالمة هاتفية | خلال اتصال هاتفي | في مهاتفة
  speaker    after مع | after ب
  channel    telephone
  yes        وصف المعركة [في اتصال هاتفي] مع الصحيفة.
  no         انقطع الاتصال بالقافلة منذ الفجر.

saying by-telephone-with
  stance     asserts
  phrase     اتصلت به هاتفيا | اتصل هاتفيا | اتصل/يتصل … هاتفيا
  speaker    after ب
  channel    telephone
  yes        [اتصل المراسل هاتفيا] بقائد الحرس.
  no         وصل التيار إلى قرى الوادي.

saying in-interview-with
  stance     asserts
  phrase     في لقاء صحفي | في لقاء صحافي | في مقابلة خاصة | في مقابلة تلفزيونية | في مقابلة | في حوار | خلال مقابلة
  speaker    after مع
  channel    interview
  yes        كشف القائد ذلك [في مقابلة] مع قناة أجنبية.
  no         مر الوفد من قبالة الميناء.

saying in-talk-to
  stance     asserts
  phrase     في حديث
  speaker    after ل | after مع | after إلى
  unless     next نبوي شريف
  yes        روى الأسير قصته [في حديث] مع الصحيفة.
  no         نام الجريح في حديقة المدرسة.

saying in-press-conference
  stance     asserts
  phrase     في مؤتمر صحفي | في مؤتمر صحافي | خلال مؤتمر صحفي | خلال مؤتمر صحافي | أثناء مؤتمر صحفي
  speaker    subject
  channel    press-conference
  yes        شرح الوزير الخطة [في مؤتمر صحفي] قصير.
  no         شارك الأطباء في مؤتمر علمي.

saying in-statement
  stance     announces
  phrase     في بيان صحفي | في بيان | عبر بيان
  speaker    subject
  channel    statement
  yes        نعت الحركة قائدها [في بيان] قصير.
  no         سكن الجنود في بيت مهجور.

saying statement-issued-by
  stance     announces
  phrase     بيان صادر عن | البيان الصادر عن | بيان صدر عن | بيان أصدره | بيان أصدرته
  speaker    after
  channel    statement
  yes        قرأ المذيع [بيان صادر عن] قيادة الحرس.
  no         صودرت شاحنة قرب الحدود.

saying said-in-recording
  stance     asserts
  phrase     قال/يقول في تسجيل | قال/يقول في شريط | قال/يقول … في تسجيل | قال/يقول … في شريط
  speaker    subject
  channel    audio
  yes        [قال الزعيم في شريط] إن رجاله صامدون.
  no         قال الحارس إن الباب مغلق.

saying from-sources
  stance     quotes
  phrase     من مصادر | عن مصادر | لدى مصادر
  speaker    after
  yes        حصلت الصحيفة على الصور [من مصادر] أمنية.
  no         عاد الصيادون من مصائد السمك.

# Participles that go on with the speaker before, in the accusative as they stand.

saying saying
  stance     asserts
  adjective  قائلا | قائلة | قائلين
  continues  yes
  yes        رفض العرض [قائلا] إن الثمن بخس.
  yes        عادت الوزيرة [قائلة] إن الطريق آمن.
  no         وصلت قافلة إلى سيلانا.

saying affirming
  stance     asserts
  adjective  مؤكدا | مؤكدة | مؤكدين
  continues  yes
  unless     prev غير
  yes        ودع الصحفيين [مؤكدا] أن رجاله صامدون.
  no         بقيت الحصيلة غير مؤكدة حتى المساء.

saying pointing-out
  stance     asserts
  adjective  مشيرا | مشيرة | مشيرين
  continues  yes
  yes        شكر الوسطاء [مشيرا] إلى صعوبة الحوار.
  no         باع التاجر شعيرا وقمحا.

saying adding
  stance     asserts
  adjective  مضيفا | مضيفة | مضيفين
  continues  yes
  yes        دافع عن القرار [مضيفا] أن الوقت ضيق.
  no         استقبل الشيخ ضيفا من قاسيم.

saying denying
  stance     denies
  adjective  نافيا | نافية | نافين
  continues  yes
  yes        ظهر القائد [نافيا] خبر موته.
  no         أصلح العامل نافذة المدرسة.

saying clarifying
  stance     asserts
  adjective  موضحا | موضحة | موضحين
  continues  yes
  yes        عرض خريطة [موضحا] أن المعبر بعيد.
  no         كان الأثر واضحا في الرمل.

saying explaining
  stance     asserts
  adjective  مبينا | مبينة | مبينين | شارحا | شارحة
  continues  yes
  yes        قدم الخبير أرقاما [مبينا] أن الجوع يزداد.
  no         بنى العمال مبنى من طابقين.

saying drawing-attention
  stance     asserts
  adjective  لافتا | لافتة | لافتين
  continues  yes
  only       near إلى
  yes        لخص الموقف [لافتا] إلى قلة السلاح.
  no         علق الأهالي لافتة على الجدار.

saying noting
  stance     asserts
  adjective  منوها | منوهة | منوهين
  continues  yes
  yes        حيا الحراس [منوها] بشجاعتهم النادرة.
  no         قطع الرعاة سهلا موحشا.

saying stressing
  stance     asserts
  adjective  مشددا | مشددة | مشددين
  continues  yes
  only       near على
  yes        كرر موقفه [مشددا] على وحدة الصف.
  no         فرضت الشرطة حراسة مشددة.

saying considering
  stance     believes
  adjective  معتبرا | معتبرة | معتبرين
  continues  yes
  yes        هاجم الصفقة [معتبرا] أنها خيانة.
  no         أغلق الجنود معبرا صغيرا.

saying claiming
  stance     claims
  adjective  زاعما | زاعمة | زاعمين | مدعيا | مدعية | مدعين
  continues  yes
  yes        عرض السائق صورا [زاعما] أنها حديثة.
  no         حيا الضيوف زعيما من سيلانا.

saying warning-participle
  stance     asserts
  adjective  محذرا | محذرة | محذرين
  continues  yes
  yes        غادر المبعوث [محذرا] من حرب جديدة.
  no         سار الدليل حذرا بين الألغام.

saying accusing
  stance     claims
  adjective  متهما | متهمة | متهمين
  continues  yes
  only       near بأنه بأنها بأنهم بقتل بقصف بدعم بخرق بارتكاب بتدبير بالوقوف بالتورط بخيانة بتمويل
  yes        استقال النائب [متهما] الحكومة بدعم اللصوص.
  no         حضر الجلسة محام شاب.

saying announcing
  stance     announces
  adjective  معلنا | معلنة | معلنين
  continues  yes
  unless     prev غير
  yes        خطب الزعيم [معلنا] نهاية الحرب.
  no         تشاجر التاجران علنا في السوق.

saying revealing
  stance     asserts
  adjective  كاشفا | كاشفة | كاشفين
  continues  yes
  yes        تكلم الأسير [كاشفا] أسماء رفاقه.
  no         أصلح الجنود كشافا محطما.

saying ruling-out
  stance     doubts
  adjective  مستبعدا | مستبعدة | مستبعدين
  continues  yes
  unless     prev غير
  yes        طمأن الوزير الناس [مستبعدا] عودة القتال.
  no         بقي خيار الحرب غير مستبعد إطلاقا.

saying doubting
  stance     doubts
  adjective  مشككا | مشككة | مشككين | متسائلا | متسائلة | متسائلين
  continues  yes
  yes        رد النائب [مشككا] في نزاهة القضاة.
  no         ظلت الجبهة الشرقية مشكلة كبيرة.

saying deeming-likely
  stance     believes
  adjective  مرجحا | مرجحة | مرجحين
  continues  yes
  yes        تفقد الضابط المكان [مرجحا] أن الفاعل هرب.
  no         استقبل الناس الأسير فرحا.

saying expecting
  stance     believes
  adjective  متوقعا | متوقعة | متوقعين
  continues  yes
  unless     prev غير كان كانت
  yes        عاد المبعوث [متوقعا] هدنة قريبة.
  no         احتل المسلحون موقعا صغيرا.

saying demanding
  stance     announces
  adjective  مطالبا | مطالبة | مطالبين
  continues  yes
  yes        أضرب السجين [مطالبا] بمحاكمة عادلة.
  no         واجه القائد مطبات كثيرة.

saying calling-for
  stance     announces
  adjective  داعيا | داعية | داعين
  continues  yes
  only       near إلى
  yes        ختم الشيخ خطبته [داعيا] إلى الصلح.
  no         كان الحارس واعيا لما يجري.

saying speaking
  stance     asserts
  adjective  متحدثا | متحدثة | متحدثين
  continues  yes
  only       near عن إلى مع
  yes        ظهر القائد [متحدثا] عن هزيمة قاسية.
  no         اختار الحزب متحدثا جديدا.

saying continuing
  stance     asserts
  adjective  متابعا | متابعة | مستطردا | مردفا | مستطردة | مردفة
  continues  yes
  only       near أن قائلا بالقول بأن
  yes        شكر الحضور [مردفا] أن الصلح قريب.
  no         كانت الحديقة متاخمة للسوق.

saying quoting
  stance     quotes
  adjective  ناقلا | ناقلة | ناقلين
  speaker    after عن
  continues  yes
  only       next عن عنه عنها
  yes        كتب الصحفي المقال [ناقلا] عن جندي سابق.
  no         غرقت ناقلة نفط قرب الساحل.

saying expressing
  stance     asserts
  adjective  معربا | معربة | معربين | معبرا | معبرة | معبرين
  continues  yes
  only       near عن
  yes        زار الجرحى [معربا] عن حزنه الشديد.
  no         أغلق الجيش معبرا حدوديا.

saying denouncing
  stance     asserts
  adjective  منددا | منددة | منددين | مستنكرا | مستنكرة | مستنكرين | مدينا
  continues  yes
  yes        خطب الشيخ [منددا] بخطف الأطباء.
  no         كانت المدينة هادئة صباحا.

saying criticising
  stance     asserts
  adjective  منتقدا | منتقدة | منتقدين
  continues  yes
  yes        كتب النائب [منتقدا] بطء الإغاثة.
  no         خسر الفريق منتخبا من الشبان.

saying justifying
  stance     claims
  adjective  مبررا | مبررة | مبررين
  continues  yes
  unless     prev غير
  yes        أمر القائد بالانسحاب [مبررا] ذلك بنقص الذخيرة.
  no         كان القتل غير مبرر إطلاقا.

saying hinting
  stance     believes
  adjective  ملمحا | ملمحة | ملمحين
  continues  yes
  only       near إلى
  yes        ابتسم الوسيط [ملمحا] إلى صفقة سرية.
  no         غير القناع ملامح الرجل.

saying threatening
  stance     announces
  adjective  مهددا | متوعدا | متوعدة | مهددين | متوعدين
  continues  yes
  unless     prev كان كانت بات
  yes        ظهر الملثم [متوعدا] برد سريع.
  no         هدم السيل جدارا مهدما أصلا.

saying pledging
  stance     announces
  adjective  متعهدا | متعهدة | متعهدين
  continues  yes
  only       near بأن بعدم بمواصلة بحماية بإعادة برد بملاحقة بدعم
  yes        ودع القائد رجاله [متعهدا] بحماية عائلاتهم.
  no         دفع متعهد البناء الأجور.

saying describing
  stance     believes
  adjective  واصفا | واصفة | واصفين
  continues  yes
  yes        نعى الزعيم رفيقه [واصفا] إياه بالبطل.
  no         هزت عاصفة قوية مدينة رند.

saying highlighting
  stance     asserts
  adjective  مبرزا | مبرزة | مبرزين
  continues  yes
  yes        قرأ الخبير الأرقام [مبرزا] حجم الكارثة.
  no         أعد الطباخ خبزا للجنود.

saying admitting
  stance     asserts
  adjective  معترفا | معترفة | معترفين | مقرا
  continues  yes
  only       near بأن بأنه بأنها بقتل بخطأ بوجود بهزيمة بتنفيذ بوقوع
  yes        بكى السائق [معترفا] بأنه كذب.
  no         كان البناء محترفا وسريعا.

saying recalling
  stance     asserts
  adjective  مذكرا | مذكرة | مذكرين
  continues  yes
  only       near بأن بما بأنه بأنها
  yes        رد الناطق [مذكرا] بأن الهدنة انتهت.
  no         أصدر القاضي مذكرة توقيف.

saying appealing
  stance     announces
  adjective  مناشدا | مناشدة | مناشدين
  continues  yes
  yes        بكت الأم [مناشدة] الخاطفين إطلاق ابنها.
  no         سمعنا نشيدا قديما في رند.

saying belying
  stance     denies
  adjective  مكذبا | مكذبة | مكذبين | مفندا | مفندة | مفندين
  continues  yes
  yes        ظهر الزعيم حيا [مكذبا] خبر موته.
  no         ركب الصياد مركبا صغيرا.

saying observing
  stance     asserts
  adjective  ملاحظا | ملاحظة | ملاحظين
  continues  yes
  only       near أن بأن
  yes        قارن الخبير الصور [ملاحظا] أن الجسر مهدم.
  no         كتب الحارس ملاحظة صغيرة.

saying hoping
  stance     believes
  adjective  آملا | آملة | آملين | متمنيا | متمنين
  continues  yes
  yes        صافح الوسيط خصمه [آملا] في صلح دائم.
  no         دفعت أرملة الجندي الدين.

saying welcoming
  stance     asserts
  adjective  مرحبا | مرحبة | مرحبين | مشيدا | مشيدة | مشيدين
  continues  yes
  only       near بقرار بوقف بإطلاق بجهود بدور بموقف بشجاعة بعودة باتفاق
  yes        استقبل الوالي الوفد [مشيدا] بشجاعة الحراس.
  no         أعطى الجار مرحبا لضيفه.

