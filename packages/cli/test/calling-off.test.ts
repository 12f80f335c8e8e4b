import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { writeRegion } from '../../../scripts/bench/sample-region.ts';
import { buildProgram } from './support/build-program.ts';
import { folderWith } from './support/call.ts';

const program = join(import.meta.dirname, '../dist/dorkarta.js');

beforeAll(buildProgram);

/** A folder with so many roadmaps of a region. */
function regionFolder(roadmaps: number): string {
  const folder = folderWith({});
  writeRegion(join(folder, 'карты'), { roadmaps, events: 30 });
  return folder;
}

/** The files below a folder but those of the region itself. */
function writtenIn(folder: string): readonly string[] {
  const own = join(folder, 'карты');
  return readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.startsWith(own))
    .map((entry) => join(entry.parentPath, entry.name));
}

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stderr: string;
}

/** Calls the program, and calls it off as soon as it has written something. */
async function calledOff(folder: string, argv: readonly string[], by: NodeJS.Signals): Promise<Ended> {
  const child = spawn(process.execPath, [program, ...argv], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    stderr += text;
  });
  const watch = setInterval(() => {
    if (writtenIn(folder).length === 0) return;
    clearInterval(watch);
    child.kill(by);
  }, 5);
  return new Promise((resolve) => {
    child.on('close', (code, signal) => {
      clearInterval(watch);
      resolve({ code, signal, stderr });
    });
  });
}

const told = 'Прервано: что успело записаться, записано целиком.\n';

// Windows has no signals that one program could send another.
test.skipIf(process.platform === 'win32').each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)(
  'a survey that is called off by %s has kept whole records, and nothing else',
  async (signal, code) => {
    const folder = regionFolder(200);
    const call = ['survey', 'карты', '--to', 'json,docx', '--out', 'итоги', '--cache', 'прочитано'];
    expect(await calledOff(folder, call, signal)).toEqual({ code, signal: null, stderr: told });
    const written = writtenIn(folder);
    expect(written.length).toBeGreaterThan(0);
    for (const path of written) {
      expect(path).toMatch(/прочитано.[0-9a-f]{2}.[0-9a-f]{32}\.record$/);
      const bytes = readFileSync(path);
      const end = bytes.indexOf('\n');
      const sign = createHash('sha256')
        .update(`${basename(path)}\n`)
        .update(bytes.subarray(end + 1))
        .digest('hex');
      expect(sign.slice(0, 32)).toBe(bytes.toString('latin1', 0, end));
    }
  },
  60_000,
);

test.skipIf(process.platform === 'win32').each([
  ['in several threads', 40],
  ['in one', 8],
])(
  'documents that are written %s are whole when that is called off',
  async (_, roadmaps) => {
    const folder = regionFolder(roadmaps);
    const call = ['compile', 'карты', '--to', 'docx,xlsx', '--out', 'документы'];
    const { code, signal, stderr } = await calledOff(folder, call, 'SIGINT');
    expect([code, signal]).toEqual([130, null]);
    expect(stderr).toContain(told);
    const written = writtenIn(folder);
    expect(written.length).toBeLessThan(2 * roadmaps);
    for (const path of written) {
      expect(path).toMatch(/\.(docx|xlsx)$/);
      expect(Object.keys(unzipSync(readFileSync(path)))).toContain('[Content_Types].xml');
    }
  },
  60_000,
);
