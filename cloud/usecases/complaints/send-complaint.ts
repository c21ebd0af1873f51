import type { ComplaintForm, MyComplaintView } from '../../../src/contract/complaints'
import type { ErrorCode } from '../../../src/contract/errors'
import { DESK_KINDS } from '../../../src/domain/attachments/kinds'
import { yearOf } from '../../../src/domain/calendar/civil-date'
import type { Sent } from '../../../src/domain/complaint/events'
import { complaintTermsOf, KIND_RULES } from '../../../src/domain/complaint/kinds'
import { isWithin, keptPoint, type GeoPoint } from '../../../src/domain/complaint/place'
import { fail, ok, type Result } from '../../../src/domain/result'
import type { AttachedFile } from '../../ports/attachment-store'
import type { ComplaintContent, ComplaintRecord } from '../../ports/complaint-store'
import type { Stores, TenantSettings } from '../../ports/storage'
import type { UseCase, World } from '../../ports/use-case'
import { answeringOnce } from '../acting/answering-once'
import { attachUploads } from '../attachments/attach-uploads'
import { attachVoiceNote, type AttachedVoice } from './attach-voice-note'
import { auditEntry } from '../acting/audit-entry'
import { myComplaintView, pictureOfComplaint } from './complaint-view'
import { tellOfComplaint } from '../notices/tell-of-complaint'

/** Letters of 盏西镇 are numbered 盏信〔2026〕1号, next to its requests 盏公申〔2026〕1号. */
const numberPrefix = (caseNumberPrefix: string): string => `${caseNumberPrefix.slice(0, 1)}信`

const liesOutside = (point: GeoPoint | undefined, { countyArea = null }: TenantSettings): boolean =>
  point !== undefined && countyArea !== null && !isWithin(point, countyArea)

/** Only a complaint about a village's publishing may be addressed to the county. */
const receiverProblem = async (
  { kind, village, addressedTo }: Pick<ComplaintForm, 'kind' | 'village' | 'addressedTo'>,
  villages: Stores['villages'],
): Promise<Result<null, ErrorCode>> => {
  const isAboutVillage = kind === 'complaint' && village !== undefined
  if (addressedTo === 'county' && !isAboutVillage)
    return fail('invalid_field', {
      field: 'addressedTo',
      message: '反映村务公开的投诉才能选写给县里，其他的请寄给镇里',
    })
  const isThere = village === undefined || (await villages.all()).some(({ id }) => id === village)
  return isThere
    ? ok(null)
    : fail('invalid_field', { field: 'village', message: '没有这个村（社区），请从村的页面再写' })
}

/** The name that a kind needs, all of it; a place in the county; units of this township. */
export const formProblem = async (
  { kind, sender, point, concernedUnits, village, addressedTo }: ComplaintForm,
  { organisation, settings, villages }: Stores,
): Promise<Result<null, ErrorCode>> => {
  if (!KIND_RULES[kind].anonymous && (sender === undefined || sender.address === ''))
    return fail('complaint_needs_name', { field: sender === undefined ? 'sender' : 'sender.address' })
  const addressed = await receiverProblem({ kind, village, addressedTo }, villages)
  if (!addressed.ok) return addressed
  if (liesOutside(point, settings)) return fail('place_outside', { field: 'point' })
  const { units } = await organisation.chart()
  return concernedUnits.every((id) => units.some((unit) => unit.id === id))
    ? ok(null)
    : fail('invalid_field', { field: 'concernedUnits', message: '没有这个单位，请从列表里选' })
}

/** A letter to be entered: what is written, by whom, and how its log begins. */
export interface NewComplaint {
  readonly form: ComplaintForm
  readonly first: Omit<Sent, 'type' | 'seq' | 'terms'>
  /** The audit entry's name of the act. */
  readonly act: 'send_complaint' | 'take_in_complaint' | 'open_letter_of_request'
  readonly reference?: string
}

interface SentAlong {
  readonly files: readonly AttachedFile[]
  readonly voice: AttachedVoice | null
}

/** Photos and the voice note, all of them or none. */
const attachAll = async (
  { attachments = [], voice }: ComplaintForm,
  to: { readonly caseId: string; readonly ownerId: string },
  stores: Stores,
): Promise<Result<SentAlong, ErrorCode>> => {
  const files = [...new Set(attachments)].map((id) => ({ id, purpose: 'supporting' as const }))
  const attached = await attachUploads(stores, { ...to, files, without: DESK_KINDS })
  if (!attached.ok || voice === undefined)
    return attached.ok ? ok({ files: attached.value, voice: null }) : attached
  const spoken = await attachVoiceNote(stores, { ...to, id: voice })
  return spoken.ok ? ok({ files: [...attached.value, spoken.value.file], voice: spoken.value }) : spoken
}

const contentOf = (
  { text, place, concernedWords, point }: ComplaintForm,
  { files, voice }: SentAlong,
  reference: string,
): ComplaintContent => ({
  text,
  place,
  concernedWords,
  attachments: files,
  ...(point === undefined ? {} : { point: keptPoint(point) }),
  ...(voice === null ? {} : { voice: { id: voice.file.id, seconds: voice.seconds } }),
  ...(reference === '' ? {} : { reference }),
})

/** Writes a letter with everything that belongs to it: personal fields, files, number, event, audit entry, notice. */
export const openComplaint = async (
  { form, first, act, reference = '' }: NewComplaint,
  { stores, world }: { readonly stores: Stores; readonly world: World },
): Promise<Result<ComplaintRecord, ErrorCode>> => {
  const { complaints, personalFields, audit, settings } = stores
  const id = world.identity.newId()
  if (form.sender !== undefined) await personalFields.save(id, form.sender)
  const sent = await attachAll(form, { caseId: id, ownerId: first.by.personId }, stores)
  if (!sent.ok) return sent
  const year = yearOf(first.on)
  const number = `${numberPrefix(settings.caseNumberPrefix)}〔${year}〕${await complaints.nextNumber(year)}号`
  const content = contentOf(form, sent.value, reference)
  const event: Sent = { ...first, terms: complaintTermsOf(settings.houseTerms), type: 'sent', seq: 1 }
  const record = { id, number, senderId: first.takenFor ?? first.by.personId, content, events: [event] }
  await complaints.create(record)
  const facts = { act, caseId: null, detail: { complaintId: id, number } }
  await audit.write(auditEntry(first.by, first.at, facts))
  await tellOfComplaint(record, stores)
  return ok(record)
}

/** Sends a letter to the mailbox: exactly one per idempotency key. Units named are shut out from the first moment. */
export const sendLetter: UseCase<ComplaintForm, MyComplaintView> = (asked, world) =>
  answeringOnce(asked, { world, act: 'send_complaint' }, async (stores, { person }) => {
    const form = asked.input
    const allowed = await formProblem(form, stores)
    if (!allowed.ok) return allowed
    const today = world.clock.today()
    const first = {
      on: today,
      at: world.clock.now(),
      by: { personId: person.id, role: 'resident' },
      kind: form.kind,
      channel: 'online',
      isAnonymous: form.sender === undefined,
      concerned: form.concernedUnits.map((id) => ({ kind: 'unit', id }) as const),
      from: null,
      ...(form.addressedTo === 'county' ? { addressedTo: form.addressedTo } : {}),
    } as const
    const opened = await openComplaint({ form, first, act: 'send_complaint' }, { stores, world })
    return opened.ok ? ok(myComplaintView(pictureOfComplaint(opened.value, stores.settings, today))) : opened
  })
