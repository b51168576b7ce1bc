// Loaded before a program: at each SIGUSR2 it prints how many microseconds of CPU the program has taken so far.
process.on('SIGUSR2', () => {
  const { user, system } = process.cpuUsage();
  process.stderr.write(`used ${user + system} us\n`);
});
