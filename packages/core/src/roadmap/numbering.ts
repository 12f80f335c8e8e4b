import type { Event, Stage } from '../model/event.ts';
import type { Roadmap, Section, Subsection } from '../model/roadmap.ts';
import { hasOwnTitle } from './inheritance.ts';
import { followingRoman } from './roman.ts';
import { type Containers, containersOf, innermost } from './walk.ts';

/** The printed numbers of a roadmap; what has no number is absent. */
export interface RoadmapNumbers {
  /** As written, or counted with a final dot («1.», «1.2.»). */
  readonly sections: ReadonlyMap<Section | Subsection, string>;
  /** Without a final dot. */
  readonly events: ReadonlyMap<Event, string>;
}

/** A number without its final dot, as handles are compared («4.» is 4, «4.3» stays). */
export function bareNumber(number: string): string {
  return number.replace(/\.$/, '');
}

/** The number that follows: «4» → «5», «4.3» → «4.4», «IV» → «V». */
export function following(number: string): string {
  const parts = number.split('.');
  const last = parts.pop() ?? '0';
  return [...parts, followingRoman(last) ?? String((Number(last) || 0) + 1)].join('.');
}

/** The number behind the last one: a written number is kept, and the count goes on from it. */
function nextNumber(last: string, written: string | undefined): string {
  return written === undefined ? following(last) : bareNumber(written);
}

function counter(start: string): (written: string | undefined) => string {
  let current = start;
  return (written) => {
    current = nextNumber(current, written);
    return current;
  };
}

/**
 * Numbers sections and events as they are printed.
 * Events count through the roadmap, or afresh in each section or subsection behind its number; written numbers hold, and the
 * count goes on from them. Sections are numbered where any of them has a written number, where they carry a label («Трек 1»), or where
 * the events' numbers start with the section's.
 */
export function numberRoadmap(roadmap: Roadmap): RoadmapNumbers {
  const sections = numberSections(roadmap);
  return { sections, events: numberEvents(roadmap, sections) };
}

/** The printed numbers of sections and subsections alone. */
export function numberSections(roadmap: Roadmap): Map<Section | Subsection, string> {
  const counts = countsSections(roadmap);
  const numbers = new Map<Section | Subsection, string>();
  const add = (section: Section | Subsection, counted: string, isCounted = counts): void => {
    if (section.number !== undefined) numbers.set(section, section.number);
    else if (isCounted) numbers.set(section, `${counted}.`);
  };
  const next = counter('0');
  for (const section of roadmap.sections) {
    const number = next(section.number);
    add(section, number);
    const nextInside = counter(`${number}.0`);
    const subsections = section.rank === 'section' ? section.subsections : [];
    const countsInside = counts && countsSubsections(roadmap, subsections);
    for (const subsection of subsections) add(subsection, nextInside(subsection.number), countsInside);
  }
  return numbers;
}

/** Whether sections without a written number get one. */
function countsSections(roadmap: Roadmap): boolean {
  if (roadmap.numbering === 'none') return false;
  if (roadmap.label !== undefined || countsBySections(roadmap)) return true;
  return roadmap.sections.some(({ number }) => number !== undefined);
}

/** Subsections without any written number leave the numbers behind that of their section to its events, where these count so. */
function countsSubsections({ numbering }: Roadmap, subsections: readonly Subsection[]): boolean {
  return numbering !== 'by-section' || subsections.some(({ number }) => number !== undefined);
}

function countsBySections({ numbering }: Roadmap): boolean {
  return numbering === 'by-section' || numbering === 'by-subsection';
}

function numberEvents(roadmap: Roadmap, sections: RoadmapNumbers['sections']): Map<Event, string> {
  const all = new Map<Event, string>();
  let last = beforeEvents;
  for (const containers of containersOf(roadmap)) {
    const { events } = innermost(containers);
    const run = numberRun(events, countBefore(containers, last, sections), roadmap.numbering);
    last = run.last;
    for (const [index, event] of events.entries()) {
      const number = run.numbers[index];
      if (number !== undefined) all.set(event, number);
    }
  }
  return all;
}

/** The count of events before the first of them. */
export const beforeEvents = '0';

/** Where the count of events stands before those of a container; `last` is where it stood behind those above it. */
export function countBefore(containers: Containers, last: string, sections: RoadmapNumbers['sections']): string {
  const [roadmap, section, subsection] = containers;
  if (section === undefined || !countsBySections(roadmap)) return last;
  if (subsection === undefined) return beforeSection(section, sections);
  const number = sections.get(subsection);
  return number === undefined ? last : `${bareNumber(number)}.0`;
}

/** Events of a section count behind its number, and behind those that its subsections have there. */
function beforeSection(section: Section | Subsection, sections: RoadmapNumbers['sections']): string {
  const inner = section.rank === 'section' ? section.subsections.at(-1) : undefined;
  const taken = inner === undefined ? undefined : sections.get(inner);
  return taken === undefined ? `${bareNumber(sections.get(section) ?? '0')}.0` : bareNumber(taken);
}

/** The numbers of events that stand one after another, and where the count stands behind them. */
export function numberRun(
  events: readonly Event[],
  before: string,
  numbering: Roadmap['numbering'],
): { readonly numbers: readonly (string | undefined)[]; readonly last: string } {
  let last = before;
  const numbers = events.map(({ number }) => {
    if (number === undefined && numbering === 'none') return undefined;
    last = nextNumber(last, number);
    return last;
  });
  return { numbers, last };
}

/**
 * The numbers of stages that are rows of their own: written ones hold; below an event that is numbered by hand the others
 * are counted, where the roadmap counts at all.
 */
export function stageNumbers(event: Event, numbering: Roadmap['numbering']): ReadonlyMap<Stage, string> {
  const next = counter(`${bareNumber(event.number ?? '')}.0`);
  const numbers = new Map<Stage, string>();
  for (const stage of event.stages.filter(hasOwnTitle)) {
    const number = next(stage.number);
    const isCounted = event.number !== undefined && numbering !== 'none';
    if (stage.number !== undefined || isCounted) numbers.set(stage, number);
  }
  return numbers;
}
