import type { Task, TaskReference } from '../model/event.ts';
import { type Level, levelNames, levels } from '../model/level.ts';
import { foldTitle } from '../text/fold.ts';
import { valuesBehind, withLink } from './cell-lines.ts';
import { columnOfLabel } from './column-heads.ts';
import type { FieldColumn } from './field-columns.ts';
import { canStageHave } from './open-event.ts';
import type { SourceLine } from './source.ts';
import type { Values } from './values-of-row.ts';

/** What has to be known to read the lines below a title. */
export interface TitleContext {
  /** The tasks above the table, which lines mean by their numbers. */
  readonly tasks: readonly Task[];
  /** Whether the regional roadmap that events take part in is there on paper only. */
  readonly isOnPaper: boolean;
  /** Whether it is the title of a stage, which has fewer fields. */
  readonly isStage?: true;
}

/** The values of a row, with what lines below the title say of fields that have no column. */
export interface LabelledLines {
  readonly values: Values;
  readonly extra: ReadonlyMap<FieldColumn['key'], readonly SourceLine[]>;
  readonly level?: Level;
  readonly serves: readonly TaskReference[];
  readonly notes: readonly string[];
}

const label = /^([^:]{3,30}):\s+(.+)$/u;
/** «В рамках: 4.3. Слёт», «В рамках регионального мероприятия 4.3», but not «В рамках недели математики». */
const within =
  /^в рамках(?:\s*:|(?!\p{L})(?=.*(?:регион|област|кра(?:я|ев)|республик|дорожн\p{L}+ карт|мероприяти\p{L}+ (?:№\s*)?\d)))/iu;

/** What the printed table has no column for stands below the title of its event («Участники: …»): it goes back to its field. */
export function linesUnderTitle(
  { values, heading }: { readonly values: Values; readonly heading?: readonly SourceLine[] | undefined },
  columns: readonly FieldColumn[],
  context: TitleContext,
): LabelledLines {
  const at = columns.findIndex(({ key }) => key === 'event');
  const extra = new Map<FieldColumn['key'], SourceLine[]>();
  const serves: TaskReference[] = [];
  const notes: string[] = [];
  let level: Level | undefined;
  const add = (key: FieldColumn['key'], line: SourceLine, name: string, text: string): void => {
    extra.set(key, [...(extra.get(key) ?? []), ...withOwnLinks(valuesBehind(name, text), line)]);
  };
  const takeField = (line: SourceLine, name: string, text: string): boolean => {
    const key = columnOfLabel(name);
    if (key === undefined || key === 'event' || key === 'number' || key === 'kind') return false;
    if (context.isStage === true && !canStageHave({ key })) return false;
    if (key === 'deadline') extra.set(key, [...(extra.get(key) ?? []), { ...line, text }]);
    else add(key, line, name, text);
    return true;
  };
  const lines = heading ?? values.get(at) ?? [];
  const isWithin = ({ text }: SourceLine): boolean =>
    within.test(text) && context.isOnPaper && context.isStage !== true;
  // Of what an event is a part some write above its title.
  const first = Math.max(
    0,
    lines.findIndex((line) => !isWithin(line)),
  );
  const isLeft = (line: SourceLine, index: number): boolean => {
    if (index === first && (heading === undefined || !label.test(line.text))) return true;
    if (isWithin(line)) {
      notes.push(withLink(line));
      level ??= 'regional';
      return false;
    }
    const [, name = '', text = ''] = label.exec(line.text) ?? [];
    if (context.isStage === true) return !takeField(line, name, text);
    const named = levels.find((each) => foldTitle(name) === 'уровень' && levelNames[each] === foldTitle(text));
    level ??= named;
    const tasks = /^решаем/iu.test(name) ? tasksMeant(text, context.tasks) : [];
    serves.push(...tasks);
    if (named !== undefined || tasks.length > 0) return false;
    return !takeField(line, name, text);
  };
  const title = lines.filter(isLeft);
  if (heading !== undefined) extra.set('event', title);
  const performers = performersApart(values, columns, (line, name, text) => add('coPerformers', line, name, text));
  return {
    values: new Map([...values, ...(at < 0 ? [] : [[at, title] as const]), ...performers]),
    extra,
    ...(level === undefined ? {} : { level }),
    serves,
    notes,
  };
}

/** Values of one line, the link of which belongs to that which says it, else to the first. */
function withOwnLinks(values: readonly SourceLine[], { link }: SourceLine): readonly SourceLine[] {
  if (link === undefined) return values;
  const at = Math.max(
    0,
    values.findIndex(({ text }) => text.includes(link)),
  );
  return values.map((each, index) => (index === at ? { ...each, link } : each));
}

/** «Соисполнители: …» below those who answer, where they have no column of their own. */
function performersApart(
  values: Values,
  columns: readonly FieldColumn[],
  add: (line: SourceLine, name: string, text: string) => void,
): readonly (readonly [number, readonly SourceLine[]])[] {
  const at = columns.findIndex(({ key }) => key === 'performers');
  const lines = values.get(at) ?? [];
  if (columns.some(({ key }) => key === 'coPerformers')) return [];
  const left = lines.filter((line) => {
    const [, name = '', text = ''] = label.exec(line.text) ?? [];
    if (columnOfLabel(name) !== 'coPerformers') return true;
    add(line, name, text);
    return false;
  });
  return [[at, left]];
}

/** The tasks of numbers («1, 3») or titles in quotes; none where one of them is not known. */
function tasksMeant(text: string, tasks: readonly Task[]): readonly TaskReference[] {
  const meant = text.split(', ').map((each) => {
    const title = /^«(.+)»$/u.exec(each)?.[1];
    return tasks.find((task, index) =>
      title === undefined
        ? (task.number?.replace(/\.$/, '') ?? String(index + 1)) === each
        : foldTitle(task.title) === foldTitle(title),
    );
  });
  return meant.every((task) => task !== undefined)
    ? meant.map(({ title, number }) => ({ handle: number ?? title, title }))
    : [];
}
