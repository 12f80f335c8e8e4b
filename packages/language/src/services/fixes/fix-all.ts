import { lacks } from '../../examination/consequences.ts';
import { applyEdits, type TextEdit } from '../../format/text-edit.ts';
import type { FileView } from '../view/file-view.ts';
import type { Fix } from './fix.ts';
import { safeFixFor } from './fixes-for.ts';

/** Looks at the file as if it had another text. */
export type Reexamine = (text: string) => Promise<FileView | undefined>;

/** What one fix mends can lead to another; more rounds than these are not needed. */
const mostRounds = 5;

/** The safe fixes of a file that can be made together, in the order of the text. */
export function safeFixes(view: FileView): readonly Fix[] {
  const fixes = view.diagnostics.flatMap((diagnostic) => safeFixFor(view, diagnostic) ?? []);
  const inOrder = fixes.toSorted((one, other) => startOf(one) - startOf(other));
  let end = -1;
  return inOrder.filter((fix) => {
    if (startOf(fix) <= end && end > 0) return false;
    end = endOf(fix);
    return true;
  });
}

function startOf({ edits }: Fix): number {
  return edits[0]?.span.start ?? 0;
}

function endOf({ edits }: Fix): number {
  return edits.at(-1)?.span.end ?? 0;
}

/**
 * «Исправить всё безопасное»: the text with every safe fix made, again until there is none. A fix that would lead to a new
 * finding, or change what is said, is not made.
 */
export async function fixAll(view: FileView, reexamine: Reexamine): Promise<string> {
  let current = view;
  for (let round = 0; round < mostRounds; round += 1) {
    const fixed = await mend(current, safeFixes(current), reexamine);
    if (fixed.text === current.text) break;
    current = fixed;
  }
  return current.text;
}

/** Makes fixes together; where that leads to new findings, those in the later half first, then the others, each for itself in the end. */
async function mend(view: FileView, fixes: readonly Fix[], reexamine: Reexamine): Promise<FileView> {
  if (fixes.length === 0) return view;
  const edits = fixes.flatMap((fix) => fix.edits);
  const fixed = await reexamine(applyEdits(view.text, edits));
  if (fixed !== undefined && !findsMore(view, fixed) && essence(view) === essence(fixed)) return fixed;
  if (fixes.length === 1) return view;
  const middle = Math.floor(fixes.length / 2);
  return mend(await mend(view, fixes.slice(middle), reexamine), fixes.slice(0, middle), reexamine);
}

function findsMore(before: FileView, after: FileView): boolean {
  const counts = new Map<string, number>();
  for (const { rule } of before.diagnostics) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return after.diagnostics.some(({ rule }) => {
    // What an event lacks is told once its lines are mended.
    if (lacks.includes(rule)) return false;
    const left = (counts.get(rule) ?? 0) - 1;
    counts.set(rule, left);
    return left < 0;
  });
}

/** What a file says, but for what safe fixes may change: quotes, spaces, and what stood for a space or a hyphen. */
function essence({ file }: FileView): string {
  return JSON.stringify(file).replace(/\\(?:u[0-9a-f]{4}|.)|[«»„“"\s-]/gu, '');
}

/** The edits that make one text of another: row by row where both have as many, else one. */
export function editsBetween(before: string, after: string): readonly TextEdit[] {
  const [rows, changed] = [before.split('\n'), after.split('\n')];
  if (rows.length !== changed.length) return [changeOf(before, after, 0)];
  let start = 0;
  return rows.flatMap((row, index) => {
    const edit = row === changed[index] ? [] : [changeOf(row, changed[index] ?? '', start)];
    start += row.length + 1;
    return edit;
  });
}

/** Where two texts differ, between what they begin and what they end with in common. */
function changeOf(before: string, after: string, offset: number): TextEdit {
  const shorter = Math.min(before.length, after.length);
  let front = 0;
  while (front < shorter && before[front] === after[front]) front += 1;
  let back = 0;
  while (back < shorter - front && before.at(-1 - back) === after.at(-1 - back)) back += 1;
  const span = { start: offset + front, end: offset + before.length - back };
  return { span, text: after.slice(front, after.length - back) };
}
