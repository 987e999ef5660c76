// Decides how a place in an order is said in Arabic.

const PLACES = [
  'الأولى',
  'الثانية',
  'الثالثة',
  'الرابعة',
  'الخامسة',
  'السادسة',
  'السابعة',
  'الثامنة',
  'التاسعة',
  'العاشرة',
]

/** "In the third place", counted from 1; a figure beyond ten. */
export function inPlace(place: number): string {
  return `في المرتبة ${PLACES[place - 1] ?? place}`
}
