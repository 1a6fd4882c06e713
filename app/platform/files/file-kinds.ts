/** The kinds of files that people send, told by what is in them and never by their name. */
export const fileKinds = {
  pdf: { title: 'PDF', extensions: ['pdf'], mediaType: 'application/pdf' },
  jpg: { title: 'JPG', extensions: ['jpg', 'jpeg'], mediaType: 'image/jpeg' },
  png: { title: 'PNG', extensions: ['png'], mediaType: 'image/png' },
  docx: {
    title: 'DOCX',
    extensions: ['docx'],
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  xlsx: {
    title: 'XLSX',
    extensions: ['xlsx'],
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
} as const
export type FileKind = keyof typeof fileKinds

/** What a scan of a signed paper may be. */
export const scanKinds = ['pdf', 'jpg', 'png'] as const satisfies readonly FileKind[]
/** What any paper may be. */
export const paperFileKinds = ['pdf', 'jpg', 'png', 'docx', 'xlsx'] as const satisfies readonly FileKind[]

/** The largest file that a form takes, in bytes; a scan of many pages fits. */
export const mostFileBytes = 20 * 1024 * 1024

/** Why a file is not taken. */
export const fileRefusals = [
  'empty',
  'tooLarge',
  'wrongKind',
  'badName',
  'damaged',
  'unpacksTooLarge',
  'activeContent',
  'infected',
  'notChecked',
] as const
export type FileRefusal = (typeof fileRefusals)[number]

/** What a file field of a form offers to choose. */
export const acceptOf = (kinds: readonly FileKind[]): string =>
  kinds.flatMap((kind) => [...fileKinds[kind].extensions.map((end) => `.${end}`), fileKinds[kind].mediaType]).join(',')
