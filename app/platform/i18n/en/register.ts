import type { Shape } from '../shape'
import type { register as ru } from '../ru/register'

export const register: Shape<typeof ru> = {}
