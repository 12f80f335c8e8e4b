import {
  type Event,
  parseApproval,
  type Roadmap,
  type Signatory,
  type Stage,
  type TemplateColumn,
} from '@dorkarta/core';
import fc from 'fast-check';
import { eventOf, proposalOf, roadmapOf, sectionOf, stageOf, subsectionOf, wordsOf } from './roadmap-parts.ts';

/** A roadmap in which every text is of words that stand nowhere else, and where those stand. */
export interface AuthoredRoadmap {
  readonly roadmap: Roadmap;
  /** Words of the tables: of events, sections and proposals. */
  readonly inTables: readonly string[];
  /** Words that stand above and below the tables. */
  readonly around: readonly string[];
}

/** Makes a choice. */
interface Chance {
  readonly happens: () => boolean;
  readonly upTo: (most: number) => number;
}

/** Makes texts of new words; a table or what is around it notes them. */
type Writer = () => string;

/** Roadmaps with any of their fields filled in, for a table of the given columns. */
export function authoredRoadmap(columns: readonly TemplateColumn[]): fc.Arbitrary<AuthoredRoadmap> {
  return fc.gen().map((gen) =>
    writeRoadmap(columns, {
      happens: () => gen(fc.boolean),
      upTo: (most) => gen(fc.integer, { min: 0, max: most }),
    }),
  );
}

function writeRoadmap(columns: readonly TemplateColumn[], chance: Chance): AuthoredRoadmap {
  const inTables: string[] = [];
  const around: string[] = [];
  const next = counted();
  const cell = writer(next, inTables, chance);
  const text = writer(next, around, chance);
  const given = (key: string): Writer => (columns.some((column) => column.key === key) ? unnoted(next) : text);
  const roadmap = roadmapOf({
    title: text(),
    ...maybe(chance, 'municipality', text),
    ...maybe(chance, 'region', text),
    ...maybe(chance, 'rationale', text),
    ...(chance.happens() ? { period: { text: text(), from: null, to: null, notes: [] } } : {}),
    ...maybe(chance, 'annex', () => actOf(text, chance)),
    ...(chance.happens() ? { approval: parseApproval(actOf(text, chance)) } : {}),
    ...(chance.happens() ? { position: text(), signature: text() } : {}),
    approvers: several(chance, () => signatory(text, chance)),
    agreements: several(chance, () => signatory(text, chance)),
    notes: several(chance, text),
    abbreviations: several(chance, text),
    signatories: several(chance, () => signatory(text, chance)),
    ...maybe(chance, 'preparedBy', text),
    goals: several(chance, text),
    tasks: several(chance, () => ({ title: text() })),
    participants: mentions(chance, given('participants')),
    risks: several(chance, given('risk')),
    performers: mentions(chance, given('performers')),
    numbersColumns: chance.happens(),
    listsSchools: true,
    declarations: several(chance, () => ({
      kind: 'school',
      title: text(),
      curator: text(),
      risks: [text()],
      contact: text(),
    })),
    events: several(chance, () => event(columns, cell, chance)),
    sections: several(chance, () =>
      sectionOf({
        title: cell(),
        goals: several(chance, cell),
        tasks: several(chance, () => ({ title: cell() })),
        events: several(chance, () => event(columns, cell, chance)),
        proposals: several(chance, () =>
          proposalOf({ title: cell(), participants: mentions(chance, cell), ...ownFields(columns, cell, chance) }),
        ),
        subsections: several(chance, () =>
          subsectionOf({ title: cell(), events: several(chance, () => event(columns, cell, chance)) }),
        ),
      }),
    ),
  });
  return { roadmap, inTables, around };
}

function counted(): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `ж${count}ж`;
  };
}

/** Texts of one or more rows of new words, some of them items of a list. */
function writer(next: () => string, noted: string[], chance: Chance): Writer {
  return () => {
    const rows = Array.from({ length: chance.happens() ? 1 : 1 + chance.upTo(2) }, (_, index) => {
      const words = Array.from({ length: 1 + chance.upTo(2) }, next);
      noted.push(...words);
      return `${index > 0 && chance.happens() ? '- ' : ''}${words.join(' ')}`;
    });
    return rows.join('\n');
  };
}

/** What a column takes from its roadmap stands in the cells of whoever states nothing himself, if there is one. */
function unnoted(next: () => string): Writer {
  return next;
}

function maybe<Key extends string>(chance: Chance, key: Key, write: Writer): { readonly [name in Key]?: string } {
  return chance.happens() ? ({ [key]: write() } as { readonly [name in Key]: string }) : {};
}

function several<Value>(chance: Chance, make: () => Value): readonly Value[] {
  return Array.from({ length: chance.upTo(2) }, make);
}

function mentions(chance: Chance, write: Writer): Event['performers'] {
  return several(chance, () => ({ kind: 'text', text: write() }));
}

/** The words of an act as offices write them, and as they do not. */
function actOf(write: Writer, chance: Chance): string {
  const [one, other] = [write(), write()].map((text) => text.replace(/\n(?:- )?/g, ' '));
  const forms = [
    `приказ ${one} от 28.08.2026 № 215 (в ред. ${other})`,
    `Приложение № 1 к приказу ${one} от 28.08.2026 № 215-${other}`,
    `${one} от 28 августа 2026 г. «${other}»`,
    `решение ${one} (протокол ${other} от 28.08.2026 № 1)`,
    `${one}, ${other}`,
  ];
  return forms[chance.upTo(forms.length - 1)] ?? '';
}

function signatory(write: Writer, chance: Chance): Signatory {
  return {
    text: chance.happens() ? write() : actOf(write, chance),
    ...maybe(chance, 'signature', write),
    ...(chance.happens() ? { date: { text: write(), days: [] } } : {}),
  };
}

function event(columns: readonly TemplateColumn[], write: Writer, chance: Chance): Event {
  const bodies = columns.flatMap((column) => (column.key === 'action' ? [column.body] : []));
  const actions = several(chance, () => ({
    bodies: bodies.length > 0 && chance.happens() ? bodies : [{ kind: 'text' as const, text: write() }],
    text: write(),
  }));
  return eventOf({
    title: write(),
    ...results(write, chance),
    ...(chance.happens() ? { venue: { kind: 'text', text: write() } } : {}),
    ...(chance.happens() ? { within: { kind: 'text', text: write() } } : {}),
    resources: mentions(chance, write),
    participants: mentions(chance, write),
    risks: several(chance, write),
    notes: several(chance, write),
    actions,
    ...ownFields(columns, write, chance),
    stages: several(chance, () => stage(columns, write, chance)),
  });
}

function stage(columns: readonly TemplateColumn[], write: Writer, chance: Chance): Stage {
  return stageOf({
    ...maybe(chance, 'title', write),
    ...maybe(chance, 'number', write),
    ...results(write, chance),
    ...ownFields(columns, write, chance),
  });
}

/** What is said in the author's own fields that the table has columns for. */
function ownFields(columns: readonly TemplateColumn[], write: Writer, chance: Chance): Pick<Event, 'ownFields'> {
  const declared = columns.flatMap((column) => (column.key === 'own' ? [column.field] : []));
  return { ownFields: declared.flatMap((field) => several(chance, () => ({ field, text: write() }))) };
}

function results(write: Writer, chance: Chance): Pick<Event, 'deadline' | 'performers' | 'indicators' | 'documents'> {
  return {
    ...(chance.happens() ? { deadline: wordsOf(write()) } : {}),
    performers: mentions(chance, write),
    indicators: several(chance, () => ({
      text: write(),
      quantities: [],
      ...(chance.happens() ? { target: { text: write(), quantities: [] } } : {}),
    })),
    documents: several(chance, () => ({
      text: write(),
      ...maybe(chance, 'link', () => `https://example.org/${write().replace(/\n(?:- )?| /g, '/')}`),
    })),
  };
}
