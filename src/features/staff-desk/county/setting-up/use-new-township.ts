import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import {
  endHeadSessions,
  issueHeadPassword,
  loadLaws,
  openTownshipHead,
  readNewTownshipDesk,
  readTownshipHeads,
} from '@/contract/new-township'
import { asApiError, type ApiError } from '@/services/api-error'
import { staffCall } from '../../staff-call'
import { staffKeys } from '../../staff-keys'
import { useDeskForm } from '../../use-desk-form'
import { useDeskRead, useShownDeskRead } from '../../use-desk-read'
import { useIsCounty } from '../use-county'

/** What a new township starts with. */
export const useNewTownship = () => {
  const enabled = useIsCounty()
  return useDeskRead({ queryKey: staffKeys.newTownship, door: readNewTownshipDesk, input: {}, enabled })
}

/** Who keeps the accounts of a township. */
export const useTownshipHeads = (id: string) => {
  const enabled = useIsCounty() && id !== ''
  return useShownDeskRead({
    queryKey: staffKeys.townshipHeads(id),
    door: readTownshipHeads,
    input: { id },
    enabled,
  })
}

const failureOf = (error: unknown): ApiError | null => (error === null ? null : asApiError(error))

/** Makes a one-time password for a head; it is shown on this page and kept nowhere. */
export const useHeadPassword = (id: string) => {
  const client = useQueryClient()
  const mutation = useMutation({
    mutationFn: (person: string) => staffCall(issueHeadPassword, { id, person }),
    onSuccess: () => void client.invalidateQueries({ queryKey: staffKeys.townshipHeads(id) }),
  })
  return {
    issue: (person: string) => {
      if (!mutation.isPending) mutation.mutate(person)
    },
    issued: mutation.data ?? null,
    busy: mutation.isPending,
    failure: failureOf(mutation.error),
  }
}

/** Signs a head out on every device. */
export const useEndingSessions = (id: string, person: string) => {
  const mutation = useMutation({ mutationFn: () => staffCall(endHeadSessions, { id, person }) })
  return {
    end: () => {
      if (!mutation.isPending) mutation.mutate()
    },
    ended: mutation.data?.ended ?? null,
    failure: failureOf(mutation.error),
  }
}

/** Opens an account for another head. */
export const useOpeningHead = (id: string) =>
  useDeskForm(openTownshipHead, { list: staffKeys.townshipHeads(id) })

/** Brings the laws in, a few at a time, from where it stopped. */
export const useLawsComingIn = (id: string) => {
  const [came, setCame] = useState({ done: 0, of: 0 })
  const [failure, setFailure] = useState<ApiError | null>(null)
  const { done, of } = came
  const isThrough = of > 0 && done >= of
  useEffect(() => {
    if (isThrough || failure !== null) return
    let isGone = false
    staffCall(loadLaws, { id, from: done })
      .then((next) => isGone || setCame(next))
      .catch((thrown: unknown) => isGone || setFailure(asApiError(thrown)))
    return () => {
      isGone = true
    }
  }, [id, done, isThrough, failure])
  return { done, of, isThrough, failure, goOn: () => setFailure(null) }
}
