import { describe, expect, test } from 'vitest';
import { definition } from '../../src/services/definition.ts';
import { references } from '../../src/services/references.ts';
import { type Editor, nameOf, openFiles, openText, wordsAt } from './open-files.ts';

const directory = `исполнитель иро = ГАУ ДПО ЯО ИРО
исполнитель Кураторы ШНОР
школа сош15 = МБОУ СОШ № 15
`;
const regional = `подключить: справочник.dk
карта яо2022 = Региональная карта
  уровень: региональный
раздел 3. Поддержка
  мероприятие 3.2. стажировка = Стажировка команд
    исполнители: иро
  мероприятие 3.3. Круглый стол
`;
const municipal = `подключить: справочник.dk
подключить: регион.dk
группа шнор = Школы с низкими результатами
  школы: сош15
карта Карта
  задача кадры = Преодолеть дефицит
раздел 1. Поддержка
  задачи: кадры
  мероприятие Участие в стажировке
    исполнители: иро, кураторы шнор, "иро", шнор
    в рамках: яо2022.стажировка
  мероприятие Круглый стол
    в рамках: яо2022.3.3
    площадка: сош15
`;

/** Opens the three files with the cursor before the words (the last of them where they stand several times). */
function openAt(words: string, file: 'карта.dk' | 'справочник.dk' | 'регион.dk' = 'карта.dk'): Promise<Editor> {
  const files = { 'карта.dk': municipal, 'справочник.dk': directory, 'регион.dk': regional };
  const [before, inside] = words.split('|');
  const found = files[file].lastIndexOf(`${before}${inside}`);
  if (found < 0) throw new Error(`No «${words}» in ${file}`);
  const at = found + (before?.length ?? 0);
  return openFiles({ ...files, [file]: `${files[file].slice(0, at)}|${files[file].slice(at)}` });
}

async function show({ neighbours }: Editor, uri: string, range: Parameters<typeof wordsAt>[1]): Promise<string> {
  const view = await neighbours.view(uri);
  if (view === undefined) throw new Error(`No file ${uri}`);
  return `${nameOf(uri)}:${range.start.line + 1} ${wordsAt(view, range)}`;
}

describe('go to definition', () => {
  test.each([
    ['задачи: ка|дры', 'карта.dk:6 кадры'],
    ['исполнители: |иро', 'справочник.dk:1 иро'],
    ['исполнители: иро|', 'справочник.dk:1 иро'],
    ['кураторы |шнор', 'справочник.dk:2 Кураторы ШНОР'],
    ['"иро", |шнор', 'карта.dk:3 шнор'],
    ['школы: |сош15', 'справочник.dk:3 сош15'],
    ['площадка: |сош15', 'справочник.dk:3 сош15'],
    ['яо2022.|стажировка', 'регион.dk:5 стажировка'],
    ['|яо2022.стажировка', 'регион.dk:2 яо2022'],
    ['яо2022.3|.3', 'регион.dk:7 Круглый стол'],
    ['подключить: спра|вочник.dk', 'справочник.dk:1 '],
    ['подкл|ючить: регион.dk', 'регион.dk:1 '],
    ['группа |шнор', 'карта.dk:3 шнор'],
  ])('%s → %s', async (words, expected) => {
    const editor = await openAt(words);
    const found = await definition(editor.view, editor.position, editor.neighbours);
    expect(found && (await show(editor, found.uri, found.range))).toBe(expected);
  });

  test.each(['"и|ро"', 'мероприя|тие Участие', 'раз|дел 1.'])('%s means nothing that is declared', async (words) => {
    const editor = await openAt(words);
    expect(await definition(editor.view, editor.position, editor.neighbours)).toBeNull();
  });

  test('an import without a file leads nowhere', async () => {
    const editor = await openText('подключить: нет|.dk');
    expect(await definition(editor.view, editor.position, editor.neighbours)).toBeNull();
  });
});

describe('find references', () => {
  test.each([
    ['исполнитель |иро', 'справочник.dk', ['справочник.dk:1 иро', 'карта.dk:10 иро', 'регион.dk:6 иро']],
    ['исполнитель Кур|аторы', 'справочник.dk', ['справочник.dk:2 Кураторы ШНОР', 'карта.dk:10 кураторы шнор']],
    ['исполнители: |иро', 'карта.dk', ['справочник.dk:1 иро', 'карта.dk:10 иро', 'регион.dk:6 иро']],
    ['МБОУ| СОШ', 'справочник.dk', ['справочник.dk:3 сош15', 'карта.dk:4 сош15', 'карта.dk:14 сош15']],
    ['Стаж|ировка', 'регион.dk', ['регион.dk:5 стажировка', 'карта.dk:11 стажировка']],
    ['Круглый| стол', 'регион.dk', ['регион.dk:7 Круглый стол', 'карта.dk:13 3.3']],
    ['карта яо20|22', 'регион.dk', ['регион.dk:2 яо2022', 'карта.dk:11 яо2022', 'карта.dk:13 яо2022']],
    ['задача |кадры', 'карта.dk', ['карта.dk:6 кадры', 'карта.dk:8 кадры']],
    ['|мероприятие Участие', 'карта.dk', []],
  ] as const)('%s in %s', async (words, file, expected) => {
    const editor = await openAt(words, file);
    const { view, position, neighbours } = editor;
    const found = await references(view, { position, includeDeclaration: true }, neighbours);
    expect(await Promise.all(found.map(({ uri, range }) => show(editor, uri, range)))).toEqual(expected);
    const uses = await references(view, { position, includeDeclaration: false }, neighbours);
    expect(uses).toEqual(found.slice(expected.length > 0 ? 1 : 0));
  });

  test('only files that name the declaring file are looked at, each once', async () => {
    const editor = await openAt('исполнитель |иро', 'справочник.dk');
    const looked: string[] = [];
    const neighbours: Editor['neighbours'] = {
      ...editor.neighbours,
      all: async () => [...(await editor.neighbours.all()), ...(await editor.neighbours.all()), 'file:///other.dk'],
      text: async (uri) => (uri === 'file:///other.dk' ? 'карта К\nмероприятие иро' : editor.neighbours.text(uri)),
      view: async (uri) => {
        looked.push(nameOf(uri));
        return editor.neighbours.view(uri);
      },
    };
    await references(editor.view, { position: editor.position, includeDeclaration: false }, neighbours);
    expect(looked).toEqual(['карта.dk', 'регион.dk']);
  });
});
