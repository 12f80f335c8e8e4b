import type { ParsedFile } from '../mapping/parsed-file.ts';
import type { ConstructNode, FieldNode, Outline } from '../structure/outline.ts';

/** A line in its place: how deep it stands, and for a construct's line, what stands in it. */
export interface PlacedLine {
  readonly level: number;
  readonly node?: ConstructNode;
}

/** The lines of a file that are understood and in place, by the offset they start at; the others are left as they are. */
export function placeLines({ lines, outline }: ParsedFile): ReadonlyMap<number, PlacedLine> {
  const places = placesIn(outline);
  for (const { shape, start } of lines)
    if (shape === 'stray' || isMeant(places.get(start), start)) places.delete(start);
  return places;
}

/** Whether a line was meant to be a construct whose word it lacks: all of it is the title. */
function isMeant(place: PlacedLine | undefined, start: number): boolean {
  return place?.node?.line?.head?.start === start;
}

function placesIn(outline: Outline): Map<number, PlacedLine> {
  const places = new Map<number, PlacedLine>();
  for (const field of outline.imports) placeField(field, 0, places);
  for (const node of [...outline.declarations, ...outline.roots]) placeNode(node, 0, places);
  return places;
}

function placeNode(node: ConstructNode, level: number, places: Map<number, PlacedLine>): void {
  if (node.line !== undefined) places.set(node.line.start, { level, node });
  for (const field of node.fields) placeField(field, level + 1, places);
  for (const child of node.children) placeNode(child, levelInside(child, node, level), places);
}

/** The parts of a roadmap stand as far to the left as its own line; only its tasks are written like its fields. */
function levelInside(child: ConstructNode, parent: ConstructNode, level: number): number {
  const isRoot = parent.parent === undefined;
  return isRoot && child.keyword !== 'task' ? level : level + 1;
}

function placeField(field: FieldNode, level: number, places: Map<number, PlacedLine>): void {
  // Without its colon a field may be a line of pasted text.
  if (field.line.colon) places.set(field.line.start, { level });
  for (const part of field.parts ?? []) placeField(part, level + 1, places);
}
