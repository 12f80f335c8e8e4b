/** How events are numbered: through the whole roadmap, afresh in each section or subsection, or not at all. */
export const numberings = ['continuous', 'by-section', 'by-subsection', 'none'] as const;
export type Numbering = (typeof numberings)[number];

/** The words by which a roadmap states its numbering. */
export const numberingWords: Readonly<Record<Numbering, string>> = {
  continuous: 'сквозная',
  'by-section': 'по разделам',
  'by-subsection': 'по подразделам',
  none: 'нет',
};
