import { describe, expect, test } from 'vitest';
import { call, folderWith, native, roadmap, withoutAdvice } from './support/call.ts';

const withFindings = roadmap('  исполнитеи: Школа', '', 'мероприятие Второе', '  срок: 31 февраля 2022');

test('text: a line for each finding in the order of the text, a summary on stderr', async () => {
  const folder = folderWith({ 'к.dk': withFindings, 'dorkarta.config.json': withoutAdvice });
  const { code, stdout, stderr } = await call(folder, ['check', 'к.dk']);
  expect(code).toBe(1);
  expect(stdout).toEqual([
    'к.dk:6:3 error [line-is-understood] Нет поля «исполнитеи», есть «исполнители»: исправьте слово.',
    expect.stringMatching(/^к\.dk:9:9 error \[deadline-exists\] .*31 февраля/),
  ]);
  expect(stderr).toMatch(/^Проверено: 1 файл; 2 ошибки\.\n/);
});

test('JSON: the same for programs', async () => {
  const folder = folderWith({
    'карты/к.dk': withFindings,
    'карты/хорошая.dk': roadmap(),
    'карты/пустая.dk': '',
    'карты/кодировка.dk': Uint8Array.of(0xca, 0xe0),
    'карты/dorkarta.config.json': JSON.stringify({
      severity: { ...JSON.parse(withoutAdvice).severity, 'deadline-exists': 'off', 'line-is-understood': 'warning' },
    }),
  });
  const { code, stdout } = await call(folder, ['check', 'карты', '--format', 'json']);
  expect(code).toBe(3);
  const place = { line: 1, column: 1, endLine: 1, endColumn: 1 };
  const unknownWord = {
    rule: 'line-is-understood',
    severity: 'warning',
    message: 'Нет поля «исполнитеи», есть «исполнители»: исправьте слово.',
    line: 6,
    column: 3,
    endLine: 6,
    endColumn: 13,
  };
  const unreadable = { rule: 'file-is-readable', severity: 'error', message: expect.any(String), ...place };
  const empty = { rule: 'file-has-content', severity: 'warning', message: expect.any(String), ...place };
  expect(JSON.parse(stdout.join('\n'))).toEqual({
    files: [
      { path: native('карты/к.dk'), findings: [unknownWord] },
      { path: native('карты/кодировка.dk'), findings: [unreadable] },
      { path: native('карты/пустая.dk'), findings: [empty] },
      { path: native('карты/хорошая.dk'), findings: [] },
    ],
    rulesOff: expect.arrayContaining(['deadline-exists', 'deadline-has-year']),
    summary: { errors: 1, warnings: 2, infos: 0 },
  });
});

test('what the author suppressed is in JSON with the reason, and counts nowhere', async () => {
  const text = roadmap(
    '',
    'мероприятие Второе',
    '  срок: 31 февраля 2022',
    '  не проверять: deadline-exists так в приказе',
  );
  const folder = folderWith({ 'к.dk': text, 'dorkarta.config.json': withoutAdvice });
  expect(await call(folder, ['check', 'к.dk'])).toMatchObject({ code: 0, stdout: [] });
  const { code, stdout } = await call(folder, ['check', 'к.dk', '--format', 'json']);
  expect(code).toBe(0);
  const { files, summary } = JSON.parse(stdout.join('\n'));
  expect(files[0].findings).toMatchObject([{ rule: 'deadline-exists', suppressed: 'так в приказе' }]);
  expect(summary).toEqual({ errors: 0, warnings: 0, infos: 0 });
});

test('what is suppressed or switched off is told on stderr too, by check and by compile', async () => {
  const text = roadmap(
    '',
    'мероприятие Второе',
    '  срок: 31 февраля 2022',
    '  не проверять: deadline-exists так в приказе',
  );
  const folder = folderWith({ 'к.dk': text, 'dorkarta.config.json': '{"severity": {"roadmap-is-approved": "off"}}' });
  const { stdout, stderr } = await call(folder, ['check', 'к.dk']);
  const suppressed = 'к.dk:8:9 не проверяется [deadline-exists]: так в приказе\n';
  const off = 'Правила, выключенные настройками: roadmap-is-approved.\n';
  expect(stdout.join('\n')).not.toContain('deadline-exists');
  expect(stderr).toContain(suppressed);
  expect(stderr).toMatch(/^Проверено: 1 файл; .*; не проверяется по воле автора: 1 замечание\.\n/m);
  expect(stderr).toContain(off);
  const compiled = await call(folder, ['compile', 'к.dk', '--to', 'csv']);
  expect(compiled.code).toBe(0);
  expect(compiled.stderr).toContain(suppressed);
  expect(compiled.stderr).toContain(off);
});

describe('--fail-on', () => {
  const settings = (severity: string): string =>
    JSON.stringify({ severity: { ...JSON.parse(withoutAdvice).severity, 'deadline-exists': severity } });

  test.each([
    ['error', [], 1],
    ['error', ['--fail-on', 'error'], 1],
    ['error', ['--fail-on', 'warning'], 1],
    ['error', ['--fail-on', 'never'], 0],
    ['warning', [], 0],
    ['warning', ['--fail-on', 'warning'], 1],
    ['warning', ['--fail-on', 'never'], 0],
    ['info', ['--fail-on', 'warning'], 0],
    ['off', ['--fail-on', 'warning'], 0],
  ])('a finding of severity %s with %j', async (severity, flags, expected) => {
    const text = roadmap('', 'мероприятие Второе', '  срок: 31 февраля 2022');
    const folder = folderWith({ 'к.dk': text, 'dorkarta.config.json': settings(severity) });
    for (const format of ['text', 'json', 'sarif']) {
      expect((await call(folder, ['check', 'к.dk', '--format', format, ...flags])).code).toBe(expected);
    }
  });

  test('a file that cannot be read fails always', async () => {
    const folder = folderWith({ 'к.dk': Uint8Array.of(0xca, 0xe0) });
    expect((await call(folder, ['check', 'к.dk', '--fail-on', 'never'])).code).toBe(3);
  });
});

test.each([
  ['{"severity": {"deadline-exist": "off"}}', 'правила «deadline-exist» нет, возможно, «deadline-exists»'],
  ['{"template": "типавой"}', 'шаблона «типавой» нет, возможно, «типовой»'],
  ['{"rubric": "нет_такой"}', 'ключ «rubric»: значение "нет_такой" не подходит. Критериев «нет_такой» нет'],
  ['{\n  "rubric": "нет_такой"}', 'Строка 2, столбец 13.'],
  ['{"шаблон": "типовой"}', 'ключа «шаблон» нет'],
  ['{', 'это не JSON'],
  ['{\n  "template": "типовой"\n  "rubric": 1}', 'это не JSON (строка 3, столбец 3): здесь не хватает запятой'],
  ['{\n  "template": 5}', 'ключ «template»: значение 5 не подходит, ожидается название шаблона'],
  [
    `${'['.repeat(5000)}${']'.repeat(5000)}`,
    'скобки вложены глубже 100 уровней: уберите лишние. Строка 1, столбец 101.',
  ],
])('the configuration %s is refused, and nothing is done', async (configuration, says) => {
  const folder = folderWith({ 'dorkarta.config.json': configuration, 'район/к.dk': withFindings });
  for (const command of ['check', 'compile']) {
    const { code, stdout, stderr } = await call(folder, [command, 'район/к.dk']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: [] });
    expect(stderr).toContain(`dorkarta.config.json: `);
    expect(stderr).toContain(says);
  }
});

test('10,000 events in one file are accepted', async () => {
  const events = Array.from({ length: 10_000 }, (_, index) => `мероприятие Семинар ${index}\n  срок: май 2022\n`);
  const folder = folderWith({
    'к.dk': `карта Карта\n  период: 2022\n${events.join('')}`,
    'dorkarta.config.json': withoutAdvice,
  });
  expect(await call(folder, ['check', 'к.dk'])).toMatchObject({ code: 0, stdout: [] });
});

test("what a region's template has no column for is not missing", async () => {
  const columns = '[{"column": "мероприятие", "header": "Что делаем"}, {"column": "срок", "header": "Когда"}]';
  const folder = folderWith({
    'dorkarta.config.json': `{"template": "наш", "templates": {"наш": ${columns}}}`,
    'к.dk': 'карта Карта\n  период: 2022\nмероприятие Круглый стол для кураторов\n',
  });
  const { stdout } = await call(folder, ['check', 'к.dk']);
  const rules = stdout.flatMap((line) => /\[(event-has-[a-z]+)\]/.exec(line)?.[1] ?? []);
  expect(rules).toEqual(['event-has-deadline']);
});
