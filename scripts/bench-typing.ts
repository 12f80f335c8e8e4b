/**
 * `pnpm bench:typing`: how long the language server takes while a person types. It only tells; nothing fails for being slow.
 * `--compare` measures yaml-language-server with a JSON Schema on the same events beside it (installed on demand).
 */
import { measureYaml } from './bench/compare-yaml.ts';
import { counted, measureTyping, percentiles, typingCases, typingRatios, warmUp } from './bench/typing.ts';

const cell = (text: string): string => text.padStart(14);
const of = (value: number, budget: number): string => cell(`${value.toFixed(1)} of ${budget}`);

// Editors of today bring a Node as new as the repository's own; the machine's may be older and slower.
console.log(`Node ${process.version}\n`);
console.log(
  ['milliseconds'.padEnd(34), ...['p50', 'p95', 'completion p95', 'fixes p95', 'cold start', 'MB'].map(cell)].join(''),
);
const medians = new Map<string, number>();
for (const each of typingCases) {
  const { p50, p95, completionP95, fixesP95, coldStart, megabytes } = await measureTyping(each);
  medians.set(each.name, p50);
  const asked = [of(completionP95, 50), of(fixesP95, 50)];
  const cells = [of(p50, each.budget[0]), of(p95, each.budget[1]), ...asked, of(coldStart, 1000)];
  console.log([each.name.padEnd(34), ...cells, cell(megabytes.toFixed(0))].join(''));
}

console.log('\nhow many times as long half of the edits take');
for (const { of: one, to: other, most } of typingRatios) {
  const ratio = (medians.get(one) ?? Number.NaN) / (medians.get(other) ?? Number.NaN);
  console.log([`${one}, ${other}`.padEnd(34), cell(`${ratio.toFixed(2)} of ${most}`)].join(''));
}

if (process.argv.includes('--compare')) {
  console.log('\nyaml-language-server with a JSON Schema, the same edits');
  for (const events of [32, 100, 1000]) {
    const { p50, p95 } = percentiles(await measureYaml(events, warmUp, counted));
    console.log([`${events} events`.padEnd(34), cell(p50.toFixed(1)), cell(p95.toFixed(1))].join(''));
  }
}
