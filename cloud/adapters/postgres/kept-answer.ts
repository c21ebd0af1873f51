import { deflateRawSync, inflateRawSync } from 'node:zlib'

/** Above this an engine would compress and store a value apart, which costs it more than it costs us. */
const LONGEST_PLAIN = 1_000
const DEFLATED = 'deflated:'

/** An answer as it is kept: its JSON, deflated where it is long. */
export const keptAnswer = (answer: unknown): string => {
  const text = JSON.stringify(answer)
  return text.length <= LONGEST_PLAIN ? text : DEFLATED + deflateRawSync(text).toString('base64')
}

/** The answer that was kept, null where there is none. */
export const answerKept = (kept: string | null): unknown => {
  if (kept === null) return null
  if (!kept.startsWith(DEFLATED)) return JSON.parse(kept)
  return JSON.parse(inflateRawSync(Buffer.from(kept.slice(DEFLATED.length), 'base64')).toString('utf8'))
}
