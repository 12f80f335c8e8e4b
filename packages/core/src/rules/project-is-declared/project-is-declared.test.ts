import { expect, test } from 'vitest';
import { messagesOf } from '../../testing/examined.ts';

const messages = (resource: string): readonly string[] =>
  messagesOf('project-is-declared', {
    events: [{ title: 'Семинар', resources: [{ kind: 'text', text: resource }] }],
  });

test('an unknown project is to be declared', () => {
  expect(messages('Школа чтения')).toEqual([
    'Проект «Школа чтения» неизвестен: если это проект, объявите его и его уровень («проект имя = Школа чтения», ниже «уровень: …»).',
  ]);
});

test.each(['Точка роста', '«Точка роста»', 'Цифровая образовательная среда', '…'])('accepts «%s»', (resource) => {
  expect(messages(resource)).toEqual([]);
});
