export function inferVenue(_text: string): { readonly school: string; readonly sure: boolean; readonly words: string } | undefined { return undefined; }
