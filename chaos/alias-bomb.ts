/** Nine of an item: each level of an alias bomb is nine times as large as the level below it. */
export const nineOf = (item: string): string => Array.from({ length: 9 }, () => item).join(',');

/** YAML whose aliases grow to thousands of items. */
export const ALIAS_BOMB = `a: &a [${nineOf('x')}]\nb: &b [${nineOf('*a')}]\nc: &c [${nineOf('*b')}]\nd: [${nineOf('*c')}]\n`;
