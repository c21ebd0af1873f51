import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { attachToPublication, detachFromPublication } from '@/contract/piece-files'
import { KIND_FACTS, SOUND_KINDS } from '@/domain/attachments/kinds'
import type { Endpoint, InputOf } from '@/contract/endpoint'
import type { PublicationView } from '@/contract/publications'
import { asApiError } from '@/services/api-error'
import { chooseFiles, type FileSource } from '@/services/choose-files'
import { newIdempotencyKey } from '@/services/idempotency-key'
import { uploadFile } from '@/services/upload-file'
import { staffCall } from '../staff-call'
import { STAFF } from '../staff-keys'

/** What a piece may have besides photos, PDF and office files. */
const DESK_ENDINGS = (['csv', 'ofd', ...SOUND_KINDS] as const).flatMap((kind) => KIND_FACTS[kind].extensions)

type Place = { readonly id: string; readonly seq: number; readonly file: string }

/** What is said of a recording; nothing of any other file. */
export type Said = Pick<InputOf<typeof attachToPublication>, 'language' | 'speaker'>

/** Has a file go out with one piece, or takes it out again. */
const useChanging = (
  { id, seq }: Pick<PublicationView, 'id' | 'seq'>,
  door: Endpoint<Place, PublicationView>,
) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (given: { readonly file: string } & Said) =>
      staffCall(door, { id, seq, ...given }, { idempotencyKey: newIdempotencyKey() }),
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
  const attaching = useChanging(view, attachToPublication)
  const detaching = useChanging(view, detachFromPublication)
  const tried = async (work: () => Promise<unknown>): Promise<void> => {
    setFailure('')
    try {
      await work()
    } catch (thrown) {
      setFailure(asApiError(thrown).userMessage)
    }
    setProgress('')
  }
  const upload = async (source: FileSource, said: Said): Promise<void> => {
    await tried(async () => {
      const [file] = await chooseFiles(source, 1, DESK_ENDINGS)
      if (file === undefined) return
      const onProgress = (sent: number) => setProgress(`正在上传：${Math.floor((sent / file.size) * 100)}%`)
      const uploaded = await uploadFile(file, { onProgress, isStopped: () => false })
      setProgress('正在检查附件…')
      await attaching.mutateAsync({ file: uploaded.id, ...said })
    })
  }
  return {
    progress,
    failure,
    busy: progress !== '' || attaching.isPending || detaching.isPending,
    upload: (source: FileSource, said: Said = {}) => void upload(source, said),
    attach: (file: string) => void tried(() => attaching.mutateAsync({ file })),
    detach: (file: string) => void tried(() => detaching.mutateAsync({ file })),
  }
}
