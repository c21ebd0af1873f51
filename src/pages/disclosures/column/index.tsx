import { Heading } from '@/components/ui/heading'
import { ColumnContent } from '@/features/disclosures/column-content'
import { columnCalled } from '@/features/disclosures/columns'
import { useColumns } from '@/features/disclosures/queries'
import { Screen } from '@/features/session/screen'
import { routeText } from '@/services/navigate'
import Taro, { useRouter } from '@tarojs/taro'
import { useEffect } from 'react'

/** One column of the platform. */
export default function ColumnPage() {
  const asked = routeText(useRouter().params.name)
  const columns = useColumns().data?.columns ?? []
  const name = columnCalled(columns, asked)?.name ?? (/^[\w-]+$/.test(asked) ? '栏目' : asked)
  useEffect(() => {
    void Taro.setNavigationBarTitle({ title: name })
  }, [name])
  return (
    <Screen title={name}>
      <Heading level={1}>{name}</Heading>
      <ColumnContent nameOrId={asked} />
    </Screen>
  )
}
