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

/** Whether work takes longer than so many milliseconds, in each of several attempts. */
export function takesLonger(work: Work, limit: number): boolean {
  return everyAttempt(() => processorTime(work) > limit);
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
