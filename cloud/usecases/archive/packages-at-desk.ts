import type { ArchiveDesk, ArchiveYear, downloadPackage, makePackage } from '../../../src/contract/archive'
import type { FileAnswer, InputOf } from '../../../src/contract/endpoint'
import { yearOf } from '../../../src/domain/calendar/civil-date'
import {
  RETENTION_CLASSES,
  RETENTION_PERIOD_TEXTS,
  RETENTION_PERIODS,
  type FileKind,
} from '../../../src/domain/retention/retention'
import { periodNow, periodOf, type RetentionChange } from '../../../src/domain/retention/retention-history'
import { fail, ok } from '../../../src/domain/result'
import type { UseCase } from '../../ports/use-case'
import { readerOf } from '../acting/actors-of'
import { auditEntry } from '../acting/audit-entry'
import { changing } from '../acting/changing'
import { answeringPrepared } from '../acting/prepared-once'
import { reading } from '../acting/reading'
import { archiveDesk } from './archive-desk'
import type { HandedFile } from './handed-file'
import { packInMemory } from './memory-archive'
import { noteHandOver } from './note-hand-over'
import { openTo } from './open-to'
import { countDocumentsOf } from './plain-documents'
import { yearFiles } from './year-files'
import { writeYearHandOver } from './year-hand-over'

const classesOf = (
  handed: readonly HandedFile[],
  documents: number,
  changes: readonly RetentionChange[],
): ArchiveYear['classes'] => {
  const kinds = Object.keys(RETENTION_CLASSES) as FileKind[]
  return kinds.flatMap((kind) => {
    const files = handed.filter((file) => file.kind === kind)
    const count = kind === 'document' ? documents : files.length
    if (count === 0) return []
    const periods =
      kind === 'document' ? [periodNow(kind, changes)] : files.map((file) => periodOf(file, changes))
    const periodTexts = RETENTION_PERIODS.filter((each) => periods.includes(each)).map(
      (each) => RETENTION_PERIOD_TEXTS[each],
    )
    return [{ name: RETENTION_CLASSES[kind].name, count, periodTexts }]
  })
}

/** What of a year would be handed over now, and what stays and why. */
export const readYearOfArchive: UseCase<{ readonly id: string }, ArchiveYear> = async (
  { tenant, caller, input },
  world,
) => {
  if (caller === null) return fail('unauthenticated')
  const year = Number(input.id)
  const documents = await countDocumentsOf(world, tenant, year)
  return reading(world, tenant, async (stores) => {
    const all = await yearFiles({ year, stores, world })
    const { handed, staying } = await openTo(caller.person, all, stores)
    return ok({
      year,
      classes: classesOf(handed, documents, await stores.retention.changes()),
      total: handed.length + documents,
      staying: staying.map(({ kind, number, because }) => ({
        name: RETENTION_CLASSES[kind].name,
        number,
        because,
      })),
    })
  })
}

/** Makes the package of a year that is over, and keeps it with its hash. */
export const makePackageAtDesk: UseCase<InputOf<typeof makePackage>, ArchiveDesk> = async (asked, world) => {
  const { tenant, input, caller } = asked
  if (caller === null) return fail('unauthenticated')
  const year = Number(input.id)
  if (year >= yearOf(world.clock.today()))
    return fail('act_not_allowed', { message: `${year}年还没有过完，明年再做。` })
  const prepare = () =>
    packInMemory(world, {
      write: (archive) => writeYearHandOver(world, archive, { tenant, year, maker: caller.person }),
      command: `npm run hand-over -- ${tenant} ${year} ${year}.zip`,
    })
  return answeringPrepared(
    asked,
    { world, act: 'hand_over_year', prepare },
    async ({ facts, bytes }, stores, { person }) => {
      const [id, sha256, at] = [world.identity.newId(), world.identity.hashBytes(bytes), world.clock.now()]
      const counts = { files: facts.listed.length, staying: facts.staying.length, bytes: bytes.length }
      await stores.packages.add({ id, year, madeAt: at, by: person.id, ...counts, sha256 }, bytes)
      await noteHandOver(stores, facts, { packageId: id, by: readerOf(person), at, sha256 })
      return ok(await archiveDesk(person, stores, world))
    },
  )
}

/** A package as one zip; who fetched it is in the audit. */
export const downloadPackageAtDesk: UseCase<InputOf<typeof downloadPackage>, FileAnswer> = async (
  { tenant, caller, input },
  world,
) => {
  if (caller === null) return fail('unauthenticated')
  return changing(world, tenant, async ({ packages, audit, settings }) => {
    const found = await packages.read(input.id)
    if (found === null) return fail('not_found')
    const { made, bytes } = found
    // It was made of what was open to its maker, and may hold what is closed to others.
    if (made.by !== caller.person.id) return fail('forbidden')
    const detail = { packageId: made.id, year: made.year, sha256: made.sha256 }
    const facts = { act: 'read_hand_over', caseId: null, detail }
    await audit.write(auditEntry(readerOf(caller.person), world.clock.now(), facts))
    const name = `${settings.office.township}${made.year}年度政务公开档案.zip`
    return ok({ name, mediaType: 'application/zip', bytes })
  })
}
