import type { Reply, WithheldPart } from '../information-request/events'
import { OUTCOMES } from '../information-request/outcomes'
import { guarded, letterOf, opening, plainText, required, editable } from './letter'
import type { Letter, LetterBase, LetterParagraph } from './letter'
import { onlineRemedy, remedyClause, remedyWarnings } from './remedy-clause'

/** What a reply letter is made from. */
export interface ReplyFacts extends LetterBase {
  readonly reply: Reply
  readonly servedOnline: boolean
}

/** A situation as a predicate: 涉及…… stays, 四类过程性信息 becomes 属于四类过程性信息. */
const asPredicate = (situation: string): string => {
  if (/^(属于|涉及|危及)/.test(situation)) return situation
  return situation.endsWith('信息') ? `属于${situation}` : `属于${situation}的信息`
}

const withheldText = ({ part, ground, reason }: WithheldPart): string =>
  `“${plainText(part)}”${asPredicate(OUTCOMES[ground].situation)}，依据${OUTCOMES[ground].article}不予公开。理由：${reason}`

const decisionOf = ({ outcome, legalBasis }: Reply): LetterParagraph =>
  guarded('decision', `根据${legalBasis.join('、')}的规定，本机关答复如下：${OUTCOMES[outcome].decision}`)

const led = (lead: string, text: string): string => (text.trim() === '' ? '' : `${lead}${text}`)

const bodyOf = (reply: Reply): readonly LetterParagraph[] => [
  required('facts', `经查，${reply.facts.replace(/^经查[，,：:]?\s*/, '')}`),
  decisionOf(reply),
  required('reason', led('理由：', reply.reason)),
  required('content', reply.content),
  required('search', led('检索情况：', reply.searchRecord)),
  editable('redirect', led('负责公开该信息的行政机关及联系方式：', reply.redirectTo)),
  ...(reply.outcome === 'partial'
    ? reply.withheld.map((each, at) => required(`withheld.${at}`, withheldText(each)))
    : []),
]

/**
 * A reply letter: title, paragraphs, and the remedy clause of its date.
 * Source: Regulation (2019) Art. 36, 37; 行政复议法 (2023) Art. 22(2), 23. Completeness is `checkReply`'s matter.
 * @example replyLetter({ reply, number: '盏公复〔2026〕1号', … }).remedyClause
 */
export const replyLetter = (facts: ReplyFacts): Letter => {
  const { outcome } = facts.reply
  const clause = remedyClause({ outcome, letterOn: facts.letterOn, office: facts.office })
  return letterOf('reply', facts, {
    to: facts.applicantName,
    paragraphs: [
      opening(facts),
      ...bodyOf(facts.reply),
      guarded('remedy', clause),
      guarded('online_remedy', onlineRemedy(facts)),
    ],
    remedyClause: clause,
    warnings: [
      ...remedyWarnings(facts, clause),
      ...(OUTCOMES[outcome].needsLegalCheck ? ['该情形的救济途径存在不同意见，请先作合法性审核。'] : []),
    ],
  })
}
