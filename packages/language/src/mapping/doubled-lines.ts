import { foldTitle, isPlaceholder } from '@dorkarta/core';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { FieldNode, OutlineNode } from '../structure/outline.ts';
import { shortened } from '../structure/words-part.ts';
import { readText } from '../syntax/text-value.ts';
import type { ConstructKeyword, FieldKeyword } from '../vocabulary/spellings.ts';

/** Lines that say a second time what stands above them: each of them is printed. */

/** The fields that may stand several times, each with a text of its own; of lists the names are told one by one. */
const texts: ReadonlySet<FieldKeyword> = new Set<FieldKeyword>([
  'goal',
  'indicator',
  'document',
  'coverage',
  'note',
  'own',
  'action',
  'agreed',
  'approver',
  'signed',
  'resolution',
]);

/** The fields of a construct that repeat one above them. */
export function doubledLines({ fields }: OutlineNode): readonly Diagnostic[] {
  const lines = fields.filter(({ line }) => texts.has(line.keyword));
  return repeated(lines, keyOfField).map(({ line }) => {
    const message = `Строка «${line.word.text}» уже есть выше слово в слово и напечатается второй раз: уберите одну.`;
    return diagnose('line-stands-once', line, message);
  });
}

/** The stages of an event that repeat one above them in all that they say. */
export function doubledStages(node: OutlineNode): readonly Diagnostic[] {
  return node.keyword === 'event' ? doubledConstructs(node.children, ['stage']) : [];
}

/** Constructs of some kinds that repeat one above them. */
export function doubledConstructs(
  nodes: readonly OutlineNode[],
  keywords: readonly ConstructKeyword[],
): readonly Diagnostic[] {
  const these = nodes.filter(({ keyword }) => keywords.includes(keyword));
  return repeated(these, keyOfConstruct).flatMap(({ line, head }) => {
    if (line === undefined) return [];
    const words = `«${line.word.text} ${shortened(head.title?.text ?? '')}»`;
    const message = `${words} уже есть выше слово в слово и напечатается второй раз: уберите одну из двух строк.`;
    return [diagnose('line-stands-once', line, message)];
  });
}

/** Declarations of one kind that stand for the same, under whatever names. */
export function doubledDeclarations(declarations: readonly OutlineNode[]): readonly Diagnostic[] {
  const first = new Map<string, OutlineNode>();
  return declarations.flatMap((node) => {
    const { keyword, line, head } = node;
    const title = head.title?.text ?? '';
    if (line === undefined || keyword === 'municipality' || isPlaceholder(title)) return [];
    const key = `${keyword} ${foldTitle(title)}`;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, node);
    // That one name stands twice is told by itself.
    if (earlier === undefined || isSameName(earlier, node)) return [];
    const message = `«${shortened(title)}» уже объявлено выше${namedText(earlier)}: оставьте одно объявление, иначе строка напечатается дважды.`;
    return [diagnose('line-stands-once', head.title?.span ?? line, message)];
  });
}

function isSameName({ head: one }: OutlineNode, { head: other }: OutlineNode): boolean {
  return one.name !== undefined && other.name !== undefined && foldTitle(one.name.text) === foldTitle(other.name.text);
}

function namedText({ head: { name } }: OutlineNode): string {
  return name === undefined ? '' : ` с именем «${name.text}»`;
}

/** Those whose key an earlier one has; of more than two only the second, for it is one fault. */
function repeated<Each>(all: readonly Each[], keyOf: (each: Each) => string | undefined): readonly Each[] {
  if (all.length < 2) return [];
  const times = new Map<string, number>();
  return all.filter((each) => {
    const key = keyOf(each);
    if (key === undefined) return false;
    const count = (times.get(key) ?? 0) + 1;
    times.set(key, count);
    return count === 2;
  });
}

/** What tells a line from others of its word; undefined where it says nothing yet. */
function keyOfField({ line, value, parts = [] }: FieldNode): string | undefined {
  const text = value === undefined ? '' : readText(value).text;
  if (isPlaceholder(text)) return undefined;
  const below = parts.map((part) => keyOfField(part) ?? part.line.keyword);
  return JSON.stringify([line.keyword, line.own, line.argument?.text, foldTitle(text), below]);
}

function keyOfConstruct({ keyword, head, fields }: OutlineNode): string | undefined {
  const title = head.title?.text ?? '';
  if (isPlaceholder(title)) return undefined;
  return JSON.stringify([keyword, foldTitle(title), fields.map((field) => keyOfField(field) ?? field.line.keyword)]);
}
