# Months: Egyptian and Gulf, Levantine and Iraqi, Algerian and Tunisian, Moroccan names; أي النار and هانيبال are Libyan.

month january
  value      1
  name       يناير | كانون الثاني | كانون ثاني | جانفي | أي النار
  yes        وقع الهجوم في [يناير] الماضي.
  yes        فر القائد في [كانون الثاني] الماضي.
  yes        أغلق السجن في [جانفي] الماضي.
  no         أضاءت النيران سماء رند.

month february
  value      2
  name       فبراير | شباط | فيفري | فبرائر
  yes        انتهت المعركة في [فبراير] الماضي.
  yes        وصل الوفد في [شباط] الماضي.
  yes        عاد الأسرى في [فيفري] الماضي.
  no         شاط الطعام على النار.

month march
  value      3
  name       مارس | آذار
  yes        قتل القائد في [مارس] الماضي.
  yes        سقطت البلدة في [آذار] الماضي.
  no         تمترس الجنود خلف السور.

month april
  value      4
  name       أبريل | نيسان | أفريل | إيريل | ابرايل
  yes        خطف الطبيب في [أبريل] الماضي.
  yes        بدأ الحصار في [نيسان] الماضي.
  yes        عقد الصلح في [أفريل] الماضي.
  no         نسي الحارس مفتاح الباب.

month may
  value      5
  name       مايو | أيار | ماي
  yes        انفجرت السيارة في [مايو] الماضي.
  yes        انقسمت الحركة في [أيار] الماضي.
  yes        استقال الوزير في [ماي] الماضي.
  no         شرب الجنود ماء من البئر.

month june
  value      6
  name       يونيو | يونية | حزيران | جوان
  yes        وقع الاتفاق في [يونيو] الماضي.
  yes        سقط الجسر في [حزيران] الماضي.
  yes        أفرج عنه في [جوان] الماضي.
  no         خيم الحزن على قاسيم.

month july
  value      7
  name       يوليو | يولية | تموز | جويلية | يوليوز
  yes        بدأت المفاوضات في [يوليو] الماضي.
  yes        انسحب الجيش في [تموز] الماضي.
  yes        عاد الزعيم في [جويلية] الماضي.
  yes        أغلق المعبر في [يوليوز] الماضي.
  no         تميز الحارس بشجاعته.

month august
  value      8
  name       أغسطس | آب | أوت | غشت | هانيبال
  yes        احترق السوق في [أغسطس] الماضي.
  yes        فشلت الهدنة في [آب] الماضي.
  yes        هدم السد في [أوت] الماضي.
  yes        فتح الطريق في [غشت] الماضي.
  no         غطست السفينة قرب الميناء.

month september
  value      9
  name       سبتمبر | أيلول | شتنبر | سبتامبر
  yes        حوصرت المدينة في [سبتمبر] الماضي.
  yes        تأسست الجبهة في [أيلول] الماضي.
  yes        أجريت المحاكمة في [شتنبر] الماضي.
  no         استمر القصف حتى المساء.

month october
  value      10
  name       أكتوبر | تشرين الأول | تشرين أول | أكتوبير
  yes        دخل الجيش رند في [أكتوبر] الماضي.
  yes        قصف المطار في [تشرين الأول] الماضي.
  no         انتشر الجنود في سيلانا.

month november
  value      11
  name       نوفمبر | تشرين الثاني | تشرين ثاني | نونبر | نوفمبير
  yes        حل الحزب في [نوفمبر] الماضي.
  yes        قتل الوالي في [تشرين الثاني] الماضي.
  yes        عاد النازحون في [نونبر] الماضي.
  no         توفر القمح في أسواق قاسيم.

month december
  value      12
  name       ديسمبر | كانون الأول | كانون أول | دجنبر | دسمبر
  yes        تبادل الطرفان الأسرى في [ديسمبر] الماضي.
  yes        نزح السكان في [كانون الأول] الماضي.
  yes        استؤنف الحوار في [دجنبر] الماضي.
  no         سمر العامل لوحا على الباب.

# Months of the lunar calendar.

hijri muharram
  value      1
  name       محرم
  yes        اجتمع الوسطاء في شهر [محرم] عند البئر.
  no         حرم الحصار السكان من الدواء.

hijri safar
  value      2
  name       صفر
  yes        أغار الفرسان في شهر [صفر] على القرية.
  no         سافر التاجر إلى رند.

hijri rabi-i
  value      3
  name       ربيع الأول | ربيع أول
  yes        عقد الصلح في [ربيع الأول] قرب النهر.
  no         ربع السكان نزحوا من قاسيم.

hijri rabi-ii
  value      4
  name       ربيع الآخر | ربيع الثاني | ربيع ثاني
  yes        بدأ القتال في [ربيع الآخر] عند التلال.
  no         ربع السكان نزحوا من قاسيم.

hijri jumada-i
  value      5
  name       جمادى الأولى | جمادى الأول | جماد الأول
  yes        سقطت القلعة في [جمادى الأولى] بعد حصار.
  no         جمد المصرف أموال الحزب.

hijri jumada-ii
  value      6
  name       جمادى الآخرة | جمادى الثانية | جمادى الآخر | جماد الثاني
  yes        عاد الأمير في [جمادى الآخرة] إلى سيلانا.
  no         جمد المصرف أموال الحزب.

hijri rajab
  value      7
  name       رجب
  yes        توقفت الحرب في شهر [رجب] كعادتها.
  no         رحب السكان بالوسيط.

hijri shaban
  value      8
  name       شعبان
  yes        أفرج عن الأسير في شهر [شعبان] مساء.
  no         شعر الحارس بالبرد.

hijri ramadan
  value      9
  name       رمضان
  yes        قصفت السوق في شهر [رمضان] قبل الإفطار.
  no         رمى الطفل حجرا في النهر.

hijri shawwal
  value      10
  name       شوال
  yes        عاد النازحون في شهر [شوال] إلى بيوتهم.
  no         شلال صغير يسقط قرب القرية.

hijri dhu-l-qada
  value      11
  name       ذو القعدة | ذي القعدة | ذا القعدة
  yes        انتهت الهدنة في [ذي القعدة] بلا اتفاق.
  no         قعد الحارس قرب الباب.

hijri dhu-l-hijja
  value      12
  name       ذو الحجة | ذي الحجة | ذا الحجة
  yes        اجتمع الشيوخ في [ذي الحجة] عند البئر.
  no         احتج الطلاب على الغلاء.

# Days of the week, Monday is 1.

weekday monday
  value      1
  name       الاثنين | الأثنين
  yes        وصل الوفد يوم [الاثنين] إلى رند.
  no         ثنى العامل قضيب الحديد.

weekday tuesday
  value      2
  name       الثلاثاء
  yes        انفجرت القنبلة مساء [الثلاثاء] في السوق.
  no         خزن الطباخ اللحم في الثلاجة.

weekday wednesday
  value      3
  name       الأربعاء | الاربعاء
  yes        قتل الحارس فجر [الأربعاء] عند المعبر.
  no         ربح التاجر مالا وفيرا.

weekday thursday
  value      4
  name       الخميس
  yes        بدأت الهدنة ظهر [الخميس] في قاسيم.
  no         خمن المحقق عمر القتيل.

weekday friday
  value      5
  name       الجمعة
  yes        صلى السكان [الجمعة] في العراء.
  no         زارت الجمعيات مخيم رند.

weekday saturday
  value      6
  name       السبت
  yes        أغلق المعبر صباح [السبت] أمام الشاحنات.
  no         سبب المطر فيضان النهر.

weekday sunday
  value      7
  name       الأحد
  yes        هاجم المسلحون القافلة ليل [الأحد] قرب رند.
  no         شرح الشاهد تفاصيل الحادث.

# Seasons by the numbers that EDTF has for them.

season spring
  value      21
  name       ربيع | الربيع
  yes        ذاب الثلج في [ربيع] 2011.
  no         ربح التاجر مالا وفيرا.

season summer
  value      22
  name       صيف | الصيف
  yes        جف النهر في [الصيف] الماضي.
  no         رحب المضيف بالزوار.

season autumn
  value      23
  name       خريف | الخريف
  yes        سقطت البلدة في [خريف] 2011.
  no         خرب السيل الجسر.

season winter
  value      24
  name       شتاء | الشتاء
  yes        تجمد النهر في [شتاء] 2011.
  no         شتت الجيش المقاتلين.

# Decades by their first year within a century.

decade twenties
  value      20
  name       العشرينيات | العشرينات | عشرينيات | عشرينات
  yes        وقع الاتفاق في [عشرينيات] القرن الماضي.
  no         قتل عشرون جنديا.

decade thirties
  value      30
  name       الثلاثينيات | الثلاثينات | ثلاثينيات | ثلاثينات
  yes        بني الجسر في [الثلاثينيات] على النهر.
  no         قتل ثلاثون جنديا.

decade forties
  value      40
  name       الأربعينيات | الأربعينات | أربعينيات | أربعينات
  yes        بني السد في [الأربعينات] على النهر.
  no         قتل أربعون جنديا.

decade fifties
  value      50
  name       الخمسينيات | الخمسينات | خمسينيات | خمسينات
  yes        تأسس الحزب في [خمسينيات] القرن الماضي.
  no         قتل خمسون جنديا.

decade sixties
  value      60
  name       الستينيات | الستينات | ستينيات | ستينات
  yes        تأسس الحزب في [الستينيات] في رند.
  no         قتل ستون جنديا.

decade seventies
  value      70
  name       السبعينيات | السبعينات | سبعينيات | سبعينات
  yes        وقع الانقلاب في [السبعينات] من القرن الماضي.
  no         قتل سبعون جنديا.

decade eighties
  value      80
  name       الثمانينيات | الثمانينات | ثمانينيات | ثمانينات
  yes        دارت الحرب في [الثمانينيات] على الحدود.
  no         قتل ثمانون جنديا.

decade nineties
  value      90
  name       التسعينيات | التسعينات | تسعينيات | تسعينات
  yes        عاد الزعيم في [التسعينيات] إلى رند.
  no         قتل تسعون جنديا.

# Ordinals that number the days of a month and the centuries; those from 11 to 19 and above 20 are put together.

ordinal o-1
  value      1
  name       الأول | أول
  yes        وقع الهجوم في [الأول] من مايو.
  yes        بدأت الهدنة في [أول] أيام عيد الفطر.
  no         وصل الوفد الأخير.

ordinal o-2
  value      2
  name       الثاني | ثاني
  yes        وقع الهجوم في [الثاني] من مايو.
  no         ثنى العامل قضيب الحديد.

ordinal o-3
  value      3
  name       الثالث | ثالث
  yes        وقع الهجوم في [الثالث] من مايو.
  no         نزح ثلث السكان.

ordinal o-4
  value      4
  name       الرابع | رابع
  yes        وقع الهجوم في [الرابع] من مايو.
  no         نزح ربع السكان.

ordinal o-5
  value      5
  name       الخامس
  yes        وقع الهجوم في [الخامس] من مايو.
  no         خمن المحقق عمر القتيل.

ordinal o-6
  value      6
  name       السادس
  yes        وقع الهجوم في [السادس] من مايو.
  no         سد الجنود الطريق.

ordinal o-7
  value      7
  name       السابع
  yes        وقع الهجوم في [السابع] من مايو.
  no         سبق الحصان خصومه إلى البئر.

ordinal o-8
  value      8
  name       الثامن
  yes        وقع الهجوم في [الثامن] من مايو.
  no         دفع السائق ثمن الوقود.

ordinal o-9
  value      9
  name       التاسع
  yes        وقع الهجوم في [التاسع] من مايو.
  no         تسلق الجنود السور.

ordinal o-10
  value      10
  name       العاشر
  yes        وقع الهجوم في [العاشر] من مايو.
  no         عاش اللاجئون في الخيام.

ordinal o-11
  value      11
  name       الحادي عشر | الحادية عشرة
  yes        وقع الهجوم في [الحادي عشر] من مايو.
  no         حاد السائق عن الطريق.

ordinal o-12
  value      12
  name       الثاني عشر
  yes        وقع الهجوم في [الثاني عشر] من مايو.
  no         وصل الوفد الثاني إلى رند.

ordinal o-20
  value      20
  name       العشرين | العشرون
  yes        وقع الهجوم في [العشرين] من مايو.
  no         عاش اللاجئون في الخيام.

ordinal o-21
  value      21
  name       الحادي والعشرين | الحادي والعشرون
  yes        وقع الهجوم في [الحادي والعشرين] من مايو.
  no         حاد السائق عن الطريق.

ordinal o-30
  value      30
  name       الثلاثين | الثلاثون
  yes        وقع الهجوم في [الثلاثين] من مايو.
  no         نزح ثلث السكان.

ordinal o-31
  value      31
  name       الحادي والثلاثين | الحادي والثلاثون
  yes        وقع الهجوم في [الحادي والثلاثين] من مايو.
  no         حاد السائق عن الطريق.

# Days that a calendar fixes, by their first day.

holiday fitr
  calendar   hijri
  month      10
  day        1
  days       3
  name       عيد الفطر المبارك | عيد الفطر السعيد | عيد الفطر
  yes        أفرج عن الأسرى في [عيد الفطر] المقبل.
  no         عاد الأسرى بعد الإفطار.

holiday adha
  calendar   hijri
  month      12
  day        10
  days       4
  name       عيد الأضحى المبارك | عيد الأضحى
  yes        توقف القتال في [عيد الأضحى] يومين.
  no         أضحى الطريق خاليا.

holiday arafa
  calendar   hijri
  month      12
  day        9
  name       يوم عرفة | وقفة عرفات
  yes        خطب الشيخ في [يوم عرفة] أمام الحشد.
  no         عرف السكان الخبر.

holiday ashura
  calendar   hijri
  month      1
  day        10
  name       عاشوراء | يوم عاشوراء
  yes        هوجم الموكب في [عاشوراء] قرب النهر.
  no         عاش اللاجئون في الخيام.

holiday mawlid
  calendar   hijri
  month      3
  day        12
  name       المولد النبوي الشريف | المولد النبوي
  yes        أحيا السكان [المولد النبوي] في رند.
  no         ولد الطفل في المخيم.

holiday hijri-new-year
  calendar   hijri
  month      1
  day        1
  name       رأس السنة الهجرية
  yes        خطب الشيخ في [رأس السنة الهجرية] أمام الحشد.
  no         رأس الوزير الوفد.

holiday new-year
  calendar   gregorian
  month      1
  day        1
  name       رأس السنة الميلادية | رأس السنة
  yes        وقع التفجير في [رأس السنة] قرب السوق.
  no         رأس الوزير الوفد.

holiday labour-day
  calendar   gregorian
  month      5
  day        1
  name       عيد العمال
  yes        سار الآلاف في [عيد العمال] وسط رند.
  no         أضرب العمال عن الطعام.

holiday christmas
  calendar   gregorian
  month      12
  day        25
  name       عيد الميلاد المجيد | عيد الميلاد
  yes        قتل المصلون في [عيد الميلاد] داخل كنيسة.
  no         ولد الطفل في المخيم.

# Words that name a day, counted from the day of the article. The part of the day and the weekday beside them are put
# to them by the reader of times; weeks, months and years (الشهر الماضي) are in turns.lex.

moment day-before-yesterday
  shift      -P2D
  phrase     أول من أمس | أول أمس | أمس الأول | أول البارحة
  yes        خطف الطبيب [أول من أمس] من بيته.
  yes        وقع الصلح [أمس الأول] في رند.
  no         وصل الوفد أولا إلى سيلانا.

moment yesterday
  shift      -P1D
  phrase     يوم أمس | نهار أمس | أمس | البارحة | بالأمس
  yes        قصف الجيش القرية [أمس] مرتين.
  yes        فر السجناء [البارحة] من رند.
  yes        التقى الوسيطان [يوم أمس] في رند.
  no         لمس الحارس جدار السجن.

moment last-night
  shift      -P1D
  phrase     الليلة الماضية | الليلة الفائتة | الليلة البارحة | ليلة البارحة
  yes        تسلل المسلحون [الليلة الماضية] إلى الثكنة.
  no         كان الليل مظلما في قاسيم.

moment overnight
  shift      -P1D
  until      P0D
  phrase     خلال الليل | طوال الليل | أثناء الليل | خلال ساعات الليل
  yes        قصفت القرية [خلال الليل] مرتين.
  no         كان الليل مظلما في قاسيم.

moment today
  shift      P0D
  phrase     اليوم | الآن | هذه الليلة | الليلة
  yes        وصل الوفد [اليوم] إلى سيلانا.
  yes        تدور المعارك [الآن] في رند.
  no         مرت الأيام ببطء في السجن.

moment just-now
  shift      P0D
  phrase     قبل قليل | منذ قليل | قبل لحظات | منذ لحظات
  yes        فر السجناء [قبل قليل] عبر النفق.
  no         ساعد الجنود النازحين.

moment tomorrow
  shift      P1D
  phrase     يوم غد | يوم الغد | الغد | غدا | غد
  yes        تبدأ المحادثات [غدا] في رند.
  no         غادر الوفد سيلانا.

moment day-after-tomorrow
  shift      P2D
  phrase     بعد غد | بعد الغد
  yes        يصل المبعوث [بعد غد] إلى قاسيم.
  no         غادر الوفد سيلانا.
