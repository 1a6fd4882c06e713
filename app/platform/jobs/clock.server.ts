import { Cron } from 'croner'
import { log } from '../logging/log.server'
import { regionProfile } from '../region/region.read.server'

/** Something that the clock brings. It is also asked for when the portal starts, and so finds out by itself whether it is time. */
export interface ClockEntry {
  /** Seconds, minutes, hours, day, month, weekday in the region's time zone: `0 0 8 * * *`. */
  pattern: string
  run: () => Promise<void>
}

/** Runs each entry now, for what came while the portal was down, and at its hours; returns what stops it. */
export async function startClock(entries: readonly ClockEntry[]): Promise<() => void> {
  const stops = await Promise.all(entries.map(startEntry))
  return () => stops.forEach((stop) => stop())
}

async function startEntry({ pattern, run }: ClockEntry): Promise<() => void> {
  let cron: Cron | undefined
  let isStopped = false
  const wind = async () => {
    if (isStopped) return
    await run().catch((error: unknown) => log.error({ error, pattern }, 'the clock'))
    // The zone is read anew each time: the settings may name another.
    const { timeZone: timezone } = await regionProfile()
    if (!isStopped) cron = new Cron(pattern, { timezone, maxRuns: 1, unref: true }, () => void wind())
  }
  await wind()
  return () => {
    isStopped = true
    cron?.stop()
  }
}
