// The words of practice in Arabic: what to ask, answering, grading, the summary, claim against answers.

import type { practice as english } from '../en/practice'
import { isolated } from '../isolated'
import { counted } from './counted'

const ar: (typeof english)['en'] = {
  title: 'التدريب',
  lead: (target) => `أسئلة لهدف ${isolated(target)}. ما تتذكّره يعود لاحقًا، وما لا تتذكّره يعود قريبًا.`,
  dueNow: (count) =>
    counted(count, [
      'سؤال واحد حان وقته.',
      'سؤالان حان وقتهما.',
      'أسئلة حان وقتها.',
      'سؤالًا حان وقتها.',
      'سؤال حان وقتها.',
    ]),
  nothingDue: 'لا سؤال حان وقته.',
  what: 'عمّ تُسأل',
  ways: {
    due: 'ما حان وقته',
    weak: 'نقاط الضعف',
    interview: 'كما في المقابلة',
    section: 'قسم واحد',
  },
  wayTexts: {
    due: 'الأسئلة التي حان وقتها أولًا، ثم جديدة عمّا بدأت به',
    weak: 'ما أخطأت فيه، وما هو مهتز، وما تقول إنك تعرفه ولم تُسأل عنه',
    interview: (target) => `ما قد تُسأل عنه في مقابلة لهدف ${isolated(target)}`,
    section: 'كل أسئلة قسم واحد، وما حان وقته أولًا',
  },
  section: 'القسم',
  size: 'عدد الأسئلة',
  start: 'ابدأ',
  loading: 'يجري تحميل الأسئلة',
  failed: 'تعذّر تحميل الأسئلة. تقدّمك لم يتأثر.',
  tryAgain: 'إعادة المحاولة',
  noQuestions: 'لا أسئلة لهذا الهدف. اختر هدفًا آخر في صفحة اليوم.',
  empty: {
    due: 'لا سؤال حان وقته، ولم يبق ما يُسأل عنه مما بدأت به. اختر طريقة أخرى، أو حدّد ما تتعلّمه.',
    weak: 'لا ضعف حتى الآن. أجب أولًا عن بضعة أسئلة بطريقة أخرى.',
    interview: 'لا أسئلة لهذا الهدف.',
    section: 'لا أسئلة في هذا القسم لهدفك.',
  },
  readOnly: 'حُفظ تقدّمك بإصدار أحدث، فلا يمكن حفظ الإجابات هنا.',

  progress: 'الجلسة',
  questionOf: (number, total) => `السؤال ${number} من ${total}`,
  stop: 'إيقاف',
  undoGrade: 'التراجع عن آخر تقييم',
  yourLevel: (level) => `مستواك: ${level}`,
  options: 'الإجابات',
  check: 'تحقّق',
  unsure: 'لا أعرف',
  right: 'إجابة صحيحة.',
  wrong: 'ليست هذه.',
  notKnown: 'الآن رأيتها.',
  yours: 'إجابتك',
  answer: 'الصحيحة',
  own: 'إجابتك (اختيارية، لا تُحفظ)',
  ownHint: 'أجب في ذهنك أو بصوتك أو هنا، ثم قارن.',
  reveal: 'عرض إجابة جيدة',
  rubric: 'الإجابة الجيدة تذكر ما يلي. ضع علامة على ما ذكرته إجابتك.',
  points: (ticked, total) => `${ticked} من ${total} من النقاط`,
  grade: 'كيف كانت إجابتك؟',
  grades: { again: 'أعِدها', hard: 'صعبة', good: 'جيدة', easy: 'سهلة' },
  gradeHints: { again: 'لم تحضرني', hard: 'بجهد', good: 'نعم', easy: 'فورًا' },
  gradeKeys: { again: 'A', hard: 'H', good: 'G', easy: 'E' },
  comesBack: (when) => `يعود ${when}`,
  keysChoice: 'المفاتيح: 1 إلى 4 للاختيار، و0 لا أعرف، وEnter للتحقّق؛ ثم H أو G أو E.',
  keysOpen:
    'المفاتيح: Enter لعرض إجابة جيدة (Ctrl+Enter أثناء الكتابة)، والأرقام لوضع علامة على النقاط؛ ثم A أو H أو G أو E.',

  done: (right, total) => `${right} من ${total} صحيحة`,
  doneText: 'كل إجابة محفوظة، والمراجعة القادمة محدّدة.',
  results: 'إجاباتك',
  another: 'جلسة أخرى',
  toToday: 'إلى صفحة اليوم',

  claims: 'ما تقوله وما تجيب به',
  claimsLead: 'كم مرة كانت الإجابة صحيحة من المرة الأولى، في أسئلة مهارات كل مستوى.',
  claimsEmpty: 'أجب عن بضعة أسئلة لترى هنا مدى صمود مستوياتك.',
  level: 'المستوى',
  asked: 'الأسئلة',
  rightColumn: 'الصحيحة',
  share: 'النسبة ومدى الشك فيها',
  shareText: (share, low, high) => `${share} (${low} إلى ${high})`,
  claimsNote: 'الاختيار من أربعة يمكن تخمينه، والأسئلة المفتوحة تقيّمها بنفسك.',
  part: 'أبعد ما بين قولك وإجاباتك',
  partNone: 'لا شيء حتى الآن.',
  over: (level, right, asked) => `تقول «${level}»؛ والصحيح ${right} من ${asked}`,
  under: (level, right, asked) => `حدّدتها «${level}»؛ ومع ذلك فالصحيح ${right} من ${asked}`,

  retention: 'التذكّر على الأقل',
  retentionText: 'النسبة التي ينبغي أن تبقى معروفة لك من الأسئلة العائدة. كلما زادت عادت الأسئلة أكثر.',
}

export const practice = ar
