// The words of the check-in in Arabic: start, questions, result.

import type { checkin as english } from '../en/checkin'
import { isolated } from '../isolated'
import { pluralOf } from '../plural'
import { counted, MORE, OF_SKILLS, QUESTIONS, SKILLS } from './counted'

const ar: (typeof english)['en'] = {
  title: 'تحديد المستوى',
  lead: 'بضعة أسئلة تحدّد موقعك على الخريطة كلها.',
  leadText:
    'كل إجابة تكشف شيئًا عن مهارات كثيرة، فمعظم المهارات لا يحتاج إلى سؤال. وتخبرك النتيجة بمدى يقينها، والقرار لك فيما تعتمده.',
  private: 'لا شيء يغادر هذا المتصفح.',
  target: 'الهدف',
  targetHint: (count) => `يشمل هذا ${counted(count, OF_SKILLS)}.`,
  pick: 'اختر ما تستخدمه حيث يكفي خيار واحد',
  pickText: 'ما لا تختاره لا يُسأل عنه.',
  length: 'الوقت المتاح لك',
  minutes: (minutes) => counted(minutes, ['دقيقة واحدة', 'دقيقتان', 'دقائق', 'دقيقة', 'دقيقة']),
  minutesHint: 'ينتهي قبل ذلك إذا اتضحت الصورة. ويمكنك الإنهاء أو المغادرة في أي لحظة.',
  sliders: 'قل أولًا أين تقف تقريبًا (اختياري)',
  slidersText: 'كم تظن أنك تعرف من كل قسم؟ تخمين تقريبي يوفّر عليك بعض الأسئلة.',
  sliderUnset: 'لم يُذكر',
  sliderValue: (percent) => `${percent} تقريبًا`,
  start: 'ابدأ',
  startAgain: 'ابدأ من جديد',
  goOn: 'متابعة',
  goOnText: (answers) =>
    `توقفت من قبل بعد ${counted(answers, ['إجابة واحدة', 'إجابتين', 'إجابات', 'إجابة', 'إجابة'])}.`,
  seeResult: 'عرض آخر نتيجة',
  seeResultText: 'نتيجة آخر مرة ما زالت هنا.',
  prior: (count) => `ما حدّدته من قبل يُحسب دليلًا: ${counted(count, SKILLS)}.`,
  loading: 'يجري تحميل الأسئلة',
  readOnly: 'التخزين في عهدة إصدار أحدث من Groundwork. يمكنك الإجابة عن الأسئلة هنا، لكن لا يمكن اعتماد شيء.',

  yourLevel: 'مستواك',
  anchors: {
    new: 'لم تمرّ بك بعد، أو سمعت باسمها فقط.',
    learning: 'بدأت بها، لكن ليس بما يكفي لشرحها.',
    explain: 'يمكنك شرحها.',
    build: 'يمكنك البناء بها.',
    skipped: 'ليست مما تريد تعلّمه.',
  },
  keyOf: { new: '0', learning: '1', explain: '2', build: '3', skipped: 'x' },
  chooseLevel: 'اختر مستوى أو تخطَّ هذه المهارة.',
  chooseAnswer: 'اختر إجابة أو تخطَّ هذا السؤال.',
  answer: 'إجابتك',
  dontKnow: 'لا أعرف',
  why: {
    build: 'قلت إنه يمكنك البناء بها. سؤال واحد للتأكد.',
    explain: 'قلت إنه يمكنك شرحها. سؤال واحد للتأكد.',
    learning: 'قلت إنك تتعلّمها. سؤال واحد، فربما تعرف أكثر مما تظن.',
    new: 'قلت إنها جديدة عليك. سؤال واحد، فربما تعرف أكثر مما تظن.',
    none: 'سؤال بدل تقديرك لنفسك: هذا أكثر الأسئلة كشفًا عن البقية.',
  },
  next: 'التالي',
  back: 'السابق',
  skip: 'تخطي',
  finish: 'إنهاء الآن',
  leave: 'البدء من جديد',
  progress: 'تحديد المستوى',
  progressText: (now, aim) => `الخطأ المتوقع ${now}، والمطلوب ${aim}`,
  progressDone: (now) => `الخطأ المتوقع ${now}: الصورة واضحة`,
  question: (number) => `السؤال ${number}`,
  picture: 'الصورة حتى الآن',
  pictureText: (sure, total) => `محسومة: ${sure} من ${total} مهارة`,

  resultTitle: 'أين تقف',
  ending: {
    sure: 'الصورة واضحة بما يكفي.',
    time: 'يكفي هذا الآن.',
    'nothing-left': 'لم يبق سؤال يغيّر الصورة.',
    finished: 'أنهيته هنا.',
  },
  endingText: (questions, error) => `${counted(questions, QUESTIONS)}، والخطأ المتوقع ${error}.`,
  counts: (confirmed, inferred, unsure) => `مؤكدة ${confirmed} · مستنتجة ${inferred} · غير محسومة ${unsure}`,
  countsText: 'مؤكدة: قلتها أو أثبتّها. مستنتجة: تدل عليها إجابات أخرى. غير محسومة: لا هذا ولا ذاك.',
  askMore: 'اسألني المزيد',
  previewFor: (target) => `إذا اعتمدت هذا: ${isolated(target)}`,
  nowFor: (target) => `الآن: ${isolated(target)}`,

  contradictions: 'تستحق نظرة أخرى',
  contradictionsText: 'أنت أدرى بعملك من سؤال واحد. هنا اختلف السؤال عمّا قلته، فلم يُعتمد شيء كما قلته.',
  said: (level) => `قلت: ${level}.`,
  yourAnswer: 'إجابتك',
  rightAnswer: 'الإجابة الصحيحة',
  decide: 'مستواك كما تراه الآن',

  surprises: 'مفاجآت',
  surprisesText: 'هذه تعرفها، ويبدو أن ما تقوم عليه ينقصك. إما فجوة تستحق السد، وإما تخمين خاطئ منا.',
  surpriseBefore: 'تعرف ',
  surpriseBetween: '، ويبدو أن ',
  surpriseAfter: ' تنقصك.',

  changes: (when) => `منذ آخر تحديد لمستواك (${when})`,
  gained: (count) => counted(count, ['مهارة زادت', 'مهارتان زادتا', 'مهارات زادت', 'مهارة زادت', 'مهارة زادت']),
  lost: (count) =>
    counted(count, [
      'مهارة قلّ اليقين بها',
      'مهارتان قلّ اليقين بهما',
      'مهارات قلّ اليقين بها',
      'مهارة قلّ اليقين بها',
      'مهارة قلّ اليقين بها',
    ]),
  unchanged: 'لم تعبر أي مهارة الحد بين ما تعرفه وما لا تعرفه.',
  furtherSkills: (count) => ` و${counted(count, MORE)}`,
  comma: '، ',
  colon: ': ',

  levels: 'المستويات حسب القسم',
  levelsText: 'أزل العلامة عمّا لا تريد اعتماده. لا يحل مستوى مستنتج محل مستوى حدّدته بنفسك.',
  sectionRange: (likely, total, low, high) =>
    low === high ? `${low} من ${total}` : `${likely} من ${total} تقريبًا (${low} إلى ${high})`,
  showSkills: (count) =>
    pluralOf('ar', count, {
      one: 'عرض المهارة',
      two: 'عرض المهارتين',
      few: `عرض ${count} مهارات`,
      other: `عرض ${count} مهارة`,
    }),
  takeSection: (title) => `اعتماد القسم ${title}`,
  takeSkill: (title) => `اعتماد ${title}`,
  stated: (level) => `${level}، كما قلت`,
  statedBefore: (level, before) => `${level}، كما قلت (وكانت: ${before})`,
  accept: (chosen, all) => (chosen === all ? `اعتماد الكل (${all})` : `اعتماد ${chosen} من ${all}`),
  acceptNone: 'عدم اعتماد شيء',
  accepted: 'اعتُمد كل ما وُجد. ويمكنك التراجع عنه كله بخطوة واحدة.',
  declined: 'لم يُعتمد شيء آخر. وتبقى النتيجة محفوظة، لتعرف في المرة القادمة ما الذي تغيّر.',
  toToday: 'اعرف ما يأتي بعد ذلك',
}

export const checkin = ar
