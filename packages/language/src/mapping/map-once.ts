import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Found } from '../names/look-up.ts';
import type { OutlineNode } from '../structure/outline.ts';
import { areSameFields } from '../syntax/own-fields.ts';
import type { MappingContext } from './context.ts';
import { fieldFaults } from './field-faults.ts';
import { areSame, type LookedUp, type MappedConstruct, type NameUse } from './memory.ts';

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
  diagnostics.push(...fieldFaults(node));
  const { roadmaps, ownFields } = context;
  return { model, diagnostics, uses, lookedUp, restsOnAllNames, roadmaps, ownFields, scope: context.scope() };
}

function holds(known: MappedConstruct, { scope, lookUp, roadmaps, ownFields }: MappingContext): boolean {
  if (known.roadmaps !== roadmaps || !areSameFields(known.ownFields, ownFields)) return false;
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
