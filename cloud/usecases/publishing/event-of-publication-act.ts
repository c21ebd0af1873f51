import type { PublicationActInput } from '../../../src/contract/publications'
import { formatChineseDate, yearOf, type IsoDate } from '../../../src/domain/calendar/civil-date'
import type { PublicationEvent } from '../../../src/domain/publication/events'
import { spotKey } from '../../../src/domain/publication/personal-spots'
import { isLetStand } from '../../../src/domain/publication/publication-at'
import type { Stores } from '../../ports/storage'
import type { Moment } from '../acting/moment'
import { findingsOf } from './findings-of-piece'
import type { PublicationPicture } from './publication-picture'

/** How many things the machine still points at, which the reviewer saw and let stand. */
const findingsIn = (picture: PublicationPicture): number =>
  findingsOf(picture).filter(({ isChecked }) => !isChecked).length

/** Acts whose event needs something made first: publishing its document, drafting the other piece. */
export type PlainAct = Exclude<
  PublicationActInput,
  { readonly act: 'publish' | 'draft_interpretation' | 'clear_secrecy' }
>

const secrecyNumber = async ({ publications }: Stores, today: IsoDate): Promise<string> => {
  const year = yearOf(today)
  return `保审〔${year}〕${await publications.nextSecrecyNumber(year)}号`
}

/** Number and words of one secrecy review (一事一审); the record is complete by itself. */
export const secrecyReview = async (
  { basis, note }: Extract<PublicationActInput, { readonly act: 'clear_secrecy' }>,
  { record, today }: PublicationPicture,
  { at, by, stores }: Moment & { readonly stores: Stores },
): Promise<PublicationEvent> => ({
  type: 'secrecy_reviewed',
  seq: record.events.length + 1,
  on: today,
  at,
  by,
  number: await secrecyNumber(stores, today),
  basis,
  note: note === '' ? `${formatChineseDate(today)}审查，不涉及国家秘密、工作秘密。` : note,
})

interface Base {
  readonly seq: number
  readonly on: IsoDate
  readonly at: string
  readonly by: Moment['by']
}
type Maker<Act> = (act: Act, base: Base, picture: PublicationPicture) => PublicationEvent
type Makers = { readonly [Name in PlainAct['act']]: Maker<Extract<PlainAct, { readonly act: Name }>> }

const MAKERS: Makers = {
  edit: (_act, base) => ({ ...base, type: 'edited' }),
  submit: ({ keepBecause }, base) => ({ ...base, type: 'submitted', keepBecause }),
  recall: (_act, base) => ({ ...base, type: 'recalled' }),
  return_piece: ({ reason }, base) => ({ ...base, type: 'returned', reason }),
  pass_review: ({ note }, base, picture) => ({
    ...base,
    type: 'reviewed',
    note,
    findings: findingsIn(picture),
  }),
  withhold: ({ ground, reason, reassessOn }, base) => ({
    ...base,
    type: 'withheld',
    ground,
    reason,
    reassessOn: reassessOn as IsoDate,
  }),
  override_privacy: ({ ground, spots }, base, { personal, state }) => {
    const open = personal.map(spotKey).filter((key) => !isLetStand(state, key))
    const chosen = spots.length === 0 ? open : open.filter((key) => spots.includes(key))
    return { ...base, type: 'privacy_overridden', ground, findings: chosen.length, spots: chosen }
  },
  check_finding: ({ key }, base, picture) => ({
    ...base,
    type: 'finding_checked',
    key,
    message: findingsOf(picture).find((finding) => finding.key === key)?.message ?? '',
  }),
  exempt_interpretation: ({ reason }, base) => ({ ...base, type: 'interpretation_exempted', reason }),
  unschedule: (_act, base) => ({ ...base, type: 'unscheduled' }),
  begin_revision: ({ way, reason }, base) => ({ ...base, type: 'revision_begun', way, reason }),
  take_down: ({ ground, reason }, base) => ({ ...base, type: 'taken_down', ground, reason }),
  repeal: ({ from, replacedBy, reason }, base) => ({
    ...base,
    type: 'repealed',
    from: from as IsoDate,
    replacedBy,
    reason,
  }),
  reassess: ({ opens, reason, reassessOn }, base) => ({
    ...base,
    type: 'reassessed',
    opens,
    reason,
    reassessOn: reassessOn as IsoDate | null,
  }),
  drop: ({ reason }, base) => ({ ...base, type: 'dropped', reason }),
}

/** The event of an act that changes nothing outside the piece. */
export const eventOfPlainAct = (
  act: PlainAct,
  picture: PublicationPicture,
  { at, by }: Moment,
): PublicationEvent => {
  const make = MAKERS[act.act] as Maker<PlainAct>
  return make(act, { seq: picture.record.events.length + 1, on: picture.today, at, by }, picture)
}
