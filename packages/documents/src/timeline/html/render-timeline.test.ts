import { chooseTemplate, parseDeadline, parsePeriod, type Roadmap, viewRoadmap } from '@dorkarta/core';
import { expect, test } from 'vitest';
import { layoutRoadmap, layoutTimeline, type RowAttributes, renderTimeline, timelineStyleSheet } from '../../index.ts';
import { eventOf, roadmapOf, sectionOf } from '../../testing/roadmap-parts.ts';
import { hostileTexts } from '../../testing/sample-documents.ts';

function rendered(roadmap: Roadmap, rowAttributes?: RowAttributes): string {
  const template = chooseTemplate(roadmap);
  if (!template.ok) throw new Error(template.trouble.code);
  const view = viewRoadmap(roadmap);
  return renderTimeline(layoutTimeline(layoutRoadmap(view, template.value), view), rowAttributes);
}

/** A roadmap of half a year with the given deadlines, one for each event. */
function planOf(...deadlines: readonly string[]): Roadmap {
  const events = deadlines.map((text, index) =>
    eventOf({ title: `Совет ${index + 1}`, deadline: parseDeadline(text) }),
  );
  return roadmapOf({ title: 'План', period: parsePeriod('январь – июнь 2022'), events });
}

/** What stands in the legend. */
function legendOf(html: string): readonly string[] {
  const [legend = ''] = html.match(/<ul[\s\S]*?<\/ul>/) ?? [];
  return [...legend.matchAll(/<\/svg>([^<]+)<\/li>/g)].map(([, meaning = '']) => meaning);
}

test('a table of events: a heading for each section, bars with what they say, the same in words', () => {
  const roadmap = roadmapOf({
    title: 'План',
    period: parsePeriod('2022'),
    sections: [
      sectionOf({ title: 'Школы', events: [eventOf({ title: 'Совет', deadline: parseDeadline('апрель – май') })] }),
    ],
  });
  expect(rendered(roadmap)).toMatchInlineSnapshot(`
    "<section class="timeline-view" aria-label="Сроки: План">
    <ul class="legend" aria-label="Обозначения"><li><svg width="30" height="20" aria-hidden="true" focusable="false"><svg y="50%" overflow="visible"><rect class="once" x="1" y="-6" width="28" height="12" rx="2"/></svg></svg>срок назван</li></ul>
    <table class="timeline" aria-label="План">
    <colgroup><col width="34%"><col></colgroup>
    <thead><tr><th scope="col">Мероприятие</th><th scope="col"><svg class="head" width="100%" height="44" aria-hidden="true" focusable="false"><svg y="22" height="22"><svg viewBox="0 0 100 1" preserveAspectRatio="none"><path class="grid" d="M8.493 0V1M16.164 0V1M24.658 0V1M32.877 0V1M41.37 0V1M49.589 0V1M58.082 0V1M66.575 0V1M74.795 0V1M83.288 0V1M91.507 0V1" vector-effect="non-scaling-stroke"/></svg><text x="4.247%" y="15" text-anchor="middle">янв<title>январь 2022</title></text><text x="12.329%" y="15" text-anchor="middle">фев<title>февраль 2022</title></text><text x="20.411%" y="15" text-anchor="middle">мар<title>март 2022</title></text><text x="28.768%" y="15" text-anchor="middle">апр<title>апрель 2022</title></text><text x="37.123%" y="15" text-anchor="middle">май<title>май 2022</title></text><text x="45.479%" y="15" text-anchor="middle">июн<title>июнь 2022</title></text><text x="53.835%" y="15" text-anchor="middle">июл<title>июль 2022</title></text><text x="62.328%" y="15" text-anchor="middle">авг<title>август 2022</title></text><text x="70.685%" y="15" text-anchor="middle">сен<title>сентябрь 2022</title></text><text x="79.041%" y="15" text-anchor="middle">окт<title>октябрь 2022</title></text><text x="87.397%" y="15" text-anchor="middle">ноя<title>ноябрь 2022</title></text><text x="95.754%" y="15" text-anchor="middle">дек<title>декабрь 2022</title></text></svg><text class="year" x="0%" dx="5" y="15">2022<title>2022 год</title></text></svg><span class="spoken">Срок, шкала 01.01.2022 – 31.12.2022</span></th></tr></thead>
    <tbody>
    <tr class="section"><th scope="rowgroup" colspan="2"><span>Школы</span></th></tr>
    <tr class="event"><th scope="row"><span class="label"><span class="number">1</span><span><span class="title">Совет</span></span></span></th><td><svg class="chart" width="100%" height="100%" aria-hidden="true" focusable="false"><title>апрель – май: 01.04.2022 – 31.05.2022</title><svg viewBox="0 0 100 1" preserveAspectRatio="none"><path class="grid" d="M8.493 0V1M16.164 0V1M24.658 0V1M32.877 0V1M41.37 0V1M49.589 0V1M58.082 0V1M66.575 0V1M74.795 0V1M83.288 0V1M91.507 0V1" vector-effect="non-scaling-stroke"/></svg><svg y="50%" overflow="visible"><rect class="once" x="24.658%" y="-6" width="16.712%" height="12" rx="2"/></svg></svg><span class="spoken">апрель – май: 01.04.2022 – 31.05.2022</span></td></tr>
    </tbody>
    </table>
    </section>
    "
  `);
});

test('the drawing of each manner', () => {
  const rows = rendered(
    planOf('март, май', 'ежеквартально', 'ежедневно в марте', 'по согласованию', 'декабрь 2021 – январь 2022'),
  );
  const drawings = [...rows.matchAll(/<svg y="50%" overflow="visible">(.*)<\/svg><\/svg><span class="(\w+)">/g)];
  expect(drawings.map(([, drawing, words]) => `${words}: ${drawing}`)).toMatchInlineSnapshot(`
    [
      "spoken: <rect class="once" x="32.597%" y="-6" width="17.127%" height="12" rx="2"><title>01.03.2022 – 31.03.2022</title></rect><rect class="once" x="66.298%" y="-6" width="17.127%" height="12" rx="2"><title>01.05.2022 – 31.05.2022</title></rect>",
      "spoken: <rect class="recurring" x="0%" y="-4" width="49.724%" height="8" rx="2"><title>01.01.2022 – 31.03.2022</title></rect><rect class="recurring" x="49.724%" y="-4" width="50.276%" height="8" rx="2"><title>01.04.2022 – 30.06.2022</title></rect>",
      "spoken: <line class="dense" x1="32.597%" x2="49.971%" y1="0" y2="0"/>",
      "words: <rect class="vague" x="0.4%" y="-10" width="99.2%" height="20" rx="2"/>",
      "spoken: <rect class="once" x="0%" y="-6" width="17.127%" height="12" rx="2"/><path class="beyond" d="M9 -6L1 0L9 6z"/>",
    ]
  `);
});

test('the legend explains the signs that are there', () => {
  expect(legendOf(rendered(planOf('март')))).toEqual(['срок назван']);
  expect(legendOf(rendered(planOf('ежемесячно', 'ежедневно', 'по согласованию', 'июнь – июль 2022')))).toEqual([
    'срок назван',
    'повторяется',
    'повторяется часто',
    'срок не называет времени',
    'есть дни за пределами шкалы',
  ]);
  expect(legendOf(rendered(roadmapOf({ title: 'План', events: [eventOf({ title: 'Совет' })] })))).toEqual([]);
});

test('without a scale there is the table in words, and what to write', () => {
  const html = rendered(
    roadmapOf({ title: 'План', events: [eventOf({ title: 'Совет', deadline: parseDeadline('март') })] }),
  );
  expect(html).toContain('<p class="remark">Неизвестно, какое время показать: напишите период карты');
  expect(html).toContain('<td><span class="words">март: нужен период карты</span></td>');
  expect(html).not.toContain('<svg');
});

test('rows may be marked with where they come from', () => {
  const event = eventOf({ title: 'Совет', deadline: parseDeadline('март') });
  const section = sectionOf({ title: 'Школы', events: [event] });
  const lines = new Map<object, string>([
    [section, '3'],
    [event, '5'],
  ]);
  const roadmap = roadmapOf({ title: 'План', period: parsePeriod('2022'), sections: [section] });
  const html = rendered(roadmap, (source) => ({ 'data-line': lines.get(source) ?? '', 'data-end-line': '"9"' }));
  expect(html.match(/<tr class[^>]*>/g)).toEqual([
    '<tr class="section" data-line="3" data-end-line="&quot;9&quot;">',
    '<tr class="event" data-line="5" data-end-line="&quot;9&quot;">',
  ]);
});

test('hostile texts stay texts, and a strict policy lets everything through', () => {
  const events = hostileTexts.flatMap((text) => [
    eventOf({ title: text, number: text, deadline: parseDeadline(text) }),
    eventOf({ title: text, deadline: parseDeadline(`${text} март`) }),
  ]);
  const section = sectionOf({ title: '<b>&"жирный"</b>', number: '"><script>', events });
  const html = rendered(roadmapOf({ title: '"><img>', period: parsePeriod('2022'), sections: [section] }));
  expect(html).toContain('&lt;b&gt;&amp;&quot;жирный&quot;&lt;/b&gt;');
  expect(html).not.toMatch(/(?![\n\t])\p{Cc}|\p{Cs}/u);
  const tags = html.match(/<\/?[^\s>]+/g) ?? [];
  expect(
    new Set(
      tags.filter(
        (tag) =>
          !/^<\/?(?:section|ul|li|table|colgroup|col|thead|tbody|tr|th|td|span|svg|path|rect|line|text|title)$/.test(
            tag,
          ),
      ),
    ),
  ).toEqual(new Set());
  expect(html).not.toMatch(/<[^>]*\s(?:style|id|on\w+)=/);
});

test('the style sheet needs nothing else, takes its colours from the theme, and does not reach beyond the timeline', () => {
  expect(timelineStyleSheet).not.toMatch(/url\(|@import/);
  const selectors = [...timelineStyleSheet.matchAll(/^\s*([^@{}\n]+) \{/gm)].flatMap(([, list = '']) =>
    list.split(', '),
  );
  expect(selectors.filter((selector) => !selector.startsWith('.timeline'))).toEqual([]);
  const withoutFallback = [...timelineStyleSheet.matchAll(/var\(--vscode-[\w-]+\)/g)].map(([use]) => use);
  expect(withoutFallback).toEqual([]);
});
