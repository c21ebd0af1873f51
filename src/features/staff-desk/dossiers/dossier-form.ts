import type { ReactNode } from 'react'
import type { ZodMiniType } from 'zod/mini'
import type { DeskActView } from '@/contract/desk-act-view'
import type { Typed, WrittenField } from '../written-fields'

/** The form of one act on a dossier: what follows from it, its questions, and the act that the answers make. */
export interface DossierActForm<View> {
  /** For whoever does it twice a year. */
  readonly guide: string
  /** What follows from it in this case, line by line. */
  readonly follows?: (view: View) => readonly string[]
  readonly fields: (view: View) => readonly WrittenField[]
  /** Below the questions, e.g. files that go along. */
  readonly below?: (view: View) => ReactNode
  /** The act as the contract takes it; what is missing is found there. */
  readonly toAct: (typed: Typed, view: View) => unknown
}

/** How the acts on one kind of dossier are asked for. */
export interface DossierForms<View, Act> {
  /** Name of the kind, for what is kept on the phone. */
  readonly kind: string
  readonly parser: ZodMiniType<Act>
  readonly forms: Readonly<Partial<Record<string, DossierActForm<View>>>>
}

/** What every dossier at the desk says of itself. */
export interface DossierAtDesk {
  readonly id: string
  readonly seq: number
  readonly title: string
  readonly acts: readonly DeskActView[]
}

/** Text of several lines. */
export const written = (
  name: string,
  [label, hint]: readonly [label: string, hint: string],
  maxLength = 500,
): WrittenField => ({
  name,
  label,
  hint,
  kind: 'multiline',
  maxLength,
})

/** One line. */
export const oneLine = (
  name: string,
  [label, hint]: readonly [label: string, hint: string],
  maxLength = 100,
): WrittenField => ({
  name,
  label,
  hint,
  kind: 'line',
  maxLength,
})
