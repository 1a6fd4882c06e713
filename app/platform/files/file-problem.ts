import type { FieldProblem } from '../forms/parse'
import { fileKinds, mostFileBytes, type FileKind, type FileRefusal } from './file-kinds'

const megabytes = mostFileBytes / 1024 / 1024

/** What a file field says of itself: the kinds that it takes, and how large a file may be. */
export const fileLimits = (kinds: readonly FileKind[]): { kinds: string; megabytes: number } => ({
  kinds: kinds.map((kind) => fileKinds[kind].title).join(', '),
  megabytes,
})

/** Why a file was not taken, as the problem of its field. */
export const fileProblem = (refusal: FileRefusal | 'cutOff', kinds: readonly FileKind[]): FieldProblem => ({
  key: `files.refusal.${refusal}`,
  values: fileLimits(kinds),
})
