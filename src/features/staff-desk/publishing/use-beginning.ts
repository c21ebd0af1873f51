import { emptyContent, type PublicationContent } from '@/domain/publication/content'
import { villageIssuer } from '@/domain/villages/village'
import { asApiError } from '@/services/api-error'
import { useVillages } from '@/services/use-villages'
import { open } from '@/services/navigate'
import { STAFF_PAGES } from '../staff-pages'
import { useOffice } from '../../../services/use-office'
import { useDrafting } from './use-publications'

/** Begins a piece from what is known already, and opens it. */
export const useBeginning = () => {
  const drafting = useDrafting()
  const office = useOffice().data
  const villages = useVillages().data?.villages ?? []
  const begin = (known: Partial<PublicationContent> = {}, caseId: string | null = null) => {
    const township = office?.township ?? ''
    const village = villages.find(({ id }) => id === known.villageId)
    const own = township === '' ? '' : `${township}人民政府`
    const issuer = village === undefined ? own : villageIssuer(township, village)
    const content = { ...emptyContent(issuer), ...known }
    drafting.mutate({ content, caseId }, { onSuccess: ({ id }) => open(STAFF_PAGES.piece, { id }) })
  }
  return {
    begin,
    busy: drafting.isPending,
    failure: drafting.error === null ? null : asApiError(drafting.error),
  }
}
