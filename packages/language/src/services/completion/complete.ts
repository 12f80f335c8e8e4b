import { foldWord, isPlaceholder } from '@dorkarta/core';
import type { Span } from '../../places/span.ts';
import { skipSpaces } from '../../syntax/text-span.ts';
import type { FileView } from '../view/file-view.ts';
import type { CompletionItem, Offer } from './completion-item.ts';
import { argumentOffers, headOffers } from './head-offers.ts';
import { lineOffers } from './line-offers.ts';
import type { CompletionProject } from './project-view.ts';
import { linesIn } from './review-offers.ts';
import type { LineStart, Slot } from './slot.ts';
import { slotsAt } from './slots-at.ts';
import { valueOffers } from './value-offers.ts';

/**
 * What the author can write at an offset, the likeliest first: keywords where a line begins, values behind a colon, names in
 * lists. Total: any text, any offset. All of it is there at once; the editor narrows it down while the author types on.
 */
export function complete(view: FileView, offset: number, project: CompletionProject): readonly CompletionItem[] {
  const at = Math.max(0, Math.min(offset, view.text.length));
  const items = slotsAt({ ...view.parsed, lines: linesIn(view) }, at).flatMap((slot) =>
    itemsFor(slot, at, view, project),
  );
  return items.map((item, index) => ({ ...item, sortText: String(index).padStart(5, '0') }));
}

function itemsFor(slot: Slot, offset: number, view: FileView, project: CompletionProject): readonly CompletionItem[] {
  const typed = view.text.slice(slot.span.start, offset);
  if (slot.is === 'line-start') {
    return lineOffers(slot, view, project).map(({ offer, level }) =>
      indented(itemFor(offer, slot.span, typed), slot, level, view.text),
    );
  }
  const gap = needsSpace(view.text, slot.span) ? [' '] : [];
  const furtherEdits = slot.is === 'value' ? slot.furtherEdits : [];
  return offersFor(slot, view, project).map((offer) => {
    const insert = [...gap, ...(offer.insert ?? [offer.label])];
    return { ...itemFor({ ...offer, insert }, slot.span, typed), furtherEdits };
  });
}

function offersFor(slot: Exclude<Slot, LineStart>, view: FileView, project: CompletionProject): readonly Offer[] {
  switch (slot.is) {
    case 'head':
      return headOffers(slot, view);
    case 'argument':
      return argumentOffers(slot, view, project);
    case 'value':
      return valueOffers(slot, view, project);
  }
}

/** Whether a value would stand directly behind its colon, comma or dash. */
function needsSpace(text: string, { start }: Span): boolean {
  return /[:,;]$|\s[–—-]$/.test(text.slice(Math.max(0, start - 2), start));
}

function itemFor(
  { label, kind, detail, help, insert, search, leadsOn }: Offer,
  span: Span,
  typed: string,
): CompletionItem {
  return {
    label,
    kind,
    ...(detail === undefined ? {} : { detail }),
    ...(help === undefined ? {} : { help }),
    span,
    insert: insert ?? [label],
    furtherEdits: [],
    filterText: filterFor([label, ...(search ?? [])].join(' '), typed),
    sortText: '',
    leadsOn: leadsOn === true,
  };
}

/**
 * What an editor compares with what is typed. It tells «е» from «ё», so both are given; a placeholder gives way to anything,
 * and what is found with case and «ё» aside is found as it is typed.
 */
function filterFor(words: string, typed: string): string {
  const both = words.includes('ё') ? `${words} ${words.replaceAll('ё', 'е')}` : words;
  const isMeant = typed !== '' && !both.includes(typed) && foldWord(both).includes(foldWord(typed));
  return isMeant || (typed !== '' && isPlaceholder(typed)) ? `${typed} ${both}` : both;
}

/** The item with the indentation of its line as it should be. */
function indented(item: CompletionItem, { row, span }: LineStart, level: number, text: string): CompletionItem {
  const start = text.startsWith('\uFEFF') && row.start === 0 ? 1 : row.start;
  const spaces = '  '.repeat(level);
  if (start === span.start) return spaces === '' ? item : { ...item, insert: [spaces, ...item.insert] };
  const isIndentation = skipSpaces(text, start) >= span.start;
  return isIndentation && text.slice(start, span.start) !== spaces
    ? { ...item, furtherEdits: [{ span: { start, end: span.start }, text: spaces }] }
    : item;
}
