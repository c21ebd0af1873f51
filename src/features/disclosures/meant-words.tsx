import { Button } from '../../components/ui/button'
import { TextLink } from '../../components/ui/text-link'
import { Words } from '../../components/ui/words'
import type { DocumentPage } from '../../contract/list-documents'
import { openSearch } from './places'

type Props = {
  readonly page: DocumentPage | undefined
  readonly words: string
  readonly onAsTyped?: (() => void) | undefined
}

/** Another wording that was perhaps meant: said when the list is about it already, offered when it isn't only. */
export function MeantWords({ page, words, onAsTyped }: Props) {
  if (page === undefined || page.meant === '') return null
  return (
    <>
      {page.isCorrected ? (
        <Words size="small">{`没有找到您输入的词，下面是与“${page.meant}”有关的信息`}</Words>
      ) : (
        <Button kind="ghost" onPress={() => openSearch(page.meant)}>
          {`您是不是要找“${page.meant}”`}
        </Button>
      )}
      {onAsTyped !== undefined && (
        <TextLink acts onPress={onAsTyped}>
          {`按原文搜索“${words}”`}
        </TextLink>
      )}
    </>
  )
}
