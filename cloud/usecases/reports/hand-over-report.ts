import type { ErrorCode } from '../../../src/contract/errors'
import { reportContent } from '../../../src/domain/annual-report/report-words'
import type { PublicationContent } from '../../../src/domain/publication/content'
import type { PublicationAct, PublicationEvent } from '../../../src/domain/publication/events'
import type { Actor } from '../../../src/domain/people/roles'
import { fail, ok, type Result } from '../../../src/domain/result'
import type { PublicationRecord } from '../../ports/publication-store'
import type { Stores } from '../../ports/storage'
import type { World } from '../../ports/use-case'
import { addPublicationEvent, mayAdd } from '../publishing/add-publication-event'
import { beginPublication } from '../publishing/begin-publication'
import { pictureOfPublication } from '../publishing/publication-picture'
import type { ReportPicture } from './report-picture'
import { tellOfPublication } from '../notices/tell-of-publication'

interface HandingOver {
  readonly picture: ReportPicture
  /** Why what is public is corrected; '' the first time. */
  readonly reason: string
  readonly by: Actor
}

type Step = readonly [act: PublicationAct, more: object, content?: PublicationContent]

const ITEM = 'annual-report'

/** The report as a piece, under the item of the catalogue where the township has it. */
const contentOf = async (
  { picture: { report, year }, reason }: HandingOver,
  { catalogue, settings }: Stores,
): Promise<PublicationContent> => {
  const content = reportContent(report, `${settings.office.township}人民政府`, reason)
  const item = await catalogue.find(ITEM)
  return item === null || item.retiredOn !== null
    ? content
    : { ...content, itemId: ITEM, period: String(year) }
}

/** Steps by which a piece comes before the reviewer: a correction first takes what is public up again. */
const stepsFor = (status: string, reason: string, content: PublicationContent): readonly Step[] => {
  const again: Step = ['begin_revision', { type: 'revision_begun', way: 'correction', reason }]
  const written: Step = ['edit', { type: 'edited' }, content]
  const submitted: Step = ['submit', { type: 'submitted', keepBecause: '' }]
  return status === 'published' ? [again, written, submitted] : [written, submitted]
}

const pieceOf = async (
  { picture, by }: HandingOver,
  content: PublicationContent,
  { stores, world }: { readonly stores: Stores; readonly world: World },
): Promise<PublicationRecord> => {
  const { pieceId } = picture.state
  const found =
    pieceId === null || picture.piece?.status === 'dropped' ? null : await stores.publications.find(pieceId)
  if (found !== null) return found
  const piece = { content, origin: { kind: 'new' } } as const
  return beginPublication(piece, { at: world.clock.now(), by }, { stores, world })
}

/**
 * Puts the report before the reviewer as a piece of the publishing desk: the gates, the document, its versions and hashes
 * are those of every piece (审核、保密审查、发布 by different people).
 */
export const handOverReport = async (
  handing: HandingOver,
  stores: Stores,
  world: World,
): Promise<Result<PublicationRecord, ErrorCode>> => {
  const content = await contentOf(handing, stores)
  let record = await pieceOf(handing, content, { stores, world })
  const first = await pictureOfPublication(record, stores, world)
  for (const [act, more, text] of stepsFor(first.state.status, handing.reason, content)) {
    const picture = await pictureOfPublication(record, stores, world)
    const base = { seq: record.events.length + 1, on: picture.today, at: picture.now, by: handing.by }
    const event = { ...more, ...base } as PublicationEvent
    const recorded = text === undefined ? { event } : { event, content: text }
    const allowed = mayAdd(act, recorded, picture)
    if (!allowed.ok) return fail('act_not_allowed', allowed.detail)
    const added = await addPublicationEvent(record, { act, recorded }, stores)
    if (!added.ok) return added
    record = added.value
  }
  await tellOfPublication(record, first.state, { ...first, stores })
  return ok(record)
}
