/** Calls of WeChat's server that the fake answers, with their paths. */
export const PATHS = {
  code2session: '/sns/jscode2session',
  stable_token: '/cgi-bin/stable_token',
  getuserphonenumber: '/wxa/business/getuserphonenumber',
  subscribe_send: '/cgi-bin/message/subscribe/send',
  msg_sec_check: '/wxa/msg_sec_check',
  media_check_async: '/wxa/media_check_async',
  getwxacodeunlimit: '/wxa/getwxacodeunlimit',
  generate_urllink: '/wxa/generate_urllink',
} as const

export type WechatCall = keyof typeof PATHS

const OF_EVERY_TOKEN = [-1, 40001, 40014, 42001, 45009] as const

/** Codes that each call is known to answer; from the platform's pages and from memory, so a table and no law. */
export const LISTED_CODES: Readonly<Record<WechatCall, readonly number[]>> = {
  code2session: [-1, 40013, 40029, 40163, 40226, 45011],
  stable_token: [-1, 40002, 40013, 40125, 40164, 45009, 45011, 61004],
  getuserphonenumber: [...OF_EVERY_TOKEN, 40013, 40029, 45011],
  subscribe_send: [...OF_EVERY_TOKEN, 40003, 40037, 41030, 43101, 47003],
  msg_sec_check: [...OF_EVERY_TOKEN, 40003, 40129, 43104, 44002, 47001, 61010],
  media_check_async: [...OF_EVERY_TOKEN, 40003, 40129, 43104, 47001, 61010],
  getwxacodeunlimit: [...OF_EVERY_TOKEN, 40129, 40169, 41030],
  generate_urllink: [...OF_EVERY_TOKEN, 40165, 44990, 85400],
}
