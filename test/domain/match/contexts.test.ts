// Decides that ambiguous words count beside company only, and that praise, benefits and law count for nothing.

import { describe, expect, it } from 'vitest'
import { termsIn } from './lexiconFile'

describe('an ambiguous word', () => {
  it.each([
    ['Experience with Python or Go.', 'Go'],
    ['Go developer wanted.', 'Go'],
    ['python go docker kubernetes', 'Go'],
    ['Languages: C, Rust.', 'C'],
    ['Puppet, Chef or Ansible', 'Configuration Management'],
    ['Databases such as Oracle or MySQL', 'Oracle Database'],
    ['SOAP and REST services', 'REST API'],
    ['AWS services such as Lambda', 'AWS Lambda'],
    ['RabbitMQ or Redis with Celery', 'Celery'],
    ['high scalability and availability of our services', 'Reliability'],
    ['monitoring, logs and metrics', 'Observability'],
    ['Microservices and asynchronous messaging', 'Message Queues'],
    ['Bash and shell', 'Shell Scripting'],
    ['We work with SAFe.', 'SAFe'],
  ])('%j counts as %s', (text, term) => {
    expect(termsIn(text)).toContain(term)
  })

  it.each([
    ['You want to Go live with us.', 'Go'],
    ['We go the extra mile.', 'Go'],
    ['A Series C start-up, vitamin C for all.', 'C'],
    ['The Chef cooks on Fridays.', 'Configuration Management'],
    ['You know the American Express card.', 'Express'],
    ['We are a partner of Oracle.', 'Oracle Database'],
    ['You do the rest of the work.', 'REST API'],
    ['Java 8 Lambdas and Streams', 'AWS Lambda'],
    ['Tell us your availability for the job.', 'Reliability'],
    ['You report metrics to marketing.', 'Observability'],
    ['Social security and a security guard.', 'Security'],
    ['Our AWS partnership grows.', 'AWS'],
    ['A safe place to work.', 'SAFe'],
    ['You start in spring 2027 or in spring.', 'Spring'],
    ['Send us your GitHub profile.', 'GitHub'],
  ])('in %j is not %s', (text, term) => {
    expect(termsIn(text)).not.toContain(term)
  })
})

describe('what is no ask', () => {
  it('leaves a company that praises itself its common words, and takes the names it works with', () => {
    const about = 'About us\nAcme sells cloud security to agile firms. Our platform runs on Kubernetes.'
    expect(termsIn(about)).toEqual(['Kubernetes'])
  })

  it('hears the ad again once it speaks of the reader', () => {
    expect(termsIn('About us\nAcme sells cloud security.\nYou will look after security.')).toEqual(['Security'])
  })

  it('takes nothing from benefits', () => {
    expect(termsIn('Benefits:\nTraining in Scrum, monitoring of your health')).toEqual([])
  })

  it('takes a stack from benefits, since a list of names describes the work', () => {
    expect(termsIn('What we offer\nWork with Kotlin, Kafka and Redis')).toEqual(['Kotlin', 'Kafka', 'Redis'])
  })

  it('takes nothing from equal-opportunity text', () => {
    const law = 'We are an equal opportunity employer and do not discriminate in testing or security.'
    expect(termsIn(law)).toEqual([])
  })

  it('takes nothing from a form field, and goes on behind it', () => {
    expect(termsIn('Industry: Cloud Computing\nYou write Java.')).toEqual(['Java'])
    expect(termsIn('Role:\nDevOps\nYou write Java.')).toEqual(['Java'])
  })

  it('finds the heading inside a long line', () => {
    expect(termsIn('You write Kotlin and enjoy long walks Job benefits: courses in Java')).toEqual(['Kotlin'])
  })
})

describe('a split list', () => {
  it.each([
    ['unit & integration testing', ['Unit Testing', 'Integration Testing']],
    ['unit, integration and end-to-end tests', ['Unit Testing', 'Integration Testing', 'End-to-End Testing']],
    ['SQL and NoSQL databases', ['SQL', 'NoSQL']],
    ['REST/GraphQL APIs', ['REST API', 'GraphQL', 'APIs']],
    ['relational and non-relational databases', ['Relational Databases', 'NoSQL']],
    ['software architecture and design', ['Software Architecture', 'Software Design']],
    ['continuous integration/delivery', ['CI/CD', 'CI/CD']],
    ['load or unit tests', ['Performance Testing', 'Unit Testing']],
  ])('%j names %j', (text, terms) => {
    expect(termsIn(text)).toEqual(terms)
  })

  it('needs a list: a plain word before the last one is no item', () => {
    expect(termsIn('load your tests')).toEqual([])
  })
})
