# Words that turn a weekday, month or year to the past or the future, and the units that they turn.

turn last
  way     past
  form    الماضي | الماضية | المنصرم | المنصرمة | الفائت | الفائتة | السابق
  yes     وقع الهجوم يوم السبت [الماضي] قرب قاسيم.
  no      مضى القائد في طريقه.

turn next
  way     next
  form    المقبل | المقبلة | القادم | القادمة | التالي
  yes     يجتمع الطرفان السبت [المقبل] في رند.
  no      أقبل الناس على السوق.

turn this
  way     this
  form    الجاري | الحالي | الجارية | الحالية
  yes     بدأت الهدنة مطلع الشهر [الجاري] في الوادي.
  no      جرى اللقاء في القلعة.

unit day
  period  P1D
  noun    يوم | أيام
  yes     وصل الوفد قبل [يومين] إلى سيلانا.
  no      قضى نحبه في القلعة.

unit week
  period  P7D
  noun    أسبوع | أسابيع
  yes     وصل الوفد [الأسبوع] الماضي.
  no      قضى نحبه في القلعة.

unit month
  period  P1M
  noun    شهر | أشهر | شهور
  yes     وصل الوفد [الشهر] الماضي.
  no      قضى نحبه في القلعة.

unit year
  period  P1Y
  noun    عام | أعوام | سنة | سنوات
  yes     تأسست الحركة [عام] 1996 في رند.
  no      قضى نحبه في القلعة.
