/** English function words and the finite forms of everyday verbs. Data only; folded. */
import * as role from './roles';

export const englishRoles = role.roles([
  [role.firstPerson, "i we i'd i've i'm i'll we'd we've we're we'll"],
  [
    role.pronoun,
    'i we you he she it they there this that one everyone someone nobody nothing who ' +
      "i'd i've i'm i'll we'd we've we're we'll he's she's it's they're he'd she'd they'd he'll she'll they've",
  ],
  [role.determiner, 'the a an my your his her its our their this that these those each every all some any'],
  [
    role.preposition,
    'about above after against among around as at before behind below between beyond by despite down during for from in into near of off on onto out outside over past since through to towards under until up upon with within without',
  ],
  [role.modal, 'can could will would shall should may might must'],
  [
    role.finite,
    'is was are were am has had have does did do can could will would shall should may might must gets got goes went comes came says said sees saw seems seemed looks looked ' +
      'wants wanted needs needed knows knew thinks thought makes made takes took gives gave keeps kept lives lived works worked runs ran became becomes feels felt says tells told asks asked calls called',
  ],
  [
    role.opener,
    'because but while whereas although though unless until when whenever so if whether since which who whom whose where yet except',
  ],
  [role.relative, 'that and or then he she they it i we not nor which who as just only'],
  [role.joiner, 'and or nor'],
  [
    role.filler,
    'the a an any my his her their our its really very so longer at all been be being quite even ever just actually particularly especially particular real more of this that those these such to',
  ],
  [
    role.negator,
    'no not never without neither nor nobody nothing none cannot denies denied isnt wasnt dont doesnt didnt hasnt hadnt wont cant couldnt wouldnt arent werent hardly',
  ],
  [
    role.numeral,
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty ' +
      'sixty seventy eighty ninety hundred thousand million dozens hundreds thousands',
  ],
  [role.quantity, 'many much plenty lots very quite several some always often the a his her their'],
]);
