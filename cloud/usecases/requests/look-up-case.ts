import type { LookedUpCase } from '../../../src/contract/look-up-case'
import { caseNumberIn, writtenCaseNumber } from '../../../src/domain/look-up/case-number'
import {
  afterWrongTry,
  lockedAt,
  MOST_WRONG_TRIES,
  NO_WRONG_TRIES,
  timeOfDay,
  WRONG_TRY_WINDOW,
  type WrongTries,
} from '../../../src/domain/look-up/wrong-tries'
import { fail, ok } from '../../../src/domain/result'
import type { Stores } from '../../ports/storage'
import type { Answer, Asked, UseCase, World } from '../../ports/use-case'
import { auditEntry } from '../acting/audit-entry'
import { pictureOf, type CasePicture } from './case-picture'
import { countingTries } from '../acting/counting-tries'
import { later } from '../acting/later'
import { ANYBODY } from '../acting/public-actor'

type Input = { readonly number: string; readonly phoneTail: string }
type Kind = keyof typeof MOST_WRONG_TRIES

/** One try and whom it is counted against: the number that was tried, and the address it came from. */
interface Try {
  readonly number: string
  readonly phoneTail: string
  readonly sheets: readonly (readonly [kind: Kind, name: string])[]
}

type Tried = Answer<LookedUpCase>

const viewOf = ({ record, state, today }: CasePicture): LookedUpCase => ({
  number: record.number,
  today,
  statusText: state.statusText,
  submittedOn: state.submittedOn ?? today,
  receivedOn: state.receivedOn,
  replyDueOn: state.clocks.reply?.dueOn ?? null,
  repliedOn: state.repliedOn,
  closedOn: state.endedOn,
  waitingFor: state.isOpen ? state.waitingFor.text : '',
  waitingSince: state.since ?? today,
})

const tryOf = ({ input, address }: Asked<Input>, prefix: string): Try => {
  const parts = caseNumberIn(input.number)
  const number = parts === null ? input.number : writtenCaseNumber(prefix, parts)
  const byAddress = address === undefined || address === '' ? [] : ([['address', address]] as const)
  return { number, phoneTail: input.phoneTail, sheets: [['case', number], ...byAddress] }
}

const locked = (until: string): Tried =>
  fail('look_up_locked', {
    message: `输错次数太多，请在 ${timeOfDay(until)} 以后再查，或打电话问`,
  })

const countWrong = async ({ sheets }: Try, held: readonly WrongTries[], at: Held): Promise<Tried> => {
  const { stores, now } = at
  const until = later(now, WRONG_TRY_WINDOW)
  for (const [place, [kind, name]] of sheets.entries()) {
    const tries = afterWrongTry(held[place] ?? NO_WRONG_TRIES, MOST_WRONG_TRIES[kind], { now, until })
    await stores.lookUpGuard.keep(kind, name, tries)
  }
  await stores.audit.write(auditEntry(ANYBODY, now, { act: 'look_up_refused', caseId: null, detail: {} }))
  return fail('look_up_no_match')
}

interface Held {
  readonly stores: Stores
  readonly world: World
  readonly now: string
}

const show = async (caseId: string, [kind, name]: Try['sheets'][number], at: Held): Promise<Tried> => {
  const { stores, world, now } = at
  const record = await stores.cases.find(caseId)
  if (record === null) throw new Error('a case that has a telephone is there')
  await stores.lookUpGuard.keep(kind, name, NO_WRONG_TRIES)
  await stores.audit.write(auditEntry(ANYBODY, now, { act: 'look_up_case', caseId, detail: {} }))
  return ok(viewOf(pictureOf(record, stores.settings, world.clock.today())))
}

const tryOnce = async (given: Try, at: Held): Promise<Tried> => {
  const { lookUpGuard, personalFields } = at.stores
  const held: WrongTries[] = []
  for (const [kind, name] of given.sheets) held.push(await lookUpGuard.hold(kind, name))
  const shut = held.map((tries) => lockedAt(tries, at.now)).find((until) => until !== null)
  if (shut !== undefined && shut !== null) return locked(shut)
  const caseId = await personalFields.caseWithPhoneTail(given.number, given.phoneTail)
  const [own] = given.sheets
  return caseId === null || own === undefined ? countWrong(given, held, at) : show(caseId, own, at)
}

/**
 * Looks a case up without login, by number and last four digits of the applicant's telephone. Answers where it stands,
 * and nothing about whom or what it concerns. An unknown number and wrong digits take the same way to the same answer.
 */
export const lookUpOneCase: UseCase<Input, LookedUpCase> = (asked, world) =>
  countingTries(world, asked.tenant, (stores) => {
    const given = tryOf(asked, stores.settings.caseNumberPrefix)
    return tryOnce(given, { stores, world, now: world.clock.now() })
  })
