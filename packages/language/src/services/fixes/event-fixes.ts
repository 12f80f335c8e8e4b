import { foldTitle, mentionTitle, placeholder } from '@dorkarta/core';
import { partOf } from '../../structure/outline.ts';
import type { KnownField } from '../../vocabulary/spellings.ts';
import { spell } from '../../vocabulary/spellings.ts';
import { plainText } from '../completion/completion-item.ts';
import { eventSnippet } from '../completion/line-snippets.ts';
import { levelInside } from '../completion/open-constructs.ts';
import { fieldAt } from '../view/outline-nodes.ts';
import { type Fix, quickFix } from './fix.ts';
import { constructOfLine, type FixContext, type FixMaker } from './fix-context.ts';
import { hasLine, indentationOf, insertBelow, insertField, type LinedNode } from './placing.ts';

/** Adds a field that the construct under the diagnostic lacks, still to be filled in. */
export function addField(keyword: KnownField, value: string = placeholder): FixMaker {
  return (context) => {
    const node = constructOfLine(context);
    if (!hasLine(node) || node.fields.some(({ line }) => line.keyword === keyword)) return [];
    return [addingField(keyword, value, node, context)];
  };
}

export function addingField(
  keyword: KnownField,
  value: string,
  node: LinedNode,
  { view: { text }, language }: FixContext,
): Fix {
  const title = `Добавить строку «${spell(keyword, language)}: ${value}»`;
  return quickFix(title, [insertField(text, node, { keyword, value, language })], { isPreferred: true });
}

/** The fix of `event-has-performer`; in a matrix performers act. */
export const addPerformer: FixMaker = (context) => {
  const { view, language } = context;
  const bodies = (view.subject?.template.columns ?? []).flatMap((column) =>
    column.key === 'action' ? [column.body] : [],
  );
  const [body] = bodies;
  if (body === undefined) return addField('performers')(context);
  const node = constructOfLine(context);
  if (!hasLine(node)) return [];
  const handle = body.kind === 'declared' ? body.handle : mentionTitle(body);
  const row = `${indentationOf(view.text, node.line)}  ${spell('action', language)} ${handle}: ${placeholder}`;
  const title = `Добавить строку «${spell('action', language)} ${handle}: ${placeholder}»`;
  return [quickFix(title, [insertBelow(view.text, node.line, [row])], { isPreferred: true })];
};

/** The fix of `indicator-is-measurable`: a number for what its words say. */
export const addTarget: FixMaker = ({ view, diagnostic, language }) => {
  const field = fieldAt(view.parsed.outline, diagnostic.span.start)?.field;
  if (field === undefined || field.line.keyword !== 'indicator' || partOf(field, 'target') !== undefined) return [];
  const word = spell('target', language);
  const row = `${indentationOf(view.text, field.line)}  ${word}: ${placeholder}`;
  return [
    quickFix(`Добавить строку «${word}: ${placeholder}»`, [insertBelow(view.text, field.line, [row])], {
      isPreferred: true,
    }),
  ];
};

/** The fix of `section-has-events`. */
export const addEvent: FixMaker = (context) => {
  const { view, language } = context;
  const node = constructOfLine(context);
  if (!hasLine(node)) return [];
  const level = levelInside(node);
  const event = plainText(eventSnippet(view, level, language));
  const rows = `${'  '.repeat(level)}${event}`.split('\n');
  const own = [node.line, ...node.fields.map(({ line }) => line), ...node.children.flatMap(({ line }) => line ?? [])];
  const last = own.reduce((one, other) => (other.end > one.end ? other : one));
  const word = spell('event', language);
  return [quickFix(`Добавить ${foldTitle(word)}`, [insertBelow(view.text, last, rows)], { isPreferred: true })];
};
