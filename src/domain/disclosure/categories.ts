/** A column or group under which information is published. */
export interface Category {
  /** Stable id, stored with every document. */
  readonly id: string
  readonly name: string
  /** Id of the column above; null for the four fixed columns. */
  readonly parent: string | null
  /** Articles that ask for it, in citation form; empty for groups of local practice. */
  readonly article: string
  /** Filled where there is something to show: that it is empty is no lack. */
  readonly isVoluntary?: true
}

/**
 * The four fixed columns of the national layout, in their order and with exactly these names.
 * Source: Regulation (2019) Art. 12, 19–21, 24, 50; 国办公开办函〔2019〕61号 (layout from memory).
 * @example FIXED_COLUMNS[0].name // '政府信息公开指南'
 */
export const FIXED_COLUMNS: readonly Category[] = [
  { id: 'guide', name: '政府信息公开指南', parent: null, article: '《政府信息公开条例》第十二条' },
  { id: 'rules', name: '政府信息公开制度', parent: null, article: '《政府信息公开条例》第四条' },
  {
    id: 'statutory_disclosure',
    name: '法定主动公开内容',
    parent: null,
    article: '《政府信息公开条例》第十九条至第二十二条',
  },
  {
    id: 'annual_reports',
    name: '政府信息公开年报',
    parent: null,
    article: '《政府信息公开条例》第四十九条、第五十条',
  },
]

const group = (id: string, name: string, words: string): Category => ({
  id,
  name,
  parent: 'statutory_disclosure',
  article: words === '' ? '' : `《政府信息公开条例》${words}`,
})

/**
 * A township's groups below 法定主动公开内容.
 * Source: Regulation (2019) Art. 20 (every agency), 21 (townships); groups without article are local practice.
 * @example TOWNSHIP_GROUPS.find(({ id }) => id === 'normative_documents').name // '规范性文件'
 */
export const TOWNSHIP_GROUPS: readonly Category[] = [
  group('organisation', '机构职能', '第二十条第二项'),
  group('plans', '规划计划', '第二十条第三项'),
  group('normative_documents', '规范性文件', '第二十条第一项'),
  group('work_news', '工作动态', ''),
  group('budgets', '财政预决算及三公', '第二十条第七项'),
  group('major_projects', '重点项目', '第二十条第十项'),
  group('public_resources', '公共资源配置', '第二十条第九项'),
  group('rural_revitalisation', '扶贫/乡村振兴与专项资金', '第二十条第十一项'),
  group('public_services', '教育·医疗·卫生·住建·环保·社会救助', '第二十条第十一项、第十三项，第二十一条'),
  group('service_items', '政务服务事项清单', '第二十条第五项、第六项'),
  group('powers', '权责清单与职权流程图', '第二十条第五项、第六项'),
  group('agriculture_and_land', '农业农村·土地·宅基地·征收', '第二十一条'),
  group('emergency', '应急', '第二十条第十二项'),
  group('personnel', '人事', '第二十条第十四项'),
  group('proposals', '建议提案办理结果', ''),
  group('interpretations', '政策解读', ''),
  group('responses', '回应关切', '第六条第二款'),
  group('village_affairs', '村务公开', ''),
  { ...group('selected_letters', '来信选登', ''), isVoluntary: true },
]

/**
 * Every column and group, columns first.
 * @example CATEGORIES.length // 23
 */
export const CATEGORIES: readonly Category[] = [...FIXED_COLUMNS, ...TOWNSHIP_GROUPS]

/**
 * The category of an id; undefined when there is none.
 * @example categoryOf('budgets')?.name // '财政预决算及三公'
 */
export const categoryOf = (id: string): Category | undefined =>
  CATEGORIES.find((category) => category.id === id)

/**
 * The category whose Chinese name a person or an import folder uses; undefined when there is none.
 * @example categoryNamed('规范性文件')?.id // 'normative_documents'
 */
export const categoryNamed = (name: string): Category | undefined =>
  CATEGORIES.find((category) => category.name === name.trim())

/**
 * A category with its columns above it, from the top.
 * @example pathOf('budgets').map(({ name }) => name) // ['法定主动公开内容', '财政预决算及三公']
 */
export const pathOf = (id: string): readonly Category[] => {
  const category = categoryOf(id)
  if (category === undefined) return []
  return category.parent === null ? [category] : [...pathOf(category.parent), category]
}
