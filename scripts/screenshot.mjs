// Makes a picture of the real workbench, in which Roltrap runs. Knows the steps to get there, not what is on the picture.
import { node } from './run.mjs';
import { setup } from './setup.mjs';
import { main } from './words.mjs';

const help = `npm run screenshots -- --note <path in examples/> [flags]

  --theme light|dark|contrast|contrast-light|<a theme's name>   (light)
  --locale nl|en                                                (nl)
  --out <file.png>                                              (out/screenshot.png)
  --workspace <folder>       notes of another folder            (examples)
  --no-build                 with what was built before
  --do '<step>; <step>; …'   before the picture is taken:
      cursor:word  select:word  hover:word  quickfix:word       word#2 is its second occurrence; \`;;\` is a semicolon
      problems     command:<title or id>    setting:<name>=<json>
      open:<note>  idle                     diagnostics (prints them here)
      press:<key>  type:<text>  click:<text>  see:<text>        see waits until the text is visible
      shot:<file>  a picture in between
`;

void main(async () => {
  const args = process.argv.slice(2);
  if (args.includes('--help')) return void console.log(help);
  await setup();
  const build = !args.includes('--no-build');
  if (build && (await node('esbuild.mjs', '--quiet')) !== 0) return 1;
  return node('--import', 'tsx', 'test/e2e/host/screenshot.ts', ...args.filter((each) => each !== '--no-build'));
});
