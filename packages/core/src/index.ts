export { assertNever } from './assert-never.ts';
export {
  addDays,
  dayParts,
  earlier,
  intersection,
  isoDay,
  later,
  lengthInDays,
  monthsInterval,
} from './calendar/calendar.ts';
export { controlTime } from './calendar/control-time.ts';
export { daysText } from './calendar/days-text.ts';
export { formatDayLong, formatDayShort } from './calendar/format-day.ts';
export type { DayInterval, IsoDay } from './calendar/iso-day.ts';
export { monthNames } from './calendar/month-names.ts';
export { timesText } from './calendar/times-text.ts';
export type { Configuration } from './configuration/configuration.ts';
export { nextControlDate } from './due/control-date.ts';
export {
  type Due,
  type DueEvent,
  type DueOccasion,
  type DueOptions,
  dueOf,
  type OccasionState,
  type Timing,
} from './due/due.ts';
export { createOccasionsOf, type Occasion, type OccasionsOf, occasionsOf } from './due/occasion.ts';
export type { DatedReport } from './due/settle.ts';
export { occasionStateNames, standingText } from './due/standing-text.ts';
export { leftOutWithoutDays } from './due/without-days.ts';
export { type Inference, plainInference, rememberingInference } from './facts/inference.ts';
export { type AskedRow, askedRows, askedSection } from './identity/asked-rows.ts';
export { fingerprint } from './identity/fingerprint.ts';
export {
  type AnswerKey,
  type AskingKey,
  answerHeads,
  askingHeads,
  formHint,
  formInstruction,
  formMark,
  formReportKey,
  formSheets,
  formTitleStart,
  identityHead,
  instructionTitle,
  noAnswer,
  stateAnswers,
} from './identity/form-words.ts';
export { type KnownAnswers, knownAnswers, type ReportedAnswers } from './identity/known-answers.ts';
export { isAbout, type ReportsOn, reportsAbout } from './identity/reports-about.ts';
export { identityOf, type RoadmapIdentity } from './identity/roadmap-identity.ts';
export { headingRow, type RowIdentity, readRowIdentity, rowIdentityText } from './identity/row-identity.ts';
export { type Audience, audiences, type InferredAudience, inferAudience } from './inference/infer-audience.ts';
export { inferKinds, type KindContext } from './inference/infer-kinds.ts';
export { type InferredLevel, inferLevel } from './inference/infer-level.ts';
export { type InferredProject, inferProjects } from './inference/infer-projects.ts';
export { inferTargeting, type Targeting, type TargetingContext } from './inference/infer-targeting.ts';
export { type InferredVenue, inferVenue } from './inference/infer-venue.ts';
export type { InferredKind } from './inference/inferred-kind.ts';
export { type KnownProject, knownProjects } from './inference/vocabulary/projects.ts';
export type { Finding, Outcome, RelatedPlace, Rule } from './judging/rule.ts';
export {
  configurableRules,
  headingOf,
  isRuleId,
  type RuleAbout,
  type RuleHeading,
  type RuleId,
  type RuleSubject,
  ruleCatalogue,
  rules,
  rulesAbout,
  rulesOver,
  ruleTitle,
  type Severity,
} from './judging/rule-catalogue.ts';
export { examineMonitoring, examineReview, examineRoadmap } from './judging/run.ts';
export { type Answer, answers, answerWords } from './model/answers.ts';
export type { BuiltInColumn, Column, OwnColumn } from './model/column.schema.ts';
export { type ColumnKey, columnKeys } from './model/column.ts';
export type {
  Declaration,
  DeclarationKind,
  Group,
  Municipality,
  Performer,
  Project,
  School,
} from './model/declaration.ts';
export type {
  Action,
  Event,
  Indicator,
  LinkedText,
  OwnField,
  PartialPlan,
  Proposal,
  Stage,
  Suppression,
  Task,
  TaskReference,
} from './model/event.ts';
export type { EventReference } from './model/event-reference.ts';
export type { Directory, DkFile } from './model/file.schema.ts';
export { type FileKind, type Printable, reviewIn, roadmapIn } from './model/file.ts';
export { planAgainst, plannedInWords, plannedParts, plannedText } from './model/indicator-plan.ts';
export { type Level, levelNames, levels } from './model/level.ts';
export type { Mention, Origin } from './model/mention.schema.ts';
export { allSchools, mentionTitle } from './model/mention.ts';
export type { Achieved, EventReport, Monitoring } from './model/monitoring.ts';
export { type Numbering, numberings, numberingWords } from './model/numberings.ts';
export { type Orientation, orientations, orientationWords } from './model/orientations.ts';
export { type ModelNode, type Place, placeOf } from './model/place.ts';
export type { CriterionDecision, EventRuling, Review } from './model/review.ts';
export type { Roadmap, RubricChoice, Section, Subsection, TemplateChoice } from './model/roadmap.ts';
export type { Signatory } from './model/signatory.ts';
export { inCase, shortMunicipality } from './municipalities/municipality-forms.ts';
export {
  municipalityId,
  municipalityMeant,
  municipalityNamed,
  readMunicipality,
} from './municipalities/municipality-name.ts';
export type { Approval, ApprovalAct } from './phrases/approval.schema.ts';
export type { DaysStatement } from './phrases/days.schema.ts';
export { impossibleUnit, mendedDeadline } from './phrases/deadline/slips.ts';
export type { Deadline, DeadlinePart } from './phrases/deadline.schema.ts';
export { type EventState, eventStates } from './phrases/event-states.ts';
export type { PhraseNote, PhraseNoteCode } from './phrases/note.schema.ts';
export { parseApproval } from './phrases/parse-approval.ts';
export { type DaysReading, type DaysTrouble, daysTroubles, parseDays } from './phrases/parse-days.ts';
export { namesTime, parseDeadline } from './phrases/parse-deadline.ts';
export { parsePeriod, periodDays } from './phrases/parse-period.ts';
export { parseQuantity } from './phrases/parse-quantity.ts';
export { eventStateNames, heldInWords, nearestState, parseState } from './phrases/parse-state.ts';
export { parseVerdict, pointsTrouble, splitReason, splitVerdict, verdictWords } from './phrases/parse-verdict.ts';
export type { Period } from './phrases/period.schema.ts';
export { mendedPeriod, periodTrouble } from './phrases/period-trouble.ts';
export type { Quantity, QuantityReading } from './phrases/quantity.schema.ts';
export { resolveDeadline } from './phrases/resolve-deadline.ts';
export type { StateStatement } from './phrases/state.schema.ts';
export { otherPeriodInTitle } from './phrases/title-period.ts';
export { failure, type Result, success } from './result.ts';
export {
  defaultLevel,
  type EventRow,
  hasOwnTitle,
  type Inherited,
  inheritedBy,
  nobody,
  partsOf,
  rowsOf,
} from './roadmap/inheritance.ts';
export { listedSchools } from './roadmap/listed-schools.ts';
export { bareNumber, following, numberRoadmap, type RoadmapNumbers, stageNumbers } from './roadmap/numbering.ts';
export { romanSource } from './roadmap/roman.ts';
export {
  type Container,
  type Containers,
  containersOf,
  type EventInContext,
  eventsOf,
  innermost,
} from './roadmap/walk.ts';
export { chooseRubric, parseRubricChoice } from './rubric/choose-rubric.ts';
export { officialRubric } from './rubric/official-rubric.ts';
export { pointsOf } from './rubric/points-of.ts';
export type { Criterion, CriterionPart, Rubric } from './rubric/rubric.schema.ts';
export { rubricName, rubricTitle } from './rubric/rubric-name.ts';
export { monitoringRules, reviewRules, roadmapRules } from './rules/index.ts';
export { readSchools } from './schools/read-schools.ts';
export { indexSchools, type NamedSchool, type SchoolIndex } from './schools/school-index.ts';
export { isConcrete, isSameSchool, type SchoolKind, type SchoolName, type SchoolOwner } from './schools/school-name.ts';
export {
  disagreements,
  type ExpertStatement,
  otherDecision,
  type PlacedStatement,
  statementsOf,
} from './score/disagreements.ts';
export { eventLabel } from './score/event-label.ts';
export { criterionNamed, hasReason, rulingCounts } from './score/expert-word.ts';
export {
  type ConclusionExplanation,
  type CriterionExplanation,
  type DecisionExplanation,
  explainCriterion,
  explainScore,
  type NextStep,
  type ReferenceExplanation,
  type RemedyExplanation,
  type ScoreExplanation,
  type StateNote,
} from './score/explain-score.ts';
export { furtherReferences } from './score/further-references.ts';
export { meantCodes } from './score/meant-criteria.ts';
export {
  type MonitoringOptions,
  type MonitoringSubject,
  prepareMonitoring,
  reportedBy,
  whyMonitoringNotScored,
} from './score/monitoring-subject.ts';
export { monitoringSummary } from './score/monitoring-summary.ts';
export { outOf } from './score/out-of.ts';
export { partNames } from './score/part-names.ts';
export { type PrintedFile, reviewedIn } from './score/printed-file.ts';
export { isReasonToRemedy } from './score/remedy-of-reason.ts';
export {
  examineReviewed,
  prepareReview,
  type ReviewedRoadmap,
  type ReviewOptions,
  type ReviewSubject,
  whyReviewNotScored,
} from './score/review-subject.ts';
export type { CriterionScore, CriterionState, Decided, Reference, Score } from './score/score.schema.ts';
export {
  criteriaRestingOn,
  type Locate,
  type ReferenceOptions,
  scoreEvidence,
  scoreRoadmap,
  whyFileNotScored,
  whyNotScored,
} from './score/score-roadmap.ts';
export { scoreSummary } from './score/score-summary.ts';
export { prepareSubject, type Subject, type SubjectOptions } from './score/subject.ts';
export { type Form, forms } from './taxonomy/forms.ts';
export type { KindStatement } from './taxonomy/kind.schema.ts';
export { type Kind, kindNames, kinds } from './taxonomy/kind.ts';
export { kindVocabulary, parseKind } from './taxonomy/parse-kind.ts';
export { parseTrait, traitVocabulary } from './taxonomy/parse-trait.ts';
export type { TraitStatement } from './taxonomy/trait.schema.ts';
export { type RuledTrait, ruledTraitName, ruledTraits } from './taxonomy/trait.ts';
export { type EventTraits, type TypicalIndicator, typicalIndicators } from './taxonomy/typical-indicators.ts';
export {
  chooseTemplate,
  type TemplateTrouble,
  templateTroubleMessage,
  unknownTemplate,
} from './templates/choose-template.ts';
export {
  type ColumnWords,
  columnMeantBy,
  columnNamed,
  columnNames,
  columnSpokenOf,
  columnWords,
} from './templates/column-words.ts';
export { fieldNameForm, isFieldName, misspeltColumn } from './templates/own-field.ts';
export { runsOfMarks } from './templates/runs-of-marks.ts';
export {
  type BodyColumn,
  fieldsDeclaredBy,
  hasColumn,
  hasOwnColumn,
  isMatrix,
  isSameField,
  showsDeadline,
  type TableTemplate,
  type TemplateColumn,
  templateOf,
} from './templates/table-template.ts';
export { tableHeads, tableTitles } from './templates/table-titles.ts';
export {
  builtInTemplates,
  columnsIn,
  matrixTemplateName,
  matrixWordsOf,
  type Template,
  type TemplateCatalogue,
  templateCatalogue,
  templateNamed,
  templateNames,
  usualColumns,
} from './templates/template-catalogue.ts';
export { type TimePart, timeKeys } from './templates/time-part.ts';
export { withTimeParts, yearsIn } from './templates/time-parts.ts';
export { clause, inLowerCase, withinSentence } from './text/clause.ts';
export { type CountForms, counted, formFor, nouns } from './text/counted.ts';
export { cutAtWord } from './text/cut-at-word.ts';
export { beginningOfCut, isBeginning } from './text/cut-title.ts';
export { decimal } from './text/decimal.ts';
export { firstAtLeast, firstThat } from './text/first-that.ts';
export { foldTitle, foldWord } from './text/fold.ts';
export { grouped } from './text/grouped.ts';
export { inOneLine } from './text/in-one-line.ts';
export { lazily } from './text/lazily.ts';
export { capitals, isCapitalised, letter, letters, smallLetters } from './text/letters.ts';
export { endingInLink, type LinkPlace, linksIn } from './text/links.ts';
export { listed, listedFew } from './text/listed.ts';
export { nearest, nearestAmong, nearestOfFew } from './text/nearest.ts';
export { numbersText } from './text/number-list.ts';
export { ownCopy } from './text/own-copy.ts';
export { isPlaceholder, placeholder } from './text/placeholder.ts';
export { hiddenIn, mayBeUnplain, mixedIn, type Unplain, withoutHidden } from './text/plain-words.ts';
export { quoted } from './text/quoted.ts';
export { isDitto } from './text/reference.ts';
export { remember } from './text/remember.ts';
export { sentence } from './text/sentence.ts';
export { shareBeside } from './text/share-text.ts';
export { phraseStem } from './text/stem.ts';
export { mendedTitle } from './text/title-faults.ts';
export { visibleText } from './text/visible.ts';
export { type DeadlineView, rowDeadlines } from './view/deadline-view.ts';
export { titleOf } from './view/event-alone.ts';
export { createEventMemory, type EventMemory, type EventView } from './view/event-run.ts';
export { type Deviation, deviationOf } from './view/fact-deviation.ts';
export { compareFact, type FactState } from './view/fact-state.ts';
export { type EarlierTelling, type FactView, factLines, indicatorNumber, indicatorsOf } from './view/fact-view.ts';
export { toldEarlier } from './view/join-told-facts.ts';
export {
  dayOfMonitoring,
  type EarlierMonitoring,
  lastReportOn,
  type MonitoringView,
  type ReportView,
  reportedState,
  viewMonitoring,
} from './view/monitoring-view.ts';
export type { EarlierReport, MonitoredRoadmap } from './view/reported-on.ts';
export { eventsTitled, type ReviewView, type RulingView, viewReview } from './view/review-view.ts';
export { containersAround, type RoadmapView, viewRoadmap } from './view/roadmap-view.ts';
export { recallOfList } from './view/setting.ts';
