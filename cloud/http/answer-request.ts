import type { FileAnswer, TextAnswer } from '../../src/contract/endpoint'
import type { Refused } from '../ports/use-case'
import type { Binding } from './binding'
import type { Composition } from './composition'
import { fileResponse } from './file-response'
import { hasFresh, publicHeaders } from './freshness'
import { passDoor, type Arrival } from './pass-door'
import type { RateLimit } from './rate-limit'
import { refusalResponse, refuse } from './refusal-response'
import { textResponse } from './text-response'

/** What the doors of one area share between requests. */
export interface Desk {
  readonly composition: Composition
  readonly limit: RateLimit
}

/** A response, and the contract code where it is a refusal. */
export interface Answered {
  readonly response: Response
  readonly code?: string
}

const refused = (refusal: Refused, requestId: string): Answered => ({
  response: refusalResponse(refusal, requestId),
  code: refusal.code,
})

const isPublicRead = (binding: Binding): boolean =>
  binding.policy === 'public' && binding.door.method === 'GET' && binding.door.gives !== 'file'

/** Runs the door's use case; public reads carry the version they were read at, taken before the reading. */
const run = async (
  binding: Binding,
  arrival: Arrival,
  { desk, requestId }: { readonly desk: Desk; readonly requestId: string },
): Promise<Answered> => {
  const { composition } = desk
  const { freshness } = composition
  const asked = await passDoor(binding, arrival, desk)
  if (!asked.ok) return refused(asked, requestId)
  const tag = isPublicRead(binding)
    ? await freshness.tagOf(
        { tenant: arrival.tenant, area: binding.door.area },
        composition.world,
        composition.ticks(),
      )
    : null
  if (tag !== null && hasFresh(arrival.request, tag)) {
    return { response: new Response(null, { status: 304, headers: publicHeaders(tag) }) }
  }
  const answer = await binding.handle(asked.value, composition.world)
  if (!answer.ok) return refused(answer, requestId)
  if (binding.door.method !== 'GET') freshness.forget(arrival.tenant)
  // The types of door and use case were seen to fit when they were bound.
  if (binding.door.gives === 'file') return { response: fileResponse(answer.value as FileAnswer) }
  const headers = tag === null ? { 'cache-control': 'no-store' } : publicHeaders(tag)
  if (binding.door.gives === 'text') return { response: textResponse(answer.value as TextAnswer, headers) }
  return { response: Response.json(answer.value, { headers }) }
}

/** Answers one request, whatever happens: a bug or an outage becomes an envelope without a stack. */
export const answerRequest = async (
  binding: Binding,
  arrival: Arrival,
  at: { readonly desk: Desk; readonly requestId: string },
): Promise<Answered> => {
  try {
    return await run(binding, arrival, at)
  } catch (error) {
    const { isOutage, logBug } = at.desk.composition
    logBug(error, at.requestId)
    return refused(refuse(isOutage(error) ? 'unavailable' : 'internal'), at.requestId)
  }
}
