import { isOnlyResult } from '../../facts/of-another-column.ts';
import { eventLabel } from '../../judging/event-label.ts';
import { message } from '../../judging/message.ts';
import { eventRule, fail, type Outcome, pass } from '../../judging/rule.ts';
import { shortened } from '../../judging/shortened.ts';
import type { Event, LinkedText } from '../../model/event.ts';
import type { Mention } from '../../model/mention.schema.ts';
import { readSchools } from '../../schools/read-schools.ts';
import { isConcrete } from '../../schools/school-name.ts';
import { isReference } from '../../text/reference.ts';
import type { EventView } from '../../view/event-run.ts';

const refers = message`В строке «${'field'}» мероприятия ${'event'} стоит «${'words'}», отсылка к другой строке: назовите прямо («${'field'}: …»).`;
const namesNoSchool = message`Площадка мероприятия ${'event'} – «${'words'}», а какая это школа, не сказано: назовите её («площадка: …»).`;

const isResult = message`В строке «${'field'}» мероприятия ${'event'} стоит «${'words'}», а это показатель: впишите, кто исполняет, а результат – строкой «показатель: …».`;

/** Who and what an event names it names by itself: a row is read without those above it. */
export const eventStandsAlone = eventRule('event-stands-alone', function* (view) {
  for (const [field, mentions] of mentionsOf(view)) yield* ofField(view, field, mentions);
  const { venue } = view.event;
  if (venue !== undefined && !refersElsewhere(venue)) yield ofVenue(view, venue);
  yield* documentsOf(view.event).map((document) => ofDocument(view, document));
});

function documentsOf({ documents, stages }: Event): readonly LinkedText[] {
  return [...documents, ...stages.flatMap((stage) => stage.documents)];
}

function ofDocument(view: EventView, node: LinkedText): Outcome {
  if (!isReference(node.text)) return pass({ node });
  return fail({ node }, refers({ field: 'документ', event: eventLabel(view), words: shortened(node.text) }));
}

function mentionsOf({ event }: EventView): readonly (readonly [field: string, mentions: readonly Mention[]])[] {
  const { performers, coPerformers, participants, venue, resources, stages } = event;
  return [
    ['исполнители', performers],
    ['соисполнители', coPerformers],
    ...stages.flatMap((stage) => [
      ['исполнители', stage.performers] as const,
      ['соисполнители', stage.coPerformers] as const,
    ]),
    ['участники', participants],
    ['площадка', venue === undefined ? [] : [venue]],
    ['ресурсы', resources],
  ];
}

/** What follows a reference in a list («те же, что в п. 3») belongs to it, so that it is told of once. */
function* ofField(view: EventView, field: string, mentions: readonly Mention[]): Iterable<Outcome> {
  const reference = mentions.find(refersElsewhere);
  if (reference?.kind === 'text') {
    const words = { field, event: eventLabel(view), words: shortened(reference.text) };
    yield fail({ node: reference }, refers(words));
    return;
  }
  const isOfPerformers = field === 'исполнители' || field === 'соисполнители';
  for (const node of mentions) {
    const isNobody = isOfPerformers && node.kind === 'text' && isOnlyResult(node.text);
    if (!isNobody) yield pass({ node });
    else yield fail({ node }, isResult({ field, event: eventLabel(view), words: shortened(node.text) }));
  }
}

function refersElsewhere(mention: Mention): boolean {
  return mention.kind === 'text' && isReference(mention.text);
}

/** «на базе гимназии»: one school, and nobody knows which. */
function ofVenue(view: EventView, venue: Mention): Outcome {
  const schools = venue.kind === 'text' ? readSchools(venue.text) : [];
  const isUnnamed = schools.length > 0 && !schools.some(isConcrete);
  if (venue.kind !== 'text' || !isUnnamed) return pass({ node: venue });
  return fail({ node: venue }, namesNoSchool({ event: eventLabel(view), words: shortened(venue.text) }));
}
