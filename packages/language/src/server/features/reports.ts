import { beginReport } from '../../services/begin-report.ts';
import { answer } from '../answer.ts';
import type { Feature } from '../feature.ts';
import { type NewReportParams, type NewReportResult, newReportRequest } from '../protocol.ts';

/** What whoever reports asks for: a monitoring report to begin with. */
export const reportsFeature: Feature = {
  capabilities: {},
  register: (connection, session) => {
    connection.onRequest(
      newReportRequest,
      answer<NewReportParams, NewReportResult | null>(connection, null, async ({ uri, on }) => {
        const view = await session.view(uri);
        if (view === undefined) return null;
        const begun = beginReport(view, on);
        return begun.ok ? { report: begun.value } : { trouble: begun.trouble };
      }),
    );
  },
};
