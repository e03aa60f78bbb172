# Joint material work, joint operations, hand-overs, restored relations (COOPERATE).
# Written for Isnad from general knowledge of news Arabic; all example sentences are invented.
# Forms are listed one by one where a derived participle would be another common word (مجتمع, مستقبل, مؤسسة, مسلم).

frame coop-cooperate
  type       COOPERATE
  verb       تعاون/يتعاون
  noun       تعاون
  agents     subject | of | prep بين
  targets    prep مع
  unless     prev مجلس منظمة دول
  yes        نفذت الشرطة العملية [بالتعاون] مع الجيش.
  yes        [يتعاون] سكان القرية مع رجال الأمن.
  no         عقد مجلس التعاون دورة عادية.

frame coop-coordinate
  type       COOPERATE
  noun       تنسيق
  form       نسق | نسقت | نسقوا | ينسق | تنسق | ينسقون | ننسق
  adjective  منسقة
  agents     subject | of | prep بين
  targets    prep مع
  unless     prev هيئة لجنة مكتب
  yes        تحرك اللواء [بالتنسيق] مع قوات الحدود.
  no         دعت هيئة التنسيق أنصارها إلى الهدوء.

frame coop-joint
  type       COOPERATE
  phrase     عملية مشتركة | عمليات مشتركة | عملية عسكرية مشتركة | عملية أمنية مشتركة | دورية مشتركة | دوريات مشتركة | مناورات مشتركة | تدريبات مشتركة | غرفة عمليات مشتركة | غرفة مشتركة | حملة مشتركة | قوة مشتركة | قوات مشتركة
  agents     subject | prep بين
  targets    prep مع
  yes        نفذ الجيشان [عملية مشتركة] قرب النهر.
  yes        سيرت القوتان [دوريات مشتركة] في وادي رند.
  no         عملية جراحية ناجحة أنقذت المريض.

frame coop-jointly
  type       COOPERATE
  phrase     بشكل مشترك | بصورة مشتركة | على نحو مشترك
  agents     subject
  targets    prep مع
  yes        خطط القادة للحملة [بشكل مشترك] منذ أسابيع.
  no         اشترك الرجلان في شراء مزرعة.

frame coop-joint-committee
  type       COOPERATE
  phrase     لجنة مشتركة | لجنة أمنية مشتركة | لجان مشتركة | مركز مشترك | مركز عمليات مشترك
  agents     subject | prep بين
  targets    prep مع
  yes        شكل الطرفان [لجنة أمنية مشتركة] لمراقبة الحدود.
  no         عقدت اللجنة المالية اجتماعا مغلقا.

frame coop-joint-inquiry
  type       COOPERATE
  phrase     تحقيق مشترك | تحقيقا مشتركا | تحقيقات مشتركة
  agents     subject | prep بين
  targets    prep مع
  yes        فتح البلدان [تحقيقا مشتركا] في الحادث.
  no         فتح القاضي تحقيقا في السرقة.

frame coop-mixed-patrol
  type       COOPERATE
  phrase     دورية مختلطة | دوريات مختلطة | قوة مختلطة | قوات مختلطة
  agents     subject | prep بين
  targets    prep مع
  yes        عبرت [دورية مختلطة] سوق البلدة.
  no         عبرت دورية راجلة سوق البلدة.

frame coop-participate
  type       COOPERATE
  noun       مشاركة | اشتراك
  form       شارك | شاركت | شاركوا | يشارك | تشارك | يشاركون | يشتركون | يشترك | تشترك | اشترك | اشتركت | اشتركوا
  adjective  مشارك
  agents     subject | of | head
  targets    prep مع
  unless     near الانتخابات مظاهرة مظاهرات المؤتمر مؤتمر الاجتماع جنازة تشييع البطولة الدوري المعرض
  yes        [شاركت] قوات من سيلانا في حملة التمشيط.
  no         شارك آلاف السكان في تشييع القتيل.

frame coop-side-by-side
  type       COOPERATE
  phrase     جنبا إلى جنب | كتفا بكتف | كتفا إلى كتف | يدا بيد
  agents     subject
  targets    prep مع
  yes        وقف الجنود [جنبا إلى جنب] مع المتطوعين.
  no         نام الحارس على جنب الطريق.

frame coop-work-together
  type       COOPERATE
  phrase     العمل معا | العمل سويا | العمل مع | عمل/يعمل مع | يعملون مع | نعمل مع | عمل/يعمل معا | عمل/يعمل سويا | يعملون معا | يعملان معا | العمل المشترك | نعمل معا | نعمل سويا
  agents     subject
  targets    prep مع
  yes        تعهد القائدان [العمل معا] ضد المهربين.
  no         بدأ العمال إصلاح الجسر أمس.

frame coop-hand-over
  type       COOPERATE
  noun       تسليم
  form       سلمت | سلموا | سلمته | سلمتهم | سلموه | يسلم | يسلمون | سلمها | سلمهم
  agents     subject | of | by
  targets    prep إلى ل | object
  unless     next نفسه نفسها أنفسهم أنفسهما سلاحه السلاح أسلحتهم الأسلحة أسلحة السلطة جوائز الجوائز
  yes        طالبت سيلانا [بتسليم] المتهم إلى قضائها.
  yes        [سلموا] الجثامين إلى الصليب الأحمر.
  no         احتفل المسلمون بالعيد في قاسيم.

frame coop-receive-prisoner
  type       COOPERATE
  verb       تسلم/يتسلم | استلم/يستلم
  noun       تسلم | استلام
  agents     subject | of
  targets    prep من | object
  unless     next قيادة القيادة رئاسة السلطة السلاح أسلحة مساعدات شحنة رسالة جائزة الجائزة مبلغ
  yes        [تسلمت] الشرطة ثلاثة معتقلين من حرس الحدود.
  no         تسلق الفتى جدار المدرسة.

frame coop-escorted-support
  type       COOPERATE
  noun       إسناد
  adjective  مسنود
  agents     of | by | prep من ب
  targets    head | subject | prep ل
  unless     prev قاعدة
  yes        تقدم اللواء [بإسناد] من المروحيات.
  yes        دخلت القوات [المسنودة] بالدبابات بلدة سيلانا.
  no         سند الأب ابنه المريض.

frame coop-air-support
  type       COOPERATE
  phrase     دعم جوي | بدعم جوي | الدعم الجوي | إسناد جوي | بدعم وتنسيق | دعم ناري
  agents     of | prep من
  targets    subject | prep ل
  yes        تقدمت القوات [بدعم جوي] من الحلفاء.
  no         صدر إنذار جوي من العاصفة.

frame coop-fight-alongside
  type       COOPERATE
  phrase     قاتل/يقاتل إلى جانب | قاتل/يقاتل بجانب | القتال إلى جانب | حارب/يحارب إلى جانب | يقاتلون إلى جانب | قاتلوا إلى جانب | تقاتل إلى جانب
  agents     subject
  targets    of
  yes        [يقاتلون إلى جانب] الجيش منذ عامين.
  no         وقف الصبي إلى جانب أبيه.

frame coop-share-information
  type       COOPERATE
  phrase     تبادل المعلومات الاستخباراتية | تبادل المعلومات | تبادل معلومات | تقاسم المعلومات | تبادل الخبرات
  agents     subject | prep بين
  targets    prep مع
  yes        اتفق الجهازان على [تبادل المعلومات] حول المهربين.
  no         نشر الموقع معلومات عن الطقس.

frame coop-inform
  type       COOPERATE
  phrase     قدم/يقدم معلومات | تقديم معلومات | أدلى/يدلي بمعلومات | الإدلاء بمعلومات
  agents     subject
  targets    prep إلى ل
  yes        [قدم معلومات] إلى الشرطة عن المخبأ.
  no         قدم الطباخ وجبة ساخنة للضيوف.

frame coop-contribute
  type       COOPERATE
  noun       مساهمة | مساهمات | إسهام
  form       ساهم | ساهمت | ساهموا | يساهم | تساهم | يساهمون
  agents     subject | of
  targets    prep مع في
  unless     next في ارتفاع
  yes        [ساهمت] قاسيم بكتيبة في قوة المراقبة.
  no         هبط سعر السهم في البورصة.

frame coop-restore-relations
  type       COOPERATE
  phrase     استؤنفت العلاقات | استعادة العلاقات | استئناف العلاقات | أعاد/يعيد العلاقات | إعادة العلاقات | تطبيع العلاقات | تطبيع علاقاتها | أعاد/يعيد علاقاته | أعاد/يعيد علاقاتها | استأنف/يستأنف علاقاته | استأنف/يستأنف علاقاتها
  agents     subject
  targets    prep مع
  yes        أعلنت سيلانا [تطبيع العلاقات] مع جارتها.
  no         تعلم الطبيب لغة جديدة.

frame coop-strengthen-relations
  type       COOPERATE
  phrase     تعزيز العلاقات | توطيد العلاقات | تحسين العلاقات | تحسين علاقاتها | تعزيز علاقاتها | تعميق العلاقات
  agents     subject
  targets    prep مع
  yes        يريد الرئيس [تحسين العلاقات] مع قاسيم.
  no         طلب القائد تعزيزات عاجلة.

frame coop-reopen
  type       COOPERATE
  phrase     إعادة فتح السفارة | أعاد/يعيد فتح السفارة | إعادة فتح سفارتها | إعادة فتح الحدود | إعادة فتح المعبر
  agents     subject
  targets    prep في مع
  yes        قررت سيلانا [إعادة فتح السفارة] في قاسيم.
  no         أعاد الحارس إغلاق الباب.

frame coop-allow-use
  type       COOPERATE
  phrase     سمح/يسمح باستخدام | السماح باستخدام | وضع/يضع قواعده تحت تصرف | وضعت قواعدها تحت تصرف
  agents     subject
  targets    prep ل
  yes        [سمح باستخدام] المطار لأغراض عسكرية.
  no         منع المعلم استخدام الهواتف.

frame coop-join-forces
  type       COOPERATE
  phrase     توحيد الجهود | تضافر الجهود | وحد/يوحد جهوده | وحدوا جهودهم | تكاتف الجهود
  agents     subject
  targets    prep مع
  yes        دعا القادة إلى [توحيد الجهود] ضد القراصنة.
  no         بذل الفلاح جهدا كبيرا.

frame coop-work-with
  type       COOPERATE
  phrase     عمل/يعمل مع | يعملون مع | يعملان مع | العمل مع
  agents     subject
  targets    prep مع
  unless     next الأمم
  yes        أقرت الحركة بأنها [تعمل مع] تنظيم آخر.
  no         عمل الحداد في ورشته حتى المساء.
