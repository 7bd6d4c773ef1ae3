/** The protocol's face: the only thing that client and server both know. */
export * from './casebook';
export * from './commands';
export * from './methods';
export * from './overview';
export * from './settings';
export * from './types';
