import { log } from '../logging/log.server'
import { runNextJob } from './run.server'

/** Jobs that may be under way at once in this process: a long one does not keep the others waiting. */
const lanes = 2

/** Looks for waiting jobs every half second; returns what stops it. */
export function startJobs(): () => void {
  const stops = Array.from({ length: lanes }, startLane)
  return () => stops.forEach((stop) => stop())
}

function startLane(): () => void {
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
