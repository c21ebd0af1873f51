import assert from 'node:assert/strict'
import { setImmediate as pause } from 'node:timers/promises'
import { brokenLink, readEvents } from '../../cloud/adapters/postgres/case-events'
import type { PostgresStorage } from '../../cloud/adapters/postgres/open-storage'
import type { CaseRecord } from '../../cloud/ports/case-store'
import type { Person } from '../../cloud/ports/people-store'
import type { Answer, Asked, World } from '../../cloud/ports/use-case'
import { actOnStaffCase } from '../../cloud/usecases/requests/act-on-case'
import { INSIDE } from '../../cloud/usecases/requests/my-case-view'
import { submitRequest } from '../../cloud/usecases/requests/submit-information-request'
import { withdrawOwnCase } from '../../cloud/usecases/requests/withdraw-my-case'
import { timelineEntry } from '../../src/domain/information-request/case-timeline'
import type { CaseAct, CaseEvent } from '../../src/domain/information-request/events'
import { mayDo } from '../../src/domain/information-request/may-do'
import { caseAt } from '../../src/domain/information-request/case-at'
import { nationalCalendar } from '../../src/domain/calendar/working-days'
import type { DeskAct } from '../../src/contract/staff-cases'
import type { InformationRequestForm } from '../../src/contract/submit-information-request'
import { newKey } from '../support/http-client'
import { grantedReply, requestForm } from '../support/request-forms'
import { fixedClock } from '../support/storage-fixtures'
import type { Dice } from './generator'

/** Two or three people before one township, each with a connection of their own where the engine has several. */
export interface Office {
  readonly tenant: string
  readonly storage: PostgresStorage
  readonly worlds: readonly World[]
  readonly clerk: Person
  readonly head: Person
  readonly resident: Person
}

/** What the schedules came to. */
export interface Outcome {
  schedules: number
  cases: number
  accepted: number
  stale: number
  otherwise: number
}

interface Seen {
  readonly id: string
  readonly seq: number
}

interface Attempt {
  readonly who: 'clerk' | 'head' | 'resident'
  readonly act: CaseAct
  readonly make: (office: Office, world: World, seen: Seen) => Promise<Answer<unknown>>
}

const asked = <Input>(office: Office, person: Person, input: Input): Asked<Input> => ({
  tenant: office.tenant,
  input,
  caller: {
    person,
    ...{ tokenHash: '', expiresAt: '', confirmedAt: '' },
    ...{ mustChangePassword: false, secondFactor: 'done' },
  },
  idempotencyKey: newKey(),
})

const atTheDesk = (who: 'clerk' | 'head', act: DeskAct): Attempt => ({
  who,
  act: act.act,
  make: (office, world, seen) => actOnStaffCase(asked(office, office[who], { ...seen, act }), world),
})

const REPLY = grantedReply() as Extract<DeskAct, { act: 'draft_reply' }>['reply']

/** Acts that meet each other at a township's desk; the likelier ones stand here more often. */
const ATTEMPTS: readonly Attempt[] = [
  atTheDesk('clerk', { act: 'confirm_receipt', how: '' }),
  atTheDesk('head', { act: 'confirm_receipt', how: '' }),
  atTheDesk('clerk', { act: 'draft_reply', reply: REPLY }),
  atTheDesk('clerk', { act: 'draft_reply', reply: { ...REPLY, content: '名册见附件二。' } }),
  atTheDesk('head', { act: 'draft_reply', reply: REPLY }),
  atTheDesk('head', { act: 'return_reply', reason: '请补充发放范围' }),
  atTheDesk('head', { act: 'return_reply', reason: '请核对年份' }),
  atTheDesk('head', { act: 'extend', days: 10, reason: '需要到村里核实' }),
  atTheDesk('head', { act: 'approve_reply' }),
  atTheDesk('clerk', { act: 'notice_correction', points: ['写明年份'], correctionDueOn: '2026-03-20' }),
]

const WITHDRAWAL: Attempt = {
  who: 'resident',
  act: 'withdraw',
  make: (office, world, seen) => withdrawOwnCase(asked(office, office.resident, seen), world),
}

const ROLE_OF = { clerk: 'clerk', head: 'office_head', resident: 'resident' } as const

/** Mostly something that is lawful on the page looked at, else anything; now and then the applicant withdraws. */
const attemptOn = (office: Office, record: CaseRecord, dice: Dice): Attempt => {
  if (dice(40) === 0) return WITHDRAWAL
  const lawful = ATTEMPTS.filter(({ who, act }) => {
    const actor = { personId: office[who].id, role: ROLE_OF[who] }
    return mayDo(record.events, actor, fixedClock().today(), nationalCalendar)[act].allowed
  })
  return lawful.length === 0 || dice(5) === 0 ? nth(ATTEMPTS, dice(99)) : nth(lawful, dice(99))
}

const nth = <T>(list: readonly T[], at: number): T => list[at % list.length]!

const file = async (office: Office): Promise<string> => {
  const form = requestForm() as unknown as InformationRequestForm
  const filed = await submitRequest(asked(office, office.resident, form), office.worlds[0]!)
  assert.ok(filed.ok)
  return filed.value.caseId
}

const read = async ({ storage, tenant }: Office, id: string): Promise<CaseRecord> => {
  const record = await storage.read(tenant, ({ cases }) => cases.find(id))
  assert.ok(record)
  return record
}

interface Try {
  readonly who: Attempt['who']
  readonly seen: Seen
  readonly answer: Answer<unknown>
}

/** Everyone reads, some of them a while ago; then all act, in an order that the dice and the engine make up. */
const race = async (office: Office, record: CaseRecord, dice: Dice): Promise<readonly Try[]> => {
  const writers = 2 + dice(2)
  const tries = Array.from({ length: writers }, async (_, writer): Promise<Try> => {
    const seq = Math.max(1, record.events.length - (dice(5) === 0 ? 1 + dice(2) : 0))
    const attempt = attemptOn(office, record, dice)
    const waits = dice(4)
    for (let waited = 0; waited < waits; waited += 1) await pause()
    const seen = { id: record.id, seq }
    return { who: attempt.who, seen, answer: await attempt.make(office, nth(office.worlds, writer), seen) }
  })
  return Promise.all(tries)
}

const visibleTo = (who: Attempt['who'], events: readonly CaseEvent[]) =>
  events.filter(({ type }) => who !== 'resident' || !INSIDE.includes(type)).map(timelineEntry)

/**
 * Staff are told every change; an applicant what isn't work inside the office. He may have been refused before this
 * race was won: then he is told of what lay before it, which may be nothing that he is told of.
 */
const isToldWhatChanged = ({ who, seen, answer }: Try, before: CaseRecord, after: CaseRecord): void => {
  assert.ok(!answer.ok)
  const message = String(answer.detail.message ?? '')
  assert.ok(after.events.length > seen.seq, 'told of a change, and there was none')
  const since = visibleTo(who, after.events.slice(seen.seq))
  const wasEarly = seen.seq < before.events.length
  const earlier = visibleTo(who, before.events.slice(seen.seq))
  if (since.length === 0 || (wasEarly && earlier.length === 0 && message === ''))
    return assert.equal(message, '')
  assert.ok(
    since.some(({ title, who: role }) => message.includes(`${title}（${role}）`)),
    `${message} tells nothing of ${since.map(({ title }) => title).join()}`,
  )
}

/** One wins at most for each version of the case; whoever looked at an old one is told; nothing is lost or doubled. */
const check = (before: CaseRecord, after: CaseRecord, tries: readonly Try[]): void => {
  const accepted = tries.filter(({ answer }) => answer.ok)
  assert.equal(after.events.length, before.events.length + accepted.length, 'lost update')
  assert.deepEqual(after.events.slice(0, before.events.length), before.events)
  assert.ok(accepted.length <= 1, 'two writers won on the same version')
  for (const { seen } of accepted) assert.equal(seen.seq, before.events.length)
  for (const tried of tries) {
    if (tried.answer.ok) continue
    if (tried.answer.code === 'stale_case') isToldWhatChanged(tried, before, after)
    else if (tried.answer.code !== 'forbidden')
      assert.equal(tried.seen.seq, before.events.length, `${tried.answer.code} on an old page`)
  }
}

const closeTheBooks = async ({ storage, tenant }: Office, id: string): Promise<void> => {
  const stored = await readEvents(
    { storage, db: storage.db, tenant, clock: fixedClock(), cipher: null } as never,
    [id],
  )
  assert.equal(brokenLink(stored), null, 'the chain is not whole')
  const audited = await storage.db
    .selectFrom('audit')
    .select('seq')
    .where('tenant', '=', tenant)
    .where('case_id', '=', id)
    .execute()
  assert.equal(audited.length, stored.length, 'an act without its audit entry, or an entry without its act')
}

const MOST_ON_ONE_CASE = 14

/** Runs schedules on one case after another until there were enough. */
export const runSchedules = async (
  office: Office,
  dice: Dice,
  [count, outcome]: readonly [number, Outcome],
): Promise<void> => {
  while (outcome.schedules < count) {
    let record = await read(office, await file(office))
    for (let nthOnCase = 0; nthOnCase < MOST_ON_ONE_CASE && outcome.schedules < count; nthOnCase += 1) {
      outcome.schedules += 1
      const tries = await race(office, record, dice)
      const after = await read(office, record.id)
      check(record, after, tries)
      for (const { answer } of tries) {
        if (answer.ok) outcome.accepted += 1
        else if (answer.code === 'stale_case') outcome.stale += 1
        else outcome.otherwise += 1
      }
      record = after
      if (!caseAt(record.events, fixedClock().today(), nationalCalendar).isOpen) break
    }
    await closeTheBooks(office, record.id)
    outcome.cases += 1
  }
}
