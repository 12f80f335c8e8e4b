import { expect, test } from 'vitest';
import { messagesOf, verdictsOf } from '../../testing/examined.ts';
import type { RoadmapDraft } from '../../testing/roadmap-of.ts';

const id = 'numbering-fits-subsections';
const inSubsections = (
  numbering: 'by-section' | 'by-subsection',
  ...numbers: readonly (string | undefined)[]
): RoadmapDraft => ({
  numbering,
  sections: [
    {
      number: '1.',
      subsections: numbers.map((number) => ({ ...(number && { number }), events: [{ title: `Семинар ${number}` }] })),
    },
  ],
});

test('says once how events are numbered instead', () => {
  expect(messagesOf(id, inSubsections('by-section', '1.1.', '1.2.'))).toEqual([
    'У подраздела есть номер 1.1, поэтому его мероприятия получили номера 1.1.1, 1.1.2, а не номера по разделу: напишите «нумерация: по подразделам» или уберите номера подразделов.',
  ]);
});

test('accepts subsections without numbers, and counting by them', () => {
  expect(verdictsOf(id, inSubsections('by-section', undefined, undefined))).toEqual(['pass']);
  expect(verdictsOf(id, inSubsections('by-subsection', '1.1.'))).toEqual([]);
});
