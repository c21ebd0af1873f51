import { useState } from 'react'
import { readDocumentFilePage, type OpenedFile } from '../../../contract/open-document-file'
import { FetchedPicture } from './fetched-picture'
import { Pager } from '../../../components/ui/pager'
import { useFetched, type FileId } from './use-opened-file'

type Props = {
  readonly id: FileId
  readonly pages: OpenedFile['pages']
}

/** The pages of a PDF, one at a time: a phone need not fetch a file of fifty to read the first. */
export function FilePages({ id, pages }: Props) {
  const [page, setPage] = useState(0)
  const fetched = useFetched(readDocumentFilePage, { ...id, page })
  const size = pages[page]
  return (
    <>
      <FetchedPicture
        key={page}
        fetched={fetched}
        label={`第 ${page + 1} 页`}
        shape={size === undefined ? 0 : size.height / size.width}
      />
      {pages.length > 1 && (
        <Pager
          told={`第 ${page + 1} 页，共 ${pages.length} 页`}
          unit="页"
          hasBefore={page > 0}
          hasAfter={page + 1 < pages.length}
          onMove={(step) => setPage(page + step)}
        />
      )}
    </>
  )
}
