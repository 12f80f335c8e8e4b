import type { Mention } from '../model/mention.schema.ts';
import { allSchools } from '../model/mention.ts';
import { columnWords } from '../templates/column-words.ts';
import { foldTitle } from '../text/fold.ts';
import { dividedBodies } from './divide-bodies.ts';
import type { SourceLine } from './source.ts';

const bullet = '•';

/** A line as it is read: behind the number that its list gives it. */
export function labelled({ label = '', text }: SourceLine): string {
  return label === '' || label === bullet ? text : `${label} ${text}`.trim();
}

/** A line with the address that its words lead to, where they do not say it themselves. */
export function withLink(line: SourceLine): string {
  const text = labelled(line);
  const { link = '' } = line;
  return !/^https?:/i.test(link) || text.includes(link) ? text : `${text} ${link}`;
}

/** Lines as one text: a sentence that goes on in the next line is one line, a list stays a list. */
export function inParagraphs(lines: readonly SourceLine[]): string {
  let text = '';
  for (const line of lines) {
    const said = line.label === bullet ? `- ${withLink({ ...line, label: '' })}` : withLink(line);
    const goesOn = line.label === undefined && /^[\p{Ll}(]/u.test(said) && !/[.;:]$/.test(text);
    text = text === '' ? said : `${text}${goesOn ? ' ' : '\n'}${said}`;
  }
  return text;
}

/** A text without a bullet typed by hand, and without what divides the items of a list. */
export function withoutSign(text: string): string {
  return withoutLoneQuote(text)
    .replace(/^[-–—•*·▪■●◦➢►]\s+/u, '')
    .replace(/;$/, '')
    .trim();
}

/** A straight quote that nothing closes says nothing, and would open a text in quotes. */
function withoutLoneQuote(text: string): string {
  if (!text.includes('"')) return text;
  const once = text.replace(/"{2,}/g, '"');
  return once.split('"').length % 2 === 1 ? once : once.replace(/"(?=[^"]*$)/, '');
}

/** Who carries something out: as mentions are read, but for commas between bodies, which divide them. */
export function performersOf(lines: readonly SourceLine[]): readonly Mention[] {
  const divided = lines.flatMap((line) => dividedBodies(line.text)?.map((text) => ({ ...line, text })) ?? [line]);
  return mentionsOf(divided);
}

/** Each line, and each part between semicolons, is one of a list; commas stand within names too often to divide them. */
export function mentionsOf(lines: readonly SourceLine[]): readonly Mention[] {
  const texts = lines
    .flatMap((line) => withLink({ ...line, label: '' }).split(';'))
    .map((text) => withoutSign(text.trim()));
  return texts
    .filter((text) => text !== '')
    .map((text) =>
      foldTitle(text) === allSchools
        ? { kind: 'all-schools' as const }
        : { kind: 'text' as const, text: text.replace(/,$/, '') },
    );
}

/** The values behind a label, which semicolons or commas divide where each of them begins as a name does. */
export function valuesInLine(text: string): readonly SourceLine[] {
  const parts = dividers
    .map((divider) => text.split(divider))
    .find((each) => each.length > 1 && each.every(beginsAsName));
  return (parts ?? [text]).map((part) => ({ text: part }));
}

/** The values behind a label as documents print it: one that speaks of several has several, whatever they begin with. */
export function valuesBehind(label: string, text: string): readonly SourceLine[] {
  const values = valuesInLine(text);
  const divider = dividers.find((each) => text.includes(each));
  if (values.length > 1 || divider === undefined || !isOfSeveral(label)) return values;
  return withWholeParts(text.split(divider), divider).map((part) => ({ text: part }));
}

/** Where some begin as names do, what begins otherwise goes on from the part before. */
function withWholeParts(parts: readonly string[], divider: string): readonly string[] {
  const [first = '', ...others] = parts;
  if (!beginsAsName(first) || !others.some(beginsAsName)) return parts;
  const whole: string[] = [first];
  for (const part of others) {
    if (beginsAsName(part)) whole.push(part);
    else whole.push(`${whole.pop() ?? ''}${divider}${part}`);
  }
  return whole;
}

const dividers = ['; ', ', '] as const;

function beginsAsName(part: string): boolean {
  return /^[\p{Lu}«"\d]/u.test(part) || foldTitle(part) === allSchools;
}

function isOfSeveral(label: string): boolean {
  return Object.values(columnWords).some(
    ({ labels: [one, many] }) => one !== many && foldTitle(many) === foldTitle(label),
  );
}
