import { useQuery } from '@tanstack/react-query'
import { openPublicationFile, readPublicationFile, readPublicationFilePage } from '@/contract/piece-files'
import { pictureFrom } from '@/services/save-file'
import { staffCall } from '../staff-call'
import { STAFF } from '../staff-keys'

/** Which file of which piece. */
export interface OriginalId {
  readonly id: string
  readonly file: string
}

const A_WHILE = 5 * 60_000

/** What an original says from a line on. Each look is an entry of the audit, so it isn't fetched again by itself. */
export const useOriginal = ({ id, file }: OriginalId, from: number) =>
  useQuery({
    queryKey: [STAFF, 'original', id, file, from],
    queryFn: () => staffCall(openPublicationFile, { id, file, part: 0, from }),
    gcTime: A_WHILE,
    staleTime: Infinity,
  })

/** An original that is a picture, or a page of one, as an address for the page. */
export const useOriginalPicture = ({ id, file }: OriginalId, page: number | null) =>
  useQuery({
    queryKey: [STAFF, 'original-picture', id, file, page],
    queryFn: () =>
      page === null
        ? pictureFrom(readPublicationFile, { id, file })
        : pictureFrom(readPublicationFilePage, { id, file, page }),
    gcTime: A_WHILE,
    staleTime: Infinity,
  })
