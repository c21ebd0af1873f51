import type { MyComplaintView } from '../../contract/complaints'
import { OutgoingPanel } from '../../components/sending/outgoing-panel'
import { useMessageAsk } from '../../services/use-message-ask'
import { useSending } from '../../services/use-outgoing'
import { LetterFields } from './letter-fields'
import type { LetterValues } from './letter-values'
import { LETTER_DRAFT, LETTER_FILES, LETTER_VOICE } from './use-letter-form'

const LETTER = {
  what: '来信',
  page: '/pages/complaints/new/index',
  draftName: LETTER_DRAFT,
  door: { area: 'complaints', method: 'POST', path: '/send' },
  files: [
    { list: LETTER_FILES, field: 'attachments', isOne: false },
    { list: LETTER_VOICE, field: 'voice', isOne: true },
  ],
} as const

type Props = {
  /** Kind and words from the questions before. */
  readonly given: Partial<LetterValues>
  readonly onDone: (sent: MyComplaintView) => void
  readonly onCleared: () => void
}

/** A letter to the mailbox on one page: photo first, few fields; put out, it goes as soon as there is a network. */
export function ComplaintForm({ given, onDone, onCleared }: Props) {
  const { ask } = useMessageAsk('progress')
  const { piece, isOut, error, turn, another, send } = useSending(LETTER, (sent) =>
    onDone(sent as MyComplaintView),
  )
  if (isOut) return null
  if (piece !== null) return <OutgoingPanel piece={piece} another={another} />
  return (
    <LetterFields
      key={turn}
      given={turn === 0 ? given : {}}
      error={error}
      onSend={(...order) => {
        void ask()
        send(...order)
      }}
      onCleared={onCleared}
    />
  )
}
