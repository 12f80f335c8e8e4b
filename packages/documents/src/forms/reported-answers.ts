import {
  type AnswerKey,
  type DueOccasion,
  eventStateNames,
  type KnownAnswers,
  type LinkedText,
  noAnswer,
  type ReportedAnswers,
  timesText,
} from '@dorkarta/core';

/** What was reported already of the occasion of a row; what is said of no occasion stands in the event's first row. */
export function reportedAnswers(
  known: KnownAnswers,
  occasion: DueOccasion,
  isFirst: boolean,
): Readonly<Record<AnswerKey, string>> {
  const own = known.of(occasion);
  const all = isFirst ? [own, known.unplaced] : [own];
  const documents = named(all.flatMap((each) => each.documents));
  const coverage = named(all.flatMap((each) => each.coverage));
  const join = (texts: readonly (string | undefined)[], by: string): string =>
    texts.filter((text) => text !== undefined && text !== '').join(by);
  return {
    state: stateAnswer(occasion),
    held: join(
      all.map(({ held }) => held?.text),
      ', ',
    ),
    information: join(
      all.map(({ information }) => information),
      '\n',
    ),
    facts: factLines(
      all.flatMap(({ facts }) => facts),
      occasion,
    ),
    documents: documents.worded.map(({ text }) => text).join('\n'),
    links: linksOf(documents),
    // An address below words would be theirs.
    coverage: [...coverage.bare, ...coverage.worded].map(({ text, link = '' }) => join([text, link], ' ')).join('\n'),
    reason: join(
      all.map(({ reason }) => reason),
      '\n',
    ),
  };
}

function stateAnswer({ state }: DueOccasion): string {
  switch (state) {
    case 'held':
      return 'проведено';
    case 'partly':
    case 'not-held':
      return eventStateNames[state];
    default:
      return '';
  }
}

/** «100 %», «2: 2 совещания», one a line; that a fact is of the time of its row need not be said. */
function factLines(facts: ReportedAnswers['facts'], { days }: DueOccasion): string {
  const own = days === undefined ? undefined : timesText([days]);
  return facts
    .map(({ against, text }) => (against === undefined || against === own ? text : `${against}: ${text}`))
    .join('\n');
}

/** What has words, and addresses alone. */
interface Named {
  readonly worded: readonly LinkedText[];
  readonly bare: readonly LinkedText[];
}

function named(texts: readonly LinkedText[]): Named {
  return { worded: texts.filter(({ text }) => text !== ''), bare: texts.filter(({ text }) => text === '') };
}

/** The links of documents in their order, up to the last one that has any: nothing stands in the place of those that have none. */
function linksOf({ worded, bare }: Named): string {
  const links = [...worded, ...bare].map(({ link }) => link);
  const last = links.findLastIndex((link) => link !== undefined);
  return links
    .slice(0, last + 1)
    .map((link) => link ?? noAnswer)
    .join('\n');
}
