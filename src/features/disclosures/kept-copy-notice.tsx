import type { UseQueryResult } from '@tanstack/react-query'
import { Notice } from '../../components/ui/notice'
import { TextLink } from '../../components/ui/text-link'
import { momentInWords } from '../../services/clock-words'
import { copyTimeOf } from '../../services/remote'

type Props = {
  readonly query: Pick<
    UseQueryResult<unknown>,
    'data' | 'error' | 'fetchStatus' | 'dataUpdatedAt' | 'refetch'
  >
}

/** Says of which moment the copy on show is, when no newer answer could be had. */
export function KeptCopyNotice({ query }: Props) {
  const keptAt = copyTimeOf(query)
  if (keptAt === null) return null
  return (
    <Notice tone="amber" title={`这是 ${momentInWords(keptAt)} 时保存的内容`}>
      现在连不上网络，后来改过的这里看不到。
      <TextLink acts icon="refresh" onPress={() => void query.refetch()}>
        再连一次
      </TextLink>
    </Notice>
  )
}
