/** Waits for a moment, where work has gone on for a while. */
export type Breathe = () => Promise<void>;

/** So many milliseconds nobody has to wait: documents of this length are made in one go. */
const longest = 100;

/**
 * How long work may go on without a break in which others have their turn: whoever calls the program off need not wait until a
 * document of thousands of rows is made.
 */
export function startPace(): Breathe {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < longest) return;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  };
}
