import { Heading } from '@/components/ui/heading'
import { DocumentList } from '@/features/disclosures/document-list'
import { NotAmongThem } from '@/features/disclosures/not-among-them'
import { NothingFound } from '@/features/disclosures/nothing-found'
import { useHome } from '@/features/disclosures/queries'
import { SearchBox } from '@/features/disclosures/search-box'
import { SearchFilters } from '@/features/disclosures/search-filters'
import { SearchStart } from '@/features/disclosures/search-start'
import { WITHIN_ALL, type Within } from '@/features/disclosures/search-within'
import { FollowButton } from '@/features/following/follow-button'
import { Screen } from '@/features/session/screen'
import { routeText } from '@/services/navigate'
import { rememberSearch } from '@/services/recent-searches'
import { useRouter } from '@tarojs/taro'
import { useEffect, useState } from 'react'

/** What can be followed as it was typed. */
const ONE_WORD = /^\S{2,20}$/u

/** Results of a search. */
export default function SearchPage() {
  const asked = routeText(useRouter().params.q)
  const [words, setWords] = useState(asked)
  const [within, setWithin] = useState<Within>(WITHIN_ALL)
  const today = useHome().data?.today ?? ''
  useEffect(() => {
    if (words !== '') rememberSearch(words)
  }, [words])
  const search = (next: string) => {
    setWithin(WITHIN_ALL)
    setWords(next)
  }
  const narrow = (over: Partial<Within>) => setWithin({ ...within, ...over })
  const isNarrowed = Object.values(within).some((value) => value !== '')
  return (
    <Screen title="搜索">
      <SearchBox key={words} id="search" initial={words} onSearch={search} />
      {words === '' ? (
        <SearchStart onSearch={search} />
      ) : (
        <>
          <Heading level={1}>{`与“${words}”有关的信息`}</Heading>
          <SearchFilters within={within} today={today} onChange={narrow} />
          <DocumentList
            q={words}
            within={within}
            onAsTyped={() => narrow({ asTyped: 'yes' })}
            after={<NotAmongThem words={words} />}
            empty={
              <NothingFound words={words} onAll={isNarrowed ? () => setWithin(WITHIN_ALL) : undefined} />
            }
          />
          {ONE_WORD.test(words) && <FollowButton kind="keyword" subject={words} name={`“${words}”`} />}
        </>
      )}
    </Screen>
  )
}
