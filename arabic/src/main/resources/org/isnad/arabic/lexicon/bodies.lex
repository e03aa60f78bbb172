# Bodies: international and regional organisations, alliances, coalitions, courts, aid organisations,
# and ministries and agencies of states that have names of their own (البنتاغون, الموساد).
# Bare التحالف is shared by the coalitions in Yemen and against ISIS: it means the one that the article names in full.

# The United Nations

actor un
  kind      body
  name      الأمم المتحدة | منظمة الأمم المتحدة | هيئة الأمم المتحدة | منظمة الأمم | هيئة الأمم
  short     المنظمة الدولية | المنظمة الأممية
  latin     United Nations
  yes       طلبت [الأمم المتحدة] هدنة إنسانية لأسبوع.
  yes       وزعت [منظمة الأمم المتحدة] خياما على النازحين.
  no        فاز الفريق بكأس القارة.

actor unsc
  kind      body
  name      مجلس الأمن | مجلس الأمن الدولي | مجلس الأمن التابع للأمم المتحدة
  latin     UN Security Council
  part-of   un
  yes       يناقش [مجلس الأمن الدولي] العقوبات مساء.
  yes       فشل [مجلس الأمن] في إقرار البيان.
  no        جلس الحارس آمنا قرب الموقد.

actor unga
  kind      body
  name      الجمعية العامة للأمم المتحدة
  short     الجمعية العامة
  latin     UN General Assembly
  part-of   un
  yes       أدانت [الجمعية العامة للأمم المتحدة] حصار المدن.
  no        جمع العمال حطب الشتاء.

actor un-secretariat
  kind      body
  name      الأمانة العامة للأمم المتحدة
  latin     UN Secretariat
  part-of   un
  yes       أعدت [الأمانة العامة للأمم المتحدة] تقريرا سريا.
  no        أودع التاجر أمانة عند جاره.

actor unhcr
  kind      body
  name      المفوضية العليا للاجئين | المفوضية السامية للاجئين | مفوضية اللاجئين | المفوضية العليا لشؤون اللاجئين | المفوضية السامية للأمم المتحدة لشؤون اللاجئين
  name      المفوضية العليا للأمم المتحدة لشؤون اللاجئين | مفوضية الأمم المتحدة لشؤون اللاجئين | مفوضية الأمم المتحدة للاجئين | مفوضية شؤون اللاجئين
  latin     UNHCR
  part-of   un
  yes       سجلت [مفوضية اللاجئين] ألفي أسرة جديدة.
  yes       أقامت [المفوضية العليا للاجئين] مخيما حدوديا.
  no        لجأ الرعاة إلى الكهف ليلا.

actor ohchr
  kind      body
  name      المفوضية السامية لحقوق الإنسان | مفوضية حقوق الإنسان | مفوضية الأمم المتحدة لحقوق الإنسان | المفوضية السامية للأمم المتحدة لحقوق الإنسان | المفوضية العليا لحقوق الإنسان
  latin     OHCHR
  part-of   un
  yes       وثقت [المفوضية السامية لحقوق الإنسان] إعدامات ميدانية.
  no        فوض المدير نائبه بالتوقيع.

actor unhrc
  kind      body
  name      مجلس حقوق الإنسان | مجلس حقوق الإنسان التابع للأمم المتحدة | مجلس حقوق الإنسان الدولي
  latin     UN Human Rights Council
  part-of   un
  yes       مدد [مجلس حقوق الإنسان] مهمة المحققين.
  no        حقق الفريق فوزا كبيرا.

actor unicef
  kind      body
  name      اليونيسيف | يونيسيف | اليونيسف | يونيسف | منظمة الأمم المتحدة للطفولة
  name      صندوق الأمم المتحدة للطفولة
  latin     UNICEF
  part-of   un
  yes       طعمت [يونيسيف] أطفال المخيم ضد الشلل.
  yes       حذرت [منظمة الأمم المتحدة للطفولة] من التجنيد.
  no        يونس ركب السفينة صباحا.

actor wfp
  kind      body
  name      برنامج الأغذية العالمي | برنامج الغذاء العالمي
  latin     World Food Programme
  part-of   un
  yes       علق [برنامج الأغذية العالمي] توزيع الحصص.
  yes       أسقط [برنامج الغذاء العالمي] الطحين جوا.
  no        شاهد الأطفال برنامجا عن الطيور.

actor who
  kind      body
  name      منظمة الصحة العالمية | الصحة العالمية
  latin     World Health Organization
  part-of   un
  yes       نقلت [منظمة الصحة العالمية] أدوية إلى الجرحى.
  no        صاح العمال من بعيد.

actor unrwa
  kind      body
  name      الأونروا | أونروا | وكالة غوث وتشغيل اللاجئين | وكالة غوث وتشغيل اللاجئين الفلسطينيين | وكالة الغوث
  latin     UNRWA
  part-of   un
  yes       فتحت [الأونروا] مدارسها للعائلات المشردة.
  no        أنار العمال شوارع البلدة.

actor ocha
  kind      body
  name      مكتب تنسيق الشؤون الإنسانية | مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية | أوتشا | مكتب الشؤون الإنسانية
  latin     OCHA
  part-of   un
  yes       أحصى [مكتب تنسيق الشؤون الإنسانية] ألف نازح.
  no        نسق البستاني أزهار الحديقة.

actor undp
  kind      body
  name      برنامج الأمم المتحدة الإنمائي | برنامج الأمم المتحدة للتنمية
  latin     UNDP
  part-of   un
  yes       رمم [برنامج الأمم المتحدة الإنمائي] محطة المياه.
  no        نمت الأشجار حول البيت.

actor unesco
  kind      body
  name      اليونسكو | يونسكو | منظمة اليونسكو
  latin     UNESCO
  part-of   un
  yes       استنكرت [اليونسكو] تدمير المعبد الأثري.
  no        نسي الطالب كتابه في الصف.

actor unfpa
  kind      body
  name      صندوق الأمم المتحدة للسكان
  latin     UNFPA
  part-of   un
  yes       دعم [صندوق الأمم المتحدة للسكان] عيادات متنقلة.
  no        سكن الجيران بيتا واسعا.

actor fao
  kind      body
  name      منظمة الأغذية والزراعة | منظمة الفاو
  latin     FAO
  part-of   un
  yes       حذرت [منظمة الأغذية والزراعة] من مجاعة قريبة.
  no        زرع الفلاح العدس والحمص.

actor iom
  kind      body
  name      المنظمة الدولية للهجرة | منظمة الهجرة الدولية
  latin     IOM
  part-of   un
  yes       أجلت [المنظمة الدولية للهجرة] عمالا عالقين.
  no        هاجرت الطيور في الخريف.

actor unodc
  kind      body
  name      مكتب الأمم المتحدة المعني بالمخدرات والجريمة | مكتب الأمم المتحدة لمكافحة المخدرات والجريمة
  latin     UNODC
  part-of   un
  yes       رصد [مكتب الأمم المتحدة المعني بالمخدرات والجريمة] زيادة الأفيون.
  no        كتب الطالب رسالة طويلة.

actor unama
  kind      body
  name      بعثة الأمم المتحدة في أفغانستان | بعثة الأمم المتحدة لمساعدة أفغانستان | يوناما | بعثة الأمم المتحدة للمساعدة في أفغانستان
  latin     UNAMA
  country   af
  part-of   un
  yes       أحصت [بعثة الأمم المتحدة في أفغانستان] ضحايا الغارات.
  no        بعث الأب رسالة إلى ابنه.

actor unami
  kind      body
  name      بعثة الأمم المتحدة في العراق | بعثة الأمم المتحدة لمساعدة العراق | يونامي
  latin     UNAMI
  country   iq
  part-of   un
  yes       أعلنت [بعثة الأمم المتحدة في العراق] حصيلة الشهر.
  no        نام الطفل قبل العشاء.

actor unsmil
  kind      body
  name      بعثة الأمم المتحدة في ليبيا | بعثة الأمم المتحدة للدعم في ليبيا
  latin     UNSMIL
  country   ly
  part-of   un
  yes       جمعت [بعثة الأمم المتحدة للدعم في ليبيا] الأطراف المتحاربة.
  no        دعم العمود سقف البيت.

actor minusma
  kind      body
  name      مينوسما | المينوسما | بعثة الأمم المتحدة في مالي | قوة الأمم المتحدة في مالي
  latin     MINUSMA
  country   ml
  part-of   un
  yes       تعرضت قافلة [مينوسما] للغم أرضي.
  yes       فقدت [بعثة الأمم المتحدة في مالي] أربعة مراقبين.
  no        نسج العامل مئزرا من الصوف.

actor monusco
  kind      body
  name      مونوسكو | المونوسكو | بعثة الأمم المتحدة في الكونغو | بعثة الأمم المتحدة في الكونغو الديمقراطية
  latin     MONUSCO
  country   cd
  part-of   un
  yes       هاجمت مروحيات [مونوسكو] معسكر المتمردين.
  no        كنس العامل المدرسة مساء.

actor minusca
  kind      body
  name      مينوسكا | بعثة الأمم المتحدة في أفريقيا الوسطى
  latin     MINUSCA
  country   cf
  part-of   un
  yes       فصلت [مينوسكا] بين الميليشيات المتقاتلة.
  no        انسكب الماء على الطاولة.

actor unmiss
  kind      body
  name      بعثة الأمم المتحدة في جنوب السودان | يونميس
  latin     UNMISS
  country   ss
  part-of   un
  yes       آوت [بعثة الأمم المتحدة في جنوب السودان] آلاف الفارين.
  no        نما العشب قرب البئر.

actor unamid
  kind      body
  name      يوناميد | اليوناميد | البعثة المشتركة في دارفور | البعثة المشتركة للأمم المتحدة والاتحاد الأفريقي في دارفور
  latin     UNAMID
  country   sd
  part-of   un
  yes       تعرضت دورية [يوناميد] لكمين ليلي.
  no        أمد الطبيب المريض بالدواء.

actor unifil
  kind      body
  name      اليونيفيل | يونيفيل | قوة الأمم المتحدة المؤقتة في لبنان | قوات اليونيفيل
  latin     UNIFIL
  country   lb
  part-of   un
  yes       سيرت [اليونيفيل] دوريات على الخط الأزرق.
  no        لف البائع الهدية بالورق.

actor undof
  kind      body
  name      أندوف | قوة مراقبة فض الاشتباك | الأندوف
  latin     UNDOF
  country   sy
  part-of   un
  yes       احتجز مسلحون مراقبين من [أندوف].
  no        دفن الأهالي موتاهم عصرا.

actor minurso
  kind      body
  name      المينورسو | مينورسو | بعثة المينورسو
  latin     MINURSO
  country   eh
  part-of   un
  yes       طردت السلطات موظفي [المينورسو] الأجانب.
  no        نسر الجبل حلق عاليا.

actor unmogip
  kind      body
  name      بعثة مراقبي الأمم المتحدة العسكريين في الهند وباكستان | فريق مراقبي الأمم المتحدة العسكريين في الهند وباكستان
  latin     UNMOGIP
  country   in | pk
  part-of   un
  yes       راقبت [بعثة مراقبي الأمم المتحدة العسكريين في الهند وباكستان] خط الهدنة.
  no        رقب الصياد الغزال طويلا.

actor un-peacekeepers
  kind      body
  name      القبعات الزرق | القبعات الزرقاء | قوات حفظ السلام الدولية | قوات حفظ السلام التابعة للأمم المتحدة | قوات حفظ السلام الأممية
  name      قوات الأمم المتحدة
  short     قوات حفظ السلام | قوة حفظ السلام
  latin     UN peacekeepers
  part-of   un
  yes       أنقذ جنود [القبعات الزرق] قرية محاصرة.
  yes       انتشرت [قوات حفظ السلام الدولية] على الجسر.
  no        حفظ الطالب قصيدة السلوان.

actor iaea
  kind      body
  name      الوكالة الدولية للطاقة الذرية | وكالة الطاقة الذرية | الوكالة الذرية
  latin     IAEA
  yes       زار مفتشو [الوكالة الدولية للطاقة الذرية] المنشأة.
  no        أطاق العامل حر النهار.

actor opcw
  kind      body
  name      منظمة حظر الأسلحة الكيميائية | منظمة حظر الأسلحة الكيماوية | منظمة حظر السلاح الكيميائي
  latin     OPCW
  yes       أكدت [منظمة حظر الأسلحة الكيميائية] استخدام الكلور.
  no        حضر العمال مبكرا.

actor imf
  kind      body
  name      صندوق النقد الدولي | صندوق النقد
  latin     International Monetary Fund
  yes       أجل [صندوق النقد الدولي] صرف القرض.
  no        نقد الكاتب رواية صديقه.

actor world-bank
  kind      body
  name      البنك الدولي
  latin     World Bank
  yes       مول [البنك الدولي] إعمار المدن المدمرة.
  no        باع الصياغ خاتما ذهبيا.

# Courts

actor icj
  kind      body
  name      محكمة العدل الدولية
  latin     International Court of Justice
  part-of   un
  yes       نظرت [محكمة العدل الدولية] دعوى الإبادة.
  no        عدل السائق مقعد السيارة.

actor icc
  kind      body
  name      المحكمة الجنائية الدولية | محكمة الجنايات الدولية | الجنائية الدولية
  latin     International Criminal Court
  yes       أصدرت [المحكمة الجنائية الدولية] مذكرة توقيف.
  yes       اتهمت [محكمة الجنايات الدولية] قائد الميليشيا.
  no        جنى المزارع الثمار باكرا.

actor icty
  kind      body
  name      محكمة جرائم الحرب في يوغوسلافيا | محكمة جرائم الحرب في يوغوسلافيا السابقة | المحكمة الجنائية الدولية ليوغوسلافيا السابقة
  latin     ICTY
  yes       أدانت [محكمة جرائم الحرب في يوغوسلافيا] الجنرال.
  no        جر البستاني عربة صغيرة.

actor stl
  kind      body
  name      المحكمة الدولية الخاصة بلبنان | المحكمة الخاصة بلبنان
  latin     Special Tribunal for Lebanon
  country   lb
  yes       استمعت [المحكمة الخاصة بلبنان] إلى شهود الاغتيال.
  no        خص التاجر زبائنه بهدية.

actor echr
  kind      body
  name      المحكمة الأوروبية لحقوق الإنسان
  latin     European Court of Human Rights
  yes       منعت [المحكمة الأوروبية لحقوق الإنسان] ترحيله.
  no        حكى الجد حكاية قديمة.

# Alliances, regional bodies, coalitions, missions

actor nato
  kind      body
  name      الناتو | حلف شمال الأطلسي | حلف الناتو | حلف شمالي الأطلسي | حلف الأطلسي
  name      الحلف الأطلسي | منظمة حلف شمال الأطلسي | منظمة شمال الأطلسي | ناتو | النيتو
  latin     NATO
  yes       قصف [حلف شمال الأطلسي] صهاريج الوقود.
  yes       أنهى [الناتو] مهمته القتالية نهاية العام.
  yes       قتل ثلاثة جنود من [حلف الناتو] بلغم.
  no        وضع المعلم أطلس الخرائط جانبا.

actor isaf
  kind      body
  name      إيساف | الإيساف | القوة الدولية للمساعدة على إرساء الأمن | القوة الدولية للمساعدة الأمنية | قوة المساعدة الأمنية الدولية
  name      القوات الدولية للمساعدة على إرساء الأمن | قوة الإسناد الدولية | القوة الدولية للمعاونة الأمنية | قوات المساعدة الأمنية الدولية | القوة الدولية للمساعدة على إرساء الأمن في أفغانستان
  name      القوة الدولية في أفغانستان
  latin     ISAF
  country   af
  part-of   nato
  yes       أعلنت [إيساف] مقتل جنديين بعبوة.
  yes       سلمت [قوة المساعدة الأمنية الدولية] القاعدة للشرطة.
  no        أسف الجار لغيابه.

actor resolute-support
  kind      body
  name      مهمة الدعم الحازم | الدعم الحازم | بعثة الدعم الحازم
  latin     Resolute Support
  country   af
  part-of   nato
  yes       دربت [مهمة الدعم الحازم] طيارين محليين.
  no        حزم المسافر حقائبه.

actor kfor
  kind      body
  name      كيفور | قوة كفور | قوة كيفور
  latin     KFOR
  country   xk
  part-of   nato
  yes       أزالت [كيفور] الحواجز قرب الجسر.
  no        فار القدر على النار.

actor arab-coalition
  kind      body
  name      التحالف العربي | التحالف العربي لدعم الشرعية | تحالف دعم الشرعية | تحالف دعم الشرعية في اليمن | قوات التحالف العربي
  name      طيران التحالف العربي | طائرات التحالف العربي | التحالف بقيادة السعودية | التحالف بقيادة المملكة | التحالف الذي تقوده السعودية
  name      التحالف السعودي | عاصفة الحزم | تحالف عاصفة الحزم | تحالف الحزم | تحالف الأمل
  name      قوات تحالف الأمل
  short     التحالف | قوات التحالف | طيران التحالف | طائرات التحالف | قيادة التحالف
  short     مقاتلات التحالف
  latin     Saudi-led coalition in Yemen
  country   sa | ye
  yes       قصف [التحالف العربي] مخزن صواريخ في الجبل.
  yes       دعمت [قوات التحالف العربي] تقدم المقاومة.
  no        خلف السيل أضرارا في البلدة.

actor global-coalition
  kind      body
  name      التحالف الدولي | التحالف الدولي ضد داعش | التحالف الدولي ضد تنظيم داعش | التحالف الدولي ضد تنظيم الدولة | التحالف الدولي ضد تنظيم الدولة الإسلامية
  name      التحالف الدولي لمواجهة تنظيم الدولة الإسلامية | التحالف الدولي بقيادة الولايات المتحدة | التحالف الدولي بقيادة واشنطن | قوات التحالف الدولي | طيران التحالف الدولي
  name      طائرات التحالف الدولي | التحالف بقيادة الولايات المتحدة | التحالف بقيادة واشنطن | التحالف بقيادة أمريكا | التحالف الذي تقوده الولايات المتحدة
  name      قوة العزم الصلب | العزم الصلب
  short     التحالف | قوات التحالف | طيران التحالف | طائرات التحالف | قيادة التحالف
  short     مقاتلات التحالف
  latin     Global Coalition against ISIS
  country   us | iq | sy
  yes       دمر [التحالف الدولي] جسرا على النهر.
  yes       ساندت [طائرات التحالف الدولي] هجوم المقاتلين.
  no        دول الجوار أغلقت معابرها.

actor islamic-military-coalition
  kind      body
  name      التحالف الإسلامي العسكري | التحالف الإسلامي العسكري لمحاربة الإرهاب | التحالف العسكري الإسلامي | التحالف الإسلامي
  latin     Islamic Military Counter Terrorism Coalition
  country   sa
  yes       عقد [التحالف الإسلامي العسكري] اجتماعه الأول.
  no        سلم الضيف على الجميع.

actor coalition-afghanistan
  kind      body
  name      قوات التحالف في أفغانستان | قوات التحالف الغربي | قوات التحالف الغربية | القوات الدولية في أفغانستان | قوات التحالف بقيادة أمريكا
  latin     Coalition forces in Afghanistan
  country   af | us
  yes       فقدت [قوات التحالف في أفغانستان] مروحية نقل.
  no        غربل الفلاح القمح صباحا.

actor eu
  kind      body
  name      الاتحاد الأوروبي | الاتحاد الأوربي
  latin     European Union
  yes       فرض [الاتحاد الأوروبي] حظرا على السلاح.
  yes       رحب [الاتحاد الأوربي] بالهدنة.
  no        اتخذ المدير قرارا سريعا.

actor european-commission
  kind      body
  name      المفوضية الأوروبية | المفوضية الأوربية
  latin     European Commission
  part-of   eu
  yes       خصصت [المفوضية الأوروبية] منحة للاجئين.
  no        فاض النهر على الحقول.

actor european-parliament
  kind      body
  name      البرلمان الأوروبي | البرلمان الأوربي
  latin     European Parliament
  part-of   eu
  yes       طالب [البرلمان الأوروبي] بحظر تصدير السلاح.
  no        برد الشاي فوق الطاولة.

actor council-of-europe
  kind      body
  name      مجلس أوروبا
  latin     Council of Europe
  yes       انتقد [مجلس أوروبا] محاكمة الصحفيين.
  no        جلس الأطفال حول الجدة.

actor osce
  kind      body
  name      منظمة الأمن والتعاون في أوروبا | منظمة الأمن والتعاون
  latin     OSCE
  yes       راقبت [منظمة الأمن والتعاون في أوروبا] خط التماس.
  no        تعاون الجيران في الحصاد.

actor frontex
  kind      body
  name      فرونتكس | وكالة فرونتكس
  latin     Frontex
  part-of   eu
  yes       رصدت [فرونتكس] قوارب جديدة ليلا.
  no        فرت القطة من الكلب.

actor europol
  kind      body
  name      يوروبول | اليوروبول
  latin     Europol
  part-of   eu
  yes       فككت [يوروبول] شبكة تهريب كبيرة.
  no        علق الأب صورة قديمة.

actor interpol
  kind      body
  name      الإنتربول | إنتربول | الشرطة الدولية | منظمة الشرطة الجنائية الدولية
  latin     Interpol
  yes       عممت [الشرطة الدولية] صورة الهارب.
  yes       طلب القضاة مساعدة [الإنتربول] في القبض عليه.
  no        انتهى الدرس قبل الظهر.

actor arab-league
  kind      body
  name      جامعة الدول العربية | الجامعة العربية
  latin     Arab League
  yes       علقت [الجامعة العربية] عضوية دولة.
  yes       أوفدت [جامعة الدول العربية] مراقبين إلى المدينة.
  no        جمع الطلاب كتبهم القديمة.

actor gcc
  kind      body
  name      مجلس التعاون الخليجي | مجلس التعاون لدول الخليج العربية | مجلس التعاون | دول مجلس التعاون | دول مجلس التعاون الخليجي
  latin     Gulf Cooperation Council
  yes       طرح [مجلس التعاون الخليجي] مبادرة للتسوية.
  no        تعاون العمال على رفع الحجر.

actor peninsula-shield
  kind      force
  name      درع الجزيرة | قوات درع الجزيرة
  latin     Peninsula Shield Force
  part-of   gcc
  yes       دخلت [قوات درع الجزيرة] عبر الجسر.
  no        درس الأولاد في ظل الشجرة.

actor arab-maghreb-union
  kind      body
  name      اتحاد المغرب العربي | الاتحاد المغاربي
  latin     Arab Maghreb Union
  yes       جمد [اتحاد المغرب العربي] اجتماعاته السنوية.
  no        اتحدت القبيلتان بعد خصام.

actor oic
  kind      body
  name      منظمة التعاون الإسلامي | منظمة المؤتمر الإسلامي
  latin     Organisation of Islamic Cooperation
  yes       دعت [منظمة التعاون الإسلامي] إلى قمة طارئة.
  yes       نددت [منظمة المؤتمر الإسلامي] بحرق المسجد.
  no        نظم الأستاذ رحلة مدرسية.

actor african-union
  kind      body
  name      الاتحاد الأفريقي
  latin     African Union
  yes       مدد [الاتحاد الأفريقي] مهمة جنوده عاما.
  no        وحد المدير جهود الموظفين.

actor au-psc
  kind      body
  name      مجلس السلم والأمن | مجلس السلم والأمن الأفريقي
  latin     AU Peace and Security Council
  part-of   african-union
  yes       أقر [مجلس السلم والأمن] إرسال كتيبة.
  no        سلم الخشب انكسر فجأة.

actor amisom
  kind      body
  name      أميصوم | أميسوم | الأميصوم | بعثة الاتحاد الأفريقي في الصومال | قوات الاتحاد الأفريقي في الصومال
  name      قوة الاتحاد الأفريقي في الصومال | قوات أميصوم | أتميس
  short     القوات الأفريقية | قوات الاتحاد الأفريقي | القوة الأفريقية
  latin     AMISOM
  country   so
  part-of   african-union
  yes       استعادت [أميصوم] بلدة ساحلية من المتشددين.
  yes       هاجم انتحاري قاعدة [بعثة الاتحاد الأفريقي في الصومال].
  no        صوم النهار طويل صيفا.

actor ecowas
  kind      body
  name      إيكواس | الإيكواس | المجموعة الاقتصادية لدول غرب أفريقيا | مجموعة غرب أفريقيا | مجموعة إيكواس
  latin     ECOWAS
  yes       هددت [إيكواس] بالتدخل ضد الانقلابيين.
  no        كسا الثلج قمم التلال.

actor igad
  kind      body
  name      إيغاد | الإيغاد | منظمة إيجاد | هيئة إيجاد | الهيئة الحكومية للتنمية
  name      منظمة إيغاد | هيئة إيغاد
  latin     IGAD
  yes       رعت [إيغاد] محادثات الفرقاء الجنوبيين.
  no        غادر القطار المحطة مبكرا.

actor eac
  kind      body
  name      مجموعة شرق أفريقيا | جماعة شرق أفريقيا
  latin     East African Community
  yes       أرسلت [مجموعة شرق أفريقيا] قوة إقليمية.
  no        شرق البلدة حقول واسعة.

actor sadc
  kind      body
  name      سادك | مجموعة تنمية الجنوب الأفريقي | الجماعة الإنمائية للجنوب الأفريقي
  latin     SADC
  yes       نشرت [سادك] كتيبة قرب المناجم.
  no        سدد اللاعب الكرة بقوة.

actor g5-sahel
  kind      body
  name      مجموعة الخمس لدول الساحل | مجموعة دول الساحل الخمس | مجموعة الساحل | قوة الساحل المشتركة | القوة المشتركة لدول الساحل
  latin     G5 Sahel
  country   ml | ne | bf | td | mr
  yes       أطلقت [مجموعة دول الساحل الخمس] عملية مشتركة.
  no        سحل الموج قارب الصياد.

actor mnjtf
  kind      force
  name      القوة المشتركة المتعددة الجنسيات | القوة المتعددة الجنسيات المشتركة | فرقة العمل المشتركة المتعددة الجنسيات | قوة المهام المشتركة متعددة الجنسيات
  short     القوة المشتركة
  latin     Multinational Joint Task Force
  country   ng | ne | td | cm
  yes       طردت [القوة المشتركة المتعددة الجنسيات] المتشددين من البحيرة.
  no        عدد الأستاذ أسماء الطلاب.

actor civilian-jtf
  kind      force
  name      قوة المهام المشتركة المدنية
  latin     Civilian Joint Task Force
  country   ng
  yes       صد رجال [قوة المهام المشتركة المدنية] الهجوم.
  no        هم الأطفال بالخروج.

actor asean
  kind      body
  name      آسيان | الآسيان | رابطة آسيان | رابطة دول جنوب شرق آسيا
  latin     ASEAN
  yes       توسطت [رابطة دول جنوب شرق آسيا] بين الجانبين.
  no        أسن الماء في الحوض.

actor sco
  kind      body
  name      منظمة شنغهاي للتعاون | منظمة شنغهاي
  latin     Shanghai Cooperation Organisation
  yes       أجرت [منظمة شنغهاي للتعاون] مناورات مشتركة.
  no        شن الأطفال حملة نظافة.

actor cis
  kind      body
  name      رابطة الدول المستقلة
  latin     CIS
  yes       بحثت [رابطة الدول المستقلة] تهريب السلاح.
  no        ربط الراعي حصانه بالشجرة.

actor csto
  kind      body
  name      منظمة معاهدة الأمن الجماعي
  latin     CSTO
  yes       نشرت [منظمة معاهدة الأمن الجماعي] جنودا قرب الحدود.
  no        عاهد الشاب أباه على الصدق.

actor g7
  kind      body
  name      مجموعة السبع | مجموعة الدول السبع | مجموعة السبعة
  latin     G7
  yes       حذرت [مجموعة السبع] من توسع الحرب.
  no        سبح الأولاد في البركة.

actor g8
  kind      body
  name      مجموعة الثماني | مجموعة الدول الثماني | مجموعة الثمانية
  latin     G8
  yes       ناقشت [مجموعة الثماني] تمويل الإعمار.
  no        ثمن الخبز ارتفع كثيرا.

actor g20
  kind      body
  name      مجموعة العشرين
  latin     G20
  yes       بحثت [مجموعة العشرين] تجفيف منابع التمويل.
  no        عشاء الضيوف جاهز.

actor p5-1
  kind      body
  name      مجموعة خمسة زائد واحد | القوى الست | الدول الست | مجموعة الست
  latin     P5+1
  yes       توصلت [القوى الست] إلى اتفاق نووي.
  no        ستر الجدار الحديقة.

actor quartet
  kind      body
  name      اللجنة الرباعية | الرباعية الدولية | اللجنة الرباعية الدولية
  latin     Middle East Quartet
  yes       أصدرت [الرباعية الدولية] بيانا حول الاستيطان.
  no        ربع الأرض زرع قمحا.

actor opec
  kind      body
  name      أوبك | منظمة أوبك | منظمة الدول المصدرة للنفط
  latin     OPEC
  yes       خفضت [أوبك] إنتاجها بعد الحرب.
  no        بكى الطفل طويلا.

actor nam
  kind      body
  name      حركة عدم الانحياز | دول عدم الانحياز
  latin     Non-Aligned Movement
  yes       أيدت [حركة عدم الانحياز] مطلب الانسحاب.
  no        انحنى العامل تحت الحمل.

actor friends-of-syria
  kind      body
  name      أصدقاء سوريا | مجموعة أصدقاء سوريا | أصدقاء الشعب السوري | مجموعة أصدقاء الشعب السوري
  latin     Friends of Syria
  country   sy
  yes       اجتمعت [مجموعة أصدقاء الشعب السوري] لبحث التسليح.
  no        صدق المسافر قول الدليل.

actor tmc-sinai-mfo
  kind      body
  name      القوة المتعددة الجنسيات والمراقبين | القوة المتعددة الجنسيات في سيناء | قوة حفظ السلام في سيناء
  latin     Multinational Force and Observers
  country   eg
  yes       أصيب جنود من [القوة المتعددة الجنسيات في سيناء].
  no        سن الطفل سقطت أمس.

actor mnf-iraq
  kind      body
  name      القوة المتعددة الجنسيات في العراق | القوات المتعددة الجنسيات | القوة متعددة الجنسيات | القوات متعددة الجنسيات | قوات التحالف في العراق
  latin     Multi-National Force - Iraq
  country   iq | us
  yes       قتلت [القوات المتعددة الجنسيات] قائد الخلية.
  no        جنس الطائر غير معروف.

# Aid and human rights organisations

actor icrc
  kind      body
  name      اللجنة الدولية للصليب الأحمر | الصليب الأحمر | الصليب الأحمر الدولي | لجنة الصليب الأحمر | لجنة الصليب الأحمر الدولية
  latin     ICRC
  yes       زار وفد [الصليب الأحمر] الأسرى.
  yes       نقلت [اللجنة الدولية للصليب الأحمر] جثث المقاتلين.
  no        صلب الحديد صدئ من المطر.

actor ifrc
  kind      body
  name      الاتحاد الدولي لجمعيات الصليب الأحمر والهلال الأحمر
  latin     IFRC
  yes       ناشد [الاتحاد الدولي لجمعيات الصليب الأحمر والهلال الأحمر] المانحين.
  no        هل القمر فوق القرية.

actor red-crescent
  kind      body
  name      الهلال الأحمر | جمعية الهلال الأحمر | هيئة الهلال الأحمر | منظمة الهلال الأحمر
  latin     Red Crescent
  yes       أخلى متطوعو [الهلال الأحمر] جرحى الحي.
  no        هل العيد على القرية.

actor sarc
  kind      body
  name      الهلال الأحمر السوري | الهلال الأحمر العربي السوري
  latin     Syrian Arab Red Crescent
  country   sy
  yes       أدخل [الهلال الأحمر العربي السوري] شاحنات طحين.
  no        هلل الأطفال فرحا بالمطر.

actor palestinian-red-crescent
  kind      body
  name      الهلال الأحمر الفلسطيني | جمعية الهلال الأحمر الفلسطيني
  latin     Palestine Red Crescent
  country   ps
  yes       نقل [الهلال الأحمر الفلسطيني] ستة جرحى.
  no        هالة الضوء أحاطت المصباح.

actor msf
  kind      body
  name      أطباء بلا حدود | منظمة أطباء بلا حدود
  latin     Doctors Without Borders
  yes       قصف مستشفى تديره [أطباء بلا حدود] ليلا.
  no        طبيب البلدة سافر إلى العاصمة.

actor hrw
  kind      body
  name      هيومن رايتس ووتش | هيومن رايتس واتش | هيومان رايتس ووتش | هيومان رايتس واتش | منظمة هيومن رايتس ووتش
  latin     Human Rights Watch
  country   us
  yes       وثقت [هيومن رايتس ووتش] حرق ثلاث قرى.
  yes       اتهمت [هيومن رايتس واتش] الميليشيا بالتعذيب.
  no        رايات الفريق رفعت في الملعب.

actor amnesty
  kind      body
  name      منظمة العفو الدولية | العفو الدولية | أمنستي | أمنستي إنترناشونال
  latin     Amnesty International
  country   gb
  yes       دعت [منظمة العفو الدولية] إلى تحقيق مستقل.
  yes       نشرت [العفو الدولية] صور مقابر جماعية.
  no        عفا الأب عن ابنه.

actor sohr
  kind      body
  name      المرصد السوري لحقوق الإنسان | المرصد السوري
  short     المرصد
  latin     Syrian Observatory for Human Rights
  country   sy
  yes       أحصى [المرصد السوري لحقوق الإنسان] أربعين قتيلا.
  yes       نفى [المرصد السوري] انسحاب المقاتلين.
  no        رصف العمال طريق القرية.

actor snhr
  kind      body
  name      الشبكة السورية لحقوق الإنسان
  latin     Syrian Network for Human Rights
  country   sy
  yes       سجلت [الشبكة السورية لحقوق الإنسان] ثمانين مجزرة.
  no        شبك الصياد حباله بعناية.

actor vdc-syria
  kind      body
  name      مركز توثيق الانتهاكات | مركز توثيق الانتهاكات في سوريا
  latin     Violations Documentation Center
  country   sy
  yes       أورد [مركز توثيق الانتهاكات] أسماء الضحايا.
  no        وثق الشاب بصديقه القديم.

actor lcc-syria
  kind      body
  name      لجان التنسيق المحلية | لجان التنسيق
  latin     Local Coordination Committees of Syria
  country   sy
  yes       بثت [لجان التنسيق المحلية] صور المظاهرة.
  no        لان الحديد في الفرن.

actor white-helmets
  kind      body
  name      الدفاع المدني السوري | الخوذ البيضاء | الخوذ البيض | أصحاب الخوذ البيضاء
  latin     White Helmets
  country   sy
  yes       انتشل متطوعو [الخوذ البيضاء] طفلا حيا.
  yes       أطفأ [الدفاع المدني السوري] حريق السوق.
  no        بيض الدجاج نفد من السوق.

actor pchr
  kind      body
  name      المركز الفلسطيني لحقوق الإنسان
  latin     Palestinian Centre for Human Rights
  country   ps
  yes       أدان [المركز الفلسطيني لحقوق الإنسان] هدم البيوت.
  no        ركز الطالب على دروسه.

actor btselem
  kind      body
  name      بتسيلم | منظمة بتسيلم
  latin     B'Tselem
  country   il
  yes       نشرت [بتسيلم] تسجيلا لإطلاق النار.
  no        سلم الطفل على جده.

actor prisoners-club
  kind      body
  name      نادي الأسير | نادي الأسير الفلسطيني
  latin     Palestinian Prisoners Club
  country   ps
  yes       أعلن [نادي الأسير] اعتقال تسعة شبان.
  no        نادى الحارس رفيقه.

actor rsf
  kind      body
  name      مراسلون بلا حدود | منظمة مراسلون بلا حدود
  latin     Reporters Without Borders
  country   fr
  yes       نددت [مراسلون بلا حدود] باغتيال المصور.
  no        مراسيم الاحتفال بدأت مساء.

actor cpj
  kind      body
  name      لجنة حماية الصحفيين | لجنة حماية الصحافيين
  latin     Committee to Protect Journalists
  country   us
  yes       طالبت [لجنة حماية الصحفيين] بالإفراج عنه.
  no        حمى الجدار البيت من الريح.

actor ifj
  kind      body
  name      الاتحاد الدولي للصحفيين | الاتحاد الدولي للصحافيين
  latin     International Federation of Journalists
  yes       أحصى [الاتحاد الدولي للصحفيين] مئة ضحية.
  no        صحن الطعام فارغ.

actor oxfam
  kind      body
  name      أوكسفام | منظمة أوكسفام | أكسفام
  latin     Oxfam
  country   gb
  yes       حفرت [أوكسفام] آبارا قرب المخيم.
  no        سأم الموظف من الانتظار.

actor save-the-children
  kind      body
  name      منظمة أنقذوا الأطفال | إنقاذ الطفولة | منظمة إنقاذ الطفولة | سيف ذا تشيلدرن
  latin     Save the Children
  country   gb
  yes       أقامت [منظمة أنقذوا الأطفال] مدرسة خيام.
  no        نقد المعلم تلاميذه بلطف.

actor irc-rescue
  kind      body
  name      لجنة الإنقاذ الدولية
  latin     International Rescue Committee
  country   us
  yes       قتل موظف من [لجنة الإنقاذ الدولية] بالقصف.
  no        نقر الديك حبوب القمح.

actor nrc
  kind      body
  name      المجلس النرويجي للاجئين | المجلس النرويجي لشؤون اللاجئين
  latin     Norwegian Refugee Council
  country   no
  yes       حذر [المجلس النرويجي للاجئين] من كارثة.
  no        لجأ القط إلى ظل الشجرة.

actor care
  kind      body
  name      كير الدولية | منظمة كير
  latin     CARE International
  yes       وزعت [منظمة كير] أغطية شتوية.
  no        كبر الطفل بسرعة.

actor world-vision
  kind      body
  name      وورلد فيجن | منظمة وورلد فيجن
  latin     World Vision
  yes       أغلقت [وورلد فيجن] مكتبها بعد التفجير.
  no        ورد الحديقة أحمر.

actor icg
  kind      body
  name      مجموعة الأزمات الدولية | مجموعة الأزمات | كرايسز غروب
  latin     International Crisis Group
  yes       نصحت [مجموعة الأزمات الدولية] بحوار محلي.
  no        زم الطفل شفتيه غضبا.

actor ksrelief
  kind      body
  name      مركز الملك سلمان للإغاثة والأعمال الإنسانية | مركز الملك سلمان للإغاثة | مركز الملك سلمان للأعمال الإغاثية والإنسانية | مركز الملك سلمان للأعمال الخيرية والإنسانية
  latin     KSrelief
  country   sa
  yes       سير [مركز الملك سلمان للإغاثة] قافلة طبية.
  no        أغاثت السماء أرض الرعاة.

actor ihh
  kind      body
  name      هيئة الإغاثة الإنسانية التركية | هيئة الإغاثة الإنسانية | آي إتش إتش
  latin     IHH
  country   tr
  yes       أدخلت [هيئة الإغاثة الإنسانية] خيام الشتاء.
  no        هيأ الطباخ طعام الضيوف.

actor site
  kind      body
  name      سايت | مركز سايت | مجموعة سايت | موقع سايت | معهد سايت
  name      سايت إنتليجنس | مركز سايت لمراقبة المواقع الإسلامية
  latin     SITE Intelligence Group
  country   us
  yes       ترجم [مركز سايت] تسجيلا للجماعة المتشددة.
  yes       نشرت [مجموعة سايت] بيان التبني.
  no        ساد الصمت القاعة.

actor intelcenter
  kind      body
  name      إنتل سنتر | إنتلسنتر | مركز إنتل سنتر
  latin     IntelCenter
  country   us
  yes       حلل خبراء [إنتل سنتر] الشريط المصور.
  no        نتف البستاني الأعشاب.

actor imu-scholars
  kind      body
  name      الاتحاد العالمي لعلماء المسلمين | اتحاد علماء المسلمين
  latin     International Union of Muslim Scholars
  yes       أفتى [الاتحاد العالمي لعلماء المسلمين] بنصرة المحاصرين.
  no        علم الأب ابنه القراءة.

actor al-azhar
  kind      body
  name      الأزهر | الأزهر الشريف | مشيخة الأزهر
  latin     Al-Azhar
  country   eg
  yes       استنكر [الأزهر الشريف] تفجير الكنيسة.
  no        أزهرت أشجار اللوز مبكرا.

actor muslim-world-league
  kind      body
  name      رابطة العالم الإسلامي
  latin     Muslim World League
  country   sa
  yes       شجبت [رابطة العالم الإسلامي] اغتيال الإمام.
  no        ربط الحارس الباب بسلسلة.

actor dar-al-ifta-egypt
  kind      body
  name      دار الإفتاء المصرية
  latin     Dar al-Ifta
  country   eg
  yes       ردت [دار الإفتاء المصرية] على فتاوى المتشددين.
  no        دار الحديث حول المحصول.

# Ministries and agencies of states with names of their own

actor pentagon
  kind      body
  name      البنتاغون | البنتاجون | بنتاغون
  latin     Pentagon
  country   us
  yes       أكد [البنتاغون] إسقاط ذخيرة للمقاتلين.
  yes       درس [البنتاجون] خيارات الانسحاب.
  no        بنت الجيران تدرس الطب.

actor cia
  kind      body
  name      وكالة المخابرات المركزية | وكالة الاستخبارات المركزية | وكالة المخابرات المركزية الأمريكية | وكالة الاستخبارات المركزية الأمريكية | وكالة المخابرات المركزية الأميركية
  name      وكالة الاستخبارات المركزية الأميركية | المخابرات المركزية الأمريكية | الاستخبارات المركزية الأمريكية | المخابرات المركزية الأميركية | الاستخبارات المركزية الأميركية
  name      سي آي إيه | سي آي أي | السي آي إيه
  latin     CIA
  country   us
  yes       دربت [وكالة المخابرات المركزية] مقاتلين محليين.
  yes       نفت [سي آي إيه] وجود سجون سرية.
  no        خبر الخباز سر الدقيق.

actor fbi
  kind      body
  name      مكتب التحقيقات الفدرالي | مكتب التحقيقات الفيدرالي | مكتب التحقيقات الاتحادي | مكتب التحقيقات الفيدرالية | إف بي آي
  name      الإف بي آي
  latin     FBI
  country   us
  yes       استجوب [مكتب التحقيقات الفدرالي] صديق المشتبه به.
  yes       أحبط [إف بي آي] مخطط تفجير.
  no        كتب الطفل اسمه على اللوح.

actor nsa-us
  kind      body
  name      وكالة الأمن القومي | وكالة الأمن القومي الأمريكية | وكالة الأمن القومي الأميركية
  latin     NSA
  country   us
  yes       تنصتت [وكالة الأمن القومي] على هواتف الوسطاء.
  no        قام الضيف من مجلسه.

actor dhs
  kind      body
  name      وزارة الأمن الداخلي | وزارة الأمن الداخلي الأمريكية | وزارة الأمن الداخلي الأميركية
  latin     US Department of Homeland Security
  country   us
  yes       رفعت [وزارة الأمن الداخلي] مستوى التأهب.
  no        دخل القط من النافذة.

actor usaid
  kind      body
  name      الوكالة الأمريكية للتنمية الدولية | الوكالة الأميركية للتنمية الدولية | وكالة التنمية الأمريكية
  latin     USAID
  country   us
  yes       مولت [الوكالة الأمريكية للتنمية الدولية] شبكة المياه.
  no        نما الطفل سريعا.

actor mi5
  kind      body
  name      إم آي 5 | إم آي فايف | جهاز الأمن الداخلي البريطاني
  latin     MI5
  country   gb
  yes       راقبت [إم آي فايف] خلية الطلاب.
  no        أم الأطفال خبزت الكعك.

actor mi6
  kind      body
  name      إم آي 6 | إم آي سيكس | جهاز الاستخبارات الخارجية البريطاني
  latin     MI6
  country   gb
  yes       جند [إم آي سيكس] مخبرا داخل الجماعة.
  no        ست تفاحات في السلة.

actor scotland-yard
  kind      body
  name      سكوتلاند يارد | اسكتلنديارد | سكوتلانديارد | اسكتلند يارد | شرطة سكوتلاند يارد
  latin     Scotland Yard
  country   gb
  yes       أوقفت [سكوتلاند يارد] رجلين في المطار.
  no        سكت الحضور احتراما.

actor mossad
  kind      body
  name      الموساد | جهاز الموساد | موساد
  latin     Mossad
  country   il
  yes       اتهم الحزب [الموساد] باغتيال المهندس.
  no        مواسم الحصاد بدأت مبكرا.

actor shin-bet
  kind      body
  name      الشاباك | شاباك | جهاز الأمن العام الإسرائيلي | شين بيت | الشين بيت
  latin     Shin Bet
  country   il
  yes       حقق [الشاباك] مع الأسير المضرب.
  no        شباك الغرفة مفتوح.

actor isi
  kind      body
  name      آي إس آي | جهاز آي إس آي | وكالة آي إس آي | وكالة الاستخبارات الداخلية الباكستانية | الاستخبارات الداخلية الباكستانية
  latin     ISI
  country   pk
  yes       نفت [آي إس آي] إيواء قادة التمرد.
  no        خبز القرويون أرغفة كثيرة.

actor ispr
  kind      body
  name      مكتب العلاقات العامة للقوات المسلحة الباكستانية | العلاقات العامة للقوات المسلحة الباكستانية | إدارة العلاقات العامة للجيش الباكستاني
  latin     ISPR
  country   pk
  yes       أصدر [مكتب العلاقات العامة للقوات المسلحة الباكستانية] بيانا.
  no        علق الخياط الثوب على المشجب.

actor nds
  kind      body
  name      مديرية الأمن الوطني الأفغانية | إدارة الأمن الوطني الأفغانية | المديرية الوطنية للأمن | مديرية الأمن الوطني
  latin     NDS
  country   af
  yes       ضبطت [مديرية الأمن الوطني] سترات ناسفة.
  no        أدار السائق مفتاح السيارة.

actor fsb
  kind      body
  name      جهاز الأمن الفدرالي | جهاز الأمن الفيدرالي | جهاز الأمن الفيدرالي الروسي | جهاز الأمن الفدرالي الروسي | هيئة الأمن الفيدرالي
  name      جهاز الأمن الاتحادي الروسي | إف إس بي
  latin     FSB
  country   ru
  yes       قتل [جهاز الأمن الفيدرالي] متشددا في القوقاز.
  no        جهز العامل أدواته صباحا.

actor mit-turkey
  kind      body
  name      جهاز الاستخبارات الوطنية التركي | جهاز الاستخبارات الوطني التركي | منظمة الاستخبارات الوطنية التركية | جهاز المخابرات الوطنية التركي | جهاز المخابرات الوطني التركي
  latin     MIT
  country   tr
  yes       اعتقل [جهاز الاستخبارات الوطنية التركي] قياديا في الجبل.
  no        خبط الهواء باب المخزن.

actor dgse
  kind      body
  name      المديرية العامة للأمن الخارجي | الاستخبارات الخارجية الفرنسية
  latin     DGSE
  country   fr
  yes       حررت [المديرية العامة للأمن الخارجي] رهينتين.
  no        مد العامل حبلا بين الشجرتين.

actor bnd
  kind      body
  name      الاستخبارات الخارجية الألمانية | دائرة الاستخبارات الاتحادية | بي إن دي
  latin     BND
  country   de
  yes       حذرت [الاستخبارات الخارجية الألمانية] من عودة المقاتلين.
  no        ألمح الضيف إلى رغبته.

actor knesset
  kind      body
  name      الكنيست | الكنيست الإسرائيلي
  latin     Knesset
  country   il
  yes       أقر [الكنيست] قانون مصادرة الأراضي.
  no        كنس العامل ساحة المدرسة.

actor us-congress
  kind      body
  name      الكونغرس | الكونجرس | الكونغرس الأمريكي | الكونجرس الأمريكي | الكونغرس الأميركي
  latin     US Congress
  country   us
  yes       رفض [الكونغرس] تمويل البرنامج التدريبي.
  no        كون الطالب صداقات كثيرة.

actor duma
  kind      body
  name      الدوما الروسي | مجلس الدوما | مجلس الدوما الروسي | دوما الدولة
  latin     State Duma
  country   ru
  yes       صوت [مجلس الدوما] لصالح الاتفاقية.
  no        دام العرس ثلاث ليال.

actor loya-jirga
  kind      body
  name      لويا جيرغا | اللويا جيرغا | اللويا جيركا | لويا جركا | المجلس الأعلى للقبائل الأفغانية
  latin     Loya Jirga
  country   af
  yes       وافقت [اللويا جيرغا] على اتفاق القواعد.
  no        لوى العامل قضيب الحديد.

actor afghan-peace-council
  kind      body
  name      المجلس الأعلى للسلام | المجلس الأعلى للسلام في أفغانستان | مجلس السلام الأعلى
  latin     High Peace Council
  country   af
  yes       فاوض [المجلس الأعلى للسلام] قادة منشقين.
  no        علا صوت المطر ليلا.

actor plo
  kind      body
  name      منظمة التحرير الفلسطينية | منظمة التحرير
  latin     PLO
  country   ps
  yes       جمدت [منظمة التحرير الفلسطينية] الاعتراف المتبادل.
  no        حرر الكاتب مقالته ليلا.

actor nac-russia
  kind      body
  name      اللجنة الوطنية لمكافحة الإرهاب | اللجنة الوطنية الروسية لمكافحة الإرهاب | اللجنة الروسية لمكافحة الإرهاب
  latin     National Antiterrorism Committee
  country   ru
  yes       أعلنت [اللجنة الوطنية لمكافحة الإرهاب] تصفية أربعة مسلحين.
  no        وطن النفس على الصبر.

actor senior-scholars-sa
  kind      body
  name      هيئة كبار العلماء
  latin     Council of Senior Scholars
  country   sa
  yes       حرمت [هيئة كبار العلماء] السفر إلى القتال.
  no        كبر الأولاد وغادروا القرية.

actor haia
  kind      body
  name      هيئة الأمر بالمعروف والنهي عن المنكر | هيئة الأمر بالمعروف
  latin     Committee for the Promotion of Virtue
  country   sa
  yes       دهم رجال [هيئة الأمر بالمعروف] المخزن.
  no        أمر الضابط جنوده بالصمت.

actor coi-syria
  kind      body
  name      لجنة التحقيق الدولية المستقلة بشأن سوريا | لجنة التحقيق الدولية بشأن سوريا | لجنة التحقيق الدولية المستقلة
  short     لجنة التحقيق الدولية
  latin     UN Commission of Inquiry on Syria
  country   sy
  part-of   un
  yes       اتهمت [لجنة التحقيق الدولية المستقلة] الطرفين بالتعذيب.
  no        حقق العداء حلمه القديم.
