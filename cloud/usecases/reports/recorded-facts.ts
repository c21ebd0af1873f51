import type { RecordedFact } from '../../../src/domain/annual-report/count-recorded'
import { todayIn } from '../../../src/domain/calendar/civil-date'
import { complaintAt } from '../../../src/domain/complaint/complaint-at'
import type { ComplaintStatus } from '../../../src/domain/complaint/complaint-status'
import { concernAt } from '../../../src/domain/concern/concern-at'
import { CONCERN } from '../../../src/domain/concern/concern-kind'
import { remedyAt } from '../../../src/domain/remedy-ledger/remedy-at'
import { headcount } from '../../../src/domain/work-record/work-facts'
import { workAt, workTitle } from '../../../src/domain/work-record/work-record'
import type { Stores } from '../../ports/storage'
import { allWork } from '../governance/work-view'
import { allRemedies } from '../remedies/remedy-picture'

const MOST = 10_000

const dayOf = (at: string) => todayIn('Asia/Shanghai', at)
const listed = (fact: Omit<RecordedFact, 'people'>): RecordedFact => ({ ...fact, people: 0 })

/** What became a request, or went on in another letter, is counted there. */
const ELSEWHERE: readonly ComplaintStatus[] = ['converted', 'joined']

/** Letters that complain about disclosure, whoever answers them. */
const lettersIn = async ({ complaints }: Pick<Stores, 'complaints'>): Promise<readonly RecordedFact[]> =>
  (await complaints.listForDesk(MOST)).flatMap(({ id, number, events }) => {
    const { kind, status, receivedOn, sentAt } = complaintAt(events)
    if (kind !== 'disclosure_complaint' || ELSEWHERE.includes(status)) return []
    return [
      listed({ id, ledger: 'letters', sort: 'complaint', on: receivedOn ?? dayOf(sentAt), title: number }),
    ]
  })

/** Reports to the authority above (《条例》第五十一条), as the ledger of remedies holds them. */
const reportsIn = async (stores: Stores): Promise<readonly RecordedFact[]> =>
  (await allRemedies(stores)).flatMap(({ id, events }) => {
    const { facts, status } = remedyAt(events)
    if (facts.way !== 'report' || status === 'struck_out') return []
    return [listed({ id, ledger: 'remedies', sort: 'complaint', on: facts.receivedOn, title: '举报' })]
  })

/** What concerned everybody and was answered in public, once, in the year of the first answer. */
const responsesIn = async ({ dossiers }: Pick<Stores, 'dossiers'>): Promise<readonly RecordedFact[]> =>
  (await dossiers.of(CONCERN).list({ limit: MOST })).flatMap(({ id, events }) => {
    const { title, words } = concernAt(events)
    const [first] = words
    return first === undefined
      ? []
      : [listed({ id, ledger: 'concerns', sort: 'response', on: dayOf(first.at), title })]
  })

const workIn = async (stores: Pick<Stores, 'dossiers'>): Promise<readonly RecordedFact[]> =>
  (await allWork(stores)).flatMap(({ id, events }): readonly RecordedFact[] => {
    const { facts, status } = workAt(events)
    const { kind: sort, heldOn: on } = facts
    if (status !== 'kept') return []
    const people = sort === 'training' ? headcount(facts) : 0
    return [{ id, ledger: 'work', sort, on, title: workTitle(facts), people }]
  })

/** Complaints about disclosure of every year: letters and reports alike. */
export const recordedComplaints = async (stores: Stores): Promise<readonly RecordedFact[]> => [
  ...(await lettersIn(stores)),
  ...(await reportsIn(stores)),
]

/** Everything in the ledgers that the table of 2014 counts. */
export const recordedFacts = async (stores: Stores): Promise<readonly RecordedFact[]> => [
  ...(await recordedComplaints(stores)),
  ...(await responsesIn(stores)),
  ...(await workIn(stores)),
]
