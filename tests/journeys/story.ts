import type { Page } from '@playwright/test'
import { password } from './demo-region'
import { expect, signIn, signOut, type Portal } from './portal'

/** What the people of a story do on one page after another, in the portal that is served at the time. */
export function storyOn(page: Page, portal: () => Portal) {
  const heading = page.getByRole('heading', { level: 1 })
  const said = (words: string | RegExp) => expect(page.getByText(words).first()).toBeVisible()

  /** One stretch of a person's work. */
  async function as(login: string, work: () => Promise<void>): Promise<void> {
    await signIn(page, portal(), login, password)
    await work()
    await signOut(page)
  }

  async function fields(texts: Record<string, string>): Promise<void> {
    for (const [label, text] of Object.entries(texts)) await page.getByLabel(label).first().fill(text)
  }

  /** Fills page after page in, each time going on to the next, until the last is saved; tells how many there were. */
  async function pageByPage(fill: () => Promise<void>): Promise<number> {
    await page.waitForURL(/\/(requirements|criteria)\//)
    await expect(heading).toHaveText(/^(п\. )?\d/)
    for (let count = 1; ; count++) {
      const shown = await heading.innerText()
      await fill()
      const next = page.getByRole('button', { name: 'Сохранить и дальше' })
      if ((await next.count()) === 0) {
        const stored = page.waitForResponse((answer) => answer.request().method() === 'POST')
        await page.getByRole('button', { name: 'Сохранить', exact: true }).click()
        await stored
        await said('Сохранено')
        return count
      }
      await next.click()
      await expect(heading).not.toHaveText(shown)
    }
  }

  return {
    ...{ as, fields, pageByPage, said },
    go: (path: string) => page.goto(new URL(path, portal().address).href),
    pathHere: () => new URL(page.url()).pathname,
    radio: (name: string) => page.getByRole('radio', { name, exact: true }),
  }
}
