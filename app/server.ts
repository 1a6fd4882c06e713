import { firstStart } from './features/people/first-start.server'
import { listen } from './platform/http/server.server'

const administrator = await firstStart()
if (administrator)
  console.log(
    `\nПервый запуск. Имя для входа: ${administrator.login}, пароль: ${administrator.password}\n` +
      `Запишите пароль: он показан один раз. (First start: sign in with this name and password; it is shown once.)\n`,
  )
const { address } = await listen()
console.log(`Опора: ${address}`)
