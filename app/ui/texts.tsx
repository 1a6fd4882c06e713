import { createContext, useContext, type ReactNode } from 'react'
import { I18nextProvider, useTranslation } from 'react-i18next'
import { dayText, instantText, longDayText, moneyText, monthName, monthText, roublesText } from '~/platform/i18n/format'
import { textsOf, type Language } from '~/platform/i18n/texts'

const LanguageContext = createContext<{ language: Language; timeZone: string }>({
  language: 'ru',
  timeZone: 'Europe/Moscow',
})

export function TextsProvider(props: { language: Language; timeZone: string; children: ReactNode }) {
  return (
    <LanguageContext.Provider value={{ language: props.language, timeZone: props.timeZone }}>
      <I18nextProvider i18n={textsOf(props.language)}>{props.children}</I18nextProvider>
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
