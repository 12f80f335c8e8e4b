import { describe, expect, test } from 'vitest';
import { viewOf } from '../services/view-of.ts';

const head = `карта К
  период: 2021
  утверждено: приказ от 01.02.2021 № 3
  подписано: Главный бухгалтер
    подпись: О. О. Ким

раздел 1. Кадры
`;
const event = `
  мероприятие Семинар для учителей
    исполнители: Координатор
    показатель: Проведено 2 занятия
`;

function read(text: string) {
  const { file, diagnostics } = viewOf(text);
  if (file.type !== 'roadmap') throw new Error('no roadmap');
  return { roadmap: file, told: diagnostics.filter(({ rule }) => /^(?:line-|event-has|field-)/.test(rule)) };
}

describe('a line of signatures in what has none', () => {
  test('the date of an event is its deadline, and no date of the signature above', () => {
    const { roadmap, told } = read(`${head}${event}    дата: 18 мая 2021 г.\n`);
    expect(roadmap.sections[0]?.events[0]?.deadline?.text).toBe('18 мая 2021 г.');
    expect(roadmap.signatories).toEqual([{ text: 'Главный бухгалтер', signature: 'О. О. Ким' }]);
    expect(told.map(({ message }) => message)).toEqual([
      'Поле «дата» не относится к строке «мероприятие»: может быть, «срок»? Исправьте слово.',
    ]);
  });

  test.each([
    ['event', `${head}${event}    срок: май 2021\n    подпись: П. П. Иванов\n`, 'мероприятие'],
    ['event with a deadline', `${head}${event}    срок: май 2021\n    дата: 18.05.2021\n`, 'мероприятие'],
    ['office', `${head}${event}    срок: май 2021\n    должность: директор\n`, 'мероприятие'],
    ['section', `${head}  дата: 18.05.2021\n${event}    срок: май 2021\n`, 'раздел'],
    ['stage', `${head}${event}    этап Первый\n      срок: май 2021\n      подпись: П. П. Иванов\n`, 'этап'],
    [
      'task',
      `${head.replace('раздел 1', 'задача кадры = Кадры\n  дата: 18.05.2021\nраздел 1')}${event}    срок: май 2021\n`,
      'задача',
    ],
  ])('%s: told once, and attached to nothing', (_, text, word) => {
    const { roadmap, told } = read(text);
    expect(told.map(({ message }) => message)).toEqual([expect.stringContaining(`не относится к строке «${word}»`)]);
    expect(roadmap.signatories).toEqual([{ text: 'Главный бухгалтер', signature: 'О. О. Ким' }]);
    expect(roadmap.approval).toEqual(read(head).roadmap.approval);
  });

  test('signatures at the end of a roadmap stand there as before', () => {
    const { roadmap, told } = read(
      `${head}${event}    срок: май 2021\nподписано: Директор\n  подпись: И. И. Ильин\n  дата: 01.03.2021\n`,
    );
    expect(roadmap.signatories[1]).toMatchObject({ text: 'Директор', signature: 'И. И. Ильин' });
    expect(told).toEqual([]);
  });
});
