import { cleanText } from '../../document/clean-text.ts';

const longest = 31;

/** Names that Excel takes for sheets: 31 characters without `[]:*?/\`, unique without case. */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const base = allowedName(name);
    let unique = base;
    for (let copy = 2; taken.has(unique.toLowerCase()); copy += 1) {
      const suffix = ` (${copy})`;
      unique = `${base.slice(0, longest - suffix.length)}${suffix}`;
    }
    taken.add(unique.toLowerCase());
    return unique;
  });
}

function allowedName(name: string): string {
  const allowed = cleanText(name)
    .replace(/[[\]:*?/\\\s]+/g, ' ')
    .slice(0, longest)
    .replace(/^[\s']+|[\s']+$/g, '');
  return allowed === '' || allowed.toLowerCase() === 'history' ? 'Лист' : allowed;
}
