import { kinds, serviceKinds, type ServiceKind } from 'scoring/services/kinds'

/** The kinds of services in the words of clause 2.2, in its order. */
export const serviceTitles = (given: readonly ServiceKind[]) => ({
  isAll: serviceKinds.every((kind) => given.includes(kind)),
  titles: serviceKinds.filter((kind) => given.includes(kind)).map((kind) => ({ ...kinds[kind].title })),
})
