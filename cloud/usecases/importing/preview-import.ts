import type { InputOf } from '../../../src/contract/endpoint'
import {
  IMPORT_FATES,
  type ImportedDocument,
  type ImportFate,
  type ImportPreview,
  type previewImport,
} from '../../../src/contract/imports'
import { categoryOf } from '../../../src/domain/disclosure/categories'
import type { LocatedFinding } from '../../../src/domain/privacy/find-in-document'
import { findPersonalData, maskPersonalData } from '../../../src/domain/privacy/find-personal-data'
import { PERSONAL_KIND_NAMES } from '../../../src/domain/privacy/kinds'
import { fail, ok } from '../../../src/domain/result'
import type { PlannedImport } from '../../ports/import-planner'
import type { UseCase } from '../../ports/use-case'
import { readerOf } from '../acting/actors-of'
import { auditEntry } from '../acting/audit-entry'
import { changing } from '../acting/changing'
import { judgePlanned, type JudgedDocument, type Making } from './judge-planned'
import { plannedFromUploads } from './planned-from-uploads'

const MOST_SHOWN = 100
const MOST_FINDINGS = 5
const LONGEST_HIDDEN = 60

/** What wants a look comes first. */
const ORDER: readonly ImportFate[] = ['held', 'changed', 'new', 'copy', 'in_desk', 'same']

const fateText = ({ fate, sameAs }: JudgedDocument, { makes }: Making): string => {
  const texts: Readonly<Record<ImportFate, string>> = {
    new: makes === 'stock' ? '新的，导入后直接公开' : '新的，导入成稿件',
    changed:
      makes === 'stock' ? '已有同一份，导入后换成新内容' : '已经公开过同一份，不导入：请打开那一份办修订',
    same: '已有，内容相同，不重复导入',
    copy: `和已有的《${sameAs}》内容相同，不重复导入`,
    in_desk: '已经在稿件里，不重复导入',
    held: '查到个人信息，导入成稿件，遮盖、审核后再公开',
  }
  return texts[fate]
}

const findingView = ({ where, kind, masked, isHidden }: LocatedFinding) => ({
  where,
  kindText: PERSONAL_KIND_NAMES[kind],
  masked,
  isHidden,
})

const documentView = (judged: JudgedDocument, making: Making): ImportedDocument => {
  const { document, versions, files, findings } = judged.planned
  return {
    title: maskPersonalData(document.title, findPersonalData(document.title)),
    documentNumber: document.documentNumber,
    issuer: document.issuer,
    formedOn: versions[0]?.formedOn ?? null,
    publishedOn: document.publishedOn,
    columnName: categoryOf(document.columnId)?.name ?? '',
    files,
    fate: judged.fate,
    fateText: fateText(judged, making),
    findings: findings.slice(0, MOST_FINDINGS).map(findingView),
    findingCount: findings.length,
  }
}

/** Masked first, then cut: half an identity number would no longer be seen as one. */
const hiddenView = ({ hidden }: PlannedImport): ImportPreview['hidden'] =>
  hidden.slice(0, MOST_SHOWN).map(({ file, where, text }) => ({
    file,
    where,
    text: maskPersonalData(text, findPersonalData(text)).slice(0, LONGEST_HIDDEN),
  }))

const countFates = (judged: readonly JudgedDocument[]): ImportPreview['counts'] => {
  const counted = IMPORT_FATES.map((fate) => [fate, judged.filter((each) => each.fate === fate).length])
  return Object.fromEntries(counted) as Record<ImportFate, number>
}

const previewOf = (
  plan: PlannedImport,
  judged: readonly JudgedDocument[],
  making: Making,
): ImportPreview => ({
  documents: [...judged]
    .sort((a, b) => ORDER.indexOf(a.fate) - ORDER.indexOf(b.fate))
    .slice(0, MOST_SHOWN)
    .map((each) => documentView(each, making)),
  counts: countFates(judged),
  tables: plan.tables,
  refused: plan.refused,
  notes: plan.notes,
  hidden: hiddenView(plan),
})

/** Says what an import would do. Files that hold personal data are looked through: that is an audit entry. */
export const previewDeskImport: UseCase<InputOf<typeof previewImport>, ImportPreview> = async (
  { tenant, input, caller },
  world,
) => {
  if (caller === null) return fail('unauthenticated')
  const planned = await plannedFromUploads(input, { tenant, caller, world })
  if (!planned.ok) return planned
  const { plan, uploads } = planned.value
  return changing(world, tenant, async (stores) => {
    const judged: JudgedDocument[] = []
    for (const each of plan.documents) judged.push(await judgePlanned(stores, each, input))
    const detail = { files: [...uploads.values()], documents: judged.length }
    const facts = { act: 'preview_import', caseId: null, detail }
    await stores.audit.write(auditEntry(readerOf(caller.person), world.clock.now(), facts))
    return ok(previewOf(plan, judged, input))
  })
}
