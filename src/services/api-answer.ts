import type { ErrorCode } from '../contract/errors'
import { STATUS_ERRORS } from '../contract/status-errors'
import { ApiError } from './api-error'

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

const codeOfStatus = (status: number): keyof typeof STATUS_ERRORS => {
  if (status === 401) return 'unauthenticated'
  if (status === 403) return 'forbidden'
  if (status === 404) return 'not_found'
  if (status === 413) return 'body_too_large'
  if (status === 429) return 'rate_limited'
  if (status === 502 || status === 503 || status === 504) return 'unavailable'
  return 'internal'
}

/** Whether it was our server that refused: it says why, in words, and whether sending again may help. */
const isOurs = (told: Readonly<Record<string, unknown>>): boolean =>
  /^[a-z_]+$/.test(text(told.code)) && text(told.message) !== '' && typeof told.retryable === 'boolean'

/** A refusal as the server told it, or as its status alone tells it. */
export const refusalOf = (status: number, body: unknown): ApiError => {
  const told = isRecord(body) && isRecord(body.error) ? body.error : {}
  const requestId = text(told.requestId)
  const byStatus = codeOfStatus(status)
  if (!isOurs(told)) {
    const { message, retryable } = STATUS_ERRORS[byStatus]
    return new ApiError({ code: byStatus, userMessage: message, retryable, requestId })
  }
  return new ApiError({
    code: told.code as ErrorCode,
    userMessage: text(told.message),
    field: text(told.field),
    retryable: told.retryable === true,
    requestId,
  })
}

const saved = '未提交成功，您填写的内容都在，再试一次不会重复'

/** The answer, or the refusal thrown. In the mini-program every HTTP status arrives as success. */
export const answerOf = <Output>(status: number, body: unknown, isWrite: boolean): Output => {
  if (status < 200 || status >= 300) throw refusalOf(status, body)
  if (!isRecord(body)) {
    throw new ApiError({
      code: 'bad_answer',
      userMessage: isWrite ? saved : '收到的内容不完整，请再试一次',
      retryable: true,
      requestId: '',
    })
  }
  return body as Output
}

/** What a request that never got an answer means. On a write the server may have done it: send again, same key. */
export const failureOf = (thrown: unknown, isWrite: boolean): ApiError => {
  const told = isRecord(thrown) ? `${text(thrown.errMsg)}${text(thrown.message)}` : String(thrown)
  const local = { retryable: true, requestId: '' } as const
  if (/interrupted/.test(told)) {
    return new ApiError({
      ...local,
      code: 'interrupted',
      userMessage: isWrite ? saved : '刚才被打断了，请再试一次',
    })
  }
  if (/time(d )?-?out|abort/i.test(told)) {
    return new ApiError({
      ...local,
      code: 'timeout',
      userMessage: isWrite ? saved : '网络太慢，没有等到回应，请再试一次',
    })
  }
  return new ApiError({
    ...local,
    code: 'offline',
    userMessage: isWrite ? saved : '网络没有连上，请检查网络后再试',
  })
}
