import { useQuery } from '@tanstack/react-query'
import { listConsultations } from '@/contract/consultation'
import { staffCall } from './staff-call'
import { staffKeys } from './staff-keys'

/** Letters to consulted sides of a case; read again when the case has moved on. */
export const useConsultations = (id: string, seq: number) =>
  useQuery({
    queryKey: staffKeys.consultations(id, seq),
    queryFn: () => staffCall(listConsultations, { id }),
    staleTime: 3_000,
  })
