import type { Survey } from '@dorkarta/core/survey';
import { contentChart, requirementsMap } from '@dorkarta/documents/survey';

type Scores = ReturnType<typeof contentChart>;
type Requirements = ReturnType<typeof requirementsMap>;
type Place = Scores['rows'][number]['place'];

/** A survey as a page: who has how many points, and every municipality against the requirements; each leads to its place in the roadmaps. */
export function renderSurvey(survey: Survey): string {
  const { municipalities, notRead } = survey;
  const submitted = municipalities.filter((each) => each.submitted).length;
  const scores = contentChart(survey);
  const map = requirementsMap(survey);
  return [
    `<!doctype html><html lang="ru"><body><h1>Справка по папке</h1>`,
    `<p>Карты представили: ${submitted} из ${municipalities.length}.</p>`,
    scores.rows.length === 0 ? '' : ranking(scores),
    map.rows.length === 0 ? '' : requirements(map),
    notRead.length === 0 ? '' : unread(notRead),
    '</body></html>',
  ].join('\n');
}

function ranking({ title, rows, whole }: Scores): string {
  const lines = rows.map(({ label, words, parts, place }, index) => {
    const [sure = 0, open = 0] = parts.map(({ size }) => (size / whole) * 100);
    const bar = `<svg class="scale" aria-hidden="true"><rect class="sure" width="${sure}%" height="100%"/><rect class="open" x="${sure}%" width="${open}%" height="100%"/></svg>`;
    return `<tr><td>${index + 1}</td><th scope="row">${link(label, place)}</th><td>${bar}</td><td>${escaped(words)}</td></tr>`;
  });
  return `<section><h2>${escaped(title)}</h2><table class="ranking"><tbody>${lines.join('')}</tbody></table></section>`;
}

function requirements({ title, corner, columns, rows, legend }: Requirements): string {
  const marks = new Map(legend.map(({ tone, mark, words }) => [tone, { mark, words }]));
  const heads = columns.map((column) => `<th scope="col"><span>${escaped(column)}</span></th>`);
  const lines = rows.map(({ label, tones, place, places = [] }) => {
    const fields = tones.map((tone, index) => {
      const { mark = '', words = '' } = marks.get(tone) ?? {};
      const told = `${label}, ${columns[index] ?? ''}: ${words}`;
      return `<td class="${tone}">${link(mark === '' ? '\u00A0' : mark, places[index] ?? place, told)}</td>`;
    });
    return `<tr><th scope="row">${link(label, place)}</th>${fields.join('')}</tr>`;
  });
  const meanings = legend.map(
    ({ tone, mark, words }) => `<li><span class="mark ${tone}">${mark}</span> ${escaped(words)}</li>`,
  );
  return `<section><h2>${escaped(title)}</h2><table class="map"><thead><tr><th scope="col">${escaped(corner)}</th>${heads.join('')}</tr></thead><tbody>${lines.join('')}</tbody></table><ul class="legend">${meanings.join('')}</ul></section>`;
}

function unread(files: Survey['notRead']): string {
  const lines = files.map(({ file, reason }) => `<li>${escaped(file)}: ${escaped(reason)}</li>`);
  return `<section><h2>Не вошло в справку</h2><ul>${lines.join('')}</ul></section>`;
}

/** What leads to a place of a file, and says where to for who does not see it. */
function link(text: string, place: Place, told = text): string {
  if (place === undefined) return escaped(text);
  const label = told === text ? '' : ` title="${escaped(told)}" aria-label="${escaped(told)}"`;
  return `<button class="link" data-file="${escaped(place.file)}" data-line="${place.line}" data-column="1"${label}>${escaped(text)}</button>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
