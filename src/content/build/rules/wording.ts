// Rules on words: no hype, nothing that calls hard things easy, one spelling.

import { allSkills, atSkill, type Rule } from '../rule'

const BANNED =
  /\b(simply|just|obviously|trivially|basically|easily|effortless(?:ly)?|of course|blazing(?:ly)?|cutting-edge|game-chang\w+|seamless(?:ly)?|world-class|revolutionary|state-of-the-art|supercharge\w*|unleash\w*|leverag\w+|powerful|awesome|magic(?:al(?:ly)?)?)\b(?!-)/i
/** American or -ise spellings of words we write otherwise. */
const SPELLING =
  /\b([Bb]ehavior\w*|[Cc]olors|[Cc]olored|[Ff]avorite|[Mm]odeling|[Mm]odeled|([Ss]erial|[Nn]ormal|[Aa]uthor|[Oo]rgan|[Oo]ptim|[Rr]ecogn|[Mm]inim|[Ss]ynchron|[Ii]nitial|[Pp]rioriti|[Ss]ummar|[Cc]ontainer|[Vv]irtual)is(e|ed|es|ing|ation|ations)|[Aa]nalyz\w+)\b/

/** Names as others write them. */
const NOT_PROSE = ['id', 'aliases', 'resources', 'hoursSource']

function findWords(pattern: RegExp, says: (word: string) => string): Rule['check'] {
  return (source) =>
    allSkills(source).flatMap((skill) =>
      texts(skill.json, []).flatMap(({ path, text }) => {
        const word = pattern.exec(text)?.[0]
        return word === undefined ? [] : [atSkill(skill, path, says(word))]
      }),
    )
}

function texts(
  value: unknown,
  path: readonly (string | number)[],
): { path: readonly (string | number)[]; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (Array.isArray(value)) return value.flatMap((item, i) => texts(item, [...path, i]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => (NOT_PROSE.includes(key) ? [] : texts(item, [...path, key])))
}

export const bannedWordsRule: Rule = {
  id: 'banned-words',
  says: 'No hype, and nothing that calls a thing easy.',
  check: findWords(BANNED, (word) => `"${word}" is banned`),
}

export const spellingRule: Rule = {
  id: 'spelling',
  says: 'British vocabulary with -ize.',
  check: findWords(SPELLING, (word) => `"${word}" is spelt otherwise here`),
}

export const exclamationRule: Rule = {
  id: 'exclamation',
  says: 'No exclamation marks in prose.',
  check: findWords(/[a-z]!($| [A-Z])/, (word) => `"${word}" shouts`),
}

export const wordingRules = [bannedWordsRule, spellingRule, exclamationRule]
