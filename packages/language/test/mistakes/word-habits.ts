import type { Mistake } from './mistakes.ts';

/** Mistakes of whoever copies from Word and speaks of fields as in a sentence: signs for colons, cases, numbers, lost lines. */
export const wordHabits: readonly Mistake[] = [
  {
    name: 'dash-behind-two-words',
    edits: [[45, 1, ['      Сроки исполнения - до 15.09.2026']]],
    found: ['45:7 line-is-understood'],
  },
  { name: 'field-in-brackets', edits: [[45, 1, ['      [срок] до 15.09.2026']]], found: ['45:7 line-is-understood'] },
  { name: 'field-in-quotes', edits: [[45, 1, ['      «Срок»: до 15.09.2026']]], found: ['45:7 line-is-understood'] },
  {
    name: 'field-in-instrumental',
    edits: [[48, 1, ['      документами: Приказ управления']]],
    found: ['48:7 line-is-understood'],
  },
  {
    name: 'field-in-genitive-plural',
    edits: [[47, 1, ['      показателей: Утверждён состав группы']]],
    found: ['47:7 line-is-understood'],
  },
  { name: 'roadmap-is-lost', edits: [[4, 1, ['']]], found: ['5:3 line-is-understood'] },
  {
    name: 'event-by-letter',
    edits: [[43, 1, ['    а) Создание муниципальной рабочей группы']]],
    found: ['43:5 line-is-understood'],
  },
  {
    name: 'event-by-roman-number',
    edits: [[43, 1, ['    II. Создание муниципальной рабочей группы']]],
    found: ['43:5 line-is-understood'],
  },
  {
    name: 'event-by-point',
    edits: [[43, 1, ['    п. 1.1.2. Создание муниципальной рабочей группы']]],
    found: ['43:5 line-is-understood'],
  },
  { name: 'head-of-events', edits: [[43, 0, ['    Мероприятия:']]], found: ['43:5 line-is-understood'] },
  {
    name: 'title-begins-small',
    edits: [[4, 1, ['дорожная карта По оказанию помощи школам на 2026/2027 учебный год']]],
    found: ['4:1 line-is-understood'],
  },
  {
    name: 'signature-below',
    edits: [[208, 0, ['Начальник управления образования ____________ Н. В. Соколова']]],
    found: ['208:1 line-is-understood'],
  },
  { name: 'import-in-latin', edits: [[1, 1, ['подключить: cправочник.dk']]], found: ['1:13 word-is-in-one-alphabet'] },
  {
    name: 'office-with-name-and-day',
    edits: [[19, 1, ['  утверждаю: Начальник управления образования Н. В. Соколова 28.08.2026']]],
    found: ['19:3 value-fits-field'],
  },
  { name: 'comment-in-brackets', edits: [[82, 0, ['(раздел о педагогах)']]], found: ['82:1 line-is-understood'] },
  { name: 'ordinal-day', edits: [[45, 1, ['      срок: до 15-го сентября 2026 года']]], found: [] },
  {
    name: 'day-in-words',
    edits: [[45, 1, ['      срок: до пятнадцатого сентября 2026 года']]],
    found: ['45:13 deadline-is-understood'],
  },
  { name: 'year-before-months', edits: [[57, 1, ['      срок: 2026 год, сентябрь-октябрь']]], found: [] },
  { name: 'american-day', edits: [[45, 1, ['      срок: 09/25/2026']]], found: ['45:13 deadline-exists'] },
  {
    name: 'performers-with-dash',
    edits: [[46, 1, ['      исполнители — управление']]],
    found: ['46:7 line-is-understood'],
  },
  {
    name: 'performer-in-cases',
    edits: [[118, 1, ['    исполнители: рмо, наставниками']]],
    found: ['118:23 name-is-known'],
  },
  {
    name: 'three-fields-in-a-line',
    edits: [[45, 3, ['      срок: до 15.09.2026; исполнители: управление; показатель: Утверждён состав из 9 человек']]],
    found: ['45:28 line-is-understood'],
  },
  {
    name: 'ticks-before-indicators',
    edits: [[47, 1, ['      показатель:', '      ✓ Утверждён состав из 9 человек', '      ✓ Утверждён план']]],
    found: ['48:7 line-is-understood'],
  },
  { name: 'total-below', edits: [[208, 0, ['Итого: 23 мероприятия']]], found: ['208:1 line-is-understood'] },
  {
    name: 'remark-behind-a-hash',
    edits: [[45, 1, ['      срок: до 15.09.2026 # уточнить']]],
    found: ['45:27 line-is-understood'],
  },
  {
    name: 'remark-behind-dashes',
    edits: [[45, 1, ['      срок: до 15.09.2026 -- уточнить']]],
    found: ['45:27 line-is-understood'],
  },
  {
    name: 'two-dashes-for-a-long-one',
    edits: [[47, 1, ['      показатель: Создана рабочая группа -- 12 человек']]],
    found: [],
  },
  {
    name: 'venue-with-its-preposition',
    edits: [[98, 1, ['    площадка: на базе гимназии']]],
    found: ['98:15 event-stands-alone'],
  },
];
