import { useQuery } from '@tanstack/react-query'
import { readOffice, type OfficeView } from '@/contract/read-office'
import { call } from '@/services/api'
import { PUBLIC } from '@/services/query-client'

/** The disclosure office of this township; null until it is known. */
export const useOffice = (): OfficeView | null => {
  const { data } = useQuery({ queryKey: [PUBLIC, 'office'], queryFn: () => call(readOffice, {}) })
  return data ?? null
}

/** Name of the organ that signs letters; empty until it is known. */
export const useSignature = (): string => {
  const office = useOffice()
  return office === null ? '' : `${office.township}人民政府`
}
