# Frames of the type ASSAULT: attacks, killings, fighting, abduction, destruction.
# Sentences were written for this file; none is taken from a publication.

# Attacks in general

frame attack
  type       ASSAULT
  verb       هاجم/يهاجم
  noun       هجوم | هجمة | هجومات
  agents     subject | of | by
  targets    object | prep على ضد
  unless     next مرتدة مضادة إلكتروني إلكترونية الإلكتروني الإلكترونية سيبراني سيبرانية
  yes        شن المسلحون [هجوما] على ثكنة خارج المدينة.
  yes        [وهاجم] المقاتلون القافلة قرب وادي رند.
  no         قاد اللاعب هجمة مرتدة في الدقيقة الأخيرة.
  no         ظهرت نجوم السماء فوق القرية.

frame attacking
  type       ASSAULT
  noun       مهاجمة
  agents     by
  targets    of
  yes        اتهم الوزير خصومه [بمهاجمة] مركز الشرطة.
  no         أعلن الفريق مساهمة جديدة في الصندوق.

frame launch-attack
  type       ASSAULT
  phrase     شن/يشن هجوم | شن/يشن هجوما | شن/يشن هجومين | شن/يشن هجمات | شن/يشن … هجوم | شن/يشن … هجوما
  phrase     شن/يشن … هجمات | شن هجوم | شن هجمات
  agents     subject | by
  targets    prep على ضد
  yes        قال السكان إن الحركة [شنت هجوما] على المطار.
  no         شكا المزارعون من هجوم الجراد على الحقول.

frame launch-raids
  type       ASSAULT
  mode       aerial
  phrase     شن/يشن غارة | شن/يشن غارات | شن/يشن … غارة | شن/يشن … غارات | شن غارات | شن غارة
  agents     subject | by
  targets    prep على ضد
  yes        الطائرات [شنت غارات] على أطراف قاسيم.
  no         زار الوفد مغارة قديمة في الجبل.

frame launch-war
  type       ASSAULT
  phrase     شن/يشن حرب | شن/يشن حربا | شن/يشن … حرب | شن/يشن … حربا | شن حرب | شن الحرب
  agents     subject | by
  targets    prep على ضد
  yes        قال الزعيم إن جيرانه [يشنون حربا] على بلاده.
  no         شحن التجار الحبوب إلى الميناء.

frame launch-campaign
  type       ASSAULT
  phrase     شن/يشن حملة عسكرية | شن/يشن … حملة عسكرية | حملة عسكرية | الحملة العسكرية | حملات عسكرية | حملة جوية
  phrase     الحملة الجوية
  agents     subject | of | by
  targets    prep على ضد
  yes        بدأت الحكومة [حملة عسكرية] على معاقل المتمردين.
  no         أطلقت البلدية حملة نظافة في الأحياء.

frame launch-operation
  type       ASSAULT
  phrase     شن/يشن عملية | شن/يشن عمليات | شن/يشن … عملية
  agents     subject | by
  targets    prep على ضد
  yes        الجيش [شن عملية] ضد مسلحي وادي رند.
  no         أجرى الطبيب عملية ناجحة لمريض.

frame carry-out-attack
  type       ASSAULT
  phrase     نفذ/ينفذ هجوم | نفذ/ينفذ هجوما | نفذ/ينفذ الهجوم | نفذ/ينفذ هجمات | نفذ/ينفذ الهجمات | نفذ/ينفذ عملية
  phrase     نفذ/ينفذ العملية | نفذ/ينفذ عمليات | نفذ/ينفذ تفجير | نفذ/ينفذ تفجيرا | نفذ/ينفذ التفجير
  phrase     نفذ/ينفذ … هجوما | نفذ/ينفذ … عملية | نفذ/ينفذ … الهجوم | نفذ/ينفذ … التفجير | تنفيذ هجوم
  phrase     تنفيذ الهجوم | تنفيذ هجمات | تنفيذ الهجمات | تنفيذ عملية | تنفيذ العملية | تنفيذ عمليات | تنفيذ تفجير
  phrase     تنفيذ التفجير | تنفيذ تفجيرات
  agents     subject | by
  targets    prep على ضد
  unless     next جراحية إنقاذ إغاثة
  yes        اعترف الموقوف بأن رفاقه [نفذوا الهجوم] على السوق.
  yes        حذرت الشرطة من [تنفيذ عمليات] ضد السياح.
  no         نفذ المقاول مشروع الطريق الجديد.

frame counter-attack
  type       ASSAULT
  phrase     هجوم مضاد | هجوما مضادا | الهجوم المضاد | هجمات مضادة | هجوم معاكس | هجوما معاكسا
  agents     subject | of | by
  targets    prep على ضد
  yes        بدأ الجيش [هجوما مضادا] على التلال.
  no         وصف الطبيب دواء مضادا للالتهاب.

frame attack-suicide
  type       ASSAULT
  mode       suicide-attack
  phrase     هجوم انتحاري | هجوما انتحاريا | هجومين انتحاريين | هجومان انتحاريان | الهجوم الانتحاري | هجمات انتحارية
  phrase     الهجمات الانتحارية | هجمة انتحارية
  agents     of | by
  targets    prep على ضد
  yes        وقع [هجوم انتحاري] عند بوابة المعسكر.
  no         نشرت المجلة مقالا عن الهجوم على الأسعار.

frame bombing-suicide
  type       ASSAULT
  mode       suicide-attack
  phrase     تفجير انتحاري | تفجيرا انتحاريا | تفجيرين انتحاريين | التفجير الانتحاري | تفجيرات انتحارية
  phrase     التفجيرات الانتحارية | انفجار انتحاري | الانفجار الانتحاري
  agents     of | by
  targets    prep على ضد
  yes        هز [تفجير انتحاري] مسجدا في قاسيم.
  no         فازت الفرقة بجائزة تقدير خاصة.

frame operation-suicide
  type       ASSAULT
  mode       suicide-attack
  phrase     عملية انتحارية | العملية الانتحارية | عمليات انتحارية | العمليات الانتحارية | عملية استشهادية
  phrase     عمليات استشهادية | العملية الاستشهادية | العمليات الاستشهادية
  agents     of | by
  targets    prep على ضد
  yes        تدربت الخلية على [عمليات انتحارية] ضد السفارات.
  no         أجريت للمريض عملية جراحية دقيقة.

frame assault-suicide
  type       ASSAULT
  mode       suicide-attack
  phrase     اعتداء انتحاري | اعتداء انتحاريا | الاعتداء الانتحاري | اعتداءات انتحارية | الاعتداءات الانتحارية
  agents     of | by
  targets    prep على ضد
  yes        أوقع [اعتداء انتحاري] عشرة جرحى في الثكنة.
  no         أبدى الشاب اعتدادا بنفسه.

frame blow-self-up
  type       ASSAULT
  mode       suicide-attack
  phrase     فجر/يفجر نفسه | فجر/يفجر نفسها | فجر/يفجر أنفسهم | فجر/يفجر نفسيهما | فجر/يفجر … نفسه | فجر/يفجر حزام
  phrase     فجر/يفجر حزاما | فجر/يفجر حزامه الناسف | تفجير نفسه | تفجير نفسها | تفجير أنفسهم
  agents     subject | of
  targets    prep في وسط بين أمام
  yes        رجل مجهول [فجر نفسه] أمام مركز التجنيد.
  no         وجد الشاعر نفسه وحيدا في المدينة.

frame attack-missile
  type       ASSAULT
  mode       heavy-weapons
  phrase     هجوم صاروخي | هجوما صاروخيا | الهجوم الصاروخي | هجمات صاروخية | الهجمات الصاروخية | هجوم بالصواريخ
  phrase     هجوم بصاروخ | هجوم مدفعي | هجوم بقذائف
  agents     of | by
  targets    prep على ضد
  yes        تعرض المعسكر إلى [هجوم صاروخي] فجر الأحد.
  no         عرض المتحف نموذجا صاروخيا قديما.

frame attack-air
  type       ASSAULT
  mode       aerial
  phrase     هجوم جوي | هجوما جويا | الهجوم الجوي | هجمات جوية | الهجمات الجوية
  agents     of | by
  targets    prep على ضد
  yes        قتل سبعة مدنيين في [هجوم جوي] على قريتهم.
  no         حجز المسافر تذكرة نقل جوي.

frame attack-drone
  type       ASSAULT
  mode       drone
  phrase     هجوم بطائرة مسيرة | هجوم بطائرات مسيرة | هجمات بطائرات مسيرة | هجوم بطائرة بدون طيار
  phrase     هجوم بطائرات بدون طيار | هجمات بطائرات بدون طيار | هجوم لطائرة بدون طيار | هجمات الطائرات بدون طيار
  phrase     هجمات الطائرات المسيرة | غارة بطائرة بدون طيار | غارة لطائرة بدون طيار | غارات بطائرات بدون طيار
  phrase     غارات الطائرات بدون طيار | غارة بطائرة مسيرة | غارات بطائرات مسيرة | قصف بطائرة مسيرة
  phrase     قصف طائرة بدون طيار | قصف لطائرة بدون طيار | ضربة بطائرة مسيرة | ضربات الطائرات بدون طيار
  agents     by
  targets    prep على ضد
  yes        قتل ثلاثة في [غارة بطائرة بدون طيار] على سيارة.
  no         صور الهواة الوادي بطائرة بدون طيار صغيرة.

frame attack-chemical
  type       ASSAULT
  mode       unconventional
  phrase     هجوم كيميائي | هجوم كيماوي | هجوما كيميائيا | هجوما كيماويا | الهجوم الكيميائي | الهجوم الكيماوي
  phrase     هجمات كيميائية | هجمات كيماوية | هجوم بالغاز | هجوم بغاز | هجوم بالغازات | قصف كيميائي | قصف كيماوي
  phrase     قصف بالغازات | بالغازات السامة | غاز السارين | بغاز السارين | بغاز الكلور
  agents     of | by
  targets    prep على ضد
  yes        تحدث أطباء عن [هجوم كيميائي] على الضاحية.
  no         افتتح الوزير مصنعا للأسمدة قرب البحر.

frame assault-itida
  type       ASSAULT
  verb       اعتدى/يعتدي
  noun       اعتداء
  agents     subject | of | by
  targets    prep على ضد
  yes        أدانت الجمعية [الاعتداء] على المدرسة.
  yes        [اعتدى] مجهولون على سيارة صحفي.
  no         ابتدأ العام الدراسي في سيلانا.

frame assault-beat
  type       ASSAULT
  mode       beat
  phrase     اعتدى/يعتدي بالضرب | اعتداء بالضرب | الاعتداء بالضرب | اعتدى/يعتدي … بالضرب | ضربا مبرحا | ضرب مبرح
  phrase     الضرب المبرح | انهال/ينهال بالضرب | انهال/ينهال … بالضرب | تعرض للضرب | تعرضوا للضرب | تعرضت للضرب
  agents     subject | by
  targets    prep على
  yes        قال المراسل إن الحراس [اعتدوا بالضرب] عليه.
  no         تعلم التلميذ جدول الضرب في المدرسة.

frame assault-sexual
  type       ASSAULT
  mode       sexual
  phrase     اعتداء جنسي | اعتداءات جنسية | الاعتداء الجنسي | الاعتداءات الجنسية | عنف جنسي | العنف الجنسي | استغلال جنسي
  agents     subject | of | by
  targets    prep على ضد
  yes        وثقت المنظمة [اعتداءات جنسية] على اللاجئات.
  no         قدم الباحث دراسة عن العنف المدرسي.

frame aggression
  type       ASSAULT
  noun       عدوان
  agents     of | by
  targets    prep على ضد
  yes        ندد الحزب [بالعدوان] على جزيرة سيلانا.
  no         أثمر التعاون بين القريتين.

frame invade
  type       ASSAULT
  verb       غزا/يغزو
  noun       غزو
  agents     subject | of | by
  targets    object | prep على ضد
  unless     next الفضاء الأسواق الفكري الثقافي
  yes        عارضت الحكومة [غزو] الإقليم المجاور.
  no         بدأ المهندسون غزو الفضاء قبل عقود.

# Killing

frame kill
  type       ASSAULT
  verb       قتل/يقتل
  noun       مقتل | قتل
  agents     subject | by
  targets    object | of
  unless     near زلزال الزلزال بزلزال فيضان فيضانات الفيضانات سيول السيول سير السير مرور المرور مروري مرورية صاعقة إعصار الإعصار اصطدام
  yes        [قتل] مسلحون شرطيين عند حاجز قاسيم.
  yes        أكد الطبيب [مقتل] خمسة جنود.
  no         قتل عشرات السكان في زلزال عنيف.
  no         نقل الحراس الصناديق إلى المخزن.

frame killed-people
  type       ASSAULT
  noun       قتيل | قتلى | قتيلة
  agents     by
  targets    prep من | of | self
  unless     near زلزال الزلزال بزلزال فيضان فيضانات الفيضانات سيول السيول سير السير مرور المرور مروري مرورية صاعقة إعصار الإعصار اصطدام
  unless     near هجوم الهجوم هجمات بهجوم انفجار الانفجار بانفجار تفجير التفجير بتفجير قصف القصف بقصف غارة الغارة غارات بغارة اشتباك اشتباكات الاشتباكات مواجهات المواجهات معارك المعارك كمين رصاص برصاص الرصاص مسلح مسلحون مسلحين صاروخ قذيفة لغم عبوة قنبلة اغتيال معركة قتل مقتل قتلت قتلوا يقتل بمقتل لمقتل مصرع مصرعهم اغتيال
  yes        ترك المهاجمون [قتلى] في ساحة القرية.
  no         رتل الشيخ آيات من القرآن.

frame fall-dead
  type       ASSAULT
  phrase     سقط/يسقط قتلى | سقط/يسقط قتيل | سقط/يسقط قتيلا | سقط/يسقط ضحايا | سقط/يسقط شهداء | سقط/يسقط شهيدا
  phrase     سقط/يسقط … قتيلا | سقط/يسقط … قتلى | سقوط قتلى | سقوط ضحايا | سقوط قتيل | سقوط شهداء
  phrase     سقوط عشرات القتلى | سقوط … قتيلا | سقوط عدد من القتلى | سقوط جرحى | سقط/يسقط جرحى
  agents     by
  targets    prep من | of
  unless     near زلزال الزلزال بزلزال فيضان فيضانات الفيضانات سيول السيول سير السير مرور المرور مروري مرورية صاعقة إعصار الإعصار اصطدام
  yes        أفاد السكان عن [سقوط قتلى] بين المدنيين.
  no         سقط الثلج على جبال وادي رند.

frame shoot-dead
  type       ASSAULT
  phrase     أرداه قتيلا | أردته قتيلا | أردوه قتيلا | أرداها قتيلة | أردتها قتيلة | أرداهم قتلى | أردوهم قتلى
  phrase     أردتهم قتلى | أرداهما قتيلين
  agents     subject
  targets    object
  yes        أطلق الحارس رصاصة [أردته قتيلا] على الفور.
  no         أراد القائد حلا سريعا.

frame result-in-killing
  type       ASSAULT
  phrase     أسفر/يسفر عن مقتل | أسفر/يسفر عن قتل | أسفر/يسفر عن استشهاد | أسفر/يسفر عن سقوط | أسفر/يسفر … عن مقتل
  phrase     أدى/يؤدي إلى مقتل | أدى/يؤدي إلى سقوط | أدى/يؤدي … إلى مقتل | تسبب/يتسبب بمقتل | تسبب/يتسبب في مقتل
  agents     by
  targets    of
  unless     near زلزال الزلزال بزلزال فيضان فيضانات الفيضانات سيول السيول سير السير مرور المرور مروري مرورية صاعقة إعصار الإعصار اصطدام
  yes        اندلعت مواجهة [أسفرت عن مقتل] سبعة جنود.
  no         أسفر الاجتماع عن اتفاق جديد.

frame result-in-wounding
  type       ASSAULT
  phrase     أسفر/يسفر عن إصابة | أسفر/يسفر عن جرح | أدى/يؤدي إلى إصابة | أدى/يؤدي إلى جرح | تسبب/يتسبب بإصابة
  phrase     تسبب/يتسبب في إصابة
  agents     by
  targets    of
  unless     near زلزال الزلزال بزلزال فيضان فيضانات الفيضانات سيول السيول سير السير مرور المرور مروري مرورية صاعقة إعصار الإعصار اصطدام فيروس الفيروس مرض
  yes        انهارت قذيفة فوق بيت [وأسفرت عن إصابة] امرأة.
  no         أسفرت القرعة عن مواجهة صعبة.

frame take-lives
  type       ASSAULT
  phrase     أودى/يودي بحياة | أودى/يودي بأرواح | حصد/يحصد أرواح | أزهق/يزهق أرواح | أزهق/يزهق روح | إزهاق أرواح
  phrase     إزهاق الأرواح
  agents     subject
  targets    of
  unless     near زلزال الزلزال بزلزال فيضان فيضانات الفيضانات سيول السيول سير السير مرور المرور مروري مرورية صاعقة إعصار الإعصار اصطدام مرض المرض
  yes        استنكر الشيخ عملا [أودى بحياة] أطفال.
  no         أوصى الطبيب بحياة هادئة.

frame meet-death-in-attack
  type       ASSAULT
  phrase     لقي/يلقى مصرع | لقي/يلقى مصرعه | لقي/يلقى مصرعها | لقي/يلقى مصرعهم | لقي/يلقى مصرعهما
  phrase     لقي/يلقى … مصرعهم | لقي/يلقى … مصرعه | لقي/يلقى حتفه | لقي/يلقى حتفها | لقي/يلقى حتفهم
  phrase     لقي/يلقى حتفهما | لقي/يلقى … حتفهم | لقي/يلقى … حتفه | لاقى/يلاقي حتفه | لاقى/يلاقي حتفهم | لاقوا حتفهم
  agents     by
  targets    subject
  only       near هجوم الهجوم هجمات بهجوم انفجار الانفجار بانفجار تفجير التفجير بتفجير قصف القصف بقصف غارة الغارة غارات بغارة اشتباك اشتباكات الاشتباكات مواجهات المواجهات معارك المعارك كمين رصاص برصاص الرصاص مسلح مسلحون مسلحين صاروخ قذيفة لغم عبوة قنبلة اغتيال معركة
  yes        القائد [لقي مصرعه] في هجوم على موكبه.
  no         لقي السائق مصرعه في حادث سير.

frame demise-in-attack
  type       ASSAULT
  noun       مصرع
  agents     by
  targets    of
  unless     prev لقي لقيت لقوا يلقى
  only       near هجوم الهجوم هجمات بهجوم انفجار الانفجار بانفجار تفجير التفجير بتفجير قصف القصف بقصف غارة الغارة غارات بغارة اشتباك اشتباكات الاشتباكات مواجهات المواجهات معارك المعارك كمين رصاص برصاص الرصاص مسلح مسلحون مسلحين صاروخ قذيفة لغم عبوة قنبلة اغتيال معركة
  yes        أعلنت الشرطة [مصرع] ضابط في انفجار سيارة.
  no         أعلن المستشفى مصرع متسلق فوق الجبل.

frame martyr
  type       ASSAULT
  verb       استشهد/يستشهد
  agents     by
  targets    subject
  unless     near بقول بآية بآيات بحديث بكلام ببيت
  yes        [استشهد] ثلاثة شبان عند المعبر.
  no         استشهد الخطيب ببيت من الشعر.

frame assassinate
  type       ASSAULT
  mode       targeted
  verb       اغتال/يغتال
  noun       اغتيال
  agents     subject | by
  targets    object | of
  yes        نجا القاضي من محاولة [اغتيال] في قاسيم.
  yes        [اغتالت] الخلية رئيس البلدية.
  no         اغتسل المسافرون في النهر.

frame liquidate
  type       ASSAULT
  mode       targeted
  noun       تصفية
  phrase     تصفية جسدية | التصفية الجسدية
  agents     by
  targets    of
  unless     next حسابات الحسابات الشركة شركة القضية كأس المونديال
  yes        أمر القائد [بتصفية] الأسرى في الوادي.
  no         خشي التاجر تصفية حسابات قديمة.
  no         شارك المنتخب في توصية الاتحاد.

frame neutralize
  type       ASSAULT
  mode       targeted
  form       حيدت | حيدوا
  noun       تحييد
  agents     subject | by
  targets    object | of
  unless     next الدور المدنيين المؤسسة الدين
  yes        أعلنت الوزارة [تحييد] سبعة مسلحين في الجبل.
  no         تجديد العقد شرط اللاعب الوحيد.

frame finish-off
  type       ASSAULT
  mode       targeted
  phrase     أجهز/يجهز على | الإجهاز على | إجهاز على
  agents     subject
  targets    prep على | of
  yes        المسلحون [أجهزوا على] الجرحى داخل المستوصف.
  no         جهز الطباخ الطعام على عجل.

frame eliminate
  type       ASSAULT
  phrase     قضى/يقضي على | القضاء على | قضاء على
  agents     subject | by
  targets    of
  unless     near الفقر الأمية الوباء المرض الأمراض البطالة الفساد الجوع شلل الجراد
  yes        تعهد الضابط [بالقضاء على] مسلحي التنظيم.
  no         تسعى الدولة إلى القضاء على الفقر.

frame massacre
  type       ASSAULT
  mode       targeted
  noun       مجزرة | مجازر | مذبحة | مذابح
  agents     of | by
  targets    prep بحق ضد في
  yes        اتهم السكان الجنود بارتكاب [مجزرة] بحق القرويين.
  no         قدمت الشرطة مجسما للجسر.

frame genocide
  type       ASSAULT
  form       أبادت | أبادوا | يبيد | تبيد | يبيدون
  noun       إبادة
  agents     subject | by
  targets    object | of
  unless     next الحشرات الآفات الجراد
  yes        حذر المبعوث من [إبادة] أقلية صغيرة.
  no         إجادة اللغة شرط للوظيفة.

frame ethnic-cleansing
  type       ASSAULT
  phrase     تطهير عرقي | التطهير العرقي | تطهيرا عرقيا | تطهير طائفي | تطهير ديني
  agents     of | by
  targets    prep ضد بحق
  yes        تحدث المبعوث عن [تطهير عرقي] في الإقليم.
  no         اشترى المزارع محلول تعقيم للبئر.

frame slaughter
  type       ASSAULT
  mode       primitive
  verb       ذبح/يذبح
  noun       ذبح
  agents     subject | by
  targets    object | of
  unless     near الأضاحي أضحية الخراف خروفا الماشية الأبقار عجلا شاة العيد
  yes        [ذبح] المتشددون رهينة أمام الكاميرا.
  no         ذبح الراعي شاة في العيد.
  no         ربح التاجر صفقة كبيرة.

frame behead
  type       ASSAULT
  mode       primitive
  verb       نحر/ينحر
  noun       نحر
  phrase     قطع/يقطع رأس | قطع/يقطع رأسه | قطع/يقطع رؤوس | قطع الرؤوس | قطع الرأس | قطع رأس | قطع رؤوس | قطع رأسه
  agents     subject | by
  targets    object | of
  unless     prev يوم أيام
  unless     next الأضاحي الإبل
  yes        هدد الخاطفون [بقطع رأس] الرهينة غدا.
  no         صلى الحجاج في يوم النحر.

frame execute
  type       ASSAULT
  verb       أعدم/يعدم
  noun       إعدام
  agents     subject | by
  targets    object | of
  unless     near المحكمة محكمة القضاء حكم حكما بحكم أحكام عقوبة عقوبات السجن القاضي
  yes        [أعدم] المتمردون أربعة جنود أسروهم أمس.
  no         أيدت المحكمة إعدام القاتل.
  no         استغرب المدرس عدم حضور الطلاب.

frame hang
  type       ASSAULT
  verb       شنق/يشنق
  noun       شنق
  agents     subject | by
  targets    object | of
  unless     near المحكمة محكمة القضاء حكم حكما بحكم عقوبة
  yes        [شنق] المسلحون راعيا على شجرة.
  no         عشق الشاعر مدينة قديمة.

frame stone-to-death
  type       ASSAULT
  mode       primitive
  form       رجم | رجموا | رجمت | يرجم | يرجمون | رجموه | رجموها
  noun       رجم
  agents     subject | by
  targets    object | of
  unless     next الغيب بالغيب
  unless     prev موسم
  yes        [رجم] المتشددون امرأة في الساحة.
  no         ترجم الكاتب رواية قديمة.

frame snipe
  type       ASSAULT
  mode       firearms
  verb       قنص/يقنص
  noun       قنص
  agents     subject | by
  targets    object | of
  unless     prev هواة رحلة رياضة
  yes        [قنص] مسلح حارسا فوق السطح.
  no         استقبل القنصل وفدا من التجار.

frame stab
  type       ASSAULT
  mode       primitive
  verb       طعن/يطعن
  noun       طعن | طعنة | طعنات
  agents     subject | by
  targets    object | of
  unless     next في بالحكم بالقرار بقرار بصحة
  unless     near المحامي قرار القرار الحكم المحكمة الاستئناف
  unless     prev قدم قدمت
  yes        [طعن] مراهق جنديا قرب الحاجز.
  no         طعن المحامي في قرار اللجنة.
  no         ظعن البدو إلى مراع جديدة.

frame run-over
  type       ASSAULT
  verb       دهس/يدهس
  noun       دهس
  agents     subject | by
  targets    object | of
  unless     near زلزال الزلزال بزلزال فيضان فيضانات الفيضانات سيول السيول سير السير مرور المرور مروري مرورية صاعقة إعصار الإعصار اصطدام
  yes        [دهس] رجل جنودا بشاحنة مسرعة.
  no         دهش السياح من جمال الشلال.

# Bombs and explosions

frame bomb
  type       ASSAULT
  mode       explosives
  verb       فجر/يفجر
  noun       تفجير
  agents     subject | by
  targets    object | of | prep ضد على
  unless     next اليوم أمس غد السبت الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة ذلك يوم الإسلام جديد التاريخ
  unless     prev عند منذ مع قبل بعد حتى صلاة طلوع مطلع قبيل
  yes        [فجر] المهاجمون جسرا شمال قاسيم.
  yes        تبنى الفصيل [تفجير] السفارة.
  no         وصل الوفد فجر اليوم إلى العاصمة.
  no         تقرير اللجنة جاهز للنشر.

frame explosion
  type       ASSAULT
  mode       explosives
  verb       انفجر/ينفجر
  noun       انفجار
  agents     by
  targets    prep ضد على
  unless     next السكاني سكاني غضبا
  unless     near باكيا ضاحكا ضاحكة باكية
  yes        دوى [انفجار] قرب المسجد الكبير.
  yes        [انفجرت] عبوة تحت سيارة ضابط.
  no         انفجر الطفل باكيا في الصف.
  no         شهد العالم انحسار الوباء.

frame mine
  type       ASSAULT
  mode       explosives
  noun       لغم | ألغام
  agents     by
  targets    prep تحت ضد
  unless     near نزع إزالة تفكيك كاسحة كاسحات اتفاقية حظر منظمة انفجار انفجر انفجرت
  yes        مرت شاحنة فوق [لغم] عند مدخل القرية.
  no         بدأت فرق إزالة الألغام عملها.

frame plant-bomb
  type       ASSAULT
  mode       explosives
  phrase     زرع/يزرع عبوة | زرع/يزرع عبوات | زرع/يزرع قنبلة | زرع/يزرع قنابل | زرع/يزرع متفجرات
  phrase     زرع/يزرع المتفجرات | زرع/يزرع لغم | زرع/يزرع لغما | زرع/يزرع ألغام | زرع/يزرع ألغاما | زرع/يزرع الألغام
  phrase     زرع ألغام | زرع الألغام | زرع عبوات | زرع عبوة | زراعة ألغام | زراعة الألغام | زراعة عبوات
  phrase     وضع/يضع عبوة | وضع/يضع قنبلة
  agents     subject | by
  targets    prep تحت في ضد
  yes        مجهولون [زرعوا عبوة] تحت الجسر.
  no         زرع الفلاح القمح في الحقل.

frame booby-trap
  type       ASSAULT
  mode       explosives
  verb       فخخ/يفخخ
  noun       تفخيخ
  agents     subject | by
  targets    object | of
  unless     near ضبط ضبطت إبطال تفكيك صادرت عثر عثرت
  yes        [فخخ] المسلحون المنازل قبل رحيلهم.
  no         ضخم الإعلام حجم الخلاف.

frame bomb-noun
  type       ASSAULT
  mode       explosives
  noun       قنبلة | قنابل
  phrase     عبوة ناسفة | عبوات ناسفة | العبوة الناسفة | العبوات الناسفة | شحنة ناسفة
  agents     by
  targets    prep ضد على
  unless     next نووية النووية ذرية الذرية هيدروجينية قذرة
  unless     near ضبط ضبطت إبطال تفكيك صادرت عثر عثرت العثور أحبطت إحباط صنع انفجار الانفجار انفجرت تفجير التفجير هجوم الهجوم قتل قتلوا مقتل ألقى ألقت
  yes        أصابت [قنبلة] حافلة تقل عمالا.
  no         أعلنت الدولة امتلاك قنبلة نووية.

frame blow-up
  type       ASSAULT
  mode       explosives
  verb       نسف/ينسف
  noun       نسف
  agents     subject | by
  targets    object | of
  unless     next المفاوضات مفاوضات الاتفاق جهود الحوار المبادرة عملية
  yes        [نسف] المقاتلون أنبوب النفط الرئيسي.
  no         عسف الوالي أغضب الأهالي.

frame throw-bomb
  type       ASSAULT
  mode       explosives
  phrase     ألقى/يلقي قنبلة | ألقى/يلقي قنابل | ألقى/يلقي القنابل | ألقى/يلقي قذيفة | ألقى/يلقي عبوة
  phrase     ألقى/يلقي متفجرات | ألقى/يلقي زجاجات حارقة | ألقى/يلقي زجاجة حارقة | ألقى/يلقي … قنبلة
  phrase     ألقى/يلقي … قنابل | إلقاء قنبلة | إلقاء قنابل | إلقاء القنابل | إلقاء زجاجات حارقة | رمى/يرمي قنبلة
  phrase     رمى/يرمي قنابل
  agents     subject | by
  targets    prep على
  yes        شاب ملثم [ألقى قنبلة] على دورية.
  no         ألقى الشاعر قصيدة في المهرجان.

frame barrel-bombs
  type       ASSAULT
  mode       aerial
  phrase     براميل متفجرة | البراميل المتفجرة | برميل متفجر | برميلا متفجرا | براميل المتفجرات
  agents     by
  targets    prep على
  yes        ألقت المروحيات [براميل متفجرة] على الحي.
  no         صدرت الشركة ألف برميل نفط.

# Shelling, air raids, strikes

frame shell
  type       ASSAULT
  verb       قصف/يقصف
  noun       قصف
  agents     subject | by
  targets    object | of | prep على
  yes        [قصفت] المدفعية أطراف القرية.
  yes        أدى [القصف] إلى نزوح العائلات.
  no         وصف الخبير القرار بالحكيم.

frame shell-air
  type       ASSAULT
  mode       aerial
  phrase     قصف جوي | القصف الجوي | قصفا جويا | قصف الطيران | قصف طيران
  agents     by
  targets    prep على ضد
  yes        استمر [القصف الجوي] على التلال يومين.
  no         أقلعت رحلة للنقل الجوي صباحا.

frame shell-artillery
  type       ASSAULT
  mode       heavy-weapons
  phrase     قصف مدفعي | القصف المدفعي | قصفا مدفعيا | قصف صاروخي | القصف الصاروخي | قصفا صاروخيا | قصف بالمدفعية
  phrase     قصف بالصواريخ | قصف بالهاون | قصف المدفعية | إطلاق نيران المدفعية | نيران المدفعية
  agents     by
  targets    prep على ضد
  yes        دمر [قصف مدفعي] مدرسة في سيلانا.
  no         عزفت فرقة المدفعية نشيدا.

frame pound
  type       ASSAULT
  mode       heavy-weapons
  form       دك | دكت | دكوا | تدك | تدكها | ويدك
  agents     subject
  targets    object
  only       near مواقع مواقعهم معاقل مدفعية المدفعية صواريخ الصواريخ طائرات الطائرات تحصينات قذائف
  yes        الطائرات [دكت] مواقع المتمردين ليلا.
  no         دق الحارس باب المخزن.

frame raid
  type       ASSAULT
  form       أغار | أغارت | أغاروا | أغارتا | إغارة
  noun       غارة
  agents     subject | of | by
  targets    prep على ضد
  yes        [أغارت] الطائرات على مخازن السلاح.
  yes        قتل قائد الفصيل في [غارة] على بيته.
  no         قرر المجلس أن يغير موعد الاجتماع.
  no         جارة المدرس سافرت أمس.

frame raid-air
  type       ASSAULT
  mode       aerial
  phrase     غارة جوية | غارات جوية | الغارة الجوية | الغارات الجوية | غارتين جويتين | غارتان جويتان | طلعات جوية
  agents     of | by
  targets    prep على ضد
  unless     next استطلاعية تدريبية
  yes        دمرت [غارة جوية] جسرا على النهر.
  no         شاهد الجمهور عروضا جوية ممتعة.

frame strike
  type       ASSAULT
  verb       ضرب/يضرب
  noun       ضربة | ضرب
  agents     subject | of | by
  targets    object | prep على ضد
  unless     next جزاء الجزاء حرة ركنية مثلا المثل مثالا موعدا رقما الأرقام شمس الشمس
  unless     near زلزال الزلزال بزلزال فيضان فيضانات الفيضانات سيول السيول سير السير مرور المرور مروري مرورية صاعقة إعصار الإعصار اصطدام
  yes        وجه التحالف [ضربات] إلى معاقل التنظيم.
  no         سجل المهاجم هدفا من ضربة جزاء.
  no         غرب المدينة هادئ منذ يومين.

frame strike-air
  type       ASSAULT
  mode       aerial
  phrase     ضربة جوية | ضربات جوية | الضربة الجوية | الضربات الجوية | ضربتين جويتين
  agents     of | by
  targets    prep على ضد
  yes        أوقفت الدولة [الضربات الجوية] على الحدود.
  no         فقدت الطائرة اتصالها بأبراج الملاحة.

frame strike-missile
  type       ASSAULT
  mode       heavy-weapons
  phrase     ضربة صاروخية | ضربات صاروخية | الضربة الصاروخية | الضربات الصاروخية | ضربة بالصواريخ
  agents     of | by
  targets    prep على ضد
  yes        استعدت البحرية لتوجيه [ضربة صاروخية] إلى الميناء.
  no         عرضت القناة لقطات للسفينة الصاروخية.

frame strike-preemptive
  type       ASSAULT
  phrase     ضربة استباقية | ضربات استباقية | الضربات الاستباقية | ضربة وقائية | ضربة عسكرية | ضربات عسكرية
  phrase     الضربة العسكرية | الضربات العسكرية
  agents     of | by
  targets    prep على ضد
  yes        لوح الوزير بتوجيه [ضربة عسكرية] إلى الجزيرة.
  no         اتخذ الأطباء خطوة استباقية ضد الوباء.

frame target
  type       ASSAULT
  verb       استهدف/يستهدف
  noun       استهداف
  agents     subject | by
  targets    object | of
  unless     next تحسين زيادة تطوير تعزيز توفير رفع تنمية خفض تشجيع دعم
  yes        [استهدفت] المدفعية محطة الوقود.
  yes        نفى الناطق [استهداف] المدنيين.
  no         استأنف المجلس جلساته في سيلانا.

frame fire-rockets
  type       ASSAULT
  mode       heavy-weapons
  phrase     أطلق/يطلق صاروخ | أطلق/يطلق صاروخا | أطلق/يطلق صاروخين | أطلق/يطلق صواريخ | أطلق/يطلق الصواريخ
  phrase     أطلق/يطلق قذيفة | أطلق/يطلق قذائف | أطلق/يطلق القذائف | أطلق/يطلق … صاروخا | أطلق/يطلق … صواريخ
  phrase     أطلق/يطلق … قذيفة | أطلق/يطلق … قذائف | إطلاق صاروخ | إطلاق صواريخ | إطلاق الصواريخ | إطلاق قذائف
  phrase     إطلاق القذائف | إطلاق قذيفة
  agents     subject | by
  targets    prep على باتجاه نحو صوب
  unless     near تجريبي تجريبيا تجربة تجارب تجريبية الفضاء فضائي اختبار
  yes        المتمردون [أطلقوا صواريخ] على المطار.
  no         أطلقت الوكالة صاروخا إلى الفضاء.

frame rocket-falls
  type       ASSAULT
  mode       heavy-weapons
  phrase     سقط/يسقط صاروخ | سقط/يسقط صواريخ | سقط/يسقط قذيفة | سقط/يسقط قذائف | سقط/يسقط الصاروخ
  phrase     سقط/يسقط … صاروخ | سقوط صاروخ | سقوط الصاروخ | سقوط صواريخ | سقوط قذيفة | سقوط قذائف | سقوط القذائف
  agents     by
  targets    prep على
  yes        أصيب طفلان جراء [سقوط قذيفة] على بيتهما.
  no         سقطت ثمار الشجرة على الطريق.

frame mortar-shells
  type       ASSAULT
  mode       heavy-weapons
  noun       قذيفة | قذائف
  agents     by
  targets    prep على
  unless     near ضبط ضبطت صادر صادرت مصادرة عثر عثرت العثور مخزن مخبأ تفكيك
  yes        أصابت [قذائف] مجهولة المصدر مستودع الحبوب.
  no         ضبطت الشرطة قذائف في مخبأ سري.

frame air-force-drops
  type       ASSAULT
  phrase     ألقى/يلقي قنابل عنقودية | قنابل عنقودية | القنابل العنقودية | قنابل حارقة | قنابل فسفورية | الفوسفور الأبيض
  agents     by
  targets    prep على
  unless     near اتفاقية حظر معاهدة
  yes        سقطت [قنابل عنقودية] على المزارع.
  no         أضاءت المصابيح ساحة القرية.

# Fighting between two sides

frame clash
  type       ASSAULT
  verb       اشتبك/يشتبك
  noun       اشتباك
  agents     subject | of | prep بين
  targets    prep مع ضد
  yes        اندلعت [اشتباكات] بين الجيش ومسلحين في قاسيم.
  yes        [اشتبك] الحرس مع مهربين على الحدود.
  no         ارتفع رسم الاشتراك الشهري.

frame confrontation
  type       ASSAULT
  noun       مواجهات
  agents     subject | of | prep بين
  targets    prep مع ضد
  unless     next التحديات تحديات الأزمة أزمة الأزمات الخطر خطر التهديدات صعوبات مشكلات المشكلات مشكلة الكوارث الفيضانات الفقر الجفاف كورونا كلامية سياسية
  unless     near مباراة المباراة منتخب المنتخب الدوري كأس البطولة ملعب اللاعب لاعب
  yes        جرت [مواجهات] بين الشرطة ومحتجين ملثمين.
  no         تحتاج القرى إلى مواجهة الجفاف.

frame confrontation-armed
  type       ASSAULT
  phrase     مواجهة مسلحة | المواجهة المسلحة | مواجهات مسلحة | المواجهات المسلحة | مواجهات دامية | مواجهات عنيفة
  phrase     صراع مسلح | الصراع المسلح | نزاع مسلح | النزاع المسلح
  agents     subject | of | prep بين
  targets    prep مع ضد
  yes        تصاعدت [المواجهات المسلحة] بين العشيرتين.
  no         جمعت المواجهة الأخيرة فريقين كبيرين.

frame battle
  type       ASSAULT
  noun       معركة | معارك
  agents     subject | of | prep بين
  targets    prep مع ضد
  unless     next انتخابية الانتخابية قانونية قضائية دبلوماسية سياسية إعلامية كلامية قانونيا
  yes        احتدمت [المعارك] بين الطرفين حول التلة.
  no         خاض المرشح معركة انتخابية صعبة.

frame wage-battle
  type       ASSAULT
  phrase     خاض/يخوض معارك | خاض/يخوض معركة | خاض/يخوض حربا | خاض/يخوض حرب | خاض/يخوض الحرب | خاض/يخوض قتالا
  phrase     خاض/يخوض مواجهات | خاض/يخوض اشتباكات | خاض/يخوض … معارك | خاض/يخوض … حربا
  agents     subject
  targets    prep ضد مع
  unless     next انتخابية قانونية
  yes        الجيش [يخوض معارك] ضد المتمردين في الجبل.
  no         خاض المنتخب مباراة ودية.

frame fight
  type       ASSAULT
  form       قاتل | قاتلت | قاتلوا | يقاتل | تقاتل | يقاتلون | نقاتل | سنقاتل | يقاتلوا
  noun       قتال
  agents     subject | of | prep بين
  targets    object | prep ضد مع
  yes        تجدد [القتال] بين الفصائل في سيلانا.
  yes        ما زال رجال القبيلة [يقاتلون] الغزاة.
  no         قابل الوزير نظيره في العاصمة.

frame infighting
  type       ASSAULT
  verb       اقتتل/يقتتل
  noun       اقتتال
  agents     subject | of | prep بين
  targets    prep مع ضد
  yes        حذر الشيوخ من [الاقتتال] بين أبناء القبيلة.
  no         اكتتب الموظفون في أسهم الشركة.

frame war
  type       ASSAULT
  noun       حرب | حروب
  agents     subject | of | by
  targets    object | prep على ضد
  unless     next العالمية عالمية الباردة باردة النفسية النجوم تجارية التجارية كلامية إعلامية أهلية الأهلية استنزاف العصابات نفسية الأعصاب
  unless     prev بداية نهاية منذ سنوات خلال بعد قبل أثناء فترة أيام زمن لجرائم جرائم جريمة مجرم مجرمي أسرى أمراء أمير وزير ويلات شبح مخلفات مجلس قدامى
  yes        أعلن الملك [الحرب] على الإمارة المجاورة.
  no         تناول الكتاب أسباب الحرب العالمية الأولى.
  no         درب السائق زملاءه الجدد.

frame wage-war
  type       ASSAULT
  verb       حارب/يحارب
  noun       محاربة
  agents     subject | by
  targets    object | of
  unless     next الفساد الفقر المرض الأمراض البطالة الجوع الجراد المخدرات التضخم الأمية
  yes        [حاربت] الحركة القوات الأجنبية عشرين عاما.
  no         تعهدت الوزارة محاربة الفساد.

frame skirmish
  type       ASSAULT
  noun       مناوشة | مناوشات
  agents     subject | of | prep بين
  targets    prep مع ضد
  unless     next كلامية
  yes        وقعت [مناوشات] بين حرس البلدين.
  no         نقلت الصحيفة مناقشات المجلس.

frame clash-sidam
  type       ASSAULT
  noun       صدامات | صدام | مصادمات
  agents     subject | of | prep بين
  targets    prep مع ضد
  unless     next حسين الحضارات
  unless     prev الرئيس نظام عهد حكم
  yes        أدت [الصدامات] بين المحتجين والشرطة إلى جرحى.
  no         حكم صدام حسين بلاده طويلا.

frame violence
  type       ASSAULT
  noun       عنف
  phrase     أعمال عنف | أعمال العنف | موجة عنف
  agents     of | by
  targets    prep ضد بين
  unless     next أسري الأسري المدرسي اللفظي لفظي المنزلي
  yes        تصاعد [العنف] في أحياء قاسيم.
  no         ناقشت الندوة العنف الأسري.

frame mutiny
  type       ASSAULT
  noun       تمرد | عصيان مسلح
  agents     of | by
  targets    prep على ضد
  unless     prev مكافحة لمكافحة بمكافحة حركة
  only       near قمع إخماد أخمد أخمدت سحق سحقت اندلع اندلاع قاد أعلن أعلنت
  yes        أخمد الحرس [تمردا] في سجن المدينة.
  no         أقلعت الحافلة بعد تردد السائق.

frame truce-breach
  type       ASSAULT
  phrase     خرق/يخرق الهدنة | خرق/يخرق هدنة | خرق/يخرق وقف إطلاق النار | خرق الهدنة | خرق وقف إطلاق النار
  phrase     خروقات الهدنة | خروقات | انتهك/ينتهك الهدنة | انتهك/ينتهك وقف إطلاق النار | انتهاك الهدنة
  phrase     انتهاك وقف إطلاق النار | انتهاكات الهدنة
  agents     subject | by
  targets    prep ضد
  yes        اتهم الناطق خصومه [بخرق الهدنة] مرتين.
  no         غرق القارب قرب الشاطئ.

# Guns

frame shoot
  type       ASSAULT
  mode       firearms
  phrase     أطلق/يطلق النار | أطلق/يطلق النيران | أطلق/يطلق نيران | أطلق/يطلق نيرانا | أطلق/يطلق … النار
  phrase     أطلق/يطلق … النيران | إطلاق النار | إطلاق نار | إطلاق النيران | إطلاق للنار | إطلاق نيران
  agents     subject | by
  targets    prep على باتجاه نحو
  unless     prev وقف لوقف بوقف ووقف وقفا الوقف بإيقاف إيقاف وقفه توقف
  yes        مسلحان [أطلقا النار] على حافلة صغيرة.
  yes        سمع الجيران [إطلاق نار] ليلا.
  no         التزم الطرفان وقف إطلاق النار.

frame shoot-bullets
  type       ASSAULT
  mode       firearms
  phrase     أطلق/يطلق الرصاص | أطلق/يطلق رصاصة | أطلق/يطلق رصاصات | أطلق/يطلق رصاصا | أطلق/يطلق رصاصتين
  phrase     أطلق/يطلق عيارات | أطلق/يطلق أعيرة | أطلق/يطلق … الرصاص | إطلاق الرصاص | إطلاق رصاص | إطلاق أعيرة
  phrase     إطلاق عيارات | رميا بالرصاص | زخات الرصاص | وابل من الرصاص
  agents     subject | by
  targets    prep على باتجاه نحو
  yes        عناصر الحرس [أطلقوا الرصاص] على المتظاهرين.
  no         أطلق الأطفال بالونات ملونة في السماء.

frame open-fire
  type       ASSAULT
  mode       firearms
  phrase     فتح/يفتح النار | فتح/يفتح النيران | فتح/يفتح نيران | فتح/يفتح نيرانا | فتح/يفتح … النار
  phrase     فتح/يفتح … نيران | فتح النار | فتح نيران
  agents     subject | by
  targets    prep على باتجاه نحو
  yes        جندي غاضب [فتح النار] على زملائه.
  no         فتح المزارع النافذة صباحا.

frame exchange-fire
  type       ASSAULT
  phrase     تبادل إطلاق النار | تبادل إطلاق نار | تبادل لإطلاق النار | تبادل لإطلاق نار | تبادلا لإطلاق النار
  phrase     تبادل/يتبادل إطلاق النار | تبادل/يتبادل إطلاق نار | تبادل/يتبادل النيران | تبادل/يتبادل … إطلاق النار
  phrase     تبادل النيران | تبادل القصف | تبادل للقصف | تبادل/يتبادل القصف
  agents     subject | prep بين
  targets    prep مع
  yes        قتل شرطي خلال [تبادل لإطلاق النار] مع مهربين.
  no         تبادل الوزيران الهدايا في الحفل.

frame return-fire
  type       ASSAULT
  phrase     رد/يرد على النيران | رد/يرد على النار | رد/يرد على مصدر النيران | رد/يرد على مصادر النيران
  phrase     رد/يرد على مصدر النار | رد/يرد بالمثل | الرد على مصادر النيران | الرد على النار
  agents     subject
  targets    prep على
  yes        الجنود [ردوا على النار] من أبراجهم.
  no         رد الوزير على أسئلة الصحفيين.

frame hostile-fire
  type       ASSAULT
  mode       firearms
  phrase     نيران معادية | بنيران معادية | نيران صديقة | بنيران صديقة | نيران الرشاشات | نيران كثيفة | نيران أسلحة
  phrase     نيران رشاشة
  agents     of | by
  targets    prep على
  yes        قتل الطيار [بنيران معادية] قرب الحدود.
  no         أطفأ رجال الإطفاء نيران المطبخ.

frame ambush
  type       ASSAULT
  noun       كمين | كمائن
  phrase     نصب/ينصب كمين | نصب/ينصب كمينا | نصب/ينصب مكمنا | نصب/ينصب كمائن
  agents     subject | of | by
  targets    prep ل ضد
  yes        وقعت الدورية في [كمين] قرب النهر.
  no         اشترى التاجر كمية من الحبوب.

frame wound
  type       ASSAULT
  verb       أصاب/يصيب
  noun       إصابة
  adjective  مصاب
  agents     subject | by
  targets    object | of | head
  unless     near فيروس بفيروس مرض بمرض المرض كورونا الكوليرا بالكوليرا السرطان بالسرطان وباء عدوى زلزال الزلزال بزلزال فيضان فيضانات الفيضانات سيول السيول سير السير مرور المرور مروري مرورية صاعقة إعصار الإعصار اصطدام مباراة المباراة منتخب المنتخب الدوري كأس البطولة ملعب اللاعب لاعب
  unless     next بخيبة بالإحباط بالدهشة بالذهول بالصدمة بالشلل الهدف
  unless     near هجوم الهجوم هجمات بهجوم انفجار الانفجار بانفجار تفجير التفجير بتفجير قصف القصف بقصف غارة الغارة غارات بغارة اشتباك اشتباكات الاشتباكات مواجهات المواجهات معارك المعارك كمين رصاص برصاص الرصاص مسلح مسلحون مسلحين صاروخ قذيفة لغم عبوة قنبلة اغتيال معركة قتل مقتل قتلت قتلوا يقتل بمقتل لمقتل مصرع مصرعهم اغتيال
  yes        [أصيب] جنديان بشظايا قرب الجسر.
  yes        أكدت الطبيبة [إصابة] سبعة مارة.
  no         أصيب المعلم بمرض نادر.
  no         أصابع الرسام ماهرة جدا.

frame wounded-people
  type       ASSAULT
  verb       جرح/يجرح
  noun       جريح | جرحى
  agents     subject | by
  targets    object | of | prep من | self
  unless     near زلزال الزلزال بزلزال فيضان فيضانات الفيضانات سيول السيول سير السير مرور المرور مروري مرورية صاعقة إعصار الإعصار اصطدام
  unless     next المشاعر مشاعر شعور
  unless     near هجوم الهجوم هجمات بهجوم انفجار الانفجار بانفجار تفجير التفجير بتفجير قصف القصف بقصف غارة الغارة غارات بغارة اشتباك اشتباكات الاشتباكات مواجهات المواجهات معارك المعارك كمين رصاص برصاص الرصاص مسلح مسلحون مسلحين صاروخ قذيفة لغم عبوة قنبلة اغتيال معركة قتل مقتل قتلت قتلوا يقتل بمقتل لمقتل مصرع مصرعهم اغتيال
  yes        نقل المسعفون [الجرحى] إلى عيادة ميدانية.
  no         خرج المصلون من المسجد بهدوء.

# Storming, abduction

frame storm
  type       ASSAULT
  verb       اقتحم/يقتحم
  noun       اقتحام
  agents     subject | by
  targets    object | of
  unless     next الأسواق السوق الميدان المجال مجال
  yes        [اقتحم] مسلحون مبنى الإذاعة.
  no         اقترح النائب مشروعا جديدا.

frame abduct
  type       ASSAULT
  mode       abduct
  verb       خطف/يخطف
  noun       خطف
  adjective  مخطوف
  agents     subject | by
  targets    object | of | head
  unless     near الأنظار الأضواء الفوز التعادل الألباب القلوب السباق
  unless     prev حرية سراح
  yes        [خطف] مسلحون مهندسا من سيارته.
  no         خطف العداء الأنظار في السباق.
  no         عطف الجار على اليتيم.

frame abduct-ikhtitaf
  type       ASSAULT
  mode       abduct
  verb       اختطف/يختطف
  noun       اختطاف
  agents     subject | by
  targets    object | of
  unless     prev سراح
  unless     next الأنظار الأضواء السلطة
  yes        [اختطفت] الجماعة سبعة عمال أجانب.
  yes        قلقت العائلات من تكرار [الاختطاف].
  no         اختلف الطرفان على الموعد.

frame hostages
  type       ASSAULT
  mode       abduct
  noun       رهينة | رهائن
  phrase     احتجاز رهائن | احتجاز الرهائن | احتجز/يحتجز رهائن | احتجز/يحتجز … رهائن | أخذ رهائن | أخذ/يأخذ رهائن
  phrase     احتجز/يحتجز رهينة | أخذ/يأخذ رهينة
  agents     subject | by
  targets    of | self
  unless     near أفرج أفرجت الإفراج إطلاق أطلق أطلقت تحرير حرر حررت إنقاذ
  yes        ما زال المسلحون يقايضون على [الرهائن] داخل المصرف.
  no         أفرجت الجماعة عن الرهائن مساء.

frame piracy
  type       ASSAULT
  mode       abduct
  noun       قرصنة
  phrase     هجمات القراصنة | عمليات القرصنة | أعمال القرصنة | نشاط القراصنة
  agents     of | by
  targets    prep على ضد
  unless     next إلكترونية رقمية البرامج الأفلام المعلومات
  yes        زادت [القرصنة] قبالة سواحل سيلانا.
  no         وعدت الشركة بمكافحة قرصنة البرامج.

# Harm to persons in hand

frame torture
  type       ASSAULT
  mode       torture
  verb       عذب/يعذب
  noun       تعذيب
  agents     subject | by
  targets    object | of
  unless     prev ماء مياه المياه الماء نهر صوت كلام حلو
  unless     next المذاق الكلام الصوت
  yes        [عذب] الحراس السجناء بالكهرباء.
  no         يشرب السكان ماء عذبا من النبع.
  no         كذب المتهم أقوال جاره.

frame mistreat
  type       ASSAULT
  mode       torture
  phrase     إساءة معاملة | إساءة المعاملة | سوء معاملة | سوء المعاملة | أساء/يسيء معاملة
  agents     subject | by
  targets    of
  yes        اشتكى المحتجزون من [سوء المعاملة] في المعسكر.
  no         أثنى السياح على حسن الضيافة.

frame flog
  type       ASSAULT
  mode       beat
  verb       جلد/يجلد
  noun       جلد
  agents     subject | by
  targets    object | of
  only       near جلدة جلدات سوط سوطا بالسوط علنا الحد
  yes        [جلد] المسلحون بائعا علنا في السوق.
  no         اشترت المرأة حقيبة من جلد طبيعي.

frame rape
  type       ASSAULT
  mode       sexual
  verb       اغتصب/يغتصب
  noun       اغتصاب
  agents     subject | by
  targets    object | of
  unless     next السلطة الأرض أرض الحكم الأراضي
  yes        اتهم التقرير الجنود [باغتصاب] نازحات.
  no         اعتصم العمال أمام المصنع.

frame pelt
  type       ASSAULT
  mode       primitive
  verb       رشق/يرشق
  noun       رشق
  phrase     ألقى/يلقي الحجارة | ألقى/يلقي حجارة | إلقاء الحجارة | إلقاء حجارة | رمى/يرمي الحجارة
  agents     subject | by
  targets    object | of | prep على
  unless     next القلم قلم
  yes        [رشق] الشبان سيارات الجنود بالحجارة.
  no         رقش الفنان آنية نحاسية.

frame tear-gas
  type       ASSAULT
  mode       crowd-control
  phrase     الغاز المسيل للدموع | غاز مسيل للدموع | قنابل الغاز | القنابل المسيلة للدموع | قنابل مسيلة للدموع
  phrase     خراطيم المياه | رصاص مطاطي | الرصاص المطاطي | قنابل صوتية
  agents     subject | by
  targets    prep على باتجاه
  yes        استخدم الدرك [الغاز المسيل للدموع] لتفريق العمال.
  no         انقطع الغاز عن مطابخ الحي.

# Destruction

frame destroy
  type       ASSAULT
  mode       destroy
  verb       دمر/يدمر
  noun       تدمير | دمار
  agents     subject | by
  targets    object | of
  unless     prev أسلحة
  unless     near زلزال الزلزال بزلزال فيضان فيضانات الفيضانات سيول السيول سير السير مرور المرور مروري مرورية صاعقة إعصار الإعصار اصطدام
  yes        [دمرت] الطائرات ثلاث آليات.
  no         ناقش الخبراء أسلحة الدمار الشامل.

frame demolish
  type       ASSAULT
  mode       destroy
  verb       هدم/يهدم
  noun       هدم
  agents     subject | by
  targets    object | of
  yes        [هدمت] الجرافات منازل في القرية.
  no         هدف الرحلة زيارة المتحف.

frame burn
  type       ASSAULT
  mode       destroy
  verb       أحرق/يحرق
  noun       إحراق | حرق
  agents     subject | by
  targets    object | of
  unless     next العلم علم علما أعلام الأعلام إطارات الإطارات الغاز
  unless     near السعرات الدهون النفايات نفايات إطارات
  yes        [أحرق] مجهولون مركزا صحيا.
  no         حرق الفلاح نفايات الحقل.
  no         حقق الفريق فوزا كبيرا.

frame set-fire
  type       ASSAULT
  mode       destroy
  phrase     أضرم/يضرم النار | أضرم/يضرم النيران | أضرم/يضرم … النار | أضرم/يضرم … النيران | إضرام النار
  phrase     إضرام النيران | إضرام نار | أشعل/يشعل النار في | أشعل/يشعل النيران في
  agents     subject | by
  targets    prep في ب
  yes        غاضبون [أضرموا النار] في مقر الحزب.
  no         انضم الطالب إلى نادي القراءة.

frame sabotage
  type       ASSAULT
  mode       destroy
  verb       خرب/يخرب
  noun       تخريب
  agents     subject | by
  targets    object | of
  unless     next العلاقات المفاوضات الحوار
  yes        [خرب] مسلحون محطة الكهرباء.
  no         غرب القرية غابة كثيفة.

frame wreck-itlaf
  type       ASSAULT
  mode       destroy
  verb       أتلف/يتلف
  noun       إتلاف
  agents     subject | by
  targets    object | of
  unless     near زلزال الزلزال بزلزال فيضان فيضانات الفيضانات سيول السيول سير السير مرور المرور مروري مرورية صاعقة إعصار الإعصار اصطدام الأغذية غذائية الصلاحية مخدرات المخدرات فاسدة
  yes        [أتلف] الجنود محاصيل القرية عمدا.
  no         ائتلف الحزبان بعد الاقتراع.

frame disable-vehicle
  type       ASSAULT
  mode       destroy
  verb       أعطب/يعطب
  noun       إعطاب
  agents     subject | by
  targets    object | of
  yes        [أعطب] المقاتلون دبابتين على الطريق.
  no         أعجب الجمهور بالمسرحية الجديدة كثيرا.

frame down-aircraft
  type       ASSAULT
  mode       destroy
  phrase     أسقط/يسقط طائرة | أسقط/يسقط الطائرة | أسقط/يسقط مروحية | أسقط/يسقط طائرات | أسقط/يسقط طائرتين
  phrase     أسقط/يسقط … طائرة | أسقط/يسقط … مروحية | إسقاط طائرة | إسقاط الطائرة | إسقاط مروحية | إسقاط المروحية
  phrase     إسقاط طائرات
  agents     subject | by
  targets    of
  yes        الدفاعات [أسقطت طائرة] مجهولة فوق البحر.
  no         ألغت الشركة رحلة طائرة صغيرة.

frame destroy-blur
  type       ASSAULT
  mode       destroy
  noun       طمس | تجريف
  agents     subject | by
  targets    object | of
  unless     next الحقيقة الهوية معالم
  yes        احتج المزارعون على [تجريف] بساتينهم.
  no         أعد الطلاب تعريف المصطلح.

# Defeat and losses

frame defeat
  type       ASSAULT
  verb       هزم/يهزم
  noun       هزيمة | هزائم
  agents     subject | by | prep أمام
  targets    object | of
  unless     near مباراة المباراة منتخب المنتخب الدوري كأس البطولة ملعب اللاعب لاعب الانتخابات انتخابية
  yes        [هزم] الجيش المتمردين في وادي رند.
  yes        مني الفصيل [بهزيمة] كبيرة قرب النهر.
  no         عزيمة العمال قوية رغم التعب.

frame rout
  type       ASSAULT
  verb       دحر/يدحر | اندحر/يندحر
  noun       دحر | اندحار
  agents     subject | by
  targets    object | of
  yes        توعد القائد [بدحر] المسلحين من الجنوب.
  no         بحر القرية هادئ اليوم.

frame crush
  type       ASSAULT
  verb       سحق/يسحق
  noun       سحق
  agents     subject | by
  targets    object | of
  unless     near مباراة المباراة منتخب المنتخب الدوري كأس البطولة ملعب اللاعب لاعب التوابل الحبوب
  yes        [سحقت] القوات التمرد خلال أيام.
  no         سحب البنك الأوراق القديمة.

frame repel
  type       ASSAULT
  verb       تصدى/يتصدى
  phrase     صد/يصد هجوم | صد/يصد هجوما | صد/يصد الهجوم | صد/يصد هجمات | صد/يصد محاولة | صد/يصد … هجوما | صد هجوم
  phrase     صد الهجوم | صد هجمات | تصدى/يتصدى لهجوم | تصدى/يتصدى للهجوم
  agents     subject
  targets    object | of | prep ل
  unless     next للفساد للوباء للمرض للفقر للشائعات
  yes        حراس المنشأة [صدوا هجوما] ليليا.
  no         أصدر القاضي حكما نهائيا.

frame inflict-losses
  type       ASSAULT
  phrase     ألحق/يلحق خسائر | ألحق/يلحق الخسائر | ألحق/يلحق هزيمة | ألحق/يلحق الهزيمة | ألحق/يلحق … خسائر
  phrase     ألحق/يلحق … الهزيمة | إلحاق خسائر | إلحاق الهزيمة | إلحاق هزيمة | إنزال الهزيمة | كبد/يكبد خسائر
  phrase     كبد/يكبد … خسائر | تكبيد خسائر
  agents     subject | by
  targets    prep ب | object
  unless     near البورصة الأسهم أسهم مباراة المباراة منتخب المنتخب الدوري كأس البطولة ملعب اللاعب لاعب
  yes        المدافعون [ألحقوا خسائر] بالمهاجمين.
  no         ألحق الأب ابنه بمدرسة القرية.

frame suffer-losses
  type       ASSAULT
  phrase     تكبد/يتكبد خسائر | تكبد/يتكبد … خسائر | خسائر بشرية | الخسائر البشرية | خسائر بالأرواح | خسائر في الأرواح
  agents     by
  targets    subject | of
  unless     near البورصة الأسهم أسهم مالية زلزال الزلزال بزلزال فيضان فيضانات الفيضانات سيول السيول سير السير مرور المرور مروري مرورية صاعقة إعصار الإعصار اصطدام
  yes        القافلة [تكبدت خسائر] كبيرة في الكمين.
  no         تكبدت الشركة خسائر مالية.

# Operations

frame military-operation
  type       ASSAULT
  phrase     عملية عسكرية | عمليات عسكرية | العملية العسكرية | العمليات العسكرية | أعمال عسكرية | الأعمال العسكرية
  phrase     عمل عسكري | عملا عسكريا | عملية برية | العملية البرية | عمليات قتالية
  agents     of | by
  targets    prep على ضد في
  unless     prev قائد مدير غرفة
  yes        بدأت القوات [عملية عسكرية] ضد المسلحين.
  no         ألف الضابط كتابا عن العلوم العسكرية.

frame terrorist-act
  type       ASSAULT
  phrase     عملية إرهابية | عمليات إرهابية | العملية الإرهابية | العمليات الإرهابية | عمل إرهابي | عملا إرهابيا
  phrase     أعمال إرهابية | الأعمال الإرهابية | هجوم إرهابي | هجوما إرهابيا | الهجوم الإرهابي | هجمات إرهابية
  phrase     الهجمات الإرهابية | تفجير إرهابي | التفجير الإرهابي | اعتداء إرهابي | الاعتداء الإرهابي
  phrase     اعتداءات إرهابية
  agents     of | by
  targets    prep ضد على
  yes        وصف العمدة الحادث بأنه [عمل إرهابي] جبان.
  no         نفى المتهم انتماءه إلى منظمة إرهابية.

frame fire-crossfire
  type       ASSAULT
  noun       تراشق
  phrase     تراشق/يتراشق بالنيران | قصف متبادل | القصف المتبادل | كر وفر
  agents     subject | of | prep بين
  targets    prep مع ضد
  unless     next إعلامي كلامي بالتصريحات بالاتهامات بالكلام سياسي
  yes        تجدد [القصف المتبادل] على جانبي الحدود.
  no         استمر تراشق كلامي بين النائبين.
