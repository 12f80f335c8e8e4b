import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { DeclaredName, Scope } from '../names/declared-name.ts';
import type { Found, Query } from '../names/look-up.ts';
import type { Span } from '../places/span.ts';
import type { Marks } from '../places/trace.ts';
import type { OwnFields } from '../syntax/own-fields.ts';
import type { ConstructLine } from '../syntax/source-line.ts';

/** How many roadmaps are imported; `unknown` where one may be in an import that could not be read. */
export type ImportedRoadmaps = 'none' | 'one' | 'several' | 'unknown';

/** A place where a name is used, and what it means there. */
export interface NameUse {
  readonly span: Span;
  readonly declared: DeclaredName;
}

/** What the versions of one file were mapped to, so that what did not change stays the same objects. */
export interface MappingMemory {
  readonly marks: Marks;
  /** By the identity of their constructs. */
  readonly constructs: WeakMap<object, MappedConstruct>;
  /** What a line declares. */
  readonly names: WeakMap<ConstructLine, DeclaredName>;
  /** What came of the names and declarations that an import gives, for this file. */
  readonly imported: WeakMap<object, ImportedItems<object>>;
  /** The names of the last version. */
  scope: Scope | undefined;
}

/** Things that a file has from an import, marked as such. */
interface ImportedItems<Item> {
  readonly path: string;
  readonly uri: string;
  readonly items: readonly Item[];
}

export function createMappingMemory(): MappingMemory {
  return {
    marks: new WeakMap(),
    constructs: new WeakMap(),
    names: new WeakMap(),
    imported: new WeakMap(),
    scope: undefined,
  };
}

/** What a construct was mapped to, and all that this rests on beside its own lines. */
export interface MappedConstruct {
  readonly model: unknown;
  readonly diagnostics: readonly Diagnostic[];
  readonly uses: readonly NameUse[];
  readonly lookedUp: readonly LookedUp[];
  /** Whether it rests on all names, and not only on what was looked up. */
  readonly restsOnAllNames: boolean;
  readonly roadmaps: ImportedRoadmaps;
  readonly ownFields: OwnFields;
  /** The names among which it was last found true. */
  scope: Scope;
}

export interface LookedUp {
  readonly query: Query;
  readonly found: Found;
}

/** Whether two lists hold the same things. */
export function areSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}

/** What an import gives, each item marked by `mark` as its; the same objects as long as the import gives the same list. */
export function importedItems<Item extends object>(
  list: readonly Item[],
  { path, uri }: { readonly path: string; readonly uri: string },
  memory: MappingMemory,
  mark: (item: Item) => Item,
): readonly Item[] {
  const known = memory.imported.get(list);
  if (known !== undefined && known.path === path && known.uri === uri) return known.items as readonly Item[];
  const items = list.map(mark);
  memory.imported.set(list, { path, uri, items });
  return items;
}
