/** Work was asked to stop. */
export class Cancelled extends Error {}

/** Something to do now and then while a long work goes on: its progress, and whether to go on. */
export function everyNow(work: () => Promise<boolean>, milliseconds = 400): (isNow?: boolean) => Promise<void> {
  let last = 0
  return async (isNow = false) => {
    if (!isNow && Date.now() - last < milliseconds) return
    if (!(await work())) throw new Cancelled()
    last = Date.now()
  }
}
