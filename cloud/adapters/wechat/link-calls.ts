import { LINK_DAYS, type CodeOfPage } from '../../ports/wechat'
import { callWechat, type WechatLine } from './call-wechat'
import { errorOf, NO_ANSWER } from './error-codes'

/** The page is not in what has been released. */
const PAGE_GONE = 41030

/** A mini-program code as PNG; null where its page is not released yet. Throws WechatError when something else came. */
export const drawCode = async (
  line: WechatLine,
  tenant: string,
  { scene, page, width }: CodeOfPage,
): Promise<Uint8Array | null> => {
  const call = 'getwxacodeunlimit'
  const { errcode, rid, bytes } = await callWechat(line, tenant, {
    call,
    path: '/wxa/getwxacodeunlimit',
    outcomes: [PAGE_GONE],
    body: { scene, page, width, check_path: true, env_version: 'release' },
  })
  if (errcode === PAGE_GONE) return null
  if (bytes === null) throw errorOf(call, { errcode: NO_ANSWER, rid })
  return bytes
}

/** A link that opens a page of the mini-program from outside, good for thirty days. */
export const makeLink = async (
  line: WechatLine,
  tenant: string,
  { page, query }: { readonly page: string; readonly query: string },
): Promise<string> => {
  const call = 'generate_urllink'
  const { rid, members } = await callWechat(line, tenant, {
    call,
    path: '/wxa/generate_urllink',
    outcomes: [],
    body: { path: page, query, expire_type: 1, expire_interval: LINK_DAYS },
  })
  if (typeof members.url_link !== 'string') throw errorOf(call, { errcode: NO_ANSWER, rid })
  return members.url_link
}
