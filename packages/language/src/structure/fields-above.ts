import { listed } from '@dorkarta/core';
import { diagnose } from '../diagnostics/diagnostic.ts';
import type { SourceLine } from '../syntax/source-line.ts';
import { hasField } from '../vocabulary/constructs.ts';
import { type FieldKeyword, spell } from '../vocabulary/spellings.ts';
import { attach } from './attach-field.ts';
import type { Draft } from './draft.ts';
import { outOfPlace } from './misplaced-lines.ts';
import { innermost } from './open-constructs.ts';
import type { FieldNode, OutlineNode } from './outline.ts';

/*
 * Fields that stand above the line of their event, where nothing can have them. They wait for the next construct: where it
 * is an event that says none of them itself, they are its own, and that is told once; else each is told of by itself.
 */

/** Lets a field wait that nothing above can have; false where no event can have it either. */
export function waitForEvent(draft: Draft, field: FieldNode): boolean {
  const { line } = field;
  const root = draft.open[0]?.keyword ?? 'roadmap';
  if (line.colon === undefined || root !== 'roadmap' || !hasField('event', line.keyword)) return false;
  draft.above.push(field);
  return true;
}

/** The fields that a construct has itself: those below its line, up to the next construct. */
export function fieldsOfNext(lines: readonly SourceLine[], from: number): readonly FieldKeyword[] {
  const own: FieldKeyword[] = [];
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined || line.shape === 'construct') break;
    if (line.shape === 'field') own.push(line.keyword);
  }
  return own;
}

/** Gives the fields that wait to the event below them, where it has none of them itself. */
export function giveAbove(draft: Draft, event: OutlineNode, own: readonly FieldKeyword[]): void {
  const fields = draft.above;
  const [first] = fields;
  if (first === undefined) return;
  if (fields.some(({ line: { keyword } }) => own.includes(keyword))) {
    settleAbove(draft);
    return;
  }
  draft.above = [];
  for (const field of fields) {
    const problem = attach(event, field, { had: draft.had, inner: event });
    if (problem !== undefined) draft.diagnostics.push(problem);
  }
  const words = listed([...new Set(fields.map(({ line }) => `«${line.word.text}»`))]);
  const [what, verb, belong, them] =
    fields.length === 1 ? ['Поле', 'стоит', 'относится', 'его'] : ['Поля', 'стоят', 'относятся', 'их'];
  const message = `${what} ${words} ${verb} выше строки «${event.line?.word.text ?? spell('event')}», к которой ${belong}: перенесите ${them} под неё.`;
  draft.diagnostics.push(diagnose('line-is-understood', first.line.word, message));
}

/** Tells of the fields that wait where no event follows. */
export function settleAbove(draft: Draft): void {
  const { above } = draft;
  if (above.length === 0) return;
  withdrawGuesses(draft);
  for (const { line } of above) draft.diagnostics.push(outOfPlace(line, innermost(draft)?.keyword));
  draft.above = [];
}

/** What was told of words that are no field's is told with their place: what stands behind the first that waits may be it. */
function withdrawGuesses({ above, diagnostics }: Draft): void {
  const guesses = new Set(above.flatMap(({ line }) => (line.isGuess === true ? [line.word.start] : [])));
  const first = above[0]?.line.start ?? 0;
  if (guesses.size === 0) return;
  let from = diagnostics.length;
  while ((diagnostics[from - 1]?.span.start ?? -1) >= first) from -= 1;
  for (const each of diagnostics.splice(from)) {
    if (each.rule !== 'line-is-understood' || !guesses.has(each.span.start)) diagnostics.push(each);
  }
}
