import type { CountyRetention, saveCountyRetention } from '../../../src/contract/county-retention'
import type { InputOf } from '../../../src/contract/endpoint'
import {
  RETENTION_CLASSES,
  RETENTION_PERIOD_TEXTS,
  type FileKind,
} from '../../../src/domain/retention/retention'
import { checkRetention, periodSetBy } from '../../../src/domain/retention/retention-history'
import { fail, ok } from '../../../src/domain/result'
import type { KeptRetentionChange } from '../../ports/retention-store'
import type { Stores } from '../../ports/storage'
import type { Answer, Caller, UseCase, World } from '../../ports/use-case'
import { answeringOnce } from '../acting/answering-once'
import { auditEntry } from '../acting/audit-entry'
import { reading } from '../acting/reading'
import { byCounty } from '../county/by-county'
import { inEveryTownship } from '../county/in-every-township'
import { namesOfCounty, townshipsBeside } from '../county/read-county'
import { choicesFor, FILE_KINDS, retentionChangeView } from './retention-lines'

interface Kept {
  readonly township: string
  readonly changes: readonly KeptRetentionChange[]
}

const keptIn = async ({ settings, retention }: Stores): Promise<Kept> => ({
  township: settings.office.township,
  changes: await retention.changes(),
})

/** Township by township: no statement looks across them. */
const keptBeside = async (world: World, townships: readonly string[]): Promise<readonly Kept[]> => {
  const kept: Kept[] = []
  for (const township of townships) {
    const found = await world.storage.read(township, keptIn)
    if (found !== null) kept.push(found)
  }
  return kept
}

const lineOf = (kind: FileKind, own: Kept, all: readonly Kept[]): CountyRetention['lines'][number] => {
  const { name, basis, period: usual } = RETENTION_CLASSES[kind]
  const set = periodSetBy('county', kind, own.changes)
  const period = set ?? usual
  return {
    ...{ kind, name, basis, period, periodText: RETENTION_PERIOD_TEXTS[period], isSet: set !== null },
    choices: choicesFor(kind),
    own: all.flatMap(({ township, changes }) => {
      const theirs = periodSetBy('township', kind, changes)
      return theirs === null || theirs === period
        ? []
        : [{ township, periodText: RETENTION_PERIOD_TEXTS[theirs] }]
    }),
  }
}

const desk = async (world: World, tenant: string): Promise<Answer<CountyRetention>> => {
  const townships = await townshipsBeside(world, tenant)
  const [all, names] = [await keptBeside(world, townships), await namesOfCounty(world, tenant)]
  return reading(world, tenant, async (stores) => {
    const own = await keptIn(stores)
    return ok({
      townships: townships.length,
      lines: FILE_KINDS.map((kind) => lineOf(kind, own, all)),
      changes: own.changes
        .filter(({ setBy }) => setBy === 'county')
        .map((change) => retentionChangeView(change, names))
        .reverse(),
    })
  })
}

/** What the county has set, as its own township has it, and which townships keep something otherwise. */
export const readRetentionOfCounty: UseCase<object, CountyRetention> = ({ tenant }, world) =>
  desk(world, tenant)

type Setting = InputOf<typeof saveCountyRetention>

/** In one township; what is so already isn't changed again. */
const setIn = async (
  { retention, audit }: Stores,
  { kind, period, because }: Setting,
  { caller, world }: { readonly caller: Caller; readonly world: World },
): Promise<Answer<null>> => {
  const changes = await retention.changes()
  if (periodSetBy('county', kind, changes) === period) return ok(null)
  const [by, at, version] = [byCounty(caller), world.clock.now(), changes.length + 1]
  const change = { version, from: world.clock.today(), kind, period, setBy: 'county', because } as const
  if (!(await retention.add({ ...change, by: by.personId, at }))) return fail('retention_changed')
  const detail = { version, kind, period, because }
  await audit.write(auditEntry(by, at, { act: 'save_county_retention', caseId: null, detail }))
  return ok(null)
}

/** Sets a period in all townships of the county in one transaction. */
export const saveRetentionOfCounty: UseCase<Setting, CountyRetention> = async (asked, world) => {
  const { tenant, input, caller } = asked
  if (caller === null) return fail('unauthenticated')
  const checked = checkRetention(input.kind, input.period)
  if (!checked.ok) return fail('invalid_field', checked.detail)
  const townships = await townshipsBeside(world, tenant)
  const saved = await answeringOnce(asked, { world, act: 'save_county_retention' }, async (stores) => {
    const set = await inEveryTownship(stores, townships, (each) => setIn(each, input, { caller, world }))
    return set.ok ? ok(null) : set
  })
  return saved.ok ? desk(world, tenant) : saved
}
