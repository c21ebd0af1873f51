import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Field } from '@/components/ui/field'
import { Heading } from '@/components/ui/heading'
import { Notice } from '@/components/ui/notice'
import { Section } from '@/components/ui/section'
import { Words } from '@/components/ui/words'
import type { DeskServiceItem } from '@/contract/service-desk'
import { fulfilmentText } from '@/domain/service-hall/fulfilment'
import { SERVICE_PART_TEXTS } from '@/domain/service-hall/service-parts'
import { asApiError } from '@/services/api-error'
import { open, tell } from '@/services/navigate'
import { ButtonStack } from '@/components/ui/button-stack'
import { FailureNotice } from '../failure-notice'
import { useTakingUp } from '../publishing/use-taking-up'
import { MonthForm } from './month-form'
import { checkedInWords } from './service-item-rows'
import { useCheckingItem } from './use-hall-desk'

type Props = { readonly item: DeskServiceItem; readonly today: string }

function Check({ item }: Pick<Props, 'item'>) {
  const [note, setNote] = useState('')
  const { mutate, isPending, failure } = useCheckingItem()
  const takingUp = useTakingUp()
  const onSuccess = () => {
    setNote('')
    tell('已记下')
  }
  return (
    <Section title="核对">
      <Words tone={item.isOverdue ? 'red' : 'ink'}>{checkedInWords(item)}</Words>
      <Field
        id="check-note"
        label="核对了什么"
        hint="例：材料、电话、时限都对"
        value={note}
        onChange={setNote}
        maxLength={200}
        optional
      />
      <FailureNotice failure={failure ?? (takingUp.error === null ? null : asApiError(takingUp.error))} />
      <ButtonStack>
        <Button
          onPress={() => mutate({ id: item.id, note }, { onSuccess })}
          busy={isPending}
          busyText="正在记下…"
        >
          核对过了，没有变
        </Button>
        <Button kind="ghost" onPress={() => takingUp.mutate(item.id)} busy={takingUp.isPending} leads>
          有变化：到稿件里修订
        </Button>
        <Button kind="plain" onPress={() => open('/pages/disclosures/document/index', { id: item.id })} leads>
          看群众看到的样子
        </Button>
      </ButtonStack>
    </Section>
  )
}

/** One guide at the desk: whether it is still right, and how its promise is kept. */
export function ServiceItemDesk({ item, today }: Props) {
  return (
    <>
      <Heading level={1}>{item.title}</Heading>
      {item.missing.length > 0 && (
        <Notice tone="amber">
          {`正文里没有写明：${item.missing.map((part) => SERVICE_PART_TEXTS[part]).join('、')}`}
        </Notice>
      )}
      <Check item={item} />
      <Section title="承诺兑现">
        <Words>{item.promise === '' ? '指南里没有写承诺时限。' : `承诺：${item.promise}`}</Words>
        {item.fulfilment !== null && <Notice tone="green">{fulfilmentText(item.fulfilment)}</Notice>}
        {item.months.map(({ month, handled, inTime, source }) => (
          <Card key={month}>
            <Words size="small">{`${month}　办结 ${handled} 件，按承诺 ${inTime} 件　${source}`}</Words>
          </Card>
        ))}
        <MonthForm itemId={item.id} today={today} />
      </Section>
    </>
  )
}
