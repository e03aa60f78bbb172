# Nouns with the article that point back to an actor named before.

generic the-movement
  refers     armed-group | party
  noun       الحركة
  yes        شنت [الحركة] هجوما على الميناء.
  yes        واتهمت الشرطة [الحركة] بخطف القاضي.
  no         رفع الطلاب شعار الحرية.

generic the-organisation-tanzim
  refers     armed-group
  noun       التنظيم
  yes        سيطر [التنظيم] على حقل صغير.
  no         نظم الطلاب مسيرة في رند.

generic the-group-jamaa
  refers     armed-group | party
  noun       الجماعة
  yes        نفت [الجماعة] خطف الطبيب.
  no         صلى الناس في الجامع الكبير.

generic the-group-majmua
  refers     armed-group
  noun       المجموعة
  yes        اختفت [المجموعة] في الجبال.
  no         اجتمع الوسطاء في سيلانا.

generic the-front
  refers     armed-group | party
  noun       الجبهة
  yes        أعلنت [الجبهة] حل جناحها المسلح.
  no         باع التاجر أجبانا طازجة.

generic the-militia
  refers     armed-group
  noun       الميليشيا | المليشيا | الميليشيات
  yes        نهبت [الميليشيا] بيوت النازحين.
  yes        تقدمت [الميليشيات] نحو قاسيم.
  no         قطعت القافلة أميالا طويلة.

generic the-faction
  refers     armed-group | party
  noun       الفصيل | الفصائل
  yes        انسحب [الفصيل] من وادي رند.
  no         نبتت فسيلة نخل قرب البئر.

generic the-party
  refers     party | armed-group
  noun       الحزب
  yes        رفض [الحزب] شروط الهدنة.
  no         عم الحزن مدينة سيلانا.

generic the-organisation-munazzama
  refers     body | armed-group | party
  noun       المنظمة
  yes        دانت [المنظمة] قصف المخيم.
  no         وصل المنظار إلى الضابط.

generic the-association
  refers     body | party
  noun       الرابطة | الجمعية
  yes        انتقدت [الرابطة] حبس المراسل.
  no         رابط الجنود قرب الجسر.

generic the-brigade-katiba
  refers     armed-group | force
  noun       الكتيبة | الكتائب
  yes        عبرت [الكتيبة] النهر ليلا.
  no         قرأ الجنود كتبا قديمة.

generic the-brigade-liwa
  refers     armed-group | force
  noun       اللواء | الألوية
  yes        خسر [اللواء] عشرة مقاتلين.
  no         ألقى الجنود اللوم على الطقس.

generic the-company
  refers     armed-group | force
  noun       السرية
  yes        تاهت [السرية] في الصحراء.
  no         رقد الجريح على سرير خشبي.

generic the-cell
  refers     armed-group
  noun       الخلية
  yes        خططت [الخلية] لتفجير الجسر.
  no         أخلى الجنود المدرسة سريعا.

generic the-network
  refers     armed-group
  noun       الشبكة
  yes        مولت [الشبكة] شراء الصواريخ.
  no         فتح الحارس الشباك قليلا.

generic the-wing
  refers     armed-group | party
  noun       الجناح
  yes        استقل [الجناح] المسلح عن قيادته.
  no         نجح الوسطاء في تبادل الأسرى.

generic the-alliance
  refers     armed-group | party | force | body
  noun       التحالف
  yes        قصف [التحالف] مخزنا للوقود.
  no         احتفل السكان بعيد الحصاد.

generic the-coalition
  refers     party | body
  noun       الائتلاف
  yes        اختار [الائتلاف] رئيسا جديدا.
  no         أتلف المطر مخزون القمح.

generic the-council
  refers     body | party | armed-group
  noun       المجلس
  yes        أدان [المجلس] قتل الرهائن.
  no         جلس الشيوخ تحت الشجرة.

generic the-committee
  refers     body
  noun       اللجنة
  yes        زارت [اللجنة] سجن رند.
  no         لجأ السكان إلى الكهوف.

generic the-authority-haya
  refers     body | armed-group
  noun       الهيئة
  yes        حظرت [الهيئة] دخول الشاحنات.
  no         هيأ الطباخ طعام الجنود.

generic the-mission
  refers     body | force
  noun       البعثة
  yes        علقت [البعثة] دورياتها في الجنوب.
  no         بعث القائد برسالة قصيرة.

generic the-agency
  refers     body
  noun       الوكالة
  yes        وزعت [الوكالة] الطعام على النازحين.
  no         أوكل القائد المهمة لنائبه.

generic the-court
  refers     body
  noun       المحكمة
  yes        برأت [المحكمة] السائق من التهمة.
  no         ألقى الحكيم خطبة قصيرة.

generic the-state
  refers     state
  noun       الدولة
  yes        عجزت [الدولة] عن دفع الرواتب.
  no         تداول التجار عملة جديدة.

generic the-country
  refers     state
  noun       البلاد | البلد
  yes        شهدت [البلاد] انقلابا قصيرا.
  no         رصف العمال الفناء ببلاط أبيض.

generic the-government
  refers     state
  noun       الحكومة
  yes        رفضت [الحكومة] مطالب الخاطفين.
  no         حكم القاضي على السائق بالسجن.

generic the-authorities
  refers     state | force
  noun       السلطات | السلطة
  yes        أغلقت [السلطات] معبر قاسيم.
  no         سلط القناص ضوءا على الباب.

generic the-regime
  refers     state
  noun       النظام
  yes        قصف [النظام] سوق المدينة.
  no         نظم الطلاب مسيرة في رند.

generic the-presidency
  refers     state
  noun       الرئاسة
  yes        أعلنت [الرئاسة] حدادا قصيرا.
  no         رأس الوفد رجل مسن.

generic the-ministry
  refers     state | force
  noun       الوزارة
  yes        نفت [الوزارة] فرار الضباط.
  no         وزع الجنود الخبز على النازحين.

generic the-army
  refers     force | state | armed-group
  noun       الجيش
  yes        استعاد [الجيش] تلة مهمة.
  no         جاش البحر قرب الساحل.

generic the-forces
  refers     force | state | armed-group
  noun       القوات | القوة
  yes        انسحبت [القوات] من وادي رند.
  no         اشترى النازحون قوت يومهم.

generic the-police
  refers     force | state
  noun       الشرطة | الدرك | الحرس
  yes        طوقت [الشرطة] سوق سيلانا.
  no         ربط الطبيب شريطا حول الجرح.

generic the-leader
  refers     person
  noun       الزعيم
  yes        نجا [الزعيم] من القصف.
  no         زعم الحارس أنه كان نائما.

generic the-commander
  refers     person
  noun       القائد
  yes        سلم [القائد] سلاحه للوسيط.
  no         تقاعد الضابط العام الماضي.

generic the-spokesman
  refers     person
  noun       المتحدث | الناطق
  yes        رفض [المتحدث] كشف التفاصيل.
  yes        امتنع [الناطق] عن الرد.
  no         حدث الانفجار قرب الجسر.

generic the-president
  refers     person
  noun       الرئيس
  yes        زار [الرئيس] جرحى القصف.
  no         رأس الوفد رجل مسن.

generic the-minister
  refers     person
  noun       الوزير
  yes        استقال [الوزير] بعد الفضيحة.
  no         وزع الجنود الخبز على النازحين.

generic the-official
  refers     person
  noun       المسؤول
  yes        رفض [المسؤول] كشف اسمه.
  no         سأل الراعي عن طريق رند.

generic the-latter
  refers     person | armed-group | party | force
  noun       الأخير | الأخيرة
  yes        التقى الوسيط بالقائد ورفض [الأخير] الصلح.
  no         أخر المطر وصول القافلة.

generic the-sheikh-emir
  refers     person
  noun       الأمير | الشيخ
  yes        عزل [الأمير] نائبه الأول.
  no         مر الموكب قرب المدرسة.

