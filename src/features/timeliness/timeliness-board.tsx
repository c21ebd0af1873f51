import { dayInFull } from '../../components/case/day-words'
import { Expander } from '../../components/ui/expander'
import { TextLink } from '../../components/ui/text-link'
import { Words } from '../../components/ui/words'
import type { TimelinessView } from '../../contract/timeliness'
import { open } from '../../services/navigate'
import { YearPart } from './year-part'

type Props = { readonly view: TimelinessView }

const HOW: readonly string[] = [
  '按收到申请的年份算，不管哪一年答复。还没有确认收到的，从提交那天算起。',
  '天数是工作日，收到当天不计。补正、征求意见、等候缴费这些依法不计入期限的日子，另列为“另外不计的”。',
  '“没答复的也算”：把没有答复的当作今天答复来算，实际只会更久。',
  '不到 3 件的不单独列，也不让人从合计里减出来，免得认出是谁申请的。',
]

/** Year by year, and how it is counted. */
export function TimelinessBoard({ view: { through, years } }: Props) {
  return (
    <>
      <Words size="small" tone="muted">
        {`算到 ${dayInFull(through)}。法定期限 20 个工作日，可以延长一次，不超过 20 个工作日。`}
      </Words>
      {years.map((figures) => (
        <YearPart key={figures.year} figures={figures} />
      ))}
      <Expander title="这些数是怎么算的" id="how-counted">
        {HOW.map((line) => (
          <Words key={line} size="small">
            {line}
          </Words>
        ))}
      </Expander>
      <TextLink icon="share" onPress={() => open('/pages/reading/open-data/index')}>
        下载数据（CSV、JSON）
      </TextLink>
    </>
  )
}
