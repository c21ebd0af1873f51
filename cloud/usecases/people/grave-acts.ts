/** Acts on somebody's account that shut him out. */
const SHUTS_OUT = ['close', 'end_sessions']

/** Whether what is asked of an account is grave; for its door. */
export const isGraveAccountAct = (input: unknown): boolean =>
  SHUTS_OUT.includes((input as { readonly act: { readonly act: string } }).act.act)
