/** Words that add nothing to a question, wherever they stand. Never a negation, a comparison, a number or a condition. */
export const FILLERS: ReadonlySet<string> = new Set(
  `the a an please pls plz kindly just actually surely really exactly basically simply kinda sorta maybe perhaps possibly
  probably well so ok okay um uh hmm like literally cool alright quickly quick briefly anyway now then still also too already yet even indeed
  btw fyi fwiw asap rn tia ty tysm thnx tks kthx currently cheers thx thanks thank hey heya oh ah again hi hello hiya dear guys folks rolecall bot sir madam mate bro pal lol haha tho though honestly
  , : ( ) [ ] " - – — · • * … ' \` | ! . ? ; our your officially here normally usually typically generally roughly about
  exact specific actual official typical usual overall super kind wondering mostly formally technically
  `
    .split(/\s+/)
    .filter((word) => word !== ''),
);
