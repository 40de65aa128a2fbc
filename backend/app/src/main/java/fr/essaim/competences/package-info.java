/**
 * Frameworks of competences: what professions ask one to be able to do, written, versioned and exchanged as SKOS (docs/adr/0032).
 * Depends on topics for the vocabulary.
 */
@NullMarked
package fr.essaim.competences;

import org.jspecify.annotations.NullMarked;
