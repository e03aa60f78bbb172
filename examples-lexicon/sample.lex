# A user's own lexicon for the sample articles: the invented state of Silana, its groups, outlets and places.
# Use: --lexicon examples-lexicon
# Nothing here exists. xs and xc are codes that ISO 3166-1 leaves to users; the coordinates lie in the open Atlantic.

# States

state xs
  name       سيلانا | جمهورية سيلانا
  demonym    سيلاني
  capital    رند | مدينة رند
  government حكومة رند
  latin      Silana
  yes        وصل المبعوث إلى [سيلانا] قبل أسبوع.
  yes        رفضت [جمهورية سيلانا] شروط المتمردين.
  no         سال الماء على جدار البيت.

state xc
  name       كاردونيا | جمهورية كاردونيا
  demonym    كاردوني
  latin      Cardonia
  yes        عرضت [كاردونيا] استضافة المحادثات.
  no         كان الكرتون ملقى في الساحة.

# Armed groups and parties

actor fajr-al-wadi
  kind     armed-group
  name     حركة فجر الوادي | فجر الوادي
  latin    Fajr al-Wadi Movement
  country  xs
  yes      أعلنت [حركة فجر الوادي] وقف القتال.
  yes      التقى الوسيط وفدا من [فجر الوادي] أمس.
  no       رعى البدو إبلهم في الوادي.

actor red-eagle
  kind     armed-group
  name     كتائب النسر الأحمر | النسر الأحمر
  latin    Red Eagle Battalions
  country  xs
  yes      هاجمت [كتائب النسر الأحمر] دورية حكومية.
  no       رسم الطفل وردة حمراء.

actor silana-salvation-front
  kind     party
  name     جبهة الخلاص السيلاني | جبهة الخلاص السيلانية
  short    جبهة الخلاص
  latin    Silana Salvation Front
  country  xs
  yes      نددت [جبهة الخلاص السيلاني] بالاعتقالات.
  yes      دعت [جبهة الخلاص] أنصارها إلى الهدوء.
  no       خلص الخبراء إلى نتيجة واضحة.

actor covenant-current
  kind       armed-group
  name       تيار العهد السيلاني
  short      تيار العهد | التيار
  latin      Silana Covenant Current
  country    xs
  split-from silana-salvation-front
  yes        انضم عشرات الشبان إلى [تيار العهد السيلاني].
  no         انقطعت الكهرباء عن المبنى.

# Agencies, outlets, an aid organisation

actor rand-news-agency
  kind     agency
  name     وكالة رند للأنباء
  latin    Rand News Agency
  country  xs
  yes      نقلت [وكالة رند للأنباء] بيان الوزارة.
  no       وصلت الأنباء متأخرة.

actor south-star-agency
  kind     agency
  name     وكالة نجم الجنوب | نجم الجنوب
  latin    South Star Agency
  country  xs
  yes      اتصل المتحدث [بوكالة نجم الجنوب] هاتفيا.
  no       هبت رياح قوية من الجنوب.

actor marsad-sahel
  kind     outlet
  name     مرصد الساحل
  latin    Marsad al-Sahel
  country  xs
  yes      قال مصدر لصحيفة [مرصد الساحل] إن الطريق مغلق.
  no       رصد الصياد سربا فوق الشاطئ.

actor sada-rand
  kind     outlet
  name     صدى رند
  latin    Sada Rand
  country  xs
  yes      اعتذرت [صدى رند] لقرائها عن الخطأ.
  no       صدر القرار بعد الظهر.

actor yawmiyat-qasim
  kind     outlet
  name     يومية قاسيم
  latin    Yawmiyat Qasim
  country  xs
  yes      ذكرت [يومية قاسيم] أن السوق أغلق.
  no       يوم المزارع طويل وشاق.

actor manbar-wadi
  kind     outlet
  name     منبر الوادي
  latin    Manbar al-Wadi
  country  xs
  yes      أفاد مراسل [منبر الوادي] بانقطاع الطرق.
  no       من برج القلعة رأى الحارس النهر.

actor white-crescent-silana
  kind     body
  name     الهلال الأبيض السيلاني | الهلال الأبيض
  latin    Silana White Crescent
  country  xs
  yes      نقل [الهلال الأبيض السيلاني] جرحى القرية.
  no       ظهر القمر الأبيض فوق التل.

# Persons in public roles

actor ghalib-shamrawi
  kind     person
  name     غالب الشمراوي
  short    الشمراوي
  latin    Ghalib al-Shamrawi
  country  xs
  part-of  fajr-al-wadi
  yes      ألقى [غالب الشمراوي] كلمة قصيرة.
  no       الشمعة مضاءة في غالب الليل.

actor dirgham-sindari
  kind     person
  name     ضرغام السنداري
  short    السنداري
  latin    Dirgham al-Sindari
  country  xs
  part-of  fajr-al-wadi
  yes      نفى [ضرغام السنداري] احتجاز المهندسين.
  no       سند الرجل السلم إلى الجدار.

actor abu-layth-talmari
  kind     person
  name     أبو الليث التلماري | أبي الليث التلماري | أبا الليث التلماري
  latin    Abu al-Layth al-Talmari
  country  xs
  part-of  red-eagle
  yes      ظهر [أبو الليث التلماري] في تسجيل جديد.
  no       رأى الصياد الليث خلف الشجرة.

actor yaqub-naduri
  kind     person
  name     يعقوب النادوري
  short    النادوري
  latin    Yaqub al-Naduri
  country  xs
  part-of  silana-salvation-front
  yes      طالب [يعقوب النادوري] بإطلاق المعتقلين.
  no       عاقب النادي لاعبه المشاغب.

actor majid-maluni
  kind     person
  name     ماجد المالوني
  short    المالوني
  latin    Majid al-Maluni
  country  xs
  part-of  covenant-current
  yes      أعلن [ماجد المالوني] تأسيس تنظيم جديد.
  no       لون الرسام الماجن لوحته.

actor fatin-zarquniya
  kind     person
  name     فاتن الزرقونية
  latin    Fatin al-Zarquniya
  country  xs
  part-of  covenant-current
  yes      تحدثت [فاتن الزرقونية] باسم التيار.
  no       زرقة البحر فتنت السياح.

actor nadir-zarquni
  kind     person
  name     نادر الزرقوني
  short    الزرقوني
  latin    Nadir al-Zarquni
  country  xs
  yes      قال العقيد [نادر الزرقوني] إن الطريق آمن.
  no       المعدن النادر أزرق اللون.

actor rafiq-sharfani
  kind     person
  name     رفيق الشرفاني
  short    الشرفاني
  latin    Rafiq al-Sharfani
  country  xs
  yes      حذر الوزير [رفيق الشرفاني] من الفوضى.
  no       شرفة البيت واسعة.

actor hazim-kafrmili
  kind     person
  name     حازم الكفرميلي
  latin    Hazim al-Kafrmili
  country  xs
  yes      أمر العميد [حازم الكفرميلي] بتفتيش المنازل.
  no       حزم المسافر حقائبه.

actor lina-surdal
  kind     person
  name     لينا سوردال
  short    سوردال
  latin    Lina Surdal
  country  xc
  yes      التقت [لينا سوردال] الوفدين معا.
  no       سور الدار قديم.

actor idris-halbini
  kind     person
  name     إدريس الهلبيني
  short    الهلبيني
  latin    Idris al-Halbini
  country  xs
  yes      وصف [إدريس الهلبيني] الهدنة بالخطوة الأولى.
  no       درس الهلال في كتاب العلوم.

# Places

place xs-qa
  name  قاسيم
  type  province
  in    xs
  latin Qasim
  at    4.20 -24.60
  yes   امتدت المعارك إلى [قاسيم] أمس.
  no    قاس المهندس طول الجسر.

place xs-na
  name  نادورا
  type  province
  in    xs
  latin Nadura
  at    4.90 -24.10
  yes   نزح السكان من [نادورا] ليلا.
  no    نادى الراعي كلبه.

place xs-ta
  name  تلمار
  type  province
  in    xs
  latin Talmar
  at    4.60 -25.20
  yes   خسر المسلحون مواقعهم في [تلمار] الشهر الماضي.
  no    التمر من ثمار الواحة.

place xs-rand
  name  مدينة رند | رند
  type  city
  in    xs
  latin Rand
  at    4.00 -25.00
  yes   تجمع المحتجون في [مدينة رند] مساء الأربعاء.
  no    رن جرس المدرسة.

place xs-qa-wadi-rand
  name  وادي رند
  type  area
  in    xs-qa
  latin Wadi Rand
  at    4.15 -24.75
  yes   انسحب المهاجمون نحو [وادي رند] بعد القتال.
  no    ودع الرجال ضيفهم.

place xs-qa-halbin
  name  هلبين
  type  town
  in    xs-qa
  latin Halbin
  at    4.25 -24.55
  yes   أغلق الجيش طرق [هلبين] ليلا.
  no    حلب الراعي أغنامه.

place xs-qa-halbin-bridge
  name  جسر هلبين
  type  area
  in    xs-qa-halbin
  latin Halbin Bridge
  at    4.26 -24.54
  yes   انفجرت سيارة قرب [جسر هلبين] مساء.
  no    بنى العمال جسرا جديدا.

place xs-qa-ayn-tarif
  name  عين طارف
  type  village
  in    xs-qa
  latin Ayn Tarif
  at    4.31 -24.48
  yes   سقطت قذائف على [عين طارف] السبت.
  no    طرف الحبل مربوط بالشجرة.

place xs-ta-sharfan
  name  شرفان
  type  town
  in    xs-ta
  latin Sharfan
  at    4.63 -25.15
  yes   دهمت الشرطة منازل في [شرفان] فجرا.
  no    شرف الضيوف بيت المختار.

place xs-na-zarqun
  name  معبر زرقون | زرقون
  type  town
  in    xs-na
  latin Zarqun Crossing
  at    5.05 -24.00
  yes   خطف مسلحون سائقا قرب [معبر زرقون] ظهرا.
  no    لون السماء أزرق اليوم.

place xs-na-malun
  name  غابة مالون | مالون
  type  area
  in    xs-na
  latin Malun Forest
  at    5.00 -24.05
  yes   مشط الجنود [غابة مالون] يومين.
  no    قطع الحطاب شجرة الغابة.

place xs-sindar
  name  ميناء سندار | سندار
  type  town
  in    xs
  latin Sindar
  at    3.85 -25.10
  yes   اختتمت المحادثات في [سندار] الخميس.
  no    سند النجار الباب بلوح.
