import type { MyCaseView } from '../../src/contract/case-view'
import { fail, ok } from '../../src/domain/result'
import type { Wanted } from '../ports/case-store'
import type { UseCase } from '../ports/use-case'
import { answeringOnce } from './answering-once'
import { findMyCase, viewMyCase } from './my-case'
import { recordEvent } from './record-event'
import { tellRole } from './tell-role'

type Input = { readonly id: string; readonly seq: number; readonly wanted: Wanted }

/** Answers a correction notice (Art. 30): the description is replaced, the record keeps both. */
export const correctOwnCase: UseCase<Input, MyCaseView> = (asked, world) =>
  answeringOnce(asked, { world, act: 'submit_correction' }, async (stores, { person }) => {
    const { id, seq, wanted } = asked.input
    const record = await findMyCase(stores, id, person.id)
    if (record === null) return fail('not_found')
    const { clock } = world
    const by = { personId: person.id, role: 'resident' } as const
    const at = { seq: record.events.length + 1, on: clock.today(), at: clock.now(), by }
    const event = { type: 'correction_received', ...at } as const
    const recorded = { event, details: { wanted } }
    const intended = { act: 'submit_correction', seenSeq: seq, recorded } as const
    const changed = await recordEvent(record, intended, { stores, world })
    if (!changed.ok) return changed
    await tellRole(changed.value, 'case_corrected', { role: 'clerk', outbox: stores.outbox })
    return ok(await viewMyCase(changed.value, stores, world))
  })
