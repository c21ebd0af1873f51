import type { DocumentVersionLink } from '../../contract/document-view'

/** A version as people call it: by its day. */
export const versionName = ({ formedOn }: Pick<DocumentVersionLink, 'formedOn'>): string =>
  formedOn === null ? '日期不详的版本' : `${formedOn} 的版本`

/** A note of what a version was called, where that is not the title above it; a copy kept from before knows none. */
export const otherTitle = (
  { title }: Partial<Pick<DocumentVersionLink, 'title'>>,
  shown: string,
): { readonly note?: string } =>
  title === undefined || title === shown ? {} : { note: `当时的名称：${title}` }
