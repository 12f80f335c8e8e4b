import type { Declaration } from '../model/declaration.ts';
import type { Event, Stage } from '../model/event.ts';
import type { Mention } from '../model/mention.schema.ts';
import type { Roadmap, Section, Subsection } from '../model/roadmap.ts';
import { readSchools } from '../schools/read-schools.ts';
import { isConcrete } from '../schools/school-name.ts';
import { foldWord } from '../text/fold.ts';

/** A roadmap whose performers and schools are declared once. */
export interface DeclaredRoadmap {
  readonly roadmap: Roadmap;
  /** Titles that a name stands for, once for each place. */
  readonly named: readonly string[];
}

/** Who is named so often is declared. */
const often = 3;

/** Declares performers and schools that are named again and again, those that a matrix has columns for, and the schools of a list, once. A list of schools names all that are declared, so no others are. */
export function declareMentions(roadmap: Roadmap): DeclaredRoadmap {
  const counted = new Map<string, { times: number; asSchool: boolean }>();
  const count = (mentions: readonly Mention[], isSchoolField: boolean): void => {
    for (const mention of mentions) {
      if (mention.kind !== 'text') continue;
      const found = counted.get(mention.text) ?? { times: 0, asSchool: isSchool(mention.text) };
      if (found.asSchool || !isSchoolField) found.times += 1;
      counted.set(mention.text, found);
    }
  };
  eachField(roadmap, count);
  const bodies = roadmap.template?.bodies.flatMap((body) => (body.kind === 'text' ? [body.text] : [])) ?? [];
  const listed = new Map(roadmap.declarations.map((each) => [each.title, each]));
  const isUseful = (title: string): boolean => !isSchool(title) || listed.size === 0;
  const frequent = [...counted].filter(([text, { times }]) => times >= often && isUseful(text)).map(([text]) => text);
  const declarations = new Map<string, NamedDeclaration>();
  const taken = new Set<string>();
  for (const title of new Set([...listed.keys(), ...bodies, ...frequent])) {
    const name = freeName(title, taken);
    taken.add(foldWord(name));
    declarations.set(title, {
      ...(listed.get(title) ?? { kind: isSchool(title) ? 'school' : 'performer', title }),
      name,
    });
  }
  return withNames(roadmap, declarations);
}

/** Whether words are the name of one school, and nothing else. */
function isSchool(text: string): boolean {
  const [school, ...others] = readSchools(text);
  return (
    school !== undefined &&
    others.length === 0 &&
    isConcrete(school) &&
    school.start === 0 &&
    school.end === text.length
  );
}

type NamedDeclaration = Declaration & { readonly name: string };

type Part = Roadmap | Section | Subsection;

function eachField(part: Part, count: (mentions: readonly Mention[], isSchoolField: boolean) => void): void {
  for (const each of [part, ...part.events, ...part.events.flatMap(({ stages }) => stages)]) {
    count(each.performers, false);
    count(each.coPerformers, false);
    if ('participants' in each) count(each.participants, true);
  }
  for (const { venue } of part.events) if (venue !== undefined) count([venue], true);
  if ('sections' in part) for (const section of part.sections) eachField(section, count);
  if ('subsections' in part) for (const subsection of part.subsections) eachField(subsection, count);
}

function withNames(roadmap: Roadmap, declarations: ReadonlyMap<string, NamedDeclaration>): DeclaredRoadmap {
  const named: string[] = [];
  const name = (mention: Mention, schoolsOnly: boolean): Mention => {
    const declared = mention.kind === 'text' ? declarations.get(mention.text) : undefined;
    if (declared === undefined || (schoolsOnly && declared.kind !== 'school')) return mention;
    named.push(declared.title);
    return { kind: 'declared', handle: declared.name, title: declared.title };
  };
  const all = (mentions: readonly Mention[], schoolsOnly = false): readonly Mention[] =>
    mentions.map((mention) => name(mention, schoolsOnly));
  const stageWith = (stage: Stage): Stage => ({
    ...stage,
    performers: all(stage.performers),
    coPerformers: all(stage.coPerformers),
  });
  const eventWith = (event: Event): Event => ({
    ...event,
    performers: all(event.performers),
    coPerformers: all(event.coPerformers),
    participants: all(event.participants, true),
    ...(event.venue === undefined ? {} : { venue: name(event.venue, true) }),
    actions: event.actions.map((action) => ({ ...action, bodies: all(action.bodies) })),
    stages: event.stages.map(stageWith),
  });
  const partWith = <Whole extends Part>(part: Whole): Whole => ({
    ...part,
    performers: all(part.performers),
    coPerformers: all(part.coPerformers),
    participants: all(part.participants, true),
    events: part.events.map(eventWith),
  });
  const sectionWith = (section: Section | Subsection): Section | Subsection =>
    section.rank === 'section'
      ? { ...partWith(section), subsections: section.subsections.map((each) => partWith(each)) }
      : partWith(section);
  const { template } = roadmap;
  const withTemplate = template === undefined ? {} : { template: { ...template, bodies: all(template.bodies) } };
  const own = { ...partWith(roadmap), ...withTemplate, sections: roadmap.sections.map(sectionWith) };
  return { roadmap: { ...own, declarations: [...declarations.values()] }, named };
}

const mostWords = 2;
const fewestLetters = 3;

/** «МБОУ», «ГАУ»: what most bodies have before their names. */
const legalForm = /^(?:м[абк]?|г[абк]?|фг[абк]?|ч)(?:оу|у|у?до|ддо|доу)$/u;

/** A name made of the first telling words of a title, that nothing is called yet. */
function freeName(title: string, taken: ReadonlySet<string>): string {
  const words = (title.toLowerCase().match(/[а-яёa-z0-9]+/g) ?? []).filter((word) => !legalForm.test(word));
  const first = words.findIndex((word) => word.length >= fewestLetters && /^\D/.test(word));
  const telling = words.slice(Math.max(0, first)).filter((word) => word.length >= fewestLetters || /^\d+$/.test(word));
  const cyrillic = telling.filter((word) => !/[a-z]/.test(word));
  const base =
    first < 0
      ? 'имя'
      : (cyrillic.length > 0 && /^\D/.test(cyrillic[0] ?? '') ? cyrillic : telling).slice(0, mostWords).join('_');
  let name = base;
  for (let count = 2; taken.has(foldWord(name)); count += 1) name = `${base}${count}`;
  return name;
}
