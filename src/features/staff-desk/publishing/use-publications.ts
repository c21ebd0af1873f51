import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { comparePublication } from '@/contract/compare-publication'
import {
  actOnPublication,
  draftPublication,
  listPublications,
  readPublication,
  type PublicationActInput,
  type PublicationView,
} from '@/contract/publications'
import type { PublicationContent } from '@/domain/publication/content'
import { asApiError } from '@/services/api-error'
import { newIdempotencyKey } from '@/services/idempotency-key'
import { isStaff, useSession } from '@/services/session'
import { staffCall } from '../staff-call'
import { STAFF } from '../staff-keys'
import { useDeskRead, useShownDeskRead } from '../use-desk-read'
import { useSendingKey } from '../use-sending-key'

const LIST = [STAFF, 'publications']
const pieceKey = (id: string) => [STAFF, 'publication', id]

/** Refusals after which the page on this phone is old and must be read again. */
const OLD_PAGE: readonly string[] = ['stale_publication', 'act_not_allowed', 'not_found']

/** The pieces of the desk, read anew each time the page is shown. */
export const usePublications = () => {
  const enabled = isStaff(useSession())
  return useShownDeskRead({
    queryKey: LIST,
    door: listPublications,
    input: {},
    enabled,
  })
}

/** One piece. */
export const usePublication = (id: string) => {
  const enabled = isStaff(useSession()) && id !== ''
  return useDeskRead({
    queryKey: pieceKey(id),
    door: readPublication,
    input: { id },
    enabled,
  })
}

/** What a piece changes of its earlier text; read anew with each text. */
export const usePieceComparison = ({ id, seq, comparesWith }: PublicationView) =>
  useQuery({
    queryKey: [STAFF, 'piece-comparison', id, seq],
    queryFn: () => staffCall(comparePublication, { id }),
    enabled: comparesWith !== null,
  })

/** A piece as it begins, and the request that led to it. */
export interface Beginning {
  readonly content: PublicationContent
  readonly caseId: string | null
}

/** Begins a piece, once what it begins with has come; each press of the button begins one, a send that was lost is sent again. */
export const useDrafting = () => {
  const client = useQueryClient()
  const key = useRef(newIdempotencyKey())
  return useMutation({
    mutationFn: async (beginning: () => Promise<Beginning>) =>
      staffCall(draftPublication, { ...(await beginning()) }, { idempotencyKey: key.current }),
    onSuccess: (view: PublicationView) => {
      key.current = newIdempotencyKey()
      client.setQueryData(pieceKey(view.id), view)
      void client.invalidateQueries({ queryKey: LIST })
    },
  })
}

/** Carries out acts on one piece; what was typed stays where it is. */
export const usePieceActs = (id: string) => {
  const client = useQueryClient()
  const keyFor = useSendingKey()
  return useMutation({
    mutationFn: ({ seq, act }: { readonly seq: number; readonly act: PublicationActInput }) =>
      staffCall(actOnPublication, { id, seq, act }, { idempotencyKey: keyFor([id, seq, act]) }),
    onSuccess: (view: PublicationView) => {
      client.setQueryData(pieceKey(id), view)
      void client.invalidateQueries({ queryKey: LIST })
    },
    onError: (thrown) => {
      if (OLD_PAGE.includes(asApiError(thrown).code))
        void client.invalidateQueries({ queryKey: pieceKey(id) })
    },
  })
}
