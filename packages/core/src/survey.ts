/** The survey of a region's roadmaps: an entry of its own, since only who makes a note on many of them needs it. */
export { type Held, hold, isHeld, readHeld } from './json/held.ts';
export {
  inCase,
  listedMunicipalities,
  type NameCase,
  shortMunicipality,
} from './municipalities/municipality-forms.ts';
export { compareSurveys } from './survey/compare-surveys.ts';
export type {
  FigureChange,
  FigureValue,
  MunicipalityChange,
  NumberRange,
  RangeChange,
  SurveyComparison,
} from './survey/comparison.ts';
export { comparisonWords } from './survey/comparison-words.ts';
export { type EarlierSurvey, readEarlierSurvey } from './survey/earlier-survey.ts';
export { figuresMeantBy } from './survey/explain-figure.ts';
export { tabledFeatures } from './survey/feature-names.ts';
export { type FigureHeading, type FigureMeasure, figureCatalogue } from './survey/figure-catalogue.ts';
export { type PassedOver, passedOverRecord } from './survey/passed-over.ts';
export {
  directoryRecord,
  monitoringRecord,
  type RecordedFile,
  type RecordingOptions,
  reviewRecord,
  roadmapRecord,
} from './survey/record-file.ts';
export { type SayingRecord, sayingRecord } from './survey/sayings.ts';
export type {
  Copy,
  CopyPlace,
  ExpertQuestion,
  Figure,
  FigureEvent,
  Remark,
  Survey,
  SurveyDisagreement,
  SurveyedConclusion,
  SurveyedMonitoring,
  SurveyedMunicipality,
  SurveyedRegion,
  SurveyedRoadmap,
} from './survey/survey.ts';
export { type SurveyOptions, surveyOf } from './survey/survey-of.ts';
export type {
  DirectoryRecord,
  EventRecord,
  FactRecord,
  FindingRecord,
  MonitoringRecord,
  MunicipalityEntry,
  PeriodRecord,
  ReviewRecord,
  RoadmapRecord,
  StandingRecord,
  SurveyFeature,
  SurveyRecord,
  UnreadRecord,
} from './survey/survey-record.ts';
export { listed } from './text/listed.ts';
export { shareText } from './text/share-text.ts';
