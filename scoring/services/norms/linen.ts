import { linenChangeDays, pillowSide, sheetWiderBy, towelLength, towelWidth } from '../../parameters/living-norms'
import { answered, measured } from '../norm'

const WAFFLE_TOWEL = 'полотенце вафельное (размер не менее 50х100 см)'
const TERRY_TOWEL = 'полотенце махровое (размер не менее 50х100 см)'

/** Rows 1.6 and 1.7: bedding, towels and furniture of each client. */
export const linenNorms = {
  'linen-change': measured(
    '1.6',
    { ru: 'Замена белья, раз в сколько дней', en: 'Change of linen, days between' },
    'не реже 1 раза в 7 дней',
    { sort: 'at-most', parameter: linenChangeDays },
  ),
  pillow: measured(
    '1.6',
    { ru: 'Подушка: меньшая сторона, см', en: 'Pillow: the shorter side, cm' },
    'подушкой (размером не менее 60х60 см, состав – синтепон или фаллофайбер)',
    { sort: 'at-least', parameter: pillowSide },
  ),
  mattress: answered(
    '1.6',
    { ru: 'Матрац по размеру кровати', en: 'A mattress of the size of the bed' },
    'матрацем (должен соответствовать размеру кровати, наполнитель – вата)',
  ),
  blanket: answered(
    '1.6',
    { ru: 'Одеяло летнее и зимнее', en: 'A blanket for summer and for winter' },
    'одеялом (легким полушерстяным - в летний период, теплым с наполнителем - в зимний период)',
  ),
  pillowcase: answered('1.6', { ru: 'Наволочка', en: 'A pillowcase' }, 'наволочка (соответствует размеру подушки)'),
  'blanket-cover': answered(
    '1.6',
    { ru: 'Пододеяльник', en: 'A blanket cover' },
    'пододеяльник (соответствует размеру одеяла)',
  ),
  'sheet-length': answered(
    '1.6',
    { ru: 'Простыня не короче матраца', en: 'A sheet no shorter than the mattress' },
    'простыня (должна быть по длине не меньше длины матраца',
  ),
  'sheet-width': measured(
    '1.6',
    { ru: 'Простыня: на сколько шире матраца, см', en: 'Sheet: wider than the mattress by, cm' },
    'по ширине быть больше его не менее чем на 40 см',
    { sort: 'at-least', parameter: sheetWiderBy },
  ),
  'waffle-towel-width': measured(
    '1.6',
    { ru: 'Вафельное полотенце: меньшая сторона, см', en: 'Waffle towel: the shorter side, cm' },
    WAFFLE_TOWEL,
    { sort: 'at-least', parameter: towelWidth },
  ),
  'waffle-towel-length': measured(
    '1.6',
    { ru: 'Вафельное полотенце: большая сторона, см', en: 'Waffle towel: the longer side, cm' },
    WAFFLE_TOWEL,
    { sort: 'at-least', parameter: towelLength },
  ),
  'terry-towel-width': measured(
    '1.6',
    { ru: 'Махровое полотенце: меньшая сторона, см', en: 'Terry towel: the shorter side, cm' },
    TERRY_TOWEL,
    { sort: 'at-least', parameter: towelWidth },
  ),
  'terry-towel-length': measured(
    '1.6',
    { ru: 'Махровое полотенце: большая сторона, см', en: 'Terry towel: the longer side, cm' },
    TERRY_TOWEL,
    { sort: 'at-least', parameter: towelLength },
  ),
  bedspread: answered('1.6', { ru: 'Покрывало', en: 'A bedspread' }, 'покрывало (соответствует размеру кровати)'),
  disinfection: answered(
    '1.6',
    { ru: 'Камерная обработка постельных принадлежностей', en: 'Bedding is disinfected in a chamber' },
    'после прекращения предоставления услуг, а также по мере загрязнения матрацы, подушки, одеяла подвергаются дезинфекционной камерной обработке',
  ),
  'exchange-fund': answered(
    '1.6',
    { ru: 'Обменный фонд белья и помещение для него', en: 'A stock of linen to change, and a room for it' },
    'некоммерческая организация имеет обменный фонд мягкого инвентаря, для хранения которого предусматривается специальное помещение',
  ),
  'single-bed': answered(
    '1.7',
    { ru: 'Односпальная кровать по росту каждому', en: 'A single bed of the right length for each' },
    'однорусной, односпальной, стандартной кровати, соответствующей росту наркозависимого лица',
  ),
  'bedside-table': answered('1.7', { ru: 'Тумбочка каждому', en: 'A bedside table for each' }, 'тумбочки и стула'),
  chair: answered('1.7', { ru: 'Стул каждому', en: 'A chair for each' }, 'тумбочки и стула'),
}
