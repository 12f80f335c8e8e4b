import { message } from '../../judging/message.ts';
import { fail, notApplicable, pass, type Rule } from '../../judging/rule.ts';
import { headingOf } from '../../judging/rule-catalogue.ts';
import { shortened } from '../../judging/shortened.ts';
import type { ColumnKey } from '../../model/column.ts';
import type { Place } from '../../model/place.ts';
import { giverOf, type InheritableList, nobody, partsOf } from '../../roadmap/inheritance.ts';
import { type Container, containersOf, innermost } from '../../roadmap/walk.ts';
import type { Subject } from '../../score/subject.ts';
import { hasColumn } from '../../templates/table-template.ts';
import { type EventRun, type EventView, recallOfRun } from '../../view/event-run.ts';

const isUnused = message`Строка «${'field'}» у ${'owner'} никому не достаётся: у каждого мероприятия она своя, и в таблицу эта не попадёт. Уберите её здесь или у тех мероприятий, которых она касается.`;

/** What a container states for its events, as the author calls it, and the columns that show it. */
const commonFields: readonly {
  readonly key: InheritableList;
  readonly field: string;
  /** Without any of these columns, the container itself is printed with what it states. */
  readonly columns?: readonly ColumnKey[];
}[] = [
  { key: 'performers', field: 'исполнители', columns: ['performers'] },
  { key: 'coPerformers', field: 'соисполнители', columns: ['performers', 'coPerformers'] },
  { key: 'participants', field: 'участники', columns: ['participants'] },
  { key: 'risks', field: 'риск', columns: ['risk'] },
  { key: 'kinds', field: 'вид' },
  { key: 'serves', field: 'задачи' },
];

/** What a roadmap or a section states for all its events holds for at least one of them; else it is printed nowhere. */
export const commonFieldIsUsed: Rule = {
  ...headingOf('common-field-is-used'),
  *examine(subject) {
    const { roadmap, runs } = subject.view;
    const filled = new Set(runs.flatMap(({ containers }) => containers));
    for (const { key, field, columns } of commonFields) {
      const givers = new Set(
        runs.filter(({ run }) => recallOfRun(run, takenIn).has(key)).map(({ containers }) => giverOf(containers, key)),
      );
      for (const container of [...containersOf(roadmap)].map(innermost)) {
        if (container[key].length === 0) continue;
        const place = placeOf(container, key);
        if (!filled.has(container) || isPrintedItself(subject, columns)) yield notApplicable(place);
        else if (givers.has(container)) yield pass(place);
        else yield fail(place, isUnused({ field, owner: ownerName(container) }));
      }
    }
  },
};

/** The fields that some event of a run has from what is around it. */
function takenIn({ events }: EventRun): ReadonlySet<InheritableList> {
  const keys = commonFields.map(({ key }) => key);
  return new Set(keys.filter((key) => events.some((each) => takes(each, key))));
}

/**
 * Whether an event lacks a field, and shows what it inherits: the performers of one whose stages all have their own are
 * nobody's.
 */
function takes({ event }: EventView, key: InheritableList): boolean {
  if (event[key].length > 0) return false;
  if (key !== 'performers' && key !== 'coPerformers') return true;
  return event.actions.length > 0 || partsOf(event, nobody).some((row) => row[key].length === 0);
}

function isPrintedItself({ template }: Subject, columns: readonly ColumnKey[] | undefined): boolean {
  return columns !== undefined && !columns.some((column) => hasColumn(template, column));
}

function placeOf(container: Container, key: InheritableList): Place {
  const [first] = container[key];
  return typeof first === 'object' ? { node: first } : { node: container, field: 'title' };
}

function ownerName(container: Container): string {
  if (!('rank' in container)) return 'карты';
  const kind = container.rank === 'section' ? 'раздела' : 'подраздела';
  return `${kind} «${shortened(container.title)}»`;
}
