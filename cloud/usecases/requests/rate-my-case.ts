import type { MyCaseView } from '../../../src/contract/case-view'
import type { Rating } from '../../../src/domain/information-request/events'
import type { UseCase } from '../../ports/use-case'
import { actOnMyCase, type MyAct } from './my-act'

type Input = {
  readonly id: string
  readonly seq: number
  readonly rating: Rating
  readonly words: string
}

const RATING: MyAct<Input> = {
  act: 'rate',
  topic: 'case_rated',
  recorded: (base, { rating, words }) => ({ event: { ...base, type: 'rated', rating, words } }),
}

/** Says how content the applicant is with the handling (Art. 46). */
export const rateOwnCase: UseCase<Input, MyCaseView> = (asked, world) => actOnMyCase(RATING, asked, world)
