import type { compareVersions, VersionComparison } from '../../../src/contract/compare-versions'
import type { DocumentView } from '../../../src/contract/document-view'
import type { InputOf } from '../../../src/contract/endpoint'
import { fail, ok } from '../../../src/domain/result'
import type { UseCase } from '../../ports/use-case'
import { compareTexts } from './compare-texts'
import { reading } from '../acting/reading'

/** The two in the order of time: versions are listed newest first. */
const inOrder = (one: DocumentView, other: DocumentView): readonly [DocumentView, DocumentView] | null => {
  const place = (view: DocumentView) => one.versions.findIndex(({ id }) => id === view.id)
  if (place(one) < 0 || place(other) < 0 || place(one) === place(other)) return null
  return place(one) > place(other) ? [one, other] : [other, one]
}

const linkOf = ({ id, versions }: DocumentView) => versions.find((version) => version.id === id)!

/** What changed between two versions of one public document; both pass the gate by themselves. */
export const comparePublicVersions: UseCase<InputOf<typeof compareVersions>, VersionComparison> = (
  { tenant, input },
  world,
) =>
  reading(world, tenant, async ({ documents }) => {
    const one = await documents.find(input.id)
    const other = await documents.find(input.with)
    const ordered = one === null || other === null ? null : inOrder(one, other)
    if (ordered === null) return fail('not_found', { message: '没有找到这两个版本，请从文件页重新打开' })
    const [older, newer] = ordered
    return ok({
      documentId: newer.versions.find(({ current }) => current)?.id ?? newer.id,
      title: newer.title,
      older: linkOf(older),
      newer: linkOf(newer),
      ...compareTexts([older.blocks, newer.blocks], world.comparer),
    })
  })
