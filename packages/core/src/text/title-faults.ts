/** A full stop that ends a title, and no shortened word («и т. д.», «2026 г.»). */
const stopAtEnd = /(?:\p{Ll}{4}|\p{Lu}{2}|[»)])\.$/u;

/** How a title is written otherwise than titles are. */
export interface TitleFaults {
  readonly beginsSmall: boolean;
  readonly endsInStop: boolean;
}

/** What is wrong with how a title is written. */
export function titleFaults(title: string): TitleFaults {
  return { beginsSmall: /^[а-яё]/.test(title), endsInStop: title.endsWith('.') && stopAtEnd.test(title) };
}

/** A title as titles are written. */
export function mendedTitle(title: string): string {
  const { beginsSmall, endsInStop } = titleFaults(title);
  const ended = endsInStop ? title.slice(0, -1) : title;
  return beginsSmall ? ended.slice(0, 1).toUpperCase() + ended.slice(1) : ended;
}
