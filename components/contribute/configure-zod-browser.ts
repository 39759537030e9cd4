import * as z from "zod";

// By default, zod compiles schemas with `new Function`, which the Content-Security-Policy blocks.
z.config({ jitless: true });
