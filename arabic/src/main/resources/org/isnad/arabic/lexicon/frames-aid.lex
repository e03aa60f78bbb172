# Arms, money, training, shelter, relief (AID). Verbal support is SUPPORT, in another file.
# Written for Isnad from general knowledge of news Arabic; all example sentences are invented.
# Forms are listed one by one where a derived participle would be another common word (مجتمع, مستقبل, مؤسسة, مسلم).

frame aid-help
  type       AID
  noun       مساعدة | مساعدات
  form       ساعد | ساعدت | ساعدوا | يساعد | تساعد | يساعدون | نساعد | ساعدهم | ساعدته
  agents     subject | of | by | prep من
  targets    object | prep ل إلى
  unless     next القائد قائد
  yes        وصلت [مساعدات] سيلانا إلى النازحين.
  yes        [ساعدوا] المسلحين على عبور الحدود.
  no         غطت الثلوج مساحات واسعة.

frame aid-maoona
  type       AID
  noun       معونة | معونات
  phrase     يد العون | مد/يمد يد العون | تقديم العون
  agents     subject | of | by
  targets    object | prep ل إلى
  yes        وزعت البعثة [المعونات] على سكان قاسيم.
  no         يعاني القرويون من البرد القارس.

frame aid-train
  type       AID
  noun       تدريب | تدريبات
  form       دربت | دربوا | دربتهم | دربهم | يدرب | يدربون | يدربهم | تدربهم | ندرب
  phrase     معسكر تدريب | معسكرات تدريب | معسكرات التدريب
  agents     subject | of | by | prep في
  targets    object | of | prep ل
  unless     near مشتركة المنتخب الفريق اللاعبين الملعب
  yes        تتولى سيلانا [تدريب] حرس الحدود الجدد.
  yes        [دربوا] المقاتلين على زرع الألغام.
  no         سلك الراعي دربا ضيقا في الجبل.

frame aid-be-trained
  type       AID
  verb       تدرب/يتدرب
  phrase     خضع/يخضع لتدريب | خضعوا لتدريب | تلقى/يتلقى تدريبا | تلقوا تدريبا | تلقى/يتلقى تدريبات | تلقوا تدريبات | تلقي تدريبات | تلقي التدريب
  agents     by | prep لدى مع
  targets    subject
  unless     near المنتخب الفريق اللاعبون
  yes        [تلقى تدريبا] على المتفجرات في وادي رند.
  no         ترب الحقل صالحة للزراعة.

frame aid-arm
  type       AID
  noun       تسليح
  form       سلحت | سلحوا | سلحتهم | يسلح | يسلحون | سلحتها | تسلحهم | نسلح
  agents     subject | of | by
  targets    object | of
  yes        اتهمت سيلانا جارتها [بتسليح] المتمردين.
  no         تسلق المسلحون سور المعسكر.

frame aid-fund
  type       AID
  noun       تمويل
  form       يمول | تمول | يمولون | مولت | مولوا | مولها | تمولها | يمولها | تمولهم
  adjective  ممول
  agents     subject | of | by | prep من
  targets    object | of | head
  yes        كشف التقرير مصادر [تمويل] الشبكة.
  yes        [تمول] سيلانا عدة فصائل في الشمال.
  no         مال الجدار بعد الزلزال.

frame aid-supply
  type       AID
  verb       زود/يزود
  noun       تزويد
  adjective  مزود
  unless     next بمحرك بكاميرا بمقعد
  agents     subject | of | by
  targets    object | of
  yes        [زودت] سيلانا حلفاءها بصواريخ حديثة.
  no         زادت أسعار الخبز في قاسيم.

frame aid-provide
  type       AID
  noun       توفير
  form       يوفر | توفر | يوفرون | توفرها | وفرتها | وفرها | نوفر | ووفرت | يوفرها | ووفر | وفروا
  agents     subject | of
  targets    prep ل
  unless     next النفقات الطاقة الوقت المسلحون المقاتلون هاربين من إلى
  yes        [توفر] سيلانا الخيام للنازحين منذ عام.
  no         وفى التاجر بوعده للفقراء.

frame aid-give
  type       AID
  phrase     تقديم الدعم | قدم/يقدم الدعم | قدم/يقدم دعما | تقديم دعم | تقديم السلاح | تقديم الأسلحة | قدم/يقدم أسلحة | قدم/يقدم السلاح | قدم/يقدم المال | تقديم المال | تقديم الأموال | تقديم التسهيلات | قدم/يقدم تسهيلات
  agents     subject | by
  targets    prep ل إلى
  yes        ينفي الحزب [تقديم السلاح] إلى القراصنة.
  no         قدم الوزير استقالته مساء أمس.

frame aid-grant
  type       AID
  verb       منح/يمنح
  noun       منحة | منح
  agents     subject | of | by
  targets    object | prep ل
  only       near مليون مليار دولار يورو مساعدات قرضا ملاذا مأوى أسلحة ذخيرة
  yes        [منحت] سيلانا النازحين مليون دولار.
  no         منح الحكم اللاعب بطاقة صفراء.

frame aid-allocate
  type       AID
  verb       خصص/يخصص
  noun       تخصيص
  agents     subject | of | by
  targets    prep ل
  only       near مبلغ مبلغا مليون مليار دولار يورو للإغاثة لمساعدة للنازحين للاجئين
  yes        [خصصت] الحكومة ثلاثين مليون دولار للمنكوبين.
  no         نشر الموقع قصصا قصيرة للأطفال.

frame aid-send-arms
  type       AID
  phrase     إرسال أسلحة | تسليم أسلحة | تسليم شحنة | إرسال السلاح | إرسال الأسلحة | أرسل/يرسل أسلحة | أرسل/يرسل السلاح | شحنة أسلحة | شحنات أسلحة | شحنة الأسلحة | شحنات الأسلحة | توريد الأسلحة | توريد أسلحة | نقل الأسلحة | نقل أسلحة | تدفق الأسلحة | تدفق السلاح
  agents     subject | by | prep من
  targets    prep إلى ل
  unless     prev حظر
  yes        نفت سيلانا [إرسال أسلحة] إلى جماعات متشددة.
  no         رسم الطفل سلاحا على الورق.

frame aid-sell-arms
  type       AID
  phrase     بيع أسلحة | بيع السلاح | بيع الأسلحة | باع/يبيع أسلحة | باع/يبيع السلاح | صفقة أسلحة | صفقات أسلحة | صفقة سلاح | صفقة الأسلحة | مبيعات الأسلحة | مبيعات السلاح
  agents     subject | by
  targets    prep ل إلى
  unless     prev حظر
  yes        أبرمت سيلانا [صفقة أسلحة] مع جارتها.
  no         باع المزارع محصوله في السوق.

frame aid-smuggle-arms
  type       AID
  phrase     تهريب أسلحة | تهريب السلاح | تهريب الأسلحة | هرب/يهرب أسلحة | هرب/يهرب السلاح | تهريب المقاتلين | تهريب مقاتلين
  agents     subject | by | prep من
  targets    prep إلى ل
  yes        أوقفت الشرطة رجلين بتهمة [تهريب أسلحة].
  no         أحبط الحرس تهريب سجائر.

frame aid-replenish
  type       AID
  noun       إمداد | إمدادات
  form       أمدت | أمدوا | أمدوها | أمدتهم | أمدته | أمدها | يمدون | يمدهم | تمدهم | يمدها | تمدها
  agents     subject | of | by | prep من
  targets    object | of | prep ل إلى
  unless     prev خطوط خط طريق طرق قطع نقص
  yes        [أمدوا] الحامية المحاصرة بالماء والذخيرة.
  no         قطعت الثلوج خطوط الإمداد في الجبل.

frame aid-shelter
  type       AID
  noun       إيواء
  form       آوى | آوت | آووا | يؤوي | تؤوي | يؤوون | آواه | آواهم | تؤويهم | يؤويه
  agents     subject | of | by
  targets    object | of
  unless     next المرضى القطط الأيتام
  yes        اتهم الجيش سكان القرية [بإيواء] المتمردين.
  no         هوى الحجر من أعلى الجبل.

frame aid-haven
  type       AID
  noun       ملاذ | ملاذات | ملجأ | ملاجئ | مأوى
  agents     subject | of | prep في | by
  targets    prep ل
  unless     next ضريبي ضريبية كلاب
  yes        وجد المتمردون [ملاذا] في جبال سيلانا.
  no         ملأ الجنود الأكياس بالرمل.

frame aid-embrace
  type       AID
  noun       احتضان
  form       احتضنت | احتضنوا | يحتضن | تحتضن | يحتضنون
  agents     subject | of
  targets    object | of
  unless     next المباراة البطولة مباراة بطولة المهرجان مهرجان
  yes        [تحتضن] قبائل الوادي مقاتلي الجبهة.
  no         حصدت القبائل محصول القمح.

frame aid-host-refugees
  type       AID
  verb       استضاف/يستضيف
  noun       استضافة
  agents     subject | of
  targets    object | of
  only       near اللاجئين لاجئين النازحين نازحين لاجئ نازح العائلات
  yes        [تستضيف] قاسيم آلاف اللاجئين من سيلانا.
  no         تستضيف قاسيم بطولة كرة السلة.

frame aid-backed
  type       AID
  adjective  مدعوم | مدعم
  agents     prep من ب | by
  targets    head
  yes        تقدمت الفصائل [المدعومة] من سيلانا نحو الميناء.
  no         انعدمت الرؤية بسبب العاصفة.

frame aid-with-support
  type       AID
  noun       بدعم
  agents     of | prep من
  targets    subject | head
  unless     next جوي وتنسيق ناري معنوي سياسي
  yes        سيطرت الجماعة على البلدة [بدعم] من سيلانا.
  no         دام القتال في البلدة يومين.

frame aid-support-material
  type       AID
  noun       دعم
  form       دعمت | دعموا | يدعم | تدعم | يدعمون | تدعمها | يدعمها | ندعم | تدعمهم | دعمتها
  agents     subject | of | by | prep من
  targets    object | of | prep ل
  unless     prev تحالف قوات
  only       near مالي ماليا المالي لوجستي لوجستيا اللوجستي عسكري عسكريا العسكري بالسلاح بالمال بالأسلحة المسلحين المسلحة المتمردين الإرهابيين مادي ماديا
  yes        تتلقى الفصائل [دعما] عسكريا من سيلانا.
  no         دعم النائب فكرة زميله.

frame aid-relief
  type       AID
  noun       إغاثة
  phrase     مواد إغاثية | المواد الإغاثية | قوافل الإغاثة | قافلة إغاثة | طائرة إغاثة | مواد الإغاثة | أعمال الإغاثة
  agents     subject | of | by
  targets    of | prep ل إلى
  unless     prev منظمة منظمات هيئة وكالة لجنة عمال موظفي موظفو فريق
  yes        تواصل الفرق [إغاثة] سكان وادي رند.
  no         غاب الطبيب عن المستشفى.

frame aid-donate
  type       AID
  verb       تبرع/يتبرع
  noun       تبرع | تبرعات
  agents     subject | of
  targets    prep ل إلى
  yes        جمع التجار [تبرعات] لأسر القتلى.
  no         برع اللاعب في التسديد.

frame aid-treat-wounded
  type       AID
  phrase     نقل الجرحى | نقل/ينقل الجرحى | نقل المصابين | نقل/ينقل المصابين | علاج الجرحى | معالجة الجرحى | تقديم العلاج | قدم/يقدم العلاج | إسعاف الجرحى | إسعاف المصابين
  agents     subject | by
  targets    of | prep ل
  yes        تولى الهلال الأحمر [نقل الجرحى] إلى سيلانا.
  no         نقلت الشاحنة الرمل إلى الموقع.

frame aid-back
  type       AID
  verb       ساند/يساند
  noun       مساندة
  agents     subject | of | by
  targets    object | of | prep ل
  yes        تقدم اللواء [بمساندة] رجال القبائل.
  no         سد الجنود المدخل بالأكياس.

frame aid-equip
  type       AID
  noun       تجهيز
  form       جهزت | جهزوا | جهزتهم | يجهز | يجهزون | جهزناها
  agents     subject | of | by
  targets    object | of
  unless     next الطعام الملعب القبور العروس
  yes        تعهدت سيلانا [بتجهيز] كتيبتين من المتطوعين.
  no         أجهز الذئب على الخروف.

frame aid-go-fight
  type       AID
  phrase     سافر/يسافر للقتال | سافروا للقتال | السفر للقتال | توجه/يتوجه للقتال | توجهوا للقتال | التوجه للقتال | ذهب/يذهب للقتال | ذهبوا للقتال | الذهاب للقتال
  agents     subject
  targets    prep مع إلى في
  yes        اعترف الشاب بأنه [سافر للقتال] في سيلانا.
  no         سافر التاجر إلى قاسيم.

frame aid-send-fighters
  type       AID
  phrase     إرسال مقاتلين | بعث/يبعث بمقاتلين | بعث/يبعث مقاتلين | أرسل/يرسل مقاتلين | إرسال متطوعين | أرسل/يرسل متطوعين | إرسال مستشارين | أرسل/يرسل مستشارين | إرسال خبراء | إرسال مدربين | أرسل/يرسل مدربين | إيفاد خبراء | إرسال متطوعين
  agents     subject | by
  targets    prep إلى ل
  yes        ينوي الحلف [إرسال مدربين] إلى سيلانا.
  no         أرسل المعلم رسالة إلى الأسرة.

frame aid-advise
  type       AID
  phrase     تقديم المشورة | قدم/يقدم المشورة | المشورة العسكرية | مشورة عسكرية | تقديم الاستشارات
  agents     subject | by
  targets    prep ل إلى
  yes        يقتصر دور الحلف على [تقديم المشورة].
  no         شاور الرجل زوجته في السفر.

frame aid-collude
  type       AID
  verb       تواطأ/يتواطأ
  noun       تواطؤ
  agents     subject | of
  targets    prep مع
  yes        اتهم الوزير ضباطا [بالتواطؤ] مع المهربين.
  no         وطئ الجندي لغما قديما.

frame aid-facilitate
  type       AID
  noun       تسهيل | تسهيلات
  form       سهلوا | يسهلون | سهلت
  agents     subject | of
  targets    prep ل
  unless     next السداد الائتمان ائتمانية
  yes        اعترف الشرطي [بتسهيل] دخول المهاجمين.
  no         أصيب الطفل بإسهال حاد.

frame aid-protect
  type       AID
  phrase     توفير الحماية | وفر/يوفر الحماية | وفرت الحماية | يوفر الحماية | توفر الحماية | منح الحماية | تأمين الحماية | توفير الغطاء
  agents     subject | by
  targets    prep ل
  yes        تتولى الكتيبة [توفير الحماية] للقوافل.
  no         حمي الحديد في النار.

frame aid-rebuild
  type       AID
  phrase     إعادة إعمار | إعادة الإعمار | إعادة البناء | إعادة بناء | إعادة تأهيل
  agents     subject | by
  targets    of
  yes        تعهد المانحون [إعادة إعمار] سيلانا.
  no         أعاد الطالب كتابة درسه.

frame aid-loan
  type       AID
  noun       قرض | قروض
  agents     by | prep من
  targets    prep ل
  yes        نالت سيلانا [قرضا] من البنك الدولي.
  no         رقص الشبان حتى الصباح.

frame aid-distribute
  type       AID
  verb       وزع/يوزع
  noun       توزيع
  agents     subject | of | by
  targets    prep على ل
  only       near الغذاء غذاء الخيام خيام البطانيات بطانيات المؤن الأدوية الطعام الإغاثية الغذائية
  yes        [وزع] المتطوعون الخيام على الناجين.
  no         وزع المخرج الأدوار على الممثلين.

frame aid-transfer-money
  type       AID
  phrase     تحويل أموال | تحويل الأموال | حول/يحول أموالا | حول/يحول الأموال | تحويلات مالية | جمع أموال | جمع الأموال | إرسال أموال | إرسال الأموال | أرسل/يرسل أموالا
  agents     subject | by
  targets    prep إلى ل
  yes        اتهم المصرف [بتحويل أموال] إلى الشبكة.
  no         حول الفلاح مجرى الماء.

frame aid-air-cover
  type       AID
  phrase     غطاء جوي | غطاء جويا | الغطاء الجوي | غطاء ناري
  agents     of | prep من
  targets    prep ل
  yes        وفرت المروحيات [الغطاء الجوي] للمشاة.
  no         تغطت الجبال بالثلوج.

frame aid-convoy
  type       AID
  phrase     محملة بمواد غذائية | محملة بالمواد الغذائية | محملة بالأدوية | محملة بالمواد الطبية | محملة بالأسلحة | محملة بالذخيرة | محملة بمواد إغاثية | محملة بالمواد الإغاثية | محملة بأسلحة | محمل بالأسلحة | محملا بالأسلحة
  agents     subject | prep من
  targets    prep إلى ل
  yes        رست سفينة [محملة بالأسلحة] في الميناء.
  no         حمل الفلاح سلة من التفاح.

frame aid-bankroll
  type       AID
  phrase     دفع/يدفع رواتب | دفع رواتب | صرف/يصرف رواتب | صرف رواتب | دفع/يدفع مكافآت | صرف مكافآت | دفع فدية | دفع/يدفع فدية
  agents     subject | by
  targets    of | prep ل إلى
  yes        تتكفل سيلانا [بدفع رواتب] المقاتلين.
  no         دفع الصبي باب الغرفة.

frame aid-receive
  type       AID
  phrase     استلام أسلحة | استلام أموال | تسلم/يتسلم أسلحة | تسلم/يتسلم أموالا | تلقى/يتلقى أموالا | تلقى/يتلقى أسلحة | تلقي أموال | تلقي أسلحة | تلقيه أموالا | حصل/يحصل على أسلحة | حصل/يحصل على أموال | حصل/يحصل على تمويل | الحصول على أسلحة | تقاضى/يتقاضى أموالا
  agents     prep من | by
  targets    subject | of
  yes        اتهم النائب [بتلقي أموال] من سيلانا.
  no         تلقى الطبيب دعوة إلى العرس.

frame aid-deliver
  type       AID
  noun       إيصال | إدخال
  form       أوصل | أوصلت | أوصلوا | أدخلت | أدخلوا | أدخلا | يوصل | توصل | يوصلون
  agents     subject | of | by
  targets    prep إلى ل
  only       near المساعدات مساعدات الإغاثة إغاثة الأسلحة أسلحة المؤن الأدوية الإغاثية الإمدادات
  yes        أتاحت الهدنة [إيصال] المساعدات إلى البلدة.
  no         أعطى البائع زبونه إيصالا مختوما.

frame aid-call-in
  type       AID
  verb       استعان/يستعين
  noun       استعانة
  agents     prep ب
  targets    subject | of
  unless     next بخبراء بالصور بكلاب
  yes        [استعان] المتمردون بمقاتلين من قاسيم.
  no         عانى المسافرون من حر الصيف.
