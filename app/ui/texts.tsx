import type { i18n } from 'i18next'
import { createContext, useContext, useEffect, useState, type ReactNode } from 'react'
import { I18nextProvider, useTranslation } from 'react-i18next'
import { dayText, instantText, longDayText, moneyText, monthName, monthText, roublesText } from '~/platform/i18n/format'
import { loadTexts } from '~/platform/i18n/load-texts'
import type { Language } from '~/platform/i18n/texts'

/** The texts that a page is opened in: all are at hand where it is written, those of its language where it is read. */
export const TextsAtHandContext = createContext<(language: Language) => i18n>(() => {
  throw new Error('no texts are at hand')
})

const LanguageContext = createContext<{ language: Language; timeZone: string }>({
  language: 'ru',
  timeZone: 'Europe/Moscow',
})

/** The page is in the asked language as soon as its texts are there; until then it stays as it was. */
export function TextsProvider(props: { language: Language; timeZone: string; children: ReactNode }) {
  const { language, timeZone } = props
  const atHand = useContext(TextsAtHandContext)
  const [texts, setTexts] = useState(() => atHand(language))
  useEffect(() => {
    let isGone = false
    void loadTexts(language).then((arrived) => isGone || setTexts(arrived))
    return () => {
      isGone = true
    }
  }, [language])
  return (
    <LanguageContext.Provider value={{ language: texts.language as Language, timeZone }}>
      <I18nextProvider i18n={texts}>{props.children}</I18nextProvider>
    </LanguageContext.Provider>
  )
}

/** Texts, amounts and days in the language of the page. */
export function useTexts() {
  const { t } = useTranslation()
  const { language, timeZone } = useContext(LanguageContext)
  return {
    t,
    language,
    /** «1 234,56» */
    money: (kopecks: bigint) => moneyText(kopecks, language),
    /** «1 234,56 ₽» */
    roubles: (kopecks: bigint) => roublesText(kopecks, language),
    /** «09.03.2026» */
    day: dayText,
    /** «9 марта 2026 г.» */
    longDay: (day: string) => longDayText(day, language),
    /** «март 2026 г.» */
    month: (month: string) => monthText(month, language),
    monthName: (month: string) => monthName(month, language),
    /** «09.03.2026 16:42» in the region's time zone */
    instant: (at: Date | string) => instantText(at, timeZone),
    /** The one of two texts that the data carries in both languages. */
    pick: (both: { ru: string; en: string }) => both[language],
  }
}
