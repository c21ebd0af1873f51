import type { Stores } from '../../cloud/ports/storage'
import { EMPTY_BOX } from '../../src/domain/survey/answer-box'

/** Every method of the store of surveys. */
export const walkSurveys = async ({ surveys }: Stores): Promise<void> => {
  await surveys.users({ from: '2026-01-01T00:00:00Z', before: '2027-01-01T00:00:00Z' })
  await surveys.open('2026-1', ['p'])
  await surveys.rightOf('2026-1', 'p')
  await surveys.useRight('2026-1', 'p')
  await surveys.boxOf('2026-1')
  await surveys.holdBox('2026-1')
  await surveys.keepBox('2026-1', EMPTY_BOX)
  await surveys.invitedTo('2026-1')
  await surveys.forget('2026-1')
}
