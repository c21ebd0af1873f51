import { writeImportAudit } from './import-audit'
import type { LocatedFinding } from '../../../src/domain/privacy/find-in-document'
import type { FileReader } from '../../ports/file-reader'
import type { ImportBatch, ImportOutcome } from '../../ports/import-store'
import type { Storage, Stores } from '../../ports/storage'
import { planImport, plannedDocuments } from '../../seed/document-files/plan-import'
import type { PlannedDocument } from '../../ports/import-planner'
import type { ImportPlan, PlanOrder } from '../../seed/document-files/plan-import'
import type { FileRefused } from '../../seed/document-files/read-items'

/** Documents stored in one transaction: few enough to be quick to repeat, many enough to be quick. */
const STEP = 50
/** A run that has given no sign of life for so long was cut off. */
const SILENT_MS = 60_000

export interface BatchOrder extends PlanOrder {
  readonly tenant: string
  /** What the run is called, e.g. its folder; a run that was cut off is taken up under the same name. */
  readonly source: string
  readonly isDryRun: boolean
  readonly onStored?: (done: number, of: number) => void
}

/** A document that waits for a person, and why. */
export interface HeldDocument {
  readonly title: string
  readonly files: readonly string[]
  readonly findings: readonly LocatedFinding[]
}

export interface BatchReport {
  /** '' for a dry run, or when nothing was to be stored. */
  readonly batchId: string
  readonly isResumed: boolean
  readonly counts: Readonly<Record<ImportOutcome, number>>
  readonly files: number
  readonly held: readonly HeldDocument[]
  readonly masked: number
  readonly copies: readonly { readonly title: string; readonly sameAs: string }[]
  readonly refused: readonly FileRefused[]
  readonly notes: readonly string[]
}

/** Another run that is under way, or was cut off under another name. */
export interface OtherRun {
  readonly other: ImportBatch
  readonly isAlive: boolean
}

export interface ImportWorld {
  readonly storage: Storage
  readonly reader: FileReader
  readonly now: () => string
}

interface Tally {
  readonly counts: Record<ImportOutcome, number>
  readonly held: HeldDocument[]
  readonly copies: { title: string; sameAs: string }[]
  readonly refused: FileRefused[]
  masked: number
  batch: ImportBatch | null
  isResumed: boolean
}

const isPublicFinding = ({ isHidden }: LocatedFinding): boolean => !isHidden

const holdsBack = ({ findings }: PlannedDocument, { isMasking }: PlanOrder): boolean =>
  !isMasking && findings.some(isPublicFinding)

const outcomeOf = async (stores: Stores, planned: PlannedDocument, order: BatchOrder) => {
  const compared = await stores.imports.compare(planned.document, planned.versions)
  if (compared.outcome === 'unchanged' || compared.sameTextAs !== null) return compared
  return { ...compared, outcome: holdsBack(planned, order) ? ('held' as const) : compared.outcome }
}

const isAlive = ({ aliveAt }: ImportBatch, now: string): boolean =>
  Date.parse(now) - Date.parse(aliveAt) < SILENT_MS

/** Opens a batch, or takes up the one that was cut off under this name. */
const openBatch = async (world: ImportWorld, order: BatchOrder): Promise<ImportBatch | OtherRun | null> => {
  const now = world.now()
  return world.storage.write(order.tenant, async (stores) => {
    const begun = await stores.imports.begin(order.source, now)
    if (begun !== null) {
      await writeImportAudit(stores, { act: 'begin_import', batchId: begun.id, at: now })
      return begun
    }
    const running = await stores.imports.running()
    if (running === null) throw new Error('a batch could neither be opened nor found')
    if (running.source !== order.source || isAlive(running, now))
      return { other: running, isAlive: isAlive(running, now) }
    await stores.imports.alive(running.id, now)
    return running
  })
}

const tallied = (tally: Tally, planned: PlannedDocument, outcome: ImportOutcome): void => {
  tally.counts[outcome] += 1
  const { findings, files, document } = planned
  if (outcome === 'held') tally.held.push({ title: document.title, files, findings })
}

interface Judged {
  readonly planned: PlannedDocument
  readonly outcome: ImportOutcome
  readonly sameTextAs: string | null
}

const judge = async (world: ImportWorld, order: BatchOrder, planned: readonly PlannedDocument[]) =>
  (await world.storage.read(order.tenant, async (stores) => {
    const judged: Judged[] = []
    for (const one of planned) judged.push({ planned: one, ...(await outcomeOf(stores, one, order)) })
    return judged
  })) ?? []

const isNew = ({ outcome, sameTextAs }: Judged): boolean => outcome !== 'unchanged' && sameTextAs === null

const count = (tally: Tally, judged: Judged, order: BatchOrder): void => {
  const { planned, outcome, sameTextAs } = judged
  if (sameTextAs !== null) tally.copies.push({ title: planned.document.title, sameAs: sameTextAs })
  if (isNew(judged) && order.isMasking && planned.findings.some(isPublicFinding)) tally.masked += 1
  tallied(tally, planned, isNew(judged) ? outcome : 'unchanged')
}

const stageAll = async (
  world: ImportWorld,
  order: BatchOrder,
  batch: { readonly id: string; readonly changed: readonly Judged[] },
) =>
  world.storage.write(order.tenant, async ({ imports }) => {
    await imports.alive(batch.id, world.now())
    for (const { planned, outcome } of batch.changed)
      await imports.stage(batch.id, { ...planned, isHeld: outcome === 'held' })
  })

/** Compares first: a document that is there already writes nothing, and a run in which all are opens no batch. */
const storeStep = async (
  world: ImportWorld,
  order: BatchOrder,
  step: { readonly planned: readonly PlannedDocument[]; readonly tally: Tally },
): Promise<OtherRun | null> => {
  const { tally } = step
  const judged = await judge(world, order, step.planned)
  const changed = judged.filter(isNew)
  if (changed.length > 0 && !order.isDryRun) {
    const opened = tally.batch ?? (await openBatch(world, order))
    if (opened === null || 'other' in opened) return opened
    tally.batch = opened
    await stageAll(world, order, { id: opened.id, changed })
  }
  for (const one of judged) count(tally, one, order)
  return null
}

const runSteps = async (
  world: ImportWorld,
  order: BatchOrder,
  { plan, tally }: { readonly plan: ImportPlan; readonly tally: Tally },
) => {
  const groups = [...plan.groups.values()]
  let waiting: PlannedDocument[] = []
  for (const [at, group] of groups.entries()) {
    const { documents, refused } = plannedDocuments(group, order)
    tally.refused.push(...refused)
    waiting.push(...documents)
    if (waiting.length < STEP && at < groups.length - 1) continue
    const other = await storeStep(world, order, { planned: waiting, tally })
    if (other !== null) return other
    waiting = []
    order.onStored?.(at + 1, groups.length)
  }
  return null
}

const emptyTally = (): Tally => ({
  counts: { created: 0, updated: 0, unchanged: 0, held: 0 },
  held: [],
  copies: [],
  refused: [],
  masked: 0,
  batch: null,
  isResumed: false,
})

/** Takes up what was cut off under this name, even when nothing is left to store but to finish it. */
const takeUp = async (world: ImportWorld, order: BatchOrder, tally: Tally): Promise<OtherRun | null> => {
  if (order.isDryRun) return null
  const running = await world.storage.read(order.tenant, ({ imports }) => imports.running())
  if (running === null) return null
  const opened = await openBatch(world, order)
  if (opened === null) return null
  if ('other' in opened) return opened
  tally.batch = opened
  tally.isResumed = opened.id === running.id
  return null
}

/**
 * Takes files into a township's documents as one batch: nothing of it is public before all is stored, all of it can be
 * undone. A run that was cut off goes on where it was when the same folder is given again. Documents with personal data stay drafts.
 */
export const importBatch = async (world: ImportWorld, order: BatchOrder): Promise<BatchReport | OtherRun> => {
  const tally = emptyTally()
  const blocked = await takeUp(world, order, tally)
  if (blocked !== null) return blocked
  const plan = await planImport(order, world.reader)
  const other = await runSteps(world, order, { plan, tally })
  if (other !== null) return other
  const { batch } = tally
  if (batch !== null)
    await world.storage.write(order.tenant, async (stores) => {
      await stores.imports.finish(batch.id, world.now())
      await writeImportAudit(stores, {
        act: 'finish_import',
        batchId: batch.id,
        at: world.now(),
        counts: tally.counts,
      })
    })
  return {
    batchId: batch?.id ?? '',
    isResumed: tally.isResumed,
    counts: tally.counts,
    files: plan.files,
    held: tally.held,
    masked: tally.masked,
    copies: tally.copies,
    refused: [...plan.refused, ...tally.refused],
    notes: plan.notes,
  }
}

export type UndoAnswer = 'undone' | 'no_such_batch' | 'undone_before' | { readonly later: string }

/** Takes a whole batch back: what it made goes, what it changed is as before. */
export const undoBatch = async (world: ImportWorld, tenant: string, id: string): Promise<UndoAnswer | null> =>
  world.storage.write(tenant, async (stores): Promise<UndoAnswer> => {
    const batch = await stores.imports.find(id)
    if (batch === null) return 'no_such_batch'
    if (batch.undoneAt !== null) return 'undone_before'
    const later = await stores.imports.undo(id, world.now())
    if (later !== null) return { later: later.id }
    await writeImportAudit(stores, { act: 'undo_import', batchId: id, at: world.now() })
    return 'undone'
  })
