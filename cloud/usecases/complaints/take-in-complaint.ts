import type { InputOf } from '../../../src/contract/endpoint'
import type { takeInComplaint, TakenComplaint } from '../../../src/contract/take-in-complaint'
import { earliestOf, parseDay, type IsoDate } from '../../../src/domain/calendar/civil-date'
import { KIND_RULES } from '../../../src/domain/complaint/kinds'
import { arrivalProblem, orderProblem } from '../../../src/domain/complaint/taking-in'
import { isPermitted } from '../../../src/domain/people/policies'
import { fail, ok, type Result } from '../../../src/domain/result'
import type { ComplaintRecord } from '../../ports/complaint-store'
import type { Person } from '../../ports/people-store'
import type { Stores } from '../../ports/storage'
import type { UseCase } from '../../ports/use-case'
import { staffActorsOf } from '../acting/actors-of'
import { answeringOnce } from '../acting/answering-once'
import { pictureOfComplaint } from './complaint-view'
import { complaintsForStaff } from './complaints-for-staff'
import { formProblem, openComplaint } from './send-complaint'

/** What to tell whoever came or called, and whether whoever wrote it down may go on with it. */
const receiptOf = async (
  record: ComplaintRecord,
  person: Person,
  { stores, today }: { readonly stores: Stores; readonly today: IsoDate },
): Promise<TakenComplaint> => {
  const { state, clocks } = pictureOfComplaint(record, stores.settings, today)
  return {
    id: record.id,
    number: record.number,
    kindText: KIND_RULES[state.kind].text,
    receivedOn: state.receivedOn ?? today,
    answerBy: earliestOf([clocks.answer?.dueOn ?? null, state.orderDueOn]),
    mayOpen: (await (await complaintsForStaff(person, stores)).find(record.id)) !== null,
  }
}

/** The day on which an order of 12345 wants to be returned; null where it names none, or it is no order. */
const orderDay = (
  { channel, orderDueOn = '' }: InputOf<typeof takeInComplaint>['arrival'],
  arrivedOn: IsoDate,
): Result<IsoDate | null, 'invalid_field'> => {
  const parsed = parseDay(orderDueOn)
  if (channel !== 'hotline' || !parsed.ok) return ok(null)
  const message = orderProblem(parsed.value, arrivedOn)
  return message === '' ? ok(parsed.value) : fail('invalid_field', { field: 'arrival.orderDueOn', message })
}

/**
 * Takes in a letter that came on paper, by word of mouth or from another office, exactly one per idempotency key: under the
 * same rules, from the day on which it came. Its sender has no account here; the number tells him which it is.
 * Source: 信访工作条例 (2022) Art. 17, 22.
 */
export const takeInLetter: UseCase<InputOf<typeof takeInComplaint>, TakenComplaint> = (asked, world) =>
  answeringOnce(asked, { world, act: 'take_in_complaint' }, async (stores, { person }) => {
    const { arrival, form } = asked.input
    const by = staffActorsOf(person).find((actor) => isPermitted(actor, 'take_in_letter'))
    if (by === undefined) return fail('forbidden')
    const today = world.clock.today()
    const parsed = parseDay(arrival.arrivedOn)
    const on = parsed.ok ? parsed.value : today
    const message = arrivalProblem(on, today)
    if (message !== '') return fail('date_in_future', { field: 'arrival.arrivedOn', message })
    const order = orderDay(arrival, on)
    if (!order.ok) return order
    const allowed = await formProblem(form, stores)
    if (!allowed.ok)
      return fail(allowed.code, { ...allowed.detail, field: `form.${String(allowed.detail.field)}` })
    const first = {
      on,
      at: world.clock.now(),
      by,
      kind: form.kind,
      channel: arrival.channel,
      isAnonymous: form.sender === undefined,
      takenFor: world.identity.newId(),
      concerned: form.concernedUnits.map((id) => ({ kind: 'unit', id }) as const),
      from: null,
      ...(order.value === null ? {} : { orderDueOn: order.value }),
    } as const
    const { reference } = arrival
    const opened = await openComplaint(
      { form, first, act: 'take_in_complaint', reference },
      { stores, world },
    )
    return opened.ok ? ok(await receiptOf(opened.value, person, { stores, today })) : opened
  })
