import { Heading } from '@/components/ui/heading'
import { Lede } from '@/components/ui/lede'
import { ColumnDirectory } from '@/features/disclosures/column-directory'
import { openSearch } from '@/features/disclosures/places'
import { SearchBox } from '@/features/disclosures/search-box'
import { Screen } from '@/features/session/screen'

/** The disclosure platform: search and columns. */
export default function DisclosuresPage() {
  return (
    <Screen tab title="政府信息公开">
      <Heading level={1}>政府信息公开</Heading>
      <Lede>不用登录，谁都能查。</Lede>
      <SearchBox id="disclosures-search" onSearch={openSearch} />
      <ColumnDirectory />
    </Screen>
  )
}
