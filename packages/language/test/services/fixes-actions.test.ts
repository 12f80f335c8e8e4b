import { describe, expect, test } from 'vitest';
import { actionsAtMark, applyFix, fixTitled } from './fixing.ts';
import { viewOf } from './view-of.ts';

interface Case {
  readonly before: string;
  readonly title: string;
  readonly after: string;
}

const head = 'карта Дорожная карта\n  период: 2022\n\n';

describe('what can be done where nothing is wrong', () => {
  const cases: readonly Case[] = [
    {
      before: `${head}мероприятие ⟦⟧Круглый стол для кураторов\n`,
      title: 'Дать мероприятию имя: круглый_стол',
      after: `${head}мероприятие круглый_стол = Круглый стол для кураторов\n`,
    },
    {
      before: `${head}мероприятие круглый_стол = Первый\nмероприятие ⟦⟧2. Круглый стол\n`,
      title: 'Дать мероприятию имя: круглый_стол2',
      after: `${head}мероприятие круглый_стол = Первый\nмероприятие 2. круглый_стол2 = Круглый стол\n`,
    },
    {
      before: `${head}⟦⟧мероприятие "15 лет успеха"\n`,
      title: 'Дать мероприятию имя: лет_успеха',
      after: `${head}мероприятие лет_успеха = "15 лет успеха"\n`,
    },
    {
      before: `${head}мероприятие ⟦⟧Семинар для учителей математики\n  срок: март 2022\n`,
      title: 'Записать «вид: методическое»',
      after: `${head}мероприятие Семинар для учителей математики\n  вид: методическое\n  срок: март 2022\n`,
    },
    {
      before: `${head}мероприятие М\n  исполнители: ⟦⟧Руководители школ, РМО\n`,
      title: 'Объявить: исполнитель руководители_школ = Руководители школ',
      after: `исполнитель руководители_школ = Руководители школ\n\n${head}мероприятие М\n  исполнители: Руководители школ, РМО\n`,
    },
    {
      before: `исполнитель рмо = РМО\n\n${head}мероприятие М\n  исполнители: РМО, ⟦⟧Кураторы\nмероприятие Н\n  исполнители: Кураторы, "Руководители школ, педагоги"\n`,
      title: 'Объявить всё из строк «исполнители»: 2',
      after: `исполнитель рмо = РМО\nисполнитель кураторы = Кураторы\nисполнитель руководители_школ = Руководители школ, педагоги\n\n${head}мероприятие М\n  исполнители: РМО, Кураторы\nмероприятие Н\n  исполнители: Кураторы, "Руководители школ, педагоги"\n`,
    },
    {
      before: `${head}мероприятие М\n  площадка: ⟦⟧МБОУ СОШ № 15\n`,
      title: 'Объявить: школа мбоу_сош = МБОУ СОШ № 15',
      after: `школа мбоу_сош = МБОУ СОШ № 15\n\n${head}мероприятие М\n  площадка: МБОУ СОШ № 15\n`,
    },
  ];
  test.each(cases)('$title', ({ before, title, after }) => {
    const { view, fixes } = actionsAtMark(before);
    const written = applyFix(view, fixTitled(fixes, title));
    expect(written).toBe(after);
    expect(viewOf(written).diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('what is declared already, or has a name, needs neither', () => {
    expect(actionsAtMark(`исполнитель рмо = РМО\n${head}мероприятие М\n  исполнители: ⟦рмо⟧\n`).fixes).toEqual([]);
    expect(actionsAtMark(`${head}мероприятие ⟦м⟧ = М\n  вид: методическое\n`).fixes).toEqual([]);
    expect(actionsAtMark(`${head}мероприятие М\n  участники: ⟦все школы⟧\n`).fixes).toEqual([]);
  });

  test.each([
    ['a row of a table with a number in its own cell', 'мероприятие ⟦5⟧\tСеминар для учителей\tОтдел\n'],
    ['a title whose line lacks its word', '⟦Семинар⟧ для учителей\n  срок: март 2022\n'],
    ['words before the sign that are no name', 'мероприятие ⟦15⟧ = Семинар для учителей\n'],
  ])('%s takes no name before its title', (_, line) => {
    const titles = actionsAtMark(`${head}${line}`).fixes.map(({ title }) => title);
    expect(titles.filter((title) => title.startsWith('Дать'))).toEqual([]);
  });
});
