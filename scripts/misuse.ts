/** Says how a command was misused and how it is used. Gives the exit code for misuse. */
export function misuse(problem: string, usage: string): 2 {
  console.error(`${problem}\n${usage}`);
  return 2;
}
