import { createParser, examineFile, mapFile } from '@dorkarta/language';

/** Carries out something whose input was made beforehand. */
export type Work = () => unknown;

/** How often the larger input is the smaller one. */
const times = 4;
/** Linear work takes four times as long for it, work that grows with the square sixteen times. */
const mostTimesAsLong = 7;
/** What takes less is not compared: clocks, compilers and collectors of garbage would be. */
const shortest = 30;
/** How often what seemed slow is tried again: compilers warm up, and collectors of garbage come at random. */
const attempts = 8;

/** Whether work takes clearly longer than its input grew, in each of several attempts. */
export function growsFaster(work: (size: number) => Work, size: number): boolean {
  const [small, large] = [work(size), work(size * times)];
  return everyAttempt(() => {
    const long = processorTime(large);
    return long > shortest && long > mostTimesAsLong * processorTime(small);
  });
}

/** Longer than any line that a person writes, in characters. */
export const longLine = 16_000;

/**
 * Whether work on one long line takes clearly longer than reading a whole roadmap of that length: about 100 ms on a
 * machine with time for it. Measured beside it in each attempt, so that a slow or busy machine slows both.
 */
export function takesLongerThanRoadmap(work: Work): boolean {
  return everyAttempt(() => {
    const time = processorTime(work);
    return time > fastAnywhere && time > mostRoadmaps * processorTime(readRoadmap);
  });
}

const mostRoadmaps = 4;
/** Milliseconds that nobody notices: what takes less is not compared. */
const fastAnywhere = 50;
const parse = createParser();
const roadmap = ['карта Карта', 'период: 2022', 'раздел 1. Раздел', repeated(plainEvent(), longLine)].join('\n');

function plainEvent(): string {
  return [
    'мероприятие Семинар для педагогов школ с низкими результатами',
    'исполнители: Управление образования, МБОУ СОШ № 1',
    'срок: март',
    'показатель: Проведено 2 семинара\n',
  ].join('\n');
}

function readRoadmap(): unknown {
  const mapped = mapFile(parse(roadmap), { imports: [] });
  return examineFile({ ...mapped, text: roadmap });
}

function everyAttempt(isSlow: () => boolean): boolean {
  for (let attempt = 0; attempt < attempts; attempt += 1) if (!isSlow()) return false;
  return true;
}

/** Milliseconds that this thread worked: a busy machine makes others wait, not this number larger. */
function processorTime(work: Work): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

/** A text of about so many characters that repeats a piece. */
export function repeated(piece: string, size: number): string {
  return piece.repeat(Math.ceil(size / piece.length));
}
