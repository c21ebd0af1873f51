/**
 * Takes out spaces that stand inside Chinese text; between Latin words one stays.
 * @example withoutStraySpaces('截止 2019 年年底，做好审 核') // '截止2019年年底，做好审核'
 */
export const withoutStraySpaces = (text: string): string =>
  text
    .replace(/[\s\u200B\uFEFF]+/gu, ' ')
    .replace(/(?<![\u0021-\u024f]) | (?![\u0021-\u024f])/gu, '')
    .trim()

const LABEL =
  /^(第[一二三四五六七八九十百千零〇]+[编章节条](?:之[一二三四五六七八九十]+)?|[（(]?\d{4}年\d{1,2}月\d{1,2}日)\s+(?=\S)/u

/**
 * The same, but the space after 第一条, 第一章 or a date at the line's start stays: there it parts label and text.
 * @example withoutStraySpacesAfterLabel('第一条 为了 规范') // '第一条　为了规范'
 */
export const withoutStraySpacesAfterLabel = (line: string): string => {
  const label = LABEL.exec(line.trim())
  if (label === null) return withoutStraySpaces(line)
  return `${label[1]}　${withoutStraySpaces(line.trim().slice(label[0].length))}`
}

const SHORTENED = /中华人民共和国/gu

/** Name under which all versions of one law are found: with or without 中华人民共和国, whatever the width of its signs. */
export const keyOfTitle = (title: string): string =>
  withoutStraySpaces(title.normalize('NFKC')).replace(SHORTENED, '') || title
