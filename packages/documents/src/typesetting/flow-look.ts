import type { ParagraphStyle } from '../document/table-document.ts';

/** The size of the text around the tables, in points. */
export const textSize = 14;

/** How high a line is in ems of its font, as Times New Roman has it. */
export const lineEms = 1.15;

/** The space above and below a paragraph around the tables, in points. */
export interface Spacing {
  readonly before: number;
  readonly after: number;
}

const none: Spacing = { before: 0, after: 0 };

/** The spaces of the paragraphs around the tables. */
export const spacings = {
  approval: none,
  title: { before: 12, after: 12 },
  subtitle: { before: 0, after: 12 },
  body: { before: 0, after: 6 },
  'table-title': { before: 18, after: 6 },
} as const satisfies Partial<Record<ParagraphStyle, Spacing>>;

/** The width of what stands at the right above the title, in millimetres. */
export const approvalWidth = 95;

/** The space above and below the text of a cell, in points. */
export const cellMargin = 1.4;
