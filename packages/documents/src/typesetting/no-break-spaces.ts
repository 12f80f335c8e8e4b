/** Words after which no line of a title ends. */
const shortWords = 'в|во|и|из|к|ко|на|не|ни|о|об|от|по|с|со|у|за|до|а|для|при|без|под|над|про|или';
const capitalised = shortWords.replace(/(?<=^|\|)./g, (letter) => `[${letter}${letter.toUpperCase()}]`);
const gap = '[ \\u00A0]';

/** Where a Russian typesetter lets no line break, each as what stands before and behind the space. */
const bonds: readonly (readonly [before: string, behind: string])[] = [
  // «№ 215», «§ 4»
  ['[№§]', '\\S'],
  // «15 ноября», «2027 г.», «9 человек»; but not «школа № 15 города», «1.2 действия», «2026 и 2027»
  [
    `(?<!№${gap}?|[\\p{L}\\d.,/-])\\d{1,4}`,
    '(?!(?:и|или|в|на|по|с|до|от|из|к|о|а|но|не|за)(?!\\p{L}))\\p{Ll}{1,10}(?!\\p{L})',
  ],
  // «28.08.2026 г.», «100 %», «10 °C»
  ['\\d', '(?:г(?:г|ода|оду|од|оды)?(?!\\p{L})|[%‰°₽])'],
  // «100 000»
  [`(?<![\\p{L}\\d.,])\\d{1,3}(?:${gap}\\d{3})*`, '\\d{3}(?!\\d)'],
  // «IV квартал», «II полугодие»
  ['(?<!\\p{L})[IVX]{1,5}', '\\p{Ll}{1,10}(?!\\p{L})'],
  // «И. О. Фамилия», «И.О. Фамилия», «Фамилия И. О.»
  ['(?<!\\p{L})\\p{Lu}\\.', '\\p{Lu}(?:\\.|\\p{Ll})'],
  ['(?<!\\p{L})\\p{Lu}\\p{Ll}+', `\\p{Lu}\\.${gap}?\\p{Lu}\\.(?!${gap}?\\p{Lu}\\p{Ll})`],
  // «ст. 28», «г. Ярославль», «т. д.»; but not «2027 г. Создание»
  [`(?<!\\p{L}|\\d${gap}?)(?:г|ул|пр|д|п|пп|пос|с|ст|стр|ч|гл|им|рис|табл|т)\\.`, '[\\p{L}\\d«]'],
  // «школа – центр»
  ['\\S', '[–—-](?: |$)'],
];

/** What stands beside every space of a text that may be bound: asked first, since most spaces have neither. */
const signsOfBonds = '(?<=[\\d№§.IVX] )|(?=[%‰°₽–—-]|\\p{Lu}\\.)';

const inText = spacesBetween(bonds, signsOfBonds);
const inTitles = spacesBetween([...bonds, [`(?<![\\p{L}\\d])(?:${capitalised})`, '\\S']]);

function spacesBetween(pairs: typeof bonds, signs?: string): RegExp {
  const alternatives = pairs.map(([before, behind]) => `(?=${behind})(?<=${before} )`).join('|');
  return new RegExp(` ${signs === undefined ? '' : `(?:${signs})`}(?:${alternatives})`, 'gu');
}

/** The text with spaces that no line breaks at where a Russian typesetter puts them; nothing else of it changes. */
export function withNoBreakSpaces(text: string, kind: 'text' | 'title' = 'text'): string {
  return text.replace(kind === 'title' ? inTitles : inText, '\u00A0');
}
