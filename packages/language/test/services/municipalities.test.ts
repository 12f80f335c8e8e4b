import { formatText, printFile } from '@dorkarta/language';
import { describe, expect, test } from 'vitest';
import { definition } from '../../src/services/definition.ts';
import { hover } from '../../src/services/hover/hover.ts';
import { references } from '../../src/services/references.ts';
import { rename } from '../../src/services/rename/rename.ts';
import { completeIn } from './completing.ts';
import { applyEdits, nameOf, openFiles, wordsAt } from './open-files.ts';
import { viewOf } from './view-of.ts';

const directory = `муниципалитет владимир = город Владимир
  кратко: г. Владимир
  родительный падеж: г. Владимира
муниципалитет муром = округ Муром
муниципалитет Суздальский район
`;
const roadmap = `подключить: муниципалитеты.dk
карта Дорожная карта
  муниципалитет: владимир
  период: 2024
`;
const files = { 'карта.dk': roadmap, 'муниципалитеты.dk': directory };

function openAt(words: string, file: keyof typeof files = 'карта.dk') {
  const at = files[file].indexOf(words.replace('|', '')) + words.indexOf('|');
  return openFiles({ ...files, [file]: `${files[file].slice(0, at)}|${files[file].slice(at)}` });
}

describe('a directory of municipalities', () => {
  test('says what each is called', () => {
    expect(viewOf(directory).file).toEqual({
      type: 'directory',
      imports: [],
      declarations: [
        {
          kind: 'municipality',
          name: 'владимир',
          title: 'город Владимир',
          short: 'г. Владимир',
          genitive: 'г. Владимира',
        },
        { kind: 'municipality', name: 'муром', title: 'округ Муром' },
        { kind: 'municipality', title: 'Суздальский район' },
      ],
    });
    expect(viewOf(directory).diagnostics).toEqual([]);
  });

  test('comes back as it is, in both spellings', () => {
    const { file } = viewOf(directory);
    expect(printFile(file)).toContain('муниципалитет муром = округ Муром\n');
    for (const language of ['russian', 'english'] as const) {
      expect(viewOf(printFile(file, language)).file).toEqual(file);
    }
  });

  test.each(['округ Муром', 'о. Муром', 'городской округ Муром'])('declares none twice: «%s»', (title) => {
    const { diagnostics } = viewOf(`${directory}муниципалитет ещё = ${title}\n`);
    expect(diagnostics.map(({ rule, message }) => [rule, message])).toEqual([
      ['name-is-unique', `Муниципалитет «${title}» уже объявлен выше («округ Муром»): уберите одно из объявлений.`],
    ]);
  });

  test('is laid out as every directory is', () => {
    const text = 'Муниципалитет муром = округ Муром\nКратко :о. Муром\nродительный  падеж: округа Муром\n';
    expect(formatText(text)).toBe(
      'муниципалитет муром = округ Муром\n  кратко: о. Муром\n  родительный падеж: округа Муром\n',
    );
  });
});

describe('the municipality of a roadmap', () => {
  const municipalityOf = async (words: string, imports = files['муниципалитеты.dk']) => {
    const text = roadmap.replace('владимир', words);
    const { view } = await openFiles({ 'карта.dk': `|${text}`, 'муниципалитеты.dk': imports });
    const { file, diagnostics } = view;
    const told = diagnostics.filter(({ rule }) => rule === 'name-is-known' || rule === 'municipality-is-listed');
    return [file.type === 'roadmap' ? file.municipality : '', ...told.map(({ message }) => message)];
  };

  test.each([
    ['владимир', 'город Владимир'],
    ['ВЛАДИМИР', 'город Владимир'],
    ['Город Владимир', 'город Владимир'],
    ['суздальский  район', 'Суздальский район'],
  ])('«%s» is «%s», as it is declared', async (words, title) => {
    expect(await municipalityOf(words)).toEqual([title]);
  });

  test('a slip in a name is told once, with the name that there is', async () => {
    expect(await municipalityOf('владимр')).toEqual([
      'владимр',
      'Муниципалитета «владимр» нет среди объявленных, есть «владимир»: исправьте имя.',
    ]);
  });

  test('where no municipality is declared it is any text', async () => {
    expect(await municipalityOf('Эртильский муниципальный район', 'школа сош1 = СОШ № 1\n')).toEqual([
      'Эртильский муниципальный район',
    ]);
  });

  test('a name comes back from the model, and so do words that only look like one', () => {
    for (const words of ['муром', '"муром"', 'о. Муром']) {
      const { file } = viewOf(`муниципалитет муром = округ Муром\nкарта К\n  муниципалитет: ${words}\n`);
      expect(viewOf(printFile(file)).file).toEqual(file);
      expect(printFile(file)).toContain(`муниципалитет: ${words}\n`);
    }
  });

  test('without its colon the line is still that of the roadmap', () => {
    const { file, diagnostics } = viewOf('карта К\n  муниципалитет Эртильский район\n  период: 2024\n');
    expect(file).toMatchObject({ type: 'roadmap', municipality: 'Эртильский район', declarations: [] });
    expect(diagnostics.flatMap(({ rule, message }) => (rule === 'line-is-understood' ? [message] : []))).toEqual([
      'После слова «муниципалитет» нужно двоеточие («муниципалитет: …»); если это продолжение текста, присоедините строку к предыдущей.',
    ]);
  });
});

describe('in an editor', () => {
  test('the municipalities of the directory are offered by their names', async () => {
    const at = { ...files, 'карта.dk': roadmap.replace('владимир', '|') };
    const { labels, choose } = await completeIn(at);
    expect(labels.slice(0, 3)).toEqual(['владимир', 'муром', 'Суздальский район']);
    expect(choose('муром')).toContain('муниципалитет: муром\n');
  });

  test('a declaration is offered whole, its names below it', async () => {
    const head = await completeIn({ 'муниципалитеты.dk': 'муниципалитет |' });
    expect(head.labels).toEqual([
      'имя = название',
      'район = … муниципальный район',
      'округ = … муниципальный округ',
      'город = городской округ …',
    ]);
    expect(head.choose('район = … муниципальный район')).toBe('муниципалитет ‹район› = ‹…› муниципальный район');
    const below = await completeIn({ 'муниципалитеты.dk': 'муниципалитет муром = округ Муром\n  |' });
    expect(below.labels.slice(0, 2)).toEqual(['кратко', 'родительный падеж']);
  });

  test.each([
    ['муниципалитет: |владимир', 'карта.dk', 'владимир', 'муниципалитет, имя `владимир`, из файла `муниципалитеты.dk`'],
    ['|владимир =', 'муниципалитеты.dk', 'владимир = город Владимир', 'муниципалитет, имя `владимир`'],
  ] as const)('what is told at «%s» of %s: how reports name it', async (words, file, marked, called) => {
    const { view, position, neighbours } = await openAt(words, file);
    const answer = await hover(view, position, neighbours);
    expect(answer?.range && wordsAt(view, answer.range)).toBe(marked);
    expect(Object(answer?.contents).value).toBe(
      `**город Владимир** – ${called}\n\nКратко – г. Владимир, в родительном падеже – г. Владимира.`,
    );
  });

  test('what is not stated is derived', async () => {
    const { view, position, neighbours } = await openFiles({ 'а.dk': 'муниципалитет |ковров = город Ковров\n' });
    expect(Object((await hover(view, position, neighbours))?.contents).value).toContain(
      'Кратко – г. Ковров, в родительном падеже – г. Коврова.',
    );
  });

  test('its definition is its declaration, and its use is known there', async () => {
    const use = await openAt('муниципалитет: владимир|');
    const found = await definition(use.view, use.position, use.neighbours);
    expect([nameOf(found?.uri ?? ''), found?.range.start]).toEqual(['муниципалитеты.dk', { line: 0, character: 14 }]);
    const home = await openAt('влад|имир =', 'муниципалитеты.dk');
    const uses = await references(home.view, { position: home.position, includeDeclaration: false }, home.neighbours);
    expect(uses?.map(({ uri, range }) => [nameOf(uri), range.start.line])).toEqual([['карта.dk', 2]]);
  });

  test('its name is changed in every file', async () => {
    const { view, position, neighbours } = await openAt('муниципалитет: владимир|');
    const result = await rename(view, { position, newName: 'столица' }, neighbours);
    if (!result.ok) throw new Error(result.trouble);
    const edits = Object.entries(result.value.changes ?? {}).map(async ([uri, changes]) => {
      const other = await neighbours.view(uri);
      return [nameOf(uri), other === undefined ? '' : applyEdits(other, changes)];
    });
    expect(Object.fromEntries(await Promise.all(edits))).toEqual({
      'карта.dk': roadmap.replace('владимир', 'столица'),
      'муниципалитеты.dk': directory.replace('владимир =', 'столица ='),
    });
  });
});
