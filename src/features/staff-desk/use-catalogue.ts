import { useQuery } from '@tanstack/react-query'
import { readCatalogue } from '@/contract/catalogue'
import { readLedger } from '@/contract/channel-ledger'
import { readFreshness } from '@/contract/freshness'
import { isStaff, useSession } from '@/services/session'
import { staffCall } from './staff-call'
import { staffKeys } from './staff-keys'

/** What is owed to the catalogue, how much is covered, and how fresh columns and accounts are. */
export const useCatalogue = () =>
  useQuery({
    queryKey: staffKeys.catalogue,
    queryFn: async () => ({
      catalogue: await staffCall(readCatalogue, { part: 'owed' }),
      freshness: await staffCall(readFreshness, {}),
    }),
    staleTime: 0,
    enabled: isStaff(useSession()),
  })

/** How fresh columns and accounts are. */
export const useFreshness = () =>
  useQuery({
    queryKey: [...staffKeys.catalogue, 'freshness'],
    queryFn: () => staffCall(readFreshness, {}),
    staleTime: 0,
    enabled: isStaff(useSession()),
  })

/** The items of the catalogue alone, for choosing one. */
export const useCatalogueItems = () =>
  useQuery({
    queryKey: [...staffKeys.catalogue, 'items'],
    queryFn: () => staffCall(readCatalogue, {}),
    staleTime: 0,
    enabled: isStaff(useSession()),
  })

/** The channels ledger of this year. */
export const useLedger = () =>
  useQuery({
    queryKey: staffKeys.ledger,
    queryFn: () => staffCall(readLedger, { year: '' }),
    staleTime: 0,
    enabled: isStaff(useSession()),
  })
