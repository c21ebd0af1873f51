/** Why somebody steps aside, ready to be pressed. From memory of 公务员法 Art. 76; the decision stays with people. */
export const RECUSAL_GROUNDS = [
  '申请内容涉及本人或者本单位',
  '与申请人或者利害关系人是近亲属',
  '有其他关系，可能影响公正办理',
] as const
