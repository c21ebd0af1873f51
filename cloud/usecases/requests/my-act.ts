import type { MyCaseView } from '../../../src/contract/case-view'
import type { CaseAct, CaseEvent } from '../../../src/domain/information-request/events'
import type { NoticeTopic } from '../../../src/domain/notices/notice-words'
import { fail, ok } from '../../../src/domain/result'
import type { RecordedEvent } from '../../ports/case-store'
import type { Answer, Asked, World } from '../../ports/use-case'
import { answeringOnce } from '../acting/answering-once'
import { findMyCase, viewMyCase } from './my-case'
import { recordEvent } from './record-event'
import { tellRole } from '../notices/tell-role'

type Base = Pick<CaseEvent, 'seq' | 'on' | 'at' | 'by'>

/** One thing that applicants do on a case of their own. */
export interface MyAct<Input> {
  readonly act: CaseAct
  /** Topic of the message to the desk. */
  readonly topic: NoticeTopic
  readonly recorded: (base: Base, input: Input) => RecordedEvent
}

/** Carries out an act of the applicant on the page he saw, once; tells the desk; gives him the case as it is then. */
export const actOnMyCase = <Input extends { readonly id: string; readonly seq: number }>(
  { act, topic, recorded }: MyAct<Input>,
  asked: Asked<Input>,
  world: World,
): Promise<Answer<MyCaseView>> =>
  answeringOnce(asked, { world, act }, async (stores, { person }) => {
    const { id, seq } = asked.input
    const record = await findMyCase(stores, id, person.id)
    if (record === null) return fail('not_found')
    const { clock } = world
    const by = { personId: person.id, role: 'resident' } as const
    const base = { seq: record.events.length + 1, on: clock.today(), at: clock.now(), by }
    const intended = { act, seenSeq: seq, recorded: recorded(base, asked.input) }
    const changed = await recordEvent(record, intended, { stores, world })
    if (!changed.ok) return changed
    await tellRole(changed.value, topic, { role: 'clerk', stores })
    return ok(await viewMyCase(changed.value, stores, world))
  })
