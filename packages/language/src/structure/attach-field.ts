import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { canRepeat } from '../vocabulary/constructs.ts';
import type { FieldKeyword } from '../vocabulary/spellings.ts';
import type { FieldNode, OutlineNode } from './outline.ts';

/** What constructs have so far: they may have any number of fields, and each asks about those before it. */
export type HadSoFar = Map<OutlineNode, Had>;

/** What a construct has so far. */
export interface Had {
  /** The first field of each word. */
  readonly first: Map<FieldKeyword, FieldNode>;
  indicator: FieldNode | undefined;
}

export function hadBy(node: OutlineNode, had: HadSoFar): Had {
  const known = had.get(node);
  if (known !== undefined) return known;
  const fresh: Had = { first: new Map(), indicator: undefined };
  for (const field of node.fields) note(field, fresh);
  had.set(node, fresh);
  return fresh;
}

function note(field: FieldNode, had: Had): void {
  const { keyword } = field.line;
  if (!had.first.has(keyword)) had.first.set(keyword, field);
  if (keyword === 'indicator') had.indicator = field;
}

function give(node: OutlineNode, field: FieldNode, had: HadSoFar): void {
  note(field, hadBy(node, had));
  node.fields.push(field);
}

/** Gives a construct its field; a second one that may stand only once is not taken. */
export function attach(owner: OutlineNode, field: FieldNode, had: HadSoFar): Diagnostic | undefined {
  const { keyword, word } = field.line;
  if (keyword === 'target') return attachTarget(owner, field, had);
  if (field.line.isCell === undefined) dropCells(owner, keyword, had);
  const first = canRepeat(owner.keyword, keyword) ? undefined : hadBy(owner, had).first.get(keyword);
  if (first !== undefined) {
    const message = `Поле «${word.text}» здесь уже есть выше: оставьте одно из двух. Действует первое.`;
    return diagnose('field-stands-once', word, message);
  }
  give(owner, field, had);
  return undefined;
}

/** Where a line says itself what a cell of the row above was taken for, the line holds. */
function dropCells(owner: OutlineNode, keyword: FieldKeyword, had: HadSoFar): void {
  const { first } = hadBy(owner, had);
  if (first.get(keyword)?.line.isCell === undefined) return;
  const kept = owner.fields.filter(({ line }) => line.keyword !== keyword);
  owner.fields.splice(0, owner.fields.length, ...kept);
  first.delete(keyword);
}

function attachTarget(owner: OutlineNode, field: FieldNode, had: HadSoFar): Diagnostic | undefined {
  const { indicator } = hadBy(owner, had);
  if (indicator === undefined) {
    give(owner, field, had);
    const message = `Над полем «${field.line.word.text}» нет показателя, к которому оно относится: добавьте выше строку «показатель: …».`;
    return diagnose('line-is-understood', field.line.word, message);
  }
  if (indicator.target !== undefined) {
    const message = `У показателя уже есть «${indicator.target.line.word.text}» выше: оставьте один. Действует первый.`;
    return diagnose('field-stands-once', field.line.word, message);
  }
  indicator.target = field;
  return undefined;
}
