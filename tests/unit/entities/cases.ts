/**
 * Sentences of our own, and what is to be found in them. People and events are invented.
 * `names`: what is marked as a name, in order; `!` before one says that the person is an official.
 * `titles`: offices without a name, with the person they stand for behind `=`.
 */
export interface Case {
  readonly what: string;
  readonly text: string;
  readonly names: readonly string[];
  readonly titles?: readonly string[];
}

export const CASES: readonly Case[] = [
  // an office before the name
  {
    what: 'office, state, name',
    text: 'قال وزير النقل الأردني سامر القضاة إن الطريق مفتوح.',
    names: ['!سامر القضاة'],
  },
  {
    what: 'comma between office and name',
    text: 'أعلن وزير المالية التونسي، كمال بن رمضان، أن الميزانية جاهزة.',
    names: ['!كمال بن رمضان'],
  },
  {
    what: 'nested office',
    text: 'وصل مساعد وزير الخارجية الكازاخي للشؤون الآسيوية رستم قاسموف إلى العاصمة.',
    names: ['!رستم قاسموف'],
  },
  {
    what: 'office of two states',
    text: 'التقى سفير اليابان لدى سلطنة عمان هيروشي تاناكا طلاب الجامعة.',
    names: ['!هيروشي تاناكا'],
  },
  {
    what: 'envoy to a state',
    text: 'غادر المبعوث الأممي إلى اليمن بيتر هولمغرين المدينة أمس.',
    names: ['!بيتر هولمغرين'],
  },
  {
    what: 'spokesman',
    text: 'وقال المتحدث باسم الجيش الليبي أحمد الورفلي إن الهدوء عاد.',
    names: ['!أحمد الورفلي'],
  },
  {
    what: 'woman in office',
    text: 'أكدت وزيرة الصحة اللبنانية هالة الخوري أن اللقاح متوفر.',
    names: ['!هالة الخوري'],
  },
  { what: 'president alone', text: 'استقبل الرئيس محمود الشريف وفدا من الطلاب.', names: ['!محمود الشريف'] },
  { what: 'former office', text: 'انتقد رئيس الوزراء السابق إدريس بوعلام القرار.', names: ['!إدريس بوعلام'] },
  {
    what: 'acting',
    text: 'وصرح القائم بأعمال وزير الداخلية جلال الطيب بأن التحقيق مستمر.',
    names: ['!جلال الطيب'],
  },
  {
    what: 'office until the end of its term',
    text: 'دعا رئيس مجلس النواب المنتهية ولايته فؤاد الجميلي إلى جلسة.',
    names: ['!فؤاد الجميلي'],
  },
  {
    what: 'party office',
    text: 'قال القيادي في حركة المستقبل نادر الحلو إن اللقاء تأجل.',
    names: ['!نادر الحلو'],
  },
  {
    what: 'general secretary',
    text: 'أعلن الأمين العام لحزب العدالة إلياس منصوري ترشحه.',
    names: ['!إلياس منصوري'],
  },
  {
    what: 'counterpart',
    text: 'بحث وزير الدفاع المصري سعد الجندي مع نظيره الفرنسي باتريك مورو التعاون.',
    names: ['!سعد الجندي', '!باتريك مورو'],
  },
  {
    what: 'one of the advisers',
    text: 'وقال خالد الرفاعي، أحد مستشاري وزير المالية، إن العجز تراجع.',
    names: ['!خالد الرفاعي'],
  },
  { what: 'judge', text: 'أصدر قاضي التحقيق طارق البيطار مذكرة جديدة.', names: ['!طارق البيطار'] },
  {
    what: 'UN office',
    text: 'حذرت منسقة الشؤون الإنسانية في السودان كليمنتين ساليفا من المجاعة.',
    names: ['!كليمنتين ساليفا'],
  },
  { what: 'governor', text: 'زار محافظ البصرة أسعد العيداني الميناء.', names: ['!أسعد العيداني'] },
  { what: 'mayor', text: 'قال عمدة برشلونة جوردي بوتشيني إن المدينة تعافت.', names: ['!جوردي بوتشيني'] },
  {
    what: 'title and rank',
    text: 'أوضح المتحدث باسم القوات الجوية العقيد الركن حسان العلي أن الطائرة هبطت.',
    names: ['!حسان العلي'],
  },
  // rank, address, royalty
  { what: 'rank', text: 'قتل العميد ياسر الجابري في الانفجار.', names: ['!ياسر الجابري'] },
  { what: 'general', text: 'قال الجنرال كورت ريفنهوف إن الخطة جاهزة.', names: ['!كورت ريفنهوف'] },
  { what: 'doctor is no official', text: 'نصح الدكتور منير الحداد بشرب الماء.', names: ['منير الحداد'] },
  { what: 'doctor in office', text: 'شكر وزير الصحة الدكتور وليد مراد الأطباء.', names: ['!وليد مراد'] },
  {
    what: 'prince of four parts',
    text: 'رعى الأمير نايف بن تركي بن عبدالعزيز آل سعود الحفل.',
    names: ['!نايف بن تركي بن عبدالعزيز آل سعود'],
  },
  { what: 'highness', text: 'افتتح صاحب السمو الملكي الأمير سعود بن جلوي المعرض.', names: ['!سعود بن جلوي'] },
  { what: 'king with an ordinal', text: 'ألقى الملك حسين الثالث خطابا.', names: ['!حسين الثالث'] },
  { what: 'mister', text: 'وصل السيد عمر الزبيدي إلى المطار.', names: ['عمر الزبيدي'] },
  // name first
  {
    what: 'office behind a comma',
    text: 'وقالت ليلى حمدان، وزيرة التعليم، إن المدارس ستفتح.',
    names: ['!ليلى حمدان'],
  },
  {
    what: 'office behind without comma',
    text: 'قال ماجد الفارس المتحدث باسم الحكومة إن القرار نهائي.',
    names: ['!ماجد الفارس'],
  },
  {
    what: 'member of a bureau',
    text: 'رأى أنور الكيلاني، عضو المكتب السياسي للحزب الاشتراكي، أن الحل قريب.',
    names: ['!أنور الكيلاني'],
  },
  {
    what: 'analyst behind',
    text: 'وقال حسام النعيمي، أستاذ العلوم السياسية، إن الوضع معقد.',
    names: ['حسام النعيمي'],
  },
  { what: 'who is', text: 'كتب روبرت هانسن، وهو سفير سابق، مقالا.', names: ['!روبرت هانسن'] },
  {
    what: 'a department of a region',
    text: 'أوضح مدير عام الشؤون الصحية بمنطقة الجوف الدكتور ناصر الدوسري أن العيادات مفتوحة.',
    names: ['!ناصر الدوسري'],
  },
  {
    what: 'rank of three words',
    text: 'زار رئيس الأركان الفريق أول الركن عبد الكريم الساعدي الجبهة.',
    names: ['!عبد الكريم الساعدي'],
  },
  {
    what: 'ruler of the country',
    text: 'استقبل الشيخ مشعل بن حمد آل نهيل أمير البلاد المفدى ضيوفه.',
    names: ['!مشعل بن حمد آل نهيل'],
  },
  {
    what: 'nation before a name',
    text: 'تقدم الصربي ميلان دراغوفيتش على منافسه.',
    names: ['ميلان دراغوفيتش'],
  },
  // no official
  { what: 'coach', text: 'أشاد مدرب الفريق خوسيه ألفاريز بلاعبيه.', names: ['خوسيه ألفاريز'] },
  { what: 'player of a club', text: 'سجل مهاجم ليفربول محمد الصاوي هدفين.', names: ['محمد الصاوي'] },
  {
    what: 'head of a company',
    text: 'قال رئيس شركة الطيران منصور الهاشمي إن الأسعار سترتفع.',
    names: ['منصور الهاشمي'],
  },
  { what: 'head of a union', text: 'دعا رئيس نقابة الصحفيين فراس الحاج إلى الإضراب.', names: ['فراس الحاج'] },
  { what: 'actress', text: 'فازت الممثلة نادين سلوم بالجائزة.', names: ['نادين سلوم'] },
  { what: 'victim', text: 'وقتل الشاب مهند درويش قرب منزله.', names: ['مهند درويش'] },
  { what: 'wife of a president', text: 'حضرت زوجة الرئيس هدى الشريف الحفل.', names: ['هدى الشريف'] },
  // no office at all
  {
    what: 'given and family name',
    text: 'التقينا في السوق فاطمة الزهراوي وأطفالها.',
    names: ['فاطمة الزهراوي'],
  },
  { what: 'servant of God', text: 'سافر عبد الرحمن القحطاني إلى جدة.', names: ['عبد الرحمن القحطاني'] },
  {
    what: 'servant of God in one word',
    text: 'سافر عبدالرحمن القحطاني إلى جدة.',
    names: ['عبدالرحمن القحطاني'],
  },
  { what: 'compound given name', text: 'وعاد نور الدين بلقاسم إلى بلاده.', names: ['نور الدين بلقاسم'] },
  { what: 'kunya', text: 'وقال أبو خليل إنه لم ير شيئا.', names: ['أبو خليل'] },
  { what: 'foreign particle', text: 'كتب المؤرخ يان فان ديربورغ كتابا.', names: ['يان فان ديربورغ'] },
  { what: 'son of', text: 'وأشار محمد ولد الشيخ سيديا إلى التأخير.', names: ['محمد ولد الشيخ سيديا'] },
  // a verb before an unknown name
  { what: 'said and an unknown foreign name', text: 'قال غرينوفسكي إن الأسواق هادئة.', names: ['غرينوفسكي'] },
  { what: 'auxiliary, name, verb', text: 'وكان زاخارنكو قد أكد أنه لن يعود.', names: ['زاخارنكو'] },
  {
    what: 'colon in the title',
    text: 'شتراوبنغر: لن نتراجع\nقال وزير الطاقة النمساوي هانس شتراوبنغر إن الخطة باقية.',
    names: ['!شتراوبنغر', '!هانس شتراوبنغر'],
  },
  // later mentions
  {
    what: 'surname with particles',
    text: 'قال الوزير بيتر ماركوفيتش إن اللقاء مهم. وأضاف أن الوفد شكر ماركوفيتش. وتابع: سنرى. وماركوفيتش وزير جديد. ورحب لماركوفيتش.',
    names: ['!بيتر ماركوفيتش', '!ماركوفيتش', '!ماركوفيتش', '!ماركوفيتش'],
  },
  {
    what: 'definite surname behind ل',
    text: 'قال وزير الري علي الكناني إن الماء كاف. وفي تصريح للكناني وعد بالحل.',
    names: ['!علي الكناني', '!لكناني'],
  },
  {
    what: 'surname that is a word',
    text: 'قال وزير العدل هاني صالح إن القانون نافذ. وأكد صالح أن العمل مستمر لصالح الناس.',
    names: ['!هاني صالح', '!صالح'],
  },
  {
    what: 'family name of two words',
    text: 'قال المبعوث ستيفان دي كويلار إنه متفائل. وغادر دي كويلار المدينة.',
    names: ['!ستيفان دي كويلار', '!دي كويلار'],
  },
  {
    what: 'Korean name',
    text: 'قال الرئيس الكوري الجنوبي بارك تشون هي إن السلام ممكن. وأضاف بارك أنه مستعد.',
    names: ['!بارك تشون هي', '!بارك'],
  },
  { what: 'hyphens', text: 'صافح الزعيم الكوري الشمالي تشوي يونغ-سوك ضيفه.', names: ['!تشوي يونغ-سوك'] },
  {
    what: 'hashtag',
    text: 'شكر الوزير #سامر_القضاة الحضور. وقال القضاة إنه سعيد.',
    names: ['!سامر_القضاة', '!القضاة'],
  },
  {
    what: 'two spellings',
    text: 'قال الرئيس دانيال كرومبي إنه فاز. وهنأ الحزب كرمبي، وقال دانيال كرومبي شكرا.',
    names: ['!دانيال كرومبي', '!دانيال كرومبي'],
  },
  {
    what: 'two of one family',
    text: 'التقى وزير المال حسن الترك مدير المصرف كمال الترك.',
    names: ['!حسن الترك', 'كمال الترك'],
  },
  { what: 'cabinet of a person', text: 'استقالت حكومة يوسف البنا بعد الأزمة.', names: ['!يوسف البنا'] },
  {
    what: 'a surname that a known official bears too',
    text: 'قال الوزير سامر العطار إن الطريق مفتوح. وأوضح العطار أن العمل مستمر.',
    names: ['!سامر العطار', '!العطار'],
  },
  {
    what: 'a given name that is a preposition elsewhere',
    text: 'قال الوزير باسم المرزوقي إن اللجنة باقية. وتابع المرزوقي أنها مستقلة.',
    names: ['!باسم المرزوقي', '!المرزوقي'],
  },
  {
    what: 'two words of a ministry',
    text: 'قال وزير الموارد المائية والري السوداني عماد الدندشي إن السد ممتلئ.',
    names: ['!عماد الدندشي'],
  },
  {
    what: 'director of a port',
    text: 'أكد المدير العام للميناء يوسف بن ناصر الكندي أن الحركة عادت.',
    names: ['يوسف بن ناصر الكندي'],
  },
  // what is no mention
  { what: 'airport', text: 'هبطت الطائرة في مطار رفيق الحداد الدولي.', names: [] },
  { what: 'university of a king', text: 'أعلنت جامعة الملك سعود فتح باب القبول.', names: [] },
  { what: 'street', text: 'وقع الحادث في شارع أحمد شوقي وسط المدينة.', names: [] },
  { what: 'hospital', text: 'نقل المصابون إلى مستشفى الأمير حمزة.', names: [] },
  { what: 'states and places', text: 'وصلت المساعدات من الكويت وقطر إلى دمشق وبيروت.', names: [] },
  { what: 'qualities that are names', text: 'كان الحفل جميلا والطقس كريما وسعيدا.', names: [] },
  { what: 'days', text: 'اجتمع المجلس يوم الأحد ثم الخميس.', names: [] },
  { what: 'an ocean', text: 'عبرت السفن المحيط الهندي لاجتذاب التجارة.', names: [] },
  { what: 'a noun that is a name', text: 'راق خطاب الحكومة للناخبين، ولحسن الحظ نجا الركاب.', names: [] },
  { what: 'compass', text: 'هبت العاصفة على الساحل الشرقي للبلاد.', names: [] },
  { what: 'province is no governor', text: 'انقطع التيار في محافظة حمص ومحافظة إدلب.', names: [] },
  { what: 'on, not Ali', text: 'عُثر على محفظة في الحافلة.', names: [] },
  { what: 'a gift that is a name', text: 'قال السكان إن النهر هبة طبيعية للبلاد.', names: [] },
  {
    what: 'a conjunction apart is no part of the name',
    text: 'زار الوفد منزل المهندس كمال رزق و الطبيب هاني درويش.',
    names: ['كمال رزق', 'هاني درويش'],
  },
  {
    what: 'a verb behind an adjective that is an office too',
    text: 'إن افتتاح هذه الدورة البرلمانية يأتي في أعقاب المعرض.',
    names: [],
  },
  {
    what: 'what a brotherly state is called is no sister',
    text: 'التقى الوفد وزير الخارجية في جمهورية مصر العربية الشقيقة كمال رزق.',
    names: ['!كمال رزق'],
  },
  {
    what: 'who held an office before',
    text: 'عين كمال رزق وزيرا للنقل خلفا لهاني درويش.',
    names: ['!كمال رزق', '!هاني درويش'],
  },
  {
    what: 'one who goes before an office nobody holds is no official',
    text: 'وقع اللاعب كمال رزق للفريق خلفا لهاني درويش.',
    names: ['كمال رزق', 'هاني درويش'],
  },
  {
    what: 'a shorter form of a woman’s name',
    text: 'وقالت النائبة سلمى أنس الزغلولي إن العمل جار. ورحبت النائبة سلمى الزغلولي بالوفد.',
    names: ['!سلمى أنس الزغلولي', '!سلمى الزغلولي'],
  },
  {
    what: 'an adjective behind the surname',
    text: 'نفى المتحدث الأنباء عن حالة الرئيس مرسي الصحية وقال إنه بخير.',
    names: ['!مرسي'],
  },
  {
    what: 'a deputy who is the heir as well',
    text: 'قال نائب الأمير وولي العهد الكويتي الشيخ كمال رزق إن المجلس بدأ عمله.',
    names: ['!كمال رزق'],
  },
  {
    what: 'a clan in the name',
    text: 'شكرت السيدة وفاء بني هاشم، وزيرة التنمية، الوفد.',
    names: ['!وفاء بني هاشم'],
  },
  {
    what: 'a given name in marks behind a verb',
    text: 'قالت النائبة سلمى أنس إن العمل جار. وأضافت "سلمى" أن الموعد قريب.',
    names: ['!سلمى أنس', '!سلمى'],
  },
  {
    what: 'a party that rules is no office',
    text: 'صرح عضو الكنيست عن حزب "الأفق" الحاكم كمال رزق أن الخطة جاهزة.',
    names: ['!كمال رزق'],
  },
  // offices without a name
  {
    what: 'a chancellor',
    text: 'يقوم المستشار الألماني كمال رزق بجولة. وقال المستشار إن الأمر صعب. ويزور المستشار الألماني باريس.',
    names: ['!كمال رزق'],
    titles: ['المستشار=كمال رزق', 'المستشار الألماني=كمال رزق'],
  },
  {
    what: 'whoever will be elected',
    text: 'قال الرئيس كمال رزق إن العمل جار. وأضاف أن موعد انتخاب الرئيس قريب.',
    names: ['!كمال رزق'],
    titles: [],
  },
  {
    what: 'a second office behind the name is no other person',
    text: 'أكد الفريق كمال رزق نائب وزير الدفاع الوطني رئيس أركان الجيش الوطني الشعبي، أن الجيش محايد.',
    names: ['!كمال رزق'],
    titles: [],
  },
  {
    what: 'what somebody acts like',
    text: 'قال رئيس المجلس كمال رزق إن العمل جار. ويتصرف رزق كرئيس للمجلس.',
    names: ['!كمال رزق', '!رزق'],
    titles: [],
  },
  {
    what: 'the head of state is no chairman',
    text: 'أكد رئيس مجلس الأمة كمال رزق أن البلد آمن بقيادة رئيس الجمهورية على مدى عام.',
    names: ['!كمال رزق'],
    titles: [],
  },
  {
    what: 'the president at home, not the guest',
    text: 'استقبل رئيس الجمهورية كمال رزق وزير النقل. ونقل رسالة من رئيس جمهورية تشاد فخامة الرئيس هاني درويش. وأكد رئيس الجمهورية متانة العلاقات.',
    names: ['!كمال رزق', '!هاني درويش'],
    titles: ['رئيس الجمهورية=كمال رزق'],
  },
  {
    what: 'a body that is the object ends the office',
    text: 'قال رئيس مجلس النواب كمال رزق إن القانون صدر. ودعا رئيس مجلس النواب المفوضية إلى التنفيذ.',
    names: ['!كمال رزق'],
    titles: ['رئيس مجلس النواب=كمال رزق'],
  },
  {
    what: 'the head of a land that no table has',
    text: 'بحضور رئيس إقليم تزنكو، كمال رزق. وتابع رئيس إقليم تزنكو، أن الحوار مفتوح.',
    names: ['!كمال رزق'],
    titles: ['رئيس إقليم تزنكو=كمال رزق'],
  },
  {
    what: 'the minister',
    text: 'قال وزير الزراعة السوري محمد حسان إن الموسم جيد. وأضاف الوزير أن القمح كاف.',
    names: ['!محمد حسان'],
    titles: ['الوزير=محمد حسان'],
  },
  {
    what: 'the envoy of a state',
    text: 'وصل المبعوث الروسي إيغور سافتشينكو. وأكد المبعوث الروسي أن الحوار مستمر.',
    names: ['!إيغور سافتشينكو'],
    titles: ['المبعوث الروسي=إيغور سافتشينكو'],
  },
  {
    what: 'two presidents',
    text: 'التقى الرئيس التركي كنان يلماز الرئيس الفرنسي لوي دوبوا. وقال الرئيس الفرنسي إن اللقاء مثمر، وشكره الرئيس التركي.',
    names: ['!كنان يلماز', '!لوي دوبوا'],
    titles: ['الرئيس الفرنسي=لوي دوبوا', 'الرئيس التركي=كنان يلماز'],
  },
  {
    what: 'official for any office',
    text: 'قالت سفيرة كندا ماري لوران إن العلاقات جيدة. وتابعت المسؤولة الكندية أن التعاون مستمر.',
    names: ['!ماري لوران'],
    titles: ['المسؤولة الكندية=ماري لوران'],
  },
  {
    what: 'an indefinite office in the title',
    text: 'وزير مغربي: السدود ممتلئة\nقال وزير الماء المغربي يونس العلوي إن السدود ممتلئة.',
    names: ['!يونس العلوي'],
    titles: ['وزير مغربي=يونس العلوي'],
  },
  {
    what: 'an office that nobody holds here',
    text: 'قال وزير الزراعة السوري محمد حسان إن الموسم جيد. ورحب رئيس الوزراء العراقي بذلك.',
    names: ['!محمد حسان'],
    titles: [],
  },
  {
    what: 'an office near a name that needs no introduction',
    text: 'جدد رئيس الوزراء البريطاني موقفه أمس. وقال بلاكستون إن القرار نهائي.',
    names: ['!بلاكستون'],
    titles: ['رئيس الوزراء البريطاني=بلاكستون'],
  },
  {
    what: 'an adjective is no officer',
    text: 'قال وزير الدفاع سعيد البدري إن العملية العسكرية انتهت والجهد السياسي مستمر.',
    names: ['!سعيد البدري'],
    titles: [],
  },
  {
    what: 'the office of the premier',
    text: 'قال رئيس الوزراء نبيل الصائغ كلمة. وجاء في بيان مكتب رئيس الوزراء أنها مهمة.',
    names: ['!نبيل الصائغ'],
    titles: [],
  },
  // several names behind one office
  {
    what: 'a dual with two names',
    text: 'واعتذر النائبان د. خالد الصبيحي وسعود المنيع عن الحضور.',
    names: ['!خالد الصبيحي', '!سعود المنيع'],
  },
  {
    what: 'a dual that governs',
    text: 'رافق الوفد عضوا مجلس الشعب فادي الحلو وهناء قدور.',
    names: ['!فادي الحلو', '!هناء قدور'],
  },
  {
    what: 'a plural with three names',
    text: 'حضر المستشارون أيمن فوزي ومحمد زكي شعيب وهشام رفعت.',
    names: ['!أيمن فوزي', '!محمد زكي شعيب', '!هشام رفعت'],
  },
  {
    what: 'two players',
    text: 'غاب المهاجمان سامي حداد وكمال رزق عن التدريب.',
    names: ['سامي حداد', 'كمال رزق'],
  },
  // governors
  {
    what: 'a governor and the preposition',
    text: 'أكد والي سنار حيدر الطيب عودة المياه إلى سنار وإلى الدندر، وتعهد الوالي بالمزيد.',
    names: ['!حيدر الطيب'],
    titles: ['الوالي=حيدر الطيب'],
  },
  {
    what: 'a governor called by his land later',
    text: 'حضر الوالي جلال تكين المراسم. وقال والي قونية إن الخط سينعش المدينة.',
    names: ['!جلال تكين'],
    titles: ['والي قونية=جلال تكين'],
  },
  {
    what: 'a mayor in two wordings',
    text: 'دشن رئيس البلدية سامي تونا الحديقة. وأعلن رئيس بلدية العاصمة أن الدخول مجاني.',
    names: ['!سامي تونا'],
    titles: ['رئيس بلدية العاصمة=سامي تونا'],
  },
  // names of three and more parts
  {
    what: 'an unknown surname behind a given name with article',
    text: 'وقال الناطق باسم المحاكم محمد الهادي عمروني في تصريح أمس إن الملف مغلق.',
    names: ['!محمد الهادي عمروني'],
  },
  {
    what: 'a verb behind a surname with article',
    text: 'وكان قائد الشرطة اللواء عامر الشمري ترأس اجتماعا.',
    names: ['!عامر الشمري'],
  },
  {
    what: 'a third name that is a word',
    text: 'نفى مدير صحة كركوك سامان رشيد قادر، في بيان، الخبر.',
    names: ['!سامان رشيد قادر'],
  },
  {
    what: 'a name in quotation marks',
    text: 'قال رئيس منظمة الموانئ "فرهاد ملك زاده" ان العمل مستمر.',
    names: ['!فرهاد ملك زاده'],
  },
  { what: 'an adverb behind a name', text: 'كتب وسيم حداد ساخطا عن التأخير.', names: ['وسيم حداد'] },
  { what: 'where somebody is from', text: 'أكد التونسي سفيان البجاوي ذلك.', names: ['سفيان البجاوي'] },
  { what: 'a mother by her son', text: 'وقالت أم عبدالله إن الزحام يزداد.', names: ['أم عبدالله'] },
  {
    what: 'a family is no person',
    text: 'قالت النائبة ليال عساف إنها باقية. وبدأ الخلاف مع آل عساف قديما.',
    names: ['!ليال عساف'],
  },
  { what: 'a gift is no name', text: 'قدم رئيس البلدية هدية تذكارية إلى الضيف.', names: [] },
  // offices without a name
  {
    what: 'a deputy is not the governor',
    text: 'قال سامي رشوان محافظ المنيا إن المحطة جاهزة. وأضافت الدكتورة هبة قنديل نائب المحافظ أن الماء نقي. وأزاح المحافظ الستار عن اللوحة.',
    names: ['!سامي رشوان', '!هبة قنديل'],
    titles: ['المحافظ=سامي رشوان'],
  },
  {
    what: 'an office before a surname',
    text: 'وقال النائب جمال أبو العيون إن المشروع مهم. ووجه النائب أبو العيون الشكر للعمال.',
    names: ['!جمال أبو العيون', '!أبو العيون'],
    titles: [],
  },
  {
    what: 'two offices of one bearer',
    text: 'أكد مساعد وزير الطرق رئيس هيئة الموانئ بهروز كريمي ان العمل مستمر. ثم غادر رئيس هيئة الموانئ.',
    names: ['!بهروز كريمي'],
    titles: ['رئيس هيئة الموانئ=بهروز كريمي'],
  },
  {
    what: 'whom the title announces',
    text: 'دبلوماسي روسي: لا بديل عن الحوار\nأكد مدير إدارة القطب الشمالي في وزارة الخارجية الروسية أليكسي تروياكوف أن الحوار ضروري.',
    names: ['!أليكسي تروياكوف'],
    titles: ['دبلوماسي روسي=أليكسي تروياكوف'],
  },
  {
    what: 'the main line is nobody',
    text: 'قال رئيس المجلس سالم الحمود إن الغرامات لمن يعتدي على خطوط الناقل الرئيس.',
    names: ['!سالم الحمود'],
    titles: [],
  },
  {
    what: 'a style of office',
    text: 'أعفي معالي الأستاذ/ إبراهيم بن صالح العقيل.',
    names: ['!إبراهيم بن صالح العقيل'],
  },
  {
    what: 'the head of a union',
    text: 'وصف نقيب المزارعين نايف الحمود القرار بالكارثي.',
    names: ['نايف الحمود'],
  },
  {
    what: 'a verb behind an office is no name',
    text: 'رئيس مدينة منوف يتفقد المخابز. وطالب الوالي المقاولين بالإسراع.',
    names: [],
    titles: [],
  },
  {
    what: 'a head that is a given name before بن',
    text: 'واستقبل وزير الدولة مساعد بن محمد العيسى الوفد.',
    names: ['!مساعد بن محمد العيسى'],
  },
  {
    what: 'staff ranks',
    text: 'زار رئيس هيئة الأركان الفريق أول ركن محمد عثمان الفكي المعسكر.',
    names: ['!محمد عثمان الفكي'],
  },
  {
    what: 'a given name that only its ending makes a word',
    text: 'أكدت وزيرة المالية نادية الفتاح عدم وجود زيادة.',
    names: ['!نادية الفتاح'],
  },
  {
    what: 'a qualifier behind a form of address',
    text: 'ورأى المستشار السابق في رئاسة الوزراء الهادي الدريسي أن الوقت مبكر.',
    names: ['!الهادي الدريسي'],
  },
  {
    what: 'a nationality behind a comma',
    text: 'وكان نائب رئيسة البعثة للشؤون السياسية، الآيرلندي شون هانلون، حاضرا.',
    names: ['!شون هانلون'],
  },
  {
    what: 'a surname of two goes to the official',
    text: 'قال رئيس المجلس عبد الفتاح درويش إن الأشجار تعود للمواطن جميل حسين درويش. وأشار درويش إلى الخسائر.',
    names: ['!عبد الفتاح درويش', 'جميل حسين درويش', '!درويش'],
  },
  {
    what: 'an office that its holder left for another is its holder of now',
    text: 'التقى الملك سلمان بن عبد العزيز الوفد أمس، وحضر الأمير محمد بن سلمان. وقال ولي العهد السعودي إن المشروع مستمر.',
    names: ['!سلمان بن عبد العزيز', '!محمد بن سلمان'],
    titles: ['ولي العهد السعودي=محمد بن سلمان'],
  },
  {
    what: 'a participle of a cue in the accusative is no rank',
    text: 'قال وزير النقل سامر القضاة إن القرار جيد، مشيرا إلى أن الطريق مفتوح.',
    names: ['!سامر القضاة'],
    titles: [],
  },
  {
    what: 'a body in quotation marks inside the office',
    text: 'رأى عضو كتلة "لبنان الغد" النائب سامر القضاة أن الطريق مفتوح.',
    names: ['!سامر القضاة'],
  },
  {
    what: 'the adjective of a province and a comma',
    text: 'أوضح رئيس المجلس الشعبي الولائي، كمال بن رمضان، أن الميزانية جاهزة.',
    names: ['!كمال بن رمضان'],
  },
  {
    what: 'a noun that is a name behind a rank',
    text: 'قال قائد اللواء الأول، العميد هيكل حنتف، إن الطريق مفتوح.',
    names: ['!هيكل حنتف'],
  },
  {
    what: 'a name before its office',
    text: 'قال بوبوني غرنار عضو مجلس المدينة إن الطريق مفتوح.',
    names: ['!بوبوني غرنار'],
  },
  {
    what: 'a surname that begins with lam behind ل',
    text: 'قال النائب كمال ليتون إن الطريق مفتوح. وارتفعت الأسعار، وفقا لليتون.',
    names: ['!كمال ليتون', '!ليتون'],
  },
  {
    what: 'the counterpart by the office of whom he meets',
    text: 'بحث وزير الموانئ سامر حداد مع نظيره الفرنسي باتريك مورو التعاون. وأوضح الوزير الفرنسي أن الميناء جاهز.',
    names: ['!سامر حداد', '!باتريك مورو'],
    titles: ['الوزير الفرنسي=باتريك مورو'],
  },
  {
    what: 'no counterpart by the office alone',
    text: 'بحث وزير الموانئ سامر حداد مع نظيره الفرنسي باتريك مورو التعاون. وأوضح الوزير أن الميناء جاهز.',
    names: ['!سامر حداد', '!باتريك مورو'],
    titles: ['الوزير=سامر حداد'],
  },
  {
    what: 'a counterpart behind a name is somebody else',
    text: 'استقبل وزير الموانئ سامر حداد نظيره الفرنسي أمس. وغادر الوزير الفرنسي العاصمة.',
    names: ['!سامر حداد'],
  },
  {
    what: 'an office of a state that is not among those of any office of the person',
    text: 'وصل الزعيم الأردني سامر حداد أمس. وقال زعيم المعارضة سامر حداد إن الزعيم الليبي غائب.',
    names: ['!سامر حداد', '!سامر حداد'],
    titles: [],
  },
  {
    what: 'the president is no head of a department',
    text: 'أعلن رئيس دائرة الاتصال في الرئاسة فاروق يلدز أن الرئيس سيسافر.',
    names: ['!فاروق يلدز'],
    titles: [],
  },
  {
    what: 'two ministers are none of them',
    text: 'استقبل وزير خارجية الأردن سامر حداد الوفد. واتفق وزيرا خارجية الأردن وليبيا على اللقاء.',
    names: ['!سامر حداد'],
    titles: [],
  },
  {
    what: 'a counterpart by the nation alone, not where he is',
    text: 'التقى وزير الموانئ سامر حداد نظيره الفرنسي باتريك مورو. وشكر الوزير نظيره الفرنسي بالعاصمة.',
    names: ['!سامر حداد', '!باتريك مورو'],
    titles: ['الوزير=سامر حداد', 'نظيره الفرنسي=باتريك مورو'],
  },
  {
    what: 'what an office does is no name',
    text: 'وصل الوزير سامر حداد. وكان الوزير يضحك.',
    names: ['!سامر حداد'],
    titles: ['الوزير=سامر حداد'],
  },
  {
    what: 'how somebody is, and how many there are, is no name',
    text: 'قال الوزير إن زوجته متوارية، وإن الأمن أوقف قوادين محليين.',
    names: [],
    titles: [],
  },
  {
    what: 'what somebody becomes stands for nobody',
    text: 'انتخب المجلس سامر حداد. وقال رئيس المجلس سامر حداد إن النواب اختاروه رئيسا.',
    names: ['!سامر حداد', '!سامر حداد'],
    titles: [],
  },
  {
    what: 'an act with a pronoun is no woman in office',
    text: 'قالت مراقبة الأسواق سلمى حداد إن السوق يصعب مراقبتها.',
    names: ['سلمى حداد'],
    titles: [],
  },
  {
    what: 'who is to blame',
    text: 'قالت الوزيرة سلمى حداد إن الشركة هي المسؤولة.',
    names: ['!سلمى حداد'],
    titles: [],
  },
  {
    what: 'a pilot among the ranks',
    text: 'قال المتحدث باسم الجيش العقيد الركن طيار سامي حداد إن الهدوء عاد.',
    names: ['!سامي حداد'],
  },
  {
    what: 'a verb that is a name as well',
    text: 'قال الوالي إن الوالي السابق أشرف على الأعمال.',
    names: [],
  },
  {
    what: 'a given name of two words before and behind another',
    text: 'قال الفريق عوض الكريم حماد إن الهدوء عاد. وأكد المتحدث باسم الجيش العميد نبيل حسب الرسول ذلك.',
    names: ['!عوض الكريم حماد', '!نبيل حسب الرسول'],
  },
  {
    what: 'a Chinese name whose last syllable is a word',
    text: 'قال تشنغ وي مين، نائب مندوب الصين، إن الوضع مقلق. وأضاف تشنغ أن الأمل باق.',
    names: ['!تشنغ وي مين', '!تشنغ'],
  },
];
