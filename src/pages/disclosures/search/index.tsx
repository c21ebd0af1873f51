import { EmptyState } from '@/components/ui/empty-state'
import { Heading } from '@/components/ui/heading'
import { DocumentList } from '@/features/disclosures/document-list'
import { NothingFound } from '@/features/disclosures/nothing-found'
import { SearchBox } from '@/features/disclosures/search-box'
import { Screen } from '@/features/session/screen'
import { routeText } from '@/services/navigate'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'

/** Results of a search. */
export default function SearchPage() {
  const asked = routeText(useRouter().params.q)
  const [words, setWords] = useState(asked)
  return (
    <Screen title="搜索">
      <SearchBox id="search" initial={words} onSearch={setWords} />
      {words === '' ? (
        <EmptyState text="请输入要找的词" />
      ) : (
        <>
          <Heading level={1}>{`与“${words}”有关的信息`}</Heading>
          <DocumentList q={words} column="" empty={<NothingFound words={words} />} />
        </>
      )}
    </Screen>
  )
}
