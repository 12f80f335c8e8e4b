import type { Event } from '../model/event.ts';
import type { Roadmap, Section, Subsection } from '../model/roadmap.ts';
import { containersOf } from './walk.ts';

/** The printed numbers of a roadmap, without a final dot; what has no number is absent. */
export interface RoadmapNumbers {
  readonly sections: ReadonlyMap<Section | Subsection, string>;
  readonly events: ReadonlyMap<Event, string>;
}

/** A number without its final dot, as handles are compared («4.» is 4, «4.3» stays). */
export function bareNumber(number: string): string {
  return number.replace(/\.$/, '');
}

/** The number that follows: «4» → «5», «4.3» → «4.4». */
function following(number: string): string {
  const parts = number.split('.');
  const last = Number(parts.pop() ?? '0');
  return [...parts, String(last + 1)].join('.');
}

/** Numbers one after another: a written number is kept, and the count goes on from it. */
function counter(start: string): (written: string | undefined) => string {
  let current = start;
  return (written) => {
    current = written === undefined ? following(current) : bareNumber(written);
    return current;
  };
}

/**
 * Numbers sections and events as they are printed.
 * Events count through the roadmap, or afresh in each section behind its number; written numbers hold, and the count goes on
 * from them. Sections are numbered where any of them has a written number, where they carry a label («Трек 1»), or where
 * the events' numbers start with the section's.
 */
export function numberRoadmap(roadmap: Roadmap): RoadmapNumbers {
  const sections = sectionsAreNumbered(roadmap) ? numberSections(roadmap) : new Map<Section | Subsection, string>();
  return { sections, events: numberEvents(roadmap, sections) };
}

function sectionsAreNumbered(roadmap: Roadmap): boolean {
  if (roadmap.label !== undefined || roadmap.numbering === 'by-section') return true;
  return roadmap.numbering !== 'none' && roadmap.sections.some((section) => section.number !== undefined);
}

function numberSections(roadmap: Roadmap): Map<Section | Subsection, string> {
  const numbers = new Map<Section | Subsection, string>();
  const next = counter('0');
  for (const section of roadmap.sections) {
    const number = next(section.number);
    numbers.set(section, number);
    if (section.rank === 'subsection') continue;
    const nextInside = counter(`${number}.0`);
    for (const subsection of section.subsections) numbers.set(subsection, nextInside(subsection.number));
  }
  return numbers;
}

function numberEvents(roadmap: Roadmap, sections: ReadonlyMap<Section | Subsection, string>): Map<Event, string> {
  const numbers = new Map<Event, string>();
  let next = counter('0');
  for (const [, section, subsection] of containersOf(roadmap)) {
    const startsSection = section !== undefined && subsection === undefined;
    if (startsSection && roadmap.numbering === 'by-section') next = counter(`${sections.get(section as Section)}.0`);
    const container = subsection ?? section ?? roadmap;
    for (const event of container.events) {
      if (event.number !== undefined) numbers.set(event, next(event.number));
      else if (roadmap.numbering !== 'none') numbers.set(event, next(undefined));
    }
  }
  return numbers;
}
