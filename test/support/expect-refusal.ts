import assert from 'node:assert/strict'
import { ERRORS, type ErrorCode } from '../../src/contract/errors'
import type { Reply } from './http-client'
import { rowCounts } from './row-counts'
import type { TestServer } from './server'

/** A refusal as it must look: its code and status, the field, Chinese words without machinery, and no row changed. */
export const expectRefusal = async (
  server: TestServer,
  [code, field]: readonly [code: ErrorCode, field: string | null],
  ask: () => Promise<Reply<unknown>>,
): Promise<void> => {
  const before = await rowCounts(server.storage)
  const { status, error, headers } = await ask()
  assert.equal(error?.code, code)
  assert.equal(status, ERRORS[code].status)
  assert.equal(error.field ?? null, field)
  assert.match(error.message, /\p{Script=Han}/u)
  assert.doesNotMatch(error.message, /invalid|error|select|at /i)
  assert.equal(error.retryable, ERRORS[code].retryable)
  assert.equal(error.requestId, headers.get('x-request-id'))
  assert.equal(headers.get('cache-control'), 'no-store')
  assert.deepEqual(await rowCounts(server.storage), before)
}
