import { order929 } from '../acts'
import type { Wording } from '../wording'
import { parameter, type Parameter } from './parameter'

/** A number of rooms, linen and meals: row 1 of the table of clause 2.2, in force since the day of the order. */
const norm = (id: string, row: string, value: number, title: Wording): Parameter<'count'> =>
  parameter({ id, sort: 'count', title }, [{ from: '2018-06-13', value, source: order929(`2.2, table, ${row}`) }])

export const mealsADay = norm('mealsADay', '1.5.1', 3, { ru: 'Питание, раз в сутки', en: 'Meals a day' })

/** «Кипяток доступен для получателей услуг с 6-00 до 22-00 часов.» */
export const boilingWaterFrom = norm('boilingWaterFrom', '1.5', 6, {
  ru: 'Кипяток доступен не позднее, час суток',
  en: 'Boiling water no later than, hour of the day',
})
export const boilingWaterUntil = norm('boilingWaterUntil', '1.5', 22, {
  ru: 'Кипяток доступен не меньше чем до, час суток',
  en: 'Boiling water at least until, hour of the day',
})

export const linenChangeDays = norm('linenChangeDays', '1.6', 7, {
  ru: 'Замена белья, не реже одного раза в столько дней',
  en: 'Linen is changed at least once in so many days',
})
export const pillowSide = norm('pillowSide', '1.6', 60, {
  ru: 'Сторона подушки, не менее, см',
  en: 'Side of a pillow, at least, cm',
})
export const sheetWiderBy = norm('sheetWiderBy', '1.6', 40, {
  ru: 'Простыня шире матраца, не менее чем на, см',
  en: 'A sheet is wider than the mattress by at least, cm',
})
export const towelWidth = norm('towelWidth', '1.6', 50, {
  ru: 'Ширина полотенца, не менее, см',
  en: 'Width of a towel, at least, cm',
})
export const towelLength = norm('towelLength', '1.6', 100, {
  ru: 'Длина полотенца, не менее, см',
  en: 'Length of a towel, at least, cm',
})

export const peoplePerBowl = norm('peoplePerBowl', '1.9', 6, {
  ru: 'Человек на один унитаз, не более',
  en: 'People to a toilet bowl, at most',
})
export const peoplePerBasin = norm('peoplePerBasin', '1.9', 6, {
  ru: 'Человек на одну раковину, не более',
  en: 'People to a basin, at most',
})
export const peoplePerShower = norm('peoplePerShower', '1.9', 12, {
  ru: 'Человек на одну душевую точку, не более',
  en: 'People to a shower, at most',
})
/** 2 м² are 200 square decimetres: whole numbers alone. */
export const bowlArea = norm('bowlArea', '1.9', 200, {
  ru: 'Площадь туалета на один унитаз, не менее, кв. дм (100 кв. дм = 1 м²)',
  en: 'Area of a toilet for each bowl, at least, dm² (100 dm² = 1 m²)',
})
