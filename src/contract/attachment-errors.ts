const refusing = <const Status extends number>(status: Status, message: string) =>
  ({ status, message, retryable: false }) as const

/** Refusals of files: each says what is wrong with the file and what to do about it. */
export const ATTACHMENT_ERRORS = {
  attachment_empty: refusing(422, '这个文件是空的，请检查后重新选择'),
  attachment_too_large: refusing(413, '一个文件最大 50 MB，请压缩、拆分，或者改为当面、邮寄提交'),
  attachments_too_large: refusing(413, '附件合起来最大 100 MB，请删去几个，或者改为当面、邮寄提交'),
  too_many_attachments: refusing(422, '最多 10 个附件，请合并成一个 PDF，或者删去几个'),
  attachment_kind_not_accepted: refusing(
    422,
    '只收照片（JPG、PNG）、PDF、Word 和 Excel 文件，请换成这几种再上传',
  ),
  attachment_heic: refusing(
    422,
    '这是苹果手机的 HEIC 照片，很多电脑打不开。请在“设置—相机—格式”里选“兼容性最佳”重拍，或者截一张图上传',
  ),
  attachment_extension_lies: refusing(
    422,
    '文件的内容和后缀名不一致，可能改过名字。请用原来的软件打开，另存为正确的格式再上传',
  ),
  attachment_has_macros: refusing(
    422,
    '文件里带有宏（程序），不能收。请另存为不带宏的 docx、xlsx，PDF 请重新打印成一份',
  ),
  attachment_not_sound: refusing(
    422,
    '这个文件里除了声音还有画面或者字幕，请用录音软件只导出声音（mp3 或 m4a）再上传',
  ),
  recording_too_large: refusing(413, '一段录音最大 20 MB（约二十分钟），请分成几段，或者降低音质再上传'),
  recording_without_language: refusing(422, '请选择录音里说的是哪种话'),
  attachment_has_formulas: refusing(
    422,
    '表格里有以 =、@ 开头的格子，在别人的电脑上会当公式运行。请另存为只有数值的 csv，或者改用 xlsx',
  ),
  attachment_words_only: refusing(422, '网页和文本文件不能当附件公开，请另存为 Word 或者 PDF 再添加'),
  attachment_zip_bomb: refusing(422, '文件展开后大得不正常，不能收。请另存为 PDF 再上传'),
  attachment_locked: refusing(422, '文件加了密码，工作人员打不开。请去掉密码后再上传'),
  attachment_damaged: refusing(422, '文件不完整或者已损坏，请用原来的软件打开看看，另存一份再上传'),
  attachment_too_many_pixels: refusing(422, '图片尺寸太大，请缩小到 1 亿像素以内再上传'),
  attachment_not_finished: refusing(409, '附件还没有传完，请等传完再提交'),
  attachment_gone: refusing(409, '有附件已经过期或者删去了，请重新上传这个附件'),
  attachment_taken: refusing(409, '这个附件已经交到别的申请里，请重新上传一份'),
  chunk_wrong_size: refusing(422, '文件传输出了差错，请删去这个附件后重新上传'),
  chunk_damaged: { status: 422, message: '有一段在路上坏了，请再传一次', retryable: true },
  chunks_missing: { status: 409, message: '还有没传到的部分，请接着上传', retryable: true },
  redaction_kind: refusing(422, '只有 PDF、照片和图片能遮盖，请先另存为 PDF 再上传'),
  redaction_unreadable: refusing(422, '这个文件打不开，不能遮盖。请另存一份 PDF 再上传'),
  redaction_without_marks: refusing(422, '请先在页面上框出要遮盖的地方'),
  redaction_outside_page: refusing(422, '有一处遮盖不在页面里，请删去后重新框选'),
  redaction_without_ground: refusing(422, '请给每一处选择不公开的理由（条例第十四条至第十六条）'),
  redaction_incomplete: refusing(422, '遮盖没有做干净，文件没有生成。请改为整页遮盖，或者打印后涂黑再扫描'),
  upload_differs: refusing(422, '传到的内容和手机上的文件不一样，文件可能中途改过。请删去后重新上传'),
} as const
