import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createParser } from '@dorkarta/language';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const parse = createParser();
const examples = join(import.meta.dirname, '../../../examples');
const texts = readdirSync(examples)
  .filter((name) => name.endsWith('.dk'))
  .map((name) => readFileSync(join(examples, name), 'utf8'));

const insertions = [
  '',
  'а',
  ' ',
  '\n',
  ',\n',
  '"',
  '"""',
  ' // ',
  ':',
  'раздел ',
  '\n  срок: март\n',
  '- ',
  '\r\n',
  'мероприятие М\n"""\n',
  '"""\n',
  'школа сош9 = СОШ № 9\n',
  'задача Учить\n',
  '\n  цель: Учить\n',
  '\n  этап Первый\n',
  'мониторинг М\n',
  '\n  столбец: бюджет Объём\n',
  '\n  бюджет: 5\n',
  '\n  бюджет: """\n',
];

describe('reading a changed text again gives what reading all of it gives', () => {
  test.each(texts.map((text) => [text.slice(0, 40), text]))('%s…', (_, text) => {
    const edit = fc.record({
      at: fc.nat(text.length),
      length: fc.oneof(fc.constant(0), fc.constant(1), fc.nat(200)),
      insertion: fc.constantFrom(...insertions),
    });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
        let read = parse(text);
        for (const { at, length, insertion } of edits) {
          const changed = `${read.text.slice(0, at)}${insertion}${read.text.slice(at + length)}`;
          const start = Math.min(at, read.text.length);
          const oldEnd = Math.min(at + length, read.text.length);
          const told = parse(changed, read, { start, oldEnd, newEnd: start + insertion.length });
          const fresh = parse(changed);
          for (const reread of [parse(changed, read), told]) {
            expect(reread.lines).toEqual(fresh.lines);
            expect(reread.outline).toEqual(fresh.outline);
            expect(reread.rows).toEqual(fresh.rows);
          }
          read = told;
        }
      }),
      { numRuns: 40 },
    );
  });
});
