import type { PageSetup } from '../document/table-document.ts';
import { approvalGap, approvalWidth } from './flow-look.ts';

const pointsPerMillimetre = 72 / 25.4;
const sheet = { short: 210, long: 297 } as const;

/** Millimetres as points. */
export function points(millimetres: number): number {
  return millimetres * pointsPerMillimetre;
}

/** The width between the margins of a page, in points. */
export function contentWidth({ orientation, margins }: PageSetup): number {
  return points((orientation === 'landscape' ? sheet.long : sheet.short) - margins.left - margins.right);
}

/** The height between the margins of a page, in points. */
export function contentHeight({ orientation, margins }: PageSetup): number {
  return points((orientation === 'landscape' ? sheet.short : sheet.long) - margins.top - margins.bottom);
}

/** The width of what stands at the right above the title, whether something stands beside it or not, in points. */
export function asideWidth(page: PageSetup): number {
  return Math.min(points(approvalWidth), (contentWidth(page) - points(approvalGap)) / 2);
}
