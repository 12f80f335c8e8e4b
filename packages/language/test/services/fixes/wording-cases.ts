import { event, type FixCases, head } from './fix-case.ts';

/** How words are written. */
export const wordingCases: FixCases = {
  'title-is-capitalised': [
    {
      before: `${head}мероприятие ⟦анализ результатов ВПР.⟧\n`,
      title: 'Исправить на «Анализ результатов ВПР»',
      after: `${head}мероприятие Анализ результатов ВПР\n`,
    },
  ],
  'words-are-plain': [
    {
      before: `${head}мероприятие ⟦Семи\u200Bнар⟧\n`,
      title: 'Убрать все невидимые знаки',
      after: `${head}мероприятие Семинар\n`,
      isSafe: true,
    },
  ],
  'word-is-in-one-alphabet': [
    {
      before: `${head}мероприятие ⟦Cеминар⟧\n`,
      title: 'Написать русскими буквами: Семинар',
      after: `${head}мероприятие Семинар\n`,
      isSafe: true,
    },
    {
      before: `${event}  показатель: Участвовали ⟦9О⟧ % школ\n`,
      title: 'Написать цифрами: 90',
      after: `${event}  показатель: Участвовали 90 % школ\n`,
      isSafe: true,
    },
  ],
  'spaces-are-single': [
    {
      before: `${event}  показатель: Проведён⟦  ⟧стол , не один .\n`,
      title: 'Убрать все лишние пробелы',
      after: `${event}  показатель: Проведён стол, не один.\n`,
    },
    {
      before: `${event}  показатель: Проведён⟦  ⟧стол\n`,
      title: 'Убрать все лишние пробелы',
      after: `${event}  показатель: Проведён стол\n`,
      isSafe: true,
    },
  ],
  'quotes-are-typographic': [
    {
      before: `${head}мероприятие ⟦Семинар “Шаг” и „Рост”⟧\n`,
      title: 'Заменить на «ёлочки»',
      after: `${head}мероприятие Семинар «Шаг» и «Рост»\n`,
      isSafe: true,
    },
    {
      before: `${head}мероприятие ⟦Практикум "Урок успеха" для учителей⟧\n`,
      title: 'Заменить на «ёлочки»',
      after: `${head}мероприятие Практикум «Урок успеха» для учителей\n`,
      isSafe: true,
    },
    {
      before: `${event}  исполнители: РМО, ⟦Центр "Точка роста"⟧\n`,
      title: 'Заменить на «ёлочки»',
      after: `${event}  исполнители: РМО, Центр «Точка роста»\n`,
      isSafe: true,
    },
    {
      before: `${event}  показатель: ⟦Конкурс «Клуб "Рост"» проведён⟧\n`,
      title: 'Заменить на «ёлочки»',
      after: `${event}  показатель: Конкурс «Клуб „Рост“» проведён\n`,
      isSafe: true,
    },
  ],
};
