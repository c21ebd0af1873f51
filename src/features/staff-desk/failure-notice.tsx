import { Notice } from '@/components/ui/notice'
import { Words } from '@/components/ui/words'
import type { ApiError } from '@/services/api-error'

type Props = {
  readonly failure: ApiError | null
  /** Said below the message, e.g. that what was typed is still there. */
  readonly note?: string
}

/** Why an act was refused or did not get through, with the number to tell on the phone. */
export function FailureNotice({ failure, note }: Props) {
  if (failure === null) return null
  return (
    <Notice tone="red" urgent>
      {failure.userMessage}
      {note !== undefined && <Words size="small">{note}</Words>}
      {failure.requestId !== '' && <Words size="small">{`打电话问时请报编号：${failure.requestId}`}</Words>}
    </Notice>
  )
}
