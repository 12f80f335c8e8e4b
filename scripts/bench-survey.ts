/**
 * The cost curve of `survey`: whole processes over regions of 100 roadmaps and more, 30 events each, without and with what was read kept
 * from the last one. `node scripts/bench-survey.ts 100 1000 2300`.
 */
import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Measured, measureOnce } from './bench/measure.ts';
import { writeRegion } from './bench/sample-region.ts';
import { plainNode } from './plain-node.ts';

const program = join(import.meta.dirname, '..', 'packages', 'cli', 'dist', 'dorkarta.js');
const sizes = process.argv.slice(2).map(Number);

function row(...cells: readonly string[]): void {
  console.log(cells.map((cell) => cell.padStart(16)).join(''));
}

function figures(measured: Measured, roadmaps: number): readonly string[] {
  const { seconds, usage } = measured;
  return [
    `${seconds.toFixed(1)} s`,
    `${(usage?.cpuSeconds ?? 0).toFixed(1)} s`,
    `${(((usage?.cpuSeconds ?? 0) * 1000) / roadmaps).toFixed(2)} ms`,
    `${(usage?.megabytes ?? 0).toFixed(0)} MB`,
  ];
}

console.log(`Node ${execFileSync(plainNode(), ['--version'], { encoding: 'utf8' }).trim()}, whole processes\n`);
row('roadmaps', '', 'time', 'CPU', 'CPU a roadmap', 'peak');
for (const roadmaps of sizes) {
  const folder = mkdtempSync(join(tmpdir(), 'dorkarta-survey-'));
  try {
    writeRegion(join(folder, 'region'), { roadmaps, events: 30 });
    const args = [program, ...['survey', 'region', '--to', 'json', '--out', 'out', '--overwrite']];
    const once = (...more: readonly string[]): Measured =>
      measureOnce({ program: plainNode(), args: [...args, ...more] }, folder);
    row(String(roadmaps), 'cold', ...figures(once(), roadmaps));
    row('', 'keeping', ...figures(once('--cache', 'kept'), roadmaps));
    appendFileSync(join(folder, 'region', 'группа-001', 'район-00002.dk'), '\n// правка\n');
    row('', 'one changed', ...figures(once('--cache', 'kept'), roadmaps));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
