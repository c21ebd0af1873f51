import { Button } from '../../components/ui/button'
import { EmptyState } from '../../components/ui/empty-state'
import { Stack } from '../../components/ui/stack'
import { Words } from '../../components/ui/words'
import { dial, open } from '../../services/navigate'
import { useOffice } from '../../services/use-office'

type Props = {
  readonly words: string
  /** Takes back what the search was narrowed to; undefined when it wasn't. */
  readonly onAll?: (() => void) | undefined
}

/** Help for a search without a hit: other words, the phone, or a request with the words filled in. */
export function NothingFound({ words, onAll }: Props) {
  const office = useOffice().data
  return (
    <EmptyState text={`没有找到“${words}”`}>
      <Words size="small">换个说法试试：少打几个字，或用文件里的词，例如“低保”“危房改造”“土地流转”。</Words>
      <Stack>
        {onAll !== undefined && <Button onPress={onAll}>取消筛选再找一次</Button>}
        <Button onPress={() => open('/pages/requests/start/index', { about: words })} leads>
          申请公开这项信息
        </Button>
        <Button kind="ghost" onPress={() => open('/pages/topics/new/index', { about: words })} leads>
          点题：请镇里公开给大家看
        </Button>
        {office !== undefined && (
          <Button kind="ghost" icon="phone" onPress={() => dial(office.phone)}>
            {`打电话问 ${office.phone}`}
          </Button>
        )}
      </Stack>
    </EmptyState>
  )
}
