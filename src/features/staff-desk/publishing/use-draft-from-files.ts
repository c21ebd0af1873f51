import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { draftFromFiles, MOST_PIECE_FILES } from '@/contract/piece-files'
import { DESK_KINDS, KIND_FACTS } from '@/domain/attachments/kinds'
import { asApiError } from '@/services/api-error'
import { chooseFiles, type ChosenFile, type FileSource } from '@/services/choose-files'
import { newIdempotencyKey } from '@/services/idempotency-key'
import { uploadFile } from '@/services/upload-file'
import { staffCall } from '../staff-call'
import { STAFF } from '../staff-keys'

const DESK_ENDINGS = DESK_KINDS.flatMap((kind) => KIND_FACTS[kind].extensions)

/** Uploads what was chosen and begins one piece from it; a failure is told, and choosing again goes on where it was. */
export const useDraftFromFiles = (onBegun: (id: string) => void) => {
  const client = useQueryClient()
  const [progress, setProgress] = useState('')
  const [failure, setFailure] = useState('')
  const sendAll = async (files: readonly ChosenFile[]): Promise<string[]> => {
    const ids: string[] = []
    for (const file of files) {
      const onProgress = (sent: number) =>
        setProgress(`正在上传 ${ids.length + 1}/${files.length}：${Math.floor((sent / file.size) * 100)}%`)
      ids.push((await uploadFile(file, { onProgress, isStopped: () => false })).id)
    }
    return ids
  }
  const begin = async (source: FileSource): Promise<void> => {
    const chosen = await chooseFiles(source, MOST_PIECE_FILES, DESK_ENDINGS)
    if (chosen.length === 0) return
    setFailure('')
    setProgress('正在检查…')
    try {
      const files = await sendAll(chosen)
      setProgress('正在读取…')
      const view = await staffCall(draftFromFiles, { files }, { idempotencyKey: newIdempotencyKey() })
      void client.invalidateQueries({ queryKey: [STAFF, 'publications'] })
      onBegun(view.id)
    } catch (thrown) {
      setFailure(asApiError(thrown).userMessage)
    }
    setProgress('')
  }
  return { progress, failure, begin: (source: FileSource) => void begin(source) }
}
