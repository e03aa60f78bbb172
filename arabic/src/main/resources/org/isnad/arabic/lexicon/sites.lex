# Nouns that stand before the name of a place and belong to it, with the types of place that they stand before.

site city
  noun    مدينة
  of      city | town
  yes     وصلت القافلة إلى [مدينة] سيلانا مساء.
  no      غادر المدير مكتبه مبكرا.

site governorate
  noun    محافظة
  of      province
  yes     هدأت الأوضاع في [محافظة] رند أمس.
  no      حفظ الطالب درسه جيدا.

site state
  noun    ولاية
  of      province
  yes     هدأت الأوضاع في [ولاية] رند أمس.
  no      زار الوالي السوق القديم.

site province
  noun    إقليم | مقاطعة
  of      province | area | district
  yes     هدأت الأوضاع في [إقليم] رند أمس.
  no      قلم الحارس أشجار الحديقة.

site area
  noun    منطقة
  of      district | area | province
  yes     هدأت الأوضاع في [منطقة] رند أمس.
  no      نطق القاضي بالحكم صباحا.

site district
  noun    مديرية | ناحية | قضاء
  of      district | town
  yes     وقع الانفجار في [مديرية] قاسيم.
  yes     وصل المراقبون إلى [ناحية] رند.
  no      أدار الطبيب المستشفى عامين.

site town
  noun    بلدة
  of      town | village
  yes     هدأت الأوضاع في [بلدة] قاسيم أمس.
  no      تبلد الجو بالغيوم.

site village
  noun    قرية
  of      village | town
  yes     خرج السكان من [قرية] قاسيم ليلا.
  no      قرأ المعلم رسالة طويلة.

site suburb
  noun    حي | ضاحية
  of      district | town | village | area
  yes     سقطت القذيفة على [حي] قاسيم.
  no      مشت الوفود في صمت.

site camp
  noun    مخيم
  of      camp
  yes     وصلت المساعدات إلى [مخيم] رند أمس.
  no      خيم الصمت على القاعة.

site countryside
  noun    ريف
  of      province
  yes     دارت المعارك في [ريف] سيلانا.
  no      رفت أجنحة الطائر.

site base
  noun    قاعدة | معسكر | مطار
  of      base
  yes     هبطت الطائرة في [مطار] سيلانا ليلا.
  no      طارت العصافير فوق الحقل.

site land
  noun    وادي | جبل | جزيرة | شبه جزيرة
  of      area
  yes     اختبأ المسلحون في [جبل] رند.
  no      جلب التاجر بضاعته من الميناء.

site water
  noun    خليج | مضيق
  of      sea
  yes     مرت الناقلة في [مضيق] رند ليلا.
  no      ضاقت القاعة بالحاضرين.

site works
  noun    معبر | ميناء | سجن
  yes     فر النزلاء من [سجن] سيلانا ليلا.
  no      سجل اللاعب هدفا.

# Which part of a place.

site north
  noun    شمال | شمالي | شمالية
  side    north
  yes     هدأت الأوضاع [شمال] سيلانا أمس.
  yes     وقع الانفجار [شمالي] سيلانا فجرا.
  no      شمل القرار جميع الموظفين.

site south
  noun    جنوب | جنوبي | جنوبية
  side    south
  yes     هدأت الأوضاع [جنوب] سيلانا أمس.
  yes     وقع الانفجار [جنوبي] سيلانا فجرا.
  no      جنب الحارس سيارته عن الطريق.

site east
  noun    شرق | شرقي | شرقية
  side    east
  yes     دارت المعارك [شرق] سيلانا أمس.
  no      أشرقت الشمس على الوادي.

site west
  noun    غرب | غربي | غربية
  side    west
  yes     انسحب الحراس من [غرب] قاسيم ليلا.
  no      استغرب السائق من الخبر.

site middle
  noun    وسط
  yes     وقع الانفجار [وسط] سيلانا فجرا.
  no      وصل الوسيط إلى الفندق صباحا.

# Words between a place and what contains it.

within in
  phrase  في | داخل | ضمن
  yes     وقع الانفجار بقاسيم [في] محافظة رند.
  no      فاز الفريق أمس.

within belonging
  phrase  التابع | التابعة | الواقع | الواقعة
  yes     وصل الجنود إلى قرية قاسيم [التابعة] لمحافظة رند.
  no      اتبع السائق الطريق القديم.

# Units of length.

length kilometre
  metres  1000
  phrase  كيلومتر | كيلومترا | كيلومترات | كيلو متر | كيلو مترا | كيلو مترات | كلم | كم
  yes     وقع الانفجار على بعد عشرين [كيلومترا] من سيلانا.
  yes     سقطت القذيفة على بعد 5 [كلم] شمال قاسيم.
  no      اشترى الطباخ كيلوغراما من التمر.

length metre
  metres  1
  phrase  متر | مترا | أمتار
  yes     سقطت القذيفة على بعد خمسين [مترا] من قاسيم.
  no      أمطرت السماء ليلا.

length mile
  metres  1609
  phrase  ميل | ميلا | أميال
  yes     رست السفينة على بعد عشرين [ميلا] من سيلانا.
  no      أمال العامل الجدار.
