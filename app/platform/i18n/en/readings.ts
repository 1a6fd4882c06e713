import type { Shape } from '../shape'
import type { readings as ru } from '../ru/readings'

export const readings: Shape<typeof ru> = {}
