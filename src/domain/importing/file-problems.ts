/**
 * Why a file can't be read, with what helps, for the person who chose it.
 * @example FILE_PROBLEMS.file_empty // '文件是空的（0 字节），请重新导出或者另选文件'
 */
export const FILE_PROBLEMS = {
  file_empty: '文件是空的（没有内容），请重新导出或者另选文件',
  file_too_big: '文件太大：文字文件不超过 5 MB，其他文件不超过 50 MB。请拆开，或者压缩其中的图片后再导入',
  file_kind_unknown: '不认识的文件种类。请另存为 txt、md、html、docx、pdf、xlsx 或 csv',
  file_extension_lies: '文件内容与扩展名不符，请用原来的程序打开后另存',
  file_old_office: '是旧版 Word/Excel/WPS 文件，请另存为 docx 或 xlsx',
  file_locked: '文件设了密码，请去掉密码后另存',
  file_damaged: '文件已损坏，请重新导出',
  file_zip_bomb: '压缩内容异常庞大，不是正常的文档，请用原来的程序打开后另存',
  file_has_macros: '文件含有宏程序，请另存为不含宏的 docx 或 xlsx',
  file_binary: '不是文本文件（含二进制内容）',
  file_unknown_encoding: '文字编码不是 UTF-8、UTF-16 或 GB18030，请另存为 UTF-8',
  file_no_title: '没有标题',
  file_no_such_date: '日期不存在',
  file_no_text: '只有标题，没有正文',
  file_scanned: '是扫描件，里面没有文字。请先做文字识别或者录入，原件可以作为附件',
  file_picture: '是图片，没有文字。请录入文字后作为附件发布',
  file_index: '是目录文件，不是公文',
} as const
export type FileProblem = keyof typeof FILE_PROBLEMS

/** Most bytes of a text file that is read, and of any other. */
export const LARGEST_TEXT = 5 * 1024 * 1024

/**
 * A sentence that names the file, what is wrong and what helps.
 * @example fileProblemText('名册.docx', 'file_locked') // '「名册.docx」：文件设了密码，请去掉密码后另存'
 */
export const fileProblemText = (name: string, problem: FileProblem): string =>
  `「${name}」：${FILE_PROBLEMS[problem]}`
