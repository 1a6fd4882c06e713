import type { Shape } from '../shape'
import type { imports as ru } from '../ru/imports'

export const imports: Shape<typeof ru> = {}
