import { readFileSync } from 'node:fs';
import { type Font, parse } from 'opentype.js';
import type { GeneratedFile } from './generated-file.ts';

/** What documents are written with: Latin, Cyrillic, and the signs of Russian typesetting. */
const ranges = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x300, 0x36f],
  [0x400, 0x52f],
  [0x2010, 0x203a],
  [0x20ac, 0x20bd],
  [0x2116, 0x2122],
  [0x2190, 0x2195],
  [0x2212, 0x2212],
  [0x2248, 0x2265],
] as const;

const head = `// Written by «pnpm run generate» from Tinos, which is as wide as Times New Roman.

/** Advance widths of characters in 2048ths of the font's size, from the character \`from\` on. */
export const advanceRanges = [
`;

/** The widths of the letters of Times New Roman, as its twin Tinos has them. */
export function fontAdvances(root: URL): GeneratedFile {
  const [regular, bold] = ['400Regular/Tinos_400Regular', '700Bold/Tinos_700Bold'].map((name) => fontOf(root, name));
  const rows = ranges.map(([from, to]) => {
    const codes = Array.from({ length: to - from + 1 }, (_, index) => from + index);
    const widths = (font: Font | undefined): string => codes.map((code) => advance(font, code)).join(', ');
    return `  {\n    from: ${from},\n    regular: [${widths(regular)}],\n    bold: [${widths(bold)}],\n  },\n`;
  });
  return {
    path: 'packages/documents/src/typesetting/generated/font-advances.ts',
    content: `${head}${rows.join('')}] as const;\n`,
  };
}

function fontOf(root: URL, name: string): Font {
  const bytes = readFileSync(new URL(`node_modules/@expo-google-fonts/tinos/${name}.ttf`, root));
  return parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}

/** A character that the font lacks is taken for a wide one. */
function advance(font: Font | undefined, code: number): number {
  const glyph = font?.charToGlyph(String.fromCodePoint(code));
  return glyph === undefined || glyph.index === 0 ? 2048 : (glyph.advanceWidth ?? 2048);
}
