import { readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { call, type Files, folderWith, roadmap, withoutAdvice } from './support/call.ts';

interface Case {
  readonly name: string;
  /** The file that is wrong is `карта района.dk`. */
  readonly files: Files;
  readonly code: 1 | 3;
  /** LINE:COL severity [rule] for each finding in it. */
  readonly findings: readonly string[];
  /** What the messages say, among other things. */
  readonly says: readonly string[];
}

const file = 'карта района.dk';

function wrong(name: string, text: string | Uint8Array, finding: string | readonly string[], ...says: string[]): Case {
  return { name, files: { [file]: text }, code: 1, findings: [finding].flat(), says };
}

function unreadable(name: string, text: Uint8Array, finding: string, ...says: string[]): Case {
  return { ...wrong(name, text, finding, ...says), code: 3 };
}

/** Russian text in Windows-1251; what is not Russian is ASCII. */
function windows1251(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => {
    const code = character.charCodeAt(0);
    return code >= 0x410 && code <= 0x44f ? code - 0x350 : code;
  });
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const cases: readonly Case[] = [
  wrong('an unknown word', roadmap('  исполнитеи: Школа'), '6:3 error [line-is-understood]', '«исполнители»'),
  wrong('no keyword', roadmap('  просто слова'), '6:3 error [line-is-understood]', 'присоедините'),
  wrong('no colon', roadmap('  вид методическое'), '6:3 error [line-is-understood]', 'двоеточие'),
  wrong('an empty value', roadmap('  исполнители:'), '6:3 error [value-fits-field]', 'допишите значение'),
  wrong('a value of another field', roadmap('  вид: март 2022'), '6:8 error [value-fits-field]', '«организационное»'),
  wrong('a field out of place', `срок: март\n${roadmap()}`, '1:1 error [line-is-understood]', '«мероприятие»'),
  wrong('a field twice', roadmap('  срок: май 2022'), '6:3 error [field-stands-once]', 'оставьте одно'),
  wrong('an unclosed quote', roadmap('  исполнители: "Школа'), '6:16 error [line-is-understood]', 'закройте'),
  wrong('an unclosed """', roadmap('  примечание: """', '  слова'), '6:15 error [line-is-understood]', 'поставьте """'),
  wrong(
    'several wrong lines',
    roadmap('  исполнитеи: Школа', '  вид методическое', '  показатель: Проведено', '  срок: май'),
    ['6:3 error [line-is-understood]', '7:3 error [line-is-understood]', '9:3 error [field-stands-once]'],
  ),
  wrong(
    'a misspelt name',
    `исполнитель координатор = Муниципальный координатор\n${roadmap('  исполнители: координато')}`,
    '7:16 error [name-is-known]',
    'есть «координатор»',
  ),
  wrong('an unknown name', roadmap('  задачи: кадры'), '6:11 error [name-is-known]', '«кадры»'),
  wrong(
    'mixed alphabets',
    `исполнитель цоиккo = Центр\n${roadmap()}`,
    '1:13 error [name-is-in-one-alphabet]',
    'латинские: o',
  ),
  wrong(
    'import of a missing file',
    `подключить: справочник.dk\n${roadmap()}`,
    '1:13 error [import-exists]',
    '«справочник.dk» нет',
  ),
  {
    name: 'a circle of imports',
    files: { [file]: `подключить: б.dk\n${roadmap()}`, 'б.dk': `подключить: "карта района.dk"\n${roadmap()}` },
    code: 1,
    findings: ['1:13 error [import-is-acyclic]'],
    says: ['карта района.dk → б.dk → карта района.dk'],
  },
  wrong(
    'an import that climbs out of the workspace',
    `подключить: ../../чужое.dk\n${roadmap()}`,
    '1:13 error [import-exists]',
    'за пределами рабочей папки',
  ),
  unreadable(
    'Windows-1251',
    windows1251(`// ASCII\n${roadmap()}`),
    '2:1 error [file-is-readable]',
    'Windows-1251',
    'Save with Encoding',
  ),
  unreadable('UTF-16', Uint8Array.of(0xff, 0xfe, 0x3a, 0x04), '1:1 error [file-is-readable]', 'UTF-16'),
  unreadable(
    'a lone surrogate',
    Uint8Array.of(...bytes('карта К'), 0xed, 0xa0, 0x80, ...bytes(roadmap())),
    '1:8 error [file-is-readable]',
    'повреждён',
  ),
  unreadable('over 20 MB', new Uint8Array(20 * 1024 * 1024 + 1), '1:1 error [file-is-readable]', 'больше 20 МБ'),
  ...['\n', '\r', '\r\n', 'а,', 'а;'].map((part) =>
    unreadable(
      `too many of ${JSON.stringify(part)}`,
      bytes(part.repeat(150_001)),
      '1:1 error [file-is-readable]',
      'больше 85 000 строк или 150 000 запятых и точек с запятой, и он не прочитан: разделите его',
    ),
  ),
  wrong('a control character', roadmap('  примечание: зво\u0007нок'), '6:18 error [text-is-printable]', 'U+0007'),
  wrong(
    'a sign that turns the direction of writing',
    roadmap('  примечание: до \u202Eялпакаран'),
    '6:18 error [text-is-printable]',
    'U+202E (меняет направление письма): удалите его',
  ),
  wrong(
    'its kin',
    roadmap('  примечание: \u2066до\u2069 \u200Fи \u061Cпосле'),
    ['6:15', '6:18', '6:20', '6:23'].map((place) => `${place} error [text-is-printable]`),
  ),
  wrong(
    'a day that is none',
    roadmap('', 'мероприятие Второе', '  срок: 31 февраля 2022'),
    '8:9 error [deadline-exists]',
  ),
  wrong('backward', roadmap('', 'мероприятие Второе', '  срок: май – март 2022'), '8:9 error [deadline-runs-forward]'),
];

test.each(cases)('$name', async ({ files: wrongFiles, code, findings, says }) => {
  const files = { ...wrongFiles, 'dorkarta.config.json': withoutAdvice };
  const folder = folderWith(files);

  const checked = await call(folder, ['check', file]);
  expect(checked.code).toBe(code);
  expect(checked.stdout.map((line) => /^.*?\]/.exec(line)?.[0])).toEqual(findings.map((each) => `${file}:${each}`));
  for (const words of says) expect(checked.stdout.join('\n')).toContain(words);

  const compiled = await call(folder, ['compile', file]);
  expect(compiled.code).toBe(code);
  expect(compiled.stdout).toEqual([]);
  for (const line of checked.stdout) expect(compiled.stderr).toContain(line);
  expect(readdirSync(folder).toSorted()).toEqual(Object.keys(files).toSorted());
});

test.skipIf(process.platform === 'win32')('an import that leads out of the workspace by a link', async () => {
  const outside = folderWith({ 'чужое.dk': 'исполнитель чужой = Чужой\n' });
  const folder = folderWith({ [file]: `подключить: ссылка.dk\n${roadmap()}` });
  symlinkSync(join(outside, 'чужое.dk'), join(folder, 'ссылка.dk'));
  const { code, stdout } = await call(folder, ['check', file]);
  expect(code).toBe(1);
  expect(stdout[0]).toContain(`${file}:1:13 error [import-exists] Файл «ссылка.dk» лежит за пределами рабочей папки`);
});

test('an import may climb as far as the workspace reaches', async () => {
  const folder = folderWith({
    'dorkarta.config.json': withoutAdvice,
    'общее/справочник.dk': 'исполнитель куратор = Куратор\n',
    'район/карта.dk': `подключить: ../общее/справочник.dk\n${roadmap('  исполнители: куратор')}`,
  });
  expect(await call(folder, ['check', 'район/карта.dk'])).toMatchObject({ code: 0, stdout: [] });
});

test('a text that is too long for a cell of XLSX: the other formats are written', async () => {
  const folder = folderWith({ [file]: roadmap('', `мероприятие Длинное`, `  примечание: ${'слово '.repeat(7000)}`) });
  const { code, stdout, stderr } = await call(folder, ['compile', file, '--to', 'xlsx,docx,html']);
  expect(code).toBe(1);
  expect(stdout).toEqual(['карта района.docx', 'карта района.html']);
  expect(stderr).toMatch(/^карта района\.dk:7:13 error \[text-fits-cell\].*«Длинное».*32.767/m);
  expect(readdirSync(folder).toSorted()).toEqual([file, 'карта района.docx', 'карта района.html'].toSorted());
});

test('a word that fits no column is told once, whatever documents are made, and they are written', async () => {
  const text = roadmap('', `мероприятие Длинное`, `  примечание: ${'x'.repeat(500)}`);
  const folder = folderWith({ [file]: text, 'dorkarta.config.json': withoutAdvice });
  const { code, stdout, stderr } = await call(folder, ['compile', file, '--to', 'docx,html']);
  expect({ code, stdout }).toEqual({ code: 0, stdout: ['карта района.docx', 'карта района.html'] });
  expect(stderr.match(/warning \[text-fits-cell\] графа «Наименование мероприятия»: слово «x{79}…/g)).toHaveLength(1);
});

test('an empty file has one warning', async () => {
  const folder = folderWith({ [file]: '' });
  const { code, stdout } = await call(folder, ['check', file]);
  expect(code).toBe(0);
  expect(stdout).toEqual([expect.stringContaining(`${file}:1:1 warning [file-has-content]`)]);
  expect(await call(folder, ['compile', file])).toMatchObject({ code: 0, stdout: [] });
});

test('the byte order mark, CRLF and fixed spaces are accepted, and columns count as in an editor', async () => {
  const good = `\uFEFF${roadmap('  показатель: 100\u00a0% школ')}`.replaceAll('\n', '\r\n');
  const folder = folderWith({
    [file]: good,
    'ошибка.dk': '\uFEFFкарт Карта\r\n',
    'dorkarta.config.json': withoutAdvice,
  });
  expect(await call(folder, ['check', file])).toMatchObject({ code: 0, stdout: [] });
  const { stdout } = await call(folder, ['check', 'ошибка.dk']);
  expect(stdout[0]).toContain('ошибка.dk:1:1 error [line-is-understood]');
});
