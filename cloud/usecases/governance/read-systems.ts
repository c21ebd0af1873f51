import type { InputOf } from '../../../src/contract/endpoint'
import type {
  EvidenceList,
  nameSystemDocument,
  readEvidence,
  SystemsView,
} from '../../../src/contract/systems'
import { yearOf } from '../../../src/domain/calendar/civil-date'
import {
  DOCUMENT_NAMERS,
  documentOfSystem,
  SYSTEM_DOCUMENT,
  type SystemDocumentNamed,
} from '../../../src/domain/governance/system-document'
import {
  EVIDENCE,
  evidenceOf,
  rateText,
  SYSTEM_RULES,
  SYSTEMS,
  type EvidencePlace,
  type GovernanceSystem,
} from '../../../src/domain/governance/systems'
import { fail, ok } from '../../../src/domain/result'
import type { Person } from '../../ports/people-store'
import type { Stores } from '../../ports/storage'
import type { UseCase } from '../../ports/use-case'
import { staffActorsOf } from '../acting/actors-of'
import { addDossierEvent, beginNamedDossier } from '../acting/add-dossier-event'
import { answeringOnce } from '../acting/answering-once'
import { casesHiddenFrom } from '../requests/cases-for-staff'
import { complaintsForStaff } from '../complaints/complaints-for-staff'
import type { EvidenceLine, InYear } from './evidence-line'
import { evaluationNote } from './evidence-of-surveys'
import { evidenceBehind, evidenceOfSystems, type Evidence } from './evidence-of-systems'
import { reading } from '../acting/reading'

const feedbackText = (evidence: Evidence): string => {
  const many = (which: 'in_time' | 'late') =>
    (['requests', 'letters', 'topics'] as const).reduce(
      (sum, what) => sum + evidence[`${what}_${which}`].length,
      0,
    )
  return rateText(many('in_time'), many('late'))
}

/** Titles are looked up through the gate each time: what has been taken down is named nowhere. */
const documentsOf = async ({ dossiers, documents }: Stores) => {
  const named = (await dossiers.of(SYSTEM_DOCUMENT).list({ limit: SYSTEMS.length })).map(
    ({ id, events }) => [id, documentOfSystem(events)] as const,
  )
  const titles = await documents.titlesOf(named.map(([, documentId]) => documentId))
  return new Map(
    named.flatMap(([system, id]) => {
      const title = titles.get(id)
      return title === undefined ? [] : [[system, { id, title }] as const]
    }),
  )
}

const noteOf = async (
  system: GovernanceSystem,
  evidence: Evidence,
  { stores, at }: { readonly stores: Stores; readonly at: InYear },
): Promise<string> => {
  if (system === 'feedback') return feedbackText(evidence)
  return system === 'evaluation' ? evaluationNote(stores, at) : ''
}

const systemsView = async (person: Person, stores: Stores, at: InYear): Promise<SystemsView> => {
  const evidence = await evidenceOfSystems(stores, at)
  const documents = await documentsOf(stores)
  return {
    ...at,
    mayName: person.roles.some((role) => DOCUMENT_NAMERS.includes(role)),
    systems: await Promise.all(
      SYSTEMS.map(async (system) => ({
        ...{ system, ...SYSTEM_RULES[system] },
        document: documents.get(system) ?? null,
        note: await noteOf(system, evidence, { stores, at }),
        figures: evidenceOf(system).map((key) => {
          const { text, isShortfall } = EVIDENCE[key]
          return { key, text, isShortfall, many: evidence[key].length }
        }),
      })),
    ),
  }
}

/** The six systems in a year, each with its document and its figures. */
export const readSystemsAtDesk: UseCase<{ readonly year: string }, SystemsView> = async (
  { tenant, caller, input },
  world,
) => {
  if (caller === null) return fail('unauthenticated')
  const today = world.clock.today()
  const year = input.year === '' ? yearOf(today) : Number(input.year)
  return reading(world, tenant, async (stores) =>
    ok(await systemsView(caller.person, stores, { year, today })),
  )
}

/** Whoever steps aside from a request or a letter finds it here neither. */
const openTo = async (
  place: EvidencePlace,
  person: Person,
  stores: Stores,
): Promise<(line: EvidenceLine) => boolean | Promise<boolean>> => {
  if (place === 'case') {
    const hidden = await casesHiddenFrom(person, stores)
    return ({ id }) => !hidden.has(id)
  }
  if (place !== 'letter') return () => true
  const letters = await complaintsForStaff(person, stores)
  return async ({ id }) => (await letters.find(id)) !== null
}

/** What one figure counts, as far as whoever looks may see it. */
export const readEvidenceAtDesk: UseCase<InputOf<typeof readEvidence>, EvidenceList> = async (
  { tenant, caller, input: { key, year } },
  world,
) => {
  if (caller === null) return fail('unauthenticated')
  return reading(world, tenant, async (stores) => {
    const at = { year: Number(year), today: world.clock.today() }
    const all = await evidenceBehind(key, stores, at)
    const { text, place } = EVIDENCE[key]
    const isOpen = await openTo(place, caller.person, stores)
    const lines: EvidenceLine[] = []
    for (const line of all) if (await isOpen(line)) lines.push(line)
    return ok({ key, text, place, lines, hidden: all.length - lines.length })
  })
}

/** Names the document that a system rests on; the ones named before stay in the record. */
export const nameDocumentOfSystem: UseCase<InputOf<typeof nameSystemDocument>, SystemsView> = (
  asked,
  world,
) =>
  answeringOnce(asked, { world, act: 'system_document_name' }, async (stores, { person }) => {
    const { system, documentId } = asked.input
    const by = staffActorsOf(person).find(({ role }) => DOCUMENT_NAMERS.includes(role))
    if (by === undefined) return fail('forbidden')
    if (!(await stores.documents.titlesOf([documentId])).has(documentId))
      return fail('invalid_field', { field: 'documentId', message: '没有找到这份公开的文件，请重新查找' })
    const record = await stores.dossiers.of(SYSTEM_DOCUMENT).find(system)
    const today = world.clock.today()
    const seq = (record?.events.length ?? 0) + 1
    const base = { seq, on: today, at: world.clock.now(), by }
    const event: SystemDocumentNamed = { ...base, type: 'document_named', system, documentId }
    const named =
      record === null
        ? await beginNamedDossier(SYSTEM_DOCUMENT, { id: system, act: 'name', event }, stores)
        : await addDossierEvent(SYSTEM_DOCUMENT, { record, act: 'name', event }, stores)
    if (!named.ok) return named
    return ok(await systemsView(person, stores, { year: yearOf(today), today }))
  })
