/** Writes a name as a value of the front matter. Knows YAML's plain style only as far as names go. */

/** "Zuid: de flats" needs quotes in YAML, and so does what would be read as a number or as yes and no. */
export const yamlName = (name: string): string =>
  /^[\p{L}][\p{L}\p{N}_ '’.&/-]*$/u.test(name) && !/^(?:true|false|null|yes|no|ja|nee|on|off)$/i.test(name.trim())
    ? name
    : JSON.stringify(name);
