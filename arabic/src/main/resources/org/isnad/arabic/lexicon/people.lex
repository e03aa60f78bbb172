# Armed people.

people gunman
  class      armed
  count      fighters
  noun       مسلح
  yes        أطلق [مسلحون] النار على الحافلة.
  yes        قتل [مسلح] حارس المصرف.
  no         باع التاجر سلاحا قديما.

people fighter
  class      armed
  count      fighters
  noun       مقاتل
  yes        وصل [المقاتلون] إلى تخوم رند.
  yes        أسر الجيش [مقاتلين] اثنين.
  no         اندلع قتال قرب الجسر.

people rebel
  class      armed
  count      fighters
  noun       متمرد
  yes        أحرق [متمردون] مخفر القرية.
  no         انتهى التمرد قبل عشر سنوات.

people insurgent-revolutionary
  class      armed
  count      fighters
  noun       ثائر | ثوار
  yes        دخل [الثوار] مدينة سيلانا.
  no         بدأت الثورة في الربيع.

people militant-extremist
  class      armed
  count      fighters
  noun       متشدد | متطرف
  yes        خطف [متشددون] قاضيا من بيته.
  no         شدد الحارس قبضته على الحبل.

people terrorist
  class      armed
  count      fighters
  noun       إرهابي
  yes        وصفت الشرطة المهاجمين بأنهم [إرهابيون].
  no         زاد الرهاب عند الطفل.

people jihadist
  class      armed
  count      fighters
  noun       جهادي
  yes        انضم الشاب إلى [جهاديين] في الجبل.
  no         اجتهد الطالب في دروسه.

people mujahid
  class      armed
  count      fighters
  noun       مجاهد
  yes        حيا الزعيم [المجاهدين] في خطبته.
  no         اجتهد الطالب في دروسه.

people fedayeen
  class      armed
  count      fighters
  noun       فدائي | فدائيون
  yes        تسلل [فدائيون] عبر النهر.
  no         دفعت الأسرة فدية كبيرة.

people suicide-bomber
  class      armed
  whose      attackers
  count      fighters
  noun       انتحاري
  yes        فجر [انتحاري] نفسه قرب الحاجز.
  no         نحر الراعي خروفا للضيوف.

people member-element
  class      armed
  whose      people
  count      fighters
  noun       عنصر | عناصر
  yes        فر ثلاثة [عناصر] نحو الغابة.
  no         صلى الحراس صلاة العصر.

people member-fard
  class      armed
  whose      people
  count      fighters
  noun       أفراد
  yes        قتل خمسة من [أفراد] الحركة.
  no         فرت الأسرة من القصف.

people member-udw
  class      armed
  whose      people
  count      fighters
  noun       عضو | أعضاء
  yes        أوقفت الشرطة [أعضاء] في الخلية.
  no         عوض التاجر خسارته سريعا.

people attacker
  class      armed
  whose      attackers
  count      fighters
  noun       مهاجم
  yes        لاذ [المهاجمون] بالفرار عند الفجر.
  no         وقع هجوم قرب السوق.

people assailant
  class      armed
  whose      attackers
  count      fighters
  noun       معتد | معتدون | معتدين
  yes        صد الحراس [المعتدين] بعد ساعة.
  no         كان الطقس معتدلا في رند.

people kidnapper
  class      armed
  noun       خاطف
  yes        طلب [الخاطفون] فدية كبيرة.
  no         لمع البرق في خطف البصر.

people sniper
  class      armed
  count      fighters
  noun       قناص | قناصة
  yes        أصاب [قناص] طفلا عند النافذة.
  no         صنع الفنان قناعا خشبيا.

people militiaman
  class      armed
  count      fighters
  noun       ميليشياوي | مليشياوي
  yes        نهب [ميليشياويون] متاجر السوق.
  no         قطعت القافلة أميالا طويلة.

people mercenary
  class      armed
  count      fighters
  noun       مرتزق | مرتزقة
  yes        جند القائد [مرتزقة] من الخارج.
  no         رزق الفلاح طفلا جديدا.

people pirate
  class      armed
  count      fighters
  noun       قرصان | قراصنة
  yes        خطف [قراصنة] سفينة صيد صغيرة.
  no         خبزت الأسرة قرصا من الشعير.

people separatist
  class      armed
  count      fighters
  noun       انفصالي
  yes        قطع [انفصاليون] طريق الميناء.
  no         نزل الوفد في فصل الشتاء.

people saboteur
  class      armed
  count      fighters
  noun       مخرب
  yes        فجر [مخربون] أنبوب النفط.
  no         جرب المهندس آلة جديدة.

people bandit
  class      armed
  noun       لص | لصوص
  yes        سلب [لصوص] قافلة التجار.
  no         وصل الراعي إلى البئر.

people follower
  class      armed
  count      fighters
  noun       أنصار | أتباع | موالون | موالين
  yes        هاجم [أنصار] الزعيم مقر الحزب.
  no         نصر القائد حلفاءه في رند.

people recruit
  class      armed
  count      fighters
  noun       مجند | متطوع
  yes        وصل [مجندون] إلى معسكر قاسيم.
  no         جدد العمال طلاء المدرسة.

people commander
  class      armed
  noun       قائد | قادة
  yes        اجتمع [قادة] الحركة في الجبل.
  no         تقاعد الضابط العام الماضي.

people leading-figure
  class      armed
  noun       قيادي
  yes        قتل [قيادي] في الحركة أمس.
  no         قيد الحارس يدي السائق.

people leader
  class      armed
  noun       زعيم | زعماء
  yes        التقى [زعماء] الفصائل في سيلانا.
  no         زعم الحارس أنه كان نائما.

people emir
  class      armed
  noun       أمير | أمراء
  yes        بايع المقاتلون [أميرا] جديدا.
  no         مر الموكب قرب المدرسة.

people masked-man
  class      armed
  count      fighters
  noun       ملثم
  yes        اقتحم [ملثمون] مكتب الصحيفة.
  no         التأم الجرح بعد أسبوع.

people defector
  class      armed
  noun       منشق
  yes        انضم ضباط [منشقون] إلى المعارضة.
  no         شق العمال طريقا جديدا.

# Members of forces.

people soldier
  class      force
  count      fighters
  noun       جندي | جنود
  yes        قتل [جنديان] قرب الحاجز.
  yes        انتشر [الجنود] في شوارع رند.
  no         وصل جد الطفل من القرية.

people officer
  class      force
  count      fighters
  noun       ضابط | ضباط
  yes        اعتقل القصر ثلاثة [ضباط] ليلا.
  no         عم الضباب وادي رند.

people policeman
  class      force
  whose      police
  count      fighters
  noun       شرطي
  yes        أصيب [شرطيان] في السوق.
  no         قبل الخاطفون شرط الوسيط.

people serviceman
  class      force
  count      fighters
  noun       عسكري
  yes        قتل ستة [عسكريين] في الكمين.
  no         أقام الجيش معسكرا جديدا.

people servicemen
  class      force
  count      fighters
  noun       عساكر
  yes        نام [العساكر] في الخندق.
  no         أقام الجيش معسكرا جديدا.

people guard
  class      force
  count      fighters
  noun       حارس | حراس
  yes        طعن اللص [حارس] المخزن.
  no         حرث الفلاح حقله مبكرا.

people gendarme
  class      force
  whose      police
  count      fighters
  noun       دركي
  yes        جرح [دركي] برصاص مجهول.
  no         أدرك الوفد خطورة الموقف.

people pilot
  class      force
  noun       طيار
  yes        قفز [الطيار] قبل سقوط مروحيته.
  no         حطت طائرة قرب الساحل.

people sailor
  class      force
  noun       بحار | بحارة
  yes        أنقذ الصيادون [بحارة] السفينة.
  no         غرق الزورق في بحيرة رند.

people paratrooper
  class      force
  count      fighters
  noun       مظلي
  yes        هبط [مظليون] خلف الخطوط.
  no         كان الليل مظلما في قاسيم.

people general
  class      force
  noun       جنرال | جنرالات
  yes        عزل الرئيس [جنرالين] بارزين.
  no         جر الحصان عربة ثقيلة.

people observer
  class      official
  noun       مراقب
  yes        وصل [مراقبون] إلى خط الهدنة.
  no         قرب الوسيط بين الخصمين.

people military-adviser
  class      force
  noun       مستشار
  yes        درب [مستشارون] أجانب رجال القبائل.
  no         انتشر الخبر بين السكان.

# Civilians.

people civilian
  class      civilian
  noun       مدني
  yes        قتل القصف سبعة [مدنيين].
  yes        فر [المدنيون] من قاسيم.
  no         امتدت المعارك نحو رند.

people resident
  class      civilian
  noun       ساكن | سكان
  yes        دفن [السكان] قتلاهم ليلا.
  no         سكت الرصاص بعد ساعة.

people inhabitants-family
  class      civilian
  noun       أهالي | أهل
  yes        أخلى [الأهالي] بيوتهم قبل القصف.
  no         اهتم الطبيب بالجريح.

people citizen
  class      civilian
  noun       مواطن
  yes        قتل ثلاثة [مواطنين] في السوق.
  no         وطئت قدم الراعي لغما.

people villager
  class      civilian
  noun       قروي
  yes        دفن [قرويون] موتاهم قرب النهر.
  no         قرر القاضي إطلاق السائق.

people displaced
  class      civilian
  whose      refugees
  noun       نازح
  yes        أحرق القصف خيام [النازحين].
  no         نزل الوفد في سيلانا.

people refugee
  class      civilian
  whose      refugees
  noun       لاجئ
  yes        عبر [لاجئون] الحدود ليلا.
  no         لجنة صغيرة زارت السجن.

people farmer
  class      civilian
  noun       مزارع | فلاح
  yes        قتل لغم [فلاحا] في حقله.
  no         احترقت بيوت القرية الشمالية.

people merchant
  class      civilian
  noun       تاجر | تجار
  yes        خطف المسلحون [تاجرا] من متجره.
  no         تجاهل القائد نداء الوسيط.

people shepherd
  class      civilian
  noun       راعي | راع | رعاة
  yes        قتل لغم [راعيا] قرب البئر.
  no         أرعب القصف الأطفال.

people woman
  class      civilian
  whose      women
  noun       امرأة | نساء | سيدة
  yes        قتلت [امرأة] وجرح زوجها.
  yes        بكت [النساء] أمام المستشفى.
  no         مر الموكب قرب المدرسة.

people man
  class      civilian
  whose      people
  noun       رجل | رجال
  yes        قتل [رجل] قرب المسجد.
  no         رحل الشتاء عن سيلانا.

people youth
  class      civilian
  whose      people
  noun       شاب | شبان | شباب
  yes        أوقف الجنود [شبانا] عند الجسر.
  no         شب حريق في السوق.

people person
  class      civilian
  whose      people
  noun       شخص | أشخاص
  yes        قتل عشرة [أشخاص] في الانفجار.
  no         أرخص التاجر سعر القمح.

people soul
  class      civilian
  whose      people
  noun       نسمة
  yes        نزح ألف [نسمة] من الوادي.
  no         هب نسيم بارد على التل.

people passenger
  class      civilian
  whose      people
  noun       راكب | ركاب | مسافر
  yes        خطف المسلحون [ركاب] حافلة صغيرة.
  no         تراكم الثلج فوق الجبل.

people worshipper
  class      civilian
  noun       مصلون | مصلين
  yes        قتل الانتحاري [مصلين] في المسجد.
  no         وصل الوفد مطار رند.

people pilgrim
  class      civilian
  whose      pilgrims
  noun       حاج | حجاج | زائر | زوار
  yes        هاجم مسلحون قافلة [حجاج] قرب النهر.
  no         جرح الحجر قدم الطفل.

people tourist
  class      civilian
  noun       سائح | سياح
  yes        خطف المسلحون [سائحين] من الفندق.
  no         ساح الزيت على الطريق.

people hostage
  class      civilian
  whose      prisoners
  noun       رهينة | رهائن
  yes        أطلق الخاطفون [رهينتين] صباحا.
  no         رهن التاجر بيته للمصرف.

people passer-by
  class      civilian
  noun       مارة
  yes        جرح الانفجار ثلاثة من [المارة].
  no         كان طعم الدواء مرا.

people family
  class      civilian
  noun       عائلة | عائلات | عوائل | أسرة
  yes        دفن القصف [عائلة] كاملة تحت الركام.
  no         عاد الطبيب إلى عيادته.

people victim
  class      civilian
  whose      people
  noun       ضحية | ضحايا
  yes        نقل [الضحايا] إلى مستشفى رند.
  no         ضحك الأطفال رغم البرد.

people prisoner
  class      civilian
  whose      prisoners
  noun       سجين | سجناء | معتقل | محتجز
  yes        أضرب [السجناء] عن الطعام.
  no         سجل الطبيب أسماء الجرحى.

people elder
  class      civilian
  noun       شيوخ | وجهاء | أعيان | مسن
  yes        توسط [شيوخ] القبائل بين الطرفين.
  no         شاخ الحصان وضعف بصره.

people fisherman
  class      civilian
  noun       صياد
  yes        فقد [صيادون] في عرض البحر.
  no         صادر الجنود شاحنة خضار.

people mourner
  class      civilian
  noun       مشيع
  yes        قصف الجيش [مشيعين] في المقبرة.
  no         شاع الخبر في سيلانا.

people activist
  class      civilian
  noun       ناشط | نشطاء
  yes        اعتقلت الشرطة [ناشطين] في رند.
  no         نشر المعلم كتابا جديدا.

people cleric
  class      civilian
  noun       خطيب | خطباء | أئمة | واعظ | وعاظ
  yes        اغتال مجهولون [خطيب] المسجد.
  no         خطف المسلحون حافلة صغيرة.

people tribesman
  class      civilian
  noun       قبلي
  yes        حاصر مسلحون [قبليون] مركز الشرطة.
  no         قبض الجنود على لص.

# Children.

people child
  class      child
  noun       طفل | أطفال
  yes        قتل القصف ثلاثة [أطفال].
  no         تطفل الضيف على العائلة.

people infant
  class      child
  noun       رضيع | رضع
  yes        نجا [رضيع] من تحت الركام.
  no         رضي الخصمان بالصلح.

people girl
  class      child
  noun       فتاة | فتيات | طفلة
  yes        خطفت الجماعة [فتيات] من مدرستهن.
  no         فتح الحارس الباب ليلا.

people boy
  class      child
  noun       صبي | صبية | فتى | فتية
  yes        أصاب لغم [صبيا] قرب النهر.
  no         صب الطباخ الحساء للجنود.

people pupil
  class      child
  noun       تلميذ | تلاميذ | تلامذة
  yes        قتل [تلاميذ] في قصف المدرسة.
  no         لمع البرق فوق التل.

people student
  class      civilian
  noun       طالب | طلاب | طلبة
  yes        اعتقلت الشرطة [طلابا] في الجامعة.
  no         غلب النعاس حارس الجسر.

people minor
  class      child
  noun       قاصر | قاصرون | يتيم | أيتام
  yes        جندت الحركة [قاصرين] من المخيم.
  no         اقترب الوفد من بوابة رند.

# Workers and officials.

people labourer
  class      worker
  noun       عامل | عمال
  yes        خطف المسلحون [عمال] المنجم.
  no         علم القائد بالخبر متأخرا.

people employee
  class      worker
  noun       موظف
  yes        قتل [موظف] في المصرف.
  no         وظيفة الحارس متعبة جدا.

people doctor
  class      worker
  whose      people
  noun       طبيب | أطباء
  yes        عالج [الأطباء] جرحى القصف.
  no         طبع الحزب صور مرشحه.

people nurse-medic
  class      worker
  noun       ممرض | مسعف
  yes        قتل [مسعف] أثناء نقل الجرحى.
  no         مرض السجين في زنزانته.

people teacher
  class      worker
  noun       معلم | مدرس
  yes        اغتال مسلحون [معلما] أمام طلابه.
  no         علم الأهالي بالخبر مساء.

people journalist
  class      worker
  whose      journalists
  noun       صحفي | صحافي | إعلامي
  yes        خطف مجهولون [صحفيين] في قاسيم.
  no         أوقفت الصحف طباعتها.

people correspondent
  class      worker
  whose      journalists
  noun       مراسل | مصور
  yes        جرح [مراسل] القناة في القصف.
  no         رسا الزورق قرب الميناء.

people engineer
  class      worker
  noun       مهندس
  yes        خطف المسلحون [مهندسا] أجنبيا.
  no         هدأ القصف عند الظهر.

people driver
  class      worker
  noun       سائق
  yes        قتل [سائق] الشاحنة برصاصة.
  no         ساق الراعي قطيعه نحو البئر.

people expert
  class      worker
  noun       خبير | خبراء
  yes        غادر [الخبراء] حقل النفط خوفا.
  no         غابت الشمس خلف التل.

people lawyer
  class      worker
  noun       محامي | محام | محامون
  yes        اعتقلت الشرطة [محاميا] بارزا.
  no         حامت المروحية فوق المخيم.

people official
  class      official
  noun       مسؤول
  yes        اغتال مسلحون [مسؤولا] محليا.
  no         سأل الراعي عن طريق رند.

people minister
  class      official
  noun       وزير | وزراء
  yes        نجا [وزير] من تفجير موكبه.
  no         وزع الجنود الخبز على النازحين.

people deputy-mp
  class      official
  noun       نائب | نواب | برلماني
  yes        خطف مجهولون [نائبا] معارضا.
  no         ناب الأخ عن أخيه.

people ambassador
  class      official
  noun       سفير | سفراء | قنصل | قناصل
  yes        غادر [السفير] سيلانا ليلا.
  no         سافر التاجر إلى رند.

people diplomat
  class      official
  noun       دبلوماسي | ديبلوماسي
  yes        خطف المسلحون [دبلوماسيا] أجنبيا.
  no         وصل دليل القافلة متأخرا.

people judge
  class      official
  noun       قاضي | قاض | قضاة
  yes        قتل مسلحون [قاضيين] في سيارتهما.
  no         قضم الحصان لجامه.

people governor
  class      official
  noun       محافظ | والي | ولاة
  yes        نجا [المحافظ] من كمين مسلح.
  no         حفظ الطفل أغنية قديمة.

people mayor
  class      official
  noun       عمدة | مختار | مخاتير
  yes        خطف المسلحون [عمدة] البلدة.
  no         اعتمد الجيش خطة جديدة.

# Protesters.

people demonstrator
  class      protester
  noun       متظاهر
  yes        أطلق الجنود النار على [المتظاهرين].
  no         ظهر الهلال فوق التل.

people protester
  class      protester
  noun       محتج
  yes        أغلق [محتجون] طريق الميناء.
  no         احتاج الجرحى إلى الدم.

people sit-in-participant
  class      protester
  noun       معتصم | مضرب | مضربون
  yes        فضت الشرطة خيام [المعتصمين].
  no         عصفت الريح بخيام المخيم.

