import { cleanText } from './clean-text.ts';

const pathCharacters = '[^\\s"<>\\\\^`{|}\\[\\]]*';
const web = new RegExp(
  `^https?://[\\p{L}\\p{N}_-]+(?:\\.[\\p{L}\\p{N}_-]+)*\\.?(?::(?:\\d{1,4}|[1-5]\\d{4}))?(?:[/?#]${pathCharacters})?$`,
  'iu',
);
const mail = /^mailto:[\p{L}\p{N}._%+-]+@[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)+$/iu;
const strayPercent = /%(?![0-9a-f]{2})/gi;

/** The longest link that Excel takes. */
const longest = 2079;

/**
 * The link if a document may make it live, else undefined; its text is printed all the same.
 * Only http, https and mailto, and only what every office program takes for well formed: one bad address makes Word
 * call the whole file damaged.
 */
export function safeLink(link: string | undefined): string | undefined {
  if (link === undefined) return undefined;
  const clean = cleanText(link).trim().replace(strayPercent, '%25');
  return clean.length <= longest && (web.test(clean) || mail.test(clean)) ? clean : undefined;
}
