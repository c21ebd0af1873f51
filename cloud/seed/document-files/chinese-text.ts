/**
 * Takes out spaces that stand inside Chinese text; between Latin words one stays.
 * @example withoutStraySpaces('截止 2019 年年底，做好审 核') // '截止2019年年底，做好审核'
 */
export const withoutStraySpaces = (text: string): string =>
  text
    .replace(/[\s\u200B\uFEFF]+/gu, ' ')
    .replace(/(?<![\u0021-\u024f]) | (?![\u0021-\u024f])/gu, '')
    .trim()

const SHORTENED = /中华人民共和国/gu

/** Name under which all versions of one law are found: with or without 中华人民共和国, whatever the width of its signs. */
export const keyOfTitle = (title: string): string =>
  withoutStraySpaces(title.normalize('NFKC')).replace(SHORTENED, '') || title
