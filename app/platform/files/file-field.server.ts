import { problemAt, type FormState } from '../forms/parse'
import type { Multipart } from '../http/multipart.server'
import { fileProblem } from './file-problem'
import type { FileKind } from './file-kinds'
import type { NamedFile } from './stored-file.server'
import { takeFile } from './take-file.server'

/** The file of a form's field, or the form again with what was wrong with the file; null where none was attached. */
export async function takeFileField(
  sent: Multipart,
  field: string,
  kinds: readonly FileKind[],
): Promise<{ ok: true; file: NamedFile | null } | { ok: false; form: FormState }> {
  const refuse = (refusal: Parameters<typeof fileProblem>[0]) => ({
    ok: false as const,
    form: problemAt(sent.data, field, fileProblem(refusal, kinds)),
  })
  if (!sent.ok) return refuse(sent.refusal === 'tooLarge' ? 'tooLarge' : 'cutOff')
  const taken = await takeFile(sent.data.get(field), kinds)
  if (taken && !taken.ok) return refuse(taken.refusal)
  return { ok: true, file: taken?.file ?? null }
}
