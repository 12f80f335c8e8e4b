import type { Certainty } from '../facts/fact.ts';
import { compareTexts } from '../text/compare-texts.ts';
import { type FigureHeading, type FigureMeasure, figureCatalogue } from './figure-catalogue.ts';
import type { Figure, FigureEvent, SurveyedMunicipality, SurveyedRegion } from './survey.ts';
import type { EventRecord, FactRecord } from './survey-record.ts';

/** A municipality, and how each figure of the catalogue stands there. */
export interface StandingMunicipality {
  readonly short: string;
  readonly standings: readonly Standing[];
}

/** Counts the figures of the catalogue. */
export function figuresOf(
  municipalities: readonly StandingMunicipality[],
  region: SurveyedRegion | null,
): readonly Figure[] {
  return figureCatalogue.map((heading, index) => figureOf(heading, index, municipalities, region));
}

/** How each figure of the catalogue stands in one municipality with these events. */
export function standingsOf(
  municipality: SurveyedMunicipality,
  events: readonly EventRecord[],
  region: SurveyedRegion | null,
): readonly Standing[] {
  const counted = { ...municipality, events, own: ownEvents(events) };
  return figureCatalogue.map(({ measure }) => standingOf(measure, counted, region));
}

/** A municipality with its events, and which of them count. */
interface Counted extends SurveyedMunicipality {
  readonly events: readonly EventRecord[];
  readonly own: Readonly<Record<'sure' | 'doubtful', readonly EventRecord[]>>;
}

/** How a figure stands in one municipality, and on what: of thousands no more is made than what is told. */
export interface Standing {
  readonly certainty: Certainty;
  /** The events by which it is so, or in doubt. */
  readonly events: readonly FigureEvent[];
  readonly against: readonly FigureEvent[];
  readonly forms: readonly string[];
}

function figureOf(
  { id, title, measure }: FigureHeading,
  index: number,
  municipalities: readonly StandingMunicipality[],
  region: SurveyedRegion | null,
): Figure {
  const standings = municipalities.map((each) => ({ each, standing: each.standings[index] ?? nothing }));
  const counted = standings.filter(({ standing }) => standing.certainty === 'yes');
  const doubtful = standings.filter(({ standing }) => standing.certainty === 'doubtful');
  const of = municipalities.length;
  const unknown = whyUnknown(measure, region);
  return {
    id,
    title,
    count: counted.length,
    of,
    share: of === 0 ? 0 : Number((counted.length / of).toFixed(3)),
    municipalities: counted.map(({ each }) => each.short),
    events: counted.flatMap(({ standing }) => standing.events),
    doubtful: {
      municipalities: doubtful.map(({ each }) => each.short),
      events: doubtful.flatMap(({ standing }) => standing.events),
    },
    against: standings.flatMap(({ standing }) => standing.against),
    forms: byFrequency(counted.flatMap(({ standing }) => standing.forms)),
    ...(unknown === undefined ? {} : { unknown }),
  };
}

function whyUnknown({ by }: FigureMeasure, region: SurveyedRegion | null): string | undefined {
  if (by !== 'period') return undefined;
  if (region === null) return 'нет региональной карты, с периодом которой сравнивать';
  return region.period?.from == null || region.period.to === null ? 'в региональной карте не назван период' : undefined;
}

const nothing: Standing = { certainty: 'no', events: [], against: [], forms: [] };

function standingOf(measure: FigureMeasure, municipality: Counted, region: SurveyedRegion | null): Standing {
  if (!municipality.submitted || municipality.roadmap === null) return nothing;
  switch (measure.by) {
    case 'submitted':
      return { ...nothing, certainty: 'yes' };
    case 'period':
      return { ...nothing, certainty: coversPeriod(municipality, region) };
    case 'volume':
      return volumeStanding(measure, municipality);
    case 'event':
      return eventStanding(measure, municipality);
    case 'share':
      return shareStanding(measure, municipality);
  }
}

/** Whether the roadmap is for all the time that the region's is for; where its own time is not known, nobody knows. */
function coversPeriod({ roadmap }: SurveyedMunicipality, region: SurveyedRegion | null): Certainty {
  const [wanted, own] = [region?.period, roadmap?.period];
  if (wanted?.from == null || wanted.to === null) return 'no';
  if (own?.from == null || own.to === null) return 'doubtful';
  return own.from <= wanted.from && own.to >= wanted.to ? 'yes' : 'no';
}

/** The events that count, those first that are surely the municipality's own. */
function ownEvents(events: readonly EventRecord[]): Counted['own'] {
  const distinct = events.filter(({ copies }) => copies === undefined);
  const of = (certainty: Certainty): readonly EventRecord[] =>
    distinct.filter(({ facts }) => facts.municipal?.certainty === certainty);
  return { sure: of('yes'), doubtful: of('doubtful') };
}

function volumeStanding(
  { from, to = Number.POSITIVE_INFINITY }: Extract<FigureMeasure, { readonly by: 'volume' }>,
  municipality: Counted,
): Standing {
  const { sure, doubtful } = municipality.own;
  const isSure = sure.length >= from && sure.length <= to;
  const mayBe = sure.length < from && sure.length + doubtful.length >= from;
  if (!isSure && !mayBe) return nothing;
  const events = (isSure ? sure : doubtful).map((event) => figureEvent(event, event.facts.municipal, municipality));
  return { ...nothing, certainty: isSure ? 'yes' : 'doubtful', events };
}

function eventStanding(
  { feature, anyLevel }: Extract<FigureMeasure, { readonly by: 'event' }>,
  municipality: Counted,
): Standing {
  const { sure, doubtful } = municipality.own;
  const asked = anyLevel === true ? municipality.events : sure;
  const has = (events: readonly EventRecord[], certainty: Certainty): readonly EventRecord[] =>
    events.filter(({ facts }) => facts[feature]?.certainty === certainty);
  const found = has(asked, 'yes');
  const told = (events: readonly EventRecord[]): readonly FigureEvent[] =>
    events.map((event) => figureEvent(event, event.facts[feature], municipality));
  if (found.length > 0) {
    return { certainty: 'yes', events: told(found), against: [], forms: found.flatMap(({ forms }) => forms) };
  }
  const perhaps = anyLevel === true ? [] : [...has(doubtful, 'yes'), ...has(doubtful, 'doubtful')];
  const unsure = [...has(asked, 'doubtful'), ...perhaps];
  return unsure.length === 0 ? nothing : { ...nothing, certainty: 'doubtful', events: told(unsure) };
}

function shareStanding(
  { feature, atLeast }: Extract<FigureMeasure, { readonly by: 'share' }>,
  municipality: Counted,
): Standing {
  const { sure } = municipality.own;
  const standing = (certainty: Certainty): readonly EventRecord[] =>
    sure.filter(({ facts }) => facts[feature]?.certainty === certainty);
  const [having, doubtful] = [standing('yes'), standing('doubtful')];
  const reaches = (count: number): boolean => sure.length > 0 && count >= atLeast * sure.length;
  const told = (events: readonly EventRecord[]): readonly FigureEvent[] =>
    events.map((event) => figureEvent(event, event.facts[feature], municipality));
  const against = told(sure.filter(({ facts }) => (facts[feature]?.certainty ?? 'no') === 'no'));
  if (reaches(having.length)) return { certainty: 'yes', events: told(having), against, forms: [] };
  if (reaches(having.length + doubtful.length)) {
    return { certainty: 'doubtful', events: told(doubtful), against, forms: [] };
  }
  return { ...nothing, against };
}

function figureEvent(
  { number, title, line }: EventRecord,
  fact: FactRecord | undefined,
  { short, file }: SurveyedMunicipality,
): FigureEvent {
  const { words = '', why, basis = 'inferred' } = fact ?? {};
  return {
    municipality: short,
    number,
    title,
    words: [words, why ?? ''].filter((each) => each !== '').join(': '),
    basis,
    file: file ?? '',
    ...(line === undefined ? {} : { line }),
  };
}

/** Each once, the most frequent first; of equals the one that comes first in the alphabet. */
function byFrequency(words: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const inOrder = [...counts].toSorted(([one, often], [other, seldom]) => seldom - often || compareTexts(one, other));
  return inOrder.map(([word]) => word);
}
