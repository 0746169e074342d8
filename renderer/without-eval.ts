import { config } from 'zod/v4/core';

// The page's policy forbids eval. zod asks whether it may, as soon as it makes a schema, and each asking is a breach.
config({ jitless: true });
