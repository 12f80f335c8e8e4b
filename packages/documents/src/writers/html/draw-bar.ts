import { pictureText } from '../../document/plain-text.ts';
import type { Bar, BarPart } from '../../document/table-document.ts';
import { toneColours } from '../../typesetting/flow-look.ts';
import { xmlText } from '../xml.ts';

/** A bar as a picture with what it shows in words, for who does not see it; its colours are attributes, as no page of an editor allows inline styles. */
export function barHtml(bar: Bar): string {
  const all = bar.parts.reduce((sum, { count }) => sum + count, 0);
  let before = 0;
  const shapes = bar.parts.map((part) => {
    const shape = partSvg(part, (before / all) * 100, (part.count / all) * 100);
    before += part.count;
    return shape;
  });
  return (
    `<figure class="bar"><figcaption>${xmlText(bar.title)}</figcaption>` +
    `<svg role="img" aria-label="${xmlText(pictureText(bar))}">${shapes.join('')}</svg>` +
    `<ul>${bar.parts.map(legendHtml).join('')}</ul></figure>`
  );
}

/** Places are in per cent of the bar; a number stands in a part that is wide enough. */
function partSvg({ count, tone }: BarPart, start: number, width: number): string {
  const [x, wide] = [percent(start), percent(width)];
  const number =
    width < 2
      ? ''
      : `<text x="${percent(start + width / 2)}" y="50%" text-anchor="middle" dominant-baseline="central">${count}</text>`;
  return `<rect x="${x}" y="0" width="${wide}" height="100%" fill="#${toneColours[tone]}" stroke="#000" stroke-width="0.5"/>${number}`;
}

function legendHtml({ label, count, tone }: BarPart): string {
  const mark = `<svg aria-hidden="true"><rect width="100%" height="100%" fill="#${toneColours[tone]}" stroke="#000" stroke-width="0.5"/></svg>`;
  return `<li>${mark}${xmlText(label)} – ${count}</li>`;
}

function percent(share: number): string {
  return `${Number(share.toFixed(3))}%`;
}
