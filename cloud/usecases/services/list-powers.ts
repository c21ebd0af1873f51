import type { PowerLine, PowerListView } from '../../../src/contract/powers'
import { POWER_KIND_TEXTS, POWER_KINDS } from '../../../src/domain/powers/power-kinds'
import { chartedIn, powersIn } from '../../../src/domain/powers/powers-in'
import { ok } from '../../../src/domain/result'
import type { DocumentText } from '../../ports/document-store'
import type { UseCase } from '../../ports/use-case'
import { reading } from '../acting/reading'

const COLUMN = 'powers'

const linesOf = ({ id, blocks }: DocumentText): readonly PowerLine[] => {
  const charted = chartedIn(blocks)
  return powersIn(blocks).map((power) => ({ ...power, documentId: id, hasChart: charted.has(power.name) }))
}

/** A power with a document of its own, or whose flow is drawn, is told there: a whole list names it as well. */
const oneOfEach = (lines: readonly PowerLine[]): readonly PowerLine[] => {
  const best = new Map<string, PowerLine>()
  for (const line of lines) {
    const known = best.get(line.name)
    if (known === undefined || (line.hasChart && !known.hasChart)) best.set(line.name, line)
  }
  return [...best.values()]
}

/** The powers that published documents of 权责清单与职权流程图 name, by kind. */
export const listTownshipPowers: UseCase<object, PowerListView> = ({ tenant }, world) =>
  reading(world, tenant, async ({ documents }) => {
    const texts = await documents.textsIn(COLUMN)
    const read = texts.map(linesOf)
    const powers = oneOfEach(read.flat())
    return ok({
      kinds: POWER_KINDS.map((kind) => ({
        ...{ kind, text: POWER_KIND_TEXTS[kind] },
        powers: powers.filter((power) => power.kind === kind),
      })).filter((each) => each.powers.length > 0),
      otherDocuments: read.filter(({ length }) => length === 0).length,
    })
  })
