import { common } from './common'
import { people } from './people'
import { register } from './register'
import { clients } from './clients'
import { publicRegister } from './public-register'
import { imports } from './imports'
import { acts } from './acts'
import { deadlines } from './deadlines'
import { subsidies } from './subsidies'
import { methodology } from './methodology'
import { readings } from './readings'
import { reforms } from './reforms'
import { audit } from './audit'
import { settings } from './settings'
import { search } from './search'
import { calendar } from './calendar'
import { files } from './files'
import { names } from './names'
import { papers } from './papers'
import { orders } from './orders'
import { templates } from './templates'
import { notices } from './notices'
import { mail } from './mail'
import { templateCheck } from './template-check'

export const ru = {
  common,
  people,
  register,
  publicRegister,
  clients,
  imports,
  acts,
  deadlines,
  subsidies,
  methodology,
  readings,
  reforms,
  audit,
  settings,
  search,
  calendar,
  files,
  names,
  papers,
  orders,
  templates,
  notices,
  mail,
  templateCheck,
}
