/** Essaim, the platform of learning communities of territorial engineering: one package per business noun. */
@NullMarked
package fr.essaim;

import org.jspecify.annotations.NullMarked;
