# Words that turn a weekday, month or year to the past or the future, and the units that they turn: in `noun` one, in
# `form` several.

turn last
  way     past
  form    الماضي | الماضية | الماضيين | الماضيتين | المنصرم | المنصرمة | الفائت | الفائتة | الفائتين | الأخير | الأخيرة | الأخيرين | المنقضي | المنقضية
  yes     وقع الهجوم يوم السبت [الماضي] قرب قاسيم.
  yes     قتل حارسان في اليومين [الماضيين] في رند.
  no      مضى القائد في طريقه.

turn next
  way     next
  form    المقبل | المقبلة | المقبلين | المقبلتين | القادم | القادمة | القادمين
  yes     يجتمع الطرفان السبت [المقبل] في رند.
  no      أقبل الناس على السوق.

turn this
  way     this
  form    الجاري | الحالي | الجارية | الحالية
  yes     بدأت الهدنة مطلع الشهر [الجاري] في الوادي.
  no      جرى اللقاء في القلعة.

turn the-one-after
  way     after
  form    التالي | التالية | اللاحق | اللاحقة
  yes     عاد الوفد في اليوم [التالي] إلى رند.
  no      تلا الشيخ خطبة قصيرة.

turn the-one-before
  way     before
  form    السابق | السابقة
  yes     عاد الوفد في اليوم [السابق] إلى رند.
  no      سبق الحصان خصومه إلى البئر.

unit minute
  of      minutes
  noun    دقيقة
  form    دقائق
  yes     استمر القصف عشرين [دقيقة] في رند.
  no      دقق الحارس في الأوراق.

unit hour
  of      hours
  noun    ساعة
  form    ساعات
  yes     استمر القصف ثلاث [ساعات] في رند.
  no      ساعد الجنود النازحين.

unit day
  of      days
  noun    يوم
  form    أيام | أياما
  yes     وصل الوفد قبل [يومين] إلى سيلانا.
  no      قضى نحبه في القلعة.

unit week
  of      weeks
  noun    أسبوع
  form    أسابيع
  yes     وصل الوفد [الأسبوع] الماضي.
  no      قضى نحبه في القلعة.

unit month
  of      months
  noun    شهر
  form    أشهر | شهور | شهورا | أشهرا
  yes     وصل الوفد [الشهر] الماضي.
  no      قضى نحبه في القلعة.

unit year
  of      years
  noun    عام | سنة
  form    أعوام | أعواما | سنوات | سنين
  yes     تأسست الحركة [عام] 1996 في رند.
  no      قضى نحبه في القلعة.

unit decade
  of      decades
  noun    عقد
  form    عقود | عقودا
  yes     دارت الحرب قبل [عقدين] في رند.
  no      قعد الحارس قرب الباب.

unit century
  of      centuries
  noun    قرن
  form    قرون | قرونا
  yes     بنيت القلعة في [القرن] الماضي.
  no      قرأ القائد الرسالة.
