import type { FixCases } from './fix-case.ts';

const roadmap = `карта Дорожная карта
  период: 2021

мероприятие 1. Сбор данных
  срок: март 2021
  показатель: Качество данных
  показатель: Внесены данные по 6 школам

мероприятие 2. Круглый стол
  срок: май 2021
`;
const beside = { 'отчёты/карта.dk': roadmap };
const first = 'подключить: отчёты/карта.dk\n\nмониторинг ';
const head = `${first}I полугодие 2021 года\n  дата: 01.07.2021\n`;
const marked = `${first}⟦I полугодие 2021 года⟧\n  дата: 01.07.2021\n`;
const second = '\nотчёт 2\n  проведено: 20.05.2021\n';
const follows = '\nрекомендация Продлить\n';
const skeleton = '\nотчёт 1\n  проведено: …\n  сведения: …\n  факт 2: …\n  документ: …\n  освещение: …\n';
const held = '  проведено: 15.03.2021\n  сведения: Внесены\n  документ: Справка\n  освещение: Новость\n';

function adding(line: string, fill: string, before: string, after = before + line) {
  const title = `Добавить строку «${line.trim()}»`;
  return [{ before: `${head}\nотчёт ⟦1⟧\n${before}`, beside, title, fill, after: `${head}\nотчёт 1\n${after}` }];
}

/** What a report leaves out. */
export const reportCases: FixCases = {
  'report-names-event': [
    {
      before: `${head}\nотчёт ⟦Круглый стул⟧\n  проведено: 20.05.2021\n`,
      beside,
      title: 'Исправить на «Круглый стол»',
      after: `${head}\nотчёт Круглый стол\n  проведено: 20.05.2021\n`,
    },
  ],
  'event-is-reported': [
    {
      before: `${marked}${second}${follows}`,
      beside,
      title: 'Добавить «отчёт 1»',
      after: `${head}${second}${skeleton}${follows}`,
    },
    {
      before: `${marked}`,
      beside,
      title: 'Добавить все недостающие отчёты: 2',
      after: `${head}${skeleton}\nотчёт 2\n  проведено: …\n  сведения: …\n  документ: …\n  освещение: …\n`,
    },
  ],
  'occasion-is-held': adding('  проведено: …\n', '15.03.2021', '', '  проведено: …\n'),
  'report-has-information': adding(
    '  сведения: …\n',
    'Внесены',
    held.replace('  сведения: Внесены\n', ''),
    held.replace('Внесены', '…'),
  ),
  'report-has-document': adding(
    '  документ: …\n',
    'Справка',
    held.replace('  документ: Справка\n', ''),
    held.replace('Справка', '…'),
  ),
  'report-has-coverage': adding('  освещение: …\n', 'Новость', held.replace('  освещение: Новость\n', '')),
  'deviation-has-reason': adding('  причина: …\n', 'Карантин', '  состояние: не проведено\n'),
  'moved-has-decision': adding(
    '  решение: …\n',
    'Приказ № 38',
    '  состояние: перенесено на сентябрь 2021\n  причина: Карантин\n',
  ),
  'report-has-date': [
    {
      before: `${first}⟦I полугодие 2021 года⟧\n`,
      beside,
      title: 'Добавить строку «дата: …»',
      fill: '01.07.2021',
      after: `${first}I полугодие 2021 года\n  дата: …\n`,
    },
  ],
};
