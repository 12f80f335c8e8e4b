import { createParser } from '@dorkarta/language';
import { expect, test } from 'vitest';

const parse = createParser();

/** Word pastes some of these; none of them may stop the reading of a file. */
const odd = ['\v', '\f', '\u0085', '\u2028', '\u2029', '\u00A0', '\uFEFF', '\u200B', '\0', '\uD800'];

test.each(odd.map((character) => [character.charCodeAt(0).toString(16), character]))(
  'U+%s stands anywhere',
  (_, character) => {
    const text =
      'карта К\n  период: 2022\n  участники: все школы,\n  не проверять: а б\nраздел 1. Р\n  действие а: б\n"""\nстрока';
    for (let at = 0; at <= text.length; at += 1) {
      const changed = `${text.slice(0, at)}${character}${text.slice(at)}`;
      expect(parse(changed).text).toBe(changed);
    }
  },
);
