# Ties of organisations and persons: FOUND, ALLY, PLEDGE, SPLIT, RIVAL, LEAD, PART.
# Nouns for what a person is (spokesman, leader, member) stand in roles.lex.
# Written for Isnad from general knowledge of news Arabic; all example sentences are invented.
# Forms are listed one by one where a derived participle would be another common word (مجتمع, مستقبل, مؤسسة, مسلم).

frame found-establish
  type       FOUND
  verb       تأسس/يتأسس
  noun       تأسيس
  form       أسس | أسست | أسسوا | أسسها | أسسه | أسستها | يؤسس | يؤسسون
  agents     subject | of | by
  targets    object | of
  unless     prev على
  unless     next السلام الديمقراطية لمرحلة الدولة التعاون
  yes        [أسس] الشيخ حركة مسلحة في الجبال.
  yes        يعود [تأسيس] الجماعة إلى عقد مضى.
  no         زارت البعثة مؤسسة خيرية في قاسيم.

frame found-create
  type       FOUND
  noun       إنشاء
  form       أنشأ | أنشأت | أنشأوا | أنشؤوا | أنشئ | أنشئت | ينشئ | تنشئ | ينشئون | أنشأها | أنشأه | إنشائه | إنشائها | إنشاؤها | إنشاؤه
  agents     subject | by
  targets    object | of
  unless     next محطة مدرسة مستشفى مصنع جسر طريق سد
  yes        [أنشأ] الضابط المنشق كتيبة جديدة.
  no         نشأ الفتى في قرية جبلية.

frame found-form
  type       FOUND
  noun       تشكيل
  form       شكلها | شكلتها | شكلوا | شكلوها | شكلته | أعيد تشكيل
  phrase     شكل/يشكل حركة | شكل/يشكل جماعة | شكل/يشكل تنظيما | شكل/يشكل مجموعة | شكل/يشكل ميليشيا | شكل/يشكل قوة | شكل/يشكل كتيبة | شكل/يشكل تحالفا | شكل/يشكل جبهة | شكل/يشكل لجنة | شكل/يشكل خلية | شكل/يشكل مجلسا
  agents     subject | of | by
  targets    object | of
  unless     next خطرا تهديدا ضربة عبئا
  yes        [شكلوا] فرقة سرية في وادي رند.
  yes        أعلن الضباط [تشكيل] جيش جديد.
  no         ارتفع سعر الوقود بشكل مفاجئ.

frame found-compose
  type       FOUND
  noun       تكوين
  agents     subject | of | by
  targets    of
  unless     next فكرة صورة رأي ثروة
  yes        سعى القائد إلى [تكوين] جماعة خاصة به.
  no         كانت السماء صافية صباح اليوم.

frame found-emerge
  type       FOUND
  verb       ظهر/يظهر
  noun       ظهور
  targets    subject | of
  only       next الجماعة الحركة التنظيم الجبهة جماعة حركة تنظيم جبهة المجموعة مجموعة
  yes        [ظهرت] الجماعة قبل عقد في الجنوب.
  no         ظهر القمر فوق التلال.

frame found-birth
  type       FOUND
  noun       ولادة
  form       ولدت | ولادتها | ولادته
  targets    subject | of
  only       next الجماعة الحركة التنظيم الجبهة جماعة حركة تنظيم جبهة الحزب حزب
  yes        شهدت سيلانا [ولادة] حركة متمردة جديدة.
  no         وضعت المرأة ولدا في المستشفى.

frame found-launch
  type       FOUND
  phrase     إطلاق حركة | إطلاق جماعة | إطلاق تنظيم | إطلاق حزب | إطلاق جبهة | أطلق/يطلق حركة | أطلق/يطلق تنظيما | أطلق/يطلق جماعة | أطلق/يطلق حزبا
  agents     subject | by
  targets    of
  yes        أعلن المنفيون [إطلاق حركة] معارضة.
  no         شهدت القرية إطلاق نار كثيف.

frame found-proclaim
  type       FOUND
  phrase     أعلن/يعلن قيام | إعلان قيام | أعلن/يعلن إنشاء | أعلنوا قيام | أعلن/يعلن دولته | إعلان الخلافة | أعلن/يعلن الخلافة
  agents     subject | by
  targets    of
  yes        [أعلن قيام] إمارة في وادي رند.
  no         قيام الليل عبادة عند الصالحين.

frame found-build
  type       FOUND
  phrase     بناء تنظيم | بناء جيش | بناء قوة | بناء شبكة | بنى/يبني تنظيما | بنى/يبني شبكة | إيجاد تنظيم | إيجاد قوة | إعادة إحياء
  agents     subject | by
  targets    of
  yes        يحاول القائد [بناء شبكة] سرية.
  no         انتهى بناء المدرسة في الصيف.

frame ally-loyal
  type       ALLY
  adjective  موال | موالي
  noun       موالاة
  agents     head | of | subject
  targets    prep ل
  unless     prev اليوم الشهر العام الأسبوع
  yes        تقدمت كتائب [موالية] للرئيس نحو القصر.
  yes        اتهم الزعيم [بموالاة] دولة أجنبية.
  no         مال الميزان إلى جهة اليمين.

frame ally-allied
  type       ALLY
  adjective  متحالف
  form       تحالفت | تحالفوا | يتحالف | تتحالف | يتحالفون | تحالفهم | تحالفها
  agents     subject | head | of
  targets    prep مع
  yes        [تحالفت] الجماعة مع قبائل الصحراء.
  yes        هاجمت فصائل [متحالفة] مع سيلانا الميناء.
  no         حلف الشاهد أمام القاضي.

frame ally-alliance
  type       ALLY
  noun       تحالف | تحالفات | حلف
  agents     subject | of | prep بين
  targets    prep مع
  only       next مع بين وثيق سري جديد قائم يجمع يضم
  yes        عقدت الحركة [تحالفا] مع قبيلة قوية.
  no         حلق الطائر فوق البحيرة.

frame ally-ally
  type       ALLY
  noun       حليف | حليفة | حلفاء
  form       حلفائه | حلفائها | حلفائهم | حلفاؤه | حلفاؤها | حلفاؤهم | حلفاءه | حلفاءها | حلفاءهم | حلفائكم | حلفائنا
  agents     self | subject
  targets    of | prep ل
  yes        تعد القبيلة [حليفا] قديما للحركة.
  yes        حذر الرئيس [حلفاءه] من الخيانة.
  no         شرب الراعي كوب حليب دافئ.

frame ally-linked
  type       ALLY
  adjective  مرتبط
  noun       ارتباط | ارتباطات
  form       ارتبط | ارتبطت | ارتبطوا | يرتبط | ترتبط | يرتبطون
  agents     head | subject | of
  targets    prep ب مع
  unless     prev فك
  yes        اعتقلت الشرطة خلية [مرتبطة] بالتنظيم.
  yes        تنفي الجمعية [ارتباطها] بأي جماعة.
  no         ربط الراعي خروفه بالشجرة.

frame ally-link
  type       ALLY
  phrase     على صلة | له صلة | لها صلة | لهم صلة | وجود صلة | وجود صلات | أي صلة | صلات مع | صلة بين | صلات بين | صلات وثيقة | إقامة صلات | رابط بين | رابطا بين | روابط بين | روابط مع | روابط وثيقة | تربطه صلات
  agents     subject | head | prep بين
  targets    prep ب مع
  yes        نفى الرجل [أي صلة] بالجماعة.
  no         صلى الشيخ بالناس في المسجد.

frame ally-relation
  type       ALLY
  phrase     على علاقة | علاقة وثيقة | علاقات وثيقة | علاقة مع | علاقات مع | علاقة بين | تربطه علاقة | تربطها علاقة | تربطهم علاقة | له علاقة | لها علاقة | لهم علاقة | وجود علاقة | أي علاقة | علاقات سرية
  agents     subject | head | prep بين
  targets    prep ب مع
  unless     near الدبلوماسية دبلوماسية
  yes        يشتبه في أن الرجل [على علاقة] بالتنظيم.
  no         علق التاجر مصباحا على الباب.

frame ally-close
  type       ALLY
  adjective  مقرب
  phrase     قريب من | قريبة من | القريبة من | القريب من
  agents     head | self | subject
  targets    prep من | of
  unless     next الحدود المدينة البحر القاعدة المطار الموقع
  yes        سيطرت جماعة [مقربة] من التنظيم على القرية.
  no         وصل الزائر إلى مقر البلدية.

frame ally-rapprochement
  type       ALLY
  verb       تقارب/يتقارب
  noun       تقارب
  agents     subject | of | prep بين
  targets    prep مع
  yes        يثير [التقارب] بين الجماعتين قلق الجيران.
  no         أقر الأقارب تقسيم الميراث.

frame ally-proxy
  type       ALLY
  phrase     حرب بالوكالة | حربا بالوكالة | الحرب بالوكالة | حروب بالوكالة | تقاتل بالوكالة | يقاتل بالوكالة | يقاتلون بالوكالة | بالوكالة عن
  agents     subject | head
  targets    of
  yes        يقاتل الفصيل [بالوكالة عن] سيلانا.
  no         اتصل الصحفي بالوكالة لنشر الخبر.

frame ally-tool
  type       ALLY
  phrase     أداة بيد | أداة في يد | أداة في أيدي | ألعوبة بيد | ألعوبة في يد | دمية بيد | دمية في يد
  agents     subject | head
  targets    of
  yes        وصف الحاكم الحزب بأنه [أداة بيد] الأجانب.
  no         حمل الطفل دمية جميلة.

frame ally-aide
  type       ALLY
  phrase     أبرز مساعدي | أحد مساعدي | كبار مساعدي | من مساعدي | أقرب مساعدي | أحد معاوني | كبار معاوني | أحد المقربين من
  agents     self | head
  targets    of
  yes        قتل [أحد مساعدي] الزعيم في الغارة.
  no         أحد الأطفال كسر زجاج النافذة.

frame ally-follower
  type       ALLY
  noun       أتباع
  form       أتباعه | أتباعها
  agents     self | subject
  targets    of
  unless     next المذهب الديانة الكنيسة ديانة مذهب
  yes        يسيطر [أتباع] الشيخ على وادي رند.
  no         تابع المشاهدون المباراة باهتمام.

frame ally-supporter
  type       ALLY
  noun       أنصار
  adjective  مناصر
  agents     self | head | subject
  targets    of | prep ل
  unless     next الله الشريعة الإسلام السنة الدين بيت التوحيد البيئة
  unless     prev جماعة
  yes        هاجم [أنصار] الزعيم مقر الحزب المنافس.
  no         سيطرت جماعة أنصار الشريعة على البلدة.

frame ally-pro
  type       ALLY
  adjective  مؤيد
  agents     head | self
  targets    prep ل | of
  yes        اعتقل الجيش رجال دين [مؤيدين] للجماعة.
  no         أدان الوزير حادث المصنع.

frame ally-sympathiser
  type       ALLY
  adjective  متعاطف
  verb       تعاطف/يتعاطف
  noun       تعاطف
  agents     head | self | subject | of
  targets    prep مع
  yes        يراقب الجهاز شبانا [متعاطفين] مع التنظيم.
  no         انعطفت السيارة يمينا عند المفترق.

frame ally-partner
  type       ALLY
  noun       شريك | شركاء | شراكة | شراكات
  form       شركائه | شركائها | شركائهم | شركاءه
  agents     self | subject | of | prep بين
  targets    of | prep مع ل
  unless     near تجاري تجارية اقتصادية حياته عمله
  yes        أقام الزعيم [شراكة] مع شبكة المهربين.
  no         وظفت الشركة مهندسين جددا.

frame ally-unite
  type       ALLY
  phrase     توحيد صفوف | توحيد الصفوف | توحيد الفصائل | توحدت فصائل | اتحد/يتحد مع | توحد/يتوحد مع | توحدوا تحت | اتحدوا مع
  agents     subject
  targets    of
  yes        دعا الشيخ إلى [توحيد الصفوف] ضد الغزاة.
  no         اتحدت قطرات الماء على الزجاج.

frame ally-bloc
  type       ALLY
  noun       ائتلاف | ائتلافات
  agents     subject | of | prep بين
  targets    prep مع
  only       next مع بين من يضم يجمع جديد
  yes        دخل الحزب في [ائتلاف] مع خصمه القديم.
  no         تلف المحصول بسبب الفيضان.

frame ally-ideology
  type       ALLY
  phrase     اعتنق/يعتنق فكر | يعتنقون فكر | اعتنق/يعتنق أفكار | يعتنقون أفكار | تبنى/يتبنى فكر | يتبنون فكر | حمل/يحمل فكر | يحملون فكر | متأثر بفكر | متأثرون بفكر | متأثرا بفكر | متأثرة بفكر
  agents     subject | head
  targets    of
  yes        ضبطت الشرطة خلية [متأثرة بفكر] التنظيم.
  no         فكر الطالب في حل المسألة.

frame ally-run-by
  type       ALLY
  phrase     يدار من قبل | يدار من | تدار من قبل | تدار من
  agents     subject | head
  targets    of
  yes        يقول الوزير إن الجماعة [تدار من] الخارج.
  no         دارت العجلة بسرعة كبيرة.

frame ally-defence-pact
  type       ALLY
  phrase     معاهدة دفاع مشترك | معاهدة الدفاع المشترك | معاهدة دفاع | اتفاقية دفاع مشترك | اتفاقية الدفاع المشترك | اتفاقية دفاع | ميثاق دفاع
  agents     subject | prep بين
  targets    prep مع
  yes        وقعت سيلانا [معاهدة دفاع] مع قاسيم.
  no         انتقد النائب وزارة المالية.

frame pledge-bay-a
  type       PLEDGE
  verb       بايع/يبايع
  noun       مبايعة | بيعة
  agents     subject | of
  targets    object | prep ل
  yes        [بايع] المقاتلون أميرهم الجديد في الجبل.
  yes        قبل التنظيم [مبايعة] الجماعة.
  no         باع الفلاح بقرته في السوق.

frame pledge-loyalty
  type       PLEDGE
  noun       ولاء
  form       ولاءه | ولاءها | ولاءهم | ولائه | ولائها | ولائهم | ولاؤه | ولاؤها | ولاؤهم
  phrase     أعلن/يعلن الولاء | أعلن/يعلن ولاءه | أعلن/يعلن ولاءها | أعلنوا ولاءهم | إعلان الولاء | دان/يدين بالولاء | يدينون بالولاء | قدم/يقدم الولاء
  agents     subject | of
  targets    prep ل
  unless     prev السيدة
  yes        جددت الكتيبة [ولاءها] للزعيم الراحل.
  no         والى الصديقان السفر شهرا.

frame pledge-oath
  type       PLEDGE
  phrase     قسم الطاعة | يمين الطاعة | عهد الطاعة | السمع والطاعة | بالسمع والطاعة | أقسم/يقسم على الطاعة
  agents     subject
  targets    prep ل
  yes        أدى الفتية [قسم الطاعة] لقائدهم.
  no         استطاع الفتى حمل الصخرة.

frame pledge-vow
  type       PLEDGE
  phrase     قطع/يقطع عهدا | قطع/يقطع العهد | العهد الذي قطعه | قطعوا عهدا | عاهد/يعاهد أميره | عاهدوا أميرهم | تجديد العهد
  agents     subject
  targets    prep ل
  yes        [عاهدوا أميرهم] على القتال حتى الموت.
  no         عهد الملوك القدامى انتهى.

frame split-splinter
  type       SPLIT
  verb       انشق/ينشق
  noun       انشقاق | انشقاقات
  agents     subject | head | of
  targets    prep عن من
  yes        [انشق] ثلاثون ضابطا عن جيش سيلانا.
  yes        يقود فصيلا [منشقا] عن الحركة الأم.
  no         شق العمال طريقا جديدة.

frame split-divide
  type       SPLIT
  verb       انقسم/ينقسم
  noun       انقسام | انقسامات
  agents     subject | of | prep بين داخل
  targets    prep عن إلى
  yes        أدى مقتل الزعيم إلى [انقسام] الحركة.
  no         قسم الأب أرضه بين أبنائه.

frame split-dispute
  type       SPLIT
  noun       خلافات
  phrase     خلاف بين | خلافا بين | خلاف داخل | خلاف داخلي | خلاف حاد | الخلاف بين | الخلاف داخل | الخلاف الداخلي | دب/يدب الخلاف | دب/يدب خلاف | اختلف/يختلف مع
  agents     subject | of | prep بين داخل
  targets    prep مع
  yes        تعصف [خلافات] حادة بقيادة الحركة.
  no         وقف الطفل خلف أمه.

frame split-desert
  type       SPLIT
  phrase     الفرار من الخدمة | فر/يفر من الخدمة | فروا من الخدمة | هرب/يهرب من الخدمة | هربوا من الخدمة | الهروب من الخدمة | فر/يفر من الجيش | فروا من الجيش | الفرار من الجيش
  agents     subject
  targets    prep من
  yes        اعتقل شبان حاولوا [الفرار من الخدمة].
  no         انقطعت خدمة الهاتف عن القرية.

frame split-turn-on
  type       SPLIT
  phrase     انقلب/ينقلب على | انقلبت على | انقلبوا على | الانقلاب على حلفائه
  agents     subject
  targets    of
  unless     next ظهره جنبها جنبه
  yes        [انقلبوا على] شركائهم بعد النصر.
  no         انقلبت شاحنة في الوادي.

frame split-disengage
  type       SPLIT
  phrase     فك الارتباط | فك/يفك ارتباطه | فك/يفك ارتباطها | فك ارتباطه | فك ارتباطها | فك/يفك الارتباط
  agents     subject
  targets    prep ب عن مع
  yes        أعلنت الجبهة [فك ارتباطها] بالتنظيم الأم.
  no         فك الراعي حبل الخيمة.

frame split-crumble
  type       SPLIT
  verb       تفكك/يتفكك | تصدع/يتصدع
  noun       تفكك | تصدع | تصدعات
  agents     subject | of | prep داخل في
  unless     next الأسرة أسري الجدار المبنى
  yes        بدأ [التفكك] داخل صفوف الجماعة.
  no         تفكير الطالب منطقي جدا.

frame split-separate
  type       SPLIT
  noun       انفصال
  form       انفصل | انفصلت | انفصلوا | ينفصل | تنفصل
  agents     subject | of
  targets    prep عن
  only       near الحركة الجماعة التنظيم الحزب الجبهة الفصيل حركة جماعة تنظيم حزب الكتيبة
  yes        [انفصلت] الكتيبة عن الجبهة الشهر الماضي.
  no         انفصل الزوجان بعد عام.

frame split-gap
  type       SPLIT
  phrase     فجوة بين | الفجوة بين | هوة بين | الهوة بين | شرخ بين | شرخ في | شرخ داخل | شرخا في | شرخا داخل | صدع في
  agents     of
  targets    prep بين في داخل
  yes        كشف المؤتمر [شرخا داخل] الحركة.
  no         شرح المعلم درس التاريخ.

frame split-not-united
  type       SPLIT
  phrase     غير موحد | غير موحدة | ليست موحدة | لقيادة موحدة | دون قيادة موحدة | بلا قيادة موحدة | ليس موضع توافق | تفتقر إلى الوحدة
  agents     subject | head
  yes        يرى الخبير أن المعارضة [غير موحدة].
  no         توحي الصورة بالهدوء.

frame split-quit
  type       SPLIT
  phrase     ترك/يترك الحركة | ترك/يترك التنظيم | ترك/يترك الجماعة | ترك/يترك الحزب | تركوا الحركة | تركوا التنظيم | ترك/يترك صفوف | تركوا صفوف | غادر/يغادر صفوف | غادروا صفوف | ترك التنظيم | ترك الجماعة
  agents     subject
  targets    of
  yes        [ترك التنظيم] بعد خصام مع أميره.
  no         ترك السائق سيارته قرب المحطة.

frame split-disown
  type       SPLIT
  verb       تبرأ/يتبرأ
  noun       تبرؤ
  phrase     نقض البيعة | نقض/ينقض البيعة | خلع البيعة | نقض بيعته | خلع بيعة
  agents     subject | of
  targets    prep من | of
  yes        [تبرأ] الزعيم من أفعال أتباعه.
  no         برئ المريض من الحمى.

frame split-infighting
  type       SPLIT
  phrase     اقتتال داخلي | الاقتتال الداخلي | صراع داخلي | الصراع الداخلي | صراعات داخلية | الصراعات الداخلية | نزاع داخلي | انقسامات داخلية | صراع أجنحة | صراع الأجنحة
  agents     prep بين داخل | of
  yes        شهدت الحركة [اقتتالا داخليا] مطلع العام.
  yes        أضعف [صراع الأجنحة] الحزب الحاكم.
  no         لبس الجندي معطفه الداخلي.

frame split-leadership-contest
  type       SPLIT
  phrase     صراع على الزعامة | الصراع على الزعامة | صراع على القيادة | الصراع على القيادة | تنافس على القيادة | التنافس على القيادة | تنافس على الزعامة | صراع على الخلافة | أزمة قيادة
  agents     prep بين | of
  yes        نشب [صراع على الزعامة] بعد مقتل الأمير.
  no         ازدحم الشارع بالناس صباحا.

frame rival-war
  type       RIVAL
  noun       حرب | حروب
  agents     subject | of | prep بين
  targets    prep ضد على مع
  unless     prev جرائم جريمة أمراء مجرمي وزير وزارة مخلفات سفينة أسرى طيران الطيران طائرة
  unless     next العالمية النجوم بالوكالة باردة الباردة الكلامية
  yes        تخوض سيلانا [حربا] طويلة ضد المتمردين.
  no         شرب الجنود ماء النهر.

frame rival-make-war
  type       RIVAL
  noun       محاربة
  form       حارب | حاربت | حاربوا | يحارب | تحارب | يحاربون | نحارب | تحاربها | يحاربها
  agents     subject | of
  targets    object | of
  unless     next الفساد الفقر المخدرات الجهل البطالة إلى
  yes        [تحارب] الجماعة جيش سيلانا منذ عقد.
  no         تحرى الضابط عن السارق.

frame rival-fight
  type       RIVAL
  form       يقاتل | تقاتل | يقاتلون | نقاتل | تقاتلهم | تقاتلهما | يقاتلهم | تقاتلها | قتالها | قتاله
  agents     subject | of
  targets    object | prep ضد
  unless     next إلى بجانب بالوكالة
  yes        [تقاتل] القبائل المتمردين منذ سنوات.
  no         التقت القوافل في قلب الصحراء.

frame rival-fight-against
  type       RIVAL
  phrase     القتال ضد | الجهاد ضد | النضال ضد | الكفاح ضد | الكفاح المسلح ضد | مقاتلون ضد | مقاتلين ضد | قاتل/يقاتل ضد | قاتلوا ضد
  agents     subject
  targets    of
  yes        دعا الزعيم أنصاره إلى [الجهاد ضد] الغزاة.
  no         اجتهد الطالب قبل الامتحان.

frame rival-conflict
  type       RIVAL
  verb       تصارع/يتصارع
  noun       صراع | صراعات
  form       صارع | صارعت | صارعوا | يصارع | تصارع | يصارعون
  agents     subject | of | prep بين
  targets    prep مع ضد
  unless     next داخلي داخلية أجنحة الأجنحة على
  yes        يستمر [الصراع] بين القبيلتين منذ عقود.
  no         صرخ الطفل من شدة الألم.

frame rival-dispute
  type       RIVAL
  verb       تنازع/يتنازع
  noun       نزاع | نزاعات | تنازع | منازعة
  agents     subject | of | prep بين
  targets    prep مع
  unless     next عليها عليه داخلي
  yes        قتل الآلاف في [نزاع] بين الجارين.
  no         زرع الفلاح أشجار الزيتون.

frame rival-compete
  type       RIVAL
  verb       نافس/ينافس | تنافس/يتنافس
  noun       منافسة | منافسات | تنافس
  agents     subject | of | head | prep بين
  targets    object | prep مع | of
  unless     near الدوري البطولة المباراة الانتخابات المنتخب الأسواق السوق
  unless     next على
  yes        [تنافس] الجماعة التنظيم على ولاء القبائل.
  no         تنفس الغواص بصعوبة تحت الماء.

frame rival-enemy
  type       RIVAL
  noun       عدو | أعداء | عداوة
  form       أعدائه | أعدائها | أعدائهم | أعداؤه | أعداؤها | أعداءه | أعداءها | أعداءهم
  verb       عادى/يعادي
  agents     self | subject | of
  targets    of | prep ل | object
  yes        وصف الشيخ الجماعة بأنها [عدو] لقبيلته.
  no         عاد الجنود إلى بيوتهم.

frame rival-hostile
  type       RIVAL
  noun       عداء
  adjective  معاد | معادي
  form       عدائه | عدائها | عدائهم
  agents     head | subject | of
  targets    prep ل
  yes        ألقى الزعيم خطابا [معاديا] لسيلانا.
  no         أعد الطباخ وليمة كبيرة.

frame rival-tension
  type       RIVAL
  noun       توتر | توترات
  verb       توتر/يتوتر
  agents     subject | of | prep بين
  targets    prep مع
  unless     next نفسي نفسيا عصبي
  yes        يتصاعد [التوتر] بين سيلانا وقاسيم.
  no         نشر الوزير تغريدة على تويتر.

frame rival-averse
  type       RIVAL
  adjective  مناوئ
  form       ناوأ | ناوأت | يناوئ | تناوئ | مناويء | يناوئون | مناوئيه | مناوئيها
  agents     head | self | subject
  targets    prep ل | of | object
  yes        اغتيل سياسي [مناوئ] للجماعة في قاسيم.
  no         مناورة السائق أنقذت الركاب.

frame rival-anti
  type       RIVAL
  adjective  مناهض
  noun       مناهضة
  form       ناهض | ناهضت | يناهض | تناهض | يناهضون
  agents     head | self | subject
  targets    prep ل | of | object
  unless     next التعذيب العنصرية العنف
  yes        تقود قبائل [مناهضة] للتنظيم حملة جديدة.
  no         نهض العامل باكرا.

frame rival-confront
  type       RIVAL
  phrase     في مواجهة مع | مواجهة مع | المواجهة مع | مواجهة بين | المواجهة بين | في مواجهة مفتوحة | مواجهة مفتوحة | مواجهاتها مع | مواجهاته مع
  agents     subject | prep بين
  targets    of
  yes        تستعد القبائل [للمواجهة مع] التنظيم.
  no         غسل الطفل وجهه بالماء.

frame rival-feud
  type       RIVAL
  phrase     ثأر بين | ثأر قديم | ثأر قبلي | ثارات قبلية | ثارات قديمة | خصومة بين | خصومة قديمة | قطيعة بين | القطيعة بين | جفاء بين
  agents     prep بين | of
  targets    prep مع
  yes        قتل الشيخ بسبب [ثأر قديم] بين العشيرتين.
  no         أثار الخبر دهشة السكان.

frame rival-opponent
  type       RIVAL
  noun       خصم | خصوم | خصومة
  agents     self | subject | of
  targets    of | prep مع
  unless     next من ضريبي
  yes        توعد القائد [خصومه] في وادي رند.
  no         حسم القاضي قضية الميراث.

frame rival-nemesis
  type       RIVAL
  noun       غريم | غرماء | غريمة
  agents     self | subject
  targets    of | prep ل
  yes        التقى الزعيم [غريمه] للمرة الأولى.
  no         دفع السائق غرامة كبيرة.

frame rival-hate
  type       RIVAL
  noun       كراهية | بغض
  form       يكره | تكره | يكرهون | يبغض | تبغض | يبغضون
  phrase     لا يحبون | لا يثقون | ليسوا مرتاحين
  agents     subject | of
  targets    object | prep ل
  unless     next النظر الطرف
  unless     prev خطاب
  yes        [يكرهون] الجماعة بسبب جرائمها.
  no         كرم الحاكم الفائزين في السباق.

frame rival-rebel
  type       RIVAL
  noun       تمرد
  form       تمردت | تمردوا | يتمرد | تتمرد | يتمردون | تمردها | تمرده
  agents     subject | of
  targets    prep على ضد
  yes        تقود الحركة [تمردا] على حكومة سيلانا.
  no         مرت قافلة المتمردين قرب النهر.

frame rival-warring
  type       RIVAL
  adjective  متناحر | متحارب | متصارع | متخاصم | متقاتل
  noun       تناحر
  agents     head | of | prep بين
  targets    prep مع
  yes        دعا المبعوث الأطراف [المتحاربة] إلى الهدوء.
  no         تصاعد الدخان من المصنع.

frame rival-quarrel
  type       RIVAL
  noun       شجار | مشاجرة | مشادة
  verb       تشاجر/يتشاجر
  agents     subject | of | prep بين
  targets    prep مع
  yes        وقع [شجار] بين رجال الزعيمين.
  no         زرعت البلدية أشجارا جديدة.

frame rival-gang-up
  type       RIVAL
  phrase     ناصب/يناصب العداء | ناصبوا العداء | كن/يكن العداء | يكنون العداء | تكن العداء
  agents     subject
  targets    prep ل | object
  yes        [يناصب العداء] لكل جيرانه.
  no         نصب الكشافة خيمة كبيرة.

frame lead-lead
  type       LEAD
  form       يقود | تقود | يقودون | يقودها | تقوده | يقوده | قادت | تقودها
  agents     subject
  targets    object | head
  unless     next سيارة سيارته السيارة شاحنة الشاحنة دراجة دراجته مركبة هجوما الهجوم حملة الحملة مظاهرة إلى
  yes        [يقود] الملا كريم جناحا متشددا.
  yes        قصف التحالف الذي [تقوده] سيلانا الميناء.
  no         وقد النار حطب جاف.

frame lead-chief
  type       LEAD
  verb       تزعم/يتزعم
  noun       تزعم
  agents     subject | of
  targets    object | head | of
  yes        [يتزعم] الشيخ سالم حركة وادي رند.
  no         زعم الصياد أنه رأى حوتا.

frame lead-head
  type       LEAD
  verb       ترأس/يترأس
  form       يرأس | يرأسه | يرأسها | رأسها | سيرأس | يرأسون | ورأس | ترأسها
  agents     subject
  targets    object | head
  unless     next العين الاجتماع اجتماعا الجلسة جلسة وفد الوفد وفدا السنة الخيمة
  yes        [يرأس] العميد نبيل مجلسا عسكريا.
  no         استأجر التاجر مخزنا في الميناء.

frame lead-under
  type       LEAD
  noun       بقيادة | بزعامة | برئاسة | بإمرة | بإمارة
  phrase     تحت قيادة | تحت إمرة | تحت زعامة | تحت رئاسة
  agents     of
  targets    head
  yes        هاجمت مجموعة [بقيادة] أبي سالم القافلة.
  no         بقي القائد في مقره ليلا.

frame lead-appoint
  type       LEAD
  noun       تعيين | تنصيب
  form       عين | عينت | عينوا | عينه | عينته | يعين | تعين | عينتها
  agents     object | of
  targets    prep على ل
  unless     next العرب عيسى الحلوة الأسد التمر دارة ترما شمس المكان الماء
  unless     prev رأي
  only       near قائدا زعيما أميرا رئيسا نائبا مديرا قائد زعيم أمير رئيس نائبين متحدثا أمينا مسؤولا واليا خلفا رأس
  yes        أعلنت الحركة [تعيين] الملا سعيد زعيما.
  no         فحص الطبيب عين المريضة.

frame lead-elect
  type       LEAD
  noun       انتخاب
  form       انتخب | انتخبت | انتخبوا | انتخبه | انتخبته | إعادة انتخاب | ينتخب
  agents     object | of
  targets    prep ل
  only       near قائدا زعيما أميرا رئيسا أمينا لرئاسة لزعامة زعيم خلفا
  yes        [انتخب] مجلس الشورى كريما زعيما للحركة.
  no         جرت انتخابات بلدية في سيلانا.

frame lead-succeed
  type       LEAD
  form       يخلف | سيخلف | خلفا | وسيخلف | يخلفه | لخلافته | خلافته | ليخلفه
  phrase     خلفه في قيادة | خلفه في زعامة | خلفه في رئاسة | خلفه في منصبه | خلافة الزعيم | خلافة الملا | خلف/يخلف زعيم
  agents     subject | object
  targets    of
  unless     next قتلى جرحى وراءه أضرارا دمارا
  yes        [سيخلف] الشيخ طارق زعيم الحركة الراحل.
  no         اختبأ الأرنب خلف الصخرة.

frame lead-take-over
  type       LEAD
  verb       تولى/يتولى | تسلم/يتسلم
  noun       تولي
  agents     subject | of
  targets    of
  only       near قيادة القيادة زعامة الزعامة رئاسة الرئاسة إمارة منصب مهام إدارة
  yes        [تولى] أبو هاشم قيادة الجبهة الشرقية.
  no         توالت العروض على التاجر.

frame lead-run
  type       LEAD
  form       يدير | تدير | يديرون | أداروا | أدار | أدارت | أدارها | يديرها | يديره
  agents     subject
  targets    object | head
  unless     next ظهره حوارا الحوار المباراة
  yes        [يدير] أبو نادر شبكة تهريب كبيرة.
  no         افتتح المدير دائرة البريد.

frame lead-supervise
  type       LEAD
  noun       إشراف
  form       يشرف | تشرف | يشرفون | أشرفت | أشرفوا
  agents     subject | of
  targets    prep على
  unless     next الأمم مراقبين
  yes        [يشرف] أبو ماهر على مالية التنظيم.
  no         شرب الضيف قهوته في الشرفة.

frame lead-at-head
  type       LEAD
  phrase     على رأس الحركة | على رأس التنظيم | على رأس الجماعة | على رأس القوات | على رأس الجيش | على رأس الحزب | على رأس حركة | على رأس تنظيم | على رأس جماعة | زعيما للحركة | قائدا للتنظيم | أميرا للتنظيم | أميرا على
  agents     subject
  targets    of
  yes        بقي الملا [على رأس الحركة] عشر سنوات.
  no         وضع العامل خوذة على رأسه.

frame lead-hold-post
  type       LEAD
  phrase     شغل/يشغل منصب | شغل/يشغل موقع | تبوأ/يتبوأ منصب | احتل/يحتل منصب | في منصب
  agents     subject | head
  targets    of
  unless     next الرئيس
  yes        [شغل منصب] قائد الشرطة في قاسيم.
  no         شغلت الأم المصباح في الغرفة.

frame part-belong
  type       PART
  verb       انتمى/ينتمي
  noun       انتماء | انتماءات
  form       انتمائه | انتمائها | انتمائهم | انتماؤه | انتماؤها | انتماؤهم
  agents     subject | of | head
  targets    prep إلى ل
  yes        [ينتمي] المهاجمون إلى جماعة صغيرة.
  yes        اعتقل الشاب للاشتباه في [انتمائه] للتنظيم.
  no         نما العشب بعد المطر.

frame part-join
  type       PART
  verb       انضم/ينضم
  noun       انضمام
  form       انضمامه | انضمامها
  agents     subject | of | head
  targets    prep إلى ل
  yes        [انضم] عشرات الشبان إلى الحركة.
  no         ضمد الطبيب جرح الجندي.

frame part-enlist
  type       PART
  verb       التحق/يلتحق
  noun       التحاق
  agents     subject | of | head
  targets    prep ب
  yes        [التحقت] طالبتان بالتنظيم في سيلانا.
  no         لاحق الشرطي سارق الدراجة.

frame part-affiliated
  type       PART
  form       تابعة | التابع | التابعة | التابعين | تابعون | تابعين | التابعون | التابعتين | التابعتان | التابعان
  agents     head | self
  targets    prep ل
  yes        قصفت طائرة [تابعة] للتحالف مخزنا.
  yes        أصيب شرطي من الكتيبة [التابعة] للوزارة.
  no         تابع الضابط سير العملية.

frame part-answer-to
  type       PART
  form       يتبع | تتبع | يتبعون
  agents     subject | head
  targets    prep ل | object
  unless     next سياسة أسلوب أسلوبا نهج نهجا خطوات الأثر أثر آثار
  yes        [تتبع] الكتيبة لوزارة الداخلية.
  no         بات المسافر ليلته في الفندق.

frame part-include
  type       PART
  form       يضم | تضم | يضمون
  agents     object
  targets    subject | head
  unless     next المعرض المتحف المبنى الوفد القائمة غرفة غرفا كتبا
  yes        [تضم] الجبهة ثلاث كتائب صغيرة.
  no         نظم الشاعر قصيدة طويلة.

frame part-within
  type       PART
  phrase     عمل/يعمل ضمن | قاتل/يقاتل ضمن | يقاتلون ضمن | شارك/يشارك ضمن | مشاركة ضمن | ضمن قوات | ضمن قوة | ضمن القوات | ضمن القوة | ضمن تنظيم | ضمن إطار قوات | يخدم ضمن | خدم/يخدم ضمن
  agents     subject | head
  targets    of
  yes        أرسلت قاسيم جنودا [ضمن قوة] السلام.
  no         ضمن المصرف قرض التاجر.

frame part-ranks
  type       PART
  phrase     في صفوف | من صفوف | إلى صفوف | ضمن صفوف | بين صفوف | داخل صفوف
  agents     subject | head
  targets    of
  unless     near انضم انضمت انضموا الانضمام انضمام ينضم ينضمون التحق التحقوا التحقت الالتحاق خسائر
  yes        قاتل أربع سنوات [في صفوف] الجماعة.
  no         وقف التلاميذ صفا واحدا.

frame part-wing
  type       PART
  phrase     الجناح المسلح | الجناح العسكري | الجناح السياسي | الجناح الإعلامي | جناح مسلح | جناح عسكري | جناحها العسكري | جناحه العسكري | جناحها المسلح | جناحه المسلح | الجناح المتشدد
  agents     subject | head | self
  targets    prep ل في | of
  yes        تعد الكتائب [الجناح العسكري] للحركة.
  no         كسر الصبي جناح العصفور.

frame part-arm
  type       PART
  phrase     الذراع العسكرية | الذراع العسكري | الذراع المسلحة | الذراع المسلح | الذراع الإعلامية | الذراع السياسية | ذراعها العسكرية | ذراعه العسكرية | أحد أذرع | أذرع التنظيم
  agents     subject | head | self
  targets    prep ل | of
  yes        تأسست الكتائب لتكون [الذراع العسكرية] للحزب.
  no         كسرت ذراع العامل في المصنع.

frame part-branch
  type       PART
  noun       فرع | فروع
  agents     subject | head | self
  targets    of | prep ل
  unless     near البنك بنك المصرف الشركة شركة الجامعة جامعة النهر الشجرة
  yes        أعلن [فرع] التنظيم في سيلانا حله.
  no         رفع الحارس راية بيضاء.

frame part-cell
  type       PART
  phrase     خلية نائمة | خلايا نائمة | الخلايا النائمة | الخلية النائمة | خلية تابعة | خلايا تابعة
  agents     self | subject
  targets    prep ل | of
  yes        كشفت الشرطة [خلية نائمة] في قاسيم.
  no         خلت شوارع البلدة من المارة.

frame part-work-for
  type       PART
  phrase     عمل/يعمل لحساب | يعملون لحساب | عمل/يعمل لصالح | يعملون لصالح | عمل/يعمل لدى | يعملون لدى | العمل لحساب | العمل لصالح | التجسس لصالح | التجسس لحساب
  agents     subject | head
  targets    of
  yes        اعترف الحارس بأنه [يعمل لحساب] المهربين.
  no         فتح التاجر حسابا في المصرف.

frame part-one-of
  type       PART
  phrase     أحد عناصر | أحد أعضاء | أحد قادة | أحد زعماء | أحد مشايخ | أحد كبار قادة | أحد أبرز قادة | أحد أكبر قادة | أحد قياديي | من عناصر | من أعضاء | عناصر من | عنصر من | إحدى عضوات | أحد مسؤولي | أحد مقاتلي | أحد أفراد | أحد ضباط | أحد جنود
  agents     self | head | subject
  targets    of
  yes        كان القتيل [أحد قادة] جبهة سيلانا.
  no         أحد الجيران سمع صراخا ليلا.

frame part-recruit
  type       PART
  noun       تجنيد
  form       جندت | جندوا | يجند | يجندون | جندته | جندهم | تجند | جندتهم
  agents     object | of
  targets    subject | by
  unless     next الإسلام الأقصى الله
  yes        [جندت] الجماعة عشرات الفتيان في القرى.
  no         جنى الفلاح ثمار بستانه.

frame part-consist
  type       PART
  phrase     تألف/يتألف من | تكون/يتكون من | تتكون من | تتألف من | يتألف من | مكون من | مكونة من | المكون من | المكونة من | مؤلف من | مؤلفة من | المؤلفة من | المؤلف من
  agents     of
  targets    subject | head
  yes        [تتألف من] ثلاثة فصائل متشددة.
  no         تألق المطرب في حفل الأمس.

frame part-umbrella
  type       PART
  verb       انضوى/ينضوي
  phrase     تحت لواء | تحت راية | تحت مظلة
  agents     subject | head
  targets    prep تحت في ضمن | of
  unless     near انضوت ينضوي تنضوي المنضوية
  yes        قاتلت عشائر كثيرة [تحت راية] الأمير.
  no         طوى التاجر رسالته ووضعها جانبا.

frame part-enrolled
  type       PART
  form       منضوية | المنضوية | المنضوي | المنضوين | المنضوون | تنضوي | انضوت
  agents     head | subject
  targets    prep تحت في ضمن
  yes        انسحبت الفصائل [المنضوية] في غرفة العمليات.
  no         ضاء مصباح الشارع ليلا.

frame part-merge
  type       PART
  verb       اندمج/يندمج
  noun       اندماج | دمج
  agents     subject | of
  targets    prep في مع
  yes        وافقت الكتيبتان على [الاندماج] في الجيش.
  no         دمعت عين الأم فرحا.

frame part-absorb
  type       PART
  noun       استيعاب
  form       استوعب | استوعبت | يستوعب | تستوعب
  agents     object | of
  targets    prep في | subject
  only       near مقاتلين المقاتلين الجيش المتمردين الميليشيات العسكريين
  yes        ترفض الحكومة [استيعاب] المقاتلين في الجيش.
  no         يعيب الناقد على الكاتب غموضه.

frame part-serve
  type       PART
  phrase     خدم/يخدم في الجيش | خدم/يخدم في قوات | الخدمة في الجيش | الخدمة في قوات | خدموا في الجيش | يخدمون في الجيش | خدم/يخدم في الشرطة
  agents     subject | head
  targets    of
  yes        سبق له أن [خدم في الجيش] السيلاني.
  no         قدم النادل خدمة ممتازة للضيوف.

frame part-membership
  type       PART
  noun       عضوية
  agents     subject | of
  targets    prep في | of
  unless     prev تعليق علق تجميد
  yes        اتهم الطالب [بعضوية] جماعة محظورة.
  no         عض الكلب يد الحارس.

frame part-piece
  type       PART
  phrase     جزء من | جزءا من | كجزء من
  agents     subject | head
  targets    of
  only       near التنظيم الحركة الجماعة الشبكة الجيش الجبهة التحالف شبكة جماعة
  yes        تعتبر الكتيبة [جزءا من] الجيش.
  no         أكل الفأر جزءا من الخبز.

frame ally-closeness
  type       ALLY
  verb       تقرب/يتقرب
  form       قربه | قربها | قربهم
  agents     subject | of
  targets    prep من إلى ل
  only       next من إلى
  yes        [تقربت] من قبائل الصحراء جماعات عدة.
  yes        لا يخفي الشيخ [قربه] من التنظيم.
  no         قرب الراعي خروفه إلى النار.

frame rival-difference
  type       RIVAL
  noun       خلافات | اختلافات
  form       خلافاته | خلافاتها | خلافاتهم | خلافاتكم | اختلافه | اختلافها | اختلافهم | اختلافكم
  agents     of
  targets    prep مع بين
  yes        طالبت القبيلة التنظيم بترك [خلافاته] مع الحركة.
  yes        أضعف [اختلافكم] صفوف المقاتلين.
  no         وقف الطفل خلف أمه.

frame rival-rebellion
  type       RIVAL
  phrase     قاتل/يقاتل الحكومة | قاتل/يقاتل النظام | يقاتلون الحكومة | يقاتلون النظام | يقاتلون ضد | قاتل/يقاتل ضد | تمرد على | تمرد ضد | تمردا على | تمردا ضد | تمرد مسلح | تمردا مسلحا
  agents     subject | of
  targets    object | prep ضد على
  yes        حركة [تقاتل الحكومة] منذ أعوام.
  yes        تخوض الجماعة [تمردا على] سيلانا.
  no         قتل البرد محاصيل القرية.
