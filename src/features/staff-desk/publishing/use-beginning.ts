import { useQueryClient } from '@tanstack/react-query'
import { emptyContent, type PublicationContent } from '@/domain/publication/content'
import { villageIssuer } from '@/domain/villages/village'
import { asApiError } from '@/services/api-error'
import { open } from '@/services/navigate'
import { officeRead } from '@/services/use-office'
import { villagesRead } from '@/services/use-villages'
import { STAFF_PAGES } from '../staff-pages'
import { useDrafting } from './use-publications'

/** Who issues a piece is known when the office and the villages are; pressed before, the button waits for them. */
const useIssuer = () => {
  const client = useQueryClient()
  return async (villageId = ''): Promise<string> => {
    const { township } = await client.ensureQueryData(officeRead)
    if (villageId === '') return `${township}人民政府`
    const { villages } = await client.ensureQueryData(villagesRead)
    const village = villages.find(({ id }) => id === villageId)
    return village === undefined ? `${township}人民政府` : villageIssuer(township, village)
  }
}

/** Begins a piece from what is known already, and opens it. */
export const useBeginning = () => {
  const issuerOf = useIssuer()
  const drafting = useDrafting()
  const begin = (known: Partial<PublicationContent> = {}, caseId: string | null = null) => {
    const beginning = async () => ({
      content: { ...emptyContent(await issuerOf(known.villageId)), ...known },
      caseId,
    })
    drafting.mutate(beginning, { onSuccess: ({ id }) => open(STAFF_PAGES.piece, { id }) })
  }
  return {
    begin,
    busy: drafting.isPending,
    failure: drafting.error === null ? null : asApiError(drafting.error),
  }
}
