import { Text } from '@tarojs/components'
import { Icon } from '../../components/ui/icon'
import { Pressable } from '../../components/ui/pressable'
import { setTextStep, TEXT_STEPS, useTextStep } from '../../services/text-size'
import { classNames } from '../../components/ui/class-names'
import styles from './text-size-button.module.scss'

type Props = {
  readonly onBlue?: boolean
  readonly id: string
}

/** One press, one step larger; after the largest comes the standard size again. */
export function TextSizeButton({ id, onBlue = false }: Props) {
  const step = useTextStep()
  const place = TEXT_STEPS.findIndex((known) => known.step === step)
  const next = TEXT_STEPS[(place + 1) % TEXT_STEPS.length]
  const name = TEXT_STEPS[place]?.name ?? ''
  return (
    <Pressable
      role="button"
      id={id}
      className={classNames(styles.button, onBlue && styles.onBlue)}
      onPress={() => setTextStep(next?.step ?? 1)}
      state={{ label: `字号：${name}，按一下换成${next?.name ?? ''}` }}
    >
      <Icon name="textSize" colour={onBlue ? 'onDeep' : 'blue'} scale={1.2} />
      <Text className={styles.text}>{`字号 ${name}`}</Text>
    </Pressable>
  )
}
