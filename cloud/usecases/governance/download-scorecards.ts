import type { FileAnswer, InputOf } from '../../../src/contract/endpoint'
import type { downloadScorecards } from '../../../src/contract/scorecards'
import { assessedPeriod } from '../../../src/domain/scorecard/assessed-period'
import { scoreLines } from '../../../src/domain/scorecard/points'
import { printedScorecards } from '../../../src/domain/scorecard/printed-scorecards'
import { cardLines, SCORECARD_STATUS_TEXTS } from '../../../src/domain/scorecard/scorecard-at'
import { scorecardTermsIn } from '../../../src/domain/scorecard/scorecard-kind'
import { fail, ok } from '../../../src/domain/result'
import type { UseCase } from '../../ports/use-case'
import { cardsOf } from './desk-scorecards'
import { reading } from '../acting/reading'
import { printedFile } from '../reports/report-file'
import { termsEvents } from './scorecard-view'
import { scoredUnits } from './scored-units'
import { measureUnits } from './unit-facts'

/** All units of a period in one workbook: what a card says where there is one, what the records say else. */
export const downloadScorecardsAtDesk: UseCase<InputOf<typeof downloadScorecards>, FileAnswer> = async (
  { tenant, input },
  world,
) => {
  const period = assessedPeriod(input.period)
  if (period === null) return fail('not_found')
  const today = world.clock.today()
  const printed = await reading(world, tenant, async (stores) => {
    const terms = scorecardTermsIn(await termsEvents(stores))
    const factsOf = await measureUnits(stores, { period, today })
    const cardOf = await cardsOf(period.key, stores)
    const units = (await scoredUnits(stores, today)).map((unit) => {
      const card = cardOf(unit)
      if (card !== null)
        return { unit, lines: cardLines(card.state), statusText: SCORECARD_STATUS_TEXTS[card.state.status] }
      const lines = scoreLines(factsOf(unit), terms).map((line) => ({
        ...{ measured: line, now: line, appeal: null },
      }))
      return { unit, lines, statusText: '未生成' }
    })
    const { township } = stores.settings.office
    return ok(printedScorecards({ township, periodText: period.text, today, units }))
  })
  if (!printed.ok) return printed
  return printedFile({ ...printed.value, fileName: printed.value.title }, 'xlsx', world)
}
