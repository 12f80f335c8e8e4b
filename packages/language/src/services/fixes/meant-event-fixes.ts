import {
  type EventView,
  eventsTitled,
  inOneLine,
  type MonitoredRoadmap,
  reviewedIn,
  titleOf,
  whyNotScored,
} from '@dorkarta/core';
import { handleOf, knowsEvent } from '../../mapping/reported-event.ts';
import { lookUp, namesTitled } from '../../names/look-up.ts';
import type { FieldNode } from '../../structure/outline.ts';
import { type NamedEvent, namedEventIn } from '../../structure/ruling-line.ts';
import type { FileView } from '../view/file-view.ts';
import { fieldAt } from '../view/outline-nodes.ts';
import { type Fix, inserting, quickFix, replacing } from './fix.ts';
import type { FixContext } from './fix-context.ts';
import { removeLine } from './placing.ts';

/** The fix of `report-names-event` and `ruling-names-event`: the number, name or title that was probably meant. */
export function eventNameFixes({ view, diagnostic, words }: FixContext): readonly Fix[] {
  const field = fieldAt(view.parsed.outline, diagnostic.span.start)?.field;
  const { handle, quoted } = field?.line.keyword === 'ruling' ? namedIn(field, view) : {};
  const { names, isTheirs } = namesTitled(view.scope, quoted?.text ?? inOneLine(words));
  if (handle !== undefined && quoted !== undefined && names.length > 0) {
    const marked = isTheirs ? [] : [inserting(quoted.end, '…')];
    return names.slice(0, mostMeant).map((name) => {
      const found = handleOf(name, { lookUp: (query) => lookUp(view.scope, query) });
      const standing = names.length === 1 ? ({ isPreferred: true } as const) : {};
      return quickFix(`Исправить на «${found}»`, [replacing(handle, found), ...marked], standing);
    });
  }
  const meant = view.scope.imported.nearestHandle(inOneLine(words), 'event');
  if (meant === undefined && names.length === 1 && !isTheirs) {
    const title = 'Поставить «…» в конце названия';
    return [quickFix(title, [inserting(diagnostic.span.end, '…')], { isPreferred: true })];
  }
  if (meant === undefined || meant === words) return [];
  return [quickFix(`Исправить на «${meant}»`, [replacing(diagnostic.span, meant)], { isPreferred: true })];
}

/** Of so many events that may be meant each has a fix. */
const mostMeant = 3;

/** The fixes of `review-is-of-this-roadmap`: the event that has the title now, the title that the event has now, or the act. */
export function ofThisRoadmapFixes(context: FixContext): readonly Fix[] {
  const { view, diagnostic } = context;
  const field = fieldAt(view.parsed.outline, diagnostic.span.start)?.field;
  const roadmap = reviewedIn(view.printed)?.view.roadmap;
  if (field === undefined || roadmap === undefined) return [];
  if (field.line.keyword === 'approved') return approvalFix(field, roadmap);
  const { handle, quoted, quotation } = namedIn(field, view);
  if (handle === undefined || quoted === undefined || quotation === undefined) return [];
  const ruling = reviewedIn(view.printed)?.view.rulings.find(
    (each) => view.trace.spanOf({ node: each.ruling })?.start === field.line.word.start,
  );
  const meant = eventsTitled(quoted.text, roadmap.view.events);
  const marked = meant.isTheirs ? [] : [inserting(quoted.end, '…')];
  const cut =
    ruling?.event !== undefined && meant.events.includes(ruling.event)
      ? [quickFix('Поставить «…» в конце названия', marked, { isPreferred: true })]
      : [];
  const handles =
    cut.length > 0 ? [] : meant.events.slice(0, mostMeant).flatMap((event) => handleIn(event, roadmap, view) ?? []);
  const renumbered = handles.map((found) =>
    quickFix(
      `Отнести решение к мероприятию ${found}`,
      [replacing(handle, found), ...marked],
      meant.events.length === 1 ? { isPreferred: true } : {},
    ),
  );
  const title = ruling?.event === undefined ? '' : titleOf(ruling.event);
  // Guillemets within guillemets would end the quotation.
  const retitled =
    title === '' || /[«»\r\n]/.test(title)
      ? []
      : [quickFix(`Исправить название на «${title}»`, [replacing(quotation, `«${title}»`)])];
  return [...cut, ...renumbered, ...retitled];
}

/** How the line of an event names it. */
function namedIn({ line: { argument } }: FieldNode, { scope }: FileView): NamedEvent {
  return namedEventIn(argument, knowsEvent({ lookUp: (query) => lookUp(scope, query) }));
}

function approvalFix({ value }: FieldNode, { view: { roadmap } }: MonitoredRoadmap): readonly Fix[] {
  const act = inOneLine(roadmap.approval?.text ?? '');
  return value === undefined || act === '' ? [] : [quickFix(`Исправить на «${act}»`, [replacing(value, act)])];
}

/** The fix of `ruling-is-on-original`: the decision is on the event that counts; where that has one, the line goes. */
export function originalFixes({ view, diagnostic }: FixContext): readonly Fix[] {
  const field = fieldAt(view.parsed.outline, diagnostic.span.start)?.field;
  const subject = reviewedIn(view.printed);
  const roadmap = subject?.view.roadmap;
  const here = subject?.view.rulings.find(
    (each) => view.trace.spanOf({ node: each.ruling })?.start === diagnostic.span.start,
  );
  const original = here?.event?.original;
  if (field?.line.argument === undefined || roadmap === undefined || original === undefined) return [];
  if (subject?.view.rulings.some(({ event }) => event?.event === original.event)) {
    return [quickFix('Убрать эту строку', [removeLine(view.text, field.line)])];
  }
  const handle = handleIn(original, roadmap, view);
  if (handle === undefined) return [];
  const title = `Отнести решение к мероприятию ${handle}`;
  return [quickFix(title, [replacing(field.line.argument, handle)], { isPreferred: true })];
}

/** The words by which a file means an event of a roadmap that it imports. */
function handleIn(
  { event }: Pick<EventView, 'event'>,
  { path, view: { events } }: MonitoredRoadmap,
  { scope }: FileView,
): string | undefined {
  const at = events.findIndex((each) => each.event === event);
  const name = scope.imported.all.find(
    ({ kind, from, position }) => kind === 'event' && from === path && position === at,
  );
  return name === undefined ? undefined : handleOf(name, { lookUp: (query) => lookUp(scope, query) });
}

/** The fixes of `review-is-on-one-roadmap`: a roadmap goes, that first which the criteria do not judge. */
export function oneRoadmapFixes({ view }: FixContext): readonly Fix[] {
  const roadmaps = view.imports.flatMap(({ path, roadmap }) =>
    roadmap === undefined ? [] : [{ path, isJudged: whyNotScored(roadmap.roadmap) === undefined }],
  );
  const [unjudged, ...others] = roadmaps.filter(({ isJudged }) => !isJudged);
  return roadmaps
    .toSorted((one, other) => Number(one.isJudged) - Number(other.isJudged))
    .flatMap(({ path }) => {
      const field = view.parsed.outline.imports.find(({ value }) => value?.text === path);
      const isPreferred = others.length === 0 && path === unjudged?.path;
      return field === undefined
        ? []
        : [
            quickFix(
              `Убрать «подключить: ${path}»`,
              [removeLine(view.text, field.line)],
              isPreferred ? { isPreferred } : {},
            ),
          ];
    });
}
