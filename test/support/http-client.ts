import type { Endpoint, FileAnswer } from '../../src/contract/endpoint'
import { pathOf, pathParametersOf } from '../../src/contract/endpoint'
import type { ErrorEnvelope } from '../../src/contract/errors'
import type { TestServer } from './server'

/** What came back, as it came. */
export interface Reply<Output> {
  readonly status: number
  readonly headers: Headers
  readonly body: Output
  readonly error: ErrorEnvelope['error']
}

export interface CallOptions {
  readonly token?: string
  readonly key?: string
  readonly tenant?: string
  readonly headers?: Readonly<Record<string, string>>
}

let keys = 0
/** A new idempotency key. */
export const newKey = (): string => `test-key-${Date.now()}-${(keys += 1)}`

const queryOf = (input: Readonly<Record<string, unknown>>, leaveOut: readonly string[]): string => {
  const pairs = Object.entries(input).filter(([name]) => !leaveOut.includes(name))
  return pairs.length === 0
    ? ''
    : `?${new URLSearchParams(pairs.map(([name, value]) => [name, String(value)]))}`
}

/** Sends whatever text to whatever path. */
export const send = async <Output>(url: string, init: RequestInit): Promise<Reply<Output>> => {
  const response = await fetch(url, init)
  const text = await response.text()
  const body = (text === '' ? null : JSON.parse(text)) as { error?: ErrorEnvelope['error'] } | null
  return {
    status: response.status,
    headers: response.headers,
    body: body as Output,
    error: body?.error as ErrorEnvelope['error'],
  }
}

/** Headers as the client sends them. */
export const headersOf = ({ token, key, headers }: CallOptions): Record<string, string> => ({
  ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
  ...(key === undefined ? {} : { 'idempotency-key': key }),
  ...headers,
})

/** Calls one door of a server the way the client does, without its checks. */
export const call = <Input, Output>(
  server: Pick<TestServer, 'origin' | 'tenant'>,
  door: Endpoint<Input, Output>,
  [input, options = {}]: readonly [input: unknown, options?: CallOptions],
): Promise<Reply<Output>> => {
  const given = input as Readonly<Record<string, unknown>>
  const path = pathOf(door as Endpoint<unknown, unknown>, options.tenant ?? server.tenant, given)
  const headers = headersOf(options)
  if (door.method === 'GET') {
    return send(`${server.origin}${path}${queryOf(given, pathParametersOf(door.path))}`, { headers })
  }
  if (door.takes === 'bytes') {
    const query = queryOf(given, [...pathParametersOf(door.path), 'bytes'])
    const binary = { 'content-type': 'application/octet-stream', ...headers }
    const body = given.bytes as Uint8Array<ArrayBuffer>
    return send(`${server.origin}${path}${query}`, { method: 'POST', headers: binary, body })
  }
  const body = JSON.stringify(given)
  const json = { 'content-type': 'application/json', ...headers }
  return send(`${server.origin}${path}`, { method: 'POST', headers: json, body })
}

/** Calls a door that answers a file: its bytes, and the envelope where it refuses. */
export const callFile = async <Input>(
  server: Pick<TestServer, 'origin' | 'tenant'>,
  door: Endpoint<Input, FileAnswer>,
  [input, options = {}]: readonly [input: Readonly<Record<string, unknown>>, options?: CallOptions],
) => {
  const path = pathOf(door as Endpoint<unknown, unknown>, options.tenant ?? server.tenant, input)
  const query = queryOf(input, pathParametersOf(door.path))
  const response = await fetch(`${server.origin}${path}${query}`, { headers: headersOf(options) })
  const bytes = new Uint8Array(await response.arrayBuffer())
  const isFile = response.status === 200
  const told = isFile ? undefined : (JSON.parse(new TextDecoder().decode(bytes)) as ErrorEnvelope).error
  return { status: response.status, headers: response.headers, bytes, error: told }
}
