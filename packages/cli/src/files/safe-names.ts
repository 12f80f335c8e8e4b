/** Signs that Windows allows in no name; other systems' own are among them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const forbidden = /[<>:"/\\|?*\u0000-\u001F\u007F]+/g;
/** Names that Windows keeps for devices. */
const device = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[1-9¹²³])(?=\.|$)/i;
/** Leaves room for the folder in the 260 signs of a path of Windows. */
const longest = 100;

/** Names for files that every system can hold, one for each of the texts and none like another where case does not matter. */
export function safeNames(texts: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return texts.map((text) => {
    const base = safeName(text);
    let name = base;
    for (let copy = 2; taken.has(name.toLowerCase()); copy += 1) name = `${base} (${copy})`;
    taken.add(name.toLowerCase());
    return name;
  });
}

function safeName(text: string): string {
  const words = text.normalize('NFC').replace(forbidden, ' ').replace(/\s+/g, ' ').trim();
  const name = shortened(words)
    .replace(/[. ]+$/, '')
    .replace(/^\.+/, '')
    .trim();
  if (name === '') return 'форма';
  return device.test(name) ? `_${name}` : name;
}

/** A long text up to its last whole word and before a quotation that does not end; that it goes on is seen. */
function shortened(words: string): string {
  const signs = [...words];
  if (signs.length <= longest) return words;
  const short = signs.slice(0, longest - 1).join('');
  const whole = short.includes(' ') ? short.slice(0, short.lastIndexOf(' ')) : short;
  const opened = whole.lastIndexOf('«');
  const closed = opened > whole.lastIndexOf('»') && opened > 0 ? whole.slice(0, opened) : whole;
  return `${closed.replace(/[\s,;:–-]+$/u, '')}…`;
}
