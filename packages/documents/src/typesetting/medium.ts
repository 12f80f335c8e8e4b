/** What a document is set for: how exactly its letters are as wide as the font says, and what it does to long words. */
export interface Medium {
  /** Lines are this much wider than the font says. */
  readonly slack: number;
  /** What stands around the text of a cell beside its paddings, in points. */
  readonly frame: number;
  /** Whether words that fit no column are hyphenated. */
  readonly hyphenates: boolean;
  /** Whether the places of hyphens are marked in words that fit no column, since its programs know none themselves. */
  readonly marksHyphens: boolean;
  /** Whether addresses that fit no line are broken between their words; in sheets the cells see to it. */
  readonly breaksAddresses: boolean;
  /** Whether a line has places that its words are set to: the name of who signs stands at the right. */
  readonly hasTabs: boolean;
  /** How many times as wide as its page a table may be that does not fit it, to be printed smaller. */
  readonly widest: number;
}

/** Paper: what Word prints. */
export const paper: Medium = {
  slack: 1.01,
  frame: 1,
  hyphenates: true,
  marksHyphens: false,
  breaksAddresses: true,
  hasTabs: true,
  widest: 1,
};

/** A page of a browser, which may have no Russian rules of hyphenation. */
export const browser: Medium = { ...paper, marksHyphens: true, hasTabs: false };

/** A sheet of a workbook, whose programs round widths to pixels and do not hyphenate. */
export const sheet: Medium = {
  slack: 1.03,
  frame: 5,
  hyphenates: false,
  marksHyphens: false,
  breaksAddresses: false,
  hasTabs: false,
  widest: 1.5,
};
