/** English wordings that give a stretch of text to someone else, or make it talk about words. Data only; folded. */
import { set, type Cues } from './cueShape';

export const englishCues: Cues = {
  verbs: set(
    'says said tells told claims claimed reports reported describes described thinks thought believes believed feels considers considered complains complained maintains insists ' +
      'insisted states stated argues argued suggests suggested warns warned writes wrote noted notes calls called mentioned explained admits admitted reckons reckoned puts assures alleges alleged ' +
      'regards labels labelled adds added',
  ),
  pluralVerbs: set('say tell claim describe think believe complain call reckon'),
  doubtful: set('reports claims notes states'),
  notSaying: set('of ahead three otherwise for about up out nothing little through more over on'),
  wishVerbs: set('sees saw wants wanted prefers hopes'),
  sourceEnding:
    /(?:worker|officer|manager|nurse|doctor|teacher|coach|charity|team|association|council|consultant|tutor)$/,
  pairedVerbs: new Map([
    ['sees', ['as']],
    ['speaks', ['of']],
    ['speak', ['of']],
    ['spoke', ['of']],
    ['writes', ['off']],
    ['wrote', ['off']],
    ['files', ['under']],
    ['filed', ['under']],
    ['lists', ['as']],
    ['listed', ['as']],
    ['refers', ['as']],
    ['referred', ['as']],
    ['referring', ['as']],
    ['listed', ['as']],
    ['coded', ['as']],
    ['speaks', ['of']],
    ['spoke', ['of']],
    ['complains', ['of', 'about']],
    ['complain', ['of', 'about']],
  ]),
  according: set('according'),
  thus: set(''),
  participles: set('described labelled regarded referred told informed coded down recorded flagged branded'),
  participleTail: set('as that'),
  soCalled: set('socalled supposedly allegedly reportedly apparently'),
  hearsay: set(''),
  papers: set('file report referral notes form profile letter plan minutes dossier'),
  sources: set(
    'school police gp neighbours neighbour mother mum father dad parents teacher housing ward daughter son sister brother landlord',
  ),
  ownSaying: set(''),
  self: set('me us myself'),
  wordWords: set('word words term terms label labels phrase'),
  frameWords: set('frame lens jargon framing'),
  ownWriting: set('wrote typed noted called ticked'),
};
