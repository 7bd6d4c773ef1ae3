/**
 * The stage hand inside VS Code: takes one step after another from the driver over a local socket and answers when it is done.
 * For pictures and for looking around; knows nothing of pages and of Roltrap's findings.
 */
import { connect } from 'node:net';
import { createInterface } from 'node:readline';
import { steps } from './steps';

interface Request {
  readonly id: number;
  readonly verb: string;
  readonly argument: string;
}

/** Serves steps until the driver closes the socket. */
export function run(): Promise<void> {
  const socket = connect(Number(process.env['ROLTRAP_STAGE_PORT']), '127.0.0.1');
  createInterface({ input: socket }).on('line', (line) => {
    const request = JSON.parse(line) as Request;
    void answer(request).then((reply) => socket.write(`${JSON.stringify({ id: request.id, ...reply })}\n`));
  });
  return new Promise((resolve) => socket.on('close', () => resolve()));
}

async function answer({ verb, argument }: Request): Promise<{ text?: string; error?: string }> {
  const step = steps[verb];
  if (!step) return { error: `no such step: ${verb}` };
  try {
    return { text: (await step(argument)) ?? '' };
  } catch (error) {
    return { error: String(error) };
  }
}
