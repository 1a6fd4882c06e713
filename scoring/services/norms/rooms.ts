import { bowlArea, peoplePerBasin, peoplePerBowl, peoplePerShower } from '../../parameters/living-norms'
import { answered, measured } from '../norm'

const BOWLS_AND_BASINS = 'Количество унитазов и раковин – не менее 1 на 6 человек соответственно'

/** Row 1.3: where clients live and are given services. */
export const livingRoomNorms = {
  'place-to-sleep': answered(
    '1.3',
    { ru: 'Койко-место каждому', en: 'A place to sleep for each' },
    'обеспечение наркозависимого лица койко – местом для проживания с учетом пола, психологической совместимости и возраста',
  ),
  'sanitary-rules': answered(
    '1.3',
    { ru: 'Санитарные нормы и удобство', en: 'Sanitary rules and comfort' },
    'Жилая площадь и помещения должны соответствовать санитарно-гигиеническим нормам и обеспечивать удобство проживания',
  ),
  safety: answered(
    '1.3',
    { ru: 'Безопасность, в том числе пожарная', en: 'Safety, from fire too' },
    'Все помещения должны отвечать требованиям безопасности, в том числе противопожарным и профилактики травматизма',
  ),
  accessibility: answered(
    '1.3',
    { ru: 'Доступность для инвалидов', en: 'Access for disabled people' },
    'быть доступными для инвалидов',
  ),
  cleaning: answered(
    '1.3',
    { ru: 'Генеральная и влажная уборки', en: 'General and wet cleaning' },
    'Генеральная и влажная уборки осуществляются в соответствии с требованиями СП 2.1.2.3358-16',
  ),
}

/** Row 1.9: washing, toilets and laundry. */
export const washroomNorms = {
  bowls: measured('1.9', { ru: 'Унитазы', en: 'Toilet bowls' }, BOWLS_AND_BASINS, {
    sort: 'one-per',
    parameter: peoplePerBowl,
  }),
  basins: measured('1.9', { ru: 'Раковины', en: 'Basins' }, BOWLS_AND_BASINS, {
    sort: 'one-per',
    parameter: peoplePerBasin,
  }),
  showers: measured('1.9', { ru: 'Душевые точки', en: 'Showers' }, 'душевых точек – не менее 1 на 12 человек', {
    sort: 'one-per',
    parameter: peoplePerShower,
  }),
  'bowl-area': measured(
    '1.9',
    { ru: 'Самый тесный туалет: площадь на один унитаз, кв. дм', en: 'The smallest toilet: area for each bowl, dm²' },
    'Площадь туалета не менее 2 м² на 1 унитаз',
    { sort: 'at-least', parameter: bowlArea },
  ),
  partitions: answered(
    '1.9',
    { ru: 'Унитазы в одном туалете разделены', en: 'Bowls in one toilet are parted' },
    'Если в туалете более 1 унитаза, то они разделены перегородкой или размещены в закрывающихся кабинках',
  ),
  'toilets-by-sex': answered(
    '1.9',
    { ru: 'Мужской и женский туалеты', en: 'Toilets for men and for women' },
    'Туалеты разделены на мужские и женские',
  ),
  bin: answered('1.9', { ru: 'Корзина у унитаза', en: 'A bin at the bowl' }, 'При унитазе имеется корзина для мусора'),
  'hot-water': answered(
    '1.9',
    { ru: 'Горячая и холодная вода, смесители', en: 'Hot and cold water, mixers' },
    'В раковину и душ подается горячая и холодная вода, они оборудованы смесителями для холодной и горячей воды',
  ),
  mirror: answered(
    '1.9',
    { ru: 'Зеркало у раковины', en: 'A mirror at the basin' },
    'Рядом с раковиной размещается настенное зеркало',
  ),
  laundry: answered(
    '1.9',
    { ru: 'Место для стирки и сушки', en: 'A place to wash and dry clothes' },
    'Оборудовано место для стирки личных вещей (кроме верхней одежды), имеется стиральная машинка, таз и веревка (специальное оборудование) для сушки',
  ),
  mending: answered(
    '1.9',
    { ru: 'Инвентарь для ремонта одежды', en: 'Tools for mending clothes' },
    'Некоммерческая организация по мере необходимости предоставляет инвентарь (иголки, нить, ножницы) для мелкого ремонта одежды',
  ),
}
