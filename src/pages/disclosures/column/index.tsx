import { Heading } from '@/components/ui/heading'
import { ColumnContent } from '@/features/disclosures/column-content'
import { columnCalled } from '@/features/disclosures/columns'
import { useColumns } from '@/features/disclosures/queries'
import { FollowButton } from '@/features/following/follow-button'
import { Screen } from '@/features/session/screen'
import { routeText } from '@/services/navigate'
import Taro, { useRouter } from '@tarojs/taro'
import { useEffect } from 'react'

/** One column of the platform. */
export default function ColumnPage() {
  const asked = routeText(useRouter().params.name)
  const columns = useColumns().data?.columns ?? []
  const column = columnCalled(columns, asked)
  const name = column?.name ?? (/^[\w-]+$/.test(asked) ? '栏目' : asked)
  useEffect(() => {
    void Taro.setNavigationBarTitle({ title: name })
  }, [name])
  return (
    <Screen title={name}>
      <Heading level={1}>{name}</Heading>
      {column !== undefined && <FollowButton kind="column" subject={column.id} name={column.name} />}
      <ColumnContent nameOrId={asked} />
    </Screen>
  )
}
