import * as z from 'zod/mini'
import type { Endpoint } from '../../src/contract/endpoint'
import { ERRORS, type ErrorCode } from '../../src/contract/errors'
import { ok, type Refusal, type Result } from '../../src/domain/result'
import { refuse } from './refusal-response'

type Issue = z.core.$ZodIssue

const dotted = (path: readonly PropertyKey[]): string => path.map(String).join('.')

const isErrorCode = (value: unknown): value is ErrorCode => typeof value === 'string' && value in ERRORS

/** Contract messages are Chinese; the parser's own English ones are replaced by the code's default text. */
const chineseOnly = (message: string): string => (/\p{Script=Han}/u.test(message) ? message : '')

const refusalOfIssue = (issue: Issue): Refusal<ErrorCode> => {
  const field = dotted(issue.path)
  const asked = issue.code === 'custom' ? issue.params?.code : undefined
  return refuse(isErrorCode(asked) ? asked : 'invalid_field', { field, message: chineseOnly(issue.message) })
}

const refusalOfIssues = (issues: readonly Issue[]): Refusal<ErrorCode> => {
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue
    return refuse('unknown_field', { field: dotted([...issue.path, String(issue.keys[0])]) })
  }
  const [first] = issues
  return first === undefined ? refuse('invalid_field') : refusalOfIssue(first)
}

/** Path of the first text that no database column can hold (NUL, half a surrogate pair), or null. */
const unstorableIn = (value: unknown, path: readonly string[]): readonly string[] | null => {
  if (typeof value === 'string') return /\0|\p{Surrogate}/u.test(value) ? path : null
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return null
  for (const [key, inner] of Object.entries(value)) {
    const found = unstorableIn(inner, [...path, key])
    if (found !== null) return found
  }
  return null
}

/** Runs the door's own parser, strictly: what it doesn't know is refused by name. */
export const parseInput = (
  door: Endpoint<unknown, unknown>,
  raw: Readonly<Record<string, unknown>>,
): Result<unknown, ErrorCode> => {
  if (Object.hasOwn(raw, '__proto__')) return refuse('unknown_field', { field: '__proto__' })
  const parsed = z.safeParse(door.input, raw)
  if (!parsed.success) return refusalOfIssues(parsed.error.issues)
  const unstorable = unstorableIn(parsed.data, [])
  if (unstorable !== null) {
    return refuse('invalid_field', {
      field: dotted(unstorable),
      message: '有不能保存的字符，请删去后重新填写',
    })
  }
  return ok(parsed.data)
}
