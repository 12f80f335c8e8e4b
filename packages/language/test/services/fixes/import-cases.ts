import type { FixCases } from './fix-case.ts';

const directory = 'исполнитель центр = Методический центр\n';
const roadmap = 'карта Дорожная карта\n  период: 2022\n\nмероприятие Круглый стол\n  исполнители: центр\n';

/** Files that import each other. */
export const importCases: FixCases = {
  'import-exists': [
    {
      before: `подключить: ⟦справочик.dk⟧\n${roadmap}`,
      beside: { 'справочник.dk': directory },
      title: 'Подключить «справочник.dk»',
      after: `подключить: справочник.dk\n${roadmap}`,
    },
    {
      before: `подключить: ⟦справочник.dk⟧\n${roadmap}`,
      beside: { 'общее/справочник.dk': directory },
      title: 'Подключить «общее/справочник.dk»',
      after: `подключить: общее/справочник.dk\n${roadmap}`,
    },
  ],
  'import-is-acyclic': [
    {
      before: `подключить: ⟦справочник.dk⟧\n${roadmap}`,
      beside: { 'справочник.dk': 'подключить: карта.dk\n' },
      title: 'Убрать это подключение',
      after: roadmap,
    },
  ],
  'import-is-spelled-exactly': [
    {
      before: `подключить: ⟦СПРАВОЧНИК.dk⟧\n${roadmap}`,
      beside: { 'Справочник.dk': directory },
      title: 'Написать «Справочник.dk»',
      after: `подключить: Справочник.dk\n${roadmap}`,
      isSafe: true,
    },
    {
      before: `подключить: ⟦"СПРАВОЧНИК.dk"⟧\n${roadmap}`,
      beside: { 'Справочник.dk': directory },
      title: 'Написать «Справочник.dk»',
      after: `подключить: "Справочник.dk"\n${roadmap}`,
      isSafe: true,
    },
  ],
};
