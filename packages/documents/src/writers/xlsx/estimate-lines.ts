/** Widths of characters in Times New Roman in ems, rounded to a few classes; `otherWidth` holds for all others. */
const widthClasses = [
  { characters: '., \u00A0', width: 0.25 },
  { characters: 'ijlt:;/frI-()!', width: 0.32 },
  { characters: 'гзсавеёстьэяacez?J"', width: 0.43 },
  { characters: 'ийнпцБРЬFPS+', width: 0.54 },
  { characters: 'мфыГЕЁТВКСЧЭЯEBCRLTZ', width: 0.64 },
  { characters: 'жшщюАДИЙЛНОПУХЦЪwADGHKNOQUVXY', width: 0.72 },
  { characters: 'ФЫЖМmM%', width: 0.87 },
  { characters: 'ШЩЮW№—', width: 1 },
] as const;
const otherWidth = 0.5;
/** Screens round widths up a little; a line too many is better than one that is cut off. */
const screenFactor = 1.02;
const boldFactor = 1.07;

const widthOf: ReadonlyMap<string, number> = new Map(
  widthClasses.flatMap(({ characters, width }) => [...characters].map((character) => [character, width])),
);

/**
 * How many lines a text takes when wrapped at words to a width in ems of Times New Roman.
 * Excel does not set the heights of rows in a written file itself, so they come from this estimate.
 */
export function estimateLines(text: string, width: number, bold: boolean): number {
  let lines = 0;
  for (const line of text.split('\n'))
    lines += estimateLine(line, bold ? width / boldFactor / screenFactor : width / screenFactor);
  return lines;
}

function estimateLine(line: string, width: number): number {
  let lines = 1;
  let used = 0;
  let word = 0;
  for (const character of line) {
    const advance = widthOf.get(character) ?? otherWidth;
    if (character === ' ') {
      used += word + advance;
      word = 0;
      continue;
    }
    word += advance;
    if (used > 0 && used + word > width) {
      lines += 1;
      used = 0;
    } else if (word > width) {
      lines += 1;
      word = advance;
    }
  }
  return lines;
}
