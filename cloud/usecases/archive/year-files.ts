import { yearOf } from '../../../src/domain/calendar/civil-date'
import { complaintAt } from '../../../src/domain/complaint/complaint-at'
import { COMPLAINT_STATUS_TEXTS, isOpenStatus } from '../../../src/domain/complaint/complaint-status'
import { complaintStory } from '../../../src/domain/complaint/complaint-story'
import type { DossierEvent, DossierKind } from '../../../src/domain/dossier/dossier'
import { KEPT_DOSSIERS } from '../../../src/domain/dossier/kept-dossiers'
import type { RemedyEvent } from '../../../src/domain/remedy-ledger/events'
import { remedyAt } from '../../../src/domain/remedy-ledger/remedy-at'
import { RETENTION_CLASSES } from '../../../src/domain/retention/retention'
import { whyItStays } from '../../../src/domain/retention/why-it-stays'
import type { CaseRecord } from '../../ports/case-store'
import type { ComplaintRecord } from '../../ports/complaint-store'
import type { Stores } from '../../ports/storage'
import type { World } from '../../ports/use-case'
import { archiveContentOf } from '../requests/archive-case'
import { pictureOf } from '../requests/case-picture'
import { textFile, type FolderFile, type HandedFile, type StayingFile, type YearFiles } from './handed-file'
import { nameOfAttachment } from './safe-name'

/** More than a township has in all its years. */
const MOST = 100_000

interface Asked {
  readonly year: number
  readonly stores: Stores
  readonly world: World
}

const originalsOf = async (caseId: string, { attachments }: Stores) => {
  const files: FolderFile[] = []
  for (const file of await attachments.listOfCase(caseId))
    files.push({ path: `附件/${nameOfAttachment(file)}`, bytes: await attachments.read(file.id) })
  return files
}

const requestFile = (record: CaseRecord, { stores: { settings }, world }: Asked): readonly HandedFile[] => {
  const { state } = pictureOf(record, settings, world.clock.today())
  if (state.isOpen || state.endedOn === null) return []
  return [
    {
      kind: 'request',
      caseId: record.id,
      number: record.number,
      title: record.details.wanted.description,
      closedOn: state.endedOn,
      contents: async (stores) => {
        const originals = (await originalsOf(record.id, stores)).map((file) => ({
          ...file,
          title: '附件原件',
        }))
        return world.caseArchives.files({ ...(await archiveContentOf(record, stores, world)), originals })
      },
    },
  ]
}

/** Requests of the report's year that are closed; those that came by then and are open stay. */
const requestsOf = async (asked: Asked): Promise<YearFiles> => {
  const { cases } = asked.stores
  const handed = (await cases.listEndedIn(asked.year)).flatMap((record) => requestFile(record, asked))
  const today = asked.world.clock.today()
  const staying = (await cases.listOpen()).flatMap((record): StayingFile[] => {
    const { state } = pictureOf(record, asked.stores.settings, today)
    const from = state.receivedOn ?? state.submittedOn
    if (from === null || yearOf(from) > asked.year) return []
    return [{ kind: 'request', caseId: record.id, number: record.number, because: state.statusText }]
  })
  return { handed, staying }
}

const storyText = ({ number, content, events }: ComplaintRecord): string =>
  [
    `${RETENTION_CLASSES.letter.name} ${number}`,
    '',
    content.text,
    '',
    ...complaintStory(events).map(({ on, who, title, text }) => `${on} ${who} ${title} ${text}`.trimEnd()),
    '',
  ].join('\r\n')

const lines = (events: readonly unknown[]): string =>
  events.map((event) => `${JSON.stringify(event)}\n`).join('')

const lettersOf = async ({ year, stores }: Asked): Promise<YearFiles> => {
  const [handed, staying]: [HandedFile[], StayingFile[]] = [[], []]
  for (const record of await stores.complaints.listForDesk(MOST)) {
    const { status } = complaintAt(record.events)
    const [first, last] = [record.events[0]!, record.events.at(-1)!]
    const isOpen = isOpenStatus(status) || status === 'objected'
    if (isOpen && yearOf(first.on) <= year)
      staying.push({
        kind: 'letter',
        caseId: record.id,
        number: record.number,
        because: COMPLAINT_STATUS_TEXTS[status],
      })
    if (isOpen || yearOf(last.on) !== year) continue
    const contents: HandedFile['contents'] = async (later) => [
      textFile('经过.txt', storyText(record)),
      textFile('events.jsonl', lines(record.events)),
      ...(await originalsOf(record.id, later)),
    ]
    const title = record.content.text.slice(0, 40)
    handed.push({
      kind: 'letter',
      caseId: record.id,
      number: record.number,
      title,
      closedOn: last.on,
      contents,
    })
  }
  return { handed, staying }
}

/** The request that a remedy is about; '' for what is about none. */
const caseOf = ({ kind }: DossierKind<never>, events: readonly DossierEvent[]): string =>
  kind === 'remedy' ? (remedyAt(events as readonly RemedyEvent[]).facts.caseId ?? '') : ''

const dossiersOf = async <E extends DossierEvent>(
  kind: DossierKind<E>,
  { year, stores }: Asked,
): Promise<YearFiles> => {
  const [handed, staying]: [HandedFile[], StayingFile[]] = [[], []]
  for (const { id, events } of await stores.dossiers.of(kind).list({ limit: MOST })) {
    const { title, isOpen, status } = kind.outlineOf(events)
    const caseId = caseOf(kind, events)
    const [first, last] = [events[0]!, events.at(-1)!]
    if (isOpen && yearOf(first.on) <= year)
      staying.push({ kind: kind.kind, caseId, number: title, because: whyItStays(kind.kind, status) })
    if (isOpen || yearOf(last.on) !== year) continue
    const contents: HandedFile['contents'] = async (later) => [
      textFile('经过.json', `${JSON.stringify({ id, title, status, events }, null, 2)}\n`),
      ...(await originalsOf(id, later)),
    ]
    handed.push({ kind: kind.kind, caseId, number: '', title, closedOn: last.on, contents })
  }
  return { handed, staying }
}

/** What of a year is closed and what stays, over all kinds of files; public documents are not among them. */
export const yearFiles = async (asked: Asked): Promise<YearFiles> => {
  const parts = [await requestsOf(asked), await lettersOf(asked)]
  for (const kind of KEPT_DOSSIERS)
    parts.push(await dossiersOf(kind as unknown as DossierKind<DossierEvent>, asked))
  return {
    handed: parts.flatMap(({ handed }) => handed),
    staying: parts.flatMap(({ staying }) => staying),
  }
}
