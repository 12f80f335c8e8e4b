/** WordprocessingML under its usual prefix. */
export const wordprocessingNamespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** References from a part to its relationships. */
export const relationshipNamespace = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
