/** Who is calling: turns a verified token or session into an {@link Actor}. Depends on no feature. */
@NullMarked
package fr.essaim.shared.security;

import org.jspecify.annotations.NullMarked;
