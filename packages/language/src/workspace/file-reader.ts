import { success } from '@dorkarta/core';
import { type ParsedFile, parseAmong } from '../mapping/parsed-file.ts';
import { noOwnFields, type OwnFields } from '../syntax/own-fields.ts';
import type { Files } from './files.ts';
import { areSpelled, type Imports, importsOf, type Known, noImports, type Snapshot } from './imports.ts';
import type { Loaded } from './known-reads.ts';
import { refusal } from './refusal.ts';

/** Which files may be read. */
export interface Bounds {
  /** Files that lie, links resolved, outside of this folder are refused; absent, none is. */
  readonly folder?: string | undefined;
  /** Files that were asked for by name: they may lie anywhere. */
  readonly named?: ReadonlySet<string> | undefined;
}

/** How the files of a folder are read. */
export interface Reading extends Bounds {
  /** The fields that its configuration adds to the language. */
  readonly ownFields?: OwnFields;
}

/** Reads files within bounds. */
export interface FileReader {
  /** A file that somebody looks at: one that is open is shown to its author wherever it lies. */
  readonly own: (uri: string) => Promise<Loaded>;
  /** A file that another one imports. */
  readonly imported: (uri: string) => Promise<Loaded>;
  /** The same where nobody has to be asked for it. */
  readonly known: (uri: string) => Loaded | undefined;
  /** A file as this folder reads it. */
  readonly reread: (file: ParsedFile) => ParsedFile;
  /** A file and all that it imports, by itself or through others. */
  readonly reach: (uri: string, file: ParsedFile) => Promise<Reach>;
}

export interface Reach {
  readonly snapshot: Snapshot;
  /** The state of all files when they were read; an object of its own where they changed meanwhile. */
  readonly state: object;
}

export function createFileReader(files: Files, { folder, named, ownFields = noOwnFields }: Reading): FileReader {
  const among = readAmong(ownFields);
  const importsOfFile = rememberImports(files.spell);
  const isFree = (uri: string): boolean => folder === undefined || named?.has(uri) === true;

  const known = (uri: string): Loaded | undefined => {
    if (folder === undefined || isFree(uri)) return among(uri, files.loaded(uri));
    const [place, root] = [files.located(uri), files.located(folder)];
    if (place === undefined || root === undefined) return undefined;
    return refusal({ uri, place }, { uri: folder, place: root }) ?? among(uri, files.loaded(uri));
  };

  const imported = async (uri: string): Promise<Loaded> => {
    if (folder === undefined || isFree(uri)) return among(uri, await files.load(uri));
    const [place, root] = [await files.locate(uri), await files.locate(folder)];
    return refusal({ uri, place }, { uri: folder, place: root }) ?? among(uri, await files.load(uri));
  };

  const asKnown = (uri: string, loaded: Loaded): Known => {
    return { loaded, imports: loaded.ok ? importsOfFile(uri, loaded.value) : noImports };
  };

  return {
    imported,
    known,
    reread: (file) => (ownFields.size === 0 ? file : parseAmong(file, ownFields)),
    own: async (uri) => (files.isOpen(uri) ? among(uri, await files.load(uri)) : imported(uri)),
    reach: async (uri, file) => {
      const state = files.state();
      const snapshot = new Map([[uri, asKnown(uri, success(file))]]);
      // What is put into a map while it is walked is walked too.
      for (const { imports } of snapshot.values()) {
        for (const target of imports.targets) {
          if (snapshot.has(target)) continue;
          snapshot.set(target, asKnown(target, known(target) ?? (await imported(target))));
        }
      }
      files.hold([...snapshot.keys()].filter((each) => each !== uri));
      return { snapshot, state: files.state() === state ? state : {} };
    },
  };
}

/** Reads files as the configuration of their folder has them read; each once, and of its next version only what changed. */
function readAmong(fields: OwnFields): {
  (uri: string, loaded: Loaded): Loaded;
  (uri: string, loaded: Loaded | undefined): Loaded | undefined;
} {
  const read = new WeakMap<ParsedFile, Loaded>();
  const last = new Map<string, WeakRef<ParsedFile>>();
  return ((uri: string, loaded: Loaded | undefined) => {
    if (loaded?.ok !== true || fields.size === 0) return loaded;
    const known = read.get(loaded.value);
    if (known !== undefined) return known;
    const file = parseAmong(loaded.value, fields, last.get(uri)?.deref());
    last.set(uri, new WeakRef(file));
    const fresh = success(file);
    read.set(loaded.value, fresh);
    return fresh;
  }) as ReturnType<typeof readAmong>;
}

function rememberImports(spell: Files['spell']): (uri: string, file: ParsedFile) => Imports {
  const known = new WeakMap<ParsedFile, Imports>();
  return (uri, file) => {
    const last = known.get(file);
    const imports = last !== undefined && areSpelled(last, spell) ? last : importsOf(uri, file, spell);
    known.set(file, imports);
    return imports;
  };
}
