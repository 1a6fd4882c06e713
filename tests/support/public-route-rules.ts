import { paths } from '../../app/paths'
import type { RouteRule } from './route-rules'

/** The public side of the register: anybody reads it, and nothing is sent. */
export const publicRouteRules: Record<string, RouteRule> = {
  'centres._index': { address: () => paths.publicCentres, load: 'public' },
  'centres.excluded': { address: () => paths.publicExcluded, load: 'public' },
  'centres.ranking': { address: () => paths.publicRanking, load: 'public' },
  'centres.extract': { address: () => paths.registerExtract('all'), load: 'public' },
  'centres.municipalities': { address: () => paths.publicMunicipalities, load: 'public' },
  'centres.$number._index': { address: (of) => paths.publicCentre(of.registerNumber), load: 'public' },
  'centres.$number.extract': { address: (of) => paths.centreExtract(of.registerNumber), load: 'public' },
  'check._index': { address: () => paths.check, load: 'public' },
  'check.$code': { address: () => paths.checked('0000000000000000'), load: 'nobody' },
  'open-data._index': { address: () => paths.openData, load: 'public' },
  'open-data.$file': { address: () => paths.openDataFile('centres.json'), load: 'public' },
}
