/** How the process starts: serve, or run the commands given. May depend on every feature; none depends on it. */
@NullMarked
package fr.essaim.app;

import org.jspecify.annotations.NullMarked;
