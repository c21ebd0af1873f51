/**
 * A name as every file system takes it.
 * @example safeName('2026/3号:表.pdf') // '2026_3号_表.pdf'
 */
export const safeName = (name: string): string => name.replace(/[\\/:*?"<>|\p{Cc}]/gu, '_')

/** The same for an attachment: the end of a long name says what kind of file it is. */
export const nameOfAttachment = ({ id, name }: { readonly id: string; readonly name: string }): string =>
  `${id}-${safeName(name).slice(-120)}`
