import type { FieldLine, SourceLine, StrayLine } from '../syntax/source-line.ts';
import { holdsEvents, isDeclaration } from '../vocabulary/constructs.ts';
import { hadBy } from './attach-field.ts';
import type { Draft } from './draft.ts';
import { headOf } from './meant-declaration.ts';
import { outOfPlace, rootFor } from './misplaced-lines.ts';
import { innermost, isInReview, isInsideText } from './open-constructs.ts';
import { type Around, asTitle, eventBeginnings, fieldsBelow } from './pasted-lines.ts';
import { foreignInReview } from './review-line.ts';

/** What a line is, or what there is to tell of it, by what it stands among. */

/** Whether the fields that follow are those of an event that has not begun: the one above has such fields, or there is none. */
export function mayBeginEvent(draft: Draft, lines: readonly SourceLine[], from: number): boolean {
  const inner = draft.open.at(-1);
  if (inner === undefined) return false;
  const fields = fieldsBelow(lines, from);
  if (inner.keyword !== 'event') return holdsEvents(inner.keyword) && fields.includes('deadline');
  return eventBeginnings.some((field) => fields.includes(field) && hadBy(inner, draft.had).first.has(field));
}

/** A title that begins with a word of the language, where no line of that word can stand. */
export function titleIn(draft: Draft, line: SourceLine, around: Around): StrayLine | undefined {
  switch (line.shape) {
    case 'stray':
      return undefined;
    case 'field':
      return asTitle(line, around);
    case 'construct': {
      const root = draft.roots.at(-1)?.keyword;
      const isForeign = root === 'roadmap' && rootFor(line.keyword) !== root;
      const isWord = isDeclaration(line.keyword) && isInsideText(draft) && headOf(line).name === undefined;
      return isForeign || isWord ? asTitle(line, around) : undefined;
    }
  }
}

/** A field that nothing above can have; that its word is another one is told with it. */
export function outOfPlaceIn(draft: Draft, line: FieldLine): void {
  const { diagnostics } = draft;
  const told = diagnostics.at(-1);
  const isMeant = told?.rule === 'line-is-understood' && told.span.start === line.word.start;
  if (isMeant) diagnostics.pop();
  if (isInReview(draft)) diagnostics.push(foreignInReview(line));
  else diagnostics.push(outOfPlace(isMeant ? { ...line, isGuess: true } : line, innermost(draft)?.keyword));
}
