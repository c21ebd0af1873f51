import type { MyCaseView } from '../../contract/case-view'
import { withdrawMyCase } from '../../contract/my-cases'
import { call } from '../../services/api'
import { useCaseWrite } from './use-case-write'

/** Withdraws my request. */
export const useWithdraw = (view: MyCaseView, onDone: () => void) => {
  const { state, write } = useCaseWrite(view.caseId, onDone)
  const withdraw = () =>
    void write((idempotencyKey) =>
      call(withdrawMyCase, { id: view.caseId, seq: view.seq }, { idempotencyKey }),
    )
  return { state, withdraw }
}
