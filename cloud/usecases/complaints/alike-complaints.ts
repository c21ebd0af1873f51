import type {
  AlikeComplaint,
  findAlikeComplaints,
  JoinedComplaint,
} from '../../../src/contract/alike-complaints'
import type { InputOf, OutputOf } from '../../../src/contract/endpoint'
import { alikeness, mayBeJoined, publicPlace } from '../../../src/domain/complaint/alike-letters'
import { COMPLAINT_STATUS_TEXTS } from '../../../src/domain/complaint/complaint-status'
import { complaintAt } from '../../../src/domain/complaint/complaint-at'
import { KIND_RULES } from '../../../src/domain/complaint/kinds'
import { OUTCOME_RULES } from '../../../src/domain/complaint/outcomes'
import { fail, ok } from '../../../src/domain/result'
import type { ComplaintRecord } from '../../ports/complaint-store'
import type { Stores } from '../../ports/storage'
import type { UseCase } from '../../ports/use-case'
import { answeringOnce } from '../acting/answering-once'
import { auditEntry } from '../acting/audit-entry'
import { reading } from '../acting/reading'

const MOST_COMPARED = 200
const MOST_OFFERED = 5
const ROUNDED = 50

const isOffered = ({ content, events, senderId }: ComplaintRecord, personId: string): boolean =>
  senderId !== personId && mayBeJoined(complaintAt(events), content.concernedWords)

type Asked = InputOf<typeof findAlikeComplaints>
type Compared = Omit<AlikeComplaint, 'fellows'>

const compared = (record: ComplaintRecord, { text, place, point }: Asked): readonly Compared[] => {
  const { content, id, events } = record
  const theirs = { text: `${content.place}${content.text}`, point: content.point ?? null }
  const { isAlike, metres } = alikeness({ text: `${place}${text}`, point: point ?? null }, theirs)
  const { kind, status, receivedOn } = complaintAt(events)
  if (!isAlike || receivedOn === null) return []
  return [
    {
      id,
      kindText: KIND_RULES[kind].text,
      place: publicPlace(content.place),
      sentOn: receivedOn,
      statusText: COMPLAINT_STATUS_TEXTS[status],
      metres: metres === null ? null : Math.round(metres / ROUNDED) * ROUNDED,
    },
  ]
}

/** Open letters that may be about the same thing as one that is being written: nearest first, then the newest. */
export const findAlike: UseCase<Asked, OutputOf<typeof findAlikeComplaints>> = async (
  { tenant, caller, input },
  world,
) => {
  if (caller === null) return fail('unauthenticated')
  if (!KIND_RULES[input.kind].mayBeJoined) return ok({ alike: [] })
  return reading(world, tenant, async ({ complaints, complaintFellows }) => {
    const open = await complaints.listOpenOfKind(input.kind, MOST_COMPARED)
    const found = open
      .filter((record) => isOffered(record, caller.person.id))
      .flatMap((record) => compared(record, input))
      .sort((one, other) => (one.metres ?? Infinity) - (other.metres ?? Infinity) || 0)
      .slice(0, MOST_OFFERED)
    const counts = await complaintFellows.counts(found.map(({ id }) => id))
    return ok({ alike: found.map((each) => ({ ...each, fellows: counts.get(each.id) ?? 0 })) })
  })
}

/** A letter of somebody else as whoever joined it may read it. */
export const joinedView = ({ id, number, content, events }: ComplaintRecord): JoinedComplaint => {
  const { kind, status, answer, wentTo } = complaintAt(events)
  const outcome = answer === null ? '' : OUTCOME_RULES[answer.content.outcome].text
  return {
    id,
    number,
    kindText: KIND_RULES[kind].text,
    place: publicPlace(content.place),
    statusText: COMPLAINT_STATUS_TEXTS[status],
    outcomeText: outcome === '' && status === 'handed_over' ? `转给${wentTo?.text ?? ''}` : outcome,
  }
}

/** Letters that a person joined, the last joined first. */
export const joinedComplaints = async (
  personId: string,
  { complaints, complaintFellows }: Pick<Stores, 'complaints' | 'complaintFellows'>,
): Promise<readonly JoinedComplaint[]> => {
  const found = await Promise.all(
    (await complaintFellows.joinedBy(personId)).map((id) => complaints.find(id)),
  )
  return found.flatMap((record) => (record === null ? [] : [joinedView(record)]))
}

/** Joins an open letter that may be joined, one time a person; a second time changes nothing. */
export const joinAlike: UseCase<{ readonly id: string }, JoinedComplaint> = (asked, world) =>
  answeringOnce(asked, { world, act: 'join_complaint' }, async (stores, { person }) => {
    const record = await stores.complaints.find(asked.input.id)
    if (record === null || !isOffered(record, person.id)) return fail('complaint_not_joinable')
    const at = world.clock.now()
    await stores.complaintFellows.join(record.id, person.id, at)
    const facts = { act: 'join_complaint', caseId: null, detail: { complaintId: record.id } }
    await stores.audit.write(auditEntry({ personId: person.id, role: 'resident' }, at, facts))
    return ok(joinedView(record))
  })
