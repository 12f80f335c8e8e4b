import { capitals, letters, smallLetters } from '@dorkarta/core';

/** Words after which no line of a title ends. */
const shortWords = 'в|во|и|из|к|ко|на|не|ни|о|об|от|по|с|со|у|за|до|а|для|при|без|под|над|про|или';
const capitalised = shortWords.replace(/(?<=^|\|)./g, (letter) => `[${letter}${letter.toUpperCase()}]`);
const gap = '[ \\u00A0]';
/** What stands unseen behind a dash that no line ends with. */
export const joiner = '\u2060';

/** What stands before «из 5»: so many of them, or, where a text begins with it, none yet. */
const points = '(?:\\d|(?<![^\\n])–)';

/** What stands before the last digit of a number that is no school's: «№ 12». */
const notOfName = `(?<!№${gap}?\\d{0,4})`;

/** Where a Russian typesetter lets no line break, each as what stands before and behind the space. */
const bonds: readonly (readonly [before: string, behind: string])[] = [
  // «№ 215», «§ 4»
  ['[№§]', '\\S'],
  // «15 ноября», «15-17 марта», «2027 г.», «9 человек»; but not «школа № 15 города», «1.2 действия», «2026 и 2027»
  [
    `(?<!№${gap}?|[${letters}\\d.,/-])(?:\\d{1,4}[–—-]${joiner}?)?\\d{1,4}`,
    `(?!(?:и|или|в|на|по|с|до|от|из|к|о|а|но|не|за)(?![${letters}]))[${smallLetters}]{1,10}(?![${letters}])`,
  ],
  // «28.08.2026 г.», «100 %», «10 °C»; but not «СОШ № 1 г. Верхние Луги»
  [`${notOfName}\\d`, `(?:г(?:г|ода|оду|од|оды)?(?![${letters}])|[%‰°₽])`],
  // «0,5 из 1», «– из 1»
  [points, `из${gap}\\d`],
  [`${points}${gap}из`, '\\d'],
  // «100 000»
  [`(?<![${letters}\\d.,])\\d{1,3}(?:${gap}\\d{3})*`, '\\d{3}(?!\\d)'],
  // «IV квартал», «II полугодие»
  [`(?<![${letters}])[IVX]{1,5}`, `[${smallLetters}]{1,10}(?![${letters}])`],
  // «И. О. Фамилия», «И.О. Фамилия», «Фамилия И. О.»
  [`(?<![${letters}])[${capitals}]\\.`, `[${capitals}](?:\\.|[${smallLetters}])`],
  [
    `(?<![${letters}])[${capitals}][${smallLetters}]+`,
    `[${capitals}]\\.${gap}?[${capitals}]\\.(?!${gap}?[${capitals}][${smallLetters}])`,
  ],
  // «ст. 28», «г. Ярославль», «т. д.»; but not «2027 г. Создание»
  [`(?<![${letters}]|${notOfName}\\d${gap}?)(?:г|ул|пр|д|п|пп|пос|с|ст|стр|ч|гл|им|рис|табл|т)\\.`, `[${letters}\\d«]`],
  // «о. Муром»: an «округ»
  [`(?<![${letters}])о\\.`, `[${capitals}]`],
  // «школа – центр»
  ['\\S', '[–—-](?: |$)'],
];

/** What stands beside every space of a text that may be bound: asked first, since most spaces have neither. */
const signsOfBonds = `(?<=[\\d№§.IVX] |^– |\\n– |${gap}из )|(?=[%‰°₽–—-]|[${capitals}]\\.)`;

const inText = spacesBetween(bonds, signsOfBonds);
const inTitles = spacesBetween([...bonds, [`(?<![${letters}\\d])(?:${capitalised})`, '\\S']]);

function spacesBetween(pairs: typeof bonds, signs?: string): RegExp {
  const alternatives = pairs.map(([before, behind]) => `(?=${behind})(?<=${before} )`).join('|');
  return new RegExp(` ${signs === undefined ? '' : `(?:${signs})`}(?:${alternatives})`, 'g');
}

/** Dashes within what is read as one, a number or a Roman one on either side: «7–9», «5-а», «СОШ-15», «I–III». */
const dashes = new RegExp(
  `(?<=[\\d][–—-])(?=[${letters}\\d])|(?<=[${letters}][–—-])(?=\\d)|(?<=(?<![${letters}])[IVX]{1,5}[–—-])(?=[IVX]{1,5}(?![${letters}]))`,
  'g',
);
/** How far a word is looked at on either side for what makes it an address. */
const addressReach = 200;
const address = /:\/\/|@|^www\./;

function standsInAddress(text: string, at: number): boolean {
  const [before = ''] = /\S*$/.exec(text.slice(Math.max(0, at - addressReach), at)) ?? [];
  const [behind = ''] = /^\S*/.exec(text.slice(at, at + addressReach)) ?? [];
  return address.test(before + behind);
}

/**
 * The text with spaces that no line breaks at, and joiners behind dashes that no line ends with, where a Russian typesetter
 * puts them; nothing else of it changes, and addresses stay as they are.
 */
export function boundText(text: string, kind: 'text' | 'title' = 'text'): string {
  const spaced = text.replace(kind === 'title' ? inTitles : inText, '\u00A0');
  return spaced.replace(dashes, (_, at: number) => (standsInAddress(text, at) ? '' : joiner));
}

/** The text without the joiners, each piece that one holds together as `whole` writes it. */
export function withJoined(text: string, whole: (piece: string) => string): string {
  if (!text.includes(joiner)) return text;
  return text.replace(joinedPieces, (piece) => whole(piece.replaceAll(joiner, '')));
}

const joinedPieces = new RegExp(`[${letters}\\d–—-]*(?:${joiner}[${letters}\\d–—-]+)+`, 'g');
