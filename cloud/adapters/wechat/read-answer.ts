import { NO_ANSWER } from './error-codes'

/** WeChat's answer: its code, its members, and the bytes where it answered a picture. */
export interface WechatAnswer {
  readonly errcode: number
  /** Its name of the request; '' where it gave none. */
  readonly rid: string
  readonly members: Readonly<Record<string, unknown>>
  readonly bytes: Uint8Array | null
}

const PNG = [0x89, 0x50, 0x4e, 0x47]
const JPEG = [0xff, 0xd8, 0xff]

const beginsWith = (bytes: Uint8Array, marks: readonly number[]): boolean =>
  marks.every((mark, at) => bytes[at] === mark)

/** Whether bytes are a picture, by how they begin. */
const isPicture = (bytes: Uint8Array): boolean => beginsWith(bytes, PNG) || beginsWith(bytes, JPEG)

const unreadable: WechatAnswer = { errcode: NO_ANSWER, rid: '', members: {}, bytes: null }

const ridOf = (errmsg: unknown): string =>
  typeof errmsg === 'string' ? (/rid: ?([\w-]{1,64})/.exec(errmsg)?.[1] ?? '') : ''

/** Numbers of messages have nineteen digits, more than a number holds: they are read as text. */
const LONG_NUMBER = /("msgid"\s*:\s*)(\d{16,})/gi

/** The object in a JSON text of WeChat's; null where it is none. */
export const objectOf = (text: string): Readonly<Record<string, unknown>> | null => {
  try {
    const parsed: unknown = JSON.parse(text.replace(LONG_NUMBER, '$1"$2"'))
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)
      ? (parsed as Record<string, unknown>)
      : null
  } catch {
    return null
  }
}

/**
 * Reads an answer by what it is, not by what its header says: an error comes as JSON under the media type of a picture too.
 */
export const readAnswer = (bytes: Uint8Array): WechatAnswer => {
  if (isPicture(bytes)) return { errcode: 0, rid: '', members: {}, bytes }
  const members = objectOf(new TextDecoder().decode(bytes))
  if (members === null) return unreadable
  const errcode = Number(members.errcode ?? 0)
  if (!Number.isInteger(errcode)) return unreadable
  return { errcode, rid: ridOf(members.errmsg), members, bytes: null }
}
