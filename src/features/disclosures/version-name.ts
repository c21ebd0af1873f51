import type { DocumentVersionLink } from '../../contract/document-view'

/** A version as people call it: by its day. */
export const versionName = ({ formedOn }: Pick<DocumentVersionLink, 'formedOn'>): string =>
  formedOn === null ? '日期不详的版本' : `${formedOn} 的版本`
