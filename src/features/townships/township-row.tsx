import { ListRow } from '@/components/ui/list-row'
import { open } from '@/services/navigate'
import { currentTownship, isHomeTownship } from '@/services/township'
import { useTownships } from './use-townships'

/** To the other townships of the county; nothing where there is none. */
export function TownshipRow() {
  const townships = useTownships().data?.townships ?? []
  const here = townships.find(({ id }) => id === currentTownship())
  if (townships.length < 2 && isHomeTownship()) return null
  return (
    <ListRow
      icon="pin"
      title="换一个乡镇"
      note={here === undefined ? '现在的乡镇没有找到' : `现在看的是${here.name}`}
      onPress={() => open('/pages/mine/township/index')}
    />
  )
}
