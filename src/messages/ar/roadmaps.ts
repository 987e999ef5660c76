// The words of the roadmaps screen in Arabic: the list, a new one, a pasted list, a file.

import type { roadmaps as english } from '../en/roadmaps'
import { isolated } from '../isolated'
import { counted, SKILLS } from './counted'

const listProblems: (typeof english)['en']['listProblems'] = {
  'too-long': () => 'في القائمة أكثر من مليون حرف. لم يُقرأ شيء.',
  'no-items': () => 'لا عناصر بعد. ابدأ كل مهارة بالعلامة «- ».',
  'too-many': (text) => `تتسع خارطة الطريق لعدد 5,000 مهارة. كل ما يبدأ من «${isolated(text)}» تُرك.`,
  'text-left-out': (text) => `ليس عنوانًا ولا عنصرًا، فتُرك: «${isolated(text)}»`,
  'code-left-out': () => 'تُركت الشيفرة.',
  'no-title': () => 'لا شيء مكتوب هنا، فتُرك.',
  'title-cut': (text) => `يتسع العنوان لعدد 200 حرف، فقُصّ: «${isolated(`${text}…`)}»`,
  uneven: (text) => `لا يوازي «${isolated(text)}» أي عنصر قبله؛ فوُضع تحت أقرب عنصر أقل إزاحةً منه.`,
  'same-title': (text) => `العنوان «${isolated(text)}» موجود من قبل؛ فحُفظ هذا كمهارة مستقلة.`,
  'link-left-out': (text) => `لا تُحفظ سوى روابط https، فتُرك: «${isolated(text)}»`,
}

const ar: (typeof english)['en'] = {
  title: 'خرائط الطريق',
  lead: 'لكل خارطة طريق تقدّمها الخاص. والنسخة الاحتياطية تحويها كلها.',
  yours: 'خرائطك',
  kinds: { 'built-in': 'فوق الخارطة المدمجة', own: 'من ملف أو قائمة', empty: 'كُتبت هنا' },
  builtInKind: 'تأتي مع Groundwork',
  made: (day) => `أُنشئت في ${day}`,
  isOpen: 'مفتوحة الآن',
  open: 'فتح',
  openOf: (title) => `فتح: ${title}`,
  change: 'تعديلها',
  remove: 'إزالة',
  removeOf: (title) => `إزالة: ${title}`,
  removed: (title) => `أُزيلت ${isolated(title)} من القائمة. وتقدّمها محفوظ.`,
  undo: 'تراجع',
  cannotOpen: 'تخزين المتصفح ممتلئ أو مغلق، فلا يمكن حفظ الاختيار. أفرغ بعض المساحة وحاول من جديد.',
  noRoom: 'لا متسع لهذه الخارطة في تخزين المتصفح. لم يتغيّر شيء.',
  add: 'خارطة طريق جديدة',
  name: 'الاسم',
  fromScratch: 'اكتب واحدة من الصفر',
  fromScratchText: 'تبدأ فارغة. تضيف أنت الأقسام والمهارات.',
  over: 'عدّل الخارطة المدمجة، مع تقدّم خاص بها',
  overText: 'أخفِ ما لا يلزم، وحدّد ترتيبًا، وأضف ما عندك. وما حدّدته في غيرها يبقى مكانه.',
  create: 'إنشاء',
  fromList: 'ألصق قائمة',
  fromListText:
    'تصبح العناوين أقسامًا والعناصر مهارات؛ والعنصر المُزاح تحت آخر يحتاج إليه. وتُحفظ الساعات بين قوسين والروابط.',
  listLabel: 'القائمة',
  example: '## الأساسيات\n- HTTP (4 h)\n  - واجهات REST\n    - تقسيم الصفحات\n- SQL (10–20 h)',
  preview: 'معاينة',
  counts: (sections, skills) => `${sections}، ${skills}`,
  sections: (count) => counted(count, ['قسم واحد', 'قسمان', 'أقسام', 'قسمًا', 'قسم']),
  skills: (count) => counted(count, SKILLS),
  more: (count) => `والمزيد (${count})`,
  needs: (title) => `تحتاج إلى ${isolated(title)}`,
  needsLabel: 'تحتاج إلى ',
  comma: '، ',
  problems: (count) =>
    counted(count, [
      'سطر واحد يحتاج إلى نظر',
      'سطران يحتاجان إلى نظر',
      'أسطر تحتاج إلى نظر',
      'سطرًا يحتاج إلى نظر',
      'سطر يحتاج إلى نظر',
    ]),
  line: (line) => `السطر ${line}`,
  listProblems,
  take: 'اعتماد هذه الخارطة',
  fromFile: 'افتح ملفًا',
  fromFileText: 'خارطة طريق نُزّلت من هنا أو من عند شخص آخر، بصيغة JSON.',
  fileLabel: 'ملف خارطة الطريق',
  fileFaults: (name, count) =>
    `لا يمكن اعتماد ${isolated(name)}؛ فيه ${counted(count, ['خطأ واحد', 'خطآن', 'أخطاء', 'خطأً', 'خطأ'])}.`,
  fileUnread: (name) => `الملف ${isolated(name)} ليس ملف JSON، أو أنه مقطوع. لم يتغيّر شيء.`,
  fileTooLarge: (name) => `الملف ${isolated(name)} أكبر من أن يكون خارطة طريق. لم يتغيّر شيء.`,
  faultAt: (path, message) => `${isolated(path)}: ${isolated(message)}`,
  unnamed: 'خارطتي',
}

export const roadmaps = ar
