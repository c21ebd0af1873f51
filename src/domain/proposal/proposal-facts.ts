import type { IsoDate } from '../calendar/civil-date'
import { fail, ok, type Result } from '../result'
import { personalInWords } from '../privacy/public-words'

/** 人大代表建议 (suggestion of deputies), 政协提案 (motion of committee members). */
export const PROPOSAL_KINDS = ['suggestion', 'motion'] as const
export type ProposalKind = (typeof PROPOSAL_KINDS)[number]

/** Chinese names. @example PROPOSAL_KIND_TEXTS.suggestion // '代表建议' */
export const PROPOSAL_KIND_TEXTS: Readonly<Record<ProposalKind, string>> = {
  suggestion: '代表建议',
  motion: '政协提案',
}

/** A proposal as it was handed to the township. */
export interface ProposalFacts {
  readonly kind: ProposalKind
  /** E.g. 第四届人民代表大会第二次会议. */
  readonly session: string
  /** Number within the session, e.g. 第3号. */
  readonly number: string
  readonly title: string
  readonly text: string
  /** Names of those who made it. */
  readonly proposers: readonly string[]
  /** Day of 交办, from which the term runs. */
  readonly assignedOn: IsoDate
  /** Wide or hard (涉及面广、处理难度大): six months instead of three. */
  readonly isComplex: boolean
  /** The proposers agree that their names stand with it in public. */
  readonly showsNames: boolean
  /** The proposers agree that the text is public; else its title, answer and result alone are. */
  readonly showsText: boolean
}

/** Texts of a proposal. */
export type ProposalTextField = 'session' | 'number' | 'title' | 'text'

/** Chinese names of the fields. @example PROPOSAL_FIELD_TEXTS.session // '届次' */
export const PROPOSAL_FIELD_TEXTS: Readonly<Record<ProposalTextField | 'proposers' | 'assignedOn', string>> =
  {
    session: '届次',
    number: '编号',
    title: '标题',
    text: '内容',
    proposers: '代表（委员）',
    assignedOn: '交办日期',
  }

const LONGEST: Readonly<Record<ProposalTextField, number>> = {
  session: 60,
  number: 20,
  title: 100,
  text: 5000,
}
const MOST_PROPOSERS = 60

/** Longest text of a field. Unit: characters. @example longestOfProposal('number') // 20 */
export const longestOfProposal = (field: ProposalTextField): number => LONGEST[field]

const wrong = (field: string, message: string) => fail('invalid_field', { field, message })

const NEEDED: readonly (readonly [ProposalTextField, string])[] = [
  ['session', '请写明是哪一届哪一次会议，例：第四届人民代表大会第二次会议'],
  ['number', '请写编号，例：第3号'],
  ['title', '请写标题'],
  ['text', '请写建议的内容'],
]

const tidy = (facts: ProposalFacts): ProposalFacts => ({
  ...facts,
  session: facts.session.trim(),
  number: facts.number.trim(),
  title: facts.title.trim(),
  text: facts.text.trim(),
  proposers: [...new Set(facts.proposers.map((name) => name.trim()).filter((name) => name !== ''))],
})

/**
 * A proposal that may be taken in: session, number, title, text, at least one proposer, not handed over after today.
 * Fails: `invalid_field` with the `field` and, in Chinese, what to do.
 * @example checkProposal({ ...facts, proposers: [] }, day('2026-03-02')) // invalid_field proposers
 */
export const checkProposal = (
  given: ProposalFacts,
  today: IsoDate,
): Result<ProposalFacts, 'invalid_field'> => {
  const facts = tidy(given)
  const empty = NEEDED.find(([field]) => facts[field] === '')
  if (empty !== undefined) return wrong(...empty)
  if (facts.proposers.length === 0) return wrong('proposers', '请写提出建议的代表（委员），一行一个')
  if (facts.proposers.length > MOST_PROPOSERS)
    return wrong('proposers', `代表（委员）最多写 ${MOST_PROPOSERS} 个`)
  if (facts.assignedOn > today) return wrong('assignedOn', '交办日期不能晚于今天，请核对')
  const [found] = personalInWords(facts.title)
  return found === undefined ? ok(facts) : wrong('title', `标题里有个人信息“${found.masked}”，请改写`)
}
