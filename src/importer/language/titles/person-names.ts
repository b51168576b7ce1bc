import { setOfWords } from '../../../text/set-of-words.js';

/** Common first names. None of them is also a usual word of titles and fields of work. */
const FIRST_NAMES: ReadonlySet<string> = setOfWords(`
  aaron abigail ada adam adrian aisha alan albert alejandro alex alexander alexandra alexis ali alice alicia
  alina alison amanda amelia amina amir amy ana anastasia andre andrea andreas andrei andrew andy angela anita
  anja ann anna anne annette anthony antoine antonio anya ari arjun arthur ashley aya barbara beatrice ben
  benjamin bernard beth bethany birgit bob brandon brenda brian bridget bruce bruno camila carl carla carlos
  carmen carol caroline cassandra catherine cecilia chandra charlotte chen chloe chris christian christina
  christine christoph christopher cindy claire clara claudia clemens colin connor craig cristina cynthia damien
  dan daniel daniela danielle darren dave david deborah deepak denise dennis derek diana diane diego dieter
  dimitri dmitri dominic donald donna dorothy douglas dylan eduardo edward elena eleanor eli elias elif
  elizabeth ella ellen emilia emily emma eric erica erik erin esther eugene eva evan evelyn fatima felix
  fernando fiona florian francesca francesco francis francisco francois frank fred frederick gabriel gareth gary
  geoff george gerald gerhard gina giovanni giulia gloria gordon grace graham greg gregory guillaume gustavo
  hanna hannah hans harold harry hassan heather heidi heinrich helen helena helga henry hiroshi holger hugo ian
  ibrahim igor ines ingrid irene isaac isabel isabella ivan jack jackie jacob jakub james jamie jan jana jane
  janet jason javier jean jeff jeffrey jennifer jens jeremy jerry jess jessica jim joan joanna joao joe joel
  johan johanna johannes john jon jonas jonathan jordan jorge jose joseph josh joshua juan judith judy julia
  julian juliana julie julien jurgen justin karen karin karl karla kate katharina katherine kathleen kathryn
  katie katrin kayla keith kelly ken kenji kenneth kevin khalid kim kimberly klaus kristen kristin kumar kyle
  lars laura lauren laurent layla lea leah lena leo leon leonardo leslie lily linda lisa liu liz lorenzo louis
  louise lucas lucia lucy luigi luis luke maja malcolm manuel marc marcel marco marcus margaret maria marie
  marina mario marion mariusz marta martha martin martina mary mateo matt matthew matthias maya megan mehmet mei
  melanie melissa michael michelle miguel mike mikhail milena ming miriam mohamed mohammed monica monika
  muhammad nadia nancy naomi natalia natalie natasha nathan nathaniel neha neil nicholas nick nicola nicolas
  nicole nikolai nina noah nora norbert olga oliver olivia omar oscar otto pablo paolo patricia patrick paul
  paula pauline pavel pedro penelope peter petra philip philippe phil phyllis pierre piotr priya rachel rafael
  rahul raj rajesh ralph ramon raquel raymond rebecca reinhard renata ricardo richard rita robert roberto robin
  roger roland ronald rosa rosemary ruben rudolf ruth ryan sabine sabrina sally sam samantha samir samuel sandra
  sanjay sara sarah sean sebastian sergei sergio shannon sharon shirley silvia simon simone sofia sonia sophia
  sophie stefan stefanie stella stephanie stephen steve steven stuart sunil susan susanne sven svetlana sylvia
  tamara tanya tatiana teresa thomas tiffany tim timothy tina todd tom tomasz tony tracy ulrich uwe valentina
  valerie vanessa vera veronica victoria vikram vincent virginia vivian vladimir walter wanda wang wei wendy
  werner wilhelm william wolfgang xavier yan yasmin yolanda yuki yusuf yvonne zachary zara zhang zoe
`);

const NAME = String.raw`(?<first>\p{Lu}\p{Ll}+)(?:-\p{Lu}\p{Ll}+)?(?: \p{Lu}\.?)?(?: (?:de|van|von|der|den|da|di|la|le|al|bin))*(?: \p{Lu}[\p{L}'’-]+){1,2}`;
const ONLY_NAME = new RegExp(String.raw`^${NAME}$`, 'u');
const NAME_FIRST = new RegExp(String.raw`^${NAME}(?:, | ?[-–—] |: )(?=\p{Lu})`, 'u');
const NAME_LAST = new RegExp(String.raw`(?: ?[-–—] |: | \()${NAME}\)?$`, 'u');

/** Whether a text is the name of a person: "Ada Lovelace". */
export function isPerson(text: string): boolean {
  return isFirstName(ONLY_NAME.exec(text.trim()));
}

/** A title without the name of the person who has the job: "Chief Analyst" for "Ada Lovelace - Chief Analyst". */
export function withoutPerson(heading: string): string {
  // Most headings have no such sign, which saves the longer patterns.
  if (!/[-–—,:(]/.test(heading)) return heading;
  const name = [NAME_FIRST, NAME_LAST].map((pattern) => pattern.exec(heading)).find(isFirstName);
  return name ? heading.replace(name[0], '') : heading;
}

function isFirstName(match: RegExpExecArray | null): boolean {
  return FIRST_NAMES.has(match?.groups?.['first']?.toLowerCase() ?? '');
}
