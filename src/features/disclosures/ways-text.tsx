import { Card } from '../../components/ui/card'
import { Words } from '../../components/ui/words'
import { HOTLINE } from '../../domain/guide/office-guide'
import type { OfficeView } from '../../contract/read-office'

type Props = { readonly office: OfficeView }

interface Way {
  readonly title: string
  readonly text: string
  readonly article: string
}

const complaintWays = (office: OfficeView): readonly Way[] => [
  {
    title: '对政府信息公开不满意',
    text: `可以向上一级政府信息公开工作主管部门投诉、举报。${office.supervisor}${office.supervisorPhone === '' ? '' : `，电话 ${office.supervisorPhone}`}。`,
    article: '《政府信息公开条例》第五十一条',
  },
  {
    title: '提建议、反映问题',
    text: `当面、写信或打电话给${office.township}人民政府都可以。信封上写清楚姓名、住址和要求。`,
    article: '《信访工作条例》第十七条',
  },
  {
    title: '不知道该找谁',
    text: `打政务服务便民热线 ${HOTLINE}，由热线转给管这件事的部门。`,
    article: '',
  },
]

/** The ways that are open today, in plain words. */
export function WaysText({ office }: Props) {
  const ways = complaintWays(office)
  return (
    <>
      {ways.map((way) => (
        <Card key={way.title}>
          <Words strong>{way.title}</Words>
          <Words>{way.text}</Words>
          {way.article !== '' && (
            <Words size="small" tone="muted">
              {way.article}
            </Words>
          )}
        </Card>
      ))}
    </>
  )
}
