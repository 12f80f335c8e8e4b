import { oneLine } from '../view/one-line.ts';

/** The author's words on one line of Markdown, with nothing in them that Markdown would take for its own. */
export function plain(text: string, length = 200): string {
  return oneLine(text, length).replace(/[\\`*_[\]<>|~#&]/g, (sign) => (sign === '<' ? '&lt;' : `\\${sign}`));
}

/** A name as it is written in the file. */
export function code(name: string): string {
  return `\`${name}\``;
}

/** Paragraphs of Markdown; those that are absent or empty are left out. */
export function paragraphs(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('\n\n');
}

/** Items one below the other; of many the first ones, and how many more there are. */
export function bullets(items: readonly string[], most = items.length): string {
  const more = items.length > most ? [`… и ещё ${items.length - most}`] : [];
  return [...items.slice(0, most), ...more].map((item) => `- ${item}`).join('\n');
}
