import { ROLE_TEXTS } from '../information-request/terms'
import type { Role } from '../people/roles'
import { fail, type Refusal } from '../result'

/** One act on a dossier: its Chinese name, in which statuses, by whom, under which article, and what else must hold. */
export interface ActRule<Status extends string, Guard extends string> {
  readonly text: string
  readonly statuses: readonly Status[]
  readonly roles: readonly Role[]
  readonly article: string
  /** Checked in order once role and status allow the act. */
  readonly guards: readonly Guard[]
}

/** Whether an act is lawful now; if not, why not and what to do instead. */
export type ActPermission<Guard extends string> =
  | { readonly allowed: true }
  | {
      readonly allowed: false
      readonly code: Guard | 'role-not-allowed' | 'not-now'
      readonly message: string
    }

/** Who stands before which dossier. */
export interface Standing<Status extends string> {
  readonly role: Role
  readonly status: Status
  /** Chinese: the dossier and its status, e.g. 这次征集现在是“正在征集”. */
  readonly now: string
}

/**
 * What the table of a kind says to an act: by role, by status, then by its guards in order.
 * @example judgeByRule(RULES.open, { role: 'clerk', status: 'drafting', now: '这次征集现在是“起草中”' }, guard).allowed
 */
export const judgeByRule = <Status extends string, Guard extends string>(
  { text, statuses, roles, guards }: Omit<ActRule<Status, Guard>, 'article'>,
  { role, status, now }: Standing<Status>,
  guard: (name: Guard) => string | null,
): ActPermission<Guard> => {
  if (!roles.includes(role)) {
    const message = `“${text}”由${roles.map((each) => ROLE_TEXTS[each]).join('、')}办理，请交其办理。`
    return { allowed: false, code: 'role-not-allowed', message }
  }
  if (!statuses.includes(status))
    return { allowed: false, code: 'not-now', message: `${now}，不能${text}。请刷新后看下一步。` }
  for (const name of guards) {
    const message = guard(name)
    if (message !== null) return { allowed: false, code: name, message }
  }
  return { allowed: true }
}

/**
 * The event an act makes is refused: a code, what to do in Chinese, and the field to mend where there is one.
 * @example objection('reason-missing', '请写明理由。', 'reason')
 */
export interface ActObjection<Code extends string> {
  readonly code: Code
  readonly message: string
  readonly field: string
}

/** @example objection('reason-missing', '请写明理由。', 'reason').field // 'reason' */
export const objection = <Code extends string>(
  code: Code,
  message: string,
  field = '',
): ActObjection<Code> => ({ code, message, field })

/**
 * An objection as a refusal: `detail.message` is Chinese and names the cure, `detail.field` the field to mend.
 * @example refusedFor(objection('reason-missing', '请写明理由。', 'reason')).detail.field // 'reason'
 */
export const refusedFor = <Code extends string>({
  code,
  message,
  field,
}: ActObjection<Code>): Refusal<Code> => fail(code, { message, field })
