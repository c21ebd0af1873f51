import * as z from 'zod/mini'
import { givingText } from './endpoint'

const part = z._default(z.string().check(z.maxLength(200)), '')

/** What WeChat puts into the address of each push; it adds other members, which are passed over. */
const signed = { signature: part, timestamp: part, nonce: part }

/** Largest push, in bytes: events are some hundred, with their encryption a little more. */
const LARGEST_PUSH = 64 * 1024

/**
 * WeChat's question whether this address is ours, asked when it is set in the console: answers `echostr` where the signature is
 * right and recent. Refuses with forbidden; not_found where no push is set up.
 */
export const confirmPushAddress = givingText({
  area: 'jobs',
  method: 'GET',
  path: '/wechat',
  input: () => z.object({ ...signed, echostr: part }),
})

/**
 * What WeChat pushes, in its safe mode (安全模式), JSON or XML. Answers `success`, also to what does not concern us. Refuses
 * with forbidden what is not signed and sealed with our keys, or was signed more than five minutes ago.
 */
export const receivePush = givingText({
  area: 'jobs',
  method: 'POST',
  path: '/wechat',
  takes: 'text',
  largestBody: LARGEST_PUSH,
  input: () => z.object({ ...signed, msg_signature: part, body: z.string() }),
})
