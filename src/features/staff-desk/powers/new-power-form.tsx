import { Button } from '@/components/ui/button'
import { Choice } from '@/components/ui/choice'
import { Field } from '@/components/ui/field'
import { Heading } from '@/components/ui/heading'
import { Words } from '@/components/ui/words'
import { EMPTY_POWER, POWER_PART_HINTS, powerBlocks, type PowerForm } from '@/domain/powers/power-blocks'
import { POWER_KIND_TEXTS, POWER_KINDS } from '@/domain/powers/power-kinds'
import { POWER_PART_TEXTS } from '@/domain/powers/powers-in'
import { ButtonStack } from '@/components/ui/button-stack'
import { FailureNotice } from '../failure-notice'
import { useBeginning } from '../publishing/use-beginning'
import { keptName, useKeptState } from '../use-kept-state'

const KINDS = POWER_KINDS.map((value) => ({ value, text: POWER_KIND_TEXTS[value] }))
const REST = ['basis', 'unit', 'term'] as const

/** One power filled in; what comes out is a piece, in which its flow is drawn, and which goes through the publishing desk. */
export function NewPowerForm() {
  const typed = useKeptState<PowerForm>(keptName('power', 'new'), () => EMPTY_POWER)
  const { begin, busy, failure } = useBeginning()
  const form = typed.value
  const set = (over: Partial<PowerForm>) => typed.change((newest) => ({ ...newest, ...over }))
  const write = () =>
    begin({ title: `${form.name.trim()}职权和流程图`, columnId: 'powers', blocks: powerBlocks(form) })
  return (
    <>
      <Heading level={1}>登记一项职权</Heading>
      <Words tone="muted">
        填好以后成为一篇稿件，在稿件里一步一步画流程图，再送审、发布。已有整张清单的，用成批导入。
      </Words>
      <Field
        id="power-name"
        label={POWER_PART_TEXTS.name}
        hint={POWER_PART_HINTS.name}
        value={form.name}
        onChange={(name) => set({ name })}
        maxLength={80}
      />
      <Choice
        id="power-kind"
        label={POWER_PART_TEXTS.kind}
        options={KINDS}
        value={form.kind === '' ? null : form.kind}
        onChange={(kind) => set({ kind })}
        columns={2}
      />
      {REST.map((part) => (
        <Field
          key={part}
          id={`power-${part}`}
          label={POWER_PART_TEXTS[part]}
          hint={POWER_PART_HINTS[part]}
          kind={part === 'basis' ? 'multiline' : 'text'}
          value={form[part]}
          onChange={(text) => set({ [part]: text })}
          maxLength={500}
          optional
        />
      ))}
      <FailureNotice failure={failure} note="您填写的内容还在，改好以后可以再存。" />
      <ButtonStack>
        <Button onPress={write} disabled={form.name.trim() === ''} busy={busy} busyText="正在生成…">
          生成稿件，接着画流程图
        </Button>
        <Button kind="plain" onPress={typed.clear}>
          清空重填
        </Button>
      </ButtonStack>
    </>
  )
}
