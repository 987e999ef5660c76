// Decides how a place in an order is said in Spanish: a word up to ten, a figure beyond.

const ORDINALS = ['primer', 'segundo', 'tercer', 'cuarto', 'quinto', 'sexto', 'séptimo', 'octavo', 'noveno', 'décimo']

/** A place counted from 1: en tercer lugar, en el lugar 12. */
export function inPlace(place: number): string {
  const word = ORDINALS[place - 1]
  return word === undefined ? `en el lugar ${place}` : `en ${word} lugar`
}
