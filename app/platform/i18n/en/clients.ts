import type { Shape } from '../shape'
import type { clients as ru } from '../ru/clients'

export const clients: Shape<typeof ru> = {}
