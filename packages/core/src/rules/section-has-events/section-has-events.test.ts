import { expect, test } from 'vitest';
import { messagesOf, verdictsOf } from '../../testing/examined.ts';

const id = 'section-has-events';
const events = [{ title: 'Семинар' }];

test('looks at every section and subsection; a section may leave its events to its subsections', () => {
  const sections = [{ events }, {}, { subsections: [{ events }, {}] }];
  expect(verdictsOf(id, { sections })).toEqual(['pass', 'fail', 'pass', 'pass', 'fail']);
});

test('says what is empty, and what to do', () => {
  expect(messagesOf(id, { sections: [{ title: 'Кадры' }, { subsections: [{ title: 'Резерв' }] }] })).toEqual([
    'В разделе «Кадры» нет мероприятий: добавьте мероприятие или уберите раздел.',
    'В подразделе «Резерв» нет мероприятий: добавьте мероприятие или уберите подраздел.',
  ]);
});
