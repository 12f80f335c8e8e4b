import { indexSchools, isSameSchool, readSchools, scoreRoadmap } from '@dorkarta/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type EventDraft, roadmapOf } from '../testing/roadmap-of.ts';

/** «мбоу secondary № 5 ивановск»: what was read of each name, in one line. */
function read(text: string): readonly string[] {
  return readSchools(text).map(({ owner, kind, number, names }) =>
    [...(owner === undefined ? [] : [owner]), kind, ...(number === undefined ? [] : [`№ ${number}`]), ...names].join(
      ' ',
    ),
  );
}

test.each<readonly [text: string, ...schools: string[]]>([
  ['МБОУ СОШ № 5', 'municipal secondary № 5'],
  ['МКОУ СОШ №5', 'municipal secondary № 5'],
  ['МАОУ «СОШ № 5»', 'municipal secondary № 5'],
  ['МОУ «СОШ» № 5', 'municipal secondary № 5'],
  ['МБОУ ООШ N 5', 'municipal basic № 5'],
  ['МОУ НОШ No 5', 'municipal primary № 5'],
  ['ГБОУ СОШ № 5', 'regional secondary № 5'],
  ['ГКОУ "Школа-интернат № 2"', 'regional boarding № 2'],
  ['ФГКОУ СОШ № 5', 'federal secondary № 5'],
  ['МБОУ города Эртиля СОШ № 5', 'municipal secondary № 5'],
  ['МБОУ г. Эртиль «СОШ № 5»', 'municipal secondary № 5'],
  ['МБОУ Эртильского муниципального района СОШ № 5', 'municipal secondary № 5'],
  [
    'Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная школа № 5»',
    'municipal secondary № 5',
  ],
  ['муниципальном казённом учреждении средней школе № 5', 'municipal secondary № 5'],
  ['МБОУ № 5', 'municipal school № 5'],
  ['школа № 5', 'school № 5'],
  ['средняя школа №5', 'secondary № 5'],
  ['в основной общеобразовательной школе № 12', 'basic № 12'],
  ['СОШ 5', 'secondary № 5'],
  ['гимназии № 2 и лицее № 1', 'gymnasium № 2', 'lyceum № 1'],
  ['МБОУ «Гимназия № 1»', 'municipal gymnasium № 1'],
  ['МБОУ «Лицей»', 'municipal lyceum'],
  ['центр образования № 3', 'centre № 3'],
  ['вечерняя (сменная) школа № 1', 'evening № 1'],
  ['средняя (полная) общеобразовательная школа № 4', 'secondary № 4'],
  ['СОШ № 5, № 7 и 12', 'secondary № 5', 'secondary № 7', 'secondary № 12'],
  ['школы № 5 и № 7', 'school № 5', 'school № 7'],
  ['МКОУ «Ивановская СОШ»', 'municipal secondary ивановск'],
  ['в Ивановской средней школе', 'secondary ивановск'],
  ['МОУ Заречная СОШ', 'municipal secondary заречн'],
  ['Практикум в Верхне-Матрёнской ООШ', 'basic верхн-матренск'],
  ['МКОУ СОШ с. Верхнее', 'municipal secondary верхн'],
  ['школа села Новая Усмань', 'school нов усман'],
  ['МБОУ СОШ № 15 им. А. С. Пушкина', 'municipal secondary № 15 пушкин'],
  ['МБОУ «Надежда»', 'municipal school надежд'],
  ['ГБНОУ лицей № 5', 'regional lyceum № 5'],
  ['МБУ «Школа № 26»', 'municipal school № 26'],
  ['АНО ОО «Лицей № 5»', 'private lyceum № 5'],
  ['МБОУ-СОШ № 5', 'municipal secondary № 5'],
  ['КГБОУ КШИ № 5', 'regional cadet № 5'],
  ['МБОУ ВСОШ № 2', 'municipal evening № 2'],
  ['МКУ «Методический центр»'],
  ['МБДОУ № 5, ГБПОУ «Колледж»'],
  ['ноу-хау школы', 'school'],
  ['Опорная школа', 'school'],
  ['педагоги школ', 'school'],
  ['школы 2024 года', 'school'],
  ['в школе 5 кабинетов', 'school'],
  ['СОШ № 5, 7 сентября', 'secondary № 5'],
  ['центр образования «Точка роста»', 'centre'],
  ['школьный этап олимпиады школьников'],
  ['Муниципальный координатор, МКУ «Центр»'],
  [''],
])('«%s»', (text, ...schools) => {
  expect(read(text)).toEqual(schools);
});

describe('one school', () => {
  test.each([
    ['МБОУ СОШ № 5', 'ГБОУ СОШ № 5'],
    ['МБОУ «СОШ № 15»', 'средней общеобразовательной школе № 15'],
    ['МБОУ СОШ № 5', 'школа № 5'],
    ['МКОУ «Ивановская СОШ»', 'Ивановской средней школы'],
    ['МКОУ «Ивановская СОШ»', 'СОШ с. Ивановское'],
    ['МБОУ СОШ № 15 им. Пушкина', 'СОШ № 15'],
    ['МБОУ «Лицей»', 'в лицее'],
  ])('«%s» and «%s»', (one, other) => {
    const [first, second] = [readSchools(one)[0], readSchools(other)[0]];
    expect(first !== undefined && second !== undefined && isSameSchool(first, second)).toBe(true);
  });

  test.each([
    ['МБОУ СОШ № 5', 'МБОУ СОШ № 15'],
    ['МБОУ СОШ № 5', 'МБОУ ООШ № 5'],
    ['СОШ № 2', 'гимназия № 2'],
    ['Ивановская СОШ', 'Заречная СОШ'],
    ['школа', 'школа'],
    ['СОШ', 'СОШ № 5'],
  ])('is not «%s» and «%s»', (one, other) => {
    const [first, second] = [readSchools(one)[0], readSchools(other)[0]];
    expect(first !== undefined && second !== undefined && isSameSchool(first, second)).toBe(false);
  });
});

describe('a known school', () => {
  test.each([
    ['МБОУ СОШ № 15', 'Посещение уроков в СОШ №15', 'СОШ №15'],
    ['МБОУ СОШ № 15', 'Семинар в ГБОУ СОШ № 15', 'ГБОУ СОШ № 15'],
    ['МОУ Заречная СОШ', 'практикум в заречной СОШ', 'заречной СОШ'],
    ['МБОУ СОШ № 7', 'Десант в СОШ № 5 и 7', '7'],
    ['Центр «Надежда»', 'Консультации в центре «Надежда»', 'центре «Надежда'],
  ])('«%s» is named in «%s»', (title, text, words) => {
    expect(indexSchools([title]).namedIn(text)[0]).toEqual({ title, words });
  });

  test.each([
    ['МБОУ СОШ № 15', 'Семинар в СОШ № 151'],
    ['МБОУ Школа', 'Школа молодого учителя'],
    ['', 'Совещание в СОШ № 1'],
  ])('«%s» is not named in «%s»', (title, text) => {
    expect(indexSchools([title]).namedIn(text)).toEqual([]);
  });
});

test('names stand where they are said to stand, in any text', () => {
  const words = fc.constantFrom(
    'МБОУ',
    'СОШ',
    'школа',
    '№',
    '5',
    'и',
    ',',
    '«',
    '»',
    'Ивановская',
    'с.',
    'города',
    'им.',
    'лицей',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(words).map((each) => each.join(' ')),
      ),
      (text) => {
        let end = 0;
        for (const name of readSchools(text)) {
          expect(name.start).toBeGreaterThanOrEqual(end);
          expect(name.end).toBeGreaterThan(name.start);
          expect(name.end).toBeLessThanOrEqual(text.length);
          end = name.end;
        }
      },
    ),
  );
});

test.each([
  'МБОУ СОШ № 5',
  'МКОУ СОШ №5',
  'МОУ «СОШ № 5»',
  'ГБОУ СОШ № 5',
  'ГКОУ СОШ № 5',
  'ГБНОУ СОШ № 5',
  'МБУ СОШ № 5',
  'ГАПОУ «СОШ № 5»',
  'АНО ОО СОШ № 5',
  'МБОУ-СОШ № 5',
  'МОУ СШ № 5',
  'МБОУ города Эртиля СОШ № 5',
  'средняя школа № 5',
])('however a school is written, it brings the same points: «%s»', (school) => {
  const declarations = [{ kind: 'school', title: 'МБОУ СОШ № 5' }] as const;
  const pointsOf = (event: EventDraft): unknown => scoreRoadmap(roadmapOf({ declarations, events: [event] }))?.points;
  const title = `Собеседование с администрацией: ${school}`;
  expect(pointsOf({ title })).toEqual(pointsOf({ title: 'Собеседование с администрацией: МБОУ СОШ № 5' }));
  expect(pointsOf({ title: `Семинар на базе ${school}` })).toEqual(pointsOf({ title: 'Семинар на базе МБОУ СОШ № 5' }));
  expect(pointsOf({ title: 'Семинар', venue: school })).toEqual(pointsOf({ title: 'Семинар', venue: 'СОШ № 5' }));
});
