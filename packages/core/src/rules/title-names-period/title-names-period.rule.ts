import { message } from '../../judging/message.ts';
import { fail, notApplicable, pass, type Rule } from '../../judging/rule.ts';
import { headingOf } from '../../judging/rule-catalogue.ts';
import { periodTrouble } from '../../phrases/period-trouble.ts';
import { otherPeriodInTitle } from '../../phrases/title-period.ts';

const differs = message`Период карты – «${'period'}», а в её названии «${'named'}»: исправьте одно из двух.`;

/** The years in the title of a roadmap are those of its period. */
export const titleNamesPeriod: Rule = {
  ...headingOf('title-names-period'),
  *examine({ view: { roadmap } }) {
    const { period, title } = roadmap;
    // A period that cannot stand is told as such.
    if (period === undefined || periodTrouble(period) !== undefined) {
      yield notApplicable({ node: roadmap });
      return;
    }
    const other = otherPeriodInTitle(title, period);
    yield other === undefined
      ? pass({ node: period })
      : fail({ node: period }, differs({ period: period.text, named: other.period.text }));
  },
};
