import { Choice } from '@/components/ui/choice'
import { Field } from '@/components/ui/field'
import { EVERY, EVERY_TEXTS, TIMING_TEXTS, type Timing } from '@/domain/catalogue/catalogue-item'
import type { TypedItem } from './item-form-values'

type Props = {
  readonly typed: TypedItem
  readonly wrong: Readonly<Record<string, string>>
  readonly onChange: (change: (newest: TypedItem) => TypedItem) => void
}

const NOTES: Readonly<Record<Timing['kind'], string>> = {
  regular: '一期一期地公开',
  occasional: '有了就公开',
  standing: '一直放在那里',
}
const KINDS = (['regular', 'occasional', 'standing'] as const).map((value) => ({
  value,
  text: TIMING_TEXTS[value],
  note: NOTES[value],
}))
const PERIODS = EVERY.map((value) => ({ value, text: EVERY_TEXTS[value] }))
const UNITS = [
  { value: 'working_days', text: '工作日' },
  { value: 'calendar_days', text: '日（自然日）' },
] as const

const timingOf = (kind: Timing['kind']): Timing =>
  kind === 'regular' ? { kind, every: 'quarter' } : { kind }

/** How often something is published, and how long there is. */
export function TimingFields({ typed, wrong, onChange }: Props) {
  const { timing } = typed.item
  const setTiming = (next: Timing) =>
    onChange((newest) => ({ ...newest, item: { ...newest.item, timing: next } }))
  const set = (over: Partial<TypedItem>) => onChange((newest) => ({ ...newest, ...over }))
  return (
    <>
      <Choice
        id="item-timing"
        label="常规、临时还是固定"
        options={KINDS}
        value={timing.kind}
        onChange={(kind) => setTiming(timingOf(kind))}
      />
      {timing.kind === 'regular' && (
        <Choice
          id="item-every"
          label="多久公开一次"
          options={PERIODS}
          value={timing.every}
          onChange={(every) => setTiming({ kind: 'regular', every })}
          columns={2}
        />
      )}
      <Field
        id="item-length"
        label="时限（天数）"
        kind="number"
        hint={timing.kind === 'regular' ? '从一期结束起算' : '从形成或者变更起算'}
        value={typed.length}
        onChange={(length) => set({ length })}
        maxLength={3}
        {...(wrong['term.length'] === undefined ? {} : { error: wrong['term.length'] })}
      />
      <Choice
        id="item-term-unit"
        label="按工作日还是自然日"
        options={UNITS}
        value={typed.unit}
        onChange={(unit) => set({ unit })}
        columns={2}
      />
      <Field
        id="item-article"
        label="时限的依据"
        value={typed.article}
        onChange={(article) => set({ article })}
        maxLength={200}
        {...(wrong['term.article'] === undefined ? {} : { error: wrong['term.article'] })}
      />
    </>
  )
}
