import { judgeIndicators } from '../../judging/judge-indicators.ts';
import { message } from '../../judging/message.ts';
import { eventRule, fail, notApplicable, pass } from '../../judging/rule.ts';
import { shortened } from '../../judging/shortened.ts';
import type { Indicator } from '../../model/event.ts';
import type { Quantity } from '../../phrases/quantity.schema.ts';
import { foldWord } from '../../text/fold.ts';

const isTooMuch = message`В показателе «${'indicator'}» – ${'percent'} %, а доля не бывает больше 100 %: исправьте число, а если это рост или выполнение плана, напишите об этом словами («рост до 120 % к 2025 году»).`;

/** What can be more than a whole: what is compared with what was, or with what was planned. */
const growth = /рост|прирост|увелич|повыс|повыш|превыш|больш|сравнен|отношени|выполнен|базов|уровн/;

/** A share is no more than all. */
export const shareIsWithinWhole = eventRule(
  'share-is-within-whole',
  judgeIndicators(({ judged: { indicator } }) => {
    const place = { node: indicator };
    const shares = figuresOf(indicator).filter(isShare);
    if (shares.length === 0) return notApplicable(place);
    const most = Math.max(...shares.map(({ value, to = value }) => Math.max(value, to)));
    if (most <= 100 || growth.test(foldWord(wordsOf(indicator)))) return pass(place);
    return fail(place, isTooMuch({ indicator: shortened(wordsOf(indicator)), percent: String(most) }));
  }),
);

function figuresOf({ quantities, target, plans = [] }: Indicator): readonly Quantity[] {
  return target === undefined && plans.length === 0
    ? quantities
    : [...quantities, ...(target?.quantities ?? []), ...plans.flatMap((plan) => plan.quantities)];
}

function isShare({ unit, comparison }: Quantity): boolean {
  return comparison !== 'change' && /^(?:%|процент)/.test(unit);
}

function wordsOf({ text, target, plans = [] }: Indicator): string {
  return [text, target?.text ?? '', ...plans.map((plan) => plan.text)].join(' ').trim();
}
