/** Tells whether a text is still the one that places were taken from. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** The first 128 bits of the SHA-256 of the text, in hex. */
export const contentHash = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)).subarray(0, 16));
