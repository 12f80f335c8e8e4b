import type { FixCases } from './fix-case.ts';

const beside = {
  'дк.dk': `карта Дорожная карта
  период: 2021

мероприятие Мониторинговые визиты в школы
  показатель: Проведено 6 визитов
`,
};
const head = 'подключить: дк.dk\n\nэкспертиза Центр\n';

/** Fixes of what is wrong in an expert's conclusion. */
export const reviewCases: FixCases = {
  'decision-has-reason': [
    {
      beside,
      before: `${head}  ⟦критерий К3⟧: … – …\n`,
      title: 'Решить: К3 выполнено',
      after: `${head}  критерий К3: выполнено – …\n`,
      fill: 'визиты проходят в школах',
    },
    {
      beside,
      before: `${head}  ⟦критерий К3⟧: … – визиты проходят в школах\n`,
      title: 'Решить: К3 не выполнено',
      after: `${head}  критерий К3: не выполнено – визиты проходят в школах\n`,
    },
    {
      beside,
      before: `${head}  ⟦мероприятие 1⟧: площадка\n`,
      title: 'Дописать место для причины',
      after: `${head}  мероприятие 1: площадка – …\n`,
      fill: 'визиты проходят в школах',
    },
  ],
  'decision-names-criterion': [
    {
      beside,
      before: `${head}  критерий ⟦К33⟧: выполнено – так\n`,
      title: 'Исправить на «К3»',
      after: `${head}  критерий К3: выполнено – так\n`,
    },
  ],
  'points-are-within-bounds': [
    {
      beside,
      before: `${head}  критерий К3: ⟦2⟧ – так\n`,
      title: 'Исправить на 1',
      after: `${head}  критерий К3: 1 – так\n`,
    },
  ],
  'decisions-agree': [
    {
      beside,
      before: `${head}  критерий К3: выполнено – так\n  ⟦критерий К3⟧: не выполнено – иначе\n`,
      title: 'Убрать эту строку',
      after: `${head}  критерий К3: выполнено – так\n`,
    },
  ],
  'review-is-signed': [
    {
      beside,
      before: 'подключить: дк.dk\n\nэкспертиза ⟦Центр⟧\n  критерий К3: выполнено – так\n',
      title: 'Добавить строки «дата» и «эксперт»',
      after: `${head}  дата: …\n  эксперт: …\n  критерий К3: выполнено – так\n`,
      fill: '05.07.2021',
    },
  ],
};
