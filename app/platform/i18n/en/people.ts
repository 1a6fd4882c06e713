import type { Shape } from '../shape'
import type { people as ru } from '../ru/people'

export const people: Shape<typeof ru> = {}
