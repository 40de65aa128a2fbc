/**
 * Adoptions: a territory makes a version of a kit its own, adapts it section by section, and goes on with later versions without
 * losing a text (docs/adr/0036). Depends on kits, people, records and territories.
 */
@NullMarked
package fr.essaim.kits.adoptions;

import org.jspecify.annotations.NullMarked;
