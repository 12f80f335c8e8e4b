import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { isListKeyword } from '../generated/keywords.ts';
import type { FieldNode } from '../structure/outline.ts';
import { part, shortened } from '../structure/words-part.ts';
import type { Words } from '../syntax/source-line.ts';
import type { FieldKeyword } from '../vocabulary/spellings.ts';

/** Lines that break off: their author meant to go on, and the document would print them as they are. */

/** The fields of free text that a document prints; phrases have readers of their own. */
const texts: ReadonlySet<FieldKeyword> = new Set<FieldKeyword>([
  'goal',
  'rationale',
  'indicator',
  'target',
  'document',
  'coverage',
  'note',
  'own',
  'action',
  'annex',
  'agreed',
  'approver',
  'signed',
  'position',
  'prepared',
  'information',
  'reason',
  'resolution',
]);

/** What a line is told of, and the words that it is about. */
interface Unfinished {
  readonly at: Words;
  readonly message: string;
}

/** What to tell of a line that breaks off. */
export function unfinishedLine({ line, value }: FieldNode): readonly Diagnostic[] {
  const { keyword, word } = line;
  if (value === undefined || value.text.startsWith('"')) return [];
  const unfinished = isListKeyword(keyword)
    ? endsInComma(value, word.text)
    : texts.has(keyword)
      ? unfinishedText(value, word.text)
      : undefined;
  return unfinished === undefined ? [] : [diagnose('line-is-finished', unfinished.at, unfinished.message)];
}

function unfinishedText(value: Words, word: string): Unfinished | undefined {
  return endsInComma(value, word) ?? breaksAddress(value) ?? lacksNumber(value) ?? leadsOn(value, word);
}

const lastWord = /\S*,$/u;

function endsInComma(value: Words, word: string): Unfinished | undefined {
  const at = atEnd(value, lastWord);
  if (at === undefined) return undefined;
  const message = `Строка «${word}» кончается запятой («${shortened(at.text)}»): допишите её или уберите запятую.`;
  return { at, message };
}

const addressAlone = /(?<![\p{L}\d])https?:$/iu;

/** Behind a space two slashes begin a comment, so that the rest of the address is none of the line. */
function breaksAddress(value: Words): Unfinished | undefined {
  const at = atEnd(value, addressAlone);
  if (at === undefined) return undefined;
  return { at, message: `Адрес страницы обрывается на «${at.text}»: уберите пробел перед «//».` };
}

/** «Приказ от 01.09.2026 №», «приказ № от 01.09.2026» */
const withoutNumber = /(?:(?<!\S)\S{1,40}\s{1,3})?№\s*(?=$|[.,;)]|от(?!\p{L}))/u;

function lacksNumber(value: Words): Unfinished | undefined {
  const at = found(value, withoutNumber, 0);
  if (at === undefined) return undefined;
  return { at, message: `После знака «№» нет номера («${at.text}»): допишите его или уберите знак.` };
}

/** A word behind which a sentence goes on; «9 а» is a class. */
const leading =
  /(?<=\p{L}[\s»")]+)(?:и|или|но|в|на|по|с|со|к|ко|о|об|от|до|из|для|при|за|над|под|между|через|как|что|а)$/u;

function leadsOn(value: Words, word: string): Unfinished | undefined {
  const at = atEnd(value, leading);
  if (at === undefined) return undefined;
  return { at, message: `Строка «${word}» обрывается на слове «${at.text}»: допишите её.` };
}

/** How many characters at the end of a line tell that it breaks off. */
const longestEnd = 80;

/** What breaks off at the end: no more is looked at than is needed, since a line may be long. */
function atEnd(value: Words, pattern: RegExp): Words | undefined {
  return found(value, pattern, Math.max(0, value.text.length - longestEnd));
}

function found(value: Words, pattern: RegExp, from: number): Words | undefined {
  const match = pattern.exec(value.text.slice(from));
  if (match === null) return undefined;
  const start = from + match.index;
  return part(value, start, start + match[0].trimEnd().length);
}
