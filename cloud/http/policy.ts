import { createHash, timingSafeEqual } from 'node:crypto'
import type { ErrorCode } from '../../src/contract/errors'
import { ok, type Result } from '../../src/domain/result'
import type { Caller } from '../ports/use-case'
import type { Policy } from './binding'
import { refuse } from './refusal-response'

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/** Whether the jobs' secret is right; compared in constant time, and never right while none is set. */
export const isJobSecret = (given: string, secret: string): boolean =>
  secret !== '' && timingSafeEqual(digest(given), digest(secret))

/** Whether this caller may pass. */
export const admit = (policy: Policy, caller: Caller | null): Result<null, ErrorCode> => {
  if (policy === 'public' || policy === 'job' || policy === 'signed-by-server') return ok(null)
  if (caller === null) return refuse('unauthenticated')
  if (policy === 'signed-in') return ok(null)
  return policy.some((role) => caller.person.roles.includes(role)) ? ok(null) : refuse('forbidden')
}
