import { join, posix, win32 } from 'node:path';
import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import type { Log } from 'sarif';
import { expect, test } from 'vitest';
import { artifactUri } from '../src/reports/artifact-uri.ts';
import { call, type Files, folderWith, roadmap } from './support/call.ts';

const ajv = addFormats(new Ajv({ strict: false, allErrors: true, unicodeRegExp: false }));
const isSarif = ajv.compile(sarifSchema);

interface Reported {
  readonly code: number;
  readonly run: Log['runs'][number];
}

/** Checks files with SARIF as output, which must be valid. */
async function report(files: Files, ...paths: readonly string[]): Promise<Reported> {
  const { code, stdout } = await call(folderWith(files), ['check', '--format', 'sarif', ...paths]);
  const log: Log = JSON.parse(stdout.join('\n'));
  isSarif(log);
  expect(isSarif.errors ?? []).toEqual([]);
  const [run] = log.runs;
  if (run === undefined) throw new Error('There is no run');
  return { code, run };
}

const twoErrors = roadmap('  исполнитеи: Школа', '', 'мероприятие Второе', '  срок: 31 февраля 2022');

test('every finding stands at its place, with its level and its rule', async () => {
  const { code, run } = await report({ 'Карты района/к.dk': twoErrors }, 'Карты района');
  expect(code).toBe(1);
  expect(run.columnKind).toBe('utf16CodeUnits');
  expect(run.tool.driver).toMatchObject({ name: 'dorkarta', version: '0.1.0' });
  const rules = run.tool.driver.rules ?? [];
  for (const { ruleId, ruleIndex } of run.results ?? []) expect(rules[ruleIndex ?? -1]?.id).toBe(ruleId);
  expect(run.results?.find(({ ruleId }) => ruleId === 'line-is-understood')).toMatchObject({
    level: 'error',
    message: { text: 'Нет поля «исполнитеи», есть «исполнители»: исправьте слово.' },
    locations: [
      {
        physicalLocation: {
          artifactLocation: {
            uri: '%D0%9A%D0%B0%D1%80%D1%82%D1%8B%20%D1%80%D0%B0%D0%B9%D0%BE%D0%BD%D0%B0/%D0%BA.dk',
          },
          region: { startLine: 6, startColumn: 3, endLine: 6, endColumn: 13 },
        },
      },
    ],
  });
  expect(new Set(run.results?.map(({ level }) => level))).toEqual(new Set(['error', 'warning', 'note']));
});

test('a rule brings its title, its page and its usual level', async () => {
  const { run } = await report({ 'к.dk': twoErrors }, 'к.dk');
  const rule = run.tool.driver.rules?.find(({ id }) => id === 'deadline-exists');
  expect(rule).toMatchObject({
    shortDescription: { text: 'Названный день есть в календаре.' },
    defaultConfiguration: { level: 'error' },
  });
  expect(rule?.help?.markdown).toMatch(/^# Названный день есть в календаре\n[\s\S]*## Как исправить/);
  expect(rule?.help?.text).toMatch(/^Названный день есть в календаре\n[\s\S]*\nКак исправить\n/);
  expect(rule?.help?.text).not.toMatch(/^#|```/m);
});

test('what the author suppressed is there with the reason; what is switched off is named', async () => {
  const { code, run } = await report(
    {
      'dorkarta.config.json': '{"severity": {"roadmap-is-approved": "off", "deadline-exists": "warning"}}',
      'к.dk': roadmap(
        '',
        'мероприятие Второе',
        '  срок: 31 февраля 2022',
        '  не проверять: deadline-exists так в приказе',
      ),
    },
    'к.dk',
  );
  expect(code).toBe(0);
  const suppressed = (run.results ?? []).filter(({ suppressions }) => suppressions !== undefined);
  expect(suppressed).toMatchObject([
    {
      ruleId: 'deadline-exists',
      level: 'warning',
      suppressions: [{ kind: 'inSource', justification: 'так в приказе' }],
    },
  ]);
  const [override, ...others] = run.invocations?.[0]?.ruleConfigurationOverrides ?? [];
  expect(others).toEqual([]);
  expect(override).toMatchObject({ descriptor: { id: 'roadmap-is-approved' }, configuration: { enabled: false } });
  expect(run.tool.driver.rules?.[override?.descriptor.index ?? -1]?.id).toBe('roadmap-is-approved');
});

test('nothing found is a valid report too', async () => {
  const { code, run } = await report({ 'с.dk': 'исполнитель куратор = Куратор\n' }, 'с.dk');
  expect({ code, results: run.results }).toEqual({ code: 0, results: [] });
});

test('a file that cannot be read makes the run unsuccessful', async () => {
  const { code, run } = await report({ 'к.dk': Uint8Array.of(0xca, 0xe0) }, 'к.dk');
  expect(code).toBe(3);
  expect(run.invocations).toMatchObject([{ executionSuccessful: false, exitCode: 3 }]);
  expect(run.results).toMatchObject([{ ruleId: 'file-is-readable', level: 'error' }]);
});

test('a file outside of the folder has an absolute URI', async () => {
  const outside = folderWith({ 'к.dk': roadmap() });
  const { run } = await report({}, join(outside, 'к.dk'));
  expect(run.results?.[0]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toMatch(
    /^file:\/\/\/.*%D0%BA\.dk$/,
  );
});

test.each([
  ['/о/к 1.dk', '/о', posix, '%D0%BA%201.dk'],
  ['/о/а:б/100%.dk', '/о', posix, '%D0%B0%3A%D0%B1/100%25.dk'],
  ['C:\\о\\п\\k#1.dk', 'C:\\о', win32, '%D0%BF/k%231.dk'],
  ['/п/k.dk', '/о', posix, 'file:///%D0%BF/k.dk'],
])('the URI of %s in %s', (file, folder, path, uri) => {
  expect(artifactUri(file, folder, path)).toBe(uri);
});
