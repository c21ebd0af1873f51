import { useState } from 'react'
import { Button } from '../../../components/ui/button'
import { ErrorPanel } from '../../../components/ui/error-panel'
import { Stack } from '../../../components/ui/stack'
import { readDocumentFile } from '../../../contract/read-document-file'
import { asApiError, type ApiError } from '../../../services/api-error'
import { saveFile, wayOfSaving } from '../../../services/save-file'
import { Coming } from './coming'
import { kindAndSize } from './file-kind'
import type { FileId } from './use-opened-file'

type Props = {
  readonly id: FileId
  readonly kind: string
  readonly size: number
}

/** The file itself, as it was published: how large it is, how much of it is here, and a way to try again. */
export function FileDownload({ id, kind, size }: Props) {
  const [done, setDone] = useState<number | null>(null)
  const [failure, setFailure] = useState<ApiError | null>(null)
  const save = async (): Promise<void> => {
    setFailure(null)
    setDone(0)
    try {
      await saveFile(readDocumentFile, { ...id }, { kind, onProgress: setDone })
    } catch (thrown) {
      setFailure(asApiError(thrown))
    }
    setDone(null)
  }
  if (failure !== null)
    return (
      <ErrorPanel
        message={failure.userMessage}
        requestId={failure.requestId}
        onRetry={() => void save()}
        retryText="再取一次"
      />
    )
  return (
    <Stack>
      {done !== null && <Coming done={done} />}
      <Button kind="ghost" busy={done !== null} busyText="正在取文件…" onPress={() => void save()}>
        {`${wayOfSaving(kind)}（${kindAndSize({ kind, size })}）`}
      </Button>
    </Stack>
  )
}
