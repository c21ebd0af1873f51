import { View } from '@tarojs/components'
import { Button } from '@/components/ui/button'
import { Choice } from '@/components/ui/choice'
import { Field } from '@/components/ui/field'
import { Heading } from '@/components/ui/heading'
import { Lede } from '@/components/ui/lede'
import { Section } from '@/components/ui/section'
import { WITHHOLDING_OPTIONS } from './desk-questions'
import { EMPTY_PART, type DraftPart } from './reply-draft'
import styles from './today.module.scss'

type Props = {
  readonly parts: readonly DraftPart[]
  readonly onChange: (change: (parts: readonly DraftPart[]) => readonly DraftPart[]) => void
}

const orOneEmpty = (parts: readonly DraftPart[]): readonly DraftPart[] =>
  parts.length === 0 ? [EMPTY_PART] : parts

/** Each withheld part with its ground and reason (Art. 37). */
export function WithheldQuestion({ parts, onChange }: Props) {
  const shown = orOneEmpty(parts)
  const set = (at: number, change: Partial<DraftPart>) =>
    onChange((newest) =>
      orOneEmpty(newest).map((part, place) => (place === at ? { ...part, ...change } : part)),
    )
  return (
    <>
      <Heading level={1}>哪些部分不能给？</Heading>
      <Lede>一处一处写：是哪一部分、依据哪一条、为什么。没有写到的，都要给。条例第37条</Lede>
      {shown.map((part, place) => (
        <Section key={place} title={`第 ${place + 1} 处`}>
          <Field
            id={`withheld-${place}-part`}
            label="不公开的部分"
            value={part.part}
            onChange={(text) => set(place, { part: text })}
            placeholder="例：名单中的身份证号码和银行账号"
            maxLength={500}
          />
          <Choice
            id={`withheld-${place}-ground`}
            label="依据哪一条不公开"
            options={WITHHOLDING_OPTIONS.map(({ value, text, note }) => ({ value, text, note }))}
            value={part.ground}
            onChange={(ground) => set(place, { ground })}
          />
          <Field
            id={`withheld-${place}-reason`}
            label="不公开的理由"
            kind="multiline"
            value={part.reason}
            onChange={(text) => set(place, { reason: text })}
            maxLength={1000}
          />
          {shown.length > 1 && (
            <Button
              kind="plain"
              onPress={() => onChange((newest) => newest.filter((_part, at) => at !== place))}
            >
              {`删去第 ${place + 1} 处`}
            </Button>
          )}
        </Section>
      ))}
      <View className={styles.gap}>
        <Button
          kind="ghost"
          onPress={() => onChange((newest) => [...orOneEmpty(newest), EMPTY_PART])}
          disabled={shown.length >= 50}
        >
          再加一处
        </Button>
      </View>
    </>
  )
}
