import { View } from '@tarojs/components'
import { flowLayout, type FlowJump } from '../../domain/structured/flow-layout'
import { PROCEDURE_END, type Procedure, type ProcedureStep } from '../../domain/structured/procedure'
import { aria } from '../ui/aria'
import { classNames } from '../ui/class-names'
import { Words } from '../ui/words'
import styles from './flow-chart.module.scss'

type Props = { readonly procedure: Procedure }

/** Each box takes four rows of the grid: lines arrive below the first and leave above the last. The arrow takes a fifth. */
const BOX = 4
const ROWS = BOX + 1
const arrival = (place: number): number => place * ROWS + 2
const departure = (place: number): number => place * ROWS + BOX
const boxRows = (place: number): string => `${place * ROWS + 1} / span ${BOX}`

const factsOf = ({ who, term, note }: ProcedureStep): string => [who, term, note].filter(Boolean).join('　')

const wayText = (when: string, to: string, isBack: boolean): string =>
  `${when === '' ? '' : `${when}，`}${to === '' ? '结束' : `${isBack ? '回到' : '到'}${to}`}`

type BoxProps = {
  readonly step: ProcedureStep
  readonly place: number
  readonly steps: readonly ProcedureStep[]
}

/** What a step says, the ways on by name too: whoever doesn't see the lines misses nothing. */
function Box({ step, place, steps }: BoxProps) {
  const placeOf = (id: string): number => steps.findIndex((other) => other.id === id)
  const nameOf = (id: string): string => {
    const at = placeOf(id)
    return id === PROCEDURE_END || at === -1 ? '' : `第 ${at + 1} 步“${steps[at]?.name ?? ''}”`
  }
  const asks = step.next.length > 1
  const jumps = step.next.filter(({ id, when }) => when !== '' || placeOf(id) !== place + 1)
  return (
    <View
      className={classNames(styles.box, asks && styles.asks)}
      style={{ gridRow: boxRows(place), gridColumn: '1' }}
      {...aria({ role: 'listitem' })}
    >
      <Words strong>{`${place + 1}. ${step.name}`}</Words>
      {factsOf(step) !== '' && <Words size="small">{factsOf(step)}</Words>}
      {jumps.map(({ id, when }) => (
        <View key={`${when} ${id}`} className={styles.way}>
          {wayText(when, nameOf(id), id !== PROCEDURE_END && placeOf(id) <= place)}
        </View>
      ))}
    </View>
  )
}

/** A line beside the boxes; the arrowhead stands where it arrives, or where the line into which it runs does. */
function Jump({ jump: { from, to, lane, joins } }: { readonly jump: FlowJump }) {
  const isBack = to <= from
  const [top, bottom] = isBack ? [arrival(to), departure(from)] : [departure(from), arrival(to)]
  return (
    <View
      className={classNames(styles.jump, isBack ? styles.back : styles.onwards, joins && styles.joins)}
      style={{ gridRow: `${top} / ${bottom}`, gridColumn: `2 / ${lane + 3}` }}
      {...aria({ hidden: true })}
    >
      {!joins && <View className={classNames(styles.head, isBack ? styles.atTop : styles.atBottom)} />}
    </View>
  )
}

/** A procedure as a chart: boxes from top to bottom, arrows between them, lines beside them; and as a list for whoever hears it. */
export function FlowChart({ procedure }: Props) {
  const { title, steps } = procedure
  const { hasArrow, jumps, lanes } = flowLayout(procedure)
  return (
    <View>
      {title !== '' && <Words strong>{title}</Words>}
      <View
        className={styles.chart}
        style={{ gridTemplateColumns: `minmax(0, 1fr) repeat(${lanes}, 18px)` }}
        {...aria({ role: 'list', label: title === '' ? `流程图，共 ${steps.length} 步` : title })}
      >
        {steps.map((step, place) => (
          <Box key={step.id} step={step} place={place} steps={steps} />
        ))}
        {hasArrow.map((isThere, place) => (
          <View
            key={steps[place]?.id ?? place}
            className={classNames(styles.arrow, isThere && styles.isThere)}
            style={{ gridRow: `${place * ROWS + ROWS} / span 1`, gridColumn: '1' }}
            {...aria({ hidden: true })}
          />
        ))}
        <View
          className={styles.end}
          style={{ gridRow: boxRows(steps.length), gridColumn: '1' }}
          {...aria({ hidden: true })}
        >
          结束
        </View>
        {jumps.map((jump) => (
          <Jump key={`${jump.from} ${jump.to}`} jump={jump} />
        ))}
      </View>
    </View>
  )
}
