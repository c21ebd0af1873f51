import type {
  comparePublication,
  HeaderChange,
  PieceComparison,
} from '../../../src/contract/compare-publication'
import type { InputOf } from '../../../src/contract/endpoint'
import { categoryOf } from '../../../src/domain/disclosure/categories'
import { comparedWith } from '../../../src/domain/publication/compared-with'
import { readablePieces } from '../../../src/domain/comparison/readable-pieces'
import type { PublicationContent } from '../../../src/domain/publication/content'
import { FIELD_NAMES } from '../../../src/domain/publication/field-names'
import { fail, ok } from '../../../src/domain/result'
import type { TextComparer } from '../../ports/text-comparer'
import type { UseCase } from '../../ports/use-case'
import { compareTexts } from '../disclosures/compare-texts'
import { piecesFor } from './pieces-for'
import { reading } from '../acting/reading'

/** The header of a piece in words, by the name of each field. */
const headerOf = (content: PublicationContent): ReadonlyMap<string, string> => {
  const { columnId, plain, attachments } = content
  const words = ['title', 'documentNumber', 'issuer', 'topic', 'source', 'summary'] as const
  const days = ['formedOn', 'inForceOn', 'validThrough', 'noticeThrough'] as const
  return new Map([
    ...words.map((field) => [FIELD_NAMES[field] ?? field, content[field]] as const),
    ...days.map((field) => [FIELD_NAMES[field] ?? field, content[field] ?? ''] as const),
    ['公开栏目', categoryOf(columnId)?.name ?? ''],
    ...Object.entries(plain).map(([field, text]) => [FIELD_NAMES[`plain.${field}`] ?? field, text] as const),
    ['附件', attachments.map(({ name }) => name).join('、')],
  ])
}

const changedHeader = (
  [older, newer]: readonly [PublicationContent, PublicationContent],
  comparer: TextComparer,
): readonly HeaderChange[] => {
  const before = headerOf(older)
  return [...headerOf(newer)].flatMap(([name, text]) => {
    const was = before.get(name) ?? ''
    return was === text ? [] : [{ name, pieces: readablePieces(comparer.pieces(was, text)) }]
  })
}

/** What a piece changes of what the public reads, or of what came back from review: header and text, article by article. */
export const comparePiece: UseCase<InputOf<typeof comparePublication>, PieceComparison> = async (
  { tenant, input, caller },
  world,
) => {
  if (caller === null) return fail('unauthenticated')
  return reading(world, tenant, async (stores) => {
    const { publications } = stores
    const record = await (await piecesFor(caller.person, stores)).find(input.id)
    const against = record === null ? null : comparedWith(record.events)
    const earlier = against === null ? null : await publications.contentAt(input.id, against.seq)
    if (record === null || against === null || earlier === null)
      return fail('not_found', { message: '这篇稿件没有可以对照的旧稿，请刷新后再看' })
    const sides = [earlier, record.content] as const
    return ok({
      against,
      header: changedHeader(sides, world.comparer),
      ...compareTexts([earlier.blocks, record.content.blocks], world.comparer),
    })
  })
}
