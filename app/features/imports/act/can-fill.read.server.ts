import { canAct, stateOf } from '../../acts/states'
import { latestAct } from './act-context.server'

/** May the month's act be filled in as it stands? */
export const canFill = async (organisationId: string, month: string): Promise<boolean> =>
  canAct(stateOf(await latestAct(organisationId, month)), 'fill')
