import { Button } from '@/components/ui/button'
import { Choice } from '@/components/ui/choice'
import { Field } from '@/components/ui/field'
import { Heading } from '@/components/ui/heading'
import { Words } from '@/components/ui/words'
import { SERVICE_LISTS, SERVICE_LIST_TEXTS } from '@/domain/catalogue/catalogue-item'
import { EMPTY_SERVICE, SERVICE_PART_HINTS, serviceBlocks } from '@/domain/service-hall/service-blocks'
import { SERVICE_PARTS, SERVICE_PART_TEXTS, type ServicePart } from '@/domain/service-hall/service-parts'
import { ButtonStack } from '@/components/ui/button-stack'
import { FailureNotice } from '../failure-notice'
import { useBeginning } from '../publishing/use-beginning'
import { keptName, useKeptState } from '../use-kept-state'

const LONG: readonly ServicePart[] = ['condition', 'materials', 'procedure', 'result', 'basis']
const LISTS = SERVICE_LISTS.map((list) => ({
  value: SERVICE_LIST_TEXTS[list],
  text: SERVICE_LIST_TEXTS[list],
}))

type Props = { readonly windows: readonly string[] }

/** A guide filled in part by part; what comes out is a piece that goes through the publishing desk. */
export function NewServiceForm({ windows }: Props) {
  const typed = useKeptState(keptName('service', 'new'), () => ({ title: '', ...EMPTY_SERVICE }))
  const { begin, busy, failure } = useBeginning()
  const set = (over: Partial<typeof typed.value>) => typed.change((newest) => ({ ...newest, ...over }))
  const { title, ...form } = typed.value
  const write = () => begin({ title, columnId: 'service_items', blocks: serviceBlocks(form) })
  return (
    <>
      <Heading level={1}>写一份办事指南</Heading>
      <Words tone="muted">填好以后成为一篇稿件，可以加空白表作附件，再送审、发布。不清楚的先空着。</Words>
      <Field
        id="service-title"
        label="办什么事"
        hint="用群众的说法，例：临时救助怎么申请"
        value={title}
        onChange={(text) => set({ title: text })}
        maxLength={100}
      />
      <Choice
        id="service-list"
        label="在哪一类清单里"
        options={LISTS}
        value={form.list === '' ? null : form.list}
        onChange={(list) => set({ list })}
        columns={2}
      />
      {SERVICE_PARTS.filter((part) => part !== 'list').map((part) => (
        <Field
          key={part}
          id={`service-${part}`}
          label={SERVICE_PART_TEXTS[part]}
          hint={
            part === 'window' && windows.length > 0
              ? `已登记的窗口：${windows.join('、')}`
              : SERVICE_PART_HINTS[part]
          }
          kind={LONG.includes(part) ? 'multiline' : 'text'}
          value={form[part]}
          onChange={(text) => set({ [part]: text })}
          maxLength={2000}
          optional
        />
      ))}
      <FailureNotice failure={failure} note="您填写的内容还在，改好以后可以再存。" />
      <ButtonStack>
        <Button onPress={write} disabled={title.trim() === ''} busy={busy} busyText="正在生成…">
          生成稿件
        </Button>
        <Button kind="plain" onPress={typed.clear}>
          清空重填
        </Button>
      </ButtonStack>
    </>
  )
}
