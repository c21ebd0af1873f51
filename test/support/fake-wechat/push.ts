import { createCipheriv, createHash, randomBytes } from 'node:crypto'

/** Keys with which a push is signed and sealed. */
export interface Keys {
  readonly appId: string
  readonly token: string
  readonly aesKey: string
}

export type Form = 'json' | 'xml'

/** A push as it goes out: what stands in the address, and the body. */
export interface Push {
  readonly query: Readonly<Record<string, string>>
  readonly body: string
}

const BLOCK = 32

/** Bytes up to a whole block, each with their number. */
const padding = (length: number): Buffer => {
  const missing = BLOCK - (length % BLOCK)
  return Buffer.alloc(missing, missing)
}

/** A message sealed for a program; `pad` and `noise` in other ways to show what is refused. */
export const seal = (
  text: string,
  { appId, aesKey }: Pick<Keys, 'appId' | 'aesKey'>,
  { pad = padding, noise = randomBytes(16) }: { pad?: typeof padding; noise?: Buffer } = {},
): string => {
  const message = Buffer.from(text)
  const length = Buffer.alloc(4)
  length.writeUInt32BE(message.length)
  const plain = Buffer.concat([noise, length, message, Buffer.from(appId)])
  const key = Buffer.from(`${aesKey}=`, 'base64')
  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false)
  const padded = Buffer.concat([plain, pad(plain.length)])
  return Buffer.concat([cipher.update(padded), cipher.final()]).toString('base64')
}

/** SHA-1 over the parts in the order of the alphabet. */
export const signed = (...parts: readonly string[]): string =>
  createHash('sha1')
    .update([...parts].sort().join(''))
    .digest('hex')

const xmlOf = (members: Readonly<Record<string, unknown>>): string =>
  Object.entries(members)
    .flatMap(([name, value]) => (Array.isArray(value) ? value : [value]).map((one) => [name, one] as const))
    .map(([name, one]) =>
      typeof one === 'object'
        ? `<${name}>${xmlOf(one as Readonly<Record<string, unknown>>)}</${name}>`
        : `<${name}>${typeof one === 'number' ? one : `<![CDATA[${String(one)}]]>`}</${name}>`,
    )
    .join('')

/** In XML the list of an event stands in an element of its own name. */
const IN_XML: Readonly<Record<string, string>> = {
  subscribe_msg_sent_event: 'SubscribeMsgSentEvent',
  subscribe_msg_change_event: 'SubscribeMsgChangeEvent',
  subscribe_msg_popup_event: 'SubscribeMsgPopupEvent',
}

/** What an event says, in one of the two forms that can be chosen in the console. */
export const written = (message: Readonly<Record<string, unknown>>, form: Form): string => {
  if (form === 'json') return JSON.stringify(message)
  const { List, ...rest } = message
  const place = IN_XML[String(message.Event)]
  return `<xml>${xmlOf(place === undefined ? rest : { ...rest, [place]: { List } })}</xml>`
}

/** Wraps a sealed text as WeChat does; `at` in seconds since 1970. */
export const wrapped = (
  sealed: string,
  { keys, form, at }: { readonly keys: Keys; readonly form: Form; readonly at: number },
): Push => {
  const timestamp = String(at)
  const nonce = String(Math.floor(Math.random() * 1e9))
  const outside = { ToUserName: 'gh_test', Encrypt: sealed }
  return {
    query: {
      ...{ timestamp, nonce, openid: 'o-somebody', encrypt_type: 'aes' },
      signature: signed(keys.token, timestamp, nonce),
      msg_signature: signed(keys.token, timestamp, nonce, sealed),
    },
    body: form === 'json' ? JSON.stringify(outside) : `<xml>${xmlOf(outside)}</xml>`,
  }
}

/** Sends a push to an address; what was answered. */
export const pushTo = async (address: string, { query, body }: Push) => {
  const response = await fetch(`${address}?${new URLSearchParams(query)}`, {
    method: 'POST',
    headers: { 'content-type': body.startsWith('<') ? 'text/xml' : 'application/json' },
    body,
  })
  return { status: response.status, text: await response.text() }
}
