import { dayInFull } from '@/components/case/day-words'
import { Card } from '@/components/ui/card'
import { FactList } from '@/components/ui/fact-list'
import { Section } from '@/components/ui/section'
import type { StaffComplaintView } from '@/contract/complaints'

type Props = { readonly view: StaffComplaintView }

/** How it came, whom it is about, who handles it, and what others were asked to do. */
export function LetterFacts({ view }: Props) {
  const facts = [
    { name: '来信方式', value: view.channelText },
    { name: '对方编号', value: view.reference },
    { name: '收到', value: view.receivedOn === null ? '' : dayInFull(view.receivedOn) },
    { name: '地点', value: view.place },
    { name: '地图位置', value: view.point === null ? '' : `北纬 ${view.point.lat}，东经 ${view.point.lng}` },
    { name: '也遇到的', value: view.fellows === 0 ? '' : `${view.fellows} 人，结果会一并告诉他们` },
    { name: '信里说是', value: view.concernedWords },
    { name: '已登记回避', value: view.concerned.join('、') },
    { name: '承办人', value: view.handler === '' ? '还没有交办' : view.handler },
    ...view.parts.map(({ unitName, task, answerBy, givenOn, result }) => ({
      name: `${unitName}协办`,
      value: givenOn === null ? `${task}，${dayInFull(answerBy)} 前反馈` : `${dayInFull(givenOn)}：${result}`,
    })),
  ].filter(({ value }) => value !== '')
  return (
    <Section title="来信情况">
      <Card>
        <FactList facts={facts} />
      </Card>
    </Section>
  )
}
