// The words of a link that was opened, or is about to be sent, in Arabic: who, when, what, and the thing itself.

import type { letter as english } from '../en/letter'
import { isolated } from '../isolated'
import { pluralOf } from '../plural'
import { counted, LEFT_OUT, NOTES, OF_SKILLS } from './counted'

const ar: (typeof english)['en'] = {
  from: 'من',
  nameless: 'شخص لم يذكر اسمه',
  theirWords: 'بكلمات المرسِل',
  sent: (day) => `أُرسل في ${day}`,
  future: (day) => `ساعة المرسِل تقول ${day}. ما تنسخه يُؤرَّخ بتاريخ اليوم.`,
  about: (title) => `يخص خارطة الطريق ${isolated(title)}`,
  aboutOther: 'يخص خارطة طريق غير مفتوحة هنا:',
  holds: 'ما يحويه',
  levels: (count) =>
    pluralOf('ar', count, {
      one: 'مستوى مهارة واحدة',
      two: 'مستوى مهارتين',
      other: `مستويات ${counted(count, OF_SKILLS)}`,
    }),
  inferred: (count) =>
    counted(count, [
      'مهارة واحدة استنتجها تحديد المستوى',
      'مهارتان استنتجهما تحديد المستوى',
      'مهارات استنتجها تحديد المستوى',
      'مهارة استنتجها تحديد المستوى',
      'مهارة استنتجها تحديد المستوى',
    ]),
  overlay: 'خارطة طريق خاصة بالمرسِل:',
  steps: (count) =>
    counted(count, ['مهارة واحدة بترتيبه', 'مهارتان بترتيبه', 'مهارات بترتيبه', 'مهارة بترتيبه', 'مهارة بترتيبه']),
  hidden: (count) => counted(count, LEFT_OUT),
  added: (count) =>
    counted(count, ['مهارة واحدة من عنده', 'مهارتان من عنده', 'مهارات من عنده', 'مهارة من عنده', 'مهارة من عنده']),
  notes: (count) => counted(count, NOTES),
  ads: (count) => counted(count, ['إعلان وظيفة واحد', 'إعلانا وظائف', 'إعلانات وظائف', 'إعلان وظيفة', 'إعلان وظيفة']),
  adsTitle: 'إعلانات الوظائف',
  adNeeds: { must: 'ضروري:', unclear: 'مذكور:', nice: 'ميزة إضافية:' },
  asksNothing: 'لا يطلب شيئًا من خارطة الطريق هذه.',
  adText: 'الإعلان بكلمات صاحب العمل',
  between: '؛ ',
  nothing: 'لا شيء سوى الكلمات أعلاه',
  unknown: (count) =>
    counted(count, [
      'مهارة واحدة فيه ليست في خارطتك. تُذكر برقمها.',
      'مهارتان فيه ليستا في خارطتك. تُذكران برقميهما.',
      'مهارات فيه ليست في خارطتك. تُذكر بأرقامها.',
      'مهارة فيه ليست في خارطتك. تُذكر بأرقامها.',
      'مهارة فيه ليست في خارطتك. تُذكر بأرقامها.',
    ]),
  number: (number) => `المهارة رقم ${number}`,
  notListed: 'ليست في خارطتك',
  due: (day) => `قبل ${day}`,
  note: 'ملاحظة المرسِل',
  order: 'ترتيب المرسِل',
  states: 'المستويات حسب القسم',
  otherNotes: 'ملاحظات المرسِل',
  comma: '، ',
}

export const letter = ar
