// The words a newcomer is met with, in Arabic.

import type { firstRun as english } from '../en/firstRun'
import { counted, SKILLS } from './counted'

const ar: (typeof english)['en'] = {
  target: 'الهدف',
  welcome: 'أين تقف في تطوير الواجهة الخلفية، وماذا تتعلّم بعد ذلك، ولماذا.',
  welcomeText: 'كل شيء يبقى في هذا المتصفح. لا حساب ولا تسجيل.',
  question: 'ما الدور الذي تسعى إليه؟',
  needs: (count) => counted(count, SKILLS),
  language: 'أي لغة برمجة تستخدم، أو تريد البدء بها؟',
  languageText: 'تكفي واحدة. وتبقى الأخرى اختيارية.',
  notSure: 'لست متأكدًا بعد',
  begin: 'كيف تريد أن تبدأ؟',
  checkin: 'تحديد المستوى في 10 دقائق',
  checkinText: 'بضعة أسئلة تحدّد موقعك على الخريطة كلها.',
  walk: 'المرور على القائمة',
  walkText: 'مُرّ على المهارات وحدّد ما تقدر عليه. بضع دقائق للأساسيات.',
  suggest: 'البدء من الأساس',
  suggestText: 'لا تحدّد شيئًا الآن، وخذ المواضيع الأولى كما تأتي.',
  skip: 'تخطي',
  next: 'التالي',
  step: (step, of) => `السؤال ${step} من ${of}`,
}

export const firstRun = ar
