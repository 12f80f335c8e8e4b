import { Paragraph, TextRun } from 'docx';
import { cleanText } from '../../document/clean-text.ts';
import type { Tone } from '../../document/table-document.ts';
import { ownSizes, spacings, toneColours } from '../../typesetting/flow-look.ts';
import { componentWrites, type Writes } from './elements.ts';
import { twipsOfPoints } from './measure.ts';
import { paragraphStyleIds } from './styles.ts';

/** The title of a picture, on one page with it. */
export function pictureHeading(title: string): Writes {
  return componentWrites(new Paragraph({ style: paragraphStyleIds.note, keepNext: true, text: cleanText(title) }));
}

/** What a tone of a picture means. */
export interface Meaning {
  readonly tone: Tone;
  readonly words: string;
  /** The sign of its fields; a square where absent. */
  readonly mark?: string;
}

/** A sign in the colour of each tone, and its words; a line breaks only between them. */
export function pictureLegend(meanings: readonly Meaning[], spaceBelow = 0): Writes {
  const size = ownSizes.note * 2;
  const children = meanings.flatMap(({ tone, words, mark }) => [
    mark === undefined
      ? new TextRun({ text: '■\u00A0', color: toneColours[tone], size })
      : new TextRun({
          text: `\u00A0${mark === '' ? '\u00A0' : mark}\u00A0`,
          shading: { fill: toneColours[tone] },
          size,
        }),
    new TextRun({
      text: `${mark === undefined ? '' : '\u00A0'}${cleanText(words).replaceAll(' ', '\u00A0')}   `,
      size,
    }),
  ]);
  const spacing = { before: twipsOfPoints(spacings.note.before), after: twipsOfPoints(spaceBelow) };
  const options = { style: paragraphStyleIds.note, children, ...(spaceBelow > 0 ? { spacing } : {}) };
  return componentWrites(new Paragraph(options));
}
