// The former names of what `tokens.ts` gives, until all that import them have changed.
export { keyAt, skipHyphen, tokensOf as lex, type Token as Lexeme } from './tokens.ts';
