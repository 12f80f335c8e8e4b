import type { Environment } from './environment.ts';

/** One line on the terminal that says what is being done. */
export interface Progress {
  readonly show: (text: string) => void;
  readonly clear: () => void;
}

/** How much work is long enough to be watched. */
const longWork = { files: 20, bytes: 500_000 };

/** A progress line on stderr; a silent one where nobody watches or the work is short. */
export function createProgress({ interactive, stderr }: Environment, work: { files: number; bytes: number }): Progress {
  if (!interactive || (work.files < longWork.files && work.bytes < longWork.bytes)) {
    return { show: () => {}, clear: () => {} };
  }
  return {
    show: (text) => stderr(`\r\u001B[2K${text}`),
    clear: () => stderr('\r\u001B[2K'),
  };
}

const barWidth = 20;

/** How far long work has come: «█████░░░░░░░░░░░░░░░ 600 из 2300: карты/а.dk». */
export function progressText(done: number, of: number, what: string): string {
  const full = of === 0 ? 0 : Math.floor((barWidth * done) / of);
  return `${'█'.repeat(full)}${'░'.repeat(barWidth - full)} ${done} из ${of}: ${what}`;
}
