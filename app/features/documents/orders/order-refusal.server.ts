import { refusedPaper, type PaperRefused } from '../act-on-paper.server'
import type { NotDone } from '../refusals.server'

/** A refusal of an order as an answer to its form. */
export const orderRefusal = (data: FormData, result: NotDone): PaperRefused =>
  refusedPaper(data, result, { notCancellable: 'cancelsId', inFuture: 'fromOn' })
