/** A value, or a typed refusal. Expected refusals are values; bugs throw. */
export type Result<T, C extends string = string> = Ok<T> | Refusal<C>

export interface Ok<T> {
  readonly ok: true
  readonly value: T
}

export interface Refusal<C extends string = string> {
  readonly ok: false
  readonly code: C
  /** Facts that explain the refusal; never personal data. */
  readonly detail: Readonly<Record<string, unknown>>
}

/**
 * Wraps a value as a success.
 * @example ok(20).value // 20
 */
export const ok = <T>(value: T): Ok<T> => ({ ok: true, value })

/**
 * Makes a typed refusal.
 * @example fail('calendar-not-published', { year: 2027 })
 */
export const fail = <C extends string>(
  code: C,
  detail: Readonly<Record<string, unknown>> = {},
): Refusal<C> => ({ ok: false, code, detail })

/**
 * The value, or null where it was refused.
 * @example orNull(fail('not-a-date')) // null
 */
export const orNull = <T>(result: Result<T>): T | null => (result.ok ? result.value : null)
