import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { call, folderWith } from './support/call.ts';

const root = join(import.meta.dirname, '../../..');
const example = join(root, 'examples/vladimir-2024');
const guide = readFileSync(join(root, 'docs/region.md'), 'utf8');
const texts = Object.fromEntries(
  readdirSync(example)
    .filter((name) => name.endsWith('.dk'))
    .map((name) => [name, readFileSync(join(example, name), 'utf8')]),
);
const [directory, region] = ['муниципалитеты.dk', 'регион.dk'];
const maps = Object.keys(texts).filter((name) => ![directory, region].includes(name) && !name.startsWith('экспертиза'));

/** What the guide has the centre write into a map that came from Word: the list, and whose map it is. */
function withWhose(text: string, of: string): string {
  const whose = /^ {2}муниципалитет: .+$/m.exec(of)?.[0] ?? '';
  return `подключить: ${directory}\n${text.replace(/^карта .+$/m, (title) => `${title}\n${whose}`)}`;
}

test('the guide for a region leads from Word files to the note', async () => {
  const folder = folderWith(Object.fromEntries(maps.map((name) => [`свои/${name}`, texts[name] ?? ''])));
  writeFileSync(join(folder, 'свои', directory), texts[directory] ?? '');
  writeFileSync(join(folder, 'свои', region), texts[region] ?? '');
  // The municipalities write in Word; one of them sends nothing.
  const sent = maps.filter((name) => name !== 'меленковский-район.dk');
  await call(join(folder, 'свои'), ['compile', ...sent, '--to', 'docx', '--out', '../почта']);

  const imported = await call(folder, ['import', 'почта', '--out', 'карты']);
  expect(imported.stdout).toHaveLength(12);
  expect(imported.stderr.match(/потеряно 0/g)).toHaveLength(12);

  for (const name of sent) {
    const file = join(folder, 'карты', name);
    writeFileSync(file, withWhose(readFileSync(file, 'utf8'), texts[name] ?? ''));
  }
  writeFileSync(join(folder, 'карты', directory), texts[directory] ?? '');
  writeFileSync(join(folder, 'карты', region), texts[region] ?? '');
  const checked = await call(folder, ['check', 'карты']);
  expect(checked.code).toBe(0);

  const note = await call(folder, [
    'survey',
    'карты',
    '--as-of',
    '26.01.2024',
    '--to',
    'docx,xlsx,json',
    '--out',
    'итоги',
  ]);
  expect(note.code).toBe(0);
  expect(note.stderr).toContain('Карты представили: 12 из 13');
  const survey = JSON.parse(readFileSync(join(folder, 'итоги/справка.json'), 'utf8'));
  expect(survey.municipalities.filter(({ submitted }: { submitted: boolean }) => !submitted)).toMatchObject([
    { name: 'Меленковский район', file: null },
  ]);
  expect(survey.figures.find(({ id }: { id: string }) => id === 'fits-period')).toMatchObject({ count: 10, of: 13 });
});

test('the guide shows what the command explains of the example', async () => {
  const { stdout } = await call(root, ['survey', example, '--explain', 'родители']);
  expect(guide).toContain(`\`\`\`\n${stdout.join('\n')}\n\`\`\``);
});
