import { message } from '../../judging/message.ts';
import { type EventRule, eventRule, fail, type Outcome, pass } from '../../judging/rule.ts';
import { shortened } from '../../judging/shortened.ts';
import { placeOf } from '../../model/place.ts';
import { containersOf, innermost } from '../../roadmap/walk.ts';
import { titleFaults } from '../../text/title-faults.ts';

const shouldBe = message`Название «${'title'}» ${'faults'}: в таблице названия пишут с прописной буквы и без точки.`;

/** Titles begin with a capital letter, and end without a full stop, comma or semicolon. */
export const titleIsCapitalised: EventRule = eventRule(
  'title-is-capitalised',
  ({ event }) => [judge(event), ...event.stages.map(judge)],
  ({ view }) => [...containersOf(view.roadmap)].map((containers) => judge(innermost(containers))),
);

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
