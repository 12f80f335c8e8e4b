/** HTML that may be shown as it is. */
export interface Html {
  readonly html: string;
}

type Piece = string | number | Html | null | undefined | readonly Piece[];

/** A piece of HTML; whatever is put into it stays text, unless it is HTML made the same way. */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  return { html: strings.map((string, index) => `${string}${rendered(pieces[index])}`).join('') };
}

function rendered(piece: Piece): string {
  if (piece === null || piece === undefined) return '';
  if (typeof piece === 'object') return 'html' in piece ? piece.html : piece.map(rendered).join('');
  return String(piece).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
