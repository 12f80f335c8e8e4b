import type { Event } from '../model/event.ts';
import type { Roadmap, Section, Subsection } from '../model/roadmap.ts';
import { containersOf, innermost } from './walk.ts';

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
  const sections = numberSections(roadmap);
  return { sections, events: numberEvents(roadmap, sections) };
}

function numberSections(roadmap: Roadmap): Map<Section | Subsection, string> {
  const counts = countsSections(roadmap);
  const numbers = new Map<Section | Subsection, string>();
  const add = (section: Section | Subsection, counted: string): void => {
    if (section.number !== undefined) numbers.set(section, section.number);
    else if (counts) numbers.set(section, `${counted}.`);
  };
  const next = counter('0');
  for (const section of roadmap.sections) {
    const number = next(section.number);
    add(section, number);
    const nextInside = counter(`${number}.0`);
    for (const subsection of section.rank === 'section' ? section.subsections : []) {
      add(subsection, nextInside(subsection.number));
    }
  }
  return numbers;
}

/** Whether sections without a written number get one. */
function countsSections(roadmap: Roadmap): boolean {
  if (roadmap.numbering === 'none') return false;
  if (roadmap.label !== undefined || roadmap.numbering === 'by-section') return true;
  return roadmap.sections.some(({ number }) => number !== undefined);
}

function numberEvents(roadmap: Roadmap, sections: ReadonlyMap<Section | Subsection, string>): Map<Event, string> {
  const numbers = new Map<Event, string>();
  let next = counter('0');
  for (const containers of containersOf(roadmap)) {
    const [, section, subsection] = containers;
    if (roadmap.numbering === 'by-section' && section !== undefined && subsection === undefined) {
      next = counter(`${bareNumber(sections.get(section) ?? '0')}.0`);
    }
    for (const event of innermost(containers).events) {
      if (event.number !== undefined || roadmap.numbering !== 'none') numbers.set(event, next(event.number));
    }
  }
  return numbers;
}
