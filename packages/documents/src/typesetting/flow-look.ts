import type { ParagraphStyle, Tone } from '../document/table-document.ts';

/** The size of the text around the tables, in points. */
export const textSize = 14;

/** How high a line is in ems of its font, as Times New Roman has it. */
export const lineEms = 1.15;

/** The space above and below a paragraph around the tables, in points. */
export interface Spacing {
  readonly before: number;
  readonly after: number;
}

/** The spaces of the paragraphs around the tables. */
export const spacings = {
  title: { before: 12, after: 12 },
  subtitle: { before: 0, after: 12 },
  body: { before: 0, after: 6 },
  'table-title': { before: 18, after: 6 },
  note: { before: 6, after: 6 },
  signature: { before: 18, after: 0 },
  small: { before: 12, after: 0 },
} as const satisfies Partial<Record<ParagraphStyle, Spacing>>;

/** The space between a table and the text that follows on it, in points. */
export const spaceBelowTable = 12;

/** The space above and below a paragraph of a style. */
export function spacingOf(style: ParagraphStyle): Spacing {
  const known: Partial<Record<ParagraphStyle, Spacing>> = spacings;
  return known[style] ?? { before: 0, after: 0 };
}

/** The sizes of what is not as large as the text, in points. */
export const ownSizes = { note: 12, small: 10 } as const satisfies Partial<Record<ParagraphStyle, number>>;

/** Where the items of a list around the tables begin, in millimetres. */
export const bodyListIndent = 18.5;

/** The width of what stands at the right above the title, and at the left beside it, where two have room, in millimetres. */
export const approvalWidth = 95;

/** What is at least between the two, in millimetres. */
export const approvalGap = 10;

/** The space above and below the text of a cell, in points. */
export const cellMargin = 1.4;

/** The height of a bar, in points. */
export const barHeight = 22;

/** The colours of the parts of a bar, light enough for the numbers in them, and told apart in grey too. */
export const toneColours: Readonly<Record<Tone, string>> = {
  good: '6FBF73',
  fair: 'CDE8B5',
  moved: 'F6D776',
  bad: 'E58A83',
  missing: 'B0B0B0',
  open: 'E2E2E2',
  vague: 'C9D6E8',
};
