import { OUTCOME_CODES } from './outcome-codes'
import type { OutcomeCode } from './outcome-codes'
import { outcome } from './outcome'
import type { Outcome, Traits } from './outcome'

export { OUTCOME_CODES } from './outcome-codes'
export type { OutcomeCode } from './outcome-codes'

const REGULATION = '《政府信息公开条例》'
const art = (words: string): string => `${REGULATION}${words}`

const GROUND: Traits = { needs: ['reason'], isGround: true }
const WITH_REASON: Traits = { needs: ['reason'] }

/**
 * All outcomes: situation, article, what must be said, row of the annual table, remedy.
 * Source: Regulation (2019) Art. 14–16, 30, 33, 35–39, 42; remedies 行政复议法 (2023) Art. 23, 法释〔2025〕8号 Art. 1.
 * @example OUTCOMES.not_exist.reportRow // 'r4_1'
 */
export const OUTCOMES: Readonly<Record<OutcomeCode, Outcome>> = {
  already_public: outcome(
    'already_public',
    [
      '已经主动公开',
      art('第三十六条第一项'),
      '告知获取该政府信息的方式、途径',
      '您申请公开的信息已经主动公开，现告知您获取的方式和途径。',
    ],
    ['r1', 'R2', { needs: ['content'] }],
  ),
  granted: outcome(
    'granted',
    [
      '予以公开',
      art('第三十六条第二项'),
      '提供该政府信息，或者告知获取的方式、途径和时间',
      '您申请公开的信息可以公开，现予以公开。',
    ],
    ['r1', 'R2', { needs: ['content'] }],
  ),
  partial: outcome(
    'partial',
    [
      '部分公开',
      art('第三十七条'),
      '提供可以公开的内容，并对不予公开的内容说明理由',
      '您申请公开的信息中含有不应当公开或者不属于政府信息的内容，能够作区分处理，现公开可以公开的部分。',
    ],
    ['r2', 'R1', { needs: ['content', 'withheld'] }],
  ),
  secret: outcome(
    'secret',
    [
      '属于国家秘密',
      art('第十四条、第三十六条第三项'),
      '告知不予公开并说明理由',
      '您申请公开的信息属于国家秘密，本机关决定不予公开。',
    ],
    ['r3_1', 'R1', GROUND],
  ),
  law_forbids: outcome(
    'law_forbids',
    [
      '法律、行政法规禁止公开',
      art('第十四条、第三十六条第三项'),
      '告知不予公开并说明理由，写明所依据的法律、行政法规',
      '您申请公开的信息属于法律、行政法规禁止公开的政府信息，本机关决定不予公开。',
    ],
    ['r3_2', 'R1', { needs: ['reason', 'otherLaw'], isGround: true }],
  ),
  safety: outcome(
    'safety',
    [
      '危及“三安全一稳定”',
      art('第十四条、第三十六条第三项'),
      '告知不予公开并说明理由',
      '您申请公开的信息公开后可能危及国家安全、公共安全、经济安全、社会稳定，本机关决定不予公开。',
    ],
    ['r3_3', 'R1', GROUND],
  ),
  third_party: outcome(
    'third_party',
    [
      '涉及商业秘密、个人隐私等第三方合法权益',
      art('第十五条、第三十二条、第三十六条第三项'),
      '告知不予公开并说明理由',
      '您申请公开的信息涉及商业秘密、个人隐私等，公开会对第三方合法权益造成损害，本机关决定不予公开。',
    ],
    ['r3_4', 'R1', GROUND],
  ),
  internal: outcome(
    'internal',
    [
      '三类内部事务信息',
      art('第十六条第一款、第三十六条第三项'),
      '告知不予公开并说明理由',
      '您申请公开的信息属于行政机关内部事务信息，本机关决定不予公开。',
    ],
    ['r3_5', 'R1', GROUND],
  ),
  process: outcome(
    'process',
    [
      '四类过程性信息',
      art('第十六条第二款、第三十六条第三项'),
      '告知不予公开并说明理由',
      '您申请公开的信息属于行政机关履行行政管理职能过程中形成的过程性信息，本机关决定不予公开。',
    ],
    ['r3_6', 'R1', GROUND],
  ),
  case_file: outcome(
    'case_file',
    [
      '行政执法案卷信息',
      art('第十六条第二款、第三十六条第三项'),
      '告知不予公开并说明理由',
      '您申请公开的信息属于行政执法案卷信息，本机关决定不予公开。',
    ],
    ['r3_7', 'R1', GROUND],
  ),
  special_query: outcome(
    'special_query',
    [
      '行政查询事项（工商、不动产登记资料等）',
      art('第三十六条第七项'),
      '告知依照有关法律、行政法规的规定办理',
      '您申请公开的信息属于有关法律、行政法规对获取另有规定的登记资料等信息，请依照该规定办理。',
    ],
    ['r3_8', 'R1', { needs: ['reason', 'otherLaw'], needsLegalCheck: true }],
  ),
  not_exist: outcome(
    'not_exist',
    [
      '经检索没有该信息',
      art('第三十六条第四项'),
      '告知该政府信息不存在，并保存检索记录',
      '经检索，您申请公开的信息不存在。',
    ],
    ['r4_1', 'R2', { needs: ['searchRecord'] }],
  ),
  not_ours: outcome(
    'not_ours',
    [
      '不属于本行政机关负责公开',
      art('第三十六条第五项'),
      '告知并说明理由；能够确定负责公开的行政机关的，告知其名称、联系方式',
      '您申请公开的信息不属于本机关负责公开。',
    ],
    ['r4_1', 'R2', WITH_REASON],
  ),
  need_making: outcome(
    'need_making',
    [
      '需要对现有信息加工、分析',
      art('第三十八条'),
      '告知可以不予提供并说明理由',
      '您申请公开的信息需要本机关对现有政府信息进行加工、分析，本机关不予提供。',
    ],
    ['r4_2', 'R2', WITH_REASON],
  ),
  still_unclear: outcome(
    'still_unclear',
    [
      '补正后申请内容仍不明确',
      art('第三十条、第三十六条'),
      '告知无法提供并说明理由',
      '经补正，您的申请内容仍不明确，本机关无法提供。',
    ],
    ['r4_3', 'R2', WITH_REASON],
  ),
  petition_like: outcome(
    'petition_like',
    [
      '以申请形式进行信访、投诉、举报',
      art('第三十九条第一款'),
      '告知不作为政府信息公开申请处理，可以告知相应渠道',
      '您以政府信息公开申请的形式进行信访、投诉、举报等活动，本机关不作为政府信息公开申请处理，您可以通过相应渠道提出。',
    ],
    ['r5_1', 'R2', WITH_REASON],
  ),
  repeat: outcome(
    'repeat',
    [
      '已经答复、重复申请相同信息',
      art('第三十六条第六项'),
      '告知不予重复处理',
      '本机关已就您提出的政府信息公开申请作出答复，您重复申请公开相同信息，本机关不予重复处理。',
    ],
    ['r5_2', 'R2', WITH_REASON],
  ),
  publication: outcome(
    'publication',
    [
      '要求提供政府公报、报刊、书籍等公开出版物',
      art('第三十九条第二款'),
      '可以告知获取的途径',
      '您申请提供的是政府公报、报刊、书籍等公开出版物，您可以通过相应途径获取。',
    ],
    ['r5_3', 'R2', {}],
  ),
  abusive: outcome(
    'abusive',
    [
      '申请数量、频次明显超过合理范围且理由不合理',
      art('第三十五条'),
      '告知不予处理并说明理由',
      '您申请公开政府信息的数量、频次明显超过合理范围，说明的理由不合理，本机关不予处理。',
    ],
    ['r5_4', 'R2', { needs: ['reason'], reachedBy: 'either' }],
  ),
  confirm_again: outcome(
    'confirm_again',
    [
      '要求确认或者重新出具已经获取的信息',
      art('第三十六条'),
      '告知不予处理并说明理由',
      '您要求本机关确认或者重新出具您已经获取的政府信息，本机关不予处理。',
    ],
    ['r5_5', 'R2', WITH_REASON],
  ),
  abandoned: outcome(
    'abandoned',
    [
      '无正当理由逾期不补正，视为放弃申请',
      art('第三十条'),
      '不再处理该申请',
      '您无正当理由逾期不补正，视为放弃申请，本机关不再处理该政府信息公开申请。',
    ],
    ['r6_1', 'R2', { reachedBy: 'closing' }],
  ),
  fee_unpaid: outcome(
    'fee_unpaid',
    [
      '逾期未按收费通知要求缴纳费用，视为放弃申请',
      `${art('第四十二条')}、《政府信息公开信息处理费管理办法》第六条`,
      '不再处理该申请',
      '您逾期未按收费通知要求缴纳费用，视为放弃申请，本机关不再处理该政府信息公开申请。',
    ],
    ['r6_2', 'R2', { reachedBy: 'closing' }],
  ),
  other: outcome(
    'other',
    ['申请人撤回、咨询等其他情形', art('第二十七条'), '记明情况', '该申请按其他情形办结。'],
    ['r6_3', 'none', { reachedBy: 'closing' }],
  ),
}

/**
 * Outcomes that a reply letter may carry.
 * @example REPLY_OUTCOMES.includes('abandoned') // false
 */
export const REPLY_OUTCOMES: readonly OutcomeCode[] = OUTCOME_CODES.filter(
  (code) => OUTCOMES[code].reachedBy !== 'closing',
)

/**
 * Grounds on which a part may be withheld (Art. 14–16, 37).
 * @example REFUSAL_GROUNDS.includes('secret') // true
 */
export const REFUSAL_GROUNDS: readonly OutcomeCode[] = OUTCOME_CODES.filter((code) => OUTCOMES[code].isGround)
