import { message } from '../../judging/message.ts';
import { fail, notApplicable, pass, type Rule } from '../../judging/rule.ts';
import { headingOf } from '../../judging/rule-catalogue.ts';
import { shortened } from '../../judging/shortened.ts';
import type { OwnField } from '../../model/event.ts';
import { containersOf, innermost } from '../../roadmap/walk.ts';
import { isSameField } from '../../templates/table-template.ts';
import { type EventAlone, recall } from '../../view/event-alone.ts';
import { type EventRun, recallOfRun } from '../../view/event-run.ts';
import type { RoadmapView } from '../../view/roadmap-view.ts';

const isEmpty = message`Столбец «${'field'}» останется пустым: ни у одного мероприятия нет строки «${'field'}: …». Добавьте её или уберите столбец.`;

/** A column that the roadmap adds is filled for at least one event, stage or proposal. */
export const ownColumnIsFilled: Rule = {
  ...headingOf('own-column-is-filled'),
  *examine({ view }) {
    const own = view.roadmap.columns.flatMap((column) => (column.key === 'own' ? [column] : []));
    if (own.length === 0) return;
    const filled = fieldsIn(view);
    for (const column of own) {
      const place = { node: column };
      if (view.events.length === 0) yield notApplicable(place);
      else if (filled.some((field) => isSameField(field, column.field))) yield pass(place);
      else yield fail(place, isEmpty({ field: shortened(column.field) }));
    }
  },
};

/** The own fields that something in the table states, each once. */
function fieldsIn({ runs, roadmap }: RoadmapView): readonly string[] {
  const proposed = [...containersOf(roadmap)].flatMap((containers) => innermost(containers).proposals);
  const proposals = namesOf(proposed.flatMap(({ ownFields = [] }) => ownFields));
  return [...new Set([...proposals, ...runs.flatMap(({ run }) => recallOfRun(run, fieldsInRun))])];
}

function fieldsInRun({ events }: EventRun): readonly string[] {
  return [...new Set(events.flatMap((event) => recall(event, fieldsOf)))];
}

function fieldsOf({ event: { ownFields = [], stages } }: EventAlone): readonly string[] {
  return namesOf([...ownFields, ...stages.flatMap((stage) => stage.ownFields ?? [])]);
}

function namesOf(fields: readonly OwnField[]): readonly string[] {
  return fields.map(({ field }) => field);
}
