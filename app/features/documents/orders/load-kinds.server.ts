import { defineOrderKind } from '~/platform/orders/order-kinds.server'
import '../../readings/reading-order.server'
import '../../criteria/set-order.server'
import '../../register/orders/register-orders.server'
import '../../exclusion/orders/protocol-orders.server'
import { plainOrder } from './plain-order.server'
import { templateOrder } from './template-order.server'

defineOrderKind(templateOrder)
defineOrderKind(plainOrder)
