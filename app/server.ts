import { demoPeople } from './features/people/demo-people.read.server'
import { firstStart } from './features/people/first-start.server'
import { startDays } from './features/work/begin-day.server'
import { listen } from './platform/http/server.server'
import { textsOf } from './platform/i18n/texts'

const administrator = await firstStart()
if (administrator)
  console.log(
    `\nПервый запуск. Имя для входа: ${administrator.login}, пароль: ${administrator.password}\n` +
      `Запишите пароль: он показан один раз. (First start: sign in with this name and password; it is shown once.)\n`,
  )

const { address } = await listen()
await startDays()
console.log(`Опора: ${address}`)

const demo = await demoPeople()
if (demo) {
  const { t } = textsOf('ru')
  console.log(`\nВойти можно так (sign in as); пароль у всех: ${demo.password}`)
  for (const { login, roles, organisation } of demo.people)
    console.log(`  ${login.padEnd(12)} ${roles.map((role) => t(`common.role.${role}`)).join(', ')} · ${organisation}`)
}
