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
    return `Период «${text}» идёт от конца к началу: напишите сначала, когда он начинается.`;
  }
  if (from !== null && to !== null) {
    const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
    return years > mostYears ? `Период «${text}» – это ${counted(years, yearForms)}: проверьте годы.` : undefined;
  }
  return `Период «${text}» не понят: напишите, например, «2022», «2022/2023 учебный год» или «январь – декабрь 2022».`;
}
