import { ANNUAL_REPORT_ERRORS } from './annual-report-errors'
import { ATTACHMENT_ERRORS } from './attachment-errors'
import { CATALOGUE_ERRORS } from './catalogue-errors'
import { COMPLAINT_ERRORS } from './complaint-errors'
import { DOSSIER_ERRORS } from './dossier-errors'
import { IMPORT_ERRORS } from './import-errors'
import { PHONE_ERRORS } from './phone-errors'
import { PUBLICATION_ERRORS } from './publication-errors'
import { PROPOSAL_ERRORS } from './proposal-errors'
import { SECOND_FACTOR_ERRORS } from './second-factor-errors'
import { STAFF_ACCOUNT_ERRORS } from './staff-account-errors'
import { STATUS_ERRORS } from './status-errors'
import { TOPIC_ERRORS } from './topic-errors'

/** Every refusal a client can meet: HTTP status, Chinese default text, whether sending again may help. */
export const ERRORS = {
  ...ANNUAL_REPORT_ERRORS,
  ...ATTACHMENT_ERRORS,
  ...CATALOGUE_ERRORS,
  ...COMPLAINT_ERRORS,
  ...DOSSIER_ERRORS,
  ...IMPORT_ERRORS,
  ...PHONE_ERRORS,
  ...PUBLICATION_ERRORS,
  ...PROPOSAL_ERRORS,
  ...SECOND_FACTOR_ERRORS,
  ...STAFF_ACCOUNT_ERRORS,
  ...STATUS_ERRORS,
  ...TOPIC_ERRORS,
  malformed_body: { status: 400, message: '内容格式不对，请更新到最新版本后再试', retryable: false },
  unknown_field: { status: 400, message: '有不认识的栏目，请更新到最新版本后再试', retryable: false },
  field_twice: {
    status: 400,
    message: '同一栏给了两次，不知道以哪个为准，请更新到最新版本后再试',
    retryable: false,
  },
  too_many_follows: {
    status: 409,
    message: '关注的已有 50 个，请先取消一个再关注',
    retryable: false,
  },
  invalid_field: { status: 422, message: '有一栏填写不对，请改正后再提交', retryable: false },
  invalid_id_number: { status: 422, message: '身份证号码不对，请对照证件逐位核对', retryable: false },
  invalid_credit_code: { status: 422, message: '统一社会信用代码不对，请对照证照逐位核对', retryable: false },
  no_such_date: { status: 422, message: '没有这一天，请检查日期', retryable: false },
  date_in_future: { status: 422, message: '日期不能晚于今天，请核对', retryable: false },
  date_too_early: { status: 422, message: '日期早于它前面的一步，请核对', retryable: false },
  missing_idempotency_key: {
    status: 400,
    message: '缺少提交编号，请返回重新打开表单再提交',
    retryable: false,
  },
  idempotency_conflict: {
    status: 409,
    message: '这份表单已用别的内容提交过，请新建一份再提交',
    retryable: false,
  },
  wrong_password: { status: 401, message: '账号或密码不对，请重新输入', retryable: false },
  method_not_allowed: { status: 405, message: '不支持这种操作，请更新到最新版本', retryable: false },
  act_not_allowed: { status: 409, message: '现在不能办理这一步', retryable: false },
  already_replied: { status: 409, message: '这件申请已经答复，不能再次答复', retryable: false },
  same_person: { status: 409, message: '拟稿人不能审批自己的答复，请换一位负责人审批', retryable: false },
  letter_part_refused: { status: 422, message: '文书的这一段不能这样改，请恢复后再保存', retryable: false },
  incomplete_reply: { status: 422, message: '答复还缺法定内容，请补齐后再提交', retryable: false },
  stale_case: { status: 409, message: '这件申请刚被别人办理过，请刷新后再办', retryable: false },
  calendar_not_published: {
    status: 409,
    message: '所需年份的放假安排还没有公布，暂时算不出日期',
    retryable: false,
  },
  character_without_glyph: {
    status: 422,
    message: '文书中有字体里没有的字，请换用通行写法后再生成',
    retryable: false,
  },
  link_broken: {
    status: 404,
    message: '链接不对或不完整，请从镇里发来的原文重新打开，或打电话问',
    retryable: false,
  },
  link_expired: {
    status: 410,
    message: '链接已过有效期，请打电话给镇里，由镇里重新发给您',
    retryable: false,
  },
  consultation_answered: {
    status: 409,
    message: '您的意见已经收到，不能在这里改；要补充或更改，请打电话或写信给镇里',
    retryable: false,
  },
  consultation_closed: {
    status: 409,
    message: '这件申请已经办完，不再收意见；有异议请打电话给镇里',
    retryable: false,
  },
  no_reconsideration_yet: {
    status: 409,
    message: '现在还没有可以申请行政复议的答复，答复期限也没有过，请先等待答复',
    retryable: false,
  },
  look_up_no_match: {
    status: 404,
    message: '编号和电话后四位对不上，请对照回执核对后再查',
    retryable: false,
  },
  look_up_locked: { status: 429, message: '输错次数太多，请一小时后再查，或打电话问', retryable: false },
} as const

export type ErrorCode = keyof typeof ERRORS

/** The one shape of every refusal, whatever the endpoint. */
export interface ErrorEnvelope {
  readonly error: {
    readonly code: ErrorCode
    /** Chinese: what happened and what to do. */
    readonly message: string
    /** Dotted path of the field to mend, where there is one. */
    readonly field?: string
    readonly retryable: boolean
    readonly requestId: string
  }
}
