import { Controller, type Control } from 'react-hook-form'
import type { RequestValues } from './form-values'
import { uploadList } from '../../services/upload-list'
import { UploadField } from '../../components/sending/upload-field'

/** Names under which the files of a draft are kept. */
export const REQUEST_FILES = 'information-request-files'
export const AUTHORITY_FILES = 'information-request-authority'

/** The draft is given up, and what was uploaded goes too. */
export const clearFiles = (): void => {
  for (const name of [REQUEST_FILES, AUTHORITY_FILES]) uploadList(name).clear(true)
}

/** Names of the files of the draft, for the last look. */
export const fileNames = (): string =>
  [REQUEST_FILES, AUTHORITY_FILES]
    .flatMap((name) => uploadList(name).items)
    .map(({ name }) => name)
    .join('、')

type Props = { readonly control: Control<RequestValues> }

/** Material that goes along, joined to the form. */
export function FilesAnswer({ control }: Props) {
  return (
    <Controller
      control={control}
      name="attachments"
      render={({ field, fieldState: { error } }) => (
        <UploadField
          name={REQUEST_FILES}
          title="附件（可以不交）"
          hint="照片、PDF、Word、Excel 都行，每个最大 50 MB，最多 9 个。照片里的拍摄地点会自动去掉。"
          most={9}
          waits
          error={error?.message}
          onChange={field.onChange}
        />
      )}
    />
  )
}

/** The letter of authority, joined to the form. */
export function AuthorityAnswer({ control }: Props) {
  return (
    <Controller
      control={control}
      name="authorityLetter"
      render={({ field, fieldState: { error } }) => (
        <UploadField
          name={AUTHORITY_FILES}
          title="授权委托书"
          hint="有申请人签名的委托书，拍照或者扫描都行。"
          most={1}
          waits
          error={error?.message}
          onChange={(ids) => field.onChange(ids[0] ?? '')}
        />
      )}
    />
  )
}
