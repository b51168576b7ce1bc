/**
 * For each language: words that ask about roles in it, then small words that its sentences can hardly do without. Plain
 * letters, without accents. A word that is English, or that titles borrow ("chef de partie"), does not belong here.
 */
const LANGUAGES: readonly (readonly [asking: string, small: string])[] = [
  // Spanish
  [
    'quien quienes cual cuales cuanto cuantos cuantas cuando jefe puesto puestos requisitos nivel reporta sueldo salario todos',
    'que como donde es el la los las del para por una tiene hay este esta',
  ],
  // German
  [
    'wer was wie welche welcher welches wen wem wieviel wann warum gehalt anforderungen aufgaben berichtet vorgesetzte',
    'ist sind der die das des dem den ein eine einen einer fur von und nicht ich hat wo gibt es',
  ],
  // French
  [
    'quel quelle quels quelles combien comment pourquoi gagne exigences salaire liste',
    'qui est sont le les une des du pour avec dans cette',
  ],
  // Portuguese
  ['quem qual quais onde quanto quantos gestor requisitos salario', 'e o os uma do da dos das sao esta'],
  // Italian
  [
    'chi quale quali cosa dove quanto quanti ruolo livello requisiti stipendio',
    'sono il lo gli della dello del e ha fa',
  ],
  // Dutch
  ['welke wat hoe waar hoeveel wie vereisten leidinggevende schaal', 'de het een voor zijn heeft van aan is'],
  // Swedish, Danish and Norwegian
  [
    'vem vad vilken vilka vilket hvem hvad hvilken hvilket hvilke hva hvor hur rapporterar rapporterer lonegrad',
    'ar gor och til till en ett et har av for pa',
  ],
  // Finnish
  ['kuka mika mita mitka kenelle paljonko esihenkilo vaatimukset palkka', 'on ja ovat'],
  // Polish, Czech, Slovak and Croatian
  [
    'kto jaki jaka jakie gdzie ile komu wymagania stanowisko kdo jaky jaka kolik komu pozadavky tko koji koja koje kome',
    'jest ma sa je na pro za dla se',
  ],
  // Romanian
  ['cine cui cati cerinte salariu raporteaza', 'este sunt care cat pentru si la'],
  // Hungarian
  ['kinek mennyi melyik hany kovetelmenyek fizetes jelent', 'az egy van es'],
  // Turkish
  ['kime hangi kac kacıncı nedir gereksinimleri maas rapor', 've bir bu icin mi'],
  // Indonesian and Malay
  ['siapa berapa kepada persyaratan gaji jabatan melapor lapor', 'yang di ke dari untuk adalah'],
  // Vietnamese
  ['bao nhieu yeu luong', 'ai nao cau bac cao cua cho va co'],
  // Filipino
  ['sino ano ilan kanino saan', 'ang ng mga sa ay'],
];

const words = (text: string): readonly string[] => text.split(' ');
const ASKING: ReadonlySet<string> = new Set(LANGUAGES.flatMap(([asking]) => words(asking)));
const WORDS: readonly ReadonlySet<string>[] = LANGUAGES.map(
  ([asking, small]) => new Set([...words(asking), ...words(small)]),
);

/** A word of a question. */
interface Heard {
  text: string;
  /** Whether titles of the catalogue have it. */
  isOfTitles: boolean;
  /** Whether English questions have it. */
  isKnown: boolean;
}

/** Fewer words may be a title that the catalogue does not have. */
const LEAST_WORDS = 3;

/**
 * Whether a text is of another language than English: in letters that English does not have, with a word that asks in
 * another language and nothing that asks in English, or with two words of one other language.
 */
export function isOtherLanguage(heard: readonly Heard[]): boolean {
  const spoken = heard.filter(({ text }) => /\p{L}/u.test(text));
  if (spoken.some(({ text }) => !/^[\p{Script=Latin}\p{N}\p{M}'.+#&-]+$/u.test(text))) return true;
  if (spoken.length < LEAST_WORDS) return false;
  return WORDS.some((ofLanguage) => {
    const english = spoken.filter(({ text, isKnown }) => isKnown && !ofLanguage.has(text));
    const theirs = spoken.filter(({ text }) => ofLanguage.has(text));
    const foreign = theirs.filter(({ isKnown }) => !isKnown);
    const asks = foreign.some(({ text }) => ASKING.has(text));
    if (asks && (foreign.length >= 2 || english.every(({ isOfTitles }) => isOfTitles))) return true;
    // "Que grado tiene el Sales Manager": three words of one language are no title.
    if (theirs.length > 2 && english.every(({ isOfTitles }) => isOfTitles)) return true;
    // "Was macht ein Bäcker": one of two words may look English.
    return english.length === 0 && foreign.length > 0 && theirs.length >= 2;
  });
}
