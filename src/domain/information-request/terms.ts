import type { Role } from '../people/roles'
import type {
  ApplicantKind,
  AssignmentWay,
  CaseAct,
  Channel,
  ConsultedParty,
  Rating,
  ReferralTarget,
  ReopeningGround,
} from './events'
import type { CaseStatus } from './case-state'

/** One term of the field: Chinese, English, identifier, article. */
export interface Term {
  readonly zh: string
  readonly en: string
  readonly id: string
  readonly article: string
}

const term = (zh: string, en: string, [id, article]: readonly [string, string]): Term => ({
  zh,
  en,
  id,
  article,
})

/**
 * The glossary: one Chinese term, one English term, one identifier. docs/glossary.md prints it.
 * @example GLOSSARY.find(({ id }) => id === 'receivedOn').zh // '收到申请之日'
 */
export const GLOSSARY: readonly Term[] = [
  term('主动公开', 'disclosure', ['disclosure', '第十九条至第二十一条、第二十六条']),
  term('政府信息公开申请', 'information request', ['informationRequest', '第二十七条、第二十九条']),
  term('提交时间', 'time of submission', ['submittedAt', '第三十一条']),
  term('收到申请之日', 'date of receipt', ['receivedOn', '第三十一条']),
  term('补正告知', 'correction notice', ['correctionNotice', '第三十条']),
  term('补正', 'correction', ['correctionReceived', '第三十条']),
  term('视为放弃申请', 'deemed abandoned', ['abandoned', '第三十条']),
  term('答复', 'reply', ['reply', '第三十六条']),
  term('答复期限', 'reply deadline', ['replyDeadline', '第三十三条']),
  term('延长答复期限', 'extension', ['extended', '第三十三条']),
  term('征求第三方意见', 'third-party consultation', ['third_party', '第三十二条']),
  term('征求其他机关意见', 'agency consultation', ['agency', '第三十四条']),
  term('协办', 'assistance', ['assistanceAsked', '第十条、第四十五条']),
  term('依申请公开告知书', 'disclosure notice to a third party', ['thirdPartyTold', '第三十二条']),
  term('说明理由', 'reasons asked', ['reasonsAsked', '第三十五条']),
  term('收费通知', 'fee notice', ['feeNoticeReceived', '第四十二条']),
  term('予以公开', 'granted', ['granted', '第三十六条第二项']),
  term('部分公开', 'partial', ['partial', '第三十七条']),
  term('不予公开', 'refused', ['isGround', '第十四条至第十六条']),
  term('信息不存在', 'does not exist', ['not_exist', '第三十六条第四项']),
  term('非本机关负责公开', 'not ours', ['not_ours', '第三十六条第五项']),
  term('重复申请', 'repeat', ['repeat', '第三十六条第六项']),
  term('送达', 'service', ['replyServed', '第三十六条']),
  term('行政复议', 'reconsideration', ['reconsideration', '第五十一条']),
  term('行政诉讼', 'lawsuit', ['lawsuit', '第五十一条']),
  term('投诉举报', 'complaint', ['complaint', '第四十七条、第五十一条']),
  term('信访', 'petition', ['petition', '第三十九条']),
  term('工作日', 'working day', ['isWorkingDay', '第三十三条']),
  term('政府信息公开工作机构', 'disclosure office', ['office', '第四条']),
  term('政府信息公开工作机构负责人', 'head of the disclosure office', ['office_head', '第三十三条']),
]

/**
 * What a resident reads as the state of a request.
 * @example STATUS_TEXTS.received // '办理中'
 */
export const STATUS_TEXTS: Readonly<Record<CaseStatus, string>> = {
  not_submitted: '还没有提交',
  submitted: '已提交，等待确认收到',
  received: '办理中',
  awaiting_correction: '等待您补正',
  consulting: '正在征求意见',
  awaiting_reason: '等待您说明理由',
  awaiting_fee: '等待您缴费',
  replied: '已答复',
  closed: '办完了',
  withdrawn: '已撤回',
}

/** Channels in Chinese (Art. 29, 31). @example CHANNEL_TEXTS.online // '网上提交' */
export const CHANNEL_TEXTS: Readonly<Record<Channel, string>> = {
  in_person: '当面提交',
  registered_post: '邮寄（需签收）',
  ordinary_post: '平常信函',
  online: '网上提交',
  fax: '传真',
  oral: '口头申请（工作人员代填）',
}

/** Forms in which information is wanted (Art. 40). @example PROVISION_TEXTS.paper // '纸质' */
export const PROVISION_TEXTS: Readonly<Record<string, string>> = {
  paper: '纸质',
  electronic: '电子文件',
  disc: '光盘等介质',
  read_on_site: '当场阅读、抄录',
}

/** Ways in which it is to be got (Art. 29(2)3). @example DELIVERY_TEXTS.post // '邮寄' */
export const DELIVERY_TEXTS: Readonly<Record<string, string>> = {
  in_app: '在本程序查看',
  post: '邮寄',
  email: '电子邮件',
  pick_up: '自行领取',
  fax: '传真',
}

/** Applicant kinds as the annual table names them. @example APPLICANT_KIND_TEXTS.citizen // '自然人' */
export const APPLICANT_KIND_TEXTS: Readonly<Record<ApplicantKind, string>> = {
  citizen: '自然人',
  business: '商业企业',
  research: '科研机构',
  charity: '社会公益组织',
  legal_service: '法律服务机构',
  other_organisation: '其他',
}

/** Acts in Chinese, as the desk's buttons name them. @example ACT_TEXTS.extend // '延长答复期限' */
export const ACT_TEXTS: Readonly<Record<CaseAct, string>> = {
  confirm_receipt: '确认收到',
  notice_correction: '告知补正',
  submit_correction: '提交补正',
  consult: '征求意见',
  record_consultation_receipt: '登记对方收到征求意见书',
  record_consultation_reply: '登记征求意见的答复',
  ask_assistance: '请有关单位协办',
  record_assistance: '登记协办反馈',
  tell_third_party: '告知第三方决定公开',
  extend: '延长答复期限',
  ask_reasons: '要求说明理由',
  judge_reasons: '认定理由是否合理',
  notice_fee: '登记收费通知送达',
  record_payment: '登记缴费',
  draft_reply: '起草答复',
  edit_letter: '修改答复书文字',
  return_reply: '退回修改',
  approve_reply: '签发答复',
  record_service: '登记送达',
  withdraw: '撤回申请',
  close: '办结',
  recall_reply: '撤回答复',
  reopen: '重新办理',
  refer: '转为信访、投诉或者咨询',
  merge: '并案',
  resume: '恢复办理',
  split: '分开办理',
  assign: '领办、转交',
  note: '内部备注',
  rate: '评价',
  propose_publication: '建议主动公开',
  decide_publication: '审核主动公开建议',
}

/** Roles in Chinese. @example ROLE_TEXTS.office_head // '公开办负责人' */
export const ROLE_TEXTS: Readonly<Record<Role, string>> = {
  resident: '申请人',
  clerk: '党政办经办人',
  handler: '承办人',
  reviewer: '审核人',
  confidentiality_reviewer: '保密审查人',
  office_head: '公开办负责人',
  mayor: '镇长',
  county: '县级主管部门',
  third_party: '第三方',
  village_clerk: '村务员',
}

/** What a request in disguise becomes (Art. 39). @example REFERRAL_TEXTS.petition // '信访' */
export const REFERRAL_TEXTS: Readonly<Record<ReferralTarget, string>> = {
  petition: '信访',
  complaint: '投诉举报',
  consultation: '咨询',
}

/** Why a case is taken up again. @example REOPENING_TEXTS.judgment // '人民法院判决重新答复' */
export const REOPENING_TEXTS: Readonly<Record<ReopeningGround, string>> = {
  reconsideration: '行政复议决定重新答复',
  judgment: '人民法院判决重新答复',
  own_correction: '本机关发现答复有误，自行纠正',
}

/** How a case changes hands. @example ASSIGNMENT_TEXTS.claimed // '领办' */
export const ASSIGNMENT_TEXTS: Readonly<Record<AssignmentWay, string>> = {
  claimed: '领办',
  handed_over: '转交',
  deputised: '代办',
}

/** Five steps of content, worded as the state's own 好差评 has them. @example RATING_TEXTS[5] // '非常满意' */
export const RATING_TEXTS: Readonly<Record<Rating, string>> = {
  1: '非常不满意',
  2: '不满意',
  3: '基本满意',
  4: '满意',
  5: '非常满意',
}

/** Consulted sides in Chinese. @example PARTY_TEXTS.agency // '其他机关' */
export const PARTY_TEXTS: Readonly<Record<ConsultedParty, string>> = {
  third_party: '第三方',
  agency: '其他机关',
}
