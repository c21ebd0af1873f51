import type { InputOf, TextAnswer } from '../../../src/contract/endpoint'
import type { confirmPushAddress, receivePush } from '../../../src/contract/wechat-push'
import { arrivalOf, eventsIn, type WechatEvent } from '../../../src/domain/notices/wechat-events'
import { fail, ok } from '../../../src/domain/result'
import type { UseCase, World } from '../../ports/use-case'
import { auditEntry } from '../acting/audit-entry'
import { changing } from '../acting/changing'
import { JOB } from '../acting/job-actor'

const plain = (text: string): TextAnswer => ({ mediaType: 'text/plain', text })

/** Answers WeChat's question whether this address is ours. */
export const confirmAddress: UseCase<InputOf<typeof confirmPushAddress>, TextAnswer> = async (
  { input },
  world,
) => {
  const push = world.wechat?.push ?? null
  if (push === null) return fail('not_found')
  return push.isGenuine(input, world.clock.now()) ? ok(plain(input.echostr)) : fail('forbidden')
}

/** What is kept of an event: nothing of the person. */
const detailOf = (event: WechatEvent): Readonly<Record<string, string | number>> =>
  event.kind === 'message_arrival'
    ? { kind: event.kind, outcome: arrivalOf(event.errcode), errcode: event.errcode }
    : { kind: event.kind, answer: event.answer }

/** In one township; most know nobody of this name, and then nothing is kept. */
const takeIn = (
  world: World,
  tenant: string,
  pushed: { readonly identity: string; readonly events: readonly WechatEvent[] },
) =>
  changing(world, tenant, async ({ messages, audit }) => {
    const now = world.clock.now()
    for (const event of await messages.hear(pushed, now)) {
      const detail = detailOf(event)
      await audit.write(auditEntry(JOB, now, { act: 'hear_from_wechat', caseId: null, detail }))
    }
    return ok(null)
  })

/**
 * Takes what WeChat pushes: what became of a message, and who turned messages off or on in WeChat's settings. The mini-program is
 * the same for all townships of this host, so each is told. All else is answered and passed over.
 */
export const takePush: UseCase<InputOf<typeof receivePush>, TextAnswer> = async ({ input }, world) => {
  const push = world.wechat?.push ?? null
  if (push === null) return fail('not_found')
  const { msg_signature: signature, timestamp, nonce, body } = input
  const opened = push.open({ signature, timestamp, nonce, body }, world.clock.now())
  if (!opened.ok) return opened
  const { identity, message } = opened.value
  const events = eventsIn(message)
  const tenants = events.length === 0 ? [] : await world.storage.tenants()
  for (const tenant of tenants) await takeIn(world, tenant, { identity, events })
  return ok(plain('success'))
}
