import type { ArchiveContent } from '../../ports/proof'

const anchorText = ({ inclusion }: ArchiveContent): string =>
  inclusion === null
    ? '本案记录尚未进入每日存证（每天第一次定时任务时生成）。'
    : `本案前 ${inclusion.seq} 项记录已进入 ${inclusion.on} 的每日存证，存证值：\n  ${inclusion.root}\n请与网站“我的 › 关于 › 每日存证”上当日公布的值核对；两者一致，即可确认这些记录在该日之前已经存在且未被改动。`

const originalsText = ({ originals }: ArchiveContent): string => {
  if (originals === undefined) return '申请人和经办人上传的附件原件不在本档案内，请在系统中另行下载。'
  return originals.length === 0
    ? '本件没有附件。'
    : `附件原件在“附件”文件夹，共 ${originals.length} 个，没有遮盖，请按内部材料保管。`
}

/** 说明.txt: what is in the archive and how to check it, in plain words. */
export const archiveGuide = (content: ArchiveContent): string => `政府信息公开申请办理档案

机关：${content.township}人民政府
编号：${content.caseNumber}
导出时间：${content.madeAt}（协调世界时）

一、档案里有什么
  events.jsonl      办理记录，一行一项，共 ${content.chain.length} 项；最后一行写明项数和末项的校验值
  manifest.json     文件清单，写明每个文件的字节数和 SHA-256 校验值
  manifest.sha256   清单自身的校验值
  verify.mjs        核验程序
${content.files.map(({ path, title }) => `  ${path}  ${title}`).join('\n')}

二、怎样核验
  1. 把压缩包解压到一个空文件夹，不要往里放别的文件。
  2. 安装 Node.js 20 以上版本，在该文件夹运行：node verify.mjs
  3. 显示“核验通过”，说明全部记录和文书都是导出时的原样；否则会指出第一处不一致。全程不需要联网。
  也可以用本系统的命令核验未解压的压缩包：npm run -s verify -- 压缩包

三、怎样确认档案不是后来重做的
  ${anchorText(content)}
  申请人手里的回执也载有当时的校验值，应能在 events.jsonl 中找到：npm run -s verify -- 压缩包 回执文件

四、遮盖与保留
  文书中申请人的姓名等个人信息已经遮盖；证件号码、电话、住址不在本档案内。
  办理记录须与当时存入的内容逐字一致才能核验，因此申请内容和办理中写入的文字保持原样，请按内部材料保管，不要对外散发。
  ${originalsText(content)}
${content.notes.map((note) => `  ${note}`).join('\n')}
`
