import type { ConstructNode, FieldNode, Outline } from '../../structure/outline.ts';

/** A field and the construct that it belongs to; an import belongs to none. */
export interface OwnedField {
  readonly field: FieldNode;
  readonly owner: ConstructNode | undefined;
}

/** Every construct of a file, those inside others included. */
export function constructsOf({ declarations, roots }: Outline): readonly ConstructNode[] {
  const nodes: ConstructNode[] = [];
  const add = (node: ConstructNode): void => {
    nodes.push(node);
    for (const child of node.children) add(child);
  };
  for (const node of [...declarations, ...roots]) add(node);
  return nodes;
}

/** Every field of a file, the lines below fields and the imports included. */
export function fieldsOf(outline: Outline): readonly OwnedField[] {
  const fields: OwnedField[] = outline.imports.map((field) => ({ field, owner: undefined }));
  for (const owner of constructsOf(outline)) {
    for (const field of owner.fields) {
      fields.push({ field, owner });
      for (const part of field.parts ?? []) fields.push({ field: part, owner });
    }
  }
  return fields;
}

/** The construct whose own line an offset is on. */
export function constructAt(outline: Outline, offset: number): ConstructNode | undefined {
  return constructsOf(outline).find(({ line }) => line !== undefined && line.start <= offset && offset <= line.end);
}

/** The field that an offset is on. */
export function fieldAt(outline: Outline, offset: number): OwnedField | undefined {
  return fieldsOf(outline).find(({ field: { line } }) => line.start <= offset && offset <= line.end);
}
