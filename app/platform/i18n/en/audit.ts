import type { Shape } from '../shape'
import type { audit as ru } from '../ru/audit'

export const audit: Shape<typeof ru> = {}
