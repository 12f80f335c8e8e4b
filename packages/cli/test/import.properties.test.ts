import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type GeneratedTemplate, generatedRoadmap } from './support/generated-roadmap.ts';
import { mangledDocx } from './support/mangled-docx.ts';
import { mangledXlsx } from './support/mangled-xlsx.ts';
import { brought, broughtBack, errorsIn, linesOfPage, printed } from './support/printed-page.ts';

test.each([
  ['Word', mangledDocx],
  ['Excel', mangledXlsx],
])(
  'whatever happened to a table in %s, all its words arrive, their account is true, and documents can be made of it',
  async (_, mangled) => {
    await fc.assert(
      fc.asyncProperty(fc.integer(), async (seed) => {
        const { bytes, words } = mangled(seed);
        const { text, account } = brought(bytes);
        expect(words.filter((word) => !text.includes(word))).toEqual([]);
        const { cells, inFields, inNotes, inComments } = account;
        expect(Math.min(inFields, inNotes, inComments)).toBeGreaterThanOrEqual(0);
        expect(inFields + inNotes + inComments).toBe(cells);
        expect(await errorsIn(text)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  },
);

describe('a roadmap that is printed and brought in again is printed as it was, and no cell becomes a comment', () => {
  const templates: readonly GeneratedTemplate[] = [
    'типовой',
    'действия',
    'региональный',
    'по исполнителям',
    'свои столбцы',
    'по кварталам',
    'по месяцам',
  ];
  const cases = templates.flatMap((template) =>
    (['docx', 'xlsx'] as const).map((format) => [template, format] as const),
  );
  test.each(cases)('«%s» in %s', async (template, format) => {
    await fc.assert(
      fc.asyncProperty(fc.integer(), async (seed) => {
        const { document } = await printed(generatedRoadmap(seed, template));
        const back = await broughtBack(document, format);
        expect(linesOfPage((await printed(back.text)).document)).toEqual(linesOfPage(document));
        expect(back.account.inComments).toBe(0);
      }),
      { numRuns: 8 },
    );
  });
});
