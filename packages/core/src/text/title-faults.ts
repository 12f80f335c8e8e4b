/** A full stop that ends a title, and no shortened word («и т. д.», «2026 г.»). */
const stopAtEnd = /(?:\p{Ll}{4}|\p{Lu}{2}|[»)])\.$/u;
/** What ends a piece of a list, and no title. */
const listMark = /[;,]$/;

/** How a title is written otherwise than titles are. */
export interface TitleFaults {
  readonly beginsSmall: boolean;
  /** The full stop, comma or semicolon that ends it. */
  readonly lastMark?: string;
}

/** What is wrong with how a title is written. */
export function titleFaults(title: string): TitleFaults {
  const endsInMark = listMark.test(title) || (title.endsWith('.') && stopAtEnd.test(title));
  return { beginsSmall: /^[а-яё]/.test(title), ...(endsInMark && { lastMark: title.slice(-1) }) };
}

/** A title as titles are written. */
export function mendedTitle(title: string): string {
  const { beginsSmall, lastMark } = titleFaults(title);
  const ended = lastMark === undefined ? title : title.slice(0, -1);
  return beginsSmall ? ended.slice(0, 1).toUpperCase() + ended.slice(1) : ended;
}
