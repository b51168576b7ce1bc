/** Numbers in rising order, each once. */
type Rising = readonly number[];

/** The numbers that are in every list. None if there are no lists. */
export function inAll(lists: readonly Rising[]): Rising {
  const [shortest = [], ...others] = [...lists].sort((a, b) => a.length - b.length);
  return others.reduce(inBoth, shortest);
}

/** The numbers that are in any list. */
export function inAny(lists: readonly Rising[]): Rising {
  const [longest = [], ...others] = [...lists].sort((a, b) => b.length - a.length);
  return others.reduce((all, list) => (list.length === 0 ? all : inEither(all, list)), longest);
}

function inBoth(few: Rising, many: Rising): Rising {
  let at = 0;
  return few.filter((number) => {
    while ((many[at] ?? Number.POSITIVE_INFINITY) < number) at++;
    return many[at] === number;
  });
}

function inEither(many: Rising, few: Rising): Rising {
  const all: number[] = [];
  let at = 0;
  for (const number of few) {
    for (; (many[at] ?? Number.POSITIVE_INFINITY) < number; at++) all.push(many[at] as number);
    if (many[at] !== number) all.push(number);
  }
  for (; at < many.length; at++) all.push(many[at] as number);
  return all;
}
