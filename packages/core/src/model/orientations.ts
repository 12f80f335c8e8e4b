/** How the sheet lies. */
export const orientations = ['landscape', 'portrait'] as const;
export type Orientation = (typeof orientations)[number];

/** The words by which a roadmap states how its sheet lies. */
export const orientationWords: Readonly<Record<Orientation, string>> = {
  landscape: 'альбомная',
  portrait: 'книжная',
};
