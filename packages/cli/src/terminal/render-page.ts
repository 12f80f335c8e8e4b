import type { Terminal } from './terminal.ts';

/**
 * The page of a rule for reading on a terminal. These pages consist of headings, paragraphs with a sentence in each line, lists,
 * and samples, in which »…« marks the place of the finding.
 */
export function renderPage(page: string, terminal: Terminal): string {
  const pieces = page.split(/^(```[\s\S]*?^```)$/m).flatMap((piece) => {
    if (piece.startsWith('```')) return [renderSample(piece, terminal)];
    return blocksOf(piece).map((block) => renderBlock(block, terminal));
  });
  return `${pieces.join('\n\n')}\n`;
}

function blocksOf(text: string): readonly string[] {
  return text.split(/\n{2,}/).flatMap((block) => (block.trim() === '' ? [] : [block.trim()]));
}

function renderSample(sample: string, terminal: Terminal): string {
  const [fence = '', ...lines] = sample.split('\n').slice(0, -1);
  const name = fence.replace(/^```(?:dk)? */, '');
  return [
    ...(name === '' ? [] : [terminal.quiet(`  ${name}`)]),
    ...lines.map((line) => `    ${line.replace(/»[^»«]*«/g, terminal.bad)}`.trimEnd()),
  ].join('\n');
}

function renderBlock(block: string, terminal: Terminal): string {
  const heading = /^#+ (.*)$/.exec(block)?.[1];
  if (heading !== undefined) return terminal.strong(heading);
  const paragraphs = block.split(/\n(?=- )/).map((lines) => lines.replaceAll('\n', ' '));
  return paragraphs
    .map((text) => terminal.wrap(withCode(text, terminal), { rest: text.startsWith('- ') ? '  ' : '' }))
    .join('\n');
}

function withCode(text: string, terminal: Terminal): string {
  return text.replace(/`([^`]+)`/g, (_, code: string) => terminal.telling(code));
}
