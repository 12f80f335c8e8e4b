import type { CriterionScore, Score } from '../score/score.schema.ts';
import { type RuledTrait, ruledTraitName } from '../taxonomy/trait.ts';
import { counted, nouns } from '../text/counted.ts';
import { decimal } from '../text/decimal.ts';
import { quoted } from '../text/quoted.ts';
import type { Survey, SurveyDisagreement } from './survey.ts';
import type { FactRecord, SurveyFeature } from './survey-record.ts';

/** What experts say otherwise of, whoever's roadmap it is. */
export type Disagreement = Omit<SurveyDisagreement, 'municipality'>;

/** What a conclusion says of something, and where. */
export interface SaidIn<What> {
  readonly file: string;
  readonly what: What;
}

/** What conclusions say of one thing that can be so of an event; undefined where they agree. */
export function disagreementOnEvent(
  event: NonNullable<Disagreement['event']>,
  feature: SurveyFeature,
  said: readonly SaidIn<FactRecord>[],
): Disagreement | undefined {
  const name = ruledTraitName(feature as RuledTrait);
  const says = said.map(({ file, what }) => ({ file, words: what.certainty === 'no' ? `не ${name}` : name }));
  return areOne(says) ? undefined : { criterion: null, event, says };
}

/** A fact that experts contradict each other in: nobody knows whether it is so, whatever the program finds. */
export function contestedFact({ says }: Disagreement): FactRecord {
  const words = says.map(({ file, words: each }) => `${each} (${file})`).join(', ');
  return { certainty: 'doubtful', basis: 'doubtful', words, why: 'эксперты решили по-разному' };
}

/** What conclusions give for one criterion; undefined where they agree. */
export function disagreementOnCriterion(
  { code }: CriterionScore,
  said: readonly SaidIn<Score['points']>[],
): Disagreement | undefined {
  const says = said.map(({ file, what }) => ({ file, words: pointsWords(what) }));
  return areOne(says) ? undefined : { criterion: code, event: null, says };
}

function pointsWords({ min, max }: Score['points']): string {
  return min === max ? counted(min, nouns.point) : `от ${decimal(min)} до ${counted(max, nouns.point)}`;
}

/** A criterion that experts contradict each other in: between the least and the most that they give. */
export function contestedCriterion(criterion: CriterionScore, said: readonly Score['points'][]): CriterionScore {
  const { decided: _, ...found } = criterion;
  const points = { min: Math.min(...said.map(({ min }) => min)), max: Math.max(...said.map(({ max }) => max)) };
  return { ...found, state: 'expert', points };
}

function areOne(says: Disagreement['says']): boolean {
  return says.every(({ words }) => words === says[0]?.words);
}

/** What is to be said of the conclusions: each disagreement at the first of them, with the others. */
export function disagreementNotes(disagreements: readonly Disagreement[]): Survey['notes'] {
  return disagreements.flatMap(({ criterion, event, says: [first, ...others] }) => {
    if (first === undefined) return [];
    const about = criterion === null ? `мероприятии ${eventWords(event)}` : `критерии ${quoted(criterion)}`;
    const there = others.map(({ file, words }) => `в файле ${quoted(file)} – ${quoted(words)}`).join(', ');
    const text = `о ${about} эксперты решили по-разному: здесь – ${quoted(first.words)}, ${there}; пока не решено, чьё заключение действует, это под вопросом`;
    return [{ file: first.file, text }];
  });
}

function eventWords(event: Disagreement['event']): string {
  const number = event?.number ?? '';
  return number === '' ? quoted(event?.title ?? '') : `№ ${number}`;
}
