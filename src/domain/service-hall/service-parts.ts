/**
 * What is said of a service item, in the order in which a resident needs it.
 * Source: Regulation (2019) Art. 20(5), (6) (依据、条件、程序); 优化营商环境条例 Art. 34, 36 (办事指南的内容, 限时办结).
 */
export const SERVICE_PARTS = [
  'list',
  'condition',
  'materials',
  'procedure',
  'term',
  'promise',
  'fees',
  'result',
  'window',
  'basis',
] as const
export type ServicePart = (typeof SERVICE_PARTS)[number]

/** Chinese headings under which the parts stand. @example SERVICE_PART_TEXTS.promise // '承诺时限' */
export const SERVICE_PART_TEXTS: Readonly<Record<ServicePart, string>> = {
  list: '事项类别',
  condition: '申请条件',
  materials: '申请材料',
  procedure: '办理流程',
  term: '法定时限',
  promise: '承诺时限',
  fees: '收费',
  result: '办理结果',
  window: '办理窗口',
  basis: '办理依据',
}

const NAMES: Readonly<Record<ServicePart, RegExp>> = {
  list: /^(事项|服务)?(类别|类型|事项性质)$/,
  condition: /^(申请|受理|办理|准予)?(条件|范围|对象|服务对象)$/,
  materials: /^(申请|申报|办理|所需|需要|提交|应提交|需提交)的?(申请|申报)?材料(清单|目录|名称)?$|^材料清单$/,
  procedure: /^(办理|办事|申请|服务)?(流程|程序|环节)$/,
  term: /^(法定)(办结|办理)?(时限|期限)$|^(办理|办结)(时限|期限)$|^时限$/,
  promise: /^(承诺)(办结|办理)?(时限|期限|时间)?$|^服务承诺$/,
  fees: /^(是否)?收费(标准|依据|情况)?$|^办理费用$/,
  result: /^(办理|审批|办结)?结果(名称|送达|样本)?$/,
  window: /^(办理|受理|经办|咨询)?(窗口|地点|地址)$/,
  basis: /^(设定|办理|法律|政策|实施)?依据$/,
}

const NUMBER = /^([一二三四五六七八九十]+\s*[、.．]|[(（][一二三四五六七八九十\d]+[)）]|\d+\s*[、.．])\s*/u

/**
 * Which part a heading begins; null when it is none of them.
 * @example servicePartOf('三、承诺办结时限：') // 'promise'
 */
export const servicePartOf = (heading: string): ServicePart | null => {
  const bare = heading
    .trim()
    .replace(NUMBER, '')
    .replace(/[:：]$/u, '')
    .replace(/\s+/gu, '')
  return SERVICE_PARTS.find((part) => NAMES[part].test(bare)) ?? null
}
