import { maskPersonalData } from '../privacy/find-personal-data'
import { namesOfBlocks } from '../privacy/find-in-document'
import type { AllowedContacts } from '../privacy/kinds'
import { maskBlocks } from '../privacy/personal-in-blocks'
import type { PublicationContent } from './content'
import { foundInField, spotInBlocks, spotsInField, type PersonalSpot } from './personal-spots'

/** How much of a piece is masked: what the office has declared its own stays, and what isn't chosen. */
interface Masking {
  readonly allowed?: AllowedContacts
  readonly isChosen?: (spot: PersonalSpot) => boolean
}

/**
 * A piece with the official mask in place of the personal data in it: all of it (一键遮盖), or what is chosen.
 * Source: 个人信息保护法 (2021) Art. 51; house masks of the privacy gate (138****1234).
 * @example personalSpots(maskContent(content)).length // 0
 */
export const maskContent = (
  content: PublicationContent,
  { allowed, isChosen = () => true }: Masking = {},
): PublicationContent => {
  const mask = (field: string, text: string): string => {
    const spots = spotsInField({ field, text }, allowed)
    const chosen = foundInField({ field, text }, allowed).filter((_, at) => isChosen(spots[at]!))
    return maskPersonalData(text, chosen)
  }
  const { plain } = content
  const names = namesOfBlocks(content.blocks)
  return {
    ...content,
    title: mask('title', content.title),
    documentNumber: mask('documentNumber', content.documentNumber),
    issuer: mask('issuer', content.issuer),
    topic: mask('topic', content.topic),
    source: mask('source', content.source),
    summary: mask('summary', content.summary),
    plain: {
      oneSentence: mask('plain.oneSentence', plain.oneSentence),
      whoFor: mask('plain.whoFor', plain.whoFor),
      howMuch: mask('plain.howMuch', plain.howMuch),
      how: mask('plain.how', plain.how),
      where: mask('plain.where', plain.where),
      phone: mask('plain.phone', plain.phone),
    },
    blocks: maskBlocks(content.blocks, allowed, (finding) => isChosen(spotInBlocks(finding, names))),
  }
}
