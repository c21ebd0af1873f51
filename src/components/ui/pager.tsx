import type { ReactNode } from 'react'
import { Button } from './button'
import { ButtonRow } from './button-row'
import { ButtonStack } from './button-stack'
import { Words } from './words'

type Props = {
  /** Where one is, e.g. 第 2 页，共 9 页. */
  readonly told: string
  /** What is turned: 页 or 段. */
  readonly unit: string
  readonly hasBefore: boolean
  readonly hasAfter: boolean
  readonly onMove: (step: -1 | 1) => void
  /** What else can be done with what is shown: a button beside the two. */
  readonly children?: ReactNode
}

/** Turns to what stands before and after. */
export function Pager({ told, unit, hasBefore, hasAfter, onMove, children }: Props) {
  return (
    <>
      <Words size="small" tone="muted">
        {told}
      </Words>
      <ButtonStack>
        <ButtonRow>
          <Button kind="ghost" disabled={!hasBefore} onPress={() => onMove(-1)}>
            {`上一${unit}`}
          </Button>
          <Button kind="ghost" disabled={!hasAfter} onPress={() => onMove(1)}>
            {`下一${unit}`}
          </Button>
          {children}
        </ButtonRow>
      </ButtonStack>
    </>
  )
}
