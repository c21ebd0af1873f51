import type { Endpoint } from '@/contract/endpoint'
import { call, type CallOptions } from '@/services/api'
import { ApiError } from '@/services/api-error'
import { currentSession, setSession } from '@/services/session-token'

/** A rule may have come since: the page then leads to what it asks for. */
const followRefusal = ({ code }: ApiError): void => {
  const session = currentSession()
  if (code === 'unauthenticated') setSession(null)
  if (code === 'second_factor_to_set' && session !== null) setSession({ ...session, secondFactor: 'to_set' })
}

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
    if (thrown instanceof ApiError) followRefusal(thrown)
    throw thrown
  }
}
