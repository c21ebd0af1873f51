import type { IncomingMessage, ServerResponse } from 'node:http'
import { listenOnLoopback } from '../loopback'
import { ANSWERS } from './answers'
import { PATHS, type WechatCall } from './codes'
import { WechatWorld } from './world'

/** What a call answers once instead of the usual: a code, a body as it stands, or nothing at all. */
export type Ordered = number | { readonly body: string; readonly mediaType?: string } | 'silence'

/** WeChat's server on loopback. */
export interface FakeWechat {
  readonly origin: string
  readonly world: WechatWorld
  /** Its next answers to a call, one after the other. */
  order(call: WechatCall, ...answers: readonly Ordered[]): void
  /** Its answer to a call from now on; null for the usual. */
  always(call: WechatCall, answer: Ordered | null): void
  /** How often a call was made. */
  count(call: WechatCall): number
  /** Bodies of a call, oldest first. */
  bodiesOf(call: WechatCall): readonly Readonly<Record<string, unknown>>[]
  forgetCounts(): void
  stop(): Promise<void>
}

const callOf = (path: string): WechatCall | null =>
  (Object.keys(PATHS) as WechatCall[]).find((call) => PATHS[call] === path) ?? null

const bodyOf = async (request: IncomingMessage): Promise<Record<string, unknown>> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString('utf8')
  return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>)
}

/** These say that something is wrong under the media type of a picture, too. */
const mediaTypeFor = (call: WechatCall): string =>
  call === 'getwxacodeunlimit' ? 'image/jpeg' : 'application/json; encoding=utf-8'

const giveOrdered = (response: ServerResponse, call: WechatCall, ordered: Ordered): void => {
  if (ordered === 'silence') return
  const body =
    typeof ordered === 'number'
      ? JSON.stringify({ errcode: ordered, errmsg: `ordered rid: fake-${ordered}` })
      : ordered.body
  const given = typeof ordered === 'object' ? ordered.mediaType : undefined
  response.setHeader('content-type', given ?? mediaTypeFor(call))
  response.end(body)
}

/** Starts one with a world of its own. Stop it in `after`. */
export const startFakeWechat = async (): Promise<FakeWechat> => {
  const world = new WechatWorld()
  const ordered = new Map<WechatCall, Ordered[]>()
  const standing = new Map<WechatCall, Ordered>()
  const asked: { readonly call: WechatCall; readonly body: Readonly<Record<string, unknown>> }[] = []

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const address = new URL(request.url ?? '/', 'http://fake')
    const call = callOf(address.pathname)
    if (call === null) return void response.writeHead(404).end()
    const body = await bodyOf(request)
    asked.push({ call, body })
    const next = ordered.get(call)?.shift() ?? standing.get(call)
    if (next !== undefined) return giveOrdered(response, call, next)
    const needsToken = call !== 'code2session' && call !== 'stable_token'
    const refusal = needsToken ? world.refusalOf(address.searchParams.get('access_token')) : 0
    if (refusal !== 0) return giveOrdered(response, call, refusal)
    const given = ANSWERS[call](world, { query: address.searchParams, body })
    response.setHeader('content-type', Buffer.isBuffer(given) ? 'image/png' : mediaTypeFor(call))
    response.end(Buffer.isBuffer(given) || typeof given === 'string' ? given : JSON.stringify(given))
  }

  const { origin, close } = await listenOnLoopback((request, response) => void answer(request, response))
  return {
    origin,
    world,
    order: (call, ...answers) => void ordered.set(call, [...(ordered.get(call) ?? []), ...answers]),
    always: (call, to) => void (to === null ? standing.delete(call) : standing.set(call, to)),
    count: (call) => asked.filter((one) => one.call === call).length,
    bodiesOf: (call) => asked.filter((one) => one.call === call).map(({ body }) => body),
    forgetCounts: () => void asked.splice(0),
    stop: close,
  }
}
