import { foldTitle } from '../text/fold.ts';
import type { Indicator, PartialPlan } from './event.ts';
import { mentionTitle } from './mention.ts';

/** Everything that is planned of an indicator: «не менее 75 %», «2026 г. – 50 %; 2027 г. – 60 %»; empty where nothing is. */
export function plannedText({ target, plans = [] }: Indicator): string {
  return [...(target === undefined ? [] : [target.text]), ...plans.map(partText)]
    .filter((text) => text !== '')
    .join('; ');
}

/** The plan for the part of the whole that somebody means by his words. */
export function planAgainst({ plans = [] }: Indicator, words: string): PartialPlan | undefined {
  const folded = foldTitle(words);
  return plans.find(({ against }) => {
    const names = against.kind === 'declared' ? [against.handle, against.title] : [mentionTitle(against)];
    return names.some((name) => foldTitle(name) === folded);
  });
}

function partText({ against, text }: PartialPlan): string {
  const part = mentionTitle(against);
  return `${/^\d{4}$/.test(part) ? `${part} г.` : part} – ${text}`;
}
