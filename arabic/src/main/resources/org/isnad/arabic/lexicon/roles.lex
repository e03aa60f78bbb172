# Nouns for what a person is.
# public: no = pseudonymised in exports. tie = the tie to the organisation that the noun gives.
# Written for Isnad from general knowledge of news Arabic; all example sentences are invented.

role spokesman
  noun       متحدث | متحدثة | ناطق | ناطقة
  phrase     متحدث باسم | المتحدث باسم | المتحدثة باسم | متحدثة باسم | ناطق باسم | الناطق باسم | الناطقة باسم | المتحدث الرسمي باسم | المتحدث الرسمي | الناطق الرسمي باسم | الناطق الرسمي | المتحدث الإعلامي | الناطق الإعلامي | الناطق الصحفي | المتحدث العسكري | الناطق العسكري
  tie        SPEAK
  public     yes
  source     yes
  yes        قال [المتحدث باسم] الحركة إن الهجوم فشل.
  yes        صرح [ناطق عسكري] بأن الطريق مفتوح.
  yes        رفض [الناطق] التعليق على الخبر.
  no         حدث ذلك في منطقة نائية.

role deputy-spokesman
  phrase     نائب المتحدث باسم | نائب المتحدث | نائب الناطق باسم | نائب الناطق | نائبة المتحدث باسم | مساعد المتحدث
  tie        SPEAK
  public     yes
  yes        أكد [نائب المتحدث باسم] الجيش سقوط الموقع.
  no         نائب المدير غائب اليوم.

role media-officer
  phrase     المسؤول الإعلامي | مسؤول إعلامي | مسؤول العلاقات العامة | مدير المكتب الإعلامي | المسؤول الصحفي | السكرتير الصحفي | الملحق الصحفي
  tie        SPEAK
  public     yes
  yes        نفى [المسؤول الإعلامي] للجماعة خبر الهدنة.
  no         عرض التلفزيون برنامجا إعلاميا طويلا.

role leader
  noun       زعيم | زعيمة | زعماء
  tie        LEAD
  public     yes
  unless     next قبلي قبلية القبيلة قبيلة عشيرة العشيرة
  yes        قتل [زعيم] الحركة في غارة جوية.
  no         يزعم التاجر أن بضاعته جيدة.

role commander
  noun       قائد | قائدة | قادة
  phrase     القائد العام | القائد الأعلى | القائد العسكري | القائد الميداني | قائد ميداني | القائد المحلي | قائد عسكري
  tie        LEAD
  public     yes
  unless     next السيارة الطائرة المركبة الأوركسترا
  yes        تفقد [قائد] اللواء خطوط الجبهة.
  no         ارتدت الراقصة قلادة ذهبية.

role deputy-commander
  phrase     نائب القائد العام | نائب القائد | نائب قائد | مساعد قائد | مساعد القائد
  tie        LEAD
  public     yes
  yes        أصيب [نائب قائد] الكتيبة في المعركة.
  no         نائب المدير وقع الرسالة.

role deputy-leader
  phrase     نائب زعيم | نائب الزعيم | نائب رئيس | نائبة رئيس | نائب أمير | نائب الأمين العام | نائب مدير
  tie        LEAD
  public     yes
  unless     next الوزراء الجمهورية الدولة
  yes        كان [نائب زعيم] الجماعة في السيارة.
  no         ناب المساعد عن زميله المريض.

role second-man
  phrase     الرجل الثاني في | الرجل الثاني | الرجل القوي في | الذراع اليمنى
  tie        LEAD
  public     yes
  yes        اعتقلت الشرطة [الرجل الثاني في] التنظيم.
  no         جلس الرجل قرب النافذة.

role head
  noun       رئيس | رئيسة | رؤساء
  tie        LEAD
  public     yes
  unless     next الوزراء وزراء الجمهورية الدولة الحكومة البلدية بلدية تحرير التحرير أركان الأركان
  unless     prev الطريق السبب الهدف المقر الشارع المطار المعبر الدور المتهم المشتبه العامل نائب
  yes        صرح [رئيس] لجنة المراقبة بأن الوضع هادئ.
  no         رأس السنة عيد في قاسيم.

role chief-of-staff
  phrase     رئيس الأركان العامة | رئيس أركان الجيش | رئيس الأركان | رئيس أركان | رئيس هيئة الأركان | رئيس هيئة أركان
  tie        LEAD
  public     yes
  yes        زار [رئيس الأركان] ثكنة وادي رند.
  no         تقوم الخيمة على أربعة أركان.

role secretary-general
  phrase     الأمين العام | أمين عام | الأمينة العامة | أمينها العام | أمينه العام | السكرتير العام | أمين سر | أمين السر
  tie        LEAD
  public     yes
  unless     next المساعد
  yes        دعا [الأمين العام] للحزب إلى التهدئة.
  no         أمن الحراس مدخل الفندق.

role emir
  noun       أمير | أمراء
  tie        LEAD
  public     yes
  unless     next المؤمنين البلاد ويلز قطر
  unless     prev عبد
  yes        عين التنظيم [أميرا] جديدا على المدينة.
  no         تمر القافلة من هنا يوميا.

role commander-of-faithful
  phrase     أمير المؤمنين
  tie        LEAD
  public     yes
  yes        بايع المقاتلون [أمير المؤمنين] في الجبل.
  no         صلى المؤمنون صلاة العيد.

role caliph
  phrase     الخليفة المزعوم | خليفة المسلمين | الخليفة أبو بكر
  tie        LEAD
  public     yes
  yes        سمى نفسه [خليفة المسلمين] في خطبته.
  no         خلف الولد أباه في المتجر.

role supreme-guide
  noun       مرشد
  phrase     المرشد الأعلى | المرشد العام | مرشد الثورة
  tie        LEAD
  public     yes
  unless     next سياحي السياحي سياحيا
  yes        حذر [المرشد الأعلى] من فتنة جديدة.
  no         راشد لاعب في نادي قاسيم.

role founder
  noun       مؤسس | مؤسسو | مؤسسي
  tie        LEAD
  public     yes
  yes        قضى [مؤسس] الحركة عشر سنوات سجينا.
  no         سأل التلميذ معلمه عن الدرس.

role unit-commander
  phrase     آمر الفوج | آمر اللواء | آمر السجن
  tie        LEAD
  public     yes
  yes        أصيب [آمر الفوج] بجروح طفيفة.
  no         مر العامل بالسوق صباحا.

role director
  noun       مدير | مديرة | مدراء | مديرون
  phrase     المدير العام | مدير عام | المدير التنفيذي
  tie        LEAD
  public     yes
  unless     next مكتب المكتب
  yes        أوضح [مدير] المستشفى عدد المصابين.
  no         دار العامل حول المبنى مرتين.

role supervisor
  noun       مشرف | مشرفة
  phrase     المشرف العام
  tie        LEAD
  public     yes
  yes        أعلن [المشرف العام] على الحملة انتهاءها.
  no         شرب الضيف فنجان قهوة.

role union-head
  phrase     نقيب الصحفيين | نقيب المحامين | نقيب المعلمين | نقيب الأطباء
  tie        LEAD
  public     yes
  yes        ندد [نقيب الصحفيين] باعتقال المصور.
  no         نقب العمال عن الماء.

role security-chief
  phrase     مسؤول الأمن | مدير الأمن | قائد الشرطة | رئيس الشرطة | مدير الشرطة | رئيس المخابرات | رئيس الاستخبارات | مدير المخابرات | مدير الاستخبارات
  tie        LEAD
  public     yes
  yes        اغتيل [قائد الشرطة] في سيلانا بعبوة.
  no         ساد الأمن شوارع المدينة.

role member
  noun       عضو | عضوة | أعضاء
  phrase     عضو بارز | عضو سابق | عضو قيادي
  tie        PART
  public     yes
  source     yes
  unless     prev الدول
  yes        نفى [عضو] في المجلس المحلي الخبر.
  no         وضع الصياد العصا قرب الباب.

role cadre
  noun       قيادي | قيادات | قيادية | قياديون | كادر | كوادر
  tie        PART
  public     yes
  source     yes
  unless     next طبي طبية
  yes        قتل [قيادي] بارز في الجماعة أمس.
  no         يقود الشاب دراجته بسرعة.

role element
  noun       عنصر | عناصر
  tie        PART
  public     no
  unless     next الغذاء أساسي أساسية مهم مهمة المفاجأة كيميائي كيميائية
  yes        أصيب [عنصر] من حرس الحدود.
  no         حل العصر على القرية.

role fighter
  noun       مقاتل | مقاتلون
  tie        PART
  public     no
  unless     prev طائرة طائرات الطائرات
  unless     next جوية حربية
  yes        قال [مقاتل] سابق إنه ندم.
  no         وقع قتال قرب الجسر.

role suicide-bomber
  noun       انتحاري | انتحارية | انتحاريون
  public     no
  unless     prev هجوم تفجير الهجوم التفجير عملية عمليات حزام
  yes        فجر [انتحاري] نفسه عند الحاجز.
  no         نحر الفلاح خروفا للضيوف.

role recruit
  noun       مجند | مجندة | مجندون | متطوع | متطوعة | متطوعون
  tie        PART
  public     no
  yes        فر [مجند] من معسكر التدريب.
  no         جند الحاكم كل طاقته للمشروع.

role representative
  noun       ممثل | ممثلة | ممثلون | مندوب | مندوبة | مندوبون
  tie        PART
  public     yes
  source     yes
  unless     next سينمائي المسرح مسرحي
  yes        ألقى [مندوب] سيلانا كلمة قصيرة.
  no         درس التلاميذ المثلث والمربع.

role envoy
  noun       مبعوث | مبعوثة | مبعوثون | موفد
  phrase     المبعوث الخاص | المبعوث الدولي | المبعوث الأممي
  tie        PART
  public     yes
  yes        وصل [المبعوث] إلى قاسيم مساء.
  no         عبث الأطفال بأدوات النجار.

role ambassador
  noun       سفير | سفيرة | سفراء
  tie        PART
  public     yes
  yes        سلم [السفير] رسالة إلى الوزير.
  no         سافر التاجر إلى سيلانا.

role consul
  noun       قنصل | قنصلة | قناصل
  phrase     القائم بالأعمال
  tie        PART
  public     yes
  yes        خطف مجهولون [القنصل] قرب منزله.
  no         أصاب القناص جنديا في كتفه.

role diplomat
  noun       دبلوماسي | دبلوماسية | دبلوماسيون
  public     yes
  source     yes
  unless     prev علاقات العلاقات جهود الجهود قنوات بعثة البعثة حصانة مصادر
  yes        قال [دبلوماسي] غربي إن الاتفاق قريب.
  no         نال الطالب دبلوم الهندسة.

role official
  noun       مسؤول | مسؤولة | مسؤولون
  phrase     مسؤول كبير | مسؤول رفيع | مسؤول حكومي | مسؤول أمني | مسؤول عسكري | مسؤول محلي | مسؤول سابق
  tie        PART
  public     yes
  source     yes
  unless     next عن
  yes        أكد [مسؤول أمني] اعتقال رجلين.
  no         سأل السائح عن الطريق.

role minister
  noun       وزير | وزيرة | وزراء
  public     yes
  unless     prev رئيس مجلس لرئيس
  yes        وصل [وزير] الدفاع إلى القاعدة.
  no         زار الأطفال حديقة الحيوان.

role prime-minister
  phrase     رئيس الوزراء | رئيسة الوزراء | رئيس وزراء | رئيس الحكومة | الوزير الأول
  public     yes
  yes        ندد [رئيس الوزراء] بالهجوم على السوق.
  no         رئيس النادي شكر اللاعبين.

role president
  phrase     رئيس الجمهورية | رئيس الدولة | رئيس البلاد | الرئيس السابق | الرئيس المخلوع | الرئيس الراحل
  public     yes
  yes        عفا [رئيس الجمهورية] عن مئة سجين.
  no         رئيس النادي شكر اللاعبين.

role vice-president
  phrase     نائب رئيس الجمهورية | نائب رئيس الوزراء | نائب الرئيس | نائبة الرئيس
  public     yes
  yes        استقبل [نائب الرئيس] وفدا قبليا.
  no         نائب المدير غائب اليوم.

role undersecretary
  phrase     وكيل وزارة | وكيل الوزارة | وكيل وزير | مساعد وزير | وكيل محافظة | وكيل محافظ | مساعد الوزير
  public     yes
  tie        PART
  yes        افتتح [وكيل وزارة] الصحة المستشفى.
  no         وكل المتهم محاميا شهيرا.

role king
  noun       ملك | ملكة | سلطان
  phrase     ولي العهد | خادم الحرمين الشريفين
  public     yes
  unless     next الغابة الموقع
  unless     prev الأمير
  yes        زار [ولي العهد] جنود الحدود.
  no         سلك المسافر طريق الجبل.

role governor
  noun       محافظ | حاكم | حكام | والي
  phrase     حاكم ولاية | محافظ مدينة | حاكم إقليم
  public     yes
  source     yes
  unless     next على البنك
  yes        نجا [حاكم ولاية] سيلانا من انفجار.
  no         حكى الجد قصة قديمة.

role mayor
  noun       عمدة | عمد | مختار
  phrase     رئيس بلدية | رئيس البلدية | رئيسة بلدية | قائمقام | قائم مقام
  public     yes
  yes        قتل [رئيس بلدية] قاسيم قرب بيته.
  no         عامود الكهرباء سقط على السيارة.

role lawmaker
  noun       برلماني | برلمانية | برلمانيون | نواب | سيناتور
  phrase     عضو البرلمان | عضو مجلس النواب | عضو مجلس الشيوخ | نائب برلماني | نائب في البرلمان | عضو الكونغرس | عضو مجلس الشورى
  public     yes
  tie        PART
  unless     prev مجلس انتخابات
  yes        انتقد [عضو البرلمان] خطة الحكومة.
  no         بر الابن بوالديه.

role mp-deputy
  noun       نائب | نائبة
  public     yes
  tie        PART
  unless     next المتحدث الناطق القائد قائد زعيم الزعيم رئيس أمير الأمين مدير المدير الرئيس الوزير وزير
  yes        سأل [نائب] معارض وزير الدفاع.
  no         تناوب الحراس على المدخل.

role adviser
  noun       مستشار | مستشارة | مستشارون
  phrase     كبير مستشاري | كبير المستشارين
  tie        PART
  public     yes
  source     yes
  yes        قدم [مستشار] الحاكم استقالته.
  no         أشار الدليل إلى القلعة.

role assistant
  noun       مساعد | معاون | مساعدون
  tie        PART
  public     yes
  source     yes
  yes        رافق [معاون] المدير الزوار.
  no         صعد الفتى سلم البيت.

role coordinator
  noun       منسق | منسقة | منسقون
  tie        PART
  public     yes
  source     yes
  unless     next الشؤون
  yes        ذكر [منسق] الإغاثة أن الطريق مغلق.
  no         نسج العنكبوت خيوطه في الزاوية.

role commissioner
  noun       مفوض | مفوضة | مفوضون
  phrase     المفوض السامي | المفوضة السامية
  tie        LEAD
  public     yes
  yes        زارت [المفوضة السامية] مخيم اللاجئين.
  no         فاض النهر بعد العاصفة.

role judge
  noun       قاض | قاضي | قاضية | قضاة
  phrase     رئيس المحكمة | كبير القضاة
  public     yes
  yes        أرجأ [القاضي] الجلسة إلى الاثنين.
  no         قضم الأرنب جزرة كبيرة.

role prosecutor
  noun       مدع
  phrase     المدعي العام | مدع عام | المدعية العامة | النائب العام | وكيل النيابة | ممثل الادعاء
  public     yes
  source     yes
  yes        وجه [المدعي العام] التهمة إلى رجلين.
  no         دعا الجار أصدقاءه إلى العشاء.

role lawyer
  noun       محام | محامي | محامية | محامون | محامين
  public     yes
  source     yes
  yes        طلب [محامي] المتهم تأجيل الجلسة.
  no         حمى الجدار المزرعة من الريح.

role expert
  noun       خبير | خبيرة | خبراء
  public     yes
  source     yes
  yes        يرى [خبير] أمني أن الهدنة هشة.
  no         خبز الفران أرغفة كثيرة.

role analyst
  noun       محلل | محللة | محللون
  phrase     محلل سياسي | محلل عسكري | محلل أمني
  public     yes
  source     yes
  yes        رأى [محلل سياسي] أن الاتفاق ضعيف.
  no         حل الشتاء مبكرا هذا العام.

role researcher
  noun       باحث | باحثة | باحثون
  public     yes
  source     yes
  unless     next عن
  yes        نشرت [باحثة] دراسة عن القراصنة.
  no         بهت لون القماش القديم.

role academic
  noun       أستاذ | أستاذة | أساتذة | أكاديمي | أكاديمية | بروفيسور
  public     yes
  source     yes
  unless     next عسكرية العسكرية الشرطة
  yes        شرح [أستاذ] التاريخ أسباب الحرب.
  no         أسس التاجر شركة نقل.

role observer
  noun       مراقب | مراقبة | مراقبون
  public     yes
  source     yes
  unless     prev أجهزة كاميرات كاميرا برج أبراج قائمة
  unless     next الحدود
  yes        استبعد [مراقبون] نجاح المفاوضات.
  no         ربى المزارع أرانب كثيرة.

role historian
  noun       مؤرخ | مؤرخة | مؤرخون
  public     yes
  source     yes
  yes        كتب [مؤرخ] عن حروب الصحراء.
  no         رسم الطفل خريطة البلاد.

role activist
  noun       ناشط | ناشطة | ناشطون | نشطاء
  phrase     ناشط حقوقي | ناشطة حقوقية | ناشط سياسي
  public     yes
  source     yes
  yes        بث [ناشطون] صورا للقصف.
  no         نشر البائع قماشه على الرصيف.

role rights-defender
  noun       حقوقي | حقوقية | حقوقيون
  phrase     مدافع عن حقوق الإنسان
  public     yes
  source     yes
  unless     prev منظمة منظمات ناشط ناشطة
  yes        طالب [حقوقيون] بتحقيق مستقل.
  no         حقق الضابط مع السائق.

role journalist
  noun       صحفي | صحفية | صحفيون | صحافي | صحافية | صحافيون
  public     yes
  source     yes
  unless     prev مؤتمر مؤتمرا المؤتمر بيان تقارير تقرير
  yes        أصيب [صحفي] محلي برصاصة.
  no         غسل الطباخ الصحون والملاعق.

role correspondent
  noun       مراسل | مراسلة | مراسلون
  public     yes
  source     yes
  yes        ذكر [مراسل] القناة أن الحي هادئ.
  no         أرسل الحاكم رسالة قصيرة.

role writer
  noun       كاتب | كاتبة | كتاب
  public     yes
  unless     prev صدر
  only       next صحفي صحافي صحفيا صحافيا سياسي سياسيا الصحفي الصحافي معارض صحفية والمحلل والباحث
  yes        اعتقل الأمن [كاتبا] صحفيا.
  no         اشترى الولد كتابا جديدا.

role editor
  noun       محرر | محررة
  phrase     رئيس التحرير | رئيس تحرير | رئيسة تحرير
  public     yes
  tie        LEAD
  yes        رفض [رئيس تحرير] الجريدة نشر الصورة.
  no         حرارة الشمس أذابت الثلج.

role photographer
  noun       مصور | مصورة | مصورون
  public     yes
  unless     next في من
  yes        جرح [مصور] الوكالة في الاشتباك.
  no         سور المدينة قديم جدا.

role blogger
  noun       مدون | مدونة | مدونون
  public     yes
  source     yes
  unless     prev موقع على
  yes        سجن [مدون] شاب بسبب مقالة.
  no         دنا الغريب من البئر.

role source
  noun       مصدر | مصادر
  phrase     مصدر أمني | مصدر عسكري | مصدر طبي | مصدر محلي | مصدر حكومي | مصدر مطلع | مصدر مسؤول | مصادر أمنية | مصادر طبية | مصادر محلية | مصادر مطلعة | مصادر قبلية | مصادر عسكرية
  public     no
  source     yes
  unless     next قلق دخل رزق المياه الطاقة إلهام للقلق النيران تمويل التمويل
  yes        أفاد [مصدر طبي] بوصول ستة جرحى.
  no         أصدر القاضي حكمه في القضية.

role witness
  noun       شهود
  phrase     شاهد عيان | شهود عيان | شهود العيان | أحد الشهود | شاهدة عيان
  public     no
  source     yes
  yes        قال [شهود عيان] إن النار شبت ليلا.
  no         شيد العمال جسرا خشبيا.

role resident
  noun       سكان | ساكن | أهالي | قاطن
  phrase     أحد السكان | أحد سكان | من سكان | أحد الأهالي | من أهالي
  public     no
  source     yes
  unless     prev مليون عدد وزارة
  yes        قال [أحد السكان] إن القصف توقف.
  no         أهل الصيف بحرارته على الحقول.

role villager
  noun       قروي | قروية | قرويون
  phrase     أحد القرويين
  public     no
  source     yes
  yes        روى [قروي] كيف نجا من اللغم.
  no         قرأ الولد قصة قصيرة.

role tribesman
  phrase     زعيم قبلي | زعيم قبيلة | زعماء القبائل | زعماء قبليون | زعيم عشيرة | شيخ قبيلة | شيخ قبلي | شيوخ القبائل | شيخ عشيرة | شيوخ العشائر | وجهاء القبائل | رجال القبائل
  public     yes
  source     yes
  yes        توسط [شيوخ القبائل] في تبادل الأسرى.
  no         قابل الزائر مدير الفندق.

role elder
  noun       وجيه | وجهاء | أعيان
  phrase     كبار السن
  public     yes
  source     yes
  yes        التقى الحاكم [وجهاء] المدينة.
  no         وجه القائد رسالة إلى جنوده.

role neighbour
  noun       جار | جارة | جيران
  phrase     أحد الجيران
  public     no
  source     yes
  unless     next البحث العمل التحقيق
  yes        سمع [أحد الجيران] صوت الرصاص.
  no         جرى الولد خلف الكرة.

role victim
  noun       ضحية | ضحايا | قتيل | قتيلة
  public     no
  unless     next الإهمال
  yes        دفنت القرية [الضحايا] عند الغروب.
  no         ضحك الأطفال في الساحة.

role wounded
  noun       جريح | جريحة | جرحى | مصاب | مصابة | مصابون
  public     no
  yes        نقل [الجرحى] إلى مستشفى قاسيم.
  no         جرت المياه في القناة.

role survivor
  noun       ناج | ناجون | ناجين | ناجية
  public     no
  source     yes
  yes        وصف [ناجون] لحظة انهيار المبنى.
  no         نجح الطالب في الامتحان.

role relative
  noun       أقارب | أقرباء | ذوو | ذوي
  phrase     أحد أقارب | أحد أقربائه | أفراد عائلة | أفراد أسرة | أفراد عائلته | أفراد أسرته | من ذوي | أحد ذوي
  public     no
  source     yes
  unless     next الخبرة الإعاقة الدخل الاحتياجات
  yes        قال [أحد أقارب] القتيل إنه مزارع.
  no         اقترب المركب من الشاطئ.

role parent
  noun       والد | والدة | والدا
  public     no
  source     yes
  yes        بكت [والدة] الطفل أمام المحكمة.
  no         ولد الطفل في المخيم.

role sibling
  noun       شقيق | شقيقة | أشقاء
  public     no
  source     yes
  unless     prev البلد الشعب الدول الدولة
  yes        اعتقل الجنود [شقيق] المطلوب.
  no         شق الفأس جذع الشجرة.

role spouse
  noun       زوجة | زوج | أرملة | زوجات
  public     no
  source     yes
  unless     next من
  yes        نجت [زوجة] الضابط من الحريق.
  no         جز الراعي صوف الأغنام.

role son-daughter
  noun       نجل | أنجال | ابنة
  public     no
  yes        قتل [نجل] الشيخ قرب المدرسة.
  no         أجل المجلس موعد الاقتراع.

role child
  noun       طفل | طفلة | أطفال | رضيع | رضيعة
  public     no
  yes        أصيب [طفل] بشظية في ساقه.
  no         طفا الخشب فوق الماء.

role orphan
  noun       يتيم | يتيمة | أيتام
  public     no
  yes        استقبل المركز مئة [يتيم] من سيلانا.
  no         تم العمل قبل موعده.

role detainee
  noun       معتقل | معتقلة | معتقلون | محتجز | محتجزة | محتجزون | موقوف | موقوفون
  public     no
  yes        أضرب [معتقلون] عن الطعام أسبوعا.
  no         تعقل الرجل بعد غضبه.

role prisoner
  noun       سجين | سجينة | سجناء | أسير | أسيرة | أسرى
  public     no
  yes        كتب [سجين] سابق عن التعذيب.
  no         سجد المصلون في الجامع.

role hostage
  noun       رهينة | رهائن | مخطوف | مخطوفة | مخطوفون | مختطف | مختطفون
  public     no
  yes        عاد [الرهائن] إلى أسرهم سالمين.
  no         راهن الرجل على حصان أسود.

role missing-person
  noun       مفقود | مفقودة | مفقودون
  public     no
  yes        تبحث الأسرة عن [المفقودين] منذ شهر.
  no         قفز القط من فوق السور.

role refugee
  noun       لاجئ | لاجئة | لاجئون | نازح | نازحة | نازحون | مهاجر | مهاجرون
  public     no
  source     yes
  yes        وصل [نازحون] جدد إلى المخيم.
  no         نزل الثلج على القمم.

role suspect
  phrase     مشتبه به | المشتبه به | مشتبه بهم | المشتبه بهم | مشتبه فيه | المشتبه فيهم
  public     no
  yes        أوقفت الدورية [مشتبها به] عند الحاجز.
  no         اشتبك الفريقان في الملعب.

role accused
  noun       متهم | متهمة | متهمون | مدان | مدانون
  public     no
  yes        أنكر [المتهم] صلته بالتفجير.
  no         أتم البناء عمله في أسبوع.

role wanted
  noun       مطلوب | مطلوبون | مطلوبين
  phrase     المطلوب الأول | أبرز المطلوبين
  public     no
  unless     next من
  yes        قبض الجيش على [مطلوب] خطير.
  no         طلى العامل الجدار بالأبيض.

role officer
  noun       ضابط | ضابطة | ضباط
  public     yes
  source     yes
  yes        أوضح [ضابط] أن اللغم قديم.
  no         ضبط الساعاتي عقارب الساعة.

role soldier
  noun       جندي | جندية | جنود | عسكري
  public     no
  source     yes
  unless     prev هجوم عمل تدخل معسكر خبير محلل مسؤول مصدر ناطق قائد جناح
  yes        جرح [جندي] في انفجار لغم.
  no         جنى الفلاحون ثمار الزيتون.

role policeman
  noun       شرطي | شرطية | شرطيون
  phrase     رجل شرطة | رجال الشرطة | رجل أمن | رجال الأمن | رجال شرطة
  public     no
  source     yes
  yes        قتل [شرطي] عند نقطة التفتيش.
  no         شرط العقد واضح للطرفين.

role general
  noun       جنرال | جنرالات
  public     yes
  source     yes
  yes        نفى [جنرال] متقاعد وجود خطة.
  no         جر الحصان عربة خشبية.

role marshal
  noun       مشير
  phrase     المشير الركن | برتبة مشير
  public     yes
  unless     next إلى
  yes        استقبل [المشير الركن] قائد الفرقة.
  no         شرى التاجر بضاعة رخيصة.

role lieutenant-general
  phrase     الفريق الركن | الفريق أول ركن | الفريق أول | فريق أول | الفريق المتقاعد | برتبة فريق
  public     yes
  yes        قال [الفريق الركن] سالم إن الحملة مستمرة.
  no         فاز الفريق الضيف بالمباراة.

role major-general
  phrase     اللواء الركن | اللواء المتقاعد | لواء متقاعد | برتبة لواء | لواء في الجيش | اللواء الدكتور
  public     yes
  yes        ذكر [اللواء الركن] نادر أن الطريق آمن.
  no         هاجم اللواء المدرع مواقع العدو.

role brigadier
  noun       عميد | عمداء
  phrase     العميد الركن | عميد في الجيش
  public     yes
  unless     next كلية الكلية الجامعة
  yes        نجا [العميد الركن] من كمين.
  no         عمل الصائغ طوال الليل.

role colonel
  noun       عقيد | عقداء
  phrase     العقيد الركن
  public     yes
  yes        انفجرت سيارة [عقيد] في الشرطة.
  no         عقد التاجر صفقة رابحة.

role lieutenant-colonel
  phrase     المقدم الركن | برتبة مقدم | مقدم في الجيش | مقدم في الشرطة | المقدم المتقاعد
  public     yes
  yes        قاد [المقدم الركن] وليد الدورية.
  no         قدم المذيع نشرة الأخبار.

role major
  noun       رائد
  phrase     الرائد الركن | برتبة رائد
  public     yes
  unless     next فضاء الفضاء أعمال الأعمال
  yes        أصيب [رائد] في الجيش بشظية.
  no         رد المدير على الرسالة.

role captain
  phrase     برتبة نقيب | نقيب في الجيش | نقيب في الشرطة | النقيب المتقاعد | النقيب في الجيش | النقيب في الشرطة
  public     yes
  yes        قتل [نقيب في الشرطة] أمام منزله.
  no         نقي ماء النبع في الجبل.

role lieutenant
  noun       ملازم
  phrase     ملازم أول | الملازم أول | برتبة ملازم
  public     yes
  yes        فقد [ملازم أول] في الصحراء.
  no         لزم المريض فراشه يومين.

role sergeant
  noun       رقيب | عريف
  phrase     رقيب أول | برتبة رقيب
  public     yes
  unless     prev غير دون
  yes        قتل [رقيب أول] في كمين ليلي.
  no         رقى المعالج الطفل المريض.

role admiral
  noun       أميرال | أدميرال | قبطان | ربان
  public     yes
  yes        أكد [الأميرال] وصول السفن إلى الميناء.
  no         مر البحار قرب المنارة.

role guard
  noun       حارس | حارسة | حراس
  phrase     حارس شخصي | حراس شخصيون
  public     no
  source     yes
  unless     next المرمى مرمى
  yes        قتل [حارس] المصرف في السطو.
  no         حرث الفلاح حقله باكرا.

role agent
  noun       عميل | عملاء | جاسوس | جواسيس | مخبر
  phrase     عميل مزدوج | عميلا مزدوجا | عميل سري
  tie        PART
  public     no
  unless     next المصرف البنك
  yes        أعدمت الجماعة [عميلا مزدوجا] في قاسيم.
  no         عمل النجار في ورشته.

role sheikh
  noun       شيخ | شيوخ | مشايخ
  public     yes
  unless     prev مجلس
  unless     next قبيلة قبلي عشيرة زايد
  yes        خطب [الشيخ] في جموع المصلين.
  no         شاخ الحصان وضعفت ساقاه.

role imam
  noun       إمام | أئمة | خطيب | خطباء
  public     yes
  source     yes
  yes        اعتدى مجهولون على [إمام] المسجد.
  no         عام الفتى في النهر.

role mufti
  noun       مفتي | مفتون
  phrase     مفتي الجمهورية | المفتي العام | الحاكم الشرعي
  public     yes
  yes        حرم [مفتي الجمهورية] قتل الأسرى.
  no         فتح الحارس بوابة الحديقة.

role mullah
  noun       ملا | مولوي | مولانا
  public     yes
  yes        ظهر [الملا] في شريط مصور.
  no         مل التلميذ من الدرس.

role cleric
  noun       داعية | دعاة | فقيه | فقهاء
  phrase     رجل دين | رجال دين | رجل الدين | رجال الدين | علماء الدين | عالم دين
  public     yes
  source     yes
  yes        أفتى [رجل دين] بحرمة الخطف.
  no         دين التاجر كبير جدا.

role ayatollah
  phrase     آية الله العظمى | آية الله | حجة الإسلام | المرجع الديني | المرجع الأعلى | المرجعية الدينية
  public     yes
  yes        دعا [المرجع الديني] إلى ضبط النفس.
  no         راجع الطالب دروسه ليلا.

role christian-cleric
  noun       قس | قسيس | أسقف | أساقفة | بطريرك | مطران | كاهن | كهنة
  phrase     بابا الفاتيكان | البابا
  public     yes
  yes        خطف مسلحون [مطران] المدينة.
  no         سقف البيت يحتاج إلى إصلاح.

role rabbi
  noun       حاخام | حاخامات
  public     yes
  yes        أدان [الحاخام] حرق المسجد.
  no         حام النسر فوق القمة.

role doctor
  noun       طبيب | طبيبة | أطباء
  public     yes
  source     yes
  unless     prev منظمة
  unless     next بلا
  yes        قال [طبيب] إن الجرحى كثيرون.
  no         طبخ الجندي عشاء بسيطا.

role medic
  noun       مسعف | مسعفة | مسعفون | ممرض | ممرضة | ممرضون
  public     no
  source     yes
  yes        وصل [مسعفون] إلى موقع الانفجار.
  no         سعى التاجر إلى الربح.

role aid-worker
  phrase     عامل إغاثة | عمال إغاثة | عمال الإغاثة | عاملة إغاثة | موظف إغاثة | موظفو الإغاثة | موظف أممي | موظفو الأمم المتحدة
  public     no
  source     yes
  yes        أفرج الخاطفون عن [عامل إغاثة] أجنبي.
  no         أنهى العامل طلاء الجدار.

role employee
  noun       موظف | موظفة | موظفون
  tie        PART
  public     no
  source     yes
  yes        خطف [موظف] في شركة نفط.
  no         وضع الساعي الطرد على الباب.

role teacher
  noun       معلم | معلمة | معلمون | مدرس | مدرسون
  public     no
  source     yes
  unless     next أثري سياحي بارز أثرية
  yes        قتل [معلم] في طريقه إلى القرية.
  no         علا صوت الرعد ليلا.

role student
  noun       طالبة | طلاب | طلبة | تلميذ | تلاميذ
  public     no
  source     yes
  yes        احتج [طلاب] على رفع الرسوم.
  no         طلع القمر فوق الوادي.

role driver
  noun       سائق | سائقة | سائقون
  public     no
  source     yes
  yes        نجا [سائق] الحافلة من الكمين.
  no         ساق التاجر قطيعه إلى السوق.

role engineer
  noun       مهندس | مهندسة | مهندسون
  public     no
  source     yes
  yes        اختفى [مهندس] صيني قرب السد.
  no         هدم السيل جسر القرية.

role farmer
  noun       مزارع | مزارعة | مزارعون | فلاح | فلاحون | راعي | رعاة
  public     no
  source     yes
  yes        عثر [مزارع] على قذيفة قديمة.
  no         زرع الجنود ألغاما حول الموقع.

role translator
  noun       مترجم | مترجمة | مترجمون
  public     no
  source     yes
  yes        عمل [مترجما] مع القوات الأجنبية.
  no         تراجع الموج عن الشاطئ.

role politician
  noun       سياسي | سياسية | سياسيون | ساسة
  public     yes
  source     yes
  unless     prev محلل ناشط حزب اتفاق مكتب جناح لجوء حل مأزق قرار دعم
  yes        اعتبر [سياسيون] محليون القرار متسرعا.
  no         سار الموكب في شارع طويل.

role dissident
  noun       معارض | معارضون
  public     yes
  source     yes
  yes        اعتقلت الشرطة [معارضا] بارزا.
  no         عرض التاجر بضاعته في السوق.

role ideologue
  noun       منظر | منظرو | منظري
  phrase     الأب الروحي | العقل المدبر | الزعيم الروحي | القائد الروحي
  tie        PART
  public     yes
  only       next التنظيم الحركة الجماعة التيار لهجمات للهجوم للحركة للجماعة للتنظيم لتنظيم
  yes        اعتقلت الشرطة [العقل المدبر] للهجوم.
  no         أعجب السياح بمنظر الغروب.

role financier
  noun       ممول | ممولون
  phrase     مسؤول التمويل | مسؤول المالية | أمين الصندوق
  tie        PART
  public     yes
  yes        جمدت المصارف حسابات [ممول] الشبكة.
  no         مال الغصن من ثقل الثمر.

role smuggler
  noun       مهرب | مهربون | مهربين | قرصان | قراصنة
  public     no
  yes        احتجز [قراصنة] سفينة شحن.
  no         هرب القط من الكلب.

role defector
  phrase     ضابط منشق | جندي منشق | عسكري منشق | عضو منشق | ضباط منشقون | جنود منشقون
  public     no
  source     yes
  yes        روى [ضابط منشق] تفاصيل المذبحة.
  no         شق المحراث أرض الحقل.

role mediator
  noun       وسيط | وسيطة | وسطاء
  public     yes
  source     yes
  yes        نقل [الوسيط] رسالة الخاطفين.
  no         وسط المدينة مزدحم اليوم.

role negotiator
  noun       مفاوض | مفاوضون
  phrase     كبير المفاوضين
  tie        PART
  public     yes
  source     yes
  yes        غادر [كبير المفاوضين] القاعة غاضبا.
  no         فاض الحليب على الموقد.

role investigator
  noun       محقق | محققة | محققون
  public     yes
  source     yes
  yes        وجد [محققون] آثار مواد ناسفة.
  no         حق الجار محفوظ دائما.

role businessman
  phrase     رجل أعمال | رجال أعمال | رجل الأعمال | سيدة أعمال
  public     yes
  yes        خطف مجهولون [رجل أعمال] ثريا.
  no         أعمال البناء توقفت شتاء.

role trader
  noun       تاجر | تجار | بائع | باعة
  public     no
  source     yes
  unless     next سلاح مخدرات
  yes        أغلق [التجار] محالهم احتجاجا.
  no         جرت مياه النهر بسرعة.

role worker
  noun       عامل | عاملة | عمال
  public     no
  unless     prev حزب
  unless     next إغاثة الإغاثة مهم أساسي حاسم
  yes        دفن الانهيار ثلاثة [عمال] أجانب.
  no         علم الأب ابنه السباحة.
