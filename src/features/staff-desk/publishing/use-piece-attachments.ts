import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { attachToPublication, detachFromPublication } from '@/contract/piece-files'
import { KIND_FACTS } from '@/domain/attachments/kinds'
import type { PublicationView } from '@/contract/publications'
import { asApiError } from '@/services/api-error'
import { chooseFiles, type FileSource } from '@/services/choose-files'
import { newIdempotencyKey } from '@/services/idempotency-key'
import { uploadFile } from '@/services/upload-file'
import { staffCall } from '../staff-call'
import { STAFF } from '../staff-keys'

const DESK_ENDINGS = KIND_FACTS.csv.extensions

const DOORS = { attach: attachToPublication, detach: detachFromPublication } as const

/** Has a file go out with one piece, or takes it out again. */
const useChanging = ({ id, seq }: Pick<PublicationView, 'id' | 'seq'>, what: keyof typeof DOORS) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (file: string) =>
      staffCall(DOORS[what], { id, seq, file }, { idempotencyKey: newIdempotencyKey() }),
    onSuccess: (view: PublicationView) => {
      client.setQueryData([STAFF, 'publication', id], view)
      void client.invalidateQueries({ queryKey: [STAFF, 'publications'] })
    },
  })
}

/** Files that go out with one piece: chosen, uploaded, looked through by the server, or taken out again. */
export const usePieceAttachments = (view: Pick<PublicationView, 'id' | 'seq'>) => {
  const [progress, setProgress] = useState('')
  const [failure, setFailure] = useState('')
  const attaching = useChanging(view, 'attach')
  const detaching = useChanging(view, 'detach')
  const tried = async (work: () => Promise<unknown>): Promise<void> => {
    setFailure('')
    try {
      await work()
    } catch (thrown) {
      setFailure(asApiError(thrown).userMessage)
    }
    setProgress('')
  }
  const upload = async (source: FileSource): Promise<void> => {
    const [file] = await chooseFiles(source, 1, DESK_ENDINGS)
    if (file === undefined) return
    await tried(async () => {
      const onProgress = (sent: number) => setProgress(`正在上传：${Math.floor((sent / file.size) * 100)}%`)
      const uploaded = await uploadFile(file, { onProgress, isStopped: () => false })
      setProgress('正在检查附件…')
      await attaching.mutateAsync(uploaded.id)
    })
  }
  return {
    progress,
    failure,
    busy: progress !== '' || attaching.isPending || detaching.isPending,
    upload: (source: FileSource) => void upload(source),
    attach: (file: string) => void tried(() => attaching.mutateAsync(file)),
    detach: (file: string) => void tried(() => detaching.mutateAsync(file)),
  }
}
