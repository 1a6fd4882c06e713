/** What a job may use while it works. */
export interface JobControl {
  jobId: string
  /** Tells how far it is and keeps the job's lock; false when somebody asked to stop. */
  progress(doneCount: number, totalCount: number): Promise<boolean>
  /** Keeps what there is so far, so that a page can show it while the work goes on. */
  keep(result: unknown): Promise<void>
}

export type JobHandler = (payload: unknown, control: JobControl) => Promise<unknown>

interface JobKind {
  handler: JobHandler
  /** How often it is tried before it has failed. */
  attempts: number
}

const kept = globalThis as { oporaJobKinds?: Map<string, JobKind> }
const kinds = (kept.oporaJobKinds ??= new Map())

/** Each room names its own jobs when it is loaded. A job that is tried again must find what it has done already. */
export function defineJob<Payload>(
  kind: string,
  handler: (payload: Payload, control: JobControl) => Promise<unknown>,
  { attempts = 1 }: { attempts?: number } = {},
): void {
  kinds.set(kind, { handler: handler as JobHandler, attempts })
}

/** Null where no room of this process knows such jobs. */
export const jobKind = (kind: string): JobKind | null => kinds.get(kind) ?? null
