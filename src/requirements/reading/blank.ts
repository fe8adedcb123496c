/** Nothing yet: a prompt in brackets, dots, lines, or only spaces. */
export function isBlank(text: string): boolean {
  return /^(?:\s|\[[^\]]*\]|[.…_·•-])*$/u.test(text);
}
