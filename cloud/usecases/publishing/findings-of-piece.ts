import type { CheckedFinding, JudgedSpot } from '../../../src/contract/publications'
import { checkContent } from '../../../src/domain/publication/checks/check-content'
import { keyedFindings } from '../../../src/domain/publication/checks/keyed-findings'
import { spotKey } from '../../../src/domain/publication/personal-spots'
import { isLetStand } from '../../../src/domain/publication/publication-at'
import type { PublicationPicture } from './publication-picture'

/** What the machine points at in a piece, each with whether somebody has looked at it. */
export const findingsOf = ({ record, around, state }: PublicationPicture): readonly CheckedFinding[] =>
  keyedFindings(
    checkContent(record.content, {
      hasInterpretation: around.interpretation !== null || state.exemption !== null,
    }),
  ).map((finding) => ({ ...finding, isChecked: state.checked.includes(finding.key) }))

/** The personal data in a piece, each with whether a second person lets it stand. */
export const judgedSpots = ({ personal, state }: PublicationPicture): readonly JudgedSpot[] =>
  personal.map((spot) => {
    const key = spotKey(spot)
    return { ...spot, key, isLetStand: isLetStand(state, key) }
  })
