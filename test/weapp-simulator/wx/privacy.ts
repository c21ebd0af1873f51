/** What WeChat keeps from a mini-program whose privacy notice the person has not agreed to. */
const GUARDED: ReadonlySet<string> = new Set([
  'chooseMedia',
  'chooseMessageFile',
  'chooseLocation',
  'setClipboardData',
  'getClipboardData',
  'requirePrivacyAuthorize',
])

/** As WeChat says it, with its number. */
export const NOT_AUTHORISED = {
  reason: 'privacy permission is not authorized',
  errno: 104,
} as const

/** Whether this function answers with `NOT_AUTHORISED` on a phone on which the privacy notice was refused. */
export const isGuarded = (api: string): boolean => GUARDED.has(api)
