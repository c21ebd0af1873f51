/** What a file claims to prove, as far as it was read: for comparing files with one another. */
export interface Proved {
  readonly number: string
  /** Hash of each event in order; a receipt knows one only. */
  readonly hashes: ReadonlyMap<number, string>
  /** Whether these are all events of the case. */
  readonly isWholeChain: boolean
}

/** What was found: all as it was written, changed at a place, or no file that can be checked. Texts are Chinese. */
export type Finding =
  | { readonly outcome: 'whole'; readonly text: string; readonly proved: Proved }
  | { readonly outcome: 'broken' | 'unreadable'; readonly text: string }

export const broken = (text: string): Finding => ({ outcome: 'broken', text })

export const unreadable = (text: string): Finding => ({ outcome: 'unreadable', text })

/** Text of bytes, null when they are not UTF-8; a byte order mark stays in. */
export const textOf = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

/** JSON of a text, undefined when it is none. */
export const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** A member of anything, undefined where there is none. */
export const memberOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined
