import { dayField, type WrittenForm } from './written-fields'

/** Confirming a letter or fax with its sender; one press is enough for what came online. */
export const RECEIPT_FORMS = {
  confirm_receipt: {
    submitText: '确认收到',
    fields: (view) => [
      {
        name: 'how',
        label: '确认记录',
        hint: '例：12月18日10时打电话，申请人本人接听。',
        kind: 'multiline',
        maxLength: 300,
      },
      dayField('双方确认日期', view),
    ],
    toAct: ({ how, on }) => ({ act: 'confirm_receipt', how: how ?? '', on }),
    follows: () => '确认之日就是收到申请之日，20 个工作日的答复期限从次日起算。',
  },
} as const satisfies Readonly<Record<string, WrittenForm>>
