import type { Indicator } from '../model/event.ts';
import { plannedText } from '../model/indicator-plan.ts';
import { foldWord } from '../text/fold.ts';
import { isPlaceholder } from '../text/placeholder.ts';
import { phraseStem, stemWord, wordsOf } from '../text/stem.ts';
import { type EventAlone, recall } from '../view/event-alone.ts';
import type { Certainty } from './fact.ts';
import { measureOf } from './indicator-measure.ts';
import { emptyBeginnings, emptyWords, sloganBeginnings } from './indicator-measure-words.ts';
import { indicatorsOf } from './indicators-of.ts';

/** What is wrong with an indicator as a statement of the result. */
export type IndicatorFault =
  | 'is-placeholder'
  | 'repeats-title'
  /** «да», «Участие», «100 %», «по запросу» */
  | 'names-nothing'
  /** The title again, only done: «Семинар проведён». */
  | 'only-done'
  /** «Повышение качества» */
  | 'direction'
  /** «Успех каждого ребёнка» */
  | 'slogan';

/** An indicator, and whether it counts as one: rules and criteria judge by this alone. */
export interface JudgedIndicator {
  readonly indicator: Indicator;
  readonly certainty: Certainty;
  readonly fault?: IndicatorFault;
  /** The word of the direction that it names. */
  readonly direction?: string;
  /** Whether it has a number or says what is done, so that it can be checked. */
  readonly isMeasured: boolean;
}

/** The indicators of an event, each judged once. */
export function judgedIndicators(event: EventAlone): readonly JudgedIndicator[] {
  return recall(event, judgeIndicators);
}

function judgeIndicators({ event, texts }: EventAlone): readonly JudgedIndicator[] {
  return indicatorsOf(event).map((indicator) => ({ indicator, ...judge(indicator, texts) }));
}

type Judgement = Omit<JudgedIndicator, 'indicator'>;

const counts: Judgement = { certainty: 'yes', isMeasured: true };

function judge(indicator: Indicator, titles: readonly string[]): Judgement {
  const { text, target, plans = [] } = indicator;
  const isPlanned = [target, ...plans].some((plan) => plan !== undefined && !isPlaceholder(plan.text));
  if (!isPlanned && isPlaceholder(text)) return isNone('is-placeholder');
  if (!isPlanned && titles.some((title) => saysTheSame(text, title))) return isNone('repeats-title');
  const whole = `${text} ${plannedText(indicator)}`;
  if (namesNothing(whole)) return isHeldSoOften(whole) ? isDoubtful('only-done') : isNone('names-nothing');
  const measure = measureOf(indicator);
  if (measure === 'number') return counts;
  if (measure === 'completion')
    return titles.some((title) => isOnlyDone(text, title)) ? isDoubtful('only-done') : counts;
  if (titles.some((title) => isMostOf(whole, title))) return isNone('repeats-title');
  if (measure === 'counted') return { certainty: 'yes', isMeasured: false };
  if (measure !== undefined) return { ...isDoubtful('direction'), direction: measure.direction };
  return isSlogan(whole) ? isDoubtful('slogan') : { certainty: 'yes', isMeasured: false };
}

function isNone(fault: IndicatorFault): Judgement {
  return { certainty: 'no', fault, isMeasured: false };
}

function isDoubtful(fault: IndicatorFault): Judgement {
  return { certainty: 'doubtful', fault, isMeasured: false };
}

/** Words keep their first letter in every case, so that most texts need no stems to be told apart. */
function saysTheSame(one: string, other: string): boolean {
  return firstLetter(one) === firstLetter(other) && phraseStem(one) === phraseStem(other);
}

function firstLetter(text: string): string {
  return foldWord(/[\p{L}\p{N}]/u.exec(text)?.[0] ?? '');
}

const empty = new RegExp(`^(?:\\d.*|(?:${emptyBeginnings.join('|')})[а-я]*|${emptyWords.join('|')})$`);
const slogan = new RegExp(`^(?:(?:${sloganBeginnings.join('|')})[а-я]*|[а-я]{1,2})$`);
const longestSlogan = 12;

/** Neither what is counted nor what is done: «100 %», «Сделано 1», «Участие», «по мере необходимости». */
function namesNothing(text: string): boolean {
  const words = wordsOf(text);
  return words.length <= longestSlogan && words.every((word) => empty.test(word));
}

/** «Проведено 1»: what was held the title says. */
function isHeldSoOften(text: string): boolean {
  return /\d/.test(text) && wordsOf(text).some((word) => /^провед/.test(word));
}

function isSlogan(text: string): boolean {
  const words = wordsOf(text);
  return words.length <= longestSlogan && words.every((word) => slogan.test(word));
}

/** What holding anything is called, as beginnings of words; what is made («составлен план») is a result. */
const held = /^(?:провед|провест|проведен|организ|состоя|выполн|реализ|осуществл|заверш|оказан|исполн|принят)/;
const small = 3;

/** The title again with «проведён»; a number would have told more. */
function isOnlyDone(text: string, title: string): boolean {
  const words = tellingStems(text);
  const ofTitle = new Set(tellingStems(title));
  return words.some((word) => held.test(word)) && words.every((word) => held.test(word) || ofTitle.has(word));
}

const fewWords = 3;
const most = 0.6;

/** Most of the title's words and no others; a few of them may name what comes of it («справка»). */
function isMostOf(text: string, title: string): boolean {
  const words = new Set(tellingStems(text));
  const ofTitle = new Set(tellingStems(title));
  return words.size >= Math.max(fewWords, most * ofTitle.size) && [...words].every((word) => ofTitle.has(word));
}

function tellingStems(text: string): readonly string[] {
  return wordsOf(text)
    .filter((word) => word.length > small || /^\p{Lu}+$/u.test(word))
    .map(stemWord);
}
