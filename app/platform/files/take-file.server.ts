import { checkForViruses } from './antivirus.server'
import { fileKinds, mostFileBytes, type FileKind, type FileRefusal } from './file-kinds'
import { inspectFile, keptName } from './inspect-file.server'
import { keepBytes, type NamedFile } from './stored-file.server'
import { thumbnailOf } from './thumbnail.server'

export type Taken = { ok: true; file: NamedFile } | { ok: false; refusal: FileRefusal }

const refuse = (refusal: FileRefusal): Taken => ({ ok: false, refusal })

/**
 * Takes the file of a form's field, whatever room it is for: looked through, shown to the antivirus, and only then put
 * in its place. What is refused was never on the disk. Null where the field was left empty.
 */
export async function takeFile(sent: FormDataEntryValue | null, allowed: readonly FileKind[]): Promise<Taken | null> {
  if (!sent || typeof sent === 'string' || (sent.size === 0 && sent.name === '')) return null
  if (sent.size > mostFileBytes) return refuse('tooLarge')
  const bytes = new Uint8Array(await sent.arrayBuffer())
  const inspected = await inspectFile(bytes, allowed)
  if (!inspected.ok) return inspected
  const name = keptName(sent.name, inspected.kind)
  if (name === null) return refuse('badName')
  const verdict = await checkForViruses(bytes)
  if (verdict.state === 'infected') return refuse('infected')
  if (verdict.state === 'unreachable') return refuse('notChecked')
  const thumbnail = await thumbnailOf(bytes, inspected.kind)
  const file = {
    ...(await keepBytes(bytes)),
    name,
    mediaType: fileKinds[inspected.kind].mediaType,
    checkedBy: verdict.state === 'clean' ? verdict.by : '',
    thumbnailHash: thumbnail && (await keepBytes(thumbnail)).sha256,
  }
  return { ok: true, file }
}
