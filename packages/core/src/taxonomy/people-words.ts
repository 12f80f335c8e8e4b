/**
 * Who events are for, and the words for them, each in its dictionary form. A second form is given where the stemmer cuts the
 * forms of one word apart («ребенок», «ребенка»).
 */
export const peopleWords = {
  педагог: ['педагог', 'учитель', 'учительский', 'преподаватель', 'методист', 'предметник', 'коллега'],
  руководитель: [
    'руководитель',
    'директор',
    'заместитель',
    'завуч',
    'администрация',
    'управленческий',
    'управленец',
    'руководящий',
    'директорский',
  ],
  ученик: [
    'обучающийся',
    'ученик',
    'учащийся',
    'школьник',
    'выпускник',
    'дети',
    'детьми',
    'детский',
    'ребенок',
    'ребенка',
    'ученический',
    'одиннадцатиклассник',
    'девятиклассник',
    'подросток',
    'подростка',
    'старшеклассник',
  ],
  родитель: ['родитель', 'родительский', 'семья', 'мама', 'папа', 'отец'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The words for people whoever they are: a number of them agrees with one of any of these. */
export const anybodyWords: readonly string[] = [
  'человек',
  'чел',
  'люди',
  'людей',
  'лицо',
  'участник',
  'слушатель',
  'специалист',
  'работник',
  'сотрудник',
];
