import type { HomeView } from '../../../src/contract/read-home'
import { closingText } from '../../../src/domain/county/closing'
import { ok } from '../../../src/domain/result'
import type { UseCase } from '../../ports/use-case'
import { reading } from '../acting/reading'

const NEWEST = 5

/** First screen: the office, the newest documents, and how many there are. */
export const readHomeView: UseCase<object, HomeView> = ({ tenant }, world) =>
  reading(world, tenant, async ({ documents, settings }) => {
    const newest = await documents.search({ q: '', columnId: '', cursor: '', limit: NEWEST })
    const counts = await documents.countByColumn()
    return ok({
      today: world.clock.today(),
      office: settings.office,
      newest: newest.items,
      closingText: closingText(settings.closing, world.clock.today()),
      documentCount: counts.reduce((sum, column) => sum + column.count, 0),
    })
  })
