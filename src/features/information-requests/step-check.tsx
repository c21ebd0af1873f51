import { Card } from '../../components/ui/card'
import { FactList, type Fact } from '../../components/ui/fact-list'
import { Heading } from '../../components/ui/heading'
import { Lede } from '../../components/ui/lede'
import { Stack } from '../../components/ui/stack'
import { TextLink } from '../../components/ui/text-link'
import { describeWanted } from '../../domain/wanted/describe-wanted'
import { fileNames } from './files-answer'
import { wantedAnswers, type RequestValues } from './form-values'
import { DELIVERY_OPTIONS, IDENTITY_OPTIONS, ORGANISATION_OPTIONS, PROVISION_OPTIONS, textOf } from './words'

type Props = {
  readonly values: RequestValues
  readonly onMend: (step: number) => void
}

const whoFacts = (values: RequestValues): readonly Fact[] =>
  values.person === 'organisation'
    ? [
        { name: '组织类别', value: textOf(ORGANISATION_OPTIONS, values.organisationKind) },
        { name: '单位名称', value: values.organisationName },
        { name: '信用代码', value: values.creditCode },
        { name: '法定代表', value: values.legalRepresentative },
        { name: '联系人', value: values.contactName },
      ]
    : [
        { name: '姓名', value: values.name },
        { name: textOf(IDENTITY_OPTIONS, values.identityType), value: values.identityNumber },
      ]

const agentFacts = (values: RequestValues): readonly Fact[] =>
  values.hasAgent
    ? [
        { name: '代理人', value: values.agentName },
        { name: '代理证件', value: values.agentIdentityNumber },
        { name: '代理电话', value: values.agentPhone },
      ]
    : []

const contactFacts = (values: RequestValues): readonly Fact[] => [
  { name: '联系电话', value: values.phone },
  { name: '联系地址', value: values.address },
  { name: '邮政编码', value: values.postcode },
  { name: '电子邮箱', value: values.email },
]

const sheets = (
  values: RequestValues,
): readonly { readonly title: string; readonly facts: readonly Fact[] }[] => [
  { title: '您是谁', facts: [...whoFacts(values), ...contactFacts(values), ...agentFacts(values)] },
  {
    title: '您要什么',
    facts: [
      { name: '内容', value: describeWanted(wantedAnswers(values)) },
      { name: '文号', value: values.documentNumber },
      { name: '其他线索', value: values.features },
      { name: '附件', value: fileNames() },
    ],
  },
  {
    title: '怎么给您',
    facts: [
      { name: '提供形式', value: textOf(PROVISION_OPTIONS, values.provisionForm) },
      { name: '获取方式', value: textOf(DELIVERY_OPTIONS, values.deliveryWay) },
      { name: '其他方式', value: values.acceptsOtherForm ? '也接受' : '不接受' },
    ],
  },
]

/** Step 4: everything once more, each part one press from being mended. */
export function StepCheck({ values, onMend }: Props) {
  return (
    <>
      <Heading level={1}>请核对</Heading>
      <Lede>
        没错就提交。双方确认的当天是收到日，从次日起 20 个工作日内答复（条例第三十一条、第三十三条）。
      </Lede>
      {sheets(values).map(({ title, facts }, place) => (
        <Card key={title}>
          <Stack across>
            <Heading level={3}>{title}</Heading>
            <TextLink acts label={`修改${title}`} onPress={() => onMend(place + 1)}>
              修改
            </TextLink>
          </Stack>
          <FactList facts={facts.filter(({ value }) => value !== '')} />
        </Card>
      ))}
    </>
  )
}
