import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { findAlikeComplaints, joinComplaint } from '../../contract/alike-complaints'
import { KIND_RULES } from '../../domain/complaint/kinds'
import { call } from '../../services/api'
import { newIdempotencyKey } from '../../services/idempotency-key'
import { MINE } from '../../services/query-client'
import { withSession } from '../../services/session'
import { useSettled } from '../../services/use-settled'
import type { LetterValues } from './letter-values'

const PAUSE = 1200
const ENOUGH_WORDS = 6

/** Open letters that may be about what is being written; asked for once the writing rests, and for shared matters only. */
export const useAlike = ({ kind, text, place, point, concernedUnits, concernedWords }: LetterValues) => {
  const settled = useSettled(JSON.stringify({ text, place, point }), PAUSE)
  const isShared = kind !== null && KIND_RULES[kind].mayBeJoined
  const isAboutNobody = concernedUnits.length === 0 && concernedWords === ''
  return useQuery({
    queryKey: [MINE, 'alike', kind ?? '', settled],
    queryFn: () =>
      withSession(() =>
        call(findAlikeComplaints, { kind: kind!, text, place, ...(point === null ? {} : { point }) }),
      ),
    enabled: isShared && isAboutNobody && (point !== null || text.trim().length >= ENOUGH_WORDS),
    staleTime: 60_000,
    retry: false,
  })
}

/** Joins a letter of somebody else, once. */
export const useJoining = () => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (id: string) =>
      withSession(() => call(joinComplaint, { id }, { idempotencyKey: newIdempotencyKey() })),
    onSuccess: () => void client.invalidateQueries({ queryKey: [MINE] }),
  })
}
