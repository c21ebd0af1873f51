import type { ComplaintKind } from '../complaint/kinds'
import type { WayCode } from './ways'

/** The letter that can be written here instead of a call, by where the questions have led. */
export const LETTER_OF_WAY: Readonly<Partial<Record<WayCode, ComplaintKind>>> = {
  consultation: 'consultation',
  service_complaint: 'complaint',
  opinion: 'suggestion',
  petition: 'petition',
  disclosure_complaint: 'disclosure_complaint',
  discipline_report: 'accusation',
  own_legal_path: 'legal_path',
  record_correction: 'record_correction',
}
