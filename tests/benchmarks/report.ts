import { performance } from 'node:perf_hooks'

/** Milliseconds that some work takes. */
export function timed(work: () => unknown): number {
  const began = performance.now()
  work()
  return performance.now() - began
}

export function median(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

export function percentile(times: readonly number[], part: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * part) - 1)] ?? 0
}

/** One benchmark's figures. */
export function show(title: string, figures: Record<string, string>): void {
  console.log(`\n${title}`)
  for (const [name, figure] of Object.entries(figures)) console.log(`  ${name.padEnd(28)} ${figure}`)
}

/** «12.3»: a figure of a benchmark, never an amount of money. */
export const rounded = (value: number, decimals = 0): string =>
  new Intl.NumberFormat('en', {
    maximumFractionDigits: decimals,
    minimumFractionDigits: decimals,
    useGrouping: false,
  }).format(value)
