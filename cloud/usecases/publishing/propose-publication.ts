import type { MyCaseView } from '../../../src/contract/case-view'
import type { UseCase } from '../../ports/use-case'
import { actOnMyCase, type MyAct } from '../requests/my-act'

type Input = { readonly id: string; readonly seq: number; readonly reason: string }

const PROPOSING: MyAct<Input> = {
  act: 'propose_publication',
  topic: 'publication_proposed',
  recorded: (base, { reason }) => ({ event: { ...base, type: 'publication_proposed', reason } }),
}

/** Proposes that what the applicant was given be published for everybody (Art. 44). */
export const proposeOwnPublication: UseCase<Input, MyCaseView> = (asked, world) =>
  actOnMyCase(PROPOSING, asked, world)
