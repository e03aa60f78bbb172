# A lexicon that is just large enough for the tests of the rooms. Groups, people and places are invented.

actor green-dawn
  kind   armed-group
  name   حركة الفجر الأخضر
  short  الفجر الأخضر | الفجر
  latin  Green Dawn
  yes    قالت [حركة الفجر الأخضر] إنها باقية.
  no     صلى الناس الفجر.

actor river-front
  kind   armed-group
  name   جبهة النهر
  yes    وصلت [جبهة النهر] إلى القلعة.
  no     عبر الناس النهر.

actor watchers
  kind   armed-group
  name   الحراس المنتظرون
  yes    انسحب [الحراس المنتظرون] ليلا.
  no     وصل الحراس ليلا.

actor seagull
  kind   agency
  name   وكالة النورس
  yes    ذكرت [وكالة النورس] ذلك.
  no     طار النورس.

actor karim-haddadi
  kind   person
  name   كريم الحدادي
  yes    وصل [كريم الحدادي] أمس.
  no     وصل كريم أمس.

state xa
  name     أركانيا
  demonym  أركاني
  capital  مرجانة
  yes      وصل الوفد إلى [أركانيا].
  no       بنى البيت على أركان أربعة.

place zan
  name  مرسى الزان
  type  city
  in    xa
  yes   وقع انفجار في [مرسى الزان].
  no    رست السفينة في المرسى.

office army
  kind  force
  noun  جيش
  yes   تقدم [الجيش الأركاني].
  no    جاش صدره.

generic movement
  noun    حركة | جماعة
  refers  armed-group
  yes     نفت [الحركة] الخبر.
  no      نفى الوزير الخبر.

generic agency
  noun    وكالة
  refers  agency
  yes     ذكرت [الوكالة] ذلك.
  no      ذكر الناس ذلك.

site side
  noun  شمالي
  yes   وصل الوفد إلى [شمالي] مرسى الزان.
  no    وصل الوفد.

site quarter
  noun  شمال | ريف
  yes   وصل الوفد إلى [شمال] مرسى الزان.
  no    وصل الوفد.

people gunmen
  noun   مسلح
  class  armed
  count  fighters
  yes    هاجم [مسلحون] القلعة.
  no     حمل سلاحا.

people soldiers
  noun   جندي | جنود
  class  force
  yes    وصل [جنود] إلى القلعة.
  no     وصل الوفد.

people civilians
  noun   مدني
  class  civilian
  yes    نجا [مدنيون] من الحريق.
  no     زار المدينة.

frame attack
  type    ASSAULT
  verb    هاجم/يهاجم
  noun    هجوم | هجمة
  unless  next مرتدة
  yes     [هاجم] المسلحون القلعة.
  no      قاد اللاعب هجمة مرتدة.

frame wage-attack
  type    ASSAULT
  phrase  شن/يشن … هجوما
  yes     [شنوا أمس هجوما] على القلعة.
  no      وصل الوفد.

frame killing
  type  ASSAULT
  verb  قتل/يقتل
  yes   [قتل] جندي.
  no    وصل الوفد.

frame death
  type  DEATH
  noun  مصرع
  yes   أكد [مصرع] جندي.
  no    وصل الوفد.

frame split
  type  SPLIT
  verb  انشق/ينشق
  only  near عن
  yes   [انشق] القائد عن الحركة.
  no    انشق القمر.

weapon bomb
  mode  bombing
  noun  قنبلة
  yes   انفجرت [قنبلة].
  no    وصل الوفد.

saying said
  stance   asserts
  verb     قال/يقول
  speaker  subject
  yes      [قال] الناطق إن الطريق مفتوح.
  no       وصل الوفد.

saying announced
  stance   announces
  verb     أعلن/يعلن
  speaker  subject
  yes      [أعلن] الجيش الهدنة.
  no       وصل الوفد.

saying added
  stance     asserts
  verb       أضاف/يضيف
  speaker    subject
  continues  yes
  yes        [وأضاف] أن الطريق مفتوح.
  no         وصل الضيوف.

saying denied
  stance   denies
  verb     نفى/ينفي
  speaker  subject
  yes      [نفى] الجيش الخبر.
  no       وصل الوفد.

saying according-to
  stance   quotes
  phrase   بحسب
  speaker  after
  yes      فشل الهجوم [بحسب] الناطق.
  no       وصل الوفد.

saying quoting
  stance   quotes
  form     نقلا
  speaker  after عن
  yes      ذكر الخبر [نقلا] عن الناطق.
  no       وصل الوفد.

saying communique
  stance   asserts
  noun     بيان
  speaker  of
  channel  statement
  yes      جاء في [بيان] الحركة أن الطريق مفتوح.
  no       وصل الوفد.

channel telephone
  channel  telephone
  phrase   عبر الهاتف
  yes      قال [عبر الهاتف] إنه باق.
  no       وصل الوفد.

role spokesman
  noun    ناطق
  phrase  الناطق باسم
  tie     SPEAK
  source  yes
  yes     قال [ناطق] إن الطريق مفتوح.
  no      وصل الوفد.

role official
  noun    مسؤول
  source  yes
  yes     قال [مسؤول] إن الطريق مفتوح.
  no      وصل الوفد.

cue not
  status  denied
  form    لم
  scope   next
  yes     [لم] يهاجم أحد القلعة.
  no      وصل الوفد.

cue may
  status  possible
  phrase  من المحتمل
  scope   clause
  yes     [من المحتمل] أن يهاجم القلعة.
  no      وصل الوفد.

cue unconfirmed
  status  unconfirmed
  phrase  أنباء غير مؤكدة
  scope   sentence
  yes     تحدثت [أنباء غير مؤكدة] عن هجوم.
  no      وصل الوفد.

count killed
  category  killed
  noun      قتيل | قتلى
  verb      قتل/يقتل
  yes       سقط خمسة [قتلى].
  no        وصل الوفد.

count wounded
  category  wounded
  noun      جريح | جرحى
  yes       سقط خمسة [جرحى].
  no        وصل الوفد.

bound more
  means   above
  phrase  أكثر من
  yes     قتل [أكثر من] عشرة جنود.
  no      وصل الوفد.

bound least
  means   at-least
  phrase  على الأقل | ما لا يقل عن
  yes     قتل عشرة جنود [على الأقل].
  no      وصل الوفد.

bound fewer
  means   below
  phrase  أقل من
  yes     بقي [أقل من] عشرة جنود.
  no      وصل الوفد.

bound most
  means   at-most
  phrase  ما يصل إلى
  yes     بقي [ما يصل إلى] عشرة جنود.
  no      وصل الوفد.

bound about
  means   about
  phrase  نحو
  yes     قتل [نحو] عشرة جنود.
  no      وصل الوفد.

number n-3
  value  3
  name   ثلاثة | ثلاث
  yes    قتل [ثلاثة] جنود.
  no     وصل الوفد.

number n-5
  value  5
  name   خمسة | خمس
  yes    قتل [خمسة] جنود.
  no     وصل الوفد.

number n-6
  value  6
  name   ستة | ست
  yes    قتل [ستة] جنود.
  no     وصل الوفد.

number n-10
  value  10
  name   عشرة | عشر
  yes    قتل [عشرة] جنود.
  no     وصل الوفد.

number n-20
  value  20
  name   عشرون | عشرين
  yes    قتل [عشرون] جنديا.
  no     وصل الوفد.

number n-100
  value  100
  name   مئة | مائة
  yes    قتل [مئة] جندي.
  no     وصل الوفد.

number n-1000
  value  1000
  name   ألف | آلاف
  yes    قتل [ألف] جندي.
  no     وصل الوفد.

number dozens
  low   10
  high  99
  name  عشرات
  yes   قتل [عشرات] الجنود.
  no    وصل الوفد.

number hosts
  low   1000
  high  -
  name  جموع
  yes   وصلت [جموع] المدنيين.
  no    وصل الوفد.

month january
  value  1
  name   يناير | كانون الثاني
  yes    وصل في [يناير].
  no     وصل الوفد.

month february
  value  2
  name   فبراير | شباط
  yes    وصل في [فبراير].
  no     وصل الوفد.

month october
  value  10
  name   أكتوبر | تشرين الأول
  yes    وصل في [أكتوبر].
  no     وصل الوفد.

month december
  value  12
  name   ديسمبر | كانون الأول
  yes    وصل في [ديسمبر].
  no     وصل الوفد.

hijri ramadan
  value  9
  name   رمضان
  yes    وصل في [رمضان].
  no     وصل الوفد.

weekday monday
  value  1
  name   الاثنين | الإثنين
  yes    وصل [الاثنين].
  no     وصل الوفد.

weekday tuesday
  value  2
  name   الثلاثاء
  yes    وصل [الثلاثاء].
  no     وصل الوفد.

weekday friday
  value  5
  name   الجمعة
  yes    وصل [الجمعة].
  no     وصل الوفد.

moment yesterday
  shift  -P1D
  form   أمس
  yes    وصل [أمس].
  no     وصل الوفد.

moment today
  shift  P0D
  form   اليوم
  yes    وصل [اليوم].
  no     وصل الوفد.

moment tomorrow
  shift  P1D
  form   غدا
  yes    يصل [غدا].
  no     وصل الوفد.

turn last
  way   past
  form  الماضي | الماضية | الماضيين
  yes   وصل الجمعة [الماضي].
  no    وصل الوفد.

turn next
  way   next
  form  المقبل | المقبلة
  yes   يصل الجمعة [المقبل].
  no    وصل الوفد.

unit day
  of      days
  noun    يوم
  form    أيام
  yes     وصل قبل [يومين].
  no      وصل الوفد.

unit week
  of      weeks
  noun    أسبوع
  yes     وصل هذا [الأسبوع].
  no      وصل الوفد.

unit month
  of      months
  noun    شهر
  form    أشهر
  yes     وصل هذا [الشهر].
  no      وصل الوفد.

unit year
  of      years
  noun    عام | سنة
  yes     وصل هذا [العام].
  no      وصل الوفد.

particle prepositions
  class  preposition
  form   في | من | إلى | على | عن | بين | قرب | بعد | باسم | بحسب
  yes    وصل [إلى] القلعة.
  no     وصل الوفد.

particle conjunctions
  class  conjunction
  form   و | أو | بينما
  yes    وصل زيد [أو] عمرو.
  no     وصل الوفد.

particle complementizers
  class  complementizer
  form   أن | إن | أنه | إنه | أنها | إنها
  yes    قال [إن] الطريق مفتوح.
  no     وصل الوفد.

particle relatives
  class  relative
  form   الذي | التي | الذين
  yes    وصل الوفد [الذي] غادر.
  no     وصل الوفد.

particle pronouns
  class  pronoun
  form   هو | هي | هم
  yes    قال [هو] ذلك.
  no     وصل الوفد.

particle verbs
  class  verb
  form   وصل | وصلت | سقط | سقطوا | غادر | تقدم | اشترى
  yes    [وصل] الوفد.
  no     موصل جيد.

particle demonstratives
  class  demonstrative
  form   هذا | هذه | ذلك
  yes    قال [هذا] أمس.
  no     وصل الوفد.

abbreviation titles
  place  title
  form   د | أ.د
  yes    وصل [د]. كريم أمس.
  no     وصل كريم. غادر الوفد.

abbreviation letters
  place  letter
  form   بي | سي | إن | إم
  yes    قالت [بي]. بي. سي إن الوفد وصل.
  no     قالت سي. غادر الوفد.

abbreviation units
  place  unit
  form   م | كم
  yes    بنيت القلعة عام 1205 [م]. ثم هجرت.
  no     وصل م. الحدادي.

tail more
  reach   line
  phrase  المزيد | انتهى
  yes     وصل الوفد ...[المزيد]
  no      أرسل الجيش المزيد من الجنود.

tail tags
  reach   rest
  phrase  سمات | للتواصل مع الكاتب
  yes     وصل الوفد. [سمات] القلعة الوفد
  no      تحمل القلعة سمات العصور.

time-word ago
  does   ago
  name   قبل
  yes    وصل [قبل] شهر.
  no     جلس الوفد.

time-word ahead
  does   ahead
  name   بعد
  yes    يصل [بعد] شهر.
  no     جلس الوفد.

time-word since
  does   since
  name   منذ
  yes    وصل [منذ] شهر.
  no     جلس الوفد.

time-word from
  does   from
  name   من
  yes    وصل [من] رند.
  no     جلس الوفد.

time-word until
  does   until
  name   حتى
  yes    مكث [حتى] أكتوبر.
  no     جلس الوفد.

time-word to
  does   to
  name   إلى | حتى
  yes    وصل [إلى] رند.
  no     جلس الوفد.

time-word between
  does   between
  name   بين
  yes    وصل [بين] 2003 و2011.
  no     جلس الوفد.

time-word part
  does   part
  name   مساء | صباح | الصباح
  yes    وصل [مساء] أمس.
  no     جلس الوفد.

time-word night
  does   night
  name   ليل | ليلة
  yes    وصل [ليل] الاثنين.
  no     جلس الوفد.

time-word edge
  does   edge
  name   مطلع | نهاية
  yes    وصل [مطلع] العام.
  no     جلس الوفد.

time-word about
  does   about
  name   نحو
  yes    وصل قبل [نحو] شهر.
  no     جلس الوفد.

time-word beyond
  does   beyond
  name   أكثر من
  yes    وصل قبل [أكثر من] شهر.
  no     جلس الوفد.

time-word both
  does   both
  name   عامي
  yes    وصل في [عامي] 2003 و2011.
  no     جلس الوفد.

time-word this
  does   this
  name   هذا
  yes    وصل [هذا] الشهر.
  no     جلس الوفد.

time-word same
  does   same
  name   نفسه
  yes    وصل الشهر [نفسه].
  no     جلس الوفد.

time-word for
  does   for
  name   لمدة
  yes    مكث [لمدة] شهر.
  no     جلس الوفد.

time-word each
  does   each
  name   كل
  yes    يصل [كل] شهر.
  no     جلس الوفد.

time-word equals
  does   equals
  name   الموافق
  yes    وصل الاثنين [الموافق] 24 أكتوبر.
  no     جلس الوفد.

time-word lunar
  does   lunar
  name   هـ
  yes    وصل في 1436 [هـ].
  no     جلس الوفد.

time-word age
  does   age
  name   عمره
  yes    رجل [عمره] عام.
  no     جلس الوفد.

time-word vague
  does   vague
  name   مؤخرا
  yes    وصل [مؤخرا].
  no     جلس الوفد.

ordinal first
  value  1
  name   الأول
  yes    وصل في [الأول] من أكتوبر.
  no     جلس الوفد.

season summer
  value  22
  name   صيف
  yes    وصل في [صيف] 2007.
  no     جلس الوفد.

decade nineties
  value  90
  name   التسعينيات
  yes    وصل في [التسعينيات].
  no     جلس الوفد.

holiday fitr
  calendar  hijri
  month     10
  day       1
  days      3
  name      عيد الفطر
  yes       وصل في [عيد الفطر].
  no        جلس الوفد.
