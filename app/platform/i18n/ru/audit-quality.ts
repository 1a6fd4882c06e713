/** Records of the room of the quality criteria, as the journal calls them. */
export const qualitySubjects = {
  StaffMember: 'Работник организации',
  StaffDegree: 'Диплом работника',
  StaffCourse: 'Повышение квалификации работника',
  MedicalAgreement: 'Договор с медицинской организацией',
  MedicalVisit: 'Посещение медицинского работника',
  OrganisationProgramme: 'Программа организации',
}

/** What is done with them. */
export const qualityEvents = {
  qualityFact: {
    added: 'Внесены сведения для критериев качества',
    changed: 'Изменены сведения для критериев качества',
    staffRead: 'Показан список работников организации',
  },
  plan: {
    recorded: 'Внесена индивидуальная программа клиента',
    corrected: 'Изменена индивидуальная программа клиента',
  },
}
