import { defineOrderKind } from '~/platform/orders/order-kinds.server'
import { exclusionOrder } from './exclusion-order.server'
import { inclusionOrder } from './inclusion-order.server'
import { renamingOrder } from './renaming-order.server'
import { servicesOrder } from './services-order.server'
import { resumptionOrder, suspensionOrder } from './suspension-orders.server'

for (const kind of [inclusionOrder, renamingOrder, servicesOrder, suspensionOrder, resumptionOrder, exclusionOrder])
  defineOrderKind(kind)
