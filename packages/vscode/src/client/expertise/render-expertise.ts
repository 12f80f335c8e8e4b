import {
  type CriterionExplanation,
  type CriterionState,
  type DecisionExplanation,
  explainScore,
  type ReferenceExplanation,
  type Score,
  type ScoreExplanation,
} from '@dorkarta/core';
import { type Html, html } from '../webview/html.ts';

/** How many findings of each severity a file has. */
export interface FindingCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** What the view is to show: nothing to look at, nothing known yet, no score and why, or a score. */
export type Expertise =
  | { readonly state: 'nothing' }
  | { readonly state: 'reading'; readonly file: string }
  | { readonly state: 'unscored'; readonly file: string; readonly reason: string; readonly findings: FindingCounts }
  | { readonly state: 'scored'; readonly file: string; readonly score: Score; readonly findings: FindingCounts };

/** The content of the view «Экспертиза»: headings, lists and buttons, which keyboard and screen readers know. */
export function renderExpertise(expertise: Expertise): string {
  return html`<!doctype html><html lang="ru"><body>${content(expertise)}</body></html>`.html;
}

function content(expertise: Expertise): readonly Html[] {
  switch (expertise.state) {
    case 'nothing':
      return [invitation];
    case 'reading':
      return [html`<p class="file">${expertise.file}</p><p>Карта читается и оценивается…</p>`];
    case 'unscored':
      return [
        html`<p class="file">${expertise.file}</p><p>Оценки нет: ${expertise.reason}.</p>`,
        findingsSection(expertise.findings),
      ];
    case 'scored':
      return scored(expertise.file, explainScore(expertise.score), expertise.score, expertise.findings);
  }
}

const invitation = html`<p>Здесь видно, сколько баллов наберёт дорожная карта, почему и что сделать, чтобы стало больше.</p>
<p>Перенесите карту, которая уже есть в Word или Excel, откройте файл карты (.dk) или начните новую.</p>
<p><button class="main" data-command="dorkarta.import">Перенести из Word или Excel…</button></p>
<p><button class="main" data-command="dorkarta.newRoadmap">Новая дорожная карта</button></p>
<p><button data-command="workbench.action.files.openFile">Открыть файл…</button></p>
<p><button data-command="dorkarta.openWalkthrough">Первая дорожная карта: по шагам</button></p>`;

function scored(file: string, explained: ScoreExplanation, score: Score, findings: FindingCounts): readonly Html[] {
  return [
    summary(file, explained, score),
    nextSteps(explained),
    ...partsOf(explained.criteria).map(partSection),
    conclusionSection(explained),
    findingsSection(findings),
  ];
}

function summary(
  file: string,
  { summary: line, rubric, notes, remarks }: ScoreExplanation,
  { points, of, notAssessed }: Score,
): Html {
  const assessed = of - notAssessed;
  return html`<header>
<p class="file">${file}</p>
<h1>${line}</h1>
<svg class="scale" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
<rect class="all" width="100" height="4"></rect>
<rect class="assessed" width="${share(assessed, of)}" height="4"></rect>
<rect class="open" width="${share(points.max, of)}" height="4"></rect>
<rect class="sure" width="${share(points.min, of)}" height="4"></rect>
</svg>
${[...remarks, ...notes.map(({ text }) => text)].map((text) => html`<p>${text}</p>`)}
<p class="quiet">Критерии: ${rubric.name}. ${rubric.title}.</p>
</header>`;
}

function share(points: number, of: number): number {
  return of === 0 ? 0 : Number(((points / of) * 100).toFixed(2));
}

function nextSteps({ nextSteps: steps, distance }: ScoreExplanation): Html {
  const list = html`<ol>${steps.map(({ code, text, brings }) => html`<li><strong>${code}</strong> ${text} <em>${brings}</em></li>`)}</ol>`;
  return html`<section><h2>Что сделать дальше</h2>
${steps.length === 0 ? html`<p>Всё, что можно оценить по тексту карты, выполнено.</p>` : list}
${distance === null ? null : html`<p>${distance}</p>`}
</section>`;
}

/** Criteria of one part stand together. */
function partsOf(criteria: readonly CriterionExplanation[]): readonly (readonly CriterionExplanation[])[] {
  const parts = new Map<string, CriterionExplanation[]>();
  for (const criterion of criteria) {
    const part = parts.get(criterion.part);
    if (part === undefined) parts.set(criterion.part, [criterion]);
    else part.push(criterion);
  }
  return [...parts.values()];
}

function partSection(criteria: readonly CriterionExplanation[]): Html {
  return html`<section><h2>${criteria[0]?.partName}</h2>${criteria.map(criterionDetails)}</section>`;
}

/** A sign for each state, so that colour alone never tells them apart. */
const signs = {
  met: '✓',
  unmet: '✗',
  expert: '?',
  'not-assessed': '–',
  unknown: '!',
} as const satisfies Readonly<Record<CriterionState, string>>;

function criterionDetails(criterion: CriterionExplanation): Html {
  const { id, code, title, state, stateWords, points, conditions, evidence, obstacles, more, remedy, decided } =
    criterion;
  const isOpen = state === 'unmet' || state === 'expert' || state === 'unknown';
  return html`<details id="${id}" class="criterion ${state}"${isOpen ? html` open` : null}>
<summary><span class="sign" aria-hidden="true">${signs[state]}</span><span class="name"><strong>${code}</strong> ${title}</span><span class="points">${points}</span><span class="state">${stateWords}</span></summary>
${decided === null ? null : decision(decided)}
${state === 'expert' ? html`<p><button data-command="dorkarta.decide" data-argument="${code}">Решить: ${code}…</button></p>` : null}
${remedy === null ? null : html`<p class="remedy">${remedy.text} <em>${remedy.brings}</em></p>`}
${conditions.map(({ text, stateWords: words }) => html`<p class="condition">${text} <em>${words}</em></p>`)}
${references('На чём основано', evidence.map(evidenceItem), more.evidence)}
${references(state === 'expert' ? 'Что не засчитано' : 'Что мешает', obstacles.map(obstacleItem), more.obstacles)}
${evidence.length + obstacles.length === 0 && remedy === null ? html`<p class="quiet">${emptyText(state)}</p>` : null}
</details>`;
}

/** What an expert decided, beside what the program found. */
function decision({ by, words, reason, found }: DecisionExplanation): Html {
  return html`<p class="decided"><strong>${words}</strong>: ${reason} <em>${by}; ${found}.</em></p>`;
}

function emptyText(state: CriterionState): string {
  return state === 'not-assessed'
    ? 'Будет оценено по отчёту о мониторинге.'
    : 'Мероприятий, о которых тут можно сказать, нет.';
}

/** The references that the server tells of, and how many more there are. */
function references(heading: string, items: readonly Html[], more: number): Html | null {
  if (items.length === 0) return null;
  return html`<h3>${heading}</h3>
<ul class="references">${items}</ul>
${more > 0 ? html`<p class="quiet">И ещё ${more}.</p>` : null}`;
}

function evidenceItem(reference: ReferenceExplanation): Html {
  const { words, basis, basisWords } = reference;
  const detail = words === '' ? basisWords : `${words} – ${basisWords}`;
  return html`<li>${placeButton(reference)} <span class="basis ${basis}">${detail}</span></li>`;
}

function obstacleItem(reference: ReferenceExplanation): Html {
  return html`<li>${placeButton(reference)} <span class="basis">${reference.words}</span></li>`;
}

/** Leads to the event in the text. */
function placeButton({ label, file, line, column }: ReferenceExplanation): Html {
  if (line === undefined) return html`${label}`;
  const otherFile = file === undefined ? null : html` data-file="${file}"`;
  return html`<button class="link" data-line="${line}" data-column="${column ?? 1}"${otherFile}>${label}</button>`;
}

function conclusionSection({ conclusion, boundsNote }: ScoreExplanation): Html {
  const text =
    conclusion === null
      ? html`<p>Заключения пока нет: не все критерии оценены или решение за экспертом.</p>`
      : html`<p><strong>${conclusion.title}.</strong> ${conclusion.text}</p>`;
  return html`<section><h2>Заключение</h2>${text}${boundsNote === null ? null : html`<p class="quiet">${boundsNote}</p>`}</section>`;
}

function findingsSection({ errors, warnings, infos }: FindingCounts): Html {
  const none = errors + warnings + infos === 0;
  const counts = html`<p>Ошибок: ${errors}, предупреждений: ${warnings}, подсказок: ${infos}.</p>
<p><button data-command="workbench.actions.view.problems">Показать замечания</button>
<button data-command="dorkarta.fixAll">Исправить всё безопасное</button></p>`;
  return html`<section><h2>Замечания к тексту</h2>${none ? html`<p>Замечаний нет.</p>` : counts}</section>`;
}
