import { success } from '@dorkarta/core';
import type { ParsedFile } from '../mapping/parsed-file.ts';
import type { Files, Loaded } from './files.ts';
import { areSpelled, type Imports, importsOf, type Known, noImports, type Snapshot } from './imports.ts';
import { refusal } from './refusal.ts';

/** Which files may be read. */
export interface Bounds {
  /** Files that lie, links resolved, outside of this folder are refused; absent, none is. */
  readonly folder?: string | undefined;
  /** Files that were asked for by name: they may lie anywhere. */
  readonly named?: ReadonlySet<string> | undefined;
}

/** Reads files within bounds. */
export interface FileReader {
  /** A file that somebody looks at: one that is open is shown to its author wherever it lies. */
  readonly own: (uri: string) => Promise<Loaded>;
  /** A file that another one imports. */
  readonly imported: (uri: string) => Promise<Loaded>;
  /** The same where nobody has to be asked for it. */
  readonly known: (uri: string) => Loaded | undefined;
  /** A file and all that it imports, by itself or through others. */
  readonly reach: (uri: string, file: ParsedFile) => Promise<Reach>;
}

export interface Reach {
  readonly snapshot: Snapshot;
  /** The state of all files when they were read; an object of its own where they changed meanwhile. */
  readonly state: object;
}

export function createFileReader(files: Files, { folder, named }: Bounds): FileReader {
  const importsOfFile = rememberImports(files.spell);
  const isFree = (uri: string): boolean => folder === undefined || named?.has(uri) === true;

  const known = (uri: string): Loaded | undefined => {
    if (folder === undefined || isFree(uri)) return files.loaded(uri);
    const [place, root] = [files.located(uri), files.located(folder)];
    if (place === undefined || root === undefined) return undefined;
    return refusal({ uri, place }, { uri: folder, place: root }) ?? files.loaded(uri);
  };

  const imported = async (uri: string): Promise<Loaded> => {
    if (folder === undefined || isFree(uri)) return files.load(uri);
    const [place, root] = [await files.locate(uri), await files.locate(folder)];
    return refusal({ uri, place }, { uri: folder, place: root }) ?? files.load(uri);
  };

  const asKnown = (uri: string, loaded: Loaded): Known => {
    return { loaded, imports: loaded.ok ? importsOfFile(uri, loaded.value) : noImports };
  };

  return {
    imported,
    known,
    own: (uri) => (files.isOpen(uri) ? files.load(uri) : imported(uri)),
    reach: async (uri, file) => {
      const state = files.state();
      const snapshot = new Map([[uri, asKnown(uri, success(file))]]);
      // What is put into a map while it is walked is walked too.
      for (const { imports } of snapshot.values()) {
        for (const target of imports.targets) {
          if (snapshot.has(target)) continue;
          files.hold(target);
          snapshot.set(target, asKnown(target, known(target) ?? (await imported(target))));
        }
      }
      return { snapshot, state: files.state() === state ? state : {} };
    },
  };
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
