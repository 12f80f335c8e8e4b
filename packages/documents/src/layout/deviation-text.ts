import { decimal, type FactView } from '@dorkarta/core';

/** By how much a fact differs from its plan: «−2», «+5 п. п.», «0»; where it cannot be compared, why not. */
export function deviationText({ state, deviation, together }: FactView): string {
  switch (state) {
    case 'other-unit':
      return 'единицы не те, что в плане';
    case 'no-number':
      return 'в факте нет числа';
    case 'no-plan':
    case 'part':
      return '';
    default:
      if (deviation !== undefined) return signed(deviation.value, deviation.unit);
      return together === undefined ? 'не сравнить' : togetherText[state];
  }
}

/** What several facts come to where nobody can say by how much. */
const togetherText = {
  reached: 'план выполнен',
  missed: 'меньше плана',
  unclear: 'складывать ли факты, решит эксперт',
} as const;

/** Shares differ by points, and other units need not be said again. */
function signed(value: number, unit: string): string {
  const sign = value > 0 ? '+' : value < 0 ? '−' : '';
  const points = value !== 0 && /^(?:%|процент)/i.test(unit.trim()) ? '\u00A0п.\u00A0п.' : '';
  return `${sign}${decimal(Math.abs(value))}${points}`;
}
