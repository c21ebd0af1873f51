import { Text } from '@tarojs/components'
import { classNames } from './class-names'
import { Icon, type IconName } from './icon'
import { Pressable } from './pressable'
import styles from './button.module.scss'

type Props = {
  readonly children: string
  readonly onPress: () => void
  readonly kind?: 'primary' | 'ghost' | 'danger' | 'plain'
  /** While true the button says so and takes no second press. */
  readonly busy?: boolean
  readonly busyText?: string
  readonly disabled?: boolean
  readonly icon?: IconName
  readonly id?: string
  /** Read instead of the text, where the text alone is not clear. */
  readonly label?: string
  /** A button that goes to another page is a link to a screen reader. */
  readonly leads?: boolean
}

const ICON_COLOUR = { primary: 'onBlue', ghost: 'blue', danger: 'red', plain: 'blue' } as const

const stateOf = ({ label, busy }: Props) => ({
  ...(label === undefined ? {} : { label }),
  ...(busy === true ? { busy } : {}),
})

/** The act of a page. One primary button per page, at the bottom. */
export function Button(props: Props) {
  const { children, onPress, kind = 'primary', busy = false, disabled = false, icon, id } = props
  return (
    <Pressable
      role={props.leads === true ? 'link' : 'button'}
      id={id}
      onPress={onPress}
      disabled={busy || disabled}
      className={classNames(styles.button, styles[kind], disabled && styles.disabled, busy && styles.busy)}
      state={stateOf(props)}
    >
      {icon !== undefined && <Icon name={icon} colour={ICON_COLOUR[kind]} scale={1.15} />}
      <Text className={styles.text}>{busy ? (props.busyText ?? '请稍候…') : children}</Text>
    </Pressable>
  )
}
