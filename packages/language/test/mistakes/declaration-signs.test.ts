import { expect, test } from 'vitest';
import { viewOf } from '../services/view-of.ts';

test.each(['школа лицей1 - МАОУ «Лицей № 1»', 'школа лицей1 – МАОУ «Лицей № 1»', 'школа лицей 1 = МАОУ «Лицей № 1»'])(
  '«%s» declares the name, and is told of once',
  (declaration) => {
    const { file, diagnostics } = viewOf(
      `${declaration}\nкарта К\n  период: 2026\nмероприятие Семинар\n  площадка: лицей1\n`,
    );
    expect(file.declarations).toMatchObject([{ name: 'лицей1', title: 'МАОУ «Лицей № 1»' }]);
    expect(diagnostics.flatMap(({ rule, message }) => (/^(?:line|name|value)-/.test(rule) ? [message] : []))).toEqual([
      'Имя объявляют одним словом и знаком «=»: напишите «лицей1 = МАОУ «Лицей № 1»».',
    ]);
  },
);

test('«школа МАОУ «Лицей № 1» – базовая» has a title and no name', () => {
  const { file } = viewOf('школа МАОУ «Лицей № 1» – базовая\n');
  expect(file.declarations).toMatchObject([{ title: 'МАОУ «Лицей № 1» – базовая' }]);
});
