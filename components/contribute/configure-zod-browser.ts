import * as z from "zod";

// zod would compile schemas with `new Function`, which the Content-Security-Policy does not allow.
z.config({ jitless: true });
