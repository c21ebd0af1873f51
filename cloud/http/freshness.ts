import type { Area } from '../../src/contract/endpoint'
import type { World } from '../ports/use-case'

const PUBLIC = 'public, max-age=0, stale-while-revalidate=30'
/** How long a revision is believed without asking again, in milliseconds. */
const BELIEVED_FOR = 250

interface Seen {
  readonly tag: string
  readonly at: number
}

/** Whose public reads. */
export interface OfArea {
  readonly tenant: string
  readonly area: Area
}

/**
 * Knows the content version of each township's public reads, asking the database at most four times a second. What people
 * take part in changes by the minute; only the reads of that area are made anew by it.
 */
export class Freshness {
  readonly #seen = new Map<string, Seen>()

  /** Asks anew: something was written in this township, and whoever wrote it is not to be shown the old. */
  forget(tenant: string): void {
    for (const place of this.#seen.keys()) if (place.endsWith(`/${tenant}`)) this.#seen.delete(place)
  }

  /** Entity tag of everything public of a township's area today; null when there is no such township. */
  async tagOf({ tenant, area }: OfArea, world: World, now: number): Promise<string | null> {
    const place = `${area}/${tenant}`
    const seen = this.#seen.get(place)
    const today = world.clock.today()
    if (seen !== undefined && now - seen.at < BELIEVED_FOR) return `W/"${seen.tag}-${today}"`
    const tag = await world.storage.read(tenant, async ({ documents, dossiers, settings, proof }) => {
      const taken = area === 'participation' ? `-${await dossiers.revision()}` : ''
      const revision = (await documents.revision()) + taken
      const [newest] = await proof.listAnchors(null, 1)
      return `${revision}-${world.identity.hashContent({ office: settings.office, newest }).slice(0, 12)}`
    })
    if (tag === null) return null
    this.#seen.set(place, { tag, at: now })
    return `W/"${tag}-${today}"`
  }
}

/** Headers of a public read. */
export const publicHeaders = (tag: string): Record<string, string> => ({ etag: tag, 'cache-control': PUBLIC })

/** Whether the client already has this version. */
export const hasFresh = (request: Request, tag: string): boolean =>
  (request.headers.get('if-none-match') ?? '')
    .split(',')
    .some((given) => given.trim() === tag || given.trim() === tag.slice(2))
