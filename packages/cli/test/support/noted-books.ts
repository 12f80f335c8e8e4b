const note = /^\/\/ внесено: (.+), [0-9a-f]{16}$/gm;

/** The lines in which a report says which books it took in. */
export function notesIn(text: string): readonly string[] {
  return [...text.matchAll(note)].map(([line]) => line);
}

/** The books that a report says to have taken in. */
export function notedBooks(text: string): readonly string[] {
  return [...text.matchAll(note)].map(([, name = '']) => name);
}

/** A report without its notes of the books that it took in. */
export function withoutNotes(text: string): string {
  return text.replaceAll(/(?:\r?\n\/\/ внесено: [^\r\n]+)+\r?\n(?=\r?\n|$)/g, '');
}
