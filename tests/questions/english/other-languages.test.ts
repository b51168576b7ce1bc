import { describe, expect, it } from 'vitest';
import { rolecall } from '../../support/catalogues/shipped.js';

const isOtherLanguage = (text: string): boolean =>
  rolecall.read(text).asked.some(({ understood }) => understood.kind === 'other_language');

describe('a question in another language', () => {
  it.each([
    ['Spanish', 'requisitos del Lead EPM'],
    ['German', 'Anforderungen Lead EPM'],
    ['French', 'Combien gagne un Staff ESM ?'],
    ['Portuguese', 'A quem o Staff ESM reporta?'],
    ['Italian', 'Cosa fa lo Staff ESM?'],
    ['Dutch', 'Welke schaal heeft de Staff ESM?'],
    ['Danish', 'Hvem rapporterer Staff ESM til?'],
    ['Swedish', 'Vilken nivå har Staff ESM?'],
    ['Finnish', 'Kuka on Staff ESM esihenkilö?'],
    ['Polish', 'Jaki grade ma Staff ESM?'],
    ['Czech', 'Komu podléhá Staff ESM?'],
    ['Romanian', 'Cui raportează Staff ESM?'],
    ['Hungarian', 'Kinek jelent a Staff ESM?'],
    ['Turkish', 'Staff ESM kime rapor veriyor?'],
    ['Indonesian', 'Staff ESM lapor ke siapa?'],
    ['Vietnamese', 'Staff ESM báo cáo cho ai?'],
    ['Filipino', 'Sino ang manager ng Staff ESM?'],
    ['Japanese', 'Staff ESMのグレードは？'],
    ['Korean', 'Staff ESM의 등급은 무엇입니까?'],
    ['Arabic', 'ما هي درجة Staff ESM؟'],
    ['Hebrew', 'מה הדרגה של Staff ESM?'],
    ['Greek', 'Ποιος είναι ο βαθμός του Staff ESM;'],
    ['Hindi', 'Staff ESM का ग्रेड क्या है?'],
  ])('is known as one: %s', (_, question) => {
    expect(isOtherLanguage(question)).toBe(true);
  });
});

describe('a title that borrows words', () => {
  it.each([
    'Maître d’hôtel',
    'Chef de Partie',
    'grade Chargé de Mission',
    'Manager, Los Angeles del Rey',
    'Poste restante',
    'Sous Chef',
    'Care Assistant',
    'Cargo Handler grade',
    'Director, Die Casting',
    'AI Engineer',
    'On Call Engineer',
    'Kim',
  ])('is English: %s', (question) => {
    expect(isOtherLanguage(question)).toBe(false);
  });
});
