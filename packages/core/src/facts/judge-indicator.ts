import type { Indicator } from '../model/event.ts';
import { plannedText } from '../model/indicator-plan.ts';
import { foldWord } from '../text/fold.ts';
import { letters } from '../text/letters.ts';
import { isPlaceholder } from '../text/placeholder.ts';
import { isReference } from '../text/reference.ts';
import { phraseStem, stemWord, wordsOf } from '../text/stem.ts';
import { type EventAlone, recall } from '../view/event-alone.ts';
import type { Certainty } from './fact.ts';
import { type Measure, measureOf } from './indicator-measure.ts';
import {
  abstractNouns,
  aimNouns,
  emptyBeginnings,
  emptyWords,
  namedThings,
  participles,
  praise,
  praisedNouns,
  processVerbs,
  sloganBeginnings,
} from './indicator-measure-words.ts';
import { indicatorsOf } from './indicators-of.ts';
import { isOnlyDeadline, isOnlyPerformer } from './of-another-column.ts';

/** What is wrong with an indicator as a statement of the result. */
export type IndicatorFault =
  | 'is-placeholder'
  | 'repeats-title'
  /** «май 2026» */
  | 'is-deadline'
  /** «отдел образования», «Иванова И. И.» */
  | 'is-performer'
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
}

/** The indicators of an event, each judged once. */
export function judgedIndicators(event: EventAlone): readonly JudgedIndicator[] {
  return recall(event, judgeIndicators);
}

function judgeIndicators({ event, texts, setting }: EventAlone): readonly JudgedIndicator[] {
  return indicatorsOf(event).map((indicator) => ({
    indicator,
    ...judge(indicator, texts, (text) => isOnlyPerformer(text, event, setting)),
  }));
}

type Judgement = Omit<JudgedIndicator, 'indicator'>;

const counts: Judgement = { certainty: 'yes' };

function judge(indicator: Indicator, titles: readonly string[], isPerformer: (text: string) => boolean): Judgement {
  const { text, target, plans = [] } = indicator;
  const isPlanned = [target, ...plans].some((plan) => plan !== undefined && !isPlaceholder(plan.text));
  if (!isPlanned && isPlaceholder(text)) return isNone('is-placeholder');
  if (!isPlanned && isReference(text)) return isNone('names-nothing');
  if (!isPlanned && titles.some((title) => saysTheSame(text, title))) return isNone('repeats-title');
  if (!isPlanned && isOnlyDeadline(text)) return isNone('is-deadline');
  if (!isPlanned && isPerformer(text)) return isNone('is-performer');
  const whole = `${text} ${plannedText(indicator)}`;
  if (namesNothing(whole)) return isHeldSoOften(whole) ? isDoubtful('only-done') : isNone('names-nothing');
  const measure = measureOf(indicator);
  if (measure === 'number') return counts;
  if (titles.some((title) => isOnlyDone(text, title))) return isDoubtful('only-done');
  if (measure === 'completion') return counts;
  if (titles.some((title) => isMostOf(whole, title))) return isNone('repeats-title');
  return judgeAim(whole, measure);
}

/** Judges what neither counts nor completes anything. */
function judgeAim(text: string, measure: Exclude<Measure, 'number' | 'completion'>): Judgement {
  if (measure === 'counted') return counts;
  if (praisesOnly(text)) return isNone('slogan');
  if (measure !== undefined) return { ...isDoubtful('direction'), direction: measure.direction };
  return isOfSloganWords(text) ? isDoubtful('slogan') : counts;
}

function isNone(fault: IndicatorFault): Judgement {
  return { certainty: 'no', fault };
}

function isDoubtful(fault: IndicatorFault): Judgement {
  return { certainty: 'doubtful', fault };
}

/** Words keep their first letter in every case, so that most texts need no stems to be told apart. */
function saysTheSame(one: string, other: string): boolean {
  return firstLetter(one) === firstLetter(other) && phraseStem(one) === phraseStem(other);
}

const letterOrDigit = new RegExp(`[${letters}\\d]`);

function firstLetter(text: string): string {
  return foldWord(letterOrDigit.exec(text)?.[0] ?? '');
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

function isOfSloganWords(text: string): boolean {
  const words = wordsOf(text);
  return words.length <= longestSlogan && words.every((word) => slogan.test(word));
}

const beginningWith = (beginnings: readonly string[]): RegExp => new RegExp(`^(?:${beginnings.join('|')})[а-я]{0,4}$`);
const abstract = beginningWith(abstractNouns);
const aim = beginningWith(aimNouns);
const praised = beginningWith(praisedNouns);
const praising = beginningWith(praise);
const adjective = /(?:[ыиао]й|[ая]я|[оые]е|ие|[ыи]х|[ое]го|[ое]му|[ыи]м|[ыи]ми|ую|юю)$/;
const ofAbstract = /н(?:ый|ая|ое|ые|ых|ого|ому|ым|ыми|ую|ой)$/;
const made = new RegExp(
  `^(?:${[...namedThings, 'банк', 'спис', 'буклет', 'публикаци', 'решени', 'резолюци'].join('|')})[а-я]{0,4}$`,
);
const noun = /(?:ни|ти|стви|ци)(?:е|я|ю|й|и)$/;
const longestPraise = 6;

/** Only an aim or a praise of which nobody can see whether it is reached: «Укрепление авторитета школы», «Слаженная работа», «Дойти до каждого!». */
function praisesOnly(text: string): boolean {
  const words = wordsOf(text).filter((word) => word.length > small);
  if (words.length === 0 || words.length > longestPraise) return false;
  if (/!\s*$/.test(text)) return true;
  if (words.some((word) => made.test(word))) return false;
  const isAbstract = (word: string): boolean => abstract.test(word) && !ofAbstract.test(word);
  const nouns = words.filter((word) => noun.test(word) || isAbstract(word) || !adjective.test(word));
  const [first = '', second = ''] = nouns;
  if (isAbstract(first) || (aim.test(first) && isAbstract(second))) return true;
  return praising.test(words[0] ?? '') && praised.test(first);
}

/** What holding anything is called, as beginnings of words; what is made («составлен план») is a result. */
const held = /^(?:провед|провест|проведен|организ|состоя|выполн|реализ|осуществл|заверш|оказан|исполн|принят)/;
const process = new RegExp(`^(?:${processVerbs.join('|')})$`);
const participle = new RegExp(`^(?:${participles.join('|')})[аоы]?$`);
const small = 3;

/** The title again with «проведён» or «работает», or «утверждено» alone; a number would have told more. */
function isOnlyDone(text: string, title: string): boolean {
  const words = wordsOf(text).filter((word) => word.length >= small);
  const others = words.filter((word) => !held.test(word) && !process.test(word));
  if (others.length === words.length) return words.length === 1 && participle.test(words[0] ?? '');
  const ofTitle = new Set(wordsOf(title).map(stemWord));
  return others.every((word) => praising.test(word) || ofTitle.has(stemWord(word)));
}

const fewWords = 3;
const most = 0.6;

/**
 * Most of the title's words and no others, or what the title begins with; a few of its other words may name what comes of it
 * («справка»).
 */
function isMostOf(text: string, title: string): boolean {
  const words = new Set(tellingStems(text));
  const ofTitle = tellingStems(title).filter((word) => !held.test(word));
  if (words.size < 2 || ![...words].every((word) => ofTitle.includes(word))) return false;
  const [first = ''] = ofTitle;
  const namesProduct = wordsOf(text).some((word) => made.test(word));
  return (words.has(first) && !namesProduct) || words.size >= Math.max(fewWords, most * new Set(ofTitle).size);
}

function tellingStems(text: string): readonly string[] {
  return wordsOf(text)
    .filter((word) => word.length > small || /^\p{Lu}+$/u.test(word))
    .map(stemWord);
}
