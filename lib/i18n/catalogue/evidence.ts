/** The analysis' rules in a reader's words, by rule id; the words that a rule matched are shown behind it. */
export const EVIDENCE: Readonly<Record<string, { readonly ar: string; readonly en: string }>> = {
  // What reports: «أعلن», «يقول», «مؤكدًا», «تأكيده», «بحسب».
  'cue/perfect': { ar: 'فعل نقل في الماضي', en: 'reporting verb in the past tense' },
  'cue/imperfect': { ar: 'فعل نقل في المضارع', en: 'reporting verb in the present tense' },
  'cue/participle': { ar: 'اسم فاعل يتابع النقل', en: 'participle that goes on reporting' },
  'cue/masdar': { ar: 'مصدر فعل نقل', en: 'verbal noun of a reporting verb' },
  'cue/relay': { ar: 'نقل عن قائل آخر', en: 'relayed from another speaker' },
  'cue/according': { ar: 'عبارة إسناد', en: 'phrase of attribution' },
  'cue/according-verb': { ar: 'عبارة إسناد فيها فعل نقل', en: 'phrase of attribution with a reporting verb' },
  'cue/parenthesis': { ar: 'فعل نقل معترض', en: 'reporting verb in parenthesis' },
  'cue/colon': { ar: 'نقطتان بعد اسم القائل', en: 'colon behind the speaker’s name' },
  'cue/carrier': { ar: 'وثيقة أو رسالة تحمل الكلام', en: 'a document or message that carries the words' },
  'cue/continued': { ar: 'اقتباس يتواصل بعد ما قبله', en: 'quotation that goes on from the one before' },

  // Where the content stands.
  'content/that': { ar: 'ما بعد «أنّ» أو ما في معناها', en: 'what follows “that”' },
  'content/quote': { ar: 'ما بين علامتي التنصيص', en: 'what stands in quotation marks' },
  'content/colon': { ar: 'ما بعد النقطتين', en: 'what follows the colon' },
  'content/prep': { ar: 'ما بعد حرف الجر', en: 'what follows the preposition' },
  'content/obj': { ar: 'مفعول فعل النقل', en: 'object of the reporting verb' },
  'content/sentence': { ar: 'بقية الجملة', en: 'the rest of the sentence' },

  // Who speaks.
  'speaker/verb-subject': { ar: 'القائل بعد الفعل', en: 'the speaker follows the verb' },
  'speaker/subject-verb': { ar: 'القائل قبل الفعل', en: 'the speaker precedes the verb' },
  'speaker/clause-head': { ar: 'القائل في صدر الجملة', en: 'the speaker heads the clause' },
  'speaker/apposition': { ar: 'القائل معرَّف ببدل بعده', en: 'the speaker is explained by an apposition' },
  'speaker/genitive': { ar: 'القائل مضاف إليه بعد المصدر', en: 'the speaker follows the verbal noun' },
  'speaker/relative': { ar: 'القائل موصوف بجملة الصلة', en: 'the speaker stands before a relative clause' },
  'speaker/topic': { ar: 'القائل موضوع الجملة', en: 'the speaker is the topic of the sentence' },
  'speaker/phrase': { ar: 'القائل مذكور بوصفه', en: 'the speaker is named by a description' },
  'speaker/relay': { ar: 'القائل هو المنقول عنه', en: 'the speaker is the one relayed' },
  'speaker/phrase-before': {
    ar: 'القائل موصوف قبل الفعل',
    en: 'a description before the verb names the speaker',
  },
  'speaker/spoken-for': {
    ar: 'القائل من نُقل الكلام على لسانه',
    en: 'the words are given on the speaker’s behalf',
  },
  'speaker/verb-before': { ar: 'القائل فاعل الفعل السابق', en: 'the subject of the verb before speaks' },
  'speaker/issuer': { ar: 'القائل من صدر عنه ما يُنقل', en: 'the speaker issued what is quoted' },
  'speaker/role': { ar: 'صفة تعود على قائل سبق ذكره', en: 'a role refers to a speaker named before' },
  'speaker/statement': { ar: 'القائل صاحب البيان', en: 'the speaker issued the statement' },
  'speaker/same': { ar: 'القائل نفسه في الجملة السابقة', en: 'the same speaker as in the clause before' },
  'speaker/colon': { ar: 'القائل قبل النقطتين', en: 'the speaker stands before the colon' },
  'speaker/pronoun': { ar: 'ضمير يعود على القائل', en: 'a pronoun refers to the speaker' },
  'speaker/omitted': {
    ar: 'فاعل مستتر يوافق القائل في جنسه وعدده',
    en: 'omitted subject that agrees with the speaker',
  },
  'speaker/nearest': { ar: 'أقرب قائل يصلح', en: 'the nearest speaker that fits' },
  'speaker/unknown': { ar: 'لا يُعرف القائل من النص', en: 'the text does not say who speaks' },

  // What a claim carries.
  'negation/act': { ar: 'فعل النقل نفسه نفي', en: 'the reporting verb denies' },
  'negation/content': { ar: 'المضمون منفي', en: 'the content is negated' },
  'relay/verb': { ar: 'نقله عن القائل', en: 'relayed from the speaker by' },
  'relay/behind': { ar: 'أُسند في آخره إلى', en: 'credited behind it to' },
  'relay/addressee': { ar: 'قيل لوسيلة إعلامية', en: 'said to an outlet' },
  'relay/inside': { ar: 'المضمون كلام غير القائل', en: 'the content is what somebody else said' },

  // Why a name is read as a name, and as an official's.
  'name/lexicon': { ar: 'اسم معروف لمسؤول', en: 'known name of an official' },
  'name/office': { ar: 'منصب مذكور مع الاسم', en: 'an office stands with the name' },
  'name/address': { ar: 'لقب يسبق الاسم', en: 'a form of address precedes the name' },
  'name/given': { ar: 'اسم علم معروف', en: 'known given name' },
  'name/cue': { ar: 'اسم يليه أو يسبقه فعل نقل', en: 'a name beside a reporting verb' },
  'name/nation': { ar: 'نسبة إلى بلد تسبق الاسم', en: 'an adjective of nationality precedes the name' },
  'name/apposition': { ar: 'اسم يشرح منصبًا قبله', en: 'a name that explains an office' },
  'name/headline': {
    ar: 'اسم في صدر العنوان يليه فعل أو نقطتان',
    en: 'a name at the head of the title, before a verb or a colon',
  },
  'name/short': { ar: 'اختصار لاسم ذُكر كاملًا', en: 'short for a name given in full' },

  // What the reader decided: before all evidence of the analysis.
  'reader/identity': { ar: 'حدّدتَ أنت من المقصود', en: 'you said who is meant' },
  'reader/same-person': { ar: 'دمجتَ أنت الاسمين', en: 'you merged the two names' },
  'reader/not-official': { ar: 'قلتَ أنت إنه ليس مسؤولًا', en: 'you said that this is no official' },
  'reader/speaker': { ar: 'حدّدتَ أنت القائل', en: 'you said who speaks' },
};

/** For a rule that has no words of its own yet: what its family decides. */
export const EVIDENCE_FAMILIES: Readonly<Record<string, { readonly ar: string; readonly en: string }>> = {
  cue: { ar: 'لفظ النقل', en: 'reporting words' },
  content: { ar: 'حدود الكلام', en: 'bounds of the words' },
  negation: { ar: 'النفي', en: 'negation' },
  relay: { ar: 'سلسلة الإسناد', en: 'chain of attribution' },
  speaker: { ar: 'تعيين القائل', en: 'choice of the speaker' },
  name: { ar: 'تعرّف الاسم', en: 'recognition of the name' },
};
