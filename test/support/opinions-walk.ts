import type { Stores } from '../../cloud/ports/storage'
import { walkSurveys } from './surveys-walk'

/** Every method of the stores of what residents say: comments on drafts, answers to surveys. */
export const walkOpinions = async (stores: Stores): Promise<void> => {
  await walkSurveys(stores)
  const { opinionComments } = stores
  const mine = { id: 'o1', roundId: 'r1', authorId: 'p' }
  const at = '2026-03-02T01:00:00Z'
  await opinionComments.add({ ...mine, block: null, text: '同意', sentAt: at, changedAt: at })
  await opinionComments.listOfRound('r1')
  await opinionComments.listOfAuthor('r1', 'p')
  await opinionComments.countByRound(['r1'])
  await opinionComments.change(mine, { text: '不同意', at })
  await opinionComments.withdraw(mine, at)
}
