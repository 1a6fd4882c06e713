import { common } from './common'
import { people } from './people'
import { register } from './register'
import { entries } from './entries'
import { complaints } from './complaints'
import { exclusion } from './exclusion'
import { clients } from './clients'
import { publicRegister } from './public-register'
import { imports } from './imports'
import { acts } from './acts'
import { deadlines } from './deadlines'
import { subsidies } from './subsidies'
import { methodology } from './methodology'
import { quality } from './quality'
import { qualityFacts } from './quality-facts'
import { ranking } from './ranking'
import { readings } from './readings'
import { reforms } from './reforms'
import { audit } from './audit'
import { settings } from './settings'
import { search } from './search'
import { calendar } from './calendar'
import { certification } from './certification'
import { certificates } from './certificates'
import { commission } from './commission'
import { criteria } from './criteria'
import { certificationFigures } from './certification-figures'
import { files } from './files'
import { names } from './names'
import { dossier } from './dossier'
import { selections } from './selections'
import { papers } from './papers'
import { orders } from './orders'
import { templates } from './templates'
import { notices } from './notices'
import { mail } from './mail'
import { visits } from './visits'
import { templateCheck } from './template-check'

export const ru = {
  common,
  people,
  register,
  entries,
  complaints,
  exclusion,
  publicRegister,
  clients,
  imports,
  acts,
  deadlines,
  subsidies,
  methodology,
  quality,
  qualityFacts,
  ranking,
  readings,
  reforms,
  audit,
  settings,
  search,
  calendar,
  certification,
  certificates,
  visits,
  commission,
  criteria,
  certificationFigures,
  files,
  names,
  dossier,
  selections,
  papers,
  orders,
  templates,
  notices,
  mail,
  templateCheck,
}
