// `npm test`: every test, and one line at the end that adds them up; `--unit` or `--e2e` runs that half only.
import { Count } from './count.mjs';
import { addEndToEnd, addTests, addUnit } from './parts.mjs';
import { main } from './words.mjs';

void main(async () => {
  const count = new Count();
  if (process.argv.includes('--unit')) await addUnit(count);
  else if (process.argv.includes('--e2e')) await addEndToEnd(count);
  else await addTests(count);
  return count.close();
});
