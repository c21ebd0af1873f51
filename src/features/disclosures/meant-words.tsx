import { Button } from '../../components/ui/button'
import { Words } from '../../components/ui/words'
import type { DocumentPage } from '../../contract/list-documents'
import { openSearch } from './places'

type Props = { readonly page: DocumentPage | undefined }

/** Another wording that was perhaps meant: said when the list is about it already, offered when it isn't only. */
export function MeantWords({ page }: Props) {
  if (page === undefined || page.meant === '') return null
  if (page.isCorrected)
    return <Words size="small">{`没有找到您输入的词，下面是与“${page.meant}”有关的信息`}</Words>
  return (
    <Button kind="ghost" onPress={() => openSearch(page.meant)}>
      {`您是不是要找“${page.meant}”`}
    </Button>
  )
}
