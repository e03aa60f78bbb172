# Breaking or reducing relations, embargoes, sanctions (SANCTION).
# Written for Isnad from general knowledge of news Arabic; all example sentences are invented.
# Forms are listed one by one where a derived participle would be another common word (مجتمع, مستقبل, مؤسسة, مسلم).

frame sanction-sanctions
  type       SANCTION
  noun       عقوبات
  agents     subject | by | of
  targets    prep على ضد
  unless     prev قانون
  yes        فرضت سيلانا [عقوبات] على تجار السلاح.
  no         عاقب المعلم تلميذه المشاغب.

frame sanction-freeze
  type       SANCTION
  verb       جمد/يجمد
  noun       تجميد
  adjective  مجمد
  agents     subject | of | by
  targets    object | of | prep مع
  only       near العلاقات علاقاتها الأصول أصول أصوله أرصدة الأرصدة أموال الأموال المحادثات محادثات المفاوضات مفاوضات حسابات الحسابات
  yes        قررت الحكومة [تجميد] أرصدة الشبكة.
  no         باع المتجر لحوما مجمدة رخيصة.

frame sanction-cut-ties
  type       SANCTION
  phrase     قطع/يقطع العلاقات | قطع العلاقات | قطع علاقاتها | قطع علاقاته | قطع/يقطع علاقاته | قطع/يقطع علاقاتها | قطع علاقاتهما | قطع كل صلاته | قطع الصلة
  agents     subject
  targets    prep مع ب
  yes        أعلنت قاسيم [قطع العلاقات] مع سيلانا.
  no         قطع الحطاب شجرة قديمة.

frame sanction-recall-ambassador
  type       SANCTION
  phrase     سحب السفير | سحب السفراء | سحب سفيره | سحب سفيرها | سحب/يسحب سفيره | سحب/يسحب سفيرها | استدعاء سفيره | استدعاء سفيرها | استدعى/يستدعي سفيره | استدعى/يستدعي سفيرها | استدعاء سفرائها
  agents     subject
  targets    prep من في لدى
  yes        قررت سيلانا [استدعاء سفيرها] من قاسيم.
  no         زار السفير متحف المدينة.

frame sanction-expel-diplomats
  type       SANCTION
  phrase     طرد السفير | طرد/يطرد السفير | طرد سفير | طرد/يطرد سفير | طرد دبلوماسيين | طرد الدبلوماسيين | طرد/يطرد دبلوماسيين | طرد دبلوماسي
  agents     subject | by
  targets    of
  yes        أمر الرئيس [بطرد السفير] خلال يومين.
  no         وصل طرد بريدي إلى السفارة.

frame sanction-embargo
  type       SANCTION
  phrase     حظر الأسلحة | حظر أسلحة | حظر السلاح | حظر توريد الأسلحة | حظر بيع الأسلحة | حظر تجاري | حظر اقتصادي | حظر نفطي | حصار اقتصادي | مقاطعة اقتصادية
  agents     subject | by
  targets    prep على
  yes        مدد المجلس [حظر توريد الأسلحة] على سيلانا.
  no         نظر القاضي في القضية سرا.

frame sanction-break-deal
  type       SANCTION
  verb       نقض/ينقض
  noun       نقض
  agents     subject | of
  targets    object
  unless     prev حق بحق محكمة
  only       near الاتفاق اتفاق الاتفاقية الهدنة هدنة العهد عهد المعاهدة وعودها
  yes        [نقضت] الجماعة الاتفاق بعد أسبوع.
  no         استخدم المندوب حق النقض.

frame sanction-cancel-treaty
  type       SANCTION
  phrase     ألغى/يلغي اتفاقية | ألغى/يلغي الاتفاقية | ألغى/يلغي الاتفاق | إلغاء الاتفاق | إلغاء الاتفاقية | إلغاء المعاهدة | إلغاء اتفاقية | ألغى/يلغي المعاهدة | انسحب/ينسحب من الاتفاق | الانسحاب من الاتفاق
  agents     subject
  targets    prep مع
  yes        طالب النواب [بإلغاء الاتفاقية] مع قاسيم.
  no         ألغى المطرب حفله بسبب المطر.

frame sanction-collapse
  type       SANCTION
  noun       انهيار
  form       انهار | انهارت | ينهار | تنهار
  agents     prep بين
  targets    prep مع
  only       near المفاوضات مفاوضات المحادثات محادثات الهدنة هدنة الاتفاق العلاقات التحالف
  yes        حذر المبعوث من [انهيار] الاتفاق الأخير.
  no         انهار سقف المنزل بسبب الثلج.

frame sanction-dispense
  type       SANCTION
  phrase     استغنى/يستغني عن خدمات | الاستغناء عن خدمات | أنهى/ينهي التعاقد مع | إنهاء التعاقد مع | فسخ العقد مع | فسخ/يفسخ العقد مع
  agents     subject
  targets    of
  yes        قررت السفارة [الاستغناء عن خدمات] الحراس.
  no         استعان الحارس بخدمات سائق.

frame sanction-close-embassy
  type       SANCTION
  phrase     إغلاق السفارة | إغلاق سفارتها | إغلاق سفارته | أغلق/يغلق السفارة | أغلق/يغلق سفارته | أغلق/يغلق سفارتها | إغلاق القنصلية
  agents     subject
  targets    prep في
  yes        أعلنت قاسيم [إغلاق سفارتها] في سيلانا.
  no         أغلق الحارس باب المدرسة.

frame sanction-suspend-aid
  type       SANCTION
  phrase     تعليق المساعدات | وقف المساعدات | علق/يعلق المساعدات | أوقف/يوقف المساعدات | قطع المساعدات | خفض المساعدات | تعليق مساعداتها | وقف مساعداتها
  agents     subject
  targets    prep إلى ل عن
  yes        قرر الكونغرس [تعليق المساعدات] إلى سيلانا.
  no         علق الرسام لوحته في القاعة.

frame sanction-suspend-membership
  type       SANCTION
  phrase     تعليق عضوية | علق/يعلق عضوية | تجميد عضوية | تعليق عضويتها | طرد/يطرد من عضوية
  agents     subject
  targets    of
  yes        أقرت القمة [تعليق عضوية] سيلانا.
  no         نال المهندس عضوية النادي.

frame sanction-downgrade
  type       SANCTION
  phrase     خفض التمثيل الدبلوماسي | خفض/يخفض التمثيل الدبلوماسي | خفض مستوى التمثيل | خفض مستوى العلاقات | خفض/يخفض مستوى العلاقات | خفض/يخفض تمثيله الدبلوماسي
  agents     subject
  targets    prep مع لدى في
  yes        تدرس قاسيم [خفض التمثيل الدبلوماسي] مع جارتها.
  no         خفض التاجر سعر القمح.

frame sanction-suspend-talks
  type       SANCTION
  phrase     تعليق المفاوضات | تعليق المحادثات | تعليق الحوار | وقف المفاوضات | وقف المحادثات | وقف الحوار | علق/يعلق المحادثات | علق/يعلق المفاوضات | علق/يعلق مشاركته | علق/يعلق مشاركتها | قطع المفاوضات
  agents     subject
  targets    prep مع
  yes        أعلن الوفد [تعليق المفاوضات] مع الحكومة.
  no         ملابس معلقة على الحبل.

frame sanction-ostracise
  type       SANCTION
  phrase     عزل/يعزل دوليا | العزلة الدولية | عزلة دولية | فرض العزلة على | فرض عزلة على
  agents     subject
  targets    of
  yes        دعا النائب إلى [فرض العزلة على] النظام.
  no         عاش الشاعر وحيدا في الجبل.
