/** So much is sent to the database at a time. */
const BYTES = 1024 * 1024;
const NEWLINE = 10;

/** Text in pieces that end with a line, without its newline. */
export async function* linesOf(source: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let kept: Buffer[] = [];
  let size = 0;
  for await (const chunk of source) {
    kept.push(chunk);
    size += chunk.length;
    if (size < BYTES) continue;
    const all = Buffer.concat(kept);
    const end = all.lastIndexOf(NEWLINE);
    if (end >= 0) yield all.toString('utf8', 0, end);
    const rest = all.subarray(end + 1);
    [kept, size] = [[rest], rest.length];
  }
  const text = Buffer.concat(kept).toString('utf8');
  if (text !== '') yield text.endsWith('\n') ? text.slice(0, -1) : text;
}
