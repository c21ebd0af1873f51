import { randomUUID } from 'node:crypto'

const GIVEN = /^[\w-]{8,64}$/

/** The id under which a request is logged and told to the person: the client's own when well formed, else new. */
export const requestIdOf = (request: Request): string => {
  const given = request.headers.get('x-request-id') ?? ''
  return GIVEN.test(given) ? given : randomUUID()
}
