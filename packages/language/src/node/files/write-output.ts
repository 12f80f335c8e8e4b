import { createHash } from 'node:crypto';
import { readFileSync, statSync, utimesSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { failure, type Result } from '@dorkarta/core';
import { configurationName } from '../../workspace/configuration-name.ts';
import { chunksOf, chunksOfFile, digestOf, hashedBy } from './chunks.ts';
import { patiently } from './patiently.ts';
import { largestFile } from './read-text.ts';
import { errorCode } from './system-error.ts';
import { writeAtomically } from './write-atomically.ts';

/** A document that is to be written, and what may stand in its place. */
export interface OutputOrder {
  readonly path: string;
  /** Its bytes, or where they are many its pieces, which can be gone through again. */
  readonly content: Uint8Array | Iterable<Uint8Array>;
  /** The ending of files of its format, without the dot; absent, any will do. */
  readonly ending?: string;
  /** Whether a file of the format says itself that this program was the last to write it; absent where it cannot. */
  readonly isMarked?: ((bytes: Uint8Array) => boolean) | undefined;
  /** Whether the author wants whatever stands there replaced. */
  readonly overwrite: boolean;
}

/** Why a document was not written, as a clause; `isForeign` where only the author can say whether what is there may go. */
export interface OutputTrouble {
  readonly message: string;
  readonly isForeign: boolean;
}

/**
 * Writes a document wholly or not at all. It takes the place of what this program wrote and nobody changed since; of
 * anything else only where the author wants it, and of settings, criteria and files of another ending never.
 */
export function writeOutput(order: OutputOrder): Result<void, OutputTrouble> {
  const { path, content, ending } = order;
  if (ending !== undefined && extname(path).toLowerCase() !== `.${ending}`) {
    return failure({
      message: `имя документа этого вида оканчивается на «.${ending}»: измените его`,
      isForeign: false,
    });
  }
  let isForeign = false;
  const hash = createHash('sha256');
  const written = writeAtomically(path, hashedBy(hash, chunksOf(content)), (existing) => {
    const obstacle = obstacleIn(existing, order);
    isForeign = obstacle === foreign;
    return obstacle;
  });
  if (!written.ok) return failure({ message: written.trouble, isForeign });
  stamp(path, hash.digest());
  return written;
}

const foreign = 'на его месте стоит файл, который составлен не здесь или с тех пор изменён';

/** Why what stands in the place of a document may not go. */
function obstacleIn(path: string, { content, isMarked, overwrite }: OutputOrder): string | undefined {
  if (!statSync(path).isFile()) return 'на его месте стоит не файл: уберите это';
  if (basename(path).toLowerCase() === configurationName) {
    return 'на его месте стоят настройки: переименуйте карту или выберите другую папку';
  }
  if (isMarked?.(patiently('read', () => readFileSync(path))) === true) return undefined;
  // Larger than criteria can be: whoever wants it replaced need not wait until it was read.
  if (overwrite && statSync(path).size > largestFile) return undefined;
  const digest = patiently('read', () => digestOf(chunksOfFile(path)));
  if (isStamped(path, digest) || Buffer.compare(digest, digestOf(chunksOf(content))) === 0) return undefined;
  if (holdsCriteria(path)) {
    return 'на его месте стоят критерии: переименуйте карту или выберите другую папку';
  }
  return overwrite ? undefined : foreign;
}

/** Whether a JSON file is one of criteria, however right or wrong. */
function holdsCriteria(path: string): boolean {
  if (extname(path).toLowerCase() !== '.json' || statSync(path).size > largestFile) return false;
  try {
    const json: unknown = JSON.parse(new TextDecoder().decode(readFileSync(path)));
    return typeof json === 'object' && json !== null && 'criteria' in json && Array.isArray(json.criteria);
  } catch {
    return false;
  }
}

/*
 * CSV, HTML and JSON have no room for a mark that says «written by us, and unchanged since» and is nobody's data. Such a
 * file is known by the time of its last change: the hundred-thousandths of its second are a check sum of what was written.
 * Whoever changes it changes the time, and whoever keeps the time cannot keep the sum. Finer parts of the second do not
 * come back from Windows as they were set: Node reckons its times, which count from 1601, in floating point.
 */

const parts = 100_000;
const nanosecondsOfPart = 1_000_000_000n / BigInt(parts);

function stamp(path: string, digest: Uint8Array): void {
  const now = Date.now() / 1000;
  // Never in the future; the half keeps from rounding.
  const time = Math.floor(now) - 1 + (checkSum(digest) + 0.5) / parts;
  try {
    utimesSync(path, now, time);
  } catch (error) {
    // A file system that knows no such times: the author will be asked.
    errorCode(error);
  }
}

function isStamped(path: string, digest: Uint8Array): boolean {
  const { mtimeNs } = statSync(path, { bigint: true });
  return Number((mtimeNs / nanosecondsOfPart) % BigInt(parts)) === checkSum(digest);
}

function checkSum(digest: Uint8Array): number {
  return new DataView(digest.buffer, digest.byteOffset).getUint32(0) % parts;
}
