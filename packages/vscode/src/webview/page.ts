import morphdom from 'morphdom';
import type { Controls, FromPage, PageView, ToPage } from './messages.ts';

/**
 * The one script of our webviews. It shows the HTML that the extension sends, changing only what differs, so that focus,
 * scrolling and what was opened stay; it tells the extension what was clicked; it decides nothing else.
 */

interface VsCode {
  readonly postMessage: (message: FromPage) => void;
  readonly getState: () => PageView | undefined;
  readonly setState: (view: PageView) => void;
}
declare function acquireVsCodeApi(): VsCode;

const vscode = acquireVsCodeApi();
const content = element('content');
const template = document.querySelector<HTMLSelectElement>('#template');
const tabs = [...document.querySelectorAll<HTMLElement>('[data-tab]')];

// The document has a style of its own, of paper, which must not touch the controls around it, nor they it.
const isDocument = content.hasAttribute('data-document');
const root = isDocument ? content.attachShadow({ mode: 'open' }) : content;
const shown = document.createElement('div');
const documentStyle = new CSSStyleSheet();
root.append(shown);

let view: PageView = vscode.getState() ?? {};
let cursorLine = 0;

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no #${id}`);
  return found;
}

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  switch (data.type) {
    case 'show':
      return show(data.html);
    case 'controls':
      showTemplates(data.controls);
      return showExcerpt(data.controls);
    case 'cursor':
      cursorLine = data.line;
      return markCurrent('scroll');
  }
});

function show(page: string): void {
  const { body, head } = new DOMParser().parseFromString(page, 'text/html');
  if (isDocument) {
    documentStyle.replaceSync(`${head.querySelector('style')?.textContent ?? ''}\n${ownStyle}`);
    (root as ShadowRoot).adoptedStyleSheets = [documentStyle];
  }
  const next = document.createElement('div');
  next.className = body.className;
  next.append(...body.childNodes);
  morphdom(shown, next, { onBeforeElUpdated: keepOwnState });
  fit();
  markCurrent('stay');
}

/** What the person or this script did to an element stays when the element is shown anew. */
function keepOwnState(from: HTMLElement, to: HTMLElement): boolean {
  if (from instanceof HTMLDetailsElement && to instanceof HTMLDetailsElement && from.className === to.className) {
    to.open = from.open;
  }
  if (from.tabIndex >= 0 && from.hasAttribute('tabindex')) to.tabIndex = from.tabIndex;
  if (from.classList.contains('current')) to.classList.add('current');
  return !from.isEqualNode(to);
}

/** The row that stands for the line of the cursor: the innermost, where one stands within another. */
function markCurrent(scroll: 'scroll' | 'stay'): void {
  if (!isDocument) return;
  const rows = [...root.querySelectorAll<HTMLElement>('tr[data-line]')];
  const current = rows.filter(holdsCursor).at(-1);
  for (const row of root.querySelectorAll('.current')) {
    if (row !== current) row.classList.remove('current');
  }
  current?.classList.add('current');
  const focusable = current ?? rows[0];
  for (const row of root.querySelectorAll<HTMLElement>('tr[tabindex]')) {
    if (row !== focusable) row.removeAttribute('tabindex');
  }
  if (focusable !== undefined) focusable.tabIndex = 0;
  if (scroll === 'scroll') current?.scrollIntoView({ block: 'nearest' });
}

function holdsCursor({ dataset }: HTMLElement): boolean {
  return Number(dataset['line']) <= cursorLine && cursorLine <= Number(dataset['endLine']);
}

root.addEventListener('click', (event) => activate(event));
root.addEventListener('keydown', (event) => {
  if (event instanceof KeyboardEvent) moveByKey(event);
});

/** A click on something that has a place in the text, but on no link in it. */
function activate(event: Event): void {
  const target = event.target instanceof Element ? event.target : undefined;
  if (target === undefined || target.closest('a') !== null || !getSelection()?.isCollapsed) return;
  const placed = target.closest<HTMLElement>('[data-line]');
  if (placed !== null) reveal(placed);
}

function reveal({ dataset }: HTMLElement): void {
  const { line, column = 1, file } = dataset;
  vscode.postMessage({
    type: 'reveal',
    line: Number(line),
    column: Number(column),
    ...(file === undefined ? {} : { file }),
  });
}

/** In a table: arrows go from row to row, Enter leads to the text. */
function moveByKey(event: KeyboardEvent): void {
  const row = event.target instanceof HTMLElement && event.target.matches('tr[data-line]') ? event.target : undefined;
  if (row === undefined) return;
  if (event.key === 'Enter') reveal(row);
  else if (event.key === 'ArrowDown') focusRow(row, 1);
  else if (event.key === 'ArrowUp') focusRow(row, -1);
  else return;
  event.preventDefault();
}

function focusRow(row: HTMLElement, step: 1 | -1): void {
  const rows = [...root.querySelectorAll<HTMLElement>('tr[data-line]')];
  const next = rows[rows.indexOf(row) + step];
  if (next === undefined) return;
  row.removeAttribute('tabindex');
  next.tabIndex = 0;
  next.focus();
}

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-command]') : null;
  if (button === null) return;
  const { command = '', argument } = button.dataset;
  vscode.postMessage({ type: 'command', command, ...(argument === undefined ? {} : { argument }) });
});

for (const tab of tabs) tab.addEventListener('click', () => choose({ ...view, tab: tab.dataset['tab'] ?? '' }));
document.querySelector('[role="tablist"]')?.addEventListener('keydown', (event) => {
  if (event instanceof KeyboardEvent && /^Arrow(?:Left|Right)$/.test(event.key))
    moveTab(event.key === 'ArrowRight' ? 1 : -1);
});

function moveTab(step: 1 | -1): void {
  const index = tabs.findIndex((tab) => tab.getAttribute('aria-selected') === 'true');
  const next = tabs[(index + step + tabs.length) % tabs.length];
  next?.focus();
  next?.click();
}

template?.addEventListener('change', () => {
  const { template: _, ...rest } = view;
  choose(template.selectedIndex === 0 ? rest : { ...rest, template: template.value });
});

function choose(chosen: PageView): void {
  view = chosen;
  vscode.setState(view);
  showTab();
  vscode.postMessage({ type: 'view', view });
}

function showTab(): void {
  for (const tab of tabs) {
    const isSelected = tab.dataset['tab'] === (view.tab ?? 'table');
    tab.setAttribute('aria-selected', String(isSelected));
    tab.tabIndex = isSelected ? 0 : -1;
    if (isSelected) content.setAttribute('aria-labelledby', tab.id);
  }
}

/** The roadmap's own template comes first, by its name where it is known. */
function showTemplates({ template: current, templates }: Controls): void {
  if (template === null) return;
  const own = view.template === undefined && current !== '' ? `Как в карте (${current})` : 'Как в карте';
  const options = [
    new Option(own, ''),
    ...templates.map((name) => new Option(name, name, false, name === view.template)),
  ];
  const same = [...template.options].map(({ text }) => text).join('\n') === options.map(({ text }) => text).join('\n');
  if (!same) template.replaceChildren(...options);
}

/** Where only a part is shown, says which, with ways to those before and behind it. */
function showExcerpt({ excerpt }: Controls): void {
  const remark = document.querySelector<HTMLElement>('#excerpt');
  if (remark === null) return;
  remark.hidden = excerpt === undefined;
  const text = remark.querySelector('span');
  if (text !== null && text.textContent !== excerpt?.text) text.textContent = excerpt?.text ?? '';
  for (const button of remark.querySelectorAll<HTMLButtonElement>('[data-part]')) {
    const line = excerpt?.[button.dataset['part'] === 'before' ? 'before' : 'behind'];
    button.disabled = line === undefined;
    button.onclick = () => {
      if (line !== undefined) vscode.postMessage({ type: 'reveal', line, column: 1 });
    };
  }
}

/** A sheet keeps its printed proportions: where there is no room for it, it is shown smaller. */
function fit(): void {
  const isPaper = shown.classList.contains('page');
  shown.style.setProperty('zoom', '1');
  if (!isPaper) return;
  const scale = Math.min(1, content.clientWidth / shown.offsetWidth);
  shown.style.setProperty('zoom', String(Math.max(0.3, scale)));
}

if (isDocument) new ResizeObserver(fit).observe(content);

/** What the preview adds to the look of the paper. */
const ownStyle = `
.page tr[data-line], .timeline tr[data-line] { cursor: pointer; }
.page tr[data-line]:hover > td { background: #f2f6fc; }
.page tr.current > td { background: #fff6d6; box-shadow: inset 0 1px #b58900, inset 0 -1px #b58900; }
tr[data-line] { scroll-margin: 60px 0 20px; }
tr[data-line]:focus-visible { outline: 3px solid #005fb8; outline-offset: -3px; }
.notice { padding: 1em; color: var(--vscode-foreground); font: var(--vscode-font-size) var(--vscode-font-family); }
`;

showTab();
vscode.postMessage({ type: 'ready', view });
