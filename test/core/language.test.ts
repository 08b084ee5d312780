import { expect, test } from '@jest/globals';
import { languageOfText } from '../../src/core/language.js';

test.each([
  ['mag ik dit delen', 'nl'],
  ['can I share this', 'en'],
  ['kunde gij da nie plaatsen', 'nl'],
  ['mag ik deze content sharen met mijn team', 'nl'],
  ['is my boss allowed to see this', 'en'],
  ['darf ich das teilen', 'en'],
  ['puis-je poster une photo avec mes collègues', 'en'],
  ['czy moge opublikowac zdjecie', 'en'],
  ['Могу ли я это опубликовать', 'en'],
  ['هل يمكنني النشر', 'en'],
  ['wachtwoord schijf', 'nl'],
  ['LinkedIn', undefined],
  ['', undefined],
  ['12345', undefined],
  ['of me over', undefined],
])('"%s" is answered in %s', (text, language) => expect(languageOfText(text)).toBe(language));
