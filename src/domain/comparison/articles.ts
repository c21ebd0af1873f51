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

interface Reading {
  readonly isNumbered: boolean
  readonly articles: Article[]
  heading: string
  /** Whether a numbered article is being read: what follows without a number belongs to it. */
  isOpen: boolean
}

const readHeading = (reading: Reading, text: string): void => {
  reading.heading = text
  reading.isOpen = false
  reading.articles.push({ label: '', heading: text, isHeading: true, text })
}

const readText = (reading: Reading, text: string): void => {
  const { articles, heading, isNumbered } = reading
  const label = isNumbered ? (NUMBERED.exec(text)?.[1] ?? '') : ''
  const last = label === '' && reading.isOpen ? articles.pop() : undefined
  if (last !== undefined) articles.push({ ...last, text: `${last.text}\n${text}` })
  else articles.push({ label, heading, isHeading: false, text: text.slice(labelLength(label, text)) })
  reading.isOpen ||= label !== ''
}

const labelLength = (label: string, text: string): number =>
  label === '' ? 0 : (NUMBERED.exec(text)?.[0].length ?? 0)

/**
 * Lines of a document as what people compare: in a text of articles each article with its paragraphs, in any other text
 * each paragraph; headings stand for themselves.
 * @example articlesOf([{ kind: 'text', text: '第一条 甲' }, …])[0] // { label: '第一条', heading: '', isHeading: false, text: '甲' }
 */
export const articlesOf = (lines: readonly DocumentLine[]): readonly Article[] => {
  const isNumbered = lines.filter(({ text }) => NUMBERED.test(text)).length >= ENOUGH
  const reading: Reading = { isNumbered, articles: [], heading: '', isOpen: false }
  for (const { kind, text } of lines) {
    if (kind === 'heading') readHeading(reading, text)
    else readText(reading, text)
  }
  return reading.articles
}
