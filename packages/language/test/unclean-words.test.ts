import { createFiles, createWorkspace, examineFile, lineIndex } from '@dorkarta/language';
import { describe, expect, test } from 'vitest';
import { memoryHost } from '../src/testing/memory-host.ts';

/** Texts with words that look as they should and are other ones: what is read of them is what is read of the clean ones. */

const directory =
  'исполнитель район = Районный отдел образования\nгруппа шнор = Школы с низкими результатами\n  число: 3 школы\n';

const clean = `подключить: справочник.dk
исполнитель отдел = Отдел по делам молодёжи

карта район2022 = Дорожная карта помощи школам
  муниципалитет: Приволжский муниципальный район
  регион: Ярославская область
  период: 2022

раздел 1. Кадры

  мероприятие Семинар для руководителей школ
    срок: март 2022
    ресурсы: Точка роста
    площадка: МБОУ СОШ № 5
    исполнители: район, отдел
    участники: шнор
    показатель: Проведён 1 семинар, участвовали 90 % школ

  мероприятие Круглый стол
    срок: IV квартал 2022
    исполнители: Управление образования
    показатель: Принято 3 решения
`;

async function read(text: string) {
  const files = new Map([
    ['file:///карта.dk', text],
    ['file:///справочник.dk', directory],
  ]);
  const host = memoryHost((uri) => files.get(decodeURI(uri)));
  const analysis = await createWorkspace(createFiles(host)).analyze('file:///%D0%BA%D0%B0%D1%80%D1%82%D0%B0.dk');
  if (!analysis.ok) throw new Error(analysis.trouble.code);
  const { diagnostics, subject } = examineFile(analysis.value);
  const { positionAt } = lineIndex(text);
  return {
    file: analysis.value.file,
    points: subject?.score?.points,
    told: diagnostics.map(({ rule, message, span }) => ({ rule, message, line: positionAt(span.start).line })),
  };
}

/** From a word of the clean text to how it is written, and the rule that tells of it. */
const unclean: readonly (readonly [what: string, word: string, written: string, rule: string])[] = [
  ['a keyword behind a zero-width space', 'срок: март', '\u200Bсрок: март', 'words-are-plain'],
  ['a keyword with one inside', 'исполнители: район', 'испол\u200Cнители: район', 'words-are-plain'],
  ['a construct with a soft hyphen', 'раздел 1', 'раз\u00ADдел 1', 'words-are-plain'],
  ['a title that kinds are inferred from', 'Семинар', 'Семи\u200Bнар', 'words-are-plain'],
  ['a project that everybody knows', 'Точка роста', 'Точка ро\u2060ста', 'words-are-plain'],
  ['the name of a school', 'СОШ', 'СО\u200BШ', 'words-are-plain'],
  ['a declared name', 'исполнитель отдел', 'исполнитель от\uFEFFдел', 'words-are-plain'],
  ['an import', 'справочник.dk', 'справоч\u200Bник.dk', 'words-are-plain'],
  ['a deadline', 'март', 'ма\u200Bрт', 'words-are-plain'],
  ['a quarter', 'квартал', 'квар\u00ADтал', 'words-are-plain'],
  ['a number', '3 решения', '3\u200B решения', 'words-are-plain'],
  [
    'a name of another file with a letter in two parts',
    'исполнители: район',
    'исполнители: раи\u0306он',
    'words-are-plain',
  ],
  ['the name of the roadmap with such a letter', 'карта район', 'карта раи\u0306он', 'words-are-plain'],
  ['the name of the municipality with such a letter', 'Приволжский', 'Приволжскии\u0306', 'words-are-plain'],
  ['a keyword with a Latin letter', 'срок: март', 'cрок: март', 'word-is-in-one-alphabet'],
  ['a longer one', 'исполнители: район', 'испoлнители: район', 'word-is-in-one-alphabet'],
  ['a construct', 'карта', 'каpта', 'word-is-in-one-alphabet'],
  ['a name where it is used', 'район, отдел', 'район, oтдел', 'word-is-in-one-alphabet'],
  ['a month', 'март', 'мaрт', 'word-is-in-one-alphabet'],
  ['a quarter in Roman digits', 'IV квартал', 'IV квaртал', 'word-is-in-one-alphabet'],
  ['a title', 'Семинар', 'Cеминар', 'word-is-in-one-alphabet'],
  ['a year with a letter for its nought', 'период: 2022', 'период: 2О22', 'word-is-in-one-alphabet'],
  ['a share with one', '90 %', '9О %', 'word-is-in-one-alphabet'],
  ['a name where it is declared', 'исполнитель отдел', 'исполнитель oтдел', 'name-is-in-one-alphabet'],
];

describe('is read as the plain word everywhere, and told once', () => {
  test.each(unclean)('%s', async (_, word, written, rule) => {
    const [plain, other] = [await read(clean), await read(clean.replace(word, written))];
    expect(clean).toContain(word);
    expect(other.file).toEqual(plain.file);
    expect(other.points).toEqual(plain.points);
    const known = new Set(plain.told.map(({ message }) => message));
    expect(other.told.filter(({ message }) => !known.has(message)).map((each) => each.rule)).toEqual([rule]);
    expect(other.told).toHaveLength(plain.told.length + 1);
  });
});

test('what is unseen is told once a file, however often it stands there', async () => {
  const { told } = await read(clean.replaceAll('ол', 'о\u200Bл'));
  expect(told.filter(({ rule }) => rule === 'words-are-plain')).toHaveLength(1);
});

test('marks of a merge are told within a text too, and nothing else is', async () => {
  const rationale = '  обоснование: """\n<<<<<<< HEAD\n    Школы\n=======\n    Школы риска\n>>>>>>> ветка\n    """\n';
  const { told } = await read(clean.replace('  период: 2022\n', (period) => period + rationale));
  expect(told.map(({ rule, line }) => `${line} ${rule}`)).toEqual(['9 merge-is-finished']);
});

test.each(['11 квартал 2022', '5 квартал 2022', 'V квартал 2022', 'III полугодие 2022'])(
  '«%s» is no time, and is told once',
  async (deadline) => {
    const plain = await read(clean);
    const { told } = await read(clean.replace('IV квартал 2022', deadline));
    const known = new Set(plain.told.map(({ message }) => message));
    expect(told.filter(({ message }) => !known.has(message)).map(({ rule }) => rule)).toEqual(['deadline-exists']);
  },
);
