import { useQuery } from '@tanstack/react-query'
import { LetterList } from '../../components/case/letter-list'
import { downloadMyLetter, listMyLetters } from '../../contract/letters'
import { call } from '../../services/api'
import { withSession } from '../../services/session'
import { useLetterFiles } from '../../services/use-letter-files'
import { MINE } from './queries'

type Props = {
  readonly id: string
  /** Version of the case: after a step there may be a new letter. */
  readonly seq: number
}

/** Letters of my request, to save. */
export function MyLetters({ id, seq }: Props) {
  const query = useQuery({
    queryKey: [MINE, 'letters', id, seq],
    queryFn: () => withSession(() => call(listMyLetters, { id })),
  })
  const files = useLetterFiles(downloadMyLetter, id)
  return <LetterList letters={query.data?.letters ?? []} {...files} />
}
