import { foldTitle } from '@dorkarta/core';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { FieldLine } from '../syntax/source-line.ts';
import { canRepeat, neighboursOf, partsOf } from '../vocabulary/constructs.ts';
import { type FieldKeyword, spell } from '../vocabulary/spellings.ts';
import { allPartsOf, type FieldNode, type OutlineNode } from './outline.ts';

/** What constructs have so far: they may have any number of fields, and each asks about those before it. */
export type HadSoFar = Map<OutlineNode, Had>;

/** What a construct has so far. */
export interface Had {
  /** The first field of each word. */
  readonly first: Map<FieldKeyword, FieldNode>;
  /** The field that the next line of each word belongs to. */
  readonly holders: Map<FieldKeyword, FieldNode>;
}

export function hadBy(node: OutlineNode, had: HadSoFar): Had {
  const known = had.get(node);
  if (known !== undefined) return known;
  const fresh: Had = { first: new Map(), holders: new Map() };
  for (const field of node.fields) note(field, fresh);
  had.set(node, fresh);
  return fresh;
}

function note(field: FieldNode, had: Had): void {
  const { keyword } = field.line;
  if (!had.first.has(keyword)) had.first.set(keyword, field);
  for (const part of partsOf(keyword)) had.holders.set(part, field);
  for (const own of neighboursOf(keyword)) had.holders.delete(own);
}

function give(node: OutlineNode, field: FieldNode, had: HadSoFar): void {
  note(field, hadBy(node, had));
  node.fields.push(field);
}

/** Gives a construct its field; a second one that may stand only once is not taken. */
export function attach(
  owner: OutlineNode,
  field: FieldNode,
  { had, inner }: { readonly had: HadSoFar; readonly inner: OutlineNode | undefined },
): Diagnostic | undefined {
  const { keyword, word } = field.line;
  const holder = hadBy(owner, had).holders.get(keyword);
  if (holder !== undefined) return attachPart(owner, holder, field, had);
  if (!isMeantOnly(field)) dropMeant(owner, keyword, had);
  const first = canRepeat(owner.keyword, keyword) ? undefined : hadBy(owner, had).first.get(keyword);
  if (first !== undefined) {
    const isOuter = inner !== undefined && inner !== owner;
    const message = isOuter
      ? `Поле «${word.text}» относится к строке «${spell(owner.keyword)}», и там оно уже есть: уберите его здесь или исправьте слово.`
      : `Поле «${word.text}» здесь уже есть выше: оставьте одно из двух. Действует первое.`;
    return diagnose('field-stands-once', word, message);
  }
  give(owner, field, had);
  return keyword === 'target' ? withoutIndicator(field) : undefined;
}

/** A cell of a row, or a line with another word, that was taken for a field. */
function isMeantOnly({ line: { isCell, isGuess } }: FieldNode): boolean {
  return isCell === true || isGuess === true;
}

/** Where a line says itself what another was only taken for, the line holds. */
function dropMeant(owner: OutlineNode, keyword: FieldKeyword, had: HadSoFar): void {
  const { first } = hadBy(owner, had);
  const taken = first.get(keyword);
  if (taken === undefined || !isMeantOnly(taken)) return;
  const kept = owner.fields.filter(({ line }) => line.keyword !== keyword);
  owner.fields.splice(0, owner.fields.length, ...kept);
  first.delete(keyword);
}

/** A plan that lost its indicator is kept as one without words. */
function withoutIndicator({ line: { word } }: FieldNode): Diagnostic {
  const message = `Над полем «${word.text}» нет показателя, к которому оно относится: добавьте выше строку «показатель: …».`;
  return diagnose('line-is-understood', word, message);
}

/** Lines of one word say the same thing twice unless what stands before their colons tells them apart. */
function namesSame({ argument: one }: FieldLine, { argument: other }: FieldLine): boolean {
  return foldTitle(one?.text ?? '') === foldTitle(other?.text ?? '');
}

/** Gives a field a line of its own; a second one of its word is not taken. */
function attachPart(owner: OutlineNode, holder: FieldNode, field: FieldNode, had: HadSoFar): Diagnostic | undefined {
  const { keyword, word } = field.line;
  const first = allPartsOf(holder, keyword).find(({ line }) => namesSame(line, field.line));
  if (first !== undefined) {
    const { word: its, argument: part } = first.line;
    const whole = part === undefined ? its.text : `${its.text} ${part.text}`;
    const message = `У строки «${holder.line.word.text}» уже есть «${whole}»: оставьте одну из двух. Действует первая.`;
    return diagnose('field-stands-once', word, message);
  }
  // The field may be shared with other versions of the text.
  const longer: FieldNode = { ...holder, parts: [...(holder.parts ?? []), field] };
  owner.fields[owner.fields.lastIndexOf(holder)] = longer;
  const { holders } = hadBy(owner, had);
  for (const part of partsOf(holder.line.keyword)) if (holders.get(part) === holder) holders.set(part, longer);
  return undefined;
}
