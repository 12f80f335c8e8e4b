import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { installWindows } from './support/install-windows.ts';
import { folderWith } from './support/two-worlds.ts';
import { createWindows, windowsPath } from './support/windows.ts';

const installation = installWindows();
const [newest] = installation.nodes;
if (newest === undefined) throw new Error('No version of Node.js is asked for.');
const source = path.join(import.meta.dirname, '../packages/vscode/src/client/commands/start-document.ts');

/** In the place of the Explorer stands Node.js, and the document is a script, which tells by what path it was opened. */
const document = "require('node:fs').writeFileSync(process.env.OPENED, process.argv[1]);";

test.each(['Дорожная карта № 5 (2022), черновик.docx', 'карта,безПробелов=и&знаки%20^100%!%TEMP%.xlsx'])(
  '«Открыть» after an export reaches %s',
  async (name) => {
    const folder = folderWith({});
    writeFileSync(path.join(folder, name), document);
    mkdirSync(path.join(folder, 'Windows'));
    copyFileSync(newest.program, path.join(folder, 'Windows/explorer.exe'));
    await build({
      stdin: {
        contents: `import { startOf, startProgram } from ${JSON.stringify(source)}; void startProgram(startOf(process.argv[2], process.argv[3]));`,
        resolveDir: folder,
      },
      outfile: path.join(folder, 'open.cjs'),
      bundle: true,
      platform: 'node',
      format: 'cjs',
    });
    const opened = path.join(folder, 'opened.txt');
    const environment = {
      ...installation.environment,
      OPENED: windowsPath(opened),
    };
    const there = createWindows({ ...installation, environment }, newest);
    expect(
      there.runNode(
        ['open.cjs', windowsPath(path.join(folder, name)), windowsPath(path.join(folder, 'Windows'))],
        folder,
      ),
    ).toMatchObject({
      code: 0,
      stderr: '',
    });
    await expect
      .poll(() => existsSync(opened) && readFileSync(opened, 'utf8'), { timeout: 20_000 })
      .toBe(windowsPath(path.join(folder, name)));
  },
);
