/**
 * What the body of a document refers to outside itself, collected while the body is written: the targets of its links
 * and its numbered lists. Ids follow the order of first use.
 */
export interface References {
  /** The relationship id of a link; one for each target. */
  readonly linkId: (target: string) => string;
  /** A numbering that starts from 1 again. */
  readonly newNumbering: (style: 'body' | 'cell') => number;
  readonly links: () => readonly { readonly id: string; readonly target: string }[];
  readonly numberings: () => readonly { readonly id: number; readonly style: 'body' | 'cell' }[];
}

/** Numbering ids of the bulleted lists, of which all share one. */
export const bulletNumbering = { body: 1, cell: 2 } as const;

export function collectReferences(): References {
  const links = new Map<string, string>();
  const numberings: { id: number; style: 'body' | 'cell' }[] = [];
  return {
    linkId: (target) => {
      const id = links.get(target) ?? `link${links.size + 1}`;
      links.set(target, id);
      return id;
    },
    newNumbering: (style) => {
      const id = numberings.length + Object.keys(bulletNumbering).length + 1;
      numberings.push({ id, style });
      return id;
    },
    links: () => [...links].map(([target, id]) => ({ id, target })),
    numberings: () => numberings,
  };
}
