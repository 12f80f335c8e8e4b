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
  const found = isListKeyword(keyword)
    ? endsInComma(value, word.text)
    : texts.has(keyword)
      ? unfinishedText(value, word.text)
      : undefined;
  return found === undefined ? [] : [diagnose('line-is-finished', found.at, found.message)];
}

function unfinishedText(value: Words, word: string): Unfinished | undefined {
  return endsInComma(value, word) ?? breaksAddress(value) ?? lacksNumber(value) ?? leadsOn(value, word);
}

const lastWord = /\S*,$/u;

function endsInComma(value: Words, word: string): Unfinished | undefined {
  const at = behind(value, lastWord);
  if (at === undefined) return undefined;
  const message = `Строка «${word}» кончается запятой («${shortened(at.text)}»): допишите её или уберите запятую.`;
  return { at, message };
}

const addressAlone = /(?<![\p{L}\d])https?:$/iu;

/** Behind a space two slashes begin a comment, so that the rest of the address is none of the line. */
function breaksAddress(value: Words): Unfinished | undefined {
  const at = behind(value, addressAlone);
  if (at === undefined) return undefined;
  return { at, message: `Адрес страницы обрывается на «${at.text}»: уберите пробел перед «//».` };
}

/** «Приказ от 01.09.2026 №», «приказ № от 01.09.2026» */
const withoutNumber = /(?:\S+\s+)?№\s*(?=$|[.,;)]|от(?!\p{L}))/u;

function lacksNumber(value: Words): Unfinished | undefined {
  const at = behind(value, withoutNumber);
  if (at === undefined) return undefined;
  return { at, message: `После знака «№» нет номера («${at.text}»): допишите его или уберите знак.` };
}

/** A word behind which a sentence goes on; «9 а» is a class. */
const leading =
  /(?<=\p{L}[\s»")]+)(?:и|или|но|в|на|по|с|со|к|ко|о|об|от|до|из|для|при|за|над|под|между|через|как|что|а)$/u;

function leadsOn(value: Words, word: string): Unfinished | undefined {
  const at = behind(value, leading);
  if (at === undefined) return undefined;
  return { at, message: `Строка «${word}» обрывается на слове «${at.text}»: допишите её.` };
}

function behind(value: Words, pattern: RegExp): Words | undefined {
  const found = pattern.exec(value.text);
  if (found === null) return undefined;
  return part(value, found.index, found.index + found[0].trimEnd().length);
}
