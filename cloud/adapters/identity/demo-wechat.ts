import { sha256 } from '../crypto/content-hash'
import type { OpenidOf } from './wechat-login'

const REFUSED_CODE = 'refused'
const OPENID_LENGTH = 22

/**
 * DEMO ONLY: stands in for WeChat where no app id is configured. The same code always gives the same openid, and the
 * code `refused` is refused. It proves nothing about who is asking: never for a real township.
 */
export const demoWechat: OpenidOf = async (code) =>
  code === '' || code === REFUSED_CODE
    ? null
    : `demo-${sha256(`demo-wechat:${code}`).slice(0, OPENID_LENGTH)}`
