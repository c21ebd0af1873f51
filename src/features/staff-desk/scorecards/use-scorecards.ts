import { useMutation, useQueryClient } from '@tanstack/react-query'
import {
  actOnScorecard,
  draftScorecard,
  listScorecards,
  readMeasuredUnit,
  readScorecard,
  readScorecardTerms,
  saveScorecardTerms,
  type ScorecardForm,
  type ScorecardView,
} from '@/contract/scorecards'
import type { ScorecardTerms } from '@/domain/scorecard/scorecard-terms'
import { isStaff, useSession } from '@/services/session'
import { staffCall } from '../staff-call'
import { STAFF, staffKeys } from '../staff-keys'
import { useDeskActing } from '../use-desk-acting'
import { useDeskRead, useShownDeskRead } from '../use-desk-read'
import { useSendingKey } from '../use-sending-key'

/** All units in a period, '' for the last quarter that is over; read anew each time the page is shown. */
export const useScorecards = (period: string) => {
  const enabled = isStaff(useSession())
  return useShownDeskRead({
    queryKey: [...staffKeys.scorecards, period],
    door: listScorecards,
    input: { period },
    enabled,
  })
}

/** One unit as it is measured now; read anew each time the page is shown. */
export const useMeasuredUnit = (form: ScorecardForm, wanted: boolean) => {
  const enabled = isStaff(useSession()) && wanted
  return useShownDeskRead({
    queryKey: [...staffKeys.scorecards, form.kind, form.unit, form.period],
    door: readMeasuredUnit,
    input: form,
    enabled,
    retry: false,
  })
}

/** One card. */
export const useScorecard = (id: string) => {
  const enabled = isStaff(useSession()) && id !== ''
  return useDeskRead({ queryKey: staffKeys.scorecard(id), door: readScorecard, input: { id }, enabled })
}

/** Makes a card of a unit, once however often it is pressed. */
export const useDrafting = () => {
  const client = useQueryClient()
  const keyFor = useSendingKey()
  return useMutation({
    mutationFn: (form: ScorecardForm) =>
      staffCall(draftScorecard, form, { idempotencyKey: keyFor(Object.values(form)) }),
    onSuccess: () => void client.invalidateQueries({ queryKey: staffKeys.scorecards }),
  })
}

/** Carries out acts on a card. */
export const useScorecardAct = (view: ScorecardView) =>
  useDeskActing(view, {
    door: actOnScorecard,
    viewKey: staffKeys.scorecard(view.id),
    listKey: staffKeys.scorecards,
  })

const TERMS_KEY = [STAFF, 'scorecard-terms']

/** Points and terms in force with each change of them. */
export const useScorecardTerms = () =>
  useDeskRead({
    queryKey: TERMS_KEY,
    door: readScorecardTerms,
    input: {},
    enabled: isStaff(useSession()),
  })

interface Saving {
  readonly seq: number
  readonly terms: ScorecardTerms
  readonly because: string
}

/** Puts points and terms in force, once however often it is pressed. */
export const useSavingScorecardTerms = () => {
  const client = useQueryClient()
  const keyFor = useSendingKey()
  return useMutation({
    mutationFn: (form: Saving) => staffCall(saveScorecardTerms, form, { idempotencyKey: keyFor(form) }),
    onSuccess: (desk) => {
      client.setQueryData(TERMS_KEY, desk)
      void client.invalidateQueries({ queryKey: staffKeys.scorecards })
    },
  })
}
