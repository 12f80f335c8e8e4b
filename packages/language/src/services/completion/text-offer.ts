import { hole, type Offer, plainText, type Snippet } from './completion-item.ts';

/** A text with its holes in braces: «не менее {2} семинаров». */
export function withHoles(text: string): Snippet {
  const parts = text.split(/\{([^}]*)\}/);
  return parts.map((part, index) => (index % 2 === 0 ? part : hole(part))).filter((part) => part !== '');
}

/** A typical text, with its holes in braces: «не менее {2} семинаров»; `front` stands before it, as a name does. */
export function textOffer(text: string, front: Snippet = []): Offer {
  const snippet = withHoles(text);
  const label = plainText(snippet);
  const search = label.split(/\s+/).slice(1);
  return { label, kind: 'text', insert: [...front, ...snippet], search };
}
