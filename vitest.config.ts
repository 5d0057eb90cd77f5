import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // A zone far from UTC, so that a test that forgets the zone fails everywhere and not only in California.
    env: { TZ: 'America/Los_Angeles' },
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
