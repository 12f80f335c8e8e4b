import { type Result, success } from '@dorkarta/core';
import { inTextOrder } from '../diagnostics/diagnostic.ts';
import { type Exports, type Import, type MappedFile, mapFile } from '../mapping/map-file.ts';
import { createMappingMemory, type MappingMemory } from '../mapping/memory.ts';
import type { ParsedFile } from '../mapping/parsed-file.ts';
import { rememberingReaders } from '../mapping/phrase-readers.ts';
import { joined } from '../structure/joined.ts';
import { createFileReader, type Reach, type Reading } from './file-reader.ts';
import type { FileTrouble } from './file-trouble.ts';
import type { Files } from './files.ts';
import { pathBetween } from './import-path.ts';
import { areSpelled, type ImportLine, reportImports, type Snapshot } from './imports.ts';
import { isSameFile } from './known-reads.ts';

/** A file with everything that it imports taken into account. */
export interface Analysis extends MappedFile {
  readonly uri: string;
  readonly text: string;
  readonly parsed: ParsedFile;
  /** Its lines that import files. */
  readonly importLines: readonly ImportLine[];
  /** What it rests on: the file itself, and all that it imports, by itself or through others. */
  readonly sources: Snapshot;
}

/** Files that import each other, as a folder and its settings have them understood. */
export interface Workspace {
  readonly analyze: (uri: string) => Promise<Result<Analysis, FileTrouble>>;
  /** A file as it would be with another text, among the others as they are. */
  readonly analyzeWith: (uri: string, parsed: ParsedFile) => Promise<Analysis>;
  /** Whether looking at a file anew would give the same. */
  readonly isCurrent: (analysis: Pick<Analysis, 'uri' | 'sources'>) => Promise<boolean>;
  /** A file by itself, if it can be read. */
  readonly parsedOf: (uri: string) => Promise<ParsedFile | undefined>;
}

export function createWorkspace(files: Files, reading: Reading = {}): Workspace {
  const reader = createFileReader(files, reading);
  const map = createMapper();
  return {
    analyze: async (uri) => {
      const own = await reader.own(uri);
      return own.ok ? success(map(uri, own.value, await reader.reach(uri, own.value))) : own;
    },
    analyzeWith: async (uri, parsed) => {
      const file = reader.reread(parsed);
      return map(uri, file, { ...(await reader.reach(uri, file)), state: {} });
    },
    isCurrent: async ({ uri, sources }) => {
      for (const [source, { loaded, imports }] of sources) {
        if (!areSpelled(imports, files.spell)) return false;
        const now = source === uri ? await reader.own(uri) : (reader.known(source) ?? (await reader.imported(source)));
        if (!isSameFile(loaded, now)) return false;
      }
      return true;
    },
    parsedOf: async (uri) => {
      const own = await reader.own(uri);
      return own.ok ? own.value : undefined;
    },
  };
}

type MapFile = (uri: string, file: ParsedFile, reach: Reach) => Analysis;

/** Maps files with their imports. What a file gives to others is remembered with what its own imports gave then. */
function createMapper(): MapFile {
  const phrases = rememberingReaders();
  const alone = new WeakMap<ParsedFile, Exports>();
  const among = new WeakMap<ParsedFile, Remembered>();
  const memories = new WeakMap<object, MappingMemory>();

  const aloneOf = (file: ParsedFile): Exports => {
    const known = alone.get(file) ?? mapFile(file, { imports: [], phrases }).exports;
    alone.set(file, known);
    return known;
  };

  /** Its own declarations, their names resolved, and its roadmap's events. */
  const amongOf = (uri: string, file: ParsedFile, { snapshot, state }: Reach): Exports => {
    const known = among.get(file);
    if (known?.state === state) return known.exports;
    // Imports are not transitive: of the files that it imports itself only their own declarations matter to it.
    const imports = importsIn(uri, snapshot, (_, inner) => aloneOf(inner));
    const isSame = known !== undefined && haveSameNames(known.imports, imports);
    const exports = isSame ? known.exports : mapFile(file, { imports, phrases }).exports;
    among.set(file, { state, imports, exports });
    return exports;
  };

  return (uri, file, reach) => {
    const imports = importsIn(uri, reach.snapshot, (target, inner) => amongOf(target, inner, reach));
    const { lineage } = file.read;
    const memory = memories.get(lineage) ?? createMappingMemory();
    memories.set(lineage, memory);
    const earlier = earlierAmong(uri, imports, reach.snapshot, (target, inner) => amongOf(target, inner, reach));
    const mapped = mapFile(file, { imports, earlier, phrases, memory });
    const importLines = reach.snapshot.get(uri)?.imports.lines ?? [];
    const diagnostics = inTextOrder([...mapped.diagnostics, ...reportImports(uri, reach.snapshot)]);
    return joined(mapped, { uri, text: file.text, parsed: file, importLines, sources: reach.snapshot, diagnostics });
  };
}

/** The monitoring reports that imported ones go on from, by themselves or through others; however many lead to one, it is there once. */
function earlierAmong(
  uri: string,
  imports: readonly Import[],
  snapshot: Snapshot,
  give: (target: string, file: ParsedFile) => Exports,
): readonly Import[] {
  const seen = new Set([uri, ...imports.map((each) => each.uri)]);
  const reports = imports.flatMap(({ uri: report, monitoring }) => (monitoring === undefined ? [] : [report]));
  const earlier: Import[] = [];
  for (const report of reports) {
    for (const each of importsIn(report, snapshot, give)) {
      if (seen.has(each.uri) || each.monitoring === undefined) continue;
      seen.add(each.uri);
      reports.push(each.uri);
      earlier.push({ ...each, path: pathBetween(uri, each.uri) ?? each.path });
    }
  }
  return earlier;
}

interface Remembered {
  /** The state of all files in which it held. */
  readonly state: object;
  readonly imports: readonly Import[];
  readonly exports: Exports;
}

/** What the imports of a file that could be read give. */
function importsIn(
  uri: string,
  snapshot: Snapshot,
  give: (target: string, file: ParsedFile) => Exports,
): readonly Import[] {
  const seen = new Set([uri]);
  return (snapshot.get(uri)?.imports.lines ?? []).flatMap(({ path, uri: target }): readonly Import[] => {
    const loaded = target === undefined ? undefined : snapshot.get(target)?.loaded;
    if (target === undefined || seen.has(target) || loaded?.ok !== true) return [];
    seen.add(target);
    return [{ path, uri: target, ...give(target, loaded.value) }];
  });
}

function haveSameNames(one: readonly Import[], other: readonly Import[]): boolean {
  return one.length === other.length && one.every(({ names }, index) => names === other[index]?.names);
}
