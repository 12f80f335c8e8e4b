import workerpool from 'workerpool';
import { type DoneAt, type GivenToThread, taskOfThread } from './in-turns.ts';
import { turnsOf } from './turns.ts';

/** A further thread's share: it does one item after another until no thread has one left to begin, and tells of each. */
export function workInTurn<Done>(
  { turns }: GivenToThread<unknown>,
  doAt: (index: number) => Promise<Done>,
  /** What of it changes hands instead of being copied. */
  handedOver: (done: Done) => readonly ArrayBuffer[] = () => [],
): void {
  const work = async (): Promise<void> => {
    const { next } = turnsOf(turns);
    for (let index = next(); index !== undefined; index = next()) {
      const done = await doAt(index);
      const told: DoneAt<Done> = { index, done };
      workerpool.workerEmit(new workerpool.Transfer(told, [...handedOver(done)]));
    }
  };
  workerpool.worker({ [taskOfThread]: work });
}
