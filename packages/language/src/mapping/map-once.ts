import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { Found } from '../names/look-up.ts';
import type { FieldNode, OutlineNode } from '../structure/outline.ts';
import { areSameFields } from '../syntax/own-fields.ts';
import { isBodyOfText } from '../vocabulary/constructs.ts';
import type { MappingContext } from './context.ts';
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
  reportEmptyFields(node, diagnostics);
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

/** A field without a value says nothing, and is reported; the stages of an event are mapped with it. */
function reportEmptyFields({ keyword, fields, children }: OutlineNode, diagnostics: Diagnostic[]): void {
  for (const field of fields) {
    for (const each of [field, ...(field.parts ?? [])]) diagnostics.push(...emptyField(each));
  }
  if (isBodyOfText(keyword)) for (const child of children) reportEmptyFields(child, diagnostics);
}

function emptyField({ value, line: { word, colon } }: FieldNode): readonly Diagnostic[] {
  if (value !== undefined || colon === undefined) return [];
  const message = `Поле «${word.text}» пусто: допишите значение после двоеточия или уберите строку.`;
  return [diagnose('value-fits-field', word, message)];
}
