/** Between two long steps the program learns whether it was called off: timers come behind what the system tells. */
export function untilHeard(): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve));
}
