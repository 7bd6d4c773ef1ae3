// What the scripts say to a person: Dutch where LANG is Dutch, English elsewhere. Knows no script.

const locale = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '';

/** True where the machine speaks Dutch. */
export const dutch = locale.toLowerCase().startsWith('nl');

/** Prints the line of this machine's language. */
export function say(nl, en) {
  console.log(dutch ? nl : en);
}

/** Something a person can mend: shown without a stack. */
export class Advice extends Error {
  constructor(nl, en) {
    super(dutch ? nl : en);
  }
}

/** Runs a script's main function; advice is printed as it is, anything else with its stack. Sets the exit code. */
export async function main(work) {
  try {
    requireNode();
    process.exitCode = (await work()) ?? 0;
  } catch (error) {
    console.error(error instanceof Advice ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}

function requireNode() {
  const [major] = process.versions.node.split('.').map(Number);
  if (major >= 20) return;
  throw new Advice(
    `Roltrap heeft Node 20 of nieuwer nodig; hier draait ${process.version}. Zie https://nodejs.org`,
    `Roltrap needs Node 20 or newer; this is ${process.version}. See https://nodejs.org`,
  );
}
