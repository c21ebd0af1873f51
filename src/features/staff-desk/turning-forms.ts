import { REFERRAL_TEXTS, REOPENING_TEXTS } from '@/domain/information-request/terms'
import { dayField, reasonField, type WrittenForm } from './written-fields'

const optionsOf = (texts: Readonly<Record<string, string>>) =>
  Object.entries(texts).map(([value, text]) => ({ value, text }))

const linesOf = (text = ''): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** Forms for paper steps of the applicant, and for taking a case back, up again, or elsewhere. */
export const TURNING_FORMS = {
  submit_correction: {
    submitText: '登记补正',
    fields: (view) => [
      {
        name: 'description',
        label: '补正后的内容',
        hint: '照申请人写的原样登记。',
        kind: 'multiline',
        maxLength: 2000,
        initial: view.description,
      },
      dayField('收到补正日期', view),
    ],
    toAct: ({ description, on }) => ({ act: 'submit_correction', description, on }),
    follows: () => '答复期限从收到补正之日起重新计算，满 20 个工作日。',
  },
  withdraw: {
    submitText: '登记撤回',
    fields: (view) => [dayField('申请人撤回日期', view)],
    toAct: ({ on }) => ({ act: 'withdraw', on }),
    follows: () => '登记以后这件申请就结束了。请保存申请人书面或者电话撤回的凭据。',
  },
  return_reply: {
    submitText: '退回给起草人',
    fields: () => [reasonField('退回理由', '哪里不对，怎么改。')],
    toAct: ({ reason }) => ({ act: 'return_reply', reason }),
  },
  recall_reply: {
    submitText: '撤回答复',
    fields: () => [reasonField('撤回理由', '作出后 24 小时内、送达之前可以撤回；草稿还在，改好再签发。')],
    toAct: ({ reason }) => ({ act: 'recall_reply', reason }),
    follows: () => '答复期限不因撤回而改变，请尽快重新签发。',
  },
  reopen: {
    submitText: '重新办理',
    fields: () => [
      { name: 'ground', label: '为什么重新办理', kind: 'choice', options: optionsOf(REOPENING_TEXTS) },
      reasonField('依据和理由', '写明决定书、判决书的文号和主文；自行纠正的，写明错在哪里。'),
      {
        name: 'dueOn',
        label: '最迟哪天重新答复',
        hint: '照决定书、判决书确定的期限，写成 2026-12-18 的样子。',
        kind: 'day',
      },
    ],
    toAct: ({ ground, reason, dueOn }) => ({ act: 'reopen', ground, reason, dueOn }),
    follows: () => '原答复不再作数，要重新起草、签发、送达；重新答复的期限不能延长。',
  },
  refer: {
    submitText: '转办并告知',
    fields: () => [
      { name: 'to', label: '其实是什么', kind: 'choice', options: optionsOf(REFERRAL_TEXTS) },
      reasonField('理由', '为什么不是申请公开信息；会告知申请人。'),
    ],
    toAct: ({ to, reason }) => ({ act: 'refer', to, reason }),
    follows: ({ to }) =>
      to === undefined
        ? ''
        : '收到日期和原文都保留，年报照样统计。转错了，随时可以“恢复办理”，原来的时间不变。',
  },
  merge: {
    submitText: '并案',
    fields: () => [
      {
        name: 'intoNumber',
        label: '并入哪一件',
        hint: '填写另一件的编号，照列表抄。',
        kind: 'line',
        maxLength: 60,
      },
      reasonField('理由', '例如：同一内容重复提交。'),
    ],
    toAct: ({ intoNumber, reason }) => ({ act: 'merge', intoNumber, reason }),
    follows: () => '本件到此为止，另一件继续办；申请人会收到通知。并错了，可以“恢复办理”。',
  },
  resume: {
    submitText: '恢复办理',
    fields: () => [reasonField('理由', '为什么仍按政府信息公开申请办理。')],
    toAct: ({ reason }) => ({ act: 'resume', reason }),
    follows: () => '收到日期不变，答复期限照原来的算，请留意还剩几天。',
  },
  note: {
    submitText: '记下备注',
    fields: () => [
      { name: 'text', label: '备注', hint: '申请人看不到。', kind: 'multiline', maxLength: 1000 },
    ],
    toAct: ({ text }) => ({ act: 'note', text }),
  },
  decide_publication: {
    submitText: '告知申请人',
    fields: () => [
      {
        name: 'accepted',
        label: '审核结果',
        kind: 'choice',
        options: [
          { value: 'yes', text: '采纳，主动公开', note: '属于主动公开范围的，及时公开' },
          { value: 'no', text: '不采纳', note: '写明为什么不属于主动公开范围' },
        ],
      },
      reasonField('审核理由', '会告知申请人。'),
    ],
    toAct: ({ accepted, reason }) => ({
      act: 'decide_publication',
      ...(accepted === undefined ? {} : { accepted: accepted === 'yes' }),
      reason,
    }),
    follows: ({ accepted }) =>
      accepted === 'yes' ? '请去掉其中不能公开的内容，再在政府信息公开栏目发布。' : '',
  },
  split: {
    submitText: '分开办理',
    fields: (view) => [
      {
        name: 'kept',
        label: '本件继续办的事项',
        kind: 'multiline',
        maxLength: 2000,
        initial: view.description,
      },
      {
        name: 'items',
        label: '另立的事项',
        hint: '一行一件，最多 9 件。',
        kind: 'multiline',
        maxLength: 10000,
      },
    ],
    toAct: ({ kept, items }) => ({ act: 'split', kept, items: linesOf(items) }),
    follows: ({ items }) =>
      items === undefined || items.trim() === ''
        ? ''
        : `另立 ${linesOf(items).length} 件，收到日期与本件相同，各算各的答复期限。`,
  },
} as const satisfies Readonly<Record<string, WrittenForm>>
