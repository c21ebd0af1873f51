import type { StaffCaseView } from '@/contract/case-view'
import type { CaseAct } from '@/domain/information-request/events'
import { TRANSITIONS } from '@/domain/information-request/transitions'

/** Acts that this desk carries out, the leading ones first. */
export const DESK_ACTS = [
  'confirm_receipt',
  'approve_reply',
  'draft_reply',
  'notice_correction',
  'extend',
  'return_reply',
  'record_service',
  'close',
] as const

export type DeskActName = (typeof DESK_ACTS)[number]

/** What each act is and what follows from it, for the person who does it twice a year. */
export const ACT_MEANINGS: Readonly<Record<DeskActName, string>> = {
  confirm_receipt:
    '互联网渠道提交的申请，以双方确认之日为收到申请之日。申请人提交就是他那一方的确认；您今天确认，今天就是收到日，从下一个工作日起算，20 个工作日内必须答复。',
  approve_reply:
    '核对事实、依据和理由。同意的，答复书当天发出；不同意的，写明原因退回修改。起草人不能签发自己起草的答复。',
  draft_reply: '先查清本机关有没有这份信息，再一问一问拟出答复书，交负责人签发。',
  notice_correction:
    '申请内容不明确、没法查的，收到之日起 7 个工作日内一次性告知要补正什么。申请人补正后，20 个工作日重新起算。看得懂、查得到的，不要让人补正。',
  extend: '确实来不及的，经负责人同意可以延长一次，最多 20 个工作日，并且必须告知申请人。',
  return_reply: '写明哪里不对、怎么改，退给起草人。答复期限照样在走。',
  record_service: '答复发出后，登记申请人哪一天、怎样收到的。申请行政复议和起诉的期限从收到之日起算。',
  close: '不用答复书办结，例如申请人逾期不补正、视为放弃申请。写明原因，留存备查。',
}

/** When an act is for, in one line. */
export const ACT_HINTS: Readonly<Record<DeskActName, string>> = {
  confirm_receipt: '确认之日就是收到申请之日',
  approve_reply: '同意的当天发出，不同意的退回',
  draft_reply: '一问一问拟出答复书，交负责人签发',
  notice_correction: '内容不明确、没法查时用；7 个工作日内，只能一次',
  extend: '确实来不及时用；最多 20 个工作日，只能一次',
  return_reply: '写明哪里不对，退给起草人',
  record_service: '登记申请人哪一天、怎样收到答复',
  close: '不用答复书办结，例如逾期不补正',
}

const PRIMARY: readonly DeskActName[] = ['confirm_receipt', 'approve_reply', 'draft_reply', 'record_service']

const isAllowed = (view: StaffCaseView, act: CaseAct): boolean =>
  view.permissions.some((permission) => permission.act === act && permission.allowed)

/** The one act that leads the page; null when it is somebody else's turn. */
export const primaryAct = (view: StaffCaseView): DeskActName | null => {
  const first = PRIMARY.find((act) => isAllowed(view, act)) ?? null
  return first === 'draft_reply' && view.draft !== null ? null : first
}

/** Acts that are lawful now beside the leading one. Returning goes with approving, on the letter. */
export const otherActs = (view: StaffCaseView): readonly DeskActName[] => {
  const leading = primaryAct(view)
  return DESK_ACTS.filter((act) => act !== leading && act !== 'return_reply' && isAllowed(view, act))
}

/** Why an act of this desk is not lawful now. */
export interface Hindrance {
  readonly act: DeskActName
  readonly message: string
  readonly article: string
}

/** Acts of this desk that cannot be done now, with the reason and the cure. */
export const hindrances = (view: StaffCaseView): readonly Hindrance[] =>
  view.permissions.flatMap(({ act, allowed, message, article }) => {
    const known = DESK_ACTS.find((each) => each === act)
    return allowed || known === undefined ? [] : [{ act: known, message, article }]
  })

/** Article behind an act, from the one table of acts. */
export const articleOf = (act: DeskActName): string => TRANSITIONS[act].article
