import { formatChineseDate } from '../calendar/civil-date'
import type { IsoDate } from '../calendar/civil-date'
import { contactOf, editable, guarded, letterOf, opening, plainText, quotedRequest, required } from './letter'
import type { Letter, LetterBase } from './letter'

const REGULATION = '《政府信息公开条例》'

/** A letter to somebody else than the applicant, whose name it does not give away. */
export interface ConsultedFacts extends LetterBase {
  /** Name of the third party or agency. */
  readonly who: string
}

const asked = ({ receivedOn, requested }: LetterBase): string =>
  `本机关于${formatChineseDate(receivedOn)}收到一件政府信息公开申请，申请公开${quotedRequest(requested)}。`

/**
 * The letter that asks a third party for consent. The applicant is not named.
 * Source: Regulation (2019) Art. 32: written, 15 working days from its receipt; silence leaves the decision to the office.
 * @example thirdPartyConsultation({ ...base, who: '甲公司' }).kind // 'third_party_consultation'
 */
export const thirdPartyConsultation = (facts: ConsultedFacts): Letter =>
  letterOf('third_party_consultation', facts, {
    to: facts.who,
    paragraphs: [
      required('opening', asked(facts)),
      guarded(
        'basis',
        `经审查，该信息公开可能会损害您（单位）的合法权益。根据${REGULATION}第三十二条的规定，现书面征求您（单位）的意见。`,
      ),
      guarded(
        'term',
        '请自收到本征求意见书之日起15个工作日内提出意见，填写所附确认函并签字或者盖章后送交本机关。',
      ),
      guarded(
        'consequence',
        '不同意公开且有合理理由的，本机关不予公开；逾期未提出意见的，由本机关依照条例的规定决定是否公开；本机关认为不公开可能对公共利益造成重大影响的，可以决定予以公开，并将决定公开的政府信息内容和理由书面告知您（单位）。',
      ),
      ...contactOf(facts),
    ],
    enclosures: ['政府信息公开征求意见确认函'],
  })

/**
 * The form on which a third party answers: consent or objection with reasons, to be signed by the third party.
 * Source: Regulation (2019) Art. 32. It goes along with the consultation letter and bears its number.
 * @example consultationAnswerForm({ ...base, who: '甲公司' }).paragraphs.length
 */
export const consultationAnswerForm = (facts: ConsultedFacts): Letter => ({
  ...letterOf('consultation_answer_form', facts, {
    to: facts.office.agencyName,
    paragraphs: [
      required(
        'opening',
        `你机关${facts.number}政府信息公开征求意见书已收悉。对公开${quotedRequest(facts.requested)}，我（单位）的意见是：`,
      ),
      guarded('agree', '□同意公开。'),
      guarded('agree_in_part', '□同意部分公开，不同意公开的内容及理由：'),
      guarded('object', '□不同意公开，理由：'),
      guarded('received', '收到征求意见书的日期：　　　　年　　月　　日。'),
      guarded('by_phone', '联系人及联系电话：'),
    ],
  }),
  signature: `${plainText(facts.who)}（签字或者盖章）`,
  dateText: '　　　　年　　月　　日',
})

/** What the applicant is told about a consultation; the third party is not named. */
export interface ConsultationNoticeFacts extends LetterBase {
  readonly party: 'third_party' | 'agency'
  readonly sentOn: IsoDate
}

/**
 * The notice to the applicant that others are being asked, and that this time is not counted.
 * Source: Regulation (2019) Art. 32, 33(3), 34.
 * @example consultationNotice({ ...base, party: 'agency', sentOn: day('2026-03-06') }).kind
 */
export const consultationNotice = (facts: ConsultationNoticeFacts): Letter => {
  const [whom, article] = facts.party === 'agency' ? ['其他机关', '第三十四条'] : ['第三方', '第三十二条']
  return letterOf('consultation_notice', facts, {
    to: facts.applicantName,
    paragraphs: [
      opening(facts),
      guarded(
        'basis',
        `根据${REGULATION}${article}的规定，本机关已于${formatChineseDate(facts.sentOn)}书面征求${whom}的意见。根据${REGULATION}第三十三条第三款的规定，征求第三方和其他机关意见所需时间不计算在答复期限内。`,
      ),
      ...contactOf(facts),
    ],
  })
}

/** What a third party is told when information is given in spite of its objection. */
export interface DisclosureNoticeFacts extends ConsultedFacts {
  /** Chinese: what is disclosed. */
  readonly disclosed: string
  /** Chinese: why not disclosing might gravely harm the public interest, or why the objection has no good reason. */
  readonly reason: string
  /** Remedy clause of the day of the letter; the third party is directly affected. */
  readonly remedy: string
}

/**
 * The notice to a third party that information is disclosed although it did not consent: what, and why.
 * Source: Regulation (2019) Art. 32, last sentence.
 * @example disclosureNotice({ ...base, who: '甲公司', disclosed: '合同总价', reason: '……', remedy }).kind
 */
export const disclosureNotice = (facts: DisclosureNoticeFacts): Letter =>
  letterOf('disclosure_notice', facts, {
    to: facts.who,
    paragraphs: [
      required('opening', asked(facts)),
      required('reason', `经征求您（单位）的意见并审查，${plainText(facts.reason).replace(/[。；]$/, '')}。`),
      guarded(
        'decision',
        `根据${REGULATION}第三十二条的规定，本机关决定公开以下政府信息：${plainText(facts.disclosed).replace(/[。；]$/, '')}。现将决定公开的内容和理由书面告知您（单位）。`,
      ),
      guarded('remedy', facts.remedy),
      ...contactOf(facts),
    ],
    remedyClause: facts.remedy,
  })

/**
 * The letter that asks the agencies that made the information together for their opinion.
 * Source: Regulation (2019) Art. 34: 15 working days from receipt; silence counts as consent.
 * @example agencyConsultation({ ...base, who: '盈江县民政局' }).kind // 'agency_consultation'
 */
export const agencyConsultation = (facts: ConsultedFacts): Letter =>
  letterOf('agency_consultation', facts, {
    to: facts.who,
    paragraphs: [
      required('opening', asked(facts)),
      guarded(
        'basis',
        `该信息由你单位与本机关共同制作。根据${REGULATION}第三十四条的规定，现征求你单位的意见。`,
      ),
      guarded('term', '请自收到本征求意见书之日起15个工作日内提出书面意见；逾期未提出意见的，视为同意公开。'),
      ...contactOf(facts),
    ],
  })

/** What another unit is asked to do. */
export interface AssistanceFacts extends ConsultedFacts {
  /** Chinese: what is to be searched, checked or handed over. */
  readonly task: string
  readonly answerBy: IsoDate
  readonly replyDueOn: IsoDate
}

/**
 * The letter that asks a unit of the office, or another agency that holds the information, to help with the search.
 * Source: Regulation (2019) Art. 10, 34, 45. The reply term runs on while it is out.
 * @example assistanceLetter({ ...base, who: '财政所', task: '检索……', answerBy, replyDueOn }).kind
 */
export const assistanceLetter = (facts: AssistanceFacts): Letter =>
  letterOf('assistance_letter', facts, {
    to: facts.who,
    paragraphs: [
      required('opening', asked(facts)),
      required('task', `请你单位协助办理以下事项：${plainText(facts.task).replace(/[。；]$/, '')}。`),
      guarded(
        'term',
        `请于${formatChineseDate(facts.answerBy)}前（含当日）书面反馈，写明检索的范围、方式和结果，并提出是否公开的意见及依据。该申请的法定答复期限届满之日为${formatChineseDate(facts.replyDueOn)}。`,
      ),
      editable('secrecy', '申请人的个人信息仅限于办理本件申请使用，不得另作他用。'),
      ...contactOf(facts),
    ],
  })
