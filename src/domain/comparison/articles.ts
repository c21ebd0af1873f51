/** A line of a document: a heading, or text. */
export interface DocumentLine {
  readonly kind: 'heading' | 'text'
  readonly text: string
}

/** What is compared as one: an article with all its paragraphs, a heading, or a paragraph that stands alone. */
export interface Article {
  /** Number of the article, 「第十二条」; '' for a heading or a paragraph without a number. */
  readonly label: string
  /** The heading below which it stands, '' before the first. */
  readonly heading: string
  readonly isHeading: boolean
  /** Text without the number; paragraphs are parted by line breaks. */
  readonly text: string
}

const NUMBERED = /^(第[零〇一二三四五六七八九十百千\d]+条(?:之[一二三四五六七八九十]+)?)[\s\u3000：:]*/
/** Fewer numbered articles than this are mentions, not the order of the document. */
const ENOUGH = 3

const append = (articles: Article[], paragraph: string): void => {
  const last = articles.pop()
  if (last !== undefined) articles.push({ ...last, text: `${last.text}\n${paragraph}` })
}

/**
 * Lines of a document as what people compare: in a text of articles each article with its paragraphs, in any other text
 * each paragraph; headings stand for themselves.
 * @example articlesOf([{ kind: 'text', text: '第一条 甲' }, …])[0] // { label: '第一条', heading: '', isHeading: false, text: '甲' }
 */
export const articlesOf = (lines: readonly DocumentLine[]): readonly Article[] => {
  const isNumbered = lines.filter(({ text }) => NUMBERED.test(text)).length >= ENOUGH
  const articles: Article[] = []
  let heading = ''
  let isOpen = false
  for (const { kind, text } of lines) {
    const label = isNumbered && kind === 'text' ? (NUMBERED.exec(text)?.[1] ?? '') : ''
    const isHeading = kind === 'heading'
    if (isHeading) heading = text
    if (!isHeading && label === '' && isOpen) append(articles, text)
    else articles.push({ label, heading, isHeading, text: label === '' ? text : text.replace(NUMBERED, '') })
    isOpen = isHeading ? false : label !== '' || isOpen
  }
  return articles
}
