import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import { isFollowed, type NamedVillage } from '../../../src/domain/following/follow'
import { ok } from '../../../src/domain/result'
import type { OpenedDocument } from '../../ports/document-store'
import type { KeptFollow } from '../../ports/follow-store'
import type { Stores } from '../../ports/storage'
import type { Answer, World } from '../../ports/use-case'
import { auditEntry } from '../acting/audit-entry'
import { changing } from '../acting/changing'
import { JOB } from '../acting/job-actor'
import { later } from '../acting/later'
import { tellNew } from './tell'
import { tellEachFollower } from './tell-follower'

/** What a notice about a public document leads to. */
export const DOCUMENT = 'document'

/** A piece is public from the instant its transaction began; one that was saved while the last round ran is found by this. */
const OVERLAP_SECONDS = 300
/** Before the first round nobody can have followed anything for long. */
const FIRST_SECONDS = 86_400

/** Who follows what, and what the villages are called. */
interface Following {
  readonly follows: readonly KeptFollow[]
  readonly villages: readonly NamedVillage[]
}

const followsOf = (document: OpenedDocument, { follows, villages }: Following): readonly KeptFollow[] =>
  follows.filter((follow) => follow.since < document.openedAt && isFollowed(follow, document, villages))

/** A correction keeps the day of publishing, so it is no news again; a revision is published anew. */
const tellOfOne = async (
  { id, indexNumber, publishedOn, publishedBy }: OpenedDocument,
  { follows, on }: { readonly follows: readonly KeptFollow[]; readonly on: IsoDate },
  stores: Stores,
): Promise<boolean> => {
  if (follows.length === 0) return false
  const dedupeKey = `document_opened:${id}:${publishedOn}`
  const about = { kind: DOCUMENT, id }
  const notice = { topic: 'document_opened', dedupeKey, about, facts: { number: indexNumber } } as const
  if (!(await tellNew({ notice, to: [], payload: { documentId: id } }, stores))) return false
  const exceptIds = publishedBy === null ? [] : [publishedBy]
  await tellEachFollower({ notice, follows, exceptIds, on }, stores)
  return true
}

const beginOf = (toldThrough: string | null, now: string): string =>
  toldThrough === null ? later(now, -FIRST_SECONDS) : later(toldThrough, -OVERLAP_SECONDS)

/** How many of the documents somebody has just been told of. */
const tellOfEach = async (
  opened: readonly OpenedDocument[],
  stores: Stores,
  on: IsoDate,
): Promise<number> => {
  if (opened.length === 0) return 0
  const following = { follows: await stores.follows.all(), villages: await stores.villages.all() }
  let told = 0
  for (const document of opened)
    if (await tellOfOne(document, { follows: followsOf(document, following), on }, stores)) told += 1
  return told
}

/** Tells whoever follows it of each document that became public since the last round, once; answers of how many. */
export const tellFollowers = (world: World, tenant: string): Promise<Answer<number>> =>
  changing(world, tenant, async (stores) => {
    const { follows, documents, audit } = stores
    const now = world.clock.now()
    const toldThrough = await follows.toldThrough()
    const opened = await documents.openedAfter(beginOf(toldThrough, now))
    const told = await tellOfEach(opened, stores, world.clock.today())
    const newest = opened.at(-1)?.openedAt ?? now
    if (toldThrough === null || newest > toldThrough) await follows.setToldThrough(newest)
    const facts = { act: 'tell_followers', caseId: null, detail: { documents: told } }
    if (told > 0) await audit.write(auditEntry(JOB, now, facts))
    return ok(told)
  })
