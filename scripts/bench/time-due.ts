import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** How long it takes to tell what is due of the roadmap of a file, in milliseconds, within a process that runs: the median. */
export async function timeDue(file: string, folder: string, program: string): Promise<number> {
  spawnSync(process.execPath, [program, 'compile', file, '--to', 'json', '--out', 'due'], { cwd: folder });
  const { roadmap } = JSON.parse(readFileSync(join(folder, 'due', file.replace(/dk$/, 'json')), 'utf8'));
  const core = join(import.meta.dirname, '..', '..', 'packages', 'core', 'dist', 'index.js');
  const { dueOf, viewRoadmap } = await import(pathToFileURL(core).toString());
  const times = Array.from({ length: 7 }, () => {
    const view = viewRoadmap(roadmap);
    const started = performance.now();
    dueOf(view, { asOf: '2022-07-01', reportsOn: () => [] });
    return performance.now() - started;
  });
  return times.toSorted((one, other) => one - other)[3] ?? 0;
}
