import { Heading } from '@/components/ui/heading'
import { Lede } from '@/components/ui/lede'
import { OpenDataList } from '@/features/disclosures/open-data-list'
import { Screen } from '@/features/session/screen'

/** Where other programs read what is public. */
export default function OpenDataPage() {
  return (
    <Screen title="订阅和开放数据">
      <Heading level={1}>订阅和开放数据</Heading>
      <Lede>把公开信息接到您自己的阅读器、表格或程序里，不用登录。</Lede>
      <OpenDataList />
    </Screen>
  )
}
