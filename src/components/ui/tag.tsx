import { Text } from '@tarojs/components'
import { classNames } from './class-names'
import styles from './tag.module.scss'

export type TagTone = 'blue' | 'red' | 'amber' | 'green' | 'plain'

type Props = {
  readonly children: string
  readonly tone?: TagTone
}

/** A short word about a thing's state. */
export function Tag({ children, tone = 'blue' }: Props) {
  return <Text className={classNames(styles.tag, styles[tone])}>{children}</Text>
}
