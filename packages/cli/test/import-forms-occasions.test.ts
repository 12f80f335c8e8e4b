import { describe, expect, test } from 'vitest';
import { call } from './support/call.ts';
import { change, type Filling, fill, folderWithForm, textOf } from './support/filled-forms.ts';
import { withoutNotes } from './support/noted-books.ts';

const monthly = `карта Дорожная карта
  муниципалитет: Район
  период: 2021

мероприятие Советы
  срок: ежемесячно с марта по июнь
  исполнители: Координатор
`;

/** What a report says of events after forms of them came back, and what the check then finds. */
async function broughtBack(
  roadmap: string,
  ...books: readonly Readonly<Record<string, Filling>>[]
): Promise<{ readonly report: string; readonly found: string; readonly told: string }> {
  const folder = await folderWithForm({ 'карта.dk': roadmap, 'dorkarta.config.json': '{}' });
  const names = books.map((_, index) => `${index + 1}.xlsx`);
  for (const [index, filling] of books.entries()) change(folder, names[index] ?? '', (form) => fill(form, filling));
  const { stderr } = await call(folder, ['import', ...names]);
  const report = withoutNotes(textOf(folder)).split('\n\nотчёт ').slice(1).join('\n\nотчёт ').trimEnd();
  const checked = await call(folder, ['check', 'карта-мониторинг-2021-07-01.dk']);
  const again = await call(folder, ['import', ...names, '--into', 'карта-мониторинг-2021-07-01.dk']);
  expect(again.stdout).toEqual([]);
  return { report, found: checked.stderr + checked.stdout.join('\n'), told: stderr.replace(/\s+/g, ' ') };
}

describe('the rows of one event', () => {
  test('a month that was not held is not the others, and what nobody answered is asked for', async () => {
    const { report, found } = await broughtBack(monthly, {
      '1.1': { Состояние: 'проведено', 'Дата проведения': '15.03.2021' },
      '1.2': { Состояние: 'не проведено', Причина: 'Карантин' },
      '1.4': { Состояние: 'перенесено на сентябрь 2021', Причина: 'Нет зала' },
    });
    expect(report).toBe(`1
  проведено: 15.03.2021
  состояние: апрель 2021: не проведено
  состояние: июнь 2021: перенесено на сентябрь 2021
  причина: """
    01.04.2021 – 30.04.2021: Карантин
    01.06.2021 – 30.06.2021: Нет зала"""`);
    expect(found.replace(/\s+/g, ' ')).toContain('сказано 2 из 3: нет даты за май 2021.');
  });

  test('words that say that it was held are its day; others come with the nearest state', async () => {
    const { report, told } = await broughtBack(monthly, {
      '1.1': { Состояние: 'Выполнено', 'Дата проведения': '15.03.2021' },
      '1.2': { Состояние: 'исполнено 12.04.2021' },
      '1.3': { Состояние: 'отменено' },
      '1.4': { Состояние: 'в работе' },
    });
    expect(report).toBe(`1
  проведено: 15.03.2021, 12.04.2021
  состояние: май 2021: отменено
  состояние: в работе`);
    expect(told).toContain(
      'состояние «в работе» не из списка («проведено», «частично», «не проведено», «перенесено на»): слова оставлены, ближе всего «частично», исправьте их в отчёте.',
    );
  });

  test('facts of several times name them, and add up against the plan of the whole', async () => {
    const planned = `${monthly}  показатель: Обучены педагоги\n    план: 50 педагогов\n`;
    const rows = (last: string): Readonly<Record<string, Filling>> => ({
      '1.1': { 'Дата проведения': '15.03.2021', Факт: '25 педагогов' },
      '1.3': { 'Дата проведения': '15.05.2021', Факт: last },
    });
    const { report, found } = await broughtBack(planned, rows('25 педагогов'));
    expect(report).toBe(`1
  проведено: 15.03.2021, 15.05.2021
  факт март 2021: 25 педагогов
  факт май 2021: 25 педагогов`);
    expect(found).not.toContain('План не выполнен');
    const less = await broughtBack(planned, rows('15 чел.'));
    expect(less.found.replace(/\s+/g, ' ')).toContain(
      'План не выполнен: «25 педагогов» и «15 чел.» вместо «50 педагогов».',
    );
  });

  test('facts in one line, each with the number of its indicator, are as many', async () => {
    const two = `${monthly}  показатель: Обучены 50 педагогов\n  показатель: Участвовали 6 школ\n`;
    const { report } = await broughtBack(two.replace('ежемесячно с марта по июнь', 'март 2021'), {
      '1': { 'Дата проведения': '15.03.2021', Факт: '1: 25 педагогов, из них 5 молодых; 2: 6 школ' },
    });
    expect(report).toBe('1\n  проведено: 15.03.2021\n  факт 1: 25 педагогов, из них 5 молодых\n  факт 2: 6 школ');
  });

  test('facts without numbers are told where there are several indicators', async () => {
    const two = `${monthly}  показатель: Обучены 50 педагогов\n  показатель: Участвовали 6 школ\n`;
    const { told } = await broughtBack(two, {
      '1.1': { 'Дата проведения': '15.03.2021', Факт: '25 педагогов\n6 школ' },
    });
    expect(told).toContain(
      '«6 школ»: показателей 2, а к какому факт, не сказано: поставьте перед ним номер, «2: 6 школ».',
    );
  });
});

test('two performers who agree on one event make one report of what both say', async () => {
  const once = monthly.replace('ежемесячно с марта по июнь', 'март 2021');
  const { report, found } = await broughtBack(
    once,
    { '1': { 'Дата проведения': '15.03.2021', Сведения: 'Прошёл совет', Документ: 'Протокол № 1' } },
    { '1': { Состояние: 'выполнено', 'Дата проведения': '15.03.2021', Сведения: 'Были все', Документ: 'Справка' } },
  );
  expect(report).toBe(`1
  проведено: 15.03.2021
  сведения: """
    Прошёл совет
    Были все"""
  документ: Протокол № 1
  документ: Справка`);
  expect(found).not.toContain('сказано иначе');
});
