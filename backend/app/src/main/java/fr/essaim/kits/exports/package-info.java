/** Kits as documents to take away; depends on kits. */
@NullMarked
package fr.essaim.kits.exports;

import org.jspecify.annotations.NullMarked;
