import type { MyCaseView } from '../../../src/contract/case-view'
import type { UseCase } from '../../ports/use-case'
import { actOnMyCase, type MyAct } from './my-act'

type Input = { readonly id: string; readonly seq: number }

const WITHDRAWING: MyAct<Input> = {
  act: 'withdraw',
  topic: 'case_withdrawn',
  recorded: (base) => ({ event: { ...base, type: 'withdrawn' } }),
}

/** Withdraws my request. */
export const withdrawOwnCase: UseCase<Input, MyCaseView> = (asked, world) =>
  actOnMyCase(WITHDRAWING, asked, world)
