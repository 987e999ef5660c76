// The words of Share in Arabic: what goes in, what the receiver will see, and the ways to hand it over.

import type { share as english } from '../en/share'
import { isolated } from '../isolated'
import { counted, LEFT_OUT, NOTES, SKILLS } from './counted'

const ar: (typeof english)['en'] = {
  title: 'شارك أين تقف',
  lead: 'الرابط يحمل كل شيء بنفسه. لا شيء يغادر هذا المتصفح حتى ترسله.',
  goesIn: 'ما يدخل فيه',
  levels: 'مستوياتي',
  levelsText: (stated, inferred) =>
    inferred === 0
      ? counted(stated, SKILLS)
      : `${counted(stated, SKILLS)}، ومستنتجة من تحديد المستوى ومميّزة بذلك: ${inferred}`,
  overlay: 'تعديلاتي على خارطة الطريق',
  overlayText: (steps, hidden, added) =>
    [
      ...(steps > 0
        ? [
            counted(steps, [
              'مهارة واحدة بترتيبي أو بكلماتي',
              'مهارتان بترتيبي أو بكلماتي',
              'مهارات بترتيبي أو بكلماتي',
              'مهارة بترتيبي أو بكلماتي',
              'مهارة بترتيبي أو بكلماتي',
            ]),
          ]
        : []),
      ...(hidden > 0 ? [counted(hidden, LEFT_OUT)] : []),
      ...(added > 0
        ? [
            counted(added, [
              'مهارة واحدة من عندي',
              'مهارتان من عندي',
              'مهارات من عندي',
              'مهارة من عندي',
              'مهارة من عندي',
            ]),
          ]
        : []),
    ].join('، '),
  notes: 'ملاحظاتي',
  notesText: (count) => counted(count, NOTES),
  notesNone: 'لم تُكتب أي ملاحظة',
  ads: 'إعلانات الوظائف',
  adsHint: 'لا يدخل إعلان إلا إذا وضعت عليه علامة: نصه، وما يطلبه، وملاحظتك عليه إذا دخلت ملاحظاتك.',
  adText: (company, characters) =>
    [...(company === '' ? [] : [isolated(company)]), `عدد الأحرف ${characters}`].join('، '),
  nothingSet: 'لم يُحدّد شيء بعد',
  name: 'اسمك',
  nameHint: 'ليعرف من تصله روابط كثيرة لمن هذا. يمكن تركه فارغًا.',
  message: 'رسالة',
  preview: 'ما سيراه المستلم',
  link: 'الرابط',
  handOver: 'سلّمه',
  size: (characters) => `عدد الأحرف: ${characters}.`,
  fits: 'يتسع له أي تطبيق محادثة.',
  tooLongForChat:
    'أطول مما تحمله بعض تطبيقات المحادثة (2,000 حرف)، وقد تقطعه. أرسل الملف بدلًا منه، أو اترك الملاحظات أو الإعلانات.',
  tooLongForCode: 'أطول من أن يتسع له رمز QR \u200f(2,331 حرفًا).',
  fineCode: 'هذا الرمز دقيق التفاصيل: اعرضه كبيرًا، أو اترك الملاحظات أو الإعلانات.',
  tooLarge: 'هذا أكثر مما يحمله رابط أو ملف. اترك الملاحظات أو الإعلانات، أو قصّر الرسالة.',
  wrongShape: 'بعضه لا يمكن إرساله: معرّف أو ملاحظة لا يمكن أن يقرأها أي مستلم. اترك الملاحظات وحاول من جديد.',
  copy: 'نسخ الرابط',
  copied: 'نُسخ الرابط.',
  copyByHand: 'لم يسمح المتصفح بذلك. الرابط محدّد: انسخه بـ \u2066Ctrl+C\u2069 أو \u2066⌘C\u2069.',
  send: 'إرسال…',
  download: 'تنزيل كملف',
  qr: 'رمز QR',
  qrLoading: 'يجري رسم رمز QR.',
  qrFailed: 'تعذّر رسم رمز QR. الرابط يعمل من دونه.',
  shareTitle: 'Groundwork',
  openOne: 'فتح رابط وصل إليك',
  cohort: 'عرض روابط مجموعة كاملة جنبًا إلى جنب',
}

export const share = ar
