import { ChoiceAnswer } from './choice-answer'
import type { StepProps } from './form-parts'
import { numberHint } from './number-hint'
import { TextAnswer } from './text-answer'
import { IDENTITY_OPTIONS } from './words'

/** Name and proof of identity of a person. */
export function WhoCitizen({ control, values, focus }: StepProps) {
  const isCard = values.identityType === 'id_card'
  return (
    <>
      <TextAnswer
        control={control}
        focus={focus}
        name="name"
        label="姓名"
        hint="和证件上一样"
        maxLength={50}
      />
      <ChoiceAnswer
        control={control}
        focus={focus}
        name="identityType"
        label="证件名称"
        options={IDENTITY_OPTIONS}
        columns={2}
      />
      <TextAnswer
        control={control}
        focus={focus}
        name="identityNumber"
        label={isCard ? '身份证号码' : '证件号码'}
        {...numberHint(isCard ? '18 位，末位可能是 X' : '')}
        kind={isCard ? 'idcard' : 'text'}
        maxLength={isCard ? 18 : 40}
      />
    </>
  )
}
