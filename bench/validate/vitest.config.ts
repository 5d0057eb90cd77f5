import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['bench/validate/*.bench.ts'], testTimeout: 3_600_000, disableConsoleIntercept: true },
});
