import { zhigalovoAgreement, type Citation } from '../acts'
import type { Rule } from '../rule'
import type { Wording } from '../wording'
import { plainRule } from './plain-rule'

interface Task {
  readonly who: Wording
  readonly does: Wording
  readonly citation: Citation
}

/** A stage of the pathway: its rule, and who does what in it. */
export interface Stage extends Rule {
  readonly number: number
  readonly tasks: readonly Task[]
}

const parties = {
  education: { ru: 'управление образования', en: 'the education department' },
  culture: { ru: 'управление культуры и молодёжной политики', en: 'the culture and youth department' },
  hospital: { ru: 'районная больница', en: 'the district hospital' },
  social: { ru: 'управление социального развития', en: 'the social development department' },
  police: { ru: 'полиция', en: 'the police' },
  penal: { ru: 'уголовно-исполнительная инспекция', en: 'the penal inspectorate' },
  consultants: { ru: 'консультанты центра «Воля»', en: 'the consultants of the Volya centre' },
  administration: { ru: 'администрация района', en: 'the district administration' },
  employment: { ru: 'центр занятости', en: 'the employment centre' },
  centre: { ru: 'руководитель реабилитационного центра', en: 'the head of the rehabilitation centre' },
} as const

const task = (who: keyof typeof parties, clause: string, ru: string, en: string): Task => ({
  who: parties[who],
  does: { ru, en },
  citation: zhigalovoAgreement(clause),
})

type Given = Omit<Parameters<typeof plainRule>[0], 'citation' | 'does'> & Pick<Stage, 'number' | 'tasks'>

function stage({ number, tasks, ...given }: Given): Stage {
  const told = (lang: 'ru' | 'en') => tasks.map(({ who, does }) => `${who[lang]} — ${does[lang]}`).join('; ')
  const does = { ru: `Кто что делает: ${told('ru')}.`, en: `Who does what: ${told('en')}.` }
  return { ...plainRule({ ...given, citation: zhigalovoAgreement(`stage ${number}`), does }), number, tasks }
}

/** The five stages of the agreement, in their order. */
export const stages = {
  detection: stage({
    id: 'stage-detection',
    number: 1,
    quote: 'в целях выявления лиц, незаконно потребляющих наркотические средства, токсические и психотропные вещества',
    title: { ru: 'Этап 1. Выявление', en: 'Stage 1. Detection' },
    tasks: [
      task(
        'education',
        'stage 1, education (3)',
        'анонимно анкетирует и тестирует учащихся',
        'surveys and tests pupils anonymously',
      ),
      task(
        'culture',
        'stage 1, culture (2)',
        'тестирует студентов группы риска с больницей',
        'tests students at risk with the hospital',
      ),
      task('hospital', 'stage 1, hospital (3)', 'ставит на профилактический учёт', 'takes on preventive record'),
      task(
        'social',
        'stage 1, social development (4)',
        'с согласия лица передаёт сведения центру «Воля»',
        'tells the Volya centre, with the person’s consent',
      ),
      task(
        'police',
        'stage 1, police (3)',
        'направляет подростков к психологу и наркологу',
        'sends teenagers to a psychologist and a narcologist',
      ),
      task(
        'penal',
        'stage 1, penal inspectorate (3)',
        'с согласия лица передаёт сведения антинаркотической комиссии района',
        'tells the district’s anti-drug commission, with the person’s consent',
      ),
    ],
    taken: [
      {
        question: { ru: 'Где этот этап в соглашении?', en: 'Where is this stage in the agreement?' },
        taken: {
          ru: 'Это обязанности сторон в начале раздела 3; ссылка — на сторону и пункт',
          en: 'It is the duties at the head of section 3; a citation names the party and the point',
        },
        reason: {
          ru: 'Раздел 2 пуст, а заголовка у первого этапа нет',
          en: 'Section 2 is empty and the first stage has no heading',
        },
      },
    ],
  }),
  motivation: stage({
    id: 'stage-motivation',
    number: 2,
    quote:
      'Консультирование и мотивирование лиц, незаконно потребляющих наркотические средства, токсические и психотропные вещества, на лечение и реабилитацию',
    title: { ru: 'Этап 2. Консультирование и мотивирование', en: 'Stage 2. Motivation' },
    tasks: [
      task('administration', '4.1', 'составляет форму сведений о выявленных', 'draws up the form of information'),
      task('consultants', '4.2', 'консультируют по графику и мотивируют', 'consult by a schedule and motivate'),
      task('consultants', '4.3', 'ведут журнал мотивационной работы', 'keep the journal of motivation'),
    ],
  }),
  treatment: stage({
    id: 'stage-treatment',
    number: 3,
    quote: 'Лечение, оказание медико-социальной помощи',
    title: { ru: 'Этап 3. Лечение', en: 'Stage 3. Treatment' },
    tasks: [
      task(
        'hospital',
        'stage 3, hospital (2)',
        'лечит амбулаторно и стационарно',
        'treats out-patients and in-patients',
      ),
      task('hospital', 'stage 3, hospital (3)', 'направляет на поддерживающую терапию', 'sends to maintenance therapy'),
    ],
  }),
  rehabilitation: stage({
    id: 'stage-rehabilitation',
    number: 4,
    quote:
      'Социальная реабилитация лиц, незаконно потребляющих наркотические средства, токсические и психотропные вещества',
    title: { ru: 'Этап 4. Социальная реабилитация', en: 'Stage 4. Social rehabilitation' },
    tasks: [
      task('consultants', '4.6', 'предлагают центр', 'propose a centre'),
      task(
        'administration',
        'stage 4, administration (3)',
        'записывает выбранный центр из реестра',
        'records the centre chosen from the register',
      ),
      task(
        'administration',
        'stage 4, administration (4)',
        'заключает с руководителем центра соглашение об обмене сведениями',
        'makes an agreement on data with the head of the centre',
      ),
      task('centre', '4.7', 'до конца курса передаёт сопровождение району', 'hands over before the course ends'),
    ],
    taken: [
      {
        question: {
          ru: 'Кто выбирает центр: «Воля» (4.6), администрация (этап 4) или сам человек?',
          en: 'Who picks the centre: Volya (4.6), the administration (stage 4) or the person?',
        },
        taken: {
          ru: '«Воля» предлагает, человек решает, администрация записывает',
          en: 'Volya proposes, the person decides, the administration records',
        },
        reason: {
          ru: 'Соглашение называет обоих, а по порядку области выбирает сам человек',
          en: 'The agreement names both, and in the system of the region the person chooses',
        },
      },
    ],
  }),
  aftercare: stage({
    id: 'stage-aftercare',
    number: 5,
    quote:
      'Ресоциализация и постреабилитационное сопровождение лиц, незаконно потребляющих наркотические средства, токсические и психотропные вещества',
    title: { ru: 'Этап 5. Ресоциализация и сопровождение', en: 'Stage 5. Resocialisation and follow-up' },
    tasks: [
      task(
        'administration',
        'stage 5, administration (2)',
        'ведёт журнал обращений и помощи',
        'keeps the journal of requests and help',
      ),
      task(
        'social',
        'stage 5, social development (3)',
        'с согласия лица предоставляет социальные услуги',
        'gives social services, with consent',
      ),
      task('employment', 'stage 5, employment centre (1)', 'помогает с работой', 'helps with a job'),
    ],
  }),
} as const

export type StageId = keyof typeof stages
