import type { Shape } from '../shape'
import type { subsidies as ru } from '../ru/subsidies'

export const subsidies: Shape<typeof ru> = {}
