import type { TestServer } from '../server'
import type { Page, Phone } from './page'

/** Pages of residents about what is their own, or for signing in: there a session may be opened. */
const OWN =
  /^\/pages\/(sign-in|staff|requests\/(receipt|case|correct|consultation)|topics\/own|complaints\/letter|reading\/(follows|follow-off)|mine\/(messages|access|devices|my-data))\//

/** Pages on which everybody reads, searches or begins to write, without being known. */
export const isForEverybody = ([path]: Page): boolean => !OWN.test(path)

/** What WeChat asks a person for, or knows him by. */
const ASKING =
  /^(login|authorize|getUserProfile|getUserInfo|requestSubscribeMessage|requirePrivacyAuthorize|openSetting|choose\w+|getLocation|RecorderManager\..*)$/
const SESSION_OPENED = /"method":"POST","path":"\/api\/session\//
const PROMPT = /请先登录|登录后才能|需要登录/

const askedOfWechat = (phone: Phone): readonly string[] =>
  phone.build === 'weapp' ? phone.simulator.calls.map(({ api }) => api).filter((api) => ASKING.test(api)) : []

/** Opens a page as somebody who never was here; whatever asked him who he is, by its name. */
export const askedOn = async (
  phone: Phone,
  server: TestServer,
  [path, ready]: Page,
): Promise<readonly string[]> => {
  const from = server.logLines.length
  if (phone.build === 'weapp') phone.simulator.calls.length = 0
  await phone.open(path)
  await phone.see(ready)
  const opened = server.logLines.slice(from).filter((line) => SESSION_OPENED.test(line))
  const prompted = PROMPT.exec(await phone.text())?.[0] ?? ''
  const kept = 'gkt:session' in (await phone.storage()) ? ['a session is kept'] : []
  return [...askedOfWechat(phone), ...opened, ...(prompted === '' ? [] : [prompted]), ...kept].map(
    (what) => `${path}: ${what}`,
  )
}
