import { View } from '@tarojs/components'
import { aria } from '../../../components/ui/aria'
import { Words } from '../../../components/ui/words'
import type { Procedure, ProcedureStep } from '../../../domain/structured/procedure'
import styles from './procedure-steps.module.scss'

type Props = { readonly procedure: Procedure }

const wayOn = (when: string, to: string, isBack: boolean): string =>
  `${isBack ? '↑' : '↓'} ${when === '' ? '' : `${when}，`}${isBack ? '回到' : '到'}${to}`

const factsOf = ({ who, term, note }: ProcedureStep): string => [who, term, note].filter(Boolean).join('　')

/** A procedure from top to bottom; after each step the ways on, by name, so that drawing and list are one. */
export function ProcedureSteps({ procedure: { title, steps } }: Props) {
  const names = new Map(steps.map(({ id, name }, place) => [id, `第 ${place + 1} 步“${name}”`]))
  return (
    <View>
      {title !== '' && <Words strong>{title}</Words>}
      <View {...aria({ role: 'list', label: title === '' ? '流程' : title })}>
        {steps.map((step, place) => (
          <View key={step.id} {...aria({ role: 'listitem' })}>
            <View className={styles.step}>
              <Words strong>{`${place + 1}. ${step.name}`}</Words>
              {factsOf(step) !== '' && <Words size="small">{factsOf(step)}</Words>}
            </View>
            {step.next.map(({ id, when }) => (
              <View key={id} className={styles.way}>
                {wayOn(when, names.get(id) ?? '', steps.findIndex((other) => other.id === id) <= place)}
              </View>
            ))}
          </View>
        ))}
      </View>
    </View>
  )
}
