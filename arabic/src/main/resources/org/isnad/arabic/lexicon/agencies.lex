# News agencies, newspapers, channels, sites.
# Names that are also everyday words stand only behind a noun (قناة العربية, وكالة معا, صحيفة الوطن).

# News agencies

actor afp
  kind      agency
  name      وكالة فرانس برس | فرانس برس | وكالة الصحافة الفرنسية | وكالة الأنباء الفرنسية | وكالة فرانس برس للأنباء
  name      أ ف ب | أ.ف.ب | فرانسبرس
  latin     AFP
  country   fr
  yes       روى مسعف إلى [فرانس برس] تفاصيل القصف.
  yes       نقلت [وكالة الصحافة الفرنسية] الخبر عن ضابط.
  yes       ذكرت [أ ف ب] أن المطار مغلق.
  no        فرش البائع بضاعته صباحا.

actor reuters
  kind      agency
  name      رويترز | وكالة رويترز | وكالة رويترز للأنباء | وكالة أنباء رويترز | وكالة الأنباء رويترز
  latin     Reuters
  country   gb
  yes       أبلغ مسؤول [رويترز] بفشل الوساطة.
  yes       ذكرت [وكالة رويترز] أن القتال تجدد.
  no        روى الجد قصة للأطفال.

actor ap
  kind      agency
  name      أسوشيتد برس | أسوشيتدبرس | أسوشييتد برس | أسوشييتدبرس | وكالة أسوشيتد برس
  name      وكالة أسوشييتد برس | وكالة الأسوشيتد برس | وكالة الأسوشييتد برس | الأسوشييتد برس | الأسوشيتد برس
  name      الأسوشيتدبرس | وكالة أسوشيتد برس للأنباء | وكالة أسوشييتد برس للأنباء | أسوشيتيد برس | أ ب
  name      أ.ب
  latin     Associated Press
  country   us
  yes       أفادت [أسوشيتد برس] بسقوط المروحية.
  yes       التقطت مصورة من [أسوشييتد برس] صورة الجندي.
  no        سوى الخياط طرف الثوب.

actor upi
  kind      agency
  name      يونايتد برس إنترناشونال | يونايتد برس | وكالة يونايتد برس إنترناشونال | يو بي آي
  latin     UPI
  country   us
  yes       نسبت [يونايتد برس إنترناشونال] الخبر إلى دبلوماسي.
  no        أنار القمر طريق المسافر.

actor dpa
  kind      agency
  name      وكالة الأنباء الألمانية | د ب أ | د.ب.أ | وكالة دي بي إيه الألمانية
  latin     dpa
  country   de
  yes       قال طبيب [لوكالة الأنباء الألمانية] إن الجرحى كثر.
  yes       نقلت [د ب أ] بيان المتمردين.
  no        دب النمل على الجدار.

actor efe
  kind      agency
  name      وكالة إفي | وكالة إيفي | وكالة الأنباء الإسبانية | وكالة إفي الإسبانية
  latin     EFE
  country   es
  yes       ذكرت [وكالة إفي] أن الرهينة بخير.
  no        وفى التاجر بوعده لجاره.

actor ansa
  kind      agency
  name      أنسا | وكالة أنسا | وكالة أنسا الإيطالية | وكالة الأنباء الإيطالية
  latin     ANSA
  country   it
  yes       نقلت [وكالة أنسا] قول المبعوث.
  no        نسي الموظف مفاتيحه.

actor aki
  kind      agency
  name      وكالة آكي | وكالة آكي الإيطالية | آكي الإيطالية
  latin     Adnkronos International
  country   it
  yes       نشرت [وكالة آكي] تفاصيل الصفقة.
  no        أكل الحصان العلف كله.

actor tass
  kind      agency
  name      تاس | وكالة تاس | إيتار تاس | إيتار-تاس | وكالة إيتار تاس
  name      وكالة أنباء تاس
  latin     TASS
  country   ru
  yes       نقلت [وكالة تاس] نفي الجنرال.
  yes       ذكرت [إيتار تاس] أن القافلة وصلت.
  no        تأسف الجار على ما حدث.

actor interfax
  kind      agency
  name      إنترفاكس | وكالة إنترفاكس | انتر فاكس | وكالة إنترفاكس للأنباء
  latin     Interfax
  country   ru
  yes       ذكرت [إنترفاكس] أن السفينة أبحرت.
  no        انتظر المسافر حافلة المساء.

actor ria
  kind      agency
  name      نوفوستي | ريا نوفوستي | وكالة نوفوستي | وكالة نوفوستي الروسية | وكالة الإعلام الروسية
  name      وكالة ريا نوفوستي
  latin     RIA Novosti
  country   ru
  yes       أفادت [نوفوستي] بتدريب طيارين جدد.
  no        نفس العداء بعمق قبل السباق.

actor sputnik
  kind      agency
  name      سبوتنيك | وكالة سبوتنيك | سبوتنيك عربي
  latin     Sputnik
  country   ru
  yes       صرح القائد لمراسل [سبوتنيك] بأن الحصار انتهى.
  no        سبق الحصان منافسيه.

actor xinhua
  kind      agency
  name      شينخوا | وكالة شينخوا | وكالة أنباء شينخوا | وكالة الصين الجديدة | وكالة أنباء الصين الجديدة
  name      وكالة أنباء الصين الجديدة شينخوا
  latin     Xinhua
  country   cn
  yes       ذكرت [وكالة شينخوا] أن الخاطفين استسلموا.
  no        شاخ الراعي وكثرت أوجاعه.

actor kyodo
  kind      agency
  name      كيودو | وكالة كيودو | وكالة كيودو للأنباء
  latin     Kyodo
  country   jp
  yes       نقلت [كيودو] تسجيل الرهينة.
  no        كاد القط يلحق بالعصفور.

actor yonhap
  kind      agency
  name      يونهاب | وكالة يونهاب | وكالة يونهاب للأنباء
  latin     Yonhap
  country   kr
  yes       نقلت [يونهاب] عن ضابط أن الصاروخ سقط.
  no        نهب اللصوص مخزن القرية.

actor kcna
  kind      agency
  name      وكالة الأنباء المركزية الكورية | وكالة الأنباء الكورية المركزية | وكالة الأنباء المركزية
  latin     KCNA
  country   kp
  yes       أعلنت [وكالة الأنباء المركزية الكورية] نجاح التجربة.
  no        ركز الحارس بصره على الباب.

actor pti
  kind      agency
  name      برس ترست أوف إنديا | وكالة برس ترست أوف إنديا | وكالة برس ترست الهندية | برس ترست
  latin     Press Trust of India
  country   in
  yes       نقلت [برس ترست أوف إنديا] خبر المداهمة.
  no        برز الطالب في المسابقة.

actor ani-india
  kind      agency
  name      آسيا نيوز إنترناشيونال | وكالة آسيا الدولية للأنباء
  latin     ANI
  country   in
  yes       أوردت [آسيا نيوز إنترناشيونال] اعتراف المهاجم.
  no        أسس الشباب ناديا صغيرا.

actor app
  kind      agency
  name      أسوشيتد برس أوف باكستان | وكالة أسوشيتد برس أوف باكستان | وكالة الأنباء الباكستانية
  latin     APP
  country   pk
  yes       أعلنت [وكالة الأنباء الباكستانية] إعدام المتهم.
  no        أنبأ الطقس بعاصفة قوية.

actor aip
  kind      agency
  name      وكالة الأنباء الإسلامية الأفغانية | الوكالة الأفغانية الإسلامية | وكالة الصحافة الأفغانية الإسلامية | وكالة الصحافة الإسلامية الأفغانية | أفغان إسلاميك برس
  latin     Afghan Islamic Press
  country   af
  yes       أبلغ قائد [وكالة الصحافة الأفغانية الإسلامية] بأسر الجنود.
  no        صافح الضيف أهل البيت.

actor pajhwok
  kind      agency
  name      باجهوك | وكالة باجهوك | وكالة باجهوك الأفغانية | باجواك | وكالة باجواك الأفغانية
  latin     Pajhwok
  country   af
  yes       ذكرت [وكالة باجهوك] أن الجسر نسف.
  no        جاهد الطبيب لإنقاذ المريض.

actor bakhtar
  kind      agency
  name      وكالة باختر | وكالة أنباء باختر | وكالة باختر الأفغانية
  latin     Bakhtar
  country   af
  yes       نفت [وكالة باختر] سقوط المديرية.
  no        اختار الطفل لعبة حمراء.

actor irna
  kind      agency
  name      إيرنا | إرنا | وكالة إيرنا | وكالة إرنا | وكالة الأنباء الإيرانية
  name      وكالة أنباء الجمهورية الإسلامية | وكالة الأنباء الإيرانية الرسمية
  latin     IRNA
  country   ir
  yes       نقلت [وكالة إيرنا] كلمة القائد.
  yes       ذكرت [إرنا] أن الهجوم أحبط.
  no        رنا الطفل إلى السماء.

actor fars
  kind      agency
  name      وكالة فارس | وكالة أنباء فارس | وكالة فارس للأنباء | وكالة أنباء فارس الإيرانية
  latin     Fars News
  country   ir
  yes       نعت [وكالة أنباء فارس] ضابطا قتل أمس.
  no        روض الفارس حصانا جامحا.

actor tasnim
  kind      agency
  name      وكالة تسنيم | وكالة تسنيم للأنباء | وكالة تسنيم الدولية للأنباء | وكالة أنباء تسنيم
  latin     Tasnim
  country   ir
  yes       بثت [وكالة تسنيم] صور القارب المحتجز.
  no        سن الحداد سكينا قديمة.

actor mehr
  kind      agency
  name      وكالة مهر | وكالة مهر للأنباء | وكالة أنباء مهر
  latin     Mehr News
  country   ir
  yes       أوردت [وكالة مهر] أسماء القتلى.
  no        مهر العروس كان كبيرا.

actor isna
  kind      agency
  name      إسنا | وكالة إسنا | وكالة أنباء الطلبة | وكالة أنباء الطلبة الإيرانية
  latin     ISNA
  country   ir
  yes       قال النائب [لوكالة إسنا] إن الاتفاق قريب.
  no        نسي الطفل دراجته في الحديقة.

actor anadolu
  kind      agency
  name      وكالة الأناضول | وكالة أنباء الأناضول | وكالة الأناضول للأنباء | وكالة الأناضول التركية | وكالة أنباء الأناضول التركية
  short     الأناضول
  latin     Anadolu
  country   tr
  yes       صورت [وكالة الأناضول] لحظة القصف.
  yes       نقلت [وكالة أنباء الأناضول] بيان الوالي.
  no        ناضل العمال لرفع أجورهم.

actor dogan
  kind      agency
  name      وكالة دوغان | وكالة دوجان | وكالة أنباء دوغان | وكالة دوغان للأنباء | وكالة دوجان للأنباء
  name      وكالة دوغان التركية
  latin     Dogan
  country   tr
  yes       ذكرت [وكالة دوغان] أن سيارة انفجرت.
  no        دوى الرعد فوق الوادي.

actor cihan
  kind      agency
  name      وكالة جيهان | وكالة أنباء جيهان | وكالة جيهان للأنباء | وكالة جيهان التركية
  latin     Cihan
  country   tr
  yes       نشرت [وكالة جيهان] شهادة سائق الشاحنة.
  no        جهز العريس بيته الجديد.

actor firat
  kind      agency
  name      وكالة فرات | وكالة فرات للأنباء | وكالة أنباء فرات | وكالة أنباء الفرات
  latin     Firat News
  country   tr
  yes       نشرت [وكالة فرات للأنباء] بيان المقاتلين الأكراد.
  no        فرت الغزالة من الصياد.

actor hawar
  kind      agency
  name      وكالة هاوار | وكالة أنباء هاوار | وكالة هاوار للأنباء
  latin     Hawar News
  country   sy
  yes       أوردت [وكالة هاوار] حصيلة المعركة.
  no        حاور المعلم طلابه بهدوء.

actor sana
  kind      agency
  name      سانا | وكالة سانا | الوكالة العربية السورية للأنباء | الوكالة العربية السورية للأنباء سانا | وكالة الأنباء السورية
  name      وكالة الأنباء السورية الرسمية | وكالة سانا للأنباء
  latin     SANA
  country   sy
  yes       ذكرت [سانا] أن الجسر أعيد فتحه.
  yes       نقلت [وكالة الأنباء السورية] حصيلة القذائف.
  no        ساند الأصدقاء جارهم المريض.

actor spa
  kind      agency
  name      واس | وكالة واس | وكالة الأنباء السعودية | وكالة الأنباء السعودية واس | و ا س
  name      و.ا.س
  latin     SPA
  country   sa
  yes       نشرت [وكالة الأنباء السعودية] أسماء المطلوبين.
  yes       ذكرت [واس] أن القافلة انطلقت.
  no        وسع العمال ممر القرية.

actor wam
  kind      agency
  name      وكالة وام | وكالة أنباء الإمارات | وكالة الأنباء الإماراتية | وكالة أنباء الإمارات وام
  latin     WAM
  country   ae
  yes       نعت [وكالة أنباء الإمارات] ثلاثة جنود.
  yes       نشرت [وكالة وام] بيان القيادة.
  no        ومض البرق فوق التلال.

actor qna
  kind      agency
  name      وكالة الأنباء القطرية | وكالة قنا | وكالة الأنباء القطرية قنا | ق ن أ
  latin     QNA
  country   qa
  yes       بثت [وكالة الأنباء القطرية] خبر إطلاق الراهبات.
  no        نقى الفلاح القمح من الحصى.

actor kuna
  kind      agency
  name      كونا | وكالة كونا | وكالة الأنباء الكويتية | وكالة الأنباء الكويتية كونا
  latin     KUNA
  country   kw
  yes       نشرت [وكالة الأنباء الكويتية] موعد المفاوضات.
  yes       أفادت [كونا] بوصول الوفدين.
  no        كنس الخادم غرف البيت.

actor bna
  kind      agency
  name      وكالة أنباء البحرين | وكالة الأنباء البحرينية | وكالة بنا | بنا البحرينية
  latin     BNA
  country   bh
  yes       نقلت [وكالة أنباء البحرين] بيان النيابة.
  no        بنى الطفل قصرا من رمل.

actor ona
  kind      agency
  name      وكالة الأنباء العمانية | العمانية للأنباء
  latin     ONA
  country   om
  yes       أعلنت [وكالة الأنباء العمانية] وصول المفرج عنهم.
  no        نبت العشب بعد المطر.

actor saba
  kind      agency
  name      وكالة سبأ | وكالة الأنباء اليمنية | وكالة الأنباء اليمنية سبأ | وكالة الأنباء اليمنية الرسمية | وكالة الأنباء اليمنية الحكومية
  name      سبأ نت | وكالة سبأ للأنباء
  latin     Saba
  country   ye
  yes       نشرت [وكالة الأنباء اليمنية] قرار التعيين.
  yes       ذكرت [وكالة سبأ] أن اللواء أقيل.
  no        سبح البط في الغدير.

actor petra
  kind      agency
  name      بترا | وكالة بترا | وكالة الأنباء الأردنية | وكالة الأنباء الأردنية بترا | وكالة الأنباء الأردنية الرسمية
  latin     Petra
  country   jo
  yes       نقلت [وكالة الأنباء الأردنية] اعترافات الخلية.
  no        تبرع التاجر بخيام كثيرة.

actor nna
  kind      agency
  name      الوكالة الوطنية للإعلام | الوكالة الوطنية للإعلام اللبنانية | الوكالة الوطنية اللبنانية
  latin     NNA
  country   lb
  yes       ذكرت [الوكالة الوطنية للإعلام] أن طائرة اخترقت الأجواء.
  no        وكل الأب محاميا بارعا.

actor wafa
  kind      agency
  name      وكالة وفا | وكالة الأنباء الفلسطينية | وكالة الأنباء الفلسطينية وفا | وكالة الأنباء والمعلومات الفلسطينية | وكالة الأنباء الفلسطينية الرسمية
  latin     WAFA
  country   ps
  yes       أوردت [وكالة وفا] أسماء المعتقلين.
  no        أوفد المدير موظفا إلى الفرع.

actor maan
  kind      agency
  name      وكالة معا | وكالة معا الإخبارية | وكالة معا الفلسطينية
  latin     Maan News
  country   ps
  yes       قال شاهد [لوكالة معا] إن الجنود اقتحموا الحي.
  no        جلس الأصدقاء معا في الحديقة.

actor safa
  kind      agency
  name      وكالة صفا | وكالة صفا الفلسطينية | وكالة الصحافة الفلسطينية | وكالة الصحافة الفلسطينية صفا
  latin     Safa
  country   ps
  yes       ذكرت [وكالة صفا] أن الزوارق أطلقت النار.
  no        صفا الماء بعد السيل.

actor mena
  kind      agency
  name      وكالة أنباء الشرق الأوسط | وكالة الشرق الأوسط | أ ش أ | أ.ش.أ | وكالة أنباء الشرق الأوسط المصرية
  latin     MENA
  country   eg
  yes       نقلت [وكالة أنباء الشرق الأوسط] قرار النائب العام.
  no        أشرقت الشمس على الحقول.

actor ina
  kind      agency
  name      وكالة الأنباء العراقية | وكالة واع | الوكالة الوطنية العراقية للأنباء | وكالة نينا | واع العراقية
  name      نينا العراقية
  latin     INA
  country   iq
  yes       ذكرت [الوكالة الوطنية العراقية للأنباء] أن العبوة أبطلت.
  no        نبأ الرحيل أحزن الجيران.

actor aswat-aliraq
  kind      agency
  name      أصوات العراق | وكالة أصوات العراق
  latin     Aswat al-Iraq
  country   iq
  yes       قال ضابط [لوكالة أصوات العراق] إن المهاجم قتل.
  no        ارتفعت أصوات الباعة في السوق.

actor lana
  kind      agency
  name      وكالة الأنباء الليبية | وكالة وال | وكالة لانا | وكالة الجماهيرية للأنباء | وكالة التضامن للأنباء
  latin     LANA
  country   ly
  yes       أعلنت [وكالة الأنباء الليبية] إغلاق الميناء.
  no        لان الخبز في الماء.

actor tap
  kind      agency
  name      وكالة تونس أفريقيا للأنباء | وكالة الأنباء التونسية | وكالة وات | وكالة تونس الرسمية للأنباء
  latin     TAP
  country   tn
  yes       نشرت [وكالة تونس أفريقيا للأنباء] حصيلة العملية.
  no        آنس الضيف أهل البيت.

actor aps
  kind      agency
  name      وكالة الأنباء الجزائرية | وكالة واج | واج الجزائرية
  latin     APS
  country   dz
  yes       ذكرت [وكالة الأنباء الجزائرية] أن مخبأ دمر.
  no        جزأ المعلم الدرس قسمين.

actor map
  kind      agency
  name      وكالة المغرب العربي للأنباء | وكالة الأنباء المغربية | وكالة المغرب العربي
  latin     MAP
  country   ma
  yes       أفادت [وكالة المغرب العربي للأنباء] بتفكيك خلية.
  no        عرب الكاتب رواية طويلة.

actor ami-mr
  kind      agency
  name      الوكالة الموريتانية للأنباء | وكالة الأنباء الموريتانية
  latin     AMI
  country   mr
  yes       أعلنت [الوكالة الموريتانية للأنباء] ضبط مهربين.
  no        مرر اللاعب الكرة لزميله.

actor ani-mr
  kind      agency
  name      وكالة نواكشوط للأنباء | وكالة نواكشوط
  latin     Nouakchott Information Agency
  country   mr
  yes       تلقت [وكالة نواكشوط للأنباء] تسجيل الخاطفين.
  no        ناقش الطلاب درس التاريخ.

actor alakhbar-mr
  kind      agency
  name      وكالة الأخبار | وكالة الأخبار المستقلة | وكالة الأخبار الموريتانية | وكالة الأنباء الموريتانية الخاصة الأخبار
  latin     Alakhbar
  country   mr
  yes       تبنت الجماعة الخطف عبر [وكالة الأخبار].
  no        خبر القرويون دروب الجبل.

actor suna
  kind      agency
  name      سونا السودانية | وكالة سونا | وكالة السودان للأنباء | وكالة الأنباء السودانية
  latin     SUNA
  country   sd
  yes       ذكرت [وكالة السودان للأنباء] أن الوالي نجا.
  no        سن القانون حماية للغابات.

actor sonna
  kind      agency
  name      وكالة الأنباء الصومالية | وكالة صونا | وكالة الأنباء الوطنية الصومالية
  latin     SONNA
  country   so
  yes       نقلت [وكالة الأنباء الصومالية] حصيلة الكمين.
  no        صان العامل آلة الطحن.

actor pana
  kind      agency
  name      بانا برس | وكالة بانا برس | وكالة أنباء عموم أفريقيا
  latin     PANA
  country   sn
  yes       أوردت [بانا برس] بيان القمة.
  no        بان الهلال بعد الغروب.

actor amaq
  kind      agency
  name      وكالة أعماق | وكالة أعماق الإخبارية | وكالة أنباء أعماق | أعماق الإخبارية
  latin     Amaq
  country   sy | iq
  yes       تبنى التنظيم التفجير عبر [وكالة أعماق].
  no        غاص الصياد في أعماق البحيرة.

actor smart-agency
  kind      agency
  name      وكالة سمارت | وكالة سمارت للأنباء
  latin     SMART News
  country   sy
  yes       قال ناشط [لوكالة سمارت] إن المشفى قصف.
  no        سمر الرعاة حول النار.

actor masar-press
  kind      agency
  name      مسار برس | وكالة مسار برس | وكالة مسار
  latin     Masar Press
  country   sy
  yes       نقلت [مسار برس] خبر كسر الحصار.
  no        سار القطيع نحو المرعى.

actor shahba-press
  kind      agency
  name      شهبا برس | وكالة شهبا برس
  latin     Shahba Press
  country   sy
  yes       صورت [شهبا برس] برميلا لم ينفجر.
  no        شاهد الطفل فراشة ملونة.

actor qasioun
  kind      agency
  name      وكالة قاسيون | وكالة قاسيون للأنباء
  latin     Qasioun
  country   sy
  yes       أفادت [وكالة قاسيون] بانسحاب الحاجز.
  no        قاس الخياط طول الثوب.

actor bloomberg
  kind      agency
  name      بلومبرغ | بلومبيرغ | بلومبرج | وكالة بلومبرغ | وكالة بلومبيرغ
  name      وكالة بلومبرج
  latin     Bloomberg
  country   us
  yes       كشفت [وكالة بلومبرغ] تمويل الصفقة.
  no        بلل الندى أوراق الشجر.

# International broadcasters

actor bbc
  kind      outlet
  name      بي بي سي | بي.بي.سي | هيئة الإذاعة البريطانية | بي بي سي عربي | إذاعة بي بي سي
  name      البي بي سي | هيئة الإذاعة البريطانية بي بي سي
  latin     BBC
  country   gb
  yes       قال مزارع [لبي بي سي] إن المحصول احترق.
  yes       بثت [هيئة الإذاعة البريطانية] مقابلة مع الأسير.
  no        بيت الجيران قريب من السوق.

actor sky-news
  kind      outlet
  name      سكاي نيوز | قناة سكاي نيوز | شبكة سكاي نيوز | تلفزيون سكاي نيوز
  latin     Sky News
  country   gb
  yes       صرح الجنرال [لشبكة سكاي نيوز] بأن الوضع صعب.
  no        سكن الراعي كوخا جبليا.

actor sky-news-arabia
  kind      outlet
  name      سكاي نيوز عربية | قناة سكاي نيوز عربية
  latin     Sky News Arabia
  country   ae
  yes       أفاد مراسل [سكاي نيوز عربية] بتقدم المدرعات.
  no        عربة البائع تعطلت أمس.

actor cnn
  kind      outlet
  name      سي إن إن | سي.إن.إن | شبكة سي إن إن | قناة سي إن إن | السي إن إن
  name      محطة سي إن إن | سي إن إن بالعربية | سي إن إن الأمريكية | شبكة سي إن إن الأمريكية
  latin     CNN
  country   us
  yes       كشف ضابط [لشبكة سي إن إن] خطة الانسحاب.
  no        سيرة الجد طويلة وممتعة.

actor cnn-turk
  kind      outlet
  name      سي إن إن تورك | قناة سي إن إن تورك | سي إن إن ترك
  latin     CNN Türk
  country   tr
  yes       أعلنت [سي إن إن تورك] إصابة شرطيين.
  no        سينال الفائز جائزة قيمة.

actor fox-news
  kind      outlet
  name      فوكس نيوز | قناة فوكس نيوز | شبكة فوكس نيوز | شبكة فوكس
  latin     Fox News
  country   us
  yes       بثت [فوكس نيوز] لقاء مع مترجم سابق.
  no        فكت العاملة عقدة الخيط.

actor nbc
  kind      outlet
  name      إن بي سي | إن.بي.سي | شبكة إن بي سي | إن بي سي نيوز | شبكة إن بي سي نيوز
  latin     NBC
  country   us
  yes       قابلت [شبكة إن بي سي] زعيم المتمردين.
  no        انبسط السهل أمام القافلة.

actor abc
  kind      outlet
  name      إيه بي سي | أي بي سي | شبكة إيه بي سي | إيه بي سي نيوز | شبكة إيه بي سي نيوز
  name      شبكة أي بي سي
  latin     ABC
  country   us
  yes       نشرت [إيه بي سي نيوز] رسالة الخاطفين.
  no        أبقى الطفل بابه مفتوحا.

actor cbs
  kind      outlet
  name      سي بي إس | سي.بي.إس | شبكة سي بي إس | سي بي إس نيوز | قناة سي بي إس
  latin     CBS
  country   us
  yes       قال الوزير [لشبكة سي بي إس] إن المهمة مستمرة.
  no        سبب العطل غير معروف.

actor npr
  kind      outlet
  name      الإذاعة الوطنية العامة | شبكة الإذاعة الوطنية العامة | إن بي آر | الإذاعة العامة الأمريكية
  latin     NPR
  country   us
  yes       استضافت [الإذاعة الوطنية العامة] جنديا سابقا.
  no        أذاع المدرب أسماء اللاعبين.

actor pbs
  kind      outlet
  name      شبكة بي بي إس | بي بي إس
  latin     PBS
  country   us
  yes       عرضت [شبكة بي بي إس] فيلما عن الحصار.
  no        شب الأطفال في القرية.

actor voa
  kind      outlet
  name      صوت أمريكا | صوت أميركا | إذاعة صوت أمريكا | إذاعة صوت أميركا
  latin     Voice of America
  country   us
  yes       قال الحاكم [لإذاعة صوت أمريكا] إن المدينة آمنة.
  no        خفض المغني نبرته قليلا.

actor rferl
  kind      outlet
  name      إذاعة أوروبا الحرة | راديو أوروبا الحرة | إذاعة الحرية | إذاعة آزادي | راديو آزادي
  latin     Radio Free Europe/Radio Liberty
  country   us
  yes       تحدث القائد إلى [راديو أوروبا الحرة] أمس.
  no        زاد الطباخ ملح الحساء.

actor alhurra
  kind      outlet
  name      قناة الحرة | فضائية الحرة | تلفزيون الحرة | الحرة عراق
  latin     Alhurra
  country   us
  yes       بثت [قناة الحرة] صور المعبر.
  no        عاشت الغزالة حرة في الغابة.

actor radio-sawa
  kind      outlet
  name      راديو سوا | إذاعة سوا
  latin     Radio Sawa
  country   us
  yes       قال العقيد [لراديو سوا] إن الهدوء عاد.
  no        ساوى البناء أرض الغرفة.

actor france24
  kind      outlet
  name      فرانس 24 | قناة فرانس 24 | فرانس24 | تلفزيون فرانس 24
  latin     France 24
  country   fr
  yes       أبلغ الناطق [فرانس 24] بانهيار الهدنة.
  no        فرن الخباز بارد منذ أمس.

actor rfi
  kind      outlet
  name      إذاعة فرنسا الدولية | راديو فرنسا الدولي | مونت كارلو | مونت كارلو الدولية | إذاعة مونت كارلو
  latin     RFI
  country   fr
  yes       أكد المتمردون [لإذاعة فرنسا الدولية] سقوط البلدة.
  no        كرمت المدرسة طلابها المتفوقين.

actor dw
  kind      outlet
  name      دويتشه فيله | دويتشه فيلله | دويتشيه فيله | قناة دويتشه فيله | إذاعة دويتشه فيله
  name      دي دبليو
  latin     Deutsche Welle
  country   de
  yes       قالت الخبيرة [لإذاعة دويتشه فيله] إن الحل بعيد.
  no        دوت صفارة القطار مساء.

actor euronews
  kind      outlet
  name      يورونيوز | قناة يورونيوز
  latin     Euronews
  country   fr
  yes       عرضت [يورونيوز] شهادات الناجين.
  no        يروي الجد حكاية الذئب.

actor rt
  kind      outlet
  name      قناة روسيا اليوم | شبكة روسيا اليوم | موقع روسيا اليوم | تلفزيون روسيا اليوم | وكالة روسيا اليوم
  name      شبكة آر تي | قناة آر تي
  latin     RT
  country   ru
  yes       صرح النائب [لقناة روسيا اليوم] بأن الصفقة تمت.
  no        رست الباخرة قرب المنارة.

actor cbc-canada
  kind      outlet
  name      شبكة سي بي سي | سي بي سي | هيئة الإذاعة الكندية | التلفزيون الكندي سي بي سي | سي.بي.سي
  latin     CBC
  country   ca
  yes       كشفت [هيئة الإذاعة الكندية] سوء معاملة الأسرى.
  no        كنس العامل رصيف الحديقة.

# Arab channels and stations

actor aljazeera
  kind      outlet
  name      قناة الجزيرة | شبكة الجزيرة | فضائية الجزيرة | قناة الجزيرة الفضائية | تلفزيون الجزيرة
  name      الجزيرة نت | موقع الجزيرة نت | الجزيرة مباشر | قناة الجزيرة مباشر | الجزيرة الإنجليزية
  latin     Al Jazeera
  country   qa
  yes       بثت [قناة الجزيرة] تسجيلا للرهائن.
  yes       ذكرت [الجزيرة نت] أن التصعيد وارد.
  no        زار الصيادون جزيرة صغيرة.
  no        شهدت شبه الجزيرة أمطارا غزيرة.

actor alarabiya
  kind      outlet
  name      قناة العربية | فضائية العربية | العربية نت | موقع العربية نت | قناة العربية الفضائية
  name      قناة العربية الحدث | العربية الحدث | قناة الحدث | العربية.نت
  latin     Al Arabiya
  country   sa
  yes       أعلنت [قناة العربية] إصابة مصورها.
  yes       قال مصدر [لموقع العربية نت] إن القصر آمن.
  no        تعلم الطفل اللغة العربية بسرعة.

actor mbc
  kind      outlet
  name      إم بي سي | قناة إم بي سي | ام.بي.سي
  latin     MBC
  country   sa
  yes       عرضت [قناة إم بي سي] لقاء مع التائب.
  no        مبسم الطفلة جميل.

actor ekhbariya
  kind      outlet
  name      قناة الإخبارية | الإخبارية السعودية | قناة الإخبارية السعودية
  latin     Al Ekhbariya
  country   sa
  yes       زار فريق [الإخبارية السعودية] الخطوط الأمامية.
  no        أخبر الراعي جيرانه بالسيل.

actor abudhabi-tv
  kind      outlet
  name      تلفزيون أبوظبي | قناة أبوظبي | قناة أبو ظبي | تلفزيون أبو ظبي
  latin     Abu Dhabi TV
  country   ae
  yes       بث [تلفزيون أبوظبي] مقابلة القائد الميداني.
  no        ضاء المصباح وسط الظلام.

actor almayadeen
  kind      outlet
  name      قناة الميادين | فضائية الميادين | شبكة الميادين | الميادين نت
  latin     Al Mayadeen
  country   lb
  yes       قالت [قناة الميادين] إن مراسلها أصيب.
  no        امتلأت ميادين العاصمة بالزوار.

actor almanar
  kind      outlet
  name      قناة المنار | تلفزيون المنار | فضائية المنار
  latin     Al-Manar
  country   lb
  yes       بثت [قناة المنار] خطاب الأمين العام.
  no        أنارت المنارة طريق السفن.

actor lbc
  kind      outlet
  name      قناة إل بي سي | إل بي سي | المؤسسة اللبنانية للإرسال
  latin     LBC
  country   lb
  yes       صورت [إل بي سي] لحظة إطلاق الأسير.
  no        لبس الطفل قميصه الجديد.

actor almasirah
  kind      outlet
  name      قناة المسيرة | فضائية المسيرة | قناة المسيرة الفضائية | المسيرة نت
  latin     Al-Masirah
  country   ye
  yes       أعلنت [قناة المسيرة] إطلاق صاروخ جديد.
  no        انطلقت مسيرة حاشدة من الجامع.

actor azal
  kind      outlet
  name      قناة آزال | قناة آزال الفضائية | فضائية آزال
  latin     Azal
  country   ye
  yes       أغلق مسلحون مكتب [قناة آزال].
  no        أزال العامل الغبار عن الباب.

actor belqees
  kind      outlet
  name      قناة بلقيس | قناة بلقيس الفضائية | فضائية بلقيس
  latin     Belqees TV
  country   ye
  yes       قال ناشط [لقناة بلقيس] إن الطريق مقطوع.
  no        قاس النجار لوح الخشب.

actor suhail
  kind      outlet
  name      قناة سهيل | قناة سهيل الفضائية | فضائية سهيل
  latin     Suhail TV
  country   ye
  yes       اقتحم المتمردون مقر [قناة سهيل].
  no        سهل الأب مهمة ابنه.

actor yemen-shabab
  kind      outlet
  name      قناة يمن شباب | يمن شباب
  latin     Yemen Shabab
  country   ye
  yes       نهب مسلحون معدات [قناة يمن شباب].
  no        شب حريق في المخزن القديم.

actor alsumaria
  kind      outlet
  name      السومرية نيوز | قناة السومرية | فضائية السومرية
  latin     Alsumaria
  country   iq
  yes       أبلغ شرطي [السومرية نيوز] بانفجار العبوة.
  no        سمر الأصدقاء حتى الفجر.

actor alsharqiya
  kind      outlet
  name      قناة الشرقية | فضائية الشرقية | الشرقية نيوز | قناة الشرقية نيوز
  latin     Al Sharqiya
  country   iq
  yes       بثت [قناة الشرقية] مشاهد النزوح.
  no        هبت رياح شرقية باردة.

actor rudaw
  kind      outlet
  name      رووداو | شبكة رووداو | شبكة رووداو الإعلامية | قناة رووداو
  latin     Rudaw
  country   iq
  yes       أكد قائد كردي [لشبكة رووداو] تقدم المقاتلين.
  no        راود النوم الحارس عند الفجر.

actor shafaq
  kind      outlet
  name      شفق نيوز | وكالة شفق نيوز
  latin     Shafaq News
  country   iq
  yes       ذكرت [شفق نيوز] أن القرية حررت.
  no        شفيت الطفلة من الحمى.

actor almada
  kind      outlet
  name      المدى برس | صحيفة المدى | وكالة المدى برس | جريدة المدى
  latin     Al-Mada
  country   iq
  yes       قال عضو المجلس إلى [المدى برس] إن الجسر نسف.
  no        امتد السهل إلى مدى بعيد.

actor alghad-press
  kind      outlet
  name      الغد برس | وكالة الغد برس
  latin     Alghad Press
  country   iq
  yes       كشفت [الغد برس] عن اتفاق عشائري.
  no        غدا سيعود المسافرون.

actor dubai-tv
  kind      outlet
  name      تلفزيون دبي | قناة دبي | قناة دبي الفضائية
  latin     Dubai TV
  country   ae
  yes       عرض [تلفزيون دبي] تقريرا عن النازحين.
  no        دب النشاط في السوق.

actor nile-news
  kind      outlet
  name      قناة النيل للأخبار | قناة النيل الإخبارية | النيل للأخبار
  latin     Nile News
  country   eg
  yes       نقلت [قناة النيل للأخبار] مؤتمر الوسطاء.
  no        نيل الجائزة أسعد الطالب.

actor alaqsa-tv
  kind      outlet
  name      قناة الأقصى | فضائية الأقصى | إذاعة الأقصى | قناة الأقصى الفضائية
  latin     Al-Aqsa TV
  country   ps
  yes       قصفت الطائرات مقر [قناة الأقصى].
  no        قصد الزوار سوق الخزف.

actor palestine-today
  kind      outlet
  name      قناة فلسطين اليوم | وكالة فلسطين اليوم
  latin     Palestine Today
  country   ps
  yes       أعلنت [قناة فلسطين اليوم] وقف البث.
  no        طلى السكان جدران المسجد.

actor orient
  kind      outlet
  name      أورينت نت | قناة أورينت | أورينت نيوز | تلفزيون أورينت | أورينت
  latin     Orient TV
  country   sy
  yes       قال قائد [لأورينت نت] إن الفصيل اندمج.
  no        أورد المعلم مثالا سهلا.

actor syria-tv-halab-today
  kind      outlet
  name      قناة حلب اليوم | تلفزيون حلب اليوم
  latin     Halab Today
  country   sy
  yes       ذكرت [قناة حلب اليوم] أن المعبر أغلق.
  no        حلبت الراعية بقرة بيضاء.

actor enab-baladi
  kind      outlet
  name      عنب بلدي | صحيفة عنب بلدي | جريدة عنب بلدي
  latin     Enab Baladi
  country   sy
  yes       نشرت [عنب بلدي] أسماء المفرج عنهم.
  no        قطف الأطفال عناقيد الكرم.

actor zaman-alwasl
  kind      outlet
  name      زمان الوصل | صحيفة زمان الوصل | موقع زمان الوصل
  latin     Zaman al-Wasl
  country   sy
  yes       حصلت [زمان الوصل] على وثائق المخابرات.
  no        وصل الضيف بعد الغروب.

actor shaam-network
  kind      outlet
  name      شبكة شام | شبكة شام الإخبارية
  latin     Shaam Network
  country   sy
  yes       صور ناشطو [شبكة شام] حطام الطائرة.
  no        شم الطفل رائحة الخبز.

actor aldorar
  kind      outlet
  name      الدرر الشامية | شبكة الدرر الشامية | موقع الدرر الشامية
  latin     Al-Dorar
  country   sy
  yes       أفادت [الدرر الشامية] بأسر ضابط.
  no        در الضرع حليبا كثيرا.

actor ikhbariya-syria
  kind      outlet
  name      الإخبارية السورية | قناة الإخبارية السورية
  latin     Al-Ikhbariya Syria
  country   sy
  yes       قتل مراسل [الإخبارية السورية] برصاص قناص.
  no        أخبرت الأم ابنها بالسر.

actor aldunya-tv
  kind      outlet
  name      قناة الدنيا | تلفزيون الدنيا | فضائية الدنيا
  latin     Al-Dunya TV
  country   sy
  yes       نفت [قناة الدنيا] خبر الانشقاق.
  no        دنا الغزال من النبع.

actor libya-ahrar
  kind      outlet
  name      ليبيا الأحرار | قناة ليبيا الأحرار | قناة ليبيا
  latin     Libya Al-Ahrar
  country   ly
  yes       أبلغ عميد البلدية [ليبيا الأحرار] بانقطاع الماء.
  no        حرر الكاتب مقالا قصيرا.

actor alalam
  kind      outlet
  name      قناة العالم | فضائية العالم | قناة العالم الإخبارية
  latin     Al-Alam
  country   ir
  yes       بثت [قناة العالم] اعترافات المعتقل.
  no        سافر البحار حول العالم.

actor press-tv
  kind      outlet
  name      برس تي في | قناة برس تي في | تلفزيون برس تي في
  latin     Press TV
  country   ir
  yes       نقلت [برس تي في] نفي القائد البحري.
  no        برك الجمل أمام الخيمة.

actor kan-israel-radio
  kind      outlet
  name      الإذاعة العامة الإسرائيلية | الإذاعة الإسرائيلية العامة | إذاعة الجيش الإسرائيلي | إذاعة الجيش الإسرائيلية | هيئة البث الإسرائيلية
  name      صوت إسرائيل
  latin     Israel Radio
  country   il
  yes       ذكرت [الإذاعة الإسرائيلية العامة] أن صاروخين سقطا.
  no        أذن الإمام لصلاة العصر.

actor geo
  kind      outlet
  name      جيو نيوز | قناة جيو | قناة جيو نيوز | تلفزيون جيو | جيو تي في
  latin     Geo TV
  country   pk
  yes       أصيب مذيع [قناة جيو] برصاص مجهولين.
  no        جاء الولد من المدرسة.

actor tolo
  kind      outlet
  name      طلوع نيوز | قناة طلوع | تلفزيون طلوع | تولو نيوز | قناة تولو
  latin     TOLO
  country   af
  yes       توعدت الحركة صحفيي [قناة طلوع].
  no        انتظر الصيادون طلوع الشمس.

actor ntv-turkey
  kind      outlet
  name      قناة إن تي في | إن تي في التركية | إن تي في
  latin     NTV
  country   tr
  yes       أعلنت [إن تي في] تفكيك سيارة مفخخة.
  no        انتفخ الإطار أكثر من اللازم.

actor trt
  kind      outlet
  name      تي آر تي | قناة تي آر تي | قناة تي آر تي العربية
  latin     TRT
  country   tr
  yes       بث [تي آر تي] كلمة الوالي مباشرة.
  no        ترتيب الكتب يحتاج وقتا.

# Arab newspapers and sites

actor alsharq-alawsat
  kind      outlet
  name      صحيفة الشرق الأوسط | جريدة الشرق الأوسط
  latin     Asharq Al-Awsat
  country   sa | gb
  yes       كشفت [صحيفة الشرق الأوسط] تفاصيل اللقاء السري.
  no        سافر التاجر شرقا مع القافلة.

actor alhayat
  kind      outlet
  name      صحيفة الحياة | جريدة الحياة
  latin     Al-Hayat
  country   gb | sa
  yes       ذكرت [صحيفة الحياة] أن الوسيط استقال.
  no        أحب الجد حياة القرية.

actor alquds-alarabi
  kind      outlet
  name      القدس العربي | صحيفة القدس العربي | جريدة القدس العربي
  latin     Al-Quds Al-Arabi
  country   gb
  yes       نشرت [القدس العربي] رسالة الأسير.
  no        قدس الأقدمون ينابيع المياه.

actor elaph
  kind      outlet
  name      إيلاف | موقع إيلاف | صحيفة إيلاف | صحيفة إيلاف الإلكترونية
  latin     Elaph
  country   gb
  yes       قال معارض [لإيلاف] إن الاجتماع ألغي.
  no        ألف الكاتب رواية قصيرة.

actor alarab
  kind      outlet
  name      صحيفة العرب | صحيفة العرب اللندنية | جريدة العرب
  latin     Al-Arab
  country   gb
  yes       نقلت [صحيفة العرب] قول المبعوث السابق.
  no        عبر الفلاح النهر بقاربه.

actor alaraby-aljadeed
  kind      outlet
  name      العربي الجديد | صحيفة العربي الجديد | موقع العربي الجديد
  latin     Al-Araby Al-Jadeed
  country   gb | qa
  yes       نشرت [العربي الجديد] قصة مقاتل فار.
  no        جدد المالك طلاء البيت.

actor okaz
  kind      outlet
  name      عكاظ | صحيفة عكاظ | جريدة عكاظ
  latin     Okaz
  country   sa
  yes       أكد ضابط [لعكاظ] إحباط التهريب.
  no        عكف الطالب على دروسه.

actor alriyadh-paper
  kind      outlet
  name      صحيفة الرياض | جريدة الرياض
  latin     Al Riyadh (newspaper)
  country   sa
  yes       حاورت [صحيفة الرياض] والد الموقوف.
  no        راض المدرب المهر الصغير.

actor aljazirah-paper
  kind      outlet
  name      صحيفة الجزيرة | جريدة الجزيرة | صحيفة الجزيرة السعودية
  latin     Al-Jazirah (newspaper)
  country   sa
  yes       نشرت [صحيفة الجزيرة] قصيدة عن الشهداء.
  no        زار البحارة جزيرة مهجورة.

actor alwatan-sa
  kind      outlet
  name      صحيفة الوطن السعودية | جريدة الوطن السعودية | الوطن أون لاين
  short     صحيفة الوطن | جريدة الوطن
  latin     Al-Watan (Saudi Arabia)
  country   sa
  yes       كشفت [صحيفة الوطن السعودية] هوية الانتحاري.
  no        توطنت القبيلة قرب البئر.

actor alwatan-sy
  kind      outlet
  name      صحيفة الوطن السورية | جريدة الوطن السورية
  short     صحيفة الوطن | جريدة الوطن
  latin     Al-Watan (Syria)
  country   sy
  yes       توقعت [صحيفة الوطن السورية] معركة وشيكة.
  no        طن النحل حول الأزهار.

actor makkah-paper
  kind      outlet
  name      صحيفة مكة | جريدة مكة
  latin     Makkah (newspaper)
  country   sa
  yes       زارت [صحيفة مكة] أسر المرابطين.
  no        مكث الضيف أسبوعا كاملا.

actor almadina-paper
  kind      outlet
  name      صحيفة المدينة | جريدة المدينة
  latin     Al-Madina (newspaper)
  country   sa
  yes       ذكرت [صحيفة المدينة] أن المتهم اعترف.
  no        مدن الساحل مزدحمة صيفا.

actor alyaum
  kind      outlet
  name      صحيفة اليوم | جريدة اليوم | صحيفة اليوم السعودية
  latin     Al-Yaum
  country   sa
  yes       أجرت [صحيفة اليوم] لقاء مع الطبيب.
  no        نام الطفل يوما كاملا.

actor sabq
  kind      outlet
  name      سبق الإلكترونية | صحيفة سبق | صحيفة سبق الإلكترونية | موقع سبق
  latin     Sabq
  country   sa
  yes       علمت [صحيفة سبق] أن المطلوب سلم نفسه.
  no        وصل الفائز بعد سباق طويل.

actor ajel
  kind      outlet
  name      صحيفة عاجل | صحيفة عاجل الإلكترونية | عاجل الإلكترونية
  latin     Ajel
  country   sa
  yes       أوضح والده [لصحيفة عاجل] أنه سافر سرا.
  no        عجل الحداد في عمله.

actor albayan
  kind      outlet
  name      صحيفة البيان | جريدة البيان | صحيفة البيان الإماراتية
  latin     Al Bayan
  country   ae
  yes       أكد القائد [لصحيفة البيان] قرب الحسم.
  no        صدر بيان قصير عن القمة.

actor alkhaleej
  kind      outlet
  name      صحيفة الخليج | جريدة الخليج | صحيفة الخليج الإماراتية
  latin     Al Khaleej
  country   ae
  yes       أبلغ مصدر [صحيفة الخليج] بموعد العملية.
  no        خلج الحارس باب المخزن.

actor alittihad
  kind      outlet
  name      صحيفة الاتحاد | جريدة الاتحاد | صحيفة الاتحاد الإماراتية
  latin     Al-Ittihad
  country   ae
  yes       زار محرر [صحيفة الاتحاد] الجبهة الساحلية.
  no        اتحد الجيران لإصلاح السد.

actor alanba
  kind      outlet
  name      صحيفة الأنباء | جريدة الأنباء | صحيفة الأنباء الكويتية
  latin     Al-Anba
  country   kw
  yes       نشرت [صحيفة الأنباء] أقوال المتهمين.
  no        نابت الجدة عن الأم.

actor alqabas
  kind      outlet
  name      صحيفة القبس | جريدة القبس | القبس الكويتية
  latin     Al-Qabas
  country   kw
  yes       كشفت [صحيفة القبس] شبكة تمويل.
  no        قبض البائع ثمن القماش.

actor alrai-kw
  kind      outlet
  name      صحيفة الرأي | جريدة الرأي | الراي الكويتية
  latin     Al Rai (Kuwait)
  country   kw
  yes       علمت [صحيفة الراي] أن القضية أجلت.
  no        رأى الراعي ذئبا قرب القطيع.

actor alseyassah
  kind      outlet
  name      صحيفة السياسة | جريدة السياسة | السياسة الكويتية
  latin     Al-Seyassah
  country   kw
  yes       نقلت [صحيفة السياسة] تحذير الدبلوماسي.
  no        سيج المزارع أرضه بالشوك.

actor aljarida
  kind      outlet
  name      صحيفة الجريدة | الجريدة الكويتية
  latin     Al-Jarida
  country   kw
  yes       أوردت [صحيفة الجريدة] خبر الصفقة.
  no        جرد الموظف محتويات المخزن.

actor alraya
  kind      outlet
  name      صحيفة الراية | جريدة الراية | الراية القطرية
  latin     Al Raya
  country   qa
  yes       نشرت [صحيفة الراية] مقال المبعوث.
  no        رفرفت راية بيضاء فوق البيت.

actor alsharq-qa
  kind      outlet
  name      صحيفة الشرق | صحيفة الشرق القطرية | جريدة الشرق
  latin     Al Sharq
  country   qa
  yes       حاورت [صحيفة الشرق القطرية] الأمين السابق.
  no        أشرق وجه الطفل فرحا.

actor alahram
  kind      outlet
  name      صحيفة الأهرام | جريدة الأهرام | الأهرام المصرية | بوابة الأهرام
  latin     Al-Ahram
  country   eg
  yes       ذكرت [صحيفة الأهرام] أن المتهمين أحيلوا.
  no        هرم الراعي وابيض شعره.

actor almasry-alyoum
  kind      outlet
  name      صحيفة المصري اليوم | جريدة المصري اليوم | موقع المصري اليوم
  latin     Al-Masry Al-Youm
  country   eg
  yes       نشرت [صحيفة المصري اليوم] تحقيقات الخلية.
  no        صور الهاوي غروب الشمس.

actor alyoum-alsabea
  kind      outlet
  name      صحيفة اليوم السابع | جريدة اليوم السابع | موقع اليوم السابع
  latin     Youm7
  country   eg
  yes       قال شاهد [لموقع اليوم السابع] إن الحارس قاوم.
  no        سبع تفاحات سقطت من السلة.

actor alshorouk-eg
  kind      outlet
  name      صحيفة الشروق | جريدة الشروق | الشروق المصرية | بوابة الشروق
  latin     Al-Shorouk
  country   eg
  yes       قال محام [لصحيفة الشروق] إن موكله بريء.
  no        شرق الطفل بالماء.

actor alkhabar-dz
  kind      outlet
  name      صحيفة الخبر | جريدة الخبر | الخبر الجزائرية | صحيفة الخبر الجزائرية | قناة الخبر
  latin     El Khabar
  country   dz
  yes       ذكرت [صحيفة الخبر] أن أميرا سلم نفسه.
  no        خبز الجيران رغيفا كبيرا.

actor annahar-lb
  kind      outlet
  name      صحيفة النهار | جريدة النهار | النهار اللبنانية
  latin     An-Nahar
  country   lb
  yes       كتبت [صحيفة النهار] أن التسوية تعثرت.
  no        نهر الأب ابنه برفق.

actor alakhbar-lb
  kind      outlet
  name      صحيفة الأخبار | جريدة الأخبار | الأخبار اللبنانية
  latin     Al-Akhbar
  country   lb
  yes       نشرت [صحيفة الأخبار] محضر اللقاء.
  no        أخبر الجار جاره بالموعد.

actor assafir
  kind      outlet
  name      صحيفة السفير | جريدة السفير | السفير اللبنانية
  latin     As-Safir
  country   lb
  yes       أوردت [صحيفة السفير] شروط الصفقة.
  no        سافر الوفد قبل الظهر.

actor almustaqbal-lb
  kind      outlet
  name      صحيفة المستقبل | جريدة المستقبل | تلفزيون المستقبل | قناة المستقبل
  latin     Al-Mustaqbal
  country   lb
  yes       توقعت [صحيفة المستقبل] تأجيل الجلسة.
  no        استقبل القرويون الضيف بالتمر.

actor alghad-jo
  kind      outlet
  name      صحيفة الغد | جريدة الغد | الغد الأردنية
  latin     Al-Ghad
  country   jo
  yes       أكد والد الطيار [لصحيفة الغد] أنه حي.
  no        غادر الضيف بعد العشاء.

actor aldustour
  kind      outlet
  name      صحيفة الدستور | جريدة الدستور | الدستور الأردنية
  latin     Ad-Dustour
  country   jo
  yes       كتبت [صحيفة الدستور] عن المخيم الحدودي.
  no        دس اللص المفتاح في جيبه.

actor aden-alghad
  kind      outlet
  name      عدن الغد | صحيفة عدن الغد | موقع عدن الغد
  latin     Aden al-Ghad
  country   ye
  yes       قال قائد ميداني [لعدن الغد] إن الموقع سقط.
  no        عد الطفل أصابعه.

actor almashhad-alyemeni
  kind      outlet
  name      موقع المشهد اليمني | صحيفة المشهد اليمني
  latin     Al-Mashhad Al-Yemeni
  country   ye
  yes       نقل [موقع المشهد اليمني] شهادة الأسير.
  no        شهد الجيران زفاف ابنهم.

actor almasdar
  kind      outlet
  name      المصدر أونلاين | صحيفة المصدر | موقع المصدر أونلاين
  latin     Al-Masdar
  country   ye
  yes       قال سكان إلى [المصدر أونلاين] إن الغارة خاطئة.
  no        صدر الكتاب في الربيع.

actor marib-press
  kind      outlet
  name      مأرب برس | موقع مأرب برس
  latin     Marib Press
  country   ye
  yes       علم [مأرب برس] أن اللواء انشق.
  no        ربا الجد أحفاده على الصدق.

actor 26-september
  kind      outlet
  name      موقع 26 سبتمبر | صحيفة 26 سبتمبر | 26 سبتمبر نت | سبتمبر نت
  latin     26 September
  country   ye
  yes       نشر [موقع 26 سبتمبر] بيان الوزارة.
  no        نام القنفذ طوال الشتاء.

actor sudan-tribune
  kind      outlet
  name      سودان تربيون | صحيفة سودان تربيون | سودان تريبيون
  latin     Sudan Tribune
  country   sd
  yes       ذكرت [سودان تربيون] أن المفاوضات علقت.
  no        تراكم الرمل على الطريق.

# Newspapers and magazines of other countries

actor nyt
  kind      outlet
  name      نيويورك تايمز | صحيفة نيويورك تايمز | النيويورك تايمز | صحيفة نيويورك تايمز الأمريكية
  latin     The New York Times
  country   us
  yes       كشفت [نيويورك تايمز] خطة سرية للانسحاب.
  no        نوى الفلاح زرع القطن.

actor wapo
  kind      outlet
  name      واشنطن بوست | صحيفة واشنطن بوست | الواشنطن بوست | صحيفة واشنطن بوست الأمريكية
  latin     The Washington Post
  country   us
  yes       ذكرت [واشنطن بوست] أن التدريب تعثر.
  no        بسط البائع سجادة حمراء.

actor wsj
  kind      outlet
  name      وول ستريت جورنال | صحيفة وول ستريت جورنال | الوول ستريت جورنال
  latin     The Wall Street Journal
  country   us
  yes       نقلت [وول ستريت جورنال] تقدير الضباط.
  no        ولولت الريح في الوادي.

actor lat
  kind      outlet
  name      لوس أنجلوس تايمز | لوس أنجليس تايمز | صحيفة لوس أنجلوس تايمز | صحيفة لوس أنجليس تايمز
  latin     Los Angeles Times
  country   us
  yes       أوردت [لوس أنجلوس تايمز] رواية الأسير السابق.
  no        لسع النحل الراعي.

actor usa-today
  kind      outlet
  name      يو إس إيه توداي | صحيفة يو إس إيه توداي | يو إس أي توداي
  latin     USA Today
  country   us
  yes       نشرت [يو إس إيه توداي] رسائل الجندي.
  no        يسر الطبيب بشفاء مرضاه.

actor csm
  kind      outlet
  name      كريستيان ساينس مونيتور | صحيفة كريستيان ساينس مونيتور
  latin     The Christian Science Monitor
  country   us
  yes       حللت [كريستيان ساينس مونيتور] أسباب التمرد.
  no        كرس المعلم وقته لطلابه.

actor time-magazine
  kind      outlet
  name      مجلة تايم | مجلة التايم | مجلة تايم الأمريكية
  latin     Time
  country   us
  yes       قابلت [مجلة تايم] أم المقاتل.
  no        تم البناء في عامين.

actor newsweek
  kind      outlet
  name      نيوزويك | مجلة نيوزويك | النيوزويك
  latin     Newsweek
  country   us
  yes       كتبت [نيوزويك] أن الزعيم مريض.
  no        نزل المسافر في الفندق.

actor foreign-policy
  kind      outlet
  name      فورين بوليسي | مجلة فورين بوليسي | فورين بولسي
  latin     Foreign Policy
  country   us
  yes       نشرت [فورين بوليسي] وثائق التهريب.
  no        فر الأرنب إلى جحره.

actor long-war-journal
  kind      outlet
  name      لونغ وور جورنال | موقع لونغ وور جورنال | لونج وور جورنال
  latin     Long War Journal
  country   us
  yes       أحصت [لونغ وور جورنال] غارات الطائرات المسيرة.
  no        لون الرسام جدار المدرسة.

actor guardian
  kind      outlet
  name      الغارديان | صحيفة الغارديان | الجارديان | صحيفة الجارديان | غارديان
  name      صحيفة الجارديان البريطانية
  latin     The Guardian
  country   gb
  yes       سربت [الغارديان] وثائق عن المعتقل.
  no        غار النبع بعد الجفاف.

actor times-uk
  kind      outlet
  name      صحيفة التايمز | التايمز | التايمز البريطانية | صحيفة التايمز البريطانية | ذي تايمز
  latin     The Times
  country   gb
  yes       كشفت [صحيفة التايمز] فشل عملية إنقاذ.
  no        تمايل الغصن مع الريح.

actor telegraph
  kind      outlet
  name      ديلي تلغراف | الديلي تلغراف | صحيفة ديلي تلغراف | صحيفة الديلي تلغراف | ديلي تليجراف
  name      الديلي تليجراف | التلغراف | صحيفة التلغراف | تليغراف
  latin     The Daily Telegraph
  country   gb
  yes       التقت [ديلي تلغراف] مقاتلا أجنبيا عائدا.
  no        دل الراعي المسافر على البئر.

actor independent
  kind      outlet
  name      الإندبندنت | صحيفة الإندبندنت | إندبندنت | الإندبندنت البريطانية
  latin     The Independent
  country   gb
  yes       كتبت [الإندبندنت] أن الهدنة تنهار.
  no        نبذ القوم الخلاف القديم.

actor ft
  kind      outlet
  name      فايننشال تايمز | فاينانشال تايمز | صحيفة فايننشال تايمز | صحيفة فاينانشال تايمز | الفايننشال تايمز
  name      الفاينانشال تايمز
  latin     Financial Times
  country   gb
  yes       قدرت [فايننشال تايمز] كلفة الحرب.
  no        فاز الطالب بالجائزة.

actor sunday-times
  kind      outlet
  name      صنداي تايمز | الصنداي تايمز | صحيفة صنداي تايمز
  latin     The Sunday Times
  country   gb
  yes       أجرت [صنداي تايمز] تحقيقا عن المرتزقة.
  no        صاد الطفل سمكة كبيرة.

actor daily-mail
  kind      outlet
  name      ديلي ميل | الديلي ميل | صحيفة ديلي ميل | صحيفة الديلي ميل
  latin     Daily Mail
  country   gb
  yes       نشرت [ديلي ميل] صور المختطفة.
  no        مل الطفل من اللعبة.

actor mirror
  kind      outlet
  name      صحيفة ميرور | صحيفة الميرور | ديلي ميرور | الديلي ميرور | صحيفة ديلي ميرور
  name      ميرور البريطانية
  latin     Daily Mirror
  country   gb
  yes       ذكرت [صحيفة الميرور] أن جنديا أسر.
  no        مر القطار فوق الجسر.

actor sun-uk
  kind      outlet
  name      صحيفة الصن | صحيفة صن | الصن البريطانية | ذا صن
  latin     The Sun
  country   gb
  yes       اتصلت أم القتيل [بصحيفة الصن].
  no        صان العامل أدواته.

actor economist
  kind      outlet
  name      الإيكونوميست | مجلة الإيكونوميست | إيكونوميست
  latin     The Economist
  country   gb
  yes       توقعت [الإيكونوميست] حربا طويلة.
  no        اقتصد التاجر في النفقات.

actor janes
  kind      outlet
  name      مجلة جينز | جينز الدفاعية | مجلة جينز الدفاعية
  latin     Jane's
  country   gb
  yes       وصفت [مجلة جينز] الصاروخ الجديد.
  no        جن الليل على الرعاة.

actor lemonde
  kind      outlet
  name      لوموند | صحيفة لوموند | صحيفة لوموند الفرنسية | اللوموند
  latin     Le Monde
  country   fr
  yes       كشفت [لوموند] تدريب مقاتلين سرا.
  no        لون الأفق أحمر عند الغروب.

actor lefigaro
  kind      outlet
  name      لوفيغارو | صحيفة لوفيغارو | لوفيجارو | صحيفة لوفيجارو | صحيفة لو فيغارو
  latin     Le Figaro
  country   fr
  yes       نشرت [لوفيغارو] مقابلة مع الحاكم.
  no        لف الراعي رأسه بالشال.

actor liberation
  kind      outlet
  name      صحيفة ليبراسيون | ليبراسيون
  latin     Libération
  country   fr
  yes       عاد مراسل [ليبراسيون] من الجبهة.
  no        لبس الحارس معطفا ثقيلا.

actor charlie-hebdo
  kind      outlet
  name      شارلي إبدو | شارلي إيبدو | صحيفة شارلي إبدو | مجلة شارلي إبدو | صحيفة شارلي إيبدو
  name      مجلة شارلي إيبدو
  latin     Charlie Hebdo
  country   fr
  yes       هاجم مسلحان مقر [شارلي إبدو].
  no        شارك العمال في الاحتفال.

actor spiegel
  kind      outlet
  name      دير شبيغل | دير شبيجل | مجلة دير شبيغل | مجلة دير شبيجل | شبيغل
  name      شبيجل | شبيغل أونلاين
  latin     Der Spiegel
  country   de
  yes       ذكرت [مجلة دير شبيغل] أن فدية دفعت.
  no        شب الشجار بين التاجرين.

actor bild
  kind      outlet
  name      صحيفة بيلد | بيلد الألمانية | صحيفة بيلد الألمانية
  latin     Bild
  country   de
  yes       نشرت [صحيفة بيلد] صور الغارة.
  no        بلد الرعاة بعيد من هنا.

actor sueddeutsche
  kind      outlet
  name      زود دويتشه تسايتونغ | صحيفة زود دويتشه تسايتونغ | زوددويتشه تسايتونغ | صحيفة زوددويتشه تسايتونغ
  latin     Süddeutsche Zeitung
  country   de
  yes       كشفت [زود دويتشه تسايتونغ] تجنيد مخبرين.
  no        زود البائع الزبون بالفاتورة.

actor corriere
  kind      outlet
  name      كورييرا ديلا سيرا | كورييري ديلا سيرا | صحيفة كورييري ديلا سيرا | صحيفة كورييرا ديلا سييرا
  latin     Corriere della Sera
  country   it
  yes       نقلت [كورييري ديلا سيرا] قصة المتطوعة.
  no        كرر الطفل كلمته الأولى.

actor haaretz
  kind      outlet
  name      هآرتس | صحيفة هآرتس | صحيفة هآرتس الإسرائيلية
  latin     Haaretz
  country   il
  yes       انتقدت [هآرتس] قرار الاجتياح.
  no        هرب السجين من النافذة.

actor yedioth
  kind      outlet
  name      يديعوت أحرونوت | صحيفة يديعوت أحرونوت | يديعوت | يديعوت أحرنوت
  latin     Yedioth Ahronoth
  country   il
  yes       نشرت [يديعوت أحرونوت] استطلاعا عن الحرب.
  no        يدعو الجار أصدقاءه للعشاء.

actor maariv
  kind      outlet
  name      صحيفة معاريف | معاريف | صحيفة معاريف الإسرائيلية
  latin     Maariv
  country   il
  yes       أفادت [معاريف] بتأجيل الصفقة.
  no        عرف الحارس صوت القادم.

actor jerusalem-post
  kind      outlet
  name      جيروزاليم بوست | صحيفة جيروزاليم بوست | جروزاليم بوست
  latin     The Jerusalem Post
  country   il
  yes       نقلت [جيروزاليم بوست] تهديد الوزير.
  no        جر العامل كيس الرمل.

actor dawn
  kind      outlet
  name      صحيفة دون | صحيفة دون الباكستانية | صحيفة دون نيوز
  latin     Dawn
  country   pk
  yes       ذكرت [صحيفة دون] أن الهدنة انهارت.
  no        دون الطالب ملاحظاته.

actor the-news-pk
  kind      outlet
  name      صحيفة ذي نيوز | ذا نيوز الباكستانية | صحيفة ذا نيوز | ذي نيوز الباكستانية
  latin     The News International
  country   pk
  yes       كتبت [صحيفة ذا نيوز] عن لقاء سري.
  no        ناوش الطفل قطه الصغير.

actor times-of-india
  kind      outlet
  name      تايمز أوف إنديا | صحيفة تايمز أوف إنديا
  latin     The Times of India
  country   in
  yes       نشرت [تايمز أوف إنديا] صور المشتبه به.
  no        تاه الرعاة في الضباب.

actor the-hindu
  kind      outlet
  name      صحيفة ذا هندو | صحيفة ذي هندو | صحيفة هندو
  latin     The Hindu
  country   in
  yes       أوردت [صحيفة ذا هندو] مطالب المتمردين.
  no        هدأ الطفل بعد البكاء.

actor hurriyet
  kind      outlet
  name      حرييت | صحيفة حرييت | صحيفة حرييت التركية
  latin     Hürriyet
  country   tr
  yes       ذكرت [حرييت] أن الحدود أغلقت.
  no        حار المسافر في اختيار الطريق.

actor zaman-tr
  kind      outlet
  name      صحيفة زمان | صحيفة زمان التركية | صحيفة تودايز زمان | تودايز زمان
  latin     Zaman
  country   tr
  yes       نقلت [صحيفة زمان] أقوال المنشق.
  no        مضى زمن طويل على اللقاء.

actor cumhuriyet
  kind      outlet
  name      جمهورييت | صحيفة جمهورييت | جمهوريت التركية
  latin     Cumhuriyet
  country   tr
  yes       نشرت [جمهورييت] صور شاحنات السلاح.
  no        جمهر المنادي أهل السوق.

actor sabah-tr
  kind      outlet
  name      صحيفة صباح التركية | صحيفة ديلي صباح | ديلي صباح | صباح التركية
  latin     Sabah
  country   tr
  yes       كشفت [ديلي صباح] هوية المهاجم.
  no        صبغ العامل باب الدكان.

actor turk-press
  kind      outlet
  name      ترك برس | موقع ترك برس
  latin     Turk Press
  country   tr
  yes       ترجم [ترك برس] مقابلة القائد.
  no        تبرأ الرجل من فعلته.

actor kommersant
  kind      outlet
  name      كوميرسانت | صحيفة كوميرسانت | كومرسانت | صحيفة كومرسانت
  latin     Kommersant
  country   ru
  yes       كشفت [كوميرسانت] عقد الصواريخ.
  no        كمم الحراس فم الأسير.

actor izvestia
  kind      outlet
  name      إزفستيا | إزفيستيا | صحيفة إزفستيا | صحيفة إزفيستيا
  latin     Izvestia
  country   ru
  yes       نشرت [إزفستيا] خريطة القواعد.
  no        زف القوم العروس ليلا.

actor global-times
  kind      outlet
  name      غلوبال تايمز | جلوبال تايمز | صحيفة غلوبال تايمز
  latin     Global Times
  country   cn
  yes       حذرت [غلوبال تايمز] من حرب واسعة.
  no        غلب النعاس الحارس.
