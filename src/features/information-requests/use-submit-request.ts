import { useQueryClient } from '@tanstack/react-query'
import type { CaseReceipt } from '../../contract/case-view'
import {
  submitInformationRequest,
  type InformationRequestForm,
} from '../../contract/submit-information-request'
import { call } from '../../services/api'
import { withSession } from '../../services/session'
import { useSubmitOnce } from '../../services/use-submit-once'
import { RECEIPT } from './queries'

/** Sends a request, exactly once however often the network drops it. */
export const useSubmitRequest = (onDone: (receipt: CaseReceipt) => void) => {
  const client = useQueryClient()
  return useSubmitOnce<InformationRequestForm, CaseReceipt>(
    ({ form, key }) => withSession(() => call(submitInformationRequest, form, { idempotencyKey: key })),
    (receipt) => {
      client.setQueryData([RECEIPT, receipt.caseId], receipt)
      onDone(receipt)
    },
  )
}
