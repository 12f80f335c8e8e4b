import { describe, expect, test } from 'vitest';
import { docxOf, p, tableOf, tr } from '../testing/office-files.ts';
import { recognised } from '../testing/recognised.ts';

const found = (...lines: readonly string[]) =>
  recognised(docxOf([...lines.map(p), tableOf(tr(['1', 'Семинар', 'март', 'ИМЦ']))].join('')));

/** What the lines above a table are read as. */
const said = (...lines: readonly string[]): readonly (string | undefined)[] => {
  const { title, period, municipality, rationale } = found(...lines).roadmap;
  return [title, period?.text, municipality, rationale];
};

describe('a title goes on over lines, with its period', () => {
  test.each<[lines: readonly string[], title: string, period: string]>([
    [
      ['ПЛАН', 'мероприятий по работе со школами', 'Лесного района', 'на 2026 г.'],
      'ПЛАН мероприятий по работе со школами Лесного района на 2026 г.',
      '2026',
    ],
    [
      ['План', 'мероприятий («дорожная карта»)', 'на 2025–', '2027 годы'],
      'План мероприятий («дорожная карта») на 2025– 2027 годы',
      '2025–2027',
    ],
    [
      ['Комплекс мер', 'по поддержке школ', 'Лесного муниципального района', 'на 2026 – 2027 учебный год'],
      'Комплекс мер по поддержке школ Лесного муниципального района на 2026 – 2027 учебный год',
      '2026/2027 учебный год',
    ],
    [
      ['Перечень мероприятий', 'по поддержке школ на 2025/2026', 'учебный год'],
      'Перечень мероприятий по поддержке школ на 2025/2026 учебный год',
      '2025/2026 учебный год',
    ],
    [['ПРОГРАММА', 'Поддержка школ', 'на 2026 год'], 'ПРОГРАММА Поддержка школ на 2026 год', '2026'],
    [
      ['Дорожная карта', 'по работе со школами', 'Лесного района на 2026 год'],
      'Дорожная карта по работе со школами Лесного района на 2026 год',
      '2026',
    ],
    [
      ['Дорожная карта', 'на период с 01.01.2026 по 31.05.2026'],
      'Дорожная карта на период с 01.01.2026 по 31.05.2026',
      'с 01.01.2026 по 31.05.2026',
    ],
    [
      ['Дорожная карта', 'на второе полугодие 2026 года'],
      'Дорожная карта на второе полугодие 2026 года',
      'второе полугодие 2026 года',
    ],
    [
      ['Дорожная карта', '(на сентябрь 2025 – май 2026 года)'],
      'Дорожная карта (на сентябрь 2025 – май 2026 года)',
      'сентябрь 2025 – май 2026 года',
    ],
  ])('%o', (lines, title, period) => {
    expect(said(...lines)).toEqual([title, period, undefined, undefined]);
  });
});

test('places and periods that stand apart from the title are read too', () => {
  const title = 'Дорожная карта по работе со школами';
  const place = 'Лесной муниципальный район';
  expect(said(title, place, '2026 год')).toEqual([title, '2026', place, undefined]);
  expect(said(title, `${place}, 2026 год`)).toEqual([title, '2026', place, undefined]);
  expect(said(place, title, '2025/2026 учебный год')).toEqual([
    `${title} 2025/2026 учебный год`,
    '2025/2026 учебный год',
    place,
    undefined,
  ]);
});

test('a year that is no period is told', () => {
  const { roadmap, remarks } = found('Дорожная карта (редакция 12.01.2026)');
  expect(roadmap.period).toBeUndefined();
  expect(remarks).toEqual([
    'период карты не узнан, хотя год назван («Дорожная карта (редакция 12.01.2026)»): впишите строку «период: …», по нему считаются сроки без года',
  ]);
});
