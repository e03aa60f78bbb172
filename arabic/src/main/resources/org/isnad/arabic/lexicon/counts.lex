# Words that say what a number counts.

count killed-person
  category   killed
  noun       قتيل | قتلى
  yes        خلف الهجوم ستة [قتلى] في السوق.
  yes        سقط [قتيل] واحد في رند.
  no         اندلع قتال قرب الجسر.

count to-kill
  category   killed
  verb       قتل/يقتل
  yes        [قتل] سبعة جنود في الكمين.
  yes        [وقتلت] القذيفة امرأتين.
  no         قفل الحارس باب المخزن.

count killing-noun
  category   killed
  noun       مقتل | قتل | اغتيال | ذبح | تصفية
  yes        أدى الانفجار إلى [مقتل] تسعة مدنيين.
  yes        اعترف اللص [بقتل] تاجرين.
  no         نقل الجرحى إلى مستشفى رند.

count killed-adjective
  category   killed
  adjective  مقتول
  yes        وجد الرعاة خمسة رجال [مقتولين] قرب البئر.
  no         نقل الجرحى إلى مستشفى رند.

count martyr
  category   killed
  noun       شهيد | شهداء
  yes        ودعت القرية أربعة [شهداء] عند الظهر.
  no         شاهد الراعي دخانا أسود.

count to-be-martyred
  category   killed
  verb       استشهد/يستشهد
  noun       استشهاد
  yes        [استشهد] عشرة مقاتلين في المعركة.
  no         شاهد الراعي دخانا أسود.

count to-die
  category   killed
  verb       مات/يموت
  yes        [مات] ثلاثة أطفال من البرد.
  no         أثمرت أشجار الوادي مبكرا.

count to-pass-away
  category   killed
  verb       توفي/يتوفى
  yes        [توفي] جريحان في المستشفى.
  no         وفى القائد بوعده القديم.

count death-noun
  category   killed
  noun       وفاة | وفيات
  yes        سجل الأطباء سبع [وفيات] في المخيم.
  no         وصل وفد صغير إلى سيلانا.

count deaths-mawt
  category   killed
  noun       موتى | أموات
  yes        دفن السكان عشرين من [الموتى] ليلا.
  no         مر الموكب قرب المدرسة.

count demise
  category   killed
  phrase     لقي/يلقى مصرع | لقي/يلقى … مصرع | لقي/يلقى حتف | لقي/يلقى … حتف
  yes        [ولقي ستة ركاب مصرعهم] في الحادث.
  yes        [لقوا حتفهم] تحت الأنقاض.
  no         لقي الوسيط ترحيبا كبيرا.

count masra-noun
  category   killed
  noun       مصرع | حتف
  yes        أكدت الشرطة [مصرع] خمسة لصوص.
  no         صرع الملاكم خصمه سريعا.

count victims
  category   killed
  noun       ضحية | ضحايا
  yes        بلغ عدد [الضحايا] سبعة عشر.
  no         ضحك الأطفال رغم البرد.

count corpse
  category   killed
  noun       جثة | جثث | جثمان | جثامين
  yes        انتشل الصيادون ثلاث [جثث] من النهر.
  no         جثا الجندي قرب رفيقه.

count took-lives
  category   killed
  phrase     أودى/يودي بحياة | أودى/يودي … بحياة | أودى/يودي بأرواح | فقد/يفقد حياتهم | فقد/يفقد أرواحهم | خسر/يخسر حياتهم | حصد/يحصد أرواح | حصد/يحصد … أرواح | أزهق/يزهق أرواح | أزهق/يزهق … أرواح | راح ضحيته | راح ضحيتها | راح ضحية
  yes        [أودى بحياة] تسعة عمال في المنجم.
  yes        هجوم [راح ضحيته] ثمانية تجار.
  no         أوى الفلاح جاره في بيته.

count breathed-last
  category   killed
  phrase     فارق/يفارق الحياة | فارق/يفارق … الحياة | قضى/يقضي نحبه | قضى/يقضي … نحبه | قضوا نحبهم | لفظ/يلفظ أنفاسه | لفظ/يلفظ … أنفاسه
  yes        [وفارق الحياة] جنديان في الطريق.
  no         فارق القائد أهله سنوات.

count executed
  category   killed
  verb       أعدم/يعدم
  yes        [أعدمت] الجماعة أربعة أسرى.
  no         تقدم الجنود نحو قاسيم.

count executed-noun
  category   killed
  noun       إعدام
  yes        نفذ الحرس [إعدام] ستة سجناء.
  no         استخدم الطباخ حطبا مبللا.

count slaughtered
  category   killed
  verb       ذبح/يذبح
  yes        [وذبح] المهاجمون تسعة قرويين.
  no         ربح التاجر مالا وفيرا.

count assassinated
  category   killed
  verb       اغتال/يغتال
  yes        [واغتال] مجهولون قاضيين في رند.
  no         اغتسل الجندي في النهر.

count eliminated
  category   killed
  phrase     قضى/يقضي على | قضى/يقضي … على | القضاء على
  yes        [وقضى الجيش على] عشرين مسلحا.
  no         قضى الوفد ليلته في سيلانا.

count lost
  category   killed
  verb       خسر/يخسر
  yes        [وخسر] الجيش تسعة جنود في المعركة.
  no         سخر الجنود من القائد.

count perished
  category   killed
  verb       هلك/يهلك | غرق/يغرق
  yes        [وهلك] ثلاثون مهاجرا في الصحراء.
  no         ملك التاجر بيتا كبيرا.

count annihilated
  category   killed
  verb       أباد/يبيد
  yes        [أباد] الجيش كتيبة من مئة رجل.
  no         بادر الوسيط إلى الصلح.

count fell-dead
  category   killed
  phrase     سقوط قتلى | سقط/يسقط … قتيلا | سقط/يسقط قتلى | سقط/يسقط … قتلى | سقط/يسقط … صرعى | سقوط ضحايا
  yes        [وسقط خمسة جنود قتلى] في المعركة.
  no         سقط المطر غزيرا على قاسيم.

count toll-dead
  category   killed
  phrase     حصيلة القتلى | عدد القتلى | حصيلة الضحايا | عدد الوفيات | عدد الضحايا
  yes        ارتفعت [حصيلة القتلى] إلى أربعين.
  no         زاد عدد المدارس في رند.

count wounded-person
  category   wounded
  noun       جريح | جرحى
  yes        نقل عشرة [جرحى] إلى رند.
  yes        بقي [الجريحان] في المستشفى.
  no         حرث الفلاح حقله مبكرا.

count injured-person
  category   wounded
  adjective  مصاب
  yes        عالج الأطباء ثلاثين [مصابا] في الخيمة.
  no         صب الطباخ الحساء للجنود.

count to-be-hit
  category   wounded
  verb       أصاب/يصيب
  form       أصيب | أصيبت | أصيبوا | يصاب | تصاب
  yes        [وأصيب] سبعة حراس في القصف.
  yes        [وأصابت] القذيفة ثلاثة تجار.
  no         صب الطباخ الحساء للجنود.

count to-wound
  category   wounded
  verb       جرح/يجرح
  yes        [وجرح] تسعة طلاب في الشجار.
  no         حرث الفلاح حقله مبكرا.

count wounds-noun
  category   wounded
  noun       إصابة | إصابات | جرح
  yes        أدى القصف إلى [إصابة] ستة عمال.
  no         صوب القناص نحو الباب.

count wounding-noun
  category   wounded
  phrase     سقوط جرحى | سقوط مصابين | إصابتهم بجروح | عدد الجرحى | عدد المصابين | بجروح | بجراح
  yes        نقل أربعة رجال [بجروح] بالغة.
  no         شرح الطبيب حالة السجين.

count burned
  category   wounded
  phrase     حالات اختناق | حالة اختناق | بحروق | باختناق | بالاختناق
  yes        نقل خمسة أطفال [بحروق] خطيرة.
  no         حقن الطبيب السجين بالدواء.

count abducted-person
  category   abducted
  adjective  مختطف | مخطوف
  yes        عاد ثلاثة [مختطفين] إلى بيوتهم.
  yes        فقدت الأسرة أثر ابنها [المخطوف].
  no         اختلف الوسيطان على المكان.

count to-abduct
  category   abducted
  verb       خطف/يخطف | اختطف/يختطف
  yes        [وخطف] المسلحون ستة عمال.
  yes        [واختطفت] الجماعة راهبتين.
  no         خفف القاضي حكم السجن.

count abduction-noun
  category   abducted
  noun       خطف | اختطاف
  yes        تبنت الجماعة [اختطاف] أربعة مهندسين.
  no         خطب الشيخ في المصلين.

count holding-noun
  category   abducted
  noun       احتجاز
  yes        انتهى [احتجاز] تسعة ركاب عند الفجر.
  no         أنجز العمال الجسر سريعا.

count hostage
  category   abducted
  noun       رهينة | رهائن
  yes        أطلق الخاطفون خمس [رهائن] فجرا.
  no         رهن التاجر بيته للمصرف.

count captive
  category   arrested
  noun       أسير | أسرى
  yes        تبادل الطرفان عشرين [أسيرا] عند الجسر.
  yes        عاد [الأسرى] إلى سيلانا.
  no         سار الموكب حول المدينة.

count to-capture
  category   arrested
  verb       أسر/يأسر
  yes        [وأسر] المقاتلون سبعة جنود.
  no         سار الموكب حول المدينة.

count held-person
  category   abducted
  adjective  محتجز
  yes        بقي عشرة عمال [محتجزين] في المنجم.
  no         أنجز العمال الجسر سريعا.

count to-hold
  category   abducted
  verb       احتجز/يحتجز
  yes        [واحتجز] المسلحون ركاب حافلة.
  no         أنجز العمال الجسر سريعا.

count missing-person
  category   missing
  noun       مفقود
  yes        لا يزال ستة بحارة [مفقودين] منذ العاصفة.
  phrase     في عداد المفقودين
  yes        بات سبعة عمال [في عداد المفقودين] بعد السيل.
  no         قاد الشاب سيارة مسرعة.

count to-go-missing
  category   missing
  verb       فقد/يفقد | اختفى/يختفي
  noun       فقدان | اختفاء
  yes        [وفقد] عشرة صيادين في العاصفة.
  yes        أبلغ الأهالي عن [اختفاء] ثلاثة رعاة.
  no         قاد الشاب سيارة مسرعة.

count displaced-person
  category   displaced
  noun       نازح
  adjective  مشرد | مهجر
  yes        وصل ألف [نازح] إلى المخيم.
  yes        نام مئة [مشرد] في المدرسة.
  no         نصح الشيخ جيرانه بالصبر.

count to-be-displaced
  category   displaced
  verb       نزح/ينزح | شرد/يشرد | تشرد/يتشرد | لجأ/يلجأ
  noun       نزوح | تشريد | تهجير
  yes        [ونزح] تسعة آلاف شخص من رند.
  yes        أدى القصف إلى [تشريد] مئتي عائلة.
  no         نصح الشيخ جيرانه بالصبر.

count to-flee
  category   displaced
  verb       فر/يفر | هرب/يهرب
  noun       فرار | هروب
  yes        [وفر] مئة قروي إلى الجبل.
  yes        تحدث الأهالي عن [فرار] ألف شخص من القصف.
  no         فرض القاضي غرامة على التاجر.

count detained-person
  category   arrested
  adjective  معتقل | موقوف
  yes        أفرج القاضي عن ثلاثين [معتقلا] أمس.
  no         استقال القاضي من منصبه.

count to-arrest
  category   arrested
  verb       اعتقل/يعتقل
  yes        [واعتقلت] الشرطة تسعة طلاب.
  no         انتقل الوفد إلى رند.

count arrest-noun
  category   arrested
  noun       اعتقال | اعتقالات | توقيف | إيقاف | توقيفات | أسر | ضبط
  yes        أعلنت الشرطة [اعتقال] أربعة تجار.
  no         طال انتقال الوفد إلى رند.

count to-detain
  category   arrested
  phrase     ألقى/يلقي القبض | ألقى/يلقي … القبض | ألقي القبض | إلقاء القبض | القبض على
  yes        [وألقت الشرطة القبض] على ستة لصوص.
  no         قبل الخاطفون شروط الوسيط.

count to-seize-person
  category   arrested
  phrase     قبض على | قبض … على | قبضت … على | قبضوا على
  yes        [قبض على] ثلاثة رجال قرب المعبر.
  no         قبل الخاطفون شروط الوسيط.

count to-stop-detain
  category   arrested
  verb       أوقف/يوقف | ضبط/يضبط
  yes        [وأوقفت] الشرطة خمسة مشجعين.
  no         وقف الحارس أمام الباب.

count convict
  category   arrested
  noun       سجين | سجناء
  yes        فر عشرون [سجينا] من رند.
  no         سجل الطبيب أسماء الجرحى.

count suspect
  category   arrested
  phrase     مشتبه به | مشتبه بهم | مشتبها به | مشتبها بهم | المشتبه به | المشتبه بهم | مشتبه فيه | مشتبه فيهم | مطلوبا | مطلوبين
  yes        أوقف الجيش سبعة [مشتبه بهم] في قاسيم.
  no         وقع اشتباك قرب الجسر.

count fighter
  category   fighters
  noun       مقاتل
  yes        حشدت الحركة ألف [مقاتل] في الجبل.
  no         اندلع قتال قرب الجسر.

count armed-man
  category   fighters
  noun       مسلح
  yes        هاجم خمسون [مسلحا] مركز الشرطة.
  no         باع التاجر سلاحا قديما.

count element
  category   fighters
  noun       عنصر | عناصر
  yes        يضم الفصيل مئتي [عنصر] من القبائل.
  no         صلى الحراس صلاة العصر.

count member-fard
  category   fighters
  noun       فرد | أفراد
  yes        تتألف الخلية من ستة [أفراد].
  no         فرت الأسرة من القصف.

count recruit
  category   fighters
  noun       مجند | متطوع
  yes        درب القائد مئة [متطوع] في الوادي.
  no         جدد العمال طلاء المدرسة.

count soldier
  category   fighters
  noun       جندي | جنود
  yes        أرسلت الدولة ألفي [جندي] إلى الجبهة.
  no         وصل جد الطفل من القرية.

count suicide-bomber
  category   fighters
  noun       انتحاري
  yes        تسلل ثلاثة [انتحاريين] إلى الثكنة.
  no         نحر الراعي خروفا للضيوف.

count policeman
  category   fighters
  noun       شرطي
  yes        انتشر أربعون [شرطيا] حول السوق.
  no         قبل الخاطفون شرط الوسيط.

count rebel
  category   fighters
  noun       متمرد
  yes        استسلم تسعون [متمردا] في سيلانا.
  no         انتهى التمرد قبل عشر سنوات.

count attacker
  category   fighters
  noun       مهاجم
  yes        اقتحم ثمانية [مهاجمين] الفندق.
  no         وقع هجوم قرب السوق.

