import { Controller } from 'react-hook-form'
import { Checkbox } from '../../components/ui/checkbox'
import { AuthorityAnswer } from './files-answer'
import { ChoiceAnswer } from './choice-answer'
import type { StepProps } from './form-parts'
import { numberHint } from './number-hint'
import { TextAnswer } from './text-answer'
import { IDENTITY_OPTIONS } from './words'

/** Whoever files for somebody else: who he is, and the letter that says he may. */
export function AgentPart({ control, values, focus }: StepProps) {
  return (
    <>
      <Controller
        control={control}
        name="hasAgent"
        render={({ field }) => (
          <Checkbox
            id="hasAgent"
            label="我是代理人，替上面的申请人办"
            checked={field.value}
            onChange={field.onChange}
          />
        )}
      />
      {values.hasAgent && (
        <>
          <TextAnswer control={control} focus={focus} name="agentName" label="代理人姓名" maxLength={50} />
          <ChoiceAnswer
            control={control}
            focus={focus}
            name="agentIdentityType"
            label="代理人证件名称"
            options={IDENTITY_OPTIONS}
            columns={2}
          />
          <TextAnswer
            control={control}
            focus={focus}
            name="agentIdentityNumber"
            label="代理人证件号码"
            {...numberHint('')}
            maxLength={40}
          />
          <TextAnswer control={control} focus={focus} name="agentPhone" label="代理人电话" maxLength={20} />
          <AuthorityAnswer control={control} />
        </>
      )}
    </>
  )
}
