import { STAFF_ROLES } from '../../../src/domain/people/roles'
import type { PublicationContent } from '../../../src/domain/publication/content'
import { fail, ok } from '../../../src/domain/result'
import type { Person } from '../../ports/people-store'
import type { PublicationRecord, PublicationRow } from '../../ports/publication-store'
import type { Stores } from '../../ports/storage'
import type { Answer } from '../../ports/use-case'

/** Pieces as one person at the desk may see them. */
export interface PiecesFor {
  find(id: string): Promise<PublicationRecord | null>
  list(limit: number): Promise<readonly PublicationRow[]>
  /** Whether this person may write a piece about this village; refused by the name of the field. */
  mayWrite(content: Pick<PublicationContent, 'villageId' | 'columnId'>): Answer<null>
}

const OF_VILLAGES = 'village_affairs'

const wrong = (field: string, message: string): Answer<never> =>
  fail('invalid_field', { field: `content.${field}`, message })

const forVillages = (ids: readonly string[], { publications }: Stores): PiecesFor => ({
  find: async (id) => {
    const record = await publications.find(id)
    return record !== null && ids.includes(record.content.villageId) ? record : null
  },
  list: async (limit) => (await publications.list(limit)).filter(({ villageId }) => ids.includes(villageId)),
  mayWrite: ({ villageId, columnId }) => {
    if (ids.length === 0) return wrong('villageId', '您的账号还没有指定村，请联系镇党政办')
    if (!ids.includes(villageId)) return wrong('villageId', '村务员只能写自己村的稿件，请选择自己的村')
    return columnId === OF_VILLAGES ? ok(null) : wrong('columnId', '村务员写的稿件放在“村务公开”栏目')
  },
})

/**
 * The gate between the desk and its pieces: staff of the township see all, the clerk of a village those about his own. There
 * is no other way from a door to a piece that a clerk of a village may pass.
 */
export const piecesFor = async (person: Person, stores: Stores): Promise<PiecesFor> => {
  if (person.roles.some((role) => STAFF_ROLES.includes(role))) {
    const { publications } = stores
    return {
      find: (id) => publications.find(id),
      list: (limit) => publications.list(limit),
      mayWrite: () => ok(null),
    }
  }
  return forVillages(await stores.villages.ofClerk(person.id), stores)
}
