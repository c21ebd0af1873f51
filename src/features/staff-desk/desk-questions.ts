import { AVAILABILITIES, DESK_TREE, type Availability } from '@/domain/information-request/desk-path'
import { OUTCOMES, type OutcomeCode } from '@/domain/information-request/outcomes'

/** An answer the clerk can pick: what it is in plain words, where the law says so, and what follows from it. */
export interface DeskOption<T extends string> {
  readonly value: T
  readonly text: string
  /** Article and kind of reply, in one line. */
  readonly note: string
  /** What the office must do, and what the applicant can do then. */
  readonly consequence: string
}

const FREE_CHOICE = '申请人不服的，可以在 60 日内申请行政复议，也可以在 6 个月内起诉。'
const REVIEW_FIRST = '申请人不服的，须先向县政府申请行政复议，对复议决定不服才能起诉；答复书会写明这一点。'

/** The words of the answers that the tree of questions offers, in its order. */
const offered = <T extends string>(values: readonly T[], words: readonly DeskOption<T>[]) =>
  values.flatMap((value) => words.filter((option) => option.value === value))

const AVAILABILITY_WORDS: readonly DeskOption<Availability>[] = [
  {
    value: 'granted',
    text: '有，可以全部给',
    note: '条例第36条第2项 → 予以公开',
    consequence: `把信息给申请人，或者告诉他怎么取、到哪里取、什么时候取。${FREE_CHOICE}`,
  },
  {
    value: 'partial',
    text: '有，部分不能给',
    note: '条例第37条 → 部分公开，逐处写理由',
    consequence: `能给的必须给，不能给的逐处写明依据和理由。对不给的部分，${REVIEW_FIRST}`,
  },
  {
    value: 'refused',
    text: '有，依法不能给',
    note: '条例第14、15、16条 → 不予公开，须先复议再诉讼',
    consequence: `下一问要选出不给的依据。${REVIEW_FIRST}`,
  },
  {
    value: 'not_exist',
    text: '查过，没有',
    note: '条例第36条第4项 → 信息不存在，须有检索记录',
    consequence: `须附检索记录：查了哪些地方、用什么词查、谁查的。没有检索记录，复议和诉讼时站不住。${FREE_CHOICE}`,
  },
  {
    value: 'not_ours',
    text: '不归本镇管',
    note: '条例第36条第5项 → 说明理由，告知该找谁',
    consequence: `说明为什么不归本机关公开；知道由谁公开的，写出那个机关的名称和联系方式。${FREE_CHOICE}`,
  },
  {
    value: 'already_public',
    text: '已经公开',
    note: '条例第36条第1项 → 告知在哪里能看到',
    consequence: `写清在哪里能看到：网址、栏目、文号或者查阅地点，让申请人照着就能找到。${FREE_CHOICE}`,
  },
  {
    value: 'otherwise',
    text: '都不是，是别的情形',
    note: '条例第30、35、36、38、39条',
    consequence: '例如重复申请、信访投诉、需要另行加工、公开出版物。下一问选出是哪一种。',
  },
]

/** 本机关有没有这份信息？ */
export const AVAILABILITY = offered(AVAILABILITIES, AVAILABILITY_WORDS)

const GROUND_WORDS: readonly DeskOption<OutcomeCode>[] = [
  {
    value: 'secret',
    text: '国家秘密',
    note: '条例第14条',
    consequence: `须已依法定密，写明密级和定密依据；没有定密的，不能写这一条。${REVIEW_FIRST}`,
  },
  {
    value: 'law_forbids',
    text: '法律、行政法规禁止公开',
    note: '条例第14条',
    consequence: `须写出是哪一部法律或者行政法规的第几条；规章和文件不算。${REVIEW_FIRST}`,
  },
  {
    value: 'safety',
    text: '三安全一稳定',
    note: '条例第14条：国家安全、公共安全、经济安全、社会稳定',
    consequence: `须说清公开后会危及哪一种安全、怎样危及，不能只写“影响稳定”。${REVIEW_FIRST}`,
  },
  {
    value: 'third_party',
    text: '第三方权益',
    note: '条例第15、32条：商业秘密、个人隐私等',
    consequence: `须书面征求过第三方意见；第三方同意公开，或者不公开会对公共利益造成重大影响的，应当公开。${REVIEW_FIRST}`,
  },
  {
    value: 'internal',
    text: '内部事务',
    note: '条例第16条第1款：人事管理、后勤管理、内部工作流程',
    consequence: `“可以不公开”，不是“不得公开”：对外部没有影响的才用这一条。${REVIEW_FIRST}`,
  },
  {
    value: 'process',
    text: '过程性信息',
    note: '条例第16条第2款：讨论记录、过程稿、磋商信函、请示报告',
    consequence: `事情已经定下来的结果文件不算过程稿；法律、法规、规章规定应当公开的，要公开。${REVIEW_FIRST}`,
  },
  {
    value: 'case_file',
    text: '执法案卷',
    note: '条例第16条第2款：行政执法案卷信息',
    consequence: `当事人要看自己的案卷，告诉他按案卷查阅的规定办；处罚决定依法公开的要公开。${REVIEW_FIRST}`,
  },
  {
    value: 'special_query',
    text: '行政查询事项',
    note: '条例第36条第7项：工商、不动产登记资料等',
    consequence: `写出是哪一部法律、行政法规规定怎么查，告诉申请人到哪里办理查询。${REVIEW_FIRST}`,
  },
]

/** 依据哪一条不能给？ */
export const GROUND_OPTIONS = offered(DESK_TREE.refused, GROUND_WORDS)

const OTHER_WORDS: readonly DeskOption<OutcomeCode>[] = [
  {
    value: 'need_making',
    text: '需要另行加工、分析',
    note: '条例第38条 → 可以不予提供',
    consequence: `只有现成信息要给；把不能给的地方遮去不算加工。${FREE_CHOICE}`,
  },
  {
    value: 'repeat',
    text: '重复申请',
    note: '条例第36条第6项 → 不予重复处理',
    consequence: `同一申请人、相同信息、已经答复过，三样都要有；写明上次答复的文号和日期。${FREE_CHOICE}`,
  },
  {
    value: 'petition_like',
    text: '实为信访、投诉、举报',
    note: '条例第39条第1款 → 不作为政府信息公开申请处理',
    consequence: `须告知申请人，并可以告诉他通过什么渠道提出。${FREE_CHOICE}`,
  },
  {
    value: 'publication',
    text: '要的是公报、报刊、书籍',
    note: '条例第39条第2款 → 告知获取的途径',
    consequence: `写明是哪一种公开出版物、到哪里能得到。${FREE_CHOICE}`,
  },
  {
    value: 'still_unclear',
    text: '补正后仍不明确',
    note: '条例第30、36条 → 无法提供',
    consequence: `须先发过补正告知书；说明补正后哪里仍不明确。${FREE_CHOICE}`,
  },
  {
    value: 'confirm_again',
    text: '要求确认或者重新出具',
    note: '申请人已经得到这份信息 → 不予处理',
    consequence: `说明申请人何时、怎样已经得到这份信息。${FREE_CHOICE}`,
  },
  {
    value: 'abusive',
    text: '数量、频次明显过多',
    note: '条例第35条 → 不予处理',
    consequence: `须先要求申请人说明理由，理由不合理的才能不予处理。${FREE_CHOICE}`,
  },
]

/** 是哪一种情形？ */
export const OTHER_SITUATIONS = offered(DESK_TREE.otherwise, OTHER_WORDS)

/** Grounds on which a part may be withheld (Art. 37 with 14–16). */
export const WITHHOLDING_OPTIONS = GROUND_OPTIONS.filter((option) => OUTCOMES[option.value].isGround)
