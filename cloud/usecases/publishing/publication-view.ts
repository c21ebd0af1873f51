import type { ActPermission, PublicationView, RelatedPublication } from '../../../src/contract/publications'
import { categoryOf } from '../../../src/domain/disclosure/categories'
import { ROLE_TEXTS } from '../../../src/domain/information-request/terms'
import { comparedWith } from '../../../src/domain/publication/compared-with'
import { PUBLICATION_ACTS, type PublicationAct } from '../../../src/domain/publication/events'
import { mayAct, type PublicationPermission } from '../../../src/domain/publication/may-act'
import type { PublicationState } from '../../../src/domain/publication/publication-at'
import { PUBLICATION_RULES } from '../../../src/domain/publication/publication-rules'
import { isWaiting, STATUS_TEXTS } from '../../../src/domain/publication/publication-status'
import { storyOf } from '../../../src/domain/publication/publication-story'
import { nextAct, rolesWaitedFor, waitsFor } from '../../../src/domain/publication/waiting-for'
import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import type { Person } from '../../ports/people-store'
import type { PublicationRecord } from '../../ports/publication-store'
import type { Stores } from '../../ports/storage'
import type { World } from '../../ports/use-case'
import { staffActorsOf } from '../acting/actors-of'
import { findingsOf, judgedSpots } from './findings-of-piece'
import { attachmentViews } from '../attachments/upload-view'
import { correctedInReport, yearBehind } from '../reports/report-behind-piece'
import { pictureOfPublication, type NeighbourPiece, type PublicationPicture } from './publication-picture'

/** What a piece waits for, in words; '' when for nobody. */
export const waitsForText = (state: PublicationState, today: IsoDate): string => {
  const act = nextAct(state, today)
  if (act === null) return ''
  if (act === 'submit') return '等拟稿人送审'
  const roles = rolesWaitedFor(act).map((role) => ROLE_TEXTS[role])
  return `等${roles.join('或者')}${PUBLICATION_RULES[act].text}`
}

const asPermission = (permission: PublicationPermission): ActPermission =>
  permission.allowed ? { allowed: true, message: '' } : { allowed: false, message: permission.message }

/** The best answer among the roles a person holds: allowed, else the most telling refusal. */
const bestOf = (permissions: readonly PublicationPermission[]): ActPermission => {
  const telling = permissions.find((each) => !each.allowed && each.code !== 'role-not-allowed')
  const best = permissions.find(({ allowed }) => allowed) ?? telling ?? permissions[0]
  return best === undefined ? { allowed: false, message: '您没有办理这一步的权限' } : asPermission(best)
}

/** `reportYear`: a public annual report isn't taken up here, so the desk shows no way to. */
const permissionsFor = (
  { record, state, now, around }: PublicationPicture,
  reader: Person,
  reportYear: string | null,
) => {
  const byRole = staffActorsOf(reader).map((actor) => mayAct(record.events, actor, { now, around }))
  const entries = PUBLICATION_ACTS.map((act) => [act, bestOf(byRole.map((all) => all[act]))] as const)
  const permissions = Object.fromEntries(entries) as Record<PublicationAct, ActPermission>
  return reportYear === null || state.live === null
    ? permissions
    : { ...permissions, begin_revision: { allowed: false, message: correctedInReport(reportYear) } }
}

const relatedOf = (piece: NeighbourPiece | null): RelatedPublication | null => {
  if (piece === null) return null
  const { record, state } = piece
  return {
    id: record.id,
    title: record.content.title,
    status: state.status,
    statusText: STATUS_TEXTS[state.status],
  }
}

const gatesOf = (picture: PublicationPicture) => ({
  findings: findingsOf(picture),
  personal: judgedSpots(picture),
  ...groundsOf(picture),
})

const groundsOf = ({ state, around, record }: PublicationPicture) => ({
  comparesWith: isWaiting(state.status) ? comparedWith(record.events) : null,
  overriddenBecause: state.override?.ground ?? '',
  isPolicy: around.isPolicy,
  exemptBecause: state.exemption?.reason ?? '',
  keepBecause: state.keepBecause,
  returnedBecause: state.returnedBecause,
})

/** Originals: files of the piece that don't go out with it. */
const filesOf = async (
  { id, content }: PublicationRecord,
  { attachments }: Stores,
): Promise<PublicationView['files']> => {
  const goingOut = content.attachments.map((each) => each.id)
  const files = (await attachments.listOfCase(id)).filter((each) => !goingOut.includes(each.id))
  return attachmentViews(files).map(({ id: file, name, kind, kindText, size }) => ({
    id: file,
    name,
    kind,
    kindText,
    size,
  }))
}

/** A piece at the desk for one member of staff: its text, what the machine found, its story, each act with its permission. */
export const publicationView = async (
  record: PublicationRecord,
  reader: Person,
  { stores, world }: { readonly stores: Stores; readonly world: World },
): Promise<PublicationView> => {
  const picture = await pictureOfPublication(record, stores, world)
  const { state, today } = picture
  const reportYear = await yearBehind(record, stores)
  return {
    id: record.id,
    seq: record.events.length,
    today,
    status: state.status,
    statusText: STATUS_TEXTS[state.status],
    waitsForText: waitsForText(state, today),
    waitsForMe: waitsFor(state, staffActorsOf(reader), today),
    content: record.content,
    columnName: categoryOf(record.content.columnId)?.name ?? '',
    drafter: (await stores.people.find(state.drafterId))?.displayName ?? '',
    draftedByMe: state.authors.includes(reader.id),
    ...gatesOf(picture),
    interpretation: relatedOf(picture.interpretation),
    original: relatedOf(picture.original),
    documentId: state.documentId,
    reportYear,
    isPublic: state.live !== null && state.status !== 'scheduled',
    publishAt: state.live?.publishAt ?? null,
    reassessOn: state.reassessOn,
    story: storyOf(record.events),
    files: await filesOf(record, stores),
    permissions: permissionsFor(picture, reader, reportYear),
  }
}
