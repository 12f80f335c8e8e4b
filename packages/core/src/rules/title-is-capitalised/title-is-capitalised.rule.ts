import { message } from '../../judging/message.ts';
import { type EventRule, eventRule, fail, type Outcome, pass } from '../../judging/rule.ts';
import { shortened } from '../../judging/shortened.ts';
import type { Column } from '../../model/column.schema.ts';
import { placeOf } from '../../model/place.ts';
import { containersOf, innermost } from '../../roadmap/walk.ts';
import { titleFaults } from '../../text/title-faults.ts';

const shouldBe = message`Название «${'title'}» ${'faults'}: в таблице названия пишут с прописной буквы и без точки.`;

const headShouldBe = message`Шапка столбца «${'head'}» начинается со строчной буквы: «${'field'}» – имя поля и не печатается, за ним пишут шапку целиком.`;

/** Titles begin with a capital letter, and end without a full stop, comma or semicolon. */
export const titleIsCapitalised: EventRule = eventRule(
  'title-is-capitalised',
  ({ event }) => [judge(event), ...event.stages.map(judge)],
  ({ view }) => [
    ...view.roadmap.columns.map(judgeHead),
    ...[...containersOf(view.roadmap)].map((containers) => judge(innermost(containers))),
  ],
);

/** The first word of a column is the name of its field: a head in small letters was meant to begin with it. */
function judgeHead(column: Column): Outcome {
  const place = { node: column };
  if (column.key !== 'own' || !titleFaults(column.header).beginsSmall) return pass(place);
  return fail(place, headShouldBe({ head: shortened(column.header), field: column.field }));
}

function judge(node: Parameters<typeof placeOf>[0] & { readonly title: string }): Outcome {
  const { beginsSmall, lastMark } = titleFaults(node.title);
  const faults = [
    ...(beginsSmall ? ['начинается со строчной буквы'] : []),
    ...(lastMark === undefined ? [] : [lastMark === '.' ? 'кончается точкой' : `кончается знаком «${lastMark}»`]),
  ];
  const place = placeOf(node, 'title');
  return faults.length === 0
    ? pass(place)
    : fail(place, shouldBe({ title: shortened(node.title), faults: faults.join(' и ') }));
}
