import type { Roadmap } from '../model/roadmap.ts';
import { officialRubric } from '../rubric/official-rubric.ts';
import type { Rubric } from '../rubric/rubric.schema.ts';
import { chooseTemplate, type TemplateTrouble, unknownTemplate } from '../templates/choose-template.ts';
import { type TableTemplate, templateOf } from '../templates/table-template.ts';
import {
  type TemplateCatalogue,
  templateCatalogue,
  templateNamed,
  usualColumns,
} from '../templates/template-catalogue.ts';
import { lazily } from '../text/lazily.ts';
import { type Evidence, type EvidenceOptions, gatherEvidence } from './evidence.ts';
import type { Score } from './score.schema.ts';
import { type ReferenceOptions, scoreEvidence, whyNotScored } from './score-roadmap.ts';

/** A roadmap under examination: looked at once, for the rules and for the score. */
export interface Subject extends Evidence {
  /** The criteria that apply. */
  readonly rubric: Rubric;
  /** The score by these criteria, found when it is first asked for; null where they are for other roadmaps. */
  readonly score: Score | null;
  /** The table that the roadmap asks for; where it cannot be had, one that makes no further trouble. */
  readonly template: TableTemplate;
  /** Why the table that the roadmap asks for cannot be had. */
  readonly templateTrouble?: TemplateTrouble;
}

/** How a roadmap is prepared for the rules. */
export interface SubjectOptions extends EvidenceOptions, ReferenceOptions {
  /** The criteria; the official ones where absent. */
  readonly rubric?: Rubric;
  /** The templates that the roadmap can choose; the built-in ones where absent. */
  readonly templates?: TemplateCatalogue | undefined;
}

/** Prepares a roadmap for the rules. */
export function prepareSubject(roadmap: Roadmap, options: SubjectOptions = {}): Subject {
  const { rubric = officialRubric, templates } = options;
  const evidence = gatherEvidence(roadmap, options);
  const isJudged = whyNotScored(roadmap, rubric) === undefined;
  const scored = lazily(() => (isJudged ? scoreEvidence(evidence, rubric, options) : null));
  return {
    ...evidence,
    rubric,
    get score() {
      return scored();
    },
    ...tableOf(roadmap, templates),
  };
}

function tableOf(roadmap: Roadmap, templates?: TemplateCatalogue): Pick<Subject, 'template' | 'templateTrouble'> {
  const chosen = chooseTemplate(roadmap, templates);
  if (chosen.ok) return withMisspelling(chosen.value, roadmap, templates);
  return { template: instead(chosen.trouble), templateTrouble: chosen.trouble };
}

/** Columns of its own make the table; a template beside them is a name for it, unless it is one of the known ones misspelt. */
function withMisspelling(
  template: TableTemplate,
  { template: chosen }: Roadmap,
  templates?: TemplateCatalogue,
): Pick<Subject, 'template' | 'templateTrouble'> {
  const catalogue = templates ?? templateCatalogue();
  if (chosen === undefined || templateNamed(catalogue, chosen.name) !== undefined) return { template };
  const trouble = unknownTemplate(chosen.name, catalogue);
  return trouble.code === 'unknown-template' && trouble.nearest !== undefined
    ? { template, templateTrouble: trouble }
    : { template };
}

/** A matrix without bodies has no columns, so that nothing is missing in it; an unknown table is taken for the usual one. */
function instead({ code, name }: TemplateTrouble): TableTemplate {
  return templateOf(name, code === 'no-bodies' ? [] : usualColumns);
}
