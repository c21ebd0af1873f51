import type { Follow } from '../following/follow'

/** What a topic says to those outside the office, and to those inside: title, then what to do. */
export interface TopicWords {
  readonly resident?: readonly [title: string, text: string]
  readonly staff?: readonly [title: string, text: string]
}

/** Facts that the words of a notice may use. Never a name, an address or a text of a person. */
export interface NoticeFacts {
  /** Number of the thing it is about, e.g. 盏公申〔2026〕1号. */
  readonly number: string
  /** Chinese, where the notice says something of its own: a reminder, moved dates. */
  readonly text?: string
  /** What of what this person follows brought it. */
  readonly follows?: readonly Follow[]
  /** What a digest gathers: kinds and ids; titles are looked up when it is read. */
  readonly gathered?: readonly { readonly kind: string; readonly id: string }[]
}

const topics = <T extends Readonly<Record<string, TopicWords>>>(words: T): T => words

/** News of an information request that its applicant is told. Source: Regulation (2019) Art. 30–36, 39, 42, 44. */
const TO_APPLICANTS = topics({
  confirm_receipt: { resident: ['收到您的申请了', '答复期限开始计算，点开看最迟哪天答复。'] },
  notice_correction: { resident: ['请补正您的申请', '有内容需要写清楚。点开看补正什么、最迟哪天。'] },
  consult: { resident: ['正在征求意见', '征求第三方、其他机关意见的时间不算在答复期限内。'] },
  extend: { resident: ['答复期限延长了', '点开看延长的理由和新的最后一日。'] },
  ask_reasons: { resident: ['请说明申请的理由', '申请的数量、频次较多。点开看告知书。'] },
  judge_reasons: { resident: ['您说明的理由有结论了', '点开看接下来怎么办理。'] },
  notice_fee: { resident: ['有一份收费通知书', '点开看金额、依据和缴费期限。钱不在这里收。'] },
  record_payment: { resident: ['缴费已经登记', '答复期限重新开始计算。'] },
  approve_reply: { resident: ['您的申请有答复了', '点开看答复书，和不服时怎么办、最迟哪天。'] },
  record_service: { resident: ['答复已经送到', '点开看送到的日期和方式。'] },
  close: { resident: ['您的申请办完了', '点开看理由，和不服时怎么办。'] },
  withdraw: { resident: ['撤回已经登记', '这件申请不再办理。需要的，可以再申请。'] },
  reopen: { resident: ['您的申请重新办理', '点开看理由和重新答复的最后一日。'] },
  refer: { resident: ['您的申请转为其他事项办理', '点开看转到哪里、为什么。'] },
  merge: { resident: ['您的申请并案办理', '与您的另一件申请是同一件事，点开看编号。'] },
  resume: { resident: ['您的申请恢复办理', '仍按原来的时间办理。'] },
  split: { resident: ['您的申请分开办理', '一封信里的几件事分开答复，收到日期相同。'] },
  case_split_off: { resident: ['从您的申请分出一件', '收到日期与原申请相同。'] },
  decide_publication: { resident: ['您的公开建议有结果了', '点开看采纳不采纳、为什么。'] },
})

/** News of an information request for those who handle it. */
const TO_STAFF = topics({
  case_submitted: { staff: ['来了一件新申请', '请确认收到。'] },
  case_corrected: { staff: ['申请人补正了', '答复期限重新起算，请接着办理。'] },
  case_withdrawn: { staff: ['申请人撤回了申请', '不用再办理。'] },
  case_rated: { staff: ['申请人作了评价', '点开看评价。'] },
  publication_proposed: { staff: ['申请人建议主动公开', '请审核是否采纳。'] },
  submit_correction: { staff: ['补正已经登记', '答复期限重新起算，请接着办理。'] },
  record_consultation_receipt: { staff: ['对方收到了征求意见书', '15个工作日内应当答复。'] },
  record_consultation_reply: { staff: ['征求意见有答复了', '点开看同意还是不同意。'] },
  ask_assistance: { staff: ['协办函发出了', '答复期限照样在走，请留意反馈。'] },
  record_assistance: { staff: ['协办有反馈了', '点开看检索的范围和结果。'] },
  tell_third_party: { staff: ['有一份告知书要送第三方', '决定公开的内容和理由写好了，请送达。'] },
  draft_reply: { staff: ['有一份答复等您签发', '签发以后才算答复。'] },
  edit_letter: { staff: ['答复书的文字改过了', '签发前请再看一遍。'] },
  return_reply: { staff: ['答复被退回修改', '点开看退回的理由。'] },
  assign: { staff: ['有一件申请交给您承办', '点开看最迟哪天答复。'] },
  note: { staff: ['有一条内部备注', '点开看备注。'] },
  case_without_staff: { staff: ['有一件申请因回避没有人能办', '请指定人员办理。'] },
})

/** News of a piece (稿件) for those who write, review and publish it. */
const OF_PIECES = topics({
  publication_waits: { staff: ['有一篇稿件等您办', '点开看这一步要办什么。'] },
  publication_returned: { staff: ['稿件被退回修改', '点开看退回的理由，改好后再送审。'] },
  publication_consent_withdrawn: {
    staff: ['来信选登的一篇撤下了', '写信人不再同意公开，已经自动撤下，不用再办。'],
  },
  publication_published: { staff: ['您写的稿件发布了', '点开可以打印张贴件、取广播稿。'] },
})

/** News of what villages owe, for those who keep after them. Source: 《村民委员会组织法》第三十一条. */
const OF_VILLAGES = topics({
  village_due: { staff: ['村务公开快到期', ''] },
  village_late: { staff: ['村务公开逾期', ''] },
  weekly_digest: { staff: ['本周公开情况', ''] },
})

/** News of a letter to the mailbox. Source: 信访工作条例 (2022) Art. 23, 34. */
const OF_LETTERS = topics({
  complaint_received: { staff: ['来了一封新来信', '请先确认它属于哪一类。'] },
  complaint_added: { staff: ['写信人作了补充', '点开看补充的内容。'] },
  complaint_assigned: { staff: ['有一封来信交给您办', '点开看最迟哪天答复。'] },
  complaint_to_assign: { staff: ['有一封来信要重新交办', '点开看理由，请换一位同事办理。'] },
  complaint_reported: { staff: ['您督办的来信报结果了', '点开看办到什么程度。'] },
  complaint_supervised: { staff: ['有一封来信被督办', '点开看要求和报结果的日期。'] },
  complaint_confirmed: { staff: ['写信人确认办结', '点开看评价。'] },
  complaint_receipt: { resident: ['收到您的来信了', '点开看归谁办、最迟哪天答复。'] },
  complaint_accepted: { resident: ['您反映的事收下来办了', '点开看最迟哪天办完。'] },
  complaint_progress: { resident: ['您的来信有进展', '点开看办到哪一步了。'] },
  complaint_extended: { resident: ['办理期限延长了', '点开看理由和新的最后一日。'] },
  complaint_answered: { resident: ['您的来信有答复了', '点开看结果。没办好的，可以请求重新办理。'] },
  complaint_handed_over: { resident: ['您的来信转给别的单位了', '点开看转给谁、怎样联系、为什么。'] },
  complaint_converted: { resident: ['您的来信转为信息公开申请', '收到的日子不变，点开看编号。'] },
  complaint_joined_settled: {
    resident: ['您也遇到的那件事有结果了', '在“我的”里，“我也遇到的”下面看结果。'],
  },
  complaint_joined: { resident: ['您的来信并入同一件事', '点开看编号，答复会一并告诉您。'] },
})

/** News of a topic that people named (点题公开). */
const OF_TOPICS = topics({
  topic_named: { staff: ['有一个新点题', '请核对文字后展示，期限从点题那天算起。'] },
  topic_assigned: { staff: ['有一个点题交给您单位办', '点开看最迟哪天答复。'] },
  topic_due: { staff: ['点题快到期', ''] },
  topic_late: { staff: ['点题逾期', ''] },
  topic_shown: { resident: ['您的点题展示出来了', '大家都能看到、能支持，看不到是谁点的。'] },
  topic_kept_back: { resident: ['您的点题没有展示', '点开看理由。改好文字可以重新点题。'] },
  topic_merged: { resident: ['您关心的点题合并了', '与另一个点题是同一件事，点开看编号。'] },
  topic_extended: { resident: ['您关心的点题延长了期限', '点开看理由和新的最后一日。'] },
  topic_answered: { resident: ['您关心的点题公开了', '点开就能看公开的文件。'] },
  topic_declined: { resident: ['您关心的点题有答复了', '点开看为什么不公开、还可以找哪里。'] },
  topic_reopened: {
    resident: ['您关心的点题重新办理', '点开看新的最后一日。'],
    staff: ['有一个点题要重新办理', '点开看理由，期限重新算起。'],
  },
})

/** News of draft consultations (意见征集): of those who commented, and of the desk. */
const OF_ROUNDS = topics({
  round_summarised: { resident: ['您提意见的草案有结果了', '点开看采纳了哪些、没采纳的为什么：'] },
  round_extended: { resident: ['征集意见的时间延长了', '还可以接着提、接着改：'] },
  round_stopped: { resident: ['一次意见征集停止了', '点开看理由：'] },
  round_final: { resident: ['您提过意见的草案定稿了', '点开看定稿：'] },
  round_waits: { staff: ['有一份征求意见的草案等您审核', ''] },
  round_returned: { staff: ['征求意见的草案被退回', '点开看退回的理由：'] },
  round_opened: { staff: ['意见征集开始了', ''] },
  round_summary_waits: { staff: ['有一份采纳情况等您审核', ''] },
  round_due: { staff: ['意见征集提醒', ''] },
})

/** News of the yearly survey (评议): of those who are invited, and of the desk. */
const OF_SURVEYS = topics({
  survey_invited: {
    resident: ['请您评一评镇里的公开工作', '您今年办过事，抽签抽中了您。几道选择题，不记名：'],
  },
  survey_last_days: {
    resident: ['评议快结束了', '您抽签被抽中，还可以答。已经答过的不用再答：'],
  },
  survey_result: { resident: ['评议的结果公布了', '点开看大家怎么评、镇里打算怎么改：'] },
  survey_waits: { staff: ['有一份评议方案等您审核', ''] },
  survey_returned: { staff: ['评议被退回', '点开看退回的理由：'] },
  survey_opened: { staff: ['评议开始了', ''] },
  survey_result_waits: { staff: ['有一份评议结果等您审核', ''] },
  survey_due: { staff: ['评议提醒', ''] },
})

/** News of responses to concerns (回应关切), for the desk and the county. */
const OF_CONCERNS = topics({
  concern_opened: { staff: ['有一件群众关切要回应', '点开看最迟几点回应：'] },
  concern_waits: { staff: ['有一份回应等您审核', '点开看内容，审核后发布：'] },
  concern_returned: { staff: ['回应被退回修改', '点开看退回的理由：'] },
  concern_published: { staff: ['回应已经发布', ''] },
  concern_look_owed: { staff: ['有先行发布的内容等您复核', '请核对内容，不对的要更正：'] },
  concern_wrong: { staff: ['复核认为内容要更正', '请尽快拟写更正：'] },
  concern_due: { staff: ['回应关切提醒', ''] },
})

/** News of proposals of deputies (建议提案). Source: 代表法 Art. 42. */
const OF_PROPOSALS = topics({
  proposal_assigned: { staff: ['有一件建议提案交给您单位主办', '点开看内容和最迟哪天答复。'] },
  proposal_again: { staff: ['代表对答复不满意，要重新办理', '点开看代表的意见，期限重新算起。'] },
  proposal_due: { staff: ['建议提案快到期', ''] },
  proposal_late: { staff: ['建议提案逾期', ''] },
})

/** News of the ledger of 复议、诉讼、举报. Source: 行政复议法 (2023) Art. 48, 54; 行政诉讼法 Art. 67. */
const OF_REMEDIES = topics({
  remedy_entered: { staff: ['收到一件复议、诉讼或者举报', '点开看最迟哪天答复：'] },
  remedy_due: { staff: ['复议、诉讼、举报快到期', ''] },
  remedy_late: { staff: ['复议、诉讼、举报逾期', ''] },
})

/** News of the leading group, of inspections and of scorecards. Source: Regulation (2019) Art. 4, 46, 47. */
const OF_GROUP = topics({
  mending_due: { staff: ['检查要求的改正快到期', ''] },
  mending_late: { staff: ['检查要求的改正逾期', ''] },
  scorecard_shown: { staff: ['请核对本机构的评分表', '每一项都能看到是哪几件，有不对的可以申诉：'] },
  scorecard_appealed: { staff: ['有一项评分申诉等您复核', '点开看理由：'] },
  scorecard_decided: { staff: ['评分申诉有结果了', '点开看理由：'] },
  appointment_waits: { staff: ['有一条领导小组任职等您确认', '点开看任职文件和确认以后的权限：'] },
})

/** News of orders to correct. Source: Regulation (2019) Art. 47. */
const OF_RECTIFICATIONS = topics({
  rectification_ordered: { staff: ['县里督促整改', '点开看要求，做完报整改情况：'] },
  rectification_answered: { staff: ['乡镇已报整改情况', '点开核查：'] },
  rectification_accepted: { staff: ['县里确认整改到位', ''] },
  rectification_returned: { staff: ['整改被退回', '点开看退回的理由：'] },
  rectification_extended: { staff: ['县里延长了整改期限', ''] },
  rectification_withdrawn: { staff: ['县里撤销了督促', ''] },
  rectification_due: { staff: ['整改快到期', ''] },
  rectification_late: { staff: ['整改逾期', ''] },
})

/** News of the annual report. Source: Regulation (2019) Art. 49. */
const OF_REPORTS = topics({
  annual_report_due: { staff: ['年度报告该编了', ''] },
  annual_report_late: { staff: ['年度报告过了期限', ''] },
  county_report_due: { staff: ['全县年度报告该编了', ''] },
  county_report_late: { staff: ['全县年度报告过了期限', ''] },
})

/** News that both sides are told. */
const TO_BOTH = topics({
  recall_reply: {
    resident: ['答复撤回修改', '答复在送到以前撤回，改好后再发给您。答复期限不变。'],
    staff: ['答复撤回了', '点开看理由，改好后重新签发。'],
  },
  reminder: { resident: ['期限提醒', ''], staff: ['期限提醒', ''] },
  dates_moved: { resident: ['日期变了', '放假安排有变动。'], staff: ['日期变了', '放假安排有变动。'] },
})

/** News of what is public for whoever follows it; the title is looked up when it is read. */
const TO_FOLLOWERS = topics({
  document_opened: { resident: ['您关注的有新公开', ''], staff: ['您关注的有新公开', ''] },
  follow_digest: { resident: ['您关注的，一次看完', ''], staff: ['您关注的，一次看完', ''] },
})

/** The one catalogue of what people are told in the app; a new topic is a new row. */
export const NOTICE_WORDS = {
  ...TO_APPLICANTS,
  ...TO_STAFF,
  ...OF_PIECES,
  ...OF_VILLAGES,
  ...OF_LETTERS,
  ...OF_TOPICS,
  ...OF_ROUNDS,
  ...OF_SURVEYS,
  ...OF_CONCERNS,
  ...OF_PROPOSALS,
  ...OF_REPORTS,
  ...OF_REMEDIES,
  ...OF_GROUP,
  ...OF_RECTIFICATIONS,
  ...TO_BOTH,
  ...TO_FOLLOWERS,
} as const

export type NoticeTopic = keyof typeof NOTICE_WORDS

/**
 * Whether there are words for a topic.
 * @example isNoticeTopic('extend') // true
 */
export const isNoticeTopic = (topic: string): topic is NoticeTopic =>
  Object.keys(NOTICE_WORDS).includes(topic)

/**
 * What a notice says to one side: a title, and what follows from it. A topic that has words for the other side only
 * says what that side reads.
 * @example noticeWords('extend', { number: '盏公申〔2026〕1号' }, 'resident').title // '答复期限延长了'
 */
export const noticeWords = (
  topic: NoticeTopic,
  { text = '' }: NoticeFacts,
  side: 'resident' | 'staff',
): { readonly title: string; readonly text: string } => {
  const words: TopicWords = NOTICE_WORDS[topic]
  const [title, says] = words[side] ?? words.resident ?? words.staff ?? ['', '']
  return { title, text: `${says}${text}` }
}
