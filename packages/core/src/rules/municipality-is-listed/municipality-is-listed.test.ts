import { expect, test } from 'vitest';
import type { Declaration } from '../../model/declaration.ts';
import { messagesOf, verdictsOf } from '../../testing/examined.ts';

const murom = { kind: 'municipality', name: 'муром', title: 'округ Муром', short: 'о. Муром' } as const;
const imported: readonly Declaration[] = [
  { ...murom, from: 'муниципалитеты.dk' },
  { kind: 'municipality', title: 'Суздальский район', from: 'муниципалитеты.dk' },
];
const messages = (municipality: string): readonly string[] =>
  messagesOf('municipality-is-listed', { municipality, declarations: imported });

test.each(['округ Муром', 'ОКРУГ  Муром', 'Суздальский район', '…'])('accepts «%s»', (municipality) => {
  expect(messages(municipality)).toEqual([]);
});

test.each(['о. Муром', 'Муром округ', 'городской округ Муром'])(
  'another spelling, «%s», is to be the name',
  (words) => {
    expect(messages(words)).toEqual([
      `Муниципалитет «${words}» объявлен как «округ Муром»: напишите «муниципалитет: муром».`,
    ]);
  },
);

test('what has no name is meant by its title', () => {
  expect(messages('Суздальский р-н')).toEqual([
    'Муниципалитет «Суздальский р-н» объявлен как «Суздальский район»: напишите «муниципалитет: Суздальский район».',
  ]);
});

test('a slip in a name is told with the name that there is', () => {
  expect(messages('мурм')).toEqual(['Муниципалитета «мурм» нет среди объявленных, есть «муром»: исправьте имя.']);
});

test('one that nobody declared is told with those that are', () => {
  expect(messages('Судогодский район')).toEqual([
    'Муниципалитета «Судогодский район» нет среди объявленных (округ Муром, Суздальский район): исправьте название или объявите его («муниципалитет имя = Судогодский район»).',
  ]);
});

test('a municipal roadmap says whose it is where municipalities are declared; a regional one need not', () => {
  expect(messagesOf('municipality-is-listed', { declarations: imported })).toEqual([
    'Не сказано, какого муниципалитета карта, а объявлены: округ Муром, Суздальский район. Напишите «муниципалитет: …».',
  ]);
  expect(messagesOf('municipality-is-listed', { level: 'regional', declarations: imported })).toEqual([]);
});

test('a long list is told by its beginning', () => {
  const declarations = ['А', 'Б', 'В', 'Г', 'Д', 'Е'].map((letter) => ({
    kind: 'municipality' as const,
    title: `${letter} район`,
    from: 'муниципалитеты.dk',
  }));
  expect(messagesOf('municipality-is-listed', { municipality: 'Ж район', declarations })).toEqual([
    'Муниципалитета «Ж район» нет среди объявленных (А район, Б район, В район, Г район, Д район и другие): исправьте название или объявите его («муниципалитет имя = Ж район»).',
  ]);
});

test('a municipality that the roadmap declares itself is its own', () => {
  const suzdal = { kind: 'municipality', title: 'Суздальский район' } as const;
  expect(messagesOf('municipality-is-listed', { municipality: 'округ Муром', declarations: [murom, suzdal] })).toEqual([
    'Муниципалитет «Суздальский район» объявлен, но карта не его: уберите объявление или перенесите его в справочник.',
  ]);
});

test('where nobody declares municipalities, any name will do', () => {
  expect(verdictsOf('municipality-is-listed', { municipality: 'Эртильский район' })).toEqual(['not-applicable']);
});
