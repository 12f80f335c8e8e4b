import { describe, expect, test } from 'vitest';
import { messagesOf, verdictsOf } from '../../testing/examined.ts';
import { declared, type EventDraft } from '../../testing/roadmap-of.ts';

const id = 'school-is-reached';
const school = 'МБОУ СОШ № 15';
const declarations = [
  { kind: 'school', title: school },
  { kind: 'group', title: 'ШНОР', schools: [declared(school)] },
  { kind: 'group', title: 'Все поддержанные', schools: [declared('ШНОР'), declared('Все поддержанные')] },
] as const;
const verdicts = (event: EventDraft): readonly string[] => verdictsOf(id, { declarations, events: [event] });

describe('a school is reached', () => {
  test.each<[string, EventDraft]>([
    ['as a participant', { participants: [declared(school)] }],
    ['in a group', { participants: [declared('ШНОР')] }],
    ['in a group of groups', { participants: [declared('Все поддержанные')] }],
    ['among all schools', { participants: ['все школы'] }],
    ['as a venue', { venue: declared(school) }],
    ['by its title', { title: 'Семинар на базе МБОУ СОШ №15' }],
    ['by its title without the legal form', { title: 'Семинар в СОШ № 15 и СОШ № 3' }],
    ['as a participant by its full name', { participants: ['МБОУ «СОШ №15»'] }],
    ['as a venue by its name', { venue: 'СОШ №15' }],
    ['in an action of a matrix', { actions: [['Отдел', 'Провести семинар в СОШ № 15']] }],
  ])('%s', (_, event) => {
    expect(verdicts(event)).toEqual(['pass']);
  });

  test('through what a section states', () => {
    const sections = [{ participants: [declared('ШНОР')], events: [{ title: 'Семинар' }] }];
    expect(verdictsOf(id, { declarations, sections })).toEqual(['pass']);
  });

  test('by a name in another case', () => {
    const zarechnaya = [{ kind: 'school', title: 'МОУ Заречная СОШ' }] as const;
    expect(verdictsOf(id, { declarations: zarechnaya, events: [{ title: 'Практикум в Заречной СОШ' }] })).toEqual([
      'pass',
    ]);
  });
});

describe('it is not', () => {
  test.each<[string, EventDraft]>([
    ['by another school’s number', { title: 'Семинар в СОШ № 151' }],
    ['as a performer', { performers: [declared(school)] }],
    ['by a group without it', { participants: ['Школы зоны риска'] }],
  ])('%s', (_, event) => {
    expect(verdicts(event)).toEqual(['fail']);
  });

  test('by what no event inherits', () => {
    expect(verdictsOf(id, { declarations, participants: [declared('ШНОР')] })).toEqual(['fail']);
  });
});

test('schools of imported directories are none of the roadmap’s', () => {
  const imported = [{ kind: 'school', title: school, from: 'справочник.dk' }] as const;
  expect(verdictsOf(id, { declarations: imported })).toEqual([]);
});

test('names the school, and says what to do', () => {
  expect(messagesOf(id, { declarations })).toEqual([
    'Школа «МБОУ СОШ № 15» объявлена, но ни одно мероприятие до неё не доходит: назовите её в строке «участники: …» или «площадка: …», включите в группу или уберите объявление.',
  ]);
});
