import { z } from 'zod';

// The page's policy forbids eval. zod asks whether it may, as soon as it makes a schema, and each asking is a breach.
z.config({ jitless: true });
