import { type EventView, foldTitle, type Mention, mentionTitle, type TableTemplate } from '@dorkarta/core';
import type { CellContent } from '../document/table-document.ts';
import { textBlocks } from './text-blocks.ts';

/**
 * What a body does within an event of a matrix: its actions, or, where the event states no actions, the event itself
 * in the columns of its performers.
 */
export function actionContent(view: EventView, body: Mention): CellContent {
  const { event } = view;
  if (event.actions.length === 0) return isPerformer(view, body) ? textBlocks('cell', event.title) : [];
  return event.actions
    .filter((action) => action.bodies.some((acting) => isSameBody(acting, body)))
    .flatMap((action) => textBlocks('cell', action.text));
}

/** What bodies do that the table has no column for, each behind the names of those bodies. */
export function actionsElsewhere({ event }: EventView, { columns }: TableTemplate): CellContent {
  const shown = columns.flatMap((column) => (column.key === 'action' ? [column.body] : []));
  return event.actions.flatMap(({ bodies, text }) => {
    const others = bodies.filter((body) => !shown.some((each) => isSameBody(each, body)));
    return others.length === 0 ? [] : textBlocks('cell', `${others.map(mentionTitle).join(', ')}: ${text}`);
  });
}

/** Whether the title of the event stands in a column of one of its performers. */
export function isShownAsAction(view: EventView, template: TableTemplate): boolean {
  return actingPerformers(view, template).size > 0;
}

/** The titles of the performers in whose columns the title of the event stands. */
export function actingPerformers({ event, inherited }: EventView, { columns }: TableTemplate): ReadonlySet<string> {
  if (event.actions.length > 0) return new Set();
  const bodies = columns.flatMap((column) => (column.key === 'action' ? [column.body] : []));
  const acting = inherited.performers.filter((performer) => bodies.some((body) => isSameBody(performer, body)));
  return new Set(acting.map(mentionTitle));
}

function isPerformer({ inherited }: EventView, body: Mention): boolean {
  return inherited.performers.some((performer) => isSameBody(performer, body));
}

function isSameBody(one: Mention, other: Mention): boolean {
  return foldTitle(mentionTitle(one)) === foldTitle(mentionTitle(other));
}
