import { Button } from '@/components/ui/button'
import { Heading } from '@/components/ui/heading'
import { Lede } from '@/components/ui/lede'
import { KeptList } from '@/features/disclosures/kept/kept-list'
import { OfflineTitles } from '@/features/disclosures/kept/offline-titles'
import { openSearch } from '@/features/disclosures/places'
import { SearchBox } from '@/features/disclosures/search-box'
import { Screen } from '@/features/session/screen'
import { forgetReadDocuments, useKeptLines } from '@/services/kept-documents'
import { prepareOfflineSearch } from '@/services/offline-index'
import { useEffect } from 'react'

/** What lies on this phone and can be read without a network. */
export default function KeptPage() {
  const lines = useKeptLines()
  useEffect(prepareOfflineSearch, [])
  const read = lines.filter(({ isFavourite }) => !isFavourite)
  return (
    <Screen title="收藏和离线阅读">
      <Heading level={1}>收藏和离线阅读</Heading>
      <Lede>都存在这部手机上，没有网络也能看。</Lede>
      <SearchBox id="kept-search" onSearch={openSearch} />
      <KeptList
        title="我的收藏"
        lines={lines.filter(({ isFavourite }) => isFavourite)}
        empty="还没有收藏。打开一份文件，按“收藏”。"
      />
      <KeptList title="最近看过" lines={read} empty="还没有看过文件。看过的最近 50 份会自动存在这里。" />
      {read.length > 0 && (
        <Button kind="plain" onPress={forgetReadDocuments}>
          清除最近看过的
        </Button>
      )}
      <OfflineTitles />
    </Screen>
  )
}
