import type { Shape } from '../shape'
import type { acts as ru } from '../ru/acts'

export const acts: Shape<typeof ru> = {}
