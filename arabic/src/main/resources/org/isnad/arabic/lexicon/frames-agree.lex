# AGREE: agreement, promise, offer, consent.
# Written from general knowledge of the language of Arabic news; all example sentences are invented.

frame agree-agree
  type       AGREE
  verb       اتفق/يتفق
  noun       اتفاق | اتفاقات | اتفاقية | اتفاقيات
  adjective  متفق
  agents     subject | of | head | by
  targets    prep مع بين
  yes        [اتفق] شيوخ رند على فتح الطريق.
  yes        نشر الوسيط نص [الاتفاق] أمس.
  no         انفق التاجر ماله على الفقراء.

frame agree-accept
  type       AGREE
  verb       وافق/يوافق
  noun       موافقة
  adjective  موافق
  agents     subject | of | head | by
  targets    prep على
  unless     prev الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت
  yes        [وافقت] حكومة سيلانا على نشر المراقبين.
  no         رافق الطبيب الجرحى إلى المشفى.

# not the imperfect يعد, which is most often another verb
frame agree-promise
  type       AGREE
  noun       وعود
  form       وعد | وعدت | وعدوا | وعدنا | وعدا | واعدا | وعدهم
  agents     subject | of | head | by
  targets    object | prep ل
  unless     near بالانتقام بالثأر بالقصاص بالرد
  yes        [وعدت] الحكومة النازحين ببيوت جديدة.
  no         عاد النازحون إلى بيوتهم أمس.

frame agree-give-word
  type       AGREE
  phrase     قطع/يقطع … وعدا | قطع/يقطع … عهدا | قطع/يقطع … على نفسه | أخذ/يأخذ … على عاتقه
  agents     subject | by
  targets    prep ل على
  yes        الوالي [قطع وعدا] لأهالي القرية.
  no         قطع الحطاب شجرة كبيرة.

frame agree-pledge
  type       AGREE
  verb       تعهد/يتعهد
  noun       تعهد | تعهدات
  adjective  متعهد
  agents     subject | of | head | by
  targets    prep ل
  unless     near بالانتقام بالثأر بالقصاص بالرد الانتقام الثأر
  yes        [تعهد] الحاكم بحماية مزارع الوادي.
  no         تعهد الزعيم بالانتقام من خصومه.

frame agree-commit
  type       AGREE
  verb       التزم/يلتزم
  noun       التزام | التزامات
  adjective  ملتزم
  agents     subject | of | head | by
  targets    prep ب ل
  unless     near الصمت
  yes        [التزمت] جماعة رند بفتح المعابر.
  no         التزم الوزير الصمت طوال الجلسة.

frame agree-readiness
  type       AGREE
  adjective  مستعد
  phrase     على استعداد | أبدى/يبدي … استعداده | أبدى/يبدي … استعدادها | أبدى/يبدي … استعدادهم | أبدى/يبدي … استعدادا | أكد/يؤكد … استعداده | أكد/يؤكد … استعدادها | أكد/يؤكد … استعدادهم | أعلن/يعلن … استعداده | أعلن/يعلن … استعدادها
  phrase     أعرب/يعرب … عن استعداد | عبر/يعبر … عن استعداد
  phrase     أعرب/يعرب … عن استعداده | عبر/يعبر … عن استعداده
  phrase     أعرب/يعرب … عن استعدادها | عبر/يعبر … عن استعدادها
  phrase     أعرب/يعرب … عن استعدادهم | عبر/يعبر … عن استعدادهم
  agents     subject | of | head | by
  targets    prep ل مع
  yes        قال القائد إنه [مستعد] للتفاوض.
  yes        الوسيط [أبدى استعداده] لزيارة الأسرى.
  no         مستعمرة النحل قرب بيت الراعي.

frame agree-offer
  type       AGREE
  verb       عرض/يعرض
  noun       عرض | عروض
  form       عارضا | عارضين
  agents     subject | of | head | by
  targets    prep على ل
  unless     next عسكري العسكري عسكرية الحائط أزياء
  unless     near فيلم فيلما الفيلم صور صورا الصور شريط شريطا فيديو تسجيلا التلفزيون متحف المتحف
  yes        [عرضت] حكومة قاسيم على المتمردين الحوار.
  no         عرض المتحف تماثيل نادرة.

frame agree-make-offer
  type       AGREE
  phrase     قدم/يقدم … عرضا | قدم/يقدم … عرض | تقدم/يتقدم … بعرض | تقديم عرض
  agents     subject | by
  targets    prep إلى ل
  yes        الوسيط [قدم عرضا] إلى الخاطفين.
  no         قدم النادل قهوة للضيوف.

frame agree-sign
  type       AGREE
  verb       وقع/يوقع
  noun       توقيع
  adjective  موقع
  agents     subject | of | head | by
  targets    prep مع
  only       near اتفاق اتفاقا الاتفاق اتفاقية الاتفاقية مذكرة المذكرة معاهدة المعاهدة وثيقة الوثيقة عقد عقدا بروتوكولا هدنة
  yes        [وقع] الوزيران معاهدة حدود جديدة.
  no         وقع زلزال خفيف قرب الساحل.

frame agree-conclude
  type       AGREE
  verb       أبرم/يبرم
  noun       إبرام
  adjective  مبرم
  agents     subject | of | head | by
  targets    prep مع
  yes        [أبرمت] جماعة رند صلحا مع القبائل.
  no         برمج المهندس جهازا جديدا.

frame agree-deal
  type       AGREE
  noun       صفقة | صفقات
  agents     subject | of | head | by
  targets    prep مع بين
  yes        رتب الوسيط [صفقة] لتبادل الأسرى.
  no         صفق الجمهور للفريق طويلا.

frame agree-understanding
  type       AGREE
  verb       تفاهم/يتفاهم
  noun       تفاهم | تفاهمات
  agents     subject | of | head | by
  targets    prep مع بين
  unless     prev سوء مذكرة
  yes        توصل الطرفان إلى [تفاهم] حول المعابر.
  no         وقع سوء تفاهم بين السائقين.

frame agree-memorandum
  type       AGREE
  phrase     مذكرة تفاهم | مذكرات تفاهم | مذكرة التفاهم | بروتوكول تعاون | اتفاق إطار | خارطة طريق
  agents     subject | by
  targets    prep مع بين
  yes        أعد الطرفان [مذكرة تفاهم] حول المياه.
  no         كتب الكاتب مذكراته في السجن.

frame agree-treaty
  type       AGREE
  noun       معاهدة | معاهدات
  agents     subject | of | head | by
  targets    prep مع بين
  yes        ناقش المجلس [معاهدة] الحدود مع سيلانا.
  no         زار الطلاب معهدا للموسيقى.

frame agree-ratify
  type       AGREE
  verb       صادق/يصادق
  noun       مصادقة
  agents     subject | of | head | by
  targets    prep على
  only       near على
  yes        [صادق] مجلس قاسيم على الهدنة.
  no         كان الشاهد صادقا في كلامه.

# the transitive sense: pass a law or plan
frame agree-adopt-law
  type       AGREE
  noun       إقرار
  form       أقر | أقرت | أقروا | يقر | تقر | نقر | يقرون | أقره | أقرها
  agents     subject | by
  only       near قانون القانون قانونا مشروع خطة الخطة ميزانية الميزانية الموازنة موازنة تشريعا قرارا
  yes        [أقر] البرلمان قانون الانتخابات الجديد.
  no         أقر السائق بخطئه أمام القاضي.

frame agree-adopt-resolution
  type       AGREE
  verb       اعتمد/يعتمد | أجاز/يجيز
  agents     subject | by
  only       near قرار قرارا القرار قانون قانونا القانون
  yes        [اعتمد] المجلس قرارا يخص سيلانا.
  no         اعتمد الفلاحون على مياه النهر.

frame agree-vote-for
  type       AGREE
  phrase     صوت/يصوت … لصالح | صوت/يصوت … لمصلحة | صوت/يصوت … بالموافقة | التصويت لصالح
  agents     subject | by
  targets    of
  yes        النواب [صوتوا لصالح] إرسال المراقبين.
  no         صوت الناخبون في مدارس الحي.

# not قبل, which is most often the preposition
frame agree-receive-well
  type       AGREE
  noun       قبول
  form       يقبل | تقبل | نقبل | يقبلون | قبلت | قبلوا | متقبل | متقبلون
  agents     subject | of | head | by
  targets    object | prep ب ل
  unless     prev لن لا لم
  yes        [قبلت] جماعة رند وساطة الأمير.
  no         أقبل الشتاء على قرى الجبل.

frame agree-settlement
  type       AGREE
  noun       تسوية | تسويات
  agents     subject | of | head | by
  targets    prep مع بين
  unless     next بالأرض
  yes        بحث المبعوث عن [تسوية] ترضي الطرفين.
  no         أدت الغارة إلى تسوية بالأرض.

frame agree-guarantees
  type       AGREE
  noun       ضمانات | ضمانة
  agents     subject | of | head | by
  targets    prep ل
  yes        قدم الجيش [ضمانات] للعائدين إلى القرى.
  no         وضع الممرض ضمادات على الجرح.

frame agree-reassure
  type       AGREE
  verb       طمأن/يطمئن
  noun       طمأنة | تطمينات
  agents     subject | of | head | by
  targets    object | of
  yes        قدم السفير [تطمينات] لأهالي الحدود.
  no         طحن الفلاح القمح في القرية.

frame agree-determination
  type       AGREE
  phrase     أكد/يؤكد … عزمه | أكد/يؤكد … عزمها | أكد/يؤكد … عزمهم | أبدى/يبدي … عزمه | أبدى/يبدي … عزمها | أعلن/يعلن … عزمه | أعلن/يعلن … عزمها | أعلن/يعلن … اعتزامه | أعلن/يعلن … اعتزامها
  phrase     أعرب/يعرب … عن عزم | عبر/يعبر … عن عزم
  phrase     أعرب/يعرب … عن عزمه | عبر/يعبر … عن عزمه
  phrase     أعرب/يعرب … عن عزمها | عبر/يعبر … عن عزمها
  phrase     أعرب/يعرب … عن عزمهم | عبر/يعبر … عن عزمهم
  agents     subject | by
  targets    prep مع
  yes        الرئيس [أعلن عزمه] زيارة المخيمات.
  no         أعلن الرئيس أسماء الوزراء.

frame agree-permit
  type       AGREE
  verb       سمح/يسمح
  noun       سماح
  agents     subject | of | head | by
  targets    prep ل
  unless     prev لن لا لم عدم
  yes        [سمحت] حكومة رند للقوافل بالعبور.
  no         سبح الأطفال في بحيرة القرية.

frame agree-respond
  type       AGREE
  verb       استجاب/يستجيب
  noun       استجابة
  adjective  مستجيب
  agents     subject | of | head | by
  targets    prep ل
  unless     prev لم لن لا عدم
  yes        [استجاب] الحاكم لطلب شيوخ القبائل.
  no         استجوب القاضي سائق الشاحنة.

frame agree-reward
  type       AGREE
  phrase     رصد/يرصد … مكافأة | خصص/يخصص … مكافأة | عرض/يعرض … مكافأة | أعلن/يعلن … مكافأة | مكافأة مالية | مكافأة قدرها
  agents     subject | by
  targets    prep ل
  yes        الشرطة [رصدت مكافأة] لمن يدل عليه.
  no         رصدت المحطة هزة أرضية خفيفة.

frame agree-undertake
  type       AGREE
  verb       تكفل/يتكفل
  noun       تكفل
  agents     subject | of | head | by
  targets    prep ب ل
  yes        [تكفلت] حكومة سيلانا بعلاج الجرحى.
  no         تكلف الجسر مبالغ طائلة.

frame agree-consensus
  type       AGREE
  noun       توافق | توافقات
  form       يتوافق | توافقوا | تتوافق
  agents     subject | of | head | by
  targets    prep مع بين
  yes        سعى الوسيط إلى [توافق] بين القبائل.
  no         توقف القطار عند الجسر.

frame agree-reconcile
  type       AGREE
  verb       تصالح/يتصالح
  noun       مصالحة | تصالح
  adjective  متصالح
  agents     subject | of | head | by
  targets    prep مع بين
  unless     prev هيئة لجنة مركز وزير وزارة
  yes        أعلن الشيوخ [مصالحة] بين العشيرتين.
  no         وعدد أعضاء لجنة المصالحة عشرة رجال.

frame agree-settle-together
  type       AGREE
  phrase     توصل/يتوصل … إلى حل | توصل/يتوصل … إلى صيغة | التوصل إلى حل | توصل/يتوصل … إلى تسوية
  agents     subject | by
  targets    prep مع بين
  yes        الوفدان [توصلا إلى حل] لأزمة المياه.
  no         وصل الوفدان إلى مطار سيلانا.
