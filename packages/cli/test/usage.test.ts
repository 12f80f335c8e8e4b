import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { outputFormats } from '@dorkarta/documents';
import { expect, test } from 'vitest';
import { run } from '../src/run.ts';
import { plainAppearance } from '../src/terminal/appearance.ts';
import { call, folderWith, roadmap } from './support/call.ts';

test('--version is that of the package', async () => {
  const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8'));
  expect(await call('.', ['--version'])).toEqual({ code: 0, stdout: [version], stderr: '' });
});

test.each([
  ['--help'],
  ['compile', '--help'],
  ['check', '--help'],
  ['score', '--help'],
  ['calendar', '--help'],
  ['diff', '--help'],
  ['form', '--help'],
  ['survey', '--help'],
  ['import', '--help'],
  ['rules', '--help'],
  ['format', '--help'],
  ['init', '--help'],
  ['help', 'check'],
])('%s %s is in Russian, on stdout', async (...argv) => {
  const { code, stdout, stderr } = await call('.', argv);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const text = stdout.join('\n');
  expect(text).toContain('Как вызвать: dorkarta');
  expect(text).not.toMatch(/Usage|Options|Commands|Arguments|display|default/);
});

test('the help has examples, and names every format', async () => {
  expect((await call('.', ['--help'])).stdout.join('\n')).toContain('Примеры:\n');
  const compileHelp = (await call('.', ['compile', '--help'])).stdout.join('\n');
  expect(compileHelp).toContain(outputFormats.map(({ id }) => id).join(', '));
});

test.each([
  [[], 'Как вызвать: dorkarta'],
  [['compil', 'к.dk'], 'Нет команды «compil». Возможно, «compile».'],
  [['к.dk'], 'Перед файлом нужна команда: dorkarta compile к.dk'],
  [['compile', 'к.dk', '--outt', 'о'], 'Нет параметра «--outt». Возможно, «--out».'],
  [['compile'], 'Не указаны файлы и папки.'],
  [['compile', 'к.dk', '--out'], 'У параметра «--out <папка>» нет значения.'],
  [['compile', 'к.dk', '--to', 'doc'], 'Нет формата «doc». Возможно, «docx». Есть: docx, xlsx, html, csv, json.'],
  [['compile', 'к.dk', '--to', ','], 'У параметра --to нет значения.'],
  [['compile', 'к.dk', '--template', 'типавой'], 'Нет шаблона «типавой». Возможно, «типовой».'],
  [['check', 'к.dk', '--format', 'xml'], 'У параметра --format нет значения «xml». Есть: text, json, sarif.'],
  [['check', 'к.dk', '--fail-on', 'eror'], 'У параметра --fail-on нет значения «eror». Есть: error, warning, never.'],
  [['check', 'к.dk', '--fail-on', 'warnin'], 'Возможно, «warning».'],
  [['score', 'к.dk', '--format', 'sarif'], 'У параметра --format нет значения «sarif». Есть: text, json.'],
  [['score', 'к.dk', '--min-score', 'пять'], 'У параметра --min-score нет значения «пять»: укажите число баллов'],
  [['score'], 'Не указаны файлы и папки.'],
  [['init', 'а', 'б'], 'Лишнее в вызове: а, б.'],
])('the call %j is wrong', async (argv, says) => {
  const folder = folderWith({ 'к.dk': roadmap() });
  const { code, stdout, stderr } = await call(folder, argv);
  expect({ code, stdout }).toEqual({ code: 2, stdout: [] });
  expect(stderr).toContain(says);
  expect(stderr).not.toMatch(/error:|Did you mean/);
});

test.each([true, false])('a bug has its own exit code; its stack is shown only where asked for (%s)', async (debug) => {
  const err: string[] = [];
  const code = await run(['--version'], {
    callName: 'dorkarta',
    year: 2026,
    cwd: '.',
    stdout: () => {
      throw new Error('сломалось');
    },
    stderr: (text) => void err.push(text),
    appearance: { stdout: plainAppearance, stderr: plainAppearance },
    interactive: false,
    debug,
  });
  expect(code).toBe(70);
  expect(err.join('')).toContain('Ошибка в самой программе dorkarta: сломалось');
  expect(err.join('').includes('    at ')).toBe(debug);
});
