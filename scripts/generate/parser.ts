import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { GeneratedFile } from './generated-file.ts';

const languagePackage = 'packages/language/';
const output = 'src/generated';

/** The parser's code, written by langium-cli from the grammar, in a folder of its own so that nothing is touched here. */
export async function generateParser(root: URL): Promise<readonly GeneratedFile[]> {
  const source = fileURLToPath(new URL(languagePackage, root));
  const folder = await mkdtemp(join(tmpdir(), 'dorkarta-parser-'));
  try {
    for (const input of ['langium-config.json', 'package.json', 'src/grammar']) {
      await cp(join(source, input), join(folder, input), { recursive: true });
    }
    await runLangium(root, folder);
    const names = (await readdir(join(folder, output))).toSorted();
    return await Promise.all(
      names.map(async (name) => ({
        path: `${languagePackage}${output}/${name}`,
        content: await readFile(join(folder, output, name), 'utf8'),
      })),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function runLangium(root: URL, folder: string): Promise<void> {
  const program = fileURLToPath(new URL('node_modules/langium-cli/bin/langium.js', root));
  const run = promisify(execFile)(process.execPath, [program, 'generate', '--file', 'langium-config.json'], {
    cwd: folder,
  });
  await run.catch((error: { readonly stdout?: string; readonly stderr?: string }) => {
    throw new Error(`langium generate failed:\n${error.stdout ?? ''}${error.stderr ?? ''}`);
  });
}
