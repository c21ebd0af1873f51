const refusing = <const Status extends number>(status: Status, message: string) =>
  ({ status, message, retryable: false }) as const

/** Refusals of the catalogue and the channels ledger: each says what is wrong and how to mend it. */
export const CATALOGUE_ERRORS = {
  unknown_column: refusing(422, '没有这个栏目，请重新选择栏目'),
  unknown_channel: refusing(422, '没有这个渠道，请从列表里选择渠道'),
  no_channel: refusing(422, '请至少选择一个公开渠道'),
  term_out_of_range: refusing(422, '时限要在 1 到 366 天之间，请改正'),
  unknown_period: refusing(422, '没有这个期间，请从列表里选择'),
  catalogue_item_taken: refusing(409, '目录里已经有这个编号的事项，请换一个编号'),
  catalogue_item_changed: refusing(409, '这个事项刚被别人改过，请刷新后再改'),
  catalogue_item_retired: refusing(409, '这个事项已从目录里取消，请换一个事项'),
  catalogue_item_in_use: refusing(409, '这个事项下还有没公开的信息，请先公开或者登记没有内容，再取消'),
  document_filed_already: refusing(409, '这份文件已经归入目录，不用再登记'),
  entry_in_future: refusing(422, '发布日期不能晚于今天，请核对'),
  entry_before_formed: refusing(422, '发布日期早于信息形成的日期，请核对'),
  entry_twice: refusing(409, '这个渠道这一天已经登记过，不用再登记'),
  nothing_to_publish: refusing(409, '这一期已登记为没有内容，不能再登记发布渠道'),
  no_such_entry: refusing(404, '台账里没有这一条，请刷新后再办'),
  entry_countered: refusing(409, '这一条已经更正过，不用再更正'),
  photo_not_picture: refusing(422, '凭证要用照片（JPG、PNG），请换一张照片'),
  hall_changed: refusing(409, '办事大厅刚被别人改过，请刷新后再改'),
  guide_changed: refusing(409, '指南刚被别人改过，请刷新后再改'),
  retention_changed: refusing(409, '保管期限刚被别人改过，请刷新后再改'),
  package_too_large: refusing(
    409,
    '材料太多，网页上做不了，什么也没有改动。请找县里管理系统主机的人用命令导出',
  ),
  house_terms_changed: refusing(409, '办理期限刚被别人改过，请刷新后再改'),
  village_name_taken: refusing(409, '已经有同名的村（社区），请核对村名'),
  village_changed: refusing(409, '这个村（社区）刚被别人改过或者已停用，请刷新后再改'),
  account_in_use: refusing(409, '这个账号已经在列表里，不用再加'),
} as const
