/** What a row across the table says. */
export interface RecognisedTitle {
  readonly is:
    | 'section'
    | 'subsection'
    | 'goal'
    | 'task'
    | 'participants'
    | 'performers'
    | 'coPerformers'
    | 'risk'
    | 'total';
  readonly number?: string;
  readonly title: string;
  /** The word before its number («Раздел», «Трек»). */
  readonly label?: string;
  /** Its number once more, with the word before it, where both stand twice («1. Раздел 1. Кадры»). */
  readonly again?: string;
}

const goal = /^цел[ьи](?:\s+\d+)?\s*[:.–-]\s*/iu;
const task = /^задач[аи](?:\s+№?\s*(\d+(?:\.\d+)*))?\s*[:.–-]?\s*/iu;
/** What a section states for all its events, by the words before it. */
const stated: readonly (readonly [words: RegExp, is: 'participants' | 'performers' | 'coPerformers' | 'risk'])[] = [
  [/^(?:целевая группа|участники)\s*:\s*/iu, 'participants'],
  [/^(?:исполнител[ьи]|ответственн\p{L}+(?: исполнител[ьи])?)\s*:\s*/iu, 'performers'],
  [/^соисполнител[ьи]\s*:\s*/iu, 'coPerformers'],
  [/^риски?\s*:\s*/iu, 'risk'],
];
const total = /^(?:итого|всего)(?!\p{L})/iu;
const label = /^(подраздел|раздел|трек|направление|блок|модуль)(?!\p{L})\s*(?:№\s*)?/iu;
const number = /^((?:[IVXLC]+|\d+(?:\.\d+)*)[.)]?):?\s+(?=\S)/u;

/** Reads the words of a row across the table. */
export function readTitle(text: string): RecognisedTitle {
  if (goal.test(text)) return { is: 'goal', title: text.replace(goal, '') };
  const field = stated.find(([words]) => words.test(text));
  if (field !== undefined) return { is: field[1], title: text.replace(field[0], '') };
  if (total.test(text)) return { is: 'total', title: text };
  const asked = task.exec(text);
  if (asked !== null)
    return { is: 'task', title: text.replace(task, ''), ...(asked[1] === undefined ? {} : { number: asked[1] }) };
  const first = numberedTitle(text);
  const second = numberedTitle(first.title);
  const isAgain = isSameNumber(first, second);
  const { title, counted = first.counted } = isAgain ? second : first;
  const named = first.named ?? (isAgain ? second.named : undefined);
  const isSub = /^подраздел$/i.test(named ?? '') || /\.\d/.test(counted ?? '');
  return {
    is: isSub ? 'subsection' : 'section',
    title: title.trim() === '' ? text : title.trim(),
    ...(counted === undefined ? {} : { number: counted }),
    ...(named === undefined || isSub ? {} : { label: named }),
    ...(isAgain ? { again: first.title.slice(0, -second.title.length) } : {}),
  };
}

/** The word and the number that a title begins with, and what stands behind them. */
interface NumberedTitle {
  readonly named: string | undefined;
  readonly counted: string | undefined;
  readonly title: string;
}

function numberedTitle(text: string): NumberedTitle {
  const named = label.exec(text)?.[1];
  const rest = named === undefined ? text : text.replace(label, '');
  const counted = number.exec(rest)?.[1];
  const title = counted === undefined ? rest.replace(/^[.:\s–-]+/, '') : rest.replace(number, '');
  return { named, counted, title };
}

/** Whether what stands behind a number begins with the same one: as a number of its kind, not as a word of the title («1 сентября»). */
function isSameNumber({ counted }: NumberedTitle, again: NumberedTitle): boolean {
  if (counted === undefined || again.counted === undefined || again.title === '') return false;
  const isNumber = again.named !== undefined || /[.)]$/.test(again.counted);
  return isNumber && counted.replace(/[.)]$/, '') === again.counted.replace(/[.)]$/, '');
}

/** Whether a line between tables heads a section: by its word and number, or a Roman number. */
export function isSectionLine(text: string): boolean {
  return (
    /^(?:раздел|подраздел|трек|направление|блок|модуль)\s+(?:№\s*)?(?:\d|[IVX])/iu.test(text) ||
    /^[IVX]+[.)]\s+\S/u.test(text)
  );
}
