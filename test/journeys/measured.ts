import assert from 'node:assert/strict'
import { burdenOf, type Burden, type MeteredPhone } from './burden'
import { CEILINGS, type MeasuredAct } from './burden-ceilings'
import type { AppDriver } from '../support/driver'

/** Measures one act, prints what it asked, and holds it against its ceiling. */
export const measured = async (
  act: MeasuredAct,
  phones: readonly Pick<MeteredPhone<AppDriver>, 'burden'>[],
  work: () => Promise<void>,
): Promise<Burden> => {
  const burden = await burdenOf(phones, work)
  const ceiling = CEILINGS[act]
  console.log(
    `  ${act}: ${burden.taps} taps of ${ceiling.taps}, ${burden.typed} characters of ${ceiling.typed}`,
  )
  assert.ok(burden.taps <= ceiling.taps, `${act}: ${burden.taps} taps, at most ${ceiling.taps}`)
  assert.ok(burden.typed <= ceiling.typed, `${act}: ${burden.typed} characters, at most ${ceiling.typed}`)
  return burden
}
