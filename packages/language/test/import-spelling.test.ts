import { createFiles, createWorkspace } from '@dorkarta/language';
import { expect, test } from 'vitest';
import { caselessHost } from '../src/testing/memory-host.ts';
import { spelledPath } from '../src/workspace/import-path.ts';

/** What is found in a file, on a disk where case does not matter: each finding with the words that it marks. */
async function findingsIn(name: string, files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const uriOf = (path: string): string => encodeURI(`file:///Карты/${path}`);
  const texts = new Map(Object.entries(files).map(([path, text]) => [uriOf(path), text]));
  const analysis = await createWorkspace(createFiles(caselessHost(texts))).analyze(uriOf(name));
  if (!analysis.ok) throw new Error(analysis.trouble.code);
  const { text, diagnostics } = analysis.value;
  return diagnostics.map(({ rule, span }) => `${rule} »${text.slice(span.start, span.end)}«`);
}

const directory = 'исполнитель координатор = Муниципальный координатор\n';
const uses = 'карта К\n\nмероприятие М\n  исполнители: координатор\n';

test('an import in another case means the file, and its author is told', async () => {
  const files = { 'карта.dk': `подключить: СПРАВОЧНИК.DK\n${uses}`, 'Справочник.dk': directory };
  expect(await findingsIn('карта.dk', files)).toEqual(['import-is-spelled-exactly »СПРАВОЧНИК.DK«']);
});

test('one file in two cases is imported twice, and its names mean one thing', async () => {
  const imports = 'подключить: Справочник.dk\nподключить: справочник.dk\n';
  const files = { 'карта.dk': `${imports}${uses}`, 'Справочник.dk': directory };
  expect(await findingsIn('карта.dk', files)).toEqual(['field-stands-once »справочник.dk«']);
});

test('a circle is one in whatever case its imports are written', async () => {
  const files = { 'А.dk': 'подключить: б.dk\n', 'Б.dk': 'подключить: а.dk\n' };
  expect(await findingsIn('А.dk', files)).toEqual(['import-is-spelled-exactly »б.dk«', 'import-is-acyclic »б.dk«']);
  const self = { 'Карта.dk': 'подключить: карта.dk\n' };
  expect(await findingsIn('Карта.dk', self)).toContain('import-is-acyclic »карта.dk«');
});

test('a file that is not there is missing, and only that', async () => {
  expect(await findingsIn('карта.dk', { 'карта.dk': 'подключить: Нет.dk\n' })).toEqual(['import-exists »Нет.dk«']);
});

test.each([
  ['справочник.DK', 'file:///К/Справочник.dk', 'Справочник.dk'],
  ['../общее/СПРАВОЧНИК.dk', 'file:///К/Общее/Справочник.dk', '../Общее/Справочник.dk'],
  ['.\\общее\\справочник.dk', 'file:///К/Общее/Справочник.dk', '.\\Общее\\Справочник.dk'],
  ['общее//справочник.dk', 'file:///К/Общее/Справочник.dk', 'Общее//Справочник.dk'],
  ['общее/../справочник.dk', 'file:///К/Справочник.dk', 'общее/../Справочник.dk'],
])('the path %s to %s is spelled %s', (path, uri, spelled) => {
  expect(spelledPath(path, encodeURI(uri))).toBe(spelled);
});
