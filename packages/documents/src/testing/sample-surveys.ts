import { officialRubric, type Score } from '@dorkarta/core';
import {
  type EventRecord,
  type Figure,
  type FigureEvent,
  hold,
  type Survey,
  type SurveyedMunicipality,
} from '@dorkarta/core/survey';

/** A survey of nothing, with what is given. */
export function surveyWith(parts: Partial<Survey>): Survey {
  return {
    kind: 'survey',
    asOf: null,
    rubric: null,
    region: null,
    municipalities: [],
    figures: [],
    copies: [],
    conclusions: [],
    leftToExpert: [],
    disagreements: [],
    positives: [],
    recommendations: [],
    notes: [],
    notRead: [],
    ...parts,
  };
}

/** A municipality that handed in nothing, with what is given. */
export function municipalityWith(
  short: string,
  parts: Partial<Omit<SurveyedMunicipality, 'short'>> = {},
): SurveyedMunicipality {
  const none = { file: null, submitted: false, roadmap: null, score: null, findings: hold([]) };
  return { id: short, name: short, short, ...none, ...parts };
}

/** What a municipality handed in: a roadmap with these events of its own. */
export function roadmapOf(...titles: readonly string[]): Pick<SurveyedMunicipality, 'file' | 'submitted' | 'roadmap'> {
  const rows = titles.map((title, index) => ({
    sign: String(index),
    number: String(index + 1),
    title,
    deadline: '',
    performers: '',
    indicators: [],
    forms: [],
    facts: { municipal: { certainty: 'yes', basis: 'inferred', words: title } },
  })) satisfies readonly EventRecord[];
  const { length } = titles;
  const roadmap = {
    title: 'Карта',
    period: null,
    approval: null,
    events: length,
    municipalEvents: length,
    rows: hold(rows),
  };
  return { file: 'карта.dk', submitted: true, roadmap };
}

/** A figure that counts these municipalities out of so many. */
export function figureWith(
  id: string,
  of: number,
  municipalities: readonly string[],
  parts: Partial<Figure> = {},
): Figure {
  const count = municipalities.length;
  const none = { events: [], doubtful: { municipalities: [], events: [] }, against: [], forms: [] };
  return { id, title: id, count, of, share: of === 0 ? 0 : count / of, municipalities, ...none, ...parts };
}

/** An event of a figure, as its author states it. */
export function eventOf(municipality: string, number: string, title: string): FigureEvent {
  return { municipality, number, title, words: title, basis: 'stated', file: 'карта.dk' };
}

/** A score by the official criteria: the first of those on content met, the next left to an expert, the rest unmet. */
export function contentScore(met: number, doubtful = 0): Score {
  const criteria = officialRubric.criteria.map(
    ({ id, code, part, title, points: of }, index): Score['criteria'][number] => {
      const isContent = part === 'content';
      const state = !isContent ? 'not-assessed' : index < met ? 'met' : index < met + doubtful ? 'expert' : 'unmet';
      const points = { min: state === 'met' ? of : 0, max: state === 'met' || state === 'expert' ? of : 0 };
      return { id, code, part, title, state, points, of, evidence: [], obstacles: [], remedy: null };
    },
  );
  const { id, version, title } = officialRubric;
  return {
    rubric: { id, version, title },
    points: { min: met, max: met + doubtful },
    of: 10,
    notAssessed: 5,
    criteria,
    conclusion: null,
    next: null,
  };
}
