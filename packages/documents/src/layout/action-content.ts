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

/** Whether the title of the event stands in a column of one of its performers. */
export function isShownAsAction(view: EventView, template: TableTemplate): boolean {
  if (view.event.actions.length > 0) return false;
  return template.columns.some((column) => column.key === 'action' && isPerformer(view, column.body));
}

function isPerformer({ inherited }: EventView, body: Mention): boolean {
  return inherited.performers.some((performer) => isSameBody(performer, body));
}

function isSameBody(one: Mention, other: Mention): boolean {
  return foldTitle(mentionTitle(one)) === foldTitle(mentionTitle(other));
}
