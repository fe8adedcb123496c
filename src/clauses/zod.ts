import { z } from "zod";

// Without this zod probes `new Function`, which the add-in's Content-Security-Policy refuses; it has
// to be said before any schema is made, so schemas take z from here.
z.config({ jitless: true });

export { z };
