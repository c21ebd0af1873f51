import { useQuery } from '@tanstack/react-query'
import { readMailbox } from '../contract/complaints'
import { call } from './api'
import { PUBLIC } from './query-client'

/** What is needed to write a letter: units of the township, and the county in which its place lies. */
export const useMailbox = () =>
  useQuery({
    queryKey: [PUBLIC, 'mailbox'],
    queryFn: () => call(readMailbox, {}),
    staleTime: 600_000,
  })
