/**
 * How long a password or code counts as just given. Long enough to close an account, hand over its work and open another
 * without being asked in between; short enough that a phone that was left on a desk does nothing grave. Unit: minutes.
 */
export const CONFIRMED_MINUTES = 10

/** Acts on somebody's account that shut him out. */
const SHUTS_OUT = ['close', 'end_sessions']

/**
 * Whether what is asked of an account is grave. @example isGraveAccountAct({ act: { act: 'close' } }) // true
 */
export const isGraveAccountAct = (input: unknown): boolean =>
  SHUTS_OUT.includes((input as { readonly act: { readonly act: string } }).act.act)
