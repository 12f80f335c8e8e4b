import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const folder = join(import.meta.dirname, '..');
const read = (name: string): Record<string, string> => JSON.parse(readFileSync(join(folder, name), 'utf8'));
const manifestText = readFileSync(join(folder, 'package.json'), 'utf8');
const { contributes, ...manifest } = JSON.parse(manifestText);
const sources = readdirSync(join(folder, 'src/client'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join(folder, 'src/client', name), 'utf8'))
  .join('\n');

describe('the manifest', () => {
  const [plain, russian] = [read('package.nls.json'), read('package.nls.ru.json')];

  test('has every text of its own, in both files, and no other', () => {
    const used = new Set([...manifestText.matchAll(/%([\w.]+)%/g)].map(([, key]) => key));
    expect(Object.keys(plain).toSorted()).toEqual([...used].toSorted());
    expect(Object.keys(russian).toSorted()).toEqual([...used].toSorted());
  });

  test('speaks Russian in every VS Code, and English beside it where an English VS Code shows prose', () => {
    for (const [key, text] of Object.entries(russian)) {
      expect(plain[key]?.startsWith(text), key).toBe(true);
    }
    expect(plain['description']).toMatch(/ \/ [A-Z][a-z]+ /);
  });

  test('names only commands that are registered, and titles for all that it registers', () => {
    const titled = contributes.commands.map(({ command }: { command: string }) => command);
    for (const command of titled.filter((each: string) => each !== 'dorkarta.showExpertise')) {
      expect(sources, command).toContain(`'${command}'`);
    }
    const called = [...manifestText.matchAll(/"(?:command|onCommand:)":? ?"?(dorkarta\.\w+)"/g)].map(([, id]) => id);
    for (const command of called) expect(titled).toContain(command);
    const linked = [
      ...Object.values(russian)
        .join('\n')
        .matchAll(/command:(dorkarta\.\w+)/g),
    ].map(([, id]) => id);
    for (const command of linked) expect(titled).toContain(command);
  });

  test('refers to files that are there', () => {
    const inPackage = [...manifestText.matchAll(/"\.?\/?(media\/[\w./-]+)"/g)].map(([, path]) => path ?? '');
    for (const path of inPackage) expect(existsSync(join(folder, path)), path).toBe(true);
    const generated = [...manifestText.matchAll(/"\.\/((?:syntaxes|schemas)\/[\w./-]+)"/g)].map(
      ([, path]) => path ?? '',
    );
    for (const path of generated) expect(existsSync(join(folder, '../..', path)), path).toBe(true);
  });

  test('does not load the extension before somebody needs it', () => {
    expect(manifest.activationEvents).toEqual(['onWebviewPanel:dorkarta.preview']);
  });
});
