import { useState } from 'react'
import { Card } from '@/components/ui/card'
import { FactList } from '@/components/ui/fact-list'
import { Notice } from '@/components/ui/notice'
import { Remote } from '@/components/ui/remote'
import { Section } from '@/components/ui/section'
import { TextLink } from '@/components/ui/text-link'
import type { DrawChecked, StaffSurveyView } from '@/contract/surveys'
import { remoteOf } from '@/services/remote'
import { useDrawCheck } from './use-surveys'

function Verdict({ checked: { frame, isSameFrame, isSameDraw } }: { readonly checked: DrawChecked }) {
  if (!isSameFrame)
    return (
      <Notice tone="amber" title="名单和抽签时不一样">
        {`现在查到 ${frame} 人。可能有人后来成了工作人员，请核对。`}
      </Notice>
    )
  return isSameDraw ? (
    <Notice tone="green">用同一个种子重抽了一遍，名单和收到邀请的人都对得上。</Notice>
  ) : (
    <Notice tone="red" title="对不上">
      收到邀请的人和重抽的结果不一样，请负责人查明。
    </Notice>
  )
}

function Checked({ id }: { readonly id: string }) {
  const query = useDrawCheck(id, true)
  return (
    <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
      {(checked) => <Verdict checked={checked} />}
    </Remote>
  )
}

/** How was drawn, and the draw done again when somebody asks for it. */
export function DrawCheck({ view: { id, draw } }: { readonly view: StaffSurveyView }) {
  const [asked, setAsked] = useState(false)
  if (draw === null) return null
  return (
    <Section title="抽签">
      <Card>
        <FactList
          facts={[
            { name: '办过事的', value: `${draw.frame} 人` },
            { name: '抽中邀请', value: `${draw.invited} 人` },
            { name: '抽签种子', value: draw.seed },
          ]}
        />
        {asked ? (
          <Checked id={id} />
        ) : (
          <TextLink acts onPress={() => setAsked(true)}>
            核对抽签
          </TextLink>
        )}
      </Card>
    </Section>
  )
}
