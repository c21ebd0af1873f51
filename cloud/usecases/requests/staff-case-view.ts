import type { StaffCaseView } from '../../../src/contract/case-view'
import { factsOf, type CaseFacts } from '../../../src/domain/information-request/case-facts'
import { outcomesNotNow } from '../../../src/domain/information-request/desk-path'
import { unwillingParties } from '../../../src/domain/information-request/unwilling-parties'
import { replyTermOf, unansweredTerms } from '../../../src/domain/information-request/case-at'
import type { CaseState } from '../../../src/domain/information-request/case-state'
import type { ApplicantKind, Channel, Submitted } from '../../../src/domain/information-request/events'
import { ROLE_TEXTS } from '../../../src/domain/information-request/terms'
import type { Clock } from '../../../src/domain/statute/clock'
import type { CaseRecord } from '../../ports/case-store'
import type { Person } from '../../ports/people-store'
import type { Stores } from '../../ports/storage'
import type { World } from '../../ports/use-case'
import { actPermissions } from './act-permissions'
import { countAlike } from './alike-cases'
import { pictureOf } from './case-picture'
import { casesForStaff } from './cases-for-staff'
import { draftParts, letterPreview, sentLetter } from '../letters/letter-view'
import { maskedApplicant, nameForStaff } from './masked-applicant'
import { messagesTo } from '../notices/my-messages'
import { REQUEST } from '../notices/tell-role'

const openingOf = (record: CaseRecord): { channel: Channel; applicantKind: ApplicantKind } => {
  const first = record.events.find((event): event is Submitted => event.type === 'submitted')
  return { channel: first?.channel ?? 'online', applicantKind: first?.applicantKind ?? 'citizen' }
}

const clocksForStaff = (state: CaseState): readonly Clock[] => {
  const { clocks, status } = state
  const noticeIsOpen = status === 'received' && clocks.correction === null
  const notice = noticeIsOpen ? clocks.correctionNotice : null
  return [replyTermOf(state), notice, clocks.correction, ...unansweredTerms(state), clocks.fee].filter(
    (clock) => clock !== null,
  )
}

const draftView = async (state: CaseState, { people }: Stores, reader: Person) => {
  if (state.draft === null) return null
  const { reply, draftedBy, draftedOn } = state.draft
  const drafter = await people.find(draftedBy)
  return {
    reply,
    draftedBy: drafter?.displayName ?? '',
    draftedByMe: draftedBy === reader.id,
    on: draftedOn,
  }
}

const handlerView = async ({ handler }: CaseState, { people }: Stores, reader: Person) => {
  if (handler === null) return null
  const { personId, role, since } = handler
  const name = (await people.find(personId))?.displayName ?? ''
  return { name, roleText: ROLE_TEXTS[role], since, isMe: personId === reader.id }
}

const lettersOf = ({ consultations }: CaseState): StaffCaseView['consultations'] =>
  consultations.map(({ party, who, sentOn, receivedOn, repliedOn }) => ({
    party,
    who,
    sentOn,
    receivedOn,
    repliedOn,
  }))

/** What went to others, and what may still go. */
const toOthers = (
  state: CaseState,
  facts: CaseFacts,
): Pick<StaffCaseView, 'consultations' | 'assistances' | 'unwilling'> => ({
  consultations: lettersOf(state),
  assistances: facts.assistances.map(({ asked: { who, task, answerBy }, given }) => ({
    who,
    task,
    answerBy,
    givenOn: given?.on ?? null,
  })),
  unwilling: unwillingParties(state, facts),
})

const storyOf = ({ timeline }: CaseState): StaffCaseView['timeline'] =>
  timeline.map(({ on, title, text, article, who }) => ({ on, title: `${title}（${who}）`, text, article }))

/** What was filed, as it reads now, and how it came. */
const filedAs = (record: CaseRecord) => {
  const { channel, applicantKind } = openingOf(record)
  const { wanted, provisionForm, deliveryWay, acceptsOtherForm } = record.details
  return { channel, applicantKind, ...wanted, provisionForm, deliveryWay, acceptsOtherForm }
}

/** A case at the desk for one member of staff: personal fields masked, each act with its permission. */
export const staffCaseView = async (
  record: CaseRecord,
  reader: Person,
  { stores, world }: { readonly stores: Stores; readonly world: World },
): Promise<StaffCaseView> => {
  const picture = pictureOf(record, stores.settings, world.clock.today())
  const { state, today } = picture
  const facts = factsOf(record.events)
  const { applicantKind } = openingOf(record)
  const fields = await stores.personalFields.read(record.id)
  const name = nameForStaff(fields, applicantKind)
  return {
    id: record.id,
    number: record.number,
    today,
    applicant: maskedApplicant(fields, applicantKind),
    status: state.status,
    statusText: state.statusText,
    submittedAt: state.submittedAt ?? '',
    submittedOn: state.submittedOn ?? today,
    receivedOn: state.receivedOn,
    workingDaysLeft: state.daysLeft,
    clocks: clocksForStaff(state),
    timeline: storyOf(state),
    draft: await draftView(state, stores, reader),
    handler: await handlerView(state, stores, reader),
    wentOnAs: facts.referred?.letter ?? null,
    alikeCases: await countAlike(record, await casesForStaff(reader, stores), today),
    ...filedAs(record),
    ...toOthers(state, facts),
    returnedBecause: state.returnedBecause ?? '',
    outcomesNotNow: outcomesNotNow(facts),
    letter: await sentLetter(picture, stores, [[fields.name ?? '', name]]),
    letterPreview: letterPreview(picture, name),
    letterParts: draftParts(picture),
    permissions: actPermissions(picture, reader),
    messages: await messagesTo(record.applicantId, { kind: REQUEST, id: record.id }, stores),
    seq: record.events.length,
  }
}
