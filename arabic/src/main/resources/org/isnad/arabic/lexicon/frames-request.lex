# REQUEST: call, demand, appeal, advice, order, pressure.
# Entries whose only agent is `by` (يجب على فلان) are demands of the speaker; the target stands after the preposition.
# Written from general knowledge of the language of Arabic news; all example sentences are invented.

frame request-call
  type       REQUEST
  verb       دعا/يدعو
  noun       دعوة | دعوات
  agents     subject | of | head | by
  targets    object | prep ل
  unless     next الله ربه
  unless     prev حزب جماعة مجلس
  unless     near يدعى تدعى
  yes        [دعت] بلدية قاسيم المسلحين إلى الحوار.
  yes        [وندعو] جميع الأطراف إلى حماية المدارس.
  yes        جدد المطران [دعوته] الأطراف إلى الصبر.
  no         نشر حزب الدعوة قائمة مرشحيه.
  no         رعى الوسيط الجلسة الأخيرة.

# the participle: داعيا فلانا إلى
frame request-calling
  type       REQUEST
  adjective  داعي
  agents     subject | head
  targets    object | prep ل
  unless     next إسلامي إسلامية الإسلامي الإسلامية معروف شهير
  unless     prev الشيخ
  yes        تحدث الأسقف [داعيا] الجميع إلى الهدوء.
  no         ألقى الداعية الإسلامي درسا قصيرا.

frame request-extend-invitation
  type       REQUEST
  phrase     وجه/يوجه … دعوة | وجه/يوجه … الدعوة | وجه/يوجه … دعوات | أطلق/يطلق … دعوة | جدد/يجدد … دعوة | جدد/يجدد … الدعوة | توجيه دعوة | توجيه الدعوة
  agents     subject | by
  targets    prep إلى ل
  yes        الأمير [وجه دعوة] إلى زعماء القبائل.
  no         وجه الأستاذ طلابه نحو المكتبة.

frame request-ask
  type       REQUEST
  verb       طلب/يطلب
  noun       طلب | طلبات
  agents     subject | of | head | by
  targets    prep من إلى
  unless     next على الجامعة جامعة المدارس
  yes        [طلب] المجلس من الجيش حماية القرى.
  yes        رفضت العائلة [طلب] الخاطفين أمس.
  no         تقلب الطقس فوق جبال رند.

frame request-submit-request
  type       REQUEST
  phrase     قدم/يقدم … طلبا | قدم/يقدم … طلب | تقدم/يتقدم … بطلب | تقديم طلب | تقديم الطلب
  agents     subject | by
  targets    prep إلى ل
  yes        حكومة قاسيم [قدمت طلبا] إلى مجلس الأمن.
  no         قدم الطباخ حساء ساخنا.

frame request-demand
  type       REQUEST
  verb       طالب/يطالب
  noun       مطالبة | مطلب | مطالب
  adjective  مطالب
  agents     subject | of | head | by
  targets    object | prep ل
  unless     prev أبي أبو
  unless     next جامعي جامعية علم الجامعة
  yes        [وطالب] الأهالي الجيش برفع الحواجز.
  yes        خرج المحتجون [مطالبين] الحاكم بالاستقالة.
  no         رممت البلدية مسجد أبي طالب القديم.

# no masdar: حث would be found in بحث
frame request-urge
  type       REQUEST
  verb       حث/يحث
  adjective  حاث
  agents     subject | of | head | by
  targets    object
  yes        [حثت] وزارة رند المزارعين على البقاء.
  yes        [وحث] القائد الجنود على الصبر.
  no         حدث انهيار صغير في المنجم.

frame request-urge-hadd
  type       REQUEST
  verb       حض/يحض
  noun       حض
  agents     subject | of | head | by
  targets    object
  yes        [حضت] الكنيسة الشبان على الصبر.
  no         حضر السفير حفل الافتتاح.

frame request-appeal
  type       REQUEST
  verb       ناشد/يناشد
  noun       مناشدة | مناشدات
  adjective  مناشد
  agents     subject | of | head | by
  targets    object | prep ل
  yes        [ناشدت] بلدية سيلانا المانحين إرسال الدواء.
  yes        نشرت الأم رسالة [مناشدة] الخاطفين إطلاق ابنها.
  no         نشر الناشط صورا من الحي.

frame request-cry-out
  type       REQUEST
  noun       نداء | نداءات
  form       ينادي | تنادي | نادت | نادوا | ينادون
  agents     subject | of | head | by
  targets    prep إلى ل ب
  unless     next تونس
  yes        سمع المجلس [نداء] الأهالي العاجل.
  no         فاز حزب نداء تونس بالمقعد.

frame request-launch-appeal
  type       REQUEST
  phrase     وجه/يوجه … نداء | وجه/يوجه … نداءات | أطلق/يطلق … نداء | أطلق/يطلق … نداءات | وجه/يوجه … مناشدة | أطلق/يطلق … مناشدة | إطلاق نداء | توجيه نداء
  agents     subject | by
  targets    prep إلى ل
  yes        المستشفى [أطلق نداء] إلى المتبرعين.
  no         أطلق الحارس كلابه عند المساء.

frame request-must
  type       REQUEST
  verb       وجب/يجب
  agents     by
  targets    prep على
  unless     prev لم
  only       next على أن
  yes        قال الأسقف [يجب] على الأطراف التهدئة.
  yes        قالت النقابة إنه [يجب] أن يرحل الحاكم.
  no         لم يجب على أسئلة الصحفيين.

frame request-incumbent
  type       REQUEST
  verb       توجب/يتوجب
  agents     by
  targets    prep على
  yes        [يتوجب] على الحكومة حماية المزارعين.
  no         توجه الوفد إلى العاصمة فجرا.

frame request-ought
  type       REQUEST
  verb       انبغى/ينبغي
  agents     by
  targets    prep على ل
  yes        [ينبغي] على المجتمع الدولي التحرك.
  no         بلغ النهر أعلى مستوى له.

frame request-obliged
  type       REQUEST
  verb       تعين/يتعين
  agents     by
  targets    prep على
  only       next على
  yes        [يتعين] على الطرفين وقف القتال.
  no         تعاون المزارعون على حفر البئر.

frame request-stress-need
  type       REQUEST
  verb       شدد/يشدد
  noun       تشديد
  adjective  مشدد
  agents     subject | of | head
  only       near ضرورة أهمية وجوب
  yes        [شدد] القائد على ضرورة إطلاق الرهائن.
  no         شدت الأم حبال الخيمة.

frame request-necessity
  type       REQUEST
  noun       ضرورة | وجوب
  agents     subject | by
  targets    prep على
  unless     prev عند حالة
  yes        أكد المجلس [ضرورة] نزع السلاح.
  no         باع التاجر صورة نادرة.

frame request-pressure
  type       REQUEST
  verb       ضغط/يضغط
  noun       ضغط | ضغوط
  agents     subject | of | head | by
  targets    prep على
  unless     next الدم الجوي
  yes        [ضغطت] العائلات على الحكومة لتبادل الأسرى.
  yes        تواجه الحكومة [ضغوطا] لإطلاق السجناء.
  no         ضبط الحرس قاربا صغيرا.

frame request-exert-pressure
  type       REQUEST
  phrase     مارس/يمارس … ضغوط | مارس/يمارس … ضغوطا | مارس/يمارس … الضغط | مارس/يمارس … ضغطا | مارس/يمارس … الضغوط | ممارسة ضغوط | ممارسة الضغوط | ممارسة الضغط
  agents     subject | by
  targets    prep على
  yes        الوسيط [مارس ضغوطا] على الطرفين.
  no         مارس الشبان الرياضة قرب النهر.

frame request-advise
  type       REQUEST
  verb       نصح/ينصح
  noun       نصيحة | نصائح
  agents     subject | of | head | by
  targets    object | prep ل
  yes        [نصح] الطبيب الأهالي بمغادرة الحي.
  no         نضج القمح في سهول قاسيم.

frame request-recommend
  type       REQUEST
  verb       أوصى/يوصي
  noun       توصية | توصيات
  agents     subject | of | head | by
  targets    object | prep ل
  yes        [أوصى] المؤتمر الحكومة بإلغاء القانون.
  no         وصل القطار متأخرا ساعتين.

frame request-propose
  type       REQUEST
  verb       اقترح/يقترح
  noun       اقتراح | اقتراحات | مقترح | مقترحات
  agents     subject | of | head | by
  targets    prep على ل
  yes        [اقترح] الوسيط على الطرفين تبادل الأسرى.
  no         اقترب الزورق من الشاطئ.

# not أمر alone: it is the noun (matter) far more often
frame request-order
  type       REQUEST
  noun       أوامر
  form       يأمر | تأمر | نأمر | أمرت | أمروا | يأمرون
  agents     subject | of | head | by
  targets    object | prep إلى ل
  yes        [أمرت] القيادة الجنود بإخلاء الجسر.
  yes        تلقى الحرس [أوامر] القائد مساء.
  no         أثمرت أشجار الزيتون هذا العام.

frame request-issue-order
  type       REQUEST
  phrase     أصدر/يصدر … أوامر | أصدر/يصدر … أوامره | أصدر/يصدر … أوامرها | أصدر/يصدر … أمرا | أصدر/يصدر … الأمر | أصدر/يصدر … تعليمات | أصدر/يصدر … توجيهات | أعطى/يعطي … أوامر | أعطى/يعطي … الأمر | إصدار أوامر
  agents     subject | by
  targets    prep إلى ل
  yes        الوالي [أصدر أوامر] إلى الحرس بالتفتيش.
  no         أصدرت الدار رواية جديدة.

frame request-instructions
  type       REQUEST
  noun       تعليمات | توجيهات
  agents     subject | of | head | by
  targets    prep إلى ل
  yes        تلقى السائقون [تعليمات] الشرطة صباحا.
  no         شارك المعلمون في تنظيم المعرض.

frame request-instruct
  type       REQUEST
  verb       أوعز/يوعز
  noun       إيعاز
  agents     subject | of | head | by
  targets    prep إلى ل
  yes        [أوعز] الوزير إلى الحرس بفتح البوابة.
  no         أوجز المعلم الدرس في دقيقة.

# a state that warns its own citizens asks them to do something
frame request-travel-warning
  type       REQUEST
  verb       حذر/يحذر
  noun       تحذير | تحذيرات
  adjective  محذر
  agents     subject | of | head | by
  targets    object | prep ل
  only       near رعاياها رعاياه رعاياهما مواطنيها مواطنيه
  yes        [حذرت] حكومة سيلانا رعاياها من السفر.
  no         حذر القائد خصومه من الهجوم.

frame request-hope
  type       REQUEST
  form       يأمل | تأمل | نأمل | يأملون
  agents     subject
  targets    prep من في
  yes        [نأمل] أن يفرج الخاطفون عن الطبيب.
  no         تأخر القطار عن موعده.

frame request-express-hope
  type       REQUEST
  phrase     أعرب/يعرب … عن أمل | عبر/يعبر … عن أمل
  phrase     أعرب/يعرب … عن أمله | عبر/يعبر … عن أمله
  phrase     أعرب/يعرب … عن أملها | عبر/يعبر … عن أملها
  phrase     أعرب/يعرب … عن أملهم | عبر/يعبر … عن أملهم
  agents     subject | by
  targets    prep في من
  yes        المبعوث [أعرب عن أمله] في استئناف الحوار.
  no         أعرب المعلم الجملة على السبورة.

frame request-want
  type       REQUEST
  verb       أراد/يريد
  agents     subject | of | head | by
  targets    prep من
  only       next من
  yes        الحكومة [تريد] من القبائل تسليم المطلوبين.
  no         تريد الطالبة دراسة الطب.

frame request-desire
  type       REQUEST
  verb       رغب/يرغب
  noun       رغبة
  agents     subject | of | head | by
  targets    prep من
  yes        أبدت القبائل [رغبة] في عودة المعلمين.
  no         ساد رعب كبير بين السكان.

frame request-wish
  type       REQUEST
  verb       تمنى/يتمنى
  agents     subject | of | head | by
  targets    prep من على
  yes        [تمنى] الشيخ عودة الأسرى قريبا.
  no         تمشى الجنود على الشاطئ.

frame request-need
  type       REQUEST
  verb       احتاج/يحتاج
  noun       احتياج | احتياجات
  agents     subject | of | head | by
  targets    prep إلى ل
  yes        [يحتاج] الأهالي إلى تدخل عاجل.
  no         احتاط البحارة قبل العاصفة.

frame request-in-need
  type       REQUEST
  phrase     بحاجة إلى | في حاجة إلى | حاجة ماسة
  agents     subject | by
  yes        قال العمدة إن المدينة [بحاجة إلى] أطباء.
  no         أنهى الحاج مناسكه يوم السبت.

frame request-require
  type       REQUEST
  verb       استوجب/يستوجب | استلزم/يستلزم
  form       يتطلب | تتطلب
  agents     by
  targets    prep من
  yes        الأزمة [تستوجب] تحرك مجلس الأمن.
  no         استجوب القاضي ثلاثة شهود.

frame request-persuade
  type       REQUEST
  verb       أقنع/يقنع
  noun       إقناع
  agents     subject | by
  targets    object | of
  unless     prev مسلح مسلحون مسلحين رجال رجل أشخاص شبان
  yes        حاول الوسيط [إقناع] الخاطفين بالتفاوض.
  no         أقلع القارب نحو الجزيرة.

frame request-beg
  type       REQUEST
  verb       توسل/يتوسل
  noun       توسل | توسلات
  agents     subject | of | head | by
  targets    prep إلى ل
  yes        [توسلت] الأم إلى الخاطفين لإطلاق ابنها.
  no         توسطت الشجرة ساحة القرية.

frame request-dare
  type       REQUEST
  form       يتحدى | تتحدى | نتحدى | تحدت | تحدوا | تحداهم | تحدانا
  agents     subject
  targets    object
  yes        [تحدت] جماعة رند الحكومة أن تفاوضها.
  no         تحدث المدير عن خطط المدرسة.

frame request-call-for-help
  type       REQUEST
  verb       استنجد/يستنجد
  noun       استنجاد
  adjective  مستنجد
  agents     subject | of | head | by
  targets    prep ب
  yes        [استنجد] المحاصرون بالجيش لفك الطوق.
  no         استعاد المريض صحته تدريجيا.

frame request-cry-for-help
  type       REQUEST
  verb       استغاث/يستغيث
  noun       استغاثة | استغاثات
  agents     subject | of | head | by
  targets    prep ب
  yes        [استغاث] سكان قاسيم بالصليب الأحمر.
  no         استفاد الفلاحون من أمطار الشتاء.

frame request-petition
  type       REQUEST
  noun       عريضة | عرائض
  agents     subject | of | head | by
  targets    prep إلى ل
  unless     prev خطوط الخطوط قاعدة شريحة
  yes        سلم المعلمون [عريضة] إلى رئيس الحكومة.
  no         رسم الوزير الخطوط العريضة للخطة.

# forms one by one: the derived ones meet لافتا and نفت
frame request-fatwa
  type       REQUEST
  noun       فتوى | فتاوى
  form       أفتى | أفتوا | يفتي | تفتي | يفتون
  agents     subject | of | head | by
  targets    prep ل
  yes        أصدر الشيخ [فتوى] بوجوب القتال.
  no         سمع السكان دويا قويا.

frame request-summon
  type       REQUEST
  verb       استدعى/يستدعي
  noun       استدعاء | استدعاءات
  agents     subject | of | head | by
  targets    object | of
  unless     near للتشاور سفيرها سفيره احتياط الاحتياط
  yes        [استدعت] الخارجية قنصل سيلانا صباح الأربعاء.
  no         استلقى الطفل تحت الشجرة.

frame request-solicit
  type       REQUEST
  verb       التمس/يلتمس
  noun       التماس
  agents     subject | of | head | by
  targets    prep من إلى
  yes        [التمس] الأسرى من الحراس زيارة ذويهم.
  no         التحق الشاب بكلية الطب.

frame request-impel
  type       REQUEST
  verb       استحث/يستحث
  agents     subject | of | head | by
  targets    object
  yes        [استحث] الزعيم أنصاره على الصمود.
  no         استحم الجنود في النهر.

frame request-rouse
  type       REQUEST
  verb       استنهض/يستنهض
  noun       استنهاض
  agents     subject | of | head | by
  targets    object | of
  yes        [استنهض] الخطيب همم الشبان ضد الغزاة.
  no         استيقظ السكان على صوت الرعد.

frame request-plead
  type       REQUEST
  verb       رجا/يرجو
  agents     subject | of | head | by
  targets    object | prep من
  yes        [ترجو] العائلات من الحكومة التدخل.
  no         رجع الصيادون قبل المساء.

frame request-set-condition
  type       REQUEST
  verb       اشترط/يشترط
  noun       اشتراط | اشتراطات
  adjective  مشترط
  agents     subject | of | head | by
  targets    prep على
  yes        [اشترطت] جماعة رند على الوفد إطلاق قادتها.
  no         اشتركت القرى في بناء الجسر.

frame request-time-has-come
  type       REQUEST
  phrase     آن الأوان | حان الوقت
  agents     by
  targets    prep ل على
  yes        قال الزعيم [حان الوقت] لوقف القتال.
  no         حان موعد الغداء في المخيم.

frame request-inevitable
  type       REQUEST
  phrase     لا بد
  agents     by
  targets    prep ل
  yes        قال الوسيط [لا بد] من وقف القصف.
  no         بدا الجسر سليما بعد العاصفة.

frame request-rally-support
  type       REQUEST
  phrase     حشد/يحشد … الدعم | حشد/يحشد … التأييد | حشد الدعم | حشد التأييد | كسب/يكسب … التأييد | كسب التأييد
  agents     subject | by
  targets    prep ل
  yes        الوزير [يحشد التأييد] لخطته الأمنية.
  no         حشد الجيش قواته على الحدود.

frame request-open-letter
  type       REQUEST
  phrase     رسالة مفتوحة
  agents     subject | by
  targets    prep إلى ل
  yes        كتب المعلمون [رسالة مفتوحة] إلى الرئيس.
  no         كانت نوافذ البيت مفتوحة طوال الليل.
