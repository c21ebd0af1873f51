import { useQuery } from '@tanstack/react-query'
import { LetterList } from '@/components/case/letter-list'
import { downloadCaseLetter, listCaseLetters } from '@/contract/letters'
import { useLetterFiles } from '@/services/use-letter-files'
import { staffCall } from './staff-call'
import { STAFF } from './staff-keys'

type Props = {
  readonly id: string
  /** Version of the case: after an act there may be a new letter. */
  readonly seq: number
}

/** All letters of a case, to print, seal and serve. */
export function CaseLetters({ id, seq }: Props) {
  const query = useQuery({
    queryKey: [STAFF, 'letters', id, seq],
    queryFn: () => staffCall(listCaseLetters, { id }),
  })
  const files = useLetterFiles(downloadCaseLetter, id)
  return <LetterList letters={query.data?.letters ?? []} {...files} />
}
