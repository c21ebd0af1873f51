import { View } from '@tarojs/components'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Section } from '@/components/ui/section'
import { Words } from '@/components/ui/words'
import styles from './today.module.scss'

type Props = {
  readonly points: readonly string[]
  readonly errorAt: (place: number) => string | undefined
  readonly onChange: (change: (points: readonly string[]) => readonly string[]) => void
}

const MOST = 20

/** What is to be mended, one point after the other. */
export function CorrectionPoints({ points, errorAt, onChange }: Props) {
  return (
    <Section title="要补正什么">
      <Words tone="muted">
        一项一项写清楚：哪里不明确，请申请人补充什么。只有一次告知的机会，请一次写全。
      </Words>
      {points.map((point, place) => {
        const error = errorAt(place)
        return (
          <View key={place}>
            <Field
              id={`point-${place}`}
              label={`第 ${place + 1} 项`}
              kind="multiline"
              value={point}
              onChange={(text) =>
                onChange((newest) => newest.map((each, at) => (at === place ? text : each)))
              }
              maxLength={300}
              placeholder={place === 0 ? '例：请写明要的是哪一年、哪个村的名单' : ''}
              {...(error === undefined ? {} : { error })}
            />
            {points.length > 1 && (
              <Button
                kind="plain"
                onPress={() => onChange((newest) => newest.filter((_each, at) => at !== place))}
              >
                {`删去第 ${place + 1} 项`}
              </Button>
            )}
          </View>
        )
      })}
      <View className={styles.gap}>
        <Button
          kind="ghost"
          onPress={() => onChange((newest) => [...newest, ''])}
          disabled={points.length >= MOST}
        >
          再加一项
        </Button>
      </View>
    </Section>
  )
}
