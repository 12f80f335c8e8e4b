import { message } from '../../judging/message.ts';
import { outcomesOf, type Rule } from '../../judging/rule.ts';
import { headingOf } from '../../judging/rule-catalogue.ts';
import { shortened } from '../../judging/shortened.ts';
import type { LinkedText } from '../../model/event.ts';
import type { MonitoringView } from '../../view/monitoring-view.ts';

const isNoLink = message`«${'words'}» – не адрес страницы: он начинается с http:// или https:// и имени сайта, например https://example.org/prikaz.pdf.`;

/** What is meant as an address: a scheme and slashes, or the «www» of people who leave the scheme out. */
const meantAsLink = /(?:(?<![\p{L}\d])[\p{L}][\p{L}\d+.-]*:[/\\]+|(?<![\p{L}\d.])www\.)[^\s«»"<>]*/giu;
const link = /^https?:\/\/[^\s/?#:@]+\.[^\s/?#:@.]{2,}(?::\d{1,5})?(?:[/?#]\S*)?$/iu;

/** Every link of a report has the form of one; nothing is fetched. */
export const linkIsValid: Rule<MonitoringView> = {
  ...headingOf('link-is-valid'),
  *examine({ monitoring }) {
    const { reports, recommendations, decisions } = monitoring;
    const own = reports.flatMap((report) => [...report.documents, ...report.coverage, ...report.decisions]);
    for (const each of [...own, ...recommendations, ...decisions]) {
      yield* outcomesOf(
        { node: each },
        wrongLinks(each).map((words) => isNoLink({ words: shortened(words) })),
      );
    }
  },
};

function wrongLinks({ text, link: own }: LinkedText): readonly string[] {
  const meant = [...`${text} ${own ?? ''}`.matchAll(meantAsLink)].map(([words]) => words.replace(/[.,;:!?)\]]+$/, ''));
  return meant.filter((words) => !link.test(words));
}
