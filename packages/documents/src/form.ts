/** The form that is sent out to be filled in. */
export type { Form, FormRow } from './forms/form.ts';
export { type FormLayout, type FormOptions, layoutForm, splitByPerformer } from './forms/layout-form.ts';
export { writeForm } from './writers/office.ts';
