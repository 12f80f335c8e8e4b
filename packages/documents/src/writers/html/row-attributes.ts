import type { ModelNode } from '@dorkarta/core';
import { xmlText } from '../xml.ts';

/** Attributes of the `<tr>` that shows an object of the domain model (`data-line`, for one). */
export type RowAttributes = (source: ModelNode) => Readonly<Record<string, string>>;

/** The attributes of a row as they stand in its tag, each with a space before it; a row that shows no object has none. */
export function attributesHtml(source: ModelNode | undefined, rowAttributes: RowAttributes): string {
  if (source === undefined) return '';
  return Object.entries(rowAttributes(source))
    .map(([name, value]) => ` ${name}="${xmlText(value)}"`)
    .join('');
}
