import { defineOrderKind } from '~/platform/orders/order-kinds.server'
import { exclusionByProtocolOrder } from './exclusion-by-protocol.server'
import { reinstatementByProtocolOrder } from './reinstatement-by-protocol.server'

defineOrderKind(exclusionByProtocolOrder)
defineOrderKind(reinstatementByProtocolOrder)
