import { cleanText } from './clean-text.ts';

const pathCharacters = '[^\\s"<>\\\\^`{|}\\[\\]]*';
const web = new RegExp(
  `^(https?://[\\p{L}\\p{N}_-]+(?:\\.[\\p{L}\\p{N}_-]+)*\\.?(?::(?:\\d{1,4}|[1-5]\\d{4}))?)((?:[/?#]${pathCharacters})?)$`,
  'iu',
);
const mail = /^mailto:[\p{L}\p{N}._%+-]+@[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)+$/iu;
const strayPercent = /%(?![0-9a-f]{2})/gi;
const beyondAscii = /[^\x21-\x7E]/gu;

/** The longest link that Excel takes. */
const longest = 2079;

/**
 * The link if a document may make it live, else undefined; its text is printed all the same.
 * Only http, https and mailto, and only what every office program takes for well formed: one bad address makes Word
 * call the whole file damaged. Russian letters behind the host are percent-encoded, as browsers send them.
 */
export function safeLink(link: string | undefined): string | undefined {
  if (link === undefined) return undefined;
  const clean = cleanText(link).trim();
  if (mail.test(clean)) return clean.length <= longest ? clean : undefined;
  const [, host, path] = web.exec(clean) ?? [];
  if (host === undefined || path === undefined) return undefined;
  const address = host + path.replace(strayPercent, '%25').replace(beyondAscii, encodeURIComponent);
  return address.length <= longest ? address : undefined;
}
