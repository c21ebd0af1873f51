import { useState } from 'react'
import { ChipRow } from '../../components/ui/chip-row'
import { TextLink } from '../../components/ui/text-link'
import { forgetSearches, recentSearches } from '../../services/recent-searches'

type Props = { readonly onSearch: (words: string) => void }

/** What people here ask for most, in their own words; each finds what it is about. */
const TOPICS = [
  '低保',
  '看病报销',
  '养老钱',
  '盖房子',
  '种粮补贴',
  '征地补偿',
  '危房改造',
  '上户口',
  '残疾证',
  '困难救助',
  '拖欠工资',
  '村务公开',
]

const asChips = (words: readonly string[]) => words.map((value) => ({ value, text: value }))

/** Before anything is typed: searches of this device, which can be erased, and everyday topics. */
export function SearchStart({ onSearch }: Props) {
  const [recent, setRecent] = useState(recentSearches)
  const erase = () => {
    forgetSearches()
    setRecent([])
  }
  return (
    <>
      {recent.length > 0 && (
        <>
          <ChipRow label="最近搜过（只存在这部手机上）" chips={asChips(recent)} onPress={onSearch} />
          <TextLink acts onPress={erase}>
            清除搜索记录
          </TextLink>
        </>
      )}
      <ChipRow label="大家常找的" chips={asChips(TOPICS)} onPress={onSearch} />
    </>
  )
}
