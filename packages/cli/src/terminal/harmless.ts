import { visibleText } from '@dorkarta/core';
import type { Appearance } from './appearance.ts';
import type { Environment } from './environment.ts';

/** What the program itself tells a terminal: colours, and to clear the line of progress. */
const colour = '\\u001B\\[\\d{1,2}m';
const clearedLine = '\\r\\u001B\\[2K';

/** An environment in which nothing that files or names hold reaches the terminal as an order, or turns a line around. */
export function harmless(environment: Environment): Environment {
  const { appearance, interactive, stdout, stderr } = environment;
  const stdoutOrders = ordersOf(appearance.stdout, false);
  const stderrOrders = ordersOf(appearance.stderr, interactive);
  return {
    ...environment,
    stdout: (text) => stdout(visibleBut(text, stdoutOrders)),
    stderr: (text) => stderr(visibleBut(text, stderrOrders)),
  };
}

/** The orders that may stand in what is written to a stream. */
function ordersOf({ colours }: Appearance, isWatched: boolean): RegExp | undefined {
  const orders = [...(colours ? [colour] : []), ...(isWatched ? [clearedLine] : [])];
  return orders.length === 0 ? undefined : new RegExp(`(${orders.join('|')})`);
}

/** Every second piece is an order. */
function visibleBut(text: string, orders: RegExp | undefined): string {
  if (orders === undefined) return visibleText(text);
  return text
    .split(orders)
    .map((piece, index) => (index % 2 === 0 ? visibleText(piece) : piece))
    .join('');
}
