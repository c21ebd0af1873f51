import { plainText, contactOf, editable, guarded, letterOf, opening } from './letter'
import type { Letter, LetterBase } from './letter'
import { OUTCOMES } from '../information-request/outcomes'
import type { OutcomeCode } from '../information-request/outcomes'
import { onlineRemedy, remedyClause, remedyWarnings } from './remedy-clause'

/** What a closing notice tells: why the request is no longer handled. */
export interface ClosingFacts extends LetterBase {
  /** abandoned, fee_unpaid, abusive, petition_like or other. */
  readonly outcome: OutcomeCode
  readonly reason: string
  readonly servedOnline: boolean
}

const TITLES: Partial<Readonly<Record<OutcomeCode, string>>> = {
  abusive: '政府信息公开申请不予处理告知书',
  petition_like: '政府信息公开申请不予处理告知书',
  other: '政府信息公开申请办结告知书',
}

/**
 * The notice that a request is no longer, or not, handled: deemed given up, fee unpaid, beyond reason, or otherwise ended.
 * Source: Regulation (2019) Art. 30, 35, 42; remedies 行政复议法 (2023) Art. 23, 法释〔2025〕8号 Art. 1.
 * @example closingNotice({ ...base, outcome: 'abandoned', reason: '', servedOnline: false }).remedyClause
 */
export const closingNotice = (facts: ClosingFacts): Letter => {
  const { outcome, letterOn, office } = facts
  const { article, decision } = OUTCOMES[outcome]
  const clause = remedyClause({ outcome, letterOn, office, against: 'closing_notice' })
  const made = letterOf('closing_notice', facts, {
    to: facts.applicantName,
    paragraphs: [
      opening(facts),
      editable(
        'reason',
        facts.reason === '' ? '' : `经查，${plainText(facts.reason).replace(/[。；]$/, '')}。`,
      ),
      guarded('decision', `根据${article}的规定，现告知您：${decision}`),
      guarded('remedy', clause),
      guarded('online_remedy', onlineRemedy(facts)),
      ...contactOf(facts),
    ],
    remedyClause: clause,
    warnings: remedyWarnings(facts, clause),
  })
  const title = TITLES[outcome]
  return title === undefined ? made : { ...made, title: `${office.agencyName}${title}` }
}
