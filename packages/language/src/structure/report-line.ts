import { foldWord, parseState } from '@dorkarta/core';
import { diagnose } from '../diagnostics/diagnostic.ts';
import type { ConstructLine, SourceLine, Words } from '../syntax/source-line.ts';
import { type KnownField, spell } from '../vocabulary/spellings.ts';
import { constructFrom, fieldFrom, wordsOf } from './meant-lines.ts';
import { saysTraits } from './review-line.ts';
import { rulingIn } from './ruling-line.ts';
import type { StrayReading } from './stray-reading.ts';
import { part, shortened } from './words-part.ts';

/** How offices call what a report says of an event, beside the words of the language; an own column of a roadmap may be called so. */
const spoken: ReadonlyMap<string, KnownField> = new Map([
  ['статус', 'state'],
  ['отметка о выполнении', 'state'],
  ['отметка об исполнении', 'state'],
  ['состояние выполнения', 'state'],
  ['дата проведения', 'held'],
  ['дата выполнения', 'held'],
  ['дата исполнения', 'held'],
  ['фактический срок', 'held'],
  ['выполнено', 'held'],
  ['исполнено', 'held'],
  ['информация', 'information'],
  ['информация о выполнении', 'information'],
  ['информация об исполнении', 'information'],
  ['ход выполнения', 'information'],
  ['результат', 'information'],
  ['публикация', 'coverage'],
  ['ссылка на публикацию', 'coverage'],
  ['подтверждение', 'document'],
  ['подтверждающий документ', 'document'],
  ['причина невыполнения', 'reason'],
  ['причина отклонения', 'reason'],
]);

/** The field of a report that words speak of («статус», «дата проведения»). */
export function reportFieldIn(words: string): KnownField | undefined {
  return spoken.get(foldWord(words).replace(/\s+/g, ' '));
}

const wordsAndColon = /^([^:]{1,40}?)\s*:\s*/;
const done = /^(?:выполнен|исполнен)(?:о|а|ы)?\s+(?=\d)/iu;

/**
 * In a monitoring report, a line as offices write it: «статус: частично», «не выполнено», «выполнено 29.03.2021», and the
 * event of a report by the word that it has in a roadmap. Undefined of any other line.
 */
export function reportLine(line: SourceLine): StrayReading | undefined {
  if (line.shape === 'construct') {
    if (line.keyword !== 'event' || line.head === undefined) return undefined;
    if (isRuling(line)) {
      const words = { text: `${line.word.text} ${line.head.text}`, start: line.start, end: line.end };
      const message = `Решение эксперта «${shortened(words.text)}» стоит в отчёте: перенесите его под строку «${spell('review')} …».`;
      return { diagnostic: diagnose('line-is-understood', words, message) };
    }
    const message = `В отчёте о мониторинге пишут «${spell('report')}», а не «${line.word.text}»: исправьте слово.`;
    const report = constructFrom('report', line.head, line.word);
    return { diagnostic: diagnose('line-is-understood', line.word, message), meant: [{ ...report, word: line.word }] };
  }
  const words = wordsOfLine(line);
  return words === undefined ? undefined : (readSpoken(words) ?? readState(words) ?? readDone(words));
}

/** What an expert says of an event: «мероприятие 2: площадка – визиты в СОШ № 7». */
function isRuling(line: ConstructLine): boolean {
  return saysTraits(rulingIn(line)?.value?.text ?? '');
}

/** The words of a line that is not read as it stands. */
function wordsOfLine(line: Exclude<SourceLine, { shape: 'construct' }>): Words | undefined {
  if (line.shape === 'stray') return line.words;
  return line.keyword === 'date' && line.colon === undefined ? wordsOf(line) : undefined;
}

function readSpoken(words: Words): StrayReading | undefined {
  const [front, name] = wordsAndColon.exec(words.text) ?? [];
  const keyword = name === undefined ? undefined : reportFieldIn(name);
  if (front === undefined || name === undefined || keyword === undefined) return undefined;
  const word = part(words, 0, name.length);
  const message = `Нет поля «${name}», в отчёте о мероприятии есть «${spell(keyword)}»: исправьте слово.`;
  const meant = fieldFrom(keyword, part(words, front.length), words, name);
  return { diagnostic: diagnose('line-is-understood', word, message), meant: [meant] };
}

function readState(words: Words): StrayReading | undefined {
  const { is, about } = parseState(words.text);
  const isMeant = is !== undefined && (about === undefined || !words.text.startsWith(about));
  return isMeant ? asField('state', words, words) : undefined;
}

function readDone(words: Words): StrayReading | undefined {
  const length = done.exec(words.text)?.[0].length;
  return length === undefined ? undefined : asField('held', part(words, length), words);
}

function asField(keyword: KnownField, value: Words, words: Words): StrayReading {
  const field = spell(keyword);
  const message = `Строка «${shortened(words.text)}» похожа на поле «${field}»: напишите «${field}: ${shortened(value.text)}».`;
  return { diagnostic: diagnose('line-is-understood', words, message), meant: [fieldFrom(keyword, value, words)] };
}
