import type { DeadlineView, EventView } from '@dorkarta/core';
import { type InlayHint, InlayHintKind, type Range } from 'vscode-languageserver';
import type { ConstructNode } from '../structure/outline.ts';
import type { FileView } from './view/file-view.ts';
import { inferredKinds, kindWords } from './view/inferred-kinds.ts';
import { constructsOf } from './view/outline-nodes.ts';
import { printedNumber } from './view/printed-number.ts';
import { type RoadmapLines, roadmapLines } from './view/roadmap-lines.ts';

/** The sorts of hints, and whether each is wanted. */
export interface InlayHintSorts {
  /** Numbers of events and sections that have none written. */
  readonly numbers: boolean;
  /** Kinds of events that state none. */
  readonly kinds: boolean;
  /** Years of deadlines that name none. */
  readonly years: boolean;
  /** How events stand by the newest report on them (see `stateHints`). */
  readonly states: boolean;
}

/** The sorts of hints that the lines of a roadmap give by themselves. */
type LineHintSorts = Omit<InlayHintSorts, 'states'>;

export const everyHint: InlayHintSorts = { numbers: true, kinds: true, years: true, states: true };

/** What a hint is made of, and which are wanted. */
interface HintContext {
  readonly view: FileView;
  readonly sorts: LineHintSorts;
}

/**
 * What a roadmap does not say, but surely means: the number of an event or section that has none written, the kind of an
 * event that states none, and the year of a deadline that names none; of these the sorts that are wanted.
 */
export function inlayHints(view: FileView, range: Range, sorts: LineHintSorts = everyHint): InlayHint[] {
  const { positions, parsed } = view;
  const [start, end] = [positions.offsetAt(range.start), positions.offsetAt(range.end)];
  const lines = roadmapLines(view);
  return constructsOf(parsed.outline)
    .filter(({ span }) => span.start <= end && span.end >= start)
    .flatMap((node) => hintsOf(node, lines, { view, sorts }))
    .filter(({ position }) => isWithin(positions.offsetAt(position), start, end))
    .toSorted((one, other) => positions.offsetAt(one.position) - positions.offsetAt(other.position));
}

function isWithin(offset: number, start: number, end: number): boolean {
  return start <= offset && offset <= end;
}

function hintsOf(node: ConstructNode, lines: RoadmapLines, context: HintContext): readonly InlayHint[] {
  const start = node.line?.start ?? -1;
  switch (node.keyword) {
    case 'section':
    case 'subsection':
      return numberHint(node, lines.sectionNumbers.get(start), context);
    case 'event':
    case 'stage': {
      const event = lines.events.get(start);
      return event === undefined ? [] : eventHints(node, event, context);
    }
    default:
      return [];
  }
}

function eventHints(node: ConstructNode, event: EventView, context: HintContext): readonly InlayHint[] {
  const number = event.number === undefined ? undefined : printedNumber(event.number);
  return [
    ...numberHint(node, number, context),
    ...kindHint(node, event, context),
    ...event.deadlines.flatMap((dated) => yearHint(dated, context)),
  ];
}

/** The number stands where the author would write it. */
function numberHint(
  { line, head }: ConstructNode,
  number: string | undefined,
  { view: { positions }, sorts }: HintContext,
): readonly InlayHint[] {
  if (!sorts.numbers || line === undefined || number === undefined || head.number !== undefined) return [];
  return [
    {
      position: positions.positionAt(line.word.end),
      label: number,
      paddingLeft: true,
      tooltip: 'Номер в таблице: считается сам, пока его не написать.',
    },
  ];
}

function kindHint({ line }: ConstructNode, event: EventView, { view, sorts }: HintContext): readonly InlayHint[] {
  const { subject, positions } = view;
  const inferred = !sorts.kinds || subject === undefined ? [] : inferredKinds(subject, event);
  if (line === undefined || inferred.length === 0) return [];
  const words = [...new Set(inferred.map((each) => `«${each.words}»`))].join(', ');
  return [
    {
      position: positions.positionAt(line.end),
      label: `вид: ${kindWords(inferred)}`,
      kind: InlayHintKind.Type,
      paddingLeft: true,
      tooltip: `Вид понят из названия по словам ${words}. Напишите поле «вид», чтобы он был назван.`,
    },
  ];
}

function yearHint(dated: DeadlineView, { view, sorts }: HintContext): readonly InlayHint[] {
  if (!sorts.years) return [];
  const { trace, positions } = view;
  const span = trace.spanOf({ node: dated.deadline });
  const years = inferredYears(dated);
  if (span === undefined || years === undefined) return [];
  return [
    {
      position: positions.positionAt(span.end),
      label: years,
      kind: InlayHintKind.Type,
      paddingLeft: true,
      tooltip: 'Год взят из периода карты: допишите его.',
    },
  ];
}

/** The year, or the years, that a deadline gets from the period: only where it names none and only one reading is left. */
function inferredYears(dated: DeadlineView): string | undefined {
  if (/\d{4}/.test(dated.deadline.text)) return undefined;
  const { intervals, notes } = dated.resolution;
  const codes = notes.map(({ code }) => code);
  if (!codes.includes('year-is-inferred') || codes.some((code) => code !== 'year-is-inferred')) return undefined;
  const years = intervals.flatMap(({ from, to }) => [from.slice(0, 4), to.slice(0, 4)]).toSorted();
  const [first, last] = [years[0], years.at(-1)];
  return first === last ? first : `${first}–${last}`;
}
