import type { tick } from '../../../src/contract/reminders'
import type { OutputOf } from '../../../src/contract/endpoint'
import { calendarParts } from '../../../src/domain/calendar/tenant-calendar'
import { ok } from '../../../src/domain/result'
import type { OutboxMessage } from '../../ports/records'
import type { UseCase, World } from '../../ports/use-case'
import { WechatError } from '../../ports/wechat'
import { auditEntry } from '../acting/audit-entry'
import { changing } from '../acting/changing'
import { checkPendingContent } from '../participation/check-content'
import { endNotices } from './end-notices'
import { expireExports } from '../archive/expire-exports'
import { expireUploads } from '../attachments/expire-uploads'
import { JOB } from '../acting/job-actor'
import { later } from '../acting/later'
import { sendSubscriptions } from './send-subscriptions'
import { tellDigests } from './tell-digests'
import { tellFollowers } from './tell-followers'
import { recomputeOpenCases } from '../requests/recompute-open-cases'

const BATCH = 50
const FIRST_PAUSE_SECONDS = 60
const LONGEST_PAUSE_SECONDS = 6 * 3600

type Claimed = OutboxMessage & { readonly id: string; readonly attempts: number }

/** Doubles with each attempt: a minute, two, four … six hours at most. */
const pauseAfter = (attempts: number): number =>
  Math.min(FIRST_PAUSE_SECONDS * 2 ** Math.max(0, attempts - 1), LONGEST_PAUSE_SECONDS)

/** Why a message didn't go out, and how long its receiver wants to be left alone. */
interface Failure {
  readonly reason: string
  readonly waitSeconds: number
}

const failureOf = (error: unknown): Failure =>
  error instanceof WechatError
    ? { reason: error.message, waitSeconds: error.waitSeconds }
    : { reason: error instanceof Error ? error.name : 'unknown', waitSeconds: 0 }

/** Sends one message, outside any transaction; null when it went out, else why not. */
const send = async (world: World, tenant: string, message: Claimed): Promise<Failure | null> => {
  try {
    await world.notifier.deliver(message.topic, message.payload)
    await sendSubscriptions(world, tenant, message)
    return null
  } catch (error) {
    return failureOf(error)
  }
}

const claim = (world: World, tenant: string) =>
  changing(world, tenant, async ({ outbox }) => ok(await outbox.claim(world.clock.now(), BATCH)))

const settle = (
  world: World,
  tenant: string,
  { message, failure }: { message: Claimed; failure: Failure | null },
) =>
  changing(world, tenant, async ({ outbox, audit }) => {
    const now = world.clock.now()
    if (failure === null) await outbox.delivered(message.id, now)
    else {
      const pause = Math.max(pauseAfter(message.attempts), failure.waitSeconds)
      await outbox.failed(message.id, later(now, pause), failure.reason)
    }
    const facts = {
      act: failure === null ? 'deliver_message' : 'put_off_message',
      caseId: typeof message.payload.caseId === 'string' ? message.payload.caseId : null,
      detail: { topic: message.topic, attempts: message.attempts },
    }
    await audit.write(auditEntry(JOB, now, facts))
    return ok(null)
  })

const anchor = (world: World, tenant: string) =>
  changing(world, tenant, async ({ audit, lookUpGuard, phones }) => {
    await lookUpGuard.forgetBefore(world.clock.now())
    await phones.forgetBefore(world.clock.now())
    const on = world.clock.today()
    await audit.anchor(on)
    return ok(on)
  })

/** A release that brought a new notice, or days loaded elsewhere: both sides hear of it before anything else. */
const adoptCalendar = (world: World, tenant: string) =>
  changing(world, tenant, async (stores) =>
    ok(await recomputeOpenCases(stores, world, calendarParts(stores.settings.calendarId))),
  )

/** What is news since the last round, before the outbox is emptied. */
const tellFirst = async (world: World, tenant: string) => {
  const adopted = await adoptCalendar(world, tenant)
  if (!adopted.ok) return adopted
  const told = await tellFollowers(world, tenant)
  return told.ok ? tellDigests(world, tenant) : told
}

/** What else has become due; the day's anchor comes last. */
const tidyUp = async (world: World, tenant: string) => {
  for (const step of [checkPendingContent, expireUploads, expireExports, endNotices]) {
    const done = await step(world, tenant)
    if (!done.ok) return done
  }
  return anchor(world, tenant)
}

/** Delivers what waits in the outbox, puts off what fails, forgets abandoned uploads, and anchors the day's audit heads. */
export const tickJobs: UseCase<object, OutputOf<typeof tick>> = async ({ tenant }, world) => {
  const told = await tellFirst(world, tenant)
  if (!told.ok) return told
  const claimed = await claim(world, tenant)
  if (!claimed.ok) return claimed
  let failed = 0
  for (const message of claimed.value) {
    const failure = await send(world, tenant, message)
    if (failure !== null) failed += 1
    await settle(world, tenant, { message, failure })
  }
  const anchored = await tidyUp(world, tenant)
  if (!anchored.ok) return anchored
  return ok({ delivered: claimed.value.length - failed, failed, anchoredOn: anchored.value })
}
