import type { MyCaseView } from '../../src/contract/case-view'
import { fail, ok } from '../../src/domain/result'
import type { UseCase } from '../ports/use-case'
import { answeringOnce } from './answering-once'
import { findMyCase, viewMyCase } from './my-case'
import { recordEvent } from './record-event'
import { tellRole } from './tell-role'

type Input = { readonly id: string; readonly seq: number }

/** Withdraws my request. */
export const withdrawOwnCase: UseCase<Input, MyCaseView> = (asked, world) =>
  answeringOnce(asked, { world, act: 'withdraw' }, async (stores, { person }) => {
    const { id, seq } = asked.input
    const record = await findMyCase(stores, id, person.id)
    if (record === null) return fail('not_found')
    const { clock } = world
    const by = { personId: person.id, role: 'resident' } as const
    const event = {
      type: 'withdrawn',
      seq: record.events.length + 1,
      on: clock.today(),
      at: clock.now(),
      by,
    } as const
    const intended = { act: 'withdraw', seenSeq: seq, recorded: { event } } as const
    const changed = await recordEvent(record, intended, { stores, world })
    if (!changed.ok) return changed
    await tellRole(changed.value, 'case_withdrawn', { role: 'clerk', outbox: stores.outbox })
    return ok(await viewMyCase(changed.value, stores, world))
  })
