/** Words of ordinary prose that are one slip away from a word of the knowledge, and are no slip. Data only. */

const dutch =
  'leefomgeving geschieden beschieden verschieden verlegen verstrekt verstrekte verstrekten verstreken voorgekomen verwachte onderwijzers ' +
  'verlichting verlichtingen verlichten verlichtte verlichtend bedriegen bedriegend bedriegende bezeten verslapen verslappen bestelen verspelen ' +
  'omroepen uitgelegen schooling inspiring';
const english = 'staring scraped scraping griping compliant footfall';

export const lookalikes: ReadonlySet<string> = new Set(`${dutch} ${english}`.split(' '));
