/** Whether a text may hold an expert's conclusion: whoever looks for some passes over all others unread. */
export const mayBeReview = /экспертиза|review/iu;
