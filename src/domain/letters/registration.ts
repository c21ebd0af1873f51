import { formatChineseDate } from '../calendar/civil-date'
import type { IsoDate } from '../calendar/civil-date'
import { contactOf, editable, guarded, letterOf, plainText, quotedRequest } from './letter'
import type { Letter, LetterBase } from './letter'

/** What a registration receipt tells beside its base. */
export interface RegistrationFacts extends LetterBase {
  /** Chinese: how the request came, e.g. 网上提交. */
  readonly channelText: string
  /** Chinese: natural person or kind of organisation. */
  readonly applicantKindText: string
  /** Chinese: how and in what form the information is wanted; '' when not said. */
  readonly wantedForm: string
  /** Last day of the reply term; null while the year's holidays are not announced. */
  readonly replyDueOn: IsoDate | null
  /** Chinese: name or number of the document asked for, other features; '' when not said. */
  readonly features: string
}

/** What the office's own form of registration keeps beside that. */
export interface RegistrationFormFacts extends RegistrationFacts {
  /** Day on which it was sent, handed in or arrived. */
  readonly submittedOn: IsoDate
  /** Chinese: how receipt came about (Art. 31). */
  readonly receiptHow: string
  /** Chinese: what proves how it came in; '' where it came online. */
  readonly evidence: string
}

/**
 * The office's own form of registration: how and when the request came, what it asks, and room for who handles it.
 * It stays in the file; proof of identity and contact are kept encrypted with the case and not copied here.
 * Source: Regulation (2019) Art. 29, 31, 45; 宿政办函〔2021〕21号 (登记表).
 * @example registrationForm({ ...facts, submittedOn: day('2026-03-01'), receiptHow: '电话确认', evidence: '' }).title
 */
export const registrationForm = (facts: RegistrationFormFacts): Letter => {
  const line = (id: string, name: string, value: string) =>
    guarded(id, value === '' ? '' : `${name}：${plainText(value)}`)
  const { receivedOn, replyDueOn, submittedOn } = facts
  return letterOf('registration_form', facts, {
    to: '',
    paragraphs: [
      line('number', '登记编号', facts.caseNumber),
      line('applicant', '申请人', `${facts.applicantName}（${facts.applicantKindText}）`),
      line('submitted', '提交方式和日期', `${facts.channelText}，${formatChineseDate(submittedOn)}`),
      line('evidence', '提交的凭据', facts.evidence),
      line('received', '收到申请之日', `${formatChineseDate(receivedOn)}（${facts.receiptHow}）`),
      line('requested', '所需政府信息', quotedRequest(facts.requested)),
      line('features', '名称、文号或者其他特征性描述', facts.features),
      line('form', '提供方式和获取途径', facts.wantedForm),
      line('term', '答复期限届满之日', replyDueOn === null ? '' : formatChineseDate(replyDueOn)),
      guarded('opinion', '拟办意见：　　　　　　　　　　　　　　　　承办人：'),
      guarded('approval', '负责人意见：　　　　　　　　　　　　　　　负责人：'),
      guarded(
        'basis',
        '依据《政府信息公开条例》第四十五条登记。身份证明和联系方式随件加密保存，不在本表抄录。',
      ),
    ],
  })
}

/**
 * The receipt that a request was registered, with the day of receipt and the last day for the reply.
 * Source: Regulation (2019) Art. 29, 31, 33(2). It bears the number of the case.
 * @example registrationReceipt({ ...base, replyDueOn: day('2026-03-30'), … }).title
 */
export const registrationReceipt = (facts: RegistrationFacts): Letter => {
  const { receivedOn, replyDueOn, requested, features, wantedForm } = facts
  return letterOf('registration', facts, {
    to: facts.applicantName,
    paragraphs: [
      guarded(
        'receipt',
        `您提出的政府信息公开申请，本机关已于${formatChineseDate(receivedOn)}收到并登记，登记编号为${facts.caseNumber}。`,
      ),
      guarded('filed', `申请人类别：${facts.applicantKindText}。提交方式：${facts.channelText}。`),
      guarded('requested', `所需政府信息：${quotedRequest(requested)}`),
      editable('features', features === '' ? '' : `名称、文号或者其他特征性描述：${features}`),
      editable('form', wantedForm === '' ? '' : `提供方式和获取途径：${wantedForm}`),
      guarded(
        'term',
        `根据《政府信息公开条例》第三十一条、第三十三条的规定，本机关将自收到申请之日起20个工作日内${replyDueOn === null ? '' : `，即${formatChineseDate(replyDueOn)}前（含当日）`}答复。需要补正、延期或者征求意见的，另行书面告知。`,
      ),
      ...contactOf(facts),
    ],
  })
}
