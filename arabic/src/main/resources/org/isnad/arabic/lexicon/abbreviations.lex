# Words that are written with a full stop which ends no sentence. Single letters need not stand here: a full stop behind
# one is taken for a sign of abbreviation wherever a word follows, unless the letter is a unit behind a number.

abbreviation titles
  place   title
  form    د | أ.د | ا.د | أ.م.د | ا.م.د | أ.م | ص.ب
  yes     وصل [د]. كريم الحدادي إلى القلعة.
  yes     قالت [أ.د]. سلمى إن الطريق مفتوح.
  no      وصل الدكتور كريم. غادر الوفد.

# The names of Latin letters, as acronyms are spelt out: بي. بي. سي.
abbreviation latin-letters
  place   letter
  form    إيه | آيه | أيه | بي | سي | دي | إي | أي | آي | اف | إف | جي | إتش | اتش | جيه | كي | كيه | إل | ال | إم | ام | إن | ان | أو | او | بيه | كيو | آر | إس | اس | تي | يو | في | دبليو | إكس | واي | زد
  yes     ذكرت شبكة [بي]. بي. سي أن الوفد وصل.
  yes     قالت محطة إن. [بي]. سي إن الوفد وصل.
  no      عاد المراسل من قناة سي. وغادر الوفد.

abbreviation units
  place   unit
  form    م | ه | ق | ق.م | ب.م | كم | سم | كجم | ت.م
  yes     تأسست القلعة عام 1205 [م]. ثم هجرت.
  yes     يبعد الجسر 12 [كم]. وصل الوفد إليه.
  no      وصل م. الحدادي إلى القلعة.
