// The words of one skill's page, in Arabic.

import type { skill as english } from '../en/skill'
import { isolated } from '../isolated'
import { counted } from './counted'
import { inPlace } from './place'

const ar: (typeof english)['en'] = {
  back: 'خارطة الطريق',
  yourLevel: 'مستواك',
  anchorOf: { explain: 'أستطيع شرحها', build: 'أستطيع البناء بها' },
  needs: 'ما تحتاج إليه',
  needsNothing: 'لا شيء: هذه نقطة بداية.',
  opens: 'ما تفتحه',
  opensNothing: 'لا شيء بعدها في خارطة الطريق هذه.',
  notMet: (count) =>
    counted(count, [
      'شيء واحد تحتاج إليه لم يتحقق بعد. يمكنك البدء مع ذلك.',
      'شيئان تحتاج إليهما لم يتحققا بعد. يمكنك البدء مع ذلك.',
      'أشياء تحتاج إليها لم تتحقق بعد. يمكنك البدء مع ذلك.',
      'شيئًا تحتاج إليها لم تتحقق بعد. يمكنك البدء مع ذلك.',
      'شيء تحتاج إليها لم تتحقق بعد. يمكنك البدء مع ذلك.',
    ]),
  oneOf: (choice) => `واحدة من: ${isolated(choice)}`,
  hours: 'الساعات',
  estimate: 'تقدير منا',
  published: (source) => `المدة المعلنة: ${isolated(source)}`,
  hoursSpentHint: 'كم استغرقت منك فعلًا حتى الآن. منها تتعلّم الخطة وتيرتك.',
  notes: 'الملاحظات',
  notesHint: 'لك وحدك. تُحفظ أثناء الكتابة.',
  noteLabel: 'ملاحظاتك',
  evidence: 'الأدلة',
  evidenceHint: 'ما يُظهر أنك تقدر عليها: مشروع، أو طلب سحب، أو دورة.',
  evidenceText: 'ما هو',
  evidenceUrl: 'رابط (اختياري)',
  addEvidence: 'إضافة دليل',
  evidenceNeedsText: 'اكتب بضع كلمات أولًا.',
  evidenceBadUrl: 'يجب أن يبدأ الرابط بـ \u2066http://\u2069 أو \u2066https://\u2069.',
  removeEvidence: (text) => `إزالة: ${text}`,
  remove: 'إزالة',
  previous: 'السابقة',
  next: 'التالية',
  unknown: 'لا توجد مهارة كهذه في خارطة الطريق هذه',
  unknownText: (id) => `«${isolated(id)}» ليست من مهاراتها. إذا كان لديك مُدخل لها فهو محفوظ.`,
  toOutline: 'الذهاب إلى خارطة الطريق',
  detailsFailed: 'تعذّر تحميل التفاصيل. تقدّمك لم يتأثر.',
  sectionSkills: 'مهارات هذا القسم',
  whyNot: {
    question: 'لماذا لا تُقترح هذه؟',
    suggested: (place) => `هي مقترحة: ${inPlace(place)} بين مواضيعك التالية.`,
    ranked: (place) => `قد تأتي تاليًا، لكنها ${inPlace(place)}.`,
    behind: {
      value: 'ما قبلها يقوم عليه جزء أكبر من هدفك.',
      hours: 'ما قبلها يأخذ وقتًا أقل.',
      progress: 'بدأت بما يأتي قبلها.',
      closeness: 'ما قبلها أقرب صلةً بما تقدر عليه.',
      ads: 'ما قبلها يطلبه عدد أكبر من إعلاناتك المحفوظة.',
      sure: 'اليقين أقل بأنه يمكنك البدء بها وأنك لا تعرفها بعد.',
      variety: 'تأتي قبلها مواضيع أخرى من قسمها.',
      mentor: 'وضع مرشدك غيرها أولًا.',
    },
    needs: 'تحتاج إلى',
    first: 'أولًا.',
    otherOption: 'خيار واحد يكفي، والمحسوب لك هو:',
    postponed: (day) => `أجّلتها حتى ${day}.`,
    seemsKnown: (percent) => `يدل تحديد مستواك على أنه يمكنك شرحها على الأرجح (${percent}).`,
    outside: (target) => `ليست ضمن هدفك، ${isolated(target)}.`,
    atLevel: (target) => `أنت عند المستوى الذي يطلبه هدفك: ${isolated(target)}.`,
    setAside: 'وضعتها جانبًا بعلامة «ليست لي».',
  },
}

export const skill = ar
