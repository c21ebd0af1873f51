import type { Manifest } from './township-manifest'

/** What somebody reads first who opens the archive years later and knows nothing of the product. */
export const archiveNotes = ({
  township,
  exportedAt,
  withPersonalFields,
  leftOut,
  files,
}: Manifest): string =>
  [
    `${township}　全部数据`,
    `导出时间（UTC）：${exportedAt}　文件 ${files.length} 个`,
    '',
    '公开信息/　已经公开的文件，一份一页，用浏览器打开。',
    '附件/　　　申请、来信和稿件的附件，原样。',
    '数据/　　　全部记录，一张表一个文件，一行一条（JSON Lines，UTF-8）。*_event 是办理过程，其他表由它推出或者是设置。',
    'manifest.json　每个文件的大小和 SHA-256。',
    'SHA256SUMS　核对用：在本文件夹里运行 sha256sum -c SHA256SUMS。',
    '',
    withPersonalFields
      ? '个人信息.jsonl　申请人、写信人的姓名、证件、电话、住址，没有加密。请按个人信息保护的规定保管。'
      : '个人信息（姓名、证件、电话、住址）没有导出明文，数据/personal_field.jsonl 里是密文，没有密钥读不出。',
    '',
    '没有导出的：',
    ...leftOut.map(({ table, because }) => `  ${table}：${because}`),
    '',
  ].join('\r\n')
