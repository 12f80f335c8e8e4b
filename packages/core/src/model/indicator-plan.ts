import { statedFigures } from '../phrases/parse-quantity.ts';
import { foldTitle } from '../text/fold.ts';
import type { Indicator, PartialPlan } from './event.ts';
import { mentionTitle } from './mention.ts';

/** Everything that is planned of an indicator: «не менее 75 %», «2026 г. – 50 %; 2027 г. – 60 %»; empty where nothing is. */
export function plannedText({ target, plans = [] }: Indicator): string {
  return [...(target === undefined ? [] : [target.text]), ...plans.map(partText)]
    .filter((text) => text !== '')
    .join('; ');
}

/** What the words of an indicator plan, where no line of its own says it: «не менее 3 семинаров»; empty where they name no figure. */
export function plannedInWords({ text, target }: Indicator): string {
  return target === undefined ? statedFigures(text).join('; ') : '';
}

/**
 * The plan for the part of the whole that somebody means by his words: by the words of the plan, however the year is written
 * in them, or by their beginning («II квартал» of «II квартал 2026 года») where one plan alone begins so.
 */
export function planAgainst({ plans = [] }: Indicator, words: string): PartialPlan | undefined {
  const folded = foldPart(words);
  const named = plans.map((plan) => ({ plan, names: namesOf(plan).map(foldPart) }));
  const same = named.find(({ names }) => names.includes(folded));
  const [longer, other] = named.filter(({ names }) => names.some((name) => name.startsWith(`${folded} `)));
  return (same ?? (other === undefined ? longer : undefined))?.plan;
}

/** The words by which somebody can mean the part that a plan is for. */
function namesOf({ against }: PartialPlan): readonly string[] {
  return against.kind === 'declared' ? [against.handle, against.title] : [mentionTitle(against)];
}

function foldPart(words: string): string {
  return foldTitle(words).replace(/ (?:г\.?|год|года|году)$/, '');
}

/** The parts that an indicator has plans for, in the words of those. */
export function plannedParts({ plans = [] }: Indicator): readonly string[] {
  return plans.map((plan) => namesOf(plan)[0] ?? '');
}

function partText({ against, text }: PartialPlan): string {
  const part = mentionTitle(against);
  return `${/^\d{4}$/.test(part) ? `${part} г.` : part} – ${text}`;
}
