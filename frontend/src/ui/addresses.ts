/** Where a text may lead: the web, a mailbox, a place of this site. The API keeps to the same list. */
export function isLinkAddress(address: string): boolean {
  return (
    isWebAddress(address) || /^mailto:[^?#/@\s]+@[^?#/@\s]+(\?.*)?$/i.test(address) || isOwnAddress(address)
  );
}

/** An address with a user's name before its host is a disguise. */
export function isWebAddress(address: string): boolean {
  return /^https?:\/\/[^/?#@\\\s]+([/?#][^\s\\]*)?$/i.test(address) && URL.canParse(address);
}

/** Without scheme or host: `//host` and `\` would leave this site. Images come from here alone. */
export function isOwnAddress(address: string): boolean {
  return address !== '' && !/^\/\/|[\\\s]|^[^/?#]*:/.test(address);
}
