import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { compareVersions } from '../../contract/compare-versions'
import type { DocumentView } from '../../contract/document-view'
import { listColumns } from '../../contract/list-columns'
import { listDocuments, NO_FILTERS, type DocumentPage } from '../../contract/list-documents'
import { readDocument } from '../../contract/read-document'
import { readHome } from '../../contract/read-home'
import { call } from '../../services/api'
import { asApiError } from '../../services/api-error'
import { forgetDocument, keepDocument, keptDocument } from '../../services/kept-documents'
import { refreshOfflineIndex } from '../../services/offline-index'
import { PUBLIC } from '../../services/query-client'
import type { Within } from './search-within'

/** The first screen. */
export const useHome = () => useQuery({ queryKey: [PUBLIC, 'home'], queryFn: () => call(readHome, {}) })

/** All columns with their counts. */
export const useColumns = () =>
  useQuery({ queryKey: [PUBLIC, 'columns'], queryFn: () => call(listColumns, {}) })

/** Reads a document and keeps it; a copy of what is no longer public goes. */
const readAndKeep = async (id: string): Promise<DocumentView> => {
  try {
    const view = await call(readDocument, { id })
    keepDocument(view)
    void refreshOfflineIndex()
    return view
  } catch (thrown) {
    if (asApiError(thrown).code === 'not_found') forgetDocument(id)
    throw thrown
  }
}

/** One document; what was read before stands there at once while a newer answer is awaited. */
export const useDocument = (id: string) =>
  useQuery({
    queryKey: [PUBLIC, 'document', id],
    queryFn: () => readAndKeep(id),
    enabled: id !== '',
    initialData: () => keptDocument(id)?.view,
    initialDataUpdatedAt: () => keptDocument(id)?.keptAt,
    // A copy that was only taken from the device is asked after at once, however young it is.
    refetchOnMount: ({ state }) => (state.dataUpdateCount === 0 ? 'always' : true),
  })

/** A document of which a page shows something by itself: nobody opened it, so it isn't kept as read. */
export const useDocumentInPassing = (id: string) =>
  useQuery({
    queryKey: [PUBLIC, 'in-passing', id],
    queryFn: () => call(readDocument, { id }),
    enabled: id !== '',
    initialData: () => keptDocument(id)?.view,
    initialDataUpdatedAt: () => keptDocument(id)?.keptAt,
  })

/** What changed between two versions of a document. */
export const useComparison = (id: string, other: string) =>
  useQuery({
    queryKey: [PUBLIC, 'comparison', id, other],
    queryFn: () => call(compareVersions, { id, with: other }),
    enabled: id !== '' && other !== '',
  })

interface Wanted {
  readonly q: string
  readonly within: Within
  readonly enabled?: boolean
}

/** Documents of a column or of a search, page after page. */
export const useDocuments = ({ q, within, enabled = true }: Wanted) =>
  useInfiniteQuery({
    queryKey: [PUBLIC, 'documents', q, within],
    queryFn: ({ pageParam }): Promise<DocumentPage> =>
      call(listDocuments, { ...NO_FILTERS, ...within, q, cursor: pageParam }),
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
    enabled,
  })
