import { ListGroup } from '@/components/ui/list-group'
import { ListRow } from '@/components/ui/list-row'
import { Words } from '@/components/ui/words'
import type { CountyRetention, CountyRetentionLine } from '@/contract/county-retention'
import { RetentionChanges } from './retention-changes'

type Props = {
  readonly view: CountyRetention
  readonly onChange: (line: CountyRetentionLine) => void
}

const noted = ({ isSet, own }: CountyRetentionLine) => {
  const others = own.map(({ township, periodText }) => `${township}${periodText}`).join('、')
  const notes = [...(isSet ? ['县里定的'] : []), ...(others === '' ? [] : [`自己定的：${others}`])]
  return notes.length === 0 ? {} : { note: notes.join('；') }
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
      <ListGroup label="保管期限">
        {lines.map((line) => (
          <ListRow
            key={line.kind}
            title={line.name}
            {...noted(line)}
            end={line.periodText}
            onPress={() => onChange(line)}
          />
        ))}
      </ListGroup>
      <RetentionChanges changes={changes} />
    </>
  )
}
