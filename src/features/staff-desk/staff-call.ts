import type { Endpoint } from '@/contract/endpoint'
import { call, type CallOptions } from '@/services/api'
import { ApiError } from '@/services/api-error'
import { setSession } from '@/services/session-token'

/**
 * A call from the desk. A token that is no longer good is forgotten, so that the page asks for a new sign-in and keeps
 * what was typed; staff are never turned into guests.
 */
export const staffCall = async <Input extends Readonly<Record<string, unknown>>, Output>(
  door: Endpoint<Input, Output>,
  input: NoInfer<Input>,
  options: CallOptions = {},
): Promise<Output> => {
  try {
    return await call(door, input, options)
  } catch (thrown) {
    if (thrown instanceof ApiError && thrown.code === 'unauthenticated') setSession(null)
    throw thrown
  }
}
