import type { MessageTemplate } from '../../../src/domain/notices/message-templates'
import { messageFields, purposeOf } from '../../../src/domain/notices/message-templates'
import { ok } from '../../../src/domain/result'
import type { MessageRecipient, MessageResult } from '../../ports/message-store'
import type { OutboxMessage } from '../../ports/records'
import type { World } from '../../ports/use-case'
import { WechatError, type Wechat } from '../../ports/wechat'
import { auditEntry } from '../acting/audit-entry'
import { changing } from '../acting/changing'
import { JOB } from '../acting/job-actor'
import { reading } from '../acting/reading'

/** A tap leads to the inbox: it has the notice, and it is in the main package. */
const INBOX = 'pages/mine/messages/index'
/** After so many rounds the inbox has to do. */
const MOST_ATTEMPTS = 8

type Waiting = OutboxMessage & { readonly attempts: number }

interface One {
  readonly recipient: MessageRecipient
  readonly template: MessageTemplate
  readonly dedupeKey: string
  readonly isLastTry: boolean
}

const aboutKindOf = ({ payload }: OutboxMessage): string =>
  String((payload.about as { readonly kind?: unknown } | undefined)?.kind ?? '')

const templateFor = (wechat: Wechat, message: OutboxMessage): MessageTemplate | null =>
  wechat.templates.find(({ purpose }) => purpose === purposeOf(aboutKindOf(message))) ?? null

const resultOf = (error: unknown, isLastTry: boolean): MessageResult => {
  if (!(error instanceof WechatError)) throw error
  const { errcode, rid, retryable } = error
  const again = isLastTry ? 'given_up' : 'later'
  return { outcome: retryable ? again : 'misset', errcode, rid }
}

/** Asks WeChat, outside any transaction; answers the result, and the error after which it should be tried again. */
const ask = async (wechat: Wechat, tenant: string, { recipient, template, isLastTry }: One) => {
  try {
    const fields = messageFields(template, recipient)
    const { openid } = recipient
    const sent = { openid, templateId: template.id, page: INBOX, fields }
    return { result: await wechat.send(tenant, sent), error: null }
  } catch (error) {
    const result = resultOf(error, isLastTry)
    return { result, error: result.outcome === 'later' ? (error as WechatError) : null }
  }
}

const sendOne = async (
  world: World & { readonly wechat: Wechat },
  tenant: string,
  one: One,
): Promise<WechatError | null> => {
  const { recipient, template, dedupeKey } = one
  const message = { ...recipient, dedupeKey, templateId: template.id }
  const begun = await changing(world, tenant, async ({ messages }) =>
    ok(await messages.begin(message, world.clock.now())),
  )
  if (!begun.ok || !begun.value) return null
  const { result, error } = await ask(world.wechat, tenant, one)
  await changing(world, tenant, async ({ messages, audit }) => {
    const now = world.clock.now()
    await messages.settle(message, result, now)
    const { outcome, errcode, rid } = result
    const detail = { topic: recipient.topic, outcome, errcode, rid }
    await audit.write(auditEntry(JOB, now, { act: 'send_subscription', caseId: null, detail }))
    return ok(null)
  })
  return error
}

/**
 * Sends the courtesy message of a notice to whoever agreed to one, each at most once; their inboxes have the notice in any
 * case. Throws the WechatError after which it is worth trying again, once everybody has been tried.
 */
export const sendSubscriptions = async (world: World, tenant: string, waiting: Waiting): Promise<void> => {
  const { wechat } = world
  const template = wechat === null ? null : templateFor(wechat, waiting)
  if (wechat === null || template === null) return
  const { dedupeKey, attempts } = waiting
  const found = await reading(world, tenant, async ({ messages }) =>
    ok(await messages.recipientsOf(dedupeKey, template.id)),
  )
  if (!found.ok) return
  let again: WechatError | null = null
  for (const recipient of found.value) {
    const one = { recipient, template, dedupeKey, isLastTry: attempts >= MOST_ATTEMPTS }
    again = (await sendOne({ ...world, wechat }, tenant, one)) ?? again
  }
  if (again !== null) throw again
}
