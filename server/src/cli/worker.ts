/** The side of a worker: reads what it is sent, one task after another. */
import { parentPort, workerData } from 'node:worker_threads';
import { readerOf, type ReaderSetup, type Task } from './reader';

/** The reader is made with the first task, so that whatever goes wrong then goes wrong at work. */
export function work(): void {
  let read: ReturnType<typeof readerOf> | undefined;
  parentPort?.on('message', (task: Task) => {
    read ??= readerOf(workerData as ReaderSetup);
    parentPort?.postMessage(read(task));
  });
}
