/**
 * `pnpm bench:typing`: how long the language server takes while a person types. It only tells; nothing fails for being slow.
 * `--compare` measures yaml-language-server with a JSON Schema on the same events beside it (installed on demand).
 */
import { measureYaml } from './bench/compare-yaml.ts';
import { figure, printRow } from './bench/print-row.ts';
import { counted, measureTyping, percentiles, typingCases, typingRatios, warmUp } from './bench/typing.ts';

/** «9.1 of 15»: what was measured, and what it may be. */
const of = (value: number, budget: number): string => `${figure(value, 1)} of ${budget}`;

// Editors of today bring a Node as new as the repository's own; the machine's may be older and slower.
console.log(`Node ${process.version}, milliseconds; of completion and fixes 95 %\n`);
printRow('', 'half of edits', '95 % of edits', 'completion', 'fixes', 'cold start', 'MB');
const medians = new Map<string, number>();
for (const each of typingCases) {
  const { p50, p95, completionP95, fixesP95, coldStart, megabytes } = await measureTyping(each);
  medians.set(each.name, p50);
  const asked = [of(completionP95, 50), of(fixesP95, 50)];
  const edits = [of(p50, each.budget[0]), of(p95, each.budget[1])];
  printRow(each.name, ...edits, ...asked, of(coldStart, 1000), figure(megabytes, 0));
}

console.log('\nHow many times as long half of the edits take\n');
printRow('', 'is', 'may be');
for (const { of: one, to: other, most } of typingRatios) {
  const ratio = (medians.get(one) ?? Number.NaN) / (medians.get(other) ?? Number.NaN);
  printRow(`${one} to ${other}`, figure(ratio, 2), `${most}`);
}

if (process.argv.includes('--compare')) {
  console.log('\nyaml-language-server with a JSON Schema, the same edits\n');
  printRow('', 'half of edits', '95 % of edits');
  for (const events of [32, 100, 1000]) {
    const { p50, p95 } = percentiles(await measureYaml(events, warmUp, counted));
    printRow(`${events} events`, figure(p50, 1), figure(p95, 1));
  }
}
