# Groups of Iraq, Syria, Turkey and the Kurds, Lebanon, Palestine and Israel, Jordan, with the mother organisations Islamic State and al-Qaida.
# Names and spellings come from general knowledge; some of the designated groups were checked against the UN Security
# Council's Consolidated List. All sentences were written for this file.

# --- The mother organisations

actor islamic-state
  kind       armed-group
  name       تنظيم الدولة الإسلامية | داعش | تنظيم الدولة | تنظيم داعش | الدولة الإسلامية في العراق والشام
  name       تنظيم الدولة الإسلامية في العراق والشام | تنظيم الدولة في العراق والشام
  name       الدولة الإسلامية في العراق وسوريا | تنظيم الدولة الإسلامية في العراق وسوريا
  name       الدولة الإسلامية في العراق وبلاد الشام | الدولة الإسلامية بالعراق والشام
  name       تنظيم الدولة الإسلامية بالعراق والشام | تنظيم دولة الإسلام | دولة العراق والشام الإسلامية
  name       دولة الإسلام في العراق والشام | دولة الخلافة الإسلامية | تنظيم الخلافة | جماعة الدولة الإسلامية
  name       جماعة داعش | عصابات داعش | عصابة داعش | الدواعش | دواعش | الداعشيين | الداعشيون | كيان داعش
  name       تنظيم دولة العراق والشام | جند الخلافة الإسلامية | تنظيم دولة الخلافة
  short      الدولة الإسلامية | دولة الخلافة | دولة الإسلام
  latin      Islamic State | ISIS | ISIL | Daesh | IS | Islamic State of Iraq and the Levant | Islamic State of Iraq and Syria
  country    iq | sy
  split-from al-qaida
  yes        تبنى [تنظيم الدولة الإسلامية] التفجير في بيان.
  yes        انسحب مقاتلو [داعش] من البلدة ليلا.
  yes        نفت الحكومة وجود [الدولة الإسلامية في العراق والشام] بأراضيها.
  no         تبنت دولة العراق الإسلامية تفجير المحافظة.
  no         عاش الداعية في البلدة أعواما.

actor islamic-state-of-iraq
  kind       armed-group
  name       دولة العراق الإسلامية | تنظيم دولة العراق الإسلامية | الدولة الإسلامية في العراق
  name       تنظيم الدولة الإسلامية في العراق | جماعة دولة العراق الإسلامية
  latin      Islamic State of Iraq | ISI
  country    iq
  part-of    al-qaida
  yes        تبنت [دولة العراق الإسلامية] تفجير المحافظة.
  no         رفعت الدولة الإسلامية في العراق والشام راياتها.
  no         أوفد العراق مبعوثين إلى المؤتمر الإسلامي.

actor al-qaida
  kind       armed-group
  name       تنظيم القاعدة | شبكة القاعدة | تنظيم قاعدة الجهاد | تنظيم القاعدة الأم | القاعدة الأم | حركة القاعدة
  name       جماعة القاعدة | قاعدة الجهاد | تنظيم القاعدة العالمي | شبكة أسامة بن لادن | شبكة بن لادن
  name       الجبهة الإسلامية العالمية لقتال اليهود والصليبيين
  name       الجبهة الإسلامية العالمية لجهاد اليهود والصليبيين
  short      القاعدة
  latin      al-Qaida | al-Qaeda | al-Qa'ida | AQ
  yes        أعلن [تنظيم القاعدة] مقتل أحد قادته.
  yes        كان المتهم عضوا [بشبكة القاعدة] سابقا.
  no         تبنى تنظيم القاعدة في العراق تفجير السوق.
  no         أقال رئيس التنظيم قائد المجموعة.

actor maktab-al-khidamat
  kind       armed-group
  name       مكتب خدمات المجاهدين | مكتب الخدمات للمجاهدين | مكتب خدمات المجاهدين العرب | مكتب الخدمات الأفغاني
  short      مكتب الخدمات
  latin      Maktab al-Khidamat | MAK | Afghan Service Bureau
  country    pk | af
  yes        أسس عزام [مكتب خدمات المجاهدين] في بيشاور.
  no         كتب المجاهد شكوى إلى مدير الخدمة.

# --- Iraq

actor al-qaida-iraq
  kind       armed-group
  name       تنظيم القاعدة في العراق | القاعدة في العراق | تنظيم القاعدة في بلاد الرافدين
  name       القاعدة في بلاد الرافدين | تنظيم قاعدة الجهاد في بلاد الرافدين | قاعدة الجهاد في بلاد الرافدين
  name       تنظيم القاعدة بالعراق | القاعدة ببلاد الرافدين | تنظيم القاعدة ببلاد الرافدين
  name       تنظيم قاعدة الجهاد في العراق | القاعدة بالعراق | فرع القاعدة في العراق | تنظيم الزرقاوي
  name       جماعة الزرقاوي | تنظيم القاعدة العراقي
  latin      al-Qaida in Iraq | AQI | Tanzim Qaidat al-Jihad fi Bilad al-Rafidayn
  country    iq
  part-of    al-qaida
  yes        تبنى [تنظيم القاعدة في بلاد الرافدين] خطف الدبلوماسي.
  no         تعاقد العراقي على قيادة شاحنة.

actor jamaat-al-tawhid-wal-jihad
  kind       armed-group
  name       جماعة التوحيد والجهاد في العراق | جماعة التوحيد والجهاد العراقية
  name       جماعة التوحيد والجهاد بزعامة الزرقاوي | تنظيم التوحيد والجهاد في العراق
  short      جماعة التوحيد والجهاد | التوحيد والجهاد
  latin      Jama'at al-Tawhid wal-Jihad
  country    iq
  yes        بثت [جماعة التوحيد والجهاد في العراق] شريط الرهينة.
  no         جمعت اللجنة جهود الإغاثة الموحدة.

actor mujahideen-shura-council-iraq
  kind       armed-group
  name       مجلس شورى المجاهدين في العراق | مجلس شورى المجاهدين العراقي | مجلس شورى مجاهدي العراق | حلف المطيبين
  short      مجلس شورى المجاهدين
  latin      Mujahideen Shura Council (Iraq)
  country    iq
  yes        أعلن [مجلس شورى المجاهدين في العراق] خطف الجنديين.
  no         زار مجلس الشورى العماني العراق.

actor ansar-al-islam
  kind       armed-group
  name       جماعة أنصار الإسلام | تنظيم أنصار الإسلام | أنصار الإسلام الكردية | أنصار الإسلام العراقية
  name       جماعة أنصار الإسلام الكردية | جماعة أنصار الإسلام في العراق | أنصار الإسلام في كردستان
  short      أنصار الإسلام
  latin      Ansar al-Islam
  country    iq | sy
  yes        حوكم ثلاثة بالانتماء إلى [جماعة أنصار الإسلام].
  no         ناصر بعض المسلمين جارهم الفقير.

actor ansar-al-sunna
  kind       armed-group
  name       جيش أنصار السنة | أنصار السنة العراقية | جماعة أنصار السنة | هيئة أنصار السنة
  name       أنصار السنة في العراق | تنظيم أنصار السنة
  short      أنصار السنة
  latin      Ansar al-Sunna
  country    iq
  split-from ansar-al-islam
  yes        تبنى [جيش أنصار السنة] قتل الرهائن.
  no         استقبل الناصر وفدا في أول السنة.

actor jund-al-islam-kurdistan
  kind       armed-group
  name       جند الإسلام الكردستانية | جند الإسلام الكردية | جند الإسلام في كردستان | جماعة جند الإسلام
  latin      Jund al-Islam (Kurdistan)
  country    iq
  yes        سيطرت [جند الإسلام الكردستانية] على قرى حدودية.
  no         أسلم جندي كردي بعد الحرب.

actor islamic-army-in-iraq
  kind       armed-group
  name       الجيش الإسلامي في العراق | الجيش الإسلامي العراقي | الجيش الإسلامي بالعراق | جماعة الجيش الإسلامي في العراق
  short      الجيش الإسلامي
  latin      Islamic Army in Iraq | IAI
  country    iq
  yes        أفرج [الجيش الإسلامي في العراق] عن الصحفيين.
  no         استقبل الجيش العراقي وفدا إسلاميا.

actor brigades-1920-revolution
  kind       armed-group
  name       كتائب ثورة العشرين | كتائب ثورة 1920 | كتائب ثورة عام 1920 | حركة المقاومة الإسلامية كتائب ثورة العشرين
  latin      1920 Revolution Brigades
  country    iq
  yes        هاجمت [كتائب ثورة العشرين] قافلة إمداد.
  no         كتب المؤرخ عن ثورة القرن العشرين.

actor jaish-al-rashideen
  kind       armed-group
  name       جيش الراشدين | جيش الراشدين العراقي
  latin      Jaish al-Rashideen
  country    iq
  yes        انضم [جيش الراشدين] إلى جبهة الفصائل.
  no         أرشد الجيش المسافرين إلى المعبر.

actor mujahideen-army-iraq
  kind       armed-group
  name       جيش المجاهدين العراقي | جيش المجاهدين في العراق
  short      جيش المجاهدين
  latin      Mujahideen Army (Iraq)
  country    iq
  yes        أسقط [جيش المجاهدين في العراق] مروحية غربا.
  no         كرم الجيش مجاهدا عراقيا قديما.

actor jaish-al-fatihin
  kind       armed-group
  name       جيش الفاتحين | جيش الفاتحين العراقي
  latin      Jaish al-Fatiheen
  country    iq
  split-from islamic-army-in-iraq
  yes        بث [جيش الفاتحين] صور الكمين.
  no         دخل الجيش القرية فاتحا الطريق.

actor hamas-iraq
  kind       armed-group
  name       حماس العراق | حركة حماس العراق | حركة المقاومة الإسلامية حماس العراق
  latin      Hamas of Iraq
  country    iq
  split-from brigades-1920-revolution
  yes        أصدرت [حماس العراق] بيانا ضد القاعدة.
  no         تحمس العراق لاستضافة البطولة.

actor jami-iraq
  kind       armed-group
  name       الجبهة الإسلامية للمقاومة العراقية | كتائب صلاح الدين الأيوبي | الجبهة الإسلامية للمقاومة العراقية جامع
  latin      JAMI | Islamic Front for the Iraqi Resistance
  country    iq
  yes        تبنت [الجبهة الإسلامية للمقاومة العراقية] إطلاق القذائف.
  no         قاوم العراقيون الغزاة على جبهات إسلامية.

actor reformation-and-jihad-front
  kind       armed-group
  name       جبهة الجهاد والإصلاح | جبهة الإصلاح والجهاد
  latin      Reformation and Jihad Front | RJF
  country    iq
  yes        ضمت [جبهة الجهاد والإصلاح] ثلاثة فصائل.
  no         طالبت جبهة سياسية بإصلاح الدستور.

actor jihad-and-change-front
  kind       armed-group
  name       جبهة الجهاد والتغيير | جبهة الجهاد والتغيير العراقية
  latin      Jihad and Change Front
  country    iq
  yes        فوضت [جبهة الجهاد والتغيير] الشيخ بالتفاوض.
  no         تغيرت مواقع الجبهة بعد الجهد.

actor iraqi-resistance
  kind       armed-group
  name       المقاومة العراقية | المقاومة الوطنية العراقية | المقاومة السنية العراقية
  latin      Iraqi resistance
  country    iq
  yes        فاوضت [المقاومة العراقية] وسيطا عربيا.
  no         قاومت العراقية المرض ثلاث سنوات.

actor naqshbandi-army
  kind       armed-group
  name       جيش رجال الطريقة النقشبندية | جيش الطريقة النقشبندية | جيش النقشبندية | رجال الطريقة النقشبندية
  name       تنظيم النقشبندية | حركة النقشبندية | جيش النقشبندي
  short      النقشبندية
  latin      Jaysh Rijal al-Tariqa al-Naqshbandia | JRTN | Naqshbandi Army
  country    iq
  yes        شارك [جيش رجال الطريقة النقشبندية] في السيطرة.
  no         نقش الرجال أسماءهم على طريق الجيش.

actor baath-party-iraq
  kind       party
  name       حزب البعث العراقي | حزب البعث المنحل | حزب البعث العربي الاشتراكي العراقي | البعث العراقي
  name       حزب البعث المحظور | البعث المنحل | حزب العودة العراقي | حزب البعث في العراق
  latin      Iraqi Baath Party
  country    iq
  yes        منع القانون أعضاء [حزب البعث المنحل] من الترشح.
  no         بعث حزب عراقي رسالة تهنئة.

actor fedayeen-saddam
  kind       armed-group
  name       فدائيو صدام | فدائيي صدام | ميليشيا فدائيي صدام | قوات فدائيي صدام
  latin      Fedayeen Saddam
  country    iq
  yes        قاتل [فدائيو صدام] في شوارع الناصرية.
  no         صدم سائق الفدية سيارة الشرطة.

actor military-councils-iraq-tribes
  kind       armed-group
  name       المجلس العسكري العام لثوار العراق | المجلس العسكري لثوار العشائر | مجلس ثوار العشائر | ثوار العشائر
  name       مجلس ثوار عشائر الأنبار | ثوار العشائر في العراق | المجالس العسكرية لثوار العشائر
  latin      General Military Council of Iraqi Revolutionaries | Tribal revolutionaries
  country    iq
  yes        سيطر [ثوار العشائر] على وسط المدينة.
  no         ثار أبناء العشيرة على شيخهم.

actor sahwa
  kind       armed-group
  name       مجالس الصحوة | قوات الصحوة | الصحوات | صحوة العراق | مجلس صحوة العراق | الصحوات العراقية
  name       مقاتلو الصحوة | مقاتلي الصحوة | صحوات العراق | مجلس صحوة الأنبار | صحوة الأنبار | عناصر الصحوة
  latin      Sahwa | Awakening Councils | Sons of Iraq
  country    iq
  yes        تسلمت الحكومة ملف [مجالس الصحوة] من الأمريكيين.
  no         صحا أهل القرية على صوت الريح.

actor anbar-salvation-council
  kind       armed-group
  name       مجلس إنقاذ الأنبار | مجلس إنقاذ محافظة الأنبار
  latin      Anbar Salvation Council
  country    iq
  yes        قاتل [مجلس إنقاذ الأنبار] مسلحي التنظيم.
  no         أنقذ رئيس المجلس طفلا في الأنبار.

actor tribal-mobilization-iraq
  kind       armed-group
  name       الحشد العشائري | حشد العشائر | قوات الحشد العشائري | مقاتلو العشائر العراقية | الحشد العشائري السني
  name       حشد الأنبار العشائري
  latin      Tribal Mobilization
  country    iq
  part-of    popular-mobilization-forces
  yes        ثبت [الحشد العشائري] مواقعه غرب النهر.
  no         احتشدت العشائر لاستقبال الضيف.

actor national-mobilization-nineveh
  kind       armed-group
  name       الحشد الوطني | حرس نينوى | قوات حرس نينوى | قوات الحشد الوطني
  latin      Nineveh Guards | National Mobilization
  country    iq
  yes        تدرب [حرس نينوى] على أيدي الأتراك.
  no         احتشد الحراس أمام متحف نينوى.

actor popular-mobilization-forces
  kind       armed-group
  name       الحشد الشعبي | قوات الحشد الشعبي | ميليشيات الحشد الشعبي | مليشيات الحشد الشعبي
  name       ميليشيا الحشد الشعبي | مليشيا الحشد الشعبي | هيئة الحشد الشعبي | فصائل الحشد الشعبي | ميليشيات الحشد
  name       مليشيات الحشد | ميليشيا الحشد | قوات الحشد | هيئة الحشد | الحشد الشيعي | ميليشيات الحشد الشيعي
  name       فصائل الحشد
  short      الحشد
  latin      Popular Mobilization Forces | PMF | Hashd al-Shaabi | Popular Mobilization Units | PMU
  country    iq
  yes        تقدم [الحشد الشعبي] نحو مركز القضاء.
  yes        انضم الشبان إلى [قوات الحشد الشعبي] طوعا.
  no         احتشد الشعب أمام مبنى البرلمان.

actor badr-organization
  kind       armed-group
  name       منظمة بدر | فيلق بدر | قوات بدر | ميليشيا بدر | مليشيا بدر | ميليشيات بدر | كتلة بدر | تنظيم بدر
  name       جناح بدر | مليشيات بدر | منظمة بدر العراقية
  latin      Badr Organization | Badr Corps | Badr Brigade
  country    iq
  part-of    popular-mobilization-forces
  yes        قاد العامري [منظمة بدر] في معارك ديالى.
  no         سارت القافلة تحت ضوء البدر.

actor asaib-ahl-al-haq
  kind       armed-group
  name       عصائب أهل الحق | ميليشيا عصائب أهل الحق | مليشيا عصائب أهل الحق | حركة عصائب أهل الحق | عصائب الحق
  name       ميليشيا العصائب | مليشيا العصائب | حركة العصائب
  short      العصائب
  latin      Asa'ib Ahl al-Haq | AAH | League of the Righteous
  country    iq
  part-of    popular-mobilization-forces
  split-from mahdi-army
  yes        خطفت [عصائب أهل الحق] الخبير البريطاني.
  no         عصب الطبيب عين أهل المصاب.

actor kataib-hizballah
  kind       armed-group
  name       كتائب حزب الله | كتائب حزب الله العراقي | كتائب حزب الله العراق | كتائب حزب الله العراقية
  name       حزب الله العراقي | كتائب حزب الله في العراق | ميليشيا كتائب حزب الله | ميليشيا حزب الله العراقي
  name       مليشيا حزب الله العراقي | حزب الله العراق | مليشيا كتائب حزب الله | ميليشيا حزب الله العراقية
  name       حزب الله في العراق
  latin      Kata'ib Hizballah | Kataib Hezbollah | KH
  country    iq
  part-of    popular-mobilization-forces
  yes        توعدت [كتائب حزب الله] بالرد على الغارة.
  no         كتب عبد الله رسالة إلى حزبه.

actor harakat-al-nujaba
  kind       armed-group
  name       حركة النجباء | حركة حزب الله النجباء | ميليشيا النجباء | مليشيا النجباء | حزب الله النجباء
  name       كتائب النجباء | لواء النجباء | المقاومة الإسلامية حركة النجباء | ميليشيات النجباء
  name       حركة النجباء العراقية
  short      النجباء
  latin      Harakat Hezbollah al-Nujaba | Harakat al-Nujaba
  country    iq | sy
  part-of    popular-mobilization-forces
  split-from asaib-ahl-al-haq
  yes        أرسلت [حركة النجباء] مقاتلين إلى حلب.
  no         كرمت المدرسة طلابها النبهاء.

actor kataib-sayyid-al-shuhada
  kind       armed-group
  name       كتائب سيد الشهداء | ميليشيا كتائب سيد الشهداء | لواء سيد الشهداء | كتائب سيد الشهداء العراقية
  name       مليشيا كتائب سيد الشهداء
  latin      Kata'ib Sayyid al-Shuhada | KSS
  country    iq
  part-of    popular-mobilization-forces
  yes        شيعت [كتائب سيد الشهداء] قتلى الغارة.
  no         كتب السيد أسماء الضحايا.

actor kataib-imam-ali
  kind       armed-group
  name       كتائب الإمام علي | كتائب الإمام علي العراقية | ميليشيا كتائب الإمام علي | لواء الإمام علي
  latin      Kata'ib al-Imam Ali
  country    iq
  part-of    popular-mobilization-forces
  yes        نشرت [كتائب الإمام علي] قاذفات الصواريخ.
  no         خطب الإمام قبل أن يكتب علي وصيته.

actor kataib-jund-al-imam
  kind       armed-group
  name       كتائب جند الإمام | كتائب جند الإمام العراقية
  latin      Kata'ib Jund al-Imam
  country    iq
  part-of    popular-mobilization-forces
  yes        شاركت [كتائب جند الإمام] في معركة تكريت.
  no         كتب الجندي رسالة إلى الإمام.

actor saraya-al-khorasani
  kind       armed-group
  name       سرايا الخراساني | سرايا طليعة الخراساني | ميليشيا الخراساني | ميليشيا سرايا الخراساني
  name       سرايا الطليعة الخراسانية | مليشيا سرايا الخراساني
  latin      Saraya al-Khorasani
  country    iq
  part-of    popular-mobilization-forces
  yes        أسس الياسري [سرايا الخراساني] عام 2013.
  no         سرى خبر وفاة الشاعر في خراسان.

actor saraya-ashura
  kind       armed-group
  name       سرايا عاشوراء | ميليشيا سرايا عاشوراء | سرايا عاشوراء العراقية
  latin      Saraya Ashura
  country    iq
  part-of    popular-mobilization-forces
  yes        تولت [سرايا عاشوراء] حماية الطريق.
  no         سار الزوار في يوم عاشوراء.

actor liwa-abu-fadl-al-abbas
  kind       armed-group
  name       لواء أبو الفضل العباس | لواء أبي الفضل العباس | كتائب أبو الفضل العباس | ميليشيا أبو الفضل العباس
  name       كتيبة أبو الفضل العباس | ألوية أبو الفضل العباس | كتائب أبي الفضل العباس | ألوية أبي الفضل العباس
  name       ميليشيا أبي الفضل العباس | لواء أبا الفضل العباس
  latin      Liwa Abu al-Fadl al-Abbas | LAFA
  country    iq | sy
  yes        دافع [لواء أبو الفضل العباس] عن المقام.
  no         شكر اللواء عباس أبناء الحي على فضلهم.

actor abbas-combat-division
  kind       armed-group
  name       فرقة العباس القتالية | لواء العباس القتالي | فرقة العباس
  latin      Abbas Combat Division
  country    iq
  part-of    popular-mobilization-forces
  yes        حررت [فرقة العباس القتالية] عدة قرى.
  no         فرق عباس الكتب بين المقاتلين.

actor imam-ali-combat-division
  kind       armed-group
  name       فرقة الإمام علي القتالية | لواء علي الأكبر | فرقة علي الأكبر القتالية
  latin      Imam Ali Combat Division | Liwa Ali al-Akbar
  country    iq
  part-of    popular-mobilization-forces
  yes        أمنت [فرقة الإمام علي القتالية] مدخل الصحراء.
  no         فرق الإمام التمر على المصلين.

actor ansar-allah-al-awfiya
  kind       armed-group
  name       أنصار الله الأوفياء | حركة أنصار الله الأوفياء | ميليشيا أنصار الله الأوفياء | كتائب أنصار الله الأوفياء
  latin      Ansar Allah al-Awfiya
  country    iq
  part-of    popular-mobilization-forces
  yes        أدرجت واشنطن [حركة أنصار الله الأوفياء] على قائمتها.
  no         نصر الله عباده الأوفياء.

actor mahdi-army
  kind       armed-group
  name       جيش المهدي | ميليشيا جيش المهدي | مليشيا جيش المهدي | ميليشيات جيش المهدي | ميليشيا المهدي | جيش الإمام المهدي
  latin      Mahdi Army | Jaysh al-Mahdi
  country    iq
  part-of    sadrist-movement
  yes        جمد الصدر [جيش المهدي] ستة أشهر.
  no         أهدى الجيش سيارات إسعاف للمستشفى.

actor saraya-al-salam
  kind       armed-group
  name       سرايا السلام | ميليشيا سرايا السلام | مليشيا سرايا السلام | سرايا السلام التابعة للتيار الصدري
  latin      Saraya al-Salam | Peace Companies
  country    iq
  part-of    sadrist-movement
  yes        نشرت [سرايا السلام] مقاتليها في سامراء.
  no         سر الزوار بأجواء السلم في المدينة.

actor promised-day-brigade
  kind       armed-group
  name       لواء اليوم الموعود | ألوية اليوم الموعود | كتائب اليوم الموعود
  latin      Promised Day Brigade | PDB
  country    iq
  part-of    sadrist-movement
  split-from mahdi-army
  yes        هاجم [لواء اليوم الموعود] القوات الأمريكية.
  no         وعد اللواء بالحضور في اليوم التالي.

actor sadrist-movement
  kind       party
  name       التيار الصدري | الصدريون | الصدريين | تيار الصدر | الكتلة الصدرية | تيار مقتدى الصدر | حركة الصدر
  name       التيار الصدري العراقي | أنصار مقتدى الصدر | أنصار الصدر
  latin      Sadrist Movement
  country    iq
  yes        علق [التيار الصدري] مشاركته في الحكومة.
  no         صدرت الصحيفة بعد توقف طويل.

actor sarkhi-followers
  kind       armed-group
  name       أنصار الصرخي | جماعة الصرخي | أتباع الصرخي | أنصار محمود الصرخي | جماعة محمود الصرخي
  name       أتباع محمود الصرخي | أنصار محمود الحسني الصرخي | حركة الصرخي | الصرخيون | الصرخيين
  latin      Followers of al-Sarkhi
  country    iq
  yes        اشتبكت الشرطة مع [أنصار الصرخي] في كربلاء.
  no         صرخ بعض الحاضرين احتجاجا.

actor jund-al-sama
  kind       armed-group
  name       جند السماء | جماعة جند السماء | حركة جند السماء | تنظيم جند السماء | جيش السماء العراقي
  latin      Jund al-Samaa | Soldiers of Heaven
  country    iq
  yes        قتل زعيم [جند السماء] قرب النجف.
  no         نظر الجنود إلى السماء الصافية.

actor jaish-al-mukhtar
  kind       armed-group
  name       جيش المختار | ميليشيا جيش المختار | جيش المختار العراقي | مليشيا جيش المختار
  latin      Jaysh al-Mukhtar
  country    iq
  yes        تبنى [جيش المختار] قصف المعسكر.
  no         اختار الجيش موقعا جديدا للتدريب.

actor abu-deraa-group
  kind       armed-group
  name       جماعة أبو درع | ميليشيا أبو درع | جماعة أبي درع | ميليشيا أبي درع
  latin      Abu Deraa group
  country    iq
  split-from mahdi-army
  yes        اتهم الأهالي [جماعة أبو درع] بالخطف.
  no         ارتدى أبو سالم درعا ثقيلة.

actor kataib-al-tayyar-al-risali
  kind       armed-group
  name       كتائب التيار الرسالي | حزب التيار الرسالي | ميليشيا التيار الرسالي
  latin      Kata'ib al-Tayyar al-Risali
  country    iq
  part-of    popular-mobilization-forces
  yes        قاتلت [كتائب التيار الرسالي] شرق المدينة.
  no         كتب الطيار رسالة إلى أهله.

actor saraya-al-jihad-iraq
  kind       armed-group
  name       سرايا الجهاد العراقية | حركة الجهاد والبناء | سرايا الجهاد والبناء | لواء أنصار المرجعية | سرايا العقيدة
  latin      Saraya al-Jihad | Liwa Ansar al-Marjaiya
  country    iq
  part-of    popular-mobilization-forces
  yes        رابطت [سرايا الجهاد والبناء] عند الساتر.
  no         بنى السراة قصورا بجهد كبير.

actor babylon-brigade
  kind       armed-group
  name       كتائب بابليون | حركة بابليون | لواء بابليون | ميليشيا بابليون | مليشيا بابليون | بابليون
  latin      Babylon Brigade | Babylon Movement
  country    iq
  part-of    popular-mobilization-forces
  yes        رفض [لواء بابليون] الانسحاب من السهل.
  no         زار وفد أثري مدينة بابل القديمة.

actor nineveh-plain-units
  kind       armed-group
  name       وحدات حماية سهل نينوى | وحدات حماية سهول نينوى | قوات سهل نينوى | حراس سهل نينوى | كتائب سهل نينوى
  name       قوات سهل نينوى المسيحية
  latin      Nineveh Plain Protection Units | NPU
  country    iq
  yes        تسلمت [وحدات حماية سهل نينوى] الحاجز.
  no         توحدت قرى السهل شرق نينوى.

actor dwekh-nawsha
  kind       armed-group
  name       دويخ نوشا | قوات دويخ نوشا | ميليشيا دويخ نوشا
  latin      Dwekh Nawsha
  country    iq
  yes        انضم أجانب إلى [قوات دويخ نوشا].
  no         داخ الراكب ونام في الحافلة.

actor liwa-dhulfiqar
  kind       armed-group
  name       لواء ذو الفقار | لواء ذوالفقار | كتائب ذو الفقار | ميليشيا ذو الفقار | لواء ذي الفقار
  latin      Liwa Dhulfiqar
  country    iq | sy
  yes        وصل [لواء ذو الفقار] إلى ريف دمشق.
  no         التقى اللواء ذا الشارب الكثيف بالفقراء.

actor islamic-resistance-in-iraq
  kind       armed-group
  name       المقاومة الإسلامية في العراق | المقاومة الإسلامية بالعراق | فصائل المقاومة العراقية
  name       فصائل المقاومة الإسلامية في العراق | تنسيقية المقاومة العراقية | الهيئة التنسيقية للمقاومة العراقية
  name       الهيئة التنسيقية لفصائل المقاومة العراقية
  latin      Islamic Resistance in Iraq
  country    iq
  yes        أعلنت [المقاومة الإسلامية في العراق] إطلاق مسيرات.
  no         قاوم المسلمون الغزاة في العراق قديما.

actor usbat-al-thairin
  kind       armed-group
  name       عصبة الثائرين | حركة عصبة الثائرين
  latin      Usbat al-Thairin | League of Revolutionaries
  country    iq
  yes        تبنت [عصبة الثائرين] قصف القاعدة الغربية.
  no         عصفت الثورة بحكم العصبة القديمة.

actor ashab-al-kahf
  kind       armed-group
  name       أصحاب الكهف العراقية | جماعة أصحاب الكهف | مجموعة أصحاب الكهف | ميليشيا أصحاب الكهف | فصيل أصحاب الكهف
  latin      Ashab al-Kahf
  country    iq
  yes        هددت [جماعة أصحاب الكهف] قوافل الإمداد.
  no         صحب المرشد السياح إلى الكهف.

actor saraya-awliya-al-dam
  kind       armed-group
  name       سرايا أولياء الدم | سرايا أولياء الدم العراقية
  latin      Saraya Awliya al-Dam
  country    iq
  yes        تبنت [سرايا أولياء الدم] قصف المطار.
  no         تبرع أولياء الطلاب بالدم.

actor dawa-party-iraq
  kind       party
  name       حزب الدعوة الإسلامية | حزب الدعوة الإسلامية العراقي | حزب الدعوة العراقي | حزب الدعوة
  name       حزب الدعوة الإسلامي | حزب الدعوة بزعامة المالكي
  latin      Islamic Dawa Party
  country    iq
  yes        رشح [حزب الدعوة الإسلامية] المالكي للولاية.
  no         دعا الحزب أنصاره إلى التصويت.

actor state-of-law-coalition
  kind       party
  name       ائتلاف دولة القانون | كتلة دولة القانون | ائتلاف دولة القانون العراقي | قائمة دولة القانون
  latin      State of Law Coalition
  country    iq
  yes        فاز [ائتلاف دولة القانون] بمقاعد المحافظة.
  no         درست الدولة قانون التقاعد الجديد.

actor coordination-framework-iraq
  kind       party
  name       الإطار التنسيقي | قوى الإطار التنسيقي | الإطار التنسيقي الشيعي | الإطار التنسيقي العراقي
  latin      Coordination Framework
  country    iq
  yes        رشح [الإطار التنسيقي] رئيسا للحكومة.
  no         نسق الفريقان موعد تبديل الإطارات.

actor fatah-alliance-iraq
  kind       party
  name       تحالف الفتح | ائتلاف الفتح | تحالف الفتح العراقي | ائتلاف الفتح العراقي | كتلة الفتح العراقية
  latin      Fatah Alliance
  country    iq
  yes        حل [تحالف الفتح] ثانيا في الاقتراع.
  no         تحالف الحزبان قبل فتح الصناديق.

actor islamic-supreme-council-of-iraq
  kind       party
  name       المجلس الأعلى الإسلامي العراقي | المجلس الإسلامي الأعلى العراقي
  name       المجلس الأعلى للثورة الإسلامية في العراق | المجلس الإسلامي الأعلى في العراق | المجلس الأعلى العراقي
  name       المجلس الأعلى الإسلامي في العراق | المجلس الأعلى للثورة الإسلامية بالعراق
  short      المجلس الإسلامي الأعلى | المجلس الأعلى الإسلامي
  latin      Islamic Supreme Council of Iraq | ISCI | SCIRI
  country    iq
  yes        قاد الحكيم [المجلس الأعلى الإسلامي العراقي] أعواما.
  no         عقد المجلس العراقي أعلى جلساته حضورا.

actor hikma-movement-iraq
  kind       party
  name       تيار الحكمة | تيار الحكمة الوطني | تيار الحكمة العراقي
  latin      National Wisdom Movement | Hikma
  country    iq
  split-from islamic-supreme-council-of-iraq
  yes        أعلن الحكيم تأسيس [تيار الحكمة الوطني].
  no         حكم القاضي بقطع التيار الكهربائي.

actor fadhila-party
  kind       party
  name       حزب الفضيلة الإسلامي | حزب الفضيلة العراقي | حزب الفضيلة الإسلامي العراقي | حزب الفضيلة
  latin      Islamic Virtue Party | Fadhila
  country    iq
  yes        انسحب [حزب الفضيلة الإسلامي] من التحالف.
  no         الفضل في المصالحة يعود للحزب.

actor iraqi-islamic-party
  kind       party
  name       الحزب الإسلامي العراقي | الحزب الإسلامي في العراق
  latin      Iraqi Islamic Party
  country    iq
  yes        علق [الحزب الإسلامي العراقي] محادثاته.
  no         زار وفد العراق الحزب الألماني.

actor association-of-muslim-scholars-iraq
  kind       party
  name       هيئة علماء المسلمين في العراق | هيئة علماء المسلمين العراقية | هيئة علماء المسلمين
  latin      Association of Muslim Scholars (Iraq) | AMS
  country    iq
  yes        أدانت [هيئة علماء المسلمين في العراق] القصف.
  no         علمت الهيئة أن المسافرين بخير.

actor iraqiya-list
  kind       party
  name       القائمة العراقية | ائتلاف العراقية | ائتلاف القائمة العراقية | كتلة العراقية
  latin      Iraqiya List
  country    iq
  yes        قاطعت [القائمة العراقية] جلسة التصويت.
  no         قام العراقيون بحملة تبرع.

actor kdp
  kind       party
  name       الحزب الديمقراطي الكردستاني | الحزب الديموقراطي الكردستاني | حزب بارزاني
  name       الحزب الديمقراطي الكردستاني العراقي | الحزب الديمقراطي الكردستاني بزعامة بارزاني
  name       الحزب الديمقراطي الكردستاني بزعامة مسعود بارزاني | حزب البارزاني | البارتي
  latin      Kurdistan Democratic Party | KDP
  country    iq
  yes        فاز [الحزب الديمقراطي الكردستاني] في أربيل.
  no         انتقد الحزب الديمقراطي الأمريكي القرار.

actor puk
  kind       party
  name       الاتحاد الوطني الكردستاني | حزب الاتحاد الوطني الكردستاني | حزب طالباني
  name       حزب الاتحاد الوطني الكردستاني بزعامة طالباني | اليكتي | حزب الطالباني
  latin      Patriotic Union of Kurdistan | PUK
  country    iq
  split-from kdp
  yes        شارك [الاتحاد الوطني الكردستاني] في المفاوضات.
  no         اتحد الأكراد خلف مرشح وطني.

actor gorran
  kind       party
  name       حركة التغيير الكردية | حركة كوران | حركة التغيير الكردستانية | حركة غوران | حركة التغيير كوران
  name       حركة التغيير في كردستان | كتلة التغيير الكردية
  short      حركة التغيير
  latin      Gorran Movement
  country    iq
  split-from puk
  yes        طالبت [حركة التغيير الكردية] بتعديل القانون.
  no         تغيرت حركة القطارات في كردستان.

actor kurdistan-islamic-group
  kind       party
  name       الجماعة الإسلامية الكردستانية | الجماعة الإسلامية في كردستان | جماعة العدل الكردستانية
  name       الجماعة الإسلامية الكردية
  latin      Kurdistan Islamic Group | Komal
  country    iq
  yes        دعت [الجماعة الإسلامية الكردستانية] إلى الحوار.
  no         اجتمع مسلمون من كردستان في المسجد.

actor kurdistan-islamic-union
  kind       party
  name       الاتحاد الإسلامي الكردستاني | الاتحاد الإسلامي الكردي
  latin      Kurdistan Islamic Union | Yekgirtu
  country    iq
  yes        هاجم محتجون مقار [الاتحاد الإسلامي الكردستاني].
  no         اتحد الإسلاميون مع قائمة كردية.

actor peshmerga
  kind       force
  name       البيشمركة | قوات البيشمركة | البشمركة | قوات البشمركة | البشمرغة | البيشمرغة | قوات البيشمرغة
  name       مقاتلو البيشمركة | مقاتلي البيشمركة | قوات البشمرغة | البيشميركة | قوات البيشمركة الكردية
  name       البيشمركة الكردية | بيشمركة | بيشمركة كردستان | البشمركة الكردية | قوات حماية إقليم كردستان
  latin      Peshmerga
  country    iq
  yes        استعادت [قوات البيشمركة] قرية شمال السد.
  yes        أصيب عشرة من [البشمركة] في القصف.
  no         رفرف العلم على قمة جبل كردي.

actor kurdistan-asayish
  kind       force
  name       الأسايش | الأسايش الكردية | قوات الأسايش | الأساييش | قوات الأساييش | أسايش
  latin      Asayish
  country    iq | sy
  yes        اعتقلت [قوات الأسايش] مشتبها بهم في الحسكة.
  no         أسس الأكراد مدارس في الحسكة.

actor ybs-sinjar
  kind       armed-group
  name       وحدات مقاومة سنجار | وحدات حماية سنجار | وحدات مقاومة شنكال | وحدات حماية شنكال | قوات حماية سنجار
  name       وحدات مقاومة شنغال | وحدات المقاومة في سنجار
  latin      Sinjar Resistance Units | YBS
  country    iq
  yes        رفضت [وحدات مقاومة سنجار] تسليم مواقعها.
  no         وحد أهالي سنجار مطالبهم.

actor ezidkhan-protection-force
  kind       armed-group
  name       قوات حماية إيزيدخان | قوة حماية إيزيدخان
  latin      Ezidkhan Protection Force | HPE
  country    iq
  yes        قاد ششو [قوات حماية إيزيدخان] في الجبل.
  no         حمى الإيزيديون الخان من النهب.
# --- Syria

actor jabhat-al-nusra
  kind       armed-group
  name       جبهة النصرة | جبهة النصرة لأهل الشام | تنظيم جبهة النصرة | تنظيم النصرة
  name       جبهة النصرة لأهل بلاد الشام | تنظيم القاعدة في بلاد الشام | القاعدة في بلاد الشام
  name       تنظيم القاعدة في سوريا | تنظيم القاعدة في سورية | القاعدة في سوريا | القاعدة في سورية
  name       قاعدة الجهاد في بلاد الشام | تنظيم قاعدة الجهاد في بلاد الشام | تنظيم القاعدة في الشام
  name       جبهة نصرة أهل الشام | فرع القاعدة في سوريا
  short      النصرة
  latin      Jabhat al-Nusra | al-Nusra Front | Nusra Front
  country    sy | lb
  part-of    al-qaida
  split-from islamic-state-of-iraq
  yes        أطلقت [جبهة النصرة] سراح الراهبات.
  yes        اتهم النشطاء [النصرة] بخطف المراقبين.
  no         فتح المقاتلون جبهة نصر جديدة.

actor jabhat-fatah-al-sham
  kind       armed-group
  name       جبهة فتح الشام | تنظيم فتح الشام | جبهة فتح الشام النصرة سابقا
  short      فتح الشام
  latin      Jabhat Fatah al-Sham | JFS
  country    sy
  split-from al-qaida
  yes        أعلن الجولاني تشكيل [جبهة فتح الشام].
  no         فتح الحراس باب السوق الشامي.

actor hayat-tahrir-al-sham
  kind       armed-group
  name       هيئة تحرير الشام | تنظيم هيئة تحرير الشام | تنظيم تحرير الشام
  short      تحرير الشام
  latin      Hay'at Tahrir al-Sham | HTS
  country    sy
  yes        دخلت [هيئة تحرير الشام] حلب من الغرب.
  no         حررت الهيئة محضرا عن تلف الشاحنة.

actor hurras-al-din
  kind       armed-group
  name       حراس الدين | تنظيم حراس الدين | جماعة حراس الدين
  latin      Hurras al-Din
  country    sy
  part-of    al-qaida
  split-from hayat-tahrir-al-sham
  yes        نعى [تنظيم حراس الدين] قائده العسكري.
  no         دان الحارس للتاجر بمال كثير.

actor khorasan-group
  kind       armed-group
  name       مجموعة خراسان | جماعة خراسان | تنظيم خراسان | خلية خراسان | شبكة خراسان
  latin      Khorasan Group
  country    sy
  part-of    al-qaida
  yes        قصفت الطائرات مقر [جماعة خراسان] قرب حلب.
  no         جمع الباحث وثائق عن خرسانة السد.

actor ahrar-al-sham
  kind       armed-group
  name       أحرار الشام | حركة أحرار الشام | حركة أحرار الشام الإسلامية | كتائب أحرار الشام
  name       أحرار الشام الإسلامية | تنظيم أحرار الشام | كتائب أحرار الشام الإسلامية | جماعة أحرار الشام
  latin      Ahrar al-Sham
  country    sy
  yes        قتل قادة [حركة أحرار الشام] في انفجار واحد.
  no         حرر رجال الشام رسالة إلى الأمين.

actor jaish-al-fatah
  kind       armed-group
  name       جيش الفتح | جيش الفتح المعارض | ائتلاف جيش الفتح | تحالف جيش الفتح
  latin      Jaish al-Fatah | Army of Conquest
  country    sy
  yes        دخل [جيش الفتح] مدينة إدلب في مارس.
  no         فتح الجيش الطريق الساحلي أمس.

actor jaish-al-islam-syria
  kind       armed-group
  name       جيش الإسلام السوري | جيش الإسلام في سوريا | لواء الإسلام | جيش الإسلام في دوما | جيش الإسلام بالغوطة
  name       جيش الإسلام في الغوطة الشرقية | سرية الإسلام
  short      جيش الإسلام
  latin      Jaysh al-Islam
  country    sy
  yes        قاد علوش [جيش الإسلام السوري] حتى مقتله.
  no         أسلم ضابط سابق في الجيش السويدي.

actor free-syrian-army
  kind       armed-group
  name       الجيش السوري الحر | الجيش الحر | الجيش الحر السوري | قوات الجيش الحر | قوات الجيش السوري الحر
  name       جيش سوريا الحر | مقاتلو الجيش الحر | مقاتلي الجيش الحر
  latin      Free Syrian Army | FSA
  country    sy
  yes        انشق الضابط والتحق [بالجيش السوري الحر] سرا.
  yes        استهدف [الجيش الحر] رتلا قرب المطار.
  no         الجيش السوري ينتشر على الطريق الحرة.

actor syrian-national-army
  kind       armed-group
  name       الجيش الوطني السوري | الجيش الوطني السوري المعارض | الجيش الوطني الموالي لتركيا
  name       الجيش الوطني المدعوم من تركيا
  latin      Syrian National Army | SNA
  country    sy
  yes        تقدم [الجيش الوطني السوري] شرق النهر.
  no         أنشد طفل سوري النشيد الوطني أمام الجيش.

actor national-front-for-liberation
  kind       armed-group
  name       الجبهة الوطنية للتحرير | الجبهة الوطنية للتحرير السورية
  latin      National Front for Liberation | NFL
  country    sy
  yes        قصفت [الجبهة الوطنية للتحرير] مواقع النظام.
  no         تحررت القرية وعاد وطنيون إلى الجبهة.

actor islamic-front-syria
  kind       armed-group
  name       الجبهة الإسلامية السورية | الجبهة الإسلامية في سوريا | الجبهة الإسلامية في سورية | تحالف الجبهة الإسلامية
  short      الجبهة الإسلامية
  latin      Islamic Front (Syria)
  country    sy
  yes        اندمجت سبعة فصائل في [الجبهة الإسلامية السورية].
  no         زار مسلمون سوريون خطوط الجبهة.

actor suqour-al-sham
  kind       armed-group
  name       صقور الشام | ألوية صقور الشام | لواء صقور الشام | ألوية صقور الشام الإسلامية
  latin      Suqour al-Sham
  country    sy
  yes        انضمت [ألوية صقور الشام] إلى التحالف.
  no         حلقت الصقور فوق بادية الشام.

actor liwa-al-tawhid
  kind       armed-group
  name       لواء التوحيد | لواء التوحيد الحلبي | لواء التوحيد في حلب
  latin      Liwa al-Tawhid
  country    sy
  yes        خسر [لواء التوحيد] قائده في غارة.
  no         وحد اللواء المتقاعد صفوف العائلة.

actor liwa-al-haqq
  kind       armed-group
  name       لواء الحق | لواء الحق في حمص | لواء الحق الحمصي
  latin      Liwa al-Haqq
  country    sy
  yes        دافع [لواء الحق] عن أحياء حمص القديمة.
  no         قال اللواء سعيد إن الطريق آمن.

actor ansar-al-sham
  kind       armed-group
  name       أنصار الشام | كتائب أنصار الشام | حركة أنصار الشام | جبهة أنصار الشام
  latin      Ansar al-Sham
  country    sy
  yes        دخل مقاتلو [كتائب أنصار الشام] كسب.
  no         نصر الله الشام على الغزاة.

actor faylaq-al-sham
  kind       armed-group
  name       فيلق الشام | فصيل فيلق الشام
  latin      Faylaq al-Sham | Sham Legion
  country    sy
  yes        نشر [فيلق الشام] نقاطا قرب المعبر.
  no         فاق الإنتاج توقعات تجار الشام.

actor faylaq-al-rahman
  kind       armed-group
  name       فيلق الرحمن | فصيل فيلق الرحمن | تنظيم فيلق الرحمن
  latin      Faylaq al-Rahman | Rahman Legion
  country    sy
  yes        غادر مقاتلو [فيلق الرحمن] الغوطة بالحافلات.
  no         قرأ الطفل سورة الرحمن في الفلق.

actor ajnad-al-sham
  kind       armed-group
  name       أجناد الشام | الاتحاد الإسلامي لأجناد الشام | حركة أجناد الشام | كتائب أجناد الشام
  latin      Ajnad al-Sham | Ajnad al-Sham Islamic Union
  country    sy
  yes        قصف [الاتحاد الإسلامي لأجناد الشام] ثكنة بدمشق.
  no         جند التاجر عمال الشام لخدمته.

actor nour-al-din-al-zenki
  kind       armed-group
  name       حركة نور الدين الزنكي | حركة نور الدين زنكي | كتائب نور الدين الزنكي | نور الدين الزنكي
  name       حركة الزنكي | نور الدين زنكي | كتائب نور الدين زنكي | فصيل الزنكي | فصيل نور الدين الزنكي
  short      الزنكي
  latin      Nour al-Din al-Zenki Movement
  country    sy
  yes        اقتتلت [حركة نور الدين الزنكي] مع الهيئة.
  no         أنار الضوء حركة السوق الزراعي.

actor harakat-hazm
  kind       armed-group
  name       حركة حزم | حركة حزم السورية | حركة الحزم | حركة حزم المعارضة
  latin      Hazzm Movement
  country    sy
  yes        حلت [حركة حزم] نفسها بعد المعارك.
  no         تحركت الحزمة الأولى من المساعدات.

actor syria-revolutionaries-front
  kind       armed-group
  name       جبهة ثوار سوريا | جبهة ثوار سورية | جبهة ثوار سوريا المعارضة
  latin      Syria Revolutionaries Front | SRF
  country    sy
  yes        خسرت [جبهة ثوار سوريا] معاقلها في الجبل.
  no         ثار غبار كثيف على جبهة سوريا.

actor levant-front
  kind       armed-group
  name       الجبهة الشامية | فصيل الجبهة الشامية | ألوية الجبهة الشامية
  latin      Levant Front | al-Jabha al-Shamiya
  country    sy
  yes        سيطرت [الجبهة الشامية] على المعبر الشمالي.
  no         طبخ الجنود أكلة شامية خلف الجبهة.

actor mujahideen-army-syria
  kind       armed-group
  name       جيش المجاهدين السوري | جيش المجاهدين في حلب | جيش المجاهدين في سوريا
  short      جيش المجاهدين
  latin      Army of Mujahideen (Syria) | Jaysh al-Mujahideen
  country    sy
  yes        تشكل [جيش المجاهدين في حلب] ضد التنظيم.
  no         جاهد الجيش لإنقاذ أهالي حلب.

actor yarmouk-martyrs-brigade
  kind       armed-group
  name       لواء شهداء اليرموك | كتيبة شهداء اليرموك | تنظيم شهداء اليرموك
  short      شهداء اليرموك
  latin      Yarmouk Martyrs Brigade | Liwa Shuhada al-Yarmouk
  country    sy
  yes        احتجز [لواء شهداء اليرموك] مراقبين دوليين.
  no         غرق صبي في مياه اليرموك.

actor muthanna-islamic-movement
  kind       armed-group
  name       حركة المثنى الإسلامية | حركة المثنى | لواء المثنى
  latin      Islamic Muthanna Movement
  country    sy
  yes        خطفت [حركة المثنى الإسلامية] رئيس المجلس.
  no         زار وزير النقل محافظة المثنى العراقية.

actor jaysh-khalid-ibn-al-walid
  kind       armed-group
  name       جيش خالد بن الوليد | جيش خالد ابن الوليد | جيش خالد
  latin      Jaysh Khalid ibn al-Waleed
  country    sy
  part-of    islamic-state
  yes        سيطر [جيش خالد بن الوليد] على حوض اليرموك.
  no         ولد خالد قرب ثكنة الجيش.

actor jund-al-aqsa
  kind       armed-group
  name       جند الأقصى | تنظيم جند الأقصى | لواء الأقصى | سرايا القدس السورية | فصيل جند الأقصى | لواء الأقصى في سوريا
  latin      Jund al-Aqsa | Liwa al-Aqsa
  country    sy
  split-from jabhat-al-nusra
  yes        اغتال مسلحو [جند الأقصى] قائدا محليا.
  no         منع الجنود المصلين من بلوغ الأقصى.

actor ansar-al-tawhid-syria
  kind       armed-group
  name       أنصار التوحيد | تنظيم أنصار التوحيد | جماعة أنصار التوحيد
  latin      Ansar al-Tawhid
  country    sy
  split-from jund-al-aqsa
  yes        أطلق [أنصار التوحيد] صواريخ على الثكنة.
  no         وحد الناصر صفوف البلاد.

actor jaish-al-muhajireen-wal-ansar
  kind       armed-group
  name       جيش المهاجرين والأنصار | كتيبة المهاجرين والأنصار | كتيبة المهاجرين | تنظيم جيش المهاجرين والأنصار
  name       كتائب المهاجرين والأنصار
  latin      Jaysh al-Muhajireen wal-Ansar | JAMWA
  country    sy
  yes        اقتحم [جيش المهاجرين والأنصار] مطار منغ.
  no         آوى الأنصار المهاجرين في بيوتهم.

actor harakat-sham-al-islam
  kind       armed-group
  name       حركة شام الإسلام | حركة شام الإسلام المغربية | شام الإسلام
  latin      Harakat Sham al-Islam
  country    sy
  yes        أسس مغاربة [حركة شام الإسلام] في اللاذقية.
  no         أسلم تاجر شامي قبل رحيله.

actor jabhat-ansar-al-din-syria
  kind       armed-group
  name       جبهة أنصار الدين | تحالف جبهة أنصار الدين | جبهة أنصار الدين السورية
  latin      Jabhat Ansar al-Din
  country    sy
  yes        هاجمت [جبهة أنصار الدين] المخابرات الجوية.
  no         ناصر علاء الدين رفيقه على الجبهة.

actor jund-al-sham-syria
  kind       armed-group
  name       جند الشام السورية | جنود الشام | جند الشام الشيشانية | جماعة جنود الشام | جنود الشام الشيشان
  latin      Junud al-Sham | Jund al-Sham (Chechen)
  country    sy
  yes        قاد الشيشاني [جنود الشام] في الساحل.
  no         جند الوالي شبان الشام إجباريا.

actor ajnad-al-kavkaz
  kind       armed-group
  name       أجناد القوقاز | جماعة أجناد القوقاز | تنظيم أجناد القوقاز
  latin      Ajnad al-Kavkaz
  country    sy
  yes        نفى زعيم [أجناد القوقاز] المغادرة.
  no         جندت الدولة شبان القوقاز قديما.

actor ghuraba-al-sham
  kind       armed-group
  name       غرباء الشام | كتيبة غرباء الشام | كتائب غرباء الشام | لواء غرباء الشام | جبهة غرباء الشام
  latin      Ghuraba al-Sham
  country    sy
  yes        هاجم مسلحو [غرباء الشام] رأس العين.
  no         غربت الشمس خلف جبال الشام.

actor southern-front-syria
  kind       armed-group
  name       تحالف الجبهة الجنوبية | الجبهة الجنوبية السورية | فصائل الجبهة الجنوبية | الجبهة الجنوبية للجيش الحر
  latin      Southern Front
  country    sy
  yes        هاجمت فصائل [تحالف الجبهة الجنوبية] مطار الثعلة.
  no         هبت رياح جنوبية على الجبهات.

actor yarmouk-army
  kind       armed-group
  name       جيش اليرموك | لواء اليرموك | فرقة اليرموك
  latin      Yarmouk Army
  country    sy
  part-of    southern-front-syria
  yes        سيطر [جيش اليرموك] على معبر نصيب.
  no         شرب الجيش من ماء اليرموك.

actor shabab-al-sunna
  kind       armed-group
  name       قوات شباب السنة | فرقة شباب السنة | لواء شباب السنة
  latin      Shabab al-Sunna Forces
  country    sy
  part-of    southern-front-syria
  yes        فاوضت [قوات شباب السنة] الروس في بصرى.
  no         شارك الشباب في احتفال رأس السنة.

actor ahmad-al-abdo-forces
  kind       armed-group
  name       قوات أحمد العبدو | قوات الشهيد أحمد العبدو | كتائب أحمد العبدو | تجمع أحمد العبدو
  latin      Ahmad al-Abdo Forces
  country    sy
  yes        أسقطت [قوات أحمد العبدو] طائرة استطلاع.
  no         قال أحمد للعبد إنه حر.

actor usud-al-sharqiya
  kind       armed-group
  name       جيش أسود الشرقية | أسود الشرقية | لواء أسود الشرقية | قوات أسود الشرقية
  latin      Usud al-Sharqiya
  country    sy
  yes        قاتل [جيش أسود الشرقية] في البادية.
  no         دخن المزارع تبغا أسود في الشرق.

actor maghawir-al-thawra
  kind       armed-group
  name       جيش مغاوير الثورة | مغاوير الثورة | جيش سوريا الجديد | قوات سوريا الجديدة | جيش سوريا الحرة
  name       جيش سوريا الحرة في التنف
  latin      Maghawir al-Thawra | New Syrian Army | Syrian Free Army
  country    sy
  yes        درب الأمريكيون [جيش مغاوير الثورة] في التنف.
  no         ثار جندي المغاوير على قائده.

actor division-30
  kind       armed-group
  name       الفرقة 30 | الفرقة الثلاثون | الفرقة الثلاثين | الفرقة 30 مشاة | مجموعة سوريا الجديدة | الفرقة ثلاثون
  latin      Division 30 | New Syrian Forces
  country    sy
  yes        خطف المسلحون قائد [الفرقة 30] مع رفاقه.
  no         غنت الفرقة لحنا قديما في الحفل.

actor authenticity-and-development-front
  kind       armed-group
  name       جبهة الأصالة والتنمية | جبهة الأصالة والتنمية السورية
  latin      Authenticity and Development Front
  country    sy
  yes        ضمت [جبهة الأصالة والتنمية] كتائب من الدير.
  no         تنمو أشجار أصيلة قرب الجبهة.

actor northern-storm-brigade
  kind       armed-group
  name       لواء عاصفة الشمال | عاصفة الشمال | كتيبة عاصفة الشمال
  latin      Northern Storm Brigade
  country    sy
  yes        احتجز [لواء عاصفة الشمال] الزوار اللبنانيين.
  no         ضربت العواصف شمال البلاد.

actor farouq-brigades
  kind       armed-group
  name       كتائب الفاروق | كتيبة الفاروق | كتائب الفاروق الإسلامية | كتائب عمر الفاروق
  latin      Farouq Brigades
  country    sy
  yes        سيطرت [كتائب الفاروق] على معبر تل أبيض.
  no         فارق الكاتب أهله قبل شهر.

actor ahfad-al-rasul
  kind       armed-group
  name       أحفاد الرسول | ألوية أحفاد الرسول | لواء أحفاد الرسول | كتائب أحفاد الرسول
  latin      Ahfad al-Rasul Brigades
  country    sy
  yes        طردت الفصائل [أحفاد الرسول] من الرقة.
  no         حفظ التلميذ سيرة الرسل.

actor dawud-brigade
  kind       armed-group
  name       لواء داوود | لواء داود | جيش الشام السوري
  latin      Liwa Dawud
  country    sy
  yes        بايع [لواء داوود] التنظيم في تموز.
  no         عاد داوود بعد ترقية الضابط.

actor raqqa-revolutionaries
  kind       armed-group
  name       لواء ثوار الرقة | ثوار الرقة | جبهة ثوار الرقة
  latin      Liwa Thuwwar al-Raqqa
  country    sy
  yes        انضم [لواء ثوار الرقة] إلى التحالف الكردي.
  no         ثار سكان الرقة على ارتفاع الأسعار.

actor jaysh-al-thuwar
  kind       armed-group
  name       جيش الثوار | جيش الثوار السوري
  latin      Jaysh al-Thuwar | Army of Revolutionaries
  country    sy
  yes        تحالف [جيش الثوار] مع المقاتلين الأكراد.
  no         أوقف الجيش ثورا هائجا في السوق.

actor sultan-murad-division
  kind       armed-group
  name       فرقة السلطان مراد | لواء السلطان مراد | ألوية السلطان مراد | فصيل السلطان مراد | فرقة سلطان مراد
  name       لواء سلطان مراد
  latin      Sultan Murad Division
  country    sy
  part-of    syrian-national-army
  yes        دخلت [فرقة السلطان مراد] ريف حلب.
  no         أراد السلطان أن يفرق المال.

actor hamza-division
  kind       armed-group
  name       فرقة الحمزة | فرقة الحمزات | الحمزات | لواء الحمزة | فصيل الحمزات | فرقة حمزة
  latin      Hamza Division
  country    sy
  part-of    syrian-national-army
  yes        اتهم حقوقيون [فرقة الحمزة] بالنهب.
  no         فرق حمزة الحلوى على الأطفال.

actor suleiman-shah-division
  kind       armed-group
  name       فرقة السلطان سليمان شاه | لواء سليمان شاه | فرقة سليمان شاه | فصيل سليمان شاه | العمشات
  name       لواء السلطان سليمان شاه | فصيل العمشات
  latin      Sultan Suleiman Shah Division
  country    sy
  part-of    syrian-national-army
  yes        فرضت [فرقة سليمان شاه] إتاوات في عفرين.
  no         شاهد سليمان الفرقة الموسيقية.

actor ahrar-al-sharqiya
  kind       armed-group
  name       أحرار الشرقية | تجمع أحرار الشرقية | حركة أحرار الشرقية | فصيل أحرار الشرقية
  latin      Ahrar al-Sharqiya
  country    sy
  part-of    syrian-national-army
  yes        أعدم عناصر [أحرار الشرقية] سياسية كردية.
  no         حرر القاضي محضرا في المنطقة الشرقية.

actor jaysh-al-sharqiya
  kind       armed-group
  name       جيش الشرقية | فصيل جيش الشرقية
  latin      Jaysh al-Sharqiya
  country    sy
  part-of    syrian-national-army
  split-from ahrar-al-sharqiya
  yes        اشتبك [جيش الشرقية] مع فصيل آخر.
  no         تحرك الجيش صوب القرى الشرقية.

actor jaysh-al-izza
  kind       armed-group
  name       جيش العزة | تجمع العزة | تجمع العزة المعارض | جيش العزة المعارض
  latin      Jaysh al-Izza
  country    sy
  yes        دمر [جيش العزة] دبابة في ريف حماة.
  no         عزز الجيش مواقعه فوق التلة.

actor jaysh-al-nasr
  kind       armed-group
  name       جيش النصر | جيش النصر المعارض
  latin      Jaysh al-Nasr
  country    sy
  yes        أسقط [جيش النصر] مروحية في الريف.
  no         انتصر الجيش في مباراة ودية.

actor free-idlib-army
  kind       armed-group
  name       جيش إدلب الحر | فصيل جيش إدلب الحر
  latin      Free Idlib Army
  country    sy
  yes        تشكل [جيش إدلب الحر] من ثلاثة فصائل.
  no         أجلى الجيش جرحى من ريف إدلب.

actor division-13
  kind       armed-group
  name       الفرقة 13 المعارضة | الفرقة الثالثة عشرة المعارضة | الفرقة 13 التابعة للجيش الحر | الفرقة 13 في معرة النعمان
  short      الفرقة 13
  latin      Division 13 (Syria)
  country    sy
  yes        هاجم مسلحون مقر [الفرقة 13 المعارضة] ليلا.
  no         حلت فرقة المدينة في المركز الثالث.

actor coastal-divisions
  kind       armed-group
  name       الفرقة الأولى الساحلية | الفرقة الساحلية الأولى | الفرقة الثانية الساحلية | الفرقة الساحلية الثانية
  name       الفرقة الساحلية
  latin      First Coastal Division | Second Coastal Division
  country    sy
  yes        أسر مقاتلو [الفرقة الأولى الساحلية] ضابطا.
  no         غرقت عبارة قرب الساحل الأول.

actor fatah-halab
  kind       armed-group
  name       غرفة عمليات فتح حلب | غرفة عمليات حلب | عمليات فتح حلب
  latin      Fatah Halab
  country    sy
  yes        شكلت الفصائل [غرفة عمليات فتح حلب] صيفا.
  no         فتح تاجر من حلب متجرا كبيرا.

actor fath-al-mubin
  kind       armed-group
  name       غرفة عمليات الفتح المبين | إدارة العمليات العسكرية السورية | غرفة عمليات ردع العدوان
  latin      al-Fath al-Mubin
  country    sy
  yes        استهدفت [غرفة عمليات الفتح المبين] آلية.
  no         بين المفتش أسباب فتح الملف.

actor shura-council-mujahideen-sharqiya
  kind       armed-group
  name       مجلس شورى مجاهدي الشرقية | مجلس شورى مجاهدي المنطقة الشرقية | مجلس شورى المجاهدين في الشرقية
  latin      Mujahideen Shura Council in the Eastern Region
  country    sy
  yes        قاتل [مجلس شورى مجاهدي الشرقية] التنظيم بدير الزور.
  no         جلس مجاهد شرقي المدينة.

actor ahl-al-sham-brigades
  kind       armed-group
  name       سرايا أهل الشام | تجمع سرايا أهل الشام | غرفة عمليات أهل الشام
  latin      Saraya Ahl al-Sham
  country    sy
  yes        فاوض حزب لبناني [سرايا أهل الشام] في القلمون.
  no         سار أهل البلدة نحو الشام.

actor jaysh-al-sunna
  kind       armed-group
  name       جيش السنة | جيش السنة السوري
  latin      Jaysh al-Sunna
  country    sy
  yes        انضم [جيش السنة] إلى غرفة العمليات.
  no         أنفق الجيش ميزانية سنة كاملة.

actor saraya-ansar-al-sunna
  kind       armed-group
  name       سرايا أنصار السنة | جماعة سرايا أنصار السنة
  latin      Saraya Ansar al-Sunna
  country    sy
  yes        تبنت [سرايا أنصار السنة] تفجير الكنيسة.
  no         سار الناصر وحده طوال السنة.

actor rijal-al-karama
  kind       armed-group
  name       حركة رجال الكرامة | حركة رجال الكرامة السورية
  latin      Men of Dignity
  country    sy
  yes        رفضت [حركة رجال الكرامة] سحب الشبان إلى الخدمة.
  no         كرم الرجال ضيفهم القادم من بعيد.

actor suwayda-military-council
  kind       armed-group
  name       المجلس العسكري في السويداء | المجلس العسكري بالسويداء | الحرس الوطني في السويداء
  latin      Suwayda Military Council
  country    sy
  yes        أعلن [المجلس العسكري في السويداء] التعبئة.
  no         زار مجلس بلدي السويداء الجميلة.

actor syrian-democratic-forces
  kind       armed-group
  name       قوات سوريا الديمقراطية | قوات سورية الديمقراطية | قسد | قوات سوريا الديموقراطية
  name       قوات سورية الديموقراطية | تحالف قوات سوريا الديمقراطية | قوات قسد | قوات سوريا الديمقراطية قسد
  name       ميليشيا قسد | مليشيا قسد | تنظيم قسد | ميليشيات قسد
  latin      Syrian Democratic Forces | SDF
  country    sy
  yes        عبرت [قوات سوريا الديمقراطية] النهر ليلا.
  yes        اتهم الناطق [قسد] بقصف الحي.
  no         ناقش السوريون قواعد الحياة الديمقراطية.

actor ypg
  kind       armed-group
  name       وحدات حماية الشعب | وحدات حماية الشعب الكردية | وحدات حماية الشعب الكردي | وحدات الحماية الكردية
  name       وحدات الحماية الشعبية | وحدات حماية الشعب الكردية السورية | وحدات الحماية الشعبية الكردية
  name       الوحدات الكردية | تنظيم واي بي جي | واي بي جي | ي ب ك | وحدات حماية الشعب الكردستاني | واي بي كي
  name       ي ب غ | وحدات الدفاع الشعبي الكردية
  short      وحدات الحماية
  latin      People's Protection Units | YPG
  country    sy
  part-of    syrian-democratic-forces
  yes        استعادت [وحدات حماية الشعب] تل أبيض.
  yes        تقدم مقاتلو [وحدات حماية الشعب الكردية] نحو الجسر.
  no         حمى الشعب وحدة البلاد.

actor ypj
  kind       armed-group
  name       وحدات حماية المرأة | وحدات حماية المرأة الكردية | وحدات حماية المرأة الكردي
  latin      Women's Protection Units | YPJ
  country    sy
  part-of    ypg
  yes        شاركت [وحدات حماية المرأة] في معركة عين العرب.
  no         حمت المرأة طفليها من البرد.

actor pyd
  kind       party
  name       حزب الاتحاد الديمقراطي | حزب الاتحاد الديمقراطي الكردي | حزب الاتحاد الديموقراطي
  name       حزب الاتحاد الديمقراطي الكردي السوري | حزب الاتحاد الديمقراطي السوري
  name       حزب الاتحاد الديموقراطي الكردي | حزب الاتحاد الديمقراطي الكردستاني | الاتحاد الديمقراطي الكردي
  latin      Democratic Union Party | PYD
  country    sy
  yes        أعلن [حزب الاتحاد الديمقراطي] إدارة محلية.
  no         اتحدت الأحزاب الديمقراطية في البرلمان.

actor autonomous-administration-syria
  kind       party
  name       الإدارة الذاتية لشمال وشرق سوريا | الإدارة الذاتية الكردية | الإدارة الذاتية في شمال وشرق سوريا
  name       الإدارة الذاتية لشمال شرق سوريا | الإدارة الذاتية في شمال شرق سوريا | الإدارة الذاتية الديمقراطية
  name       مجلس سوريا الديمقراطية | مجلس سورية الديمقراطية | مسد
  short      الإدارة الذاتية
  latin      Autonomous Administration of North and East Syria | AANES | Syrian Democratic Council
  country    sy
  yes        فاوضت [الإدارة الذاتية الكردية] دمشق حول النفط.
  no         أدار الكردي متجره بذاته.

actor kurdish-national-council-syria
  kind       party
  name       المجلس الوطني الكردي | المجلس الوطني الكردي السوري | المجلس الوطني الكردي في سوريا | المجلس الكردي السوري
  latin      Kurdish National Council | KNC | ENKS
  country    sy
  yes        انسحب [المجلس الوطني الكردي] من اللجنة.
  no         جلس كردي قرب نصب وطني.

actor al-sanadid-forces
  kind       armed-group
  name       قوات الصناديد | جيش الصناديد | ميليشيا الصناديد
  latin      al-Sanadid Forces
  country    sy
  part-of    syrian-democratic-forces
  yes        قاتلت [قوات الصناديد] شرق الحسكة.
  no         نقل الحمالون الصناديق إلى المخزن.

actor syriac-military-council
  kind       armed-group
  name       المجلس العسكري السرياني | المجلس العسكري السرياني السوري | قوات السوتورو | السوتورو | سوتورو
  latin      Syriac Military Council | MFS | Sutoro
  country    sy
  part-of    syrian-democratic-forces
  yes        أعلن [المجلس العسكري السرياني] النفير.
  no         كتب عسكري رسالة باللغة السريانية.

actor manbij-military-council
  kind       armed-group
  name       مجلس منبج العسكري | المجلس العسكري لمنبج | المجلس العسكري في منبج | المجلس العسكري لمدينة منبج
  latin      Manbij Military Council
  country    sy
  part-of    syrian-democratic-forces
  yes        نفى [مجلس منبج العسكري] انسحابه من الخط.
  no         زار مجلس المدينة سوق منبج.

actor deir-ezzor-military-council
  kind       armed-group
  name       مجلس دير الزور العسكري | المجلس العسكري في دير الزور | المجلس العسكري لدير الزور
  latin      Deir ez-Zor Military Council
  country    sy
  part-of    syrian-democratic-forces
  yes        اعتقلت القوات قائد [مجلس دير الزور العسكري].
  no         زار الراهب ديرا قرب المجلس.

actor syrian-national-coalition
  kind       party
  name       الائتلاف الوطني لقوى الثورة والمعارضة السورية | الائتلاف الوطني السوري | الائتلاف السوري المعارض
  name       ائتلاف المعارضة السورية | الائتلاف الوطني السوري المعارض | الائتلاف السوري
  name       ائتلاف قوى المعارضة السورية | الائتلاف الوطني لقوى المعارضة السورية
  name       الائتلاف الوطني لقوى المعارضة والثورة السورية | الائتلاف المعارض السوري
  short      الائتلاف الوطني
  latin      National Coalition for Syrian Revolutionary and Opposition Forces | SNC
  country    sy
  yes        طالب [الائتلاف الوطني السوري] بمنطقة آمنة.
  no         ائتلف سوريان في عمل مسرحي وطني.

actor syrian-national-council
  kind       party
  name       المجلس الوطني السوري | المجلس الوطني السوري المعارض
  latin      Syrian National Council
  country    sy
  part-of    syrian-national-coalition
  yes        انتخب [المجلس الوطني السوري] رئيسا جديدا.
  no         جلس لاعب سوري مع المنتخب الوطني.

actor national-coordination-body-syria
  kind       party
  name       هيئة التنسيق الوطنية السورية | هيئة التنسيق الوطنية | هيئة التنسيق الوطني السورية
  name       هيئة التنسيق لقوى التغيير الديمقراطي | هيئة التنسيق الوطنية لقوى التغيير الديمقراطي
  name       هيئة التنسيق السورية | هيئة التنسيق المعارضة
  latin      National Coordination Committee | NCC
  country    sy
  yes        شارك وفد [هيئة التنسيق الوطنية السورية] في اللقاء.
  no         نسقت الهيئة مواعيد القوافل.

actor high-negotiations-committee-syria
  kind       party
  name       الهيئة العليا للمفاوضات | هيئة التفاوض السورية | الهيئة العليا للمفاوضات السورية
  name       هيئة التفاوض العليا | الهيئة العليا للتفاوض | هيئة المفاوضات السورية
  latin      High Negotiations Committee | HNC
  country    sy
  yes        علقت [الهيئة العليا للمفاوضات] مشاركتها بجنيف.
  no         فاوضت الهيئة التاجر على السعر.

actor syrian-opposition
  kind       party
  name       المعارضة السورية | قوى المعارضة السورية | المعارضة السورية المسلحة | المعارضة المسلحة السورية
  name       المعارضة السورية المعتدلة | فصائل المعارضة السورية | الفصائل السورية المعارضة
  name       الفصائل السورية المعتدلة | قوات المعارضة السورية | الفصائل السورية المسلحة | ثوار سوريا
  name       الثوار السوريون | الثوار السوريين
  latin      Syrian opposition
  country    sy
  yes        رحبت [المعارضة السورية] بالقرار الأممي.
  no         عارض السوري زواج أخيه.

actor syrian-muslim-brotherhood
  kind       party
  name       الإخوان المسلمون في سوريا | الإخوان المسلمين في سوريا | جماعة الإخوان المسلمين في سوريا
  name       جماعة الإخوان المسلمين السورية | الإخوان المسلمون السوريون | الإخوان المسلمين السوريين | إخوان سوريا
  name       جماعة الإخوان السورية | الإخوان المسلمين السورية | جماعة الإخوان المسلمين في سورية
  name       الإخوان المسلمين في سورية | الإخوان المسلمون في سورية | الطليعة المقاتلة
  latin      Muslim Brotherhood in Syria
  country    sy
  yes        أيدت [جماعة الإخوان المسلمين في سوريا] الوثيقة.
  no         زار أخوان من سوريا المسجد.

actor national-defence-forces-syria
  kind       armed-group
  name       قوات الدفاع الوطني | قوات الدفاع الوطني السورية | ميليشيا الدفاع الوطني | مليشيا الدفاع الوطني
  name       جيش الدفاع الوطني السوري | ميليشيات الدفاع الوطني
  latin      National Defence Forces | NDF
  country    sy
  yes        شاركت [قوات الدفاع الوطني] في حصار البلدة.
  no         دافع المحامي عن موقف وطني.

actor shabiha
  kind       armed-group
  name       الشبيحة | شبيحة الأسد | شبيحة النظام | ميليشيا الشبيحة | ميليشيات الشبيحة | شبيحة | مليشيات الشبيحة
  name       مليشيا الشبيحة | كتائب الأسد
  latin      Shabiha
  country    sy
  yes        أحرق [الشبيحة] بيوت القرية قبل رحيلهم.
  no         شبه الشاعر الغيم بالجبل.

actor tiger-forces
  kind       armed-group
  name       قوات النمر | ميليشيا النمر | قوات النمر السورية | الفرقة 25 مهام خاصة | الفرقة الخامسة والعشرون مهام خاصة
  latin      Tiger Forces | 25th Special Mission Forces Division
  country    sy
  yes        تقدمت [قوات النمر] شرق إدلب.
  no         رصدت قوات الحدود نمورا في الغابة.

actor liwa-al-quds
  kind       armed-group
  name       لواء القدس | لواء القدس الفلسطيني | ميليشيا لواء القدس | مليشيا لواء القدس
  latin      Liwa al-Quds | Quds Brigade
  country    sy
  yes        قاتل [لواء القدس] في مخيم حندرات.
  no         زار اللواء حسن مدينة القدس.

actor suqur-al-sahra
  kind       armed-group
  name       صقور الصحراء | قوات صقور الصحراء | ميليشيا صقور الصحراء | لواء صقور الصحراء
  latin      Desert Hawks Brigade
  country    sy
  yes        قادت [صقور الصحراء] الهجوم على تدمر.
  no         عاش الصقر طويلا في الصحراء.

actor baath-brigades
  kind       armed-group
  name       كتائب البعث | كتائب البعث السورية | ميليشيا كتائب البعث
  latin      Baath Brigades
  country    sy
  yes        انتشرت [كتائب البعث] في أحياء دمشق.
  no         كتب المبعوث رسالة إلى أهله.

actor baath-party-syria
  kind       party
  name       حزب البعث السوري | حزب البعث العربي الاشتراكي السوري | حزب البعث الحاكم في سوريا
  name       حزب البعث في سوريا | البعث السوري | حزب البعث العربي الاشتراكي
  short      حزب البعث
  latin      Syrian Baath Party
  country    sy
  yes        عقد [حزب البعث السوري] مؤتمره القطري.
  no         بعث حزب سوري برقية عزاء.

actor ssnp
  kind       party
  name       الحزب السوري القومي الاجتماعي | الحزب القومي السوري الاجتماعي | الحزب القومي السوري | نسور الزوبعة
  name       الحزب السوري القومي
  latin      Syrian Social Nationalist Party | SSNP | Eagles of the Whirlwind
  country    sy | lb
  yes        شيع [الحزب السوري القومي الاجتماعي] مقاتلا.
  no         اجتمع سوريون في قاعة الحزب الألماني.

actor syrian-resistance-ural
  kind       armed-group
  name       المقاومة السورية لتحرير لواء إسكندرون | الجبهة الشعبية لتحرير لواء إسكندرون
  name       المقاومة السورية بقيادة معراج أورال
  latin      Syrian Resistance | Popular Front for the Liberation of the Sanjak of Iskenderun
  country    sy
  yes        قاد أورال [الجبهة الشعبية لتحرير لواء إسكندرون].
  no         قاوم السوريون البرد في إسكندرون.

actor liwa-fatemiyoun
  kind       armed-group
  name       لواء فاطميون | لواء الفاطميون | لواء الفاطميين | فاطميون | ميليشيا فاطميون | مليشيا فاطميون
  name       فيلق فاطميون | لواء فاطميون الأفغاني | فرقة فاطميون | ميليشيا لواء فاطميون
  latin      Liwa Fatemiyoun | Fatemiyoun Division
  country    sy | af | ir
  yes        جند الحرس أفغانا في [لواء فاطميون].
  no         زارت فاطمة قصر اللواء المتقاعد.

actor liwa-zainebiyoun
  kind       armed-group
  name       لواء زينبيون | زينبيون | لواء الزينبيون | ميليشيا زينبيون | لواء الزينبيين | كتيبة زينبيون
  name       لواء زينبيون الباكستاني
  latin      Liwa Zainebiyoun
  country    sy | pk | ir
  yes        انتقل باكستانيون إلى [لواء زينبيون] بدمشق.
  no         زينت زينب غرفتها بالورد.

actor abdullah-azzam-brigades
  kind       armed-group
  name       كتائب عبد الله عزام | كتائب عبدالله عزام | كتائب الشهيد عبد الله عزام | كتائب زياد الجراح
  name       سرايا زياد الجراح | تنظيم كتائب عبد الله عزام | كتائب الشهيد عبدالله عزام
  latin      Abdullah Azzam Brigades | AAB
  country    lb | sy | pk
  part-of    al-qaida
  yes        تبنت [كتائب عبد الله عزام] تفجير السفارة.
  no         كتب عبد الله كتابا عن عزيمة الأبطال.

# --- Turkey and the Kurds of Turkey

actor pkk
  kind       armed-group
  name       حزب العمال الكردستاني | حزب العمال الكردي | بي كا كا | البي كا كا | بي كيه كيه | بي كي كي | البككة
  name       بكك | حزب عمال كردستان | حزب العمال الكردستاني التركي | تنظيم حزب العمال الكردستاني | تنظيم بي كا كا
  name       منظمة حزب العمال الكردستاني | منظمة بي كا كا | تنظيم بي كيه كيه | تنظيم بي كي كي | مؤتمر شعب كردستان
  name       كونغرا غل | منظمة بي كي كي | حزب العمال الكوردستاني | مؤتمر الشعب الكردستاني
  name       الحزب العمالي الكردستاني | كادك
  short      حزب العمال | الحزب الكردستاني | المتمردون الأكراد | المتمردين الأكراد | الانفصاليون الأكراد | الانفصاليين الأكراد | متمردو حزب العمال | متمردي حزب العمال
  latin      Kurdistan Workers' Party | PKK | Kongra-Gel | KADEK
  country    tr | iq
  yes        هاجم [حزب العمال الكردستاني] ثكنة للدرك.
  yes        قصفت المقاتلات معسكرا [لحزب العمال الكردستاني] شمالا.
  no         صوت حزب العمل البريطاني ضد المشروع.

actor hpg
  kind       armed-group
  name       قوات الدفاع الشعبي الكردية | قوات الدفاع الشعبي الكردستاني | قوات الدفاع الشعبي الكردستانية
  name       قوات حماية الشعب الكردستاني | الجناح العسكري لحزب العمال الكردستاني
  name       الجناح المسلح لحزب العمال الكردستاني
  short      قوات الدفاع الشعبي
  latin      People's Defence Forces | HPG
  country    tr | iq
  part-of    pkk
  yes        نشرت [قوات الدفاع الشعبي الكردستاني] حصيلة المعارك.
  yes        أعلن [الجناح المسلح لحزب العمال الكردستاني] انتهاء الهدنة.
  no         دافع الشعب عن حقوقه بقوة.

actor kck
  kind       party
  name       اتحاد مجتمعات كردستان | منظومة المجتمع الكردستاني | منظومة مجتمعات كردستان
  name       اتحاد المجتمعات الكردستانية | منظومة المجتمعات الكردستانية | اتحاد الجماعات الكردستانية
  name       اتحاد الجاليات الكردية
  latin      Kurdistan Communities Union | KCK
  country    tr | iq
  yes        دعا [اتحاد مجتمعات كردستان] إلى المقاومة.
  no         اجتمع اتحاد الكتاب في كردستان.

actor tak
  kind       armed-group
  name       صقور حرية كردستان | منظمة صقور حرية كردستان | تنظيم صقور حرية كردستان | صقور الحرية الكردستانية
  name       جماعة صقور حرية كردستان | صقور الحرية لكردستان | تنظيم صقور الحرية الكردية | صقور حرية كردستان تاك
  name       حركة صقور حرية كردستان
  latin      Kurdistan Freedom Hawks | TAK
  country    tr
  split-from pkk
  yes        تبنت [صقور حرية كردستان] تفجير الحافلة.
  no         حلق صقر حر فوق كردستان.

actor ydg-h
  kind       armed-group
  name       حركة الشبيبة الوطنية الثورية | حركة الشباب الوطني الثوري | حركة الشبيبة الثورية الوطنية
  name       حركة الشباب الثوري الوطني | وحدات الحماية المدنية الكردية | وحدات حماية المدنيين
  latin      Patriotic Revolutionary Youth Movement | YDG-H | YPS
  country    tr
  part-of    pkk
  yes        أعلنت [حركة الشبيبة الوطنية الثورية] قتل متشدد.
  no         شب الحريق قبل حركة الثوار.

actor hdp
  kind       party
  name       حزب الشعوب الديمقراطي | حزب الشعوب الديموقراطي | حزب الشعوب الديمقراطية
  name       حزب الشعوب الديمقراطي الكردي | حزب الشعب الديمقراطي الكردي | حزب الشعب الديمقراطي التركي
  name       حزب الشعوب الديمقراطي التركي
  latin      Peoples' Democratic Party | HDP
  country    tr
  yes        دخل [حزب الشعوب الديمقراطي] البرلمان أول مرة.
  no         تتوق الشعوب إلى حياة ديمقراطية.

actor bdp
  kind       party
  name       حزب السلام والديمقراطية | حزب السلام والديمقراطية الكردي | حزب السلام والديموقراطية
  name       حزب المجتمع الديمقراطي | حزب المجتمع الديمقراطي الكردي | حزب المجتمع الديموقراطي
  latin      Peace and Democracy Party | BDP | Democratic Society Party | DTP
  country    tr
  yes        حظرت المحكمة [حزب المجتمع الديمقراطي] بالإجماع.
  no         دعا المجتمع إلى السلم والديمقراطية.

actor dhkp-c
  kind       armed-group
  name       جبهة حزب التحرير الشعبي الثوري | حزب جبهة التحرير الشعبي الثوري | جبهة جيش تحرير الشعب الثوري
  name       حزب تحرير الشعب الثوري | حزب جبهة تحرير الشعب الثورية | حزب التحرير الشعبي الثوري
  name       جبهة تحرير الشعب الثوري | جبهة التحرير الشعبية الثورية | حزب التحرر الشعبي الثوري
  name       حزب جبهة التحرر الشعبي الثوري | حزب الجبهة الشعبية الثورية
  name       حزب تحرير الشعب الثوري جبهة تحرير الشعب الثوري | حزب جبهة التحرير الشعبية الثورية
  name       الجبهة الثورية لتحرير الشعب | تنظيم حزب تحرير الشعب الثوري | حزب جبهة الخلاص الشعبي الثوري
  name       جبهة حزب تحرير الشعب الثوري | حزب التحرير الشعبي الثوري جبهة
  latin      Revolutionary People's Liberation Party-Front | DHKP-C
  country    tr
  yes        تبنت [جبهة جيش تحرير الشعب الثوري] إطلاق النار.
  yes        أوقفت الشرطة ناشطا من [حزب تحرير الشعب الثوري].
  no         حرر الثوار أسرى الجيش قرب النهر.

actor mlkp
  kind       armed-group
  name       الحزب الشيوعي الماركسي اللينيني التركي | الحزب الشيوعي الماركسي اللينيني في تركيا
  name       الحزب الماركسي اللينيني الشيوعي | الحزب الشيوعي الماركسي اللينيني
  latin      Marxist-Leninist Communist Party | MLKP
  country    tr
  yes        داهمت الشرطة شققا لأعضاء [الحزب الشيوعي الماركسي اللينيني].
  no         قرأ الطالب كتاب ماركس عن المال.

actor tkp-ml-tikko
  kind       armed-group
  name       الحزب الشيوعي التركي الماركسي اللينيني | جيش تحرير العمال والفلاحين في تركيا
  name       جيش تحرير العمال والفلاحين التركي | تيكو التركية
  latin      TKP/ML | TIKKO
  country    tr
  yes        قتل ثلاثة من [جيش تحرير العمال والفلاحين التركي] بتونجلي.
  no         حرر العمال عقودا مع فلاحي تركيا.

actor hbdh
  kind       armed-group
  name       الحركة الثورية الموحدة للشعوب | حركة الشعوب الثورية الموحدة | الحركة الثورية المتحدة للشعوب
  latin      Peoples' United Revolutionary Movement | HBDH
  country    tr
  yes        أعلنت [حركة الشعوب الثورية الموحدة] حرق المصنع.
  no         تحركت الشعوب طلبا للخبز والماء.

actor turkish-hizballah
  kind       armed-group
  name       حزب الله التركي | حزب الله في تركيا | حزب الله الكردي | حزب الله الكردي التركي | حزب الله التركية
  name       حزب الدعوة الحرة التركي | حزب الدعوة الحرة
  latin      Turkish Hizballah | Kurdish Hezbollah | HUDA PAR
  country    tr
  yes        أفرج القضاء عن قادة [حزب الله التركي].
  no         نفى حزب الله اللبناني الخبر جملة.

actor ibda-c
  kind       armed-group
  name       جبهة المغاوير الإسلامية للشرق الكبير | جبهة فرسان الشرق الإسلامي الكبير
  name       جبهة غزاة الشرق الإسلامي الكبير | جبهة مغيري الشرق الإسلامي الأكبر | جبهة الشرق الإسلامي الكبير
  latin      Great Eastern Islamic Raiders' Front | IBDA-C
  country    tr
  yes        تبنت [جبهة غزاة الشرق الإسلامي الكبير] التفجير.
  no         غزا الجراد شرق البلاد الكبيرة.

actor gulen-movement
  kind       party
  name       جماعة غولن | حركة غولن | تنظيم غولن | منظمة غولن | شبكة غولن | تنظيم فتح الله غولن
  name       جماعة فتح الله غولن | حركة فتح الله غولن | حركة الخدمة التركية | منظمة فتح الله غولن | جماعة جولن
  name       حركة جولن | الكيان الموازي | جماعة كولن | جماعة فتح الله كولن | تنظيم جولن | منظمة غولن الإرهابية
  name       حركة كولن | الدولة الموازية التركية | منظمة فتح الله غولن الإرهابية
  latin      Gülen movement | FETÖ
  country    tr
  yes        اتهمت أنقرة [جماعة غولن] بتدبير الانقلاب.
  no         جال الفتى مع جماعة من رفاقه.

actor grey-wolves
  kind       armed-group
  name       الذئاب الرمادية | حركة الذئاب الرمادية | تنظيم الذئاب الرمادية | منظمة الذئاب الرمادية
  name       الذئاب الرمادية التركية
  latin      Grey Wolves | Ülkü Ocakları
  country    tr
  part-of    mhp
  yes        حظرت فرنسا [الذئاب الرمادية] بقرار حكومي.
  no         هاجم ذئب رمادي قطيع الأغنام.

actor mhp
  kind       party
  name       حزب الحركة القومية | حزب الحركة القومية التركي | حزب العمل القومي التركي | حزب الحركة القومية المتطرف
  latin      Nationalist Movement Party | MHP
  country    tr
  yes        رفض [حزب الحركة القومية] عملية السلام.
  no         تحرك قوم من القرية نحو الجبل.

actor ergenekon
  kind       party
  name       أرغينيكون | أرغنكون | أرجينيكون | تنظيم أرغينيكون | شبكة أرغينيكون | منظمة أرغينيكون
  name       شبكة أرجينيكون | تنظيم أرغنكون | شبكة أرغنكون | تنظيم أرجينيكون | أرجنكون
  latin      Ergenekon
  country    tr
  yes        حوكم ضباط في قضية [تنظيم أرغينيكون].
  no         أرجأ القاضي المحاكمة إلى الخميس.

actor akp
  kind       party
  name       حزب العدالة والتنمية التركي | حزب العدالة والتنمية الحاكم في تركيا | حزب أردوغان | العدالة والتنمية التركي
  short      حزب العدالة والتنمية
  latin      Justice and Development Party (Turkey) | AKP
  country    tr
  yes        خسر [حزب العدالة والتنمية التركي] أغلبيته.
  no         طالب الحزب بعدالة أوسع في التنمية.

actor chp
  kind       party
  name       حزب الشعب الجمهوري | حزب الشعب الجمهوري التركي | حزب الشعب الجمهوري المعارض
  latin      Republican People's Party | CHP
  country    tr
  yes        انتقد زعيم [حزب الشعب الجمهوري] الحكومة.
  no         ودع الشعب رئيس الجمهورية السابق.
# --- Lebanon

actor hizballah
  kind       party
  name       حزب الله | حزب الله اللبناني | جماعة حزب الله | ميليشيا حزب الله | مليشيا حزب الله
  name       ميليشيات حزب الله | جماعة حزب الله اللبناني | جماعة حزب الله اللبنانية | تنظيم حزب الله
  name       منظمة حزب الله | ميليشيا حزب الله اللبناني | مليشيا حزب الله اللبناني | ميليشيا حزب الله اللبنانية
  name       حزب الله في لبنان | حركة حزب الله | حزب الله الشيعي
  latin      Hizballah | Hezbollah | Hizbullah
  country    lb
  yes        شيع [حزب الله] مقاتلين في الجنوب.
  yes        قتل قيادي في [حزب الله اللبناني] قرب حمص.
  no         توعدت كتائب حزب الله القوات الأجنبية.
  no         عاد عبد الله من اجتماع الحزب.

actor islamic-resistance-lebanon
  kind       armed-group
  name       المقاومة الإسلامية في لبنان | المقاومة الإسلامية اللبنانية | قوة الرضوان | قوات الرضوان
  name       الجناح العسكري لحزب الله
  short      المقاومة الإسلامية
  latin      Islamic Resistance in Lebanon | Radwan Force
  country    lb
  part-of    hizballah
  yes        أعلنت [المقاومة الإسلامية في لبنان] قصف الموقع.
  no         قاوم مسلمون من لبنان موجة البرد.

actor lebanese-resistance-brigades
  kind       armed-group
  name       سرايا المقاومة | السرايا اللبنانية لمقاومة الاحتلال | سرايا المقاومة اللبنانية
  latin      Lebanese Resistance Brigades
  country    lb
  part-of    hizballah
  yes        اشتبكت [سرايا المقاومة] مع شبان الحي.
  no         سار القائم بالأعمال في السراي.

actor amal-movement
  kind       party
  name       حركة أمل | حركة أمل الشيعية | حركة أمل اللبنانية | أفواج المقاومة اللبنانية | حركة أمل الشيعية اللبنانية
  latin      Amal Movement
  country    lb
  yes        نظمت [حركة أمل] مهرجانا في صور.
  no         تأمل التاجر حركة السوق بصبر.

actor future-movement
  kind       party
  name       تيار المستقبل | تيار المستقبل اللبناني | كتلة المستقبل اللبنانية | كتلة المستقبل النيابية
  name       حزب المستقبل اللبناني
  latin      Future Movement
  country    lb
  yes        ندد [تيار المستقبل] بإحراق مكاتبه.
  no         استقبل التيار الجارف قوارب الصيد.

actor free-patriotic-movement
  kind       party
  name       التيار الوطني الحر | التيار الوطني الحر اللبناني | التيار العوني | حزب التيار الوطني الحر
  latin      Free Patriotic Movement | FPM
  country    lb
  yes        قاطع [التيار الوطني الحر] جلسة الحكومة.
  no         قطع التيار الكهربائي عن السوق الحرة.

actor kataeb-party
  kind       party
  name       حزب الكتائب | حزب الكتائب اللبنانية | الكتائب اللبنانية | حزب الكتائب اللبناني
  latin      Kataeb Party | Phalanges
  country    lb
  yes        شيع [حزب الكتائب] نائبه الشاب.
  no         كتب الحزبي مقالا عن لبنان.

actor lebanese-forces-party
  kind       party
  name       حزب القوات اللبنانية | القوات اللبنانية بزعامة سمير جعجع | القوات اللبنانية بزعامة جعجع | حزب القوات اللبناني
  latin      Lebanese Forces
  country    lb
  yes        انتقد [حزب القوات اللبنانية] سلاح الميليشيا.
  no         قوي حزب لبناني بعد الاقتراع.

actor psp-lebanon
  kind       party
  name       الحزب التقدمي الاشتراكي | الحزب الاشتراكي التقدمي | الحزب التقدمي الاشتراكي اللبناني
  name       الحزب الاشتراكي اللبناني
  latin      Progressive Socialist Party | PSP
  country    lb
  yes        دعا [الحزب التقدمي الاشتراكي] أنصاره إلى الهدوء.
  no         تقدم الاشتراكيون في النرويج.

actor marada-movement
  kind       party
  name       تيار المردة | حزب المردة | تيار المردة اللبناني
  latin      Marada Movement
  country    lb
  yes        رشح [تيار المردة] رئيسه للرئاسة.
  no         تمرد التيار البحري على السفينة.

actor march-14-alliance
  kind       party
  name       قوى 14 آذار | قوى الرابع عشر من آذار | تحالف 14 آذار | فريق 14 آذار | قوى 14 مارس
  name       تحالف قوى 14 آذار | قوى الرابع عشر من مارس
  latin      March 14 Alliance
  country    lb
  yes        رفضت [قوى 14 آذار] شروط المعارضة.
  no         هطل المطر بقوة في الرابع من أيار.

actor march-8-alliance
  kind       party
  name       قوى 8 آذار | قوى الثامن من آذار | تحالف 8 آذار | فريق 8 آذار | قوى 8 مارس | تحالف قوى 8 آذار
  name       قوى الثامن من مارس
  latin      March 8 Alliance
  country    lb
  yes        تمسكت [قوى 8 آذار] بالثلث المعطل.
  no         هبت ريح قوية في الثامن من أيار.

actor fatah-al-islam
  kind       armed-group
  name       فتح الإسلام | جماعة فتح الإسلام | تنظيم فتح الإسلام | حركة فتح الإسلام
  latin      Fatah al-Islam
  country    lb
  split-from fatah-al-intifada
  yes        تحصن مسلحو [فتح الإسلام] داخل المخيم.
  no         دخل الإسلام بلادا بعيدة بفتوح كثيرة.

actor asbat-al-ansar
  kind       armed-group
  name       عصبة الأنصار | عصبة الأنصار الإسلامية | تنظيم عصبة الأنصار | جماعة عصبة الأنصار
  latin      Asbat al-Ansar
  country    lb
  yes        نفت [عصبة الأنصار] صلتها بالقنبلة.
  no         عصب الطبيب رأس أحد الأنصار.

actor jund-al-sham-lebanon
  kind       armed-group
  name       جند الشام | تنظيم جند الشام | جماعة جند الشام | جند الشام اللبنانية | جماعة جند الشام في عين الحلوة
  latin      Jund al-Sham (Lebanon)
  country    lb
  yes        اشتبك [جند الشام] مع مقاتلي الحركة بعين الحلوة.
  no         عاد الجندي من الشام في إجازة.

actor shabab-al-muslim
  kind       armed-group
  name       تجمع الشباب المسلم | جماعة الشباب المسلم
  latin      al-Shabab al-Muslim
  country    lb
  yes        أطلق عناصر [تجمع الشباب المسلم] النار في المخيم.
  no         تطوع شبان مسلمون لتنظيف الشاطئ.

actor arab-democratic-party-lebanon
  kind       party
  name       الحزب العربي الديمقراطي | الحزب العربي الديمقراطي اللبناني | الحزب العربي الديموقراطي
  latin      Arab Democratic Party (Lebanon)
  country    lb
  yes        هدد [الحزب العربي الديمقراطي] بحمل السلاح.
  no         ناقش حزب هولندي ديمقراطية العرب.

actor jamaa-islamiya-lebanon
  kind       party
  name       الجماعة الإسلامية في لبنان | الجماعة الإسلامية اللبنانية | قوات الفجر | قوات الفجر اللبنانية
  name       الجماعة الإسلامية بلبنان
  short      الجماعة الإسلامية
  latin      al-Jamaa al-Islamiya (Lebanon) | Fajr Forces
  country    lb
  yes        نعت [الجماعة الإسلامية في لبنان] قائدين.
  no         صلى مسلم لبناني صلاة الغائب.

actor south-lebanon-army
  kind       armed-group
  name       جيش لبنان الجنوبي | ميليشيا لحد | جيش لحد | ميليشيا جيش لبنان الجنوبي | جيش أنطوان لحد
  latin      South Lebanon Army | SLA
  country    lb
  yes        انهار [جيش لبنان الجنوبي] مع الانسحاب.
  no         مشط الجيش حقولا جنوب لبنان.

actor al-mourabitoun-lebanon
  kind       armed-group
  name       حركة الناصريين المستقلين | المرابطون اللبنانية | حركة الناصريين المستقلين المرابطون | حركة المرابطون اللبنانية
  latin      al-Mourabitoun (Lebanon)
  country    lb
  yes        قاتلت [حركة الناصريين المستقلين] في بيروت الغربية.
  no         استقل الناصري سيارة أجرة.

actor protectors-of-the-cedars
  kind       armed-group
  name       حراس الأرز | حزب حراس الأرز | حزب حراس الأرز اللبناني
  latin      Guardians of the Cedars
  country    lb
  yes        حاربت ميليشيا [حراس الأرز] في السبعينيات.
  no         حرس الشيخ أشجار التفاح.

actor jund-allah-lebanon
  kind       armed-group
  name       جنود الله اللبنانية | جند الله اللبنانية | ميليشيا جنود الرب | جنود الرب
  latin      Jnoud el-Rab
  country    lb
  yes        أغلق أنصار [جنود الرب] الشارع في الأشرفية.
  no         ربى الجندي طيورا في ثكنته.

# --- Palestine

actor hamas
  kind       party
  name       حركة حماس | حركة المقاومة الإسلامية حماس | حركة المقاومة الإسلامية في فلسطين | حماس الفلسطينية
  name       حركة حماس الفلسطينية | حركة المقاومة الإسلامية الفلسطينية | منظمة حماس | تنظيم حماس
  short      حماس | حركة المقاومة الإسلامية
  latin      Hamas | Islamic Resistance Movement
  country    ps
  yes        رفضت [حركة حماس] تسليم المعبر.
  yes        أعلن المتحدث باسم [حركة حماس] وقف القصف.
  no         حمل الصيادون شباكهم نحو البحر.

actor qassam-brigades
  kind       armed-group
  name       كتائب عز الدين القسام | كتائب القسام | كتائب الشهيد عز الدين القسام | كتائب عزالدين القسام
  name       كتائب الشهيد عزالدين القسام | الجناح العسكري لحركة حماس | الجناح العسكري لحماس
  name       الجناح المسلح لحركة حماس | الجناح المسلح لحماس | قوات النخبة القسامية
  short      القسام
  latin      Izz ad-Din al-Qassam Brigades | Qassam Brigades
  country    ps
  part-of    hamas
  yes        أطلقت [كتائب القسام] عشرين صاروخا.
  yes        نشرت [كتائب عز الدين القسام] صورة الأسير.
  no         اقتسم الكتاب جائزة المهرجان.

actor executive-force-gaza
  kind       armed-group
  name       القوة التنفيذية | القوة التنفيذية التابعة لحماس | القوة التنفيذية الفلسطينية
  name       القوة التنفيذية التابعة لحركة حماس
  latin      Executive Force
  country    ps
  part-of    hamas
  yes        انتشرت [القوة التنفيذية] في شوارع غزة.
  no         نفذ المهندس المشروع بقوة وعزم.

actor palestinian-islamic-jihad
  kind       armed-group
  name       حركة الجهاد الإسلامي | حركة الجهاد الإسلامي في فلسطين | حركة الجهاد الإسلامي الفلسطينية
  name       الجهاد الإسلامي الفلسطينية | الجهاد الإسلامي الفلسطيني | الجهاد الإسلامي في فلسطين
  name       تنظيم الجهاد الإسلامي | حركة الجهاد الفلسطينية
  short      الجهاد الإسلامي
  latin      Palestinian Islamic Jihad | PIJ | Islamic Jihad Movement in Palestine
  country    ps
  yes        نعت [حركة الجهاد الإسلامي] قائدها الميداني.
  no         أرسلت حركة الجهاد الإسلامي البنغلاديشية شبانا للتدريب.
  no         أجهد السفر الوفد الإسلامي.

actor saraya-al-quds
  kind       armed-group
  name       سرايا القدس | سرايا القدس الفلسطينية | الجناح العسكري لحركة الجهاد الإسلامي
  name       الجناح العسكري للجهاد الإسلامي | الجناح العسكري لحركة الجهاد | الجناح المسلح لحركة الجهاد الإسلامي
  name       الجناح المسلح للجهاد الإسلامي
  latin      al-Quds Brigades | Saraya al-Quds
  country    ps
  part-of    palestinian-islamic-jihad
  yes        قصفت [سرايا القدس] المستوطنة بقذائف.
  no         سار المصلون في شوارع القدس.

actor fatah
  kind       party
  name       حركة فتح | حركة التحرير الوطني الفلسطيني فتح | حركة التحرير الوطني الفلسطيني | حركة فتح الفلسطينية
  name       حركة التحرير الوطني الفلسطينية | تنظيم فتح
  latin      Fatah
  country    ps
  yes        عقدت [حركة فتح] مؤتمرها في بيت لحم.
  no         حركة فتح الإسلام هاجمت ثكنة الجيش.
  no         فتح التاجر متجره قبل الفجر.

actor al-aqsa-martyrs-brigades
  kind       armed-group
  name       كتائب شهداء الأقصى | كتائب الأقصى | كتائب شهداء الأقصى الفلسطينية | كتائب العودة الفلسطينية
  name       كتيبة شهداء الأقصى | الجناح العسكري لحركة فتح | الجناح المسلح لحركة فتح
  latin      al-Aqsa Martyrs' Brigades
  country    ps
  part-of    fatah
  yes        تبنت [كتائب شهداء الأقصى] عملية الحاجز.
  no         كتب الزائر رسالة من باحة الأقصى.

actor force-17
  kind       armed-group
  name       القوة 17 | قوات ال 17 | القوة السابعة عشرة | قوة 17
  latin      Force 17
  country    ps
  part-of    fatah
  yes        عمل الضابط في [القوة 17] عشر سنوات.
  no         هبت الريح بقوة في اليوم السابع.

actor fatah-al-intifada
  kind       armed-group
  name       فتح الانتفاضة | حركة فتح الانتفاضة | تنظيم فتح الانتفاضة
  latin      Fatah al-Intifada
  country    ps | sy | lb
  split-from fatah
  yes        تمركز مقاتلو [فتح الانتفاضة] في البقاع.
  no         انتفض السكان بعد فتح السد.

actor abu-nidal-organization
  kind       armed-group
  name       منظمة أبو نضال | جماعة أبو نضال | حركة فتح المجلس الثوري | فتح المجلس الثوري | تنظيم أبو نضال
  name       منظمة أبي نضال | جماعة أبي نضال | مجموعة أبو نضال
  latin      Abu Nidal Organization | ANO | Fatah Revolutionary Council
  country    ps
  split-from fatah
  yes        نفذت [منظمة أبو نضال] هجوم المطار.
  no         ناضل أبو سالم من أجل أرضه.

actor black-september
  kind       armed-group
  name       أيلول الأسود | منظمة أيلول الأسود | جماعة أيلول الأسود | تنظيم أيلول الأسود | حركة أيلول الأسود
  latin      Black September Organization
  country    ps
  part-of    fatah
  yes        خطف أعضاء [منظمة أيلول الأسود] الرياضيين.
  no         لبس الحداد ثوبا أسود في تشرين.

actor palestine-liberation-army
  kind       armed-group
  name       جيش التحرير الفلسطيني | قوات جيش التحرير الفلسطيني
  latin      Palestine Liberation Army | PLA
  country    ps | sy
  part-of    plo
  yes        قاتل مجندو [جيش التحرير الفلسطيني] في الريف.
  no         حرر الجيش رهينة فلسطينية من خاطفيها.

actor pflp
  kind       armed-group
  name       الجبهة الشعبية لتحرير فلسطين | الجبهة الشعبية الفلسطينية
  short      الجبهة الشعبية
  latin      Popular Front for the Liberation of Palestine | PFLP
  country    ps
  part-of    plo
  yes        دانت [الجبهة الشعبية لتحرير فلسطين] الاعتقالات.
  no         أرسلت الجبهة الشعبية لتحرير فلسطين القيادة العامة وفدا.

actor abu-ali-mustafa-brigades
  kind       armed-group
  name       كتائب أبو علي مصطفى | كتائب الشهيد أبو علي مصطفى | كتائب أبي علي مصطفى | كتائب الشهيد أبي علي مصطفى
  name       الجناح العسكري للجبهة الشعبية | الجناح العسكري للجبهة الشعبية لتحرير فلسطين
  latin      Abu Ali Mustafa Brigades
  country    ps
  part-of    pflp
  yes        قصفت [كتائب أبو علي مصطفى] الموقع بالهاون.
  no         كتب مصطفى إلى صديقه أبي سعيد.

actor pflp-gc
  kind       armed-group
  name       الجبهة الشعبية لتحرير فلسطين القيادة العامة | الجبهة الشعبية القيادة العامة
  name       الجبهة الشعبية لتحرير فلسطين بقيادة أحمد جبريل | كتائب الشهيد جهاد جبريل | جماعة أحمد جبريل
  latin      PFLP-General Command | PFLP-GC
  country    ps | sy
  split-from pflp
  yes        دافعت [الجبهة الشعبية القيادة العامة] عن مخيم اليرموك.
  no         قاد الشعب معركته على كل الجبهات.

actor pflp-special-operations
  kind       armed-group
  name       الجبهة الشعبية العمليات الخارجية | مجموعة وديع حداد | الجبهة الشعبية لتحرير فلسطين العمليات الخارجية
  name       جماعة وديع حداد
  latin      PFLP-External Operations
  country    ps
  split-from pflp
  yes        خطفت [مجموعة وديع حداد] الطائرة إلى عنتيبي.
  no         أودع الحداد ماله في المصرف.

actor dflp
  kind       armed-group
  name       الجبهة الديمقراطية لتحرير فلسطين | الجبهة الديموقراطية لتحرير فلسطين | الجبهة الديمقراطية الفلسطينية
  short      الجبهة الديمقراطية | الجبهة الديموقراطية
  latin      Democratic Front for the Liberation of Palestine | DFLP
  country    ps
  part-of    plo
  split-from pflp
  yes        دعت [الجبهة الديمقراطية لتحرير فلسطين] إلى الوحدة.
  no         ناقش فلسطيني معنى الديمقراطية.

actor national-resistance-brigades
  kind       armed-group
  name       كتائب المقاومة الوطنية | كتائب المقاومة الوطنية الفلسطينية
  name       كتائب المقاومة الوطنية قوات الشهيد عمر القاسم | قوات الشهيد عمر القاسم
  latin      National Resistance Brigades
  country    ps
  part-of    dflp
  yes        أطلقت [كتائب المقاومة الوطنية] قذيفتين.
  no         كتب الوطنيون شعار الصمود.

actor popular-resistance-committees
  kind       armed-group
  name       ألوية الناصر صلاح الدين | لجان المقاومة الشعبية الفلسطينية | لجان المقاومة الشعبية في غزة
  name       لجان المقاومة الشعبية في فلسطين | لجان المقاومة في فلسطين | لجان المقاومة الشعبية في قطاع غزة
  name       ألوية صلاح الدين | لجان المقاومة الفلسطينية
  latin      Popular Resistance Committees | PRC | al-Nasser Salah al-Deen Brigades
  country    ps
  yes        قتل أمين [لجان المقاومة الشعبية في غزة] بغارة.
  no         صلح الدين واللواء تصافحا بعد الخصام.

actor palestinian-joint-room
  kind       armed-group
  name       غرفة العمليات المشتركة لفصائل المقاومة | غرفة العمليات المشتركة للمقاومة الفلسطينية
  name       المقاومة الفلسطينية | فصائل المقاومة الفلسطينية | الفصائل الفلسطينية
  name       غرفة العمليات المشتركة لفصائل المقاومة الفلسطينية | الفصائل الفلسطينية المسلحة
  latin      Palestinian Joint Operations Room | Palestinian factions
  country    ps
  yes        أنذرت [فصائل المقاومة الفلسطينية] الاحتلال بالرد.
  no         قاومت فلسطينية حبلى جنود الحاجز.

actor palestinian-peoples-party
  kind       party
  name       حزب الشعب الفلسطيني | حزب الشعب الشيوعي الفلسطيني | الحزب الشيوعي الفلسطيني
  latin      Palestinian People's Party | PPP (Palestine)
  country    ps
  part-of    plo
  yes        شارك [حزب الشعب الفلسطيني] في المسيرة.
  no         استقبل الشعب الفلسطيني الأسرى.

actor fida-palestine
  kind       party
  name       الاتحاد الديمقراطي الفلسطيني | حزب فدا الفلسطيني | الاتحاد الديمقراطي الفلسطيني فدا | حزب فدا
  latin      Palestinian Democratic Union | FIDA
  country    ps
  part-of    plo
  split-from dflp
  yes        وقع [الاتحاد الديمقراطي الفلسطيني] وثيقة المصالحة.
  no         اتحد الفلسطينيون خلف فريقهم.

actor popular-struggle-front-palestine
  kind       armed-group
  name       جبهة النضال الشعبي الفلسطيني | جبهة النضال الشعبي الفلسطينية | جبهة النضال الشعبي
  latin      Palestinian Popular Struggle Front | PPSF
  country    ps
  part-of    plo
  yes        أصدرت [جبهة النضال الشعبي الفلسطيني] بيانا.
  no         ناضل الشعب على جبهات الزراعة.

actor palestinian-liberation-front
  kind       armed-group
  name       جبهة التحرير الفلسطينية | جبهة تحرير فلسطين
  latin      Palestinian Liberation Front | PLF
  country    ps
  part-of    plo
  yes        خطفت [جبهة التحرير الفلسطينية] السفينة السياحية.
  no         حررت فلسطينية مقالا عن الجبهة.

actor arab-liberation-front
  kind       armed-group
  name       جبهة التحرير العربية | جبهة التحرير العربية الفلسطينية | الجبهة العربية الفلسطينية
  latin      Arab Liberation Front | ALF
  country    ps | iq
  part-of    plo
  yes        انتمى المعتقل إلى [جبهة التحرير العربية].
  no         حررت صحيفة عربية خبر الجبهة.

actor as-saiqa
  kind       armed-group
  name       منظمة الصاعقة الفلسطينية | الصاعقة الفلسطينية | طلائع حرب التحرير الشعبية
  latin      as-Sa'iqa
  country    ps | sy
  yes        دعمت دمشق [منظمة الصاعقة الفلسطينية] طويلا.
  no         قتلت صاعقة رعدية راعيا فلسطينيا.

actor jaish-al-islam-gaza
  kind       armed-group
  name       جيش الإسلام الفلسطيني | جيش الإسلام في غزة | جيش الإسلام الغزي | جيش الإسلام في قطاع غزة
  name       جيش الإسلام بغزة | تنظيم جيش الإسلام في غزة
  latin      Army of Islam (Gaza)
  country    ps
  yes        خطف [جيش الإسلام الفلسطيني] المراسل البريطاني.
  no         قاد علوش جيش الإسلام السوري سنوات.

actor jaish-al-umma-gaza
  kind       armed-group
  name       جيش الأمة | جيش الأمة السلفي | جيش الأمة في غزة | جيش الأمة أكناف بيت المقدس
  latin      Jaysh al-Umma (Gaza)
  country    ps
  yes        اعتقلت الشرطة زعيم [جيش الأمة السلفي].
  no         ودع الجيش أميمة وطفلها.

actor jund-ansar-allah
  kind       armed-group
  name       جند أنصار الله | جماعة جند أنصار الله | تنظيم جند أنصار الله
  latin      Jund Ansar Allah
  country    ps
  yes        أعلن زعيم [جند أنصار الله] إمارة في رفح.
  no         نصر الله جنود الحق.

actor jaljalat
  kind       armed-group
  name       جلجلت | جماعة جلجلت | تنظيم جلجلت | حركة جلجلت
  latin      Jaljalat
  country    ps
  yes        حاولت [جماعة جلجلت] استهداف المبعوث.
  no         جلجل صوت المؤذن في الوادي.

actor tawhid-wal-jihad-palestine
  kind       armed-group
  name       جماعة التوحيد والجهاد في فلسطين | جماعة التوحيد والجهاد الفلسطينية | التوحيد والجهاد في غزة
  name       جماعة التوحيد والجهاد في غزة | جماعة التوحيد والجهاد في بيت المقدس
  name       جماعة التوحيد والجهاد بيت المقدس
  latin      Jama'at al-Tawhid wal-Jihad in Palestine
  country    ps
  yes        تبنت [جماعة التوحيد والجهاد في بيت المقدس] القصف.
  no         وحد الفلسطينيون جهود الإغاثة.

actor mujahideen-shura-council-jerusalem
  kind       armed-group
  name       مجلس شورى المجاهدين أكناف بيت المقدس | مجلس شورى المجاهدين في أكناف بيت المقدس
  name       مجلس شورى المجاهدين في بيت المقدس | مجلس شورى المجاهدين في غزة
  latin      Mujahideen Shura Council in the Environs of Jerusalem | MSC
  country    ps
  yes        أطلق [مجلس شورى المجاهدين في أكناف بيت المقدس] صاروخين.
  no         جلس المجاهد في بيت قديم بالقدس.

actor sheikh-omar-hadid-brigade
  kind       armed-group
  name       سرية الشيخ عمر حديد | سرية الشيخ عمر حديد بيت المقدس | كتيبة الشيخ عمر حديد
  latin      Sheikh Omar Hadid Brigade
  country    ps
  yes        تبنت [سرية الشيخ عمر حديد] إطلاق الصاروخ.
  no         صنع الشيخ عمر سريرا من الحديد.

actor harakat-al-sabireen
  kind       armed-group
  name       حركة الصابرين | حركة الصابرين نصرا لفلسطين | حركة الصابرين الشيعية
  latin      al-Sabireen Movement
  country    ps
  split-from palestinian-islamic-jihad
  yes        حظرت حماس [حركة الصابرين] في القطاع.
  no         صبر السائقون على توقف حركة السير.

actor palestinian-mujahideen-movement
  kind       armed-group
  name       حركة المجاهدين الفلسطينية | كتائب المجاهدين | كتائب المجاهدين الفلسطينية
  latin      Palestinian Mujahideen Movement | Mujahideen Brigades
  country    ps
  split-from fatah
  yes        أعلنت [كتائب المجاهدين] مقتل أسيرها.
  no         كتب المجاهد وصيته الأخيرة.

actor al-ahrar-movement-palestine
  kind       party
  name       حركة الأحرار الفلسطينية | كتائب الأنصار الفلسطينية
  latin      al-Ahrar Movement
  country    ps
  split-from fatah
  yes        باركت [حركة الأحرار الفلسطينية] العملية.
  no         حرر الفلسطينيون سيارتهم من الوحل.

actor lions-den
  kind       armed-group
  name       عرين الأسود | مجموعة عرين الأسود | جماعة عرين الأسود | مجموعات عرين الأسود
  latin      Lions' Den
  country    ps
  yes        نعت [عرين الأسود] قائدها في نابلس.
  no         زار الأطفال أسدا في حديقة نابلس.

actor jenin-brigade
  kind       armed-group
  name       كتيبة جنين | كتيبة جنين التابعة لسرايا القدس
  latin      Jenin Brigade
  country    ps
  part-of    saraya-al-quds
  yes        فجرت [كتيبة جنين] عبوة بآلية.
  no         كتب شاعر من جنين قصيدة.

actor tulkarm-brigade
  kind       armed-group
  name       كتيبة طولكرم | كتيبة نور شمس | كتيبة بلاطة | كتيبة نابلس | كتيبة طوباس
  latin      Tulkarm Brigade | Balata Brigade | Nablus Brigade
  country    ps
  part-of    saraya-al-quds
  yes        تصدت [كتيبة طولكرم] لاقتحام المخيم.
  no         كتب طالب من طولكرم رسالة.

actor popular-forces-rafah
  kind       armed-group
  name       القوات الشعبية في رفح | ميليشيا أبو شباب | جماعة أبو شباب | ميليشيا ياسر أبو شباب
  name       جماعة ياسر أبو شباب | عصابة أبو شباب | عصابة ياسر أبو شباب | مليشيا أبو شباب
  latin      Popular Forces (Rafah)
  country    ps
  yes        اتهمت حماس [ميليشيا ياسر أبو شباب] بنهب المعونة.
  no         لعب شباب ياسر مع أبناء عمه.

# --- Israel

actor price-tag
  kind       armed-group
  name       جباية الثمن | تدفيع الثمن | جباية ثمن | تنظيم جباية الثمن | جماعة جباية الثمن | عصابات تدفيع الثمن
  name       عصابة تدفيع الثمن | جماعات تدفيع الثمن | جماعة تدفيع الثمن | تنظيم جباية ثمن | دفع الثمن اليهودية
  name       عصابة جباية الثمن | تنظيم تدفيع الثمن
  latin      Price Tag | Tag Mehir
  country    il
  yes        أحرق ناشطو [جباية الثمن] مسجدا في القرية.
  no         ارتفع ثمن الخبز بعد الجبايات.

actor hilltop-youth
  kind       armed-group
  name       شبيبة التلال | فتية التلال | شبان التلال | شباب التلال | عصابات فتية التلال | عصابات شبيبة التلال
  latin      Hilltop Youth
  country    il
  yes        هاجم مستوطنون من [فتية التلال] رعاة.
  no         صعد الشاب إلى قمة التل.

actor kach
  kind       party
  name       حركة كاخ | كاخ وكهانا حي | حركة كهانا حي | كهانا حي | حركة كاخ اليهودية
  latin      Kach | Kahane Chai
  country    il
  yes        كان المهاجم عضوا [بحركة كاخ] المحظورة.
  no         بنى الحارس كوخا قرب الحقل.

actor lehava
  kind       party
  name       منظمة لهافا | حركة لهافا | منظمة لاهافا | تنظيم لهافا
  latin      Lehava
  country    il
  yes        نظم ناشطو [منظمة لهافا] مسيرة في القدس.
  no         نظم الشاعر قصيدة عن لهيب الشوق.

actor otzma-yehudit
  kind       party
  name       حزب القوة اليهودية | عوتسما يهوديت | عوتسماه يهوديت | حزب عوتسما يهوديت | حزب العظمة اليهودية
  latin      Otzma Yehudit | Jewish Power
  country    il
  yes        استقال وزراء [حزب القوة اليهودية] من الحكومة.
  no         قوي اليهود في المدينة بالتجارة.

actor temple-mount-faithful
  kind       party
  name       أمناء جبل الهيكل | حركة أمناء جبل الهيكل | أمناء الهيكل | جماعة أمناء الهيكل | جماعات الهيكل
  name       منظمات الهيكل | جماعة أمناء جبل الهيكل
  latin      Temple Mount Faithful
  country    il
  yes        دعت [أمناء جبل الهيكل] إلى اقتحام الساحات.
  no         أمن الشرطي هيكل الجسر الجبلي.

actor haganah
  kind       armed-group
  name       الهاغاناه | عصابات الهاغاناه | الهاغانا | منظمة الهاغاناه | عصابة الهاغاناه | الهاجاناه
  name       عصابات الهاغانا | البالماخ
  latin      Haganah | Palmach
  country    il
  yes        هاجمت [عصابات الهاغاناه] القرية عام 1948.
  no         غنى المغني أغنية عن قرية مهجورة.

actor irgun
  kind       armed-group
  name       الإرغون | عصابة الإرغون | عصابات الإرغون | منظمة الإرغون | أرغون تسفائي ليئومي
  latin      Irgun | Etzel
  country    il
  split-from haganah
  yes        نسفت [عصابة الإرغون] الفندق في القدس.
  no         أرغم الحراس الزوار على الانتظار.

actor lehi
  kind       armed-group
  name       عصابة شتيرن | عصابات شتيرن | منظمة ليحي | عصابة ليحي | منظمة شتيرن
  latin      Lehi | Stern Gang
  country    il
  split-from irgun
  yes        اغتالت [عصابة شتيرن] الوسيط الدولي.
  no         اشترى تاجر العصابات الطبية من السوق.

actor likud
  kind       party
  name       حزب الليكود | الليكود | الليكود الإسرائيلي | حزب ليكود | حزب الليكود الإسرائيلي | ليكود | تكتل الليكود
  latin      Likud
  country    il
  yes        فاز [حزب الليكود] بأكثر المقاعد.
  no         لاك الطفل الحلوى في الطريق.

actor israeli-labor-party
  kind       party
  name       حزب العمل الإسرائيلي | حزب العمل في إسرائيل
  short      حزب العمل
  latin      Israeli Labor Party
  country    il
  yes        انضم [حزب العمل الإسرائيلي] إلى الائتلاف.
  no         عمل إسرائيليان في متجر قديم.

actor kadima
  kind       party
  name       حزب كاديما | كاديما | كديما | حزب كديما | حزب كاديما الإسرائيلي
  latin      Kadima
  country    il
  split-from likud
  yes        أسس شارون [حزب كاديما] قبل مرضه.
  no         قدم الحزب اقتراحا قديما للبلدية.

actor yisrael-beiteinu
  kind       party
  name       إسرائيل بيتنا | حزب إسرائيل بيتنا | يسرائيل بيتنا | حزب يسرائيل بيتنا
  latin      Yisrael Beiteinu
  country    il
  yes        يقود ليبرمان [حزب إسرائيل بيتنا] اليميني.
  no         زار وفد من إسرائيل بيت الشاعر.

actor shas
  kind       party
  name       حزب شاس | حزب شاس الديني | حركة شاس | حزب شاس اليهودي
  latin      Shas
  country    il
  yes        هدد [حزب شاس] بالانسحاب من الائتلاف.
  no         بث التلفزيون المباراة على الشاشة.

actor meretz
  kind       party
  name       حزب ميرتس | ميرتس | حزب ميريتس | ميريتس | حركة ميرتس
  latin      Meretz
  country    il
  yes        زار وفد من [حزب ميرتس] رام الله.
  no         مر الحزبي بالسوق مسرعا.

actor jewish-home
  kind       party
  name       حزب البيت اليهودي | حزب البيت اليهودي اليميني | حزب الصهيونية الدينية
  latin      Jewish Home | Religious Zionist Party
  country    il
  yes        طالب [حزب البيت اليهودي] بتوسيع البناء.
  no         بات يهودي ليلته في الفندق.

# --- Jordan

actor islamic-action-front
  kind       party
  name       حزب جبهة العمل الإسلامي | جبهة العمل الإسلامي | حزب جبهة العمل الإسلامي الأردني | جبهة العمل الإسلامي الأردنية
  latin      Islamic Action Front | IAF
  country    jo
  part-of    jordanian-muslim-brotherhood
  yes        قاطع [حزب جبهة العمل الإسلامي] الانتخابات.
  no         عمل المسلم حارسا خلف الجبهة.

actor jordanian-muslim-brotherhood
  kind       party
  name       الإخوان المسلمون في الأردن | الإخوان المسلمين في الأردن | جماعة الإخوان المسلمين في الأردن
  name       جماعة الإخوان المسلمين الأردنية | إخوان الأردن | الحركة الإسلامية الأردنية
  name       الحركة الإسلامية في الأردن | جماعة الإخوان الأردنية | الإخوان المسلمين الأردنية
  latin      Muslim Brotherhood in Jordan
  country    jo
  yes        حلت المحكمة [جماعة الإخوان المسلمين الأردنية].
  no         زار أخوان من الأردن المعرض.

actor jordan-salafi-jihadi-movement
  kind       party
  name       التيار السلفي الجهادي الأردني | التيار السلفي الجهادي في الأردن | السلفية الجهادية في الأردن
  name       التيار السلفي الجهادي بالأردن | السلفية الجهادية الأردنية
  short      التيار السلفي الجهادي
  latin      Jordanian Salafi-Jihadi movement
  country    jo
  yes        أعلن [التيار السلفي الجهادي الأردني] مقتل عضو.
  no         غادر سلفي أردني قاعة المحكمة.

actor bayat-al-imam
  kind       armed-group
  name       بيعة الإمام | جماعة بيعة الإمام | تنظيم بيعة الإمام | تنظيم التوحيد الأردني
  latin      Bayat al-Imam
  country    jo
  yes        سجن الزرقاوي في قضية [تنظيم بيعة الإمام].
  no         باع الإمام بيته القديم.

actor jaysh-muhammad-jordan
  kind       armed-group
  name       جيش محمد الأردني | تنظيم جيش محمد الأردني | جيش محمد في الأردن
  latin      Jaysh Muhammad (Jordan)
  country    jo
  yes        حاكمت عمان أعضاء [جيش محمد الأردني].
  no         خدم محمد في الجيش الملكي.
