# Persons in a public role: leaders, commanders and spokesmen of armed groups; heads of state and government;
# ministers, generals and envoys of conflict news, 2005-2025. Private persons do not belong here.

# Names are facts of public record; all sentences were written for this file.

# Al-Qaida, Islamic State

actor osama-bin-laden
  kind       person
  name       أسامة بن لادن | أسامة ابن لادن | أسامة بن محمد بن لادن
  short      بن لادن | ابن لادن
  latin      Osama bin Laden | Usama bin Ladin
  country    sa | af | pk
  yes        ظهر [أسامة بن لادن] في تسجيل مصور قديم.
  no         زار أسامة السوق مع بنات عمه.

actor ayman-al-zawahiri
  kind       person
  name       أيمن الظواهري | أيمن محمد ربيع الظواهري | الدكتور أيمن الظواهري
  short      الظواهري
  latin      Ayman al-Zawahiri
  country    eg | af
  yes        دعا [أيمن الظواهري] أنصاره إلى الصبر.
  no         درس أيمن ظواهر الطقس في الجامعة.

actor abu-bakr-al-baghdadi
  kind       person
  name       أبو بكر البغدادي | أبي بكر البغدادي | أبا بكر البغدادي | إبراهيم عواد البدري
  name       إبراهيم عواد إبراهيم البدري | إبراهيم عواد إبراهيم علي البدري | أبو بكر البغدادي الحسيني القرشي
  name       أبي بكر البغدادي الحسيني القرشي | أبا بكر البغدادي الحسيني القرشي
  latin      Abu Bakr al-Baghdadi
  country    iq
  yes        ألقى [أبو بكر البغدادي] خطبة في الموصل.
  no         ألف بكر البغدادي كتابا عن النخيل.

actor abu-musab-al-zarqawi
  kind       person
  name       أبو مصعب الزرقاوي | أبي مصعب الزرقاوي | أبا مصعب الزرقاوي | أحمد فضيل الخلايلة
  name       أحمد فضيل نزال الخلايلة
  short      الزرقاوي
  latin      Abu Musab al-Zarqawi
  country    jo | iq
  yes        قتل [أبو مصعب الزرقاوي] في غارة قرب بعقوبة.
  no         لبس الطفل قميصا أزرق يوم العيد.

actor abu-umar-al-baghdadi
  kind       person
  name       أبو عمر البغدادي | أبي عمر البغدادي | أبا عمر البغدادي | حامد داود الزاوي
  latin      Abu Umar al-Baghdadi
  country    iq
  yes        أعلنت بغداد مقتل [أبو عمر البغدادي] بعملية مشتركة.
  no         روى عمر قصة التاجر البغدادي والحمال.

actor abu-hamza-al-muhajir
  kind       person
  name       أبو حمزة المهاجر | أبي حمزة المهاجر | أبا حمزة المهاجر | أبو أيوب المصري | أبي أيوب المصري
  name       أبا أيوب المصري
  latin      Abu Hamza al-Muhajir | Abu Ayyub al-Masri
  country    iq | eg
  yes        خلف [أبو حمزة المهاجر] الزعيم المقتول.
  no         وصل حمزة مهاجرا إلى كندا.

actor abu-muhammad-al-adnani
  kind       person
  name       أبو محمد العدناني | أبي محمد العدناني | أبا محمد العدناني | طه صبحي فلاحة
  short      العدناني
  latin      Abu Muhammad al-Adnani
  country    sy
  yes        حرض [أبو محمد العدناني] على الهجمات المنفردة.
  no         افتتح محمد عدنان معرض الخط العربي.

actor abu-ibrahim-al-qurashi
  kind       person
  name       أبو إبراهيم الهاشمي القرشي | أبي إبراهيم الهاشمي القرشي | أبا إبراهيم الهاشمي القرشي
  name       أبو إبراهيم القرشي | أبي إبراهيم القرشي | أبا إبراهيم القرشي | أمير محمد سعيد عبد الرحمن المولى
  name       أمير محمد سعيد عبدالرحمن المولى | أمير المولى
  latin      Abu Ibrahim al-Hashimi al-Qurashi
  country    iq
  yes        فجر [أبو إبراهيم الهاشمي القرشي] نفسه عند المداهمة.
  no         قرأ إبراهيم سيرة قريش على تلاميذه.

actor abu-yahya-al-libi
  kind       person
  name       أبو يحيى الليبي | أبي يحيى الليبي | أبا يحيى الليبي | حسن محمد قائد | محمد حسن قائد
  latin      Abu Yahya al-Libi
  country    ly
  yes        هرب [أبو يحيى الليبي] من سجن باغرام.
  no         استقبل يحيى المنتخب الليبي بالورود.

actor atiyah-abd-al-rahman
  kind       person
  name       عطية عبد الرحمن | عطية عبدالرحمن | عطية الله الليبي | عطية عبد الرحمن الليبي
  name       عطية عبدالرحمن الليبي | عطيةالله الليبي | جمال المصراتي | جمال إبراهيم المصراتي
  latin      Atiyah Abd al-Rahman
  country    ly
  yes        قتل [عطية عبد الرحمن] بغارة في وزيرستان.
  no         قدم عبد الرحمن هدية لجدته العجوز.

actor mustafa-abu-al-yazid
  kind       person
  name       مصطفى أبو اليزيد | مصطفى أبي اليزيد | مصطفى أحمد محمد عثمان أبو اليزيد | الشيخ سعيد المصري
  latin      Mustafa Abu al-Yazid
  country    eg
  yes        تولى [مصطفى أبو اليزيد] قيادة الفرع الأفغاني.
  no         اشترى مصطفى ساعة تزيد دقة.

actor saad-bin-laden
  kind       person
  name       سعد بن لادن | سعد ابن لادن | سعد أسامة بن لادن | سعد بن أسامة بن لادن
  latin      Saad bin Laden
  country    sa | pk
  yes        قتلت غارة أمريكية [سعد بن لادن] في باكستان.
  no         يسعد الأولاد بلدغة الثلج على الأنوف.

actor hamza-bin-laden
  kind       person
  name       حمزة بن لادن | حمزة ابن لادن | حمزة أسامة بن لادن | حمزة بن أسامة بن لادن
  latin      Hamza bin Laden
  country    sa
  yes        هدد [حمزة بن لادن] بالثأر لوالده.
  no         لدغت نحلة حمزة في بستان التفاح.

actor khalid-sheikh-mohammed
  kind       person
  name       خالد شيخ محمد | خالد الشيخ محمد
  latin      Khalid Sheikh Mohammed
  country    pk | us
  yes        مثل [خالد شيخ محمد] أمام محكمة عسكرية.
  no         حفظ خالد قصيدة الشيخ عن ظهر قلب.

actor saif-al-adel
  kind       person
  name       سيف العدل | محمد صلاح الدين زيدان | محمد صلاح زيدان
  latin      Saif al-Adel
  country    eg
  yes        تزعم [سيف العدل] التنظيم من مخبئه.
  no         رفع الفارس سيفا مرصعا بالذهب.

actor adam-gadahn
  kind       person
  name       آدم غدن | آدم غادان | آدم جدن | آدم يحيى غدن | آدم يحيى غادان | آدم غادن | عزام الأمريكي
  name       عزام الأميركي
  latin      Adam Gadahn | Azzam al-Amriki
  country    us
  yes        هدد [آدم غدن] بهجمات في رسالة مصورة.
  no         زرع آدم الغدير بالقصب والزنبق.

actor muhsin-al-fadhli
  kind       person
  name       محسن الفضلي | محسن فاضل الفضلي | محسن فاضل عايد عاشور الفضلي
  latin      Muhsin al-Fadhli
  country    kw
  yes        قتل [محسن الفضلي] بضربة قرب سرمدا.
  no         شكر محسن الفضلاء على حضورهم الحفل.

actor anwar-al-awlaki
  kind       person
  name       أنور العولقي | أنور ناصر العولقي
  short      العولقي
  latin      Anwar al-Awlaki
  country    ye | us
  yes        ألهم [أنور العولقي] مهاجمين في الغرب.
  no         زرع أنور العوسج حول مزرعته.

actor nasir-al-wuhayshi
  kind       person
  name       ناصر الوحيشي | ناصر عبد الكريم الوحيشي | ناصر عبدالكريم الوحيشي | أبو بصير ناصر الوحيشي
  name       أبي بصير ناصر الوحيشي | أبا بصير ناصر الوحيشي | ناصر عبد الكريم عبد الله الوحيشي
  name       ناصر عبدالكريم عبدالله الوحيشي
  short      الوحيشي
  latin      Nasir al-Wuhayshi
  country    ye
  yes        قتل [ناصر الوحيشي] بطائرة بلا طيار.
  no         راقب ناصر الوحوش في المحمية.

actor qasim-al-raymi
  kind       person
  name       قاسم الريمي | قاسم يحيى مهدي الريمي | أبو هريرة الصنعاني | أبي هريرة الصنعاني | أبا هريرة الصنعاني
  name       أبو هريرة قاسم الريمي | أبي هريرة قاسم الريمي | أبا هريرة قاسم الريمي
  latin      Qasim al-Raymi
  country    ye
  yes        خلف [قاسم الريمي] القائد القتيل.
  no         رمى قاسم الشبكة في البحر.

actor khalid-batarfi
  kind       person
  name       خالد باطرفي | خالد سعيد باطرفي | خالد عمر باطرفي | خالد بن عمر باطرفي | أبو المقداد الكندي
  name       أبي المقداد الكندي | أبا المقداد الكندي | أبو المقداد خالد باطرفي | أبي المقداد خالد باطرفي
  name       أبا المقداد خالد باطرفي
  latin      Khalid Batarfi
  country    ye | sa
  yes        فر [خالد باطرفي] من سجن المكلا.
  no         طرف خالد عينيه من شدة الضوء.

actor ibrahim-al-asiri
  kind       person
  name       إبراهيم العسيري | إبراهيم حسن العسيري | إبراهيم عسيري | إبراهيم حسن طالع العسيري
  name       إبراهيم بن حسن العسيري
  latin      Ibrahim al-Asiri
  country    sa | ye
  yes        صنع [إبراهيم العسيري] قنابل يصعب كشفها.
  no         سلك إبراهيم طريقا عسيرا في الجبل.

actor abdelmalek-droukdel
  kind       person
  name       عبد المالك دروكدال | عبدالمالك دروكدال | عبد المالك دروكدل | عبدالمالك دروكدل | عبد المالك دروقدال
  name       عبدالمالك دروقدال | أبو مصعب عبد الودود | أبو مصعب عبدالودود | أبي مصعب عبد الودود
  name       أبا مصعب عبد الودود | عبد الملك دروكدال | عبدالملك دروكدال | أبي مصعب عبدالودود
  name       أبا مصعب عبدالودود
  short      دروكدال
  latin      Abdelmalek Droukdel
  country    dz
  yes        قتلت قوة فرنسية [عبد المالك دروكدال] شمال مالي.
  no         ترك عبد المالك مزرعته لابنه الأكبر.

actor mokhtar-belmokhtar
  kind       person
  name       مختار بلمختار | مختار بن مختار | مختار بلمختار الملقب بالأعور | خالد أبو العباس بلمختار
  short      بلمختار
  latin      Mokhtar Belmokhtar
  country    dz | ml
  yes        خطط [مختار بلمختار] لاقتحام منشأة الغاز.
  no         حضر مختار الحي اجتماع السكان.

actor iyad-ag-ghaly
  kind       person
  name       إياد أغ غالي | إياد أق غالي | إياد أج غالي | إياد أغ غلي
  latin      Iyad Ag Ghaly
  country    ml
  yes        بايع [إياد أغ غالي] زعيم القاعدة.
  no         اشترى إياد خاتما غاليا لزوجته.

actor abubakar-shekau
  kind       person
  name       أبو بكر شيكاو | أبي بكر شيكاو | أبا بكر شيكاو | أبو بكر شكوي | أبي بكر شكوي | أبا بكر شكوي
  name       أبو بكر شيكو | أبي بكر شيكو | أبا بكر شيكو | أبو بكر محمد شيكاو | أبي بكر محمد شيكاو
  name       أبا بكر محمد شيكاو | أبوبكر شيكاو | أبوبكر شكوي | أبوبكر شيكو
  short      شيكاو
  latin      Abubakar Shekau
  country    ng
  yes        ظهر [أبو بكر شيكاو] حيا في شريط جديد.
  no         شكا بكر من ضجيج الشارع.

actor abu-musab-al-barnawi
  kind       person
  name       أبو مصعب البرناوي | أبي مصعب البرناوي | أبا مصعب البرناوي | حبيب يوسف البرناوي
  latin      Abu Musab al-Barnawi
  country    ng
  yes        عين التنظيم [أبو مصعب البرناوي] واليا جديدا.
  no         ارتدى مصعب برنسا من الصوف.

actor ahmed-abdi-godane
  kind       person
  name       أحمد عبدي غودان | أحمد عبدي جودان | أحمد عبدي غودني | أحمد غودان | أحمد غودني | أحمد عبدي غوداني
  name       مختار أبو الزبير | مختار عبد الرحمن أبو الزبير | مختار عبدالرحمن أبو الزبير
  name       الشيخ مختار أبو الزبير
  short      غودان | غودني
  latin      Ahmed Abdi Godane
  country    so
  yes        قتل [أحمد عبدي غودان] بغارة جنوب الصومال.
  no         غادر أحمد عبدي الميناء قبل الظهر.

actor ahmed-diriye
  kind       person
  name       أحمد ديري أبو عبيدة | أحمد ديريي أبو عبيدة | أحمد عمر ديري أبو عبيدة | أحمد ديرية أبو عبيدة
  name       أحمد ديري | أحمد ديريي | أحمد عمر أبو عبيدة | أحمد ديرية | أحمد عمر ديري
  latin      Ahmed Diriye | Abu Ubaidah
  country    so
  yes        خلف [أحمد ديري] زعيم الحركة المقتول.
  no         أدار أحمد عمر محل الحلويات بمهارة.

actor mukhtar-robow
  kind       person
  name       مختار روبو | مختار روبو علي | أبو منصور مختار روبو | أبي منصور مختار روبو | أبا منصور مختار روبو
  name       أبو منصور روبو | أبي منصور روبو | أبا منصور روبو | مختار روبو أبو منصور
  latin      Mukhtar Robow
  country    so
  yes        انشق [مختار روبو] عن الحركة المتشددة.
  no         روى مختار نكتة فضحك الحاضرون.

actor hassan-dahir-aweys
  kind       person
  name       حسن طاهر أويس | حسن ضاهر أويس | حسن طاهر عويس | حسن ظاهر أويس | الشيخ حسن طاهر أويس
  name       الشيخ حسن ضاهر أويس | شيخ حسن طاهر أويس | شيخ حسن ضاهر أويس
  short      طاهر أويس
  latin      Hassan Dahir Aweys
  country    so
  yes        سلم [حسن طاهر أويس] نفسه إلى الحكومة.
  no         طهر حسن الجرح بماء وصابون.

actor abu-muhammad-al-julani
  kind       person
  name       أبو محمد الجولاني | أبي محمد الجولاني | أبا محمد الجولاني | أبو محمد الجولان | أبي محمد الجولان
  name       أبا محمد الجولان | أحمد الشرع | أحمد حسين الشرع
  short      الجولاني
  latin      Abu Muhammad al-Julani | Ahmed al-Sharaa
  country    sy
  yes        أعلن [أبو محمد الجولاني] فك الارتباط بالقاعدة.
  no         تجول محمد في شوارع المدينة القديمة.

# Pakistan, Afghanistan, India

actor baitullah-mehsud
  kind       person
  name       بيت الله محسود | بيت الله محسودي | بيعة الله محسود | بيعة الله محسودي | بيتو الله محسود
  name       بيتو الله محسودي | بيتالله محسود
  latin      Baitullah Mehsud
  country    pk
  yes        نفى [بيت الله محسود] ضلوعه في الاغتيال.
  no         عاد الحجاج من بيت الله مسرورين.

actor hakimullah-mehsud
  kind       person
  name       حكيم الله محسود | حكيم الله مسعود | حكم الله محسود | حكم الله مسعود | حكيمالله محسود
  name       ذو الفقار محسود
  latin      Hakimullah Mehsud
  country    pk
  yes        ظهر [حكيم الله محسود] مع الانتحاري الأردني.
  no         وصف الحكيم عشبة لعلاج السعال.

actor wali-ur-rehman
  kind       person
  name       ولي الرحمن محسود | ولي الرحمان محسود | ولي الرحمن | ولي الرحمان
  latin      Wali-ur-Rehman Mehsud
  country    pk
  yes        كان [ولي الرحمن] نائبا لزعيم الحركة.
  no         حضر ولي الأمر حفل المدرسة.

actor maulana-fazlullah
  kind       person
  name       مولانا فضل الله | مولانا فضلالله | الملا فضل الله | الملا فضلالله | ملا فضل الله | ملا فضلالله
  name       مولوي فضل الله | مولوي فضلالله | المولوي فضل الله | المولوي فضلالله | ملا راديو | الملا راديو
  latin      Maulana Fazlullah | Mullah Radio
  country    pk
  yes        قاد [مولانا فضل الله] التمرد في وادي سوات.
  no         شكر المزارع فضل الله على المطر.

actor noor-wali-mehsud
  kind       person
  name       المفتي نور ولي محسود | المفتي نور ولي | مفتي نور ولي محسود | مفتي نور ولي | نور ولي محسود
  name       نور ولي | المفتي نور والي محسود | المفتي نور والي | نور والي محسود | نور والي
  latin      Noor Wali Mehsud
  country    pk
  yes        تولى [نور ولي محسود] زعامة الحركة.
  no         أضاء نور القمر وادي رند.

actor mullah-omar
  kind       person
  name       الملا عمر | الملا محمد عمر | ملا عمر | ملا محمد عمر | الملا محمد عمر مجاهد
  latin      Mullah Omar
  country    af
  yes        رفض [الملا عمر] تسليم ضيوفه العرب.
  yes        وجه [الملا محمد عمر] رسالة بمناسبة العيد.
  no         عمر الفلاح أرضه بعد هجر طويل.

actor akhtar-mansour
  kind       person
  name       الملا أختر منصور | الملا أختر محمد منصور | الملا أخطر منصور | الملا أخطر محمد منصور
  name       ملا أختر منصور | ملا أختر محمد منصور | ملا أخطر منصور | ملا أخطر محمد منصور | أختر منصور
  name       أختر محمد منصور | أخطر منصور | أخطر محمد منصور | الملا منصور | ملا منصور
  latin      Mullah Akhtar Mansour
  country    af
  yes        قتل [الملا أختر منصور] قرب الحدود الباكستانية.
  no         اختار منصور اللون الأخضر لبابه.

actor hibatullah-akhundzada
  kind       person
  name       الملا هيبة الله أخوندزاده | الملا هيبة الله أخوند زاده | الملا هيبة الله أخوندزادا
  name       الملا هيبة الله أخندزاده | الملا هيبة الله أخند زاده | الملا هبة الله أخوندزاده
  name       الملا هبة الله أخوند زاده | الملا هبة الله أخوندزادا | الملا هبة الله أخندزاده
  name       الملا هبة الله أخند زاده | ملا هيبة الله أخوندزاده | ملا هيبة الله أخوند زاده
  name       ملا هيبة الله أخوندزادا | ملا هيبة الله أخندزاده | ملا هيبة الله أخند زاده
  name       ملا هبة الله أخوندزاده | ملا هبة الله أخوند زاده | ملا هبة الله أخوندزادا | ملا هبة الله أخندزاده
  name       ملا هبة الله أخند زاده | مولوي هيبة الله أخوندزاده | مولوي هيبة الله أخوند زاده
  name       مولوي هيبة الله أخوندزادا | مولوي هيبة الله أخندزاده | مولوي هيبة الله أخند زاده
  name       مولوي هبة الله أخوندزاده | مولوي هبة الله أخوند زاده | مولوي هبة الله أخوندزادا
  name       مولوي هبة الله أخندزاده | مولوي هبة الله أخند زاده | المولوي هيبة الله أخوندزاده
  name       المولوي هيبة الله أخوند زاده | المولوي هيبة الله أخوندزادا | المولوي هيبة الله أخندزاده
  name       المولوي هيبة الله أخند زاده | المولوي هبة الله أخوندزاده | المولوي هبة الله أخوند زاده
  name       المولوي هبة الله أخوندزادا | المولوي هبة الله أخندزاده | المولوي هبة الله أخند زاده
  name       الشيخ هيبة الله أخوندزاده | الشيخ هيبة الله أخوند زاده | الشيخ هيبة الله أخوندزادا
  name       الشيخ هيبة الله أخندزاده | الشيخ هيبة الله أخند زاده | الشيخ هبة الله أخوندزاده
  name       الشيخ هبة الله أخوند زاده | الشيخ هبة الله أخوندزادا | الشيخ هبة الله أخندزاده
  name       الشيخ هبة الله أخند زاده | هيبة الله أخوندزاده | هيبة الله أخوند زاده | هيبة الله أخوندزادا
  name       هيبة الله أخندزاده | هيبة الله أخند زاده | هبة الله أخوندزاده | هبة الله أخوند زاده
  name       هبة الله أخوندزادا | هبة الله أخندزاده | هبة الله أخند زاده
  short      أخوندزاده | أخندزاده
  latin      Hibatullah Akhundzada
  country    af
  yes        أصدر [هيبة الله أخوندزاده] مرسوما بشأن الخشخاش.
  no         فرضت القاضية هيبتها على القاعة.

actor abdul-ghani-baradar
  kind       person
  name       الملا عبد الغني برادر | الملا عبدالغني برادر | الملا عبد الغني بردار | الملا عبدالغني بردار
  name       ملا عبد الغني برادر | ملا عبدالغني برادر | ملا عبد الغني بردار | ملا عبدالغني بردار
  name       عبد الغني برادر | عبدالغني برادر | عبد الغني بردار | عبدالغني بردار | الملا برادر | الملا بردار
  name       الملا بارادر | ملا برادر | ملا بردار | ملا بارادر
  latin      Abdul Ghani Baradar
  country    af
  yes        قاد [الملا عبد الغني برادر] وفد التفاوض.
  no         برد الغني شرابه بالثلج.

actor mullah-dadullah
  kind       person
  name       الملا داد الله | الملا دادالله | الملا داد الله أخوند | ملا داد الله | ملا دادالله
  name       ملا داد الله أخوند
  latin      Mullah Dadullah
  country    af
  yes        قتل [الملا داد الله] في هلمند.
  no         أد الله عنك دين الملا.

actor mullah-yaqoob
  kind       person
  name       الملا يعقوب | الملا محمد يعقوب | الملا محمد يعقوب مجاهد | ملا يعقوب | ملا محمد يعقوب
  name       ملا محمد يعقوب مجاهد | المولوي يعقوب | المولوي محمد يعقوب | المولوي محمد يعقوب مجاهد | مولوي يعقوب
  name       مولوي محمد يعقوب | مولوي محمد يعقوب مجاهد
  latin      Mullah Yaqoob
  country    af
  yes        عينت كابل [الملا يعقوب] وزيرا للدفاع.
  no         باع يعقوب ملابس شتوية في السوق.

actor zabihullah-mujahid
  kind       person
  name       ذبيح الله مجاهد | ذبيحالله مجاهد
  latin      Zabihullah Mujahid
  country    af
  yes        تبنى [ذبيح الله مجاهد] الهجوم باسم الحركة.
  no         ذبح مجاهد شاة يوم العيد.

actor qari-yousef-ahmadi
  kind       person
  name       قاري يوسف أحمدي | قاري يوسف الأحمدي | القاري يوسف أحمدي | القاري يوسف الأحمدي | يوسف أحمدي
  name       يوسف الأحمدي | قاري محمد يوسف | قاري يوسف
  latin      Qari Yousef Ahmadi
  country    af
  yes        قال [قاري يوسف أحمدي] إن المهاجم أفغاني.
  no         قرأ يوسف رسالة من أخيه أحمد.

actor jalaluddin-haqqani
  kind       person
  name       مولوي جلال الدين حقاني | المولوي جلال الدين حقاني | الملا جلال الدين حقاني | جلال الدين حقاني
  latin      Jalaluddin Haqqani
  country    af
  yes        أسس [جلال الدين حقاني] الشبكة مع أبنائه.
  no         أنشد جلال الدين قصيدة حزينة.

actor sirajuddin-haqqani
  kind       person
  name       الملا سراج الدين حقاني | سراج الدين حقاني
  latin      Sirajuddin Haqqani
  country    af
  yes        رصدت واشنطن مكافأة لاعتقال [سراج الدين حقاني] حيا.
  no         أشعل سراج الدين نار المدفأة.

actor gulbuddin-hekmatyar
  kind       person
  name       قلب الدين حكمتيار | قلب الدين حكمت يار | غلب الدين حكمتيار | غلب الدين حكمت يار
  short      حكمتيار
  latin      Gulbuddin Hekmatyar
  country    af
  yes        وقع [قلب الدين حكمتيار] اتفاقا مع كابل.
  no         حكم القاضي بإعادة الأرض لأصحابها.

actor hamid-karzai
  kind       person
  name       حامد كرزاي | حامد قرضاي | حامد كرازي | حامد قرزاي | حميد كرزاي | حميد قرضاي | حميد كرازي
  name       حميد قرزاي
  short      كرزاي
  latin      Hamid Karzai
  country    af
  yes        انتقد [حامد كرزاي] غارات الحلف الليلية.
  no         رزق حامد بثلاثة توائم أمس.

actor ashraf-ghani
  kind       person
  name       محمد أشرف غني | محمد أشرف غاني | أشرف غني | أشرف غاني | أشرف غني أحمد زي | أشرف غني أحمدزي
  latin      Ashraf Ghani
  country    af
  yes        غادر [أشرف غني] كابل على عجل.
  no         أشرف مهندس على بناء الجسر.

actor abdullah-abdullah
  kind       person
  name       عبد الله عبد الله | عبدالله عبدالله | عبد الله عبدالله | عبدالله عبد الله
  latin      Abdullah Abdullah
  country    af
  yes        شكك [عبد الله عبد الله] في نتائج الاقتراع.
  no         سأل عبد الله جاره عن الطريق.

actor abdul-rashid-dostum
  kind       person
  name       عبد الرشيد دوستم | عبدالرشيد دوستم
  short      دوستم
  latin      Abdul Rashid Dostum
  country    af
  yes        عاد [عبد الرشيد دوستم] من منفاه التركي.
  no         داس الطفل الرشيد على اللعبة.

actor asif-ali-zardari
  kind       person
  name       آصف علي زرداري | آصف زرداري
  short      زرداري
  latin      Asif Ali Zardari
  country    pk
  yes        طلب [آصف علي زرداري] مساعدات عاجلة.
  no         زرع آصف شجرة ليمون في الحديقة.

actor pervez-musharraf
  kind       person
  name       برويز مشرف | بيرويز مشرف | برفيز مشرف | بيرفيز مشرف
  latin      Pervez Musharraf
  country    pk
  yes        استقال [برويز مشرف] تحت ضغط البرلمان.
  no         تحدث مشرف العمال مع برويز.

actor nawaz-sharif
  kind       person
  name       نواز شريف
  latin      Nawaz Sharif
  country    pk
  yes        فاز [نواز شريف] بولاية ثالثة.
  no         فاز شريف بسباق الجري للناشئين.

actor benazir-bhutto
  kind       person
  name       بينظير بوتو | بنظير بوتو | بي نظير بوتو | بنازير بوتو
  short      بوتو
  latin      Benazir Bhutto
  country    pk
  yes        اغتيلت [بينظير بوتو] عقب تجمع انتخابي.
  no         بات نظير ليلته في فندق صغير.

actor yousaf-raza-gilani
  kind       person
  name       سيد يوسف رضا جيلاني | سيد يوسف رضا كيلاني | سيد يوسف رضا غيلاني | يوسف رضا جيلاني
  name       يوسف رضا كيلاني | يوسف رضا غيلاني
  latin      Yousaf Raza Gilani
  country    pk
  yes        زار [يوسف رضا جيلاني] ضحايا الفيضان.
  no         باع يوسف سجادا من جيلان.

actor imran-khan
  kind       person
  name       عمران خان
  latin      Imran Khan
  country    pk
  yes        عرض [عمران خان] الحوار على المسلحين.
  no         شهدت المدينة نهضة عمرانية كبيرة.

actor hafiz-saeed
  kind       person
  name       حافظ سعيد | حافظ محمد سعيد
  latin      Hafiz Saeed
  country    pk
  yes        وضعت لاهور [حافظ سعيد] قيد الإقامة الجبرية.
  no         حافظ الصائغ على سر مهنته.

actor masood-azhar
  kind       person
  name       مولانا مسعود أزهر | مولانا مسعود أظهر | مسعود أزهر | مسعود أظهر
  latin      Masood Azhar
  country    pk
  yes        أطلقت الهند [مسعود أزهر] مقابل ركاب الطائرة.
  no         ظهر مسعود متعبا بعد السفر.

actor abdul-qadeer-khan
  kind       person
  name       عبد القدير خان | عبدالقدير خان
  latin      Abdul Qadeer Khan
  country    pk
  yes        اعترف [عبد القدير خان] بتسريب أسرار نووية.
  no         قدر الخبير ثمن اللوحة القديمة.

actor narendra-modi
  kind       person
  name       ناريندرا مودي | نارندرا مودي
  latin      Narendra Modi
  country    in
  yes        زار [ناريندرا مودي] موقع الهجوم.
  no         نادر أن يمر موديل كهذا بالسوق.

actor manmohan-singh
  kind       person
  name       مانموهان سينغ | مانموهان سينج | مانموهان سنغ | منموهان سينغ | منموهان سينج | منموهان سنغ
  latin      Manmohan Singh
  country    in
  yes        دعا [مانموهان سينغ] إلى ضبط النفس.
  no         غنى سينان موال الصيادين القديم.

actor velupillai-prabhakaran
  kind       person
  name       فيلوبيلاي برابهاكاران | فيلوبيلاي براباكاران | فيلوبيلاي برابهاكران | فيلوبيلاي برباكاران
  name       برابهاكاران | براباكاران | برابهاكران | برباكاران
  latin      Velupillai Prabhakaran
  country    lk
  yes        قتل الجيش [فيلوبيلاي برابهاكاران] في معركة أخيرة.
  no         بارك كاران زواج أخته الصغرى.

# Iraq, Syria, Lebanon, Palestine, Iran, Turkey

actor bashar-al-assad
  kind       person
  name       بشار الأسد | بشار حافظ الأسد
  short      الأسد
  latin      Bashar al-Assad
  country    sy
  yes        غادر [بشار الأسد] دمشق على متن طائرة.
  no         بشر الطبيب الأسرة بشفاء ابنها.

actor walid-muallem
  kind       person
  name       وليد المعلم
  latin      Walid Muallem
  country    sy
  yes        رفض [وليد المعلم] شروط المعارضة.
  no         شكر وليد معلمته بعد النجاح.

actor nouri-al-maliki
  kind       person
  name       نوري المالكي | نوري كامل المالكي
  latin      Nouri al-Maliki
  country    iq
  yes        أمر [نوري المالكي] بعملية في البصرة.
  no         اشترى مالك الفندق مصباحا نوره قوي.

actor haider-al-abadi
  kind       person
  name       حيدر العبادي | حيدر جواد العبادي
  latin      Haider al-Abadi
  country    iq
  yes        أعلن [حيدر العبادي] تحرير الموصل.
  no         غرس حيدر عباد الشمس في حقله.

actor muqtada-al-sadr
  kind       person
  name       السيد مقتدى الصدر | مقتدى الصدر
  latin      Muqtada al-Sadr
  country    iq
  yes        جمد [مقتدى الصدر] نشاط ميليشياه.
  no         أصدر مقتدر كتابا عن النحل.

actor ali-al-sistani
  kind       person
  name       السيد علي السيستاني | السيد علي الحسيني السيستاني | آية الله علي السيستاني
  name       آية الله علي الحسيني السيستاني | علي السيستاني | علي الحسيني السيستاني
  short      السيستاني
  latin      Ali al-Sistani
  country    iq
  yes        أفتى [علي السيستاني] بالتطوع ضد التنظيم.
  no         سأل علي عن بستان الرمان.

actor mahmoud-al-sarkhi
  kind       person
  name       محمود الصرخي | محمود الصرخي الحسني | محمود الحسني الصرخي
  short      الصرخي
  latin      Mahmoud al-Sarkhi
  country    iq
  yes        انتقد [محمود الصرخي] المراجع الكبار.
  no         صرخ محمود محذرا من القطار.

actor massoud-barzani
  kind       person
  name       مسعود بارزاني | مسعود البارزاني | مسعود برزاني | مسعود البرزاني
  latin      Massoud Barzani
  country    iq
  yes        تمسك [مسعود بارزاني] بموعد الاستفتاء.
  no         برز مسعود في سباق الدراجات.

actor jalal-talabani
  kind       person
  name       جلال طالباني | جلال الطالباني
  latin      Jalal Talabani
  country    iq
  yes        توسط [جلال طالباني] بين الكتل المتنافسة.
  no         طالب جلال بإعادة ثمن التذكرة.

actor saddam-hussein
  kind       person
  name       صدام حسين المجيد | صدام حسين
  latin      Saddam Hussein
  country    iq
  yes        أعدم [صدام حسين] فجر يوم العيد.
  no         صدم سائق متهور دراجة حسين.

actor tariq-al-hashimi
  kind       person
  name       طارق الهاشمي
  latin      Tariq al-Hashimi
  country    iq
  yes        لجأ [طارق الهاشمي] إلى إقليم كردستان.
  no         طرق هاشم الباب ثلاث مرات.

actor hassan-nasrallah
  kind       person
  name       حسن نصر الله | حسن نصرالله | السيد حسن نصر الله
  short      نصرالله
  latin      Hassan Nasrallah
  country    lb
  yes        هدد [حسن نصر الله] بقصف حيفا.
  no         أحسن النص اختيار كلماته القليلة.

actor saad-hariri
  kind       person
  name       سعد الحريري | سعد الدين الحريري
  latin      Saad Hariri
  country    lb
  yes        استقال [سعد الحريري] من الرياض.
  no         ساعد الحرير الصيني على ازدهار الميناء.

actor rafik-hariri
  kind       person
  name       رفيق الحريري
  latin      Rafik Hariri
  country    lb
  yes        اغتيل [رفيق الحريري] بشاحنة ملغومة.
  no         سافر مع رفيق دربه بالقطار.

actor mahmoud-abbas
  kind       person
  name       محمود عباس | أبو مازن | أبي مازن | أبا مازن
  latin      Mahmoud Abbas
  country    ps
  yes        حل [محمود عباس] المجلس التشريعي.
  no         يحمد الناس عبوس الشتاء ومطره.

actor yasser-arafat
  kind       person
  name       ياسر عرفات
  latin      Yasser Arafat
  country    ps
  yes        توفي [ياسر عرفات] في مستشفى فرنسي.
  no         عرف ياسر الجواب قبل زملائه.

actor khaled-meshaal
  kind       person
  name       خالد مشعل | خالد مشعال
  latin      Khaled Meshaal
  country    ps
  yes        التقى [خالد مشعل] مسؤولين في القاهرة.
  no         أشعل خالد شمعة في الظلام.

actor ismail-haniyeh
  kind       person
  name       إسماعيل هنية | إسماعيل عبد السلام هنية | إسماعيل عبدالسلام هنية
  short      هنية
  latin      Ismail Haniyeh
  country    ps
  yes        اغتيل [إسماعيل هنية] في طهران.
  no         تمنى إسماعيل للضيوف طعاما شهيا.

actor yahya-sinwar
  kind       person
  name       يحيى السنوار
  short      السنوار
  latin      Yahya Sinwar
  country    ps
  yes        قاد [يحيى السنوار] الحركة داخل القطاع.
  no         نور يحيى الغرفة بمصباح صغير.

actor mohammed-deif
  kind       person
  name       محمد الضيف | محمد دياب المصري | محمد دياب إبراهيم المصري
  latin      Mohammed Deif
  country    ps
  yes        نجا [محمد الضيف] من سبع محاولات اغتيال.
  no         استضاف محمد أصدقاءه على العشاء.

actor ramadan-shalah
  kind       person
  name       رمضان شلح | رمضان عبد الله شلح | رمضان عبدالله شلح
  latin      Ramadan Shalah
  country    ps
  yes        بارك [رمضان شلح] العملية من دمشق.
  no         يبيع التاجر في رمضان شالات ملونة.

actor benjamin-netanyahu
  kind       person
  name       بنيامين نتنياهو | بنيامين نتانياهو | بنجامين نتنياهو | بنجامين نتانياهو | بينيامين نتنياهو
  name       بينيامين نتانياهو
  short      نتنياهو | نتانياهو
  latin      Benjamin Netanyahu
  country    il
  yes        أمر [بنيامين نتنياهو] بتوسيع العملية البرية.
  no         أنهى بنيامين دراسته في معهد الموسيقى.

actor ehud-olmert
  kind       person
  name       إيهود أولمرت | أهود أولمرت
  short      أولمرت
  latin      Ehud Olmert
  country    il
  yes        تعهد [إيهود أولمرت] باستعادة الجنديين.
  no         أولم التاجر لضيوفه بعد العيد.

actor ehud-barak
  kind       person
  name       إيهود باراك | أهود باراك
  latin      Ehud Barak
  country    il
  yes        زار [إيهود باراك] قاعدة جوية في النقب.
  no         بارك الجد خطوبة حفيدته هدى.

actor ariel-sharon
  kind       person
  name       أرييل شارون | أريئيل شارون
  short      شارون
  latin      Ariel Sharon
  country    il
  yes        قرر [أرييل شارون] الانسحاب من غزة.
  no         شارك يونس في سباق الريح.

actor ali-khamenei
  kind       person
  name       آية الله علي خامنئي | آية الله علي خامنه اي | آية الله علي الخامنئي | آية الله علي الحسيني خامنئي
  name       آية الله علي الحسيني خامنه اي | آية الله علي الحسيني الخامنئي | علي خامنئي | علي خامنه اي
  name       علي الخامنئي | علي الحسيني خامنئي | علي الحسيني خامنه اي | علي الحسيني الخامنئي
  short      خامنئي | الخامنئي
  latin      Ali Khamenei
  country    ir
  yes        توعد [علي خامنئي] برد قاس.
  no         وصل علي خامسا في السباق.

actor mahmoud-ahmadinejad
  kind       person
  name       محمود أحمدي نجاد | محمود أحمدي نجاة | محمود أحمدينجاد
  short      أحمدي نجاد
  latin      Mahmoud Ahmadinejad
  country    ir
  yes        زار [محمود أحمدي نجاد] جنوب لبنان.
  no         نجا محمود أحمد من حادث سير.

actor hassan-rouhani
  kind       person
  name       حسن روحاني
  latin      Hassan Rouhani
  country    ir
  yes        عرض [حسن روحاني] العودة إلى المفاوضات.
  no         راح حسن إلى المقهى مساء.

actor mohammad-javad-zarif
  kind       person
  name       محمد جواد ظريف | جواد ظريف
  latin      Mohammad Javad Zarif
  country    ir
  yes        وصل [محمد جواد ظريف] إلى فيينا.
  no         ركب محمد جواده البني السريع.

actor qasem-soleimani
  kind       person
  name       قاسم سليماني | الجنرال قاسم سليماني | اللواء قاسم سليماني
  latin      Qasem Soleimani
  country    ir
  yes        قتلت طائرة مسيرة [قاسم سليماني] قرب المطار.
  no         قسم سليمان الخبز على الجياع.

actor recep-tayyip-erdogan
  kind       person
  name       رجب طيب أردوغان | رجب طيب أردوجان | رجب طيب أوردغان | رجب أردوغان | رجب أردوجان | رجب أوردغان
  name       طيب أردوغان | طيب أردوجان | طيب أوردغان
  short      أردوغان | أردوجان
  latin      Recep Tayyip Erdoğan
  country    tr
  yes        استقبل [رجب طيب أردوغان] نظيره الروسي.
  no         طبخت الجدة في رجب حساء طيبا.

actor ahmet-davutoglu
  kind       person
  name       أحمد داود أوغلو | أحمد داوود أوغلو | أحمد داوودأوغلو | أحمد داوودأغلو | أحمد داود أغلو
  short      داود أوغلو | داوود أوغلو
  latin      Ahmet Davutoğlu
  country    tr
  yes        عاد [أحمد داود أوغلو] من أربيل.
  no         داوى أحمد جرح الحصان بالعسل.

actor abdullah-ocalan
  kind       person
  name       عبد الله أوجلان | عبدالله أوجلان | عبد الله أوجالان | عبدالله أوجالان | عبد الله أوجلن
  name       عبدالله أوجلن
  short      أوجلان
  latin      Abdullah Öcalan
  country    tr
  yes        دعا [عبد الله أوجلان] إلى إلقاء السلاح.
  no         أجل عبد الله سفره إلى الربيع.

actor selahattin-demirtas
  kind       person
  name       صلاح الدين دمرتاش | صلاح الدين دميرتاش | صلاح الدين ديميرتاش | صلاح الدين دميرطاش
  short      دميرتاش | دمرتاش
  latin      Selahattin Demirtaş
  country    tr
  yes        سجنت أنقرة [صلاح الدين دميرتاش] أعواما.
  no         ركن صلاح الدين سيارته في الظل.

actor fethullah-gulen
  kind       person
  name       فتح الله غولن | فتح الله كولن | فتح الله جولن | فتح الله غولين | فتحالله غولن | فتحالله كولن
  name       فتحالله جولن | فتحالله غولين
  short      غولن
  latin      Fethullah Gülen
  country    tr | us
  yes        نفى [فتح الله غولن] صلته بالانقلاب.
  no         فتح جول متجره في الصباح.

# Yemen, Gulf

actor abdul-malik-al-houthi
  kind       person
  name       عبد الملك الحوثي | عبدالملك الحوثي | عبد الملك بدر الدين الحوثي | عبدالملك بدر الدين الحوثي
  name       عبد المالك الحوثي | عبدالمالك الحوثي | عبد المالك بدر الدين الحوثي | عبدالمالك بدر الدين الحوثي
  name       السيد عبد الملك الحوثي | السيد عبدالملك الحوثي
  latin      Abdul-Malik al-Houthi
  country    ye
  yes        ألقى [عبد الملك الحوثي] خطابا متلفزا.
  no         اصطاد عبد الملك حوتا صغيرا.

actor hussein-al-houthi
  kind       person
  name       حسين الحوثي | حسين بدر الدين الحوثي
  latin      Hussein Badreddin al-Houthi
  country    ye
  yes        قتل [حسين بدر الدين الحوثي] في مران.
  no         رأى حسين الحوت قرب الشاطئ.

actor mohammed-ali-al-houthi
  kind       person
  name       محمد علي الحوثي
  latin      Mohammed Ali al-Houthi
  country    ye
  yes        ترأس [محمد علي الحوثي] اللجنة الثورية.
  no         حث محمد علي أبناءه على القراءة.

actor abdul-khaliq-al-houthi
  kind       person
  name       عبد الخالق الحوثي | عبدالخالق الحوثي | عبد الخالق بدر الدين الحوثي | عبدالخالق بدر الدين الحوثي
  latin      Abdul-Khaliq al-Houthi
  country    ye
  yes        أدرج مجلس الأمن [عبد الخالق الحوثي] على قائمته.
  no         حوى دفتر عبد الخالق قصائد قديمة.

actor abdullah-yahya-al-hakim
  kind       person
  name       عبد الله يحيى الحاكم | عبدالله يحيى الحاكم | عبد الله يحيى الحكيم | عبدالله يحيى الحكيم
  name       أبو علي الحاكم | أبي علي الحاكم | أبا علي الحاكم
  latin      Abdullah Yahya al-Hakim | Abu Ali al-Hakim
  country    ye
  yes        قاد [عبد الله يحيى الحاكم] اقتحام عمران.
  no         أحكم يحيى إغلاق باب المخزن.

actor mohammed-abdulsalam
  kind       person
  name       محمد عبد السلام | محمد عبدالسلام | محمد عبد السلام فليتة | محمد عبدالسلام فليتة
  latin      Mohammed Abdulsalam
  country    ye
  yes        نفى [محمد عبد السلام] إطلاق الصاروخ.
  no         سلم محمد على جيرانه مبتسما.

actor yahya-saree
  kind       person
  name       العميد يحيى سريع | يحيى سريع
  latin      Yahya Saree
  country    ye
  yes        تبنى [العميد يحيى سريع] استهداف السفينة.
  no         أسرع يحيى إلى المحطة فجرا.

actor ali-abdullah-saleh
  kind       person
  name       علي عبد الله صالح | علي عبدالله صالح
  short      علي صالح | المخلوع علي صالح | المخلوع صالح | الرئيس صالح | الرئيس المخلوع صالح
  short      الرئيس السابق صالح
  latin      Ali Abdullah Saleh
  country    ye
  yes        تنحى [علي عبد الله صالح] بموجب المبادرة.
  no         أصلح علي عجلة دراجة أخيه.

actor abdrabbuh-mansur-hadi
  kind       person
  name       عبد ربه منصور هادي | عبدربه منصور هادي | عبد ربه هادي منصور | عبدربه هادي منصور | عبد ربه هادي
  name       عبدربه هادي
  short      الرئيس هادي | منصور هادي
  latin      Abdrabbuh Mansur Hadi
  country    ye
  yes        غادر [عبد ربه منصور هادي] عدن بحرا.
  no         هدأ منصور الطفل بلعبة خشبية.

actor ahmed-ali-saleh
  kind       person
  name       أحمد علي عبد الله صالح | أحمد علي عبدالله صالح | أحمد علي صالح | العميد أحمد علي عبد الله صالح
  name       العميد أحمد علي عبدالله صالح
  latin      Ahmed Ali Saleh
  country    ye
  yes        قاد [أحمد علي عبد الله صالح] الحرس الجمهوري.
  no         أصلح أحمد مع علي سقف البيت.

actor ali-mohsen-al-ahmar
  kind       person
  name       اللواء علي محسن الأحمر | اللواء علي محسن صالح الأحمر | الفريق علي محسن الأحمر
  name       الفريق علي محسن صالح الأحمر | الجنرال علي محسن الأحمر | الجنرال علي محسن صالح الأحمر
  name       علي محسن الأحمر | علي محسن صالح الأحمر
  latin      Ali Mohsen al-Ahmar
  country    ye
  yes        انشق [اللواء علي محسن الأحمر] عن الرئيس.
  no         دهن علي بابه بلون أحمر.

actor khaled-bahah
  kind       person
  name       خالد بحاح | خالد محفوظ بحاح
  latin      Khaled Bahah
  country    ye
  yes        وصل [خالد بحاح] إلى عدن.
  no         باح خالد لصديقه بسره القديم.

actor rajeh-badi
  kind       person
  name       راجح بادي
  latin      Rajeh Badi
  country    ye
  yes        اتهم [راجح بادي] الانقلابيين بنهب الإغاثة.
  no         رجح بدر فوز الفريق الضيف.

actor mohammed-al-maqdashi
  kind       person
  name       اللواء محمد المقدشي | اللواء محمد علي المقدشي | الفريق محمد المقدشي | الفريق محمد علي المقدشي
  name       اللواء الركن محمد المقدشي | اللواء الركن محمد علي المقدشي | محمد المقدشي | محمد علي المقدشي
  short      المقدشي
  latin      Mohammed al-Maqdashi
  country    ye
  yes        نجا [اللواء محمد المقدشي] من قصف صاروخي.
  no         عاد محمد من المقدس بهدايا.

actor aidarous-al-zubaidi
  kind       person
  name       اللواء عيدروس الزبيدي | اللواء عيدروس قاسم الزبيدي | عيدروس الزبيدي | عيدروس قاسم الزبيدي
  latin      Aidarous al-Zubaidi
  country    ye
  yes        أعلن [عيدروس الزبيدي] الإدارة الذاتية.
  no         باع الزبون عباءة مطرزة.

actor ahmed-asiri
  kind       person
  name       العميد أحمد عسيري | العميد أحمد العسيري | العميد أحمد حسن عسيري | العميد أحمد بن حسن عسيري
  name       العميد الركن أحمد عسيري | العميد الركن أحمد العسيري | العميد الركن أحمد حسن عسيري
  name       العميد الركن أحمد بن حسن عسيري | العميد ركن أحمد عسيري | العميد ركن أحمد العسيري
  name       العميد ركن أحمد حسن عسيري | العميد ركن أحمد بن حسن عسيري | اللواء أحمد عسيري | اللواء أحمد العسيري
  name       اللواء أحمد حسن عسيري | اللواء أحمد بن حسن عسيري | أحمد عسيري | أحمد العسيري | أحمد حسن عسيري
  name       أحمد بن حسن عسيري
  latin      Ahmed Asiri
  country    sa
  yes        نفى [العميد أحمد عسيري] استهداف المدنيين.
  no         عصر أحمد ليمونة على السمك.

actor king-salman
  kind       person
  name       الملك سلمان بن عبد العزيز آل سعود | الملك سلمان بن عبدالعزيز آل سعود | الملك سلمان بن عبد العزيز
  name       الملك سلمان بن عبدالعزيز | سلمان بن عبد العزيز آل سعود | سلمان بن عبدالعزيز آل سعود
  name       سلمان بن عبد العزيز | سلمان بن عبدالعزيز | الملك سلمان
  short      خادم الحرمين الشريفين
  latin      King Salman
  country    sa
  yes        أمر [الملك سلمان بن عبد العزيز] بعلاج الجرحى.
  no         سلم عبد العزيز المفتاح لمالك البيت.

actor mohammed-bin-salman
  kind       person
  name       الأمير محمد بن سلمان بن عبد العزيز | الأمير محمد بن سلمان بن عبدالعزيز
  name       الأمير محمد بن سلمان بن عبد العزيز آل سعود | الأمير محمد بن سلمان بن عبدالعزيز آل سعود
  name       الأمير محمد بن سلمان | محمد بن سلمان بن عبد العزيز | محمد بن سلمان بن عبدالعزيز
  name       محمد بن سلمان بن عبد العزيز آل سعود | محمد بن سلمان بن عبدالعزيز آل سعود | محمد بن سلمان
  latin      Mohammed bin Salman
  country    sa
  yes        استقبل [الأمير محمد بن سلمان] المبعوث الأممي.
  no         علم محمد ابنه سليم السباحة.

actor mohammed-bin-nayef
  kind       person
  name       الأمير محمد بن نايف بن عبد العزيز | الأمير محمد بن نايف بن عبدالعزيز
  name       الأمير محمد بن نايف بن عبد العزيز آل سعود | الأمير محمد بن نايف بن عبدالعزيز آل سعود
  name       الأمير محمد بن نايف | محمد بن نايف بن عبد العزيز | محمد بن نايف بن عبدالعزيز
  name       محمد بن نايف بن عبد العزيز آل سعود | محمد بن نايف بن عبدالعزيز آل سعود | محمد بن نايف
  latin      Mohammed bin Nayef
  country    sa
  yes        نجا [الأمير محمد بن نايف] من محاولة اغتيال.
  no         عزف محمد على ناي خشبي.

actor adel-al-jubeir
  kind       person
  name       عادل الجبير | عادل بن أحمد الجبير
  latin      Adel al-Jubeir
  country    sa
  yes        حذر [عادل الجبير] من دعم الميليشيات.
  no         جبر عادل كسر ساقه بسرعة.

actor abdulaziz-al-sheikh
  kind       person
  name       الشيخ عبد العزيز بن عبد الله آل الشيخ | الشيخ عبدالعزيز بن عبدالله آل الشيخ
  name       الشيخ عبد العزيز عبد الله آل الشيخ | الشيخ عبدالعزيز عبدالله آل الشيخ | الشيخ عبد العزيز آل الشيخ
  name       الشيخ عبدالعزيز آل الشيخ | الشيخ عبد العزيز بن عبدالله آل الشيخ
  name       الشيخ عبد العزيز عبدالله آل الشيخ | عبد العزيز بن عبد الله آل الشيخ
  name       عبدالعزيز بن عبدالله آل الشيخ | عبد العزيز عبد الله آل الشيخ | عبدالعزيز عبدالله آل الشيخ
  name       عبد العزيز آل الشيخ | عبدالعزيز آل الشيخ | عبد العزيز بن عبدالله آل الشيخ
  name       عبد العزيز عبدالله آل الشيخ
  latin      Abdulaziz Al al-Sheikh
  country    sa
  yes        أدان [الشيخ عبد العزيز آل الشيخ] تفجير المسجد.
  no         شاخ عبد العزيز وترك التجارة.

# Egypt, Libya, Tunisia, Algeria

actor hosni-mubarak
  kind       person
  name       محمد حسني مبارك | حسني مبارك
  short      الرئيس مبارك
  latin      Hosni Mubarak
  country    eg
  yes        تنحى [حسني مبارك] بعد احتجاجات حاشدة.
  no         أحسن النحات صنع تمثال مرمري.

actor mohamed-morsi
  kind       person
  name       محمد مرسي | محمد محمد مرسي
  short      الرئيس مرسي
  latin      Mohamed Morsi
  country    eg
  yes        عزل العسكر الرئيس [محمد مرسي] في يوليو.
  no         رسم محمد خارطة الجزيرة بالألوان.

actor abdel-fattah-el-sisi
  kind       person
  name       عبد الفتاح السيسي | عبدالفتاح السيسي | عبد الفتاح سعيد السيسي | عبدالفتاح سعيد السيسي
  short      السيسي
  latin      Abdel Fattah el-Sisi
  country    eg
  yes        أمر [عبد الفتاح السيسي] بقصف درنة.
  no         فتح عبد الفتاح ورشة نجارة.

actor muammar-gaddafi
  kind       person
  name       العقيد معمر القذافي | معمر القذافي
  short      القذافي | العقيد القذافي
  latin      Muammar Gaddafi
  country    ly
  yes        قتل [معمر القذافي] في مسقط رأسه.
  no         بلغ معمر قاسيم عامه المئة.

actor saif-al-islam-gaddafi
  kind       person
  name       سيف الإسلام القذافي | سيف الإسلام معمر القذافي
  short      سيف الإسلام
  latin      Saif al-Islam Gaddafi
  country    ly
  yes        احتجز مسلحون [سيف الإسلام القذافي] في الزنتان.
  no         لمع سيف الأمير في ضوء الشموع.

actor khalifa-haftar
  kind       person
  name       اللواء خليفة حفتر | اللواء خليفة بلقاسم حفتر | المشير خليفة حفتر | المشير خليفة بلقاسم حفتر
  name       الفريق خليفة حفتر | الفريق خليفة بلقاسم حفتر | اللواء المتقاعد خليفة حفتر
  name       اللواء المتقاعد خليفة بلقاسم حفتر | الفريق أول خليفة حفتر | الفريق أول خليفة بلقاسم حفتر
  name       خليفة حفتر | خليفة بلقاسم حفتر
  short      حفتر | اللواء حفتر | المشير حفتر
  latin      Khalifa Haftar
  country    ly
  yes        زار [المشير خليفة حفتر] موسكو سرا.
  no         حفر خليفة بئرا في حقله.

actor fayez-al-sarraj
  kind       person
  name       فايز السراج | فايز مصطفى السراج
  latin      Fayez al-Sarraj
  country    ly
  yes        وقع [فايز السراج] مذكرة مع أنقرة.
  no         أسرج فايز حصانه قبل السباق.

actor abdul-hamid-dbeibah
  kind       person
  name       عبد الحميد الدبيبة | عبدالحميد الدبيبة | عبد الحميد دبيبة | عبدالحميد دبيبة
  name       عبد الحميد محمد الدبيبة | عبدالحميد محمد الدبيبة
  short      الدبيبة
  latin      Abdul Hamid Dbeibah
  country    ly
  yes        رفض [عبد الحميد الدبيبة] تسليم السلطة.
  no         دب عبد الحميد على الثلج ببطء.

actor zine-el-abidine-ben-ali
  kind       person
  name       زين العابدين بن علي
  latin      Zine El Abidine Ben Ali
  country    tn
  yes        فر [زين العابدين بن علي] إلى جدة.
  no         زين العمال الشارع بأضواء ملونة.

actor beji-caid-essebsi
  kind       person
  name       الباجي قائد السبسي | الباجي القائد السبسي | الباجي السبسي
  short      السبسي | قائد السبسي
  latin      Beji Caid Essebsi
  country    tn
  yes        فرض [الباجي قائد السبسي] حالة الطوارئ.
  no         باع القائد سيفه لمتحف باجة.

actor rached-ghannouchi
  kind       person
  name       راشد الغنوشي
  short      الغنوشي
  latin      Rached Ghannouchi
  country    tn
  yes        عاد [راشد الغنوشي] من منفاه البريطاني.
  no         أرشد الحارس السياح إلى المخرج.

actor abu-iyadh
  kind       person
  name       أبو عياض التونسي | أبي عياض التونسي | أبا عياض التونسي | أبو عياض | أبي عياض | أبا عياض
  name       سيف الله بن حسين | سيف الله بنحسين
  latin      Abu Iyadh | Seifallah Ben Hassine
  country    tn
  yes        أسس [سيف الله بن حسين] التيار التونسي المتشدد.
  no         حضر عياض حسين عرس أخيه.

actor abdelaziz-bouteflika
  kind       person
  name       عبد العزيز بوتفليقة | عبدالعزيز بوتفليقة
  short      بوتفليقة
  latin      Abdelaziz Bouteflika
  country    dz
  yes        عرض [عبد العزيز بوتفليقة] ميثاق المصالحة.
  no         تفلسف عبد العزيز أمام طلابه.

# Sudan and East Africa

actor omar-al-bashir
  kind       person
  name       المشير عمر البشير | المشير عمر حسن البشير | المشير عمر حسن أحمد البشير | عمر البشير
  name       عمر حسن البشير | عمر حسن أحمد البشير
  short      الرئيس البشير
  latin      Omar al-Bashir
  country    sd
  yes        أصدرت لاهاي مذكرة بحق [عمر البشير] سابقا.
  no         بشر عمر أمه بنجاحه.

actor abdel-fattah-al-burhan
  kind       person
  name       الفريق أول عبد الفتاح البرهان | الفريق أول عبدالفتاح البرهان
  name       الفريق أول عبد الفتاح عبد الرحمن البرهان | الفريق أول عبدالفتاح عبدالرحمن البرهان
  name       الفريق عبد الفتاح البرهان | الفريق عبدالفتاح البرهان | الفريق عبد الفتاح عبد الرحمن البرهان
  name       الفريق عبدالفتاح عبدالرحمن البرهان | الفريق أول ركن عبد الفتاح البرهان
  name       الفريق أول ركن عبدالفتاح البرهان | الفريق أول ركن عبد الفتاح عبد الرحمن البرهان
  name       الفريق أول ركن عبدالفتاح عبدالرحمن البرهان | عبد الفتاح البرهان | عبدالفتاح البرهان
  name       عبد الفتاح عبد الرحمن البرهان | عبدالفتاح عبدالرحمن البرهان | الفريق البرهان | الفريق أول البرهان
  latin      Abdel Fattah al-Burhan
  country    sd
  yes        زار [عبد الفتاح البرهان] جبهة أم درمان.
  no         برهن عبد الفتاح نظريته الهندسية.

actor hemedti
  kind       person
  name       محمد حمدان دقلو حميدتي | محمد حمدان دقلو | الفريق أول محمد حمدان دقلو
  name       الفريق أول محمد حمدان حميدتي | الفريق محمد حمدان دقلو | الفريق محمد حمدان حميدتي
  name       محمد حمدان حميدتي | حميدتي
  latin      Mohamed Hamdan Dagalo | Hemedti
  country    sd
  yes        توعد [محمد حمدان دقلو] بمواصلة القتال.
  no         دق محمد حمدان جرس المدرسة.

actor khalil-ibrahim
  kind       person
  name       الدكتور خليل إبراهيم محمد | الدكتور خليل إبراهيم | خليل إبراهيم محمد | خليل إبراهيم
  latin      Khalil Ibrahim
  country    sd
  yes        قتل [خليل إبراهيم] بغارة شمال كردفان.
  no         قص إبراهيم على خلانه مغامرته.

actor abdul-wahid-nur
  kind       person
  name       عبد الواحد نور | عبدالواحد نور | عبد الواحد محمد نور | عبدالواحد محمد نور
  name       عبد الواحد محمد أحمد النور | عبدالواحد محمد أحمد النور | عبد الواحد النور | عبدالواحد النور
  latin      Abdul Wahid al-Nur
  country    sd
  yes        رفض [عبد الواحد محمد نور] حضور المفاوضات.
  no         أنار عبد الواحد مصباح الشرفة.

actor minni-minnawi
  kind       person
  name       مني أركو مناوي | مني أركوي مناوي | مني مناوي
  short      مناوي | أركو مناوي
  latin      Minni Minnawi
  country    sd
  yes        عاد [مني أركو مناوي] إلى الفاشر.
  no         تمنى الراعي موسما وفير المطر.

actor salva-kiir
  kind       person
  name       سلفا كير | سلفا كير ميارديت | سالفا كير | سالفا كير ميارديت
  short      سلفاكير
  latin      Salva Kiir
  country    ss
  yes        أقال [سلفا كير] نائبه الأول.
  no         سلف التاجر جاره كيس قمح.

actor riek-machar
  kind       person
  name       رياك مشار | رياك ماشار | رياك مشار تيني | ريك مشار | ريك ماشار | ريك مشار تيني
  latin      Riek Machar
  country    ss
  yes        عاد [رياك مشار] إلى جوبا.
  no         أشار الراعي إلى قمة الجبل.

actor sharif-sheikh-ahmed
  kind       person
  name       شيخ شريف شيخ أحمد | شيخ شريف الشيخ أحمد | الشيخ شريف شيخ أحمد | الشيخ شريف الشيخ أحمد
  name       شريف شيخ أحمد | شريف الشيخ أحمد | شيخ شريف
  latin      Sharif Sheikh Ahmed
  country    so
  yes        انتخب النواب [شريف شيخ أحمد] رئيسا.
  no         شرف أحمد حفل تخرج أخته.

actor hassan-sheikh-mohamud
  kind       person
  name       حسن شيخ محمود | حسن الشيخ محمود
  latin      Hassan Sheikh Mohamud
  country    so
  yes        نجا [حسن شيخ محمود] من هجوم انتحاري.
  no         حسن محمود خطه بالتدريب.

actor abiy-ahmed
  kind       person
  name       آبي أحمد | آبي أحمد علي | أبيي أحمد | أبيي أحمد علي
  latin      Abiy Ahmed
  country    et
  yes        أمر [آبي أحمد] بالهجوم على الإقليم.
  no         زار أحمد سوق الكتب في أديس.

actor meles-zenawi
  kind       person
  name       ميليس زيناوي | ميليس زناوي | مليس زيناوي | مليس زناوي | ملس زيناوي | ملس زناوي | ملليس زيناوي
  name       ملليس زناوي
  short      زيناوي
  latin      Meles Zenawi
  country    et
  yes        أرسل [ميليس زيناوي] قواته إلى مقديشو.
  no         زين ملاك البيوت واجهاتهم بالورد.

actor isaias-afwerki
  kind       person
  name       أسياس أفورقي | أسياس أفويرقي | أسياسي أفورقي | أسياسي أفويرقي
  short      أفورقي
  latin      Isaias Afwerki
  country    er
  yes        وقع [أسياس أفورقي] اتفاق سلام بجدة.
  no         أورق الغصن بعد أسابيع الجفاف.

actor idriss-deby
  kind       person
  name       إدريس ديبي | إدريس ديبي إتنو
  latin      Idriss Déby
  country    td
  yes        قاد [إدريس ديبي] جيشه في الجبهة.
  no         درس إدريس الأدب في دبلن.

actor goodluck-jonathan
  kind       person
  name       غودلاك جوناثان | غودلاك جوناتان | جودلاك جوناثان | جودلاك جوناتان | غودلك جوناثان | غودلك جوناتان
  latin      Goodluck Jonathan
  country    ng
  yes        أعلن [غودلاك جوناثان] الطوارئ في الشمال.
  no         جنى ثائر أول محصول من العنب.

actor muhammadu-buhari
  kind       person
  name       محمدو بخاري | محمدو بوهاري | محمد بخاري | محمد بوهاري
  latin      Muhammadu Buhari
  country    ng
  yes        تعهد [محمد بخاري] بسحق التمرد.
  no         بخر محمد المنزل بعود طيب.

actor tukur-buratai
  kind       person
  name       توكور بوراتاي | توكور بوراتي | توكور جوساو | توكر بوراتاي | توكر بوراتي | توكر جوساو
  latin      Tukur Buratai
  country    ng
  yes        تفقد [توكور بوراتاي] الجنود في مايدوغوري.
  no         برت السكين ووضعها في الدرج.

actor pierre-nkurunziza
  kind       person
  name       بيير نكورونزيزا | بيير نكورنزيزا | بيير نكورونزيا | بيار نكورونزيزا | بيار نكورنزيزا
  name       بيار نكورونزيا
  short      نكورونزيزا
  latin      Pierre Nkurunziza
  country    bi
  yes        تمسك [بيير نكورونزيزا] بولاية ثالثة.
  no         كرر بيير سؤاله بصوت عال.

actor adolphe-nshimirimana
  kind       person
  name       الجنرال أدولف نشيميريمانا | الجنرال أدولف نشميريمانا | الجنرال أدولف نشيمريمانا
  name       الجنرال أدولفي نشيميريمانا | الجنرال أدولفي نشميريمانا | الجنرال أدولفي نشيمريمانا
  name       أدولف نشيميريمانا | أدولف نشميريمانا | أدولف نشيمريمانا | أدولفي نشيميريمانا | أدولفي نشميريمانا
  name       أدولفي نشيمريمانا
  latin      Adolphe Nshimirimana
  country    bi
  yes        اغتال مجهولون [أدولف نشيميريمانا] بصاروخ.
  no         نشرت مريم أدوات الخياطة للبيع.

actor paul-kagame
  kind       person
  name       بول كاغامي | بول كاجامي | بول كاغاميه | بول كاغام
  latin      Paul Kagame
  country    rw
  yes        نفى [بول كاغامي] دعم المتمردين.
  no         كان غلام بولص يبيع الصحف.

actor joseph-kabila
  kind       person
  name       جوزيف كابيلا | جوزف كابيلا
  short      كابيلا
  latin      Joseph Kabila
  country    cd
  yes        أرجأ [جوزيف كابيلا] الانتخابات مرتين.
  no         كبل جوزيف دراجته إلى السور.

actor joseph-kony
  kind       person
  name       جوزيف كوني | جوزف كوني
  latin      Joseph Kony
  country    ug
  yes        ما زال [جوزيف كوني] هاربا في الأدغال.
  no         كنى جوزيف ابنته باسم جدته.

actor laurent-nkunda
  kind       person
  name       الجنرال لوران نكوندا | لوران نكوندا
  short      نكوندا
  latin      Laurent Nkunda
  country    cd
  yes        اعتقلت رواندا [لوران نكوندا] على الحدود.
  no         كند لوران صديقه بعد الخلاف.

actor laurent-gbagbo
  kind       person
  name       لوران غباغبو | لوران جباجبو
  short      غباغبو | جباجبو
  latin      Laurent Gbagbo
  country    ci
  yes        رفض [لوران غباغبو] الاعتراف بهزيمته.
  no         غاب لوران عن دروس الرسم.

# United States, Europe, Russia, international bodies

actor barack-obama
  kind       person
  name       باراك أوباما | باراك حسين أوباما
  short      أوباما
  latin      Barack Obama
  country    us
  yes        أعلن [باراك أوباما] خفض القوات تدريجيا.
  no         بارك الوزير مبادرة الطلاب.

actor george-w-bush
  kind       person
  name       جورج بوش | جورج بوش الابن | جورج دبليو بوش | جورج دبليو بوش الابن | جورج دبليو. بوش
  short      بوش
  latin      George W. Bush
  country    us
  yes        أعلن [جورج بوش] الحرب على الإرهاب.
  no         بش جورج في وجه ضيوفه.

actor donald-trump
  kind       person
  name       دونالد ترامب | دونالد ترمب | دونلد ترامب | دونلد ترمب
  short      ترامب | ترمب
  latin      Donald Trump
  country    us
  yes        أمر [دونالد ترامب] بسحب القوات.
  no         رمم دونالد قاربا قديما.

actor joe-biden
  kind       person
  name       جو بايدن | جوزيف بايدن
  short      بايدن
  latin      Joe Biden
  country    us
  yes        دافع [جو بايدن] عن قرار الانسحاب.
  no         بات جو أيامه في الريف.

actor hillary-clinton
  kind       person
  name       هيلاري كلينتون | هيلاري كلنتون | هيلاري رودهام كلينتون
  latin      Hillary Clinton
  country    us
  yes        زارت [هيلاري كلينتون] إسلام آباد.
  no         كلف المدير هيلينا بتنظيم الحفل.

actor john-kerry
  kind       person
  name       جون كيري
  short      كيري
  latin      John Kerry
  country    us
  yes        التقى [جون كيري] نظيره الروسي.
  no         كرر جون اعتذاره للجيران.

actor robert-gates
  kind       person
  name       روبرت غيتس | روبرت جيتس | روبرت جيتز | روبرت غيتز | روبيرت غيتس | روبيرت جيتس | روبيرت جيتز
  name       روبيرت غيتز
  latin      Robert Gates
  country    us
  yes        طلب [روبرت غيتس] جنودا إضافيين.
  no         غرس روبرت نخلتين أمام بيته.

actor leon-panetta
  kind       person
  name       ليون بانيتا
  short      بانيتا
  latin      Leon Panetta
  country    us
  yes        أكد [ليون بانيتا] فعالية الضربات.
  no         بان ليون متعبا بعد السباق.

actor donald-rumsfeld
  kind       person
  name       دونالد رامسفيلد | دونالد رمسفيلد | رامسفيلد | رمسفيلد
  latin      Donald Rumsfeld
  country    us
  yes        دافع [دونالد رامسفيلد] عن خطة الغزو.
  no         رسم دونالد فيلا على الحائط.

actor condoleezza-rice
  kind       person
  name       كوندوليزا رايس | كونداليزا رايس | كوندليزا رايس
  latin      Condoleezza Rice
  country    us
  yes        بحثت [كوندوليزا رايس] خطة التهدئة.
  no         رأس كونان لجنة تحكيم الرسم.

actor david-petraeus
  kind       person
  name       الجنرال ديفيد بتريوس | الجنرال ديفيد بترايوس | الجنرال ديفيد بيتريوس | الجنرال ديفيد باتريوس
  name       الجنرال دافيد بتريوس | الجنرال دافيد بترايوس | الجنرال دافيد بيتريوس | الجنرال دافيد باتريوس
  name       الجنرال ديفد بتريوس | الجنرال ديفد بترايوس | الجنرال ديفد بيتريوس | الجنرال ديفد باتريوس
  name       ديفيد بتريوس | ديفيد بترايوس | ديفيد بيتريوس | ديفيد باتريوس | دافيد بتريوس | دافيد بترايوس
  name       دافيد بيتريوس | دافيد باتريوس | ديفد بتريوس | ديفد بترايوس | ديفد بيتريوس | ديفد باتريوس
  short      بتريوس
  latin      David Petraeus
  country    us
  yes        قاد [الجنرال ديفيد بتريوس] القوات في بغداد.
  no         بتر الجراح إصبع ديفيد المصابة.

actor stanley-mcchrystal
  kind       person
  name       الجنرال ستانلي ماكريستال | الجنرال ستانلي مكريستال | الجنرال ستانلي ماك كريستال
  name       الجنرال ستانلي مكرستال | الجنرال ستانلي ماكرستال | ستانلي ماكريستال | ستانلي مكريستال
  name       ستانلي ماك كريستال | ستانلي مكرستال | ستانلي ماكرستال
  short      ماكريستال | مكريستال
  latin      Stanley McChrystal
  country    us
  yes        طلب [الجنرال ستانلي ماكريستال] تعزيزات كبيرة.
  no         كسر ستانلي كأسا من الكريستال.

actor richard-holbrooke
  kind       person
  name       ريتشارد هولبروك | ريتشارد هولبروكه | رتشارد هولبروك | رتشارد هولبروكه
  short      هولبروك
  latin      Richard Holbrooke
  country    us
  yes        وصل [ريتشارد هولبروك] إلى كابل.
  no         حل ريتشارد بركة السباحة بالكلور.

actor tony-blair
  kind       person
  name       توني بلير
  short      بلير
  latin      Tony Blair
  country    gb
  yes        دافع [توني بلير] عن غزو العراق.
  no         بل توني منديله بالماء البارد.

actor gordon-brown
  kind       person
  name       جوردون براون | غوردون براون | جوردن براون | غوردن براون
  latin      Gordon Brown
  country    gb
  yes        زار [جوردون براون] هلمند فجأة.
  no         برأ القاضي جورج من التهمة.

actor david-cameron
  kind       person
  name       ديفيد كاميرون | ديفيد كامرون | دافيد كاميرون | دافيد كامرون | ديفد كاميرون | ديفد كامرون
  latin      David Cameron
  country    gb
  yes        طلب [ديفيد كاميرون] تفويضا بالقصف.
  no         اشترى ديفيد كاميرا لرحلته القادمة.

actor nicolas-sarkozy
  kind       person
  name       نيكولا ساركوزي | نيكولاس ساركوزي
  short      ساركوزي
  latin      Nicolas Sarkozy
  country    fr
  yes        تزعم [نيكولا ساركوزي] التدخل الدولي.
  no         سار نيكولا على الكورنيش طويلا.

actor francois-hollande
  kind       person
  name       فرانسوا هولاند | فرانسوا أولاند | فرانسوا هولند | فرنسوا هولاند | فرنسوا أولاند | فرنسوا هولند
  short      أولاند
  latin      François Hollande
  country    fr
  yes        أرسل [فرانسوا هولاند] جنودا إلى مالي.
  no         هلل فرانسوا لهدف فريقه الأول.

actor emmanuel-macron
  kind       person
  name       إيمانويل ماكرون | إمانويل ماكرون
  short      ماكرون
  latin      Emmanuel Macron
  country    fr
  yes        أنهى [إيمانويل ماكرون] عملية الساحل.
  no         مكر الثعلب بإيمان الديك الساذج.

actor angela-merkel
  kind       person
  name       أنجيلا ميركل | أنجيلا مركل | أنغيلا ميركل | أنغيلا مركل | أنجلا ميركل | أنجلا مركل | أجيلا ميركل
  name       أجيلا مركل
  short      ميركل
  latin      Angela Merkel
  country    de
  yes        دعت [أنجيلا ميركل] إلى هدنة فورية.
  no         ركل لاعب من أنغولا الكرة بعيدا.

actor vladimir-putin
  kind       person
  name       فلاديمير بوتين | فلاديمير بوتن | فلادمير بوتين | فلادمير بوتن
  short      بوتين
  latin      Vladimir Putin
  country    ru
  yes        أمر [فلاديمير بوتين] بعملية عسكرية خاصة.
  no         اشترى فلاديمير بوتا من الجلد.

actor sergei-lavrov
  kind       person
  name       سيرغي لافروف | سيرغي لفروف | سيرجي لافروف | سيرجي لفروف | سرغي لافروف | سرغي لفروف | سيرغيه لافروف
  name       سيرغيه لفروف
  short      لافروف
  latin      Sergey Lavrov
  country    ru
  yes        استقبل [سيرغي لافروف] وفد المعارضة.
  no         لف روفائيل الهدية بورق ملون.

actor ramzan-kadyrov
  kind       person
  name       رمضان قديروف | رمضان قاديروف
  short      قديروف | قاديروف
  latin      Ramzan Kadyrov
  country    ru
  yes        أرسل [رمضان قديروف] مقاتليه إلى الجبهة.
  no         قدم رمضان للفقراء خبزا وتمرا.

actor doku-umarov
  kind       person
  name       دوكو عمروف | دوكو عمروف الشيشاني | دوكو أوماروف | دوكا عمروف | دوكا عمروف الشيشاني | دوكا أوماروف
  name       دوكو حماتوفيتش عمروف | دوكو حماتوفيتش عمروف الشيشاني | دوكو حماتوفيتش أوماروف
  latin      Doku Umarov
  country    ru
  yes        تبنى [دوكو عمروف] تفجيري المترو.
  no         دك العمال أساس البيت الجديد.

actor shamil-basayev
  kind       person
  name       شامل باساييف | شامل باسييف | شامل باسايف
  latin      Shamil Basayev
  country    ru
  yes        خطط [شامل باساييف] لاحتجاز الرهائن.
  no         وضع الطبيب فحصا شاملا للقرية.

actor yevgeny-prigozhin
  kind       person
  name       يفغيني بريغوجين | يفغيني بريغوزين | يفغيني بريجوجين | يفجيني بريغوجين | يفجيني بريغوزين
  name       يفجيني بريجوجين | إيفغيني بريغوجين | إيفغيني بريغوزين | إيفغيني بريجوجين
  short      بريغوجين
  latin      Yevgeny Prigozhin
  country    ru
  yes        قاد [يفغيني بريغوجين] تمردا قصيرا.
  no         فرغ جين من كتابة روايته.

actor petro-poroshenko
  kind       person
  name       بترو بوروشنكو | بترو بوروشينكو | بيترو بوروشنكو | بيترو بوروشينكو
  short      بوروشنكو
  latin      Petro Poroshenko
  country    ua
  yes        أعلن [بترو بوروشنكو] هدنة في الشرق.
  no         رش بيتر أشجار حديقته بالماء.

actor volodymyr-zelensky
  kind       person
  name       فولوديمير زيلينسكي | فولوديمير زيلنسكي | فلوديمير زيلينسكي | فلوديمير زيلنسكي | فولوديمر زيلينسكي
  name       فولوديمر زيلنسكي
  short      زيلينسكي | زيلنسكي
  latin      Volodymyr Zelensky
  country    ua
  yes        طلب [فولوديمير زيلينسكي] دفاعات جوية.
  no         نسي زيلان مفتاحه في المقهى.

actor ban-ki-moon
  kind       person
  name       بان كي مون | بان كي-مون | بان كيمون
  latin      Ban Ki-moon
  country    kr
  yes        ندد [بان كي مون] بقصف المدرسة.
  no         بان القمر كي يضيء الطريق.

actor kofi-annan
  kind       person
  name       كوفي أنان | كوفي عنان
  latin      Kofi Annan
  country    gh
  yes        قدم [كوفي أنان] خطة من ست نقاط.
  no         كوفئ عدنان على أمانته.

actor antonio-guterres
  kind       person
  name       أنطونيو غوتيريش | أنطونيو غوتيريس | أنطونيو جوتيريش | أنطونيو جوتيريس | أنتونيو غوتيريش
  name       أنتونيو غوتيريس | أنتونيو جوتيريش | أنتونيو جوتيريس
  short      غوتيريش
  latin      António Guterres
  country    pt
  yes        ناشد [أنطونيو غوتيريش] الأطراف وقف القتال.
  no         غطى أنطونيو رأسه من الشمس.

actor lakhdar-brahimi
  kind       person
  name       الأخضر الإبراهيمي | الأخضر إبراهيمي | لخضر الإبراهيمي | لخضر إبراهيمي
  latin      Lakhdar Brahimi
  country    dz
  yes        غادر [الأخضر الإبراهيمي] دمشق متشائما.
  no         لون إبراهيم بابه بطلاء أخضر.

actor staffan-de-mistura
  kind       person
  name       ستيفان دي ميستورا | ستيفان دي مستورا | ستيفان ديمستورا | ستيفان ديميستورا | ستفان دي ميستورا
  name       ستفان دي مستورا | ستفان ديمستورا | ستفان ديميستورا | استيفان دي ميستورا | استيفان دي مستورا
  name       استيفان ديمستورا | استيفان ديميستورا
  short      دي ميستورا | دي مستورا
  latin      Staffan de Mistura
  country    it
  yes        اقترح [ستيفان دي ميستورا] تجميد القتال.
  no         ستر ستيفان نافذته بقماش سميك.

actor ismail-ould-cheikh-ahmed
  kind       person
  name       إسماعيل ولد الشيخ أحمد | إسماعيل ولد الشيخ | إسماعيل ولد شيخ أحمد
  short      ولد الشيخ | ولد الشيخ أحمد
  latin      Ismail Ould Cheikh Ahmed
  country    mr
  yes        سلم [إسماعيل ولد الشيخ أحمد] خارطة السلام.
  no         ولد إسماعيل في قرية ساحلية.

actor anders-fogh-rasmussen
  kind       person
  name       أندرس فوغ راسموسن | أندرس فوج راسموسن | أندرس فو راسموسن | أندرس فوغ راسموسين | أندرس فوج راسموسين
  name       أندرس راسموسن | أندرس فو راسموسين | أندريس فوغ راسموسن | أندريس فوج راسموسن | أندريس فو راسموسن
  name       أندريس فوغ راسموسين | أندريس فوج راسموسين | أندريس راسموسن | أندريس فو راسموسين
  name       أنديرس فوغ راسموسن | أنديرس فوج راسموسن | أنديرس فو راسموسن | أنديرس فوغ راسموسين
  name       أنديرس فوج راسموسين | أنديرس راسموسن | أنديرس فو راسموسين | آندريه فوغ راسموسن
  name       آندريه فوج راسموسن | آندريه فو راسموسن | آندريه فوغ راسموسين | آندريه فوج راسموسين
  name       آندريه راسموسن | آندريه فو راسموسين | أندرز فوغ راسموسن | أندرز فوج راسموسن | أندرز فو راسموسن
  name       أندرز فوغ راسموسين | أندرز فوج راسموسين | أندرز راسموسن | أندرز فو راسموسين
  short      راسموسن | راسموسين
  latin      Anders Fogh Rasmussen
  country    dk
  yes        أعلن [أندرس فوغ راسموسن] موعد الانسحاب.
  no         رسم أندريه فوج السياح بالفحم.

actor jens-stoltenberg
  kind       person
  name       ينس ستولتنبرغ | ينس شتولتنبرغ | ينس ستولتنبرج | ينس ستولتنبيرغ | يانس ستولتنبرغ | يانس شتولتنبرغ
  name       يانس ستولتنبرج | يانس ستولتنبيرغ | جينس ستولتنبرغ | جينس شتولتنبرغ | جينس ستولتنبرج
  name       جينس ستولتنبيرغ
  short      ستولتنبرغ
  latin      Jens Stoltenberg
  country    no
  yes        تعهد [ينس ستولتنبرغ] بمزيد من الذخيرة.
  no         نسي جنس السائح حقيبته بالبرج.

