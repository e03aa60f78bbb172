# Groups of Afghanistan and Pakistan, of Kashmir, India and Bangladesh, of Iran, Central Asia, Russia and the Caucasus.
# Names and spellings come from general knowledge; some of the designated groups were checked against the UN Security
# Council's Consolidated List. All sentences were written for this file.
# A short name shared by two groups (طالبان) stands with each; the first in this file is meant where the article has no fuller name.

# --- Afghanistan

actor taliban-afghanistan
  kind       armed-group
  name       حركة طالبان الأفغانية | طالبان الأفغانية | حركة طالبان أفغانستان | طالبان أفغانستان
  name       حركة طالبان في أفغانستان | طالبان الأفغان | حركة طالبان الأفغان | تنظيم طالبان الأفغاني
  name       طالبان الأفغاني | إمارة أفغانستان الإسلامية | الإمارة الإسلامية في أفغانستان | إمارة أفغانستان
  short      طالبان | حركة طالبان | تنظيم طالبان | جماعة طالبان | ميليشيا طالبان | مليشيا طالبان | ميليشيات طالبان | شبكة طالبان | فصائل طالبان | الإمارة الإسلامية | حركة الطالبان
  latin      Taliban | Afghan Taliban | Islamic Emirate of Afghanistan
  country    af
  yes        تبنت [حركة طالبان الأفغانية] تفجير وادي رند.
  yes        أصدرت [إمارة أفغانستان الإسلامية] بيانا مكتوبا.
  no         أعلنت حركة طالبان باكستان قبول الهدنة.
  no         عاد طلبان كانا معلقين لدى الإدارة.

actor taliban-rasul
  kind       armed-group
  name       حركة طالبان جناح الملا رسول | طالبان جناح الملا رسول | جماعة الملا رسول | مجموعة الملا رسول
  name       فصيل الملا رسول | المجلس الأعلى لإمارة أفغانستان الإسلامية
  latin      High Council of the Islamic Emirate of Afghanistan | Mullah Rasul faction
  country    af
  split-from taliban-afghanistan
  yes        اشتبك [فصيل الملا رسول] مع خصومه ليلا.
  no         أرسل الملا رسولا إلى القرية المجاورة.

actor mullah-dadullah-front
  kind       armed-group
  name       جبهة الملا داد الله | جبهة الملا دادالله | جبهة ملا داد الله | محاذ الملا داد الله
  latin      Mullah Dadullah Front | Mullah Dadullah Lang Allegiance
  country    af
  split-from taliban-afghanistan
  yes        هددت [جبهة الملا داد الله] أعضاء البرلمان.
  no         قتل القائد داد محمد على الجبهة الشرقية.

actor fidai-mahaz
  kind       armed-group
  name       محاذ فدائي | فدائي محاذ | جبهة الفدائيين | الجبهة الفدائية | جبهة الفدائيين العسكرية | جبهة فدائيي الإسلام
  latin      Fidai Mahaz | Fidayi Mahaz
  country    af
  split-from taliban-afghanistan
  yes        قالت [جبهة الفدائيين] إن الزعيم قتل مسموما.
  no         هتف الفدائيون على جبهة القتال.

actor quetta-shura
  kind       armed-group
  name       مجلس شورى كويتا | شورى كويتا | مجلس شورى كويته | شورى كويته | مجلس شورى طالبان في كويتا | مجلس كويتا
  latin      Quetta Shura
  country    af | pk
  part-of    taliban-afghanistan
  yes        عقد [مجلس شورى كويتا] جلسة عاجلة.
  no         زار مجلس الشورى مدينة كويتا صباحا.

actor peshawar-shura
  kind       armed-group
  name       مجلس شورى بيشاور | شورى بيشاور | مجلس شورى بيشاور لطالبان
  latin      Peshawar Shura
  country    af | pk
  part-of    taliban-afghanistan
  yes        رفض [مجلس شورى بيشاور] تعيين القائد.
  no         استقبل مجلس مدينة بيشاور الوفد.

actor haqqani-network
  kind       armed-group
  name       شبكة حقاني | شبكة الحقاني | شبكة جلال الدين حقاني | مجموعة حقاني | جماعة حقاني
  name       مجموعة جلال الدين حقاني | شبكة سراج الدين حقاني | تنظيم حقاني | حركة حقاني | شبكة الحقانيين
  latin      Haqqani Network | HQN
  country    af | pk
  part-of    taliban-afghanistan
  yes        اتهم المسؤول [شبكة حقاني] بتدبير الهجوم.
  yes        كان المشتبه به [بشبكة جلال الدين حقاني] مرتبطا.
  no         أصلح العمال شبكة الري قرب الحقل.

actor hezb-e-islami-gulbuddin
  kind       party
  name       الحزب الإسلامي الأفغاني | الحزب الإسلامي في أفغانستان | الحزب الإسلامي بزعامة قلب الدين حكمتيار
  name       الحزب الإسلامي بقيادة قلب الدين حكمتيار | الحزب الإسلامي بزعامة حكمتيار
  name       الحزب الإسلامي جناح حكمتيار | حزب حكمتيار | جماعة حكمتيار | حزب إسلامي أفغانستان
  name       حزب قلب الدين حكمتيار
  short      الحزب الإسلامي | حزب إسلامي
  latin      Hezb-e-Islami Gulbuddin | HIG | Hizb-i-Islami
  country    af
  yes        أوفد [الحزب الإسلامي الأفغاني] ممثليه إلى كابول.
  no         فاز الحزب الليبرالي بمقاعد المدينة.

actor hezb-e-islami-khalis
  kind       party
  name       الحزب الإسلامي جناح خالص | الحزب الإسلامي بزعامة يونس خالص | الحزب الإسلامي جناح يونس خالص
  name       حزب يونس خالص | حزب إسلامي خالص | جماعة مولوي خالص
  latin      Hezb-e-Islami Khalis | HIK
  country    af
  split-from hezb-e-islami-gulbuddin
  yes        قاتل [الحزب الإسلامي جناح خالص] في نانغرهار.
  no         قدم يونس شكره الخالص لأعضاء الحزب.

actor jamiat-e-islami-afghanistan
  kind       party
  name       الجمعية الإسلامية الأفغانية | الجمعية الإسلامية في أفغانستان | حزب الجمعية الإسلامية
  name       جمعية إسلامي أفغانستان | حزب جمعية إسلامي | الجمعية الإسلامية بزعامة رباني
  short      الجمعية الإسلامية
  latin      Jamiat-e Islami
  country    af
  yes        أيدت [الجمعية الإسلامية الأفغانية] مرشحها السابق.
  no         افتتحت الجمعية الخيرية مستوصفا في سيلانا.

actor northern-alliance-afghanistan
  kind       armed-group
  name       تحالف الشمال | التحالف الشمالي | قوات تحالف الشمال | تحالف الشمال الأفغاني
  name       الجبهة الإسلامية المتحدة لإنقاذ أفغانستان | الجبهة المتحدة الإسلامية
  latin      Northern Alliance | United Islamic Front
  country    af
  yes        دخل مقاتلو [تحالف الشمال] العاصمة مساء.
  no         سقط الثلج شمال التلال هذا الصباح.

actor national-resistance-front-afghanistan
  kind       armed-group
  name       جبهة المقاومة الوطنية الأفغانية | جبهة المقاومة الوطنية في أفغانستان
  name       جبهة المقاومة الوطنية لأفغانستان | جبهة مقاومة بنجشير | قوات مقاومة بنجشير | مقاومة بنجشير
  name       جبهة بنجشير
  short      جبهة المقاومة الوطنية
  latin      National Resistance Front of Afghanistan | NRF
  country    af
  yes        نصبت [جبهة المقاومة الوطنية الأفغانية] كمينا.
  no         دعا الوطنيون إلى جبهة سياسية واسعة.

actor afghanistan-freedom-front
  kind       armed-group
  name       جبهة حرية أفغانستان | جبهة الحرية الأفغانية
  latin      Afghanistan Freedom Front | AFF
  country    af
  yes        تبنت [جبهة حرية أفغانستان] إطلاق الصواريخ.
  no         طالبت الصحف بحرية التعبير في أفغانستان.

actor hezb-e-wahdat
  kind       party
  name       حزب الوحدة الإسلامي | حزب الوحدة الإسلامية | حزب الوحدة الأفغاني | حزب الوحدة الشيعي | حزب وحدت
  name       حزب الوحدة الإسلامي الأفغاني | حزب وحدت إسلامي
  latin      Hezb-e Wahdat
  country    af
  yes        سيطر [حزب الوحدة الإسلامي] على الحي الغربي.
  no         دعا الخطيب إلى الوحدة قبل الانتخابات.

actor junbish-e-milli
  kind       party
  name       الحركة الوطنية الإسلامية الأفغانية | الحركة الوطنية الإسلامية في أفغانستان
  name       الحركة القومية الإسلامية الأفغانية | حزب جنبش | جنبش ملي | ميليشيا دوستم | مليشيا دوستم
  name       ميليشيات دوستم | قوات دوستم
  latin      Junbish-e Milli | National Islamic Movement of Afghanistan
  country    af
  yes        اتهم الأهالي [ميليشيا دوستم] بنهب المتاجر.
  no         التقى دوستم وفدا من التجار.

actor ittehad-e-islami-afghanistan
  kind       party
  name       الاتحاد الإسلامي لتحرير أفغانستان | الاتحاد الإسلامي الأفغاني | الاتحاد الإسلامي لمجاهدي أفغانستان
  name       اتحاد سياف | حزب سياف | حزب الدعوة الإسلامية الأفغاني
  latin      Ittehad-e Islami | Islamic Dawah Organisation of Afghanistan
  country    af
  yes        قاد سياف [الاتحاد الإسلامي لتحرير أفغانستان] سنوات.
  no         عقد اتحاد الطلبة مؤتمره في قاسيم.

actor harakat-e-inqilab-e-islami
  kind       party
  name       حركة الانقلاب الإسلامي الأفغانية | حركة الثورة الإسلامية الأفغانية | حركة انقلاب إسلامي
  name       حركة الثورة الإسلامية في أفغانستان
  latin      Harakat-i-Inqilab-i-Islami
  country    af
  yes        انضم الشاب إلى [حركة الثورة الإسلامية الأفغانية].
  no         اندلعت الثورة بعد حركة تمرد قصيرة.

actor harakat-e-islami-afghanistan
  kind       party
  name       الحركة الإسلامية الأفغانية | الحركة الإسلامية في أفغانستان | حركة آصف محسني | حزب الحركة الإسلامية الأفغاني
  latin      Harakat-e Islami
  country    af
  yes        وقعت [الحركة الإسلامية الأفغانية] على الاتفاق.
  no         توقفت الحركة التجارية على المعبر.

actor pdpa
  kind       party
  name       حزب الشعب الديمقراطي الأفغاني | حزب الشعب الديمقراطي الأفغانستاني | حزب الشعب الديموقراطي الأفغاني
  name       حزب خلق الأفغاني | حزب برشم | جناح برشم
  latin      People's Democratic Party of Afghanistan | PDPA | Khalq | Parcham
  country    af
  yes        حكم [حزب الشعب الديمقراطي الأفغاني] أربعة عشر عاما.
  no         انتخب الشعب رئيسا ديمقراطيا جديدا.

actor tora-bora-front
  kind       armed-group
  name       جبهة تورا بورا | جبهة تورا بورا العسكرية | جبهة تورابورا | جماعة تورا بورا
  latin      Tora Bora Military Front
  country    af
  part-of    taliban-afghanistan
  yes        أحرق مسلحو [جبهة تورا بورا] شاحنات الوقود.
  no         قصفت الطائرات جبال تورا بورا أسبوعا.

actor arbaki
  kind       armed-group
  name       ميليشيا أربكي | ميليشيات أربكي | قوات أربكي | مليشيا أربكي | الأربكي | أربكي
  latin      Arbaki
  country    af
  yes        قتل ثلاثة من [قوات أربكي] عند الحاجز.
  no         ربط الحارس القارب عند الممر.

actor islamic-state-khorasan
  kind       armed-group
  name       تنظيم الدولة الإسلامية ولاية خراسان | ولاية خراسان | تنظيم ولاية خراسان | داعش خراسان
  name       تنظيم داعش خراسان | داعش في خراسان | الدولة الإسلامية في خراسان | تنظيم الدولة الإسلامية في خراسان
  name       الدولة الإسلامية ولاية خراسان | تنظيم الدولة في خراسان | تنظيم الدولة ولاية خراسان
  name       داعش ولاية خراسان | تنظيم داعش ولاية خراسان | تنظيم الدولة في ولاية خراسان | داعش أفغانستان
  name       تنظيم داعش في أفغانستان | تنظيم الدولة الإسلامية في أفغانستان | داعش في أفغانستان
  name       الدولة الإسلامية في أفغانستان | تنظيم الدولة في أفغانستان
  latin      Islamic State Khorasan | ISIS-K | ISKP | ISIL-K | Wilayat Khorasan
  country    af | pk
  part-of    islamic-state
  yes        نفذ [تنظيم ولاية خراسان] تفجير السوق.
  yes        اعتقلت الشرطة عضوا [بداعش خراسان] فجرا.
  no         وصل الزوار إلى مدينة في إقليم خراسان.

actor islamic-state-pakistan-province
  kind       armed-group
  name       تنظيم الدولة الإسلامية ولاية باكستان | ولاية باكستان | الدولة الإسلامية في باكستان
  name       تنظيم الدولة الإسلامية في باكستان | داعش باكستان | داعش في باكستان | تنظيم داعش في باكستان
  latin      Islamic State Pakistan Province | ISPP
  country    pk
  part-of    islamic-state
  yes        تبنت [ولاية باكستان] اغتيال الضابط.
  no         نظمت ولايات عدة في باكستان انتخابات.

# --- Pakistan

actor taliban-pakistan
  kind       armed-group
  name       حركة طالبان باكستان | طالبان باكستان | حركة طالبان الباكستانية | طالبان الباكستانية
  name       حركة طالبان في باكستان | طالبان الباكستاني | تنظيم طالبان الباكستاني | تنظيم طالبان باكستان
  name       جماعة طالبان باكستان | جماعة طالبان الباكستانية | تحريك طالبان باكستان | تحريك طالبان
  name       تحريك إي طالبان باكستان | تحريك إي طالبان | حركة تحريك طالبان باكستان | تنظيم طالبان في باكستان
  name       طالبان في باكستان | طالبان الباكستانيين | طالبان الباكستانيون | حركة الطالبان الباكستانية
  short      طالبان | حركة طالبان | تنظيم طالبان | جماعة طالبان
  latin      Tehrik-e Taliban Pakistan | TTP | Pakistani Taliban | Tehrik-i-Taliban Pakistan
  country    pk
  yes        أعلنت [حركة طالبان باكستان] قبول الهدنة.
  yes        نفت [طالبان الباكستانية] مقتل زعيمها.
  no         استقبلت حركة طالبان أفغانستان الوسطاء.
  no         تظاهر طلاب باكستان أمام الجامعة.

actor jamaat-ul-ahrar
  kind       armed-group
  name       جماعة الأحرار | جماعت الأحرار | جماعات الأحرار | تنظيم جماعة الأحرار | جماعة الأحرار الباكستانية
  name       طالبان باكستان جماعة الأحرار | حركة طالبان باكستان جماعة الأحرار | طالبان باكستان جناح جماعة الأحرار
  name       حركة طالبان باكستان جناح الأحرار
  latin      Jamaat-ul-Ahrar | JuA | Tehrik-e Taliban Pakistan Jamaat ul Ahrar
  country    pk | af
  split-from taliban-pakistan
  yes        تبنى متحدث [جماعة الأحرار] تفجير الحديقة.
  no         خرج جمع من الأحرار إلى الساحة.

actor ahrar-ul-hind
  kind       armed-group
  name       أحرار الهند | تنظيم أحرار الهند | جماعة أحرار الهند
  latin      Ahrar-ul-Hind
  country    pk
  split-from taliban-pakistan
  yes        رفضت [جماعة أحرار الهند] محادثات السلام.
  no         احتفل أحرار القرية باستقلال الهند.

actor hizb-ul-ahrar-pakistan
  kind       armed-group
  name       حزب الأحرار الباكستاني | حزب الأحرار المنشق عن جماعة الأحرار | حزب الأحرار المنشق
  latin      Hizb-ul-Ahrar
  country    pk | af
  split-from jamaat-ul-ahrar
  yes        أطلق مسلحو [حزب الأحرار الباكستاني] النار على الدورية.
  no         دخل الحزب الأخضر مجلس المدينة.

actor lashkar-e-islam
  kind       armed-group
  name       لشكر الإسلام | لشكر إسلام | لشكر إي إسلام | عسكر الإسلام | عسكر إسلام | جماعة لشكر الإسلام
  name       جيش الإسلام الباكستاني | لشكري إسلام
  latin      Lashkar-e-Islam | LeI
  country    pk | af
  yes        قصفت الطائرات مواقع [لشكر إسلام] في خيبر.
  no         قدم الشكر للإسلاميين على المبادرة.

actor ansar-ul-islam-khyber
  kind       armed-group
  name       أنصار الإسلام الباكستانية | أنصار الإسلام في خيبر | جماعة أنصار الإسلام الباكستانية
  short      أنصار الإسلام
  latin      Ansar ul-Islam (Khyber)
  country    pk
  yes        خاضت [أنصار الإسلام الباكستانية] معركة في تيراه.
  no         أسلم بعض الأنصار قرب خيبر.

actor tnsm
  kind       armed-group
  name       حركة تطبيق الشريعة المحمدية | حركة نفاذ الشريعة المحمدية | حركة نفاذ شريعة محمدي
  name       حركة تنفيذ الشريعة المحمدية | تحريك نفاذ شريعت محمدي | حركة إنفاذ الشريعة المحمدية
  name       حركة تطبيق الشريعة الإسلامية المحمدية | تحريك نفاذ الشريعة المحمدية | حركة نفاذ الشريعة
  latin      Tehreek-e-Nafaz-e-Shariat-e-Mohammadi | TNSM
  country    pk
  yes        حظرت باكستان [حركة تطبيق الشريعة المحمدية] رسميا.
  no         درس القضاة نفاذ الحكم في وادي سوات.

actor taliban-swat
  kind       armed-group
  name       طالبان سوات | طالبان وادي سوات | حركة طالبان في وادي سوات | حركة طالبان في سوات
  name       تنظيم طالبان في منطقة وادي سوات | طالبان في وادي سوات | حركة طالبان سوات | طالبان في سوات
  latin      Swat Taliban
  country    pk
  part-of    taliban-pakistan
  yes        عاد مقاتلو [طالبان سوات] إلى الجبال.
  no         غادر الطلبة وادي سوات مع أسرهم.

actor taliban-mohmand
  kind       armed-group
  name       طالبان مهمند | حركة طالبان في مهمند | طالبان في مهمند | حركة طالبان مهمند
  latin      Mohmand Taliban
  country    pk
  part-of    taliban-pakistan
  yes        تبنت [طالبان مهمند] قتل رجال الشرطة.
  no         أغلق الجيش طرق إقليم مهمند القبلي.

actor taliban-bajaur
  kind       armed-group
  name       طالبان باجور | حركة طالبان في باجور | طالبان في باجور | طالبان باجاور | طالبان باجوار | حركة طالبان باجور
  latin      Bajaur Taliban
  country    pk
  part-of    taliban-pakistan
  yes        وقع وجهاء القبيلة هدنة مع [طالبان باجور].
  no         انهار جسر في باجور بسبب السيول.

actor taliban-punjab
  kind       armed-group
  name       طالبان البنجاب | طالبان البنجابية | طالبان بنجاب | طالبان إقليم البنجاب | حركة طالبان البنجاب
  name       حركة طالبان البنجابية | طالبان البنجابيون
  latin      Punjabi Taliban | Tehrik-e-Taliban Punjab
  country    pk
  yes        أعلن زعيم [طالبان البنجاب] إلقاء السلاح.
  no         زرع فلاحو البنجاب القمح مبكرا.

actor mehsud-taliban-group
  kind       armed-group
  name       مجموعة محسود | جماعة محسود | طالبان محسود | فصيل محسود | مجموعة بيت الله محسود
  name       جماعة بيت الله محسود | شبكة بيت الله محسود
  latin      Mehsud Taliban
  country    pk
  part-of    taliban-pakistan
  yes        هاجمت [مجموعة محسود] ثكنة في وزيرستان.
  no         وصل المحسوب على الوزير إلى المجلس.

actor sajna-group
  kind       armed-group
  name       مجموعة خان سعيد سجنا | مجموعة سجنا | جماعة سجنا | فصيل سجنا | حركة طالبان جنوب وزيرستان | طالبان جنوب وزيرستان
  latin      Sajna group | Movement of the Taliban in South Waziristan
  country    pk
  split-from taliban-pakistan
  yes        أعلنت [مجموعة سجنا] انفصالها عن القيادة.
  no         زارت مجموعة من الأهالي سجنا قديما.

actor wali-ur-rehman-group
  kind       armed-group
  name       مجموعة ولي الرحمن | جماعة ولي الرحمن | فصيل ولي الرحمن محسود | مجموعة ولي الرحمن محسود
  latin      Wali-ur-Rehman group
  country    pk
  part-of    taliban-pakistan
  yes        قادت [مجموعة ولي الرحمن] القتال في الجنوب.
  no         شكر عبد الرحمن ولي أمر الطالب.

actor tariq-gidar-group
  kind       armed-group
  name       مجموعة طارق كيدر | مجموعة طارق غيدر | جماعة طارق غيدار | مجموعة طارق غيدار | مجموعة طارق أفريدي
  name       مجموعة القائد طارق أفريدي | مجموعة جيدار | مجموعة طارق جيدار | مجموعة غيدار
  latin      Tariq Gidar Group | TGG | Asian Tigers
  country    pk
  part-of    taliban-pakistan
  yes        نفذت [مجموعة طارق غيدار] هجوم المدرسة.
  no         طرق الزائر باب المجموعة الأولى.

actor hafiz-gul-bahadur-group
  kind       armed-group
  name       مجموعة حافظ غل بهادر | جماعة حافظ غل بهادر | مجموعة حافظ جول بهادر | جماعة حافظ جل بهادر
  name       مجموعة حافظ غول بهادر | جماعة حافظ غول بهادر | مجموعة غل بهادر | جماعة غل بهادر | مجموعة غول بهادر
  name       فصيل حافظ غل بهادر | مجموعة حافظ جل بهادر | شورى مجاهدي شمال وزيرستان
  latin      Hafiz Gul Bahadur Group | HGB
  country    pk
  yes        وقعت [جماعة حافظ غل بهادر] اتفاقا مع الجيش.
  no         حفظ التلميذ القصيدة أمام المجموعة.

actor mullah-nazir-group
  kind       armed-group
  name       مجموعة الملا نذير | جماعة الملا نذير | مجموعة مولوي نذير | جماعة مولوي نذير | طالبان وانا | فصيل الملا نذير
  latin      Mullah Nazir Group | Maulvi Nazir group
  country    pk
  yes        قصفت طائرة مقر [جماعة الملا نذير] في وانا.
  no         كان القصف نذير حرب طويلة.

actor shura-ittehad-ul-mujahideen
  kind       armed-group
  name       مجلس شورى اتحاد المجاهدين | شورى اتحاد المجاهدين | اتحاد شورى المجاهدين | مجلس اتحاد المجاهدين
  latin      Shura Ittehad-ul-Mujahideen
  country    pk
  yes        جمع [مجلس شورى اتحاد المجاهدين] الفصائل الثلاثة.
  no         اجتمع مجلس شورى المدينة مع الاتحاد.

actor fedayeen-islam-pakistan
  kind       armed-group
  name       فدائيو الإسلام الباكستانية | فدائيي الإسلام الباكستانية | تنظيم فدائيي الإسلام
  name       فدائيان إسلام الباكستانية | جماعة فدائيي الإسلام الباكستانية | حركة فدائيي الإسلام الباكستانية
  latin      Fedayeen-e-Islam Pakistan
  country    pk
  yes        تبنى [تنظيم فدائيي الإسلام] تفجير الفندق.
  no         نظم الفدائيون صفوفهم قبل الغارة.

actor lashkar-e-jhangvi
  kind       armed-group
  name       عسكر جنقوي | لشكر جهنكوي | عسكر جنجوي | لشكر جنجوي | لشكر جهنغوي | لشكر جنقوي | لشكر جانغفي
  name       لشكر جهانكفي | لشكر جهنجوي | عسكر جهنكوي | عسكر جهنغوي | عسكر جهنجوي | لشكر جانجفي | لشكر جانجوي
  name       لشكر جانغوي | لشكر جنغوي | عسكر جنغوي | عسكر جانجوي | عسكر جانغوي | لشكر جهنكفي | لشكر جهنغفي
  name       لشكر جانكفي | لشكر جهانغوي | عسكر جانغفي | لشكري جهنكوي | لشكري جنجوي | لشكري جنقوي | لشكر إي جانغفي
  name       لشكر إي جهانغفي | لشكر إي جهنكوي | لشكر إي جنغوي | لشكر إي جانجوي | لشكر جهانغفي | جيش جهنكوي
  name       جيش جانغفي | جيش جنقوي | جيش جنجوي | لاشكر جانغفي | لاشكار جانجوي | لشكر طيار جانغفي
  latin      Lashkar-e-Jhangvi | LeJ | LJ | Lashkar i Jhangvi
  country    pk
  split-from sipah-e-sahaba
  yes        تبنت [عسكر جنقوي] قتل الحجاج الشيعة.
  yes        كان القتيل قياديا [بلشكر جهنكوي] سابقا.
  no         تبنت عسكر جنقوي العالمي تفجير الضريح.
  no         قدم الأهالي الشكر لجنود النقطة.

actor lashkar-e-jhangvi-al-alami
  kind       armed-group
  name       عسكر جنقوي العالمي | عسكر جنقوي العالمية | لشكر جهنكوي العالمي | لشكر جهنكوي العالمية
  name       لشكر جنقوي العالمي | عسكر جنجوي العالمي | عسكر جنجوي العالمية | لشكر جنجوي العالمي
  name       لشكر جنجوي العالمية | لشكر جهنغوي العالمي | لشكر جهنغوي العالمية | لشكر جانغفي العالمي
  name       لشكر جانغفي العالمية | لشكر جهانغفي العالمي | لشكر جنغوي العالمي | لشكر جنغوي العالمية
  name       عسكر جنغوي العالمي | لشكر جانجوي العالمي | لشكر جانغوي العالمي | عسكر جهنكوي العالمي
  name       عسكر جهنكوي العالمية | لشكر إي جانغفي العالمي | لشكر إي جهنكوي العالمي | لشكر إي جهانغفي العالمي
  name       لشكر جهنجوي العالمي | عسكر جنقوي الدولية | لشكر جهنكوي الدولية
  latin      Lashkar-e-Jhangvi Al-Alami | LeJ-A
  country    pk
  split-from lashkar-e-jhangvi
  yes        قال متحدث [عسكر جنقوي العالمي] إن التعاون مستمر.
  no         نفت عسكر جنقوي صلتها بالحادث.

actor sipah-e-sahaba
  kind       armed-group
  name       جيش الصحابة | سباه صحابة | سباه صحابة باكستان | سباهي صحابة | سباه الصحابة | سباه إي صحابة
  name       جيش الصحابة الباكستاني | حركة جيش الصحابة | جند الصحابة الباكستاني | ملت إسلامية باكستان
  latin      Sipah-e-Sahaba | SSP | Sipah-e-Sahaba Pakistan
  country    pk
  yes        اغتيل زعيم [جيش الصحابة] أمام منزله.
  no         قرأ الإمام سيرة الصحابة على الجند.

actor ahle-sunnat-wal-jamaat-pakistan
  kind       party
  name       أهل السنة والجماعة الباكستانية | حزب أهل السنة والجماعة الباكستاني
  name       جماعة أهل السنة والجماعة الباكستانية | أهل سنت والجماعت | منظمة أهل السنة والجماعة الباكستانية
  name       جماعة أهل السنة والجماعة في باكستان
  latin      Ahle Sunnat Wal Jamaat | ASWJ
  country    pk
  yes        نظمت [أهل السنة والجماعة الباكستانية] مسيرة في كراتشي.
  no         صلت الجماعة ثم قرأ أهلها السنن.

actor sipah-e-muhammad
  kind       armed-group
  name       سباه محمد | سباه محمد باكستان | سباهي محمد | جند محمد الباكستاني | جيش محمد الشيعي | سباه إي محمد
  latin      Sipah-e-Muhammad Pakistan | SMP
  country    pk
  yes        اعتقلت السلطات أعضاء [سباه محمد] في لاهور.
  no         فاز محمد بسباق المدينة السنوي.

actor tehreek-e-jafria
  kind       party
  name       الحركة الجعفرية | تحريك جعفرية | حركة الفقه الجعفري | الحركة الجعفرية الباكستانية
  name       تحريك نفاذ الفقه الجعفرية | حركة تطبيق الفقه الجعفري | حركة نفاذ الفقه الجعفري
  latin      Tehreek-e-Jafaria Pakistan | TJP
  country    pk
  yes        أدانت [الحركة الجعفرية] تفجير الموكب.
  no         تحرك جعفر نحو المعبر وحده.

actor majlis-wahdat-muslimeen
  kind       party
  name       مجلس وحدة المسلمين | مجلس وحدة المسلمين الباكستاني | مجلس وحدت مسلمين | مجلس وحدة المسلمين في باكستان
  latin      Majlis Wahdat-e-Muslimeen | MWM
  country    pk
  yes        دعا [مجلس وحدة المسلمين] إلى اعتصام مفتوح.
  no         اجتمع مجلس الوحدة الصحية في رند.

actor jaish-e-mohammed
  kind       armed-group
  name       جيش محمد | جيش محمد الباكستاني | جيش محمد الباكستانية | جيش إي محمد | جماعة جيش محمد | حركة جيش محمد
  name       تنظيم جيش محمد | خدام الإسلام الباكستانية
  latin      Jaish-e-Mohammed | JeM | Jaish-e-Muhammad
  country    pk | in
  split-from harkat-ul-mujahideen
  yes        نسب القاضي الهجوم إلى [جيش محمد].
  no         خدم محمد في الجيش عشرين عاما.

actor jamaat-ul-furqan
  kind       armed-group
  name       جماعة الفرقان الباكستانية | جماعة الفرقان | جماعت الفرقان | تنظيم الفرقان الباكستاني
  latin      Jamaat ul-Furqan
  country    pk
  split-from jaish-e-mohammed
  yes        انشقت [جماعة الفرقان] عن قيادتها القديمة.
  no         افتتح جمع من الأهالي مدرسة الفرقان.

actor lashkar-e-taiba
  kind       armed-group
  name       عسكر طيبة | لشكر طيبة | لشكر إي طيبة | لاشكار طيبة | لشكر طويبة | عسكر طيبة الباكستانية
  name       جماعة عسكر طيبة | جماعة لشكر طيبة | جيش طيبة | لشكري طيبة | لشكر طيبا | لاشكر طيبة | عسكر إي طيبة
  name       لشكر تويبا | لشكر تويبة | لاشكار إي طيبة | لشكر الطيبة | عسكر الطيبة | جيش الطيبين | لاشكر إي طيبة
  latin      Lashkar-e-Taiba | LeT | Lashkar-e-Tayyiba | Lashkar-e-Toiba
  country    pk | in
  yes        اتهمت الهند [عسكر طيبة] بهجمات مومباي.
  yes        كان الناشط منتميا [للشكر طيبة] سابقا.
  no         وجه الضيف كلمة شكر طيبة لأهل القرية.

actor jamaat-ud-dawa
  kind       party
  name       جماعة الدعوة | جماعة الدعوة الباكستانية | جماعت الدعوة | جمعية الدعوة الباكستانية
  name       جماعة الدعوة والإرشاد | جماعة الدعوة الخيرية | مركز الدعوة والإرشاد الباكستاني
  latin      Jamaat-ud-Dawa | JuD
  country    pk
  yes        أغلقت الشرطة مكاتب [جماعة الدعوة] في لاهور.
  no         خرجت جماعة الدعوة والتبليغ إلى القرى.

actor falah-e-insaniyat-foundation
  kind       party
  name       مؤسسة فلاح الإنسانية | مؤسسة فلاح إنسانيت | فلاح إنسانيت | مؤسسة فلاح الإنسانية الخيرية
  latin      Falah-e-Insaniyat Foundation | FIF
  country    pk
  part-of    jamaat-ud-dawa
  yes        حظرت الحكومة نشاط [مؤسسة فلاح الإنسانية].
  no         أقام فلاح القرية مأدبة إنسانية.

actor tablighi-jamaat
  kind       party
  name       جماعة التبليغ والدعوة | جماعة التبليغ | جماعة الدعوة والتبليغ | التبليغ والدعوة | الدعوة والتبليغ
  name       جماعة التبليغ الإسلامية | تبليغي جماعت
  latin      Tablighi Jamaat
  country    pk | in
  yes        عاد الشيخ من اجتماع [جماعة التبليغ والدعوة].
  no         طلب القاضي تبليغ جماعة الشهود.

actor harkat-ul-mujahideen
  kind       armed-group
  name       حركة المجاهدين الباكستانية | حركة المجاهدين الكشميرية | حركت المجاهدين | حركة المجاهدين في كشمير
  name       جمعية الأنصار الباكستانية
  short      حركة المجاهدين
  latin      Harkat-ul-Mujahideen | HuM
  country    pk | in
  yes        دربت [حركة المجاهدين الباكستانية] شبانا قرب الحدود.
  no         تحرك المجاهدون نحو وادي رند.

actor harkat-ul-mujahideen-al-alami
  kind       armed-group
  name       حركة المجاهدين العالمية | حركة المجاهدين العالمي | حركت المجاهدين العالمي
  latin      Harkat-ul-Mujahideen al-Alami | HuMA
  country    pk
  split-from harkat-ul-mujahideen
  yes        حاولت [حركة المجاهدين العالمية] اغتيال الرئيس.
  no         أشاد المجاهدون بحركة السوق العالمية.

actor harkat-ul-ansar
  kind       armed-group
  name       حركة الأنصار | حركة الأنصار الباكستانية | حركة الأنصار الكشميرية | حركت الأنصار
  latin      Harkat-ul-Ansar | HuA
  country    pk
  yes        خطفت [حركة الأنصار] سياحا في كشمير.
  no         تحرك أنصار المرشح نحو الساحة.

actor harkat-ul-jihad-al-islami
  kind       armed-group
  name       حركة الجهاد الإسلامي الباكستانية | حركة الجهاد الإسلامي العالمية | حركة الجهاد الإسلامي في باكستان
  name       حركة الجهاد الإسلامي الكشميرية | حركت الجهاد الإسلامي | حركة الجهاد الإسلامي في كشمير
  name       حركة الجهاد الإسلامي العالمي
  latin      Harkat-ul-Jihad al-Islami | HuJI
  country    pk | bd | in
  yes        قاد كشميري [حركة الجهاد الإسلامي الباكستانية] أعواما.
  no         أثنى الإسلاميون على حركة المساعدة.

actor brigade-313
  kind       armed-group
  name       اللواء 313 | لواء 313 | كتيبة 313 | اللواء ثلاثمائة وثلاثة عشر
  latin      313 Brigade
  country    pk
  part-of    harkat-ul-jihad-al-islami
  yes        أعد [اللواء 313] خطة لضرب القاعدة الجوية.
  no         وصل اللواء سعيد إلى معبر رند.

actor lashkar-al-zil
  kind       armed-group
  name       جيش الظل | لشكر الظل | عسكر الظل | جيش الظل التابع للقاعدة
  latin      Lashkar al-Zil | Shadow Army
  country    pk | af
  part-of    al-qaida
  yes        قاتل [جيش الظل] إلى جانب مسلحي القبائل.
  no         جلس جنود الجيش تحت ظلال الأشجار.

actor jundallah-pakistan
  kind       armed-group
  name       جند الله الباكستانية | جند الله الباكستاني | جماعة جند الله الباكستانية | جماعة جند الله في باكستان
  name       جند الله المنشقة عن طالبان
  latin      Jundallah (Pakistan)
  country    pk
  split-from taliban-pakistan
  yes        تبنت [جند الله الباكستانية] قتل متسلقي الجبال.
  no         عبد الله جندي في نقطة كويتا.

actor lal-masjid-movement
  kind       party
  name       جماعة المسجد الأحمر | حركة المسجد الأحمر | طلاب المسجد الأحمر | لواء غازي | قوة غازي | كتيبة غازي | كتائب غازي
  latin      Lal Masjid | Ghazi Brigade | Ghazi Force
  country    pk
  yes        تحصنت [جماعة المسجد الأحمر] داخل المبنى.
  no         صلى الزوار في مسجد أحمر القباب.

actor tehreek-e-labbaik
  kind       party
  name       حركة لبيك باكستان | تحريك لبيك | تحريك لبيك باكستان | حركة لبيك يا رسول الله | حركة لبيك الباكستانية
  name       حزب لبيك الباكستاني | حزب حركة لبيك | حزب تحريك لبيك | حزب تحريك لبيك باكستان
  short      حركة لبيك
  latin      Tehreek-e-Labbaik Pakistan | TLP
  country    pk
  yes        أغلق أنصار [حركة لبيك باكستان] الطريق السريع.
  no         ردد الحجاج التلبية في باكستان.

actor sunni-tehreek
  kind       party
  name       الحركة السنية الباكستانية | حركة أهل السنة الباكستانية | سني تحريك | حزب سني تحريك
  latin      Sunni Tehreek
  country    pk
  yes        اشتبك أنصار [الحركة السنية الباكستانية] مع الشرطة.
  no         درس السنغالي حركة الرياح الموسمية.

actor tehreek-e-jihad-pakistan
  kind       armed-group
  name       حركة الجهاد الباكستانية | تحريك جهاد باكستان | حركة جهاد باكستان | تحريك الجهاد باكستان
  name       حركة تحريك جهاد باكستان | جماعة تحريك الجهاد الباكستانية
  latin      Tehreek-e-Jihad Pakistan
  country    pk
  yes        تبنت [حركة جهاد باكستان] اقتحام الثكنة.
  no         أجهدت الحركة المريض في باكستان.

actor ittehad-ul-mujahideen-pakistan
  kind       armed-group
  name       اتحاد المجاهدين باكستان | اتحاد المجاهدين الباكستاني | اتحاد مجاهدي باكستان
  latin      Ittehad-ul-Mujahideen Pakistan
  country    pk
  yes        أعلن [اتحاد المجاهدين الباكستاني] تشكيل قيادة واحدة.
  no         وقع اتحاد المزارعين الباكستاني العقد.

actor baloch-separatists
  kind       armed-group
  name       الانفصاليون البلوش | الانفصاليين البلوش | المتمردون البلوش | المتمردين البلوش | المسلحون البلوش
  name       المسلحين البلوش | الانفصاليون البلوشيون | الانفصاليين البلوشيين | القوميون البلوش | القوميين البلوش
  latin      Baloch separatists
  country    pk
  yes        نفى [الانفصاليون البلوش] صلتهم بالحادث.
  no         انفصل لاعب بلوشي عن فريقه.

actor balochistan-liberation-army
  kind       armed-group
  name       جيش تحرير بلوشستان | جيش التحرير البلوشي | جيش تحرير البلوش | جيش تحرير بلوتشستان
  name       جيش تحرير بالوشستان | جيش تحرير بلوخستان | الجيش البلوشي للتحرير | جيش تحرير بلوجستان
  latin      Balochistan Liberation Army | BLA
  country    pk
  yes        فجر [جيش تحرير بلوشستان] خط السكة الحديدية.
  no         حرر الجيش رهائن في إقليم بلوشستان.

actor bla-majeed-brigade
  kind       armed-group
  name       لواء مجيد | كتيبة مجيد | لواء مجيد الانتحاري | كتيبة المجيد
  latin      Majeed Brigade
  country    pk
  part-of    balochistan-liberation-army
  yes        نفذ [لواء مجيد] هجوما انتحاريا على الميناء.
  no         زار اللواء عبد الكريم الميناء.

actor balochistan-liberation-front
  kind       armed-group
  name       جبهة تحرير بلوشستان | جبهة تحرير البلوش | جبهة التحرير البلوشية | جبهة تحرير بلوتشستان | جبهة تحرير بالوشستان
  latin      Balochistan Liberation Front | BLF
  country    pk
  yes        خطفت [جبهة تحرير بلوشستان] أربعة مهندسين.
  no         حررت الشرطة سجناء في بلوشستان.

actor baloch-republican-army
  kind       armed-group
  name       الجيش الجمهوري البلوشي | جيش بلوشستان الجمهوري | الجيش البلوشي الجمهوري | جيش البلوش الجمهوري
  latin      Baloch Republican Army | BRA
  country    pk
  yes        تبنى [الجيش الجمهوري البلوشي] نسف الأنبوب.
  no         وصل الجمهور البلوشي إلى الملعب.

actor united-baloch-army
  kind       armed-group
  name       الجيش البلوشي المتحد | جيش بلوشستان المتحد | جيش البلوش المتحد
  latin      United Baloch Army | UBA
  country    pk
  split-from balochistan-liberation-army
  yes        أحرق [الجيش البلوشي المتحد] عربات القطار.
  no         اتحد شيوخ البلوش ضد المشروع.

actor baloch-raji-ajoi-sangar
  kind       armed-group
  name       تحالف براس | بلوش راجي أجوئي سنكر | تحالف بلوش راجي آجوي سنغر | الجبهة البلوشية الموحدة
  latin      BRAS | Baloch Raaji Aajoi Sangar
  country    pk
  yes        أعلن [تحالف براس] مسؤوليته عن الكمين.
  no         نقل الجريح إلى مستشفى بلدة تراسين.

actor baloch-republican-guards
  kind       armed-group
  name       حرس الجمهورية البلوشي | الحرس الجمهوري البلوشي | حراس الجمهورية البلوش
  latin      Baloch Republican Guards | BRG
  country    pk
  yes        زرع [الحرس الجمهوري البلوشي] لغما قرب السكة.
  no         تجول حارس بلوشي حول المحطة.

actor baloch-nationalist-army
  kind       armed-group
  name       الجيش القومي البلوشي | الجيش الوطني البلوشي | الجيش الوطني لبلوشستان
  latin      Baloch Nationalist Army | BNA
  country    pk
  yes        أعلن [الجيش القومي البلوشي] تفجير السوق.
  no         عين قوام البلدة قائدا للحرس.

actor lashkar-e-balochistan
  kind       armed-group
  name       لشكر بلوشستان | عسكر بلوشستان | لشكر بلوتشستان | جيش بلوشستان
  latin      Lashkar-e-Balochistan
  country    pk
  yes        تبنت [لشكر بلوشستان] إطلاق القذائف.
  no         شكر التجار حاكم بلوشستان على قراره.

actor baloch-republican-party
  kind       party
  name       الحزب الجمهوري البلوشي | حزب البلوش الجمهوري | حزب جمهوري وطن
  latin      Baloch Republican Party | BRP | Jamhoori Watan Party
  country    pk
  yes        طالب [الحزب الجمهوري البلوشي] بكشف مصير المفقودين.
  no         حضر جمهور بلوشي المباراة النهائية.

actor baloch-yakjehti-committee
  kind       party
  name       لجنة وحدة البلوش | لجنة بلوش يكجهتي | لجنة التضامن البلوشية | لجنة البلوش يكجهتي | لجنة التضامن مع البلوش
  latin      Baloch Yakjehti Committee | BYC
  country    pk
  yes        نظمت [لجنة التضامن البلوشية] مسيرة نحو العاصمة.
  no         وحدت اللجنة مواعيد الدراسة.

actor sindhudesh-revolutionary-army
  kind       armed-group
  name       جيش سندوديش الثوري | جيش السند الثوري | الجيش الثوري السندي | جيش سندهوديش الثوري
  latin      Sindhudesh Revolutionary Army | SRA
  country    pk
  yes        ألقى عضو [جيش السند الثوري] قنبلة يدوية.
  no         عبر الثوار السد في ليلة ماطرة.

actor mqm
  kind       party
  name       الحركة القومية المتحدة | الحركة القومية المتحدة الباكستانية | حركة المهاجرين القومية
  name       متحدة قومي موومنت | حركة قومي متحدة | الحركة القومية المهاجرة | حزب الحركة القومية المتحدة
  latin      Muttahida Qaumi Movement | MQM
  country    pk
  yes        علقت [الحركة القومية المتحدة] مشاركتها في الحكومة.
  no         اتحدت القرى ضد حركة التهريب.

actor awami-national-party
  kind       party
  name       حزب عوامي الوطني | حزب الشعب القومي الباكستاني | حزب عوامي القومي | عوامي ناشيونال
  name       الحزب القومي البشتوني | حزب عوامي ناشيونال | حزب العوام الوطني
  latin      Awami National Party | ANP
  country    pk
  yes        استهدف المهاجم تجمعا [لحزب عوامي الوطني] مساء.
  no         عام وطني بالكامل مر على المشروع.

actor pakistan-peoples-party
  kind       party
  name       حزب الشعب الباكستاني | حزب الشعب في باكستان | حزب الشعب بزعامة زرداري
  short      حزب الشعب
  latin      Pakistan Peoples Party | PPP
  country    pk
  yes        رشح [حزب الشعب الباكستاني] وزيرا سابقا.
  no         استقبل الشعب الباكستاني منتخبه بالورود.

actor pml-n
  kind       party
  name       حزب الرابطة الإسلامية جناح نواز شريف | حزب الرابطة الإسلامية جناح نواز
  name       الرابطة الإسلامية جناح نواز شريف | الرابطة الإسلامية جناح نواز
  name       الرابطة الإسلامية الباكستانية جناح نواز شريف | الرابطة الإسلامية الباكستانية جناح نواز
  name       حزب رابطة نواز | رابطة مسلمي باكستان جناح نواز | حزب الرابطة الإسلامية الباكستانية بزعامة نواز شريف
  name       حزب نواز شريف | حزب الرابطة الإسلامية بزعامة نواز شريف
  short      الرابطة الإسلامية | حزب الرابطة الإسلامية
  latin      Pakistan Muslim League (N) | PML-N
  country    pk
  yes        فاز [حزب الرابطة الإسلامية جناح نواز شريف] بالأغلبية.
  no         تحدث نواز شريف إلى الصحفيين.

actor pml-q
  kind       party
  name       حزب الرابطة الإسلامية جناح القائد الأعظم | الرابطة الإسلامية جناح القائد الأعظم
  name       الرابطة الإسلامية الباكستانية جناح القائد الأعظم | حزب الرابطة الإسلامية جناح قائد أعظم
  name       الرابطة الإسلامية جناح قائد أعظم
  latin      Pakistan Muslim League (Q) | PML-Q
  country    pk
  split-from pml-n
  yes        خسرت [الرابطة الإسلامية جناح القائد الأعظم] مقاعدها.
  no         زار القائد الأعظم شأنا خيمة الجرحى.

actor pakistan-tehreek-e-insaf
  kind       party
  name       حركة إنصاف | حركة الإنصاف الباكستانية | حركة إنصاف الباكستانية | حزب حركة الإنصاف
  name       حزب الإنصاف الباكستاني | حزب إنصاف | تحريك إنصاف | تحريك إنصاف باكستان | حزب تحريك إنصاف
  name       حركة الإنصاف | حزب عمران خان | حزب تحريك الإنصاف | حركة تحريك إنصاف
  latin      Pakistan Tehreek-e-Insaf | PTI
  country    pk
  yes        دعت [حركة الإنصاف الباكستانية] إلى الزحف نحو العاصمة.
  no         أنصف الحكم حركة اللاعب السريعة.

actor jui-f
  kind       party
  name       جمعية علماء الإسلام جناح فضل الرحمن | جمعية علماء الإسلام بزعامة فضل الرحمن
  name       جمعية علماء الإسلام بزعامة مولانا فضل الرحمن | جمعية علماء الإسلام الباكستانية
  name       جمعية علماء الإسلام جناح مولانا فضل الرحمن
  short      جمعية علماء الإسلام | حزب جمعية علماء الإسلام
  latin      Jamiat Ulema-e-Islam (F) | JUI-F
  country    pk
  yes        هدد زعيم [جمعية علماء الإسلام جناح فضل الرحمن] بالاعتصام.
  no         جمع العالم كتبا عن تاريخ الإسلام.

actor jui-s
  kind       party
  name       جمعية علماء الإسلام جناح سميع الحق | جمعية علماء الإسلام بزعامة سميع الحق
  name       جمعية علماء الإسلام بزعامة مولانا سميع الحق
  latin      Jamiat Ulema-e-Islam (S) | JUI-S
  country    pk
  split-from jui-f
  yes        عرضت [جمعية علماء الإسلام جناح سميع الحق] الوساطة.
  no         سمع القاضي أقوال علماء الجمعية.

actor jamaat-e-islami-pakistan
  kind       party
  name       الجماعة الإسلامية الباكستانية | الجماعة الإسلامية في باكستان | جماعت إسلامي الباكستانية
  name       الجماعة الإسلامية بباكستان | جماعة إسلامي الباكستانية | حزب الجماعة الإسلامية الباكستاني
  short      الجماعة الإسلامية | جماعت إسلامي
  latin      Jamaat-e-Islami Pakistan | JI
  country    pk
  yes        نظم أنصار [الجماعة الإسلامية الباكستانية] مسيرة حاشدة.
  no         صلى جمع من المسلمين في المصلى.

actor muttahida-majlis-e-amal
  kind       party
  name       مجلس العمل الموحد | مجلس العمل المتحد | مجلس عمل متحدة | مجلس العمل الموحد الباكستاني
  latin      Muttahida Majlis-e-Amal | MMA
  country    pk
  yes        انسحب [مجلس العمل الموحد] من الائتلاف.
  no         وحد المجلس أجور عمل الحراس.

actor pakistan-ulema-council
  kind       party
  name       مجلس علماء باكستان | مجلس العلماء الباكستاني | مجلس علماء المسلمين الباكستاني
  latin      Pakistan Ulema Council | PUC
  country    pk
  yes        أفتى [مجلس علماء باكستان] بتحريم التفجيرات.
  no         جلس عالم باكستاني بين الحضور.

actor difa-e-pakistan-council
  kind       party
  name       مجلس الدفاع عن باكستان | مجلس دفاع باكستان | مجلس دفاع عن باكستان
  latin      Difa-e-Pakistan Council | DPC
  country    pk
  yes        نظم [مجلس دفاع باكستان] مظاهرة ضد الإمداد.
  no         دافع المجلس البلدي عن قراره.

actor ptm
  kind       party
  name       حركة حماية البشتون | حركة تحفظ البشتون | حركة حماية بشتون | حركة تحفظ بشتون | تحريك تحفظ بشتون
  name       حركة الدفاع عن البشتون
  latin      Pashtun Tahafuz Movement | PTM
  country    pk
  yes        حظرت السلطات [حركة حماية البشتون] قبل المؤتمر.
  no         تحفظ البشتوني على حركة الشاحنات.

actor pashtunkhwa-milli-awami-party
  kind       party
  name       حزب بشتونخوا ملي عوامي | حزب بشتونخوا | حزب بختونخوا ملي عوامي | حزب الشعب الوطني البشتوني
  latin      Pashtunkhwa Milli Awami Party | PkMAP
  country    pk
  yes        رفض [حزب بشتونخوا ملي عوامي] توسيع العمليات.
  no         سارت القافلة نحو إقليم خيبر بختونخوا.

actor ummah-tameer-e-nau
  kind       party
  name       أمة تعمير نو | مؤسسة أمة تعمير نو | منظمة أمة تعمير نو
  latin      Ummah Tameer-e-Nau | UTN
  country    pk
  yes        جمدت الخزانة أموال [أمة تعمير نو].
  no         أعادت الأمة تعمير ما هدم.

actor al-rashid-trust
  kind       party
  name       مؤسسة الرشيد الباكستانية | صندوق الرشيد الباكستاني | وقف الرشيد الباكستاني | الرشيد ترست | أمانة الرشيد
  latin      Al Rashid Trust | Al-Rasheed Trust
  country    pk
  yes        شمل التجميد حسابات [مؤسسة الرشيد الباكستانية].
  no         أسس رشيد متجرا في باكستان.

actor al-qaida-indian-subcontinent
  kind       armed-group
  name       تنظيم القاعدة في شبه القارة الهندية | القاعدة في شبه القارة الهندية
  name       قاعدة الجهاد في شبه القارة الهندية | جماعة قاعدة الجهاد في شبه القارة الهندية
  name       تنظيم القاعدة في الهند | تنظيم القاعدة في جنوب آسيا | القاعدة في شبه القارة
  name       فرع القاعدة في شبه القارة الهندية
  latin      Al-Qaida in the Indian Subcontinent | AQIS
  country    pk | in | bd
  part-of    al-qaida
  yes        قتل زعيم [القاعدة في شبه القارة الهندية] بغارة.
  no         أقام الهنود قاعدة علمية في القطب.
# --- Kashmir and India

actor hizbul-mujahideen
  kind       armed-group
  name       حزب المجاهدين | حزب المجاهدين الكشميري | حزب المجاهدين الكشميرية | حزب المجاهدين في كشمير
  name       جماعة حزب المجاهدين | تنظيم حزب المجاهدين
  latin      Hizbul Mujahideen | HM
  country    in | pk
  yes        شيع الآلاف قائدا من [حزب المجاهدين] قرب سرينغار.
  no         دعا الحزب مجاهدا سابقا إلى الندوة.

actor al-badr-mujahideen
  kind       armed-group
  name       البدر مجاهدين | جماعة البدر الكشميرية | مجاهدو البدر | مجاهدي البدر | تنظيم البدر الكشميري
  name       حركة البدر الكشميرية
  latin      Al-Badr Mujahideen
  country    in | pk
  split-from hizbul-mujahideen
  yes        قتل عنصران من [جماعة البدر الكشميرية] بالتلال.
  no         أضاء البدر طريق المجاهد في كشمير.

actor jklf
  kind       party
  name       جبهة تحرير جامو وكشمير | جبهة تحرير كشمير | جبهة تحرير جمو وكشمير
  latin      Jammu Kashmir Liberation Front | JKLF
  country    in | pk
  yes        اعتقلت الشرطة رئيس [جبهة تحرير جامو وكشمير].
  no         حرر الجنود رهينة على جبهة كشمير.

actor the-resistance-front
  kind       armed-group
  name       جبهة المقاومة الكشميرية | جبهة المقاومة في كشمير | تنظيم جبهة المقاومة | جماعة جبهة المقاومة
  short      جبهة المقاومة
  latin      The Resistance Front | TRF
  country    in | pk
  part-of    lashkar-e-taiba
  yes        تبنت [جبهة المقاومة الكشميرية] إطلاق النار.
  no         قاوم القرويون السيول على جبهتين.

actor people-anti-fascist-front
  kind       armed-group
  name       جبهة الشعب المناهضة للفاشية | جبهة شعبية مناهضة للفاشية | الجبهة الشعبية المناهضة للفاشية
  latin      People's Anti-Fascist Front | PAFF
  country    in
  part-of    jaish-e-mohammed
  yes        قالت [الجبهة الشعبية المناهضة للفاشية] إنها نصبت الكمين.
  no         ناهض الشعب الفاشية قبل عقود.

actor kashmir-tigers
  kind       armed-group
  name       نمور كشمير | جماعة نمور كشمير | تنظيم نمور كشمير
  latin      Kashmir Tigers
  country    in
  part-of    jaish-e-mohammed
  yes        أصاب مسلحو [نمور كشمير] ثلاثة جنود.
  no         رصد الصيادون نمرا في غابات كشمير.

actor ansar-ghazwat-ul-hind
  kind       armed-group
  name       أنصار غزوة الهند | جماعة أنصار غزوة الهند | تنظيم أنصار غزوة الهند | أنصار غزوات الهند
  latin      Ansar Ghazwat-ul-Hind | AGH
  country    in
  split-from hizbul-mujahideen
  yes        حاصر الجنود قائد [أنصار غزوة الهند] في منزل.
  no         ناصر الشيخ أهل الهند في المحنة.

actor islamic-state-hind
  kind       armed-group
  name       ولاية الهند | تنظيم الدولة الإسلامية ولاية الهند | تنظيم الدولة ولاية الهند | داعش الهند
  name       الدولة الإسلامية في جامو وكشمير
  latin      Islamic State Hind Province | ISHP | ISJK
  country    in
  part-of    islamic-state
  yes        اعتقلت الشرطة خلية [ولاية الهند] في دلهي.
  no         تقع الولاية الكبرى جنوبي الهند.

actor tehreek-ul-mujahideen
  kind       armed-group
  name       تحريك المجاهدين | حركة تحريك المجاهدين | تحريك المجاهدين الكشميرية
  latin      Tehreek-ul-Mujahideen | TuM
  country    in | pk
  yes        حظرت نيودلهي جماعة [تحريك المجاهدين].
  no         طلب القائد تحريك الشاحنات نحو المجاهد.

actor united-jihad-council
  kind       armed-group
  name       مجلس الجهاد الموحد | مجلس الجهاد المتحد | مجلس الجهاد الموحد الكشميري | متحدة جهاد كونسل
  name       مجلس الجهاد الكشميري الموحد
  latin      United Jihad Council | UJC | Muttahida Jihad Council
  country    pk | in
  yes        أعلن [مجلس الجهاد الموحد] وقف إطلاق النار.
  no         وحد المجلس جهود الإغاثة في الوادي.

actor hurriyat-conference
  kind       party
  name       مؤتمر الحرية لعموم الأحزاب | مؤتمر الحرية الكشميري | مؤتمر حريات كشمير | مؤتمر حريت
  name       مؤتمر الحريات لعموم الأحزاب | مؤتمر حريات لجميع الأحزاب | تحالف مؤتمر الحريات
  name       مؤتمر الحرية لكل الأحزاب | مؤتمر الحريات الكشميري
  latin      All Parties Hurriyat Conference | APHC
  country    in
  yes        دعا [مؤتمر الحرية الكشميري] إلى إضراب عام.
  no         تحدث المؤتمرون عن الحريات الصحفية.

actor dukhtaran-e-millat
  kind       party
  name       بنات الأمة الكشميرية | دختران ملت | جماعة دختران ملت | دختران الملة
  latin      Dukhtaran-e-Millat
  country    in
  yes        أوقفت السلطات زعيمة [دختران ملت].
  no         احتفلت بنات القرية بالعيد.

actor jamaat-e-islami-kashmir
  kind       party
  name       الجماعة الإسلامية في كشمير | الجماعة الإسلامية الكشميرية | الجماعة الإسلامية بكشمير | جماعة إسلامي كشمير
  latin      Jamaat-e-Islami Kashmir
  country    in
  yes        حظرت نيودلهي [الجماعة الإسلامية في كشمير].
  no         جمع المسلمون تبرعات لأهل كشمير.

actor indian-mujahideen
  kind       armed-group
  name       المجاهدون الهنود | المجاهدين الهنود | مجاهدو الهند | مجاهدي الهند | المجاهدين الهندية
  name       جماعة المجاهدين الهنود | تنظيم المجاهدين الهنود | جماعة المجاهدين الهندية
  latin      Indian Mujahideen | IM
  country    in
  yes        أرسل [المجاهدون الهنود] بريدا إلكترونيا قبل التفجير.
  no         جاهد الهندي حتى بلغ القمة.

actor deccan-mujahideen
  kind       armed-group
  name       مجاهدو الدكن | مجاهدو ديكان | مجاهدي ديكان | مجاهدي الدكن | مجاهدون الديكان | مجاهدو ديكن
  name       مجاهدي الديكان | مجاهدو الديكان | جماعة مجاهدي ديكان
  latin      Deccan Mujahideen
  country    in
  yes        تبنت جماعة تسمى [مجاهدي ديكان] الهجوم.
  no         دكان المجاهد يبيع الخبز.

actor simi
  kind       party
  name       حركة الطلاب الإسلامية الهندية | حركة الطلبة الإسلامية الهندية | حركة طلاب الهند الإسلامية
  name       حركة الطلاب الإسلامية في الهند | الحركة الإسلامية لطلاب الهند | حركة الطلبة الإسلامية في الهند
  name       الحركة الطلابية الإسلامية في الهند
  latin      Students Islamic Movement of India | SIMI
  country    in
  yes        اشتبهت الشرطة في [حركة الطلاب الإسلامية الهندية].
  no         تحرك الطلاب الهنود نحو القطار.

actor popular-front-of-india
  kind       party
  name       الجبهة الشعبية الهندية | الجبهة الشعبية في الهند | جبهة الهند الشعبية | الجبهة الشعبية للهند
  latin      Popular Front of India | PFI
  country    in
  yes        داهمت الشرطة مكاتب [الجبهة الشعبية الهندية].
  no         الشعب الهندي ودع جنوده على الجبهات.

actor cpi-maoist
  kind       armed-group
  name       الحزب الشيوعي الهندي الماوي | الماويون الهنود | الماويين الهنود | المتمردون الماويون في الهند
  name       المتمردين الماويين في الهند | الناكساليون | الناكساليين | الناكسال | ناكسال | الناكساليت
  name       الناكسلايت | النكساليون | النكساليين | الناكسليون | حركة ناكسال | المتمردون الناكساليون
  name       المتمردين الناكساليين | جيش حرب العصابات للتحرير الشعبي
  short      الماويون | الماويين | المتمردون الماويون | المتمردين الماويين | الثوار الماويون | الثوار الماويين
  latin      Communist Party of India (Maoist) | Naxalites | CPI-Maoist
  country    in
  yes        زرع [الناكساليون] لغما على طريق الغابة.
  yes        أعلن [الحزب الشيوعي الهندي الماوي] الإضراب.
  no         كان المالويون يزرعون الذرة في الوادي.

actor ulfa
  kind       armed-group
  name       الجبهة المتحدة لتحرير آسام | جبهة تحرير آسام المتحدة | جبهة تحرير آسام | جبهة أسام المتحدة للتحرير
  name       جبهة التحرير المتحدة في آسام | أولفا
  latin      United Liberation Front of Asom | ULFA
  country    in
  yes        وقعت [الجبهة المتحدة لتحرير آسام] اتفاق سلام.
  no         غمرت المياه جبهة النهر في آسام.

actor ndfb
  kind       armed-group
  name       الجبهة الوطنية الديمقراطية لبودولاند | الجبهة الديمقراطية الوطنية لبودولاند
  name       جبهة بودولاند الديمقراطية الوطنية | جبهة بودولاند الوطنية الديمقراطية | متمردو بودو | متمردي بودو
  name       المتمردون البودو | المتمردين البودو
  latin      National Democratic Front of Bodoland | NDFB
  country    in
  yes        قتل مسلحو [الجبهة الوطنية الديمقراطية لبودولاند] قرويين.
  no         يبدو الوطن أجمل بعد الديمقراطية.

actor nscn
  kind       armed-group
  name       المجلس الوطني الاشتراكي لناغالاند | المجلس القومي الاشتراكي لناغالاند
  name       مجلس ناغالاند الوطني الاشتراكي | متمردو ناغا | متمردي ناغا | المجلس الاشتراكي الوطني لناجالاند
  latin      National Socialist Council of Nagaland | NSCN
  country    in
  yes        فاوضت الحكومة [المجلس الوطني الاشتراكي لناغالاند].
  no         نال المجلس الوطني إعجاب الاشتراكيين.

actor manipur-pla
  kind       armed-group
  name       جيش التحرير الشعبي في مانيبور | جيش تحرير مانيبور الشعبي | جيش التحرير الشعبي المانيبوري
  latin      People's Liberation Army of Manipur | PLA Manipur
  country    in
  yes        كمن [جيش التحرير الشعبي في مانيبور] للقافلة.
  no         احترقت بيوت الشعب في مانيبور.

actor kamtapur-liberation
  kind       armed-group
  name       منظمة تحرير كامتابور | منظمة كامتابور للتحرير
  latin      Kamtapur Liberation Organisation | KLO
  country    in
  yes        سلم زعيم [منظمة تحرير كامتابور] سلاحه.
  no         حررت منظمة الصحة شهادات للأطباء.

actor babbar-khalsa
  kind       armed-group
  name       بابار خالسا | ببر خالسا | بابار خالصا | بابر خالسا | بابار خالسا الدولية | جماعة بابار خالسا
  latin      Babbar Khalsa International
  country    in
  yes        أدين عضوان في [بابار خالسا] بتهريب السلاح.
  no         ظهير الدين بابر أسس دولة في الهند.

actor khalistan-movement
  kind       armed-group
  name       حركة خالستان | حركة خاليستان | قوة نمور خاليستان | قوة تحرير خالستان | قوة كوماندوز خالستان
  name       السيخ من أجل العدالة | انفصاليو خالستان | انفصاليي خالستان
  latin      Khalistan movement | Khalistan Tiger Force | Sikhs for Justice
  country    in
  yes        نفت [حركة خالستان] تورطها في الاغتيال.
  no         تحرك السياح نحو دغستان وكازاخستان.

actor rss
  kind       party
  name       منظمة التطوع الوطنية الهندية | منظمة المتطوعين الوطنيين | راشتريا سوايامسيفاك سانغ | منظمة آر إس إس
  name       راشتريا سيواك سنغ | منظمة راشتريا سوايامسيفاك سانغ | راشتريا سوايام سيفاك سانغ
  name       منظمة المتطوعين الوطنية الهندوسية
  latin      Rashtriya Swayamsevak Sangh | RSS
  country    in
  yes        تظاهر أنصار [راشتريا سوايامسيفاك سانغ] في دلهي.
  no         تطوع الطلاب في منظمة الإغاثة الوطنية.

actor bjp
  kind       party
  name       حزب بهاراتيا جاناتا | بهاراتيا جاناتا | حزب الشعب الهندي | حزب باراتيا جاناتا | بهارتيا جاناتا
  name       حزب بهارتيا جاناتا | باراتيا جاناتا | حزب بهاراتيا جناتا | الحزب القومي الهندوسي
  latin      Bharatiya Janata Party | BJP
  country    in
  yes        فاز [حزب بهاراتيا جاناتا] بمقاعد الولاية.
  no         رحب الشعب الهندي بالضيوف.

actor shiv-sena
  kind       party
  name       شيف سينا | حزب شيف سينا | شيوسينا | شيو سينا | شيفسينا | حزب شيو سينا
  latin      Shiv Sena
  country    in
  yes        حطم أنصار [شيف سينا] واجهات المتاجر.
  no         زار الطاهي شقيقه في دلهي.

actor vhp
  kind       party
  name       المجلس الهندوسي العالمي | فيشوا هندو باريشاد | فيشفا هندو باريشاد | فيشوا هيندو باريشاد | مجلس الهندوس العالمي
  latin      Vishwa Hindu Parishad | VHP
  country    in
  yes        نظم [المجلس الهندوسي العالمي] مسيرة إلى المعبد.
  no         زار هندوسي مجلس العزاء العالمي.

actor bajrang-dal
  kind       party
  name       باجرانغ دال | باجرانج دال | بجرانغ دال | بجرنغ دال | منظمة باجرانغ دال
  latin      Bajrang Dal
  country    in
  part-of    vhp
  yes        هاجم نشطاء [باجرانغ دال] متجرا صغيرا.
  no         أنشد طفل نشيدا عن جدال قديم.

actor abhinav-bharat
  kind       armed-group
  name       أبهيناف بهارات | أبيناف بهارات | منظمة أبهيناف بهارات | تنظيم أبهيناف بهارات
  latin      Abhinav Bharat
  country    in
  yes        اتهم الادعاء [أبهيناف بهارات] بتفجير القطار.
  no         باع العطار بهارات هندية في السوق.

actor indian-national-congress
  kind       party
  name       حزب المؤتمر الهندي | حزب المؤتمر الوطني الهندي | حزب المؤتمر في الهند | المؤتمر الوطني الهندي
  latin      Indian National Congress
  country    in
  yes        انتقد [حزب المؤتمر الهندي] أداء الحكومة.
  no         انعقد المؤتمر الطبي في الهند.

actor jamiat-ulema-hind
  kind       party
  name       جمعية علماء الهند | جمعية علماء هند
  latin      Jamiat Ulema-e-Hind
  country    in
  yes        أصدرت [جمعية علماء الهند] فتوى ضد العنف.
  no         كرمت الجمعية عالما من الهند.

# --- Bangladesh

actor jmb
  kind       armed-group
  name       جماعة المجاهدين البنغلاديشية | جماعة مجاهدي بنغلاديش | جماعة المجاهدين في بنغلاديش
  name       جماعة المجاهدين ببنغلاديش | جماعة المجاهدين بنغلاديش | جماعت المجاهدين بنغلاديش | مجاهدو بنغلاديش
  name       جماعة مجاهدي بنجلاديش | جماعة المجاهدين البنجلاديشية | جماعة المجاهدين في بنجلاديش
  name       جمعية المجاهدين البنغلاديشية
  latin      Jamaat-ul-Mujahideen Bangladesh | JMB
  country    bd
  yes        أعدمت السلطات زعيم [جماعة المجاهدين البنغلاديشية].
  no         جمع المجاهد مالا لفقراء بنغلاديش.

actor neo-jmb
  kind       armed-group
  name       نيو جماعة المجاهدين البنغلاديشية | نيو جيه إم بي | جماعة المجاهدين البنغلاديشية الجديدة
  name       جماعة المجاهدين الجديدة في بنغلاديش | نيو جماعة المجاهدين
  latin      Neo-JMB
  country    bd
  split-from jmb
  yes        نسبت الشرطة هجوم المقهى إلى [نيو جماعة المجاهدين].
  no         أعدمت السلطات زعيم جماعة المجاهدين البنغلاديشية.

actor jmjb
  kind       armed-group
  name       جاغراتا مسلم جاناتا بنغلاديش | جاغراتا مسلم جاناتا | حركة صحوة مسلمي بنغلاديش
  latin      Jagrata Muslim Janata Bangladesh | JMJB
  country    bd
  yes        حظرت دكا [جاغراتا مسلم جاناتا] عام 2005.
  no         استيقظ مسلم بنغالي قبل الفجر.

actor ansarullah-bangla-team
  kind       armed-group
  name       فريق أنصار الله البنغالي | أنصار الله بنغلا | فريق أنصار الله بنغلا | أنصار الله بنغلا تيم
  name       أنصار الله البنغلاديشية | جماعة أنصار الله البنغلاديشية | أنصار الله البنغالي
  name       أنصار الإسلام البنغلاديشية | أنصار الإسلام في بنغلاديش | جماعة أنصار الإسلام في بنغلاديش
  name       جماعة أنصار الله بنغلا
  latin      Ansarullah Bangla Team | ABT | Ansar al-Islam Bangladesh
  country    bd
  yes        اعترف عضو [فريق أنصار الله البنغالي] بقتل المدون.
  no         شجع الأنصار فريقهم البنغالي بحرارة.

actor huji-bangladesh
  kind       armed-group
  name       حركة الجهاد الإسلامي البنغلاديشية | حركة الجهاد الإسلامي في بنغلاديش | حركة الجهاد الإسلامي بنغلاديش
  name       حركة الجهاد الإسلامي ببنغلاديش
  latin      Harkat-ul-Jihad al-Islami Bangladesh | HuJI-B
  country    bd
  part-of    harkat-ul-jihad-al-islami
  yes        أدين قادة [حركة الجهاد الإسلامي البنغلاديشية] بهجوم القنابل.
  no         تحركت قوافل إسلامية لإغاثة بنغلاديش.

actor jama-atul-ansar-hindal
  kind       armed-group
  name       جماعة الأنصار فل هندال الشرقية | جماعة أنصار الهند الشرقية | جماعة الأنصار في الهند الشرقية
  latin      Jama'atul Ansar Fil Hindal Sharqiya
  country    bd
  yes        دربت [جماعة أنصار الهند الشرقية] مجندين في التلال.
  no         سافر جماعة من التجار شرقي الهند.

actor islamic-state-bangladesh
  kind       armed-group
  name       تنظيم الدولة الإسلامية في بنغلاديش | داعش بنغلاديش | داعش في بنغلاديش | الدولة الإسلامية في بنغلاديش
  name       تنظيم الدولة في بنغلاديش | ولاية البنغال
  latin      Islamic State in Bangladesh | Wilayat al-Bengal
  country    bd
  part-of    islamic-state
  yes        تبنى [تنظيم الدولة الإسلامية في بنغلاديش] الهجوم.
  no         غرقت قرى البنغال بسبب الأمطار.

actor jamaat-e-islami-bangladesh
  kind       party
  name       الجماعة الإسلامية في بنغلاديش | الجماعة الإسلامية البنغلاديشية | الجماعة الإسلامية ببنغلاديش
  name       حزب الجماعة الإسلامية البنغلاديشي | حزب الجماعة الإسلامية في بنغلاديش
  name       الجماعة الإسلامية في بنجلاديش | الجماعة الإسلامية البنجلاديشية | حزب جماعة إسلامي
  short      الجماعة الإسلامية | حزب الجماعة الإسلامية
  latin      Bangladesh Jamaat-e-Islami
  country    bd
  yes        أعدم قيادي في [الجماعة الإسلامية في بنغلاديش].
  no         جمعت لجنة بنغلاديشية التبرعات.

actor awami-league
  kind       party
  name       رابطة عوامي | حزب رابطة عوامي | عوامي ليغ | حزب عوامي ليغ | حزب رابطة عوامي البنغلاديشي
  name       رابطة العوام | حزب عوامي | رابطة أوامي | عوامي ليج
  latin      Awami League
  country    bd
  yes        قاطع [حزب رابطة عوامي] جلسة البرلمان.
  no         كرمت الرابطة لاعبا قضى أعواما فيها.

actor bangladesh-nationalist-party
  kind       party
  name       الحزب القومي البنغلاديشي | الحزب الوطني البنغلاديشي | حزب بنغلاديش القومي | حزب بنغلاديش الوطني
  name       الحزب القومي البنجلاديشي | الحزب الوطني البنجلاديشي
  latin      Bangladesh Nationalist Party | BNP
  country    bd
  yes        اتهم [الحزب القومي البنغلاديشي] الشرطة بقمع أنصاره.
  no         صنع قوم بنغلاديش زوارق خشبية.

actor hefazat-e-islam
  kind       party
  name       حفاظت إسلام | حركة حفظ الإسلام البنغلاديشية | حفظت إسلام | حركة حفاظت إسلام | جماعة حفاظت إسلام
  name       حركة حماية الإسلام البنغلاديشية | حفاظة الإسلام
  latin      Hefazat-e-Islam
  country    bd
  yes        حشدت [حفاظت إسلام] آلاف الطلبة في دكا.
  no         حافظ إسلام على لقبه في البطولة.

actor pcjss
  kind       armed-group
  name       شانتي باهيني | حزب شيتاغونغ للتضامن الشعبي المتحد | حزب شعب جبال شيتاغونغ الموحد
  latin      Shanti Bahini | PCJSS
  country    bd
  yes        ألقت [شانتي باهيني] السلاح بعد الاتفاق.
  no         سقطت الأمطار على هضاب شيتاغونغ.

actor purba-banglar
  kind       armed-group
  name       حزب البنغال الشرقية الشيوعي | حزب بوربا بنغلا الشيوعي | بوربا بانغلار الشيوعي
  latin      Purba Banglar Communist Party | PBCP
  country    bd
  yes        ابتز [حزب بوربا بنغلا الشيوعي] أصحاب الأراضي.
  no         شيع أهل البنغال ضحايا العبارة.

# --- Iran

actor jundallah-iran
  kind       armed-group
  name       جند الله الإيرانية | جند الله الإيراني | حركة جند الله الإيرانية | جماعة جند الله الإيرانية
  name       تنظيم جند الله الإيراني | حركة المقاومة الشعبية الإيرانية | جند الله البلوشية
  name       جماعة جند الله السنية | جند الله السنية
  short      جند الله | حركة جند الله | جماعة جند الله | تنظيم جند الله
  latin      Jundallah (Iran) | People's Resistance Movement of Iran
  country    ir
  yes        أعدمت طهران زعيم [جند الله الإيرانية].
  no         عبد الله جندي إيراني سابق.

actor jaish-al-adl
  kind       armed-group
  name       جيش العدل | جيش العدل البلوشي | جيش العدل الإيراني | جماعة جيش العدل | تنظيم جيش العدل | حركة جيش العدل
  latin      Jaish al-Adl | Jaysh al-Adl
  country    ir
  yes        خطف [جيش العدل] حرس حدود إيرانيين.
  no         طالب قائد الجيش بالعدالة.

actor ansar-al-furqan-iran
  kind       armed-group
  name       أنصار الفرقان | حركة أنصار الفرقان | جماعة أنصار الفرقان | حزب الفرقان الإيراني | حركة أنصار إيران
  latin      Ansar al-Furqan | Harakat Ansar Iran
  country    ir
  yes        تبنت [أنصار الفرقان] تفجير مقر الشرطة.
  no         تلا أحد الناصرين سورة الفرقان.

actor mujahedin-e-khalq
  kind       armed-group
  name       مجاهدي خلق | مجاهدو خلق | منظمة مجاهدي خلق | منظمة مجاهدي خلق الإيرانية | مجاهدي خلق الإيرانية
  name       منظمة مجاهدين خلق | مجاهدين خلق | حركة مجاهدي خلق | منظمة خلق | مجاهدي الشعب الإيراني
  name       مجاهدو الشعب الإيراني | منظمة مجاهدي الشعب الإيرانية | جيش التحرير الوطني الإيراني | مجاهدو الشعب
  name       مجاهدي الشعب
  latin      Mujahedin-e Khalq | MEK | People's Mojahedin Organization of Iran | PMOI
  country    ir
  yes        نقلت [مجاهدي خلق] أنصارها من المعسكر.
  no         خلق المجاهد جوا من الألفة.

actor ncri
  kind       party
  name       المجلس الوطني للمقاومة الإيرانية | المجلس الوطني للمقاومة في إيران | مجلس المقاومة الإيرانية
  name       مجلس المقاومة الوطنية الإيرانية | المقاومة الإيرانية
  latin      National Council of Resistance of Iran | NCRI
  country    ir
  yes        كشف [المجلس الوطني للمقاومة الإيرانية] موقعا سريا.
  no         صادق المجلس الوطني على قانون المرور.

actor kdpi
  kind       armed-group
  name       الحزب الديمقراطي الكردستاني الإيراني | الحزب الديمقراطي الكردستاني في إيران
  name       الحزب الديمقراطي لكردستان إيران | الحزب الديمقراطي الكردي الإيراني
  name       الحزب الديمقراطي الكردستاني إيران | حدكا | الحزب الديمقراطي الكردي في إيران
  latin      Kurdistan Democratic Party of Iran | KDPI | PDKI
  country    ir
  yes        قصفت طهران مقار [الحزب الديمقراطي الكردستاني الإيراني].
  no         ناقش الديمقراطيون الملف الإيراني مساء.

actor komala
  kind       armed-group
  name       حزب كومله | كومله | حزب كومله الكردي | حزب كادحي كردستان | حزب كوملة الكردي الإيراني | عصبة كادحي كردستان
  latin      Komala
  country    ir
  yes        نشر [حزب كومله] مقاتليه في الجبال.
  no         كمل العمال بناء المدرسة.

actor pak-kurdistan-freedom-party
  kind       armed-group
  name       حزب حرية كردستان | حزب الحرية الكردستاني | حزب حرية كردستان الإيراني | حزب آزادي كردستان
  latin      Kurdistan Freedom Party | PAK
  country    ir
  yes        قاتل [حزب حرية كردستان] قرب كركوك.
  no         عاش الأكراد في كردستان بحرية.

actor khabat
  kind       armed-group
  name       منظمة خبات | خبات الكردستانية | منظمة النضال الكردستانية الإيرانية | منظمة خبات كردستان إيران
  latin      Khabat Organization of Iranian Kurdistan
  country    ir
  yes        استنكرت [منظمة خبات] القصف الحدودي.
  no         نظمت البلدية أمسية شعرية في أربيل.

actor pjak
  kind       armed-group
  name       حزب الحياة الحرة الكردستاني | حزب الحياة الحرة | حزب الحياة الحرة في كردستان | حزب بيجاك | بيجاك
  name       بجاك | حزب الحياة الحرة الكردي | حزب حياة كردستان الحرة | حزب بجاك | حزب بيجاك الكردي | بيجاك الكردي
  name       حزب الحياة الحر الكردستاني
  latin      Party of Free Life of Kurdistan | PJAK
  country    ir
  yes        اشتبك الحرس مع [حزب الحياة الحرة الكردستاني].
  yes        قتل عنصران من [بيجاك] في الممر.
  no         الحياة في القرية الحرة هادئة.

actor asmla
  kind       armed-group
  name       حركة النضال العربي لتحرير الأحواز | حركة النضال العربي لتحرير الأهواز | حركة النضال العربي
  name       حركة نضال الأحواز | حركة النضال الأحوازية
  latin      Arab Struggle Movement for the Liberation of Ahwaz | ASMLA
  country    ir
  yes        تبنت [حركة النضال العربي لتحرير الأحواز] الهجوم.
  no         ناضل العربي في مصنع الأحواز.

actor mohieddin-al-nasser-brigades
  kind       armed-group
  name       كتائب محيي الدين آل ناصر | كتائب محي الدين آل ناصر | كتائب الشهيد محيي الدين آل ناصر
  name       كتائب الشهيد محيي الدين الناصر | كتائب محيي الدين الناصر
  latin      Mohieddin al-Nasser Martyrs Brigades
  country    ir
  part-of    asmla
  yes        فجرت [كتائب محيي الدين آل ناصر] أنبوب النفط.
  no         كتب محيي الدين قصيدة عن ناصر.

actor ahwaz-democratic-popular-front
  kind       armed-group
  name       الجبهة الديمقراطية الشعبية الأحوازية | الجبهة الشعبية الديمقراطية الأحوازية
  name       الجبهة الديمقراطية الشعبية للأحواز | الجبهة الديمقراطية الشعبية الأهوازية
  name       الجبهة الشعبية الديمقراطية للشعب العربي الأحوازي | جبهة الأحواز الديمقراطية
  latin      Democratic Popular Front of Ahwaz | Ahwaz Arab Popular Democratic Front
  country    ir
  yes        نعت [الجبهة الديمقراطية الشعبية الأحوازية] أسيرها.
  no         طالب الشعب بديمقراطية حقيقية في الأحواز.

actor arab-front-liberation-ahwaz
  kind       armed-group
  name       الجبهة العربية لتحرير الأحواز | الجبهة العربية لتحرير الأهواز | المنظمة الإسلامية السنية الأحوازية
  name       حركة التحرير الوطني الأحوازي | المنظمة الوطنية لتحرير الأحواز | منظمة حزم الأحوازية
  latin      Arab Front for the Liberation of Ahwaz
  country    ir
  yes        أعلنت [الجبهة العربية لتحرير الأحواز] تجنيد شبان.
  no         نشرت صحف عربية صورا من الأحواز.

actor tondar
  kind       armed-group
  name       جمعية مملكة إيران | رابطة مملكة إيران | أنجمن بادشاهي إيران | تندر الإيرانية | مجموعة تندر | جماعة تندر
  latin      Kingdom Assembly of Iran | Tondar
  country    ir
  yes        اتهمت طهران [مجموعة تندر] بتفجير الحسينية.
  no         تندر الأمطار في مملكة الصحراء.

actor tudeh
  kind       party
  name       حزب توده | توده الإيراني | حزب توده الإيراني | حزب تودة الشيوعي
  latin      Tudeh Party
  country    ir
  yes        حوكم قادة [حزب توده] قبل عقود.
  no         تودد المرشح إلى أعضاء الحزب.

actor iranian-peoples-fedaian
  kind       armed-group
  name       فدائيو الشعب الإيراني | فدائيي الشعب الإيراني | فدائيي خلق | فدائيو خلق
  name       منظمة فدائيي الشعب الإيرانية | فدائيان خلق | منظمة فدائيي خلق
  latin      Organization of Iranian People's Fedaian
  country    ir
  yes        انقسمت [منظمة فدائيي خلق] إلى جناحين.
  no         خلق الفدائي أعذارا للقاضي.

actor fadaiyan-e-islam
  kind       armed-group
  name       فدائيان إسلام | فدائيو الإسلام الإيرانية | فدائيان الإسلام | فدائيو الإسلام الإيرانيون
  latin      Fada'iyan-e Islam
  country    ir
  yes        اغتالت [فدائيان إسلام] رئيس الوزراء قديما.
  no         أفدى المسلم أخاه بماله.

actor green-movement-iran
  kind       party
  name       الحركة الخضراء | الحركة الخضراء الإيرانية | الحركة الخضراء في إيران
  latin      Iranian Green Movement
  country    ir
  yes        دعت [الحركة الخضراء] إلى مظاهرة صامتة.
  no         تحركت الشاحنة الخضراء صوب النهر.

# --- Central Asia, Xinjiang

actor islamic-movement-of-uzbekistan
  kind       armed-group
  name       الحركة الإسلامية في أوزبكستان | الحركة الإسلامية الأوزبكية | حركة أوزبكستان الإسلامية
  name       الحركة الإسلامية لأوزبكستان | الحركة الإسلامية الأوزبكستانية | الحركة الإسلامية في أوزباكستان
  name       حركة أوزباكستان الإسلامية | الحركة الإسلامية بأوزبكستان | حركة تركستان الإسلامية
  name       الحركة الإسلامية في أوزبكستان وتركستان | الحركة الإسلامية الأوزباكية
  latin      Islamic Movement of Uzbekistan | IMU
  country    uz | pk | af
  yes        بايعت [الحركة الإسلامية في أوزبكستان] تنظيما آخر.
  no         تحرك وفد إسلامي إلى أوزبكستان.

actor islamic-jihad-union
  kind       armed-group
  name       اتحاد الجهاد الإسلامي | اتحاد الجهاد الإسلامي الأوزبكي | جماعة الجهاد الإسلامي الأوزبكية
  name       مجموعة الجهاد الإسلامي الأوزبكية
  latin      Islamic Jihad Union | IJU | Islamic Jihad Group
  country    uz | pk
  split-from islamic-movement-of-uzbekistan
  yes        درب [اتحاد الجهاد الإسلامي] ألمانا في وزيرستان.
  no         اتحد المسلمون لجمع تبرعات الإغاثة.

actor turkistan-islamic-party
  kind       armed-group
  name       الحزب الإسلامي التركستاني | حزب تركستان الإسلامي | الحزب الإسلامي لتركستان
  name       الحركة الإسلامية لتركستان الشرقية | حركة تركستان الشرقية الإسلامية
  name       الحركة الإسلامية في تركستان الشرقية | حركة شرق تركستان الإسلامية | حركة تركستان الشرقية
  name       الحزب التركستاني الإسلامي | الحزب الإسلامي التركستاني لنصرة أهل الشام
  name       الحزب الإسلامي التركستاني في سوريا | التركستان الإسلامي | الحزب الإسلامي لشرق تركستان
  name       حزب تركستان الشرقية الإسلامي | الحزب التركستاني | تنظيم الحزب الإسلامي التركستاني
  latin      Turkistan Islamic Party | TIP | Eastern Turkistan Islamic Movement | ETIM
  country    cn | af | pk | sy
  yes        بث [الحزب الإسلامي التركستاني] شريطا جديدا.
  yes        اتهمت الصين [حركة تركستان الشرقية] بالتحريض.
  no         زار التركستانيون حزبا إسلاميا في تونس.

actor jund-al-khilafah-kazakhstan
  kind       armed-group
  name       جند الخلافة الكازاخية | جند الخلافة الكازاخستانية | جند الخلافة في كازاخستان
  name       جنود الخلافة الكازاخية | جماعة جند الخلافة الكازاخية | جنود الخلافة في كازاخستان
  short      جند الخلافة | جنود الخلافة
  latin      Jund al-Khilafah (Kazakhstan)
  country    kz
  yes        هددت [جند الخلافة في كازاخستان] الحكومة بهجمات.
  no         اختلف الجنود على نوبة الحراسة.

actor jamaat-ansarullah
  kind       armed-group
  name       جماعة أنصار الله الطاجيكية | أنصار الله الطاجيكية | جماعة أنصار الله في طاجيكستان
  name       حركة طالبان الطاجيكية | طالبان طاجيكستان | أنصار الله الطاجيكي | حركة طالبان طاجيكستان
  latin      Jamaat Ansarullah | Tajik Taliban
  country    tj | af
  split-from islamic-movement-of-uzbekistan
  yes        انضم عشرات المقاتلين إلى [أنصار الله الطاجيكية].
  no         ناصر الطاجيك فريقهم في الملعب.

actor irpt
  kind       party
  name       حزب النهضة الإسلامية الطاجيكي | حزب النهضة الإسلامية في طاجيكستان | حزب النهضة الإسلامي الطاجيكي
  name       حزب النهضة الطاجيكي | حزب النهضة الإسلامي في طاجيكستان
  latin      Islamic Renaissance Party of Tajikistan | IRPT
  country    tj
  yes        حلت المحكمة [حزب النهضة الإسلامية الطاجيكي].
  no         نهض الطاجيكي من سريره مبكرا.

actor united-tajik-opposition
  kind       armed-group
  name       المعارضة الطاجيكية الموحدة | المعارضة الطاجيكية المتحدة | المعارضة الطاجيكية
  latin      United Tajik Opposition | UTO
  country    tj
  yes        وقعت [المعارضة الطاجيكية الموحدة] اتفاق موسكو.
  no         عارض طاجيكي واحد قرار البلدية.

actor akromiya
  kind       party
  name       حركة أكرمية | جماعة أكرمية | أكروميا | جماعة أكروميا | حركة أكروميا
  latin      Akromiya
  country    uz
  yes        حوكم تجار بتهمة الانتماء إلى [جماعة أكروميا].
  no         أكرم الأهالي ضيوف الحركة بالطعام.

actor hizb-ut-tahrir
  kind       party
  name       حزب التحرير الإسلامي | حزب التحرير | حزب التحرير العالمي
  latin      Hizb ut-Tahrir
  yes        وزع أعضاء [حزب التحرير] منشورات قرب المسجد.
  no         تجمع أنصار الحزب في ميدان التحرير.

actor katibat-tawhid-wal-jihad
  kind       armed-group
  name       كتيبة التوحيد والجهاد | جماعة التوحيد والجهاد الأوزبكية | كتيبة التوحيد والجهاد الأوزبكية
  name       جنة عاشقلري | جنات أوشيكلاري
  latin      Katibat al-Tawhid wal-Jihad | KTJ | Jannat Oshiklari
  country    sy | uz | kg
  yes        ضمت [كتيبة التوحيد والجهاد] مقاتلين من آسيا.
  no         وحدت الكتيبة صفوفها وجهزت مواقعها.

actor katibat-imam-al-bukhari
  kind       armed-group
  name       كتيبة الإمام البخاري | كتيبة إمام البخاري | كتائب الإمام البخاري | جماعة الإمام البخاري
  latin      Katibat Imam al-Bukhari | KIB
  country    sy | uz | af
  split-from islamic-movement-of-uzbekistan
  yes        درب قادة [كتيبة الإمام البخاري] أطفالا.
  no         شرح الإمام صحيح البخاري للطلبة.

# --- Russia and the Caucasus

actor caucasus-emirate
  kind       armed-group
  name       إمارة القوقاز | إمارة القوقاز الإسلامية | إمارة القوقاز الإسلامي | تنظيم إمارة القوقاز
  name       جماعة إمارة القوقاز | إمارات القوقاز | الإمارة الإسلامية في القوقاز
  latin      Caucasus Emirate | Imarat Kavkaz
  country    ru
  yes        أعلن عمروف قيام [إمارة القوقاز] عام 2007.
  no         وصل أمير إلى جبال القوقاز.

actor islamic-state-caucasus
  kind       armed-group
  name       ولاية القوقاز | تنظيم الدولة الإسلامية ولاية القوقاز | داعش القوقاز | تنظيم الدولة ولاية القوقاز
  name       تنظيم الدولة الإسلامية في القوقاز | داعش في القوقاز | ولاية قوقاز
  latin      Islamic State Caucasus Province | Wilayat Qawqaz
  country    ru
  part-of    islamic-state
  split-from caucasus-emirate
  yes        قتل زعيم [ولاية القوقاز] قرب القرية.
  no         أعلن المتمردون قيام إمارة القوقاز.

actor shariat-jamaat
  kind       armed-group
  name       جماعة الشريعة الداغستانية | جماعة الشريعة في داغستان | ولاية داغستان | جماعة شريعة الداغستانية | جماعة داغستان
  latin      Shariat Jamaat | Vilayat Dagestan
  country    ru
  part-of    caucasus-emirate
  yes        تبنت [جماعة الشريعة الداغستانية] قتل القاضي.
  no         عارض جمع من الداغستانيين تشريع الصيد.

actor ingush-jamaat
  kind       armed-group
  name       جماعة إنغوشيا | الجماعة الإنغوشية | ولاية غالغايشه | جماعة الشريعة الإنغوشية | ولاية إنغوشيا
  latin      Ingush Jamaat | Vilayat Galgayche
  country    ru
  part-of    caucasus-emirate
  yes        نفذت [الجماعة الإنغوشية] هجوما على المخفر.
  no         وصل الجمع إلى إنغوشيا بالحافلة.

actor yarmuk-jamaat
  kind       armed-group
  name       جماعة يرموك | جماعة اليرموك القبردينية | ولاية كباردا | جماعة اليرموك في قبردينو بلقاريا
  name       ولاية كباردا وبلقاريا
  latin      Yarmuk Jamaat | Vilayat KBK
  country    ru
  part-of    caucasus-emirate
  yes        داهمت الشرطة شقة [لجماعة يرموك] في نالتشيك.
  no         جمع الطلاب التبرعات في نالتشيك.

actor riyad-us-saliheen
  kind       armed-group
  name       رياض الصالحين | كتيبة رياض الصالحين | كتائب رياض الصالحين | لواء رياض الصالحين
  name       لواء شهداء رياض الصالحين | كتيبة شهداء رياض الصالحين
  latin      Riyad-us Saliheen | RSRSBCM
  country    ru
  yes        جهزت [كتيبة رياض الصالحين] انتحاريات شيشانيات.
  no         أقيم عرض رياضي لصالح الأيتام.

actor chechen-republic-of-ichkeria
  kind       armed-group
  name       جمهورية الشيشان إيشكيريا | جمهورية إيشكيريا الشيشانية | جمهورية إشكيريا | إيشكيريا | إتشكيريا
  name       جمهورية إيتشكيريا الشيشانية | المقاومة الشيشانية | الانفصاليون الشيشان | الانفصاليين الشيشان
  name       المقاتلون الشيشان | المقاتلين الشيشان | المتمردون الشيشان | المتمردين الشيشان
  latin      Chechen Republic of Ichkeria | Chechen separatists
  country    ru
  yes        خاضت [جمهورية إيشكيريا الشيشانية] حربين مع موسكو.
  yes        أسقط [المتمردون الشيشان] مروحية في الجبال.
  no         زار وفد من الشيشان متحف المدينة.

actor islamic-international-brigade
  kind       armed-group
  name       اللواء الإسلامي الدولي | الكتيبة الإسلامية الدولية | كتيبة الإسلام الدولية | اللواء الدولي الإسلامي
  name       لواء حفظ السلام الإسلامي
  latin      Islamic International Brigade | IIB
  country    ru
  yes        قاد خطاب [اللواء الإسلامي الدولي] في الشيشان.
  no         التقى اللواء أحمد الوفد الدولي.

actor special-purpose-islamic-regiment
  kind       armed-group
  name       الفوج الإسلامي الخاص | الفوج الإسلامي للمهام الخاصة | الفوج الإسلامي ذو الأغراض الخاصة
  name       كتيبة الأغراض الخاصة الإسلامية | فوج الأغراض الخاصة الإسلامي
  latin      Special Purpose Islamic Regiment | SPIR
  country    ru
  yes        احتجز [الفوج الإسلامي الخاص] رهائن المسرح.
  no         وصل الفوج الأول من المسلمين.

actor sheikh-mansur-battalion
  kind       armed-group
  name       كتيبة الشيخ منصور | كتيبة الشيخ منصور الشيشانية
  latin      Sheikh Mansur Battalion
  country    ua | ru
  yes        قاتلت [كتيبة الشيخ منصور] إلى جانب أوكرانيا.
  no         خطب الشيخ منصور في الكتيبة.

actor dudayev-battalion
  kind       armed-group
  name       كتيبة جوهر دوداييف | كتيبة دوداييف | كتيبة جوخار دوداييف
  latin      Dzhokhar Dudayev Battalion
  country    ua | ru
  yes        انضم متطوعون إلى [كتيبة جوهر دوداييف].
  no         كتب جوهر رسالة إلى كتيبته.

actor kadyrovtsy
  kind       armed-group
  name       قوات قديروف | القديروفيون | القديروفيين | مقاتلو قديروف | مقاتلي قديروف | كتائب قديروف
  name       ميليشيا قديروف | ميليشيات قديروف | قوات قاديروف | كتائب أحمد الشيشانية | قوات أحمد الشيشانية
  name       قوات كاديروف
  latin      Kadyrovites | Akhmat
  country    ru
  yes        انتشرت [قوات قديروف] حول المجمع.
  no         استقبل قديروف وفدا من القضاة.

actor wagner-group
  kind       armed-group
  name       مجموعة فاغنر | فاغنر | مجموعة واغنر | قوات فاغنر | مرتزقة فاغنر | شركة فاغنر | مجموعة فاجنر | فاجنر
  name       شركة فاجنر | مرتزقة فاجنر | مجموعة فاغنر الروسية | واغنر | مجموعة فاجنر الروسية | شركة فاغنر الروسية
  latin      Wagner Group | PMC Wagner
  country    ru
  yes        زحفت [مجموعة فاغنر] نحو المدينة الجنوبية.
  no         عزفت الفرقة ألحان باخ مساء.

actor freedom-of-russia-legion
  kind       armed-group
  name       فيلق حرية روسيا | فيلق الحرية لروسيا | فيلق حرية روسيا المناهض للكرملين
  latin      Freedom of Russia Legion
  country    ru | ua
  yes        عبر [فيلق حرية روسيا] الحدود ليلا.
  no         طالبت المعارضة بحرية أوسع في روسيا.

actor russian-volunteer-corps
  kind       armed-group
  name       فيلق المتطوعين الروسي | فيلق المتطوعين الروس | فيلق المتطوعين الروسي المناهض للكرملين
  latin      Russian Volunteer Corps | RDK
  country    ru | ua
  yes        توغل [فيلق المتطوعين الروسي] في بيلغورود.
  no         تطوع الروسي في فيلم وثائقي.

actor asala
  kind       armed-group
  name       الجيش الأرمني السري لتحرير أرمينيا | الجيش السري الأرمني لتحرير أرمينيا | الجيش الأرمني السري
  name       أسالا | منظمة أسالا | الجيش السري الأرمني
  latin      Armenian Secret Army for the Liberation of Armenia | ASALA
  country    am | lb | tr
  yes        تبنى [الجيش الأرمني السري] اغتيال القنصل.
  no         سرب ضابط أرمني وثائق الجيش.
