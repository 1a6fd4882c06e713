import type { FileKind } from '~/platform/files/file-kinds'

/** What a file with an organisation's answer may be. */
export const answerKinds = ['pdf', 'jpg', 'png', 'docx'] as const satisfies readonly FileKind[]
