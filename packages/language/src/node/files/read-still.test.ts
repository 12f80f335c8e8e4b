import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fileTroubleMessage } from '../../workspace/file-trouble.ts';
import { patiently } from './patiently.ts';
import { type FileLook, readStill } from './read-still.ts';
import { readBytes, readTrouble } from './read-text.ts';
import { errorCode } from './system-error.ts';

/** What becomes of a file that is changed so many times, each time while it is read. */
function readWhileChanged(changes: number, change: (look: FileLook) => FileLook): string {
  let look: FileLook = { size: 100, mtimeMs: 1 };
  let left = changes;
  const attempt = (): string =>
    readStill(
      () => look,
      () => {
        if (left > 0) look = change(look);
        left -= 1;
        return 'whole';
      },
    );
  try {
    return patiently('read', attempt, { platform: 'linux', wait: () => undefined });
  } catch (error) {
    return fileTroubleMessage(readTrouble(errorCode(error)));
  }
}

const changing = 'Файл меняется, пока его читают: дождитесь, когда другая программа его запишет, и повторите.';

describe('a file that is written to while it is read', () => {
  test.each<[what: string, change: (look: FileLook) => FileLook]>([
    ['shrinks', (look) => ({ ...look, size: look.size - 1 })],
    ['grows', (look) => ({ ...look, size: look.size + 1 })],
    ['changes', (look) => ({ ...look, mtimeMs: look.mtimeMs + 4 })],
  ])('and %s is read again, and told of where it goes on', (_, change) => {
    expect(readWhileChanged(0, change)).toBe('whole');
    expect(readWhileChanged(2, change)).toBe('whole');
    expect(readWhileChanged(100, change)).toBe(changing);
  });
});

describe('the bytes of a file', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'чтение '));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('are those that it has, whatever it had before', () => {
    const file = join(folder, 'карта.docx');
    writeFileSync(file, 'было больше');
    truncateSync(file, 8);
    expect(readBytes(file)).toEqual({ ok: true, value: Buffer.from('было') });
  });
});
