import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { compareVersions } from '../../contract/compare-versions'
import { listColumns } from '../../contract/list-columns'
import { listDocuments, type DocumentPage } from '../../contract/list-documents'
import { readDocument } from '../../contract/read-document'
import { readHome } from '../../contract/read-home'
import { readOffice } from '../../contract/read-office'
import { call } from '../../services/api'
import { PUBLIC } from '../../services/query-client'

/** The first screen. */
export const useHome = () => useQuery({ queryKey: [PUBLIC, 'home'], queryFn: () => call(readHome, {}) })

/** The office that discloses. */
export const useOffice = () => useQuery({ queryKey: [PUBLIC, 'office'], queryFn: () => call(readOffice, {}) })

/** All columns with their counts. */
export const useColumns = () =>
  useQuery({ queryKey: [PUBLIC, 'columns'], queryFn: () => call(listColumns, {}) })

/** One document. */
export const useDocument = (id: string) =>
  useQuery({
    queryKey: [PUBLIC, 'document', id],
    queryFn: () => call(readDocument, { id }),
    enabled: id !== '',
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
  readonly column: string
  readonly enabled?: boolean
}

/** Documents of a column or of a search, page after page. */
export const useDocuments = ({ q, column, enabled = true }: Wanted) =>
  useInfiniteQuery({
    queryKey: [PUBLIC, 'documents', q, column],
    queryFn: ({ pageParam }): Promise<DocumentPage> => call(listDocuments, { q, column, cursor: pageParam }),
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
    enabled,
  })
