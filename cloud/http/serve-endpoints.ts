import { Hono } from 'hono'
import type { Area } from '../../src/contract/endpoint'
import { pathParametersOf } from '../../src/contract/endpoint'
import { answerRequest, type Answered, type Desk } from './answer-request'
import type { Binding } from './binding'
import type { Composition } from './composition'
import { RateLimit } from './rate-limit'
import { refusalResponse, refuse } from './refusal-response'
import { requestIdOf } from './request-id'
import { SECURITY_HEADERS } from './security-headers'

/** What the host tells about a connection. */
export interface HostFacts {
  readonly address?: string
}

/** Plain Request → Response, the same under every host. */
export interface Served {
  fetch(request: Request, host?: HostFacts): Promise<Response>
}

type Compose = () => Promise<Composition>

interface Asking {
  readonly request: Request
  readonly path: string
  readonly compose: Compose
}

/** Puts id and safety on an answer and one line into the log. */
const finish = (answered: Answered, requestId: string): Response => {
  const { response } = answered
  response.headers.set('x-request-id', requestId)
  for (const [name, value] of Object.entries(SECURITY_HEADERS))
    if (!response.headers.has(name)) response.headers.set(name, value)
  return response
}

const withLog = async (
  { request, path, compose }: Asking,
  answer: (composition: Composition, requestId: string) => Promise<Answered>,
): Promise<Response> => {
  const requestId = requestIdOf(request)
  let composition: Composition
  try {
    composition = await compose()
  } catch {
    // Settings or database are missing altogether; whoever composes has told the operator.
    return finish({ response: refusalResponse(refuse('unavailable'), requestId) }, requestId)
  }
  const from = composition.ticks()
  const answered = await answer(composition, requestId)
  const ms = Math.round((composition.ticks() - from) * 10) / 10
  const line = { requestId, method: request.method, path, status: answered.response.status, ms }
  composition.log(answered.code === undefined ? line : { ...line, code: answered.code })
  return finish(answered, requestId)
}

const deskFor = (): ((composition: Composition) => Desk) => {
  const limit = new RateLimit()
  return (composition) => ({ composition, limit })
}

/** A scheduler such as Vercel's knows only GET, so the jobs, closed by their secret, answer to both. */
const methodsOf = (binding: Binding): string[] =>
  binding.policy === 'job' ? ['GET', 'POST'] : [binding.door.method]

const templateOf = (area: Area, binding: Binding): string => `/api/${area}/:tenant${binding.door.path}`

const refusing =
  (code: 'not_found' | 'method_not_allowed') =>
  async (_composition: Composition, requestId: string): Promise<Answered> => ({
    response: refusalResponse(refuse(code), requestId),
    code,
  })

/**
 * Serves a table of doors: routing, limits, session, policy, parsing, envelope, caching and log in one place.
 * @example serveEndpoints('public', [bind('public')(readOffice, readOfficeFacts)], compose)
 */
export const serveEndpoints = (area: Area, bindings: readonly Binding[], compose: Compose): Served => {
  const app = new Hono<{ Bindings: HostFacts }>()
  const at = deskFor()
  for (const binding of bindings) {
    const path = templateOf(area, binding)
    app.on(methodsOf(binding), path, (context) => {
      const request = context.req.raw
      const { tenant } = context.req.param() as { tenant: string }
      const pathParameters = Object.fromEntries(
        pathParametersOf(binding.door.path).map((name) => [name, context.req.param(name) ?? '']),
      )
      const arrival = { request, tenant, pathParameters, address: context.env?.address ?? '' }
      return withLog({ request, path, compose }, (composition, requestId) =>
        answerRequest(binding, arrival, { desk: at(composition), requestId }),
      )
    })
  }
  // After all doors, since two of them may share a path.
  for (const path of new Set(bindings.map((binding) => templateOf(area, binding))))
    app.all(path, ({ req }) => withLog({ request: req.raw, path, compose }, refusing('method_not_allowed')))
  app.notFound(({ req }) =>
    withLog({ request: req.raw, path: `/api/${area}/*`, compose }, refusing('not_found')),
  )
  return { fetch: async (request, host) => app.fetch(request, host ?? {}) }
}
