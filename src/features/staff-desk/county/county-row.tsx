import { ListGroup } from '@/components/ui/list-group'
import { ListRow } from '@/components/ui/list-row'
import { open } from '@/services/navigate'
import { STAFF_PAGES } from '../staff-pages'
import { useIsCounty } from './use-county'

/** On 今天 of the county: to its townships. */
export function CountyRow() {
  if (!useIsCounty()) return null
  return (
    <ListGroup label="全县">
      <ListRow
        icon="list"
        title="各乡镇"
        note="在办、快到期、逾期，目录缺不缺，先帮哪里"
        onPress={() => open(STAFF_PAGES.county)}
      />
    </ListGroup>
  )
}
