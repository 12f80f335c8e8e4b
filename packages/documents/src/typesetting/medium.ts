/** What a document is set for: how exactly its letters are as wide as the font says, and what it does to long words. */
export interface Medium {
  /** Lines are this much wider than the font says. */
  readonly slack: number;
  /** What stands around the text of a cell beside its paddings, in points. */
  readonly frame: number;
  /** Whether words that fit no column are hyphenated. */
  readonly hyphenates: boolean;
  /** How many times as wide as its page a table may be that does not fit it, to be printed smaller. */
  readonly widest: number;
}

/** Paper: what Word and browsers print. */
export const paper: Medium = { slack: 1.01, frame: 1, hyphenates: true, widest: 1 };

/** A sheet of a workbook, whose programs round widths to pixels and do not hyphenate. */
export const sheet: Medium = { slack: 1.03, frame: 5, hyphenates: false, widest: 1.5 };
