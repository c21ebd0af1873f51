import { callWechat, type WechatLine } from './call-wechat'
import { errorOf, NO_ANSWER } from './error-codes'

/** The code is old, used before, or none. */
const CODE_REFUSED = 40029

/** The number behind the code of a getPhoneNumber button, without its country; null when the code is refused. */
export const phoneNumberOf = async (
  line: WechatLine,
  tenant: string,
  code: string,
): Promise<string | null> => {
  const call = 'getuserphonenumber'
  const { errcode, rid, members } = await callWechat(line, tenant, {
    call,
    path: '/wxa/business/getuserphonenumber',
    outcomes: [CODE_REFUSED],
    body: { code },
  })
  if (errcode === CODE_REFUSED) return null
  const info = (members.phone_info ?? {}) as { readonly purePhoneNumber?: unknown }
  if (typeof info.purePhoneNumber !== 'string') throw errorOf(call, { errcode: NO_ANSWER, rid })
  return info.purePhoneNumber
}
