import { message } from '../../judging/message.ts';
import { type Outcome, outcomesOf, type Rule } from '../../judging/rule.ts';
import { headingOf } from '../../judging/rule-catalogue.ts';
import { shortened } from '../../judging/shortened.ts';
import type { LinkedText } from '../../model/event.ts';
import type { EventReport } from '../../model/monitoring.ts';
import { letters } from '../../text/letters.ts';
import type { MonitoringView } from '../../view/monitoring-view.ts';
import { recallOfReport } from '../../view/report-memory.ts';

const isNoLink = message`«${'words'}» – не адрес страницы: он начинается с http:// или https:// и имени сайта, например https://example.org/prikaz.pdf.`;

/** The ends of names of sites by which people who leave the scheme out are understood: «vk.com/wall1», «школа5.рф». */
const topDomains = 'ru|рф|su|org|com|net|info|me|edu|gov|biz|дети|москва';
const host = `(?:[${letters}\\d-]{1,63}\\.){1,8}(?:${topDomains})(?![${letters}\\d-]|\\.[${letters}\\d])`;

/** What is meant as an address: a scheme and slashes, one that needs none, or a site of which the scheme was left out. */
const meantAsLink = new RegExp(
  [
    `(?<![${letters}\\d])[${letters}][${letters}\\d+.-]*:[/\\\\]+[^\\s«»"<>]*`,
    `(?<![${letters}\\d])(?:javascript|vbscript|data|mailto|tel):[^\\s«»"<>]+`,
    `(?<![${letters}\\d.@/_-])(?:www\\.|${host})[^\\s«»"<>]*`,
  ].join('|'),
  'gi',
);
const link = /^https?:\/\/[^\s/?#:@]+\.[^\s/?#:@.]{2,}(?::\d{1,5})?(?:[/?#]\S*)?$/iu;

/** Every link of a report has the form of one; nothing is fetched. */
export const linkIsValid: Rule<MonitoringView> = {
  ...headingOf('link-is-valid'),
  *examine({ monitoring: { recommendations, decisions }, reports }) {
    for (const { report, event } of reports) {
      yield* event === undefined
        ? judgeReport(report)
        : recallOfReport(event, report, judgeReport, () => judgeReport(report));
    }
    yield* [...recommendations, ...decisions].flatMap(judgeLink);
  },
};

function judgeReport({ documents, coverage, decisions }: EventReport): readonly Outcome[] {
  return [...documents, ...coverage, ...decisions].flatMap(judgeLink);
}

function judgeLink(each: LinkedText): readonly Outcome[] {
  return outcomesOf(
    { node: each },
    wrongLinks(each).map((words) => isNoLink({ words: shortened(words) })),
  );
}

function wrongLinks({ text, link: own }: LinkedText): readonly string[] {
  const meant = [...`${text} ${own ?? ''}`.matchAll(meantAsLink)].map(([words]) => words.replace(/[.,;:!?)\]]+$/, ''));
  return meant.filter((words) => !link.test(words));
}
