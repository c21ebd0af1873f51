import { useQuery } from '@tanstack/react-query'
import type { ActPreview, StaffCaseView } from '@/contract/case-view'
import { previewAct, type DeskAct } from '@/contract/staff-cases'
import { actErrors } from './act-errors'
import { staffCall } from './staff-call'
import { staffKeys } from './staff-keys'

/** Texts that move no date: what is written there is not sent again with every character. */
const TEXTS = ['reason', 'reasons', 'how', 'description', 'task', 'result', 'disclosed'] as const
const STAND_IN = '略'

const withoutTexts = (act: unknown): DeskAct => {
  const given = act as Readonly<Record<string, unknown>>
  const texts = TEXTS.filter((name) => name in given).map((name) => [name, STAND_IN] as const)
  const points = 'points' in given ? { points: [STAND_IN] } : {}
  const who = given.act === 'consult' ? { who: STAND_IN } : {}
  // What is still missing or wrong is found by the contract's parser, before anything is sent.
  return { ...given, ...Object.fromEntries(texts), ...points, ...who } as DeskAct
}

/** The dates that the act as filled in so far would set or move; null until enough is known. */
export const useActPreview = ({ id, seq }: StaffCaseView, act: unknown): ActPreview | null => {
  const sent = withoutTexts(act)
  const { data } = useQuery({
    queryKey: staffKeys.preview(id, seq, JSON.stringify(sent)),
    queryFn: () => staffCall(previewAct, { id, act: sent }),
    enabled: Object.keys(actErrors(sent)).length === 0,
    staleTime: 60_000,
    retry: false,
  })
  return data ?? null
}
