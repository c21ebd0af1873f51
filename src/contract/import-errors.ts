/** Refusals of the import at the desk. */
export const IMPORT_ERRORS = {
  import_running: { status: 409, message: '另一个导入正在进行，请等它完成后再试', retryable: true },
  import_empty: { status: 422, message: '没有可以导入的内容，请看每个文件的说明', retryable: false },
  import_too_many: {
    status: 422,
    message: '一次最多导入 2000 份，请拆成几次，或者请管理员用命令导入',
    retryable: false,
  },
  import_reason_needed: {
    status: 422,
    message: '请写明原来在哪里、什么时候公开过；没有公开过的请导入为稿件',
    retryable: false,
  },
  import_undone: { status: 409, message: '这一批已经撤销过', retryable: false },
  import_changed_later: {
    status: 409,
    message: '后面的导入改动了同样的文件，请先撤销后面那一批',
    retryable: false,
  },
  import_piece_moved: {
    status: 409,
    message: '这批里有稿件已经送审或者发布，不能整批撤销。请到稿件里逐篇撤回或者作废',
    retryable: false,
  },
} as const
