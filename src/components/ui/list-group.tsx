import { View } from '@tarojs/components'
import { Children, isValidElement, type ReactNode } from 'react'
import { aria } from './aria'
import { inGroups } from './in-groups'
import { MoreButton } from './more-button'
import { useInSteps } from './use-in-steps'
import styles from './list-group.module.scss'

/** Rows at once: a cheap phone must not draw hundreds of them. */
const AT_ONCE = 40
/** Of so many each: WeChat gives no element more than sixty children. */
const PART = 40

type Props = {
  readonly children: ReactNode
  readonly label?: string
  /** What is counted where there are more than forty, e.g. 个. */
  readonly unit?: string
}

/** Rows on one sheet, a hairline between them; of a long list the first forty, more at a press. */
export function ListGroup({ children, label, unit = '条' }: Props) {
  const steps = useInSteps(Children.toArray(children), AT_ONCE)
  return (
    <>
      <View className={styles.group} {...aria({ role: 'list', ...(label === undefined ? {} : { label }) })}>
        {inGroups(steps.shown, PART).map((part, place) => (
          <View key={place} className={styles.part}>
            {part.map((row, line) => (
              <View
                key={(isValidElement(row) ? row.key : null) ?? line}
                className={styles.item}
                {...aria({ role: 'listitem' })}
              >
                {row}
              </View>
            ))}
          </View>
        ))}
      </View>
      <MoreButton steps={steps} unit={unit} />
    </>
  )
}
