import type { FileAnswer, InputOf } from '../../../src/contract/endpoint'
import {
  EXPORT_DAYS,
  type downloadTownshipExport,
  type makeTownshipExport,
  type readTownshipExport,
  type TownshipExportDesk,
} from '../../../src/contract/township-export'
import { LARGEST_PACKAGE } from '../../../src/domain/retention/too-large-to-pack'
import { fail, ok } from '../../../src/domain/result'
import type { WholePackage } from '../../ports/package-store'
import type { AuditEntry } from '../../ports/records'
import type { Stores } from '../../ports/storage'
import type { Answer, Caller, UseCase, World } from '../../ports/use-case'
import { auditEntry } from '../acting/audit-entry'
import { changing } from '../acting/changing'
import { daysLater } from '../acting/later'
import { answeringPrepared } from '../acting/prepared-once'
import { reading } from '../acting/reading'
import { packInMemory } from '../archive/memory-archive'
import { exportEntry, writeTownshipArchive } from '../archive/township-archive'
import { byCounty } from './by-county'
import { exportKinds } from './export-kinds'
import { exporterNamed, lastExport, type Names } from './last-export'
import { isBeside, namesOfCounty } from './read-county'

const commandFor = (township: string): string =>
  `npm run export-township -- ${township} ${township}.zip --with-personal-fields`

const untilOf = ({ madeAt }: Pick<WholePackage, 'madeAt'>): string => daysLater(madeAt, EXPORT_DAYS)

interface Looking {
  readonly world: World
  readonly caller: Caller
  readonly names: Names
}

const madeExports = async (
  { packages }: Stores,
  { world, caller, names }: Looking,
): Promise<TownshipExportDesk['made']> =>
  (await packages.exports()).map(({ by, auditSeq: _seq, isKept: hasBytes, ...made }) => {
    const isKept = hasBytes && world.clock.now() < untilOf(made)
    const mayFetch = isKept && by === caller.person.id
    return { ...made, by: exporterNamed(by, names), keptUntil: untilOf(made), isKept, mayFetch }
  })

const exportDesk = async (township: string, looking: Looking): Promise<Answer<TownshipExportDesk>> => {
  const { world, names } = looking
  const kinds = exportKinds(await world.storage.sizesOfTownship(township))
  return reading(world, township, async (stores) => {
    const files = await stores.attachments.total()
    const bytes = kinds.reduce((sum, kind) => sum + kind.bytes, files.bytes)
    return ok({
      township: stores.settings.office.township,
      ...{ kinds, files, bytes },
      documents: await stores.openDocuments.count(),
      command: bytes > LARGEST_PACKAGE ? commandFor(township) : null,
      last: await lastExport(stores, names),
      made: await madeExports(stores, looking),
    })
  })
}

/** What the export of a township of the county would hold now, and those that were made. */
export const readExportOfTownship: UseCase<InputOf<typeof readTownshipExport>, TownshipExportDesk> = async (
  { tenant, caller, input },
  world,
) => {
  if (caller === null) return fail('unauthenticated')
  if (!(await isBeside(world, tenant, input.id))) return fail('not_found')
  return exportDesk(input.id, { world, caller, names: await namesOfCounty(world, tenant) })
}

/** The whole township in memory, with the entry of its record up to which it goes. */
const packed = async (world: World, township: string) => {
  const [at, auditSeq] = [
    world.clock.now(),
    await world.storage.read(township, ({ audit }) => audit.lastSeq()),
  ]
  const leaving = { tenant: township, withPersonalFields: true }
  const whole = await packInMemory(world, {
    write: (archive) => writeTownshipArchive(world, archive, leaving),
    command: commandFor(township),
  })
  return whole.ok ? ok({ ...whole.value, at, auditSeq: auditSeq ?? 0 }) : whole
}

/** What the county takes of a township stands in its record and in that of the township where the county's account is, or it isn't taken. */
const auditInBoth = async (
  { settings, audit, townships }: Stores,
  home: string,
  entry: AuditEntry,
): Promise<Answer<null>> => {
  await audit.write(entry)
  if (home === settings.id) return ok(null)
  const atHome = await townships.beside(home)
  if (atHome === null) return fail('not_found')
  await atHome.audit.write({ ...entry, detail: { ...entry.detail, township: settings.id } })
  return ok(null)
}

/** Exports a township of the county as a whole, and keeps it for some days with its hash. */
export const makeExportOfTownship: UseCase<InputOf<typeof makeTownshipExport>, TownshipExportDesk> = async (
  asked,
  world,
) => {
  const { tenant, caller, input } = asked
  const { id: township, because } = input
  if (caller === null) return fail('unauthenticated')
  if (!(await isBeside(world, tenant, township))) return fail('not_found')
  const made = await answeringPrepared(
    { ...asked, tenant: township },
    { world, act: 'export_township', prepare: () => packed(world, township) },
    async ({ facts, bytes, at, auditSeq }, stores) => {
      const [id, sha256, files] = [
        world.identity.newId(),
        world.identity.hashBytes(bytes),
        facts.files.length,
      ]
      const by = byCounty(caller)
      const whole = { id, madeAt: at, by: by.personId, files, bytes: bytes.length, sha256, auditSeq }
      await stores.packages.addExport(whole, bytes)
      const detail = { packageId: id, files, sha256, because, withPersonalFields: true }
      const noted = await auditInBoth(stores, tenant, exportEntry({ by, at }, detail))
      return noted.ok ? ok({ id }) : noted
    },
  )
  if (!made.ok) return made
  return exportDesk(township, { world, caller, names: await namesOfCounty(world, tenant) })
}

/** An export as one zip, for whoever made it; that it was fetched is in the audit. */
export const downloadExportOfTownship: UseCase<InputOf<typeof downloadTownshipExport>, FileAnswer> = async (
  { tenant, caller, input },
  world,
) => {
  const { id: township, packageId } = input
  if (caller === null) return fail('unauthenticated')
  if (!(await isBeside(world, tenant, township))) return fail('not_found')
  return changing<FileAnswer>(world, township, async (stores) => {
    const found = await stores.packages.readExport(packageId)
    const now = world.clock.now()
    if (found === null || now >= untilOf(found.made)) return fail('not_found')
    if (found.made.by !== caller.person.id) return fail('forbidden')
    const detail = { packageId, sha256: found.made.sha256 }
    const entry = auditEntry(byCounty(caller), now, { act: 'read_township_export', caseId: null, detail })
    const noted = await auditInBoth(stores, tenant, entry)
    if (!noted.ok) return noted
    const name = `${stores.settings.office.township}全部数据${found.made.madeAt.slice(0, 10)}.zip`
    return ok({ name, mediaType: 'application/zip', bytes: found.bytes })
  })
}
