/** How events are numbered: through the whole roadmap, afresh in each section, or not at all. */
export const numberings = ['continuous', 'by-section', 'none'] as const;
export type Numbering = (typeof numberings)[number];

/** The words by which a roadmap states its numbering. */
export const numberingWords: Readonly<Record<Numbering, string>> = {
  continuous: 'сквозная',
  'by-section': 'по разделам',
  none: 'нет',
};
