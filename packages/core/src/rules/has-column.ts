import type { ColumnKey } from '../model/column.ts';
import type { RoadmapView } from '../view/roadmap-view.ts';

/**
 * Whether the table that a roadmap asks for has a column for something: a matrix has none but those of its bodies, columns of
 * the roadmap's own are as stated, and every other template has the official ones. What has no column cannot be missing.
 */
export function hasColumn({ roadmap, isMatrix }: RoadmapView, key: ColumnKey): boolean {
  if (isMatrix) return false;
  return roadmap.columns.length === 0 || roadmap.columns.some((column) => column.key === key);
}
