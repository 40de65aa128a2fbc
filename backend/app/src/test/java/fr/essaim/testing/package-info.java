/** The test kit: one database, signed tokens, a clock one sets, a REST Assured dialect. */
@NullMarked
package fr.essaim.testing;

import org.jspecify.annotations.NullMarked;
