import { useQuery } from '@tanstack/react-query'
import { listDocuments, NO_FILTERS } from '../contract/list-documents'
import { call } from './api'
import { PUBLIC } from './query-client'

const SUGGESTED = 3

/** What may be public already, for words that were typed. */
export const useMaybePublic = (words: string) =>
  useQuery({
    queryKey: [PUBLIC, 'maybe', words],
    queryFn: async () => {
      const page = await call(listDocuments, { ...NO_FILTERS, q: words, column: '', cursor: '' })
      return { ...page, items: page.items.slice(0, SUGGESTED) }
    },
    enabled: words.length >= 2,
  })
