import type { Role } from '../people/roles'
import type { PublicationAct } from './events'
import type { GuardCode } from './guards'
import type { PublicationStatus } from './publication-status'

/** One act: its Chinese name, in which statuses, by whom, under which article, and what else must hold. */
export interface PublicationRule {
  readonly text: string
  readonly statuses: readonly PublicationStatus[]
  readonly roles: readonly Role[]
  readonly article: string
  /** Checked in order once role and status allow the act. */
  readonly guards: readonly GuardCode[]
}

const DRAFTERS: readonly Role[] = ['clerk', 'handler', 'office_head']
/** Whoever writes for a village writes and submits; every gate is the township's. */
const WRITERS: readonly Role[] = [...DRAFTERS, 'village_clerk']
const REVIEWERS: readonly Role[] = ['reviewer', 'mayor']
const SECRECY: readonly Role[] = ['confidentiality_reviewer']
const HEADS: readonly Role[] = ['office_head', 'mayor']
const EVERYBODY: readonly Role[] = [...new Set([...WRITERS, ...REVIEWERS, ...SECRECY, ...HEADS])]

const WRITING: readonly PublicationStatus[] = ['drafting', 'returned']
const AT_A_GATE: readonly PublicationStatus[] = ['in_review', 'in_secrecy_review', 'cleared']
const BEFORE_PUBLISHING: readonly PublicationStatus[] = [...WRITING, ...AT_A_GATE]

const REVIEW = '《政府信息公开条例》第十七条'
const SECRECY_LAW = '《保守国家秘密法》第三十五条'

/**
 * The one table of the publishing desk: act × status × role. `mayAct` reads it; nothing else decides.
 * Source: Regulation (2019) Art. 17, 18, 23, 26; 保守国家秘密法 (2024) Art. 35; the three gates by different people are a house rule.
 * @example PUBLICATION_RULES.publish.roles // ['office_head', 'mayor']
 */
export const PUBLICATION_RULES: Readonly<Record<PublicationAct, PublicationRule>> = {
  edit: { text: '修改', statuses: WRITING, roles: WRITERS, article: REVIEW, guards: [] },
  check_finding: {
    text: '核对无误',
    statuses: BEFORE_PUBLISHING,
    roles: EVERYBODY,
    article: REVIEW,
    guards: [],
  },
  submit: { text: '送审', statuses: WRITING, roles: WRITERS, article: REVIEW, guards: ['complete'] },
  recall: {
    text: '撤回送审',
    statuses: ['in_review'],
    roles: WRITERS,
    article: REVIEW,
    guards: ['own_submission'],
  },
  return_piece: {
    text: '退回',
    statuses: AT_A_GATE,
    roles: [...REVIEWERS, ...SECRECY, 'office_head'],
    article: REVIEW,
    guards: [],
  },
  pass_review: {
    text: '审核通过',
    statuses: ['in_review'],
    roles: REVIEWERS,
    article: REVIEW,
    guards: ['not_author', 'personal_data'],
  },
  clear_secrecy: {
    text: '保密审查通过',
    statuses: ['in_secrecy_review'],
    roles: SECRECY,
    article: SECRECY_LAW,
    guards: ['not_author', 'not_reviewer', 'personal_data'],
  },
  withhold: {
    text: '不予公开',
    statuses: ['in_secrecy_review'],
    roles: SECRECY,
    article: '《政府信息公开条例》第十四条、第十八条',
    guards: ['not_author', 'not_reviewer'],
  },
  override_privacy: {
    text: '个人信息放行',
    statuses: AT_A_GATE,
    roles: [...REVIEWERS, ...SECRECY],
    article: '《政府信息公开条例》第十五条',
    guards: ['not_author', 'has_personal_data'],
  },
  draft_interpretation: {
    text: '起草解读',
    statuses: [...BEFORE_PUBLISHING, 'published'],
    roles: DRAFTERS,
    article: '国办发〔2017〕47号',
    guards: ['needs_interpretation', 'no_interpretation_yet', 'drafter_interprets'],
  },
  exempt_interpretation: {
    text: '写明不解读的理由',
    statuses: AT_A_GATE,
    roles: REVIEWERS,
    article: '国办发〔2017〕47号',
    guards: ['not_author', 'needs_interpretation'],
  },
  publish: {
    text: '发布',
    statuses: ['cleared'],
    roles: HEADS,
    article: '《政府信息公开条例》第二十三条、第二十六条',
    guards: ['not_author', 'personal_data', 'interpretation_ready', 'interprets_public'],
  },
  unschedule: { text: '取消定时', statuses: ['scheduled'], roles: HEADS, article: REVIEW, guards: [] },
  begin_revision: {
    text: '修订或者更正',
    statuses: ['published', 'taken_down'],
    roles: DRAFTERS,
    article: '《政府信息公开条例》第二十六条',
    guards: [],
  },
  take_down: {
    text: '撤下',
    statuses: ['published', ...BEFORE_PUBLISHING],
    roles: HEADS,
    article: '《政府信息公开条例》第十五条、第十七条',
    guards: ['is_live'],
  },
  repeal: {
    text: '标明废止',
    statuses: ['published'],
    roles: HEADS,
    article: '《政府信息公开条例》第二十六条',
    guards: ['is_live'],
  },
  reassess: {
    text: '定期评估',
    statuses: ['withheld'],
    roles: [...SECRECY, ...HEADS],
    article: '《政府信息公开条例》第十八条',
    guards: [],
  },
  drop: { text: '作废', statuses: WRITING, roles: WRITERS, article: REVIEW, guards: [] },
}
