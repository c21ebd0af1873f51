/** What a receipt holds fast: the case, and how far its chain had come when the receipt was made. */
export interface ReceiptFacts {
  readonly tenant: string
  /** E.g. 盏公申〔2026〕7号. */
  readonly number: string
  /** Number of the newest event. */
  readonly seq: number
  /** Its hash: 64 hex digits. */
  readonly head: string
}

/** Checksum of a text, so that a slip in copying is found; the platform has the hash function, not the rules. */
export type Checksum = (text: string) => string

const TITLE = '公开通回执'
const SHAPE = /^公开通回执 ([a-z0-9-]+) (\S+) ([1-9]\d{0,6}) ([0-9a-f]{64}) ([0-9a-f]{16})$/u
const CHECK_LENGTH = 16

const withoutCheck = ({ tenant, number, seq, head }: ReceiptFacts): string =>
  `${TITLE} ${tenant} ${number} ${seq} ${head}`

const checkOf = (text: string, checksum: Checksum): string => checksum(text).slice(0, CHECK_LENGTH)

/**
 * A receipt as one line to print, scan or copy: township, case, event, hash, and 16 digits against slips.
 * @example receiptText({ tenant: 'zhanxi', number: '盏公申〔2026〕7号', seq: 1, head }, sha256)
 */
export const receiptText = (facts: ReceiptFacts, checksum: Checksum): string => {
  const text = withoutCheck(facts)
  return `${text} ${checkOf(text, checksum)}`
}

/**
 * Reads such a line; null when a character of it is not as it was written.
 * @example readReceiptText(receiptText(facts, sha256), sha256) // facts
 */
export const readReceiptText = (text: string, checksum: Checksum): ReceiptFacts | null => {
  const found = SHAPE.exec(text)
  if (found === null) return null
  const [, tenant = '', number = '', seq = '', head = '', check = ''] = found
  const facts = { tenant, number, seq: Number(seq), head }
  return checkOf(withoutCheck(facts), checksum) === check ? facts : null
}

/**
 * The receipt as a file to keep: JSON that follows from the facts and the line, byte for byte.
 * @example JSON.parse(receiptFile(facts, text)).head
 */
export const receiptFile = ({ tenant, number, seq, head }: ReceiptFacts, text: string): string =>
  `${JSON.stringify({ format: 'gongkaitong-receipt/1', tenant, number, seq, head, text }, null, 2)}\n`
