import type { EventState } from './event-states.ts';
import { parseDeadline } from './parse-deadline.ts';
import type { StateStatement } from './state.schema.ts';

/** How each state is written, for messages and for completion. */
export const eventStateNames: Readonly<Record<EventState, string>> = {
  partly: 'частично',
  'not-held': 'не проведено',
  moved: 'перенесено на',
};

/** Something done, in the words of offices: «проведено», «исполнена», «реализованы». */
const doneWords =
  '(?:провед[её]н|выполнен|исполнен|реализован|осуществл[её]н|заверш[её]н|организован|сделан)(?:о|а|ы)?|(?:состоял|проводил|завершил)(?:ось|ась|ись|ся)|прош(?:ло|ла|[её]л|ли)';
const wordEnd = '(?![а-яё])';

const beginnings: readonly (readonly [EventState, RegExp])[] = [
  [
    'moved',
    new RegExp(
      `^(?:срок[а-яё]*\\s+(?:проведения\\s+)?)?(?:перенес[её]н|отложен|продл[её]н|сдвинут)(?:о|а|ы)?${wordEnd}|^(?:перенос|переносится|откладывается)${wordEnd}`,
      'iu',
    ),
  ],
  [
    'partly',
    new RegExp(
      `^(?:(?:${doneWords})\\s+)?(?:частично|не\\s+полностью|не\\s+в\\s+полном\\s+об[ъь][её]ме)${wordEnd}|^частичн(?:ое|ая)\\s+(?:вы|ис)полнение${wordEnd}`,
      'iu',
    ),
  ],
  ['partly', new RegExp(`^не\\s+завершен[оаы]?${wordEnd}`, 'iu')],
  [
    'not-held',
    new RegExp(
      `^не\\s+(?:${doneWords})?${wordEnd}|^(?:отмен[её]н|аннулирован)(?:о|а|ы)?${wordEnd}|^отмена${wordEnd}`,
      'iu',
    ),
  ],
];

const untilWhen = /^\s*(?:с\s+(?<from>.+?)\s+)?(?:на|до)\s+/iu;
const forWhen = /^\s*(?:за|во?)\s+(?<of>.+)$/iu;
/** «февраль 2021: не проведено», «Отбор – частично» */
const timeBefore = /^(?<of>\S.{0,200}?)\s*(?::|\s[–—−-])\s+(?<rest>\S.*)$/su;

/**
 * Reads the state of an event («частично», «не проведено», «перенесено на сентябрь 2021»), or of one of its times («февраль
 * 2021: не проведено», «не проведено в феврале 2021», «перенесено с мая на сентябрь 2021»). Total: words that say none are
 * kept. What stands behind the state and is no deadline is the author's remark.
 */
export function parseState(text: string): StateStatement {
  const words = text.trim();
  const own = stateIn(words);
  if (own !== undefined) return { text, ...own };
  for (let at = 0; ; ) {
    const { of = '', rest = '' } = timeBefore.exec(words.slice(at))?.groups ?? {};
    const state = rest === '' ? undefined : stateIn(rest);
    if (state !== undefined) return { text, about: words.slice(0, at + of.length), ...state };
    if (rest === '') return { text };
    at = words.length - rest.length;
  }
}

function stateIn(words: string): Omit<StateStatement, 'text'> | undefined {
  for (const [is, beginning] of beginnings) {
    const found = beginning.exec(words)?.[0];
    if (found === undefined) continue;
    const rest = words.slice(found.length);
    if (is !== 'moved') return { is, ...timeOf(forWhen.exec(rest)?.groups?.['of']) };
    const until = untilWhen.exec(rest);
    if (until === null) return { is };
    return { is, ...timeOf(until.groups?.['from']), deadline: parseDeadline(rest.slice(until[0].length)) };
  }
  return undefined;
}

/** A time that words name, and nothing else; other words are a remark. */
function timeOf(words: string | undefined): Pick<StateStatement, 'about'> {
  return words === undefined || !isTime(words) ? {} : { about: words };
}

function isTime(words: string): boolean {
  const { parts } = parseDeadline(words);
  return parts.length > 0 && parts.every(({ kind }) => kind !== 'unknown' && kind !== 'vague');
}

const done = new RegExp(`^(?:${doneWords}|готово|да)${wordEnd}[.!]*\\s*(?<rest>.*)$`, 'isu');

/**
 * What stands behind words that say that an event was simply held («выполнено», «состоялась 29.03.2021»): a day is what else
 * has to be told. Undefined of words that say another thing, or that it was not held wholly.
 */
export function heldInWords(text: string): string | undefined {
  return stateIn(text.trim()) === undefined ? done.exec(text.trim())?.groups?.['rest'] : undefined;
}

const goesOn =
  /^(?:находится\s+)?(?:в\s+(?:работе|процессе|стадии)|на\s+(?:исполнении|выполнении|контроле))|^(?:выполня|исполня|реализу|провод|продолжа|вед)[а-яё]*(?:тся|ся)(?![а-яё])/iu;

const leftOut = /^снят[а-яё]*\s+с\s+контроля|^исключен|^не\s+(?:требу|актуальн|планиру)/iu;

/** The state that comes nearest to words that do not quite say one: what goes on is done in part. */
export function nearestState(text: string): EventState | undefined {
  if (goesOn.test(text.trim())) return 'partly';
  return leftOut.test(text.trim()) ? 'not-held' : undefined;
}
