# The way in which something was said.

channel phone-call
  channel    telephone
  phrase     اتصال هاتفي | مكالمة هاتفية | اتصال بالهاتف
  yes        تبنى الهجوم في [اتصال هاتفي] قصير.
  yes        تلقى المراسل [مكالمة هاتفية] من مجهول.
  no         قطع المسلحون خطوط الكهرباء.

channel by-phone
  channel    telephone
  phrase     عبر الهاتف | من هاتف | بالهاتف | هاتفيا
  yes        حاور الصحفي القائد [عبر الهاتف] ليلا.
  no         سرق اللص هواتف النازحين.

channel satellite-phone
  channel    telephone
  phrase     هاتف يعمل بالأقمار | هاتف متصل بالأقمار | هاتف فضائي | الهاتف الفضائي
  yes        تكلم القائد من [هاتف فضائي] في الجبل.
  no         شاهد الأطفال رحلة الفضاء.

channel text-message
  channel    telephone
  phrase     رسالة نصية | رسائل نصية | رسالة هاتفية
  yes        وصلت الصحفي [رسالة نصية] من الخاطفين.
  no         درس الطالب نصوصا قديمة.

channel written-statement
  channel    statement
  noun       بيان
  yes        وقع الزعيم [بيانا] من صفحة واحدة.
  yes        حمل [البيان] ختم الحركة.
  no         تباين موقف الطرفين من الهدنة.

channel press-statement
  channel    statement
  phrase     بيان صحفي | بيان صحافي | بيان مكتوب | بيان خطي | بيان رسمي
  yes        وزعت الحركة [بيان صحفي] على المراسلين.
  no         وصل فريق صحفي إلى رند.

channel communique
  channel    statement
  noun       بلاغ
  yes        حمل [بلاغ] القيادة رقم سبعة.
  no         رصف العمال الفناء ببلاط أبيض.

channel leaflet
  channel    statement
  noun       منشور | منشورات | مناشير
  yes        ألقت الطائرة [منشورات] فوق المدينة.
  no         انتشر الجنود في شوارع رند.

channel faxed-statement
  channel    statement
  phrase     عبر الفاكس | بالفاكس | فاكس
  yes        وصل النص إلى الصحيفة [بالفاكس] ظهرا.
  no         باع التاجر فاكهة طازجة.

channel video-recording
  channel    video
  phrase     تسجيل مصور | تسجيلا مصورا | شريط مصور | شريطا مصورا | التسجيل المصور | الشريط المصور | تسجيلات مصورة | رسالة مصورة
  yes        ظهر الرهينة في [تسجيل مصور] قصير.
  no         التقط مصور صورة للجسر.

channel video-clip
  channel    video
  phrase     مقطع فيديو | مقاطع فيديو | شريط فيديو | تسجيل فيديو | فيديو
  yes        بدا الزعيم متعبا في [فيديو] جديد.
  no         فيد الأسير بسلسلة طويلة.

channel footage-clip
  channel    video
  phrase     مقطع مصور | مقطعا مصورا | مقاطع مصورة | لقطات مصورة
  yes        أظهر [مقطع مصور] احتراق الدبابة.
  no         عبرت الشاحنة مقطعا وعرا.

channel videotape
  channel    video
  noun       شريط | أشرطة
  yes        وجد المحقق [شريطا] في السيارة.
  no         وقفت الشرطة عند الباب.

channel audio-recording
  channel    audio
  phrase     تسجيل صوتي | تسجيلا صوتيا | شريط صوتي | شريطا صوتيا | التسجيل الصوتي | الشريط الصوتي | تسجيلات صوتية | مقطع صوتي
  yes        هدد الزعيم خصومه في [تسجيل صوتي] طويل.
  no         خفض المغني صوته قليلا.

channel audio-message
  channel    audio
  phrase     رسالة صوتية | كلمة صوتية | رسائل صوتية | كلمة مسجلة | رسالة مسجلة
  yes        بايع القائد خلفه في [رسالة صوتية] قصيرة.
  no         سمع الجنود أصوات الذئاب.

channel website
  channel    website
  phrase     موقع على الإنترنت | موقعها على الإنترنت | موقعه على الإنترنت | مواقع على الإنترنت | موقع إلكتروني | موقعا إلكترونيا | الموقع الإلكتروني | مواقع إلكترونية | موقعها الإلكتروني | موقعه الإلكتروني
  yes        ظهر النص في [موقع إلكتروني] قريب من الحركة.
  no         قصفت الطائرة موقعا عسكريا.

channel internet
  channel    website
  noun       إنترنت | إنترنيت
  yes        ظهرت الصور على [الإنترنت] مساء.
  no         انتظر السكان قافلة الغذاء.

channel jihadist-forum
  channel    website
  phrase     منتدى جهادي | منتديات جهادية | المنتديات الجهادية | منتدى إلكتروني | مواقع جهادية | موقع جهادي
  yes        نشر النص في [منتدى جهادي] معروف.
  no         حضر الطلاب منتدى الكتاب.

channel blog
  channel    website
  noun       مدونة | مدونات
  yes        نشر الجندي قصته في [مدونة] خاصة.
  no         زار الوفد مدينة ساحلية.

channel twitter
  channel    social-media
  noun       تويتر | تغريدة | تغريدات
  yes        نعى الوزير الضحايا في [تغريدة] قصيرة.
  yes        كتب القائد ذلك على [تويتر] ليلا.
  no         سمع الراعي تغريد الطيور.

channel facebook
  channel    social-media
  noun       فيسبوك
  yes        نشرت الحركة الصور على [فيسبوك] أولا.
  no         سكب الطباخ الحساء.

channel telegram
  channel    social-media
  noun       تلغرام | تليغرام | تيليغرام | تلجرام
  yes        نفى الناطق الخبر عبر [تلغرام] مساء.
  no         وزن التاجر كيلوغراما من التمر.

channel social-networks
  channel    social-media
  phrase     مواقع التواصل الاجتماعي | وسائل التواصل الاجتماعي | شبكات التواصل الاجتماعي | مواقع التواصل | وسائل التواصل | شبكات التواصل
  yes        انتشرت الصور على [مواقع التواصل] بسرعة.
  no         أخلى الجنود مواقع بعيدة.

channel own-account
  channel    social-media
  phrase     على حسابه | على حسابها | عبر حسابه | عبر حسابها | في حسابه | على صفحته | على صفحتها | عبر صفحتها | عبر صفحته
  yes        نعت الحركة قائدها [على صفحتها] الرسمية.
  no         راجع المصرف حسابات التاجر.

channel interview
  channel    interview
  noun       مقابلة | مقابلات
  yes        تكلم القائد بصراحة في [مقابلة] نادرة.
  no         مر الوفد قبالة الميناء.

channel press-dialogue
  channel    interview
  phrase     حوار صحفي | حوار صحافي | لقاء صحفي | لقاء صحافي | لقاء تلفزيوني | حديث صحفي | حديث صحافي
  yes        كشف الأسير سره في [حوار صحفي] طويل.
  no         بدأ حوار وطني في رند.

channel press-conference
  channel    press-conference
  phrase     مؤتمر صحفي | مؤتمر صحافي | مؤتمرا صحفيا | مؤتمرا صحافيا | المؤتمر الصحفي | المؤتمر الصحافي
  yes        عرض الضابط السلاح في [مؤتمر صحفي] قصير.
  no         حضر الأطباء مؤتمرا علميا.

channel letter
  channel    letter
  noun       رسالة | رسائل
  yes        سلم الأسير [رسالة] إلى الوسيط.
  no         أرسل الجيش قوة إلى رند.

channel cable
  channel    letter
  noun       برقية | برقيات | مذكرة
  yes        عزى الرئيس نظيره في [برقية] قصيرة.
  no         لمع برق فوق الجبل.

channel email
  channel    letter
  phrase     بريد إلكتروني | البريد الإلكتروني | رسالة إلكترونية | رسائل إلكترونية | بالبريد الإلكتروني
  yes        وصل التهديد إلى الصحيفة في [بريد إلكتروني] مجهول.
  no         اشترى المعلم جهازا إلكترونيا.

channel radio
  channel    broadcast
  noun       إذاعة | إذاعات | راديو
  yes        سمع السكان الخبر من [إذاعة] محلية.
  no         أضاع الجندي خوذته.

channel television
  channel    broadcast
  noun       تلفزيون | التلفزة | تلفاز | فضائية | فضائيات
  yes        بث الخبر على [التلفزيون] الرسمي.
  no         تسلق العامل تلة عالية.

channel televised-speech
  channel    broadcast
  phrase     كلمة متلفزة | خطاب متلفز | خطابا متلفزا | كلمة تلفزيونية | خطاب تلفزيوني | كلمة إذاعية | خطاب إذاعي
  yes        عزى الرئيس شعبه في [كلمة متلفزة] قصيرة.
  no         ألقى الشيخ خطبة العيد.

