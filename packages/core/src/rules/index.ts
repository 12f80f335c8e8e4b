import type { Rule } from '../judging/rule.ts';
import type { MonitoringSubject } from '../score/monitoring-subject.ts';
import type { ReviewSubject } from '../score/review-subject.ts';
import { addressIsValid } from './address-is-valid/address-is-valid.rule.ts';
import { allSchoolsAreAddressed } from './all-schools-are-addressed/all-schools-are-addressed.rule.ts';
import { approvalHasOneForm } from './approval-has-one-form/approval-has-one-form.rule.ts';
import { approvalIsTimely } from './approval-is-timely/approval-is-timely.rule.ts';
import { commonFieldIsUsed } from './common-field-is-used/common-field-is-used.rule.ts';
import { criteriaApplyToRoadmap } from './criteria-apply-to-roadmap/criteria-apply-to-roadmap.rule.ts';
import { criterionFollowsEvents } from './criterion-follows-events/criterion-follows-events.rule.ts';
import { curatorIsNamed } from './curator-is-named/curator-is-named.rule.ts';
import { deadlineExists } from './deadline-exists/deadline-exists.rule.ts';
import { deadlineHasYear } from './deadline-has-year/deadline-has-year.rule.ts';
import { deadlineIsConcrete } from './deadline-is-concrete/deadline-is-concrete.rule.ts';
import { deadlineIsSpelled } from './deadline-is-spelled/deadline-is-spelled.rule.ts';
import { deadlineIsUnderstood } from './deadline-is-understood/deadline-is-understood.rule.ts';
import { deadlineIsWithinPeriod } from './deadline-is-within-period/deadline-is-within-period.rule.ts';
import { deadlineRunsForward } from './deadline-runs-forward/deadline-runs-forward.rule.ts';
import { deadlinesAreVaried } from './deadlines-are-varied/deadlines-are-varied.rule.ts';
import { decisionHasReason } from './decision-has-reason/decision-has-reason.rule.ts';
import { decisionNamesCriterion } from './decision-names-criterion/decision-names-criterion.rule.ts';
import { decisionsAgree } from './decisions-agree/decisions-agree.rule.ts';
import { deviationHasReason } from './deviation-has-reason/deviation-has-reason.rule.ts';
import { documentIsInTime } from './document-is-in-time/document-is-in-time.rule.ts';
import { eventHasDeadline } from './event-has-deadline/event-has-deadline.rule.ts';
import { eventHasIndicator } from './event-has-indicator/event-has-indicator.rule.ts';
import { eventHasPerformer } from './event-has-performer/event-has-performer.rule.ts';
import { eventIsReported } from './event-is-reported/event-is-reported.rule.ts';
import { eventIsReportedOnce } from './event-is-reported-once/event-is-reported-once.rule.ts';
import { eventIsUnique } from './event-is-unique/event-is-unique.rule.ts';
import { eventStandsAlone } from './event-stands-alone/event-stands-alone.rule.ts';
import { factHasPlan } from './fact-has-plan/fact-has-plan.rule.ts';
import { factHasPlansUnit } from './fact-has-plans-unit/fact-has-plans-unit.rule.ts';
import { factNamesIndicator } from './fact-names-indicator/fact-names-indicator.rule.ts';
import { factReachesPlan } from './fact-reaches-plan/fact-reaches-plan.rule.ts';
import { historyIsEarlier } from './history-is-earlier/history-is-earlier.rule.ts';
import { indicatorAddsToTitle } from './indicator-adds-to-title/indicator-adds-to-title.rule.ts';
import { indicatorIsMeasurable } from './indicator-is-measurable/indicator-is-measurable.rule.ts';
import { linkIsValid } from './link-is-valid/link-is-valid.rule.ts';
import { movedHasDecision } from './moved-has-decision/moved-has-decision.rule.ts';
import { municipalEventsAreEnough } from './municipal-events-are-enough/municipal-events-are-enough.rule.ts';
import { municipalityIsListed } from './municipality-is-listed/municipality-is-listed.rule.ts';
import { numberIsUnique } from './number-is-unique/number-is-unique.rule.ts';
import { numberingFitsSubsections } from './numbering-fits-subsections/numbering-fits-subsections.rule.ts';
import { numbersAreAlike } from './numbers-are-alike/numbers-are-alike.rule.ts';
import { occasionIsHeld } from './occasion-is-held/occasion-is-held.rule.ts';
import { ownColumnIsFilled } from './own-column-is-filled/own-column-is-filled.rule.ts';
import { parentsAreInvolved } from './parents-are-involved/parents-are-involved.rule.ts';
import { performerIsUsed } from './performer-is-used/performer-is-used.rule.ts';
import { pointsAreWithinBounds } from './points-are-within-bounds/points-are-within-bounds.rule.ts';
import { projectIsDeclared } from './project-is-declared/project-is-declared.rule.ts';
import { quotesAreTypographic } from './quotes-are-typographic/quotes-are-typographic.rule.ts';
import { regionalEventIsJoined } from './regional-event-is-joined/regional-event-is-joined.rule.ts';
import { reportDateIsPast } from './report-date-is-past/report-date-is-past.rule.ts';
import { reportHasCoverage } from './report-has-coverage/report-has-coverage.rule.ts';
import { reportHasDate } from './report-has-date/report-has-date.rule.ts';
import { reportHasDocument } from './report-has-document/report-has-document.rule.ts';
import { reportHasInformation } from './report-has-information/report-has-information.rule.ts';
import { reportIsOnOneRoadmap } from './report-is-on-one-roadmap/report-is-on-one-roadmap.rule.ts';
import { reportedRoadmapIsSound } from './reported-roadmap-is-sound/reported-roadmap-is-sound.rule.ts';
import { reviewIsOfThisRoadmap } from './review-is-of-this-roadmap/review-is-of-this-roadmap.rule.ts';
import { reviewIsOnOneRoadmap } from './review-is-on-one-roadmap/review-is-on-one-roadmap.rule.ts';
import { reviewIsSigned } from './review-is-signed/review-is-signed.rule.ts';
import { roadmapIsApproved } from './roadmap-is-approved/roadmap-is-approved.rule.ts';
import { roadmapMeetsContent1 } from './roadmap-meets-content-1/roadmap-meets-content-1.rule.ts';
import { roadmapMeetsContent2 } from './roadmap-meets-content-2/roadmap-meets-content-2.rule.ts';
import { roadmapMeetsContent3 } from './roadmap-meets-content-3/roadmap-meets-content-3.rule.ts';
import { roadmapMeetsContent4 } from './roadmap-meets-content-4/roadmap-meets-content-4.rule.ts';
import { roadmapMeetsContent5 } from './roadmap-meets-content-5/roadmap-meets-content-5.rule.ts';
import { rubricIsPinned } from './rubric-is-pinned/rubric-is-pinned.rule.ts';
import { rulingIsOnOriginal } from './ruling-is-on-original/ruling-is-on-original.rule.ts';
import { schoolIsReached } from './school-is-reached/school-is-reached.rule.ts';
import { sectionHasEvents } from './section-has-events/section-has-events.rule.ts';
import { shareIsWithinWhole } from './share-is-within-whole/share-is-within-whole.rule.ts';
import { stageIsWithinEvent } from './stage-is-within-event/stage-is-within-event.rule.ts';
import { taskIsServed } from './task-is-served/task-is-served.rule.ts';
import { titleIsCapitalised } from './title-is-capitalised/title-is-capitalised.rule.ts';
import { titleNamesMunicipality } from './title-names-municipality/title-names-municipality.rule.ts';
import { titleNamesPeriod } from './title-names-period/title-names-period.rule.ts';
import { warningIsNear } from './warning-is-near/warning-is-near.rule.ts';

/** Every rule about roadmaps, once, in the order of the catalogue. */
export const roadmapRules: readonly Rule[] = [
  deadlineExists,
  deadlineRunsForward,
  sectionHasEvents,
  eventHasDeadline,
  deadlineIsConcrete,
  deadlineHasYear,
  deadlineIsWithinPeriod,
  eventHasPerformer,
  eventHasIndicator,
  indicatorIsMeasurable,
  indicatorAddsToTitle,
  eventStandsAlone,
  shareIsWithinWhole,
  eventIsUnique,
  numberIsUnique,
  deadlinesAreVaried,
  roadmapIsApproved,
  roadmapMeetsContent1,
  roadmapMeetsContent2,
  roadmapMeetsContent3,
  roadmapMeetsContent4,
  roadmapMeetsContent5,
  taskIsServed,
  schoolIsReached,
  commonFieldIsUsed,
  deadlineIsSpelled,
  titleNamesPeriod,
  titleNamesMunicipality,
  municipalityIsListed,
  approvalIsTimely,
  addressIsValid,
  deadlineIsUnderstood,
  stageIsWithinEvent,
  performerIsUsed,
  projectIsDeclared,
  quotesAreTypographic,
  titleIsCapitalised,
  numbersAreAlike,
  numberingFitsSubsections,
  ownColumnIsFilled,
  approvalHasOneForm,
  rubricIsPinned,
  regionalEventIsJoined,
  parentsAreInvolved,
  allSchoolsAreAddressed,
  curatorIsNamed,
  municipalEventsAreEnough,
];

/** Every rule about monitoring reports, once, in the same order. */
export const monitoringRules: readonly Rule<MonitoringSubject>[] = [
  eventIsReportedOnce,
  factNamesIndicator,
  reportDateIsPast,
  linkIsValid,
  reportIsOnOneRoadmap,
  reportHasDate,
  historyIsEarlier,
  reportedRoadmapIsSound,
  eventIsReported,
  occasionIsHeld,
  reportHasInformation,
  reportHasDocument,
  reportHasCoverage,
  deviationHasReason,
  movedHasDecision,
  factReachesPlan,
  factHasPlansUnit,
  documentIsInTime,
  factHasPlan,
  warningIsNear,
];

/** Every rule about experts' conclusions, once, in the same order. */
export const reviewRules: readonly Rule<ReviewSubject>[] = [
  reviewIsOnOneRoadmap,
  decisionNamesCriterion,
  pointsAreWithinBounds,
  decisionsAgree,
  decisionHasReason,
  criterionFollowsEvents,
  reviewIsOfThisRoadmap,
  rulingIsOnOriginal,
  criteriaApplyToRoadmap,
  reviewIsSigned,
];
