import { inferAudience } from '../inference/infer-audience.ts';
import { inferKinds } from '../inference/infer-kinds.ts';
import { type Kind, kindNames } from '../taxonomy/kind.ts';
import type { EventView } from '../view/roadmap-view.ts';
import { doubtfulFact, type Fact, inferredFact, noFact, statedFact, strongest } from './fact.ts';

/** Whether an event is of a kind: as stated, else as its title says. A stated kind that the title contradicts is doubtful. */
function kindFact({ inherited, texts }: EventView, kind: Kind): Fact {
  if (inherited.kinds.length === 0) return strongest(texts.map((text) => inferredKindFact(text, kind)));
  const stated = inherited.kinds.find(({ kinds }) => kinds.includes(kind));
  if (stated === undefined) return noFact();
  const words = `вид: ${stated.text}`;
  return contradicts(texts, kind) ? doubtfulFact(words, 'название говорит о другом') : statedFact(words);
}

function inferredKindFact(text: string, kind: Kind): Fact {
  const guesses = inferKinds(text).filter((guess) => guess.kind === kind);
  const sure = guesses.find((guess) => guess.sure);
  if (sure !== undefined) return inferredFact(sure.words);
  const [doubtful] = guesses;
  return doubtful === undefined ? noFact() : doubtfulFact(doubtful.words, `похоже на «${kindNames[kind]}», но не ясно`);
}

/** A title contradicts a kind where it surely is of the other of the two kinds that the criteria tell apart. */
function contradicts(texts: readonly string[], kind: Kind): boolean {
  const other = kind === 'organizational' ? 'methodical' : kind === 'methodical' ? 'organizational' : undefined;
  if (other === undefined) return false;
  const sure = texts.flatMap((text) => inferKinds(text)).filter((guess) => guess.sure);
  return sure.some((guess) => guess.kind === other) && !sure.some((guess) => guess.kind === kind);
}

export function organizationalFact(event: EventView): Fact {
  return kindFact(event, 'organizational');
}

/** Methodical, and for teachers or school heads: what is for pupils or parents is not. */
export function methodicalFact(event: EventView): Fact {
  const fact = kindFact(event, 'methodical');
  if (fact.certainty === 'no') return fact;
  const others = event.texts.map((text) => inferAudience(text)).find((audience) => audience?.audience === 'others');
  if (others === undefined) return fact;
  const why = 'не для педагогов и руководителей';
  return fact.basis === 'stated' ? doubtfulFact(others.words, why) : noFact(others.words, why);
}

/** Whether an event works in one of the directions that a survey counts. */
export function directionFact(kind: Kind): (event: EventView) => Fact {
  return (event) => kindFact(event, kind);
}
