// The words around a skill's checks, resources and questions, in Arabic.

import type { skillDetails as english } from '../en/skillDetails'
import { isolated } from '../isolated'

const ar: (typeof english)['en'] = {
  checks: 'نقاط التحقّق',
  checksHint: 'ما تقدر عليه بلا مساعدة. ضع علامة على ما ينطبق.',
  checkLevels: { explain: 'لشرحها', build: 'للبناء بها' },
  offer: { explain: 'كل نقاط «أستطيع شرحها» عليها علامة.', build: 'كل النقاط عليها علامة.' },
  setLevel: { explain: 'تحديد «أستطيع شرحها»', build: 'تحديد «أستطيع البناء بها»' },
  resources: 'المصادر',
  kinds: {
    docs: 'توثيق',
    standard: 'معايير',
    book: 'كتب',
    course: 'دورات',
    article: 'مقالات',
    video: 'مقاطع فيديو',
    practice: 'تدريب عملي',
  },
  free: 'مجاني',
  paid: 'مدفوع كليًا أو جزئيًا',
  newTab: 'يُفتح في علامة تبويب جديدة',
  markFor: (title) => `أين وصلت في ${title}`,
  marks: { none: 'لم أبدأ', started: 'بدأت', finished: 'أنهيت' },
  questions: 'الأسئلة',
  questionOf: (number, total) => `السؤال ${number} من ${total}`,
  previousQuestion: 'السؤال السابق',
  nextQuestion: 'السؤال التالي',
  right: 'إجابة صحيحة.',
  wrong: 'ليست هذه.',
  yours: 'إجابتك',
  answer: 'الصحيحة',
  again: 'الإجابة من جديد',
  openHint: 'أجب بصوتك أو على ورقة، ثم قارن.',
  showRubric: 'عرض ما يجعل الإجابة جيدة',
  rubric: 'الإجابة الجيدة',
  suggestEdit: 'اقتراح تعديل',
  sourceAt: (place) => `هذا النص موجود في ${isolated(`src/content/${place}`)}`,
}

export const skillDetails = ar
