import { ROOT, type Problem } from '../case/problem'
import { printable } from '../printable'
import { BAD_INPUT, DONE } from './command'
import { documents, type Document } from './documents'
import { Output, type Streams } from './streams'

/** What is printed for a document, or all that is wrong with it. */
export type Answer =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problems: readonly Problem[] }

/** A document as text, and where it stood. */
export interface TextDocument extends Document {
  readonly text: string
}

export interface Answered {
  readonly status: number
  /** How many documents got no answer. */
  readonly refused: number
}

/** Each document of a source in its turn: the bad ones are told, the others go on. */
export async function answerEach(
  source: string,
  { stdin, stdout, stderr }: Streams,
  answer: (document: TextDocument) => Answer | Promise<Answer>,
): Promise<Answered> {
  const [results, complaints] = [new Output(stdout), new Output(stderr)]
  let refused = 0
  try {
    for await (const document of documents(source, stdin)) {
      const answered = await answerTo(document, answer)
      if (answered.ok) await results.write(answered.text)
      else {
        refused += 1
        for (const problem of answered.problems) await complaints.write(problemLine(problem, document))
      }
    }
  } finally {
    await Promise.all([results.flush(), complaints.flush()])
  }
  return { status: refused > 0 ? BAD_INPUT : DONE, refused }
}

export const problemLine = ({ path, message }: Problem, { line }: Pick<Document, 'line'>): string =>
  `${line === null ? '' : `line ${line}: `}${path}: ${message}\n`

const refusal = (message: string): Answer => ({ ok: false, problems: [{ path: ROOT, message }] })

const answerTo = async (
  document: Document,
  answer: (document: TextDocument) => Answer | Promise<Answer>,
): Promise<Answer> => {
  const { text } = document
  return text === null ? refusal(document.reason) : attempt(() => answer({ ...document, text }))
}

/** What breaks the engine is told as a problem, so that others go on. */
export async function attempt(answer: () => Answer | Promise<Answer>): Promise<Answer> {
  try {
    return await answer()
  } catch (error) {
    return refusal(`is not computed because of an unexpected failure: ${printable(String(error)).slice(0, 200)}`)
  }
}
