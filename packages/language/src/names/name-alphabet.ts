const latin = /[A-Za-z]/g;
const cyrillic = /[\u0400-\u052F]/;

/** What to tell of a name that mixes Russian and Latin letters, which nobody can tell apart; undefined of any other. */
export function whyAlphabetsMix(name: string): string | undefined {
  const letters = [...new Set(name.match(latin) ?? [])];
  if (letters.length === 0 || !cyrillic.test(name)) return undefined;
  return `В имени «${name}» смешаны русские и латинские буквы (латинские: ${letters.join(', ')}): наберите его в одной раскладке.`;
}
