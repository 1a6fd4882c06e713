import { log } from '../logging/log.server'
import { runNextJob } from './run.server'

/** Looks for waiting jobs every half second; returns what stops it. */
export function startJobs(): () => void {
  let timer: NodeJS.Timeout | undefined
  let stopped = false
  const tick = async () => {
    try {
      while (!stopped && (await runNextJob()));
    } catch (error) {
      log.error({ error }, 'job runner')
    }
    if (!stopped) timer = setTimeout(() => void tick(), 500)
  }
  void tick()
  return () => {
    stopped = true
    clearTimeout(timer)
  }
}
