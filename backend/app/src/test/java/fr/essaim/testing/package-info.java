/** What the tests of every feature share. */
@NullMarked
package fr.essaim.testing;

import org.jspecify.annotations.NullMarked;
