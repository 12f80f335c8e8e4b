import type { InferredAudience } from '../inference/infer-audience.ts';
import type { InferredKind } from '../inference/inferred-kind.ts';
import { mentionTitle } from '../model/mention.ts';
import { type Kind, kindNames } from '../taxonomy/kind.ts';
import { type EventAlone, recallBy } from '../view/event-alone.ts';
import { doubtfulFact, type Fact, inferredFact, noFact, statedFact, strongest } from './fact.ts';
import type { FactSource } from './fact-source.ts';
import { indicatorsOf } from './indicators-of.ts';
import { statedTarget } from './stated-target.ts';

/** Whether an event is of a kind: as stated, else as its title says. A stated kind that the title contradicts is doubtful. */
function kindFact(event: EventAlone, source: FactSource, kind: Kind): Fact {
  const { inherited, texts } = event;
  if (inherited.kinds.length === 0)
    return strongest(guessesOf(event, source).map((guesses) => inferredFactOf(guesses, kind)));
  const stated = inherited.kinds.find(({ kinds }) => kinds.includes(kind));
  if (stated === undefined) return noFact();
  const words = `вид: ${stated.text}`;
  return contradicts(texts, kind, source) ? doubtfulFact(words, 'название говорит о другом') : statedFact(words);
}

function guessesOf(event: EventAlone, { inference }: FactSource): readonly (readonly InferredKind[])[] {
  const targeted = statedTarget(event, inference)?.is === 'yes';
  const educators = takingPart(event)?.educators === true;
  return event.texts.map((text) => inference.kinds(text, { targeted, educators }));
}

function inferredFactOf(guesses: readonly InferredKind[], kind: Kind): Fact {
  const guess = guesses.find((each) => each.kind === kind);
  if (guess === undefined) return noFact();
  return guess.sure
    ? inferredFact(guess.words)
    : doubtfulFact(guess.words, `похоже на вид «${kindNames[kind]}», но не ясно`);
}

/** A title contradicts a kind where it surely is of the other of the two kinds that the criteria tell apart. */
function contradicts(texts: readonly string[], kind: Kind, { inference }: FactSource): boolean {
  const other = kind === 'organizational' ? 'methodical' : kind === 'methodical' ? 'organizational' : undefined;
  if (other === undefined) return false;
  const guesses = texts.flatMap((text) => inference.kinds(text, { targeted: true }));
  return guesses.some((guess) => guess.kind === other && guess.sure) && !guesses.some((guess) => guess.kind === kind);
}

export function organizationalFact(event: EventAlone, source: FactSource): Fact {
  return kindFact(event, source, 'organizational');
}

/** Methodical, and for teachers or school heads: stated for what is for pupils or parents, it is doubtful. */
export function methodicalFact(event: EventAlone, source: FactSource): Fact {
  const fact = kindFact(event, source, 'methodical');
  const sent = event.texts.map((text) => source.inference.sending(text)).find((words) => words !== undefined);
  if (sent !== undefined && fact.certainty !== 'no') return sentFact(fact, sent);
  const called = calledParticipants(event) ?? (fact.certainty === 'yes' ? undefined : takingPart(event));
  if (fact.basis !== 'stated' && called !== undefined) return factOfCalled(fact, called);
  if (fact.basis !== 'stated' || fact.certainty !== 'yes') return fact;
  const others = event.texts.map((text) => source.inference.audience(text)).find(isForOthers);
  return others === undefined ? fact : doubtfulFact(fact.words, 'адресовано не педагогам и не руководителям');
}

const educators = /педагог|учител|директор|руководител|заместител|методист|завуч|наставник|управленческ|специалист/iu;
const others = /родител|обучающ|учени[кц]|учащ|школьник|выпускник|дет(?:и|ей|ям)(?!\p{L})|семь/iu;
/** «16 учителей», «не менее 80 % педагогов района» */
const countedEducators = /\d\s*(?:%|чел\S*|молод\S+)?\s*(?:педагог|учител|директор|завуч|заместител|методист)/iu;
const countedOthers =
  /\d\s*(?:%|чел\S*)?\s*(?:[а-яё]+\s+)?(?:обучающ|учени[кц]|учащ|школьник|выпускник|[а-яё]+классник|ребен|ребён|дет(?:и|ей|ям)(?!\p{L})|родител)/iu;

/** Who takes part: educators, or pupils and families alone. */
interface Called {
  readonly educators: boolean;
  readonly words: string;
}

/** Whom the participants name. */
function calledParticipants({ event }: EventAlone): Called | undefined {
  const titles = event.participants.map(mentionTitle);
  const educator = titles.find((title) => educators.test(title));
  if (educator !== undefined) return { educators: true, words: `участники: ${educator}` };
  const other = titles.find((title) => others.test(title));
  return other === undefined ? undefined : { educators: false, words: `участники: ${other}` };
}

/** Whom the participants name, or else the indicators count. */
function takingPart(alone: EventAlone): Called | undefined {
  return recallBy(alone.known, takingPart, () => ({ called: calledParticipants(alone) ?? countedIn(alone) })).called;
}

function countedIn({ event }: EventAlone): Called | undefined {
  const texts = indicatorsOf(event).map(({ text }) => text);
  const educator = texts.find((text) => countedEducators.test(text));
  if (educator !== undefined) return { educators: true, words: `показатель: ${educator}` };
  const other = texts.find((text) => countedOthers.test(text));
  return other === undefined ? undefined : { educators: false, words: `показатель: ${other}` };
}

/** A form of work that may be for anybody is for those who are called. */
function factOfCalled(fact: Fact, called: Called): Fact {
  if (fact.certainty === 'no') return fact;
  if (!called.educators) return noFact(called.words, 'адресовано не педагогам и не руководителям');
  return fact;
}

/** Taking part in what others hold is no event of the municipality's own. */
function sentFact({ basis, words }: Fact, sent: string): Fact {
  const why = 'это участие в том, что проводят другие';
  return basis === 'stated' ? doubtfulFact(words, why) : noFact(sent, why);
}

/** Addressed to pupils or parents, and to no teacher or head. */
function isForOthers(audience: readonly InferredAudience[]): boolean {
  const addressed = audience.filter(({ sure }) => sure).map((each) => each.audience);
  const educators = addressed.includes('teachers') || addressed.includes('heads');
  return !educators && (addressed.includes('pupils') || addressed.includes('families'));
}

/** Whether an event works in one of the directions that a survey counts. */
export function directionFact(kind: Kind): (event: EventAlone, source: FactSource) => Fact {
  return (event, source) => kindFact(event, source, kind);
}
