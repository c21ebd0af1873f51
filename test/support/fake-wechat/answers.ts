import type { WechatCall } from './codes'
import type { WechatWorld } from './world'

/** What came with a request. */
export interface Asked {
  readonly query: URLSearchParams
  readonly body: Readonly<Record<string, unknown>>
}

/** A PNG of one pixel. */
export const ONE_PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
  'base64',
)

/** A text is JSON as it stands: numbers of messages have more digits than a number here. */
type Answer = Readonly<Record<string, unknown>> | Buffer | string
const no = (errcode: number): Answer => ({ errcode, errmsg: `refused rid: fake-${errcode}` })

const code2session = (world: WechatWorld, { query }: Asked): Answer => {
  if (query.get('appid') !== world.appId) return no(40013)
  if (query.get('secret') !== world.secret) return no(40125)
  const code = query.get('js_code') ?? ''
  const openid = world.loginCodes.get(code)
  if (openid === undefined) return no(40029)
  world.loginCodes.delete(code)
  return { openid, session_key: 'c2Vzc2lvbi1rZXk=', errcode: 0 }
}

const stableToken = (world: WechatWorld, { body }: Asked): Answer => {
  if (body.grant_type !== 'client_credential') return no(40002)
  if (body.appid !== world.appId) return no(40013)
  if (body.secret !== world.secret) return no(40125)
  return { access_token: world.token(body.force_refresh === true), expires_in: 7200 }
}

const phone = (world: WechatWorld, { body }: Asked): Answer => {
  const number = world.phoneCodes.get(String(body.code))
  if (number === undefined) return no(40029)
  world.phoneCodes.delete(String(body.code))
  const phone_info = { phoneNumber: `+86${number}`, purePhoneNumber: number, countryCode: '86' }
  return { errcode: 0, errmsg: 'ok', phone_info }
}

/** Whether a value fits its field, by the name of the field: thing1, phrase2 … */
const FITS: Readonly<Record<string, (value: string) => boolean>> = {
  thing: (value) => Array.from(value).length <= 20,
  phrase: (value) => /^\p{Script=Han}{1,5}$/u.test(value),
  name: (value) => Array.from(value).length <= (/^[\x20-\x7e]+$/.test(value) ? 20 : 10),
  character_string: (value) => /^[\x21-\x7e]{1,32}$/.test(value),
  number: (value) => /^\d{1,32}$/.test(value),
  time: (value) => /^(\d{4}年\d{1,2}月\d{1,2}日( \d\d:\d\d)?|\d\d:\d\d)$/.test(value),
  date: (value) => /^\d{4}年\d{1,2}月\d{1,2}日( \d\d:\d\d)?$/.test(value),
}

const fits = (name: string, value: unknown): boolean =>
  typeof value === 'string' &&
  value.trim() !== '' &&
  FITS[name.replace(/\.?\d*$/, '').replace(/\..*$/, '')]?.(value) === true

const send = (world: WechatWorld, { body }: Asked): Answer => {
  const {
    touser,
    template_id: template,
    data,
  } = body as {
    touser: string
    template_id: string
    data: Record<string, { value: unknown }>
  }
  if (!world.people.has(touser)) return no(40003)
  const fields = world.templates.get(template)
  if (fields === undefined) return no(40037)
  const isWhole = fields.length === Object.keys(data).length && fields.every((name) => name in data)
  if (!isWhole || !Object.entries(data).every(([name, { value }]) => fits(name, value))) return no(47003)
  const key = `${touser} ${template}`
  const left = world.consents.get(key) ?? 0
  if (left === 0) return no(43101)
  world.consents.set(key, left - 1)
  world.sent.push(body)
  return `{"errcode":0,"errmsg":"ok","msgid":${world.nextMessage()}}`
}

const checkText = (world: WechatWorld, { body }: Asked): Answer => {
  const { openid, scene, content, version } = body as Record<string, unknown>
  if (version !== 2 || typeof content !== 'string' || content.length > 2500) return no(47001)
  if (content === '') return no(44002)
  if (![1, 2, 3, 4].includes(Number(scene))) return no(40129)
  if (!world.people.has(String(openid))) return no(40003)
  const suggest = content.includes('违规') ? 'risky' : content.includes('可疑') ? 'review' : 'pass'
  const label = suggest === 'pass' ? 100 : 20006
  return { errcode: 0, errmsg: 'ok', trace_id: world.nextTrace(), result: { suggest, label }, detail: [] }
}

const checkMedia = (world: WechatWorld, { body }: Asked): Answer => {
  if (!world.people.has(String(body.openid))) return no(40003)
  const traceId = world.nextTrace()
  world.pictures.set(traceId, String(body.media_url))
  return { errcode: 0, errmsg: 'ok', trace_id: traceId }
}

const code = (world: WechatWorld, { body }: Asked): Answer => {
  const { scene, page, check_path: checked } = body as Record<string, unknown>
  if (typeof scene !== 'string' || !/^[0-9A-Za-z!#$&'()*+,/:;=?@\-._~]{1,32}$/.test(scene)) return no(40129)
  if (checked !== false && !world.pages.has(String(page))) return no(41030)
  return ONE_PIXEL
}

const link = (_world: WechatWorld, { body }: Asked): Answer =>
  String(body.path).startsWith('/')
    ? no(40165)
    : { errcode: 0, errmsg: 'ok', url_link: 'https://wxaurl.cn/fake' }

/** What each call answers when nothing else was ordered. */
export const ANSWERS: Readonly<Record<WechatCall, (world: WechatWorld, asked: Asked) => Answer>> = {
  code2session,
  stable_token: stableToken,
  getuserphonenumber: phone,
  subscribe_send: send,
  msg_sec_check: checkText,
  media_check_async: checkMedia,
  getwxacodeunlimit: code,
  generate_urllink: link,
}
