import { dayInFull } from '@/components/case/day-words'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { FactList, type Fact } from '@/components/ui/fact-list'
import { Section } from '@/components/ui/section'
import { Tag } from '@/components/ui/tag'
import { Words } from '@/components/ui/words'
import type { ConsultationLine } from '@/contract/consultation'
import { tell } from '@/services/navigate'
import { copyText } from '@/services/copy-text'
import { webAddress } from '@/services/share'
import { useConsultations } from './use-consultations'

type Props = { readonly caseId: string; readonly seq: number }

const PAGE = '/pages/requests/consultation/index'
const POSITION = { agrees: '同意公开', objects: '不同意公开' } as const

const copyLink = async ({ token }: ConsultationLine): Promise<void> => {
  const isCopied = await copyText(webAddress(PAGE, { token }))
  tell(isCopied ? '链接已复制，请发给这一方本人' : '没能复制，请长按地址复制')
}

const factsOf = (line: ConsultationLine): readonly Fact[] => [
  { name: '发出', value: dayInFull(line.sentOn) },
  { name: '收到', value: line.receivedOn === null ? '还没有确认' : dayInFull(line.receivedOn) },
  ...(line.dueOn === null ? [] : [{ name: '答复期限', value: dayInFull(line.dueOn) }]),
  ...(line.answeredOn === null || line.position === null
    ? []
    : [{ name: '意见', value: `${POSITION[line.position]}，${dayInFull(line.answeredOn)}` }]),
  ...(line.reasons === '' ? [] : [{ name: '理由', value: line.reasons }]),
]

function Line({ line }: { readonly line: ConsultationLine }) {
  return (
    <Card>
      <Words strong>{line.who}</Words>
      {line.isLate && <Tag tone="amber">{line.answeredOn === null ? '已过期限未答复' : '逾期提出'}</Tag>}
      <FactList facts={factsOf(line)} />
      {line.token !== '' && (
        <>
          <Words size="small" tone="muted">
            {`对方不用登录，凭链接查看征求意见书并答复。链接 ${dayInFull(line.expiresOn)} 前有效，只发给本人。`}
          </Words>
          <Button kind="ghost" icon="share" onPress={() => void copyLink(line)}>
            复制征求意见链接
          </Button>
        </>
      )}
    </Card>
  )
}

/** The letters to consulted sides: what came back, and the link that a third party answers by. */
export function ConsultationLines({ caseId, seq }: Props) {
  const lines = useConsultations(caseId, seq).data?.consultations ?? []
  if (lines.length === 0) return null
  return (
    <Section title="征求意见">
      {lines.map((line) => (
        <Line key={`${line.who}-${line.sentOn}`} line={line} />
      ))}
    </Section>
  )
}
