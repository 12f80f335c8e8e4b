import { readdirSync, readFileSync } from 'node:fs';

const ticksInSecond = 100;

/**
 * When the language server was started, in milliseconds since 1970, as Linux tells to a hundredth of a second: what the
 * extension does first when it is activated. Undefined where none runs; of several, the newest.
 */
export function serverStart(): number | undefined {
  const ages = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && commandOf(name).includes('dorkarta-language-server.mjs'))
    .map(ageOf);
  return ages.length === 0 ? undefined : Date.now() - Math.min(...ages);
}

function commandOf(process: string): string {
  try {
    return readFileSync(`/proc/${process}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

/** Milliseconds since the process began. */
function ageOf(process: string): number {
  const uptime = Number(readFileSync('/proc/uptime', 'utf8').split(' ')[0]);
  const fields = readFileSync(`/proc/${process}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return (uptime - Number(fields[19]) / ticksInSecond) * 1000;
}
