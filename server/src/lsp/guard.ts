/**
 * Stands around every handler: cancellation becomes an error of the protocol, anything unexpected becomes a log line and a harmless answer.
 * The log line holds no message text, because a message may quote a note.
 */
import { LSPErrorCodes, ResponseError, type CancellationToken } from 'vscode-languageserver';

/** Thrown by work that finds its request cancelled. */
export class Cancelled extends Error {}

/** Thrown by work that the user must be told cannot be done. Its message is shown, and may be logged by the editor: it quotes no note. */
export class Refused extends Error {}

/** Throws when the request was cancelled; to be called after every wait. A request without parameters may come without a token. */
export function throwIfCancelled(token: CancellationToken | undefined): void {
  if (token?.isCancellationRequested) throw new Cancelled();
}

export type LogError = (where: string, error: unknown) => void;

/** A request handler that always answers: the work's result, `fallback` on an unexpected error, or the protocol's cancellation. */
export function guardRequest<P, R>(
  name: string,
  logError: LogError,
  fallback: R,
  work: (params: P, token: CancellationToken) => R | Promise<R>,
): (params: P, token: CancellationToken) => Promise<R | ResponseError<never>> {
  return async (params, token) => {
    try {
      throwIfCancelled(token);
      const result = await work(params, token);
      throwIfCancelled(token);
      return result;
    } catch (error) {
      if (error instanceof Cancelled) return new ResponseError<never>(LSPErrorCodes.RequestCancelled, 'cancelled');
      if (error instanceof Refused) return new ResponseError<never>(LSPErrorCodes.RequestFailed, error.message);
      logError(name, error);
      return fallback;
    }
  };
}

/** A notification handler that never throws. */
export function guardNotification<P>(
  name: string,
  logError: LogError,
  work: (params: P) => void | Promise<void>,
): (params: P) => Promise<void> {
  return async (params) => {
    try {
      await work(params);
    } catch (error) {
      if (!(error instanceof Cancelled)) logError(name, error);
    }
  };
}

/** An error without its words: class, code and where it came from. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = 'code' in error && /^[\w-]+$/.test(String(error.code)) ? ` ${String(error.code)}` : '';
  // The stack begins with the message, which may run over lines.
  const stack = (error.stack ?? '').replace(error.message, '');
  const frames = stack.split('\n').filter((line) => /^\s+at .*:\d+:\d+\)?$/.test(line));
  return [`${error.constructor.name}${code}`, ...frames.slice(0, 8)].join('\n');
}
