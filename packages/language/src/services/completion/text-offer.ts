import { hole, type Offer, type Snippet } from './completion-item.ts';

/** A typical text, with its holes in braces: «не менее {2} семинаров»; `front` stands before it, as a name does. */
export function textOffer(text: string, front: Snippet = []): Offer {
  const parts = text.split(/\{([^}]*)\}/);
  const snippet = parts.map((part, index) => (index % 2 === 0 ? part : hole(part))).filter((part) => part !== '');
  const label = parts.join('');
  const search = label.split(/\s+/).slice(1);
  return { label, kind: 'text', insert: [...front, ...snippet], search };
}
