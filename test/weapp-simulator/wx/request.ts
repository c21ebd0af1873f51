import { asyncApi, type Outcome, type WxEnvironment, type WxOptions } from './async-api'

export type WireRequest = {
  readonly method: string
  readonly url: string
  readonly header: Readonly<Record<string, string>>
  readonly body: string | null
  /** Bytes, where the mini-program sent an ArrayBuffer; `body` is then null. */
  readonly bodyBase64?: string
}

/** What the host saw: an answer of any HTTP status, or no answer at all. */
export type WireAnswer =
  | {
      readonly kind: 'answered'
      readonly status: number
      readonly header: Record<string, string>
      readonly bodyBase64: string
    }
  | { readonly kind: 'failed'; readonly reason: string }

export type Transport = (request: WireRequest) => Promise<WireAnswer>

/** Source: wx.request: at most ten run at once, later ones wait. */
export const CONCURRENCY_LIMIT = 10
const DEFAULT_TIMEOUT = 60_000

/** `wx.request`: every HTTP status is a `success`; only the network itself can `fail`. */
export function requestApi(environment: WxEnvironment, transport: Transport): unknown {
  const gate = new Gate(CONCURRENCY_LIMIT)
  return (options: WxOptions) => {
    let abort: () => void = () => undefined
    const aborted = new Promise<WireAnswer>((resolve) => {
      abort = () => resolve({ kind: 'failed', reason: 'abort' })
    })
    const promised = asyncApi(environment, 'request', (given, outcome) => {
      void gate
        .run(() => Promise.race([aborted, transport(wireRequest(given)), timeout(given)]))
        .then((answer) => settle(answer, given, outcome))
    })(options)
    return taskWith(abort, promised)
  }
}

function taskWith(abort: () => void, promised: unknown): unknown {
  const task = { abort, onHeadersReceived: nothing, offHeadersReceived: nothing, onChunkReceived: nothing }
  return promised instanceof Promise ? Object.assign(promised, task) : task
}

function nothing(): void {}

function timeout(options: WxOptions): Promise<WireAnswer> {
  const milliseconds = typeof options.timeout === 'number' ? options.timeout : DEFAULT_TIMEOUT
  return new Promise((resolve) => {
    const timer: unknown = setTimeout(() => resolve({ kind: 'failed', reason: 'timeout' }), milliseconds)
    if (typeof timer === 'object' && timer !== null && 'unref' in timer) (timer as NodeJS.Timeout).unref()
  })
}

function settle(answer: WireAnswer, options: WxOptions, outcome: Outcome): void {
  if (answer.kind === 'failed') return outcome.fail(answer.reason, { errno: 600001 })
  const data = decode(answer.bodyBase64, options)
  outcome.ok({ statusCode: answer.status, header: answer.header, cookies: [], data })
}

function decode(bodyBase64: string, options: WxOptions): unknown {
  const bytes = Uint8Array.from(atob(bodyBase64), (character) => character.charCodeAt(0))
  if (options.responseType === 'arraybuffer') return bytes.buffer
  const text = new TextDecoder().decode(bytes)
  if (options.dataType !== undefined && options.dataType !== 'json') return text
  try {
    return JSON.parse(text) as unknown
  } catch {
    return text
  }
}

function wireRequest(options: WxOptions): WireRequest {
  const method = String(options.method ?? 'GET').toUpperCase()
  const header = lowerCaseKeys((options.header ?? {}) as Record<string, unknown>)
  const url = String(options.url)
  if (method === 'GET' || method === 'HEAD')
    return { method, url: withQuery(url, options.data), header, body: null }
  header['content-type'] ??= 'application/json'
  if (isArrayBuffer(options.data))
    return { method, url, header, body: null, bodyBase64: base64Of(options.data) }
  return { method, url, header, body: encodeBody(options.data, header['content-type']) }
}

/** Also one of another realm, as the node vm has it. */
function isArrayBuffer(data: unknown): data is ArrayBuffer {
  return Object.prototype.toString.call(data) === '[object ArrayBuffer]'
}

function base64Of(buffer: ArrayBuffer): string {
  let text = ''
  for (const byte of new Uint8Array(buffer)) text += String.fromCharCode(byte)
  return btoa(text)
}

function encodeBody(data: unknown, contentType: string): string | null {
  if (data === undefined || data === null) return null
  if (typeof data === 'string') return data
  if (contentType.includes('x-www-form-urlencoded')) return queryString(data)
  return JSON.stringify(data)
}

function withQuery(url: string, data: unknown): string {
  const query = typeof data === 'string' ? data : queryString(data)
  return query ? url + (url.includes('?') ? '&' : '?') + query : url
}

function queryString(data: unknown): string {
  return Object.entries((data ?? {}) as Record<string, unknown>)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(String(value))}`)
    .join('&')
}

function lowerCaseKeys(header: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(Object.entries(header).map(([key, value]) => [key.toLowerCase(), String(value)]))
}

/** Lets a fixed number of jobs run; the rest wait their turn. */
class Gate {
  private running = 0
  private readonly waiting: (() => void)[] = []

  constructor(private readonly limit: number) {}

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.running < this.limit) this.running++
    else await new Promise<void>((resolve) => this.waiting.push(resolve))
    try {
      return await work()
    } finally {
      this.leave()
    }
  }

  /** Whoever waits longest takes over the place; without anyone it is free. */
  private leave(): void {
    const next = this.waiting.shift()
    if (next) next()
    else this.running--
  }
}
