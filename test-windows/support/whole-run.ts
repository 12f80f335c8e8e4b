import { installWindows } from './install-windows.ts';

/** Before the first test: what the tests need. */
export function setup(): void {
  installWindows();
}
