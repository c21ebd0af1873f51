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
  'consult',
  'record_consultation_receipt',
  'record_consultation_reply',
  'tell_third_party',
  'ask_assistance',
  'record_assistance',
  'submit_correction',
  'judge_reasons',
  'record_payment',
  'ask_reasons',
  'notice_fee',
  'refer',
  'merge',
  'split',
  'withdraw',
  'recall_reply',
  'reopen',
  'resume',
  'close',
  'decide_publication',
  'note',
] as const

export type DeskActName = (typeof DESK_ACTS)[number]

/** What each act is and what follows from it, for the person who does it twice a year. */
export const ACT_MEANINGS: Readonly<Record<DeskActName, string>> = {
  confirm_receipt:
    '网上、平常信函、传真提交的申请，以双方确认之日为收到申请之日。网上提交的，申请人提交就是他那一方的确认；您今天确认，今天就是收到日，从下一个工作日起算，20 个工作日内必须答复。',
  approve_reply:
    '核对事实、依据和理由。同意的，答复书当天发出；不同意的，写明原因退回修改。起草人不能签发自己起草的答复。',
  draft_reply: '先查清本机关有没有这份信息，再一问一问拟出答复书，交负责人签发。',
  notice_correction:
    '申请内容不明确、没法查的，收到之日起 7 个工作日内一次性告知要补正什么。申请人补正后，20 个工作日重新起算。看得懂、查得到的，不要让人补正。',
  extend: '确实来不及的，经负责人同意可以延长一次，最多 20 个工作日，并且必须告知申请人。',
  return_reply: '写明哪里不对、怎么改，退给起草人。答复期限照样在走。',
  record_service: '答复发出后，登记申请人哪一天、怎样收到的。申请行政复议和起诉的期限从收到之日起算。',
  close: '不用答复书办结，例如申请人逾期不补正、视为放弃申请。写明原因，留存备查。',
  consult:
    '公开会损害第三方合法权益的，或者信息是几个机关共同制作的，答复前书面征求意见。征求意见所需时间不计算在 20 个工作日内。可以同时征求几家。',
  record_consultation_receipt: '对方收到征求意见书的那天起，15 个工作日内应当提出意见。',
  record_consultation_reply: '登记对方哪天、怎么答复的；迟到的答复也要登记。',
  ask_assistance:
    '信息在别的站所、村委会或者其他单位手里，发协办函请其检索、核对或者提供。答复期限照样在走，反馈要早于答复期限的最后一日。',
  record_assistance: '登记协办单位哪天反馈、查了哪里、查到什么；信息不存在的答复要靠它证明。',
  tell_third_party:
    '第三方没有同意，但不公开可能对公共利益造成重大影响，或者他的理由不成立的，可以决定公开，并把公开的内容和理由书面告知他。由负责人决定。',
  submit_correction: '申请人用书面、电话或者当面补正的，由工作人员代为登记。',
  judge_reasons:
    '由负责人认定：理由不合理的，告知不予处理；合理但期限内办不完的，确定延迟答复的合理期限并告知。',
  record_payment: '申请人已按收费通知缴费的，登记缴费日期。',
  ask_reasons: '申请公开政府信息的数量、频次明显超过合理范围的，可以要求申请人说明理由。',
  notice_fee:
    '只有数量、频次明显超过合理范围的才可以收费。按件、按量只能用一种，收入缴入财政，本程序不收款。',
  refer:
    '以申请公开的形式进行信访、投诉、举报、咨询的，告知申请人不作为政府信息公开申请处理，并告诉他走哪条路。',
  merge: '同一个人把同样的内容提交了两次，并成一件办，不用答复两次。',
  split: '一封信里有几件不相干的事项，分成几件，各自答复。',
  withdraw: '申请人书面、电话或者当面撤回的，代为登记。',
  recall_reply: '发现刚作出的答复有错，24 小时内、还没有送达的，可以撤回改正。',
  reopen: '行政复议决定、法院判决要求重新答复，或者本机关发现答复有错的，重新办理。',
  resume: '转办或者并案弄错了的，恢复办理，原来的时间不变。',
  decide_publication:
    '申请人认为这份信息涉及公众利益、大家都应当知道的，可以建议主动公开。经审核属于主动公开范围的，应当及时主动公开。',
  note: '给一起办这件申请的同事看的，例如问过谁、材料放在哪里。申请人看不到；归档时一并留存。',
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
  consult: '涉及第三方或者共同制作机关时用',
  record_consultation_receipt: '对方哪天收到征求意见书',
  record_consultation_reply: '对方同意还是不同意',
  ask_assistance: '请别的站所、单位帮助检索时用',
  record_assistance: '登记反馈的范围和结果',
  tell_third_party: '第三方没有同意、仍决定公开时用',
  submit_correction: '申请人在纸上、电话里补正的',
  judge_reasons: '合理继续办，不合理不予处理',
  record_payment: '申请人已缴费',
  ask_reasons: '数量、频次明显超过合理范围时用',
  notice_fee: '数量、频次明显超过合理范围时用',
  refer: '其实是信访、投诉、咨询的',
  merge: '同一个人重复提交的',
  split: '一封信里有几件事的',
  withdraw: '申请人不要了',
  recall_reply: '24 小时内、送达之前发现有错',
  reopen: '复议、判决要求重新答复，或者自行纠正',
  resume: '转错、并错了的',
  decide_publication: '申请人建议向所有人公开的',
  note: '只给同事看的备注',
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

/** Acts that a clerk needs once in years; kept out of the way of the others. */
const RARE: readonly DeskActName[] = [
  'ask_reasons',
  'notice_fee',
  'refer',
  'merge',
  'split',
  'withdraw',
  'reopen',
  'close',
]

/** Whether an act is needed once in years. */
export const isRare = (act: DeskActName): boolean => RARE.includes(act)

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
