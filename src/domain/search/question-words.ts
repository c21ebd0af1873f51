const wordsOf = (lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => line.split(' ')))

/** Words with which people ask; they say nothing about what is asked for. */
const ASKING = wordsOf([
  '请问 听说 今年 现在 到底 目前 晓得 知道 几多 好多 咋整 咋弄 哪时候 啥时候 什么时间 几时 几号 几月 几点 谁知道 你们 喂 那个什么 啊呀 哎 你好 您好 谢谢 麻烦 咨询 想问 我想问 想知道 我想知道 我想 我要 想要 问一下 一下 帮我 告诉我 查询 查一下 查找 搜索 找一下 看一下 了解',
  '怎么 怎样 如何 怎么样 怎么办 咋 咋办 咋个 咋样 哪样 为什么 为啥 是什么 什么 什么样 啥 啥子 哪些 哪个 哪里 哪儿 去哪 去哪里 在哪 在哪里 找谁',
  '谁 多少 多少钱 多久 多长 多长时间 几年 几天 几个 几个月 几处 几次 几岁 什么时候 何时 多大 是多少 要多久 最长多久',
  '需要 要 可以 可不可以 能 能不能 能否 是否 是不是 有没有 有 没有 会不会 会怎么样 会 应该 应当 必须 得 行不行 算不算 算',
  '吗 呢 吧 呀 啊 嘛 了 的 地 得 着 过 么 哪 是 在 和 与 及 或 或者 以及 对 对于 关于 有关 相关 被 把 给 从 到 向 由 为 以 按 就 都 也 还 又 再 才 只',
  '我 我家 我们 我们家 你 他 她 它 家里 自己 本人 别人 人家 这个 那个 这 那 哪年 天内 日内 多少天 多少天内 几天内 几日 小时 给我 之类 方面 事情 问题 情况 一个 一户 一天 里 上面 里面 之间 时 时候 以后 之后 之前',
  '全文 最新 最新版 最新的 版本 原文 下载 电子版 pdf word 内容 信息 资料 去办 去 来 呗 请 想',
])

/** Words that say what kind of thing is asked for, but stand in half of all documents: good to have, never required. */
const GENERAL = wordsOf([
  '申请 办理 办 办法 材料 条件 标准 流程 程序 手续 规定 政策 要求 文件 制度 处理 管理 工作 服务 单位 部门 政府 法律 法规 规则 细则 通知 公告',
  '怎么处理 资格 范围 时间 期限 时限 金额 领取 领 发放 缴纳 交 提出 受理 审批 审核 批准 认定 补办 补 开 开具 优惠 待遇 证件 带 农村 城市 村里 镇里 乡镇 我镇 本镇 全镇',
  '孩子 人 家 事 哪些人 国家 公民 个人 群众 老百姓 百姓 居民 进行 实施 有关规定 情形 责任 违法 最长 最多 最低 最高 最少 至少 全国 中国 中华人民共和国 怎么算 计算 算法',
])

/**
 * What a word does in a question: it only asks, it names a general thing, or it is what is asked for.
 * @example roleOfWord('怎么') // 'asking'
 */
export const roleOfWord = (word: string): 'asking' | 'general' | 'subject' => {
  if (ASKING.has(word)) return 'asking'
  return GENERAL.has(word) ? 'general' : 'subject'
}
