/**
 * The look of what `renderTimeline` makes. Colours are those of the theme of VS Code, or, on any other page, dark on
 * white; a theme of high contrast gets outlines, and forced colours are kept to.
 */
export const timelineStyleSheet = `.timeline-view {
  --timeline-text: var(--vscode-foreground, #1f1f1f);
  --timeline-quiet: var(--vscode-descriptionForeground, #5a5a5a);
  --timeline-page: var(--vscode-editor-background, #fff);
  --timeline-section: var(--vscode-sideBarSectionHeader-background, var(--vscode-editorWidget-background, #f3f3f3));
  --timeline-border: var(--vscode-contrastBorder, var(--vscode-editorWidget-border, #c8c8c8));
  --timeline-once: var(--vscode-charts-blue, #1a73c7);
  --timeline-recurring: var(--vscode-charts-purple, #7a3fa0);
  --timeline-outline: var(--vscode-contrastBorder, var(--timeline-page));
  --timeline-hover: var(--vscode-list-hoverBackground, #f0f6fc);
  color: var(--timeline-text);
  font: 13px/1.35 var(--vscode-font-family, system-ui, sans-serif);
}
.timeline-view .remark { margin: 0 0 8px; padding: 6px 10px; border: 1px solid var(--timeline-border); border-left: 4px solid var(--timeline-recurring); }
.timeline-view .legend { display: flex; flex-wrap: wrap; gap: 4px 20px; margin: 0 0 8px; padding: 8px 8px 0; list-style: none; font-size: 12px; color: var(--timeline-quiet); }
.timeline-view .legend li { display: flex; align-items: center; gap: 6px; }
.timeline { border-collapse: separate; border-spacing: 0; table-layout: fixed; width: 100%; min-width: 480px; border: 1px solid var(--timeline-border); }
.timeline.wide { min-width: 1180px; }
.timeline th, .timeline td { padding: 0; border: 0 solid var(--timeline-border); border-bottom-width: 1px; text-align: left; vertical-align: middle; font-weight: normal; }
.timeline tbody:last-child tr:last-child > * { border-bottom-width: 0; }
.timeline th { background: var(--timeline-page); overflow-wrap: anywhere; }
.timeline thead th { position: sticky; top: 0; z-index: 3; }
.timeline thead th:first-child { left: 0; z-index: 4; padding: 4px 8px; vertical-align: bottom; font-weight: 600; }
.timeline thead th:first-child, .timeline th[scope="row"] { border-right-width: 1px; }
.timeline th[scope="row"] { position: sticky; left: 0; z-index: 2; padding: 5px 8px; }
.timeline td { position: relative; height: 32px; }
.timeline tr.event:hover > *, .timeline tr.stage:hover > * { background: linear-gradient(var(--timeline-hover), var(--timeline-hover)) var(--timeline-page); }
.timeline th[scope="rowgroup"] { padding: 5px 8px; background: linear-gradient(var(--timeline-section), var(--timeline-section)) var(--timeline-page); font-weight: 600; }
.timeline th[scope="rowgroup"] span { position: sticky; left: 8px; }
.timeline tr.subsection th { font-weight: normal; font-style: italic; }
.timeline .label { display: flex; gap: 6px; }
.timeline .number { flex: none; min-width: 26px; color: var(--timeline-quiet); }
.timeline .title { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; line-clamp: 3; overflow: hidden; }
.timeline .label .stage { display: block; color: var(--timeline-quiet); }
.timeline .head, .timeline .chart { display: block; }
.timeline .chart { position: absolute; inset: 0; }
.timeline .words { position: relative; display: block; padding: 0 14px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; font-size: 12px; color: var(--timeline-quiet); pointer-events: none; }
.timeline td > .words:first-child { white-space: normal; }
.timeline .spoken { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.timeline-view text { font-size: 11px; fill: var(--timeline-quiet); }
.timeline-view text.year { font-weight: 600; fill: var(--timeline-text); }
.timeline-view .grid { fill: none; stroke: var(--timeline-border); stroke-opacity: 0.4; shape-rendering: crispEdges; }
.timeline-view .grid.year { stroke-opacity: 1; }
.timeline-view .once { fill: var(--timeline-once); stroke: var(--timeline-outline); }
.timeline-view .recurring { fill: var(--timeline-recurring); stroke: var(--timeline-outline); }
.timeline-view .dense { stroke: var(--timeline-recurring); stroke-width: 8px; stroke-dasharray: 2px 2px; }
.timeline-view .vague { fill: none; stroke: var(--timeline-quiet); stroke-dasharray: 4px 3px; }
.timeline-view .beyond { fill: var(--timeline-text); stroke: var(--timeline-page); }
@media (forced-colors: active) {
  .timeline-view .once, .timeline-view .recurring { fill: CanvasText; stroke: Canvas; }
  .timeline-view .dense, .timeline-view .vague, .timeline-view .grid { stroke: CanvasText; }
  .timeline-view .beyond { fill: Highlight; stroke: Canvas; }
  .timeline-view text { fill: CanvasText; }
}
@media print {
  .timeline-view { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .timeline tr { break-inside: avoid; }
  .timeline th { position: static !important; }
}
`;
