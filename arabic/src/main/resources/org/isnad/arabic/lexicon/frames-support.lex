# SUPPORT: verbal and political support, praise, welcome, solidarity, condolence.
# Written from general knowledge of the language of Arabic news; all example sentences are invented.

frame support-support
  type       SUPPORT
  verb       دعم/يدعم
  noun       دعم
  adjective  داعم
  agents     subject | of | head | by
  targets    object | prep ل
  unless     next السريع اللوجستي العسكري المالي المادي لوجستي عسكري مالي مادي
  unless     prev قوات لن
  yes        [يدعم] شيوخ رند خطة السلام.
  yes        كرر السفير [دعمه] للوسيط الجديد.
  no         دخلت قوات الدعم السريع المدينة.

frame support-express-support
  type       SUPPORT
  phrase     أعرب/يعرب … عن دعم | عبر/يعبر … عن دعم
  phrase     أعرب/يعرب … عن دعمه | عبر/يعبر … عن دعمه
  phrase     أعرب/يعرب … عن دعمها | عبر/يعبر … عن دعمها
  phrase     أعرب/يعرب … عن دعمهم | عبر/يعبر … عن دعمهم
  phrase     أعرب/يعرب … عن الدعم | عبر/يعبر … عن الدعم
  phrase     أعرب/يعرب … عن تأييد | عبر/يعبر … عن تأييد
  phrase     أعرب/يعرب … عن تأييده | عبر/يعبر … عن تأييده
  phrase     أعرب/يعرب … عن تأييدها | عبر/يعبر … عن تأييدها
  phrase     أعرب/يعرب … عن تأييدهم | عبر/يعبر … عن تأييدهم
  phrase     أعرب/يعرب … عن مساندة | عبر/يعبر … عن مساندة
  phrase     أعرب/يعرب … عن مساندته | عبر/يعبر … عن مساندته
  phrase     أعرب/يعرب … عن مساندتها | عبر/يعبر … عن مساندتها
  phrase     أعرب/يعرب … عن مساندتهم | عبر/يعبر … عن مساندتهم
  phrase     جدد/يجدد … دعمه | جدد/يجدد … دعمها | جدد/يجدد … تأييده | جدد/يجدد … تأييدها | أكد/يؤكد … دعمه | أكد/يؤكد … دعمها | أكد/يؤكد … تأييده | أكد/يؤكد … تأييدها | أعلن/يعلن … تأييده | أعلن/يعلن … تأييدها | أعلن/يعلن … دعمه | أعلن/يعلن … دعمها
  agents     subject | by
  targets    prep ل
  yes        رئيس سيلانا [أعرب عن دعمه] للوسيط.
  no         أعرب الأمير عن دهشته من الخبر.

frame support-endorse
  type       SUPPORT
  verb       أيد/يؤيد
  noun       تأييد
  adjective  مؤيد
  agents     subject | of | head | by
  targets    object | prep ل
  unless     prev على لن
  unless     near أيدي الأيدي
  yes        [أيد] مجلس قاسيم موقف الحكومة.
  yes        خرجت مسيرة [مؤيدة] للحاكم صباحا.
  no         أعاد الحارس المفاتيح إلى المدير.

frame support-praise
  type       SUPPORT
  verb       أشاد/يشيد
  noun       إشادة
  adjective  مشيد
  agents     subject | of | head | by
  targets    prep ب
  yes        [أشاد] الوزير بصمود أهالي رند.
  yes        تحدث الأمير [مشيدا] بالجنود.
  no         أشار الدليل إلى قمة الجبل.

frame support-extol
  type       SUPPORT
  verb       امتدح/يمتدح | مدح/يمدح
  noun       امتداح | مديح | مدح
  adjective  ممتدح | مادح
  agents     subject | of | head | by
  targets    object | prep ل
  yes        [وامتدح] الحاكم موقف القبائل.
  no         منح الملك الضابط وساما.

frame support-note-with-praise
  type       SUPPORT
  verb       نوه/ينوه
  noun       تنويه
  adjective  منوه
  form       منوها | منوهين
  agents     subject | of | head | by
  targets    prep ب
  unless     next إلى أن
  yes        [ونوه] السفير بجهود الوسطاء.
  no         تاه الرعاة في الصحراء يومين.

frame support-commend
  type       SUPPORT
  verb       أثنى/يثني
  noun       ثناء
  agents     subject | of | head | by
  targets    prep على
  unless     next عشر
  unless     prev لن
  yes        [وأثنى] الجنرال على حراس الجسر.
  no         بنى الأهالي مدرسة جديدة.

frame support-welcome
  type       SUPPORT
  verb       رحب/يرحب
  noun       ترحيب
  adjective  مرحب
  agents     subject | of | head | by
  targets    prep ب
  yes        [رحبت] حكومة سيلانا بقرار الهدنة.
  no         رحل البدو نحو الجنوب.

# not the participle مبارك, which is a name
frame support-bless
  type       SUPPORT
  noun       مباركة
  form       بارك | باركت | باركوا | يبارك | نبارك | يباركون
  agents     subject | of | head | by
  targets    object | prep ل
  yes        [بارك] الشيخ خطة الصلح.
  no         برك الجمل قرب الخيمة.

frame support-defend
  type       SUPPORT
  form       دافع | دافعت | دافعوا | دافعا | يدافع | تدافع | يدافعون | ندافع | مدافعا
  agents     subject | by
  targets    prep عن
  only       near عن عنه عنها عنهم
  yes        [ودافع] الوزير عن خطة الجيش.
  no         كان الجوع دافعا للسرقة.

frame support-stand-by
  type       SUPPORT
  phrase     وقف/يقف … إلى جانب | وقف/يقف … بجانب | وقوف إلى جانب | وقوفه إلى جانب | وقوفها إلى جانب | وقوفهم إلى جانب | الوقوف إلى جانب | الوقوف بجانب | وقف/يقف … وراء | وقف/يقف … خلف
  agents     subject | of | by
  targets    of
  yes        قبائل رند [تقف إلى جانب] الحكومة.
  no         جلس الطفل إلى جانب أبيه.

frame support-stand-with
  type       SUPPORT
  verb       وقف/يقف
  noun       وقوف
  agents     subject | of | head | by
  targets    prep مع
  only       next مع
  yes        قال الملك إنه [يقف] مع الشعب.
  no         وقف القطار عند محطة سيلانا.

frame support-one-rank
  type       SUPPORT
  phrase     صفا واحدا | صف واحد
  agents     subject | by
  targets    prep مع خلف وراء ضد
  yes        وقفت العشائر [صفا واحدا] خلف الحاكم.
  no         جلس تلاميذ الصف بهدوء.

frame support-align
  type       SUPPORT
  verb       اصطف/يصطف
  noun       اصطفاف
  adjective  مصطف
  agents     subject | of | head | by
  targets    prep مع خلف وراء
  only       near خلف مع وراء جانب
  yes        [اصطفت] القبائل خلف زعيم رند.
  no         اصطاد الأطفال سمكا من النهر.

frame support-rally-round
  type       SUPPORT
  verb       التف/يلتف
  noun       التفاف
  adjective  ملتف
  agents     subject | of | head | by
  targets    prep حول
  only       near حول
  yes        دعم الشيوخ [التفاف] الأهالي حول الجيش.
  no         التفت السائق نحو الصوت.

frame support-condolence
  type       SUPPORT
  verb       عزى/يعزي
  noun       تعزية | تعازي | عزاء | عزائه | عزائها | مواساة
  agents     subject | of | head | by
  targets    object | prep إلى ل
  unless     next إلى
  unless     prev مجلس خيمة سرادق صالة بيت
  yes        [وعزى] السفير أهالي القتلى.
  yes        قدم الملك [تعازيه] لأسر الضحايا.
  no         امتلأ مجلس العزاء بالأقارب.

frame support-solidarity
  type       SUPPORT
  verb       تضامن/يتضامن
  noun       تضامن
  adjective  متضامن
  agents     subject | of | head | by
  targets    prep مع
  yes        [تضامنت] نقابة قاسيم مع المعتقلين.
  no         ضمنت الشركة جودة السيارة.

frame support-sympathy
  type       SUPPORT
  verb       تعاطف/يتعاطف
  noun       تعاطف
  adjective  متعاطف
  agents     subject | of | head | by
  targets    prep مع
  yes        أبدى الأطباء [تعاطفا] مع النازحين.
  no         انعطف السائق يمينا عند الجسر.

frame support-side-with
  type       SUPPORT
  verb       انحاز/ينحاز
  noun       انحياز
  adjective  منحاز
  agents     subject | of | head | by
  targets    prep إلى ل مع
  unless     prev عدم
  yes        [انحاز] الحاكم إلى قبيلة رند.
  no         انحنى الجندي أمام العلم.

frame support-back
  type       SUPPORT
  verb       ساند/يساند
  noun       مساندة
  adjective  مساند
  agents     subject | of | head | by
  targets    object | prep ل
  unless     prev لن
  yes        [تساند] حكومة قاسيم خطة الوسيط.
  no         ساعد المسعف رجلا مسنا.

frame support-back-up
  type       SUPPORT
  verb       آزر/يؤازر
  noun       مؤازرة
  adjective  مؤازر
  agents     subject | of | head | by
  targets    object | prep ل
  yes        [آزر] الشيوخ الحاكم في محنته.
  no         أثمر الكرم في حقول سيلانا.

# not the verb ناصر, which is a name
frame support-champion
  type       SUPPORT
  noun       مناصرة | نصرة
  form       يناصر | تناصر | نناصر | يناصرون
  agents     subject | of | head | by
  targets    object | of | prep ل
  unless     prev جبهة جماعة
  yes        [يناصر] الأسقف مطالب العمال.
  no         قصف الطيران جبهة النصرة ليلا.

frame support-encourage
  type       SUPPORT
  verb       شجع/يشجع
  noun       تشجيع
  adjective  مشجع
  agents     subject | of | head | by
  targets    object | of
  unless     near مباراة المباراة الفريق فريق
  yes        [شجعت] حكومة سيلانا الطرفين على الحوار.
  no         جمع المعلم أوراق الامتحان.

frame support-thank
  type       SUPPORT
  verb       شكر/يشكر
  noun       شكر
  agents     subject | of | head | by
  targets    object | prep ل
  yes        [شكر] الرئيس أهالي رند.
  no         سكر الحارس الباب ليلا.

frame support-express-appreciation
  type       SUPPORT
  phrase     أعرب/يعرب … عن تقدير | عبر/يعبر … عن تقدير
  phrase     أعرب/يعرب … عن تقديره | عبر/يعبر … عن تقديره
  phrase     أعرب/يعرب … عن تقديرها | عبر/يعبر … عن تقديرها
  phrase     أعرب/يعرب … عن تقديرهم | عبر/يعبر … عن تقديرهم
  phrase     أعرب/يعرب … عن امتنان | عبر/يعبر … عن امتنان
  phrase     أعرب/يعرب … عن امتنانه | عبر/يعبر … عن امتنانه
  phrase     أعرب/يعرب … عن امتنانها | عبر/يعبر … عن امتنانها
  phrase     أعرب/يعرب … عن امتنانهم | عبر/يعبر … عن امتنانهم
  phrase     أعرب/يعرب … عن شكر | عبر/يعبر … عن شكر
  phrase     أعرب/يعرب … عن شكره | عبر/يعبر … عن شكره
  phrase     أعرب/يعرب … عن شكرها | عبر/يعبر … عن شكرها
  phrase     أعرب/يعرب … عن شكرهم | عبر/يعبر … عن شكرهم
  agents     subject | by
  targets    prep ل
  yes        الملك [أعرب عن تقديره] للمسعفين.
  no         أعرب التلميذ جملة طويلة.

frame support-value
  type       SUPPORT
  noun       تثمين
  form       يثمن | تثمن | نثمن | ثمنت | مثمنا | مثمنة
  agents     subject | of | head | by
  targets    object | prep ل
  yes        [وثمنت] النقابة موقف القضاة.
  no         ثبتت الشركة أعمدة الكهرباء.

frame support-justify
  type       SUPPORT
  verb       برر/يبرر
  noun       تبرير | تبريرات
  adjective  مبرر
  agents     subject | of | head | by
  targets    object | prep ل
  unless     prev بلا دون بدون أي
  yes        [برر] المتحدث قصف الجسر.
  no         برز الشاب بين زملائه.

frame support-satisfaction
  type       SUPPORT
  phrase     أعرب/يعرب … عن ارتياح | عبر/يعبر … عن ارتياح
  phrase     أعرب/يعرب … عن ارتياحه | عبر/يعبر … عن ارتياحه
  phrase     أعرب/يعرب … عن ارتياحها | عبر/يعبر … عن ارتياحها
  phrase     أعرب/يعرب … عن ارتياحهم | عبر/يعبر … عن ارتياحهم
  phrase     أعرب/يعرب … عن سعادة | عبر/يعبر … عن سعادة
  phrase     أعرب/يعرب … عن سعادته | عبر/يعبر … عن سعادته
  phrase     أعرب/يعرب … عن سعادتها | عبر/يعبر … عن سعادتها
  phrase     أعرب/يعرب … عن سعادتهم | عبر/يعبر … عن سعادتهم
  phrase     أعرب/يعرب … عن رضا | عبر/يعبر … عن رضا
  phrase     أعرب/يعرب … عن رضاه | عبر/يعبر … عن رضاه
  phrase     أعرب/يعرب … عن رضاها | عبر/يعبر … عن رضاها
  phrase     أعرب/يعرب … عن رضاهم | عبر/يعبر … عن رضاهم
  phrase     أبدى/يبدي … ارتياحه | أبدى/يبدي … ارتياحها
  agents     subject | by
  targets    prep ل إزاء من ب
  yes        الوسيط [أعرب عن ارتياحه] للاتفاق.
  no         ارتاح المسافر تحت الشجرة.

frame support-salute
  type       SUPPORT
  noun       تحية
  form       حيت | نحيي | أحيي | محييا
  agents     subject | of | head | by
  targets    object | prep ل إلى
  yes        وجه القائد [تحية] إلى جنود رند.
  no         عادت الحياة إلى السوق.

# not هنأ alone: it is spelled like هنا (here)
frame support-congratulate
  type       SUPPORT
  noun       تهنئة | تهاني
  form       هنأت | هنأوا | يهنئ | تهنئ | نهنئ | مهنئا
  agents     subject | of | by
  targets    object | prep ل
  yes        [وهنأت] حكومة قاسيم الرئيس الجديد.
  no         عاش الفلاح هانئا في قريته.

frame support-demonstration-of-support
  type       SUPPORT
  phrase     مسيرة تأييد | مسيرات تأييد | مسيرة مؤيدة | مسيرات مؤيدة | مظاهرة تأييد | مظاهرات تأييد | مظاهرة مؤيدة | مظاهرات مؤيدة | مسيرات حاشدة مؤيدة
  agents     subject | by
  targets    prep ل
  yes        شهدت العاصمة [مسيرات تأييد] للحاكم.
  no         شهدت العاصمة مسيرات غاضبة أمس.

frame support-trust
  type       SUPPORT
  adjective  واثق
  phrase     أعرب/يعرب … عن ثقة | عبر/يعبر … عن ثقة
  phrase     أعرب/يعرب … عن ثقته | عبر/يعبر … عن ثقته
  phrase     أعرب/يعرب … عن ثقتها | عبر/يعبر … عن ثقتها
  phrase     أعرب/يعرب … عن ثقتهم | عبر/يعبر … عن ثقتهم
  phrase     جدد/يجدد … ثقته | جدد/يجدد … ثقتها | أكد/يؤكد … ثقته | أكد/يؤكد … ثقتها | منح/يمنح … الثقة | منح الثقة
  agents     subject | of | head | by
  targets    prep في ب ل
  yes        الرئيس [جدد ثقته] في قائد الجيش.
  no         نشرت الصحيفة وثيقة قديمة.

frame support-pride
  type       SUPPORT
  verb       اعتز/يعتز
  noun       اعتزاز | فخر
  adjective  معتز | فخور
  agents     subject | of | head | by
  targets    prep ب
  yes        قال الحاكم إنه [يعتز] بجنود رند.
  no         اهتز البناء قليلا ليلا.

frame support-eulogise
  type       SUPPORT
  noun       إطراء | تمجيد
  form       يطري | يمجد | تمجد
  agents     subject | of | head | by
  targets    object | prep على ل
  yes        حملت الخطبة [تمجيدا] لقادة الثورة.
  no         أكمل العمال تجديد المسرح.

frame support-strengthen-hands
  type       SUPPORT
  phrase     شد/يشد … على أيدي | شد/يشد … على يد | الشد على أيدي
  agents     subject | by
  targets    of
  yes        قال الشيخ [نشد على أيدي] المرابطين.
  no         شد البحار حبال السفينة.

frame support-admire
  type       SUPPORT
  noun       إعجاب
  adjective  معجب
  agents     subject | of | head | by
  targets    prep ب
  yes        أبدى السفير [إعجابه] بصمود القرية.
  no         أجاب التلميذ بصوت خافت.

frame support-appreciate
  type       SUPPORT
  verb       استحسن/يستحسن
  noun       استحسان
  agents     subject | of | head | by
  targets    object | prep ل
  yes        لقي القرار [استحسان] أهالي قاسيم.
  no         استحم الجنود في البحيرة.

frame support-celebrate-someone
  type       SUPPORT
  verb       احتفى/يحتفي
  noun       احتفاء | حفاوة
  agents     subject | of | head | by
  targets    prep ب
  yes        [احتفت] سيلانا بالوسيط الجديد.
  no         اختفت الطائرة عن الرادار.

frame support-stand-sympathy-words
  type       SUPPORT
  phrase     قلوبنا مع | صلواتنا مع | دعواتنا مع | نقف مع | نحن مع | نقف بجانب
  agents     by
  targets    of
  yes        قال الأسقف إن [قلوبنا مع] أهالي الضحايا.
  no         أجرى الطبيب جراحة في القلب.
