import { setOfWords } from '../../text/set-of-words.js';
import { singular } from '../../text/stem.js';

/*
 * Words of pages in other languages than English, without accents. Data only: to teach the importer a word, add it here.
 */

/** Nouns for people at work, which begin or end a title. */
const WORKERS = setOfWords(`
  developpeur developpeuse ingenieur ingenieure chef cheffe directeur directrice responsable gestionnaire analyste conseiller
  conseillere consultante comptable assistante technicien technicienne vendeur vendeuse concepteur conceptrice redacteur
  redactrice architecte administrateur administratrice stagiaire apprenti apprentie boulanger boulangere caissier caissiere
  coordinateur coordinatrice testeur testeuse recruteur recruteuse formateur formatrice traducteur traductrice
  desarrollador desarrolladora ingeniero ingeniera gerente jefe jefa directora analista asesor asesora consultor consultora
  contador contadora asistente tecnico tecnica vendedor vendedora disenador disenadora redactor redactora arquitecto
  arquitecta administrador administradora becario becaria aprendiz panadero panadera encargado encargada coordinador
  coordinadora especialista
  desenvolvedor desenvolvedora programador programadora engenheiro engenheira diretor diretora assessor assessora assistente
  redator redatora arquiteto arquiteta estagiario estagiaria padeiro padeira coordenador coordenadora
  sviluppatore sviluppatrice ingegnere responsabile direttore direttrice consulente contabile venditore venditrice
  progettista redattore redattrice architetto stagista tirocinante apprendista coordinatore coordinatrice
  ontwikkelaar leider directeur adviseur beheerder medewerker verkoper ontwerper stagiair leidinggevende
`);

/** Endings of such nouns in languages that write compounds as one word. */
const WORKER_ENDING =
  /(?:entwickler|leiter|ingenieur|berater|kaufmann|kauffrau|arbeiter|fuhrer|meister|gestalter|techniker|verkaufer|referent|redakteur|praktikant|assistent|pfleger|halter|handler|backer|macher|ontwikkelaar|beheerder|medewerker)(?:in)?$/;

/** Such nouns of people who lead others. */
const LEADER =
  /^(?:chef(?:fe)? (?:de|du|des|d)\b|(?:directeur|directrice|leider|leidinggevende|jefe|jefa|gerente|director|directora|diretor|diretora|direttore|direttrice|responsable|responsabile)\b)|^\S*(?:leiter|fuhrer)(?:in)?\b/;

const DUTIES =
  'aufgaben tatigkeiten verantwortlichkeiten responsabilites taches responsabilidades tareas atribuicoes tarefas responsabilita mansioni werkzaamheden verantwoordelijkheden';
const NEEDS =
  'anforderungen voraussetzungen qualifikationen exigences prerequis requisitos requerimientos requisiti vereisten';

/** Words in headings of lists, by what they announce. */
export const KEYWORDS_ELSEWHERE: readonly (readonly [string, 'responsibilities' | 'requirements'])[] = [
  ...DUTIES.split(' ').map((word) => [word, 'responsibilities'] as const),
  ...NEEDS.split(' ').map((word) => [word, 'requirements'] as const),
];

/** Whether a word is a noun for people at work in another language. */
export function isWorkerElsewhere(word: string): boolean {
  const bare = withoutAccents(word);
  return WORKERS.has(bare) || WORKERS.has(singular(bare)) || WORKER_ENDING.test(bare);
}

/** Whether a title begins with a noun for people who lead others, in another language. A "Chef" alone cooks. */
export function isLeaderElsewhere(title: string): boolean {
  return LEADER.test(withoutAccents(title).toLowerCase());
}

export function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}

/** Words in the titles of pages that list jobs or levels. */
export const JOBS_ELSEWHERE =
  /\b(?:titres|postes|niveaux|carreiras?|carreras?|carrieres?|carriera|loopbaan|karriere|stellen|stufen|karrierestufen|puestos|niveles|cargos|ruoli|livelli|functies)\b/i;
