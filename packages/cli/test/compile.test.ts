import { chmodSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { expect, test } from 'vitest';
import { call, folderWith, native, roadmap, withoutAdvice } from './support/call.ts';

const directory = 'исполнитель куратор = Куратор\n';
const broken = roadmap('  исполнитеи: Школа');

/** Every file below a folder, but the sources. */
function outputsIn(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return files
    .map((path) => relative(folder, path).split(sep).join('/'))
    .filter((path) => !path.endsWith('.dk'))
    .toSorted();
}

test('DOCX and XLSX stand beside the source, and stdout lists them', async () => {
  const folder = folderWith({
    'Карты района/карта 1.dk': roadmap(),
    'dorkarta.config.json': withoutAdvice,
  });
  const { code, stdout, stderr } = await call(folder, ['compile', 'Карты района/карта 1.dk']);
  expect(code).toBe(0);
  expect(stdout).toEqual(['Карты района/карта 1.docx', 'Карты района/карта 1.xlsx']);
  expect(outputsIn(join(folder, 'Карты района'))).toEqual(['карта 1.docx', 'карта 1.xlsx']);
  expect(stderr).toMatch(/^Карты района\/карта 1\.dk: 1 мероприятие; замечаний нет\.\n/);
});

test('a folder keeps its tree in the output folder; hidden folders and node_modules are passed over', async () => {
  const folder = folderWith({
    'карты/10.dk': roadmap(),
    'карты/9.dk': roadmap(),
    'карты/школы/сош.dk': roadmap(),
    'карты/справочник.dk': directory,
    'карты/.скрытая/а.dk': roadmap(),
    'карты/node_modules/б.dk': roadmap(),
    'карты/заметки.txt': 'заметки',
  });
  const { code, stdout } = await call(folder, ['compile', './карты/', '--to', 'csv', '--out', 'готово']);
  expect(code).toBe(0);
  expect(stdout).toEqual(['готово/9.csv', 'готово/10.csv', 'готово/школы/сош.csv'].map(native));
  expect(outputsIn(join(folder, 'готово'))).toEqual(['10.csv', '9.csv', 'школы/сош.csv']);
});

test.skipIf(process.platform === 'win32')('links in a folder are passed over', async () => {
  const folder = folderWith({ 'карты/к.dk': roadmap(), 'прочее/в.dk': roadmap() });
  symlinkSync(join(folder, 'прочее'), join(folder, 'карты/ссылка'));
  symlinkSync(join(folder, 'прочее/в.dk'), join(folder, 'карты/ссылка.dk'));
  expect((await call(folder, ['compile', 'карты', '--to', 'csv'])).stdout).toEqual(['карты/к.csv']);
});

test('formats are written in the order in which they are asked for, each once', async () => {
  const folder = folderWith({ 'к.dk': roadmap() });
  const { stdout } = await call(folder, ['compile', 'к.dk', '--to', 'JSON, html,csv,html,docx,xlsx']);
  expect(stdout).toEqual(['к.json', 'к.html', 'к.csv', 'к.docx', 'к.xlsx']);
});

test('earlier outputs are replaced, with the same bytes for the same text', async () => {
  const folder = folderWith({ 'к.dk': roadmap() });
  await call(folder, ['compile', 'к.dk']);
  const first = readFileSync(join(folder, 'к.docx'));
  writeFileSync(join(folder, 'к.dk'), roadmap('  примечание: другое'));
  await call(folder, ['compile', 'к.dk']);
  expect(readFileSync(join(folder, 'к.docx')).equals(first)).toBe(false);
  writeFileSync(join(folder, 'к.dk'), roadmap());
  await call(folder, ['compile', 'к.dk']);
  expect(readFileSync(join(folder, 'к.docx')).equals(first)).toBe(true);
});

test('a roadmap with an error is written in no format, the others are', async () => {
  const folder = folderWith({ 'а.dk': broken, 'б.dk': roadmap(), 'в.dk': directory });
  const { code, stdout, stderr } = await call(folder, ['compile', '.', '--to', 'csv']);
  expect(code).toBe(1);
  expect(stdout).toEqual(['б.csv']);
  expect(stderr).toContain('а.dk:6:3 error [line-is-understood]');
  expect(stderr).toContain('Записано: 1 файл; не составлено из-за замечаний: 1 файл.');
});

test('warnings stop a roadmap only with --strict', async () => {
  const folder = folderWith({
    'dorkarta.config.json': '{"severity": {"deadline-exists": "warning"}}',
    'к.dk': roadmap('', 'мероприятие Второе', '  срок: 31 февраля 2022'),
  });
  const lenient = await call(folder, ['compile', 'к.dk', '--to', 'csv', '--out', 'а']);
  expect(lenient).toMatchObject({ code: 0, stdout: [native('а/к.csv')] });
  expect(lenient.stderr).toContain('к.dk:8:9 warning [deadline-exists]');
  expect(await call(folder, ['compile', 'к.dk', '--out', 'б', '--strict'])).toMatchObject({ code: 1, stdout: [] });
  expect(readdirSync(folder)).not.toContain('б');
});

test.each([
  ['flag', ['--template', 'региональный'], '  шаблон: действия', 'Направления/Мероприятия'],
  ['roadmap header', [], '  шаблон: действия', 'Содержание действия'],
  ['configuration', [], '', 'Что делаем'],
])('the template comes first from the %s', async (_, flags, header, expected) => {
  const folder = folderWith({
    'dorkarta.config.json':
      '{"template": "Наш", "templates": {"наш": [{"column": "мероприятие", "header": "Что делаем"}]}}',
    'к.dk': `карта Карта\n${header}\nмероприятие Первое\n  срок: март 2022\n`,
  });
  expect(await call(folder, ['compile', 'к.dk', '--to', 'csv', ...flags])).toMatchObject({ code: 0 });
  expect(readFileSync(join(folder, 'к.csv'), 'utf8')).toContain(expected);
});

test('a template is found however its name is written, for the check as for the document', async () => {
  const folder = folderWith({ 'к.dk': 'карта Карта\n  шаблон: Действия\nмероприятие Первое\n  срок: март 2022\n' });
  const { code, stdout, stderr } = await call(folder, ['compile', 'к.dk', '--to', 'csv']);
  expect({ code, stdout }).toEqual({ code: 0, stdout: ['к.csv'] });
  expect(stderr).not.toContain('value-fits-field');
  expect(readFileSync(join(folder, 'к.csv'), 'utf8')).toContain('Содержание действия');
});

test('a matrix without names is one of those who act', async () => {
  const roadmap = [
    'исполнитель рмо = Районное методическое объединение',
    'карта Карта',
    '  шаблон: по исполнителям',
    'мероприятие',
    '  действие рмо: Провести круглый стол',
  ];
  const folder = folderWith({ 'к.dk': roadmap.join('\n') });
  expect(await call(folder, ['compile', 'к.dk', '--to', 'csv'])).toMatchObject({ code: 0, stdout: ['к.csv'] });
  expect(readFileSync(join(folder, 'к.csv'), 'utf8')).toContain('Районное методическое объединение');
});

test('without anything said the template is «типовой»', async () => {
  const folder = folderWith({ 'к.dk': roadmap() });
  await call(folder, ['compile', 'к.dk', '--to', 'csv']);
  expect(readFileSync(join(folder, 'к.csv'), 'utf8')).toContain('Срок исполнения (месяц, год)');
});

test('a matrix without bodies is an error at the template', async () => {
  const folder = folderWith({
    'к.dk': 'карта Карта\n  шаблон: по исполнителям\n\nмероприятие Первое\n',
    'о.dk': roadmap(),
  });
  const stated = await call(folder, ['compile', 'к.dk']);
  expect(stated).toMatchObject({ code: 1, stdout: [] });
  expect(stated.stderr).toContain('к.dk:2:11 error [value-fits-field]');
  expect(stated.stderr.match(/error/g)).toHaveLength(1);
  const asked = await call(folder, ['compile', 'о.dk', '--template', 'по исполнителям']);
  expect(asked).toMatchObject({ code: 1, stdout: [] });
  expect(asked.stderr).toContain('не названы исполнители');
});

test('a file or folder that is named twice counts once', async () => {
  const folder = folderWith({ 'карты/к.dk': roadmap() });
  const { code, stdout } = await call(folder, ['compile', 'карты', 'карты/к.dk', './карты', '--to', 'csv']);
  expect({ code, stdout }).toEqual({ code: 0, stdout: [native('карты/к.csv')] });
});

test('two inputs for one output: nothing is written', async () => {
  const folder = folderWith({ 'а/к.dk': roadmap(), 'б/к.dk': roadmap(), 'б/другая.dk': roadmap() });
  const { code, stdout, stderr } = await call(folder, ['compile', 'а', 'б', '--out', 'готово']);
  expect({ code, stdout }).toEqual({ code: 2, stdout: [] });
  expect(stderr).toContain(
    `«${native('готово/к.docx')}» получился бы из нескольких файлов: «${native('а/к.dk')}», «${native('б/к.dk')}»`,
  );
  expect(outputsIn(folder)).toEqual([]);
});

test('directories of the same name in two folders are no clash, since they make no output', async () => {
  const folder = folderWith({ 'а/с.dk': directory, 'б/с.dk': directory, 'а/1.dk': roadmap(), 'б/2.dk': roadmap() });
  const { code, stdout } = await call(folder, ['compile', 'а', 'б', '--out', 'о', '--to', 'csv']);
  expect({ code, stdout }).toEqual({ code: 0, stdout: ['о/1.csv', 'о/2.csv'].map(native) });
});

test('an output never overwrites an input', async () => {
  const folder = folderWith({ 'к.dk': roadmap(), 'к.json': roadmap() });
  const { code, stderr } = await call(folder, ['compile', 'к.dk', 'к.json', '--to', 'json']);
  expect(code).toBe(2);
  expect(stderr).toContain('«к.json» из «к.dk» затёр бы исходный файл');
  expect(readFileSync(join(folder, 'к.json'), 'utf8')).toBe(roadmap());
});

test('a read-only output is left alone, the others are written', async () => {
  const folder = folderWith({ 'к.dk': roadmap(), 'к.docx': 'утверждено' });
  chmodSync(join(folder, 'к.docx'), 0o444);
  const { code, stdout, stderr } = await call(folder, ['compile', 'к.dk']);
  expect({ code, stdout }).toEqual({ code: 3, stdout: ['к.xlsx'] });
  expect(stderr).toContain('к.docx: не записан: файл открыт в другой программе или защищён от записи: закройте его');
  expect(readFileSync(join(folder, 'к.docx'), 'utf8')).toBe('утверждено');
});

test('an output that is open in LibreOffice is left alone', async () => {
  const folder = folderWith({ 'к.dk': roadmap(), 'к.docx': 'открыт', '.~lock.к.docx#': '' });
  const { code, stderr } = await call(folder, ['compile', 'к.dk', '--to', 'docx']);
  expect(code).toBe(3);
  expect(stderr).toContain('к.docx: не записан: файл открыт');
  expect(readFileSync(join(folder, 'к.docx'), 'utf8')).toBe('открыт');
});

test.each([
  ['is a file', 'занято', 'стоит файл'],
  ['lies below a file', 'занято/ниже', 'стоит файл'],
  // On Windows the mark of a folder says nothing about writing into it.
  ...(process.platform === 'win32' ? [] : ([['is read-only', 'закрыто', 'нельзя писать']] as const)),
] as const)('an output folder that %s', async (_, out, says) => {
  const folder = folderWith({ 'к.dk': roadmap(), занято: '' });
  mkdirSync(join(folder, 'закрыто'), { mode: 0o555 });
  const { code, stdout, stderr } = await call(folder, ['compile', 'к.dk', '--out', out, '--to', 'csv']);
  expect({ code, stdout }).toEqual({ code: 3, stdout: [] });
  expect(stderr).toContain(says);
  expect(outputsIn(folder)).toEqual(['занято']);
});

test('a folder in the place of an output', async () => {
  const folder = folderWith({ 'к.dk': roadmap(), 'к.csv/внутри.txt': '' });
  const { code, stderr } = await call(folder, ['compile', 'к.dk', '--to', 'csv']);
  expect(code).toBe(3);
  expect(stderr).toContain('стоит папка с тем же именем');
  expect(outputsIn(folder)).toEqual(['к.csv/внутри.txt']);
});

test('arguments that name nothing: the rest is done', async () => {
  const folder = folderWith({ 'карта.dk': roadmap(), 'пусто/заметки.txt': '' });
  const { code, stdout, stderr } = await call(folder, [
    'compile',
    'карты.dk',
    '*.dk',
    'пусто',
    'карта.dk',
    '--to',
    'csv',
  ]);
  expect({ code, stdout }).toEqual({ code: 3, stdout: ['карта.csv'] });
  expect(stderr).toContain('Файла или папки «карты.dk» нет: возможно, «карта.dk».');
  expect(stderr).toContain('вместо маски укажите папку');
  expect(stderr).toContain('В папке «пусто» нет файлов .dk');
});

test('a roadmap with declarations imported by many is compiled with them', async () => {
  const uses = `подключить: справочник.dk\n${roadmap('  исполнители: куратор')}`;
  const folder = folderWith({ 'справочник.dk': directory, 'а.dk': uses, 'б.dk': uses });
  expect(await call(folder, ['compile', '.', '--to', 'csv'])).toMatchObject({ code: 0, stdout: ['а.csv', 'б.csv'] });
  expect(readFileSync(join(folder, 'б.csv'), 'utf8')).toContain('Куратор');
});

test('long work shows its progress to a person, and only to a person', async () => {
  const files = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`карта ${index + 1}.dk`, roadmap()]));
  const folder = folderWith(files);
  const watched = await call(folder, ['compile', '.', '--to', 'csv'], { interactive: true });
  expect(watched.stderr).toContain('7 из 20: карта 7.dk');
  const unwatched = await call(folder, ['compile', '.', '--to', 'csv']);
  expect(unwatched.stderr).not.toContain('из 20');
  expect(unwatched.stdout).toEqual(watched.stdout);
});
