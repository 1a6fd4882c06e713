import { boilingWaterFrom, boilingWaterUntil, mealsADay } from '../../parameters/living-norms'
import { answered, measured } from '../norm'

const BOILING_WATER = 'Кипяток доступен для получателей услуг с 6-00 до 22-00 часов'

/** Rows 1.5 and 1.5.1. */
export const mealNorms = {
  'dining-room': answered(
    '1.5',
    { ru: 'Отдельное помещение для питания, отдельная посуда', en: 'A room for meals, dishes of its own' },
    'Питание организуется в специально отведенном для этой цели помещении с использованием отдельной посуды и проведением ее обработки после использования',
  ),
  'food-quality': answered(
    '1.5',
    { ru: 'Документы о качестве продуктов', en: 'Papers on the quality of food' },
    'Пища приготовлена из доброкачественных продуктов, имеющих сертификаты и (или) другие документы, подтверждающие их качество и безопасность',
  ),
  'meal-schedule': answered(
    '1.5',
    { ru: 'Утверждённое расписание подачи пищи', en: 'An approved schedule of meals' },
    'Расписание подачи пищи утверждается руководителем некоммерческой организации',
  ),
  menu: answered(
    '1.5',
    { ru: 'Меню вывешивается каждый день', en: 'The menu is posted every day' },
    'Ежедневно вывешивается меню в помещении для принятия пищи',
  ),
  'boiling-water-from': measured(
    '1.5',
    { ru: 'Кипяток: с какого часа', en: 'Boiling water: from which hour' },
    BOILING_WATER,
    { sort: 'at-most', parameter: boilingWaterFrom },
  ),
  'boiling-water-until': measured(
    '1.5',
    { ru: 'Кипяток: до какого часа', en: 'Boiling water: until which hour' },
    BOILING_WATER,
    { sort: 'at-least', parameter: boilingWaterUntil },
  ),
  'meals-a-day': measured('1.5.1', { ru: 'Питание, раз в сутки', en: 'Meals a day' }, 'ежедневно, 3 раза в сутки', {
    sort: 'at-least',
    parameter: mealsADay,
  }),
}
