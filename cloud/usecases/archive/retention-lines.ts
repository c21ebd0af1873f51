import type { ArchiveDesk, RetentionChangeView, RetentionLine } from '../../../src/contract/archive'
import {
  RETENTION_CLASSES,
  RETENTION_PERIOD_TEXTS,
  type FileKind,
} from '../../../src/domain/retention/retention'
import {
  periodNow,
  periodSetBy,
  periodsFor,
  type RetentionChange,
} from '../../../src/domain/retention/retention-history'
import type { KeptRetentionChange } from '../../ports/retention-store'

/** Every class of files, in the order of their list. */
export const FILE_KINDS = Object.keys(RETENTION_CLASSES) as FileKind[]

/** The periods that may be set for a class, longest first, as they are chosen at a desk. */
export const choicesFor = (kind: FileKind) =>
  periodsFor(kind).map((period) => ({ period, text: RETENTION_PERIOD_TEXTS[period] }))

/** What a township keeps that sets nothing for itself, and from where that comes. */
const inherited = (kind: FileKind, changes: readonly RetentionChange[]) => {
  const county = periodSetBy('county', kind, changes)
  const text = RETENTION_PERIOD_TEXTS[county ?? RETENTION_CLASSES[kind].period]
  return {
    period: 'as_county',
    text: county === null ? `县里没有定，按一般的：${text}` : `跟县里一样：${text}`,
  } as const
}

const lineOf = (kind: FileKind, changes: readonly RetentionChange[]): RetentionLine => {
  const { name, basis } = RETENTION_CLASSES[kind]
  const period = periodNow(kind, changes)
  const own = periodSetBy('township', kind, changes)
  const setBy = own !== null ? 'township' : periodSetBy('county', kind, changes) === null ? null : 'county'
  return {
    ...{ kind, name, basis, period, periodText: RETENTION_PERIOD_TEXTS[period], setBy },
    chosen: own ?? 'as_county',
    choices: [inherited(kind, changes), ...choicesFor(kind)],
  }
}

/** How long a township keeps each class of files, and from where that comes. */
export const retentionLines = (changes: readonly RetentionChange[]): ArchiveDesk['retention'] =>
  FILE_KINDS.map((kind) => lineOf(kind, changes))

/** A change as it is shown; people of the county are named as such, their accounts may be elsewhere. */
export const retentionChangeView = (
  { version, at, by, because, kind, period, setBy }: KeptRetentionChange,
  names: ReadonlyMap<string, string>,
): RetentionChangeView => ({
  ...{ version, because, savedAt: at },
  by: setBy === 'county' ? `县里${names.has(by) ? `　${names.get(by)}` : ''}` : (names.get(by) ?? ''),
  changed: `${RETENTION_CLASSES[kind].name}：${period === null ? '跟县里一样' : RETENTION_PERIOD_TEXTS[period]}`,
})
