import { counted, type Event, nouns, type Section, type Subsection } from '@dorkarta/core';
import { lostCells, type SourceDocument } from '@dorkarta/core/recognising';
import { URI, Utils } from 'vscode-uri';
import { languageOfLines } from '../../format/file-language.ts';
import { applyEdits, type TextEdit } from '../../format/text-edit.ts';
import { commentRows, importedText } from '../../importing/imported-text.ts';
import { indexNames } from '../../names/declared-name.ts';
import { printSection } from '../../print/print-container.ts';
import { printEvent } from '../../print/print-event.ts';
import { type PrintContext, printContext } from '../../print/print-fields.ts';
import { indent, type Rows } from '../../print/rows.ts';
import { plainText } from '../../syntax/plain-text.ts';
import type { FileView } from '../view/file-view.ts';
import { roadmapLines } from '../view/roadmap-lines.ts';
import { type EventPlace, placeForEvents } from './place-rows.ts';
import { putRows } from './put-rows.ts';
import { type PastedItem, type PastedRows, recogniseRoadmapOf, recogniseRows } from './recognise-rows.ts';

/** Copied rows as events: the one edit that puts them in their place, and what an editor calls it. */
export interface PastedEvents {
  readonly edit: TextEdit;
  readonly title: string;
}

/** How the file would look with another text. */
type ViewWith = (text: string) => Promise<FileView>;

/**
 * Makes events of rows that were copied from a table, where the cursor stands. What is not understood stays in notes and
 * comments. Undefined where the rows name no events, or where the cursor stands in a text.
 */
export async function pasteRows(
  view: FileView,
  selected: { readonly start: number; readonly end: number },
  document: SourceDocument,
  viewWith: ViewWith,
): Promise<PastedEvents | undefined> {
  if (!canHoldEvents(view.file)) return undefined;
  const place = placeForEvents(view, selected);
  if (place === undefined) return undefined;
  if (place.lacksRoadmap) return beginRoadmap(view, place, document);
  const rows = recogniseRows(document, view.subject?.template, place.sections);
  if (rows === undefined) return undefined;
  const title = titleFor(rows.events);
  if (keepsNumbers(view))
    return { edit: putRows(view.text, place, printed(rows.items, rows, document, { view, place })), title };
  const items = rows.items.map(withoutNumbers);
  const numbers = numbersIn(rows.items);
  const plain = putRows(view.text, place, printed(items, rows, document, { view, place, dropped: numbers }));
  const given = numbersGiven(await viewWith(applyEdits(view.text, [plain])), plain);
  if (numbers.map(bare).join() === given.slice(0, numbers.length).map(bare).join()) return { edit: plain, title };
  const told: PastedItem = { is: 'comment', text: `Номера в источнике: ${numbers.join(', ')}` };
  return {
    edit: putRows(view.text, place, printed([told, ...items], rows, document, { view, place, dropped: numbers })),
    title,
  };
}

/** Whether events can stand in a file: a file of declarations alone may become a roadmap. */
function canHoldEvents({ type }: FileView['file']): boolean {
  switch (type) {
    case 'roadmap':
    case 'directory':
      return true;
    case 'monitoring':
    case 'review':
      return false;
  }
}

function titleFor(events: number): string {
  return `Вставить как мероприятия (${counted(events, nouns.event)})`;
}

/** Rows that are pasted into a file without a roadmap begin one. */
function beginRoadmap(view: FileView, place: EventPlace, document: SourceDocument): PastedEvents | undefined {
  const name = Utils.basename(URI.parse(view.uri)).replace(/\.dk$/i, '');
  const recognised = recogniseRoadmapOf(document, name);
  if (recognised === undefined) return undefined;
  const { text } = importedText(document, recognised);
  return { edit: putRows(view.text, place, text.trimEnd().split('\n')), title: titleFor(recognised.events) };
}

/** Numbers are the author's where the roadmap states those of its events, or has none yet; else they come by themselves. */
function keepsNumbers({ subject }: FileView): boolean {
  const events = subject?.view.events ?? [];
  return events.length === 0 || events.some(({ event }) => event.number !== undefined);
}

function withoutNumbers(item: PastedItem): PastedItem {
  switch (item.is) {
    case 'comment':
      return item;
    case 'event':
      return { is: 'event', event: unnumbered(item.event) };
    case 'section':
      return { is: 'section', section: unnumberedSection(item.section) };
  }
}

function unnumberedSection(section: Section | Subsection): Section | Subsection {
  const events = section.events.map(unnumbered);
  if (section.rank === 'subsection') return { ...section, events };
  const subsections = section.subsections.map((each) => ({ ...each, events: each.events.map(unnumbered) }));
  return { ...section, events, subsections };
}

/** A number with a full stop behind it is the same. */
function bare(number: string): string {
  return number.replace(/\.$/, '');
}

function unnumbered({ number: _, ...event }: Event): Event {
  return event;
}

function numbersIn(items: readonly PastedItem[]): readonly string[] {
  return eventsIn(items).flatMap(({ number }) => (number === undefined ? [] : [number]));
}

function eventsIn(items: readonly PastedItem[]): readonly Event[] {
  const inSection = (section: Section | Subsection): readonly Event[] => [
    ...section.events,
    ...(section.rank === 'section' ? section.subsections.flatMap(inSection) : []),
  ];
  return items.flatMap((item) => {
    if (item.is === 'comment') return [];
    return item.is === 'event' ? [item.event] : inSection(item.section);
  });
}

/** The numbers that the pasted events have by themselves. */
function numbersGiven(view: FileView, { span: { start }, text }: TextEdit): readonly string[] {
  const { events } = roadmapLines(view);
  return [...events]
    .filter(([at]) => at >= start && at < start + text.length)
    .toSorted(([one], [other]) => one - other)
    .map(([, { number }]) => number ?? '');
}

/** Where rows are printed for. */
interface Printing {
  readonly view: FileView;
  readonly place: EventPlace;
  /** Numbers that the roadmap gives by itself. */
  readonly dropped?: readonly string[];
}

/** What is pasted, a row each, as deep as it stands; that no cell is lost is looked for. */
function printed(
  items: readonly PastedItem[],
  { left, traces }: PastedRows,
  document: SourceDocument,
  { view: { parsed }, place, dropped = [] }: Printing,
): Rows {
  const context = printContext(languageOfLines(parsed.lines), { own: indexNames([]), imported: indexNames([]) });
  const paragraphs = items.map((item) => indentedTo(levelFor(item, place), rowsOf(item, context)));
  const rows = paragraphs.flatMap((paragraph, index) => {
    const isBelowComment = items[index - 1]?.is === 'comment';
    return index === 0 || isBelowComment ? paragraph : ['', ...paragraph];
  });
  const text = plainText(rows.join('\n')).text;
  const comments = commentRows(left);
  const known = [text, ...comments, ...dropped].join('\n');
  // Heads say where the words below them belong, and need not be said again.
  const lost = lostCells(document, known, traces).filter(({ isCounted }) => isCounted);
  const last = [...comments, ...commentRows(lost.map(({ place, words }) => `${place}: ${words}`))];
  return [...text.split('\n'), ...(last.length === 0 ? [] : ['', ...indentedTo(place.level, last)])];
}

function levelFor(item: PastedItem, { level, sections }: EventPlace): number {
  return item.is === 'section' ? (sections[item.section.rank] ?? level) : level;
}

function indentedTo(level: number, rows: Rows): Rows {
  return Array.from({ length: level }).reduce<Rows>((each) => indent(each), rows);
}

function rowsOf(item: PastedItem, context: PrintContext): Rows {
  switch (item.is) {
    case 'event':
      return printEvent(item.event, context);
    case 'section':
      return printSection(item.section, context);
    case 'comment':
      return commentRows([item.text]);
  }
}
