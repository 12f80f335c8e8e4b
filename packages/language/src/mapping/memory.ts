import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { DeclaredName, Scope } from '../names/declared-name.ts';
import type { Found, Query } from '../names/look-up.ts';
import type { Marks } from '../places/trace.ts';
import type { OutlineNode } from '../structure/outline.ts';
import type { ConstructLine } from '../syntax/source-line.ts';
import type { MappingContext, NameUse } from './context.ts';

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
interface MappedConstruct {
  readonly model: unknown;
  readonly diagnostics: readonly Diagnostic[];
  readonly uses: readonly NameUse[];
  readonly lookedUp: readonly LookedUp[];
  /** Whether it rests on all names, and not only on what was looked up. */
  readonly restsOnAllNames: boolean;
  readonly importsRoadmap: MappingContext['importsRoadmap'];
  /** The names among which it was last found true. */
  scope: Scope;
}

interface LookedUp {
  readonly query: Query;
  readonly found: Found;
}

/**
 * Maps what a construct itself says; where its lines are as they were in another version, and its words mean the same, it
 * gives what was made of them then. What is made of a construct rests on its lines and the context alone, and for one
 * identity there is one way to map it.
 */
export function mapOnce<Model>(
  node: OutlineNode,
  context: MappingContext,
  map: (node: OutlineNode, context: MappingContext) => Model,
): Model {
  const { constructs } = context.memory;
  const known = constructs.get(node.identity);
  const mapped = known !== undefined && holds(known, context) ? known : mapAlone(node, context, map);
  constructs.set(node.identity, mapped);
  context.diagnostics.push(...mapped.diagnostics);
  context.uses.push(...mapped.uses);
  return mapped.model as Model;
}

function mapAlone(
  node: OutlineNode,
  context: MappingContext,
  map: (node: OutlineNode, context: MappingContext) => unknown,
): MappedConstruct {
  const [diagnostics, uses, lookedUp]: [Diagnostic[], NameUse[], LookedUp[]] = [[], [], []];
  let restsOnAllNames = false;
  const model = map(node, {
    ...context,
    diagnostics,
    uses,
    lookUp: (query) => {
      const found = context.lookUp(query);
      lookedUp.push({ query, found });
      return found;
    },
    scope: () => {
      restsOnAllNames = true;
      return context.scope();
    },
  });
  const { importsRoadmap } = context;
  return { model, diagnostics, uses, lookedUp, restsOnAllNames, importsRoadmap, scope: context.scope() };
}

function holds(known: MappedConstruct, { scope, lookUp, importsRoadmap }: MappingContext): boolean {
  if (known.importsRoadmap !== importsRoadmap) return false;
  if (known.scope === scope()) return true;
  if (known.restsOnAllNames || !known.lookedUp.every(({ query, found }) => isSame(found, lookUp(query)))) return false;
  known.scope = scope();
  return true;
}

function isSame(one: Found, other: Found): boolean {
  switch (one.is) {
    case 'declared':
    case 'of-another-kind':
      return one.is === other.is && one.declared === other.declared;
    case 'ambiguous':
      return one.is === other.is && areSame(one.candidates, other.candidates);
    case 'unknown':
      return one.is === other.is && one.nearest === other.nearest;
  }
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
