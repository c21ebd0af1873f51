import { ERRORS, type ErrorCode, type ErrorEnvelope } from '../../src/contract/errors'
import { fail, type Refusal } from '../../src/domain/result'

/** Refuses with a contract code and, where known, the field to mend and a closer Chinese message. */
export const refuse = (
  code: ErrorCode,
  detail: { field?: string; message?: string } = {},
): Refusal<ErrorCode> => fail(code, detail)

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** The one envelope of every refusal. */
export const envelopeOf = (refusal: Refusal<ErrorCode>, requestId: string): ErrorEnvelope => {
  const { message, retryable } = ERRORS[refusal.code]
  const field = textOf(refusal.detail.field)
  return {
    error: {
      code: refusal.code,
      message: textOf(refusal.detail.message) || message,
      ...(field === '' ? {} : { field }),
      retryable,
      requestId,
    },
  }
}

/** The refusal as a response with its HTTP status. */
export const refusalResponse = (refusal: Refusal<ErrorCode>, requestId: string): Response =>
  Response.json(envelopeOf(refusal, requestId), {
    status: ERRORS[refusal.code].status,
    headers: { 'cache-control': 'no-store' },
  })
