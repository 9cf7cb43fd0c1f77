/** The process: its words, its exit code, and what happens when nobody reads what it writes. */
let isLost = false;
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', ({ code }: NodeJS.ErrnoException) => {
    // A reader that has seen enough, as in `parapet rules | head`, is no failure; a full disk is.
    if (code === 'EPIPE' || isLost) return;
    isLost = true;
    process.exitCode = 3;
    if (stream === process.stdout) process.stderr.write(`error The results cannot be written (${code}).\n`);
  });
}

async function run(): Promise<void> {
  const { main } = await import('./main.ts');
  const exit = await main(process.argv.slice(2));
  process.exitCode = isLost ? 3 : exit;
  await Promise.all([written(process.stdout), written(process.stderr)]);
  // Without waiting for what V8 still does in the background, such as tidying its memory.
  process.exit();
}

/** When everything is on its way that was written; also when nobody reads it. */
async function written(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    stream.write('', () => resolve());
  });
}

void run();
