import { formatChineseDate } from '../calendar/civil-date'
import type { IsoDate } from '../calendar/civil-date'
import { editable, guarded, plainText, quotedRequest } from './letter'
import type { LetterParagraph, PrintedLetter } from './letter'

/** The answer that is contested. */
export interface ContestedAnswer {
  /** Chinese, e.g. 政府信息公开申请答复书. */
  readonly title: string
  readonly number: string
  /** Day of the letter as it stands there, e.g. 2026年3月18日. */
  readonly dateText: string
  /** Chinese: what it decided, e.g. 不予公开（国家秘密）. */
  readonly outcomeText: string
}

/** What an application for reconsideration is filled in with. */
export interface ReconsiderationFacts {
  /** What is known of the applicant, label and value, name first; empty values are left out. */
  readonly applicant: readonly (readonly [label: string, value: string])[]
  /** Agency applied against, e.g. 盏西镇人民政府. */
  readonly respondent: string
  /** County government, e.g. 盈江县人民政府. */
  readonly reconsiderationBody: string
  readonly caseNumber: string
  readonly submittedOn: IsoDate
  readonly receivedOn: IsoDate
  readonly requested: string
  /** Null when the term passed without an answer. */
  readonly answer: ContestedAnswer | null
  /** Last day on which the answer was due. */
  readonly replyDueOn: IsoDate
}

/** Left for the applicant's own pen. */
const TO_WRITE = '（请在这里写明：答复哪里不对；您认为信息应当公开或者确实存在的根据；您手里有什么材料。）'
const TO_WRITE_SILENCE = '（如有需要，请在这里补充：您怎样催问过，本机关怎样回复。）'
const DATE_TO_WRITE = '　　　　年　　月　　日'

const claimsOf = ({ answer, respondent, requested }: ReconsiderationFacts): readonly string[] =>
  answer === null
    ? [
        `1. 确认${respondent}逾期不答复违法；`,
        `2. 责令${respondent}对申请人要求公开${quotedRequest(requested)}的申请限期作出答复。`,
      ]
    : [
        `1. 撤销${respondent}${answer.dateText}作出的${answer.number}《${answer.title}》；`,
        `2. 责令${respondent}限期重新作出答复。`,
      ]

const storyOf = (facts: ReconsiderationFacts): string => {
  const { answer, respondent, replyDueOn } = facts
  const asked = `申请人于${formatChineseDate(facts.submittedOn)}向${respondent}提出政府信息公开申请（登记编号${facts.caseNumber}），申请公开${quotedRequest(facts.requested)}。${respondent}于${formatChineseDate(facts.receivedOn)}收到。`
  return answer === null
    ? `${asked}答复期限于${formatChineseDate(replyDueOn)}届满，申请人至今没有收到答复。`
    : `${asked}${respondent}于${answer.dateText}作出${answer.number}《${answer.title}》，结果为：${answer.outcomeText}。`
}

const enclosuresOf = ({ answer }: ReconsiderationFacts): readonly string[] => [
  '申请人身份证明复印件',
  '政府信息公开申请回执',
  ...(answer === null ? [] : [`${answer.title}复印件`]),
]

const linesOf = (facts: ReconsiderationFacts): readonly LetterParagraph[] => [
  guarded('applicant', '申请人：'),
  ...facts.applicant
    .map(([label, value]) => [label, plainText(value)] as const)
    .filter(([, value]) => value !== '')
    .map(([label, value], at) => editable(`applicant.${at}`, `${label}：${value}`)),
  guarded('respondent', `被申请人：${facts.respondent}`),
  guarded('claims', '行政复议请求：'),
  ...claimsOf(facts).map((claim, at) => editable(`claim.${at}`, claim)),
  guarded('story', '事实和理由：'),
  editable('facts', storyOf(facts)),
  editable('reasons', facts.answer === null ? TO_WRITE_SILENCE : TO_WRITE),
  guarded('to', `此致\n${facts.reconsiderationBody}`),
]

/**
 * An application for administrative reconsideration, filled in as far as the case is known; the grounds are left to the
 * applicant, who signs and dates it. Against an answer, or against silence once the term has passed.
 * Source: 行政复议法实施条例 Art. 19 (what it must contain), 21(1); 行政复议法 (2023) Art. 20, 22, 24.
 * @example reconsiderationApplication({ …, answer: null }).title // '行政复议申请书'
 */
export const reconsiderationApplication = (facts: ReconsiderationFacts): PrintedLetter => ({
  kind: 'application',
  title: '行政复议申请书',
  number: '',
  salutation: '',
  paragraphs: linesOf(facts),
  remedyClause: '',
  enclosures: enclosuresOf(facts),
  signature: '申请人（签名或者盖章）：',
  dateText: DATE_TO_WRITE,
  warnings: [],
})
