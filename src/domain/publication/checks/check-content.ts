import { isPolicyDocument, type PublicationContent } from '../content'
import { checkNumber, findNumbers } from './find-numbers'
import { findDates } from './find-dates'
import { findSums } from './find-sums'
import { findWords } from './find-words'
import type { CheckFinding, FindingKind } from './finding'
import { placedTexts } from './placed-texts'

/** Longest title in characters; a house rule, so that it stands on a phone. */
export const LONGEST_TITLE = 80
const MOST_FINDINGS = 200

const missing = (kind: FindingKind, field: string, message: string): CheckFinding => ({
  kind,
  place: { field, block: null, from: 0, to: 0 },
  text: '',
  suggestion: '',
  message,
})

const ofTitle = ({ title }: PublicationContent): readonly CheckFinding[] => {
  const found: CheckFinding[] = []
  if (Array.from(title).length > LONGEST_TITLE)
    found.push(missing('title', 'title', `标题超过${LONGEST_TITLE}个字，请缩短`))
  if (/[。；！？]$/.test(title.trim())) found.push(missing('title', 'title', '标题末尾不用句号等标点'))
  return found
}

const ofHeader = (content: PublicationContent): readonly CheckFinding[] => {
  const found: CheckFinding[] = []
  if (content.summary.trim() === '')
    found.push(missing('header', 'summary', '没有内容概述（条例第十二条要求目录里有）'))
  if (content.formedOn === null)
    found.push(missing('header', 'formedOn', '没有成文日期（条例第十二条要求目录里有生成日期）'))
  if (content.plain.oneSentence.trim() === '')
    found.push(missing('plain_words', 'plain.oneSentence', '没有一句话说清，群众不容易看懂'))
  return found
}

/**
 * What the machine points out to the reviewer, in the order of the text: header, plain words, wrong words, dates, document
 * numbers, totals that don't add up, and a missing 解读. It stops nothing; at most 200 findings are given.
 * @example checkContent(content, { hasInterpretation: false }).map(({ kind }) => kind)
 */
export const checkContent = (
  content: PublicationContent,
  { hasInterpretation }: { readonly hasInterpretation: boolean },
): readonly CheckFinding[] => {
  const number = checkNumber(content.documentNumber)
  const inText = placedTexts(content)
    .filter(({ field }) => field !== 'documentNumber')
    .flatMap((text) => [...findWords(text), ...findDates(text), ...findNumbers(text)])
  const interpretation =
    isPolicyDocument(content) && !hasInterpretation
      ? [missing('interpretation', 'interpretation', '政策文件还没有解读，也没有写明不解读的理由')]
      : []
  const all = [
    ...ofTitle(content),
    ...(number === null ? [] : [number]),
    ...ofHeader(content),
    ...interpretation,
    ...inText,
    ...findSums(content),
  ]
  return all.slice(0, MOST_FINDINGS)
}
