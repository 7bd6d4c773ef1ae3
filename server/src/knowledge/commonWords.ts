/** The commonest words of Dutch and English prose, the commonest first: what no wording should be looked for by. Data only. */

const dutch =
  'de een het en van in is op ik dat niet er met ze bij hij voor die zijn aan haar te wat heeft geen naar als over uit wie twee jaar ' +
  'om was zelf zij drie nu ook wil nog dan uur je door tot hem maar wij mijn eigen wordt meer kan of na heb mee daar staat zich al ' +
  'hebben had zo waar we wel gaat keer per komt mevrouw sinds moeder hier mensen zegt zonder eerste week school binnen dit onder ' +
  'niemand iets alleen zit kinderen weer volgens ons kwam iemand man hoe doen hun toen elkaar doet nieuwe weg moet laat huis wijk';
const english =
  'the a and in to is of on i she for it her he at that has with one not was from who two what his no are by up as out had my there ' +
  'they have me him them this be after we would people since back said their years every about you nobody were then own an us so now ' +
  'last put before off says here under down if did do where when like been our know or next because over still will other can time go ' +
  'same more day without through which into any see only old';

/** How often a word stands in ten thousand: the n-th word of a language about a thousand n-ths of the time. */
const shares = new Map([dutch, english].flatMap((words) => words.split(' ').map((word, n) => [word, 1_000 / (n + 1)])));

/** Occurrences in ten thousand words of either language; undefined for a word that is not common. */
export const shareOf = (folded: string): number | undefined => shares.get(folded);
