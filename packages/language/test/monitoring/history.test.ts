import { describe, expect, test } from 'vitest';
import { reported } from './reported.ts';

const roadmap = `карта Дорожная карта района
  период: 2021
  утверждено: распоряжение от 18.01.2021 № 51

мероприятие 1. Совещания кураторов
  срок: ежеквартально
  показатель: Проведено 4 совещания
`;

/** A report on a quarter, with the day on which the meeting was held, and what it imports beside the roadmap. */
function report(date: string, held: string, imports: readonly string[], folder = ''): string {
  const lines = [`${folder}карта.dk`, ...imports].map((path) => `подключить: ${path}\n`);
  return `${lines.join('')}\nмониторинг Отчёт на ${date}\n  дата: ${date}\n\nотчёт 1\n  проведено: ${held}\n  сведения: Проведено\n`;
}

const first = report('01.04.2021', '15.02.2021', []);
const second = report('01.07.2021', '14.05.2021', ['первый.dk']);

/** How the one event stands, and on which days it was held. */
async function standing(files: Readonly<Record<string, string>>) {
  const { subject, diagnostics } = await reported({ ...files, 'карта.dk': roadmap });
  const [event] = subject.due?.events ?? [];
  return {
    state: event?.state,
    held: event?.occasions.flatMap(({ held }) => held.map(({ from }) => from)),
    history: subject.history.map(({ path }) => path),
    told: diagnostics.map(({ rule, message }) => `${rule}: ${message}`),
  };
}

describe('the history of a report', () => {
  test('is what the earlier reports go on from too', async () => {
    const third = report('01.10.2021', '10.09.2021', ['второй.dk']);
    const { state, held, history } = await standing({ 'третий.dk': third, 'второй.dk': second, 'первый.dk': first });
    expect(held).toEqual(['2021-02-15', '2021-05-14', '2021-09-10']);
    expect([state, history]).toEqual(['held', ['первый.dk', 'второй.dk']]);
  });

  test('has a report once, however many lead to it', async () => {
    const third = report('01.10.2021', '10.09.2021', ['второй.dk', 'первый.dk']);
    const { held, history } = await standing({ 'третий.dk': third, 'второй.dk': second, 'первый.dk': first });
    expect(held).toEqual(['2021-02-15', '2021-05-14', '2021-09-10']);
    expect(history).toEqual(['первый.dk', 'второй.dk']);
  });

  test('names reports of other folders by their paths from here', async () => {
    const third = report('01.10.2021', '10.09.2021', ['отчёты/второй.dk']);
    const { held, history } = await standing({
      'третий.dk': third,
      'отчёты/второй.dk': report('01.07.2021', '14.05.2021', ['первый.dk'], '../'),
      'отчёты/первый.dk': report('01.04.2021', '15.02.2021', [], '../'),
    });
    expect(held).toHaveLength(3);
    expect(history).toEqual(['отчёты/первый.dk', 'отчёты/второй.dk']);
  });

  test('ends where reports lead back: the circle is told of, and nothing counts twice', async () => {
    const circle = report('01.04.2021', '15.02.2021', ['третий.dk']);
    const third = report('01.10.2021', '10.09.2021', ['второй.dk']);
    const { held, told } = await standing({ 'третий.dk': third, 'второй.dk': second, 'первый.dk': circle });
    expect(held).toEqual(['2021-02-15', '2021-05-14', '2021-09-10']);
    expect(told.filter((each) => each.startsWith('import-is-acyclic'))).toHaveLength(1);
  });

  test('tells of an earlier report that is later, whoever imports it', async () => {
    const third = report('01.05.2021', '10.04.2021', ['второй.dk']);
    const late = { 'третий.dk': third, 'второй.dk': report('20.04.2021', '12.04.2021', ['первый.dk']) };
    const { told } = await standing({ ...late, 'первый.dk': report('01.12.2021', '15.02.2021', []) });
    expect(told.filter((each) => each.startsWith('history-is-earlier'))).toEqual([
      'history-is-earlier: Подключённый отчёт «первый.dk» составлен 01.12.2021, а этот – 01.05.2021: подключают прежние отчёты. Исправьте дату или подключите в том файле этот.',
    ]);
  });
});
