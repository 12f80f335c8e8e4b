import { describe, expect, test } from 'vitest';
import { viewOf } from '../services/view-of.ts';

const declared = `исполнитель имц = МКУ «Информационно-методический центр»
исполнитель цппмс = МБУ «Центр психолого-педагогической, медицинской и социальной помощи»
исполнитель отдел = Отдел образования
исполнитель рмо = Руководители методических объединений
школа лицей1 = МАОУ «Лицей № 1»
школа сош3 = МБОУ СОШ № 3
`;

/** What is told of names in an event with these lines. */
function told(lines: string, title = 'Семинар'): readonly string[] {
  const text = `${declared}карта К\n  период: 2026\nмероприятие ${title}\n  ${lines}\n`;
  const { diagnostics } = viewOf(text);
  return diagnostics.flatMap(({ rule, span }) =>
    ['name-is-known', 'value-fits-field', 'list-is-whole'].includes(rule)
      ? [`${rule} »${text.slice(span.start, span.end)}«`]
      : [],
  );
}

function performersOf(lines: string): readonly string[] {
  const { file } = viewOf(`${declared}карта К\n  период: 2026\nмероприятие Семинар\n  ${lines}\n`);
  const [event] = file.type === 'roadmap' ? file.events : [];
  return (event?.performers ?? []).map((each) => (each.kind === 'declared' ? each.handle : `${each.kind}`));
}

describe('a declared name in a text that is printed', () => {
  test.each([
    ['показатель: Участвовали педагоги цппмс', 'цппмс'],
    ['показатель: Доля педагогов\n  план сош3: 25 %, лицей1 20 %', 'лицей1'],
    ['документ: Приказ имц', 'имц'],
    ['площадка: актовый зал лицей1', 'лицей1'],
    ['исполнители: директор лицей1', 'лицей1'],
  ])('«%s»', (lines, name) => {
    expect(told(lines)).toEqual([`name-is-known »${name}«`]);
  });

  test('but for the title of a declaration, which the name stands for', () => {
    expect(viewOf('школа сош1 = Школа сош1\n').diagnostics.filter(({ rule }) => rule === 'name-is-known')).toEqual([]);
  });

  test('a title has none either', () => {
    expect(told('срок: май 2026', 'Совещание в лицей1')).toEqual(['name-is-known »лицей1«']);
  });

  test.each([
    'показатель: Отдел провёл проверку, отдел доволен',
    'показатель: Педагоги ИМЦ и РМО',
    'показатель: "Педагоги имц"',
    'показатель: Размещено на https://лицей1.рф/имц',
    'документ: План работы на сайте имц.рф',
    'исполнители: имц, лицей1',
    'площадка: лицей № 1',
    'площадка: "лицей 1"',
  ])('«%s» is left alone', (lines) => {
    expect(told(lines)).toEqual([]);
  });
});

describe('names that are written otherwise than names are', () => {
  test.each([
    ['исполнители: Отдел образования; имц, лицей1', 'name-is-known »имц, лицей1«', ['отдел', 'имц', 'лицей1']],
    ['исполнители: лицей 1', 'name-is-known »лицей 1«', ['лицей1']],
    ['исполнители: школа лицей1, имц', 'name-is-known »школа лицей1«', ['лицей1', 'имц']],
    ['исполнители: отдел и т.д.', 'list-is-whole »и т.д.«', ['отдел']],
    ['исполнители: имц, школы округа и др.', 'list-is-whole »и др.«', ['имц', 'text']],
  ])('«%s» are told of once, and read as they are meant', (lines, finding, performers) => {
    expect(told(lines)).toEqual([finding]);
    expect(performersOf(lines)).toEqual(performers);
  });
});
