/** What a job may use while it works. */
export interface JobControl {
  jobId: string
  /** Tells how far it is and keeps the job's lock; false when somebody asked to stop. */
  progress(doneCount: number, totalCount: number): Promise<boolean>
  /** Keeps what there is so far, so that a page can show it while the work goes on. */
  keep(result: unknown): Promise<void>
}

export type JobHandler = (payload: unknown, control: JobControl) => Promise<unknown>

const kept = globalThis as { oporaJobHandlers?: Map<string, JobHandler> }
const handlers = (kept.oporaJobHandlers ??= new Map())

/** Each room names its own jobs when it is loaded. */
export function defineJob<Payload>(
  kind: string,
  handler: (payload: Payload, control: JobControl) => Promise<unknown>,
): void {
  handlers.set(kind, handler as JobHandler)
}

export function handlerOf(kind: string): JobHandler {
  const handler = handlers.get(kind)
  if (!handler) throw new Error(`no handler is defined for jobs of kind ${kind}`)
  return handler
}
