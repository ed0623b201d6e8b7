// An empty process: what is left when a scanner in JavaScript does nothing at all.
