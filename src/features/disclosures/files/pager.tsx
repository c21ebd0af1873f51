import { Button } from '../../../components/ui/button'
import { ButtonRow } from '../../../components/ui/button-row'
import { Stack } from '../../../components/ui/stack'
import { Words } from '../../../components/ui/words'

type Props = {
  /** Where one is, e.g. 第 2 页，共 9 页. */
  readonly told: string
  /** What is turned: 页 or 段. */
  readonly unit: string
  readonly hasBefore: boolean
  readonly hasAfter: boolean
  readonly onMove: (step: -1 | 1) => void
}

/** Turns to what stands before and after. */
export function Pager({ told, unit, hasBefore, hasAfter, onMove }: Props) {
  return (
    <Stack>
      <Words size="small" tone="muted">
        {told}
      </Words>
      <ButtonRow>
        <Button kind="ghost" disabled={!hasBefore} onPress={() => onMove(-1)}>
          {`上一${unit}`}
        </Button>
        <Button kind="ghost" disabled={!hasAfter} onPress={() => onMove(1)}>
          {`下一${unit}`}
        </Button>
      </ButtonRow>
    </Stack>
  )
}
