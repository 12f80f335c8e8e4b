import { type CountForms, counted } from '../text/counted.ts';
import type { Period } from './period.schema.ts';

const yearForms: CountForms = ['год', 'года', 'лет'];
/** No roadmap is for more years. */
const mostYears = 20;

/** Why a period cannot stand as it is written, and what to do, as a sentence; undefined where it can. */
export function periodTrouble({ text, from, to, notes }: Period): string | undefined {
  const codes = notes.map(({ code }) => code);
  if (codes.includes('day-does-not-exist')) {
    return `В периоде «${text}» названа дата, которой нет в календаре: исправьте её.`;
  }
  if (codes.includes('runs-backwards')) {
    return `Период «${text}» идёт от конца к началу: напишите сначала, когда он начинается${meantInstead(text)}.`;
  }
  if (from !== null && to !== null) {
    const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
    return years > mostYears
      ? `Период «${text}» – это ${counted(years, yearForms)}: проверьте годы${meantInstead(text)}.`
      : undefined;
  }
  return `Период «${text}» не понят: напишите, например, «2022», «2022/2023 учебный год» или «январь – декабрь 2022».`;
}

function meantInstead(text: string): string {
  const mended = mendedPeriod(text);
  return mended === undefined ? '' : `, например «${mended}»`;
}

const twoYears = /((?:19|20)\d{2})(\s*[-–—/]\s*)((?:19|20)\d{2})/;

/** A period of two years that are not right as the nearest that may be: in their order, and not many years long. */
export function mendedPeriod(text: string): string | undefined {
  const [whole, first = '', sign = '', last = ''] = twoYears.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const years = Number(last) - Number(first);
  if (years >= 0 && years <= mostYears) return undefined;
  if (years < 0 && -years <= mostYears) return text.replace(whole, `${last}${sign}${first}`);
  const near = [1, 2, 3, 4, 5].map((more) => String(Number(first) + more));
  const meant = near.find((year) => hasSameDigits(year, last)) ?? near[0];
  return text.replace(whole, `${first}${sign}${meant}`);
}

function hasSameDigits(one: string, other: string): boolean {
  return [...one].toSorted().join('') === [...other].toSorted().join('');
}
