// Version 1 of a link, frozen to the last letter: words that notes about back-end work often hold, so that they deflate well.

import { strToU8 } from 'fflate'

/** The rarer first: what stands nearer to the text is cheaper to point at. Measured: a tenth off a mentor's link. */
const WORDS = `large create stored security partition customers update follows replace problem timeout steps identity
fields table origin method injection failure measure contract value rules diagnose cost authentication controller
dependency library functions written documents deployment records schema orders team versions servers customer script
framework return object search decides primary question middleware asynchronous files slow virtual choose repository
queue instead account settings commit behind state questions cache store rows model integration set nothing start once
password both project checks command missing clients dependencies fields relational messages list machine colleague
public new errors consumer token handler containers instances release authorization describe environment document address
find events query runs sends event work status default provider resource over network session second implement access key
reads version several language users about user show message another difference connection endpoint memory minutes page
process response transaction three browser against small order postgresql configuration functions changes test tests
function predict program answer before after say time data design services first two client through code compare build
your own between server each how one change request happens application database service which explain
course chapter book video exercise tutorial example project portfolio interview weekend hours evening week month tomorrow
please thanks good enough well done skip later optional important practise again together call me when you are stuck
something everything because always never really only most more than less still until already yourself they their them
would could should might need want know understand remember think make take look keep leave give show tell teach ask try
Learn how to use it. Write a short Read the official documentation of Build a small Do this Start with Try to Then
Make sure you can Do not Don't You can Ask me if This is the For each of What is Why does We will Use Set up Explain why
about it, and then in your own words. from the that you have on the to the with a for the in the and the of the is a
","title":"","requires":["","summary":"","number":,"hours":[,"section":"","tier":"junior","build":"","explain":"
https://www.github.com/"}],[["`

export const DICTIONARY = strToU8(WORDS.replaceAll('\n', ' '))
