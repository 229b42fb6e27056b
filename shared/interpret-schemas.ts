import * as z from 'zod';

// Zod writes a function of its own for every object schema and asks with `new Function` whether it may. The content
// policy of the view forbids that and reports the question as a violation. It has to be said before the first schema
// is built, so whoever builds schemas that the view loads imports this first.
z.config({ jitless: true });
