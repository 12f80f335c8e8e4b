/** What rose and what fell since an earlier survey, and by whom. */
export interface SurveyComparison {
  /** The day of the earlier survey; null where nobody named one. */
  readonly since: string | null;
  /** The figures that changed, in the order of the survey. */
  readonly figures: readonly FigureChange[];
  /** The municipalities whose roadmaps changed in numbers, in the order of the survey. */
  readonly municipalities: readonly MunicipalityChange[];
  /** Municipalities that are probably the same under another name, and are compared so. */
  readonly renamed: readonly { readonly old: string; readonly new: string }[];
  /** The municipalities that only one of the two surveys knows. */
  readonly appeared: readonly string[];
  readonly gone: readonly string[];
}

/** How much of the municipalities a figure counts. */
export interface FigureValue {
  readonly count: number;
  readonly of: number;
  readonly share: number;
}

/** A figure then and now, and which municipalities came and went. */
export interface FigureChange {
  readonly id: string;
  readonly title: string;
  readonly old: FigureValue;
  readonly new: FigureValue;
  readonly gained: readonly string[];
  readonly lost: readonly string[];
  /** Those that counted or count only if an expert says so: nobody knows whether they changed. */
  readonly undetermined: readonly string[];
}

/** At least so many and at most so many; both are one where nothing is left to an expert. */
export interface NumberRange {
  readonly min: number;
  readonly max: number;
}

/** A number then and now; what there was none of is null. */
export interface RangeChange {
  readonly old: NumberRange | null;
  readonly new: NumberRange | null;
}

/** A municipality then and now. */
export interface MunicipalityChange {
  readonly municipality: string;
  readonly events: RangeChange;
  readonly points: RangeChange;
}
