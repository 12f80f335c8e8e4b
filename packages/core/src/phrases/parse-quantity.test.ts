import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuantity, statedFigures } from './parse-quantity.ts';
import { type Quantity, quantityReadingSchema } from './quantity.schema.ts';
import { anyWording } from './testing/wordings.ts';

/** «>= 2 совещаний», «range 3..5 семинаров» */
function shown({ comparison, value, to, unit }: Quantity): string {
  return `${comparison} ${value}${to === undefined ? '' : `..${to}`} ${unit}`.trim();
}

function read(text: string): readonly string[] {
  return parseQuantity(text).quantities.map(shown);
}

interface RealIndicator {
  readonly text: string;
  readonly quantities: readonly Quantity[];
}

const realIndicators: readonly RealIndicator[] = JSON.parse(
  readFileSync(new URL('./fixtures/real-indicators.json', import.meta.url), 'utf8'),
);

describe('indicators of real tables', () => {
  test.each(realIndicators)('«$text»', ({ text, quantities }) => {
    expect(parseQuantity(text).quantities).toStrictEqual(quantities);
  });
});

describe('figures', () => {
  const figures: readonly (readonly [text: string, ...quantities: string[]])[] = [
    ['100 %', '= 100 %'],
    ['12,5', '= 12.5'],
    ['не менее 2 совещаний', '>= 2 совещаний'],
    ['не менее 12,5 % школ', '>= 12.5 % школ'],
    ['42 школы', '= 42 школы'],
    ['не более 5', '<= 5'],
    ['от 3 до 5', 'range 3..5'],
    ['3–5 семинаров', 'range 3..5 семинаров'],
    ['от 20 % до 35 % школ', 'range 20..35 % школ'],
    ['увеличение на 10 %', 'change 10 %'],
    ['снижение на 5 % доли учащихся', 'change -5 %'],
    ['рост с 20 до 35 %', 'change 20..35 %'],
    ['увеличение доли школ, участвующих в проекте, на 10 процентов', 'change 10 %'],
    ['повышение доли до 35 %', '>= 35 %'],
    ['снижение доли до 5 %', '<= 5 %'],
    ['проведено не менее 2 совещаний, 100 % ШНОР приняли участие', '>= 2 совещаний', '= 100 % ШНОР'],
    ['два совещания', '= 2 совещания'],
    ['не менее трёх семинаров', '>= 3 семинаров'],
    ['хотя бы одна школа', '>= 1 школа'],
    ['не менее 2 (двух) совещаний', '>= 2 совещаний'],
    ['1\u00a0200 участников', '= 1200 участников'],
    ['12 345 человек', '= 12345 человек'],
    ['1,5 тыс. человек', '= 1500 человек'],
    ['2000 человек', '= 2000 человек'],
    ['5 и более школ', '>= 5 школ'],
    ['50 % и более', '>= 50 %'],
    ['≥ 5', '>= 5'],
    ['более 10 педагогов', '>= 10 педагогов'],
    ['менее 5 % школ', '<= 5 % школ'],
    ['не менее чем в 5 школах', '>= 5 школах'],
    ['6 из 8 школ', '= 6 школ'],
    ['Внесены данные по 6 школам из 6', '= 6 школам'],
    ['Количество семинаров: 3', '= 3 семинаров'],
    ['число школ – не менее 5', '>= 5 школ'],
    ['85 % от общего количества школ', '= 85 % от общего количества школ'],
    ['2-х семинаров и 5-ти совещаний', '= 2 семинаров', '= 5 совещаний'],
    ['5 образовательных организаций', '= 5 образовательных организаций'],
    ['100 % обучены', '= 100 %'],
    ['2 плана', '= 2 плана'],
    ['1. Проведено 3 семинара\n2. Разработано 2 плана', '= 3 семинара', '= 2 плана'],
    ['В 2021-2022 учебном году 5 школ', '= 5 школ'],
    ['с 01.09.2021 по 31.05.2022 проведено 4 заседания', '= 4 заседания'],
  ];
  test.each(figures)('«%s»', (text, ...quantities) => {
    expect(read(text)).toStrictEqual(quantities);
  });

  const none = [
    'Педагоги 1, 5 и 9 классов',
    'обучающиеся 5-9 классов',
    '9-е классы',
    'в 2022 году',
    '2022',
    '2021/2022 учебный год',
    'до 1 сентября 2022',
    'приказ № 12 от 18.05.2021',
    'МБОУ СОШ 5',
    'СОШ № 5',
    'проект 500+',
    'ВПР-2022',
    '1-й этап',
    'I квартал',
    'в одной из школ',
    'Повышение качества образования',
    '',
  ];
  test.each(none)('«%s» has none', (text) => {
    expect(read(text)).toStrictEqual([]);
  });

  test('what was taken for a figure is told', () => {
    expect(parseQuantity('два совещания').notes).toMatchObject([{ code: 'number-is-a-word', words: 'два' }]);
    expect(parseQuantity('более 10 школ').notes).toMatchObject([{ code: 'bound-is-strict', words: 'более 10 школ' }]);
  });

  test('any text gives figures of the right shape, the same each time', () => {
    fc.assert(
      fc.property(anyWording, (text) => {
        const reading = parseQuantity(text);
        expect(quantityReadingSchema.parse(reading)).toStrictEqual(reading);
        expect(parseQuantity(text)).toStrictEqual(reading);
      }),
      { numRuns: 500 },
    );
  });
});

describe('figures in the words that state them', () => {
  test.each<readonly [text: string, ...words: string[]]>([
    ['Доля обученных педагогов – 80 %', '80 %'],
    ['Доля обученных педагогов: не менее 80 процентов', 'не менее 80 процентов'],
    ['Проведено не менее 3 семинаров, охват 100 % школ', 'не менее 3 семинаров', '100 % школ'],
    ['Участие не менее чем в 5 конкурсах', 'не менее чем в 5 конкурсах'],
    ['Не менее 2 (двух) совещаний', 'Не менее 2 (двух) совещаний'],
    ['Количество семинаров – 3', '3'],
    ['Число пар: ≥ 12', '≥ 12'],
    ['5 и более школ', '5 и более школ'],
    ['Увеличение доли участников на 10 %', 'рост на 10 %'],
    ['Снижение доли неуспевающих до 5 %', 'снижение до 5 %'],
    ['Рост доли участников с 20 до 35 %', 'рост с 20 до 35 %'],
    ['Рост качества знаний, 40 % школ', '40 % школ'],
    ['Охват от 3 до 5 школ', 'от 3 до 5 школ'],
    ['Хотя бы одна школа в 2025 году', 'Хотя бы одна школа'],
    ['Издан приказ № 5'],
    ['Отчёт подготовлен'],
  ])('«%s»', (text, ...words) => {
    expect(statedFigures(text)).toEqual(words);
  });
});
