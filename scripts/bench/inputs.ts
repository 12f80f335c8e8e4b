import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeRegion } from './sample-region.ts';
import { sampleReport } from './sample-report.ts';
import { editedRoadmap, sampleRoadmap } from './sample-roadmap.ts';

/** What programs the inputs are written by, and up to which size. */
export interface Making {
  readonly node: string;
  readonly program: string;
  /** The sizes of roadmaps that are timed. */
  readonly sizes: readonly number[];
  readonly isFull: boolean;
}

/** Writes all that is read while it is timed, an empty program among it. */
export function writeInputs(folder: string, making: Making): void {
  const { sizes, isFull } = making;
  for (const events of [32, 40, 100, 1000, 10_000]) {
    writeFileSync(join(folder, `events-${events}.dk`), sampleRoadmap(events));
  }
  writeFileSync(join(folder, 'events-100-new.dk'), editedRoadmap(100));
  mkdirSync(join(folder, 'hundred'));
  for (let index = 1; index <= 100; index += 1) {
    writeFileSync(join(folder, 'hundred', `карта ${index}.dk`), sampleRoadmap(30));
  }
  for (const roadmaps of isFull ? [100, 2300] : [100]) {
    writeRegion(join(folder, `region-${roadmaps}`), { roadmaps, events: 30 });
  }
  cpSync(join(import.meta.dirname, '..', '..', 'examples', 'vladimir-2024'), join(folder, 'vladimir'), {
    recursive: true,
  });
  mkdirSync(join(folder, 'monitoring'));
  for (const events of [100, ...sizes]) {
    writeFileSync(join(folder, 'monitoring', `карта-${events}.dk`), sampleRoadmap(events));
    writeFileSync(join(folder, 'monitoring', `отчёт-${events}.dk`), sampleReport(events));
  }
  writeFilledForms(join(folder, 'forms'), making);
  writeOfficeFiles(folder, making);
  writeFileSync(join(folder, 'empty.mjs'), '');
}

/** The tables that are brought in, as the command line of today writes them. */
function writeOfficeFiles(folder: string, { node, program, sizes }: Making): void {
  for (const events of [40, ...sizes]) {
    const args = [program, 'compile', `events-${events}.dk`, '--to', 'docx,xlsx', '--out', 'office'];
    spawnSync(node, args, { cwd: folder, stdio: 'ignore' });
  }
}

/** A hundred forms of 30 events, filled in. */
function writeFilledForms(folder: string, { node, program }: Making): void {
  mkdirSync(join(folder, 'filled'), { recursive: true });
  writeFileSync(join(folder, 'карта-30.dk'), sampleRoadmap(30));
  writeFileSync(join(folder, 'отчёт.dk'), sampleReport(30));
  const form = ['form', 'карта-30.dk', 'отчёт.dk', '--on', '2026-12-31', '--all', '-o', 'форма.xlsx'];
  spawnSync(node, [program, ...form], { cwd: folder });
  for (let index = 1; index <= 100; index += 1) {
    copyFileSync(join(folder, 'форма.xlsx'), join(folder, 'filled', `ответ ${index}.xlsx`));
  }
}
