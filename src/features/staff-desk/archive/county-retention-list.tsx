import { Words } from '@/components/ui/words'
import type { CountyRetention, CountyRetentionLine } from '@/contract/county-retention'
import { PeriodRows } from './period-rows'
import { RetentionChanges } from './retention-changes'

type Props = {
  readonly view: CountyRetention
  readonly onChange: (line: CountyRetentionLine) => void
}

const noteOf = ({ isSet, own }: CountyRetentionLine): string => {
  const others = own.map(({ township, periodText }) => `${township}${periodText}`).join('、')
  return [...(isSet ? ['县里定的'] : []), ...(others === '' ? [] : [`自己定的：${others}`])].join('；')
}

/** How long each class of files is kept in the county, and where a township keeps it otherwise. */
export function CountyRetentionList({ view: { townships, lines, changes }, onChange }: Props) {
  return (
    <>
      <Words>
        {`在这里定一次，全县 ${townships} 个乡镇一起用；乡镇自己定过的，按乡镇的。没有注明的，县里没有另定。点一类可以改。`}
      </Words>
      <Words size="small" tone="muted">
        从办结的下一年起算。改短了，以前办结的不变。各类最短几年是凭记忆写入的，请县档案馆核对国家档案局令第8号原文。
      </Words>
      <PeriodRows lines={lines} noteOf={noteOf} onChange={onChange} />
      <RetentionChanges changes={changes} />
    </>
  )
}
