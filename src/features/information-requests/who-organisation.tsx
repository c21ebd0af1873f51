import { ChoiceAnswer } from './choice-answer'
import type { StepProps } from './form-parts'
import { TextAnswer } from './text-answer'
import { ORGANISATION_OPTIONS } from './words'

/** Name and proof of an organisation. */
export function WhoOrganisation({ control, focus }: StepProps) {
  return (
    <>
      <ChoiceAnswer
        control={control}
        focus={focus}
        name="organisationKind"
        label="组织类别"
        options={ORGANISATION_OPTIONS}
        columns={2}
      />
      <TextAnswer
        control={control}
        focus={focus}
        name="organisationName"
        label="单位名称"
        hint="和证照上一样"
        maxLength={100}
      />
      <TextAnswer
        control={control}
        focus={focus}
        name="creditCode"
        label="统一社会信用代码"
        hint="18 位，在营业执照上"
        maxLength={18}
      />
      <TextAnswer
        control={control}
        focus={focus}
        name="legalRepresentative"
        label="法定代表人"
        maxLength={50}
      />
      <TextAnswer control={control} focus={focus} name="contactName" label="联系人" maxLength={50} />
    </>
  )
}
