import Taro from '@tarojs/taro'
import { pathOf, pathParametersOf, type Endpoint } from '../contract/endpoint'
import { answerOf, failureOf } from './api-answer'
import { ApiError } from './api-error'
import { cacheRule } from './browser-cache'
import { askConfirmation } from './confirmation'
import { sessionToken } from './session-token'
import { currentTownship } from './township'

const READ_TIMEOUT = 10_000
const WRITE_TIMEOUT = 20_000

export interface CallOptions {
  /** Made once per draft; the same key may be sent any number of times. */
  readonly idempotencyKey?: string
  /** Another township than the one this device is in. */
  readonly township?: string
}

type Fields = Readonly<Record<string, unknown>>

const queryOf = (input: Fields, path: string): string => {
  const inPath = new Set(pathParametersOf(path))
  const pairs = Object.entries(input)
    .filter(([name, value]) => !inPath.has(name) && value !== undefined && value !== '')
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`)
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`
}

/** Headers of every call: the session, and the idempotency key of a write. */
export const headersOf = (isWrite: boolean, options: CallOptions): Record<string, string> => {
  const token = sessionToken()
  return {
    ...(isWrite ? { 'content-type': 'application/json' } : {}),
    ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
    ...(options.idempotencyKey === undefined ? {} : { 'idempotency-key': options.idempotencyKey }),
  }
}

const bodyOf = ({ takes }: Pick<Endpoint<never, unknown>, 'takes'>, input: Fields) => {
  if (takes !== 'bytes') return { data: JSON.stringify(input), type: 'application/json' }
  const { buffer, byteOffset, byteLength } = input.bytes as Uint8Array
  return { data: buffer.slice(byteOffset, byteOffset + byteLength), type: 'application/octet-stream' }
}

const addressOf = (door: Endpoint<never, unknown>, input: Fields, { township }: CallOptions): string => {
  const path = API_BASE + pathOf(door, township ?? currentTownship(), input)
  if (door.method === 'GET') return path + queryOf(input, door.path)
  const { bytes: _, ...fields } = input
  return door.takes === 'bytes' ? path + queryOf(fields, door.path) : path
}

const send = async <Output>(
  door: Endpoint<never, Output>,
  input: Fields,
  options: CallOptions,
): Promise<Output> => {
  const isWrite = door.method === 'POST'
  const body = isWrite ? bodyOf(door, input) : null
  const url = addressOf(door, input, options)
  try {
    const answer = await Taro.request<unknown>({
      url,
      ...cacheRule(url, isWrite),
      method: door.method,
      ...(body === null ? {} : { data: body.data }),
      header: { ...headersOf(isWrite, options), ...(body === null ? {} : { 'content-type': body.type }) },
      timeout: isWrite ? WRITE_TIMEOUT : READ_TIMEOUT,
      dataType: 'json',
    })
    return answerOf<Output>(answer.statusCode, answer.data, isWrite)
  } catch (thrown) {
    throw thrown instanceof ApiError ? thrown : failureOf(thrown, isWrite)
  }
}

const mayRetry = (thrown: unknown): boolean =>
  thrown instanceof ApiError &&
  thrown.retryable &&
  thrown.code !== 'rate_limited' &&
  thrown.code !== 'offline'

/** A read that failed on the way, or something grave once its doer has given password or code once more. */
const isWorthAgain = async ({ method }: { readonly method: string }, thrown: unknown): Promise<boolean> => {
  if (thrown instanceof ApiError && thrown.code === 'to_confirm_again') return askConfirmation()
  return method === 'GET' && mayRetry(thrown)
}

/**
 * The one way from the phone to the functions. A read that failed on the way is sent once more; a write never is, its
 * caller decides, with the same idempotency key; one that is grave waits for password or code and then goes out as it was. Fails with `ApiError` only.
 * @example await call(readDocument, { id: 'a1' })
 */
export const call = async <Input extends Fields, Output>(
  door: Endpoint<Input, Output>,
  input: NoInfer<Input>,
  options: CallOptions = {},
): Promise<Output> => {
  try {
    return await send(door as Endpoint<never, Output>, input, options)
  } catch (thrown) {
    if (!(await isWorthAgain(door, thrown))) throw thrown
    return send(door as Endpoint<never, Output>, input, options)
  }
}
