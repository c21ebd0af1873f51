import type { TextBlock } from '../../../src/contract/document-view'
import { withoutStraySpaces } from './chinese-text'

const CHAPTER = /^[一二三四五六七八九十百]+、/u
const SECTION = /^[（(][一二三四五六七八九十百]+[）)]/u
const ITEM = /^(?:\d{1,2}[、.．]|第[一二三四五六七八九十百千零〇]+[条章节编])/u
const SENTENCE_END = /[。！？：；][”’」』）)]?$/u
/** A heading's own last characters on a line of their own. */
const LONGEST_REST = 4
const LONGEST_HEADING = 40

const startsAnew = (line: string): boolean => [CHAPTER, SECTION, ITEM].some((start) => start.test(line))
const isShort = (line: string): boolean => line.length <= LONGEST_HEADING && !/[。；]./u.test(line)
const isHeading = (line: string): boolean => (CHAPTER.test(line) || SECTION.test(line)) && isShort(line)
const isRestOfHeading = (line: string): boolean => line.length <= LONGEST_REST && !SENTENCE_END.test(line)

const goesOn = (before: string, line: string): boolean => {
  if (startsAnew(line) || SENTENCE_END.test(before)) return false
  return isHeading(before) ? isRestOfHeading(line) : true
}

/** Paragraphs of a text whose lines were broken by a page's width and by page breaks. */
export const rejoinedLines = (text: string): readonly string[] => {
  const joined: string[] = []
  for (const line of text.split('\n').map(withoutStraySpaces)) {
    if (line === '') continue
    const last = joined.length - 1
    if (last > 0 && goesOn(joined[last]!, line)) joined[last] = withoutStraySpaces(`${joined[last]}${line}`)
    else joined.push(line)
  }
  return joined
}

const RUN_IN = /^([（(][一二三四五六七八九十百]+[）)][^。；]{2,28})。(.+)$/u

const sectionBlocks = (line: string, hasText: boolean): readonly TextBlock[] => {
  const runIn = RUN_IN.exec(line)
  if (runIn !== null)
    return [
      { kind: 'heading', level: 3, text: runIn[1]! },
      { kind: 'paragraph', text: runIn[2]! },
    ]
  if (hasText && isShort(line)) return [{ kind: 'heading', level: 3, text: line.replace(/。$/u, '') }]
  return [{ kind: 'paragraph', text: line }]
}

/**
 * Blocks of a line-wrapped official text. The first line is its title and is left out; 一、 is a chapter, （一） a
 * section where text follows it.
 */
export const wrappedTextBlocks = (text: string): readonly TextBlock[] => {
  const lines = rejoinedLines(text).slice(1)
  return lines.flatMap((line, at): readonly TextBlock[] => {
    if (CHAPTER.test(line) && isShort(line)) return [{ kind: 'heading', level: 2, text: line }]
    const next = lines[at + 1]
    if (SECTION.test(line)) return sectionBlocks(line, next !== undefined && !startsAnew(next))
    return [{ kind: 'paragraph', text: line }]
  })
}
