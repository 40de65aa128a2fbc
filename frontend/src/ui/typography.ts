/** French puts a space before high punctuation; a line must not begin with what people typed as " : ". */
export function typographic(text: string): string {
  return text.replace(/ (?=[:;?!»])/g, '\u00a0').replace(/« /g, '«\u00a0');
}
