import { expect, test } from 'vitest';
import { messagesOf, verdictsOf } from '../../testing/examined.ts';

const id = 'task-is-served';

test('an event serves the tasks that it or its section names, and its own section’s', () => {
  const draft = {
    declaredTasks: ['Кадры', 'Родители'],
    sections: [
      { tasks: ['Кадры'], events: [{ title: 'Семинар' }] },
      { declaredTasks: ['Мониторинг'], events: [{ title: 'Опрос' }] },
      { declaredTasks: ['Резерв'], events: [{ title: 'Отбор', tasks: ['Кадры'] }] },
    ],
  };
  expect(verdictsOf(id, draft)).toEqual(['pass', 'fail', 'pass', 'fail']);
});

test('where no task is declared there is nothing to serve', () => {
  expect(verdictsOf(id, { sections: [{ events: [{ title: 'Семинар' }] }] })).toEqual([]);
});

test('names the task, and says what to do', () => {
  expect(messagesOf(id, { declaredTasks: ['Восполнить дефицит кадров'] })).toEqual([
    'Задаче «Восполнить дефицит кадров» не служит ни одно мероприятие: укажите её у мероприятия или раздела строкой «задачи: …» или уберите задачу.',
  ]);
});
