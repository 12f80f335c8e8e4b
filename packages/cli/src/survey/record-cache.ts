import { createHash } from 'node:crypto';
import path from 'node:path';
import type { IsoDay } from '@dorkarta/core';
import type { SurveyRecord } from '@dorkarta/core/survey';
import type { Analysis, Files } from '@dorkarta/language';
import { readBytes, uriOfPath } from '@dorkarta/language/node';
import { makeFolder, writeAtomically } from '@dorkarta/language/writing';
import { fileHost } from '../folders/file-host.ts';
import type { FileInFolder } from '../folders/folder.ts';
import { bytesInFile, createReader, type KeptFile, ReusedMemory } from './kept-bytes.ts';
import { HeldBytes, recordOfBytes } from './record-bytes.ts';
import { surveyPath } from './survey-path.ts';

/** Where records are kept, and all that they rest on beside texts. */
export interface CachePlace {
  /** The folder, an absolute path. */
  readonly folder: string;
  /** The program that made them: another one may read the same text otherwise. */
  readonly program: string;
  readonly asOf: IsoDay | undefined;
}

/** Records of files as they were when they were read. What is damaged or stale is not there. */
export interface RecordCache {
  /** The record of a file whose text, imports and settings are what they were. */
  readonly find: (job: FileInFolder) => Promise<SurveyRecord | undefined>;
  /** Keeps the bytes of a record; where that is not possible, it is read again next time. */
  readonly keep: (job: FileInFolder, record: Uint8Array, analysis: Analysis) => void;
}

/** The imported files, by their path from the file's folder, each with the sign of what stood there. */
type KeptImports = readonly (readonly [path: string, sign: string])[];

/** A kept record, and what else it rests on. */
interface Entry {
  readonly imports: KeptImports;
  readonly record: SurveyRecord;
}

/** Opens a folder of records. Each is found by the sign of its file's path, text and settings, so that machines can share it. */
export function openRecordCache({ folder, program, asOf = '' }: CachePlace): RecordCache {
  const settings = new WeakMap<object, string>();
  const signs = new Map<string, Promise<string>>();
  const readEntry = createEntryReader();

  const settingsOf = (job: FileInFolder): string => {
    const { configuration, rubrics } = job.folder;
    const known = settings.get(job.folder) ?? signOfTexts(JSON.stringify([configuration, rubrics]));
    settings.set(job.folder, known);
    return known;
  };
  const entryOf = (job: FileInFolder, text: string | Uint8Array): string => {
    const key = signOfTexts([program, asOf, surveyPath(job), settingsOf(job), ''].join('\n'), text);
    return path.join(folder, key.slice(0, 2), `${key}.record`);
  };
  const signNow = (file: string): Promise<string> => {
    const known = signs.get(file) ?? fileHost.read(uriOfPath(file)).then((read) => signOf(file, read));
    signs.set(file, known);
    return known;
  };

  return {
    find: async (job) => {
      // Between two files the program learns whether it was called off.
      await new Promise(setImmediate);
      const read = readBytes(job.input.path);
      const entry = read.ok ? await readEntry(entryOf(job, withoutMark(read.value))) : undefined;
      if (entry === undefined) return undefined;
      for (const [relative, sign] of entry.imports) {
        if ((await signNow(path.resolve(path.dirname(job.input.path), relative))) !== sign) return undefined;
      }
      return entry.record;
    },
    keep: (job, record, { uri, text, sources }) => {
      const base = path.dirname(job.input.path);
      const imports = [...sources].flatMap(([source, { loaded }]): KeptImports => {
        if (source === uri) return [];
        const file = pathOfUri(source);
        const read = loaded.ok ? { ok: true as const, value: loaded.value.text } : loaded;
        return [[path.relative(base, file).replaceAll('\\', '/'), signOf(file, read)]];
      });
      const target = entryOf(job, text);
      if (makeFolder(path.dirname(target)).ok) writeAtomically(target, entryBytes(target, imports, record));
    },
  };
}

type Read = Awaited<ReturnType<typeof fileHost.read>> | Awaited<ReturnType<Files['load']>>;

/** What stands in a file, or why nothing can be read there, in one word; its name as it is on the disk belongs to it. */
function signOf(
  file: string,
  read: { readonly ok: true; readonly value: string } | Extract<Read, { readonly ok: false }>,
): string {
  const name = path.basename(pathOfUri(fileHost.spell(uriOfPath(file))));
  return signOfTexts(read.ok ? `${name}\n${read.value}` : `${name}\n${read.trouble.code}`);
}

function pathOfUri(uri: string): string {
  return path.normalize(decodeURIComponent(new URL(uri).pathname).replace(/^\/(?=[a-z]:)/i, ''));
}

/** A sign of texts, by the machine's own means: whole folders of texts are signed. */
function signOfTexts(...texts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text);
  return hash.digest('hex').slice(0, 32);
}

/** The bytes of a text as it is read: without the mark of UTF-8. */
function withoutMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

/** An entry as it is written, its imports and its record, below its sign. */
function entryBytes(file: string, imports: KeptImports, record: Uint8Array): Uint8Array {
  const entry = Buffer.concat([Buffer.from(`${JSON.stringify(imports)}\n`), record]);
  return Buffer.concat([Buffer.from(`${signOfEntry(file, entry)}\n`), entry]);
}

/** By what it is noticed that an entry is damaged, or stands in the place of another. */
function signOfEntry(file: string, entry: Uint8Array): string {
  return signOfTexts(`${path.basename(file)}\n`, entry);
}

/** Reads an entry as it was written; undefined where there is none, or something else. */
type ReadEntry = (file: string) => Promise<Entry | undefined>;

function createEntryReader(): ReadEntry {
  /** Memory that entries are read into, as much as there are under way at a time. */
  const free: ReusedMemory[] = [];
  const readAgain = createReader();
  return async (file) => {
    const memory = free.pop() ?? new ReusedMemory();
    try {
      return entryIn(file, await bytesInFile(file, memory), readAgain);
    } catch {
      return undefined;
    } finally {
      free.push(memory);
    }
  };
}

/** What is long in its record stays in the file until somebody asks for it. */
function entryIn(file: string, whole: Buffer, readAgain: (kept: KeptFile) => Buffer): Entry | undefined {
  const [sign, entry] = firstLine(whole);
  if (signOfEntry(file, entry) !== sign) return undefined;
  const [imports, bytes] = firstLine(entry);
  const kept: KeptFile = { file, size: whole.length, sign };
  const record = recordOfBytes(bytes, ({ byteOffset, length }) => {
    const from = byteOffset - whole.byteOffset;
    return new HeldBytes(() => readAgain(kept).subarray(from, from + length));
  });
  return record === undefined ? undefined : { imports: JSON.parse(imports) as KeptImports, record };
}

/** The first line, and what stands below it. */
function firstLine(bytes: Buffer): readonly [line: string, rest: Buffer] {
  const end = bytes.indexOf('\n');
  return [bytes.toString('utf8', 0, end), bytes.subarray(end + 1)];
}
