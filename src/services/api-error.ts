import type { ErrorCode } from '../contract/errors'

/** Codes that arise on the phone itself, before or instead of an answer. */
export type LocalErrorCode = 'offline' | 'timeout' | 'interrupted' | 'bad_answer'

interface Facts {
  readonly code: ErrorCode | LocalErrorCode
  readonly userMessage: string
  readonly field?: string | undefined
  readonly retryable: boolean
  readonly requestId: string
}

/** A call that failed, with Chinese words for the person and codes for us. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly code: ErrorCode | LocalErrorCode
  readonly userMessage: string
  /** Dotted path of the field to mend, '' where there is none. */
  readonly field: string
  readonly retryable: boolean
  /** Number to tell on the phone, '' when nothing reached the server. */
  readonly requestId: string

  constructor(facts: Facts) {
    super(`${facts.code}${facts.field === undefined ? '' : ` ${facts.field}`} ${facts.requestId}`)
    this.code = facts.code
    this.userMessage = facts.userMessage
    this.field = facts.field ?? ''
    this.retryable = facts.retryable
    this.requestId = facts.requestId
  }
}

const UNKNOWN: Facts = {
  code: 'bad_answer',
  userMessage: '出了意外的问题，请稍后再试，或打电话联系我们',
  retryable: true,
  requestId: '',
}

/** Makes whatever was thrown into an `ApiError`. */
export const asApiError = (thrown: unknown): ApiError =>
  thrown instanceof ApiError ? thrown : new ApiError(UNKNOWN)
