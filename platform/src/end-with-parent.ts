// Imported into a process whose program is not ours: ends it when the platform that started it is gone, however that ended.
const parent = process.ppid;
setInterval(() => process.ppid !== parent && process.kill(process.pid, 'SIGTERM'), 1_000).unref();
