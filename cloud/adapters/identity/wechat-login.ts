import { askWechat } from '../wechat/ask-wechat'
import { errorOf, NO_ANSWER } from '../wechat/error-codes'
import type { WechatSettings } from '../wechat/wechat-settings'

/** Looks up whose login code this is; null when WeChat refuses the code. Throws when WeChat can't be asked now. */
export type OpenidOf = (code: string) => Promise<string | null>

/** Code invalid or used before; code of a high-risk user, blocked. */
const REFUSED = [40029, 40163, 40226]

/** Exchanges the code of wx.login for an openid over HTTPS. The session key is not kept: nothing here needs it. */
export const wechatLogin =
  (settings: WechatSettings): OpenidOf =>
  async (code) => {
    const call = 'code2session'
    const { appId, secret } = settings
    const query = { appid: appId, secret, js_code: code, grant_type: 'authorization_code' }
    const answer = await askWechat(settings, { call, path: '/sns/jscode2session', query })
    if (REFUSED.includes(answer.errcode)) return null
    if (answer.errcode !== 0) throw errorOf(call, answer)
    const { openid } = answer.members
    if (typeof openid !== 'string' || openid === '') throw errorOf(call, { errcode: NO_ANSWER, rid: '' })
    return openid
  }
