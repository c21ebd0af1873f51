import { areAlike } from './alike'

/** A request as far as it may lead to proactive disclosure. */
export interface AskedFor {
  readonly caseId: string
  /** E.g. 盏公申〔2026〕1号. */
  readonly number: string
  readonly description: string
  readonly isAnswered: boolean
  /** Its applicant proposed publication, and the desk hasn't declined. */
  readonly isProposed: boolean
}

/** What is proposed for proactive disclosure, by the request whose answer a piece would be written from. */
export interface PublicationProposal {
  readonly caseId: string
  readonly number: string
  /** How many requests ask for much the same, this one included. */
  readonly requests: number
  readonly isProposed: boolean
}

/**
 * From this many like requests on, the information is proposed for disclosure.
 * Source: Regulation (2019) Art. 44(1) says “多个申请人”; three is a house rule. Unit: requests.
 * @example PROPOSED_FROM // 3
 */
export const PROPOSED_FROM = 3

const groupOf = (one: AskedFor, all: readonly AskedFor[]): readonly AskedFor[] =>
  all.filter((other) => other === one || areAlike(one.description, other.description))

/**
 * What to propose for proactive disclosure: whatever three or more requests ask for, once, and whatever an applicant
 * proposed. Answered requests go first, for a piece is written from the answer; subjects of which a piece was begun are left out.
 * Source: Regulation (2019) Art. 44.
 * @example publicationProposals([a, b, c], new Set()).map(({ requests }) => requests) // [3]
 */
export const publicationProposals = (
  asked: readonly AskedFor[],
  begun: ReadonlySet<string>,
): readonly PublicationProposal[] => {
  const ordered = [...asked].sort((one, other) => Number(other.isAnswered) - Number(one.isAnswered))
  const settled = new Set<string>()
  const proposals: PublicationProposal[] = []
  for (const one of ordered) {
    if (settled.has(one.caseId)) continue
    const group = groupOf(one, ordered)
    const isProposed = group.some((each) => each.isProposed)
    if (group.length < PROPOSED_FROM && !one.isProposed) continue
    for (const { caseId } of group) settled.add(caseId)
    if (group.some(({ caseId }) => begun.has(caseId))) continue
    proposals.push({ caseId: one.caseId, number: one.number, requests: group.length, isProposed })
  }
  return proposals
}
