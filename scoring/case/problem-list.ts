import { ROOT, type Problem } from './problem'

/** Past this many the rest is noise, and a hostile document must not fill the memory. */
const MOST_PROBLEMS = 100_000

/** All that was found wrong with one document. */
export class ProblemList {
  private readonly found: Problem[] = []

  get all(): readonly Problem[] {
    return this.found
  }

  /** The path is asked for only where it is kept. */
  add(path: () => string, message: string): void {
    if (this.found.length < MOST_PROBLEMS) this.found.push({ path: path(), message })
    else if (this.found.length === MOST_PROBLEMS)
      this.found.push({ path: ROOT, message: 'has more problems than are listed' })
  }
}
