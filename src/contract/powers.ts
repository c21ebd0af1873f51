import type { PowerKind } from '../domain/powers/power-kinds'
import type { Power } from '../domain/powers/powers-in'
import { nothing } from './case-id'
import { answering } from './endpoint'

/** A power of the township, and the document that says so. */
export interface PowerLine extends Power {
  readonly documentId: string
  /** Whether the document draws its flow. */
  readonly hasChart: boolean
}

/** The list of powers (职权目录), as far as published documents name them. */
export interface PowerListView {
  readonly kinds: readonly {
    readonly kind: PowerKind
    readonly text: string
    readonly powers: readonly PowerLine[]
  }[]
  /** Documents of the column in which no power could be read. */
  readonly otherDocuments: number
}

/** The powers of a township by kind, read out of its published documents. */
export const listPowers = answering<PowerListView>()({
  area: 'public',
  method: 'GET',
  path: '/powers',
  input: nothing,
})
