import { useQueryClient } from '@tanstack/react-query'
import type { CaseReceipt } from '../../contract/case-view'
import { OutgoingPanel } from '../../components/sending/outgoing-panel'
import { useMessageAsk } from '../../services/use-message-ask'
import { useSending } from '../../services/use-outgoing'
import { AUTHORITY_FILES, REQUEST_FILES } from './files-answer'
import { RECEIPT } from './queries'
import { RequestSteps } from './request-steps'
import { REQUEST_DRAFT } from './use-request-draft'

const REQUEST = {
  what: '申请',
  page: '/pages/requests/new/index',
  draftName: REQUEST_DRAFT,
  door: { area: 'requests', method: 'POST', path: '/submit' },
  files: [
    { list: REQUEST_FILES, field: 'attachments', isOne: false },
    { list: AUTHORITY_FILES, field: 'agent.authorityLetter', isOne: true },
  ],
} as const

type Props = {
  /** What was searched for in vain; begins the description. */
  readonly about: string
  readonly onDone: (receipt: CaseReceipt) => void
  readonly onCleared: () => void
}

/** A request for information; put out, it goes as soon as there is a network, exactly once. */
export function RequestForm({ about, onDone, onCleared }: Props) {
  const client = useQueryClient()
  const { ask } = useMessageAsk('progress')
  const { piece, isOut, error, turn, another, send } = useSending(REQUEST, (answer) => {
    const receipt = answer as CaseReceipt
    client.setQueryData([RECEIPT, receipt.caseId], receipt)
    onDone(receipt)
  })
  if (isOut) return null
  if (piece !== null) return <OutgoingPanel piece={piece} another={another} />
  return (
    <RequestSteps
      key={turn}
      about={turn === 0 ? about : ''}
      error={error}
      onSend={(...order) => {
        void ask()
        send(...order)
      }}
      onCleared={onCleared}
    />
  )
}
