import { formatChineseDate } from '../calendar/civil-date'
import type { IsoDate } from '../calendar/civil-date'
import type { TextField } from './desk-path'
import type { OutcomeCode } from './outcome-codes'

/** What the usual wording of a reply is made from. */
export interface UsualWords {
  /** What was asked for, in the applicant's words. */
  readonly description: string
  readonly today: IsoDate
  /** Chinese: how the applicant gets it, e.g. 「请在本程序查看」. */
  readonly delivery: string
}

type Texts = Readonly<Partial<Record<TextField, string>>>
type Writer = (asked: string, words: UsualWords) => Texts

const LONGEST = 60

const quoted = (description: string): string => {
  const characters = Array.from(description.trim().replace(/[。；;,，、\s]+$/, ''))
  return characters.length > LONGEST
    ? `“${characters.slice(0, LONGEST).join('')}……”`
    : `“${characters.join('')}”`
}

const held = (asked: string): string => `经查，本机关保存有您申请公开的${asked}。`

const refused =
  (why: string): Writer =>
  (asked) => ({ facts: held(asked), reason: why })

const WRITERS: Readonly<Partial<Record<OutcomeCode, Writer>>> = {
  granted: (asked, { delivery }) => ({
    facts: held(asked),
    content: `您申请公开的信息见附件。${delivery}`,
  }),
  already_public: (asked) => ({
    facts: `经查，您申请公开的${asked}已经主动公开。`,
    content: '您可以在本机关政府信息公开专栏查阅，也可以在本程序“公开”页搜索名称查看、下载。',
  }),
  not_exist: (asked, { today }) => ({
    searchRecord: `${formatChineseDate(today)}，经办人以申请内容中的名称、年份为关键词，检索本机关公文系统、综合档案室和业务档案，未检索到。`,
    facts: `经检索本机关公文系统、综合档案室和业务档案，未检索到您申请公开的${asked}。`,
    reason: '本机关没有制作，也没有获取、保存该信息。',
  }),
  not_ours: (asked) => ({
    facts: `经查，您申请公开的${asked}不是本机关制作，也不由本机关保存。`,
    reason: '该信息由其他行政机关制作，应当由制作该信息的机关负责公开。',
  }),
  third_party: refused(
    '该信息涉及商业秘密、个人隐私，公开会对第三方合法权益造成损害；不公开不会对公共利益造成重大影响。',
  ),
  internal: refused(
    '该信息属于本机关人事管理、后勤管理、内部工作流程等方面的内部事务信息，对外不产生直接约束力。',
  ),
  process: refused(
    '该信息是本机关在作出决定之前形成的讨论记录、过程稿、磋商信函或者请示报告，属于过程性信息。',
  ),
  case_file: refused('该信息是本机关行政执法案卷中的信息。当事人、利害关系人可以依照有关法律查阅。'),
  need_making: (asked) => ({
    facts: `经查，本机关没有现成的${asked}，需要对现有信息汇总、加工或者分析才能形成。`,
    reason: '行政机关向申请人提供的信息，应当是已制作或者获取的政府信息。',
  }),
  repeat: (asked) => ({
    facts: `经查，您此前已申请公开${asked}，本机关已经作出答复。`,
    reason: '您再次申请公开的内容与前次相同，没有新的事实。',
  }),
  petition_like: () => ({
    facts: '经查，您的来件是反映问题、提出诉求，不是要求提供本机关已制作或者获取的信息。',
    reason: '该事项属于信访、投诉、举报的范围，请通过信访或者投诉举报渠道提出。',
  }),
  publication: (asked) => ({
    facts: `经查，您申请公开的${asked}是公开出版物。`,
    reason: '公开出版物不通过依申请公开提供。',
    content: '您可以到公共图书馆、国家档案馆查阅，或者向出版单位购买。',
  }),
  still_unclear: () => ({
    facts: '本机关已一次性告知您补正。收到您的补正后，申请内容仍不明确，无法据以检索。',
    reason: '补正后的内容仍不能指向特定的政府信息。您可以写明名称、文号或者其他特征后重新申请。',
  }),
  confirm_again: (asked) => ({
    facts: `经查，您已经取得${asked}。`,
    reason: '要求本机关确认或者重新出具已经取得的信息，不属于提供政府信息。',
  }),
  abusive: () => ({
    facts: '您申请公开政府信息的数量、频次明显超过合理范围，本机关已要求您说明理由。',
    reason: '您说明的理由不合理，本机关决定不予处理。',
  }),
}

/**
 * The usual wording of a reply by its outcome, to be put in with one press and mended where it isn't so. Null where the
 * facts can't be worded beforehand: secrets, prohibitions by another law, partial disclosure.
 * @example usualTextsFor('not_ours', { description: '危房名单', today, delivery: '' })?.reason
 */
export const usualTextsFor = (outcome: OutcomeCode, words: UsualWords): Texts | null =>
  WRITERS[outcome]?.(quoted(words.description), words) ?? null
