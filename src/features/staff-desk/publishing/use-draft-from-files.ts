import { useQueryClient } from '@tanstack/react-query'
import { draftFromFiles, MOST_PIECE_FILES } from '@/contract/piece-files'
import { DESK_KINDS, KIND_FACTS } from '@/domain/attachments/kinds'
import { newIdempotencyKey } from '@/services/idempotency-key'
import { staffCall } from '../staff-call'
import { STAFF } from '../staff-keys'
import { useChosenFiles } from '../use-chosen-files'

const DESK_ENDINGS = DESK_KINDS.flatMap((kind) => KIND_FACTS[kind].extensions)

/** Uploads what was chosen and begins one piece from it. */
export const useDraftFromFiles = (onBegun: (id: string) => void) => {
  const client = useQueryClient()
  const take = async (files: readonly string[]): Promise<void> => {
    const view = await staffCall(
      draftFromFiles,
      { files: [...files] },
      { idempotencyKey: newIdempotencyKey() },
    )
    void client.invalidateQueries({ queryKey: [STAFF, 'publications'] })
    onBegun(view.id)
  }
  return useChosenFiles({ most: MOST_PIECE_FILES, endings: DESK_ENDINGS, take })
}
