import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { measureInTurn } from './measure.ts';

/** What measuring widths takes of the processor time of a document, both in seconds. */
export interface ShareOfWidths {
  readonly format: string;
  readonly measuring: number;
  readonly whole: number;
}

const runs = 3;

/** How much of the processor time of a document, from its file on, goes into setting it for paper: the medians. */
export function sharesOfWidths(
  file: string,
  folder: string,
  [node, program]: readonly [node: string, program: string],
): readonly ShareOfWidths[] {
  const bundle = bundleTypesetting(folder);
  const json = join(folder, 'widths', file.replace(/dk$/, 'json'));
  spawnSync(node, [program, 'compile', file, '--to', 'json', '--out', 'widths'], { cwd: folder });
  return ['docx', 'html', 'xlsx'].map((format) => {
    const args = [program, 'compile', file, '--to', format, '--out', 'widths', '--overwrite'];
    const [whole] = measureInTurn([{ program: node, args }], { folder, runs });
    const times = Array.from({ length: runs }, () => measureOnce(node, [bundle, json, format]));
    return { format, measuring: median(times), whole: whole?.usage?.cpuSeconds ?? Number.NaN };
  });
}

/** What typesetting needs, which no package gives away. */
function bundleTypesetting(folder: string): string {
  const bundle = join(folder, 'typesetting.mjs');
  const contents = `
    export { chooseTemplate, viewRoadmap } from '@dorkarta/core';
    export { layoutRoadmap } from './src/layout/layout-roadmap.ts';
    export { paper, sheet } from './src/typesetting/medium.ts';
    export { typeset } from './src/typesetting/typeset.ts';`;
  buildSync({
    stdin: { contents, resolveDir: join(import.meta.dirname, '..', '..', 'packages', 'documents') },
    bundle: true,
    platform: 'node',
    format: 'esm',
    conditions: ['source'],
    outfile: bundle,
  });
  return bundle;
}

/** In a process of its own, since what is done again is faster. */
function measureOnce(node: string, args: readonly string[]): number {
  const script = join(import.meta.dirname, 'measure-widths.mjs');
  const { stdout, stderr, status } = spawnSync(node, [script, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return Number(stdout);
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}
