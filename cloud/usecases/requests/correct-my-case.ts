import type { MyCaseView } from '../../../src/contract/case-view'
import type { Wanted } from '../../ports/case-store'
import type { UseCase } from '../../ports/use-case'
import { actOnMyCase, type MyAct } from './my-act'

type Input = { readonly id: string; readonly seq: number; readonly wanted: Wanted }

const CORRECTING: MyAct<Input> = {
  act: 'submit_correction',
  topic: 'case_corrected',
  recorded: (base, { wanted }) => ({ event: { ...base, type: 'correction_received' }, details: { wanted } }),
}

/** Answers a correction notice (Art. 30): the description is replaced, the record keeps both. */
export const correctOwnCase: UseCase<Input, MyCaseView> = (asked, world) =>
  actOnMyCase(CORRECTING, asked, world)
