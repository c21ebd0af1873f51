import { View } from '@tarojs/components'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { ListGroup } from '@/components/ui/list-group'
import { ListRow } from '@/components/ui/list-row'
import { MoreButton } from '@/components/ui/more-button'
import { Notice } from '@/components/ui/notice'
import { Section } from '@/components/ui/section'
import { Stack } from '@/components/ui/stack'
import { useInSteps } from '@/components/ui/use-in-steps'
import { Words } from '@/components/ui/words'
import type { JudgedSpot, PublicationView } from '@/contract/publications'
import { PERSONAL_KIND_NAMES } from '@/domain/privacy/kinds'
import { ButtonStack } from '@/components/ui/button-stack'

type Props = {
  readonly view: PublicationView
  readonly busy: boolean
  /** Masks one spot, or all; absent where the text can't be changed. */
  readonly onMask?: (spot: JudgedSpot | null) => void
}

/** Spots shown at once: a list of a village has hundreds. */
const STEP = 20

const placeOf = ({ kind, where, isLetStand }: JudgedSpot): string =>
  [where, kind === 'in_file' ? '' : PERSONAL_KIND_NAMES[kind], isLetStand ? '已放行' : '']
    .filter((part) => part !== '')
    .join('　')

type SpotsProps = {
  readonly spots: readonly JudgedSpot[]
  readonly onMask: ((spot: JudgedSpot) => void) | undefined
}

/** Spots that can be masked here, each with a press. */
function SpotsToMask({ spots, onMask }: SpotsProps) {
  if (onMask === undefined || spots.length === 0) return null
  return (
    <ListGroup>
      {spots.map((spot) => (
        <ListRow
          key={spot.key}
          title={spot.masked}
          note={placeOf(spot)}
          end="遮盖"
          label={`遮盖${spot.where}的${spot.masked}`}
          acts
          onPress={() => onMask(spot)}
        />
      ))}
    </ListGroup>
  )
}

/** Spots that are only told: in a file, or for whoever can't change the text. */
function SpotsTold({ spots }: { readonly spots: readonly JudgedSpot[] }) {
  if (spots.length === 0) return null
  return (
    <Card>
      <Stack>
        {spots.map((spot) => (
          <View key={spot.key}>
            <Words strong>{spot.masked}</Words>
            <Words size="small" tone="muted">
              {placeOf(spot)}
            </Words>
          </View>
        ))}
      </Stack>
    </Card>
  )
}

const advice = ({ overriddenBecause, permissions }: PublicationView): string => {
  if (overriddenBecause !== '') return `放行理由：${overriddenBecause}`
  return permissions.edit.allowed
    ? '可以一处一处遮盖，也可以一键全部遮盖；依法必须公开的，送审时写明理由。'
    : '请退回遮盖；依法必须公开的，由另一人写明理由放行。'
}

/** Personal data that was found, each with its place; it stops the piece until it is masked or let stand. */
export function PiecePersonal({ view, busy, onMask }: Props) {
  const { personal } = view
  const steps = useInSteps(personal, STEP)
  if (personal.length === 0) return null
  const now = steps.shown
  const isMaskable = ({ kind }: JudgedSpot): boolean => onMask !== undefined && kind !== 'in_file'
  return (
    <Section title="个人信息">
      <Notice tone="red" title={`查到 ${personal.length} 处个人信息`}>
        {advice(view)}
      </Notice>
      <SpotsToMask spots={now.filter(isMaskable)} onMask={onMask} />
      <SpotsTold spots={now.filter((spot) => !isMaskable(spot))} />
      <ButtonStack>
        <MoreButton steps={steps} unit="处" />
        {onMask !== undefined && (
          <Button kind="ghost" onPress={() => onMask(null)} busy={busy}>
            一键遮盖
          </Button>
        )}
      </ButtonStack>
    </Section>
  )
}
